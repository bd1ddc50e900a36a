"""What was left is taken up again: lists of deltas, layers and keys that changed.

Every proposal is looked at twice: what the engine says, and what the data hold after it
was handed back to a run.
"""

from __future__ import annotations

import json
import os
import shutil
import subprocess
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
from osgeo import gdal
from qgis.core import (
    QgsApplication,
    QgsProcessingException,
    QgsProject,
    QgsVectorLayer,
)

from qfieldsync_cloud.core.deltas.intake import Intake, intake_from_json
from qfieldsync_cloud.core.engine import SyncRun
from qfieldsync_cloud.core.errors import Cancelled, SourceFailure
from qfieldsync_cloud.core.layers.layer_note import note_layers
from qfieldsync_cloud.core.layers.project_layers import find_layers
from qfieldsync_cloud.core.layers.proposals.layer_proposals import propose_layer
from qfieldsync_cloud.core.layers.runs.applying import Watcher
from qfieldsync_cloud.core.rescue import confirmed, propose_remapping
from qfieldsync_cloud.core.sync.key_map import key_map_from_json
from qfieldsync_cloud.core.sync.proposals import Proposals
from qfieldsync_cloud.core.sync.resolution import SyncOptions
from tests.qgis import file_factories as files
from tests.qgis import postgres_factories
from tests.qgis.factories import (
    GPKG,
    SPATIALITE,
    Database,
    Outcome,
    both_kinds,
    create,
    database,
    delete,
    deltafile,
    oak,
    outcome_of,
    patch,
    project_of,
    stored,
    trees,
)
from tests.qgis.test_processing import APPLY, COUNTS, Recorder, counts, run
from tests.qgis.test_processing_headless import environment
from tools.demo import COMMANDS
from tools.staging import PLUGIN, stage

PROPOSE = "qfieldsync_cloud:proposeremapping"
UUIDS = tuple(f"0b5a4c3e-6d9f-4f2c-8a7b-1c2d3e4f5a{number:02d}" for number in range(9))
OLD_ID = "trees_9f44a44a_04c6_44e5_a7aa_bc60f684cbc0"

pytestmark = pytest.mark.usefixtures("provider", "open_project")


@dataclass(frozen=True)
class Placed:
    """A layer and the project that keeps it."""

    layer: QgsVectorLayer
    project: QgsProject

    def id(self) -> str:
        return str(self.layer.id())

    def name(self) -> str:
        return str(self.layer.name())


def placed(layer: QgsVectorLayer) -> Placed:
    """The layer in a project of its own."""
    return Placed(layer, project_of(layer))


def named_oak(number: int, fid: int | None = None, **changes: Any) -> dict[str, Any]:
    """The oak of a number: it keeps its place and its UUID whatever its `fid`."""
    row = oak(number if fid is None else fid, geom=f"Point ({number} 2)")
    return {**row, "height": 10.0 + number, "uuid": UUIDS[number], **changes}


def forest(folder: Path, kind: str, *rows: Mapping[str, Any]) -> Database:
    """Trees with a field of UUIDs."""
    return trees(folder, kind, *rows, columns=["uuid TEXT(40)"])


def recorded(row: Mapping[str, Any]) -> dict[str, Any]:
    """The attributes of a row, as a device records them."""
    return {name: value for name, value in row.items() if name != "geom"}


def taller(
    layer: Any, row: Mapping[str, Any], *, place: bool = True, **properties: Any
) -> dict[str, Any]:
    """A patch of `row` as QField records it: everything, and the new height."""
    where = {"old_wkt": row["geom"]} if place and "geom" in row else {}
    new = {"height": row["height"] + 1.0}
    return patch(layer, row["fid"], recorded(row), new, **where, **properties)


def gone(layer: Any, row: Mapping[str, Any], **properties: Any) -> dict[str, Any]:
    """A delete of `row` as QField records it."""
    return delete(layer, row["fid"], recorded(row), row["geom"], **properties)


def entry(
    delta: Mapping[str, Any], status: str = "STATUS_CONFLICT", second: int = 0, **more
) -> dict[str, Any]:
    """A delta as a server lists it."""
    return {
        "id": delta["uuid"],
        "deltafile_id": "b3c9d7de-1d3f-4f0a-8f6e-1a2b3c4d5e6f",
        "created_by": "crew",
        "created_at": f"2026-03-04T09:30:{second:02d}.5+01:00",
        "status": status,
        "output": None,
        "last_feedback": None,
        "content": delta,
        **more,
    }


def intake_of(*deltas: Mapping[str, Any]) -> Intake:
    """A deltafile, or a list when these are its entries, taken up."""
    is_list = bool(deltas) and "status" in deltas[0]
    given: Any = list(deltas) if is_list else deltafile(*deltas)
    return intake_from_json(json.loads(json.dumps(given)))


def proposed(
    layer: Placed,
    *deltas: Mapping[str, Any],
    layer_map: Mapping[str, str] | None = None,
) -> Proposals:
    """What is proposed for a project with one layer."""
    intake = intake_of(*deltas)
    notes = note_layers(layer.project)
    layers = find_layers(notes, intake.deltafile.deltas, layer_map)
    return propose_remapping(intake, layers, Watcher())


def told(proposals: Proposals) -> list[str]:
    """Key and sign of each proposal, or why there is none."""
    return [
        f"{item.key} {item.sign.value}"
        if item.sign
        else " ".join((item.reason.value, *item.candidates))
        for item in proposals.keys
    ]


def rescued(
    layer: Placed,
    key_map: Mapping[str, Any],
    *deltas: Mapping[str, Any],
    layer_map: Mapping[str, str] | None = None,
) -> Outcome:
    """Apply with confirmed keys."""
    intake = intake_of(*deltas)
    parsed, options = confirmed(intake, key_map_from_json(key_map), SyncOptions())
    notes = note_layers(layer.project)
    made = SyncRun(parsed, find_layers(notes, parsed.deltas, layer_map), options)
    made.apply()
    return outcome_of(made)


# Layers


def layer_proposed(delta: Mapping[str, Any], project: QgsProject) -> Any:
    deltas = intake_of(delta).deltafile.deltas
    return propose_layer(deltas, note_layers(project).values())


@both_kinds
def test_layer_that_was_removed_and_added_again_is_proposed_with_its_signs(
    tmp_path, kind
):
    layer = placed(forest(tmp_path, kind, named_oak(1)).layer(title="Trees"))
    delta = taller(OLD_ID, named_oak(1), crs="EPSG:25832")

    found = layer_proposed({**delta, "localLayerName": "Trees"}, layer.project)

    assert found.id == layer.id()
    assert [sign.value for sign in found.signs] == [
        "same_name",
        "same_fields",
        "same_geometry_type",
        "same_crs",
    ]
    assert found.likeness == 1.0
    intake = intake_of(delta)
    layers = find_layers(note_layers(layer.project), intake.deltafile.deltas)
    values = layers.unknown[OLD_ID].values
    assert values["proposal"] == f"Trees ({layer.id()})"
    assert values["likeness"] == 1.0
    assert "same_fields" in values["signs"]


def test_layer_whose_name_was_changed_is_known_by_what_its_id_begins_with(tmp_path):
    data = forest(tmp_path, GPKG, named_oak(1))
    layer = placed(data.layer(title="trees"))
    layer.layer.setName("Baumkataster")
    delta = {**taller(OLD_ID, named_oak(1)), "localLayerName": "Bäume 2024"}

    found = layer_proposed(delta, layer.project)

    assert found.name == "Baumkataster"
    assert found.signs[0].value == "same_name_in_id"


@pytest.mark.parametrize(
    ("geometry", "columns"),
    [
        ("Polygon", ("species TEXT", "height DOUBLE", "girth INTEGER", "note TEXT")),
        (None, ("species TEXT", "height DOUBLE", "girth INTEGER", "note TEXT")),
        ("Point", ("species TEXT", "bark TEXT")),
    ],
    ids=["other geometry", "no geometry", "few fields"],
)
def test_layer_that_cannot_be_the_one_is_never_proposed(tmp_path, geometry, columns):
    data = database(tmp_path, GPKG).add_table("trees", *columns, geometry=geometry)
    delta = {**taller(OLD_ID, oak(1)), "localLayerName": "trees"}

    assert layer_proposed(delta, project_of(data.layer(title="trees"))) is None


def test_two_layers_that_are_as_alike_are_no_proposal(tmp_path):
    data = forest(tmp_path, GPKG, named_oak(1))
    one, two = data.layer(title="trees"), data.layer(title="trees")
    delta = taller(OLD_ID, named_oak(1))

    assert layer_proposed(delta, project_of(one, two)) is None
    assert layer_proposed(delta, project_of(data.layer())) is not None


def test_keys_are_looked_for_after_the_layer_is_confirmed(tmp_path):
    data = forest(tmp_path, GPKG, named_oak(1, 101), named_oak(2, 102))
    layer = placed(data.layer())
    deltas = [taller(OLD_ID, named_oak(1)), taller(OLD_ID, named_oak(2))]

    first = proposed(layer, *deltas)
    second = proposed(layer, *deltas, layer_map=first.layer_map)

    assert first.layer_map == {OLD_ID: layer.id()}
    assert [item.delta_count for item in first.layers] == [2]
    assert (first.key_map, first.open_count) == ({}, 0)
    assert second.layers == ()
    assert told(second) == ["101 uuid_field", "102 uuid_field"]
    outcome = rescued(layer, second.key_map, *deltas, layer_map=first.layer_map)
    assert outcome.told == ["applied", "applied"]
    assert outcome.keys == ["101", "102"]
    assert outcome.warnings == [["key_remapped fid"], ["key_remapped fid"]]
    assert data.rows()[101]["height"] == 12.0
    assert data.is_sound()


# Keys


@both_kinds
def test_feature_of_a_renumbered_layer_is_found_by_its_uuid(tmp_path, kind):
    rows = [named_oak(n, 100 + n) for n in range(1, 5)]
    data = forest(tmp_path, kind, *rows)
    layer = placed(data.layer())
    deltas = [
        taller(layer, named_oak(2)),
        gone(layer, named_oak(3)),
        taller(layer, named_oak(4, 104)),
    ]

    found = proposed(layer, *deltas)

    assert told(found) == ["102 uuid_field", "103 uuid_field"]
    assert [item.field_name for item in found.keys] == ["uuid", "uuid"]
    outcome = rescued(layer, found.key_map, *deltas)
    assert outcome.told == ["applied"] * 3
    assert outcome.keys == ["102", "103", "104"]
    expected = {100 + n: stored(row) for n, row in enumerate(rows, 1) if n != 3}
    expected[102]["height"], expected[104]["height"] = 13.0, 15.0
    assert data.rows() == expected
    # once more, without the map: the ledger knows them
    assert rescued(layer, {}, *deltas).told == ["already"] * 3


def test_feature_that_took_over_the_number_of_another_is_doubted(tmp_path):
    """Feature 1 is gone and all others moved up by one."""
    rows = [named_oak(n, n - 1) for n in range(2, 6)]
    data = forest(tmp_path, GPKG, *rows)
    layer = placed(data.layer())
    deltas = [taller(layer, named_oak(n)) for n in (3, 4, 5)]

    found = proposed(layer, *deltas)

    assert told(found) == ["2 uuid_field", "3 uuid_field", "4 uuid_field"]
    assert [item.is_found for item in found.keys] == [True, True, False]
    assert rescued(layer, found.key_map, *deltas).told == ["applied"] * 3
    heights = {fid: row["height"] for fid, row in data.rows().items()}
    assert heights == {1: 12.0, 2: 14.0, 3: 15.0, 4: 16.0}


def test_without_uuids_geometry_and_values_tell_the_feature(tmp_path):
    rows = [{**oak(n, geom=f"Point ({n + 1} 2)"), "girth": n} for n in range(1, 5)]
    data = trees(tmp_path, GPKG, *rows)
    layer = placed(data.layer())
    seen = {**oak(3, geom="Point (3 2)"), "girth": 2}

    found = proposed(layer, taller(layer, seen))

    # feature 3 would take the change without a word: its height is the same
    assert told(found) == ["2 geometry_and_values"]
    assert found.keys[0].is_found
    outcome = rescued(layer, found.key_map, taller(layer, seen))
    assert outcome.keys == ["2"]
    assert {n for n, row in data.rows().items() if row["height"] == 13.5} == {2}


def test_layer_that_was_not_renumbered_is_not_doubted(tmp_path):
    rows = [named_oak(n) for n in range(1, 5)]
    data = forest(tmp_path, GPKG, *rows)
    data.execute("UPDATE trees SET height = 99, geom = NULL WHERE fid = 2")
    layer = placed(data.layer())
    before = data.content()
    deltas = [
        taller(layer, named_oak(1)),
        taller(layer, named_oak(2)),
        gone(layer, named_oak(3)),
        create(layer, {"species": "elm"}, "Point (9 9)"),
    ]

    found = proposed(layer, *deltas)

    assert (found.keys, found.layers, found.open_count) == ((), (), 0)
    assert data.content() == before
    assert data.files() == {data.path.name}


@pytest.mark.parametrize(
    ("change", "outcome"),
    [
        ({}, "7 geometry_and_values"),
        ({"height": 99.0}, "7 geometry"),
        ({"geom": "Point (50 50)"}, "7 values"),
        ({"geom": "Point (50 50)", "height": 99.0}, "not_found"),
    ],
    ids=["untouched", "measured here", "moved here", "both"],
)
@both_kinds
def test_absent_feature_is_found_by_what_is_left_of_it(tmp_path, kind, change, outcome):
    rows = [{**oak(7, geom="Point (1 2)"), **change}, oak(8, girth=1)]
    layer = placed(trees(tmp_path, kind, *rows).layer())

    assert told(proposed(layer, taller(layer, oak(1)))) == [outcome]


def test_features_between_which_nobody_can_choose_are_told_and_not_proposed(tmp_path):
    twins = [oak(7, geom="Point (1 2)"), oak(8, geom="Point (1 2)")]
    layer = placed(trees(tmp_path, GPKG, *twins, oak(9, girth=1)).layer())

    found = proposed(layer, taller(layer, oak(1)), gone(layer, oak(1)))

    assert told(found) == ["several 7 8", "several 7 8"]
    assert (found.key_map, found.open_count) == ({}, 2)


def test_geometry_of_one_and_values_of_another_are_no_proposal(tmp_path):
    rows = [oak(7, geom="Point (1 2)", girth=5), oak(8, geom="Point (5 5)")]
    layer = placed(trees(tmp_path, GPKG, *rows).layer())

    assert told(proposed(layer, taller(layer, oak(1)))) == ["contradiction 7 8"]


def test_tree_that_was_planted_anew_is_not_taken_for_the_old_one(tmp_path):
    """At the same place, with the same values, and a UUID of its own."""
    layer = placed(forest(tmp_path, GPKG, named_oak(1, 7, uuid=UUIDS[8])).layer())

    assert told(proposed(layer, taller(layer, named_oak(1)))) == ["not_found"]


def test_uuid_of_another_tables_feature_tells_nothing(tmp_path):
    plot = UUIDS[0]
    rows = [named_oak(n, 100 + n, uuid=plot) for n in range(1, 4)]
    layer = placed(forest(tmp_path, GPKG, *rows).layer())
    seen = named_oak(2, uuid=plot)

    assert told(proposed(layer, taller(layer, seen))) == ["102 geometry_and_values"]


def test_field_of_uuids_that_the_layer_lost_is_no_sign_against_a_feature(tmp_path):
    layer = placed(forest(tmp_path, GPKG, named_oak(1, 7, uuid=None)).layer())

    assert told(proposed(layer, taller(layer, named_oak(1)))) == ["7 geometry"]


@pytest.mark.parametrize(
    "spelling",
    [UUIDS[1].upper(), "{" + UUIDS[1] + "}"],
    ids=["capitals", "braces"],
)
def test_uuid_is_found_in_every_spelling(tmp_path, spelling):
    layer = placed(forest(tmp_path, GPKG, named_oak(1, 7, uuid=spelling)).layer())

    assert told(proposed(layer, taller(layer, named_oak(1)))) == ["7 uuid_field"]


def test_table_without_geometry_is_searched_by_values(tmp_path):
    data = database(tmp_path, GPKG).add_table(
        "visits", "who TEXT", "height DOUBLE", "day TEXT", geometry=None
    )
    row = {"fid": 1, "who": "ann", "height": 1.5, "day": "mon"}
    data.add_rows("visits", [{**row, "fid": 41}, {**row, "fid": 42, "who": "bob"}])
    layer = placed(data.layer("visits"))

    found = proposed(layer, taller(layer, row))

    assert told(found) == ["41 values"]
    outcome = rescued(layer, found.key_map, taller(layer, row))
    assert (outcome.told, outcome.keys) == (["applied"], ["41"])


def test_key_field_that_was_exchanged_is_found_by_its_recorded_text(tmp_path):
    data = database(tmp_path, SPATIALITE).add_table(
        "trees", "height DOUBLE", key="code TEXT PRIMARY KEY NOT NULL"
    )
    data.add_rows("trees", [{"code": "T-1", "height": 12.5}])
    layer = placed(data.layer())
    delta = patch(layer, 1, {"code": "T-1", "height": 3.0}, {"height": 13.5})

    found = proposed(layer, delta)

    assert told(found) == ["T-1 key_field"]
    assert rescued(layer, found.key_map, delta).told == ["conflict edit_edit"]


def test_later_change_of_a_feature_follows_the_first_one(tmp_path):
    data = forest(tmp_path, GPKG, named_oak(1, 7))
    layer = placed(data.layer())
    first = taller(layer, named_oak(1), local_pk=1)
    second = patch(layer, 1, {"height": 12.0}, {"height": 13.0}, local_pk=1)

    found = proposed(layer, first, second)

    assert told(found) == ["7 uuid_field", "7 same_feature"]
    assert rescued(layer, found.key_map, first, second).told == ["applied"] * 2
    assert data.rows()[7]["height"] == 13.0


def test_two_features_of_the_crew_never_become_one(tmp_path):
    layer = placed(trees(tmp_path, GPKG, oak(7, geom="Point (1 2)")).layer())
    one, two = oak(1), oak(2, geom="Point (1 2)")

    found = proposed(layer, taller(layer, one), taller(layer, two))

    assert told(found) == ["claimed 7", "claimed 7"]


def test_feature_without_a_key_is_looked_for_and_one_of_this_run_is_not(tmp_path):
    data = forest(tmp_path, GPKG, named_oak(1, 7))
    layer = placed(data.layer())
    lost = taller(layer, named_oak(1, fid=""), local_pk=31)  # type: ignore[arg-type]
    made = create(layer, {"species": "elm"}, "Point (9 9)", local_pk=32)
    edited = patch(layer, "", {"species": "elm"}, {"species": "ash"}, local_pk=32)

    found = proposed(layer, made, edited, lost)

    assert told(found) == ["7 uuid_field"]
    outcome = rescued(layer, found.key_map, made, edited, lost)
    assert outcome.told == ["applied"] * 3


def test_geometry_is_recognised_in_another_crs(tmp_path):
    data = forest(tmp_path, GPKG, *(named_oak(n, 100 + n) for n in range(1, 4)))
    data.execute(
        "UPDATE trees SET girth = 1, uuid = NULL",  # leaves the geometry alone
    )
    geographic = tmp_path / "geographic.gpkg"
    done = gdal.VectorTranslate(
        str(geographic),
        str(data.path),
        options="-t_srs EPSG:4326 -preserve_fid -nln trees",
    )
    del done
    layer = placed(QgsVectorLayer(f"{geographic}|layername=trees", "trees", "ogr"))
    assert layer.layer.isValid()

    found = proposed(layer, taller(layer, named_oak(2), crs="EPSG:25832"))

    assert told(found) == ["102 geometry"]


@files.both_formats
def test_features_of_a_file_are_found_as_well(tmp_path, kind):
    file = files.trees(tmp_path, kind, files.oak(11), files.oak(12, girth=1))
    layer = placed(file.layer())
    seen = files.oak(1, geom=files.oak(11)["geom"])

    found = proposed(layer, taller(layer, seen))

    assert told(found) == ["11 geometry_and_values"]
    outcome = rescued(layer, found.key_map, taller(layer, seen))
    assert (outcome.told, outcome.keys) == (["applied"], ["11"])
    assert file.rows()[11]["height"] == 13.5


def test_memory_layer_is_not_looked_through_and_that_is_told():
    layer = placed(files.memory_layer(files.oak(1)))

    found = proposed(layer, taller(layer, files.oak(9)))

    assert told(found) == ["layer_not_searched"]


def test_memory_layer_takes_a_confirmed_key_all_the_same(tmp_path, open_project):
    layer = files.memory_layer(files.oak(1))
    assert open_project.addMapLayer(layer)
    delta = taller(layer, files.oak(9))
    path = written(tmp_path, deltafile(delta))

    results = run(APPLY, DELTAFILE=path, KEY_MAP=json.dumps({delta["uuid"]: 1}))

    assert counts(results) == (1, 0, 0, 0, 0)
    assert files.layer_rows(layer)[1]["height"] == 13.5


def test_feature_of_a_postgis_table_is_found_and_changed(postgis):
    rows = [
        postgres_factories.oak(n, geom=f"Point ({n} 2)", note=UUIDS[n])
        for n in range(1, 4)
    ]
    postgres_factories.trees(postgis, *({**row, "id": row["id"] + 100} for row in rows))
    layer = placed(postgis.layer())
    seen = {**rows[1], "fid": 2}
    deltas = [taller(layer, seen), gone(layer, {**rows[2], "fid": 3})]

    found = proposed(layer, *deltas)

    assert told(found) == ["102 uuid_field", "103 uuid_field"]
    outcome = rescued(layer, found.key_map, *deltas)
    assert (outcome.told, outcome.keys) == (["applied"] * 2, ["102", "103"])
    heights = {key: row["height"] for key, row in postgis.rows().items()}
    assert heights == {101: rows[0]["height"], 102: rows[1]["height"] + 1.0}


def test_feature_that_was_deleted_through_the_engine_is_not_looked_for(tmp_path):
    data = forest(tmp_path, GPKG, named_oak(1), named_oak(2, 7, uuid=None))
    layer = placed(data.layer())
    assert rescued(layer, {}, gone(layer, named_oak(1))).told == ["applied"]

    found = proposed(layer, taller(layer, named_oak(1)))

    assert found.keys == ()


def test_key_map_to_a_feature_that_is_not_there_is_refused(tmp_path):
    data = forest(tmp_path, GPKG, named_oak(1))
    layer = placed(data.layer())
    deltas = [taller(layer, named_oak(3)), gone(layer, named_oak(4))]
    before = data.rows()

    outcome = rescued(layer, {layer.id(): {"3": "8", "4": "9"}}, *deltas)

    assert outcome.told == ["not_applied key_unconfirmed"] * 2
    remedies = {item["remedy"]["code"] for item in outcome.json["deltas"]}
    assert remedies == {"correct_key_map"}
    assert data.rows() == before


def test_cancelling_stops_the_search(tmp_path):
    layer = placed(forest(tmp_path, GPKG, named_oak(1)).layer())
    intake = intake_of(taller(layer, named_oak(3)))
    layers = find_layers(note_layers(layer.project), intake.deltafile.deltas)

    with pytest.raises(Cancelled):
        propose_remapping(intake, layers, Watcher(lambda: True))


def test_data_source_that_vanished_is_an_error_and_not_an_empty_answer(tmp_path):
    data = forest(tmp_path, GPKG, named_oak(1))
    layer = placed(data.layer())
    intake = intake_of(taller(layer, named_oak(3)))
    layers = find_layers(note_layers(layer.project), intake.deltafile.deltas)
    data.path.unlink()

    with pytest.raises(SourceFailure):
        propose_remapping(intake, layers, Watcher())


# Lists of deltas


def listed(layer: Any) -> list[dict[str, Any]]:
    """A list of every status, of which three are to be taken up."""
    statuses = (
        "STATUS_APPLIED",
        "STATUS_CONFLICT",
        "STATUS_PENDING",
        "STATUS_NOT_APPLIED",
        "STATUS_BUSY",
        "STATUS_ERROR",
        "STATUS_IGNORED",
        "STATUS_UNPERMITTED",
        "STATUS_OF_TOMORROW",
    )
    return [
        entry(taller(layer, named_oak(number), local_pk=number), status, second=number)
        for number, status in enumerate(statuses)
    ]


LEFT = (1, 3, 5)


def written(folder: Path, content: Any, name: str = "list.json") -> Path:
    path = folder / name
    path.write_text(json.dumps(content), encoding="utf-8")
    return path


def saved(folder: Path, layer: Placed) -> Path:
    path = folder / "inventory.qgs"
    assert layer.project.write(str(path))
    return path


@pytest.mark.parametrize("form", ["bare", "results", "pages"])
def test_only_what_the_server_left_is_applied(tmp_path, form):
    data = forest(tmp_path, GPKG, *(named_oak(n) for n in range(9)))
    layer = placed(data.layer())
    entries = listed(layer)
    content = {
        "bare": entries[::-1],
        "results": {"count": 9, "next": None, "previous": None, "results": entries},
        "pages": [{"count": 9, "results": entries[:4]}, {"results": entries[4:]}],
    }[form]
    path, feedback = written(tmp_path, content), Recorder()
    report = tmp_path / "report.json"

    results = run(
        APPLY,
        feedback,
        PROJECT=saved(tmp_path, layer),
        DELTAFILE=path,
        REPORT_JSON=report,
    )

    assert counts(results) == (3, 0, 0, 0, 0)
    assert results["LEFT"] == 6
    changed = {n for n, row in data.rows().items() if row["height"] != 10.0 + n}
    assert changed == set(LEFT)
    text = "\n".join(feedback.told)
    assert "3 of 9 changes taken up" in text
    assert "STATUS_OF_TOMORROW" in text
    told_deltas = json.loads(report.read_text("utf-8"))["deltas"]
    assert [item["uuid"] for item in told_deltas] == [entries[n]["id"] for n in LEFT]
    again = run(APPLY, PROJECT=saved(tmp_path, layer), DELTAFILE=path)
    assert counts(again) == (0, 3, 0, 0, 0)


def test_list_that_a_server_returned_is_rescued_through_a_layer_map(tmp_path):
    recorded_list = Path(__file__).parents[1] / "data" / "delta_lists" / "all.json"
    entries = json.loads(recorded_list.read_text("utf-8"))
    statuses = {item["id"]: item["status"] for item in entries}
    named = {item["content"]["sourceLayerId"] for item in entries}
    data = database(tmp_path, GPKG).add_table(
        "trees", "species TEXT", "height DOUBLE", srid=4326
    )
    data.add_rows("trees", [{"fid": 1, "species": "oak", "height": -1.0}])
    layer = placed(data.layer())
    layer_map = {name: layer.id() for name in named if name.startswith("trees")}
    report = tmp_path / "report.json"

    results = run(
        APPLY,
        PROJECT=saved(tmp_path, layer),
        DELTAFILE=recorded_list,
        LAYER_MAP=json.dumps(layer_map),
        REPORT_JSON=report,
    )

    told_deltas = json.loads(report.read_text("utf-8"))["deltas"]
    left = {"STATUS_CONFLICT", "STATUS_NOT_APPLIED", "STATUS_ERROR"}
    assert {statuses[item["uuid"]] for item in told_deltas} == left
    assert sum(counts(results)) == len(told_deltas) == 44 - results["LEFT"]
    assert results["ERROR"] == 0
    codes = {(item["diagnosis"] or {}).get("code") for item in told_deltas}
    assert {"layer_unknown", "create_not_applied", "delta_incomplete"} <= codes
    # a device that gave two features one number: the server took one for the other
    doubtful = [
        item
        for item in told_deltas
        if (item["method"], item["source_pk"]) == ("patch", "1")
        and item["layer_id"] == layer.id()
    ]
    assert doubtful
    assert {item["diagnosis"]["code"] for item in doubtful} == {"create_not_applied"}
    assert data.rows()[1] == {"species": "oak", "height": -1.0}


def test_list_that_is_one_page_of_several_is_told(tmp_path):
    layer = placed(forest(tmp_path, GPKG, named_oak(1)).layer())
    page = {"count": 40, "next": "…", "results": [entry(taller(layer, named_oak(1)))]}
    feedback = Recorder()

    run(
        APPLY,
        feedback,
        PROJECT=saved(tmp_path, layer),
        DELTAFILE=written(tmp_path, page),
    )

    assert "39 more" in feedback.told[0]


def test_entries_are_applied_in_the_order_of_their_moments(tmp_path):
    data = forest(tmp_path, GPKG, named_oak(1))
    layer = placed(data.layer())
    first = patch(layer, 1, {"height": 11.0}, {"height": 12.0})
    second = patch(layer, 1, {"height": 12.0}, {"height": 13.0})

    outcome = rescued(layer, {}, entry(second, second=9), entry(first, second=2))

    assert outcome.told == ["applied", "applied"]
    assert data.rows()[1]["height"] == 13.0


def test_choice_by_uuid_takes_up_what_somebody_decided_against(tmp_path):
    data = forest(tmp_path, GPKG, *(named_oak(n) for n in range(9)))
    layer = placed(data.layer())
    entries = listed(layer)
    only = ", ".join(entries[n]["id"] for n in (0, 1, 2, 6, 7, 8))

    results = run(
        APPLY,
        PROJECT=saved(tmp_path, layer),
        DELTAFILE=written(tmp_path, entries),
        ONLY=only,
    )

    assert (counts(results), results["LEFT"]) == ((3, 0, 0, 0, 0), 6)
    changed = {n for n, row in data.rows().items() if row["height"] != 10.0 + n}
    assert changed == {1, 6, 7}


def test_edit_of_a_feature_that_the_server_made_never_hits_another_one(tmp_path):
    """The crew made tree 3 of the package; here tree 3 is another one."""
    data = forest(tmp_path, GPKG, named_oak(3), named_oak(5, 82, height=1.0))
    layer = placed(data.layer())
    made = create(layer, {"height": 1.0}, "Point (5 2)", local_pk=3)
    edit = patch(layer, 3, {"height": 1.0}, {"height": 2.0}, local_pk=3)
    feedback = {"msg": "Successfully applied delta!", "modified_pk": 82}
    entries = [
        entry(made, "STATUS_APPLIED", 1, last_feedback=feedback),
        entry(edit, "STATUS_NOT_APPLIED", 2),
    ]
    before = data.rows()

    assert rescued(layer, {}, *entries).told == ["not_applied create_not_applied"]
    assert data.rows() == before
    found = proposed(layer, *entries)
    assert told(found) == ["82 created_as"]
    outcome = rescued(layer, found.key_map, *entries)
    assert (outcome.told, outcome.keys) == (["applied"], ["82"])
    assert data.rows()[82]["height"] == 2.0
    assert data.rows()[3] == before[3]


def test_feature_that_the_server_made_and_that_is_not_here_is_not_proposed(tmp_path):
    layer = placed(forest(tmp_path, GPKG, named_oak(3)).layer())
    made = create(layer, {"height": 1.0}, "Point (5 2)", local_pk=50)
    edit = patch(layer, "", {"height": 1.0}, {"height": 2.0}, local_pk=50)
    feedback = {"msg": "Successfully applied delta!", "modified_pk": 82}

    found = proposed(
        layer,
        entry(made, "STATUS_APPLIED", 1, last_feedback=feedback),
        entry(edit, "STATUS_NOT_APPLIED", 2),
    )

    assert told(found) == ["not_found"]


def test_create_that_the_server_left_is_made_and_its_edits_follow(tmp_path):
    data = forest(tmp_path, GPKG, named_oak(3))
    layer = placed(data.layer())
    made = create(layer, {"height": 1.0}, "Point (5 2)", local_pk=3)
    edit = patch(layer, 3, {"height": 1.0}, {"height": 2.0}, local_pk=3)

    outcome = rescued(
        layer,
        {},
        entry(made, "STATUS_ERROR", 1),
        entry(edit, "STATUS_NOT_APPLIED", 2),
    )

    assert outcome.told == ["applied", "applied"]
    assert data.rows()[4]["height"] == 2.0


def test_edit_whose_create_was_not_chosen_is_not_applied(tmp_path):
    data = forest(tmp_path, GPKG, named_oak(3))
    layer = placed(data.layer())
    made = create(layer, {"height": 13.0}, "Point (5 2)", local_pk=3, id="made")
    edit = patch(layer, 3, {"height": 13.0}, {"height": 2.0}, local_pk=3, id="edit")
    path = written(tmp_path, deltafile(made, edit))
    project = saved(tmp_path, layer)

    results = run(APPLY, PROJECT=project, DELTAFILE=path, ONLY='["edit"]')

    assert (counts(results), results["LEFT"]) == ((0, 0, 0, 1, 0), 1)
    assert counts(run(APPLY, PROJECT=project, DELTAFILE=path)) == (2, 0, 0, 0, 0)


# Through Processing


def test_proposals_are_handed_back_as_a_file(tmp_path):
    rows = [named_oak(n, 100 + n) for n in range(1, 4)]
    data = forest(tmp_path, GPKG, *rows)
    layer = placed(data.layer())
    project = saved(tmp_path, layer)
    deltas = [taller(OLD_ID, named_oak(1)), gone(OLD_ID, named_oak(2))]
    path = written(tmp_path, deltafile(*deltas))
    layers, keys = tmp_path / "layers.json", tmp_path / "keys.json"
    page = tmp_path / "proposals.html"
    before = data.content()

    first = run(PROPOSE, PROJECT=project, DELTAFILE=path, PROPOSALS_JSON=layers)
    second = run(
        PROPOSE,
        PROJECT=project,
        DELTAFILE=path,
        LAYER_MAP=layers,
        PROPOSALS_JSON=keys,
        PROPOSALS_HTML=page,
    )

    assert (first["LAYERS"], first["KEYS"], first["OPEN"]) == (1, 0, 0)
    assert (second["LAYERS"], second["KEYS"], second["OPEN"]) == (0, 2, 0)
    assert "101" in page.read_text("utf-8")
    assert data.content() == before
    results = run(
        APPLY, PROJECT=project, DELTAFILE=path, LAYER_MAP=layers, KEY_MAP=keys
    )
    assert counts(results) == (2, 0, 0, 0, 0)
    assert data.rows() == {
        101: stored(rows[0], height=12.0),
        103: stored(rows[2]),
    }


def test_open_project_is_searched_when_no_file_is_named(tmp_path, open_project):
    data = forest(tmp_path, GPKG, named_oak(1, 7))
    layer = data.layer()
    assert open_project.addMapLayer(layer)
    path = written(tmp_path, deltafile(taller(layer, named_oak(1))))
    feedback = Recorder()

    results = run(PROPOSE, feedback, DELTAFILE=path)

    assert results == {"LAYERS": 0, "KEYS": 1, "OPEN": 0}
    assert "perhaps feature 7" in "\n".join(feedback.told)
    assert feedback.errors == []
    assert {item.name for item in tmp_path.glob("*.json")} == {"list.json"}


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("uuid=7", "key map"),
        ("[1]", "key map"),
        ('{"nobody": "7"}', "nobody"),
        ('{"made": "7"}', "made"),
        ('{"trees": {"77": "7"}}', "77"),
        ("missing.json", "missing.json"),
    ],
)
def test_key_map_that_cannot_be_used_is_an_error_and_nothing_is_applied(
    tmp_path, text, said
):
    data = forest(tmp_path, GPKG, named_oak(1))
    layer = placed(data.layer())
    made = create(layer, {"species": "elm"}, "Point (9 9)", id="made")
    path = written(tmp_path, deltafile(made, taller(layer, named_oak(1))))
    project = saved(tmp_path, layer)
    before = data.content()

    with pytest.raises(QgsProcessingException, match=said):
        run(APPLY, PROJECT=project, DELTAFILE=path, KEY_MAP=text)

    assert data.content() == before


def test_what_an_earlier_report_left_is_taken_up(tmp_path):
    data = forest(tmp_path, GPKG, named_oak(1), named_oak(2), named_oak(3))
    layer = placed(data.layer())
    project, report = saved(tmp_path, layer), tmp_path / "report.json"
    deltas = [
        taller(layer, named_oak(1)),
        patch(layer, 2, {"height": 1.0}, {"height": 5.0}),
        patch(layer, 3, {"bark": 1}, {"bark": 2}),
    ]
    path = written(tmp_path, deltafile(*deltas))
    parameters = {"PROJECT": project, "DELTAFILE": path}
    assert counts(run(APPLY, **parameters, REPORT_JSON=report)) == (1, 0, 1, 1, 0)
    data.execute("UPDATE trees SET height = 1.0 WHERE fid = 2")

    results = run(APPLY, **parameters, EARLIER_REPORT=report)

    assert (counts(results), results["LEFT"]) == ((1, 0, 0, 1, 0), 1)
    assert data.rows()[2]["height"] == 5.0
    with pytest.raises(QgsProcessingException, match="not both"):
        run(APPLY, **parameters, EARLIER_REPORT=report, ONLY=deltas[0]["uuid"])
    with pytest.raises(QgsProcessingException, match="nobody"):
        run(APPLY, **parameters, ONLY="nobody")


@pytest.mark.parametrize("name", ["PROPOSALS_JSON", "PROPOSALS_HTML"])
def test_proposals_never_replace_what_is_read(tmp_path, name):
    layer = placed(forest(tmp_path, GPKG, named_oak(1)).layer())
    path = written(tmp_path, deltafile(taller(layer, named_oak(1))))
    before = path.read_bytes()

    with pytest.raises(QgsProcessingException, match="would replace"):
        run(
            PROPOSE, PROJECT=saved(tmp_path, layer), DELTAFILE=path, **{name: str(path)}
        )

    assert path.read_bytes() == before


def test_proposals_go_into_two_files(tmp_path):
    layer = placed(forest(tmp_path, GPKG, named_oak(1)).layer())
    path = written(tmp_path, deltafile(taller(layer, named_oak(1))))
    names = ("PROPOSALS_JSON", "PROPOSALS_HTML")

    with pytest.raises(QgsProcessingException, match="the same file"):
        run(
            PROPOSE,
            PROJECT=saved(tmp_path, layer),
            DELTAFILE=path,
            **dict.fromkeys(names, str(tmp_path / "proposals")),
        )

    assert not (tmp_path / "proposals").exists()


def test_help_of_the_search_explains_its_parameters():
    found = QgsApplication.processingRegistry().algorithmById(PROPOSE)
    texts = {p.name(): p.description() for p in found.parameterDefinitions()}

    assert set(texts) == {
        "DELTAFILE",
        "MAX_SIZE",
        "PROJECT",
        "LAYER_MAP",
        "ONLY",
        "EARLIER_REPORT",
        "PROPOSALS_JSON",
        "PROPOSALS_HTML",
    }
    assert all(texts.values())
    for word in ("Layer map", "Nothing is written", "megabytes", "Outputs"):
        assert word in found.shortHelpString()
    assert not found.hasHtmlOutputs()
    assert not found.icon().isNull()


def test_analyst_rescues_a_list_with_qgis_process(tmp_path):
    """Propose, look, confirm, apply: in the real program."""
    work = tmp_path / "work"
    work.mkdir()
    data = forest(work, GPKG, *(named_oak(n, 100 + n) for n in range(1, 4)))
    layer = placed(data.layer())
    project = saved(work, layer)
    entries = [
        entry(taller(layer, named_oak(1)), "STATUS_APPLIED", 1),
        entry(taller(layer, named_oak(2)), "STATUS_NOT_APPLIED", 2),
        entry(gone(layer, named_oak(3)), "STATUS_NOT_APPLIED", 3),
    ]
    path, keys = written(work, entries), work / "keys.json"
    stage(tmp_path / "plugins" / PLUGIN)
    command = next(found for name in COMMANDS if (found := shutil.which(name)))
    environ = {**os.environ, **environment(tmp_path, "analyst")}

    def process(algorithm: str, *arguments: str) -> dict[str, Any]:
        inputs = (f"PROJECT={project}", f"DELTAFILE={path}", *arguments)
        done = subprocess.run(
            [command, "--json", "run", algorithm, "--", *inputs],
            env=environ,
            capture_output=True,
            text=True,
            timeout=120,
            check=False,
        )
        assert done.returncode == 0, done.stderr
        return dict(json.loads(done.stdout)["results"])

    search = process(PROPOSE, f"PROPOSALS_JSON={keys}")
    assert (search["KEYS"], search["OPEN"], search["LEFT"]) == (2, 0, 1)
    looked_at = json.loads(keys.read_text("utf-8"))
    assert set(looked_at["key_map"].values()) == {"102", "103"}
    # the analyst strikes out the delete
    del looked_at["key_map"][entries[2]["id"]]
    keys.write_text(json.dumps(looked_at), encoding="utf-8")
    results = process(APPLY, f"KEY_MAP={keys}")

    assert {name: results[name] for name in COUNTS} == dict(
        zip(COUNTS, (1, 1, 0, 0, 0))
    )
    heights = {fid: row["height"] for fid, row in data.rows().items()}
    assert heights == {101: 11.0, 102: 13.0, 103: 13.0}
