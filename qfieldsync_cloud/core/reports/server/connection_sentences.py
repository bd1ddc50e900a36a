"""Why a server was not reached: names, connections, proxies, certificates.

Source: `core.services.cloud.failures`.
"""

from __future__ import annotations

from collections.abc import Mapping

from qfieldsync_cloud.core.reports.server.words import Actor, Words
from qfieldsync_cloud.core.translation import translate

# sentences read easier without a line for each of their brackets
# fmt: off
CONNECTION: Mapping[str, Words] = {
    "host_not_found": Words(
        Actor.ANALYST,
        lambda: translate("Server", "No computer with this name was found."),
        lambda: translate("Server", "Check the address of the server and the "
                                    "connection to the internet."),
    ),
    "connection_refused": Words(
        Actor.ADMINISTRATOR,
        lambda: translate("Server", "No server is running at this address."),
        lambda: translate("Server", "Check the address and its port. If they are "
                                    "right, tell an administrator of the server."),
    ),
    "connection_failed": Words(
        Actor.ANALYST,
        lambda: translate("Server", "The server was not reached."),
        lambda: translate("Server", "Check the connection to the internet, and the "
                                    "proxy in Settings ▸ Options ▸ Network."),
    ),
    "connection_cut": Words(
        Actor.NOBODY,
        lambda: translate("Server", "The connection broke in the middle."),
        lambda: translate("Server", "Try again."),
    ),
    "connect_timed_out": Words(
        Actor.ANALYST,
        lambda: translate("Server", "The server did not accept a connection in time."),
        lambda: translate("Server", "Check the connection to the internet and the "
                                    "address of the server; a firewall may be in the "
                                    "way."),
    ),
    "answer_timed_out": Words(
        Actor.NOBODY,
        lambda: translate("Server", "The server was silent for too long."),
        lambda: translate("Server", "Try again. If it happens often, raise the "
                                    "timeout in Settings ▸ Options ▸ Network."),
    ),
    "call_timed_out": Words(
        Actor.NOBODY,
        lambda: translate("Server", "The answer took too long, though something came."),
        lambda: translate("Server", "Try again, with a better connection if there is "
                                    "one."),
    ),
    "proxy_failed": Words(
        Actor.ANALYST,
        lambda: translate("Server", "The proxy cannot be used."),
        lambda: translate("Server", "Check the proxy in Settings ▸ Options ▸ Network."),
    ),
    "proxy_not_authenticated": Words(
        Actor.ANALYST,
        lambda: translate("Server", "The proxy wants a user name and a password."),
        lambda: translate("Server", "Enter them in Settings ▸ Options ▸ Network."),
    ),
    "certificate_unknown": Words(
        Actor.ADMINISTRATOR,
        lambda: translate("Server", "The certificate of the server is signed by "
                                    "nobody that this computer trusts."),
        lambda: translate("Server", "If the server has an authority of its own, add "
                                    "its certificate in Settings ▸ Options ▸ "
                                    "Authentication ▸ Manage Certificates. If not, do "
                                    "not go on: somebody may be reading along."),
    ),
    "certificate_of_another_host": Words(
        Actor.ADMINISTRATOR,
        lambda: translate("Server", "The certificate belongs to another name than "
                                    "that of the server."),
        lambda: translate("Server", "Check the address of the server. If it is right, "
                                    "do not go on, and tell an administrator of the "
                                    "server."),
    ),
    "certificate_out_of_time": Words(
        Actor.ADMINISTRATOR,
        lambda: translate("Server", "The certificate has run out or is not valid yet."),
        lambda: translate("Server", "Check the date and the time of this computer. If "
                                    "they are right, tell an administrator of the "
                                    "server."),
    ),
    "tls_failed": Words(
        Actor.ADMINISTRATOR,
        lambda: translate("Server", "No protected connection to the server is "
                                    "possible."),
        lambda: translate("Server", "Check the address and its port. If they are "
                                    "right, tell an administrator of the server."),
    ),
}
# fmt: on
