"""Which device a folder comes from: named by the analyst, or told by what is in it.

A package that is carried by cable does not know its device. To take one device for
another is dangerous: what the other one did would be compared with, and taken back. So:

| name given | what was collected before               | then                       |
|------------|-----------------------------------------|----------------------------|
| yes        | of a device of this name                | that device                |
| yes        | of no device of this name               | a new device               |
| no         | the very same folder                    | that device                |
| no         | of no device                            | a new device               |
| no         | of one device, and all of it is here    | that device                |
| no         | of every device, and none of it is here | a new device               |
| no         | anything else                           | error `device_unclear`     |

*Here* are rows that are in the folder exactly as they were collected. A row that was
collected and is neither as it was then nor as it was packaged may be of either device.
"""

from __future__ import annotations

import uuid
from dataclasses import dataclass
from pathlib import Path

from qfieldsync_cloud.core.errors import CollectingError
from qfieldsync_cloud.core.jobs.workflow import JobWatcher
from qfieldsync_cloud.core.project.collecting.collection import Device
from qfieldsync_cloud.core.project.collecting.kept import KnownDevice
from qfieldsync_cloud.core.project.collecting.manifest import moment_text
from qfieldsync_cloud.core.project.collecting.returned import ReturnedPackage
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
class Choice:
    """The device that a folder comes from."""

    device: Device
    known: KnownDevice | None = None
    """None when nothing was collected from it before."""
    is_doubtful: bool = False
    """It was named, and nothing of what was collected from it is here."""


def choose_device(
    package: ReturnedPackage,
    known: list[KnownDevice],
    name: str,
    watcher: JobWatcher,
) -> Choice:
    """Find the device that a package comes from, by the table above.

    Args:
        package: that came back.
        known: devices of which something was collected.
        name: as the analyst gave it; "" when they did not.
        watcher: asked whether to stop.

    Raises:
        CollectingError: it cannot be told (`device_unclear`).
    """
    if name.strip():
        named = next((item for item in known if _is_named(item, name)), None)
        if named is None:
            return Choice(_new_device(package, name.strip()))
        return Choice(
            named.as_device(), named, _Look(package, named, watcher).is_all_gone
        )
    fingerprint = package.fingerprint
    for item in known:
        if any(round_.fingerprint == fingerprint for round_ in item.rounds):
            return Choice(item.as_device(), item)
    looks = [_Look(package, item, watcher) for item in known]
    found = [look.known for look in looks if look.is_all_here]
    if len(found) == 1:
        return Choice(found[0].as_device(), found[0])
    if all(look.is_all_gone for look in looks):
        return Choice(_new_device(package, f"device {len(known) + 1}"))
    raise _unclear(package, known)


class _Look:
    """What of a device's collected rows is in a folder."""

    def __init__(
        self, package: ReturnedPackage, known: KnownDevice, watcher: JobWatcher
    ) -> None:
        self.known = known
        device = known.as_device()
        baseline = device.baseline or Path()
        self._collected: set[tuple[str, str, object]] = set()
        self._changed: set[tuple[str, str, object]] = set()
        self._edited: set[tuple[str, str, object]] = set()
        for file in package.files:
            if not file.parts(baseline):
                continue  # it was as packaged when the device was collected
            was = package.copy_of(file, package.pristine, watcher)
            then = package.copy_of(file, baseline, watcher)
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
    def is_all_here(self) -> bool:
        return bool(self._collected) and not self._collected & self._changed

    @property
    def is_all_gone(self) -> bool:
        return not self._collected & self._edited


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


def _is_named(known: KnownDevice, name: str) -> bool:
    return _plain(known.name) == _plain(name)


def _plain(name: str) -> str:
    return " ".join(name.split()).casefold()


def _unclear(package: ReturnedPackage, known: list[KnownDevice]) -> CollectingError:
    message = translate(
        "Collecting",
        "It cannot be told which device {folder} comes from. Give the device's name: "
        "one of those that were collected before ({names}), or a new one.",
    )
    names = ", ".join(
        f"{item.name}, {moment_text(item.last.collected_at)}" for item in known
    )
    text = message.format(folder=package.root, names=names)
    return CollectingError("device_unclear", str(package.root), text)
