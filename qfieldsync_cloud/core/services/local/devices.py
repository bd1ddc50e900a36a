"""The devices of a project, what they are called, and which wait for a name."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime

from qfieldsync_cloud.core.jobs.store.client_rows import Client
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
class Device:
    """A device's copy of a package."""

    client_id: str
    name: str
    """Given by the analyst; "" when none was."""
    number: int
    """From 1, in the order in which the devices of a package first pushed."""
    packaged_at: datetime | None
    """When its package was made; None when that is not known here."""
    is_day_shared: bool = False
    """Another package, that devices have, was made on the same day."""


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


def devices_of(
    clients: Sequence[Client], packages: Mapping[str, datetime]
) -> tuple[Device, ...]:
    """Number the devices.

    Args:
        clients: in the order in which they first pushed.
        packages: when each was made, by its id in lower case.
    """
    numbers: Counter[datetime | None] = Counter()
    moments = [packages.get(client.package_id.lower()) for client in clients]
    days = Counter(map(_day, {moment for moment in moments if moment is not None}))
    devices = []
    for client, moment in zip(clients, moments):
        numbers[moment] += 1
        is_shared = moment is not None and days[_day(moment)] > 1
        devices.append(
            Device(client.id, client.name, numbers[moment], moment, is_shared)
        )
    return tuple(devices)


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


def _day(moment: datetime) -> str:
    return moment.astimezone().date().isoformat()
