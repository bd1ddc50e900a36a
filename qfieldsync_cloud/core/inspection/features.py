"""Which feature a change is about, and what the layer holds of it now.

The reading is the engine's own, of a layer of this thread; nothing is locked.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from functools import partial

from qgis.core import (
    QgsExpression,
    QgsExpressionContext,
    QgsExpressionContextScope,
    QgsFeature,
)

from qfieldsync_cloud.core.deltas.model import Delta, DeltaMethod
from qfieldsync_cloud.core.errors import SourceFailure
from qfieldsync_cloud.core.inspection.inspection import KeyOrigin, Presence
from qfieldsync_cloud.core.inspection.open_layers import OpenLayers
from qfieldsync_cloud.core.layers.describe import LayerSetup
from qfieldsync_cloud.core.layers.features.reading import TableReader
from qfieldsync_cloud.core.layers.features.stored_rows import plain_features
from qfieldsync_cloud.core.layers.gdal_errors import silent_gdal
from qfieldsync_cloud.core.layers.geometries.layer_geometry import LayerGeometry
from qfieldsync_cloud.core.layers.layer_errors import layer_error
from qfieldsync_cloud.core.layers.layer_note import LayerNote
from qfieldsync_cloud.core.layers.ledgers.ledger import LedgerExtract
from qfieldsync_cloud.core.layers.ledgers.open_ledger import open_ledger
from qfieldsync_cloud.core.layers.runs.preview import reading
from qfieldsync_cloud.core.layers.sources import SourceKind, open_table
from qfieldsync_cloud.core.layers.variants import to_variant
from qfieldsync_cloud.core.sync.coercion import Accepted, PlainValue, coerce
from qfieldsync_cloud.core.sync.diagnosis import Diagnosis, DiagnosisCode
from qfieldsync_cloud.core.sync.layer import KeyColumn, Layer
from qfieldsync_cloud.core.sync.recorded import carried_key
from qfieldsync_cloud.core.sync.state import FeatureState, LocalFeature, local_feature
from qfieldsync_cloud.core.translation import translate


@dataclass(frozen=True)
class KnownKeys:
    """What a service knows of keys, beside the change itself."""

    written: str = ""
    """Of the feature that applying the change wrote; "" when it is not applied."""
    confirmed: str = ""
    """By the analyst."""
    created: Mapping[LocalFeature, str] = field(default_factory=dict)
    """Of features that devices made; "" when the create was not applied."""


@dataclass(frozen=True)
class FoundKey:
    """The key of the feature, or why there is none."""

    key: str = ""
    origin: KeyOrigin | None = None
    problem: Diagnosis | None = None


@dataclass(frozen=True)
class FoundFeature:
    """The feature as it is now."""

    key: FoundKey
    presence: Presence
    state: FeatureState | None = None
    problem: Diagnosis | None = None
    problem_text: str = ""
    """In a sentence of its own; "": the one of `problem`."""
    is_unsaved: bool = False
    """The state has edits that QGIS holds and that are not saved."""


def find_feature(
    delta: Delta, setup: LayerSetup, known: KnownKeys, open_layers: OpenLayers
) -> FoundFeature:
    """Find the feature of a delta and read it; in any thread but the main one."""
    layer = setup.layer
    is_memory = setup.table.kind is SourceKind.MEMORY
    if is_memory and not open_layers.has_memory(layer.id):
        return _unread_memory(setup, FoundKey())
    if layer.key is None:
        problem = layer.problem or Diagnosis(DiagnosisCode.LAYER_WITHOUT_KEY)
        return FoundFeature(FoundKey(), Presence.UNKNOWN, problem=problem)
    if is_memory:
        extract = open_layers.memory_extract(layer.id, delta)
        key = _find_key(delta, layer, layer.key, known, extract)
        read_memory = partial(_read_memory, setup, key.key, open_layers)
        return _look(setup, delta, key, read_memory)
    try:
        with silent_gdal():
            extract = LedgerExtract({}, {})
            if setup.table.kind.is_writable:
                with open_ledger(setup.table) as ledger:
                    extract = ledger.extract([delta])
            key = _find_key(delta, layer, layer.key, known, extract)
            read = partial(_read, setup, key.key, open_layers)
            return _look(setup, delta, key, read)
    except SourceFailure as failure:
        values = {"layer": layer.name, "reason": str(failure)}
        problem = Diagnosis(DiagnosisCode(failure.code), values=values)
        return FoundFeature(FoundKey(), Presence.UNKNOWN, problem=problem)


def _find_key(
    delta: Delta,
    layer: Layer,
    column: KeyColumn,
    known: KnownKeys,
    extract: LedgerExtract,
) -> FoundKey:
    """The key by which the engine finds the feature, or found it, and its origin."""
    applied = extract.known.get(delta.uuid)
    written = (applied.key if applied is not None else "") or known.written
    if written and (key := column.canonical(written)):
        return FoundKey(key, KeyOrigin.WRITTEN)
    if delta.method is DeltaMethod.CREATE:
        return _key_of_create(delta, layer, column)
    if known.confirmed and (key := column.canonical(known.confirmed)):
        return FoundKey(key, KeyOrigin.CONFIRMED)
    local = local_feature(delta)
    if local.is_named:
        created = extract.keys.get(local) or known.created.get(local)
        if created:
            return FoundKey(created, KeyOrigin.CREATED)
        if created is not None:
            problem = Diagnosis(DiagnosisCode.CREATE_NOT_APPLIED)
            return FoundKey(problem=problem)
    if not delta.source_pk:
        values = {"local": delta.local_pk}
        return FoundKey(problem=Diagnosis(DiagnosisCode.KEY_MISSING, values=values))
    key = column.canonical(delta.source_pk)
    if key is None:
        values = {"key": delta.source_pk}
        problem = Diagnosis(DiagnosisCode.KEY_INVALID, column.name, values)
        return FoundKey(problem=problem)
    return FoundKey(key, KeyOrigin.SOURCE)


def _key_of_create(delta: Delta, layer: Layer, column: KeyColumn) -> FoundKey:
    """The key that a create brings; a number of its device says nothing here."""
    if column.is_numbered:
        return FoundKey()
    taken = coerce(layer.fields_by_name[column.name], carried_key(delta, layer))
    key = column.canonical(taken.value) if isinstance(taken, Accepted) else None
    return FoundKey(key, KeyOrigin.CARRIED) if key else FoundKey()


def _look(
    setup: LayerSetup, delta: Delta, found: FoundKey, read: Callable[[], _Reading]
) -> FoundFeature:
    if found.problem is not None:
        return FoundFeature(found, Presence.UNKNOWN, problem=found.problem)
    if not found.key:
        return FoundFeature(found, Presence.NOT_MADE)
    reading_ = read()
    state, is_unsaved = reading_.state, reading_.is_unsaved
    if not reading_.is_read:
        return _unread_memory(setup, found)
    if reading_.is_ambiguous:
        values = {"layer": setup.layer.name, "key": found.key}
        name = setup.layer.key_name
        problem = Diagnosis(DiagnosisCode.KEY_AMBIGUOUS, name, values)
        return FoundFeature(found, Presence.UNKNOWN, problem=problem)
    if state is not None:
        return FoundFeature(found, Presence.PRESENT, state, is_unsaved=is_unsaved)
    if is_unsaved:
        return FoundFeature(found, Presence.ABSENT, is_unsaved=True)
    if setup.layer.hides_features:
        values = {"layer": setup.layer.name, "key": found.key}
        problem = Diagnosis(DiagnosisCode.FEATURE_HIDDEN, values=values)
        return FoundFeature(found, Presence.UNKNOWN, problem=problem)
    is_made = delta.method is DeltaMethod.CREATE and found.origin is KeyOrigin.CARRIED
    return FoundFeature(found, Presence.NOT_MADE if is_made else Presence.ABSENT)


def _unread_memory(setup: LayerSetup, found: FoundKey) -> FoundFeature:
    """A memory layer that is not open, or whose answer did not come."""
    values = {"layer": setup.layer.name, "provider": setup.table.provider}
    problem = Diagnosis(DiagnosisCode.PROVIDER_UNSUPPORTED, values=values)
    return FoundFeature(
        found,
        Presence.UNKNOWN,
        problem=problem,
        problem_text=_memory_text(setup.layer.name),
    )


@dataclass(frozen=True)
class _Reading:
    """What a layer holds under a key."""

    state: FeatureState | None
    is_ambiguous: bool = False
    is_unsaved: bool = False
    is_read: bool = True
    """Else nobody could tell."""


def _read_memory(setup: LayerSetup, key: str, open_layers: OpenLayers) -> _Reading:
    """The feature with a key, in a layer that only QGIS's main thread has."""
    found = open_layers.memory_features(setup, key)
    if found is None:
        return _Reading(None, is_read=False)
    return _Reading(found[0] if found else None, len(found) > 1)


def _read(setup: LayerSetup, key: str, open_layers: OpenLayers) -> _Reading:
    """The feature with a key as QGIS shows it: with edits that are not saved.

    Raises:
        SourceFailure: the data source cannot be read.
    """
    state, feature_id, is_ambiguous = _read_stored(setup, key)
    if feature_id is None or is_ambiguous:
        return _Reading(state, is_ambiguous)
    edit = open_layers.unsaved_edit(setup, feature_id)
    if edit is None or state is None:
        # of a row that somebody else deleted an edit tells nothing
        return _Reading(state)
    return _Reading(edit.on(state), is_unsaved=True)


def _read_stored(
    setup: LayerSetup, key: str
) -> tuple[FeatureState | None, int | None, bool]:
    """The feature with a key, its id in QGIS, and whether more than one has the key.

    Raises:
        SourceFailure: the data source cannot be read.
    """
    plain = plain_features(setup, [key])
    if key in plain:
        return plain[key], int(key), False
    qgs = open_table(setup.table)
    if not qgs.isValid():
        reason = layer_error(qgs) or "it is not there"
        code = DiagnosisCode.SOURCE_LOST.value
        raise SourceFailure(code, f"{setup.table.display}: {reason}")
    with reading(setup.table.kind, [qgs]):
        reader = TableReader(setup, qgs)
        state = reader.read([key])[key]
        return state, _id_in_qgis(setup, key, reader), key in reader.ambiguous


def _id_in_qgis(setup: LayerSetup, key: str, reader: TableReader) -> int | None:
    """The id by which every layer on the table has the feature; None: they differ."""
    if setup.table.kind is SourceKind.POSTGRES:
        return int(key) if key.isdecimal() else None
    return reader.feature_ids.get(key)


# sentences read easier without a line for each of their brackets
# fmt: off
def _memory_text(name: str) -> str:
    text = translate("Reports", '"{layer}" is kept in the memory of QGIS: what it '
                                "holds now is not shown here.")
    return text.format(layer=name)
# fmt: on


def recorded_state(delta: Delta, setup: LayerSetup, key: str) -> FeatureState:
    """The feature as the change recorded it, for one that is not in the layer."""
    side = delta.new if delta.method is DeltaMethod.CREATE else delta.old
    values: dict[str, PlainValue] = {}
    recorded = dict(side.attributes) if side is not None else {}
    # what a device calls its features says nothing here
    recorded.pop(setup.layer.key_name, None)
    if key and setup.layer.key_name:
        recorded[setup.layer.key_name] = key
    for name, value in recorded.items():
        layer_field = setup.layer.fields_by_name.get(name)
        taken = coerce(layer_field, value) if layer_field is not None else None
        if isinstance(taken, Accepted):
            values[name] = taken.value
    return FeatureState(values)


def name_of_feature(
    note: LayerNote, setup: LayerSetup, expression: str, state: FeatureState
) -> str:
    """What the layer's display expression makes of a feature; "" when nothing."""
    if not expression:
        return ""
    feature = QgsFeature(note.fields)
    for index, name in enumerate(note.field_names):
        layer_field = setup.layer.fields_by_name.get(name)
        if layer_field is not None and name in state.attributes:
            value = to_variant(layer_field, state.attributes[name])
            feature.setAttribute(index, value)
    if isinstance(state.geometry, LayerGeometry):
        feature.setGeometry(state.geometry.qgs)
    scope = QgsExpressionContextScope()
    for variable, value in setup.variables.items():
        scope.setVariable(variable, value)
    context = QgsExpressionContext()
    context.appendScope(scope)
    context.setFeature(feature)
    context.setFields(note.fields)
    said = QgsExpression(expression)
    value = said.evaluate(context)
    if said.hasParserError() or said.hasEvalError() or value is None:
        return ""
    return str(value) if not hasattr(value, "isNull") else ""
