"""Moments of a GeoPackage to the millisecond.

QGIS 3.22 reads many of them a millisecond short: see `core.sync.values`. The text in
the column says it right, and a connection of our own reads it.
"""

from __future__ import annotations

import json
import logging
import sqlite3
from collections.abc import Mapping
from dataclasses import replace
from datetime import datetime, timezone

from qfieldsync_cloud.core.layers.databases.sqlite_schema import read_only
from qfieldsync_cloud.core.layers.describe import LayerSetup
from qfieldsync_cloud.core.layers.sources import SourceKind
from qfieldsync_cloud.core.sql import names, quoted, statement
from qfieldsync_cloud.core.sync.coercion import Accepted, PlainValue, coerce
from qfieldsync_cloud.core.sync.layer import Field, FieldKind
from qfieldsync_cloud.core.sync.state import FeatureState
from qfieldsync_cloud.core.sync.values import are_equal, as_read_roughly

_log = logging.getLogger(__name__)


def rough_moments(setup: LayerSetup) -> tuple[Field, ...]:
    """The fields of which QGIS may read a millisecond less than there is."""
    if setup.table.kind is not SourceKind.GEOPACKAGE or setup.layer.key is None:
        return ()
    return tuple(
        item
        for item in setup.layer.fields
        if item.is_source and item.kind is FieldKind.DATETIME
    )


def reads_as(field: Field, written: PlainValue, read: PlainValue) -> bool:
    """Whether `read` is what may be read where `written` was written."""
    if are_equal(field, written, read):
        return True
    return isinstance(written, datetime) and are_equal(
        field, as_read_roughly(written), read
    )


def with_written_moments(
    fields: tuple[Field, ...], written: FeatureState, read: FeatureState
) -> FeatureState:
    """What was read inside a transaction, as exact as it was written."""
    exact = {
        field.name: written.attributes[field.name]
        for field in fields
        if field.name in written.attributes
        and reads_as(
            field, written.attributes[field.name], read.attributes.get(field.name)
        )
    }
    return replace(read, attributes={**read.attributes, **exact}) if exact else read


def with_exact_moments(
    setup: LayerSetup,
    fields: tuple[Field, ...],
    features: Mapping[str, FeatureState | None],
) -> Mapping[str, FeatureState | None]:
    """The features, with the moments and zones that are in the file where those read
    as they do.

    What a transaction has changed and nobody else sees yet stays as it was read.
    """
    found = dict(features)
    try:
        with read_only(setup.table.location) as connection:
            read = _texts(connection, setup, fields, list(features))
    except sqlite3.Error as error:
        _log.warning("%s: no exact moments: %s", setup.table.table, error)
        return found
    for key, texts in read.items():
        state = found.get(key)
        if state is not None:
            found[key] = _corrected(state, fields, texts)
    return found


def _texts(
    connection: sqlite3.Connection,
    setup: LayerSetup,
    fields: tuple[Field, ...],
    keys: list[str],
) -> dict[str, tuple[object, ...]]:
    column = setup.layer.key
    if column is None:
        return {}
    is_number = column.kind is not FieldKind.TEXT
    wanted = json.dumps([int(key) for key in keys] if is_number else keys)
    rows = connection.execute(
        statement(
            "SELECT {columns} FROM {table}"
            " WHERE {key} IN (SELECT value FROM json_each(?))",
            columns=names((column.name, *(field.name for field in fields))),
            table=quoted(setup.table.table),
            key=quoted(column.name),
        ),
        (wanted,),
    )
    return {str(column.canonical(key)): tuple(texts) for key, *texts in rows}


def _corrected(
    state: FeatureState, fields: tuple[Field, ...], texts: tuple[object, ...]
) -> FeatureState:
    exact = {}
    for field, text in zip(fields, texts):
        read, taken = state.attributes.get(field.name), coerce(field, text)
        if not isinstance(read, datetime) or not isinstance(taken, Accepted):
            continue
        stored = taken.value
        if isinstance(stored, datetime) and _instant(
            as_read_roughly(stored)
        ) == _instant(read):
            exact[field.name] = stored
    return replace(state, attributes={**state.attributes, **exact}) if exact else state


def _instant(moment: datetime) -> datetime:
    return moment if moment.tzinfo else moment.replace(tzinfo=timezone.utc)
