"""The table of the changes, where deltafiles can be folded: by clicks and by keys."""

from __future__ import annotations

from qgis.PyQt.QtCore import QItemSelectionModel, Qt
from qgis.PyQt.QtGui import QKeyEvent, QMouseEvent
from qgis.PyQt.QtWidgets import QWidget

from qfieldsync_cloud.core.changes.filters import ChangeColumn
from qfieldsync_cloud.gui.changes.grouped_model import GroupedChangeModel
from qfieldsync_cloud.gui.changes.head_delegate import HeadDelegate
from qfieldsync_cloud.gui.changes.table import ChangeTable

_MIRRORED = {Qt.Key.Key_Left: Qt.Key.Key_Right, Qt.Key.Key_Right: Qt.Key.Key_Left}
_ONLY_THIS_ROW = (
    QItemSelectionModel.SelectionFlag.ClearAndSelect
    | QItemSelectionModel.SelectionFlag.Rows
)
_BARE = (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier)


class FoldingTable(ChangeTable):
    """The table with heads that fold, by the arrows and keys that trees have."""

    def __init__(
        self, model: GroupedChangeModel, parent: QWidget | None = None
    ) -> None:
        super().__init__(model, parent)
        self._grouped = model
        self._delegate = HeadDelegate(self)
        self.setItemDelegate(self._delegate)

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        """See Qt; a click on an arrow selects nothing."""
        row = self._head_below(event)
        if row is not None and self._delegate.arrow_rect(row).contains(event.pos()):
            self._turn(row)
        else:
            super().mousePressEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        """See Qt."""
        row = self._head_below(event)
        if row is not None:
            self._turn(row)
        else:
            super().mouseDoubleClickEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """See Qt."""
        current = self.currentIndex()
        is_bare = current.isValid() and event.modifiers() in _BARE
        if not (is_bare and self._grouped.is_grouped):
            super().keyPressEvent(event)
            return
        row, key = current.row(), event.key()
        if self.isRightToLeft():
            key = _MIRRORED.get(key, key)
        is_head = self._grouped.change_at(row) is None
        act = self._on_key_at_head if is_head else self._on_key_at_change
        if not act(row, key):
            super().keyPressEvent(event)

    # Details

    def _first_shown(self, row: int) -> int:
        """A head comes along with the first of its changes."""
        return row - 1 if row and self._grouped.head_of(row) == row - 1 else row

    def _head_below(self, event: QMouseEvent) -> int | None:
        """The row of the head that the left button is about; None: there is none."""
        row = self.rowAt(event.pos().y())
        is_head = row >= 0 and self._grouped.change_at(row) is None
        return row if is_head and event.button() == Qt.MouseButton.LeftButton else None

    def _turn(self, row: int) -> None:
        self._fold(row, is_folded=not self._grouped.is_folded(row))

    def _fold(self, row: int, *, is_folded: bool) -> None:
        current = self.currentIndex().row()
        if is_folded and current > row and self._grouped.head_of(current) == row:
            # else Qt makes the change after the folded ones the current one
            self._go(row, QItemSelectionModel.SelectionFlag.NoUpdate)
        self._grouped.fold(row, is_folded=is_folded)

    def _on_key_at_head(self, row: int, key: int) -> bool:
        is_folded = self._grouped.is_folded(row)
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._turn(row)
        elif key in (Qt.Key.Key_Left, Qt.Key.Key_Minus):
            self._fold(row, is_folded=True)
        elif key == Qt.Key.Key_Plus or (key == Qt.Key.Key_Right and is_folded):
            self._fold(row, is_folded=False)
        elif key == Qt.Key.Key_Right:
            self._go(row + 1)
        else:
            return False
        return True

    def _on_key_at_change(self, row: int, key: int) -> bool:
        head = self._grouped.head_of(row)
        if head is None:
            return False
        if key == Qt.Key.Key_Left:
            self._go(head)
        elif key == Qt.Key.Key_Minus:
            self._fold(head, is_folded=True)
        else:
            return key in (Qt.Key.Key_Right, Qt.Key.Key_Plus)
        return True

    def _go(
        self,
        row: int,
        how: QItemSelectionModel.SelectionFlag = _ONLY_THIS_ROW,
    ) -> None:
        index = self._grouped.index(row, ChangeColumn.STATUS)
        self.selectionModel().setCurrentIndex(index, how)
        self.scrollTo(index)
