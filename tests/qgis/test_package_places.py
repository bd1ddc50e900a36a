"""Where copied layers read their data in a package, wherever they came from."""

from __future__ import annotations

import zipfile
from pathlib import Path

import pytest
from qgis.core import QgsVectorLayer

from qfieldsync_cloud.core.project.packaging.layer_plans import with_other_path
from tests.qgis.factories import GPKG, SPATIALITE
from tests.qgis.factories import trees as database
from tests.qgis.file_factories import GEOJSON, SHAPEFILE, oak, trees
from tests.qgis.package_factories import packaged, saved_project


def copied(layer):
    layer.setCustomProperty("QFieldSync/cloud_action", "copy")
    layer.setCustomProperty("QFieldSync/action", "copy")
    return layer


def told_of(folder: Path, name: str) -> list[str]:
    """The files of a package in which a text occurs."""
    found = []
    for path in folder.rglob("*"):
        if path.is_file():
            contents = [path.read_bytes()]
            if path.suffix == ".qgz":
                with zipfile.ZipFile(path) as archive:
                    contents = [archive.read(item) for item in archive.namelist()]
            found += [path.name for content in contents if name.encode() in content]
    return found


@pytest.mark.parametrize("kind", [SPATIALITE, SHAPEFILE, GEOJSON])
@pytest.mark.parametrize(
    ("name", "place"),
    [
        ("O'Brien", "home"),
        ("O'Brien", "elsewhere"),
        ("a#b & [c]?", "home"),
        ("Jürg 100%", "elsewhere"),
    ],
)
def test_copied_layer_reads_its_copy_and_nothing_tells_where_it_was(
    tmp_path, kind, name, place
):
    folder = tmp_path / name
    for part in ("home", "elsewhere"):
        (folder / part).mkdir(parents=True)
    make = database if kind == SPATIALITE else trees
    source = make(folder / place, kind, oak(1), oak(2))
    project = saved_project(folder / "home" / "p.qgs", copied(source.layer()))

    made = packaged(project, tmp_path / "out")

    packed = made.project()
    [layer] = packed.mapLayers().values()
    assert layer.featureCount() == 2
    assert str(made.folder) in layer.source()
    assert told_of(made.folder, name) == []
    assert told_of(made.folder, tmp_path.name) == []


def test_path_with_two_slashes_is_found_in_the_source(tmp_path):
    source = trees(tmp_path, SHAPEFILE, oak(1))
    text = f"{source.path.parent}//{source.path.name}"
    layer = copied(QgsVectorLayer(text, "trees", "ogr"))
    assert layer.isValid()

    made = packaged(saved_project(tmp_path / "p.qgs", layer), tmp_path / "out")

    packed = made.project()
    [layer] = packed.mapLayers().values()
    assert str(made.folder) in layer.source()


@pytest.mark.parametrize(
    ("provider", "source", "path", "becomes"),
    [
        ("ogr", "C:/Users/user/a.shp", "C:/Users/user/a.shp", "./a"),
        ("ogr", "C:/a/b.json|layername=b", "C:\\a\\b.json", "./a|layername=b"),
        ("ogr", "C:\\a\\b.json|layername=b", "C:\\a\\b.json", "./a|layername=b"),
        ("ogr", "//server/share/b.shp", "\\\\server\\share\\b.shp", "./a"),
        (
            "spatialite",
            "dbname='C:/O\\'B/a.sqlite' table=\"a\"",
            "C:\\O'B\\a.sqlite",
            "dbname='./a' table=\"a\"",
        ),
    ],
)
def test_path_of_windows_is_found_in_the_source_with_either_slash(
    provider, source, path, becomes
):
    assert with_other_path(provider, source, path, "./a") == becomes


def test_quote_in_the_new_path_is_escaped_between_quotes():
    source = "dbname='/a/b.sqlite' table=\"a\""

    found = with_other_path("spatialite", source, "/a/b.sqlite", "./O'B/b.sqlite")

    assert found == "dbname='./O\\'B/b.sqlite' table=\"a\""


def test_source_that_does_not_name_the_path_is_no_guess():
    with pytest.raises(ValueError, match="not in the data source"):
        with_other_path("ogr", "/a/b.shp", "/a/c.shp", "./c.shp")


def test_path_that_is_taken_out_is_told_with_its_layer_and_what_to_do(tmp_path):
    home = tmp_path / "home"
    home.mkdir()
    source = database(home, GPKG, oak(1))
    layer, other = source.layer(), source.layer()
    layer.setName("Oaks & elms")
    other.setName("Others")
    for item in (layer, other):
        item.setCustomProperty("note", "/home/user/raw/trees.xyz")
    other.setCustomProperty("picture", "/home/user/lost.png")

    made = packaged(saved_project(home / "p.qgs", layer, other), tmp_path / "out")

    told = {item.layer_id: [] for item in made.package.findings}
    for item in made.package.findings:
        told[item.layer_id].append((item.code.value, item.message))
    project = made.project()
    assert set(told) == set(project.mapLayers())
    by_name = {project.mapLayer(key).name(): value for key, value in told.items()}
    [(code, message)] = by_name["Oaks & elms"]
    assert code == "path_removed"
    assert message.startswith("Oaks & elms: a path of this computer was taken out.")
    assert "in the folder of the project" in message and "trees.xyz" in message
    assert sorted(code for code, _ in by_name["Others"]) == [
        "file_missing",
        "path_removed",
    ]
    assert "/home/user" not in str(told)
