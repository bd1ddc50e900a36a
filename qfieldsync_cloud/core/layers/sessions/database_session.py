"""Databases: features and ledger in one transaction.

What GeoPackage, SpatiaLite and PostgreSQL have in common; how each takes its lock,
writes and proves a commit is in `sqlite_session` and `postgres_session`.
"""

from __future__ import annotations

import logging
import sqlite3
from collections import defaultdict
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import ExitStack

from qgis.core import QgsTransaction

from qfieldsync_cloud.core.errors import ApplyError, SourceFailure, SourceRefusal
from qfieldsync_cloud.core.layers.features.readback import read_back
from qfieldsync_cloud.core.layers.features.reading import TableReader
from qfieldsync_cloud.core.layers.ledgers import ledger_statements
from qfieldsync_cloud.core.layers.ledgers.ledger import Row, rows_of
from qfieldsync_cloud.core.layers.ledgers.ledger_table import LedgerTable, Query
from qfieldsync_cloud.core.layers.ledgers.profile_ledger import (
    ProfileLedger,
    find_profile_ledger,
    open_profile_ledger,
)
from qfieldsync_cloud.core.layers.ledgers.table_states import contents_of
from qfieldsync_cloud.core.layers.sessions.session import LockedSource, SourceJob
from qfieldsync_cloud.core.layers.sessions.waves import Wave, waves_of
from qfieldsync_cloud.core.sync.diagnosis import (
    DeltaWarning,
    DiagnosisCode,
    WarningCode,
)
from qfieldsync_cloud.core.sync.planned import PlannedDelta
from qfieldsync_cloud.core.sync.state import SyncState

_log = logging.getLogger(__name__)


class DatabaseSession(LockedSource):
    """Base of the sessions of databases: plan, write and record in one transaction."""

    def __init__(self, job: SourceJob) -> None:
        super().__init__(job)
        self._setups = job.setups_by_table
        self._source = job.source
        self._ordered_tables = {
            table_id
            for table_id, setup in self._setups.items()
            if setup.schema is not None and setup.schema.has_hidden_rules
        }
        self._transaction: QgsTransaction | None = None
        self._is_open = False
        self._savepoints = 0
        self._is_recorded = True
        """The ledger is written in the transaction."""
        self._profile: ProfileLedger | None = None
        """Where the ledger is when it is not in the data source."""
        self._administrator_sql: str | None = None
        """What would make a ledger that the run may not make."""
        self._found_contents: Mapping[str, str] = {}
        """What the tables held before the run, where the profile has the ledger."""
        self._restored_count = 0
        """Deltas that the data source has lost: an older state of it was put back."""
        self._row_count = 0
        """How many rows the ledger gets in this run."""
        self._row_counts: dict[int, int] = {}
        """How many there were at each savepoint."""
        self._rows: list[Row] = []
        """The rows, where they are looked at again; of polygons they are large."""

    def _begin_transaction(self, layers: Sequence[object]) -> None:
        self._transaction = QgsTransaction.create(list(layers))
        if self._transaction is None:
            raise self._failure(f"{self._source.display} takes no transaction now")
        done, message = self._transaction.begin()
        if not done:
            raise self._failure(message)
        self._is_open = True
        self._rows.clear()  # of an attempt that was undone
        self._row_count = 0

    def _let_go(self) -> None:
        if self._transaction is not None and self._is_open:
            done, message = self._transaction.rollback()
            if not done:
                _log.error("%s: rollback failed: %s", self._source.display, message)
        self._is_open = False
        self._transaction = None
        self._use({})

    def _remember_in_profile(
        self, stack: ExitStack, counted: Query | None = None
    ) -> None:
        """Keep the ledger in the QGIS profile, and put an unfinished run right.

        Args:
            stack: what is closed when the session ends.
            counted: asks the data source which numbers its features have had.
        """
        self._is_recorded = False
        try:
            opened = open_profile_ledger(self._source)
            self._profile = stack.enter_context(opened)
            self._profile.settle(self._readers)
            self._notice_restored(self._profile)
        except (OSError, sqlite3.Error) as error:
            raise self._failure(f"the QGIS profile: {error}") from error
        self.ledger = self._profile.table(counted)

    def _take_over_profile(self, execute: Callable[[str], object]) -> None:
        """What the profile remembered moves to the ledger of the data source.

        Args:
            execute: runs a statement that lasts, whatever becomes of the run.
        """
        if find_profile_ledger(self._source) is None:
            return
        kind = self._source.kind
        with open_profile_ledger(self._source) as profile:
            profile.settle(self._readers)
            self._notice_restored(profile)
            rows = profile.live_rows()
            if rows and kind.is_sqlite:  # in PostgreSQL it is there by now
                for sql in ledger_statements.creation_sql(kind):
                    execute(sql)
            for sql in ledger_statements.rows_sql(kind, rows, is_repeatable=True):
                execute(sql)
            profile.forget()

    def _notice_restored(self, profile: ProfileLedger) -> None:
        """Only SQLite databases are restored by putting a file back."""
        if self._source.kind.is_sqlite:
            self._restored_count += profile.notice_restored(self._source.location)
            self._found_contents = self._contents()

    def _contents(self) -> Mapping[str, str]:
        """See `table_states`."""
        if not self._source.kind.is_sqlite:
            return {}
        tables = [setup.table.table for setup in self._setups.values()]
        return contents_of(self._source.location, tables)

    @property
    def notices(self) -> tuple[DeltaWarning, ...]:
        """See `Session`: what the promise is worth without a ledger in the source."""
        notices: list[DeltaWarning] = []
        if self._profile is not None:
            values = {"source": self._source.display, "sql": self._administrator_sql}
            known = {name: value for name, value in values.items() if value is not None}
            notices.append(DeltaWarning(WarningCode.LEDGER_ELSEWHERE, values=known))
        if count := self._restored_count:
            restored = {"layer": self._source.table, "count": count}
            notices.append(DeltaWarning(WarningCode.RESTORED, values=restored))
        return tuple(notices)

    def savepoint(self) -> int:
        """See `Session`."""
        self._savepoints += 1
        self._execute(f"SAVEPOINT qfieldsync_cloud_{self._savepoints}")
        self._row_counts[self._savepoints] = self._row_count
        return self._savepoints

    def go_back(self, savepoint: int) -> None:
        """See `Session`."""
        try:
            self._execute(f"ROLLBACK TO qfieldsync_cloud_{savepoint}")
        except SourceRefusal as error:
            raise self._failure(str(error)) from error
        self._row_count = self._row_counts[savepoint]
        del self._rows[self._row_count :]
        for reader in self._readers.values():
            reader.forget_ids()

    def write(
        self, planned: Sequence[PlannedDelta], state: SyncState
    ) -> Mapping[str, tuple[DeltaWarning, ...]]:
        """See `Session`."""
        unseen: dict[str, set[str]] = defaultdict(set)
        for wave in waves_of(planned, self._ordered_tables):
            for table_id, actions in wave.items():
                proven = self._write_wave(self._readers[table_id], actions)
                unseen[table_id] |= actions.keys - proven
        self._check_constraints()
        warnings = read_back(self._readers, unseen, planned, state)
        made = rows_of(self.job.run, planned, state, warnings, self.job.taken)
        for rows in self._completed(made):
            if self._is_recorded:
                for sql in ledger_statements.rows_sql(self._source.kind, rows):
                    self._execute(sql)
            self._row_count += len(rows)
            if self._are_rows_kept:
                self._rows.extend(rows)
        return warnings

    @property
    def _are_rows_kept(self) -> bool:
        """Whether the rows of a run are looked at again: the profile gets them."""
        return self._profile is not None

    def _completed(self, made: Iterator[list[Row]]) -> Iterator[list[Row]]:
        """Ledger rows, with what QGIS does not read of the features."""
        return made

    def commit(self) -> None:
        """See `Session`."""
        if self._transaction is None:
            raise self._failure("the transaction is over")
        self._check_before_commit()
        if self._profile is not None:
            self._profile.announce(self._rows)
        done, message = self._transaction.commit()
        if not done:
            raise self._not_committed(message)
        self._is_open = False
        # before the profile believes it: QGIS reports success on a dead connection too
        self._check_after_commit()
        if self._profile is not None:
            after = self._contents()
            self._profile.confirm(self.job.run.id, self._found_contents, after)

    def _not_committed(self, message: str) -> ApplyError:
        error = self._error(message)
        is_lost = (
            isinstance(error, SourceFailure)
            and error.code == DiagnosisCode.SOURCE_LOST.value
        )
        if self._profile is not None and not is_lost:
            self._profile.withdraw(self.job.run.id)
        return error

    def _write_wave(self, reader: TableReader, wave: Wave) -> set[str]:
        """Write the actions of one table.

        Returns:
            The keys of features which are proven to hold what was written to them, and
            to which nothing else was written.
        """
        raise NotImplementedError

    def _check_constraints(self) -> None:
        """Have those checked now that would be checked at the commit."""

    def _check_before_commit(self) -> None:
        """Find what would make the commit a lie."""

    def _check_after_commit(self) -> None:
        """Prove that it lasts, seen by another connection."""

    def _check_ledger(self, query: Query) -> None:
        """Prove that the ledger has the rows of this run.

        Args:
            query: asks the data source by another connection.
        """
        stored = LedgerTable(self._source.kind, query).count_rows(self.job.run.id)
        if stored != self._row_count + 1:
            raise self._failure(
                "the commit reported success but its ledger is not there"
            )

    def _execute(self, sql: str) -> None:
        if self._transaction is None:
            raise self._failure("the transaction is over")
        done, message = self._transaction.executeSql(sql)
        if not done:
            raise self._error(message)

    def _error(self, message: str) -> ApplyError:
        """A refusal of what was to be written, or a failure of the run."""
        raise NotImplementedError

    def _failure(self, message: str) -> SourceFailure:
        """A failure of the run."""
        raise NotImplementedError
