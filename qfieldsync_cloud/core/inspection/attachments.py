"""The photos and other files that a change names, and whether they are here."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from qfieldsync_cloud.core.deltas.model import ABSENT, Delta, DeltaFeature, DeltaMethod
from qfieldsync_cloud.core.files.hashing import sha256_of
from qfieldsync_cloud.core.inspection.inspection import Attachment, FieldInspection
from qfieldsync_cloud.core.project.checks.attachments import folders_of
from qfieldsync_cloud.core.project.rows import is_absolute, is_elsewhere

_WIDGET = "ExternalResource"
_MAX_HASHED_BYTES = 32 << 20
"""A larger file is not read to see whether it is the same."""
_NOTHING = DeltaFeature()


def find_attachments(
    delta: Delta, fields: tuple[FieldInspection, ...], folder: Path
) -> tuple[Attachment, ...]:
    """Look for the files that a feature names, in the folders of the project.

    Args:
        delta: the change.
        fields: of the feature.
        folder: of the project.
    """
    finding = _Finding(delta, folder)
    for item in fields:
        if item.widget_type == _WIDGET:
            finding.note_field(item)
    finding.note_hashes()
    return tuple(finding.found())


@dataclass
class _Finding:
    """Gathers the files that a change names, and in which folders they may be."""

    delta: Delta
    folder: Path
    _named: dict[str, tuple[str, tuple[Path, ...]]] = field(default_factory=dict)
    """Field, and folders where the file may be, by its name as recorded."""
    _new: set[str] = field(default_factory=set)
    _old: set[str] = field(default_factory=set)
    _current: set[str] = field(default_factory=set)

    def note_field(self, item: FieldInspection) -> None:
        """The files that one field names."""
        folders = folders_of(self.folder, item.widget_config)
        sides = ((item.old, self._old), (item.new, self._new))
        for value, names in (*sides, (item.current, self._current)):
            for name in _names(value):
                names.add(name)
                self._named.setdefault(name, (item.name, folders))
        if item.new is ABSENT and self.delta.method is not DeltaMethod.DELETE:
            # a change leaves it alone
            self._new.update(_names(item.old))

    def note_hashes(self) -> None:
        """The files that only the deltafile names."""
        for side, names in ((self.delta.old, self._old), (self.delta.new, self._new)):
            for name in (side or _NOTHING).files_sha256:
                names.add(name)
                self._named.setdefault(name, ("", (self.folder,)))

    def found(self) -> Iterator[Attachment]:
        """The files, in the order of the fields."""
        hashes: dict[str, str | None] = {
            **(self.delta.old or _NOTHING).files_sha256,
            **(self.delta.new or _NOTHING).files_sha256,
        }
        for name, (field_name, folders) in self._named.items():
            path = _path_of(name, folders)
            is_there = path is not None and _is_file(path)
            yield Attachment(
                field_name,
                name,
                path,
                is_there,
                is_new=name in self._new - self._old,
                is_dropped=name in self._old - self._new,
                is_other=is_there and _is_other(path, hashes.get(name)),
            )


def _names(value: Any) -> tuple[str, ...]:
    """File names in a value of a field: one, or a list of them."""
    if isinstance(value, str) and value:
        return () if is_elsewhere(value) else (value,)
    if isinstance(value, list):
        return tuple(name for item in value for name in _names(item))
    return ()


def _path_of(name: str, folders: tuple[Path, ...]) -> Path | None:
    """Where a file is, else where it should be."""
    relative = name.replace("\\", "/")
    if relative.startswith(("//", "file:")) or "\0" in name:
        # to look there may mean to log in to somebody's computer
        return None
    if is_absolute(name):
        return Path(relative)
    paths = [folder / relative for folder in folders]
    return next((path for path in paths if _is_file(path)), paths[0])


def _is_file(path: Path) -> bool:
    try:
        return path.is_file()
    except (OSError, ValueError):
        return False


def _is_other(path: Path | None, sha256: str | None) -> bool:
    """Whether a file is surely not the one that the device had."""
    if path is None or not sha256:
        return False
    try:
        is_large = path.stat().st_size > _MAX_HASHED_BYTES
        return not is_large and sha256_of(path) != sha256.lower()
    except OSError:
        return False
