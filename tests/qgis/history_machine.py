"""What long histories have in common: the office, the devices, and how they are run.

`HISTORIES` in the environment asks for so many of them, new ones each time, and `STEPS`
for their length (`make fuzz`); else they are few, and always the same.
"""

from __future__ import annotations

import os
import shutil
import tempfile
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from hypothesis import HealthCheck, Phase, settings
from hypothesis import strategies as st
from hypothesis.stateful import (
    RuleBasedStateMachine,
    initialize,
    invariant,
    rule,
    run_state_machine_as_test,
)

from qfieldsync_cloud.core.sync.report import DeltaReport
from qfieldsync_cloud.core.sync.status import DeltaStatus
from tests.qgis.factories import create, delete, patch, project_of
from tests.qgis.history_data import FIELDS, Change, Row, Verdict
from tests.qgis.history_ground import FIRST, new_ground
from tests.qgis.history_model import Model

notes = st.sampled_from([None, "a", "b", "ü"])
girths = st.sampled_from([None, 1, 2, 3, 4])
places = st.sampled_from([None, "Point (1 0)", "Point (2 0)"])
values = st.fixed_dictionaries(
    {}, optional={"note": notes, "girth": girths, "geom": places}
)
some_values = values.filter(bool)
which = st.integers(0, 9)
several = st.lists(which, min_size=1, max_size=3)
devices = st.integers(0, 1)
FULL, SOME, NOTHING = "full", "some", "nothing"
records = st.sampled_from([FULL, FULL, SOME, NOTHING])
chosen_sides = st.sampled_from(["mine", "theirs", "value"])
numbers = st.sampled_from([None, None, 1, 4, 5, 7])
methods = st.sampled_from(["create", "patch", "patch", "delete"])
edits = st.lists(
    st.tuples(methods, which, values, numbers, records), min_size=1, max_size=4
)


PHASES = (Phase.generate, Phase.shrink)


@dataclass
class Seen:
    """A feature as a device knows it."""

    local: str
    source: str
    row: Row


@dataclass
class Device:
    """A device with its copy of the data."""

    client: str = ""
    features: list[Seen] = field(default_factory=list)
    outbox: list[Change] = field(default_factory=list)

    def take_up(self, client: str, rows: Mapping[str, Row]) -> None:
        """Get the data; what was not pushed is lost."""
        self.client, self.outbox = client, []
        # on the device a feature has another number
        self.features = [
            Seen(str(number + 2), key, dict(row))
            for number, (key, row) in enumerate(rows.items())
        ]

    def create(self, uuid: str, row: Row, carried: int | None) -> None:
        """Make a feature."""
        local = self.next_local
        full = {name: row.get(name) for name in FIELDS}
        seen = Seen(local, "" if carried is None else str(carried), full)
        self.features.append(seen)
        self._record(uuid, "create", seen, {}, full, carried)

    def edit(self, uuid: str, number: int, changed: Row, recorded: str) -> None:
        """Change one of the features."""
        seen = self.features[number % len(self.features)]
        old = _side(seen.row, recorded, changed)
        seen.row = {**seen.row, **changed}
        self._record(uuid, "patch", seen, old, changed)

    def delete(self, uuid: str, number: int, recorded: str) -> None:
        """Delete one of the features; the next new one may have its number."""
        seen = self.features.pop(number % len(self.features))
        self._record(uuid, "delete", seen, _side(seen.row, recorded, ["note"]), {})

    def push(self, file_id: str, count: int) -> list[Change]:
        """What was done first, as a deltafile."""
        pushed, self.outbox = self.outbox[:count], self.outbox[count:]
        for change in pushed:
            change.file_id = file_id
        return pushed

    @property
    def next_local(self) -> str:
        """Number of a new feature on the device."""
        return str(max((int(item.local) for item in self.features), default=0) + 1)

    def _record(
        self,
        uuid: str,
        method: str,
        seen: Seen,
        old: Row,
        new: Row,
        carried: int | None = None,
    ) -> None:
        named = (uuid, self.client, method, seen.local, seen.source)
        self.outbox.append(Change(*named, old, dict(new), carried))


class HistoryMachine(RuleBasedStateMachine):
    """A data source, who edits it, and what it must hold."""

    kind = ""

    def __init__(self) -> None:
        super().__init__()
        self.folder = Path(tempfile.mkdtemp(prefix="long-history-"))
        self.ground = new_ground(self.kind, self.folder)
        layer = self.ground.layer()
        self.layer_id = layer.id()
        self.project = project_of(layer)
        self.path = self.folder / "park.qgz"
        assert self.project.write(str(self.path))
        self.model = Model(self.ground.is_numbered, self.ground.unique_name)
        for key, row in FIRST.items():
            self.model.data.put(key, row, self.model.new_feature())
        self.devices = [Device(), Device()]
        self.files: list[list[Change]] = []
        self.number = 0
        self.first_bits = self.ground.bits()
        self.is_alone = True
        """Only deltas changed the data, and the ledger knows them all."""

    def teardown(self) -> None:
        self.project.clear()
        shutil.rmtree(self.folder)

    def next_number(self) -> int:
        self.number += 1
        return self.number

    @initialize()
    def begin(self):
        for number in range(2):
            self.device_gets_package(number)

    @rule(method=methods, number=which, row=some_values)
    def office_edits(self, method, number, row):
        data = self.model.data
        self.is_alone = False
        if method == "create":
            key = str(number + 1)
            if key not in data.rows and not self.model.is_taken(row, key):
                self.ground.make(key, row)
                self.model.make(key, row)
            return
        if not data.rows:
            return
        key = picked(data.rows, number)
        if method == "patch" and not self.model.is_taken(row, key):
            self.ground.change(key, row)
            data.put(key, {**data.rows[key], **row}, data.features[key])
        elif method == "delete":
            self.ground.drop(key)
            data.drop(key)

    @rule(device=devices)
    def device_gets_package(self, device):
        client = f"client-{self.next_number()}"
        self.devices[device].take_up(client, self.model.data.rows)

    def work(self, tablet, steps):
        """Let a device edit."""
        for method, number, row, carried, recorded in steps:
            uuid = f"abcdef00-0000-4000-8000-{self.next_number():012x}"
            if method == "create":
                if carried is None and not self.ground.is_numbered:
                    carried = 10 + int(tablet.next_local)
                tablet.create(uuid, row, carried)
            elif not tablet.features:
                continue
            elif method == "patch":
                tablet.edit(uuid, number, row or {"note": "a"}, recorded)
            else:
                tablet.delete(uuid, number, recorded)

    def delta(self, change, *, is_loud=False):
        """A change as a deltafile has it."""
        named = {
            "client": change.client,
            "local_pk": change.local,
            "id": change.uuid.upper() if is_loud else change.uuid,
        }
        old, new = dict(change.old), dict(change.new)
        wkt = {}
        if "geom" in old:
            wkt["old_wkt"] = old.pop("geom")
        if "geom" in new:
            wkt["new_wkt"] = new.pop("geom")
        if change.method == "create":
            new["fid"] = change.carried
            made = create(self.layer_id, new, wkt["new_wkt"], **named)
            return {**made, "sourcePk": change.source}
        if change.method == "delete":
            if wkt:
                named["wkt"] = wkt["old_wkt"]
            return delete(self.layer_id, change.source, old, **named)
        return patch(self.layer_id, change.source, old, new, **wkt, **named)

    @invariant()
    def data_are_as_the_model_has_them(self):
        found, expected = self.ground.rows(), self.model.data.rows
        keys = [k for k in {**found, **expected} if found.get(k) != expected.get(k)]
        assert not keys, [(key, found.get(key), expected.get(key)) for key in keys]

    @invariant()
    def ledger_knows_each_delta_once(self):
        assert self.ground.count_holding() == len(self.model.data.known())


def verdicts(told: Iterable[DeltaReport]) -> dict[str, Verdict]:
    """What a report says of taking back."""
    return {
        item.uuid: Verdict(
            item.status is DeltaStatus.APPLIED,
            item.diagnosis.code.value if item.diagnosis else "",
            item.modified_pk or "",
        )
        for item in told
    }


def picked(items: Iterable[str], number: int) -> str:
    """One of some, whatever their number."""
    names = list(items)
    return names[number % len(names)]


def picks(items: Iterable[str], wanted: Sequence[int]) -> list[str]:
    """Some of some, none twice."""
    names = list(items)
    return list(dict.fromkeys(picked(names, number) for number in wanted))


def _side(row: Row, recorded: str, changed: Collection[str]) -> Row:
    """What the device writes down of the feature before the edit."""
    if recorded == FULL:
        return dict(row)
    return {name: row[name] for name in changed} if recorded == SOME else {}


def run_histories(machine: type[HistoryMachine], kind: str, count: int) -> None:
    """Run some histories of a kind of data source."""
    wanted = int(os.environ.get("HISTORIES", "0"))
    run_state_machine_as_test(
        type(f"{machine.__name__}Of{kind.title()}", (machine,), {"kind": kind}),
        settings=settings(
            max_examples=wanted or count,
            stateful_step_count=int(os.environ.get("STEPS", "25")),
            deadline=None,
            derandomize=not wanted,
            database=None,
            print_blob=True,
            suppress_health_check=list(HealthCheck),
            phases=PHASES,
        ),
    )
