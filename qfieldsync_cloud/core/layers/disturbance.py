"""Layers that QGIS could not open because others were at their database.

Or because the database could not be reached for a moment.

QGIS writes statistics when it opens a table of a SpatiaLite database for the first
time. While another program holds the write lock it may not, and calls the layer
invalid at once and without a reason (measured with QGIS 3.22). A GeoPackage cannot be
opened for a moment while another program changes its journal mode. To take such a layer
for a broken one would be to apply a deltafile to the other tables of the database only.
So would it be with a layer of a server that was restarted, or refused one connection
too many, while a project was opened.
"""

from __future__ import annotations

import sqlite3
import time

from qfieldsync_cloud.core.layers.databases.postgres_connection import (
    PostgresConnection,
    PostgresError,
)
from qfieldsync_cloud.core.layers.databases.sqlite_schema import (
    BUSY_TIMEOUT_S,
    is_locked,
    read_only,
    wait_for_write_lock,
)
from qfieldsync_cloud.core.layers.sources import SourceKind, SourceTable
from qfieldsync_cloud.core.opening import open_layer, opening_turn

_OPENINGS, _PAUSE_S = 20, 0.05
"""How often it is tried to open a table when nobody writes to it."""
_UNREACHABLE_S = 60.0
"""A server that does not answer may let each question wait for half a minute: it is not
asked for every layer."""
_unreachable: dict[str, tuple[float, str]] = {}
"""When a database could not be reached, and why, by the id of the data source."""
OPENED_UNDER_LOCK = "others were at the database when QGIS opened the layer"
OPENED_WITHOUT_SERVER = "the database was out of reach when QGIS opened the layer"
IS_OVER = (OPENED_UNDER_LOCK, OPENED_WITHOUT_SERVER)
"""What is no disturbance any more: the layer is valid when it is opened again."""


def disturbance_of(
    source: str, table: SourceTable, timeout_s: float = BUSY_TIMEOUT_S
) -> str:
    """Why a layer that is invalid may be valid next time; any thread.

    Args:
        source: the layer's own data source text: what is wrong in it is no disturbance.
        table: that the layer reads.
        timeout_s: how long to wait for those who write.

    Returns:
        "" when nobody is in the way: the layer is broken, or its table is not there.
    """
    if table.kind is SourceKind.POSTGRES:
        return _disturbance_of_server(source, table)
    if not table.kind.is_sqlite:
        return ""
    try:
        if not _is_there(table):
            return ""
        for _ in range(_OPENINGS):
            wait_for_write_lock(table.location, timeout_s)
            if _can_be_opened(source, table):
                return OPENED_UNDER_LOCK
            # the next one may have begun to write in between
            time.sleep(_PAUSE_S)
    except sqlite3.Error as error:
        return str(error) if is_locked(error) else ""
    return ""


def _disturbance_of_server(source: str, table: SourceTable) -> str:
    """Also that it cannot be reached now, or refuses the login."""
    failed_at, reason = _unreachable.get(table.source_id, (-_UNREACHABLE_S, ""))
    if time.monotonic() - failed_at < _UNREACHABLE_S:
        return reason
    try:
        PostgresConnection(table.uri).rows("SELECT 1")
    except PostgresError as error:
        reason = str(error)
        _unreachable[table.source_id] = (time.monotonic(), reason)
        return reason
    _unreachable.pop(table.source_id, None)
    return OPENED_WITHOUT_SERVER if _can_be_opened(source, table) else ""


def _can_be_opened(source: str, table: SourceTable) -> bool:
    with opening_turn():  # it is let go of in here
        return bool(open_layer(source, table.table, table.provider).isValid())


def _is_there(table: SourceTable) -> bool:
    with read_only(table.location) as connection:
        found = connection.execute(
            "SELECT 1 FROM sqlite_master WHERE lower(name) = lower(?)", (table.table,)
        ).fetchone()
    return found is not None
