"""The benchmark of the docks itself: tiny sizes; no time is looked at."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from benchmarks.gui.program import FIGURES, RUNS, aim_of

ROOT = Path(__file__).parents[2]


@pytest.mark.parametrize("name", [run.name for run in RUNS])
def test_benchmark_of_the_docks_when_tried_then_every_figure_is_there(name):
    [run] = [run for run in RUNS if run.name == name]
    done = subprocess.run(
        [sys.executable, "-m", "benchmarks.gui", "--quick", "--only", name],
        cwd=ROOT,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        text=True,
        check=False,
    )

    assert done.returncode == 0, done.stdout + done.stderr
    for figure in run.figures:
        text = aim_of(figure, 0).text
        [line] = [line for line in done.stdout.splitlines() if f" {text}: " in line]
        assert float(line.split(": ")[-1].split()[0]) >= 0


def test_every_figure_is_measured_once():
    assert sorted(name for run in RUNS for name in run.figures) == sorted(FIGURES)
