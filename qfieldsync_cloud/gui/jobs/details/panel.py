"""What is known of the selected job, and what can be done with it."""

from __future__ import annotations

import logging
from functools import partial
from pathlib import Path

from qgis.core import Qgis, QgsMapLayer
from qgis.gui import QgsMapCanvas
from qgis.PyQt.QtCore import QSize, pyqtSignal
from qgis.PyQt.QtGui import QResizeEvent
from qgis.PyQt.QtWidgets import (
    QApplication,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from qfieldsync_cloud.core.errors import QFieldSyncCloudError
from qfieldsync_cloud.core.jobs.model import Job
from qfieldsync_cloud.core.jobs.support_bundle import SupportBundle, write_bundle
from qfieldsync_cloud.core.services.local.service import LocalService
from qfieldsync_cloud.core.services.sync_service import SyncService
from qfieldsync_cloud.gui.icons import icon, theme_icon
from qfieldsync_cloud.gui.jobs.details.bundle import described_layers, versions
from qfieldsync_cloud.gui.jobs.details.layers import LayerRow
from qfieldsync_cloud.gui.jobs.details.package_bar import PackageBar
from qfieldsync_cloud.gui.jobs.details.reading import JobReading, read_job
from qfieldsync_cloud.gui.jobs.details.tabs import JobTabs
from qfieldsync_cloud.gui.jobs.message_bar import JobMessages
from qfieldsync_cloud.gui.saving import ask_where_to_save
from qfieldsync_cloud.gui.widgets.flow_layout import FlowBox
from qfieldsync_cloud.gui.widgets.state_page import StatePage
from qfieldsync_cloud.gui.window import Window
from qfieldsync_cloud.gui.words import error_text, way_on
from qfieldsync_cloud.tasks.calls import Calls, Question
from qfieldsync_cloud.tasks.when_destroyed import when_destroyed
from qfieldsync_cloud.tasks.workplace import Workplace

_log = logging.getLogger(__name__)

_ICON = QSize(16, 16)
_BUTTON_PADDING = 48
_LEAST_HEIGHT = 90


class JobDetails(QWidget):
    """Everything about the selected job; hidden while none is selected."""

    login_wanted = pyqtSignal()
    """Nothing but signing in to the server again helps."""

    def __init__(
        self,
        place: Workplace,
        window: Window,
        strip: JobMessages,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._place = place
        self._window = window
        self._strip = strip
        self._wanted: Job | None = None
        """As the list has it."""
        self._question: Question | None = None
        self.reading: JobReading | None = None
        """What is shown."""
        # files take long, and the lists must not wait for them
        calls = Calls("files of jobs")
        when_destroyed(self, calls.close)
        self._calls = calls
        self.package = PackageBar(window.project, strip, calls, self)
        self.package.look_removed.connect(window.canvas.refresh)
        self.tabs = JobTabs(self)
        self.state = StatePage(self)
        self.copy_button = QPushButton(self.tr("Copy"), self)
        self.copy_button.setAccessibleName(self.tr("Copy"))
        self.copy_button.setIcon(theme_icon("mActionEditCopy"))
        self.copy_button.setToolTip(
            self.tr("Copy what this tab shows, without secrets")
        )
        self.bundle_button = QPushButton(self.tr("Save Support Bundle…"), self)
        self.bundle_button.setIcon(theme_icon("mActionFileSave"))
        self.bundle_button.setToolTip(
            self.tr(
                "Save this job, its log, versions and the list of layers as a zip, "
                "without passwords and tokens, for whoever helps you"
            )
        )
        for button in (self.copy_button, self.bundle_button):
            button.setIconSize(_ICON)
        self.copy_button.clicked.connect(self._on_copy_clicked)
        self.bundle_button.clicked.connect(self._on_bundle_clicked)
        self.tabs.layer_wanted.connect(self.show_layer)
        self._lay_out()
        self.clear()

    def follow(self, job: Job | None) -> None:
        """Show another job, or the same one when it changed; None shows nothing."""
        if job is None:
            self.clear()
            return
        if job == self._wanted:
            return
        is_other = self._wanted is None or self._wanted.id != job.id
        self._wanted = job
        self.show()
        if is_other:
            self.reading = None
            self.tabs.clear_job()
            self.package.hide()
            self.state.tell(self.tr("Reading the job…"))
            self._stack.setCurrentWidget(self.state)
            self._enable(is_read=False)
        self._read(job)

    def clear(self) -> None:
        """Show nothing."""
        if self._question is not None:
            self._question.drop()
        self._question = self._wanted = self.reading = None
        self.tabs.clear_job()
        self.package.hide()
        self.hide()

    def show_layer(self, row: LayerRow) -> None:
        """Activate a layer of the open project, and show all of it on the map."""
        layer = self._window.project.mapLayer(row.id)
        if layer is None:
            text = self.tr("The open project has no layer “{name}”.")
            self._strip.tell(
                "layer", text.format(name=row.name), Qgis.MessageLevel.Warning
            )
            return
        self._strip.forget("layer")
        self._window.set_active_layer(layer)
        if layer.isValid() and layer.isSpatial():
            _zoom_to(self._window.canvas, layer)

    def copied_text(self) -> str:
        """What the tab shows, as text."""
        if self.reading is None:
            return ""
        return self.tabs.current_text(self.reading)

    def save_bundle(self, path: Path) -> None:
        """Write the support bundle, in a thread."""
        service, reading = self._place.service, self.reading
        if service is None or reading is None:
            return
        layers = described_layers(self._window.project)
        told = versions(service.title)
        job_id = reading.job.id
        self.bundle_button.setEnabled(False)

        def answer(_none: None) -> None:
            self._enable(is_read=self.reading is not None)
            text = self.tr("The support bundle was saved as {path}.")
            self._strip.tell(
                "bundle", text.format(path=path), Qgis.MessageLevel.Success
            )

        def failed(error: Exception) -> None:
            self._enable(is_read=self.reading is not None)
            self._strip.tell("bundle", error_text(error), Qgis.MessageLevel.Critical)

        self._calls.ask(
            lambda: write_bundle(
                path, SupportBundle(service.get_job(job_id), told, layers)
            ),
            answer,
            failed,
            owner=self,
        )

    def _read(self, job: Job) -> None:
        service = self._place.service
        if service is None:
            return
        if self._question is not None:
            self._question.drop()

        def answer(reading: JobReading) -> None:
            self._question = None
            self._on_read(service, reading)

        def failed(error: Exception) -> None:
            self._question = None
            self._on_read_failed(error)

        self._question = self._place.ask(
            lambda: read_job(service, job.id), answer, failed, owner=self
        )

    def _on_read(self, service: SyncService, reading: JobReading) -> None:
        if self._place.service is not service:
            return
        self.reading = reading
        self.tabs.show_reading(reading)
        self._stack.setCurrentWidget(self.tabs)
        local = self._place.local
        looks = local.store.path.parent / "looks" if local is not None else Path()
        self.package.show_package(
            reading.job,
            reading.package,
            looks,
            is_of_server=reading.has_package and not isinstance(service, LocalService),
        )
        self._enable(is_read=True)

    def _on_read_failed(self, error: Exception) -> None:
        if not isinstance(error, QFieldSyncCloudError):
            _log.error("a job could not be read", exc_info=error)
        # asked again with the next look at the list
        wanted, self._wanted = self._wanted, None
        if self.reading is not None or wanted is None:
            return
        button, act = way_on(
            error, partial(self.follow, wanted), self.login_wanted.emit
        )
        self.state.tell(
            self.tr("The job cannot be read"),
            error_text(error),
            icon=icon("status/error"),
            button=button,
            act=act,
        )
        self._stack.setCurrentWidget(self.state)

    def _enable(self, *, is_read: bool) -> None:
        self.copy_button.setEnabled(is_read)
        self.bundle_button.setEnabled(is_read)

    def _on_copy_clicked(self, _checked: bool) -> None:
        QApplication.clipboard().setText(self.copied_text())

    def _on_bundle_clicked(self, _checked: bool) -> None:
        if self.reading is None:
            return
        suggested = Path.home() / f"job_{self.reading.job.id[:8]}.zip"
        title, kind = self.tr("Save Support Bundle"), self.tr("Zip files (*.zip)")
        path = ask_where_to_save(self, title, suggested, kind)
        if path is not None:
            self.save_bundle(path)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        """See Qt: the words of a button give way before it needs a row of its own."""
        super().resizeEvent(event)
        metrics, text = self.fontMetrics(), self.tr("Copy")
        needed = self.bundle_button.sizeHint().width() + _BUTTON_PADDING
        is_wide = needed + metrics.horizontalAdvance(text) <= self.width()
        self.copy_button.setText(text if is_wide else "")

    def _lay_out(self) -> None:
        self._stack = QStackedWidget(self)
        # or the sentences of a tab that is not seen would keep the dock high
        self._stack.setMinimumHeight(_LEAST_HEIGHT)
        self._stack.addWidget(self.tabs)
        self._stack.addWidget(self.state)
        below = FlowBox(self)
        below.add(self.copy_button, self.bundle_button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.package)
        layout.addWidget(self._stack, 1)
        layout.addWidget(below)


def _zoom_to(canvas: QgsMapCanvas, layer: QgsMapLayer) -> None:
    """Show all of a layer on the map."""
    extent = layer.extent()
    if extent.isNull():
        return
    shown = canvas.mapSettings().layerExtentToOutputExtent(layer, extent)
    widest = max(shown.width(), shown.height())
    if not widest:
        # one point has no size that the map could take
        canvas.setCenter(shown.center())
    else:
        canvas.setExtent(shown.buffered(0.05 * widest))
    canvas.refresh()
