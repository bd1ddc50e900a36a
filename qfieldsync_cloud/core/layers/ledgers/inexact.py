"""Columns of PostgreSQL of which QGIS does not read all that they hold.

Measured with QGIS 3.22: it reads times to the millisecond, numbers as floats of 15
digits, infinite dates as NULL, and does not show columns of many other types
(`interval`, `point`, ranges, bit strings) at all. An edit leaves such columns alone.
For a feature that is deleted, and for such a column that is edited, the ledger keeps
the database's own text (`exact_texts`); where it has none, what comes back is what was
read.
"""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from typing import Any

from qgis.core import QgsDataSourceUri

from qfieldsync_cloud.core.deltas.model import DeltaMethod
from qfieldsync_cloud.core.layers.databases.table_schema import Column
from qfieldsync_cloud.core.layers.describe import LayerSetup
from qfieldsync_cloud.core.layers.ledgers.history import HistoryEntry
from qfieldsync_cloud.core.layers.ledgers.ledger import TEXTS
from qfieldsync_cloud.core.layers.sources import SourceKind
from qfieldsync_cloud.core.sync.layer import FieldKind

_EXACT_BELOW = 10**15
"""A float has so many digits for certain."""
_EXACT_DIGITS = 15
_NULL_READ_AS = "NULL"
"""What QGIS makes of a NULL within an array."""
_MOMENTS = ("timestamp", "time ")
_BELOW_MS = re.compile(r":\d\d\.\d{4}")
"""In a moment: there is more than milliseconds."""


def inexact_names(entry: HistoryEntry) -> tuple[str, ...]:
    """Columns of a deleted feature that may have held more than the ledger knows."""
    setup, before = entry.setup, entry.before
    if setup is None or setup.schema is None or before is None:
        return ()
    is_postgres = setup.table.kind is SourceKind.POSTGRES
    if not is_postgres or entry.action is not DeltaMethod.DELETE:
        return ()
    side = json.loads(before)
    return tuple(
        name
        for name, column in setup.schema.columns.items()
        if not column.is_generated
        and not _has_text(side, column)
        and _is_inexact(setup, column, side["attributes"].get(name))
    )


def _has_text(side: Mapping[str, Any], column: Column) -> bool:
    """Whether a side has all of a column, by its text or because values say it all."""
    declared, _text = side.get(TEXTS, {}).get(column.name, (column.declared, None))
    return TEXTS in side and bool(declared == column.declared)


def is_rough(setup: LayerSetup, column: Column) -> bool:
    """Whether QGIS may read less than a column holds."""
    field = setup.layer.fields_by_name.get(column.name)
    if column.is_generated or column.name == setup.layer.key_name:
        return False
    if field is None:
        return is_hidden(setup, column)
    kinds = (FieldKind.UNKNOWN, FieldKind.LIST)
    declared = ("json", "date", "numeric")
    return (
        field.kind in kinds
        or column.declared.startswith(_MOMENTS)
        or column.declared in declared
    )


def is_hidden(setup: LayerSetup, column: Column) -> bool:
    """Whether a layer shows nothing of a column."""
    if column.name in setup.layer.fields_by_name:
        return False
    is_geometry = column.declared.partition("(")[0] in ("geometry", "geography")
    shown = QgsDataSourceUri(setup.table.uri).geometryColumn()
    return column.name != shown or not is_geometry


def says_more(column: Column, value: Any, text: str) -> bool:
    """Whether the database's text of a column says more than QGIS read.

    Args:
        column: that is rough, and that the layer shows.
        value: as the ledger has it, JSON.
        text: as the database has it.
    """
    if column.declared.startswith(_MOMENTS):
        return value is None or _BELOW_MS.search(text) is not None
    if column.declared == "date":
        return value is None
    if column.declared == "numeric":
        digits = sum(sign.isdigit() for sign in text.lstrip("-0."))
        return value is None or digits > _EXACT_DIGITS
    return True


def _is_inexact(setup: LayerSetup, column: Column, value: Any) -> bool:
    field = setup.layer.fields_by_name.get(column.name)
    if field is None:
        return is_hidden(setup, column)
    if field.kind is FieldKind.UNKNOWN:
        return True
    if value is None:
        return False
    if column.declared == "json":
        return True  # it keeps blanks and the order of names
    if isinstance(value, list):
        return _NULL_READ_AS in value
    if column.declared.startswith(_MOMENTS):
        return field.kind in (FieldKind.DATETIME, FieldKind.TIME)
    if column.declared.startswith("numeric") and isinstance(value, (int, float)):
        decimals = column.decimals
        return decimals is None or abs(value) * 10**decimals >= _EXACT_BELOW
    return False
