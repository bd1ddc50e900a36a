"""Layers whose files are copied into a package, as QGIS shows them there."""

from __future__ import annotations

import pytest
from qgis.core import QgsVectorLayer
from qgis.PyQt.QtCore import QUrl

from tests.qgis.file_factories import oak, shapefile
from tests.qgis.package_factories import only_layer, packaged, saved_project, shown


def copied(layer):
    layer.setCustomProperty("QFieldSync/cloud_action", "copy")
    assert layer.isValid()
    return layer


@pytest.mark.parametrize("encoding", ["CP1252", "UTF-8"])
def test_shapefile_whose_encoding_the_project_says_when_copied_then_texts_are_right(
    tmp_path, encoding
):
    rows = [oak(1, note="Bäume"), oak(2, note="é")]
    file = shapefile(tmp_path, rows, encoding=encoding, has_cpg=False)
    layer = copied(file.layer())
    layer.setProviderEncoding(encoding)
    made = packaged(saved_project(tmp_path / "p.qgs", layer), tmp_path / "out")

    packed = made.project()
    assert shown(only_layer(packed), ["fid", "note"]) == [(1, "Bäume"), (2, "é")]


@pytest.mark.parametrize("name", ["plots #2.csv", "50% ä.csv", "who?.csv", "a b.csv"])
@pytest.mark.parametrize("place", ["home/sub", "elsewhere"])
def test_table_of_text_whatever_its_name_when_copied_then_it_opens(
    tmp_path, name, place
):
    file = tmp_path / place / name
    file.parent.mkdir(parents=True)
    file.write_text("name,x,y\nÄ,1,2\n", encoding="utf-8")
    address = bytes(QUrl.fromLocalFile(str(file)).toEncoded()).decode()
    uri = f"{address}?type=csv&xField=x&yField=y&crs=EPSG:25832"
    layer = copied(QgsVectorLayer(uri, "plots", "delimitedtext"))

    project = saved_project(tmp_path / "home" / "p.qgs", layer)
    made = packaged(project, tmp_path / "out")

    tmp_path.joinpath(place).rename(tmp_path / "gone")
    packed = made.project()
    assert shown(only_layer(packed), ["name", "x", "y"]) == [("Ä", 1, 2)]


def test_track_of_a_receiver_when_copied_then_its_file_goes_along(tmp_path):
    file = tmp_path / "home" / "track.gpx"
    file.parent.mkdir()
    file.write_text(
        '<gpx version="1.1" creator="x" xmlns="http://www.topografix.com/GPX/1/1">'
        '<wpt lat="51" lon="7"><name>A</name></wpt></gpx>',
        encoding="utf-8",
    )
    layer = copied(QgsVectorLayer(f"{file}?type=waypoint", "track", "gpx"))

    project = saved_project(tmp_path / "home" / "p.qgs", layer)
    made = packaged(project, tmp_path / "out")

    tmp_path.joinpath("home").rename(tmp_path / "gone")
    packed = made.project()
    assert shown(only_layer(packed), ["name"]) == [("A",)]
    assert "track.gpx" in made.files()
