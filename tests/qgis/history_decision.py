"""What becomes of one change: the decision table once more, in plain Python."""

from __future__ import annotations

from typing import Any, Optional

from tests.qgis.history_data import FIELDS, MISSING, Change, Row, differing

BY_FIELD = ("edit_edit", "create_create")

Action = Optional[tuple[str, Row]]
"""`create`, `patch` or `delete`, and the values that it writes; None: nothing."""


def decide(
    change: Change, here: Row | None, *, overwrites: bool, compares_all: bool
) -> tuple[str, Action]:
    """What becomes of a change where `here` is what the data hold."""
    edits, old = change.edits, change.old
    kind, fields, forced = "", list(edits), ("patch", edits)
    if change.method == "create":
        if here is None:
            return "APPLIED", ("create", edits)
        kind, fields = "create_create", differing(edits, here)
        if not fields:
            return "APPLIED", None
    elif change.method == "delete":
        fields = differing(old, here) if here is not None else []
        if not fields:
            return "APPLIED", ("delete", {}) if here is not None else None
        kind, forced = "delete_edit", ("delete", {})
    elif here is None:
        if not edits and not old:
            return "APPLIED", None
        is_snapshot = old.keys() >= set(FIELDS)
        kind, forced = "edit_delete", ("create", {**old, **edits})
        if not is_snapshot:
            forced = ("", {})
    else:
        open_ = [name for name in edits if here[name] != edits[name]]
        compared = list(open_)
        if open_ and compares_all:
            compared += [name for name in old if name not in edits]
        fields = [n for n in compared if n in old and here[n] != old[n]]
        if not fields:
            written = {name: edits[name] for name in open_}
            return "APPLIED", ("patch", written) if open_ else None
        kind = "edit_edit"
    seen = {name: (here or {}).get(name, MISSING) for name in fields}
    change.conflict = (kind, seen)
    return _answer(change, here, forced, overwrites=overwrites)


def _answer(
    change: Change, here: Row | None, forced: Any, *, overwrites: bool
) -> tuple[str, Action]:
    conflict = change.conflict
    assert conflict is not None
    kind, fields = conflict
    theirs: tuple[str, Action] = ("APPLIED", forced)
    if not forced[0]:
        theirs = ("CONFLICT", None)
    choice = change.choice
    if choice is None:
        return theirs if overwrites else ("CONFLICT", None)
    present = {n for n, value in fields.items() if value != MISSING}
    is_seen = choice.whole is None or choice.seen.keys() >= present
    if choice.kind is not None and (choice.kind != kind or not is_seen):
        return "CONFLICT", None
    for name, value in choice.seen.items():
        now = here[name] if here is not None else MISSING
        if value != now and not _is_as_decided(change, name, now):
            return "CONFLICT", None
    whole = choice.whole
    if whole is None and kind not in BY_FIELD:
        sides = {str(choice.fields.get(name)) for name in fields}
        whole = sides.pop() if len(sides) == 1 else None
    if whole is not None or kind not in BY_FIELD:
        if whole == "mine":
            return "IGNORED", None
        return theirs if whole == "theirs" else ("CONFLICT", None)
    values = dict(change.edits)
    for name in fields:
        wanted = choice.fields.get(name)
        if wanted is None:
            return "CONFLICT", None
        if isinstance(wanted, list):
            values[name] = wanted[0]
        elif wanted == "mine":
            values.pop(name)
    return ("APPLIED", ("patch", values)) if values else ("IGNORED", None)


def _is_as_decided(change: Change, name: str, now: Any) -> bool:
    wanted = change.choice.fields.get(name) if change.choice else None
    if wanted is None or wanted == "mine" or now == MISSING:
        return False
    if isinstance(wanted, list):
        return bool(wanted[0] == now)
    return name in change.edits and bool(change.edits[name] == now)
