"""What a device is called while nobody gave it a name."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from qfieldsync_cloud.core.jobs.store.client_rows import Client


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


def _day(moment: datetime) -> str:
    return moment.astimezone().date().isoformat()
