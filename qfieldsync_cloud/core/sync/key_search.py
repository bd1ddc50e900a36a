"""Which feature a delta means when its key does not lead there: signs and proposals.

A layer that was exported again has other numbers; a key column was exchanged. What a
delta recorded before the edit can still tell its feature. Signs, the strongest first:

| sign                  | the feature that …                                           |
|-----------------------|--------------------------------------------------------------|
| `created_as`          | the server made of the create, by its own report             |
| `uuid_field`          | alone holds the recorded value of a field of unique UUIDs    |
| `key_field`           | has the recorded text in what is the key field today         |
| `geometry_and_values` | alone has the recorded geometry and every recorded value     |
| `geometry`            | alone has the recorded geometry                              |
| `values`              | alone has every recorded value                               |
| `same_feature`        | an earlier delta of the same feature was led to              |

Two features with a sign, or weak signs for two features, are no proposal; nor are weak
signs when a UUID was recorded that no feature has. Where the key
does lead to a feature, only the strong signs (down to `geometry_and_values`) are heard.
A proposal is never acted on: the caller confirms it in a key map.
"""

from __future__ import annotations

import json
import re
from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta, timezone
from enum import Enum
from itertools import islice

from qfieldsync_cloud.core.deltas.model import Delta
from qfieldsync_cloud.core.sync.coercion import Accepted, PlainValue, coerce
from qfieldsync_cloud.core.sync.layer import Field, FieldKind, Layer
from qfieldsync_cloud.core.sync.values import is_comparable

MAX_CANDIDATES = 5
"""So many features are named when nobody can choose between them."""
_LEAST_VALUES = 2
"""Fewer recorded values than that say nothing about which feature it was."""

_UUID = re.compile(
    r"\{?([0-9a-f]{8})-?([0-9a-f]{4})-?([0-9a-f]{4})-?([0-9a-f]{4})-?([0-9a-f]{12})\}?"
)
_UUID_NAME = re.compile(r"(?:.*[^a-z])?(?:uuid|guid|global_?id)(?:[^a-z].*)?")
"""Of a field, in lower case."""
_EPOCH = datetime.min.replace(tzinfo=timezone.utc)


class KeySign(str, Enum):
    """By what a feature was found; the table above says more."""

    CREATED_AS = "created_as"
    UUID_FIELD = "uuid_field"
    KEY_FIELD = "key_field"
    GEOMETRY_AND_VALUES = "geometry_and_values"
    GEOMETRY = "geometry"
    VALUES = "values"
    SAME_FEATURE = "same_feature"


class NoProposal(str, Enum):
    """Why there is no proposal."""

    NOT_FOUND = "not_found"
    """No feature has what was recorded, or too little was recorded."""
    SEVERAL = "several"
    """More than one feature has it."""
    CONTRADICTION = "contradiction"
    """Two signs, or two deltas of one feature, lead to different features."""
    CLAIMED = "claimed"
    """Deltas of different features lead to the same one."""
    LAYER_NOT_SEARCHED = "layer_not_searched"
    """The features of the layer cannot be looked through here."""


@dataclass(frozen=True)
class KeyQuestion:
    """A delta whose feature is to be looked for."""

    delta: Delta
    own_key: str | None = None
    """Key of the feature that the delta's own key leads to; None: to none."""
    told_key: str = ""
    """Key that a server gave the feature when it made it; "" when none is known."""

    @property
    def is_found(self) -> bool:
        return self.own_key is not None

    @property
    def feature(self) -> tuple[str, ...]:
        """Deltas with the same one are about the same feature."""
        delta = self.delta
        if delta.source_pk:
            return (delta.source_layer_id, delta.source_pk)
        return (delta.source_layer_id, delta.client_id, delta.local_pk)


@dataclass(frozen=True)
class Evidence:
    """Keys of features that speak for being the one that is looked for."""

    by_uuid: Mapping[str, Sequence[str]] = field(default_factory=dict)
    """By name of each field that was recorded and that holds unique UUIDs; empty when
    no feature has the recorded one."""
    by_key_field: str = ""
    told: str = ""
    """What a server told, when there is such a feature."""
    by_geometry: Sequence[str] = ()
    by_values: Sequence[str] = ()
    by_both: Collection[str] = ()
    """Geometry and values; in a layer without geometry, values. Quick to be asked for
    a key, because it may be the whole layer."""


@dataclass(frozen=True)
class KeyProposal:
    """Which feature a delta seems to mean, or why nobody can say."""

    delta: Delta
    layer_id: str
    """Of the layer in the project."""
    layer_name: str
    is_found: bool
    """The delta's own key leads to a feature, but to another one."""
    key: str = ""
    """Proposed; "" when there is no proposal."""
    sign: KeySign | None = None
    field_name: str = ""
    """Of the field with the sign; "" when it is not one field."""
    candidates: tuple[str, ...] = ()
    """Keys between which nobody can choose."""
    reason: NoProposal | None = None
    """None when there is a proposal."""


def uuid_values(delta: Delta, layer: Layer) -> Mapping[str, str]:
    """What `delta` recorded in fields that look like UUIDs, by field name.

    The key is not among them, nor what is no field of `layer`.
    """
    found: dict[str, str] = {}
    for name, value in (delta.old.attributes if delta.old else {}).items():
        layer_field = layer.fields_by_name.get(name)
        if layer_field is None or not _is_searched(layer, layer_field):
            continue
        if not isinstance(value, str) or not value.strip():
            continue
        text = comparable_uuid(value)
        if _UUID.fullmatch(text) or _UUID_NAME.fullmatch(name.lower()):
            found[name] = text
    return found


def comparable_uuid(value: str) -> str:
    """A UUID as 32 digits in lower case; other texts as they are."""
    match = _UUID.fullmatch(value.strip().lower())
    return "".join(match.groups()) if match else value


def recorded_values(delta: Delta, layer: Layer) -> Mapping[str, object] | None:
    """What `delta` recorded of the feature's attributes, comparable with `fingerprint`.

    None when that is too little to tell a feature by, or does not fit the layer.
    """
    found: dict[str, object] = {}
    for name, value in (delta.old.attributes if delta.old else {}).items():
        layer_field = layer.fields_by_name.get(name)
        if layer_field is None or not _is_searched(layer, layer_field):
            continue
        taken = coerce(layer_field, value)
        if not isinstance(taken, Accepted):
            return None
        found[name] = fingerprint(layer_field, taken.value)
    said = [value for value in found.values() if value is not None]
    return found if len(said) >= _LEAST_VALUES else None


def recorded_key(delta: Delta, layer: Layer) -> str | None:
    """What `delta` recorded in the key field of `layer`, when it is a text.

    Numbers are not trusted: in a package they number other features.
    """
    if layer.key is None or layer.key.kind is not FieldKind.TEXT:
        return None
    value = delta.old.attributes.get(layer.key.name) if delta.old else None
    return layer.key.canonical(value) if isinstance(value, str) else None


def fingerprint(layer_field: Field, value: PlainValue) -> object:
    """A value that can be looked up: the same for what a field stores alike."""
    if value is None:
        return None
    if isinstance(value, (int, float)):
        if layer_field.kind is not FieldKind.DOUBLE:
            return value
        digits = 6 if layer_field.bits == 32 else 9
        return f"{float(value):.{digits}g}"
    if isinstance(value, str):
        return (value.rstrip(" ") or None) if layer_field.is_blank_padded else value
    if isinstance(value, datetime):
        moment = value if value.tzinfo else value.replace(tzinfo=timezone.utc)
        return (moment - _EPOCH) // timedelta(milliseconds=layer_field.time_step_ms)
    return json.dumps(value, sort_keys=True, default=str)


def _is_searched(layer: Layer, layer_field: Field) -> bool:
    is_key = layer_field.name == layer.key_name
    return is_comparable(layer_field) and not is_key and not layer_field.is_generated


def propose(question: KeyQuestion, layer: Layer, evidence: Evidence) -> KeyProposal:
    """Weigh the evidence on one delta, before the deltas of a feature agree.

    Where the evidence is for the feature that the delta's own key leads to, that is
    the key of the proposal; where there is none, a delta that has such a feature gets
    neither a key nor a reason.
    """
    blank = KeyProposal(
        question.delta, layer.id, layer.name, is_found=question.is_found
    )
    for sign, field_name, keys in _strong_signs(evidence):
        if question.own_key is not None and question.own_key in keys:
            return replace(blank, key=question.own_key)
        if len(keys) > 1:
            return _undecided(blank, NoProposal.SEVERAL, keys)
        if keys:
            if sign is KeySign.GEOMETRY_AND_VALUES and not evidence.by_geometry:
                sign = KeySign.VALUES
            [key] = keys
            return replace(blank, key=key, sign=sign, field_name=field_name)
    if question.is_found:
        return blank
    if evidence.by_uuid:
        # the feature is gone, and another one stands in its place
        return replace(blank, reason=NoProposal.NOT_FOUND)
    geometry, values = evidence.by_geometry, evidence.by_values
    if geometry and values:
        several = (*geometry[:MAX_CANDIDATES], *values[:MAX_CANDIDATES])
        return _undecided(blank, NoProposal.CONTRADICTION, several)
    for sign, keys in ((KeySign.GEOMETRY, geometry), (KeySign.VALUES, values)):
        if len(keys) > 1:
            return _undecided(blank, NoProposal.SEVERAL, keys)
        if keys:
            return replace(blank, key=keys[0], sign=sign)
    return replace(blank, reason=NoProposal.NOT_FOUND)


def _undecided(
    blank: KeyProposal, reason: NoProposal, keys: Iterable[str]
) -> KeyProposal:
    candidates = tuple(dict.fromkeys(islice(keys, MAX_CANDIDATES)))
    return replace(blank, reason=reason, candidates=candidates)


def _strong_signs(
    evidence: Evidence,
) -> Iterable[tuple[KeySign, str, Collection[str]]]:
    """Sign, field and features of each, the strongest first."""
    yield KeySign.CREATED_AS, "", [evidence.told] if evidence.told else []
    uuids = {name: keys for name, keys in evidence.by_uuid.items() if keys}
    keys = dict.fromkeys(key for found in uuids.values() for key in found)
    yield KeySign.UUID_FIELD, ", ".join(uuids), keys
    by_key = [evidence.by_key_field] if evidence.by_key_field else []
    yield KeySign.KEY_FIELD, "", by_key
    yield KeySign.GEOMETRY_AND_VALUES, "", evidence.by_both


def agree(
    proposals: Sequence[KeyProposal], questions: Sequence[KeyQuestion]
) -> tuple[KeyProposal, ...]:
    """Let deltas of one feature agree, and no two features become one.

    Args:
        proposals: in the order of the input.
        questions: that they answer, by position.

    Returns:
        Those that say anything: not for a delta whose own key seems to be right.
    """
    by_feature: dict[tuple[str, ...], list[int]] = defaultdict(list)
    for index, question in enumerate(questions):
        by_feature[question.feature].append(index)
    agreed = list(proposals)
    claims: dict[tuple[str, str], list[int]] = defaultdict(list)
    for indexes in by_feature.values():
        keys = sorted({proposals[index].key for index in indexes} - {""})
        for index in indexes:
            agreed[index] = _agreed(proposals[index], keys)
        if len(keys) == 1:
            claims[(proposals[indexes[0]].layer_id, keys[0])].append(indexes[0])
    for claim in claims.values():
        for first in claim if len(claim) > 1 else ():
            for index in by_feature[questions[first].feature]:
                key = agreed[index].key
                agreed[index] = _withdrawn(agreed[index], NoProposal.CLAIMED, [key])
    return tuple(
        proposal
        for proposal, question in zip(agreed, questions)
        if not _is_own_key_right(proposal, question)
    )


def _is_own_key_right(proposal: KeyProposal, question: KeyQuestion) -> bool:
    if proposal.reason is NoProposal.CLAIMED:
        return question.own_key in proposal.candidates
    return proposal.reason is None and proposal.key in ("", question.own_key)


def _agreed(proposal: KeyProposal, keys: Sequence[str]) -> KeyProposal:
    if len(keys) > 1:
        return _withdrawn(proposal, NoProposal.CONTRADICTION, keys[:MAX_CANDIDATES])
    if not keys or proposal.key:
        return proposal
    return replace(
        proposal,
        key=keys[0],
        sign=KeySign.SAME_FEATURE,
        candidates=(),
        reason=None,
    )


def _withdrawn(
    proposal: KeyProposal, reason: NoProposal, keys: Iterable[str]
) -> KeyProposal:
    return replace(
        proposal,
        key="",
        sign=None,
        field_name="",
        reason=reason,
        candidates=tuple(keys),
    )
