"""The frame of a view: which service it shows, and its content or a state page."""

from __future__ import annotations

from qgis.PyQt.QtWidgets import QStackedLayout, QVBoxLayout, QWidget

from qfieldsync_cloud.gui.frame.service_bar import ServiceBar
from qfieldsync_cloud.gui.icons import icon
from qfieldsync_cloud.gui.widgets.state_page import StatePage
from qfieldsync_cloud.gui.window import Window
from qfieldsync_cloud.tasks.workplace import PlaceState, Workplace


class PlacedView(QWidget):
    """Base of the views in the docks.

    A view puts its widgets into `content`, and overrides `reread`. It is asked to read
    when it becomes visible, when its service is another one, and when lists changed
    meanwhile; never while it is hidden.
    """

    def __init__(
        self, place: Workplace, window: Window, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.place = place
        self.window_of_qgis = window
        self.service_bar = ServiceBar(place, self)
        self.state_page = StatePage(self)
        self.content = QWidget(self)
        self._is_shown = False
        layout = QVBoxLayout(self)
        layout.setContentsMargins(4, 4, 4, 4)
        layout.addWidget(self.service_bar)
        self._stack = QStackedLayout()
        self._stack.addWidget(self.state_page)
        self._stack.addWidget(self.content)
        layout.addLayout(self._stack, 1)
        place.state_changed.connect(self._on_place_changed)
        place.lists_changed.connect(self._on_lists_changed)

    def set_shown(self, is_shown: bool) -> None:
        """The dock says whether anybody can see the view."""
        if is_shown == self._is_shown:
            return
        self._is_shown = is_shown
        if is_shown:
            self.place.watch(self)
            self._on_place_changed()
        else:
            self.place.leave(self)

    @property
    def is_shown(self) -> bool:
        """Whether anybody can see the view."""
        return self._is_shown

    def reread(self) -> None:
        """Read what is shown from the service, which is there."""
        raise NotImplementedError

    def forget(self) -> None:
        """Show nothing of the service any more: it is another one, or gone."""
        raise NotImplementedError

    def show_content(self) -> None:
        """Show the content in place of a state."""
        self._stack.setCurrentWidget(self.content)

    def show_state(self) -> None:
        """Show the state page, which was told what it says."""
        self._stack.setCurrentWidget(self.state_page)

    @property
    def shows_content(self) -> bool:
        """Whether the content is shown, not a state."""
        return self._stack.currentWidget() is self.content

    def _on_place_changed(self) -> None:
        state = self.place.state
        self.service_bar.setVisible(state is PlaceState.READY)
        self.forget()
        if state is PlaceState.READY:
            self.show_content()
            if self._is_shown:
                self.reread()
            return
        if state is PlaceState.NO_PROJECT:
            self.state_page.tell(
                self.tr("No saved project is open"),
                self.tr(
                    "Open a project, or save this one; its jobs and changes are "
                    "shown here then."
                ),
                icon=icon("qfieldsync_cloud"),
            )
        elif state is PlaceState.OPENING:
            self.state_page.tell(self.tr("Looking for the project's jobs…"))
        else:
            self.state_page.tell(
                self.tr("The project's jobs cannot be read"),
                self.place.trouble,
                icon=icon("status/error"),
            )
        self.show_state()

    def _on_lists_changed(self) -> None:
        if self._is_shown and self.place.state is PlaceState.READY:
            self.reread()
