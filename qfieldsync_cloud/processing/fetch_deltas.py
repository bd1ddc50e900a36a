"""Algorithm `fetchdeltas`: what a server has of a project's changes."""

from __future__ import annotations

import json
from collections import Counter
from pathlib import Path
from typing import Any

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProject,
    QgsWkbTypes,
)

from qfieldsync_cloud.core.deltas.delta_list import (
    DeltaList,
    ServerStatus,
    delta_list_to_json,
)
from qfieldsync_cloud.core.exports.delta_features import DeltaSink, delta_fields
from qfieldsync_cloud.core.maps.places import MapFrame
from qfieldsync_cloud.core.reports.files import write_parts
from qfieldsync_cloud.core.reports.server.explanation import explain_delta
from qfieldsync_cloud.core.services.cloud.readers import delta_record
from qfieldsync_cloud.processing.cloud_algorithm import CloudAlgorithm
from qfieldsync_cloud.tasks.main_thread import on_main_thread

_WAITING = (ServerStatus.PENDING, ServerStatus.BUSY)


class FetchDeltas(CloudAlgorithm):
    """Lists the changes of a project on its server."""

    DELTAFILE_ID = "DELTAFILE_ID"
    DELTAS_JSON = "DELTAS_JSON"
    DELTAS_TABLE = "DELTAS_TABLE"
    DELTAS_LAYER = "DELTAS_LAYER"

    def __init__(self) -> None:
        super().__init__()
        self._frame = MapFrame()

    def name(self) -> str:
        """See QGIS."""
        return "fetchdeltas"

    def displayName(self) -> str:  # noqa: N802
        """See QGIS."""
        return self.tr("Fetch changes from the server")

    def shortHelpString(self) -> str:  # noqa: N802
        """See QGIS."""
        what = self.tr(
            "Lists the changes of a cloud project as its server has them: what became "
            "of each, why, who can do something about it and what.\n\n"
            "Only of this deltafile: the id that is in the deltafile.\n\n"
            "Changes as JSON: a file that Apply changes from a deltafile takes; what "
            "the server applied or still has to apply is left aside there.\n\n"
            "Changes: a table with a row for each, in the order of arrival.\n\n"
            "Changes with places: the same as points in the CRS of the open "
            "project.\n\n"
            "Outputs: how many there are, how many the server applied, how many wait, "
            "and how many are left to be looked at."
        )
        return f"{what}\n\n{self.server_help()}"

    def initAlgorithm(self, _configuration: Any = None) -> None:  # noqa: N802
        """See QGIS."""
        self.add_server()
        self.add_string(self.DELTAFILE_ID, self.tr("Only of this deltafile (id)"))
        self.add_file(
            self.DELTAS_JSON, self.tr("Changes as JSON"), self.tr("JSON files (*.json)")
        )
        self.add_table_and_places(
            (self.DELTAS_TABLE, self.tr("Changes")),
            (self.DELTAS_LAYER, self.tr("Changes with places")),
        )
        self.add_numbers(
            ("COUNT", self.tr("Changes")),
            ("APPLIED", self.tr("Applied by the server")),
            ("WAITING", self.tr("Waiting")),
            ("LEFT", self.tr("Left to be looked at")),
        )

    def prepareAlgorithm(  # noqa: N802
        self,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> bool:
        """Note the CRS of the open project besides."""
        is_ready = super().prepareAlgorithm(parameters, context, feedback)
        self._frame = on_main_thread(
            lambda: MapFrame.of_project(context.project() or QgsProject.instance())
        )
        return is_ready

    def processAlgorithm(  # noqa: N802
        self,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> dict[str, Any]:
        """See QGIS."""
        deltafile_id = self.parameterAsString(parameters, self.DELTAFILE_ID, context)
        with self.service(feedback) as service:
            deltas = service.fresh_deltas(deltafile_id.strip() or None)
        results = {
            **self._write_json(parameters, context, deltas),
            **self._write_layers(parameters, context, deltas),
        }
        if deltas.missing_count:
            message = self.tr("Changes that the server did not give: {count}")
            feedback.reportError(message.format(count=deltas.missing_count))
        counts = Counter(entry.status for entry in deltas.entries)
        return {
            **results,
            "COUNT": len(deltas.entries),
            "APPLIED": counts[ServerStatus.APPLIED],
            "WAITING": sum(counts[status] for status in _WAITING),
            "LEFT": sum(entry.status.is_left for entry in deltas.entries),
        }

    def _write_json(
        self,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        deltas: DeltaList,
    ) -> dict[str, str]:
        path = self.parameterAsFileOutput(parameters, self.DELTAS_JSON, context)
        if not path:
            return {}
        text = json.dumps(delta_list_to_json(deltas), indent=1)
        try:
            write_parts(Path(path), [text, "\n"])
        except OSError as error:
            message = self.tr("{path} cannot be written: {reason}")
            reason = error.strerror or error
            raise QgsProcessingException(
                message.format(path=path, reason=reason)
            ) from error
        return {self.DELTAS_JSON: path}

    def _write_layers(
        self,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        deltas: DeltaList,
    ) -> dict[str, str]:
        point, none = QgsWkbTypes.Type.Point, QgsWkbTypes.Type.NoGeometry
        results: dict[str, str] = {}
        for name, type_, frame in (
            (self.DELTAS_TABLE, none, None),
            (self.DELTAS_LAYER, point, self._frame),
        ):
            sink, target = self.parameterAsSink(
                parameters, name, context, delta_fields(), type_, self._frame.crs
            )
            if sink is None:
                if parameters.get(name):
                    raise QgsProcessingException(
                        self.invalidSinkError(parameters, name)
                    )
                continue
            writer = DeltaSink(sink, frame)
            for entry in deltas.entries:
                record = delta_record(entry)
                writer.add(record, entry.delta, explain_delta(record))
            if not writer.is_whole:
                raise QgsProcessingException(self.tr("The changes were not written."))
            results[name] = target
            del sink, writer  # that is when QGIS writes the rest of a file
        return results
