"""The office's side of a round trip: a project, its data, and the engine over them.

What the data hold is read past QGIS and past the engine: by sqlite3, by GDAL, or by a
connection of the tests' own.
"""

from __future__ import annotations

import json
import uuid
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from importlib import import_module
from importlib.util import find_spec
from pathlib import Path
from typing import Any, NamedTuple

import pytest
from qgis.core import (
    QgsDefaultValue,
    QgsEditorWidgetSetup,
    QgsProject,
    QgsRelation,
    QgsRelationContext,
    QgsVectorLayer,
)

from qfieldsync_cloud.core.deltas.reader import deltafile_from_json
from qfieldsync_cloud.core.engine import SyncRun
from qfieldsync_cloud.core.layers.layer_note import note_layers
from qfieldsync_cloud.core.layers.project_layers import find_layers
from qfieldsync_cloud.core.sync.resolution import SyncOptions
from tests.device.device import Device, Push
from tests.device.hand_made_package import hand_made_package
from tests.qgis.factories import GPKG, SPATIALITE, Outcome, database, outcome_of
from tests.qgis.file_factories import SHAPEFILE, shapefile
from tests.qgis.postgres_factories import PostgisDatabase

POSTGIS = "postgis"
DATABASES = (GPKG, SPATIALITE, POSTGIS)
KINDS = (*DATABASES, SHAPEFILE)
both_keys = pytest.mark.parametrize("key", ["fid", "id"])
"""The package adds a key `fid_1` to a source with a `fid`, and `fid` to any other."""
all_kinds = pytest.mark.parametrize("kind", KINDS)
all_databases = pytest.mark.parametrize("kind", DATABASES)

Packager = Callable[[Path, Path], object]
"""Makes a package of a project file in a folder."""


def _packagers() -> dict[str, Packager]:
    found: dict[str, Packager] = {"hand made": hand_made_package}
    if find_spec("qfieldsync_cloud.core.project.packaging") is not None:
        flow = import_module("qfieldsync_cloud.core.project.packaging.flow")
        found["the plugin's"] = lambda project_file, folder: flow.package_project(
            project_file, folder, flow.new_workflow()
        )
    return found


PACKAGERS = _packagers()
all_packagers = pytest.mark.parametrize("packager", PACKAGERS)

_TYPES: Mapping[str, Mapping[str, str]] = {
    GPKG: {
        "text": "TEXT",
        "int": "MEDIUMINT",
        "int64": "INTEGER",
        "double": "DOUBLE",
        "bool": "BOOLEAN",
        "date": "DATE",
        "datetime": "DATETIME",
        "json": "TEXT",
        "binary": "BLOB",
    },
    SPATIALITE: {
        "text": "VARCHAR",
        "int": "INTEGER",
        "int64": "BIGINT",
        "double": "DOUBLE",
        "date": "DATE",
        "datetime": "TIMESTAMP",
        "binary": "BLOB",
    },
    POSTGIS: {
        "text": "text",
        "int": "integer",
        "int64": "bigint",
        "double": "float8",
        "bool": "boolean",
        "date": "date",
        "time": "time",
        "datetime": "timestamp",
        "datetimetz": "timestamptz",
        "json": "jsonb",
        "texts": "text[]",
        "numbers": "integer[]",
        "binary": "bytea",
        "uuid": "uuid",
    },
    SHAPEFILE: {
        "text": "80",
        "int": "i9",
        "int64": "i18",
        "double": "18.6",
        "date": "date",
    },
}


@dataclass(frozen=True)
class Table:
    """A table of the office."""

    columns: Mapping[str, str]
    """Name to type, as in `_TYPES`."""
    rows: Sequence[Mapping[str, Any]] = ()
    """The first ones; `geom` is WKT."""
    geometry: str | None = "Point"
    key: str = "fid"
    key_type: str = ""
    """Empty: an integer that the database numbers."""


@dataclass
class Office:
    """A project, and how to see what its tables hold."""

    folder: Path
    project: QgsProject
    read: Callable[[str], dict[Any, dict[str, Any]]]
    execute: Callable[..., object]
    """Run SQL as the owner of the database."""
    packager: Packager = hand_made_package
    _count: int = field(default=0, init=False)

    def rows(self, table: str = "trees") -> dict[Any, dict[str, Any]]:
        """What a table holds: by key, the other columns; NULL is left out."""
        return self.read(table)

    def device(self, client: str = "north", **more: Any) -> Device:
        """A device that has just downloaded a package of the project as it is now."""
        self._count += 1
        folder = self.folder.parent / f"{client} {self._count}"
        self.packager(self.save(), folder)
        return Device(folder, client=client, **more)

    def save(self) -> Path:
        """Save the project beside its data."""
        path = self.folder / "inventory.qgs"
        assert self.project.write(str(path))
        return path

    def apply(self, push: Push, options: SyncOptions | None = None) -> Outcome:
        """What the engine makes of a deltafile that a device pushed."""
        deltafile = deltafile_from_json(json.loads(push.text))
        layers = find_layers(note_layers(self.project), deltafile.deltas)
        run = SyncRun(deltafile, layers, options or SyncOptions())
        run.apply()
        return outcome_of(run)

    def layer(self, name: str = "trees") -> QgsVectorLayer:
        """A layer of the project."""
        [layer] = self.project.mapLayersByName(name)
        return layer

    def set_default(
        self,
        name: str,
        expression: str,
        table: str = "trees",
        *,
        on_update: bool = False,
    ) -> None:
        """Give a field of the form a default value."""
        layer = self.layer(table)
        index = layer.fields().indexOf(name)
        layer.setDefaultValueDefinition(index, QgsDefaultValue(expression, on_update))

    def set_attachment(self, name: str, table: str = "trees") -> None:
        """Let the form offer a photo for a field."""
        layer = self.layer(table)
        setup = QgsEditorWidgetSetup("ExternalResource", {})
        layer.setEditorWidgetSetup(layer.fields().indexOf(name), setup)

    def compose(self, parent: str, child: str, *pair: str) -> None:
        """Let features of `parent` be composed of those of `child`.

        Args:
            parent: the referenced table.
            child: the referencing one.
            pair: field of the child, field of the parent.
        """
        relation = QgsRelation(QgsRelationContext(self.project))
        relation.setId(f"{child}_of_{parent}")
        relation.setName(relation.id())
        relation.setReferencingLayer(self.layer(child).id())
        relation.setReferencedLayer(self.layer(parent).id())
        relation.addFieldPair(*pair)
        relation.setStrength(QgsRelation.RelationStrength.Composition)
        manager = self.project.relationManager()
        manager.addRelation(relation)
        assert manager.relation(relation.id()).isValid()


def office(
    folder: Path,
    kind: str,
    tables: Mapping[str, Table],
    postgis: Callable[[], PostgisDatabase],
    packager: str = "hand made",
) -> Office:
    """An office with tables of that kind.

    Args:
        folder: where it is made; devices get folders beside it.
        kind: of the data source.
        tables: by name; a Shapefile holds one, keyed by a `fid` of its own.
        postgis: the database, asked for only where it is needed.
        packager: a name in `PACKAGERS`.
    """
    home = folder / f"office {uuid.uuid4().hex[:6]}" / "data"
    home.mkdir(parents=True)
    if kind == SHAPEFILE:
        made = _shapefile(home, tables)
    elif kind == POSTGIS:
        made = _postgis(postgis(), tables)
    else:
        made = _database(home, kind, tables)
    project = QgsProject()
    project.addMapLayers(made.layers)
    return Office(home, project, made.read, made.execute, PACKAGERS[packager])


class _Made(NamedTuple):
    layers: list[QgsVectorLayer]
    read: Callable[[str], dict[Any, dict[str, Any]]]
    execute: Callable[..., object]


def _shapefile(folder: Path, tables: Mapping[str, Table]) -> _Made:
    [(name, table)] = tables.items()
    assert (table.key, table.key_type) == ("fid", "")
    fields = ["fid:i9"]
    fields += [
        f"{column}:{_TYPES[SHAPEFILE][t]}" for column, t in table.columns.items()
    ]
    made = shapefile(
        folder, table.rows, fields=fields, geometry=table.geometry, name=name
    )
    return _Made([made.layer(name)], lambda _name: made.rows(), _no_sql)


def _no_sql(*_statements: str) -> None:
    raise NotImplementedError("a Shapefile has no SQL")


def _database(folder: Path, kind: str, tables: Mapping[str, Table]) -> _Made:
    made = database(folder, kind)
    layers = []
    for name, table in tables.items():
        made.add_table(
            name,
            *_columns(kind, table),
            key=_key(kind, table, "INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL"),
            geometry=table.geometry,
        )
        if kind == GPKG and "json" in table.columns.values():
            made.execute(*_json_columns(name, table))
        made.add_rows(name, table.rows)
        layers.append(made.layer(name, geometry=table.geometry is not None))
    return _Made(layers, lambda name: made.rows(name, tables[name].key), made.execute)


def _postgis(made: PostgisDatabase, tables: Mapping[str, Table]) -> _Made:
    layers = []
    for name, table in tables.items():
        made.add_table(
            name,
            *_columns(POSTGIS, table),
            key=_key(POSTGIS, table, "serial PRIMARY KEY"),
            geometry=table.geometry,
        )
        made.add_rows(name, table.rows)
        geometry = "" if table.geometry is None else "geom"
        layers.append(made.layer(name, key=table.key, geometry=geometry))
    return _Made(layers, lambda name: made.rows(name, tables[name].key), made.execute)


def _columns(kind: str, table: Table) -> list[str]:
    return [f'"{name}" {_TYPES[kind][type_]}' for name, type_ in table.columns.items()]


def _key(kind: str, table: Table, numbered: str) -> str:
    if not table.key_type:
        return f"{table.key} {numbered}"
    return f"{table.key} {_TYPES[kind][table.key_type]} PRIMARY KEY NOT NULL"


def _json_columns(name: str, table: Table) -> list[str]:
    """SQL that tells a GeoPackage which texts are JSON."""
    rows = [
        f"('{name}', '{column}', 'application/json')"
        for column, type_ in table.columns.items()
        if type_ == "json"
    ]
    return [
        "CREATE TABLE IF NOT EXISTS gpkg_data_columns (table_name TEXT NOT NULL,"
        " column_name TEXT NOT NULL, name TEXT, title TEXT, description TEXT,"
        " mime_type TEXT, constraint_name TEXT,"
        " PRIMARY KEY (table_name, column_name))",
        "INSERT INTO gpkg_data_columns (table_name, column_name, mime_type)"
        f" VALUES {', '.join(rows)}",
    ]
