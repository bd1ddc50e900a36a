"""What the engine proposes before a rescue, and its JSON form.

`layer_map` and `key_map` have the form in which a run takes them: the caller looks at
the proposals, strikes out what is wrong, adds what is missing, and hands them back.
Nothing is done with a proposal before.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

from qfieldsync_cloud.core.deltas.intake import Intake, LeftDelta
from qfieldsync_cloud.core.sync.key_search import KeyProposal
from qfieldsync_cloud.core.sync.layer_proposal import LayerProposal

PROPOSALS_VERSION = 1


@dataclass(frozen=True)
class MissingLayer:
    """A layer that deltas name and that the project does not have."""

    id: str
    """As the deltas name it."""
    name: str
    """As the deltas name it; "" when they do not."""
    delta_count: int
    proposal: LayerProposal | None


@dataclass(frozen=True)
class ProposalSentences:
    """How proposals become sentences in the analyst's language."""

    layer: Callable[[MissingLayer], str]
    key: Callable[[KeyProposal], str]
    left: Callable[[LeftDelta], str]


@dataclass(frozen=True)
class Proposals:
    """Layers and features that deltas seem to mean."""

    layers: tuple[MissingLayer, ...]
    keys: tuple[KeyProposal, ...]
    """In the order of the input."""
    left: tuple[LeftDelta, ...]
    """What of the input would not be applied whatever is confirmed."""

    @property
    def layer_map(self) -> dict[str, str]:
        """Proposed layers, in the form that a run takes."""
        return {item.id: item.proposal.id for item in self.layers if item.proposal}

    @property
    def key_map(self) -> dict[str, str]:
        """Proposed keys, in the form that a run takes."""
        return {item.delta.uuid: item.key for item in self.keys if item.key}

    @property
    def open_count(self) -> int:
        """Layers and deltas for which there is no proposal."""
        layers = sum(item.proposal is None for item in self.layers)
        return layers + sum(not item.key for item in self.keys)

    def to_json(self, sentences: ProposalSentences) -> dict[str, Any]:
        """The proposals as an object of JSON; every key is always present."""
        return {
            "proposals_version": PROPOSALS_VERSION,
            "layer_map": self.layer_map,
            "key_map": self.key_map,
            "layers": [
                _layer_to_json(item, sentences.layer(item)) for item in self.layers
            ],
            "keys": [_key_to_json(item, sentences.key(item)) for item in self.keys],
            "left": [
                {
                    "uuid": item.uuid,
                    "reason": item.reason.value,
                    "message": sentences.left(item),
                }
                for item in self.left
            ],
        }


def missing_layers(
    intake: Intake, unknown: Mapping[str, object], found: Mapping[str, LayerProposal]
) -> tuple[MissingLayer, ...]:
    """The layers of `intake` that the project does not have, with their proposals.

    Args:
        intake: what is taken up.
        unknown: by the layer id that the deltas name.
        found: proposals, by the same id.
    """
    deltas = intake.deltafile.deltas
    counts = Counter(delta.source_layer_id for delta in deltas)
    names = {
        delta.source_layer_id: delta.local_layer_name
        for delta in reversed(deltas)
        if delta.local_layer_name
    }
    return tuple(
        MissingLayer(named, names.get(named, ""), counts[named], found.get(named))
        for named in unknown
    )


def _layer_to_json(item: MissingLayer, message: str) -> dict[str, Any]:
    proposal = item.proposal
    return {
        "layer_id": item.id,
        "layer_name": item.name,
        "deltas": item.delta_count,
        "proposed_id": proposal.id if proposal else None,
        "proposed_name": proposal.name if proposal else None,
        "likeness": round(proposal.likeness, 2) if proposal else None,
        "signs": [sign.value for sign in proposal.signs] if proposal else [],
        "message": message,
    }


def _key_to_json(item: KeyProposal, message: str) -> dict[str, Any]:
    return {
        "uuid": item.delta.uuid,
        "layer_id": item.layer_id,
        "layer_name": item.layer_name,
        "method": item.delta.method.value,
        "source_pk": item.delta.source_pk or None,
        "is_found": item.is_found,
        "proposed_key": item.key or None,
        "sign": item.sign.value if item.sign else None,
        "field": item.field_name or None,
        "candidates": list(item.candidates),
        "no_proposal": item.reason.value if item.reason else None,
        "message": message,
    }
