"""Which layer of a project a delta may mean when the project has none with its id.

A layer that was removed and added again has a new id. What tells it: its name, which
the id begins with, its fields, its kind of geometry and its CRS. A layer that cannot be
the one is never proposed: one that lacks most of the fields, or has another kind of
geometry. A proposal is never acted on: the caller confirms it in a layer map.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher

from qgis.core import QgsCoordinateReferenceSystem, QgsWkbTypes

from qfieldsync_cloud.core.deltas.model import Delta
from qfieldsync_cloud.core.layers.layer_note import LayerNote
from qfieldsync_cloud.core.sync.layer_proposal import LayerProposal, LayerSign

_ENOUGH_ALIKE = 0.6
_CLEARLY_BETTER = 0.05
"""By so much the best layer must be ahead of the second, or there is no best one."""
_ENOUGH_FIELDS = 0.5
_SAMPLE = 200
"""Deltas of a layer that are looked at."""
_ADDED_ID = re.compile(
    r"(.+?)_?[0-9a-f]{8}_[0-9a-f]{4}_[0-9a-f]{4}_[0-9a-f]{4}_[0-9a-f]{12}", re.I
)
"""An id as QGIS makes it: the name at that time, and a UUID."""
_PACKAGE_KEY = re.compile(r"fid(_[0-9]+)?")
_WKT_TYPE = re.compile(r"(?:\s*SRID\s*=\s*\d+\s*;)?\s*([A-Za-z]+)")


@dataclass(frozen=True)
class _Wanted:
    """What the deltas of one layer tell of it."""

    layer_id: str
    name: str
    field_names: frozenset[str]
    geometry_type: str
    """`Point`, `Line` or `Polygon` as QGIS calls it; "" when no delta tells."""
    crs: str


def propose_layer(
    deltas: Sequence[Delta], notes: Iterable[LayerNote]
) -> LayerProposal | None:
    """The layer that most looks like the one that `deltas` name, when one does.

    Args:
        deltas: of one layer that the project does not have.
        notes: of the project's layers.
    """
    wanted = _wanted(deltas[:_SAMPLE])
    found = [
        proposal
        for note in notes
        for proposal in (_proposal(wanted, note),)
        if proposal is not None
    ]
    found.sort(key=lambda proposal: proposal.likeness, reverse=True)
    if not found:
        return None
    if len(found) > 1 and found[0].likeness - found[1].likeness < _CLEARLY_BETTER:
        return None
    return found[0]


def _wanted(deltas: Sequence[Delta]) -> _Wanted:
    names: set[str] = set()
    types: Counter[str] = Counter()
    for delta in deltas:
        for side in (delta.old, delta.new):
            if side is None:
                continue
            names |= side.attributes.keys()
            if isinstance(side.geometry, str):
                types[_geometry_type(side.geometry)] += 1
    own = {name for name in names if not _PACKAGE_KEY.fullmatch(name)}
    types.pop("", None)
    return _Wanted(
        deltas[0].source_layer_id,
        next((d.local_layer_name for d in deltas if d.local_layer_name), ""),
        frozenset(own or names),
        types.most_common(1)[0][0] if types else "",
        next((d.local_layer_crs for d in deltas if d.local_layer_crs), ""),
    )


def _geometry_type(wkt: str) -> str:
    match = _WKT_TYPE.match(wkt)
    wkb_type = QgsWkbTypes.parseType(match[1]) if match else QgsWkbTypes.Type.Unknown
    return _type_name(wkb_type)


def _type_name(wkb_type: object) -> str:
    if QgsWkbTypes.flatType(wkb_type) == QgsWkbTypes.Type.Unknown:
        return ""
    return str(QgsWkbTypes.geometryDisplayString(QgsWkbTypes.geometryType(wkb_type)))


def _proposal(wanted: _Wanted, note: LayerNote) -> LayerProposal | None:
    if note.error or not _can_hold(wanted, note):
        return None
    signs: list[LayerSign] = []
    by_name = _name_likeness(wanted, note, signs)
    by_fields = 0.0
    if wanted.field_names:
        has = wanted.field_names & set(note.field_names)
        by_fields = len(has) / len(wanted.field_names)
        if by_fields < _ENOUGH_FIELDS:
            return None
        is_whole = by_fields == 1.0
        signs.append(LayerSign.SAME_FIELDS if is_whole else LayerSign.MOST_FIELDS)
    if wanted.geometry_type and note.geometry is not None:
        if _type_name(note.geometry.wkb_type) == wanted.geometry_type:
            signs.append(LayerSign.SAME_GEOMETRY_TYPE)
        if wanted.crs and _is_same_crs(wanted.crs, note):
            signs.append(LayerSign.SAME_CRS)
    likeness = 0.5 * by_name + 0.5 * by_fields
    if likeness <= _ENOUGH_ALIKE:
        return None
    return LayerProposal(note.id, note.name, likeness, tuple(signs))


def _can_hold(wanted: _Wanted, note: LayerNote) -> bool:
    """Whether the layer can hold the geometries of the deltas."""
    if not wanted.geometry_type:
        return True
    if note.geometry is None:
        return False
    return _type_name(note.geometry.wkb_type) in ("", wanted.geometry_type)


def _is_same_crs(crs: str, note: LayerNote) -> bool:
    if note.geometry is None or not note.geometry.crs.isValid():
        return False
    return bool(QgsCoordinateReferenceSystem(crs) == note.geometry.crs)


def _name_likeness(wanted: _Wanted, note: LayerNote, signs: list[LayerSign]) -> float:
    if wanted.name and wanted.name.lower() == note.name.lower():
        signs.append(LayerSign.SAME_NAME)
        return 1.0
    stem = _stem(wanted.layer_id)
    if stem == _stem(note.id) or stem == note.name.lower():
        signs.append(LayerSign.SAME_NAME_IN_ID)
        return 1.0
    likeness = max(
        SequenceMatcher(None, one, other).ratio()
        for one in {(wanted.name or stem).lower(), stem}
        for other in (note.name.lower(), _stem(note.id))
    )
    if likeness > _ENOUGH_ALIKE:
        signs.append(LayerSign.SIMILAR_NAME)
    return likeness


def _stem(layer_id: str) -> str:
    """What a layer id begins with: the name of the layer when it was added."""
    match = _ADDED_ID.fullmatch(layer_id)
    return (match[1] if match else layer_id).lower()
