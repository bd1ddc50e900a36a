"""Turns edits into deltas, and keeps those that wait to be pushed."""

from __future__ import annotations

import json
import uuid
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from qgis.core import QgsFeature, QgsFields, QgsVectorLayer

from tests.device.attachments import attachment_fields, checksums
from tests.device.merging import Delta, merge
from tests.device.package import LayerIdentity
from tests.device.values import is_null, to_json, to_wkt

_RECORDED = (
    QgsFields.FieldOrigin.OriginProvider,
    QgsFields.FieldOrigin.OriginUnknown,
)
"""A patch or create leaves joined, virtual and just added fields out."""


def new_uuid() -> str:
    """Random, in lower case, without braces."""
    return str(uuid.uuid4())


@dataclass
class Recorder:
    """The deltafile that grows on a device."""

    project_id: str
    export_id: str
    client_id: str
    home: Path
    """Of the package's project; attachments are named relative to it."""
    deltas: list[Delta] = field(default_factory=list)
    deltafile_id: str = field(default_factory=new_uuid)

    def record_create(self, layer: QgsVectorLayer, new: QgsFeature) -> None:
        """Record a feature as it was handed to the provider, with the key it got."""
        self._record(layer, "create", new, new=self._side(layer, new, _names(layer)))

    def record_patch(
        self, layer: QgsVectorLayer, old: QgsFeature, new: QgsFeature
    ) -> None:
        """Record what differs, and the whole of `old` beside it."""
        names = _names(layer)
        changed = [name for name in names if _differs(old[name], new[name])]
        # two missing geometries are not equal: a patch without any records both
        is_moved = not old.geometry().equals(new.geometry())
        if not changed and not is_moved:
            return
        before, after = _attributes(old, names), _attributes(new, changed)
        sides: dict[str, dict[str, Any]] = {
            "old": {"attributes": before, "geometry": to_wkt(old.geometry())},
            "new": {"attributes": after},
        }
        if is_moved:
            sides["new"]["geometry"] = to_wkt(new.geometry())
        attached = [name for name in attachment_fields(layer) if name in changed]
        self._add_files(layer, sides["old"], {n: before[n] for n in attached})
        self._add_files(layer, sides["new"], after)
        sides["old"]["is_snapshot"], sides["new"]["is_snapshot"] = True, False
        self._record(layer, "patch", old, **sides)

    def record_delete(self, layer: QgsVectorLayer, old: QgsFeature) -> None:
        """Record a feature that is gone, with its joined and virtual fields."""
        names = [item.name() for item in layer.fields()]
        self._record(layer, "delete", old, old=self._side(layer, old, names))

    def deltafile(self) -> dict[str, Any]:
        """What waits to be pushed, as JSON."""
        return {
            "deltas": self.deltas,
            "files": [],
            "id": self.deltafile_id,
            "project": self.project_id,
            "version": "1.0",
        }

    def start_again(self, *, keeps_deltas: bool) -> None:
        """Begin another deltafile, after a push that succeeded or one that did not."""
        self.deltafile_id = new_uuid()
        if not keeps_deltas:
            self.deltas = []

    def _side(
        self, layer: QgsVectorLayer, feature: QgsFeature, names: list[str]
    ) -> dict[str, Any]:
        attributes = _attributes(feature, names)
        side = {"attributes": attributes, "geometry": to_wkt(feature.geometry())}
        self._add_files(layer, side, attributes)
        return side

    def _add_files(
        self,
        layer: QgsVectorLayer,
        side: dict[str, Any],
        attributes: Mapping[str, Any],
    ) -> None:
        if files := checksums(layer, attributes, self.home):
            side["files_sha256"] = files

    def _record(
        self,
        layer: QgsVectorLayer,
        method: str,
        keyed: QgsFeature,
        **sides: Mapping[str, Any],
    ) -> None:
        identity = LayerIdentity(layer)
        delta = {
            "clientId": self.client_id,
            "exportId": self.export_id,
            "localLayerCrs": identity.crs,
            "localLayerId": layer.id(),
            "localLayerName": layer.name(),
            "localPk": _key_text(keyed[identity.local_key_name]),
            "method": method,
            "sourceLayerId": identity.source_layer_id,
            "sourcePk": _key_text(keyed[identity.source_key_name]),
            "uuid": new_uuid(),
            **sides,
        }
        merge(self.deltas, delta)


def as_text(deltafile: Mapping[str, Any]) -> str:
    """A deltafile as QField writes it for a push: sorted, indented by four.

    Not by Qt's own writer: that of Qt 5 rounds integers to what a double holds.
    """
    text = json.dumps(deltafile, indent=4, sort_keys=True, ensure_ascii=False)
    return f"{text}\n"


def _names(layer: QgsVectorLayer) -> list[str]:
    fields = layer.fields()
    return [
        item.name()
        for index, item in enumerate(fields)
        if fields.fieldOrigin(index) in _RECORDED
    ]


def _attributes(feature: QgsFeature, names: list[str]) -> dict[str, Any]:
    return {name: to_json(feature[name]) for name in names}


def _differs(old: Any, new: Any) -> bool:
    return is_null(old) != is_null(new) or (not is_null(new) and old != new)


def _key_text(value: Any) -> str:
    return "" if is_null(value) else str(value)
