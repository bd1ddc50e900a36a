"""The deltas of a store that are about one feature.

Works in the caller's transaction; it looks through all deltas, which SQLite does at
some 100,000 a second without halting another thread.
"""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Collection, Iterable

from qfieldsync_cloud.core.sql import Sql, statement
from qfieldsync_cloud.core.sync.state import LocalFeature

_LAYER = Sql(
    "coalesce(nullif(CASE WHEN json_valid(content)"
    " THEN json_extract(content, '$.sourceLayerId') END, ''), local_layer_id)"
)
_SOURCE_PK = Sql(
    "CAST(CASE WHEN json_valid(content)"
    " THEN json_extract(content, '$.sourcePk') END AS TEXT)"
)
_NAMES_OF_FEATURE = statement(
    "SELECT client_id, local_layer_id, local_pk FROM delta"
    " WHERE method = 'create' AND local_pk <> '' AND modified_pk = ?"
    " AND {layer} IN (SELECT value FROM json_each(?))",
    layer=_LAYER,
)
_ABOUT_FEATURE = statement(
    "SELECT * FROM delta"
    " WHERE {layer} IN (SELECT value FROM json_each(:layers)) AND ("
    "  (:key <> '' AND (modified_pk = :key OR confirmed_key = :key"
    "   OR {source_pk} = :key))"
    "  OR json_array(client_id, local_layer_id, local_pk)"
    "   IN (SELECT value FROM json_each(:names)))"
    " ORDER BY seq",
    layer=_LAYER,
    source_pk=_SOURCE_PK,
)


def local_names_of(
    connection: sqlite3.Connection, layer_ids: Collection[str], key: str
) -> frozenset[LocalFeature]:
    """What devices call a feature that one of them made."""
    found = connection.execute(
        _NAMES_OF_FEATURE,
        (key, json.dumps(sorted(layer_ids))),
    )
    return frozenset(LocalFeature(*row) for row in found)


def deltas_about(
    connection: sqlite3.Connection,
    layer_ids: Collection[str],
    key: str,
    local_names: Iterable[LocalFeature],
) -> list[sqlite3.Row]:
    """The rows of the deltas about a feature, in the order of arrival.

    Args:
        connection: in a transaction.
        layer_ids: what deltas call its layer.
        key: in the layer; "" when it has none yet.
        local_names: what devices call it.
    """
    names = [
        json.dumps(list(local), separators=(",", ":"), ensure_ascii=False)
        for local in local_names
        if local.is_named
    ]
    return connection.execute(
        _ABOUT_FEATURE,
        {
            "layers": json.dumps(sorted(layer_ids)),
            "key": key,
            "names": json.dumps(names),
        },
    ).fetchall()
