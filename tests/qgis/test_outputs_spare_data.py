"""No output of an algorithm replaces a file that the project is made of."""

from __future__ import annotations

from pathlib import Path

import pytest
from qgis.core import QgsProcessingException, QgsProject, QgsVectorLayer

from qfieldsync_cloud.core.project.data_files import data_files, with_companions
from tests.qgis.factories import GPKG, oak, trees
from tests.qgis.file_factories import hashes
from tests.qgis.test_processing import (
    one_file_project,
    project_file,
    run,
    taller,
    write_deltafile,
)

pytestmark = pytest.mark.usefixtures("provider", "open_project")

OUTPUTS = {
    "validateproject": ("REPORT_JSON", "REPORT_HTML", "FINDINGS"),
    "packageproject": ("ZIP",),
    "runjobs": ("REPORT_JSON", "REPORT_HTML"),
    "collectpackage": ("DELTAFILE",),
    "history": ("HISTORY_TABLE", "HISTORY_LAYER"),
    "proposeremapping": ("PROPOSALS_JSON", "PROPOSALS_HTML"),
}
CASES = [(algorithm, name) for algorithm, names in OUTPUTS.items() for name in names]


def park(folder: Path) -> tuple[Path, Path, dict[str, Path]]:
    """A project, its data, and what algorithms need besides."""
    (folder / "park").mkdir()
    layer = trees(folder / "park", GPKG, oak(1)).layer()
    layer_id, data = layer.id(), Path(layer.source().partition("|")[0])
    project = project_file(folder / "park", layer)
    path = write_deltafile(folder, taller(layer_id, 1))
    given = {"DELTAFILE": path, "FOLDER": folder / "package", "STORE": folder / "st"}
    return Path(project), data, given


@pytest.mark.parametrize("is_open", [False, True], ids=["file", "open"])
@pytest.mark.parametrize(("algorithm", "name"), CASES)
def test_output_never_replaces_data_of_the_project(tmp_path, algorithm, name, is_open):
    project, data, given = park(tmp_path)
    if is_open:
        assert QgsProject.instance().read(str(project))
    else:
        given["PROJECT"] = project
    before = hashes(project.parent)

    with pytest.raises(QgsProcessingException, match="belongs to the project"):
        run(f"qfieldsync_cloud:{algorithm}", **{**given, name: str(data)})

    assert hashes(project.parent) == before


@pytest.mark.parametrize("name", ["REPORT_JSON", "REPORT_HTML", "CONFLICT_LAYER"])
@pytest.mark.parametrize("algorithm", ["applydeltas", "revertdeltas"])
def test_output_never_replaces_data_that_the_run_leaves_alone(
    tmp_path, algorithm, name
):
    (tmp_path / "other").mkdir()
    changed = trees(tmp_path, GPKG, oak(1)).layer()
    other = trees(tmp_path / "other", GPKG, oak(1)).layer()
    path = write_deltafile(tmp_path, taller(changed.id(), 1))
    data = Path(other.source().partition("|")[0])
    given = {
        "PROJECT": project_file(tmp_path, changed, other),
        "STORE": tmp_path / "st",
        "DELTAFILE": path,
        "DELTAFILE_ID": "any",
        name: str(data),
    }
    before = data.read_bytes()

    with pytest.raises(QgsProcessingException, match=r"belongs to|nothing was applied"):
        run(f"qfieldsync_cloud:{algorithm}", **given)

    assert data.read_bytes() == before


def test_output_never_replaces_a_file_beside_the_data(tmp_path):
    _file, _layer_id, project = one_file_project(tmp_path)
    table = tmp_path / "trees.dbf"
    before = hashes(tmp_path)
    assert table.is_file()

    with pytest.raises(QgsProcessingException, match="belongs to the project"):
        run("qfieldsync_cloud:validateproject", PROJECT=project, REPORT_JSON=table)

    assert hashes(tmp_path) == before


def test_history_may_be_a_further_table_of_the_data(tmp_path):
    project, data, _given = park(tmp_path)
    table = f"ogr:dbname='{data}' table=\"what happened\""

    done = run("qfieldsync_cloud:history", PROJECT=project, HISTORY_TABLE=table)

    assert done["COUNT"] == 0


def test_main_thread_looks_into_no_folder(tmp_path):
    """With 200 Shapefiles that took 0.4 s, and more where the folder is far away."""
    path = tmp_path / "trees.shp"
    layer = QgsVectorLayer(str(path), "trees", "ogr")
    for suffix in (".shp", ".dbf", ".txt"):
        path.with_suffix(suffix).touch()
    project = QgsProject()
    project.addMapLayer(layer)

    found = data_files(project)

    assert found == {path}
    assert with_companions(found) == {path, path.with_suffix(".dbf")}


def test_shapefile_that_may_not_be_looked_at_keeps_no_output_from_its_place(tmp_path):
    far = tmp_path / f"{'long' * 70}.shp"

    assert with_companions([far, tmp_path / "a.csv"]) == {far, tmp_path / "a.csv"}
