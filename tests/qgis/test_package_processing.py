"""Algorithm `packageproject`, in QGIS and in the real `qgis_process`."""

from __future__ import annotations

import json
import os
import subprocess
import zipfile
from pathlib import Path

import pytest
from qgis.core import (
    QgsApplication,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProject,
    QgsVectorLayer,
)

from qfieldsync_cloud.core.services.local.opening import kept_packages
from qfieldsync_cloud.processing.package_project import PackageProject
from tests.qgis.factories import GPKG, SRID
from tests.qgis.factories import database as new_database
from tests.qgis.package_factories import saved_project
from tools.staging import PLUGIN, stage


def trees(folder: Path) -> Path:
    folder.mkdir(exist_ok=True)
    base = new_database(folder, GPKG).add_table("trees", "note TEXT")
    base.add_rows("trees", [{"geom": "Point (0 0)"}, {"geom": "Point (50 50)"}])
    return saved_project(folder / "trees.qgs", base.layer())


def run(project: QgsProject | None = None, **parameters):
    algorithm = PackageProject().create()
    context, feedback = QgsProcessingContext(), QgsProcessingFeedback()
    context.setProject(project or QgsProject.instance())
    parameters = {
        name: str(value) if isinstance(value, Path) else value
        for name, value in parameters.items()
    }
    results, is_done = algorithm.run(parameters, context, feedback, {}, False)
    return results, is_done, feedback


def test_project_file_when_packaged_then_results_and_files_are_there(tmp_path):
    project = trees(tmp_path / "home")

    results, is_done, feedback = run(
        PROJECT=project, FOLDER=tmp_path / "out", ZIP=tmp_path / "out.zip"
    )

    assert is_done
    assert (results["LAYERS"], results["FEATURES"], results["WARNINGS"]) == (1, 2, 0)
    manifest = json.loads((tmp_path / "out" / "qfieldsync_cloud.json").read_text())
    assert results["PACKAGE_ID"] == manifest["package_id"]
    assert Path(results["PACKAGE"]).name == "trees_qfield.qgz"
    with zipfile.ZipFile(tmp_path / "out.zip") as archive:
        assert "trees_qfield.qgz" in archive.namelist()
    assert "Processed 1 layers" in feedback.textLog()


@pytest.mark.parametrize("before", ["nothing", "an older package"])
def test_package_when_no_layer_opens_then_it_is_refused_and_nothing_is_left(
    tmp_path, before
):
    home, out = tmp_path / "home", tmp_path / "out"
    gone = [QgsVectorLayer(str(home / f"{n}.shp"), n, "ogr") for n in ("oaks", "elms")]
    if before != "nothing":
        run(PROJECT=trees(tmp_path / "earlier"), FOLDER=out)
    files = {path: path.read_bytes() for path in out.rglob("*") if path.is_file()}
    project = saved_project(home / "trees.qgs", *gone)
    parameters = {
        "PROJECT": project,
        "FOLDER": out,
        "ZIP": tmp_path / "out.zip",
        "STORE": tmp_path / "store",
    }

    with pytest.raises(QgsProcessingException) as caught:
        run(**parameters)

    told = str(caught.value)
    assert "oaks" in told and "elms" in told
    assert "mend" in told and "data source" in told
    assert str(tmp_path) not in told
    assert {p: p.read_bytes() for p in out.rglob("*") if p.is_file()} == files
    assert out.exists() is (before != "nothing")
    assert not list(tmp_path.glob("out.*")) + list(tmp_path.glob(".out*"))
    assert kept_packages(tmp_path / "store").all() == []


@pytest.mark.parametrize(
    "place",
    ["no/such/folder/a.zip", ".", f"{'long' * 70}/a.zip", "out/a.zip", "out/b/a.zip"],
    ids=["no folder", "a folder", "too long", "in the package", "in a folder there"],
)
def test_zip_when_it_cannot_be_written_then_it_is_told_before_anything_is_packaged(
    tmp_path, place
):
    project = trees(tmp_path / "home")
    before = sorted(tmp_path.rglob("*"))

    with pytest.raises(QgsProcessingException, match="nothing was packaged") as caught:
        run(PROJECT=project, FOLDER=tmp_path / "out", ZIP=tmp_path / place)

    assert str(tmp_path / place) in str(caught.value)
    assert sorted(tmp_path.rglob("*")) == before


def test_zip_in_the_folder_of_a_package_then_it_is_refused(tmp_path):
    """Else the zip would be a file of somebody else there, and in its own way."""
    project, out = trees(tmp_path / "home"), tmp_path / "out"
    run(PROJECT=project, FOLDER=out)

    with pytest.raises(QgsProcessingException, match="would be in the package"):
        run(PROJECT=project, FOLDER=out, ZIP=out / "a.zip")

    run(PROJECT=project, FOLDER=out)


def test_zip_then_a_file_with_a_name_like_it_stays(tmp_path):
    (other := tmp_path / "out.zip.partial").write_text("of somebody", encoding="utf-8")

    run(
        PROJECT=trees(tmp_path / "home"),
        FOLDER=tmp_path / "out",
        ZIP=tmp_path / "out.zip",
    )

    assert other.read_text(encoding="utf-8") == "of somebody"


def test_zip_when_it_is_beside_a_package_in_a_new_folder_then_both_are_made(tmp_path):
    project, new = trees(tmp_path / "home"), tmp_path / "new"

    run(PROJECT=project, FOLDER=new / "out", ZIP=new / "out.zip")

    assert zipfile.is_zipfile(new / "out.zip")


def test_area_when_named_then_only_its_features_go_along(tmp_path):
    project = trees(tmp_path / "home")

    results, _, _ = run(
        PROJECT=project,
        FOLDER=tmp_path / "out",
        AREA=f"40,60,40,60 [EPSG:{SRID}]",
    )

    assert results["FEATURES"] == 1


def test_open_project_when_it_is_saved_then_it_is_packaged(tmp_path):
    project = QgsProject()
    assert project.read(str(trees(tmp_path / "home")))

    results, is_done, _ = run(project, FOLDER=tmp_path / "out")

    assert is_done
    assert results["FEATURES"] == 2


@pytest.mark.parametrize(
    ("state", "message"), [("dirty", "not saved"), ("new", "No project is open")]
)
def test_open_project_when_it_is_not_saved_then_it_is_said(state, message, tmp_path):
    project = QgsProject()
    if state == "dirty":
        assert project.read(str(trees(tmp_path / "home")))
        project.setDirty(True)

    algorithm = PackageProject().create()
    context = QgsProcessingContext()
    context.setProject(project)
    with pytest.raises(QgsProcessingException, match=message):
        algorithm.prepareAlgorithm({}, context, QgsProcessingFeedback())

    assert not (tmp_path / "out").exists()


def test_algorithm_in_qgis_process_when_run_then_it_packages(tmp_path):
    plugins = tmp_path / "plugins"
    stage(plugins / PLUGIN)
    profile = tmp_path / "config"
    settings = profile / "profiles" / "default" / "QGIS" / "QGIS3.ini"
    settings.parent.mkdir(parents=True)
    settings.write_text(f"[PythonPlugins]\n{PLUGIN}=true\n", encoding="utf-8")
    project = trees(tmp_path / "home")

    done = subprocess.run(
        [
            f"{QgsApplication.prefixPath()}/bin/qgis_process.bin",
            "--json",
            "run",
            f"{PLUGIN}:packageproject",
            "--",
            f"PROJECT={project}",
            f"FOLDER={tmp_path / 'out'}",
        ],
        env={
            **os.environ,
            "QT_QPA_PLATFORM": "offscreen",
            "QGIS_CUSTOM_CONFIG_PATH": str(profile),
            "QGIS_PLUGINPATH": str(plugins),
        },
        capture_output=True,
        text=True,
        check=False,
    )

    assert done.returncode == 0, done.stdout + done.stderr
    results = json.loads(done.stdout)["results"]
    assert (results["LAYERS"], results["FEATURES"]) == (1, 2)
    assert (tmp_path / "out" / "data.gpkg").is_file()
