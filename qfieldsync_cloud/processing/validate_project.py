"""Algorithm `validateproject`: is this project fit for the field?"""

from __future__ import annotations

from datetime import datetime, timezone
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
from qfieldsync_cloud.core.project.process_projectfile import (
    new_workflow,
    process_projectfile,
    refused,
)
from qfieldsync_cloud.core.reports.files import write_parts
from qfieldsync_cloud.processing.findings_table import findings_fields, write_findings
from qfieldsync_cloud.processing.project_input import ProjectAlgorithm
from qfieldsync_cloud.processing.report_files import FileReportAlgorithm, reason_of
from qfieldsync_cloud.tasks.main_thread import MainThreadBusy
from qfieldsync_cloud.tasks.open_project_file import OpenProjectFile


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
        self._source: OpenProjectFile | None = None

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
            "Reports: made when a file is named for them; HTML to read, JSON for other "
            "programs.\n\n"
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
        self._source = OpenProjectFile.as_shown(project)
        if self._source.path is not None:
            self.project_path = str(self._source.path)

    def processAlgorithm(  # noqa: N802
        self,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> dict[str, Any]:
        """See QGIS."""
        self.spare_data(parameters, context)
        options = CheckOptions(
            reads_rows=self.parameterAsBool(parameters, self.READ_ROWS, context),
            may_use_network=self.parameterAsBool(parameters, self.NETWORK, context),
        )
        try:
            report, trouble = self._check(options, feedback)
        except Cancelled:
            return {}
        except MainThreadBusy as error:
            raise QgsProcessingException(self.busy_text(error)) from error
        for line in text_lines(report):
            feedback.pushInfo(line)
        self._write_reports(report)
        results = self._write_table(report, parameters, context)
        if trouble is not None:
            raise QgsProcessingException(str(trouble)) from trouble
        counts = {name: report.count(item) for name, item in self._OUTPUTS.items()}
        limit = self.parameterAsEnum(parameters, self.FAIL_ON, context)
        if any(report.count(severity) for severity in self._FAIL_ON[limit]):
            raise QgsProcessingException(headline(report))
        return {**self.report_paths, **results, **counts}

    def _check(
        self, options: CheckOptions, feedback: QgsProcessingFeedback
    ) -> tuple[CheckReport, ProjectFileError | None]:
        """The report, and why the project could not be looked at."""
        watcher = JobWatcher(
            is_cancelled=feedback.isCanceled,
            progressed=lambda share: feedback.setProgress(100.0 * share),
            begun=feedback.setProgressText,
        )
        workflow = new_workflow(watcher)
        source = self._source or OpenProjectFile(Path(self.project_path))
        with source.file(watcher.check) as path:
            try:
                check = process_projectfile(
                    path, workflow, options, snapshot=source.snapshot
                )
            except ProjectFileError as error:
                return refused(error, workflow).report, error
        return check.report, None

    def _write_reports(self, report: CheckReport) -> None:
        try:
            if path := self.report_paths.get(self.REPORT_JSON):
                write_parts(Path(path), [json_text(report)])
            if path := self.report_paths.get(self.REPORT_HTML):
                parts = html_parts(report, datetime.now(timezone.utc))
                write_parts(Path(path), parts)
        except OSError as error:
            message = self.tr("The report was not written: {reason}")
            raise QgsProcessingException(
                message.format(reason=reason_of(error))
            ) from error

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
