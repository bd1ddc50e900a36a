"""Protected connections, and those through a proxy."""

from __future__ import annotations

import base64
import gc
import select
import socket
import threading

import pytest

from qfieldsync_cloud.core.errors import CloudError, ConnectionFailed
from qfieldsync_cloud.core.services.cloud.settings import Proxy
from tests.unit.certificates import make_authority
from tests.unit.http_servers import (
    TOKEN,
    Reply,
    client_of,
    reply_json,
    serving,
)

USER = reply_json({"username": "anna"})


@pytest.fixture(scope="module")
def authority(tmp_path_factory):
    return make_authority(tmp_path_factory.mktemp("authority"))


def address(server, host="127.0.0.1"):
    return f"https://{host}:{server.port}/"


def ask(server, host="127.0.0.1", **settings):
    with client_of(address(server, host), **settings) as client:
        return client.user().username


def test_certificate_of_a_known_authority_is_taken(authority):
    with serving(lambda _: USER, authority.server("IP:127.0.0.1")) as server:
        assert ask(server, ca_certificates=authority.pem) == "anna"


def refused(server, host="127.0.0.1", **settings):
    with pytest.raises(ConnectionFailed) as caught:
        ask(server, host, **settings)
    assert server.seen == []
    assert not caught.value.is_retryable
    assert not caught.value.may_have_happened
    return caught.value


def test_certificate_of_an_unknown_authority_is_refused(authority):
    with serving(lambda _: USER, authority.server("IP:127.0.0.1")) as server:
        error = refused(server)

    assert error.code == "certificate_unknown"
    assert "127.0.0.1" in str(error)


@pytest.mark.parametrize(
    ("name", "host"),
    [
        ("DNS:qfield.example", "localhost"),
        ("DNS:qfield.example", "127.0.0.1"),
        ("IP:127.0.0.2", "127.0.0.1"),
        ("DNS:*.localhost", "localhost"),
    ],
)
def test_certificate_of_another_host_is_refused(authority, name, host):
    with serving(lambda _: USER, authority.server(name)) as server:
        error = refused(server, host, ca_certificates=authority.pem)

    assert error.code == "certificate_of_another_host"


@pytest.mark.parametrize(
    ("start", "end"),
    [
        ("20000101000000Z", "20010101000000Z"),
        ("20900101000000Z", "20910101000000Z"),
    ],
    ids=["expired", "not valid yet"],
)
def test_certificate_out_of_time_is_refused_and_the_clock_is_spoken_of(
    authority, start, end
):
    context = authority.server("IP:127.0.0.1", start=start, end=end)

    with serving(lambda _: USER, context) as server:
        error = refused(server, ca_certificates=authority.pem)

    assert error.code == "certificate_out_of_time"
    assert "clock" in str(error)


def test_server_that_speaks_no_tls_is_told():
    with serving(lambda _: USER) as server:
        error = refused(server)

    assert error.code == "tls_failed"


def test_environment_changes_nothing(authority, monkeypatch, tmp_path):
    """Neither certificates, nor proxies, nor logins of other programs count."""
    ca = tmp_path / "ca.pem"
    ca.write_text(authority.pem, encoding="ascii")
    netrc = tmp_path / "netrc"
    netrc.write_text("machine 127.0.0.1 login other password other\n")
    for name in ("REQUESTS_CA_BUNDLE", "CURL_CA_BUNDLE"):
        monkeypatch.setenv(name, str(ca))
    for name in ("http_proxy", "https_proxy", "all_proxy"):
        monkeypatch.setenv(name, "http://127.0.0.1:9/")
    monkeypatch.setenv("NETRC", str(netrc))

    with serving(lambda _: USER, authority.server("IP:127.0.0.1")) as server:
        assert refused(server).code == "certificate_unknown"
        assert ask(server, ca_certificates=authority.pem) == "anna"

    assert server.seen[0].headers["authorization"] == f"Token {TOKEN}"


def test_slow_protected_body_ends_at_the_time_limit(authority):
    def trickle(connection):
        connection.sendall(b"HTTP/1.1 200 OK\r\nConnection: close\r\n\r\n[")
        while True:
            threading.Event().wait(0.05)
            connection.sendall(b" ")

    with (
        serving(
            lambda _: Reply(raw=trickle), authority.server("IP:127.0.0.1")
        ) as server,
        pytest.raises(CloudError) as caught,
    ):
        ask(server, ca_certificates=authority.pem, call_limit_s=0.8)

    assert caught.value.code == "call_timed_out"


# Proxies


def tunnel_to(port, seen, login=""):
    """A proxy that opens tunnels, and wants a login when one is named."""
    wanted = base64.b64encode(login.encode()).decode()

    def answer(request):
        seen.append((request.method, request.path, dict(request.headers)))
        given = request.headers.get("proxy-authorization", "")
        if login and given != f"Basic {wanted}":
            return Reply(407, b"", {"Proxy-Authenticate": "Basic"})
        if request.method != "CONNECT":
            return USER

        def pipe(connection):
            with socket.create_connection(("127.0.0.1", port)) as other:
                connection.sendall(b"HTTP/1.1 200 OK\r\n\r\n")
                while True:
                    ready, _, _ = select.select([connection, other], [], [], 3)
                    if not ready:
                        return
                    for one in ready:
                        data = one.recv(65536)
                        if not data:
                            return
                        (other if one is connection else connection).sendall(data)

        return Reply(raw=pipe)

    return answer


def test_protected_connection_goes_through_the_tunnel_of_a_proxy(authority):
    seen = []
    with (
        serving(lambda _: USER, authority.server("IP:127.0.0.1")) as server,
        serving(tunnel_to(server.port, seen, "crew:p%40ss")) as proxy,
    ):
        url = f"http://crew:p%2540ss@127.0.0.1:{proxy.port}"
        name = ask(server, proxy=Proxy(url), ca_certificates=authority.pem)

    assert name == "anna"
    assert [method for method, _, _ in seen] == ["CONNECT"]
    # the proxy learns nothing of the token
    assert "authorization" not in seen[0][2]


def test_plain_connection_goes_through_a_proxy():
    seen = []
    with (
        serving(lambda _: USER) as server,
        serving(tunnel_to(0, seen)) as proxy,
        client_of(server.url, proxy=Proxy(f"http://127.0.0.1:{proxy.port}")) as client,
    ):
        client.user()

    assert server.seen == []
    assert [method for method, _, _ in seen] == ["GET"]


# http.client leaves the refusal of a proxy open (before Python 3.12)
@pytest.mark.filterwarnings("ignore::pytest.PytestUnraisableExceptionWarning")
@pytest.mark.parametrize("login", ["", "crew:wrong"])
def test_proxy_that_wants_another_login_is_told(authority, login):
    seen = []
    with (
        serving(lambda _: USER, authority.server("IP:127.0.0.1")) as server,
        serving(tunnel_to(server.port, seen, "crew:right")) as proxy,
    ):
        at = f"{login}@" if login else ""
        url = f"http://{at}127.0.0.1:{proxy.port}"
        error = refused_by_proxy(
            server, proxy=Proxy(url), ca_certificates=authority.pem
        )

    assert error.code == "proxy_not_authenticated"
    assert "wrong" not in str(error)
    gc.collect()


def refused_by_proxy(server, **settings):
    with pytest.raises(CloudError) as caught:
        ask(server, **settings)
    assert server.seen == []
    return caught.value


@pytest.mark.parametrize(
    "url",
    [
        "http://crew:secret-word@127.0.0.1:9",
        "http://crew:secret-word@:1",
        "socks5h://crew:secret-word@127.0.0.1:9",
        "gopher://crew:secret-word@127.0.0.1:9",
    ],
)
def test_proxy_that_is_not_there_is_told_without_its_password(authority, url):
    with serving(lambda _: USER, authority.server("IP:127.0.0.1")) as server:
        error = refused_by_proxy(server, proxy=Proxy(url), max_retries=0)

    assert isinstance(error, ConnectionFailed)
    assert error.code in ("proxy_failed", "connection_refused", "connection_failed")
    assert "secret-word" not in f"{error!r}{error}{Proxy(url)!r}"


def test_excluded_addresses_are_reached_without_the_proxy():
    with serving(lambda _: USER) as server:
        excluded = (f"HTTP://127.0.0.1:{server.port}",)
        proxy = Proxy("http://127.0.0.1:9", excluded)
        with client_of(server.url, proxy=proxy) as client:
            assert client.user().username == "anna"
