"""What stands in the way of a delta, and the state that a plan carries forward."""

from __future__ import annotations

import copy
from dataclasses import dataclass
from datetime import date

import pytest

from qfieldsync_cloud.core.deltas.model import ABSENT, DeltaMethod
from qfieldsync_cloud.core.sync.action import CreateFeature, PatchFeature
from qfieldsync_cloud.core.sync.conflict import ConflictKind
from qfieldsync_cloud.core.sync.diagnosis import (
    REMEDIES,
    Diagnosis,
    DiagnosisCode,
    RemedyCode,
)
from qfieldsync_cloud.core.sync.layer import Field, FieldKind, FieldOrigin, Layer
from qfieldsync_cloud.core.sync.plan import Planner
from qfieldsync_cloud.core.sync.planned import PlannedDelta, fail, refuse
from qfieldsync_cloud.core.sync.resolution import (
    Policy,
    Resolution,
    Side,
    SyncOptions,
)
from qfieldsync_cloud.core.sync.state import (
    GEOMETRY,
    FeatureState,
    KnownDelta,
    LocalFeature,
    SyncState,
    TableState,
)
from qfieldsync_cloud.core.sync.status import DeltaStatus
from tests.unit.factories import (
    HEIGHT,
    SPECIES,
    TREES,
    Access,
    Source,
    code_of,
    create,
    delete,
    delta_of,
    feature,
    layer_of,
    patch,
    planner_of,
    run,
    shape,
    side,
    source_of,
    stored,
    text_field,
    trees,
    warnings_of,
)

APPLIED, NOT_APPLIED = DeltaStatus.APPLIED, DeltaStatus.NOT_APPLIED
OAK = feature(species="Oak", height=15.0)


def outcome(planned):
    return planned.status, code_of(planned)


def refusal(source, *deltas):
    """Code and field by which the last of the deltas is refused."""
    before = stored(source)
    *_, planned = run(source, *deltas)
    assert planned.status is NOT_APPLIED
    assert planned.action is planned.conflict is planned.before is planned.key is None
    assert planned.warnings == ()
    if len(deltas) == 1:
        assert stored(source) == before
    return planned.diagnosis.code.value, planned.diagnosis.field_name


# The layer


@pytest.mark.parametrize("delta", [create(), patch(), delete()], ids=str)
def test_layer_when_it_has_a_problem_then_every_delta_is_refused_with_it(delta):
    problem = Diagnosis(DiagnosisCode.CSV_UNSUPPORTED, values={"layer": "t"})
    source = source_of(trees(problem=problem), {"1": OAK})

    [planned] = run(source, delta)

    assert (planned.status, planned.diagnosis) == (NOT_APPLIED, problem)
    assert planned.layer is source.layers[0]


@pytest.mark.parametrize("delta", [create(), patch(), delete()], ids=str)
def test_layer_when_it_has_no_key_then_every_delta_is_refused(delta):
    layer = Layer(TREES, TREES, (SPECIES, HEIGHT), TREES)
    source = Source((layer,), {TREES: {}})

    [planned] = run(source, delta)

    assert outcome(planned) == (NOT_APPLIED, "layer_without_key")
    assert layer.key_name == ""


def test_layer_when_it_is_in_edit_mode_then_its_other_features_are_refused():
    rows = {"1": OAK, "2": OAK}
    source = source_of(trees(), rows, unsaved=frozenset("2"))

    [one] = run(source, patch({"height": 15.0}, {"height": 16.0}, pk="1"))
    [two] = run(source, patch({"height": 15.0}, {"height": 16.0}, pk="2"))
    [three] = run(source, create({}))

    assert outcome(one) == (NOT_APPLIED, "layer_in_edit_mode")
    assert one.diagnosis.values == {"layer": TREES}
    assert outcome(two) == (DeltaStatus.CONFLICT, "unsaved_edit")
    assert outcome(three) == (NOT_APPLIED, "layer_in_edit_mode")


def test_layer_when_it_is_in_edit_mode_then_what_was_applied_before_still_is():
    source = source_of(trees(), {"1": OAK})
    delta = patch({"height": 15.0}, {"height": 16.0})
    run(source, delta)
    source.unsaved = frozenset()

    [planned] = run(source, delta)

    assert outcome(planned) == (APPLIED, "already_applied")


def test_layers_when_they_share_a_table_then_they_share_its_features():
    layers = (trees(), trees(id="oaks", table=TREES))
    source = Source(layers, source_of(trees(), {"1": OAK}).rows)

    planned = run(
        source,
        patch({"height": 15.0}, {"height": 16.0}, uuid="a"),
        patch({"height": 16.0}, {"height": 17.0}, uuid="b", layer="oaks"),
        create({}, uuid="c"),
        create({}, "Point (9 9)", uuid="d", layer="oaks"),
    )

    assert [item.key for item in planned] == ["1", "1", "2", "3"]
    assert [item.layer.id for item in planned] == [TREES, "oaks", TREES, "oaks"]
    assert stored(source)["1"]["height"] == 17.0


def test_layers_when_their_tables_differ_then_keys_of_one_say_nothing_of_the_other():
    layers = (trees(), trees(id="plots", table="plots"))
    rows = source_of(trees(), {"1": OAK}).rows
    source = Source(layers, {**rows, "plots": {}})

    planned = run(
        source,
        create({"fid": 1}, uuid="a", layer="plots"),
        create({}, uuid="b", layer="plots"),
        create({}, uuid="c"),
    )

    assert [item.key for item in planned] == ["1", "2", "2"]


# The delta


@pytest.mark.parametrize("method", [DeltaMethod.CREATE, DeltaMethod.PATCH])
def test_delta_when_it_lacks_new_then_it_is_incomplete(method):
    source = source_of(trees(), {"1": OAK})

    [planned] = run(source, delta_of(method, old=side(), pk="1"))

    assert outcome(planned) == (NOT_APPLIED, "delta_incomplete")
    assert planned.diagnosis.values == {"missing": "new"}


def test_delete_when_it_records_nothing_then_it_is_done_with_warnings():
    source = source_of(trees(), {"1": OAK})

    [planned] = run(source, delta_of(DeltaMethod.DELETE, pk="1"))

    assert outcome(planned) == (APPLIED, "")
    assert warnings_of(planned) == [
        ("old_not_recorded", "species"),
        ("old_not_recorded", "height"),
        ("old_not_recorded", GEOMETRY),
    ]


@pytest.mark.parametrize(
    "old",
    [side({"species": "Oak", "height": 15}, "Point (1 2)"), side({"species": "Oak"})],
    ids=["all recorded", "one field recorded"],
)
def test_delete_when_it_carries_new_then_that_is_not_read(old):
    source = source_of(trees(), {"1": OAK})
    delta = delta_of(
        DeltaMethod.DELETE,
        old=old,
        new=side({"girth": 1, "height": "x"}, "Blob (1)"),
        pk="1",
    )

    [planned] = run(source, delta)

    assert outcome(planned) == (APPLIED, "")


def test_delete_when_rows_of_other_tables_go_with_it_then_there_is_a_warning():
    source = source_of(trees(has_cascades=True), {"1": OAK})

    [planned] = run(source, delete({"species": "Oak", "height": 15}, "Point (1 2)"))

    assert outcome(planned) == (APPLIED, "")
    assert warnings_of(planned) == [("cascade", "")]


@pytest.mark.parametrize(
    ("is_exact", "expected"),
    [
        (True, (DeltaStatus.CONFLICT, "delete_edit")),
        (False, (APPLIED, "")),
    ],
)
def test_delete_when_only_a_binary_differs_then_a_ledger_alone_can_tell(
    is_exact, expected
):
    layer = trees(Field("photo", FieldKind.BINARY))
    source = source_of(layer, {"1": feature(species="Oak", photo=b"mine")})
    recorded = {"species": "Oak", "height": None, "photo": "other"}
    old = side(recorded, "Point (1 2)", is_exact=is_exact)

    [planned] = run(source, delta_of(DeltaMethod.DELETE, old=old, pk="1"))

    assert outcome(planned) == expected


def test_create_when_it_carries_old_then_what_is_new_is_made_all_the_same():
    source = source_of(trees())
    delta = delta_of(
        DeltaMethod.CREATE,
        old=side({"species": "Elm"}, "Point (1 2)"),
        new=side({"species": "Elm", "height": "2"}, "Point (1 2)"),
    )

    [planned] = run(source, delta)

    assert stored(source) == {
        planned.key: {"species": "Elm", "height": 2.0, GEOMETRY: "Point (1 2)"}
    }


def test_patch_when_it_lacks_old_then_it_is_done_with_a_warning():
    source = source_of(trees(), {"1": OAK})
    delta = delta_of(DeltaMethod.PATCH, new=side({"height": 16}), pk="1")

    [planned] = run(source, delta)

    assert outcome(planned) == (APPLIED, "")
    assert warnings_of(planned) == [("old_not_recorded", "height")]


# Attributes that the layer lacks


@pytest.mark.parametrize(
    ("attributes", "local_pk"),
    [
        ({"fid": 7}, "7"),
        ({"fid": "7"}, "7"),
        ({"fid_1": 7}, "7"),
        ({"fid_12": 7}, "7"),
        ({"fid_1": None}, ""),
    ],
    ids=str,
)
def test_attribute_when_it_is_the_packages_own_key_then_it_is_ignored(
    attributes, local_pk
):
    source = source_of(trees(key="id"))

    [planned] = run(source, create({**attributes, "height": 1}, local_pk=local_pk))

    assert outcome(planned) == (APPLIED, "")
    assert planned.warnings == ()
    assert planned.action.values.keys() == {"species", "height"}


@pytest.mark.parametrize(
    ("attributes", "local_pk"),
    [
        ({"fid": 8}, "7"),
        ({"FID": 7}, "7"),
        ({"fid": 7}, ""),
        ({"fid_": 7}, "7"),
        ({"fid_x": 7}, "7"),
        ({"fid1": 7}, "7"),
        ({"my_fid": 7}, "7"),
        ({"fid_1_2": 7}, "7"),
        ({"fid_\N{ARABIC-INDIC DIGIT ONE}": 7}, "7"),
        ({"girth": 7}, "7"),
        ({"Species": "Oak"}, "7"),
        ({"girth": ""}, "7"),
        ({"girth": False}, "7"),
    ],
    ids=ascii,
)
def test_attribute_when_nobody_knows_it_then_the_delta_is_refused(attributes, local_pk):
    source = source_of(trees(key="id"))
    [(name, value)] = attributes.items()

    planned = run(source, create(attributes, local_pk=local_pk))[0]

    assert outcome(planned) == (NOT_APPLIED, "field_unknown")
    assert planned.diagnosis.field_name == name
    assert planned.diagnosis.values == {"value": value}


def test_attribute_when_nobody_knows_it_and_it_is_null_then_there_is_a_warning():
    source = source_of(trees(), {"1": OAK})

    [made] = run(source, create({"girth": None}))
    [keyed] = run(source, create({"fid_1": None}, local_pk="7", uuid="k"))
    [edited] = run(source, patch({"girth": 5}, {"girth": None, "height": 1}))

    assert outcome(made) == (APPLIED, "")
    assert warnings_of(made) == [("field_unknown", "girth"), ("possible_duplicate", "")]
    assert ("field_unknown", "fid_1") in warnings_of(keyed)
    assert ("field_unknown", "girth") in warnings_of(edited)


def test_attribute_when_nobody_knows_it_and_a_patch_keeps_it_then_it_is_ignored():
    source = source_of(trees(), {"1": OAK})
    edit = patch({"girth": 5, "height": 15.0}, {"girth": 5, "height": 16.0})

    [planned] = run(source, edit)

    assert (outcome(planned), planned.warnings) == ((APPLIED, ""), ())


def test_attribute_when_nobody_knows_it_and_a_patch_changes_it_then_it_is_refused():
    source = source_of(trees(), {"1": OAK})

    assert refusal(source, patch({"girth": 5}, {"girth": 6})) == (
        *("field_unknown", "girth"),
    )


def test_attribute_when_only_old_has_it_then_nobody_needs_to_know_it():
    source = source_of(trees(), {"1": OAK})

    [planned] = run(source, patch({"girth": 5, "height": 15.0}, {"height": 16.0}))

    assert (outcome(planned), planned.warnings) == ((APPLIED, ""), ())


@pytest.mark.parametrize("origin", [FieldOrigin.JOINED, FieldOrigin.VIRTUAL])
@pytest.mark.parametrize(
    "delta",
    [create({"x": 5}), patch({"x": 4}, {"x": 5, "height": 15.0})],
    ids=["create", "patch"],
)
def test_attribute_when_its_field_is_no_column_then_it_is_ignored(origin, delta):
    source = source_of(trees(Field("x", FieldKind.DATE, origin)), {"1": OAK})

    [planned] = run(source, delta)

    assert planned.status is APPLIED
    assert "x" not in (planned.action.values if planned.action else ())


def test_field_when_generated_then_a_create_leaves_it_out():
    source = source_of(trees(text_field("code", is_generated=True, is_not_null=True)))

    [planned] = run(source, create({"code": "c", "height": 3}))

    assert (outcome(planned), planned.warnings) == ((APPLIED, ""), ())
    assert planned.action.values.keys() == {"species", "height"}


@pytest.mark.parametrize(
    ("old", "expected"),
    [
        ({"code": "c"}, ("field_generated", "code")),
        ({}, ("field_generated", "code")),
    ],
)
def test_field_when_generated_and_a_patch_changes_it_then_the_patch_is_refused(
    old, expected
):
    layer = trees(text_field("code", is_generated=True))
    source = source_of(layer, {"1": OAK})

    assert refusal(source, patch(old, {"code": "d"})) == expected


def test_field_when_generated_and_a_patch_keeps_it_then_it_is_left_out():
    layer = trees(text_field("code", is_generated=True))
    source = source_of(layer, {"1": OAK})
    edit = patch({"code": "c", "height": 15}, {"code": "c", "height": 16})

    [planned] = run(source, edit)

    assert planned.action == PatchFeature("1", {"height": 16.0}, ABSENT)


# Values and geometry


@pytest.mark.parametrize(
    ("delta", "expected"),
    [
        (create({"height": "tall"}), ("value_type", "height")),
        (create({"species": "x" * 21}), ("value_length", "species")),
        (patch({}, {"height": "tall"}), ("value_type", "height")),
        (create({}, "Blob (1)"), ("geometry_invalid", GEOMETRY)),
        (patch(old_wkt=None, new_wkt=""), ("geometry_invalid", GEOMETRY)),
        (
            create({}, "Point (1 2)", local_layer_crs="EPSG:0"),
            ("geometry_crs", GEOMETRY),
        ),
        (
            patch(new_wkt="Point (3 4)", local_layer_crs="EPSG:0"),
            ("geometry_crs", GEOMETRY),
        ),
    ],
    ids=[
        "create, type",
        "create, length",
        "patch, type",
        "create, geometry",
        "patch, empty WKT",
        "create, CRS",
        "patch, CRS",
    ],
)
def test_value_when_it_does_not_fit_then_the_delta_is_refused(delta, expected):
    assert refusal(source_of(trees(), {"1": OAK}), delta) == expected


@pytest.mark.parametrize(("is_exact", "code"), [(True, ""), (False, "value_length")])
def test_text_when_longer_than_its_type_then_only_what_was_held_is_taken(
    is_exact, code
):
    source = source_of(trees(), {"1": OAK})
    new = side({"species": "x" * 21}, is_exact=is_exact)
    delta = delta_of(DeltaMethod.PATCH, old=side({"species": "Oak"}), new=new, pk="1")

    [planned] = run(source, delta)

    assert code_of(planned) == code
    assert (stored(source)["1"]["species"] == "x" * 21) is is_exact


def test_number_when_it_was_held_but_does_not_fit_then_it_is_refused_all_the_same():
    source = source_of(trees(), {"1": OAK})
    new = side({"height": "tall"}, is_exact=True)

    [planned] = run(source, delta_of(DeltaMethod.PATCH, old=side(), new=new, pk="1"))

    assert outcome(planned) == (NOT_APPLIED, "value_type")


def test_binary_when_it_would_be_written_then_the_delta_is_refused():
    source = source_of(trees(Field("photo", FieldKind.BINARY)), {"1": OAK})

    assert refusal(source, create({"photo": "abc"})) == ("value_type", "photo")
    assert refusal(source, patch({"photo": "a"}, {"photo": "b"})) == (
        *("value_type", "photo"),
    )


def test_binary_when_it_is_kept_or_null_then_the_delta_is_applied():
    source = source_of(trees(Field("photo", FieldKind.BINARY)), {"1": OAK})

    [made] = run(source, create({"photo": None}, "Point (5 5)"))
    [edited] = run(source, patch({"photo": "a"}, {"photo": "a", "height": 16}))

    assert outcome(made) == outcome(edited) == (APPLIED, "")
    assert edited.action.values == {"height": 16.0}


def test_value_when_coerced_then_the_warning_names_the_field():
    source = source_of(trees(Field("day", FieldKind.DATE)), {"1": OAK})

    [made] = run(source, create({"height": "3", "day": "2024-02-29T00:00"}))
    [edited] = run(source, patch({"height": 15.0}, {"height": "4"}))

    coerced = "value_coerced"
    assert warnings_of(made) == [(coerced, "height"), (coerced, "day")]
    assert made.action.values["day"] == date(2024, 2, 29)
    assert warnings_of(edited) == [(coerced, "height")]


def test_geometry_when_coerced_then_there_is_a_warning():
    source = source_of(trees(), {"1": OAK})
    nan = "Point (nan 5)"

    [made] = run(source, create({}, nan))
    [edited] = run(source, patch(old_wkt="Point (1 2)", new_wkt=nan))

    coerced = ("geometry_coerced", GEOMETRY)
    assert warnings_of(made) == [coerced]
    assert warnings_of(edited) == [coerced]
    assert stored(source)["1"][GEOMETRY] == "Point (0 5)"


def test_geometry_when_only_old_is_coerced_then_there_is_no_warning():
    source = source_of(trees(), {"1": feature("Point (0 5)")})

    [planned] = run(source, patch(old_wkt="Point (nan 5)", new_wkt="Point (1 5)"))

    assert (outcome(planned), planned.warnings) == ((APPLIED, ""), ())


@pytest.mark.parametrize(
    ("old_wkt", "new_wkt"),
    [
        ("Point (1 2)", "Point (1 2)"),
        ("Point (1 2)", "POINT(1.0 2)"),
        ("Blob (1)", "Blob (1)"),
        (None, None),
        ("Point (nan 2)", "Point (0 2)"),
    ],
)
def test_geometry_when_a_patch_keeps_it_then_it_is_not_written(old_wkt, new_wkt):
    source = source_of(trees(), {"1": feature("Point (9 9)", height=15.0)})
    edit = patch({"height": 15.0}, {"height": 16}, old_wkt=old_wkt, new_wkt=new_wkt)

    [planned] = run(source, edit)

    assert planned.action == PatchFeature("1", {"height": 16.0}, ABSENT)
    assert planned.warnings == ()


def test_geometry_when_a_patch_keeps_one_that_nobody_can_read_then_all_else_is_done():
    source = source_of(trees(), {"1": OAK})
    delta = patch({}, {"height": 16}, old_wkt="Blob (1)", new_wkt="Blob (1)")

    [planned] = run(source, delta)

    assert outcome(planned) == (APPLIED, "")
    assert stored(source)["1"] == {
        "species": "Oak",
        "height": 16.0,
        GEOMETRY: "Point (1 2)",
    }


def test_geometry_when_the_table_has_none_then_a_feature_comes_back_without_one():
    source = source_of(trees(has_geometry=False))
    recorded = {"species": "Oak", "height": 15}
    delta = patch(recorded, {"height": 16}, old_wkt="Point (1 2)", is_snapshot=True)

    [planned] = run(source, delta, options=SyncOptions(Policy.OVERWRITE))

    assert planned.status is APPLIED
    assert stored(source) == {"1": {"species": "Oak", "height": 16.0}}


def test_geometry_when_a_patch_moves_it_by_less_than_the_tolerance_then_it_moves():
    source = source_of(trees(), {"1": OAK})
    edit = patch(old_wkt="Point (1 2)", new_wkt="Point (1.0001 2)")

    [planned] = run(source, edit)

    assert planned.action.geometry == shape("Point (1.0001 2)")


@pytest.mark.parametrize(
    "delta",
    [create({"name": "a"}, "Point (1 2)"), patch({}, {}, new_wkt="Point (1 2)")],
    ids=["create", "patch"],
)
def test_geometry_when_the_table_has_none_then_the_delta_is_refused(delta):
    layer = layer_of(text_field("name"), has_geometry=False)
    source = source_of(layer, {"1": feature(None, name="a")})

    [planned] = run(source, delta)

    assert outcome(planned) == (NOT_APPLIED, "geometry_type")
    assert planned.diagnosis.field_name == GEOMETRY
    assert planned.diagnosis.values == {"found": "Point (1 2)"}


def test_geometry_when_the_table_has_none_then_no_more_than_its_start_is_named():
    layer = layer_of(text_field("name"), has_geometry=False)
    wkt = f"LineString ({', '.join(['1 2'] * 50)})"

    [planned] = run(source_of(layer), create({}, wkt))

    assert planned.diagnosis.values == {"found": wkt[:40]}


@pytest.mark.parametrize(
    "delta",
    [
        create({"name": "b"}, None, uuid="x"),
        create({"name": "b"}, "", uuid="x"),
        create({"name": "b"}, ABSENT, uuid="x"),
        patch({}, {"name": "b"}, old_wkt="Point (1 2)", new_wkt="Point (1 2)"),
        patch({}, {"name": "b"}, old_wkt="Point (1 2)", new_wkt=None),
        delete({"name": "a"}, "Point (1 2)"),
    ],
    ids=["NULL", "empty", "absent", "kept", "to NULL", "delete"],
)
def test_geometry_when_the_table_has_none_and_none_is_brought_then_all_is_well(delta):
    layer = layer_of(text_field("name"), has_geometry=False)
    source = source_of(layer, {"1": feature(None, name="a")})

    [planned] = run(source, delta)

    assert outcome(planned) == (APPLIED, "")


# Not null


def test_not_null_when_a_create_leaves_it_out_then_it_is_refused():
    layer = trees(text_field("note", is_not_null=True))

    assert refusal(source_of(layer), create({"height": 3})) == ("not_null", "note")
    assert refusal(source_of(layer), create({"note": None})) == ("not_null", "note")


def test_not_null_when_a_patch_sends_null_then_it_is_refused():
    layer = trees(text_field("note", is_not_null=True, has_default=True))
    source = source_of(layer, {"1": feature(note="n")})

    assert refusal(source, patch({"note": "n"}, {"note": None})) == ("not_null", "note")


def test_not_null_when_the_layer_has_a_default_then_that_is_taken():
    layer = trees(text_field("note", is_not_null=True))
    source = source_of(layer)
    source.access.default_values = {"note": "new"}

    [planned] = run(source, create({"height": 3}))

    assert planned.action.values == {"species": None, "height": 3.0, "note": "new"}


@pytest.mark.parametrize("sent", [{}, {"note": None}], ids=["left out", "null"])
@pytest.mark.parametrize("default", [None, "new"], ids=["unknown", "known"])
def test_not_null_when_the_source_has_a_default_then_a_create_lets_it_fill_in(
    sent, default
):
    layer = trees(text_field("note", is_not_null=True, has_default=True))
    source = source_of(layer, own_defaults={"note": "of the source"})
    source.access.default_values = {"note": default}

    [planned] = run(source, create({"height": 3, **sent}))

    assert outcome(planned) == (APPLIED, "")
    assert stored(source)["1"]["note"] == (default or "of the source")
    assert ("note" in planned.action.values) == (default is not None)


@pytest.mark.parametrize(
    "properties",
    [
        {"is_generated": True},
        {"origin": FieldOrigin.JOINED},
        {"origin": FieldOrigin.VIRTUAL},
    ],
    ids=["generated", "joined", "virtual"],
)
def test_not_null_when_the_field_cannot_be_written_then_nobody_asks(properties):
    source = source_of(trees(text_field("note", is_not_null=True, **properties)))

    [planned] = run(source, create({"height": 3}))

    assert outcome(planned) == (APPLIED, "")


def test_not_null_when_it_is_the_key_then_the_key_is_enough():
    layer = layer_of(SPECIES, key="id")
    fields = (Field("id", FieldKind.INTEGER, is_not_null=True), SPECIES)
    source = source_of(Layer(TREES, TREES, fields, TREES, layer.key))

    [planned] = run(source, create({"species": "Elm"}))

    assert outcome(planned) == (APPLIED, "")


# Defaults


def test_default_when_the_delta_carries_a_value_then_that_wins():
    source = source_of(trees(text_field("note")))
    source.access.default_values = {"note": "new", "species": "Oak", "fid": 77}

    [planned] = run(source, create({"note": None, "species": "Elm"}))

    values = {"note": None, "species": "Elm", "height": None}
    assert planned.action == CreateFeature("1", values, shape("Point (1 2)"))
    assert source.access.default_calls == [
        {"note": None, "species": "Elm", GEOMETRY: shape("Point (1 2)")}
    ]


@dataclass
class Silent(Access):
    """A layer that says nothing of what it fills in."""

    def defaults(self, layer, values, geometry):
        return {}


def test_default_when_the_layer_says_nothing_then_only_what_is_carried_is_written():
    layer = trees(text_field("note", is_not_null=True, has_default=True))
    source = source_of(layer, access=Silent(), own_defaults={"note": "n"})

    [planned] = run(source, create({"fid": 1, "species": "Elm"}))

    assert planned.action.values == {"species": "Elm"}


# Unique


def with_unique(rows=None, **properties):
    layer = trees(text_field("tag", is_unique=True), **properties)
    return source_of(layer, rows)


def test_unique_when_another_feature_has_the_value_then_the_delta_is_refused():
    source = with_unique({"1": feature(tag="a"), "2": feature(tag="b")})

    [made] = run(source, create({"tag": "a"}, "Point (5 5)"))
    [edited] = run(source, patch({"tag": "a"}, {"tag": "b"}))

    for planned, value, holder in ((made, "a", "1"), (edited, "b", "2")):
        assert outcome(planned) == (NOT_APPLIED, "not_unique")
        assert planned.diagnosis.field_name == "tag"
        assert planned.diagnosis.values == {"value": value, "holder": holder}
    assert stored(source).keys() == {"1", "2"}


def test_unique_when_a_feature_of_this_run_has_the_value_then_the_delta_is_refused():
    source = with_unique()

    planned = run(
        source,
        create({"tag": "a"}, uuid="a"),
        create({"tag": "a"}, "Point (5 5)", uuid="b"),
        create({"tag": "b"}, "Point (5 5)", uuid="c"),
        patch({"tag": "a"}, {"tag": "b"}, pk="1", uuid="d"),
    )

    assert [code_of(item) for item in planned] == [
        *("", "not_unique", "", "not_unique")
    ]
    assert [item.key for item in planned] == ["1", None, "2", None]


def test_unique_when_the_feature_itself_has_the_value_then_it_may_keep_it():
    source = with_unique({"1": feature(tag="a", height=1.0)})

    planned = run(
        source,
        patch({}, {"tag": "a", "height": 2}, uuid="a"),
        patch({"height": 2}, {"height": 3}, uuid="b"),
        create({"tag": "a"}, uuid="c"),
    )

    assert [code_of(item) for item in planned] == ["", "", "not_unique"]


def test_unique_when_null_then_many_may_have_it():
    source = with_unique({"1": feature()})

    planned = run(
        source,
        create({"tag": None}, "Point (5 5)", uuid="a"),
        create({}, "Point (6 6)", uuid="b"),
        patch({"tag": "x"}, {"tag": None}, uuid="c"),
    )

    assert [item.status for item in planned] == [APPLIED] * 3


@pytest.mark.parametrize(
    "freeing",
    [
        patch({"tag": "a"}, {"tag": "z"}, uuid="free"),
        patch({"tag": "a"}, {"tag": None}, uuid="free"),
        delete({"tag": "a"}, uuid="free"),
    ],
    ids=["changed", "emptied", "deleted"],
)
@pytest.mark.parametrize(
    "taking",
    [
        create({"tag": "a"}, "Point (5 5)"),
        patch({"tag": "b"}, {"tag": "a"}, pk="2"),
    ],
    ids=["create", "patch"],
)
def test_unique_when_the_value_was_freed_before_then_it_may_be_taken(freeing, taking):
    rows = {"1": feature(tag="a"), "2": feature(tag="b")}

    early, late = with_unique(rows), with_unique(rows)

    assert [code_of(p) for p in run(early, freeing, taking)] == ["", ""]
    assert [code_of(p) for p in run(late, taking, freeing)] == ["not_unique", ""]


def test_unique_when_the_value_was_freed_and_taken_then_it_is_taken():
    source = with_unique({"1": feature(tag="a"), "2": feature(tag="b")})

    planned = run(
        source,
        patch({"tag": "a"}, {"tag": "c"}, uuid="a"),
        patch({"tag": "b"}, {"tag": "a"}, pk="2", uuid="b"),
        create({"tag": "a"}, "Point (5 5)", uuid="c"),
        create({"tag": "b"}, "Point (6 6)", uuid="d"),
    )

    assert [code_of(item) for item in planned] == ["", "", "not_unique", ""]


def test_unique_fields_when_named_then_they_are_the_columns_that_can_be_looked_up():
    layer = Layer(
        TREES,
        TREES,
        (
            Field("fid", FieldKind.INTEGER, is_unique=True),
            text_field("tag", is_unique=True),
            text_field("note"),
            text_field("owner", origin=FieldOrigin.JOINED, is_unique=True),
            Field("labels", FieldKind.LIST, is_unique=True),
            Field("map", FieldKind.MAP, is_unique=True),
            Field("day", FieldKind.DATE, is_unique=True),
        ),
        key=trees().key,
    )

    assert layer.unique_names == ("tag", "day")


# Twins


def test_create_when_an_equal_feature_is_there_then_it_is_made_with_a_warning():
    source = source_of(trees(), {"1": OAK})

    [planned] = run(source, create({"species": "Oak", "height": 15}))

    assert outcome(planned) == (APPLIED, "")
    assert warnings_of(planned) == [("possible_duplicate", "")]
    assert stored(source).keys() == {"1", "2"}


@pytest.mark.parametrize(
    ("attributes", "wkt"),
    [
        ({"species": "Elm", "height": 15}, "Point (1 2)"),
        ({"species": None}, "Point (1 2)"),
        ({"species": "Oak", "height": 15}, "Point (1 2.001)"),
        ({"species": "Oak"}, None),
    ],
    ids=["value", "NULL", "geometry", "no geometry"],
)
def test_create_when_something_differs_then_there_is_no_warning(attributes, wkt):
    source = source_of(trees(), {"1": OAK})

    [planned] = run(source, create(attributes, wkt))

    assert (outcome(planned), planned.warnings) == ((APPLIED, ""), ())


def test_create_when_the_recorded_values_are_equal_then_defaults_do_not_matter():
    source = source_of(trees(text_field("note")), {"1": feature(species="Oak")})
    source.access.default_values = {"note": "new"}

    [planned] = run(source, create({"species": "Oak"}))

    assert warnings_of(planned) == [("possible_duplicate", "")]


def test_create_when_one_of_this_run_is_equal_then_there_is_a_warning():
    source = source_of(trees())

    planned = run(
        source,
        create({"species": "Oak"}, uuid="a"),
        create({"species": "Elm"}, uuid="b"),
        create({"species": "Oak"}, uuid="c"),
        create({"species": "Oak"}, "POINT(1.0 2.0)", uuid="d"),
    )

    assert [warnings_of(item) for item in planned] == [
        [],
        [],
        [("possible_duplicate", "")],
        [("possible_duplicate", "")],
    ]


def test_create_when_one_was_moved_there_in_this_run_then_there_is_a_warning():
    source = source_of(trees(), {"1": feature("Point (9 9)", species="Oak")})

    planned = run(
        source,
        patch(old_wkt="Point (9 9)", new_wkt="Point (1 2)"),
        create({"species": "Oak"}),
    )

    assert warnings_of(planned[1]) == [("possible_duplicate", "")]


def test_create_when_the_equal_one_was_changed_or_deleted_then_there_is_no_warning():
    rows = {"1": OAK, "2": feature("Point (3 4)", species="Elm", height=1.0)}
    source = source_of(trees(), rows)

    planned = run(
        source,
        patch({"height": 15.0}, {"height": 16.0}, uuid="a"),
        delete({"height": 1.0}, pk="2", uuid="b"),
        create({"species": "Oak", "height": 15}, uuid="c"),
        create({"species": "Elm", "height": 1}, "Point (3 4)", uuid="d"),
    )

    assert [warnings_of(item)[-1:] for item in planned[2:]] == [[], []]


@pytest.mark.parametrize("wkt", ["Point (1 2.5)", None], ids=["beside", "nowhere"])
def test_create_when_the_reader_found_one_at_another_place_then_it_does_not_warn(wkt):
    source = source_of(trees(), {"1": OAK})
    delta = create({"species": "Oak", "height": 15}, wkt)
    planner = planner_of(source, delete({}), delta)
    planner.state.tables[TREES].twins = {"create-1": ("1",)}

    assert planner.plan(delta).warnings == ()


def test_create_without_geometry_when_the_reader_found_an_equal_one_then_it_warns():
    layer = layer_of(text_field("name"), has_geometry=False)
    source = source_of(layer, {"1": feature(None, name="a")})
    planner = planner_of(source, delete({}), create({"name": "a"}))
    planner.state.tables[TREES].twins = {"create-1": ("1",)}

    planned = planner.plan(create({"name": "a"}, ABSENT))

    assert warnings_of(planned) == [("possible_duplicate", "")]


def test_warnings_when_there_are_many_then_they_are_in_the_order_of_the_checks():
    source = source_of(trees(), {"1": OAK})

    [planned] = run(
        source,
        create(
            {"fid": 1, "species": "Oak", "height": "15", "x": None}, "Point (nan 2)"
        ),
    )

    assert warnings_of(planned) == [
        ("key_taken", "fid"),
        ("value_coerced", "height"),
        ("field_unknown", "x"),
        ("geometry_coerced", GEOMETRY),
    ]


def test_warnings_when_a_patch_has_them_then_reading_comes_before_deciding():
    source = source_of(trees(), {"1": OAK})

    [planned] = run(source, patch({}, {"height": "16"}))

    assert warnings_of(planned) == [
        ("value_coerced", "height"),
        ("old_not_recorded", "height"),
    ]


# What a plan says of a delta


def test_planned_delta_when_it_changes_a_feature_then_it_says_what_was_there():
    source = source_of(trees(), {"1": OAK})
    delta = patch({"height": 15.0}, {"height": 16.0})

    planned = planner_of(source, delta).plan(delta)

    assert planned == PlannedDelta(
        delta,
        APPLIED,
        source.layers[0],
        action=PatchFeature("1", {"height": 16.0}, ABSENT),
        before=source.rows[TREES]["1"],
        key="1",
    )


@pytest.mark.parametrize(
    "options",
    [
        SyncOptions(),
        SyncOptions(policy=Policy.OVERWRITE),
        SyncOptions(resolutions={"patch-1": Resolution(Side.MINE)}),
    ],
    ids=["conflict", "overwritten", "ignored"],
)
def test_planned_delta_when_in_conflict_then_it_was_not_there_before(options):
    source = source_of(trees(), {"1": OAK})

    [planned] = run(source, patch({"height": 1}, {"height": 2}), options=options)

    assert planned.is_already_applied is False
    assert planned.before is not None


def test_planned_delta_when_applied_and_new_then_it_needs_a_record():
    source = source_of(trees(), {"1": OAK})
    edit = patch({"height": 15.0}, {"height": 16.0})
    held_back = patch({"height": 1}, {"height": 2}, uuid="x")

    planned = run(source, edit, delete(pk="77"), edit, held_back, create({"x": 1}))

    assert [item.needs_record for item in planned] == [True, True, False, False, False]
    assert [item.status for item in planned] == [
        *(APPLIED, APPLIED, APPLIED, DeltaStatus.CONFLICT, NOT_APPLIED)
    ]


def test_planned_delta_when_refused_then_it_says_why():
    delta, layer = create(), trees()
    diagnosis = Diagnosis(DiagnosisCode.PROVIDER_REFUSED)

    assert refuse(delta, layer, diagnosis) == PlannedDelta(
        delta, NOT_APPLIED, layer, diagnosis=diagnosis
    )
    assert refuse(delta, None, diagnosis).layer is None


def test_planned_delta_when_it_failed_then_nothing_of_it_is_to_be_written():
    source = source_of(trees(), {"1": OAK})
    [planned] = run(source, delete({"height": 15.0}))

    failed = fail(planned, DiagnosisCode.DISK_FULL, "no space", ("disk full",))

    assert failed.status is DeltaStatus.ERROR
    assert (failed.action, failed.is_already_applied) == (None, False)
    assert failed.diagnosis == Diagnosis(
        DiagnosisCode.DISK_FULL, values={"reason": "no space"}
    )
    assert failed.provider_errors == ("disk full",)
    assert (failed.delta, failed.layer, failed.key) == (
        *(planned.delta, planned.layer, "1"),
    )


def test_planned_delta_when_it_failed_although_already_applied_then_it_is_not():
    source = source_of(trees())
    [planned] = run(source, delete())

    failed = fail(planned, DiagnosisCode.CANCELLED, "stopped")

    assert not failed.is_already_applied
    assert failed.provider_errors == ()


def test_diagnosis_when_it_has_a_code_then_there_is_a_remedy_for_it():
    assert REMEDIES.keys() == set(DiagnosisCode)
    assert set(REMEDIES.values()) == set(RemedyCode)
    for code in DiagnosisCode:
        assert Diagnosis(code).remedy is REMEDIES[code]


def test_conflict_when_it_has_a_kind_then_there_is_a_diagnosis_for_it():
    for kind in ConflictKind:
        remedy = Diagnosis(DiagnosisCode(kind.value)).remedy
        is_unsaved = kind is ConflictKind.UNSAVED_EDIT
        assert remedy is (RemedyCode.SAVE_EDITS if is_unsaved else RemedyCode.RESOLVE)


# The state


def everything():
    """Deltas that touch every part of the state."""
    return [
        create({"fid": 1, "tag": "c"}, "Point (5 5)", local_pk="1", uuid="a"),
        create({"tag": "d"}, "Point (5 5)", local_pk="2", uuid="b"),
        create({"tag": "d"}, "Point (6 6)", local_pk="3", uuid="c"),
        patch({"tag": "a"}, {"tag": "e"}, pk="1", uuid="d"),
        patch({"tag": "b"}, {"tag": "a"}, pk="2", uuid="e"),
        patch({}, {"height": 3}, pk="", local_pk="1", uuid="f"),
        delete({"tag": "e"}, pk="1", uuid="g"),
        delete({}, pk="77", uuid="h"),
        patch({}, {"height": 3}, pk="77", uuid="i"),
        patch({}, {"height": "x"}, pk="2", uuid="j"),
    ]


def rows_with_tags():
    return {"1": feature(tag="a"), "2": feature("Point (5 5)", tag="b")}


def test_state_when_taken_back_then_it_is_exactly_as_it_was():
    source = with_unique(rows_with_tags())
    deltas = everything()
    planner = planner_of(source, *deltas)
    states, marks = [], []
    for delta in deltas:
        states.append(copy.deepcopy(planner.state))
        marks.append(planner.state.mark())
        planner.plan(delta)

    for before, mark in reversed(list(zip(states, marks))):
        planner.state.go_back(mark)
        assert planner.state.tables == before.tables
        assert planner.state.next_keys == before.next_keys
        assert planner.state.known == before.known
        assert planner.state.keys == before.keys
        assert planner.state == before


def test_state_when_taken_back_and_planned_again_then_the_plan_is_the_same():
    source = with_unique(rows_with_tags())
    deltas = everything()
    planner = planner_of(source, *deltas)
    mark = planner.state.mark()

    first = [planner.plan(delta) for delta in deltas]
    planner.state.go_back(mark)

    assert [planner.plan(delta) for delta in deltas] == first


def test_state_when_marks_are_forgotten_then_it_stays_as_it_is():
    source = with_unique(rows_with_tags())
    deltas = everything()
    planner = planner_of(source, *deltas)
    for delta in deltas[:5]:
        planner.plan(delta)
    before = copy.deepcopy(planner.state.tables)

    planner.state.forget_marks()
    mark = planner.state.mark()
    planner.plan(deltas[5])
    planner.state.go_back(mark)

    assert mark == 0
    assert planner.state.tables == before


def test_state_when_a_delta_is_refused_then_only_a_create_is_remembered():
    source = with_unique(rows_with_tags())
    made = create({"tag": "a"}, local_pk="9")
    edit = patch({}, {"tag": "a"}, pk="2", uuid="x")
    planner = planner_of(source, made, edit)
    before = copy.deepcopy(planner.state)

    planner.plan(edit)
    assert planner.state.tables == before.tables
    assert (planner.state.known, planner.state.keys) == ({}, {})

    planner.plan(made)
    assert planner.state.tables == before.tables
    assert planner.state.next_keys == before.next_keys
    assert planner.state.keys == {LocalFeature("tablet-1", TREES, "9"): None}


def test_state_when_a_delta_is_applied_then_it_is_known():
    source = source_of(trees(), {"1": OAK})
    delta = delete({"height": 15.0}, local_pk="9")
    planner = planner_of(source, delta)

    planner.plan(delta)

    assert planner.state.known == {
        "delete-1": KnownDelta(delta.content_hash, "1"),
    }
    assert planner.state.keys == {}
    assert planner.state.tables[TREES].features == {"1": None}
    assert planner.state.tables[TREES].seen_keys == {"1": True}


def test_state_when_told_what_became_of_a_delta_then_later_ones_know():
    source = source_of(trees())
    made = create({}, local_pk="9")
    planner = planner_of(source, made)
    diagnosis = Diagnosis(DiagnosisCode.PROVIDER_REFUSED)

    planner.remember(refuse(made, source.layers[0], diagnosis))
    planned = planner.plan(delete(pk="", local_pk="9"))

    assert outcome(planned) == (NOT_APPLIED, "create_not_applied")


@pytest.mark.parametrize(
    "delta", [create({}, local_pk=""), create({}, client="", local_pk="9")]
)
def test_state_when_a_device_does_not_name_a_new_feature_then_nothing_is_kept(delta):
    planner = planner_of(source_of(trees()), delta)

    assert planner.plan(delta).status is APPLIED
    assert planner.state.keys == {}


def test_deltas_when_planned_for_good_then_the_plan_is_that_of_one_by_one():
    source = with_unique(rows_with_tags())
    deltas = everything()
    planner, other = planner_of(source, *deltas), planner_of(source, *deltas)

    planned = list(planner.plan_for_good(deltas))

    assert planned == [other.plan(delta) for delta in deltas]
    assert planner.state == other.state
    assert planner.state.mark() == 0


def test_known_deltas_when_compared_then_content_and_key_count():
    known = KnownDelta("hash", "1")

    assert known == KnownDelta("hash", "1")
    assert known != KnownDelta("other", "1")
    assert known != KnownDelta("hash", "2")
    assert known != KnownDelta("hash", None)
    assert known != ("hash", "1")


def test_key_when_allotted_then_it_is_the_next_that_no_feature_has():
    features = {"7": feature(), "9": None, "10": feature()}
    table = TableState(features, hidden=frozenset({"8"}))
    state = SyncState({"t": table, "u": TableState()}, next_keys={"t": 7})

    assert state.allot_key("t") == "9"
    assert state.allot_key("t") == "11"
    assert state.allot_key("t") == "12"
    # other tables count for themselves, known or not
    assert [state.allot_key("u"), state.allot_key("u")] == ["1", "2"]
    assert state.allot_key("v") == "1"


def test_key_when_a_sequence_gave_numbers_then_each_is_taken_once_and_in_order():
    table = TableState({"21": feature(), "22": None}, hidden=frozenset({"23"}))
    state = SyncState(
        {"t": table, "u": TableState()},
        next_keys={"t": 50, "u": 5},
        reserved={"t": ("20", "21", "22", "23", "24"), "u": ("90", "91")},
    )
    mark = state.mark()

    allotted = [state.allot_key("t") for _ in range(3)]

    assert allotted == ["20", "22", "24"]
    assert state.drawn == {"t": 5}
    assert [state.allot_key("u"), state.allot_key("u")] == ["90", "91"]
    # nothing is left of what was given: on with what no feature has had
    assert [state.allot_key("t"), state.allot_key("t")] == ["50", "51"]

    state.go_back(mark)

    assert [state.allot_key("t") for _ in range(3)] == allotted


def test_feature_when_put_then_its_unique_values_have_a_holder():
    state, table = SyncState(), TableState({"1": FeatureState({"tag": "a"})})
    table.holders[("tag", "a")] = "1"

    state.put_feature(table, "1", FeatureState({"tag": "b"}), ("tag",))
    assert table.holders == {("tag", "a"): None, ("tag", "b"): "1"}

    state.put_feature(table, "1", None, ("tag",))
    assert table.holders == {("tag", "a"): None, ("tag", "b"): None}
    assert table.features == {"1": None}

    state.put_feature(table, "2", FeatureState({"tag": None}), ("tag",))
    assert table.holders == {("tag", "a"): None, ("tag", "b"): None}


def test_feature_when_put_then_a_value_that_another_holds_is_not_freed():
    state, table = SyncState(), TableState({"1": FeatureState({"tag": "a"})})
    table.holders[("tag", "a")] = "2"

    state.put_feature(table, "1", FeatureState({"tag": None}), ("tag",))

    assert table.holders == {("tag", "a"): "2"}


def test_feature_when_put_without_unique_fields_then_nobody_holds_anything():
    state, table = SyncState(), TableState()

    state.put_feature(table, "1", FeatureState({"tag": "a"}))

    assert table.holders == {}
    assert table.features == {"1": FeatureState({"tag": "a"})}


def test_planner_when_nothing_is_said_then_it_has_the_default_options():
    source = source_of(trees(), {"1": OAK})
    delta = patch({"height": 14.0}, {"height": 16.0})

    planner = Planner(source.layers_by_id, source.state([delta]), Access())

    assert outcome(planner.plan(delta)) == (DeltaStatus.CONFLICT, "edit_edit")


def test_state_when_it_is_let_go_then_nothing_of_it_is_left():
    source = with_unique(rows_with_tags())
    deltas = everything()
    planner = planner_of(source, *deltas)
    for delta in deltas:
        planner.plan(delta)
    state = planner.state
    state.tables["t"] = TableState({"1": None, "2": feature()})
    assert state.known and state.keys

    state.let_go()

    assert state.tables["t"].features == {}
    table = state.tables[TREES]
    assert table.features == table.holders == table.seen_keys == {}
    assert table.twins == table.placed_at == table.own_moments == {}
    assert state.known == state.keys == {}
    assert state.mark() == 0
