"""Asks what devices are called: once when a new one sent changes, and on request."""

from __future__ import annotations

from collections.abc import Sequence

from qgis.PyQt.QtCore import QObject, Qt, pyqtSignal
from qgis.PyQt.QtWidgets import QInputDialog, QWidget

from qfieldsync_cloud.core.services.local.devices import Device, leave_unnamed
from qfieldsync_cloud.gui.changes.labels import ChangeLabels
from qfieldsync_cloud.gui.changes.message_strip import MessageStrip
from qfieldsync_cloud.gui.icons import icon
from qfieldsync_cloud.tasks.workplace import Workplace


class DeviceNames(QObject):
    """Asks what devices are called, and keeps it in the embedded service."""

    names_changed = pyqtSignal()
    """A name was kept, or need not be asked for any more: read them again."""
    failed = pyqtSignal(object)
    """The exception: a name could not be kept."""

    def __init__(
        self,
        place: Workplace,
        labels: ChangeLabels,
        strip: MessageStrip,
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self._place = place
        self._labels = labels
        self._strip = strip
        self._parent = parent
        self._asked: tuple[str, ...] = ()
        """The devices that the strip asks about."""
        self.dialog: QInputDialog | None = None
        """The one that is open."""

    def ask_about(self, unnamed: Sequence[Device]) -> None:
        """Ask in the strip what these are called; none: ask nothing."""
        ids = tuple(device.client_id for device in unnamed)
        if ids == self._asked and (not ids or self._strip.isVisibleTo(self._parent)):
            return
        self._asked = ids
        if not ids:
            self._strip.hide()
            return
        first = ids[0]
        name = self._labels.device_text(first)
        if len(ids) == 1:
            text = self.tr("A new device sent changes: {name}").format(name=name)
        else:
            text = self.tr("{count} new devices sent changes, the first is {name}")
            text = text.format(count=len(ids), name=name)
        self._strip.tell(
            text,
            icon("status/hint"),
            self.tr("Name It…"),
            lambda: self.name(first),
            self._on_dismissed,
        )
        self._strip.setToolTip(self.tr("Device id {id}").format(id=first))

    def name(self, client_id: str) -> None:
        """Open the box that asks for the name of a device."""
        if self.dialog is not None:
            self.dialog.reject()
        device = self._labels.device(client_id)
        dialog = QInputDialog(self._parent)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setWindowTitle(self.tr("Name Device"))
        label = self.tr("Name of the device or its crew\n({device}, id {id})")
        shown = self._labels.device_text(client_id)
        dialog.setLabelText(label.format(device=shown, id=client_id))
        dialog.setTextValue(device.name if device is not None else "")
        dialog.textValueSelected.connect(lambda name: self._keep(client_id, name))
        dialog.finished.connect(self._on_dialog_finished)
        self.dialog = dialog
        dialog.open()

    def close(self) -> None:
        """Ask nothing any more: the project is another, or gone."""
        self._asked = ()
        self._strip.hide()
        if self.dialog is not None:
            self.dialog.reject()

    def _keep(self, client_id: str, name: str) -> None:
        service = self._place.local
        if service is None:
            return
        kept = " ".join(name.split())
        self._place.ask_local(
            lambda: service.set_client_name(client_id, kept),
            lambda _nothing: self.names_changed.emit(),
            self.failed.emit,
            owner=self,
        )

    def _on_dialog_finished(self, _result: int) -> None:
        self.dialog = None

    def _on_dismissed(self) -> None:
        service, ids = self._place.local, self._asked
        if service is not None and ids:
            self._place.ask_local(
                lambda: leave_unnamed(service, ids),
                lambda _nothing: self.names_changed.emit(),
                self.failed.emit,
                owner=self,
            )
