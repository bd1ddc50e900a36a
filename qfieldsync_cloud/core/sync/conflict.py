"""Conflicts: what the delta recorded and what the layer holds do not agree.

A conflict is a result, never an exception. It names each field, with the value before
(`old`) and after (`new`) the edit and the `current` one of the layer.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum
from typing import Any

from qfieldsync_cloud.core.deltas.model import ABSENT
from qfieldsync_cloud.core.sync.geometry import GeometryChange


class ConflictKind(str, Enum):
    """What happened here, and what happened in the field."""

    EDIT_EDIT = "edit_edit"
    """Both changed the same field to different values."""
    EDIT_DELETE = "edit_delete"
    """Edited in the field, deleted here."""
    DELETE_EDIT = "delete_edit"
    """Deleted in the field, edited here."""
    CREATE_CREATE = "create_create"
    """Both made a feature with the same key."""
    UNSAVED_EDIT = "unsaved_edit"
    """The feature is in the edit buffer of the open project."""


@dataclass(frozen=True)
class FieldConflict:
    """One field in conflict; a side that was not recorded is ABSENT."""

    field: str
    """Field name, "geometry" for the geometry."""
    old: Any = ABSENT
    """JSON value as recorded before the edit; WKT in the layer's CRS."""
    new: Any = ABSENT
    """JSON value after the edit in the field."""
    current: Any = ABSENT
    """JSON form of what the layer holds now."""
    change: GeometryChange | None = None
    """For the geometry: from current to new, or from old to current."""
    is_geometry: bool = False
    """Tells the geometry from an attribute that is called "geometry" too."""


@dataclass(frozen=True)
class Conflict:
    """Why a delta was held back, field by field."""

    kind: ConflictKind
    fields: tuple[FieldConflict, ...]
