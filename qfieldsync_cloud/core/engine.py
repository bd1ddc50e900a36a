"""The flow of applying a deltafile to the layers of a project.

    layers = find_layers(notes, deltafile.deltas)         which layer each delta means
    run = SyncRun(deltafile, layers, …)                   grouped by data source
    run.preview() or run.apply()                          decide, or decide and act
    run.plan()                                            decide, for others to act
    run.preview_memory(project) or .apply_to_memory(…)    the same for memory layers
    run.report()                                          one entry per delta

Each data source is worked on by itself: what fails in one does not touch another.
"""

from __future__ import annotations

import logging
import traceback
import uuid
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field, replace
from datetime import datetime, timezone
from pathlib import Path
from typing import Any

from qgis.core import QgsProject

from qfieldsync_cloud.core.deltas.model import Delta, Deltafile
from qfieldsync_cloud.core.errors import ApplyError, Cancelled, SourceFailure
from qfieldsync_cloud.core.layers.databases.postgres_connection import (
    PostgresError,
    error_of,
)
from qfieldsync_cloud.core.layers.features.verify import verify
from qfieldsync_cloud.core.layers.gdal_errors import silent_gdal
from qfieldsync_cloud.core.layers.ledgers.ledger import Run, Taken
from qfieldsync_cloud.core.layers.open_edits import OpenEdits
from qfieldsync_cloud.core.layers.project_layers import ProjectLayers
from qfieldsync_cloud.core.layers.runs.applying import Watcher, apply_deltas, failed
from qfieldsync_cloud.core.layers.runs.preview import is_all_known, preview
from qfieldsync_cloud.core.layers.runs.trial import is_trial_needed, try_out
from qfieldsync_cloud.core.layers.sessions.file_session import FileSession
from qfieldsync_cloud.core.layers.sessions.memory_session import (
    MemorySession,
    preview_memory,
)
from qfieldsync_cloud.core.layers.sessions.postgres_session import PostgresSession
from qfieldsync_cloud.core.layers.sessions.session import (
    LOCK_TIMEOUT_S,
    Session,
    SourceJob,
)
from qfieldsync_cloud.core.layers.sessions.sidecar import has_leftovers
from qfieldsync_cloud.core.layers.sessions.sqlite_session import SqliteSession
from qfieldsync_cloud.core.layers.sources import SourceKind
from qfieldsync_cloud.core.sync.diagnosis import Diagnosis, DiagnosisCode
from qfieldsync_cloud.core.sync.planned import PlannedDelta, refuse
from qfieldsync_cloud.core.sync.report import DeltaReport, Report
from qfieldsync_cloud.core.sync.resolution import SyncOptions
from qfieldsync_cloud.core.sync.status import DeltaStatus
from qfieldsync_cloud.core.undisturbed import drop, undisturbed

_log = logging.getLogger(__name__)

_REFUSALS = (
    DiagnosisCode.LAYER_READ_ONLY.value,
    DiagnosisCode.LAYER_IN_EDIT_MODE.value,
    DiagnosisCode.LEDGER_FORBIDDEN.value,
)
"""Failures that the same run meets again, until the analyst changes something."""
_LOCKED = DiagnosisCode.LOCK_TIMEOUT.value
_HIDDEN = (_LOCKED, DiagnosisCode.SOURCE_LOST.value)


@dataclass
class SyncRun:
    """One deltafile on its way into the layers of a project."""

    deltafile: Deltafile
    layers: ProjectLayers
    options: SyncOptions = field(default_factory=SyncOptions)
    open_edits: OpenEdits = field(default_factory=OpenEdits)
    watcher: Watcher = field(default_factory=Watcher)
    taken: Mapping[str, Taken] = field(default_factory=dict)
    """Rows of ledgers that the deltas take back, by delta uuid."""
    lock_timeout_s: float = LOCK_TIMEOUT_S
    """How long to wait for the write lock of each data source."""
    is_source_extended: bool = True
    """A database without a ledger gets one; else the QGIS profile remembers what was
    applied, which only this computer then knows."""
    at: datetime = field(default_factory=lambda: datetime.now(timezone.utc))
    written_tables: set[str] = field(default_factory=set, init=False)
    """Ids of the tables that were written, or written and undone."""
    _planned: dict[int, PlannedDelta] = field(default_factory=dict, init=False)
    is_dry_run: bool = field(default=True, init=False)

    def preview(self) -> None:
        """Find out what `apply` would give, without writing a byte; any thread."""
        with undisturbed():
            for indexes, job in self._jobs(is_memory=False):
                self._keep(indexes, self._preview_job(job, None))

    def plan(self) -> None:
        """Decide what is to be written, for somebody who writes it in another way.

        What only the database knows is not asked for, as `preview` does: it speaks when
        that is written. Any thread.
        """
        with undisturbed():
            for indexes, job in self._jobs(is_memory=False):
                self._keep(indexes, self._settle_job(job, None, lambda: None))

    def apply(self) -> None:
        """Apply to every data source but memory layers; any thread."""
        self.is_dry_run = False
        with undisturbed():
            for indexes, job in self._jobs(is_memory=False):
                self._keep(indexes, self._apply_job(job, None))

    def preview_memory(self, project: QgsProject | None) -> None:
        """Find out what `apply_to_memory` would give; main thread only."""
        for indexes, job in self._jobs(is_memory=True):
            self._keep(indexes, self._preview_job(job, project))

    def apply_to_memory(self, project: QgsProject | None) -> None:
        """Apply to the memory layers of the open project; main thread only.

        A project that was read from its file has no features in its memory layers.
        """
        self.is_dry_run = False
        for indexes, job in self._jobs(is_memory=True):
            self._keep(indexes, self._apply_job(job, project))

    @property
    def waits_for_memory(self) -> bool:
        """Whether there are memory layers that nothing was decided for yet."""
        return any(
            indexes[0] not in self._planned
            for indexes, _job in self._jobs(is_memory=True)
        )

    def report(self) -> Report:
        """What became of the deltas, in the order of the file."""
        with undisturbed():
            return Report(
                self.deltafile.id,
                self.deltafile.project_id,
                self.is_dry_run,
                tuple(map(_delta_report, self.settled())),
            )

    def settled(self) -> list[PlannedDelta]:
        """The deltas with what was decided and done, in the order of the file."""
        return [
            self._planned.get(index) or self._unplanned(delta)
            for index, delta in enumerate(self.deltafile.deltas)
        ]

    def let_go(self) -> None:
        """Drop what was planned, when nobody needs it any more: deltas are empty then.

        A window beside a large run would be halted otherwise.
        """
        planned = list(self._planned.values())
        self._planned.clear()
        drop(planned)
        drop(self.deltafile.deltas)

    def _unplanned(self, delta: Delta) -> PlannedDelta:
        unknown = self.layers.unknown.get(delta.source_layer_id)
        if unknown is not None:
            return refuse(delta, None, unknown)
        layer = self.layers.setups[delta.source_layer_id].layer
        stopped = refuse(delta, layer, Diagnosis(DiagnosisCode.CANCELLED))
        return replace(stopped, status=DeltaStatus.ERROR)

    def _jobs(self, *, is_memory: bool) -> Iterator[tuple[list[int], SourceJob]]:
        """The work per data source, with the positions of its deltas in the file."""
        indexes: dict[str, list[int]] = {}
        for index, delta in enumerate(self.deltafile.deltas):
            setup = self.layers.setups.get(delta.source_layer_id)
            if setup is None:
                continue
            if (setup.table.kind is SourceKind.MEMORY) is is_memory:
                indexes.setdefault(setup.table.source_id, []).append(index)
        for source_id, positions in indexes.items():
            setups = {
                named: setup
                for named, setup in self.layers.setups.items()
                if setup.table.source_id == source_id
            }
            deltas = [self.deltafile.deltas[index] for index in positions]
            yield (
                positions,
                SourceJob(
                    setups,
                    deltas,
                    self._new_run(),
                    self.open_edits,
                    self.taken,
                    self.lock_timeout_s,
                    self.is_source_extended,
                ),
            )

    def _new_run(self) -> Run:
        at = self.at.isoformat(timespec="milliseconds")
        return Run(str(uuid.uuid4()), at, self.deltafile.id)

    def _keep(self, indexes: Iterable[int], planned: Iterable[PlannedDelta]) -> None:
        self._planned.update(zip(indexes, planned))

    def _preview_job(
        self, job: SourceJob, project: QgsProject | None
    ) -> tuple[PlannedDelta, ...]:
        def try_where_needed() -> tuple[PlannedDelta, ...] | None:
            if is_trial_needed(job):
                return try_out(job, self.options, self.watcher)
            return None

        return self._settle_job(job, project, try_where_needed)

    def _apply_job(
        self, job: SourceJob, project: QgsProject | None
    ) -> tuple[PlannedDelta, ...]:
        def write_where_needed() -> tuple[PlannedDelta, ...] | None:
            if self._is_lock_needed(job, project):
                return self._write_job(job, project)
            return None

        return self._settle_job(job, project, write_where_needed)

    def _settle_job(
        self,
        job: SourceJob,
        project: QgsProject | None,
        act: Callable[[], tuple[PlannedDelta, ...] | None],
    ) -> tuple[PlannedDelta, ...]:
        """Act; where that is not needed (None), a plan tells the outcome."""
        try:
            with _guarded():
                self.watcher.check()
                _check_described(job)
                settled = act()
                if settled is not None:
                    return settled
                planned = self._plan(job, project)
        except (ApplyError, Cancelled) as error:
            return self._failed_job(job, project, error)
        self.watcher.progressed(len(planned))
        return planned

    def _plan(
        self, job: SourceJob, project: QgsProject | None
    ) -> tuple[PlannedDelta, ...]:
        if job.problems and not job.source.kind.is_writable:
            return _refuse_all(job)
        if job.source.kind is not SourceKind.MEMORY:
            return _preview_or_refuse(job, self.options)
        layer = _memory_layer(job, project)
        if layer is None:
            return tuple(_refuse_memory(job, delta) for delta in job.deltas)
        return preview_memory(job, layer, self.options)

    def _is_lock_needed(self, job: SourceJob, project: QgsProject | None) -> bool:
        """Not when no table can be written, nor for deltas that are all known.

        What a killed run left beside a file is put right in any case.
        """
        tables = job.setups_by_table
        if job.source.kind is SourceKind.MEMORY and _memory_layer(job, project) is None:
            return False
        if all(map(self.open_edits.is_edited, tables)):
            return False
        is_file = job.source.kind is SourceKind.FILE
        if is_file and has_leftovers(Path(job.source.location)):
            return True
        return not is_all_known(job)

    def _write_job(
        self, job: SourceJob, project: QgsProject | None
    ) -> tuple[PlannedDelta, ...]:
        with _open_session(job, project) as session:
            planned, state = apply_deltas(
                session, job.layers, job.deltas, self.options, self.watcher
            )
        self.written_tables.update(
            item.layer.table
            for item in planned
            if item.layer is not None and item.action is not None
        )
        if job.source.kind is SourceKind.FILE:
            # what is refused is undone by copies: an open layer sees the old file
            self.written_tables.update(job.setups_by_table)
        verified = verify(job, planned, state)
        state.let_go()
        return verified

    def _failed_job(
        self, job: SourceJob, project: QgsProject | None, error: ApplyError | Cancelled
    ) -> tuple[PlannedDelta, ...]:
        if not isinstance(error, (SourceFailure, Cancelled)):
            code = DiagnosisCode.INTERNAL_ERROR.value
            error = SourceFailure(code, str(error), error.provider_errors)
        if not self.is_dry_run:
            # a session that failed may have put the files back as they were
            self.written_tables.update(job.setups_by_table)
        planned = self._plan_anyway(job, project, error)
        if isinstance(error, SourceFailure) and error.code in _REFUSALS:
            return tuple(_refuse_unwritable(item, error) for item in planned)
        return failed(planned, error)

    def _plan_anyway(
        self, job: SourceJob, project: QgsProject | None, error: ApplyError | Cancelled
    ) -> tuple[PlannedDelta, ...]:
        """What could be told apart from the failure; else all would be applied."""
        # to look at a locked database is to wait for the lock again, and one that was
        # lost may show no features, without an error
        is_hidden = isinstance(error, SourceFailure) and error.code in _HIDDEN
        is_looked_at = not (is_hidden and job.source.kind.is_database)
        if is_looked_at and not isinstance(error, Cancelled):
            with suppress(ApplyError), _guarded():
                return self._plan(job, project)
        return tuple(
            PlannedDelta(
                delta, DeltaStatus.APPLIED, job.setups[delta.source_layer_id].layer
            )
            for delta in job.deltas
        )


@contextmanager
def _guarded() -> Iterator[None]:
    """A defect in one data source is told for it, and stops no other."""
    try:
        with silent_gdal():
            yield
    except (ApplyError, Cancelled) as error:
        _let_go_of_layers(error)
        raise
    except Exception as error:
        if isinstance(error, PostgresError):
            # a connection may be lost wherever something is asked
            lost = error_of(str(error))
            if isinstance(lost, SourceFailure):
                _let_go_of_layers(error)
                raise lost from error
        _log.exception("applying to a data source failed")
        _let_go_of_layers(error)
        code = DiagnosisCode.INTERNAL_ERROR.value
        raise SourceFailure(code, f"{type(error).__name__}: {error}") from error


def _let_go_of_layers(error: BaseException) -> None:
    """Whoever keeps the error, a log for instance, keeps no database open."""
    traceback.clear_frames(error.__traceback__)


def _preview_or_refuse(
    job: SourceJob, options: SyncOptions
) -> tuple[PlannedDelta, ...]:
    """A file that is no database has no ledger, but its layers say why."""
    try:
        return preview(job, options)
    except SourceFailure:
        if len(job.problems) < len(job.setups):
            raise
    return _refuse_all(job)


def _refuse_all(job: SourceJob) -> tuple[PlannedDelta, ...]:
    """No layer of the job can be worked with."""
    problems = job.problems
    return tuple(
        refuse(delta, job.setups[named].layer, problems[named])
        for delta in job.deltas
        for named in (delta.source_layer_id,)
    )


def _check_described(job: SourceJob) -> None:
    """Raises:
    SourceFailure: the database was locked when its tables were to be described, or
        out of reach when they were opened.
    """
    for problem in job.problems.values():
        if problem.code.value in _HIDDEN:
            raise SourceFailure(problem.code.value, str(problem.values["reason"]))


def _open_session(job: SourceJob, project: QgsProject | None) -> Session:
    kind = job.source.kind
    if kind.is_sqlite:
        return SqliteSession(job)
    if kind is SourceKind.POSTGRES:
        return PostgresSession(job)
    if kind is SourceKind.FILE:
        return FileSession(job)
    return MemorySession(job, _memory_layer(job, project))


def _memory_layer(job: SourceJob, project: QgsProject | None) -> Any:
    """The open project's own layer object; None when there is none."""
    layer_id = job.source.location
    return project.mapLayer(layer_id) if project is not None else None


def _refuse_memory(job: SourceJob, delta: Delta) -> PlannedDelta:
    """Its features are gone with the QGIS session that held them."""
    setup = job.setups[delta.source_layer_id]
    values = {"layer": setup.layer.name, "provider": setup.table.provider}
    gone = Diagnosis(DiagnosisCode.PROVIDER_UNSUPPORTED, values=values)
    return refuse(delta, setup.layer, setup.layer.problem or gone)


def _refuse_unwritable(item: PlannedDelta, failure: SourceFailure) -> PlannedDelta:
    if not item.needs_record or item.layer is None:
        return item
    code = DiagnosisCode(failure.code)
    told_as = "sql" if code is DiagnosisCode.LEDGER_FORBIDDEN else "reason"
    values = {"layer": item.layer.name, told_as: str(failure)}
    diagnosis = Diagnosis(code, values=values)
    refused = refuse(item.delta, item.layer, diagnosis)
    return replace(refused, provider_errors=failure.provider_errors)


def _delta_report(planned: PlannedDelta) -> DeltaReport:
    delta, layer = planned.delta, planned.layer
    return DeltaReport(
        uuid=delta.uuid,
        status=planned.status,
        is_already_applied=planned.is_already_applied,
        layer_id=layer.id if layer else delta.source_layer_id,
        layer_name=layer.name if layer else delta.local_layer_name,
        method=delta.method,
        source_pk=delta.source_pk or None,
        modified_pk=planned.key if planned.status is DeltaStatus.APPLIED else None,
        conflict=planned.conflict,
        diagnosis=planned.diagnosis,
        warnings=planned.warnings,
        provider_errors=planned.provider_errors,
        data_source=layer.data_source if layer else "",
        client_id=delta.client_id,
    )
