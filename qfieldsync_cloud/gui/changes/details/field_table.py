"""The table of the fields of one change; as high as its rows, so that all scrolls."""

from __future__ import annotations

from qgis.PyQt.QtCore import QModelIndex, Qt
from qgis.PyQt.QtGui import QGuiApplication, QKeySequence
from qgis.PyQt.QtWidgets import (
    QAction,
    QCheckBox,
    QHeaderView,
    QVBoxLayout,
    QWidget,
)

from qfieldsync_cloud.core.inspection.inspection import Inspection
from qfieldsync_cloud.gui.changes.details.field_model import (
    ChangedFields,
    FieldColumn,
    FieldModel,
)
from qfieldsync_cloud.gui.changes.details.rows_view import FieldView
from qfieldsync_cloud.gui.icons import theme_icon
from qfieldsync_cloud.gui.widgets.wrapped_label import wrapped_text

_LEAST_SECTION = 40


class FieldTable(QWidget):
    """The fields that changed, or all of them, with the value that is here now."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.model = FieldModel(self)
        self.shown = ChangedFields(self)
        self.shown.setSourceModel(self.model)
        self.view = FieldView(self)
        self.view.setModel(self.shown)
        self.view.setAccessibleName(self.tr("Fields of the change"))
        header = self.view.header()
        header.setMinimumSectionSize(_LEAST_SECTION)
        header.setSectionsMovable(False)
        # it would take more room than there is
        header.setStretchLastSection(False)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self.nothing = wrapped_text(self, self.tr("No field was changed."))
        self.show_all_box = QCheckBox(self.tr("Show all fields"), self)
        self.show_all_box.toggled.connect(self._on_show_all_toggled)
        self._add_copy()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.view)
        layout.addWidget(self.nothing)
        layout.addWidget(self.show_all_box)
        self.set_inspection(None)

    def set_inspection(self, inspection: Inspection | None) -> None:
        """Show the fields of a change; None: of none."""
        self.model.set_inspection(inspection)
        self._fit()

    def copied_text(self) -> str:
        """What is selected as lines of columns; all rows when none is."""
        selected = self.view.selectionModel().selectedRows()
        rows = sorted(index.row() for index in selected)
        lines = [self._line(row) for row in rows or range(self.shown.rowCount())]
        header = [
            str(self.model.headerData(column, Qt.Orientation.Horizontal))
            for column in FieldColumn
        ]
        return "\n".join("\t".join(parts) for parts in (header, *lines))

    def _line(self, row: int) -> list[str]:
        indexes = (self.shown.index(row, column) for column in FieldColumn)
        return [str(index.data() or "") for index in indexes]

    def _add_copy(self) -> None:
        """Add copying to the context menu, and the keys for it."""
        action = QAction(theme_icon("mActionEditCopy"), self.tr("Copy"), self.view)
        action.setShortcut(QKeySequence(QKeySequence.StandardKey.Copy))
        action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        action.triggered.connect(self._on_copy_triggered)
        value = QAction(self.tr("Copy Value"), self.view)
        value.triggered.connect(self._on_copy_value_triggered)
        self.view.addActions([action, value])
        self.view.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)
        self.copy_action, self.copy_value_action = action, value

    def _on_copy_triggered(self) -> None:
        QGuiApplication.clipboard().setText(self.copied_text())

    def _on_copy_value_triggered(self) -> None:
        index: QModelIndex = self.view.currentIndex()
        if index.isValid():
            value = index.data()
            QGuiApplication.clipboard().setText(str(value or ""))

    def _on_show_all_toggled(self, is_checked: bool) -> None:
        self.shown.show_all(is_checked)
        self._fit()

    def _fit(self) -> None:
        has_rows = self.shown.rowCount() > 0
        self.view.setVisible(has_rows)
        self.nothing.setVisible(not has_rows)
        has_more = any(
            not (item.is_changed or item.is_in_conflict) for item in self.model.rows
        )
        self.show_all_box.setVisible(has_more)
        self.view.fit()
