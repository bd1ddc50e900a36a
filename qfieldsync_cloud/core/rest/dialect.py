"""The two ways in which one answer is written.

`documented` is what the API documents say. `qfieldcloud` is what QFieldCloud servers
do, measured, for programs that were written for those: a list is a bare array with its
count and its neighbours in headers, and without `limit` the list is whole; a push is
answered without a body; a delta that is being applied is `started`; some codes and
sentences are others.
"""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import Any

from qfieldsync_cloud.core.jobs.model import Job
from qfieldsync_cloud.core.rest.exchange import Answer, Refused, Request
from qfieldsync_cloud.core.rest.json_form import (
    delta_to_json,
    job_to_json,
    whole_job_to_json,
)
from qfieldsync_cloud.core.rest.paging import Window, neighbours
from qfieldsync_cloud.core.rest.settings import DialectName
from qfieldsync_cloud.core.services.sync_service import (
    MAX_LIMIT,
    DeltaRecord,
    Page,
    PushedDeltafile,
)

_OWN_CLIENTS = ("sdk|", "qfield|")
"""How the User-Agent of programs begins that were written for QFieldCloud servers."""
Fetch = Callable[[int, int], "Page[Any]"]
"""A page of a list, by limit and offset."""


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
        if not window.is_limited:
            items, _total = _gathered(fetch)
            return Answer(200, list(map(to_json, items)))
        items, total = _gathered(fetch, window.limit, window.offset)
        after, before = neighbours(request, base_url, window, len(items), total)
        headers = {"X-Total-Count": str(total)}
        if after is not None:
            headers["X-Next-Page"] = after
        if before is not None:
            headers["X-Previous-Page"] = before
        return Answer(200, list(map(to_json, items)), headers)

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


def _gathered(
    fetch: Fetch, limit: int | None = None, offset: int = 0
) -> tuple[Sequence[Any], int]:
    """A part of a list, each item once although it may grow meanwhile, and its total.

    Args:
        fetch: gives no more than `MAX_LIMIT` items at a time.
        limit: None: all.
        offset: of the part.
    """
    found: dict[str, Any] = {}
    while True:
        left = MAX_LIMIT if limit is None else limit - len(found)
        page = fetch(min(left, MAX_LIMIT), offset)
        found.update((item.id, item) for item in page.items)
        offset += len(page.items)
        is_enough = limit is not None and len(found) >= limit
        if is_enough or not page.items or not page.has_next:
            return list(found.values()), page.total
