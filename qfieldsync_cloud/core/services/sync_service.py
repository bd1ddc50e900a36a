"""What the API documents describe, as one small interface.

`LocalService` is the embedded engine, `CloudService` a QFieldCloud server. Docks,
Processing algorithms and the REST front know only this. A service is about one project.
No call waits for a job to end; every call may take as long as a disk or a network does,
so none is made on QGIS's main thread.
"""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Generic, TypeVar

from qfieldsync_cloud.core.deltas.delta_list import ServerStatus
from qfieldsync_cloud.core.errors import ServiceError
from qfieldsync_cloud.core.jobs import sentences
from qfieldsync_cloud.core.jobs.model import Job, JobType

Item = TypeVar("Item")

DEFAULT_LIMIT = 100
"""Items of a page when the caller names no limit."""
MAX_LIMIT = 1000

TAKEN_BACK = "taken_back"
"""Key of a feedback: the change had been applied, and was taken back."""


@dataclass(frozen=True)
class DeltaRecord:
    """A delta, and what a service made of it."""

    id: str
    """The delta's uuid."""
    deltafile_id: str
    created_by: str
    created_at: datetime
    """When the service accepted it; like all moments here, with a zone."""
    updated_at: datetime
    status: ServerStatus
    content: Mapping[str, Any]
    """The delta as it was pushed."""
    last_feedback: Mapping[str, Any] | None = None
    """`{msg}`; `conflict_type` when there is one; `modified_pk`, the key of the feature
    that was written; `TAKEN_BACK` when it was taken back. Servers write more, or None.
    """
    status_text: str = ""
    """The status as the service wrote it; set where `status` is UNKNOWN."""

    @property
    def output(self) -> str:
        """What became of it, in a sentence; "" where nothing is said."""
        message = (self.last_feedback or {}).get("msg")
        return message if isinstance(message, str) else ""


@dataclass(frozen=True)
class Page(Generic[Item]):
    """A part of a list, in the list's stable order."""

    items: tuple[Item, ...]
    total: int
    """Items of the whole list."""
    offset: int = 0
    """Position of the first item in the whole list."""

    @property
    def has_next(self) -> bool:
        return self.offset + len(self.items) < self.total


@dataclass(frozen=True)
class CreatedJob:
    """The answer to the wish for a job."""

    job: Job
    is_new: bool
    """False: one like it was unfinished, and this is that one."""


@dataclass(frozen=True)
class PushedDeltafile:
    """The answer to a deltafile that was pushed."""

    deltafile_id: str
    new_count: int
    known_count: int
    """Deltas that the service had already; for them nothing was done."""
    job: Job | None = None
    """The job that applies the new ones; None where none is needed, or not told."""
    absent_uuids: tuple[str, ...] = ()
    """Deltas that the service does not list now: it knows their uuids from another
    project and took them for done, or it keeps others waiting and they were not sent.
    """


class SyncService(ABC):
    """Jobs and deltas of one project."""

    @property
    @abstractmethod
    def project_id(self) -> str:
        """UUID of the project."""

    @property
    @abstractmethod
    def title(self) -> str:
        """Where the jobs run, for people: `embedded engine`, or the server's name."""

    @abstractmethod
    def list_jobs(self, limit: int = DEFAULT_LIMIT, offset: int = 0) -> Page[Job]:
        """Jobs, newest first, without `output` and `feedback`."""

    @abstractmethod
    def get_job(self, job_id: str) -> Job:
        """A job with all that is known of it.

        Raises:
            ServiceError: there is no such job (`object_not_found`).
        """

    @abstractmethod
    def create_job(self, type_: JobType, *, force: bool = False) -> CreatedJob:
        """Ask for a job, and return at once.

        Args:
            force: make a new one although one like it is unfinished.

        Raises:
            ServiceError: the project has no project file (`no_qgis_project`).
        """

    @abstractmethod
    def cancel_job(self, job_id: str) -> Job:
        """Ask a job to stop, and return at once; a final one stays as it is.

        Raises:
            ServiceError: no such job, or the service cannot (`not_supported`).
        """

    @abstractmethod
    def list_deltas(
        self,
        limit: int = DEFAULT_LIMIT,
        offset: int = 0,
        *,
        deltafile_id: str | None = None,
    ) -> Page[DeltaRecord]:
        """Deltas in the order of arrival, then of their file.

        Args:
            deltafile_id: only those of this deltafile; an unknown one has none.
        """

    def get_delta(self, delta_id: str) -> DeltaRecord:
        """A delta, and where it stands; here it is looked for in the list.

        Raises:
            ServiceError: there is no such delta (`object_not_found`).
        """
        offset, has_next = 0, True
        while has_next:
            page = self.list_deltas(MAX_LIMIT, offset)
            for record in page.items:
                if record.id.lower() == delta_id.lower():
                    return record
            offset += len(page.items)
            has_next = page.has_next and bool(page.items)
        raise ServiceError("object_not_found", sentences.delta_unknown(delta_id))

    @abstractmethod
    def push_deltafile(self, content: bytes) -> PushedDeltafile:
        """Hand over a deltafile; an apply job is triggered.

        Nothing is kept of a deltafile that is refused.

        Raises:
            ServiceError: `empty_content`, `deltafile_validation_error` (names the
                place), `no_qgis_project`.
        """

    @abstractmethod
    def apply_deltas(self) -> Job | None:
        """Apply what is pending; None when nothing is, and no job was made.

        Raises:
            ServiceError: `no_qgis_project`.
        """
