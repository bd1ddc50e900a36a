"""Where the deltas of a run are, in the CRS of the project.

| delta        | the first of these that has a place                                  |
|--------------|----------------------------------------------------------------------|
| in conflict  | the geometry of the layer now, the recorded old one, the new one     |
| any other    | the new one, that of the layer, the old one, the layer asked again   |

The layer is asked for deltas that carry no geometry and need no plan, because the
ledger knows them, or got none, because they were refused. A memory layer is never
asked: it belongs to another thread.

What is kept of a geometry is a point and a box, and the outline of the first few
thousand: 100,000 polygons of 100 vertices must not be held twice.
"""

from __future__ import annotations

import math
import re
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCoordinateTransformContext,
    QgsCsException,
    QgsGeometry,
    QgsMapToPixelSimplifier,
    QgsPointXY,
    QgsProject,
    QgsWkbTypes,
)

from qfieldsync_cloud.core.layers.describe import LayerSetup
from qfieldsync_cloud.core.layers.features.reading import TableReader
from qfieldsync_cloud.core.layers.geometries.geometry_column import GeometryColumn
from qfieldsync_cloud.core.layers.geometries.layer_geometry import LayerGeometry
from qfieldsync_cloud.core.layers.sources import SourceKind, open_table
from qfieldsync_cloud.core.sync.action import DeleteFeature
from qfieldsync_cloud.core.sync.place import Place
from qfieldsync_cloud.core.sync.planned import PlannedDelta
from qfieldsync_cloud.core.sync.status import DeltaStatus

_MAX_LOOKUPS = 20_000
"""Features that are read from their layers only to know where they are."""
_MAX_OUTLINES = 1_500
"""Of deltas that are settled, and as many again of those that are not."""
_MAX_VERTICES = 300
"""Of an outline; it is simplified above."""
_QUICK_TEXT = 400
"""WKT up to this length is always parsed."""
_MAX_PARSED = 5_000
"""Longer ones that are parsed, which takes 0.3 ms per 100 vertices (measured)."""
_NUMBER = r"([-+]?\d+\.?\d*(?:[eE][-+]?\d+)?)"
_FIRST_VERTEX = re.compile(
    rf"(?:\s*SRID\s*=\s*\d+\s*;)?[\sA-Za-z]*\([\s(]*{_NUMBER}\s+{_NUMBER}[\s,)]"
)
_SRID = re.compile(r"\s*SRID\s*=\s*(\d+)\s*;", re.IGNORECASE)


@dataclass(frozen=True)
class MapFrame:
    """What the map of a project is drawn in."""

    crs: QgsCoordinateReferenceSystem = field(
        default_factory=QgsCoordinateReferenceSystem
    )
    transform_context: QgsCoordinateTransformContext = field(
        default_factory=QgsCoordinateTransformContext
    )

    @classmethod
    def of_project(cls, project: QgsProject) -> MapFrame:
        """Note it in the project's thread; good in any thread then."""
        return cls(project.crs(), project.transformContext())

    def for_layers(self, setups: Mapping[str, LayerSetup]) -> MapFrame:
        """The same, in the CRS of a layer where the project has none."""
        if self.crs.isValid():
            return self
        return MapFrame(_any_crs(setups), self.transform_context)


@dataclass(frozen=True)
class Places:
    """The places of some deltas."""

    frame: MapFrame
    items: tuple[Place | None, ...]
    """In the order of the deltas; None: no geometry, or not known, or failed."""
    failed: int = 0
    """Coordinates that cannot be converted into the CRS of the project."""


def find_places(
    planned: Sequence[PlannedDelta], setups: Mapping[str, LayerSetup], frame: MapFrame
) -> Places:
    """Find the places of deltas, in any thread.

    Args:
        planned: what became of the deltas.
        setups: by the layer id that the deltas name.
        frame: of the project. A project without a CRS is shown in that of a layer.
    """
    frame = frame.for_layers(setups)
    finder = _Finder(setups, frame)
    items = [finder.place_of(index, item) for index, item in enumerate(planned)]
    finder.look_up(planned, items)
    return Places(frame, tuple(items), len(finder.failed))


def _any_crs(setups: Mapping[str, LayerSetup]) -> QgsCoordinateReferenceSystem:
    for setup in setups.values():
        if setup.geometry is not None and setup.geometry.crs.isValid():
            return setup.geometry.crs
    return QgsCoordinateReferenceSystem()


@dataclass(frozen=True)
class _Found:
    """A geometry, or one vertex of it, and the CRS of its coordinates."""

    geometry: QgsGeometry
    crs: QgsCoordinateReferenceSystem


@dataclass
class _Finder:
    """Finds the places of deltas, with what is needed for many of them made once."""

    setups: Mapping[str, LayerSetup]
    frame: MapFrame
    failed: set[int] = field(default_factory=set)
    """Positions of deltas that have a geometry, and no place."""
    _parsed: int = 0
    _outlines: dict[bool, int] = field(default_factory=lambda: {True: 0, False: 0})
    _crs: dict[str, QgsCoordinateReferenceSystem] = field(default_factory=dict)
    _columns: dict[str, GeometryColumn] = field(default_factory=dict)
    _transforms: dict[int, QgsCoordinateTransform] = field(default_factory=dict)
    """By the identity of a CRS: of those above, or of a setup."""

    def place_of(self, index: int, planned: PlannedDelta) -> Place | None:
        """The place of a delta as far as it is at hand."""
        for found in self._geometries(planned):
            place = self._place(found, is_settled=planned.status is DeltaStatus.APPLIED)
            if place is not None:
                self.failed.discard(index)
                return place
            self.failed.add(index)
        return None

    def look_up(
        self, planned: Sequence[PlannedDelta], items: list[Place | None]
    ) -> None:
        """Ask the layers where the features of the other deltas are."""
        wanted: dict[str, dict[str, list[int]]] = defaultdict(lambda: defaultdict(list))
        count = 0
        for index, item in enumerate(planned):
            key = self._key_to_ask_for(item) if items[index] is None else None
            if key is not None and count < _MAX_LOOKUPS:
                wanted[item.delta.source_layer_id][key].append(index)
                count += 1
        for named, indexes in wanted.items():
            setup = self.setups[named]
            table = open_table(setup.table)
            if setup.geometry is None or not table.isValid():
                continue
            for key, feature in TableReader(setup, table).read(indexes).items():
                geometry = feature.geometry if feature is not None else None
                if not isinstance(geometry, LayerGeometry):
                    continue
                found = _Found(geometry.qgs, setup.geometry.crs)
                for index in indexes[key]:
                    is_settled = planned[index].status is DeltaStatus.APPLIED
                    items[index] = place = self._place(found, is_settled=is_settled)
                    (self.failed.add if place is None else self.failed.discard)(index)

    def _key_to_ask_for(self, planned: PlannedDelta) -> str | None:
        setup = self.setups.get(planned.delta.source_layer_id)
        # a source that met an error, a lock for instance, is left alone
        if setup is None or planned.status is DeltaStatus.ERROR:
            return None
        if setup.geometry is None or setup.table.kind is SourceKind.MEMORY:
            return None
        column, layer = setup.layer.key, planned.layer
        if column is None or layer is None or layer.problem is not None:
            return None
        return planned.key or column.canonical(planned.delta.source_pk or None)

    def _geometries(self, planned: PlannedDelta) -> Iterator[_Found]:
        delta = planned.delta
        current = planned.before.geometry if planned.before is not None else None
        if planned.status is DeltaStatus.CONFLICT:
            yield from self._of_layer(planned, current)
            yield from self._of_text(planned, delta.old and delta.old.geometry)
            yield from self._of_text(planned, delta.new and delta.new.geometry)
            return
        action = planned.action
        written = None
        if action is not None and not isinstance(action, DeleteFeature):
            written = action.geometry
        yield from self._of_layer(planned, written)
        if not isinstance(written, LayerGeometry):
            yield from self._of_text(planned, delta.new and delta.new.geometry)
        yield from self._of_layer(planned, current)
        yield from self._of_text(planned, delta.old and delta.old.geometry)

    def _of_layer(self, planned: PlannedDelta, geometry: object) -> Iterator[_Found]:
        setup = self.setups.get(planned.delta.source_layer_id)
        column = setup.geometry if setup is not None else None
        if column is not None and isinstance(geometry, LayerGeometry):
            yield _Found(geometry.qgs, column.crs)

    def _of_text(self, planned: PlannedDelta, text: object) -> Iterator[_Found]:
        if not isinstance(text, str):
            return
        crs = self._crs_of_text(planned, text)
        geometry = self._parsed_text(text, crs) if crs is not None else None
        if crs is not None and geometry is not None:
            yield _Found(geometry, crs)

    def _crs_of_text(
        self, planned: PlannedDelta, text: str
    ) -> QgsCoordinateReferenceSystem | None:
        """None: these are numbers that nobody can tell the place of."""
        if srid := _SRID.match(text):
            named = f"EPSG:{srid[1]}"
        else:
            named = planned.delta.local_layer_crs
        if not named:
            setup = self.setups.get(planned.delta.source_layer_id)
            column = setup.geometry if setup is not None else None
            return column.crs if column is not None else None
        if named not in self._crs:
            self._crs[named] = QgsCoordinateReferenceSystem(named)
        return self._crs[named] if self._crs[named].isValid() else None

    def _parsed_text(
        self, text: str, crs: QgsCoordinateReferenceSystem
    ) -> QgsGeometry | None:
        if len(text) > _QUICK_TEXT:
            self._parsed += 1
        if self._parsed > _MAX_PARSED and len(text) > _QUICK_TEXT:
            match = _FIRST_VERTEX.match(text)
            if match is None:
                return None
            return QgsGeometry.fromPointXY(QgsPointXY(*map(float, match.groups())))
        name = crs.authid()
        if name not in self._columns:
            self._columns[name] = GeometryColumn(QgsWkbTypes.Type.Unknown, crs)
        # the CRS is known by now, and nothing is to be transformed yet
        read = self._columns[name].read(_SRID.sub("", text, count=1), "")
        value: object = getattr(read, "value", None)
        return value.qgs if isinstance(value, LayerGeometry) else None

    def _place(self, found: _Found, *, is_settled: bool) -> Place | None:
        box = found.geometry.boundingBox()
        point = _point_on(found.geometry)
        corners = [
            QgsPointXY(box.xMinimum(), box.yMinimum()),
            QgsPointXY(box.xMaximum(), box.yMinimum()),
            QgsPointXY(box.xMaximum(), box.yMaximum()),
            QgsPointXY(box.xMinimum(), box.yMaximum()),
        ]
        transform = self._transform_from(found.crs)
        try:
            if not transform.isShortCircuited():
                point = transform.transform(point)
                corners = [transform.transform(corner) for corner in corners]
            outline = self._outline(found.geometry, transform, is_settled)
        except QgsCsException:
            return None
        xs = [point.x(), *(corner.x() for corner in corners)]
        ys = [point.y(), *(corner.y() for corner in corners)]
        if not all(map(math.isfinite, (*xs, *ys))):
            return None
        bounds = (min(xs), min(ys), max(xs), max(ys))
        return Place(point.x(), point.y(), bounds, outline)

    def _transform_from(
        self, crs: QgsCoordinateReferenceSystem
    ) -> QgsCoordinateTransform:
        if id(crs) not in self._transforms:
            self._transforms[id(crs)] = QgsCoordinateTransform(
                crs, self.frame.crs, self.frame.transform_context
            )
        return self._transforms[id(crs)]

    def _outline(
        self, geometry: QgsGeometry, transform: QgsCoordinateTransform, is_settled: bool
    ) -> LayerGeometry | None:
        if geometry.type() == QgsWkbTypes.GeometryType.PointGeometry:
            return None
        if self._outlines[is_settled] >= _MAX_OUTLINES:
            return None
        self._outlines[is_settled] += 1
        shape = _simplified(geometry)
        return LayerGeometry(shape) if shape.transform(transform) == 0 else None


def _point_on(geometry: QgsGeometry) -> QgsPointXY:
    if geometry.wkbType() == QgsWkbTypes.Type.Point:
        return geometry.asPoint()
    on_surface = geometry.pointOnSurface()
    if not on_surface.isNull() and not on_surface.isEmpty():
        abstract: Any = on_surface.constGet()
        return QgsPointXY(abstract.x(), abstract.y())
    vertex = geometry.vertexAt(0)
    return QgsPointXY(vertex.x(), vertex.y())


def _simplified(geometry: QgsGeometry) -> QgsGeometry:
    """A copy with few vertices, which nobody sees the difference of in a picture."""
    abstract: Any = geometry.constGet()
    count = abstract.nCoordinates()
    if count <= _MAX_VERTICES:
        return QgsGeometry(geometry)
    box = geometry.boundingBox()
    tolerance = math.hypot(box.width(), box.height()) / 500
    flags = QgsMapToPixelSimplifier.SimplifyFlag.SimplifyGeometry
    return QgsMapToPixelSimplifier(flags, tolerance).simplify(geometry)
