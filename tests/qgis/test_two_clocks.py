"""A device that stamps every edit, told by two clocks, beside others that edit too."""

from __future__ import annotations

import pytest

from tests.qgis.factories import (
    apply,
    both_kinds,
    create,
    database,
    delete,
    outcome_of,
    patch,
    preview,
    project_of,
    run_of,
)
from tests.qgis.file_factories import memory_layer

# in Zurich in summer
MADE, MADE_IN_UTC = "2024-05-06T12:00:00.124", "2024-05-06T10:00:00.124Z"
LATER_IN_UTC = "2024-05-06T11:00:00.000Z"


def made(layer):
    return create(layer, {"note": "a", "v": MADE}, "Point (1 2)", local_pk=1)


def changed(layer, **properties):
    return patch(
        layer,
        "",
        {"note": "a", "v": MADE_IN_UTC},
        {"note": "b", "v": LATER_IN_UTC},
        local_pk=1,
        **properties,
    )


def a_table(folder, kind):
    return database(folder, kind).add_table("t", "v DATETIME", "note TEXT")


@both_kinds
def test_stamp_when_the_ledger_has_it_from_the_same_device_then_it_is_no_conflict(
    tmp_path, kind
):
    inventory = a_table(tmp_path, kind)
    layer = inventory.layer("t")
    project = project_of(layer)
    assert apply(project, made(layer)).told == ["applied"]

    foreseen = preview(project, changed(layer))
    done = apply(project, changed(layer))

    assert foreseen.told == done.told == ["applied"]
    assert done.warnings == [["clock_differs v"]]
    [row] = inventory.rows("t").values()
    assert (row["note"], row["v"]) == ("b", LATER_IN_UTC)


@both_kinds
def test_feature_when_its_device_deletes_it_by_another_clock_then_it_is_deleted(
    tmp_path, kind
):
    inventory = a_table(tmp_path, kind)
    layer = inventory.layer("t")
    project = project_of(layer)
    assert apply(project, made(layer)).told == ["applied"]

    old = {"note": "a", "v": MADE_IN_UTC}
    done = apply(project, delete(layer, "", old, "Point (1 2)", local_pk=1))

    assert done.told == ["applied"]
    assert inventory.rows("t") == {}


@both_kinds
@pytest.mark.parametrize(
    "sql",
    [
        "UPDATE t SET v = '2024-05-06T13:00:00.124Z'",
        "UPDATE t SET v = '2024-05-06T12:00:01.124Z'",
    ],
    ids=["by an hour", "by a second"],
)
def test_stamp_when_somebody_changed_it_since_then_it_is_a_conflict(
    tmp_path, kind, sql
):
    inventory = a_table(tmp_path, kind)
    layer = inventory.layer("t")
    project = project_of(layer)
    assert apply(project, made(layer)).told == ["applied"]
    inventory.execute(sql)

    assert apply(project, changed(layer)).told == ["conflict edit_edit"]


@both_kinds
def test_stamp_when_another_device_speaks_of_it_then_it_is_a_conflict(tmp_path, kind):
    inventory = a_table(tmp_path, kind)
    layer = inventory.layer("t")
    project = project_of(layer)
    assert apply(project, made(layer)).told == ["applied"]
    [key] = inventory.rows("t")
    old, new = {"v": MADE_IN_UTC}, {"v": LATER_IN_UTC}

    done = apply(project, patch(layer, key, old, new, client="tablet-2"))

    assert done.told == ["conflict edit_edit"]


def test_stamp_when_the_layer_is_in_memory_then_its_own_ledger_knows_it():
    layer = memory_layer(uri="Point?crs=EPSG:3857&field=fid:integer&field=v:datetime")
    project = project_of(layer)
    runs = []
    for delta in (
        create(layer, {"fid": 5, "v": MADE}, "Point (1 2)"),
        patch(layer, 5, {"v": MADE_IN_UTC}, {"v": LATER_IN_UTC}),
    ):
        runs.append(run_of(project, delta))
        runs[-1].apply_to_memory(project)

    assert [outcome_of(run).told for run in runs] == [["applied"]] * 2
    assert outcome_of(runs[1]).warnings == [["clock_differs v"]]
