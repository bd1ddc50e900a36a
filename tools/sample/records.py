"""What a layer of the sample holds, as plain values."""

from __future__ import annotations

import hashlib
import uuid
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

TREES, PLOTS, HEDGES, INSPECTIONS = "trees", "plots", "hedges", "inspections"


@dataclass(frozen=True)
class Record:
    """One feature of a source layer."""

    fid: int
    """Primary key; in the Shapefile the value of the field `fid`."""
    attributes: Mapping[str, Any]
    """Field name to value, without `fid`."""
    geometry: str | None = None
    """WKT in EPSG:25832; None in the table without geometry."""

    def changed(self, geometry: str | None = None, **attributes: Any) -> Record:
        """The record with other values."""
        return Record(
            self.fid, {**self.attributes, **attributes}, geometry or self.geometry
        )


State = dict[str, dict[int, Record]]
"""Layer to primary key to record."""


def stable_uuid(*names: object) -> str:
    """A version 4 UUID that is the same each time the sample is made."""
    digest = hashlib.sha256("/".join(map(str, names)).encode()).digest()
    return str(uuid.UUID(bytes=digest[:16], version=4))
