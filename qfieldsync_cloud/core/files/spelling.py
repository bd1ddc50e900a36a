"""A path as it is written on the disk, where several spellings lead to one file.

macOS, and network drives of Windows, take `Trees.gpkg` for `trees.gpkg`, and macOS an
"é" for an "e" with an accent after it. Whether two layers read one file must not hang
on how a project writes it.
"""

from __future__ import annotations

import os
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from unicodedata import normalize


@dataclass(frozen=True)
class Disk:
    """What is asked of a file system."""

    resolves_spelling: bool = os.name == "nt"
    """`Path.resolve` gives the names that are on the disk."""

    def is_same(self, one: Path, other: Path) -> bool:
        """Whether two paths lead to one file that is there."""
        try:
            return one.samefile(other)
        except (OSError, ValueError):
            return False

    def names(self, folder: Path) -> Sequence[str]:
        """The names of all that is in a folder; none when it may not be read."""
        with suppress(OSError):
            return os.listdir(folder)  # noqa: PTH208 - names are all that is needed
        return ()


_DISK = Disk()


def as_stored(path: Path, disk: Disk = _DISK) -> Path:
    """The path without links, each name as it is on the disk.

    Where spellings are told apart, this costs a look for each name in the path.
    """
    path = path.resolve()
    if disk.resolves_spelling:
        return path
    place = Path(path.anchor)
    for name in path.parts[1:]:
        place /= _stored_name(place, name, disk)
    return place


def plain(name: str) -> str:
    """What all spellings of a name have in common."""
    return normalize("NFC", normalize("NFD", name).casefold())


def _stored_name(folder: Path, name: str, disk: Disk) -> str:
    path = folder / name
    others = {name.swapcase(), normalize("NFC", name), normalize("NFD", name)} - {name}
    if not any(disk.is_same(folder / other, path) for other in others):
        return name
    names = disk.names(folder)
    if name in names:
        return name
    wanted = plain(name)
    return next((item for item in names if plain(item) == wanted), name)


def spellings(path: str) -> tuple[str, ...]:
    """A path as it may stand in a data source of QGIS, the plain one first.

    On Windows with either slash; between quotes with those in it escaped.
    """
    slashed = dict.fromkeys((path, path.replace("\\", "/")))
    quotable = (item.replace("'", "\\'") for item in slashed)
    return tuple(dict.fromkeys((*slashed, *quotable)))
