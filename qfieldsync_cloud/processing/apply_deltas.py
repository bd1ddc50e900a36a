"""Algorithm `applydeltas`: a deltafile into the layers of a project."""

from __future__ import annotations

from collections.abc import Iterable
from functools import partial
from pathlib import Path
from typing import Any

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterEnum,
    QgsProcessingParameterFile,
    QgsProcessingParameterNumber,
    QgsProject,
)

from qfieldsync_cloud.core.deltas.intake import Intake
from qfieldsync_cloud.core.deltas.model import Deltafile
from qfieldsync_cloud.core.engine import SyncRun
from qfieldsync_cloud.core.errors import OptionError, ProjectError
from qfieldsync_cloud.core.layers.applying import Watcher
from qfieldsync_cloud.core.layers.describe import LayerNote, note_layers
from qfieldsync_cloud.core.layers.open_edits import (
    OpenEdits,
    read_open_edits,
    reload_layers,
)
from qfieldsync_cloud.core.layers.project_layers import find_layers, read_project
from qfieldsync_cloud.core.layers.session import LOCK_TIMEOUT_S
from qfieldsync_cloud.core.maps.places import MapFrame
from qfieldsync_cloud.core.rescue import confirmed
from qfieldsync_cloud.core.sync.resolution import Comparison, Policy, SyncOptions
from qfieldsync_cloud.processing.main_thread import (
    MainThreadBusy,
    later_on_main_thread,
    on_main_thread,
)
from qfieldsync_cloud.processing.outputs import ReportingAlgorithm
from qfieldsync_cloud.processing.rescue_inputs import RescueAlgorithm


class ApplyDeltas(RescueAlgorithm, ReportingAlgorithm):
    """Applies a deltafile and reports on every delta."""

    PROJECT = "PROJECT"
    POLICY = "POLICY"
    COMPARE = "COMPARE"
    TOLERANCE = "TOLERANCE"
    DRY_RUN = "DRY_RUN"
    LOCK_TIMEOUT = "LOCK_TIMEOUT"
    EXTEND_SOURCES = "EXTEND_SOURCES"

    def __init__(self) -> None:
        super().__init__()
        self._open_notes: dict[str, LayerNote] = {}
        self._open_edits = OpenEdits()
        self._project_path = ""
        self._run: SyncRun | None = None
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
        self.addParameter(
            QgsProcessingParameterFile(
                self.PROJECT,
                self.tr("Project file (default: the open project)"),
                optional=True,
                fileFilter=self.tr("QGIS projects (*.qgs *.qgz *.QGS *.QGZ)"),
            )
        )
        self.addParameter(
            QgsProcessingParameterEnum(
                self.POLICY,
                self.tr("On conflict"),
                [
                    self.tr("Keep what the layer holds"),
                    self.tr("Overwrite with what came from the field"),
                ],
                defaultValue=int(Policy.KEEP_CURRENT),
            )
        )
        self.addParameter(
            QgsProcessingParameterEnum(
                self.COMPARE,
                self.tr("Compare"),
                [
                    self.tr("By attribute: what the change touches"),
                    self.tr("By object: all that the device recorded"),
                ],
                defaultValue=int(Comparison.BY_ATTRIBUTE),
            )
        )
        self.addParameter(
            QgsProcessingParameterNumber(
                self.TOLERANCE,
                self.tr("Tolerance for geometries, in units of each layer's CRS"),
                QgsProcessingParameterNumber.Type.Double,
                0.0,
                minValue=0.0,
            )
        )
        self.add_layer_map()
        self.add_key_map()
        self.add_choice()
        self.addParameter(
            QgsProcessingParameterBoolean(
                self.DRY_RUN, self.tr("Dry run: write nothing"), defaultValue=False
            )
        )
        self.add_advanced(
            QgsProcessingParameterNumber(
                self.LOCK_TIMEOUT,
                self.tr("Wait for locks, in seconds"),
                QgsProcessingParameterNumber.Type.Double,
                LOCK_TIMEOUT_S,
                minValue=0.0,
            )
        )
        self.add_advanced(
            QgsProcessingParameterBoolean(
                self.EXTEND_SOURCES,
                self.tr("Record in the databases what they have taken"),
                defaultValue=True,
            )
        )
        self.add_outputs()

    def prepareAlgorithm(  # noqa: N802
        self,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> bool:
        """Note what only the main thread may look at: the open project."""
        self._project_path = self.parameterAsFile(parameters, self.PROJECT, context)
        try:
            on_main_thread(partial(self._note_open_project, context))
        except MainThreadBusy as error:
            raise QgsProcessingException(self._busy_text(error)) from error
        return True

    def _note_open_project(self, context: QgsProcessingContext) -> None:
        open_project = QgsProject.instance()
        self.title = Path(self._project_path).stem or open_project.baseName()
        # also when a file is given: its layers may be open and in edit mode here
        self._open_edits = read_open_edits(open_project)
        if self._project_path:
            return
        project = context.project() or open_project
        self.frame = MapFrame.of_project(project)
        self._open_notes = note_layers(project)
        if not self._open_notes and not project.fileName():
            message = self.tr("No project is open: open one, or name its file.")
            raise QgsProcessingException(message)

    def processAlgorithm(  # noqa: N802
        self,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> dict[str, Any]:
        """See QGIS."""
        intake = self._intake = self.take_up(parameters, context, feedback)
        try:
            layers = find_layers(
                self._notes(),
                intake.deltafile.deltas,
                self.layer_map(parameters, context),
            )
            options = SyncOptions(
                Policy(self.parameterAsEnum(parameters, self.POLICY, context)),
                Comparison(self.parameterAsEnum(parameters, self.COMPARE, context)),
                self.parameterAsDouble(parameters, self.TOLERANCE, context),
            )
            key_map = self.key_map(parameters, context)
            deltafile, options = confirmed(intake, key_map, options)
        except (OptionError, ProjectError) as error:
            raise QgsProcessingException(str(error)) from error
        inputs = self.files_read(parameters, context)
        inputs += [setup.table.location for setup in layers.setups.values()]
        inputs += [self._project_path] if self._project_path else []
        self.check_outputs(parameters, context, map(Path, inputs))
        watcher = _watcher(deltafile, feedback)
        run = SyncRun(
            deltafile,
            layers,
            options,
            self._open_edits,
            watcher,
            lock_timeout_s=self.parameterAsDouble(
                parameters, self.LOCK_TIMEOUT, context
            ),
            is_source_extended=self.parameterAsBoolean(
                parameters, self.EXTEND_SOURCES, context
            ),
        )
        try:
            if self.parameterAsBoolean(parameters, self.DRY_RUN, context):
                run.preview()
            else:
                run.apply()
        finally:
            # QGIS calls postProcessAlgorithm only when all went well
            later_on_main_thread(partial(_reload, frozenset(run.written_tables)))
        if run.waits_for_memory and not feedback.isCanceled():
            self._run = run
            return {}
        return self._results(run, context, feedback)

    def postProcessAlgorithm(  # noqa: N802
        self, context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        """Do what only the main thread may do: memory layers of the open project."""
        run = self._run
        if run is None:
            return {}
        project = None
        if not self._project_path:
            project = context.project() or QgsProject.instance()
        work = run.preview_memory if run.is_dry_run else run.apply_to_memory
        try:
            on_main_thread(partial(work, project))
        except MainThreadBusy as error:
            feedback.reportError(self._busy_text(error))
        return self._results(run, context, feedback)

    def _results(
        self,
        run: SyncRun,
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> dict[str, Any]:
        """The outcome, and how much of the input is no part of it."""
        return {**self.finish(run, context, feedback), **self.left_count(self._intake)}

    def _busy_text(self, error: MainThreadBusy) -> str:
        message = self.tr("QGIS is busy with something else ({reason}). Run it again.")
        return message.format(reason=error)

    def _notes(self) -> dict[str, LayerNote]:
        if not self._project_path:
            return self._open_notes
        project = read_project(Path(self._project_path))
        self.frame = MapFrame.of_project(project)
        return note_layers(project)


def _watcher(deltafile: Deltafile, feedback: QgsProcessingFeedback) -> Watcher:
    settled, total = [0], max(len(deltafile.deltas), 1)

    def progressed(count: int) -> None:
        settled[0] += count
        feedback.setProgress(100.0 * settled[0] / total)

    return Watcher(feedback.isCanceled, progressed)


def _reload(tables: Iterable[str]) -> None:
    """Show in the open project what was written."""
    reload_layers(QgsProject.instance(), tables)
