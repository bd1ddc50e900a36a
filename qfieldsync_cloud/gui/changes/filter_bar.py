"""What the analyst wants to see of the changes: words, and a few choices."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime, timedelta, timezone
from enum import Enum

from qgis.PyQt.QtCore import QDateTime, Qt, QTime, pyqtSignal
from qgis.PyQt.QtWidgets import (
    QComboBox,
    QDateTimeEdit,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from qfieldsync_cloud.core.changes.filters import ChangeFilter
from qfieldsync_cloud.core.changes.status import ChangeStatus
from qfieldsync_cloud.core.changes.summary import ChangeTraits
from qfieldsync_cloud.core.deltas.model import DeltaMethod
from qfieldsync_cloud.gui.changes.labels import ChangeLabels
from qfieldsync_cloud.gui.icons import theme_icon
from qfieldsync_cloud.gui.widgets.flow_layout import FlowBox
from qfieldsync_cloud.gui.widgets.search_line import search_line
from qfieldsync_cloud.gui.words import method_text

_DAYS_OF_A_WEEK = 7
_LEAST_CHARACTERS = 7
"""Two boxes side by side where the dock is 300 pixels wide."""


class Period(Enum):
    """When changes came."""

    ANY = "any"
    TODAY = "today"
    WEEK = "week"
    SINCE_PACKAGE = "since_package"
    CUSTOM = "custom"


class ChangeFilterBar(QWidget):
    """The fields that narrow the list; told what there is to choose from."""

    filter_changed = pyqtSignal()
    """`filter` is another one."""
    view_wanted = pyqtSignal(bool)
    """Only what the map shows is wanted, or all again."""

    def __init__(self, labels: ChangeLabels, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._labels = labels
        self._statuses: frozenset[ChangeStatus] = frozenset()
        self._ids: frozenset[str] | None = None
        self._is_telling = True
        self.search = search_line(self, self.tr("Search changes"))
        tip = self.tr("Words of any column, all of which have to occur")
        self.search.setToolTip(tip)
        self.view_button = self._button(
            "mActionOpenTableVisible", self.tr("Only in View")
        )
        self.view_button.setToolTip(
            self.tr("Show only changes in the part of the map that is visible")
        )
        self.more_button = self._button("mActionFilter2", self.tr("More Filters"))
        self.more_button.setToolTip(
            self.tr("Filter by layer, method, who made a change, and when")
        )
        self.layers = self._combo(self.tr("Layer"))
        self.methods = self._combo(self.tr("Method"))
        self.people = self._combo(self.tr("Device or user"))
        self.periods = self._combo(self.tr("Time"))
        self.since, self.until = self._moment(), self._moment()
        self.span = self._span_row()
        self.more = QWidget(self)
        choices = FlowBox(self.more)
        choices.add(*self._combos)
        beneath = QVBoxLayout(self.more)
        beneath.setContentsMargins(0, 0, 0, 0)
        beneath.setSpacing(4)
        beneath.addWidget(choices)
        beneath.addWidget(self.span)
        self.line = line = QHBoxLayout()
        """Others add what else says which rows are shown, and where."""
        line.addWidget(self.search, 1)
        line.addWidget(self.view_button)
        line.addWidget(self.more_button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        layout.addLayout(line)
        layout.addWidget(self.more)
        self.more.hide()
        self.span.hide()
        self.offer(())
        self._connect()

    @property
    def _combos(self) -> tuple[QComboBox, ...]:
        return self.layers, self.methods, self.people, self.periods

    # What is chosen

    @property
    def filter(self) -> ChangeFilter:
        """What is to be let through, but for what the map shows."""
        who, layer_id = self.people.currentData(), self.layers.currentData()
        since, until = self._period()
        return ChangeFilter(
            statuses=self._statuses,
            layer_ids=self._labels.ids_of(layer_id) if layer_id else frozenset(),
            method=self.methods.currentData(),
            client_id=None if self._labels.is_cloud else who,
            created_by=who if self._labels.is_cloud else None,
            since=since,
            until=until,
            text=self.search.text(),
            ids=self._ids,
        )

    def set_statuses(self, statuses: frozenset[ChangeStatus]) -> None:
        """Let only these through; none: all."""
        self._statuses = statuses
        self._tell()

    def show_only(
        self,
        *,
        statuses: frozenset[ChangeStatus] = frozenset(),
        layer_id: str | None = None,
        ids: frozenset[str] | None = None,
    ) -> None:
        """Let only this through, whatever was chosen before."""
        self._is_telling = False
        self.search.clear()
        for combo in self._combos:
            combo.setCurrentIndex(0)
        self._statuses, self._ids = statuses, ids
        if layer_id is not None:
            if self.layers.findData(layer_id) < 0:
                name = self._labels.layer(layer_id)
                self.layers.addItem(name.name() if name else layer_id, layer_id)
            self.layers.setCurrentIndex(self.layers.findData(layer_id))
        self.more_button.setChecked(layer_id is not None)
        self.view_button.setChecked(False)
        self._is_telling = True
        self._tell()

    def clear(self) -> None:
        """Let everything through."""
        self.show_only()

    # What there is to choose from

    def offer(self, traits: Iterable[ChangeTraits]) -> None:
        """Offer the layers, methods and people that changes have."""
        found = tuple(traits)
        labels = self._labels
        self._fill(
            self.layers,
            self.tr("All Layers"),
            {
                labels.confirmed(item.layer_id): labels.layer_text(item)
                for item in found
            },
        )
        methods = {item.method for item in found if item.method is not None}
        self._fill(
            self.methods,
            self.tr("All Methods"),
            {
                method: method_text(method)
                for method in DeltaMethod
                if method in methods
            },
        )
        if labels.is_cloud:
            everybody = self.tr("All Users")
            people = {item.created_by: labels.who_text(item) for item in found}
        else:
            everybody = self.tr("All Devices")
            people = {item.client_id: labels.who_text(item) for item in found}
        self._fill(self.people, everybody, people)
        self._fill(self.periods, self.tr("Any Time"), self._periods(), is_sorted=False)

    def _periods(self) -> dict[Period, str]:
        periods = {
            Period.TODAY: self.tr("Today"),
            Period.WEEK: self.tr("Last 7 Days"),
            Period.SINCE_PACKAGE: self.tr("Since Last Package"),
            Period.CUSTOM: self.tr("Custom"),
        }
        if self._labels.crews.last_packaged_at is None:
            del periods[Period.SINCE_PACKAGE]
        return periods

    def _fill(
        self,
        combo: QComboBox,
        everything: str,
        texts: dict,
        *,
        is_sorted: bool = True,
    ) -> None:
        items = list(texts.items())
        if is_sorted:
            items.sort(key=lambda item: item[1].lower())
        items.insert(0, (None, everything))
        shown = [(combo.itemData(n), combo.itemText(n)) for n in range(combo.count())]
        if shown == items:
            return
        chosen, text = combo.currentData(), combo.currentText()
        if chosen is not None and chosen not in texts:
            items.append((chosen, text))  # what is chosen stays
        was_telling, self._is_telling = self._is_telling, False
        combo.clear()
        for value, name in items:
            combo.addItem(name, value)
            combo.setItemData(combo.count() - 1, name, Qt.ItemDataRole.ToolTipRole)
        values = [value for value, _name in items]
        combo.setCurrentIndex(values.index(chosen))
        self._is_telling = was_telling

    # Details

    def _connect(self) -> None:
        self.search.textChanged.connect(self._tell)
        self.view_button.toggled.connect(self.view_wanted)
        self.more_button.toggled.connect(self.more.setVisible)
        for combo in self._combos:
            combo.currentIndexChanged.connect(self._tell)
        self.periods.currentIndexChanged.connect(self._on_period_changed)
        self.since.dateTimeChanged.connect(self._tell)
        self.until.dateTimeChanged.connect(self._tell)

    def _tell(self, *_what: object) -> None:
        if self._is_telling:
            self.filter_changed.emit()

    def _on_period_changed(self, _index: int) -> None:
        self.span.setVisible(self.periods.currentData() is Period.CUSTOM)

    def _period(self) -> tuple[datetime | None, datetime | None]:
        """Since when and until when; a moment within a minute counts."""
        period = self.periods.currentData()
        midnight = (
            datetime.now()
            .astimezone()
            .replace(hour=0, minute=0, second=0, microsecond=0)
        )
        if period is Period.TODAY:
            return midnight, None
        if period is Period.WEEK:
            return midnight - timedelta(days=_DAYS_OF_A_WEEK - 1), None
        if period is Period.SINCE_PACKAGE:
            return self._labels.crews.last_packaged_at, None
        if period is Period.CUSTOM:
            until = _moment(self.until) + timedelta(minutes=1)
            return _moment(self.since), until
        return None, None

    def _button(self, icon_name: str, text: str) -> QToolButton:
        button = QToolButton(self)
        button.setCheckable(True)
        button.setIcon(theme_icon(icon_name))
        button.setText(text)
        button.setAccessibleName(text)
        return button

    def _combo(self, name: str) -> QComboBox:
        combo = QComboBox(self)
        combo.setAccessibleName(name)
        # a long name of a layer must not make the dock wide
        policy = QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        combo.setSizeAdjustPolicy(policy)
        combo.setMinimumContentsLength(_LEAST_CHARACTERS)
        combo.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)
        return combo

    def _moment(self) -> QDateTimeEdit:
        edit = QDateTimeEdit(self)
        edit.setCalendarPopup(True)
        return edit

    def _span_row(self) -> QWidget:
        row = QWidget(self)
        now = QDateTime.currentDateTime()
        self.since.setDateTime(QDateTime(now.date(), QTime(0, 0)))
        self.until.setDateTime(QDateTime(now.date(), QTime(23, 59)))
        layout = QGridLayout(row)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setColumnStretch(2, 1)
        pairs = ((self.tr("From"), self.since), (self.tr("To"), self.until))
        for number, (text, edit) in enumerate(pairs):
            label = QLabel(text, row)
            label.setBuddy(edit)
            edit.setAccessibleName(text)
            layout.addWidget(label, number, 0)
            layout.addWidget(edit, number, 1)
        return row


def _moment(edit: QDateTimeEdit) -> datetime:
    shown = edit.dateTime()
    # Windows knows no local time before 1970
    epoch = datetime(1970, 1, 1, tzinfo=timezone.utc)
    return epoch + timedelta(seconds=shown.toSecsSinceEpoch())
