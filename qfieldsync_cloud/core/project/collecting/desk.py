"""The flow of taking in a package that came back: compare, remember, copy, hand over.

    desk = CollectingDesk(KeptPackages(folder), project_id, project_folder)
    taken = desk.take_in(path, watcher, hint=DeviceHint("north crew"))
    push(taken, service)      or      merged(taken.rounds) into a file

The order is such that nothing is lost, and nothing is done twice, whenever it stops:
files are copied first, and one that is there already is left; then the round is
remembered, its deltafile with it; a deltafile that went nowhere goes with the next one.
"""

from __future__ import annotations

import uuid
from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Protocol

from qfieldsync_cloud.core.deltas.model import Deltafile
from qfieldsync_cloud.core.errors import CollectingError
from qfieldsync_cloud.core.jobs.workflow import JobWatcher
from qfieldsync_cloud.core.project.collecting.attachments import (
    DeviceFiles,
    attachment_notices,
    copy_attachments,
)
from qfieldsync_cloud.core.project.collecting.belonging import (
    check_project,
    moment_text,
    other_project,
)
from qfieldsync_cloud.core.project.collecting.collect import (
    collect,
    missing_attachments,
    new_files,
)
from qfieldsync_cloud.core.project.collecting.collection import Collection
from qfieldsync_cloud.core.project.collecting.deltas import deltafile_of
from qfieldsync_cloud.core.project.collecting.devices import (
    Choice,
    DeviceHint,
    choose_device,
)
from qfieldsync_cloud.core.project.collecting.folders import opened
from qfieldsync_cloud.core.project.collecting.kept_packages import (
    KeptPackage,
    KeptPackages,
    Round,
)
from qfieldsync_cloud.core.project.collecting.notices import Notice, NoticeCode
from qfieldsync_cloud.core.project.collecting.returned_package import (
    ReturnedPackage,
    returned_package,
)
from qfieldsync_cloud.core.project.manifest import Manifest, read_manifest
from qfieldsync_cloud.core.services.sync_service import PushedDeltafile
from qfieldsync_cloud.core.translation import translate
from qfieldsync_cloud.core.undisturbed import undisturbed


@dataclass(frozen=True)
class TakenIn:
    """What came of a folder that was taken in."""

    collection: Collection
    rounds: tuple[Round, ...]
    """All that was ever collected from the device, the oldest first."""

    @property
    def waiting(self) -> tuple[Round, ...]:
        """Rounds whose deltafiles went nowhere yet."""
        return tuple(item for item in self.rounds if not item.is_handed_over)

    def deltafile(self, rounds: Sequence[Round]) -> Deltafile:
        """The deltas of some of the rounds, as one deltafile; without any for none."""
        ids = [item.deltafile_id for item in rounds]
        if ids == [self.collection.deltafile.id]:
            return self.collection.deltafile  # to read a large one halts a window
        return merged(rounds) or replace(self.collection.deltafile, deltas=())


@dataclass(frozen=True)
class CollectingDesk:
    """Takes in the packages of one project."""

    kept: KeptPackages
    project_id: str = ""
    """"" when the project does not have one: any package's is taken then."""
    project_folder: Path | None = None
    """Where attachments go; None: nowhere."""
    project_name: str = ""
    layer_ids: frozenset[str] | None = None
    """Of the project's layers, of which a package has some; None: not known."""

    def take_in(
        self,
        returned: Path,
        watcher: JobWatcher,
        *,
        hint: DeviceHint | None = None,
        pristine: Path | None = None,
    ) -> TakenIn:
        """Collect a folder or zip that came back; any thread.

        Args:
            returned: only read.
            watcher: told of the progress.
            hint: which device it comes from; None: to be found out.
            pristine: the package as it was made, when it was not kept.

        Raises:
            CollectingError: nothing was collected; says why and what to do.
            OSError: the disk is full, or cannot be written.
            Cancelled: the job was stopped; run it again.
        """
        with undisturbed(), opened(returned, watcher.part(0.0, 0.1)) as root:
            manifest = read_manifest(root)
            check_project(manifest, self.project_id, self.project_name, root)
            kept = self.kept.package(manifest.package_id)
            source = pristine or self._pristine_of(kept, manifest, root)
            with returned_package(root, source, watcher.part(0.1, 0.3)) as package:
                self._check_layers(package)
                choice = choose_device(
                    package, kept.devices(), hint or DeviceHint(), watcher
                )
                return self._take_in(package, kept, choice, watcher.part(0.3, 1.0))

    def _take_in(
        self,
        package: ReturnedPackage,
        kept: KeptPackage,
        choice: Choice,
        watcher: JobWatcher,
    ) -> TakenIn:
        before = _seen_before(package, choice)
        if before is None:
            collection = collect(package, choice.device, watcher.part(0.0, 0.7))
        else:
            collection = _nothing_new(package, choice, before, watcher)
        collection = _with_doubts(collection, choice, self.kept)
        collection = self._with_files(collection, package, watcher.part(0.7, 1.0))
        rounds = choice.known.rounds if choice.known else ()
        if collection.deltafile.deltas:
            rounds = (*rounds, kept.keep(collection, package, watcher))
        return TakenIn(collection, rounds)

    def _with_files(
        self, collection: Collection, package: ReturnedPackage, watcher: JobWatcher
    ) -> Collection:
        names = {layer.id: layer.name for layer in package.project.layers}
        missing = missing_attachments(collection.references, names, self.project_folder)
        files = collection.files
        if self.project_folder is not None:
            files = copy_attachments(files, package.root, self.project_folder, watcher)
        watcher.progressed(1.0)
        notices = (*collection.notices, *missing, *attachment_notices(files))
        return replace(collection, files=files, notices=notices)

    def _check_layers(self, package: ReturnedPackage) -> None:
        """A project may have another id by now, but layers keep theirs."""
        sources = {layer.remote_id or layer.id for layer in package.project.layers}
        if self.layer_ids is not None and sources and not sources & self.layer_ids:
            raise other_project(package.manifest, self.project_name, package.root)

    def _pristine_of(self, kept: KeptPackage, manifest: Manifest, folder: Path) -> Path:
        if kept.pristine is not None:
            return kept.pristine
        message = translate(
            "Collecting",
            "The package of {packaged_at} ({package}) is not kept on this computer, so "
            "{folder} cannot be compared with it. Collect it where the package was "
            "made, or name a copy of the package as it was before it left.",
        ).format(
            packaged_at=moment_text(manifest.packaged_at),
            package=manifest.package_id,
            folder=folder,
        )
        raise CollectingError("pristine_missing", str(folder), message)


def merged(rounds: Sequence[Round]) -> Deltafile | None:
    """The deltas of several rounds of one device as one deltafile; None for none."""
    files = [item.deltafile() for item in rounds]
    if len(files) < 2:
        return files[0] if files else None
    deltas = tuple(delta for file in files for delta in file.deltas)
    ids = "\n".join(("merged", *(file.id for file in files)))
    merged_id = str(uuid.uuid5(uuid.UUID(rounds[-1].client_id), ids))
    return Deltafile(merged_id, files[-1].project_id, deltas)


class Taker(Protocol):
    """Whoever takes in deltafiles, a service for instance."""

    @property
    def title(self) -> str:
        """See `SyncService`."""

    def push_deltafile(self, content: bytes) -> PushedDeltafile:
        """See `SyncService`."""


def push(taken: TakenIn, service: Taker) -> list[PushedDeltafile]:
    """Push what waits, the oldest first; whatever is pushed twice is done once.

    Raises:
        ServiceError: the service refused one; that one and the later ones wait on.
    """
    pushed = []
    for item in taken.waiting:
        pushed.append(service.push_deltafile(item.content()))
        item.mark_handed_over(service.title)
    return pushed


def _seen_before(package: ReturnedPackage, choice: Choice) -> Round | None:
    """The round in which the folder was as it is now, if any.

    An older copy of the folder would otherwise look like a device that took back all
    it did since.
    """
    rounds = choice.known.rounds if choice.known else ()
    fingerprint = package.fingerprint
    return next((item for item in rounds if item.fingerprint == fingerprint), None)


def _nothing_new(
    package: ReturnedPackage, choice: Choice, before: Round, watcher: JobWatcher
) -> Collection:
    """A collection without deltas; files are sought again, in case of a failed copy."""
    named = {
        path
        for delta in before.deltafile().deltas
        for path in (delta.new.files_sha256 if delta.new else ())
    }
    files = new_files(package, DeviceFiles(package.root, watcher), named)
    at = moment_text(before.collected_at)
    notice = Notice(NoticeCode.COLLECTED_BEFORE, values={"collected_at": at})
    nothing = deltafile_of(package.manifest, choice.device, (), ())
    return Collection(
        package.manifest,
        choice.device,
        nothing,
        (*package.notices, notice),
        files=tuple(files),
        fingerprint=package.fingerprint,
    )


def _with_doubts(
    collection: Collection, choice: Choice, kept: KeptPackages
) -> Collection:
    notices = list(collection.notices)
    if choice.is_doubtful:
        notices.append(Notice(NoticeCode.DEVICE_DOUBTFUL, choice.device.name))
    elif 0 < len(collection.deltafile.deltas) <= choice.gone_count:
        notices.append(Notice(NoticeCode.OLDER_COPY, choice.device.name))
    package = collection.package
    latest = kept.latest(package.project_id)
    if latest is not None and package.is_older_than(latest):
        values: dict[str, object] = {
            "packaged_at": moment_text(package.packaged_at),
            "latest_at": moment_text(latest.packaged_at),
        }
        notices.append(Notice(NoticeCode.OLDER_PACKAGE, values=values))
    return replace(collection, notices=tuple(notices))
