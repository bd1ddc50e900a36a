"""One conflict: what happened, its fields side by side, and where it is."""

from __future__ import annotations

from html import escape

from qgis.core import QgsProject, QgsVectorLayer
from qgis.PyQt.QtCore import QModelIndex, Qt, pyqtSignal
from qgis.PyQt.QtWidgets import (
    QAbstractItemView,
    QCheckBox,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QPushButton,
    QSplitter,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from qfieldsync_cloud.core.services.local.conflicts.review import (
    ConflictReview,
    Hold,
    open_names,
    with_side,
)
from qfieldsync_cloud.core.sync.resolution import Side
from qfieldsync_cloud.gui.conflicts.desk import ConflictDesk
from qfieldsync_cloud.gui.conflicts.feature_names import FeatureNames
from qfieldsync_cloud.gui.conflicts.field_model import (
    FieldColumn,
    FieldFilter,
    FieldModel,
)
from qfieldsync_cloud.gui.conflicts.layer_values import LayerValues
from qfieldsync_cloud.gui.conflicts.map_panel import ConflictMap
from qfieldsync_cloud.gui.conflicts.result_delegate import ResultDelegate
from qfieldsync_cloud.gui.conflicts.whole_choice import WholeChoice
from qfieldsync_cloud.gui.conflicts.words import (
    kind_text,
    side_explanation,
    stage_text,
    story,
)
from qfieldsync_cloud.gui.widgets.flow_layout import FlowBox
from qfieldsync_cloud.gui.widgets.wrapped_label import wrapped_text
from qfieldsync_cloud.gui.window import Window
from qfieldsync_cloud.gui.words import exact_moment_text, moment_text

_WIDTHS = {
    FieldColumn.FIELD: 124,
    FieldColumn.BEFORE: 110,
    FieldColumn.MINE: 115,
    FieldColumn.THEIRS: 135,
    FieldColumn.RESULT: 60,
}
_HEIGHTS = (230, 190)
"""Of the table and the map, before the user moves what is between them."""


class ConflictPanel(QWidget):
    """Shows a conflict and lets it be decided."""

    field_changed = pyqtSignal()
    """Another field is the current one."""

    def __init__(
        self, desk: ConflictDesk, window: Window, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._desk = desk
        self._window = window
        self._project: QgsProject = window.project
        self._names = FeatureNames(window.project)
        self._review: ConflictReview | None = None
        self.headline = QLabel(self)
        self.headline.setTextFormat(Qt.TextFormat.RichText)
        self.headline.setWordWrap(True)
        self.story = wrapped_text(self)
        self.layer_button = QPushButton(self.tr("Show the Layer"), self)
        self.layer_button.setAutoDefault(False)
        self.layer_button.clicked.connect(self._on_layer_clicked)
        self.whole = WholeChoice(self)
        self.whole.side_chosen.connect(self.take_side_for_all)
        self.model = FieldModel(desk, self)
        self.filter = FieldFilter(self)
        self.filter.setSourceModel(self.model)
        self.table = self._table()
        self.all_box = QCheckBox(self.tr("Show fields without a conflict"), self)
        self.all_box.toggled.connect(self.filter.set_all)
        self.mine_button = self._side_button(Side.MINE, self.tr("All: Here Now"))
        self.theirs_button = self._side_button(
            Side.THEIRS, self.tr("All: From the Field")
        )
        self.map = ConflictMap(window, self)
        self.splitter = QSplitter(Qt.Orientation.Vertical, self)
        self._lay_out()
        desk.decided.connect(self._on_decided)
        self.show_review(None, "")

    # Showing

    def show_review(self, review: ConflictReview | None, device: str) -> None:
        """Show a conflict; None: none."""
        is_same = (
            review is not None
            and self._review is not None
            and review.delta_id == self._review.delta_id
        )
        row = self.table.currentIndex().row() if is_same else 0
        self._review = review
        values = LayerValues(self._project, review) if review is not None else None
        self.model.show(review, values)
        if review is None:
            self.headline.clear()
            self.story.clear()
        else:
            self._tell(review, device)
        is_unsaved = review is not None and review.hold is Hold.UNSAVED
        is_held = is_unsaved or (review is not None and review.hold is Hold.EDIT_MODE)
        self.layer_button.setVisible(is_held)
        self._show_choice()
        self.map.show_review(review)
        has_map = review is not None and any(item.is_geometry for item in review.fields)
        self.map.setVisible(has_map)
        self.select_row(max(row, 0))

    @property
    def review(self) -> ConflictReview | None:
        """The conflict that is shown."""
        return self._review

    def select_row(self, row: int) -> None:
        """Go to a row of the table as it is shown."""
        index = self.filter.index(row, FieldColumn.RESULT)
        if index.isValid():
            self.table.setCurrentIndex(index)

    def current_row(self) -> int:
        """Row of the model that is the current one; -1: none."""
        return self.filter.mapToSource(self.table.currentIndex()).row()

    # Deciding

    def take_side(self, side: Side) -> None:
        """Take a side for the current field, or for the conflict as a whole."""
        review = self._review
        if review is None or review.is_blocked:
            return
        if not review.is_by_field:
            self.take_side_for_all(side)
        else:
            self.model.take_side(self.current_row(), side)

    def take_side_for_all(self, side: Side) -> None:
        """Take a side for all that is in conflict."""
        review = self._review
        if review is None or review.is_blocked or review.kind is None:
            return
        if side is Side.THEIRS and not review.can_take_theirs:
            self.model.objected.emit(side_explanation(review, side))
            return
        self._desk.decide({review.delta_id: with_side(review, side)})

    def take_cell(self) -> None:
        """Take the side of the current cell."""
        self._on_table_clicked(self.table.currentIndex())

    def open_again(self) -> None:
        """Forget what is decided on the current field, or on the conflict."""
        review = self._review
        if review is None:
            return
        if review.is_by_field:
            self.model.open_again(self.current_row())
        else:
            self._desk.decide({review.delta_id: None})

    def edit(self) -> None:
        """Enter another value for the current field."""
        index = self.table.currentIndex()
        target = index.sibling(index.row(), FieldColumn.RESULT)
        if target.flags() & Qt.ItemFlag.ItemIsEditable:
            self.table.setFocus()
            self.table.setCurrentIndex(target)
            self.table.edit(target)

    def go_to_open_field(self) -> bool:
        """Go to the next field that is undecided; False: there is none."""
        review = self._review
        if review is None or not review.is_by_field or review.is_blocked:
            return False
        left = set(open_names(review, self._desk.decision(review.delta_id)))
        count, start = self.filter.rowCount(), self.table.currentIndex().row()
        for step in range(1, count + 1):
            row = (start + step) % count
            item = self.filter.index(row, 0).data(FieldModel.ITEM_ROLE)
            if item.is_in_conflict and item.name in left:
                self.select_row(row)
                self.table.setFocus()
                return True
        return False

    def close_panel(self) -> None:
        """Let go of the maps."""
        self.map.close_map()

    # Its parts

    def _table(self) -> QTableView:
        table = QTableView(self)
        table.setModel(self.filter)
        table.setAccessibleName(self.tr("Fields of the conflict"))
        table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        table.setEditTriggers(
            QAbstractItemView.EditTrigger.DoubleClicked
            | QAbstractItemView.EditTrigger.EditKeyPressed
        )
        table.setItemDelegateForColumn(
            FieldColumn.RESULT, ResultDelegate(self.model, table)
        )
        table.setAlternatingRowColors(True)
        table.setWordWrap(False)
        table.setTabKeyNavigation(False)
        table.verticalHeader().hide()
        table.verticalHeader().setDefaultSectionSize(26)
        header = table.horizontalHeader()
        header.setStretchLastSection(True)
        header.setHighlightSections(False)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        for column, width in _WIDTHS.items():
            needed = header.sectionSizeHint(column)
            table.setColumnWidth(column, max(width, needed))
        table.clicked.connect(self._on_table_clicked)
        table.selectionModel().currentChanged.connect(
            lambda _new, _old: self.field_changed.emit()
        )
        return table

    def _side_button(self, side: Side, text: str) -> QPushButton:
        button = QPushButton(text, self)
        button.setAutoDefault(False)
        button.setToolTip(
            self.tr("Keep all fields in conflict as they are here (Shift+M)")
            if side is Side.MINE
            else self.tr("Take all fields in conflict from the field (Shift+T)")
        )
        button.clicked.connect(lambda _checked: self.take_side_for_all(side))
        return button

    def _lay_out(self) -> None:
        above = QWidget(self)
        upper = QVBoxLayout(above)
        upper.setContentsMargins(0, 0, 0, 0)
        upper.setSpacing(4)
        told = QHBoxLayout()
        told.addWidget(self.story, 1)
        told.addWidget(self.layer_button, 0, Qt.AlignmentFlag.AlignTop)
        upper.addWidget(self.headline)
        upper.addLayout(told)
        upper.addWidget(self.whole)
        upper.addWidget(self.table, 1)
        # in several rows where there is no room: long texts do not make it wide
        bar = FlowBox(above)
        bar.add(self.mine_button, self.theirs_button, self.all_box)
        upper.addWidget(bar)
        self.splitter.addWidget(above)
        self.splitter.addWidget(self.map)
        self.splitter.setChildrenCollapsible(False)
        self.splitter.setStretchFactor(0, 3)
        self.splitter.setStretchFactor(1, 2)
        self.splitter.setSizes(list(_HEIGHTS))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.splitter)

    def _tell(self, review: ConflictReview, device: str) -> None:
        text = self.tr("<b>{feature}</b> in {layer}: {kind}, {device}, {moment}")
        self.headline.setText(
            text.format(
                feature=escape(self._names.name_of(review)),
                layer=escape(review.layer_name),
                kind=escape(kind_text(review)),
                device=escape(device),
                moment=escape(moment_text(review.created_at)),
            )
        )
        moment = exact_moment_text(review.created_at)
        self.headline.setToolTip(
            self.tr("The change arrived {moment}").format(moment=moment)
        )
        said = story(review)
        if review.hold is Hold.EDIT_MODE:
            said += " " + self.tr(
                "The layer is being edited in QGIS: save or discard before you apply."
            )
        self.story.setText(said)

    def _show_choice(self) -> None:
        review = self._review
        decision = self._desk.decision(review.delta_id) if review else None
        self.whole.show_choice(review, decision)
        is_by_field = review is not None and review.is_by_field
        can_choose = is_by_field and review is not None and not review.is_blocked
        for button in (self.mine_button, self.theirs_button):
            button.setVisible(is_by_field)
            button.setEnabled(can_choose)
        if review is not None:
            stage = stage_text(self._desk.stage(review.delta_id))
            self.table.setAccessibleDescription(stage)

    def _on_decided(self, delta_ids: tuple[str, ...]) -> None:
        if self._review is not None and self._review.delta_id in delta_ids:
            self._show_choice()

    def _on_table_clicked(self, index: QModelIndex) -> None:
        review = self._review
        sides = {FieldColumn.MINE: Side.MINE, FieldColumn.THEIRS: Side.THEIRS}
        if review is None:
            return
        if review.is_by_field:
            self.model.take(self.filter.mapToSource(index))
        elif index.column() in sides and not review.is_blocked:
            self.take_side_for_all(sides[FieldColumn(index.column())])

    def _on_layer_clicked(self) -> None:
        layer = self.model.values.layer if self.model.values is not None else None
        if isinstance(layer, QgsVectorLayer):
            self._window.set_active_layer(layer)
            self._window.main.activateWindow()
