"""The decision on one delta: the table of the engine's rules.

Rows are tried in this order; `plan` tries rows 1 and 2, before there is a feature to
compare with. "old" is what the delta recorded before the edit against what the layer
holds now, "new" what it brings against what the layer holds now.

|    | method | feature in the layer | old     | new     | outcome                     |
|----|--------|----------------------|---------|---------|-----------------------------|
| 1  | any    | any                  | any     | any     | already applied: known      |
| 2  | any    | any                  | any     | any     | not applied: unfit          |
| 3  | any    | in an edit buffer    | –       | –       | conflict `unsaved_edit`     |
| 4  | create | absent, or numbered  | –       | –       | create                      |
| 5  | create | present              | –       | same    | already applied             |
| 6  | create | present              | –       | differs | conflict `create_create`    |
| 7  | patch  | present              | any     | same    | already applied             |
| 8  | patch  | present              | same    | differs | patch                       |
| 9  | patch  | present              | differs | differs | conflict `edit_edit`        |
| 10 | patch  | absent               | –       | –       | conflict `edit_delete`      |
| 11 | delete | absent               | –       | –       | already applied             |
| 12 | delete | present              | same    | –       | delete                      |
| 13 | delete | present              | differs | –       | conflict `delete_edit`      |

Known: the ledger has the delta's uuid with this content. Unfit: something about the
layer, the key, a field or a value stands against it; the diagnosis says what. Numbered:
the data source gives the key, and then a create always makes a feature; a client-made
key is looked up.

A patch is compared on the fields that it changes, by object on all that it recorded.
One field in conflict keeps the whole delta back. A field whose current value already
equals `new` never conflicts. A field that `old` does not record is not compared. A
moment that the device itself wrote last is the same by its other clock, see `clocks`.
The primary key, joined, virtual and generated fields are never compared.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from functools import cached_property
from typing import Any, Optional

from qfieldsync_cloud.core.deltas.model import ABSENT, Absent, DeltaMethod
from qfieldsync_cloud.core.sync.action import (
    Action,
    CreateFeature,
    DeleteFeature,
    PatchFeature,
)
from qfieldsync_cloud.core.sync.clocks import is_told_by_another_clock
from qfieldsync_cloud.core.sync.coercion import PlainValue
from qfieldsync_cloud.core.sync.conflict import Conflict, ConflictKind, FieldConflict
from qfieldsync_cloud.core.sync.diagnosis import DeltaWarning, WarningCode
from qfieldsync_cloud.core.sync.geometry import (
    GeometryOrAbsent,
    are_identical_geometries,
    are_same_geometry,
)
from qfieldsync_cloud.core.sync.layer import Layer
from qfieldsync_cloud.core.sync.resolution import Comparison
from qfieldsync_cloud.core.sync.state import GEOMETRY, FeatureState
from qfieldsync_cloud.core.sync.values import (
    are_equal,
    are_identical,
    equals_json,
    to_json,
)


@dataclass(frozen=True)
class Recorded:
    """The side of a delta before the edit, as far as the layer understands it."""

    attributes: Mapping[str, Any]
    """JSON values by field name; some may be no fields of the layer."""
    is_snapshot: bool
    """It records every field."""
    _read_geometry: Callable[[], GeometryOrAbsent | str]
    is_exact: bool = False
    """See `DeltaFeature`."""

    @cached_property
    def geometry(self) -> GeometryOrAbsent | str:
        """In the layer's CRS; a text when the layer cannot hold what was recorded.

        Read when it is asked for: half of the deltas leave the geometry alone.
        """
        return self._read_geometry()


@dataclass(frozen=True)
class Wanted:
    """What the delta makes of the feature: every value fits its field."""

    values: Mapping[str, PlainValue]
    """Plain values of the fields that change; of a create, all that it carries."""
    sent: Mapping[str, Any]
    """The same as JSON, as the delta carries them."""
    geometry: GeometryOrAbsent = ABSENT


@dataclass(frozen=True)
class Decision:
    """What to do with a delta: act, or nothing (already applied), or a conflict."""

    action: Action | None = None
    conflict: Conflict | None = None
    warnings: tuple[DeltaWarning, ...] = ()


@dataclass(frozen=True)
class Case:
    """One delta, the feature it is about, and how to compare them."""

    method: DeltaMethod
    layer: Layer
    key: str
    """Of the feature that is there or that will be made."""
    current: FeatureState | None
    """None: absent."""
    old: Recorded
    new: Wanted
    own_moments: Mapping[str, PlainValue] = field(default_factory=dict)
    """What the device itself wrote last to fields of this feature that hold moments."""
    is_unsaved: bool = False
    is_known_key: bool = True
    """Some ledger row speaks of the key; only asked for an absent feature."""
    comparison: Comparison = Comparison.BY_ATTRIBUTE
    tolerance: float = 0.0


_Name = Optional[str]
"""A field that is compared; None is the geometry, which an attribute may be called."""


def decide(case: Case) -> Decision:
    """The outcome of rows 3 to 13."""
    if case.is_unsaved:
        return _held_back(case, ConflictKind.UNSAVED_EDIT, _changed_fields(case))
    if case.current is None:
        return _decide_absent(case)
    if case.method is DeltaMethod.CREATE:
        return _decide_present(case, case.current)
    if case.method is DeltaMethod.PATCH:
        return _decide_patch(case, case.current)
    return _decide_delete(case, case.current)


def _decide_absent(case: Case) -> Decision:
    if case.method is DeltaMethod.CREATE:
        geometry = None if isinstance(case.new.geometry, Absent) else case.new.geometry
        return Decision(CreateFeature(case.key, case.new.values, geometry))
    if case.method is DeltaMethod.PATCH and _is_about_nothing(case):
        return Decision()
    warnings: tuple[DeltaWarning, ...] = ()
    if not case.is_known_key:
        # a renumbered layer looks the same as a deleted feature
        warnings = (DeltaWarning(WarningCode.NEVER_SEEN, values={"key": case.key}),)
    if case.method is DeltaMethod.DELETE:
        return Decision(warnings=warnings)
    decision = _held_back(case, ConflictKind.EDIT_DELETE, _changed_fields(case))
    return replace(decision, warnings=warnings)


def is_missing(case: Case) -> bool:
    """Whether the outcome depends on a feature that is not seen."""
    is_about_nothing = case.method is DeltaMethod.PATCH and _is_about_nothing(case)
    is_made = case.method is DeltaMethod.CREATE
    return case.current is None and not (is_made or is_about_nothing)


def _is_about_nothing(case: Case) -> bool:
    """Whether the delta records nothing and brings nothing, as some reverts do."""
    return not (_touched(case.new) or _recorded_fields(case))


def _decide_present(case: Case, current: FeatureState) -> Decision:
    differing = [
        name for name in _touched(case.new) if not _is_reached(case, current, name)
    ]
    if not differing:
        return Decision()
    return _held_back(case, ConflictKind.CREATE_CREATE, differing)


def _decide_patch(case: Case, current: FeatureState) -> Decision:
    touched = _touched(case.new)
    open_fields = [name for name in touched if not _is_settled(case, current, name)]
    if not open_fields:
        return Decision()
    compared = open_fields
    if case.comparison is Comparison.BY_OBJECT:
        others = [name for name in _recorded_fields(case) if name not in touched]
        compared = open_fields + others
    differing = [name for name in compared if not _is_as_recorded(case, current, name)]
    if differing:
        return _held_back(case, ConflictKind.EDIT_EDIT, differing)
    values = {
        name: value for name, value in case.new.values.items() if name in open_fields
    }
    geometry = case.new.geometry if None in open_fields else ABSENT
    return Decision(
        PatchFeature(case.key, values, geometry),
        warnings=(
            *_not_recorded(case, open_fields),
            *_told_by_another_clock(case, current, compared),
        ),
    )


def _decide_delete(case: Case, current: FeatureState) -> Decision:
    differing = [
        name
        for name in _recorded_fields(case)
        if not _is_as_recorded(case, current, name)
    ]
    if differing:
        return _held_back(case, ConflictKind.DELETE_EDIT, differing)
    warnings = (
        *_not_recorded(case, _all_fields(case.layer)),
        *_told_by_another_clock(case, current, _recorded_fields(case)),
    )
    return Decision(DeleteFeature(case.key), warnings=warnings)


def _is_reached(case: Case, current: FeatureState, name: _Name) -> bool:
    """Whether the layer already holds what the delta brings."""
    if name is None:
        new = case.new.geometry
        return are_same_geometry(current.geometry, new, case.tolerance)
    field = case.layer.fields_by_name[name]
    return are_equal(field, current.attributes.get(name), case.new.values[name])


def _is_settled(case: Case, current: FeatureState, name: _Name) -> bool:
    """Whether nothing is left to be written.

    Where the layer still holds what the device saw, an edit within the tolerance of a
    comparison is an edit all the same.
    """
    if not _is_reached(case, current, name):
        return False
    if _is_identical(case, current, name):
        return True
    return not _is_as_recorded(case, current, name)


def _is_identical(case: Case, current: FeatureState, name: _Name) -> bool:
    if name is None:
        # the caller said what distance is none
        return case.tolerance > 0 or are_identical_geometries(
            current.geometry, case.new.geometry
        )
    field = case.layer.fields_by_name[name]
    return are_identical(field, current.attributes.get(name), case.new.values[name])


def _is_as_recorded(case: Case, current: FeatureState, name: _Name) -> bool:
    """Whether the layer still holds what the device saw, or nobody can tell."""
    if not _is_recorded(case, name):
        return True
    if name is None:
        old = case.old.geometry
        if isinstance(old, str):
            return False
        return are_same_geometry(current.geometry, old, case.tolerance)
    field = case.layer.fields_by_name[name]
    here = current.attributes.get(name)
    return equals_json(field, here, case.old.attributes[name]) or (
        _is_by_another_clock(case, current, name)
    )


def _is_by_another_clock(case: Case, current: FeatureState, name: str) -> bool:
    """Whether the layer holds what this device wrote, and tells in another way now."""
    if name not in case.own_moments or name not in case.old.attributes:
        return False
    field, here = case.layer.fields_by_name[name], current.attributes.get(name)
    is_own = are_equal(field, here, case.own_moments[name])
    return is_own and is_told_by_another_clock(field, here, case.old.attributes[name])


def _told_by_another_clock(
    case: Case, current: FeatureState, names: list[_Name]
) -> tuple[DeltaWarning, ...]:
    return tuple(
        DeltaWarning(
            WarningCode.CLOCK_DIFFERS,
            name,
            {
                "stored": to_json(current.attributes.get(name)),
                "sent": case.old.attributes[name],
            },
        )
        for name in names
        if name is not None and _is_by_another_clock(case, current, name)
    )


def _touched(new: Wanted) -> list[_Name]:
    """What the delta changes, the geometry last."""
    names: list[_Name] = list(new.values)
    return names if new.geometry is ABSENT else [*names, None]


def _all_fields(layer: Layer) -> list[_Name]:
    names: list[_Name] = [*layer.compared_names]
    return [*names, None] if layer.has_geometry else names


def _recorded_fields(case: Case) -> list[_Name]:
    names = _all_fields(case.layer)
    if case.old.is_exact:
        names = [*case.layer.binary_names, *names]
    return [name for name in names if _is_recorded(case, name)]


def _is_recorded(case: Case, name: _Name) -> bool:
    if name is None:
        return case.old.geometry is not ABSENT
    return name in case.old.attributes


def _not_recorded(case: Case, names: list[_Name]) -> tuple[DeltaWarning, ...]:
    return tuple(
        DeltaWarning(WarningCode.OLD_NOT_RECORDED, GEOMETRY if name is None else name)
        for name in names
        if not _is_recorded(case, name)
    )


def _changed_fields(case: Case) -> list[_Name]:
    """What the delta is about, whatever the layer holds."""
    if case.method is DeltaMethod.DELETE:
        return _recorded_fields(case)
    return _touched(case.new)


def _held_back(case: Case, kind: ConflictKind, names: list[_Name]) -> Decision:
    fields = tuple(
        _geometry_conflict(case) if name is None else _field_conflict(case, name)
        for name in names
    )
    return Decision(conflict=Conflict(kind, fields))


def _field_conflict(case: Case, name: str) -> FieldConflict:
    current: Any = ABSENT
    if case.current is not None:
        current = to_json(case.current.attributes.get(name))
    return FieldConflict(
        name,
        # a ledger has values that JSON has not
        old=to_json(case.old.attributes.get(name, ABSENT)),
        new=to_json(case.new.sent.get(name, ABSENT)),
        current=current,
    )


def _geometry_conflict(case: Case) -> FieldConflict:
    old, new = case.old.geometry, case.new.geometry
    current = case.current.geometry if case.current is not None else ABSENT
    here = None if isinstance(current, Absent) else current
    before = None if isinstance(old, (Absent, str)) else old
    there = None if isinstance(new, Absent) else new
    change = None
    if here is not None and there is not None:
        change = there.change_from(here)
    elif here is not None and before is not None:
        change = here.change_from(before)
    return FieldConflict(
        GEOMETRY,
        _wkt_of(old),
        _wkt_of(new),
        _wkt_of(current),
        change,
        is_geometry=True,
    )


def _wkt_of(geometry: GeometryOrAbsent | str) -> Any:
    if geometry is None or isinstance(geometry, (Absent, str)):
        return geometry
    return geometry.wkt
