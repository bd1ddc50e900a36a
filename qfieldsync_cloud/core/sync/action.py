"""What is done to a feature: the outcome of a decision, carried out by a session."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Union

from qfieldsync_cloud.core.deltas.model import ABSENT
from qfieldsync_cloud.core.sync.coercion import PlainValue
from qfieldsync_cloud.core.sync.geometry import Geometry, GeometryOrAbsent


@dataclass(frozen=True)
class CreateFeature:
    """Make a feature."""

    key: str
    values: Mapping[str, PlainValue]
    geometry: Geometry | None


@dataclass(frozen=True)
class PatchFeature:
    """Change some fields of a feature."""

    key: str
    values: Mapping[str, PlainValue]
    geometry: GeometryOrAbsent = ABSENT


@dataclass(frozen=True)
class DeleteFeature:
    """Delete a feature."""

    key: str


Action = Union[CreateFeature, PatchFeature, DeleteFeature]
