"""The dialogs for signing in and for choosing a project, on a server on a socket."""

from __future__ import annotations

import pytest
from qgis.core import QgsAuthMethodConfig, QgsProject, QgsSettings
from qgis.PyQt.QtCore import QCoreApplication, QEvent, Qt, QTimer
from qgis.PyQt.QtTest import QAbstractItemModelTester
from qgis.PyQt.QtWidgets import QDialog, QStyle, QStyleOptionToolButton

from qfieldsync_cloud import credentials, plugin
from qfieldsync_cloud.core.services.cloud.server_url import parse_server_url
from qfieldsync_cloud.gui.frame.service_bar import ServiceBar
from qfieldsync_cloud.gui.login.access import CloudAccess
from qfieldsync_cloud.gui.login.project_model import ProjectColumn, ProjectModel
from qfieldsync_cloud.settings import Options, cloud_choice, read_options, write_options
from tests.gui.ground import open_ground, open_project
from tests.qgis.service_factories import office


@pytest.fixture
def place(tmp_path, qtbot):
    with open_ground(tmp_path, qtbot) as ground:
        yield ground.place


@pytest.fixture
def access(place, window, kept):
    made = CloudAccess(place, plugin.QFieldSyncCloudPlugin(window)._window())
    yield made
    made.close()
    made.deleteLater()


@pytest.fixture
def bar(place, access):
    made = ServiceBar(place)
    made.offer(access)
    yield made
    made.deleteLater()


def fill(dialog, user="anna", password="right"):
    dialog.user.setText(user)
    dialog.password.setText(password)


def texts(bar):
    bar._fill_menu()
    return [action.text() for action in bar.menu.actions()]


def choose(bar, text):
    bar._fill_menu()
    [action] = [action for action in bar.menu.actions() if action.text() == text]
    assert action.isEnabled()
    action.trigger()


def test_line_of_the_service_has_its_arrow_beside_the_name(place, bar, qtbot):
    bar.button.set_full_text("This computer", "")
    bar.show()
    for width in (900, 300):
        bar.resize(width, bar.sizeHint().height())
        qtbot.waitUntil(lambda: bar.button.width() < 260)
        assert bar.button.text() == bar.text
        assert bar.refresh_button.geometry().right() == bar.width() - 1
    middle = bar.button.rect().center().y()
    option = QStyleOptionToolButton()
    bar.button.initStyleOption(option)
    arrow = bar.button.style().subControlRect(
        QStyle.ComplexControl.CC_ToolButton,
        option,
        QStyle.SubControl.SC_ToolButtonMenu,
        bar.button,
    )
    assert abs(arrow.center().y() - middle) <= 2
    opened: list[bool] = []
    bar.menu.aboutToShow.connect(lambda: opened.append(True))
    QTimer.singleShot(0, bar.menu.close)
    bar.button.click()
    assert opened == [True]


def test_name_that_is_too_long_for_the_dock_ends_with_an_ellipsis(place, bar, qtbot):
    bar.show()
    name = "Trees & hedges of the whole district on gis.example.org"
    bar.button.set_full_text(name, "")
    assert bar.minimumSizeHint().width() <= 300
    bar.resize(300, bar.sizeHint().height())
    qtbot.waitUntil(lambda: bar.button.text().endswith("…"))
    assert bar.button.text().startswith("Trees && hedges")
    bar.resize(900, bar.height())
    qtbot.waitUntil(lambda: bar.button.text() == name.replace("&", "&&"))


def test_person_signs_in_and_chooses_the_project(
    place, access, bar, server, tmp_path, qtbot
):
    open_project(place, office(tmp_path).service.project_path, qtbot)
    host = f"127.0.0.1:{server.port}"
    assert bar.text == "This computer"
    assert texts(bar)[:2] == ["This Computer", f"{host} (Not Signed In)"]
    assert not bar.menu.actions()[1].isEnabled()

    choose(bar, "Sign In…")
    dialog = access.open_login()
    assert not dialog.isModal()
    assert not dialog.sign_in_button.isEnabled()
    fill(dialog)
    with qtbot.waitSignal(dialog.accepted, timeout=20_000):
        dialog.sign_in_button.click()
        assert dialog.progress.isVisible()
        assert not dialog.user.isEnabled()

    projects = access.open_projects()
    qtbot.waitUntil(lambda: projects.proxy.rowCount() == 3, timeout=20_000)
    projects.filter.setText("HEDGES office")
    assert projects.proxy.rowCount() == 1
    assert projects.chosen.name == "Hedges & walls"
    projects.use_button.click()

    assert place.is_cloud
    assert bar.text == f"office/Hedges & walls on {host}"
    assert cloud_choice(place.local.project_id).title == "office/Hedges & walls"
    assert texts(bar)[1] == host
    choose(bar, "This Computer")
    assert not place.is_cloud
    choose(bar, host)
    assert place.is_cloud
    choose(bar, "Sign Out anna")
    assert not place.is_cloud
    assert place.cloud is None


def test_whoever_signs_in_again_need_not_tell_the_name_again(
    place, access, server, tmp_path, qtbot
):
    open_project(place, office(tmp_path).service.project_path, qtbot)
    dialog = access.open_login()
    fill(dialog)
    with qtbot.waitSignal(dialog.accepted, timeout=20_000):
        dialog.sign_in_button.click()
    qtbot.waitUntil(lambda: access.session.username == "anna", timeout=20_000)

    dialog = access.open_login()
    assert dialog.user.text() == "anna"
    assert dialog.focusWidget() is dialog.password


def test_line_above_a_view_lets_people_sign_in(place, access, bar, server):
    bar.sign_in()

    assert access.open_login().isVisible()


def test_wrong_password_is_told_in_the_dialog_and_asked_only_twice(
    place, access, server, qtbot
):
    dialog = access.open_login()
    for told in ("password", "password", "two passwords"):
        fill(dialog, password="wrong")
        dialog.sign_in_button.click()
        qtbot.waitUntil(lambda: not dialog.progress.isVisible(), timeout=20_000)
        assert told in dialog.trouble.text
    assert dialog.isVisible()
    assert server.asked == ["POST auth/token/"] * 2


def test_whoever_found_the_right_password_can_have_the_server_asked_once_more(
    place, access, server, qtbot
):
    dialog = access.open_login()

    def sign_in(password):
        fill(dialog, password=password)
        dialog.sign_in_button.click()
        qtbot.waitUntil(lambda: not dialog.is_busy, timeout=20_000)

    for password in ("wrong", "wrong"):
        sign_in(password)
        assert not dialog.once_more_button.isVisible()
    for asked in (2, 3):
        sign_in("wrong")
        assert len(server.asked) == asked
        assert dialog.once_more_button.isVisible()
        dialog.once_more_button.click()
        assert not dialog.once_more_button.isVisible()
        sign_in("wrong")
        assert len(server.asked) == asked + 1

    sign_in("right")
    dialog.once_more_button.click()
    with qtbot.waitSignal(dialog.accepted, timeout=20_000):
        fill(dialog)
        dialog.sign_in_button.click()
    assert access.session.is_signed_in


def test_server_that_is_out_of_reach_is_told_beside_the_name(
    place, access, bar, server, cloud, tmp_path, qtbot
):
    open_project(place, office(tmp_path).service.project_path, qtbot)
    dialog = access.open_login()
    fill(dialog)
    dialog.sign_in_button.click()
    qtbot.waitUntil(lambda: access.session.is_signed_in, timeout=20_000)
    projects = access.open_projects()
    qtbot.waitUntil(lambda: projects.chosen is not None, timeout=20_000)
    projects.use_button.click()

    cloud.is_off = True
    place.ask(place.service.list_jobs, lambda _: None, lambda _: None)
    qtbot.waitUntil(lambda: not bar.warning.isHidden(), timeout=20_000)
    assert bar.warning.toolTip() == "The server is not reached now"

    cloud.is_off = False
    place.ask(place.service.list_jobs, lambda _: None, lambda _: None)
    qtbot.waitUntil(lambda: bar.warning.isHidden(), timeout=20_000)
    cloud.tokens += 1
    access.session._login.client._tokens._credentials = credentials.Credentials("anna")
    place.ask(place.service.list_jobs, lambda _: None, lambda _: None)
    qtbot.waitUntil(lambda: not bar.warning.isHidden(), timeout=20_000)
    assert "Sign In Again…" in texts(bar)


def test_dialog_that_is_closed_meanwhile_signs_nobody_in(place, access, server, qtbot):
    dialog = access.open_login()
    fill(dialog)
    dialog.sign_in_button.click()
    dialog.reject()

    qtbot.wait(300)
    assert not access.session.is_signed_in


@pytest.mark.parametrize(
    ("text", "base"),
    [
        ("cloud.example", "https://cloud.example/api/v1/"),
        ("https://cloud.example/qfc/api/v1", "https://cloud.example/qfc/api/v1/"),
        ("nonsense://x", None),
        ("", None),
    ],
)
def test_address_is_checked_while_it_is_written(access, text, base):
    dialog = access.open_login()
    fill(dialog)

    dialog.address.set_text(text)

    found = dialog.address.server
    assert (found.base if found else None) == base
    assert dialog.sign_in_button.isEnabled() is (base is not None)


def test_http_is_only_used_after_consent(access):
    dialog = access.open_login()
    fill(dialog)
    dialog.address.set_text("http://cloud.example")

    assert "can read your password" in dialog.address.remark.text()
    assert not dialog.sign_in_button.isEnabled()
    dialog.address.http_box.setChecked(True)
    assert dialog.sign_in_button.isEnabled()


def test_another_server_is_the_one_of_the_options_once_somebody_signed_in(
    place, access, server, qtbot
):
    write_options(Options(server="https://elsewhere.example/"))
    dialog = access.open_login()
    dialog.address.set_text(server.url)
    fill(dialog)
    with qtbot.waitSignal(dialog.accepted, timeout=20_000):
        dialog.sign_in_button.click()

    assert read_options().server == server.url
    assert access.session.is_signed_in


def test_what_is_kept_where_is_told_before_it_is_kept(access, server, manager, qtbot):
    dialog = access.open_login()
    assert "Nothing is kept" in dialog.where_kept.text()
    assert not dialog.password_box.isEnabled()

    dialog.stay_box.setChecked(True)
    assert "authentication database" in dialog.where_kept.text()
    dialog.password_box.setChecked(True)
    fill(dialog)
    with qtbot.waitSignal(dialog.accepted, timeout=20_000):
        dialog.sign_in_button.click()

    login = credentials.find_own_login(parse_server_url(server.url))
    known = credentials.read_login(login)
    assert (known.username, known.token, known.password) == ("anna", "tok-1", "right")


def test_login_that_is_kept_is_offered_and_used(place, access, server, manager, qtbot):
    address = parse_server_url(server.url)
    known = credentials.Credentials("anna", "", "right")
    credentials.save_login(address, known, keep_password=True)

    dialog = access.open_login()
    assert dialog.kept.own_button.isVisible()
    assert not dialog.kept.qfieldsync_button.isVisible()
    with qtbot.waitSignal(dialog.accepted, timeout=20_000):
        dialog.kept.own_button.click()

    assert access.session.username == "anna"


def test_login_that_cannot_be_kept_works_and_is_told(
    place, access, window, server, manager, monkeypatch, qtbot
):
    """QGIS asks for its master password, and the person gives none."""
    monkeypatch.setattr(credentials, "save_login", lambda *_args, **_options: False)
    dialog = access.open_login()
    dialog.stay_box.setChecked(True)
    fill(dialog)
    with qtbot.waitSignal(dialog.accepted, timeout=20_000):
        dialog.sign_in_button.click()

    assert access.session.is_signed_in
    [message] = window.messageBar().items()
    assert "could not be kept" in message.text()


@pytest.mark.parametrize("then", ["kept later", "signed out", "unloaded"])
def test_login_that_could_not_be_kept_is_told_as_long_as_that_is_so(
    place, access, window, server, manager, monkeypatch, qtbot, then
):
    with monkeypatch.context() as patched:
        patched.setattr(credentials, "save_login", lambda *_args, **_options: False)
        sign_in_and_stay(access, qtbot)
    assert len(window.messageBar().items()) == 1

    if then == "kept later":
        sign_in_and_stay(access, qtbot)
        assert access.session.is_signed_in
    elif then == "signed out":
        access.sign_out()
    else:
        access.close()

    assert window.messageBar().items() == []


def sign_in_and_stay(access, qtbot):
    dialog = access.open_login()
    dialog.stay_box.setChecked(True)
    fill(dialog)
    with qtbot.waitSignal(dialog.accepted, timeout=20_000):
        dialog.sign_in_button.click()


def test_login_without_a_password_is_explained(
    place, access, server, manager, kept, qtbot
):
    config = QgsAuthMethodConfig("Basic")
    config.setName("qfieldcloud")
    config.setConfig("oauth2config", "{}")
    manager.storeAuthenticationConfig(config)
    kept.setValue("QFieldSync/qfieldCloudAuthcfg", config.id())
    kept.setValue("QFieldSync/qfieldCloudServerUrl", server.url)

    dialog = access.open_login()
    dialog.kept.qfieldsync_button.click()

    assert "single sign-on" in dialog.trouble.text
    assert server.seen == []


def test_list_of_projects_that_cannot_be_had_is_told_and_asked_again(
    place, access, server, cloud, tmp_path, qtbot
):
    open_project(place, office(tmp_path).service.project_path, qtbot)
    dialog = access.open_login()
    fill(dialog)
    with qtbot.waitSignal(dialog.accepted, timeout=20_000):
        dialog.sign_in_button.click()
    access.open_projects().reject()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    cloud.is_off = True
    projects = access.open_projects()
    qtbot.waitUntil(
        lambda: projects.state_page.button.text() == "Try Again", timeout=20_000
    )
    assert not projects.use_button.isEnabled()

    cloud.is_off = False
    cloud.projects = []
    projects.state_page.button.click()
    qtbot.waitUntil(
        lambda: projects.state_page.button.text() == "Look Again", timeout=20_000
    )
    access.sign_out()
    assert projects.result() == QDialog.DialogCode.Rejected


def test_projects_that_need_a_login_offer_to_sign_in_and_come_back(
    place, access, server, cloud, tmp_path, qtbot
):
    open_project(place, office(tmp_path).service.project_path, qtbot)
    dialog = access.open_login()
    fill(dialog)
    with qtbot.waitSignal(dialog.accepted, timeout=20_000):
        dialog.sign_in_button.click()
    cloud.tokens += 1
    access.session._login.client._tokens._credentials = credentials.Credentials("anna")
    projects = access.open_projects()
    projects.read()
    button = projects.state_page.button
    qtbot.waitUntil(lambda: button.text() == "Sign In Again…", timeout=20_000)

    button.click()

    dialog = access.open_login()
    fill(dialog)
    with qtbot.waitSignal(dialog.accepted, timeout=20_000):
        dialog.sign_in_button.click()
    projects = access.open_projects()
    qtbot.waitUntil(lambda: projects.proxy.rowCount() == 3, timeout=20_000)


def test_model_of_the_projects_keeps_the_rules_of_qt(
    place, access, server, tmp_path, qtbot
):
    open_project(place, office(tmp_path).service.project_path, qtbot)
    dialog = access.open_login()
    fill(dialog)
    with qtbot.waitSignal(dialog.accepted, timeout=20_000):
        dialog.sign_in_button.click()
    projects = access.open_projects()
    fatal = QAbstractItemModelTester.FailureReportingMode.Fatal
    testers = [
        QAbstractItemModelTester(model, fatal)
        for model in (projects.model, projects.proxy)
    ]
    qtbot.waitUntil(lambda: projects.proxy.rowCount() == 3, timeout=20_000)

    names = [projects.proxy.index(row, 0).data() for row in range(3)]
    assert names == ["benches", "Hedges & walls", "trees"]
    projects.proxy.sort(ProjectColumn.UPDATED, Qt.SortOrder.DescendingOrder)
    names = [projects.proxy.index(row, 0).data() for row in range(3)]
    assert names == ["trees", "Hedges & walls", "benches"]
    assert projects.model.index(0, 0).data(ProjectModel.ROW_ROLE).owner == "crew"
    assert testers


def test_nothing_of_a_login_is_in_the_settings(place, access, server, manager, qtbot):
    dialog = access.open_login()
    fill(dialog)
    dialog.stay_box.setChecked(True)
    dialog.password_box.setChecked(True)
    with qtbot.waitSignal(dialog.accepted, timeout=20_000):
        dialog.sign_in_button.click()

    settings = QgsSettings()
    values = [str(settings.value(key)) for key in settings.allKeys()]
    assert not [text for text in values if "tok-1" in text or text == "right"]
    assert QgsProject.instance().fileName() == ""
