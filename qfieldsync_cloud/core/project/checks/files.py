"""Checks of where the files are and what they are called."""

from __future__ import annotations

import os
from collections import defaultdict
from collections.abc import Iterable, Iterator
from pathlib import Path

from qfieldsync_cloud.core.files.names import why_unsafe
from qfieldsync_cloud.core.findings.codes import CheckCode
from qfieldsync_cloud.core.findings.finding import Finding
from qfieldsync_cloud.core.project.checks.checked import CheckedLayer, CheckedProject
from qfieldsync_cloud.core.project.packaging.virtual_files import (
    is_virtual,
    named_files,
)

_DIRS_OF_MANY = 5000
"""Files in the attachment folders beyond which no more names are looked at."""


def outside(checked: CheckedProject) -> Iterator[Finding]:
    """Files that are not below the folder of the project."""
    if not checked.opened.name:
        return  # never saved: it has no folder yet
    for item in checked.packaged:
        path = item.path
        if path is None or item.is_localized or not path.exists():
            continue
        for part in (path, *_parts_of(path)):
            if _below(part, checked.folder) is None:
                yield item.find(CheckCode.FILE_OUTSIDE, file=part.name)
                break


def _parts_of(path: Path) -> list[Path]:
    """The files that a mosaic names."""
    try:
        return list(named_files(path)) if is_virtual(path) else []
    except OSError:  # the layer is invalid then, and told of
        return []


def _below(path: Path, folder: Path) -> Path | None:
    """The path from `folder` on; None when it is elsewhere."""
    for one, other in ((path, folder), (path.resolve(), folder.resolve())):
        normal, start = Path(os.path.normpath(one)), Path(os.path.normpath(other))
        if start in normal.parents:
            return normal.relative_to(start)
    return None


def names(checked: CheckedProject) -> Iterator[Finding]:
    """Names that break on Android or Windows."""
    name = checked.opened.name
    others = [Path(name)] if name else []
    others += [path for path in _files_in_folders(checked) if why_unsafe(path)]
    for path in others:
        for code, values in _trouble_with(path):
            yield Finding(code, subject=path.as_posix(), values=values)
    for item in checked.packaged:
        if item.path is None or item.is_localized:
            continue
        below = _below(item.path, checked.folder) or Path(item.path.name)
        for code, values in _trouble_with(below):
            yield item.find(code, subject=below.as_posix(), values=values)


def _trouble_with(path: Path) -> Iterator[tuple[CheckCode, dict[str, str]]]:
    if reason := why_unsafe(path):
        yield CheckCode.FILE_NAME_UNSAFE, {"file": path.as_posix(), "reason": reason}
    elif not path.as_posix().isascii():
        yield CheckCode.FILE_NAME_NOT_ASCII, {"file": path.as_posix()}


def _files_in_folders(checked: CheckedProject) -> Iterator[Path]:
    """The files that are copied with the project as whole folders."""
    count = 0
    for folder in copied_folders(checked):
        for parent, _, files in os.walk(checked.folder / folder):
            for name in files:
                count += 1
                if count > _DIRS_OF_MANY:
                    return
                yield Path(parent, name).relative_to(checked.folder)


def copied_folders(checked: CheckedProject) -> list[str]:
    """The folders of attachments and of data, below that of the project."""
    names: list[str] = []
    for entry, default in (("/attachmentDirs", ["DCIM"]), ("/dataDirs", [])):
        names += checked.project.readListEntry("QFieldSync", entry, default)[0]
    return [
        name
        for name in names
        if name.strip("/. ") and ".." not in Path(name).parts and name[0] != "/"
    ]


def collisions(checked: CheckedProject) -> Iterator[Finding]:
    """Files that become one, in a flat package or where case does not count."""
    by_name: dict[str, dict[Path, list[CheckedLayer]]] = defaultdict(
        lambda: defaultdict(list)
    )
    for item in checked.packaged:
        if item.path is not None and not item.is_localized:
            by_name[item.path.name.lower()][item.path].append(item)
    for paths in by_name.values():
        for path, items in list(paths.items())[1:]:
            first = next(iter(paths))
            yield items[0].find(
                CheckCode.FILE_NAMES_COLLIDE,
                subject=path.name,
                file=path.name,
                other=first.name,
                layers=_names(next(iter(paths.values()))),
            )


def _names(items: Iterable[CheckedLayer]) -> str:
    return ", ".join(dict.fromkeys(item.name for item in items))


def sizes(checked: CheckedProject) -> Iterator[Finding]:
    """What is too much for a phone."""
    limit = checked.options.many_features
    for item, _layer in checked.vectors():
        count = item.entry["feature_count"]
        if isinstance(count, int) and count >= limit:
            yield item.find(CheckCode.MANY_FEATURES, count=count)
    seen = set()
    for item in checked.packaged:
        path = item.path
        if path is None or path in seen or not path.is_file():
            continue
        seen.add(path)
        size = path.stat().st_size
        if size >= checked.options.large_file_bytes:
            megabytes = round(size / 1e6)
            yield item.find(
                CheckCode.LARGE_FILE,
                subject=path.name,
                file=path.name,
                megabytes=megabytes,
            )
