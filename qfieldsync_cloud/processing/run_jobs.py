"""Algorithm `runjobs`: make a job of the embedded service, and run what waits."""

from __future__ import annotations

import json
from datetime import datetime, timezone
from pathlib import Path
from typing import Any

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
)

from qfieldsync_cloud.core.changes.reading import change_counts
from qfieldsync_cloud.core.changes.safety import Safety, safety_of
from qfieldsync_cloud.core.deltas.delta_list import ServerStatus
from qfieldsync_cloud.core.errors import QFieldSyncCloudError
from qfieldsync_cloud.core.jobs.model import Job, JobStatus, JobType
from qfieldsync_cloud.core.jobs.runner import Runner
from qfieldsync_cloud.core.jobs.store.job_rows import Progress
from qfieldsync_cloud.core.reports.files import (
    write_html_report,
    write_json_report,
    write_parts,
)
from qfieldsync_cloud.core.reports.text import text_lines
from qfieldsync_cloud.core.services.local.opening import works
from qfieldsync_cloud.core.services.local.service import LocalService
from qfieldsync_cloud.core.sync.report import Report, merged
from qfieldsync_cloud.processing.project_input import ProjectLayersAlgorithm
from qfieldsync_cloud.processing.report_files import FileReportAlgorithm
from qfieldsync_cloud.processing.service_algorithm import ServiceAlgorithm
from qfieldsync_cloud.tasks.open_project import MainThreadProject

_TYPES = (
    None,
    JobType.DELTA_APPLY,
    JobType.PACKAGE,
    JobType.PROCESS_PROJECTFILE,
)
_COUNTS = {
    "APPLIED": ServerStatus.APPLIED,
    "CONFLICT": ServerStatus.CONFLICT,
    "NOT_APPLIED": ServerStatus.NOT_APPLIED,
    "ERROR": ServerStatus.ERROR,
    "PENDING": ServerStatus.PENDING,
    "IGNORED": ServerStatus.IGNORED,
}


class RunJobs(ProjectLayersAlgorithm, ServiceAlgorithm, FileReportAlgorithm):
    """Runs the jobs of a project on this computer."""

    JOB = "JOB"
    FORCE = "FORCE"

    def __init__(self) -> None:
        super().__init__()
        self._reports: list[Report] = []
        """Of the runs that applied something, or tried."""

    def name(self) -> str:
        """See QGIS."""
        return "runjobs"

    def displayName(self) -> str:  # noqa: N802
        """See QGIS."""
        return self.tr("Run jobs")

    def shortHelpString(self) -> str:  # noqa: N802
        """See QGIS."""
        return self.tr(
            "Runs the jobs of a project that wait on this computer, without a server "
            "and without a window: changes that were collected or pushed are applied, "
            "the project is packaged or checked.\n\n"
            "When another QGIS runs jobs of the project already, that one goes on and "
            "this one does nothing.\n\n"
            "The run fails when a job fails that it ran, so that scripts notice. "
            "Changes in conflict are no failure: the counts tell of them.\n\n"
            "Project: the project file; when none is given, the open project as it was "
            "saved last.\n\n"
            "Job: a new one that is made first.\n\n"
            "Force: make a new package although one is not done yet.\n\n"
            "Store: where jobs, changes and packages are remembered. Default: in the "
            "QGIS profile.\n\n"
            "Reports: on every change that was tried now, by whichever job; "
            "HTML to read, JSON for other programs. Where nothing was to be applied, "
            "the JSON has the feedback of the new job.\n\n"
            "Outputs: the id and status of the new job, how many jobs were run, and "
            "all changes of the project by status."
        )

    def initAlgorithm(self, _configuration: Any = None) -> None:  # noqa: N802
        """See QGIS."""
        self.add_project()
        self.add_choice(
            self.JOB,
            self.tr("New job"),
            [
                self.tr("None: only what waits"),
                self.tr("Apply waiting changes"),
                self.tr("Package the project"),
                self.tr("Check the project file"),
            ],
        )
        self.add_reports()
        self.add_switch(
            self.FORCE, self.tr("Force: although one is not done yet"), is_advanced=True
        )
        self.add_store()
        self.add_texts(
            ("JOB_ID", self.tr("New job")), ("STATUS", self.tr("Its status"))
        )
        self.add_numbers(
            ("JOBS", self.tr("Jobs that were run")),
            ("APPLIED", self.tr("Changes applied")),
            ("CONFLICT", self.tr("Changes in conflict")),
            ("NOT_APPLIED", self.tr("Changes refused")),
            ("ERROR", self.tr("Changes that met an error")),
            ("PENDING", self.tr("Changes that wait")),
            ("IGNORED", self.tr("Changes set aside")),
        )

    def processAlgorithm(  # noqa: N802
        self,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> dict[str, Any]:
        """See QGIS."""
        self.spare_data(parameters, context)
        service = self.service(parameters, context)
        message = self.tr("The report cannot be written, and no job was run: {reason}")
        self.check_reports(parameters, context, [service.project_path], message)
        try:
            job = self._new_job(service, parameters, context, feedback)
            done = self._run(service, parameters, context, feedback)
            if job is not None:
                job = service.get_job(job.id)
                self._tell_of_waiting(job, feedback)
            safety = safety_of(change_counts(service))
            self._report(job, safety, feedback)
            if not done and job is None:
                feedback.pushInfo(
                    self.tr("No job waited. Name a new one to have something done.")
                )
            counts = service.counts()
            reasons = [
                service.get_job(item.id).error
                for item in done
                if item.status is JobStatus.FAILED
            ]
        except (QFieldSyncCloudError, OSError) as error:
            raise QgsProcessingException(str(error)) from error
        if reasons:
            message = self.tr("The job failed: {reason}")
            raise QgsProcessingException(message.format(reason="\n".join(reasons)))
        return {
            **self.report_paths,
            "JOB_ID": job.id if job else "",
            "STATUS": job.status.value if job else "",
            "JOBS": len(done),
            **{name: counts[status] for name, status in _COUNTS.items()},
        }

    def _new_job(
        self,
        service: LocalService,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> Job | None:
        type_ = _TYPES[self.parameterAsEnum(parameters, self.JOB, context)]
        if type_ is None:
            return None
        force = self.parameterAsBoolean(parameters, self.FORCE, context)
        created = service.create_job(type_, force=force)
        if not created.is_new:
            message = self.tr("One like it is not done yet; it is that one.")
            feedback.pushInfo(message)
        return created.job

    def _run(
        self,
        service: LocalService,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> list[Job]:
        folder = self.store_folder(parameters, context)
        step = ""

        def progressed(progress: Progress) -> None:
            nonlocal step
            feedback.setProgress(100.0 * progress.share)
            if progress.step != step:
                step = progress.step
                feedback.pushInfo(step)
            if feedback.isCanceled():
                runner.stop()

        runner = Runner(
            service.store,
            service.project_path,
            works(
                # its layers may be in edit mode here: nothing is written to those
                MainThreadProject(service.project_path),
                folder=folder,
                reported=self._reports.append,
            ),
            progressed=progressed,
        )
        done = []
        while not feedback.isCanceled() and (job := runner.run_next()) is not None:
            done.append(job)
            message = self.tr("{job}: {status}")
            status = job.status.value
            feedback.pushInfo(message.format(job=job.type.value, status=status))
        return done

    def _tell_of_waiting(self, job: Job, feedback: QgsProcessingFeedback) -> None:
        if job.status.is_unfinished and not feedback.isCanceled():
            message = self.tr(
                "Another QGIS runs jobs of this project. The new job waits for it, and "
                "that QGIS, or the next run, runs it."
            )
            feedback.pushWarning(message)

    def _report(
        self, job: Job | None, safety: Safety, feedback: QgsProcessingFeedback
    ) -> None:
        """Tell what became of changes, and write the reports that were asked for.

        Whether it is safe to sync depends on all changes of the project.

        A deltafile makes a job when it is pushed, which takes what the new one would
        have taken: so the report is about all of them.
        """
        json_path, html_path = (
            self.report_paths.get(name) for name in (self.REPORT_JSON, self.REPORT_HTML)
        )
        report = merged(self._reports)
        left = safety.reason if safety.open_counts else ""
        if report is None:
            asked, self.report_paths = self.report_paths, {}
            if left:
                message = self.tr("In the whole project there is more to do: {reason}.")
                feedback.pushWarning(message.format(reason=left))
            if json_path and job is not None:
                encoder = json.JSONEncoder(ensure_ascii=False, indent=1)
                write_parts(Path(json_path), encoder.iterencode(job.feedback))
                self.report_paths = {self.REPORT_JSON: json_path}
            message = self.tr(
                "No change was tried, so this report was not made: {path}"
            )
            for name in asked.keys() - self.report_paths.keys():
                feedback.pushWarning(message.format(path=asked[name]))
            return
        for line in text_lines(report, title=self.title, left_elsewhere=left):
            feedback.pushInfo(line)
        if json_path:
            write_json_report(Path(json_path), report)
        if html_path:
            now = datetime.now(timezone.utc)
            write_html_report(
                Path(html_path),
                report,
                title=self.title,
                generated_at=now,
                left_elsewhere=left,
            )
