"""A change as a light row: what a table shows of it, without its content.

What many changes have in common is one object for all of them, `ChangeTraits`. With
100,000 changes there are some hundred of these, so that whatever depends on them only
is found out some hundred times.
"""

from __future__ import annotations

import sys
from collections.abc import Callable, Mapping
from datetime import datetime
from typing import Any, NamedTuple, Union

from qfieldsync_cloud.core.changes.extents import Box, united, wkt_box, wkt_crs
from qfieldsync_cloud.core.changes.status import ChangeStatus, change_status
from qfieldsync_cloud.core.deltas.model import DeltaMethod
from qfieldsync_cloud.core.services.sync_service import DeltaRecord

_MAX_NAME_LENGTH = 80
Naming = Union[str, Callable[[Mapping[str, Any]], Any]]
"""A field whose value names a feature, or what makes a name of recorded values."""


class ChangeTraits(NamedTuple):
    """What a change has in common with many others."""

    status: ChangeStatus
    status_text: str
    """As the service wrote it; set where `status` is UNKNOWN."""
    method: DeltaMethod | None
    """None where the service lists something that is no change."""
    layer_id: str
    """In the project, as the device knew it."""
    layer_name: str
    """As the device recorded it; "" when it did not."""
    crs: str
    """Of the geometries: authority id or WKT; "" is the layer's own."""
    fields: tuple[str, ...]
    """Names of the fields that a patch changes."""
    is_moved: bool
    """Whether a patch changes the geometry."""
    client_id: str
    created_by: str
    conflict_type: str
    """"" where there is no conflict."""


class ChangeSummary(NamedTuple):
    """A change as a row of a table."""

    seq: int
    """Grows in the order of arrival."""
    id: str
    """The delta's uuid."""
    deltafile_id: str
    traits: ChangeTraits
    key: str
    """Of the feature in the project's layer; "" while it has none."""
    name: str
    """As the layer names it; "" where the delta does not record what that takes."""
    created_at: datetime
    box: Box | None
    """Around the geometry before and after; None where none is recorded."""


class ChangeState(NamedTuple):
    """What may become another for a change that is known."""

    id: str
    status: ChangeStatus
    status_text: str
    conflict_type: str
    key: str
    """Key that the feature got; "" where it is not told."""


class Summarizer:
    """Makes rows; what is alike in them is one object. Not for two threads at once."""

    def __init__(self, namings: Mapping[str, Naming]) -> None:
        """Args:
        namings: by layer id, what names its features.
        """
        self._namings = namings
        self._traits: dict[ChangeTraits, ChangeTraits] = {}
        self._fields: dict[tuple[str, ...], tuple[str, ...]] = {}
        self._moments: dict[str, datetime] = {}
        self._files: dict[str, str] = {}

    def summary(
        self,
        seq: int,
        state: ChangeState,
        deltafile_id: str,
        created_by: str,
        created_at: datetime,
        content: Mapping[str, Any],
    ) -> ChangeSummary:
        """The row of a delta; a content that is none gives a row with little in it."""
        layer_id = _text(content, "sourceLayerId") or _text(content, "localLayerId")
        method = _method(content.get("method"))
        old, new = _side(content, "old"), _side(content, "new")
        before, after = _attributes(old), _attributes(new)
        fields, is_moved = self._changed(method, before, after), False
        if method is DeltaMethod.PATCH and "geometry" in new:
            is_moved = new["geometry"] != old.get("geometry")
        wkt = new.get("geometry") or old.get("geometry")
        traits = ChangeTraits(
            state.status,
            state.status_text,
            method,
            sys.intern(layer_id),
            sys.intern(_text(content, "localLayerName")),
            sys.intern(wkt_crs(wkt) or _text(content, "localLayerCrs")),
            fields,
            is_moved,
            sys.intern(_text(content, "clientId")),
            sys.intern(created_by),
            sys.intern(state.conflict_type),
        )
        return ChangeSummary(
            seq,
            state.id,
            self._files.setdefault(deltafile_id, deltafile_id),
            self._traits.setdefault(traits, traits),
            _text(content, "sourcePk") or state.key,
            self._name(layer_id, before, after),
            created_at,
            united(wkt_box(old.get("geometry")), wkt_box(new.get("geometry"))),
        )

    def moment(self, text: str) -> datetime:
        """A moment that the store wrote; one object for all that are equal."""
        found = self._moments.get(text)
        if found is None:
            found = self._moments[text] = datetime.fromisoformat(text)
        return found

    def _changed(
        self,
        method: DeltaMethod | None,
        before: Mapping[str, Any],
        after: Mapping[str, Any],
    ) -> tuple[str, ...]:
        if method is not DeltaMethod.PATCH:
            return ()
        names = tuple(
            [
                name
                for name, value in after.items()
                if name not in before or before[name] != value
            ]
        )
        return self._fields.setdefault(names, names)

    def _name(
        self, layer_id: str, before: Mapping[str, Any], after: Mapping[str, Any]
    ) -> str:
        naming = self._namings.get(layer_id, "")
        if isinstance(naming, str):
            value = after.get(naming)
            if value is None:
                value = before.get(naming)
        else:
            known = {name: value for name, value in after.items() if value is not None}
            value = naming({**before, **known})
        if value is None:
            return ""
        return " ".join(str(value).split())[:_MAX_NAME_LENGTH]


def state_of(record: DeltaRecord) -> ChangeState:
    """Where a delta of a service stands."""
    feedback = record.last_feedback or {}
    conflict, key = feedback.get("conflict_type"), feedback.get("modified_pk")
    is_key = isinstance(key, (str, int)) and not isinstance(key, bool)
    return ChangeState(
        record.id,
        change_status(record.status, record.last_feedback),
        record.status_text,
        conflict if isinstance(conflict, str) else "",
        str(key) if is_key else "",
    )


def _text(content: Mapping[str, Any], name: str) -> str:
    value = content.get(name)
    if isinstance(value, int) and not isinstance(value, bool):
        return str(value)  # keys, in the looser dialect
    return value if isinstance(value, str) else ""


def _side(content: Mapping[str, Any], name: str) -> Mapping[str, Any]:
    value = content.get(name)
    return value if isinstance(value, dict) else {}


def _attributes(side: Mapping[str, Any]) -> Mapping[str, Any]:
    value = side.get("attributes")
    return value if isinstance(value, dict) else {}


def _method(value: Any) -> DeltaMethod | None:
    try:
        return DeltaMethod(value)
    except ValueError:
        return None
