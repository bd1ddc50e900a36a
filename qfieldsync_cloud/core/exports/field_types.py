"""Types of attributes, as Qt 5 and Qt 6 call them."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from qgis.core import QgsField, QgsFields
from qgis.PyQt.QtCore import QMetaType, QVariant

_HAS_TYPES = hasattr(QVariant, "Type")
TEXT = QVariant.Type.String if _HAS_TYPES else QMetaType.Type.QString
MOMENT = QVariant.Type.DateTime if _HAS_TYPES else QMetaType.Type.QDateTime
NUMBER = QVariant.Type.LongLong if _HAS_TYPES else QMetaType.Type.LongLong


def fields_of(types: Mapping[str, Any]) -> QgsFields:
    """Fields out of names and types."""
    fields = QgsFields()
    for name, type_ in types.items():
        fields.append(QgsField(name, type_))
    return fields
