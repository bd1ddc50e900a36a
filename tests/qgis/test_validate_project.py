"""The algorithm `validateproject`, on files, on the open project, and headless."""

from __future__ import annotations

import json
import re
import shutil
import subprocess
import threading
from pathlib import Path
from typing import Any

import jsonschema
import pytest
from qgis.core import (
    QgsApplication,
    QgsLayerTreeModel,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProject,
)

from qfieldsync_cloud.core.findings.codes import CheckCode
from qfieldsync_cloud.core.project.project_snapshot import (
    layer_piece,
    project_piece,
    theme_piece,
)
from qfieldsync_cloud.paths import resource
from qfieldsync_cloud.processing.findings_table import FIELDS
from qfieldsync_cloud.tasks.open_project_file import OpenProjectFile
from tests.qgis.check_scenes import Scene, scene
from tests.qgis.factories import GPKG, oak, trees
from tests.qgis.test_processing_headless import environment
from tests.qgis.test_project_checks import BREAKS, fid_keys, photo, without_action
from tests.qgis.test_project_opening import state
from tools.demo import COMMANDS
from tools.staging import PLUGIN, stage

VALIDATE = f"{PLUGIN}:validateproject"
COUNTS = ("ERRORS", "WARNINGS", "HINTS")

pytestmark = pytest.mark.usefixtures("provider", "open_project")


class Recorder(QgsProcessingFeedback):
    """Remembers what an algorithm told; cancels after so many steps."""

    def __init__(self, cancel_after: int = 10_000) -> None:
        super().__init__(False)
        self.told: list[str] = []
        self.errors: list[str] = []
        self.steps: list[str] = []
        self._left = cancel_after
        self.progress: list[float] = []
        self.progressChanged.connect(self.progress.append)

    def pushInfo(self, info: str) -> None:  # noqa: N802
        self.told.append(info)

    def reportError(self, error: str, fatalError: bool = False) -> None:  # noqa: N802, N803
        self.errors.append(error)

    def setProgressText(self, text: str) -> None:  # noqa: N802
        self.steps.append(text)
        self._left -= 1
        if self._left <= 0:
            self.cancel()


def run(feedback: Recorder | None = None, **parameters: Any) -> dict[str, Any]:
    import processing

    plain = {
        name: str(value) if isinstance(value, Path) else value
        for name, value in parameters.items()
    }
    return dict(processing.run(VALIDATE, plain, feedback=feedback or Recorder()))


def counts(results: dict[str, Any]) -> tuple[int, ...]:
    return tuple(int(results[name]) for name in COUNTS)


def faulty(folder: Path) -> Scene:
    """A project with an error, a warning and a hint."""
    made = scene(folder)
    fid_keys(1, 1)(made)
    photo("DCIM/gone.jpg")(made)
    BREAKS[CheckCode.HAS_MACROS].act(made)
    return made


FAULTS = ("key_not_unique", "attachment_absent", "has_macros")


def test_faults_are_counted_told_and_listed(tmp_path: Path):
    path = faulty(tmp_path).save()
    page, report = tmp_path / "report.html", tmp_path / "report.json"
    feedback = Recorder()

    results = run(
        feedback, PROJECT=path, REPORT_HTML=page, REPORT_JSON=report, FINDINGS="memory:"
    )

    assert counts(results) == (1, 1, 1)
    told = "\n".join(feedback.told)
    assert all(f"[{code}]" in told for code in FAULTS)
    assert feedback.steps[-1] == "Checks"
    assert feedback.progress[-1] == 100.0
    table = results["FINDINGS"]
    assert table.fields().names() == list(FIELDS)
    assert [row["id"] for row in table.getFeatures()] == list(FAULTS)
    written = json.loads(report.read_text("utf-8"))
    schema = json.loads(resource("schema", "check_1.json").read_text("utf-8"))
    jsonschema.validate(written, schema)
    assert [item["id"] for item in written["findings"]] == list(FAULTS)
    assert all(code in page.read_text("utf-8") for code in FAULTS)


def test_project_without_fault_is_fit(tmp_path: Path):
    feedback = Recorder()

    results = run(feedback, PROJECT=scene(tmp_path).save())

    assert counts(results) == (0, 0, 0)
    assert feedback.told[0] == "trees: Fit for the field."


def test_features_are_not_looked_at_when_nobody_wants_it(tmp_path: Path):
    feedback = Recorder()

    results = run(feedback, PROJECT=faulty(tmp_path).save(), READ_ROWS=False)

    assert counts(results) == (0, 0, 2)  # the weak key is told as such instead
    assert "The features were not looked at." in feedback.told


@pytest.mark.parametrize(
    ("fail_on", "is_grave", "fails"),
    [(0, True, False), (1, True, True), (1, False, False), (2, False, True)],
)
def test_run_fails_when_it_is_asked_to(tmp_path: Path, fail_on, is_grave, fails):
    made = scene(tmp_path)
    (fid_keys(1, 1) if is_grave else photo("DCIM/gone.jpg"))(made)
    report = tmp_path / "report.json"
    parameters = {"PROJECT": made.save(), "FAIL_ON": fail_on, "REPORT_JSON": report}

    if fails:
        with pytest.raises(QgsProcessingException, match="ook at|Not fit"):
            run(**parameters)
    else:
        run(**parameters)

    assert json.loads(report.read_text("utf-8"))["counts"]["error"] == int(is_grave)


def test_file_that_is_no_project_is_an_error_and_the_report_says_where(tmp_path: Path):
    path = tmp_path / "x.qgs"
    path.write_text("<qgis version='3.22'>\n<a></b></qgis>")
    report = tmp_path / "report.json"

    with pytest.raises(QgsProcessingException, match=r"x\.qgs: Line 2, column 6"):
        run(PROJECT=path, REPORT_JSON=report)

    written = json.loads(report.read_text("utf-8"))
    assert written["counts"]["error"] == 1
    [finding] = written["findings"]
    assert (finding["id"], finding["subject"]) == ("project_unreadable", "malformed")
    assert (finding["values"]["line"], finding["values"]["column"]) == (2, 6)
    assert "Line 2, column 6" in finding["what"]


@pytest.mark.parametrize("fail_on", [0, 1, 2])
def test_file_that_is_not_there_is_an_error_always(tmp_path: Path, fail_on):
    with pytest.raises(QgsProcessingException, match=r"gone\.qgz: There is no such"):
        run(PROJECT=tmp_path / "gone.qgz", FAIL_ON=fail_on)


@pytest.mark.parametrize("name", ["REPORT_JSON", "REPORT_HTML"])
def test_report_never_replaces_the_project(tmp_path: Path, name):
    path = scene(tmp_path).save()
    before = path.read_bytes()

    feedback = Recorder()
    with pytest.raises(QgsProcessingException):
        run(feedback, PROJECT=path, **{name: path})

    assert "cannot be written" in feedback.errors[0]
    assert path.read_bytes() == before


def test_cancelled_run_leaves_no_report(tmp_path: Path):
    report = tmp_path / "report.json"

    results = run(Recorder(2), PROJECT=scene(tmp_path).save(), REPORT_JSON=report)

    assert results == {}
    assert not report.exists()


def test_no_open_project_is_told():
    feedback = Recorder()
    with pytest.raises(QgsProcessingException):
        run(feedback)

    assert "No project is open" in feedback.errors[0]


# The open project


def opened(made: Scene) -> QgsProject:
    project = QgsProject.instance()
    assert project.read(str(made.save()))
    made.project.clear()
    return project


def test_open_project_is_checked_as_its_file(tmp_path: Path):
    opened(faulty(tmp_path))

    assert counts(run()) == (1, 1, 1)


def test_unsaved_changes_of_the_open_project_are_seen(tmp_path: Path):
    made = scene(tmp_path)
    project = opened(made)
    before = state(tmp_path)
    [layer] = project.mapLayersByName("trees")
    for name in ("action", "cloud_action"):
        layer.removeCustomProperty(f"QFieldSync/{name}")
    project.writeEntry("qfieldsync", "/baseMapTheme", "Gone")
    project.writeEntry("QFieldSync", "/attachmentDirs", ["DCIM", "audio"])
    project.setDirty(True)
    results = run(FINDINGS="memory:")

    found = {row["id"]: row["layer_id"] for row in results["FINDINGS"].getFeatures()}
    assert found == {
        "base_map_incomplete": None,
        "project_unsaved": None,
        "layer_not_configured": layer.id(),
        "attachment_folder_missing": None,
    }
    assert project.isDirty()
    assert project.fileName() == str(made.path)
    assert state(tmp_path) == before


def test_open_project_that_was_never_saved_is_checked(tmp_path: Path):
    made = scene(tmp_path)
    project = QgsProject.instance()
    project.setCrs(made.project.crs())
    project.addMapLayer(made.data.layer("trees"))

    results = run(FINDINGS="memory:")

    found = {row["id"] for row in results["FINDINGS"].getFeatures()}
    assert found == {"project_unsaved", "layer_not_configured"}


def test_snapshot_of_a_layer_is_quick(tmp_path: Path):
    """A call on the main thread may take 50 ms; these take a few."""
    made = scene(tmp_path)

    assert project_piece(made.project).startswith("<qgis>")
    piece = layer_piece(made.project, made.trees.id())()
    assert piece.startswith("<maplayer") and str(made.folder) in piece
    assert layer_piece(made.project, "gone")() == ""


def test_themes_are_in_a_snapshot_each_written_by_itself(tmp_path: Path):
    """With 300 layers, 20 themes as a whole keep the main thread for 60 ms."""
    made = scene(tmp_path)
    themes = made.project.mapThemeCollection()
    model = QgsLayerTreeModel(made.project.layerTreeRoot())
    seen = themes.createThemeFromCurrentState(made.project.layerTreeRoot(), model)
    for name in ("day", "night & fog"):
        themes.insert(name, seen)
    made.project.setDirty(True)

    assert "visibility" not in project_piece(made.project)
    assert theme_piece(made.project, "gone")() == ""
    with OpenProjectFile.as_shown(made.project).file(lambda: None) as path:
        read = QgsProject()
        assert read.read(str(path))

    found = read.mapThemeCollection()
    assert sorted(found.mapThemes()) == ["Base", "day", "night & fog"]
    assert found.mapThemeVisibleLayerIds("day") == themes.mapThemeVisibleLayerIds("day")
    assert found.mapThemeVisibleLayerIds("day") != []


def test_open_project_that_is_kept_in_a_geopackage_is_no_odd_file(tmp_path: Path):
    inventory = trees(tmp_path, GPKG, oak(1))
    layer = inventory.layer()
    layer.setCustomProperty("QFieldSync/cloud_action", "offline")
    project = QgsProject.instance()
    project.addMapLayer(layer)
    project.setCrs(layer.crs())
    assert project.write(f"geopackage:{inventory.path}?projectName=park")
    feedback = Recorder()

    run(feedback, FINDINGS="memory:")

    codes = re.findall(r"\[(\w+)\]", "\n".join(feedback.told))
    assert codes == ["project_unsaved"]


def test_open_project_is_checked_in_another_thread(tmp_path: Path, qgis_app):
    """As the dialog runs it: what belongs to the main thread is asked for there."""
    made = scene(tmp_path)
    without_action(made)
    project = opened(made)
    project.setDirty(True)
    from qgis.core import QgsProcessingContext

    algorithm = QgsApplication.processingRegistry().createAlgorithmById(VALIDATE)
    context, feedback = QgsProcessingContext(), Recorder()
    context.setProject(project)
    parameters = {"READ_ROWS": True}
    assert algorithm.prepare(parameters, context, feedback)
    results: list[Any] = []
    thread = threading.Thread(
        target=lambda: results.append(
            algorithm.processAlgorithm(parameters, context, feedback)
        )
    )
    thread.start()
    while thread.is_alive():
        QgsApplication.processEvents()
        thread.join(0.01)

    assert counts(results[0]) == (0, 2, 0)


# Headless


def test_script_gets_a_code_and_the_reports(tmp_path: Path):
    """In the real `qgis_process`, with the plugin as it is installed."""
    stage(tmp_path / "plugins" / PLUGIN)
    command = next(found for name in COMMANDS if (found := shutil.which(name)))
    made = faulty(tmp_path)
    path, report = made.save(), tmp_path / "report.json"
    variables = environment(tmp_path, "validate")

    def process(*arguments: str) -> subprocess.CompletedProcess[str]:
        return subprocess.run(
            [command, *arguments],
            env=variables,
            capture_output=True,
            text=True,
            check=False,
        )

    before = state(made.folder)
    arguments = ("run", VALIDATE, "--", f"PROJECT={path}", f"REPORT_JSON={report}")
    failed = process(*arguments, "FAIL_ON=1")
    passed = process(*arguments)

    assert failed.returncode == 1, failed.stdout + failed.stderr
    assert "Not fit for the field yet: 1 error, 1 warning." in failed.stderr
    assert passed.returncode == 0, passed.stdout + passed.stderr
    assert [f["id"] for f in json.loads(report.read_text())["findings"]] == list(FAULTS)
    assert state(made.folder) == before


def test_sample_is_fit_for_the_field(tmp_path: Path):
    shutil.copytree(resource("sample"), tmp_path / "sample")

    results = run(PROJECT=tmp_path / "sample" / "tree_inventory.qgs")

    assert counts(results) == (0, 0, 1)
