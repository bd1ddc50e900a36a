"""A login that renews its own token, out of plain values.

The token, and the password where one is kept, are taken out of QGIS's authentication
database before a call and put back after it, on QGIS's main thread; the calls between
run in any thread.
"""

from __future__ import annotations

import threading
from dataclasses import dataclass, field

from qfieldsync_cloud.core.services.cloud.client import CloudClient
from qfieldsync_cloud.core.services.cloud.tokens import TokenSource, WrongPasswords
from qfieldsync_cloud.core.services.cloud.transport import Transport


@dataclass(frozen=True)
class Credentials:
    """What is known of a user on a server."""

    username: str
    token: str = field(default="", repr=False)
    """"" when there is none."""
    password: str = field(default="", repr=False)
    """"" when it is not kept."""


class RenewedToken(TokenSource):
    """The token of `credentials`, and a new one by their password when it ran out."""

    def __init__(
        self,
        transport: Transport,
        credentials: Credentials,
        wrong_passwords: WrongPasswords,
    ) -> None:
        self._client = CloudClient(transport, wrong_passwords=wrong_passwords)
        self._credentials = credentials
        self._token = credentials.token
        self._lock = threading.Lock()

    @property
    def new_token(self) -> str:
        """The token to be kept; "" while it is still the one that was given."""
        return "" if self._token == self._credentials.token else self._token

    def token(self) -> str | None:
        """See `TokenSource`; signs in when there is no token yet."""
        return self._token or self.renew("")

    def renew(self, refused: str) -> str | None:
        """See `TokenSource`; of many threads that were refused one signs in."""
        with self._lock:
            if self._token != refused:
                return self._token
            if not self._credentials.password:
                return None
            login = self._client.login(
                self._credentials.username, self._credentials.password
            )
            self._token = login.token
            return self._token
