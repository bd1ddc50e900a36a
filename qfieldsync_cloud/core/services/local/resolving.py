"""Deciding many conflicts at once, as a script writes it down.

    {"<uuid of a change>": "mine",
     "<uuid of a change>": {"<field>": "theirs", "<field>": {"value": 12.5}}}

All of it is kept or none. A change that is decided waits again; the next apply job does
what was decided, unless the layer holds something else by then than the report on the
conflict said: then the conflict stands.
"""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from qfieldsync_cloud.core.deltas.delta_list import ServerStatus
from qfieldsync_cloud.core.errors import OptionError
from qfieldsync_cloud.core.jobs.store.decision_rows import (
    By,
    ignore,
    keep_resolution,
    retry,
)
from qfieldsync_cloud.core.jobs.store.delta_rows import find_delta
from qfieldsync_cloud.core.jobs.store.delta_states import conflicts_left, last_entry
from qfieldsync_cloud.core.services.local.service import LocalService
from qfieldsync_cloud.core.sync.conflict import ConflictKind
from qfieldsync_cloud.core.sync.resolution import (
    Choice,
    EnteredValue,
    Resolution,
    Side,
)
from qfieldsync_cloud.core.translation import translate

NAME = "resolutions"
"""Of the option, in errors."""
_BY_FIELD = (ConflictKind.EDIT_EDIT.value, ConflictKind.CREATE_CREATE.value)


@dataclass(frozen=True)
class Decided:
    """How many deltas were decided."""

    resolved_count: int
    """They wait to be applied."""
    ignored_count: int
    left_count: int
    """In conflict still."""


def resolutions_from_json(obj: Any) -> dict[str, Resolution]:
    """Read what the module's docstring shows.

    Raises:
        OptionError: it is something else; names the place.
    """
    if not isinstance(obj, Mapping):
        raise OptionError(NAME, _expected("$"))
    return {uuid: _resolution(uuid, decided) for uuid, decided in obj.items()}


def decide(
    service: LocalService,
    resolutions: Mapping[str, Resolution],
    *,
    rest: Side | None = None,
    ignored_ids: Collection[str] = (),
    reason: str = "",
) -> Decided:
    """Keep decisions, all of them or none.

    Args:
        service: of the project.
        resolutions: by uuid of the delta.
        rest: for all other deltas in conflict; None leaves them.
        ignored_ids: deltas to be set aside, in conflict or not.
        reason: why they are.

    Raises:
        OptionError: a delta is not in conflict, or a field is not.
        ServiceError: there is no such delta, or it is applied or busy.
    """
    ignored = dict.fromkeys(ignored_ids)
    for uuid in ignored:
        if uuid in resolutions:
            raise OptionError(NAME, _twice(uuid))
    by = By(service.user, service.store.now())
    with service.store.writing() as rows:
        for uuid in ignored:
            ignore(rows, uuid, reason, by)
        chosen = dict(resolutions)
        if rest is not None:
            for uuid in conflicts_left(rows):
                chosen.setdefault(uuid, Resolution(rest))
        for uuid, resolution in chosen.items():
            keep_resolution(rows, uuid, _checked(rows, uuid, resolution), by)
            retry(rows, uuid, "", by)
        left = len(conflicts_left(rows))
    return Decided(len(chosen), len(ignored), left)


def _resolution(uuid: str, decided: Any) -> Resolution:
    if isinstance(decided, Mapping) and decided:
        fields = {
            name: _choice(f"{uuid}.{name}", choice) for name, choice in decided.items()
        }
        return Resolution(fields=fields)
    return Resolution(_side(uuid, decided))


def _choice(where: str, choice: Any) -> Choice:
    if isinstance(choice, Mapping):
        if set(choice) != {"value"}:
            raise OptionError(NAME, _expected(where))
        return EnteredValue(choice["value"])
    return _side(where, choice)


def _side(where: str, choice: Any) -> Side:
    try:
        return Side(choice)
    except ValueError as error:
        raise OptionError(NAME, _expected(where)) from error


def _checked(rows: sqlite3.Connection, uuid: str, resolution: Resolution) -> Resolution:
    """The resolution, with what the analyst saw; see `Resolution.seen`."""
    row = find_delta(rows, uuid)
    entry = last_entry(rows, row["seq"])
    if row["status"] != ServerStatus.CONFLICT.value or entry is None:
        raise OptionError(NAME, _no_conflict(uuid, row["status"]))
    conflicts = entry["conflicts"]
    names = [item["field"] for item in conflicts]
    if resolution.whole is None:
        if entry["conflict_type"] not in _BY_FIELD:
            raise OptionError(NAME, _only_whole(uuid, entry["conflict_type"]))
        for name in resolution.fields:
            if name not in names:
                raise OptionError(NAME, _no_field(uuid, name, names))
        if left := [name for name in names if name not in resolution.fields]:
            raise OptionError(NAME, _undecided(uuid, left))
    seen = {item["field"]: item["current"] for item in conflicts if "current" in item}
    kind = ConflictKind(entry["conflict_type"]) if entry["conflict_type"] else None
    return Resolution(resolution.whole, resolution.fields, seen, kind)


# sentences read easier without a line for each of their brackets
# fmt: off
def _expected(where: str) -> str:
    example = json.dumps({"uuid": "mine", "other uuid": {"field": "theirs"}})
    text = translate("Service", "at {where}, expected \"mine\", \"theirs\", for a "
                                "field also {value}. Give JSON text like {example}")
    value = '{"value": …}'
    return text.format(where=where, value=value, example=example)


def _twice(uuid: str) -> str:
    text = translate("Service", "the change {uuid} is to be set aside and resolved: "
                                "decide for one of them")
    return text.format(uuid=uuid)


def _no_conflict(uuid: str, status: str) -> str:
    text = translate("Service", "the change {uuid} is not in conflict, it is {status}: "
                                "leave it out")
    return text.format(uuid=uuid, status=status)


def _only_whole(uuid: str, kind: str) -> str:
    text = translate("Service", "the change {uuid} can only be taken or left as a "
                                "whole ({kind}): give \"mine\" or \"theirs\" for it")
    return text.format(uuid=uuid, kind=kind)


def _no_field(uuid: str, name: str, names: Iterable[str]) -> str:
    text = translate("Service", "the field {name} of the change {uuid} is not in "
                                "conflict; these are: {names}")
    return text.format(name=name, uuid=uuid, names=", ".join(names))


def _undecided(uuid: str, names: Iterable[str]) -> str:
    text = translate("Service", "the change {uuid} stays in conflict until these "
                                "fields are decided too: {names}")
    return text.format(uuid=uuid, names=", ".join(names))
# fmt: on
