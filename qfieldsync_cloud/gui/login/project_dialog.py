"""The dialog in which a person says which project on the server is the open one."""

from __future__ import annotations

from pathlib import PurePath

from qgis.PyQt.QtCore import QModelIndex, QSortFilterProxyModel, Qt, pyqtSignal
from qgis.PyQt.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHeaderView,
    QStackedLayout,
    QTreeView,
    QVBoxLayout,
    QWidget,
)

from qfieldsync_cloud.core.errors import ServiceError
from qfieldsync_cloud.core.reports.server.explanation import explain_error
from qfieldsync_cloud.core.services.cloud.records import Project
from qfieldsync_cloud.gui.icons import icon
from qfieldsync_cloud.gui.login.project_model import ProjectColumn, ProjectModel
from qfieldsync_cloud.gui.widgets.search_line import search_line
from qfieldsync_cloud.gui.widgets.state_page import StatePage
from qfieldsync_cloud.gui.widgets.wrapped_label import wrapped_text
from qfieldsync_cloud.gui.words import next_step_text, way_on
from qfieldsync_cloud.tasks.cloud_session import CloudSession


class ProjectDialog(QDialog):
    """Asks which project of a server the open one is; not modal."""

    login_wanted = pyqtSignal()
    """Nothing but signing in again helps, and the dialog is closed."""

    def __init__(
        self, session: CloudSession, file_name: str, parent: QWidget | None = None
    ) -> None:
        """Args:
        session: of who is signed in.
        file_name: of the open project.
        parent: as in Qt.
        """
        super().__init__(parent)
        self._session = session
        self._likely_name = PurePath(file_name).stem.casefold()
        self.setWindowTitle(self.tr("Choose the Cloud Project"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        intro = wrapped_text(
            self,
            self.tr(
                "Which project on {host} is {file}? The choice is remembered for this "
                "project file; nothing is uploaded."
            ).format(host=session.host, file=file_name),
        )
        self.filter = search_line(
            self, self.tr("Search by name or owner"), self.tr("Search")
        )
        self.model = ProjectModel(self)
        self.proxy = _Proxy(self)
        self.proxy.setSourceModel(self.model)
        self.table = self._table()
        self.state_page = StatePage(self)
        self.buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel,
            parent=self,
        )
        self.use_button = self.buttons.button(QDialogButtonBox.StandardButton.Ok)
        self.use_button.setText(self.tr("Use This Project"))
        self._stack = QStackedLayout()
        self._stack.addWidget(self.state_page)
        self._stack.addWidget(self.table)
        layout = QVBoxLayout(self)
        layout.addWidget(intro)
        layout.addWidget(self.filter)
        layout.addLayout(self._stack, 1)
        layout.addWidget(self.buttons)
        self._connect()
        self.resize(640, 400)
        self.read()

    def _connect(self) -> None:
        self.filter.textChanged.connect(self._on_filter_changed)
        self.table.doubleClicked.connect(lambda _index: self._on_accepted())
        self.table.selectionModel().selectionChanged.connect(self._show_buttons)
        self.buttons.accepted.connect(self._on_accepted)
        self.buttons.rejected.connect(self.reject)
        self._session.changed.connect(self._on_session_changed)

    @property
    def chosen(self) -> Project | None:
        """The project that is selected."""
        rows = self.table.selectionModel().selectedRows()
        found = rows[0].data(ProjectModel.ROW_ROLE) if rows else None
        return found if isinstance(found, Project) else None

    def read(self) -> None:
        """Ask the server for the projects."""
        self.state_page.tell(self.tr("Asking for your projects…"))
        self._show_state()
        self._session.list_projects(self._on_listed, self._on_failed, owner=self)

    def _table(self) -> QTreeView:
        table = QTreeView(self)
        table.setModel(self.proxy)
        table.setRootIsDecorated(False)
        table.setUniformRowHeights(True)
        table.setAlternatingRowColors(True)
        table.setSortingEnabled(True)
        table.sortByColumn(ProjectColumn.NAME, Qt.SortOrder.AscendingOrder)
        table.setAccessibleName(self.tr("Projects on the server"))
        header = table.header()
        header.setStretchLastSection(False)
        header.setSectionResizeMode(ProjectColumn.NAME, QHeaderView.ResizeMode.Stretch)
        for column in (ProjectColumn.OWNER, ProjectColumn.ROLE, ProjectColumn.UPDATED):
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.ResizeToContents)
        return table

    def _show_state(self) -> None:
        self._stack.setCurrentWidget(self.state_page)
        self._show_buttons()

    def _show_buttons(self, *_changed: object) -> None:
        is_listed = self._stack.currentWidget() is self.table
        self.filter.setEnabled(self.model.rowCount() > 0)
        self.use_button.setEnabled(is_listed and self.chosen is not None)

    def _on_listed(self, projects: tuple[Project, ...]) -> None:
        self.model.set_rows(projects)
        if projects:
            self._stack.setCurrentWidget(self.table)
            self.table.setCurrentIndex(self.proxy.index(self._likely_row(), 0))
            self.filter.setFocus()
        else:
            self.state_page.tell(
                self.tr("You have no project on {host}").format(
                    host=self._session.host
                ),
                self.tr("Upload one with QFieldSync, or have its owner share it."),
                icon=icon("cloud"),
                button=self.tr("Look Again"),
                act=self.read,
            )
            self._show_state()
        self._show_buttons()

    def _likely_row(self) -> int:
        """The row of the project that is named like the file; 0 when none is."""
        for row in range(self.proxy.rowCount()):
            if str(self.proxy.index(row, 0).data()).casefold() == self._likely_name:
                return row
        return 0

    def _on_failed(self, error: Exception) -> None:
        what, next_step = str(error), ""
        if isinstance(error, ServiceError):
            told = explain_error(error)
            next_step = f"{next_step_text(error, told)} {told.reason}".strip()
            what = told.what
        button, act = way_on(error, self.read, self._on_login_wanted)
        self.state_page.tell(
            what, next_step, icon=icon("status/error"), button=button, act=act
        )
        self._show_state()

    def _on_login_wanted(self) -> None:
        self.reject()
        self.login_wanted.emit()

    def _on_filter_changed(self, text: str) -> None:
        self.proxy.search(text)
        if not self.table.selectionModel().hasSelection() and self.proxy.rowCount():
            self.table.setCurrentIndex(self.proxy.index(0, 0))
        self._show_buttons()

    def _on_accepted(self) -> None:
        project = self.chosen
        if project is not None:
            self._session.choose(project)
            self.accept()

    def _on_session_changed(self) -> None:
        if not self._session.can_choose:
            self.reject()


class _Proxy(QSortFilterProxyModel):
    """Lets through what holds all the words of a search, in name or owner."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._words: tuple[str, ...] = ()

    def search(self, text: str) -> None:
        """Show only what matches this text."""
        self._words = tuple(text.casefold().split())
        self.invalidateFilter()

    def filterAcceptsRow(self, row: int, parent: QModelIndex) -> bool:  # noqa: N802
        """See Qt."""
        index = self.sourceModel().index(row, 0, parent)
        project = index.data(ProjectModel.ROW_ROLE)
        if not isinstance(project, Project):
            return False
        text = f"{project.title} {project.description}".casefold()
        return all(word in text for word in self._words)

    def lessThan(self, left: QModelIndex, right: QModelIndex) -> bool:  # noqa: N802
        """See Qt; moments are sorted as such, not by how they are written."""
        if left.column() != ProjectColumn.UPDATED:
            return str(left.data()).casefold() < str(right.data()).casefold()
        one, other = (
            index.data(ProjectModel.ROW_ROLE).data_last_updated_at
            for index in (left, right)
        )
        return other is not None and (one is None or one < other)
