"""Whatever crews do, and however often they push: the source holds their last state.

Two devices with a package each work on trees of their own, so that nothing may be in
conflict. Their deltafiles reach the office in any order, each device's own in order.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any, NamedTuple

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.device.device import Device, Push
from tests.device.layer import DeviceLayer
from tests.integration.office import POSTGIS, SHAPEFILE, Office, Table, all_kinds
from tests.qgis.factories import spelled

COLUMNS = {"tag": "text", "height": "double", "girth": "int", "note": "text"}
DEVICES = ("north", "south")
ROWS = [
    {"fid": 10, "tag": "north a", "height": 1.5, "geom": "Point (1 0)"},
    {"fid": 20, "tag": "north b", "girth": 3, "note": "b"},
    {"fid": 30, "tag": "south a", "note": "a", "geom": "Point (2 0)"},
    {"fid": 40, "tag": "south b", "height": 0, "geom": "Point (3 0)"},
]

heights = st.sampled_from([None, 0, 1.5, -12.25, 3.0])
girths = st.sampled_from([None, 0, 1, -70000])
notes = st.sampled_from([None, "a", "b", "ü 'q' \"d\" \U0001f333"])
places = st.sampled_from(["Point (1 0)", "Point (2 0)", "Point (0.1 -7.25)"])
values = st.fixed_dictionaries(
    {}, optional={"height": heights, "girth": girths, "note": notes}
)
who = st.sampled_from(DEVICES)
which = st.integers(0, 5)
steps = st.one_of(
    st.tuples(st.just("create"), who, st.one_of(st.none(), places), values),
    st.tuples(st.just("change"), who, which, values),
    st.tuples(st.just("move"), who, which, places),
    st.tuples(st.just("delete"), who, which),
    st.tuples(st.just("push"), who),
    st.tuples(st.just("lose"), who),
)
days = st.lists(steps, min_size=1, max_size=14)
orders = st.randoms(use_true_random=False)

State = dict[str, dict[str, Any]]


class Crew(NamedTuple):
    """A device at work."""

    name: str
    device: Device
    pushes: list[Push]

    @property
    def layer(self) -> DeviceLayer:
        return self.device.layer("trees")

    def own_keys(self) -> list[Any]:
        """Keys in the package of the trees that are this crew's."""
        return [
            key
            for key, feature in sorted(self.layer.features().items())
            if feature["tag"].startswith(self.name)
        ]

    def take(self, number: int, action: str, *rest: Any) -> None:
        """Do one step of a day."""
        if action == "push":
            self.pushes.append(self.device.push())
            return
        if action == "lose":
            self.device.push(is_answered=False)  # nobody ever gets it
            return
        if action == "create":
            place, attributes = rest
            self.layer.create(place, tag=f"{self.name} {number}", **attributes)
            return
        keys = self.own_keys()
        if keys:
            key, arguments = keys[rest[0] % len(keys)], rest[1:]
            self._edit(action, key, *arguments)

    def _edit(self, action: str, key: Any, *arguments: Any) -> None:
        if action == "delete":
            self.layer.delete(key)
        elif action == "move":
            self.layer.move(key, *arguments)
        else:
            self.layer.change(key, **arguments[0])

    def state(self) -> State:
        """What the crew sees of its trees at the end."""
        return by_tag(self.layer.feature(key) for key in self.own_keys())


def by_tag(features: Iterable[Mapping[str, Any]]) -> State:
    """Features by their tag; NULL is left out, so that "" and NULL are two things."""
    found: State = {}
    for feature in features:
        plain = {n: feature[n] for n in COLUMNS if feature.get(n) is not None}
        wkt = feature.get("geometry") or feature.get("geom")
        if wkt:
            plain["geometry"] = spelled(wkt)
        assert plain["tag"] not in found
        found[plain["tag"]] = plain
    return found


def interleaved(random: Any, crews: Iterable[Crew]) -> list[Push]:
    """The pushes of all, mixed; each crew's in their order."""
    waiting = [list(crew.pushes) for crew in crews]
    mixed = []
    while any(waiting):
        mixed.append(random.choice([queue for queue in waiting if queue]).pop(0))
    return mixed


def new_office(open_office: Any, kind: str) -> Office:
    office: Office = open_office(kind, trees=Table(COLUMNS, ROWS))
    return office


@all_kinds
@settings(
    max_examples=12,
    deadline=None,
    derandomize=True,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)
@given(day=days, random=orders)
def test_day_when_anything_is_done_then_source_holds_the_crews_last_state(
    open_office, request, kind, day, random
):
    if kind == POSTGIS:
        request.getfixturevalue("postgis").execute("DROP TABLE IF EXISTS trees CASCADE")
    office = new_office(open_office, kind)
    crews = {name: Crew(name, office.device(name), []) for name in DEVICES}
    for number, (action, name, *rest) in enumerate(day):
        crews[name].take(number, action, *rest)
    for crew in crews.values():
        crew.take(len(day), "push")
    pushes = interleaved(random, crews.values())

    told = [word for push in pushes for word in office.apply(push).told]

    expected = {
        tag: row for crew in crews.values() for tag, row in crew.state().items()
    }
    for crew in crews.values():
        crew.device.close()
    assert set(told) <= {"applied", "already"}
    assert by_tag(office.rows().values()) == expected
    if kind != SHAPEFILE:
        again = [word for push in pushes for word in office.apply(push).told]
        assert set(again) <= {"already"}
