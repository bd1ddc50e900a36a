"""Properties of any edits on a device: collected and applied, the source holds them."""

from __future__ import annotations

import tempfile
from pathlib import Path

from hypothesis import given, settings
from hypothesis import strategies as st

from qfieldsync_cloud.core.jobs.workflow import JobWatcher
from qfieldsync_cloud.core.project.collecting.desk import CollectingDesk, merged
from qfieldsync_cloud.core.project.collecting.devices import DeviceHint
from qfieldsync_cloud.core.project.collecting.kept_packages import KeptPackages
from tests.qgis.collecting_factories import package_of
from tests.qgis.factories import GPKG, PROJECT_ID, Database, database

COLUMNS = ("n INTEGER", "d DOUBLE", "t TEXT", "b BOOLEAN", "day DATE", "at DATETIME")
ROWS = [
    {"fid": 4, "n": 1, "d": 0.1, "t": "a", "b": 1, "geom": "Point (1 0)"},
    {"fid": 7, "day": "2026-01-01", "at": "2026-01-01T00:00:00.000Z"},
    {"fid": 9, "t": "", "geom": "Point (2 0)"},
]
VALUES = {
    "n": st.one_of(st.none(), st.integers(-(2**63), 2**63 - 1)),
    "d": st.one_of(st.none(), st.floats(allow_nan=False, allow_infinity=False)),
    "t": st.one_of(
        st.none(),
        st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\0")),
    ),
    "b": st.sampled_from([None, 0, 1]),
    "day": st.sampled_from([None, "2026-01-01", "1999-12-31"]),
    "at": st.sampled_from(
        [None, "2026-01-01T00:00:00.123Z", "1999-12-31T23:59:59.000Z"]
    ),
}
numbers = st.floats(-1e6, 1e6, allow_nan=False)
places = st.one_of(
    st.none(), st.builds(lambda x, y: f"Point ({x!r} {y!r})", numbers, numbers)
)
changes = st.fixed_dictionaries({}, optional=VALUES)
steps = st.one_of(
    st.tuples(st.just("create"), changes, places),
    st.tuples(st.just("change"), st.integers(0, 5), changes),
    st.tuples(st.just("move"), st.integers(0, 5), places),
    st.tuples(st.just("delete"), st.integers(0, 5)),
)
rounds = st.lists(st.lists(steps, max_size=5), min_size=1, max_size=3)


def edit(device, step):
    """Do one thing on the device, to the feature of that place in its list."""
    kind, *rest = step
    if kind == "create":
        values, wkt = rest
        device.add({**values, "geom": wkt}, name="t")
        return
    keys = sorted(device.rows("t"))
    if not keys:
        return
    key = keys[rest[0] % len(keys)]
    table = device.table("t")
    if kind == "delete":
        device.data.execute(f'DELETE FROM "{table}" WHERE fid_1 = {key}')
    elif kind == "move":
        device.move(key, rest[1], "t")
    elif rest[1]:
        names = ", ".join(f'"{name}" = ?' for name in rest[1])
        with device.data.writing() as connection:
            connection.execute(
                f'UPDATE "{table}" SET {names} WHERE fid_1 = ?',
                [*rest[1].values(), key],
            )


def without_keys(rows):
    """What a table holds, the keys apart, in an order of its own.

    GDAL 3.13 packages a moment with its milliseconds, also where there are none.
    """
    return sorted(
        str(sorted((k, v) for k, v in row.items() if k != "fid")).replace(".000Z", "Z")
        for row in rows.values()
    )


def take(desk, device):
    return desk.take_in(
        device.folder,
        JobWatcher(),
        hint=DeviceHint("north"),
        pristine=device.package.folder,
    )


@settings(max_examples=25, deadline=None, derandomize=True)
@given(rounds=rounds)
def test_edits_in_any_number_of_rounds_arrive_as_they_are(rounds):
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        source = database(folder, GPKG).add_table("t", *COLUMNS).add_rows("t", ROWS)
        package = package_of(folder / "out", source.layer("t"))
        device = package.given_to("north")
        desk = CollectingDesk(KeptPackages(folder / "kept"), PROJECT_ID)
        for steps_ in rounds:
            for step in steps_:
                edit(device, step)
            taken = take(desk, device)
            collected = merged(taken.waiting)
            if collected is not None:
                outcome = package.apply(collected)
                assert set(outcome.told) <= {"applied"}, outcome.told
                for item in taken.waiting:
                    item.mark_handed_over("test")
            again = take(desk, device)
            assert again.collection.deltafile.deltas == ()
            assert again.rounds == taken.rounds

            there = Database(folder / "inventory.gpkg", GPKG)
            assert without_keys(there.rows("t")) == without_keys(
                {
                    key: {k: v for k, v in row.items() if k != "fid_1"}
                    for key, row in device.rows("t").items()
                }
            )
        package.project.clear()
