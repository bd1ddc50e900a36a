"""The package of a server downloaded from the dock Jobs: whole, or not at all."""

from __future__ import annotations

import hashlib
import threading
from contextlib import ExitStack
from datetime import datetime, timezone
from pathlib import Path

import pytest
from qgis.PyQt.QtCore import QTimer
from qgis.PyQt.QtGui import QDesktopServices
from qgis.PyQt.QtWidgets import (
    QApplication,
    QDialogButtonBox,
    QFileDialog,
    QLineEdit,
    QPushButton,
)

from qfieldsync_cloud.core.jobs.lease import this_process
from qfieldsync_cloud.core.jobs.model import JobStatus, JobType
from qfieldsync_cloud.core.rest.sites import ServedFile, ServedPackage
from qfieldsync_cloud.core.services.cloud.service import CloudService
from tests.gui.jobs_factories import new_desk
from tests.gui.test_change_panel import Opened
from tests.qgis.service_factories import office
from tests.unit.http_servers import Reply, client_of, refuse, reply_json, serving
from tests.unit.rest_factories import TOKEN, running_front
from tests.unit.service_factories import new_service
from tests.unit.test_cloud_package import DATA, FILES, PROJECT, Packages, found_in

pytestmark = pytest.mark.usefixtures("kept")


class Server(Packages):
    """A server with one package, and the job that made it."""

    def __init__(self):
        super().__init__()
        self.go_on = threading.Event()
        self.begun = threading.Event()
        self.job = {
            "id": "7c0b5a1e-0000-4000-8000-000000000001",
            "type": "package",
            "status": "finished",
            "created_at": "2026-03-04T09:30:00Z",
            "updated_at": "2026-03-04T09:31:00Z",
            "finished_at": "2026-03-04T09:31:00Z",
            "project_id": PROJECT,
        }

    def __call__(self, seen):
        if seen.path.endswith(f"/jobs/{self.job['id']}/"):
            return reply_json(self.job)
        if "/jobs/" in seen.path:
            return reply_json([self.job])
        if "/deltas/" in seen.path:
            return reply_json([])
        return super().__call__(seen)

    def waits(self, name="data.gpkg", ending=DATA[1000:]):
        """Send the first part of a file, and the rest when the test says so."""

        def raw(connection):
            head = f"HTTP/1.1 200 OK\r\nContent-Length: {len(DATA)}\r\n\r\n"
            connection.sendall(head.encode() + DATA[:1000])
            self.begun.set()
            self.go_on.wait(30)
            connection.sendall(ending)

        self.replies[name] = lambda _seen: Reply(raw=raw)


@pytest.fixture
def stack():
    with ExitStack() as made:
        yield made


@pytest.fixture
def server():
    made = Server()
    yield made
    made.go_on.set()


@pytest.fixture
def desk(tmp_path, qtbot, stack, server):
    """The package job of a server is selected."""
    with new_desk(tmp_path, qtbot) as made:
        running = stack.enter_context(serving(server))
        made.open(office(tmp_path).service.project_path)
        client = stack.enter_context(client_of(running.url, max_retries=0))
        made.place.set_cloud(CloudService(client, PROJECT))
        made.place.show(cloud=True)
        select(made)
        yield made


@pytest.fixture
def desktop():
    made = Opened()
    QDesktopServices.setUrlHandler("file", made, "open")
    yield made
    QDesktopServices.unsetUrlHandler("file")


@pytest.fixture
def target(tmp_path):
    made = tmp_path / "packages"
    made.mkdir()
    return made


def select(desk):
    desk.wait(lambda: desk.view.model.jobs)
    desk.view.table.select_job(desk.newest().id)
    desk.wait(lambda: desk.view.details.reading)


def button_of(desk):
    return desk.view.details.package.download_button


def told(desk):
    desk.wait(lambda: desk.view.strip.text_of("download"))
    return desk.view.strip.text_of("download")


def press(desk, title):
    [button] = [
        item
        for item in desk.view.strip.findChildren(QPushButton)
        if item.text() == title
    ]
    button.click()


def answer_with(folder, seen=None):
    """Choose this folder in the dialog that comes up; `seen` gets where that begins."""

    def answer():
        dialog = QApplication.activeModalWidget()
        if isinstance(dialog, QFileDialog):
            timer.stop()
            if seen is not None:
                seen.append(Path(dialog.directory().absolutePath()))
            dialog.findChild(QLineEdit, "fileNameEdit").setText(str(folder))
            box = dialog.findChild(QDialogButtonBox)
            box.button(QDialogButtonBox.StandardButton.Open).click()

    timer = QTimer()
    timer.timeout.connect(answer)
    timer.start(50)
    return timer


def test_package_comes_into_a_new_folder_and_that_can_be_opened(desk, target, desktop):
    bar = desk.view.details.package
    assert button_of(desk).isVisible()
    assert not bar.open_button.isVisible()
    timer = answer_with(target)
    button_of(desk).click()
    text = told(desk)
    timer.stop()

    [folder] = target.iterdir()
    assert folder.name == "park"
    assert found_in(folder) == FILES
    assert str(folder) in text
    assert desk.view.download.isHidden()
    assert button_of(desk).isEnabled()

    press(desk, "Open Folder")
    assert [url.toLocalFile() for url in desktop.urls] == [str(folder)]


def test_dialog_begins_where_the_last_package_was_saved(desk, target, server):
    begins = []
    server.replies["data.gpkg"] = lambda _seen: refuse(404, "gone")
    timers = [answer_with(target, begins)]
    button_of(desk).click()
    assert "was not downloaded" in told(desk)
    server.replies.clear()
    timers.append(answer_with(target, begins))
    button_of(desk).click()
    desk.wait(lambda: "was downloaded to" in told(desk))

    timers.append(answer_with(target / "park", begins))
    button_of(desk).click()

    desk.wait(lambda: str(target / "park" / "park") in told(desk))
    assert begins == [Path.home(), Path.home(), target]


def test_second_download_touches_nothing_that_is_there(desk, target):
    target.joinpath("park").mkdir()
    target.joinpath("park", "mine.txt").write_text("mine")

    desk.view.download.start(target)
    told(desk)

    assert {path.name for path in target.iterdir()} == {"park", "park_2"}
    assert found_in(target / "park") == {"mine.txt": b"mine"}
    assert found_in(target / "park_2") == FILES


def test_download_shows_how_far_it_is_and_leaves_nothing_when_it_is_stopped(
    desk, server, target
):
    server.waits()
    download = desk.view.download
    download.start(target)
    desk.wait(server.begun.is_set)

    assert download.isVisible()
    assert "127.0.0.1" in download.title.text()
    assert not button_of(desk).isEnabled()
    assert "is being downloaded" in button_of(desk).toolTip()
    download.cancel.click()

    assert "nothing of it was kept" in told(desk)
    assert list(target.iterdir()) == []
    assert download.isHidden()
    assert button_of(desk).isEnabled()


def test_tab_key_comes_to_the_download_where_it_is_seen(desk):
    view = desk.view
    chain, item = [], view.buttons.package.nextInFocusChain()
    while item is not view.buttons.package:
        chain.append(item)
        item = item.nextInFocusChain()

    assert chain.index(view.download.cancel) < chain.index(view.table)


def test_download_goes_on_while_another_place_is_shown(desk, server, target):
    server.waits()
    desk.view.download.start(target)
    desk.wait(server.begun.is_set)

    desk.place.show(cloud=False)
    assert desk.view.download.isVisible()
    server.go_on.set()

    told(desk)
    assert found_in(target / "park") == FILES


@pytest.mark.parametrize("place", ["this computer", "another server"])
def test_package_that_did_not_come_is_asked_for_where_it_was(
    desk, server, target, stack, place
):
    server.waits(ending=b"x" * (len(DATA) - 1000))
    desk.view.download.start(target)
    desk.wait(server.begun.is_set)
    other = Server()
    running = stack.enter_context(serving(other))
    client = stack.enter_context(client_of(running.url, max_retries=0))
    if place == "another server":
        desk.place.set_cloud(CloudService(client, PROJECT))
        desk.wait(lambda: desk.view.model.jobs)
    else:
        desk.place.show(cloud=False)
    server.go_on.set()
    told(desk)

    server.replies.clear()
    press(desk, "Try Again")

    desk.wait(lambda: "was downloaded to" in desk.view.strip.text_of("download"))
    assert found_in(target / "park") == FILES
    assert not any("/files/" in asked for asked in running.asked)


def test_package_that_came_after_the_project_was_closed_is_told_by_qgis(
    desk, server, target
):
    server.waits()
    desk.view.download.start(target)
    desk.wait(server.begun.is_set)
    desk.project.clear()
    server.go_on.set()

    desk.wait(desk.window.message_bar.items)
    [item] = desk.window.message_bar.items()
    assert str(target / "park") in item.text()
    assert found_in(target / "park") == FILES


@pytest.mark.parametrize("is_gone", [True, False], ids=["network", "damaged"])
def test_download_that_breaks_off_leaves_nothing_and_is_tried_again(
    desk, server, target, is_gone
):
    server.waits(ending=b"" if is_gone else b"x" * (len(DATA) - 1000))
    server.go_on.set()
    desk.view.download.start(target)

    text = told(desk)
    assert text.startswith("The package was not downloaded. ")
    assert text.count(".") >= 3, "what happened, and what to do"
    assert list(target.iterdir()) == []

    server.replies.clear()
    press(desk, "Try Again")
    desk.wait(lambda: "was downloaded to" in desk.view.strip.text_of("download"))
    assert found_in(target / "park") == FILES


def test_login_that_ran_out_is_told_with_a_way_to_sign_in(desk, server, target):
    wanted = []
    desk.view.download.login_wanted.connect(lambda: wanted.append(True))
    server.replies["data.gpkg"] = lambda _seen: refuse(
        401, "token_authentication_failed"
    )
    desk.view.download.start(target)

    told(desk)
    press(desk, "Sign In Again…")
    assert wanted == [True]
    assert list(target.iterdir()) == []


def test_folder_that_cannot_be_written_is_told_by_its_path(desk, target):
    gone = target / "gone"
    desk.view.download.start(gone)

    text = told(desk)
    assert str(gone) in text
    assert "Errno" not in text


def test_package_of_the_rest_front_comes_as_it_is_there(tmp_path, qtbot, stack, target):
    there, made = tmp_path / "there", tmp_path / "made"
    there.mkdir()
    made.joinpath("DCIM").mkdir(parents=True)
    contents = {"park_qfield.qgz": b"project", "DCIM/1.jpg": b"\xff\xd8"}
    for name, content in contents.items():
        made.joinpath(name).write_bytes(content)
    service = new_service(there)
    job = service.create_job(JobType.PACKAGE).job
    holder = this_process()
    service.store.claim(holder)
    service.store.finish(job.id, holder, JobStatus.FINISHED, "log", {"outputs": {}})
    files = [
        ServedFile(name, len(content), hashlib.sha256(content).hexdigest())
        for name, content in contents.items()
    ]
    at = datetime(2026, 3, 4, 12, tzinfo=timezone.utc)
    package = ServedPackage("job-1", made, at, tuple(files), {})
    front = stack.enter_context(running_front(there, service=service, package=package))
    with new_desk(tmp_path, qtbot) as desk:
        desk.open(office(tmp_path).service.project_path)
        client = stack.enter_context(client_of(front.server.url, TOKEN))
        desk.place.set_cloud(CloudService(client, service.project_id))
        desk.place.show(cloud=True)
        select(desk)
        button = button_of(desk)
        assert button.isVisible()

        desk.view.download.start(target)
        told(desk)

    [folder] = target.iterdir()
    assert folder.name == "park_2026-03-04"
    assert found_in(folder) == contents


def test_own_package_and_unfinished_jobs_offer_no_download(desk, server):
    server.job = {**server.job, "status": "failed"}
    desk.place.refresh()
    desk.wait(lambda: desk.newest().status is JobStatus.FAILED)
    desk.wait(lambda: desk.view.details.reading.job.status is JobStatus.FAILED)

    assert not button_of(desk).isVisible()
