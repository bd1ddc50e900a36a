"""A short run of the fuzzer, and that it finds what it is there to find.

`make fuzz` is the long run; see `tools.fuzz`.
"""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import asdict, replace
from pathlib import Path
from typing import Any

import pytest

from qfieldsync_cloud.core.deltas.model import Deltafile
from qfieldsync_cloud.core.engine import SyncRun
from qfieldsync_cloud.core.layers.runs import source_run
from qfieldsync_cloud.core.layers.sessions import sqlite_session
from qfieldsync_cloud.core.reports import text
from qfieldsync_cloud.core.sync.decision import Decision
from qfieldsync_cloud.core.sync.status import DeltaStatus
from tools.fuzz import trial
from tools.fuzz.cases import Case, make_case
from tools.fuzz.ground import Ground, make_ground
from tools.fuzz.sound import sound_create
from tools.fuzz.tables import BY_ID, key_of, row_of
from tools.fuzz.tally import Tally
from tools.fuzz.trial import try_case

SEED = 20260101
COUNT = 500
ROOT = Path(__file__).parents[2]


@pytest.fixture(scope="module")
def ground(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Ground]:
    """Data sources for all cases."""
    return make_ground(tmp_path_factory.mktemp("fuzz"))


def test_engine_when_it_gets_mutated_deltafiles_then_keeps_its_promises(ground):
    tally = Tally()
    failures = []

    for number in range(COUNT):
        tried = try_case(make_case(SEED, number), ground)
        tally.add(asdict(tried))
        failures += [f"{SEED}-{number}: {failure}" for failure in tried.failures]

    assert failures == []
    assert list(tally.missed(COUNT)) == []
    assert len(tally.codes) > 12


def sound_case(*, is_applied: bool = True) -> Case:
    """A patch of a tree and a create, both of which the layer takes."""
    table = BY_ID["trees_1"]
    row = row_of(table, 3)
    wkt = row.pop("geom")
    created = sound_create(table)
    ids = {"localLayerId": table.layer_id, "sourceLayerId": table.layer_id}
    deltas = [
        {
            "uuid": "patch",
            "clientId": "tablet-1",
            "method": "patch",
            "localPk": "3",
            "sourcePk": str(key_of(table, 3)),
            "old": {"attributes": row, "geometry": wkt},
            "new": {"attributes": {"note": "new"}},
            **ids,
        },
        {
            "uuid": created.uuid,
            "clientId": "tablet-1",
            "method": "create",
            "localPk": "77",
            "sourcePk": "",
            "new": {"attributes": {"note": "made"}, "geometry": "Point (1 2)"},
            **ids,
        },
    ]
    root = {"version": "1.0", "id": "f", "project": "p", "deltas": deltas}
    return Case(SEED, 0, ("none",), json.dumps(root).encode(), is_applied)


def failures_of(ground: Ground, **options: Any) -> str:
    return "\n".join(try_case(sound_case(**options), ground).failures)


def test_sound_case_when_the_engine_is_sound_then_nothing_fails(ground):
    tried = try_case(sound_case(), ground)

    assert tried.failures == []
    assert tried.outcomes == {"applied": 2}
    assert ground.rows() == ground.pristine


def test_reader_when_it_raises_something_else_then_it_is_found(ground, monkeypatch):
    def blow_up(_content: bytes) -> Deltafile:
        raise KeyError("made up")

    monkeypatch.setattr(trial, "parse_deltafile", blow_up)

    assert "uncaught" in failures_of(ground)
    assert "KeyError: 'made up'" in failures_of(ground)


def test_engine_when_it_has_a_defect_then_it_is_found(ground, monkeypatch):
    def blow_up(*_arguments: Any) -> None:
        raise ZeroDivisionError("made up")

    monkeypatch.setattr(sqlite_session, "feature_of", blow_up)

    found = failures_of(ground)
    assert "ZeroDivisionError" in found
    assert "error internal_error" in found


def test_dry_run_when_it_writes_then_it_is_found(ground, monkeypatch):
    monkeypatch.setattr(SyncRun, "preview", SyncRun.apply)

    assert "a dry run wrote" in failures_of(ground, is_applied=False)
    assert ground.rows() == ground.pristine


def test_refused_delta_when_it_was_written_then_it_is_found(ground, monkeypatch):
    report = SyncRun.report

    def report_otherwise(run: SyncRun) -> Any:
        found = report(run)
        deltas = tuple(
            replace(delta, status=DeltaStatus.CONFLICT) for delta in found.deltas
        )
        return replace(found, deltas=deltas)

    monkeypatch.setattr(SyncRun, "report", report_otherwise)

    found = failures_of(ground)
    assert "trees_1: 3 changed without an applied delta" in found
    assert "ledger: " in found


def test_applied_delta_when_it_was_not_written_then_it_is_found(ground, monkeypatch):
    apply_deltas = source_run.apply_deltas

    def lie(session: Any, *arguments: Any) -> Any:
        monkeypatch.setattr(type(session), "commit", lambda _self: None)
        return apply_deltas(session, *arguments)

    monkeypatch.setattr(source_run, "apply_deltas", lie)

    found = failures_of(ground)
    assert "trees_1: 9 is nowhere" in found
    assert "again: " in found


def test_plan_when_it_foresees_something_else_then_it_is_found(ground, monkeypatch):
    from qfieldsync_cloud.core.sync import plan

    real, calls = plan.decide, []

    def decide_otherwise(case: Any) -> Decision:
        calls.append(case)
        return real(case) if len(calls) > 1 else Decision()

    # a plain delta is decided without the table
    monkeypatch.setattr(plan.Planner, "_plan_plainly", lambda *_: None)
    monkeypatch.setattr(plan, "decide", decide_otherwise)

    assert "foreseen ['already', 'applied']" in failures_of(ground)


def test_report_when_it_steers_the_terminal_then_it_is_found(ground, monkeypatch):
    lines = text.text_lines
    monkeypatch.setattr(
        text, "text_lines", lambda *a, **k: (f"\x1b[2J{x}" for x in lines(*a, **k))
    )

    assert "text report: control character '\\x1b'" in failures_of(ground)


def test_cases_when_the_seed_is_the_same_then_are_the_same():
    def contents(seed: int) -> list[bytes]:
        return [make_case(seed, number).content for number in range(200)]

    assert contents(SEED) == contents(SEED)
    assert contents(SEED) != contents(SEED + 1)


def test_long_run_when_it_is_called_then_tells_shares_and_fails_on_expectations(
    tmp_path,
):
    """Two workers; so few deltafiles do not meet every expectation."""
    command = [
        *(sys.executable, "-m", "tools.fuzz", "--seed", "7", "--count", "24"),
        *("--folder", str(tmp_path / "failed")),
    ]
    done = subprocess.run(
        command, cwd=ROOT, capture_output=True, text=True, check=False
    )

    said = done.stdout.splitlines()
    assert said[0] == "seed 7"
    assert any(line.startswith("seed 7: 24 deltafiles in ") for line in said)
    assert "outcomes, of the deltas:" in said
    missed = [line for line in said if line.startswith("MISSED: ")]
    assert done.returncode == (1 if missed else 0), done.stderr
    assert not (tmp_path / "failed").exists()


def test_replay_when_it_is_called_then_tries_the_file_again(tmp_path):
    case = sound_case()
    path = tmp_path / "1-0.json"
    path.write_bytes(case.content)
    about = {"seed": 1, "number": 0, "kinds": ["none"], "is_applied": True}
    path.with_suffix(".case").write_text(json.dumps(about), encoding="utf-8")

    done = subprocess.run(
        [sys.executable, "-m", "tools.fuzz", "--replay", str(path)],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )

    assert done.returncode == 0, done.stdout + done.stderr
    assert json.loads(done.stdout)["outcomes"] == {"applied": 2}
