"""Algorithm `applydeltas`: a deltafile into the layers of a project."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
)

from qfieldsync_cloud.core.deltas.intake import Intake
from qfieldsync_cloud.core.engine import SyncRun
from qfieldsync_cloud.core.errors import OptionError, ProjectError
from qfieldsync_cloud.core.layers.project_layers import find_layers
from qfieldsync_cloud.core.layers.sessions.recovery import with_readable_files
from qfieldsync_cloud.core.rescue import confirmed
from qfieldsync_cloud.core.sync.resolution import Comparison
from qfieldsync_cloud.processing.holding import HoldingAlgorithm, watch_hold
from qfieldsync_cloud.processing.project_run import ProjectRunAlgorithm
from qfieldsync_cloud.processing.rescue_inputs import RescueAlgorithm


class ApplyDeltas(RescueAlgorithm, ProjectRunAlgorithm, HoldingAlgorithm):
    """Applies a deltafile and reports on every delta."""

    COMPARE = "COMPARE"

    def __init__(self) -> None:
        super().__init__()
        self._intake: Intake | None = None

    def name(self) -> str:
        """See QGIS."""
        return "applydeltas"

    def displayName(self) -> str:  # noqa: N802
        """See QGIS."""
        return self.tr("Apply changes from a deltafile")

    def shortHelpString(self) -> str:  # noqa: N802
        """See QGIS."""
        return self.tr(
            "Applies the changes that QField recorded in a deltafile to the layers of "
            "a project: features created, changed and deleted.\n\n"
            "A change that does not fit what the layer holds by now is a conflict: it "
            "is held back and explained. A change that the layer cannot take is "
            "refused, with the reason and what to do. Neither stops the others, and "
            "neither makes the algorithm fail: the counts and the report tell. The "
            "same change is never applied twice.\n\n"
            "Only the deltafile must be given. It may also be a list of changes that "
            "was saved from a server: then what the server left in conflict, not "
            "applied or in error is taken up, and nothing that it has applied or may "
            "still apply.\n\n"
            "Project: the project file; when none is given, the open project.\n\n"
            "On conflict: keep what the layer holds, or overwrite it with what came "
            "from the field.\n\n"
            "Compare: by attribute looks only at the fields that a change touches; by "
            "object looks at all fields that the device recorded before the edit.\n\n"
            "Tolerance: geometries that differ by less are the same; in units of each "
            "layer's own CRS (metres, degrees, …). Default 0.\n\n"
            "Layer map: when a layer was removed and added again it has a new id. JSON "
            'text, layer id of the change to layer id of the project: {"trees_old_id": '
            '"trees_new_id"}. Or a JSON file with it, such as the proposals of Propose '
            "remapping.\n\n"
            "Key map: when features have other keys by now. JSON text, uuid of the "
            'change to key: {"7f8e…": "17"}, or layer id of the change to old and new '
            'keys: {"trees_id": {"1": "17"}}; or a JSON file with it.\n\n'
            "Only: the uuids of the changes that are wanted, or the report of an "
            "earlier run, whose changes in conflict, refused or failed are wanted.\n\n"
            "Dry run: shows what would happen and writes nothing.\n\n"
            "Wait for locks: for so many seconds, when another program is writing to "
            "the same data; then the changes of that data source meet an error, and "
            "nothing is written there.\n\n"
            "Record in the databases: each database keeps, in a table of its own, "
            "which changes it has taken, so that every computer knows. Switched off, a "
            "database without that table gets none, and only this QGIS profile "
            "remembers.\n\n"
            "Store: where jobs and changes of the project are remembered. A job that "
            "runs is awaited, and none begins meanwhile. Default: in the QGIS "
            "profile.\n\n"
            "Largest deltafile: a larger file is not read; in megabytes. Default "
            "512.\n\n"
            "Reports: made when a file is named for them; HTML to read, with a map of "
            "the changes, JSON for other programs.\n\n"
            "Conflicts: a layer with a point for each change in conflict, in the CRS "
            "of the project: which feature, which fields, what happened, what to do. "
            "Made when it is asked for.\n\n"
            "Outputs: counts of changes that were applied now, that had already been "
            "applied, that are in conflict, that were refused, and that met an error "
            "(a lock, a full disk: the same run may succeed later)."
        )

    def initAlgorithm(self, _configuration: Any = None) -> None:  # noqa: N802
        """See QGIS."""
        self.add_deltafile()
        self.add_project()
        self.add_policy(
            self.tr("Keep what the layer holds"),
            self.tr("Overwrite with what came from the field"),
        )
        self.add_choice(
            self.COMPARE,
            self.tr("Compare"),
            [
                self.tr("By attribute: what the change touches"),
                self.tr("By object: all that the device recorded"),
            ],
            int(Comparison.BY_ATTRIBUTE),
        )
        self.add_tolerance()
        self.add_layer_map()
        self.add_key_map()
        self.add_wanted()
        self.add_run_options()
        self.add_store()

    def processAlgorithm(  # noqa: N802
        self,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> dict[str, Any]:
        """See QGIS."""
        self._intake = self.take_up(parameters, context, feedback)
        is_dry_run = self.parameterAsBoolean(parameters, self.DRY_RUN, context)
        service = None if is_dry_run else self.service_if_kept(parameters, context)
        # before the layers are looked at: a job may write to them
        with self.held(service, feedback) as hold:
            run = self._planned(self._intake, parameters, context, feedback)
            watch_hold(run, hold)
            return self.carry_out(run, parameters, context, feedback)

    def _planned(
        self,
        intake: Intake,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> SyncRun:
        """A run of what is taken up, not started."""
        comparison = self.parameterAsEnum(parameters, self.COMPARE, context)
        options = self.options(parameters, context)
        options = replace(options, comparison=Comparison(comparison))
        is_dry_run = self.parameterAsBoolean(parameters, self.DRY_RUN, context)
        try:
            notes = self.notes()
            layers = find_layers(
                notes if is_dry_run else with_readable_files(notes),
                intake.deltafile.deltas,
                self.layer_map(parameters, context),
            )
            key_map = self.key_map(parameters, context)
            deltafile, options = confirmed(intake, key_map, options)
        except (OptionError, ProjectError) as error:
            raise QgsProcessingException(str(error)) from error
        inputs = [*self.files_read(parameters, context), *self.inputs_of(layers)]
        self.check_outputs(parameters, context, map(Path, inputs))
        return self.new_run(deltafile, layers, options, parameters, context, feedback)

    def results(
        self,
        run: SyncRun,
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> dict[str, Any]:
        """The outcome, and how much of the input is no part of it."""
        results = super().results(run, context, feedback)
        return {**results, **self.left_count(self._intake)}
