"""Edits as the deltas that QField would have written of them.

Source of the rules: how QField's delta file writer behaves. Every patch carries the
whole feature as it was; the values are those that Qt 6 makes JSON of; `localPk` is the
key in the package, `sourcePk` the value of the source's key field before the edit.

Two things are different. A deltafile cannot carry binary values, and a create with such
a text in their place would be refused as a whole: they are left out, and counted. And
the uuid of a delta follows from what it says and from what was collected before it, so
that to collect the same twice is to collect it once.

A key in the package that another feature took since, which the source's key tells, is a
feature that was deleted and one that was made.
"""

from __future__ import annotations

import uuid
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from typing import Any

from qfieldsync_cloud.core.deltas.model import (
    ABSENT,
    Delta,
    DeltaFeature,
    Deltafile,
    DeltaMethod,
    GeometryText,
)
from qfieldsync_cloud.core.project.collecting.collection import (
    AttachmentReference,
    Device,
)
from qfieldsync_cloud.core.project.collecting.edits import (
    Edit,
    TableEdits,
)
from qfieldsync_cloud.core.project.collecting.notices import Notice, NoticeCode
from qfieldsync_cloud.core.project.manifest import Manifest
from qfieldsync_cloud.core.sync.layer import FieldKind
from qfieldsync_cloud.core.sync.state import FeatureState
from qfieldsync_cloud.core.sync.values import to_json

_NOT_CARRIED = (FieldKind.BINARY, FieldKind.UNKNOWN)
HashOf = Callable[[str], "str | None"]
"""Of an attachment, by its path as the attribute has it; None: not on the device."""


@dataclass
class LayerDeltas:
    """The deltas of one table, by what they do; uuids are still to be given."""

    table: TableEdits
    package_id: str
    client_id: str
    hash_of: HashOf
    creates: list[Delta] = field(default_factory=list)
    patches: list[Delta] = field(default_factory=list)
    deletes: list[Delta] = field(default_factory=list)
    early_deletes: list[Delta] = field(default_factory=list)
    """Of features whose key in the package another one took."""
    references: list[AttachmentReference] = field(default_factory=list)
    _left_out: Counter[str] = field(default_factory=Counter)

    def write(self) -> list[Notice]:
        """Write a delta of each edit; gives what is to be said of them."""
        for edit in self.table.edits:
            self._write(edit)
        layer, notices = self.table.layer, []
        if self.early_deletes:
            values: dict[str, object] = {"count": len(self.early_deletes)}
            notices.append(Notice(NoticeCode.KEY_CHANGED, layer.name, values))
        if self._left_out:
            values = {
                "count": sum(self._left_out.values()),
                "names": ", ".join(sorted(self._left_out)),
            }
            notices.append(Notice(NoticeCode.VALUES_NOT_CARRIED, layer.name, values))
        return notices

    def _write(self, edit: Edit) -> None:
        if edit.before is None:
            self._create(edit)
        elif edit.after is None:
            self.deletes.append(self._delete(edit))
        elif self._source_pk(edit.before) != self._source_pk(edit.after):
            self.early_deletes.append(self._delete(edit))
            self._create(edit)
        else:
            self._patch(edit)

    def _create(self, edit: Edit) -> None:
        names = [name for name in self.table.fields if self._is_carried(edit, name)]
        new = self._side(edit.after, names, hashed=names)
        self.creates.append(self._delta(DeltaMethod.CREATE, edit, None, new))
        self._refer(edit)

    def _delete(self, edit: Edit) -> Delta:
        names = list(self.table.fields)
        old = self._side(edit.before, names, hashed=names)
        return self._delta(DeltaMethod.DELETE, edit, old, None)

    def _patch(self, edit: Edit) -> None:
        carried = [name for name in edit.changed if self._is_carried(edit, name)]
        if not carried and not edit.is_moved:
            return
        names = list(self.table.fields)
        old = self._side(edit.before, names, hashed=carried, is_snapshot=True)
        new = self._side(
            edit.after,
            carried,
            hashed=carried,
            is_snapshot=False,
            has_geometry=edit.is_moved,
        )
        self.patches.append(self._delta(DeltaMethod.PATCH, edit, old, new))
        self._refer(edit, carried)

    def _is_carried(self, edit: Edit, name: str) -> bool:
        """Whether a deltafile can carry the new value; one that cannot is counted."""
        value = edit.after.attributes.get(name) if edit.after else None
        if value is None or self.table.fields[name].kind not in _NOT_CARRIED:
            return True
        self._left_out[name] += 1
        return False

    def _side(
        self,
        state: FeatureState | None,
        names: Iterable[str],
        *,
        hashed: Iterable[str],
        is_snapshot: bool | None = None,
        has_geometry: bool = True,
    ) -> DeltaFeature:
        attributes = state.attributes if state else {}
        wkt: GeometryText = ABSENT
        if has_geometry:
            wkt = state.geometry.wkt if state and state.geometry else None
        hashes = {
            path: self.hash_of(path)
            for name in hashed
            if name in self.table.layer.attachment_fields
            and (path := _path_in(attributes.get(name)))
        }
        values = {name: to_json(attributes.get(name)) for name in names}
        return DeltaFeature(values, wkt, hashes, is_snapshot)

    def _delta(
        self,
        method: DeltaMethod,
        edit: Edit,
        old: DeltaFeature | None,
        new: DeltaFeature | None,
    ) -> Delta:
        layer = self.table.layer
        state = edit.after if method is DeltaMethod.CREATE else edit.before
        return Delta(
            uuid="",
            client_id=self.client_id,
            method=method,
            local_layer_id=layer.id,
            source_layer_id=layer.remote_id,
            local_pk=edit.key,
            source_pk=self._source_pk(state),
            old=old,
            new=new,
            export_id=self.package_id,
            local_layer_crs=layer.crs,
            local_layer_name=layer.name,
        )

    def _source_pk(self, state: FeatureState | None) -> str:
        name = self.table.layer.source_keys or self.table.key_name
        value = state.attributes.get(name) if state else None
        if isinstance(value, float) and value.is_integer():
            value = int(value)
        return "" if value is None else str(to_json(value))

    def _refer(self, edit: Edit, changed: Iterable[str] | None = None) -> None:
        """List the files that the feature names now, in the fields that changed."""
        layer = self.table.layer
        names = layer.attachment_fields if changed is None else changed
        for name in sorted(layer.attachment_fields.intersection(names)):
            path = _path_in(edit.after.attributes.get(name)) if edit.after else ""
            if path:
                digest = self.hash_of(path)
                self.references.append(
                    AttachmentReference(layer.id, edit.key, name, path, digest)
                )


def deltafile_of(
    package: Manifest,
    device: Device,
    layers: Iterable[LayerDeltas],
    relations: Iterable[tuple[str, str]],
) -> Deltafile:
    """The deltafile of what one device did, in an order in which it can be applied.

    Features are deleted first where others took their keys, or may take their unique
    values; then come the layers, parents before their children; features to which
    others may refer are deleted at last.

    Args:
        package: that the device has a copy of.
        device: whose edits these are.
        layers: the deltas by table.
        relations: ids of child and parent layer.
    """
    deltas = _with_uuids(device, _in_order(list(layers), list(relations)))
    name = "\n".join(("deltafile", device.previous, *(delta.uuid for delta in deltas)))
    deltafile_id = str(uuid.uuid5(uuid.UUID(device.client_id), name))
    return Deltafile(deltafile_id, package.project_id, tuple(deltas))


def _in_order(
    layers: list[LayerDeltas], relations: list[tuple[str, str]]
) -> Iterator[Delta]:
    ids = [item.table.layer.id for item in layers]
    depths = _depths(ids, relations)
    by_depth = sorted(layers, key=lambda item: depths[item.table.layer.id])
    parents = {parent for _child, parent in relations}
    itself = {child for child, parent in relations if child == parent}
    for item in reversed(by_depth):
        yield from item.early_deletes
        if item.table.layer.id not in parents:
            yield from item.deletes
    for item in by_depth:
        # a feature may be made to refer to a new one of its own layer
        is_own_parent = item.table.layer.id in itself
        steps = (
            (item.creates, item.patches)
            if is_own_parent
            else (
                item.patches,
                item.creates,
            )
        )
        for deltas in steps:
            yield from deltas
    for item in reversed(by_depth):
        if item.table.layer.id in parents:
            # what was made later refers to what was made earlier
            yield from reversed(item.deletes)


def _depths(ids: list[str], relations: list[tuple[str, str]]) -> Mapping[str, int]:
    """How many generations of parents a layer has; a circle of relations ends too."""
    depths = dict.fromkeys(ids, 0)
    for _ in ids:
        for child, parent in relations:
            if child != parent and child in depths and parent in depths:
                depths[child] = min(max(depths[child], depths[parent] + 1), len(ids))
    return depths


def _with_uuids(device: Device, deltas: Iterable[Delta]) -> list[Delta]:
    """Give each delta a uuid that the same edit gets again, and no other one."""
    namespace = uuid.UUID(device.client_id)
    seen: Counter[str] = Counter()
    found = []
    for delta in deltas:
        content = delta.content_hash
        name = f"delta\n{device.previous}\n{content}\n{seen[content]}"
        seen[content] += 1
        found.append(replace(delta, uuid=str(uuid.uuid5(namespace, name))))
    return found


def _path_in(value: Any) -> str:
    return value if isinstance(value, str) else ""
