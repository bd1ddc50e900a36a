"""The page in QGIS's options: read, validated, kept, and followed at once."""

from __future__ import annotations

import pytest
from qgis.core import QgsProject
from qgis.PyQt.QtCore import QCoreApplication, QEvent

from qfieldsync_cloud import classFactory
from qfieldsync_cloud.core.services.cloud.client import CloudClient
from qfieldsync_cloud.core.translation import reporting, translate
from qfieldsync_cloud.gui import languages
from qfieldsync_cloud.settings import Options, read_options, write_options
from qfieldsync_cloud.tasks.workplace import Pace
from tests.gui.ground import wait_for_service
from tests.gui.test_plugin import GERMAN
from tests.qgis.service_factories import office


@pytest.fixture
def loaded(window, kept, tmp_path):
    kept.setValue("locale/userLocale", "en")
    write_options(Options(stores_folder=str(tmp_path / "stores")))
    (tmp_path / "stores").mkdir()
    QgsProject.instance().clear()
    made = classFactory(window)
    made.initGui()
    yield made
    made.unload()
    QgsProject.instance().clear()
    kept.remove("locale/userLocale")


@pytest.fixture
def opened(window, loaded, qtbot):
    """Opens the page, as QGIS does."""
    pages = []

    def make():
        [factory] = window.option_factories
        page = factory.createWidget(None)
        pages.append(page)
        return page

    yield make
    for page in pages:
        page.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def test_page_without_changes_keeps_nothing(opened, loaded):
    before = read_options()
    page = opened()

    assert page.options() == before
    assert page.isValid()
    page.apply()
    assert read_options() == before


def test_what_is_chosen_is_kept_and_followed_at_once(opened, loaded, tmp_path):
    page = opened()
    page.follow_box.setChecked(False)
    page.address.set_text("cloud.example/api/v1")
    page.busy.setValue(7)
    page.idle.setValue(90)
    page.watch_box.setChecked(False)
    page.policy.conflicts.setCurrentIndex(1)
    page.policy.tolerance_box.setValue(0.5)
    page.policy.time_limit.setValue(2)
    page.policy.newest.setValue(3)
    page.policy.days.setValue(30)
    assert not page.watch.isEnabled()

    page.apply()

    assert read_options() == Options(
        server="https://cloud.example/",
        busy_s=7.0,
        idle_s=90.0,
        is_watching=False,
        overwrite_conflicts=True,
        tolerance=0.5,
        time_limit_s=120.0,
        kept_packages=3.0,
        kept_days=30.0,
        stores_folder=str(tmp_path / "stores"),
    )
    assert loaded._parts.place.cloud_pace == Pace(7.0, 90.0)
    assert loaded._parts.access.session.host == "cloud.example"
    assert opened().options() == read_options()


def test_what_cannot_be_used_is_told_and_left_out(opened, loaded, tmp_path):
    page = opened()
    page.follow_box.setChecked(False)
    page.address.set_text("not an address")
    page.folder.setFilePath(str(tmp_path / "nowhere"))

    assert not page.isValid()
    assert page.address.remark.text() != ""
    assert not page.folder_remark.isHidden()
    page.apply()
    assert read_options() == Options(stores_folder=str(tmp_path / "stores"))


def test_settings_of_the_open_project_are_read_and_kept(
    opened, loaded, tmp_path, qtbot
):
    write_options(Options(stores_folder=str(tmp_path / "stores"), tolerance=0.25))
    place = loaded._parts.place
    assert QgsProject.instance().read(str(office(tmp_path).service.project_path))
    wait_for_service(place, qtbot)
    page = opened()
    fields = page.project.fields
    assert not fields.conflicts.isEnabled()
    qtbot.waitUntil(fields.conflicts.isEnabled, timeout=10_000)
    assert "park.qgz" in page.project.title()
    assert fields.tolerance == 0.25

    fields.conflicts.setCurrentIndex(1)
    fields.time_limit.setValue(3)
    assert (fields.kept_packages, fields.kept_days) == (10, 90.0)
    fields.newest.setValue(2)
    fields.days.setValue(7)
    page.apply()
    qtbot.waitUntil(lambda: place.local.settings().overwrite_conflicts, timeout=10_000)
    found = place.local.settings()
    assert (found.time_limit_s, found.tolerance) == (180.0, 0.25)
    assert (found.kept_packages, found.kept_days) == (2, 7.0)

    page = opened()
    page.policy.tolerance_box.setValue(0.75)
    page.policy.newest.setValue(4)
    page.apply()
    assert place.local.settings().tolerance == 0.25
    assert place.local.store.defaults.tolerance == 0.75
    assert place.local.store.defaults.kept_packages == 4


def test_page_without_a_project_says_so(opened, loaded):
    page = opened()

    assert page.project.state.text() == "No project is open."
    page.apply()


def test_login_is_shown_and_ended(opened, loaded, server, qtbot):
    page = opened()
    assert page.login_label.text() == "Not signed in"
    page.login_button.click()
    dialog = loaded._parts.access.open_login()
    assert dialog.parent() is page
    dialog.user.setText("anna")
    dialog.password.setText("right")
    with qtbot.waitSignal(dialog.accepted, timeout=20_000):
        dialog.sign_in_button.click()

    host = f"127.0.0.1:{server.port}"
    assert page.login_label.text() == f"Signed in to {host} as anna"
    assert isinstance(loaded._parts.access.session._login.client, CloudClient)
    page.login_button.click()
    assert page.login_label.text() == "Not signed in"


def test_reports_are_in_the_language_that_was_chosen(
    opened, loaded, monkeypatch, tmp_path
):
    folder = tmp_path / "i18n"
    folder.mkdir()
    (folder / "qfieldsync_cloud_de.qm").write_bytes(GERMAN)
    monkeypatch.setattr(languages, "plugin_root", lambda: tmp_path)
    page = opened()
    names = [page.language.itemText(row) for row in range(page.language.count())]
    assert names == ["Same as QGIS", "Deutsch", "American English"] or (
        names[:2] == ["Same as QGIS", "Deutsch"]
    )
    page.language.setCurrentIndex(page.language.findData("de"))

    page.apply()

    assert translate("Reports", "1 change") == "1 change"
    with reporting():
        assert translate("Reports", "1 change") == "1 Änderung"
        assert translate("Reports", "not there") == "not there"
    loaded.unload()
    with reporting():
        assert translate("Reports", "1 change") == "1 change"


def test_menu_opens_the_page(window, loaded):
    window.action("Options…").trigger()

    assert window.shown_options == ["QFieldSyncCloudOptions"]
