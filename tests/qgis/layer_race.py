"""Opens layers of one GeoPackage in two threads at once; run by `test_opening`."""

from __future__ import annotations

import os
import sys
import threading
from pathlib import Path

from qgis.core import QgsApplication

from qfieldsync_cloud.core.layers.project_layers import read_project
from qfieldsync_cloud.core.layers.sources import open_table, table_of
from qfieldsync_cloud.core.opening import close_project

ROUNDS = 40


def main() -> None:
    path = Path(sys.argv[1])
    application = QgsApplication([], False)
    application.initQgis()
    project = read_project(path)
    tables = [table_of(layer) for layer in project.mapLayers().values()]
    project.clear()

    def read() -> None:
        for _ in range(ROUNDS):
            close_project(read_project(path))

    def look() -> None:
        for number in range(5 * ROUNDS):
            assert open_table(tables[number % len(tables)]).isValid()

    threads = [threading.Thread(target=act, daemon=True) for act in (read, look)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    print("done", flush=True)
    # how QGIS ends is not what is tried: newer versions may crash then
    os._exit(0)


if __name__ == "__main__":
    main()
