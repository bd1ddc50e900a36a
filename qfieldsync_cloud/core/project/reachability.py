"""Where the data of a layer are: on this machine, or somewhere that must be asked.

Worked out from the provider and the text of the data source alone, before anything is
opened: a project from elsewhere may name any address.
"""

from __future__ import annotations

import re
from enum import Enum
from pathlib import Path

from qgis.core import QgsDataSourceUri

from qfieldsync_cloud.core.layers.sources import holds_data, uri_parts

NETWORK_PROVIDERS = frozenset(
    (
        "wms",
        "wcs",
        "wfs",
        "oapif",
        "arcgismapserver",
        "arcgisfeatureserver",
        "arcgisvectortileservice",
        "cesiumtiles",
        "quantizedmesh",
        "esrii3s",
        "sensorthings",
        "stac",
    )
)
DATABASE_PROVIDERS = frozenset(
    ("postgres", "postgresraster", "mssql", "oracle", "hana", "mysql")
)

_ADDRESS = re.compile(
    r"(?:https?|ftps?|sftp|s3|gs)(?::|%3A)(?://|%2F%2F)"
    r"|/vsi(?:curl|s3|gs|az|adls|oss|swift|hdfs|webhdfs)",
    re.I,
)
_TILES = re.compile(r"(?<![^&])type=(?:mbtiles|vtpk|xyz)(?![^&])")
_DRIVER = re.compile(r"^[A-Z][A-Z0-9_]+:", re.I)
"""`PG:dbname=…`; a drive has one letter."""
_PART = re.compile(r'[A-Z][A-Z0-9_]+:"([^"]+)"', re.I)
"""`NETCDF:"a.nc":depth`: one of several rasters in a file."""
_LOCAL_PREFIXES = ("file:", "localized:", "gpkg:", "netcdf:", "hdf5:")
_SHARE = re.compile(r"^(?:file:)?(?:\\\\|//)(?!/)[^\\/]+[\\/]")
_LOCAL_HOSTS = frozenset(("", "localhost", "127.0.0.1", "::1"))
_POINTS_ELSEWHERE = frozenset((".vrt", ".ovf", ".xml", ".wms", ".gml"))
"""Files that may be no more than a list of addresses."""
_LOOKED_AT_BYTES = 1024 * 1024
_WRITES_BESIDE = {".las": (), ".laz": (), ".gml": (".gfs", ".xsd")}
"""What QGIS or GDAL index when they open it, unless one of these files is there."""


class NotOpened(str, Enum):
    """Why a layer was left closed."""

    NETWORK = "network"
    """Its data come over the network, and nobody asked for that."""
    VIRTUAL = "virtual"
    """It reads other layers of the open project, which is not touched."""
    WOULD_WRITE = "would_write"
    """Opening it writes a file beside it."""
    KIND = "kind"
    """No layer of features or of pixels: only its file is looked for."""


def why_not_opened(
    provider: str, source: str, *, may_use_network: bool
) -> NotOpened | None:
    """Why a layer must be left closed; None when it may be opened.

    Args:
        provider: key of the data provider.
        source: of the layer, paths in it absolute.
        may_use_network: whether whoever runs the checks asked for it.
    """
    if provider == "virtual":
        return NotOpened.VIRTUAL
    if not may_use_network and needs_network(provider, source):
        return NotOpened.NETWORK
    path = local_path(provider, source)
    if path is None:
        return None
    beside = _WRITES_BESIDE.get(path.suffix.lower())
    if beside is not None and not any(path.with_suffix(s).exists() for s in beside):
        return NotOpened.WOULD_WRITE
    return None


def needs_network(provider: str, source: str) -> bool:
    """Whether opening a layer asks another machine."""
    provider = provider.lower()
    if provider in NETWORK_PROVIDERS:
        return not _is_local_tiles(source)
    if provider in DATABASE_PROVIDERS:
        uri = QgsDataSourceUri(source)
        if uri.service():  # says nothing of where it leads to
            return True
        is_socket = uri.host().startswith("/")
        return not is_socket and uri.host().lower() not in _LOCAL_HOSTS
    if provider == "memory":
        return False
    if _ADDRESS.search(source) or _SHARE.match(source):
        return True
    driver = _DRIVER.match(source)
    if driver and not source.lower().startswith(_LOCAL_PREFIXES):
        return True
    path = local_path(provider, source)
    return path is not None and _names_an_address(path)


def local_path(provider: str, source: str) -> Path | None:
    """The file or folder that a layer reads; None when it reads none."""
    if provider == "spatialite":
        name = QgsDataSourceUri(source).database()
    elif provider in DATABASE_PROVIDERS or provider in ("memory", "virtual"):
        return None
    elif provider == "delimitedtext":
        name = _path_of_address(source)
    elif tiles_path(source):
        name = tiles_path(source)
    else:
        parts = uri_parts(provider, source)
        name = str(parts.get("path") or "")
        if not name and "url" in parts:
            name = _path_of_address(str(parts["url"]))
        elif not parts and Path(source).suffix:  # of a provider that is not here
            name = source
        name = whole_file(name)
    if not name or _ADDRESS.search(name) or name.startswith("localized:"):
        return None
    if _DRIVER.match(name) or holds_data(name):
        return None
    archive = re.match(r"(?:/vsi(?:zip|gzip|tar)/)+(.*?\.(?:zip|gz|tgz|tar))", name)
    return Path(archive[1]) if archive else Path(name)


def tiles_path(source: str) -> str:
    """The file that holds the tiles of a layer, or their folder; "" for any other.

    QGIS does not tell the provider of vector tiles before 3.32.
    """
    if not _TILES.search(source):
        return ""
    uri = QgsDataSourceUri()
    uri.setEncodedUri(source)
    name = str(uri.param("url"))
    if name.startswith("file:"):
        name = _path_of_address(name)
        # one file for each tile: `tiles/{z}/{x}/{y}.png`
        name = re.sub(r"/[^/]*\{.*", "", name)
    elif "{" in name:
        return ""
    return "" if _ADDRESS.search(name) or name.startswith("localized:") else name


def whole_file(path: str) -> str:
    """The file of a part that GDAL reads of it; the path itself when it names none."""
    part = _PART.match(path)
    return part[1] if part else path


def _path_of_address(source: str) -> str:
    """The path in `file:///a/b.csv?type=csv`, as QGIS writes it."""
    from qgis.PyQt.QtCore import QUrl

    url = QUrl.fromEncoded(source.encode())
    if url.isLocalFile():
        return str(url.toLocalFile())
    return "" if url.scheme() else str(url.path())


def _is_local_tiles(source: str) -> bool:
    """Tiles in a file of this machine, which the provider `wms` reads too."""
    return bool(tiles_path(source)) and not _ADDRESS.search(source)


def _names_an_address(path: Path) -> bool:
    if path.suffix.lower() not in _POINTS_ELSEWHERE:
        return False
    try:
        with path.open("rb") as stream:
            start = stream.read(_LOOKED_AT_BYTES).decode("latin-1")
    except OSError:
        return False
    # the names of XML's own vocabularies are addresses that nobody fetches
    return bool(
        _ADDRESS.search(re.sub(r"xmlns(?::\w+)?=(\"[^\"]*\"|'[^']*')", "", start))
    )
