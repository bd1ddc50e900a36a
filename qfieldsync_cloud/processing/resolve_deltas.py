"""Algorithm `resolvedeltas`: decide conflicts without a window."""

from __future__ import annotations

import re
from typing import Any

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingParameterString,
)

from qfieldsync_cloud.core.errors import QFieldSyncCloudError
from qfieldsync_cloud.core.services.local.resolving import (
    NAME,
    decide,
    resolutions_from_json,
)
from qfieldsync_cloud.core.sync.resolution import Side
from qfieldsync_cloud.processing.rescue_inputs import map_of
from qfieldsync_cloud.processing.service_algorithm import ServiceAlgorithm

_SIDES = (None, Side.MINE, Side.THEIRS)
_EXAMPLE = 'give JSON text like {"uuid of a change": "mine"}'


class ResolveDeltas(ServiceAlgorithm):
    """Keeps what the analyst decided, and lets those changes wait again."""

    RESOLUTIONS = "RESOLUTIONS"
    ALL = "ALL"
    IGNORE = "IGNORE"
    REASON = "REASON"

    def name(self) -> str:
        """See QGIS."""
        return "resolvedeltas"

    def displayName(self) -> str:  # noqa: N802
        """See QGIS."""
        return self.tr("Resolve conflicts")

    def shortHelpString(self) -> str:  # noqa: N802
        """See QGIS."""
        return self.tr(
            "Decides changes in conflict that wait in the store of a project, as a "
            "whole or field by field. They wait to be applied then: Run jobs with the "
            "job Apply waiting changes does what was decided. No layer is touched "
            "here.\n\n"
            "When a layer holds something else by then than the report on the conflict "
            "said, the conflict stands.\n\n"
            'Resolutions: JSON text, uuid of a change to "mine" (what the layer holds) '
            'or "theirs" (what came from the field), or to the same for each of its '
            'fields in conflict: {"7f8e…": "mine", "01ab…": {"height": "theirs", '
            '"note": {"value": "sound"}}}. Or a JSON file with it. The geometry is the '
            'field "geometry". The report of Run jobs has the uuids.\n\n'
            "All others: the same for every conflict that is not named.\n\n"
            "Set aside: uuids of changes that are not wanted, in conflict or refused; "
            "and why.\n\n"
            "Project: the project file; when none is given, the open project.\n\n"
            "Store: where jobs, changes and packages are remembered. Default: in the "
            "QGIS profile.\n\n"
            "All is kept or nothing: a uuid that is unknown or not in conflict, or a "
            "field that is not, ends with an error.\n\n"
            "Outputs: counts of changes that were resolved, that were set aside, and "
            "that are in conflict still."
        )

    def initAlgorithm(self, _configuration: Any = None) -> None:  # noqa: N802
        """See QGIS."""
        self.add_project()
        self.addParameter(
            QgsProcessingParameterString(
                self.RESOLUTIONS,
                self.tr("Resolutions (JSON text, or a JSON file)"),
                optional=True,
                multiLine=True,
            )
        )
        self.add_choice(
            self.ALL,
            self.tr("All other conflicts"),
            [
                self.tr("Leave them"),
                self.tr("Mine: what the layers hold"),
                self.tr("Theirs: what came from the field"),
            ],
        )
        for name, title in (
            (self.IGNORE, self.tr("Set aside these changes (uuids)")),
            (self.REASON, self.tr("Why they are set aside")),
        ):
            self.add_string(name, title)
        self.add_store()
        self.add_numbers(
            ("RESOLVED", self.tr("Changes that were resolved")),
            ("IGNORED", self.tr("Changes that were set aside")),
            ("CONFLICT", self.tr("Changes in conflict still")),
        )

    def processAlgorithm(  # noqa: N802
        self,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> dict[str, Any]:
        """See QGIS."""
        text, ignored, reason = (
            self.parameterAsString(parameters, name, context)
            for name in (self.RESOLUTIONS, self.IGNORE, self.REASON)
        )
        service = self.service(parameters, context)
        try:
            decided = decide(
                service,
                resolutions_from_json(map_of(text, NAME, "", _EXAMPLE)),
                rest=_SIDES[self.parameterAsEnum(parameters, self.ALL, context)],
                ignored_ids=re.findall(r"[^\s,;]+", ignored),
                reason=reason,
            )
        except QFieldSyncCloudError as error:
            raise QgsProcessingException(str(error)) from error
        message = self.tr(
            "Resolved, waiting to be applied: {resolved}. Set aside: {ignored}. In "
            "conflict still: {left}."
        )
        feedback.pushInfo(
            message.format(
                resolved=decided.resolved_count,
                ignored=decided.ignored_count,
                left=decided.left_count,
            )
        )
        return {
            "RESOLVED": decided.resolved_count,
            "IGNORED": decided.ignored_count,
            "CONFLICT": decided.left_count,
        }
