"""What a local service does with a package: a copy, a row, and none too many."""

from __future__ import annotations

import shutil
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from qfieldsync_cloud.core.errors import StoreError
from qfieldsync_cloud.core.jobs.store.store import Store
from qfieldsync_cloud.core.jobs.workflow import Workflow
from qfieldsync_cloud.core.project.collecting.kept_packages import KeptPackages
from qfieldsync_cloud.core.project.collecting.pruning import (
    KeepingRule,
    find_superfluous,
    remove_packages,
)
from qfieldsync_cloud.core.project.packaging.package import Package, PackageKeeper

_MEGABYTE = 1_000_000


@dataclass(frozen=True)
class LocalPackageKeeper(PackageKeeper):
    """Remembers a package in the store of its project, and removes what is too old."""

    store: Store
    kept: KeptPackages
    project_name: str
    workflow: Workflow
    is_copied: bool = True
    """False: the package is made where the copy would be."""

    @contextmanager
    def keeping(self, folder: Path, package_id: str) -> Iterator[None]:
        """See `PackageKeeper`: nobody has a package that could not be collected."""
        if not self.is_copied:
            yield
            return
        copy = self.kept.package(package_id)
        copy.keep_pristine(folder, self.project_name, self.workflow.watcher)
        try:
            yield
        except BaseException:
            shutil.rmtree(copy.folder, ignore_errors=True)
            raise

    def delivered(self, package: Package) -> None:
        """See `PackageKeeper`."""
        place = self.kept.package(package.id).place(self.project_name)
        self.store.add_package(
            package.id, place, _package_details(package, self.workflow)
        )
        try:
            count, size_bytes = prune(self.store, self.kept)
        except (OSError, StoreError) as error:
            # the package is made all the same
            self.workflow.log(f"WARNING Older packages could not be removed: {error}")
            return
        if count:
            size = f"{size_bytes / _MEGABYTE:.2f} MB"
            noun = "package" if count == 1 else "packages"
            self.workflow.log(f"Removed {count} older {noun} ({size})")


def prune(store: Store, kept: KeptPackages) -> tuple[int, int]:
    """Remove the packages of a project that nobody needs any more, by its settings.

    Returns:
        How many there were, and their size in bytes.

    Raises:
        OSError: something could not be removed.
        StoreError: the store cannot be read or written.
    """
    with store.reading() as rows:
        settings = store.settings(rows)
    rule = KeepingRule(settings.kept_packages, settings.kept_days)
    packages = find_superfluous(
        kept, store.project_id, store.package_uses(), rule, store.now()
    )
    if packages:
        # first: what is left when this ends in between is found by its folder again
        store.forget_packages(packages)
        store.shrink()
    return len(packages), remove_packages(kept, packages.values())


def _package_details(package: Package, workflow: Workflow) -> Mapping[str, Any]:
    """What the store remembers of a package: its files, layers and attachments."""
    layers = workflow.feedback()["outputs"]["qfield_layer_data"]["layers_by_id"]
    return {
        "files": list(package.manifest["files"]),
        "layers": layers,
        "attachments": sorted(
            {str(item["path"]) for item in package.manifest["attachments"]}
        ),
        "project_file": package.project_file.name,
    }
