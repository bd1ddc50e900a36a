"""One cycle: kill, look, run again, compare."""

from __future__ import annotations

import random
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, field
from enum import Enum
from pathlib import Path
from typing import Any

from tools.crash_test import others, processes, verdict
from tools.crash_test.content import Edits, edits
from tools.crash_test.doubles import Break, aim_at, double
from tools.crash_test.phases import Phase
from tools.crash_test.places import Family, Place, Workshop
from tools.crash_test.processes import Aim, Process, Step, Stuck, Told
from tools.crash_test.tally import Tally

_RUNS = 8
"""A run that does not get the lock is tried so often."""


class Mode(str, Enum):
    """Who else is at work."""

    ALONE = "alone"
    WRITER = "with a second writer"
    DESKTOP = "with a second desktop"


@dataclass(frozen=True)
class Start:
    """What a cycle begins with."""

    edits: Edits
    template: Any
    """Of the place; None: its first ledger is made in the cycle."""
    known: frozenset[str] = frozenset()
    """Deltas that its ledger has."""


@dataclass
class Bench:
    """One kind of data source, with what was learnt of how long its phases last."""

    workshop: Workshop
    folder: Path
    seed: int
    starts: list[Start] = field(default_factory=list)
    steps: dict[Phase, list[Step]] = field(default_factory=dict)
    """Of the last run that came to its end, by phase."""

    def prepare(self) -> None:
        """Make deltafiles, and a data source that already has a ledger."""
        workshop = self.workshop
        is_keyed = workshop.is_keyed_by_device
        first = edits(workshop.content, self.seed, is_keyed_by_device=is_keyed)
        self.starts.append(Start(first, None))
        place = workshop.place()
        # with keys of the device's own, so that the next day's deltas can name them
        early = edits(workshop.content, self.seed + 1, 0.3, is_keyed_by_device=True)
        told = self.run(place, early)
        if told.failures:
            reasons = sorted(set(told.failures.values()))
            log = max(self.folder.glob("*.log"), key=lambda path: path.stat().st_mtime)
            raise Stuck(f"the first deltafile is refused: {reasons}\n{log.read_text()}")
        second = edits(early.after, self.seed + 2, is_keyed_by_device=is_keyed)
        kept = workshop.keep(place)
        self.starts.append(Start(second, kept, early.uuids))
        place.remove()

    def run(self, place: Place, edits: Edits) -> Told:
        """Apply to the end, in a process of its own; learn how long it takes."""
        work = processes.apply(place, edits.deltafile)
        told = processes.told(Process(self.folder, work).answer())
        self.learn(told.steps)
        return told

    def learn(self, steps: Sequence[Step]) -> None:
        """Keep what a whole run, or a recovery, was like."""
        found = defaultdict(list)
        for step in steps:
            found[step.phase].append(step)
        if Phase.RECOVERY in found:
            self.steps[Phase.RECOVERY] = found[Phase.RECOVERY]
        elif len(found) > len(self.steps) - 2:
            kept = self.steps.get(Phase.RECOVERY)
            self.steps = dict(found)
            if kept:
                self.steps[Phase.RECOVERY] = kept

    def aim(self, rng: random.Random, wanted: Phase | None) -> Aim:
        """Any moment of the phase that is wanted, or between first and last write."""
        steps = self.steps.get(wanted, []) if wanted is not None else []
        if not steps:
            steps = [
                step
                for phase, found in self.steps.items()
                for step in found
                if phase.family is not None and phase is not Phase.RECOVERY
            ]
        aim = processes.aim_in(steps, rng)
        if aim is None:
            raise Stuck(f"{self.workshop.kind}: no run has come to its end")
        return aim


@dataclass(frozen=True)
class Left:
    """What a killed run left."""

    has_intent: bool = False
    is_done: bool = False
    """It had come as far as its commit, or found that another one had."""


@dataclass
class Cycle:
    """Kills a run, and judges what comes of it."""

    bench: Bench
    tally: Tally
    rng: random.Random
    mode: Mode
    number: int
    break_: Break | None = None

    def run(self, wanted: Phase | None) -> None:
        """Go through it; `wanted` is the phase to hit, None for any moment."""
        start = self.rng.choice(self.bench.starts)
        place = self.bench.workshop.place(start.template)
        other = self._start_other(place, start.edits)
        try:
            self._run_at(place, start, wanted, other)
        finally:
            if other is not None:
                other.end()
            place.remove()

    def _run_at(
        self, place: Place, start: Start, wanted: Phase | None, other: Process | None
    ) -> None:
        want = verdict.Wanted(start.edits, start.known)
        is_second_kill = wanted is Phase.RECOVERY
        first = None if is_second_kill else wanted
        aim = self.bench.aim(self.rng, first)
        if self.break_ is not None and self.rng.random() < 0.5:
            aim = aim_at(self.break_, self.rng) or aim
        left = self._kill(place, want, other, aim)
        if left is not None and (is_second_kill or self.rng.random() < 0.2):
            again = Phase.RECOVERY if left.has_intent else None
            aim = self.bench.aim(self.rng, again)
            # one that comes to its end leaves nothing
            left = self._kill(place, want, other, aim, left)
        had_intent = left is not None and left.has_intent
        rival = None
        if other is not None and self.mode is Mode.DESKTOP:
            rival = processes.told(other.answer())
        if had_intent and other is not None:
            had_intent = False  # the other one may have put it right, and said so
        told = self._finish(place, start.edits)
        count = None
        if other is not None and self.mode is Mode.WRITER:
            answer = other.stop()
            count = int(answer["count"])
            for refusal, times in answer.get("refusals", {}).items():
                self.tally.facts[f"second writer told: {refusal}"] += times
        seen = place.look()
        where = self._where("at the end")
        findings = [
            *verdict.at_the_end(want, place, seen, count),
            *verdict.of_report(want, told, had_intent=had_intent),
        ]
        if rival is not None and rival.is_retryable:
            for status in set(rival.failures.values()):
                self.tally.facts[f"second desktop told: {status}"] += 1
        elif rival is not None:
            findings += verdict.of_report(want, rival, had_intent=False)
        self._note_told(told, rival, count)
        self.tally.find(where, findings)

    def _start_other(self, place: Place, edits: Edits) -> Process | None:
        if self.mode is Mode.WRITER:
            work = others.writer(place, edits.before)
        elif self.mode is Mode.DESKTOP:
            work = processes.apply(place, edits.deltafile)
        else:
            return None
        return Process(self.bench.folder, work)

    def _kill(
        self,
        place: Place,
        want: verdict.Wanted,
        other: Process | None,
        aim: Aim,
        before: Left = Left(),
    ) -> Left | None:
        """Kill a run and look; what is left, None when it was faster.

        Args:
            before: what a run that was killed before has left.
        """
        change = (
            double(place, want.edits.deltas, self.break_)
            if self.break_ is not None
            else lambda _board: None
        )
        work = processes.apply(place, want.edits.deltafile, change)
        process = Process(self.bench.folder, work)
        phase = process.kill_at(aim)
        if phase is None:
            self.tally.facts["runs that ended before they were killed"] += 1
            if other is None and self.break_ is None:
                told = processes.told(process.late_answer())
                self.bench.learn(told.steps)
                findings = verdict.of_report(want, told, had_intent=before.has_intent)
                self.tally.find(self._where("ended before it was killed"), findings)
            return None
        self.tally.note(place.kind, self.mode.value, phase)
        if other is not None and place.family is Family.FILE:
            return Left()  # being written by another, it cannot be judged
        seen = place.look() if other is None else place.look_live()
        is_alone = self.mode is not Mode.DESKTOP and self.break_ is None
        kill = verdict.Kill(phase, is_alone, before.is_done)
        findings = verdict.after_kill(want, place, seen, kill)
        self.tally.find(self._where(f"killed {phase.title}"), findings)
        if other is None and place.family is Family.DATABASE:
            self._take_along(place, want, kill)
        return Left(seen.has_intent, want.is_after(seen))

    def _take_along(self, place: Any, want: verdict.Wanted, kill: verdict.Kill) -> None:
        """The database is copied elsewhere, mostly without what SQLite left beside it.

        After the commit that would lose it: SQLite says so, and so does our document.
        """
        is_late = kill.was_done or kill.phase in (Phase.COMMIT, Phase.AFTER)
        if is_late or self.break_ is not None:
            return
        copy = place.copied(is_alone=self.rng.random() < 0.7)
        if copy is None:
            return
        try:
            where = self._where(f"copied, killed {kill.phase.title}")
            findings = verdict.after_kill(
                want, copy, copy.look(), verdict.Kill(kill.phase, is_alone=True)
            )
            self.tally.find(where, findings)
            self.tally.facts["databases copied away after a kill"] += 1
            if self.rng.random() < 0.3:
                told = self._finish(copy, want.edits)
                self.tally.facts["such copies that the deltafile was applied to"] += 1
                self.tally.find(where, verdict.of_report(want, told, had_intent=False))
                self.tally.find(
                    where, verdict.at_the_end(want, copy, copy.look(), None)
                )
        finally:
            copy.remove()

    def _finish(self, place: Place, edits: Edits) -> Told:
        for _ in range(_RUNS):
            told = self.bench.run(place, edits)
            if not told.is_retryable:
                return told
            self.tally.facts["runs that somebody else was in the way of"] += 1
        return told

    def _note_told(self, told: Told, rival: Told | None, count: int | None) -> None:
        facts = self.tally.facts
        statuses = set(told.statuses.values())
        for status in ("applied", "already"):
            facts[f"runs after a kill with deltas {status}"] += status in statuses
        facts["reports that say what was restored"] += "recovered" in told.warnings
        if rival is not None:
            facts["second desktops that applied what the killed one had not"] += (
                "applied" in rival.statuses.values()
            )
        facts["edits of a second writer"] += count or 0

    def _where(self, what: str) -> str:
        kind = self.bench.workshop.kind
        return f"cycle {self.number}, {kind} {self.mode.value}, {what}"
