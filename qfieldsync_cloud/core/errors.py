"""The errors of the engine.

    QFieldSyncCloudError
    ├─ DeltaFileError(where, found, expected)   a deltafile that cannot be read
    │   └─ DeltaFileUnreadable                  … because it is not there, for instance
    ├─ ProjectError(path)                       a project that cannot be read
    ├─ OptionError(name)                        an option of the caller's that is wrong
    ├─ ApplyError(provider_errors)              a data source refused to be written
    │   ├─ SourceRefusal                        … because of what was to be written
    │   └─ SourceFailure                        … because of a lock or a disk
    ├─ PackagingError(path)                     a package that cannot be made
    ├─ ServiceError(code)                       a service refuses what it was asked
    │   ├─ OtherProject(found, expected)        … because a deltafile is of another
    │   ├─ InvalidDeltafile(reason)             … because of what is wrong in one
    │   ├─ StoreError(path)                     … because of the file that it keeps
    │   └─ CloudError(may_have_happened)        … or a server did not answer it
    │       ├─ ConnectionFailed                 no connection, or it broke
    │       ├─ TimedOut                         no answer within the time limit
    │       └─ CloudResponseError(status, url)  an answer that is a refusal or no use
    │           ├─ NotAuthenticated             401
    │           ├─ PermissionDenied             402, 403
    │           ├─ NotFound                     404
    │           └─ ServerError                  5xx
    ├─ CollectingError(code, path)              a package that came back is refused
    └─ Cancelled                                the analyst stopped the run
        ├─ JobTimedOut                          … or its time limit did
        └─ LeaseLost                            … or another process took it over

Two stand beside what raises them: `ProjectFileError`, a ProjectError of a file that is
not to be opened, and `Refused` in `core.rest.exchange`, of a request to the REST front.

A conflict or a refused delta is a *result* of a run and never one of these: see
`core.sync.decision` and `core.sync.diagnosis`.
"""

from __future__ import annotations

from collections.abc import Callable

from qfieldsync_cloud.core.deltafile_phrases import english, sentence, told
from qfieldsync_cloud.core.translation import translate

_MAX_LENGTH = 500
"""Of a place and of what was found there, in characters."""


class QFieldSyncCloudError(Exception):
    """Base of every error that the engine raises on purpose."""


class DeltaFileError(QFieldSyncCloudError):
    """A deltafile that is refused as a whole; nothing was touched."""

    def __init__(self, where: str, found: str, expected: str, **values: object) -> None:
        """Each part is one of the `PHRASES`, filled with the values, or is no text of
        ours. What the error says is in the language of QGIS, the parts are English.
        """
        parts = (where, found, expected)
        # names in the file are anything: they must not steer a terminal or fill it
        super().__init__(sentence(*(_showable(told(part, values)) for part in parts)))
        where, found, expected = (_showable(english(part, values)) for part in parts)
        self.where = where
        """JSON path of the place (`$.deltas[3].localPk`), or line and column."""
        self.found = found
        self.expected = expected

    @property
    def english(self) -> str:
        """What it says, for programs."""
        return f"{self.where}: found {self.found}, expected {self.expected}"


class DeltaFileUnreadable(DeltaFileError):
    """A deltafile that the system does not let read, or that is not there."""

    def __init__(self, path: str, reason: str) -> None:
        super().__init__(path, reason, "a readable file")
        self.args = (f"{self.where}: {self.found}",)


class ProjectError(QFieldSyncCloudError):
    """A project that cannot be read."""

    def __init__(self, path: str, reason: str) -> None:
        super().__init__(f"{path}: {reason}")
        self.path = path
        self.reason = reason


_OPTIONS: dict[str, Callable[[], str]] = {
    "layer map": lambda: translate("Options", "layer map"),
    "key map": lambda: translate("Options", "key map"),
    "only": lambda: translate("Options", "only these changes"),
    "earlier report": lambda: translate("Options", "earlier report"),
    "resolutions": lambda: translate("Options", "resolutions"),
    "server": lambda: translate("Options", "server"),
    "token": lambda: translate("Options", "token"),
    "host": lambda: translate("Options", "host"),
    "area": lambda: translate("Options", "area"),
}
"""What people call those that they write by hand, or that their project has."""


class OptionError(QFieldSyncCloudError):
    """An option that the caller gave and that cannot be understood."""

    def __init__(self, name: str, reason: str) -> None:
        title = _OPTIONS[name]() if name in _OPTIONS else name
        super().__init__(f"{title}: {reason}")
        self.name = name


class ApplyError(QFieldSyncCloudError):
    """A data source that would not be written; it was left as it was before."""

    def __init__(self, message: str, provider_errors: tuple[str, ...] = ()) -> None:
        super().__init__(message)
        self.provider_errors = provider_errors
        """What the data provider said, in its own words."""


class SourceRefusal(ApplyError):
    """The data source refuses what was to be written: something must change first."""


class SourceFailure(ApplyError):
    """Lock, disk, connection or a defect: the same run may succeed later."""

    def __init__(
        self, code: str, message: str, provider_errors: tuple[str, ...] = ()
    ) -> None:
        super().__init__(message, provider_errors)
        self.code = code
        """A code of `core.sync.diagnosis`, `lock_timeout` for instance."""


class PackagingError(QFieldSyncCloudError):
    """A package that cannot be made; the one that was there before is as it was."""

    def __init__(self, path: str, reason: str) -> None:
        super().__init__(f"{path}: {reason}")
        self.path = path


class ServiceError(QFieldSyncCloudError):
    """A service refuses what it was asked; nothing was changed."""

    def __init__(self, code: str, message: str) -> None:
        super().__init__(message)
        self.code = code
        """As the API documents name it, `no_qgis_project` for instance."""


class OtherProject(ServiceError):
    """A deltafile of another project than that of the service."""

    def __init__(self, found: str, expected: str) -> None:
        # worded as servers do it; clients look for that
        super().__init__(
            "deltafile_validation_error",
            f"Deltafile's project id ({found}) doesn't match URL parameter "
            f"project id ({expected})",
        )
        self.found = found
        """Id of the deltafile's project."""
        self.expected = expected


class InvalidDeltafile(ServiceError):
    """A deltafile that cannot be read, or that no service would take."""

    def __init__(self, reason: DeltaFileError) -> None:
        super().__init__("deltafile_validation_error", str(reason))
        self.reason = reason


class StoreError(ServiceError):
    """The file of a local service cannot be read or written; it is as it was."""

    def __init__(self, code: str, path: str, reason: str) -> None:
        super().__init__(code, f"{path}: {reason}")
        self.path = path


class CollectingError(QFieldSyncCloudError):
    """A package that came back and cannot be collected; nothing was touched."""

    def __init__(self, code: str, path: str, message: str) -> None:
        super().__init__(message)
        self.code = code
        """`other_project` for instance; they stand in `docs/collecting.md`."""
        self.path = path


class CloudError(ServiceError):
    """A server that was asked over the network gave no answer that can be used.

    `core.reports.server` says of each code who must act, and how. No token,
    password or cookie is in any of its parts.
    """

    is_retryable: bool = False
    """Whether the same call may succeed in a while, without anybody doing anything."""

    def __init__(
        self, code: str, message: str, *, may_have_happened: bool = False
    ) -> None:
        super().__init__(code, message)
        self.may_have_happened = may_have_happened
        """The server may have done what it was asked: look before asking again."""


class ConnectionFailed(CloudError):
    """The server was not reached, or the connection broke."""

    is_retryable = True


class TimedOut(CloudError):
    """The server did not answer, or not all of it, within the time limit."""

    is_retryable = True


class CloudResponseError(CloudError):
    """The server answered, with a refusal or with something that is no use."""

    def __init__(
        self,
        status: int,
        code: str,
        url: str,
        message: str,
        *,
        raw: str = "",
        retry_after_s: float | None = None,
    ) -> None:
        super().__init__(code, message)
        self.status = status
        """Of HTTP."""
        self.url = url
        """What was asked, without its query."""
        self.raw = raw
        """The answer as it came, cut to a bearable length."""
        self.retry_after_s = retry_after_s
        """How long the server wants to be left alone; None when it does not say."""
        self.is_retryable = status in (429, 502, 503, 504)


class NotAuthenticated(CloudResponseError):
    """The server does not know the token, or the password is wrong."""


class PermissionDenied(CloudResponseError):
    """The user, or the account of the project's owner, may not do this."""


class NotFound(CloudResponseError):
    """There is no such project, job or file, or the user may not know of it."""


class ServerError(CloudResponseError):
    """The server failed."""


class Cancelled(QFieldSyncCloudError):
    """The analyst stopped the run; the data are as after a crash: consistent."""


class JobTimedOut(Cancelled):
    """A job was stopped because it took longer than it may."""


class LeaseLost(Cancelled):
    """A job was taken for dead and closed: what it still does is not recorded."""


def _showable(text: str) -> str:
    """Text on one line, of bearable length, that any log can hold."""
    cut = text if len(text) <= _MAX_LENGTH else text[: _MAX_LENGTH - 1] + "…"
    if cut.isprintable():
        return cut
    return "".join(
        letter if letter.isprintable() else ascii(letter)[1:-1] for letter in cut
    )
