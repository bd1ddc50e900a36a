"""What becomes of a conflict: the policy's answer, or the analyst's resolution.

| conflict        | theirs (overwrite)            | mine (keep)    | field by field |
|-----------------|-------------------------------|----------------|----------------|
| `edit_edit`     | writes `new`                  | writes nothing | writes some    |
| `create_create` | writes `new` into the feature | writes nothing | writes some    |
| `delete_edit`   | deletes                       | writes nothing | stays          |
| `edit_delete`   | makes the feature again       | writes nothing | stays          |
| `unsaved_edit`  | stays                         | writes nothing | stays          |

Stays: it is a conflict still. A feature is made again from `old` and `new`, under its
key, when `old` is a full snapshot; else it stays a conflict. As a *policy* mine leaves
the delta in conflict; as a *resolution* it is ignored.

A resolution may decide field by field; then some fields are written and others left,
in one step, and a field without a choice keeps the conflict. Where there is only
deleted or not, the same choice for every field is one for the whole.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from qfieldsync_cloud.core.deltas.model import ABSENT, Absent
from qfieldsync_cloud.core.sync.action import (
    Action,
    CreateFeature,
    DeleteFeature,
    PatchFeature,
)
from qfieldsync_cloud.core.sync.coercion import Accepted, PlainValue, coerce
from qfieldsync_cloud.core.sync.conflict import Conflict, ConflictKind, FieldConflict
from qfieldsync_cloud.core.sync.decision import Case
from qfieldsync_cloud.core.sync.diagnosis import Diagnosis, DiagnosisCode
from qfieldsync_cloud.core.sync.geometry import (
    GeometryOrAbsent,
    ReadGeometry,
    are_same_geometry,
)
from qfieldsync_cloud.core.sync.resolution import (
    EnteredValue,
    Policy,
    Resolution,
    Side,
)
from qfieldsync_cloud.core.sync.state import GEOMETRY
from qfieldsync_cloud.core.sync.table_access import TableAccess
from qfieldsync_cloud.core.sync.values import are_equal, to_json

_MERGED_KINDS = (ConflictKind.EDIT_EDIT, ConflictKind.CREATE_CREATE)


@dataclass(frozen=True)
class Settled:
    """A conflict that is none any more."""

    action: Action | None
    """None: nothing is to be written."""
    is_ignored: bool = False
    """The analyst decided that the delta is not wanted."""


def settle(
    case: Case,
    conflict: Conflict,
    policy: Policy,
    resolution: Resolution | None,
    access: TableAccess,
) -> Settled | Diagnosis | None:
    """Answer a conflict.

    Returns:
        None when it stays a conflict, a diagnosis when a value that the analyst
        entered does not fit.
    """
    if resolution is None:
        if policy is Policy.OVERWRITE:
            return _overwrite(case, conflict)
        return None
    present = [item.field for item in conflict.fields if item.current is not ABSENT]
    is_about = resolution.is_about(conflict.kind, present)
    if not is_about or _is_outdated(case, resolution):
        return None
    whole = resolution.whole
    if whole is None:
        if conflict.kind in _MERGED_KINDS:
            return _merge(case, conflict, resolution, access)
        whole = _common_side(conflict, resolution)
    if whole is Side.MINE:
        return Settled(None, is_ignored=True)
    return _overwrite(case, conflict) if whole is Side.THEIRS else None


def _is_outdated(case: Case, resolution: Resolution) -> bool:
    """Whether the layer changed after the analyst looked at it.

    A field that holds what was decided for it was not changed by others: the change was
    staged and saved.
    """
    return any(
        value not in _current_values(case, name)
        and not _is_as_decided(case, name, resolution)
        for name, value in resolution.seen.items()
    )


def _is_as_decided(case: Case, name: str, resolution: Resolution) -> bool:
    choice = resolution.fields.get(name)
    if case.current is None or choice is None:
        return False
    if isinstance(choice, EnteredValue):
        return choice.value in _current_values(case, name)
    if choice is Side.MINE:
        return False
    if name in case.new.values:
        field = case.layer.fields_by_name[name]
        return are_equal(
            field, case.current.attributes.get(name), case.new.values[name]
        )
    return name == GEOMETRY and are_same_geometry(
        case.current.geometry, case.new.geometry, 0.0
    )


def _current_values(case: Case, name: str) -> list[Any]:
    """What `name` stands for now: an attribute, the geometry, seldom both."""
    if case.current is None:
        return [ABSENT]
    values = []
    if name in case.layer.fields_by_name:
        values.append(to_json(case.current.attributes.get(name)))
    if name == GEOMETRY:
        geometry = case.current.geometry
        values.append(geometry.wkt if geometry is not None else None)
    return values


def _common_side(conflict: Conflict, resolution: Resolution) -> Side | None:
    """Deleted or not: one answer for all fields, or none."""
    choices = [resolution.fields.get(item.field) for item in conflict.fields]
    for side in Side:
        if choices and all(choice is side for choice in choices):
            return side
    return None


def _merge(
    case: Case, conflict: Conflict, resolution: Resolution, access: TableAccess
) -> Settled | Diagnosis | None:
    values: dict[str, PlainValue] = dict(case.new.values)
    geometry: GeometryOrAbsent = case.new.geometry
    for item in conflict.fields:
        choice = resolution.fields.get(item.field)
        if choice is None:
            return None
        if isinstance(choice, EnteredValue):
            entered = _read_entered(case, item, choice.value, access)
            if isinstance(entered, Diagnosis):
                return entered
            if isinstance(entered, ReadGeometry):
                geometry = entered.value
            else:
                values[item.field] = entered.value
        elif choice is Side.MINE:
            if item.is_geometry:
                geometry = ABSENT
            else:
                values.pop(item.field, None)
    if not values and isinstance(geometry, Absent):
        return Settled(None, is_ignored=True)
    return Settled(PatchFeature(case.key, values, geometry))


def _read_entered(
    case: Case, item: FieldConflict, value: Any, access: TableAccess
) -> Accepted | ReadGeometry | Diagnosis:
    if item.is_geometry:
        return access.read_geometry(case.layer, value, "")
    field = case.layer.fields_by_name[item.field]
    entered = coerce(field, value)
    if isinstance(entered, Accepted) and entered.value is None and field.is_not_null:
        return Diagnosis(DiagnosisCode.NOT_NULL, field.name)
    return entered


def _overwrite(case: Case, conflict: Conflict) -> Settled | None:
    action: Action | None = None
    if conflict.kind in _MERGED_KINDS:
        action = PatchFeature(case.key, case.new.values, case.new.geometry)
    elif conflict.kind is ConflictKind.DELETE_EDIT:
        action = DeleteFeature(case.key)
    elif conflict.kind is ConflictKind.EDIT_DELETE and case.old.is_snapshot:
        action = _create_again(case)
    return Settled(action) if action is not None else None


def _create_again(case: Case) -> CreateFeature | None:
    values: dict[str, PlainValue] = {}
    for name, recorded in case.old.attributes.items():
        field = case.layer.fields_by_name.get(name)
        if field is None or not field.is_source or field.is_generated:
            continue
        if name == case.layer.key_name:
            continue
        taken = coerce(field, recorded)
        if not isinstance(taken, Accepted):
            return None  # a feature without this value would not be the same one
        values[name] = taken.value
    values.update(case.new.values)
    if not case.layer.has_geometry:
        return CreateFeature(case.key, values, None)
    geometry = case.old.geometry if case.new.geometry is ABSENT else case.new.geometry
    if isinstance(geometry, (Absent, str)):
        return None  # nobody knows where it was
    return CreateFeature(case.key, values, geometry)
