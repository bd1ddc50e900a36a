"""The logins of a server that are kept already, to be used with one click."""

from __future__ import annotations

from functools import partial

from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import QGroupBox, QPushButton, QVBoxLayout, QWidget

from qfieldsync_cloud import credentials
from qfieldsync_cloud.core.services.cloud.server_url import ServerUrl
from qfieldsync_cloud.credentials import StoredLogin
from qfieldsync_cloud.gui.widgets.wrapped_label import wrapped_text


class KeptLogins(QGroupBox):
    """Logins kept by this plugin and by QFieldSync; hidden where there are none."""

    login_chosen = pyqtSignal(object)
    """`StoredLogin` that is to be used."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTitle(self.tr("Logins That Are Kept"))
        self._own, self._of_qfieldsync = (
            _Offer(self.tr("Use the Kept Login"), self),
            _Offer(self.tr("Use the Login of QFieldSync"), self),
        )
        self._asking = wrapped_text(
            self, self.tr("QGIS asks for its master password first, to open the login.")
        )
        layout = QVBoxLayout(self)
        for offer in (self._own, self._of_qfieldsync):
            layout.addWidget(offer)
        layout.addWidget(self._asking)
        self._own.remark.setText(
            self.tr("QGIS keeps a login of this plugin for the server.")
        )
        self._of_qfieldsync.remark.setText(
            self.tr(
                "QFieldSync keeps a login for the server. Its password fetches a login "
                "of this plugin's own; QFieldSync stays signed in as it is."
            )
        )
        self.hide()

    @property
    def has_own(self) -> bool:
        """Whether a login of ours is offered."""
        return not self._own.isHidden()

    @property
    def own_button(self) -> QPushButton:
        return self._own.button

    @property
    def qfieldsync_button(self) -> QPushButton:
        return self._of_qfieldsync.button

    def offer(self, server: ServerUrl | None) -> None:
        """Look for the logins of this server; that asks for no master password."""
        found: tuple[StoredLogin | None, StoredLogin | None] = (None, None)
        if server is not None:
            found = (
                credentials.find_own_login(server),
                credentials.find_qfieldsync_login(server),
            )
        for login, offer in zip(found, (self._own, self._of_qfieldsync)):
            offer.setVisible(login is not None)
            offer.act = partial(self.login_chosen.emit, login)
        master = credentials.master_password()
        self._asking.setVisible(master is credentials.MasterPassword.ASKED)
        self.setVisible(any(found))


class _Offer(QWidget):
    """A button that signs in with one kept login, and a remark on it."""

    def __init__(self, text: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.remark = wrapped_text(self)
        self.button = QPushButton(text, self)
        self.button.setAutoDefault(False)
        self.act = partial(bool)
        self.button.clicked.connect(lambda _checked: self.act())
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.remark)
        layout.addWidget(self.button)
