"""What a package is made of, and what is told of it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from enum import Enum
from pathlib import Path
from typing import Any

from qfieldsync_cloud.core.project.packaging.area import Area

DATA_NAME = "data.gpkg"
"""The one data file of the layers that are taken offline."""


class SyncAction(str, Enum):
    """What becomes of a layer; the values are those of QFieldSync's dialogs."""

    OFFLINE = "offline"
    """Its rows go into `data.gpkg`, and edits come back as deltas."""
    NO_ACTION = "no_action"
    """A file is copied, anything else stays a connection."""
    COPY = "copy"
    """Its file is copied."""
    KEEP_EXISTENT = "keep_existent"
    """Its file is copied unless the package before has it already."""
    REMOVE = "remove"
    """It is not in the package."""


class FindingCode(str, Enum):
    """What was not carried as it is in the source."""

    LAYER_LEFT_OUT = "layer_left_out"
    LAYER_READ_ONLY = "layer_read_only"
    MEMORY_LAYER = "memory_layer"
    LOGIN_REMOVED = "login_removed"
    PATH_REMOVED = "path_removed"
    FILE_MISSING = "file_missing"
    FIELD_LEFT_OUT = "field_left_out"
    VALUE_CHANGED = "value_changed"
    GEOMETRY_TYPE = "geometry_type"
    FILTER_APPLIED = "filter_applied"
    REFERENCE_REMOVED = "reference_removed"
    ATTACHMENT_MISSING = "attachment_missing"
    FILE_NAMES_COLLIDE = "file_names_collide"
    AREA_EMPTY = "area_empty"


@dataclass(frozen=True)
class Finding:
    """Something that a package does not carry, or carries in another way."""

    code: FindingCode
    message: str
    """A sentence for people, without local paths or credentials."""
    layer_id: str = ""
    key: str = ""
    """Of the feature that it is about; "" when it is about no single one."""

    def to_json(self) -> dict[str, Any]:
        """The finding as the feedback has it."""
        return {
            "code": self.code.value,
            "severity": "warning",
            "layer": self.layer_id,
            "key": self.key,
            "message": self.message,
        }


@dataclass(frozen=True)
class PackageOptions:
    """What the caller may say; the project says the rest."""

    package_id: str = ""
    """Id of the job; "" makes one."""
    project_id: str = ""
    """"" makes one that follows from the path of the project file."""
    area: Area | None = None
    """In place of the project's own area of interest."""
    is_area_only: bool | None = None
    """Carry only features that meet the area; None: as the project says."""
    actions: Mapping[str, SyncAction] = field(default_factory=dict)
    """By layer id, in place of what the project says."""
    keeps_logins: bool = False
    """Leave the credentials of online layers in the package."""
    replaces_edited: bool = False
    """Replace a package at the target although somebody edited it."""


@dataclass(frozen=True)
class Package:
    """A package that was made, verified and put in its place."""

    folder: Path
    project_file: Path
    manifest: Mapping[str, Any]
    """As `qfieldsync_cloud.json` has it."""
    layer_count: int
    feature_count: int
    size_bytes: int
    findings: tuple[Finding, ...] = ()

    @property
    def id(self) -> str:
        return str(self.manifest["package_id"])


class PackageKeeper:
    """What else is done with a package on its way; this one does nothing."""

    @contextmanager
    def keeping(self, _folder: Path, _package_id: str) -> Iterator[None]:
        """A package is whole, in `folder`; in the block it goes to its place.

        What is raised before keeps it from there.
        """
        yield

    def delivered(self, package: Package) -> None:
        """A package is in its place; the log takes lines still."""
