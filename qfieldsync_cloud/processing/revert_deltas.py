"""Algorithm `revertdeltas`: what was applied to the layers of a project, taken back."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingParameterString,
    QgsProject,
)

from qfieldsync_cloud.core.engine import SyncRun
from qfieldsync_cloud.core.errors import (
    ProjectError,
    ServiceError,
)
from qfieldsync_cloud.core.layers.describe import describe_layer
from qfieldsync_cloud.core.layers.ledgers.history import MemoryRows, read_history
from qfieldsync_cloud.core.layers.sessions.memory_session import memory_rows
from qfieldsync_cloud.core.revert import Revert, Selection, plan_revert
from qfieldsync_cloud.core.services.local.reverting import keep_taken_back
from qfieldsync_cloud.core.services.local.service import LocalService
from qfieldsync_cloud.core.sync.report import Report
from qfieldsync_cloud.processing.holding import HoldingAlgorithm, watch_hold
from qfieldsync_cloud.processing.moments import MomentAlgorithm
from qfieldsync_cloud.processing.project_run import ProjectRunAlgorithm


class RevertDeltas(MomentAlgorithm, ProjectRunAlgorithm, HoldingAlgorithm):
    """Takes back changes that were applied, and reports on every one."""

    DELTAS = "DELTAS"
    DELTAFILE_ID = "DELTAFILE_ID"
    AGAIN = "AGAIN"

    def __init__(self) -> None:
        super().__init__()
        self._memory_rows: MemoryRows = {}
        self._revert: Revert | None = None
        self._unknown_count = 0
        self._service: LocalService | None = None
        """None when no store knows the project."""

    def name(self) -> str:
        """See QGIS."""
        return "revertdeltas"

    def displayName(self) -> str:  # noqa: N802
        """See QGIS."""
        return self.tr("Take back applied changes")

    def shortHelpString(self) -> str:  # noqa: N802
        """See QGIS."""
        return self.tr(
            "Takes back changes that were applied: what a change created is deleted, "
            "what it deleted comes back, what it changed becomes as it was, geometry "
            "and every field. The newest change is taken back first.\n\n"
            "A feature that somebody edited since is a conflict: it is held back and "
            "explained. A change that was taken back counts as not applied: the same "
            "deltafile applies it again. History lists what was applied and what was "
            "taken back. Where the change waits in the store of the project, the store "
            "is told.\n\n"
            "Say what is to be taken back, by at least one of the next three; when "
            "several are given, a change must meet them all.\n\n"
            "Changes: their uuids, separated by commas, blanks or line breaks.\n\n"
            "Deltafile: the id that is in the deltafile; all changes that came with "
            "it.\n\n"
            "Since: what was applied at that moment or later, in the time of this "
            "computer. A moment long ago takes everything back.\n\n"
            "Again: take back what was taken back, so that the changes hold again. "
            "Since is then the moment when they were taken back.\n\n"
            "Project: the project file; when none is given, the open project.\n\n"
            "On conflict: keep what the layer holds, or overwrite it with what was "
            "there before the change.\n\n"
            "Tolerance: geometries that differ by less are the same; in units of each "
            "layer's own CRS (metres, degrees, …). Default 0.\n\n"
            "Dry run: shows what would happen and writes nothing.\n\n"
            "Wait for locks: for so many seconds, when another program is writing to "
            "a data source. Default 5.\n\n"
            "Record in the databases: each database keeps, in a table of its own, "
            "what it has taken. When that is switched off, a database without the "
            "table gets none.\n\n"
            "Reports: made when a file is named for them; HTML to read, with a map of "
            "the changes, JSON for other programs.\n\n"
            "Conflicts: a layer with a point for each change in conflict, in the CRS "
            "of the project. Made when it is asked for.\n\n"
            "Outputs: counts of changes that were taken back now, that needed nothing "
            "to be written, that are in conflict, that were refused, and that met an "
            "error; and of those asked for that were never applied."
        )

    def initAlgorithm(self, _configuration: Any = None) -> None:  # noqa: N802
        """See QGIS."""
        self.addParameter(
            QgsProcessingParameterString(
                self.DELTAS,
                self.tr("Changes to be taken back (uuids)"),
                multiLine=True,
                optional=True,
            )
        )
        self.add_string(
            self.DELTAFILE_ID, self.tr("All changes of this deltafile (id)")
        )
        self.add_since(self.tr("All changes since"))
        self.add_switch(self.AGAIN, self.tr("Again: take back what was taken back"))
        self.add_project()
        self.add_policy(
            self.tr("Keep what the layer holds"),
            self.tr("Overwrite with what was there before the change"),
        )
        self.add_tolerance()
        self.add_run_options()
        self.add_store()
        self.add_numbers(
            ("UNKNOWN", self.tr("Changes asked for that were never applied"))
        )

    def count_titles(self) -> dict[str, str]:
        """See `ReportingAlgorithm`."""
        return {
            **super().count_titles(),
            "APPLIED": self.tr("Changes taken back now"),
            "ALREADY_APPLIED": self.tr("Changes for which nothing had to be written"),
        }

    def note_project(self, project: QgsProject) -> None:
        """See `ProjectAlgorithm`; the ledgers of memory layers live with them."""
        super().note_project(project)
        self._memory_rows = memory_rows(project)

    def processAlgorithm(  # noqa: N802
        self,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> dict[str, Any]:
        """See QGIS."""
        selection = self._selection(parameters, context)
        self._service = self.service_if_kept(parameters, context)
        is_dry_run = self.parameterAsBoolean(parameters, self.DRY_RUN, context)
        with self.held(None if is_dry_run else self._service, feedback) as hold:
            run = self._planned(selection, parameters, context, feedback)
            watch_hold(run, hold)
            return self.carry_out(run, parameters, context, feedback)

    def _planned(
        self,
        selection: Selection,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> SyncRun:
        """What is to be taken back, decided on what the ledgers say now."""
        try:
            setups = [describe_layer(note) for note in self.notes().values()]
        except ProjectError as error:
            raise QgsProcessingException(str(error)) from error
        history = read_history(setups, self._memory_rows)
        options = self.options(parameters, context)
        revert = plan_revert(history, selection, policy=options.policy)
        self._revert = revert
        for source, reason in history.failures.items():
            message = self.tr("What was applied to {source} cannot be read: {reason}")
            feedback.reportError(message.format(source=source, reason=reason))
        self._tell_left(revert, feedback)
        self.title = self._title_of(selection)
        inputs = [setup.table.location for setup in setups]
        self.check_outputs(
            parameters, context, map(Path, [*inputs, *self.inputs_of(revert.layers)])
        )
        run = self.new_run(
            revert.deltafile, revert.layers, options, parameters, context, feedback
        )
        run.taken = revert.taken
        return run

    def report_of(self, run: SyncRun) -> Report:
        """See `ReportingAlgorithm`."""
        return self._revert.report(run) if self._revert else super().report_of(run)

    def results(
        self,
        run: SyncRun,
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> dict[str, Any]:
        """The outcome, and how much of what was asked for is unknown."""
        if self._service is not None and self._revert and not run.is_dry_run:
            try:
                keep_taken_back(self._service, self._revert, self._revert.report(run))
            except ServiceError as error:
                message = self.tr(
                    "It is taken back, but the store of the project could not be told. "
                    "Run it again. {reason}"
                )
                feedback.reportError(message.format(reason=error))
        results = super().results(run, context, feedback)
        return {**results, "UNKNOWN": self._unknown_count}

    def _selection(
        self, parameters: dict[str, Any], context: QgsProcessingContext
    ) -> Selection:
        text = self.parameterAsString(parameters, self.DELTAS, context)
        selection = Selection(
            frozenset(re.findall(r'[^\s,;"\[\]]+', text)),
            self.parameterAsString(parameters, self.DELTAFILE_ID, context).strip(),
            self.since(parameters, context),
            self.parameterAsBoolean(parameters, self.AGAIN, context),
        )
        if not selection.is_narrowed:
            raise QgsProcessingException(
                self.tr(
                    "Say what is to be taken back: name changes, a deltafile or a "
                    "moment. A moment long ago takes everything back."
                )
            )
        return selection

    def _title_of(self, selection: Selection) -> str:
        text = self.tr("Changes taken back")
        if selection.is_again:
            text = self.tr("Changes applied again after they were taken back")
        return f"{text}: {self.title}" if self.title else text

    def _tell_left(self, revert: Revert, feedback: QgsProcessingFeedback) -> None:
        """What was asked for and is no part of the revert."""
        self._unknown_count = len(revert.unknown_uuids)
        for texts, message in (
            (revert.unknown_uuids, self.tr("Never applied to this project: {uuid}")),
            (revert.settled_uuids, self._settled_message(revert)),
        ):
            for text in texts:
                feedback.pushWarning(message.format(uuid=text))

    def _settled_message(self, revert: Revert) -> str:
        if revert.selection.is_again:
            return self.tr("Not taken back, or not within what was asked for: {uuid}")
        return self.tr("Taken back before, or not within what was asked for: {uuid}")
