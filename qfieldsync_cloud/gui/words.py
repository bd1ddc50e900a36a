"""The words of the interface for what services speak of.

In sentences a delta is a *change*; see `core/reports/states.py` for its words after a
number. Moments and lengths of time are written as the user's locale writes them.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Callable
from datetime import datetime, timezone

from qgis.core import Qgis, QgsMessageLog
from qgis.PyQt.QtCore import QDateTime, QLocale

from qfieldsync_cloud.core.changes.status import ChangeStatus
from qfieldsync_cloud.core.deltas.delta_list import ServerStatus
from qfieldsync_cloud.core.deltas.model import DeltaMethod
from qfieldsync_cloud.core.errors import (
    CloudError,
    NotAuthenticated,
    ServiceError,
)
from qfieldsync_cloud.core.jobs.model import Job, JobStatus, JobType
from qfieldsync_cloud.core.reports.server.explanation import (
    Explanation,
    explain_error,
)
from qfieldsync_cloud.core.services.cloud.answers import FailureCode
from qfieldsync_cloud.core.translation import translate

_kept_answers: deque[str] = deque(maxlen=1)


def delta_status_text(status: ChangeStatus | ServerStatus, raw: str = "") -> str:
    """What became of a change; `raw` is what a server wrote, where nobody knows it."""
    return {
        ChangeStatus.PENDING: translate("Gui", "Waiting"),
        ChangeStatus.BUSY: translate("Gui", "Being applied"),
        ChangeStatus.APPLIED: translate("Gui", "Applied"),
        ChangeStatus.CONFLICT: translate("Gui", "In conflict"),
        ChangeStatus.NOT_APPLIED: translate("Gui", "Refused"),
        ChangeStatus.ERROR: translate("Gui", "Failed"),
        ChangeStatus.IGNORED: translate("Gui", "Set aside"),
        ChangeStatus.UNPERMITTED: translate("Gui", "Not permitted"),
        ChangeStatus.TAKEN_BACK: translate("Gui", "Taken back"),
        ChangeStatus.UNKNOWN: raw or translate("Gui", "Unknown"),
    }[ChangeStatus(status.value)]


def method_text(method: DeltaMethod) -> str:
    """What the crew did with a feature."""
    return {
        DeltaMethod.CREATE: translate("Gui", "Created"),
        DeltaMethod.PATCH: translate("Gui", "Edited"),
        DeltaMethod.DELETE: translate("Gui", "Deleted"),
    }[method]


def job_type_text(job: Job) -> str:
    """What a job does."""
    return {
        JobType.PACKAGE: translate("Gui", "Package"),
        JobType.DELTA_APPLY: translate("Gui", "Apply changes"),
        JobType.PROCESS_PROJECTFILE: translate("Gui", "Process project file"),
        JobType.UNKNOWN: job.type_text or translate("Gui", "Unknown"),
    }[job.type]


def job_status_text(job: Job) -> str:
    """How far a job is."""
    return {
        JobStatus.PENDING: translate("Gui", "Waiting"),
        JobStatus.QUEUED: translate("Gui", "Queued"),
        JobStatus.STARTED: translate("Gui", "Running"),
        JobStatus.STOPPED: translate("Gui", "Stopped"),
        JobStatus.FINISHED: translate("Gui", "Finished"),
        JobStatus.FAILED: translate("Gui", "Failed"),
        JobStatus.UNKNOWN: job.status_text or translate("Gui", "Unknown"),
    }[job.status]


def moment_text(moment: datetime | None) -> str:
    """A moment in the user's time zone, short: today only the time; "" for None."""
    if moment is None:
        return ""
    local = moment.astimezone()
    shown = QDateTime.fromSecsSinceEpoch(int(moment.timestamp()))
    is_today = local.date() == datetime.now(timezone.utc).astimezone().date()
    format_ = QLocale.FormatType.ShortFormat
    locale = QLocale()
    if is_today:
        return str(locale.toString(shown.time(), format_))
    return str(locale.toString(shown, format_))


def exact_moment_text(moment: datetime | None) -> str:
    """A moment in full, with its time zone: for tooltips; "" for None."""
    if moment is None:
        return ""
    return moment.astimezone().strftime("%Y-%m-%d %H:%M:%S %z")


def duration_text(seconds: float) -> str:
    """A length of time: `850 ms`, `12 s`, `3 min 20 s`, `2 h 5 min`."""
    if seconds < 1:
        return translate("Gui", "{count} ms").format(count=round(1000 * seconds))
    whole = round(seconds)
    minutes, rest = divmod(whole, 60)
    if not minutes:
        return translate("Gui", "{count} s").format(count=rest)
    hours, minutes = divmod(minutes, 60)
    if not hours:
        text = translate("Gui", "{minutes} min {seconds} s")
        return text.format(minutes=minutes, seconds=rest)
    text = translate("Gui", "{hours} h {minutes} min")
    return text.format(hours=hours, minutes=minutes)


def size_text(size_bytes: int) -> str:
    """A size, as the user's locale writes it."""
    return str(QLocale().formattedDataSize(size_bytes))


def wants_login(error: Exception) -> bool:
    """Whether nothing but signing in again helps against an error."""
    if isinstance(error, NotAuthenticated):
        return True
    codes = (FailureCode.TOO_MANY_WRONG_PASSWORDS, FailureCode.NOT_SIGNED_IN)
    return isinstance(error, CloudError) and error.code in {
        code.value for code in codes
    }


def way_on(
    error: Exception, again: Callable[[], object], sign_in: Callable[[], object]
) -> tuple[str, Callable[[], object]]:
    """A button's text and what it does: again, or sign in where only that helps."""
    if wants_login(error):
        return translate("Gui", "Sign In Again…"), sign_in
    return translate("Gui", "Try Again"), again


def login_headline(error: Exception, ran_out: str) -> str:
    """Why somebody has to sign in again; `ran_out` where the login ended by itself."""
    code = FailureCode.TOO_MANY_WRONG_PASSWORDS.value
    if isinstance(error, CloudError) and error.code == code:
        return translate("Gui", "The server refused the password")
    return ran_out


def error_text(error: Exception) -> str:
    """An error in a sentence or two, with what can be done about it."""
    if not isinstance(error, CloudError):
        return str(error)
    told = explain_error(error)
    return f"{told.what} {next_step_text(error, told)}".strip()


def next_step_text(error: ServiceError, told: Explanation) -> str:
    """What to do about an error; a raw answer that it takes is where it says."""
    if not told.is_raw_wanted:
        return told.next_step
    _keep_raw_answer(error, told.raw)
    where = translate("Gui", "The raw answer is in View ▸ Panels ▸ Log Messages.")
    return f"{told.next_step} {where}"


def _keep_raw_answer(error: ServiceError, raw: str) -> None:
    """Write it down where people find it; the same one only once in a row."""
    text = f"{error}\n{raw}".strip()
    if text not in _kept_answers:
        _kept_answers.append(text)
        QgsMessageLog.logMessage(text, "QFieldSync Cloud", Qgis.MessageLevel.Warning)
