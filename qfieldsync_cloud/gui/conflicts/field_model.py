"""The fields of one conflict, side by side, and what will come of each."""

from __future__ import annotations

from enum import IntEnum
from typing import Any

from qgis.PyQt.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QSortFilterProxyModel,
    Qt,
    pyqtSignal,
)
from qgis.PyQt.QtGui import QFont

from qfieldsync_cloud.core.deltas.model import ABSENT
from qfieldsync_cloud.core.reports.geometries import change_text
from qfieldsync_cloud.core.services.local.conflicts.review import (
    ConflictReview,
    FieldReview,
    Stage,
    choice_for,
    with_choices,
    without_choice,
)
from qfieldsync_cloud.core.sync.conflict import ConflictKind
from qfieldsync_cloud.core.sync.resolution import Choice, EnteredValue, Side
from qfieldsync_cloud.core.sync.values import are_same_json
from qfieldsync_cloud.gui.conflicts.desk import ConflictDesk
from qfieldsync_cloud.gui.conflicts.layer_values import NOTHING, LayerValues
from qfieldsync_cloud.gui.icons import plain_icon

_NOWHERE = QModelIndex()


class FieldColumn(IntEnum):
    """Columns in display order: ancestor, mine, theirs, as everywhere."""

    FIELD = 0
    BEFORE = 1
    MINE = 2
    THEIRS = 3
    RESULT = 4


class FieldModel(QAbstractTableModel):
    """One row per field; those in conflict first."""

    ITEM_ROLE = Qt.ItemDataRole.UserRole + 1
    """`FieldReview` of the row."""
    objected = pyqtSignal(str)
    """A value was not taken; why, for people."""

    def __init__(self, desk: ConflictDesk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._review: ConflictReview | None = None
        self._values: LayerValues | None = None
        desk.decided.connect(self._on_decided)

    @property
    def review(self) -> ConflictReview | None:
        """The conflict that is shown."""
        return self._review

    @property
    def values(self) -> LayerValues | None:
        """How its layer shows values."""
        return self._values

    def show(self, review: ConflictReview | None, values: LayerValues | None) -> None:
        """Show another conflict; None: none."""
        self.beginResetModel()
        self._review, self._values = review, values
        self.endResetModel()

    def item(self, row: int) -> FieldReview | None:
        """The field of a row."""
        fields = self._review.fields if self._review is not None else ()
        return fields[row] if 0 <= row < len(fields) else None

    def choice(self, item: FieldReview) -> Choice | None:
        """What is decided on a field."""
        if self._review is None or not item.is_in_conflict:
            return None
        decision = self._desk.decision(self._review.delta_id)
        return choice_for(self._review, decision, item.name)

    def can_choose(self, item: FieldReview | None) -> bool:
        """Whether a side can be taken for this field alone."""
        review = self._review
        return (
            item is not None
            and review is not None
            and review.is_by_field
            and not review.is_blocked
            and item.is_in_conflict
        )

    # Choosing

    def take(self, index: QModelIndex) -> bool:
        """Take the side of a cell for its field; whether that was possible."""
        item = self.item(index.row())
        if item is None or not self.can_choose(item):
            return False
        column = FieldColumn(index.column())
        if column is FieldColumn.BEFORE and item.old is not ABSENT:
            return self.enter(item, item.old)
        side = {FieldColumn.MINE: Side.MINE, FieldColumn.THEIRS: Side.THEIRS}
        if column not in side:
            return False
        self._choose(item, side[column])
        return True

    def take_side(self, row: int, side: Side) -> bool:
        """Take a side for the field of a row; whether that was possible."""
        column = FieldColumn.MINE if side is Side.MINE else FieldColumn.THEIRS
        return self.take(self.index(row, column))

    def enter(self, item: FieldReview, value: Any) -> bool:
        """Take another value, in JSON; whether the field can have it."""
        if self._values is None or not self.can_choose(item):
            return False
        objection = self._values.objection(item, value)
        if objection:
            self.objected.emit(objection)
            return False
        for side, known in ((Side.MINE, item.mine), (Side.THEIRS, item.theirs)):
            if known is not ABSENT and are_same_json(known, value):
                self._choose(item, side)
                return True
        self._choose(item, EnteredValue(value))
        return True

    def open_again(self, row: int) -> None:
        """Forget what is decided on the field of a row."""
        item, review = self.item(row), self._review
        if item is None or review is None or not self.can_choose(item):
            return
        decision = self._desk.decision(review.delta_id)
        left = without_choice(review, decision, item.name)
        self._desk.decide({review.delta_id: left})

    def result(self, item: FieldReview) -> Any:
        """What the field will hold, in JSON; ABSENT: undecided, or no feature."""
        review = self._review
        if review is None:
            return ABSENT
        decision = self._desk.decision(review.delta_id)
        if review.is_by_field and item.is_in_conflict:
            return _value_of(item, self.choice(item))
        if review.is_by_field or review.kind is None:
            is_left = decision is not None and decision.whole is Side.MINE
            is_written = item.is_written and not is_left
            return item.theirs if is_written else item.mine
        if decision is None or decision.whole is None or review.is_blocked:
            return ABSENT
        return _whole_result(review, item, decision.whole)

    def _choose(self, item: FieldReview, choice: Choice) -> None:
        review = self._review
        if review is None:
            return
        decision = self._desk.decision(review.delta_id)
        chosen = with_choices(review, decision, {item.name: choice})
        self._desk.decide({review.delta_id: chosen})

    # What is shown

    def rowCount(self, parent: QModelIndex = _NOWHERE) -> int:  # noqa: N802
        if parent.isValid() or self._review is None:
            return 0
        return len(self._review.fields)

    def columnCount(self, parent: QModelIndex = _NOWHERE) -> int:  # noqa: N802
        return 0 if parent.isValid() else len(FieldColumn)

    def headerData(  # noqa: N802
        self,
        section: int,
        orientation: Qt.Orientation,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> Any:
        if orientation != Qt.Orientation.Horizontal:
            return None
        column = FieldColumn(section)
        if role == Qt.ItemDataRole.DisplayRole:
            return {
                FieldColumn.FIELD: self.tr("Field"),
                FieldColumn.BEFORE: self.tr("Recorded Before"),
                FieldColumn.MINE: self.tr("Here Now"),
                FieldColumn.THEIRS: self.tr("From the Field"),
                FieldColumn.RESULT: self.tr("Result"),
            }[column]
        if role == Qt.ItemDataRole.ToolTipRole:
            return {
                FieldColumn.FIELD: None,
                FieldColumn.BEFORE: self.tr("What the device recorded before the edit"),
                FieldColumn.MINE: self.tr("What the layer holds (M)"),
                FieldColumn.THEIRS: self.tr("What the edit made of it (T)"),
                FieldColumn.RESULT: self.tr(
                    "What the layer will hold; double-click to enter another value (E)"
                ),
            }[column]
        return None

    def flags(self, index: QModelIndex) -> Qt.ItemFlag:
        flags = super().flags(index)
        item = self.item(index.row())
        if index.column() == FieldColumn.RESULT and self.can_choose(item):
            flags |= Qt.ItemFlag.ItemIsEditable
        return flags

    def data(self, index: QModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        item = self.item(index.row()) if index.isValid() else None
        if item is None or self._values is None:
            return None
        column = FieldColumn(index.column())
        if role == self.ITEM_ROLE:
            return item
        if role == Qt.ItemDataRole.DisplayRole:
            return self._text(item, column)
        if role == Qt.ItemDataRole.EditRole:
            return self._edited(item) if column is FieldColumn.RESULT else None
        if role == Qt.ItemDataRole.DecorationRole:
            return self._mark(item, column)
        if role == Qt.ItemDataRole.FontRole:
            return self._font(item, column)
        if role == Qt.ItemDataRole.ToolTipRole:
            return self._tooltip(item, column)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            text = self._text(item, column)
            if column is self._chosen_column(item):
                return self.tr("{value}, chosen").format(value=text)
            return text
        return None

    def _text(self, item: FieldReview, column: FieldColumn) -> str:
        values = self._values
        if values is None:
            return ""
        if column is FieldColumn.FIELD:
            return values.label(item)
        if column is FieldColumn.RESULT:
            return self._result_text(item, values)
        side = {
            FieldColumn.BEFORE: item.old,
            FieldColumn.MINE: item.mine,
            FieldColumn.THEIRS: item.theirs,
        }[column]
        text = values.text(item, side)
        if column is FieldColumn.THEIRS and item.change is not None:
            return f"{text} ({change_text(item.change)})"
        return text

    def _result_text(self, item: FieldReview, values: LayerValues) -> str:
        review = self._review
        value = self.result(item)
        if value is not ABSENT or review is None:
            return values.text(item, value)
        is_open = review.is_by_field and item.is_in_conflict
        if is_open or self._desk.stage(review.delta_id) is Stage.OPEN:
            return self.tr("Undecided")
        if review.is_blocked:
            return NOTHING
        return self.tr("No feature")

    def _edited(self, item: FieldReview) -> Any:
        """What an editor begins with."""
        value = self.result(item)
        return item.mine if value is ABSENT else value

    def _chosen_column(self, item: FieldReview) -> FieldColumn | None:
        review = self._review
        if review is None:
            return None
        choice: Choice | None = self.choice(item)
        if not review.is_by_field:
            decision = self._desk.decision(review.delta_id)
            choice = decision.whole if decision is not None else None
        if isinstance(choice, EnteredValue):
            return FieldColumn.RESULT
        sides = {Side.MINE: FieldColumn.MINE, Side.THEIRS: FieldColumn.THEIRS}
        return sides.get(choice) if choice is not None else None

    def _mark(self, item: FieldReview, column: FieldColumn) -> Any:
        if column is FieldColumn.FIELD:
            if not item.is_in_conflict:
                return plain_icon("conflicts/settled")
            is_open = self._result_is_open(item)
            return plain_icon("status/conflict" if is_open else "status/applied")
        chosen = self._chosen_column(item)
        if column is FieldColumn.RESULT:
            return plain_icon("conflicts/entered") if chosen is column else None
        if column not in (FieldColumn.MINE, FieldColumn.THEIRS):
            return None
        if chosen is column:
            return plain_icon("conflicts/chosen")
        return plain_icon("conflicts/choice") if self.can_choose(item) else None

    def _result_is_open(self, item: FieldReview) -> bool:
        review = self._review
        if review is None:
            return True
        if review.is_by_field:
            return self.choice(item) is None
        return self._desk.stage(review.delta_id) is not Stage.DECIDED

    def _font(self, item: FieldReview, column: FieldColumn) -> QFont | None:
        font = QFont()
        if column is self._chosen_column(item):
            font.setBold(True)
            return font
        if column is FieldColumn.RESULT and self._text(item, column) == self.tr(
            "Undecided"
        ):
            font.setItalic(True)
            return font
        return None

    def _tooltip(self, item: FieldReview, column: FieldColumn) -> str:
        text = self._text(item, column)
        if column is FieldColumn.FIELD:
            if item.is_in_conflict:
                return self.tr("{field}: in conflict").format(field=item.name)
            if item.is_written:
                words = self.tr("{field}: edited in the field only; it is written")
                return words.format(field=item.name)
            return self.tr("{field}: not in conflict").format(field=item.name)
        if text == NOTHING:
            return self.tr("There is no value on this side")
        if self.can_choose(item) and column is FieldColumn.MINE:
            return self.tr("{value}\nClick to keep it (M)").format(value=text)
        if self.can_choose(item) and column is FieldColumn.THEIRS:
            return self.tr("{value}\nClick to take it (T)").format(value=text)
        if self.can_choose(item) and column is FieldColumn.BEFORE:
            return self.tr("{value}\nClick to go back to it").format(value=text)
        return text

    def _on_decided(self, delta_ids: tuple[str, ...]) -> None:
        review = self._review
        if review is not None and review.delta_id in delta_ids and review.fields:
            last = self.index(len(review.fields) - 1, len(FieldColumn) - 1)
            self.dataChanged.emit(self.index(0, 0), last)


class FieldFilter(QSortFilterProxyModel):
    """The fields in conflict, and the others when they are asked for."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._is_all = False

    def set_all(self, is_all: bool) -> None:
        """Show the fields that are not in conflict too."""
        self._is_all = is_all
        self.invalidateFilter()

    def filterAcceptsRow(self, row: int, parent: QModelIndex) -> bool:  # noqa: N802
        if self._is_all:
            return True
        index = self.sourceModel().index(row, 0, parent)
        item = index.data(FieldModel.ITEM_ROLE)
        return item is not None and (item.is_in_conflict or item.is_written)


def _value_of(item: FieldReview, choice: Choice | None) -> Any:
    if isinstance(choice, EnteredValue):
        return choice.value
    if choice is Side.MINE:
        return item.mine
    return item.theirs if choice is Side.THEIRS else ABSENT


def _whole_result(review: ConflictReview, item: FieldReview, side: Side) -> Any:
    if side is Side.MINE:
        return item.mine
    if review.kind is ConflictKind.DELETE_EDIT:
        return ABSENT
    return item.old if item.theirs is ABSENT else item.theirs
