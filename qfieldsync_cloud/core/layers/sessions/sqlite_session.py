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
import time
from collections.abc import Callable, Iterable, Mapping, Sequence
from contextlib import ExitStack, closing
from pathlib import Path
from typing import TypeVar

from qfieldsync_cloud.core.deltas.model import ABSENT
from qfieldsync_cloud.core.errors import ApplyError, SourceFailure, SourceRefusal
from qfieldsync_cloud.core.layers.databases.gdal_pragmas import writing_at_commit
from qfieldsync_cloud.core.layers.databases.sqlite_schema import (
    leave_wal,
    read_only,
    wait_for_write_lock,
    write_lock,
)
from qfieldsync_cloud.core.layers.describe import LayerSetup
from qfieldsync_cloud.core.layers.features.qgs_features import (
    changes_of,
    feature_of,
    qgs_geometry,
)
from qfieldsync_cloud.core.layers.features.reading import TableReader
from qfieldsync_cloud.core.layers.layer_errors import layer_error
from qfieldsync_cloud.core.layers.ledgers import ledger_statements
from qfieldsync_cloud.core.layers.ledgers.ledger_table import LedgerTable, sqlite_query
from qfieldsync_cloud.core.layers.sessions.database_session import DatabaseSession
from qfieldsync_cloud.core.layers.sessions.disk import identity_of, is_disk_full
from qfieldsync_cloud.core.layers.sessions.kept_values import untouched_kept
from qfieldsync_cloud.core.layers.sessions.session import SourceJob
from qfieldsync_cloud.core.layers.sessions.sqlite_answers import (
    checked,
    failure_code,
    reason_of,
    refusal_or_failure,
)
from qfieldsync_cloud.core.layers.sessions.sqlite_guards import (
    BROKEN_REFERENCES_SQL,
    lock_sql,
    unbroken_sql,
)
from qfieldsync_cloud.core.layers.sessions.sqlite_statements import (
    attributes_sql,
    changes_sql,
    completion_sql,
    deletions_sql,
    is_moment,
    patched_moments_sql,
    written_alike,
)
from qfieldsync_cloud.core.layers.sessions.waves import Wave
from qfieldsync_cloud.core.layers.sources import SourceKind, open_table
from qfieldsync_cloud.core.sync.action import PatchFeature
from qfieldsync_cloud.core.sync.diagnosis import DiagnosisCode

_log = logging.getLogger(__name__)

_T = TypeVar("_T")
_BROKEN_REFERENCE = "FOREIGN KEY constraint failed"
"""What SQLite says of a reference to a row that is not there."""
_CACHE = "PRAGMA cache_size = -65536"
"""64 MB instead of 2 MB, for this connection: a quarter off the time of the writes."""
_OPENING_S, _PAUSE_S = 2.0, 0.02
"""How long, and how often, it is tried to open the tables."""
MANY_PATCHES = 200
"""So many that it pays to write their attributes past the provider."""
_UPDATE_FROM = (3, 33)
"""Version of SQLite that has UPDATE … FROM."""


class SqliteSession(DatabaseSession):
    """A `Session` on a GeoPackage or a SpatiaLite database."""

    # each page that is changed after it is kept twice, in memory that SQLite walks
    # through with each statement: a delta takes ten times the time
    is_savepoint_dear = True

    def __init__(self, job: SourceJob) -> None:
        super().__init__(job)
        self._data_version = 0
        self._identity: tuple[int, int] | None = None
        """Of the file that was locked: another one may be there under its name."""
        self._broken_references: list[str] | None = None
        """What was broken before, where references have to be checked."""

    def _begin(self, stack: ExitStack) -> None:
        location, kind = self._source.location, self._source.kind
        try:
            wait_for_write_lock(location, self.job.lock_timeout_s)
        except sqlite3.Error as error:
            raise self._failure(str(error)) from error
        self._identity = identity_of(Path(location))
        readers = self._open_by_one_connection(location)
        self._take_over(location)
        self._begin_transaction([reader.qgs for reader in readers.values()])
        self._connection = stack.enter_context(read_only(location))
        source_ledger = LedgerTable(kind, sqlite_query(self._connection))
        is_recorded = self.job.is_source_extended or source_ledger.is_there
        first_writes = [
            *ledger_statements.creation_sql(kind),
            ledger_statements.run_sql(kind, self.job.run),
        ]
        if not is_recorded:
            first_writes = [lock_sql(kind)]
        try:
            for sql in (_CACHE, *first_writes):
                self._execute(sql)
        except SourceRefusal as error:
            raise self._failure(str(error)) from error
        self.ledger = LedgerTable(kind, sqlite_query(self._connection))
        if not is_recorded:
            self._remember_in_profile(stack, sqlite_query(self._connection))
        self._data_version = self._read_number("PRAGMA data_version")
        if any(map(_may_break_references, self._setups.values())):
            self._broken_references = self._read_texts(BROKEN_REFERENCES_SQL)

    def _open_by_one_connection(self, location: str) -> dict[str, TableReader]:
        """Open the tables for writing, all by one connection.

        QGIS gives the layers of a GeoPackage one connection unless the file was changed
        in between. By a second one they would wait for the lock that the first one
        holds: 5 s for every feature that is deleted (measured).
        """
        is_shared = self._source.kind is SourceKind.GEOPACKAGE and len(self._setups) > 1
        if not is_shared:
            return self._open_patiently(location, self._setups)
        # the first one sets the journal mode, which nobody can do under a lock; it is
        # then opened again, because it may know the file as it was before the lock
        first = dict(list(self._setups.items())[:1])
        readers = self._open_patiently(location, first)
        try:
            with write_lock(location, self.job.lock_timeout_s):
                self._close(readers)
                return self._open_patiently(location, self._setups)
        except sqlite3.Error as error:
            raise self._failure(str(error)) from error

    def _open_patiently(
        self, location: str, setups: Mapping[str, LayerSetup]
    ) -> dict[str, TableReader]:
        """Open tables for writing.

        A file cannot be opened for a moment while another program changes its journal.
        """
        started = time.monotonic()
        while True:
            readers, disturbance = self._open_readers(location, setups)
            if not disturbance:
                return readers
            self._close(readers)
            waited_s = time.monotonic() - started
            is_there = Path(location).is_file()
            if waited_s > min(self.job.lock_timeout_s, _OPENING_S) or not is_there:
                raise self._failure(disturbance)
            time.sleep(_PAUSE_S)

    def _open_readers(
        self, location: str, setups: Mapping[str, LayerSetup]
    ) -> tuple[dict[str, TableReader], str]:
        """The tables opened for writing, and what stood in the way; "": nothing."""
        readers: dict[str, TableReader] = {}
        found: list[tuple[int, int]] = []
        for table_id, setup in setups.items():
            layer = open_table(setup.table)
            if not layer.isValid():
                reason = layer_error(layer) or f"cannot open {setup.table.display}"
                return readers, reason
            readers[table_id] = TableReader(setup, layer)
            self._use(readers)
            with writing_at_commit():
                is_ready = layer.dataProvider().enterUpdateMode()
            if not is_ready:
                is_full = is_disk_full(Path(location))
                reason = (
                    "the disk is full" if is_full else f"{location} cannot be written"
                )
                raise self._failure(reason)
            found = found or _stamps(location)
        # a GeoPackage is opened under a lock
        is_same = self._source.kind is SourceKind.GEOPACKAGE or (
            found == _stamps(location)
        )
        return readers, "" if is_same else "database is locked: others keep writing"

    def _close(self, readers: dict[str, TableReader]) -> None:
        _leave_update_mode(list(readers.values()))
        readers.clear()
        self._use({})

    def _take_over(self, location: str) -> None:
        try:
            with closing(sqlite3.connect(location, isolation_level=None)) as connection:
                ledger = LedgerTable(self._source.kind, sqlite_query(connection))
                # another computer may have made one where this one may not
                if self.job.is_source_extended or ledger.is_there:
                    self._take_over_profile(connection.execute)
        except (OSError, sqlite3.Error) as error:
            raise self._failure(str(error)) from error

    def _let_go(self) -> None:
        readers = list(self._readers.values())
        super()._let_go()
        _leave_update_mode(readers)
        readers.clear()
        if self._source.kind is SourceKind.GEOPACKAGE:
            # now that no layer of this session is left
            leave_wal(self._source.location)

    def _write_wave(self, reader: TableReader, wave: Wave) -> set[str]:
        proven: set[str] = set()
        if wave.deletes:
            self._told_why(self._delete, deletions_sql, reader, wave)
        if wave.patches:
            proven = self._told_why(self._patch, changes_sql, reader, wave)
        if wave.creates:
            self._create(reader, wave)
        return proven

    def _told_why(
        self,
        write: Callable[[TableReader, Wave], _T],
        statements: Callable[[TableReader, Wave], Iterable[str]],
        reader: TableReader,
        wave: Wave,
    ) -> _T:
        """Write; where the provider refuses without a word, the database has one."""
        try:
            return write(reader, wave)
        except SourceRefusal as refusal:
            if not refusal.provider_errors:
                # it will all be undone, also when the transaction is over by now
                self.savepoint()
                for sql in statements(reader, wave):
                    self._execute(sql)
            raise

    def _delete(self, reader: TableReader, wave: Wave) -> None:
        provider = reader.qgs.dataProvider()
        ids = reader.ids_of(action.key for action in wave.deletes)
        deleted = sorted(ids[action.key] for action in wave.deletes)
        checked(provider, provider.deleteFeatures, deleted)

    def _patch(self, reader: TableReader, wave: Wave) -> set[str]:
        """Write patches; the keys of those that the database itself has compared."""
        ids = reader.ids_of(action.key for action in wave.patches)
        patches = sorted(wave.patches, key=lambda action: ids[action.key])
        in_sql = []
        if len(patches) >= MANY_PATCHES and self._is_for_sql(reader):
            in_sql = written_alike(reader.setup.layer, patches)
        for sql in attributes_sql(reader, in_sql):
            self._execute(sql)
        written = {action.key for action in in_sql}
        others = [action for action in patches if action.key not in written]
        provided = [
            action
            for action in patches
            if action.geometry is not ABSENT or action.key not in written
        ]
        number = list(self._readers).index(reader.setup.table.id)
        copy_name = f"qfieldsync_cloud_{self.job.run.id}_{number}"
        with untouched_kept(reader, provided, self._execute, copy_name):
            self._patch_by_provider(reader, others, provided)
        if self._ordered_tables:
            return set()  # what is written later may change these features too
        return {action.key for action in in_sql if action.geometry is ABSENT}

    def _patch_by_provider(
        self,
        reader: TableReader,
        others: Sequence[PatchFeature],
        provided: Sequence[PatchFeature],
    ) -> None:
        """Write attributes of `others`, and the geometries that are provided."""
        provider, ids = reader.qgs.dataProvider(), reader.feature_ids
        attributes = {}
        for action in others:
            values = {k: v for k, v in action.values.items() if not is_moment(v)}
            if values:
                attributes[ids[action.key]] = changes_of(reader, values)
        if attributes:
            checked(provider, provider.changeAttributeValues, attributes)
        geometries = {
            ids[action.key]: qgs_geometry(action.geometry)
            for action in provided
            if action.geometry is not ABSENT
        }
        if geometries:
            checked(provider, provider.changeGeometryValues, geometries)
        for action in others:
            for sql in patched_moments_sql(reader, action):
                self._execute(sql)

    def _is_for_sql(self, reader: TableReader) -> bool:
        """Whether the attributes of patches are written past the provider.

        Not where the table has triggers, which would see another statement, nor when
        something was refused: the provider's own words are then to be told.
        """
        setup = reader.setup
        return (
            self._savepoints == 0
            and setup.table.kind is SourceKind.GEOPACKAGE
            and setup.is_found_by_feature_id
            and setup.schema is not None
            and not setup.schema.has_triggers
            and sqlite3.sqlite_version_info >= _UPDATE_FROM
        )

    def _create(self, reader: TableReader, wave: Wave) -> None:
        provider = reader.qgs.dataProvider()
        features = [feature_of(reader, action) for action in wave.creates]
        _done, added = checked(provider, provider.addFeatures, features)
        for action, feature in zip(wave.creates, added):
            reader.feature_ids[action.key] = feature.id()
            for sql in completion_sql(reader, action):
                self._execute(sql)

    def _check_constraints(self) -> None:
        """Foreign keys are checked at the commit, when it is too late to divide."""
        if self._broken_references is None:
            return
        try:
            self._execute(unbroken_sql(self._source.kind, self._broken_references))
        except SourceRefusal as error:
            raise SourceRefusal(_BROKEN_REFERENCE, (_BROKEN_REFERENCE,)) from error

    def _check_identity(self) -> None:
        location = self._source.location
        if identity_of(Path(location)) != self._identity:
            raise self._failure(f"{location} was deleted or replaced by somebody")

    def _check_before_commit(self) -> None:
        self._check_identity()
        if self._read_number("PRAGMA data_version") != self._data_version:
            raise self._failure("another connection wrote while the lock was held")

    def _check_after_commit(self) -> None:
        self._check_identity()
        if self._read_number("PRAGMA data_version") == self._data_version:
            raise self._failure("the commit reported success but wrote nothing")
        if self._is_recorded:
            self._check_ledger(sqlite_query(self._connection))

    def _read_number(self, sql: str) -> int:
        return int(self._read_texts(sql)[0])

    def _read_texts(self, sql: str) -> list[str]:
        try:
            return [str(row[0]) for row in self._connection.execute(sql)]
        except sqlite3.Error as error:
            raise self._failure(str(error)) from error

    def _error(self, message: str) -> ApplyError:
        return refusal_or_failure(reason_of(message))

    def _failure(self, message: str) -> SourceFailure:
        code = failure_code(message) or DiagnosisCode.SOURCE_LOST
        return SourceFailure(code.value, message, (message,))


def _leave_update_mode(readers: Iterable[TableReader]) -> None:
    for reader in readers:
        if not reader.qgs.dataProvider().leaveUpdateMode():
            _log.warning("%s stays in update mode", reader.setup.table.display)


def _stamps(location: str) -> list[tuple[int, int]]:
    """Tells whether anybody wrote to the database, in whichever journal mode."""
    files = [Path(location + suffix) for suffix in ("", "-wal")]
    stats = [path.stat() for path in files if path.exists()]
    return [(stat.st_mtime_ns, stat.st_size) for stat in stats]


def _may_break_references(setup: LayerSetup) -> bool:
    """A trigger may write to any other table."""
    schema = setup.schema
    return schema is not None and (schema.has_references or schema.has_triggers)
