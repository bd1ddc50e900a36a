"""Run by QGIS (`qgis --code`): installs the plugin from a zip, uses it, takes it away.

What is found after each step is written to a file, for `test_installer.py` to judge.
"""

from __future__ import annotations

import json
import os
import sys
import time
import traceback
from collections.abc import Callable
from pathlib import Path
from typing import Any

import processing
import pyplugin_installer
import qgis.utils
from qgis.core import QgsApplication, QgsProject, QgsSettings
from qgis.PyQt.QtCore import QEvent, QTimer
from qgis.PyQt.QtWidgets import QApplication, QDockWidget, QToolBar
from qgis.utils import iface

PLUGIN = "qfieldsync_cloud"
PACKAGE = os.environ["INSTALLER_PACKAGE"]
FOUND = Path(os.environ["INSTALLER_FOUND"])
SAMPLE = Path(os.environ["INSTALLER_SAMPLE"])
ENABLED = f"/PythonPlugins/{PLUGIN}"
PATIENCE_S = 60.0


def wait_until(is_so: Callable[[], bool]) -> None:
    end = time.monotonic() + PATIENCE_S
    while not is_so():
        if time.monotonic() > end:
            raise TimeoutError
        QApplication.processEvents()
        time.sleep(0.02)


def settle() -> None:
    """Let go what is to be deleted later."""
    end = time.monotonic() + 0.3
    while time.monotonic() < end:
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        QApplication.processEvents()


def in_window() -> list[str]:
    """What the window shows that somebody may have added to it.

    QGIS itself never deletes the menu of a plugin, it only takes it out.
    """
    window = iface.mainWindow()
    return sorted(
        [
            f"{kind.__name__} {child.objectName()}"
            for kind in (QDockWidget, QToolBar)
            for child in window.findChildren(kind)
        ]
        + [
            f"in the menu: {action.text()} {entry.text()}"
            for action in iface.pluginMenu().actions()
            for entry in (action.menu().actions() if action.menu() else [action])
        ]
    )


def loaded_modules() -> list[str]:
    """Those with code in them: QGIS forgets no package that is named in passing."""
    return sorted(
        name
        for name, module in tuple(sys.modules.items())  # a thread may add one
        if name.startswith(f"{PLUGIN}.") and not hasattr(module, "__path__")
    )


def has_provider() -> bool:
    return QgsApplication.processingRegistry().providerById(PLUGIN) is not None


def state(*, is_started: bool = False) -> dict[str, Any]:
    if is_started:
        wait_until(has_provider)  # it is loaded in a thread
    settle()
    folder = Path(QgsApplication.qgisSettingsDirPath(), "python", "plugins", PLUGIN)
    return {
        "installed": sorted(
            path.relative_to(folder).as_posix()
            for path in folder.rglob("*")
            if path.is_file() and "__pycache__" not in path.parts
        ),
        "started": PLUGIN in qgis.utils.active_plugins,
        "available": PLUGIN in qgis.utils.available_plugins,
        "enabled": QgsSettings().value(ENABLED, None),
        "provider": has_provider(),
        "modules": loaded_modules(),
        "window": in_window(),
    }


def run_main_job() -> dict[str, Any]:
    iface.addProject(str(SAMPLE / "tree_inventory.qgs"))
    results = processing.run(
        f"{PLUGIN}:applydeltas",
        {"DELTAFILE": str(SAMPLE / "deltafiles" / "north_crew.json")},
    )
    counts = ("APPLIED", "ALREADY_APPLIED", "CONFLICT", "NOT_APPLIED", "ERROR")
    return {name: results[name] for name in counts}


def go(found: dict[str, Any]) -> None:
    installer = pyplugin_installer.instance()
    found["before"] = state()
    installer.installFromZipFile(PACKAGE)
    found["installed"] = state(is_started=True)
    found["first run"] = run_main_job()
    installer.installFromZipFile(PACKAGE)
    found["updated"] = state(is_started=True)
    found["second run"] = run_main_job()
    # as the plugin manager does when the tick is taken away
    qgis.utils.unloadPlugin(PLUGIN)
    QgsSettings().setValue(ENABLED, False)
    found["disabled"] = state()
    qgis.utils.loadPlugin(PLUGIN)
    qgis.utils.startPlugin(PLUGIN)
    QgsSettings().setValue(ENABLED, True)
    found["enabled"] = state(is_started=True)
    installer.uninstallPlugin(PLUGIN, quiet=True)
    QgsProject.instance().clear()
    found["removed"] = state()


def main() -> None:
    found: dict[str, Any] = {}
    try:
        go(found)
    except BaseException:  # noqa: BLE001 - the test reads it
        found["failure"] = traceback.format_exc()
    FOUND.write_text(json.dumps(found, default=str), encoding="utf-8")
    QgsProject.instance().setDirty(False)
    QgsApplication.exit(0)


QTimer.singleShot(500, main)
