"""How GDAL opens the GeoPackages that a run writes to, and only those."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from osgeo import gdal

_OPTION = "OGR_SQLITE_PRAGMA"
_AT_COMMIT = "cache_spill=OFF,temp_store=MEMORY"
_UNSYNCED = "journal_mode=MEMORY,synchronous=OFF"


@contextmanager
def writing_at_commit() -> Iterator[None]:
    """Connections that are opened meanwhile, in this thread, write at the commit only.

    SQLite ends a transaction when it finds no room on the disk for a page, and GDAL
    goes on with the next feature, outside of any: some features would be written, and
    others not. What is in memory until the commit is written whole or not at all.
    """
    with _pragmas(_AT_COMMIT):
        yield


@contextmanager
def writing_unsynced() -> Iterator[None]:
    """Connections that are opened meanwhile, in this thread, never wait for the disk.

    Only for a file that is thrown away when anything goes wrong: GDAL commits some
    seven times for one new table, and each commit waits for the disk four times.
    """
    with _pragmas(_UNSYNCED):
        yield


@contextmanager
def _pragmas(wanted: str) -> Iterator[None]:
    before = gdal.GetThreadLocalConfigOption(_OPTION, None)
    of_others = gdal.GetConfigOption(_OPTION, None)
    pragmas = f"{of_others},{wanted}" if of_others else wanted
    gdal.SetThreadLocalConfigOption(_OPTION, pragmas)
    try:
        yield
    finally:
        gdal.SetThreadLocalConfigOption(_OPTION, before)
