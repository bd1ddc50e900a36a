"""The devices of a project, and which of them wait for a name."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime

from qfieldsync_cloud.core.changes.devices import Device, devices_of
from qfieldsync_cloud.core.jobs.store.settings import (
    read_settings,
    read_value,
    write_value,
)
from qfieldsync_cloud.core.jobs.store.summary_rows import package_moments
from qfieldsync_cloud.core.services.local.service import LocalService

_ASKED = "devices_asked"
"""Name of the setting with the devices that the analyst did not want to name."""


@dataclass(frozen=True)
class Crews:
    """Who sends changes to a project."""

    devices: tuple[Device, ...] = ()
    unnamed: tuple[Device, ...] = ()
    """Those whose name was never asked for."""
    last_packaged_at: datetime | None = None
    """When the newest package was made; None when none was made here."""
    layer_map: Mapping[str, str] = field(default_factory=dict)
    """Layer id of the deltas to layer id of the project, confirmed by the analyst."""


def read_crews(service: LocalService) -> Crews:
    """Find out who sends changes; not on the main thread.

    Raises:
        StoreError: the store cannot be read.
    """
    clients = service.clients()
    with service.store.reading() as rows:
        texts = package_moments(rows)
        asked = set(json.loads(read_value(rows, _ASKED) or "[]"))
        layer_map = read_settings(rows).layer_map
    packages = {id_: datetime.fromisoformat(text) for id_, text in texts.items()}
    devices = devices_of(clients, packages)
    return Crews(
        devices,
        tuple(
            item for item in devices if not item.name and item.client_id not in asked
        ),
        max(packages.values(), default=None),
        layer_map,
    )


def leave_unnamed(service: LocalService, client_ids: tuple[str, ...]) -> None:
    """Ask no more for the names of these devices.

    Raises:
        StoreError: that could not be kept.
    """
    with service.store.writing() as rows:
        asked = set(json.loads(read_value(rows, _ASKED) or "[]"))
        write_value(rows, _ASKED, json.dumps(sorted(asked.union(client_ids))))
