"""The decision table over real Shapefiles and GeoJSON files."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

import pytest
from qgis.core import (
    QgsDefaultValue,
    QgsFeatureRequest,
    QgsRectangle,
    QgsVectorLayerEditBuffer,
)

from qfieldsync_cloud.core.layers.project_layers import read_project
from qfieldsync_cloud.core.sync.resolution import Comparison, Policy, SyncOptions
from tests.qgis.factories import (
    apply,
    create,
    delete,
    patch,
    preview,
    project_of,
    spelled,
)
from tests.qgis.file_factories import (
    SHAPEFILE,
    DataFile,
    both_formats,
    geojson,
    hashes,
    oak,
    shapefile,
    snapshot,
    stored,
    trees,
)

OVERWRITE = SyncOptions(policy=Policy.OVERWRITE)
KEYS = {"integer": (1, 2, 3), "text": ("A-1", "A-2", "A-3")}
both_keys = pytest.mark.parametrize("keys", KEYS.values(), ids=KEYS)


def one_layer(file: DataFile) -> tuple[Any, str]:
    """A project with one layer on `file`, and the layer's id."""
    layer = file.layer()
    return project_of(layer), layer.id()


# The table


@dataclass(frozen=True)
class Row:
    """One row of the table, for a file with the oaks 1 and 2."""

    delta: Callable[[str, Any], Any]
    """Makes the delta from the layer's id and the keys 1 to 3."""
    told: str
    then: Callable[[Any], Any] = lambda _keys: {}
    """Changed rows by key, from the keys; None: the row is gone."""
    warnings: list[str] = field(default_factory=list)
    overwritten: str = ""
    """What is told when conflicts are overwritten, where that differs."""
    then_overwritten: Callable[[Any], Any] = lambda _keys: {}


def taller(key: Any) -> Any:
    return stored(oak(key, height=13.5))


TABLE = {
    "2 field unknown": Row(
        lambda trees, keys: patch(trees, keys[0], {"bark": "a"}, {"bark": "b"}),
        "not_applied field_unknown",
    ),
    "2 type refused": Row(
        lambda trees, keys: patch(trees, keys[0], {"girth": 80}, {"girth": "thick"}),
        "not_applied value_type",
    ),
    "2 key missing": Row(
        lambda trees, _keys: patch(trees, "", {"height": 12.5}, {"height": 13.5}),
        "not_applied key_missing",
    ),
    "2 key changed": Row(
        lambda trees, keys: patch(
            trees, keys[0], {"fid": keys[0]}, {"fid": keys[2], "height": 13.5}
        ),
        "not_applied key_change",
    ),
    "2 geometry of another type": Row(
        lambda trees, keys: create(trees, {"fid": keys[2]}, "LineString (0 0, 1 1)"),
        "not_applied geometry_type",
    ),
    "4 create": Row(
        lambda trees, keys: create(
            trees, {"fid": keys[2], "species": "elm", "girth": 5}, "Point (9 9)"
        ),
        "applied",
        lambda keys: {keys[2]: {"species": "elm", "girth": 5, "geom": "Point (9 9)"}},
    ),
    "5 create, the same": Row(
        lambda trees, keys: create(trees, snapshot(oak(keys[0])), "Point (1 2)"),
        "already",
    ),
    "6 create, another": Row(
        lambda trees, keys: create(
            trees, {**snapshot(oak(keys[0])), "species": "elm"}, "Point (1 2)"
        ),
        "conflict create_create",
        overwritten="applied create_create",
        then_overwritten=lambda keys: {keys[0]: stored(oak(keys[0], species="elm"))},
    ),
    "7 patch, reached": Row(
        lambda trees, keys: patch(trees, keys[0], {"height": 9.5}, {"height": 12.5}),
        "already",
    ),
    "8 patch": Row(
        lambda trees, keys: patch(trees, keys[0], {"height": 12.5}, {"height": 13.5}),
        "applied",
        lambda keys: {keys[0]: taller(keys[0])},
    ),
    "8 patch of the geometry": Row(
        lambda trees, keys: patch(
            trees, keys[1], old_wkt="Point (2 2)", new_wkt="Point (2.5 2.25)"
        ),
        "applied",
        lambda keys: {keys[1]: stored(oak(keys[1], geom="Point (2.5 2.25)"))},
    ),
    "8 patch to NULL": Row(
        lambda trees, keys: patch(trees, keys[1], {"note": "old"}, {"note": None}),
        "applied",
        lambda keys: {keys[1]: stored(oak(keys[1], note=None))},
    ),
    "9 patch, changed here": Row(
        lambda trees, keys: patch(
            trees, keys[0], {"height": 9.5, "girth": 80}, {"height": 13.5, "girth": 81}
        ),
        "conflict edit_edit",
        overwritten="applied edit_edit",
        then_overwritten=lambda keys: {
            keys[0]: stored(oak(keys[0], height=13.5, girth=81))
        },
    ),
    "10 patch, deleted here": Row(
        lambda trees, keys: patch(
            trees,
            keys[2],
            snapshot(oak(keys[2])),
            {"height": 13.5},
            old_wkt="Point (3 2)",
            is_snapshot=True,
        ),
        "conflict edit_delete",
        warnings=["never_seen"],
        overwritten="applied edit_delete",
        then_overwritten=lambda keys: {keys[2]: taller(keys[2])},
    ),
    "11 delete, deleted here": Row(
        lambda trees, keys: delete(trees, keys[2], snapshot(oak(keys[2]))),
        "already",
        warnings=["never_seen"],
    ),
    "12 delete": Row(
        lambda trees, keys: delete(
            trees, keys[0], snapshot(oak(keys[0])), "Point (1 2)"
        ),
        "applied",
        lambda keys: {keys[0]: None},
    ),
    "13 delete, changed here": Row(
        lambda trees, keys: delete(
            trees, keys[0], {**snapshot(oak(keys[0])), "note": "new"}
        ),
        "conflict delete_edit",
        overwritten="applied delete_edit",
        then_overwritten=lambda keys: {keys[0]: None},
    ),
    "13 delete, moved here": Row(
        lambda trees, keys: delete(
            trees, keys[0], snapshot(oak(keys[0])), "Point (1 3)"
        ),
        "conflict delete_edit",
        overwritten="applied delete_edit",
        then_overwritten=lambda keys: {keys[0]: None},
    ),
}


def changed(keys: Any, then: Callable[[Any], Any]) -> Any:
    """The rows of the file after the changes that `then` names."""
    rows = {key: stored(oak(key)) for key in keys[:2]}
    for key, row in then(keys).items():
        rows.pop(key, None)
        if row is not None:
            rows[key] = row
    return rows


@both_formats
@both_keys
@pytest.mark.parametrize("row", TABLE.values(), ids=TABLE)
def test_delta_for_a_file_follows_the_table_in_a_dry_run_and_for_real(
    tmp_path, kind, keys, row
):
    file = trees(tmp_path, kind, oak(keys[0]), oak(keys[1]))
    project, layer_id = one_layer(file)
    before, everything = file.contents(), hashes(tmp_path)
    delta = row.delta(layer_id, keys)

    foreseen = preview(project, delta)
    untouched = hashes(tmp_path)
    outcome = apply(project, delta)

    assert untouched == everything
    assert foreseen.told == outcome.told == [row.told]
    assert foreseen.warnings == outcome.warnings == [row.warnings]
    assert file.rows() == changed(keys, row.then)
    if not row.then(keys):
        assert file.contents() == before
    assert len(file.ledger()) == (row.told in ("applied", "already"))


@both_formats
@pytest.mark.parametrize(
    "row",
    [row for row in TABLE.values() if row.overwritten],
    ids=[name for name, row in TABLE.items() if row.overwritten],
)
def test_conflict_overwritten_in_a_file_takes_what_came_from_the_field(
    tmp_path, kind, row
):
    keys = KEYS["integer"]
    file = trees(tmp_path, kind, oak(keys[0]), oak(keys[1]))
    project, layer_id = one_layer(file)

    outcome = apply(project, row.delta(layer_id, keys), options=OVERWRITE)

    assert outcome.told == [row.overwritten]
    assert file.rows() == changed(keys, row.then_overwritten)


@both_formats
@both_keys
def test_deltas_applied_to_a_file_again_change_nothing(tmp_path, kind, keys):
    file = trees(tmp_path, kind, oak(keys[0]), oak(keys[1]))
    project, layer_id = one_layer(file)
    deltas = [
        TABLE[name].delta(layer_id, keys)
        for name in ("4 create", "8 patch", "6 create, another")
    ]
    first = apply(project, *deltas)
    once = file.contents()

    again = apply(project, *deltas)

    assert first.told == ["applied", "applied", "conflict create_create"]
    assert again.told == ["already", "already", "conflict create_create"]
    assert file.contents() == once
    assert len(file.ledger()) == 2


@both_formats
def test_uuid_used_again_for_another_edit_is_refused(tmp_path, kind):
    file = trees(tmp_path, kind, oak(1))
    project, layer_id = one_layer(file)
    apply(project, patch(layer_id, 1, {"height": 12.5}, {"height": 13.5}, id="d"))

    outcome = apply(project, patch(layer_id, 1, {"girth": 80}, {"girth": 9}, id="d"))

    assert outcome.told == ["not_applied uuid_reused"]
    assert file.rows() == {1: taller(1)}


@both_formats
def test_comparison_by_object_sees_a_field_that_the_patch_does_not_touch(
    tmp_path, kind
):
    file = trees(tmp_path, kind, oak(1, note="changed here"))
    project, layer_id = one_layer(file)
    delta = patch(layer_id, 1, snapshot(oak(1)), {"height": 13.5})
    by_object = SyncOptions(comparison=Comparison.BY_OBJECT)

    assert apply(project, delta, options=by_object).told == ["conflict edit_edit"]
    assert file.rows() == {1: stored(oak(1, note="changed here"))}
    assert apply(project, delta).told == ["applied"]
    assert file.rows() == {1: stored(oak(1, note="changed here", height=13.5))}


@both_formats
def test_geometry_moved_by_less_than_the_tolerance_is_no_conflict(tmp_path, kind):
    file = trees(tmp_path, kind, oak(1, geom="Point (1.25 2)"))
    project, layer_id = one_layer(file)
    delta = patch(layer_id, 1, old_wkt="Point (1 2)", new_wkt="Point (5 5)")

    strict = apply(project, delta, options=SyncOptions(tolerance=0.2))
    assert strict.told == ["conflict edit_edit"]
    assert [item["field"] for item in strict.conflicts] == ["geometry"]
    assert apply(project, delta, options=SyncOptions(tolerance=0.3)).told == ["applied"]
    assert file.rows() == {1: stored(oak(1, geom="Point (5 5)"))}


# Keys


@both_formats
def test_create_without_an_integer_key_is_allotted_the_next_with_a_warning(
    tmp_path, kind
):
    file = trees(tmp_path, kind, oak(3), oak(7))
    project, layer_id = one_layer(file)

    outcome = apply(
        project,
        create(layer_id, {"species": "elm"}, "Point (1 1)"),
        create(layer_id, {"fid": None, "species": "fir"}, "Point (2 1)"),
    )

    assert outcome.told == ["applied", "applied"]
    assert outcome.warnings == [["key_allotted fid"], ["key_allotted fid"]]
    assert outcome.keys == ["8", "9"]
    assert file.rows() == {
        3: stored(oak(3)),
        7: stored(oak(7)),
        8: {"species": "elm", "geom": "Point (1 1)"},
        9: {"species": "fir", "geom": "Point (2 1)"},
    }


@both_formats
def test_key_of_a_feature_that_a_delta_made_is_not_allotted_again_after_its_delete(
    tmp_path, kind
):
    file = trees(tmp_path, kind, oak(1))
    project, layer_id = one_layer(file)
    made = create(layer_id, {"species": "elm"}, "Point (1 1)", id="c-1")
    assert apply(project, made).keys == ["2"]
    assert apply(project, delete(layer_id, 2, {"species": "elm"})).told == ["applied"]

    outcome = apply(project, create(layer_id, {"species": "fir"}, "Point (2 1)"))

    assert outcome.keys == ["3"]
    assert file.rows() == {
        1: stored(oak(1)),
        3: {"species": "fir", "geom": "Point (2 1)"},
    }


@both_formats
def test_create_without_a_text_key_is_refused(tmp_path, kind):
    file = trees(tmp_path, kind, oak("A-1"))
    project, layer_id = one_layer(file)
    before = file.contents()

    outcome = apply(project, create(layer_id, {"species": "elm"}, "Point (1 1)"))

    assert outcome.told == ["not_applied key_missing"]
    assert file.contents() == before


@both_formats
def test_create_without_a_text_key_takes_the_layers_default(tmp_path, kind):
    file = trees(tmp_path, kind, oak("A-1"))
    layer = file.layer()
    default = "'B-' || upper(\"species\")"
    layer.setDefaultValueDefinition(0, QgsDefaultValue(default))
    project = project_of(layer)

    outcome = apply(project, create(layer, {"species": "elm"}, "Point (1 1)"))

    assert outcome.told == ["applied"]
    assert outcome.warnings == [["key_allotted fid"]]
    assert outcome.keys == ["B-ELM"]
    assert file.rows() == {
        "A-1": stored(oak("A-1")),
        "B-ELM": {"species": "elm", "geom": "Point (1 1)"},
    }


@both_formats
@both_keys
def test_key_that_two_features_have_is_ambiguous_and_neither_is_touched(
    tmp_path, kind, keys
):
    twin = oak(keys[0], species="ash", geom="Point (5 5)")
    file = trees(tmp_path, kind, oak(keys[0]), twin, oak(keys[1]))
    project, layer_id = one_layer(file)
    before = file.contents()

    outcome = apply(
        project,
        patch(layer_id, keys[0], {"height": 12.5}, {"height": 13.5}),
        delete(layer_id, keys[0], snapshot(oak(keys[0]))),
        create(layer_id, {"fid": keys[0], "species": "elm"}, "Point (9 9)"),
    )

    assert outcome.told == ["not_applied key_ambiguous"] * 3
    assert file.contents() == before
    # the others can be told apart
    other = apply(project, patch(layer_id, keys[1], {"girth": 80}, {"girth": 9}))
    assert other.told == ["applied"]
    assert [f["girth"] for f in file.features()] == [80, 80, 9]


@both_formats
def test_layer_without_a_field_fid_is_diagnosed(tmp_path, kind):
    if kind == SHAPEFILE:
        file = shapefile(tmp_path, [{"geom": "Point (1 2)"}], fields=["number:i9"])
    else:
        file = geojson(tmp_path, [{"number": None, "geom": "Point (1 2)"}])
    project, layer_id = one_layer(file)
    before = file.contents()

    outcome = apply(
        project,
        create(layer_id, {"number": 5}, "Point (1 1)"),
        patch(layer_id, 1, {"number": None}, {"number": 5}),
        delete(layer_id, 1, {}),
    )

    assert outcome.told == ["not_applied layer_without_key"] * 3
    assert {entry["remedy"]["code"] for entry in outcome.json["deltas"]} == {"add_key"}
    assert file.contents() == before


@both_formats
def test_key_field_spelled_in_capitals_is_the_key(tmp_path, kind):
    row = {"FID": 4, "species": "oak", "geom": "Point (1 2)"}
    if kind == SHAPEFILE:
        file = shapefile(tmp_path, [row], fields=["FID:i9", "species:20"])
    else:
        file = geojson(tmp_path, [row])
    project, layer_id = one_layer(file)

    outcome = apply(project, patch(layer_id, 4, {"species": "oak"}, {"species": "elm"}))

    assert outcome.told == ["applied"]
    assert file.rows("FID") == {4: {"species": "elm", "geom": "Point (1 2)"}}


@both_formats
def test_integer_key_written_with_zeros_is_the_same_key(tmp_path, kind):
    file = trees(tmp_path, kind, oak(7))
    project, layer_id = one_layer(file)

    outcome = apply(project, patch(layer_id, "007", {"height": 12.5}, {"height": 13.5}))

    assert outcome.told == ["applied"]
    assert file.rows() == {7: taller(7)}


@both_formats
def test_text_key_with_quotes_and_blanks_finds_its_feature(tmp_path, kind):
    key = 'o\'ak "q" %_ 1'
    file = trees(tmp_path, kind, {**oak(1), "fid": key}, {**oak(2), "fid": "A-2"})
    project, layer_id = one_layer(file)

    outcome = apply(project, patch(layer_id, key, {"height": 12.5}, {"height": 13.5}))

    assert outcome.told == ["applied"]
    assert file.rows() == {key: taller(1), "A-2": stored(oak(2))}


@both_formats
def test_edit_of_a_feature_made_in_the_field_finds_it_by_its_number_there(
    tmp_path, kind
):
    file = trees(tmp_path, kind, oak(1), oak(2))
    project, layer_id = one_layer(file)
    made = create(layer_id, {"species": "elm"}, "Point (5 5)", local_pk=2)
    first = apply(project, made)

    # sourcePk names the office's tree 2, and it is the device's own that is meant
    second = apply(
        project,
        patch(layer_id, 2, {"species": "elm"}, {"species": "fir"}, local_pk=2),
        patch(layer_id, "", {"girth": None}, {"girth": 5}, local_pk=2),
    )

    assert first.keys == ["3"]
    assert (second.told, second.keys) == (["applied", "applied"], ["3", "3"])
    assert file.rows() == {
        1: stored(oak(1)),
        2: stored(oak(2)),
        3: {"species": "fir", "girth": 5, "geom": "Point (5 5)"},
    }


@both_formats
def test_edit_of_a_feature_whose_create_is_in_conflict_waits_with_it(tmp_path, kind):
    file = trees(tmp_path, kind, oak(1))
    project, layer_id = one_layer(file)
    before = file.contents()

    outcome = apply(
        project,
        create(layer_id, {"fid": 1, "species": "elm"}, "Point (5 5)", local_pk=1),
        patch(layer_id, 1, {"species": "oak"}, {"species": "fir"}, local_pk=1),
    )

    assert outcome.told == ["conflict create_create", "not_applied create_not_applied"]
    assert file.contents() == before


# Several deltas


@both_formats
@both_keys
def test_features_are_addressed_right_after_deletes_renumbered_the_file(
    tmp_path, kind, keys
):
    file = trees(tmp_path, kind, *(oak(key) for key in keys))
    project, layer_id = one_layer(file)
    gone = delete(layer_id, keys[0], snapshot(oak(keys[0])), "Point (1 2)")
    assert apply(project, gone).told == ["applied"]

    outcome = apply(
        project,
        patch(layer_id, keys[2], {"height": 12.5}, {"height": 13.5}),
        delete(layer_id, keys[1], snapshot(oak(keys[1])), "Point (2 2)"),
        patch(layer_id, keys[2], {"girth": 80}, {"girth": 81}),
    )

    assert outcome.told == ["applied"] * 3
    assert file.rows() == {keys[2]: stored(oak(keys[2], height=13.5, girth=81))}


@both_formats
def test_several_deltas_on_one_feature_take_effect_in_their_order(tmp_path, kind):
    file = trees(tmp_path, kind, oak(1), oak(2))
    project, layer_id = one_layer(file)

    outcome = apply(
        project,
        patch(layer_id, 1, {"height": 12.5}, {"height": 13.5}),
        create(layer_id, {"fid": 3, "species": "elm"}, "Point (3 3)"),
        patch(layer_id, 1, {"height": 13.5}, {"height": 14.5}),
        patch(layer_id, 3, {"girth": None}, {"girth": 7}),
        patch(layer_id, 3, old_wkt="Point (3 3)", new_wkt="Point (4 4)"),
        patch(layer_id, 1, {"height": 12.5}, {"height": 20.5}),
        delete(layer_id, 2, snapshot(oak(2)), "Point (2 2)"),
        create(layer_id, {"fid": 2, "species": "fir"}, "Point (8 8)"),
        create(layer_id, {"fid": 4, "species": "yew"}, "Point (6 6)"),
        delete(layer_id, 4, {"species": "yew"}, "Point (6 6)"),
    )

    assert outcome.told == [
        *["applied"] * 5,
        "conflict edit_edit",
        *["applied"] * 4,
    ]
    assert file.rows() == {
        1: stored(oak(1, height=14.5)),
        2: {"species": "fir", "geom": "Point (8 8)"},
        3: {"species": "elm", "girth": 7, "geom": "Point (4 4)"},
    }
    assert [row["method"] for row in file.ledger()] == [
        *("patch", "create", "patch", "patch", "patch"),
        *("delete", "create", "create", "delete"),
    ]


@both_formats
def test_create_at_the_place_of_a_twin_is_made_with_a_warning(tmp_path, kind):
    file = trees(tmp_path, kind, oak(1))
    project, layer_id = one_layer(file)

    outcome = apply(project, create(layer_id, snapshot(oak(5)), "Point (1 2)"))

    assert outcome.told == ["applied"]
    assert outcome.warnings == [["possible_duplicate"]]
    assert file.rows() == {1: stored(oak(1)), 5: stored(oak(5, geom="Point (1 2)"))}


@both_formats
def test_many_creates_are_written_in_one_go(tmp_path, kind, monkeypatch):
    """Without looking through all those before for each of them."""
    file = trees(tmp_path, kind, oak(1))
    project, layer_id = one_layer(file)
    numbers = range(2, 302)
    looks: list[None] = []
    look = QgsVectorLayerEditBuffer.addedFeatures
    monkeypatch.setattr(
        QgsVectorLayerEditBuffer,
        "addedFeatures",
        lambda buffer: looks.append(None) or look(buffer),
    )

    outcome = apply(
        project,
        *(create(layer_id, {"fid": n, "girth": n}, f"Point ({n} 5)") for n in numbers),
    )

    assert set(outcome.told) == {"applied"}
    assert len(looks) < 5
    assert file.rows() == {
        1: stored(oak(1)),
        **{n: {"girth": n, "geom": f"Point ({n} 5)"} for n in numbers},
    }


@both_formats
def test_both_sides_of_each_delta_stand_in_the_ledger(tmp_path, kind):
    file = trees(tmp_path, kind, oak(1), oak(2))
    project, layer_id = one_layer(file)

    apply(
        project,
        patch(
            layer_id,
            1,
            {"height": 12.5},
            {"height": 13.5},
            old_wkt="Point (1 2)",
            new_wkt="Point (4 4)",
        ),
        create(layer_id, {"fid": 3}, "Point (3 3)"),
        delete(layer_id, 2, {}, "Point (2 2)"),
    )

    patched, made, gone = file.ledger()
    assert patched["before"] == {
        "attributes": {"height": 12.5},
        "geometry": "Point (1 2)",
    }
    assert patched["after"] == {
        "attributes": {"height": 13.5},
        "geometry": "Point (4 4)",
    }
    assert made["before"] is None
    assert made["after"]["geometry"] == "Point (3 3)"
    assert gone["before"] == {
        "attributes": snapshot(oak(2)),
        "geometry": "Point (2 2)",
    }
    assert gone["after"] is None


@both_formats
def test_filter_of_the_layer_hides_no_feature(tmp_path, kind):
    file = trees(tmp_path, kind, oak(1), oak(2, species="elm"))
    layer = file.layer()
    assert layer.setSubsetString("\"species\" = 'elm'")
    project = project_of(layer)

    outcome = apply(project, patch(layer, 1, {"height": 12.5}, {"height": 13.5}))

    assert outcome.told == ["applied"]
    assert file.rows() == {1: taller(1), 2: stored(oak(2, species="elm"))}


def test_layer_of_a_folder_of_shapefiles_is_the_one_that_is_written(tmp_path):
    folder = tmp_path / "data"
    one, two = (trees(folder, SHAPEFILE, oak(1), name=n) for n in ("one", "two"))
    layers = [one.layer(source=f"{folder}|layername={n}") for n in ("one", "two")]
    project = project_of(*layers)

    outcome = apply(
        project,
        patch(layers[1], 1, {"height": 12.5}, {"height": 13.5}),
        patch(layers[0], 1, {"girth": 80}, {"girth": 81}),
    )

    assert outcome.told == ["applied", "applied"]
    assert one.rows() == {1: stored(oak(1, girth=81))}
    assert two.rows() == {1: taller(1)}


def test_two_layers_on_one_file_are_written_as_one(tmp_path):
    file = trees(tmp_path, SHAPEFILE, oak(1), oak(2))
    one, two = file.layer("one"), file.layer("two")
    project = project_of(one, two)

    outcome = apply(
        project,
        patch(one, 1, {"height": 12.5}, {"height": 13.5}),
        patch(two, 1, {"height": 13.5}, {"height": 14.5}),
        patch(two, 2, {"girth": 80}, {"girth": 9}),
    )

    assert outcome.told == ["applied"] * 3
    assert file.rows() == {1: stored(oak(1, height=14.5)), 2: stored(oak(2, girth=9))}


# Texts


@pytest.mark.parametrize(
    ("encoding", "letters"),
    [
        ("UTF-8", "B\u00e4ume f\u00fcr \u20ac \u6797"),
        ("CP1252", "B\u00e4ume f\u00fcr \u20ac"),
        ("ISO-8859-1", "B\u00e4ume f\u00fcr"),
    ],
)
def test_text_with_umlauts_is_stored_in_the_encoding_of_the_shapefile(
    tmp_path, encoding, letters
):
    row = oak(1, note="gr\u00f6\u00dfer")
    file = shapefile(tmp_path, [row, oak(2, note="K\u00fche")], encoding=encoding)
    project, layer_id = one_layer(file)
    before = file.contents()

    outcome = apply(
        project,
        patch(layer_id, 1, {"note": "gr\u00f6\u00dfer"}, {"note": letters}),
        create(layer_id, {"fid": 3, "note": letters}, "Point (3 3)"),
        delete(layer_id, 2, {"note": "K\u00fche"}),
    )

    assert outcome.told == ["applied"] * 3
    assert file.rows() == {
        1: stored(oak(1, note=letters)),
        3: {"note": letters, "geom": "Point (3 3)"},
    }
    after = file.contents()
    assert after["trees.dbf"].count(letters.encode(encoding)) == 2
    assert after["trees.cpg"] == before["trees.cpg"]
    assert after["trees.prj"] == before["trees.prj"]
    assert after["trees.dbf"][29] == before["trees.dbf"][29]


def test_encoding_that_the_project_sets_is_used_where_the_file_names_none(tmp_path):
    row = oak(1, note="gr\u00f6\u00dfer")
    file = shapefile(tmp_path, [row], encoding="CP1252", has_cpg=False)
    layer = file.layer()
    layer.setProviderEncoding("windows-1252")
    path = tmp_path / "project.qgs"
    layer_id = layer.id()
    assert project_of(layer).write(str(path))

    outcome = apply(
        read_project(path),
        patch(
            layer_id, 1, {"note": "gr\u00f6\u00dfer"}, {"note": "B\u00e4ume 5 \u20ac"}
        ),
        create(layer_id, {"fid": 2, "note": "K\u00fche"}, "Point (2 2)"),
        create(layer_id, {"fid": 3, "note": "\u6797"}, "Point (3 2)"),
    )

    assert outcome.told == ["applied", "applied", "not_applied value_text"]
    assert outcome.warnings[:2] == [[], []]
    assert file.rows() == {
        1: stored(oak(1, note="B\u00e4ume 5 \u20ac")),
        2: {"note": "K\u00fche", "geom": "Point (2 2)"},
    }


def test_text_with_a_letter_that_the_encoding_lacks_is_refused(tmp_path):
    file = shapefile(tmp_path, [oak(1)], encoding="ISO-8859-1")
    project, layer_id = one_layer(file)
    before = file.contents()

    outcome = apply(project, patch(layer_id, 1, {"note": "old"}, {"note": "5 \u20ac"}))

    assert outcome.told == ["not_applied value_text"]
    assert file.contents() == before


@pytest.mark.parametrize(
    ("encoding", "told"), [("UTF-8", "not_applied value_length"), ("CP1252", "applied")]
)
def test_length_of_a_text_is_counted_in_bytes_of_the_encoding(tmp_path, encoding, told):
    file = shapefile(tmp_path, [oak(1)], encoding=encoding)
    project, layer_id = one_layer(file)
    text = "\u00e4" * 41  # of 80 bytes

    outcome = apply(project, patch(layer_id, 1, {"note": "old"}, {"note": text}))

    assert outcome.told == [told]
    note = text if told == "applied" else "old"
    assert file.rows() == {1: stored(oak(1, note=note))}


@pytest.mark.parametrize(
    ("length", "told"), [(80, "applied"), (81, "not_applied value_length")]
)
def test_text_of_ascii_fits_to_the_last_byte(tmp_path, length, told):
    file = shapefile(tmp_path, [oak(1)])
    project, layer_id = one_layer(file)

    outcome = apply(
        project, create(layer_id, {"fid": 2, "note": "x" * length}, "Point (2 2)")
    )

    assert outcome.told == [told]
    assert [row.get("note") for row in file.rows().values()] == (
        ["old", "x" * 80] if told == "applied" else ["old"]
    )


def test_text_of_a_geojson_file_may_be_long_and_of_any_script(tmp_path):
    file = geojson(tmp_path, [oak(1)])
    project, layer_id = one_layer(file)
    text = '\u0434\u0443\u0431 \U0001f333 "\\/ \n\t' * 100

    outcome = apply(project, patch(layer_id, 1, {"note": "old"}, {"note": text}))

    assert outcome.told == ["applied"]
    assert file.rows() == {1: stored(oak(1, note=text))}


def test_empty_text_in_a_shapefile_is_the_same_as_null(tmp_path):
    file = shapefile(tmp_path, [oak(1), oak(2, note=None), oak(3, note=None)])
    project, layer_id = one_layer(file)

    outcome = apply(
        project,
        patch(layer_id, 1, {"note": "old"}, {"note": ""}),
        patch(layer_id, 2, {"note": ""}, {"note": "new"}),
        patch(layer_id, 3, {"note": "x"}, {"note": ""}),
    )

    assert outcome.told == ["applied", "applied", "already"]
    assert file.rows() == {
        1: stored(oak(1, note=None)),
        2: stored(oak(2, note="new")),
        3: stored(oak(3, note=None)),
    }


def test_empty_text_in_a_geojson_file_is_not_null(tmp_path):
    file = geojson(tmp_path, [oak(1), oak(2, note=None), oak(3, note="")])
    project, layer_id = one_layer(file)

    outcome = apply(
        project,
        patch(layer_id, 1, {"note": "old"}, {"note": ""}),
        patch(layer_id, 2, {"note": ""}, {"note": "new"}),
        patch(layer_id, 3, {"note": ""}, {"note": None}),
    )

    assert outcome.told == ["applied", "conflict edit_edit", "applied"]
    notes = [item["properties"]["note"] for item in file.collection()["features"]]
    assert notes == ["", None, None]


def test_blanks_at_the_end_of_a_text_are_lost_in_a_shapefile_without_a_conflict(
    tmp_path,
):
    file = shapefile(tmp_path, [oak(1)])
    project, layer_id = one_layer(file)
    assert apply(
        project, patch(layer_id, 1, {"note": "old"}, {"note": "new  "})
    ).told == ["applied"]

    outcome = apply(project, patch(layer_id, 1, {"note": "new  "}, {"note": "newer"}))

    assert outcome.told == ["applied"]
    assert file.rows() == {1: stored(oak(1, note="newer"))}


# Numbers


@pytest.mark.parametrize(
    ("name", "value", "kept"),
    [
        ("girth", 999_999_999, True),
        ("girth", 1_000_000_000, False),
        ("girth", -99_999_999, True),
        ("girth", -100_000_000, False),
        ("height", 999_999.875, True),
        ("height", 1_000_000.5, False),
        ("height", -99_999.875, True),
        ("height", -100_000.5, False),
        ("wide", 999_999_999_999_999_999, True),
        ("wide", 1_000_000_000_000_000_000, False),
        ("narrow", 9999, True),
        ("narrow", 10_000, False),
    ],
)
def test_number_too_wide_for_its_dbf_column_is_refused(tmp_path, name, value, kept):
    fields = ["fid:i9", "height:10.3", "girth:i9", "wide:i18", "narrow:i4"]
    row = {"fid": 1, "geom": "Point (1 2)"}
    file = shapefile(tmp_path, [row], fields=fields)
    project, layer_id = one_layer(file)
    before = file.contents()

    outcome = apply(project, patch(layer_id, 1, {name: None}, {name: value}))

    if kept:
        assert outcome.told == ["applied"]
        assert file.rows() == {1: {name: value, "geom": "Point (1 2)"}}
    else:
        assert outcome.told == ["not_applied value_range"]
        assert file.contents() == before
    # no column was made wider for it
    assert len(file.contents()["trees.dbf"]) == len(before["trees.dbf"])


def test_number_with_more_decimals_than_the_column_is_rounded_with_a_warning(tmp_path):
    file = shapefile(tmp_path, [oak(1), oak(2)])
    project, layer_id = one_layer(file)

    outcome = apply(
        project,
        patch(layer_id, 1, {"height": 12.5}, {"height": 7.12345}),
        patch(layer_id, 2, {"height": 12.5003}, {"height": 8.25}),
    )

    assert outcome.told == ["applied", "applied"]
    assert outcome.warnings == [["value_coerced height"], []]
    assert [row["height"] for row in file.rows().values()] == [7.123, 8.25]
    # what the device records of it is the unrounded number
    again = patch(layer_id, 1, {"height": 7.12345}, {"height": 9.5})
    assert apply(project, again).told == ["applied"]


def test_number_in_a_geojson_file_keeps_all_its_digits(tmp_path):
    file = geojson(tmp_path, [oak(1, height=0.1, girth=2**53 + 1)])
    project, layer_id = one_layer(file)
    numbers = {"height": 3.141592653589793, "girth": 2**62 + 1}

    outcome = apply(
        project, patch(layer_id, 1, {"height": 0.1, "girth": 2**53 + 1}, numbers)
    )

    assert outcome.told == ["applied"]
    assert file.rows() == {1: stored(oak(1, **numbers))}


# Times


@both_formats
def test_date_is_stored_and_compared_as_a_date(tmp_path, kind):
    rows = [{"fid": n, "day": day} for n, day in ((1, "2026-05-12"), (2, None))]
    if kind == SHAPEFILE:
        for row in rows:
            row["day"] = row["day"] and row["day"].replace("-", "/")
        fields = ["fid:i9", "day:date"]
        file = shapefile(tmp_path, rows, fields=fields)
    else:
        file = geojson(tmp_path, rows)
    project, layer_id = one_layer(file)

    outcome = apply(
        project,
        patch(layer_id, 1, {"day": "2026-05-12"}, {"day": "2026-06-01"}),
        patch(layer_id, 2, {"day": None}, {"day": "2024-02-29"}),
        create(layer_id, {"fid": 3, "day": "2026-01-02T00:00:00.000"}, None),
        create(layer_id, {"fid": 4, "day": "2026-02-30"}, None),
        patch(layer_id, 1, {"day": "2026-05-12"}, {"day": "2026-07-01"}),
    )

    assert outcome.told == [
        *["applied"] * 3,
        "not_applied value_range",
        "conflict edit_edit",
    ]
    assert outcome.warnings[2] == ["value_coerced day"]
    days = {key: row["day"].replace("/", "-") for key, row in file.rows().items()}
    assert days == {1: "2026-06-01", 2: "2024-02-29", 3: "2026-01-02"}


@pytest.mark.time
def test_moment_in_a_geojson_file_is_taken_as_utc_in_every_time_zone(tmp_path):
    moments = {"zulu": "2026-05-12T09:41:12Z", "bare": "2026-05-12T09:41:12"}
    file = geojson(tmp_path, [{"fid": 1, **moments, "geom": "Point (1 2)"}])
    project, layer_id = one_layer(file)

    outcome = apply(
        project,
        patch(
            layer_id,
            1,
            {"zulu": "2026-05-12T11:41:12.000+02:00"},
            {"zulu": "2026-07-01T02:30:00.000Z"},
        ),
        patch(
            layer_id,
            1,
            {"bare": "2026-05-12T09:41:12.000"},
            {"bare": "2026-07-01T02:30:00.000+02:00"},
        ),
        patch(layer_id, 1, {"zulu": "2026-05-12T09:41:13Z"}, {"zulu": None}),
    )

    assert outcome.told == ["applied", "applied", "conflict edit_edit"]
    [item] = file.collection()["features"]
    # QGIS 3.22 writes no mark of the zone
    assert item["properties"]["zulu"].rstrip("Z") == "2026-07-01T02:30:00"
    assert item["properties"]["bare"].rstrip("Z") == "2026-07-01T00:30:00"


def test_moment_with_a_fraction_of_a_second_is_cut_with_a_warning(tmp_path):
    row = {"fid": 1, "at": "2026-05-12T09:41:12", "geom": "Point (1 2)"}
    file = geojson(tmp_path, [row])
    project, layer_id = one_layer(file)
    new = {"at": "2026-05-13T10:00:00.750"}

    outcome = apply(project, patch(layer_id, 1, {"at": "2026-05-12T09:41:12.000"}, new))

    assert outcome.told == ["applied"]
    assert outcome.warnings == [["value_coerced at"]]
    assert file.rows()[1]["at"].rstrip("Z") == "2026-05-13T10:00:00"


# Geometries


@pytest.mark.parametrize(
    ("type_", "before", "after"),
    [
        ("PointZ", "PointZ (1 2 3)", "PointZ (1 2 4.5)"),
        ("PointM", "PointM (1 2 3)", "PointM (1 2 4.5)"),
        ("PointZM", "PointZM (1 2 3 4)", "PointZM (1 2 3 5.5)"),
        ("MultiPoint", "MultiPoint ((1 2),(3 4))", "MultiPoint ((1 2),(3 5))"),
        ("LineString", "LineString (0 0, 1 1)", "LineString (0 0, 2 1)"),
        ("LineStringZ", "LineStringZ (0 0 1, 1 1 2)", "LineStringZ (0 0 1, 2 1 3)"),
        (
            "Polygon",
            "Polygon ((0 0, 0 9, 9 9, 9 0, 0 0),(1 1, 2 1, 2 2, 1 2, 1 1))",
            "Polygon ((0 0, 0 8, 8 8, 8 0, 0 0),(1 1, 2 1, 2 2, 1 2, 1 1))",
        ),
        (
            "Polygon",
            "MultiPolygon (((0 0, 0 1, 1 1, 1 0, 0 0)),((5 5, 5 6, 6 6, 6 5, 5 5)))",
            "MultiPolygon (((0 0, 0 2, 2 2, 2 0, 0 0)),((5 5, 5 6, 6 6, 6 5, 5 5)))",
        ),
    ],
)
def test_geometry_with_z_m_or_many_parts_is_stored_whole(
    tmp_path, type_, before, after
):
    row = {"fid": 1, "geom": before}
    file = shapefile(tmp_path, [row], fields=["fid:i9"], geometry=type_)
    project, layer_id = one_layer(file)
    recorded = file.rows()[1]["geom"]

    outcome = apply(
        project,
        patch(layer_id, 1, old_wkt=recorded, new_wkt=after),
        create(layer_id, {"fid": 2}, before),
        create(layer_id, {"fid": 3}, None),
    )

    assert outcome.told == ["applied"] * 3
    assert file.rows() == {1: {"geom": after}, 2: {"geom": recorded}, 3: {}}


@pytest.mark.parametrize(
    ("type_", "drawn", "kept"),
    [
        (
            "Polygon",
            "Polygon ((0 0, 4 0, 4 4, 0 4, 0 0),(1 1, 1 2, 2 2, 2 1, 1 1))",
            "Polygon ((0 0, 0 4, 4 4, 4 0, 0 0),(1 1, 2 1, 2 2, 1 2, 1 1))",
        ),
        (
            "PolygonZ",
            "PolygonZ ((0 0 1, 4 0 2, 4 4 3, 0 4 4, 0 0 1))",
            "PolygonZ ((0 0 1, 0 4 4, 4 4 3, 4 0 2, 0 0 1))",
        ),
        (
            "Polygon",
            "MultiPolygon (((0 0, 1 0, 1 1, 0 0)),((5 5, 6 6, 6 5, 5 5)))",
            "MultiPolygon (((0 0, 1 1, 1 0, 0 0)),((5 5, 6 6, 6 5, 5 5)))",
        ),
    ],
    ids=["with a hole", "with Z", "of two parts"],
)
def test_polygon_when_drawn_counterclockwise_then_is_the_polygon_that_the_file_holds(
    tmp_path, type_, drawn, kept
):
    """In a Shapefile outer rings run clockwise, and GDAL turns those that do not."""
    rows = [{"fid": number, "geom": kept} for number in (1, 2, 3)]
    moved = spelled(kept.replace("4", "8").replace("6", "9"))
    file = shapefile(tmp_path, rows, fields=["fid:i9"], geometry=type_)
    project, layer_id = one_layer(file)

    same = apply(project, patch(layer_id, 1, old_wkt=kept, new_wkt=drawn))
    done = apply(
        project,
        patch(layer_id, 2, old_wkt=drawn, new_wkt=moved),
        patch(layer_id, 2, old_wkt=moved, new_wkt=drawn),
        delete(layer_id, 3, {}, drawn),
        create(layer_id, {"fid": 4}, drawn),
    )

    assert same.told == ["already"]
    assert done.told == ["applied"] * 4
    assert file.rows() == {key: {"geom": spelled(kept)} for key in (1, 2, 4)}


@pytest.mark.parametrize(
    ("type_", "sent", "kept"),
    [
        ("PointZ", "Point (1 2)", "PointZ (1 2 0)"),
        ("PointZ", "PointZ (1 2 nan)", "PointZ (1 2 0)"),
        ("Point", "PointZ (1 2 7)", "Point (1 2)"),
        ("Point", "MultiPoint ((1 2))", "Point (1 2)"),
        ("MultiPoint", "Point (1 2)", "MultiPoint ((1 2))"),
        ("Point", "SRID=4326;Point (9 0)", "Point (500000 0)"),
    ],
)
def test_geometry_that_the_shapefile_cannot_hold_as_sent_is_coerced_with_a_warning(
    tmp_path, type_, sent, kept
):
    # GDAL takes a file without features for one with Z and M
    first = {"fid": 7, "geom": "PointZ (7 7 7)" if type_ == "PointZ" else None}
    file = shapefile(tmp_path, [first], fields=["fid:i9"], geometry=type_)
    project, layer_id = one_layer(file)

    outcome = apply(project, create(layer_id, {"fid": 1}, sent))

    assert outcome.told == ["applied"]
    [[warning]] = outcome.warnings
    assert warning in ("geometry_coerced geometry", "geometry_transformed geometry")
    assert file.rows()[1] == {"geom": kept}


@both_formats
def test_geometry_set_to_null_is_stored_as_null(tmp_path, kind):
    file = trees(tmp_path, kind, oak(1), oak(2, geom=None))
    project, layer_id = one_layer(file)

    outcome = apply(
        project,
        patch(layer_id, 1, old_wkt="Point (1 2)", new_wkt=None),
        patch(layer_id, 2, old_wkt=None, new_wkt="Point (7 7)"),
    )

    assert outcome.told == ["applied", "applied"]
    assert file.rows() == {
        1: stored(oak(1, geom=None)),
        2: stored(oak(2, geom="Point (7 7)")),
    }


def test_table_of_a_shapefile_without_geometries_is_written(tmp_path):
    rows = [{"fid": n, "species": "oak"} for n in (1, 2)]
    file = shapefile(tmp_path, rows, fields=["fid:i9", "species:20"], geometry=None)
    project, layer_id = one_layer(file)

    outcome = apply(
        project,
        patch(layer_id, 1, {"species": "oak"}, {"species": "elm"}),
        create(layer_id, {"fid": 3, "species": "fir"}, None),
        delete(layer_id, 2, {"species": "oak"}),
    )

    assert outcome.told == ["applied"] * 3
    assert file.rows() == {1: {"species": "elm"}, 3: {"species": "fir"}}


# Spatial index


def fids_in(file: DataFile, *box: float) -> set[int]:
    """Keys of the features that a fresh layer finds in a rectangle."""
    layer = file.layer()
    request = QgsFeatureRequest(QgsRectangle(*box))
    return {feature["fid"] for feature in layer.getFeatures(request)}


@pytest.mark.parametrize(
    ("delta", "found"),
    [
        (lambda layer: patch(layer, 3, {"height": 12.5}, {"height": 13.5}), set()),
        (
            lambda layer: patch(
                layer, 4, old_wkt="Point (4 2)", new_wkt="Point (400 2)"
            ),
            {4},
        ),
        (lambda layer: create(layer, {"fid": 77}, "Point (500 5)"), {77}),
        (lambda layer: delete(layer, 5, snapshot(oak(5)), "Point (5 2)"), set()),
    ],
    ids=["attribute", "geometry", "create", "delete"],
)
def test_spatial_index_of_a_shapefile_is_there_afterwards_and_right(
    tmp_path, delta, found
):
    file = shapefile(tmp_path, [oak(n) for n in range(1, 40)])
    layer = file.layer()
    assert layer.dataProvider().createSpatialIndex()
    assert "trees.qix" in file.contents()
    project = project_of(layer)

    outcome = apply(project, delta(layer))

    assert outcome.told == ["applied"]
    assert "trees.qix" in file.contents()
    assert fids_in(file, 350, 0, 600, 10) == found
    near = {n for n in range(1, 11) if n in file.rows() and file.rows()[n]["geom"]}
    moved = {4} & found
    assert fids_in(file, 0.5, 1.5, 10.5, 2.5) == near - moved


def test_spatial_index_of_a_shapefile_that_had_none_is_not_made(tmp_path):
    file = shapefile(tmp_path, [oak(1)])
    project, layer_id = one_layer(file)

    apply(project, patch(layer_id, 1, {"height": 12.5}, {"height": 13.5}))

    assert file.rows() == {1: taller(1)}
    assert set(file.contents()) == {
        f"trees.{e}" for e in ["cpg", "dbf", "prj", "shp", "shx"]
    }


# GeoJSON


@pytest.mark.parametrize(
    "ids", [(), (11, 12, 13), ("a", "b", "c")], ids=["none", "numbers", "texts"]
)
def test_features_of_a_geojson_file_with_and_without_id_are_patched_in_place(
    tmp_path, ids
):
    file = geojson(tmp_path, [oak(1), oak(2), oak(3)], ids=ids)
    project, layer_id = one_layer(file)

    outcome = apply(
        project,
        patch(layer_id, 2, {"height": 12.5}, {"height": 13.5}),
        patch(layer_id, 2, {"girth": 80}, {"girth": 81}),
        delete(layer_id, 1, {"species": "oak"}, "Point (1 2)"),
    )
    again = apply(project, patch(layer_id, 3, {"note": "old"}, {"note": "new"}))

    assert (outcome.told, again.told) == (["applied"] * 3, ["applied"])
    assert file.rows() == {
        2: stored(oak(2, height=13.5, girth=81)),
        3: stored(oak(3, note="new")),
    }
    found = [item.get("id") for item in file.collection()["features"]]
    assert found == list(ids[1:] or (None, None))


@pytest.mark.parametrize("ids", [(), ("a",)], ids=["none", "text"])
def test_feature_that_a_delta_made_in_a_geojson_file_is_patched_by_later_runs(
    tmp_path, ids
):
    file = geojson(tmp_path, [oak(1)], ids=ids)
    project, layer_id = one_layer(file)
    made = create(layer_id, {"fid": 2, "species": "elm"}, "Point (5 5)")
    assert apply(project, made).told == ["applied"]

    first = apply(project, patch(layer_id, 2, {"species": "elm"}, {"species": "fir"}))
    second = apply(
        project,
        patch(layer_id, 2, {"species": "fir"}, {"species": "yew"}),
        patch(layer_id, 1, {"height": 12.5}, {"height": 13.5}),
    )

    assert (first.told, second.told) == (["applied"], ["applied", "applied"])
    assert file.rows() == {1: taller(1), 2: {"species": "yew", "geom": "Point (5 5)"}}


@pytest.mark.parametrize(
    "ids", [(11, None, 13), (1, None, 0), (None, 7, None)], ids=str
)
@pytest.mark.parametrize("key", [1, 2, 3])
def test_patch_in_a_geojson_file_where_some_features_have_an_id_is_exact_or_refused(
    tmp_path, ids, key
):
    """QGIS 3.22 may write the feature a second time, or another one in its place."""
    file = geojson(tmp_path, [oak(1), oak(2), oak(3)], ids=ids)
    project, layer_id = one_layer(file)
    before = file.contents()

    outcome = apply(project, patch(layer_id, key, {"height": 12.5}, {"height": 13.5}))

    rows = {n: stored(oak(n)) for n in (1, 2, 3)}
    if outcome.told == ["applied"]:
        assert file.rows() == {**rows, key: taller(key)}
    else:
        assert outcome.told == ["not_applied provider_refused"]
        assert file.contents() == before


@pytest.mark.parametrize(
    "ids", [(11, None, 13), (1, None, 0), (None, 7, None)], ids=str
)
@pytest.mark.parametrize("key", [1, 2, 3])
def test_delete_in_a_geojson_file_where_some_features_have_an_id_is_exact_or_refused(
    tmp_path, ids, key
):
    file = geojson(tmp_path, [oak(1), oak(2), oak(3)], ids=ids)
    project, layer_id = one_layer(file)
    before = file.contents()

    outcome = apply(project, delete(layer_id, key, snapshot(oak(key))))

    rows = {n: stored(oak(n)) for n in (1, 2, 3) if n != key}
    if outcome.told == ["applied"]:
        assert file.rows() == rows
    else:
        assert outcome.told == ["not_applied provider_refused"]
        assert file.contents() == before


def test_rest_of_a_geojson_file_stays_as_it_was(tmp_path):
    file = geojson(tmp_path, [oak(1), oak(2), oak(3)], meta={"author": "office"})
    collection = file.collection()
    collection["features"][0]["foreign"] = {"kept": [1, {"a": None}]}
    collection["features"][0]["geometry"]["coordinates"] = [
        565432.123456789,
        5934567.987654321,
    ]
    collection["features"][0]["properties"].update(
        {
            "map": {"a": [1, 2, {"b": None}]},
            "list": ["x", "y"],
            "big": 2**53 + 1,
            "pi": 3.141592653589793,
            "flag": True,
            "at": "2026-05-12T09:41:12.345+02:00",
            "empty": "",
        }
    )
    collection["features"][1]["properties"]["only_here"] = "x"
    file.rewrite(collection)
    project, layer_id = one_layer(file)

    outcome = apply(
        project,
        patch(layer_id, 3, {"height": 12.5}, {"height": 13.5}),
        create(layer_id, {"fid": 4}, "Point (4 4)"),
    )

    assert outcome.told == ["applied", "applied"]
    after = file.collection()
    made = after["features"].pop()
    assert made["properties"]["fid"] == 4
    collection["features"][2]["properties"]["height"] = 13.5
    assert after == collection


@pytest.mark.parametrize(
    ("name", "old", "new"),
    [
        ("flag", True, False),
        ("list", ["x", "y"], ["z"]),
        ("numbers", [1, 2], [3]),
        ("map", {"a": [1, {"b": None}]}, {"c": "\u00e4"}),
        ("clock", "09:41:12", "10:00:00"),
    ],
)
def test_value_of_each_type_is_written_to_a_geojson_file(tmp_path, name, old, new):
    row = {"fid": 1, name: old, "geom": "Point (1 2)"}
    file = geojson(tmp_path, [row])
    project, layer_id = one_layer(file)

    outcome = apply(project, patch(layer_id, 1, {name: old}, {name: new}))

    assert outcome.told == ["applied"]
    assert file.rows() == {1: stored(row, **{name: new})}
