"""Conflicts of a service: read anew, decided bit by bit, carried out, reopened."""

from __future__ import annotations

import pytest

from qfieldsync_cloud.core.deltas.model import ABSENT
from qfieldsync_cloud.core.layers.sessions.memory_session import memory_rows
from qfieldsync_cloud.core.services.local.conflicts.reading import (
    edition_of,
    read_reviews,
)
from qfieldsync_cloud.core.services.local.conflicts.review import (
    Hold,
    Stage,
    set_aside,
    stage_of,
    valid_part,
    with_choices,
    with_side,
    without_choice,
)
from qfieldsync_cloud.core.services.local.conflicts.settling import (
    carry_out,
    forecast,
    reopen,
    settlements,
)
from qfieldsync_cloud.core.services.local.open_project import NoOpenProject
from qfieldsync_cloud.core.services.local.resolving import decide
from qfieldsync_cloud.core.sync.conflict import ConflictKind
from qfieldsync_cloud.core.sync.resolution import EnteredValue, Resolution, Side
from qfieldsync_cloud.core.sync.status import DeltaStatus
from tests.qgis.conflict_factories import make_conflicts, move, park
from tests.qgis.factories import delete, oak, patch, project_of, stored
from tests.qgis.file_factories import layer_rows, memory_layer
from tests.qgis.file_factories import oak as file_oak
from tests.qgis.service_factories import office

NOBODY = NoOpenProject()


def reviews_of(made):
    found = read_reviews(made.service, NOBODY)
    return {review.delta_id: review for review in found.conflicts}


def stages(found):
    """How far each conflict is, with what was kept of its decision."""
    return {
        review.delta_id: stage_of(
            review, valid_part(review, found.kept.get(review.delta_id))
        )
        for review in found.conflicts
    }


def sides(review):
    return {
        item.name: (item.old, item.mine, item.theirs)
        for item in review.fields
        if item.is_in_conflict
    }


def test_conflicts_are_read_with_all_three_sides(tmp_path):
    made = park(tmp_path)
    ids = make_conflicts(made)
    found = reviews_of(made)

    assert [review.kind for review in found.values()] == [
        ConflictKind.EDIT_EDIT,
        ConflictKind.EDIT_EDIT,
        ConflictKind.EDIT_DELETE,
        ConflictKind.DELETE_EDIT,
        ConflictKind.EDIT_EDIT,
        ConflictKind.CREATE_CREATE,
    ]
    both = found[ids["both"]]
    assert sides(both) == {
        "note": ("old", "mine", "theirs"),
        "geometry": ("Point (1 2)", "Point (1 8)", "Point (1 5)"),
    }
    height = next(item for item in both.fields if item.name == "height")
    assert (height.mine, height.theirs, height.is_written) == (12.5, 14.5, True)
    girth = next(item for item in both.fields if item.name == "girth")
    assert (girth.old, girth.mine, girth.is_written) == (ABSENT, 80, False)
    assert both.crs == "EPSG:25832"
    assert sides(found[ids["twice"]]) == {"condition": (ABSENT, "1", "2")}
    assert found[ids["gone"]].can_take_theirs


def test_what_the_layer_holds_now_is_shown_not_what_the_report_said(tmp_path):
    made = park(tmp_path)
    ids = make_conflicts(made)
    made.source.execute(
        "UPDATE trees SET note = 'newer' WHERE fid = 1",
        "UPDATE benches SET condition = '1' WHERE code = 101",
    )
    found = reviews_of(made)

    assert sides(found[ids["both"]])["note"] == ("old", "newer", "theirs")
    assert stage_of(found[ids["bench"]], None) is Stage.GONE


def test_choice_is_void_once_the_layer_holds_something_else(tmp_path):
    made = park(tmp_path)
    ids = make_conflicts(made)
    both = reviews_of(made)[ids["both"]]
    kept = with_choices(both, None, {"note": Side.MINE, "geometry": Side.THEIRS})
    assert stage_of(both, kept) is Stage.DECIDED

    made.source.execute("UPDATE trees SET note = 'newer' WHERE fid = 1")
    both = reviews_of(made)[ids["both"]]
    left = valid_part(both, kept)

    assert left == Resolution(
        None, {"geometry": Side.THEIRS}, both.seen, ConflictKind.EDIT_EDIT
    )
    assert stage_of(both, left) is Stage.OPEN
    assert without_choice(both, left, "geometry") is None


def test_half_of_a_decision_is_kept_and_nothing_is_carried_out_by_it(tmp_path):
    made = park(tmp_path)
    ids = make_conflicts(made)
    both = reviews_of(made)[ids["both"]]
    made.service.resolve_all(
        {ids["both"]: with_choices(both, None, {"note": Side.THEIRS})}
    )

    again = read_reviews(made.service, NOBODY)
    assert again.kept[ids["both"]].fields == {"note": Side.THEIRS}
    assert stages(again)[ids["both"]] is Stage.OPEN
    carry_out(made.service, [ids["both"]])
    made.run()
    assert made.tree(1)["note"] == "mine"
    assert made.statuses()[0] == "CONFLICT"


def test_decision_on_a_change_that_is_kept_in_capitals_is_found(tmp_path):
    made = park(tmp_path)
    ids = make_conflicts(made)
    both = reviews_of(made)[ids["both"]]
    made.service.resolve_all(
        {ids["both"]: with_choices(both, None, {"note": Side.THEIRS})}
    )
    with made.service.store.writing() as rows:
        rows.execute("UPDATE delta SET id = upper(id)")

    again = read_reviews(made.service, NOBODY)

    assert again.kept[ids["both"]].fields == {"note": Side.THEIRS}


def decide_all(made, ids):
    found = reviews_of(made)
    made.service.resolve_all(
        {
            ids["both"]: with_choices(
                found[ids["both"]],
                None,
                {"note": EnteredValue("agreed"), "geometry": Side.THEIRS},
            ),
            ids["second"]: with_side(found[ids["second"]], Side.MINE),
            ids["gone"]: with_side(found[ids["gone"]], Side.THEIRS),
            ids["deleted"]: with_side(found[ids["deleted"]], Side.THEIRS),
            ids["bench"]: set_aside(found[ids["bench"]]),
            ids["twice"]: with_side(found[ids["twice"]], Side.THEIRS),
        }
    )


def test_forecast_writes_nothing_and_says_what_is_done_then(tmp_path):
    made = park(tmp_path)
    ids = make_conflicts(made)
    decide_all(made, ids)
    before = made.source.content()

    told = {
        item.delta_id: item
        for item in forecast(made.service, list(ids.values()), NOBODY)
    }

    assert made.source.content() == before
    assert made.statuses() == ["CONFLICT"] * 6
    written = {
        name: {item.name: (item.before, item.after) for item in told[uuid].writes}
        for name, uuid in ids.items()
    }
    assert written["both"] == {
        "note": ("mine", "agreed"),
        "height": (12.5, 14.5),
        "geometry": ("Point (1 8)", "Point (1 5)"),
    }
    assert written["second"] == {"height": (12.5, 14.5)}
    assert written["gone"]["note"] == (ABSENT, "theirs")
    assert written["deleted"]["note"] == ("mine", ABSENT)
    assert written["bench"] == {}
    assert told[ids["bench"]].status is DeltaStatus.IGNORED

    carry_out(made.service, list(ids.values()))
    made.run()
    assert [item.status.value for item in settlements(made.service, ids.values())] == [
        *["STATUS_APPLIED"] * 4,
        "STATUS_IGNORED",
        "STATUS_APPLIED",
    ]
    first = made.tree(1)
    assert (first["note"], first["height"], first["geom"]) == (
        "agreed",
        14.5,
        "Point (1 5)",
    )
    second = made.tree(2)
    assert (second["note"], second["geom"]) == ("mine", "Point (2 8)")
    assert made.tree(3)["note"] == "theirs"
    assert 4 not in made.source.rows()
    assert made.bench(101)["condition"] == "3"
    assert made.bench(102)["condition"] == "2"


def test_what_was_carried_out_is_taken_back_and_stays_decided(tmp_path):
    made = park(tmp_path)
    ids = make_conflicts(made)
    before = made.source.rows(), made.source.rows("benches", "code")
    decide_all(made, ids)
    carry_out(made.service, list(ids.values()))
    made.run()

    reopen(made.service, list(ids.values()), NOBODY)

    assert (made.source.rows(), made.source.rows("benches", "code")) == before
    assert made.statuses() == ["CONFLICT"] * 6
    again = read_reviews(made.service, NOBODY)
    assert set(stages(again).values()) == {Stage.DECIDED}
    assert set(stages(again)) == set(ids.values())
    carry_out(made.service, list(ids.values()))
    made.run()
    assert made.tree(1)["note"] == "agreed"


def test_edit_between_forecast_and_apply_leaves_the_conflict(tmp_path):
    made = park(tmp_path)
    ids = make_conflicts(made)
    decide_all(made, ids)
    forecast(made.service, list(ids.values()), NOBODY)
    move(made.source, "trees", "fid", 1, "Point (1 9)")

    carry_out(made.service, list(ids.values()))
    made.run()

    [both] = settlements(made.service, [ids["both"]])
    assert both.status.value == "STATUS_CONFLICT"
    assert made.tree(1)["note"] == "mine"


@pytest.mark.parametrize("by", ["window", "uuid"])
@pytest.mark.parametrize("which", ["deleted", "gone"])
def test_feature_that_is_edited_after_the_decision_keeps_what_nobody_looked_at(
    tmp_path, which, by
):
    """The decision was to delete it, or to make it again over nothing."""
    made = office(tmp_path)
    recorded = {name: value for name, value in oak(1).items() if name != "geom"}
    if which == "deleted":
        change = delete(made.layer_id, 1, recorded, "Point (1 2)")
        made.source.execute("UPDATE trees SET note = 'office' WHERE fid = 1")
    else:
        change = patch(
            made.layer_id, 1, recorded, {"note": "field"}, old_wkt="Point (1 2)"
        )
        made.source.execute("DELETE FROM trees WHERE fid = 1")
    assert made.apply(change) == ["CONFLICT"]
    if by == "window":
        [review] = read_reviews(made.service, NOBODY).conflicts
        decision = with_side(review, Side.THEIRS)
        made.service.resolve(change["uuid"], decision)
    else:
        decide(made.service, {change["uuid"]: Resolution(Side.THEIRS)})

    later = oak(1, note="office", girth=99)
    made.source.execute("DELETE FROM trees WHERE fid = 1")
    made.source.add_rows("trees", [later])
    again = read_reviews(made.service, NOBODY)
    assert set(stages(again).values()) <= {Stage.OPEN}
    carry_out(made.service, [change["uuid"]])
    made.run()

    assert made.statuses() == ["CONFLICT"]
    assert made.source.rows()[1] == stored(later)


@pytest.mark.parametrize("key", ["1", "5"], ids=["its feature", "another one"])
def test_layer_in_edit_mode_holds_what_is_about_it(tmp_path, key):
    made = park(tmp_path)
    ids = make_conflicts(made)

    class Editing(NoOpenProject):
        def open_edits(self):
            from qfieldsync_cloud.core.layers.open_edits import OpenEdits
            from qfieldsync_cloud.core.layers.sources import table_of

            return OpenEdits({table_of(made.source.layer()).id: frozenset((key,))})

    found = {
        review.delta_id: review
        for review in read_reviews(made.service, Editing()).conflicts
    }
    expected = Hold.UNSAVED if key == "1" else Hold.EDIT_MODE
    assert found[ids["both"]].hold is expected
    assert sides(found[ids["both"]])["note"] == ("old", "mine", "theirs")
    assert found[ids["bench"]].hold is Hold.NONE


def test_edition_is_another_one_after_a_run_and_not_after_a_decision(tmp_path):
    made = park(tmp_path)
    ids = make_conflicts(made)
    before = edition_of(made.service)
    decide_all(made, ids)
    assert edition_of(made.service) == before

    carry_out(made.service, [ids["both"]])
    made.run()
    assert edition_of(made.service) != before


class OpenHere(NoOpenProject):
    """The project that a test has open; the test's thread is the main thread."""

    def __init__(self, project):
        self.project = project

    def memory_rows(self):
        return memory_rows(self.project)

    def apply_to_memory(self, run):
        run.apply_to_memory(self.project)

    def preview_memory(self, run):
        run.preview_memory(self.project)


def test_conflict_in_a_memory_layer_is_looked_at_in_the_open_project(tmp_path):
    made = office(tmp_path)
    layer = memory_layer(file_oak(1, note="mine"))
    project = project_of(layer)
    assert project.write(str(made.service.project_path))
    made.open_project = OpenHere(project)
    delta = patch(layer, 1, {"note": "old"}, {"note": "theirs"})
    assert made.apply(delta) == ["CONFLICT"]

    [review] = read_reviews(made.service, made.open_project).conflicts
    assert sides(review) == {"note": ("old", "mine", "theirs")}
    made.service.resolve_all({review.delta_id: with_side(review, Side.THEIRS)})
    [told] = forecast(made.service, [review.delta_id], made.open_project)
    assert told.status is DeltaStatus.APPLIED
    assert [row["note"] for row in layer_rows(layer).values()] == ["mine"]
    carry_out(made.service, [review.delta_id])
    made.run()
    assert [row["note"] for row in layer_rows(layer).values()] == ["theirs"]

    [unseen] = read_reviews(made.service, NOBODY).conflicts or (None,)
    assert unseen is None


def test_conflict_in_a_layer_that_cannot_be_read_shows_what_was_reported(tmp_path):
    made = park(tmp_path)
    ids = make_conflicts(made)
    made.source.path.rename(tmp_path / "elsewhere.gpkg")

    both = reviews_of(made)[ids["both"]]

    assert both.hold is Hold.UNREADABLE
    assert both.trouble
    assert sides(both)["note"] == ("old", "mine", "theirs")
    assert stage_of(both, None) is Stage.BLOCKED


def test_conflict_that_was_only_set_aside_is_opened_again(tmp_path):
    made = park(tmp_path)
    ids = make_conflicts(made)
    both = reviews_of(made)[ids["both"]]
    before = made.source.rows()
    made.service.resolve_all({ids["both"]: set_aside(both)})
    carry_out(made.service, [ids["both"]])
    made.run()
    assert made.statuses()[0] == "IGNORED"

    taken = reopen(made.service, [ids["both"]], NOBODY)

    assert taken.report.deltas == ()
    assert made.statuses()[0] == "CONFLICT"
    assert made.source.rows() == before
    assert made.service.decision(ids["both"]).resolution.whole is Side.MINE


def test_change_that_was_edited_since_stays_applied_when_taken_back(tmp_path):
    made = park(tmp_path)
    ids = make_conflicts(made)
    both = reviews_of(made)[ids["both"]]
    made.service.resolve_all({ids["both"]: with_side(both, Side.THEIRS)})
    carry_out(made.service, [ids["both"]])
    made.run()
    made.source.execute("UPDATE trees SET note = 'later' WHERE fid = 1")

    taken = reopen(made.service, [ids["both"]], NOBODY)

    assert [told.status for told in taken.report.deltas] == [DeltaStatus.CONFLICT]
    assert made.statuses()[0] == "APPLIED"
    assert made.tree(1)["note"] == "later"
