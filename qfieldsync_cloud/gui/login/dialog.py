"""The dialog in which a person signs in to a server, and learns what that does."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from qgis.gui import QgsCollapsibleGroupBox, QgsPasswordLineEdit
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import (
    QCheckBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from qfieldsync_cloud import credentials
from qfieldsync_cloud.core.errors import CloudError
from qfieldsync_cloud.core.services.cloud.answers import FailureCode
from qfieldsync_cloud.core.services.cloud.server_url import DEFAULT_SERVER
from qfieldsync_cloud.credentials import MasterPassword, StoredLogin
from qfieldsync_cloud.gui.login.address_field import AddressField
from qfieldsync_cloud.gui.login.kept_logins import KeptLogins
from qfieldsync_cloud.gui.login.trouble import TroubleBox
from qfieldsync_cloud.gui.widgets.busy_bar import busy_bar
from qfieldsync_cloud.gui.widgets.wrapped_label import wrapped_text
from qfieldsync_cloud.settings import qfieldsync_server, read_options
from qfieldsync_cloud.tasks.cloud_login import LoginUnreadable, Wish
from qfieldsync_cloud.tasks.cloud_session import CloudSession

_WIDTH = 480


class LoginDialog(QDialog):
    """Asks for a server and a login; not modal, closes when somebody is signed in."""

    def __init__(
        self,
        session: CloudSession,
        show_help: Callable[[str], Any],
        parent: QWidget | None = None,
    ) -> None:
        """Args:
        session: signs in.
        show_help: opens a page of the user guide.
        parent: as in Qt.
        """
        super().__init__(parent)
        self._session = session
        self._is_busy = False
        self.setWindowTitle(self.tr("Sign In to a Server"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._build()
        self.buttons.helpRequested.connect(lambda: show_help("cloud"))
        self.once_more_button.clicked.connect(self._on_once_more_clicked)
        self.address.server_changed.connect(self._on_server_changed)
        self.kept.login_chosen.connect(self._on_login_chosen)
        for field in (self.user, self.password):
            field.textChanged.connect(self._on_text_changed)
        self.stay_box.toggled.connect(self._show_state)
        self.buttons.accepted.connect(self._on_accepted)
        self.buttons.rejected.connect(self.reject)
        self.kept.offer(self.address.server)
        self.user.setText(session.username)  # of whoever signs in again
        self._show_state()
        if self.user.text():
            self.password.setFocus()
        elif self.kept.has_own:
            self.kept.own_button.setFocus()
        else:
            self.user.setFocus()

    @property
    def is_busy(self) -> bool:
        """Whether a server is being asked."""
        return self._is_busy

    def reject(self) -> None:
        """See Qt; what the server answers later does not count."""
        if self._is_busy:
            self._is_busy = False
            self._session.give_up()
        super().reject()

    def _build(self) -> None:
        """Make the widgets, in the order of the Tab key."""
        intro = wrapped_text(
            self,
            self.tr(
                "Jobs and changes of a project on a QFieldCloud server are shown "
                "beside those on this computer. Signing in uploads nothing and "
                "changes nothing."
            ),
        )
        self.trouble = TroubleBox(self)
        self.once_more_button = self._made_once_more_button()
        form = self._made_form()
        self.progress = busy_bar(self)
        self.progress.hide()
        self.buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Ok
            | QDialogButtonBox.StandardButton.Cancel
            | QDialogButtonBox.StandardButton.Help,
            parent=self,
        )
        self.sign_in_button = self.buttons.button(QDialogButtonBox.StandardButton.Ok)
        self.sign_in_button.setText(self.tr("Sign In"))
        layout = QVBoxLayout(self)
        layout.addWidget(intro)
        layout.addWidget(self.trouble)
        layout.addWidget(self.once_more_button, 0, Qt.AlignmentFlag.AlignLeft)
        layout.addLayout(form)
        layout.addWidget(self._single_sign_on())
        layout.addStretch(1)
        layout.addWidget(self.progress)
        layout.addWidget(self.buttons)

    def _made_once_more_button(self) -> QPushButton:
        button = QPushButton(self.tr("Allow One More Try"), self)
        button.setAutoDefault(False)
        button.setToolTip(
            self.tr(
                "Lets one more password through; another wrong one may lock you out"
            )
        )
        button.hide()
        return button

    def _made_form(self) -> QFormLayout:
        self.address = AddressField(self._likely_servers(), self)
        self.kept = KeptLogins(self)
        self.user = QLineEdit(self)
        self.user.setPlaceholderText(self.tr("As on the server's web page"))
        self.password = QgsPasswordLineEdit(self)
        self.stay_box = QCheckBox(self.tr("Keep the login for the next start"), self)
        self.password_box = QCheckBox(self.tr("Keep the password as well"), self)
        self.password_box.setToolTip(
            self.tr(
                "A login ends after some weeks; with the password a new one is "
                "fetched then, without asking you."
            )
        )
        self.where_kept = wrapped_text(self)
        form = QFormLayout()
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        form.addRow(self.tr("&Server"), self.address)
        form.addRow(self.kept)
        form.addRow(self.tr("&User or e-mail"), self.user)
        form.addRow(self.tr("&Password"), self.password)
        form.addRow("", self.stay_box)
        form.addRow("", self.password_box)
        form.addRow("", self.where_kept)
        return form

    def _likely_servers(self) -> tuple[str, ...]:
        """The likeliest first; "" is none."""
        here = self._session.server
        return (
            here.base.removesuffix("api/v1/") if here is not None else "",
            read_options().server,
            qfieldsync_server(),
            DEFAULT_SERVER,
        )

    def _single_sign_on(self) -> QWidget:
        box = QgsCollapsibleGroupBox(self.tr("No Password? Single Sign-On"), self)
        text = self.tr(
            "An account that signs in through another service has no password on the "
            "server, and this plugin cannot sign in that way. Where the server lets "
            "you set a password for your account, set one on its web page and use it "
            "here; your other way stays. Without one, the embedded engine on this "
            "computer needs no account."
        )
        layout = QVBoxLayout(box)
        layout.addWidget(wrapped_text(box, text))
        box.setCollapsed(True)
        return box

    # What it shows

    def _fit(self) -> None:
        """Grow as far as the texts need; people may have made it larger."""
        layout = self.layout()
        layout.activate()
        width = max(self.width(), _WIDTH)
        self.resize(width, max(self.height(), layout.totalHeightForWidth(width)))

    def _show_state(self, *_changed: object) -> None:
        is_filled = bool(self.user.text().strip() and self.password.text())
        for widget in (self.address, self.kept, self.user, self.password):
            widget.setEnabled(not self._is_busy)
        master = credentials.master_password()
        can_keep = master is not MasterPassword.DISABLED
        self.stay_box.setEnabled(can_keep and not self._is_busy)
        stays = self.stay_box.isChecked() and can_keep
        self.password_box.setEnabled(stays and not self._is_busy)
        self.where_kept.setText(self._where_kept(master, stays=stays))
        self.sign_in_button.setEnabled(
            is_filled and self.address.server is not None and not self._is_busy
        )
        self.progress.setVisible(self._is_busy)
        self._fit()

    def _where_kept(self, master: MasterPassword, *, stays: bool) -> str:
        if master is MasterPassword.DISABLED:
            return self.tr(
                "QGIS's authentication database is switched off, so nothing can be "
                "kept; you are signed in until QGIS is closed."
            )
        if not stays:
            return self.tr("Nothing is kept; you are signed in until QGIS is closed.")
        kept = self.tr(
            "The login is kept encrypted in QGIS's authentication database, nowhere "
            "else."
        )
        then = {
            MasterPassword.GIVEN: "",
            MasterPassword.ASKED: self.tr(
                "QGIS asks for its master password next: the one that you chose for "
                "that database, not the one of the server."
            ),
            MasterPassword.NEW: self.tr(
                "QGIS asks you next to choose a master password, which protects that "
                "database from now on."
            ),
        }[master]
        return f"{kept} {then}".strip()

    def _set_busy(self, is_busy: bool) -> None:
        self._is_busy = is_busy
        if is_busy:
            self._clear_trouble()
        self._show_state()

    def _clear_trouble(self) -> None:
        self.trouble.clear()
        self.once_more_button.hide()

    # What is done

    def _on_server_changed(self) -> None:
        self.kept.offer(self.address.server)
        self._clear_trouble()
        self._show_state()

    def _on_text_changed(self, _changed: str) -> None:
        self._show_state()

    def _on_accepted(self) -> None:
        server = self.address.server
        if server is None or self._is_busy:
            return
        stays = self.stay_box.isEnabled() and self.stay_box.isChecked()
        wish = Wish(
            server,
            self.user.text().strip(),
            self.password.text(),
            stays,
            stays and self.password_box.isChecked(),
        )
        self._set_busy(True)
        self._session.sign_in(wish, self._on_entered, self._on_failed)

    def _on_login_chosen(self, login: StoredLogin) -> None:
        server = self.address.server
        if server is None or self._is_busy:
            return
        self._set_busy(True)
        try:
            self._session.sign_in_again(
                server, login, self._on_entered, self._on_failed
            )
        except LoginUnreadable:
            self._set_busy(False)
            self.trouble.tell(
                self.tr("The login cannot be used."),
                self.tr(
                    "QGIS could not open it, or it holds no password: a single "
                    "sign-on for instance. Sign in with your user and password."
                ),
            )
            self._fit()

    def _on_entered(self) -> None:
        self._is_busy = False
        self.accept()

    def _on_failed(self, error: Exception) -> None:
        self._set_busy(False)
        self.trouble.tell_error(error)
        self.once_more_button.setVisible(_is_spent(error))
        self._fit()
        self.password.setFocus()
        self.password.selectAll()

    def _on_once_more_clicked(self) -> None:
        self._session.allow_one_password()
        self._clear_trouble()
        self._fit()
        self.password.setFocus()


def _is_spent(error: Exception) -> bool:
    """Whether the server was not asked, because it refused two passwords before."""
    code = FailureCode.TOO_MANY_WRONG_PASSWORDS.value
    return isinstance(error, CloudError) and error.code == code
