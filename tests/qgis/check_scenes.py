"""A project without fault, for the tests of the checks: each breaks one thing in it.

Everything in it is real: a GeoPackage with relations, a list of values, a join, photos
on the disk, an area of interest and a base map.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import jsonschema
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsDefaultValue,
    QgsEditorWidgetSetup,
    QgsMapLayer,
    QgsMapThemeCollection,
    QgsProject,
    QgsRasterLayer,
    QgsRelation,
    QgsRelationContext,
    QgsVectorLayer,
    QgsVectorLayerJoinInfo,
)

from qfieldsync_cloud.core.findings.codes import CheckCode
from qfieldsync_cloud.core.findings.finding import Finding
from qfieldsync_cloud.core.findings.report import check_to_json
from qfieldsync_cloud.core.project.checks.checked import CheckOptions
from qfieldsync_cloud.core.project.process_projectfile import (
    ProjectCheck,
    new_workflow,
    process_projectfile,
)
from qfieldsync_cloud.core.project.project_snapshot import ProjectSnapshot
from qfieldsync_cloud.paths import resource
from tests.qgis.factories import GPKG, Database, database

CRS = "EPSG:25832"
AREA = "Polygon ((0 0, 100 0, 100 100, 0 100, 0 0))"
TREE_COLUMNS = (
    "uuid TEXT",
    "species TEXT",
    "photo TEXT",
    "height DOUBLE",
    "seen DATETIME",
)
PHOTO = {
    "DocumentViewer": 1,
    "FileWidget": True,
    "RelativeStorage": 1,
    "StorageMode": 0,
}


@dataclass
class Scene:
    """A project on the disk, and the same one open."""

    folder: Path
    project: QgsProject
    data: Database
    layers: dict[str, QgsVectorLayer]
    texts: dict[str, str] = field(default_factory=dict)
    """Replaced in the project's file after it is saved."""
    late: list[Any] = field(default_factory=list)
    """Called after the project is saved."""

    @property
    def path(self) -> Path:
        return self.folder / "trees.qgs"

    @property
    def trees(self) -> QgsVectorLayer:
        return self.layers["trees"]

    @property
    def inspections(self) -> QgsVectorLayer:
        return self.layers["inspections"]

    @property
    def species(self) -> QgsVectorLayer:
        return self.layers["species"]

    def add(self, layer: QgsMapLayer, action: str = "offline") -> QgsMapLayer:
        """Add a layer, and say what becomes of it."""
        if action:
            layer.setCustomProperty("QFieldSync/action", action)
            layer.setCustomProperty("QFieldSync/cloud_action", action)
        assert self.project.addMapLayer(layer) is not None
        return layer

    def add_table(
        self, name: str, *columns: str, rows: Any = (), **options: Any
    ) -> Any:
        """Add a table to the GeoPackage, and a layer on it."""
        self.data.add_table(name, *columns, **options).add_rows(name, rows)
        return self.add(self.data.layer(name))

    def index(self, name: str, layer: QgsVectorLayer | None = None) -> int:
        return int((layer or self.trees).fields().indexOf(name))

    def set_widget(self, name: str, kind: str, config: Mapping[str, Any]) -> None:
        setup = QgsEditorWidgetSetup(kind, dict(config))
        self.trees.setEditorWidgetSetup(self.index(name), setup)

    def save(self) -> Path:
        assert self.project.write(str(self.path))
        text = self.path.read_text("utf-8")
        for old, new in self.texts.items():
            assert old in text, old
            text = text.replace(old, new, 1)
        self.path.write_text(text, "utf-8")
        for act in self.late:
            act()
        return self.path

    def check(self, *, is_unsaved: bool = False, **options: Any) -> ProjectCheck:
        """Save the project, and let all checks look at it."""
        path = self.save()
        snapshot = ProjectSnapshot(self.folder, path.name) if is_unsaved else None
        checked = process_projectfile(
            path, new_workflow(), CheckOptions(**options), snapshot=snapshot
        )
        schema = json.loads(resource("schema", "check_1.json").read_text("utf-8"))
        jsonschema.validate(check_to_json(checked.report), schema)
        json.dumps(checked.feedback)
        return checked

    def findings(self, code: CheckCode | None = None, **options: Any) -> list[Finding]:
        found = self.check(**options).report.findings
        return [item for item in found if code in (None, item.code)]


def scene(folder: Path) -> Scene:
    """A project without fault in a folder of its own below `folder`."""
    home = folder / "project"
    home.joinpath("DCIM").mkdir(parents=True)
    data = database(home, GPKG, "data")
    _fill(data)
    home.joinpath("DCIM", "1.jpg").write_bytes(b"\xff\xd8")
    project = QgsProject()
    project.setCrs(QgsCoordinateReferenceSystem(CRS))
    made = Scene(home, project, data, {})
    for name, action in (
        ("trees", "offline"),
        ("inspections", "offline"),
        ("species", "no_action"),
    ):
        made.layers[name] = made.add(data.layer(name), action)
    assert made.species.setReadOnly(True)
    _add_forms(made)
    relate(made, "tree_uuid", "uuid")
    _add_base_map(made)
    return made


def _fill(data: Database) -> None:
    data.add_table("trees", *TREE_COLUMNS)
    data.add_table("inspections", "tree_uuid TEXT", "note TEXT", geometry=None)
    data.add_table("species", "code TEXT", "name TEXT", geometry=None)
    rows = [
        {
            "fid": n,
            "uuid": f"{{{n}}}",
            "species": "oak",
            "photo": "DCIM/1.jpg",
            "seen": "2026-05-13T18:00:00.000Z",
            "geom": f"Point ({n} {n})",
        }
        for n in range(1, 6)
    ]
    data.add_rows("trees", rows)
    data.add_rows("inspections", [{"fid": 1, "tree_uuid": "{1}", "note": "ok"}])
    data.add_rows("species", [{"fid": 1, "code": "oak", "name": "Oak"}])


def value_relation(layer: QgsVectorLayer, **changes: Any) -> dict[str, Any]:
    """The configuration of a list of values from a layer."""
    config = {
        "Layer": layer.id(),
        "LayerName": layer.name(),
        "LayerSource": layer.source(),
        "LayerProviderName": "ogr",
        "Key": "code",
        "Value": "name",
    }
    return {**config, **changes}


def _add_forms(made: Scene) -> None:
    made.set_widget("photo", "ExternalResource", PHOTO)
    made.set_widget("species", "ValueRelation", value_relation(made.species))
    naming = json.dumps({"photo": "'DCIM/' || \"uuid\" || '.jpg'"})
    made.trees.setCustomProperty("QFieldSync/attachment_naming", naming)
    default = QgsDefaultValue("uuid()", False)
    made.trees.setDefaultValueDefinition(made.index("uuid"), default)
    made.trees.setDefaultValueDefinition(made.index("seen"), QgsDefaultValue("now()"))
    made.trees.setConstraintExpression(made.index("height"), '"height" < 100')
    join = QgsVectorLayerJoinInfo()
    join.setJoinLayer(made.species)
    join.setJoinFieldName("code")
    join.setTargetFieldName("species")
    assert made.trees.addJoin(join)


def relate(made: Scene, own: str, referenced: str) -> None:
    """Let inspections refer to trees by these fields."""
    manager = made.project.relationManager()
    manager.clear()
    relation = QgsRelation(QgsRelationContext(made.project))
    relation.setId("inspections_of_tree")
    relation.setName("Inspections")
    relation.setReferencedLayer(made.trees.id())
    relation.setReferencingLayer(made.inspections.id())
    relation.addFieldPair(own, referenced)
    manager.addRelation(relation)
    assert manager.relations()


def _add_base_map(made: Scene) -> None:
    project = made.project
    themes = project.mapThemeCollection()
    themes.insert("Base", QgsMapThemeCollection.MapThemeRecord())
    for name, value in (
        ("areaOfInterest", AREA),
        ("areaOfInterestCrs", CRS),
        ("baseMapType", "mapTheme"),
        ("baseMapTheme", "Base"),
    ):
        project.writeEntry("qfieldsync", f"/{name}", value)
    project.writeEntryBool("qfieldsync", "/createBaseMap", True)
    project.writeEntry("QFieldSync", "/attachmentDirs", ["DCIM"])


def map_of(source: str, provider: str = "wms", name: str = "Map") -> QgsRasterLayer:
    """A layer of pictures, whether it can be opened or not."""
    return QgsRasterLayer(source, name, provider)
