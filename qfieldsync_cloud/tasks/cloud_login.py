"""A login to a server: what a person filled in, what is kept, and who is signed in."""

from __future__ import annotations

from dataclasses import dataclass, field

from qfieldsync_cloud import credentials
from qfieldsync_cloud.core.services.cloud.client import CloudClient
from qfieldsync_cloud.core.services.cloud.server_url import ServerUrl
from qfieldsync_cloud.core.services.cloud.signing_in import Credentials
from qfieldsync_cloud.tasks.cloud_line import HeardTransport


@dataclass(frozen=True)
class Wish:
    """What a person filled in."""

    server: ServerUrl
    username: str
    password: str = field(repr=False)
    is_kept: bool = False
    """The login is kept for the next start of QGIS."""
    is_password_kept: bool = False


class LoginUnreadable(Exception):
    """A login that is kept cannot be opened, or cannot be used here."""


@dataclass
class Login:
    """Who is signed in where, until they sign out."""

    username: str
    client: CloudClient
    transport: HeardTransport
    is_kept: bool
    is_reached: bool = True
    is_expired: bool = False

    @property
    def server(self) -> ServerUrl:
        """Where."""
        return self.transport.server


def open_login(
    server: ServerUrl, login: credentials.StoredLogin
) -> tuple[Wish, Credentials]:
    """Read a login that is kept; QGIS may ask for its master password. Main thread.

    Of one of QFieldSync only the user and the password are taken: a token of our own
    is fetched, its own stays.

    Raises:
        LoginUnreadable: see there.
    """
    known = credentials.read_login(login)
    if known is None:
        reason = "holds no user"
        raise LoginUnreadable(reason)
    if login.is_of_qfieldsync:
        if not known.password:
            reason = "holds no password"
            raise LoginUnreadable(reason)
        known = Credentials(known.username, password=known.password)
    keeps_password = bool(known.password) and not login.is_of_qfieldsync
    wish = Wish(server, known.username, known.password, True, keeps_password)
    return wish, known
