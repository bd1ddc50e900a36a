"""The table in which people choose what becomes of the layers."""

from __future__ import annotations

from qgis.PyQt.QtCore import QModelIndex, Qt
from qgis.PyQt.QtGui import QKeyEvent
from qgis.PyQt.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QTableView,
    QWidget,
)

from qfieldsync_cloud.gui.options.action_delegate import ActionDelegate
from qfieldsync_cloud.gui.options.action_model import ActionColumn, ActionModel

_LEAST_HEIGHT = 120
_OPENING = (Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_F2)
_ROWS_LOOKED_AT = 50
"""For the width of a column: the texts are the same few in all rows."""


class ActionTable(QTableView):
    """Layers and their actions; clicks and keys open a list, arrows change nothing."""

    def __init__(self, model: ActionModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setModel(model)
        self.setItemDelegate(ActionDelegate(self))
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setMinimumHeight(_LEAST_HEIGHT)
        self.setTabKeyNavigation(False)
        self.verticalHeader().hide()
        columns = self.horizontalHeader()
        columns.setMinimumSectionSize(columns.fontMetrics().averageCharWidth() * 12)
        columns.setResizeContentsPrecision(_ROWS_LOOKED_AT)
        columns.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        stretch = QHeaderView.ResizeMode.Stretch
        columns.setSectionResizeMode(ActionColumn.LAYER, stretch)
        columns.setHighlightSections(False)
        alignment = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        columns.setDefaultAlignment(alignment)
        self.clicked.connect(self._open)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """See Qt."""
        # Return is for the cell then, not for the button OK of the window
        if event.key() in _OPENING and self._open(self.currentIndex()):
            event.accept()
        else:
            super().keyPressEvent(event)

    def _open(self, index: QModelIndex) -> bool:
        """Open the list of a cell; False: it has none."""
        if not self.model().flags(index) & Qt.ItemFlag.ItemIsEditable:
            return False
        self.edit(index)
        return True
