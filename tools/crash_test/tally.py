"""What was killed where, and what was found."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from tools.crash_test.phases import Phase
from tools.crash_test.places import Family
from tools.crash_test.verdict import Damage, Finding

_SHOWN = 12


@dataclass
class Tally:
    """Counts of one test."""

    families: Mapping[str, Family]
    """Of the kinds of data sources."""
    kills: Counter[tuple[str, Phase]] = field(default_factory=Counter)
    modes: Counter[tuple[str, str]] = field(default_factory=Counter)
    """Kills by kind and by who else was at work."""
    damages: Counter[Damage] = field(default_factory=Counter)
    facts: Counter[str] = field(default_factory=Counter)
    """What else happened, for people."""
    _told: list[str] = field(default_factory=list)

    @property
    def total(self) -> int:
        """Kills that count."""
        return sum(
            count
            for (_, phase), count in self.kills.items()
            if phase.family is not None
        )

    @property
    def is_damaged(self) -> bool:
        """Whether anything was found."""
        return sum(self.damages.values()) > 0

    def phases(self) -> Sequence[Phase]:
        """Those that can be hit in the data sources at hand."""
        return [phase for phase in Phase if phase.family in self.families.values()]

    def hits(self, phase: Phase) -> int:
        """Kills in a phase, whatever the data source."""
        return sum(self.kills[(kind, phase)] for kind in self.families)

    def note(self, kind: str, mode: str, phase: Phase) -> None:
        """Count a kill."""
        self.kills[(kind, phase)] += 1
        if phase.family is not None:
            self.modes[(kind, mode)] += 1

    def find(self, where: str, findings: Iterable[Finding]) -> None:
        """Count what was found after a kill; `where` leads back to it."""
        shown: set[Damage] = set()
        for finding in findings:
            self.damages[finding.damage] += 1
            if finding.damage not in shown and len(self._told) < _SHOWN:
                self._told.append(f"{finding.damage.value}: {where}: {finding.what}")
            shown.add(finding.damage)

    def lines(self) -> Iterable[str]:
        """The counts as text."""
        kinds = list(self.families)
        yield "".join(
            ("phase".ljust(26), *(kind.rjust(11) for kind in kinds), "   all")
        )
        for phase in [*self.phases(), Phase.AFTER, Phase.BEFORE]:
            cells = [
                (str(self.kills[(kind, phase)]) if self._has(kind, phase) else "-")
                for kind in kinds
            ]
            note = "" if phase.family else "   not counted"
            yield (
                phase.title.ljust(26)
                + "".join(cell.rjust(11) for cell in cells)
                + f"{self.hits(phase):6d}{note}"
            )
        for mode in sorted({mode for _, mode in self.modes}):
            counts = [self.modes[(kind, mode)] for kind in kinds]
            row = "".join(str(count).rjust(11) for count in counts)
            yield f"{mode.ljust(26)}{row}{sum(counts):6d}"
        for fact, count in sorted(self.facts.items()):
            yield f"{fact}: {count}"
        yield from self._told

    def _has(self, kind: str, phase: Phase) -> bool:
        return phase.family in (None, self.families[kind])

    @property
    def last_line(self) -> str:
        """What `make crash-test` ends with."""
        found = " ".join(f"{damage.value} {self.damages[damage]}" for damage in Damage)
        return f"kills {self.total} {found}"
