"""Signing in to a server, and what becomes of it when projects and networks change."""

from __future__ import annotations

import json

import pytest
from qgis.core import QgsAuthMethodConfig, QgsProject, QgsSettings

from qfieldsync_cloud import credentials
from qfieldsync_cloud.core.rest.settings import DialectName
from qfieldsync_cloud.core.services.cloud.server_url import parse_server_url
from qfieldsync_cloud.core.services.cloud.signing_in import Credentials
from qfieldsync_cloud.settings import Options, cloud_choice, read_options, write_options
from qfieldsync_cloud.tasks.cloud_login import LoginUnreadable, Wish
from qfieldsync_cloud.tasks.cloud_session import CloudSession, CloudState
from tests.gui.ground import open_ground, open_project
from tests.qgis.service_factories import office
from tests.unit.rest_factories import PASSWORD, running_front


@pytest.fixture
def place(tmp_path, qtbot):
    with open_ground(tmp_path, qtbot) as ground:
        yield ground.place


@pytest.fixture
def session(place):
    made = CloudSession(place, QgsProject.instance())
    yield made
    made.close()
    made.deleteLater()


@pytest.fixture
def front(tmp_path, kept):
    folder = tmp_path / "served"
    folder.mkdir()
    with running_front(folder, dialect=DialectName.QFIELDCLOUD) as made:
        write_options(Options(server=made.server.url))
        yield made


def make_cloud_project(folder, project_id):
    """QFieldSync keeps the cloud project of this folder, on the server of a test."""
    settings = QgsSettings()
    settings.setValue("QFieldSync/qfieldCloudServerUrl", read_options().server)
    dirs = json.dumps({project_id: str(folder)})
    settings.setValue("QFieldSync/qfieldCloudProjectLocalDirs", dirs)


def sign_in(session, qtbot, user="anna", password="right", **kept):
    """Sign in, and wait; the error, or None."""
    heard = []
    wish = Wish(session.server, user, password, **kept)
    session.sign_in(wish, lambda: heard.append(None), heard.append)
    assert session.state is CloudState.SIGNING_IN
    qtbot.waitUntil(lambda: bool(heard), timeout=20_000)
    return heard[0]


def asked(place, call, qtbot):
    heard = []
    place.ask(call, heard.append, heard.append)
    qtbot.waitUntil(lambda: bool(heard), timeout=20_000)
    return heard[0]


def test_signing_in_shows_the_cloud_project_of_the_folder(
    place, session, front, tmp_path, qtbot
):
    make_cloud_project(tmp_path, front.project_id)
    open_project(place, office(tmp_path).service.project_path, qtbot)
    assert session.state is CloudState.SIGNED_OUT
    assert not place.is_cloud

    assert sign_in(session, qtbot, "ada", PASSWORD) is None

    assert session.state is CloudState.SIGNED_IN
    assert session.username == "ada"
    assert place.is_cloud
    assert place.service.project_id == front.project_id
    assert asked(place, place.service.list_jobs, qtbot).total == 0


def test_nothing_is_kept_unless_it_is_wanted(
    place, session, server, manager, qtbot, cloud
):
    assert sign_in(session, qtbot) is None

    assert manager.configIds() == []


def test_login_that_is_kept_signs_in_again_and_is_forgotten_at_the_end(
    place, session, server, manager, qtbot, cloud
):
    sign_in(session, qtbot, is_kept=True)
    address = parse_server_url(server.url)
    login = credentials.find_own_login(address)
    assert credentials.read_login(login) == Credentials("anna", "tok-1", "")

    again = CloudSession(place, QgsProject.instance())
    heard = []
    again.sign_in_again(address, login, lambda: heard.append(None), heard.append)
    qtbot.waitUntil(lambda: heard == [None], timeout=20_000)
    assert again.username == "anna"
    assert cloud.tokens == 1

    again.sign_out()
    assert again.state is CloudState.SIGNED_OUT
    assert credentials.find_own_login(address) is None
    assert not [asked for asked in server.asked if "logout" in asked]
    again.close()


def test_after_two_wrong_passwords_the_server_is_not_asked(
    place, session, server, qtbot
):
    first = sign_in(session, qtbot, password="wrong")
    second = sign_in(session, qtbot, password="wrong too")
    third = sign_in(session, qtbot, password="right")

    codes = [error.code for error in (first, second, third)]
    assert codes == ["authentication_failed"] * 2 + ["too_many_wrong_passwords"]
    assert server.asked == ["POST auth/token/"] * 2
    assert session.state is CloudState.SIGNED_OUT


def test_token_that_ran_out_is_renewed_and_kept(
    place, session, server, cloud, manager, tmp_path, qtbot
):
    make_cloud_project(tmp_path, "6c511102-374b-439c-9eae-788ee57dfec1")
    open_project(place, office(tmp_path).service.project_path, qtbot)
    sign_in(session, qtbot, is_kept=True, is_password_kept=True)
    cloud.tokens += 1

    assert asked(place, place.service.list_jobs, qtbot).total == 0

    qtbot.waitUntil(lambda: "tok-3" in kept_token(server), timeout=5_000)
    assert session.state is CloudState.SIGNED_IN


def kept_token(server):
    login = credentials.find_own_login(parse_server_url(server.url))
    return credentials.read_login(login).token


def test_login_ends_when_its_password_is_refused(
    place, session, server, cloud, tmp_path, qtbot
):
    make_cloud_project(tmp_path, "6c511102-374b-439c-9eae-788ee57dfec1")
    open_project(place, office(tmp_path).service.project_path, qtbot)
    sign_in(session, qtbot)
    cloud.tokens += 1
    place.service.client._tokens._credentials = Credentials("anna", "", "")

    error = asked(place, place.service.list_jobs, qtbot)

    assert error.code == "token_authentication_failed"
    qtbot.waitUntil(lambda: session.state is CloudState.EXPIRED, timeout=5_000)
    assert sign_in(session, qtbot) is None
    assert session.state is CloudState.SIGNED_IN


def test_network_that_is_lost_is_told_and_comes_back(
    place, session, server, cloud, tmp_path, qtbot
):
    make_cloud_project(tmp_path, "6c511102-374b-439c-9eae-788ee57dfec1")
    open_project(place, office(tmp_path).service.project_path, qtbot)
    sign_in(session, qtbot)

    cloud.is_off = True
    assert asked(place, place.service.list_jobs, qtbot).code == "connection_cut"
    qtbot.waitUntil(lambda: session.state is CloudState.OFFLINE, timeout=5_000)
    assert session.is_signed_in

    cloud.is_off = False
    asked(place, place.service.list_jobs, qtbot)
    qtbot.waitUntil(lambda: session.state is CloudState.SIGNED_IN, timeout=5_000)


def test_two_projects_one_after_the_other_have_each_its_own(
    place, session, front, tmp_path, qtbot
):
    parks = []
    for name in ("north", "south"):
        (tmp_path / name).mkdir()
        parks.append(office(tmp_path / name).service.project_path)
    make_cloud_project(tmp_path / "north", front.project_id)
    open_project(place, parks[0], qtbot)
    sign_in(session, qtbot, "ada", PASSWORD)
    assert place.is_cloud

    open_project(place, parks[1], qtbot)
    qtbot.waitUntil(lambda: session.is_project_wanted, timeout=5_000)
    assert not place.is_cloud
    assert place.cloud is None

    projects = []
    session.list_projects(projects.extend, projects.append)
    qtbot.waitUntil(lambda: bool(projects), timeout=20_000)
    session.choose(projects[0])
    assert place.is_cloud
    assert cloud_choice(place.local.project_id).title == projects[0].title
    assert session.project_title == projects[0].title

    QgsProject.instance().clear()
    assert place.cloud is None
    open_project(place, parks[1], qtbot)
    qtbot.waitUntil(lambda: place.is_cloud, timeout=5_000)
    assert place.service.project_id == projects[0].id


def test_login_of_qfieldsync_gives_a_token_of_our_own(
    place, session, server, manager, qtbot, cloud
):
    config = QgsAuthMethodConfig("Basic")
    config.setName("qfieldcloud")
    config.setConfig("username", "anna")
    config.setConfig("password", "right")
    config.setConfig("token", "tok-of-qfieldsync")
    manager.storeAuthenticationConfig(config)
    settings = QgsSettings()
    settings.setValue("QFieldSync/qfieldCloudAuthcfg", config.id())
    settings.setValue("QFieldSync/qfieldCloudServerUrl", server.url)
    address = parse_server_url(server.url)
    login = credentials.find_login(address)
    assert login.is_of_qfieldsync
    heard = []

    session.sign_in_again(address, login, lambda: heard.append(None), heard.append)
    qtbot.waitUntil(lambda: heard == [None], timeout=20_000)

    own = credentials.read_login(credentials.find_own_login(address))
    assert own == Credentials("anna", "tok-1", "")
    assert credentials.read_login(login).token == "tok-of-qfieldsync"
    session.sign_out()
    assert config.id() in manager.configIds()


def test_single_sign_on_of_qfieldsync_is_told_and_asks_nothing(
    place, session, server, manager, qtbot
):
    config = QgsAuthMethodConfig("Basic")
    config.setName("qfieldcloud")
    config.setConfig("oauth2config", "{}")
    manager.storeAuthenticationConfig(config)
    login = credentials.StoredLogin(config.id(), is_of_qfieldsync=True)

    with pytest.raises(LoginUnreadable):
        session.sign_in_again(session.server, login, lambda: None, lambda _: None)

    assert server.seen == []
    assert session.state is CloudState.SIGNED_OUT


def test_address_that_is_none_leaves_no_server(place, session, kept):
    write_options(Options(server="ftp://nowhere"))

    assert session.server is None
    assert session.host == ""
    assert session.state is CloudState.SIGNED_OUT
