"""What a package says of one of its layers."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from qfieldsync_cloud.core.project.packaging.geometry_blob import Envelope
from qfieldsync_cloud.core.project.packaging.package import SyncAction


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
        """The layer as the manifest has it."""
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
