"""Which file an output of an algorithm goes into, however it was named."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from qgis.core import (
    QgsDataSourceUri,
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingOutputLayerDefinition,
    QgsProperty,
)


def destination_text(value: Any, context: QgsProcessingContext) -> str:
    """What the value of a destination parameter says."""
    if isinstance(value, QgsProcessingOutputLayerDefinition):
        value = value.sink
    if isinstance(value, QgsProperty):
        value, _is_valid = value.valueAsString(context.expressionContext())
    return str(value or "")


def destination_path(value: Any, context: QgsProcessingContext) -> Path | None:
    """The file that a destination names; None when it is no file."""
    text = destination_text(value, context)
    if not text or text == QgsProcessing.TEMPORARY_OUTPUT or text.startswith("memory:"):
        return None
    if text.startswith("ogr:"):
        text = QgsDataSourceUri(text[4:]).database()
    elif ":" in text.split("/")[0][2:]:
        return None  # a table of a database, postgis:… for instance
    return Path(text) if text else None
