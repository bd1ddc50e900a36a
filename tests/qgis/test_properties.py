"""Properties of any sequence of deltas, with real databases.

Two devices edit the same few features and some of their own. Numbers may not be 13 and
no two may be equal, so that some deltas are refused by the plan and some by SQLite.
"""

from __future__ import annotations

import tempfile
from pathlib import Path

from hypothesis import given, settings
from hypothesis import strategies as st

from qfieldsync_cloud.core.sync.resolution import Policy, SyncOptions
from tests.qgis.factories import (
    GPKG,
    NUMBERED,
    SPATIALITE,
    apply,
    both_kinds,
    copied,
    create,
    database,
    delete,
    patch,
    project_of,
)

COLUMNS = ("v INTEGER UNIQUE CHECK (v <> 13)", "note TEXT")
ROWS = [
    {"fid": 1, "v": 1, "note": "a", "geom": "Point (1 0)"},
    {"fid": 2, "v": 2, "note": "b", "geom": "Point (2 0)"},
    {"fid": 3, "v": None, "note": None, "geom": None},
]

numbers = st.sampled_from([None, 1, 2, 3, 13])
notes = st.sampled_from([None, "a", "b", "c"])
places = st.sampled_from([None, "Point (1 0)", "Point (2 0)", "Point (5 5)"])
attributes = st.fixed_dictionaries({}, optional={"v": numbers, "note": notes})
sides = st.tuples(attributes, st.one_of(st.none(), st.tuples(places)))
devices = st.sampled_from(["north", "south"])
features = st.one_of(
    st.tuples(st.just("office"), st.integers(1, 4)),
    st.tuples(st.just("own"), st.integers(0, 3)),
)
steps = st.one_of(
    st.tuples(st.just("create"), devices, sides, st.sampled_from([None, 2, 7])),
    st.tuples(st.just("patch"), features, sides, sides),
    st.tuples(st.just("delete"), features, sides),
)
sequences = st.lists(steps, min_size=1, max_size=9)
policies = st.sampled_from(list(Policy))
keys = st.sampled_from([NUMBERED, "fid INT PRIMARY KEY NOT NULL"])
"""Given by the database, or made by the devices."""

EXAMPLES = settings(max_examples=20, deadline=None, derandomize=True)


def deltas_of(layer, sequence):
    """The steps as deltas, each with an id of its own."""
    own: list[dict[str, object]] = []
    deltas = []
    for number, (method, who, *rest) in enumerate(sequence):
        step = {"id": f"delta-{number}"}
        if method == "create":
            side, fid = rest
            named = {"client": who, "local_pk": 100 + number}
            own.append(named)
            values, place = written(side)
            deltas.append(create(layer, {**values, "fid": fid}, place, **named, **step))
            continue
        kind, which = who
        key = which
        if kind == "own" and own:
            # the device does not know which number its feature got
            key = ""
            step.update(own[which % len(own)])
        if method == "delete":
            values, place = recorded(rest[0])
            deltas.append(delete(layer, key, values, **place, **step))
        else:
            old, old_place = recorded(rest[0])
            new, new_place = recorded(rest[1])
            wkt = {f"old_{k}": v for k, v in old_place.items()}
            wkt.update({f"new_{k}": v for k, v in new_place.items()})
            deltas.append(patch(layer, key, old, new, **wkt, **step))
    return deltas


def recorded(side):
    """A geometry is there or is not; when it is, it may be NULL."""
    values, place = side
    return values, {} if place is None else {"wkt": place[0]}


def written(side):
    values, place = side
    return values, None if place is None else place[0]


def rows_of(inventory):
    return inventory.rows("t")


class Place:
    """A folder with a database, and a project that shows it."""

    def __init__(self, kind, key):
        self._folder = tempfile.TemporaryDirectory()
        empty = database(Path(self._folder.name), kind)
        made = empty.add_table("t", *COLUMNS, key=key)
        self.first = made.add_rows("t", ROWS)
        self._projects = []

    def __enter__(self):
        return self

    def __exit__(self, *_error):
        for project in self._projects:
            project.clear()
        self._folder.cleanup()

    def copy(self, name):
        """The database once more, its layer, and a project with it."""
        inventory = copied(self.first, Path(self._folder.name, name))
        layer = inventory.layer("t")
        project = project_of(layer)
        self._projects.append(project)
        return inventory, layer, project


def comparable(told):
    """A device's feature that was never made: only one run knows why."""
    lost = ("not_applied create_not_applied", "not_applied key_missing")
    return ["lost" if word in lost else word for word in told]


@both_kinds
@EXAMPLES
@given(sequence=sequences, policy=policies, key=keys)
def test_sequence_when_it_comes_in_one_file_or_many_then_gives_the_same(
    kind, sequence, policy, key
):
    """And a delta that is not applied changes nothing."""
    options = SyncOptions(policy=policy)
    with Place(kind, key) as place:
        together, layer, project = place.copy("together")
        done = apply(project, *deltas_of(layer, sequence), options=options)
        apart, layer, project = place.copy("apart")
        told, keys = [], []
        for delta in deltas_of(layer, sequence):
            before = rows_of(apart)
            one = apply(project, delta, options=options)
            told += one.told
            keys += one.keys
            if not one.told[0].startswith("applied"):
                assert rows_of(apart) == before

        assert rows_of(together) == rows_of(apart)
        assert comparable(done.told) == comparable(told)
        assert done.keys == keys
        assert together.is_sound("t")
        assert apart.is_sound("t")


@both_kinds
@EXAMPLES
@given(sequence=sequences, policy=policies, key=keys)
def test_sequence_when_it_comes_twice_then_is_applied_once(kind, sequence, policy, key):
    """What was applied is known; the rest finds the same reasons against it."""
    options = SyncOptions(policy=policy)
    with Place(kind, key) as place:
        inventory, layer, project = place.copy("twice")
        deltas = deltas_of(layer, sequence)
        first = apply(project, *deltas, options=options)
        done = [
            delta
            for delta, told in zip(deltas, first.told)
            if told.startswith(("applied", "already"))
        ]
        after = rows_of(inventory)
        ledger = len(inventory.ledger()) if done else 0

        again = apply(project, *done, options=options)

        assert again.told == ["already"] * len(done)
        assert rows_of(inventory) == after
        assert not done or len(inventory.ledger()) == ledger


@EXAMPLES
@given(sequence=sequences, policy=policies, key=keys)
def test_sequence_when_the_kind_of_database_differs_then_gives_the_same(
    sequence, policy, key
):
    options = SyncOptions(policy=policy)
    found = []
    for kind in (GPKG, SPATIALITE):
        with Place(kind, key) as place:
            inventory, layer, project = place.copy(kind)
            done = apply(project, *deltas_of(layer, sequence), options=options)
            found.append((done.told, done.keys, rows_of(inventory)))

    assert found[0] == found[1]
