"""The list of conflicts, the chosen one, and the keys that lead through them."""

from __future__ import annotations

from collections.abc import Mapping

from qgis.PyQt.QtCore import QModelIndex, Qt, QTimer, pyqtSignal
from qgis.PyQt.QtGui import QKeyEvent
from qgis.PyQt.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QCheckBox,
    QLabel,
    QSplitter,
    QStackedWidget,
    QTreeView,
    QVBoxLayout,
    QWidget,
)

from qfieldsync_cloud.core.services.local.conflicts.newest import newest_side
from qfieldsync_cloud.core.services.local.conflicts.review import ConflictReview, Stage
from qfieldsync_cloud.core.sync.resolution import Side
from qfieldsync_cloud.gui.conflicts.bulk_menu import BulkMenu
from qfieldsync_cloud.gui.conflicts.desk import ConflictDesk
from qfieldsync_cloud.gui.conflicts.keys import Act, ViewKeys, act_of
from qfieldsync_cloud.gui.conflicts.list_model import (
    ConflictListModel,
    ListColumn,
)
from qfieldsync_cloud.gui.conflicts.panel import ConflictPanel
from qfieldsync_cloud.gui.conflicts.states import tell_none_shown
from qfieldsync_cloud.gui.conflicts.words import decided_text
from qfieldsync_cloud.gui.widgets.flow_layout import FlowBox
from qfieldsync_cloud.gui.widgets.search_line import search_line
from qfieldsync_cloud.gui.widgets.state_page import StatePage
from qfieldsync_cloud.gui.widgets.unfolding import unfold
from qfieldsync_cloud.gui.window import Window
from qfieldsync_cloud.settings import keep_window_state, window_state

_WIDTHS = {ListColumn.FEATURE: 156, ListColumn.KIND: 160, ListColumn.DEVICE: 90}
_SIZES = (304, 676)
_ACROSS, _DOWN, _HEADER = "conflicts/across", "conflicts/down", "conflicts/header"


class ConflictContent(QWidget):
    """What the window shows while there are conflicts."""

    counted = pyqtSignal(int, int)
    """How many are decided, and how many there are."""

    def __init__(
        self, desk: ConflictDesk, window: Window, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._desk = desk
        self._wanted: str | None = None
        self._going = QTimer(self)
        self._going.setSingleShot(True)
        self._going.setInterval(0)
        self._going.timeout.connect(self._go_back)
        self.model = ConflictListModel(desk, window.project, self)
        self.search = search_line(
            self,
            self.tr("Filter by feature, layer or device"),
            self.tr("Filter conflicts"),
        )
        self.search.textChanged.connect(self._on_filter_changed)
        self.open_box = QCheckBox(self.tr("Undecided only"), self)
        self.open_box.toggled.connect(self._on_filter_changed)
        self.count_label = QLabel(self)
        self.list = self._list()
        self.empty_page = StatePage(self)
        self._stack = QStackedWidget(self)
        self.panel = ConflictPanel(desk, window, self)
        self.bulk = BulkMenu(desk, self.panel, self)
        self.splitter = QSplitter(Qt.Orientation.Horizontal, self)
        self._lay_out()
        self._acts = self._keys()
        self._list_keys = ViewKeys(self.list, {**self._acts, **self._list_acts()})
        self._table_keys = ViewKeys(
            self.panel.table, {**self._acts, **self._table_acts()}
        )
        self.model.filtered.connect(self._on_model_filtered)
        self.model.modelReset.connect(self._show_list_or_why_not)
        desk.reviews_read.connect(self._on_reviews_read)
        desk.decided.connect(self._on_decided)
        unfold(self.list)
        self._count()
        self._go_back()

    # Going about

    def go_to(self, delta_id: str | None) -> None:
        """Show a conflict; None: the first one that is undecided."""
        self._wanted = delta_id
        if delta_id is None:
            left = set(self._desk.ids_in(Stage.OPEN))
            order = [key for key in self.model.order() if key in left]
            delta_id = next(iter([*order, *self.model.order()]), None)
        if delta_id is None:
            return
        if not self.model.index_of(delta_id).isValid() and self._desk.review(delta_id):
            self.show_all()
        index = self.model.index_of(delta_id)
        if index.isValid():
            self.list.setCurrentIndex(index)
            self.list.scrollTo(index)

    def show_all(self) -> None:
        """Filter no longer."""
        self.search.clear()
        self.open_box.setChecked(False)

    @property
    def is_busy(self) -> bool:
        """Whether something is still to be searched, decided or shown."""
        is_going = self._going.isActive()
        return is_going or self.model.is_busy or self.bulk.is_busy

    @property
    def current_id(self) -> str | None:
        """Uuid of the change that is shown."""
        review = self.panel.review
        return review.delta_id if review is not None else None

    def go_next(self, step: int = 1) -> None:
        """Go to the next conflict of the list, or with -1 to the one before."""
        index = self._neighbour(self.list.currentIndex(), step)
        if index.isValid():
            self.list.setCurrentIndex(index)

    def accept(self) -> None:
        """Go on to what is undecided: a field of this conflict, or the next one."""
        if self.panel.go_to_open_field():
            return
        start = self.list.currentIndex()
        # down to the end, then from the top
        for index in (self._neighbour(start, 1), self.model.index(0, 0)):
            while index.isValid():
                if index.data(ConflictListModel.STAGE_ROLE) is Stage.OPEN:
                    self.list.setCurrentIndex(index)
                    return
                index = self._neighbour(index, 1)
        self.go_next()

    def _neighbour(self, index: QModelIndex, step: int) -> QModelIndex:
        """The conflict below or above, past the head of a layer."""
        move = self.list.indexBelow if step > 0 else self.list.indexAbove
        index = move(index.sibling(index.row(), 0))
        while index.isValid() and index.data(ConflictListModel.DELTA_ROLE) is None:
            self.list.expand(index)
            index = move(index)
        return index

    def decide_newest(self, fields: Mapping[str, str]) -> None:
        """Take the later edit, by a field of each layer."""

        def side_of(review: ConflictReview) -> Side | None:
            name = fields.get(review.layer_id)
            return newest_side(review, name) if name else None

        self.bulk.decide_by(side_of)

    def keep_state(self) -> None:
        """Remember how the user arranged the window."""
        keep_window_state(_ACROSS, self.splitter.saveState())
        keep_window_state(_DOWN, self.panel.splitter.saveState())
        keep_window_state(_HEADER, self.list.header().saveState())

    def close_content(self) -> None:
        """Let go of what belongs to QGIS."""
        self.bulk.finish()
        self.panel.close_panel()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        act = act_of(event, self._acts)
        # a key that an editor in a view leaves alone belongs to it all the same
        if act is None or not self._is_outside_views():
            super().keyPressEvent(event)
            return
        act()
        event.accept()

    def _is_outside_views(self) -> bool:
        focus = QApplication.focusWidget()
        views = (self.list, self.panel.table)
        return focus is None or not any(view.isAncestorOf(focus) for view in views)

    def _keys(self) -> dict[int, Act]:
        return {
            Qt.Key.Key_J: lambda: self.go_next(1),
            Qt.Key.Key_K: lambda: self.go_next(-1),
            Qt.Key.Key_E: self.panel.edit,
            Qt.Key.Key_U: self.panel.open_again,
            Qt.Key.Key_F: self.panel.map.flash,
            Qt.Key.Key_Z: self.panel.map.zoom,
            Qt.Key.Key_M: lambda: self._take(Side.MINE),
            Qt.Key.Key_T: lambda: self._take(Side.THEIRS),
            Qt.Key.Key_Return: self.accept,
            Qt.Key.Key_Enter: self.accept,
        }

    def _list_acts(self) -> dict[int, Act]:
        return {
            Qt.Key.Key_M: lambda: self.panel.take_side_for_all(Side.MINE),
            Qt.Key.Key_T: lambda: self.panel.take_side_for_all(Side.THEIRS),
        }

    def _table_acts(self) -> dict[int, Act]:
        return {
            Qt.Key.Key_Space: self.panel.take_cell,
            Qt.Key.Key_F2: self.panel.edit,
            Qt.Key.Key_Delete: self.panel.open_again,
        }

    def _take(self, side: Side) -> None:
        """For the current row; with Shift for the whole conflict."""
        if QApplication.keyboardModifiers() & Qt.KeyboardModifier.ShiftModifier:
            self.panel.take_side_for_all(side)
        else:
            self.panel.take_side(side)

    # Its parts

    def _list(self) -> QTreeView:
        view = QTreeView(self)
        view.setModel(self.model)
        view.setAccessibleName(self.tr("Conflicts by layer"))
        view.setUniformRowHeights(True)
        view.setAlternatingRowColors(True)
        view.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        view.setIndentation(14)
        for column, width in _WIDTHS.items():
            view.setColumnWidth(column, width)
        view.selectionModel().currentChanged.connect(self._on_list_current_changed)
        return view

    def _lay_out(self) -> None:
        left = QWidget(self)
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.search)
        bar = FlowBox(left)
        self.count_label.setMinimumHeight(self.open_box.sizeHint().height())
        bar.add(self.count_label, self.open_box)
        column.addWidget(bar)
        self._stack.addWidget(self.list)
        self._stack.addWidget(self.empty_page)
        column.addWidget(self._stack, 1)
        self.splitter.addWidget(left)
        self.splitter.addWidget(self.panel)
        self.splitter.setChildrenCollapsible(False)
        self.splitter.setStretchFactor(1, 1)
        self.splitter.setSizes(list(_SIZES))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.splitter)
        self.splitter.restoreState(window_state(_ACROSS))
        self.panel.splitter.restoreState(window_state(_DOWN))
        self.list.header().restoreState(window_state(_HEADER))
        QWidget.setTabOrder(self.search, self.open_box)
        QWidget.setTabOrder(self.open_box, self.list)
        QWidget.setTabOrder(self.list, self.panel.table)

    def _count(self) -> None:
        decided, total = len(self._desk.decided_ids), len(self._desk.reviews)
        self.count_label.setText(decided_text(decided, total))
        self.counted.emit(decided, total)

    def _on_reviews_read(self) -> None:
        unfold(self.list)
        self._count()
        # in a turn of its own: the list is laid out for it, however long it is
        self._going.start()

    def _go_back(self) -> None:
        """Show the conflict that was shown before, or the first one to be decided."""
        before = self._wanted or self.current_id
        known = before is not None and self._desk.review(before) is not None
        if not self._desk.reviews:
            self.panel.show_review(None, "")
            return
        self.go_to(before if known else None)

    def _on_decided(self, _delta_ids: object) -> None:
        self._count()

    def _on_list_current_changed(self, index: QModelIndex, _old: QModelIndex) -> None:
        delta_id = index.sibling(index.row(), 0).data(ConflictListModel.DELTA_ROLE)
        review = self._desk.review(delta_id) if delta_id else None
        if review is not None:
            self._wanted = None
            self.panel.show_review(review, self.model.device_of(review))

    def _on_filter_changed(self, _change: object) -> None:
        self.model.set_filter(
            self.search.text(), is_open_only=self.open_box.isChecked()
        )

    def _show_list_or_why_not(self) -> None:
        """Say in place of an empty list why it is empty."""
        is_empty = not self.model.rowCount() and bool(self._desk.reviews)
        if is_empty:
            is_searched = bool(self.search.text().strip())
            left = len(self._desk.ids_in(Stage.OPEN))
            is_decided = not is_searched and not left
            tell_none_shown(self.empty_page, self.show_all, is_decided=is_decided)
        self._stack.setCurrentWidget(self.empty_page if is_empty else self.list)

    def _on_model_filtered(self) -> None:
        before = self.current_id
        unfold(self.list)
        index = self.model.index_of(before) if before else QModelIndex()
        if index.isValid():
            self.list.setCurrentIndex(index)
