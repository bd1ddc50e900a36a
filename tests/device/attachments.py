"""Files that attributes name: photos, recordings, documents."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from qgis.core import (
    QgsExpression,
    QgsExpressionContext,
    QgsExpressionContextUtils,
    QgsFeature,
    QgsVectorLayer,
)

from tests.device.errors import EditRefused

NAMING = ("QFieldSync/attachment_naming", "QFieldSync/photo_naming")
"""Properties of a layer: JSON of field name to expression; the second is the older."""
DEFAULT_NAME = (
    "'DCIM/' || @layer_name || '_' || format_date(now(), 'yyyyMMddhhmmsszzz') || '.jpg'"
)


def attachment_fields(layer: QgsVectorLayer) -> list[str]:
    """Fields whose form offers a file."""
    return [
        field.name()
        for index, field in enumerate(layer.fields())
        if layer.editorWidgetSetup(index).type() == "ExternalResource"
    ]


def checksums(
    layer: QgsVectorLayer, attributes: Mapping[str, Any], home: Path
) -> dict[str, str | None]:
    """SHA-256 of the files that `attributes` name; None for one that is not there."""
    names = [attributes.get(field) for field in attachment_fields(layer)]
    return {str(name): _checksum(home / str(name)) for name in names if name}


def _checksum(path: Path) -> str | None:
    try:
        return hashlib.sha256(path.read_bytes()).hexdigest()
    except OSError:
        return None


def name_for(layer: QgsVectorLayer, feature: QgsFeature, field: str) -> str:
    """Where a new photo goes, as the layer's naming says; relative to the package.

    Raises:
        EditRefused: the expression fails, or gives no name.
    """
    text = _naming(layer).get(field) or DEFAULT_NAME
    context = QgsExpressionContext(
        QgsExpressionContextUtils.globalProjectLayerScopes(layer)
    )
    context.setFeature(feature)
    expression = QgsExpression(text)
    name = expression.evaluate(context)
    if expression.hasEvalError() or not isinstance(name, str) or not name:
        reason = expression.evalErrorString() or expression.parserErrorString()
        raise EditRefused(f"no name for a file in {field}: {text}: {reason}")
    return name


def _naming(layer: QgsVectorLayer) -> Mapping[str, str]:
    for name in NAMING:
        text = layer.customProperty(name)
        if text:
            return dict(json.loads(text))
    return {}
