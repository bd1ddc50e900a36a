"""Proposals of layers and keys: what tells a feature, and what is only told."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import date, datetime

import pytest

from qfieldsync_cloud.core.deltas.intake import Intake, LeftDelta, LeftReason
from qfieldsync_cloud.core.deltas.model import Deltafile
from qfieldsync_cloud.core.errors import OptionError
from qfieldsync_cloud.core.reports.earlier import left_by_report
from qfieldsync_cloud.core.reports.files import write_json_report
from qfieldsync_cloud.core.reports.proposal_files import (
    proposals_html,
    write_json_proposals,
)
from qfieldsync_cloud.core.reports.proposal_sentences import (
    MAX_LINES,
    PROPOSAL_SENTENCES,
    key_sentence,
    layer_sentence,
    left_lines,
    left_sentence,
    proposal_lines,
)
from qfieldsync_cloud.core.sync.key_search import (
    MAX_CANDIDATES,
    Evidence,
    KeyProposal,
    KeyQuestion,
    KeySign,
    NoProposal,
    agree,
    comparable_uuid,
    fingerprint,
    propose,
    recorded_key,
    recorded_values,
    uuid_values,
)
from qfieldsync_cloud.core.sync.layer import Field, FieldKind
from qfieldsync_cloud.core.sync.layer_proposal import LayerProposal, LayerSign
from qfieldsync_cloud.core.sync.proposals import (
    MissingLayer,
    Proposals,
    missing_layers,
)
from tests.unit.factories import TREES, patch, text_field, trees
from tests.unit.test_reports_sample import park_report

UUID = "0b5a4c3e-6d9f-4f2c-8a7b-1c2d3e4f5a6b"
moment = datetime.fromisoformat
DIGITS = "0b5a4c3e6d9f4f2c8a7b1c2d3e4f5a6b"
LAYER = trees(
    text_field("uuid"),
    text_field("plot_id"),
    Field("planted", FieldKind.DATE),
    Field("seen", FieldKind.DATETIME),
)


def question(own_key=None, told_key="", **properties):
    return KeyQuestion(patch({}, {"height": 2}, **properties), own_key, told_key)


def judged(evidence, own_key=None):
    """Key, sign and reason of the proposal on one delta."""
    found = propose(question(own_key), LAYER, evidence)
    return (
        found.key,
        found.sign.value if found.sign else "",
        found.reason.value if found.reason else "",
    )


def both(*keys):
    """Features with the geometry and the values."""
    return Evidence(by_geometry=keys, by_values=keys, by_both=keys)


# What a delta recorded


@pytest.mark.parametrize(
    ("recorded", "found"),
    [
        ({"uuid": UUID}, {"uuid": DIGITS}),
        ({"uuid": "{" + UUID.upper() + "}"}, {"uuid": DIGITS}),
        ({"uuid": "T-17"}, {"uuid": "T-17"}),
        ({"plot_id": UUID}, {"plot_id": DIGITS}),
        (
            {"bark": 1, "species": None, "uuid": UUID, "plot_id": "T", "fid": UUID},
            {"uuid": DIGITS},
        ),
        ({"plot_id": "T-17"}, {}),
        ({"uuid": None}, {}),
        ({"uuid": " "}, {}),
        ({"uuid": 17}, {}),
        ({"bark": UUID}, {}),
        ({"fid": UUID}, {}),
    ],
)
def test_uuids_are_known_by_their_name_or_their_look(recorded, found):
    assert uuid_values(patch(recorded), LAYER) == found


@pytest.mark.parametrize(
    ("name", "is_identifier"),
    [
        ("uuid", True),
        ("UUID", True),
        ("tree_uuid", True),
        ("globalid", True),
        ("global_id", True),
        ("guid", True),
        ("guide", False),
        ("uuids", False),
        ("name", False),
    ],
)
def test_name_of_a_field_says_that_it_identifies(name, is_identifier):
    layer = trees(text_field(name))

    assert bool(uuid_values(patch({name: "T-17"}), layer)) is is_identifier


def test_uuids_are_compared_in_one_spelling_and_other_texts_to_the_letter():
    assert comparable_uuid(" {" + UUID.upper() + "}") == DIGITS
    assert comparable_uuid(DIGITS) == comparable_uuid(UUID) == DIGITS
    assert comparable_uuid(DIGITS + "0") == DIGITS + "0"
    assert comparable_uuid("T-17") != comparable_uuid("t-17")


@pytest.mark.parametrize(
    ("recorded", "found"),
    [
        ({"species": "oak", "height": 12}, {"species": "oak", "height": "12"}),
        ({"species": "oak", "height": None}, None),
        ({"species": "oak"}, None),
        ({"species": "oak", "bark": 1}, None),
        ({"species": "oak", "height": "tall"}, None),
        ({"fid": 1, "species": "oak"}, None),
        (
            {"fid": 1, "species": "oak", "height": 1.5, "uuid": None, "bark": 1},
            {"species": "oak", "height": "1.5", "uuid": None},
        ),
    ],
)
def test_two_recorded_values_are_the_least_that_tells_a_feature(recorded, found):
    assert recorded_values(patch(recorded), LAYER) == found


def test_nothing_recorded_tells_nothing():
    bare = replace(patch({}), old=None)

    assert recorded_values(bare, LAYER) is None
    assert uuid_values(bare, LAYER) == {}
    assert recorded_key(bare, trees(key_kind=FieldKind.TEXT)) is None


@pytest.mark.parametrize(
    ("field", "one", "other", "is_same"),
    [
        (Field("a", FieldKind.DOUBLE), 12, 12.0, True),
        (Field("a", FieldKind.DOUBLE), 0.1 + 0.2, 0.3, True),
        (Field("a", FieldKind.DOUBLE), 12.0, 12.001, False),
        (Field("a", FieldKind.DOUBLE, bits=32), 0.1, 0.10000000149, True),
        (Field("a", FieldKind.DOUBLE), 1.0000001, 1.0000004, False),
        (Field("a", FieldKind.DOUBLE), 1.000000001, 1.000000004, True),
        (Field("a", FieldKind.DOUBLE, bits=32), 1.000001, 1.000004, True),
        (Field("a", FieldKind.INTEGER), 2**60, 2**60 + 1, False),
        (Field("a", FieldKind.BOOL), True, False, False),
        (Field("a", FieldKind.DATE), date(2026, 3, 4), date(2026, 3, 5), False),
        (Field("a", FieldKind.TEXT, is_blank_padded=True), "oak\t", "oak", False),
        (Field("a", FieldKind.TEXT, is_blank_padded=True), "oakX", "oak", False),
        (
            Field("a", FieldKind.DATETIME),
            moment("2026-03-04T09:00:00.000"),
            moment("2026-03-04T09:00:00.001"),
            False,
        ),
        (Field("a", FieldKind.TEXT), "oak ", "oak", False),
        (Field("a", FieldKind.TEXT, is_blank_padded=True), "oak ", "oak", True),
        (Field("a", FieldKind.TEXT, is_blank_padded=True), " ", None, True),
        (Field("a", FieldKind.DATE), date(2026, 3, 4), date(2026, 3, 4), True),
        (Field("a", FieldKind.MAP), {"a": 1, "b": 2}, {"b": 2, "a": 1}, True),
        (Field("a", FieldKind.LIST), (1, 2), (2, 1), False),
        (
            Field("a", FieldKind.DATETIME),
            moment("2026-03-04T09:00:00"),
            moment("2026-03-04T10:00:00+01:00"),
            True,
        ),
        (
            Field("a", FieldKind.DATETIME),
            moment("2026-03-04T09:00:00"),
            moment("2026-03-04T09:00:01"),
            False,
        ),
        (
            Field("a", FieldKind.DATETIME, time_step_ms=1000),
            moment("2026-03-04T09:00:00.999000"),
            moment("2026-03-04T09:00:00"),
            True,
        ),
    ],
)
def test_values_that_a_field_stores_alike_have_one_fingerprint(
    field, one, other, is_same
):
    prints = {fingerprint(field, one), fingerprint(field, other)}

    assert (len(prints) == 1) is is_same


def test_recorded_key_is_trusted_only_when_it_is_a_text():
    text_keyed = trees(key="code", key_kind=FieldKind.TEXT, is_numbered=False)

    assert recorded_key(patch({"code": "T-17"}), text_keyed) == "T-17"
    assert recorded_key(patch({"code": 17}), text_keyed) is None
    assert recorded_key(patch({"fid": "17"}), LAYER) is None
    assert recorded_key(patch({"height": 1}), text_keyed) is None


# Weighing


@pytest.mark.parametrize(
    ("evidence", "outcome"),
    [
        (Evidence(), ("", "", "not_found")),
        (Evidence(told="7"), ("7", "created_as", "")),
        (Evidence({"uuid": ["7"]}), ("7", "uuid_field", "")),
        (Evidence({"uuid": ["7"], "plot_id": ["7"]}), ("7", "uuid_field", "")),
        (Evidence({"uuid": ["7"], "plot_id": ["8"]}), ("", "", "several")),
        (Evidence({"uuid": ["7"]}, by_geometry=["8"]), ("7", "uuid_field", "")),
        (Evidence({"uuid": []}, by_geometry=["8"]), ("", "", "not_found")),
        (Evidence(by_key_field="T-7"), ("T-7", "key_field", "")),
        (both("7"), ("7", "geometry_and_values", "")),
        (both("7", "8"), ("", "", "several")),
        (Evidence(by_values=["7"], by_both=["7"]), ("7", "values", "")),
        (Evidence(by_geometry=["7"]), ("7", "geometry", "")),
        (Evidence(by_geometry=["7", "8"]), ("", "", "several")),
        (Evidence(by_values=["7"]), ("7", "values", "")),
        (Evidence(by_values=["7", "8"]), ("", "", "several")),
        (Evidence(by_geometry=["7"], by_values=["8"]), ("", "", "contradiction")),
        (
            Evidence(by_geometry=["7", "8"], by_values=["8", "9"], by_both=["8"]),
            ("8", "geometry_and_values", ""),
        ),
    ],
    ids=str,
)
def test_feature_of_an_absent_key_is_proposed_when_one_alone_fits(evidence, outcome):
    assert judged(evidence) == outcome


@pytest.mark.parametrize(
    ("evidence", "outcome"),
    [
        (Evidence(), ("", "", "")),
        (Evidence({"uuid": ["7"]}), ("7", "uuid_field", "")),
        (Evidence({"uuid": ["1"]}), ("1", "", "")),
        (both("7"), ("7", "geometry_and_values", "")),
        (both("1", "7"), ("1", "", "")),
        (both("7", "8"), ("", "", "several")),
        (Evidence(by_geometry=["7"]), ("", "", "")),
        (Evidence(by_values=["7"]), ("", "", "")),
        (Evidence(by_geometry=["7"], by_values=["8"]), ("", "", "")),
    ],
    ids=str,
)
def test_key_that_leads_to_a_feature_is_doubted_only_for_strong_signs(
    evidence, outcome
):
    assert judged(evidence, own_key="1") == outcome


def test_field_with_the_sign_is_named_and_so_are_few_candidates():
    found = propose(question(), LAYER, Evidence({"uuid": ["7"]}))
    many = [str(number) for number in range(1000)]
    undecided = propose(question(), LAYER, both(*many))

    assert (found.delta, found.layer_id, found.layer_name, found.is_found) == (
        question().delta,
        LAYER.id,
        LAYER.name,
        False,
    )
    assert propose(question("1"), LAYER, Evidence()).is_found is True
    assert undecided.candidates == tuple(many[:MAX_CANDIDATES])


@pytest.mark.parametrize(
    ("evidence", "named"),
    [
        (Evidence({"uuid": ["7"], "plot_id": []}), "uuid"),
        (Evidence({"uuid": ["7"], "plot_id": ["7"]}), "uuid, plot_id"),
        (Evidence(told="7"), ""),
        (Evidence(by_key_field="7"), ""),
        (both("7"), ""),
    ],
    ids=str,
)
def test_field_with_the_sign_is_named(evidence, named):
    assert propose(question(), LAYER, evidence).field_name == named


# Agreeing


def proposed(key, sign=KeySign.GEOMETRY, *, is_found=False, **properties):
    reason = None if key or is_found else NoProposal.NOT_FOUND
    made = KeyProposal(patch({}, **properties), TREES, "trees", is_found, key)
    return replace(made, sign=sign if key else None, reason=reason)


def agreed(*pairs):
    """Key and sign, or the reason, of what is left of (question, proposal)s."""
    questions = [one for one, _ in pairs]
    return [
        (item.key, item.sign.value) if item.sign else (item.key, item.reason.value)
        for item in agree([other for _, other in pairs], questions)
    ]


def test_later_delta_of_a_feature_goes_where_the_first_one_went():
    assert agreed(
        (question(pk="3"), proposed("7", pk="3")),
        (question(pk="3"), proposed("", pk="3")),
        (question(pk="4"), proposed("", pk="4")),
    ) == [("7", "geometry"), ("7", "same_feature"), ("", "not_found")]


def test_feature_that_was_undecided_follows_the_decided_one():
    undecided = replace(
        proposed("", pk="3"), reason=NoProposal.SEVERAL, candidates=("7", "8")
    )

    _, found = agree([proposed("7", pk="3"), undecided], [question(pk="3")] * 2)

    assert (found.key, found.reason, found.candidates) == ("7", None, ())


def test_features_of_one_device_are_told_apart_by_their_local_key():
    first, second = {"pk": "", "local_pk": "50"}, {"pk": "", "local_pk": "51"}

    assert agreed(
        (question(**first), proposed("7", **first)),
        (question(**first), proposed("", **first)),
        (question(**second), proposed("", **second)),
    ) == [("7", "geometry"), ("7", "same_feature"), ("", "not_found")]


def test_deltas_of_one_feature_that_lead_to_two_are_no_proposal():
    by_uuid = replace(proposed("8", KeySign.UUID_FIELD, pk="3"), field_name="uuid")

    found = agree(
        [proposed("7", pk="3"), by_uuid], [question(pk="3"), question(pk="3")]
    )

    assert [item.field_name for item in found] == ["", ""]
    assert [item.reason for item in found] == [NoProposal.CONTRADICTION] * 2
    assert [item.candidates for item in found] == [("7", "8")] * 2


def test_two_features_never_become_one():
    found = agree(
        [proposed("7", pk="3"), proposed("7", pk="4"), proposed("8", pk="5")],
        [question(pk="3"), question(pk="4"), question(pk="5")],
    )

    assert [(item.key, item.reason) for item in found] == [
        ("", NoProposal.CLAIMED),
        ("", NoProposal.CLAIMED),
        ("8", None),
    ]
    assert found[0].candidates == ("7",)


def test_feature_that_has_its_own_key_is_not_given_away():
    assert agreed(
        (question("7", pk="7"), proposed("7", None, is_found=True, pk="7")),
        (question(pk="3"), proposed("7", pk="3")),
    ) == [("", "claimed")]


def test_delta_whose_own_key_seems_right_is_not_told():
    assert agreed((question("1"), proposed("1", None, is_found=True))) == []
    assert agreed((question("1"), proposed("", is_found=True))) == []
    assert agreed((question("1"), proposed("7", is_found=True))) == [("7", "geometry")]


# Telling


PROPOSALS = Proposals(
    (
        MissingLayer(
            "trees_old",
            "Trees",
            3,
            LayerProposal("trees_new", "Trees", 0.957, (LayerSign.SAME_NAME,)),
        ),
        MissingLayer("roads_old", "", 1, None),
        MissingLayer("paths_old", "", 1, None),
    ),
    (
        replace(
            proposed("7", KeySign.UUID_FIELD, pk="3", uuid="d-1"), field_name="uuid"
        ),
        replace(
            proposed("", pk="", uuid="d-2"),
            reason=NoProposal.SEVERAL,
            candidates=("8", "9"),
        ),
    ),
    (LeftDelta("d-3", LeftReason.APPLIED),),
)


def test_proposals_can_be_handed_back(tmp_path):
    path = tmp_path / "proposals.json"
    write_json_proposals(path, PROPOSALS)

    assert json.loads(path.read_text("utf-8")) == {
        "proposals_version": 1,
        "layer_map": {"trees_old": "trees_new"},
        "key_map": {"d-1": "7"},
        "layers": [
            {
                "layer_id": "trees_old",
                "layer_name": "Trees",
                "deltas": 3,
                "proposed_id": "trees_new",
                "proposed_name": "Trees",
                "likeness": 0.96,
                "signs": ["same_name"],
                "message": layer_sentence(PROPOSALS.layers[0]),
            },
            *(
                {
                    "layer_id": name,
                    "layer_name": "",
                    "deltas": 1,
                    "proposed_id": None,
                    "proposed_name": None,
                    "likeness": None,
                    "signs": [],
                    "message": f'The project has no layer "{name}", and none that '
                    "looks like it.",
                }
                for name in ("roads_old", "paths_old")
            ),
        ],
        "keys": [
            {
                "uuid": "d-1",
                "layer_id": TREES,
                "layer_name": "trees",
                "method": "patch",
                "source_pk": "3",
                "is_found": False,
                "proposed_key": "7",
                "sign": "uuid_field",
                "field": "uuid",
                "candidates": [],
                "no_proposal": None,
                "message": "trees 3 is perhaps feature 7 by now: it has the recorded "
                'identifier in "uuid".',
            },
            {
                "uuid": "d-2",
                "layer_id": TREES,
                "layer_name": "trees",
                "method": "patch",
                "source_pk": None,
                "is_found": False,
                "proposed_key": None,
                "sign": None,
                "field": None,
                "candidates": ["8", "9"],
                "no_proposal": "several",
                "message": "trees –: several features have what the crew recorded, "
                "8, 9 for instance.",
            },
        ],
        "left": [
            {
                "uuid": "d-3",
                "reason": "applied",
                "message": "The server has applied it; it comes with the server's "
                "data.",
            }
        ],
    }
    assert PROPOSALS.open_count == 3


def test_diagnosis_says_how_sure_a_proposed_layer_is():
    proposal = LayerProposal("trees_new", "Trees", 0.955, (LayerSign.SAME_NAME,))

    assert proposal.values == {
        "proposal": "Trees (trees_new)",
        "likeness": 0.95,
        "signs": ["same_name"],
    }


def test_missing_layers_are_counted_and_named_as_the_deltas_name_them():
    deltas = (
        patch({}, layer="a"),
        patch({}, layer="b"),
        patch({}, layer="a", local_layer_name="Trees"),
        patch({}, layer="a", local_layer_name="Oaks"),
    )
    proposal = LayerProposal("b_new", "B", 0.9, ())

    found = missing_layers(
        Intake(Deltafile("f", "p", deltas)), {"a": None, "b": None}, {"b": proposal}
    )

    assert found == (
        MissingLayer("a", "Trees", 3, None),
        MissingLayer("b", "", 1, proposal),
    )


def test_page_tells_every_proposal_and_lets_nothing_become_markup():
    evil = "<script>alert(1)</script>"
    key = proposed("7", KeySign.UUID_FIELD, pk=evil, uuid=evil)
    layer = MissingLayer(evil, evil, 1, None)
    proposals = Proposals(
        (layer,), (replace(key, layer_name=evil, field_name=evil),), ()
    )

    page = "".join(proposals_html(proposals, title=evil))

    assert "<script>" not in page
    assert page.count("&lt;script&gt;") > 5
    assert page.startswith("<!DOCTYPE html>")
    both_tables = "".join(proposals_html(PROPOSALS, title="park"))
    assert both_tables.count("<table>") == 3
    assert "trees_new" in both_tables


@pytest.mark.parametrize("sign", KeySign, ids=lambda sign: sign.value)
@pytest.mark.parametrize("is_found", [False, True])
def test_every_sign_is_told(sign, is_found):
    item = replace(proposed("7", sign, pk="3"), field_name="uuid", is_found=is_found)

    said = key_sentence(item)

    assert "7" in said
    assert "{" not in said
    assert said.endswith(".")


@pytest.mark.parametrize("reason", NoProposal, ids=lambda reason: reason.value)
def test_every_reason_for_no_proposal_is_told(reason):
    item = replace(proposed("", pk="3"), reason=reason, candidates=("7", "8"))

    said = key_sentence(item)

    assert "trees 3" in said
    assert "{" not in said


@pytest.mark.parametrize("sign", LayerSign, ids=lambda sign: sign.value)
def test_every_sign_of_a_layer_is_told(sign):
    proposal = LayerProposal("trees_new", "Trees", 0.9, (sign,))

    said = layer_sentence(MissingLayer("trees_old", "Old trees", 1, proposal))

    assert "Old trees" in said
    assert "trees_new" in said
    assert "{" not in said


@pytest.mark.parametrize("reason", LeftReason, ids=lambda reason: reason.value)
def test_every_reason_for_leaving_is_told(reason):
    said = left_sentence(LeftDelta("d-1", reason, detail="{STATUS_NEW}\n<b>"))

    assert said[0].isupper()
    assert said.endswith(".")
    assert said.isprintable()


def test_what_is_left_is_counted_by_reason():
    left = [LeftDelta(str(n), LeftReason.APPLIED) for n in range(3)]
    left.append(LeftDelta("x", LeftReason.UNKNOWN_STATUS, detail="STATUS_NEW"))
    intake = Intake(Deltafile("", "", (patch({}),)), tuple(left), 2, is_list=True)

    lines = list(left_lines(intake))

    assert "2 more" in lines[0]
    assert lines[1] == "1 of 5 changes taken up. Left aside:"
    assert [line.split()[0] for line in lines[2:]] == ["3", "1"]
    assert "STATUS_NEW" in lines[3]
    assert list(left_lines(Intake(Deltafile("f", "p", ())))) == []


def test_log_of_many_proposals_is_cut():
    keys = tuple(proposed("7", pk=str(number)) for number in range(MAX_LINES + 5))

    lines = list(proposal_lines(Proposals((), keys, ())))

    assert len(lines) == MAX_LINES + 1
    assert lines[-1] == "…"
    assert len(list(proposal_lines(Proposals((), (), ())))) == 1
    assert PROPOSAL_SENTENCES.key is key_sentence


# An earlier report


def test_report_tells_what_an_earlier_run_left(tmp_path):
    report, path = replace(park_report(), is_dry_run=False), tmp_path / "report.json"
    write_json_report(path, report)

    found = left_by_report(path)

    words = ("STATUS_CONFLICT", "STATUS_NOT_APPLIED", "STATUS_ERROR")
    assert found == {d.uuid for d in report.deltas if d.status.value in words}
    assert 0 < len(found) < len({d.uuid for d in report.deltas})


@pytest.mark.parametrize(
    ("text", "part"),
    [
        ("{not json", "line 1"),
        ("[]", "no report"),
        ("{}", "no report"),
        ('{"report_version": 2, "dry_run": false}', "no report"),
        ('{"report_version": 1, "dry_run": true, "deltas": []}', "dry run"),
        ('{"report_version": 1, "deltas": []}', "dry run"),
    ],
)
def test_what_is_no_report_of_an_apply_is_refused(tmp_path, text, part):
    path = tmp_path / "report.json"
    path.write_text(text, encoding="utf-8")

    with pytest.raises(OptionError, match=part):
        left_by_report(path)
    with pytest.raises(OptionError):
        left_by_report(tmp_path / "missing.json")
