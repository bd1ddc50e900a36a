"""The tables that the deltas are about, and the rows that they hold."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any

ROWS = 8
"""Features in each table."""
SRID = 25832

GEOPACKAGE = "city.gpkg"
RULED = "rules.gpkg"
SPATIALITE = "signs.sqlite"
SHAPEFILE = "hedges.shp"
GEOJSON = "benches.geojson"


@dataclass(frozen=True)
class Table:
    """A table of the ground."""

    layer_id: str
    """Under which the deltas know it."""
    source: str
    """Name of the file."""
    geometry: str
    """As QGIS spells it; "" for a table without."""
    fields: Mapping[str, str]
    """By name: kind of the values, see `sound.value_of`."""
    key: str = "fid"
    share: int = 10
    """Of the deltas, against that of other tables."""

    @property
    def name(self) -> str:
        """In its data source."""
        return self.layer_id.rpartition("_")[0]

    @property
    def is_sqlite(self) -> bool:
        return self.source.endswith((".gpkg", ".sqlite"))


_COMMON = {"species": "text", "height": "double", "girth": "integer", "note": "text"}

TABLES = (
    Table(
        "trees_1",
        GEOPACKAGE,
        "Point",
        {
            **_COMMON,
            "small": "small",
            "weight": "double",
            "alive": "bool",
            "planted": "date",
            "seen": "datetime",
            "tags": "json",
            "photo": "binary",
            "code": "unique",
            "must": "text",
        },
        share=34,
    ),
    Table("paths_2", GEOPACKAGE, "MultiLineStringZ", _COMMON, share=12),
    Table("plots_3", SPATIALITE, "Polygon", _COMMON, key="id", share=12),
    Table("finds_4", GEOPACKAGE, "Geometry", _COMMON, share=8),
    Table("curves_5", GEOPACKAGE, "CompoundCurve", _COMMON, share=4),
    Table("remarks_6", GEOPACKAGE, "", {**_COMMON, "seen": "datetime"}, share=8),
    Table("ruled_7", RULED, "Point", _COMMON, share=3),
    Table("signs_8", SPATIALITE, "Point", {**_COMMON, "planted": "date"}, share=10),
    Table("hedges_9", SHAPEFILE, "LineString", _COMMON, share=6),
    Table("benches_10", GEOJSON, "Point", _COMMON, share=3),
)
BY_ID = {table.layer_id: table for table in TABLES}


def key_of(table: Table, number: int) -> Any:
    """The key of a row."""
    return f"plot-{number}" if table.key == "id" else number


def row_of(table: Table, number: int) -> dict[str, Any]:
    """A row as JSON, the key and the geometry (`geom`) included."""
    day = date(2024, 1, 1) + timedelta(days=number)
    values = {
        "text": "oak",
        "double": 1.5 * number,
        "integer": 10 * number,
        "small": number,
        "bool": number % 2 == 0,
        "date": day.isoformat(),
        "datetime": f"{day.isoformat()}T07:08:09.000Z",
        "json": {"n": number},
        "binary": None,
        "unique": f"c-{number}",
    }
    row = {name: values[kind] for name, kind in table.fields.items()}
    row[table.key] = key_of(table, number)
    if table.geometry:
        row["geom"] = wkt_of(table.geometry, number)
    return row


def wkt_of(geometry: str, number: int) -> str:
    """A geometry of the type, at a place of its own."""
    x = 565000 + 10 * number
    y = 5934000
    return {
        "Point": f"Point ({x} {y})",
        "Geometry": f"Point ({x} {y})",
        "LineString": f"LineString ({x} {y}, {x + 5} {y + 5})",
        "MultiLineStringZ": f"MultiLineStringZ (({x} {y} 1, {x + 5} {y + 5} 2))",
        "Polygon": f"Polygon (({x} {y}, {x + 5} {y}, {x} {y + 5}, {x} {y}))",
        "CompoundCurve": (
            f"CompoundCurve (CircularString ({x} {y}, {x + 1} {y + 1}, {x + 2} {y}))"
        ),
    }[geometry]
