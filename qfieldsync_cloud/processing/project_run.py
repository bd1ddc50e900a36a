"""What algorithms share that write to the layers of a project, delta by delta."""

from __future__ import annotations

from functools import partial
from typing import Any

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingParameterNumber,
    QgsProject,
)

from qfieldsync_cloud.core.deltas.model import Deltafile
from qfieldsync_cloud.core.engine import SyncRun
from qfieldsync_cloud.core.layers.open_edits import (
    OpenEdits,
    read_open_edits,
)
from qfieldsync_cloud.core.layers.project_layers import ProjectLayers
from qfieldsync_cloud.core.layers.runs.applying import Watcher
from qfieldsync_cloud.core.layers.sources import LOCK_TIMEOUT_S
from qfieldsync_cloud.core.sync.resolution import Policy, SyncOptions
from qfieldsync_cloud.core.undisturbed import undisturbed
from qfieldsync_cloud.processing.outputs import ReportingAlgorithm
from qfieldsync_cloud.processing.project_input import ProjectLayersAlgorithm
from qfieldsync_cloud.tasks.main_thread import (
    MainThreadBusy,
    on_main_thread,
    slices_later_on_main_thread,
)
from qfieldsync_cloud.tasks.open_project import shown_steps


class ProjectRunAlgorithm(ProjectLayersAlgorithm, ReportingAlgorithm):
    """Base of the algorithms that make a run, or look ahead, and report on it."""

    POLICY = "POLICY"
    TOLERANCE = "TOLERANCE"
    DRY_RUN = "DRY_RUN"
    LOCK_TIMEOUT = "LOCK_TIMEOUT"
    EXTEND_SOURCES = "EXTEND_SOURCES"

    def __init__(self) -> None:
        super().__init__()
        self._open_edits = OpenEdits()

    def add_policy(self, keep: str, overwrite: str) -> None:
        """Add to the parameters what becomes of a conflict, in the words given."""
        self.add_choice(
            self.POLICY,
            self.tr("On conflict"),
            [keep, overwrite],
            int(Policy.KEEP_CURRENT),
        )

    def add_tolerance(self) -> None:
        """Add the tolerance of geometries to the parameters."""
        self.addParameter(
            QgsProcessingParameterNumber(
                self.TOLERANCE,
                self.tr("Tolerance for geometries, in units of each layer's CRS"),
                QgsProcessingParameterNumber.Type.Double,
                0.0,
                minValue=0.0,
            )
        )

    def add_run_options(self) -> None:
        """Add to the parameters how a run goes about it, and the outputs."""
        self.add_switch(self.DRY_RUN, self.tr("Dry run: write nothing"))
        self.add_advanced(
            QgsProcessingParameterNumber(
                self.LOCK_TIMEOUT,
                self.tr("Wait for locks, in seconds"),
                QgsProcessingParameterNumber.Type.Double,
                LOCK_TIMEOUT_S,
                minValue=0.0,
            )
        )
        self.add_switch(
            self.EXTEND_SOURCES,
            self.tr("Record in the databases what they have taken"),
            is_on=True,
            is_advanced=True,
        )
        self.add_outputs()

    def note_open_layers(self, project: QgsProject) -> None:
        """See `ProjectAlgorithm`."""
        super().note_open_layers(project)
        self._open_edits = read_open_edits(project)

    def options(
        self, parameters: dict[str, Any], context: QgsProcessingContext
    ) -> SyncOptions:
        """Policy and tolerance, as the parameters say."""
        return SyncOptions(
            Policy(self.parameterAsEnum(parameters, self.POLICY, context)),
            tolerance=self.parameterAsDouble(parameters, self.TOLERANCE, context),
        )

    def inputs_of(self, layers: ProjectLayers) -> list[str]:
        """The files that a run reads and writes."""
        paths = [setup.table.location for setup in layers.setups.values()]
        return [*paths, self.project_path] if self.project_path else paths

    def new_run(
        self,
        deltafile: Deltafile,
        layers: ProjectLayers,
        options: SyncOptions,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> SyncRun:
        """A run as the parameters want it, not started.

        Raises:
            QgsProcessingException: an output would replace other data of the project.
        """
        self.spare_data(parameters, context)
        return SyncRun(
            deltafile,
            layers,
            options,
            self._open_edits,
            _watcher(deltafile, feedback),
            lock_timeout_s=self.parameterAsDouble(
                parameters, self.LOCK_TIMEOUT, context
            ),
            is_source_extended=self.parameterAsBoolean(
                parameters, self.EXTEND_SOURCES, context
            ),
        )

    def carry_out(
        self,
        run: SyncRun,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> dict[str, Any]:
        """Make the run, and what the algorithm returns of it."""
        self.open_conflicts(run, context)
        with undisturbed():
            self._act(run, parameters, context)
            if run.waits_for_memory and not feedback.isCanceled():
                self._act_on_memory(run, context, feedback)
            results = self.results(run, context, feedback)
            run.let_go()
        return results

    def _act(
        self, run: SyncRun, parameters: dict[str, Any], context: QgsProcessingContext
    ) -> None:
        try:
            if self.parameterAsBoolean(parameters, self.DRY_RUN, context):
                run.preview()
            else:
                run.apply()
        finally:
            slices_later_on_main_thread(shown_steps(frozenset(run.written_tables)))

    def _act_on_memory(
        self,
        run: SyncRun,
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> None:
        """Do what only the main thread may do: memory layers of the open project."""
        project = None
        if not self.project_path:
            project = context.project() or QgsProject.instance()
        work = run.preview_memory if run.is_dry_run else run.apply_to_memory
        try:
            # in postProcessAlgorithm the hold on the project would be over
            on_main_thread(partial(work, project))
        except MainThreadBusy as error:
            feedback.reportError(self.busy_text(error))

    def results(
        self,
        run: SyncRun,
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> dict[str, Any]:
        """What the algorithm returns of a run that is over."""
        return self.finish(run, context, feedback)


def _watcher(deltafile: Deltafile, feedback: QgsProcessingFeedback) -> Watcher:
    settled, total = [0], max(len(deltafile.deltas), 1)

    def progressed(count: int) -> None:
        settled[0] += count
        feedback.setProgress(100.0 * settled[0] / total)

    return Watcher(feedback.isCanceled, progressed)
