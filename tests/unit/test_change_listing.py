"""Light rows of changes: made of deltas, read in batches, filtered, sorted, counted."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime, timedelta, timezone
from typing import Any

import pytest

from qfieldsync_cloud.core.changes.extents import united, wkt_box, wkt_crs
from qfieldsync_cloud.core.changes.filters import ChangeColumn, ChangeFilter
from qfieldsync_cloud.core.changes.listing import ChangeListing
from qfieldsync_cloud.core.changes.reading import (
    FIRST_ROWS,
    Batch,
    ChangeReader,
    ServiceChangeReader,
    reader_of,
)
from qfieldsync_cloud.core.changes.safety import Light, safety_of
from qfieldsync_cloud.core.changes.status import ChangeStatus
from qfieldsync_cloud.core.changes.summary import (
    ChangeState,
    ChangeSummary,
    ChangeTraits,
    Summarizer,
)
from qfieldsync_cloud.core.deltas.delta_list import ServerStatus
from qfieldsync_cloud.core.deltas.model import DeltaMethod
from qfieldsync_cloud.core.jobs.store.client_rows import Client
from qfieldsync_cloud.core.services.local.devices import (
    devices_of,
    leave_unnamed,
    read_crews,
)
from tests.unit.service_factories import (
    START,
    FakeClock,
    delta,
    deltafile,
    new_runner,
    new_service,
)

DISPLAY_FIELDS = {"trees": "species"}


def words(traits: ChangeTraits, column: ChangeColumn) -> str:
    return {
        ChangeColumn.STATUS: traits.status.value,
        ChangeColumn.METHOD: traits.method.value if traits.method else "",
        ChangeColumn.LAYER: traits.layer_name,
        ChangeColumn.FIELDS: ", ".join(traits.fields),
        ChangeColumn.WHO: traits.client_id,
    }[column]


def row(seq: int, content: Mapping[str, Any], **state: Any) -> ChangeSummary:
    """A row of a delta that came `seq` minutes after the start."""
    known: dict[str, Any] = {
        "status": ServerStatus.PENDING,
        "status_text": "",
        "conflict_type": "",
        "key": "",
    }
    known.update(state)
    return Summarizer(DISPLAY_FIELDS).summary(
        seq,
        ChangeState(content["uuid"], **known),
        "file-1",
        "Ada",
        START + timedelta(minutes=seq),
        content,
    )


def listing_of(*rows: ChangeSummary) -> ChangeListing:
    listing = ChangeListing(words)
    listing.add(rows)
    return listing


def read_all(reader: ChangeReader, into: ChangeListing) -> Batch:
    """Take up batches until nothing is left to read; the last one."""
    while True:
        batch = reader.read()
        if batch.is_anew:
            into.clear()
        into.add(batch.added)
        into.update(batch.changed)
        into.remove(batch.gone_ids)
        if batch.is_complete:
            return batch


# Extents


@pytest.mark.parametrize(
    ("wkt", "expected"),
    [
        ("Point (1 2)", (1, 2, 1, 2)),
        ("POINT Z(1 2 3)", (1, 2, 1, 2)),
        ("PointZ (1e1 -2.5 nan)", (10, -2.5, 10, -2.5)),
        ("SRID=4326;POINT(7 8)", (7, 8, 7, 8)),
        ("LineString (1 2, 5 -3)", (1, -3, 5, 2)),
        ("MultiPolygon (((0 0, 4 0, 4 4, 0 0)),((9 9, 9 10, 9 9)))", (0, 0, 9, 10)),
        ("GeometryCollection (Point (1 2), LineString (3 4, 5 6))", (1, 2, 5, 6)),
        ("Point EMPTY", None),
        ("Polygon ((nan nan))", None),
        ("Point (one two)", None),
        ("", None),
        (None, None),
        (7, None),
    ],
    ids=str,
)  # fmt: skip
def test_box_of_wkt(wkt, expected):
    assert wkt_box(wkt) == expected


def test_crs_of_ewkt_and_united_boxes():
    assert wkt_crs("SRID=4326;POINT(7 8)") == "EPSG:4326"
    assert wkt_crs("Point (7 8)") == wkt_crs(None) == ""
    assert united((0, 0, 1, 1), (3, -1, 4, 0)) == (0, -1, 4, 1)
    assert united(None, (1, 1, 1, 1)) == united((1, 1, 1, 1), None) == (1, 1, 1, 1)


# Rows


def test_row_of_a_patch_names_what_changed():
    made = row(
        3,
        delta(
            old={
                "attributes": {"species": "Oak", "note": "old", "height": 3},
                "geometry": "Point (1 2)",
            },
            new={
                "attributes": {"note": "new", "height": 3},
                "geometry": "Point (4 5)",
            },
        ),
    )

    assert made.traits.fields == ("note",)
    assert made.traits.is_moved
    assert (made.name, made.key) == ("Oak", "1")
    assert made.box == (1, 2, 4, 5)
    assert made.traits.crs == "EPSG:25832"


def test_row_of_a_create_has_the_key_that_its_feature_got():
    content = delta("create", new={"attributes": {"species": "Elm"}})

    assert row(1, content).key == ""
    assert row(1, content, key="17").key == "17"
    assert row(1, content).traits.fields == ()
    assert row(1, content).name == "Elm"


@pytest.mark.parametrize(
    "content",
    [
        {},
        {"method": "move", "old": None, "new": []},
        {"method": 7, "new": {"attributes": [1], "geometry": {"type": "Point"}}},
        {"method": ["patch"], "old": {"attributes": None}},
    ],
    ids=str,
)
def test_row_of_what_is_no_delta_has_little_in_it(content):
    made = row(1, {"uuid": "a", **content})

    assert made.id == "a"
    assert made.traits.method is None
    assert made.box is None


# Filter, order, counts


@pytest.fixture
def mixed() -> ChangeListing:
    """Six changes of two layers, two devices and three statuses."""

    def content(id: str, **properties: Any) -> dict[str, Any]:
        return delta(id=id, **properties)

    paths = {"localLayerId": "paths", "sourceLayerId": "", "localLayerName": "Paths"}
    far = {"old": {"attributes": {}, "geometry": "Point (900 900)"}}
    oak = {"old": {"attributes": {"species": "Old Oak", "note": "old"}}}
    return listing_of(
        row(0, content("a", sourcePk="10", **oak)),
        row(1, content("b", sourcePk="9", **far), status=ServerStatus.APPLIED),
        row(2, content("c", **paths), status=ServerStatus.APPLIED),
        row(3, content("d", method="delete", clientId="tablet-2", **oak)),
        row(4, content("e", clientId="tablet-2"), status=ServerStatus.CONFLICT),
        row(5, content("f", **paths), status=ServerStatus.CONFLICT),
    )


def shown(listing: ChangeListing, filter_: ChangeFilter, **options: Any) -> str:
    options = {"is_descending": False, **options}
    return "".join(listing.rows[n].id for n in listing.visible(filter_, **options))


@pytest.mark.parametrize(
    ("filter_", "expected"),
    [
        (ChangeFilter(), "abcdef"),
        (ChangeFilter(statuses=frozenset((ServerStatus.CONFLICT,))), "ef"),
        (ChangeFilter(layer_ids=frozenset(("paths",))), "cf"),
        (ChangeFilter(method=DeltaMethod.DELETE), "d"),
        (ChangeFilter(client_id="tablet-2"), "de"),
        (ChangeFilter(created_by="Ada"), "abcdef"),
        (ChangeFilter(created_by="Bob"), ""),
        (ChangeFilter(since=START + timedelta(minutes=4)), "ef"),
        (ChangeFilter(until=START + timedelta(minutes=2)), "ab"),
        (ChangeFilter(text="OAK"), "ad"),
        (ChangeFilter(text="oak tablet-2"), "d"),
        (ChangeFilter(text="note"), "abcef"),
        (ChangeFilter(text="paths conflict"), "f"),
        (ChangeFilter(text="nowhere"), ""),
        (ChangeFilter(ids=frozenset("acz")), "ac"),
        (ChangeFilter(boxes={}), ""),
        (ChangeFilter(boxes={("trees", "EPSG:25832"): (0, 0, 1000, 1000)}), "b"),
        (ChangeFilter(boxes={("trees", "EPSG:25832"): (0, 0, 9, 9)}), ""),
        (ChangeFilter(client_id="tablet-2", layer_ids=frozenset(("paths",))), ""),
    ],
    ids=[
        "open",
        "status",
        "layer",
        "method",
        "device",
        "user",
        "other user",
        "since",
        "until",
        "word",
        "two words",
        "field",
        "words of two columns",
        "word that is nowhere",
        "ids",
        "nothing in view",
        "in view",
        "view elsewhere",
        "two that exclude one another",
    ],
)
def test_filter_lets_through_what_fits(mixed, filter_, expected):
    assert shown(mixed, filter_) == expected
    numbers = mixed.let_through(filter_, range(len(mixed)))
    assert "".join(mixed.rows[n].id for n in numbers) == expected


@pytest.mark.parametrize(
    ("column", "expected"),
    [
        (ChangeColumn.WHEN, "abcdef"),
        (ChangeColumn.STATUS, "bcefad"),
        (ChangeColumn.METHOD, "dabcef"),
        (ChangeColumn.LAYER, "cfabde"),
        (ChangeColumn.FEATURE, "cefbad"),
        (ChangeColumn.WHO, "abcfde"),
        (ChangeColumn.FIELDS, "dabcef"),
    ],
)
def test_order_by_a_column_keeps_the_order_of_arrival_within(mixed, column, expected):
    assert shown(mixed, ChangeFilter(), sort=column) == expected
    backwards = shown(mixed, ChangeFilter(), sort=column, is_descending=True)
    assert backwards == expected[::-1]


def test_update_changes_counts_and_order_and_tells_what_differs(mixed):
    shown(mixed, ChangeFilter(), sort=ChangeColumn.STATUS)
    states = [
        ChangeState("a", ServerStatus.CONFLICT, "", "edit_edit", ""),
        ChangeState("b", ServerStatus.APPLIED, "", "", ""),
        ChangeState("unknown", ServerStatus.APPLIED, "", "", ""),
    ]

    assert mixed.update(states) == [0]

    assert mixed.counts()[ServerStatus.CONFLICT] == 3
    assert mixed.counts()[ServerStatus.PENDING] == 1
    assert mixed.rows[0].traits.conflict_type == "edit_edit"
    assert shown(mixed, ChangeFilter(), sort=ChangeColumn.STATUS) == "bcaefd"
    assert shown(mixed, ChangeFilter(text="conflict")) == "aef"


def test_change_that_is_there_already_is_not_added_again(mixed):
    assert len(mixed.add([mixed.rows[0]])) == 0
    assert len(mixed) == 6


def test_removed_changes_are_gone_and_the_others_stay(mixed):
    mixed.remove(["b", "e", "nowhere"])

    assert shown(mixed, ChangeFilter()) == "acdf"
    assert mixed.number_of("f") == 3
    assert mixed.number_of("b") is None
    assert sum(mixed.counts().values()) == 4


def test_what_is_called_otherwise_is_found_by_its_new_name():
    names = {"tablet-1": "Device 1"}
    listing = ChangeListing(
        lambda traits, column: (
            names.get(traits.client_id, "") if column is ChangeColumn.WHO else ""
        )
    )
    listing.add([row(0, delta(id="a"))])
    assert shown(listing, ChangeFilter(text="device")) == "a"

    names["tablet-1"] = "Crew North"
    listing.relabel()

    assert shown(listing, ChangeFilter(text="device")) == ""
    assert shown(listing, ChangeFilter(text="north")) == "a"


# Reading


def pushed(service: Any, count: int, **properties: Any) -> list[str]:
    deltas = [delta(**properties) for _ in range(count)]
    service.push_deltafile(deltafile(*deltas))
    return [item["uuid"] for item in deltas]


@pytest.mark.parametrize("count", [0, 1, FIRST_ROWS, FIRST_ROWS + 1, 1500])
def test_store_is_read_in_batches_newest_first(tmp_path, count):
    service, listing = new_service(tmp_path), ChangeListing(words)
    ids = pushed(service, count) if count else []
    reader = reader_of(service, DISPLAY_FIELDS)

    first = reader.read()
    assert [item.id for item in first.added] == ids[::-1][:FIRST_ROWS]
    assert first.total == count
    listing.add(first.added)
    last = read_all(reader, listing)

    assert [listing.rows[n].id for n in listing.visible(ChangeFilter())] == ids[::-1]
    assert last.counts is not None
    assert listing.counts() == {k: v for k, v in last.counts.items() if v}


def test_only_what_is_new_is_read_later(tmp_path):
    clock = FakeClock()
    service, listing = new_service(tmp_path, clock), ChangeListing(words)
    ids = pushed(service, 5)
    reader = reader_of(service, DISPLAY_FIELDS)
    read_all(reader, listing)

    counts = {ChangeStatus(status.value): n for status, n in service.counts().items()}
    counts[ChangeStatus.TAKEN_BACK] = 0
    assert reader.read() == Batch(total=5, counts=counts)
    clock.advance(1)
    service.ignore(ids[:2], "not wanted")
    more = pushed(service, 2)
    batch = reader.read()

    assert [item.id for item in batch.added] == more
    assert {item.id for item in batch.changed} == set(ids[:2])
    assert {item.status for item in batch.changed} == {ServerStatus.IGNORED}
    assert batch.is_complete and not batch.is_anew


def test_changes_updated_while_the_list_is_read_come_afterwards(tmp_path):
    clock = FakeClock()
    service, listing = new_service(tmp_path, clock), ChangeListing(words)
    ids = pushed(service, FIRST_ROWS + 50)
    reader = reader_of(service, DISPLAY_FIELDS)
    listing.add(reader.read().added)
    clock.advance(1)
    service.ignore([ids[-1], ids[0]])

    last = read_all(reader, listing)

    assert listing.counts()[ServerStatus.IGNORED] == 2
    assert listing.counts() == {k: v for k, v in last.counts.items() if v}


def test_states_are_told_again_on_request(tmp_path):
    """The clock of another computer that writes to the store may be behind."""
    clock = FakeClock()
    service, listing = new_service(tmp_path, clock), ChangeListing(words)
    ids = pushed(service, 3)
    reader = reader_of(service, DISPLAY_FIELDS)
    read_all(reader, listing)
    clock.advance(-3600)
    service.ignore(ids[:1])
    last = read_all(reader, listing)
    assert listing.counts() != {k: v for k, v in last.counts.items() if v}

    reader.read_states_again()
    last = read_all(reader, listing)

    assert listing.counts() == {k: v for k, v in last.counts.items() if v}


def test_another_store_in_the_place_of_the_first_is_read_anew(tmp_path):
    service, listing = new_service(tmp_path), ChangeListing(words)
    pushed(service, 3)
    reader = reader_of(service, DISPLAY_FIELDS)
    read_all(reader, listing)
    service.store.path.unlink()
    ids = pushed(service, 2)

    read_all(reader, listing)

    assert {item.id for item in listing.rows} == set(ids)


def test_conflict_type_and_key_come_with_the_states(tmp_path):
    from qfieldsync_cloud.core.jobs.store.delta_states import Verdict, record

    service, listing = new_service(tmp_path), ChangeListing(words)
    pushed(service, 2, method="create", sourcePk="", old=None)
    reader = reader_of(service, DISPLAY_FIELDS)
    read_all(reader, listing)
    with service.store.writing() as rows:
        feedback = {"msg": "taken", "conflict_type": "create_create"}
        verdicts = [
            Verdict(1, ServerStatus.CONFLICT, feedback),
            Verdict(2, ServerStatus.APPLIED, {"msg": "done"}, modified_pk="12"),
        ]
        record(rows, verdicts, service.store.now())
    read_all(reader, listing)

    conflict, applied = sorted(listing.rows)
    assert conflict.traits.conflict_type == "create_create"
    assert (applied.key, applied.traits.status) == ("12", ServerStatus.APPLIED)


def test_any_service_is_read_by_its_lists(tmp_path):
    clock = FakeClock()
    service, listing = new_service(tmp_path, clock), ChangeListing(words)
    ids = pushed(service, 1200)
    reader = ServiceChangeReader(service, DISPLAY_FIELDS)
    first = reader.read()
    assert first.is_anew and not first.is_complete and first.total == 1200
    listing.add(first.added)
    read_all(reader, listing)
    assert [item.id for item in listing.rows] == ids

    clock.advance(1)
    service.ignore(ids[:1])
    more = pushed(service, 1)
    batches = [reader.read(), reader.read()]

    assert [item.id for item in batches[0].changed] == ids[:1]
    assert [item.id for item in batches[1].added] == more
    assert batches[1].is_complete and batches[1].gone_ids == ()

    with service.store.writing() as rows:
        rows.execute("DELETE FROM delta WHERE seq = 7")
    batches = [reader.read(), reader.read()]
    assert batches[1].gone_ids == (ids[6],)
    assert reader.read().gone_ids == ()


# Light


@pytest.mark.parametrize(
    ("counts", "light", "reason"),
    [
        ({}, Light.NONE, ""),
        ({ServerStatus.APPLIED: 1}, Light.SAFE, "the only change is settled"),
        (
            {ServerStatus.APPLIED: 8, ServerStatus.IGNORED: 2},
            Light.SAFE,
            "all 10 changes are settled",
        ),
        (
            {ServerStatus.PENDING: 2, ServerStatus.BUSY: 1, ServerStatus.APPLIED: 5},
            Light.WAIT,
            "2 waiting, 1 being applied",
        ),
        (
            {ServerStatus.PENDING: 2, ServerStatus.CONFLICT: 3},
            Light.ATTENTION,
            "3 in conflict, 2 waiting",
        ),
        ({ServerStatus.UNKNOWN: 1}, Light.ATTENTION, "1 unknown"),
        (
            {ServerStatus.ERROR: 1, ServerStatus.UNPERMITTED: 4},
            Light.ATTENTION,
            "1 failed, 4 not permitted",
        ),
    ],
)
def test_light_says_whether_it_is_safe_to_sync_and_why(counts, light, reason):
    safety = safety_of(counts)

    assert safety.light is light
    assert safety.reason == reason
    assert safety.open_statuses == {
        status
        for status, count in counts.items()
        if count and status not in (ServerStatus.APPLIED, ServerStatus.IGNORED)
    }


# Devices


def test_devices_are_numbered_within_their_package():
    at = datetime(2026, 5, 3, 12, tzinfo=timezone.utc)
    later = at + timedelta(hours=1)
    clients = [
        Client("one", "", at, "P-1"),
        Client("two", "Crew", at, "p-2"),
        Client("three", "", at, "p-1"),
        Client("four", "", at, ""),
        Client("five", "", at, "gone"),
    ]

    devices = devices_of(clients, {"p-1": at, "p-2": later, "p-3": at})

    assert [item.number for item in devices] == [1, 1, 2, 1, 2]
    assert [item.packaged_at for item in devices] == [at, later, at, None, None]
    assert [item.is_day_shared for item in devices] == [True, True, True, False, False]


def test_name_of_a_device_is_asked_until_it_has_one_or_need_not_have_one(tmp_path):
    service = new_service(tmp_path)
    assert read_crews(service).unnamed == ()
    for client in ("tablet-1", "tablet-2", "tablet-3"):
        pushed(service, 1, clientId=client)

    def asked() -> list[str]:
        return sorted(item.client_id for item in read_crews(service).unnamed)

    assert asked() == ["tablet-1", "tablet-2", "tablet-3"]
    service.set_client_name("tablet-1", "Crew North")
    leave_unnamed(service, ("tablet-3",))
    assert asked() == ["tablet-2"]
    leave_unnamed(service, ("tablet-2",))
    assert asked() == []
    names = {item.client_id: item.name for item in read_crews(service).devices}
    assert names == {"tablet-1": "Crew North", "tablet-2": "", "tablet-3": ""}


def test_job_that_ends_stamps_what_it_left_when_it_ends(tmp_path):
    """A view reads updates in the order of their moments, and must miss none."""
    service, listing = new_service(tmp_path), ChangeListing(words)
    pushed(service, 3)
    reader = reader_of(service, DISPLAY_FIELDS)

    def leave(task: Any, _workflow: Any) -> None:
        task.store.begin_deltas(task.job.id, task.holder, (1, 2))
        read_all(reader, listing)

    new_runner(service, leave).run_pending()
    last = read_all(reader, listing)

    assert listing.counts() == {k: v for k, v in last.counts.items() if v}


def test_name_is_made_of_what_is_recorded_before_and_after():
    """What a device emptied still names the feature."""

    def naming(recorded: Mapping[str, Any]) -> Any:
        return f"{recorded['species']} no. {recorded['number']}"

    content = delta(
        "patch",
        old={"attributes": {"species": "Oak", "number": 7}},
        new={"attributes": {"species": None, "number": 8}},
    )
    state = ChangeState("1", ServerStatus.PENDING, "", "", "")

    made = Summarizer({content["sourceLayerId"]: naming}).summary(
        1, state, "file", "Ada", START, content
    )

    assert made.name == "Oak no. 8"
