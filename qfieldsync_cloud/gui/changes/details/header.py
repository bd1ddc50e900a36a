"""The head of one change: what was done with which feature, by whom, when."""

from __future__ import annotations

from collections.abc import Mapping

from qgis.PyQt.QtCore import QSize, Qt
from qgis.PyQt.QtWidgets import (
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QVBoxLayout,
    QWidget,
)

from qfieldsync_cloud.core.inspection.inspection import Inspection, KeyOrigin, Presence
from qfieldsync_cloud.core.translation import translate
from qfieldsync_cloud.gui.changes.details.values import title_text
from qfieldsync_cloud.gui.changes.details.wrapped_label import WrappedLabel
from qfieldsync_cloud.gui.icons import delta_status_icon
from qfieldsync_cloud.gui.words import (
    delta_status_text,
    exact_moment_text,
    moment_text,
)

_ICON_PIXELS = 16
_SHORT_ID = 8


class ChangeHeader(QWidget):
    """What is known of a change in a few lines."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.title = WrappedLabel(self)
        font = self.title.font()
        font.setBold(True)
        self.title.setFont(font)
        self.status_icon = QLabel(self)
        self.status_text = WrappedLabel(self)
        self.layer = WrappedLabel(self)
        self.feature = WrappedLabel(self)
        self.device = WrappedLabel(self)
        self.received = WrappedLabel(self)
        status = QHBoxLayout()
        status.addWidget(self.status_icon)
        status.addWidget(self.status_text, 1)
        # a form layout cuts texts that need two lines
        grid = QGridLayout()
        grid.setVerticalSpacing(2)
        grid.setColumnStretch(1, 1)
        for row, (text, label) in enumerate(
            (
                (self.tr("Layer"), self.layer),
                (self.tr("Feature"), self.feature),
                (self.tr("Device"), self.device),
                (self.tr("Received"), self.received),
            )
        ):
            name = QLabel(text, self)
            name.setBuddy(label)
            grid.addWidget(name, row, 0, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(label, row, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.title)
        layout.addLayout(status)
        layout.addLayout(grid)

    def set_inspection(
        self, inspection: Inspection, device_names: Mapping[str, str]
    ) -> None:
        """Show a change.

        Args:
            inspection: of it.
            device_names: for people, by client id.
        """
        record, delta = inspection.record, inspection.delta
        self.title.tell(title_text(inspection))
        size = QSize(_ICON_PIXELS, _ICON_PIXELS)
        self.status_icon.setPixmap(delta_status_icon(record.status).pixmap(size))
        self.status_text.tell(delta_status_text(record.status, record.status_text))
        self.layer.tell(_layer_text(inspection))
        self.layer.setToolTip(inspection.data_source)
        self.feature.tell(_key_text(inspection))
        client_id = delta.client_id if delta is not None else ""
        known = inspection.client_name or device_names.get(client_id, "")
        self.device.tell(device_text(known, client_id, record.created_by))
        self.device.setToolTip(client_id)
        self.received.tell(moment_text(record.created_at))
        self.received.setToolTip(exact_moment_text(record.created_at))
        self.setAccessibleName(self.title.said)
        self.setAccessibleDescription(self.status_text.said)


def _layer_text(inspection: Inspection) -> str:
    if inspection.is_layer_found:
        return inspection.layer_name
    text = translate("Gui", "{layer} (not in the project)")
    return text.format(layer=inspection.layer_name)


def _key_text(inspection: Inspection) -> str:
    """The key, and where it is from when that is not plain."""
    if not inspection.key and inspection.presence is Presence.NOT_MADE:
        return translate("Gui", "None yet")
    delta = inspection.delta
    if not inspection.is_layer_found and delta is not None and delta.source_pk:
        return delta.source_pk
    if not inspection.key or inspection.key_origin is None:
        return translate("Gui", "No key in this layer")
    text = {
        KeyOrigin.CONFIRMED: translate("Gui", "{key}, as you confirmed"),
        KeyOrigin.CREATED: translate("Gui", "{key}, made by this device"),
    }.get(inspection.key_origin, "{key}")
    return text.format(key=inspection.key)


def device_text(name: str, client_id: str, user: str) -> str:
    """Which device made a change, and who sent it.

    Args:
        name: of the device; "" when it has none.
        client_id: of the device; "" when that is not known.
        user: who sent the change; "" when that is not known.
    """
    device = name
    if not device and client_id:
        short = client_id if len(client_id) <= _SHORT_ID + 1 else f"{client_id[:8]}…"
        device = translate("Gui", "Device {id}").format(id=short)
    if device and user:
        text = translate("Gui", "{device}, sent by {user}")
        return text.format(device=device, user=user)
    return device or user or translate("Gui", "Unknown")
