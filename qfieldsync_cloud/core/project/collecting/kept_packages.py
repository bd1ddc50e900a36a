"""What is remembered of packages: each as it was made, and what came back of it.

    <root>/<package id>/package/<project>/          the pristine copy
    <root>/<package id>/devices/<client id>/000001/ what was collected first: a *round*
        collected.json    of which device, when, and what the data looked like
        deltafile.json    the deltas
        data/             the data files as they came back, of the last round only
        handed_over.json  where the deltafile went, once it went somewhere

QField knows a folder that is copied to it by its name: that of the pristine copy is the
name of the project.

A round is written beside and renamed: it is there as a whole, deltafile included, or
not at all. It is there before its deltafile goes anywhere, so that after a crash the
same deltas go there, and none that would repeat them in other words.
"""

from __future__ import annotations

import hashlib
import json
import os
import re
import shutil
import tempfile
import time
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import datetime, timezone
from pathlib import Path
from typing import Any

from qgis.core import QgsApplication

from qfieldsync_cloud.core.deltas.model import Deltafile
from qfieldsync_cloud.core.deltas.reader import parse_deltafile
from qfieldsync_cloud.core.deltas.writer import deltafile_parts
from qfieldsync_cloud.core.errors import CollectingError, PackagingError
from qfieldsync_cloud.core.files.flushing import flush_tree
from qfieldsync_cloud.core.files.moving import move
from qfieldsync_cloud.core.files.names import safe_name
from qfieldsync_cloud.core.jobs.workflow import JobWatcher
from qfieldsync_cloud.core.project.collecting.collection import Collection, Device
from qfieldsync_cloud.core.project.collecting.data_files import DataFile, leave_alone
from qfieldsync_cloud.core.project.collecting.returned_package import ReturnedPackage
from qfieldsync_cloud.core.project.manifest import (
    MANIFEST_NAME,
    Manifest,
    read_manifest,
)
from qfieldsync_cloud.core.project.packaging.workshop import changed_files
from qfieldsync_cloud.core.translation import translate
from qfieldsync_cloud.core.undisturbed import undisturbed

_PLAIN_ID = re.compile(r"[0-9A-Za-z][0-9A-Za-z_-]{0,63}")
_ROUND = re.compile(r"\d{6}")
_PRISTINE = "package"
_COLLECTED, _DELTAFILE = "collected.json", "deltafile.json"
_DATA, _HANDED_OVER = "data", "handed_over.json"
_DRAFT = ".draft-"
_OLD_S = 24 * 60 * 60
"""A draft that is older belongs to a process that is gone."""


@dataclass(frozen=True)
class Round:
    """One time that a device's folder was collected and had something new."""

    folder: Path
    client_id: str
    name: str
    """Of the device."""
    deltafile_id: str
    fingerprint: str
    """Of the data files that came back."""
    collected_at: datetime

    @property
    def number(self) -> int:
        return int(self.folder.name)

    @property
    def is_handed_over(self) -> bool:
        """Whether its deltafile went somewhere."""
        return (self.folder / _HANDED_OVER).is_file()

    def content(self) -> bytes:
        """The bytes of its deltafile."""
        return (self.folder / _DELTAFILE).read_bytes()

    def deltafile(self) -> Deltafile:
        """Its deltafile."""
        with undisturbed():
            return parse_deltafile(self.content())

    def mark_handed_over(self, to: str) -> None:
        """Remember that the deltafile went to `to`: a path, or a service's title."""
        at = datetime.now(timezone.utc).isoformat(timespec="seconds")
        _write_json(self.folder / _HANDED_OVER, {"at": at, "to": to})


@dataclass(frozen=True)
class KnownDevice:
    """A device of which something was collected."""

    rounds: tuple[Round, ...]
    """At least one, the oldest first."""

    @property
    def last(self) -> Round:
        return self.rounds[-1]

    @property
    def name(self) -> str:
        return self.last.name

    def as_device(self) -> Device:
        """The device, with the state that was collected last."""
        last = self.last
        return Device(last.client_id, last.name, last.folder / _DATA, last.deltafile_id)


@dataclass(frozen=True)
class KeptPackage:
    """One package, and what was collected of it."""

    folder: Path

    def place(self, project_name: str) -> Path:
        """Where the package of a project is to be as it was made."""
        return self.folder / _PRISTINE / safe_name(project_name)

    @property
    def pristine(self) -> Path | None:
        """Where the package is as it was made; None: it was not kept."""
        place = self.folder / _PRISTINE
        if (place / MANIFEST_NAME).is_file():
            # once the files were in no folder of their own
            return place
        found = _folders(place)
        return next((path for path in found if not path.name.startswith(".")), None)

    @property
    def is_empty(self) -> bool:
        """Whether nothing is in it but what killed runs left."""
        place = self.folder / _PRISTINE
        names = [path.name for path in place.iterdir()] if place.is_dir() else []
        return not self.has_rounds and all(name.startswith(".") for name in names)

    def keep_pristine(
        self, package: Path, project_name: str, watcher: JobWatcher
    ) -> None:
        """Remember a package as it is now, before it leaves.

        Raises:
            PackagingError: it is not as its manifest says; nothing is remembered then.
            Cancelled: nothing is remembered then.
            OSError: it cannot be written; nothing is remembered then.
        """
        if self.pristine is not None:
            return
        place = self.place(project_name)
        place.parent.mkdir(parents=True, exist_ok=True)
        draft = Path(tempfile.mkdtemp(prefix=_DRAFT, dir=self.folder))
        try:
            for source in sorted(package.rglob("*")):
                watcher.check()
                target = draft / source.relative_to(package)
                if source.is_dir():
                    target.mkdir()
                else:
                    shutil.copyfile(source, target)
            changed = changed_files(draft, watcher.check)
            if changed:
                message = translate(
                    "Collecting",
                    "the package was changed before a copy of it was kept ({files}); "
                    "make it again",
                )
                text = message.format(files=", ".join(changed[:5]))
                raise PackagingError(str(package), text)
            flush_tree(draft)
            move(draft, place)
        finally:
            shutil.rmtree(draft, ignore_errors=True)

    @property
    def has_rounds(self) -> bool:
        """Whether something may have been collected of it."""
        return (self.folder / "devices").exists()

    def devices(self) -> list[KnownDevice]:
        """The devices of which something was collected, by name."""
        found = [
            KnownDevice(rounds)
            for folder in _folders(self.folder / "devices")
            if (rounds := tuple(_rounds(folder)))
        ]
        return sorted(found, key=lambda device: device.name)

    def keep(
        self, collection: Collection, package: ReturnedPackage, watcher: JobWatcher
    ) -> Round:
        """Remember a collection as the next round of its device.

        Raises:
            CollectingError: somebody else did meanwhile (`collected_meanwhile`).
            OSError: it cannot be written; nothing is remembered then.
        """
        device = collection.device
        folder = self.folder / "devices" / device.client_id
        folder.mkdir(parents=True, exist_ok=True)
        _remove_old_drafts(folder)
        known = list(_rounds(folder))
        place = folder / f"{known[-1].number + 1 if known else 1:06}"
        if (known[-1].deltafile_id if known else "") != device.previous:
            raise _collected_meanwhile(device)
        draft = Path(tempfile.mkdtemp(prefix=_DRAFT, dir=folder))
        try:
            _write_data(draft / _DATA, package, device, watcher)
            _write(draft / _DELTAFILE, deltafile_parts(collection.deltafile))
            _write_json(draft / _COLLECTED, _round_to_json(collection))
            flush_tree(draft)
            try:
                move(draft, place)
            except OSError as error:
                if place.exists():
                    raise _collected_meanwhile(device) from error
                raise
        finally:
            shutil.rmtree(draft, ignore_errors=True)
        for earlier in known:
            shutil.rmtree(earlier.folder / _DATA, ignore_errors=True)
        return _read_round(place)


def profile_packages() -> Path:
    """Where the QGIS profile keeps packages."""
    profile = Path(QgsApplication.qgisSettingsDirPath())
    return profile / "qfieldsync_cloud" / "packages"


@dataclass(frozen=True)
class KeptPackages:
    """All packages that are remembered in one folder."""

    root: Path

    def package(self, package_id: str) -> KeptPackage:
        """What is remembered of a package, whether or not there is anything."""
        name = package_id.lower()
        if not _PLAIN_ID.fullmatch(name):
            # it comes from outside, and may be no name of a folder
            name = "id-" + hashlib.sha256(name.encode()).hexdigest()[:40]
        return KeptPackage(self.root / name)

    def all(self) -> list[KeptPackage]:
        """Every package that is remembered, whichever project it is of."""
        return [
            KeptPackage(folder)
            for folder in _folders(self.root)
            if not folder.name.startswith(".")
        ]

    def latest(self, project_id: str) -> Manifest | None:
        """The manifest of the package of a project that was made last and kept."""
        found = None
        for place in (package.pristine for package in self.all()):
            if place is None:
                continue
            try:
                manifest = read_manifest(place)
            except CollectingError:
                continue
            is_of_project = manifest.project_id.lower() == project_id.lower()
            if is_of_project and (found is None or found.is_older_than(manifest)):
                found = manifest
        return found


def _write_data(
    target: Path, package: ReturnedPackage, device: Device, watcher: JobWatcher
) -> None:
    """The state that the next collection starts from; what is as packaged is left out.

    Of a file that could not be read it is still what was collected before.
    """
    target.mkdir()
    usable = set(package.files)
    for layer in package.project.editable_tables():
        file = DataFile.of_layer(layer)
        if file.parts(target):
            continue
        if file not in usable:
            if device.baseline is not None:
                file.copy(device.baseline, target, watcher)
        elif not package.is_unchanged(file, package.pristine, watcher):
            leave_alone(package.copies, file)
            file.copy(package.copies, target, watcher)


def _remove_old_drafts(folder: Path) -> None:
    for path in folder.glob(f"{_DRAFT}*"):
        if time.time() - path.stat().st_mtime > _OLD_S:
            shutil.rmtree(path, ignore_errors=True)


def _round_to_json(collection: Collection) -> dict[str, Any]:
    return {
        "format": 1,
        "package_id": collection.package.package_id,
        "client_id": collection.device.client_id,
        "name": collection.device.name,
        "deltafile_id": collection.deltafile.id,
        "fingerprint": collection.fingerprint,
        "collected_at": datetime.now(timezone.utc).isoformat(timespec="seconds"),
    }


def _rounds(folder: Path) -> Iterator[Round]:
    for place in _folders(folder):
        if _ROUND.fullmatch(place.name):
            yield _read_round(place)


def _read_round(place: Path) -> Round:
    """Read what is remembered of a round.

    Raises:
        CollectingError: what is remembered cannot be read (`store_damaged`).
    """
    path = place / _COLLECTED
    try:
        root = json.loads(path.read_text(encoding="utf-8"))
        return Round(
            place,
            str(root["client_id"]),
            str(root["name"]),
            str(root["deltafile_id"]),
            str(root["fingerprint"]),
            datetime.fromisoformat(root["collected_at"]),
        )
    except (OSError, ValueError, KeyError, TypeError) as error:
        message = translate(
            "Collecting",
            "What was collected before cannot be read: {path} ({reason}). Put it back "
            "from a backup. Without it, edits that were collected before would come "
            "again as other ones.",
        )
        text = message.format(path=path, reason=error)
        raise CollectingError("store_damaged", str(path), text) from error


def _folders(folder: Path) -> list[Path]:
    if not folder.is_dir():
        return []
    return sorted(path for path in folder.iterdir() if path.is_dir())


def _collected_meanwhile(device: Device) -> CollectingError:
    message = translate(
        "Collecting", "{name} was collected by somebody else meanwhile. Run it again."
    )
    text = message.format(name=device.name)
    return CollectingError("collected_meanwhile", device.name, text)


def _write_json(path: Path, root: dict[str, Any]) -> None:
    _write(path, [json.dumps(root, indent=2)])


def _write(path: Path, parts: Iterable[str]) -> None:
    """Write a file that is whole or not there, and is on the disk."""
    part = path.with_name(f".{path.name}.part")
    with part.open("w", encoding="utf-8", newline="\n") as stream:
        stream.writelines(parts)
        stream.flush()
        os.fsync(stream.fileno())
    move(part, path)
