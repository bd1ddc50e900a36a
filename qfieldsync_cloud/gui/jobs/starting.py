"""The buttons that ask for a job, and why one cannot be asked for."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial

from qgis.PyQt.QtCore import QSize, Qt, pyqtSignal
from qgis.PyQt.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from qfieldsync_cloud.core.deltas.delta_list import ServerStatus
from qfieldsync_cloud.core.jobs.model import JobType
from qfieldsync_cloud.core.services.local.service import LocalService
from qfieldsync_cloud.core.services.sync_service import MAX_LIMIT, SyncService
from qfieldsync_cloud.gui.icons import icon
from qfieldsync_cloud.gui.widgets.flow_layout import FlowBox
from qfieldsync_cloud.gui.widgets.icon_label import show_icon
from qfieldsync_cloud.gui.widgets.wrapped_label import wrapped_text

SERVER_TIME_LIMIT_S = 600.0
"""Of a job on a server, as its makers document it."""
_ICON_PIXELS = 16


@dataclass(frozen=True)
class ServiceFacts:
    """What the buttons and the time limit need to know of a service."""

    pending: int | None
    """Changes that wait to be applied; None: nobody knows."""
    time_limit_s: float
    """Of a job."""
    has_project_file: bool = True


def read_facts(service: SyncService) -> ServiceFacts:
    """Ask a service; a list of a server is read whole, so not every second."""
    if isinstance(service, LocalService):
        return ServiceFacts(
            service.counts()[ServerStatus.PENDING],
            service.settings().time_limit_s,
            service.project_path.is_file(),
        )
    count = offset = 0
    while True:
        page = service.list_deltas(MAX_LIMIT, offset)
        count += sum(item.status is ServerStatus.PENDING for item in page.items)
        offset += len(page.items)
        if not page.has_next or not page.items:
            return ServiceFacts(count, SERVER_TIME_LIMIT_S)


class StartButtons(QWidget):
    """A button for each type of job, with the reason while it cannot be asked for."""

    job_wanted = pyqtSignal(object)
    """`JobType`"""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.package = self._button(JobType.PACKAGE, "package")
        self.apply = self._button(JobType.DELTA_APPLY, "apply")
        self.process = self._button(JobType.PROCESS_PROJECTFILE, "check")
        self._asked: set[JobType] = set()
        self._facts: ServiceFacts | None = None
        self._is_cloud = False
        self._trouble = ""
        row = FlowBox(self)
        row.add(self.package, self.apply, self.process)
        self.unsaved = QWidget(self)
        self.unsaved.setAccessibleName(self.tr("Unsaved changes of the project"))
        picture = QLabel(self.unsaved)
        show_icon(picture, icon("status/conflict"), _ICON_PIXELS)
        self.unsaved_text = wrapped_text(
            self.unsaved,
            self.tr("The project has unsaved changes. Jobs work on the saved file."),
        )
        line = QHBoxLayout(self.unsaved)
        line.setContentsMargins(2, 0, 0, 0)
        line.addWidget(picture, 0, Qt.AlignmentFlag.AlignTop)
        line.addWidget(self.unsaved_text, 1)
        self.unsaved.hide()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(row)
        layout.addWidget(self.unsaved)
        self._show()

    def show_facts(
        self, facts: ServiceFacts | None, *, is_cloud: bool, trouble: str = ""
    ) -> None:
        """Show what can be asked for.

        Args:
            facts: of the service; None: it was not asked yet.
            is_cloud: whether it is a server.
            trouble: why it could not be asked; "" when nothing is wrong.
        """
        self._facts, self._is_cloud, self._trouble = facts, is_cloud, trouble
        self._show()

    def set_asked(self, type_: JobType, *, is_asked: bool) -> None:
        """The service was asked for a job, and has not answered yet."""
        if is_asked:
            self._asked.add(type_)
        else:
            self._asked.discard(type_)
        self._show()

    def set_unsaved(self, is_unsaved: bool) -> None:
        """Whether the open project differs from its file; on a server it is moot."""
        self.unsaved.setVisible(is_unsaved and not self._is_cloud)

    def _button(self, type_: JobType, name: str) -> QPushButton:
        text = {
            JobType.PACKAGE: self.tr("Package"),
            JobType.DELTA_APPLY: self.tr("Apply Changes"),
            JobType.PROCESS_PROJECTFILE: self.tr("Process Project File"),
        }[type_]
        button = QPushButton(icon(name), text, self)
        button.setIconSize(QSize(_ICON_PIXELS, _ICON_PIXELS))
        button.clicked.connect(partial(self._on_button_clicked, type_))
        return button

    def _on_button_clicked(self, type_: JobType, _checked: bool) -> None:
        self.job_wanted.emit(type_)

    def _show(self) -> None:
        obstacle = self._obstacle()
        self._set(JobType.PACKAGE, self.package, self._package_tip(), obstacle)
        self._set(JobType.PROCESS_PROJECTFILE, self.process, self._tip(), obstacle)
        count = self._facts.pending if self._facts else None
        text = self.tr("Apply Changes")
        if count:
            text = self.tr("Apply Changes ({count})").format(count=count)
        self.apply.setText(text)
        if count == 0 and not obstacle:
            obstacle = self.tr("No change waits to be applied.")
        self._set(JobType.DELTA_APPLY, self.apply, self._apply_tip(count), obstacle)

    def _set(
        self, type_: JobType, button: QPushButton, tip: str, obstacle: str
    ) -> None:
        if type_ in self._asked and not obstacle:
            obstacle = self.tr("The job is being asked for.")
        button.setEnabled(not obstacle)
        button.setToolTip(f"{obstacle}\n{tip}" if obstacle else tip)
        button.setAccessibleDescription(obstacle or tip)

    def _obstacle(self) -> str:
        """Why no job can be asked for; "" when nothing stands in the way."""
        if self._facts is None:
            return self._trouble or self.tr("The jobs are being read.")
        if not self._facts.has_project_file:
            return self.tr("The project file is not there any more: save the project.")
        return ""

    def _package_tip(self) -> str:
        if self._is_cloud:
            return self.tr("Have the server make a package that QField downloads")
        return self.tr("Make a folder with the project and its data for QField")

    def _apply_tip(self, count: int | None) -> str:
        if count == 1:
            return self.tr("Apply the change that waits to the layers")
        if count:
            text = self.tr("Apply the {count} changes that wait to the layers")
            return text.format(count=count)
        return self.tr("Apply what the crew changed to the layers")

    def _tip(self) -> str:
        if self._is_cloud:
            return self.tr("Have the server check the project file it has")
        return self.tr("Check the saved project file and list what is in it")
