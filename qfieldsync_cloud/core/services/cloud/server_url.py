"""The address of a server, however a person writes it.

`app.qfield.cloud`, `https://app.qfield.cloud/`, `https://example.org:8443/qfc/api/v1/`
all lead to one base address that ends with `/api/v1/`. Without a scheme it is https.
Plain http sends the token for everybody on the way to read: only to this computer
itself, or when the caller allows it and warns.
"""

from __future__ import annotations

import ipaddress
import re
from dataclasses import dataclass
from urllib.parse import urlsplit

from qfieldsync_cloud.core.errors import OptionError
from qfieldsync_cloud.core.loopback import is_loopback
from qfieldsync_cloud.core.translation import translate

API_PATH = "/api/v1/"
DEFAULT_SERVER = "https://app.qfield.cloud/"

_SCHEME = re.compile(r"[a-z][a-z0-9+.-]*://", re.I)
_HOST = re.compile(r"[a-z0-9]([a-z0-9._-]*[a-z0-9])?\.?", re.I)
_API_AT_END = re.compile(r"(/api(/v1)?)?/*$", re.I)
_DEFAULT_PORTS = {"https": 443, "http": 80}


@dataclass(frozen=True)
class ServerUrl:
    """Where a server is; two ways to write one server are equal."""

    base: str
    """With scheme, host and port, and the path up to and with `/api/v1/`."""

    @property
    def host(self) -> str:
        """Name of the server, with the port where it is unusual; for people."""
        return urlsplit(self.base).netloc

    @property
    def is_unprotected(self) -> bool:
        """Whether others on the way can read what is sent, the token included."""
        parts = urlsplit(self.base)
        return parts.scheme == "http" and not is_loopback(parts.hostname or "")

    def endpoint(self, path: str) -> str:
        """The address of a call, `path` being that below `/api/v1/`."""
        return f"{self.base}{path}"


def parse_server_url(text: str, *, allow_http: bool = False) -> ServerUrl:
    """Read an address as a person writes it.

    Args:
        text: with or without scheme, `/api/v1/` and slash at the end.
        allow_http: plain http also to other computers; the caller warns.

    Raises:
        OptionError: it is no address of a server, or http is not allowed.
    """
    given = text.strip()
    if not given:
        raise OptionError("server", translate("Options", "no address is given"))
    if not _SCHEME.match(given):
        scheme = "http" if is_loopback(_host_of(f"//{given}")) else "https"
        given = f"{scheme}://{given}"
    try:
        parts = urlsplit(given)
        host, port = parts.hostname or "", parts.port
    except ValueError as error:
        text = translate("Options", "the address has a malformed host or port")
        raise OptionError("server", text) from error
    if parts.scheme not in _DEFAULT_PORTS:
        text = translate("Options", "{scheme}: is not spoken; use https")
        raise OptionError("server", text.format(scheme=parts.scheme))
    if parts.username is not None or parts.password is not None:
        # not repeated: it may be a password
        text = translate(
            "Options",
            "the address holds a user or a password; they belong in the login",
        )
        raise OptionError("server", text)
    if parts.query or parts.fragment:
        text = translate("Options", "the address has a ? or # part; leave it out")
        raise OptionError("server", text)
    if not _is_host(host):
        text = translate("Options", "{host} is no name of a computer")
        raise OptionError("server", text.format(host=repr(host[:80])))
    if parts.scheme == "http" and not (allow_http or is_loopback(host)):
        text = translate(
            "Options", "http would send the token of {host} unprotected; use https"
        )
        raise OptionError("server", text.format(host=host))
    netloc = f"[{host}]" if ":" in host else host.lower()
    if port is not None and port != _DEFAULT_PORTS[parts.scheme]:
        netloc = f"{netloc}:{port}"
    path = _API_AT_END.sub("", parts.path)
    return ServerUrl(f"{parts.scheme}://{netloc}{path}{API_PATH}")


def is_same_server(one: str, other: str) -> bool:
    """Whether two addresses, as people write them, lead to one server."""
    try:
        return parse_server_url(one, allow_http=True) == parse_server_url(
            other, allow_http=True
        )
    except OptionError:
        return False


def _host_of(address: str) -> str:
    try:
        return urlsplit(address).hostname or ""
    except ValueError:
        return ""


def _is_host(host: str) -> bool:
    if ":" in host:
        try:
            return bool(ipaddress.IPv6Address(host))
        except ValueError:
            return False
    return len(host) <= 253 and ".." not in host and bool(_HOST.fullmatch(host))
