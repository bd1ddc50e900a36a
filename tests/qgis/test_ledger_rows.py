"""Rows of a ledger are the same however many of them are made at once."""

from __future__ import annotations

import json

import pytest
from qgis.core import QgsGeometry

from qfieldsync_cloud.core.layers.ledgers import ledger
from tests.qgis.factories import (
    GPKG,
    TREE_COLUMNS,
    apply,
    copied,
    create,
    database,
    delete,
    patch,
    project_of,
)

CIRCLE = QgsGeometry.fromWkt("Point (3.1 4.7)").buffer(2, 25)
MOVED = QgsGeometry.fromWkt("Point (5.3 4.9)").buffer(2, 25)
SAME_IN_EACH_RUN = (
    *("seq", "entry", "client_id", "local_pk", "method", "feature_key"),
    *("action", "before", "after", "reverts", "reverted_by"),
)
OLD, NEW = CIRCLE.asWkt(17), MOVED.asWkt(17)
ROWS = [
    {"fid": number, "geom": CIRCLE.asWkt(17), "species": "oak", "height": 12.5}
    for number in range(1, 5)
]


@pytest.fixture
def plots(tmp_path):
    folder = tmp_path / "base"
    folder.mkdir()
    made = database(folder, GPKG).add_table("plots", *TREE_COLUMNS, geometry="Polygon")
    made.add_rows("plots", ROWS)
    return made


def deltas(layer):
    """Several of one feature, with others between them."""
    of_device = {"local_pk": 77}
    return [
        create(layer, {"species": 'ä "lime"'}, OLD, **of_device),
        patch(layer, 1, {"height": 12.5}, {"height": 13.5}),
        patch(layer, "", {}, {}, old_wkt=OLD, new_wkt=NEW, **of_device),
        patch(layer, 1, {"height": 13.5}, {}, old_wkt=OLD, new_wkt=NEW),
        delete(layer, 2, {"species": "oak"}, OLD),
        patch(layer, 3, {"height": 1}, {"height": 2}),
        patch(layer, 1, {"height": 13.5}, {"height": 14.5}),
        delete(layer, "", {}, NEW, **of_device),
        delete(layer, 4, {"species": "oak"}, OLD),
    ]


def applied(made):
    """Statuses, and the rows without what differs from run to run."""
    layer = made.layer("plots", title="Plots")
    outcome = apply(project_of(layer), *deltas(layer))
    statuses = [entry["status"] for entry in outcome.json["deltas"]]
    columns = ", ".join(SAME_IN_EACH_RUN)
    with made.reading() as connection:
        rows = connection.execute(
            f"SELECT {columns} FROM gpkgext_qfieldsync_cloud_ledger ORDER BY seq"
        )
        return statuses, [dict(zip(SAME_IN_EACH_RUN, row)) for row in rows]


@pytest.mark.parametrize("at_once", [1, 2, 3])
def test_rows_when_few_are_made_at_once_then_they_are_as_of_all_at_once(
    plots, tmp_path, monkeypatch, at_once
):
    others = copied(plots, tmp_path / "others")
    statuses, rows = applied(plots)
    monkeypatch.setattr(ledger, "ROWS_AT_ONCE", at_once)

    assert applied(others) == (statuses, rows)
    assert (
        statuses
        == [*["STATUS_APPLIED"] * 5, "STATUS_CONFLICT"] + ["STATUS_APPLIED"] * 3
    )


def test_rows_when_features_are_edited_again_then_each_has_what_it_left(plots):
    _statuses, rows = applied(plots)

    heights = [
        [json.loads(row[side])["attributes"]["height"] for side in ("before", "after")]
        for row in rows
        if row["feature_key"] == "1" and "height" in row["after"]
    ]
    made = [row for row in rows if row["feature_key"] == "5"]
    assert heights == [[12.5, 13.5], [13.5, 14.5]]
    assert [(row["before"] is None, row["after"] is None) for row in made] == [
        (True, False),
        (False, False),
        (False, True),
    ]
    assert made[0]["after"].endswith(f',"geometry":"{hex_of(OLD)}"}}')
    assert made[2]["before"].endswith(f',"geometry":"{hex_of(NEW)}"}}')


def test_sides_when_written_then_they_are_compact_json(plots):
    _statuses, rows = applied(plots)

    sides = [row[side] for row in rows for side in ("before", "after") if row[side]]
    assert len(sides) == 12
    for text in sides:
        compact = json.dumps(
            json.loads(text), ensure_ascii=False, separators=(",", ":")
        )
        assert text == compact


def hex_of(wkt):
    return bytes(QgsGeometry.fromWkt(wkt).asWkb()).hex()
