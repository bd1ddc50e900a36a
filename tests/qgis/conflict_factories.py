"""An office with two layers and one conflict of each kind that a window may show."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from qgis.core import QgsEditorWidgetSetup

from qfieldsync_cloud.core.services.local.opening import open_service
from tests.qgis.factories import (
    GPKG,
    Database,
    create,
    deltafile,
    oak,
    patch,
    project_of,
    trees,
)
from tests.qgis.factories import (
    delete as delete_delta,
)
from tests.qgis.service_factories import Office

BENCH_KEY = "code INT PRIMARY KEY NOT NULL"
CONDITIONS = {"fine": "1", "poor": "2"}
"""A value map: what the form shows, and what is stored."""


@dataclass
class Park(Office):
    """Trees and benches."""

    bench_id: str = ""

    def tree(self, key: int = 1) -> Mapping[str, Any]:
        """What the database holds of a tree, read past the engine."""
        return self.source.rows()[key]

    def bench(self, key: int) -> Mapping[str, Any]:
        return self.source.rows("benches", "code")[key]


def park(folder: Path, *, project_id: str = "", stores: Path | None = None) -> Park:
    """Trees 1 to 6 and benches 101 and 102, and the project that shows them."""
    source = trees(
        folder, GPKG, *[oak(n) for n in range(1, 7)], columns=("edited DATETIME",)
    )
    source.add_table("benches", "condition TEXT(20)", "seats INTEGER", key=BENCH_KEY)
    source.add_rows(
        "benches",
        [
            {"code": 101, "condition": "1", "seats": 3, "geom": "Point (10 10)"},
            {"code": 102, "condition": "1", "seats": 4, "geom": "Point (20 20)"},
        ],
    )
    tree_layer, bench_layer = source.layer(), source.layer("benches", title="Benches")
    tree_layer.setName("Trees")
    tree_layer.setDisplayExpression("'Tree ' || \"fid\"")
    bench_layer.setDisplayExpression("'Bench ' || \"code\"")
    index = bench_layer.fields().indexOf("condition")
    bench_layer.setEditorWidgetSetup(
        index, QgsEditorWidgetSetup("ValueMap", {"map": CONDITIONS})
    )
    bench_layer.setFieldAlias(index, "State of the bench")
    project = project_of(tree_layer, bench_layer)
    path = folder / "park.qgz"
    assert project.write(str(path))
    ids = tree_layer.id(), bench_layer.id()
    del tree_layer, bench_layer
    project.clear()
    service = open_service(
        project_id or "5f9c7d6a-0a6b-4e64-9f7e-2d8b8a0c7d11",
        path,
        folder=stores or folder / "profile",
    )
    return Park(source, ids[0], service, bench_id=ids[1])


def edit_edit(park: Park, key: int = 1, **properties: Any) -> dict[str, Any]:
    """Note and place of a tree, which somebody here changes too; height, which not."""
    return patch(
        park.layer_id,
        key,
        {"note": "old", "height": 12.5},
        {"note": "theirs", "height": 14.5},
        old_wkt=f"Point ({key} 2)",
        new_wkt=f"Point ({key} 5)",
        **properties,
    )


def make_conflicts(park: Park) -> dict[str, str]:
    """See `push_conflicts`; the job has run when this returns."""
    ids = push_conflicts(park)
    park.run()
    return ids


def push_conflicts(park: Park) -> dict[str, str]:
    """One conflict of each kind but unsaved edits; their uuids by a short name.

    Two trees are changed in fields on both sides, one bench too; one tree was deleted
    here, one in the field; one bench was made on both sides.
    """
    snapshot = {"species": "oak", "height": 12.5, "girth": 80, "note": "old"}
    whole = {**snapshot, "edited": None}
    deltas = {
        "both": edit_edit(park, 1),
        "second": edit_edit(park, 2, client="tablet-2"),
        "gone": patch(
            park.layer_id,
            3,
            whole,
            {"note": "theirs"},
            old_wkt="Point (3 2)",
            is_snapshot=True,
        ),
        "deleted": delete_delta(park.layer_id, 4, whole, "Point (4 2)"),
        "bench": patch(
            park.bench_id,
            101,
            {"condition": "1", "seats": 3},
            {"condition": "2", "seats": 5},
        ),
        "twice": create(
            park.bench_id,
            {"code": 102, "condition": "2", "seats": 4},
            "Point (20 20)",
        ),
    }
    park.source.execute(
        "UPDATE trees SET note = 'mine' WHERE fid IN (1, 2, 4)",
        "DELETE FROM trees WHERE fid = 3",
        "UPDATE benches SET condition = '3' WHERE code = 101",
    )
    move(park.source, "trees", "fid", 1, "Point (1 8)")
    move(park.source, "trees", "fid", 2, "Point (2 8)")
    content = deltafile(*deltas.values())
    content["project"] = park.service.project_id
    park.service.push_deltafile(json.dumps(content).encode())
    return {name: delta["uuid"] for name, delta in deltas.items()}


def move(source: Database, table: str, column: str, key: object, wkt: str) -> None:
    """Put a feature to another place, as somebody else."""
    with source.writing() as connection:
        connection.execute(
            f"UPDATE {table} SET geom = ? WHERE {column} = ?",
            (source._stored("geom", wkt), key),
        )
