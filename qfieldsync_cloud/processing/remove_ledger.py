"""Algorithm `removeledger`: the record of what was applied, out of the data sources."""

from __future__ import annotations

from typing import Any

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
)

from qfieldsync_cloud.core.errors import ApplyError, ProjectError
from qfieldsync_cloud.core.layers.layer_note import LayerNote
from qfieldsync_cloud.core.layers.ledgers.ledger_removal import (
    count_records,
    remove_ledger,
)
from qfieldsync_cloud.core.layers.sources import SourceKind, SourceTable
from qfieldsync_cloud.processing.project_input import ProjectLayersAlgorithm


class RemoveLedger(ProjectLayersAlgorithm):
    """Takes the ledgers out of the data sources of a project."""

    DRY_RUN = "DRY_RUN"

    def name(self) -> str:
        """See QGIS."""
        return "removeledger"

    def displayName(self) -> str:  # noqa: N802
        """See QGIS."""
        return self.tr("Remove the record of applied changes")

    def shortHelpString(self) -> str:  # noqa: N802
        """See QGIS."""
        return self.tr(
            "Every data source records which changes it has taken, so that none is "
            "applied twice and each can be taken back. This removes that record from "
            "the data sources of a project: the table in a GeoPackage, SpatiaLite or "
            "PostgreSQL database, the folder beside a Shapefile or GeoJSON. The data "
            "themselves stay as they are.\n\n"
            "Afterwards nothing can be taken back any more, and a deltafile that was "
            "applied before is applied again. In PostgreSQL the record is that of all "
            "projects and all users of the database.\n\n"
            "Project: the project file; when none is given, the open project.\n\n"
            "Only tell: lists how much would be removed, and removes nothing."
        )

    def initAlgorithm(self, _configuration: Any = None) -> None:  # noqa: N802
        """See QGIS."""
        self.add_project()
        self.add_switch(
            self.DRY_RUN, self.tr("Only tell what would be removed"), is_on=True
        )
        self.add_numbers(
            ("REMOVED", self.tr("Data sources cleared")),
            ("RECORDS", self.tr("Records in all of them")),
        )

    def processAlgorithm(  # noqa: N802
        self,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> dict[str, Any]:
        """See QGIS."""
        is_dry_run = self.parameterAsBoolean(parameters, self.DRY_RUN, context)
        try:
            notes = self.notes()
        except ProjectError as error:
            raise QgsProcessingException(str(error)) from error
        removed = records = 0
        for source in _sources(notes):
            place = source.display.partition("|")[0]
            try:
                count = count_records(source)
                if count and not is_dry_run:
                    remove_ledger(source)
                    removed += 1
            except ApplyError as error:
                message = self.tr("{place}: nothing was removed: {reason}")
                feedback.reportError(message.format(place=place, reason=error))
                continue
            records += count
            message = self.tr("Records in {place}: {count}")
            feedback.pushInfo(message.format(place=place, count=count))
        return {"REMOVED": removed, "RECORDS": records}


def _sources(notes: dict[str, LayerNote]) -> list[SourceTable]:
    """One table of each data source that can hold a ledger."""
    sources = {
        note.table.source_id: note.table
        for note in notes.values()
        if note.table.kind.is_writable and note.table.kind is not SourceKind.MEMORY
    }
    return list(sources.values())
