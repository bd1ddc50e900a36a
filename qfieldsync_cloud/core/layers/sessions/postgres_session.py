"""PostGIS: features and ledger in one transaction, for many desktops at once.

- The ledger is the table `qfieldsync_cloud.ledger` of the same database. It is made
  before the run, in a transaction of its own, so that two desktops that make it at once
  do not stand in each other's way.
- `LOCK TABLE … IN SHARE ROW EXCLUSIVE MODE` on the ledger and the tables concerned
  comes first: others go on reading, and nobody else writes until the commit. Of two
  desktops that apply one deltafile the second waits, and then finds it applied.
- A failed statement spoils the transaction until the savepoint before it, so every
  failure goes back to ours; QGIS's own savepoints would lose what came before silently.
- Times without a zone are UTC here, whatever the zone of the server or the desktop.
- A sequence is no part of a transaction: numbers are drawn from it while planning, and
  it is moved past those that devices brought.
"""

from __future__ import annotations

import sqlite3
import time
from collections.abc import Iterator, Mapping, Sequence
from contextlib import ExitStack, suppress
from itertools import chain
from typing import Any

from qfieldsync_cloud.core.deltas.model import DeltaMethod
from qfieldsync_cloud.core.errors import ApplyError, SourceFailure, SourceRefusal
from qfieldsync_cloud.core.layers.databases.postgres_connection import (
    PostgresConnection,
    PostgresError,
    error_of,
    failure_of,
    lock_timeout_sql,
    read_in_utc,
)
from qfieldsync_cloud.core.layers.describe import LayerSetup
from qfieldsync_cloud.core.layers.features.reading import TableReader
from qfieldsync_cloud.core.layers.layer_errors import layer_error
from qfieldsync_cloud.core.layers.ledgers import ledger_statements
from qfieldsync_cloud.core.layers.ledgers.exact_texts import (
    fitting,
    texts_to_write,
    with_exact_texts,
)
from qfieldsync_cloud.core.layers.ledgers.ledger import Row, named
from qfieldsync_cloud.core.layers.ledgers.ledger_table import LedgerTable
from qfieldsync_cloud.core.layers.ledgers.open_ledger import NoLedger
from qfieldsync_cloud.core.layers.ledgers.postgres_ledger import (
    ask_administrator,
    find_ledger,
    has_ledger,
    may_make_ledger,
)
from qfieldsync_cloud.core.layers.ledgers.profile_ledger import is_committed
from qfieldsync_cloud.core.layers.sessions.database_session import DatabaseSession
from qfieldsync_cloud.core.layers.sessions.postgres_statements import wave_sql
from qfieldsync_cloud.core.layers.sessions.session import SourceJob
from qfieldsync_cloud.core.layers.sessions.waves import Wave
from qfieldsync_cloud.core.layers.sources import SourceKind, name_of, open_table
from qfieldsync_cloud.core.sql import listed, number, quoted, spelled, statement
from qfieldsync_cloud.core.sync.diagnosis import DeltaWarning, DiagnosisCode
from qfieldsync_cloud.core.sync.planned import PlannedDelta
from qfieldsync_cloud.core.sync.state import SyncState

_KIND = SourceKind.POSTGRES
_LEDGER = ledger_statements.table_name(_KIND)
_ATTEMPTS = 25
"""To make a ledger that several desktops make at once."""
_STEPS = 100_000
"""So many numbers are drawn one by one to move a sequence that may not be set."""


class PostgresSession(DatabaseSession):
    """A `Session` on a PostgreSQL database.

    Args:
        job: what is to be done.
        is_rehearsal: it will be left without a commit; nothing that a transaction does
            not undo is touched.
    """

    def __init__(self, job: SourceJob, *, is_rehearsal: bool = False) -> None:
        super().__init__(job)
        self._is_rehearsal = is_rehearsal
        self._texts: Mapping[int, Mapping[str, Sequence[Any]]] = {}
        """See `exact_texts.texts_to_write`."""

    def _begin(self, stack: ExitStack) -> None:
        try:
            self._connection = PostgresConnection(
                self._source.uri, self.job.lock_timeout_s
            )
            is_recorded = self._prepare_ledger()
            self._wait_for_lock()
        except PostgresError as error:
            raise failure_of(str(error)) from error
        readers = {
            table_id: self._open_reader(setup)
            for table_id, setup in self._setups.items()
        }
        self._use(readers)
        if is_recorded and not self._is_rehearsal:
            self._take_over()
        self._begin_transaction([reader.qgs for reader in readers.values()])
        try:
            self._lock(has_ledger=is_recorded)
        except SourceRefusal as error:
            raise self._lock_failure(str(error)) from error
        self._is_recorded = is_recorded
        self.ledger = LedgerTable(_KIND, self._connection.rows)
        if not is_recorded and self._is_rehearsal:
            self.ledger = NoLedger()
        elif not is_recorded:
            self._remember_in_profile(stack)

    def _prepare_ledger(self) -> bool:
        """Make the ledger unless it is there; whether it is."""
        if find_ledger(self._connection):
            return True
        if self._is_rehearsal or not self.job.is_source_extended:
            return False
        if not may_make_ledger(self._connection):
            self._administrator_sql = ask_administrator(self._connection)
            return False
        failure = self._failure("the ledger cannot be made")
        for attempt in range(_ATTEMPTS):
            try:
                for sql in ledger_statements.creation_sql(_KIND):
                    self._connection.rows(sql)
            except PostgresError as error:
                failure = self._failure(str(error))
            # another desktop may be making it at the same moment
            if has_ledger(self._connection):
                return True
            if failure.code == DiagnosisCode.LAYER_READ_ONLY.value:
                break
            time.sleep(0.02 * attempt)
        # never without: others would not know what was applied
        raise failure

    def _wait_for_lock(self) -> None:
        """Wait until the tables can be locked: QGIS opens layers without a limit."""
        tables = ", ".join(sorted(s.table.table for s in self._setups.values()))
        try:
            self._connection.rows(f"LOCK TABLE {tables} IN SHARE ROW EXCLUSIVE MODE")
        except PostgresError as error:
            raise self._lock_failure(str(error)) from error

    def _take_over(self) -> None:
        try:
            self._take_over_profile(self._connection.rows)
        except (OSError, sqlite3.Error, PostgresError) as error:
            raise self._failure(str(error)) from error

    def _open_reader(self, setup: LayerSetup) -> TableReader:
        try:
            layer = open_table(setup.table)
        except Exception as error:
            # one of C++, without a word: the connection was lost just then
            raise self._failure(f"cannot open {setup.table.display}") from error
        if not layer.isValid():
            reason = layer_error(layer) or f"cannot open {setup.table.display}"
            raise self._failure(reason)
        return TableReader(setup, layer)

    def _lock(self, *, has_ledger: bool) -> None:
        # QGIS sets a timeout of its own, which is not the one of the server
        self._execute("SET LOCAL statement_timeout TO DEFAULT")
        self._execute(lock_timeout_sql(self.job.lock_timeout_s))
        self._execute("SET LOCAL TIME ZONE 'UTC'")
        tables = sorted(setup.table.table for setup in self._setups.values())
        if has_ledger:
            tables.insert(0, _LEDGER)
        self._execute(f"LOCK TABLE {', '.join(tables)} IN SHARE ROW EXCLUSIVE MODE")
        if has_ledger:
            self._execute(ledger_statements.run_sql(_KIND, self.job.run))

    def _lock_failure(self, reason: str) -> SourceFailure:
        """Why the lock was not granted, whatever language the server speaks."""
        told = error_of(reason)
        if isinstance(told, SourceFailure):
            return told
        code = DiagnosisCode.LOCK_TIMEOUT
        if "permission denied" in reason.lower():
            code = DiagnosisCode.LAYER_READ_ONLY
        return SourceFailure(code.value, reason, (reason,))

    def read_state(self) -> SyncState:
        """See `Session`; numbers for new features are drawn from the sequences."""
        state = super().read_state()
        for table_id, table in state.tables.items():
            absent = [key for key, found in table.features.items() if found is None]
            table.hidden |= self._hidden_keys(self._setups[table_id], absent)
        if self._is_rehearsal:
            return state
        for table_id, setup in self._setups.items():
            sequence = _sequence_of(setup)
            count = sum(
                delta.method is DeltaMethod.CREATE
                and delta.uuid not in state.known
                and self.job.setups[delta.source_layer_id].table.id == table_id
                for delta in self.job.deltas
            )
            if sequence and count and table_id in state.tables:
                # where the role may not draw, each create is refused when it is written
                with suppress(PostgresError, SourceRefusal):
                    state.reserved[table_id] = self._draw_free(
                        table_id, sequence, count
                    )
        return state

    def _hidden_keys(self, setup: LayerSetup, keys: list[str]) -> frozenset[str]:
        """Those of `keys` that the table has: a layer shows one type of geometry."""
        key = setup.layer.key
        if not keys or key is None or not key.is_numbered:
            return frozenset()
        sql = statement(
            "SELECT {key}::text FROM {table} WHERE {key} IN ({numbers})",
            key=quoted(key.name),
            table=spelled(setup.table.table),
            numbers=listed(number(int(key)) for key in keys),
        )
        try:
            rows = self._connection.rows(sql)
        except PostgresError as error:
            raise failure_of(str(error)) from error
        return frozenset(row[0] for row in rows)

    def _draw_free(self, table_id: str, sequence: str, count: int) -> tuple[str, ...]:
        """Numbers that no feature has: a sequence may lag behind its table."""
        reader = self._readers[table_id]
        numbers = self._draw(sequence, count)
        if any(found is not None for found in reader.read(numbers).values()):
            self._move_past(sequence, reader.greatest_key())
            numbers = self._draw(sequence, count)
        return numbers

    def _draw(self, sequence: str, count: int) -> tuple[str, ...]:
        rows = self._connection.rows(
            "SELECT nextval(?::regclass) FROM generate_series(1, ?)", [sequence, count]
        )
        return tuple(str(row[0]) for row in rows)

    def write(
        self, planned: Sequence[PlannedDelta], state: SyncState
    ) -> Mapping[str, tuple[DeltaWarning, ...]]:
        """See `Session`."""
        self._texts = texts_to_write(planned, self.job.taken)
        return super().write(planned, state)

    @property
    def _are_rows_kept(self) -> bool:
        """Also for the texts: what the run has changed is not as it was before."""
        return not self._is_rehearsal

    def _completed(self, made: Iterator[list[Row]]) -> Iterator[list[Row]]:
        if self._is_rehearsal:
            yield from made
            return
        # the server is asked once for all of them
        rows = list(chain.from_iterable(made))
        yield with_exact_texts(rows, self._rows, self._setups, self._connection)

    def _write_wave(self, reader: TableReader, wave: Wave) -> set[str]:
        texts = {at: fitting(found, reader.setup) for at, found in self._texts.items()}
        for sql in wave_sql(reader, wave, texts):
            self._execute(sql)
        sequence = _sequence_of(reader.setup)
        if sequence and wave.creates and not self._is_rehearsal:
            greatest = max(int(action.key) for action in wave.creates)
            self._move_past(sequence, greatest)
        return set()

    def _move_past(self, sequence: str, number: int) -> None:
        """The next one who lets the sequence count gets a number that is free."""
        try:
            last, may_set = self._connection.rows(
                "SELECT coalesce(pg_sequence_last_value(?::regclass), 0),"
                " has_sequence_privilege(?, 'UPDATE')",
                [sequence, sequence],
            )[0]
            if last >= number:
                return
            if may_set:
                self._connection.rows(
                    "SELECT setval(?::regclass, ?)", [sequence, number]
                )
            else:
                self._draw(sequence, min(number - last, _STEPS))
        except PostgresError as error:
            raise error_of(str(error)) from error

    def _check_constraints(self) -> None:
        # deferred ones would be checked at the commit, when it is too late to divide
        self._execute("SET CONSTRAINTS ALL IMMEDIATE")
        self._execute("SET CONSTRAINTS ALL DEFERRED")

    def commit(self) -> None:
        """See `Session`; a rehearsal ends here, with nothing to commit."""
        if not self._is_rehearsal:
            super().commit()

    def _check_after_commit(self) -> None:
        if not self._is_recorded:
            self._look_at_features()
            return
        try:
            self._check_ledger(self._connection.rows)
        except PostgresError as error:
            raise failure_of(str(error)) from error

    def _look_at_features(self) -> None:
        """Without a ledger in the database the features alone tell of the commit."""
        readers = {
            name_of(table_id): self._open_reader(setup)
            for table_id, setup in self._setups.items()
        }
        with read_in_utc([reader.qgs for reader in readers.values()]):
            if not is_committed([named(row) for row in self._rows], readers):
                raise self._failure("the commit reported success but wrote nothing")

    def _error(self, message: str) -> ApplyError:
        return error_of(message)

    def _failure(self, message: str) -> SourceFailure:
        return failure_of(message)


def _sequence_of(setup: LayerSetup) -> str | None:
    """SQL name of the sequence that numbers the key."""
    key, schema = setup.layer.key, setup.schema
    column = schema.columns.get(key.name) if key is not None and schema else None
    return column.sequence if column is not None else None
