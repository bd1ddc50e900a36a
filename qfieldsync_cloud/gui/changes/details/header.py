"""The head of one change: what was done with which feature, by whom, when."""

from __future__ import annotations

from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import (
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QVBoxLayout,
    QWidget,
)

from qfieldsync_cloud.core.changes.status import change_status
from qfieldsync_cloud.core.inspection.inspection import Inspection, KeyOrigin, Presence
from qfieldsync_cloud.core.translation import translate
from qfieldsync_cloud.gui.changes.details.people import people_text
from qfieldsync_cloud.gui.changes.details.values import title_text
from qfieldsync_cloud.gui.icons import delta_status_icon
from qfieldsync_cloud.gui.widgets.icon_label import show_icon
from qfieldsync_cloud.gui.widgets.wrapped_label import WrappedLabel
from qfieldsync_cloud.gui.words import (
    delta_status_text,
    exact_moment_text,
    moment_text,
)

_ICON_PIXELS = 16


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
        self.feature = WrappedLabel(self)
        self.sender = WrappedLabel(self)
        status = QHBoxLayout()
        status.addWidget(self.status_icon)
        status.addWidget(self.status_text, 1)
        # a form layout cuts texts that need two lines
        grid = QGridLayout()
        grid.setVerticalSpacing(2)
        grid.setColumnStretch(1, 1)
        for row, (text, label) in enumerate(
            (
                (self.tr("Feature"), self.feature),
                (self.tr("From"), self.sender),
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

    def set_inspection(self, inspection: Inspection) -> None:
        """Show a change."""
        record, delta = inspection.record, inspection.delta
        self.title.tell(title_text(inspection))
        status = change_status(record.status, record.last_feedback)
        show_icon(self.status_icon, delta_status_icon(status), _ICON_PIXELS)
        self.status_text.tell(delta_status_text(status, record.status_text))
        self.feature.tell(_feature_text(inspection))
        self.feature.setToolTip(inspection.data_source)
        client_id = delta.client_id if delta is not None else ""
        people = people_text(inspection.device, client_id, record.created_by)
        text = self.tr("{people}, {moment}")
        moment = moment_text(record.created_at)
        self.sender.tell(text.format(people=people, moment=moment))
        received = self.tr("Received {moment}")
        lines = [received.format(moment=exact_moment_text(record.created_at))]
        if client_id:
            lines.append(self.tr("Device id {id}").format(id=client_id))
        self.sender.setToolTip("\n".join(lines))
        self.setAccessibleName(self.title.said)
        self.setAccessibleDescription(self.status_text.said)


def _feature_text(inspection: Inspection) -> str:
    """The key and the layer; and where the key is from when that is not plain."""
    if not inspection.is_layer_found:
        text = translate("Gui", "{key} in {layer}, which the project does not have")
    elif inspection.presence is Presence.NOT_MADE and not inspection.key:
        text = translate("Gui", "A new one in {layer}")
    elif not inspection.key:
        text = translate("Gui", "No key in {layer}")
    elif inspection.key_origin is KeyOrigin.CONFIRMED:
        text = translate("Gui", "{key} in {layer}, as you confirmed")
    elif inspection.key_origin is KeyOrigin.CREATED:
        text = translate("Gui", "{key} in {layer}, made by this device")
    else:
        text = translate("Gui", "{key} in {layer}")
    sent = inspection.delta.source_pk if inspection.delta is not None else ""
    key = inspection.key or sent or translate("Gui", "A feature")
    return text.format(key=key, layer=inspection.layer_name)
