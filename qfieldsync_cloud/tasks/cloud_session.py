"""Who is signed in to which server, and the cloud project of the open project.

    session = CloudSession(place, QgsProject.instance())
    session.sign_in(Wish(server, "ada", "…"), entered, refused)
    session.sign_out()

Signing in belongs to a server, the cloud project to a project file: another project of
the same server is there at once when it is opened. Nobody is signed in before a person
asks for it, and the authentication database is not touched before either. Calls are
made in the workplace's thread for servers. `/auth/logout/` is never called: it would
end the user's logins on every device.
"""

from __future__ import annotations

import threading
from collections.abc import Callable
from contextlib import suppress
from enum import Enum

from qgis.core import QgsProject
from qgis.PyQt.QtCore import QObject, Qt, pyqtSignal

from qfieldsync_cloud import credentials
from qfieldsync_cloud.core.services.cloud.client import CloudClient
from qfieldsync_cloud.core.services.cloud.records import Project, User
from qfieldsync_cloud.core.services.cloud.server_url import ServerUrl
from qfieldsync_cloud.core.services.cloud.service import CloudService
from qfieldsync_cloud.core.services.cloud.signing_in import Credentials
from qfieldsync_cloud.core.services.qgis_network import transport_settings
from qfieldsync_cloud.settings import CloudChoice
from qfieldsync_cloud.tasks.calls import Failure, Question
from qfieldsync_cloud.tasks.cloud_line import HeardTransport, ToldToken
from qfieldsync_cloud.tasks.cloud_login import Login, Wish, open_login
from qfieldsync_cloud.tasks.cloud_place import CloudPlace
from qfieldsync_cloud.tasks.workplace import PlaceState, Workplace


class CloudState(Enum):
    """How it stands with the server of the open project."""

    SIGNED_OUT = "signed_out"
    SIGNING_IN = "signing_in"
    SIGNED_IN = "signed_in"
    OFFLINE = "offline"
    """Signed in, but the last call did not reach the server."""
    EXPIRED = "expired"
    """The server does not know the token any more, and no password is known."""


class CloudSession(QObject):
    """Signs in and out, and hands the workplace its server; main thread."""

    changed = pyqtSignal()
    """One of `state`, `server`, `username` and `project_title` is another one now."""
    login_lost = pyqtSignal()
    """It should have been kept, and could not be; it works until QGIS is closed."""
    _heard = pyqtSignal(object, bool)
    _renewed = pyqtSignal(object, str)

    def __init__(
        self, place: Workplace, project: QgsProject, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._place = place
        self._cloud_place = CloudPlace(place, project)
        self._login: Login | None = None
        self._lost: Login | None = None
        """It should have been kept, and could not be."""
        self._is_signing_in = False
        self._asked = ("", "")
        """Server and user of the last wish to sign in."""
        self._question: Question | None = None
        self._is_over = threading.Event()
        self._followed: object = place.local
        queued = Qt.ConnectionType.QueuedConnection
        self._heard.connect(self._on_heard, queued)
        self._renewed.connect(self._on_renewed, queued)
        place.state_changed.connect(self._on_place_changed)

    # What it is about

    @property
    def server(self) -> ServerUrl | None:
        """Of the open project; see `CloudPlace`."""
        return self._cloud_place.server

    @property
    def host(self) -> str:
        """Name of the server, for people."""
        server = self.server
        return server.host if server is not None else ""

    @property
    def state(self) -> CloudState:
        if self._is_signing_in:
            return CloudState.SIGNING_IN
        login = self._login_here()
        if login is None:
            return CloudState.SIGNED_OUT
        if login.is_expired:
            return CloudState.EXPIRED
        return CloudState.SIGNED_IN if login.is_reached else CloudState.OFFLINE

    @property
    def is_signed_in(self) -> bool:
        """Whether somebody is, though the server may not be reached now."""
        return self.state not in (CloudState.SIGNED_OUT, CloudState.SIGNING_IN)

    @property
    def is_offline(self) -> bool:
        """Signed in, but the server is not reached now."""
        return self.state is CloudState.OFFLINE

    @property
    def is_expired(self) -> bool:
        """Somebody must sign in again."""
        return self.state is CloudState.EXPIRED

    @property
    def username(self) -> str:
        """Who is signed in to the server of the open project; "" for nobody."""
        login = self._login_here()
        return login.username if login is not None else ""

    @property
    def is_login_lost(self) -> bool:
        """Whether somebody works with a login that could not be kept."""
        return self._login is not None and self._login is self._lost

    @property
    def project_id(self) -> str:
        """Of the cloud project of the open project; "" when it has none."""
        return self._cloud_place.project_id

    @property
    def project_title(self) -> str:
        """Of the cloud project, when a person chose it here; "" else."""
        return self._cloud_place.project_title

    @property
    def is_project_wanted(self) -> bool:
        """Signed in, but the open project has no cloud project yet."""
        return (
            self.is_signed_in
            and self._place.state is PlaceState.READY
            and not self.project_id
        )

    # Signing in and out

    def sign_in(
        self, wish: Wish, entered: Callable[[], object], failed: Failure
    ) -> None:
        """Sign in with a password.

        Args:
            wish: what a person filled in.
            entered: called when it worked.
            failed: gets the `ServiceError`.
        """
        known = Credentials(wish.username, "", wish.password)
        self._enter(wish, known, entered, failed)

    def sign_in_again(
        self,
        server: ServerUrl,
        login: credentials.StoredLogin,
        entered: Callable[[], object],
        failed: Failure,
    ) -> None:
        """Sign in with a login that is kept; QGIS may ask for its master password.

        Raises:
            LoginUnreadable: nothing was asked of the server.
        """
        wish, known = open_login(server, login)
        self._enter(wish, known, entered, failed)

    def allow_one_password(self) -> None:
        """Have the server that was asked last take one more password of its user."""
        credentials.wrong_passwords.allow_one(*self._asked)

    def give_up(self) -> None:
        """Sign in no longer: what the server answers does not count."""
        if self._question is not None:
            self._question.drop()
            self._question = None
        self._is_signing_in = False
        self.changed.emit()

    def sign_out(self) -> None:
        """Forget the login; the token itself ends when it runs out."""
        login, self._login = self._login_here(), None
        server = self.server
        if server is not None:
            credentials.forget_login(server)
        if login is not None:
            self._place.ask_cloud(login.transport.close, _nothing)
        self._place.show(cloud=False)
        self._place.set_cloud(None)
        self.changed.emit()

    # The cloud project

    @property
    def can_choose(self) -> bool:
        """Whether somebody is signed in, and a project is open."""
        return self._login is not None and self._place.local is not None

    def list_projects(
        self,
        answer: Callable[[tuple[Project, ...]], None],
        failed: Failure,
        *,
        owner: QObject | None = None,
    ) -> None:
        """Ask for the projects of whoever is signed in."""
        if self._login is not None:
            call = self._login.client.projects
            self._place.ask_cloud(call, answer, failed, owner=owner or self)

    def choose(self, project: Project) -> None:
        """The open project is this one on the server, from now on."""
        login = self._login
        if login is None or self._place.local is None:
            return
        choice = CloudChoice(login.server.base, project.id, project.title)
        self._cloud_place.choose(choice)
        self._offer_service()
        self._place.show(cloud=True)

    def follow_options(self) -> None:
        """The server among the options is another one, maybe."""
        self._offer_service()

    def close(self) -> None:
        """End; a call on its way is given up. May be called twice."""
        if self._is_over.is_set():
            return
        self._is_over.set()
        self._place.state_changed.disconnect(self._on_place_changed)
        self._login = self._lost = None

    def _login_here(self) -> Login | None:
        """The login, when it is one of the open project's server."""
        server = self.server
        if self._login is None or server is None or self._login.server != server:
            return None
        return self._login

    def _enter(
        self,
        wish: Wish,
        known: Credentials,
        entered: Callable[[], object],
        failed: Failure,
    ) -> None:
        """Look up in the main thread what is needed, and ask the server who it is."""
        if self._is_signing_in:
            return
        settings = transport_settings(wish.server)
        transport = HeardTransport(wish.server, settings, self._tell_heard)
        tokens = ToldToken(
            transport, known, credentials.wrong_passwords, self._tell_renewed
        )
        client = CloudClient(transport, tokens, is_cancelled=self._is_over.is_set)
        login = Login(known.username, client, transport, wish.is_kept)
        self._asked = (wish.server.base, known.username)
        self._is_signing_in = True
        self.changed.emit()

        def ask() -> tuple[User, str]:
            return client.user(), tokens.token() or ""

        def on_entered(found: tuple[User, str]) -> None:
            user, token = found
            self._is_signing_in, self._question = False, None
            login.username = user.username or known.username
            self._use(login, wish, Credentials(known.username, token, known.password))
            entered()

        def on_failed(error: Exception) -> None:
            self._is_signing_in, self._question = False, None
            self.changed.emit()
            failed(error)

        self._question = self._place.ask_cloud(ask, on_entered, on_failed, owner=self)

    def _use(self, login: Login, wish: Wish, known: Credentials) -> None:
        """Work with a login that the server took, and keep it where that is wished."""
        self._login = login
        self._cloud_place.use_server(wish.server)
        if wish.is_kept:
            login.is_kept = credentials.save_login(
                wish.server, known, keep_password=wish.is_password_kept
            )
            if not login.is_kept:
                self._lost = login
                self.login_lost.emit()
        self._offer_service()
        self._place.show(cloud=self._place.cloud is not None)

    def _offer_service(self) -> None:
        """Hand the workplace the cloud project of the open project, if it has one."""
        login, project_id = self._login_here(), self.project_id
        service = None
        if login is not None and project_id:
            service = CloudService(login.client, project_id)
        if service is not None or self._place.cloud is not None:
            self._place.set_cloud(service)
        self.changed.emit()

    def _on_place_changed(self) -> None:
        local = self._place.local
        if local is not self._followed:
            self._followed = local
            self._offer_service()

    # From the thread of the calls

    def _tell_heard(self, transport: HeardTransport, is_reached: bool) -> None:
        # the plugin may be unloaded, and this object deleted by Qt
        with suppress(RuntimeError):
            self._heard.emit(transport, is_reached)

    def _tell_renewed(self, transport: HeardTransport, token: str) -> None:
        with suppress(RuntimeError):
            self._renewed.emit(transport, token)

    def _on_heard(self, transport: HeardTransport, is_reached: bool) -> None:
        login = self._login
        if login is not None and login.transport is transport:
            login.is_reached = is_reached
            self.changed.emit()

    def _on_renewed(self, transport: HeardTransport, token: str) -> None:
        login = self._login
        if login is None or login.transport is not transport:
            return
        login.is_expired = not token
        if token and login.is_kept:
            credentials.keep_token(login.server, token)
        self.changed.emit()


def _nothing(_result: object) -> None:
    return None
