"""Where a package is made: a folder beside the target, put in its place at the end.

Whatever ends the process, or the power, the target holds the package that was there
before, or the new one: whole in both cases. Between two renames it may lie under
another name for a moment; the next `open_workshop` or `recover` puts it back. A lock,
held by SQLite and so let go by a process that dies, keeps two makers of one package
apart.
"""

from __future__ import annotations

import json
import os
import shutil
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from qfieldsync_cloud.core.errors import PackagingError
from qfieldsync_cloud.core.files.flushing import flush_names, flush_tree
from qfieldsync_cloud.core.files.hashing import sha256_of
from qfieldsync_cloud.core.files.moving import move
from qfieldsync_cloud.core.project.manifest import MANIFEST_NAME
from qfieldsync_cloud.core.translation import translate

_CONTEXT = "Packaging"
_PASSING = ("-wal", "-shm", "-journal")
"""Of a database that a program has open."""


@dataclass(frozen=True)
class Workshop:
    """The folder in which a package is made."""

    target: Path
    folder: Path
    replaces_edited: bool = False
    check: Callable[[], None] = lambda: None

    def deliver(self) -> None:
        """Put what was made in its place.

        Raises:
            PackagingError: it cannot be moved there, or somebody changed what is there
                meanwhile; the target is as it was.
        """
        before = _sibling(self.target, "before")
        had_one = self.target.exists()
        try:
            # a name that a power cut spares must not be that of half a package
            flush_tree(self.folder, self.check)
            if had_one:
                _rename(self.target, before)
            try:
                # aside nobody finds it any more: what came meanwhile is seen
                _check_target(
                    before, replaces_edited=self.replaces_edited, check=self.check
                )
                _rename(self.folder, self.target)
            except BaseException:
                if had_one:
                    _rename(before, self.target)
                raise
        except OSError as error:
            raise _refusal(self.target, error) from error
        flush_names(self.target.parent)
        # what is left of it is removed by the next run
        shutil.rmtree(before, ignore_errors=True)


@contextmanager
def open_workshop(
    target: Path, *, replaces_edited: bool, check: Callable[[], None]
) -> Iterator[Workshop]:
    """A folder to make a package in, gone afterwards unless it was delivered.

    Args:
        target: where the package is to be: nothing, an empty folder, or a package.
        replaces_edited: also a package that somebody edited.
        check: called while the package there is looked through; raises to stop.

    Raises:
        PackagingError: the target is something else, is being made by somebody else,
            or cannot be written.
    """
    target = Path(os.path.abspath(target))  # noqa: PTH100 - links stay what they are
    with _lock(target):
        recover(target)
        _check_target(target, replaces_edited=replaces_edited, check=check)
        folder = _sibling(target, "making")
        try:
            shutil.rmtree(folder, ignore_errors=True)
            folder.mkdir()
        except OSError as error:
            raise _refusal(target, error) from error
        try:
            yield Workshop(target, folder, replaces_edited, check)
        finally:
            shutil.rmtree(folder, ignore_errors=True)


def recover(target: Path) -> None:
    """Put back a package that a run had moved aside when it was killed."""
    before = _sibling(target, "before")
    if not before.is_dir():
        return
    if (target / MANIFEST_NAME).is_file():
        with suppress(PackagingError):
            if not changed_files(before):
                shutil.rmtree(before, ignore_errors=True)
                return
        _rename(before, _free_name(target))
        return
    with suppress(OSError):
        # QGIS or somebody else may have made an empty folder meanwhile
        target.rmdir()
    if not target.exists():
        _rename(before, target)


def changed_files(folder: Path, check: Callable[[], None] = lambda: None) -> list[str]:
    """The files of a package that are not as they were made, `/` between folders.

    Also those that came or went. Files of SQLite's own beside a database count when
    they hold something.

    Raises:
        PackagingError: the manifest cannot be read.
    """
    path = folder / MANIFEST_NAME
    try:
        manifest = json.loads(path.read_text(encoding="utf-8"))
        known = {item["path"]: item for item in manifest["files"]}
    except (OSError, ValueError, KeyError, TypeError) as error:
        raise PackagingError(str(path), str(error)) from error
    found = {
        item.relative_to(folder).as_posix(): item
        for item in folder.rglob("*")
        if item.is_file() and item != path
    }
    changed = [name for name in known if name not in found]
    for name, item in found.items():
        size = item.stat().st_size
        if name.endswith(_PASSING):
            is_same = size == 0 or name.endswith("-shm")
        else:
            is_same = (
                name in known
                and known[name]["size"] == size
                and known[name]["sha256"] == sha256_of(item, check)
            )
        if not is_same:
            changed.append(name)
    return sorted(changed)


def _check_target(
    target: Path, *, replaces_edited: bool, check: Callable[[], None]
) -> None:
    if not target.exists():
        return
    if not target.is_dir():
        message = translate(_CONTEXT, "it is a file; choose a folder")
        raise PackagingError(str(target), message)
    if not any(target.iterdir()):
        return
    if not (target / MANIFEST_NAME).is_file():
        message = translate(
            _CONTEXT,
            "the folder holds other files, which would be lost; choose an empty folder",
        )
        raise PackagingError(str(target), message)
    changed = [] if replaces_edited else changed_files(target, check)
    if changed:
        message = translate(
            _CONTEXT,
            "the package there was edited ({files}); collect it first, or choose "
            "another folder",
        )
        raise PackagingError(str(target), message.format(files=", ".join(changed[:5])))


def _free_name(target: Path) -> Path:
    """Where what somebody changed stays, to be found beside the package."""
    number = 1
    while (place := target.with_name(f"{target.name}.before-{number}")).exists():
        number += 1
    return place


def _sibling(target: Path, what: str) -> Path:
    return target.with_name(f".{target.name}.{what}")


@contextmanager
def _lock(target: Path) -> Iterator[None]:
    path = _sibling(target, "lock")
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
        connection = sqlite3.connect(path, timeout=0, isolation_level=None)
    except (OSError, sqlite3.Error) as error:
        raise _refusal(target, error) from error
    with closing(connection):
        try:
            connection.execute("PRAGMA journal_mode = MEMORY")
            connection.execute("BEGIN EXCLUSIVE")
        except sqlite3.Error as error:
            if "locked" in str(error):
                message = translate(
                    _CONTEXT, "another program is making a package there"
                )
                raise PackagingError(str(target), message) from error
            raise _refusal(target, error) from error
        try:
            yield
        finally:
            # while it is locked: nobody can have opened another one under this name
            with suppress(OSError):
                path.unlink()
    if os.name == "nt":  # there it is not possible before, and only if nobody has it
        with suppress(OSError):
            path.unlink()


def _rename(source: Path, target: Path) -> None:
    """Rename; an empty folder at the target is as good as none."""
    if target.is_dir() and not any(target.iterdir()):
        target.rmdir()
    move(source, target)


def _refusal(target: Path, error: Any) -> PackagingError:
    reason = getattr(error, "strerror", None) or str(error)
    message = translate(_CONTEXT, "the package cannot be written there: {reason}")
    return PackagingError(str(target), message.format(reason=reason))
