"""Services, deltafiles and clocks for the tests of the local service without QGIS."""

from __future__ import annotations

import json
import uuid
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import datetime, timedelta, timezone
from pathlib import Path
from typing import Any

from qfieldsync_cloud.core.jobs.lease import Holder
from qfieldsync_cloud.core.jobs.model import JobType
from qfieldsync_cloud.core.jobs.runner import JobTask, Runner, Work
from qfieldsync_cloud.core.jobs.store.store import STORE_NAME, Store
from qfieldsync_cloud.core.jobs.workflow import JobWatcher, Workflow
from qfieldsync_cloud.core.services.local.service import LocalService

PROJECT_ID = "550e8400-e29b-41d4-a716-446655440000"
START = datetime(2026, 3, 4, 9, 30, tzinfo=timezone.utc)


@dataclass
class FakeClock:
    """A clock that goes when it is told to."""

    now: datetime = START

    def __call__(self) -> datetime:
        return self.now

    def advance(self, seconds: float) -> None:
        self.now += timedelta(seconds=seconds)


@dataclass
class Processes:
    """Processes that live and die as a test wants."""

    dead: set[int] = field(default_factory=set)

    def holder(self, process: int, token: str = "") -> Holder:
        return Holder("office", process, "1", token or f"worker of {process}")

    def is_gone(self, holder: Holder) -> bool:
        return holder.process in self.dead


@dataclass
class PlainWork:
    """Work that does what a test says."""

    act: Callable[[JobTask, Workflow], None] = lambda _task, _workflow: None

    def new_workflow(self, watcher: JobWatcher) -> Workflow:
        return Workflow("plain", "Plain", "1.0", watcher)

    def do(self, task: JobTask, workflow: Workflow) -> None:
        self.act(task, workflow)


def new_store(folder: Path, clock: Callable[[], datetime] | None = None) -> Store:
    """A store in `folder`, made where it is not."""
    path = folder / STORE_NAME
    if clock is None:
        return Store(path, PROJECT_ID, busy_timeout_s=5)
    return Store(path, PROJECT_ID, clock=clock, busy_timeout_s=5)


def new_service(
    folder: Path, clock: Callable[[], datetime] | None = None, user: str = "Ada"
) -> LocalService:
    """The service of a project whose file is there."""
    project = folder / "park.qgz"
    project.write_bytes(b"a project, as far as the service looks")
    return LocalService(new_store(folder, clock), project, user)


def new_runner(
    service: LocalService,
    work: Work | Callable[[JobTask, Workflow], None] | None = None,
    **options: Any,
) -> Runner:
    """A worker that does the same for every type of job."""
    if work is None:
        work = PlainWork()
    elif not hasattr(work, "new_workflow"):
        work = PlainWork(work)  # type: ignore[arg-type]
    works = {type_: work for type_ in JobType if type_.value}
    return Runner(service.store, service.project_path, works, **options)


def delta(method: str = "patch", id: str = "", **properties: Any) -> dict[str, Any]:
    """A delta as QField writes it."""
    item = {
        "uuid": id or str(uuid.uuid4()),
        "clientId": "tablet-1",
        "exportId": "export-1",
        "localLayerCrs": "EPSG:25832",
        "localLayerId": "trees",
        "localLayerName": "Trees",
        "localPk": "1",
        "sourceLayerId": "trees",
        "sourcePk": "" if method == "create" else "1",
        "method": method,
    }
    if method != "create":
        item["old"] = {"attributes": {"note": "old"}}
    if method != "delete":
        item["new"] = {"attributes": {"note": "new"}}
    return {**item, **properties}


def deltafile(
    *deltas: Mapping[str, Any], id: str = "", project: str = PROJECT_ID
) -> bytes:
    """The bytes of a deltafile."""
    content = {
        "version": "1.0",
        "id": id or str(uuid.uuid4()),
        "project": project,
        "files": [],
        "deltas": list(deltas),
    }
    return json.dumps(content).encode()
