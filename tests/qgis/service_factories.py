"""An office with a GeoPackage, a project file, and the service of the project."""

from __future__ import annotations

import json
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from qfieldsync_cloud.core.jobs.model import Job, JobType
from qfieldsync_cloud.core.jobs.runner import Runner
from qfieldsync_cloud.core.jobs.store.delta_states import entries_of
from qfieldsync_cloud.core.jobs.store.settings import ProjectSettings
from qfieldsync_cloud.core.services.local.delta_apply import DeltaApplyWork
from qfieldsync_cloud.core.services.local.open_project import NoOpenProject
from qfieldsync_cloud.core.services.local.opening import open_service, works
from qfieldsync_cloud.core.services.local.service import LocalService
from tests.qgis.factories import (
    GPKG,
    PROJECT_ID,
    Database,
    deltafile,
    oak,
    project_of,
    trees,
)


@dataclass
class Office:
    """A GeoPackage, a project file that shows it, and the service of the project."""

    source: Database
    layer_id: str
    service: LocalService
    open_project: Any = field(default_factory=NoOpenProject)
    lock_timeout_s: float = 5.0

    def push(self, *deltas: Mapping[str, Any], id: str = "file-1") -> None:
        content = {**deltafile(*deltas), "id": id}
        self.service.push_deltafile(json.dumps(content).encode())

    def runner(self) -> Runner:
        work = DeltaApplyWork(self.open_project, self.lock_timeout_s)
        types = {**works(), JobType.DELTA_APPLY: work}
        return Runner(self.service.store, self.service.project_path, types)

    def run(self) -> Job | None:
        """Run what waits; the newest job with its feedback."""
        self.runner().run_pending()
        jobs = self.service.list_jobs(1).items
        return self.service.get_job(jobs[0].id) if jobs else None

    def apply(self, *deltas: Mapping[str, Any], id: str = "file-1") -> list[str]:
        """Push a deltafile and run the jobs; the statuses of all deltas so far."""
        self.push(*deltas, id=id)
        self.run()
        return self.statuses()

    def apply_again(self) -> list[str]:
        self.service.apply_deltas()
        self.run()
        return self.statuses()

    def statuses(self) -> list[str]:
        items = self.service.list_deltas(1000).items
        return [item.status.value.partition("_")[2] for item in items]

    def messages(self) -> list[str]:
        return [item.output for item in self.service.list_deltas(1000).items]

    def entries(self, job_id: str) -> list[dict[str, Any]]:
        """What the engine reported in a job, delta by delta."""
        with self.service.store.reading() as rows:
            found = entries_of(rows, job_id, 0, 1000)
        return [json.loads(row["entry"]) for row in found]

    def change(self, **settings: Any) -> None:
        self.service.change_settings(ProjectSettings(**settings))


def office(folder: Path, *rows: Mapping[str, Any], **options: Any) -> Office:
    source = trees(folder, GPKG, *(rows or [oak(n) for n in range(1, 6)]))
    layer = source.layer()
    project = project_of(layer)
    path = folder / "park.qgz"
    assert project.write(str(path))
    layer_id = layer.id()
    del layer
    project.clear()
    service = open_service(PROJECT_ID, path, folder=folder / "profile")
    return Office(source, layer_id, service, **options)


def wait_until(is_true: Callable[[], Any], timeout_s: float = 30.0) -> None:
    end = time.monotonic() + timeout_s
    while not is_true():
        assert time.monotonic() < end, "it never came"
        time.sleep(0.02)
