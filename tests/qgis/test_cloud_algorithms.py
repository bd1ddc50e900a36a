"""The algorithms that ask a server, against one with a real one's habits."""

from __future__ import annotations

import json

import pytest
from qgis.core import (
    QgsApplication,
    QgsAuthMethodConfig,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProject,
    QgsSettings,
    QgsVectorLayer,
)

from qfieldsync_cloud import credentials
from qfieldsync_cloud.core.deltas.intake import read_intake
from qfieldsync_cloud.core.services.cloud.server_url import parse_server_url
from qfieldsync_cloud.core.services.cloud.signing_in import Credentials
from qfieldsync_cloud.settings import CloudChoice, keep_cloud_choice
from tests.qgis.logins import unlocked_logins
from tests.unit.http_servers import refuse, reply_json, serving
from tests.unit.qfieldcloud import FILE, PROJECT, QFieldCloud, delta, deltafile

pytestmark = pytest.mark.usefixtures("provider")


class SignedIn(QFieldCloud):
    """The same, behind a login."""

    def __init__(self):
        super().__init__()
        self.logins = 0
        self.finishes_as = "finished"

    def __call__(self, seen):
        if seen.path.endswith("/auth/token/"):
            if seen.json["password"] != "right":
                return refuse(401, "authentication_failed")
            self.logins += 1
            return reply_json({"token": f"tok-{self.logins}", "username": "anna"})
        if seen.headers.get("authorization") != f"Token tok-{self.logins}":
            return refuse(401, "token_authentication_failed")
        for job in self.jobs:
            if seen.path.endswith(f"/jobs/{job['id']}/"):
                job["status"] = self.finishes_as
        return super().__call__(seen)


@pytest.fixture
def cloud():
    return SignedIn()


@pytest.fixture
def server(cloud):
    with serving(cloud) as running:
        yield running


@pytest.fixture
def authcfg():
    """An authentication configuration that the user made."""
    manager = unlocked_logins()
    config = QgsAuthMethodConfig("Basic")
    config.setName("my cloud")
    config.setConfig("username", "anna")
    config.setConfig("password", "right")
    assert manager.storeAuthenticationConfig(config)
    yield config.id()
    for id_ in manager.configIds():
        manager.removeAuthenticationConfig(id_)


class Feedback(QgsProcessingFeedback):
    def __init__(self):
        super().__init__(False)
        self.lines = []

    def pushInfo(self, info):  # noqa: N802
        self.lines.append(info)

    def reportError(self, error, fatalError=False):  # noqa: N802, N803
        self.lines.append(error)


def run(name, server, authcfg="", **parameters):
    algorithm = QgsApplication.processingRegistry().createAlgorithmById(
        f"qfieldsync_cloud:{name}"
    )
    context, feedback = QgsProcessingContext(), Feedback()
    context.setProject(QgsProject.instance())
    given = {
        "SERVER": server.url,
        "CLOUD_PROJECT": PROJECT,
        "AUTHCFG": authcfg,
        **parameters,
    }
    results, is_ok = algorithm.run(given, context, feedback, catchExceptions=False)
    if not is_ok:  # QGIS catches what the first step of an algorithm raises
        raise QgsProcessingException(" ".join(feedback.lines))
    return results, feedback.lines


def written(tmp_path, *deltas):
    path = tmp_path / "deltafile.json"
    path.write_bytes(deltafile(*deltas))
    return str(path)


def test_deltafile_is_sent_and_awaited(server, cloud, authcfg, tmp_path):
    path = written(tmp_path, delta(1), delta(2))

    results, lines = run("pushdeltafile", server, authcfg, DELTAFILE=path, WAIT=True)

    assert (results["NEW"], results["KNOWN"], results["ABSENT"]) == (2, 0, 0)
    assert results["JOB_ID"] == cloud.jobs[0]["id"]
    assert f"Job {results['JOB_ID']}: finished" in lines
    assert cloud.logins == 1


def test_deltafile_that_no_server_takes_is_told_and_not_sent(server, authcfg, tmp_path):
    path = written(tmp_path, delta(1, clientId="device-123"))

    with pytest.raises(QgsProcessingException, match=r"\$\.deltas\[0\]\.clientId"):
        run("pushdeltafile", server, authcfg, DELTAFILE=path)

    assert server.seen == []


def test_change_that_the_server_drops_is_told(server, cloud, authcfg, tmp_path):
    cloud.uuids_of_other_projects.add(delta(1)["uuid"])
    path = written(tmp_path, delta(1), delta(2))

    results, lines = run("pushdeltafile", server, authcfg, DELTAFILE=path)

    assert (results["NEW"], results["ABSENT"]) == (1, 1)
    assert any(delta(1)["uuid"] in line for line in lines)


def test_job_is_started_awaited_and_told(server, cloud, authcfg):
    results, _lines = run("triggerjob", server, authcfg, TYPE=0)

    assert results["STATUS"] == "finished"
    assert results["IS_NEW"]
    again, lines = run("triggerjob", server, authcfg, TYPE=0, WAIT=False)
    assert not again["IS_NEW"]
    assert any("not done yet" in line for line in lines)
    assert run("triggerjob", server, authcfg, TYPE=0, FORCE=True)[0]["IS_NEW"]


def test_job_that_fails_fails_the_run(server, cloud, authcfg):
    cloud.finishes_as = "failed"

    with pytest.raises(QgsProcessingException, match="no name"):
        run("triggerjob", server, authcfg, TYPE=2)


def test_nothing_to_apply_is_told(server, authcfg):
    with pytest.raises(QgsProcessingException, match="No change waits"):
        run("triggerjob", server, authcfg, TYPE=1)


def test_wait_ends_after_its_time(server, cloud, authcfg):
    cloud.finishes_as = "started"

    with pytest.raises(QgsProcessingException, match="not done after"):
        run("triggerjob", server, authcfg, TYPE=0, TIMEOUT=0.02)


def test_changes_come_as_json_table_and_points(server, cloud, authcfg, tmp_path):
    point = {"attributes": {"height": 2}, "geometry": "POINT(7.5 47.5)"}
    polygon = {"attributes": {}, "geometry": "POLYGON((0 0,4 0,4 4,0 4,0 0))"}
    path = written(
        tmp_path,
        delta(1, new=point, localLayerCrs="EPSG:4326"),
        delta(2, new=polygon, localLayerCrs="EPSG:4326"),
        delta(3),
    )
    run("pushdeltafile", server, authcfg, DELTAFILE=path)
    words = ("CONFLICT", "APPLIED", "PENDING")
    for item, word in zip(cloud.deltas, words):
        item["status"] = f"STATUS_{word}"
    cloud.deltas[0]["last_feedback"] = {"msg": "Unable to find feature"}

    results, _lines = run(
        "fetchdeltas",
        server,
        authcfg,
        DELTAS_JSON=str(tmp_path / "list.json"),
        DELTAS_TABLE=str(tmp_path / "table.gpkg"),
        DELTAS_LAYER=str(tmp_path / "layer.gpkg"),
    )

    counts = {name: results[name] for name in ("COUNT", "APPLIED", "WAITING", "LEFT")}
    assert counts == {"COUNT": 3, "APPLIED": 1, "WAITING": 1, "LEFT": 1}
    intake = read_intake(tmp_path / "list.json")
    assert [item.source_pk for item in intake.deltafile.deltas] == ["1"]
    assert [left.reason.value for left in intake.left] == ["applied", "waiting"]
    table = QgsVectorLayer(results["DELTAS_TABLE"], "t", "ogr")
    rows = list(table.getFeatures())
    assert [row["feature"] for row in rows] == ["1", "2", "3"]
    assert "not in the layer" in rows[0]["message"]
    assert rows[0]["who"] == "analyst"
    assert rows[0]["status"] == "STATUS_CONFLICT"
    layer = QgsVectorLayer(results["DELTAS_LAYER"], "l", "ogr")
    places = [feature.geometry() for feature in layer.getFeatures()]
    assert places[0].asPoint().x() == pytest.approx(7.5)
    assert places[1].within(type(places[1]).fromWkt(polygon["geometry"]))
    assert places[2].isEmpty()


def test_one_deltafile_can_be_fetched(server, cloud, authcfg, tmp_path):
    run("pushdeltafile", server, authcfg, DELTAFILE=written(tmp_path, delta(1)))

    assert run("fetchdeltas", server, authcfg, DELTAFILE_ID=FILE)[0]["COUNT"] == 1
    assert run("fetchdeltas", server, authcfg, DELTAFILE_ID=PROJECT)[0]["COUNT"] == 0


def test_login_that_is_kept_is_used_and_gets_the_new_token(server, cloud, authcfg):
    address = parse_server_url(server.url)
    known = Credentials("anna", "tok-of-last-month", "right")
    assert credentials.save_login(address, known, keep_password=True)

    run("fetchdeltas", server)
    run("fetchdeltas", server)

    assert cloud.logins == 1
    kept = credentials.read_login(credentials.find_login(address))
    assert kept == Credentials("anna", "tok-1", "right")


def test_without_a_login_nothing_is_asked_and_the_one_of_qfieldsync_is_offered(
    server, authcfg
):
    with pytest.raises(QgsProcessingException, match="No login"):
        run("fetchdeltas", server)
    settings = QgsSettings()
    settings.setValue("QFieldSync/qfieldCloudAuthcfg", authcfg)
    settings.setValue("QFieldSync/qfieldCloudServerUrl", server.url)
    try:
        with pytest.raises(QgsProcessingException, match=f"configuration {authcfg}"):
            run("fetchdeltas", server)
    finally:
        settings.remove("QFieldSync")

    assert server.seen == []


def test_project_that_is_no_cloud_project_is_told(server, authcfg):
    with pytest.raises(QgsProcessingException, match="no cloud project"):
        run("fetchdeltas", server, authcfg, CLOUD_PROJECT="")


def test_cloud_project_of_the_open_project_is_the_default(server, authcfg, tmp_path):
    project = QgsProject.instance()
    project.write(str(tmp_path / "trees.qgs"))
    settings = QgsSettings()
    dirs = json.dumps({PROJECT: str(tmp_path)})
    settings.setValue("QFieldSync/qfieldCloudProjectLocalDirs", dirs)
    try:
        run("fetchdeltas", server, authcfg, CLOUD_PROJECT="")
    finally:
        settings.remove("QFieldSync")
        project.clear()

    assert f"GET deltas/{PROJECT}/" in server.asked


@pytest.mark.parametrize("names_server", [True, False])
def test_what_was_chosen_in_the_docks_is_the_default(
    server, authcfg, tmp_path, names_server
):
    project = QgsProject.instance()
    project.write(str(tmp_path / "trees.qgs"))
    id_ = "2f1c5a80-55a0-4c0e-8a7b-1d5cf4f3f2aa"
    project.writeEntry("qfieldsync_cloud", "/projectId", id_)
    choice = CloudChoice(parse_server_url(server.url).base, PROJECT, "crew/trees")
    keep_cloud_choice(id_, choice)
    given = {} if names_server else {"SERVER": ""}
    try:
        run("fetchdeltas", server, authcfg, CLOUD_PROJECT="", **given)
    finally:
        keep_cloud_choice(id_, None)
        project.clear()

    assert f"GET deltas/{PROJECT}/" in server.asked


@pytest.mark.parametrize(
    ("server_text", "part"),
    [("http://192.0.2.1/", "unprotected"), ("ftp://x", "https")],
)
def test_address_that_is_none_is_told(server, authcfg, server_text, part):
    with pytest.raises(QgsProcessingException, match=part):
        run("fetchdeltas", server, authcfg, SERVER=server_text)
