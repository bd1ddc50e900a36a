"""The table of the jobs: columns give way when the dock is narrow."""

from __future__ import annotations

from qgis.PyQt.QtCore import (
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QSize,
    Qt,
    QTimer,
    pyqtSignal,
)
from qgis.PyQt.QtGui import QResizeEvent
from qgis.PyQt.QtWidgets import QAbstractItemView, QHeaderView, QTreeView, QWidget

from qfieldsync_cloud.core.jobs.model import Job
from qfieldsync_cloud.gui.jobs.filtering import JobsProxy
from qfieldsync_cloud.gui.jobs.model import JobColumn, JobsModel

_GIVING_WAY = (JobColumn.WHO, JobColumn.DURATION)
"""Hidden when there is no room, the first one first; the tooltip has them."""
_LEAST_TYPE = "Process pro…"
"""Text that the first column has room for before others give way."""
_PADDING = 12
_ICON = QSize(16, 16)


class JobsTable(QTreeView):
    """Rows of `JobsProxy`; one is selected at a time."""

    job_selected = pyqtSignal(object)
    """`Job`, or None: none is."""

    def __init__(
        self, model: JobsModel, proxy: JobsProxy, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._jobs = model
        self._proxy = proxy
        self.setModel(proxy)
        self.setRootIsDecorated(False)
        self.setUniformRowHeights(True)
        self.setAllColumnsShowFocus(True)
        self.setAlternatingRowColors(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.setIconSize(_ICON)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(self.tr("Jobs"))
        header = self.header()
        header.setStretchLastSection(False)
        header.setSectionResizeMode(JobColumn.TYPE, QHeaderView.ResizeMode.Stretch)
        header.setMinimumSectionSize(24)
        # looking through all rows for the widest one would take its time
        header.setResizeContentsPrecision(0)
        self._fitting = QTimer(self)
        self._fitting.setSingleShot(True)
        self._fitting.setInterval(0)
        self._fitting.timeout.connect(self._on_fitting_timeout)
        self._top = QPersistentModelIndex()
        proxy.rowsAboutToBeInserted.connect(self._on_rows_coming)
        for signal in (proxy.rowsInserted, proxy.dataChanged, proxy.modelReset):
            signal.connect(self._on_rows_changed)
        self.selectionModel().selectionChanged.connect(self._on_selection_changed)

    def selected_job(self) -> Job | None:
        """The job of the selected row."""
        rows = self.selectionModel().selectedRows()
        return self._proxy.job_at(rows[0]) if rows else None

    def select_job(self, job_id: str) -> bool:
        """Select a job and scroll to it; False when it is not shown."""
        row = self._jobs.row_of(job_id)
        index = self._proxy.mapFromSource(self._jobs.index(row, 0))
        if row < 0 or not index.isValid():
            return False
        flags = QItemSelectionModel.SelectionFlag
        self.selectionModel().setCurrentIndex(index, flags.ClearAndSelect | flags.Rows)
        self.scrollTo(index)
        return True

    def fit(self) -> None:
        """Give each column the room that its visible rows need."""
        header, room = self.header(), self.viewport().width()
        least = self.fontMetrics().horizontalAdvance(_LEAST_TYPE)
        needed = least + _ICON.width() + _PADDING
        widths: dict[JobColumn, int] = {}
        for column in JobColumn:
            if column is not JobColumn.TYPE:
                hint = max(self.sizeHintForColumn(column), 0) + _PADDING // 2
                widths[column] = max(hint, header.sectionSizeHint(column))
        needed += sum(widths.values())
        for column in _GIVING_WAY:
            is_hidden = needed > room
            needed -= widths[column] if is_hidden else 0
            self.setColumnHidden(column, is_hidden)
        for column, width in widths.items():
            self.setColumnWidth(column, width)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        """See Qt."""
        super().resizeEvent(event)
        self.fit()

    def _on_rows_coming(self, *_rows: object) -> None:
        """Where one reads stays, although rows come in above."""
        if self.verticalScrollBar().value() and not self._top.isValid():
            self._top = QPersistentModelIndex(self.indexAt(QPoint(1, 1)))

    def _on_fitting_timeout(self) -> None:
        if self._top.isValid():
            top = QModelIndex(self._top)
            self.scrollTo(top, QAbstractItemView.ScrollHint.PositionAtTop)
        self._top = QPersistentModelIndex()
        self.fit()

    def _on_rows_changed(self, *_changes: object) -> None:
        self._fitting.start()

    def _on_selection_changed(self, *_changes: object) -> None:
        self.job_selected.emit(self.selected_job())
