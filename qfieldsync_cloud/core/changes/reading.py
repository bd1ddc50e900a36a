"""Changes of a service as light rows, read in batches; for a thread beside a window.

    reader = reader_of(service, namings)
    while not (batch := reader.read()).is_complete: …     all of them
    reader.read()                                         what is new since, and so on

A reader remembers what it gave. The first batch is small, so that the first rows are
there soon; between rows other threads get their turn.
"""

from __future__ import annotations

import json
import sqlite3
import time
from abc import ABC, abstractmethod
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from qfieldsync_cloud.core.changes.status import ChangeStatus, status_of
from qfieldsync_cloud.core.changes.summary import (
    ChangeState,
    ChangeSummary,
    Naming,
    Summarizer,
    state_of,
)
from qfieldsync_cloud.core.deltas.delta_list import ServerStatus
from qfieldsync_cloud.core.jobs.store.delta_rows import (
    count_taken_back,
    counts_by_status,
)
from qfieldsync_cloud.core.jobs.store.delta_states import newest_seq
from qfieldsync_cloud.core.jobs.store.summary_rows import (
    Mark,
    newest_mark,
    rows_after,
    rows_before,
    updated_rows,
)
from qfieldsync_cloud.core.services.local.service import LocalService
from qfieldsync_cloud.core.services.sync_service import MAX_LIMIT, SyncService
from qfieldsync_cloud.core.undisturbed import undisturbed

FIRST_ROWS = 200
BATCH_ROWS = 1000
BATCH_STATES = 2000
_TURN_ROWS = 100
"""Rows between which other threads get their turn: some 2 ms."""


@dataclass(frozen=True)
class Batch:
    """Some of the changes, or of what became of them."""

    added: tuple[ChangeSummary, ...] = ()
    changed: tuple[ChangeState, ...] = ()
    gone_ids: tuple[str, ...] = ()
    total: int = 0
    """Changes of the whole list."""
    is_complete: bool = True
    """Nothing more to read for now."""
    is_anew: bool = False
    """What was given before is another list: begin again with this batch."""
    counts: Mapping[ChangeStatus, int] | None = None
    """How many there are now of each status, read or not; None: that is not known."""


class ChangeReader(ABC):
    """Reads the changes of a service; one thread at a time."""

    @abstractmethod
    def read(self) -> Batch:
        """The next ones; when all were read, what is new.

        Raises:
            ServiceError: the service cannot be asked.
        """

    @abstractmethod
    def read_states_again(self) -> None:
        """Tell the states of all changes once more: some were missed."""


def reader_of(service: SyncService, namings: Mapping[str, Naming]) -> ChangeReader:
    """The reader for a service; see `Summarizer` for the namings."""
    if isinstance(service, LocalService):
        return LocalChangeReader(service, namings)
    return ServiceChangeReader(service, namings)


class LocalChangeReader(ChangeReader):
    """Reads a store: the newest changes first, then only what was added or updated."""

    def __init__(self, service: LocalService, namings: Mapping[str, Naming]) -> None:
        self._store = service.store
        self._summarizer = Summarizer(namings)
        self._lowest: int | None = None
        """Of the rows read so far, the least `seq`; None: none was read."""
        self._highest = 0
        self._is_loaded = False
        self._mark = Mark()

    def read(self) -> Batch:
        """See `ChangeReader`."""
        if not self._is_loaded:
            return self._load()
        return self._look()

    def read_states_again(self) -> None:
        """See `ChangeReader`."""
        self._mark = Mark()

    def _load(self) -> Batch:
        limit = BATCH_ROWS
        with self._store.reading() as rows:
            is_anew = self._lowest is None
            if self._lowest is None:
                self._highest, self._mark = newest_seq(rows), newest_mark(rows)
                self._lowest, limit = self._highest + 1, FIRST_ROWS
            found = rows_before(rows, self._lowest, limit)
            counts = _counts(rows)
        self._lowest = found[-1]["seq"] if found else 0
        self._is_loaded = len(found) < limit
        return Batch(
            self._summaries(found),
            total=sum(counts.values()),
            # what was updated meanwhile comes with the next batch
            is_complete=self._is_loaded and not found,
            is_anew=is_anew,
            counts=counts,
        )

    def _look(self) -> Batch:
        with self._store.reading() as rows:
            if newest_seq(rows) < self._highest:
                found = None  # another store lies there now
            else:
                found = rows_after(rows, self._highest, BATCH_ROWS)
                states = updated_rows(rows, self._mark, BATCH_STATES)
                counts = _counts(rows)
        if found is None:
            self._lowest, self._is_loaded = None, False
            return self._load()
        if found:
            self._highest = found[-1]["seq"]
        if states:
            self._mark = Mark(states[-1]["updated_at"], states[-1]["seq"])
        is_complete = len(found) < BATCH_ROWS and len(states) < BATCH_STATES
        new = {row["id"] for row in found}
        return Batch(
            self._summaries(found),
            tuple(_state(row) for row in states if row["id"] not in new),
            total=sum(counts.values()),
            is_complete=is_complete,
            counts=counts,
        )

    def _summaries(self, rows: list[sqlite3.Row]) -> tuple[ChangeSummary, ...]:
        made = []
        with undisturbed():
            for number, row in enumerate(rows):
                if number % _TURN_ROWS == _TURN_ROWS - 1:
                    time.sleep(0)
                made.append(
                    self._summarizer.summary(
                        row["seq"],
                        _state(row),
                        row["deltafile_id"],
                        row["created_by"],
                        self._summarizer.moment(row["created_at"]),
                        json.loads(row["content"]),
                    )
                )
        return tuple(made)


class ServiceChangeReader(ChangeReader):
    """Reads the lists of a service that tells only whole lists."""

    def __init__(self, service: SyncService, namings: Mapping[str, Naming]) -> None:
        self._service = service
        self._summarizer = Summarizer(namings)
        self._states: dict[str, ChangeState] = {}
        self._seen: set[str] = set()
        self._offset = 0
        self._count = 0
        """Of the changes ever seen."""
        self._is_begun = False

    def read(self) -> Batch:
        """See `ChangeReader`."""
        page = self._service.list_deltas(MAX_LIMIT, self._offset)
        added, changed = [], []
        with undisturbed():
            for number, record in enumerate(page.items):
                if number % _TURN_ROWS == _TURN_ROWS - 1:
                    time.sleep(0)
                state = state_of(record)
                known = self._states.get(record.id)
                self._states[record.id] = state
                self._seen.add(record.id)
                if known is None:
                    self._count += 1
                    added.append(
                        self._summarizer.summary(
                            self._count,
                            state,
                            record.deltafile_id,
                            record.created_by,
                            record.created_at,
                            record.content,
                        )
                    )
                elif known != state:
                    changed.append(state)
        is_anew, self._is_begun = not self._is_begun, True
        self._offset += len(page.items)
        is_complete = not (page.has_next and page.items)
        return Batch(
            tuple(added),
            tuple(changed),
            tuple(self._gone()) if is_complete else (),
            page.total,
            is_complete,
            is_anew,
        )

    def read_states_again(self) -> None:
        """See `ChangeReader`; a list is always read whole."""

    def _gone(self) -> Sequence[str]:
        """Those that the list has no more; the next batch is of a new list."""
        gone = [id_ for id_ in self._states if id_ not in self._seen]
        for id_ in gone:
            del self._states[id_]
        self._seen.clear()
        self._offset = 0
        return gone


def change_counts(service: LocalService) -> dict[ChangeStatus, int]:
    """Changes of each status in the store of a project."""
    with service.store.reading() as rows:
        return _counts(rows)


def _counts(rows: sqlite3.Connection) -> dict[ChangeStatus, int]:
    found = counts_by_status(rows)
    counts = {ChangeStatus(status.value): count for status, count in found.items()}
    counts[ChangeStatus.TAKEN_BACK] = count_taken_back(rows)
    counts[ChangeStatus.NOT_APPLIED] -= counts[ChangeStatus.TAKEN_BACK]
    return counts


def _state(row: sqlite3.Row) -> ChangeState:
    return ChangeState(
        row["id"],
        status_of(
            ServerStatus(row["status"]), is_taken_back=bool(row["is_taken_back"])
        ),
        "",
        row["conflict_type"] or "",
        row["modified_pk"],
    )
