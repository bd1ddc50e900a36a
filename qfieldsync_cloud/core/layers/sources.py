"""Which data source and table a layer reads: two layers on one table share it.

Worked out from the layer's provider and data source text only, so that it can be
done on the main thread for the layers of the open project, in no time.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import Enum
from functools import lru_cache
from pathlib import Path
from types import MappingProxyType
from typing import Any

from qgis.core import QgsDataSourceUri, QgsProviderRegistry, QgsVectorLayer

from qfieldsync_cloud.core.files.spelling import as_stored
from qfieldsync_cloud.core.layers.databases.sqlite_schema import lower_ascii
from qfieldsync_cloud.core.opening import open_layer
from qfieldsync_cloud.core.source_secrets import redacted
from qfieldsync_cloud.core.sql import quoted


class SourceKind(str, Enum):
    """How a data source is written."""

    GEOPACKAGE = "geopackage"
    SPATIALITE = "spatialite"
    FILE = "file"
    """Shapefile and GeoJSON: no transactions."""
    MEMORY = "memory"
    CSV = "csv"
    POSTGRES = "postgres"
    OTHER = "other"

    @property
    def is_sqlite(self) -> bool:
        return self in (SourceKind.GEOPACKAGE, SourceKind.SPATIALITE)

    @property
    def is_database(self) -> bool:
        """Whether one transaction holds features and ledger."""
        return self.is_sqlite or self is SourceKind.POSTGRES

    @property
    def is_writable(self) -> bool:
        return self.is_database or self in (SourceKind.FILE, SourceKind.MEMORY)


_ADDRESS = re.compile(r"[A-Za-z][A-Za-z0-9]+:")
"""`PG:dbname=…`, `https://…`, where a path would begin with a drive of one letter."""
FILE_FORMATS = frozenset(("ESRI Shapefile", "GeoJSON"))
"""Formats without transactions that are written."""
LOCK_TIMEOUT_S = 5.0
"""How long a run waits for the write lock of a data source, unless it is told."""


@dataclass(frozen=True)
class SourceTable:
    """A table of a data source."""

    kind: SourceKind
    provider: str
    location: str
    """Absolute path of the file; the layer id of a memory layer; host, port and name
    of a database; for others the provider's text, without credentials."""
    table: str
    """Its name; with schema and quotes in PostgreSQL."""
    uri: str = field(repr=False)
    """Data source text of a layer on the whole table, without a filter; it may hold a
    password."""
    encoding: str = ""
    """Of the texts of a file, as the project sets it; "" where the source knows."""
    account: str = ""
    """Tells two connections to one database apart; "" where there is one."""

    @property
    def id(self) -> str:
        """One text per table."""
        is_exact = self.kind is SourceKind.POSTGRES
        return f"{self.source_id}|{self.table if is_exact else lower_ascii(self.table)}"

    @property
    def source_id(self) -> str:
        """One text per data source: what one transaction covers."""
        return f"{self.kind.value}:{self.location}{self.account}"

    @property
    def display(self) -> str:
        """For people, without credentials."""
        if self.kind.is_database:
            return f"{self.location}|{self.table}"
        return self.location


def name_of(table_id: str) -> str:
    """The name of a table in its data source, out of `SourceTable.id`."""
    return table_id.rpartition("|")[2]


def table_of(layer: QgsVectorLayer) -> SourceTable:
    """The table that `layer` reads."""
    provider = layer.providerType()
    if provider == "ogr":
        return _ogr_table(layer)
    if provider == "spatialite":
        return _spatialite_table(layer)
    if provider == "memory":
        source = layer.source()
        return SourceTable(SourceKind.MEMORY, provider, layer.id(), "", source)
    if provider == "delimitedtext":
        path = redacted(layer.source().split("?")[0])
        return SourceTable(SourceKind.CSV, provider, path, "", layer.source())
    uri = QgsDataSourceUri(layer.source())
    location = uri.database() or uri.service() or provider
    if uri.host():
        port = f":{uri.port()}" if uri.port() else ""
        location = f"{uri.host()}{port}/{location}"
    if provider == "postgres":
        return _in_postgres(uri, location)
    return SourceTable(SourceKind.OTHER, provider, location, uri.quotedTablename(), "")


def _in_postgres(uri: QgsDataSourceUri, location: str) -> SourceTable:
    if uri.table().startswith("("):
        # the result of a query, which nothing can be written to
        return SourceTable(SourceKind.OTHER, "postgres", location, "query", "")
    whole = QgsDataSourceUri(uri)
    whole.setSql("")
    who = "\n".join((uri.service(), uri.username(), uri.authConfigId()))
    account = hashlib.blake2b(who.encode(), digest_size=4).hexdigest()
    return SourceTable(
        SourceKind.POSTGRES,
        "postgres",
        location,
        ".".join(quoted(part) for part in (uri.schema(), uri.table()) if part),
        whole.uri(False),  # False: the login of an authcfg stays out of it
        account=f"#{account}",
    )


@lru_cache(maxsize=4096)
def uri_parts(provider: str, source: str) -> Mapping[str, Any]:
    """A data source taken apart, which takes QGIS a millisecond; any thread."""
    parts = QgsProviderRegistry.instance().decodeUri(provider, source)
    return MappingProxyType(parts)


def _ogr_table(layer: QgsVectorLayer) -> SourceTable:
    parts = uri_parts("ogr", layer.source())
    path = str(parts.get("path") or "")
    if holds_data(path):
        return SourceTable(SourceKind.OTHER, "ogr", layer.id(), "", layer.source())
    storage = layer.dataProvider().storageType() if layer.dataProvider() else ""
    is_elsewhere = path.startswith("/vsi") or _ADDRESS.match(path) or not path
    if is_elsewhere or parts.get("vsiPrefix"):
        # in an archive, QGIS tells the archive and the path within apart
        name = redacted(path + str(parts.get("vsiSuffix") or ""))
        return SourceTable(SourceKind.OTHER, "ogr", name, "", layer.source())
    location = str(as_stored(Path(path)))
    if path.lower().endswith(".gpkg"):
        table = str(parts.get("layerName") or "") or _first_table(parts, path)
        return _in_geopackage(location, table)
    if storage == "CSV" or path.lower().endswith((".csv", ".tsv", ".txt")):
        return SourceTable(SourceKind.CSV, "ogr", location, "", layer.source())
    kind = SourceKind.FILE if storage in FILE_FORMATS else SourceKind.OTHER
    name = str(parts.get("layerName") or "")
    if kind is SourceKind.OTHER:
        return SourceTable(kind, "ogr", location, name, location)
    if Path(location).is_dir():
        # a folder of Shapefiles is a data source to GDAL, each file a layer of it
        location = str(Path(location) / f"{name}.shp")
    encoding = layer.dataProvider().encoding()
    return SourceTable(kind, "ogr", location, "", location, encoding)


def holds_data(path: str) -> bool:
    """Whether it is no path: GDAL reads GeoJSON, and mosaics, out of the very text."""
    return path.lstrip().startswith(("{", "<"))


def _first_table(parts: Mapping[str, Any], path: str) -> str:
    """The table that QGIS shows when the data source text names none."""
    from osgeo import ogr

    from qfieldsync_cloud.core.layers.gdal_errors import answer_of

    dataset = answer_of(lambda: ogr.Open(path))
    if dataset is None:
        return ""
    layer = dataset.GetLayer(int(str(parts.get("layerId") or 0)))
    return str(layer.GetName()) if layer is not None else ""


def _spatialite_table(layer: QgsVectorLayer) -> SourceTable:
    uri = QgsDataSourceUri(layer.source())
    location = str(as_stored(Path(uri.database())))
    return _in_spatialite(location, uri.table(), uri.geometryColumn())


def _in_spatialite(location: str, table: str, geometry_column: str) -> SourceTable:
    uri = QgsDataSourceUri()
    uri.setDatabase(location)
    uri.setDataSource("", table, geometry_column)
    return SourceTable(
        SourceKind.SPATIALITE, "spatialite", location, table, uri.uri(False)
    )


def _in_geopackage(location: str, table: str) -> SourceTable:
    uri = f"{location}|layername={table}"
    return SourceTable(SourceKind.GEOPACKAGE, "ogr", location, table, uri)


def relocated(table: SourceTable, location: str) -> SourceTable:
    """The same table of a copy of its SQLite database."""
    if table.kind is SourceKind.GEOPACKAGE:
        return _in_geopackage(location, table.table)
    geometry_column = QgsDataSourceUri(table.uri).geometryColumn()
    return _in_spatialite(location, table.table, geometry_column)


def open_table(table: SourceTable) -> QgsVectorLayer:
    """A private layer on the whole table, of this thread, in no project."""
    layer = open_layer(table.uri, table.table, table.provider)
    if table.encoding and layer.isValid():
        # a Shapefile without .cpg is read as the project says
        layer.setProviderEncoding(table.encoding)
    return layer
