"""What an edit does not touch stays as it is, whatever a column of SQLite holds."""

from __future__ import annotations

from typing import Any

import pytest

from qfieldsync_cloud.core.layers.sessions.sqlite_session import SqliteSession
from tests.qgis.factories import (
    GPKG,
    apply,
    create,
    database,
    patch,
    project_of,
)
from tests.qgis.revert_factories import revert

COLUMNS = (
    "species TEXT",
    "scan BLOB",
    "height REAL",
    "girth INTEGER",
    "ok BOOLEAN",
    "day DATE",
    "at DATETIME",
    "note TEXT",
)
ODD = {
    "text among whole numbers": ("girth", "abc"),
    "half a number among whole ones": ("girth", 1.5),
    "text among numbers": ("height", "tall"),
    "bytes": ("scan", b"\x00\xffabc"),
    "bytes in a text": ("note", b"\x00\xffabc"),
    "text with a NUL": ("note", "a\0b"),
    "word among truths": ("ok", "yes"),
    "day with slashes": ("day", "2020/01/02"),
    "moment with microseconds": ("at", "2020-01-01T10:00:00.123456Z"),
    "moment with a zone": ("at", "2020-01-01T10:00:00+02:00"),
}


def a_table(folder: Any, name: str, value: Any, count: int = 1) -> Any:
    """Oaks that have an odd value in one column."""
    made = database(folder, GPKG).add_table("t", *COLUMNS)
    rows = [
        {"fid": fid, "species": "oak", name: value, "geom": "Point (1 2)"}
        for fid in range(1, count + 1)
    ]
    return made.add_rows("t", rows)


def everything(inventory: Any) -> list[Any]:
    """Every value but the geometries, with its type in the database."""
    names = [column.partition(" ")[0] for column in COLUMNS]
    asked = ", ".join(f"typeof({name}), {name}" for name in names)
    return list(inventory.query(f"SELECT fid, {asked} FROM t ORDER BY fid"))


def as_ash(rows: list[Any]) -> list[Any]:
    """The rows, with another species."""
    return [(fid, type_, "ash", *rest) for fid, type_, _species, *rest in rows]


@pytest.mark.parametrize("odd", ODD)
@pytest.mark.parametrize("edit", ["values", "place", "both"])
def test_value_when_something_else_is_edited_then_stays(tmp_path, odd, edit):
    inventory = a_table(tmp_path, *ODD[odd])
    project = project_of(layer := inventory.layer("t"))
    before = everything(inventory)
    values: list[dict[str, Any]] = [{}, {}]
    places = {}
    if edit != "place":
        values = [{"species": "oak"}, {"species": "ash"}]
    if edit != "values":
        places = {"old_wkt": "Point (1 2)", "new_wkt": "Point (5 5)"}

    done = apply(project, patch(layer, 1, *values, **places))

    assert done.told == ["applied"]
    assert everything(inventory) == (before if edit == "place" else as_ash(before))
    place = "Point (1 2)" if edit == "values" else "Point (5 5)"
    assert inventory.rows("t")[1]["geom"] == place
    assert inventory.is_sound("t")
    assert revert(project).told == ["applied"]
    assert everything(inventory) == before
    assert inventory.is_sound("t")


@pytest.mark.parametrize("odd", ODD)
def test_value_when_an_edit_replaces_it_then_is_the_new_one(tmp_path, odd):
    name, value = ODD[odd]
    inventory = a_table(tmp_path, name, value)
    project = project_of(layer := inventory.layer("t"))

    assert apply(project, patch(layer, 1, {}, {name: None})).told == ["applied"]

    assert inventory.query(f"SELECT {name} FROM t") == [None]


def test_values_when_many_features_are_edited_several_times_then_stay(tmp_path):
    inventory = a_table(tmp_path, "at", "2020-01-01T10:00:00.123456Z", 250)
    project = project_of(layer := inventory.layer("t"))
    before = everything(inventory)
    renamed = [
        patch(
            layer,
            fid,
            {"species": "oak"},
            {"species": "ash"},
            old_wkt="Point (1 2)",
            new_wkt="Point (5 5)",
        )
        for fid in range(1, 251)
    ]
    noted = [
        patch(layer, fid, {"height": None}, {"height": 1.5}) for fid in range(1, 251)
    ]
    # no species of its own: it divides the file
    refused = create(layer, {"species": "oak", "girth": "abc"}, "Point (0 0)")

    done = apply(project, *renamed, *noted, refused)

    assert set(done.told) == {"applied", "not_applied value_type"}
    assert [row[-3] for row in everything(inventory)] == [row[-3] for row in before]
    assert {row["height"] for row in inventory.rows("t").values()} == {1.5}
    assert inventory.is_sound("t")


def test_value_when_a_batch_is_divided_then_stays(tmp_path):
    inventory = a_table(tmp_path, *ODD["moment with microseconds"], count=3)
    inventory.execute(
        "CREATE UNIQUE INDEX only_one ON t (species, girth) WHERE girth IS NOT NULL"
    )
    project = project_of(layer := inventory.layer("t"))
    before = everything(inventory)
    deltas = [patch(layer, fid, {"girth": None}, {"girth": 1}) for fid in (1, 2)]
    deltas.append(patch(layer, 3, {"species": "oak"}, {"species": "ash"}))

    done = apply(project, *deltas)

    assert done.told == ["applied", "not_applied provider_refused", "applied"]
    assert [row[-3] for row in everything(inventory)] == [row[-3] for row in before]


def test_rows_when_a_batch_is_divided_then_are_copied_to_one_table(
    tmp_path, monkeypatch
):
    inventory = a_table(tmp_path, "note", "old", count=8)
    inventory.execute("CREATE UNIQUE INDEX only_one ON t (species, girth)")
    project = project_of(layer := inventory.layer("t"))
    copies = []
    execute = SqliteSession._execute

    def noted(session: SqliteSession, sql: str) -> None:
        if sql.startswith("CREATE TABLE") and " temp." in sql:
            copies.append(sql.partition(" (")[0])
        execute(session, sql)

    monkeypatch.setattr(SqliteSession, "_execute", noted)
    deltas = [
        patch(layer, fid, {"girth": None}, {"girth": fid // 3}) for fid in range(1, 9)
    ]

    done = apply(project, *deltas)

    assert set(done.told) == {"applied", "not_applied provider_refused"}
    assert len(copies) > 1
    # with each table more all that follows takes longer
    assert len(set(copies)) == 1


def test_value_when_a_trigger_changes_it_then_is_what_the_trigger_made(tmp_path):
    inventory = a_table(tmp_path, "note", "old")
    inventory.execute(
        "CREATE TRIGGER stamped AFTER UPDATE OF species ON t BEGIN"
        " UPDATE t SET note = 'stamped' WHERE fid = NEW.fid; END"
    )
    project = project_of(layer := inventory.layer("t"))

    done = apply(project, patch(layer, 1, {"species": "oak"}, {"species": "ash"}))

    assert done.told == ["applied"]
    assert inventory.query("SELECT note FROM t") == ["stamped"]
