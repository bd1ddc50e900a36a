"""Both algorithms in this process: run, in the background, in models, in batches."""

from __future__ import annotations

import json
import re
import shutil
import threading
from collections.abc import Callable, Mapping
from functools import partial
from pathlib import Path
from typing import Any

import jsonschema
import pytest
from qgis.core import (
    QgsApplication,
    QgsProcessingAlgRunnerTask,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingModelAlgorithm,
    QgsProcessingModelChildAlgorithm,
    QgsProcessingModelChildDependency,
    QgsProcessingModelChildParameterSource,
    QgsProcessingOutputNumber,
    QgsProcessingParameterDefinition,
    QgsProject,
    QgsTask,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QCoreApplication, QEventLoop, QThread, QTimer

from qfieldsync_cloud.core.layers.sessions import file_session
from qfieldsync_cloud.paths import resource
from qfieldsync_cloud.processing import outputs
from qfieldsync_cloud.tasks import main_thread
from qfieldsync_cloud.tasks.main_thread import MainThreadBusy, on_main_thread
from tests.qgis.factories import (
    PROJECT_ID,
    create,
    delete,
    deltafile,
    patch,
    project_of,
)
from tests.qgis.file_factories import (
    GEOJSON,
    SHAPEFILE,
    DataFile,
    geojson,
    hashes,
    layer_rows,
    memory_layer,
    oak,
    snapshot,
    stored,
    trees,
)
from tests.qgis.test_sample import OUTCOMES

APPLY, CHECK = "qfieldsync_cloud:applydeltas", "qfieldsync_cloud:checkdeltafile"
SAMPLE = resource("sample")
COUNTS = ("APPLIED", "ALREADY_APPLIED", "CONFLICT", "NOT_APPLIED", "ERROR")

pytestmark = pytest.mark.usefixtures("provider", "open_project")


class Recorder(QgsProcessingFeedback):
    """Remembers what an algorithm told."""

    def __init__(self) -> None:
        super().__init__(False)
        self.told: list[str] = []
        self.errors: list[str] = []
        self.progress: list[float] = []
        self.progressChanged.connect(self.progress.append)

    def pushInfo(self, info: str) -> None:  # noqa: N802
        self.told.append(info)

    def pushDebugInfo(self, info: str) -> None:  # noqa: N802
        self.told.append(info)

    def reportError(self, error: str, fatalError: bool = False) -> None:  # noqa: N802, N803
        self.errors.append(error)


def run(
    algorithm: Any, feedback: QgsProcessingFeedback | None = None, **parameters: Any
) -> dict[str, Any]:
    """Run an algorithm as a script in the Python console does."""
    import processing

    return dict(
        processing.run(
            algorithm,
            {name: _plain(value) for name, value in parameters.items()},
            feedback=feedback or Recorder(),
        )
    )


def _plain(value: Any) -> Any:
    return str(value) if isinstance(value, Path) else value


def counts(results: Mapping[str, Any]) -> tuple[int, ...]:
    """Applied, already applied, conflict, not applied, error."""
    return tuple(int(results[name]) for name in COUNTS)


def write_deltafile(folder: Path, *deltas: Any, name: str = "crew.json") -> Path:
    """A deltafile on disk."""
    path = folder / name
    path.write_text(json.dumps(deltafile(*deltas)), encoding="utf-8")
    return path


def taller(layer: QgsVectorLayer | str, key: object) -> dict[str, Any]:
    """A patch that makes an oak taller."""
    return patch(layer, key, {"height": 12.5}, {"height": 13.5})


def project_file(folder: Path, *layers: QgsVectorLayer) -> Path:
    """A project on disk."""
    project = project_of(*layers)
    path = folder / "inventory.qgs"
    assert project.write(str(path))
    return path


def one_file_project(folder: Path, kind: str = SHAPEFILE) -> tuple[DataFile, str, Path]:
    """A file with two oaks, its layer's id, and a project file."""
    file = trees(folder, kind, oak(1), oak(2))
    layer = file.layer()
    layer_id = layer.id()
    return file, layer_id, project_file(folder, layer)


def mixed(layer: QgsVectorLayer | str) -> list[dict[str, Any]]:
    """Deltas of every outcome that `counts` counts, but an error."""
    return [
        taller(layer, 1),
        create(layer, {"fid": 9, "species": "elm"}, "Point (9 9)"),
        patch(layer, 2, {"girth": 7}, {"girth": 80}),
        patch(layer, 2, {"height": 7.5}, {"height": 8.5}),
        patch(layer, 2, {"bark": 1}, {"bark": 2}),
        taller("no_such_layer", 1),
    ]


MIXED = (2, 1, 1, 2, 0)
AFTER_MIXED = {
    1: stored(oak(1, height=13.5)),
    2: stored(oak(2)),
    9: {"species": "elm", "geom": "Point (9 9)"},
}


# What the algorithms say of themselves


def definitions(algorithm: str) -> dict[str, QgsProcessingParameterDefinition]:
    found = QgsApplication.processingRegistry().algorithmById(algorithm)
    return {item.name(): item for item in found.parameterDefinitions()}


def test_only_the_deltafile_must_be_given():
    optional = QgsProcessingParameterDefinition.Flag.FlagOptional
    given = {name: item.defaultValue() for name, item in definitions(APPLY).items()}

    assert given == {
        "PROJECT": None,
        "DELTAFILE": None,
        "MAX_SIZE": 512,
        "POLICY": 0,
        "COMPARE": 0,
        "TOLERANCE": 0.0,
        "LAYER_MAP": None,
        "KEY_MAP": None,
        "ONLY": None,
        "EARLIER_REPORT": None,
        "DRY_RUN": False,
        "LOCK_TIMEOUT": 5.0,
        "EXTEND_SOURCES": True,
        "STORE": None,
        "REPORT_JSON": None,
        "REPORT_HTML": None,
        "CONFLICT_LAYER": None,
    }
    required = {
        name
        for name, item in definitions(APPLY).items()
        if item.defaultValue() is None and not item.flags() & optional
    }
    assert required == {"DELTAFILE"}
    assert definitions(APPLY)["POLICY"].options()[0].startswith("Keep")
    assert definitions(APPLY)["COMPARE"].options()[0].startswith("By attribute")


@pytest.mark.parametrize("algorithm", [APPLY, CHECK])
def test_help_explains_every_parameter_with_its_unit(algorithm):
    found = QgsApplication.processingRegistry().algorithmById(algorithm)
    texts = {name: item.description() for name, item in definitions(algorithm).items()}

    assert len(found.shortHelpString()) > 200
    assert found.displayName()
    assert not found.icon().isNull()
    assert all(texts.values())
    assert "megabytes" in texts["MAX_SIZE"]
    if algorithm == APPLY:
        assert "units of each layer" in texts["TOLERANCE"]
        for word in ("Project", "Tolerance", "Layer map", "Dry run", "CRS"):
            assert word in found.shortHelpString()
    assert not found.flags() & found.Flag.FlagNoThreading
    # QGIS 3.22 would tell of a report in HTML after every run
    assert not found.hasHtmlOutputs()


# Applying


@pytest.mark.parametrize("kind", [SHAPEFILE, GEOJSON])
def test_outcome_is_counted_and_told_and_progress_ends_at_100(tmp_path, kind):
    file, layer_id, project = one_file_project(tmp_path, kind)
    path = write_deltafile(tmp_path, *mixed(layer_id))
    feedback = Recorder()

    results = run(APPLY, feedback, PROJECT=project, DELTAFILE=path)

    assert results == dict(zip(COUNTS, MIXED))
    assert file.rows() == AFTER_MIXED
    told = "\n".join(feedback.told)
    assert "inventory" in feedback.told[0]
    assert "6 changes" in told
    assert "bark" in told
    assert feedback.errors == []
    assert feedback.progress[-1] == 100.0
    assert feedback.progress == sorted(feedback.progress)
    # no report was asked for
    assert not list(tmp_path.glob("*.html"))
    assert {p.name for p in tmp_path.glob("*.json")} == {"crew.json"}
    # and once more, it was all applied before
    again = run(APPLY, PROJECT=project, DELTAFILE=path)
    assert counts(again) == (0, 3, 1, 2, 0)
    assert file.rows() == AFTER_MIXED


def test_open_project_is_taken_when_none_is_given_and_shows_the_outcome(
    tmp_path, open_project
):
    file = trees(tmp_path, SHAPEFILE, oak(1), oak(2))
    layer = file.layer()
    assert open_project.addMapLayer(layer)
    assert set(layer_rows(layer)) == {1, 2}
    repaints: list[None] = []
    layer.repaintRequested.connect(lambda _deferred=False: repaints.append(None))
    path = write_deltafile(tmp_path, *mixed(layer))

    results = run(APPLY, DELTAFILE=path)

    assert counts(results) == MIXED
    assert layer_rows(layer) == file.rows() == AFTER_MIXED
    assert repaints


def test_layer_of_the_open_project_is_reloaded_when_its_project_is_given_as_a_file(
    tmp_path, open_project
):
    file, layer_id, project = one_file_project(tmp_path)
    layer = file.layer()
    assert open_project.addMapLayer(layer)
    assert set(layer_rows(layer)) == {1, 2}
    path = write_deltafile(tmp_path, *mixed(layer_id))

    assert counts(run(APPLY, PROJECT=project, DELTAFILE=path)) == MIXED

    assert layer_rows(layer) == AFTER_MIXED


def test_script_that_applies_finds_every_layer_reloaded(
    tmp_path, open_project, monkeypatch
):
    """However long that takes: nobody lets the main thread do it afterwards."""
    monkeypatch.setattr(main_thread, "_SLICE_S", 0)
    names = ("one", "two", "three")
    layers = [geojson(tmp_path, [oak(1)], name=name).layer(name) for name in names]
    assert open_project.addMapLayers(layers)
    assert [layer.featureCount() for layer in layers] == [1] * 3
    new = [create(layer, {"fid": 2}, "Point (9 9)") for layer in layers]

    results = run(APPLY, DELTAFILE=write_deltafile(tmp_path, *new))

    assert counts(results) == (3, 0, 0, 0, 0)
    assert [layer.featureCount() for layer in layers] == [2] * 3


def test_edits_in_the_open_project_hold_a_project_file_back(tmp_path, open_project):
    file, layer_id, project = one_file_project(tmp_path)
    layer = file.layer()
    assert open_project.addMapLayer(layer)
    assert layer.startEditing()
    path = write_deltafile(tmp_path, taller(layer_id, 1))

    assert counts(run(APPLY, PROJECT=project, DELTAFILE=path)) == (0, 0, 0, 1, 0)

    assert file.rows() == {1: stored(oak(1)), 2: stored(oak(2))}
    assert layer.rollBack()


def test_no_project_at_all_is_an_error_that_says_what_to_do(tmp_path):
    path = write_deltafile(tmp_path, taller("trees", 1))
    feedback = Recorder()

    with pytest.raises(QgsProcessingException):
        run(APPLY, feedback, DELTAFILE=path)

    assert any("No project is open" in error for error in feedback.errors)


def test_memory_layer_of_the_open_project_is_edited(open_project, tmp_path):
    layer = memory_layer(oak(1), oak(2))
    assert open_project.addMapLayer(layer)
    path = write_deltafile(tmp_path, *mixed(layer))
    report = tmp_path / "report.json"
    feedback = Recorder()

    dry = run(APPLY, DELTAFILE=path, DRY_RUN=True)
    assert layer_rows(layer) == {1: stored(oak(1)), 2: stored(oak(2))}
    results = run(APPLY, feedback, DELTAFILE=path, REPORT_JSON=report)

    assert counts(dry) == counts(results) == MIXED
    assert layer_rows(layer) == AFTER_MIXED
    assert read_report(report)["counts"]["STATUS_APPLIED"] == 3
    assert feedback.progress[-1] == 100.0
    assert counts(run(APPLY, DELTAFILE=path)) == (0, 3, 1, 2, 0)


def test_dry_run_writes_nothing_and_tells_the_same(tmp_path):
    file, layer_id, project = one_file_project(tmp_path)
    path = write_deltafile(tmp_path, *mixed(layer_id))
    before = hashes(tmp_path)
    feedback = Recorder()

    results = run(APPLY, feedback, PROJECT=project, DELTAFILE=path, DRY_RUN=True)

    assert counts(results) == MIXED
    assert hashes(tmp_path) == before
    assert file.rows() == {1: stored(oak(1)), 2: stored(oak(2))}
    assert "preview" in "\n".join(feedback.told)
    assert feedback.progress[-1] == 100.0


@pytest.mark.parametrize(
    ("parameters", "expected"),
    [
        ({}, (1, 0, 2, 0, 0)),
        ({"POLICY": 1}, (3, 0, 0, 0, 0)),
        ({"COMPARE": 1}, (0, 0, 3, 0, 0)),
        ({"TOLERANCE": 0.5}, (2, 0, 1, 0, 0)),
        ({"POLICY": 1, "COMPARE": 1, "TOLERANCE": 0.5}, (3, 0, 0, 0, 0)),
    ],
    ids=str,
)
def test_policy_comparison_and_tolerance_are_heeded(tmp_path, parameters, expected):
    file, layer_id, project = one_file_project(tmp_path)
    path = write_deltafile(
        tmp_path,
        patch(layer_id, 1, {"height": 12.5, "note": "was"}, {"height": 13.5}),
        patch(layer_id, 2, {"girth": 7}, {"girth": 8}),
        patch(layer_id, 2, old_wkt="Point (2.4 2)", new_wkt="Point (7 7)"),
    )
    if parameters == {"COMPARE": 1}:
        # the whole record of the third counts too
        file_deltas = json.loads(path.read_text(encoding="utf-8"))
        file_deltas["deltas"][2]["old"]["attributes"] = {"note": "was"}
        path.write_text(json.dumps(file_deltas), encoding="utf-8")

    results = run(APPLY, PROJECT=project, DELTAFILE=path, **parameters)

    assert counts(results) == expected
    heights = [row["height"] for row in file.rows().values()]
    assert heights[0] == (12.5 if expected[0] == 0 else 13.5)


@pytest.mark.parametrize(
    "parameters", [{"TOLERANCE": -1.0}, {"POLICY": 2}, {"COMPARE": 5}, {"MAX_SIZE": 0}]
)
def test_parameter_out_of_range_is_an_error_and_nothing_is_applied(
    tmp_path, parameters
):
    _file, layer_id, project = one_file_project(tmp_path)
    path = write_deltafile(tmp_path, taller(layer_id, 1))
    before = hashes(tmp_path)

    with pytest.raises(QgsProcessingException):
        run(APPLY, PROJECT=project, DELTAFILE=path, **parameters)

    assert hashes(tmp_path) == before


def test_layer_map_leads_to_the_layer_that_it_names(tmp_path):
    file, layer_id, project = one_file_project(tmp_path)
    path = write_deltafile(tmp_path, taller("trees_old_id", 1))
    layer_map = json.dumps({"trees_old_id": layer_id})

    assert counts(run(APPLY, PROJECT=project, DELTAFILE=path)) == (0, 0, 0, 1, 0)
    results = run(APPLY, PROJECT=project, DELTAFILE=path, LAYER_MAP=layer_map)

    assert counts(results) == (1, 0, 0, 0, 0)
    assert file.rows()[1] == stored(oak(1, height=13.5))


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("trees=new", "layer map"),
        ('["trees"]', "give JSON"),
        ('{"trees": 5}', "give JSON"),
        ('{"trees": "no_such_layer"}', "no_such_layer"),
    ],
)
def test_layer_map_that_cannot_be_used_is_an_error(tmp_path, text, told):
    _file, layer_id, project = one_file_project(tmp_path)
    path = write_deltafile(tmp_path, taller(layer_id, 1))
    before = hashes(tmp_path)

    with pytest.raises(QgsProcessingException, match=told):
        run(APPLY, PROJECT=project, DELTAFILE=path, LAYER_MAP=text)

    assert hashes(tmp_path) == before


# What cannot be read


@pytest.mark.parametrize("algorithm", [APPLY, CHECK])
@pytest.mark.parametrize(
    ("content", "told"),
    [
        (None, "No such file"),
        (b"", "an empty file"),
        (b"{not json", "line 1"),
        (b"\xff\xfe\x00", "UTF-8"),
        (b"[1]", r"\$.* found a .*, expected an "),
        (b'{"version": "2.0"}', r"\$\.version"),
    ],
    ids=["missing", "empty", "garbage", "binary", "list", "version"],
)
def test_deltafile_that_cannot_be_read_is_an_error_that_says_where(
    tmp_path, algorithm, content, told
):
    _file, _layer_id, project = one_file_project(tmp_path)
    path = tmp_path / "crew.json"
    if content is not None:
        path.write_bytes(content)
    before = hashes(tmp_path)
    parameters = {"PROJECT": project} if algorithm == APPLY else {}

    with pytest.raises(QgsProcessingException, match=told) as caught:
        run(algorithm, DELTAFILE=path, **parameters)

    assert str(path) in str(caught.value)
    assert hashes(tmp_path) == before


@pytest.mark.parametrize("content", [None, b"no project"], ids=["missing", "garbage"])
def test_project_that_cannot_be_read_is_an_error_that_names_it(tmp_path, content):
    path = write_deltafile(tmp_path, taller("trees", 1))
    project = tmp_path / "project.qgs"
    if content is not None:
        project.write_bytes(content)

    with pytest.raises(QgsProcessingException, match=r"project\.qgs"):
        run(APPLY, PROJECT=project, DELTAFILE=path)


@pytest.mark.parametrize("algorithm", [APPLY, CHECK])
def test_deltafile_above_the_largest_size_is_not_read(tmp_path, algorithm):
    file, layer_id, project = one_file_project(tmp_path)
    path = write_deltafile(tmp_path, taller(layer_id, 1))
    path.write_text(path.read_text(encoding="utf-8") + " " * 1024**2, encoding="utf-8")
    parameters = {"PROJECT": project} if algorithm == APPLY else {}

    with pytest.raises(QgsProcessingException, match="at most 1048576 bytes"):
        run(algorithm, DELTAFILE=path, MAX_SIZE=1, **parameters)
    assert file.rows() == {1: stored(oak(1)), 2: stored(oak(2))}

    assert run(algorithm, DELTAFILE=path, MAX_SIZE=2, **parameters)


# Reports


def read_report(path: Path) -> dict[str, Any]:
    """A report in JSON, held against its schema."""
    report = json.loads(path.read_text(encoding="utf-8"))
    schema = json.loads(resource("schema", "report_1.json").read_text("utf-8"))
    jsonschema.Draft7Validator(schema).validate(report)
    return dict(report)


def test_reports_are_made_where_they_are_asked_for(tmp_path):
    _file, layer_id, project = one_file_project(tmp_path)
    path = write_deltafile(tmp_path, *mixed(layer_id))
    as_json, as_html = tmp_path / "report.json", tmp_path / "report.html"

    results = run(
        APPLY,
        PROJECT=project,
        DELTAFILE=path,
        REPORT_JSON=as_json,
        REPORT_HTML=as_html,
    )

    assert results["REPORT_JSON"] == str(as_json)
    assert results["REPORT_HTML"] == str(as_html)
    report = read_report(as_json)
    assert report["dry_run"] is False
    assert [entry["status"] for entry in report["deltas"]] == [
        *("STATUS_APPLIED", "STATUS_APPLIED", "STATUS_APPLIED", "STATUS_CONFLICT"),
        *("STATUS_NOT_APPLIED", "STATUS_NOT_APPLIED"),
    ]
    html = as_html.read_text(encoding="utf-8")
    assert html.lower().startswith("<!doctype html>")
    assert "inventory" in html
    assert set(tmp_path.glob("report.*")) == {as_json, as_html}


def test_report_may_go_to_a_temporary_file(tmp_path):
    _file, layer_id, project = one_file_project(tmp_path)
    path = write_deltafile(tmp_path, taller(layer_id, 1))

    results = run(
        APPLY, PROJECT=project, DELTAFILE=path, REPORT_JSON="TEMPORARY_OUTPUT"
    )

    assert read_report(Path(results["REPORT_JSON"]))["deltas"][0]["modified_pk"] == "1"
    assert "REPORT_HTML" not in results


@pytest.mark.parametrize("name", ["REPORT_JSON", "REPORT_HTML"])
@pytest.mark.parametrize("place", ["no/such/folder/report", "."])
def test_report_that_cannot_be_written_is_an_error_before_anything_is_applied(
    tmp_path, name, place
):
    file, layer_id, project = one_file_project(tmp_path)
    path = write_deltafile(tmp_path, taller(layer_id, 1))
    before = hashes(tmp_path)

    with pytest.raises(QgsProcessingException, match="nothing was applied") as caught:
        run(APPLY, PROJECT=project, DELTAFILE=path, **{name: tmp_path / place})

    told = str(caught.value)
    assert str(tmp_path / place) in told
    assert "Errno" not in told
    assert not re.search(r"report\.[0-9a-f]{8}", told)
    assert hashes(tmp_path) == before
    assert file.rows()[1] == stored(oak(1))


@pytest.mark.parametrize("name", ["REPORT_HTML", "CONFLICT_LAYER"])
def test_two_outputs_for_one_file_are_an_error_before_anything_is_applied(
    tmp_path, name
):
    _file, layer_id, project = one_file_project(tmp_path)
    path = write_deltafile(tmp_path, taller(layer_id, 1))
    before = hashes(tmp_path)
    given = {"REPORT_JSON": tmp_path / "r.gpkg", name: str(tmp_path / "." / "r.gpkg")}

    with pytest.raises(QgsProcessingException, match="the same file"):
        run(APPLY, PROJECT=project, DELTAFILE=path, **given)

    assert hashes(tmp_path) == before


def test_report_that_fails_at_the_end_is_an_error_and_the_outcome_is_told(
    tmp_path, monkeypatch, open_project
):
    file, layer_id, project = one_file_project(tmp_path)
    layer = file.layer()
    assert open_project.addMapLayer(layer)
    assert set(layer_rows(layer)) == {1, 2}
    path = write_deltafile(tmp_path, *mixed(layer_id))
    feedback = Recorder()

    def blow_up(*_arguments: Any) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(outputs, "write_json_report", blow_up)

    with pytest.raises(QgsProcessingException, match="No space left"):
        run(
            APPLY,
            feedback,
            PROJECT=project,
            DELTAFILE=path,
            REPORT_JSON=tmp_path / "report.json",
        )

    assert "6 changes" in "\n".join(feedback.told)
    assert file.rows() == AFTER_MIXED
    assert layer_rows(layer) == AFTER_MIXED


# Cancelling


class Stopper(Recorder):
    """Cancels when so much is done."""

    def __init__(self, at: float) -> None:
        super().__init__()
        self.progressChanged.connect(lambda done: done >= at and self.cancel())


def two_files(folder: Path) -> tuple[DataFile, DataFile, list[Any], Path]:
    """Two files of one project, and deltas for both in turn."""
    files = [trees(folder, SHAPEFILE, oak(1), oak(2), name=n) for n in ("one", "two")]
    layers = [file.layer() for file in files]
    deltas = [taller(layer, n) for n in (1, 2) for layer in layers]
    return (*files, deltas, project_file(folder, *layers))


def test_run_cancelled_before_it_begins_changes_nothing(tmp_path):
    file, layer_id, project = one_file_project(tmp_path)
    path = write_deltafile(tmp_path, *mixed(layer_id))
    report = tmp_path / "report.json"
    before = file.contents()
    feedback = Recorder()
    feedback.cancel()

    results = run(APPLY, feedback, PROJECT=project, DELTAFILE=path, REPORT_JSON=report)

    # no data source is looked at any more; the unknown layer needs no look
    assert counts(results) == (0, 0, 0, 1, 5)
    codes = [entry["diagnosis"]["code"] for entry in read_report(report)["deltas"]]
    assert codes[:3] == ["cancelled"] * 3
    assert file.contents() == before
    assert file.ledger() == []
    assert counts(run(APPLY, PROJECT=project, DELTAFILE=path)) == MIXED


def test_run_cancelled_in_the_middle_leaves_each_file_whole_or_untouched(tmp_path):
    one, two, deltas, project = two_files(tmp_path)
    path = write_deltafile(tmp_path, *deltas)
    feedback = Stopper(50.0)

    results = run(APPLY, feedback, PROJECT=project, DELTAFILE=path)

    done = {n: stored(oak(n, height=13.5)) for n in (1, 2)}
    untouched = {n: stored(oak(n)) for n in (1, 2)}
    # the first file is settled at 50 %, and not committed any more
    assert counts(results) == (0, 0, 0, 0, 4)
    assert (one.rows(), two.rows()) == (untouched, untouched)
    assert one.sidecar_files() == {
        f"one.shp.{kind}.sqlite" for kind in ("ledger", "lock")
    }
    assert feedback.progress[-1] < 100.0
    assert counts(run(APPLY, PROJECT=project, DELTAFILE=path)) == (4, 0, 0, 0, 0)
    assert (one.rows(), two.rows()) == (done, done)


def test_run_cancelled_between_two_files_has_applied_the_first(tmp_path, monkeypatch):
    one, two, deltas, project = two_files(tmp_path)
    path = write_deltafile(tmp_path, *deltas)
    feedback = Recorder()
    commit = file_session.FileSession.commit

    def commit_and_cancel(self: Any) -> None:
        commit(self)
        feedback.cancel()

    monkeypatch.setattr(file_session.FileSession, "commit", commit_and_cancel)

    results = run(APPLY, feedback, PROJECT=project, DELTAFILE=path)

    assert counts(results) == (2, 0, 0, 0, 2)
    assert one.rows() == {n: stored(oak(n, height=13.5)) for n in (1, 2)}
    assert two.rows() == {n: stored(oak(n)) for n in (1, 2)}
    monkeypatch.undo()
    assert counts(run(APPLY, PROJECT=project, DELTAFILE=path)) == (2, 2, 0, 0, 0)


def test_dry_run_can_be_cancelled(tmp_path):
    _file, layer_id, project = one_file_project(tmp_path)
    path = write_deltafile(tmp_path, taller(layer_id, 1))
    feedback = Recorder()
    feedback.cancel()

    results = run(APPLY, feedback, PROJECT=project, DELTAFILE=path, DRY_RUN=True)

    assert counts(results) == (0, 0, 0, 0, 1)


# In the background


def in_background(algorithm: Any, feedback: Any = None, **parameters: Any) -> Any:
    """Run an algorithm in a task, as QGIS's dialog does.

    Returns:
        Whether it went well, and the results.
    """
    if isinstance(algorithm, str):
        algorithm = QgsApplication.processingRegistry().algorithmById(algorithm)
    context = QgsProcessingContext()
    context.setProject(QgsProject.instance())
    feedback = feedback or Recorder()
    plain = {name: _plain(value) for name, value in parameters.items()}
    task = QgsProcessingAlgRunnerTask(algorithm, plain, context, feedback)
    ended: list[Any] = []
    task.executed.connect(lambda is_good, results: ended.append((is_good, results)))
    QgsApplication.taskManager().addTask(task)
    wait_for(lambda: bool(ended))
    return ended[0]


def wait_for(is_over: Callable[[], bool], timeout_ms: int = 20_000) -> None:
    """Let the event loop turn until something is over."""
    loop, timer = QEventLoop(), QTimer()
    timer.timeout.connect(lambda: is_over() and loop.quit())
    timer.start(5)
    QTimer.singleShot(timeout_ms, loop.quit)
    loop.exec()
    assert is_over(), "it took too long"


def threads_of(layer: QgsVectorLayer) -> list[bool]:
    """A list that will tell of each edit of the layer if the main thread made it."""
    main = QCoreApplication.instance().thread()
    seen: list[bool] = []

    def note(*_arguments: Any) -> None:
        seen.append(QThread.currentThread() == main)

    # called in the thread that makes the edit, whichever it is
    layer.editCommandStarted.connect(note)
    layer.beforeEditingStarted.connect(note)
    layer.repaintRequested.connect(note)
    return seen


def test_task_applies_in_the_background_and_shows_the_outcome(tmp_path, open_project):
    file = trees(tmp_path, SHAPEFILE, oak(1), oak(2))
    layer, sketch = file.layer(), memory_layer(oak(1), oak(2))
    assert open_project.addMapLayers([layer, sketch])
    assert set(layer_rows(layer)) == {1, 2}
    seen = [threads_of(layer), threads_of(sketch)]
    path = write_deltafile(tmp_path, *mixed(layer), *mixed(sketch)[:-1])
    feedback = Recorder()

    is_good, results = in_background(APPLY, feedback, DELTAFILE=path)

    assert is_good
    assert counts(results) == (4, 2, 2, 3, 0)
    assert layer_rows(layer) == file.rows() == AFTER_MIXED
    assert layer_rows(sketch) == AFTER_MIXED
    for told in seen:
        assert told
        assert all(told)
    assert feedback.progress[-1] == 100.0


def test_task_that_fails_says_so(tmp_path, open_project):
    assert open_project.addMapLayer(memory_layer(oak(1)))
    feedback = Recorder()

    is_good, results = in_background(
        APPLY, feedback, DELTAFILE=tmp_path / "missing.json"
    )

    assert (is_good, results) == (False, {})
    assert any("missing.json" in error for error in feedback.errors)


def test_task_cancelled_in_the_middle_still_shows_what_was_written(
    tmp_path, open_project, monkeypatch
):
    one, two, deltas, _project = two_files(tmp_path)
    layers = [one.layer(), two.layer()]
    assert open_project.addMapLayers(layers)
    for layer in layers:
        assert layer_rows(layer) == {n: stored(oak(n)) for n in (1, 2)}
    ids = dict(zip(("one", "two"), (layer.id() for layer in layers)))
    for delta, name in zip(deltas, ["one", "two"] * 2):
        delta["sourceLayerId"] = delta["localLayerId"] = ids[name]
    path = write_deltafile(tmp_path, *deltas)
    feedback = Recorder()
    commit = file_session.FileSession.commit

    def commit_and_cancel(self: Any) -> None:
        commit(self)
        feedback.cancel()

    monkeypatch.setattr(file_session.FileSession, "commit", commit_and_cancel)

    is_good, _results = in_background(APPLY, feedback, DELTAFILE=path)

    assert not is_good
    assert layer_rows(layers[0]) == one.rows()
    assert one.rows() == {n: stored(oak(n, height=13.5)) for n in (1, 2)}
    assert layer_rows(layers[1]) == {n: stored(oak(n)) for n in (1, 2)}
    assert "4 changes" in "\n".join(feedback.told)


def test_task_cancelled_before_it_came_to_a_memory_layer_tells_the_outcome(
    tmp_path, open_project
):
    sketch = memory_layer(oak(1), oak(2))
    assert open_project.addMapLayer(sketch)
    path = write_deltafile(tmp_path, taller(sketch, 1))
    feedback = Recorder()
    feedback.cancel()

    is_good, results = in_background(APPLY, feedback, DELTAFILE=path)

    assert not is_good
    assert counts(results) == (0, 0, 0, 0, 1)
    assert "1 change" in "\n".join(feedback.told)
    assert layer_rows(sketch) == {1: stored(oak(1)), 2: stored(oak(2))}


def test_algorithm_called_from_a_task_of_somebody_elses_works(tmp_path, open_project):
    sketch = memory_layer(oak(1), oak(2))
    assert open_project.addMapLayer(sketch)
    seen = threads_of(sketch)
    path = write_deltafile(tmp_path, *mixed(sketch))
    ended: list[Any] = []

    def work(_task: QgsTask) -> dict[str, Any]:
        return run(APPLY, DELTAFILE=path)

    task = QgsTask.fromFunction(
        "apply",
        work,
        on_finished=lambda error, result=None: ended.append((error, result)),
    )
    QgsApplication.taskManager().addTask(task)
    wait_for(lambda: bool(ended))

    assert ended[0][0] is None
    assert counts(ended[0][1]) == MIXED
    assert layer_rows(sketch) == AFTER_MIXED
    assert seen
    assert all(seen)


def test_main_thread_that_does_not_answer_is_an_error_and_nothing_is_done_later():
    done: list[str] = []
    caught: list[Exception] = []

    def ask() -> None:
        try:
            on_main_thread(partial(done.append, "late"), timeout_s=0.05)
        except MainThreadBusy as error:
            caught.append(error)

    thread = threading.Thread(target=ask)
    thread.start()
    thread.join(10)

    assert len(caught) == 1
    QCoreApplication.processEvents()
    assert done == []


def test_error_in_the_main_thread_is_raised_where_it_was_asked_for():
    caught: list[Exception] = []

    def ask() -> None:
        try:
            on_main_thread(lambda: {}["missing"])
        except KeyError as error:
            caught.append(error)

    thread = threading.Thread(target=ask)
    thread.start()
    wait_for(lambda: not thread.is_alive())

    assert [error.args for error in caught] == [("missing",)]


# In a model


def model_of(*steps: tuple[str, dict[str, Any]]) -> QgsProcessingModelAlgorithm:
    """A model that runs algorithms one after the other."""
    model = QgsProcessingModelAlgorithm("crews", "field")
    before = ""
    for number, (algorithm, parameters) in enumerate(steps, 1):
        child = QgsProcessingModelChildAlgorithm(algorithm)
        child.setChildId(f"step_{number}")
        child.setDescription(f"step {number}")
        for name, value in parameters.items():
            source = QgsProcessingModelChildParameterSource.fromStaticValue(
                _plain(value)
            )
            child.addParameterSources(name, [source])
        if before:
            child.setDependencies([QgsProcessingModelChildDependency(before)])
        before = model.addChildAlgorithm(child)
    return model


def child_counts(results: Mapping[str, Any], number: int) -> tuple[int, ...]:
    """What a step of a model gave."""
    return counts(results["CHILD_RESULTS"][f"step_{number}"])


def test_model_checks_and_applies_one_file_after_the_other(tmp_path):
    file, layer_id, project = one_file_project(tmp_path)
    first = write_deltafile(tmp_path, taller(layer_id, 1), name="1.json")
    second = write_deltafile(
        tmp_path, patch(layer_id, 1, {"height": 13.5}, {"height": 14.5}), name="2.json"
    )
    model = model_of(
        (CHECK, {"DELTAFILE": first}),
        (APPLY, {"PROJECT": project, "DELTAFILE": first}),
        (APPLY, {"PROJECT": project, "DELTAFILE": second}),
    )

    results = run(model)

    assert results["CHILD_RESULTS"]["step_1"]["DELTAS"] == 1
    assert child_counts(results, 2) == child_counts(results, 3) == (1, 0, 0, 0, 0)
    assert file.rows()[1] == stored(oak(1, height=14.5))


def test_number_of_a_step_can_be_an_output_of_the_model(tmp_path):
    _file, layer_id, project = one_file_project(tmp_path)
    path = write_deltafile(tmp_path, *mixed(layer_id))
    model = model_of((APPLY, {"PROJECT": project, "DELTAFILE": path}))

    outputs = model.childAlgorithm("step_1").algorithm().outputDefinitions()

    numbers = {o.name() for o in outputs if isinstance(o, QgsProcessingOutputNumber)}
    assert numbers == {*COUNTS, "LEFT"}


def test_model_in_the_background_edits_layers_of_the_open_project_in_the_main_thread(
    tmp_path, open_project
):
    """QGIS 3.22 runs all of a model in the background thread."""
    file = trees(tmp_path, SHAPEFILE, oak(1), oak(2))
    layer, sketch = file.layer(), memory_layer(oak(1), oak(2))
    assert open_project.addMapLayers([layer, sketch])
    assert set(layer_rows(layer)) == {1, 2}
    seen = [threads_of(layer), threads_of(sketch)]
    path = write_deltafile(tmp_path, *mixed(layer), *mixed(sketch)[:-1])

    is_good, results = in_background(model_of((APPLY, {"DELTAFILE": path})))

    assert is_good
    assert child_counts(results, 1) == (4, 2, 2, 3, 0)
    wait_for(lambda: layer_rows(layer) == AFTER_MIXED)
    assert file.rows() == layer_rows(sketch) == AFTER_MIXED
    for told in seen:
        assert told
        assert all(told)


def test_model_with_a_step_that_fails_fails(tmp_path):
    _file, _layer_id, project = one_file_project(tmp_path)
    parameters = {"PROJECT": project, "DELTAFILE": tmp_path / "missing.json"}

    feedback = Recorder()
    with pytest.raises(QgsProcessingException, match="step 1") as raised:
        run(model_of((APPLY, parameters)), feedback)

    # 3.44 tells the step's message in the model's own, older versions in the log
    told = [str(raised.value), *feedback.errors]
    assert any("missing.json" in message for message in told)


# In a batch


def test_batch_gives_each_run_its_own_outcome(tmp_path):
    file, layer_id, project = one_file_project(tmp_path)
    paths = [
        write_deltafile(tmp_path, *deltas, name=f"{number}.json")
        for number, deltas in enumerate(
            (
                [taller(layer_id, 1)],
                [taller("no_such_layer", 1)],
                [delete(layer_id, 2, snapshot(oak(2)))],
                [taller(layer_id, 1)],
            )
        )
    ]
    found = QgsApplication.processingRegistry().algorithmById(APPLY)
    reports = [tmp_path / f"report {number}.json" for number in range(4)]

    # QGIS makes a new instance for each row
    results = [
        run(found.create(), PROJECT=project, DELTAFILE=path, REPORT_JSON=report)
        for path, report in zip(paths, reports)
    ]

    assert [counts(result) for result in results] == [
        (1, 0, 0, 0, 0),
        (0, 0, 0, 1, 0),
        (1, 0, 0, 0, 0),
        (0, 1, 0, 0, 0),
    ]
    assert [len(read_report(report)["deltas"]) for report in reports] == [1] * 4
    assert file.rows() == {1: stored(oak(1, height=13.5))}


# The sample


CODES = {
    "value refused": {"value_type", "value_range"},
    "layer unknown": {"layer_unknown"},
}


def told_outcome(entry: Mapping[str, Any]) -> tuple[str, str]:
    """Status and code of an entry of a report, as the README writes them."""
    if entry["already_applied"]:
        return "already applied", ""
    status = entry["status"].partition("_")[2].lower().replace("_", " ")
    code = entry["diagnosis"]["code"] if entry["diagnosis"] else ""
    return status, code


def test_sample_gives_what_its_readme_says(tmp_path):
    shutil.copytree(SAMPLE, tmp_path / "sample")
    entries: list[Any] = []
    for name in ("north_crew", "south_crew"):
        report = tmp_path / f"{name}.json"
        run(
            APPLY,
            PROJECT=tmp_path / "sample" / "tree_inventory.qgs",
            DELTAFILE=tmp_path / "sample" / "deltafiles" / f"{name}.json",
            REPORT_JSON=report,
        )
        entries += read_report(report)["deltas"]

    assert len(entries) == len(OUTCOMES) == 42
    for entry in entries:
        status, _, reason = OUTCOMES[entry["uuid"][:8]].partition(": ")
        told_status, code = told_outcome(entry)
        assert told_status == status, entry["uuid"]
        assert code in CODES.get(reason, {reason}), entry["uuid"]
    readme = (SAMPLE / "README.md").read_text(encoding="utf-8")
    for status in ("STATUS_APPLIED", "STATUS_CONFLICT", "STATUS_NOT_APPLIED"):
        [said] = re.findall(rf"(\d+) {status}", readme)
        assert int(said) == sum(entry["status"] == status for entry in entries)


def test_sample_applied_again_changes_nothing(tmp_path):
    shutil.copytree(SAMPLE, tmp_path / "sample")
    project = tmp_path / "sample" / "tree_inventory.qgs"
    deltafiles = tmp_path / "sample" / "deltafiles"
    for name in ("north_crew", "south_crew"):
        run(APPLY, PROJECT=project, DELTAFILE=deltafiles / f"{name}.json")
    hedges = DataFile(tmp_path / "sample" / "hedges.shp", SHAPEFILE)
    once = hedges.contents()

    for name in ("north_crew", "south_crew"):
        results = run(APPLY, PROJECT=project, DELTAFILE=deltafiles / f"{name}.json")
        assert results["APPLIED"] == results["ERROR"] == 0

    assert hedges.contents() == once


# Checking a deltafile


def test_check_counts_what_is_in_a_deltafile():
    feedback = Recorder()
    path = SAMPLE / "deltafiles" / "north_crew.json"

    results = run(CHECK, feedback, DELTAFILE=path)

    content = json.loads(path.read_text(encoding="utf-8"))
    methods = [delta["method"] for delta in content["deltas"]]
    assert results == {
        "DELTAS": len(methods),
        "CREATES": methods.count("create"),
        "PATCHES": methods.count("patch"),
        "DELETES": methods.count("delete"),
        "LAYERS": 5,
        "DEVICES": 1,
        "DELTAFILE_ID": content["id"],
    }
    assert any("Trees: " in line for line in feedback.told)
    assert feedback.progress[-1] == 100.0


def test_check_refuses_a_deltafile_of_another_project(tmp_path):
    path = write_deltafile(tmp_path, taller("trees", 1))

    assert run(CHECK, DELTAFILE=path, PROJECT_ID=PROJECT_ID.upper())["DELTAS"] == 1
    with pytest.raises(QgsProcessingException, match=r"\$\.project"):
        run(CHECK, DELTAFILE=path, PROJECT_ID="another")
