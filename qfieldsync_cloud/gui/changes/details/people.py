"""Who made a change: the device, and who sent it."""

from __future__ import annotations

from qfieldsync_cloud.core.services.local.devices import Device
from qfieldsync_cloud.core.translation import translate
from qfieldsync_cloud.gui.changes.labels import package_text

_SHORT_ID = 8


def people_text(device: Device | None, client_id: str, user: str) -> str:
    """Which device made a change, and who sent it.

    Args:
        device: None when nothing is known of it here.
        client_id: of the device; "" when the change does not say.
        user: who sent the change; "" when that is not known.
    """
    name = device_text(device, client_id)
    if name and user:
        text = translate("Gui", "{device}, sent by {user}")
        return text.format(device=name, user=user)
    return name or user or translate("Gui", "Unknown")


def device_text(device: Device | None, client_id: str) -> str:
    """The name of a device, or its number within its package; "" for none."""
    if device is None:
        if not client_id:
            return ""
        is_short = len(client_id) <= _SHORT_ID + 1
        short = client_id if is_short else f"{client_id[:_SHORT_ID]}…"
        return translate("Gui", "Device {id}").format(id=short)
    if device.name:
        return device.name
    if device.packaged_at is None:
        return translate("Gui", "Device {number}").format(number=device.number)
    text = translate("Gui", "Device {number} of {date}")
    return text.format(number=device.number, date=package_text(device))
