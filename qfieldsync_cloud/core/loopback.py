"""Which addresses only this computer reaches: there, nobody else hears what is said."""

from __future__ import annotations

import ipaddress


def is_loopback(host: str) -> bool:
    """Whether a host is this computer itself.

    Args:
        host: a name or an address, as people write it; of IPv6 also in
            brackets.
    """
    if host.lower().rstrip(".") == "localhost":
        return True
    try:
        return ipaddress.ip_address(host.strip("[]")).is_loopback
    except ValueError:
        return False
