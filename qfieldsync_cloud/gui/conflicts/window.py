"""The conflict window: every conflict of the open project, resolved per field."""

from __future__ import annotations

from collections.abc import Mapping

from qgis.core import Qgis
from qgis.gui import QgsMessageBar
from qgis.PyQt.QtCore import QEvent, Qt, pyqtSignal
from qgis.PyQt.QtGui import QKeyEvent
from qgis.PyQt.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QProgressBar,
    QPushButton,
    QStackedLayout,
    QToolButton,
    QToolTip,
    QVBoxLayout,
    QWidget,
)

from qfieldsync_cloud.core.services.local.conflicts.review import Hold
from qfieldsync_cloud.core.services.local.service import LocalService
from qfieldsync_cloud.core.sync.resolution import Resolution
from qfieldsync_cloud.gui.conflicts.apply_flow import ApplyFlow
from qfieldsync_cloud.gui.conflicts.content import ConflictContent
from qfieldsync_cloud.gui.conflicts.desk import ConflictDesk
from qfieldsync_cloud.gui.conflicts.newest_dialog import NewestDialog
from qfieldsync_cloud.gui.conflicts.states import ServiceStates, tell_none_left
from qfieldsync_cloud.gui.conflicts.words import conflicts_text, keyboard_text
from qfieldsync_cloud.gui.icons import icon
from qfieldsync_cloud.gui.widgets.state_page import StatePage
from qfieldsync_cloud.gui.window import Window
from qfieldsync_cloud.settings import keep_window_state, window_state
from qfieldsync_cloud.tasks.workplace import Workplace

_GEOMETRY = "conflicts/geometry"
_WIDTH, _HEIGHT = 1000, 580


class ConflictWindow(QDialog):
    """The window in which conflicts are resolved; not modal, at most one is open."""

    login_wanted = pyqtSignal()
    """Nothing but signing in to the server again helps."""

    def __init__(
        self, place: Workplace, window: Window, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._place = place
        self._window = window
        self._desk: ConflictDesk | None = None
        self._flow: ApplyFlow | None = None
        self._wanted: str | None = None
        self.content: ConflictContent | None = None
        self.setObjectName("QFieldSyncCloudConflicts")
        self.setWindowFlag(Qt.WindowType.WindowMaximizeButtonHint, True)
        self.setWindowFlag(Qt.WindowType.WindowContextHelpButtonHint, False)
        self.setWindowIcon(icon("conflicts"))
        self.message_bar = QgsMessageBar(self)
        self.state_page = StatePage(self)
        self._states = ServiceStates(place, self.state_page, self)
        self._states.taken_up.connect(lambda text: self._push(text, None, is_fine=True))
        self._states.login_wanted.connect(self.login_wanted)
        self.bulk_button = QToolButton(self)
        self.bulk_button.setText(self.tr("Decide Many"))
        self.bulk_button.setToolTip(
            self.tr("One side for all conflicts, for a layer, or for a field")
        )
        self.bulk_button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.keyboard_button = QToolButton(self)
        self.refresh_button = self._button(self.tr("Read Again"))
        self.apply_button = self._button(self.tr("Apply Resolutions…"))
        self.close_button = self._button(self.tr("Close"))
        self.progress = QProgressBar(self)
        self._stack = QStackedLayout()
        self._lay_out()
        self._connect()
        self.resize(_WIDTH, _HEIGHT)
        self.restoreGeometry(window_state(_GEOMETRY))

    def open_at(self, delta_id: str | None) -> None:
        """Show the window, at this change or at the first one that is undecided."""
        self._wanted = delta_id
        self.show()
        self.raise_()
        self.activateWindow()
        self._place.watch(self)
        if self._desk is None:
            self._begin()
        else:
            self._desk.read()
            if self.content is not None:
                self.content.go_to(delta_id)

    def done(self, result: int) -> None:
        """See Qt: the window is closed, by whatever way."""
        self._place.leave(self)
        keep_window_state(_GEOMETRY, self.saveGeometry())
        self._end()
        super().done(result)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        # a dialog takes Enter for its default button, and there is none here
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            event.ignore()
            return
        super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802
        super().changeEvent(event)
        if event.type() == QEvent.Type.ActivationChange and self.isActiveWindow():
            self._on_activated()

    # Its parts

    def _button(self, text: str) -> QPushButton:
        button = QPushButton(text, self)
        button.setAutoDefault(False)
        return button

    def _lay_out(self) -> None:
        self.keyboard_button.setText(self.tr("Keyboard"))
        self.keyboard_button.setToolTip(keyboard_text())
        self.apply_button.setIcon(icon("apply"))
        self.apply_button.setToolTip(
            self.tr("Shows what would be written, before anything is")
        )
        self.refresh_button.setToolTip(
            self.tr("Compare the changes with what the layers hold now")
        )
        self.progress.setRange(0, 0)
        self.progress.setTextVisible(False)
        self.progress.setMaximumWidth(90)
        self.progress.hide()
        self._stack.addWidget(self.state_page)
        row = QHBoxLayout()
        row.addWidget(self.bulk_button)
        row.addWidget(self.refresh_button)
        row.addWidget(self.progress)
        row.addStretch(1)
        row.addWidget(self.keyboard_button)
        row.addStretch(1)
        row.addWidget(self.apply_button)
        row.addWidget(self.close_button)
        layout = QVBoxLayout(self)
        layout.addWidget(self.message_bar)
        layout.addLayout(self._stack, 1)
        layout.addLayout(row)

    def _connect(self) -> None:
        self.refresh_button.clicked.connect(self._on_refresh_clicked)
        self.apply_button.clicked.connect(self._on_apply_clicked)
        self.close_button.clicked.connect(self._on_close_clicked)
        self.keyboard_button.clicked.connect(self._on_keyboard_clicked)
        self._place.state_changed.connect(self._on_place_state_changed)
        self._place.lists_changed.connect(self._on_place_lists_changed)

    # The service

    def _begin(self) -> None:
        """Take up the conflicts of the project that is open."""
        service = self._place.local
        project = self._window.project
        name = project.title() or project.baseName()  # as QGIS's own window is called
        title = self.tr("Conflicts") if not name else self.tr("Conflicts of {project}")
        self.setWindowTitle(title.format(project=name))
        if service is None or self._place.is_cloud:
            self._show_state()
            return
        desk = ConflictDesk(service, self)
        self._desk = desk
        desk.reviews_read.connect(self._on_reviews_read)
        desk.failed.connect(self._on_desk_failed)
        desk.busy_changed.connect(self._on_busy_changed)
        self._flow = ApplyFlow(
            desk, self._window.project, lambda: self._place.cloud, self
        )
        self._flow.told.connect(self._on_flow_told)
        self._flow.running_changed.connect(lambda _running: self._enable())
        self.state_page.tell(self.tr("Reading the conflicts…"))
        self._stack.setCurrentWidget(self.state_page)
        self._enable()
        desk.read()

    def _end(self) -> None:
        """Let go of the conflicts; what was decided is kept."""
        content, desk, flow = self.content, self._desk, self._flow
        self.content = self._desk = self._flow = None
        self.bulk_button.setMenu(None)
        if flow is not None:
            flow.stop()
            flow.deleteLater()
        if content is not None:
            content.keep_state()
            content.close_content()
            self._stack.removeWidget(content)
            content.deleteLater()
        if desk is not None:
            desk.close()
            desk.deleteLater()
        self.message_bar.clearWidgets()
        self.progress.hide()

    def _on_place_state_changed(self) -> None:
        if not self.isVisible():
            return
        service: LocalService | None = self._place.local
        if self._desk is not None and service is not self._desk.service:
            self.close()  # another project is open, or none
            return
        if self._place.is_cloud or self._desk is None:
            self._end()
            self._begin()

    def _on_place_lists_changed(self) -> None:
        self._read_if_idle()

    def _read_if_idle(self) -> None:
        is_running = self._flow is not None and self._flow.is_running
        if self._desk is not None and self._desk.is_read and not is_running:
            self._desk.read_if_changed()

    def _on_activated(self) -> None:
        """Somebody comes back, from saving what was being edited for instance."""
        desk = self._desk
        is_held = desk is not None and any(
            review.hold is not Hold.NONE for review in desk.reviews
        )
        if desk is None or not is_held or not desk.is_read or desk.is_busy:
            self._read_if_idle()
        else:
            desk.read()

    # What is shown

    def _on_reviews_read(self) -> None:
        if self._desk is None:
            return
        if not self._desk.reviews:
            self._show_state()
            return
        if self.content is None:
            self.content = ConflictContent(self._desk, self._window, self)
            self.content.counted.connect(lambda _done, _all: self._enable())
            self.content.panel.model.objected.connect(self._on_objected)
            self.content.bulk.decided_many.connect(self._on_decided_many)
            self.content.bulk.newest_requested.connect(self._on_newest_requested)
            self.bulk_button.setMenu(self.content.bulk)
            self._stack.addWidget(self.content)
            self.content.go_to(self._wanted)
            self.content.list.setFocus()
        self._stack.setCurrentWidget(self.content)
        self._enable()

    def _show_state(self) -> None:
        if self._desk is not None and self._desk.is_read:
            tell_none_left(self.state_page, self._desk.waiting_count)
        else:
            self._states.tell()
        self._stack.setCurrentWidget(self.state_page)
        self._enable()

    def _enable(self) -> None:
        is_shown = self.content is not None and (
            self._stack.currentWidget() is self.content
        )
        is_running = self._flow is not None and self._flow.is_running
        count = len(self._desk.decided_ids) if self._desk is not None else 0
        self.bulk_button.setVisible(is_shown)
        self.keyboard_button.setVisible(is_shown)
        self.bulk_button.setEnabled(not is_running)
        self.apply_button.setVisible(is_shown)
        self.apply_button.setEnabled(is_shown and count > 0 and not is_running)
        self.refresh_button.setEnabled(self._desk is not None and not is_running)
        if self.content is not None:
            self.content.setEnabled(not is_running)
        self.progress.setVisible(is_running)

    def _on_busy_changed(self, is_busy: bool) -> None:
        is_running = self._flow is not None and self._flow.is_running
        self.progress.setVisible(is_busy or is_running)

    # What is done

    def _on_refresh_clicked(self) -> None:
        if self._desk is not None:
            self._desk.read()

    def _on_close_clicked(self) -> None:
        self.close()

    def _on_keyboard_clicked(self) -> None:
        place = self.keyboard_button.mapToGlobal(self.keyboard_button.rect().topLeft())
        QToolTip.showText(place, keyboard_text(), self.keyboard_button)

    def _on_apply_clicked(self) -> None:
        if self._flow is not None:
            self._flow.begin()

    def _on_newest_requested(self) -> None:
        if self._desk is None or self.content is None:
            return
        dialog = NewestDialog(self._desk, self)
        dialog.finished.connect(dialog.deleteLater)
        dialog.fields_chosen.connect(self.content.decide_newest)
        dialog.open()

    def _on_objected(self, reason: str) -> None:
        self.message_bar.clearWidgets()
        self.message_bar.pushMessage(
            self.tr("Not taken"), reason, Qgis.MessageLevel.Warning, 0
        )

    def _on_desk_failed(self, trouble: str) -> None:
        if self.content is None:
            self.state_page.tell(
                self.tr("The conflicts cannot be read"),
                trouble,
                icon=icon("status/error"),
                button=self.tr("Try Again"),
                act=self._on_refresh_clicked,
            )
            return
        self.message_bar.pushMessage(trouble, Qgis.MessageLevel.Critical, 0)

    def _on_decided_many(
        self,
        found: Mapping[str, Resolution | None],
        before: Mapping[str, Resolution | None],
    ) -> None:
        if not found:
            text = self.tr("Nothing was left to be decided like that.")
            self.message_bar.clearWidgets()
            self.message_bar.pushMessage(text, Qgis.MessageLevel.Info, 6)
            return
        text = self.tr("Decided: {count}. Nothing is written yet.")
        desk = self._desk
        undo = self._button(self.tr("Undo"))

        def go_back() -> None:
            self.message_bar.clearWidgets()
            if desk is not None:
                desk.decide(before)

        undo.clicked.connect(go_back)
        self._push(text.format(count=conflicts_text(len(found))), undo, is_fine=True)

    def _on_flow_told(self, text: str, is_fine: bool, can_be_taken_back: bool) -> None:
        button = None
        if can_be_taken_back and self._flow is not None:
            button = self._button(self.tr("Take Back"))
            button.setIcon(icon("revert"))
            button.clicked.connect(self._on_take_back_clicked)
        self._push(text, button, is_fine=is_fine)

    def _on_take_back_clicked(self) -> None:
        self.message_bar.clearWidgets()
        if self._flow is not None:
            self._flow.take_back()

    def _push(self, text: str, button: QPushButton | None, *, is_fine: bool) -> None:
        self.message_bar.clearWidgets()
        item = self.message_bar.createMessage(text)
        if button is not None:
            item.layout().addWidget(button)
        level = Qgis.MessageLevel.Success if is_fine else Qgis.MessageLevel.Warning
        self.message_bar.pushWidget(item, level)
