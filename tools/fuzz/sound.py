"""Sound deltas: what a device would send, before anything is done to it."""

from __future__ import annotations

import random
import uuid
from typing import Any

from qfieldsync_cloud.core.deltas.model import Delta
from qfieldsync_cloud.core.deltas.reader import delta_from_json
from tools.fuzz.tables import ROWS, TABLES, Table, key_of, row_of, wkt_of

Json = dict[str, Any]

_WEIGHTS = [table.share for table in TABLES]
_WORDS = ("oak", "elm", "ash", "Bäume", "x", "", "a longer text of 24 char", "木")
_MOST_NEW = 1000


def sound_deltafile(rng: random.Random) -> Json:
    """A deltafile of a few deltas, mostly about one table."""
    [table] = rng.choices(TABLES, _WEIGHTS)
    count = rng.choices((1, 2, 3, 5, 9), (46, 24, 16, 9, 5))[0]
    deltas = []
    for _ in range(count):
        if rng.random() < 0.08:
            [table] = rng.choices(TABLES, _WEIGHTS)
        deltas.append(sound_delta(rng, table))
    return {
        "version": "1.0",
        "id": _uuid(rng),
        "project": "5f9c7d6a-0a6b-4e64-9f7e-2d8b8a0c7d11",
        "files": [],
        "deltas": deltas,
    }


def sound_delta(rng: random.Random, table: Table) -> Json:
    """A delta that the layer would take."""
    method = rng.choice(("create", "patch", "patch", "delete"))
    number = rng.randint(1, ROWS)
    row = row_of(table, number)
    wkt = row.pop("geom", None)
    delta: Json = {
        "uuid": _uuid(rng),
        "clientId": f"tablet-{rng.randint(1, 2)}",
        "exportId": "export-1",
        "localLayerCrs": rng.choice(("", "EPSG:25832", "EPSG:25832")),
        "localLayerId": table.layer_id,
        "localLayerName": table.name,
        "localPk": str(rng.randint(1, 30)),
        "method": method,
        "sourceLayerId": rng.choice((table.layer_id, "")),
        "sourcePk": "" if method == "create" else str(row[table.key]),
    }
    if method == "create":
        delta["new"] = _new_feature(rng, table)
        return delta
    delta["old"] = {"attributes": row, "geometry": wkt}
    if method == "patch":
        chosen = rng.sample(sorted(table.fields), rng.randint(0, 3))
        changed = {name: value_of(rng, table.fields[name]) for name in chosen}
        delta["new"] = {"attributes": changed}
        if table.geometry and rng.random() < 0.5:
            delta["new"]["geometry"] = wkt_of(table.geometry, rng.randint(1, 99))
        if rng.random() < 0.5:
            delta["old"] = {
                "attributes": {name: row[name] for name in chosen},
                "geometry": wkt,
            }
    return delta


def _new_feature(rng: random.Random, table: Table) -> Json:
    attributes = {name: value_of(rng, kind) for name, kind in table.fields.items()}
    new_number = rng.randint(1, rng.choice((2 * ROWS, _MOST_NEW)))
    if table.key == "id" or not table.is_sqlite or rng.random() < 0.3:
        attributes[table.key] = key_of(table, new_number)
    feature: Json = {"attributes": attributes}
    if table.geometry:
        feature["geometry"] = wkt_of(table.geometry, new_number)
    return feature


def value_of(rng: random.Random, kind: str) -> Any:
    """A value that a field of the kind holds."""
    day = f"20{rng.randint(10, 30)}-0{rng.randint(1, 9)}-1{rng.randint(0, 9)}"
    clock = f"0{rng.randint(0, 9)}:00:{rng.randint(0, 59):02}.{rng.randint(0, 999):03}"
    return {
        "text": rng.choice(_WORDS)[:20],
        "double": rng.choice((round(rng.uniform(-99, 99), 2), rng.randint(-9, 9))),
        "integer": rng.randint(-99999, 99999),
        "small": rng.randint(-99, 99),
        "bool": rng.random() < 0.5,
        "date": day,
        "datetime": f"{day}T{clock}Z",
        "json": rng.choice(({"a": [1, None]}, [1, "b"], [], {}, {"x": "ä"})),
        "binary": None,
        "unique": rng.choice((f"u-{rng.randint(1, 10**6)}",) * 9 + ("c-3",)),
    }[kind]


def sound_create(table: Table) -> Delta:
    """The one delta that is there before anything is random."""
    rng = random.Random(1)
    delta = sound_delta(rng, table)
    return delta_from_json({**delta, "method": "create", "new": {}})


def _uuid(rng: random.Random) -> str:
    return str(uuid.UUID(int=rng.getrandbits(128), version=4))
