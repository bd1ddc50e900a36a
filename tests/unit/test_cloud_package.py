"""A package downloaded into a folder: whole and checked, or not there."""

from __future__ import annotations

import hashlib
import time
from urllib.parse import unquote

import pytest

from qfieldsync_cloud.core.errors import (
    Cancelled,
    CloudError,
    NotFound,
    ServerError,
    TimedOut,
)
from qfieldsync_cloud.core.reports.server.explanation import explain_error
from qfieldsync_cloud.core.services.cloud.package_download import (
    PART_BYTES,
    DownloadProgress,
    download_package,
    is_right,
    target_of,
)
from qfieldsync_cloud.core.services.cloud.records import PackageFile
from tests.unit.http_servers import (
    TOKEN,
    Reply,
    client_of,
    refuse,
    reply_json,
    serving,
)

PROJECT = "6c511102-374b-439c-9eae-788ee57dfec1"
DATA = bytes(range(256)) * 1200
FILES = {"data.gpkg": DATA, "DCIM/tree é 1.jpg": b"\xff\xd8picture", "empty.txt": b""}


def entry(name, content, **changes):
    return {
        "name": name,
        "size": len(content),
        "sha256": hashlib.sha256(content).hexdigest(),
        "md5sum": hashlib.md5(content).hexdigest(),
        "is_attachment": name.startswith("DCIM"),
        **changes,
    }


class Packages:
    """A server with one package."""

    def __init__(self, files=FILES, **changes):
        self.contents = dict(files)
        self.entries = [entry(name, data, **changes) for name, data in files.items()]
        self.replies = {}
        self.package_ids = iter(["p1"] * 100)

    def __call__(self, seen):
        path = seen.path.removeprefix(f"/api/v1/packages/{PROJECT}/latest/")
        if not path:
            obj = {"files": self.entries, "package_id": next(self.package_ids)}
            return reply_json({**obj, "layers": {}})
        name = path.removeprefix("files/").removesuffix("/")
        name = unquote(name)
        if name in self.replies:
            return self.replies[name](seen)
        if name not in self.contents:
            return refuse(404, "object_not_found")
        return Reply(200, self.contents[name], {"Content-Type": "application/any"})


def download(packages, folder, progress=None, **settings):
    with serving(packages) as server, client_of(server.url, **settings) as client:
        try:
            return download_package(client, PROJECT, folder, progress)
        finally:
            packages.seen = server.seen


def found_in(folder):
    return {
        path.relative_to(folder).as_posix(): path.read_bytes()
        for path in folder.rglob("*")
        if path.is_file()
    }


def test_files_of_a_package_come_whole_with_their_progress(tmp_path):
    steps, names = [], []
    progress = DownloadProgress(lambda *step: steps.append(step), names.append)

    package = download(Packages(), tmp_path / "new", progress)

    assert found_in(tmp_path / "new") == FILES
    assert package.id == "p1"
    assert names == list(FILES)
    total = sum(map(len, FILES.values()))
    assert steps[-1] == (total, total)
    assert steps == sorted(steps)
    assert len(steps) > 5


@pytest.mark.parametrize("is_there", [True, False], ids=["project", "no project"])
def test_project_without_a_package_is_told_apart_from_one_that_is_not_there(
    tmp_path, is_there
):
    project = {"id": PROJECT, "name": "park", "owner": "ada"}

    def script(seen):
        if is_there and seen.path == f"/api/v1/projects/{PROJECT}/":
            return reply_json(project)
        return refuse(404, "object_not_found")

    with pytest.raises(NotFound) as caught:
        download(script, tmp_path)

    code, what = caught.value.code, explain_error(caught.value).what
    assert code == ("invalid_job" if is_there else "object_not_found")
    assert ("no package of the project yet" in what) == is_there
    assert found_in(tmp_path) == {}


def test_what_is_there_and_right_is_not_downloaded_again(tmp_path):
    (tmp_path / "data.gpkg").write_bytes(DATA)
    (tmp_path / "empty.txt").write_bytes(b"other")
    packages = Packages()

    download(packages, tmp_path)

    assert found_in(tmp_path) == FILES
    assert not [seen for seen in packages.seen if "data.gpkg" in seen.path]


@pytest.mark.parametrize(
    "reply",
    [
        lambda _: Reply(200, DATA[:-1]),
        lambda _: Reply(200, DATA[:-1] + b"x"),
        lambda _: Reply(200, DATA + b"x"),
        lambda _: Reply(200, b""),
        lambda _: Reply(
            raw=lambda c: c.sendall(b"HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\nab")
        ),
        lambda _: refuse(500, "unknown_error"),
    ],
    ids=["short", "changed", "long", "nothing", "cut", "refused"],
)
def test_file_that_comes_damaged_is_not_kept_and_the_old_one_stays(tmp_path, reply):
    (tmp_path / "data.gpkg").write_bytes(b"of yesterday")
    packages = Packages()
    packages.replies["data.gpkg"] = reply

    with pytest.raises(CloudError) as caught:
        download(packages, tmp_path, max_retries=1)

    expected = ("file_damaged", "answer_too_large", "connection_cut", "unknown_error")
    assert caught.value.code in expected
    assert found_in(tmp_path) == {"data.gpkg": b"of yesterday"}


def test_file_that_broke_off_once_begins_anew(tmp_path):
    packages = Packages()
    head = b"HTTP/1.1 200 OK\r\nContent-Length: %d\r\n\r\n" % len(DATA)
    half = Reply(raw=lambda c: c.sendall(head + DATA[:100_000]))
    replies = iter([half, Reply(200, DATA)])
    packages.replies["data.gpkg"] = lambda _: next(replies)

    download(packages, tmp_path)

    assert found_in(tmp_path) == FILES


def test_cancelled_download_leaves_nothing_half_done(tmp_path):
    steps = []
    progress = DownloadProgress(lambda *step: steps.append(step))
    packages = Packages()

    def slow(connection):
        connection.sendall(b"HTTP/1.1 200 OK\r\nContent-Length: 307200\r\n\r\n")
        connection.sendall(DATA[:200_000])
        time.sleep(5)

    packages.replies["data.gpkg"] = lambda _: Reply(raw=slow)
    with pytest.raises(Cancelled):
        download(packages, tmp_path, progress, is_cancelled=lambda: len(steps) > 1)

    assert found_in(tmp_path) == {}


def test_download_that_trickles_ends_long_before_its_end(tmp_path):
    def trickle(connection):
        connection.sendall(b"HTTP/1.1 200 OK\r\nContent-Length: 307200\r\n\r\n")
        while True:
            time.sleep(0.05)
            connection.sendall(b"x" * 100)

    packages = Packages()
    packages.replies["data.gpkg"] = lambda _: Reply(raw=trickle)
    started = time.monotonic()

    with pytest.raises(TimedOut) as caught:
        download(packages, tmp_path, read_timeout_s=0.6, least_bytes_per_s=200_000)

    assert caught.value.code == "call_timed_out"
    assert "too slowly" in str(caught.value)
    assert time.monotonic() - started < 3
    assert found_in(tmp_path) == {}


def test_download_that_is_quick_enough_goes_on(tmp_path):
    def steady(connection):
        connection.sendall(b"HTTP/1.1 200 OK\r\nContent-Length: 307200\r\n\r\n")
        for start in range(0, len(DATA), 30_720):
            time.sleep(0.1)
            connection.sendall(DATA[start : start + 30_720])

    packages = Packages()
    packages.replies["data.gpkg"] = lambda _: Reply(raw=steady)

    download(packages, tmp_path, read_timeout_s=0.7, least_bytes_per_s=50_000)

    assert found_in(tmp_path) == FILES


def test_package_that_was_replaced_meanwhile_is_told(tmp_path):
    packages = Packages()
    packages.package_ids = iter(["p1", "p2"])

    with pytest.raises(CloudError, match="new package"):
        download(packages, tmp_path)


def test_disk_that_is_full_is_the_disks_error(tmp_path, monkeypatch):
    packages = Packages()
    progress = DownloadProgress(lambda *_: full())

    def full():
        raise OSError(28, "No space left on device")

    with pytest.raises(OSError, match="No space left") as caught:
        download(packages, tmp_path, progress)

    assert caught.value.errno == 28
    assert found_in(tmp_path) == {}


def test_file_on_another_server_is_fetched_without_the_token(tmp_path):
    with serving(lambda _: Reply(200, DATA)) as storage:
        packages = Packages({"data.gpkg": DATA})
        packages.replies["data.gpkg"] = lambda _: Reply(
            302, b"", {"Location": f"http://127.0.0.1:{storage.port}/bucket/x?sig=1"}
        )
        download(packages, tmp_path)

    assert found_in(tmp_path) == {"data.gpkg": DATA}
    assert [seen.path for seen in storage.seen] == ["/bucket/x"]
    assert "authorization" not in storage.seen[0].headers
    assert TOKEN not in str(storage.seen)


def test_unprotected_storage_on_another_computer_is_not_asked(tmp_path):
    packages = Packages({"data.gpkg": DATA})
    packages.replies["data.gpkg"] = lambda _: Reply(
        302, b"", {"Location": "http://storage.invalid/x"}
    )

    with pytest.raises(CloudError) as caught:
        download(packages, tmp_path)

    assert caught.value.code == "moved"


@pytest.mark.parametrize(
    "name",
    [
        *("../evil.py", "a/../../evil.py", "/etc/passwd", "a//b", "a/./b", ".."),
        *("C:/evil.py", "..\\evil.py", "a\\b", "nul", "COM1.txt", "a/con"),
        *("a\0b", "a:b", "dot.", "blank ", "a\nb"),
    ],
)
def test_name_that_leads_out_of_the_folder_is_refused(tmp_path, name):
    with pytest.raises(CloudError):
        target_of(tmp_path, name)
    packages = Packages({"a.txt": b"a"})
    packages.entries.append(entry(name, b"evil"))

    with pytest.raises(CloudError):
        download(packages, tmp_path / "in")

    assert not list(tmp_path.rglob("*evil*"))


def test_checksum_of_a_file_that_was_uploaded_in_parts(tmp_path):
    path = tmp_path / "big"
    content = b"a" * PART_BYTES + b"b" * 100
    path.write_bytes(content)
    parts = [content[:PART_BYTES], content[PART_BYTES:]]
    digest = hashlib.md5(b"".join(hashlib.md5(part).digest() for part in parts))
    etag = f"{digest.hexdigest()}-2"

    def file(**changes):
        return PackageFile("big", len(content), **changes)

    assert is_right(path, file(etag=etag))
    assert not is_right(path, file(etag=etag.replace("-2", "-3")))
    assert not is_right(path, file(etag=hashlib.md5(b"other").hexdigest()))
    assert is_right(path, file(etag=hashlib.md5(content).hexdigest()))
    # a SHA-256 counts more, and without any only the size is known
    assert not is_right(path, file(etag=etag, sha256="0" * 64))
    assert is_right(path, file())
    assert is_right(path, file(etag="W/strange"))
    assert not is_right(tmp_path / "missing", file())


def test_error_of_the_server_is_told_as_it_is(tmp_path):
    with (
        serving(lambda _: refuse(500, "unknown_error")) as server,
        client_of(server.url) as client,
        pytest.raises(ServerError),
    ):
        download_package(client, PROJECT, tmp_path)
