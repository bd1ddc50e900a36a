"""The part of the fuzzer that outlives its workers, with workers made up here."""

from __future__ import annotations

import json
import sys
from pathlib import Path

from tools.fuzz.cases import Case, make_case
from tools.fuzz.supervisor import Supervisor
from tools.fuzz.tally import Tally

WORKER = """
import json, os, signal, sys, time
seed, first, end, step = map(int, sys.argv[1:])
for number in range(first, end, step):
    print(f"begin {number}", flush=True)
    if number == 3:
        os.kill(os.getpid(), signal.SIGSEGV)
    if number == 4:
        time.sleep(600)
    if number == 5:
        sys.exit(7)
    print(json.dumps({
        "number": number, "kinds": ["none"], "is_applied": False, "refusal": "",
        "is_at_layer": True, "outcomes": {"applied": 1}, "unforeseen": [],
        "failures": ["made up"] if number == 8 else [],
        "seconds": 0.1, "kilobytes": 1,
    }), flush=True)
"""


def supervised(folder: Path, *, count: int = 12) -> tuple[Tally, list[str]]:
    said: list[str] = []
    supervisor = Supervisor(
        seed=1,
        count=count,
        folder=folder,
        case_of=make_case,
        command_of=lambda *numbers: (sys.executable, "-c", WORKER, *map(str, numbers)),
        time_per_case_s=2.0,
        said=said.append,
    )
    return supervisor.run(), said


def test_worker_when_it_dies_or_hangs_then_its_case_failed_and_the_others_are_tried(
    tmp_path,
):
    tally, said = supervised(tmp_path)

    assert tally.tried == 12
    assert tally.outcomes == {"applied": 9}
    failed = dict(tally.failed)
    assert failed.keys() == {3, 4, 5, 8}
    assert "SIGSEGV" in failed[3]
    assert "took more than 2 s" in failed[4]
    assert "ended with code 7" in failed[5]
    assert failed[8] == "made up"
    assert len(said) == 4
    assert next(tally.missed(12)) == "4 deltafiles failed"


def test_failure_when_it_is_kept_then_can_be_replayed(tmp_path):
    supervised(tmp_path)

    about = json.loads((tmp_path / "1-8.case").read_text(encoding="utf-8"))
    case = make_case(1, 8)
    kept = Case(
        about["seed"],
        about["number"],
        tuple(about["kinds"]),
        (tmp_path / "1-8.json").read_bytes(),
        about["is_applied"],
    )
    assert kept == case
    assert about["failures"] == ["made up"]


def test_worker_when_it_never_comes_to_a_case_then_the_run_ends(tmp_path):
    supervisor = Supervisor(
        seed=1,
        count=4,
        folder=tmp_path,
        case_of=make_case,
        command_of=lambda *_numbers: (sys.executable, "-c", "raise SystemExit(3)"),
        said=lambda _line: None,
    )

    tally = supervisor.run()

    assert len(tally.failed) == 2
    assert "before its first case" in tally.failed[0][1]
    assert "0 deltafiles were tried, not 4" in list(tally.missed(4))
