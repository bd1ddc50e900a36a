"""Algorithm `applydeltas`: a deltafile into the layers of a project."""

from __future__ import annotations

import errno
import json
from collections.abc import Iterable
from datetime import datetime, timezone
from functools import partial
from pathlib import Path
from typing import Any

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingOutputNumber,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterEnum,
    QgsProcessingParameterFile,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterNumber,
    QgsProcessingParameterString,
    QgsProject,
)

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
from qfieldsync_cloud.core.reports.files import write_html_report, write_json_report
from qfieldsync_cloud.core.reports.text import text_lines
from qfieldsync_cloud.core.sync.report import Report
from qfieldsync_cloud.core.sync.resolution import Comparison, Policy, SyncOptions
from qfieldsync_cloud.core.sync.status import DeltaStatus
from qfieldsync_cloud.processing.algorithm import SyncAlgorithm
from qfieldsync_cloud.processing.main_thread import (
    MainThreadBusy,
    later_on_main_thread,
    on_main_thread,
)


class ApplyDeltas(SyncAlgorithm):
    """Applies a deltafile and reports on every delta."""

    PROJECT = "PROJECT"
    POLICY = "POLICY"
    COMPARE = "COMPARE"
    TOLERANCE = "TOLERANCE"
    LAYER_MAP = "LAYER_MAP"
    DRY_RUN = "DRY_RUN"
    REPORT_JSON = "REPORT_JSON"
    REPORT_HTML = "REPORT_HTML"

    def __init__(self) -> None:
        super().__init__()
        self._open_notes: dict[str, LayerNote] = {}
        self._open_edits = OpenEdits()
        self._project_path = ""
        self._run: SyncRun | None = None
        self._reports: dict[str, str] = {}
        self._title = ""

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
            "Only the deltafile must be given.\n\n"
            "Project: the project file; when none is given, the open project.\n\n"
            "On conflict: keep what the layer holds, or overwrite it with what came "
            "from the field.\n\n"
            "Compare: by attribute looks only at the fields that a change touches; by "
            "object looks at all fields that the device recorded before the edit.\n\n"
            "Tolerance: geometries that differ by less are the same; in units of each "
            "layer's own CRS (metres, degrees, …). Default 0.\n\n"
            "Layer map: when a layer was removed and added again it has a new id. JSON "
            'text, layer id of the change to layer id of the project: {"trees_old_id": '
            '"trees_new_id"}.\n\n'
            "Dry run: shows what would happen and writes nothing.\n\n"
            "Largest deltafile: a larger file is not read; in megabytes. Default "
            "512.\n\n"
            "Reports: made when a file is named for them; HTML to read, JSON for other "
            "programs.\n\n"
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
        self.add_advanced(
            QgsProcessingParameterString(
                self.LAYER_MAP, self.tr("Layer map (JSON text)"), optional=True
            )
        )
        self.addParameter(
            QgsProcessingParameterBoolean(
                self.DRY_RUN, self.tr("Dry run: write nothing"), defaultValue=False
            )
        )
        self._add_reports()
        for name, title in (
            ("APPLIED", self.tr("Changes applied now")),
            ("ALREADY_APPLIED", self.tr("Changes that had already been applied")),
            ("CONFLICT", self.tr("Changes in conflict")),
            ("NOT_APPLIED", self.tr("Changes refused")),
            ("ERROR", self.tr("Changes that met an error")),
        ):
            self.addOutput(QgsProcessingOutputNumber(name, title))

    def hasHtmlOutputs(self) -> bool:  # noqa: N802
        """Keep the dialog from telling of a report that nobody asked for.

        QGIS 3.22 asks only whether there could be one. A report that is made is shown
        in its results viewer all the same.
        """
        return False

    def _add_reports(self) -> None:
        for name, title, file_filter in (
            (self.REPORT_JSON, self.tr("Report (JSON)"), "JSON (*.json)"),
            (self.REPORT_HTML, self.tr("Report (HTML)"), "HTML (*.html)"),
        ):
            self.addParameter(
                QgsProcessingParameterFileDestination(
                    name, title, file_filter, optional=True, createByDefault=False
                )
            )

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
        self._title = Path(self._project_path).stem or open_project.baseName()
        # also when a file is given: its layers may be open and in edit mode here
        self._open_edits = read_open_edits(open_project)
        if self._project_path:
            return
        project = context.project() or open_project
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
        deltafile = self.read_deltafile(parameters, context)
        try:
            layers = find_layers(
                self._notes(),
                deltafile.deltas,
                _layer_map(self.parameterAsString(parameters, self.LAYER_MAP, context)),
            )
            options = SyncOptions(
                Policy(self.parameterAsEnum(parameters, self.POLICY, context)),
                Comparison(self.parameterAsEnum(parameters, self.COMPARE, context)),
                self.parameterAsDouble(parameters, self.TOLERANCE, context),
            )
        except (OptionError, ProjectError) as error:
            raise QgsProcessingException(str(error)) from error
        self._reports = {
            name: self.parameterAsFileOutput(parameters, name, context)
            for name in (self.REPORT_JSON, self.REPORT_HTML)
            if parameters.get(name)
        }
        self._check_places()
        watcher = _watcher(deltafile, feedback)
        run = SyncRun(deltafile, layers, options, self._open_edits, watcher)
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
        return self._finish(run, feedback)

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
        return self._finish(run, feedback)

    def _finish(self, run: SyncRun, feedback: QgsProcessingFeedback) -> dict[str, Any]:
        """Tell the outcome and write the reports."""
        report = run.report()
        # told first: what happened to the data counts more than a report
        for line in text_lines(report, title=self._title or report.deltafile_id):
            feedback.pushInfo(line)
        if not feedback.isCanceled():
            feedback.setProgress(100.0)
        try:
            _write_reports(self._reports, report, self._title)
        except OSError as error:
            message = self.tr("The report was not written: {reason}")
            raise QgsProcessingException(message.format(reason=error)) from error
        return {**self._reports, **_counts(report)}

    def _check_places(self) -> None:
        """Find out that a report cannot be written before anything is applied."""
        for path in map(Path, self._reports.values()):
            probe = path.with_name(path.name + ".partial")
            try:
                if path.is_dir():
                    raise IsADirectoryError(errno.EISDIR, "is a folder", str(path))
                probe.touch()
                probe.unlink()
            except OSError as error:
                message = self.tr(
                    "The report cannot be written, and nothing was applied: {reason}"
                )
                raise QgsProcessingException(message.format(reason=error)) from error

    def _busy_text(self, error: MainThreadBusy) -> str:
        message = self.tr("QGIS is busy with something else ({reason}). Run it again.")
        return message.format(reason=error)

    def _notes(self) -> dict[str, LayerNote]:
        if not self._project_path:
            return self._open_notes
        return note_layers(read_project(Path(self._project_path)))


def _watcher(deltafile: Deltafile, feedback: QgsProcessingFeedback) -> Watcher:
    settled, total = [0], max(len(deltafile.deltas), 1)

    def progressed(count: int) -> None:
        settled[0] += count
        feedback.setProgress(100.0 * settled[0] / total)

    return Watcher(feedback.isCanceled, progressed)


def _layer_map(text: str) -> dict[str, str]:
    if not text.strip():
        return {}
    example = 'give JSON text like {"id in the deltafile": "id in the project"}'
    try:
        layer_map = json.loads(text)
    except (ValueError, RecursionError) as error:
        raise OptionError("layer map", f"{error}: {example}") from error
    if not isinstance(layer_map, dict) or not all(
        isinstance(value, str) for value in layer_map.values()
    ):
        raise OptionError("layer map", example)
    return layer_map


def _counts(report: Report) -> dict[str, int]:
    counts, already = report.counts, report.already_applied_count
    return {
        "APPLIED": counts[DeltaStatus.APPLIED] - already,
        "ALREADY_APPLIED": already,
        "CONFLICT": counts[DeltaStatus.CONFLICT],
        "NOT_APPLIED": counts[DeltaStatus.NOT_APPLIED],
        "ERROR": counts[DeltaStatus.ERROR],
    }


def _write_reports(paths: dict[str, str], report: Report, title: str) -> None:
    if path := paths.get(ApplyDeltas.REPORT_JSON):
        write_json_report(Path(path), report)
    if path := paths.get(ApplyDeltas.REPORT_HTML):
        now = datetime.now(timezone.utc)
        write_html_report(Path(path), report, title=title, generated_at=now)


def _reload(tables: Iterable[str]) -> None:
    """Show in the open project what was written."""
    reload_layers(QgsProject.instance(), tables)
