"""Algorithm `queuedeltafile`: hand a deltafile to the jobs of a project."""

from __future__ import annotations

from typing import Any

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
)

from qfieldsync_cloud.core.errors import OtherProject, QFieldSyncCloudError
from qfieldsync_cloud.processing.service_algorithm import ServiceAlgorithm


class QueueDeltafile(ServiceAlgorithm):
    """Pushes a deltafile to the embedded service, which keeps it."""

    def name(self) -> str:
        """See QGIS."""
        return "queuedeltafile"

    def displayName(self) -> str:  # noqa: N802
        """See QGIS."""
        return self.tr("Hand a deltafile to the project's jobs")

    def shortHelpString(self) -> str:  # noqa: N802
        """See QGIS."""
        return self.tr(
            "Keeps the changes of a deltafile for the jobs of a project, on this "
            "computer: they wait, and an open QGIS or Run jobs applies them. What "
            "became of each is remembered, conflicts can be resolved later, and the "
            "same change is never taken twice.\n\n"
            "A file that is no deltafile, or one of another project, is refused as a "
            "whole. Apply changes takes a deltafile of any project.\n\n"
            "Project: the project file; when none is given, the open project.\n\n"
            "Largest deltafile: a larger file is not read; in megabytes. Default "
            "512.\n\n"
            "Store: where jobs, changes and packages are remembered. Default: in the "
            "QGIS profile.\n\n"
            "Outputs: how many changes are new and wait, how many were known already, "
            "and the job that applies them."
        )

    def initAlgorithm(self, _configuration: Any = None) -> None:  # noqa: N802
        """See QGIS."""
        self.add_deltafile()
        self.add_project()
        self.add_store()
        self.add_numbers(
            ("NEW", self.tr("New changes")),
            ("KNOWN", self.tr("Changes that were known")),
        )
        self.add_texts(("JOB_ID", self.tr("Job")))

    def processAlgorithm(  # noqa: N802
        self,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> dict[str, Any]:
        """See QGIS."""
        path = self.parameterAsFile(parameters, self.DELTAFILE, context)
        service = self.service(parameters, context)
        try:
            content = self.deltafile_content(parameters, context)
            pushed = service.push_deltafile(content)
        except OtherProject as error:
            message = self.tr(
                "The deltafile {path} is not taken: it was made for the project "
                "{found}, and this one is {expected}. Hand it over to that project, or "
                "use Apply changes from a deltafile, which takes one of any project."
            )
            text = message.format(path=path, found=error.found, expected=error.expected)
            raise QgsProcessingException(text) from error
        except QFieldSyncCloudError as error:
            message = self.tr("The deltafile {path} is not taken. {reason}")
            raise QgsProcessingException(
                message.format(path=path, reason=error)
            ) from error
        feedback.pushInfo(self.waiting_text(pushed.new_count))
        return {
            "NEW": pushed.new_count,
            "KNOWN": pushed.known_count,
            "JOB_ID": pushed.job.id if pushed.job is not None else "",
        }
