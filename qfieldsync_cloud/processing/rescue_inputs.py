"""What algorithms share that take up changes again: a list, a choice, two maps."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingParameterFile,
    QgsProcessingParameterString,
)

from qfieldsync_cloud.core.deltas.intake import Intake, read_intake
from qfieldsync_cloud.core.deltas.json_text import decode_json
from qfieldsync_cloud.core.deltas.reader import MAX_SIZE_BYTES, read_content
from qfieldsync_cloud.core.errors import DeltaFileError, OptionError
from qfieldsync_cloud.core.reports.earlier import left_by_report
from qfieldsync_cloud.core.reports.proposal_sentences import left_lines
from qfieldsync_cloud.core.sync.key_map import KeyMap, key_example, key_map_from_json
from qfieldsync_cloud.processing.algorithm import SyncAlgorithm


class RescueAlgorithm(SyncAlgorithm):
    """Base of the algorithms that read a deltafile or a list of deltas."""

    LAYER_MAP = "LAYER_MAP"
    KEY_MAP = "KEY_MAP"
    ONLY = "ONLY"
    EARLIER_REPORT = "EARLIER_REPORT"

    def add_layer_map(self) -> None:
        """Add the layer map to the parameters."""
        self.add_advanced(
            QgsProcessingParameterString(
                self.LAYER_MAP,
                self.tr("Layer map (JSON text, or a JSON file)"),
                optional=True,
            )
        )

    def add_key_map(self) -> None:
        """Add the key map to the parameters."""
        self.add_advanced(
            QgsProcessingParameterString(
                self.KEY_MAP,
                self.tr("Key map (JSON text, or a JSON file)"),
                optional=True,
            )
        )

    def add_wanted(self) -> None:
        """Add to the parameters which changes of the file are wanted."""
        self.add_advanced(
            QgsProcessingParameterString(
                self.ONLY, self.tr("Only these changes (uuids)"), optional=True
            )
        )
        self.add_advanced(
            QgsProcessingParameterFile(
                self.EARLIER_REPORT,
                self.tr("Only what this earlier report left (JSON)"),
                optional=True,
                fileFilter="JSON (*.json)",
            )
        )
        self.add_numbers(("LEFT", self.tr("Changes that were left aside")))

    def take_up(
        self,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> Intake:
        """What is taken up of the deltafile or list that the parameters name.

        Raises:
            QgsProcessingException: it cannot be read, or has not what was chosen.
        """
        path, limit = self.deltafile_and_limit(parameters, context)
        try:
            intake = read_intake(
                path, chosen=self._chosen(parameters, context), max_size_bytes=limit
            )
        except DeltaFileError as error:
            message = self.tr("The deltafile {path} cannot be read. {reason}")
            raise QgsProcessingException(
                message.format(path=path, reason=error)
            ) from error
        except OptionError as error:
            raise QgsProcessingException(str(error)) from error
        for line in left_lines(intake):
            feedback.pushInfo(line)
        return intake

    def files_read(
        self, parameters: dict[str, Any], context: QgsProcessingContext
    ) -> list[str]:
        """The files that the parameters name, which no output may replace."""
        paths = [
            self.parameterAsFile(parameters, name, context)
            for name in (self.DELTAFILE, self.EARLIER_REPORT)
        ]
        for name in (self.LAYER_MAP, self.KEY_MAP):
            if self.parameterDefinition(name) is not None:
                text = self.parameterAsString(parameters, name, context).strip()
                paths.append(text if _is_file_name(text) else "")
        return [path for path in paths if path]

    @staticmethod
    def left_count(intake: Intake | None) -> dict[str, int]:
        """The output that says how much was left aside, when anything was."""
        if intake is None or not (intake.left or intake.is_list):
            return {}
        return {"LEFT": len(intake.left)}

    def _chosen(
        self, parameters: dict[str, Any], context: QgsProcessingContext
    ) -> frozenset[str] | None:
        text = self.parameterAsString(parameters, self.ONLY, context)
        uuids = frozenset(re.findall(r'[^\s,;"\[\]]+', text))
        report = self.parameterAsFile(parameters, self.EARLIER_REPORT, context)
        if uuids and report:
            message = self.tr("name changes or an earlier report, not both")
            raise OptionError("only", message)
        if report:
            return left_by_report(Path(report))
        return uuids or None

    def layer_map(
        self, parameters: dict[str, Any], context: QgsProcessingContext
    ) -> dict[str, str]:
        """The layers that the caller confirmed.

        Raises:
            OptionError: it is no map of layers.
        """
        text = self.parameterAsString(parameters, self.LAYER_MAP, context)
        example = self.tr(
            'give JSON text like {"id in the deltafile": "id in the project"}'
        )
        layer_map = map_of(text, "layer map", "layer_map", example)
        if not all(isinstance(value, str) for value in layer_map.values()):
            raise OptionError("layer map", example)
        return layer_map

    def key_map(
        self, parameters: dict[str, Any], context: QgsProcessingContext
    ) -> KeyMap:
        """The keys that the caller confirmed.

        Raises:
            OptionError: it is no map of keys.
        """
        text = self.parameterAsString(parameters, self.KEY_MAP, context)
        return key_map_from_json(map_of(text, "key map", "key_map", key_example()))


def _is_file_name(text: str) -> bool:
    return text.lower().endswith(".json") and not text.startswith("{")


def map_of(text: str, name: str, member: str, example: str) -> dict[str, Any]:
    """A map given as JSON text, or in a file: alone, or as a member of proposals."""
    text = text.strip()
    if not text:
        return {}
    try:
        if _is_file_name(text):
            found = decode_json(read_content(Path(text), MAX_SIZE_BYTES))
            if isinstance(found, dict) and "proposals_version" in found:
                found = found.get(member)
        else:
            found = json.loads(text)
    except (ValueError, RecursionError, DeltaFileError) as error:
        raise OptionError(name, f"{error}: {example}") from error
    if not isinstance(found, dict):
        raise OptionError(name, example)
    return found
