"""All that the checks want to know of a layer's features, in one scan of them."""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from qgis.core import (
    QgsFeature,
    QgsFeatureRequest,
    QgsGeometry,
    QgsVectorLayer,
    QgsWkbTypes,
)

_CHUNK = 2000
_EXAMPLES = 3
_POINT = 1
_ELSEWHERE = ("http://", "https://", "content://", "data:")


@dataclass(frozen=True)
class RowWants:
    """What is to be found out."""

    has_geometry: bool = False
    unique: tuple[str, ...] = ()
    """Fields whose values must differ."""
    attachments: Mapping[str, tuple[Path, ...]] = field(default_factory=dict)
    """Fields that hold file names, with the folders where the files may be."""

    @property
    def is_nothing(self) -> bool:
        """Whether no row needs to be read."""
        return not (self.has_geometry or self.unique or self.attachments)


@dataclass
class Uniqueness:
    """Of the values of a field."""

    repeated: int = 0
    """Features whose value another one has."""
    empty: int = 0


@dataclass
class Attachments:
    """Of a field that holds file names."""

    named: int = 0
    absent: int = 0
    absolute: int = 0
    examples: list[str] = field(default_factory=list)
    """Some names of files that are absent."""


@dataclass
class RowFacts:
    """What was found out."""

    count: int = 0
    types: Counter[int] = field(default_factory=Counter)
    """Features by type of geometry, as QGIS numbers them."""
    not_finite: int = 0
    """Features with an ordinate that is no number."""
    unique: dict[str, Uniqueness] = field(default_factory=dict)
    attachments: dict[str, Attachments] = field(default_factory=dict)


Seer = Callable[[QgsFeature], None]


def read_rows(
    layer: QgsVectorLayer,
    wants: RowWants,
    between: Callable[[float], None] = lambda _share: None,
) -> RowFacts:
    """Read each feature of `layer` once.

    Args:
        layer: of this thread; its filter holds.
        wants: what to find out.
        between: called now and then with the share that is done; may raise to stop.
    """
    facts = RowFacts()
    seers = [*_value_seers(layer, wants, facts)]
    if wants.has_geometry:
        seers.append(_geometry_seer(facts))
    total = max(1, layer.featureCount())
    for feature in layer.getFeatures(_request(layer, wants)):
        for see in seers:
            see(feature)
        facts.count += 1
        if facts.count % _CHUNK == 0:
            between(min(1.0, facts.count / total))
    return facts


def _request(layer: QgsVectorLayer, wants: RowWants) -> QgsFeatureRequest:
    request = QgsFeatureRequest()
    if not wants.has_geometry:  # first: it would forget which attributes are wanted
        request.setFlags(QgsFeatureRequest.Flag.NoGeometry)
    names = (*wants.unique, *wants.attachments)
    request.setSubsetOfAttributes([layer.fields().indexOf(name) for name in names])
    return request


def _value_seers(
    layer: QgsVectorLayer, wants: RowWants, facts: RowFacts
) -> Sequence[Seer]:
    seers: list[Seer] = []
    for name in wants.unique:
        found = facts.unique[name] = Uniqueness()
        seers.append(_uniqueness_seer(layer.fields().indexOf(name), found))
    for name, folders in wants.attachments.items():
        files = facts.attachments[name] = Attachments()
        index = layer.fields().indexOf(name)
        seers.append(_attachment_seer(index, files, _Folders(folders)))
    return seers


def _geometry_seer(facts: RowFacts) -> Seer:
    types = facts.types
    flat = QgsWkbTypes.flatType

    def see(feature: QgsFeature) -> None:
        geometry = feature.geometry()
        if geometry.isNull():
            return
        wkb_type = geometry.wkbType()
        types[int(wkb_type)] += 1
        if not _is_finite(geometry, is_point=int(flat(wkb_type)) == _POINT):
            facts.not_finite += 1

    return see


def _is_finite(geometry: QgsGeometry, *, is_point: bool) -> bool:
    """Whether the first vertex is one: a device writes all of them alike."""
    vertex = geometry.constGet() if is_point else geometry.vertexAt(0)
    if vertex.isEmpty():
        return True
    ordinates = [vertex.x(), vertex.y()]
    if vertex.is3D():
        ordinates.append(vertex.z())
    return all(map(math.isfinite, ordinates))


def _uniqueness_seer(index: int, found: Uniqueness) -> Seer:
    seen: set[Any] = set()

    def see(feature: QgsFeature) -> None:
        value = feature.attribute(index)
        if _is_empty(value):
            found.empty += 1
        elif value in seen:
            found.repeated += 1
        else:
            seen.add(value)

    return see


def _is_empty(value: Any) -> bool:
    return value is None or (hasattr(value, "isNull") and bool(value.isNull()))


def _attachment_seer(index: int, found: Attachments, folders: _Folders) -> Seer:
    def see(feature: QgsFeature) -> None:
        value = feature.attribute(index)
        if not isinstance(value, str) or not value or is_elsewhere(value):
            return
        found.named += 1
        if is_absolute(value):
            found.absolute += 1
        if not folders.hold(value):
            found.absent += 1
            if len(found.examples) < _EXAMPLES:
                # the name alone: an absolute path names somebody's folders
                name = value.replace("\\", "/").rpartition("/")[2]
                if name not in found.examples:
                    found.examples.append(name)

    return see


def is_elsewhere(name: str) -> bool:
    """Whether this names no file but an address."""
    return name.startswith(_ELSEWHERE)


def is_absolute(name: str) -> bool:
    """Whether a path is one of a single machine, of whatever system."""
    return name.startswith(("/", "\\\\", "file:")) or name[1:3] in (":/", ":\\")


class _Folders:
    """Which files are there: each folder is listed once, not each file asked for."""

    def __init__(self, folders: Sequence[Path]) -> None:
        self._folders = folders
        self._names: dict[Path, frozenset[str]] = {}

    def hold(self, name: str) -> bool:
        path = name.replace("\\", "/")
        return any(self._holds(folder / path) for folder in self._folders)

    def _holds(self, path: Path) -> bool:
        parent = path.parent
        if parent not in self._names:
            try:
                self._names[parent] = frozenset(item.name for item in parent.iterdir())
            except OSError:
                self._names[parent] = frozenset()
        return path.name in self._names[parent]
