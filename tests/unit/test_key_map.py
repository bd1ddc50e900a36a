"""Keys that the caller confirmed: what a map says, and what a plan makes of it."""

from __future__ import annotations

from dataclasses import replace

import pytest

from qfieldsync_cloud.core.deltas.intake import LeftDelta, LeftReason
from qfieldsync_cloud.core.deltas.model import Deltafile
from qfieldsync_cloud.core.errors import OptionError
from qfieldsync_cloud.core.reports.diagnosis_sentences import diagnosis_sentence
from qfieldsync_cloud.core.reports.remedy_sentences import remedy_sentence
from qfieldsync_cloud.core.reports.warning_sentences import warning_sentence
from qfieldsync_cloud.core.sync.diagnosis import (
    DeltaWarning,
    Diagnosis,
    DiagnosisCode,
    WarningCode,
)
from qfieldsync_cloud.core.sync.key_map import (
    KeyMap,
    key_map_from_json,
    with_confirmed_keys,
)
from qfieldsync_cloud.core.sync.key_questions import left_creates, questions_of
from qfieldsync_cloud.core.sync.layer import FieldKind
from qfieldsync_cloud.core.sync.resolution import SyncOptions
from qfieldsync_cloud.core.sync.state import LocalFeature
from tests.unit.factories import (
    TREES,
    code_of,
    create,
    delete,
    feature,
    patch,
    planner_of,
    run,
    source_of,
    stored,
    trees,
    warnings_of,
)

OAK = {"species": "oak", "height": 12.0}


def two_trees(**properties):
    """A source with the features 1 and 2."""
    rows = {"1": feature(**OAK), "2": feature("Point (5 5)", **OAK)}
    return source_of(trees(), rows, **properties)


def taller(**properties):
    return patch({"height": 12.0}, {"height": 13.0}, **properties)


# The map


def test_map_is_read_in_both_forms():
    found = key_map_from_json({"d-1": "17", "d-2": 18, TREES: {"1": 2, "x": "y"}})

    assert found.by_delta == {"d-1": "17", "d-2": "18"}
    assert found.by_feature == {(TREES, "1"): "2", (TREES, "x"): "y"}


@pytest.mark.parametrize(
    "obj",
    [
        [],
        "text",
        None,
        {"d-1": None},
        {"d-1": ""},
        {"d-1": True},
        {"d-1": 1.5},
        {"d-1": ["1"]},
        {TREES: {"1": None}},
        {TREES: {"1": {}}},
    ],
    ids=repr,
)
def test_what_is_no_map_of_keys_is_refused(obj):
    with pytest.raises(OptionError) as caught:
        key_map_from_json(obj)
    assert str(caught.value) == (
        'key map: give JSON text like {"uuid of a change": "key"} or '
        '{"layer id": {"old": "new"}}'
    )
    assert caught.value.name == "key map"


def test_feature_without_a_key_is_named_by_no_map():
    """It would be every feature that a device never knew the key of."""
    with pytest.raises(OptionError, match=f"^key map: {TREES}: "):
        key_map_from_json({TREES: {"": "1"}})


def test_key_of_the_delta_counts_before_that_of_its_feature():
    found = key_map_from_json({"d-1": "17", TREES: {"1": "18"}})

    assert found.key_of(taller(uuid="d-1")) == "17"
    assert found.key_of(taller(uuid="d-2")) == "18"
    assert found.key_of(taller(uuid="d-3", pk="2")) == ""
    assert found.key_of(taller(uuid="d-4", layer="plots")) == ""
    assert found.key_of(create(OAK, uuid="d-1", pk="1")) == ""


@pytest.mark.parametrize(
    ("obj", "named"),
    [
        ({"d-9": "1"}, "d-9"),
        ({"made": "1"}, "made"),
        ({TREES: {"9": "1"}}, "'9'"),
        ({"plots": {"1": "1"}}, "plots"),
        ({TREES: {"8": "1"}}, "'8'"),
    ],
)
def test_entry_that_no_delta_uses_is_an_error(obj, named):
    deltas = [taller(uuid="d-1"), create(OAK, uuid="made", pk="8")]

    with pytest.raises(OptionError, match=f"^key map: .*{named}"):
        key_map_from_json(obj).check(deltas)
    key_map_from_json({"d-1": "5", TREES: {"1": "5"}}).check(deltas)


def test_confirmed_keys_change_no_content():
    before = Deltafile("f", "p", (taller(uuid="d-1"), taller(uuid="d-2")))

    after = with_confirmed_keys(before, KeyMap({"d-1": "17"}))

    assert [delta.confirmed_key for delta in after.deltas] == ["17", ""]
    assert [d.content_hash for d in after.deltas] == [
        d.content_hash for d in before.deltas
    ]
    assert after.deltas[1] is before.deltas[1]
    assert with_confirmed_keys(before, KeyMap()) is before


# The plan


@pytest.mark.parametrize("pk", ["9", "1", "", "no key"])
def test_patch_goes_to_the_confirmed_feature_with_a_warning(pk):
    source = two_trees()

    [planned] = run(source, taller(pk=pk, confirmed_key="2"))

    assert (code_of(planned), planned.key) == ("", "2")
    assert stored(source)["2"]["height"] == 13.0
    assert stored(source)["1"]["height"] == 12.0
    assert warnings_of(planned) == [("key_remapped", "fid")]
    assert planned.warnings[0].values == {"sent": pk or None, "stored": "2"}


def test_confirmed_key_that_is_the_deltas_own_is_not_worth_a_warning():
    [planned] = run(two_trees(), taller(pk="2", confirmed_key="02"))

    assert (code_of(planned), planned.warnings) == ("", ())


def test_confirmed_key_is_compared_and_may_be_in_conflict():
    source = two_trees()

    [planned] = run(
        source, patch({"height": 1.0}, {"height": 2.0}, pk="9", confirmed_key="2")
    )

    assert code_of(planned) == "edit_edit"
    assert warnings_of(planned) == [("key_remapped", "fid")]


@pytest.mark.parametrize("make", [taller, delete], ids=["patch", "delete"])
def test_confirmed_key_that_no_feature_has_is_refused(make):
    source = two_trees()
    before = stored(source)

    [planned] = run(source, make(confirmed_key="7"))

    assert code_of(planned) == "key_unconfirmed"
    assert planned.diagnosis.values == {"key": "7"}
    assert planned.diagnosis.field_name == "fid"
    assert stored(source) == before


def test_confirmed_key_that_cannot_be_one_is_refused():
    [planned] = run(two_trees(), taller(confirmed_key="T-7"))

    assert code_of(planned) == "key_invalid"
    assert planned.diagnosis.values == {"key": "T-7"}


def test_confirmed_key_of_two_features_is_refused():
    source = two_trees(ambiguous=frozenset("2"))

    [planned] = run(source, taller(pk="9", confirmed_key="2"))

    assert code_of(planned) == "key_ambiguous"


def test_second_delta_of_a_feature_that_the_first_deleted_is_a_conflict():
    source = two_trees()

    first, second = run(
        source,
        delete(dict(OAK), pk="9", confirmed_key="2", uuid="d-1"),
        taller(pk="9", confirmed_key="2", uuid="d-2"),
    )

    assert code_of(first) == ""
    assert code_of(second) == "edit_delete"
    assert set(stored(source)) == {"1"}


def test_applied_delta_is_known_again_with_and_without_its_confirmed_key():
    source = two_trees()
    run(source, taller(pk="9", confirmed_key="2"))

    for again in (taller(pk="9"), taller(pk="9", confirmed_key="1")):
        [planned] = run(source, again)
        assert (code_of(planned), planned.key) == ("already_applied", "2")
    assert stored(source)["1"]["height"] == 12.0


def test_confirmed_text_key_is_taken_to_the_letter():
    layer = trees(key_kind=FieldKind.TEXT, is_numbered=False)
    source = source_of(layer, {"T-1": feature(**OAK)})

    one, two = run(
        source,
        taller(pk="1", confirmed_key="T-1", uuid="d-1"),
        taller(pk="1", confirmed_key="t-1", uuid="d-2"),
    )

    assert (code_of(one), code_of(two)) == ("", "key_unconfirmed")


def test_confirmed_key_counts_before_what_the_device_created():
    source = two_trees()

    made, changed = run(
        source,
        create(OAK, "Point (9 9)", local_pk="50"),
        taller(pk="50", local_pk="50", confirmed_key="2"),
    )

    assert made.key == "3"
    assert changed.key == "2"


# Creates that are no part of the run


def local(local_pk="50"):
    return LocalFeature("tablet-1", TREES, local_pk)


def test_edit_of_a_feature_that_was_made_elsewhere_never_hits_another_one():
    options = SyncOptions(left_creates={local("2"): "82"})
    source = two_trees()
    before = stored(source)

    [planned] = run(source, taller(pk="2", local_pk="2"), options=options)

    assert code_of(planned) == "create_not_applied"
    assert stored(source) == before
    assert planned.diagnosis.values == {"made_as": "82"}
    for sentence in (diagnosis_sentence, remedy_sentence):
        assert "feature 82" in sentence(planned.diagnosis)


def test_edit_of_a_feature_that_nobody_made_yet_waits_for_its_create():
    options = SyncOptions(left_creates={local("2"): ""})

    [planned] = run(two_trees(), taller(pk="2", local_pk="2"), options=options)

    assert planned.diagnosis == Diagnosis(DiagnosisCode.CREATE_NOT_APPLIED)
    assert remedy_sentence(planned.diagnosis).startswith("Settle the change")


def test_edit_of_a_feature_that_was_made_elsewhere_goes_where_the_caller_says():
    options = SyncOptions(left_creates={local("50"): ""})

    [planned] = run(
        two_trees(), taller(pk="", local_pk="50", confirmed_key="2"), options=options
    )

    assert (code_of(planned), planned.key) == ("", "2")


def test_what_was_made_here_counts_before_what_was_made_elsewhere():
    options = SyncOptions(left_creates={local("50"): ""})
    source = two_trees(keys={local("50"): "1"})

    [planned] = run(source, taller(pk="2", local_pk="50"), options=options)

    assert (code_of(planned), planned.key) == ("", "1")
    # the feature has the key that it was given here: nobody confirmed another one
    assert planned.warnings == ()


def test_creates_that_are_left_are_noted_with_the_key_the_server_gave():
    made = create(OAK, local_pk="50")
    left = [
        LeftDelta("6", LeftReason.NO_CONTENT),
        LeftDelta("1", LeftReason.APPLIED, made, modified_pk="82"),
        LeftDelta("2", LeftReason.WAITING, replace(made, local_pk="51"), "", "83"),
        LeftDelta("3", LeftReason.NOT_CHOSEN, replace(made, local_pk="52")),
        LeftDelta("4", LeftReason.APPLIED, replace(made, local_pk="")),
        LeftDelta("5", LeftReason.APPLIED, taller(local_pk="53"), modified_pk="1"),
    ]

    assert left_creates(left) == {local("50"): "82", local("51"): "", local("52"): ""}


# Which features are looked for


def asked(source, *deltas, created_as=None, options=None):
    """Uuid, own key and told key of the deltas whose feature should be looked for."""
    planner = planner_of(source, *deltas, options=options)
    planned = [planner.plan(delta) for delta in deltas]
    return [
        (question.delta.uuid, question.own_key, question.told_key)
        for question in questions_of(planned, created_as or {})
    ]


@pytest.mark.parametrize(
    ("delta", "own_key"),
    [
        (taller(pk="9"), None),
        (delete(pk="9"), None),
        (taller(pk=""), None),
        (taller(pk="T-9"), None),
        (taller(pk="1", confirmed_key="9"), None),
        (taller(pk="1"), "1"),
        (patch({"height": 1.0}, {"height": 2.0}), "1"),
        (patch({"height": 1.0}, {"height": 12.0}), "1"),
        (delete({"height": 12.0}), "1"),
        (delete({"height": 1.0}), "1"),
    ],
    ids=[
        "patch of nothing",
        "delete of nothing",
        "no key",
        "no key of the layer",
        "confirmed key of nothing",
        "patch",
        "patch in conflict",
        "patch that is done",
        "delete",
        "delete in conflict",
    ],
)
def test_feature_of_every_edit_is_asked_for_with_the_key_that_led_to_one(
    delta, own_key
):
    assert asked(two_trees(), delta) == [(delta.uuid, own_key, "")]


def test_refused_value_and_create_are_not_asked_for():
    deltas = [
        patch({}, {"height": "tall"}, uuid="d-1"),
        create(OAK, "Point (9 9)", uuid="d-2"),
        taller(pk="9", layer="plots", uuid="d-3"),
    ]
    source = source_of(trees(), {"1": feature(**OAK)})
    source.layers += (replace(trees(id="plots"), key=None),)
    source.rows["plots"], source.greatest["plots"] = {}, 0

    assert asked(source, *deltas) == []


def test_feature_that_was_deleted_here_or_is_being_edited_is_not_asked_for():
    source = two_trees()
    run(source, delete(dict(OAK), uuid="gone"))

    assert asked(source, delete(dict(OAK), uuid="gone")) == []
    assert asked(source, taller(pk="1")) == []
    edited = two_trees(unsaved=frozenset("1"))
    assert asked(edited, taller(pk="1")) == []


def test_feature_of_this_run_is_not_asked_for_and_one_of_a_server_is():
    source = two_trees()
    made = create(OAK, "Point (9 9)", local_pk="50", uuid="made")
    own = patch(dict(OAK), {"height": 1.0}, pk="", local_pk="50", uuid="own")
    other = taller(pk="", local_pk="51", uuid="other")
    options = SyncOptions(left_creates={local("51"): ""})

    found = asked(
        source,
        made,
        own,
        other,
        created_as={local("51"): "82", local("50"): "83"},
        options=options,
    )

    assert found == [("other", None, "82")]


def test_told_key_is_kept_beside_the_deltas_own():
    found = asked(
        two_trees(),
        taller(pk="9", local_pk="50"),
        taller(pk="1", local_pk="50", uuid="d-2"),
        created_as={local("50"): "82"},
    )

    assert found == [("patch-1", None, "82"), ("d-2", "1", "82")]


@pytest.mark.parametrize("values", [{}, {"key": "17"}], ids=["no key", "key"])
def test_advice_on_a_feature_that_is_not_here_names_the_button_and_the_algorithm(
    values,
):
    warning = DeltaWarning(WarningCode.NEVER_SEEN, values=values)
    diagnosis = Diagnosis(DiagnosisCode.KEY_MISSING, values=values)

    for told in (warning_sentence(warning), remedy_sentence(diagnosis)):
        assert "Take Up Again…" in told
        assert "Propose remapping" in told
