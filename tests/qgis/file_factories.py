"""Shapefiles, GeoJSON files and memory layers for the tests with QGIS.

Nothing here holds state between tests: every call makes new files. What a file holds is
written and read without QGIS: a Shapefile by GDAL, a GeoJSON file as JSON.
"""

from __future__ import annotations

import ctypes
import hashlib
import json
import os
import sqlite3
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import closing, contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
from osgeo import gdal, ogr, osr
from qgis.core import QgsFeature, QgsGeometry, QgsProject, QgsVectorLayer
from qgis.PyQt.QtCore import NULL

from qfieldsync_cloud.core.deltas.reader import deltafile_from_json
from qfieldsync_cloud.core.engine import SyncRun
from qfieldsync_cloud.core.layers.layer_note import note_layers
from qfieldsync_cloud.core.layers.open_edits import OpenEdits
from qfieldsync_cloud.core.layers.project_layers import find_layers
from tests.qgis.factories import (
    Outcome,
    deltafile,
    outcome_of,
    project_of,
    spelled,
    with_sides,
)

SHAPEFILE, GEOJSON = "shp", "geojson"
FORMATS = (SHAPEFILE, GEOJSON)
both_formats = pytest.mark.parametrize("kind", FORMATS)
"""For tests of what Shapefile and GeoJSON have in common."""

SRID = 25832
SIDECAR = ".qfieldsync_cloud"
"""Folder beside a data file."""

TREE_FIELDS = ("fid:i9", "species:20", "height:10.3", "girth:i9", "note:80")
"""Of a Shapefile; see `shapefile`."""
TEXT_KEYED_FIELDS = ("fid:20", *TREE_FIELDS[1:])
_CAPABILITIES = (1 << 1) | (1 << 2)  # CAP_DAC_OVERRIDE, CAP_DAC_READ_SEARCH


# Files


@dataclass(frozen=True)
class DataFile:
    """A Shapefile or a GeoJSON file, seen from outside of the engine."""

    path: Path
    kind: str
    encoding: str = "UTF-8"
    """Of the texts in a Shapefile."""

    def features(self) -> list[dict[str, Any]]:
        """Features in the order of the file; NULL is left out, `geom` is WKT."""
        if self.kind == GEOJSON:
            return [_from_geojson(item) for item in self.collection()["features"]]
        with _gdal_texts_as(self.encoding):
            dataset = gdal.OpenEx(str(self.path), gdal.OF_VECTOR)
            assert dataset is not None, gdal.GetLastErrorMsg()
            return [_from_ogr(feature) for feature in dataset.GetLayer(0)]

    def rows(self, key: str = "fid") -> dict[Any, dict[str, Any]]:
        """Features by key, without it; no two may have the same."""
        found: dict[Any, dict[str, Any]] = {}
        for feature in self.features():
            value = feature.pop(key, None)
            assert value not in found, f"two features have the key {value}"
            found[value] = feature
        return found

    def collection(self) -> dict[str, Any]:
        """A GeoJSON file as JSON."""
        return dict(json.loads(self.path.read_text(encoding="utf-8")))

    def rewrite(self, collection: Mapping[str, Any]) -> None:
        """Write a GeoJSON file, as somebody else."""
        self.path.write_text(
            json.dumps(collection, ensure_ascii=False), encoding="utf-8"
        )

    def contents(self) -> dict[str, bytes]:
        """Every byte of every file of the data source, by name."""
        return {
            path.name: path.read_bytes()
            for path in sorted(self.path.parent.glob(f"{self.path.stem}.*"))
        }

    def sidecar_files(self) -> set[str]:
        """What is left in the folder beside the file, by name."""
        folder = self.path.parent / SIDECAR
        return {path.name for path in folder.iterdir()} if folder.is_dir() else set()

    @property
    def ledger_path(self) -> Path:
        """Where the ledger is."""
        return self.path.parent / SIDECAR / f"{self.path.name}.ledger.sqlite"

    def ledger(self) -> list[dict[str, Any]]:
        """The rows of deltas in the ledger, both sides decoded."""
        if not self.ledger_path.is_file():
            return []
        with closing(sqlite3.connect(self.ledger_path)) as connection:
            cursor = connection.execute(
                "SELECT * FROM qfieldsync_cloud_ledger WHERE entry = 'delta'"
                " ORDER BY seq"
            )
            names = [column[0] for column in cursor.description]
            found = [dict(zip(names, row)) for row in cursor]
        return [with_sides(row) for row in found]

    def layer(self, title: str = "trees", *, source: str = "") -> QgsVectorLayer:
        """A layer of QGIS on the file."""
        layer = QgsVectorLayer(source or str(self.path), title, "ogr")
        assert layer.isValid(), source or self.path
        return layer


def shapefile(
    folder: Path,
    rows: Iterable[Mapping[str, Any]] = (),
    *,
    fields: Sequence[str] = TREE_FIELDS,
    geometry: str | None = "Point",
    encoding: str = "UTF-8",
    name: str = "trees",
    has_cpg: bool = True,
) -> DataFile:
    """A Shapefile.

    Args:
        folder: where it is made.
        rows: by field name; `geom` is WKT.
        fields: `name:20` is a text of 20 bytes, `name:i9` an integer of 9 digits,
            `name:10.3` a number of 10 digits with 3 decimals, `name:date` a date.
        geometry: type as QGIS spells it (`MultiPolygonZ`); None for a table (DBF).
        encoding: of texts.
        name: of the file.
        has_cpg: whether a `.cpg` file and the header say what the encoding is.
    """
    type_ = ogr.wkbNone if geometry is None else _ogr_type(geometry)
    path = folder / f"{name}{'.dbf' if geometry is None else '.shp'}"
    with _gdal_texts_as(encoding):
        _write_shapefile(path, rows, fields, type_, encoding)
    if not has_cpg:
        path.with_suffix(".cpg").unlink(missing_ok=True)
        with path.with_suffix(".dbf").open("rb+") as stream:
            stream.seek(29)
            stream.write(b"\0")
    return DataFile(path, SHAPEFILE, encoding)


def _write_shapefile(
    path: Path,
    rows: Iterable[Mapping[str, Any]],
    fields: Sequence[str],
    type_: int,
    encoding: str,
) -> None:
    dataset = ogr.GetDriverByName("ESRI Shapefile").CreateDataSource(str(path))
    srs = osr.SpatialReference()
    srs.ImportFromEPSG(SRID)
    layer = dataset.CreateLayer(
        path.stem,
        None if type_ == ogr.wkbNone else srs,
        type_,
        [f"ENCODING={encoding}"],
    )
    for field in fields:
        layer.CreateField(_define(field))
    for row in rows:
        feature = ogr.Feature(layer.GetLayerDefn())
        for column, value in row.items():
            if value is None:
                continue
            if column == "geom":
                feature.SetGeometry(_ogr_geometry(value))
            else:
                feature.SetField(column, value)
        assert layer.CreateFeature(feature) == 0
    del layer, dataset


@contextmanager
def _gdal_texts_as(encoding: str) -> Iterator[None]:
    """Undo, in this thread, that QGIS tells GDAL to leave a Shapefile's bytes alone."""
    gdal.SetThreadLocalConfigOption("SHAPE_ENCODING", encoding)
    try:
        yield
    finally:
        gdal.SetThreadLocalConfigOption("SHAPE_ENCODING", None)


def geojson(
    folder: Path,
    rows: Iterable[Mapping[str, Any]] = (),
    *,
    name: str = "trees",
    ids: Sequence[Any] = (),
    **members: Any,
) -> DataFile:
    """A GeoJSON file.

    Args:
        folder: where it is made.
        rows: properties by name; `geom` is WKT.
        name: of the file.
        ids: the `id` member of the features, in their order; None for none.
        members: more members of the collection.
    """
    features = []
    for index, row in enumerate(rows):
        properties = {key: value for key, value in row.items() if key != "geom"}
        feature = {
            "type": "Feature",
            "properties": properties,
            "geometry": _json_geometry(row.get("geom")),
        }
        if index < len(ids) and ids[index] is not None:
            feature["id"] = ids[index]
        features.append(feature)
    urn = f"urn:ogc:def:crs:EPSG::{SRID}"
    collection = {
        "type": "FeatureCollection",
        "name": name,
        "crs": {"type": "name", "properties": {"name": urn}},
        **members,
        "features": features,
    }
    file = DataFile(folder / f"{name}.geojson", GEOJSON)
    file.rewrite(collection)
    return file


def trees(
    folder: Path, kind: str, *rows: Mapping[str, Any], name: str = "trees"
) -> DataFile:
    """A file of points with a few fields; the key is `fid`, a text if the rows' is."""
    folder.mkdir(exist_ok=True)
    if kind == GEOJSON:
        return geojson(folder, rows, name=name)
    is_text = any(isinstance(row["fid"], str) for row in rows)
    fields = TEXT_KEYED_FIELDS if is_text else TREE_FIELDS
    return shapefile(folder, rows, name=name, fields=fields)


def oak(fid: Any = 1, **changes: Any) -> dict[str, Any]:
    """A row of `trees`; the key is a number or a text that ends with one, `A-7`."""
    x = int(str(fid).rpartition("-")[2])
    row = {
        "fid": fid,
        "species": "oak",
        "height": 12.5,
        "girth": 80,
        "note": "old",
        "geom": f"Point ({x} 2)",
    }
    row.update(changes)
    return row


def stored(row: Mapping[str, Any], *, key: str = "fid", **changes: Any) -> Any:
    """A row as `DataFile.rows` gives it, some columns changed."""
    changed = {**row, **changes}
    del changed[key]
    return {name: value for name, value in changed.items() if value is not None}


def snapshot(row: Mapping[str, Any]) -> dict[str, Any]:
    """A row as QField records it in `old`: all attributes, and no geometry."""
    return {name: value for name, value in row.items() if name != "geom"}


def hashes(folder: Path) -> dict[str, str]:
    """What every file below `folder` holds, as a hash by path."""
    return {
        path.relative_to(folder).as_posix(): hashlib.sha256(
            path.read_bytes()
        ).hexdigest()
        for path in sorted(folder.rglob("*"))
        if path.is_file()
    }


def _define(field: str) -> ogr.FieldDefn:
    name, _, size = field.partition(":")
    if size == "date":
        return ogr.FieldDefn(name, ogr.OFTDate)
    width, _, precision = size.lstrip("i").partition(".")
    type_ = ogr.OFTReal if precision else ogr.OFTString
    if size.startswith("i"):
        type_ = ogr.OFTInteger if int(width) < 10 else ogr.OFTInteger64
    definition = ogr.FieldDefn(name, type_)
    definition.SetWidth(int(width))
    definition.SetPrecision(int(precision or 0))
    return definition


def _ogr_type(name: str) -> int:
    geometry = QgsGeometry.fromWkt(f"{name} EMPTY")
    return int(ogr.CreateGeometryFromWkb(bytes(geometry.asWkb())).GetGeometryType())


def _ogr_geometry(wkt: str) -> ogr.Geometry:
    geometry = QgsGeometry.fromWkt(wkt)
    assert not geometry.isNull(), wkt
    return ogr.CreateGeometryFromWkb(bytes(geometry.asWkb()))


def _json_geometry(wkt: str | None) -> Any:
    if wkt is None:
        return None
    return json.loads(QgsGeometry.fromWkt(wkt).asJson(17))


def _from_ogr(feature: ogr.Feature) -> dict[str, Any]:
    found: dict[str, Any] = {}
    for index in range(feature.GetFieldCount()):
        definition = feature.GetFieldDefnRef(index)
        if feature.IsFieldSetAndNotNull(index):
            value = feature.GetField(index)
            found[definition.GetName()] = value
    geometry = feature.GetGeometryRef()
    if geometry is not None:
        found["geom"] = _spelled_wkb(bytes(geometry.ExportToIsoWkb()))
    return found


def _from_geojson(item: Mapping[str, Any]) -> dict[str, Any]:
    found = {k: v for k, v in item["properties"].items() if v is not None}
    if item["geometry"] is not None:
        geometry = ogr.CreateGeometryFromJson(json.dumps(item["geometry"]))
        found["geom"] = _spelled_wkb(bytes(geometry.ExportToIsoWkb()))
    return found


def _spelled_wkb(wkb: bytes) -> str:
    geometry = QgsGeometry()
    geometry.fromWkb(wkb)
    return spelled(geometry)


# Runs


def apply_as(
    named: str,
    layer: QgsVectorLayer,
    *deltas: Mapping[str, Any],
    project: QgsProject | None = None,
    open_edits: OpenEdits | None = None,
) -> Outcome:
    """Apply deltas that name the layer `named` to `layer`, by a layer map."""
    run = run_as(named, layer, *deltas, project=project, open_edits=open_edits)
    run.apply()
    return outcome_of(run)


def run_as(
    named: str,
    layer: QgsVectorLayer,
    *deltas: Mapping[str, Any],
    project: QgsProject | None = None,
    open_edits: OpenEdits | None = None,
) -> SyncRun:
    """A run over deltas that name the layer `named`, on `layer`; not started."""
    parsed = deltafile_from_json(json.loads(json.dumps(deltafile(*deltas))))
    project = project or project_of(layer)
    layers = find_layers(note_layers(project), parsed.deltas, {named: layer.id()})
    return SyncRun(parsed, layers, open_edits=open_edits or OpenEdits())


# Layers in memory


def memory_layer(
    *rows: Mapping[str, Any],
    uri: str = (
        f"Point?crs=EPSG:{SRID}&field=fid:integer&field=species:string(20)"
        "&field=height:double&field=girth:integer&field=note:string"
    ),
    title: str = "sketch",
) -> QgsVectorLayer:
    """A memory layer with the fields of `trees`."""
    layer = QgsVectorLayer(uri, title, "memory")
    assert layer.isValid()
    features = []
    for row in rows:
        feature = QgsFeature(layer.fields())
        for name, value in row.items():
            if name == "geom":
                feature.setGeometry(QgsGeometry.fromWkt(value))
            else:
                feature[name] = value
        features.append(feature)
    done, _ = layer.dataProvider().addFeatures(features)
    assert done
    return layer


def layer_rows(layer: Any, key: str = "fid") -> dict[Any, dict[str, Any]]:
    """What a layer, or a data provider, shows: see `DataFile.rows`."""
    found: dict[Any, dict[str, Any]] = {}
    for feature in layer.getFeatures():
        row = {
            name: value
            for name, value in feature.attributeMap().items()
            if value != NULL
        }
        if not feature.geometry().isNull():
            row["geom"] = spelled(feature.geometry())
        value = row.pop(key, None)
        assert value not in found, f"two features have the key {value}"
        found[value] = row
    return found


# Rights


@contextmanager
def without_privileges() -> Iterator[None]:
    """What a folder's mode forbids is forbidden, to root as well (in this thread)."""
    if os.geteuid() != 0:
        yield
        return
    libc = ctypes.CDLL(None, use_errno=True)
    header = (ctypes.c_uint32 * 2)(0x20080522, 0)
    data = (ctypes.c_uint32 * 6)()
    assert libc.capget(header, data) == 0
    before = list(data)
    data[0] &= ~_CAPABILITIES
    assert libc.capset(header, data) == 0
    try:
        yield
    finally:
        data[0] = before[0]
        assert libc.capset(header, data) == 0
