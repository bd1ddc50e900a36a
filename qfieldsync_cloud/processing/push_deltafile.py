"""Algorithm `pushdeltafile`: hand a deltafile to a server."""

from __future__ import annotations

from typing import Any

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
)

from qfieldsync_cloud.core.errors import DeltaFileError
from qfieldsync_cloud.processing.cloud_algorithm import CloudAlgorithm


class PushDeltafile(CloudAlgorithm):
    """Pushes a deltafile, and tells what became of it."""

    def name(self) -> str:
        """See QGIS."""
        return "pushdeltafile"

    def displayName(self) -> str:  # noqa: N802
        """See QGIS."""
        return self.tr("Send a deltafile to the server")

    def shortHelpString(self) -> str:  # noqa: N802
        """See QGIS."""
        what = self.tr(
            "Sends a deltafile to the server of its cloud project, which then applies "
            "it. It is checked first, because a server says nothing of what is wrong; "
            "a long one is sent in parts. Sending it again sends only what is "
            "missing.\n\n"
            "Largest deltafile: a larger file is not read; in megabytes. Default "
            "512.\n\n"
            "Wait: until the server has applied it; the run fails when that does. "
            "Fetch changes from the server tells what became of each.\n\n"
            "Minutes: how long to wait at most.\n\n"
            "Outputs: how many changes are new to the server, how many it had, how "
            "many it does not list although they were sent, and the job."
        )
        return f"{what}\n\n{self.server_help()}"

    def initAlgorithm(self, _configuration: Any = None) -> None:  # noqa: N802
        """See QGIS."""
        self.add_deltafile()
        self.add_server()
        self.add_wait(self.tr("Wait until it is applied"), is_usual=False)
        self.add_numbers(
            ("NEW", self.tr("New changes")),
            ("KNOWN", self.tr("Changes that the server had")),
            ("ABSENT", self.tr("Changes that the server does not list")),
        )
        self.add_texts(("JOB_ID", self.tr("Job")))

    def processAlgorithm(  # noqa: N802
        self,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> dict[str, Any]:
        """See QGIS."""
        try:
            content = self.deltafile_content(parameters, context)
        except DeltaFileError as error:
            raise QgsProcessingException(str(error)) from error
        with self.service(feedback) as service:
            pushed = service.push_deltafile(content)
            for uuid in pushed.absent_uuids:
                message = self.tr(
                    "The server does not list change {uuid}: it knows it from another "
                    "project, or keeps others waiting."
                )
                feedback.reportError(message.format(uuid=uuid))
            if pushed.job is not None and self.parameterAsBool(
                parameters, self.WAIT, context
            ):
                minutes = self.parameterAsDouble(parameters, self.TIMEOUT, context)
                self.wait(service, pushed.job, minutes, feedback)
        return {
            "NEW": pushed.new_count,
            "KNOWN": pushed.known_count,
            "ABSENT": len(pushed.absent_uuids),
            "JOB_ID": pushed.job.id if pushed.job is not None else "",
        }
