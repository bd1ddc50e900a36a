"""What can be done with a job in the dock Jobs: search, copy, bundle, package."""

from __future__ import annotations

import json
import zipfile
from dataclasses import replace
from datetime import datetime, timezone
from pathlib import Path

import pytest
from qgis.core import QgsProject, QgsVectorLayer
from qgis.PyQt.QtCore import QTimer
from qgis.PyQt.QtWidgets import QApplication, QFileDialog

from qfieldsync_cloud.core.jobs.lease import this_process
from qfieldsync_cloud.core.jobs.model import Job, JobStatus, JobType
from qfieldsync_cloud.core.project.packaging.workshop import (
    MANIFEST_NAME,
    changed_files,
)
from qfieldsync_cloud.gui.jobs.details.findings import package_lines
from qfieldsync_cloud.gui.jobs.details.look import (
    look_group,
    prepare_look,
    remove_copies,
)
from qfieldsync_cloud.gui.jobs.details.summary import summary_of
from tests.gui.file_dialogs import answer_dialogs
from tests.gui.jobs_factories import new_desk
from tests.qgis.service_factories import office

SOURCE = "dbname='trees' host=h user='gis' password='s3cret-db' authcfg=s3cret1"


@pytest.fixture
def desk(tmp_path, qtbot):
    with new_desk(tmp_path, qtbot) as made:
        yield made


@pytest.fixture
def packaged(desk, tmp_path):
    """A desk with a package job that is selected."""
    desk.open(office(tmp_path).service.project_path)
    desk.view.buttons.package.click()
    desk.wait_for_end()
    return desk


def failed_job(desk, tmp_path):
    """A failed job whose log and feedback hold secrets, selected."""
    desk.open(office(tmp_path).service.project_path)
    desk.session.worker.close()
    service, holder = desk.place.local, this_process()
    service.create_job(JobType.PACKAGE)
    job = service.store.claim(holder)
    layers = {
        "a": {"id": "a", "name": "Parcels", "is_valid": False, "datasource": SOURCE},
        "b": {"id": "b", "name": "Trees", "is_valid": True, "feature_count": 7},
    }
    feedback = {
        "steps": [
            {"id": "qgis_layers_data", "name": "Read", "stage": 2, "returns": {"n": 2}},
            {"id": "x", "name": "Write the data", "stage": 1, "returns": {}},
            {"id": "y", "name": "Verify", "stage": 0, "returns": {}},
        ],
        "outputs": {"qgis_layers_data": {"layers_by_id": layers}},
        "error": f"cannot open {SOURCE}",
        "error_type": "UNKNOWN",
        "error_class": "PackagingError",
        "error_origin": "qfieldsync_cloud",
        "login": {"password": "s3cret-key"},
    }
    log = "GET /tiles\nAuthorization: Token s3cret-token-1234\nauthcfg=s3cret2\nend"
    service.store.finish(job.id, holder, JobStatus.FAILED, log, feedback)
    desk.place.refresh()
    desk.wait(lambda: desk.view.model.jobs)
    desk.view.table.select_job(job.id)
    return desk.wait_for_end()


def test_failed_job_tells_cause_step_and_remedy(desk, tmp_path):
    failed_job(desk, tmp_path)

    told = desk.summary
    assert "The package could not be made" in told
    assert "It was at the step “Write the data”." in told
    assert "dbname='trees'" in told
    assert "s3cret" not in told
    tabs = desk.view.details.tabs
    steps = tabs.steps_model
    states = [steps.index(row, 1).data() for row in range(3)]
    assert states == ["Done", "Ended here", "Not begun"]
    below = steps.index(0, 0, steps.index(0, 0))
    assert (below.data(), below.siblingAtColumn(1).data()) == ("n", "2")
    layers = tabs.layers_model
    assert [layers.index(row, 1).data() for row in (0, 1)] == ["Invalid", "Valid"]
    assert tabs.layers.isColumnHidden(3)


def test_attachments_that_are_not_there_are_not_counted():
    named = [{"present": True}, {"present": False}, {"present": True}]
    outputs = {"package_project": {"attachments": named}}

    assert list(package_lines(outputs, None, is_finished=True)) == ["2 attachments"]


@pytest.mark.parametrize("status", [JobStatus.STOPPED, JobStatus.FAILED])
def test_package_that_was_not_made_has_no_contents(status):
    layers = {
        "a": {"name": "Parcels", "is_valid": False, "error_summary": "gone"},
        "b": {"name": "Trees", "is_valid": True, "feature_count": 49},
    }
    outputs = {
        "qfield_layer_data": {"layers_by_id": layers},
        "package_project": {"attachments": [{"present": True}]},
    }
    now = datetime(2026, 5, 4, 9, 30, tzinfo=timezone.utc)
    job = Job("1", JobType.PACKAGE, JobStatus.FINISHED, "p", "ada", now, now)
    finished = replace(job, feedback={"outputs": outputs})

    told = summary_of(replace(finished, status=status)).to_text()

    assert "2 layers with 49 features" in summary_of(finished).to_text()
    assert "49" not in told
    assert "attachment" not in told
    assert "Layer “Parcels” cannot be used: gone" in told


def test_nothing_that_is_shown_or_copied_holds_a_secret(desk, tmp_path):
    failed_job(desk, tmp_path)
    details = desk.view.details

    copied = []
    for tab in range(details.tabs.count()):
        details.tabs.setCurrentIndex(tab)
        details.copy_button.click()
        copied.append(QApplication.clipboard().text())

    assert all(copied)
    assert len(set(copied)) == len(copied)
    assert "s3cret" not in "".join(copied)
    assert json.loads(copied[4])["feedback"]["error_class"] == "PackagingError"


def test_support_bundle_has_job_log_and_layers_but_no_secrets(desk, tmp_path):
    job = failed_job(desk, tmp_path)
    secret = QgsVectorLayer("Point?field=a:string", "Wells", "memory")
    QgsProject.instance().addMapLayer(secret)
    secret.setDataSource(f"{SOURCE} table=t", "Wells", "postgres")
    path = tmp_path / "bundle.zip"

    desk.view.details.save_bundle(path)
    desk.wait(lambda: desk.view.strip.text_of("bundle"))

    with zipfile.ZipFile(path) as archive:
        files = {name: archive.read(name).decode() for name in archive.namelist()}
    everything = "\n".join(files.values())
    assert "s3cret" not in everything
    assert "gis" not in json.loads(files["layers.json"])[1].values()
    assert json.loads(files["job.json"])["id"] == job.id
    assert files["log.txt"].endswith("end")
    assert {item["name"] for item in json.loads(files["layers.json"])} == {
        "trees",
        "Wells",
    }
    assert set(json.loads(files["versions.json"])) >= {"plugin", "QGIS", "system"}


def test_bundle_that_cannot_be_written_is_told(desk, tmp_path):
    failed_job(desk, tmp_path)

    desk.view.details.save_bundle(tmp_path / "no" / "bundle.zip")

    desk.wait(lambda: "No such file" in desk.view.strip.text_of("bundle"))
    assert desk.view.details.bundle_button.isEnabled()


def test_log_is_searched_while_one_types(packaged):
    log = packaged.view.details.tabs.log
    packaged.view.details.tabs.setCurrentIndex(3)

    log.line.setText("PACKAGE")
    assert log.count.text() == "1 of 3"
    assert log.text.textCursor().selectedText() == "Package"
    log.next_button.click()
    assert log.count.text() == "2 of 3"
    log.previous_button.click()
    log.previous_button.click()
    assert log.count.text() == "3 of 3"
    assert len(log.text.extraSelections()) == 3

    log.line.setText("nowhere")
    assert log.count.text() == "not found"
    assert not log.next_button.isEnabled()


def test_places_are_found_behind_letters_that_qt_counts_twice(packaged):
    log = packaged.view.details.tabs.log
    packaged.view.details.tabs.setCurrentIndex(3)
    log.set_text("🌳🌳 oak 🌳 oak")

    log.line.setText("oak")
    log.find_next()

    assert log.text.textCursor().selectedText() == "oak"
    assert log.text.textCursor().position() == 15


def test_double_click_activates_the_layer_and_shows_it(packaged):
    details = packaged.view.details
    [layer] = QgsProject.instance().mapLayers().values()
    canvas = packaged.qgis.mapCanvas()
    packaged.qgis.mainWindow().resize(600, 500)
    packaged.qgis.mainWindow().show()

    details.tabs.layers.activated.emit(details.tabs.layers_model.index(0, 0))

    assert packaged.qgis.layerTreeView().currentLayer() is layer
    extent = canvas.mapSettings().layerExtentToOutputExtent(layer, layer.extent())
    assert canvas.extent().contains(extent)
    assert packaged.view.strip.texts == {}


def test_layer_that_the_open_project_lacks_is_told(packaged):
    details = packaged.view.details
    QgsProject.instance().removeAllMapLayers()

    details.tabs.layers.activated.emit(details.tabs.layers_model.index(0, 0))

    assert "trees" in packaged.view.strip.text_of("layer")


def leave_dialog(timer, begins):
    """Cancel the dialog for a file; `begins` gets the folder that it shows."""
    dialog = QApplication.activeModalWidget()
    if isinstance(dialog, QFileDialog):
        timer.stop()
        begins.append(Path(dialog.directory().absolutePath()))
        dialog.reject()


@pytest.mark.usefixtures("kept")
def test_package_is_saved_as_a_zip_and_the_next_is_offered_beside_it(
    packaged, tmp_path
):
    path = tmp_path / "trees.zip"
    bar = packaged.view.details.package

    bar.save_zip(path)
    packaged.wait(lambda: packaged.view.strip.text_of("package"))

    with zipfile.ZipFile(path) as archive:
        assert "data.gpkg" in archive.namelist()
    assert bar.zip_button.isEnabled()
    begins = []
    timer = QTimer()
    timer.timeout.connect(lambda: leave_dialog(timer, begins))
    timer.start(50)
    bar.zip_button.click()
    assert begins == [tmp_path]


@pytest.mark.usefixtures("kept")
@pytest.mark.parametrize("button", ["zip", "bundle"])
def test_name_with_a_point_is_kept_and_no_other_file_overwritten(
    packaged, tmp_path, button
):
    details = packaged.view.details
    shown, what = {
        "zip": (details.package.zip_button, "package"),
        "bundle": (details.bundle_button, "bundle"),
    }[button]
    others = [tmp_path / name for name in ("park.zip", "park.v2.zip")]
    for other in others:
        other.write_text("another file")

    seen, _timer = answer_dialogs(str(tmp_path / "park.v2"), None)
    shown.click()
    assert [Path(name).name for name in seen][1:] == ["park.v2.zip"]

    _seen, _timer = answer_dialogs(str(tmp_path / "park.v3"))
    shown.click()
    packaged.wait(lambda: packaged.view.strip.text_of(what))
    assert zipfile.is_zipfile(tmp_path / "park.v3.zip")
    assert {other.read_text() for other in others} == {"another file"}


def test_package_is_looked_at_beside_the_project_and_goes_again(packaged):
    project, bar = QgsProject.instance(), packaged.view.details.package
    job = packaged.newest()
    [own] = project.mapLayers().values()
    folder = packaged.view.details.reading.package.folder

    bar.look_button.click()
    packaged.wait(lambda: bar.look_button.text() == "Remove the Look")

    group = look_group(project, job.id)
    assert group.name().startswith("Package of ")
    [node] = group.findLayers()
    shown = node.layer()
    assert shown.isValid()
    assert shown.featureCount() == own.featureCount() == 5
    assert shown.readOnly()
    assert shown.id() != own.id()
    assert project.mapLayer(own.id()) is own
    assert changed_files(folder) == []

    drawn: list[bool] = []
    # QGIS leaves the labels of layers on the map that are gone from it
    canvas = packaged.window.canvas
    canvas.setLayers([own])
    canvas.resize(200, 200)
    canvas.mapCanvasRefreshed.connect(lambda: drawn.append(True))
    canvas.zoomToFullExtent()
    packaged.wait(lambda: drawn and not canvas.isDrawing())
    drawn.clear()
    bar.look_button.click()
    packaged.wait(lambda: drawn)
    assert look_group(project, job.id) is None
    assert list(project.mapLayers()) == [own.id()]
    assert bar.look_button.text() == "Load for a Look"
    looks = packaged.place.local.store.path.parent / "looks"
    packaged.wait(lambda: not list(looks.iterdir()))


def test_package_that_is_gone_is_not_offered(packaged):
    details = packaged.view.details
    folder = details.reading.package.folder
    folder.rename(folder.with_name("elsewhere"))

    packaged.view.table.clearSelection()
    packaged.view.table.select_job(packaged.newest().id)
    packaged.wait(lambda: details.reading and details.reading.package)

    bar = details.package
    for button in (bar.open_button, bar.zip_button, bar.look_button):
        assert not button.isEnabled()
        assert "not there any more" in button.toolTip()


def test_group_that_is_removed_by_hand_can_be_loaded_again(packaged):
    project, bar = QgsProject.instance(), packaged.view.details.package
    bar.look_button.click()
    packaged.wait(lambda: bar.look_button.text() == "Remove the Look")

    group = look_group(project, packaged.newest().id)
    project.layerTreeRoot().removeChildNode(group)

    assert bar.look_button.text() == "Load for a Look"
    bar.look_button.click()
    packaged.wait(lambda: bar.look_button.text() == "Remove the Look")


def test_copy_that_cannot_be_removed_leaves_room_for_the_next_look(tmp_path):
    package = tmp_path / "package"
    package.mkdir()
    for name in ("trees [2024].shp", "trees [2024].dbf", "trees 2.shp"):
        (package / name).write_bytes(b"data")
    layers = [{"id": "trees", "file": "trees [2024].shp"}]
    text = json.dumps({"layers": layers})
    (package / MANIFEST_NAME).write_text(text, encoding="utf-8")
    (package / "p.qgs").write_text("<!DOCTYPE qgis><qgis/>", encoding="utf-8")
    looks = tmp_path / "looks"
    looks.mkdir()
    # what cannot be removed as a folder, as one in which a file is open on Windows
    (looks / "job").touch()

    look = prepare_look("job", package, "p.qgs", looks / "job")

    assert look.project_file == looks / "job~2" / "p.qgs"
    copied = sorted(path.name for path in look.project_file.parent.iterdir())
    assert copied == ["trees [2024].dbf", "trees [2024].shp"]
    remove_copies(looks, {"job"})
    assert look.project_file.parent.is_dir()
    remove_copies(looks, ())
    assert [path.name for path in looks.iterdir()] == ["job"]


def test_view_that_goes_while_files_are_written_leaves_no_error(packaged, tmp_path):
    details = packaged.view.details

    details.package.save_zip(tmp_path / "late.zip")
    details.save_bundle(tmp_path / "late-bundle.zip")
    details.package.load_look()

    # the desk is cleared now, and the answers come after that
    assert details.reading is not None
