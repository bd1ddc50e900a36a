"""Which addresses count as this computer, for a server here and for a client."""

from __future__ import annotations

import pytest

from qfieldsync_cloud.core.loopback import is_loopback


@pytest.mark.parametrize(
    "host", ["localhost", "LocalHost", "localhost.", "127.0.0.1", "127.8.9.1", "[::1]"]
)
def test_host_when_it_is_this_computer_then_is_loopback(host):
    assert is_loopback(host)


@pytest.mark.parametrize(
    "host",
    [
        *(
            "",
            "0.0.0.0",
            "::",
            "192.168.1.5",
            "localhost.example.org",
            "127.0.0.1.nip.io",
        ),
        *("127.0.0.1.nip.io", "1.0.0.127", "127.1", "notlocalhost"),
    ],
)
def test_host_when_others_may_reach_it_then_is_no_loopback(host):
    assert not is_loopback(host)
