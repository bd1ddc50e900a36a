"""The view of the changes on a real project, service and canvas."""

from __future__ import annotations

import json
import uuid
from collections.abc import Mapping
from datetime import datetime, timezone
from pathlib import Path
from typing import Any

from qfieldsync_cloud.core.deltas.delta_list import ServerStatus
from qfieldsync_cloud.core.jobs.store.delta_states import Verdict, record
from qfieldsync_cloud.core.services.local.service import LocalService
from qfieldsync_cloud.gui.changes.view import ChangesView
from tests.gui.ground import Ground, Wait
from tests.qgis.factories import deltafile, patch
from tests.qgis.service_factories import Office, office


class Scene(Ground):
    """A view whose project is not open yet; `close` it."""

    def __init__(self, folder: Path, wait: Wait) -> None:
        super().__init__(folder, wait)
        self.folder = folder
        self.view = ChangesView(self.place, self.window)

    def office(self, folder: str = "") -> Office:
        """A project with trees, in a folder of its own."""
        path = self.folder / folder
        path.mkdir(exist_ok=True)
        return office(path)

    def open(self, park: Office, *, is_working: bool = False) -> LocalService:
        """Open the project, and wait for its service.

        Args:
            park: from `office`.
            is_working: whether jobs are run; else changes stay as they are pushed.
        """
        self.open_project(park.service.project_path)
        if not is_working:
            self.session.worker.close()
        park.service = self.place.local
        return park.service

    def show(self, park: Office, *, is_working: bool = False) -> ChangesView:
        """Open the project, see the view, and wait until all was read."""
        self.open(park, is_working=is_working)
        self.view.show()
        self.view.set_shown(True)
        self.wait(lambda: self.view.loader.is_loaded and not self.is_reading)
        return self.view

    @property
    def is_reading(self) -> bool:
        return self.view.loader.is_reading

    def close(self) -> None:
        self.view.set_shown(False)
        self.view.deleteLater()
        super().close()


def pushed(service: LocalService, *deltas: Mapping[str, Any]) -> list[str]:
    """Push deltas; their uuids."""
    content = {
        **deltafile(*deltas),
        "id": str(uuid.uuid4()),
        "project": service.project_id,
    }
    service.push_deltafile(json.dumps(content).encode())
    return [item["uuid"] for item in deltas]


def stand(
    service: LocalService,
    statuses: Mapping[str, ServerStatus],
    feedback: Mapping[str, Any] | None = None,
) -> None:
    """Let changes stand as if a job had settled them."""
    with service.store.writing() as rows:
        seqs = dict(rows.execute("SELECT id, seq FROM delta").fetchall())
        verdicts = [
            Verdict(seqs[id_], status, feedback) for id_, status in statuses.items()
        ]
        record(rows, verdicts, service.store.now())


def note(layer: str, key: object, text: str, **properties: Any) -> dict[str, Any]:
    """A delta that changes the note of a tree, with the tree's place in it."""
    old = {"species": "oak", "note": "old"}
    options = {"old_wkt": f"Point ({key} 2)", **properties}
    return patch(layer, key, old, {"note": text}, **options)


_FILL = """
WITH RECURSIVE number(n) AS
    (VALUES (1) UNION ALL SELECT n + 1 FROM number LIMIT :count),
named AS (
    SELECT n, printf('00000000-0000-0000-0000-%012d', n) AS id,
        printf('tablet-%d', n % 7) AS client,
        CASE n % 4 WHEN 0 THEN 'oak' WHEN 1 THEN 'elm' WHEN 2 THEN 'lime'
            ELSE 'ash' END AS species,
        CASE n % 3 WHEN 0 THEN 'STATUS_APPLIED' WHEN 1 THEN 'STATUS_CONFLICT'
            ELSE 'STATUS_PENDING' END AS status
    FROM number)
INSERT INTO delta (id, client_id, status, created_at, updated_at, content, deltafile,
    deltafile_id, position, method, local_layer_id, local_pk, content_hash, created_by)
SELECT id, client, status, :at, :at, printf('{"uuid": "%s", "clientId": "%s",
    "exportId": "export-1", "localLayerId": "%s", "localLayerName": "Trees",
    "localLayerCrs": "EPSG:25832", "localPk": "%d", "sourceLayerId": "%s",
    "sourcePk": "%d", "method": "patch",
    "old": {"attributes": {"species": "%s %d", "height": 12.5, "note": "old"},
        "geometry": "Point (%d %d)"},
    "new": {"attributes": {"note": "new"}}}',
    id, client, :layer, n, :layer, n, species, n, n % 997, n),
    1, printf('file-%d', n / :per_file), n, 'patch', :layer, n, '', 'Ada' FROM named
"""


def fill(
    service: LocalService, layer_id: str, count: int, *, per_file: int | None = None
) -> None:
    """Put changes into the store as if they had been pushed.

    Args:
        service: of the project.
        layer_id: of the layer they are about.
        count: how many.
        per_file: so many came with each deltafile; None: all with one.
    """
    at = datetime.now(timezone.utc).isoformat(timespec="microseconds")
    pushed(service, note(layer_id, 0, "the first"))
    with service.store.writing() as rows:
        values = {
            "count": count - 1,
            "at": at,
            "layer": layer_id,
            "per_file": per_file or count,
        }
        rows.execute(_FILL, values)
