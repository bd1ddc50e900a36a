"""The history of one feature: who changed it, when, and from what."""

from __future__ import annotations

from functools import partial

from qgis.PyQt.QtCore import QModelIndex, QSize, Qt, pyqtSignal
from qgis.PyQt.QtGui import QShowEvent
from qgis.PyQt.QtWidgets import (
    QAbstractItemView,
    QCheckBox,
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QHeaderView,
    QPushButton,
    QSplitter,
    QStackedLayout,
    QTreeView,
    QVBoxLayout,
    QWidget,
)

from qfieldsync_cloud.core.deltas.model import ABSENT
from qfieldsync_cloud.core.errors import QFieldSyncCloudError, ServiceError
from qfieldsync_cloud.core.inspection.feature_history import (
    FeatureEvent,
    FeatureHistory,
    read_feature_history,
)
from qfieldsync_cloud.core.inspection.inspector import Inspector
from qfieldsync_cloud.core.services.sync_service import SyncService
from qfieldsync_cloud.gui.changes.details.event_models import (
    EventColumn,
    EventModel,
    StepModel,
)
from qfieldsync_cloud.gui.changes.details.geometry_row import crs_of
from qfieldsync_cloud.gui.changes.details.reasons import Notice
from qfieldsync_cloud.gui.changes.details.values import feature_text
from qfieldsync_cloud.gui.icons import icon, theme_icon
from qfieldsync_cloud.gui.map.band_legend import BandLegend
from qfieldsync_cloud.gui.map.geometry_bands import GeometryBands
from qfieldsync_cloud.gui.widgets.state_page import StatePage
from qfieldsync_cloud.gui.widgets.wrapped_label import WrappedLabel
from qfieldsync_cloud.gui.window import Window
from qfieldsync_cloud.gui.words import error_text, way_on
from qfieldsync_cloud.tasks.calls import Question
from qfieldsync_cloud.tasks.open_layers import MainThreadLayers
from qfieldsync_cloud.tasks.when_destroyed import when_destroyed
from qfieldsync_cloud.tasks.workplace import Workplace

_SIZE = QSize(640, 460)


class FeatureHistoryWindow(QDialog):
    """The history of one feature; not modal, closed with its project at the latest."""

    change_requested = pyqtSignal(str)
    """The change with this uuid was double-clicked."""
    login_wanted = pyqtSignal()
    """Nothing but signing in to the server again helps."""

    def __init__(
        self,
        place: Workplace,
        window: Window,
        delta_id: str,
        parent: QWidget | None = None,
    ) -> None:
        """Args:
        place: whose shown service has the change.
        window: of QGIS.
        delta_id: of a change of the feature.
        parent: None: the main window.
        """
        super().__init__(parent or window.main)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("History of a Feature"))
        self.resize(_SIZE)
        self._place = place
        self._delta_id = delta_id
        self._service = place.service
        self._is_cloud = place.is_cloud
        self._inspector: Inspector | None = None
        if place.local is not None:
            layers = MainThreadLayers(place.local.project_path)
            self._inspector = Inspector(place.local, layers)
        self._question: Question | None = None
        self.history: FeatureHistory | None = None
        """None until it was read."""
        # not a child: it takes its drawings off the map after the widgets are gone
        bands = self.bands = GeometryBands(window.canvas, window.project)
        when_destroyed(self, bands.close)
        self.events, self.steps = EventModel(self), StepModel(self)
        self._build()
        place.state_changed.connect(self._on_place_changed)
        place.lists_changed.connect(self._ask)
        self._tell_reading()
        self._ask()

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802
        """See Qt."""
        super().showEvent(event)
        self._place.watch(self)

    def done(self, result: int) -> None:
        """See Qt: however the window is closed, this is the way."""
        self._place.leave(self)
        self.bands.close()
        super().done(result)

    @property
    def shows_content(self) -> bool:
        """Whether the history is shown, not a state."""
        return self._stack.currentWidget() is self._content

    # Building

    def _build(self) -> None:
        self.state_page = StatePage(self)
        self._content = QWidget(self)
        self.event_view = self._list(self.events, self.tr("What happened"))
        self.step_view = self._list(self.steps, self.tr("What was changed"))
        events_header = self.event_view.header()
        fit, stretch = (
            QHeaderView.ResizeMode.ResizeToContents,
            QHeaderView.ResizeMode.Stretch,
        )
        events_header.setSectionResizeMode(fit)
        events_header.setSectionResizeMode(EventColumn.WHO, stretch)
        events_header.setSectionResizeMode(EventColumn.FIELDS, stretch)
        self.step_view.header().setSectionResizeMode(stretch)
        self.event_view.selectionModel().currentChanged.connect(
            lambda current, _previous: self._show_event(current)
        )
        self.event_view.doubleClicked.connect(self._on_double_clicked)
        splitter = QSplitter(Qt.Orientation.Vertical, self._content)
        splitter.addWidget(self.event_view)
        splitter.addWidget(self.step_view)
        splitter.setStretchFactor(0, 3)
        splitter.setStretchFactor(1, 2)
        splitter.setChildrenCollapsible(False)
        self.problem = Notice("status/error", self)
        self.hint = WrappedLabel(self)
        self.hint.tell(
            self.tr("Edits that were made in QGIS itself are not listed here.")
        )
        layout = QVBoxLayout(self._content)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(splitter, 1)
        layout.addWidget(self.problem)
        layout.addLayout(self._map_row())
        layout.addWidget(self.hint)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        buttons.rejected.connect(self.close)
        self._stack = QStackedLayout()
        self._stack.addWidget(self.state_page)
        self._stack.addWidget(self._content)
        whole = QVBoxLayout(self)
        whole.addLayout(self._stack, 1)
        whole.addWidget(buttons)

    def _map_row(self) -> QHBoxLayout:
        self.on_map_box = QCheckBox(self.tr("Show on map"), self)
        self.on_map_box.setChecked(True)
        self.on_map_box.toggled.connect(self._on_map_box_toggled)
        self.zoom_button = QPushButton(
            theme_icon("mActionZoomToSelected"), self.tr("Zoom To"), self
        )
        self.zoom_button.setAutoDefault(False)
        self.zoom_button.clicked.connect(lambda _checked: self.bands.zoom())
        self.legend = BandLegend(self)
        self.legend.set_sides(())
        self.bands.shown_changed.connect(self._on_bands_shown_changed)
        row = QHBoxLayout()
        row.addWidget(self.on_map_box)
        row.addWidget(self.zoom_button)
        row.addWidget(self.legend, 1)
        return row

    def _list(self, model: EventModel | StepModel, name: str) -> QTreeView:
        view = QTreeView(self)
        view.setModel(model)
        view.setRootIsDecorated(False)
        view.setItemsExpandable(False)
        view.setUniformRowHeights(True)
        view.setAllColumnsShowFocus(True)
        view.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        view.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        view.header().setStretchLastSection(False)
        view.setAccessibleName(name)
        return view

    # Reading

    def _ask(self) -> None:
        """Read the history, off the main thread."""
        service, inspector = self._place.service, self._inspector
        if service is None or inspector is None or self._question is not None:
            return
        is_cloud = self._place.is_cloud
        look = partial(_read, inspector, service, self._delta_id, is_cloud=is_cloud)
        # a server is asked in the thread for servers
        ask = self._place.ask if is_cloud else self._place.ask_local
        self._question = ask(look, self._on_read, self._on_failed, owner=self)

    def _on_read(self, history: FeatureHistory) -> None:
        self._question = None
        shown = self.event_view.currentIndex().data(EventModel.ROW_ROLE)
        self.history = history
        inspection = history.inspection
        title = self.tr("History of {feature} in {layer}").format(
            feature=feature_text(inspection), layer=inspection.layer_name
        )
        self.setWindowTitle(title)
        self.events.set_history(history)
        reason = self.tr("What was applied cannot be read: {reason}")
        problem = history.problem
        self.problem.tell(reason.format(reason=problem) if problem else "")
        if not history.events:
            text = self.tr("No change of it was applied, and none waits.")
            if self._is_cloud:
                text = self.tr("No change of it was applied on this computer.")
            self.state_page.tell(
                self.tr("Nothing is known of this feature"),
                text,
                icon=icon("changes"),
            )
            self._stack.setCurrentWidget(self.state_page)
            return
        row = history.events.index(shown) if shown in history.events else 0
        self._stack.setCurrentWidget(self._content)
        self.event_view.setCurrentIndex(self.events.index(row, 0))

    def _on_failed(self, error: Exception) -> None:
        self._question = None
        if not isinstance(error, QFieldSyncCloudError):
            raise error
        if isinstance(error, ServiceError) and error.code == "object_not_found":
            self._tell_gone()
            return
        self.bands.clear()
        button, act = way_on(error, self._on_try_again, self.login_wanted.emit)
        self.state_page.tell(
            self.tr("The history cannot be read"),
            error_text(error),
            icon=icon("status/error"),
            button=button,
            act=act,
        )
        self._stack.setCurrentWidget(self.state_page)

    def _on_try_again(self) -> None:
        self._tell_reading()
        self._ask()

    def _tell_reading(self) -> None:
        self.state_page.tell(self.tr("Reading the history…"))
        self._stack.setCurrentWidget(self.state_page)

    def _tell_gone(self) -> None:
        self.bands.clear()
        self.state_page.tell(
            self.tr("This change is no longer here"), icon=icon("status/unknown")
        )
        self._stack.setCurrentWidget(self.state_page)

    # What is shown

    def _show_event(self, index: QModelIndex) -> None:
        event: FeatureEvent | None = index.data(EventModel.ROW_ROLE)
        self.steps.set_event(event, self.history)
        geometry = event.geometry if event is not None else None
        has_geometry = geometry is not None and not geometry.is_empty
        self.on_map_box.setEnabled(has_geometry)
        self.zoom_button.setEnabled(has_geometry and self.on_map_box.isChecked())
        if geometry is None or not self.on_map_box.isChecked():
            self.bands.clear()
            return
        self.bands.show(geometry.old, ABSENT, geometry.new, crs_of(geometry))

    def _on_map_box_toggled(self) -> None:
        self._show_event(self.event_view.currentIndex())

    def _on_bands_shown_changed(self) -> None:
        self.legend.set_sides(self.bands.sides)

    def _on_double_clicked(self, index: QModelIndex) -> None:
        event: FeatureEvent | None = index.data(EventModel.ROW_ROLE)
        if event is not None:
            self.change_requested.emit(event.delta_id)

    def _on_place_changed(self) -> None:
        service = self._place.service
        if service is self._service:
            return
        if not self._is_same_on_server(service):
            self.close()
            return
        # somebody signed in again
        self._service = service
        if self._question is not None:
            self._question.drop()
            self._question = None
        self._ask()

    def _is_same_on_server(self, service: SyncService | None) -> bool:
        """Whether it is the project on a server of which the history is shown."""
        earlier = self._service
        if service is None or earlier is None:
            return False
        is_same = (service.title, service.project_id) == (
            earlier.title,
            earlier.project_id,
        )
        return is_same and self._place.is_cloud and self._is_cloud


def _read(
    inspector: Inspector, service: SyncService, delta_id: str, *, is_cloud: bool
) -> FeatureHistory:
    if is_cloud:
        inspection = inspector.inspect_record(service.get_delta(delta_id))
    else:
        inspection = inspector.inspect(delta_id)
    return read_feature_history(inspector, inspection)
