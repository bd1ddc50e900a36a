"""Connections to a server whose sockets can be shut from outside.

`requests` has no hook for that, so the adapter below hands `urllib3` connection classes
of its own. `_new_conn` is the one method in which every kind of connection, also one
through a proxy, opens its socket, in urllib3 1.26 as in 2.
"""

from __future__ import annotations

import http.client
import ssl
from functools import lru_cache
from http.cookiejar import DefaultCookiePolicy
from typing import Any

import requests
from requests.adapters import HTTPAdapter
from urllib3.util.ssl_ import create_urllib3_context

from qfieldsync_cloud.core.services.cloud.settings import TransportSettings
from qfieldsync_cloud.core.services.cloud.watch import OpenSockets


def open_session(settings: TransportSettings, sockets: OpenSockets) -> requests.Session:
    """A session that takes nothing from the machine but what the settings say.

    No login out of `.netrc`, no proxies or certificates out of the environment, and
    no cookies: QFieldCloud sets one with every answer, and the token is enough.
    """
    session = requests.Session()
    session.trust_env = False
    session.cookies.set_policy(DefaultCookiePolicy(allowed_domains=[]))
    session.headers.clear()
    session.headers["User-Agent"] = settings.user_agent
    adapter = _WatchedAdapter(sockets, _tls(settings.ca_certificates))
    session.mount("https://", adapter)
    session.mount("http://", adapter)
    return session


@lru_cache(maxsize=4)
def _tls(ca_certificates: str) -> ssl.SSLContext:
    """A context that checks the certificate, always; it takes 50 ms to make.

    It is made by urllib3, which knows whether Python or itself compares the name of the
    host: 1.26 fails with a context of Python's for a host that is an address.
    """
    context: ssl.SSLContext = create_urllib3_context(  # type: ignore[no-untyped-call]
        cert_reqs=ssl.CERT_REQUIRED
    )
    context.minimum_version = ssl.TLSVersion.TLSv1_2
    context.load_default_certs()
    if ca_certificates:
        context.load_verify_locations(cadata=ca_certificates)
    return context


class _WatchedAdapter(HTTPAdapter):
    """Registers every socket; what is repeated is decided elsewhere."""

    def __init__(self, sockets: OpenSockets, context: ssl.SSLContext) -> None:
        self._sockets = sockets
        self._context = context
        super().__init__(max_retries=0)

    def init_poolmanager(self, *args: Any, **kwargs: Any) -> None:
        """See `HTTPAdapter`."""
        kwargs["ssl_context"] = self._context
        super().init_poolmanager(*args, **kwargs)  # type: ignore[no-untyped-call]
        _watch_pools(self.poolmanager, self._sockets)

    def proxy_manager_for(self, proxy: str, **kwargs: Any) -> Any:
        """See `HTTPAdapter`."""
        is_new = proxy not in self.proxy_manager
        kwargs["ssl_context"] = self._context
        manager = super().proxy_manager_for(  # type: ignore[no-untyped-call]
            proxy, **kwargs
        )
        if is_new:
            _watch_pools(manager, self._sockets)
        return manager


def _watch_pools(manager: Any, sockets: OpenSockets) -> None:
    manager.pool_classes_by_scheme = {
        scheme: type(
            f"Watched{pool.__name__}",
            (pool,),
            {"ConnectionCls": _watched(pool.ConnectionCls, sockets)},
        )
        for scheme, pool in manager.pool_classes_by_scheme.items()
    }


class _WholeHeaders(http.client.HTTPResponse):
    """An answer whose headers are whole, or an error.

    `http.client` takes what ends in the middle of a header for an answer without a
    body, and urllib3 writes the rest, whatever it is, into a log.
    """

    def begin(self) -> None:
        """See `http.client`."""
        super().begin()
        if self.headers.defects:
            self.close()
            raise http.client.IncompleteRead(b"")


def _watched(connection: Any, sockets: OpenSockets) -> Any:
    class Watched(connection):
        """A connection that tells of its socket."""

        response_class = _WholeHeaders
        _handle = None

        def _new_conn(self) -> Any:
            sock = super()._new_conn()
            self._leave()
            self._handle = sockets.add(sock)
            return sock

        def close(self) -> None:
            """See `http.client`."""
            super().close()
            self._leave()

        def _leave(self) -> None:
            handle, self._handle = self._handle, None
            if handle is not None:
                sockets.leave(handle)

    return Watched
