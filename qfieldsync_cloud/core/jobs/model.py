"""Jobs as a service tells of them.

Source: the jobs API of QFieldCloud, as it is documented and as servers answer. A server
is read leniently: a type or status that this plugin does not know is kept as text.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from enum import Enum
from typing import Any


class JobType(str, Enum):
    """What a job does; the values are the wire format's."""

    PACKAGE = "package"
    """Makes a folder that QField opens."""
    DELTA_APPLY = "delta_apply"
    """Applies the deltas that are pending."""
    PROCESS_PROJECTFILE = "process_projectfile"
    """Checks the project file and tells what is in it."""
    UNKNOWN = ""
    """A type that this plugin does not know; `Job.type_text` names it."""

    @classmethod
    def of(cls, text: str) -> JobType:
        """The type with this name; UNKNOWN for any other."""
        return next((item for item in cls if item.value == text), cls.UNKNOWN)

    @property
    def is_parallel(self) -> bool:
        """Whether a second one may be created while one is unfinished."""
        return self is not JobType.PACKAGE


class JobStatus(str, Enum):
    """How far a job is; the values are the wire format's."""

    PENDING = "pending"
    """Waits to be queued."""
    QUEUED = "queued"
    """Waits for a worker."""
    STARTED = "started"
    STOPPED = "stopped"
    """Somebody stopped it before it was done."""
    FINISHED = "finished"
    FAILED = "failed"
    UNKNOWN = ""
    """A status that this plugin does not know; `Job.status_text` names it."""

    @classmethod
    def of(cls, text: str) -> JobStatus:
        """The status with this name; UNKNOWN for any other."""
        return next((item for item in cls if item.value == text), cls.UNKNOWN)

    @property
    def is_unfinished(self) -> bool:
        """Whether the job still waits or runs."""
        return self in (JobStatus.PENDING, JobStatus.QUEUED, JobStatus.STARTED)

    @property
    def is_final(self) -> bool:
        """Whether nothing more will happen; not so for what is not known."""
        return not self.is_unfinished and self is not JobStatus.UNKNOWN


@dataclass(frozen=True)
class Job:
    """A job, as it stood when the service was asked."""

    id: str
    type: JobType
    status: JobStatus
    project_id: str
    created_by: str
    """Name of the user; a server may give its number instead, as text."""
    created_at: datetime
    """Like all moments here, with a zone."""
    updated_at: datetime
    started_at: datetime | None = None
    finished_at: datetime | None = None
    """None also for a failed job of some servers."""
    output: str | None = None
    """The log; None in lists, and where there is none (yet)."""
    feedback: Mapping[str, Any] | None = None
    """What it found, see `core.jobs.workflow`; None in lists, and before the end."""
    type_text: str = ""
    """The type as the service wrote it; set where `type` is UNKNOWN."""
    status_text: str = ""
    """The status as the service wrote it; set where `status` is UNKNOWN."""

    @property
    def error(self) -> str:
        """Why it failed, as the feedback says; "" where it does not."""
        error = (self.feedback or {}).get("error")
        return error if isinstance(error, str) else ""
