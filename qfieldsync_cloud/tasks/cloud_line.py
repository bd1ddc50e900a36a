"""The way to a server, which tells what happens on it in the thread of the calls."""

from __future__ import annotations

from collections.abc import Callable

from qfieldsync_cloud.core.errors import (
    ConnectionFailed,
    NotAuthenticated,
    TimedOut,
)
from qfieldsync_cloud.core.services.cloud.answers import Answer
from qfieldsync_cloud.core.services.cloud.attempt import Sink
from qfieldsync_cloud.core.services.cloud.calls import Call
from qfieldsync_cloud.core.services.cloud.server_url import ServerUrl
from qfieldsync_cloud.core.services.cloud.settings import TransportSettings
from qfieldsync_cloud.core.services.cloud.signing_in import Credentials, RenewedToken
from qfieldsync_cloud.core.services.cloud.tokens import WrongPasswords
from qfieldsync_cloud.core.services.cloud.transport import Transport


class HeardTransport(Transport):
    """Tells when the server is out of reach, and when it is back."""

    def __init__(
        self,
        server: ServerUrl,
        settings: TransportSettings,
        heard: Callable[[HeardTransport, bool], None],
    ) -> None:
        """Args:
        server: to be reached.
        settings: how.
        heard: told whether it is reached, when that changes; any thread.
        """
        super().__init__(server, settings)
        self._tell = heard
        self._is_reached = True

    def send(
        self,
        call: Call,
        token: str | None = None,
        *,
        is_cancelled: Callable[[], bool] | None = None,
        sink: Sink | None = None,
    ) -> Answer:
        """See `Transport`."""
        try:
            answer = super().send(call, token, is_cancelled=is_cancelled, sink=sink)
        except (ConnectionFailed, TimedOut):
            self._note(False)
            raise
        self._note(True)
        return answer

    def _note(self, is_reached: bool) -> None:
        if is_reached != self._is_reached:
            self._is_reached = is_reached
            self._tell(self, is_reached)


class ToldToken(RenewedToken):
    """Tells when there is another token, or none to be had any more."""

    def __init__(
        self,
        transport: HeardTransport,
        credentials: Credentials,
        wrong_passwords: WrongPasswords,
        renewed: Callable[[HeardTransport, str], None],
    ) -> None:
        """Args:
        transport: the way to the server.
        credentials: what is known of the user.
        wrong_passwords: where they are counted.
        renewed: told the token, "" when a person must sign in again; any thread.
        """
        super().__init__(transport, credentials, wrong_passwords)
        self._transport = transport
        self._tell_renewed = renewed

    def renew(self, refused: str) -> str | None:
        """See `RenewedToken`."""
        try:
            token = super().renew(refused)
        except NotAuthenticated:
            self._tell_renewed(self._transport, "")
            raise
        if refused:
            self._tell_renewed(self._transport, token or "")
        return token
