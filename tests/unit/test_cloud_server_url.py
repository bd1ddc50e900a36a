"""Addresses of servers, as people write them."""

from __future__ import annotations

import pytest

from qfieldsync_cloud.core.errors import OptionError
from qfieldsync_cloud.core.services.cloud.server_url import (
    is_same_server,
    parse_server_url,
)


@pytest.mark.parametrize(
    ("text", "base"),
    [
        ("app.qfield.cloud", "https://app.qfield.cloud/api/v1/"),
        ("https://app.qfield.cloud", "https://app.qfield.cloud/api/v1/"),
        ("https://app.qfield.cloud/", "https://app.qfield.cloud/api/v1/"),
        ("https://app.qfield.cloud/api/v1", "https://app.qfield.cloud/api/v1/"),
        ("https://app.qfield.cloud/api/v1/", "https://app.qfield.cloud/api/v1/"),
        ("https://app.qfield.cloud/api/v1//", "https://app.qfield.cloud/api/v1/"),
        ("  HTTPS://App.QField.Cloud/API/v1 ", "https://app.qfield.cloud/api/v1/"),
        ("https://app.qfield.cloud:443/", "https://app.qfield.cloud/api/v1/"),
        ("example.org:8443", "https://example.org:8443/api/v1/"),
        ("https://example.org/qfc/", "https://example.org/qfc/api/v1/"),
        ("https://example.org/qfc/api/v1/", "https://example.org/qfc/api/v1/"),
        ("https://example.org/api", "https://example.org/api/v1/"),
        ("http://127.0.0.1:8123/api/v1/", "http://127.0.0.1:8123/api/v1/"),
        ("localhost:8123", "http://localhost:8123/api/v1/"),
        ("127.0.0.1", "http://127.0.0.1/api/v1/"),
        ("[::1]:8123", "http://[::1]:8123/api/v1/"),
        ("https://[2001:db8::1]/", "https://[2001:db8::1]/api/v1/"),
        ("https://192.168.1.20", "https://192.168.1.20/api/v1/"),
        ("my_server", "https://my_server/api/v1/"),
    ],
)
def test_every_way_to_write_a_server_leads_to_its_api(text, base):
    server = parse_server_url(text)

    assert server.base == base
    assert parse_server_url(server.base) == server
    assert not server.is_unprotected


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("", "no address"),
        ("   ", "no address"),
        ("ftp://example.org", "https"),
        ("https://", "no name"),
        ("https://exa mple.org", "no name"),
        ("https://example..org", "no name"),
        ("https://example.org:99999", "malformed"),
        ("https://example.org:port", "malformed"),
        ("https://[::1", "malformed"),
        ("https://example.org/?a=b", "?"),
        ("https://example.org/#a", "#"),
        ("http://example.org", "unprotected"),
        ("http://192.168.1.20", "unprotected"),
        ("http://localhost.example.org", "unprotected"),
    ],
)
def test_what_is_no_address_is_refused_with_its_reason(text, reason):
    with pytest.raises(OptionError, match="server") as caught:
        parse_server_url(text)

    assert reason in str(caught.value)


def test_password_in_an_address_is_refused_and_not_repeated():
    with pytest.raises(OptionError) as caught:
        parse_server_url("https://anna:correct-horse@example.org/")

    assert "correct-horse" not in str(caught.value)


def test_http_to_another_computer_is_possible_and_told():
    server = parse_server_url("http://192.168.1.20:8000", allow_http=True)

    assert server.base == "http://192.168.1.20:8000/api/v1/"
    assert server.is_unprotected
    assert server.host == "192.168.1.20:8000"


@pytest.mark.parametrize(
    ("one", "other", "is_same"),
    [
        ("https://app.qfield.cloud/", "app.qfield.cloud/api/v1", True),
        ("https://app.qfield.cloud/", "https://app.qfield.cloud:443", True),
        ("https://app.qfield.cloud/", "https://dev.qfield.cloud/", False),
        ("http://h/", "https://h/", False),
        ("", "", False),
    ],
)
def test_one_server_written_in_two_ways_is_known(one, other, is_same):
    assert is_same_server(one, other) is is_same
