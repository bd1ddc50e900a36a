"""`python -m benchmarks.rest`: what the REST front and its client cost, side by side.

Aim: listing 10,000 jobs, or 10,000 deltas, through `CloudService` takes at most twice
what a bare loop of `requests` takes, against the same front, with pages of the same
size. Beside it, without an aim: requests per second under parallel load, and how often
the store alone does the same. Ends with 1 when the aim is missed.

The front runs in a process of its own; no QGIS is needed.
"""

from __future__ import annotations

import argparse
import http.client
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from statistics import median
from urllib.parse import urlsplit

import requests

from qfieldsync_cloud.core.jobs.model import JobType
from qfieldsync_cloud.core.jobs.store.job_rows import insert_job
from qfieldsync_cloud.core.rest.server import RestServer
from qfieldsync_cloud.core.rest.settings import FrontSettings
from qfieldsync_cloud.core.services.cloud.client import CloudClient
from qfieldsync_cloud.core.services.cloud.paging import PAGE_SIZE
from qfieldsync_cloud.core.services.cloud.server_url import parse_server_url
from qfieldsync_cloud.core.services.cloud.service import CloudService
from qfieldsync_cloud.core.services.cloud.settings import TransportSettings
from qfieldsync_cloud.core.services.cloud.tokens import GivenToken
from qfieldsync_cloud.core.services.cloud.transport import Transport
from qfieldsync_cloud.core.services.local.service import LocalService
from qfieldsync_cloud.core.services.local.serving import served_project
from tests.unit.rest_factories import BOUNDARY, TOKEN, multipart
from tests.unit.service_factories import PROJECT_ID, delta, deltafile, new_service

AIM = 2.0
AGENTS = {"documented": "a benchmark", "qfieldcloud": TransportSettings().user_agent}
_AUTHORIZED = {"Authorization": f"Token {TOKEN}"}


@dataclass(frozen=True)
class Size:
    """How much is measured."""

    items: int
    """Jobs, and deltas, that are listed."""
    load_s: float
    """Of each kind of parallel load."""


USUAL, QUICK = Size(10_000, 2.0), Size(1_500, 0.2)
CLIENTS = 8
"""That ask at once."""
LOAD_ROUNDS = 3


def fill(service: LocalService, count: int) -> None:
    """So many jobs and so many deltas."""
    with service.store.writing() as rows:
        for _ in range(count):
            now = service.store.now()
            insert_job(rows, PROJECT_ID, JobType.PROCESS_PROJECTFILE, "Ada", now)
    for start in range(0, count, 1000):
        some = (delta() for _ in range(min(1000, count - start)))
        service.push_deltafile(deltafile(*some))


def serve(folder: Path) -> None:
    """Serve the project in `folder` until standard input ends."""
    project = served_project(new_service(folder), "park")
    with RestServer([project], FrontSettings(token=TOKEN)) as server:
        print(server.url, flush=True)
        sys.stdin.read()


@contextmanager
def front(folder: Path) -> Iterator[str]:
    """A front in a process of its own; its URL."""
    process = subprocess.Popen(
        [sys.executable, "-m", "benchmarks.rest", "--serve", str(folder)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )
    try:
        yield process.stdout.readline().strip() if process.stdout else ""
    finally:
        process.communicate(timeout=60)


# Lists


def bare_list(url: str, agent: str) -> int:
    """Read a list page by page as the simplest program would; how many there were."""
    found: list[object] = []
    with requests.Session() as session:
        session.headers.update({**_AUTHORIZED, "User-Agent": agent})
        while True:
            window = {"limit": PAGE_SIZE, "offset": len(found)}
            answer = session.get(url, params=window, timeout=60)
            answer.raise_for_status()
            page = answer.json()
            if isinstance(page, list):
                items, total = page, int(answer.headers["X-Total-Count"])
            else:
                items, total = page["results"], page["count"]
            found += items
            if len(found) >= total:
                return total


def listing(url: str, agent: str) -> dict[str, tuple[Callable[[], int], ...]]:
    """Both sides of each list: bare, and through `CloudService`."""
    settings = TransportSettings(user_agent=agent)
    transport = Transport(parse_server_url(url), settings)
    service = CloudService(CloudClient(transport, GivenToken(TOKEN)), PROJECT_ID)
    return {
        "jobs": (
            lambda: bare_list(f"{url}jobs/?project_id={PROJECT_ID}", agent),
            lambda: service.list_jobs().total,
        ),
        "deltas": (
            lambda: bare_list(f"{url}deltas/{PROJECT_ID}/", agent),
            lambda: service.list_deltas().total,
        ),
    }


def compare_lists(url: str, size: Size, rounds: int) -> bool:
    """Print the ratio of each list; whether all meet the aim."""
    is_met = True
    for dialect, agent in AGENTS.items():
        for name, sides in listing(url, agent).items():
            # the first round warms up
            seconds = [
                tuple(_seconds(side, size) for side in sides) for _ in range(rounds + 1)
            ][1:]
            bare, ours = (median(column) for column in zip(*seconds))
            ratio = median(ours_s / bare_s for bare_s, ours_s in seconds)
            is_met = is_met and ratio <= AIM
            print(
                f"{'met   ' if ratio <= AIM else 'MISSED'} {size.items} {name},"
                f" {dialect}: bare {bare:.2f} s, CloudService {ours:.2f} s,"
                f" {ratio:.2f} times (at most {AIM:g})",
                flush=True,
            )
    return is_met


def _seconds(side: Callable[[], int], size: Size) -> float:
    start = time.perf_counter()
    count = side()
    seconds = time.perf_counter() - start
    if count < size.items:
        raise SystemExit(f"{count} items instead of {size.items}")
    return seconds


# Parallel load


def over_http(url: str) -> dict[str, Callable[[], Callable[[], object]]]:
    """Makers of clients, each with a connection of its own."""
    address = urlsplit(url)

    def client(
        method: str, path: str, body: Callable[[], bytes], **more: str
    ) -> Callable[[], None]:
        connection = http.client.HTTPConnection(address.netloc, timeout=60)

        def ask() -> None:
            connection.request(method, path, body(), {**_AUTHORIZED, **more})
            answer = connection.getresponse()
            answer.read()
            if answer.status != 200:
                raise SystemExit(f"{method} {path}: {answer.status}")

        return ask

    form = {"Content-Type": f"multipart/form-data; boundary={BOUNDARY}"}
    jobs = f"{address.path}jobs/?project_id={PROJECT_ID}"
    deltas = f"{address.path}deltas/{PROJECT_ID}/"
    return {
        "list 100 jobs": lambda: client("GET", jobs, bytes),
        "list 100 deltas": lambda: client("GET", deltas, bytes),
        "push 1 delta": lambda: client(
            "POST", deltas, lambda: multipart(deltafile(delta())), **form
        ),
    }


def of_the_store(
    service: LocalService,
) -> dict[str, Callable[[], Callable[[], object]]]:
    """The same, without HTTP."""
    return {
        "list 100 jobs": lambda: service.list_jobs,
        "list 100 deltas": lambda: service.list_deltas,
        "push 1 delta": lambda: lambda: service.push_deltafile(deltafile(delta())),
    }


def per_second(
    make: Callable[[], Callable[[], object]], load_s: float, clients: int = CLIENTS
) -> float:
    """How often clients that ask at once are answered."""
    is_over = threading.Event()

    def work() -> int:
        ask, count = make(), 0
        while not is_over.is_set():
            ask()
            count += 1
        return count

    with ThreadPoolExecutor(clients) as pool:
        start = time.perf_counter()
        running = [pool.submit(work) for _ in range(clients)]
        time.sleep(load_s)
        is_over.set()
        count = sum(future.result() for future in running)
        return count / (time.perf_counter() - start)


def compare_loads(url: str, service: LocalService, size: Size) -> None:
    """Print how many requests a second are answered, with the store beside it."""
    plain = of_the_store(service)
    for name, make in over_http(url).items():
        # in turn, because a busy machine is quick at one moment and slow at the next
        rates = [
            (
                per_second(make, size.load_s),
                per_second(plain[name], size.load_s, 1),
                per_second(plain[name], size.load_s),
            )
            for _ in range(LOAD_ROUNDS)
        ]
        front_rate, one, many = (median(column) for column in zip(*rates))
        print(
            f"       {name}, {CLIENTS} clients: front {front_rate:.0f} a second;"
            f" store alone, one thread {one:.0f}, {CLIENTS} threads {many:.0f}",
            flush=True,
        )


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--quick", action="store_true", help="tiny sizes, no aim")
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--serve", type=Path, help="only serve the project there")
    options = parser.parse_args()
    if options.serve:
        serve(options.serve)
        return 0
    size = QUICK if options.quick else USUAL
    with tempfile.TemporaryDirectory() as folder:
        service = new_service(Path(folder))
        fill(service, size.items)
        with front(Path(folder)) as url:
            is_met = compare_lists(url, size, options.rounds)
            compare_loads(url, service, size)
    return 0 if is_met or options.quick else 1


if __name__ == "__main__":
    sys.exit(main())
