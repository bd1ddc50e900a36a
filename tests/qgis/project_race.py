"""Reads projects in one thread while another disconnects; run by `test_opening`."""

from __future__ import annotations

import os
import sys
import threading
from pathlib import Path

from qgis.core import QgsApplication
from qgis.PyQt.QtWidgets import QAction, QMenu

from qfieldsync_cloud.core.layers.project_layers import read_project
from qfieldsync_cloud.core.opening import close_project, settle_sender

ROUNDS = 40
MENUS = 400
"""Qt has 131 locks for all objects: these need each of them."""


def main() -> None:
    path = Path(sys.argv[1])
    application = QgsApplication([], True)
    application.initQgis()
    settle_sender(application.aboutToQuit)  # in QGIS itself, Python does not make it
    menus = [QMenu() for _ in range(MENUS)]
    action = QAction("a")
    is_over = threading.Event()

    def read() -> None:
        for _ in range(ROUNDS):
            close_project(read_project(path))
        is_over.set()

    threading.Thread(target=read, daemon=True).start()
    while not is_over.is_set():
        for menu in menus:
            menu.addAction(action)
            # Qt disconnects, and this thread keeps the interpreter
            menu.removeAction(action)
    print("done", flush=True)
    os._exit(0)


if __name__ == "__main__":
    main()
