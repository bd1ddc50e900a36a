"""Parameters and outputs as nearly every algorithm of the plugin has them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from qgis.core import (
    QgsProcessing,
    QgsProcessingAlgorithm,
    QgsProcessingOutputNumber,
    QgsProcessingOutputString,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterEnum,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterString,
)


class ParameterFrames(QgsProcessingAlgorithm):
    """An algorithm that adds its parameters in one word each."""

    def add_advanced(self, parameter: QgsProcessingParameterDefinition) -> None:
        """Add a parameter that few need: the dialog folds it away."""
        advanced = QgsProcessingParameterDefinition.Flag.FlagAdvanced
        parameter.setFlags(parameter.flags() | advanced)
        self.addParameter(parameter)

    def add_switch(
        self, name: str, title: str, *, is_on: bool = False, is_advanced: bool = False
    ) -> None:
        """Add a yes or no."""
        add = self.add_advanced if is_advanced else self.addParameter
        add(QgsProcessingParameterBoolean(name, title, is_on))

    def add_choice(
        self, name: str, title: str, options: Sequence[str], chosen: int = 0
    ) -> None:
        """Add one of several, `chosen` when nobody says otherwise."""
        self.addParameter(
            QgsProcessingParameterEnum(name, title, options, defaultValue=chosen)
        )

    def add_string(self, name: str, title: str) -> None:
        """Add a text that may be left out."""
        self.addParameter(QgsProcessingParameterString(name, title, optional=True))

    def add_file(self, name: str, title: str, file_filter: str) -> None:
        """Add a file that is written only when it is named."""
        self.addParameter(
            QgsProcessingParameterFileDestination(
                name, title, file_filter, optional=True, createByDefault=False
            )
        )

    def add_sink(self, name: str, title: str, type_: Any, *, is_made: bool) -> None:
        """Add a layer that may be left out, and is unless it is asked for or `is_made`.

        Args:
            name: of the parameter.
            title: what people read.
            type_: of `QgsProcessing.SourceType`.
            is_made: without being asked for.
        """
        self.addParameter(
            QgsProcessingParameterFeatureSink(
                name, title, type_, optional=True, createByDefault=is_made
            )
        )

    def add_table_and_places(
        self, table: tuple[str, str], places: tuple[str, str]
    ) -> None:
        """Add a table that is made, and the same as points where that is asked for.

        Args:
            table: name and title of the parameter.
            places: the same of the points.
        """
        rows = QgsProcessing.SourceType.TypeVector
        points = QgsProcessing.SourceType.TypeVectorPoint
        self.add_sink(*table, rows, is_made=True)
        self.add_sink(*places, points, is_made=False)

    def add_numbers(self, *titles: tuple[str, str]) -> None:
        """Add numbers to the outputs."""
        for name, title in titles:
            self.addOutput(QgsProcessingOutputNumber(name, title))

    def add_texts(self, *titles: tuple[str, str]) -> None:
        """Add texts to the outputs."""
        for name, title in titles:
            self.addOutput(QgsProcessingOutputString(name, title))
