"""Lists of deltas, as a service returns them: what a server made of each delta.

Source of the form: the deltas API of QFieldCloud, as it is documented and as servers
answer. The documented list is `{count, next, previous, results}`, a server's own is a
bare array; pages that were put into one array are read as one list. Entries are the
same in both: `id` (the delta's uuid), `deltafile_id`, `created_at`, `status`, `output`,
`last_feedback`, and `content`, the delta as the device sent it.

A list has no order of its own: rows move when a server touches them. The deltas are
put in the order of `created_at`, then of the list. What a server is not asked for every
day is read leniently: an unknown status is kept, and an entry without a usable
`content` is told with its reason, because it cannot be applied but must not be lost.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime
from enum import Enum
from typing import Any

from qfieldsync_cloud.core.deltas.model import Delta
from qfieldsync_cloud.core.deltas.reader import (
    delta_from_json,
)
from qfieldsync_cloud.core.deltas.service_lists import (
    is_list_page,
    kind_of,
    moment_from_json,
    optional_moment_from_json,
    page_items,
    user_from_json,
)
from qfieldsync_cloud.core.errors import DeltaFileError

_MAX_MESSAGE_LENGTH = 500


class ServerStatus(str, Enum):
    """What a server reports of a delta; the values are the wire format's."""

    PENDING = "STATUS_PENDING"
    BUSY = "STATUS_BUSY"
    APPLIED = "STATUS_APPLIED"
    CONFLICT = "STATUS_CONFLICT"
    NOT_APPLIED = "STATUS_NOT_APPLIED"
    ERROR = "STATUS_ERROR"
    IGNORED = "STATUS_IGNORED"
    UNPERMITTED = "STATUS_UNPERMITTED"
    UNKNOWN = ""
    """A word that this plugin does not know."""

    @property
    def is_left(self) -> bool:
        """Whether the server is done with the delta and did not apply it."""
        return self in _LEFT

    @property
    def is_declined(self) -> bool:
        """Whether somebody decided against the delta: taken up only when chosen."""
        return self in _DECLINED


_LEFT = (ServerStatus.CONFLICT, ServerStatus.NOT_APPLIED, ServerStatus.ERROR)
_DECLINED = (ServerStatus.IGNORED, ServerStatus.UNPERMITTED)


@dataclass(frozen=True)
class DeltaEntry:
    """One entry of a list: a delta, and what a server made of it."""

    uuid: str
    status: ServerStatus
    status_text: str
    """The status as the server wrote it."""
    delta: Delta | None
    """None when the entry carries no delta that can be read."""
    problem: str
    """Why `delta` is None; "" when it is not."""
    deltafile_id: str
    created_at: datetime
    """In UTC."""
    message: str
    """What the server says of it; "" when it says nothing."""
    modified_pk: str
    """Key of the feature that the server wrote; "" when it wrote none."""
    where: str
    """JSON path of the entry."""
    created_by: str = ""
    """Name of the user, or the number that a server gives instead."""
    updated_at: datetime | None = None
    """In UTC; None when the list does not say. Servers do not keep it up to date."""
    feedback: Mapping[str, Any] | None = None
    """What the server says of it, as an object; None when it says nothing."""
    content: Mapping[str, Any] = field(default_factory=dict)
    """The delta as the list has it, also where it cannot be read as one."""


@dataclass(frozen=True)
class DeltaList:
    """Deltas as a service lists them, in the order in which it accepted them."""

    entries: tuple[DeltaEntry, ...]
    announced_count: int
    """How many there are, as far as the list itself says."""

    @property
    def missing_count(self) -> int:
        """How many entries are on pages that were not given."""
        return max(self.announced_count - len(self.entries), 0)


def is_delta_list(obj: Any) -> bool:
    """Whether decoded JSON has the shape of a list of deltas."""
    return is_list_page(obj)


def delta_list_from_json(obj: Any) -> DeltaList:
    """Read a list of deltas from decoded JSON: a list, a page, or a list of pages.

    Raises:
        DeltaFileError: it is no list of deltas, or an entry has no id or no moment.
    """
    if not is_delta_list(obj):
        raise DeltaFileError("$", "no list", "a list of deltas, or results")
    announced = 0
    entries: dict[str, DeltaEntry] = {}
    for page, where in _pages(obj):
        items, where, count = page_items(page, where, "a list of deltas")
        announced = max(announced, count)
        for index, item in enumerate(items):
            entry = _entry(item, f"{where}[{index}]")
            known = entries.get(entry.uuid.lower())
            entries[entry.uuid.lower()] = _merged(known, entry) if known else entry
    # sorting keeps the order of the list where moments are equal
    ordered = sorted(entries.values(), key=lambda entry: entry.created_at)
    return DeltaList(tuple(ordered), max(announced, len(ordered)))


def delta_list_to_json(deltas: DeltaList) -> dict[str, Any]:
    """A list in the documented form; `delta_list_from_json` reads it again."""
    return {
        "count": deltas.announced_count,
        "next": None,
        "previous": None,
        "results": [_entry_to_json(entry) for entry in deltas.entries],
    }


def _entry_to_json(entry: DeltaEntry) -> dict[str, Any]:
    updated_at = entry.updated_at or entry.created_at
    return {
        "id": entry.uuid,
        "deltafile_id": entry.deltafile_id,
        "created_by": entry.created_by,
        "created_at": entry.created_at.isoformat(),
        "updated_at": updated_at.isoformat(),
        "status": entry.status_text,
        "output": entry.message or None,
        "last_feedback": entry.feedback,
        "content": entry.content or None,
    }


def _pages(obj: Any) -> Iterator[tuple[Any, str]]:
    if isinstance(obj, dict) or not any(map(is_delta_list, obj)):
        yield obj, "$"
        return
    for index, page in enumerate(obj):
        if not is_delta_list(page):
            raise DeltaFileError(f"$[{index}]", kind_of(page), "a page like the others")
        yield page, f"$[{index}]"


def _merged(one: DeltaEntry, other: DeltaEntry) -> DeltaEntry:
    """The same delta on two pages: one of them was asked for a moment later.

    When one of the two says that the server has it, or may have it, it does.
    """
    if one.delta is not None and other.delta is not None:
        if one.delta.content_hash != other.delta.content_hash:
            raise DeltaFileError(
                f"{other.where}.id",
                "{uuid}, also used by {place} for another edit",
                "a uuid of its own",
                uuid=repr(other.uuid),
                place=one.where,
            )
    elif one.delta is None and other.delta is not None:
        one = replace(one, delta=other.delta, problem="")
    if _finality(other.status) > _finality(one.status):
        return replace(other, delta=one.delta, problem=one.problem)
    return one


def _finality(status: ServerStatus) -> int:
    """How much stands against taking the delta up."""
    return 0 if status.is_left else 1 if status.is_declined else 2


def _entry(item: Any, where: str) -> DeltaEntry:
    if not isinstance(item, dict):
        raise DeltaFileError(where, kind_of(item), "an entry of a list of deltas")
    uuid = item.get("id")
    if not isinstance(uuid, str) or not uuid:
        found = kind_of(uuid) if "id" in item else "nothing"
        raise DeltaFileError(f"{where}.id", found, "the id of the delta")
    status_text = item.get("status")
    status_text = status_text if isinstance(status_text, str) else ""
    deltafile_id = item.get("deltafile_id")
    deltafile_id = deltafile_id if isinstance(deltafile_id, str) else ""
    delta, problem = _content(item, uuid, where, deltafile_id)
    feedback = item.get("last_feedback")
    return DeltaEntry(
        uuid=delta.uuid if delta is not None else uuid,
        status=_status(status_text),
        status_text=status_text,
        delta=delta,
        problem=problem,
        deltafile_id=deltafile_id,
        created_at=moment_from_json(item.get("created_at"), f"{where}.created_at"),
        message=_message(feedback, item.get("output")),
        modified_pk=_modified_pk(feedback),
        where=where,
        created_by=user_from_json(item.get("created_by")),
        updated_at=optional_moment_from_json(item.get("updated_at")),
        feedback=_feedback(feedback, item.get("output")),
        content=content if isinstance(content := item.get("content"), dict) else {},
    )


def _feedback(feedback: Any, output: Any) -> Mapping[str, Any] | None:
    """The feedback as an object; a text, else the `output`, becomes its `msg`."""
    if isinstance(feedback, dict):
        return feedback
    said = _message(feedback, output)
    return {"msg": said} if said else None


def _status(text: str) -> ServerStatus:
    try:
        return ServerStatus(text)
    except ValueError:
        return ServerStatus.UNKNOWN


def _content(
    item: Mapping[str, Any], uuid: str, where: str, deltafile_id: str
) -> tuple[Delta | None, str]:
    """The delta of an entry, or None and the reason."""
    content = item.get("content")
    where = f"{where}.content"
    try:
        if content is None:
            raise DeltaFileError(where, "nothing", "a delta")
        delta = delta_from_json(content, where, deltafile_id=deltafile_id)
        if delta.uuid.lower() != uuid.lower():
            found, expected = repr(delta.uuid), "{uuid}, the id of the entry"
            raise DeltaFileError(f"{where}.uuid", found, expected, uuid=repr(uuid))
    except DeltaFileError as error:
        return None, str(error)
    return delta, ""


def _message(feedback: Any, output: Any) -> str:
    """What a server says; its `output` is the feedback as Python spells it."""
    parts: list[Any] = [feedback]
    if isinstance(feedback, dict):
        parts = [feedback.get("msg")]
        for name in ("conflicts", "provider_errors"):
            more = feedback.get(name)
            parts += more if isinstance(more, list) else [more]
    said = " ".join(part for part in parts if isinstance(part, str) and part)
    if not said and isinstance(output, str):
        said = output
    return said[:_MAX_MESSAGE_LENGTH]


def _modified_pk(feedback: Any) -> str:
    value = feedback.get("modified_pk") if isinstance(feedback, dict) else None
    if isinstance(value, int) and not isinstance(value, bool):
        return str(value)
    return value if isinstance(value, str) else ""
