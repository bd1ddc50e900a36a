"""Everything about one change, below or beside the table of the changes."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from qgis.PyQt.QtCore import QTimer, QUrl, pyqtSignal
from qgis.PyQt.QtGui import QDesktopServices, QShowEvent
from qgis.PyQt.QtWidgets import QAction, QStackedLayout, QWidget

from qfieldsync_cloud.core.errors import QFieldSyncCloudError, ServiceError
from qfieldsync_cloud.core.inspection.inspection import Attachment, Inspection
from qfieldsync_cloud.core.inspection.inspector import Inspector
from qfieldsync_cloud.core.services.local.service import LocalService
from qfieldsync_cloud.core.services.sync_service import DeltaRecord
from qfieldsync_cloud.gui.changes.details.content import ChangeContent
from qfieldsync_cloud.gui.changes.details.thumbnails import OPENED
from qfieldsync_cloud.gui.icons import icon
from qfieldsync_cloud.gui.map.geometry_bands import GeometryBands
from qfieldsync_cloud.gui.widgets.state_page import StatePage
from qfieldsync_cloud.gui.window import Window
from qfieldsync_cloud.gui.words import error_text, way_on
from qfieldsync_cloud.tasks.calls import Question
from qfieldsync_cloud.tasks.open_layers import MainThreadLayers
from qfieldsync_cloud.tasks.when_destroyed import when_destroyed
from qfieldsync_cloud.tasks.workplace import Workplace

_LOADING_AFTER_MS = 250
"""Nobody sees a page flicker while they walk through the table."""


class ChangePanel(QWidget):
    """Values, map, photos, reasons, and the buttons that do something about it."""

    login_wanted = pyqtSignal()
    """Nothing but signing in to the server again helps."""

    def __init__(
        self,
        place: Workplace,
        window: Window,
        offered: Callable[[DeltaRecord], Sequence[QAction]],
        parent: QWidget | None = None,
    ) -> None:
        """Args:
        place: whose service is asked.
        window: of QGIS.
        offered: what can be done about a change, the best first.
        parent: as in Qt.
        """
        super().__init__(parent)
        self._place = place
        self._window = window
        self._offered = offered
        # not a child: it takes its drawings off the map after the widgets are gone
        bands = self.bands = GeometryBands(window.canvas, window.project)
        when_destroyed(self, bands.close)
        self._inspector: Inspector | None = None
        self._delta_id: str | None = None
        self._question: Question | None = None
        self.inspection: Inspection | None = None
        """Of the change that is shown; None while none is."""
        self.state_page = StatePage(self)
        self.content = ChangeContent(bands, self)
        self.content.attachments.open_requested.connect(self._on_open_requested)
        self._stack = QStackedLayout(self)
        self._stack.addWidget(self.state_page)
        self._stack.addWidget(self.content)
        self._loading = QTimer(self)
        self._loading.setSingleShot(True)
        self._loading.setInterval(_LOADING_AFTER_MS)
        self._loading.timeout.connect(self._on_loading_timeout)
        place.state_changed.connect(self._on_place_changed)
        place.lists_changed.connect(self._on_lists_changed)
        self.show_change(None)

    def show_change(self, delta_id: str | None) -> None:
        """Show a change of the shown service; None: none, and nothing on the map."""
        is_other = delta_id != self._delta_id
        self._delta_id = delta_id
        if delta_id is None:
            self._forget()
            self._tell_nothing_selected()
            return
        if is_other:
            self._loading.start()
        self._ask()

    @property
    def shows_content(self) -> bool:
        """Whether a change is shown, not a state."""
        return self._stack.currentWidget() is self.content

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802
        """See Qt: lists may have changed while nobody looked."""
        super().showEvent(event)
        if self._delta_id is not None:
            self._ask()

    def _ask(self) -> None:
        """Look at the change, off the main thread."""
        if self._question is not None:
            self._question.drop()
            self._question = None
        local, service, delta_id = (
            self._place.local,
            self._place.service,
            self._delta_id,
        )
        if local is None or service is None or delta_id is None:
            return
        inspector = self._inspector_of(local)
        if not self._place.is_cloud:
            self._look(partial(inspector.inspect, delta_id))
            return
        self._question = self._place.ask(
            partial(service.get_delta, delta_id),
            lambda record: self._on_record(inspector, record),
            self._on_failed,
            owner=self,
        )

    def _look(self, look: partial[Inspection]) -> None:
        self._question = self._place.ask_local(
            look, self._on_inspected, self._on_failed, owner=self
        )

    def _inspector_of(self, local: LocalService) -> Inspector:
        """It keeps what it read of the project as long as the service is the same."""
        if self._inspector is None or self._inspector.service is not local:
            layers = MainThreadLayers(local.project_path)
            self._inspector = Inspector(local, layers)
        return self._inspector

    def _on_record(self, inspector: Inspector, record: DeltaRecord) -> None:
        """A server told of the change: look at it beside the layers here."""
        self._look(partial(inspector.inspect_record, record))

    def _on_inspected(self, inspection: Inspection) -> None:
        self._question = None
        self._loading.stop()
        self._show(inspection)

    def _show(self, inspection: Inspection) -> None:
        self.inspection = inspection
        offered = self._offered(inspection.record)
        self._stack.setCurrentWidget(self.content)
        self.content.set_inspection(inspection, offered)

    def _on_failed(self, error: Exception) -> None:
        self._question = None
        if not isinstance(error, QFieldSyncCloudError):
            raise error
        if isinstance(error, ServiceError) and error.code == "object_not_found":
            self._tell_gone()
            return
        self._forget()
        button, act = way_on(error, self._ask, self.login_wanted.emit)
        self.state_page.tell(
            self.tr("The change cannot be read"),
            error_text(error),
            icon=icon("status/error"),
            button=button,
            act=act,
        )
        self._stack.setCurrentWidget(self.state_page)

    def _forget(self) -> None:
        """Let go of what is shown, here and on the map."""
        self._loading.stop()
        if self._question is not None:
            self._question.drop()
            self._question = None
        self.inspection = None
        self.content.forget()

    def _tell_nothing_selected(self) -> None:
        self.state_page.tell(
            self.tr("No change is selected"),
            self.tr(
                "Select one to see what was changed, where, and what became of it."
            ),
            icon=icon("changes"),
        )
        self._stack.setCurrentWidget(self.state_page)

    def _tell_gone(self) -> None:
        self._forget()
        self.state_page.tell(
            self.tr("This change is no longer here"),
            self.tr("It was removed from the list since; select another one."),
            icon=icon("status/unknown"),
        )
        self._stack.setCurrentWidget(self.state_page)

    def _on_loading_timeout(self) -> None:
        if self._question is None:
            return
        self.inspection = None
        self.content.forget()
        self.state_page.tell(self.tr("Reading the change…"))
        self._stack.setCurrentWidget(self.state_page)

    def _on_place_changed(self) -> None:
        """Another project, or another service: the change is of the one before."""
        if self._inspector is not None and self._inspector.service is not (
            self._place.local
        ):
            self._inspector = None
        self.show_change(None)

    def _on_lists_changed(self) -> None:
        if self._delta_id is not None and self.isVisible():
            self._ask()

    def _on_open_requested(self, item: Attachment) -> None:
        if item.path is None:
            return
        is_opened = item.path.suffix.lower() in OPENED
        # a crew may name any file: what could be a program is only shown in its folder
        path = item.path if is_opened else item.path.parent
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))
