"""Runs beside an open project: unsaved edits, odd layers, and what is shown then."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from osgeo import gdal, ogr
from qgis.core import (
    QgsFeature,
    QgsField,
    QgsGeometry,
    QgsProject,
    QgsRasterLayer,
    QgsVectorLayer,
    QgsVectorLayerCache,
    QgsVectorLayerJoinInfo,
)
from qgis.PyQt.QtCore import QVariant

from qfieldsync_cloud.core.errors import OptionError, ProjectError
from qfieldsync_cloud.core.layers.layer_note import note_layers
from qfieldsync_cloud.core.layers.open_edits import (
    open_edit_steps,
    open_edits_of,
    read_open_edits,
    reload_steps,
)
from qfieldsync_cloud.core.layers.project_layers import find_layers, read_project
from qfieldsync_cloud.core.sync.resolution import Policy, SyncOptions
from qfieldsync_cloud.core.translation import install_translator
from tests.qgis import factories
from tests.qgis.factories import (
    GPKG,
    Outcome,
    apply,
    create,
    delete,
    outcome_of,
    patch,
    preview,
    project_of,
    run_of,
)
from tests.qgis.file_factories import (
    GEOJSON,
    SHAPEFILE,
    apply_as,
    both_formats,
    geojson,
    hashes,
    layer_rows,
    memory_layer,
    oak,
    snapshot,
    stored,
    trees,
)


def apply_beside(
    open_project: QgsProject,
    *deltas: Any,
    project: QgsProject | None = None,
    options: SyncOptions | None = None,
) -> Outcome:
    """Apply as in QGIS: with the edits of the open project noted beforehand."""
    edits = read_open_edits(open_project)
    return apply(project or open_project, *deltas, options=options, open_edits=edits)


def taller(layer: QgsVectorLayer | str, key: object) -> dict[str, Any]:
    """A patch that makes an oak taller."""
    return patch(layer, key, {"height": 12.5}, {"height": 13.5})


def feature_with(layer: QgsVectorLayer, fid: Any) -> QgsFeature:
    """The feature of a layer with a key."""
    [feature] = [f for f in layer.getFeatures() if f["fid"] == fid]
    return feature


# Unsaved edits


def edit(layer: QgsVectorLayer) -> None:
    """Edit the oaks 1 (value), 2 (place), 3 (deleted), and add 9; nothing is saved."""
    assert layer.startEditing()
    one, two, three = (feature_with(layer, fid) for fid in (1, 2, 3))
    note = layer.fields().indexOf("note")
    assert layer.changeAttributeValue(one.id(), note, "in the buffer")
    assert layer.changeGeometry(two.id(), QgsGeometry.fromWkt("Point (20 20)"))
    assert layer.deleteFeature(three.id())
    feature = QgsFeature(layer.fields())
    feature["fid"] = 9
    assert layer.addFeature(feature)


def all_kinds(layer: QgsVectorLayer | str) -> tuple[list[Any], list[str]]:
    """Deltas on what `edit` edits, and on what it does not; what becomes of them."""
    unsaved, other = "conflict unsaved_edit", "not_applied layer_in_edit_mode"
    table = [
        (taller(layer, 1), unsaved),
        (delete(layer, 1, snapshot(oak(1))), unsaved),
        (taller(layer, 2), unsaved),
        (taller(layer, 3), unsaved),
        (create(layer, {"fid": 9, "species": "elm"}), unsaved),
        (taller(layer, 4), other),
        (delete(layer, 4, snapshot(oak(4))), other),
        (create(layer, {"fid": 10, "species": "elm"}, "Point (7 7)"), other),
    ]
    return [delta for delta, _told in table], [told for _delta, told in table]


@both_formats
def test_layer_in_edit_mode_is_not_written_and_other_files_are(tmp_path, kind):
    file = trees(tmp_path, kind, *(oak(n) for n in (1, 2, 3, 4)))
    free = trees(tmp_path, kind, oak(1), name="free")
    layer, other = file.layer(), free.layer()
    project = project_of(layer, other)
    edit(layer)
    shown, before = layer_rows(layer), file.contents()
    deltas, expected = all_kinds(layer)

    outcome = apply_beside(project, *deltas, taller(other, 1))

    assert outcome.told == [*expected, "applied"]
    assert {entry["remedy"]["code"] for entry in outcome.json["deltas"][:-1]} == {
        "save_edits"
    }
    assert file.contents() == before
    assert free.rows() == {1: stored(oak(1, height=13.5))}
    # what the analyst was doing goes on
    assert layer.isEditable()
    assert layer_rows(layer) == shown
    assert layer.rollBack()


def test_layer_of_a_geopackage_in_edit_mode_is_not_written_and_its_others_are(tmp_path):
    database = factories.trees(tmp_path, GPKG, factories.oak(1), factories.oak(2))
    database.add_table("plots", "note TEXT")
    database.add_rows("plots", [{"fid": 1, "note": "old", "geom": "Point (1 1)"}])
    layer, plots = database.layer(), database.layer("plots")
    project = project_of(layer, plots)
    assert layer.startEditing()
    first = feature_with(layer, 1)
    index = layer.fields().indexOf("note")
    assert layer.changeAttributeValue(first.id(), index, "in the buffer")

    outcome = apply_beside(
        project,
        taller(layer, 1),
        taller(layer, 2),
        patch(plots, 1, {"note": "old"}, {"note": "new"}),
    )

    assert outcome.told == [
        "conflict unsaved_edit",
        "not_applied layer_in_edit_mode",
        "applied",
    ]
    assert database.rows() == {n: factories.stored(factories.oak(n)) for n in (1, 2)}
    assert database.rows("plots")[1]["note"] == "new"
    assert layer.rollBack()


@both_formats
def test_edits_in_the_open_project_count_when_the_project_is_given_as_a_file(
    tmp_path, kind
):
    file = trees(tmp_path, kind, *(oak(n) for n in (1, 2, 3, 4)))
    (tmp_path / "link").symlink_to(tmp_path, target_is_directory=True)
    other = project_of(QgsVectorLayer(str(file.path), "trees", "ogr"))
    path = tmp_path / "other.qgs"
    assert other.write(str(path))
    [layer_id] = other.mapLayers()
    # the open project reaches the same file by another path
    layer = file.layer(source=str(tmp_path / "link" / file.path.name))
    open_project = QgsProject.instance()
    assert open_project.addMapLayer(layer)
    try:
        edit(layer)
        before = file.contents()
        deltas, expected = all_kinds(layer_id)

        outcome = apply_beside(open_project, *deltas, project=read_project(path))

        assert outcome.told == expected
        assert file.contents() == before
        assert layer.rollBack()
        assert apply_beside(
            open_project, taller(layer_id, 4), project=read_project(path)
        ).told == ["applied"]
        assert file.rows()[4] == stored(oak(4, height=13.5))
    finally:
        open_project.clear()


def test_deltas_are_applied_once_the_edits_are_saved(tmp_path):
    file = trees(tmp_path, SHAPEFILE, oak(1), oak(2), oak(3), oak(4))
    layer = file.layer()
    project = project_of(layer)
    edit(layer)
    deltas = [taller(layer, 1), taller(layer, 4)]
    assert "applied" not in apply_beside(project, *deltas).told

    assert layer.commitChanges()
    outcome = apply_beside(project, *deltas)

    assert outcome.told == ["applied", "applied"]
    assert file.rows()[1] == stored(oak(1, height=13.5, note="in the buffer"))
    assert file.rows()[4] == stored(oak(4, height=13.5))


def test_edit_mode_without_an_edit_holds_the_file_back(tmp_path):
    file = trees(tmp_path, GEOJSON, oak(1))
    layer = file.layer()
    project = project_of(layer)
    assert layer.startEditing()
    before = hashes(tmp_path)

    outcome = apply_beside(project, taller(layer, 1))

    assert outcome.told == ["not_applied layer_in_edit_mode"]
    assert hashes(tmp_path) == before
    assert layer.rollBack()


def test_second_layer_on_the_file_in_edit_mode_holds_the_file_back(tmp_path):
    file = trees(tmp_path, SHAPEFILE, oak(1), oak(2))
    layer, second = file.layer("first"), file.layer("second")
    project = project_of(layer, second)
    assert second.startEditing()
    assert second.deleteFeature(feature_with(second, 1).id())

    outcome = apply_beside(project, taller(layer, 1), taller(layer, 2))

    assert outcome.told == ["conflict unsaved_edit", "not_applied layer_in_edit_mode"]
    assert file.rows() == {1: stored(oak(1)), 2: stored(oak(2))}
    assert second.rollBack()


def test_feature_whose_key_is_edited_is_known_by_the_key_that_is_stored(tmp_path):
    file = trees(tmp_path, SHAPEFILE, oak(1), oak(2))
    layer = file.layer()
    project = project_of(layer)
    assert layer.startEditing()
    assert layer.changeAttributeValue(feature_with(layer, 1).id(), 0, 100)

    outcome = apply_beside(project, taller(layer, 1), taller(layer, 2))

    assert outcome.told == ["conflict unsaved_edit", "not_applied layer_in_edit_mode"]
    assert file.rows() == {1: stored(oak(1)), 2: stored(oak(2))}
    assert layer.rollBack()


def test_many_edits_are_noted_a_few_at_a_time_and_their_layer_may_go_meanwhile(
    tmp_path,
):
    file = trees(tmp_path, SHAPEFILE, *(oak(key) for key in range(1, 1201)))
    layer = file.layer()
    project = project_of(layer)
    note = layer.fields().indexOf("note")
    assert layer.startEditing()
    for feature_id in layer.allFeatureIds():
        assert layer.changeAttributeValue(feature_id, note, "in the buffer")

    steps = list(open_edit_steps(project))
    others = open_edit_steps(project)
    next(others)
    assert layer.rollBack()
    project.removeMapLayer(layer)

    assert max(len(keys) for _table, keys in steps) <= 500
    [keys] = open_edits_of(steps).keys.values()
    assert keys == frozenset(map(str, range(1, 1201)))
    assert list(others) == []


def test_unsaved_edit_is_not_overwritten_by_any_policy(tmp_path):
    file = trees(tmp_path, SHAPEFILE, oak(1), oak(2), oak(3))
    layer = file.layer()
    project = project_of(layer)
    edit(layer)
    before = file.contents()
    overwrite = SyncOptions(policy=Policy.OVERWRITE)

    outcome = apply_beside(project, taller(layer, 1), options=overwrite)

    assert outcome.told == ["conflict unsaved_edit"]
    assert file.contents() == before
    assert layer.rollBack()


def test_delta_applied_before_is_known_although_the_layer_is_in_edit_mode(tmp_path):
    file = trees(tmp_path, SHAPEFILE, oak(1), oak(2))
    layer = file.layer()
    project = project_of(layer)
    assert apply_beside(project, taller(layer, 1)).told == ["applied"]
    assert layer.startEditing()
    before = hashes(tmp_path)

    outcome = apply_beside(project, taller(layer, 1), taller(layer, 2))

    assert outcome.told == ["already", "not_applied layer_in_edit_mode"]
    assert hashes(tmp_path) == before
    assert layer.rollBack()


# Layers that cannot be written


def test_layer_that_the_project_makes_read_only_is_refused(tmp_path):
    file = trees(tmp_path, SHAPEFILE, oak(1))
    layer = file.layer()
    assert layer.setReadOnly(True)
    path = tmp_path / "project.qgs"
    project = project_of(layer)
    assert project.write(str(path))
    before = file.contents()

    for opened in (project, read_project(path)):
        outcome = apply(opened, taller(layer, 1))

        assert outcome.told == ["not_applied layer_read_only"]
        assert outcome.json["deltas"][0]["remedy"]["code"] == "allow_editing"
    assert file.contents() == before


def csv_by_text(folder: Path) -> QgsVectorLayer:
    path = folder / "trees.csv"
    path.write_text("fid,species,x,y\n1,oak,1,2\n", encoding="utf-8")
    source = f"{path.as_uri()}?xField=x&yField=y&crs=EPSG:25832"
    return QgsVectorLayer(source, "trees", "delimitedtext")


def csv_by_ogr(folder: Path) -> QgsVectorLayer:
    csv_by_text(folder)
    return QgsVectorLayer(str(folder / "trees.csv"), "trees", "ogr")


@pytest.mark.parametrize("make", [csv_by_text, csv_by_ogr])
def test_csv_is_refused_with_the_remedy_whatever_the_provider(tmp_path, make):
    layer = make(tmp_path)
    assert layer.isValid()
    project = project_of(layer)
    before = hashes(tmp_path)
    deltas = [
        patch(layer, 1, {"species": "oak"}, {"species": "elm"}),
        create(layer, {"fid": 2}),
        delete(layer, 1, {}),
    ]

    for act in (preview, apply):
        outcome = act(project, *deltas)

        assert outcome.told == ["not_applied csv_unsupported"] * 3
        for entry in outcome.json["deltas"]:
            assert entry["remedy"]["code"] == "convert_source"
            assert "CSV" in entry["diagnosis"]["message"]
            assert "GeoPackage" in entry["remedy"]["message"]
    assert hashes(tmp_path) == before


def virtual(_folder: Path) -> QgsVectorLayer:
    source = "?query=SELECT 1 AS fid, 'oak' AS species&uid=fid"
    return QgsVectorLayer(source, "trees", "virtual")


def kml(folder: Path) -> QgsVectorLayer:
    # this driver is in every GDAL; where there is LIBKML too, QGIS reads with that
    return converted(folder, "KML", "trees.kml")


def flatgeobuf(folder: Path) -> QgsVectorLayer:
    return converted(folder, "FlatGeobuf", "trees.fgb")


def zipped(folder: Path) -> QgsVectorLayer:
    file = trees(folder, SHAPEFILE, oak(1))
    target = f"/vsizip/{folder}/trees.zip/trees"
    for name, content in file.contents().items():
        handle = gdal.VSIFOpenL(f"{target}{Path(name).suffix}", "wb")
        gdal.VSIFWriteL(content, 1, len(content), handle)
        gdal.VSIFCloseL(handle)
    return QgsVectorLayer(f"{target}.shp", "trees", "ogr")


def converted(folder: Path, driver: str, name: str) -> QgsVectorLayer:
    # a geodatabase numbers from 1
    source = ogr.Open(str(geojson(folder, [oak(1)], ids=(1,)).path))
    target = ogr.GetDriverByName(driver).CreateDataSource(str(folder / name))
    target.CopyLayer(source.GetLayer(0), "trees")
    del target, source
    return QgsVectorLayer(str(folder / name), "trees", "ogr")


def inline(folder: Path) -> QgsVectorLayer:
    """The data source is the GeoJSON itself, longer than any name of a file."""
    file = geojson(folder, [oak(1), oak(2), oak(3)])
    text = file.path.read_text(encoding="utf-8")
    assert len(text) > 300
    return QgsVectorLayer(text, "trees", "ogr")


@pytest.mark.parametrize("make", [virtual, kml, flatgeobuf, zipped, inline])
def test_data_source_of_a_kind_that_is_not_written_is_refused_with_the_remedy(
    tmp_path, make
):
    layer = make(tmp_path)
    assert layer.isValid()
    project = project_of(layer)
    before = hashes(tmp_path)

    outcome = apply(
        project,
        patch(layer, 1, {"species": "oak"}, {"species": "elm"}),
        create(layer, {"fid": 2}),
    )

    assert outcome.told == ["not_applied provider_unsupported"] * 2
    for entry in outcome.json["deltas"]:
        assert entry["remedy"]["code"] == "convert_source"
        assert layer.providerType() in entry["diagnosis"]["message"]
    assert hashes(tmp_path) == before


UNREACHABLE = {
    "WFS": "url='http://127.0.0.1:1/wfs' typename='trees'",
    "mssql": "dbname='trees' host=127.0.0.1 user='crew' password='secret'"
    ' table="trees"',
}


@pytest.mark.parametrize("provider", UNREACHABLE)
def test_data_source_that_is_not_written_is_refused_also_when_it_is_out_of_reach(
    provider,
):
    layer = QgsVectorLayer(UNREACHABLE[provider], "trees", provider)
    assert not layer.isValid()
    project = project_of(layer)
    deltas = [
        patch(layer, 1, {"species": "oak"}, {"species": "elm"}),
        create(layer, {"fid": 2}, "Point (1 2)"),
    ]

    for act in (preview, apply):
        outcome = act(project, *deltas)

        assert outcome.told == ["not_applied provider_unsupported"] * 2
        for entry in outcome.json["deltas"]:
            assert entry["remedy"]["code"] == "convert_source"
            assert provider in entry["diagnosis"]["message"]
        assert "secret" not in json.dumps(outcome.json)


@pytest.mark.parametrize(
    ("provider", "source"),
    [
        ("ogr", "PG:host=127.0.0.1 port=1 dbname=trees user=crew password=secret"),
        ("ogr", "PG:host=127.0.0.1 port=1 password='secret' dbname=trees"),
        ("ogr", "MySQL:trees,host=127.0.0.1,port=1,user=crew,password=secret"),
        ("ogr", "https://crew:secret@127.0.0.1:1/trees.geojson"),
        ("ogr", "/vsicurl/https://crew:secret@127.0.0.1:1/trees.geojson"),
        (
            "ogr",
            "/vsicurl?cookie=secret&url=http%3A%2F%2F127.0.0.1%3A1%2Ftrees.geojson",
        ),
        ("ogr", "WFS:http://crew:secret@127.0.0.1:1/wfs"),
        ("delimitedtext", "https://crew:secret@127.0.0.1:1/trees.csv?type=csv"),
    ],
)
def test_secrets_of_a_data_source_do_not_get_into_the_report(provider, source):
    layer = QgsVectorLayer(source, "trees", provider)
    project = project_of(layer)

    outcome = apply(project, create(layer, {"fid": 2}))

    [entry] = outcome.json["deltas"]
    assert entry["status"] == "STATUS_NOT_APPLIED"
    assert "trees" in entry["data_source"] + entry["layer_name"]
    assert "secret" not in json.dumps(outcome.json)


def missing_shapefile(folder: Path) -> QgsVectorLayer:
    return QgsVectorLayer(str(folder / "missing.shp"), "missing", "ogr")


def missing_geopackage(folder: Path) -> QgsVectorLayer:
    source = f"{folder / 'missing.gpkg'}|layername=trees"
    return QgsVectorLayer(source, "missing", "ogr")


def missing_spatialite(folder: Path) -> QgsVectorLayer:
    source = f"dbname='{folder / 'missing.sqlite'}' table=\"trees\" (geom)"
    return QgsVectorLayer(source, "missing", "spatialite")


def damaged_geojson(folder: Path) -> QgsVectorLayer:
    path = folder / "missing.geojson"
    path.write_text('{"type": "FeatureCollection", "features": [', encoding="utf-8")
    return QgsVectorLayer(str(path), "missing", "ogr")


@pytest.mark.parametrize(
    "make",
    [missing_shapefile, missing_geopackage, missing_spatialite, damaged_geojson],
)
def test_layer_that_is_invalid_is_refused_with_the_remedy_and_others_are_applied(
    tmp_path, make
):
    layer = make(tmp_path)
    assert not layer.isValid()
    file = trees(tmp_path, SHAPEFILE, oak(1))
    free = file.layer()
    project = project_of(layer, free)
    deltas = [
        patch(layer, 1, {"species": "oak"}, {"species": "elm"}),
        create(layer, {"fid": 2}, "Point (1 2)"),
        delete(layer, 1, {}),
        taller(free, 1),
    ]

    for act in (preview, apply):
        outcome = act(project, *deltas)

        assert outcome.told == [*["not_applied layer_invalid"] * 3, "applied"]
        for entry in outcome.json["deltas"][:3]:
            assert entry["remedy"]["code"] == "relink_layer"
            assert "missing" in entry["diagnosis"]["message"]
            assert ": invalid" not in entry["diagnosis"]["message"]
    assert file.rows() == {1: stored(oak(1, height=13.5))}
    assert {p.name for p in tmp_path.glob("missing*")} <= {"missing.geojson"}


def test_project_file_with_a_broken_layer_is_read_and_the_others_are_applied(tmp_path):
    file = trees(tmp_path, SHAPEFILE, oak(1))
    broken = trees(tmp_path, GEOJSON, oak(1), name="broken")
    layer, other = file.layer(), broken.layer()
    layer_id, other_id = layer.id(), other.id()
    path = tmp_path / "project.qgs"
    assert project_of(layer, other).write(str(path))
    broken.path.unlink()

    outcome = apply(read_project(path), taller(other_id, 1), taller(layer_id, 1))

    assert outcome.told == ["not_applied layer_invalid", "applied"]
    assert file.rows() == {1: stored(oak(1, height=13.5))}


# Layers looked for


def test_unknown_layer_comes_with_a_proposal_and_others_are_applied(tmp_path):
    file = trees(tmp_path, SHAPEFILE, oak(1))
    layer = file.layer("Trees")
    project = project_of(layer, memory_layer(title="Benches"))
    delta = patch("Trees_old_id", 1, snapshot(oak(1)), {"height": 13.5})
    delta["localLayerName"] = "Trees"

    outcome = apply(project, delta, taller(layer, 1))

    assert outcome.told == ["not_applied layer_unknown", "applied"]
    entry = outcome.json["deltas"][0]
    assert f"Trees ({layer.id()})" in entry["diagnosis"]["message"]
    assert entry["remedy"]["code"] == "map_layer"
    assert entry["layer_id"] == "Trees_old_id"
    assert entry["data_source"] == ""
    assert file.rows() == {1: stored(oak(1, height=13.5))}
    assert len(file.ledger()) == 1


def test_unknown_layer_that_looks_like_no_other_comes_without_a_proposal(tmp_path):
    file = trees(tmp_path, SHAPEFILE, oak(1))
    project = project_of(file.layer("Trees"))
    delta = patch("x7", 1, {"depth": 1}, {"depth": 2})
    delta["localLayerName"] = "Wells"

    outcome = apply(project, delta)

    assert outcome.told == ["not_applied layer_unknown"]
    message = outcome.json["deltas"][0]["diagnosis"]["message"]
    assert "Wells" in message
    assert "Trees" not in message
    assert file.rows() == {1: stored(oak(1))}


@both_formats
def test_layer_map_leads_deltas_to_the_layer_that_it_names(tmp_path, kind):
    file = trees(tmp_path, kind, oak(1))
    layer, again = file.layer(), file.layer()
    project = project_of(layer, again)
    delta = taller("trees_old_id", 1)

    outcome = apply_as("trees_old_id", layer, delta, project=project)

    assert outcome.told == ["applied"]
    assert outcome.json["deltas"][0]["layer_id"] == layer.id()
    assert file.rows() == {1: stored(oak(1, height=13.5))}
    # the ledger knows the delta whatever the layer is called by now
    assert apply_as("trees_old_id", again, delta, project=project).told == ["already"]


def test_layer_map_goes_before_a_layer_that_has_the_id_itself(tmp_path):
    file, other = (trees(tmp_path / n, SHAPEFILE, oak(1)) for n in ("one", "two"))
    layer, target = file.layer(), other.layer()
    project = project_of(layer, target)

    outcome = apply_as(layer.id(), target, taller(layer, 1), project=project)

    assert outcome.told == ["applied"]
    assert file.rows() == {1: stored(oak(1))}
    assert other.rows() == {1: stored(oak(1, height=13.5))}


def test_layer_map_to_a_layer_that_is_not_there_is_an_error(tmp_path):
    layer = trees(tmp_path, SHAPEFILE, oak(1)).layer()
    project = project_of(layer)

    with pytest.raises(OptionError, match="layer map.*no_such_layer"):
        find_layers(note_layers(project), [], {"trees": "no_such_layer"})


def test_layer_map_that_leads_nowhere_is_told_in_the_language_of_qgis():
    install_translator(lambda _context, text: f"«{text}»")
    try:
        with pytest.raises(OptionError, match="^«layer map»: «.*trees_9»$"):
            find_layers({}, [], {"trees": "trees_9"})
    finally:
        install_translator(None)


def test_raster_with_the_id_of_the_layer_is_no_layer_for_deltas(tmp_path):
    path = tmp_path / "heights.tif"
    gdal.GetDriverByName("GTiff").Create(str(path), 2, 2).FlushCache()
    raster = QgsRasterLayer(str(path), "heights")
    assert raster.isValid()
    project = project_of(raster)
    before = hashes(tmp_path)

    outcome = apply(project, patch(raster.id(), 1, {"a": 1}, {"a": 2}))

    assert outcome.told == ["not_applied layer_unknown"]
    assert hashes(tmp_path) == before


def test_group_with_the_name_of_the_layer_is_no_layer_for_deltas():
    project = QgsProject()
    project.layerTreeRoot().addGroup("trees")

    outcome = apply(project, patch("trees", 1, {"a": 1}, {"a": 2}))

    assert outcome.told == ["not_applied layer_unknown"]


@pytest.mark.parametrize("name", ["trees.qgs", "trees.qgz"])
@pytest.mark.parametrize("content", [None, b"", b"no project", b"<qgis"], ids=str)
def test_project_that_cannot_be_read_is_an_error_that_names_it(tmp_path, name, content):
    path = tmp_path / name
    if content is not None:
        path.write_bytes(content)

    with pytest.raises(ProjectError, match=name):
        read_project(path)


def test_project_given_as_a_folder_is_an_error(tmp_path):
    with pytest.raises(ProjectError):
        read_project(tmp_path)


# Fields that are not the file's


@both_formats
def test_joined_and_virtual_fields_are_neither_compared_nor_written(tmp_path, kind):
    file = trees(tmp_path, kind, oak(1), oak(2))
    layer = file.layer()
    kinds = memory_layer(
        {"fid": 1, "name": "oak", "latin": "Quercus"},
        uri="None?field=fid:integer&field=name:string&field=latin:string",
        title="kinds",
    )
    join = QgsVectorLayerJoinInfo()
    join.setJoinFieldName("name")
    join.setTargetFieldName("species")
    join.setPrefix("kind_")
    join.setUsingMemoryCache(True)
    join.setJoinLayer(kinds)
    project = project_of(layer, kinds)
    assert layer.addJoin(join)
    layer.addExpressionField("now()", QgsField("seen", QVariant.DateTime))
    assert layer.fields().indexOf("kind_latin") > 0
    elsewhere = {"kind_latin": "Fagus", "seen": "2001-01-01T00:00:00.000"}

    outcome = apply(
        project,
        patch(
            layer,
            1,
            {**snapshot(oak(1)), **elsewhere},
            {"height": 13.5, **dict.fromkeys(elsewhere, "x")},
        ),
        delete(layer, 2, {**snapshot(oak(2)), **elsewhere}, "Point (2 2)"),
        create(layer, {"fid": 3, "species": "oak", **elsewhere}, "Point (3 3)"),
    )

    assert outcome.told == ["applied"] * 3
    assert file.rows() == {
        1: stored(oak(1, height=13.5)),
        3: {"species": "oak", "geom": "Point (3 3)"},
    }


# Afterwards


@both_formats
def test_layer_of_the_open_project_shows_what_was_written(tmp_path, kind):
    file = trees(tmp_path, kind, oak(1), oak(2))
    layer = file.layer()
    project = project_of(layer)
    cache = QgsVectorLayerCache(layer, 10)
    cache.setFullCache(True)
    assert (layer.featureCount(), layer.extent().xMaximum()) == (2, 2.0)
    repaints: list[None] = []
    layer.repaintRequested.connect(lambda _deferred=False: repaints.append(None))
    run = run_of(
        project,
        taller(layer, 1),
        create(layer, {"fid": 3, "species": "elm"}, "Point (30 2)"),
        create(layer, {"fid": 4, "species": "fir"}, "Point (40 2)"),
        delete(layer, 2, snapshot(oak(2)), "Point (2 2)"),
    )

    run.apply()
    assert outcome_of(run).told == ["applied"] * 4
    assert list(reload_steps(project, run.written_tables))

    assert layer_rows(layer) == file.rows()
    assert set(layer_rows(layer)) == {1, 3, 4}
    assert layer.featureCount() == 3
    assert layer.extent().xMaximum() == 40.0
    assert repaints
    assert {f["fid"] for f in cache.getFeatures()} == {1, 3, 4}


def test_layers_on_other_data_are_not_reloaded(tmp_path):
    file, other = (trees(tmp_path / n, SHAPEFILE, oak(1)) for n in ("one", "two"))
    layer, second, bystander = file.layer(), file.layer("again"), other.layer()
    project = project_of(layer, second, bystander)
    repainted: list[str] = []
    for item in (layer, second, bystander):
        item.repaintRequested.connect(
            lambda _deferred=False, item=item: repainted.append(item.name())
        )
    run = run_of(project, taller(layer, 1), patch(bystander, 1, {}, {"height": 12.5}))

    run.apply()
    assert outcome_of(run).told == ["applied", "already"]
    assert list(reload_steps(project, run.written_tables))

    assert set(repainted) == {"trees", "again"}
    assert layer_rows(second) == {1: stored(oak(1, height=13.5))}


def test_layer_that_is_edited_by_now_is_not_reloaded(tmp_path):
    file = trees(tmp_path, SHAPEFILE, oak(1), oak(2))
    layer = file.layer()
    project = project_of(layer)
    run = run_of(project, taller(layer, 1))
    run.apply()
    assert layer.startEditing()
    assert layer.deleteFeature(feature_with(layer, 2).id())
    repaints: list[None] = []
    layer.repaintRequested.connect(lambda _deferred=False: repaints.append(None))

    assert list(reload_steps(project, run.written_tables))

    assert repaints == []
    assert layer.isEditable()
    assert set(layer_rows(layer)) == {1}
    assert layer.rollBack()


@both_formats
def test_layer_shows_what_the_file_holds_after_a_run_that_was_undone(
    tmp_path, kind, monkeypatch
):
    """The files were replaced by their backup: an open handle still sees the others."""
    file = trees(tmp_path, kind, oak(1), oak(2))
    layer = file.layer()
    project = project_of(layer)
    assert set(layer_rows(layer)) == {1, 2}
    real: Callable[..., bool] = QgsVectorLayer.commitChanges

    def say_no(edited: QgsVectorLayer) -> bool:
        assert real(edited)
        layer.dataProvider().reloadData()
        assert set(layer_rows(layer)) == {1, 2, 3}
        return False

    monkeypatch.setattr(QgsVectorLayer, "commitChanges", say_no)
    run = run_of(project, create(layer, {"fid": 3}, "Point (3 3)"))
    run.apply()
    assert outcome_of(run).told == ["not_applied provider_refused"]
    assert list(reload_steps(project, run.written_tables))

    assert layer_rows(layer) == file.rows()
    assert layer.featureCount() == 2
    monkeypatch.undo()
    # and an edit by hand reaches the file
    assert layer.startEditing()
    assert layer.deleteFeature(feature_with(layer, 2).id())
    assert layer.commitChanges()
    assert set(file.rows()) == {1}


def test_dry_run_names_no_table_to_reload(tmp_path):
    layer = trees(tmp_path, SHAPEFILE, oak(1)).layer()
    project = project_of(layer)
    run = run_of(project, taller(layer, 1))

    run.preview()

    assert outcome_of(run).told == ["applied"]
    assert run.written_tables == set()


@both_formats
def test_file_that_is_gone_by_the_time_of_the_run_is_an_error(tmp_path, kind):
    file = trees(tmp_path, kind, oak(1))
    layer = file.layer()
    project = project_of(layer)
    for act in ("preview", "apply"):
        run = run_of(
            project,
            create(layer, {"fid": 2}, "Point (2 2)"),
            taller(layer, 1),
            delete(layer, 1, snapshot(oak(1))),
        )
        for path in tmp_path.glob("trees.*"):
            path.unlink()

        getattr(run, act)()

        assert outcome_of(run).told == ["error source_lost"] * 3
        assert file.contents() == {}


def test_database_that_is_out_of_reach_is_told_without_its_password():
    source = (
        "dbname='trees' host=127.0.0.1 port=1 user='crew' password='secret'"
        ' key=\'fid\' type=Point table="public"."trees" (geom)'
    )
    layer = QgsVectorLayer(source, "trees", "postgres")
    assert not layer.isValid()
    project = project_of(layer)

    for act in (preview, apply):
        outcome = act(project, patch(layer, 1, {"species": "oak"}, {"species": "elm"}))

        assert outcome.told == ["error source_lost"]
        assert outcome.json["deltas"][0]["remedy"]["code"] == "try_again"
        assert "secret" not in json.dumps(outcome.json)
