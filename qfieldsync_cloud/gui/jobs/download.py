"""The package of a server, downloaded into a folder that somebody chooses."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, cast

from qgis.core import Qgis
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
from qfieldsync_cloud.gui.icons import theme_icon
from qfieldsync_cloud.gui.jobs.folders import open_folder
from qfieldsync_cloud.gui.jobs.message_bar import JobMessages
from qfieldsync_cloud.gui.jobs.requests import log_unexpected
from qfieldsync_cloud.gui.widgets.wrapped_label import wrapped_text
from qfieldsync_cloud.gui.words import error_text, way_on
from qfieldsync_cloud.tasks.errands import Errands, ErrandTask, ErrandWatch
from qfieldsync_cloud.tasks.workplace import Workplace

if TYPE_CHECKING:
    from qfieldsync_cloud.core.services.cloud.service import CloudService

_SUBJECT = "download"


class PackageDownload(QFrame):
    """Shown while a package comes: how far it is, and a button to stop it."""

    changed = pyqtSignal()
    """`is_running` is another one."""
    login_wanted = pyqtSignal()
    """Nothing but signing in to the server again helps."""

    def __init__(
        self, place: Workplace, strip: JobMessages, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self._place = place
        self._strip = strip
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
            self, self.tr("Download Package"), str(Path.home())
        )
        if chosen:
            self.start(Path(chosen))

    def start(self, parent: Path) -> None:
        """Download the package of the shown server into a new folder in `parent`."""
        if self.is_running or not self._place.is_cloud:
            return
        service = cast("CloudService", self._place.service)
        local = self._place.local
        name = safe_name(local.project_path.stem if local is not None else "")
        self._strip.forget(_SUBJECT)
        title = self.tr("Downloading the package of {host}").format(host=service.title)
        self.title.setText(title)
        self.bar.setValue(0)
        self._task = self._errands.start(
            title,
            lambda watch: _download(service, parent, name, watch),
            self._on_downloaded,
            partial(self._on_failed, parent),
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
        text = self.tr("The package was downloaded to {path}.").format(path=folder)
        self._strip.tell(
            _SUBJECT,
            text,
            Qgis.MessageLevel.Success,
            button=self.tr("Open Folder"),
            act=lambda: open_folder(folder, self._strip),
        )

    def _on_failed(self, parent: Path, error: Exception) -> None:
        self._end()
        if isinstance(error, Cancelled):
            text = self.tr("The download was stopped; nothing of it was kept.")
            self._strip.tell(_SUBJECT, text)
            return
        log_unexpected(error)
        reason = error_text(error)
        if isinstance(error, OSError):
            reason = f"{error.strerror or error} ({parent})"
        button, act = way_on(error, lambda: self.start(parent), self.login_wanted.emit)
        text = self.tr("The package was not downloaded. {reason}")
        self._strip.tell(
            _SUBJECT,
            text.format(reason=reason),
            Qgis.MessageLevel.Critical,
            button=button,
            act=act,
        )

    def _end(self) -> None:
        self._task = None
        self._show_running()

    def _show_running(self) -> None:
        self.cancel.setEnabled(True)
        self.setVisible(self.is_running)
        self.changed.emit()


def _download(
    service: CloudService, parent: Path, name: str, watch: ErrandWatch
) -> Path:
    # loaded when somebody wants a package
    from qfieldsync_cloud.core.services.cloud.package_download import DownloadProgress
    from qfieldsync_cloud.core.services.cloud.package_folder import download_into

    client = service.client.until(watch.is_cancelled)
    told = 0

    def progressed(done: int, total: int) -> None:
        nonlocal told
        percent = 100 * done // max(total, 1)
        if percent != told:
            told = percent
            watch.progressed(percent / 100)

    try:
        progress = DownloadProgress(progressed)
        return download_into(parent, name, client, service.project_id, progress)
    finally:
        # of this thread
        client.close()
