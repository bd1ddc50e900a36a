"""What a job says of a project and its layers, in the documented form."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsGeometry,
    QgsProject,
    QgsRasterLayer,
    QgsRectangle,
    QgsVectorLayer,
)

from qfieldsync_cloud.core.layers.project_layers import read_project
from qfieldsync_cloud.core.project.details import (
    CanvasView,
    layer_details,
    project_details,
)
from qfieldsync_cloud.paths import resource
from tests.qgis.factories import GPKG, both_kinds, database, project_of

KEYS = {
    *("id", "name", "crs", "wkb_type", "wkb_type_name", "geom_type"),
    *("geom_type_name", "qfs_action", "qfs_cloud_action", "qfs_is_geometry_locked"),
    *("qfs_photo_naming", "qfc_source_data_pk_name", "qfs_unsupported_source_pk"),
    *("is_valid", "is_localized", "datasource", "type", "type_name", "error_code"),
    *("error_summary", "error_message", "filename", "provider_name"),
    *("provider_error_summary", "provider_error_message", "fields", "feature_count"),
}


def only_entry(project: QgsProject) -> dict:
    (entry,) = layer_details(project).values()
    return entry


def test_sample_is_described_as_documented():
    project = read_project(resource("sample", "tree_inventory.qgs"))

    layers = layer_details(project)

    assert json.loads(json.dumps(layers)) == layers
    assert all(set(entry) == KEYS for entry in layers.values())
    assert [entry["name"] for entry in layers.values()][0] == "Trees"
    trees = next(iter(layers.values()))
    assert (trees["feature_count"], trees["is_valid"]) == (294, True)
    assert (trees["wkb_type"], trees["geom_type_name"]) == (1, "Point")
    assert (trees["type"], trees["type_name"]) == (0, "Vector")
    assert trees["error_code"] == "no_error"
    assert trees["qfs_cloud_action"] == "offline"
    assert trees["qfc_source_data_pk_name"] == "fid"
    assert trees["filename"] == "tree_inventory.gpkg"
    assert trees["fields"][0]["name"] == "fid"
    assert trees["fields"][0]["is_unique"] is True


def test_project_is_described_as_documented():
    project = read_project(resource("sample", "tree_inventory.qgs"))
    project.writeEntry(
        "qfieldsync", "/areaOfInterest", "Polygon((8 50,9 50,9 51,8 50))"
    )
    project.writeEntry("qfieldsync", "/areaOfInterestCrs", "EPSG:4326")
    box = QgsRectangle(500000, 5500000, 501000, 5501000)
    view = CanvasView(box, QgsCoordinateReferenceSystem("EPSG:25832"))
    layers = layer_details(project)

    details = project_details(project, layers, view=view)

    assert details["layers_by_id"] is layers
    assert details["ordered_layer_ids"] == list(layers)
    assert details["crs"] == "EPSG:25832"
    assert details["project_name"] == "Tree inventory"
    assert details["attachment_dirs"] == ["DCIM"]
    assert details["data_dirs"] == []
    assert details["background_color"] == "#f6f2e8"
    assert details["qgis_version"].startswith("3.")
    # versions of QGIS differ in how they write WKT
    area = QgsGeometry.fromWkt(details["area_of_interest"])
    assert area.boundingBox() == QgsRectangle(8, 50, 9, 51)
    assert details["extent"].upper().replace(" ((", "((").startswith("POLYGON((9 49.65")


@pytest.mark.parametrize(
    "box",
    [QgsRectangle(), QgsRectangle(1e12, 1e12, 2e12, 2e12)],
    ids=["empty", "far away"],
)
def test_extent_without_a_place_on_earth_is_empty(box):
    project = QgsProject()
    view = CanvasView(box, QgsCoordinateReferenceSystem("EPSG:25832"))

    assert project_details(project, {}, view=view)["extent"] == ""


def test_missing_file_is_named(tmp_path: Path):
    source = f"{tmp_path}/gone.gpkg|layername=trees"
    entry = only_entry(project_of(QgsVectorLayer(source, "Trees", "ogr")))

    assert entry["is_valid"] is False
    assert entry["error_code"] == "invalid_dataprovider"
    assert "gone.gpkg" in entry["error_summary"]
    assert entry["filename"] == "gone.gpkg"
    assert entry["feature_count"] is None


def test_localized_layer_is_named_as_such():
    layer = QgsVectorLayer("localized:maps/gone.gpkg|layername=a", "A", "ogr")
    entry = only_entry(project_of(layer))

    assert entry["is_localized"] is True
    assert entry["error_code"] == "localized_dataprovider"
    assert entry["filename"] == "maps/gone.gpkg"


def test_credentials_stay_out_of_what_is_told():
    source = "dbname='x' host=127.0.0.1 port=1 user='s3cret' password='s3cret' "
    layer = QgsVectorLayer(source + 'table="a"."b" (geom)', "A", "postgres")
    layer.setCustomProperty("QFieldSync/action", "offline")
    entry = only_entry(project_of(layer))

    assert entry["error_code"] == "invalid_dataprovider"
    assert "s3cret" not in json.dumps(entry)
    assert "dbname='x'" in entry["datasource"]


def test_layer_that_was_not_opened_is_neither_valid_nor_invalid():
    layer = QgsRasterLayer("type=xyz&url=https://example.org/1.png", "Map", "wms")
    project = project_of(layer)

    (entry,) = layer_details(project, not_opened={layer.id()}).values()

    assert entry["is_valid"] is None
    assert entry["error_code"] == "not_checked"
    assert (entry["type"], entry["wkb_type"], entry["fields"]) == (1, None, None)


@both_kinds
def test_key_is_the_one_that_qgis_reports(tmp_path: Path, kind):
    made = database(tmp_path, kind).add_table("trees", "species TEXT")

    entry = only_entry(project_of(made.layer("trees")))

    assert entry["qfc_source_data_pk_name"] == "fid"
    assert entry["feature_count"] == 0


def test_features_are_counted_only_when_asked(tmp_path: Path):
    made = database(tmp_path, GPKG).add_table("trees", "species TEXT")
    project = project_of(made.layer("trees"))

    (entry,) = layer_details(project, counts_features=False).values()

    assert entry["feature_count"] is None
