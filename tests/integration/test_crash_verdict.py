"""What the crash test says of a state that a kill left: it must not cry wolf."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from collections import Counter
from pathlib import Path

import pytest

from tools.crash_test.content import Content, content, edits
from tools.crash_test.file_place import GEOJSON, FilePlace
from tools.crash_test.phases import Phase
from tools.crash_test.places import Seen
from tools.crash_test.verdict import Kill, Wanted, after_kill

ROOT = Path(__file__).parents[2]
DAY = edits(content({"trees": 12}), 7, is_keyed_by_device=True)
WANTED = Wanted(DAY, frozenset({"of an earlier day"}))


def seen(rows: Content, recorded: frozenset[str]) -> Seen:
    ledger = Counter(WANTED.known | recorded)
    return Seen(rows.values(), [], ledger, frozenset())


BEFORE = seen(DAY.before, frozenset())
AFTER = seen(DAY.after, DAY.uuids)
BARE = seen(DAY.after, frozenset())


@pytest.mark.parametrize(
    ("state", "kill", "damage"),
    [
        (BEFORE, Kill(Phase.PLANNING, is_alone=True), []),
        (AFTER, Kill(Phase.RECORD, is_alone=True), []),
        (AFTER, Kill(Phase.PLANNING, is_alone=True), ["torn"]),
        (AFTER, Kill(Phase.PLANNING, is_alone=False), []),
        # the first run was killed behind its commit, with its backups still there
        (AFTER, Kill(Phase.SIDECAR, is_alone=True, was_done=True), []),
        (AFTER, Kill(Phase.PLANNING, is_alone=True, was_done=True), []),
        (BEFORE, Kill(Phase.PLANNING, is_alone=True, was_done=True), ["lost"]),
        (BARE, Kill(Phase.PLANNING, is_alone=True, was_done=True), ["torn"]),
    ],
)
def test_verdict_knows_what_the_run_before_had_done(tmp_path, state, kill, damage):
    place = FilePlace(GEOJSON, tmp_path / "trees.geojson")

    found = after_kill(WANTED, place, state, kill)

    assert [finding.damage.value for finding in found] == damage


LEFT_ALONE = """
import os, time
from pathlib import Path
from tools.crash_test.processes import Process

process = Process(Path(os.environ["FOLDER"]), lambda _board: time.sleep(60))
process.end()
process.end()
try:
    os.kill(process._pid, 0)
except ProcessLookupError:
    print("ended")
"""


def test_process_that_nobody_waits_for_is_ended_with_its_cycle(tmp_path):
    """It holds on to the PostgreSQL server, which would never be stopped."""
    done = subprocess.run(
        [sys.executable, "-c", LEFT_ALONE],
        cwd=ROOT,
        env={**os.environ, "FOLDER": str(tmp_path)},
        capture_output=True,
        text=True,
        check=False,
    )

    assert done.stdout == "ended\n", done.stderr


def told_by(program: str, kind: str) -> list[str]:
    """The lines of a program that goes to its end."""
    done = subprocess.run(
        [sys.executable, "-c", program, kind],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    return done.stdout.splitlines()


TWO_KILLS = """
import random, sys
from tools.crash_test.__main__ import _surroundings, _workshops
from tools.crash_test.cycle import Bench, Cycle, Mode
from tools.crash_test.phases import Phase
from tools.crash_test.processes import Aim
from tools.crash_test.tally import Tally
from tools.crash_test.verdict import Wanted

with _surroundings() as folder, _workshops(sys.argv[1], folder, None) as [shop]:
    bench = Bench(shop, folder, 7)
    bench.prepare()
    tally = Tally({shop.kind: shop.family})
    start = bench.starts[1]
    want = Wanted(start.edits, start.known)
    cycle = Cycle(bench, tally, random.Random(7), Mode.ALONE, 0)
    left = again = None
    for _ in range(20):  # a quick run may be at its end before it is killed
        place = shop.place(start.template)
        left = cycle._kill(place, want, None, Aim(Phase.AFTER, 1, 0.0))
        if left is not None and left.is_done:
            again = cycle._kill(place, want, None, Aim(Phase.PLANNING, 1, 0.0), left)
        if again is not None:
            break
    assert left.is_done and not left.has_intent
    assert again.is_done, again
    assert not cycle._finish(place, start.edits).failures
print(tally.last_line)
"""


@pytest.mark.parametrize("kind", ["geojson", "shp"])
def test_run_that_clears_up_behind_a_commit_is_killed_too_then_nothing_is_torn(kind):
    """Such a run goes through the phases before a commit, with all of it there."""
    last_line = told_by(TWO_KILLS, kind)[-1]

    assert re.fullmatch(r"kills \d+ lost 0 doubled 0 torn 0", last_line)


LATE_KILL = """
import random, sys
from tools.crash_test.__main__ import _surroundings, _workshops
from tools.crash_test.cycle import Bench, Cycle, Mode
from tools.crash_test.phases import Phase
from tools.crash_test.processes import Aim
from tools.crash_test.tally import Tally

with _surroundings() as folder, _workshops(sys.argv[1], folder, None) as [shop]:
    bench = Bench(shop, folder, 7)
    bench.prepare()
    aims = [Aim(Phase.COMMIT_CHANGES, 1, 0.0), Aim(Phase.AFTER, 1000, 0.0)]
    bench.aim = lambda _rng, _wanted: aims.pop(0)
    tally = Tally({shop.kind: shop.family})
    Cycle(bench, tally, random.Random(7), Mode.ALONE, 0).run(Phase.RECOVERY)
assert not aims
print(tally.facts["runs that ended before they were killed"])
print(tally.last_line)
"""


@pytest.mark.parametrize("kind", ["geojson", "shp"])
def test_second_run_when_it_ends_before_it_is_killed_then_told_what_it_restored(kind):
    """The third finds nothing to restore, and says nothing of it."""
    told = told_by(LATE_KILL, kind)

    assert told[-2:] == ["1", "kills 1 lost 0 doubled 0 torn 0"]
