"""A list to choose from, while somebody chooses what becomes of a layer."""

from __future__ import annotations

from qgis.PyQt.QtCore import (
    QAbstractItemModel,
    QModelIndex,
    QRect,
    QSize,
    Qt,
    QTimer,
    pyqtSignal,
)
from qgis.PyQt.QtGui import QPainter, QWheelEvent
from qgis.PyQt.QtWidgets import (
    QComboBox,
    QStyle,
    QStyledItemDelegate,
    QStyleOption,
    QStyleOptionViewItem,
    QWidget,
)

from qfieldsync_cloud.core.project.packaging.package import SyncAction
from qfieldsync_cloud.gui.options.action_model import action_text

_ARROW_EDGES = (6, 6, -6, -6)


class _ActionList(QComboBox):
    """The open list of actions; the wheel scrolls the table around it."""

    given_up = pyqtSignal()
    """It was closed, and nothing was chosen."""

    def hidePopup(self) -> None:  # noqa: N802
        """See Qt, which tells a moment later what was chosen."""
        super().hidePopup()
        QTimer.singleShot(0, self._tell_given_up)

    def _tell_given_up(self) -> None:
        if self.isVisible():
            self.given_up.emit()

    def wheelEvent(self, event: QWheelEvent) -> None:  # noqa: N802
        """See Qt."""
        event.ignore()


class ActionDelegate(QStyledItemDelegate):
    """Lets an action be chosen in a cell of the table, or none."""

    def createEditor(  # noqa: N802
        self, parent: QWidget, _option: QStyleOptionViewItem, index: QModelIndex
    ) -> QWidget:
        combo = _ActionList(parent)
        chosen = str(index.data(Qt.ItemDataRole.EditRole) or "")
        known = ["", *(action.value for action in SyncAction)]
        for action in known if chosen.lower() in known else [*known, chosen]:
            combo.addItem(action_text(action), action)
        combo.activated.connect(lambda _index: self._on_chosen(combo))
        combo.given_up.connect(lambda: self._close(combo))
        # when it has its place
        QTimer.singleShot(0, combo.showPopup)
        return combo

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex
    ) -> None:
        super().paint(painter, option, index)
        if not index.flags() & Qt.ItemFlag.ItemIsEditable:
            return
        side = option.rect.height()
        arrow, place = QStyleOption(), QRect(option.rect)
        place.setLeft(place.right() + 1 - side)
        arrow.rect = QStyle.visualRect(option.direction, option.rect, place)
        arrow.rect = arrow.rect.adjusted(*_ARROW_EDGES)
        arrow.palette, arrow.state = option.palette, option.state
        style = option.widget.style() if option.widget else None
        if style is not None:
            element = QStyle.PrimitiveElement.PE_IndicatorArrowDown
            style.drawPrimitive(element, arrow, painter, option.widget)

    def sizeHint(  # noqa: N802
        self, option: QStyleOptionViewItem, index: QModelIndex
    ) -> QSize:
        size = super().sizeHint(option, index)
        # the arrow of the list has its place beside the text
        return QSize(size.width() + 2 * size.height(), size.height())

    def setEditorData(self, editor: QWidget, index: QModelIndex) -> None:  # noqa: N802
        chosen = str(index.data(Qt.ItemDataRole.EditRole) or "")
        if isinstance(editor, QComboBox):
            at = editor.findData(chosen)
            editor.setCurrentIndex(at if at >= 0 else editor.findData(chosen.lower()))

    def setModelData(  # noqa: N802
        self, editor: QWidget, model: QAbstractItemModel, index: QModelIndex
    ) -> None:
        if not isinstance(editor, QComboBox):
            return
        chosen = str(editor.currentData())
        if chosen != str(index.data(Qt.ItemDataRole.EditRole) or "").lower():
            model.setData(index, chosen, Qt.ItemDataRole.EditRole)

    def _on_chosen(self, combo: QComboBox) -> None:
        self.commitData.emit(combo)
        self._close(combo)

    def _close(self, combo: QComboBox) -> None:
        self.closeEditor.emit(combo, QStyledItemDelegate.EndEditHint.NoHint)
