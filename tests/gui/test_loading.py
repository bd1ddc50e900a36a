"""QGIS starts without the engine: it is loaded in a thread, or by who needs it."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]

START = """
import os, sys, threading, time
from qgis.core import QgsApplication
from qgis.PyQt.QtWidgets import QDialog
application = QgsApplication([], True)
application.initQgis()
sys.path.append(os.path.join(QgsApplication.pkgDataPath(), "python", "plugins"))
import processing
from tests.gui.window import Window
class Imports:
    # notes what the main thread itself looks for
    def find_spec(self, name, path=None, target=None):
        if threading.current_thread() is threading.main_thread():
            modules.append(name)
modules = []
sys.meta_path.insert(0, Imports())
from qfieldsync_cloud import classFactory
plugin = classFactory(Window())
plugin.initGui()
del sys.meta_path[0]
registry = QgsApplication.processingRegistry()
"""
LATER = """
assert modules, "the main thread imported nothing"
assert not [name for name in modules if ".core.layers" in name], modules
assert not [name for name in modules if "services.cloud" in name], modules
end = time.monotonic() + 30
while registry.providerById("qfieldsync_cloud") is None and time.monotonic() < end:
    application.processEvents()
    time.sleep(0.01)
assert registry.algorithmById("qfieldsync_cloud:validateproject") is not None
"""
AT_ONCE = """
def dialog_of(algorithm_id, parameters):
    assert registry.createAlgorithmById(algorithm_id) is not None
    opened.append(algorithm_id)
    return QDialog()
opened = []
processing.createAlgorithmDialog = dialog_of
plugin._open_algorithm("validateproject")
assert opened == ["qfieldsync_cloud:validateproject"], opened
plugin._loading.wait(30)
application.processEvents()
"""
UNLOADED = """
loading = plugin._loading
"""
END = """
plugin.unload()
loading.wait(30) if "loading" in globals() else None
for _ in range(20):
    application.processEvents()
assert registry.providerById("qfieldsync_cloud") is None
print("well")
sys.stdout.flush()
os._exit(0)
"""


@pytest.mark.parametrize(
    "part", [LATER, AT_ONCE, UNLOADED], ids=["later", "at once", "unloaded meanwhile"]
)
def test_algorithms_come_after_the_start(part, tmp_path):
    environment = {
        **os.environ,
        "PYTHONPATH": str(ROOT),
        "QT_QPA_PLATFORM": "offscreen",
        "XDG_RUNTIME_DIR": str(tmp_path),
        "QGIS_CUSTOM_CONFIG_PATH": str(tmp_path),
    }

    done = subprocess.run(
        [sys.executable, "-c", START + part + END],
        cwd=tmp_path,
        env=environment,
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )

    assert done.stdout.splitlines()[-1:] == ["well"], done.stderr
