"""Which kept packages nobody needs any more, and how they are removed.

A package is kept while a device may still come back from it. Of the packages of a
project these stay:

- the newest ones, as many as the analyst says;
- those that were made, or that something came back of, within so many days;
- those of which something was collected that went nowhere yet;
- those that do not say when they were made.

What was collected of a package goes with it: its deltas are where they were handed to.
A folder of a package that is gone cannot be collected any more, and is refused as one
that this computer did not keep.
"""

from __future__ import annotations

import shutil
import tempfile
import time
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path

from qfieldsync_cloud.core.errors import CollectingError
from qfieldsync_cloud.core.files.moving import move
from qfieldsync_cloud.core.project.collecting.kept_packages import (
    KeptPackage,
    KeptPackages,
)
from qfieldsync_cloud.core.project.manifest import read_manifest

_GONE = ".gone-"
"""Begins the name of what is being removed."""
_OLD_S = 24 * 60 * 60
"""A package that is not made by then belongs to a process that is gone."""


@dataclass(frozen=True)
class KeepingRule:
    """How long packages are kept."""

    newest: int = 10
    days: float = 90


@dataclass(frozen=True)
class PackageUse:
    """One kept package, as far as the rule asks."""

    id: str
    made_at: datetime | None
    """With a zone; None: it does not say."""
    used_at: datetime | None
    """When something came back of it last; None: never."""
    is_waiting: bool = False
    """Something was collected of it that went nowhere yet."""


def superfluous(
    packages: Iterable[PackageUse], rule: KeepingRule, now: datetime
) -> tuple[str, ...]:
    """Ids of the packages that nobody needs any more, the oldest first."""
    dated = sorted(
        ((made_at, item) for item in packages if (made_at := item.made_at) is not None),
        key=lambda pair: pair[0],
    )
    older = dated[: -rule.newest] if rule.newest else dated
    limit = now - timedelta(days=rule.days)
    return tuple(
        item.id
        for made_at, item in older
        if max(made_at, item.used_at or made_at) < limit and not item.is_waiting
    )


def find_superfluous(
    kept: KeptPackages,
    project_id: str,
    used_at: Mapping[str, datetime],
    rule: KeepingRule,
    now: datetime,
) -> Mapping[str, KeptPackage]:
    """The packages of a project that nobody needs any more, by their ids.

    Args:
        kept: all packages.
        project_id: whose packages are looked at.
        used_at: by package id in lower case, when a delta came from it last.
        rule: which ones stay.
        now: with a zone.
    """
    uses = {
        use.id: (use, package)
        for package in kept.all()
        if (use := _use_of(package, project_id, used_at)) is not None
    }
    ids = superfluous((use for use, _package in uses.values()), rule, now)
    return {package_id: uses[package_id][1] for package_id in ids}


def remove_packages(kept: KeptPackages, packages: Iterable[KeptPackage]) -> int:
    """Remove packages, each as a whole, and what killed runs left; the bytes of them.

    Raises:
        OSError: something could not be removed; what is left is whole.
    """
    _remove_leftovers(kept)
    return sum(_remove(package.folder) for package in packages)


def _use_of(
    package: KeptPackage, project_id: str, used_at: Mapping[str, datetime]
) -> PackageUse | None:
    """None: it is of another project, not whole, or cannot be read."""
    place = package.pristine
    if place is None:
        return None
    try:
        manifest = read_manifest(place)
        if manifest.project_id.lower() != project_id.lower():
            return None
        rounds = [item for device in package.devices() for item in device.rounds]
    except CollectingError:
        return None
    moments = [item.collected_at for item in rounds]
    came = used_at.get(manifest.package_id.lower())
    return PackageUse(
        manifest.package_id,
        manifest.packaged_at,
        max([*moments, *([came] if came else [])], default=None),
        is_waiting=not all(item.is_handed_over for item in rounds),
    )


def _remove(folder: Path) -> int:
    """Remove a folder that others find as it was, or not at all; its size."""
    size_bytes = _size_of(folder)
    gone = Path(tempfile.mkdtemp(prefix=_GONE, dir=folder.parent))
    move(folder, gone / folder.name)
    shutil.rmtree(gone, ignore_errors=True)
    return size_bytes


def _remove_leftovers(kept: KeptPackages) -> None:
    for path in kept.root.glob(f"{_GONE}*"):
        shutil.rmtree(path, ignore_errors=True)
    for package in kept.all():
        is_old = time.time() - package.folder.stat().st_mtime > _OLD_S
        if package.is_empty and is_old:
            shutil.rmtree(package.folder, ignore_errors=True)


def _size_of(folder: Path) -> int:
    return sum(path.stat().st_size for path in folder.rglob("*") if path.is_file())
