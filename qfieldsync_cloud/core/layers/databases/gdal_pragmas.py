"""How GDAL opens the GeoPackage that a run writes to."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from osgeo import gdal

_OPTION = "OGR_SQLITE_PRAGMA"
_PRAGMAS = "cache_spill=OFF,temp_store=MEMORY"


@contextmanager
def writing_at_commit() -> Iterator[None]:
    """Connections that are opened meanwhile, in this thread, write at the commit only.

    SQLite ends a transaction when it finds no room on the disk for a page, and GDAL
    goes on with the next feature, outside of any: some features would be written, and
    others not. What is in memory until the commit is written whole or not at all.
    """
    before = gdal.GetThreadLocalConfigOption(_OPTION, None)
    of_others = gdal.GetConfigOption(_OPTION, None)
    pragmas = f"{of_others},{_PRAGMAS}" if of_others else _PRAGMAS
    gdal.SetThreadLocalConfigOption(_OPTION, pragmas)
    try:
        yield
    finally:
        gdal.SetThreadLocalConfigOption(_OPTION, before)
