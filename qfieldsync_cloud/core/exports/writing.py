"""Changes of a service into a file, in the format that its ending names."""

from __future__ import annotations

import time
from collections.abc import Callable, Collection, Iterable, Iterator
from datetime import datetime, timezone
from pathlib import Path

from qfieldsync_cloud.core.exports.geopackage import write_geopackage
from qfieldsync_cloud.core.exports.page import page_parts
from qfieldsync_cloud.core.exports.records import ExportedChange, changes_of
from qfieldsync_cloud.core.exports.texts import csv_parts, json_parts
from qfieldsync_cloud.core.maps.places import MapFrame
from qfieldsync_cloud.core.reports.files import write_parts
from qfieldsync_cloud.core.services.sync_service import SyncService
from qfieldsync_cloud.core.undisturbed import undisturbed


def export_changes(
    service: SyncService,
    delta_ids: Collection[str] | None,
    path: Path,
    *,
    title: str,
    frame: MapFrame,
    is_server: bool,
    settled: Callable[[int], None] = lambda _count: None,
) -> int:
    """Write changes to a file, whole or not at all; how many they were.

    Args:
        service: that has them.
        delta_ids: of those that are wanted; None: all.
        path: of the file; it ends in csv, json, gpkg or html.
        title: of the page.
        frame: of the project, for places.
        is_server: see `changes_of`.
        settled: told how many more were written; what it raises ends the export.

    Raises:
        OSError: the file cannot be written; what was there stays.
        ServiceError: the service does not answer.
    """
    count = [0]

    def counted() -> Iterator[ExportedChange]:
        for change in changes_of(service, delta_ids, is_server=is_server):
            count[0] += 1
            settled(1)
            yield change
            time.sleep(0)

    with undisturbed():
        _write(path, counted(), title, frame)
    return count[0]


def _write(
    path: Path, changes: Iterable[ExportedChange], title: str, frame: MapFrame
) -> None:
    ending = path.suffix.lower().lstrip(".")
    if ending == "gpkg":
        write_geopackage(path, changes, frame)
    elif ending == "html":
        now = datetime.now(timezone.utc)
        parts = page_parts(tuple(changes), title=title, generated_at=now)
        write_parts(path, parts)
    elif ending == "json":
        write_parts(path, json_parts(changes))
    else:
        write_parts(path, csv_parts(changes))
