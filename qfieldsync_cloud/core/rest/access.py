"""Who is let in: whoever has the token, or the password that gets it."""

from __future__ import annotations

import hmac
import threading
import time
from collections.abc import Callable, Mapping
from typing import Any

from qfieldsync_cloud.core.rest.exchange import Refused, invalid
from qfieldsync_cloud.core.rest.settings import FrontSettings

_TRIES = 5
_PAUSE_S = 60.0
"""After so many wrong passwords in so long, none is looked at for so long."""


class Access:
    """The door of a front."""

    def __init__(
        self, settings: FrontSettings, clock: Callable[[], float] = time.monotonic
    ) -> None:
        self._settings = settings
        self._clock = clock
        self._lock = threading.Lock()
        self._wrong_at: list[float] = []

    def check(self, headers: Mapping[str, str]) -> None:
        """Check the token of a request.

        Raises:
            Refused: the request has no token, or a wrong one (401).
        """
        scheme, _, token = headers.get("authorization", "").partition(" ")
        token = token.strip() if scheme.lower() == "token" else ""
        how = {"WWW-Authenticate": "Token"}
        if not token:
            raise Refused(
                401,
                "not_authenticated",
                "Send the header `Authorization: Token …` with the token of this "
                "service",
                how,
            )
        if not _is_same(token, self._settings.token):
            raise Refused(
                401,
                "token_authentication_failed",
                "This is not the token of this service",
                how,
            )

    def log_in(self, fields: Mapping[str, Any]) -> str:
        """The token, for the right name and password.

        Raises:
            Refused: they are missing (400) or wrong (401), or there were too many
                wrong ones (429).
        """
        name = fields.get("username") or fields.get("email")
        password = fields.get("password")
        if not isinstance(name, str) or not isinstance(password, str):
            raise invalid("username, password", "both are needed, as texts")
        with self._lock:
            now = self._clock()
            self._wrong_at = [at for at in self._wrong_at if now - at < _PAUSE_S]
            if len(self._wrong_at) >= _TRIES:
                wait_s = round(_PAUSE_S - (now - self._wrong_at[0])) + 1
                raise Refused(
                    429,
                    "too_many_failed_login_attempts",
                    f"Too many wrong passwords; try again in {wait_s} s",
                    {"Retry-After": str(wait_s)},
                )
            wanted = self._settings.password
            is_right = _is_same(password, wanted) and _is_same(
                name, self._settings.user
            )
            if is_right and wanted:
                return self._settings.token
            self._wrong_at.append(now)
        raise Refused(401, "authentication_failed", "Wrong user name or password")


def _is_same(one: str, other: str) -> bool:
    """Compare without telling by the time it takes where they differ."""
    # JSON brings texts that UTF-8 has not
    pair = (text.encode("utf-8", "surrogatepass") for text in (one, other))
    return hmac.compare_digest(*pair)
