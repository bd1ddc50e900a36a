"""Every check: a project without fault passes it, and one with its fault does not.

`BREAKS` has one entry per check. The same entry says which layer and field it is to
name; where there is a fix, it is applied to the open project, and undone.
"""

from __future__ import annotations

import dataclasses
import json
import math
import re
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from qgis.core import (
    QgsAttributeEditorField,
    QgsAttributeEditorRelation,
    QgsCoordinateReferenceSystem,
    QgsDefaultValue,
    QgsEditFormConfig,
    QgsGeometry,
    QgsPalLayerSettings,
    QgsPoint,
    QgsProject,
    QgsVectorLayer,
    QgsWkbTypes,
)

from qfieldsync_cloud.core.errors import ProjectError
from qfieldsync_cloud.core.findings.codes import KINDS, CheckCode, FixCode
from qfieldsync_cloud.core.findings.finding import Finding
from qfieldsync_cloud.core.findings.sentences.all import sentences_of
from qfieldsync_cloud.core.project.checks.table import CHECKS
from qfieldsync_cloud.core.project.fixes import _FIXES, apply_fix
from tests.qgis.check_scenes import (
    AREA,
    PHOTO,
    Scene,
    map_of,
    relate,
    scene,
    value_relation,
)
from tests.qgis.factories import GPKG, database
from tests.qgis.file_factories import geojson, shapefile

Code = CheckCode
CLOSED_PORT = "http://127.0.0.1:9"


@dataclasses.dataclass(frozen=True)
class Break:
    """What is to be broken, and what is to be told of it."""

    act: Callable[[Scene], Any]
    layer: str = ""
    field: str = ""
    options: dict[str, Any] = dataclasses.field(default_factory=dict)


# The project


def other_project(s: Scene) -> None:
    other = QgsProject()
    assert other.write(str(s.folder / "old.qgz"))


def embed(s: Scene) -> None:
    other_project(s)
    element = '<maplayer embedded="1" project="./old.qgz" id="x_1"/></projectlayers>'
    s.texts["</projectlayers>"] = element


def lock_all(s: Scene) -> None:
    for layer in s.layers.values():
        layer.setReadOnly(True)


def entry(scope: str, name: str, value: Any) -> Callable[[Scene], None]:
    def act(s: Scene) -> None:
        if isinstance(value, bool):
            s.project.writeEntryBool(scope, name, value)
        else:
            s.project.writeEntry(scope, name, value)

    return act


# Sources


def missing_file(s: Scene) -> None:
    made = database(s.folder, GPKG, "gone").add_table("a", "b TEXT")
    s.add(made.layer("a"))
    s.late.append(made.path.unlink)


def localized(s: Scene) -> None:
    s.add(QgsVectorLayer("localized:shared.gpkg|layername=a", "Shared", "ogr"))


def missing_table(s: Scene) -> None:
    s.add(QgsVectorLayer(f"{s.data.path}|layername=gone", "Gone", "ogr"))


def ogr_csv(s: Scene) -> None:
    path = s.folder / "points.csv"
    path.write_text("fid,name\n1,a\n")
    s.add(QgsVectorLayer(str(path), "Points", "ogr"))


def gpx(s: Scene, action: str = "copy") -> None:
    path = s.folder / "track.gpx"
    path.write_text(
        '<gpx version="1.1" creator="x" xmlns="http://www.topografix.com/GPX/1/1">'
        '<wpt lat="1" lon="1"><name>a</name></wpt></gpx>'
    )
    s.add(QgsVectorLayer(f"{path}?type=waypoint", "Track", "gpx"), action)


def latin(s: Scene) -> None:
    made = shapefile(s.folder, [{"fid": 1}], name="latin", encoding="ISO-8859-1")
    s.add(made.layer("Latin"))


def elsewhere(s: Scene) -> None:
    folder = s.folder.parent / "elsewhere"
    folder.mkdir()
    s.add(database(folder, GPKG, "far").add_table("a", "b TEXT").layer("a"))


def named(name: str) -> Callable[[Scene], None]:
    def act(s: Scene) -> None:
        s.add(database(s.folder, GPKG, name).add_table("a", "b TEXT").layer("a"))

    return act


def same_name(s: Scene) -> None:
    folder = s.folder / "older"
    folder.mkdir()
    s.add(database(folder, GPKG, "Data").add_table("a", "b TEXT").layer("a"))


def without_action(s: Scene) -> None:
    for name in ("action", "cloud_action"):
        s.trees.removeCustomProperty(f"QFieldSync/{name}")


def copied(s: Scene) -> None:
    s.inspections.setCustomProperty("QFieldSync/action", "copy")


def with_password(s: Scene) -> None:
    uri = "dbname='x' host=127.0.0.1 port=9 user='crew' password='s3cret' "
    s.add(QgsVectorLayer(uri + 'table="a"', "Secret", "postgres"))


def with_origin(s: Scene) -> None:
    """As offline editing leaves it; a stored style holds a copy."""
    for name, value in (
        ("remoteSource", "dbname='x' user='crew' password='s3cret'"),
        ("remoteProvider", "postgres"),
        ("isOfflineEditable", True),
    ):
        s.trees.setCustomProperty(name, value)
    styles = s.trees.styleManager()
    assert styles.addStyleFromLayer("Diseases")
    assert styles.setCurrentStyle("default")


def with_authcfg(s: Scene) -> None:
    s.add(map_of(f"type=xyz&authcfg=abc1234&url={CLOSED_PORT}/1.png"))


# Keys


def without_key(s: Scene) -> None:
    fields = ("species:20",)
    s.add(shapefile(s.folder, [{"species": "oak"}], fields=fields).layer("Plain"))


def composite_key(s: Scene) -> None:
    columns = ("a INTEGER NOT NULL", "b INTEGER NOT NULL", "PRIMARY KEY (a, b)")
    s.add_table("pairs", *columns, key="", geometry=None)


def geojson_without_ids(s: Scene) -> None:
    s.add(geojson(s.folder, [{"species": "oak", "geom": "Point (1 1)"}]).layer("Json"))


def fid_keys(*values: int | None) -> Callable[[Scene], None]:
    def act(s: Scene) -> None:
        rows = [{"fid": value, "geom": "Point (1 1)"} for value in values]
        s.add(shapefile(s.folder, rows, fields=("fid:i9",)).layer("Weak"))

    return act


# Geometries


def custom_crs(s: Scene) -> None:
    crs = QgsCoordinateReferenceSystem()
    assert crs.createFromProj("+proj=tmerc +lat_0=7 +lon_0=11 +x_0=3 +ellps=GRS80")
    s.trees.setCrs(crs)


def geometries(type_: str, *wkts: str) -> Callable[[Scene], None]:
    def act(s: Scene) -> None:
        rows = [{"fid": n, "geom": wkt} for n, wkt in enumerate(wkts, 1)]
        s.add_table("shapes", "a TEXT", geometry=type_, rows=rows)

    return act


# Fields


def clashing_names(s: Scene) -> None:
    rows = [{"fid": 1, "name": "a", "Name": "b", "geom": "Point (1 1)"}]
    s.add(geojson(s.folder, rows, ids=[1]).layer("Clash"))


def table(*columns: str, rows: Any = (), **options: Any) -> Callable[[Scene], None]:
    def act(s: Scene) -> None:
        s.add_table("more", *columns, rows=rows, **options)

    return act


def default(name: str, text: str) -> Callable[[Scene], None]:
    def act(s: Scene) -> None:
        s.trees.setDefaultValueDefinition(s.index(name), QgsDefaultValue(text))

    return act


def constraint(name: str, text: str) -> Callable[[Scene], None]:
    return lambda s: s.trees.setConstraintExpression(s.index(name), text)


# Forms


def leave_out(name: str) -> Callable[[Scene], None]:
    def act(s: Scene) -> None:
        for key in ("action", "cloud_action"):
            s.layers[name].setCustomProperty(f"QFieldSync/{key}", "remove")

    return act


def value_list(**changes: Any) -> Callable[[Scene], None]:
    def act(s: Scene) -> None:
        config = value_relation(s.species, **changes)
        s.set_widget("species", "ValueRelation", config)

    return act


def in_form(element: Callable[[Scene], Any]) -> Callable[[Scene], None]:
    def act(s: Scene) -> None:
        config = s.trees.editFormConfig()
        config.setLayout(QgsEditFormConfig.EditorLayout.TabLayout)
        config.clearTabs()
        config.addTab(QgsAttributeEditorField("species", s.index("species"), None))
        config.addTab(element(s))
        s.trees.setEditFormConfig(config)

    return act


# Relations


def broken_relation(s: Scene) -> None:
    # QGIS itself drops the relation when the layer is removed in its window
    s.texts[f'referencingLayer="{s.inspections.id()}"'] = 'referencingLayer="gone_1"'


def missing_relation_field(s: Scene) -> None:
    s.texts['referencingField="tree_uuid"'] = 'referencingField="gone"'


def numbered_parent(s: Scene) -> None:
    s.data.execute("ALTER TABLE inspections ADD COLUMN tree INTEGER")
    s.inspections.dataProvider().reloadData()
    s.inspections.reload()
    s.inspections.updateFields()
    relate(s, "tree", "fid")


def join_gone(s: Scene) -> None:
    old = f'joinLayerId="{s.species.id()}"'
    s.texts[old] = 'joinLayerId="gone_1"'


# Attachments


def storage(**changes: Any) -> Callable[[Scene], None]:
    return lambda s: s.set_widget("photo", "ExternalResource", {**PHOTO, **changes})


def naming(text: str) -> Callable[[Scene], None]:
    def act(s: Scene) -> None:
        value = json.dumps({"photo": text})
        s.trees.setCustomProperty("QFieldSync/attachment_naming", value)

    return act


def photo(value: str) -> Callable[[Scene], None]:
    return lambda s: s.data.execute(
        f"UPDATE trees SET photo = '{value}' WHERE fid IN (2, 3)"
    )


def absolute_photo(s: Scene) -> None:
    photo(str(s.folder / "DCIM" / "1.jpg"))(s)


NO_Z = QgsPoint(1, 1, math.nan, math.nan, QgsWkbTypes.Type.PointZ)
NO_HEIGHT = [{"fid": 1, "geom": QgsGeometry(NO_Z)}]
"""What a device stores that measured none."""
NETWORK = {"may_use_network": True}
BREAKS: dict[CheckCode, Break] = {
    Code.PROJECT_UNSAVED: Break(lambda s: None, options={"is_unsaved": True}),
    Code.QGIS_VERSION_NEWER: Break(
        lambda s: s.texts.update({'version="3': 'version="9'})
    ),
    Code.QGIS_VERSION_OLD: Break(
        lambda s: s.texts.update({'version="3': 'version="2'})
    ),
    Code.SEVERAL_PROJECTS: Break(other_project),
    Code.ABSOLUTE_PATHS: Break(entry("Paths", "/Absolute", True)),
    Code.HOME_PATH_SET: Break(lambda s: s.project.setPresetHomePath("/srv/elsewhere")),
    Code.HAS_MACROS: Break(entry("Macros", "/pythonCode", "def openProject(): 1")),
    Code.EMBEDDED_LAYERS: Break(embed),
    Code.NOTHING_TO_EDIT: Break(lock_all),
    Code.PROJECT_CRS_MISSING: Break(
        lambda s: s.project.setCrs(QgsCoordinateReferenceSystem())
    ),
    Code.AREA_INVALID: Break(entry("qfieldsync", "/areaOfInterest", "Polygon EMPTY")),
    Code.AREA_OUTSIDE_DATA: Break(
        entry("qfieldsync", "/areaOfInterest", AREA.replace("100", "-100"))
    ),
    Code.BASE_MAP_INCOMPLETE: Break(entry("qfieldsync", "/baseMapTheme", "Gone")),
    Code.BASE_MAP_ZOOM: Break(entry("qfieldsync", "/baseMapTilesMinZoomLevel", 18)),
    Code.FILE_MISSING: Break(missing_file, "a"),
    Code.LOCALIZED_PATH: Break(localized, "Shared"),
    Code.SERVICE_UNREACHABLE: Break(
        lambda s: s.add(
            QgsVectorLayer(f"url='{CLOSED_PORT}' typename='a'", "Far", "WFS")
        ),
        "Far",
        options=NETWORK,
    ),
    Code.LAYER_INVALID: Break(missing_table, "Gone"),
    Code.LAYER_NOT_CHECKED: Break(
        lambda s: s.add(map_of(f"type=xyz&url={CLOSED_PORT}/1.png")), "Map"
    ),
    Code.NEEDS_CONNECTION: Break(
        lambda s: s.add(map_of(f"type=xyz&url={CLOSED_PORT}/1.png")),
        "Map",
        options=NETWORK,
    ),
    Code.FORMAT_UNSUPPORTED: Break(gpx, "Track"),
    Code.FORMAT_NOT_WRITTEN: Break(ogr_csv, "Points"),
    Code.MEMORY_LAYER: Break(
        lambda s: s.add(QgsVectorLayer("Point?crs=EPSG:25832", "Memory", "memory")),
        "Memory",
    ),
    Code.ENCODING_NOT_UTF8: Break(latin, "Latin"),
    Code.FILTER_ON_EDITABLE: Break(
        lambda s: s.trees.setSubsetString("fid > 1"), "trees"
    ),
    Code.FILE_OUTSIDE: Break(elsewhere, "a"),
    Code.FILE_NAME_UNSAFE: Break(named("what? why"), "a"),
    Code.FILE_NAME_NOT_ASCII: Break(named("bäume"), "a"),
    Code.FILE_NAMES_COLLIDE: Break(same_name, "species"),
    Code.LAYER_NOT_CONFIGURED: Break(without_action, "trees"),
    Code.MIXED_ACTIONS: Break(copied, "inspections"),
    Code.CREDENTIALS_STORED: Break(with_password, "Secret"),
    Code.CREDENTIALS_LEFT_BEHIND: Break(with_origin, "trees"),
    Code.CREDENTIALS_IN_VARIABLES: Break(
        lambda s: s.project.setCustomVariables({"db_password": "s3cret"})
    ),
    Code.CREDENTIALS_IN_PROJECT: Break(entry("plugin", "/password", "s3cret")),
    Code.CREDENTIALS_IN_LAYER: Break(
        lambda s: s.trees.setCustomProperty("plugin/password", "s3cret"), "trees"
    ),
    Code.AUTHCFG_USED: Break(with_authcfg, "Map"),
    Code.AUTHCFG_IN_FORM: Break(
        lambda s: s.set_widget(
            "photo", "ExternalResource", {**PHOTO, "StorageAuthConfigId": "abc1234"}
        ),
        "trees",
    ),
    Code.KEY_MISSING: Break(without_key, "Plain"),
    Code.KEY_COMPOSITE: Break(composite_key, "pairs"),
    Code.GEOJSON_WITHOUT_IDS: Break(geojson_without_ids, "Json"),
    Code.KEY_FLOAT: Break(table("a TEXT", key="k DOUBLE PRIMARY KEY"), "more", "k"),
    Code.KEY_FID_FALLBACK: Break(fid_keys(1, 2), "Weak", "fid"),
    Code.KEY_NOT_UNIQUE: Break(fid_keys(1, 1, None), "Weak", "fid"),
    Code.CRS_MISSING: Break(
        lambda s: s.trees.setCrs(QgsCoordinateReferenceSystem()), "trees"
    ),
    Code.CRS_CUSTOM: Break(custom_crs, "trees"),
    Code.CURVES: Break(
        geometries("CompoundCurve", "CompoundCurve (CircularString (0 0, 1 1, 2 0))"),
        "shapes",
    ),
    Code.DIMENSIONS_MIXED: Break(
        geometries("PointZ", "Point (1 1)", "PointZ (1 1 1)"), "shapes"
    ),
    Code.GEOMETRY_TYPE_DIFFERS: Break(
        geometries("Point", "Point (1 1)", "LineString (0 0, 1 1)"), "shapes"
    ),
    Code.GEOMETRY_NOT_FINITE: Break(
        lambda s: s.add_table("shapes", "a TEXT", geometry="PointZ", rows=NO_HEIGHT),
        "shapes",
    ),
    Code.FIELD_NAMES_CLASH: Break(clashing_names, "Clash", "name"),
    Code.FIELD_NOT_WRITTEN: Break(table("raw BLOB"), "more", "raw"),
    Code.FIELD_UNIQUE: Break(table("number TEXT UNIQUE"), "more", "number"),
    Code.DATETIME_NAIVE: Break(
        table("at DATETIME", rows=[{"fid": 1, "at": "2026-05-13T18:00:00"}]),
        "more",
        "at",
    ),
    Code.DEFAULT_FAILS: Break(default("species", '"gone" || 1'), "trees", "species"),
    Code.CONSTRAINT_FAILS: Break(constraint("height", '"height" <'), "trees", "height"),
    Code.VALUE_RELATION_LAYER_MISSING: Break(
        value_list(Layer="gone_1"), "trees", "species"
    ),
    Code.VALUE_RELATION_LAYER_EXCLUDED: Break(leave_out("species"), "trees", "species"),
    Code.VALUE_RELATION_FIELD_MISSING: Break(value_list(Key="no"), "trees", "species"),
    Code.FORM_RELATION_MISSING: Break(
        lambda s: s.set_widget("height", "RelationReference", {"Relation": "gone"}),
        "trees",
        "height",
    ),
    Code.FORM_FIELD_MISSING: Break(
        in_form(lambda s: QgsAttributeEditorField("gone", -1, None)), "trees", "gone"
    ),
    Code.RELATION_LAYER_MISSING: Break(broken_relation, "trees"),
    Code.RELATION_LAYER_EXCLUDED: Break(leave_out("inspections"), "inspections"),
    Code.RELATION_FIELD_MISSING: Break(missing_relation_field, "inspections", "gone"),
    Code.RELATION_KEY_NUMBERED: Break(numbered_parent, "trees", "fid"),
    Code.RELATION_KEY_WITHOUT_DEFAULT: Break(default("uuid", ""), "trees", "uuid"),
    Code.RELATION_KEY_NOT_UNIQUE: Break(
        lambda s: s.data.execute("UPDATE trees SET uuid = 'same'"), "trees", "uuid"
    ),
    Code.JOIN_LAYER_MISSING: Break(join_gone, "trees"),
    Code.JOIN_LAYER_EXCLUDED: Break(leave_out("species"), "trees"),
    Code.ATTACHMENT_PATH_ABSOLUTE: Break(storage(RelativeStorage=0), "trees", "photo"),
    Code.ATTACHMENT_NAMING_FAILS: Break(naming("'a' ||"), "trees", "photo"),
    Code.ATTACHMENT_FOLDER_MISSING: Break(
        entry("QFieldSync", "/attachmentDirs", ["DCIM", "audio"])
    ),
    Code.ATTACHMENT_VALUE_ABSOLUTE: Break(absolute_photo, "trees", "photo"),
    Code.ATTACHMENT_ABSENT: Break(photo("DCIM/gone.jpg"), "trees", "photo"),
    Code.MANY_FEATURES: Break(lambda s: None, "trees", options={"many_features": 5}),
    Code.LARGE_FILE: Break(lambda s: None, "species", options={"large_file_bytes": 9}),
}
"""By check; `project_unreadable` stands in `test_validate_project`."""


def named_by(finding: Finding) -> tuple[str, str]:
    return finding.layer_name, finding.field


def test_project_without_fault_passes_every_check(tmp_path: Path):
    assert scene(tmp_path).findings() == []


@pytest.mark.parametrize("code", BREAKS, ids=lambda code: code.value)
def test_project_with_a_fault_fails_its_check(tmp_path: Path, code):
    broken = BREAKS[code]
    made = scene(tmp_path)
    broken.act(made)

    found = made.findings(code, **broken.options)

    assert [named_by(item) for item in found] == [(broken.layer, broken.field)]
    [finding] = found
    said = sentences_of(finding)
    for text in (said.what, said.why, said.todo):
        assert text and "…" not in text and "{" not in text, text
    if finding.layer_name:
        assert finding.layer_id in made.project.mapLayers()
    assert "s3cret" not in json.dumps(dict(finding.values))


@pytest.mark.parametrize(
    "code", [c for c in BREAKS if KINDS[c].reads_rows], ids=lambda code: code.value
)
def test_check_that_reads_rows_can_be_switched_off(tmp_path: Path, code):
    made = scene(tmp_path)
    BREAKS[code].act(made)

    assert made.findings(code, reads_rows=False) == []


def test_every_check_is_tested_and_listed():
    listed = {code for check in CHECKS for code in check.codes}

    assert set(BREAKS) == listed == set(CheckCode) - {Code.PROJECT_UNREADABLE}
    assert list(KINDS) == list(CheckCode)
    assert set(_FIXES) == set(FixCode)


# Fixes

FIXED = [code for code in BREAKS if KINDS[code].fix is not None]
SEEN_ONLY_WHEN_READ = {
    Code.RELATION_FIELD_MISSING,
    Code.JOIN_LAYER_MISSING,
}
"""Broken in the file: the open project is read from it."""


def opened_again(made: Scene) -> None:
    """Let the scene's project be what was read from its file."""
    made.texts.clear()
    made.project.clear()
    assert made.project.read(str(made.path))


@pytest.mark.parametrize("code", FIXED, ids=lambda code: code.value)
def test_fix_mends_what_was_found_and_can_be_undone(tmp_path: Path, code):
    broken = BREAKS[code]
    made = scene(tmp_path)
    broken.act(made)
    [finding] = made.findings(code, **broken.options)
    assert finding.fix is KINDS[code].fix
    if code in SEEN_ONLY_WHEN_READ:
        opened_again(made)
    made.project.setDirty(False)

    undo = apply_fix(made.project, finding)

    assert made.project.isDirty()
    assert made.findings(code, **broken.options) == []
    undo()
    [again] = made.findings(code, **broken.options)
    assert (again.key, dict(again.values)) == (finding.key, dict(finding.values))


def test_fix_of_a_layer_that_is_gone_is_refused(tmp_path: Path):
    made = scene(tmp_path)
    without_action(made)
    [finding] = made.findings(Code.LAYER_NOT_CONFIGURED)
    made.project.removeMapLayer(made.trees.id())

    with pytest.raises(ProjectError, match="no longer in the project"):
        apply_fix(made.project, finding)


def test_fix_of_a_layer_that_is_being_edited_is_refused(tmp_path: Path):
    made = scene(tmp_path)
    made.trees.setSubsetString("fid > 1")
    [finding] = made.findings(Code.FILTER_ON_EDITABLE)
    assert made.trees.startEditing()

    with pytest.raises(ProjectError, match="is being edited"):
        apply_fix(made.project, finding)
    assert made.trees.subsetString() == "fid > 1"
    made.trees.rollBack()


def test_finding_without_a_fix_is_refused(tmp_path: Path):
    made = scene(tmp_path)
    value_list(Layer="gone_1", LayerName="Nobody")(made)
    [finding] = made.findings(Code.VALUE_RELATION_LAYER_MISSING)

    assert finding.fix is None
    with pytest.raises(ProjectError):
        apply_fix(made.project, finding)


# What an analyst would frown at


def name_lost_relation(path: Path) -> None:
    """QGIS 3.22 itself writes no relation that it does not know."""
    element = r'(<attributeEditorRelation[^>]* relation=")[^"]*'
    text, count = re.subn(element, r"\1gone", path.read_text("utf-8"))
    assert count == 1
    path.write_text(text, "utf-8")


def test_part_of_a_form_that_shows_a_lost_relation_is_told(tmp_path: Path):
    made = scene(tmp_path)
    in_form(lambda _: QgsAttributeEditorRelation("gone", "gone", None))(made)
    made.late.append(lambda: name_lost_relation(made.path))

    [finding] = made.findings(Code.FORM_RELATION_MISSING)

    assert (finding.layer_name, finding.subject) == ("trees", "gone")


@pytest.mark.parametrize("action", ["offline", ""])
def test_format_that_qfield_cannot_read_is_no_fault_of_a_layer_taken_offline(
    tmp_path: Path, action
):
    made = scene(tmp_path)
    gpx(made, action)

    assert made.findings(Code.FORMAT_UNSUPPORTED) == []


def test_table_that_a_package_of_a_server_holds_twice_is_told(tmp_path: Path):
    made = scene(tmp_path)
    made.inspections.setCustomProperty("QFieldSync/cloud_action", "copy")
    assert made.findings(Code.MIXED_ACTIONS) == []
    again = made.add(made.data.layer("inspections", title="Again"))

    [finding] = made.findings(Code.MIXED_ACTIONS)

    assert finding.layer_name == "inspections"
    assert finding.values["other"] == again.name() == "Again"


def test_labels_that_were_moved_by_hand_are_no_lost_join(tmp_path: Path):
    """QGIS keeps their places in a table of its own, which it joins to the layer."""
    made = scene(tmp_path)
    storage = made.project.auxiliaryStorage()
    places = storage.createAuxiliaryLayer(made.trees.fields().field("fid"), made.trees)
    made.trees.setAuxiliaryLayer(places)
    places.createProperty(QgsPalLayerSettings.Property.PositionX, made.trees)

    assert made.findings() == []


def test_layer_that_no_package_holds_is_not_looked_at(tmp_path: Path):
    made = scene(tmp_path)
    without_key(made)
    missing_file(made)
    for layer in made.project.mapLayers().values():
        if layer.name() in ("Plain", "a"):
            for name in ("action", "cloud_action"):
                layer.setCustomProperty(f"QFieldSync/{name}", "remove")

    assert made.findings() == []


def test_read_only_layer_may_have_what_an_edit_could_not_bring_back(tmp_path: Path):
    made = scene(tmp_path)
    without_key(made)
    for layer in made.project.mapLayersByName("Plain"):
        assert layer.setReadOnly(True)
        layer.setSubsetString("species = 'oak'")

    assert made.findings() == []


def test_view_of_a_geopackage_is_to_be_looked_at_only(tmp_path: Path):
    made = scene(tmp_path)
    made.data.execute(
        "CREATE VIEW tall AS SELECT * FROM trees WHERE height > 10",
        "INSERT INTO gpkg_contents (table_name, data_type, identifier)"
        " VALUES ('tall', 'attributes', 'tall')",
    )
    made.add(QgsVectorLayer(f"{made.data.path}|layername=tall", "Tall", "ogr"))

    assert [f.code for f in made.findings() if f.layer_name == "Tall"] == []


@pytest.mark.parametrize(
    "text",
    [
        "@gnss_coordinate_x",
        "current_value('species')",
        "aggregate('nowhere', 'count', \"fid\")",
        "relation_aggregate('inspections_of_tree', 'count', \"fid\")",
        "coalesce(aggregate('species', 'max', \"code\"), 0) + 1",
        "relation_aggregate('inspections_of_tree', 'max', \"tree_uuid\")",
        "array_first(overlay_nearest('plots', \"plot number\"))",
        "$area / 10000",
        "geometry_n($geometry, 1)",
        '"HEIGHT" * 2',
        "attribute('species')",
        "sqlite_fetch_and_increment('/nowhere', 'a', 'b', 'c', 1)",
    ],
)
def test_expression_that_works_in_the_field_is_no_finding(tmp_path: Path, text):
    made = scene(tmp_path)
    default("height", text)(made)

    assert made.findings() == []


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("nobody()", "is not known"),
        ('"gone"', "Field 'gone' not found"),
        ("to_int('x')", "Cannot convert 'x' to int"),
        # 3.44 words it anew
        ("1 +", ("unexpected end of file", "Incomplete expression")),
    ],
)
def test_expression_that_fails_is_told_with_the_reason(tmp_path: Path, text, reason):
    made = scene(tmp_path)
    default("height", text)(made)

    [finding] = made.findings()

    assert finding.code is Code.DEFAULT_FAILS
    reasons = (reason,) if isinstance(reason, str) else reason
    assert any(text in str(finding.values["reason"]) for text in reasons)


def test_edit_of_a_project_with_a_fault_keeps_the_key_of_its_finding(tmp_path: Path):
    made = scene(tmp_path)
    without_action(made)
    [before] = made.findings()
    made.project.setTitle("Another title")
    made.trees.setName("Another name")

    [after] = made.findings()

    assert after.key == before.key == f"layer_not_configured|{made.trees.id()}"


def test_attachment_at_an_address_is_not_looked_for(tmp_path: Path):
    made = scene(tmp_path)
    photo("https://example.org/1.jpg")(made)

    assert made.findings() == []


def test_password_that_offline_editing_left_behind_is_found(tmp_path: Path):
    made = scene(tmp_path)
    made.trees.setCustomProperty("remoteSource", "dbname='x' password='s3cret'")

    [finding] = made.findings()

    assert finding.code is Code.CREDENTIALS_LEFT_BEHIND
    assert dict(finding.values) == {"kinds": "password"}


def test_password_in_a_stored_style_is_found_and_forgotten(tmp_path: Path):
    made = scene(tmp_path)
    with_origin(made)
    for name in ("remoteSource", "remoteProvider", "isOfflineEditable"):
        made.trees.removeCustomProperty(name)
    [finding] = made.findings()
    assert finding.code is Code.CREDENTIALS_LEFT_BEHIND
    assert "s3cret" in made.path.read_text("utf-8")

    apply_fix(made.project, finding)

    assert made.findings() == []
    assert "s3cret" not in made.path.read_text("utf-8")
    assert set(made.trees.styleManager().styles()) == {"default", "Diseases"}
