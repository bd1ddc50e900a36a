"""Deltafiles pushed here while a server has their project as well; over HTTP."""

from __future__ import annotations

import json
import threading
import uuid

import pytest
from qgis.core import QgsApplication
from qgis.PyQt.QtWidgets import QPushButton

from qfieldsync_cloud.core.services.cloud.service import CloudService
from qfieldsync_cloud.core.services.local.opening import packages_of
from qfieldsync_cloud.settings import CloudChoice, keep_cloud_choice
from tests.gui.change_actions import bench as made_bench
from tests.gui.test_change_actions import collect, on_device, package_of
from tests.qgis.service_factories import office
from tests.qgis.test_service_choosing import edit
from tests.unit.http_servers import Reply, client_of, refuse, serving
from tests.unit.qfieldcloud import FILE, PROJECT, QFieldCloud

TOKEN = "a-token-of-the-tests"
CLIENT = "0d3ac07f-9a3f-4c7c-8f0e-3a6a5b1f7c21"


class Cloud(QFieldCloud):
    """A server that can be broken, and remembers what it was asked."""

    def __init__(self):
        super().__init__()
        self.broken = None
        self.reached = threading.Event()

    def __call__(self, seen):
        self.reached.set()
        return super().__call__(seen) if self.broken is None else self.broken()

    def has(self, content, status, file_id=FILE):
        moment = self.moment()
        self.deltas.append(
            {
                "id": content["uuid"],
                "deltafile_id": file_id,
                "created_by": "anna",
                "created_at": moment,
                "updated_at": moment,
                "status": f"STATUS_{status}",
                "output": None,
                "last_feedback": None,
                "content": content,
            }
        )


@pytest.fixture
def bench(tmp_path, qtbot):
    with made_bench(tmp_path, qtbot) as made:
        made.park = office(tmp_path)
        made.open(made.park.service.project_path)
        yield made


@pytest.fixture
def cloud():
    return Cloud()


@pytest.fixture
def server(cloud, bench):
    with serving(cloud) as running, client_of(running.url, TOKEN) as client:
        bench.place.set_cloud(CloudService(client, PROJECT))
        yield running
        bench.place.set_cloud(None)


def change(bench, number):
    made = edit(bench.park.layer_id, number, client=CLIENT)
    return {**made, "uuid": str(uuid.UUID(int=number, version=4))}


def file_of(bench, tmp_path, *changes, name="crew.json", id=FILE):
    path = tmp_path / name
    path.write_bytes(bench.content(*changes, id=id))
    return path


STATUSES = ("APPLIED", "PENDING", "BUSY", "CONFLICT", "ERROR")


def test_what_the_server_applied_or_may_apply_is_not_taken_in(
    bench, cloud, server, tmp_path
):
    changes = [change(bench, number) for number in range(1, 7)]
    for made, status in zip(changes, STATUSES):
        cloud.has(made, status)
    path = file_of(bench, tmp_path, *changes)

    bench.actions.take([path])

    told = bench.told("were left to the server")
    assert "3 changes were taken from crew.json." in told
    assert "3 changes were left to the server." in told
    applied, pending, busy = (made["uuid"] for made in changes[:3])
    assert f"it comes with the server's data. ({applied})" in told
    assert f"may apply it at any moment. ({pending}, {busy})" in told
    items = bench.service.list_deltas().items
    assert [item.id for item in items] == [made["uuid"] for made in changes[3:]]


def test_change_that_came_to_the_server_with_another_file_is_left_as_well(
    bench, cloud, server, tmp_path
):
    made = change(bench, 1)
    cloud.has(made, "APPLIED", CLIENT)

    bench.actions.take([file_of(bench, tmp_path, made)])

    assert "crew.json holds no new change." in bench.told("was left to the server")
    assert bench.statuses() == []
    asked = [item for item in server.asked if "deltas" in item]
    assert asked[0].endswith(f"{FILE}/")
    assert asked[-1].endswith(f"{PROJECT}/")


def test_ignored_change_is_taken_up_when_somebody_says_so(
    bench, cloud, server, tmp_path
):
    made = change(bench, 1)
    cloud.has(made, "IGNORED")
    bench.actions.take([file_of(bench, tmp_path, made)])
    bench.told("was left to the server")
    assert bench.statuses() == []

    bench.press("Take Up Here")

    bench.told("1 change was taken up on this computer.")
    assert len(bench.statuses()) == 1


def test_deltafile_of_the_cloud_project_is_one_of_this_project(
    bench, cloud, server, tmp_path
):
    path = file_of(bench, tmp_path, change(bench, 1))
    mine = bench.service.project_id.encode()
    path.write_bytes(path.read_bytes().replace(mine, PROJECT.encode()))

    bench.actions.take([path])

    bench.told("1 change was taken from crew.json.")


BROKEN = {
    "out of reach": lambda: Reply(raw=lambda connection: None),
    "login ran out": lambda: refuse(401, "token_authentication_failed"),
}


BUSY = {"too busy": lambda: refuse(429, "too_many_requests")}


def two_files(bench, tmp_path):
    return [
        file_of(bench, tmp_path, change(bench, number), name=f"{number}.json", id=id)
        for number, id in ((1, FILE), (2, CLIENT))
    ]


def test_silent_server_is_told_of_one_file_by_its_name(bench, cloud, server, tmp_path):
    cloud.broken = BROKEN["out of reach"]

    bench.actions.take(two_files(bench, tmp_path)[:1])

    bench.told("1.json was not taken: ")


@pytest.mark.parametrize("broken", BROKEN.values(), ids=BROKEN)
def test_silent_server_is_told_once_and_nothing_is_taken_in_until_somebody_says_so(
    bench, cloud, server, tmp_path, broken
):
    cloud.broken = broken

    bench.actions.take(two_files(bench, tmp_path))

    bench.told("2 files were not taken: ")
    assert len(bench.bar.items()) == 1
    assert bench.statuses() == []
    assert bench.service.list_jobs().items == ()

    bench.press("Push It Here All the Same")
    bench.wait(lambda: len(bench.statuses()) == 2)


def test_silent_server_is_asked_again_for_all_files(bench, cloud, server, tmp_path):
    cloud.broken = BROKEN["out of reach"]
    bench.actions.take(two_files(bench, tmp_path))
    bench.told("2 files were not taken: ")
    cloud.broken = None

    bench.press("Try Again")

    bench.wait(lambda: len(bench.statuses()) == 2)


def test_login_that_ran_out_is_told_with_a_way_to_sign_in(
    bench, cloud, server, tmp_path
):
    wanted = []
    bench.actions.login_wanted.connect(lambda: wanted.append(True))
    cloud.broken = BROKEN["login ran out"]
    place = bench.place

    bench.actions.take(two_files(bench, tmp_path))
    bench.told("2 files were not taken: ")
    assert bench.buttons() == ["Sign In Again…", "Push It Here All the Same"]
    bench.press("Sign In Again…")

    bench.actions.pushing.take_up_here(("any",))
    told_with_a_way_to_sign_in(bench, "")
    place.show(cloud=True)
    path = file_of(bench, tmp_path, change(bench, 1), name="1.json")
    mine = bench.service.project_id.encode()
    path.write_bytes(path.read_bytes().replace(mine, PROJECT.encode()))
    bench.actions.take([path])
    told_with_a_way_to_sign_in(bench, "1.json was not taken: ")
    bench.do("apply_all")
    told_with_a_way_to_sign_in(bench, "")
    assert wanted == [True] * 4


def told_with_a_way_to_sign_in(bench, words):
    bench.told(f"{words}The server does not know this login")
    assert bench.buttons() == ["Sign In Again…"]
    bench.press("Sign In Again…")
    assert bench.bar.items() == []


def test_collected_package_is_told_with_a_way_to_sign_in(
    bench, cloud, server, tmp_path
):
    folder = package_of(bench, tmp_path)
    on_device(folder, "from the field")
    cloud.broken = BROKEN["login ran out"]

    collect(bench, folder, "north crew")

    bench.told("did not say which of its changes it has")
    assert "Sign In Again…" in bench.buttons()
    assert "Try Again" not in bench.buttons()


def test_stopped_while_the_server_is_asked_takes_nothing_in(
    bench, cloud, server, tmp_path
):
    release = threading.Event()

    def hang(_connection):
        release.wait(20)

    cloud.broken = lambda: Reply(raw=hang)
    bench.actions.take([file_of(bench, tmp_path, change(bench, 1))])
    bench.wait(cloud.reached.is_set)

    for task in QgsApplication.taskManager().activeTasks():
        task.cancel()

    bench.told("Stopped.")
    release.set()
    assert bench.statuses() == []


def test_collected_changes_wait_while_the_server_is_silent(
    bench, cloud, server, tmp_path
):
    folder = package_of(bench, tmp_path)
    on_device(folder, "from the field")
    cloud.broken = lambda: Reply(raw=lambda connection: None)
    collect(bench, folder, "north crew")
    bench.told("did not say which of its changes it has")
    assert bench.statuses() == []

    cloud.broken = None
    bench.press("Try Again")

    bench.told("1 change was applied")
    [record] = bench.service.list_deltas().items
    assert record.content["new"]["attributes"] == {"note": "from the field"}


def test_collected_change_that_the_server_has_is_left_to_it(
    bench, cloud, server, tmp_path
):
    folder = package_of(bench, tmp_path)
    on_device(folder, "from the field")
    cloud.broken = lambda: Reply(raw=lambda connection: None)
    collect(bench, folder, "north crew")
    bench.told("did not say which of its changes it has")
    [package] = packages_of(bench.service).all()
    [device] = package.devices()
    [item] = device.rounds
    for made in json.loads(item.content())["deltas"]:
        cloud.has(made, "APPLIED", item.deltafile_id)
    cloud.broken = None

    bench.press("Try Again")

    told = bench.told("1 change was left to the server.")
    assert "has applied it" in told
    assert "nothing new" not in told
    assert bench.statuses() == []


def test_without_a_login_it_is_hinted_once_and_taken_in(bench, tmp_path):
    keep_cloud_choice(
        bench.service.project_id,
        CloudChoice("https://field.example/", PROJECT, "crew/trees"),
    )

    bench.actions.take([file_of(bench, tmp_path, change(bench, 1))])
    told = bench.told("1 change was taken from crew.json.")
    assert "Sign in to the server" in told
    bench.clear()
    bench.actions.take([file_of(bench, tmp_path, change(bench, 2), name="two.json")])
    assert "Sign in" not in bench.told("1 change was taken from two.json.")


def refused_files(bench, tmp_path, count):
    """Deltafiles of another project."""
    files = []
    for number in range(1, count + 1):
        path = file_of(bench, tmp_path, change(bench, number), name=f"{number}.json")
        mine = bench.service.project_id.encode()
        path.write_bytes(path.read_bytes().replace(mine, CLIENT.encode()))
        files.append(path)
    return files


def test_files_that_a_server_does_not_take_are_told_in_one_message(
    bench, cloud, server, tmp_path
):
    bench.place.show(cloud=True)

    bench.actions.take(refused_files(bench, tmp_path, 3))

    told = bench.told("3 files were not taken.")
    for number in (1, 2, 3):
        assert f"<br>{number}.json was not taken: it was made for another" in told
    [item] = bench.bar.items()
    assert item.text() == "3 files were not taken."
    titles = [button.text() for button in item.findChildren(QPushButton)]
    assert titles == ["Show Details"]


def test_file_that_was_taken_after_all_is_told_no_longer(
    bench, cloud, server, tmp_path
):
    bench.place.show(cloud=True)
    files = refused_files(bench, tmp_path, 2)
    bench.actions.take(files)
    bench.told("2 files were not taken.")

    content = files[0].read_bytes().replace(CLIENT.encode(), PROJECT.encode(), 1)
    files[0].write_bytes(content)
    bench.actions.take(files[:1])

    bench.told("1 change was taken from 1.json.")
    bench.told("2.json was not taken: ")
    assert not any("files" in item.text() for item in bench.bar.items())


@pytest.mark.parametrize("broken", ["out of reach", "too busy"])
def test_server_that_is_gone_is_asked_once_and_again_when_wanted(
    bench, cloud, server, tmp_path, broken
):
    bench.place.show(cloud=True)
    files = two_files(bench, tmp_path)
    for path in files:
        mine = bench.service.project_id.encode()
        path.write_bytes(path.read_bytes().replace(mine, PROJECT.encode()))
    cloud.broken = {**BROKEN, **BUSY}[broken]
    bench.actions.take(files)

    told = bench.told("2 files were not taken.")
    assert told.startswith("2 files were not taken. The ")
    assert bench.buttons() == ["Try Again"]

    cloud.broken = None
    bench.press("Try Again")
    bench.told("1 change was taken from 1.json.")
    bench.told("1 change was taken from 2.json.")
    assert len(cloud.deltas) == 2


def test_files_of_another_project_are_pushed_here_all_the_same(bench, tmp_path):
    bench.actions.take(refused_files(bench, tmp_path, 2))
    bench.told("2 files were not taken.")

    bench.press("Push It Here All the Same")

    bench.wait(lambda: len(bench.statuses()) == 2)
    assert not any("not taken" in item.text() for item in bench.bar.items())


def test_file_that_is_not_tried_again_is_told_of_still(bench, cloud, server, tmp_path):
    bench.place.show(cloud=True)
    [other] = refused_files(bench, tmp_path, 1)
    bench.actions.take([other])
    bench.told("1.json was not taken: ")
    crew = file_of(bench, tmp_path, change(bench, 7))
    mine = bench.service.project_id.encode()
    crew.write_bytes(crew.read_bytes().replace(mine, PROJECT.encode()))
    cloud.broken = BROKEN["out of reach"]
    bench.actions.take([crew])
    bench.told("2 files were not taken.")

    cloud.broken = None
    bench.press("Try Again")

    bench.told("1 change was taken from crew.json.")
    assert "crew" not in bench.told("1.json was not taken: ")


def test_broken_file_is_told_of_still_when_another_is_pushed(bench, tmp_path):
    broken = tmp_path / "broken.json"
    broken.write_text("{}")
    bench.actions.take([*refused_files(bench, tmp_path, 1), broken])
    bench.told("2 files were not taken.")

    bench.press("Push It Here All the Same")

    bench.told("1 change was taken from 1.json.")
    bench.told("broken.json was not taken: ")
    assert bench.buttons() == []
