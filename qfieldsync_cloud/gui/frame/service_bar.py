"""The line above a view that says where it looks: this computer, or a server."""

from __future__ import annotations

from collections.abc import Callable

from qgis.PyQt.QtCore import QSize, Qt
from qgis.PyQt.QtGui import QResizeEvent
from qgis.PyQt.QtWidgets import (
    QAction,
    QActionGroup,
    QHBoxLayout,
    QLabel,
    QMenu,
    QSizePolicy,
    QToolButton,
    QWidget,
)

from qfieldsync_cloud.core.errors import NotFound
from qfieldsync_cloud.gui.icons import icon, theme_icon
from qfieldsync_cloud.gui.login.access import CloudAccess
from qfieldsync_cloud.gui.widgets.icon_label import show_icon
from qfieldsync_cloud.tasks.workplace import Workplace

_ICON_PIXELS = 16
_LEAST_PIXELS = 120


class ServiceBar(QWidget):
    """Names the service that is shown, changes it, and reads it again on request."""

    def __init__(self, place: Workplace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._place = place
        self._access: CloudAccess | None = None
        self.button = _PlaceButton(self)
        self.menu = QMenu(self)
        self.menu.aboutToShow.connect(self._fill_menu)
        self.warning = QLabel(self)
        self.warning.setFixedWidth(_ICON_PIXELS)
        self.warning.hide()
        self.refresh_button = QToolButton(self)
        self.refresh_button.setAutoRaise(True)
        self.refresh_button.setIcon(theme_icon("mActionRefresh"))
        self.refresh_button.setToolTip(self.tr("Read everything again"))
        self.refresh_button.setAccessibleName(self.tr("Refresh"))
        self.refresh_button.clicked.connect(lambda _checked: place.refresh())
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(2)
        layout.addWidget(self.button)
        layout.addWidget(self.warning)
        layout.addStretch(1)
        layout.addWidget(self.refresh_button)
        place.state_changed.connect(self._show)
        self._show()

    def offer(self, access: CloudAccess) -> None:
        """Offer servers as well."""
        self._access = access
        access.changed.connect(self._show)
        self.button.offer(self.menu)
        self._show()

    def sign_in(self) -> None:
        """Have somebody sign in, where servers are offered."""
        if self._access is not None:
            self._access.open_login()

    def way_on(
        self, error: Exception, again: Callable[[], object]
    ) -> tuple[str, Callable[[], object]]:
        """A button for a list that a server does not tell, and what it does."""
        # QGIS starts without the words
        from qfieldsync_cloud.gui.words import way_on

        is_gone = isinstance(error, NotFound) and error.code == "object_not_found"
        if is_gone and self._access is not None:
            # asking again helps nobody
            return self.tr("Choose Cloud Project…"), self._access.open_projects
        return way_on(error, again, self.sign_in)

    @property
    def text(self) -> str:
        """Where the view looks, for people."""
        return self.button.full_text

    def _show(self) -> None:
        service = self._place.service
        if service is None:
            return
        is_cloud = self._place.is_cloud
        self.button.setIcon(icon("cloud" if is_cloud else "computer"))
        title, more = service.title, ""
        if not is_cloud:
            title, more = self.tr("This computer"), f"{title}\n"
        elif self._project_title():
            title = self.tr("{project} on {host}").format(
                project=self._project_title(), host=title
            )
        id_text = self.tr("Project {id}").format(id=service.project_id)
        self.button.set_full_text(title, f"{more}{id_text}")
        self._show_warning()

    def _project_title(self) -> str:
        begun = self._access.begun if self._access is not None else None
        return begun.project_title if begun is not None else ""

    def _show_warning(self) -> None:
        """Say beside the name that the server is out of reach, or wants a password."""
        text, picture = "", ""
        begun = self._access.begun if self._access is not None else None
        if begun is not None and self._place.is_cloud:
            if begun.is_offline:
                text, picture = self.tr("The server is not reached now"), "offline"
            elif begun.is_expired:
                text = self.tr("The login ran out: sign in again")
                picture = "status/unpermitted"
        self.warning.setVisible(bool(text))
        if picture:
            show_icon(self.warning, icon(picture), _ICON_PIXELS)
        self.warning.setToolTip(text)
        self.warning.setAccessibleName(text)

    # The menu

    def _fill_menu(self) -> None:
        self.menu.clear()
        access = self._access
        if access is None:
            return
        session = access.session
        group = QActionGroup(self.menu)
        here = self._entry("", self.tr("This Computer"), self._show_local)
        host = session.host or self.tr("Server")
        there = self._entry("", host, self._show_cloud)
        for action, is_shown in (
            (here, not self._place.is_cloud),
            (there, self._place.is_cloud),
        ):
            action.setCheckable(True)
            action.setChecked(is_shown)
            group.addAction(action)
        if not session.is_signed_in:
            there.setText(self.tr("{host} (Not Signed In)").format(host=host))
        elif session.is_project_wanted:
            there.setText(self.tr("{host} (No Cloud Project)").format(host=host))
        there.setEnabled(self._place.cloud is not None)
        self.menu.addSeparator()
        if session.is_signed_in:
            self._entry("", self.tr("Choose Cloud Project…"), access.open_projects)
            if session.is_expired:
                self._entry("", self.tr("Sign In Again…"), access.open_login)
            text = self.tr("Sign Out {user}").format(user=session.username)
            self._entry("", text, access.sign_out)
        else:
            self._entry("sign_in", self.tr("Sign In…"), access.open_login)
        self.menu.addSeparator()
        self._entry("", self.tr("Options…"), access.open_options)

    def _entry(self, picture: str, text: str, act: Callable[[], object]) -> QAction:
        # an ampersand in a name is no mnemonic
        action = self.menu.addAction(text.replace("&", "&&"))
        if picture:
            action.setIcon(icon(picture))
        action.triggered.connect(lambda _checked: act())
        return action

    def _show_local(self) -> None:
        self._place.show(cloud=False)

    def _show_cloud(self) -> None:
        self._place.show(cloud=True)


class _PlaceButton(QToolButton):
    """Icon and text; a text that is too long for the dock ends with an ellipsis."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.full_text = ""
        self._shown_text = ""
        self.setAutoRaise(True)
        self.setIconSize(QSize(_ICON_PIXELS, _ICON_PIXELS))
        self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)

    def offer(self, menu: QMenu) -> None:
        """Open a menu, wherever the button is clicked."""
        self.setMenu(menu)
        # the arrow of an instant menu is a small one in the lowest corner
        self.setPopupMode(QToolButton.ToolButtonPopupMode.MenuButtonPopup)
        self.clicked.connect(lambda _checked: self.showMenu())
        # Qt keeps the size that it had without the arrow until the text is another
        self.setText("")
        self._elide()
        self.updateGeometry()

    def set_full_text(self, text: str, more: str) -> None:
        """Show a text; the whole of it, and more, is in the tooltip."""
        self.full_text = text
        self.setToolTip(f"{text}\n{more}")
        self.setAccessibleName(text)
        self._elide()
        self.updateGeometry()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        """See Qt."""
        super().resizeEvent(event)
        self._elide()

    def sizeHint(self) -> QSize:  # noqa: N802
        """See Qt: with the whole text, however much of it there is room for."""
        width = self._edges_width() + self._text_width(self.full_text)
        return QSize(width, super().sizeHint().height())

    def minimumSizeHint(self) -> QSize:  # noqa: N802
        """See Qt: a long name of a server must not make the dock wide."""
        hint = self.sizeHint()
        return QSize(min(hint.width(), _LEAST_PIXELS), hint.height())

    def _edges_width(self) -> int:
        """Of icon, arrow and edges, beside the text."""
        return super().sizeHint().width() - self._text_width(self._shown_text)

    def _text_width(self, text: str) -> int:
        return self.fontMetrics().size(Qt.TextFlag.TextSingleLine, text).width()

    def _elide(self) -> None:
        width = max(self.width() - self._edges_width(), 0)
        mode = Qt.TextElideMode.ElideRight
        shown = self.full_text
        if self._text_width(shown) > width:
            shown = self.fontMetrics().elidedText(shown, mode, width)
        self._shown_text = shown
        self.setText(shown.replace("&", "&&"))
