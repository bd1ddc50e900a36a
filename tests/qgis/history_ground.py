"""A data source that lives through a long history: the office's side of it.

What it holds is read and written past QGIS and past the engine.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Protocol

from osgeo import gdal, ogr

from qfieldsync_cloud.core.layers.describe import describe_layer
from qfieldsync_cloud.core.layers.layer_note import note_layers
from qfieldsync_cloud.core.layers.ledgers.ledger_removal import remove_ledger
from tests.qgis.factories import GPKG, LEDGERS, SPATIALITE, Database, database, quoted
from tests.qgis.file_factories import SHAPEFILE, SIDECAR, DataFile, shapefile
from tests.qgis.history_data import FIELDS, Row

KINDS = (GPKG, SPATIALITE, SHAPEFILE)
COLUMNS = ("note TEXT", "girth INTEGER UNIQUE")
FIRST: dict[str, Row] = {
    "1": {"note": "a", "girth": 1, "geom": "Point (1 0)"},
    "2": {"note": "b", "girth": 2, "geom": "Point (2 0)"},
    "3": {"note": None, "girth": None, "geom": None},
}


class Ground(Protocol):
    """A data source, seen from outside of the engine."""

    is_numbered: bool
    unique_name: str

    def layer(self) -> Any:
        """A layer of QGIS on it."""

    def rows(self) -> dict[str, Row]:
        """What it holds."""

    def bits(self) -> Any:
        """What it holds, to the bit."""

    def make(self, key: str, row: Row) -> None:
        """Somebody else makes a feature."""

    def change(self, key: str, values: Row) -> None:
        """Somebody else edits one."""

    def drop(self, key: str) -> None:
        """Somebody else deletes one."""

    def backup(self) -> Any:
        """What `restore` wants, with what the engine remembers of it."""

    def restore(self, content: Any) -> None:
        """Put the data back."""

    def is_sound(self) -> bool:
        """Whether the file is as it should be."""

    def count_holding(self) -> int:
        """Deltas that hold by the ledger."""


TICKS = "900"
"""Key of a feature of a file, which nobody but the office sees."""


def new_ground(kind: str, folder: Path) -> Ground:
    """A data source with the features `FIRST`."""
    if kind == SHAPEFILE:
        fields = ("fid:i9", "note:20", "girth:i9")
        kept = {**FIRST, TICKS: {"girth": 0}}
        rows = [{"fid": int(key), **row} for key, row in kept.items()]
        return FileGround(shapefile(folder, rows, fields=fields))
    made = database(folder, kind).add_table("trees", *COLUMNS)
    made.add_rows("trees", [{"fid": int(key), **row} for key, row in FIRST.items()])
    return DatabaseGround(made)


def forget(project: Any) -> None:
    """Remove the ledger of the only layer of a project."""
    [setup] = map(describe_layer, note_layers(project).values())
    remove_ledger(setup.table)


def _row(found: Mapping[str, Any]) -> Row:
    return {name: found.get(name) for name in FIELDS}


@dataclass
class DatabaseGround:
    """A GeoPackage or a SpatiaLite database."""

    source: Database
    is_numbered: bool = field(default=True, init=False)
    unique_name: str = field(default="girth", init=False)

    def layer(self) -> Any:
        return self.source.layer()

    def rows(self) -> dict[str, Row]:
        return {str(key): _row(row) for key, row in self.source.rows().items()}

    def bits(self) -> Any:
        return self.rows(), self.source.query(
            "SELECT fid, typeof(note), hex(note), typeof(girth), girth, typeof(geom)"
            " FROM trees ORDER BY fid"
        )

    def make(self, key: str, row: Row) -> None:
        self.source.add_rows("trees", [{"fid": int(key), **row}])

    def change(self, key: str, values: Row) -> None:
        with self.source.writing() as connection:
            for name, value in values.items():
                mark = self.source._mark(name)
                stored = self.source._stored(name, value)
                connection.execute(
                    f"UPDATE trees SET {quoted(name)} = {mark} WHERE fid = ?",
                    (stored, int(key)),
                )

    def drop(self, key: str) -> None:
        self.source.execute(f"DELETE FROM trees WHERE fid = {int(key)}")

    def backup(self) -> bytes:
        assert self.source.files() == {self.source.path.name}
        return self.source.content()

    def restore(self, content: bytes) -> None:
        self.source.path.write_bytes(content)

    def is_sound(self) -> bool:
        return self.source.is_sound()

    def count_holding(self) -> int:
        name = LEDGERS[self.source.kind]
        if not self.source.query("SELECT 1 FROM sqlite_master WHERE name = ?", name):
            return 0
        [count] = self.source.query(
            f"SELECT count(*) FROM {name} WHERE entry = 'delta' AND reverted_by IS NULL"
        )
        return int(count)


@dataclass
class FileGround:
    """A Shapefile, whose keys the devices make.

    One that the office brings back by hand to what an earlier run left is taken for a
    restored one (docs/reliability.md). Here a feature that counts the office's edits
    keeps that from happening.
    """

    file: DataFile
    is_numbered: bool = field(default=False, init=False)
    unique_name: str = field(default="", init=False)

    def layer(self) -> Any:
        return self.file.layer()

    def rows(self) -> dict[str, Row]:
        found = {str(key): _row(row) for key, row in self.file.rows().items()}
        del found[TICKS]
        return found

    def bits(self) -> Any:
        return self.rows()

    def make(self, key: str, row: Row) -> None:
        with self._open() as layer:
            feature = ogr.Feature(layer.GetLayerDefn())
            _fill(feature, {"fid": int(key), **row})
            assert layer.CreateFeature(feature) == 0

    def change(self, key: str, values: Row) -> None:
        with self._open() as layer:
            feature = _found(layer, key)
            _fill(feature, values)
            assert layer.SetFeature(feature) == 0

    def drop(self, key: str) -> None:
        with self._open() as layer:
            assert layer.DeleteFeature(_found(layer, key).GetFID()) == 0
        dataset = gdal.OpenEx(str(self.file.path), gdal.OF_VECTOR | gdal.OF_UPDATE)
        dataset.ExecuteSQL("REPACK trees")
        del dataset

    @contextmanager
    def _open(self) -> Iterator[ogr.Layer]:
        flags = gdal.OF_VECTOR | gdal.OF_UPDATE
        dataset = gdal.OpenEx(str(self.file.path), flags)
        layer = dataset.GetLayer(0)
        yield layer
        ticks = _found(layer, TICKS)
        _fill(ticks, {"girth": ticks.GetField("girth") + 1})
        assert layer.SetFeature(ticks) == 0
        del layer, dataset

    def backup(self) -> dict[str, bytes]:
        folder = self.file.path.parent
        memory = (folder / SIDECAR).glob("*")
        return {
            **self.file.contents(),
            **{f"{SIDECAR}/{path.name}": path.read_bytes() for path in memory},
        }

    def restore(self, content: Mapping[str, bytes]) -> None:
        folder = self.file.path.parent
        for name in self.backup():
            (folder / name).unlink()
        for name, data in content.items():
            (folder / name).parent.mkdir(exist_ok=True)
            (folder / name).write_bytes(data)

    def is_sound(self) -> bool:
        left = {path.name for path in (self.file.path.parent / SIDECAR).glob("*")}
        return not any("backup" in name or "replaced" in name for name in left)

    def count_holding(self) -> int:
        return sum(row["reverted_by"] is None for row in self.file.ledger())


def _found(layer: ogr.Layer, key: str) -> ogr.Feature:
    [feature] = [item for item in layer if item.GetField("fid") == int(key)]
    return feature


def _fill(feature: ogr.Feature, values: Row) -> None:
    for name, value in values.items():
        if name == "geom":
            shape = ogr.CreateGeometryFromWkt(value.upper()) if value else None
            feature.SetGeometry(shape)
        elif value is None:
            feature.SetFieldNull(name)
        else:
            feature.SetField(name, value)
