"""Everything about one change, in sections below each other; it scrolls."""

from __future__ import annotations

from collections.abc import Sequence

from qgis.gui import QgsCollapsibleGroupBoxBasic, QgsScrollArea
from qgis.PyQt.QtCore import QSize, Qt
from qgis.PyQt.QtWidgets import (
    QAction,
    QFrame,
    QHeaderView,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from qfieldsync_cloud.core.inspection.inspection import Inspection
from qfieldsync_cloud.gui.changes.details.attachment_strip import AttachmentStrip
from qfieldsync_cloud.gui.changes.details.field_table import FieldTable
from qfieldsync_cloud.gui.changes.details.geometry_row import GeometryRow
from qfieldsync_cloud.gui.changes.details.header import ChangeHeader
from qfieldsync_cloud.gui.changes.details.outcome_model import (
    OutcomeColumn,
    OutcomeModel,
)
from qfieldsync_cloud.gui.changes.details.reasons import Reasons
from qfieldsync_cloud.gui.changes.details.rows_view import RowsView
from qfieldsync_cloud.gui.map.geometry_bands import GeometryBands


class ChangeContent(QgsScrollArea):
    """Shows an inspection; knows no service."""

    def __init__(self, bands: GeometryBands, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        page = QWidget(self)
        self.header = ChangeHeader(page)
        self.reasons = Reasons(page)
        self.fields = FieldTable(page)
        self.geometry_row = GeometryRow(bands, page)
        self.attachments = AttachmentStrip(page)
        self.outcomes = OutcomeModel(self)
        self.history = RowsView(page)
        self.history.setModel(self.outcomes)
        self.history.setAccessibleName(self.tr("History of the change"))
        self.history.setIconSize(QSize(16, 16))
        header = self.history.header()
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setStretchLastSection(False)
        stretch = QHeaderView.ResizeMode.Stretch
        header.setSectionResizeMode(OutcomeColumn.SAID, stretch)
        self.fields_box = _section(self.tr("Fields"), self.fields)
        self.geometry_box = _section(self.tr("Geometry"), self.geometry_row)
        self.files_box = _section(self.tr("Photos and Files"), self.attachments)
        self.history_box = _section(self.tr("History"), self.history)
        layout = QVBoxLayout(page)
        layout.setContentsMargins(4, 4, 4, 4)
        layout.addWidget(self.header)
        layout.addWidget(self.reasons)
        for box in (
            self.fields_box,
            self.geometry_box,
            self.files_box,
            self.history_box,
        ):
            layout.addWidget(box)
        layout.addStretch(1)
        self.setWidget(page)

    def set_inspection(
        self, inspection: Inspection, actions: Sequence[QAction]
    ) -> None:
        """Show a change, and what can be done about it."""
        self.header.set_inspection(inspection)
        self.reasons.set_inspection(inspection, actions)
        self.fields.set_inspection(inspection)
        self.fields_box.setVisible(inspection.delta is not None)
        self.geometry_box.setVisible(inspection.geometry is not None)
        self.geometry_row.set_inspection(inspection)
        self.attachments.set_attachments(inspection.attachments)
        self.files_box.setVisible(bool(inspection.attachments))
        self.outcomes.set_inspection(inspection)
        self.history.fit()

    def forget(self) -> None:
        """Show nothing on the map."""
        self.geometry_row.set_inspection(None)


def _section(title: str, widget: QWidget) -> QgsCollapsibleGroupBoxBasic:
    box = QgsCollapsibleGroupBoxBasic(title)
    box.setFlat(True)
    box.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Minimum)
    layout = QVBoxLayout(box)
    layout.setContentsMargins(0, 2, 0, 2)
    layout.addWidget(widget)
    return box
