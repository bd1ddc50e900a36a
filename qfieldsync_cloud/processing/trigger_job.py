"""Algorithm `triggerjob`: start a job on a server, and wait for its end."""

from __future__ import annotations

from typing import Any

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputBoolean,
)

from qfieldsync_cloud.core.jobs.model import JobType
from qfieldsync_cloud.processing.cloud_algorithm import CloudAlgorithm

_TYPES = (JobType.PACKAGE, JobType.DELTA_APPLY, JobType.PROCESS_PROJECTFILE)


class TriggerJob(CloudAlgorithm):
    """Starts a job."""

    TYPE = "TYPE"
    FORCE = "FORCE"

    def name(self) -> str:
        """See QGIS."""
        return "triggerjob"

    def displayName(self) -> str:  # noqa: N802
        """See QGIS."""
        return self.tr("Start a job on the server")

    def shortHelpString(self) -> str:  # noqa: N802
        """See QGIS."""
        what = self.tr(
            "Starts a job of a cloud project on its server and waits for its end. The "
            "run fails when the job does, with the reason and what to do about it, so "
            "that scripts notice.\n\n"
            "Job: package the project for the crew, apply waiting changes, or check "
            "the project file.\n\n"
            "Wait: for its end, so many minutes at most; else the run ends when the "
            "job was started.\n\n"
            "Force: start another one although one like it is not done yet.\n\n"
            "A run that is cancelled, or that waits for too long, leaves the job "
            "alone: a server cannot stop one.\n\n"
            "Outputs: the id and the last status of the job, and whether it is new."
        )
        return f"{what}\n\n{self.server_help()}"

    def initAlgorithm(self, _configuration: Any = None) -> None:  # noqa: N802
        """See QGIS."""
        self.add_choice(
            self.TYPE,
            self.tr("Job"),
            [
                self.tr("Package the project"),
                self.tr("Apply waiting changes"),
                self.tr("Check the project file"),
            ],
        )
        self.add_server()
        self.add_wait(self.tr("Wait for its end"), is_usual=True)
        self.add_switch(
            self.FORCE, self.tr("Force: although one is not done yet"), is_advanced=True
        )
        self.add_texts(("JOB_ID", self.tr("Job")), ("STATUS", self.tr("Status")))
        self.addOutput(QgsProcessingOutputBoolean("IS_NEW", self.tr("Is new")))

    def processAlgorithm(  # noqa: N802
        self,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> dict[str, Any]:
        """See QGIS."""
        type_ = _TYPES[self.parameterAsEnum(parameters, self.TYPE, context)]
        force = self.parameterAsBool(parameters, self.FORCE, context)
        with self.service(feedback) as service:
            created = service.create_job(type_, force=force)
            job = created.job
            if not created.is_new:
                message = self.tr("One like it is not done yet; that one is awaited.")
                feedback.pushInfo(message)
            if self.parameterAsBool(parameters, self.WAIT, context):
                minutes = self.parameterAsDouble(parameters, self.TIMEOUT, context)
                job = self.wait(service, job, minutes, feedback)
        status = job.status.value or job.status_text
        return {"JOB_ID": job.id, "STATUS": status, "IS_NEW": created.is_new}
