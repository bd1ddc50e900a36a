"""The list of findings with its filters, and beside it what is said of one of them."""

from __future__ import annotations

from collections.abc import Sequence

from qgis.core import QgsIconUtils, QgsProject
from qgis.PyQt.QtCore import QModelIndex, Qt, pyqtSignal
from qgis.PyQt.QtGui import QIcon, QResizeEvent
from qgis.PyQt.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from qfieldsync_cloud.core.findings.finding import Finding
from qfieldsync_cloud.core.findings.report import CheckReport
from qfieldsync_cloud.gui.check.chips import SeverityChips
from qfieldsync_cloud.gui.check.details import FindingDetails
from qfieldsync_cloud.gui.check.filtering import FindingFilter
from qfieldsync_cloud.gui.check.model import FindingTreeModel, Grouping, Node
from qfieldsync_cloud.gui.check.tree import FindingTree
from qfieldsync_cloud.gui.icons import theme_icon
from qfieldsync_cloud.gui.widgets.search_line import search_line

_WIDE_PIXELS = 640
"""From how much the two parts have room side by side."""
_MANY = 200
"""From how many findings groups are left closed."""


class FindingsPanel(QWidget):
    """Shows a report, and remembers what is selected over the next one."""

    selection_changed = pyqtSignal()

    def __init__(self, project: QgsProject, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._project = project
        self._report: CheckReport | None = None
        self._wanted_key = ""
        self.chips = SeverityChips(self)
        self.filter_edit = search_line(
            self, self.tr("Filter findings…"), self.tr("Filter findings")
        )
        self.grouping_box = QComboBox(self)
        self.grouping_box.addItem(self.tr("By Severity"), Grouping.SEVERITY)
        self.grouping_box.addItem(self.tr("By Layer"), Grouping.LAYER)
        self.grouping_box.setAccessibleName(self.tr("Grouping of the findings"))
        self.model = FindingTreeModel(self._layer_icon, self)
        self.shown = FindingFilter(self)
        self.shown.setSourceModel(self.model)
        self.tree = FindingTree(self)
        self.tree.setAccessibleName(self.tr("Findings"))
        self.tree.setModel(self.shown)
        self.details = FindingDetails(self)
        self.splitter = QSplitter(Qt.Orientation.Vertical, self)
        self.splitter.addWidget(self.tree)
        self.splitter.addWidget(self.details)
        self.splitter.setChildrenCollapsible(False)
        self.splitter.setStretchFactor(0, 1)
        self.splitter.setStretchFactor(1, 1)
        line = QHBoxLayout()
        line.addWidget(self.filter_edit, 1)
        line.addWidget(self.grouping_box)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.chips)
        layout.addLayout(line)
        layout.addWidget(self.splitter, 1)
        self.chips.shown_changed.connect(self._on_chips_changed)
        self.filter_edit.textChanged.connect(self._on_filter_changed)
        self.grouping_box.currentIndexChanged.connect(self._on_grouping_changed)
        self.tree.selectionModel().currentChanged.connect(self._on_current_changed)

    def show_report(self, report: CheckReport | None) -> None:
        """Show the findings of a check; the selected one stays so, or its neighbour."""
        if report is None:
            self._wanted_key = ""
            self.filter_edit.clear()
            self.chips.forget()
        self._report = report
        if report is not None:
            self.chips.count(report)
        self._fill()

    @property
    def current(self) -> Node | None:
        """The row of the finding that is selected; None when none is."""
        node = self.shown.node_of(self.tree.currentIndex())
        return node if node is not None and node.finding is not None else None

    def findings_like(self, finding: Finding) -> tuple[Finding, ...]:
        """All of its kind that can be mended, none that was set aside."""
        found = self._report.findings if self._report is not None else ()
        return tuple(item for item in found if item.code is finding.code and item.fix)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        """See Qt."""
        super().resizeEvent(event)
        is_wide = event.size().width() >= _WIDE_PIXELS
        wanted = Qt.Orientation.Horizontal if is_wide else Qt.Orientation.Vertical
        if self.splitter.orientation() != wanted:
            self.splitter.setOrientation(wanted)

    def _layer_icon(self, layer_id: str) -> QIcon:
        layer = self._project.mapLayer(layer_id) if layer_id else None
        if layer is not None:
            return QgsIconUtils.iconForLayer(layer)
        return theme_icon("mIconWarning" if layer_id else "mActionFileOpen")

    def _fill(self) -> None:
        report = self._report
        # the reset of the model clears what is selected
        wanted, before = self._wanted_key, self.model.order()
        self.model.show(
            report.findings if report is not None else (),
            report.ignored if report is not None else (),
            self.grouping_box.currentData(),
        )
        self._open_groups()
        self._select(self._nearest(wanted, before))

    def _open_groups(self) -> None:
        if self._report is not None and len(self._report.findings) <= _MANY:
            self.tree.expandAll()

    def _nearest(self, key: str, before: Sequence[str]) -> str:
        """The finding with this key, else the next one of those that were listed."""
        place = before.index(key) if key in before else len(before)
        order = (key, *before[place:], *reversed(before[:place]))
        now = set(self.model.order())
        shown = (one for one in order if one in now and self._index_of(one).isValid())
        return next(shown, "")

    def _index_of(self, key: str) -> QModelIndex:
        """Where a finding is shown; invalid where it is not."""
        return self.shown.mapFromSource(self.model.find(key)) if key else QModelIndex()

    def _select(self, key: str) -> None:
        """Select the finding with this key, else the first one."""
        index = self._index_of(key)
        if index.isValid():
            self.tree.setCurrentIndex(index)
            self.tree.scrollTo(index)
        else:
            self._select_first()
        self.selection_changed.emit()

    def _select_first(self) -> None:
        index = self.shown.first_finding()
        if index.isValid():
            self.tree.setCurrentIndex(index)
            # with its groups above it
            self.tree.scrollToTop()

    def _on_current_changed(self, _current: QModelIndex, _before: QModelIndex) -> None:
        node = self.current
        if node is not None and node.finding is not None:
            self._wanted_key = node.finding.key
        self.selection_changed.emit()

    def _on_chips_changed(self) -> None:
        self.shown.set_severities(
            self.chips.severities, shows_ignored=self.chips.shows_ignored
        )
        self._on_filtered()

    def _on_filter_changed(self, text: str) -> None:
        self.shown.set_words(text)
        self._on_filtered()

    def _on_filtered(self) -> None:
        self._open_groups()
        if self.current is None:
            self._select_first()
        self.selection_changed.emit()

    def _on_grouping_changed(self, _index: int) -> None:
        self._fill()
