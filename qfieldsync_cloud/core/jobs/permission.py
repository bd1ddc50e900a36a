"""Rules of a project: which deltas are taken from which devices.

A server gives its users roles. Without one, the analyst says what a device may do: for
instance that some may only create. A rule refuses a delta (STATUS_UNPERMITTED), or
holds it back until the analyst has reviewed it (STATUS_PENDING).
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from enum import Enum
from typing import Any

from qfieldsync_cloud.core.deltas.model import Delta, DeltaMethod
from qfieldsync_cloud.core.errors import OptionError

_NAME = "permission rule"


class Effect(str, Enum):
    """What a rule does with the deltas that it does not allow."""

    REFUSE = "refuse"
    HOLD = "hold"
    """They wait until the analyst has reviewed them."""


@dataclass(frozen=True)
class PermissionRule:
    """What some devices may do with some layers."""

    allowed: frozenset[DeltaMethod]
    client_ids: frozenset[str] = frozenset()
    """Of the devices that it is about; empty: all."""
    layer_ids: frozenset[str] = frozenset()
    """Layers, by the ids that deltas name; empty: all."""
    effect: Effect = Effect.REFUSE

    def is_broken_by(self, delta: Delta) -> bool:
        """Whether the rule is about `delta` and does not allow it."""
        is_about = (not self.client_ids or delta.client_id in self.client_ids) and (
            not self.layer_ids or delta.source_layer_id in self.layer_ids
        )
        return is_about and delta.method not in self.allowed

    def to_json(self) -> dict[str, Any]:
        """The rule as the store keeps it."""
        return {
            "allowed": sorted(method.value for method in self.allowed),
            "client_ids": sorted(self.client_ids),
            "layer_ids": sorted(self.layer_ids),
            "effect": self.effect.value,
        }

    @classmethod
    def from_json(cls, obj: Mapping[str, Any]) -> PermissionRule:
        """Read what `to_json` wrote.

        Raises:
            OptionError: it is no rule.
        """
        try:
            return cls(
                frozenset(map(DeltaMethod, obj["allowed"])),
                frozenset(map(str, obj.get("client_ids", ()))),
                frozenset(map(str, obj.get("layer_ids", ()))),
                Effect(obj.get("effect", Effect.REFUSE.value)),
            )
        except (AttributeError, KeyError, TypeError, ValueError) as error:
            raise OptionError(_NAME, str(error)) from error


def broken_rule(
    rules: Iterable[PermissionRule], delta: Delta, *, is_reviewed: bool = False
) -> PermissionRule | None:
    """The rule that keeps `delta` from being applied; a refusal before a hold.

    Args:
        rules: of the project.
        delta: that is to be applied.
        is_reviewed: the analyst has let it pass: nothing holds it any more.
    """
    broken = [rule for rule in rules if rule.is_broken_by(delta)]
    for rule in broken:
        if rule.effect is Effect.REFUSE:
            return rule
    return broken[0] if broken and not is_reviewed else None
