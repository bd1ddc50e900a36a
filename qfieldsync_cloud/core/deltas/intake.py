"""What a run takes up of a file: all of a deltafile, what a server left of a list.

Of a list of deltas these are taken up: in conflict, not applied, error. What a server
reports as applied, pending or busy is never applied here, nor is a status that this
plugin does not know. What somebody decided against (ignored, unpermitted) is taken up
only when the caller chooses it by its uuid. Whatever is not taken up is counted and
told with its reason.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass, replace
from enum import Enum
from pathlib import Path
from typing import Any

from qfieldsync_cloud.core.deltas.delta_list import (
    DeltaEntry,
    DeltaList,
    ServerStatus,
    delta_list_from_json,
    is_delta_list,
)
from qfieldsync_cloud.core.deltas.json_pieces import decode_large_json
from qfieldsync_cloud.core.deltas.model import Delta, Deltafile
from qfieldsync_cloud.core.deltas.reader import (
    MAX_SIZE_BYTES,
    deltafile_from_json,
    deltafile_in_pieces,
    parse_deltafile,
    read_content,
)
from qfieldsync_cloud.core.errors import DeltaFileError, OptionError
from qfieldsync_cloud.core.translation import translate
from qfieldsync_cloud.core.undisturbed import undisturbed


class LeftReason(str, Enum):
    """Why a delta of the input is not taken up."""

    APPLIED = "applied"
    """The server did it; here it comes with the data."""
    WAITING = "waiting"
    """The server may do it at any moment."""
    IGNORED = "ignored"
    UNPERMITTED = "unpermitted"
    UNKNOWN_STATUS = "unknown_status"
    NO_CONTENT = "no_content"
    """The list carries no delta for it, or one that cannot be read."""
    NOT_CHOSEN = "not_chosen"
    """The caller chose others."""


_REASONS: Mapping[ServerStatus, LeftReason] = {
    ServerStatus.APPLIED: LeftReason.APPLIED,
    ServerStatus.PENDING: LeftReason.WAITING,
    ServerStatus.BUSY: LeftReason.WAITING,
    ServerStatus.IGNORED: LeftReason.IGNORED,
    ServerStatus.UNPERMITTED: LeftReason.UNPERMITTED,
    ServerStatus.UNKNOWN: LeftReason.UNKNOWN_STATUS,
}


@dataclass(frozen=True)
class LeftDelta:
    """A delta of the input that is not taken up."""

    uuid: str
    reason: LeftReason
    delta: Delta | None = None
    """None when the input does not carry it."""
    detail: str = ""
    """The unknown status, or why the content cannot be read."""
    modified_pk: str = ""
    """Key of the feature that the server wrote; "" when it wrote none."""


@dataclass(frozen=True)
class Intake:
    """What a run takes up, and what not."""

    deltafile: Deltafile
    """Of what is taken up. Its ids are "" when a list holds several deltafiles, or
    does not say."""
    left: tuple[LeftDelta, ...] = ()
    missing_count: int = 0
    """Entries of the list that are on other pages, as far as it says."""
    is_list: bool = False
    """The input is a list of deltas."""

    @property
    def input_count(self) -> int:
        """How many deltas the input has."""
        return len(self.deltafile.deltas) + len(self.left)

    @property
    def all_deltas(self) -> tuple[Delta, ...]:
        """Every delta that the input carries, taken up or not."""
        others = (left.delta for left in self.left)
        return (*self.deltafile.deltas, *(delta for delta in others if delta))


def read_intake(
    path: Path,
    *,
    chosen: Collection[str] | None = None,
    max_size_bytes: int = MAX_SIZE_BYTES,
) -> Intake:
    """Read a deltafile or a list of deltas; its content tells which it is.

    Args:
        path: a file in JSON, UTF-8.
        chosen: uuids of the only deltas that are wanted; None takes all.
        max_size_bytes: refuse a larger file before reading it.

    Raises:
        DeltaFileError: the file cannot be read or is neither; names the place.
        OptionError: `chosen` names a delta that the file does not have.
    """
    with undisturbed():
        deltafile = deltafile_in_pieces(path, max_size_bytes)
        if deltafile is not None:
            return intake_of_deltafile(deltafile, chosen)
        content = read_content(path, max_size_bytes)
        if not content or content.isspace():
            parse_deltafile(content)  # says that it is empty
        return intake_from_json(decode_large_json(content), chosen=chosen)


def intake_from_json(obj: Any, *, chosen: Collection[str] | None = None) -> Intake:
    """Take up a deltafile or a list of deltas from decoded JSON; see `read_intake`."""
    if is_delta_list(obj):
        return intake_of_list(delta_list_from_json(obj), chosen)
    if isinstance(obj, dict) and "deltas" not in obj and "code" in obj:
        # what is saved when the token was wrong
        raise DeltaFileError(
            "$",
            "an error of a server, {code}",
            "a deltafile or a list of deltas",
            code=repr(str(obj["code"])[:60]),
        )
    return intake_of_deltafile(deltafile_from_json(obj), chosen)


def intake_of_deltafile(
    deltafile: Deltafile, chosen: Collection[str] | None = None
) -> Intake:
    """Take up a deltafile: all of it, or what is chosen.

    Raises:
        OptionError: `chosen` names a delta that the file does not have.
    """
    if chosen is None:
        return Intake(deltafile)
    wanted = _checked(chosen, {delta.uuid for delta in deltafile.deltas})
    taken = tuple(delta for delta in deltafile.deltas if delta.uuid.lower() in wanted)
    left = tuple(
        LeftDelta(delta.uuid, LeftReason.NOT_CHOSEN, delta)
        for delta in deltafile.deltas
        if delta.uuid.lower() not in wanted
    )
    return Intake(replace(deltafile, deltas=taken), left)


def intake_of_list(
    delta_list: DeltaList, chosen: Collection[str] | None = None
) -> Intake:
    """Take up what a server left of a list, or those of it that are chosen.

    Raises:
        OptionError: `chosen` names a delta that the list does not have.
    """
    wanted = None
    if chosen is not None:
        wanted = _checked(chosen, {entry.uuid for entry in delta_list.entries})
    taken: list[Delta] = []
    left: list[LeftDelta] = []
    for entry in delta_list.entries:
        reason = _reason(entry, wanted)
        if reason is None and entry.delta is not None:
            taken.append(entry.delta)
        else:
            left.append(_left(entry, reason or LeftReason.NO_CONTENT))
    ids = {delta.deltafile_id for delta in taken}
    deltafile_id = ids.pop() if len(ids) == 1 else ""
    return Intake(
        Deltafile(deltafile_id, "", tuple(taken)),
        tuple(left),
        delta_list.missing_count,
        is_list=True,
    )


def intake_beside_list(deltafile: Deltafile, delta_list: DeltaList) -> Intake:
    """Take up a deltafile as far as the server that has its project did not.

    What the server does not list is taken up: the device may still send it, and then
    the server has it too.

    Args:
        deltafile: opened from a disk.
        delta_list: what the server lists of the project, just now.
    """
    entries = {entry.uuid.lower(): entry for entry in delta_list.entries}
    taken: list[Delta] = []
    left: list[LeftDelta] = []
    for delta in deltafile.deltas:
        entry = entries.get(delta.uuid.lower())
        # the file has the content, whatever the list has
        entry = replace(entry, delta=delta) if entry is not None else None
        reason = _reason(entry, None) if entry is not None else None
        if entry is not None and reason is not None:
            left.append(_left(entry, reason))
        else:
            taken.append(delta)
    return Intake(replace(deltafile, deltas=tuple(taken)), tuple(left))


def _reason(entry: DeltaEntry, wanted: frozenset[str] | None) -> LeftReason | None:
    is_wanted = wanted is not None and entry.uuid.lower() in wanted
    if not (entry.status.is_left or (entry.status.is_declined and is_wanted)):
        return _REASONS[entry.status]
    if wanted is not None and not is_wanted:
        return LeftReason.NOT_CHOSEN
    return LeftReason.NO_CONTENT if entry.delta is None else None


def _left(entry: DeltaEntry, reason: LeftReason) -> LeftDelta:
    detail = ""
    if reason is LeftReason.NO_CONTENT:
        detail = entry.problem
    elif reason is LeftReason.UNKNOWN_STATUS:
        detail = entry.status_text
    return LeftDelta(entry.uuid, reason, entry.delta, detail, entry.modified_pk)


def _checked(chosen: Collection[str], uuids: Collection[str]) -> frozenset[str]:
    """The chosen uuids in lower case, when the input has them all."""
    wanted = frozenset(uuid.lower() for uuid in chosen)
    unknown = wanted - {uuid.lower() for uuid in uuids}
    if unknown:
        text = translate("Options", "the input has no change {uuid}")
        raise OptionError("only", text.format(uuid=repr(min(unknown))))
    return wanted
