"""Which device a folder comes from: named by the analyst, or told by what is in it.

A package that is carried by cable does not know its device. To take one device for
another is dangerous: what the other one did would be compared with, and taken back. So:

| name given | what was collected before               | then                       |
|------------|-----------------------------------------|----------------------------|
| yes        | of a device of this name                | that device                |
| yes        | of others, and some of it is here       | error `device_unclear`     |
| yes        | of others, and none of it is here       | a new device               |
| no         | the very same folder                    | that device                |
| no         | of one device, and all of it is here    | that device                |
| no         | of no device that left a trace here     | a new device               |
| no         | anything else                           | error `device_unclear`     |

*Here* are rows that are in the folder exactly as they were collected. A row that was
collected and is neither as it was then nor as it was packaged may be of either device.
Two devices can have made the same edit: the caller may say that a device is a new one.
"""

from __future__ import annotations

import uuid
from dataclasses import dataclass
from pathlib import Path

from qfieldsync_cloud.core.errors import CollectingError
from qfieldsync_cloud.core.jobs.workflow import JobWatcher
from qfieldsync_cloud.core.project.collecting.belonging import moment_text
from qfieldsync_cloud.core.project.collecting.collection import Device
from qfieldsync_cloud.core.project.collecting.kept_packages import KnownDevice
from qfieldsync_cloud.core.project.collecting.returned_package import ReturnedPackage
from qfieldsync_cloud.core.project.collecting.table_changes import both
from qfieldsync_cloud.core.translation import translate

_NAMESPACE = uuid.UUID("7b8f2f5e-5c0e-5f0c-9a51-0f7c3a1d2e64")
"""Of the client ids that are made here."""
Rows = frozenset[tuple[str, str, object]]
"""Path, table and key; of a file that is no database only its path."""


def client_id_of(package_id: str, name: str) -> str:
    """The client id of a device of this name in a package."""
    return str(uuid.uuid5(_NAMESPACE, f"{package_id.lower()}\n{_plain(name)}"))


@dataclass(frozen=True)
class DeviceHint:
    """What the analyst says of the device that a folder comes from."""

    name: str = ""
    is_new: bool = False
    """Nothing was collected from it before, whatever the folder looks like."""

    @property
    def plain_name(self) -> str:
        return " ".join(self.name.split())


@dataclass(frozen=True)
class Choice:
    """The device that a folder comes from."""

    device: Device
    known: KnownDevice | None = None
    """None when nothing was collected from it before."""
    is_doubtful: bool = False
    """It was named, and nothing of what was collected from it is here."""
    gone_count: int = 0
    """Rows that differ from what was collected from it, when all of them are as they
    were packaged; else 0."""


def choose_device(
    package: ReturnedPackage,
    known: list[KnownDevice],
    hint: DeviceHint,
    watcher: JobWatcher,
) -> Choice:
    """Find the device that a package comes from, by the table above.

    Args:
        package: that came back.
        known: devices of which something was collected.
        hint: of the analyst.
        watcher: asked whether to stop.

    Raises:
        CollectingError: it cannot be told (`device_unclear`).
    """
    name = hint.plain_name
    if hint.is_new:
        if taken := [item for item in known if _is_named(item, name)]:
            raise _unclear(package, taken)
        return Choice(_new_device(package, name or _number_of(known)))
    if name:
        return _choose_named(package, known, name, watcher)
    fingerprint = package.fingerprint
    for item in known:
        if any(round_.fingerprint == fingerprint for round_ in item.rounds):
            return Choice(item.as_device(), item)
    looks = [_Look(package, item, watcher) for item in known]
    found = [look.known for look in looks if look.is_all_here]
    if len(found) == 1:
        return Choice(found[0].as_device(), found[0])
    if all(look.is_all_gone for look in looks):
        return Choice(_new_device(package, _number_of(known)))
    raise _unclear(package, known)


def _choose_named(
    package: ReturnedPackage, known: list[KnownDevice], name: str, watcher: JobWatcher
) -> Choice:
    looks = [_Look(package, item, watcher) for item in known]
    for look in looks:
        if _is_named(look.known, name):
            is_doubtful = look.is_anything_collected and look.is_all_gone
            device = look.known.as_device()
            return Choice(device, look.known, is_doubtful, look.gone_count)
    if alike := [look.known for look in looks if look.is_partly_here]:
        raise _unclear(package, alike)
    return Choice(_new_device(package, name))


class _Look:
    """What of a device's collected rows is in a folder."""

    def __init__(
        self, package: ReturnedPackage, known: KnownDevice, watcher: JobWatcher
    ) -> None:
        self.known = known
        device = known.as_device()
        self._collected: set[tuple[str, str, object]] = set()
        self._changed: set[tuple[str, str, object]] = set()
        self._edited: set[tuple[str, str, object]] = set()
        for file in package.files:
            place = package.place_before(device, file)
            if place == package.pristine:
                continue  # it was as packaged when the device was collected
            was = package.copy_of(file, package.pristine, watcher)
            then = package.copy_of(file, place, watcher)
            now = package.copies
            for found, before, after in (
                (self._collected, was, then),
                (self._changed, then, now),
                (self._edited, was, now),
            ):
                tables = [layer.table for layer in package.tables_of(file)]
                path = Path(file.path)
                if file.is_database:
                    found |= _rows(path, tables, before, after, watcher)
                elif file.fingerprint(before, watcher) != file.fingerprint(
                    after, watcher
                ):
                    found.add((file.path, "", None))

    @property
    def is_anything_collected(self) -> bool:
        return bool(self._collected)

    @property
    def is_all_here(self) -> bool:
        return bool(self._collected) and not self._collected & self._changed

    @property
    def is_partly_here(self) -> bool:
        return bool(self._collected - self._changed)

    @property
    def is_all_gone(self) -> bool:
        return not self._collected & self._edited

    @property
    def gone_count(self) -> int:
        """See `Choice`: so looks an older copy, which has no later edit."""
        is_only_gone = self._changed <= self._collected - self._edited
        return len(self._changed) if is_only_gone else 0


def _rows(
    path: Path, tables: list[str], before: Path, after: Path, watcher: JobWatcher
) -> Rows:
    found: set[tuple[str, str, object]] = set()
    with both(before / path, after / path, watcher) as two:
        for table in (name or two.first_table() for name in tables):
            was, now = (two.columns(side, table) for side in ("before", "main"))
            key, common = two.key_of(table), [name for name in was if name in now]
            if key in common:
                rows = two.changes(table, key, common).keys
                found.update((str(path), table, row) for _kind, row in rows)
    return frozenset(found)


def _new_device(package: ReturnedPackage, name: str) -> Device:
    return Device(client_id_of(package.manifest.package_id, name), name)


def _number_of(known: list[KnownDevice]) -> str:
    """A name for a device without one, that no other has: as the docks name it."""
    taken = {_plain(item.name) for item in known}
    return next(
        name
        for number in range(1, len(known) + 2)
        if _plain(name := f"Device {number}") not in taken
    )


def _is_named(known: KnownDevice, name: str) -> bool:
    return _plain(known.name) == _plain(name)


def _plain(name: str) -> str:
    return " ".join(name.split()).casefold()


def _unclear(package: ReturnedPackage, known: list[KnownDevice]) -> CollectingError:
    message = translate(
        "Collecting",
        "It cannot be told which device {folder} comes from. What was collected before "
        "({names}) may be in it: give that name if it is the same device, else give "
        "another name and say that the device is a new one.",
    )
    names = ", ".join(
        f"{item.name}, {moment_text(item.last.collected_at)}" for item in known
    )
    text = message.format(folder=package.root, names=names)
    return CollectingError("device_unclear", str(package.root), text)
