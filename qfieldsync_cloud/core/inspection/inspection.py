"""What is known of one change, as values; `inspector` finds them.

Values of fields are JSON values, as a deltafile writes them; geometries are WKT in the
CRS of the layer. ABSENT is what was not recorded, what the change leaves alone, and
what cannot be had; None is NULL.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import Enum
from pathlib import Path
from typing import Any

from qfieldsync_cloud.core.deltas.model import ABSENT, Delta, DeltaMethod, GeometryText
from qfieldsync_cloud.core.jobs.store.decision_rows import KeptDecision, Outcome
from qfieldsync_cloud.core.services.local.devices import Device
from qfieldsync_cloud.core.services.sync_service import DeltaRecord
from qfieldsync_cloud.core.sync.diagnosis import Diagnosis
from qfieldsync_cloud.core.sync.geometry import GeometryChange
from qfieldsync_cloud.core.sync.layer import FieldKind


class Presence(Enum):
    """Whether the feature of a change is in the layer."""

    PRESENT = "present"
    ABSENT = "absent"
    """The key leads to no feature: it is deleted here, or was never here."""
    NOT_MADE = "not_made"
    """A create that was not applied."""
    UNKNOWN = "unknown"
    """The layer cannot be asked; `Inspection.problem` says why."""


class KeyOrigin(Enum):
    """Where the key is from by which the feature was found."""

    WRITTEN = "written"
    """Applying the change wrote this feature."""
    CONFIRMED = "confirmed"
    """The analyst confirmed it."""
    CREATED = "created"
    """The device made the feature, and its create got this key."""
    SOURCE = "source"
    """The device had it from the package."""
    CARRIED = "carried"
    """A create brings it: the data source does not number its features."""


class Standing(Enum):
    """What the layer holds now, against both sides of the change."""

    UNKNOWN = "unknown"
    """One of them is not known, or they cannot be compared."""
    AS_NEW = "as_new"
    AS_OLD = "as_old"
    """As it was before the edit, and not as the edit made it."""
    OTHER = "other"
    """Something else than the change knows."""


@dataclass(frozen=True)
class FieldInspection:
    """One field of the feature."""

    name: str
    alias: str = ""
    """What the form calls it; "" when it has no other name."""
    kind: FieldKind = FieldKind.UNKNOWN
    old: Any = ABSENT
    new: Any = ABSENT
    current: Any = ABSENT
    is_changed: bool = False
    """The change brings another value; of a create and a delete: any value."""
    is_in_conflict: bool = False
    """The last run said so."""
    standing: Standing = Standing.UNKNOWN
    is_in_layer: bool = True
    is_key: bool = False
    widget_type: str = ""
    """Of the form, as QGIS names it."""
    widget_config: Mapping[str, Any] = field(default_factory=dict)

    @property
    def label(self) -> str:
        """Its name for people."""
        return self.alias or self.name


@dataclass(frozen=True)
class GeometryInspection:
    """The geometry of the feature; all three sides in one CRS."""

    crs_authid: str
    """"" when the CRS has no such name, or there is none."""
    crs_wkt: str
    old: GeometryText = ABSENT
    new: GeometryText = ABSENT
    current: GeometryText = ABSENT
    is_changed: bool = False
    is_in_conflict: bool = False
    standing: Standing = Standing.UNKNOWN
    change: GeometryChange | None = None
    """From old to new; None where one of them is missing or NULL."""
    change_here: GeometryChange | None = None
    """From old to current."""
    problem: Diagnosis | None = None
    """Why a recorded side cannot be shown; it is ABSENT then."""

    @property
    def is_empty(self) -> bool:
        """Whether there is nothing to show on a map."""
        sides = (self.old, self.new, self.current)
        return not any(isinstance(side, str) for side in sides)


@dataclass(frozen=True)
class Attachment:
    """A photo or another file that the feature names."""

    field: str
    """"" when only the deltafile names it."""
    name: str
    """As it is recorded."""
    path: Path | None
    """Where it is, or where it should be; None: not among the files of this computer
    that may be looked at."""
    is_there: bool
    is_new: bool = False
    """The change brings it."""
    is_dropped: bool = False
    """The change lets go of it."""
    is_other: bool = False
    """There is a file of this name, but not the one that the device had."""


@dataclass(frozen=True)
class Told:
    """What was said of the change last, in sentences."""

    message: str = ""
    """What became of it; "" when nothing was said."""
    conflict_type: str = ""
    diagnosis_code: str = ""
    diagnosis: str = ""
    """Why it was not applied."""
    remedy: str = ""
    """What can be done about it."""
    warnings: tuple[str, ...] = ()
    details: tuple[str, ...] = ()
    """In the words of the data source, or of the server."""
    conflict_fields: tuple[str, ...] = ()
    """Names of the fields in conflict in the last run, also when that is decided."""
    is_geometry_in_conflict: bool = False


@dataclass(frozen=True)
class Inspection:
    """Everything about one change."""

    record: DeltaRecord
    delta: Delta | None
    """None when `record.content` cannot be read; `problem` says why."""
    is_local: bool
    """It is in the store of the embedded service."""
    layer_id: str = ""
    """In the project; "" when the project has no such layer."""
    layer_name: str = ""
    """As the project names it; as the change names it where there is none."""
    data_source: str = ""
    """For people, without credentials."""
    problem: Diagnosis | None = None
    """Why the layer or the feature cannot be looked at."""
    problem_text: str = ""
    problem_remedy: str = ""
    key: str = ""
    """"" when none is known."""
    key_origin: KeyOrigin | None = None
    presence: Presence = Presence.UNKNOWN
    is_unsaved: bool = False
    """What is here now has edits that QGIS holds and that are not saved."""
    feature_name: str = ""
    """By the layer's display expression; "" when it gives nothing."""
    fields: tuple[FieldInspection, ...] = ()
    """In the order of the layer, then what the layer does not have."""
    geometry: GeometryInspection | None = None
    """None: neither the layer nor the change has one."""
    attachments: tuple[Attachment, ...] = ()
    told: Told = field(default_factory=Told)
    history: tuple[Outcome, ...] = ()
    decision: KeptDecision | None = None
    device: Device | None = None
    """That made the change; None when nothing is known of it here."""
    job_users: Mapping[str, str] = field(default_factory=dict)
    """Who wanted the jobs of `history`, by the id of the job."""

    @property
    def method(self) -> DeltaMethod | None:
        """What the crew did."""
        return self.delta.method if self.delta is not None else None

    @property
    def is_layer_found(self) -> bool:
        """Whether the project has the layer."""
        return bool(self.layer_id)
