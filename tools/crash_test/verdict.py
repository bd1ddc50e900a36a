"""What is lost, what is doubled, what is torn."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum

from tools.crash_test.content import Edits
from tools.crash_test.phases import Phase
from tools.crash_test.places import Family, Place, Seen
from tools.crash_test.processes import Told


class Damage(str, Enum):
    """What may come of a kill."""

    LOST = "lost"
    """An edit that was made, or the memory of it, is not there."""
    DOUBLED = "doubled"
    """Something is there twice."""
    TORN = "torn"
    """Something is half done."""


@dataclass(frozen=True)
class Finding:
    """One thing that is not as it must be."""

    damage: Damage
    what: str


@dataclass(frozen=True)
class Wanted:
    """What must be there."""

    edits: Edits
    known: frozenset[str]
    """Deltas that the ledger had before the first kill."""

    def is_before(self, seen: Seen) -> bool:
        """Whether nothing of the deltafile is there."""
        return (
            seen.rows == self.edits.before.values() and set(seen.ledger) == self.known
        )

    def is_after(self, seen: Seen) -> bool:
        """Whether all of the deltafile is there."""
        return (
            seen.rows == self.edits.after.values()
            and set(seen.ledger) == self.known | self.edits.uuids
        )


@dataclass(frozen=True)
class Kill:
    """How a run ended, and what it began with."""

    phase: Phase
    """In which the process died."""
    is_alone: bool
    """Nobody else applies the same deltafile."""
    was_done: bool = False
    """An earlier run, which was killed too, had come as far as its commit."""


def after_kill(
    wanted: Wanted, place: Place, seen: Seen, kill: Kill
) -> Iterator[Finding]:
    """What must hold between a kill and the next run, whoever looks.

    Args:
        wanted: before or after, and nothing in between.
        place: that was written.
        seen: what there is.
        kill: that this is after.
    """
    yield from _twice(seen)
    if seen.has_intent:
        yield from _undoable(wanted, place, seen)
        return
    yield from (Finding(Damage.TORN, problem) for problem in seen.problems)
    if wanted.is_before(seen):
        if kill.was_done:
            yield Finding(Damage.LOST, "what was committed is not there any more")
        return
    is_early = kill.phase not in (Phase.COMMIT, Phase.RECORD, Phase.AFTER)
    if not wanted.is_after(seen):
        yield Finding(Damage.TORN, f"half done: {_difference(wanted, seen)}")
    elif kill.is_alone and is_early and not kill.was_done:
        yield Finding(Damage.TORN, "all is there before the commit")


def _undoable(wanted: Wanted, place: Place, seen: Seen) -> Iterator[Finding]:
    """A file that is being written may hold anything; its backup may not."""
    if set(seen.ledger) != wanted.known:
        yield Finding(Damage.TORN, "recorded before it was finished")
    backup = getattr(place, "look_at_backup", lambda: None)()
    if backup is None:
        yield Finding(Damage.TORN, "an intent without a backup")
    elif backup.problems or backup.rows != wanted.edits.before.values():
        yield Finding(Damage.TORN, f"a damaged backup {backup.problems}")


def at_the_end(
    wanted: Wanted, place: Place, seen: Seen, others_count: int | None
) -> Iterator[Finding]:
    """What must hold when the run was repeated to its end, and nobody is at work."""
    yield from _twice(seen)
    yield from _rows(wanted.edits, seen)
    expected = wanted.known | wanted.edits.uuids
    for uuid in sorted(expected - seen.ledger.keys()):
        yield Finding(Damage.LOST, f"delta {uuid} is not in the ledger")
    for uuid in sorted(seen.without_inverse & wanted.edits.uuids):
        yield Finding(Damage.LOST, f"delta {uuid} cannot be taken back")
    yield from (Finding(Damage.TORN, problem) for problem in seen.problems)
    if seen.has_intent:
        yield Finding(Damage.TORN, "an intent is left")
    yield from (Finding(Damage.TORN, f"{name} is left") for name in seen.left_behind)
    if others_count is not None:
        yield from _others(place, seen, others_count)


def _others(place: Place, seen: Seen, count: int) -> Iterator[Finding]:
    is_file = place.family is Family.FILE
    amounts = [seen.grown] if is_file else [seen.grown, seen.visits]
    for amount in amounts:
        damage = Damage.LOST if amount < count else Damage.DOUBLED
        if amount != count:
            what = f"somebody else made {count} edits, {amount} are there"
            yield Finding(damage, what)


def of_report(wanted: Wanted, told: Told, *, had_intent: bool) -> Iterator[Finding]:
    """What the run that came to its end must say."""
    for uuid in sorted(wanted.edits.uuids):
        status = told.statuses.get(uuid, "not in the report")
        if status not in ("applied", "already"):
            yield Finding(Damage.LOST, f"delta {uuid}: {status}")
    if had_intent and "recovered" not in told.warnings:
        yield Finding(Damage.LOST, "the report does not say what was restored")


def _twice(seen: Seen) -> Iterator[Finding]:
    for name in seen.twice:
        yield Finding(Damage.DOUBLED, f"feature {name} is there twice")
    for uuid, count in seen.ledger.items():
        if count > 1:
            yield Finding(
                Damage.DOUBLED, f"delta {uuid} has {count} rows in the ledger"
            )


def _rows(edits: Edits, seen: Seen) -> Iterator[Finding]:
    before, after = edits.before.values(), edits.after.values()
    for table, wanted in after.items():
        found = seen.rows.get(table, {})
        for name in sorted(wanted.keys() - found.keys()):
            yield Finding(Damage.LOST, f"feature {name} is not there")
        for name in sorted(found.keys() - wanted.keys()):
            damage = Damage.LOST if name in before[table] else Damage.DOUBLED
            yield Finding(damage, f"feature {name} should not be there")
        for name in sorted(wanted.keys() & found.keys()):
            if wanted[name] != found[name]:
                what = f"feature {name} is {found[name]}, not {wanted[name]}"
                yield Finding(Damage.LOST, what[:300])


def _difference(wanted: Wanted, seen: Seen) -> str:
    parts = []
    for table, before in wanted.edits.before.values().items():
        after = wanted.edits.after.values()[table]
        found = seen.rows.get(table, {})
        touched = {
            name
            for name in before.keys() | after.keys()
            if before.get(name) != after.get(name)
        }
        done = sum(found.get(name) == after.get(name) for name in touched)
        parts.append(f"{done} of {len(touched)} features of {table}")
    recorded = len(wanted.edits.uuids & seen.ledger.keys())
    return ", ".join(
        (*parts, f"{recorded} of {len(wanted.edits.uuids)} deltas recorded")
    )
