"""Columns of PostgreSQL of which QGIS does not read all that they hold.

Measured with QGIS 3.22: it reads times to the millisecond, numbers as floats of 15
digits, and does not show columns of many other types (`interval`, `point`, ranges, bit
strings) at all. An edit leaves such columns alone; only a feature that was deleted and
comes back has lost what was not read.
"""

from __future__ import annotations

import json
from typing import Any

from qgis.core import QgsDataSourceUri

from qfieldsync_cloud.core.deltas.model import DeltaMethod
from qfieldsync_cloud.core.layers.databases.table_schema import Column
from qfieldsync_cloud.core.layers.describe import LayerSetup
from qfieldsync_cloud.core.layers.ledgers.history import HistoryEntry
from qfieldsync_cloud.core.layers.sources import SourceKind
from qfieldsync_cloud.core.sync.layer import FieldKind

_EXACT_BELOW = 10**15
"""A float has so many digits for certain."""
_NULL_READ_AS = "NULL"
"""What QGIS makes of a NULL within an array."""
_MOMENTS = ("timestamp", "time ")


def inexact_names(entry: HistoryEntry) -> tuple[str, ...]:
    """Columns of a deleted feature that may have held more than the ledger knows."""
    setup, before = entry.setup, entry.before
    if setup is None or setup.schema is None or before is None:
        return ()
    is_postgres = setup.table.kind is SourceKind.POSTGRES
    if not is_postgres or entry.action is not DeltaMethod.DELETE:
        return ()
    values = json.loads(before)["attributes"]
    return tuple(
        name
        for name, column in setup.schema.columns.items()
        if not column.is_generated and _is_inexact(setup, column, values.get(name))
    )


def _is_inexact(setup: LayerSetup, column: Column, value: Any) -> bool:
    field = setup.layer.fields_by_name.get(column.name)
    if field is None:
        is_geometry = column.declared.partition("(")[0] in ("geometry", "geography")
        shown = QgsDataSourceUri(setup.table.uri).geometryColumn()
        return column.name != shown or not is_geometry
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
