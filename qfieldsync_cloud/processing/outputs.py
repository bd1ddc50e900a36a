"""What algorithms that apply deltas leave besides their counts: reports, a layer.

That an output cannot be written, or would overwrite what the run reads, is found out
before anything is applied; what happened to the data is told before they are written.
"""

from __future__ import annotations

import logging
from collections.abc import Iterable
from datetime import datetime, timezone
from pathlib import Path
from typing import Any

from qgis.core import (
    QgsFeatureSink,
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsWkbTypes,
)

from qfieldsync_cloud.core.engine import SyncRun
from qfieldsync_cloud.core.maps.drawing import draw_map
from qfieldsync_cloud.core.maps.places import MapFrame, Places, find_places
from qfieldsync_cloud.core.reports.files import write_html_report, write_json_report
from qfieldsync_cloud.core.reports.picture import MapPicture
from qfieldsync_cloud.core.reports.text import text_lines
from qfieldsync_cloud.core.sync.report import Report
from qfieldsync_cloud.core.sync.status import DeltaStatus
from qfieldsync_cloud.core.undisturbed import drop
from qfieldsync_cloud.processing.conflict_layer import (
    conflict_fields,
    new_style,
    write_conflicts,
)
from qfieldsync_cloud.processing.destinations import destination_path
from qfieldsync_cloud.processing.report_files import FileReportAlgorithm, reason_of

_log = logging.getLogger(__name__)


class ReportingAlgorithm(FileReportAlgorithm):
    """Base of the algorithms that end with a report on every delta."""

    CONFLICT_LAYER = "CONFLICT_LAYER"

    def __init__(self) -> None:
        super().__init__()
        self.title = ""
        """Of the report."""
        self.frame = MapFrame()
        """Of the project."""
        self._parameters: dict[str, Any] = {}
        self._sink: QgsFeatureSink | None = None
        """Of the conflicts; open during the run."""
        self._layer_name = ""

    def add_outputs(self) -> None:
        """Add the reports and the layer, none of which is made unless it is named."""
        self.add_reports()
        self.add_sink(
            self.CONFLICT_LAYER,
            self.tr("Conflicts"),
            QgsProcessing.SourceType.TypeVectorPoint,
            is_made=False,
        )
        self.add_numbers(*self.count_titles().items())

    def count_titles(self) -> dict[str, str]:
        """What the outputs that count changes are called."""
        return {
            "APPLIED": self.tr("Changes applied now"),
            "ALREADY_APPLIED": self.tr("Changes that had already been applied"),
            "CONFLICT": self.tr("Changes in conflict"),
            "NOT_APPLIED": self.tr("Changes refused"),
            "ERROR": self.tr("Changes that met an error"),
        }

    def check_outputs(
        self,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        inputs: Iterable[Path],
    ) -> None:
        """Note where the outputs go.

        Args:
            parameters: of the algorithm.
            context: of the run.
            inputs: files that the run reads or writes: no output may replace them.

        Raises:
            QgsProcessingException: an output cannot be written there.
        """
        self._parameters = parameters
        inputs = list(inputs)
        message = self.tr(
            "The report cannot be written, and nothing was applied: {reason}"
        )
        self.check_reports(parameters, context, inputs, message)
        layer_path = destination_path(parameters.get(self.CONFLICT_LAYER), context)
        if layer_path is not None:
            self.check_apart([*self.report_paths.values(), layer_path])
            taken = {path.resolve() for path in inputs}
            self.check_place(layer_path, taken, self._no_layer_text())

    def open_conflicts(self, run: SyncRun, context: QgsProcessingContext) -> None:
        """Make the layer of conflicts, empty, when it is wanted.

        Raises:
            QgsProcessingException: it cannot be made there, or not of its kind.
        """
        if not self._has_conflict_layer:
            return
        reason = ""
        try:
            self._sink, self._layer_name = self.parameterAsSink(
                self._parameters,
                self.CONFLICT_LAYER,
                context,
                conflict_fields(),
                QgsWkbTypes.Type.Point,
                self.frame.for_layers(run.layers.setups).crs,
            )
        except QgsProcessingException as error:
            reason = str(error)
        if self._sink is None:
            raise QgsProcessingException(self._no_layer_text().format(reason=reason))

    def _no_layer_text(self) -> str:
        return self.tr(
            "The layer of conflicts cannot be written, and nothing was applied: "
            "{reason}"
        )

    def finish(
        self,
        run: SyncRun,
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> dict[str, Any]:
        """Tell the outcome and write what was asked for; the algorithm's results."""
        report = self.report_of(run)
        # told first: what happened to the data counts more than a report
        for line in text_lines(report, title=self.title or report.deltafile_id):
            feedback.pushInfo(line)
        if not feedback.isCanceled():
            feedback.setProgress(100.0)
        places, picture = self._look(run, report, feedback)
        try:
            self._write_reports(report, picture)
        except OSError as error:
            message = self.tr("The report was not written: {reason}")
            raise QgsProcessingException(
                message.format(reason=reason_of(error))
            ) from error
        layer = self._write_conflicts(report, places, context)
        results = {**self.report_paths, **layer, **_counts(report)}
        drop(report.deltas)
        return results

    def report_of(self, run: SyncRun) -> Report:
        """The report of a run that is over."""
        return run.report()

    @property
    def _has_conflict_layer(self) -> bool:
        return bool(self._parameters.get(self.CONFLICT_LAYER))

    def _look(
        self, run: SyncRun, report: Report, feedback: QgsProcessingFeedback
    ) -> tuple[Places, MapPicture | None]:
        """Where the changes are, and a picture of that, as far as they are needed."""
        places = Places(self.frame, (None,) * len(report.deltas))
        has_page = self.REPORT_HTML in self.report_paths
        if not has_page and not self._has_conflict_layer:
            return places, None
        try:
            places = find_places(run.settled(), run.layers.setups, self.frame)
            return places, draw_map(report, places) if has_page else None
        except Exception as error:  # noqa: BLE001 - told, and logged
            # the data are written: that a picture is missing must not hide the report
            _log.exception("no map was made of a report")
            message = self.tr("The map of the changes was not made: {reason}")
            feedback.pushWarning(message.format(reason=error))
            return places, None

    def _write_reports(self, report: Report, picture: MapPicture | None) -> None:
        if path := self.report_paths.get(self.REPORT_JSON):
            write_json_report(Path(path), report)
        if path := self.report_paths.get(self.REPORT_HTML):
            write_html_report(
                Path(path),
                report,
                title=self.title,
                generated_at=datetime.now(timezone.utc),
                picture=picture,
            )

    def _write_conflicts(
        self, report: Report, places: Places, context: QgsProcessingContext
    ) -> dict[str, str]:
        if not self._has_conflict_layer:
            return {}
        sink, name, self._sink = self._sink, self._layer_name, None
        # what was applied stays applied, and is told by now
        if sink is None or not write_conflicts(sink, report, places.items):
            raise QgsProcessingException(
                self.tr("The layer of conflicts was not written.")
            )
        del sink  # that is when QGIS writes the rest of a file
        if context.willLoadLayerOnCompletion(name):
            details = context.layerToLoadOnCompletionDetails(name)
            details.setPostProcessor(new_style())
        return {self.CONFLICT_LAYER: name}


def _counts(report: Report) -> dict[str, int]:
    counts, already = report.counts, report.already_applied_count
    return {
        "APPLIED": counts[DeltaStatus.APPLIED] - already,
        "ALREADY_APPLIED": already,
        "CONFLICT": counts[DeltaStatus.CONFLICT],
        "NOT_APPLIED": counts[DeltaStatus.NOT_APPLIED],
        "ERROR": counts[DeltaStatus.ERROR],
    }
