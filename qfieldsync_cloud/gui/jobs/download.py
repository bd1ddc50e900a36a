"""The package of a server, downloaded into a folder that somebody chooses."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from html import escape
from pathlib import Path
from typing import TYPE_CHECKING, cast

from qgis.core import Qgis
from qgis.gui import QgsMessageBar
from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import (
    QFileDialog,
    QFrame,
    QGridLayout,
    QProgressBar,
    QPushButton,
    QSizePolicy,
    QWidget,
)

from qfieldsync_cloud.core.errors import Cancelled
from qfieldsync_cloud.core.files.names import safe_name
from qfieldsync_cloud.core.translation import translate
from qfieldsync_cloud.gui.brief_text import brief
from qfieldsync_cloud.gui.icons import theme_icon
from qfieldsync_cloud.gui.jobs.folders import open_folder
from qfieldsync_cloud.gui.jobs.message_bar import JobMessages
from qfieldsync_cloud.gui.jobs.requests import log_unexpected
from qfieldsync_cloud.gui.widgets.wrapped_label import wrapped_text
from qfieldsync_cloud.gui.words import error_text, way_on
from qfieldsync_cloud.settings import keep_packages_folder, packages_folder
from qfieldsync_cloud.tasks.errands import Errands, ErrandTask, ErrandWatch
from qfieldsync_cloud.tasks.workplace import Workplace

if TYPE_CHECKING:
    from qfieldsync_cloud.core.services.cloud.service import CloudService

_SUBJECT = "download"


@dataclass(frozen=True)
class _Order:
    """What is downloaded, whatever is shown by then."""

    service: CloudService
    parent: Path
    """Folder in which a new one is made."""
    name: str
    """What that is called after."""


class PackageDownload(QFrame):
    """Downloads a package; shown meanwhile, with its progress and a stop button."""

    changed = pyqtSignal()
    """`is_running` is another one."""
    login_wanted = pyqtSignal()
    """Nothing but signing in to the server again helps."""

    def __init__(
        self,
        place: Workplace,
        strip: JobMessages,
        window_bar: QgsMessageBar,
        parent: QWidget | None = None,
    ) -> None:
        """Args:
        place: whose shown server has the package.
        strip: where is told what became of it.
        window_bar: of QGIS, where it is told while nobody sees the strip.
        parent: as in Qt.
        """
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self._place = place
        self._strip = strip
        self._window_bar = window_bar
        self._errands = Errands(self)
        self._task: ErrandTask | None = None
        self.title = wrapped_text(self)
        self.bar = QProgressBar(self)
        self.bar.setRange(0, 100)
        self.bar.setAccessibleName(self.tr("Progress"))
        self.cancel = QPushButton(self.tr("Cancel"), self)
        self.cancel.setIcon(theme_icon("mTaskCancel"))
        self.cancel.clicked.connect(self._on_cancel_clicked)
        layout = QGridLayout(self)
        layout.setContentsMargins(4, 4, 4, 4)
        layout.addWidget(self.title, 0, 0, 1, 2)
        layout.addWidget(self.bar, 1, 0)
        layout.addWidget(self.cancel, 1, 1)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self.hide()

    @property
    def is_running(self) -> bool:
        """Whether a package comes."""
        return self._task is not None

    def choose(self) -> None:
        """Ask for a folder, and download into it."""
        if not self._place.is_cloud:
            return
        chosen = QFileDialog.getExistingDirectory(
            self, self.tr("Download Package"), str(packages_folder())
        )
        if chosen:
            self.start(Path(chosen))

    def start(self, parent: Path) -> None:
        """Download the package of the shown server into a new folder in `parent`."""
        if self.is_running or not self._place.is_cloud:
            return
        local = self._place.local
        name = safe_name(local.project_path.stem if local is not None else "")
        service = cast("CloudService", self._place.service)
        self._start(_Order(service, parent, name))

    def _start(self, order: _Order) -> None:
        if self.is_running:
            return
        self._strip.forget(_SUBJECT)
        title = self.tr("Downloading the package of {host}")
        title = title.format(host=order.service.title)
        self.title.setText(title)
        self.bar.setValue(0)
        self._task = self._errands.start(
            title,
            partial(_download, order),
            self._on_downloaded,
            partial(self._on_failed, order),
            kind=_SUBJECT,
        )
        self._task.progressChanged.connect(self._on_progress)
        self._show_running()

    def _on_progress(self, percent: float) -> None:
        self.bar.setValue(int(percent))

    def _on_cancel_clicked(self, _checked: bool) -> None:
        if self._task is not None:
            self.cancel.setEnabled(False)
            self._task.cancel()

    def _on_downloaded(self, folder: Path) -> None:
        self._end()
        keep_packages_folder(folder.parent)
        text = self.tr("The package was downloaded to {path}.").format(path=folder)
        button = self.tr("Open Folder")
        level = Qgis.MessageLevel.Success
        self._tell(text, level, button, lambda: open_folder(folder, self._strip))

    def _on_failed(self, order: _Order, error: Exception) -> None:
        self._end()
        if isinstance(error, Cancelled):
            text = self.tr("The download was stopped; nothing of it was kept.")
            self._tell(text, Qgis.MessageLevel.Info)
            return
        log_unexpected(error)
        reason = error_text(error)
        if isinstance(error, OSError):
            reason = f"{error.strerror or error} ({order.parent})"
        button, act = way_on(error, lambda: self._start(order), self.login_wanted.emit)
        text = self.tr("The package was not downloaded. {reason}")
        level = Qgis.MessageLevel.Critical
        self._tell(text.format(reason=reason), level, button, act)

    def _tell(
        self,
        text: str,
        level: Qgis.MessageLevel,
        button: str = "",
        act: Callable[[], object] | None = None,
    ) -> None:
        if self._strip.parentWidget().isVisible():
            self._strip.tell(_SUBJECT, text, level, button=button, act=act)
            return
        # the project may be closed, and the strip forgets all with the next one
        shown = escape(brief(text), quote=False)
        self._window_bar.pushMessage(translate("DockSet", "Jobs"), shown, level, 0)

    def _end(self) -> None:
        self._task = None
        self._show_running()

    def _show_running(self) -> None:
        self.cancel.setEnabled(True)
        self.setVisible(self.is_running)
        self.changed.emit()


def _download(order: _Order, watch: ErrandWatch) -> Path:
    # loaded when somebody wants a package
    from qfieldsync_cloud.core.services.cloud.package_download import DownloadProgress
    from qfieldsync_cloud.core.services.cloud.package_folder import download_into

    client = order.service.client.until(watch.is_cancelled)
    told = 0

    def progressed(done: int, total: int) -> None:
        nonlocal told
        percent = 100 * done // max(total, 1)
        if percent != told:
            told = percent
            watch.progressed(percent / 100)

    try:
        progress = DownloadProgress(progressed)
        project_id = order.service.project_id
        return download_into(order.parent, order.name, client, project_id, progress)
    finally:
        # of this thread
        client.close()
