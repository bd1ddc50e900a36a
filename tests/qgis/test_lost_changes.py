"""Changes that a service calls applied and no ledger speaks of: lost, or not?"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import pytest

from qfieldsync_cloud.core.layers.runs.applying import Watcher
from qfieldsync_cloud.core.revert import Selection
from qfieldsync_cloud.core.services.local.lost_changes import keep_lost
from qfieldsync_cloud.core.services.local.open_project import NoOpenProject
from qfieldsync_cloud.core.services.local.reverting import TakenBack, take_back
from tests.qgis.factories import GPKG, LEDGERS, create, delete, oak, patch
from tests.qgis.service_factories import Office, office

TO_NEW = ({"note": "old"}, {"note": "new"})
TO_OLD = ({"note": "new"}, {"note": "old"})


def take(park: Office, *deltas: dict[str, Any]) -> TakenBack:
    return take_back(
        park.service, Selection(frozenset(delta["uuid"] for delta in deltas))
    )


def without_ledger(park: Office) -> None:
    park.source.execute(f"DELETE FROM {LEDGERS[GPKG]}")


def test_change_when_a_later_one_of_its_feature_holds_then_is_not_lost(tmp_path):
    park = office(tmp_path)
    first = patch(park.layer_id, 1, *TO_NEW)
    assert park.apply(first, patch(park.layer_id, 1, *TO_OLD)) == ["APPLIED"] * 2
    without_ledger(park)

    taken = take(park, first)

    assert (taken.lost_ids, taken.unknown_ids) == ((), (first["uuid"],))
    assert park.statuses() == ["APPLIED"] * 2


def test_change_when_one_that_came_earlier_was_applied_later_then_is_not_lost(tmp_path):
    park = office(tmp_path, oak(1, note="new"))
    late = patch(park.layer_id, 1, *TO_NEW)
    early = patch(park.layer_id, 1, *TO_OLD)
    park.source.execute("UPDATE trees SET note = 'elsewhere'")
    assert park.apply(late) == ["CONFLICT"]
    park.source.execute("UPDATE trees SET note = 'new'")
    assert park.apply(early, id="file-2") == ["CONFLICT", "APPLIED"]
    park.service.retry([late["uuid"]])
    assert park.apply_again() == ["APPLIED"] * 2
    without_ledger(park)

    assert take(park, early).lost_ids == ()
    assert park.statuses() == ["APPLIED"] * 2


def test_change_when_a_later_lost_one_was_not_asked_for_then_stays_applied(tmp_path):
    park = office(tmp_path)
    backup = park.source.content()
    first = patch(park.layer_id, 1, *TO_NEW)
    later = patch(park.layer_id, 1, {"note": "new"}, {"note": "newer"})
    other = patch(park.layer_id, 2, *TO_NEW)
    park.apply(first, later, other)
    park.source.path.write_bytes(backup)

    assert take(park, first, other).lost_ids == (other["uuid"],)
    assert park.statuses() == ["APPLIED", "APPLIED", "NOT_APPLIED"]


def test_later_change_when_an_earlier_one_holds_then_is_lost_by_itself(tmp_path):
    park = office(tmp_path)
    park.apply(patch(park.layer_id, 1, *TO_NEW))
    backup = park.source.content()
    later = patch(park.layer_id, 1, {"note": "new"}, {"note": "newer"})
    park.apply(later, id="file-2")
    park.source.path.write_bytes(backup)

    assert take(park, later).lost_ids == (later["uuid"],)
    assert park.statuses() == ["APPLIED", "NOT_APPLIED"]


def test_later_change_when_the_one_before_is_lost_too_then_does_not_go_alone(tmp_path):
    park = office(tmp_path)
    backup = park.source.content()
    first = patch(park.layer_id, 1, *TO_NEW)
    later = patch(park.layer_id, 1, {"note": "new"}, {"note": "newer"})
    park.apply(first, later)
    park.source.path.write_bytes(backup)

    assert take(park, later).lost_ids == ()
    assert set(take(park, first, later).lost_ids) == {first["uuid"], later["uuid"]}
    assert park.statuses() == ["NOT_APPLIED"] * 2


@pytest.mark.parametrize("by", ["hand", "change"])
def test_feature_that_was_made_when_it_was_deleted_since_then_is_not_lost(tmp_path, by):
    park = office(tmp_path)
    made = create(park.layer_id, {"species": "elm"}, "Point (9 9)", local_pk=7)
    edited = patch(park.layer_id, "", {"note": None}, {"note": "x"}, local_pk=7)
    park.apply(made, edited)
    deltas = [made, edited]
    if by == "hand":
        park.source.execute("DELETE FROM trees WHERE fid = 6")
    else:
        gone = delete(park.layer_id, "", {"note": "x"}, local_pk=7)
        park.apply(gone, id="file-2")
        deltas.append(gone)
    assert 6 not in park.source.rows()
    without_ledger(park)

    assert take(park, *deltas).lost_ids == ()
    assert park.statuses() == ["APPLIED"] * len(deltas)


def test_feature_that_was_made_first_of_all_when_the_backup_is_empty_then_is_lost(
    tmp_path,
):
    park = office(tmp_path)
    park.source.execute("DELETE FROM trees")
    park.source.execute("DELETE FROM sqlite_sequence WHERE name = 'trees'")
    backup = park.source.content()
    made = create(park.layer_id, {"species": "elm"}, "Point (9 9)", local_pk=7)
    assert park.apply(made) == ["APPLIED"]
    park.source.path.write_bytes(backup)

    assert take(park, made).lost_ids == (made["uuid"],)
    assert park.statuses() == ["NOT_APPLIED"]


# What comes between


@dataclass
class Shown(NoOpenProject):
    """Does something once the data are taken back."""

    then: Callable[[], object]

    def show(self, _tables: object) -> None:
        self.then()


def one_held_and_one_lost(park: Office) -> list[dict[str, Any]]:
    held = patch(park.layer_id, 1, *TO_NEW)
    park.apply(held)
    backup = park.source.content()
    lost = patch(park.layer_id, 2, *TO_NEW)
    park.apply(lost, id="file-2")
    park.source.path.write_bytes(backup)
    return [held, lost]


def test_lost_change_when_the_project_cannot_be_read_any_more_then_stays_applied(
    tmp_path,
):
    park = office(tmp_path)
    deltas = one_held_and_one_lost(park)
    chosen = Selection(frozenset(delta["uuid"] for delta in deltas))

    taken = take_back(
        park.service, chosen, open_project=Shown(park.service.project_path.unlink)
    )

    assert (taken.unknown_ids, taken.lost_ids) == ((deltas[1]["uuid"],), ())
    assert park.source.rows()[1]["note"] == "old"
    assert park.statuses() == ["NOT_APPLIED", "APPLIED"]


def test_lost_change_when_the_run_is_stopped_then_is_not_looked_at(tmp_path):
    park = office(tmp_path)
    deltas = one_held_and_one_lost(park)
    chosen = Selection(frozenset(delta["uuid"] for delta in deltas))
    stops: list[bool] = []

    taken = take_back(
        park.service,
        chosen,
        open_project=Shown(lambda: stops.append(True)),
        watcher=Watcher(lambda: bool(stops)),
    )

    assert taken.lost_ids == ()
    assert park.statuses() == ["NOT_APPLIED", "APPLIED"]


def test_lost_change_when_others_may_write_by_then_is_left_to_them(tmp_path):
    park = office(tmp_path)
    _held, lost = one_held_and_one_lost(park)
    answers = [True, False]

    found = keep_lost(park.service, [lost["uuid"]], answers.pop)

    assert (found, answers) == ((), [])
    assert park.statuses() == ["APPLIED", "APPLIED"]


def test_lost_change_when_a_job_settled_it_meanwhile_then_stays_so(tmp_path):
    park = office(tmp_path)
    _held, lost = one_held_and_one_lost(park)
    calls: list[int] = []

    def comes_between() -> bool:
        calls.append(len(calls))
        if len(calls) < 2:
            return False
        with park.service.store.writing() as rows:
            rows.execute(
                "UPDATE delta SET status = 'STATUS_CONFLICT' WHERE id = ?",
                (lost["uuid"],),
            )
        return False

    assert keep_lost(park.service, [lost["uuid"]], comes_between) == ()
    assert len(calls) == 2
    assert park.statuses() == ["APPLIED", "CONFLICT"]
