"""Deltafiles that are pushed, and changes that are taken up from a server."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path
from uuid import uuid4

from qgis.PyQt.QtCore import QObject
from qgis.PyQt.QtWidgets import QFileDialog

from qfieldsync_cloud.core.deltas.intake import (
    LeftDelta,
    LeftReason,
    intake_of_list,
)
from qfieldsync_cloud.core.deltas.model import Deltafile
from qfieldsync_cloud.core.deltas.reader import MAX_SIZE_BYTES, read_content
from qfieldsync_cloud.core.deltas.writer import write_deltafile
from qfieldsync_cloud.core.errors import (
    Cancelled,
    CloudError,
    OptionError,
    QFieldSyncCloudError,
)
from qfieldsync_cloud.core.services.beside_server import BesideServer
from qfieldsync_cloud.core.services.cloud.service import CloudService
from qfieldsync_cloud.core.services.local.service import LocalService
from qfieldsync_cloud.core.services.local.told_keys import told_keys_of
from qfieldsync_cloud.core.services.sync_service import PushedDeltafile, SyncService
from qfieldsync_cloud.core.translation import translate
from qfieldsync_cloud.gui.changes.actions.action_group import ActionGroup
from qfieldsync_cloud.gui.changes.actions.applying import ApplyingActions
from qfieldsync_cloud.gui.changes.actions.beside_texts import (
    hint_text,
    left_texts,
    not_asked_text,
)
from qfieldsync_cloud.gui.changes.actions.ground import Ground
from qfieldsync_cloud.gui.changes.actions.messages import Messages
from qfieldsync_cloud.gui.changes.actions.refused_files import (
    Push,
    RefusedFiles,
    is_silence,
)
from qfieldsync_cloud.gui.counted_changes import known_text
from qfieldsync_cloud.settings import (
    cloud_choice,
    cloud_project_of,
    keep_returned_folder,
    returned_folder,
)
from qfieldsync_cloud.tasks.errands import ErrandWatch

_DECLINED = (LeftReason.IGNORED, LeftReason.UNPERMITTED)
"""Somebody decided against it on the server, and may decide otherwise here."""


@dataclass(frozen=True)
class _TakenUp:
    """What came of changes of a server that were taken up here."""

    pushed: PushedDeltafile | None
    left: tuple[LeftDelta, ...]
    """What was left to the server."""


@dataclass(frozen=True)
class _TakenIn:
    """What came of one deltafile."""

    path: Path
    pushed: PushedDeltafile | None = None
    left: tuple[LeftDelta, ...] = ()
    error: Exception | None = None


class PushingActions(ActionGroup):
    """Hands changes over to a service."""

    def __init__(
        self, ground: Ground, applying: ApplyingActions, parent: QObject
    ) -> None:
        super().__init__(ground, applying, parent)
        self._refused = RefusedFiles(ground.messages.about("files not taken"))
        self._hinted: set[str] = set()
        """Projects of which it was said that a server has them too."""

    def choose(self) -> None:
        """Ask for deltafiles, and push them."""
        paths, _filter = QFileDialog.getOpenFileNames(
            self._ground.window.main,
            self.tr("Push Deltafiles"),
            str(returned_folder()),
            self.tr("Deltafiles (*.json);;All files (*)"),
        )
        if paths:
            keep_returned_folder(Path(paths[0]).parent)
        self.push(tuple(map(Path, paths)))

    def push(self, paths: Sequence[Path]) -> None:
        """Push deltafiles to the shown service, one after the other."""
        service = self._ground.place.service
        if service is None or not paths:
            return
        cloud = self._ground.place.cloud
        if isinstance(service, LocalService) and isinstance(cloud, CloudService):
            self._push_beside(service, cloud, paths)
            return
        self._push(service, paths)

    def _push(
        self,
        service: SyncService,
        paths: Sequence[Path],
        *,
        of_any_project: bool = False,
    ) -> None:
        self._ground.errands.start(
            self.tr("Push Deltafiles"),
            lambda watch: _push_each(service, paths, watch, of_any_project),
            lambda found: self._on_ended(service, found, partial(self._push, service)),
            self._ground.messages.failed,
            kind="push",
        )

    def _push_beside(
        self,
        local: LocalService,
        cloud: CloudService,
        paths: Sequence[Path],
        *,
        of_any_project: bool = False,
    ) -> None:
        """Push to the embedded service what the server leaves to it."""
        self._ground.errands.start(
            self.tr("Asking {host} for its changes").format(host=cloud.title),
            lambda watch: _take_in(local, cloud, paths, watch, of_any_project),
            lambda found: self._on_taken_in(local, cloud, found),
            self._ground.messages.failed,
            kind="push",
        )

    def _on_taken_in(
        self, local: LocalService, cloud: CloudService, found: Sequence[_TakenIn]
    ) -> None:
        not_asked: list[Path] = []
        silence: CloudError | None = None
        for item in found:
            if isinstance(item.error, CloudError):
                silence = item.error
                not_asked.append(item.path)
        rest = [item for item in found if not isinstance(item.error, CloudError)]
        self._on_ended(local, rest, partial(self._push_beside, local, cloud))
        if silence is not None:
            self._on_not_asked(local, cloud, not_asked, silence)

    def _on_ended(
        self, service: SyncService, found: Sequence[_TakenIn], push: Push
    ) -> None:
        """Tell what came of each file."""
        for item in found:
            if item.pushed is not None:
                self._on_pushed(service, item.path.name, item.pushed, item.left)
            elif isinstance(item.error, Cancelled):
                self._ground.messages.failed(item.error)
        errors = {
            item.path: item.error
            for item in found
            if not isinstance(item.error, Cancelled)
        }
        self._refused.tell(service, errors, push)

    def _on_not_asked(
        self,
        local: LocalService,
        cloud: CloudService,
        paths: Sequence[Path],
        error: CloudError,
    ) -> None:
        """The server does not say what it has: somebody must decide."""
        again = partial(self._push_beside, local, cloud, paths)
        push = partial(self._push, local, paths, of_any_project=True)
        self._ground.messages.warn(
            not_asked_text([path.name for path in paths], cloud.title, error),
            buttons=(
                self._ground.messages.way_on(error, again),
                (self.tr("Push It Here All the Same"), push),
            ),
        )

    def _on_pushed(
        self,
        service: SyncService,
        name: str,
        pushed: PushedDeltafile,
        left: Sequence[LeftDelta] = (),
    ) -> None:
        self._ground.changed()
        told = [_pushed_text(pushed, name)]
        is_local = isinstance(service, LocalService)
        if pushed.new_count and not is_local:
            told.append(self.tr("The server applies them."))
        if left:
            declined = tuple(item.uuid for item in left if item.reason in _DECLINED)
            take = partial(self.take_up_here, declined)
            self._messages_about(name).warn(
                " ".join((*told, *left_texts(left))),
                buttons=[(self.tr("Take Up Here"), take)] if declined else (),
            )
        else:
            told += [self._hint(service)] if isinstance(service, LocalService) else []
            self._messages_about(name).tell(" ".join(filter(None, told)))
        if pushed.job is not None and is_local:
            self._applying.await_job(pushed.job)

    def _hint(self, service: LocalService) -> str:
        """Once for each project: a server may have these changes, and nobody asked."""
        project_id = service.project_id
        is_linked = bool(
            cloud_choice(project_id)
            or cloud_project_of(str(service.project_path.parent))
        )
        if self._ground.place.cloud or not is_linked or project_id in self._hinted:
            return ""
        self._hinted.add(project_id)
        return hint_text()

    def _messages_about(self, file_name: str) -> Messages:
        return self._ground.messages.about(f"pushing {file_name}")

    def take_up_here(self, delta_ids: tuple[str, ...]) -> None:
        """Push what a server left of these changes to the embedded service."""
        cloud, local = self._ground.place.cloud, self._ground.place.local
        if not isinstance(cloud, CloudService) or local is None:
            return

        def call() -> _TakenUp:
            # asked now: the server may have applied some of them meanwhile
            try:
                intake = intake_of_list(cloud.fresh_deltas(), delta_ids)
            except OptionError as error:
                raise DeltafileRefused(str(error)) from error
            wanted = {uuid.lower() for uuid in delta_ids}
            left = [item for item in intake.left if item.uuid.lower() in wanted]
            pushed = None
            if intake.deltafile.deltas:
                content = _content(intake.deltafile, local.project_id)
                pushed = local.push_deltafile(content, told_keys_of(intake.left))
            return _TakenUp(pushed, tuple(left))

        self._ground.place.ask_cloud(  # the docks may show this computer
            call,
            self._on_taken_up,
            self._messages_about("").failed,
            owner=self._ground.owner,
        )

    def _on_taken_up(self, taken: _TakenUp) -> None:
        pushed = taken.pushed
        told = []
        if pushed is None:
            told.append(self.tr("Nothing was taken up on this computer."))
        else:
            told.append(_taken_up_text(pushed))
        told += left_texts(taken.left)
        show = partial(self._ground.place.show, cloud=False)
        buttons = [(self.tr("Show Them"), show)] if pushed is not None else []
        messages = self._messages_about("")
        tell = messages.warn if taken.left else messages.tell
        tell(" ".join(told), buttons=buttons)
        if pushed is not None and pushed.job is not None:
            self._applying.await_job(pushed.job)


class DeltafileRefused(Exception):
    """A deltafile was refused; the analyst is told what this says."""


def _push_each(
    service: SyncService,
    paths: Sequence[Path],
    watch: ErrandWatch,
    of_any_project: bool,
) -> tuple[_TakenIn, ...]:
    """Push deltafiles to the service that is shown."""
    of_thread = service
    if isinstance(service, CloudService):
        of_thread = service.until(watch.is_cancelled)

    def push(content: bytes) -> tuple[PushedDeltafile, tuple[LeftDelta, ...]]:
        if of_any_project and isinstance(service, LocalService):
            return service.push_deltafile(content, of_any_project=True), ()
        return of_thread.push_deltafile(content), ()

    try:
        return _take_each(paths, watch, push, is_silence)
    finally:
        if isinstance(of_thread, CloudService):
            of_thread.client.close()


def _take_in(
    local: LocalService,
    cloud: CloudService,
    paths: Sequence[Path],
    watch: ErrandWatch,
    of_any_project: bool,
) -> tuple[_TakenIn, ...]:
    """Push deltafiles here, as far as a server that has them too leaves them."""

    def push(content: bytes) -> tuple[PushedDeltafile, tuple[LeftDelta, ...]]:
        with BesideServer(local, cloud.until(watch.is_cancelled)) as beside:
            pushed = beside.push_deltafile(content, of_any_project=of_any_project)
            return pushed, tuple(beside.left)

    return _take_each(paths, watch, push, lambda error: isinstance(error, CloudError))


def _take_each(
    paths: Sequence[Path],
    watch: ErrandWatch,
    push: Callable[[bytes], tuple[PushedDeltafile, tuple[LeftDelta, ...]]],
    is_silent: Callable[[Exception], bool],
) -> tuple[_TakenIn, ...]:
    """Push deltafiles one after the other; a server that is silent is asked once."""
    found: list[_TakenIn] = []
    silence: QFieldSyncCloudError | None = None
    for number, path in enumerate(paths):
        try:
            if silence is not None:
                raise silence
            pushed, left = push(read_content(path, MAX_SIZE_BYTES))
            found.append(_TakenIn(path, pushed, left))
        except (QFieldSyncCloudError, OSError) as error:
            found.append(_TakenIn(path, error=error))
            if isinstance(error, Cancelled):
                break
            if isinstance(error, QFieldSyncCloudError) and is_silent(error):
                silence = error
        watch.progressed((number + 1) / len(paths))
        if watch.is_cancelled() and number + 1 < len(paths):
            found.append(_TakenIn(path, error=Cancelled("between two files")))
            break
    return tuple(found)


def _pushed_text(pushed: PushedDeltafile, name: str) -> str:
    """How many changes came with a deltafile, and how many were there already."""
    if not pushed.new_count:
        told = translate("Gui", "{file} holds no new change.").format(file=name)
    elif pushed.new_count == 1:
        told = translate("Gui", "1 change was taken from {file}.").format(file=name)
    else:
        told = translate("Gui", "{count} changes were taken from {file}.")
        told = told.format(count=pushed.new_count, file=name)
    return " ".join(filter(None, (told, known_text(pushed.known_count))))


def _taken_up_text(pushed: PushedDeltafile) -> str:
    """How many changes of a server are here now."""
    if not pushed.new_count:
        told = translate("Gui", "No new change was taken up on this computer.")
    elif pushed.new_count == 1:
        told = translate("Gui", "1 change was taken up on this computer.")
    else:
        told = translate("Gui", "{count} changes were taken up on this computer.")
        told = told.format(count=pushed.new_count)
    return " ".join(filter(None, (told, known_text(pushed.known_count))))


def _content(deltafile: Deltafile, project_id: str) -> bytes:
    """A deltafile of its own: the server's may be taken up in parts."""
    return write_deltafile(
        replace(deltafile, id=str(uuid4()), project_id=project_id, files=())
    )
