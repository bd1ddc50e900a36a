"""Keys that the caller confirmed, for deltas whose feature has another key by now.

As JSON it is one object. A uuid of a delta leads to a key, the id of a layer (as the
deltas name it) to an object of old keys and new ones:

    {"7f8e9d10-…": "17", "trees_2f1c…": {"1": "17", "2": "18"}}

The key of a delta's uuid counts before that of its layer. A confirmed key counts before
all others, also before that of a feature which the same device created. It is used to
the letter: when no feature has it, the delta is not applied.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from typing import Any

from qfieldsync_cloud.core.deltas.model import (
    Delta,
    Deltafile,
    DeltaMethod,
    canonical_id,
)
from qfieldsync_cloud.core.errors import OptionError
from qfieldsync_cloud.core.translation import translate

_NAME = "key map"


@dataclass(frozen=True)
class KeyMap:
    """Keys that the analyst confirmed, for single deltas and for features."""

    by_delta: Mapping[str, str] = field(default_factory=dict)
    """By uuid of the delta."""
    by_feature: Mapping[tuple[str, str], str] = field(default_factory=dict)
    """By the layer id and the key in the source that deltas name."""

    def key_of(self, delta: Delta) -> str:
        """The key that was confirmed for `delta`; "" when none was."""
        if delta.method is DeltaMethod.CREATE:
            return ""
        named = (delta.source_layer_id, delta.source_pk)
        return self.by_delta.get(delta.uuid) or self.by_feature.get(named, "")

    def check(self, deltas: Iterable[Delta]) -> None:
        """Find entries that no delta of the input uses: a slip of the pen.

        Args:
            deltas: all of the input, also those that are not taken up.

        Raises:
            OptionError: names an entry that says nothing about the input.
        """
        methods: dict[str, DeltaMethod] = {}
        features: set[tuple[str, str]] = set()
        for delta in deltas:
            methods[delta.uuid] = delta.method
            if delta.method is not DeltaMethod.CREATE:
                features.add((delta.source_layer_id, delta.source_pk))
        for uuid in self.by_delta:
            if uuid not in methods:
                text = translate("Options", "the input has no change {uuid}")
                raise OptionError(_NAME, text.format(uuid=repr(uuid)))
            if methods[uuid] is DeltaMethod.CREATE:
                text = translate("Options", "{uuid} makes a feature: it needs no key")
                raise OptionError(_NAME, text.format(uuid=repr(uuid)))
        for layer_id, key in self.by_feature:
            if (layer_id, key) not in features:
                text = translate(
                    "Options", "no change of the input is about {key} in {layer}"
                )
                reason = text.format(key=repr(key), layer=repr(layer_id))
                raise OptionError(_NAME, reason)


def key_map_from_json(obj: Any) -> KeyMap:
    """Read a key map from decoded JSON.

    Raises:
        OptionError: it is no object of keys.
    """
    if not isinstance(obj, dict):
        raise OptionError(_NAME, key_example())
    by_delta: dict[str, str] = {}
    by_feature: dict[tuple[str, str], str] = {}
    for name, value in obj.items():
        if isinstance(value, dict):
            for old, new in value.items():
                if not old:
                    # deltas without a key are about many features
                    text = translate(
                        "Options",
                        '{layer}: "" is no key; name these changes by their uuids',
                    )
                    raise OptionError(_NAME, text.format(layer=name))
                by_feature[(name, old)] = _key(new)
        else:
            by_delta[canonical_id(name)] = _key(value)
    return KeyMap(by_delta, by_feature)


def with_confirmed_keys(deltafile: Deltafile, key_map: KeyMap) -> Deltafile:
    """The deltafile whose deltas carry the keys that the caller confirmed."""
    if not key_map.by_delta and not key_map.by_feature:
        return deltafile
    deltas = tuple(
        replace(delta, confirmed_key=key) if (key := key_map.key_of(delta)) else delta
        for delta in deltafile.deltas
    )
    return replace(deltafile, deltas=deltas)


def key_example() -> str:
    """What a key map looks like."""
    return translate(
        "Options",
        'give JSON text like {"uuid of a change": "key"} or '
        '{"layer id": {"old": "new"}}',
    )


def _key(value: Any) -> str:
    if isinstance(value, int) and not isinstance(value, bool):
        return str(value)
    if not isinstance(value, str) or not value:
        raise OptionError(_NAME, key_example())
    return value
