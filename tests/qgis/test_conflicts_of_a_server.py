"""Conflicts of a server, resolved here and sent back; over HTTP, with the client."""

from __future__ import annotations

import shutil
from contextlib import contextmanager
from datetime import datetime, timezone

import pytest

from qfieldsync_cloud.core.deltas.delta_list import ServerStatus
from qfieldsync_cloud.core.services.cloud.service import CloudService
from qfieldsync_cloud.core.services.local.conflicts.reading import read_reviews
from qfieldsync_cloud.core.services.local.conflicts.review import (
    with_choices,
    with_side,
)
from qfieldsync_cloud.core.services.local.conflicts.server import (
    Result,
    corrections,
    take_up,
)
from qfieldsync_cloud.core.services.local.conflicts.settling import (
    carry_out,
    forecast,
    result_of,
)
from qfieldsync_cloud.core.services.local.open_project import NoOpenProject
from qfieldsync_cloud.core.services.local.opening import open_service
from qfieldsync_cloud.core.services.sync_service import DeltaRecord, Page
from qfieldsync_cloud.core.sync.resolution import EnteredValue, Side
from tests.qgis.conflict_factories import Park, make_conflicts, park
from tests.qgis.factories import GPKG, PROJECT_ID, Database, create, patch
from tests.qgis.service_factories import office
from tests.unit.http_servers import client_of
from tests.unit.rest_factories import TOKEN, running_front

NOBODY = NoOpenProject()


@contextmanager
def both_sides(tmp_path):
    """A server with conflicts, the same project here, and a client between them."""
    there = tmp_path / "there"
    there.mkdir()
    far = park(there)
    ids = make_conflicts(far)
    here = tmp_path / "here"
    here.mkdir()
    for path in there.iterdir():
        if path.is_file():
            shutil.copy(path, here)
    # what the server's ledger knows is not known here
    service = open_service(PROJECT_ID, here / "park.qgz", folder=here / "profile")
    source = Database(here / far.source.path.name, GPKG)
    near = Park(source, far.layer_id, service, bench_id=far.bench_id)
    with (
        running_front(tmp_path, service=far.service) as front,
        client_of(front.server.url, TOKEN) as client,
    ):
        yield far, near, CloudService(client, PROJECT_ID), ids


def test_conflicts_of_a_server_are_taken_up_resolved_and_sent_back(tmp_path):
    with both_sides(tmp_path) as (far, near, cloud, ids):
        pushed = take_up(cloud, near.service)
        assert pushed.new_count == 6
        near.run()
        assert near.statuses() == ["CONFLICT"] * 6

        found = {
            review.delta_id: review
            for review in read_reviews(near.service, NOBODY).conflicts
        }
        choices = {"note": EnteredValue("agreed"), "geometry": Side.THEIRS}
        near.service.resolve_all(
            {
                ids["both"]: with_choices(found[ids["both"]], None, choices),
                ids["second"]: with_side(found[ids["second"]], Side.MINE),
                ids["deleted"]: with_side(found[ids["deleted"]], Side.THEIRS),
                ids["bench"]: with_side(found[ids["bench"]], Side.THEIRS),
            }
        )
        chosen = [ids[name] for name in ("both", "second", "deleted", "bench")]
        told = forecast(near.service, chosen, NOBODY)
        results = [result_of(found[item.delta_id], item) for item in told]
        carry_out(near.service, chosen)
        near.run()

        correction = corrections(cloud, results)
        assert set(correction.sent_ids) == set(chosen)
        assert correction.left == {}
        cloud.push_deltafile(correction.content)
        far.run()

        assert far.statuses() == ["CONFLICT"] * 6 + ["APPLIED"] * 4
        assert far.source.rows() == near.source.rows()
        assert far.tree(1)["note"] == "agreed"
        assert far.bench(101) == near.bench(101)


def test_correction_conflicts_when_the_server_holds_something_else_by_now(tmp_path):
    with both_sides(tmp_path) as (far, _near, cloud, ids):
        correction = corrections(
            cloud, [Result(ids["bench"], {"condition": "2", "seats": 3})]
        )
        far.source.execute("UPDATE benches SET condition = 'x' WHERE code = 101")
        cloud.push_deltafile(correction.content)
        far.run()

        assert far.statuses()[-1] == "CONFLICT"
        assert far.bench(101)["condition"] == "x"


def test_nothing_is_sent_when_both_sides_hold_the_same(tmp_path):
    with both_sides(tmp_path) as (far, _near, cloud, ids):
        values = {**far.bench(101)}
        found = corrections(cloud, [Result(ids["bench"], values)])

        assert (found.content, found.same_ids) == (None, (ids["bench"],))


@pytest.mark.parametrize("is_here", [True, False])
def test_feature_that_is_gone_on_the_server_is_not_sent_as_an_edit(tmp_path, is_here):
    with both_sides(tmp_path) as (_far, _near, cloud, ids):
        values = {"note": "theirs"} if is_here else None
        found = corrections(cloud, [Result(ids["gone"], values)])

    assert (found.content, found.sent_ids) == (None, ())
    if is_here:
        assert "gone on the server" in found.left[ids["gone"]]
    else:
        assert (found.same_ids, found.left) == ((ids["gone"],), {})


class _Server(CloudService):
    """What a server said, without one."""

    def __init__(self, *records):
        self._records, self._project_id = records, PROJECT_ID

    def list_deltas(self, limit=100, offset=0, *, deltafile_id=None):
        return Page(self._records, len(self._records))


def told(content, status, feedback):
    at = datetime(2026, 3, 4, 9, 30, tzinfo=timezone.utc)
    return DeltaRecord(content["uuid"], "", "", at, at, status, content, feedback)


@pytest.mark.parametrize(
    ("told_key", "is_made_here", "changed"),
    [(5, False, 5), (5, True, None), (99, False, None)],
    ids=["by its key there", "made here too", "not here"],
)
def test_edit_of_a_feature_that_the_server_made_finds_it(
    tmp_path, told_key, is_made_here, changed
):
    park = office(tmp_path)
    # the device numbers its own features from 1, as the layer does
    made = create(park.layer_id, {"species": "ash"}, "Point (9 9)", local_pk="1")
    edit = patch(park.layer_id, 1, {"note": "old"}, {"note": "new"})
    edit["localPk"] = "1"
    assert edit["clientId"] == made["clientId"]
    if is_made_here:
        park.apply(made, id="earlier")
    server = _Server(
        told(made, ServerStatus.APPLIED, {"msg": "", "modified_pk": told_key}),
        told(edit, ServerStatus.CONFLICT, {"msg": "", "modified_pk": None}),
    )

    assert take_up(server, park.service).new_count == 1
    park.run()

    notes = {key: row.get("note") for key, row in park.source.rows().items()}
    assert [key for key, note in notes.items() if note == "new"] == (
        [changed] if changed else []
    )
    assert notes[1] == "old"


@pytest.mark.parametrize(
    ("live", "known"),
    [
        ("'mine'", "mine"),
        ('"mine"', "mine"),
        ("None", None),
        ("3", 3),
        ("2.5", 2.5),
        ("True", True),
        ("PyQt5.QtCore.QDateTime(2026, 1, 1, 8, 0)", "unknown"),
        ("[1, 2]", [1, 2]),
        ("QVariant()", "unknown"),
    ],
)
def test_what_a_server_holds_is_read_or_not_guessed(tmp_path, live, known):
    made = park(tmp_path)
    ids = make_conflicts(made)
    record = made.service.get_delta(ids["bench"])
    line = f"The attribute \"condition\" that has a conflict:\n-{live}\n+'1'"
    answer = DeltaRecord(
        record.id,
        record.deltafile_id,
        "",
        record.created_at,
        record.updated_at,
        ServerStatus.CONFLICT,
        record.content,
        {"msg": "", "conflicts": [line]},
    )
    found = corrections(
        _Server(answer), [Result(ids["bench"], {"condition": "settled", "seats": 3})]
    )

    if known == "unknown":
        assert found.content is None
        assert "condition" in found.left[ids["bench"]]
    else:
        import json

        [delta] = json.loads(found.content)["deltas"]
        assert delta["old"]["attributes"] == {"condition": known}
        assert delta["new"]["attributes"] == {"condition": "settled"}
