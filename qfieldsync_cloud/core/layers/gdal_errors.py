"""GDAL's own error messages: taken from its answers, not printed beside them."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from osgeo import gdal


@contextmanager
def silent_gdal() -> Iterator[None]:
    """Let GDAL print nothing in this thread; every refusal is handled and told."""
    gdal.PushErrorHandler("CPLQuietErrorHandler")
    try:
        yield
    finally:
        gdal.PopErrorHandler()
