"""The plan: what will be done with each delta, decided before anything is written.

The planner carries the state forward delta by delta, so that the same code plans a
dry run, a batch under the lock, and the halves of a batch that a data source refused.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace

from qfieldsync_cloud.core.deltas.model import ABSENT, Absent, Delta, DeltaMethod
from qfieldsync_cloud.core.sync.action import (
    Action,
    CreateFeature,
    DeleteFeature,
    PatchFeature,
)
from qfieldsync_cloud.core.sync.coercion import PlainValue
from qfieldsync_cloud.core.sync.conflict import Conflict
from qfieldsync_cloud.core.sync.decision import Case, decide, is_missing
from qfieldsync_cloud.core.sync.diagnosis import (
    DeltaWarning,
    Diagnosis,
    DiagnosisCode,
    WarningCode,
)
from qfieldsync_cloud.core.sync.geometry import are_same_geometry
from qfieldsync_cloud.core.sync.keys import key_of_edit, remapping_warnings
from qfieldsync_cloud.core.sync.layer import FieldKind, KeyColumn, Layer
from qfieldsync_cloud.core.sync.new_keys import key_of_create
from qfieldsync_cloud.core.sync.overwrite import Settled, settle
from qfieldsync_cloud.core.sync.plain_edits import PlainEdits
from qfieldsync_cloud.core.sync.planned import PlannedDelta, already_known, refuse
from qfieldsync_cloud.core.sync.recorded import carried_key, read_sides
from qfieldsync_cloud.core.sync.resolution import SyncOptions
from qfieldsync_cloud.core.sync.state import (
    FeatureState,
    KnownDelta,
    OwnMoment,
    SyncState,
    TableState,
    local_feature,
)
from qfieldsync_cloud.core.sync.status import DeltaStatus
from qfieldsync_cloud.core.sync.table_access import TableAccess
from qfieldsync_cloud.core.sync.values import are_equal


class _Refused(Exception):
    def __init__(self, diagnosis: Diagnosis) -> None:
        super().__init__()
        self.diagnosis = diagnosis


@dataclass
class Planner:
    """Plans the deltas of one data source, in their order."""

    layers: Mapping[str, Layer]
    """By the layer id that the delta names, remapping done."""
    state: SyncState
    access: TableAccess
    options: SyncOptions = field(default_factory=SyncOptions)
    _plain: dict[str, PlainEdits] = field(default_factory=dict, init=False)
    """By layer id."""

    def plan(self, delta: Delta) -> PlannedDelta:
        """Decide on `delta` and carry the state forward as if it were done."""
        layer = self.layers[delta.source_layer_id]
        known = self.state.known.get(delta.uuid)
        if known is not None and known.content_hash == delta.content_hash:
            return already_known(delta, layer, known)
        mark = self.state.mark()
        try:
            if known is not None:
                raise _Refused(Diagnosis(DiagnosisCode.UUID_REUSED))
            planned = self._plan_new(delta, layer)
        except _Refused as refused:
            self.state.go_back(mark)  # a number that was allotted is free again
            planned = refuse(delta, layer, refused.diagnosis)
        self.remember(planned)
        return planned

    def plan_for_good(self, deltas: Iterable[Delta]) -> Iterator[PlannedDelta]:
        """Plan where nobody will go back to a state between two deltas.

        What is needed to go back, six entries for each delta, is freed at once.
        """
        for delta in deltas:
            yield self.plan(delta)
            self.state.forget_marks()

    def _plan_new(self, delta: Delta, layer: Layer) -> PlannedDelta:
        if layer.problem is not None:
            raise _Refused(layer.problem)
        column = layer.key
        if column is None:
            raise _Refused(Diagnosis(DiagnosisCode.LAYER_WITHOUT_KEY))
        table = self.state.tables[layer.table]
        is_create = delta.method is DeltaMethod.CREATE
        key = None if is_create else self._key_of_edit(delta, column, table)
        planned = self._plan_plainly(delta, layer, column, key)
        if planned is not None:
            return planned
        sides = read_sides(delta, layer, self.access)
        if isinstance(sides, Diagnosis):
            raise _Refused(sides)
        warnings = (*remapping_warnings(delta, column, key), *sides.warnings)
        if key is None:
            made = key_of_create(delta, layer, column, sides, self.state, self.access)
            if isinstance(made, Diagnosis):
                raise _Refused(made)
            key, key_warnings = made
            warnings = (*key_warnings, *warnings)
        case = Case(
            delta.method,
            layer,
            key,
            table.features.get(key),
            sides.old,
            sides.new,
            own_moments=_own_moments(delta, layer, key, table),
            is_unsaved=key in table.unsaved,
            is_known_key=key in table.known_keys or key in table.seen_keys,
            comparison=self.options.comparison,
            tolerance=self.options.tolerance,
        )
        if layer.hides_features and key not in table.seen_keys and is_missing(case):
            values = {"layer": layer.name, "key": key}
            raise _Refused(Diagnosis(DiagnosisCode.FEATURE_HIDDEN, values=values))
        if table.is_in_edit_mode and not case.is_unsaved:
            layer_name = {"layer": layer.name}
            raise _Refused(
                Diagnosis(DiagnosisCode.LAYER_IN_EDIT_MODE, values=layer_name)
            )
        return self._plan_case(delta, case, warnings)

    def _plan_plainly(
        self, delta: Delta, layer: Layer, column: KeyColumn, key: str | None
    ) -> PlannedDelta | None:
        """The plan of a delta that needs none of the tables; see `plain_edits`."""
        table = self.state.tables[layer.table]
        if table.is_in_edit_mode or table.unsaved or delta.confirmed_key:
            return None
        is_comparison_plain = self.options.is_comparison_plain
        if not is_comparison_plain or (key is None and not column.is_numbered):
            return None
        plain = self._plain.get(layer.id)
        if plain is None:
            plain = self._plain[layer.id] = PlainEdits(layer, self.access)
        current = table.features.get(key) if key is not None else None
        edit = plain.read(delta, current)
        if edit is None:
            return None
        action: Action
        if key is None:
            key = self.state.allot_key(layer.table)
            geometry = edit.geometry if edit.geometry is not ABSENT else None
            action = CreateFeature(key, edit.values, geometry)
        elif delta.method is DeltaMethod.PATCH:
            action = PatchFeature(key, edit.values, edit.geometry)
        else:
            action = DeleteFeature(key)
        planned = PlannedDelta(
            delta, DeltaStatus.APPLIED, layer, action, before=current, key=key
        )
        return self._carry_out(planned, layer)

    def _key_of_edit(self, delta: Delta, column: KeyColumn, table: TableState) -> str:
        local, left_creates = local_feature(delta), self.options.left_creates
        key = key_of_edit(delta, local, column, table, self.state, left_creates)
        if isinstance(key, Diagnosis):
            raise _Refused(key)
        return key

    def _plan_case(
        self, delta: Delta, case: Case, warnings: tuple[DeltaWarning, ...]
    ) -> PlannedDelta:
        decision = decide(case)
        planned = PlannedDelta(
            delta,
            DeltaStatus.APPLIED,
            case.layer,
            action=decision.action,
            before=case.current,
            key=case.key,
            is_already_applied=decision.action is None,
            conflict=decision.conflict,
            warnings=(*warnings, *decision.warnings),
        )
        if decision.conflict is not None:
            planned = self._answer(planned, case, decision.conflict)
        return self._carry_out(planned, case.layer)

    def _answer(
        self, planned: PlannedDelta, case: Case, conflict: Conflict
    ) -> PlannedDelta:
        resolution = self.options.resolutions.get(planned.delta.uuid)
        settled = settle(case, conflict, self.options.policy, resolution, self.access)
        if isinstance(settled, Diagnosis):
            raise _Refused(settled)
        if isinstance(settled, Settled):
            status = DeltaStatus.IGNORED if settled.is_ignored else DeltaStatus.APPLIED
            return replace(
                planned,
                status=status,
                action=settled.action,
                is_already_applied=False,
            )
        code = DiagnosisCode(conflict.kind.value)
        return replace(
            planned,
            status=DeltaStatus.CONFLICT,
            is_already_applied=False,
            diagnosis=Diagnosis(code, values={"key": case.key}),
        )

    def _carry_out(self, planned: PlannedDelta, layer: Layer) -> PlannedDelta:
        """Check the constraints, then let the state hold what the action makes."""
        action, table = planned.action, self.state.tables[layer.table]
        if action is None:
            return planned
        warnings = planned.warnings
        after: FeatureState | None = None
        if isinstance(action, CreateFeature):
            recorded = FeatureState(action.values, action.geometry)
            is_new = planned.delta.method is DeltaMethod.CREATE
            if is_new and self._has_twin(planned.delta, layer, table, recorded):
                warnings = (*warnings, DeltaWarning(WarningCode.POSSIBLE_DUPLICATE))
            action = self._with_defaults(layer, action)
            action = _spelled(action, planned.delta, layer)
            after = _made(action, layer)
        elif isinstance(action, PatchFeature) and planned.before is not None:
            after = _patched(planned.before, action)
        if not isinstance(action, DeleteFeature):
            self._check_unique(layer, table, action)
            self._note_place(table, action)
            self._note_moments(planned.delta, layer, action)
        elif layer.has_cascades:
            warnings = (*warnings, DeltaWarning(WarningCode.CASCADE))
        self.state.put_feature(table, action.key, after, layer.unique_names)
        if isinstance(action, CreateFeature) and _is_counted(layer):
            self.state.use_key(layer.table, action.key)
        if action is planned.action and warnings is planned.warnings:
            return planned
        return replace(planned, action=action, warnings=warnings)

    def _with_defaults(self, layer: Layer, action: CreateFeature) -> CreateFeature:
        """What the delta carries wins over the layer's defaults."""
        defaults = self.access.defaults(layer, action.values, action.geometry)
        values = {**defaults, **action.values}
        values.pop(layer.key_name, None)
        for item in layer.fields:
            if not item.is_not_null or item.is_generated or not item.is_source:
                continue
            if item.name == layer.key_name or values.get(item.name) is not None:
                continue
            if not item.has_default:
                raise _Refused(Diagnosis(DiagnosisCode.NOT_NULL, item.name))
            # left out, for the data source to fill in
            values.pop(item.name, None)
        return CreateFeature(action.key, values, action.geometry)

    def _check_unique(
        self, layer: Layer, table: TableState, action: CreateFeature | PatchFeature
    ) -> None:
        for name in layer.unique_names:
            value = action.values.get(name)
            holder = table.holders.get((name, value))
            if holder is not None and holder != action.key:
                raise _Refused(
                    Diagnosis(
                        DiagnosisCode.NOT_UNIQUE,
                        name,
                        {"value": value, "holder": holder},
                    )
                )

    def _has_twin(
        self, delta: Delta, layer: Layer, table: TableState, made: FeatureState
    ) -> bool:
        keys = table.twins.get(delta.uuid, ())
        if made.geometry is not None:
            keys = (*keys, *table.placed_at.get(made.geometry.exact, ()))
        return any(
            _is_twin(layer, twin, made)
            for twin in map(table.features.get, keys)
            if twin is not None
        )

    def _note_place(
        self, table: TableState, action: CreateFeature | PatchFeature
    ) -> None:
        if action.geometry is not None and not isinstance(action.geometry, Absent):
            place = action.geometry.exact
            keys = (*table.placed_at.get(place, ()), action.key)
            self.state.put(table.placed_at, place, keys)

    def _note_moments(
        self, delta: Delta, layer: Layer, action: CreateFeature | PatchFeature
    ) -> None:
        own_moments = self.state.tables[layer.table].own_moments
        for name in layer.moment_names:
            if name in action.values:
                field_of_it = OwnMoment(delta.client_id, action.key, name)
                self.state.put(own_moments, field_of_it, action.values[name])

    def remember(self, planned: PlannedDelta) -> None:
        """Later deltas of the run find what this one created, or that it did not."""
        delta, is_done = planned.delta, planned.status is DeltaStatus.APPLIED
        if is_done:
            known = KnownDelta(delta, planned.key)
            self.state.put(self.state.known, delta.uuid, known)
        if is_done and planned.key is not None and planned.layer is not None:
            seen_keys = self.state.tables[planned.layer.table].seen_keys
            self.state.put(seen_keys, planned.key, True)
        if delta.method is not DeltaMethod.CREATE:
            return
        local, keys = local_feature(delta), self.state.keys
        if not local.is_named:
            return
        # a feature that an earlier create made is there, whatever becomes of this one
        if is_done or keys.get(local) is None:
            self.state.put(keys, local, planned.key if is_done else None)


def _own_moments(
    delta: Delta, layer: Layer, key: str, table: TableState
) -> Mapping[str, PlainValue]:
    found = {
        name: table.own_moments.get(OwnMoment(delta.client_id, key, name))
        for name in layer.moment_names
    }
    return {name: value for name, value in found.items() if value is not None}


def _is_counted(layer: Layer) -> bool:
    return layer.key is not None and layer.key.kind is FieldKind.INTEGER


def _patched(before: FeatureState, action: PatchFeature) -> FeatureState:
    geometry = action.geometry
    return FeatureState(
        {**before.attributes, **action.values},
        before.geometry if isinstance(geometry, Absent) else geometry,
    )


def _made(action: CreateFeature, layer: Layer) -> FeatureState:
    """The feature that a create makes, with its number among its values."""
    values = action.values
    if layer.key is not None and _is_counted(layer):
        values = {layer.key.name: int(action.key), **values}
    return FeatureState(values, action.geometry)


def _spelled(action: CreateFeature, delta: Delta, layer: Layer) -> CreateFeature:
    """A key whose case says nothing is stored in the case in which the delta has it."""
    column = layer.key
    if column is None or not column.is_caseless:
        return action
    is_create = delta.method is DeltaMethod.CREATE
    text = carried_key(delta, layer) if is_create else delta.source_pk
    if not isinstance(text, str) or column.canonical(text) != action.key:
        return action
    return replace(action, values={**action.values, column.name: text})


def _is_twin(layer: Layer, twin: FeatureState, made: FeatureState) -> bool:
    # the values first: what is near differs in them, and to compare geometries is dear
    return all(
        are_equal(layer.fields_by_name[name], twin.attributes.get(name), value)
        for name, value in made.attributes.items()
    ) and are_same_geometry(twin.geometry, made.geometry, 0.0)
