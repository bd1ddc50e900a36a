"""QGIS's network settings, as plain values for the transport.

QGIS itself says which proxy an address is reached through: it knows the exclusions, the
proxy of the system and the authentication configuration that the proxy's login may be
kept in. Called on the main thread, before a task begins.
"""

from __future__ import annotations

from urllib.parse import quote

from qgis.core import QgsApplication, QgsAuthCertUtils, QgsNetworkAccessManager
from qgis.PyQt.QtCore import QUrl
from qgis.PyQt.QtNetwork import QNetworkProxy, QNetworkProxyQuery

from qfieldsync_cloud.core.services.cloud.server_url import ServerUrl
from qfieldsync_cloud.core.services.cloud.settings import (
    Proxy,
    TransportSettings,
    user_agent,
)
from qfieldsync_cloud.paths import plugin_version

_SHORTEST_TIMEOUT_S = 5.0
_LONGEST_CONNECT_S = 15.0
_CALLS_PER_TIMEOUT = 3
"""A call may take as long as this many silences of a server."""
_SCHEMES = {
    QNetworkProxy.ProxyType.HttpProxy: "http",
    QNetworkProxy.ProxyType.HttpCachingProxy: "http",
    # the proxy looks the name up, as Qt has it do
    QNetworkProxy.ProxyType.Socks5Proxy: "socks5h",
}


def transport_settings(server: ServerUrl) -> TransportSettings:
    """How QGIS would reach this server."""
    timeout_s = max(QgsNetworkAccessManager.timeout() / 1000, _SHORTEST_TIMEOUT_S)
    return TransportSettings(
        user_agent=user_agent(plugin_version()),
        proxy=_proxy(server),
        ca_certificates=_own_authorities(),
        connect_timeout_s=min(timeout_s, _LONGEST_CONNECT_S),
        read_timeout_s=timeout_s,
        call_limit_s=_CALLS_PER_TIMEOUT * timeout_s,
    )


def _proxy(server: ServerUrl) -> Proxy | None:
    manager = QgsNetworkAccessManager.instance()
    factory = manager.proxyFactory()
    if factory is None:
        return None
    found = factory.queryProxy(QNetworkProxyQuery(QUrl(server.base)))
    url = next((url for proxy in found if (url := _url_of(proxy))), "")
    if not url:
        return None
    excluded = (*manager.excludeList(), *manager.noProxyList())
    return Proxy(url, tuple(text for text in excluded if text.strip()))


def _url_of(proxy: QNetworkProxy) -> str:
    """ "" for a proxy that is none; the default one is what exclusions get."""
    scheme = _SCHEMES.get(proxy.type())
    if scheme is None or not proxy.hostName():
        return ""
    login = ""
    if proxy.user():
        user, password = quote(proxy.user(), safe=""), quote(proxy.password(), safe="")
        login = f"{user}:{password}@"
    host = proxy.hostName()
    host = f"[{host}]" if ":" in host else host
    port = proxy.port() or 8080
    return f"{scheme}://{login}{host}:{port}"


def _own_authorities() -> str:
    """Certificates that somebody gave QGIS and that it trusts, in PEM.

    Those of the system are trusted by Python anyway. This needs no master password.
    """
    manager = QgsApplication.authManager()
    if manager is None or manager.isDisabled():
        return ""
    given = [*manager.databaseCAs(), *manager.extraFileCAs()]
    if not given:
        return ""
    trusted = {bytes(cert.toDer()) for cert in manager.trustedCaCerts()}
    own = [cert for cert in given if bytes(cert.toDer()) in trusted]
    if not own:
        return ""
    return bytes(QgsAuthCertUtils.certsToPemText(own)).decode("ascii")
