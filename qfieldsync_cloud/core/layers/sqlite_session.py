"""GeoPackage and SpatiaLite: features and ledger in one transaction.

The order and the guards come from measurements of QGIS 3.22 to 3.44:

- providers go into update mode before the transaction is made, else there is none;
- the ledger row is the first write: it takes the write lock, so that a layer of
  somebody else in update mode fails instead of writing past the transaction;
- a call that returns True may have done nothing: the provider's errors must be empty,
  and rows are read back;
- a commit that returns True may have written nothing: the file's `data_version`, seen
  by a connection of its own, must be unchanged before the commit and changed after it;
- that connection is closed before update mode is left, else the file stays in WAL
  mode with its rows in a second file.
"""

from __future__ import annotations

import logging
import sqlite3
from collections.abc import Callable, Iterable, Mapping, Sequence
from contextlib import ExitStack
from types import TracebackType
from typing import Any

from qgis.core import QgsTransaction

from qfieldsync_cloud.core.deltas.model import ABSENT
from qfieldsync_cloud.core.errors import ApplyError, SourceFailure, SourceRefusal
from qfieldsync_cloud.core.layers import ledger
from qfieldsync_cloud.core.layers.access import LayerAccess
from qfieldsync_cloud.core.layers.describe import LayerSetup
from qfieldsync_cloud.core.layers.features import (
    changes_of,
    feature_of,
    qgs_geometry,
)
from qfieldsync_cloud.core.layers.layer_errors import layer_error
from qfieldsync_cloud.core.layers.ledgers import DatabaseLedger
from qfieldsync_cloud.core.layers.readback import read_back
from qfieldsync_cloud.core.layers.reading import TableReader
from qfieldsync_cloud.core.layers.session import BROKEN_REFERENCE, SourceJob
from qfieldsync_cloud.core.layers.snapshot import Snapshot
from qfieldsync_cloud.core.layers.sources import open_table
from qfieldsync_cloud.core.layers.sqlite_schema import (
    literal,
    read_only,
    wait_for_write_lock,
)
from qfieldsync_cloud.core.layers.sqlite_statements import (
    changes_sql,
    created_moments_sql,
    deletions_sql,
    is_moment,
    patched_moments_sql,
)
from qfieldsync_cloud.core.layers.waves import Wave, waves_of
from qfieldsync_cloud.core.sync.diagnosis import DeltaWarning, DiagnosisCode
from qfieldsync_cloud.core.sync.plan import PlannedDelta
from qfieldsync_cloud.core.sync.state import SyncState

_log = logging.getLogger(__name__)

_REFERENCE = "\"table\" || '|' || ifnull(\"rowid\", '') || '|' || parent || '|' || fkid"
"""A broken foreign key in one text."""
_MANY = 5000
"""So many broken references that they are only counted: a statement is no book."""


class SqliteSession:
    """See `session.Session`."""

    def __init__(self, job: SourceJob) -> None:
        self.job = job
        self._setups = job.setups_by_table
        self._source = job.source
        self._ordered_tables = {
            table_id
            for table_id, setup in self._setups.items()
            if setup.schema is not None and setup.schema.has_hidden_rules
        }
        self._readers: dict[str, TableReader] = {}
        self._transaction: QgsTransaction | None = None
        self._is_open = False
        self._savepoints = 0
        self._row_count = 0
        self._data_version = 0
        self._broken_references: list[str] | None = None
        """What was broken before, where references have to be checked."""
        self._stack = ExitStack()

    def __enter__(self) -> SqliteSession:
        with ExitStack() as stack:
            stack.callback(self._let_go)
            self._begin(stack)
            self._stack = stack.pop_all()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        self._stack.close()

    def _begin(self, stack: ExitStack) -> None:
        try:
            wait_for_write_lock(self._source.location)
        except sqlite3.Error as error:
            raise _failure(str(error)) from error
        for table_id, setup in self._setups.items():
            layer = open_table(setup.table)
            if not layer.isValid():
                raise _failure(layer_error(layer) or f"cannot open {setup.table}")
            self._readers[table_id] = TableReader(setup, layer)
            if not layer.dataProvider().enterUpdateMode():
                raise _failure(f"{self._source.location} cannot be written")
        layers = [reader.qgs for reader in self._readers.values()]
        self.access = LayerAccess(
            self.job.setups_by_id,
            {table_id: reader.qgs for table_id, reader in self._readers.items()},
        )
        self._transaction = QgsTransaction.create(layers)
        if self._transaction is None:
            raise _failure(f"{self._source.location} takes no transaction now")
        done, message = self._transaction.begin()
        if not done:
            raise _failure(message)
        self._is_open = True
        kind = self._source.kind
        try:
            for sql in (
                *ledger.creation_sql(kind),
                ledger.run_sql(kind, self.job.run),
            ):
                self._execute(sql)
        except SourceRefusal as error:
            raise _failure(str(error)) from error
        self._connection = stack.enter_context(read_only(self._source.location))
        self._data_version = self._read_number("PRAGMA data_version")
        if any(map(_may_break_references, self._setups.values())):
            self._broken_references = self._read_texts(
                f"SELECT {_REFERENCE} FROM pragma_foreign_key_check"  # noqa: S608
            )

    def _let_go(self) -> None:
        """Undo what is open, and leave no reference to a layer behind."""
        if self._transaction is not None and self._is_open:
            done, message = self._transaction.rollback()
            if not done:
                _log.error("%s: rollback failed: %s", self._source.location, message)
        self._is_open = False
        self._transaction = None
        for reader in self._readers.values():
            if not reader.qgs.dataProvider().leaveUpdateMode():
                _log.warning("%s stays in update mode", self._source.location)
        self._readers.clear()
        self.access = LayerAccess({}, {})

    @property
    def notices(self) -> tuple[DeltaWarning, ...]:
        """See `Session`."""
        return ()

    def read_state(self) -> SyncState:
        """See `Session`."""
        return Snapshot(
            self.job.layers,
            self._readers,
            self.access,
            DatabaseLedger(self._connection, self._source.kind),
            self.job.open_edits,
        ).read(self.job.deltas)

    def savepoint(self) -> int:
        """See `Session`."""
        self._savepoints += 1
        self._execute(f"SAVEPOINT qfieldsync_cloud_{self._savepoints}")
        return self._savepoints

    def go_back(self, savepoint: int) -> None:
        """See `Session`."""
        try:
            self._execute(f"ROLLBACK TO qfieldsync_cloud_{savepoint}")
        except SourceRefusal as error:
            raise _failure(str(error)) from error
        for reader in self._readers.values():
            reader.forget_ids()

    def write(
        self, planned: Sequence[PlannedDelta], state: SyncState
    ) -> Mapping[str, tuple[DeltaWarning, ...]]:
        """See `Session`."""
        for wave in waves_of(planned, self._ordered_tables):
            for table_id, actions in wave.items():
                self._write_wave(self._readers[table_id], actions)
        rows = ledger.rows_of(self.job.run, planned)
        for sql in ledger.rows_sql(self._source.kind, rows):
            self._execute(sql)
        self._check_references()
        warnings = read_back(self._readers, planned, state)
        self._row_count += len(rows)
        return warnings

    def _write_wave(self, reader: TableReader, wave: Wave) -> None:
        if wave.deletes:
            self._told_why(self._delete, deletions_sql, reader, wave)
        if wave.patches:
            self._told_why(self._patch, changes_sql, reader, wave)
        if wave.creates:
            self._create(reader, wave)

    def _told_why(
        self,
        write: Callable[[TableReader, Wave], None],
        statements: Callable[[TableReader, Wave], Iterable[str]],
        reader: TableReader,
        wave: Wave,
    ) -> None:
        """Write; where the provider refuses without a word, the database has one."""
        try:
            write(reader, wave)
        except SourceRefusal as refusal:
            if not refusal.provider_errors:
                # it will all be undone
                for sql in statements(reader, wave):
                    self._execute(sql)
            raise

    def _delete(self, reader: TableReader, wave: Wave) -> None:
        provider = reader.qgs.dataProvider()
        ids = reader.ids_of(action.key for action in wave.deletes)
        deleted = sorted(ids[action.key] for action in wave.deletes)
        _check(provider, provider.deleteFeatures, deleted)

    def _patch(self, reader: TableReader, wave: Wave) -> None:
        provider = reader.qgs.dataProvider()
        ids = reader.ids_of(action.key for action in wave.patches)
        patches = sorted(wave.patches, key=lambda action: ids[action.key])
        attributes = {}
        for action in patches:
            values = {k: v for k, v in action.values.items() if not is_moment(v)}
            if values:
                attributes[ids[action.key]] = changes_of(reader, values)
        if attributes:
            _check(provider, provider.changeAttributeValues, attributes)
        geometries = {
            ids[action.key]: qgs_geometry(action.geometry)
            for action in patches
            if action.geometry is not ABSENT
        }
        if geometries:
            _check(provider, provider.changeGeometryValues, geometries)
        for action in patches:
            for sql in patched_moments_sql(reader, action):
                self._execute(sql)

    def _create(self, reader: TableReader, wave: Wave) -> None:
        provider = reader.qgs.dataProvider()
        features = [feature_of(reader, action) for action in wave.creates]
        _done, added = _check(provider, provider.addFeatures, features)
        for action, feature in zip(wave.creates, added):
            reader.feature_ids[action.key] = feature.id()
            for sql in created_moments_sql(reader, action):
                self._execute(sql)

    def _check_references(self) -> None:
        """Foreign keys are checked at the commit, when it is too late to divide."""
        if self._broken_references is None:
            return
        name, known = ledger.table_name(self._source.kind), self._broken_references
        is_new = f"{_REFERENCE} NOT IN ({', '.join(map(literal, known))})"
        if len(known) > _MANY:
            is_new = f"true LIMIT 1 OFFSET {len(known)}"
        try:
            # a row that the ledger refuses, made only when a reference is broken
            self._execute(
                f"INSERT INTO {name} (entry, run_id, at, deltafile_id)"  # noqa: S608
                " SELECT NULL, '', '', '' WHERE EXISTS"
                f" (SELECT 1 FROM pragma_foreign_key_check WHERE {is_new})"
            )
        except SourceRefusal as error:
            raise SourceRefusal(BROKEN_REFERENCE, (BROKEN_REFERENCE,)) from error

    def commit(self) -> None:
        """See `Session`."""
        if self._read_number("PRAGMA data_version") != self._data_version:
            raise _failure("another connection wrote while the lock was held")
        if self._transaction is None:
            raise _failure("the transaction is over")
        done, message = self._transaction.commit()
        if not done:
            raise _refusal_or_failure(_reason(message))
        self._is_open = False
        if self._read_number("PRAGMA data_version") == self._data_version:
            raise _failure("the commit reported success but wrote nothing")
        stored = ledger.count_rows(self._connection, self._source.kind, self.job.run.id)
        if stored != self._row_count + 1:
            raise _failure("the commit reported success but its ledger is not there")

    def _read_number(self, sql: str) -> int:
        return int(self._read_texts(sql)[0])

    def _read_texts(self, sql: str) -> list[str]:
        try:
            return [str(row[0]) for row in self._connection.execute(sql)]
        except sqlite3.Error as error:
            raise _failure(str(error)) from error

    def _execute(self, sql: str) -> None:
        if self._transaction is None:
            raise _failure("the transaction is over")
        done, message = self._transaction.executeSql(sql)
        if not done:
            raise _refusal_or_failure(_reason(message))


def _may_break_references(setup: LayerSetup) -> bool:
    """A trigger may write to any other table."""
    schema = setup.schema
    return schema is not None and (schema.has_references or schema.has_triggers)


def _check(provider: Any, write: Callable[[Any], Any], what: Any) -> Any:
    """Write with the provider and believe neither its answer nor its silence.

    No closures here: a log that keeps an exception would keep the layers in them open.
    """
    provider.clearErrors()
    answer = write(what)
    errors = tuple(str(error) for error in provider.errors())
    provider.clearErrors()
    is_done = answer[0] if isinstance(answer, tuple) else answer
    if not is_done or errors:
        raise _refusal_or_failure(errors[0] if errors else "refused", errors)
    return answer


def _refusal_or_failure(message: str, errors: tuple[str, ...] = ()) -> ApplyError:
    code = _failure_code(message, *errors)
    if code is not None:
        return SourceFailure(code.value, message, errors or (message,))
    return SourceRefusal(message, errors)


def _failure(message: str) -> SourceFailure:
    code = _failure_code(message) or DiagnosisCode.SOURCE_LOST
    return SourceFailure(code.value, message, (message,))


def _failure_code(*messages: str) -> DiagnosisCode | None:
    told = " ".join(messages).lower()
    return next((code for text, code in _FAILURES if text in told), None)


def _reason(message: str) -> str:
    """What SQLite says, without the statement that GDAL puts before it."""
    return message.strip().rpartition("\n")[2].strip()


_FAILURES = (
    ("database is locked", DiagnosisCode.LOCK_TIMEOUT),
    ("database is busy", DiagnosisCode.LOCK_TIMEOUT),
    ("database or disk is full", DiagnosisCode.DISK_FULL),
    ("disk i/o error", DiagnosisCode.SOURCE_LOST),
    ("unable to open database", DiagnosisCode.SOURCE_LOST),
    ("attempt to write a readonly database", DiagnosisCode.LAYER_READ_ONLY),
    ("database disk image is malformed", DiagnosisCode.SOURCE_LOST),
)
