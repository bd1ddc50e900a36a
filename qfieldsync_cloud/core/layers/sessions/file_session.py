"""Shapefile and GeoJSON: no transactions, so a backup, an intent record, and a lock.

See `sidecar` for what lies beside the file. Each batch is one edit session of a private
layer, committed and read back; when it is refused the backup made before it is put
back.
"""

from __future__ import annotations

import sqlite3
from collections import defaultdict
from collections.abc import Mapping, Sequence
from contextlib import ExitStack
from dataclasses import replace
from itertools import chain
from pathlib import Path
from typing import Any

from qgis.core import QgsVectorLayer, QgsWkbTypes

from qfieldsync_cloud.core.errors import SourceFailure, SourceRefusal
from qfieldsync_cloud.core.layers.databases.sqlite_schema import transaction
from qfieldsync_cloud.core.layers.features.qgs_features import qgs_geometry
from qfieldsync_cloud.core.layers.features.readback import read_back, touched_keys
from qfieldsync_cloud.core.layers.features.reading import TableReader
from qfieldsync_cloud.core.layers.layer_errors import layer_error
from qfieldsync_cloud.core.layers.ledgers import ledger_statements
from qfieldsync_cloud.core.layers.ledgers.file_states import note_state
from qfieldsync_cloud.core.layers.ledgers.ledger import Row, rows_of
from qfieldsync_cloud.core.layers.ledgers.ledger_table import LedgerTable, sqlite_query
from qfieldsync_cloud.core.layers.ledgers.sidecar import (
    Sidecar,
    content_fingerprint,
    files_of,
    fingerprint,
    open_sidecar,
    source_failure,
)
from qfieldsync_cloud.core.layers.sessions.disk import is_disk_full
from qfieldsync_cloud.core.layers.sessions.edit_buffer import write_action
from qfieldsync_cloud.core.layers.sessions.session import LockedSource, SourceJob
from qfieldsync_cloud.core.layers.sources import SourceKind, open_table
from qfieldsync_cloud.core.sync.action import Action, CreateFeature
from qfieldsync_cloud.core.sync.diagnosis import (
    DeltaWarning,
    DiagnosisCode,
    WarningCode,
)
from qfieldsync_cloud.core.sync.planned import PlannedDelta
from qfieldsync_cloud.core.sync.state import SyncState


class FileSession(LockedSource):
    """A `Session` on a Shapefile or a GeoJSON file, with a backup beside it."""

    def __init__(self, job: SourceJob) -> None:
        super().__init__(job)
        self._setup = next(iter(job.setups_by_table.values()))
        self._path = Path(self._setup.table.location)
        self._rows: list[Row] = []
        self._row_counts: dict[int, int] = {}
        self._savepoints = 0
        self._is_writing = False
        self._is_committed = False

    def _begin(self, stack: ExitStack) -> None:
        opened = open_sidecar(self._path, self.job.lock_timeout_s)
        self._sidecar: Sidecar = stack.enter_context(opened)
        stack.callback(self._undo)
        query = sqlite_query(self._sidecar.connection)
        self.ledger = LedgerTable(SourceKind.FILE, query)
        self._fingerprint = self._fingerprint_now()
        self._found = content_fingerprint(self._path)
        self._open_layer()

    def _let_go(self) -> None:
        self._close_layer()

    def _undo(self) -> None:
        self._close_layer()
        if not self._is_committed:
            # an intent without a commit: put back what was there before
            try:
                self._sidecar.recover(is_half_written=self._is_writing)
            except (OSError, sqlite3.Error) as error:
                raise source_failure(error) from error

    @property
    def notices(self) -> tuple[DeltaWarning, ...]:
        """See `Session`: what the last run left, and what became of it."""
        notices: list[DeltaWarning] = []
        name = self._setup.layer.name
        if self._sidecar.is_recovered:
            kept = self._sidecar.set_aside
            values = {"layer": name, "kept": str(kept) if kept else None}
            notices.append(DeltaWarning(WarningCode.RECOVERED, values=values))
        if count := self._sidecar.restored_count:
            restored = {"layer": name, "count": count}
            notices.append(DeltaWarning(WarningCode.RESTORED, values=restored))
        return tuple(notices)

    def savepoint(self) -> int:
        """See `Session`."""
        self._savepoints += 1
        self._row_counts[self._savepoints] = len(self._rows)
        return self._savepoints

    def go_back(self, savepoint: int) -> None:
        """See `Session`."""
        del self._rows[self._row_counts[savepoint] :]
        self._close_layer()
        try:
            self._sidecar.restore(savepoint)
            self._is_writing = False
            self._sidecar.forget_backup(savepoint)
        except (OSError, sqlite3.Error) as error:
            raise source_failure(error) from error
        self._fingerprint = self._fingerprint_now()
        self._open_layer()

    def _fingerprint_now(self) -> str:
        try:
            return fingerprint(self._path)
        except OSError as error:
            raise source_failure(error) from error

    def _open_layer(self) -> None:
        layer = open_table(self._setup.table)
        if not layer.isValid():
            reason = layer_error(layer) or f"{self._path} cannot be read"
            raise _full(reason) if is_disk_full(self._path) else _lost(reason)
        self._use({self._setup.table.id: TableReader(self._setup, layer)})

    def _close_layer(self) -> None:
        """Let go of the file, and forget what the provider remembers of it."""
        self._use({})

    def write(
        self, planned: Sequence[PlannedDelta], state: SyncState
    ) -> Mapping[str, tuple[DeltaWarning, ...]]:
        """See `Session`."""
        actions = [item.action for item in planned if item.action is not None]
        warnings: Mapping[str, tuple[DeltaWarning, ...]] = {}
        if actions:
            self._back_up()
            self._edit(actions)
            self._close_layer()
            self._open_layer()
            warnings = self._read_back(planned, state)
            self._note_written()
        made = rows_of(self.job.run, planned, state, warnings, self.job.taken)
        self._rows.extend(chain.from_iterable(made))
        return warnings

    def _back_up(self) -> None:
        self._check_unchanged()
        try:
            self._sidecar.back_up(self._savepoints)
            self._sidecar.declare(self._savepoints)
            self._is_writing = True
        except (OSError, sqlite3.Error) as error:
            raise source_failure(error) from error

    def _check_unchanged(self) -> None:
        if self._fingerprint_now() != self._fingerprint:
            raise _lost(f"{self._path} was changed by another program")

    def _note_written(self) -> None:
        self._fingerprint = self._fingerprint_now()
        try:
            self._sidecar.note_written(self._fingerprint)
            self._is_writing = False
            self._sidecar.forget_backup(self._savepoints)
        except (OSError, sqlite3.Error) as error:
            raise source_failure(error) from error

    def _read_back(
        self, planned: Sequence[PlannedDelta], state: SyncState
    ) -> Mapping[str, tuple[DeltaWarning, ...]]:
        difference: SourceRefusal | None = None
        warnings: Mapping[str, tuple[DeltaWarning, ...]] = {}
        try:
            warnings = read_back(self._readers, touched_keys(planned), planned, state)
        except SourceRefusal as refusal:
            difference = refusal
        twice = sorted(self._readers[self._setup.table.id].ambiguous)
        if twice:
            # some versions of QGIS do so in a GeoJSON file (measured with 3.22)
            raise SourceRefusal(
                f"QGIS writes feature {', '.join(twice)} of {self._setup.layer.name}"
                ' twice; does it alone lack an "id" beside its properties?'
            ) from difference
        if difference is not None:
            raise difference
        return warnings

    def _edit(self, actions: Sequence[Action]) -> None:
        reader = self._readers[self._setup.table.id]
        is_indexed = any(item.suffix.lower() == ".qix" for item in files_of(self._path))
        if reader.key_index < 0:
            # a GeoJSON file without features has no fields either
            key = self._setup.layer.key_name
            raise SourceRefusal(f"{self._path.name} has no field {key}")
        own, others = _by_type(reader.qgs, actions)
        reader.ids_of(_found_keys(own))
        if own:
            self._edit_through(reader, own)
        if is_indexed:
            # GDAL removes the spatial index with the first write; without one the
            # layer is only slower
            reader.qgs.dataProvider().createSpatialIndex()
        del reader  # or the file stays open
        for type_, some in others.items():
            self._edit_through(self._reader_of_type(type_), some)

    def _reader_of_type(self, type_: Any) -> TableReader:
        """The only one through which QGIS makes geometries of this type."""
        self._close_layer()
        table = self._setup.table
        flat = QgsWkbTypes.displayString(QgsWkbTypes.flatType(type_))
        # older versions of QGIS have a name of their own for what has a height
        for name in (QgsWkbTypes.displayString(type_), f"{flat}25D"):
            layer = open_table(replace(table, uri=f"{table.uri}|geometrytype={name}"))
            if layer.isValid() and layer.wkbType() == type_:
                self._use({table.id: TableReader(self._setup, layer)})
                return self._readers[table.id]
        raise SourceRefusal(f"QGIS opens no layer of {flat} in {self._path.name}")

    def _edit_through(self, reader: TableReader, actions: Sequence[Action]) -> None:
        layer = reader.qgs
        if not layer.startEditing():
            raise SourceRefusal(f"{self._path.name} cannot be edited")
        try:
            for action in actions:
                write_action(reader, action)
            if not layer.commitChanges():
                errors = tuple(str(error) for error in layer.commitErrors())
                if is_disk_full(self._path):
                    raise _full(errors[0] if errors else "refused")
                raise SourceRefusal(errors[0] if errors else "refused", errors)
        finally:
            if layer.isEditable():
                layer.rollBack()

    def commit(self) -> None:
        """See `Session`."""
        connection = self._sidecar.connection
        run = self.job.run
        try:
            # a record must not be on the disk before what it speaks of
            self._sidecar.flush()
            self._check_unchanged()
            with transaction(connection):
                connection.execute(ledger_statements.run_sql(SourceKind.FILE, run))
                ledger_statements.insert_rows(connection, SourceKind.FILE, self._rows)
                connection.execute("DELETE FROM intent")
                left = content_fingerprint(self._path)
                note_state(connection, run.id, self._found, left)
        except (OSError, sqlite3.Error) as error:
            raise source_failure(error) from error
        self._is_committed = True
        self._sidecar.forget_backups()


def _by_type(
    layer: QgsVectorLayer, actions: Sequence[Action]
) -> tuple[list[Action], dict[Any, list[Action]]]:
    """What goes through a layer, and what only through one of another type, by type.

    A GeoJSON file may hold several, and to QGIS a layer on it has that of its first
    feature. It changes and deletes the others through it, and makes none of them.
    """
    own: list[Action] = []
    others: dict[Any, list[Action]] = defaultdict(list)
    types: dict[str, Any] = {}
    """Of what is made, by key: it has no id in a layer of another type."""
    for action in actions:
        if isinstance(action, CreateFeature):
            geometry = qgs_geometry(action.geometry)
            is_own = geometry.isNull() or layer.geometryType() in (
                geometry.type(),
                QgsWkbTypes.GeometryType.UnknownGeometry,
            )
            types[action.key] = None if is_own else geometry.wkbType()
        type_ = types.get(action.key)
        (own if type_ is None else others[type_]).append(action)
    return own, others


def _found_keys(actions: Sequence[Action]) -> list[str]:
    """Of the features that the actions find, not make."""
    first = {action.key: action for action in reversed(actions)}
    return [k for k, item in first.items() if not isinstance(item, CreateFeature)]


def _lost(message: str) -> SourceFailure:
    return SourceFailure(DiagnosisCode.SOURCE_LOST.value, message, (message,))


def _full(message: str) -> SourceFailure:
    return SourceFailure(DiagnosisCode.DISK_FULL.value, message, (message,))
