"""Lists of deltas as services return them, and what is taken up of them."""

from __future__ import annotations

import copy
import json
from collections import Counter
from dataclasses import replace
from datetime import datetime, timezone
from pathlib import Path
from typing import Any

import pytest

from qfieldsync_cloud.core.deltas.delta_list import (
    DeltaList,
    ServerStatus,
    delta_list_from_json,
    delta_list_to_json,
    is_delta_list,
)
from qfieldsync_cloud.core.deltas.intake import (
    Intake,
    LeftReason,
    intake_beside_list,
    intake_from_json,
    read_intake,
)
from qfieldsync_cloud.core.deltas.model import DeltaMethod
from qfieldsync_cloud.core.deltas.reader import deltafile_from_json
from qfieldsync_cloud.core.errors import DeltaFileError, OptionError

RECORDED = Path(__file__).parents[1] / "data" / "delta_lists"
"""Lists that a server returned."""

DOCUMENTED = """
{
  "count": 2,
  "next": null,
  "previous": null,
  "results": [
    {
      "id": "7f8e9d10-2c3b-4a5d-e6f7-889900112233",
      "deltafile_id": "8g9f0e21-3d4c-5b6e-f7g8-990011223344",
      "created_by": "field_user",
      "created_at": "2026-03-04T09:30:00Z",
      "updated_at": "2026-03-04T09:31:00Z",
      "status": "STATUS_APPLIED",
      "output": "Delta applied successfully",
      "last_status": "applied",
      "last_feedback": {
        "msg": "Delta applied successfully"
      },
      "content": {
        "uuid": "7f8e9d10-2c3b-4a5d-e6f7-889900112233",
        "clientId": "device-123",
        "localLayerId": "trees_layer",
        "method": "create",
        "new": {
          "geometry": "POINT(7.5 47.5)",
          "attributes": {
            "species": "Oak",
            "height": 15.5
          }
        }
      }
    },
    {
      "id": "8g9f0e21-3d4c-5b6e-f7g8-990011223345",
      "deltafile_id": "8g9f0e21-3d4c-5b6e-f7g8-990011223344",
      "created_by": "field_user",
      "created_at": "2026-03-04T09:30:01Z",
      "updated_at": "2026-03-04T09:31:01Z",
      "status": "STATUS_CONFLICT",
      "output": "Conflict detected: feature was modified by another user",
      "last_status": "conflict",
      "last_feedback": {
        "msg": "Conflict detected: feature was modified by another user",
        "conflict_type": "edit_edit"
      },
      "content": {
        "uuid": "8g9f0e21-3d4c-5b6e-f7g8-990011223345",
        "clientId": "device-123",
        "localLayerId": "trees_layer",
        "method": "patch",
        "old": {
          "fid": 42,
          "attributes": {
            "height": 15.0
          }
        },
        "new": {
          "attributes": {
            "height": 15.8
          }
        }
      }
    }
  ]
}
"""
"""The list of the API documents, to the letter."""


def recorded(name: str) -> Any:
    """A list that a server returned, as JSON."""
    return json.loads(RECORDED.joinpath(f"{name}.json").read_text("utf-8"))


def entry(name: str = "a", /, status: Any = "STATUS_CONFLICT", **changes: Any) -> Any:
    """An entry of a list, a patch."""
    uuid = changes.get("id", f"delta-{name}")
    content = {
        "uuid": uuid,
        "method": "patch",
        "clientId": "tablet-1",
        "localLayerId": "trees",
        "sourcePk": "1",
        "old": {"attributes": {"height": 1}},
        "new": {"attributes": {"height": 2}},
    }
    made = {
        "id": uuid,
        "deltafile_id": "file-1",
        "created_at": "2026-03-04T09:30:00Z",
        "status": status,
        "content": content,
    }
    made.update(changes)
    return made


def uuids(found: DeltaList) -> list[str]:
    return [item.uuid for item in found.entries]


def taken(intake: Intake) -> list[str]:
    return [delta.uuid for delta in intake.deltafile.deltas]


def left(intake: Intake) -> dict[str, str]:
    return {item.uuid: item.reason.value for item in intake.left}


# Reading


def test_list_of_the_documents_is_read():
    found = delta_list_from_json(json.loads(DOCUMENTED))

    one, two = found.entries
    assert (one.status, two.status) == (ServerStatus.APPLIED, ServerStatus.CONFLICT)
    assert two.delta is not None
    assert two.delta.method is DeltaMethod.PATCH
    assert two.delta.source_pk == "42"
    assert two.delta.deltafile_id == "8g9f0e21-3d4c-5b6e-f7g8-990011223344"
    assert two.message == "Conflict detected: feature was modified by another user"
    assert two.created_at == datetime(2026, 3, 4, 9, 30, 1, tzinfo=timezone.utc)
    assert two.where == "$.results[1]"
    assert found.missing_count == 0


def test_list_of_a_server_is_read():
    found = delta_list_from_json(recorded("mixed"))

    assert [item.status.value for item in found.entries] == [
        "STATUS_APPLIED",
        "STATUS_CONFLICT",
        "STATUS_NOT_APPLIED",
        "STATUS_NOT_APPLIED",
    ]
    made, conflict, lost, _ = found.entries
    assert made.modified_pk == "82"
    assert conflict.modified_pk == ""
    assert conflict.message.startswith("There are conflicts with the already existing")
    assert 'The attribute "height" that has a conflict' in conflict.message
    assert lost.message == "Unable to find feature"
    assert made.created_at.utcoffset().total_seconds() == 0
    assert made.created_at.isoformat() == "2026-11-21T19:40:22.354629+00:00"


def test_every_recorded_entry_carries_its_delta():
    found = delta_list_from_json(recorded("all"))

    assert len(found.entries) == 44
    assert [item.problem for item in found.entries if item.delta is None] == []


def test_error_of_a_whole_job_has_no_feedback():
    [item] = delta_list_from_json(recorded("error_without_feedback")).entries

    assert (item.status, item.message) == (ServerStatus.ERROR, "")


def test_entries_stand_in_the_order_of_their_moments_whatever_the_list():
    given = recorded("all")
    found = delta_list_from_json(given)

    moments = [item.created_at for item in found.entries]
    assert moments == sorted(moments)
    assert uuids(found) != [item["id"] for item in given]
    assert uuids(delta_list_from_json(given[::-1])) == uuids(found)


def test_equal_moments_keep_the_order_of_the_list():
    found = delta_list_from_json([entry("b"), entry("a"), entry("c")])

    assert uuids(found) == ["delta-b", "delta-a", "delta-c"]


@pytest.mark.parametrize(
    ("text", "microseconds_after_nine"),
    [
        ("2026-03-04T09:00:00Z", 0),
        ("2026-03-04T09:00:00z", 0),
        ("2026-03-04 09:00:00", 0),
        ("2026-03-04T10:00:00+01:00", 0),
        ("2026-03-04T10:00:00+0100", 0),
        ("2026-03-04T09:00:00.5Z", 500_000),
        ("2026-03-04T09:00:00.123456789Z", 123_456),
        ("2026-03-04T08:00:00.000001-01:00", 1),
    ],
)
def test_moment_is_read_in_every_spelling(text, microseconds_after_nine):
    [item] = delta_list_from_json([entry(created_at=text)]).entries

    nine = datetime(2026, 3, 4, 9, tzinfo=timezone.utc)
    after = item.created_at - nine
    assert after.total_seconds() * 1e6 == pytest.approx(microseconds_after_nine)


def test_pages_of_both_forms_are_one_list():
    one, two = recorded("page_1"), recorded("page_2")
    results = {"count": 21, "next": "https://field.example/", "results": two}

    found = delta_list_from_json([one, results])

    assert uuids(found) == [item["id"] for item in one + two]
    assert found.entries[3].where == "$[1].results[0]"
    assert found.missing_count == 15


@pytest.mark.parametrize(
    ("statuses", "status"),
    [
        (("STATUS_PENDING", "STATUS_CONFLICT"), ServerStatus.PENDING),
        (("STATUS_CONFLICT", "STATUS_APPLIED"), ServerStatus.APPLIED),
        (("STATUS_IGNORED", "STATUS_APPLIED"), ServerStatus.APPLIED),
        (("STATUS_ERROR", "STATUS_IGNORED"), ServerStatus.IGNORED),
        (("STATUS_NEW", "STATUS_CONFLICT"), ServerStatus.UNKNOWN),
        (("STATUS_CONFLICT", "STATUS_ERROR"), ServerStatus.CONFLICT),
    ],
)
def test_delta_on_two_pages_counts_once_and_is_rather_left(statuses, status):
    found = delta_list_from_json([entry(status=one) for one in statuses])

    assert [item.status for item in found.entries] == [status]


def test_one_id_for_two_edits_is_refused():
    other = entry()
    other["content"]["new"] = {"attributes": {"height": 3}}

    with pytest.raises(DeltaFileError, match="another edit") as caught:
        delta_list_from_json([entry(), other])
    assert caught.value.where == "$[1].id"


def test_content_of_the_other_page_is_kept():
    found = delta_list_from_json([entry(content=None), entry()])

    assert [item.problem for item in found.entries] == [""]


@pytest.mark.parametrize(
    ("value", "where"),
    [
        ({}, "$"),
        ("text", "$"),
        ({"results": None}, "$.results"),
        ({"results": {"a": 1}}, "$.results"),
        ([1], "$[0]"),
        ([entry(), None], "$[1]"),
        ([{}], "$[0].id"),
        ([entry(id="")], "$[0].id"),
        ([entry(id=7)], "$[0].id"),
        ([entry(created_at=None)], "$[0].created_at"),
        ([entry(created_at="yesterday")], "$[0].created_at"),
        ([entry(created_at="2026-02-30T09:00:00Z")], "$[0].created_at"),
        ([entry(created_at="0001-01-01T00:00:00+23:00")], "$[0].created_at"),
        ([[entry()], entry()], "$[1]"),
        ([[entry()], {"results": [{}]}], "$[1].results[0].id"),
        ([[[entry()]]], "$[0][0]"),
        ({"results": [[entry()]]}, "$.results[0]"),
    ],
)
def test_what_is_no_list_of_deltas_is_refused_with_its_place(value, where):
    with pytest.raises(DeltaFileError) as caught:
        delta_list_from_json(value)
    assert caught.value.where == where


@pytest.mark.parametrize(
    ("changes", "part"),
    [
        ({"content": None}, "$[0].content: found nothing"),
        ({"content": "text"}, "$[0].content: found text"),
        ({"content": {"method": "patch"}}, "$[0].content.uuid"),
        ({"content": {**entry()["content"], "method": "merge"}}, "$[0].content.method"),
        ({"content": {**entry()["content"], "uuid": "x"}}, "the id of the entry"),
    ],
)
def test_entry_without_a_usable_delta_is_told_and_stops_no_other(changes, part):
    intake = intake_from_json([entry(**changes), entry("b")])

    assert taken(intake) == ["delta-b"]
    [item] = intake.left
    assert item.reason is LeftReason.NO_CONTENT
    assert part in item.detail


def test_entry_whose_content_is_not_there_at_all_is_told():
    given = entry()
    del given["content"]

    assert left(intake_from_json([given])) == {"delta-a": "no_content"}


@pytest.mark.parametrize(
    ("feedback", "output", "message"),
    [
        (None, None, ""),
        (None, "said so", "said so"),
        ("said so", None, "said so"),
        ({"msg": "said so"}, "{'msg': 'said so'}", "said so"),
        ({"msg": None}, "said so", "said so"),
        ({"msg": "a", "conflicts": ["b", 1], "provider_errors": "c"}, None, "a b c"),
        (["odd"], 7, ""),
        ({"msg": "x" * 900}, None, "x" * 500),
    ],
)
def test_what_the_server_says_is_read_in_every_form(feedback, output, message):
    given = entry(last_feedback=feedback, output=output)

    assert delta_list_from_json([given]).entries[0].message == message


def test_list_is_told_from_a_deltafile_by_its_content(tmp_path):
    deltafile = {"version": "1.0", "id": "f", "project": "p", "deltas": []}

    assert is_delta_list([])
    assert is_delta_list({"results": []})
    assert not is_delta_list(deltafile)
    assert not intake_from_json(deltafile).is_list
    assert intake_from_json([]).is_list
    path = tmp_path / "any.json"
    for content, found in (
        ("", "an empty file"),
        ("  \n", "an empty file"),
        ("{}", "nothing"),
        ('{"code": "not_authenticated", "message": "…"}', "'not_authenticated'"),
    ):
        path.write_text(content, encoding="utf-8")
        with pytest.raises(DeltaFileError, match=found):
            read_intake(path)


# Taking up


@pytest.mark.parametrize(
    ("status", "reason"),
    [
        ("STATUS_CONFLICT", None),
        ("STATUS_NOT_APPLIED", None),
        ("STATUS_ERROR", None),
        ("STATUS_APPLIED", "applied"),
        ("STATUS_PENDING", "waiting"),
        ("STATUS_BUSY", "waiting"),
        ("STATUS_IGNORED", "ignored"),
        ("STATUS_UNPERMITTED", "unpermitted"),
        ("STATUS_NEW", "unknown_status"),
        ("status_conflict", "unknown_status"),
        ("", "unknown_status"),
        (None, "unknown_status"),
        (7, "unknown_status"),
    ],
)
@pytest.mark.parametrize("is_chosen", [False, True], ids=["all", "chosen"])
def test_status_decides_what_is_taken_up(status, reason, is_chosen):
    chosen = ["DELTA-A"] if is_chosen else None

    intake = intake_from_json([entry(status=status)], chosen=chosen)

    if is_chosen and reason in ("ignored", "unpermitted"):
        reason = None
    assert taken(intake) == ([] if reason else ["delta-a"])
    assert left(intake) == ({"delta-a": reason} if reason else {})


def test_unknown_status_is_told_by_its_name():
    [item] = intake_from_json([entry(status="STATUS_NEW")]).left

    assert item.detail == "STATUS_NEW"


def test_recorded_list_is_taken_up_as_far_as_the_server_left_it():
    intake = intake_from_json(recorded("all"))

    statuses = Counter(item["status"] for item in recorded("all"))
    assert len(taken(intake)) == (
        statuses["STATUS_CONFLICT"]
        + statuses["STATUS_NOT_APPLIED"]
        + statuses["STATUS_ERROR"]
    )
    assert Counter(left(intake).values()) == {
        "applied": statuses["STATUS_APPLIED"],
        "unpermitted": statuses["STATUS_UNPERMITTED"],
    }
    assert intake.input_count == 44
    assert len(intake.all_deltas) == 44


def test_deltas_keep_the_id_of_their_own_deltafile():
    given = [entry("a"), entry("b", deltafile_id="file-2")]

    both, one = intake_from_json(given), intake_from_json(given[:1])

    assert [d.deltafile_id for d in both.deltafile.deltas] == ["file-1", "file-2"]
    assert both.deltafile.id == ""
    assert one.deltafile.id == "file-1"


def test_delta_of_a_list_is_the_same_as_in_its_deltafile():
    [item] = intake_from_json([entry()]).deltafile.deltas
    root = {"version": "1.0", "id": "file-1", "project": "p"}
    deltafile = deltafile_from_json({**root, "deltas": [entry()["content"]]})

    assert item == deltafile.deltas[0]
    assert item.content_hash == deltafile.deltas[0].content_hash


def test_choice_restricts_a_deltafile_and_the_rest_is_told():
    contents = [entry(name)["content"] for name in "abc"]
    root = {"version": "1.0", "id": "f", "project": "p", "deltas": contents}

    intake = intake_from_json(root, chosen=["delta-c", "delta-a"])

    assert taken(intake) == ["delta-a", "delta-c"]
    assert left(intake) == {"delta-b": "not_chosen"}
    assert intake.deltafile.project_id == "p"


def test_choice_restricts_a_list_and_the_server_comes_first():
    given = [entry("a"), entry("b"), entry("c", "STATUS_APPLIED")]

    intake = intake_from_json(given, chosen=["delta-b", "delta-c"])

    assert taken(intake) == ["delta-b"]
    assert left(intake) == {"delta-a": "not_chosen", "delta-c": "applied"}


def test_deltafile_of_a_cloud_project_is_taken_up_as_far_as_the_server_left_it():
    """What the server applied, waits for or is at is never applied here."""
    words = ("APPLIED", "PENDING", "BUSY", "CONFLICT", "ERROR", "IGNORED", "NEW")
    listed = [entry(name, f"STATUS_{word}") for name, word in zip("abcdefg", words)]
    contents = [entry(name)["content"] for name in "abcdefgh"]
    root = {"version": "1.0", "id": "f", "project": "p", "deltas": contents}

    intake = intake_beside_list(deltafile_from_json(root), delta_list_from_json(listed))

    assert taken(intake) == ["delta-d", "delta-e", "delta-h"]
    assert left(intake) == {
        "delta-a": "applied",
        "delta-b": "waiting",
        "delta-c": "waiting",
        "delta-f": "ignored",
        "delta-g": "unknown_status",
    }
    assert intake.input_count == 8


def test_choice_of_what_is_not_there_is_an_error():
    with pytest.raises(OptionError, match="delta-x"):
        intake_from_json([entry()], chosen=["delta-a", "delta-x"])


@pytest.mark.parametrize("name", ["all", "mixed", "unpermitted"])
def test_list_that_is_written_reads_the_same(name):
    given = delta_list_from_json(recorded(name))

    written = json.loads(json.dumps(delta_list_to_json(given)))

    assert [
        replace(item, where="") for item in delta_list_from_json(written).entries
    ] == [replace(item, where="") for item in given.entries]


def test_reading_changes_nothing_of_what_was_given():
    given = recorded("mixed")
    before = copy.deepcopy(given)

    delta_list_from_json(given)

    assert given == before
