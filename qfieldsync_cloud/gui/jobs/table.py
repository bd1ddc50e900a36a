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
from qgis.PyQt.QtGui import QContextMenuEvent, QResizeEvent
from qgis.PyQt.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QMenu,
    QTreeView,
    QWidget,
)

from qfieldsync_cloud.core.jobs.model import Job
from qfieldsync_cloud.gui.icons import theme_icon
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
    cancel_wanted = pyqtSignal(object)
    """`Job`"""

    def __init__(
        self, model: JobsModel, proxy: JobsProxy, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.cancel_obstacle = ""
        """Why no job can be cancelled; "" when one can."""
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
        row = self._proxy.row_of(job_id)
        if row < 0:
            return False
        index = self._proxy.index(row, 0)
        self.selectionModel().setCurrentIndex(
            index,
            QItemSelectionModel.SelectionFlag.ClearAndSelect
            | QItemSelectionModel.SelectionFlag.Rows,
        )
        self.scrollTo(index)
        return True

    def menu_of(self, job: Job) -> QMenu:
        """What can be done with a job, also with one that waits behind another."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.setToolTipsVisible(True)
        cancel = menu.addAction(theme_icon("mTaskCancel"), self.tr("Cancel Job"))
        obstacle = self.cancel_obstacle
        if not job.status.is_unfinished:
            obstacle = self.tr("The job is over.")
        cancel.setEnabled(not obstacle)
        cancel.setToolTip(obstacle)
        cancel.triggered.connect(lambda _checked: self.cancel_wanted.emit(job))
        copy = menu.addAction(theme_icon("mActionEditCopy"), self.tr("Copy Id"))
        clipboard = QApplication.clipboard()
        copy.triggered.connect(lambda _checked: clipboard.setText(job.id))
        return menu

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:  # noqa: N802
        """See Qt."""
        job = self._proxy.job_at(self.indexAt(event.pos()))
        if job is not None:
            self.menu_of(job).popup(event.globalPos())

    def fit(self) -> None:
        """Give each column the room that its visible rows need, the first the rest."""
        room, metrics = self.viewport().width(), self.fontMetrics()
        widths: dict[JobColumn, int] = {
            column: self._needed_width(column)
            for column in JobColumn
            if column is not JobColumn.TYPE
        }
        least = metrics.horizontalAdvance(_LEAST_TYPE) + _ICON.width() + _PADDING
        needed = least + sum(widths.values())
        for column in _GIVING_WAY:
            is_hidden = needed > room
            needed -= widths[column] if is_hidden else 0
            self.setColumnHidden(column, is_hidden)
        for column, width in widths.items():
            if not self.isColumnHidden(column):
                self.setColumnWidth(column, width)
        # a tooltip has all of a name that is cut
        self.setColumnWidth(JobColumn.TYPE, max(least + room - needed, least // 2))

    def _needed_width(self, column: JobColumn) -> int:
        title = self._jobs.headerData(column, Qt.Orientation.Horizontal)
        title_width = self.fontMetrics().horizontalAdvance(str(title))
        return max(self.sizeHintForColumn(column), title_width) + _PADDING

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
