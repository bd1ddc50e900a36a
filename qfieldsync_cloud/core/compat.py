"""What the versions of QGIS and Qt do differently, in one place, with the reason.

The oldest version is 3.22. Whatever needs one of these differences asks here, so that a
version that is no longer supported is taken out in this file alone.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from qgis.core import (
    Qgis,
    QgsException,
    QgsField,
    QgsFields,
    QgsProviderConnectionException,
    QgsRectangle,
    QgsWkbTypes,
)
from qgis.PyQt.QtCore import QMetaType, QVariant

_TAKES_META_TYPES = Qgis.QGIS_VERSION_INT >= 33800
"""QgsField is made of QMetaType.Type from 3.38 on, where QVariant.Type is deprecated;
older ones raise TypeError. Qt 6 has no QVariant.Type."""
_KNOWS_NULL_RECTANGLES = hasattr(QgsRectangle, "setNull")
"""From 3.34 on, where setMinimal is deprecated."""

_SURFACES = {
    number + 1000 * place: f"{name}{suffix}"
    for number, name in ((15, "PolyhedralSurface"), (16, "TIN"))
    for place, suffix in enumerate(("", "Z", "M", "ZM"))
}
"""Types by their numbers in WKB that QGIS does not know before 3.40."""

IS_GEOMETRY_TEXT_SLOW = Qgis.QGIS_VERSION_INT < 33000
"""QGIS reads and writes WKT of large geometries slowly before 3.30."""

CONNECTION_EXCEPTIONS = (QgsException, QgsProviderConnectionException)
"""What a connection to a database raises: the first in QGIS 3.22, the second, which
does not derive from it, in newer versions."""

_UNKNOWN = "unknown"
"""All that is told of an exception of C++ that QGIS lets through to Python. QGIS 3.40
does where a PostgreSQL server goes away while a layer is opened."""

TEXT = QMetaType.Type.QString if _TAKES_META_TYPES else QVariant.Type.String
MOMENT = QMetaType.Type.QDateTime if _TAKES_META_TYPES else QVariant.Type.DateTime
NUMBER = QMetaType.Type.LongLong if _TAKES_META_TYPES else QVariant.Type.LongLong


def is_unknown_exception(error: BaseException) -> bool:
    """Whether C++ raised what Python has no name for."""
    return type(error) is Exception and str(error) == _UNKNOWN


def fields_of(types: Mapping[str, Any]) -> QgsFields:
    """Fields out of names and types."""
    fields = QgsFields()
    for name, type_ in types.items():
        fields.append(QgsField(name, type_))
    return fields


def no_extent() -> QgsRectangle:
    """A rectangle around nothing, to which others can be added.

    One that is merely made is the point 0, 0 in QGIS 3.22.
    """
    rectangle = QgsRectangle()
    if _KNOWS_NULL_RECTANGLES:
        rectangle.setNull()
    else:
        rectangle.setMinimal()
    return rectangle


def wkb_type_name(number: int) -> str:
    """The name of a type of geometry; its number when there is no name for it.

    Newer versions take no number for a type, and refuse those they do not know.
    """
    name = _SURFACES.get(number, str(number))
    try:
        return QgsWkbTypes.displayString(QgsWkbTypes.Type(number)) or name
    except ValueError:
        return name


def is_path_forgotten(source: str) -> bool:
    """Whether QGIS, reading a project, found no path for a layer and kept none.

    Newer versions keep what stood behind it, such as `|layername=trees`.
    """
    return not source or source.startswith("|")
