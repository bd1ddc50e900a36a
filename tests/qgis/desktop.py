"""A QGIS in a process of its own that applies deltafiles when it is told to.

    python -m tests.qgis.desktop

It reads a task per line from standard input, as JSON, and answers each with a line:

- `project`: path of the project file;
- `deltafile`: as JSON; without one, everything is taken back;
- `lock_timeout_s`: how long it may wait for locks;
- `gate`: a connection to PostgreSQL. Ready to apply, it waits there until nobody holds
  the advisory lock 1 any more, so that several desktops start at the same moment.

The answer holds `told`, `keys` and `errors` as `factories.Outcome` has them.
"""

from __future__ import annotations

import json
import os
import sys
from contextlib import closing
from pathlib import Path
from typing import Any

import psycopg2
from qgis.core import QgsApplication, QgsProject

from qfieldsync_cloud.core.deltas.reader import deltafile_from_json
from qfieldsync_cloud.core.engine import SyncRun
from qfieldsync_cloud.core.layers.layer_note import note_layers
from qfieldsync_cloud.core.layers.project_layers import find_layers, read_project
from tests.qgis.factories import Outcome, outcome_of
from tests.qgis.revert_factories import outcome_of_revert, planned_revert, started


def main() -> None:
    application = QgsApplication([], False)
    application.initQgis()
    for line in sys.stdin:
        print(json.dumps(_done(**json.loads(line))), flush=True)
    # QGIS may crash when it is taken down in order
    os._exit(0)


def _done(
    project: str, deltafile: Any = None, lock_timeout_s: float = 30.0, gate: str = ""
) -> dict[str, Any]:
    opened = read_project(Path(project))
    if deltafile is None:
        return _taken_back(opened, lock_timeout_s, gate)
    parsed = deltafile_from_json(deltafile)
    layers = find_layers(note_layers(opened), parsed.deltas)
    run = SyncRun(parsed, layers)
    run.lock_timeout_s = lock_timeout_s
    if gate:
        _pass(gate)
    run.apply()
    return _told(outcome_of(run))


def _taken_back(
    project: QgsProject, lock_timeout_s: float, gate: str
) -> dict[str, Any]:
    planned = planned_revert(project)
    run = started(planned)
    run.lock_timeout_s = lock_timeout_s
    if gate:
        _pass(gate)
    run.apply()
    return _told(outcome_of_revert(planned, run))


def _told(outcome: Outcome) -> dict[str, Any]:
    return {
        "told": outcome.told,
        "keys": outcome.keys,
        "errors": outcome.provider_errors,
    }


def _pass(gate: str) -> None:
    connection = psycopg2.connect(gate)
    with closing(connection), connection.cursor() as cursor:
        cursor.execute("SELECT pg_advisory_lock_shared(1)")


if __name__ == "__main__":
    main()
