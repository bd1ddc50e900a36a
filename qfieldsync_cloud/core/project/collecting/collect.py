"""The flow of comparing: a package that came back becomes a deltafile.

    with opened(path, watcher) as root, returned_package(root, pristine, watcher) as it:
        collection = collect(it, device, watcher)

Nothing is written here; see `desk` for what is kept of it and where it goes.
"""

from __future__ import annotations

import sqlite3
from collections import Counter
from collections.abc import Iterable
from pathlib import Path

from qfieldsync_cloud.core.jobs.workflow import JobWatcher
from qfieldsync_cloud.core.layers.gdal_errors import silent_gdal
from qfieldsync_cloud.core.project.collecting.attachments import DeviceFiles
from qfieldsync_cloud.core.project.collecting.collection import (
    AttachmentFile,
    AttachmentReference,
    Collection,
    Device,
)
from qfieldsync_cloud.core.project.collecting.data_files import DataFile
from qfieldsync_cloud.core.project.collecting.deltas import LayerDeltas, deltafile_of
from qfieldsync_cloud.core.project.collecting.edits import TableEdits, read_edits
from qfieldsync_cloud.core.project.collecting.folders import is_inside
from qfieldsync_cloud.core.project.collecting.notices import Notice, NoticeCode
from qfieldsync_cloud.core.project.collecting.returned_package import (
    ReturnedPackage,
)
from qfieldsync_cloud.core.project.collecting.table_changes import both
from qfieldsync_cloud.core.undisturbed import undisturbed


def collect(
    package: ReturnedPackage, device: Device, watcher: JobWatcher
) -> Collection:
    """What a device did since its package was made, or last collected.

    Raises:
        CollectingError: what it would be compared with is damaged.
        Cancelled: the job is to stop.
    """
    with undisturbed(), silent_gdal():
        on_device = DeviceFiles(package.root, watcher)
        notices = list(package.notices)
        layers = []
        for table in _tables(package, device, watcher.part(0.0, 0.6), notices):
            deltas = LayerDeltas(
                table, package.manifest.package_id, device.client_id, on_device.hash_of
            )
            notices += [*table.notices, *deltas.write()]
            layers.append(deltas)
        relations = package.project.table_relations()
        deltafile = deltafile_of(package.manifest, device, layers, relations)
        references = [item for deltas in layers for item in deltas.references]
        files = new_files(package, on_device, (item.path for item in references))
        watcher.progressed(1.0)
        return Collection(
            package.manifest,
            device,
            deltafile,
            tuple(notices),
            tuple(references),
            tuple(files),
            package.fingerprint,
        )


def new_files(
    package: ReturnedPackage, on_device: DeviceFiles, named: Iterable[str]
) -> list[AttachmentFile]:
    """The files that the device made or changed.

    Args:
        package: that came back.
        on_device: its files.
        named: paths in attributes of collected features.
    """
    dirs, hashes = package.project.attachment_dirs, package.manifest.hashes
    return on_device.new_files(dirs, hashes, named)


def missing_attachments(
    references: Iterable[AttachmentReference],
    names: dict[str, str],
    project_folder: Path | None,
) -> list[Notice]:
    """Say of each layer how many files it names that are nowhere.

    Args:
        references: of collected features.
        names: of layers, by id.
        project_folder: where files may be as well.
    """
    counts: Counter[str] = Counter()
    first: dict[str, str] = {}
    for item in references:
        is_here = (
            project_folder is not None
            and is_inside(project_folder, item.path)
            and (project_folder / item.path).is_file()
        )
        if not item.is_present and not is_here:
            counts[item.layer_id] += 1
            first.setdefault(item.layer_id, item.path)
    return [
        Notice(
            NoticeCode.ATTACHMENTS_MISSING,
            names.get(layer_id, layer_id),
            {"count": count, "path": first[layer_id]},
        )
        for layer_id, count in counts.items()
    ]


def _tables(
    package: ReturnedPackage, device: Device, watcher: JobWatcher, notices: list[Notice]
) -> list[TableEdits]:
    found, files = [], package.files
    for count, file in enumerate(files, start=1):
        watcher.check()
        place = package.place_before(device, file)
        if not package.is_unchanged(file, place, watcher):
            before = package.copy_of(file, place, watcher)
            notices += _added_tables(package, file, before, watcher)
            tables = _tables_of(package, file, before, watcher)
            if all(table.is_readable for table in tables):
                found += tables
            else:
                # the other tables of such a file cannot be trusted either
                package.leave_out(file)
                notices += tables[-1].notices
        watcher.progressed(count / len(files))
    return found


def _tables_of(
    package: ReturnedPackage, file: DataFile, before: Path, watcher: JobWatcher
) -> list[TableEdits]:
    """The edits of the tables of a file, up to one that cannot be read."""
    found: list[TableEdits] = []
    for layer in package.tables_of(file):
        found.append(read_edits(layer, before, package.copies, watcher))
        if not found[-1].is_readable:
            break
    return found


def _added_tables(
    package: ReturnedPackage, file: DataFile, before: Path, watcher: JobWatcher
) -> list[Notice]:
    if not file.is_database:
        return []
    try:
        with both(before / file.path, package.copies / file.path, watcher) as two:
            added = two.tables("main") - two.tables("before")
    except sqlite3.DatabaseError:
        return []  # its layers tell
    if not added:
        return []
    values = {"names": ", ".join(sorted(added))}
    return [Notice(NoticeCode.TABLE_ADDED, file.path, values)]
