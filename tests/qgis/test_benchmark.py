"""The benchmark itself: tiny sizes, every kind of data source, every side.

No time is looked at, only that each side leaves the data that it should leave.
"""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

from benchmarks.program import ALL, QUICK

ROOT = Path(__file__).parents[2]


def test_benchmark_when_tried_then_every_side_leaves_what_it_should():
    done = subprocess.run(
        [sys.executable, "-m", "benchmarks", "--quick"],
        cwd=ROOT,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        text=True,
        check=False,
    )

    assert done.returncode == 0, done.stdout + done.stderr
    assert "no figure" not in done.stdout
    assert done.stdout.count(" us per delta,") == len(ALL) * len(QUICK)


def test_benchmark_of_the_checks_when_tried_then_every_side_runs():
    done = subprocess.run(
        [sys.executable, "-m", "benchmarks.validation", "--quick", "--rounds", "1"],
        cwd=ROOT,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        text=True,
        check=False,
    )

    assert done.returncode == 0, done.stdout + done.stderr
    assert done.stdout.count("check with rows") == 3
