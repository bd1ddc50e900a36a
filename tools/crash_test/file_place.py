"""Shapefile and GeoJSON, made and read without QGIS."""

from __future__ import annotations

import json
import shutil
import sqlite3
import tempfile
from collections import Counter
from collections.abc import Iterator, Sequence
from contextlib import closing, contextmanager
from pathlib import Path
from typing import Any

from osgeo import gdal, ogr, osr

from tools.crash_test.content import SRID, Content, Points
from tools.crash_test.places import Family, Seen, shape_of, sorted_out
from tools.crash_test.sqlite_place import read_ledger

SHAPEFILE, GEOJSON = "shp", "geojson"
SIDECAR = ".qfieldsync_cloud"
LEDGER = "qfieldsync_cloud_ledger"
TABLE = "trees"
_SUFFIXES = (".shp", ".shx", ".dbf", ".prj", ".cpg", ".qix", ".geojson")
_FIELDS = (
    ("fid", ogr.OFTInteger, 9, 0),
    ("name", ogr.OFTString, 40, 0),
    ("species", ogr.OFTString, 20, 0),
    ("height", ogr.OFTReal, 12, 3),
    ("girth", ogr.OFTInteger, 9, 0),
)


class FileWorkshop:
    """See `places.Workshop`."""

    family = Family.FILE
    is_keyed_by_device = True

    def __init__(self, kind: str, content: Content, folder: Path) -> None:
        self.kind = kind
        self.content = content
        self._folder = folder
        self._template = folder / f"template-{kind}"
        self._template.mkdir()
        make = _make_shapefile if kind == SHAPEFILE else _make_geojson
        make(self._template / f"{TABLE}.{kind}", content)

    def place(self, template: Any = None) -> FilePlace:
        """See `places.Workshop`."""
        folder = Path(tempfile.mkdtemp(dir=self._folder))
        shutil.copytree(template or self._template, folder, dirs_exist_ok=True)
        return FilePlace(self.kind, folder / f"{TABLE}.{self.kind}")

    def keep(self, place: Any) -> Path:
        """See `places.Workshop`."""
        kept = Path(tempfile.mkdtemp(dir=self._folder))
        shutil.copytree(place.path.parent, kept, dirs_exist_ok=True)
        return kept


class FilePlace:
    """See `places.Place`."""

    family = Family.FILE
    tables: Sequence[str] = (TABLE,)

    def __init__(self, kind: str, path: Path) -> None:
        self.kind = kind
        self.path = path

    def layers(self) -> Sequence[Any]:
        """See `places.Place`."""
        from qgis.core import QgsVectorLayer

        return [QgsVectorLayer(str(self.path), TABLE, "ogr")]

    def look(self) -> Seen:
        """See `places.Place`."""
        rows, twice, grown, problems = _look_at(self.path)
        seen = Seen(rows, twice, Counter(), frozenset(), problems, grown)
        if self.ledger_path.exists():
            self._look_at_ledger(seen)
        if seen.has_intent:
            return seen
        seen.left_behind = tuple(sorted(self._left_behind()))
        return seen

    def _left_behind(self) -> Iterator[str]:
        name = self.path.name
        usual = {SIDECAR, *(f"{TABLE}{suffix}" for suffix in _SUFFIXES)}
        beside = {f"{name}.ledger.sqlite", f"{name}.lock.sqlite"}
        # nothing is ever written to the lock: what its journal says is that
        beside.add(f"{name}.lock.sqlite-journal")
        folder = self.path.parent / SIDECAR
        # GDAL's own, as trees_packed.shp or trees.geojson.tmp
        yield from ({item.name for item in self.path.parent.iterdir()} - usual)
        for item in folder.iterdir() if folder.is_dir() else ():
            # what a recovery sets aside is kept on purpose
            is_kept = item.name in beside or ".replaced-" in item.name
            if not is_kept:
                yield item.name

    def look_live(self) -> Seen:
        """See `places.Place`; a file that is being written cannot be judged."""
        return self.look()

    def _look_at_ledger(self, seen: Seen) -> None:
        """At a copy: a connection would roll a hot journal back."""
        with tempfile.TemporaryDirectory() as folder:
            for suffix in ("", "-wal", "-journal"):
                part = Path(f"{self.ledger_path}{suffix}")
                if part.exists():
                    shutil.copyfile(part, Path(folder, part.name))
            copy = Path(folder, self.ledger_path.name)
            with closing(sqlite3.connect(copy)) as connection:
                names = {
                    row[0]
                    for row in connection.execute("SELECT name FROM sqlite_master")
                }
                if LEDGER in names:
                    seen.ledger, seen.without_inverse = read_ledger(connection, LEDGER)
                if "intent" in names:
                    seen.has_intent = bool(
                        connection.execute("SELECT 1 FROM intent").fetchone()
                    )
                    seen.problems += self._backup_problems(connection)
                seen.problems += [
                    f"ledger: {row[0]}"
                    for row in connection.execute("PRAGMA integrity_check")
                    if row[0] != "ok"
                ]

    def _backup_problems(self, connection: sqlite3.Connection) -> Iterator[str]:
        row = connection.execute("SELECT backup FROM intent").fetchone()
        if row is not None and not self._backup(str(row[0])).exists():
            yield "an intent without its backup"

    def _backup(self, number: str) -> Path:
        backups = self.path.parent / SIDECAR / f"{self.path.name}.backup"
        return backups / number / self.path.name

    def look_at_backup(self) -> Seen | None:
        """What an unfinished run would be undone to; None where none is declared."""
        with closing(sqlite3.connect(self.ledger_path)) as connection:
            row = connection.execute("SELECT backup FROM intent").fetchone()
        if row is None:
            return None
        rows, twice, grown, problems = _look_at(self._backup(str(row[0])))
        return Seen(rows, twice, Counter(), frozenset(), problems, grown)

    @property
    def ledger_path(self) -> Path:
        """Where the ledger is."""
        return self.path.parent / SIDECAR / f"{self.path.name}.ledger.sqlite"

    @property
    def ledger_table(self) -> str:
        """Name of the ledger's table."""
        return LEDGER

    @contextmanager
    def ledger_connection(self) -> Iterator[sqlite3.Connection]:
        """For the doubles, which write the ledger where they should not."""
        self.ledger_path.parent.mkdir(exist_ok=True)
        with closing(
            sqlite3.connect(self.ledger_path, isolation_level=None, timeout=30)
        ) as connection:
            yield connection

    def remove(self) -> None:
        """See `places.Place`."""
        shutil.rmtree(self.path.parent)


def _look_at(path: Path) -> tuple[dict[str, Any], list[str], int, list[str]]:
    try:
        features = list(_features(path))
    except (OSError, RuntimeError, ValueError, KeyError, TypeError) as error:
        return {TABLE: {}}, [], 0, [f"{path.name} cannot be read: {error}"]
    rows, twice, grown = sorted_out({TABLE: features})
    problems = list(_index_problems(path)) if path.suffix == ".shp" else []
    return rows, twice, grown, problems


def _features(path: Path) -> Iterator[tuple[str, str, float, int, Points]]:
    if path.suffix == f".{GEOJSON}":
        for item in json.loads(path.read_text(encoding="utf-8"))["features"]:
            values = item["properties"]
            geometry = ogr.CreateGeometryFromJson(json.dumps(item["geometry"]))
            yield (
                str(values["name"]),
                str(values["species"]),
                float(values["height"]),
                int(values["girth"]),
                shape_of(geometry),
            )
        return
    dataset = gdal.OpenEx(str(path), gdal.OF_VECTOR)
    if dataset is None:
        raise OSError(gdal.GetLastErrorMsg())
    layer = dataset.GetLayer(0)
    for feature in layer:
        yield (
            feature["name"],
            feature["species"],
            feature["height"],
            feature["girth"],
            shape_of(feature.GetGeometryRef()),
        )


def _index_problems(path: Path) -> Iterator[str]:
    """A spatial index that shows other features than there are."""
    dataset = gdal.OpenEx(str(path), gdal.OF_VECTOR)
    if dataset is None or not path.with_suffix(".qix").exists():
        return
    layer = dataset.GetLayer(0)
    boxes = {
        feature.GetFID(): feature.GetGeometryRef().GetEnvelope() for feature in layer
    }
    xs = sorted(box[0] for box in boxes.values())
    for middle in (xs[len(xs) // 4], xs[len(xs) // 2]):
        layer.SetSpatialFilterRect(middle, 0, middle + 200, 10000)
        shown = {feature.GetFID() for feature in layer}
        wanted = {
            fid
            for fid, box in boxes.items()
            if middle <= box[1] and box[0] <= middle + 200
        }
        if shown != wanted:
            yield f"the spatial index hides or invents {sorted(shown ^ wanted)[:5]}"


def _make_shapefile(path: Path, content: Content) -> None:
    dataset = ogr.GetDriverByName("ESRI Shapefile").CreateDataSource(str(path))
    srs = osr.SpatialReference()
    srs.ImportFromEPSG(SRID)
    layer = dataset.CreateLayer(path.stem, srs, ogr.wkbPoint, ["ENCODING=UTF-8"])
    for name, type_, width, precision in _FIELDS:
        field = ogr.FieldDefn(name, type_)
        field.SetWidth(width)
        field.SetPrecision(precision)
        layer.CreateField(field)
    for row in content.tables[TABLE].values():
        feature = ogr.Feature(layer.GetLayerDefn())
        feature.SetGeometry(ogr.CreateGeometryFromWkt(row.wkt))
        for name, *_ in _FIELDS:
            feature[name] = getattr(row, name)
        if layer.CreateFeature(feature) != 0:
            raise RuntimeError(f"{path}: feature {row.fid} is refused")
    del layer
    dataset.ExecuteSQL(f"CREATE SPATIAL INDEX ON {path.stem}")
    del dataset


def _make_geojson(path: Path, content: Content) -> None:
    features = [
        {
            "type": "Feature",
            "properties": {name: getattr(row, name) for name, *_ in _FIELDS},
            "geometry": {"type": "Point", "coordinates": list(row.points[0])},
        }
        for row in content.tables[TABLE].values()
    ]
    urn = f"urn:ogc:def:crs:EPSG::{SRID}"
    collection = {
        "type": "FeatureCollection",
        "name": path.stem,
        "crs": {"type": "name", "properties": {"name": urn}},
        "features": features,
    }
    path.write_text(json.dumps(collection), encoding="utf-8")
