"""Connections to a server whose sockets can be shut from outside.

`requests` has no hook for that, so the adapter below hands `urllib3` connection classes
of its own. `_new_conn` is the one method in which every kind of connection, also one
through a proxy, opens its socket, in urllib3 1.26 as in 2.
"""

from __future__ import annotations

import ssl
from http.cookiejar import DefaultCookiePolicy
from typing import Any

import requests
from requests.adapters import HTTPAdapter

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
    adapter = _WatchedAdapter(sockets, _tls(settings))
    session.mount("https://", adapter)
    session.mount("http://", adapter)
    return session


def _tls(settings: TransportSettings) -> ssl.SSLContext:
    """A context that checks certificate and host name, always."""
    context = ssl.create_default_context(ssl.Purpose.SERVER_AUTH)
    if settings.ca_certificates:
        context.load_verify_locations(cadata=settings.ca_certificates)
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


def _watched(connection: Any, sockets: OpenSockets) -> Any:
    class Watched(connection):
        """A connection that tells of its socket."""

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
