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

import uuid
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime, timezone

from qgis.core import QgsProject

from qfieldsync_cloud.core.deltas.model import Delta, Deltafile
from qfieldsync_cloud.core.layers.ledgers.ledger import Run, Taken
from qfieldsync_cloud.core.layers.open_edits import OpenEdits
from qfieldsync_cloud.core.layers.project_layers import ProjectLayers
from qfieldsync_cloud.core.layers.runs.applying import Watcher
from qfieldsync_cloud.core.layers.runs.source_run import SourceRun
from qfieldsync_cloud.core.layers.sessions.session import SourceJob
from qfieldsync_cloud.core.layers.sources import LOCK_TIMEOUT_S, SourceKind
from qfieldsync_cloud.core.sync.diagnosis import Diagnosis, DiagnosisCode
from qfieldsync_cloud.core.sync.planned import PlannedDelta, refuse
from qfieldsync_cloud.core.sync.report import DeltaReport, Report
from qfieldsync_cloud.core.sync.resolution import SyncOptions
from qfieldsync_cloud.core.sync.status import DeltaStatus
from qfieldsync_cloud.core.undisturbed import drop, undisturbed


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
            for indexes, source in self._sources(is_memory=False):
                self._keep(indexes, source.preview())

    def plan(self) -> None:
        """Decide what is to be written, for somebody who writes it in another way.

        What only the database knows is not asked for, as `preview` does: it speaks when
        that is written. Any thread.
        """
        with undisturbed():
            for indexes, source in self._sources(is_memory=False):
                self._keep(indexes, source.plan())

    def apply(self) -> None:
        """Apply to every data source but memory layers; any thread."""
        self.is_dry_run = False
        with undisturbed():
            for indexes, source in self._sources(is_memory=False):
                self._keep(indexes, source.apply())

    def preview_memory(self, project: QgsProject | None) -> None:
        """Find out what `apply_to_memory` would give; main thread only."""
        for indexes, source in self._sources(is_memory=True, project=project):
            self._keep(indexes, source.preview())

    def apply_to_memory(self, project: QgsProject | None) -> None:
        """Apply to the memory layers of the open project; main thread only.

        A project that was read from its file has no features in its memory layers.
        """
        self.is_dry_run = False
        for indexes, source in self._sources(is_memory=True, project=project):
            self._keep(indexes, source.apply())

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

    def _sources(
        self, *, is_memory: bool, project: QgsProject | None = None
    ) -> Iterator[tuple[list[int], SourceRun]]:
        """The work as it is done, with the positions of its deltas in the file."""
        for indexes, job in self._jobs(is_memory=is_memory):
            yield (
                indexes,
                SourceRun(
                    job, self.options, self.watcher, self.written_tables, project
                ),
            )

    def _keep(self, indexes: Iterable[int], planned: Iterable[PlannedDelta]) -> None:
        self._planned.update(zip(indexes, planned))


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
