"""Writes deltafiles the way QField does, from the edits made on one device.

Source of the rules: how QField's delta file writer and layer observer behave, and how
packaging turns a source layer into a table of the package: the table has a key of its
own, `fid_1`, counted from 1 without gaps, beside the source's `fid`.
"""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import Any

from qgis.core import QgsGeometry
from qgis.PyQt.QtCore import QJsonDocument

from tools.sample.layers import AGE_FIELD, CRS, LAYERS, PHOTO_FIELD
from tools.sample.records import HEDGES, TREES, State, stable_uuid

LOCAL_KEY, SOURCE_KEY = "fid_1", "fid"
PROJECT_ID = stable_uuid("cloud project")


@dataclass(frozen=True)
class Outcome:
    """What applying a delta leads to; `crews` says under which conditions."""

    status: str
    code: str
    """Kind of conflict or diagnosis; empty when the delta is simply applied."""
    why: str


@dataclass(frozen=True)
class Case:
    """One delta with its story."""

    delta: Mapping[str, Any]
    feature: str
    """How a reader finds the feature."""
    outcome: Outcome


@dataclass
class Row:
    """A feature in the package on the device."""

    local_pk: int
    source_pk: int | None
    attributes: dict[str, Any]
    geometry: str | None


@dataclass
class Device:
    """One device with its own copy of the package."""

    name: str
    packaged: State
    photos: Mapping[str, bytes]
    """Path in the project to the content of the photo."""
    cases: list[Case] = field(default_factory=list)

    def __post_init__(self) -> None:
        self._rows = {
            key: {
                number: Row(
                    number, source.fid, dict(source.attributes), source.geometry
                )
                for number, source in enumerate(records.values(), start=1)
            }
            for key, records in self.packaged.items()
        }

    def row(self, layer: str, source_pk: int) -> Row:
        """The package's row of a source feature."""
        return next(
            row for row in self._rows[layer].values() if row.source_pk == source_pk
        )

    def create(
        self,
        layer: str,
        outcome: Outcome,
        geometry: str | None,
        source_pk: int | None = None,
        **attributes: Any,
    ) -> Row:
        """Add a feature; `source_pk` only where a default expression makes the key."""
        rows = self._rows.setdefault(layer, {})
        row = Row(max(rows, default=0) + 1, source_pk, attributes, geometry)
        rows[row.local_pk] = row
        new = _side(row)
        self._add_checksums(new, attributes)
        self._record(layer, "create", row, outcome, new=new)
        return row

    def patch(
        self,
        layer: str,
        row: Row,
        outcome: Outcome,
        geometry: str | None = None,
        **changes: Any,
    ) -> None:
        """Change a feature."""
        old = _side(row)
        new: dict[str, Any] = {"attributes": _json_attributes(changes)}
        if geometry:
            new["geometry"] = _wkt(geometry)
        elif row.geometry is None:
            # QGIS calls two missing geometries different, so QField sends both.
            new["geometry"] = None
        self._add_checksums(old, {name: row.attributes[name] for name in changes})
        self._add_checksums(new, changes)
        before = Row(row.local_pk, row.source_pk, dict(row.attributes), row.geometry)
        row.attributes.update(changes)
        row.geometry = geometry or row.geometry
        old["is_snapshot"], new["is_snapshot"] = True, False
        self._record(layer, "patch", before, outcome, old=old, new=new)

    def delete(self, layer: str, row: Row, outcome: Outcome) -> None:
        """Delete a feature."""
        old = _side(row)
        if layer == TREES:
            # Unlike the other methods a delete carries the virtual fields too.
            old["attributes"][AGE_FIELD] = _age(row.attributes)
        self._add_checksums(old, row.attributes)
        del self._rows[layer][row.local_pk]
        self._record(layer, "delete", row, outcome, old=old)

    def deltafile(self) -> bytes:
        """The file that the device pushes."""
        root = {
            "deltas": [dict(case.delta) for case in self.cases],
            "files": [],
            "id": stable_uuid("deltafile", self.name),
            "project": PROJECT_ID,
            "version": "1.0",
        }
        # Qt's own writer, so that order, indents and numbers are those of QField.
        return bytes(QJsonDocument.fromVariant(root).toJson())

    def _record(
        self, layer: str, method: str, row: Row, outcome: Outcome, **sides: Any
    ) -> None:
        layer_id, layer_name = LAYERS[layer]
        delta = {
            "clientId": stable_uuid("client", self.name),
            "exportId": stable_uuid("export", self.name),
            "localLayerCrs": CRS if row.geometry else "",
            "localLayerId": layer_id,
            "localLayerName": layer_name,
            "localPk": str(row.local_pk),
            "method": method,
            "sourceLayerId": layer_id,
            "sourcePk": "" if row.source_pk is None else str(row.source_pk),
            "uuid": stable_uuid("delta", self.name, len(self.cases)),
            **sides,
        }
        self.cases.append(Case(delta, _feature_name(layer, row), outcome))

    def _add_checksums(
        self, side: dict[str, Any], attributes: Mapping[str, Any]
    ) -> None:
        path = attributes.get(PHOTO_FIELD)
        if path:
            digest = hashlib.sha256(self.photos[path]).hexdigest()
            side["files_sha256"] = {path: digest}


def _side(row: Row) -> dict[str, Any]:
    keys = {LOCAL_KEY: row.local_pk, SOURCE_KEY: row.source_pk}
    return {
        "attributes": _json_attributes({**keys, **row.attributes}),
        "geometry": _wkt(row.geometry),
    }


def _wkt(geometry: str | None) -> str | None:
    return None if geometry is None else str(QgsGeometry.fromWkt(geometry).asWkt(17))


def _json_attributes(attributes: Mapping[str, Any]) -> dict[str, Any]:
    return {name: _json_value(value) for name, value in attributes.items()}


def _json_value(value: Any) -> Any:
    """Dates and times as Qt writes them; only a time in UTC gets a suffix."""
    if isinstance(value, datetime):
        text = value.replace(tzinfo=None).isoformat(timespec="milliseconds")
        return f"{text}Z" if value.tzinfo else text
    return value.isoformat() if isinstance(value, date) else value


def _age(attributes: Mapping[str, Any]) -> int | None:
    surveyed, planted = attributes["surveyed"], attributes["planted"]
    return surveyed.year - planted.year if surveyed and planted else None


def _feature_name(layer: str, row: Row) -> str:
    attributes = row.attributes
    if layer == TREES:
        return f"{attributes['species']} {attributes['tag_no']}"
    if layer == HEDGES:
        return f"{attributes['name']} (fid {row.source_pk})"
    if row.source_pk is None:
        return str(attributes.get("name") or "new")
    return str(attributes.get("name") or f"fid {row.source_pk}")
