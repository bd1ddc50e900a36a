"""Which of the deltas that wait a run takes, and how it goes about them.

A later delta of a feature never overtakes an earlier one that waits: because a rule
wants it to be reviewed, or because it was not chosen.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field

from qfieldsync_cloud.core.deltas.delta_list import ServerStatus
from qfieldsync_cloud.core.deltas.model import Delta
from qfieldsync_cloud.core.jobs import sentences
from qfieldsync_cloud.core.jobs.permission import Effect, broken_rule
from qfieldsync_cloud.core.jobs.store.decision_rows import resolutions_of
from qfieldsync_cloud.core.jobs.store.delta_states import (
    TakenDelta,
    Verdict,
    creates_of,
)
from qfieldsync_cloud.core.jobs.store.settings import ProjectSettings
from qfieldsync_cloud.core.jobs.store.store import Store
from qfieldsync_cloud.core.layers.layer_note import LayerNote
from qfieldsync_cloud.core.layers.project_layers import ProjectLayers, find_layers
from qfieldsync_cloud.core.sync.resolution import Policy, SyncOptions
from qfieldsync_cloud.core.sync.state import local_feature

_Features = set[tuple[str, ...]]


@dataclass
class DeltaGate:
    """Lets deltas pass or keeps them back, while they are looked at in their order."""

    settings: ProjectSettings
    chosen: Collection[int] | None = None
    """By `seq`: the only ones that are wanted; None: all."""
    _held: _Features = field(default_factory=set)
    """Features with a change that waits: later ones wait too."""
    _unchosen: _Features = field(default_factory=set)
    """The same, because the earlier change was not chosen."""

    def sorted_out(
        self, taken: Sequence[TakenDelta]
    ) -> tuple[list[TakenDelta], list[Verdict]]:
        """The deltas that are to be applied, and what is said of others."""
        wanted: list[TakenDelta] = []
        verdicts: list[Verdict] = []
        for item in taken:
            if self.chosen is not None and item.seq not in self.chosen:
                self._unchosen |= _features(item.delta)
                continue
            verdict = self._ruling(item)
            if verdict is None:
                wanted.append(item)
            else:
                verdicts.append(verdict)
        return wanted, verdicts

    def hold(self, delta: Delta) -> None:
        """Let later deltas of the feature wait: this one does."""
        self._held |= _features(delta)

    def _ruling(self, item: TakenDelta) -> Verdict | None:
        """What is against a delta: a rule of the project, or an earlier delta."""
        delta = item.delta
        rules = self.settings.rules
        rule = broken_rule(rules, delta, is_reviewed=item.is_reviewed)
        if rule is not None and rule.effect is Effect.REFUSE:
            message = sentences.unpermitted(rule.allowed, delta.method)
            return Verdict(item.seq, ServerStatus.UNPERMITTED, {"msg": message})
        features = _features(delta)
        if rule is not None:
            message = sentences.waits_for_review()
        elif self._held & features:
            message = sentences.waits_for_earlier()
        elif self._unchosen & features:
            message = sentences.waits_for_unchosen()
        else:
            return None
        self._held |= features
        return Verdict(item.seq, ServerStatus.PENDING, {"msg": message})


def confirmed_layers(
    notes: Mapping[str, LayerNote], deltas: Sequence[Delta], settings: ProjectSettings
) -> ProjectLayers:
    """The layers of deltas, with those that the analyst confirmed.

    A layer that was confirmed once may be gone by now: it is diagnosed again.
    """
    layer_map = {
        named: layer_id
        for named, layer_id in settings.layer_map.items()
        if layer_id in notes
    }
    return find_layers(notes, deltas, layer_map)


def options_of(
    store: Store, settings: ProjectSettings, chosen: Sequence[TakenDelta]
) -> SyncOptions:
    """How the analyst wants deltas to be applied."""
    overwrites = settings.overwrite_conflicts
    seqs = [item.seq for item in chosen]
    with store.reading() as rows:
        return SyncOptions(
            Policy.OVERWRITE if overwrites else Policy.KEEP_CURRENT,
            tolerance=settings.tolerance,
            resolutions=resolutions_of(rows, seqs),
            left_creates=creates_of(
                rows, {item.delta.client_id for item in chosen}, seqs
            ),
        )


def _features(delta: Delta) -> _Features:
    """The feature of a delta, by the names that its device has for it."""
    found: _Features = set()
    local = local_feature(delta)
    if local.is_named:
        found.add(("local", *local))
    if delta.client_id and delta.source_pk:
        layer_id = delta.source_layer_id
        found.add(("source", delta.client_id, layer_id, delta.source_pk))
    return found
