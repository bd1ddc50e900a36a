"""What a package says of itself: `qfieldsync_cloud.json`.

Source of the form: `resources/schema/package_1.json`. Written last, so that a folder
that has it is whole. It names no path of this machine.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import datetime, timezone
from pathlib import Path
from typing import Any

from qfieldsync_cloud.core.project.packaging.attachments import AttachmentReference
from qfieldsync_cloud.core.project.packaging.geometry_blob import Envelope
from qfieldsync_cloud.core.project.packaging.package import SyncAction
from qfieldsync_cloud.core.project.packaging.workshop import MANIFEST_NAME, sha256_of

MANIFEST_VERSION = "1.0"


@dataclass(frozen=True)
class PackagedLayer:
    """A layer of the package."""

    id: str
    name: str
    action: SyncAction
    """What became of it."""
    file: str
    """Its data file in the package; "" where it has none."""
    table: str
    """In that file; "" where there is only one."""
    key_fields: tuple[str, ...]
    """The key of the source; empty where an edit would not find its feature."""
    is_read_only: bool
    feature_count: int | None
    """None of what is no vector layer."""
    envelope: Envelope | None

    def to_json(self) -> dict[str, Any]:
        """As the manifest has it."""
        extent = None
        if self.envelope is not None:
            xmin, xmax, ymin, ymax = self.envelope
            extent = [xmin, ymin, xmax, ymax]
        return {
            "id": self.id,
            "name": self.name,
            "action": self.action.value,
            "file": self.file,
            "table": self.table,
            "source_key_fields": list(self.key_fields),
            "read_only": self.is_read_only,
            "feature_count": self.feature_count,
            "extent": extent,
        }


@dataclass(frozen=True)
class Identity:
    """Which package of which project."""

    package_id: str
    project_id: str
    project_name: str


def write_manifest(
    folder: Path,
    identity: Identity,
    layers: Iterable[PackagedLayer],
    attachments: Iterable[AttachmentReference],
    check: Callable[[], None],
) -> dict[str, Any]:
    """Write the manifest of a package of which everything else is there.

    Raises:
        Cancelled: by `check`, which is called between files.
    """
    now = datetime.now(timezone.utc).isoformat(timespec="milliseconds")
    manifest: dict[str, Any] = {
        "manifest_version": MANIFEST_VERSION,
        "package_id": identity.package_id,
        "project_id": identity.project_id,
        "project_name": identity.project_name,
        "packaged_at": now.replace("+00:00", "Z"),
        "layers": [layer.to_json() for layer in layers],
        "files": [
            {
                "path": item.relative_to(folder).as_posix(),
                "size": item.stat().st_size,
                "sha256": sha256_of(item, check),
            }
            for item in sorted(folder.rglob("*"))
            if item.is_file()
        ],
        "attachments": [item.to_json() for item in attachments],
    }
    text = json.dumps(manifest, ensure_ascii=False, indent=1) + "\n"
    (folder / MANIFEST_NAME).write_bytes(text.encode())
    return manifest
