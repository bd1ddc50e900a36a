"""What becomes of a conflict: every cell of the table, resolutions and their limits."""

from __future__ import annotations

import math
from dataclasses import replace

import pytest

from qfieldsync_cloud.core.deltas.model import ABSENT
from qfieldsync_cloud.core.errors import OptionError
from qfieldsync_cloud.core.sync import overwrite
from qfieldsync_cloud.core.sync.action import CreateFeature, DeleteFeature, PatchFeature
from qfieldsync_cloud.core.sync.conflict import ConflictKind
from qfieldsync_cloud.core.sync.layer import Field, FieldKind, FieldOrigin
from qfieldsync_cloud.core.sync.resolution import (
    Comparison,
    EnteredValue,
    Policy,
    Resolution,
    Side,
    SyncOptions,
)
from qfieldsync_cloud.core.sync.state import GEOMETRY
from qfieldsync_cloud.core.sync.status import DeltaStatus
from tests.unit.factories import (
    code_of,
    create,
    delete,
    feature,
    layer_of,
    patch,
    run,
    shape,
    source_of,
    stored,
    table_rows,
    text_field,
    trees,
    warnings_of,
)

MINE, THEIRS = Side.MINE, Side.THEIRS
OVERWRITE = SyncOptions(policy=Policy.OVERWRITE)
APPLIED, CONFLICT = DeltaStatus.APPLIED, DeltaStatus.CONFLICT
IGNORED, NOT_APPLIED = DeltaStatus.IGNORED, DeltaStatus.NOT_APPLIED

LAYER = trees()
WITH_UUID = trees(key="id", key_kind=FieldKind.TEXT, is_numbered=False)
HERE = feature(species="Oak", height=15.0)
OAK = {"species": "Oak", "height": 15.0, GEOMETRY: "Point (1 2)"}
EDIT = patch(
    {"species": "Elm", "height": 14.0},
    {"species": "Lime", "height": 15.8},
    old_wkt="Point (1 6)",
    new_wkt="Point (1 5)",
)
LIME = {"species": "Lime", "height": 15.8, GEOMETRY: "Point (1 5)"}
SNAPSHOT = patch(
    {"fid": 1, "species": "Elm", "height": 14.0},
    {"height": 15.8},
    old_wkt="Point (1 6)",
    is_snapshot=True,
)


def conflict(kind):
    """A source and a delta that are in conflict, the key, and what it holds."""
    if kind == "edit_edit":
        return source_of(LAYER, {"1": HERE}), EDIT, "1"
    if kind == "create_create":
        delta = create({"id": "A", "species": "Lime", "height": 15.8}, "Point (1 5)")
        return source_of(WITH_UUID, {"A": HERE}), delta, "A"
    if kind == "delete_edit":
        delta = delete({"species": "Elm", "height": 14.0}, "Point (1 6)")
        return source_of(LAYER, {"1": HERE}), delta, "1"
    if kind == "edit_delete":
        return source_of(LAYER), SNAPSHOT, "1"
    assert kind == "unsaved_edit"
    return source_of(LAYER, {"1": HERE}, unsaved=frozenset("1")), EDIT, "1"


def resolving(
    delta, whole=None, *, seen=None, policy=Policy.KEEP_CURRENT, kind=None, **fields
):
    resolution = Resolution(whole, fields, seen or {}, kind)
    return SyncOptions(policy=policy, resolutions={delta.uuid: resolution})


CELLS = {
    "writes `new`": (APPLIED, PatchFeature),
    "writes `new` into the feature": (APPLIED, PatchFeature),
    "writes some": (APPLIED, PatchFeature),
    "deletes": (APPLIED, DeleteFeature),
    "makes the feature again": (APPLIED, CreateFeature),
    "stays": (CONFLICT, type(None)),
    "writes nothing": (IGNORED, type(None)),
}
"""Status and action that a word in the table means, for a resolution."""
ROWS = {row["conflict"].strip("`"): row for row in table_rows(overwrite.__doc__ or "")}


def test_table_when_counted_then_it_has_every_kind_of_conflict():
    assert ROWS.keys() == {kind.value for kind in ConflictKind}
    assert {len(row) for row in ROWS.values()} == {4}


@pytest.mark.parametrize("kind", ROWS)
def test_conflict_when_nobody_decides_then_it_stays_one(kind):
    source, delta, _ = conflict(kind)
    before = stored(source)

    [planned] = run(source, delta)

    assert (planned.status, code_of(planned)) == (CONFLICT, kind)
    assert (planned.action, stored(source)) == (None, before)


@pytest.mark.parametrize("kind", ROWS)
@pytest.mark.parametrize("by", ["policy", "resolution"])
def test_conflict_when_theirs_then_it_is_what_the_table_says(kind, by):
    source, delta, _ = conflict(kind)
    options = OVERWRITE if by == "policy" else resolving(delta, THEIRS)
    status, action = CELLS[ROWS[kind]["theirs (overwrite)"]]

    [planned] = run(source, delta, options=options)

    assert (planned.status, type(planned.action)) == (status, action)
    assert planned.conflict.kind.value == kind
    assert planned.conflict.fields
    assert not planned.is_already_applied
    assert (planned.diagnosis is None) == (status is APPLIED)


@pytest.mark.parametrize("kind", ROWS)
def test_conflict_when_mine_as_resolution_then_it_is_ignored(kind):
    source, delta, _ = conflict(kind)
    before = stored(source)
    status, action = CELLS[ROWS[kind]["mine (keep)"]]

    [planned] = run(source, delta, options=resolving(delta, MINE))

    assert (planned.status, type(planned.action)) == (status, action)
    assert planned.conflict.kind.value == kind
    assert planned.diagnosis is None
    assert not planned.is_already_applied
    assert stored(source) == before
    assert delta.uuid not in source.known


@pytest.mark.parametrize("kind", ROWS)
def test_conflict_when_mine_as_policy_then_it_stays_one(kind):
    source, delta, _ = conflict(kind)

    [planned] = run(source, delta, options=SyncOptions(policy=Policy.KEEP_CURRENT))

    assert planned.status is CONFLICT


@pytest.mark.parametrize("kind", ROWS)
def test_conflict_when_decided_field_by_field_then_it_is_what_the_table_says(kind):
    source, delta, _ = conflict(kind)
    choices = {"species": MINE, "height": THEIRS, GEOMETRY: MINE}
    status, action = CELLS[ROWS[kind]["field by field"]]
    # one field differs in the conflicts that a single answer would settle
    if kind == "edit_delete":
        choices = {"height": EnteredValue(1.0)}

    [planned] = run(source, delta, options=resolving(delta, **choices))

    assert (planned.status, type(planned.action)) == (status, action)


@pytest.mark.parametrize(
    ("kind", "after"),
    [
        ("edit_edit", LIME),
        ("create_create", LIME),
        ("delete_edit", None),
        (
            "edit_delete",
            {"species": "Elm", "height": 15.8, GEOMETRY: "Point (1 6)"},
        ),
        ("unsaved_edit", OAK),
    ],
)
def test_conflict_when_overwritten_then_the_layer_holds_what_the_field_brought(
    kind, after
):
    source, delta, key = conflict(kind)

    run(source, delta, options=OVERWRITE)

    assert stored(source).get(key) == after


# Field by field


@pytest.mark.parametrize("kind", ["edit_edit", "create_create"])
@pytest.mark.parametrize(
    ("choices", "status", "after"),
    [
        ((THEIRS, THEIRS, THEIRS), APPLIED, LIME),
        ((MINE, THEIRS, THEIRS), APPLIED, {**LIME, "species": "Oak"}),
        ((THEIRS, MINE, THEIRS), APPLIED, {**LIME, "height": 15.0}),
        ((THEIRS, THEIRS, MINE), APPLIED, {**LIME, GEOMETRY: "Point (1 2)"}),
        ((MINE, MINE, THEIRS), APPLIED, {**OAK, GEOMETRY: "Point (1 5)"}),
        ((MINE, MINE, MINE), IGNORED, OAK),
        ((EnteredValue("Ash"), MINE, MINE), APPLIED, {**OAK, "species": "Ash"}),
        ((EnteredValue(None), MINE, MINE), APPLIED, {**OAK, "species": None}),
        ((MINE, EnteredValue("16"), MINE), APPLIED, {**OAK, "height": 16.0}),
        (
            (MINE, MINE, EnteredValue("Point (7 7)")),
            APPLIED,
            {**OAK, GEOMETRY: "Point (7 7)"},
        ),
        (
            (EnteredValue("Ash"), THEIRS, EnteredValue("Point (7 7)")),
            APPLIED,
            {"species": "Ash", "height": 15.8, GEOMETRY: "Point (7 7)"},
        ),
        ((MINE, MINE, EnteredValue(None)), APPLIED, {**OAK, GEOMETRY: None}),
        ((THEIRS, THEIRS, None), CONFLICT, OAK),
        ((None, THEIRS, THEIRS), CONFLICT, OAK),
        ((None, None, None), CONFLICT, OAK),
    ],
    ids=[
        "all theirs",
        "species mine",
        "height mine",
        "geometry mine",
        "geometry theirs",
        "all mine",
        "species entered",
        "species emptied",
        "height entered as text",
        "geometry entered",
        "one of each",
        "geometry emptied",
        "geometry open",
        "species open",
        "all open",
    ],
)
def test_fields_when_each_is_decided_then_some_are_written_in_one_step(
    kind, choices, status, after
):
    source, delta, key = conflict(kind)
    names = ("species", "height", GEOMETRY)
    fields = {name: choice for name, choice in zip(names, choices) if choice}

    [planned] = run(source, delta, options=resolving(delta, **fields))

    assert planned.status is status
    assert (planned.action is None) == (status is not APPLIED)
    assert stored(source)[key] == {k: v for k, v in after.items() if v is not None}


def test_fields_that_are_in_no_conflict_when_others_are_decided_then_they_are_theirs():
    source = source_of(LAYER, {"1": HERE})
    delta = patch(
        {"species": "Oak", "height": 14.0}, {"species": "Lime", "height": 15.8}
    )

    [planned] = run(source, delta, options=resolving(delta, height=MINE))

    assert planned.status is APPLIED
    assert planned.action == PatchFeature("1", {"species": "Lime"}, ABSENT)


def test_field_that_the_delta_does_not_change_when_theirs_then_it_is_left():
    options = replace(
        resolving(SNAPSHOT, species=THEIRS, height=THEIRS, geometry=THEIRS),
        comparison=Comparison.BY_OBJECT,
    )
    source = source_of(LAYER, {"1": HERE})

    [planned] = run(source, SNAPSHOT, options=options)

    assert planned.action == PatchFeature("1", {"height": 15.8}, ABSENT)
    assert [item.field for item in planned.conflict.fields] == [
        *("height", "species", GEOMETRY)
    ]


def test_field_that_the_delta_does_not_change_when_mine_then_the_others_are_written():
    options = replace(
        resolving(SNAPSHOT, species=MINE, height=THEIRS, geometry=MINE),
        comparison=Comparison.BY_OBJECT,
    )
    source = source_of(LAYER, {"1": HERE})

    [planned] = run(source, SNAPSHOT, options=options)

    assert planned.action == PatchFeature("1", {"height": 15.8}, ABSENT)


@pytest.mark.parametrize("kind", ["delete_edit", "edit_delete"])
@pytest.mark.parametrize(
    ("side", "status"), [(MINE, IGNORED), (THEIRS, APPLIED)], ids=["mine", "theirs"]
)
def test_fields_when_all_have_one_answer_then_it_is_one_for_the_whole(
    kind, side, status
):
    source, delta, _ = conflict(kind)
    fields = {"species": side, "height": side, GEOMETRY: side}

    [planned] = run(source, delta, options=resolving(delta, **fields))

    assert planned.status is status


@pytest.mark.parametrize(
    "fields",
    [
        {},
        {"species": THEIRS, "height": THEIRS},
        {"species": THEIRS, "height": THEIRS, GEOMETRY: MINE},
        {"species": THEIRS, "height": EnteredValue([1]), GEOMETRY: THEIRS},
    ],
    ids=["none", "one open", "mixed", "one entered"],
)
def test_delete_when_the_answers_differ_then_the_conflict_stays(fields):
    source, delta, _ = conflict("delete_edit")

    [planned] = run(source, delta, options=resolving(delta, **fields))

    assert planned.status is CONFLICT


def test_patch_without_a_change_when_the_feature_is_gone_then_no_field_decides():
    source, delta = source_of(LAYER), patch({"height": 3.0}, {})

    [planned] = run(source, delta, options=resolving(delta, height=THEIRS))

    assert (planned.status, planned.conflict.fields) == (CONFLICT, ())


@pytest.mark.parametrize(
    ("fields", "code", "name"),
    [
        ({"height": EnteredValue("high"), "species": MINE}, "value_type", "height"),
        (
            {"species": EnteredValue("x" * 21), "height": MINE},
            "value_length",
            "species",
        ),
        ({"species": EnteredValue(None), "height": MINE}, "not_null", "species"),
        (
            {"species": MINE, "height": MINE, GEOMETRY: EnteredValue("Blob (1)")},
            "geometry_invalid",
            GEOMETRY,
        ),
    ],
    ids=["type", "length", "not null", "geometry"],
)
def test_entered_value_when_it_does_not_fit_then_the_delta_is_not_applied(
    fields, code, name
):
    layer = layer_of(
        text_field("species", max_length=20, is_not_null=True),
        Field("height", FieldKind.DOUBLE),
    )
    source, delta = source_of(layer, {"1": HERE}), EDIT
    fields = {GEOMETRY: MINE, **fields}

    [planned] = run(source, delta, options=resolving(delta, **fields))

    assert (planned.status, code_of(planned)) == (NOT_APPLIED, code)
    assert planned.diagnosis.field_name == name
    assert stored(source)["1"] == OAK


def test_entered_value_when_it_is_not_unique_then_the_delta_is_not_applied():
    layer = layer_of(text_field("species", is_unique=True))
    rows = {"1": feature(species="Oak"), "2": feature(species="Ash")}
    source, delta = source_of(layer, rows), patch({"species": "x"}, {"species": "Elm"})
    options = resolving(delta, species=EnteredValue("Ash"))
    known = {("species", "Ash"): "2"}
    source.state = with_holders(source.state, known)

    [planned] = run(source, delta, options=options)

    assert (planned.status, code_of(planned)) == (NOT_APPLIED, "not_unique")


def with_holders(read, holders):
    def state(deltas):
        found = read(deltas)
        found.tables["trees"].holders.update(holders)
        return found

    return state


def test_attribute_that_is_called_geometry_when_mine_then_both_are():
    layer = layer_of(text_field(GEOMETRY), text_field("species"))
    source = source_of(layer, {"1": feature(geometry="round", species="Oak")})
    delta = patch(
        {GEOMETRY: "square", "species": "Oak"},
        {GEOMETRY: "flat", "species": "Elm"},
        old_wkt="Point (0 0)",
        new_wkt="Point (1 5)",
    )

    [planned] = run(source, delta, options=resolving(delta, geometry=MINE))

    assert planned.action == PatchFeature("1", {"species": "Elm"}, ABSENT)


# What the analyst had seen

SEEN = {"species": "Oak", "height": 15.0, GEOMETRY: "Point (1 2)"}


@pytest.mark.parametrize(
    ("seen", "status"),
    [
        ({}, APPLIED),
        (SEEN, APPLIED),
        ({"height": 15}, APPLIED),
        ({**SEEN, "height": 15.1}, CONFLICT),
        ({**SEEN, "species": None}, CONFLICT),
        ({**SEEN, GEOMETRY: "Point (1 3)"}, CONFLICT),
        ({GEOMETRY: None}, CONFLICT),
        ({"species": "Point (1 2)"}, CONFLICT),
        ({"girth": 3}, CONFLICT),
        ({"height": ABSENT}, CONFLICT),
    ],
    ids=[
        "nothing",
        "all",
        "one",
        "height since",
        "species since",
        "geometry since",
        "geometry made since",
        "something that only the geometry has",
        "field gone since",
        "feature back since",
    ],
)
@pytest.mark.parametrize("side", ["whole", "fields"])
def test_resolution_when_the_layer_changed_since_then_the_conflict_stands(
    side, seen, status
):
    source, delta, _ = conflict("edit_edit")
    options = resolving(delta, THEIRS, seen=seen)
    if side == "fields":
        fields = {"species": THEIRS, "height": THEIRS, GEOMETRY: THEIRS}
        options = resolving(delta, seen=seen, **fields)

    [planned] = run(source, delta, options=options)

    assert planned.status is status
    assert stored(source)["1"] == (LIME if status is APPLIED else OAK)


def test_resolution_when_a_field_left_the_conflict_since_then_the_conflict_stands():
    """Else the analyst's "mine" for the height would be forgotten."""
    source = source_of(LAYER, {"1": feature(species="Oak", height=14.0)})
    fields = {"species": THEIRS, "height": MINE, GEOMETRY: THEIRS}

    [planned] = run(source, EDIT, options=resolving(EDIT, seen=SEEN, **fields))

    assert [item.field for item in planned.conflict.fields] == ["species", GEOMETRY]
    assert planned.status is CONFLICT


@pytest.mark.parametrize(
    ("here", "choices", "status"),
    [
        (feature(species="Oak", height=15.8), {"height": THEIRS}, APPLIED),
        (feature(species="Oak", height=15.4), {"height": THEIRS}, CONFLICT),
        (feature(species="Oak", height=15.4), {"height": EnteredValue(15.4)}, APPLIED),
        (feature(species="Oak", height=15.5), {"height": EnteredValue(15.4)}, CONFLICT),
        (feature(species="Oak", height=15.4), {"height": MINE}, CONFLICT),
        (feature(species="Oak", height=15.8), {"height": MINE}, CONFLICT),
        (
            feature("Point (1 5)", species="Oak", height=15.0),
            {GEOMETRY: THEIRS},
            APPLIED,
        ),
        (
            feature("Point (1 4)", species="Oak", height=15.0),
            {GEOMETRY: THEIRS},
            CONFLICT,
        ),
    ],
    ids=[
        "theirs",
        "something else",
        "entered",
        "not what was entered",
        "mine that is another one",
        "mine that is theirs by now",
        "geometry",
        "another geometry",
    ],
)
def test_resolution_when_the_layer_holds_what_was_decided_then_it_is_not_outdated(
    here, choices, status
):
    """So it is after a change was staged, saved, and is applied."""
    fields = {"species": MINE, "height": MINE, GEOMETRY: MINE, **choices}
    source = source_of(LAYER, {"1": here})

    [planned] = run(source, EDIT, options=resolving(EDIT, seen=SEEN, **fields))

    assert planned.status is status


def test_resolution_when_a_field_that_the_delta_leaves_changed_then_it_is_outdated():
    """What became of the geometry says nothing of it."""
    delta = patch(
        {"species": "Elm", "height": 14.0},
        {"height": 15.8},
        old_wkt="Point (1 6)",
        new_wkt="Point (1 5)",
    )
    fields = {"species": THEIRS, "height": THEIRS, GEOMETRY: THEIRS}
    options = replace(
        resolving(delta, seen={"species": "Oak"}, **fields),
        comparison=Comparison.BY_OBJECT,
    )
    source = source_of(LAYER, {"1": feature("Point (1 5)", species="Ash", height=15.0)})

    [planned] = run(source, delta, options=options)

    assert planned.status is CONFLICT


@pytest.mark.parametrize(
    ("kind", "seen", "status"),
    [
        ("edit_edit", SEEN, APPLIED),
        ("edit_edit", {"species": "Oak", "height": 15.0}, CONFLICT),
        ("edit_edit", {}, CONFLICT),
        ("edit_delete", {}, APPLIED),
        ("edit_delete", {"height": ABSENT}, APPLIED),
    ],
    ids=["all", "not the geometry", "nothing", "gone", "gone and looked at"],
)
def test_resolution_when_it_is_for_the_whole_then_all_in_conflict_was_looked_at(
    kind, seen, status
):
    source, delta, _ = conflict(kind)
    options = resolving(delta, THEIRS, seen=seen, kind=ConflictKind(kind))

    [planned] = run(source, delta, options=options)

    assert planned.status is status


def test_resolution_when_the_conflict_is_of_another_kind_then_it_stands():
    source, delta, _ = conflict("edit_delete")
    options = resolving(delta, THEIRS, kind=ConflictKind.EDIT_EDIT)

    [planned] = run(source, delta, options=options)

    assert (planned.status, code_of(planned)) == (CONFLICT, "edit_delete")


@pytest.mark.parametrize(
    "decided", [{"whole": THEIRS}, {"height": THEIRS}], ids=["whole", "field"]
)
def test_resolution_when_the_feature_is_gone_since_then_the_conflict_stands(decided):
    source = source_of(LAYER)
    options = resolving(SNAPSHOT, seen={"height": 15.0}, **decided)

    [planned] = run(source, SNAPSHOT, options=options)

    assert (planned.status, code_of(planned)) == (CONFLICT, "edit_delete")


@pytest.mark.parametrize("seen", [{}, {"height": ABSENT}], ids=["nothing", "absent"])
def test_resolution_when_the_feature_is_still_gone_then_it_holds(seen):
    source = source_of(LAYER)

    [planned] = run(source, SNAPSHOT, options=resolving(SNAPSHOT, THEIRS, seen=seen))

    assert planned.status is APPLIED


def test_resolution_when_a_null_was_seen_and_is_still_there_then_it_holds():
    source = source_of(LAYER, {"1": feature(None, height=15.0)})
    seen = {"species": None, GEOMETRY: None}

    [planned] = run(source, EDIT, options=resolving(EDIT, THEIRS, seen=seen))

    assert planned.status is APPLIED


@pytest.mark.parametrize(
    ("seen", "status"),
    [("round", APPLIED), ("Point (1 2)", APPLIED), ("Point (1 3)", CONFLICT)],
)
def test_resolution_when_an_attribute_is_called_geometry_then_either_may_be_seen(
    seen, status
):
    layer = layer_of(text_field(GEOMETRY))
    source = source_of(layer, {"1": feature(geometry="round")})
    delta = patch({GEOMETRY: "square"}, {GEOMETRY: "flat"})

    options = resolving(delta, THEIRS, seen={GEOMETRY: seen})
    [planned] = run(source, delta, options=options)

    assert planned.status is status


def test_resolution_when_outdated_then_the_policy_does_not_overwrite():
    source, delta, _ = conflict("edit_edit")
    options = resolving(delta, MINE, seen={"height": 1}, policy=Policy.OVERWRITE)

    [planned] = run(source, delta, options=options)

    assert planned.status is CONFLICT


def test_resolution_when_there_is_one_then_the_policy_is_not_asked():
    source, delta, _ = conflict("edit_edit")
    options = resolving(delta, MINE, policy=Policy.OVERWRITE)

    [planned] = run(source, delta, options=options)

    assert planned.status is IGNORED


def test_resolution_when_it_is_of_another_delta_then_it_is_not_read():
    source, delta, _ = conflict("edit_edit")
    options = resolving(replace(delta, uuid="another"), THEIRS)

    [planned] = run(source, delta, options=options)

    assert planned.status is CONFLICT


# The feature made again


def again(delta, layer=LAYER, **properties):
    source = source_of(layer, **properties)
    [planned] = run(source, delta, options=OVERWRITE)
    return planned, stored(source).get("1")


def test_feature_when_made_again_then_it_has_its_key_and_both_sides():
    planned, after = again(SNAPSHOT)

    assert planned.key == "1"
    assert planned.before is None
    assert planned.action == CreateFeature(
        "1", {"species": "Elm", "height": 15.8}, shape("Point (1 6)")
    )
    assert after == {"species": "Elm", "height": 15.8, GEOMETRY: "Point (1 6)"}
    assert warnings_of(planned) == [("never_seen", "")]


def test_feature_when_made_again_then_an_equal_one_is_no_duplicate():
    source = source_of(LAYER)
    equal = create({"species": "Elm", "height": 15.8}, "Point (1 6)")

    planned = run(source, equal, replace(SNAPSHOT, source_pk="7"), options=OVERWRITE)

    assert planned[1].status is APPLIED
    assert warnings_of(planned[1]) == [("never_seen", "")]


@pytest.mark.parametrize(
    ("old_wkt", "new_wkt", "expected"),
    [
        ("Point (1 6)", "Point (1 5)", "Point (1 5)"),
        ("Point (1 6)", None, None),
        (None, "Point (1 5)", "Point (1 5)"),
        (None, ABSENT, None),
        (ABSENT, "Point (1 5)", "Point (1 5)"),
        (ABSENT, None, None),
        ("Blob (1)", "Point (1 5)", "Point (1 5)"),
    ],
)
def test_feature_when_made_again_then_its_geometry_is_the_newest_recorded(
    old_wkt, new_wkt, expected
):
    delta = patch(
        {"species": "Elm", "height": 14.0},
        {"height": 15.8},
        old_wkt=old_wkt,
        new_wkt=new_wkt,
        is_snapshot=True,
    )

    planned, after = again(delta)

    assert planned.status is APPLIED
    assert after.get(GEOMETRY) == expected


@pytest.mark.parametrize(
    ("old", "old_wkt", "is_snapshot"),
    [
        ({"species": "Elm", "height": 1}, "Point (1 6)", False),
        ({"species": "Elm"}, "Point (1 6)", None),
        ({"species": "Elm", "height": 1}, ABSENT, None),
        ({"species": "Elm", "height": 1}, ABSENT, True),
        ({"species": "Elm", "height": 1}, "Blob (1)", True),
        ({"species": "x" * 21, "height": 1}, "Point (1 6)", True),
    ],
    ids=[
        "no snapshot",
        "a field missing",
        "the geometry missing",
        "a snapshot without geometry",
        "a geometry that cannot be read",
        "a value that does not fit",
    ],
)
def test_feature_when_not_all_of_it_is_known_then_the_conflict_stays(
    old, old_wkt, is_snapshot
):
    delta = patch(old, {"height": 15.8}, old_wkt=old_wkt, is_snapshot=is_snapshot)

    planned, after = again(delta)

    assert (planned.status, code_of(planned)) == (CONFLICT, "edit_delete")
    assert after is None


@pytest.mark.parametrize("key", [{}, {"fid": 1}], ids=["without", "with"])
def test_feature_when_every_field_is_recorded_then_it_is_a_snapshot_with_or_without_key(
    key,
):
    old = {"species": "Elm", "height": 14.0, **key}
    delta = patch(old, {"height": 15.8}, old_wkt="Point (1 6)")

    planned, _ = again(delta)

    assert planned.status is APPLIED


def test_feature_when_no_column_is_missing_then_joined_and_virtual_fields_may_be():
    layer = trees(
        text_field("owner", origin=FieldOrigin.JOINED),
        text_field("label", origin=FieldOrigin.VIRTUAL),
    )
    delta = patch(
        {"species": "Elm", "height": 14.0}, {"height": 15.8}, old_wkt="Point (1 6)"
    )

    planned, _ = again(delta, layer)

    assert planned.status is APPLIED


def test_feature_without_geometry_when_made_again_then_none_is_missed():
    layer = layer_of(text_field("name"), text_field("note"), has_geometry=False)
    delta = patch({"name": "a", "note": None}, {"note": "n"})

    planned, after = again(delta, layer)

    assert planned.action == CreateFeature("1", {"name": "a", "note": "n"}, None)
    assert after == {"name": "a", "note": "n"}


def test_feature_when_made_again_then_only_what_can_be_written_is():
    layer = trees(
        text_field("owner", origin=FieldOrigin.JOINED),
        text_field("label", origin=FieldOrigin.VIRTUAL),
        text_field("code", is_generated=True),
        text_field("note"),
    )
    old = {
        "owner": "o",
        "label": "l",
        "code": "c",
        "gone": "g",
        "fid": "a key of the package",
        "species": "Elm",
        "height": 14,
    }
    delta = patch(old, {"height": 15.8}, old_wkt="Point (1 6)", is_snapshot=True)

    planned, after = again(delta, layer)

    assert planned.action.values.keys() == {"species", "height", "note"}
    assert after == {"species": "Elm", "height": 15.8, GEOMETRY: "Point (1 6)"}


def test_feature_when_made_again_then_defaults_fill_what_was_not_recorded():
    layer = trees(text_field("note", is_not_null=True))
    source = source_of(layer)
    source.access.default_values = {"note": "new", "species": "never asked"}

    [planned] = run(source, SNAPSHOT, options=OVERWRITE)

    assert planned.action.values == {"species": "Elm", "height": 15.8, "note": "new"}


def test_feature_when_made_again_against_a_constraint_then_it_is_not_applied():
    layer = trees(text_field("note", is_not_null=True))

    planned, after = again(SNAPSHOT, layer)

    assert (planned.status, code_of(planned)) == (NOT_APPLIED, "not_null")
    assert after is None


# Options


@pytest.mark.parametrize("tolerance", [0, 0.0, 0.5, 1e9])
def test_tolerance_when_it_is_a_distance_then_it_is_taken(tolerance):
    assert SyncOptions(tolerance=tolerance).tolerance == tolerance


@pytest.mark.parametrize("tolerance", [-0.1, math.inf, math.nan, -math.inf])
def test_tolerance_when_it_is_no_distance_then_it_is_refused(tolerance):
    with pytest.raises(OptionError) as caught:
        SyncOptions(tolerance=tolerance)

    assert caught.value.name == "tolerance"
    assert str(caught.value) == f"tolerance: {tolerance} is no distance"


def test_options_when_nothing_is_said_then_nothing_is_overwritten():
    options = SyncOptions()

    assert options.policy is Policy.KEEP_CURRENT
    assert options.comparison is Comparison.BY_ATTRIBUTE
    assert options.resolutions == {}
