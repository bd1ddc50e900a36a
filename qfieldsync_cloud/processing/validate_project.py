"""Algorithm `validateproject`: is this project fit for the field?"""

from __future__ import annotations

import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime, timezone
from functools import partial
from pathlib import Path
from typing import Any

from qgis.core import (
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingParameterEnum,
    QgsProject,
    QgsWkbTypes,
)

from qfieldsync_cloud.core.errors import Cancelled
from qfieldsync_cloud.core.findings.codes import Severity
from qfieldsync_cloud.core.findings.html import html_parts
from qfieldsync_cloud.core.findings.report import (
    CheckReport,
    headline,
    json_text,
    text_lines,
)
from qfieldsync_cloud.core.jobs.workflow import JobWatcher
from qfieldsync_cloud.core.project.checks.checked import CheckOptions
from qfieldsync_cloud.core.project.file_errors import ProjectFileError
from qfieldsync_cloud.core.project.opening import Picture
from qfieldsync_cloud.core.project.picture import (
    layer_piece,
    picture_of,
    project_piece,
    write_picture,
)
from qfieldsync_cloud.core.project.process_projectfile import (
    ProjectCheck,
    new_workflow,
    process_projectfile,
    refused,
)
from qfieldsync_cloud.core.reports.files import write_parts
from qfieldsync_cloud.processing.findings_table import findings_fields, write_findings
from qfieldsync_cloud.processing.project_input import ProjectAlgorithm
from qfieldsync_cloud.processing.report_files import FileReportAlgorithm
from qfieldsync_cloud.tasks.main_thread import MainThreadBusy, on_main_thread


class ValidateProject(FileReportAlgorithm, ProjectAlgorithm):
    """Checks a project, and ends with an error when that is asked for."""

    READ_ROWS = "READ_ROWS"
    NETWORK = "NETWORK"
    FAIL_ON = "FAIL_ON"
    FINDINGS = "FINDINGS"
    _FAIL_ON = ((), (Severity.ERROR,), (Severity.ERROR, Severity.WARNING))
    _OUTPUTS = {
        "ERRORS": Severity.ERROR,
        "WARNINGS": Severity.WARNING,
        "HINTS": Severity.HINT,
    }

    def __init__(self) -> None:
        super().__init__()
        self._picture: Picture | None = None
        self._piece = ""
        self._layer_ids: list[str] = []

    def name(self) -> str:
        """See QGIS."""
        return "validateproject"

    def displayName(self) -> str:  # noqa: N802
        """See QGIS."""
        return self.tr("Check project")

    def shortHelpString(self) -> str:  # noqa: N802
        """See QGIS."""
        return self.tr(
            "Looks for what would go wrong in the field: layers that are missing, "
            "keys by which edits do not find their features, relations whose children "
            "are orphaned, photos that are not there, credentials that everybody could "
            "read. Each finding says what is wrong, why it matters in the field, and "
            "what to do. Neither the project nor its data are written.\n\n"
            "Project: the project file; when none is given, the open project as it is "
            "now, unsaved changes included.\n\n"
            "Look at every feature: finds more, and takes about as long as reading all "
            "features once.\n\n"
            "Use the network: opens layers of servers too; else it is only told that "
            "they were not looked at.\n\n"
            "End with an error: for scripts. The reports are written before.\n\n"
            "Findings: a table with a row for each, the gravest first.\n\n"
            "Outputs: the numbers of errors, warnings and hints."
        )

    def initAlgorithm(self, _configuration: Any = None) -> None:  # noqa: N802
        """See QGIS."""
        self.add_project()
        for name, title, is_on in (
            (self.READ_ROWS, self.tr("Look at every feature"), True),
            (self.NETWORK, self.tr("Use the network"), False),
        ):
            self.add_switch(name, title, is_on=is_on)
        choices = [
            self.tr("Never"),
            self.tr("When there are errors"),
            self.tr("When there are errors or warnings"),
        ]
        self.add_advanced(
            QgsProcessingParameterEnum(
                self.FAIL_ON, self.tr("End with an error"), choices, False, 0
            )
        )
        self.add_reports()
        self.add_sink(
            self.FINDINGS,
            self.tr("Findings"),
            QgsProcessing.SourceType.TypeVector,
            is_made=True,
        )
        self.add_numbers(
            ("ERRORS", self.tr("Errors")),
            ("WARNINGS", self.tr("Warnings")),
            ("HINTS", self.tr("Hints")),
        )

    def prepareAlgorithm(  # noqa: N802
        self,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> bool:
        """Note of the open project what its file does not tell."""
        super().prepareAlgorithm(parameters, context, feedback)
        self.check_reports(
            parameters,
            context,
            [Path(self.project_path)] if self.project_path else [],
            self.tr("The report cannot be written: {reason}"),
        )
        return True

    def note_project(self, project: QgsProject) -> None:
        """See `ProjectAlgorithm`: one that is not saved is looked at as it is now."""
        if project.fileName() and not project.isDirty():
            path = Path(project.fileName())
            if path.is_file():
                self.project_path = str(path)
                return
        self._picture = picture_of(project)
        self._piece = project_piece(project)
        self._layer_ids = list(project.mapLayers())

    @staticmethod
    def _open_project(context: QgsProcessingContext) -> QgsProject:
        return context.project() or QgsProject.instance()

    def processAlgorithm(  # noqa: N802
        self,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> dict[str, Any]:
        """See QGIS."""
        options = CheckOptions(
            reads_rows=self.parameterAsBool(parameters, self.READ_ROWS, context),
            may_use_network=self.parameterAsBool(parameters, self.NETWORK, context),
        )
        try:
            with self._file(context) as path:
                report = self._check(path, options, feedback).report
        except Cancelled:
            return {}
        except MainThreadBusy as error:
            raise QgsProcessingException(self.busy_text(error)) from error
        for line in text_lines(report):
            feedback.pushInfo(line)
        self._write_reports(report)
        results = self._write_table(report, parameters, context)
        counts = {name: report.count(item) for name, item in self._OUTPUTS.items()}
        limit = self.parameterAsEnum(parameters, self.FAIL_ON, context)
        if any(report.count(severity) for severity in self._FAIL_ON[limit]):
            raise QgsProcessingException(headline(report))
        return {**self.report_paths, **results, **counts}

    @contextmanager
    def _file(self, context: QgsProcessingContext) -> Iterator[Path]:
        """The project's file, or a picture of the open project while it is needed."""
        if self._picture is None:
            yield Path(self.project_path)
            return
        project = self._open_project(context)
        with tempfile.TemporaryDirectory() as folder:
            path = Path(folder, "picture.qgs")
            layers = (
                str(on_main_thread(partial(layer_piece, project, layer_id)))
                for layer_id in self._layer_ids
            )
            write_picture(path, self._piece, layers)
            yield path

    def _check(
        self, path: Path, options: CheckOptions, feedback: QgsProcessingFeedback
    ) -> ProjectCheck:
        watcher = JobWatcher(
            is_cancelled=feedback.isCanceled,
            progressed=lambda share: feedback.setProgress(100.0 * share),
            begun=feedback.setProgressText,
        )
        workflow = new_workflow(watcher)
        try:
            return process_projectfile(path, workflow, options, picture=self._picture)
        except ProjectFileError as error:
            return refused(error, workflow)

    def _write_reports(self, report: CheckReport) -> None:
        try:
            if path := self.report_paths.get(self.REPORT_JSON):
                write_parts(Path(path), [json_text(report)])
            if path := self.report_paths.get(self.REPORT_HTML):
                parts = html_parts(report, datetime.now(timezone.utc))
                write_parts(Path(path), parts)
        except OSError as error:
            message = self.tr("The report was not written: {reason}")
            raise QgsProcessingException(message.format(reason=error)) from error

    def _write_table(
        self,
        report: CheckReport,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
    ) -> dict[str, str]:
        if not parameters.get(self.FINDINGS):
            return {}
        sink, target = self.parameterAsSink(
            parameters,
            self.FINDINGS,
            context,
            findings_fields(),
            QgsWkbTypes.Type.NoGeometry,
        )
        if sink is None or not write_findings(sink, report.findings):
            message = self.tr("The table of findings was not written.")
            raise QgsProcessingException(message)
        del sink  # that is when QGIS writes the rest of a file
        return {self.FINDINGS: target}
