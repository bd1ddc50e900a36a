"""How a REST front is started: where, for whom, how, within which limits."""

from __future__ import annotations

import secrets
from dataclasses import dataclass, field
from enum import Enum

from qfieldsync_cloud.core.errors import OptionError
from qfieldsync_cloud.core.loopback import is_loopback
from qfieldsync_cloud.core.translation import translate

TOKEN_BYTES = 32


class DialectName(str, Enum):
    """How answers are written to clients that do not say who they are."""

    DOCUMENTED = "documented"
    """As the API documents have it."""
    QFIELDCLOUD = "qfieldcloud"
    """As QFieldCloud servers do it, for programs that were written for those."""


@dataclass(frozen=True)
class Limits:
    """What a client may ask of the front; beyond it is refused with a reason."""

    body_bytes: int = 64 * 1024 * 1024
    stranger_body_bytes: int = 64 * 1024
    """Of a client without the token; a body is kept in memory as a whole."""
    header_bytes: int = 32 * 1024
    """Of the request line and all headers."""
    connections: int = 160
    """Open at a time; a further one is answered 429."""
    request_s: float = 60.0
    """From the first byte of a request to its last."""
    idle_s: float = 15.0
    """Between two requests of a connection."""


@dataclass(frozen=True)
class FrontSettings:
    """How a front is started."""

    host: str = "127.0.0.1"
    port: int = 0
    """0: any free one."""
    user: str = "qfield"
    """Name for `/auth/token/`."""
    password: str = field(default="", repr=False)
    """For `/auth/token/`; "": nobody can log in, only the token opens."""
    token: str = field(default_factory=lambda: new_token(), repr=False)
    dialect: DialectName = DialectName.DOCUMENTED
    limits: Limits = Limits()
    is_public: bool = False
    """Allows an address that other computers reach; nothing is encrypted."""

    def __post_init__(self) -> None:
        if not self.token:
            text = translate("Options", "without one everybody is let in")
            raise OptionError("token", text)
        is_sent = self.token.isascii() and self.token.isprintable()
        if not is_sent or self.token != self.token.strip():
            # programs put such letters into a header each in their own way, and none
            # sends blanks at its ends
            text = translate("Options", "take only letters, digits and signs of ASCII")
            raise OptionError("token", text)
        if not 0 <= self.port <= 65535:
            raise OptionError("port", f"{self.port} is none (0 to 65535)")
        if not (self.is_public or is_loopback(self.host)):
            text = translate(
                "Options",
                "other computers may reach {host}, and nothing is encrypted: say that "
                "this is wanted, or take 127.0.0.1",
            )
            raise OptionError("host", text.format(host=self.host))


def new_token() -> str:
    """A token that nobody guesses."""
    return secrets.token_urlsafe(TOKEN_BYTES)
