"""What the docks offer about servers: whose, signing in and out, the cloud project.

Nothing that speaks to servers is loaded before somebody wants one.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from qgis.core import Qgis
from qgis.gui import QgsMessageBar, QgsMessageBarItem
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QObject, pyqtSignal
from qgis.PyQt.QtWidgets import QDialog, QWidget

from qfieldsync_cloud.gui.window import Window
from qfieldsync_cloud.tasks.when_destroyed import when_destroyed
from qfieldsync_cloud.tasks.workplace import Workplace

if TYPE_CHECKING:
    from qfieldsync_cloud.gui.login.dialog import LoginDialog
    from qfieldsync_cloud.gui.login.project_dialog import ProjectDialog
    from qfieldsync_cloud.tasks.cloud_session import CloudSession


def _nothing() -> None:
    return None


class CloudAccess(QObject):
    """Signs in and out, and lets a cloud project be chosen; one dialog of each kind."""

    changed = pyqtSignal()
    """See `CloudSession`."""
    session_begun = pyqtSignal(object)
    """The `CloudSession`, when there is one for the first time."""

    def __init__(
        self, place: Workplace, window: Window, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._place = place
        self._window = window
        self.open_options: Callable[[], object] = _nothing
        """Opens the page of the options; set by whoever has QGIS's interface."""
        self.begun: CloudSession | None = None
        """The session, when somebody wanted one since the plugin was loaded."""
        self._dialogs: dict[str, QDialog] = {}
        self._lost: QgsMessageBarItem | None = None
        """Tells of a login that could not be kept."""

    @property
    def session(self) -> CloudSession:
        """The session, begun now when nobody wanted it before."""
        if self.begun is None:
            from qfieldsync_cloud.tasks.cloud_session import CloudSession

            self.begun = CloudSession(self._place, self._window.project, self)
            self.begun.changed.connect(self._on_session_changed)
            self.begun.login_lost.connect(self._on_login_lost)
            self.session_begun.emit(self.begun)
        return self.begun

    def open_login(self, parent: QWidget | None = None) -> LoginDialog:
        """Have somebody sign in, and choose a project where none is known.

        Args:
            parent: window that the dialog lies above; None: QGIS's own.
        """
        from qfieldsync_cloud.gui.login.dialog import LoginDialog

        def make() -> QDialog:
            dialog = LoginDialog(
                self.session, self._window.show_help, parent or self._window.main
            )
            dialog.accepted.connect(self._on_signed_in)
            return dialog

        return self._open("login", make)

    def open_projects(self) -> ProjectDialog:
        """Have somebody choose the cloud project of the open project."""
        from qfieldsync_cloud.gui.login.project_dialog import ProjectDialog

        local = self._place.local
        name = local.project_path.name if local is not None else ""

        def make() -> QDialog:
            dialog = ProjectDialog(self.session, name, self._window.main)
            dialog.login_wanted.connect(self._on_login_wanted)
            return dialog

        return self._open("projects", make)

    def sign_out(self) -> None:
        """Forget the login."""
        self.session.sign_out()

    def close(self) -> None:
        """Close the dialogs, and end the session; may be called twice."""
        for dialog in tuple(self._dialogs.values()):
            dialog.reject()
            dialog.deleteLater()
        self._dialogs.clear()
        if self.begun is not None:
            self.begun.close()
        self._take_lost_back()

    def _on_signed_in(self) -> None:
        if self.session.is_project_wanted:
            self.open_projects()

    def _on_login_wanted(self) -> None:
        # the project is still to be chosen, also where one is known
        self.open_login().accepted.connect(self.open_projects)

    def _on_login_lost(self) -> None:
        text = self.tr(
            "The login could not be kept. You are signed in until QGIS is closed."
        )
        self._take_lost_back()
        self._lost = item = QgsMessageBar.createMessage("QFieldSync Cloud", text)
        self._window.message_bar.pushWidget(item, Qgis.MessageLevel.Warning, 0)

    def _on_session_changed(self) -> None:
        if not self.session.is_login_lost:
            self._take_lost_back()
        self.changed.emit()

    def _take_lost_back(self) -> None:
        item, self._lost = self._lost, None
        if item is not None and not sip.isdeleted(item):  # else somebody closed it
            self._window.message_bar.popWidget(item)

    def _open(self, name: str, make: Callable[[], QDialog]) -> QDialog:
        dialog = self._dialogs.get(name)
        if dialog is None:
            dialog = self._dialogs[name] = make()
            dialog.finished.connect(lambda _result: self._dialogs.pop(name, None))
            # Qt deletes it together with the window below it
            when_destroyed(dialog, partial(self._dialogs.pop, name, None))
        dialog.show()
        dialog.raise_()
        dialog.activateWindow()
        return dialog
