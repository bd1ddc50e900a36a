"""Packages that came back: looked at, collected in a task, pushed."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path

from qgis.core import Qgis
from qgis.PyQt.QtCore import QObject
from qgis.PyQt.QtWidgets import QFileDialog

from qfieldsync_cloud.core.deltas.intake import LeftDelta
from qfieldsync_cloud.core.errors import CloudError, CollectingError
from qfieldsync_cloud.core.project.collecting.collection import FileState
from qfieldsync_cloud.core.project.collecting.desk import CollectingDesk, Taker, push
from qfieldsync_cloud.core.project.collecting.devices import DeviceHint
from qfieldsync_cloud.core.project.collecting.notices import Notice, Severity
from qfieldsync_cloud.core.project.collecting.peeking import Peek, is_package, peek
from qfieldsync_cloud.core.reports.overview import changes_text
from qfieldsync_cloud.core.services.beside_server import BesideServer
from qfieldsync_cloud.core.services.cloud.service import CloudService
from qfieldsync_cloud.core.services.local.opening import packages_of
from qfieldsync_cloud.core.services.local.service import LocalService
from qfieldsync_cloud.core.services.sync_service import PushedDeltafile
from qfieldsync_cloud.gui.changes.actions.action_group import ActionGroup
from qfieldsync_cloud.gui.changes.actions.applying import ApplyingActions
from qfieldsync_cloud.gui.changes.actions.beside_texts import (
    left_texts,
    not_asked_text,
)
from qfieldsync_cloud.gui.changes.actions.collect_dialog import CollectDialog
from qfieldsync_cloud.gui.changes.actions.dialogs import show_dialog
from qfieldsync_cloud.gui.changes.actions.ground import Ground
from qfieldsync_cloud.gui.counted_changes import known_text
from qfieldsync_cloud.settings import keep_returned_folder, returned_folder
from qfieldsync_cloud.tasks.errands import ErrandWatch


@dataclass(frozen=True)
class Collected:
    """What came of a package."""

    device_name: str
    client_id: str
    pushed: tuple[PushedDeltafile, ...]
    files: Counter[FileState]
    notices: tuple[Notice, ...]
    left: tuple[LeftDelta, ...] = ()
    """What a server that has the project applied, or has before it."""

    @property
    def new_count(self) -> int:
        """Changes that the project did not have yet."""
        return sum(item.new_count for item in self.pushed)

    @property
    def known_count(self) -> int:
        """Changes that were pushed before."""
        return sum(item.known_count for item in self.pushed)


class CollectingActions(ActionGroup):
    """Collects packages that came back: asks for the folder, then for the device."""

    def __init__(
        self, ground: Ground, applying: ApplyingActions, parent: QObject
    ) -> None:
        super().__init__(ground, applying, parent)
        self.dialog: CollectDialog | None = None

    def choose(self) -> None:
        """Ask for a folder, and look at it."""
        path = QFileDialog.getExistingDirectory(
            self._ground.window.main,
            self.tr("Folder of the Package That Came Back"),
            str(returned_folder()),
        )
        self._look_at_chosen(path)

    def choose_zip(self) -> None:
        """Ask for a zip of a folder, and look at it."""
        path, _filter = QFileDialog.getOpenFileName(
            self._ground.window.main,
            self.tr("Zip of the Package That Came Back"),
            str(returned_folder()),
            self.tr("Zip files (*.zip *.ZIP)"),
        )
        self._look_at_chosen(path)

    def _look_at_chosen(self, path: str) -> None:
        if path:
            keep_returned_folder(Path(path).parent)
            self.look_at(Path(path))

    def can_take(self, path: Path) -> bool:
        """Whether a path looks like a package."""
        return is_package(path)

    def look_at(self, path: Path, trouble: str = "", name: str = "") -> None:
        """Find out which package it is, then ask for the device."""

        def call(service: LocalService) -> Peek:
            return peek(path, packages_of(service))

        self._ground.ask_local(
            call, lambda found: self._on_peeked(found, trouble, name)
        )

    def collect(
        self, path: Path, hint: DeviceHint, *, is_server_asked: bool = True
    ) -> None:
        """Collect a package, and push what it brings and a server leaves to it."""
        service = self._ground.local
        if service is None:
            return
        there = self._ground.place.cloud if is_server_asked else None
        cloud = there if isinstance(there, CloudService) else None
        project = self._ground.window.project
        layer_ids = frozenset(project.mapLayers())
        name = project.baseName()

        def errand(watch: ErrandWatch) -> Collected:
            if cloud is None:
                return _collect(service, path, hint, layer_ids, name, watch)
            with BesideServer(service, cloud.until(watch.is_cancelled)) as beside:
                found = _collect(service, path, hint, layer_ids, name, watch, beside)
            return replace(found, left=tuple(beside.left))

        def failed(error: Exception) -> None:
            is_told = isinstance(error, CollectingError)
            if is_told and getattr(error, "code", "") == "device_unclear":
                # asked once more, with the reason
                self.look_at(path, str(error), hint.name)
            elif isinstance(error, CloudError) and cloud is not None:
                self._on_not_asked(path, hint, cloud.title, error)
            else:
                self._ground.messages.failed(error)

        self._ground.errands.start(
            self.tr("Collecting a package"), errand, self._on_collected, failed,
            kind="collect",
        )  # fmt: skip

    def _on_not_asked(
        self, path: Path, hint: DeviceHint, host: str, error: CloudError
    ) -> None:
        """The server does not say what it has; what was collected waits."""
        again = partial(self.collect, path, hint)
        push = partial(self.collect, path, hint, is_server_asked=False)
        self._ground.messages.warn(
            not_asked_text((path.name,), host, error),
            buttons=(
                self._ground.messages.way_on(error, again),
                (self.tr("Push It Here All the Same"), push),
            ),
        )

    def forget(self) -> None:
        """The project is another one."""
        if self.dialog is not None:
            self.dialog.close()

    def _on_peeked(self, found: Peek, trouble: str, name: str) -> None:
        self.forget()
        self.dialog = CollectDialog(found, self._ground.window.main)
        if trouble:
            self.dialog.tell_trouble(trouble, name)
        self.dialog.device_given.connect(lambda hint: self.collect(found.path, hint))
        show_dialog(self, self.dialog)

    def _on_collected(self, collected: Collected) -> None:
        self._ground.changed()
        for pushed in collected.pushed:
            if pushed.job is not None:
                self._applying.await_job(pushed.job)
        text = " ".join(self._sentences(collected))
        messages = self._ground.messages
        severities = {notice.severity for notice in collected.notices}
        if collected.left or severities & {Severity.ERROR, Severity.WARNING}:
            messages.warn(text)
        elif not collected.new_count:
            messages.tell(text, level=Qgis.MessageLevel.Info)
        else:
            messages.tell(text)

    # fmt: off
    def _sentences(self, collected: Collected) -> list[str]:
        told = []
        if collected.new_count:
            text = self.tr("{changes} were collected from {device}.")
            if collected.new_count == 1:
                text = self.tr("{changes} was collected from {device}.")
            changes = changes_text(collected.new_count)
            told.append(text.format(changes=changes, device=collected.device_name))
        elif not collected.left:
            text = self.tr("{device} has sent nothing new.")
            told.append(text.format(device=collected.device_name))
        if collected.known_count:
            told.append(known_text(collected.known_count))
        told += left_texts(collected.left)
        copied = collected.files[FileState.COPIED]
        if copied == 1:
            told.append(self.tr("1 attachment was copied into the project."))
        elif copied:
            text = self.tr("{count} attachments were copied into the project.")
            told.append(text.format(count=copied))
        told += [notice.sentence for notice in collected.notices
                 if notice.severity is not Severity.HINT]
        return told
    # fmt: on


def _collect(
    service: LocalService,
    path: Path,
    hint: DeviceHint,
    layer_ids: frozenset[str],
    name: str,
    watch: ErrandWatch,
    taker: Taker | None = None,
) -> Collected:
    desk = CollectingDesk(
        packages_of(service),
        project_id=service.project_id,
        project_folder=service.project_path.parent,
        project_name=name or service.project_path.stem,
        layer_ids=layer_ids,
    )
    taken = desk.take_in(path, watch.of_job(), hint=hint)
    pushed = tuple(push(taken, taker or service))
    collection = taken.collection
    device = collection.device
    known = {client.id: client.name for client in service.clients()}
    # without a name of the analyst's it is called like the others that have none
    is_named = bool(hint.plain_name) and known.get(device.client_id) == ""
    if is_named:
        service.set_client_name(device.client_id, device.name)
    return Collected(
        device.name,
        device.client_id,
        pushed,
        Counter(item.state for item in collection.files),
        collection.notices,
    )
