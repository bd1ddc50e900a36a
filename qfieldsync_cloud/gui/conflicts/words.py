"""What conflicts and their sides are called, and what taking a side does."""

from __future__ import annotations

from qfieldsync_cloud.core.services.local.conflicts.review import (
    ConflictReview,
    Hold,
    Stage,
)
from qfieldsync_cloud.core.sync.conflict import ConflictKind
from qfieldsync_cloud.core.sync.resolution import Side
from qfieldsync_cloud.core.translation import translate


def kind_text(review: ConflictReview) -> str:
    """The kind of a conflict, in two or three words."""
    if review.hold is Hold.UNSAVED:
        return translate("Gui", "Being edited in QGIS")
    if review.kind is None:
        if review.hold is Hold.UNREADABLE:
            return translate("Gui", "Layer cannot be read")
        return translate("Gui", "No longer in conflict")
    return {
        ConflictKind.EDIT_EDIT: translate("Gui", "Edited on both sides"),
        ConflictKind.EDIT_DELETE: translate("Gui", "Deleted here"),
        ConflictKind.DELETE_EDIT: translate("Gui", "Deleted in the field"),
        ConflictKind.CREATE_CREATE: translate("Gui", "Created on both sides"),
        ConflictKind.UNSAVED_EDIT: translate("Gui", "Being edited in QGIS"),
    }[review.kind]


def stage_text(stage: Stage) -> str:
    """How far a conflict is."""
    return {
        Stage.OPEN: translate("Gui", "Undecided"),
        Stage.DECIDED: translate("Gui", "Decided"),
        Stage.BLOCKED: translate("Gui", "Cannot be decided here"),
        Stage.GONE: translate("Gui", "No longer in conflict"),
    }[stage]


def stage_icon_name(stage: Stage) -> str:
    """A file of `resources/icons`."""
    return {
        Stage.OPEN: "status/conflict",
        Stage.DECIDED: "status/applied",
        Stage.BLOCKED: "status/stopped",
        Stage.GONE: "status/hint",
    }[stage]


def side_text(side: Side) -> str:
    """A side, as the columns call it."""
    if side is Side.MINE:
        return translate("Gui", "Here now")
    return translate("Gui", "From the field")


# sentences read easier without a line for each of their brackets
# fmt: off
def story(review: ConflictReview) -> str:
    """What happened, and what is to be decided, in a sentence or two."""
    if review.hold is Hold.UNREADABLE:
        text = translate("Gui", "The layer cannot be looked at, so nothing can be "
                                "decided now. {reason}")
        return text.format(reason=review.trouble).strip()
    if review.hold is Hold.UNSAVED:
        return translate("Gui", "This feature has edits in QGIS that are not saved, so "
                                "nothing can be decided here. Save or discard them, "
                                "or stage the change into the edit buffer from the "
                                "Changes dock.")
    if review.kind is None:
        return translate("Gui", "The layer was changed since, and the change from the "
                                "field fits now. It is applied together with the "
                                "resolutions.")
    return {
        ConflictKind.EDIT_EDIT: translate(
            "Gui", "The same fields were edited here and in the field. Choose a value "
                   "for each of them; fields that only the field edited are written "
                   "as well."
        ),
        ConflictKind.CREATE_CREATE: translate(
            "Gui", "A feature with this key was created here and in the field. There "
                   "can be only one: choose a value for each field that differs."
        ),
        ConflictKind.EDIT_DELETE: translate(
            "Gui", "The feature was edited in the field, but it was deleted here."
        ),
        ConflictKind.DELETE_EDIT: translate(
            "Gui", "The feature was deleted in the field, but it was edited here."
        ),
        ConflictKind.UNSAVED_EDIT: translate(
            "Gui", "The feature is being edited in QGIS, and not saved."
        ),
    }[review.kind]


def side_explanation(review: ConflictReview, side: Side) -> str:
    """What taking one side for the whole conflict does to the data."""
    is_mine = side is Side.MINE
    if review.kind is ConflictKind.EDIT_DELETE:
        if is_mine:
            return translate("Gui", "The feature stays deleted; the change from the "
                                    "field is set aside.")
        if not review.can_take_theirs:
            return translate("Gui", "The feature cannot be made again: the device did "
                                    "not record all of it.")
        return translate("Gui", "The feature is made again under its key, as the field "
                                "left it.")
    if review.kind is ConflictKind.DELETE_EDIT:
        if is_mine:
            return translate("Gui", "The feature stays as it is here; the deletion is "
                                    "set aside.")
        return translate("Gui", "The feature is deleted, and the edits made here with "
                                "it.")
    if review.kind is ConflictKind.CREATE_CREATE:
        if is_mine:
            return translate("Gui", "The feature stays as it is here, in all fields "
                                    "that differ.")
        return translate("Gui", "The feature here gets the values from the field, in "
                                "all fields that differ.")
    if is_mine:
        return translate("Gui", "All fields in conflict stay as they are here.")
    return translate("Gui", "All fields in conflict get the values from the field.")


def decided_text(decided: int, total: int) -> str:
    """How many conflicts are decided."""
    if total == 1:
        text = translate("Gui", "{decided} of 1 decided")
    else:
        text = translate("Gui", "{decided} of {total} decided")
    return text.format(decided=decided, total=total)


def conflicts_text(count: int) -> str:
    """A number of conflicts."""
    if count == 1:
        return translate("Gui", "1 conflict")
    return translate("Gui", "{count} conflicts").format(count=count)


def keyboard_text() -> str:
    """All keys of the window, as lines of HTML."""
    rows = (
        ("J / K", translate("Gui", "Next / previous conflict")),
        ("M", translate("Gui", "Take what is here now, for the row or the conflict")),
        ("T", translate("Gui", "Take what is from the field, likewise")),
        (translate("Gui", "Space"), translate("Gui", "Take the cell")),
        ("E, F2", translate("Gui", "Enter another value")),
        ("U, Del", translate("Gui", "Open a decision again")),
        (translate("Gui", "Enter"), translate("Gui", "Accept, go on to what is open")),
        ("F", translate("Gui", "Flash the feature on the map")),
    )
    cells = "".join(
        f"<tr><td><b>{keys}</b>&nbsp;&nbsp;</td><td>{text}</td></tr>"
        for keys, text in rows
    )
    return f"<table>{cells}</table>"
# fmt: on
