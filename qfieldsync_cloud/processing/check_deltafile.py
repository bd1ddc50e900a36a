"""Algorithm `checkdeltafile`: is this a deltafile, and what is in it?"""

from __future__ import annotations

from collections import Counter
from typing import Any

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingFeedback,
)

from qfieldsync_cloud.core.deltas.model import DeltaMethod
from qfieldsync_cloud.core.reports.overview import changes_text
from qfieldsync_cloud.processing.algorithm import SyncAlgorithm


class CheckDeltafile(SyncAlgorithm):
    """Reads a deltafile and counts what is in it; touches no layer."""

    PROJECT_ID = "PROJECT_ID"
    _COUNTS = {
        "CREATES": DeltaMethod.CREATE,
        "PATCHES": DeltaMethod.PATCH,
        "DELETES": DeltaMethod.DELETE,
    }

    def name(self) -> str:
        """See QGIS."""
        return "checkdeltafile"

    def displayName(self) -> str:  # noqa: N802
        """See QGIS."""
        return self.tr("Check deltafile")

    def shortHelpString(self) -> str:  # noqa: N802
        """See QGIS."""
        return self.tr(
            "Reads a deltafile that QField wrote and counts the changes in it, by kind "
            "and by layer. No layer is touched.\n\n"
            "A file that is no deltafile ends with an error that names the place in "
            "the file, what is there, and what belongs there.\n\n"
            "Project id: when it is given, a deltafile of another project is "
            "refused.\n\n"
            "Largest deltafile: a larger file is not read; in megabytes. Default 512."
        )

    def initAlgorithm(self, _configuration: Any = None) -> None:  # noqa: N802
        """See QGIS."""
        self.add_deltafile()
        self.add_string(self.PROJECT_ID, self.tr("Project id to be expected"))
        self.add_numbers(
            ("DELTAS", self.tr("Changes")),
            ("CREATES", self.tr("Features created")),
            ("PATCHES", self.tr("Features changed")),
            ("DELETES", self.tr("Features deleted")),
            ("LAYERS", self.tr("Layers concerned")),
            ("DEVICES", self.tr("Devices")),
        )
        self.add_texts(("DELTAFILE_ID", self.tr("Id of the deltafile")))

    def processAlgorithm(  # noqa: N802
        self,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> dict[str, Any]:
        """See QGIS."""
        project_id = self.parameterAsString(parameters, self.PROJECT_ID, context)
        deltafile = self.read_deltafile(parameters, context, project_id or None)
        methods = Counter(delta.method for delta in deltafile.deltas)
        layers = Counter(
            delta.local_layer_name or delta.source_layer_id
            for delta in deltafile.deltas
        )
        devices = {delta.client_id for delta in deltafile.deltas}
        message = self.tr("{changes} of project {project}")
        changes = changes_text(len(deltafile.deltas))
        feedback.pushInfo(message.format(changes=changes, project=deltafile.project_id))
        for layer, count in layers.most_common():
            feedback.pushInfo(f"  {layer}: {count}")
        feedback.setProgress(100.0)
        return {
            "DELTAS": len(deltafile.deltas),
            **{name: methods[method] for name, method in self._COUNTS.items()},
            "LAYERS": len({delta.source_layer_id for delta in deltafile.deltas}),
            "DEVICES": len(devices),
            "DELTAFILE_ID": deltafile.id,
        }
