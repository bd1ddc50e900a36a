"""Collecting a device again, collecting two devices, and telling them apart."""

from __future__ import annotations

import os
import shutil
from pathlib import Path

import pytest

from qfieldsync_cloud.core.deltas.reader import parse_deltafile
from qfieldsync_cloud.core.errors import CollectingError
from qfieldsync_cloud.core.jobs.workflow import JobWatcher
from qfieldsync_cloud.core.project.collecting import kept_packages
from qfieldsync_cloud.core.project.collecting.collect import collect
from qfieldsync_cloud.core.project.collecting.desk import CollectingDesk, merged, push
from qfieldsync_cloud.core.project.collecting.devices import DeviceHint
from qfieldsync_cloud.core.project.collecting.kept_packages import KeptPackages
from qfieldsync_cloud.core.project.collecting.returned_package import returned_package
from qfieldsync_cloud.core.services.sync_service import PushedDeltafile
from tests.qgis.collecting_factories import (
    NORTH,
    PACKAGE_ID,
    codes,
    content_of,
    package_of,
    told,
    write_manifest,
)
from tests.qgis.factories import GPKG, PROJECT_ID, Database, oak, trees


class Office:
    """A package of two trees, and the desk where its devices are taken in."""

    def __init__(self, folder):
        self.source = trees(folder, GPKG, oak(11), oak(12))
        self.package = package_of(folder / "out", self.source.layer())
        self.kept = KeptPackages(folder / "kept")
        pristine = self.kept.package(PACKAGE_ID).place("trees")
        shutil.copytree(self.package.folder, pristine)
        self.desk = CollectingDesk(self.kept, PROJECT_ID, folder / "project")

    def take_in(self, device, name="", *, is_new=False):
        hint = DeviceHint(name, is_new)
        return self.desk.take_in(device.folder, JobWatcher(), hint=hint)

    def apply(self, taken):
        done = merged(taken.waiting)
        for item in taken.waiting:
            item.mark_handed_over("test")
        return self.package.apply(done).told

    def rows(self):
        return self.source.rows()


@pytest.fixture
def office(tmp_path):
    made = Office(tmp_path)
    yield made
    made.package.project.clear()


def test_folder_that_is_collected_twice_adds_nothing(office):
    device = office.package.given_to("north").do("UPDATE {T} SET note = 'new'")
    first = office.take_in(device)

    second = office.take_in(device)

    assert told(first.collection) == ["patch trees 1/11 note", "patch trees 2/12 note"]
    assert told(second.collection) == []
    assert codes(second.collection) == ["collected_before"]
    assert second.rounds == first.rounds


def test_same_folder_collected_on_two_computers_gives_the_same_bytes(office):
    device = office.package.given_to("north").do("UPDATE {T} SET note = 'new'")
    device.add({"species": "elm"})

    one, two = office.package.collect(device), office.package.collect(device)

    assert one.deltafile == two.deltafile
    assert office.package.apply(one).told == ["applied"] * 3
    assert office.package.apply(two).told == ["already"] * 3


def test_second_round_is_the_difference_from_the_first(office):
    device = office.package.given_to("north").do("UPDATE {T} SET note = 'one'")
    device.add({"species": "elm", "geom": "Point (1 1)"})
    assert office.apply(office.take_in(device, "north")) == ["applied"] * 3
    device.do("UPDATE {T} SET note = 'two' WHERE fid_1 = 1")
    device.do("UPDATE {T} SET height = 3 WHERE species = 'elm'")

    taken = office.take_in(device, "north")

    assert told(taken.collection) == ["patch trees 1/11 note", "patch trees 3/ height"]
    old = taken.collection.deltafile.deltas[0].old
    assert old is not None
    assert old.attributes["note"] == "one"
    assert office.apply(taken) == ["applied"] * 2
    assert [row["note"] for row in office.rows().values() if "note" in row] == [
        "two",
        "one",
    ]
    [elm] = [row for row in office.rows().values() if row["species"] == "elm"]
    assert elm["height"] == 3


def test_value_that_went_back_and_came_again_is_applied_each_time(office):
    """The third round says what the first one said: still it is another edit."""
    device = office.package.given_to("north")
    for value in ("new", "old", "new"):
        device.do(f"UPDATE {{T}} SET note = '{value}' WHERE fid_1 = 1")
        taken = office.take_in(device, "north")
        assert office.apply(taken) == ["applied"]
        assert office.rows()[11]["note"] == value


def test_feature_of_the_first_round_that_is_deleted_in_the_second(office):
    device = office.package.given_to("north").add({"species": "elm"})
    office.apply(office.take_in(device, "north"))
    device.do("DELETE FROM {T} WHERE species = 'elm'")

    taken = office.take_in(device, "north")

    assert told(taken.collection) == ["delete trees 3/"]
    assert office.apply(taken) == ["applied"]
    assert sorted(office.rows()) == [11, 12]


def test_two_devices_with_names_are_in_conflict_where_they_collide(office):
    north = office.package.given_to("north").do("UPDATE {T} SET note = 'north'")
    south = office.package.given_to("south")
    south.do("UPDATE {T} SET note = 'south' WHERE fid_1 = 1")
    for device in (north, south):
        device.add({"species": device.folder.name})
    one, two = office.take_in(north, "north"), office.take_in(south, "south")

    assert one.rounds[0].client_id != two.rounds[0].client_id
    assert office.apply(one) == ["applied"] * 3
    assert office.apply(two) == ["conflict edit_edit", "applied"]
    assert office.rows()[11]["note"] == "north"
    made = [row["species"] for row in office.rows().values()]
    assert sorted(made) == ["oak", "oak", "on-north", "on-south"]


def test_device_without_a_name_is_known_again_by_what_it_did(office):
    north = office.package.given_to("north").do("UPDATE {T} SET note = 'north'")
    first = office.take_in(north)
    north.add({"species": "elm"})

    second = office.take_in(north)

    assert told(second.collection) == ["create trees 3/"]
    assert [item.client_id for item in second.rounds] == [first.rounds[0].client_id] * 2
    assert first.rounds[0].name == "Device 1"


def test_other_device_without_a_name_is_told_by_what_it_did_not_do(office):
    north = office.package.given_to("north")
    north.do("UPDATE {T} SET note = 'n' WHERE fid_1 = 1")
    south = office.package.given_to("south")
    south.do("UPDATE {T} SET note = 's' WHERE fid_1 = 2")
    first = office.take_in(north)

    second = office.take_in(south)

    assert told(second.collection) == ["patch trees 2/12 note"]
    assert second.rounds[0].name == "Device 2"
    assert second.rounds[0].client_id != first.rounds[0].client_id


def test_device_that_cannot_be_told_is_asked_for(office):
    """Both made a feature, and both features have the key 3 in the package."""
    north = office.package.given_to("north").add({"species": "elm"})
    south = office.package.given_to("south").add({"species": "ash"})
    office.take_in(north, "Crew North")

    with pytest.raises(CollectingError, match="Crew North") as caught:
        office.take_in(south)

    assert caught.value.code == "device_unclear"
    assert told(office.take_in(south, "south").collection) == ["create trees 3/"]


def test_name_of_a_device_may_be_spelled_otherwise(office):
    north = office.package.given_to("north").add({"species": "elm"})
    office.take_in(north, "Crew North")
    north.do("UPDATE {T} SET note = 'x' WHERE fid_1 = 3")

    taken = office.take_in(north, " crew  north ")

    assert told(taken.collection) == ["patch trees 3/ note"]


def test_other_name_for_a_device_that_was_collected_is_asked_about(office):
    """Its features would be made twice."""
    device = office.package.given_to("north").add({"species": "elm"})
    office.take_in(device)
    device.do("UPDATE {T} SET note = 'x' WHERE fid_1 = 1")

    with pytest.raises(CollectingError, match="Device 1") as caught:
        office.take_in(device, "north")

    assert caught.value.code == "device_unclear"
    taken = office.take_in(device, "device 1")
    assert told(taken.collection) == ["patch trees 1/11 note"]


def test_device_that_made_the_same_edits_is_a_new_one_when_the_analyst_says_so(office):
    north = office.package.given_to("north").do("UPDATE {T} SET note = 'done'")
    south = office.package.given_to("south").do("UPDATE {T} SET note = 'done'")
    office.apply(office.take_in(north, "north"))

    taken = office.take_in(south, "south", is_new=True)

    assert taken.rounds[0].name == "south"
    assert office.apply(taken) == ["already", "already"]
    with pytest.raises(CollectingError, match="south"):
        office.take_in(south, "South", is_new=True)


def test_device_that_took_everything_back_is_not_doubted(office):
    device = office.package.given_to("north")
    for value in ("new", "old"):
        device.do(f"UPDATE {{T}} SET note = '{value}'")
        office.take_in(device, "north")
    device.do("UPDATE {T} SET note = 'newer'")

    assert codes(office.take_in(device, "north").collection) == []


def test_wrong_name_of_a_device_is_doubted(office):
    north = office.package.given_to("north").add({"species": "elm"})
    south = office.package.given_to("south").do("UPDATE {T} SET note = 's'")
    office.take_in(north, "north")

    taken = office.take_in(south, "north")

    assert "device_doubtful north" in codes(taken.collection)


def test_older_copy_of_the_folder_takes_nothing_back(office, tmp_path):
    device = office.package.given_to("north").do("UPDATE {T} SET note = 'one'")
    older = Path(shutil.copytree(device.folder, tmp_path / "older"))
    office.take_in(device, "north")
    device.do("UPDATE {T} SET note = 'two'")
    office.take_in(device, "north")

    taken = office.desk.take_in(older, JobWatcher(), hint=DeviceHint("north"))

    assert told(taken.collection) == []
    assert codes(taken.collection) == ["collected_before"]


@pytest.mark.parametrize(
    ("later", "delta"),
    [
        ("UPDATE {T} SET note = 'tuesday' WHERE fid_1 = 2", "patch trees 2/12 note"),
        ("INSERT INTO {T} (species) VALUES ('elm')", "delete trees 3/"),
        ("DELETE FROM {T} WHERE fid_1 = 2", "create trees 2/12"),
    ],
)
def test_older_copy_that_was_never_collected_is_doubted(office, tmp_path, later, delta):
    device = office.package.given_to("north")
    device.do("UPDATE {T} SET note = 'monday' WHERE fid_1 = 1")
    older = Path(shutil.copytree(device.folder, tmp_path / "older"))
    device.do(later)
    office.take_in(device, "north")

    taken = office.desk.take_in(older, JobWatcher(), hint=DeviceHint("north"))

    assert told(taken.collection) == [delta]
    assert codes(taken.collection) == ["older_copy north"]


def test_device_that_took_one_edit_back_and_made_another_is_not_doubted(office):
    device = office.package.given_to("north").do("UPDATE {T} SET note = 'one'")
    office.take_in(device, "north")
    device.do("UPDATE {T} SET note = 'old' WHERE fid_1 = 1")
    device.do("UPDATE {T} SET note = 'two' WHERE fid_1 = 2")

    assert codes(office.take_in(device, "north").collection) == []


def test_round_that_went_nowhere_goes_with_the_next(office):
    """Whatever happened between: the deltas are those that were remembered."""
    device = office.package.given_to("north").add({"species": "elm"})
    office.take_in(device, "north")
    device.do("UPDATE {T} SET note = 'x' WHERE fid_1 = 3")
    taken = office.take_in(device, "north")

    assert len(taken.waiting) == 2
    assert len(taken.deltafile(taken.waiting).deltas) == 2
    assert taken.deltafile(taken.waiting[1:]) == taken.collection.deltafile
    assert taken.deltafile(()).deltas == ()
    assert office.apply(taken) == ["applied"] * 2
    assert office.take_in(device, "north").waiting == ()
    [elm] = [row for row in office.rows().values() if row["species"] == "elm"]
    assert elm["note"] == "x"


class Service:
    """Takes deltafiles, and applies them to the source at once."""

    title = "the office"

    def __init__(self, package, refuses=()):
        self.package, self.refuses, self.told = package, refuses, []

    def push_deltafile(self, content):
        deltafile = parse_deltafile(content, project_id=PROJECT_ID)
        if len(self.told) in self.refuses:
            raise OSError("the line is cut")
        self.told.append(self.package.apply(deltafile).told)
        return PushedDeltafile(deltafile.id, len(deltafile.deltas), 0)


def test_push_hands_over_what_waits_and_each_round_once(office):
    device = office.package.given_to("north").add({"species": "elm"})
    office.take_in(device, "north")
    device.do("UPDATE {T} SET note = 'x' WHERE fid_1 = 3")
    taken = office.take_in(device, "north")
    service = Service(office.package, refuses=(1,))

    with pytest.raises(OSError, match="cut"):
        push(taken, service)
    assert [item.is_handed_over for item in taken.rounds] == [True, False]
    service.refuses = ()
    push(taken, service)
    push(taken, service)

    assert service.told == [["applied"], ["applied"]]


def test_round_is_remembered_whole_or_not_at_all(office, monkeypatch):
    device = office.package.given_to("north").do("UPDATE {T} SET note = 'new'")

    def full(_path, _content):
        raise OSError(28, "No space left on device")

    with monkeypatch.context() as patched:
        patched.setattr(kept_packages, "_write", full)
        with pytest.raises(OSError, match="No space"):
            office.take_in(device, "north")

    assert office.kept.package(PACKAGE_ID).devices() == []
    left = [path for path in content_of(office.kept.root) if "/devices/" in path]
    assert left == []
    assert len(told(office.take_in(device, "north").collection)) == 2


def test_only_the_last_state_of_a_device_is_kept(office):
    device = office.package.given_to("north")
    for value in ("one", "two"):
        device.do(f"UPDATE {{T}} SET note = '{value}'")
        office.take_in(device, "north")

    data = [path for path in content_of(office.kept.root) if path.endswith(".gpkg")]
    assert [Path(path).parts[-3] for path in data if "devices" in path] == ["000002"]


def test_older_package_is_collected_against_its_own_copy_and_said(office, tmp_path):
    newer = "aaaaaaaa-0000-4000-8000-000000000001"
    place = office.kept.package(newer).place("trees")
    shutil.copytree(office.package.folder, place)
    write_manifest(place, package_id=newer, packaged_at="2026-07-01T08:00:00+00:00")
    device = office.package.given_to("north").do("UPDATE {T} SET note = 'new'")

    taken = office.take_in(device)

    assert codes(taken.collection) == ["older_package"]
    assert office.apply(taken) == ["applied"] * 2


def test_source_is_as_the_device_left_it(office):
    """The rows that the office and the package have in common."""
    device = office.package.given_to("north").do("UPDATE {T} SET height = height * 2")
    office.apply(office.take_in(device))

    there = Database(office.source.path, GPKG).rows()
    assert [row["height"] for row in there.values()] == [25, 25]


def test_memory_that_is_damaged_stops_the_collecting(office):
    """Else everything would be collected again, as other edits."""
    device = office.package.given_to("north").add({"species": "elm"})
    taken = office.take_in(device, "north")
    (taken.rounds[0].folder / "collected.json").write_text("{}")

    with pytest.raises(CollectingError) as caught:
        office.take_in(device, "north")

    assert caught.value.code == "store_damaged"


def test_draft_of_a_process_that_was_killed_is_no_round_and_goes(office):
    device = office.package.given_to("north").add({"species": "elm"})
    folder = office.take_in(device, "north").rounds[0].folder.parent
    for name, age in ((".draft-old", 90_000), (".draft-new", 0)):
        (folder / name).mkdir()
        at = (folder / name).stat().st_mtime - age
        os.utime(folder / name, (at, at))
    device.do("UPDATE {T} SET note = 'x' WHERE fid_1 = 3")

    taken = office.take_in(device, "north")

    assert len(taken.rounds) == 2
    assert {path.name for path in folder.iterdir()} == {
        ".draft-new",
        "000001",
        "000002",
    }


def test_device_that_is_collected_twice_at_once_gives_one_round(office):
    device = office.package.given_to("north").add({"species": "elm"})
    place = office.kept.package(PACKAGE_ID)
    pristine = office.package.folder
    watcher = JobWatcher()
    with returned_package(device.folder, pristine, watcher) as package:
        one, two = (collect(package, NORTH, watcher) for _ in range(2))
        place.keep(one, package, watcher)
        with pytest.raises(CollectingError) as caught:
            place.keep(two, package, watcher)

    assert caught.value.code == "collected_meanwhile"
    [known] = place.devices()
    assert len(known.rounds) == 1
