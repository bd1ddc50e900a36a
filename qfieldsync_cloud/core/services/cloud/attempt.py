"""One try of a call: sent, redirected where that is allowed, and read.

No redirect is followed by itself. One of a call that only reads is followed by hand
when it stays on the server; the file of a package may lie on another one, which is then
asked without the token. A POST is never made into a GET.
"""

from __future__ import annotations

import contextlib
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field, replace
from functools import partial
from urllib.parse import urlencode, urljoin, urlsplit

import requests
import urllib3.exceptions

from qfieldsync_cloud.core.errors import CloudError, CloudResponseError
from qfieldsync_cloud.core.loopback import is_loopback
from qfieldsync_cloud.core.redaction import redact
from qfieldsync_cloud.core.services.cloud.answers import Answer, FailureCode, refusal
from qfieldsync_cloud.core.services.cloud.calls import Call
from qfieldsync_cloud.core.services.cloud.failures import cut, failure
from qfieldsync_cloud.core.services.cloud.retries import clock_skew_s
from qfieldsync_cloud.core.services.cloud.server_url import ServerUrl
from qfieldsync_cloud.core.services.cloud.settings import TransportSettings
from qfieldsync_cloud.core.services.cloud.watch import Pace, Watch
from qfieldsync_cloud.core.translation import translate

_CHUNK_BYTES = 64 * 1024
_MAX_REDIRECTS = 3
_KEPT_HEADERS = (
    *("content-type", "content-length", "date", "location", "retry-after"),
    "x-total-count",
)


@dataclass(frozen=True)
class Sink:
    """Where the bytes of a download go; called in the thread of the call."""

    begin: Callable[[], None]
    """Called before the first bytes, again with each new try."""
    write: Callable[[bytes], None]
    size_bytes: int
    """How many there should be; more are not taken."""


@dataclass(frozen=True)
class Purpose:
    """What is asked, of whom, and with what."""

    server: ServerUrl
    settings: TransportSettings
    call: Call
    token: str | None = field(repr=False)
    sink: Sink | None

    @property
    def secrets(self) -> tuple[str, ...]:
        """What is sent and must not be shown, should it come back."""
        token = () if self.token is None else (self.token,)
        return (*token, *self.call.secrets)


class SinkFailed(Exception):
    """The sink could not take bytes: the disk failed, not the connection."""

    def __init__(self, error: OSError) -> None:
        super().__init__(str(error))
        self.error = error


class Attempt:
    """One try of a call, with the redirects that are followed."""

    def __init__(self, session: requests.Session, purpose: Purpose) -> None:
        self._session = session
        self._server = purpose.server
        self._settings = purpose.settings
        self._call = purpose.call
        self._token = purpose.token
        self._sink = purpose.sink
        self._secrets = purpose.secrets

    def outcome(self, watch: Watch) -> Answer | CloudError:
        """The answer, or why there is none."""
        url = self._server.endpoint(self._call.path)
        if self._call.query:
            url = f"{url}?{urlencode(self._call.query)}"
        result = self._ask(url, watch)
        for _ in range(_MAX_REDIRECTS):
            if isinstance(result, CloudError) or not _is_redirect(result):
                return result
            target = self._target(url, result)
            if target is None:
                break
            url = target
            result = self._ask(url, watch)
        if isinstance(result, CloudError) or not _is_redirect(result):
            return result
        return self._moved(result)

    def _ask(self, url: str, watch: Watch) -> Answer | CloudError:
        is_changing = not self._call.is_repeatable
        caught: Exception | None = None
        try:
            with self._open(url, watch) as response:
                return self._read(response, url, watch)
        except CloudResponseError as error:
            return error
        except (
            requests.exceptions.RequestException,
            urllib3.exceptions.HTTPError,
            OSError,
            ValueError,  # of http.client, for headers and addresses
        ) as error:
            caught = error
        # made outside of the handler, or the error would be its context
        return failure(
            caught, self._host_of(url), self._secrets, is_changing=is_changing
        )

    @contextlib.contextmanager
    def _open(self, url: str, watch: Watch) -> Iterator[requests.Response]:
        settings, call = self._settings, self._call
        proxy = settings.proxy.url_for(url) if settings.proxy else None
        patience = min(settings.read_timeout_s, max(watch.remaining_s, 0.1))
        files = None
        if call.file is not None:
            file = call.file
            files = {file.field_name: (file.name, file.content, file.content_type)}
        response = self._session.request(
            call.method,
            url,
            json=call.json,
            files=files,
            headers=self._headers(url),
            timeout=(min(settings.connect_timeout_s, patience), patience),
            allow_redirects=False,
            proxies={} if proxy is None else {"http": proxy, "https": proxy},
            stream=True,
            verify=True,
        )
        try:
            yield response
        finally:
            response.close()

    def _headers(self, url: str) -> dict[str, str]:
        headers = {"Accept": "*/*" if self._call.is_binary else "application/json"}
        # a file comes as it is: its size and checksum are those of the list
        headers["Accept-Encoding"] = "identity" if self._call.is_binary else "gzip"
        if self._token is not None and self._is_here(url):
            headers["Authorization"] = f"Token {self._token}"
        return headers

    def _read(
        self, response: requests.Response, url: str, watch: Watch
    ) -> Answer | CloudError:
        head = self._head(response, url)
        sink = self._sink if head.is_success else None
        limit = self._settings.max_body_bytes if sink is None else sink.size_bytes
        length = _length(head.headers.get("content-length"))
        if length is not None and length > limit:
            raise _too_large(head, limit)
        if sink is not None:
            _hand_over(sink.begin)
        parts: list[bytes] = []
        count = 0
        with watch.keeping(None if sink is None else self._pace):
            for chunk in response.iter_content(_CHUNK_BYTES):
                count += len(chunk)
                watch.received(len(chunk))
                if count > limit:
                    raise _too_large(head, limit)
                if sink is None:
                    parts.append(chunk)
                else:
                    _hand_over(partial(sink.write, chunk))
                if watch.is_over:
                    break
        if _is_cut(response, length, count):
            is_changing = not self._call.is_repeatable
            return cut(self._host_of(url), is_changing=is_changing)
        return replace(head, body=b"".join(parts))

    @property
    def _pace(self) -> Pace:
        """Of a download; bytes are seen a chunk at a time."""
        least = self._settings.least_bytes_per_s
        return Pace(least, max(self._settings.read_timeout_s, 2 * _CHUNK_BYTES / least))

    def _head(self, response: requests.Response, url: str) -> Answer:
        """The answer before its body is read."""
        named = {name.lower(): value for name, value in response.headers.items()}
        kept = {name: named[name] for name in _KEPT_HEADERS if name in named}
        return Answer(
            response.status_code,
            kept,
            b"",
            redact(url.partition("?")[0], self._secrets),
            self._secrets,
            self._call.is_answer_secret,
            clock_skew_s(kept.get("date", "")),
        )

    def _target(self, url: str, answer: Answer) -> str | None:
        """Where a redirect leads, when it is followed."""
        location = answer.headers.get("location", "")
        if self._call.method != "GET" or not location:
            return None
        if any(secret in location for secret in self._secrets):
            return None  # it would end in logs of addresses
        try:
            target = urljoin(url, location)
            parts = urlsplit(target)
            host = parts.hostname or ""
        except ValueError:
            return None
        if _origin(target) == _origin(self._server.base):
            return target
        is_safe = parts.scheme == "https" or (
            parts.scheme == "http" and is_loopback(host)
        )
        return target if self._call.is_binary and is_safe else None

    def _moved(self, answer: Answer) -> CloudResponseError:
        error = refusal(answer)
        error.code = FailureCode.MOVED.value
        return error

    def _is_here(self, url: str) -> bool:
        """Whether the address is one of the server that the token belongs to."""
        return _origin(url) == _origin(self._server.base)

    def _host_of(self, url: str) -> str:
        return self._server.host if self._is_here(url) else urlsplit(url).netloc


def _hand_over(act: Callable[[], None]) -> None:
    """Call a sink, whose errors are none of the connection."""
    try:
        act()
    except OSError as error:
        raise SinkFailed(error) from error


def _is_cut(response: requests.Response, length: int | None, count: int) -> bool:
    """Whether the answer ended before its end, which `http.client` takes for whole.

    Cut in its headers, it looks like one without a body; for a push that would mean
    success.
    """
    raw = response.raw
    if length is not None:
        return bool(raw.tell() < length)
    has_frame = "transfer-encoding" in response.headers or response.status_code == 204
    return count == 0 and not has_frame


def _is_redirect(answer: Answer) -> bool:
    return 300 <= answer.status < 400


def _origin(url: str) -> tuple[str, str, int | None]:
    parts = urlsplit(url)
    try:
        port = parts.port or {"https": 443, "http": 80}.get(parts.scheme)
    except ValueError:
        port = None
    return parts.scheme, (parts.hostname or "").lower(), port


def _length(text: str | None) -> int | None:
    text = (text or "").strip()
    return int(text) if text.isascii() and text.isdigit() and len(text) < 19 else None


def _too_large(answer: Answer, limit: int) -> CloudResponseError:
    message = translate(
        "Cloud", "{url} answered with more than {bytes} bytes; it was not read."
    )
    return CloudResponseError(
        answer.status,
        FailureCode.ANSWER_TOO_LARGE.value,
        answer.url,
        message.format(url=answer.url, bytes=limit),
    )
