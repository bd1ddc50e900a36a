"""A package that came back, copied so that it can be opened and compared.

The folder itself is only read. Databases are put in order in the copy: rows that are
still in a `-wal` file, and what a crash on the device left half done.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

from qfieldsync_cloud.core.errors import CollectingError, ProjectError
from qfieldsync_cloud.core.files.hashing import sha256_of
from qfieldsync_cloud.core.files.scratch import scratch_folder
from qfieldsync_cloud.core.jobs.workflow import JobWatcher
from qfieldsync_cloud.core.project.collecting.belonging import check_identity
from qfieldsync_cloud.core.project.collecting.collection import Device
from qfieldsync_cloud.core.project.collecting.data_files import (
    DataFile,
    damaged,
    settle,
)
from qfieldsync_cloud.core.project.collecting.notices import Notice, NoticeCode
from qfieldsync_cloud.core.project.collecting.package_project import (
    PackageLayer,
    PackageProject,
    project_file_of,
    read_package_project,
)
from qfieldsync_cloud.core.project.manifest import Manifest, read_manifest
from qfieldsync_cloud.core.translation import translate


@dataclass
class ReturnedPackage:
    """A copy of the data files of a package that came back."""

    root: Path
    """Of the folder that came back."""
    pristine: Path
    """Root of the package as it was made."""
    manifest: Manifest
    """Of the package as it was made."""
    project: PackageProject
    """The same; what the device made of the project file does not count."""
    copies: Path
    """Folder with the copies of the data files, under their paths."""
    files: tuple[DataFile, ...] = ()
    """Those that can be opened."""
    fingerprints: dict[str, str] = field(default_factory=dict)
    """Of the files as they came back, by path."""
    notices: list[Notice] = field(default_factory=list)
    scratch: Path = Path()
    _before: dict[tuple[Path, str], Path] = field(default_factory=dict)

    @property
    def fingerprint(self) -> str:
        """Tells one state of all data files from another."""
        text = "\n".join(f"{path}\0{self.fingerprints[path]}" for path in self.paths)
        return hashlib.sha256(text.encode()).hexdigest()

    @property
    def paths(self) -> list[str]:
        """Of the data files that are there."""
        return sorted(self.fingerprints)

    def tables_of(self, file: DataFile) -> list[PackageLayer]:
        """A layer for each editable table of a file."""
        tables = self.project.editable_tables()
        return [layer for layer in tables if layer.path == file.path]

    def leave_out(self, file: DataFile) -> None:
        """Leave a file out, so that what was collected of it before still holds."""
        self.files = tuple(item for item in self.files if item != file)

    def place_before(self, device: Device | None, file: DataFile) -> Path:
        """The folder that has a file as it was last collected, or packaged."""
        baseline = device.baseline if device else None
        has_it = baseline is not None and file.parts(baseline)
        return baseline if baseline is not None and has_it else self.pristine

    def is_unchanged(self, file: DataFile, place: Path, watcher: JobWatcher) -> bool:
        """Whether a file is to the last byte what it is in `place`."""
        return file.fingerprint(place, watcher) == self.fingerprints[file.path]

    def copy_of(self, file: DataFile, place: Path, watcher: JobWatcher) -> Path:
        """A folder with a copy of a file of `place`; made once.

        Raises:
            CollectingError: it is missing or damaged (`pristine_damaged`).
        """
        known = self._before.get((place, file.path))
        if known is not None:
            return known
        target = self.scratch / f"before-{len(self._before)}"
        try:
            is_there = bool(file.copy(place, target, watcher))
        except OSError as error:
            raise _pristine_damaged(place / file.path, str(error)) from error
        if not is_there:
            reason = translate("Collecting", "it is not there")
            raise _pristine_damaged(place / file.path, reason)
        for notice in settle(file, target, watcher):
            if notice.code is NoticeCode.FILE_DAMAGED:
                reason = str(notice.values["reason"])
                raise _pristine_damaged(place / file.path, reason)
        self._before[place, file.path] = target
        return target


@contextmanager
def returned_package(
    root: Path, pristine: Path, watcher: JobWatcher
) -> Iterator[ReturnedPackage]:
    """Copy what a device may have edited, and look whether it can be used.

    Args:
        root: of the folder that came back.
        pristine: the package as it was made.
        watcher: told of the share that is copied.

    Raises:
        CollectingError: the folder is no copy of that package, or nothing in it can
            be read (`data_missing`).
        Cancelled: the job is to stop.
    """
    manifest = read_manifest(pristine)
    check_identity(read_manifest(root), manifest, root)
    try:
        project = read_package_project(pristine)
    except ProjectError as error:
        raise _pristine_damaged(pristine, str(error)) from error
    with scratch_folder() as scratch:
        package = ReturnedPackage(
            root, pristine, manifest, project, scratch / "returned", scratch=scratch
        )
        _copy_files(package, watcher)
        _compare_projects(package, watcher)
        yield package


def _copy_files(package: ReturnedPackage, watcher: JobWatcher) -> None:
    layers = package.project.editable_tables()
    files = list(dict.fromkeys(map(DataFile.of_layer, layers)))
    usable = []
    for count, file in enumerate(files, start=1):
        try:
            digest = file.copy(package.root, package.copies, watcher)
        except OSError as error:
            package.notices.append(damaged(file.path, str(error)))
            continue
        if not digest:
            package.notices.append(Notice(NoticeCode.FILE_MISSING, file.path))
            continue
        package.fingerprints[file.path] = digest
        notices = settle(file, package.copies, watcher)
        package.notices.extend(notices)
        if all(notice.code is not NoticeCode.FILE_DAMAGED for notice in notices):
            usable.append(file)
        watcher.progressed(count / len(files))
    package.files = tuple(usable)
    if files and not usable:
        reasons = " ".join(notice.sentence for notice in package.notices)
        raise CollectingError("data_missing", str(package.root), reasons)


def _compare_projects(package: ReturnedPackage, watcher: JobWatcher) -> None:
    """Say which layers the project file has otherwise than it was packaged."""
    made, came = map(project_file_of, (package.pristine, package.root))
    if made is None or came is None:
        return
    if sha256_of(made, watcher.check) == sha256_of(came, watcher.check):
        return
    try:
        now = {layer.id: layer for layer in read_package_project(package.root).layers}
    except ProjectError as error:
        names = [str(error)]
    else:
        before = {layer.id: layer for layer in package.project.layers}
        names = [
            (before.get(id_) or now[id_]).name
            for id_ in dict.fromkeys((*before, *now))
            if before.get(id_) != now.get(id_)
        ]
    if names:
        values = {"names": ", ".join(names)}
        package.notices.append(Notice(NoticeCode.PROJECT_CHANGED, came.name, values))


def _pristine_damaged(path: Path, reason: str) -> CollectingError:
    message = translate(
        "Collecting",
        "The copy of the package that was kept cannot be used: {path}: {reason}",
    )
    text = message.format(path=path, reason=reason)
    return CollectingError("pristine_damaged", str(path), text)
