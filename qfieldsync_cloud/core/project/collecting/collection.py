"""What collecting a package gave, as values."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from enum import Enum
from functools import cached_property
from pathlib import Path

from qfieldsync_cloud.core.deltas.model import Deltafile, DeltaMethod
from qfieldsync_cloud.core.project.collecting.notices import Notice
from qfieldsync_cloud.core.project.manifest import Manifest


@dataclass(frozen=True)
class Device:
    """One device with its copy of a package."""

    client_id: str
    """The same for everything that the device did in this package."""
    name: str
    baseline: Path | None = None
    """Folder with the data files as they were last collected, where they differ from
    the package; None before the first time."""
    previous: str = ""
    """Id of the deltafile that was collected last; "" before the first time."""


class FileState(str, Enum):
    """What became of a file of the device."""

    FOUND = "found"
    """New or changed on the device; nothing was done yet."""
    COPIED = "copied"
    PRESENT = "present"
    """The project has it already."""
    CONFLICT = "conflict"
    """The project has another one of that name; neither was touched."""
    FAILED = "failed"


@dataclass(frozen=True)
class AttachmentFile:
    """A file of the device that the package did not have like that."""

    path: str
    """With `/`, from the root of the package and of the project."""
    sha256: str
    size_bytes: int
    state: FileState = FileState.FOUND
    reason: str = ""
    """Why it failed."""


@dataclass(frozen=True)
class AttachmentReference:
    """A file that a collected feature names."""

    layer_id: str
    key: str
    """Of the feature in the package."""
    field: str
    path: str
    """As the attribute has it."""
    sha256: str | None
    """None when the device does not have the file."""

    @property
    def is_present(self) -> bool:
        """Whether the device has it."""
        return self.sha256 is not None


@dataclass(frozen=True)
class Collection:
    """What one device did since its package was made, or last collected."""

    package: Manifest
    device: Device
    deltafile: Deltafile
    notices: tuple[Notice, ...] = ()
    references: tuple[AttachmentReference, ...] = ()
    files: tuple[AttachmentFile, ...] = ()
    fingerprint: str = ""
    """Of all data files as they came back."""

    @cached_property
    def counts(self) -> Mapping[DeltaMethod, int]:
        """Deltas by method."""
        return Counter(delta.method for delta in self.deltafile.deltas)
