"""Writes the layers' files: one GeoPackage, one Shapefile.

Written with OGR, not with QGIS: QGIS leaves its own marks in a GeoPackage that it opens
for writing (journal mode, change counter), so the result would never be the same twice.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, datetime
from pathlib import Path
from typing import Any

from osgeo import gdal, ogr, osr

from tools.sample.records import HEDGES, INSPECTIONS, PLOTS, TREES, Record, State

GEOPACKAGE = "tree_inventory.gpkg"
SHAPEFILE = "hedges.shp"
EPSG = 25832
WRITTEN_AT = "2026-05-13T16:00:00.000Z"

TEXT, INTEGER, REAL = ogr.OFTString, ogr.OFTInteger, ogr.OFTReal
DATE, DATETIME, BOOLEAN = ogr.OFTDate, ogr.OFTDateTime, ogr.OFSTBoolean

FIELDS: dict[str, list[tuple[str, int, int]]] = {
    TREES: [
        ("uuid", TEXT, 36),
        ("tag_no", INTEGER, 0),
        ("species", TEXT, 40),
        ("height", REAL, 0),
        ("girth", INTEGER, 0),
        ("condition", TEXT, 10),
        ("planted", DATE, 0),
        ("surveyed", DATETIME, 0),
        ("protected", INTEGER, 0),
        ("note", TEXT, 80),
        ("photo", TEXT, 200),
        ("plot", TEXT, 10),
    ],
    PLOTS: [
        ("code", TEXT, 10),
        ("name", TEXT, 60),
        ("use", TEXT, 20),
        ("area_m2", REAL, 0),
    ],
    INSPECTIONS: [
        ("tree_uuid", TEXT, 36),
        ("inspected", DATE, 0),
        ("inspector", TEXT, 60),
        ("finding", TEXT, 200),
        ("urgency", INTEGER, 0),
    ],
    HEDGES: [
        ("fid", INTEGER, 9),
        ("name", TEXT, 60),
        ("species", TEXT, 40),
        ("height", REAL, 8),
        ("length_m", REAL, 10),
        ("trimmed", DATE, 0),
    ],
}
"""Layer to name, OGR type and width of each field."""

GEOMETRY_TYPES = {
    TREES: ogr.wkbPoint,
    PLOTS: ogr.wkbPolygon,
    INSPECTIONS: ogr.wkbNone,
    HEDGES: ogr.wkbLineString,
}


def write_datasets(state: State, folder: Path) -> None:
    """Write the GeoPackage and the Shapefile into `folder`."""
    gdal.UseExceptions()
    reference = osr.SpatialReference()
    reference.ImportFromEPSG(EPSG)
    # The GeoPackage driver stamps each table with the time of the last change.
    gdal.SetConfigOption("OGR_CURRENT_DATE", WRITTEN_AT)
    try:
        geopackage = ogr.GetDriverByName("GPKG").CreateDataSource(
            str(folder / GEOPACKAGE), options=["VERSION=1.2"]
        )
        for name in (TREES, PLOTS, INSPECTIONS):
            layer = geopackage.CreateLayer(
                name,
                None if GEOMETRY_TYPES[name] == ogr.wkbNone else reference,
                GEOMETRY_TYPES[name],
                ["FID=fid", "GEOMETRY_NAME=geom", "SPATIAL_INDEX=YES"],
            )
            _fill(layer, name, state[name].values())
        # OGR closes a data source when the last reference goes.
        del layer, geopackage
    finally:
        gdal.SetConfigOption("OGR_CURRENT_DATE", None)
    shapefile = ogr.GetDriverByName("ESRI Shapefile").CreateDataSource(
        str(folder / SHAPEFILE)
    )
    layer = shapefile.CreateLayer(
        Path(SHAPEFILE).stem,
        reference,
        GEOMETRY_TYPES[HEDGES],
        ["ENCODING=UTF-8", "SPATIAL_INDEX=YES", "DBF_DATE_LAST_UPDATE=2026-05-13"],
    )
    _fill(layer, HEDGES, state[HEDGES].values())
    del layer, shapefile


def _fill(layer: ogr.Layer, name: str, records: Iterable[Record]) -> None:
    for field_name, field_type, width in FIELDS[name]:
        definition = ogr.FieldDefn(field_name, field_type)
        definition.SetWidth(width)
        if field_name == "protected":
            definition.SetSubType(BOOLEAN)
        if name == HEDGES and field_type == REAL:
            definition.SetPrecision(1)
        layer.CreateField(definition)
    layer.StartTransaction()
    for record in records:
        feature = ogr.Feature(layer.GetLayerDefn())
        values = dict(record.attributes)
        if name == HEDGES:
            values["fid"] = record.fid
        else:
            feature.SetFID(record.fid)
        for field_name, value in values.items():
            _set_field(feature, field_name, value)
        if record.geometry:
            feature.SetGeometry(ogr.CreateGeometryFromWkt(record.geometry))
        layer.CreateFeature(feature)
    layer.CommitTransaction()


def _set_field(feature: ogr.Feature, name: str, value: Any) -> None:
    if value is None:
        feature.SetFieldNull(name)
    elif isinstance(value, datetime):
        # 100 says UTC in OGR's notation of time zones.
        feature.SetField(name, *value.timetuple()[:6], 100)
    elif isinstance(value, date):
        feature.SetField(name, value.year, value.month, value.day, 0, 0, 0, 0)
    else:
        feature.SetField(name, int(value) if isinstance(value, bool) else value)
