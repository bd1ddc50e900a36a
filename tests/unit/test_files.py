"""Files as other systems have them: in use, with other names, in other places."""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Iterator
from contextlib import closing, nullcontext
from pathlib import Path, PurePosixPath, PureWindowsPath

import pytest

from qfieldsync_cloud.core.files.flushing import flush_tree
from qfieldsync_cloud.core.files.moving import Patience, move
from qfieldsync_cloud.core.files.names import safe_name, why_unsafe, why_unsafe_name
from qfieldsync_cloud.core.files.scratch import scratch_folder
from qfieldsync_cloud.core.files.spelling import Disk, as_stored, plain
from qfieldsync_cloud.core.files.sqlite_uri import sqlite_uri
from qfieldsync_cloud.core.reports.files import write_parts

AT_ONCE = Patience(tries=5, pause_s=0)


class Windows:
    """Renames as Windows does while a program has the file open."""

    def __init__(self, refusals: int, winerror: int | None = 32) -> None:
        self.refusals = refusals
        self.winerror = winerror
        self.calls = 0

    def __call__(self, source: Path, target: Path) -> None:
        self.calls += 1
        if self.calls <= self.refusals:
            error = PermissionError(13, "the file is in use", str(source))
            if self.winerror is not None:
                error.winerror = self.winerror
            raise error
        os.replace(source, target)  # noqa: PTH105


@pytest.fixture
def two(tmp_path):
    new, old = tmp_path / "new", tmp_path / "old"
    new.write_text("new", encoding="utf-8")
    old.write_text("old", encoding="utf-8")
    return new, old


@pytest.mark.parametrize("winerror", [5, 32, 33])
@pytest.mark.parametrize("refusals", [0, 1, 4])
def test_file_in_use_for_a_moment_is_replaced_in_the_end(two, refusals, winerror):
    new, old = two

    move(new, old, act=Windows(refusals, winerror), patience=AT_ONCE)

    assert old.read_text(encoding="utf-8") == "new"
    assert not new.exists()


def test_file_that_stays_in_use_is_refused_and_both_are_left_as_they_were(two):
    new, old = two
    windows = Windows(refusals=99)

    with pytest.raises(PermissionError, match="in use"):
        move(new, old, act=windows, patience=AT_ONCE)

    assert windows.calls == AT_ONCE.tries
    assert [path.read_text(encoding="utf-8") for path in two] == ["new", "old"]


@pytest.mark.parametrize("winerror", [None, 3, 17])
def test_refusal_for_another_reason_is_told_at_once(two, winerror):
    windows = Windows(refusals=99, winerror=winerror)

    with pytest.raises(PermissionError):
        move(*two, act=windows, patience=AT_ONCE)

    assert windows.calls == 1


def test_file_in_use_is_waited_for_some_seconds():
    patience = Patience()

    assert 1 < patience.tries * patience.pause_s < 5


@pytest.mark.parametrize(
    "name",
    [
        "plain.gpkg",
        "Jürg & Söhne #1?mode=ro.gpkg",
        "100%25 [a] 'b' \"c\".gpkg",
        "C:\\Users\\user\\trees.gpkg",
        "file:trees.gpkg",
        "Bäume\u0308.gpkg",
    ],
)
@pytest.mark.parametrize("folder", ["plain", "a#b?c%20d"])
def test_database_is_found_whatever_its_path_holds(tmp_path, folder, name):
    path = tmp_path / folder / name
    path.parent.mkdir()
    with closing(sqlite3.connect(sqlite_uri(path, "rwc"), uri=True)) as connection:
        connection.execute("CREATE TABLE a (b)")

    assert [item.name for item in path.parent.iterdir()] == [name]
    with closing(sqlite3.connect(sqlite_uri(path, "ro"), uri=True)) as connection:
        assert connection.execute("SELECT name FROM sqlite_master").fetchone() == ("a",)


def test_path_that_begins_with_two_slashes_names_no_computer(tmp_path):
    path = Path(f"/{tmp_path / 'trees.gpkg'}")
    assert str(path).startswith("//")

    with closing(sqlite3.connect(sqlite_uri(path, "rwc"), uri=True)) as connection:
        connection.execute("CREATE TABLE a (b)")

    assert (tmp_path / "trees.gpkg").is_file()


@pytest.mark.parametrize(
    ("path", "sent"),
    [
        ("C:/Users/user/a b.gpkg", "C%3A%5CUsers%5Cuser%5Ca%20b.gpkg"),
        ("//server/share/a.gpkg", "%5C%5Cserver%5Cshare%5Ca.gpkg"),
    ],
)
def test_path_of_windows_reaches_sqlite_as_it_is(path, sent):
    assert sqlite_uri(PureWindowsPath(path), "ro") == f"file:{sent}?mode=ro"


@pytest.mark.parametrize(
    "path",
    [
        "a:b.jpg",
        "photos/12:30.jpg",
        "aux.gpkg",
        "AUX",
        "con .txt",
        "com1.shp",
        "LPT².txt",
        "trees./a.shp",
        "trees.shp ",
        "a\tb",
        "what?.jpg",
        "x" * 255,
    ],
)
def test_name_that_windows_cannot_have_is_unsafe(path):
    assert why_unsafe(PurePosixPath(path))


@pytest.mark.parametrize(
    "path",
    ["console.gpkg", "a.con", "../b/tree s.shp", "Bäume.gpkg", "com10.shp", ".hidden"],
)
def test_name_that_every_system_can_have_is_safe(path):
    assert not why_unsafe(PurePosixPath(path))


def test_scratch_folder_is_named_without_links_and_gone_afterwards(
    tmp_path, monkeypatch
):
    real, link = tmp_path / "private", tmp_path / "var"
    real.mkdir()
    link.symlink_to(real)
    monkeypatch.setattr("tempfile.tempdir", str(link))

    with scratch_folder() as folder:
        folder.joinpath("a").touch()
        assert folder.parent == real.resolve()

    assert list(real.iterdir()) == []


class BlindDisk(Disk):
    """Does not tell names apart, as macOS: `stored` are the paths that are there."""

    def __init__(self, *stored: str) -> None:
        super().__init__(resolves_spelling=False)
        object.__setattr__(self, "stored", [Path(path) for path in stored])

    def is_same(self, one: Path, other: Path) -> bool:
        there = {
            plain(str(place)) for path in self.stored for place in self._above(path)
        }
        return plain(str(one)) == plain(str(other)) and plain(str(one)) in there

    def names(self, folder: Path) -> list[str]:
        above = (place for path in self.stored for place in self._above(path))
        return [place.name for place in above if place.parent == folder]

    @staticmethod
    def _above(path: Path) -> list[Path]:
        return [path, *path.parents][:-1]


STORED = "/Volumes/Field Data/B\u00e4ume/Trees.GPKG"


@pytest.mark.parametrize(
    "spelling",
    [
        STORED,
        STORED.lower(),
        STORED.upper(),
        STORED.replace("\u00e4", "a\u0308"),
        STORED.replace("\u00e4", "A\u0308"),
    ],
)
def test_path_is_as_stored_however_it_is_spelled(spelling):
    assert as_stored(Path(spelling), BlindDisk(STORED)) == Path(STORED)


def test_file_that_is_not_there_keeps_its_name_in_the_folder_that_is():
    path = Path(STORED.upper()).with_name("Oaks.gpkg")

    assert as_stored(path, BlindDisk(STORED)) == Path(STORED).with_name("Oaks.gpkg")


def test_names_that_the_disk_tells_apart_are_two_files(tmp_path):
    one, other = tmp_path / "Trees.gpkg", tmp_path / "trees.gpkg"
    one.write_text("1", encoding="utf-8")
    assert as_stored(other) == other

    # one file under two names
    other.hardlink_to(one)

    assert as_stored(one) == one
    assert as_stored(other) == other


@pytest.mark.parametrize(
    ("name", "safe"),
    [
        ("trees", "trees"),
        ("Bäume 2026 (Süd)", "Bäume 2026 (Süd)"),
        ('a<b>:"c|d?*\\e', "a_b___c_d___e"),
        ("a\tb\x7f", "a_b_"),
        ("a\udce4b", "a_b"),
        (" trees. .", "trees"),
        (".trees", "trees"),
        ("con", "_con"),
        ("LPT1.old", "_LPT1.old"),
        ("conifers", "conifers"),
        ("ä" * 200, "ä" * 50),
        ("a" * 99 + " b", "a" * 99),
        ("", "project"),
        ("...", "project"),
    ],
)
def test_name_is_made_one_that_every_system_can_have(name, safe):
    assert safe_name(name) == safe
    assert safe_name(safe) == safe
    assert not why_unsafe_name(safe)


def flushed_by(monkeypatch) -> list[int]:
    """The inodes of what is waited for, from now on."""
    found: list[int] = []
    fsync = os.fsync

    def noting(handle: int) -> None:
        found.append(os.fstat(handle).st_ino)
        fsync(handle)

    monkeypatch.setattr(os, "fsync", noting)
    return found


@pytest.mark.skipif(os.name != "posix", reason="folders cannot be flushed there")
def test_folder_when_flushed_then_its_files_and_their_names_are_on_the_disk(
    tmp_path, monkeypatch
):
    within = tmp_path / "DCIM"
    within.mkdir()
    (within / "oak.jpg").write_bytes(b"oak")
    (tmp_path / "data.gpkg").write_bytes(b"data")
    flushed = flushed_by(monkeypatch)

    flush_tree(tmp_path)

    everything = [tmp_path, *tmp_path.rglob("*")]
    assert sorted(flushed) == sorted(path.stat().st_ino for path in everything)


def test_folder_when_flushing_is_stopped_then_no_file_is_waited_for(
    tmp_path, monkeypatch
):
    (tmp_path / "data.gpkg").write_bytes(b"data")
    flushed = flushed_by(monkeypatch)

    def stopped() -> None:
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        flush_tree(tmp_path, stopped)

    assert flushed == []


def broken_off() -> Iterator[str]:
    yield "half of it"
    raise OSError("no space left")


@pytest.mark.parametrize("is_whole", [True, False])
def test_files_with_a_name_like_that_of_a_draft_stay_whatever_becomes_of_it(
    tmp_path, is_whole
):
    path, other = tmp_path / "report.json", tmp_path / "report.json.partial"
    path.write_text("before", encoding="utf-8")
    other.write_text("of somebody", encoding="utf-8")

    with nullcontext() if is_whole else pytest.raises(OSError, match="no space"):
        write_parts(path, ["all", " of it"] if is_whole else broken_off())

    assert path.read_text(encoding="utf-8") == ("all of it" if is_whole else "before")
    assert other.read_text(encoding="utf-8") == "of somebody"
    assert sorted(tmp_path.iterdir()) == [path, other]
