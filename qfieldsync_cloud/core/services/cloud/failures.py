"""What `requests` raises, as the errors of this plugin.

The errors of `requests` are not kept as causes: they carry the request with its token,
and any debugger or error reporter would show it.
"""

from __future__ import annotations

import errno
import socket
import ssl
from collections.abc import Collection, Iterator

import requests
import urllib3.exceptions
from urllib3.util.ssl_match_hostname import CertificateError

from qfieldsync_cloud.core.errors import CloudError, ConnectionFailed, TimedOut
from qfieldsync_cloud.core.redaction import redact
from qfieldsync_cloud.core.services.cloud.answers import FailureCode
from qfieldsync_cloud.core.translation import translate

_HOST_NAME_CODES = (62, 63, 64)
"""What OpenSSL says of a host name, an e-mail or an address that does not match."""
_TIME_CODES = (9, 10)
"""Not valid yet; expired."""


def failure(
    error: Exception, host: str, secrets: Collection[str], *, is_changing: bool
) -> CloudError:
    """The error of a call that got no whole answer.

    Args:
        error: what `requests` or `urllib3` raised.
        host: name of the server, for the message.
        secrets: not to be repeated.
        is_changing: the call changes something, so that it matters whether it was done.
    """
    code = _code(error)
    reason = redact(_reason(error), secrets)
    message = _MESSAGES[code]().format(host=host, reason=reason)
    kind = TimedOut if code in _TIME_OUTS else ConnectionFailed
    was_sent = code in _AFTER_SENDING
    result = kind(code.value, message, may_have_happened=is_changing and was_sent)
    if code in _CERTIFICATES:
        result.is_retryable = False
    return result


def late(host: str, limit_s: float, *, is_changing: bool) -> TimedOut:
    """The error of a call that took longer than it may."""
    message = translate("Cloud", "{host} did not answer within {seconds} seconds.")
    return TimedOut(
        FailureCode.CALL_TIMED_OUT.value,
        message.format(host=host, seconds=round(limit_s)),
        may_have_happened=is_changing,
    )


def slow(host: str) -> TimedOut:
    """The error of a download that would take for ever."""
    message = translate("Cloud", "The download from {host} came too slowly.")
    return TimedOut(FailureCode.CALL_TIMED_OUT.value, message.format(host=host))


def cut(host: str, *, is_changing: bool) -> ConnectionFailed:
    """The error of an answer that ended before its end."""
    code = FailureCode.CONNECTION_CUT
    return ConnectionFailed(
        code.value,
        _MESSAGES[code]().format(host=host, reason=""),
        may_have_happened=is_changing,
    )


_TIME_OUTS = (FailureCode.CONNECT_TIMED_OUT, FailureCode.ANSWER_TIMED_OUT)
_CERTIFICATES = (
    FailureCode.CERTIFICATE_UNKNOWN,
    FailureCode.CERTIFICATE_OF_ANOTHER_HOST,
    FailureCode.CERTIFICATE_OUT_OF_TIME,
    FailureCode.TLS_FAILED,
)
_AFTER_SENDING = (FailureCode.ANSWER_TIMED_OUT, FailureCode.CONNECTION_CUT)

# fmt: off
_MESSAGES = {
    FailureCode.HOST_NOT_FOUND: lambda: translate(
        "Cloud", "No computer with the name {host} was found."),
    FailureCode.CONNECTION_REFUSED: lambda: translate(
        "Cloud", "{host} accepts no connection: no server is running there."),
    FailureCode.CONNECTION_FAILED: lambda: translate(
        "Cloud", "No connection to {host}: {reason}"),
    FailureCode.CONNECTION_CUT: lambda: translate(
        "Cloud", "The connection to {host} broke before the answer was complete."),
    FailureCode.CONNECT_TIMED_OUT: lambda: translate(
        "Cloud", "{host} did not accept a connection in time."),
    FailureCode.ANSWER_TIMED_OUT: lambda: translate(
        "Cloud", "{host} was silent for too long."),
    FailureCode.PROXY_FAILED: lambda: translate(
        "Cloud", "The proxy on the way to {host} cannot be used: {reason}"),
    FailureCode.PROXY_NOT_AUTHENTICATED: lambda: translate(
        "Cloud", "The proxy on the way to {host} wants a user and a password."),
    FailureCode.CERTIFICATE_UNKNOWN: lambda: translate(
        "Cloud", "The certificate of {host} is signed by nobody that this computer "
                 "trusts: {reason}"),
    FailureCode.CERTIFICATE_OF_ANOTHER_HOST: lambda: translate(
        "Cloud", "The certificate that came from {host} belongs to another name: "
                 "{reason}"),
    FailureCode.CERTIFICATE_OUT_OF_TIME: lambda: translate(
        "Cloud", "The certificate of {host} is not valid at the time that the clock of "
                 "this computer shows: {reason}"),
    FailureCode.TLS_FAILED: lambda: translate(
        "Cloud", "No protected connection to {host} is possible: {reason}"),
}
# fmt: on


def _code(error: Exception) -> FailureCode:
    """Which failure it is; told from the errors inside `error`, the innermost count."""
    chain = list(_chain(error))
    if any(_is_proxy_error(item) for item in chain):
        wants_login = any("407" in str(item) for item in chain)
        return (
            FailureCode.PROXY_NOT_AUTHENTICATED
            if wants_login
            else FailureCode.PROXY_FAILED
        )
    for item in chain:
        if isinstance(item, CertificateError):
            return FailureCode.CERTIFICATE_OF_ANOTHER_HOST
        if isinstance(item, ssl.SSLCertVerificationError):
            return _certificate_code(item)
    for kinds, code in _CODES:
        if any(isinstance(item, kinds) for item in chain):
            return code
    if any(getattr(item, "errno", None) in _REFUSED for item in chain):
        return FailureCode.CONNECTION_REFUSED
    return FailureCode.CONNECTION_FAILED


_CODES: tuple[tuple[tuple[type[BaseException], ...], FailureCode], ...] = (
    ((ssl.SSLEOFError,), FailureCode.CONNECTION_CUT),
    ((requests.exceptions.SSLError, ssl.SSLError), FailureCode.TLS_FAILED),
    ((requests.exceptions.ConnectTimeout,), FailureCode.CONNECT_TIMED_OUT),
    (
        (requests.exceptions.ReadTimeout, urllib3.exceptions.ReadTimeoutError),
        FailureCode.ANSWER_TIMED_OUT,
    ),
    ((TimeoutError, socket.timeout), FailureCode.ANSWER_TIMED_OUT),
    ((socket.gaierror,), FailureCode.HOST_NOT_FOUND),
    ((urllib3.exceptions.ProtocolError,), FailureCode.CONNECTION_CUT),
    ((requests.exceptions.ChunkedEncodingError,), FailureCode.CONNECTION_CUT),
    ((requests.exceptions.ContentDecodingError,), FailureCode.CONNECTION_CUT),
)
_REFUSED = (errno.ECONNREFUSED, 10061)
"""10061 on Windows."""


def _is_proxy_error(error: BaseException) -> bool:
    proxy_errors = (requests.exceptions.ProxyError, urllib3.exceptions.ProxyError)
    return isinstance(
        error,
        (
            *proxy_errors,
            requests.exceptions.InvalidProxyURL,
            # SOCKS without the package that speaks it
            requests.exceptions.InvalidSchema,
        ),
    )


def _certificate_code(error: ssl.SSLCertVerificationError) -> FailureCode:
    if error.verify_code in _HOST_NAME_CODES:
        return FailureCode.CERTIFICATE_OF_ANOTHER_HOST
    if error.verify_code in _TIME_CODES:
        return FailureCode.CERTIFICATE_OUT_OF_TIME
    return FailureCode.CERTIFICATE_UNKNOWN


def _chain(error: BaseException) -> Iterator[BaseException]:
    """The error and all those inside it, in whichever of their ways."""
    seen: set[int] = set()
    left: list[object] = [error]
    while left:
        item = left.pop(0)
        if not isinstance(item, BaseException) or id(item) in seen:
            continue
        seen.add(id(item))
        yield item
        left += [item.__cause__, item.__context__, getattr(item, "reason", None)]
        left += [getattr(item, "original_error", None), *item.args]


def _reason(error: BaseException) -> str:
    """The innermost words, without addresses of objects."""
    texts = [
        item.verify_message
        if isinstance(item, ssl.SSLCertVerificationError)
        else str(item)
        if isinstance(item, CertificateError)
        else item.strerror or ""
        if isinstance(item, OSError) and item.errno
        else ""
        for item in _chain(error)
    ]
    found = [text for text in texts if text]
    return found[-1][:300] if found else type(error).__name__
