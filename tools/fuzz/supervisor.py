"""Workers that try the cases, watched: one that dies or hangs is a case that failed.

A case that failed is kept in a folder: the deltafile, and beside it, as JSON in a file
`.case`, its seed, its number, what was done to it and what did not hold.
"""

from __future__ import annotations

import json
import os
import queue
import signal
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import IO

from tools.fuzz.cases import Case
from tools.fuzz.tally import Tally

TIME_PER_CASE_S = 20.0
_START_S = 120.0
"""For a worker to come to its first case."""
_MOST_KEPT = 200
_MOST_DEATHS = 100

CommandOf = Callable[[int, int, int, int], Sequence[str]]
"""Seed, first case, end and step to the command of a worker."""


def worker_command(seed: int, first: int, end: int, step: int) -> Sequence[str]:
    """See `tools.fuzz.worker`."""
    numbers = map(str, (seed, first, end, step))
    return (sys.executable, "-m", "tools.fuzz.worker", *numbers)


@dataclass
class Supervisor:
    """A run over the cases 0 to `count` of a seed."""

    seed: int
    count: int
    folder: Path
    """Where failures are kept."""
    case_of: Callable[[int, int], Case]
    processes: int = 2
    command_of: CommandOf = worker_command
    time_per_case_s: float = TIME_PER_CASE_S
    said: Callable[[str], None] = print
    tally: Tally = field(default_factory=Tally)
    _lock: threading.Lock = field(default_factory=threading.Lock)
    _kept: int = 0
    _deaths: int = 0

    def run(self) -> Tally:
        """Try all cases."""
        threads = [
            threading.Thread(target=self._run_lane, args=(first,), daemon=True)
            for first in range(min(self.processes, self.count))
        ]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        return self.tally

    def _run_lane(self, first: int) -> None:
        """Every so-manieth case, with a new worker after one that is gone."""
        number = first
        while number < self.count and self._deaths < _MOST_DEATHS:
            last, why = self._run_worker(number)
            if not why:
                return
            if last is None:
                self._keep(number, [f"the worker {why} before its first case"])
                return
            with self._lock:
                self._deaths += 1
                self.tally.tried += 1
            self._keep(last, [f"the worker {why}"])
            number = last + self.processes

    def _run_worker(self, first: int) -> tuple[int | None, str]:
        """The case at which the worker went, and how; no words when it was done."""
        command = self.command_of(self.seed, first, self.count, self.processes)
        with (
            tempfile.TemporaryFile("w+", encoding="utf-8", errors="replace") as log,
            tempfile.TemporaryDirectory(prefix="qfieldsync_cloud-") as runtime,
            subprocess.Popen(
                command,
                stdout=subprocess.PIPE,
                stderr=log,
                text=True,
                env={
                    **os.environ,
                    "QT_QPA_PLATFORM": "offscreen",
                    "XDG_RUNTIME_DIR": runtime,
                },
            ) as worker,
        ):
            last, why = self._listen(worker)
            if why:
                log.seek(0)
                why = f"{why}\n{log.read()[-4000:]}".rstrip()
        return last, why

    def _listen(self, worker: subprocess.Popen[str]) -> tuple[int | None, str]:
        lines: queue.Queue[str] = queue.Queue()
        if worker.stdout is None:
            raise RuntimeError("a worker without output")
        threading.Thread(
            target=_pass_on, args=(worker.stdout, lines), daemon=True
        ).start()
        current, wait = None, _START_S
        while True:
            try:
                line = lines.get(timeout=wait)
            except queue.Empty:
                worker.kill()
                return current, f"took more than {wait:g} s"
            if not line:
                code = worker.wait()
                return (current, _death(code)) if code else (current, "")
            if line.startswith("begin "):
                current, wait = int(line.split()[1]), self.time_per_case_s
            elif line.startswith("{"):
                self._note(json.loads(line))

    def _note(self, trial: dict[str, object]) -> None:
        with self._lock:
            self.tally.add(trial)
            count = self.tally.tried
        failures = trial["failures"]
        if isinstance(failures, list) and failures:
            self._keep(int(str(trial["number"])), failures)
        if count % 5000 == 0:
            rate = count / (time.monotonic() - self.tally.started)
            self.said(f"{count:,} deltafiles, {rate:.0f} per second")

    def _keep(self, number: int, failures: Sequence[str]) -> None:
        with self._lock:
            self.tally.failed.append((number, failures[0]))
            self._kept += 1
            if self._kept > _MOST_KEPT:
                return
        case = self.case_of(self.seed, number)
        self.folder.mkdir(parents=True, exist_ok=True)
        path = self.folder / f"{self.seed}-{number}.json"
        path.write_bytes(case.content)
        about = {
            "seed": case.seed,
            "number": case.number,
            "kinds": case.kinds,
            "is_applied": case.is_applied,
            "failures": list(failures),
        }
        path.with_suffix(".case").write_text(
            json.dumps(about, indent=1), encoding="utf-8"
        )
        self.said(f"FAILED {path}: {failures[0].strip().splitlines()[-1][:300]}")


def _pass_on(output: IO[str], lines: queue.Queue[str]) -> None:
    for line in output:
        lines.put(line)
    lines.put("")


def _death(code: int) -> str:
    if code < 0:
        return f"was ended by {signal.Signals(-code).name}"
    return f"ended with code {code}"
