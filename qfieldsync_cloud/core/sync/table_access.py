"""What a plan may ask of a real layer, besides its description and its features."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Protocol

from qfieldsync_cloud.core.sync.coercion import PlainValue
from qfieldsync_cloud.core.sync.diagnosis import Diagnosis
from qfieldsync_cloud.core.sync.geometry import Geometry, ReadGeometry
from qfieldsync_cloud.core.sync.layer import Layer


class TableAccess(Protocol):
    """What a plan asks of real layers; `core.layers` implements it with PyQGIS."""

    def read_geometry(
        self, layer: Layer, wkt: str | None, crs: str
    ) -> ReadGeometry | Diagnosis:
        """A geometry as `layer` can hold it, in its CRS; `crs` "" means its own."""

    def defaults(
        self, layer: Layer, values: Mapping[str, PlainValue], geometry: Geometry | None
    ) -> Mapping[str, PlainValue]:
        """Values of the source fields that a create does not carry."""
