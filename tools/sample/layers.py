"""The names and ids by which the project and the deltafiles know the layers."""

from __future__ import annotations

from typing import NamedTuple

from tools.sample.records import HEDGES, INSPECTIONS, PLOTS, TREES, stable_uuid

CRS = "EPSG:25832"
BENCHES = "benches"
"""A layer that the office took out of the project after packaging."""
PHOTO_FIELD = "photo"
AGE_FIELD = "age_years"
AGE_EXPRESSION = 'year("surveyed") - year("planted")'
"""Depends on nothing but the feature: `now()` would change what a delete carries."""


class LayerName(NamedTuple):
    """How a layer is addressed."""

    layer_id: str
    """As QGIS makes them: the name, then a UUID with underscores."""
    name: str


def _named(key: str) -> LayerName:
    suffix = stable_uuid("layer", key).replace("-", "_")
    return LayerName(f"{key}_{suffix}", key.capitalize())


LAYERS = {key: _named(key) for key in (TREES, PLOTS, HEDGES, INSPECTIONS, BENCHES)}
