"""Algorithm `proposeremapping`: which layers and features changes seem to mean."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
)

from qfieldsync_cloud.core.errors import (
    ApplyError,
    Cancelled,
    OptionError,
    ProjectError,
)
from qfieldsync_cloud.core.layers.project_layers import find_layers
from qfieldsync_cloud.core.layers.runs.applying import Watcher
from qfieldsync_cloud.core.reports.proposal_files import (
    write_html_proposals,
    write_json_proposals,
)
from qfieldsync_cloud.core.reports.proposal_sentences import proposal_lines
from qfieldsync_cloud.core.rescue import propose_remapping
from qfieldsync_cloud.processing.project_input import ProjectLayersAlgorithm
from qfieldsync_cloud.processing.rescue_inputs import RescueAlgorithm


class ProposeRemapping(RescueAlgorithm, ProjectLayersAlgorithm):
    """Looks for the layers and features that changes mean; writes nothing."""

    PROPOSALS_JSON = "PROPOSALS_JSON"
    PROPOSALS_HTML = "PROPOSALS_HTML"

    def name(self) -> str:
        """See QGIS."""
        return "proposeremapping"

    def displayName(self) -> str:  # noqa: N802
        """See QGIS."""
        return self.tr("Propose remapping")

    def shortHelpString(self) -> str:  # noqa: N802
        """See QGIS."""
        return self.tr(
            "Looks for the layers and features that changes mean when their ids and "
            "keys do not lead there: a layer that was removed and added again, a layer "
            "that was exported again and has other numbers, a feature that the server "
            "made. Nothing is written to any layer.\n\n"
            "Each proposal tells what speaks for it: a recorded identifier, the same "
            "geometry, the same values. Where several features fit, there is none. "
            "Check the proposals, strike out what is wrong, and hand the file to Apply "
            "changes as its layer map and key map. Confirm the layers first, and then "
            "have the keys looked for with that layer map.\n\n"
            "Deltafile: a deltafile, or a list of changes that was saved from a "
            "server.\n\n"
            "Project: the project file; when none is given, the open project.\n\n"
            "Layer map: the layers that are confirmed already, as JSON text or a JSON "
            "file.\n\n"
            "Largest deltafile: a larger file is not read; in megabytes. Default "
            "512.\n\n"
            "Proposals: made when a file is named for them; HTML to read, JSON to be "
            "confirmed and handed on.\n\n"
            "Only: the uuids of the changes that are wanted, or the report of an "
            "earlier run, whose changes in conflict, refused or failed are wanted.\n\n"
            "Outputs: counts of layers and of changes with a proposal, and of those "
            "for which there is none."
        )

    def initAlgorithm(self, _configuration: Any = None) -> None:  # noqa: N802
        """See QGIS."""
        self.add_deltafile()
        self.add_project()
        self.add_layer_map()
        self.add_wanted()
        for name, title, file_filter in (
            (self.PROPOSALS_JSON, self.tr("Proposals (JSON)"), "JSON (*.json)"),
            (self.PROPOSALS_HTML, self.tr("Proposals (HTML)"), "HTML (*.html)"),
        ):
            self.add_file(name, title, file_filter)
        self.add_numbers(
            ("LAYERS", self.tr("Layers with a proposal")),
            ("KEYS", self.tr("Changes with a proposed key")),
            ("OPEN", self.tr("Layers and changes without a proposal")),
        )

    def hasHtmlOutputs(self) -> bool:  # noqa: N802
        """Keep the dialog from telling of a page that nobody asked for."""
        return False

    def processAlgorithm(  # noqa: N802
        self,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> dict[str, Any]:
        """See QGIS."""
        self.spare_data(parameters, context)
        places = self._places(parameters, context)
        intake = self.take_up(parameters, context, feedback)
        try:
            layers = find_layers(
                self.notes(),
                intake.deltafile.deltas,
                self.layer_map(parameters, context),
            )
            watcher = Watcher(feedback.isCanceled)
            proposals = propose_remapping(intake, layers, watcher)
        except Cancelled:
            return {}
        except (OptionError, ProjectError, ApplyError) as error:
            raise QgsProcessingException(str(error)) from error
        for line in proposal_lines(proposals):
            feedback.pushInfo(line)
        results = {
            "LAYERS": len(proposals.layer_map),
            "KEYS": len(proposals.key_map),
            "OPEN": proposals.open_count,
        }
        title = self.title or intake.deltafile.id
        try:
            if path := places.get(self.PROPOSALS_JSON):
                write_json_proposals(Path(path), proposals)
            if path := places.get(self.PROPOSALS_HTML):
                write_html_proposals(Path(path), proposals, title=title)
        except OSError as error:
            message = self.tr("The proposals were not written: {reason}")
            raise QgsProcessingException(message.format(reason=error)) from error
        feedback.setProgress(100.0)
        return {**results, **places, **self.left_count(intake)}

    def _places(
        self, parameters: dict[str, Any], context: QgsProcessingContext
    ) -> dict[str, str]:
        """Where the proposals go: never over what is read.

        Raises:
            QgsProcessingException: they would replace an input.
        """
        places = {
            name: self.parameterAsFileOutput(parameters, name, context)
            for name in (self.PROPOSALS_JSON, self.PROPOSALS_HTML)
            if parameters.get(name)
        }
        self.check_apart(places.values())
        inputs = {*self.files_read(parameters, context), self.project_path}
        taken = {Path(path).resolve() for path in inputs if path}
        for path in places.values():
            if Path(path).resolve() in taken:
                message = self.tr("The proposals would replace an input: {path}")
                raise QgsProcessingException(message.format(path=path))
        return places
