"""What the conflict window shows in place of conflicts, and taking a server's up."""

from __future__ import annotations

from collections.abc import Callable

from qgis.PyQt.QtCore import QObject, pyqtSignal

from qfieldsync_cloud.core.services.local.conflicts.server import take_up
from qfieldsync_cloud.core.services.sync_service import PushedDeltafile
from qfieldsync_cloud.core.translation import translate
from qfieldsync_cloud.gui.icons import icon
from qfieldsync_cloud.gui.widgets.state_page import StatePage
from qfieldsync_cloud.gui.words import error_text, way_on
from qfieldsync_cloud.tasks.workplace import PlaceState, Workplace


# sentences read easier without a line for each of their brackets
# fmt: off
def tell_none_left(page: StatePage, waiting_count: int) -> None:
    """Say that nothing is in conflict, and what comes next."""
    if waiting_count:
        page.tell(
            translate("Gui", "No conflict so far"),
            translate("Gui", "Changes wait to be applied. What conflicts then is "
                             "listed here."),
            icon=icon("status/pending"),
        )
        return
    page.tell(
        translate("Gui", "No conflict is left"),
        translate("Gui", "Package the project anew, so that the devices get what was "
                         "decided."),
        icon=icon("status/applied"),
    )


def tell_none_shown(
    page: StatePage, show_all: Callable[[], object], *, is_decided: bool
) -> None:
    """Say why the list is empty although there are conflicts."""
    if is_decided:
        page.tell(
            translate("Gui", "Everything is decided"),
            translate("Gui", "Nothing is written before you apply the resolutions."),
            icon=icon("status/applied"),
            button=translate("Gui", "Clear Filters"),
            act=show_all,
        )
        return
    page.tell(
        translate("Gui", "Nothing matches the filters"),
        button=translate("Gui", "Clear Filters"),
        act=show_all,
    )


class ServiceStates(QObject):
    """Says why there are no conflicts to be shown; takes up those of a server."""

    taken_up = pyqtSignal(str)
    """What was taken up, for people."""
    login_wanted = pyqtSignal()
    """Nothing but signing in to the server again helps."""

    def __init__(self, place: Workplace, page: StatePage, parent: QObject) -> None:
        super().__init__(parent)
        self._place = place
        self._page = page

    def tell(self) -> None:
        """Say how it stands with the service of the project."""
        state = self._place.state
        if state is PlaceState.OPENING:
            self._page.tell(self.tr("Looking for the project's conflicts…"))
        elif state is PlaceState.TROUBLE:
            self._page.tell(
                self.tr("The project's conflicts cannot be read"),
                self._place.trouble,
                icon=icon("status/error"),
            )
        elif state is PlaceState.NO_PROJECT:
            self._page.tell(
                self.tr("No project is open"),
                self.tr("Open a project; its conflicts are shown here then."),
                icon=icon("qfieldsync_cloud"),
            )
        elif self._place.is_cloud:
            self._tell_server()

    def _tell_server(self) -> None:
        server = self._place.service
        name = server.title if server is not None else ""
        self._page.tell(
            self.tr("You look at the changes on {server}").format(server=name),
            self.tr("A server cannot resolve conflicts. They can be taken up here: "
                    "changes that fit the layers of the open project are applied at "
                    "once, the others are listed as conflicts."),
            icon=icon("cloud"),
            button=self.tr("Take Conflicts Up Here"),
            act=self._take_up,
        )

    def _take_up(self) -> None:
        server, local = self._place.service, self._place.local
        if server is None or local is None or server is local:
            return
        self._page.tell(self.tr("Asking the server for its conflicts…"))
        self._place.ask(
            lambda: take_up(server, local),
            self._on_taken_up,
            self._on_failed,
            owner=self,
        )

    def _on_taken_up(self, pushed: PushedDeltafile | None) -> None:
        if pushed is None:
            headline = self.tr("No change is in conflict on the server")
            self._page.tell(headline, icon=icon("status/applied"))
            return
        self._place.show(cloud=False)
        text = self.tr("Taken up from the server: {count} new, {known} known before.")
        told = text.format(count=pushed.new_count, known=pushed.known_count)
        self.taken_up.emit(told)

    def _on_failed(self, error: Exception) -> None:
        button, act = way_on(error, self._take_up, self.login_wanted.emit)
        self._page.tell(
            self.tr("The conflicts could not be taken up"),
            error_text(error),
            icon=icon("status/error"),
            button=button,
            act=act,
        )
# fmt: on
