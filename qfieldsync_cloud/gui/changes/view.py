"""The view of the dock Changes: what the crews changed, and where it stands."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from pathlib import Path

from qgis.PyQt.QtCore import QPoint, QTimer
from qgis.PyQt.QtGui import QDragEnterEvent, QDropEvent, QResizeEvent
from qgis.PyQt.QtWidgets import QMenu, QVBoxLayout, QWidget

from qfieldsync_cloud.core.changes.safety import safety_of
from qfieldsync_cloud.core.changes.status import ChangeStatus
from qfieldsync_cloud.core.services.local.devices import Crews, read_crews
from qfieldsync_cloud.core.services.sync_service import SyncService
from qfieldsync_cloud.gui.changes.actions.actions import ChangeActions
from qfieldsync_cloud.gui.changes.details.panel import ChangePanel
from qfieldsync_cloud.gui.changes.device_names import DeviceNames
from qfieldsync_cloud.gui.changes.folding_table import FoldingTable
from qfieldsync_cloud.gui.changes.grouped_model import GroupedChangeModel
from qfieldsync_cloud.gui.changes.grouping import Grouping
from qfieldsync_cloud.gui.changes.head import ChangesHead, add_to
from qfieldsync_cloud.gui.changes.head_area import HeadArea
from qfieldsync_cloud.gui.changes.labels import ChangeLabels
from qfieldsync_cloud.gui.changes.loading import ChangeLoader
from qfieldsync_cloud.gui.changes.map_filter import MapFilter
from qfieldsync_cloud.gui.changes.splitter import ChangesSplitter
from qfieldsync_cloud.gui.changes.table_area import TableArea
from qfieldsync_cloud.gui.frame.placed_view import PlacedView
from qfieldsync_cloud.gui.icons import icon
from qfieldsync_cloud.gui.window import Window
from qfieldsync_cloud.tasks.workplace import Workplace

_BRING_TO_A_SERVER = ("push",)
_BRING_CHANGES = ("collect", *_BRING_TO_A_SERVER)
"""Names of the actions that are offered where there are no changes."""


class ChangesView(PlacedView):
    """The light, the filters, the table, and one change in full; a `ChangeHost`."""

    def __init__(
        self, place: Workplace, window: Window, parent: QWidget | None = None
    ) -> None:
        super().__init__(place, window, parent)
        self.labels = ChangeLabels(window.project, self)
        self.model = GroupedChangeModel(self.labels, self)
        self.loader = ChangeLoader(place, self.model, self)
        # in the order of the Tab key; the actions ask at once what is selected
        self.head = ChangesHead(self.labels, self)
        self.light, self.chips = self.head.light, self.head.chips
        self.filters = self.head.filters
        self.device_strip = self.head.device_strip
        self.trouble_strip = self.head.trouble_strip
        self.grouping = Grouping(self.model, self.filters)
        self.filters.line.addWidget(self.grouping.button)
        self.table = FoldingTable(self.model, self)
        self.area = TableArea(self.table, self)
        self.actions_on_changes = ChangeActions(place, window, self, self)
        self.actions_on_changes.login_wanted.connect(self.service_bar.sign_in)
        self.head.offer(self.actions_on_changes.toolbar())
        self.panel = ChangePanel(place, window, self.actions_on_changes.offered, self)
        self.panel.login_wanted.connect(self.service_bar.sign_in)
        self.device_names = DeviceNames(place, self.labels, self.device_strip, self)
        self.map_filter = MapFilter(window.canvas, window.project, self.labels, self)
        self.splitter = ChangesSplitter(self)
        self._service: SyncService | None = None
        self._wanted_id: str | None = None
        """A change to be selected as soon as it was read."""
        self._error: Exception | None = None
        self._told_id: str | None = None
        self._relabel_timer = QTimer(self)
        self._relabel_timer.setSingleShot(True)
        self._relabel_timer.setInterval(0)
        self._lay_out()
        self._connect()
        self.setAcceptDrops(True)

    # For others

    def selected_ids(self) -> tuple[str, ...]:
        """See `ChangeHost`."""
        return tuple(self.table.selected_ids())

    def filtered_count(self) -> int:
        """See `ChangeHost`."""
        return self.model.passed_count

    def filtered_ids(self) -> tuple[str, ...]:
        """See `ChangeHost`."""
        return tuple(self.model.ids())

    def show_only(
        self,
        *,
        statuses: Iterable[ChangeStatus] = (),
        layer_id: str | None = None,
        ids: Iterable[str] | None = None,
    ) -> None:
        """Filter by this, and by nothing else.

        Args:
            statuses: none: all.
            layer_id: in the project; None: all layers.
            ids: uuids of changes; None: all.
        """
        wanted = frozenset(statuses)
        self.chips.choose(wanted)
        self.filters.show_only(
            statuses=wanted,
            layer_id=layer_id,
            ids=None if ids is None else frozenset(ids),
        )

    def select(self, delta_id: str) -> None:
        """Select a change, whatever the filters say; soon, if it was not read yet."""
        if self.model.listing.number_of(delta_id) is None:
            self._wanted_id = delta_id
            self.table.clearSelection()
            self._show_selected()
            return
        self._wanted_id = None
        self.model.reveal(delta_id)
        if self.model.row_of(delta_id) is None:
            self.show_only()
            self.model.reveal(delta_id)
        self.table.select(delta_id)

    def set_shown(self, is_shown: bool) -> None:
        """See `PlacedView`."""
        super().set_shown(is_shown)
        self.map_filter.set_on(is_shown and self.filters.view_button.isChecked())
        if is_shown:
            self._show_selected()
        else:
            self.loader.pause()
            self._tell_of(None)

    # What a `PlacedView` does

    def reread(self) -> None:
        """See `PlacedView`."""
        service = self.place.service
        if service is None:
            return
        if service is not self._service:
            self._service = service
            self.labels.is_cloud = self.place.is_cloud
            self._show_state()
        self._read_crews()

    def forget(self) -> None:
        """See `PlacedView`; what is hidden and seen again is not read again."""
        if self._service is None or self.place.service is self._service:
            # what is wanted before the first look stays wanted
            return
        self._service = self._error = self._wanted_id = None
        self.loader.stop()
        self.device_names.close()
        self.trouble_strip.hide()
        self._tell_of(None)
        self.model.clear()
        self.labels.set_crews(Crews())
        self.filters.clear()
        self.chips.choose(frozenset())
        self.chips.set_counts({})
        self.light.show_reading()

    def _read_crews(self) -> None:
        """Names first: with them the rows are complete at once."""
        service = self.place.local
        if service is None:
            return
        shown = self._service
        self.place.ask_local(
            lambda: read_crews(service),
            lambda crews: self._on_crews_read(shown, crews),
            lambda error: self._on_crews_failed(shown, error),
            owner=self,
        )

    def _on_crews_read(self, shown: SyncService | None, crews: Crews) -> None:
        if shown is not self._service:
            return
        if self.labels.set_crews(crews):
            self._relabel()
        self.device_names.ask_about(() if self.labels.is_cloud else crews.unnamed)
        self._read_changes()

    def _on_crews_failed(self, shown: SyncService | None, error: Exception) -> None:
        if shown is not self._service:
            return
        if self.labels.is_cloud:
            self._read_changes()
        else:
            self._on_loader_failed(error)

    def _read_changes(self) -> None:
        if self._is_shown:
            if self.loader.is_begun:
                self.loader.refresh()
            else:
                self.loader.start(self.labels.namings)

    # What there is

    def _on_loader_progressed(self) -> None:
        self._error = None
        self.trouble_strip.hide()
        self._show_counts()
        self._show_state()
        self._select_wanted()

    def _on_loader_completed(self) -> None:
        self._on_loader_progressed()
        self.filters.offer(traits for traits, _ in self.model.listing.traits())
        self._apply_filter()
        self._show_selected()

    def _on_loader_failed(self, error: Exception) -> None:
        self._error = error
        if len(self.model.listing):
            headline, text, name = self.area.words_of(error)
            button, act = self.service_bar.way_on(error, self._on_try_again)
            self.trouble_strip.tell(f"{headline}. {text}", icon(name), button, act)
        self._show_state()

    def _on_try_again(self) -> None:
        self.trouble_strip.hide()
        self._error = None
        self._show_state()
        self._read_crews()

    def _show_counts(self) -> None:
        counts = self.loader.counts
        if counts is None:
            self.chips.set_counts(self.model.listing.counts())
            self.light.show_reading()
        else:
            self.chips.set_counts(counts)
            self.light.show_safety(safety_of(counts))

    def _show_state(self) -> None:
        """The table, or why there is none; and how much the filters hide."""
        total, shown = len(self.model.listing), self.model.passed_count
        if total and not shown:
            self.area.show_filtered_out(total, self.clear_filters)
        elif total:
            self.area.show_table()
        elif self._error is not None:
            button, act = self.service_bar.way_on(self._error, self._on_try_again)
            self.area.show_error(self._error, button, act)
        elif self.loader.is_loaded:
            actions = self.actions_on_changes.toolbar()
            is_cloud = self.place.is_cloud
            names = _BRING_TO_A_SERVER if is_cloud else _BRING_CHANGES
            found = [item for item in actions if item.objectName() in names]
            self.area.show_empty(found, is_cloud=is_cloud)
        else:
            self.area.show_reading()
        self.area.show_progress(
            total, self.loader.total, is_reading=self.loader.is_reading
        )
        self.head.show_shares(shown, total, is_filtered=not self.model.filter.is_open)

    def _select_wanted(self) -> None:
        if self._wanted_id is not None:
            self.select(self._wanted_id)

    # Filters

    def clear_filters(self) -> None:
        """Let every change through."""
        self.show_only()

    def _on_chips_changed(self, statuses: frozenset[ChangeStatus]) -> None:
        self.filters.set_statuses(statuses)

    def _on_light_requested(self, statuses: frozenset[ChangeStatus]) -> None:
        self.show_only(statuses=statuses)

    def _on_view_wanted(self, is_wanted: bool) -> None:
        self.map_filter.set_on(is_wanted and self._is_shown)
        self._apply_filter()

    def _apply_filter(self) -> None:
        wanted = self.filters.filter
        if self.filters.view_button.isChecked():
            areas = self.model.listing.areas()
            wanted = replace(wanted, boxes=self.map_filter.boxes(areas))
        self.model.set_filter(wanted)
        self._show_state()

    # Names

    def _on_layers_changed(self, *_what: object) -> None:
        # a project that is opened adds its layers one after the other
        self._relabel_timer.start()

    def _relabel(self) -> None:
        self.model.relabel()
        self.filters.offer(traits for traits, _ in self.model.listing.traits())

    def _on_names_changed(self) -> None:
        if self._service is not None:
            self._read_crews()

    # One change

    def _show_selected(self) -> None:
        """Tell of the selected change, or of one that is looked for in vain."""
        if not self._is_shown:
            self._tell_of(None)
            return
        shown = self.table.shown_id()
        if shown is not None:
            self._wanted_id = None
        elif self.loader.is_loaded:
            # the panel finds out whether it is gone
            shown = self._wanted_id
        self._tell_of(shown)

    def _tell_of(self, delta_id: str | None) -> None:
        if delta_id != self._told_id:
            self._told_id = delta_id
            is_new = self.panel.isHidden() and delta_id is not None
            self.panel.setVisible(delta_id is not None)
            self.panel.show_change(delta_id)
            if is_new:
                self.splitter.make_room()
                # the panel may lie over the row that was chosen
                QTimer.singleShot(0, self.table.show_current)

    # Actions

    def _on_menu_requested(self, position: QPoint) -> None:
        menu = QMenu(self)
        menu.aboutToHide.connect(menu.deleteLater)
        add_to(menu, self.actions_on_changes.context())
        clients = {
            self.model.listing.rows[number].traits.client_id
            for number in map(self.model.listing.number_of, self.selected_ids())
            if number is not None
        }
        if not self.labels.is_cloud and len(clients) == 1 and all(clients):
            [client_id] = clients
            menu.addSeparator()
            action = menu.addAction(self.tr("Name Device…"))
            action.triggered.connect(lambda _: self.device_names.name(client_id))
        self.grouping.add_to(menu)
        if not menu.isEmpty():
            menu.popup(position)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:  # noqa: N802
        if self._can_take(_paths(event)):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:  # noqa: N802
        paths = _paths(event)
        if self._can_take(paths):
            event.acceptProposedAction()
            self.actions_on_changes.take(paths)

    def _can_take(self, paths: Sequence[Path]) -> bool:
        is_ready = self._service is not None and bool(paths)
        return is_ready and self.actions_on_changes.can_take(paths)

    # Building

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        super().resizeEvent(event)
        self.splitter.lie_for(self.size())

    def _lay_out(self) -> None:
        upper = QWidget(self.splitter)
        layout = QVBoxLayout(upper)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        layout.addWidget(HeadArea(self.head, upper))
        layout.addWidget(self.area, 1)
        self.splitter.hold(upper, self.panel)
        outer = QVBoxLayout(self.content)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self.splitter)

    def _connect(self) -> None:
        self.loader.progressed.connect(self._on_loader_progressed)
        self.loader.completed.connect(self._on_loader_completed)
        self.loader.failed.connect(self._on_loader_failed)
        self.light.reason_requested.connect(self._on_light_requested)
        self.chips.statuses_changed.connect(self._on_chips_changed)
        self.head.clear_requested.connect(self.clear_filters)
        self.filters.filter_changed.connect(self._apply_filter)
        self.filters.view_wanted.connect(self._on_view_wanted)
        self.map_filter.view_changed.connect(self._apply_filter)
        self.table.selection_settled.connect(self._show_selected)
        self.table.selection_settled.connect(self.actions_on_changes.selection_changed)
        self.model.shown_changed.connect(self.actions_on_changes.selection_changed)
        self.table.menu_requested.connect(self._on_menu_requested)
        self.device_names.names_changed.connect(self._on_names_changed)
        self.device_names.failed.connect(self._on_loader_failed)
        self._relabel_timer.timeout.connect(self._relabel)
        project = self.window_of_qgis.project
        project.layersAdded.connect(self._on_layers_changed)
        project.layersRemoved.connect(self._on_layers_changed)
        project.layerTreeRoot().nameChanged.connect(self._on_layers_changed)


def _paths(event: QDropEvent) -> tuple[Path, ...]:
    """The files and folders of this computer that are dragged."""
    urls = event.mimeData().urls()
    if not urls or not all(url.isLocalFile() for url in urls):
        return ()
    return tuple(Path(url.toLocalFile()) for url in urls)
