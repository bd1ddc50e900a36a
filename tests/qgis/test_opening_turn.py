"""Two threads that open layers of one file do not wait for each other for ever."""

from __future__ import annotations

import shutil
import subprocess
import sys

from tools.staging import ROOT

TIMEOUT_S = 240
"""Far above what it takes; without turns it never ends."""


def test_two_threads_open_layers_of_one_file_to_the_end(tmp_path):
    shutil.copytree(ROOT / "resources" / "sample", tmp_path / "sample")
    project = tmp_path / "sample" / "tree_inventory.qgs"

    done = subprocess.run(
        [sys.executable, "-m", "tests.qgis.opening_race", str(project)],
        cwd=ROOT,
        capture_output=True,
        text=True,
        timeout=TIMEOUT_S,
        check=False,
    )

    assert done.stdout.splitlines()[-1:] == ["done"], done.stderr
