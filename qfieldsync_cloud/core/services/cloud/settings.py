"""How a server is reached: proxy, certificates, limits. Plain values.

`core.services.qgis_network` reads them from QGIS.
"""

from __future__ import annotations

from dataclasses import dataclass, field

CLIENT_NAME = "qfieldsync_cloud"


def user_agent(version: str) -> str:
    """How this plugin presents itself.

    QFieldCloud tells *types* of clients by how this begins, and a login ends the
    earlier tokens of the same user and type for all types but `sdk`, `cli` and
    browsers. `sdk` is the type for programs that use the API, which this is; as
    `qfieldsync`, or without any type, signing in here would sign the user out of
    QFieldSync, and the other way round. The name after it is our own.
    """
    return f"sdk|{CLIENT_NAME}|{version}"


@dataclass(frozen=True)
class Proxy:
    """A proxy, and where not to use it."""

    url: str = field(repr=False)
    """`http://host:port` or `socks5h://…`, with `user:password@` before the host where
    it asks who uses it."""
    excluded: tuple[str, ...] = ()
    """Beginnings of addresses that are reached without it."""

    def url_for(self, url: str) -> str | None:
        """The proxy for this address; None where it is reached without one."""
        excluded = any(url.lower().startswith(part.lower()) for part in self.excluded)
        return None if excluded else self.url


@dataclass(frozen=True)
class TransportSettings:
    """Through what a server is reached, and how long it may take."""

    user_agent: str = user_agent("0")
    proxy: Proxy | None = None
    ca_certificates: str = ""
    """Certificates in PEM that are trusted besides those that Python trusts. There is
    no setting that trusts every certificate."""
    connect_timeout_s: float = 15.0
    read_timeout_s: float = 60.0
    """How long a server may be silent."""
    call_limit_s: float = 180.0
    """How long a call may take in all, with everything that is tried again."""
    least_bytes_per_s: int = 4096
    """A download that is slower for as long as a server may be silent is given up."""
    max_retries: int = 4
    """How often a call that changes nothing is tried again."""
    backoff_s: float = 0.5
    """The wait before the second repetition; it doubles with each one."""
    max_body_bytes: int = 64 * 1024 * 1024
    """Of an answer; downloads have the size that the server names in its list."""
