"""Packages for the tests of collecting, made from projects as packaging does it.

Each layer of the source becomes a table of `data.gpkg`: a key of its own, `fid_1`,
counted from 1, beside all fields of the source; layer ids are kept. A device is a copy
of the folder that the tests edit in SQL.
"""

from __future__ import annotations

import hashlib
import json
import shutil
import sqlite3
import uuid
from collections.abc import Mapping, Sequence
from contextlib import closing
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from osgeo import ogr
from qgis.core import (
    QgsEditorWidgetSetup,
    QgsProject,
    QgsRelation,
    QgsRelationContext,
    QgsVectorLayer,
)

from qfieldsync_cloud.core.deltas.model import Deltafile
from qfieldsync_cloud.core.deltas.reader import parse_deltafile
from qfieldsync_cloud.core.deltas.writer import write_deltafile
from qfieldsync_cloud.core.engine import SyncRun
from qfieldsync_cloud.core.jobs.workflow import JobWatcher
from qfieldsync_cloud.core.layers.layer_note import note_layers
from qfieldsync_cloud.core.layers.project_layers import find_layers
from qfieldsync_cloud.core.layers.sources import table_of
from qfieldsync_cloud.core.project.collecting.collect import collect
from qfieldsync_cloud.core.project.collecting.collection import Collection, Device
from qfieldsync_cloud.core.project.collecting.devices import client_id_of
from qfieldsync_cloud.core.project.collecting.folders import opened
from qfieldsync_cloud.core.project.collecting.returned_package import returned_package
from qfieldsync_cloud.core.project.packaging.layer_plans import with_other_path
from tests.qgis.factories import (
    GPKG,
    PROJECT_ID,
    Database,
    Outcome,
    outcome_of,
    project_of,
    quoted,
)

PACKAGE_ID = "0d3ac07f-9a3f-4c7c-8f0e-3a6a5b1f7c21"
NORTH = Device(client_id_of(PACKAGE_ID, "north"), "north")
SOUTH = Device(client_id_of(PACKAGE_ID, "south"), "south")


@dataclass(frozen=True)
class Package:
    """A package as it was made, and the project that it was made from."""

    folder: Path
    project: QgsProject
    tables: Mapping[str, str]
    """Table in `data.gpkg` by the layer's name."""
    sources: Mapping[str, Database] = field(default_factory=dict)

    def given_to(self, name: str) -> DeviceCopy:
        """A device's copy of the folder."""
        target = self.folder.with_name(f"on-{name}")
        shutil.copytree(self.folder, target)
        return DeviceCopy(target, self)

    def layer(self, name: str = "trees") -> QgsVectorLayer:
        """A layer of the source project."""
        [found] = self.project.mapLayersByName(name)
        return found

    def collect(
        self, folder: Path | DeviceCopy, device: Device = NORTH, **watching: Any
    ) -> Collection:
        """What the device did."""
        path = folder.folder if isinstance(folder, DeviceCopy) else folder
        watcher = JobWatcher(**watching)
        start, rest = watcher.part(0.0, 0.3), watcher.part(0.3, 1.0)
        with (
            opened(path, watcher) as root,
            returned_package(root, self.folder, start) as package,
        ):
            return collect(package, device, rest)

    def apply(self, collection: Collection | Deltafile) -> Outcome:
        """Apply what was collected to the source, through the bytes of a deltafile."""
        file = collection if isinstance(collection, Deltafile) else collection.deltafile
        parsed = parse_deltafile(write_deltafile(file))
        layers = find_layers(note_layers(self.project), parsed.deltas)
        run = SyncRun(parsed, layers)
        run.apply()
        return outcome_of(run)


@dataclass(frozen=True)
class DeviceCopy:
    """A package on a device, or back from there."""

    folder: Path
    package: Package

    @property
    def data(self) -> Database:
        return Database(self.folder / "data.gpkg", GPKG)

    def table(self, name: str = "trees") -> str:
        return self.package.tables[name]

    def do(self, sql: str, name: str = "trees") -> DeviceCopy:
        """Run SQL, in which `T` is the table of a layer."""
        self.data.execute(sql.replace("{T}", quoted(self.table(name))))
        return self

    def add(self, *rows: Mapping[str, Any], name: str = "trees") -> DeviceCopy:
        self.data.add_rows(self.table(name), rows)
        return self

    def move(self, key: int, wkt: str | None, name: str = "trees") -> DeviceCopy:
        """Change a geometry."""
        with self.data.writing() as connection:
            connection.execute(
                f"UPDATE {quoted(self.table(name))} SET geom = ? WHERE fid_1 = ?",
                (self.data._stored("geom", wkt), key),
            )
        return self

    def rows(self, name: str = "trees") -> dict[Any, dict[str, Any]]:
        return self.data.rows(self.table(name), key="fid_1")

    def write(self, path: str, content: bytes) -> DeviceCopy:
        """Make a file, a photo for instance."""
        target = self.folder / path
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_bytes(content)
        return self


def package_of(
    folder: Path,
    *layers: QgsVectorLayer,
    copied: Sequence[str] = (),
    attachments: Mapping[str, str] | None = None,
    relations: Sequence[tuple[str, str, str, str]] = (),
    **manifest: Any,
) -> Package:
    """Make a package of layers.

    Args:
        folder: for the source project and the package.
        layers: of the source; they belong to its project then.
        copied: names of layers whose files are carried as they are.
        attachments: field that names files, by layer name.
        relations: child, its field, parent, its field; names.
        manifest: entries of the manifest that are not the usual ones.
    """
    project = project_of(*layers)
    for name, field_name in (attachments or {}).items():
        [layer] = project.mapLayersByName(name)
        index = layer.fields().indexOf(field_name)
        layer.setEditorWidgetSetup(index, QgsEditorWidgetSetup("ExternalResource", {}))
    for child, child_field, parent, parent_field in relations:
        relation = QgsRelation(QgsRelationContext(project))
        relation.setId(f"{child}-{parent}")
        relation.setName(relation.id())
        [referencing] = project.mapLayersByName(child)
        [referenced] = project.mapLayersByName(parent)
        relation.setReferencingLayer(referencing.id())
        relation.setReferencedLayer(referenced.id())
        relation.addFieldPair(child_field, parent_field)
        assert relation.isValid(), relation.validationError()
        project.relationManager().addRelation(relation)
    folder.mkdir(exist_ok=True)
    assert project.write(str(folder / "inventory.qgs"))
    made = folder / "package"
    made.mkdir()
    tables = _write_package(folder / "inventory.qgs", made, copied)
    write_manifest(made, **manifest)
    return Package(made, project, tables)


def _write_package(
    project_file: Path, folder: Path, copied: Sequence[str]
) -> dict[str, str]:
    copy = QgsProject()
    assert copy.read(str(project_file))
    data = folder / "data.gpkg"
    dataset = ogr.GetDriverByName("GPKG").CreateDataSource(str(data))
    tables = {}
    for layer in copy.mapLayers().values():
        if layer.name() not in copied:
            tables[layer.name()] = _write_table(dataset, layer)
    del dataset
    if not tables:
        data.unlink()
    for layer in copy.mapLayers().values():
        layer.setCustomProperty("remoteLayerId", layer.id())
        keys = [layer.fields().at(i).name() for i in layer.primaryKeyAttributes()]
        if not keys and layer.fields().indexOf("fid") >= 0:
            keys = ["fid"]
        layer.setCustomProperty("QFieldSync/sourceDataPrimaryKeys", ",".join(keys))
        if layer.name() in copied:
            source, provider = _copy_file(layer, folder), layer.providerType()
        else:
            source, provider = f"{data}|layername={tables[layer.name()]}", "ogr"
        layer.setDataSource(source, layer.name(), provider)
        assert layer.isValid()
    assert copy.write(str(folder / "inventory_qfield.qgz"))
    copy.clear()
    for path in (*folder.glob("*.gpkg"), *folder.glob("*.sqlite")):
        with closing(sqlite3.connect(path)) as connection:
            [mode] = connection.execute("PRAGMA journal_mode = DELETE").fetchone()
            assert mode == "delete"
    return tables


def _copy_file(layer: QgsVectorLayer, folder: Path) -> str:
    """Copy the file of a layer with what belongs to it; gives the new source."""
    source = layer.source()
    path = Path(table_of(layer).location)
    for part in path.parent.glob(f"{path.stem}.*"):
        shutil.copy(part, folder)
    new = str(folder / path.name)
    return with_other_path(layer.providerType(), source, str(path), new)


def _write_table(dataset: Any, layer: QgsVectorLayer) -> str:
    """One table of the package, as packaging makes it: a key of its own."""
    path, _, name = layer.source().partition("|layername=")
    source_data = ogr.Open(path)
    source = source_data.GetLayerByName(name) if name else source_data.GetLayer(0)
    table = hashlib.sha256(layer.source().encode()).hexdigest()
    options = ["FID=fid_1", "GEOMETRY_NAME=geom"]
    made = dataset.CreateLayer(
        table, source.GetSpatialRef(), source.GetGeomType(), options
    )
    definition = source.GetLayerDefn()
    key = source.GetFIDColumn()
    if key:
        made.CreateField(ogr.FieldDefn(key, ogr.OFTInteger64))
    for index in range(definition.GetFieldCount()):
        made.CreateField(definition.GetFieldDefn(index))
    made.StartTransaction()
    for row in source:
        feature = ogr.Feature(made.GetLayerDefn())
        feature.SetFrom(row)
        if key:
            feature.SetField(key, row.GetFID())
        feature.SetFID(-1)
        assert made.CreateFeature(feature) == ogr.OGRERR_NONE
    made.CommitTransaction()
    return table


def write_manifest(folder: Path, **changes: Any) -> None:
    """Write the manifest of a package as it is now."""
    root = {
        "manifest_version": 1,
        "package_id": PACKAGE_ID,
        "project_id": PROJECT_ID,
        "project_name": "inventory",
        "packaged_at": "2026-06-01T08:00:00+00:00",
        "files": [
            {
                "path": path.relative_to(folder).as_posix(),
                "size": path.stat().st_size,
                "sha256": hashlib.sha256(path.read_bytes()).hexdigest(),
            }
            for path in sorted(folder.rglob("*"))
            if path.is_file() and path.name != "qfieldsync_cloud.json"
        ],
        **changes,
    }
    (folder / "qfieldsync_cloud.json").write_text(json.dumps(root), encoding="utf-8")


def content_of(folder: Path) -> dict[str, bytes]:
    """Every byte of every file below a folder."""
    return {
        path.relative_to(folder).as_posix(): path.read_bytes()
        for path in sorted(folder.rglob("*"))
        if path.is_file()
    }


def told(collection: Collection) -> list[str]:
    """Each delta in a few words: `patch trees 2/12 height note`."""
    found = []
    for delta in collection.deltafile.deltas:
        uuid.UUID(delta.uuid)
        words = [delta.method.value, delta.local_layer_name]
        words.append(f"{delta.local_pk}/{delta.source_pk}")
        if delta.method.value == "patch":
            assert delta.new is not None
            words += sorted(delta.new.attributes)
            words += ["geometry"] if isinstance(delta.new.geometry, str) else []
            words += ["no geometry"] if delta.new.geometry is None else []
        found.append(" ".join(words))
    return found


def codes(collection: Collection) -> list[str]:
    """The notices, each with its place; every one has a sentence."""
    assert all(notice.sentence for notice in collection.notices)
    return [
        f"{notice.code.value} {notice.place}".strip() for notice in collection.notices
    ]
