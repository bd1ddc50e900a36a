"""Answers requests: everything between a request and its answer, without sockets."""

from __future__ import annotations

import logging
import re
from collections.abc import Iterable, Mapping

from qfieldsync_cloud.core.errors import (
    InvalidDeltafile,
    OptionError,
    QFieldSyncCloudError,
    ServiceError,
    StoreError,
)
from qfieldsync_cloud.core.rest.access import Access
from qfieldsync_cloud.core.rest.dialect import dialect_for
from qfieldsync_cloud.core.rest.endpoints import Call
from qfieldsync_cloud.core.rest.exchange import Answer, Refused, Request
from qfieldsync_cloud.core.rest.routes import answer_call
from qfieldsync_cloud.core.rest.settings import FrontSettings
from qfieldsync_cloud.core.rest.sites import ServedProject, Sites

_log = logging.getLogger(__name__)

_HOST = re.compile(
    r"[A-Za-z0-9.-]{1,253}(:\d{1,5})?|\[[0-9A-Fa-f:.]{2,45}\](:\d{1,5})?"
)
_NO_STORE = "What was asked cannot be read or kept now; the log of the service says why"
"""Where the store is, and why, is not for other computers."""
_DOCUMENTED = {"empty_content": "The uploaded file is empty or missing"}
"""What clients are told, by the code."""
_STATUS = {"object_not_found": 404}
"""HTTP status of what a service refuses; 400 for all others, as documented."""


class Front:
    """Answers requests for some projects."""

    def __init__(
        self, projects: Iterable[ServedProject], settings: FrontSettings, own_host: str
    ) -> None:
        """Args:
        own_host: host and port, for clients that do not say by which they came.
        """
        self._sites = Sites(projects)
        self._settings = settings
        self._access = Access(settings)
        self._own_host = own_host

    def answer(self, request: Request) -> Answer:
        """What the client is answered; never raises."""
        dialect = dialect_for(request, self._settings.dialect)
        call = Call(
            request,
            self._sites,
            self._access,
            dialect,
            self._base_url(request),
            self._settings.user,
        )
        try:
            return answer_call(call)
        except Exception as error:  # noqa: BLE001 - the front goes on
            return dialect.refusal(_refused(error))

    def check_token(self, headers: Mapping[str, str]) -> None:
        """Check the token of a request, before its body is read.

        Raises:
            Refused: there is no token, or a wrong one (401).
        """
        self._access.check(headers)

    def refusal(self, refused: Refused) -> Answer:
        """The answer to a request that could not be read."""
        dialect = dialect_for(Request("GET", "/"), self._settings.dialect)
        return dialect.refusal(refused)

    def _base_url(self, request: Request) -> str:
        host = request.headers.get("host", "")
        if not _HOST.fullmatch(host):
            host = self._own_host
        # a proxy says so; whoever lies reads no page but the own one
        is_tls = request.headers.get("x-forwarded-proto", "").lower() == "https"
        return f"{'https' if is_tls else 'http'}://{host}"


def _refused(error: Exception) -> Refused:
    if isinstance(error, Refused):
        return error
    if isinstance(error, StoreError):
        # a full disk, a lock: the same request may succeed later
        _log.warning("the store refuses: %s", error)
        return Refused(503, "store_unavailable", _NO_STORE, {"Retry-After": "5"})
    if isinstance(error, ServiceError):
        return Refused(_STATUS.get(error.code, 400), error.code, _for_programs(error))
    if isinstance(error, OptionError):
        return Refused(400, "validation_error", str(error))
    if isinstance(error, QFieldSyncCloudError):
        return Refused(500, "unknown_error", str(error))
    _log.error("a request met a defect", exc_info=error)
    return Refused(500, "unknown_error", "The service met a defect, see its log")


def _for_programs(error: ServiceError) -> str:
    """In English, wherever QGIS runs."""
    if isinstance(error, InvalidDeltafile):
        return error.reason.english
    return _DOCUMENTED.get(error.code, str(error))
