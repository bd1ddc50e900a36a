"""GDAL's own error messages: taken from its answers, not printed beside them."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import TypeVar

from osgeo import gdal

_T = TypeVar("_T")


@contextmanager
def silent_gdal() -> Iterator[None]:
    """Let GDAL print nothing in this thread; every refusal is handled and told."""
    gdal.PushErrorHandler("CPLQuietErrorHandler")
    try:
        yield
    finally:
        gdal.PopErrorHandler()


def answer_of(ask: Callable[[], _T | None]) -> _T | None:
    """What GDAL answers; None where it refuses.

    It says so by None, or raises where others want it to of all: QGIS 3.44 does, and
    some plugins do.
    """
    with silent_gdal():
        try:
            return ask()
        except RuntimeError:
            return None
