"""The dock Jobs on a server: the REST front on a socket, and a network that goes."""

from __future__ import annotations

import threading
from contextlib import ExitStack

import pytest
from qgis.core import QgsApplication
from qgis.gui import QgsMessageViewer
from qgis.PyQt.QtWidgets import QPushButton, QTextEdit

from qfieldsync_cloud.core.errors import NotAuthenticated
from qfieldsync_cloud.core.jobs.lease import this_process
from qfieldsync_cloud.core.jobs.model import JobStatus, JobType
from qfieldsync_cloud.core.services.cloud.service import CloudService
from qfieldsync_cloud.gui.jobs.details.reading import read_job
from qfieldsync_cloud.gui.login.access import CloudAccess
from tests.gui.jobs_factories import new_desk
from tests.qgis.service_factories import office
from tests.unit.http_servers import Reply, client_of, refuse, reply_json, serving
from tests.unit.rest_factories import TOKEN, running_front
from tests.unit.service_factories import PROJECT_ID, new_service


@pytest.fixture
def desk(tmp_path, qtbot):
    with new_desk(tmp_path, qtbot) as made:
        yield made


@pytest.fixture
def stack():
    with ExitStack() as made:
        yield made


def sign_in(desk, stack, tmp_path, url, project_id, token=TOKEN):
    """Open a project, and show the server at `url` for it."""
    desk.open(office(tmp_path).service.project_path)
    client = stack.enter_context(client_of(url, token, max_retries=0))
    desk.place.set_cloud(CloudService(client, project_id))
    desk.place.show(cloud=True)


@pytest.fixture
def server(desk, stack, tmp_path):
    """A front over the service of another project, and the view that shows it."""
    (tmp_path / "served").mkdir()
    service = new_service(tmp_path / "served")
    front = stack.enter_context(running_front(tmp_path, service=service))
    sign_in(desk, stack, tmp_path, front.server.url, service.project_id)
    return front


def test_jobs_of_a_server_are_listed_and_created(desk, server):
    desk.wait(lambda: desk.view.buttons.package.isEnabled())
    assert desk.view.list_state.headline.text() == "No job yet"

    desk.view.buttons.package.click()
    desk.wait(lambda: desk.view.model.jobs)

    [job] = server.service.list_jobs().items
    assert desk.newest().id == job.id
    assert desk.view.table.selected_job().id == job.id
    desk.wait(lambda: desk.view.details.reading)
    assert "waits for a worker" in desk.summary


def test_job_of_a_server_cannot_be_cancelled_and_says_so(desk, server):
    service, holder = server.service, this_process()
    service.create_job(JobType.PACKAGE)
    job = service.store.claim(holder)
    running = desk.view.running
    desk.wait(lambda: running.isVisible() and running.job.id == job.id)

    # the list may have been read before somebody took the job
    desk.wait(lambda: "10 min" in running.clock.text())
    assert not running.cancel.isEnabled()
    assert "only be awaited" in running.cancel.toolTip()
    assert running.bar.maximum() == 0

    service.store.finish(job.id, holder, JobStatus.FINISHED, "log", {"outputs": {}})
    desk.wait(lambda: running.isHidden())


def test_existing_job_of_a_server_is_shown(desk, server):
    job = server.service.create_job(JobType.PACKAGE).job
    desk.wait(lambda: desk.view.model.jobs and desk.view.buttons.package.isEnabled())

    desk.view.buttons.package.click()

    desk.wait(lambda: desk.view.strip.text_of("start"))
    assert desk.view.table.selected_job().id == job.id


def test_nothing_to_apply_is_not_offered(desk, server):
    desk.wait(lambda: desk.view.buttons.package.isEnabled())

    assert not desk.view.buttons.apply.isEnabled()
    assert "No change waits" in desk.view.buttons.apply.toolTip()


def test_rows_stay_when_the_network_goes_and_it_comes_again(desk, server, tmp_path):
    job = server.service.create_job(JobType.PROCESS_PROJECTFILE).job
    desk.wait(lambda: desk.view.model.jobs)
    desk.view.table.select_job(job.id)
    desk.wait(lambda: desk.view.details.reading)

    server.server.stop()
    desk.wait(lambda: desk.view.strip.text_of("read"))

    assert [item.id for item in desk.view.model.jobs] == [job.id]
    assert desk.view.table.isVisible()
    assert desk.view.details.reading.job.id == job.id
    desk.view.buttons.process.click()
    desk.wait(lambda: desk.view.strip.text_of("start"))

    port = server.address[1]
    with running_front(tmp_path, service=server.service, port=port):
        desk.wait(lambda: not desk.view.strip.text_of("read"))
        server.service.cancel_job(job.id)
        desk.wait(lambda: desk.newest().status is JobStatus.STOPPED)


def test_server_that_was_never_reached_is_said_so(desk, stack, tmp_path):
    with serving(lambda _seen: Reply()) as gone:
        url = gone.url
    sign_in(desk, stack, tmp_path, url, PROJECT_ID)

    state = desk.view.list_state
    desk.wait(lambda: state.headline.text() == "The server cannot be reached")
    assert state.button.text() == "Try Again"
    assert state.text.text()


@pytest.mark.parametrize(
    ("code", "headline"),
    [
        (401, "The login ran out"),
        (403, "You may not see the jobs of this project"),
        (500, "The jobs cannot be read"),
    ],
)
def test_server_that_refuses_is_explained(desk, stack, tmp_path, code, headline):
    names = {401: "token_authentication_failed", 403: "permission_denied"}
    name = names.get(code, "unknown_error")
    script = stack.enter_context(serving(lambda _seen: refuse(code, name)))
    sign_in(desk, stack, tmp_path, script.url, PROJECT_ID)

    state = desk.view.list_state
    desk.wait(lambda: state.headline.text() == headline)
    assert state.text.text()
    assert desk.view.list_state.isVisible()
    assert headline in desk.view.buttons.package.toolTip()
    offered = "Sign In Again…" if code == 401 else "Try Again"
    assert state.button.text() == offered


def test_project_that_is_gone_from_the_server_can_be_chosen_anew(desk, stack, tmp_path):
    script = stack.enter_context(serving(lambda _seen: refuse(404, "object_not_found")))
    access = CloudAccess(desk.place, desk.window)
    desk.view.service_bar.offer(access)
    sign_in(desk, stack, tmp_path, script.url, PROJECT_ID)

    state = desk.view.list_state
    desk.wait(lambda: state.button.text() == "Choose Cloud Project…")
    assert "it may have been deleted" in state.text.text()
    access.close()


def test_storage_that_is_full_is_no_lack_of_permission(desk, stack, tmp_path):
    script = stack.enter_context(serving(lambda _seen: refuse(402, "over_quota")))
    sign_in(desk, stack, tmp_path, script.url, PROJECT_ID)

    state = desk.view.list_state
    desk.wait(lambda: state.headline.text() == "The jobs cannot be read")
    assert "is full" in state.text.text()


def test_raw_answer_that_somebody_wants_is_in_the_log_once(desk, stack, tmp_path):
    kept = []
    log = QgsApplication.messageLog()
    note = lambda text, tag, _level: kept.append((tag, text))  # noqa: E731
    log.messageReceived.connect(note)
    page = Reply(500, b"<h1>Server Error (500)</h1> at 12", {"X": "y"})
    script = stack.enter_context(serving(lambda _seen: page))
    sign_in(desk, stack, tmp_path, script.url, PROJECT_ID)

    state = desk.view.list_state
    desk.wait(lambda: "The server failed" in state.text.text())
    assert state.text.text().endswith("in View ▸ Panels ▸ Log Messages.")
    desk.place.refresh()
    desk.pause(600)
    log.messageReceived.disconnect(note)
    [text] = [text for tag, text in kept if tag == "QFieldSync Cloud"]
    assert "Server Error (500)" in text
    assert "HTTP 500" in text


def test_long_message_does_not_make_a_narrow_dock_higher_than_a_screen(
    desk, stack, tmp_path
):
    broken = threading.Event()

    def script(seen):
        if broken.is_set() and seen.method == "POST":
            return refuse(500, "unknown_error")
        return reply_json([])

    url = stack.enter_context(serving(script)).url
    sign_in(desk, stack, tmp_path, url, PROJECT_ID)
    desk.view.resize(300, 700)
    desk.wait(desk.view.buttons.package.isEnabled)
    broken.set()
    desk.view.buttons.package.click()

    desk.wait(lambda: desk.view.strip.text_of("start"))
    desk.pause(100)
    assert desk.view.minimumSizeHint().height() < 600
    [button] = desk.view.strip.findChildren(QPushButton)
    button.click()
    [viewer] = desk.view.findChildren(QgsMessageViewer)
    assert "administrator of the server" in viewer.findChild(QTextEdit).toPlainText()
    viewer.close()


def test_job_that_was_not_started_is_told_as_such(desk, stack, tmp_path):
    broken = threading.Event()

    def script(seen):
        if broken.is_set() and seen.method == "POST":
            return refuse(403, "permission_denied")
        return reply_json([])

    url = stack.enter_context(serving(script)).url
    sign_in(desk, stack, tmp_path, url, PROJECT_ID)
    desk.wait(desk.view.buttons.package.isEnabled)
    broken.set()
    desk.view.buttons.package.click()

    desk.wait(lambda: desk.view.strip.text_of("start"))
    assert desk.view.strip.text_of("start").startswith("The job was not started. Your ")


def test_login_that_ran_out_when_a_job_is_asked_for_can_be_renewed(
    desk, stack, tmp_path
):
    refused = threading.Event()

    def script(_seen):
        if refused.is_set():
            return refuse(401, "token_authentication_failed")
        return reply_json([])

    url = stack.enter_context(serving(script)).url
    sign_in(desk, stack, tmp_path, url, PROJECT_ID)
    desk.wait(lambda: desk.view.list_state.headline.text() == "No job yet")
    desk.wait(desk.view.buttons.package.isEnabled)
    refused.set()
    desk.view.buttons.package.click()

    desk.wait(lambda: desk.view.strip.text_of("start"))
    [button] = desk.view.strip.findChildren(QPushButton)
    assert button.text() == "Sign In Again…"


def test_login_that_ran_out_while_a_job_is_read_or_stopped_can_be_renewed(desk, server):
    error = NotAuthenticated(401, "token_authentication_failed", "", "raw")
    wanted = []
    desk.view.details.login_wanted.connect(lambda: wanted.append(True))
    job = server.service.create_job(JobType.PROCESS_PROJECTFILE).job
    desk.wait(lambda: desk.view.model.jobs)
    details = desk.view.details
    details.follow(job)
    details._on_read_failed(error)

    assert details.state.button.text() == "Sign In Again…"
    details.state.button.click()
    assert wanted == [True]

    desk.view.requests._on_cancel_failed(error)
    [button] = desk.view.strip.findChildren(QPushButton)
    assert button.text() == "Sign In Again…"


def test_embedded_service_is_shown_again_with_its_own_jobs(desk, server):
    server.service.create_job(JobType.PACKAGE)
    desk.wait(lambda: desk.view.model.jobs)

    desk.place.show(cloud=False)

    desk.wait(lambda: desk.view.list_state.headline.text() == "No job yet")
    assert desk.view.model.rowCount() == 0


def test_many_changes_of_a_job_are_counted_and_listed_in_part(stack):
    entries = [
        {"status": "status_applied", "msg": "done", "delta_id": str(n)}
        for n in range(900)
    ]
    body = {
        "id": "1",
        "type": "delta_apply",
        "status": "finished",
        "created_at": "2026-03-04T09:30:00Z",
        "output": "log",
        "feedback": {"outputs": {"apply_deltas": {"delta_feedback": entries}}},
    }
    server = stack.enter_context(serving(lambda _seen: reply_json(body)))
    client = stack.enter_context(client_of(server.url))

    reading = read_job(CloudService(client, PROJECT_ID), "1")

    assert "900 changes were applied" in reading.summary.to_text()
    assert "600 more" in reading.raw
