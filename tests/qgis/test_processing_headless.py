"""Both algorithms in the real `qgis_process`, with the plugin as it is installed."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
from collections.abc import Mapping
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import jsonschema
import pytest
from qgis.core import QgsVectorLayer

from qfieldsync_cloud.paths import resource
from tests.qgis.factories import create, deltafile, patch, project_of
from tests.qgis.file_factories import SHAPEFILE, DataFile, hashes, oak, stored, trees
from tools.demo import COMMANDS
from tools.staging import PLUGIN, stage

APPLY, CHECK = f"{PLUGIN}:applydeltas", f"{PLUGIN}:checkdeltafile"


@dataclass(frozen=True)
class Place:
    """A folder with a Shapefile, a project and deltafiles for it."""

    folder: Path
    file: DataFile
    before: Mapping[str, str]
    """Hashes of all its files."""

    @property
    def project(self) -> Path:
        return self.folder / "inventory.qgs"

    @property
    def deltafile(self) -> Path:
        return self.folder / "crew.json"


def place(folder: Path) -> Place:
    """Two oaks, and deltas that are applied, in conflict, and refused."""
    file = trees(folder, SHAPEFILE, oak(1), oak(2))
    layer = file.layer()
    layer_id = layer.id()
    deltas = [
        patch(layer_id, 1, {"height": 12.5}, {"height": 13.5}),
        create(layer_id, {"fid": 9, "species": "elm"}, "Point (9 9)"),
        patch(layer_id, 2, {"height": 7.5}, {"height": 8.5}),
        patch(layer_id, 2, {"girth": 80}, {"girth": "thick"}),
    ]
    project = project_of(layer)
    made = Place(folder, file, {})
    assert project.write(str(made.project))
    made.deltafile.write_text(json.dumps(deltafile(*deltas)), encoding="utf-8")
    (folder / "garbage.json").write_text("{not json", encoding="utf-8")
    (folder / "garbage.qgs").write_text("no project", encoding="utf-8")
    return Place(folder, file, hashes(folder))


@dataclass(frozen=True)
class Run:
    """What a run of `qgis_process` left."""

    place: Place
    code: int
    output: str
    errors: str

    @property
    def results(self) -> dict[str, Any]:
        """The results, of a run with `--json`."""
        return dict(json.loads(self.output)["results"])


COUNTS = ("APPLIED", "ALREADY_APPLIED", "CONFLICT", "NOT_APPLIED", "ERROR")
OUTCOME = dict(zip(COUNTS, (2, 0, 1, 1, 0)))
FILES = ["PROJECT={folder}/inventory.qgs", "DELTAFILE={folder}/crew.json"]
ARGUMENTS = {
    "applied": ["--json", "run", APPLY, "--", *FILES],
    "told": ["run", APPLY, "--", *FILES],
    "dry run": ["--json", "run", APPLY, "--", *FILES, "DRY_RUN=true"],
    "reports": [
        *("--json", "run", APPLY, "--", *FILES),
        *("REPORT_JSON={folder}/report.json", "REPORT_HTML={folder}/report.html"),
    ],
    "conflicts": [
        *("--json", "run", APPLY, "--", *FILES),
        *("CONFLICT_LAYER={folder}/conflicts.gpkg", "REPORT_HTML={folder}/map.html"),
    ],
    "deltafile missing": [
        *("run", APPLY, "--", FILES[0], "DELTAFILE={folder}/missing.json"),
    ],
    "deltafile garbage": [
        *("run", APPLY, "--", FILES[0], "DELTAFILE={folder}/garbage.json"),
    ],
    "project missing": [
        *("run", APPLY, "--", "PROJECT={folder}/missing.qgs", FILES[1]),
    ],
    "project garbage": [
        *("run", APPLY, "--", "PROJECT={folder}/garbage.qgs", FILES[1]),
    ],
    "no project": ["run", APPLY, "--", FILES[1]],
    "check": ["--json", "run", CHECK, "--", FILES[1]],
    "help apply": ["help", APPLY],
    "help check": ["help", CHECK],
    "list": ["list"],
}


@pytest.fixture(scope="module")
def runs(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Run]:
    """All of ARGUMENTS, each in a place of its own."""
    base = tmp_path_factory.mktemp("headless")
    stage(base / "plugins" / PLUGIN)
    command = next(found for name in COMMANDS if (found := shutil.which(name)))
    places = {}
    for number, name in enumerate(ARGUMENTS):
        folder = base / str(number)
        folder.mkdir()
        places[name] = place(folder)

    def run(name: str) -> Run:
        here = places[name]
        done = subprocess.run(
            [command, *(item.format(folder=here.folder) for item in ARGUMENTS[name])],
            env=environment(base, here.folder.name),
            capture_output=True,
            text=True,
            timeout=120,
            check=False,
        )
        return Run(here, done.returncode, done.stdout, done.stderr)

    with ThreadPoolExecutor(max_workers=os.cpu_count()) as pool:
        return dict(zip(ARGUMENTS, pool.map(run, ARGUMENTS)))


def environment(base: Path, name: str) -> dict[str, str]:
    """No screen, no profile of the user's, the plugin enabled."""
    profile = base / "profiles" / name
    ini = profile / "profiles" / "default" / "QGIS" / "QGIS3.ini"
    ini.parent.mkdir(parents=True)
    ini.write_text(f"[PythonPlugins]\n{PLUGIN}=true\n", encoding="utf-8")
    runtime = profile / "runtime"
    runtime.mkdir(mode=0o700)
    return {
        **os.environ,
        "QT_QPA_PLATFORM": "offscreen",
        "QGIS_CUSTOM_CONFIG_PATH": str(profile),
        "QGIS_PLUGINPATH": str(base / "plugins"),
        "XDG_RUNTIME_DIR": str(runtime),
        "LC_ALL": "C.UTF-8",
    }


def applied_rows() -> dict[int, dict[str, Any]]:
    return {
        1: stored(oak(1, height=13.5)),
        2: stored(oak(2)),
        9: {"species": "elm", "geom": "Point (9 9)"},
    }


def test_plugin_is_loaded_without_a_word_of_complaint(runs):
    done = runs["list"]

    assert done.code == 0
    assert APPLY.partition(":")[2] in done.output
    assert CHECK.partition(":")[2] in done.output
    for text in (done.output, done.errors):
        assert "Traceback" not in text
        assert "rror" not in text.replace("ErrorHandler", "")


@pytest.mark.parametrize("name", ["applied", "told", "reports"])
def test_conflicts_and_refusals_are_results_of_a_run_that_ends_with_0(runs, name):
    done = runs[name]

    assert done.code == 0, done.errors
    assert done.place.file.rows() == applied_rows()
    assert len(done.place.file.ledger()) == 2
    if name != "told":
        results = done.results
        assert {key: results[key] for key in COUNTS} == OUTCOME


def test_outcome_is_told_on_the_terminal(runs):
    output = runs["told"].output

    for words in ("inventory", "4 changes", "thick", "APPLIED", "CONFLICT"):
        assert words in output


def test_reports_are_made_only_when_they_are_asked_for(runs):
    without, with_reports = runs["applied"], runs["reports"]

    assert set(without.results) == set(COUNTS)
    assert not list(without.place.folder.glob("report*"))
    results = with_reports.results
    report = json.loads(Path(results["REPORT_JSON"]).read_text(encoding="utf-8"))
    schema = json.loads(resource("schema", "report_1.json").read_text("utf-8"))
    jsonschema.Draft7Validator(schema).validate(report)
    assert report["counts"]["STATUS_CONFLICT"] == 1
    assert "inventory" in Path(results["REPORT_HTML"]).read_text(encoding="utf-8")


def test_map_and_conflicts_are_made_without_a_screen(runs):
    done = runs["conflicts"]

    assert done.code == 0, done.errors
    layer = QgsVectorLayer(done.results["CONFLICT_LAYER"], "conflicts", "ogr")
    assert [feature["feature_key"] for feature in layer.getFeatures()] == ["2"]
    page = Path(done.results["REPORT_HTML"]).read_text(encoding="utf-8")
    assert 'src="data:image/png;base64,' in page
    assert "Map of 4 changes: 1 in conflict, 1 refused, 2 applied" in page


def test_dry_run_writes_nothing(runs):
    done = runs["dry run"]

    assert done.code == 0
    results = done.results
    assert {key: results[key] for key in COUNTS} == OUTCOME
    assert hashes(done.place.folder) == done.place.before


@pytest.mark.parametrize(
    ("name", "told"),
    [
        ("deltafile missing", "missing.json"),
        ("deltafile garbage", "garbage.json"),
        ("project missing", "missing.qgs"),
        ("project garbage", "garbage.qgs"),
        ("no project", "No project is open"),
    ],
)
def test_what_cannot_be_read_ends_with_1_and_says_what(runs, name, told):
    done = runs[name]

    assert done.code == 1
    assert told in done.output + done.errors
    assert "Traceback" not in done.output + done.errors
    assert hashes(done.place.folder) == done.place.before


def test_check_counts_what_is_in_the_deltafile(runs):
    done = runs["check"]

    assert done.code == 0
    results = done.results
    assert [results[key] for key in ("DELTAS", "CREATES", "PATCHES", "LAYERS")] == [
        *(4, 1, 3, 1)
    ]
    assert hashes(done.place.folder) == done.place.before


@pytest.mark.parametrize(
    ("name", "words"),
    [
        (
            "help apply",
            ["DELTAFILE", "PROJECT", "TOLERANCE", "units", "CRS", "DRY_RUN", *COUNTS],
        ),
        ("help check", ["DELTAFILE", "PROJECT_ID", "megabytes", "DEVICES"]),
    ],
)
def test_help_is_there(runs, name, words):
    done = runs[name]

    assert done.code == 0
    assert [word for word in words if word not in done.output] == []
