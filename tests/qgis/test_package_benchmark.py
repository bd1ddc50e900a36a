"""The benchmark of packaging: tiny sizes, every format. No time is looked at."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

from benchmarks.packaging import CASES

ROOT = Path(__file__).parents[2]


def test_benchmark_when_tried_then_every_format_is_packaged_whole():
    done = subprocess.run(
        [
            sys.executable,
            "-m",
            "benchmarks.packaging",
            "--features=50",
            "--rounds=1",
        ],
        cwd=ROOT,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        text=True,
        check=False,
    )

    assert done.returncode == 0, done.stdout + done.stderr
    assert done.stdout.count("ratio") == len(CASES)
