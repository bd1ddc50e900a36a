"""What QGIS keeps for the way to a server: proxy, certificates, logins, projects."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from qgis.core import (
    QgsApplication,
    QgsAuthMethodConfig,
    QgsNetworkAccessManager,
    QgsSettings,
)
from qgis.PyQt.QtNetwork import QSslCertificate

from qfieldsync_cloud import credentials
from qfieldsync_cloud.core.services.cloud.client import CloudClient
from qfieldsync_cloud.core.services.cloud.server_url import parse_server_url
from qfieldsync_cloud.core.services.cloud.signing_in import Credentials
from qfieldsync_cloud.core.services.cloud.tokens import GivenToken
from qfieldsync_cloud.core.services.cloud.transport import Transport
from qfieldsync_cloud.core.services.qgis_network import transport_settings
from qfieldsync_cloud.paths import plugin_version
from qfieldsync_cloud.settings import cloud_project_of, qfieldsync_server
from tests.qgis.logins import unlocked_logins
from tests.unit.certificates import make_authority
from tests.unit.http_servers import reply_json, serving

SERVER = parse_server_url("https://qfield.example/")
ID = "6c511102-374b-439c-9eae-788ee57dfec1"


@pytest.fixture
def settings():
    """QGIS's settings; what a test sets below these groups is taken back."""
    found = QgsSettings()
    yield found
    for group in ("proxy", "QFieldSync"):
        found.remove(group)
    QgsNetworkAccessManager.instance().setupDefaultProxyAndCache()


# Proxies


def set_proxy(settings, **values):
    for name, value in values.items():
        settings.setValue(f"proxy/{name}", value)
    QgsNetworkAccessManager.instance().setupDefaultProxyAndCache()


def test_without_a_proxy_none_is_used(settings):
    assert transport_settings(SERVER).proxy is None


@pytest.mark.parametrize(
    ("kind", "scheme"),
    [("HttpProxy", "http"), ("HttpCachingProxy", "http"), ("Socks5Proxy", "socks5h")],
)
def test_proxy_comes_with_its_login_and_its_exclusions(settings, kind, scheme):
    set_proxy(
        settings,
        proxyEnabled=True,
        proxyType=kind,
        proxyHost="proxy.example",
        proxyPort="3128",
        proxyUser="crew@north",
        proxyPassword="p:w/d",
        proxyExcludedUrls=["https://intern.example", ""],
        noProxyUrls=["https://none.example"],
    )

    proxy = transport_settings(SERVER).proxy

    login = "crew%40north:p%3Aw%2Fd"
    assert proxy.url == f"{scheme}://{login}@proxy.example:3128"
    assert proxy.excluded == ("https://intern.example", "https://none.example")
    assert "p:w" not in repr(transport_settings(SERVER))
    for host in ("intern.example", "none.example"):
        excluded = parse_server_url(host)
        assert transport_settings(excluded).proxy is None


def test_timeout_and_name_are_those_of_qgis_and_of_the_plugin(settings):
    before = QgsNetworkAccessManager.timeout()
    QgsNetworkAccessManager.setTimeout(20_000)
    try:
        found = transport_settings(SERVER)
    finally:
        QgsNetworkAccessManager.setTimeout(before)

    assert (found.read_timeout_s, found.call_limit_s) == (20.0, 60.0)
    assert found.user_agent == f"sdk|qfieldsync_cloud|{plugin_version()}"


# Certificates


def test_authority_that_somebody_gave_qgis_is_trusted(tmp_path):
    authority = make_authority(tmp_path)
    manager = QgsApplication.authManager()
    certificate = QSslCertificate(authority.pem.encode())
    url = "https://127.0.0.1:{}/"
    user = reply_json({"username": "anna"})
    with serving(lambda _: user, authority.server("IP:127.0.0.1")) as server:
        address = parse_server_url(url.format(server.port))
        assert transport_settings(address).ca_certificates == ""
        assert manager.storeCertAuthority(certificate)
        manager.rebuildCaCertsCache()
        manager.rebuildTrustedCaCertsCache()
        try:
            found = transport_settings(address)
            client = CloudClient(Transport(address, found), GivenToken("t"))
            assert client.user().username == "anna"
            client.close()
        finally:
            manager.removeCertAuthority(certificate)
            manager.rebuildCaCertsCache()
            manager.rebuildTrustedCaCertsCache()

    assert found.ca_certificates.count("BEGIN CERTIFICATE") == 1


# Cloud projects


def test_cloud_project_of_a_folder_is_found(settings, tmp_path):
    folder = tmp_path / "trees"
    folder.mkdir()
    link = tmp_path / "link"
    link.symlink_to(folder)
    dirs = {ID: f"{folder}/", "other": str(tmp_path / "x"), "none": None}
    settings.setValue("QFieldSync/qfieldCloudProjectLocalDirs", json.dumps(dirs))

    for path in (folder, link, folder / ".." / "trees"):
        assert cloud_project_of(str(path)) == ID
    for path in (str(tmp_path), "", " "):
        assert cloud_project_of(path) == ""


@pytest.mark.parametrize("value", ["{broken", "[]", "7", "", {"a": "/tmp/elsewhere"}])
def test_settings_of_any_form_do_no_harm(settings, value):
    settings.setValue("QFieldSync/qfieldCloudProjectLocalDirs", value)
    settings.setValue("QFieldSync/qfieldCloudServerUrl", 7)

    assert cloud_project_of("/tmp") == ""
    assert qfieldsync_server() in ("", "7")


# Logins


@pytest.fixture
def manager():
    """The authentication database, with a master password."""
    found = unlocked_logins()
    yield found
    for id_ in found.configIds():
        found.removeAuthenticationConfig(id_)


def add_qfieldsync_login(manager, settings, url, **values):
    config = QgsAuthMethodConfig("Basic")
    config.setName("qfieldcloud")
    config.setUri(url)
    for name, value in values.items():
        config.setConfig(name, value)
    manager.storeAuthenticationConfig(config)
    settings.setValue("QFieldSync/qfieldCloudAuthcfg", config.id())
    settings.setValue("QFieldSync/qfieldCloudServerUrl", url)
    return config.id()


def test_login_is_kept_encrypted_and_found_again(manager, settings):
    given = Credentials("anna", "tok-1", "pass-1")

    assert credentials.find_login(SERVER) is None
    assert credentials.save_login(SERVER, given, keep_password=True)
    found = credentials.find_login(SERVER)

    assert not found.is_of_qfieldsync
    assert credentials.read_login(found) == given
    other = parse_server_url("https://other.example")
    assert credentials.find_login(other) is None
    content = Path(manager.authenticationDatabasePath()).read_bytes()
    assert b"pass-1" not in content
    assert b"tok-1" not in content
    assert not [
        key for key in settings.allKeys() if "tok-1" in str(settings.value(key))
    ]


def test_newer_login_takes_the_place_of_the_older_one(manager):
    for number in range(3):
        given = Credentials("anna", f"tok-{number}", "pass")
        assert credentials.save_login(SERVER, given, keep_password=False)

    assert len(manager.configIds()) == 1
    found = credentials.read_login(credentials.find_login(SERVER))
    assert found == Credentials("anna", "tok-2", "")


def test_login_of_qfieldsync_is_offered_for_its_server_and_left_as_it_is(
    manager, settings
):
    id_ = add_qfieldsync_login(
        manager,
        settings,
        "https://QField.example/api/v1",
        username="anna",
        password="pass-q",
        token="tok-q",
    )

    found = credentials.find_login(SERVER)

    assert found == credentials.StoredLogin(id_, is_of_qfieldsync=True)
    assert credentials.read_login(found) == Credentials("anna", "tok-q", "pass-q")
    assert credentials.find_login(parse_server_url("https://other.example")) is None
    own = Credentials("anna", "tok-own", "")
    assert credentials.save_login(SERVER, own, keep_password=False)
    assert not credentials.find_login(SERVER).is_of_qfieldsync
    assert credentials.forget_login(SERVER)
    assert credentials.read_login(credentials.find_login(SERVER)).token == "tok-q"
    assert not credentials.forget_login(SERVER)
    assert id_ in manager.configIds()


def test_single_sign_on_of_qfieldsync_is_no_login_here(manager, settings):
    add_qfieldsync_login(manager, settings, SERVER.base, oauth2config="{}")

    assert credentials.read_login(credentials.find_login(SERVER)) is None


def test_login_that_was_deleted_is_not_offered(manager, settings):
    id_ = add_qfieldsync_login(manager, settings, SERVER.base, username="anna")
    manager.removeAuthenticationConfig(id_)

    assert credentials.find_login(SERVER) is None
