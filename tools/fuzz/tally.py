"""What a run came to: counts, shares, and what was expected of them."""

from __future__ import annotations

import time
from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

from tools.fuzz.mutations import KINDS

LEAST_AT_LAYER = 0.4
"""Share of the deltafiles that get as far as a layer."""
LEAST_APPLIED = 0.1
"""Share of the deltas that come to an applied change."""
LEAST_OF_A_KIND = 0.01
MOST_UNFORESEEN = 0.02
"""Share of the applied deltafiles of which a provider refuses what was foreseen."""
ENOUGH = 5000
"""Deltafiles of which some meet every refusal that is expected."""
EXPECTED_CODES = frozenset(
    [
        "layer_unknown",
        "key_missing",
        "key_invalid",
        "key_change",
        "field_unknown",
        "value_type",
        "value_range",
        "value_length",
        "not_null",
        "not_unique",
        "provider_refused",
        "geometry_invalid",
        "geometry_type",
        "geometry_crs",
        "delta_incomplete",
        "create_not_applied",
        "edit_edit",
        "edit_delete",
        "delete_edit",
        "create_create",
    ]
)
EXPECTED_REFUSALS = frozenset(
    ("text", "an object", "a list", "JSON", "UTF-8 text", "WKT or null")
    + ("a number with a value", "at most 64 levels", "a uuid of its own")
    + ("create, patch or delete", "text that can be stored", "true or false")
)


@dataclass
class Tally:
    """Counts of one run."""

    tried: int = 0
    at_layer: int = 0
    applied: int = 0
    """Deltafiles that were not only looked at."""
    kinds: Counter[str] = field(default_factory=Counter)
    refusals: Counter[str] = field(default_factory=Counter)
    outcomes: Counter[str] = field(default_factory=Counter)
    unforeseen: Counter[str] = field(default_factory=Counter)
    failed: list[tuple[int, str]] = field(default_factory=list)
    slowest: tuple[float, int] = (0.0, 0)
    most_kilobytes: tuple[int, int] = (0, 0)
    started: float = field(default_factory=time.monotonic)

    def add(self, trial: Mapping[str, Any]) -> None:
        """Count what came of a case, a `trial.Trial` as JSON."""
        number = trial["number"]
        self.tried += 1
        self.at_layer += trial["is_at_layer"]
        self.applied += trial["is_applied"] and not trial["refusal"]
        self.kinds.update(trial["kinds"])
        if trial["refusal"]:
            self.refusals[trial["refusal"]] += 1
        self.outcomes.update(trial["outcomes"])
        self.unforeseen.update(set(trial["unforeseen"]))
        self.slowest = max(self.slowest, (trial["seconds"], number))
        self.most_kilobytes = max(self.most_kilobytes, (trial["kilobytes"], number))

    @property
    def codes(self) -> set[str]:
        """Codes of diagnoses that were met."""
        return {told.partition(" ")[2] for told in self.outcomes} - {""}

    def missed(self, count: int) -> Iterator[str]:
        """What was expected of a run over `count` deltafiles and is not so."""
        if self.failed:
            yield f"{len(self.failed)} deltafiles failed"
        if self.tried < count:
            yield f"{self.tried:,} deltafiles were tried, not {count:,}"
        if self.at_layer < LEAST_AT_LAYER * count:
            yield f"fewer than {LEAST_AT_LAYER:.0%} of the files reach a layer"
        if self.outcomes["applied"] < LEAST_APPLIED * sum(self.outcomes.values()):
            yield f"fewer than {LEAST_APPLIED:.0%} of the deltas are applied"
        if sum(self.unforeseen.values()) > MOST_UNFORESEEN * max(self.applied, 200):
            yield f"a provider refuses more than {MOST_UNFORESEEN:.0%} unforeseen"
        for kind in KINDS:
            if self.kinds[kind] < LEAST_OF_A_KIND * count:
                yield f"fewer than {LEAST_OF_A_KIND:.0%} of the mutations are: {kind}"
        if count >= ENOUGH:
            for code in sorted(EXPECTED_CODES - self.codes):
                yield f"no delta is refused as {code}"
            for refusal in sorted(EXPECTED_REFUSALS - self.refusals.keys()):
                yield f"no file is refused for want of: {refusal}"

    def lines(self, seed: int) -> Iterator[str]:
        """The run in words and numbers."""
        seconds = time.monotonic() - self.started
        yield f"seed {seed}: {self.tried:,} deltafiles in {seconds:.0f} s"
        parsed = self.tried - sum(self.refusals.values())
        yield f"  {_share(parsed, self.tried)} pass the reader"
        yield f"  {_share(self.at_layer, self.tried)} reach a layer"
        yield f"  {_share(self.applied, self.tried)} are applied, twice, not only tried"
        yield f"  slowest: {self.slowest[0]:.2f} s (number {self.slowest[1]})"
        kilobytes, number = self.most_kilobytes
        yield f"  most memory at once: {kilobytes / 1024:.0f} MB (number {number})"
        yield from _table("kinds of mutations, of the files", self.kinds, self.tried)
        yield from _table(
            "refused by the reader, of the files", self.refusals, self.tried
        )
        total = sum(self.outcomes.values())
        yield from _table("outcomes, of the deltas", self.outcomes, total)
        yield from _table(
            "not foreseen by the dry run, of the applied", self.unforeseen, self.applied
        )


def _table(title: str, counts: Counter[str], total: int) -> Iterator[str]:
    yield f"{title}:"
    for name, count in counts.most_common():
        yield f"  {_share(count, total)} {name[:100]}"


def _share(count: int, total: int) -> str:
    return f"{count:>9,} {count / max(total, 1):>6.1%}"
