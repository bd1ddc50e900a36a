"""The two ways in which one answer is written.

`documented` is what the API documents say. `qfieldcloud` is what QFieldCloud servers
do, measured, for programs that were written for those: a list is a bare array with its
count and its neighbours in headers, and without `limit` the list is whole; a push is
answered without a body; a delta that is being applied is `started`; some codes and
sentences are others.
"""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from typing import Any

from qfieldsync_cloud.core.jobs.model import Job
from qfieldsync_cloud.core.rest.exchange import Answer, Refused, Request
from qfieldsync_cloud.core.rest.json_form import (
    delta_to_json,
    job_to_json,
    whole_job_to_json,
    written_list,
)
from qfieldsync_cloud.core.rest.paging import Fetch, Window, neighbours
from qfieldsync_cloud.core.rest.settings import DialectName
from qfieldsync_cloud.core.services.sync_service import (
    MAX_LIMIT,
    DeltaRecord,
    PushedDeltafile,
)

_OWN_CLIENTS = ("sdk|", "qfield|")
"""How the User-Agent of programs begins that were written for QFieldCloud servers."""


class Dialect(ABC):
    """How answers are written."""

    @abstractmethod
    def list(
        self,
        request: Request,
        base_url: str,
        window: Window,
        fetch: Fetch,
        to_json: Callable[[Any], Any],
    ) -> Answer:
        """A list, or the part of it that is asked for."""

    @abstractmethod
    def delta(self, record: DeltaRecord) -> dict[str, Any]:
        """A delta."""

    @abstractmethod
    def created_job(self, job: Job) -> dict[str, Any]:
        """A job that was asked for."""

    @abstractmethod
    def pushed(self, pushed: PushedDeltafile) -> Answer:
        """That a deltafile was taken."""

    @abstractmethod
    def refusal(self, refused: Refused) -> Answer:
        """Why nothing was done."""


class Documented(Dialect):
    """As the API documents have it."""

    def list(
        self,
        request: Request,
        base_url: str,
        window: Window,
        fetch: Fetch,
        to_json: Callable[[Any], Any],
    ) -> Answer:
        """See `Dialect`; a higher limit than the highest is that one."""
        window = replace(window, limit=min(window.limit, MAX_LIMIT))
        page = fetch(window.limit, window.offset)
        count = len(page.items)
        after, before = neighbours(request, base_url, window, count, page.total)
        return Answer(
            200,
            {
                "count": page.total,
                "next": after,
                "previous": before,
                "results": list(map(to_json, page.items)),
            },
        )

    def delta(self, record: DeltaRecord) -> dict[str, Any]:
        """See `Dialect`."""
        return delta_to_json(record)

    def created_job(self, job: Job) -> dict[str, Any]:
        """See `Dialect`."""
        return job_to_json(job)

    def pushed(self, pushed: PushedDeltafile) -> Answer:
        """See `Dialect`; the documents leave the body open."""
        content = {
            "deltafile_id": pushed.deltafile_id,
            "new_count": pushed.new_count,
            "known_count": pushed.known_count,
            "job_id": pushed.job.id if pushed.job else None,
        }
        return Answer(200, content)

    def refusal(self, refused: Refused) -> Answer:
        """See `Dialect`."""
        content = {"code": refused.code, "message": str(refused)}
        return Answer(refused.status, content, refused.headers)


class QFieldCloud(Dialect):
    """As QFieldCloud servers do it."""

    def list(
        self,
        request: Request,
        base_url: str,
        window: Window,
        fetch: Fetch,
        to_json: Callable[[Any], Any],
    ) -> Answer:
        """See `Dialect`; the whole list where no limit is named, and no highest one."""
        limit = window.limit if window.is_limited else None
        gathering = _Gathering(fetch, limit, window.offset if limit else 0)
        parts = (list(map(to_json, items)) for items in gathering.pages())
        text = written_list(parts)
        if limit is None:
            return Answer(200, text)
        total = gathering.total
        after, before = neighbours(request, base_url, window, gathering.count, total)
        headers = {"X-Total-Count": str(total)}
        if after is not None:
            headers["X-Next-Page"] = after
        if before is not None:
            headers["X-Previous-Page"] = before
        return Answer(200, text, headers)

    def delta(self, record: DeltaRecord) -> dict[str, Any]:
        """See `Dialect`."""
        item = delta_to_json(record)
        if item["last_status"] == "busy":
            item["last_status"] = "started"
        return item

    def created_job(self, job: Job) -> dict[str, Any]:
        """See `Dialect`."""
        return whole_job_to_json(job)

    def pushed(self, _pushed: PushedDeltafile) -> Answer:
        """See `Dialect`."""
        return Answer(200, b"")

    def refusal(self, refused: Refused) -> Answer:
        """See `Dialect`."""
        code, message = _OTHER_WORDS.get(refused.code, (refused.code, None))
        content = {"code": code, "message": message or str(refused)}
        return Answer(refused.status, content, refused.headers)


_OTHER_WORDS: dict[str, tuple[str, str | None]] = {
    "no_qgis_project": (
        "no_qgis_project",
        "The project does not contain a valid QGIS project file",
    ),
    "deltafile_validation_error": ("invalid_deltafile", None),
}
"""Code and sentence of a server, by the documented code."""
_DIALECTS: dict[DialectName, Dialect] = {
    DialectName.DOCUMENTED: Documented(),
    DialectName.QFIELDCLOUD: QFieldCloud(),
}


def dialect_for(request: Request, default: DialectName) -> Dialect:
    """The dialect that a client reads."""
    if request.user_agent.startswith(_OWN_CLIENTS):
        return _DIALECTS[DialectName.QFIELDCLOUD]
    return _DIALECTS[default]


class _Gathering:
    """A part of a list, each item once although the list may grow meanwhile."""

    def __init__(self, fetch: Fetch, limit: int | None = None, offset: int = 0) -> None:
        """Args:
        fetch: gives no more than `MAX_LIMIT` items at a time.
        limit: None: all.
        offset: of the part.
        """
        self._fetch = fetch
        self._limit = limit
        self._offset = offset
        self._seen: set[str] = set()
        self.total = 0
        """Items of the whole list."""

    @property
    def count(self) -> int:
        """Items that were given."""
        return len(self._seen)

    def pages(self) -> Iterator[Sequence[Any]]:
        """The items, page by page."""
        while self._limit is None or self.count < self._limit:
            left = MAX_LIMIT if self._limit is None else self._limit - self.count
            page = self._fetch(min(left, MAX_LIMIT), self._offset)
            yield [item for item in page.items if item.id not in self._seen]
            self._seen.update(item.id for item in page.items)
            self._offset += len(page.items)
            self.total = page.total
            if not page.items or not page.has_next:
                return
