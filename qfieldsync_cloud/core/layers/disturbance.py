"""Layers that QGIS could not open because somebody was writing to their database.

QGIS writes statistics when it opens a table of a SpatiaLite database for the first
time. While another program holds the write lock it may not, and calls the layer invalid
at once and without a reason (measured with QGIS 3.22). To take such a layer for a
broken one would be to apply a deltafile to the other layers of the database only.
"""

from __future__ import annotations

import sqlite3
import time

from qfieldsync_cloud.core.layers.databases.sqlite_schema import (
    BUSY_TIMEOUT_S,
    is_locked,
    read_only,
    wait_for_write_lock,
)
from qfieldsync_cloud.core.layers.sources import SourceKind, SourceTable, open_table

_OPENING_S, _PAUSE_S = 1.0, 0.05
"""How long, and how often, it is tried to open a table that nobody writes to."""
OPENED_UNDER_LOCK = "the database was locked when QGIS opened the layer"


def disturbance_of(table: SourceTable, timeout_s: float = BUSY_TIMEOUT_S) -> str:
    """Why a layer that is invalid may be valid next time; any thread.

    Args:
        table: that the layer reads.
        timeout_s: how long to wait for those who write.

    Returns:
        "" when nobody is in the way: the layer is broken, or its table is not there.
    """
    if table.kind is not SourceKind.SPATIALITE:
        return ""
    try:
        if not _is_there(table):
            return ""
        started = time.monotonic()
        while time.monotonic() - started < _OPENING_S:
            wait_for_write_lock(table.location, timeout_s)
            if open_table(table).isValid():
                return OPENED_UNDER_LOCK
            # the next one may have begun to write in between
            time.sleep(_PAUSE_S)
    except sqlite3.Error as error:
        return str(error) if is_locked(error) else ""
    return ""


def _is_there(table: SourceTable) -> bool:
    with read_only(table.location) as connection:
        found = connection.execute(
            "SELECT 1 FROM sqlite_master WHERE lower(name) = lower(?)", (table.table,)
        ).fetchone()
    return found is not None
