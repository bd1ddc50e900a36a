"""Algorithm `history`: what was applied to the layers of a project, and taken back."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProject,
    QgsWkbTypes,
)

from qfieldsync_cloud.core.errors import ProjectError
from qfieldsync_cloud.core.layers.describe import LayerSetup, describe_layer
from qfieldsync_cloud.core.layers.ledgers.history import (
    HistoryEntry,
    MemoryRows,
    Originals,
    read_history,
)
from qfieldsync_cloud.core.layers.ledgers.ledger import Entry
from qfieldsync_cloud.core.layers.sessions.memory_session import memory_rows
from qfieldsync_cloud.core.maps.places import MapFrame
from qfieldsync_cloud.processing.history_layer import HistorySink, history_fields
from qfieldsync_cloud.processing.moments import MomentAlgorithm
from qfieldsync_cloud.processing.project_input import ProjectLayersAlgorithm

_CANCEL_EVERY = 500


@dataclass(frozen=True)
class _Wanted:
    """Which entries are listed; what is None or empty does not narrow it."""

    since: datetime | None
    deltafile_id: str
    layer: str
    """Id of a layer, also of one that the project has no more; or a name."""
    tables: frozenset[str]
    """Ids of the tables that the layer means."""

    def has(self, entry: HistoryEntry) -> bool:
        if self.deltafile_id and entry.deltafile_id != self.deltafile_id:
            return False
        if self.since is not None and entry.moment < self.since:
            return False
        if not self.layer or entry.layer_id == self.layer:
            return True
        return entry.setup is not None and entry.setup.table.id in self.tables


class History(MomentAlgorithm, ProjectLayersAlgorithm):
    """Lists what the ledgers of a project's data sources remember."""

    DELTAFILE_ID = "DELTAFILE_ID"
    LAYER = "LAYER"
    HISTORY_TABLE = "HISTORY_TABLE"
    HISTORY_LAYER = "HISTORY_LAYER"

    def __init__(self) -> None:
        super().__init__()
        self._memory_rows: MemoryRows = {}

    def name(self) -> str:
        """See QGIS."""
        return "history"

    def displayName(self) -> str:  # noqa: N802
        """See QGIS."""
        return self.tr("History of applied changes")

    def shortHelpString(self) -> str:  # noqa: N802
        """See QGIS."""
        return self.tr(
            "Lists which changes were applied to the layers of a project, where, when, "
            "by which deltafile and device, and which were taken back. Nothing is "
            "written to the layers.\n\n"
            "Every data source keeps the memory of what it has taken; one whose memory "
            "cannot be read is named, with the reason, and the others are listed.\n\n"
            "Project: the project file; when none is given, the open project.\n\n"
            "Since: only what happened at that moment or later, in the time of this "
            "computer.\n\n"
            "Deltafile: only what came with it; the id that is in the deltafile.\n\n"
            "Layer: only what happened in the table of this layer; its name or id.\n\n"
            "History: a table with a row for every change that was applied and for "
            "every one that was taken back, oldest first. The column delta_uuid can be "
            "given to Take back applied changes.\n\n"
            "History with places: the same as points in the CRS of the project, on the "
            "geometry that the change left, else on the one that was there before. A "
            "change that left the geometry alone has no place. Made when it is asked "
            "for.\n\n"
            "Outputs: the number of rows, and of data sources that cannot be read."
        )

    def initAlgorithm(self, _configuration: Any = None) -> None:  # noqa: N802
        """See QGIS."""
        self.add_project()
        self.add_since(self.tr("Since"))
        for name, title in (
            (self.DELTAFILE_ID, self.tr("Only of this deltafile (id)")),
            (self.LAYER, self.tr("Only of this layer (name or id)")),
        ):
            self.add_string(name, title)
        self.add_table_and_places(
            (self.HISTORY_TABLE, self.tr("History")),
            (self.HISTORY_LAYER, self.tr("History with places")),
        )
        self.add_numbers(
            ("COUNT", self.tr("Rows")),
            ("UNREADABLE", self.tr("Data sources that cannot be read")),
        )

    def note_project(self, project: QgsProject) -> None:
        """See `ProjectAlgorithm`; the ledgers of memory layers live with them."""
        super().note_project(project)
        self._memory_rows = memory_rows(project)

    def processAlgorithm(  # noqa: N802
        self,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> dict[str, Any]:
        """See QGIS."""
        self.spare_data(parameters, context)
        try:
            setups = [describe_layer(note) for note in self.notes().values()]
        except ProjectError as error:
            raise QgsProcessingException(str(error)) from error
        wanted = self._wanted(parameters, context, setups)
        if wanted.layer and not wanted.tables:
            message = self.tr(
                "No layer of the project is called {layer} or has this id; what was "
                "applied to an earlier one of this id is listed."
            )
            feedback.pushWarning(message.format(layer=wanted.layer))
        sinks, results = self._sinks(parameters, context, setups)
        history, originals = read_history(setups, self._memory_rows), Originals()
        count = 0
        for number, entry in enumerate(history.entries()):
            if number % _CANCEL_EVERY == 0 and feedback.isCanceled():
                break
            original = originals.of(entry)
            if not wanted.has(entry):
                continue
            is_revert = entry.entry is Entry.REVERT
            about = original if is_revert and original is not None else entry
            count += 1
            for sink in sinks:
                sink.add(entry, about.delta_uuid)
        for sink in sinks:
            sink.flush()
            if not sink.is_whole:
                raise QgsProcessingException(self.tr("The history was not written."))
        sinks.clear()  # that is when QGIS writes the rest of a file
        for source, reason in history.failures.items():
            message = self.tr("What was applied to {source} cannot be read: {reason}")
            feedback.reportError(message.format(source=source, reason=reason))
        feedback.setProgress(100.0)
        return {**results, "COUNT": count, "UNREADABLE": len(history.failures)}

    def _wanted(
        self,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        setups: Sequence[LayerSetup],
    ) -> _Wanted:
        layer = self.parameterAsString(parameters, self.LAYER, context).strip()
        return _Wanted(
            self.since(parameters, context),
            self.parameterAsString(parameters, self.DELTAFILE_ID, context).strip(),
            layer,
            frozenset(
                setup.table.id
                for setup in setups
                if layer in (setup.layer.id, setup.layer.name)
            ),
        )

    def _sinks(
        self,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        setups: Sequence[LayerSetup],
    ) -> tuple[list[HistorySink], dict[str, str]]:
        """The outputs that were asked for, and what the results say of them."""
        # a project without a CRS is shown in that of a layer
        columns = [setup.geometry for setup in setups if setup.geometry is not None]
        frame = self.frame
        if not frame.crs.isValid() and columns:
            frame = MapFrame(columns[0].crs, frame.transform_context)
        point, none = QgsWkbTypes.Type.Point, QgsWkbTypes.Type.NoGeometry
        sinks: list[HistorySink] = []
        results: dict[str, str] = {}
        for name, type_ in ((self.HISTORY_TABLE, none), (self.HISTORY_LAYER, point)):
            sink, target = self.parameterAsSink(
                parameters, name, context, history_fields(), type_, frame.crs
            )
            if sink is not None:
                sinks.append(HistorySink(sink, frame if type_ == point else None))
                results[name] = target
            elif parameters.get(name):
                raise QgsProcessingException(self.invalidSinkError(parameters, name))
        return sinks, results
