"""The project of a package: forms, relations, joins, styles, files, and no secrets."""

from __future__ import annotations

import base64
import hashlib
import json
import os
import shutil
import zipfile
from pathlib import Path
from typing import Any

import jsonschema
import pytest
from qgis.core import (
    QgsCategorizedSymbolRenderer,
    QgsDefaultValue,
    QgsEditorWidgetSetup,
    QgsField,
    QgsFieldConstraints,
    QgsFillSymbol,
    QgsGraduatedSymbolRenderer,
    QgsLayerTreeGroup,
    QgsLayoutItemPicture,
    QgsLineSymbol,
    QgsMapRendererParallelJob,
    QgsMapSettings,
    QgsMapThemeCollection,
    QgsMarkerLineSymbolLayer,
    QgsMarkerSymbol,
    QgsPrintLayout,
    QgsProject,
    QgsRasterFillSymbolLayer,
    QgsRasterLayer,
    QgsRasterMarkerSymbolLayer,
    QgsRelation,
    QgsRendererCategory,
    QgsRendererRange,
    QgsRuleBasedRenderer,
    QgsSingleSymbolRenderer,
    QgsSvgMarkerSymbolLayer,
    QgsVectorLayer,
    QgsVectorLayerJoinInfo,
)
from qgis.PyQt.QtCore import QSize, QVariant
from qgis.PyQt.QtGui import QColor, QImage

from qfieldsync_cloud.core.errors import PackagingError
from qfieldsync_cloud.core.project.checks.checked import CheckOptions
from qfieldsync_cloud.core.project.packaging.archive import zip_package
from qfieldsync_cloud.core.project.process_projectfile import (
    new_workflow as check_workflow,
)
from qfieldsync_cloud.core.project.process_projectfile import process_projectfile
from qfieldsync_cloud.paths import resource
from tests.qgis.factories import GPKG, Database
from tests.qgis.factories import database as new_database
from tests.qgis.file_factories import oak, shapefile
from tests.qgis.package_factories import (
    layer_named,
    only_layer,
    packaged,
    saved_project,
)

NOT_NULL = QgsFieldConstraints.Constraint.ConstraintNotNull
UNIQUE = QgsFieldConstraints.Constraint.ConstraintUnique
SVG = (
    '<svg xmlns="http://www.w3.org/2000/svg" width="20" height="20"'
    ' viewBox="0 0 20 20">'
    '<rect x="2" y="2" width="16" height="16" fill="{color}"/></svg>'
)


def gpkg(folder: Path, *tables: tuple[str, tuple[str, ...], str | None]):
    base = new_database(folder, GPKG)
    for name, columns, geometry in tables:
        base.add_table(name, *columns, geometry=geometry)
    return base


def svg(path: Path, color: str = "red") -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(SVG.format(color=color), encoding="utf-8")
    return path


def png(path: Path, color: str = "blue") -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    image = QImage(12, 12, QImage.Format.Format_RGB32)
    image.fill(QColor(color))
    assert image.save(str(path))
    return path


def picture_of(project: QgsProject) -> QImage:
    """The map of all layers, in their order."""
    settings = QgsMapSettings()
    settings.setOutputSize(QSize(240, 240))
    settings.setDestinationCrs(project.crs())
    settings.setBackgroundColor(QColor("white"))
    settings.setLayers([item.layer() for item in project.layerTreeRoot().findLayers()])
    settings.setTransformContext(project.transformContext())
    settings.setPathResolver(project.pathResolver())
    extent = settings.fullExtent()
    extent.grow(3)
    settings.setExtent(extent)
    job = QgsMapRendererParallelJob(settings)
    job.start()
    job.waitForFinished()
    return job.renderedImage()


def read(path: Path) -> QgsProject:
    project = QgsProject()
    assert project.read(str(path))
    return project


# Forms and relations


def inspected_trees(folder: Path) -> Path:
    """Trees with inspections, species from a list, and a join."""
    base = gpkg(
        folder,
        ("trees", ("uuid TEXT NOT NULL UNIQUE", "species TEXT", "photo TEXT"), "Point"),
        ("species", ("code TEXT", "label TEXT"), None),
        ("inspections", ("tree TEXT", "note TEXT NOT NULL"), None),
    )
    base.add_rows(
        "trees",
        [{"uuid": "u1", "species": "qr", "photo": "DCIM/1.jpg", "geom": "Point (1 1)"}],
    )
    base.add_rows("species", [{"code": "qr", "label": "Oak"}])
    base.add_rows("inspections", [{"tree": "u1", "note": "fine"}])
    trees, species, inspections = map(base.layer, ("trees", "species", "inspections"))
    config = {
        "Layer": species.id(),
        "LayerName": "species",
        "LayerSource": species.source(),
        "LayerProviderName": "ogr",
        "Key": "code",
        "Value": "label",
    }
    trees.setEditorWidgetSetup(2, QgsEditorWidgetSetup("ValueRelation", config))
    trees.setEditorWidgetSetup(
        3, QgsEditorWidgetSetup("ExternalResource", {"RelativeStorage": 1})
    )
    trees.setDefaultValueDefinition(1, QgsDefaultValue("uuid()"))
    trees.addExpressionField("upper(species)", QgsField("loud", QVariant.String))
    join = QgsVectorLayerJoinInfo()
    join.setJoinLayer(species)
    join.setTargetFieldName("species")
    join.setJoinFieldName("code")
    trees.addJoin(join)
    inspections.setEditorWidgetSetup(
        1, QgsEditorWidgetSetup("RelationReference", {"Relation": "rel"})
    )

    def relate(project: QgsProject) -> None:
        relation = QgsRelation(project.relationManager().context())
        relation.setId("rel")
        relation.setName("inspections of trees")
        relation.setReferencedLayer(trees.id())
        relation.setReferencingLayer(inspections.id())
        relation.addFieldPair("tree", "uuid")
        project.relationManager().addRelation(relation)

    layers = (trees, species, inspections)
    # they are gone with the project
    ids = {
        layer.id(): f"{name}_of_test"
        for layer, name in zip(layers, ("trees", "species", "insp"))
    }
    path = saved_project(folder / "p.qgs", *layers, change=relate)
    text = path.read_text(encoding="utf-8")
    for found, wanted in ids.items():
        text = text.replace(found, wanted)
    path.unlink()
    with zipfile.ZipFile(path.with_suffix(".qgz"), "w") as archive:
        archive.writestr("p.qgs", text)
    return path.with_suffix(".qgz")


def test_relations_joins_and_forms_when_packaged_then_they_work(tmp_path):
    project = inspected_trees(tmp_path)
    made = packaged(project, tmp_path / "out")

    packed = made.project()
    trees = packed.mapLayer("trees_of_test")
    feature = next(trees.getFeatures())
    assert (feature["loud"], feature["species_label"]) == ("QR", "Oak")
    relation = packed.relationManager().relation("rel")
    assert relation.isValid()
    assert [f["note"] for f in relation.getRelatedFeatures(feature)] == ["fine"]
    setup = trees.editorWidgetSetup(trees.fields().indexOf("species"))
    assert setup.type() == "ValueRelation"
    assert setup.config()["Layer"] == "species_of_test"
    assert setup.config()["LayerSource"].endswith("/data.gpkg|layername=species")
    assert "inventory" not in made.xml()
    assert set(packed.mapLayers()) == {
        "trees_of_test",
        "species_of_test",
        "insp_of_test",
    }


def test_helper_key_when_packaged_then_forms_hide_it_and_creates_need_no_fid(tmp_path):
    made = packaged(inspected_trees(tmp_path), tmp_path / "out")

    packed = made.project()
    trees = packed.mapLayer("trees_of_test")
    fields = trees.fields()
    assert fields.names()[:2] == ["fid_1", "fid"]
    assert trees.editorWidgetSetup(0).type() == "Hidden"
    assert trees.editFormConfig().readOnly(1)
    assert not trees.editFormConfig().readOnly(3)
    own = trees.fieldConstraints(1)
    assert not own & NOT_NULL and not own & UNIQUE
    uuid = trees.fieldConstraints(fields.indexOf("uuid"))
    assert uuid & NOT_NULL and uuid & UNIQUE
    note = packed.mapLayer("insp_of_test")
    assert note.fieldConstraints(note.fields().indexOf("note")) & (NOT_NULL)
    assert trees.defaultValueDefinition(2).expression() == "uuid()"


def test_layers_when_packaged_then_qfield_can_map_them_back(tmp_path):
    made = packaged(inspected_trees(tmp_path), tmp_path / "out")

    packed = made.project()
    for layer_id, layer in packed.mapLayers().items():
        assert layer.customProperty("remoteLayerId") == layer_id
        assert layer.customProperty("QFieldSync/remoteLayerId") == layer_id
        assert layer.customProperty("QFieldSync/sourceDataPrimaryKeys") == "fid"
        assert layer.customProperty("QFieldSync/cloud_action") == "offline"
        assert layer.customProperty("QFieldSync/unsupported_source_pk") is None
        assert [layer.fields()[i].name() for i in layer.primaryKeyAttributes()] == [
            "fid_1"
        ]


def test_layer_that_is_removed_when_packaged_then_what_shows_it_is_told(tmp_path):
    project_path = inspected_trees(tmp_path)
    project = read(project_path)
    project.mapLayer("species_of_test").setCustomProperty(
        "QFieldSync/cloud_action", "remove"
    )
    assert project.write()

    made = packaged(project_path, tmp_path / "out")

    packed = made.project()
    assert set(packed.mapLayers()) == {"trees_of_test", "insp_of_test"}
    assert "species_of_test" not in [
        item.layerId() for item in packed.layerTreeRoot().findLayers()
    ]
    tables = made.query("SELECT table_name FROM gpkg_contents ORDER BY 1")
    assert tables == ["inspections", "trees"]
    assert packed.mapLayer("trees_of_test").vectorJoins() == []
    assert made.codes == ["reference_removed", "attachment_missing"]


def test_groups_when_their_layers_are_removed_then_they_go_too(tmp_path):
    base = gpkg(tmp_path, ("a", (), "Point"), ("b", (), "Point"))
    gone, kept = base.layer("a"), base.layer("b")
    gone.setCustomProperty("QFieldSync/action", "remove")

    def group(project: QgsProject) -> None:
        root = project.layerTreeRoot()
        for name, layer in (("gone", gone), ("kept", kept)):
            outer = root.addGroup(f"outer {name}")
            inner: QgsLayerTreeGroup = outer.addGroup(f"inner {name}")
            inner.addLayer(layer)
            root.removeChildNode(root.findLayer(layer.id()))

    made = packaged(
        saved_project(tmp_path / "p.qgs", gone, kept, change=group), tmp_path / "out"
    )

    packed = made.project()
    names = [item.name() for item in packed.layerTreeRoot().findGroups(True)]
    assert names == ["outer kept", "inner kept"]
    assert made.codes == []


# Styles


def of_layer(symbol: Any, layer: Any) -> Any:
    """A symbol of this one layer, which must not be given to its constructor."""
    assert symbol.changeSymbolLayer(0, layer)
    return symbol


def marker(path: Path | str) -> QgsMarkerSymbol:
    is_raster = str(path).endswith(".png")
    kind = QgsRasterMarkerSymbolLayer if is_raster else QgsSvgMarkerSymbolLayer
    return of_layer(QgsMarkerSymbol(), kind(str(path), 6))


def renderer_of(kind: str, one: Path, two: Path):
    if kind == "single":
        return QgsSingleSymbolRenderer(marker(one))
    if kind == "categorized":
        categories = [
            QgsRendererCategory(v, marker(p), str(v)) for v, p in ((1, one), (2, two))
        ]
        return QgsCategorizedSymbolRenderer("girth", categories)
    if kind == "graduated":
        ranges = [
            QgsRendererRange(low, low + 1, marker(p), str(low))
            for low, p in ((0.5, one), (1.5, two))
        ]
        return QgsGraduatedSymbolRenderer("girth", ranges)
    root = QgsRuleBasedRenderer.Rule(None)
    group = QgsRuleBasedRenderer.Rule(None, 0, 0, '"girth" > 0')
    for value, path in ((1, one), (2, two)):
        rule = QgsRuleBasedRenderer.Rule(marker(path), 0, 0, f'"girth" = {value}')
        group.appendChild(rule)
    root.appendChild(group)
    return QgsRuleBasedRenderer(root)


@pytest.mark.parametrize("kind", ["single", "categorized", "graduated", "rules"])
@pytest.mark.parametrize("place", ["inside", "outside"])
def test_symbols_in_files_when_packaged_then_the_map_looks_the_same(
    kind, place, tmp_path
):
    home = tmp_path / "home"
    folder = home / "symbols" if place == "inside" else tmp_path / "elsewhere"
    one, two = svg(folder / "a.svg"), png(folder / "b.png")
    base = gpkg_trees(home)
    layer = base.layer()
    layer.setRenderer(renderer_of(kind, one, two))
    project = saved_project(home / "p.qgz", layer)
    original = read(project)
    before = picture_of(original)
    made = packaged(project, tmp_path / "out")
    shutil.rmtree(folder)  # the package stands alone

    packed = made.project()

    assert picture_of(packed) == before
    assert {before.pixelColor(x, y).name() for x in range(240) for y in range(240)} >= (
        {"#ff0000"} if kind == "single" else {"#ff0000", "#0000ff"}
    )
    assert str(tmp_path) not in made.xml()


def gpkg_trees(home: Path):
    home.mkdir(exist_ok=True)
    base = gpkg(home, ("trees", ("girth INTEGER",), "Point"))
    return base.add_rows(
        "trees",
        [{"girth": 1, "geom": "Point (0 0)"}, {"girth": 2, "geom": "Point (20 20)"}],
    )


def test_symbols_of_lines_and_polygons_when_packaged_then_the_map_looks_the_same(
    tmp_path,
):
    folder = tmp_path / "elsewhere"
    arrow, fill = svg(folder / "arrow.svg", "green"), png(folder / "fill.png", "orange")
    base = gpkg(tmp_path, ("lines", (), "LineString"), ("areas", (), "Polygon"))
    base.add_rows("lines", [{"geom": "LineString (0 0, 20 20)"}])
    base.add_rows("areas", [{"geom": "Polygon ((0 0, 20 0, 20 20, 0 0))"}])
    lines, areas = base.layer("lines"), base.layer("areas")
    along = QgsMarkerLineSymbolLayer(True, 5)
    along.setSubSymbol(marker(arrow))
    lines.setRenderer(QgsSingleSymbolRenderer(of_layer(QgsLineSymbol(), along)))
    areas.setRenderer(
        QgsSingleSymbolRenderer(
            of_layer(QgsFillSymbol(), QgsRasterFillSymbolLayer(str(fill)))
        )
    )
    project = saved_project(tmp_path / "p.qgs", lines, areas)
    original = read(project)
    before = picture_of(original)
    made = packaged(project, tmp_path / "out")
    shutil.rmtree(folder)

    packed = made.project()

    assert picture_of(packed) == before
    colors = {before.pixelColor(x, y).name() for x in range(240) for y in range(240)}
    assert {"#ffa500", "#008000"} <= colors


def test_symbols_with_equal_names_when_packaged_then_each_stays_itself(tmp_path):
    one = svg(tmp_path / "x" / "tree.svg", "red")
    two = svg(tmp_path / "y" / "tree.svg", "blue")
    home = tmp_path / "home"
    layer = gpkg_trees(home).layer()
    layer.setRenderer(renderer_of("categorized", one, two))
    made = packaged(saved_project(home / "p.qgs", layer), tmp_path / "out")

    copies = [name for name in made.files() if name.endswith("tree.svg")]
    contents = {(made.folder / name).read_text() for name in copies}
    assert contents == {SVG.format(color="red"), SVG.format(color="blue")}


def test_symbols_of_a_package_when_it_is_packaged_then_each_stays_itself(tmp_path):
    home = tmp_path / "home"
    layer = gpkg_trees(home).layer()
    one = svg(home / "external" / "1" / "icon.svg", "red")
    two = svg(tmp_path / "b" / "icon.svg", "blue")
    layer.setRenderer(renderer_of("categorized", one, two))
    path = saved_project(home / "p.qgs", layer)
    before = picture_of(read(path))

    made = packaged(path, tmp_path / "out")

    assert picture_of(read(made.package.project_file)) == before
    assert {"external/1/icon.svg", "external/2/icon.svg"} < set(made.files())


def test_symbols_of_qgis_and_embedded_ones_when_packaged_then_they_stay(tmp_path):
    own = "/usr/share/qgis/svg/gpsicons/tree.svg"
    embedded = "base64:" + base64.b64encode(SVG.format(color="red").encode()).decode()
    home = tmp_path / "home"
    layer = gpkg_trees(home).layer()
    layer.setRenderer(renderer_of("categorized", Path(own), Path("x.svg")))
    layer.renderer().updateCategorySymbol(1, marker(embedded))
    made = packaged(saved_project(home / "p.qgs", layer), tmp_path / "out")

    assert embedded in made.xml()
    assert "gpsicons/tree.svg" in made.xml()
    assert "/usr/share" not in made.xml()
    assert made.files() == ["data.gpkg", "p_qfield.qgz", "qfieldsync_cloud.json"]


def test_layouts_and_themes_when_packaged_then_they_are_still_there(tmp_path):
    logo = png(tmp_path / "elsewhere" / "logo.png")
    base = gpkg(tmp_path, ("a", (), "Point"))
    layer = base.layer("a")

    def decorate(project: QgsProject) -> None:
        layout = QgsPrintLayout(project)
        layout.initializeDefaults()
        layout.setName("sheet")
        picture = QgsLayoutItemPicture(layout)
        picture.setPicturePath(str(logo))
        layout.addLayoutItem(picture)
        layout.setCustomProperty("atlasRasterFormat", "png")
        layout.setCustomProperty("lastExportPath", str(tmp_path / "secret-folder"))
        assert project.layoutManager().addLayout(layout)
        project.mapThemeCollection().insert(
            "day", QgsMapThemeCollection.MapThemeRecord()
        )

    made = packaged(
        saved_project(tmp_path / "p.qgz", layer, change=decorate), tmp_path / "out"
    )

    packed = made.project()
    [sheet] = packed.layoutManager().printLayouts()
    [picture] = [i for i in sheet.items() if isinstance(i, QgsLayoutItemPicture)]
    assert Path(picture.picturePath()).read_bytes() == logo.read_bytes()
    assert packed.mapThemeCollection().mapThemes() == ["day"]
    assert "secret-folder" not in made.xml()


# Files


def test_equal_names_in_two_folders_when_copied_then_both_are_there(tmp_path):
    layers = []
    for number, folder in enumerate(("home/a", "home/b", "elsewhere"), 1):
        path = tmp_path / folder
        path.mkdir(parents=True)
        layer = shapefile(path, [oak(number)]).layer(title=folder)
        layer.setCustomProperty("QFieldSync/cloud_action", "copy")
        layers.append(layer)
    made = packaged(
        saved_project(tmp_path / "home" / "p.qgs", *layers), tmp_path / "out"
    )

    packed = made.project()
    fids = {
        name: [f["fid"] for f in layer_named(packed, name).getFeatures()]
        for name in ("home/a", "home/b", "elsewhere")
    }
    assert fids == {"home/a": [1], "home/b": [2], "elsewhere": [3]}
    shapes = [name for name in made.files() if name.endswith(".shp")]
    assert shapes == ["a/trees.shp", "b/trees.shp", "external/1/trees.shp"]
    assert {Path(n).suffix for n in made.files()} >= {".dbf", ".shx", ".prj", ".cpg"}


def test_raster_when_packaged_then_its_file_goes_along(tmp_path):
    picture = png(tmp_path / "maps" / "data.gpkg.png")
    picture.with_suffix(".pgw").write_text("1\n0\n0\n-1\n0\n12\n")
    raster = QgsRasterLayer(str(picture), "photo")
    assert raster.isValid()
    made = packaged(saved_project(tmp_path / "p.qgs", raster), tmp_path / "out")

    packed = made.project()
    assert only_layer(packed).isValid()
    assert only_layer(packed).width() == 12
    assert {"maps/data.gpkg.png", "maps/data.gpkg.pgw"} <= set(made.files())
    assert made.layer_entry("photo")["feature_count"] is None


def test_copied_file_with_the_name_of_the_packages_own_then_both_are_there(tmp_path):
    base = new_database(tmp_path, GPKG, "data").add_table("a", "name TEXT")
    base.add_rows("a", [{"name": "copied"}])
    copied = base.layer("a", title="copied")
    copied.setCustomProperty("QFieldSync/cloud_action", "copy")
    other = new_database(tmp_path, GPKG, "other").add_table("a", "name TEXT")
    other.add_rows("a", [{"name": "offline"}])
    project = saved_project(tmp_path / "p.qgs", copied, other.layer("a", title="off"))

    made = packaged(project, tmp_path / "out")

    packed = made.project()
    for name, value in (("copied", "copied"), ("off", "offline")):
        assert [f["name"] for f in layer_named(packed, name).getFeatures()] == [value]


def test_keep_existent_when_packaged_again_then_the_first_copy_stays(tmp_path):
    file = shapefile(tmp_path, [oak(1)])
    layer = file.layer()
    layer.setCustomProperty("QFieldSync/cloud_action", "keep_existent")
    project = saved_project(tmp_path / "p.qgs", layer)
    packaged(project, tmp_path / "out")
    shapefile(tmp_path, [oak(1), oak(2)])

    made = packaged(project, tmp_path / "out")

    packed = made.project()
    assert only_layer(packed).featureCount() == 1


def test_attachments_when_packaged_then_each_reference_is_listed(tmp_path):
    project = inspected_trees(tmp_path)
    photo = tmp_path / "DCIM" / "1.jpg"
    unused = tmp_path / "DCIM" / "sub" / "2.jpg"
    for path in (photo, unused, tmp_path / "secrets" / "x.jpg"):
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(path.name.encode())

    made = packaged(project, tmp_path / "out")

    assert made.manifest()["attachments"] == [
        {
            "layer": "trees_of_test",
            "key": "1",
            "field": "photo",
            "path": "DCIM/1.jpg",
            "size": 5,
            "sha256": hashlib.sha256(b"1.jpg").hexdigest(),
            "present": True,
        }
    ]
    outputs = made.workflow.feedback()["outputs"]
    assert outputs["package_project"]["attachments"] == made.manifest()["attachments"]
    assert "DCIM/sub/2.jpg" in made.files()
    assert not any("secrets" in name for name in made.files())


@pytest.mark.parametrize("action", ["copy", "no_action", "offline"])
def test_attachments_whatever_becomes_of_their_layer_then_they_go_along(
    action, tmp_path
):
    base = gpkg(tmp_path, ("trees", ("photo TEXT",), "Point"))
    base.add_rows(
        "trees",
        [
            {"fid": 5, "photo": "photos/1.jpg", "geom": "Point (1 1)"},
            {"fid": 6, "photo": "photos/2.jpg", "geom": "Point (1 1)"},
            {"fid": 7, "photo": None, "geom": "Point (1 1)"},
            {"fid": 8, "photo": "https://a.org/1.jpg", "geom": "Point (1 1)"},
        ],
    )
    layer = base.layer("trees")
    setup = QgsEditorWidgetSetup("ExternalResource", {"RelativeStorage": 1})
    layer.setEditorWidgetSetup(1, setup)
    layer.setCustomProperty("QFieldSync/cloud_action", action)
    png(tmp_path / "photos" / "1.jpg")

    made = packaged(saved_project(tmp_path / "p.qgs", layer), tmp_path / "out")

    assert "photos/1.jpg" in made.files()
    listed = made.manifest()["attachments"]
    assert [(a["key"], a["path"], a["present"]) for a in listed] == [
        ("5", "photos/1.jpg", True),
        ("6", "photos/2.jpg", False),
    ]
    assert made.codes == ["attachment_missing"]


def test_photos_when_their_names_differ_in_case_only_then_that_is_told(tmp_path):
    layer = new_database(tmp_path, GPKG).add_table("trees").layer()
    for name in ("IMG_1.jpg", "img_1.jpg", "IMG_2.jpg"):
        png(tmp_path / "DCIM" / name)

    made = packaged(saved_project(tmp_path / "p.qgs", layer), tmp_path / "out")

    [finding] = made.package.findings
    assert finding.code.value == "file_names_collide"
    assert finding.message.endswith("DCIM/IMG_1.jpg = DCIM/img_1.jpg")
    assert {"DCIM/IMG_1.jpg", "DCIM/img_1.jpg"} <= set(made.files())


def test_photo_when_it_is_found_under_two_names_then_nothing_is_lost(tmp_path):
    """So it is on macOS, which does not tell them apart; a second link is like it."""
    base = gpkg(tmp_path, ("trees", ("photo TEXT",), "Point"))
    names = ("photos/IMG_1.jpg", "photos/img_1.jpg")
    base.add_rows("trees", [{"photo": name, "geom": "Point (1 1)"} for name in names])
    layer = base.layer("trees")
    setup = QgsEditorWidgetSetup("ExternalResource", {"RelativeStorage": 1})
    layer.setEditorWidgetSetup(1, setup)
    png(tmp_path / names[0])
    os.link(tmp_path / names[0], tmp_path / names[1])

    made = packaged(saved_project(tmp_path / "p.qgs", layer), tmp_path / "out")

    assert set(names) <= set(made.files())
    assert made.codes == []


ROOTS = {
    "a text": {"DefaultRoot": "photos"},
    "an expression": {
        "PropertyCollection": {
            "type": "collection",
            "properties": {
                "propertyRootPath": {
                    "active": True,
                    "type": 3,
                    "expression": "@project_folder || '/photos'",
                }
            },
        }
    },
}


@pytest.mark.parametrize("root", ROOTS.values(), ids=list(ROOTS))
def test_attachments_below_a_folder_of_the_widget_then_they_are_found(root, tmp_path):
    base = gpkg(tmp_path, ("trees", ("photo TEXT",), "Point"))
    base.add_rows("trees", [{"fid": 5, "photo": "1.jpg", "geom": "Point (1 1)"}])
    layer = base.layer("trees")
    config = {"RelativeStorage": 2, **root}
    layer.setEditorWidgetSetup(1, QgsEditorWidgetSetup("ExternalResource", config))
    png(tmp_path / "photos" / "1.jpg")
    source = saved_project(tmp_path / "p.qgs", layer)

    made = packaged(source, tmp_path / "out")
    check = process_projectfile(source, check_workflow(), CheckOptions())

    [listed] = made.manifest()["attachments"]
    assert (listed["path"], listed["present"]) == ("photos/1.jpg", True)
    assert "attachment_absent" not in [f.code.value for f in check.report.findings]


def test_attachment_that_is_not_there_when_packaged_then_it_is_told(tmp_path):
    made = packaged(inspected_trees(tmp_path), tmp_path / "out")

    [item] = made.manifest()["attachments"]
    assert (item["path"], item["present"], item["sha256"]) == (
        "DCIM/1.jpg",
        False,
        None,
    )
    assert made.codes == ["attachment_missing"]


@pytest.mark.parametrize("link", ["folder", "file", "subfolder"])
def test_attachments_behind_a_link_when_packaged_then_they_go_along(tmp_path, link):
    home = tmp_path / "home"
    home.mkdir()
    project = inspected_trees(home)
    photo = png(tmp_path / "server" / "1.jpg")
    if link == "folder":
        home.joinpath("DCIM").symlink_to(tmp_path / "server")
    elif link == "file":
        home.joinpath("DCIM").mkdir()
        home.joinpath("DCIM", "1.jpg").symlink_to(photo)
    else:
        home.joinpath("DCIM").mkdir()
        home.joinpath("DCIM", "old").symlink_to(tmp_path / "server")
        base = Database(home / "inventory.gpkg", GPKG)
        base.execute("UPDATE trees SET photo = 'DCIM/old/1.jpg'")
    if link == "folder":
        named = tmp_path / "named"
        named.symlink_to(home)
        project = named / project.name

    made = packaged(project, tmp_path / "out")

    [item] = made.manifest()["attachments"]
    place = "DCIM/old/1.jpg" if link == "subfolder" else "DCIM/1.jpg"
    assert (item["path"], item["present"]) == (place, True)
    assert (made.folder / place).read_bytes() == photo.read_bytes()
    assert not any(name.startswith("external") for name in made.files())
    assert made.codes == []


def test_attachment_beside_a_linked_folder_when_packaged_then_it_stays_there(tmp_path):
    """The disk takes `..` for the folder that a link leads to, not where it is."""
    home = tmp_path / "home"
    home.mkdir()
    project = inspected_trees(home)
    png(tmp_path / "server" / "photos" / "1.jpg")
    (tmp_path / "server" / "private.jpg").write_bytes(b"private")
    home.joinpath("DCIM").symlink_to(tmp_path / "server" / "photos")
    new_database_at(home).execute("UPDATE trees SET photo = 'DCIM/../private.jpg'")

    made = packaged(project, tmp_path / "out")

    [item] = made.manifest()["attachments"]
    assert (item["path"], item["present"]) == ("private.jpg", False)
    assert not any("private" in name for name in made.files())


def test_attachment_outside_of_the_project_when_packaged_then_it_stays_there(tmp_path):
    home = tmp_path / "home"
    home.mkdir()
    project = inspected_trees(home)
    (tmp_path / "private.jpg").write_bytes(b"private")
    base = new_database_at(home)
    base.execute("DROP TRIGGER IF EXISTS rtree_trees_geom_update1")
    names = base.query("SELECT name FROM sqlite_master WHERE type='trigger'")
    for name in names:
        base.execute(f'DROP TRIGGER "{name}"')
    base.execute("UPDATE trees SET photo = '../private.jpg'")

    made = packaged(project, tmp_path / "out")

    [item] = made.manifest()["attachments"]
    assert (item["path"], item["present"]) == ("private.jpg", False)
    assert not any("private" in name for name in made.files())


def new_database_at(folder: Path):
    return Database(folder / "inventory.gpkg", GPKG)


# What must not be in a package


def test_package_when_it_is_searched_then_no_path_or_login_is_found(tmp_path, postgis):
    home = tmp_path / "home-of-alice"
    home.mkdir()
    elsewhere = tmp_path / "elsewhere"
    postgis.add_table("online", "t text")
    online = postgis.layer("online", user="postgres", password="hush-hush")
    online.setCustomProperty("QFieldSync/cloud_action", "no_action")
    tiles = QgsRasterLayer(
        "type=xyz&url=https://tiles.example/{z}/{x}/{y}.png?token%3Dtok-123&username=bob"
        "&password=pass-456",
        "tiles",
        "wms",
    )
    base = gpkg_trees(home)
    layer = base.layer()
    layer.setRenderer(QgsSingleSymbolRenderer(marker(svg(elsewhere / "a.svg"))))
    metadata = layer.metadata()
    metadata.setIdentifier(str(base.path))
    metadata.setHistory([f"imported from {elsewhere}/raw.shp by alice"])
    layer.setMetadata(metadata)
    layer.setCustomProperty("remoteSource", str(base.path))
    layer.setCustomProperty("note", f"see {home}/notes/a.txt")
    config = {"Layer": "gone", "LayerSource": "dbname=x password='pass-456'"}
    layer.setEditorWidgetSetup(1, QgsEditorWidgetSetup("ValueRelation", config))

    def note(project: QgsProject) -> None:
        project.writeEntry("qfieldsync", "/originalProjectPath", str(home / "p.qgs"))
        project.setPresetHomePath(str(home))

    project = saved_project(home / "p.qgs", layer, online, tiles, change=note)

    made = packaged(project, tmp_path / "out")

    for item in made.folder.rglob("*"):
        if not item.is_file():
            continue
        contents = [item.read_bytes()]
        if item.suffix == ".qgz":
            with zipfile.ZipFile(item) as archive:
                contents += [archive.read(name) for name in archive.namelist()]
        for content in contents:
            for secret in (
                "home-of-alice",
                "elsewhere",
                str(tmp_path),
                "hush-hush",
                "tok-123",
                "pass-456",
                "user='postgres'",
            ):
                assert secret.encode() not in content, (item.name, secret)
    feedback = json.dumps(made.workflow.feedback()) + made.workflow.output
    for secret in ("hush-hush", "tok-123", "pass-456"):
        assert secret not in feedback
    assert made.codes.count("login_removed") == 2
    packed = made.project()
    assert layer_named(packed, "trees").isValid()


def test_logins_when_the_caller_wants_them_then_they_stay(tmp_path, postgis):
    postgis.add_table("online", "t text")
    online = postgis.layer("online", user="postgres", password="hush-hush")
    online.setCustomProperty("QFieldSync/cloud_action", "no_action")
    project = saved_project(tmp_path / "p.qgs", online)

    made = packaged(project, tmp_path / "out", keeps_logins=True)

    assert "hush-hush" in made.xml()
    assert made.codes == []


# What is told


def test_package_when_made_then_manifest_log_and_feedback_are_true(tmp_path):
    made = packaged(
        inspected_trees(tmp_path),
        tmp_path / "out",
        package_id="job-1",
        project_id="p-1",
    )

    schema = json.loads(resource("schema", "package_1.json").read_text("utf-8"))
    manifest = made.manifest()
    jsonschema.validate(manifest, schema)
    assert (manifest["package_id"], manifest["project_id"]) == ("job-1", "p-1")
    assert manifest == made.package.manifest
    for item in manifest["files"]:
        content = (made.folder / item["path"]).read_bytes()
        assert item["size"] == len(content)
        assert item["sha256"] == hashlib.sha256(content).hexdigest()
    listed = {item["path"] for item in manifest["files"]}
    assert listed == {*made.files()} - {"qfieldsync_cloud.json"}
    assert manifest["layers"][0]["extent"] == [1, 1, 1, 1]
    size = sum(p.stat().st_size for p in made.folder.rglob("*") if p.is_file())
    lines = made.workflow.output.splitlines()
    assert lines[-2:] == ["Processed 3 layers", f"Total size: {size / 1e6:.2f} MB"]
    assert made.package.size_bytes == size
    assert made.package.feature_count == 3


def test_feedback_when_made_then_it_has_the_documented_form(tmp_path):
    made = packaged(inspected_trees(tmp_path), tmp_path / "out")

    feedback = json.loads(json.dumps(made.workflow.feedback()))
    assert feedback["workflow_id"] == "package_project"
    assert feedback["feedback_version"] == "2.0"
    assert [step["id"] for step in feedback["steps"]] == [
        "qgis_layers_data",
        "package_project",
        "qfield_layer_data",
        "verify_package",
    ]
    assert {step["stage"] for step in feedback["steps"]} == {2}
    source = feedback["outputs"]["qgis_layers_data"]["layers_by_id"]
    packed = feedback["outputs"]["qfield_layer_data"]["layers_by_id"]
    assert (
        set(source)
        == set(packed)
        == {"trees_of_test", "species_of_test", "insp_of_test"}
    )
    for layer in (*source.values(), *packed.values()):
        assert layer["is_valid"] and layer["feature_count"] == 1
    assert packed["trees_of_test"]["datasource"] == "./data.gpkg|layername=trees"
    assert packed["trees_of_test"]["qfc_source_data_pk_name"] == "fid"
    assert str(tmp_path) not in json.dumps(feedback)


def test_invalid_layer_when_packaged_then_it_is_left_out_and_told(tmp_path):
    base = gpkg_trees(tmp_path / "home")
    broken = QgsVectorLayer(str(tmp_path / "gone.shp"), "gone", "ogr")
    project = saved_project(tmp_path / "home" / "p.qgs", base.layer(), broken)

    made = packaged(project, tmp_path / "out")

    assert made.codes == ["layer_left_out"]
    assert "gone" in made.package.findings[0].message
    assert made.manifest()["layers"][0]["name"] == "trees"
    assert str(tmp_path) not in made.xml()


# The sample


def test_sample_when_packaged_then_its_map_looks_the_same(tmp_path):
    source = resource("sample", "tree_inventory.qgs")
    made = packaged(source, tmp_path / "out")

    original, packed = read(source), made.project()
    assert picture_of(packed) == picture_of(original)
    assert [r.isValid() for r in packed.relationManager().relations().values()] == [
        True
    ]
    assert made.codes == []


def test_zip_when_made_twice_then_the_bytes_are_the_same(tmp_path):
    made = packaged(inspected_trees(tmp_path), tmp_path / "out")
    one, two = tmp_path / "1.zip", tmp_path / "2.zip"

    zip_package(made.folder, one)
    for item in made.folder.rglob("*"):
        item.touch()
    zip_package(made.folder, two)

    assert one.read_bytes() == two.read_bytes()
    with zipfile.ZipFile(one) as archive:
        assert sorted(archive.namelist()) == made.files()
        assert archive.testzip() is None


def test_zip_when_it_would_be_in_the_package_then_it_is_refused(tmp_path):
    made = packaged(inspected_trees(tmp_path), tmp_path / "out")
    before = made.files()

    with pytest.raises(PackagingError, match="would be in the package"):
        zip_package(made.folder, made.folder / "photos" / "out.zip")

    assert made.files() == before


def test_qgz_with_more_in_it_when_packaged_then_it_goes_along(tmp_path):
    project = inspected_trees(tmp_path)
    with zipfile.ZipFile(project, "a") as archive:
        archive.writestr("attachments/note.txt", "embedded")

    made = packaged(project, tmp_path / "out")

    with zipfile.ZipFile(made.package.project_file) as archive:
        names = archive.namelist()
    assert "attachments/note.txt" in names
    assert "p_qfield.qgs" in names
