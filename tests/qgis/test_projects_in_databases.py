"""The open project when it is kept in a database: what works, what wants a file."""

from __future__ import annotations

import pytest
from qgis.core import QgsProcessingContext, QgsProcessingException

from qfieldsync_cloud.processing.package_project import PackageProject
from qfieldsync_cloud.tasks.open_project_file import OpenProjectFile
from qfieldsync_cloud.tasks.project_session import ProjectSession
from qfieldsync_cloud.tasks.workplace import PlaceState, Workplace
from tests.qgis.collecting_factories import package_of
from tests.qgis.factories import GPKG, oak, trees
from tests.qgis.test_processing import Recorder, counts, run, taller, write_deltafile
from tests.qgis.test_project_worker import wait_until

pytestmark = pytest.mark.usefixtures("provider")

SECRET = "sesame"
KINDS = ["geopackage", "postgresql"]


@pytest.fixture(autouse=True)
def elsewhere(tmp_path, monkeypatch):
    """Where a path would lead that is none; nothing may be written there."""
    folder = tmp_path / "elsewhere"
    folder.mkdir()
    monkeypatch.chdir(folder)
    yield folder
    assert list(folder.iterdir()) == []


@pytest.fixture(params=KINDS)
def place(request, tmp_path):
    """Where a project can be kept that is no file, as QGIS names it."""
    if request.param == "geopackage":
        trees(tmp_path, GPKG, oak(1)).path.rename(tmp_path / "projects.gpkg")
        return f"geopackage:{tmp_path / 'projects.gpkg'}?projectName=park"
    database = request.getfixturevalue("postgis")
    role = database.add_role(password=SECRET)
    database.execute(f"GRANT ALL ON SCHEMA public TO {role}")
    return (
        f"postgresql://{role}:{SECRET}@127.0.0.1:{database.server.port}"
        f"?sslmode=disable&dbname={database.name}&schema=public&project=park"
    )


@pytest.fixture
def kept(place, tmp_path, open_project):
    """The open project, kept there; its layer is in a file."""
    (tmp_path / "data").mkdir()
    source = trees(tmp_path / "data", GPKG, oak(1), columns=("photo TEXT",))
    open_project.addMapLayer(source.layer())
    assert open_project.write(place)
    open_project.clear()
    assert open_project.read(place)
    assert open_project.projectStorage() is not None
    return open_project


def layer_of(project):
    [layer] = project.mapLayers().values()
    return layer


def test_project_in_a_database_when_opened_then_docks_ask_for_a_file(kept, tmp_path):
    session = ProjectSession(kept, folder=tmp_path / "stores")
    seats = Workplace(session)
    try:
        session.start()
        wait_until(lambda: seats.state is not PlaceState.OPENING)

        assert seats.state is PlaceState.TROUBLE
        assert "save it as a file" in seats.trouble.lower()
        assert SECRET not in seats.trouble
        assert session.service is None

        path = tmp_path / "park.qgz"
        assert kept.write(str(path))
        wait_until(lambda: session.service is not None)

        assert session.service.project_path == path
        assert not (tmp_path / "stores").exists()
    finally:
        seats.close()
        session.close()


def test_project_file_when_saved_into_a_database_then_docks_ask_for_a_file(
    place, tmp_path, open_project
):
    assert open_project.write(str(tmp_path / "park.qgz"))
    session = ProjectSession(open_project, folder=tmp_path / "stores")
    try:
        session.start()
        wait_until(lambda: session.service is not None)

        assert open_project.write(place)
        wait_until(lambda: not session.is_opening)

        assert session.service is None
        assert session.trouble != ""
    finally:
        session.close()


def test_project_in_a_database_when_looked_at_as_saved_then_it_is_a_snapshot(kept):
    source = OpenProjectFile.as_shown(kept)

    with source.file(lambda: None) as path:
        text = path.read_text(encoding="utf-8")

    assert source.path is None
    assert source.saved is None
    assert layer_of(kept).id() in text


@pytest.mark.parametrize("is_dirty", [False, True], ids=["saved", "changed"])
def test_project_in_a_database_when_packaged_then_a_file_is_asked_for(kept, is_dirty):
    kept.setDirty(is_dirty)

    algorithm, context = PackageProject().create(), QgsProcessingContext()
    context.setProject(kept)

    with pytest.raises(QgsProcessingException, match="not in a file. Save it as one"):
        algorithm.prepareAlgorithm({}, context, Recorder())


@pytest.mark.parametrize(
    ("algorithm", "given"),
    [
        ("queuedeltafile", ("DELTAFILE",)),
        ("runjobs", ()),
        ("resolvedeltas", ()),
        ("serveproject", ()),
    ],
    ids=lambda value: value if isinstance(value, str) else "",
)
def test_project_in_a_database_when_its_jobs_are_wanted_then_a_file_is_asked_for(
    kept, tmp_path, algorithm, given
):
    path = write_deltafile(tmp_path, taller(layer_of(kept).id(), 1))
    values = {"DELTAFILE": path}

    with pytest.raises(QgsProcessingException) as error:
        run(
            f"qfieldsync_cloud:{algorithm}",
            STORE=tmp_path / "stores",
            **{name: values[name] for name in given},
        )

    assert "in no file. Save it" in str(error.value)
    assert SECRET not in str(error.value)
    assert not (tmp_path / "stores").exists()


def test_project_in_a_database_when_a_deltafile_is_applied_then_it_is_and_back(
    kept, tmp_path
):
    path = write_deltafile(tmp_path, taller(layer_of(kept).id(), 1))
    feedback = Recorder()

    applied = run("qfieldsync_cloud:applydeltas", feedback, DELTAFILE=path)
    assert counts(applied) == (1, 0, 0, 0, 0)
    told = run("qfieldsync_cloud:history", feedback, HISTORY_TABLE="memory:")
    assert told["COUNT"] == 1
    run("qfieldsync_cloud:proposeremapping", feedback, DELTAFILE=path)
    checked = run("qfieldsync_cloud:validateproject", feedback, FINDINGS="memory:")
    assert checked["WARNINGS"] == 2
    run("qfieldsync_cloud:revertdeltas", feedback, SINCE="2000-01-01T00:00:00Z")
    [feature] = layer_of(kept).getFeatures()
    assert feature["height"] == 12.5

    assert SECRET not in "\n".join((*feedback.told, *feedback.errors))


def test_package_when_collected_for_a_project_in_a_database_then_a_file_is_asked_for(
    place, tmp_path, open_project
):
    """Its photos would have no place."""
    source = trees(tmp_path, GPKG, oak(1), columns=("photo TEXT",))
    made = package_of(tmp_path / "out", source.layer(), attachments={"trees": "photo"})
    made.project.clear()
    device = made.given_to("north").do("UPDATE {T} SET photo = 'DCIM/a.jpg'")
    device.write("DCIM/a.jpg", b"photo")
    assert open_project.read(str(tmp_path / "out" / "inventory.qgs"))
    assert open_project.write(place)
    given = {"FOLDER": device.folder, "PRISTINE": made.folder}
    given |= {"STORE": tmp_path / "stores", "DELTAFILE": tmp_path / "crew.json"}

    with pytest.raises(QgsProcessingException, match="in no file. Save it"):
        run("qfieldsync_cloud:collectpackage", **given)

    assert not (tmp_path / "stores").exists()
    assert not (tmp_path / "crew.json").exists()
