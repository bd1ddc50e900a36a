"""The open project served from the menu: started, told, stopped, never left behind."""

from __future__ import annotations

import gc
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import pytest
from qgis.core import QgsProject
from qgis.PyQt.QtCore import QCoreApplication
from qgis.PyQt.QtWidgets import QMessageBox

from qfieldsync_cloud import classFactory
from qfieldsync_cloud.core.errors import CloudError
from qfieldsync_cloud.core.jobs.model import JobType
from qfieldsync_cloud.core.services.cloud.service import CloudService
from qfieldsync_cloud.settings import Options, write_options
from tests.gui.window import Window
from tests.qgis.service_factories import office
from tests.unit.http_servers import client_of

START, STOP = "Start Local Server…", "Stop Local Server"


@pytest.fixture
def loaded(window: Window, tmp_path) -> Iterator[Any]:
    """The plugin with its window, its stores in a folder of the test."""
    write_options(Options(stores_folder=str(tmp_path / "stores")))
    QgsProject.instance().clear()
    made = classFactory(window)
    made.initGui()
    yield made
    made.unload()
    QgsProject.instance().clear()
    write_options(Options())
    gc.collect()


def wait_until(is_true: Any, timeout_s: float = 30) -> None:
    end = time.monotonic() + timeout_s
    while not is_true():
        assert time.monotonic() < end, "it never came"
        QCoreApplication.processEvents()
        time.sleep(0.01)


def states(window: Window) -> tuple[bool, bool]:
    return window.action(START).isEnabled(), window.action(STOP).isEnabled()


def started(window: Window, folder: Path) -> dict[str, str]:
    """What the box tells after the project was opened and served."""
    path = office(folder).service.project_path
    assert QgsProject.instance().read(str(path))
    wait_until(lambda: states(window) == (True, False))
    window.action(START).trigger()
    [box] = window.mainWindow().findChildren(QMessageBox)
    assert box.isVisible()
    assert not box.isModal()
    text = box.text()
    box.close()
    cells = [cell.partition("<")[0] for cell in text.split("<code>")[1:]]
    return dict(zip(("url", "project", "user", "token"), cells))


def is_served(told: dict[str, str]) -> bool:
    address = urlsplit(told["url"])
    with client_of(f"http://{address.netloc}", told["token"], max_retries=0) as client:
        try:
            return bool(client.project(told["project"]).id)
        except CloudError:
            return False


def test_nothing_is_served_while_no_project_is_open(window, loaded):
    assert states(window) == (False, False)


def test_open_project_is_served_until_it_is_stopped(window, loaded, tmp_path):
    told = started(window, tmp_path)
    assert states(window) == (False, True)
    with client_of(told["url"], told["token"]) as client:
        service = CloudService(client, told["project"])
        assert client.project(told["project"]).name == "park"
        assert service.list_jobs().total == 0
        assert client.login(told["user"], told["token"]).token == told["token"]

    begun = time.monotonic()
    window.action(STOP).trigger()
    assert time.monotonic() - begun < 0.05

    wait_until(lambda: not is_served(told))
    assert states(window) == (True, False)


def test_job_that_a_program_asks_for_is_run_by_the_worker(window, loaded, tmp_path):
    told = started(window, tmp_path)
    with client_of(told["url"], told["token"]) as client:
        service = CloudService(client, told["project"])
        job = service.client.create_job(
            told["project"], JobType.PROCESS_PROJECTFILE
        ).job
        wait_until(lambda: service.get_job(job.id).status.is_final)

        assert service.get_job(job.id).status.value == "finished"


@pytest.mark.parametrize("end", ["closed", "unloaded", "another project"])
def test_service_ends_with_its_project_and_with_the_plugin(
    window, loaded, tmp_path, end
):
    told = started(window, tmp_path)
    assert is_served(told)

    if end == "closed":
        QgsProject.instance().clear()
    elif end == "unloaded":
        loaded.unload()
    else:
        (tmp_path / "next").mkdir()
        path = office(tmp_path / "next").service.project_path
        QgsProject.instance().read(str(path))

    wait_until(lambda: not is_served(told))


def test_each_start_has_a_token_of_its_own(window, loaded, tmp_path):
    first = started(window, tmp_path)
    window.action(STOP).trigger()
    window.action(START).trigger()
    [box] = [
        box for box in window.mainWindow().findChildren(QMessageBox) if box.isVisible()
    ]

    assert first["token"] not in box.text()
