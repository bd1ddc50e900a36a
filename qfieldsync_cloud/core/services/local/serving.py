"""A local service as the REST front serves it: with its settings and its packages."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import datetime
from typing import Any

from qfieldsync_cloud.core.jobs.store.news import last_change_at
from qfieldsync_cloud.core.jobs.store.package_rows import StoredPackage
from qfieldsync_cloud.core.rest.sites import ServedFile, ServedPackage, ServedProject
from qfieldsync_cloud.core.services.local.service import LocalService


def served_project(service: LocalService, name: str) -> ServedProject:
    """The project of a service; what a client changes is kept in its store.

    Args:
        service: of the project.
        name: of the project, for people.
    """

    def set_overwriting(value: bool) -> None:
        kept = service.settings()
        service.change_settings(replace(kept, overwrite_conflicts=value))

    def latest_package() -> ServedPackage | None:
        stored = service.store.packages(limit=1)
        # an older one would be served as if nothing had been packaged since
        return _served(stored[0]) if stored and stored[0].folder.is_dir() else None

    def changed_at() -> datetime | None:
        with service.store.reading() as rows:
            return last_change_at(rows)

    def file_name() -> str:
        path = service.project_path
        return path.name if path.is_file() else ""

    return ServedProject(
        service=service,
        name=name,
        file_name=file_name,
        is_overwriting=lambda: service.settings().overwrite_conflicts,
        set_overwriting=set_overwriting,
        latest_package=latest_package,
        changed_at=changed_at,
    )


def _served(stored: StoredPackage) -> ServedPackage:
    attachments = frozenset(stored.details["attachments"])
    return ServedPackage(
        id=stored.job_id,
        folder=stored.folder,
        made_at=stored.made_at,
        files=tuple(_file(item, attachments) for item in stored.details["files"]),
        layers=stored.details["layers"],
    )


def _file(item: Mapping[str, Any], attachments: frozenset[str]) -> ServedFile:
    path = str(item["path"])
    return ServedFile(path, int(item["size"]), str(item["sha256"]), path in attachments)
