"""Threads that open projects and layers wait for no other thread for ever."""

from __future__ import annotations

import shutil
import subprocess
import sys

from tools.staging import ROOT

TIMEOUT_S = 240
"""Far above what it takes; where threads wait for each other it never ends."""


def last_line(module, project):
    done = subprocess.run(
        [sys.executable, "-m", f"tests.qgis.{module}", str(project)],
        cwd=ROOT,
        capture_output=True,
        text=True,
        timeout=TIMEOUT_S,
        check=False,
    )
    return (done.stdout.splitlines() or [done.stderr])[-1]


def test_two_threads_open_layers_of_one_file_to_the_end(tmp_path):
    shutil.copytree(ROOT / "resources" / "sample", tmp_path / "sample")

    assert last_line("layer_race", tmp_path / "sample/tree_inventory.qgs") == "done"


def test_project_is_read_to_the_end_while_the_main_thread_disconnects(tmp_path):
    shutil.copytree(ROOT / "resources" / "sample", tmp_path / "sample")

    assert last_line("project_race", tmp_path / "sample/tree_inventory.qgs") == "done"
