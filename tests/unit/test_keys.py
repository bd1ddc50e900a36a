"""Which feature a delta is about, and which key a new one gets."""

from __future__ import annotations

from dataclasses import replace

import pytest

from qfieldsync_cloud.core.deltas.model import ABSENT, DeltaMethod
from qfieldsync_cloud.core.sync.layer import Field, FieldKind, KeyColumn
from qfieldsync_cloud.core.sync.resolution import Policy, SyncOptions
from qfieldsync_cloud.core.sync.state import (
    GEOMETRY,
    KnownDelta,
    LocalFeature,
    SyncState,
    local_feature,
)
from qfieldsync_cloud.core.sync.status import DeltaStatus
from tests.unit.factories import (
    TREES,
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
    side,
    source_of,
    stored,
    text_field,
    trees,
    warnings_of,
)

APPLIED, CONFLICT = DeltaStatus.APPLIED, DeltaStatus.CONFLICT
NOT_APPLIED = DeltaStatus.NOT_APPLIED
UUID = "6f1c9f3e-52a4-4f0b-9a55-0c6a3a1f7d21"
OAK = feature(species="Oak", height=15.0)
ELM = feature("Point (3 4)", species="Elm", height=3.0)


def numbered(**rows):
    return source_of(trees(), {key[1:]: row for key, row in rows.items()})


def client_made(kind=FieldKind.TEXT, rows=None, **properties):
    layer = trees(key="id", key_kind=kind, is_numbered=False)
    return source_of(layer, rows, **properties)


def outcome(planned):
    return planned.status, code_of(planned), planned.key


# One text per key


@pytest.mark.parametrize(
    ("kind", "value", "expected"),
    [
        (FieldKind.INTEGER, 1, "1"),
        (FieldKind.INTEGER, "1", "1"),
        (FieldKind.INTEGER, "01", "1"),
        (FieldKind.INTEGER, " 1\n", "1"),
        (FieldKind.INTEGER, "-5", "-5"),
        (FieldKind.INTEGER, -5, "-5"),
        (FieldKind.INTEGER, "-0", "0"),
        (FieldKind.INTEGER, 2.0, "2"),
        (FieldKind.INTEGER, 2.5, None),
        (FieldKind.INTEGER, "1.0", None),
        (FieldKind.INTEGER, "+1", None),
        (FieldKind.INTEGER, "--1", None),
        (FieldKind.INTEGER, "-", None),
        (FieldKind.INTEGER, "", None),
        (FieldKind.INTEGER, "abc", None),
        (FieldKind.INTEGER, "1 2", None),
        (FieldKind.INTEGER, "\N{ARABIC-INDIC DIGIT ONE}", None),
        (FieldKind.INTEGER, "\N{SUPERSCRIPT TWO}", None),
        (FieldKind.INTEGER, "9223372036854775807", "9223372036854775807"),
        (FieldKind.INTEGER, "-9223372036854775808", "-9223372036854775808"),
        (FieldKind.INTEGER, 2**63 - 1, "9223372036854775807"),
        (FieldKind.INTEGER, "9223372036854775808", None),
        (FieldKind.INTEGER, "-9223372036854775809", None),
        (FieldKind.INTEGER, 2**63, None),
        (FieldKind.INTEGER, 1e19, None),
        (FieldKind.INTEGER, "9" * 20, None),
        (FieldKind.INTEGER, "9" * 100_000, None),
        (FieldKind.INTEGER, True, None),
        (FieldKind.INTEGER, None, None),
        (FieldKind.DOUBLE, "12", "12"),
        (FieldKind.DOUBLE, 12.0, "12"),
        (FieldKind.TEXT, "01", "01"),
        (FieldKind.TEXT, " a ", " a "),
        (FieldKind.TEXT, "{A-1}", "{A-1}"),
        (FieldKind.TEXT, 5, "5"),
        (FieldKind.TEXT, "", None),
        (FieldKind.TEXT, None, None),
        (FieldKind.TEXT, False, None),
    ],
    ids=lambda value: ascii(value)[:30],
)
def test_key_when_made_canonical_then_one_key_has_one_text(kind, value, expected):
    column = KeyColumn("id", kind, is_numbered=False)

    assert column.canonical(value) == expected


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        (UUID, UUID),
        (UUID.upper(), UUID),
        (f" {{{UUID.upper()}}}\n", UUID),
        (UUID.replace("-", ""), UUID),
        (UUID[:-1], None),
        ("A-1", None),
        ("", None),
        (5, None),
    ],
)
def test_key_that_is_a_uuid_when_made_canonical_then_all_spellings_are_one(
    value, expected
):
    column = KeyColumn("id", FieldKind.TEXT, is_numbered=False, is_uuid=True)

    assert column.canonical(value) == expected


def test_key_when_an_integer_has_no_end_then_it_is_none():
    column = KeyColumn("id", FieldKind.INTEGER, is_numbered=False)

    # more digits than Python turns into text
    assert column.canonical(10**5000) is None


# The key of a patch or delete


def test_edit_when_source_pk_is_given_then_it_is_about_that_feature():
    source = numbered(_1=OAK, _2=ELM)

    [planned] = run(source, patch({"height": 3.0}, {"height": 3.5}, pk="02"))

    assert outcome(planned) == (APPLIED, "", "2")
    assert stored(source)["2"]["height"] == 3.5
    assert stored(source)["1"]["height"] == 15.0


def test_edit_when_only_local_pk_is_given_then_no_feature_of_the_source_is_meant():
    source = numbered(_1=OAK)

    for edit in (patch({}, {"height": 9}, pk="", local_pk="1"), delete(pk="")):
        [planned] = run(source, edit)
        assert outcome(planned) == (NOT_APPLIED, "key_missing", None)
        assert planned.diagnosis.values == {"local": edit.local_pk}
    assert stored(source)["1"]["height"] == 15.0


@pytest.mark.parametrize("pk", ["abc", "1.5", " ", "+1"])
def test_edit_when_source_pk_cannot_be_a_key_then_it_is_not_applied(pk):
    [planned] = run(numbered(_1=OAK), delete(pk=pk))

    assert outcome(planned) == (NOT_APPLIED, "key_invalid", None)
    assert planned.diagnosis.field_name == "fid"
    assert planned.diagnosis.values == {"key": pk}


def test_edit_when_two_features_have_the_key_then_it_is_not_applied():
    source = client_made(rows={"A": OAK}, ambiguous=frozenset("A"))

    [planned] = run(source, delete(pk="A"))

    assert outcome(planned) == (NOT_APPLIED, "key_ambiguous", None)
    assert planned.diagnosis.field_name == "id"
    assert planned.diagnosis.values == {"key": "A"}


def test_edit_when_the_device_created_the_feature_then_the_map_wins_over_source_pk():
    source = numbered(_1=OAK)
    made = create({"fid": 1, "species": "Elm"}, local_pk="1")
    edit = patch({"species": "Elm"}, {"species": "Ash"}, pk="1", local_pk="1")

    planned = run(source, made, edit)

    assert [outcome(item) for item in planned] == [(APPLIED, "", "2")] * 2
    assert stored(source)["1"]["species"] == "Oak"
    assert stored(source)["2"]["species"] == "Ash"


def test_edit_in_a_later_run_when_the_device_created_the_feature_then_the_map_wins():
    source = numbered(_1=OAK)
    run(source, create({"fid": 1, "species": "Elm"}, local_pk="1"))

    edit = patch({"species": "Elm"}, {"species": "Ash"}, pk="1", local_pk="1")
    [planned] = run(source, edit)

    assert outcome(planned) == (APPLIED, "", "2")


@pytest.mark.parametrize(
    "other",
    [
        {"client": "tablet-2"},
        {"local_pk": "11"},
        {"layer": "plots"},
    ],
    ids=["device", "key", "layer"],
)
def test_edit_when_another_feature_was_created_then_the_map_is_not_asked(other):
    names = {"client": "tablet-1", "local_pk": "1", "layer": TREES}
    layers = (trees(), trees(id="plots", table=TREES))
    source = Source(layers, source_of(trees(), {"1": OAK}).rows)
    run(source, create({"fid": 1}, "Point (5 5)", **names))

    [planned] = run(source, delete({"height": 15.0}, pk="1", **{**names, **other}))

    assert outcome(planned) == (APPLIED, "", "1")


@pytest.mark.parametrize(
    "names",
    [{"client": "", "local_pk": "1"}, {"client": "tablet-1", "local_pk": ""}],
    ids=["no device", "no local key"],
)
def test_edit_when_the_feature_has_no_name_of_the_device_then_the_map_is_not_asked(
    names,
):
    source = numbered(_7=OAK)
    made = create({"fid": 1}, **names)

    planned = run(source, made, delete(pk="", uuid="x", **names))

    assert [code_of(item) for item in planned] == ["", "key_missing"]
    assert source.keys == {}


def test_map_of_keys_when_an_edit_is_applied_then_it_is_not_fed():
    source = numbered(_1=OAK)

    run(source, patch({}, {"height": 3}, pk="1", local_pk="9"))
    [planned] = run(source, delete(pk="", local_pk="9"))

    assert outcome(planned) == (NOT_APPLIED, "key_missing", None)


def test_local_feature_when_named_then_it_is_the_devices_own_three_words():
    delta = delete(client="c", layer="l", local_pk="7")

    assert local_feature(delta) == LocalFeature("c", "l", "7")
    assert LocalFeature("c", "", "7").is_named
    assert not LocalFeature("", "l", "7").is_named
    assert not LocalFeature("c", "l", "").is_named


# A create that was not applied


@pytest.mark.parametrize("edit", [patch, delete], ids=["patch", "delete"])
@pytest.mark.parametrize(
    ("made", "code"),
    [
        (create({"height": "x"}, local_pk="1"), "value_type"),
        (create({"id": "A", "height": 99}, local_pk="1"), "create_create"),
    ],
    ids=["refused", "in conflict"],
)
@pytest.mark.parametrize("is_later", [False, True], ids=["same run", "later run"])
def test_edit_when_its_create_was_not_applied_then_it_is_not_applied(
    made, code, edit, is_later
):
    source = client_made(rows={"A": OAK})
    follower = edit({}, pk="A", local_pk="1")

    if is_later:
        [first], [second] = run(source, made), run(source, follower)
    else:
        first, second = run(source, made, follower)

    assert code_of(first) == code
    assert outcome(second) == (NOT_APPLIED, "create_not_applied", None)
    assert stored(source) == {
        "A": {"species": "Oak", "height": 15.0, GEOMETRY: "Point (1 2)"}
    }


def test_create_when_it_is_applied_in_the_end_then_its_edits_are_too():
    source = numbered()
    run(source, create({"height": "x"}, local_pk="1", uuid="a"))

    planned = run(
        source,
        create({"height": 3}, local_pk="1", uuid="b"),
        patch({"height": 3}, {"height": 4}, pk="", local_pk="1"),
    )

    assert [outcome(item) for item in planned] == [(APPLIED, "", "1")] * 2


# Chains


def test_feature_when_created_patched_and_deleted_in_one_file_then_nothing_is_left():
    source = numbered(_1=OAK)
    names = {"pk": "", "local_pk": "5"}

    planned = run(
        source,
        create({"fid_1": 5, "species": "Elm"}, **names),
        patch({"species": "Elm"}, {"species": "Ash"}, uuid="p1", **names),
        patch({}, {"height": 3}, new_wkt="Point (7 7)", uuid="p2", **names),
        delete({"species": "Ash", "height": 3.0}, "Point (7 7)", **names),
    )

    assert [outcome(item) for item in planned] == [(APPLIED, "", "2")] * 4
    assert stored(source).keys() == {"1"}
    seen = planned[3].before
    assert (seen.attributes["species"], seen.geometry.wkt) == ("Ash", "Point (7 7)")


def test_feature_when_deleted_in_the_same_file_then_a_later_patch_is_a_conflict():
    source = numbered(_1=OAK)

    planned = run(source, delete({}, uuid="d"), patch({}, {"height": 3}))

    assert [code_of(item) for item in planned] == ["", "edit_delete"]
    assert ("never_seen", "") not in warnings_of(planned[1])


def test_feature_when_absent_and_spoken_of_before_then_it_was_seen():
    source = numbered()

    planned = run(source, delete(uuid="a"), delete(uuid="b"), patch(uuid="c"))

    assert [warnings_of(item) for item in planned] == [[("never_seen", "")], [], []]


def test_feature_when_absent_and_a_delta_in_conflict_spoke_of_it_then_it_was_not_seen():
    source = numbered()

    planned = run(source, patch({}, {"height": 1}, uuid="a"), delete(uuid="b"))

    assert [warnings_of(item) for item in planned] == [[("never_seen", "")]] * 2


# A login that is shown some of the features only


def secured(rows=None):
    return source_of(trees(hides_features=True), rows)


@pytest.mark.parametrize("edit", [patch({}, {"height": 1}), delete()])
def test_feature_when_it_may_be_hidden_then_nobody_says_what_became_of_it(edit):
    [planned] = run(secured(), edit)

    assert outcome(planned) == (NOT_APPLIED, "feature_hidden", None)
    assert planned.diagnosis.values == {"layer": TREES, "key": "1"}


def test_feature_when_it_is_shown_or_new_then_hidden_ones_do_not_matter():
    source = secured({"1": OAK})

    planned = run(
        source,
        patch({}, {"height": 1}, uuid="a"),
        create({"species": "Ash"}, uuid="b"),
        delete(uuid="c"),
        # this run took it away
        delete(uuid="d"),
        patch({}, {"height": 2}, uuid="e"),
    )

    codes = ["", "", "", "already_applied", "edit_delete"]
    assert [code_of(item) for item in planned] == codes


def test_feature_when_others_may_be_hidden_then_a_new_one_is_made_under_its_number():
    [planned] = run(secured(), create({"fid": 9, "species": "Ash"}))

    assert outcome(planned) == (APPLIED, "", "9")


def test_feature_when_it_may_be_hidden_then_a_delta_about_nothing_is_done():
    [planned] = run(secured(), patch())

    assert (planned.status, planned.action) == (APPLIED, None)


# Keys whose case says nothing


def caseless(rows=None):
    layer = trees(key="id", key_kind=FieldKind.TEXT, is_numbered=False)
    key = replace(layer.key, is_caseless=True)
    return source_of(replace(layer, key=key), rows)


def test_caseless_key_when_it_is_spelled_otherwise_then_it_is_the_same_feature():
    source = caseless({"oak-1": OAK})

    planned = run(
        source,
        patch({}, {"height": 1}, pk="OAK-1", uuid="a"),
        create({"id": "Oak-1", "species": "Elm"}, uuid="b"),
        create({"id": "Ash-2"}, uuid="c"),
        create({"id": "ASH-2", "species": "Elm"}, uuid="d"),
    )

    codes = ["", "create_create", "", "create_create"]
    assert [code_of(item) for item in planned] == codes
    assert [item.key for item in planned] == ["oak-1", "oak-1", "ash-2", "ash-2"]
    # it is stored as the device spelled it
    assert planned[2].action.values["id"] == "Ash-2"


def test_caseless_key_when_a_patch_makes_the_feature_again_then_as_it_spells_it():
    options = SyncOptions(policy=Policy.OVERWRITE)
    old = {"id": "Oak-1", "species": "Oak", "height": 15.0}

    [planned] = run(
        caseless(),
        patch(old, {"height": 1}, old_wkt="Point (1 2)", pk="OAK-1", is_snapshot=True),
        options=options,
    )

    assert (planned.status, planned.key) == (APPLIED, "oak-1")
    assert planned.action.values["id"] == "OAK-1"


def test_key_when_its_case_matters_then_it_is_no_value_of_a_create():
    [planned] = run(client_made(), create({"id": "Ash-2"}))

    assert planned.key == "Ash-2"
    assert "id" not in planned.action.values


def test_feature_when_deleted_and_created_again_under_its_key_then_both_are_done():
    source = client_made(rows={"A": OAK})

    planned = run(source, delete(pk="A"), create({"id": "A", "species": "Elm"}))

    assert [outcome(item) for item in planned] == [(APPLIED, "", "A")] * 2
    assert stored(source)["A"]["species"] == "Elm"


# Numbered keys


def test_numbered_key_when_free_then_it_is_kept_and_later_ones_are_greater():
    source = numbered(_3=OAK)

    planned = run(
        source,
        create({"fid": 10}, "Point (5 5)", uuid="a"),
        create({}, "Point (6 6)", uuid="b"),
        create({"fid": 2}, "Point (7 7)", uuid="c"),
        create({}, "Point (8 8)", uuid="d"),
    )

    assert [item.key for item in planned] == ["10", "11", "2", "12"]
    assert [warnings_of(item) for item in planned] == [[]] * 4
    assert all(row.attributes["fid"] == int(k) for k, row in source.rows[TREES].items())


def test_numbered_key_when_taken_then_there_is_a_new_one_and_a_warning():
    source = numbered(_3=OAK)

    [planned] = run(source, create({"fid": 3}, "Point (5 5)"))

    assert outcome(planned) == (APPLIED, "", "4")
    [warning] = planned.warnings
    assert (warning.code.value, warning.field_name) == ("key_taken", "fid")
    assert warning.values == {"sent": 3, "stored": "4"}


def test_numbered_key_when_two_devices_send_the_same_then_both_get_a_feature():
    source = numbered()
    one = {"client": "tablet-1", "local_pk": "101"}
    other = {"client": "tablet-2", "local_pk": "101"}

    planned = run(
        source,
        create({"fid": 101, "species": "Elm"}, uuid="a", **one),
        create({"fid": 101, "species": "Ash"}, uuid="b", **other),
        patch({"species": "Ash"}, {"height": 2}, pk="101", uuid="c", **other),
        patch({"species": "Elm"}, {"height": 1}, pk="101", uuid="d", **one),
    )

    assert [item.key for item in planned] == ["101", "102", "102", "101"]
    assert stored(source) == {
        "101": {"species": "Elm", "height": 1.0, GEOMETRY: "Point (1 2)"},
        "102": {"species": "Ash", "height": 2.0, GEOMETRY: "Point (1 2)"},
    }


@pytest.mark.parametrize(
    "gone",
    [{"given_keys": frozenset("7")}, {"seen_keys": {"7": True}}],
    ids=["before", "in this run"],
)
@pytest.mark.parametrize(
    ("is_exact", "key", "warned"),
    [(False, "4", [("key_taken", "fid")]), (True, "7", [])],
    ids=["another feature", "the feature itself"],
)
def test_numbered_key_when_a_feature_that_is_gone_had_it_then_only_that_one_gets_it(
    gone, is_exact, key, warned
):
    """The device that knows the one that is gone would edit the new one."""
    new = side({"fid": 7}, "Point (5 5)", is_exact=is_exact)
    delta = delta_of(DeltaMethod.CREATE, new=new)
    planner = planner_of(numbered(_3=OAK), delta)
    for name, keys in gone.items():
        setattr(planner.state.tables[TREES], name, keys)

    planned = planner.plan(delta)

    assert outcome(planned) == (APPLIED, "", key)
    assert warnings_of(planned) == warned


def test_numbered_key_when_an_unsaved_feature_has_it_then_there_is_a_new_one():
    delta = create({"fid": 7}, "Point (5 5)")
    planner = planner_of(numbered(_3=OAK), delta)
    planner.state.tables[TREES].unsaved = frozenset("7")

    planned = planner.plan(delta)

    assert outcome(planned) == (APPLIED, "", "4")
    assert warnings_of(planned) == [("key_taken", "fid")]


@pytest.mark.parametrize(
    ("species", "expected"),
    [
        ("Oak", (APPLIED, "already_applied", "1")),
        ("Elm", (CONFLICT, "create_create", "1")),
    ],
    ids=["as it was staged", "changed since"],
)
def test_create_when_its_feature_was_staged_and_saved_then_no_second_one_is_made(
    species, expected
):
    source = numbered(_1=OAK)

    [planned] = run(source, create({"species": species}, confirmed_key="1"))

    assert outcome(planned) == expected
    assert stored(source).keys() == {"1"}


def test_create_when_its_staged_feature_was_never_saved_then_it_is_made():
    source = numbered(_1=OAK)

    [planned] = run(source, create({"fid": 7}, "Point (5 5)", confirmed_key="5"))

    assert outcome(planned) == (APPLIED, "", "7")
    assert stored(source).keys() == {"1", "7"}


def test_create_when_the_device_made_its_key_then_no_other_key_counts():
    source = client_made(rows={"A": OAK})

    [planned] = run(source, create({"id": "B", "species": "Oak"}, confirmed_key="A"))

    assert outcome(planned) == (APPLIED, "", "B")
    assert stored(source).keys() == {"A", "B"}


@pytest.mark.parametrize("sent", ["Autogenerate", 1.5, [], "", True + 2**70])
def test_numbered_key_when_what_is_sent_is_no_key_then_one_is_allotted(sent):
    source = numbered(_3=OAK)

    [planned] = run(source, create({"fid": sent}, "Point (5 5)"))

    assert outcome(planned) == (APPLIED, "", "4")
    [warning] = planned.warnings
    assert (warning.code.value, warning.field_name) == ("key_allotted", "fid")
    assert warning.values == {"sent": sent, "stored": "4"}


@pytest.mark.parametrize(
    ("sent", "expected"),
    [
        (1, "1"),
        (0, "4"),
        (-1, "4"),
        (125, "125"),
        (2**62 - 1, str(2**62 - 1)),
        (2**62, "4"),
        (2**63 - 1, "4"),
    ],
)
def test_numbered_key_when_it_leaves_none_for_the_next_then_one_is_allotted(
    sent, expected
):
    [planned] = run(numbered(_3=OAK), create({"fid": sent}, "Point (5 5)"))

    assert planned.key == expected
    codes = [] if expected == str(sent) else [("key_allotted", "fid")]
    assert warnings_of(planned) == codes


@pytest.mark.parametrize("attributes", [{}, {"fid": None}], ids=["missing", "NULL"])
def test_numbered_key_when_none_is_sent_then_one_is_allotted_without_a_warning(
    attributes,
):
    [planned] = run(numbered(_3=OAK), create(attributes, "Point (5 5)"))

    assert (planned.key, planned.warnings) == ("4", ())


def test_numbered_key_when_sent_as_text_then_it_is_a_number():
    [planned] = run(numbered(_3=OAK), create({"fid": "07"}, "Point (5 5)"))

    assert (planned.key, planned.warnings) == ("7", ())


def test_numbered_key_when_the_create_is_refused_then_the_number_is_free_again():
    source = source_of(trees(text_field("note", is_not_null=True)))

    planned = run(
        source,
        create({}, uuid="a"),
        create({"note": "n"}, uuid="b"),
    )

    assert [outcome(item) for item in planned] == [
        (NOT_APPLIED, "not_null", None),
        (APPLIED, "", "1"),
    ]


def test_key_when_allotted_then_it_is_one_that_no_feature_has_had():
    state = SyncState(next_keys={TREES: 7})

    assert [state.allot_key(TREES) for _ in range(3)] == ["7", "8", "9"]
    state.use_key(TREES, "20")
    state.use_key(TREES, "4")
    assert state.allot_key(TREES) == "21"
    state.use_key(TREES, "22")
    assert state.allot_key(TREES) == "23"
    assert state.allot_key("another") == "1"
    state.use_key("a third", "1")
    assert state.allot_key("a third") == "2"


# Client-made keys


def test_client_made_key_when_absent_then_it_is_the_key():
    source = client_made()

    [planned] = run(source, create({"id": "A-1", "species": "Elm"}))

    assert outcome(planned) == (APPLIED, "", "A-1")
    assert source.rows[TREES]["A-1"].attributes["id"] == "A-1"
    assert "id" not in planned.action.values


def test_client_made_key_when_a_plain_integer_then_it_is_looked_up_as_one():
    source = client_made(FieldKind.INTEGER, {"7": OAK})

    [same] = run(source, create({"id": "07", "species": "Oak"}, uuid="a"))
    [other] = run(source, create({"id": 7, "species": "Elm"}, uuid="b"))

    assert outcome(same) == (APPLIED, "already_applied", "7")
    assert outcome(other) == (CONFLICT, "create_create", "7")


def test_client_made_key_when_two_features_have_it_then_it_is_not_applied():
    source = client_made(rows={"A": OAK}, ambiguous=frozenset("A"))

    [planned] = run(source, create({"id": "A"}))

    assert outcome(planned) == (NOT_APPLIED, "key_ambiguous", None)
    assert planned.diagnosis.field_name == "id"
    assert planned.diagnosis.values == {"key": "A"}


def test_client_made_key_when_it_does_not_fit_the_column_then_it_is_not_applied():
    source = client_made(FieldKind.INTEGER)

    [planned] = run(source, create({"id": "abc"}))

    assert outcome(planned) == (NOT_APPLIED, "value_type", None)
    assert planned.diagnosis.field_name == "id"


@pytest.mark.parametrize("attributes", [{}, {"id": None}, {"id": ""}], ids=str)
def test_client_made_key_when_empty_then_the_layers_default_gives_one(attributes):
    source = client_made()
    source.access.default_values = {"id": "uuid-1"}

    [planned] = run(source, create({"species": "Elm", **attributes}))

    assert outcome(planned) == (APPLIED, "", "uuid-1")
    [warning] = planned.warnings
    assert (warning.code.value, warning.field_name) == ("key_allotted", "id")
    assert warning.values == {"stored": "uuid-1"}
    asked = source.access.default_calls[0]
    assert asked["species"] == "Elm"
    assert asked[GEOMETRY].wkt == "Point (1 2)"


def test_client_made_key_when_no_geometry_is_sent_then_the_default_sees_none():
    source = client_made()
    source.access.default_values = {"id": "uuid-1"}

    run(source, create({}, ABSENT))

    assert source.access.default_calls[0] == {GEOMETRY: None}


@pytest.mark.parametrize("default", [None, "", "A"], ids=["none", "empty", "taken"])
def test_client_made_key_when_empty_and_there_is_no_other_then_it_is_missing(default):
    source = client_made(rows={"A": OAK})
    source.access.default_values = {"id": default}
    probe = create({"id": "A"}, uuid="probe")

    planned = run(source, probe, create({}, uuid="b"))

    assert outcome(planned[1]) == (NOT_APPLIED, "key_missing", None)
    assert planned[1].diagnosis.field_name == "id"


def test_client_made_key_when_a_plain_integer_is_empty_then_one_is_allotted():
    source = client_made(FieldKind.INTEGER, {"7": OAK})

    planned = run(
        source,
        create({}, "Point (5 5)", uuid="a"),
        create({"id": None}, "Point (6 6)", uuid="b"),
    )

    assert [outcome(item) for item in planned] == [
        (APPLIED, "", "8"),
        (APPLIED, "", "9"),
    ]
    assert [warnings_of(item) for item in planned] == [[("key_allotted", "id")]] * 2


def test_client_made_key_when_same_in_one_file_then_the_second_is_a_conflict():
    source = client_made()

    planned = run(
        source,
        create({"id": "A", "species": "Elm"}, uuid="a"),
        create({"id": "A", "species": "Elm"}, uuid="b", client="tablet-2"),
        create({"id": "A", "species": "Ash"}, uuid="c"),
    )

    assert [code_of(item) for item in planned] == [
        *("", "already_applied", "create_create")
    ]


def test_client_made_key_when_the_same_feature_is_there_then_its_edits_find_it():
    source = client_made(rows={"A": OAK})

    planned = run(
        source,
        create({"id": "A", "species": "Oak"}, local_pk="5"),
        patch({"species": "Oak"}, {"species": "Ash"}, pk="", local_pk="5"),
    )

    assert [outcome(item) for item in planned] == [
        (APPLIED, "already_applied", "A"),
        (APPLIED, "", "A"),
    ]


def test_key_of_another_kind_when_sent_then_it_is_looked_up_as_its_text():
    layer = layer_of(
        Field("n", FieldKind.INTEGER),
        key="day",
        key_kind=FieldKind.DATE,
        is_numbered=False,
    )
    source = source_of(layer)

    [planned] = run(source, create({"day": "2024-02-29", "n": 1}))

    assert planned.key == "2024-02-29"


# A key that a patch changes


@pytest.mark.parametrize(
    ("old", "new", "pk"),
    [
        ({"fid": 1}, {"fid": 1}, "1"),
        ({"fid": 1}, {"fid": "1"}, "1"),
        ({"fid": "01"}, {"fid": 1.0}, "1"),
        ({"fid": None}, {"fid": None}, "1"),
        ({"fid": None}, {"fid": 1}, "1"),
        ({}, {"fid": 1}, "1"),
        ({"fid": 7}, {"fid": 7}, "1"),
        ({"fid": 7}, {"fid": 1}, "1"),
        ({"fid": 7}, {"fid": "7"}, "1"),
    ],
    ids=str,
)
def test_key_when_a_patch_keeps_it_then_the_patch_is_applied(old, new, pk):
    source = numbered(_1=OAK)

    edit = patch({**old, "height": 15.0}, {**new, "height": 16.0}, pk=pk)
    [planned] = run(source, edit)

    assert outcome(planned) == (APPLIED, "", "1")
    assert planned.action.values == {"height": 16.0}


@pytest.mark.parametrize(
    ("old", "new", "named"),
    [
        ({"fid": 1}, {"fid": 50}, {"old": 1, "new": 50}),
        ({"fid": 1}, {"fid": None}, {"old": 1, "new": None}),
        ({"fid": 1}, {"fid": "x"}, {"old": 1, "new": "x"}),
        ({"fid": None}, {"fid": "x"}, {"old": None, "new": "x"}),
        ({}, {"fid": None}, {"old": None, "new": None}),
        ({}, {"fid": 2}, {"old": None, "new": 2}),
    ],
    ids=str,
)
def test_key_when_a_patch_changes_it_then_the_patch_is_not_applied(old, new, named):
    source = numbered(_1=OAK)

    edit = patch({**old, "height": 15.0}, {**new, "height": 16.0})
    [planned] = run(source, edit)

    assert outcome(planned) == (NOT_APPLIED, "key_change", None)
    assert planned.diagnosis.field_name == "fid"
    assert planned.diagnosis.values == named
    assert stored(source)["1"]["height"] == 15.0


# The same delta again


@pytest.mark.parametrize("is_later", [False, True], ids=["same run", "later run"])
def test_delta_when_it_comes_again_then_it_is_already_applied(is_later):
    source = numbered(_1=OAK)
    edit = patch({"height": 15.0}, {"height": 16.0})

    if is_later:
        [first], [second] = run(source, edit), run(source, edit)
    else:
        first, second = run(source, edit, edit)

    assert (first.is_already_applied, first.is_known) == (False, False)
    assert outcome(second) == (APPLIED, "already_applied", "1")
    assert second.is_known
    assert second.layer is source.layers[0]
    assert second.action is None


@pytest.mark.parametrize("is_later", [False, True], ids=["same run", "later run"])
def test_delta_when_its_uuid_comes_with_other_content_then_it_is_not_applied(is_later):
    source = numbered(_1=OAK)
    edit = patch({"height": 15.0}, {"height": 16.0})
    other = patch({"height": 16.0}, {"height": 17.0})

    second = (
        [run(source, edit), run(source, other)][1][0]
        if is_later
        else run(source, edit, other)[1]
    )

    assert outcome(second) == (NOT_APPLIED, "uuid_reused", None)
    assert second.layer is source.layers[0]
    assert stored(source)["1"]["height"] == 16.0


def test_create_when_its_uuid_was_used_then_its_edits_are_not_applied():
    source = numbered(_1=OAK)

    planned = run(
        source,
        delete(pk="77", uuid="x"),
        create({"species": "Elm"}, local_pk="5", uuid="x"),
        patch({}, {"height": 3}, pk="1", local_pk="5"),
    )

    assert [code_of(item) for item in planned] == [
        *("already_applied", "uuid_reused", "create_not_applied")
    ]


@pytest.mark.parametrize("uuid", ["create-1", "another"])
@pytest.mark.parametrize("is_later", [False, True], ids=["same run", "later run"])
def test_create_when_its_feature_was_made_before_then_edits_still_find_it(
    uuid, is_later
):
    source = numbered(_1=OAK)
    first = create({"species": "Elm"}, local_pk="5")
    again = create({"species": "Elm", "height": "x"}, local_pk="5", uuid=uuid)
    edit = patch({"species": "Elm"}, {"species": "Ash"}, pk="1", local_pk="5")

    if is_later:
        planned = [run(source, delta)[0] for delta in (first, again, edit)]
    else:
        planned = run(source, first, again, edit)

    assert [item.key for item in planned] == ["2", None, "2"]
    assert planned[1].status is NOT_APPLIED
    assert stored(source)["2"]["species"] == "Ash"


def test_delta_when_it_was_not_applied_then_it_may_come_again():
    source = numbered(_1=OAK)
    edit = patch({"height": 14.0}, {"height": 16.0})

    planned = run(source, edit, edit)

    assert [code_of(item) for item in planned] == ["edit_edit"] * 2
    assert source.known == {}


def test_known_delta_when_its_layer_has_a_problem_now_then_it_is_still_known():
    source = numbered(_1=OAK)
    edit = delete({"height": 15.0})
    source.known = {edit.uuid: KnownDelta(edit.content_hash, None)}

    [planned] = run(source, edit)

    assert outcome(planned) == (APPLIED, "already_applied", None)


def test_caseless_key_when_the_layer_made_it_up_then_no_other_spelling_is_stored():
    source = caseless()
    source.access.default_values = {"id": "new-1"}

    [planned] = run(source, create({"species": "Elm"}))

    assert planned.key == "new-1"
    assert "id" not in planned.action.values


def test_caseless_key_when_an_edit_was_led_elsewhere_then_the_feature_keeps_its_key():
    source = caseless({"oak-1": OAK})
    recorded = {"species": "Oak", "height": 15}
    edit = patch(
        recorded,
        {"height": 16},
        old_wkt="Point (1 2)",
        is_snapshot=True,
        pk="Lost-1",
        confirmed_key="oak-1",
        uuid="edit",
    )

    *_, planned = run(
        source,
        delete(recorded, "Point (1 2)", pk="oak-1"),
        edit,
        options=SyncOptions(Policy.OVERWRITE),
    )

    assert (planned.status, planned.key) == (APPLIED, "oak-1")
    assert "id" not in planned.action.values
