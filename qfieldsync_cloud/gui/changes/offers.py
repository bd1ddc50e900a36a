"""What is offered beside one change, by where it stands."""

from __future__ import annotations

from collections.abc import Sequence
from enum import Enum

from qgis.PyQt.QtGui import QIcon

from qfieldsync_cloud.core.changes.status import ChangeStatus, change_status
from qfieldsync_cloud.core.jobs import sentences
from qfieldsync_cloud.core.services.sync_service import DeltaRecord
from qfieldsync_cloud.core.sync.conflict import ConflictKind
from qfieldsync_cloud.core.translation import translate
from qfieldsync_cloud.gui.icons import icon, theme_icon


class Offer(Enum):
    """One thing that can be done; the values name the actions."""

    APPLY = "apply"
    TRY_AGAIN = "try_again"
    DRY_RUN = "dry_run"
    STAGE = "stage"
    REVIEW = "review"
    RESOLVE = "resolve"
    TAKE_UP = "take_up"
    TAKE_UP_HERE = "take_up_here"
    HISTORY = "history"
    SET_ASIDE = "set_aside"
    TAKE_BACK = "take_back"
    APPLY_AGAIN = "apply_again"


_OFFERS: dict[ChangeStatus, tuple[Offer, ...]] = {
    ChangeStatus.PENDING: (
        Offer.APPLY,
        Offer.DRY_RUN,
        Offer.STAGE,
        Offer.HISTORY,
        Offer.SET_ASIDE,
    ),
    ChangeStatus.CONFLICT: (
        Offer.RESOLVE,
        Offer.DRY_RUN,
        Offer.HISTORY,
        Offer.SET_ASIDE,
    ),
    ChangeStatus.NOT_APPLIED: (
        Offer.TAKE_UP,
        Offer.DRY_RUN,
        Offer.HISTORY,
        Offer.SET_ASIDE,
    ),
    ChangeStatus.ERROR: (
        Offer.TRY_AGAIN,
        Offer.DRY_RUN,
        Offer.HISTORY,
        Offer.SET_ASIDE,
    ),
    ChangeStatus.APPLIED: (Offer.HISTORY, Offer.TAKE_BACK),
    ChangeStatus.TAKEN_BACK: (Offer.APPLY_AGAIN, Offer.HISTORY, Offer.SET_ASIDE),
    ChangeStatus.IGNORED: (Offer.TAKE_UP, Offer.HISTORY),
    ChangeStatus.UNPERMITTED: (Offer.REVIEW, Offer.HISTORY, Offer.SET_ASIDE),
}


def offers(record: DeltaRecord, *, is_cloud: bool) -> Sequence[Offer]:
    """What fits a change, the best first."""
    if is_cloud:
        can_take = record.status.is_left or record.status.is_declined
        return (*((Offer.TAKE_UP_HERE,) if can_take else ()), Offer.HISTORY)
    status = change_status(record.status, record.last_feedback)
    found = _OFFERS.get(status, (Offer.HISTORY,))
    kind = (record.last_feedback or {}).get("conflict_type")
    if status is ChangeStatus.CONFLICT and kind == ConflictKind.EDIT_DELETE.value:
        # it was deleted, or it has another key by now
        found = (found[0], Offer.TAKE_UP, *found[1:])
    is_held = record.output == sentences.waits_for_review()
    return (Offer.REVIEW, *found) if is_held else found


def offer_icon(offer: Offer) -> QIcon:
    """The icon of an offer."""
    if offer is Offer.HISTORY:
        return theme_icon("mActionHistory")
    return icon(
        {
            Offer.APPLY: "apply",
            Offer.TRY_AGAIN: "take_up",
            Offer.DRY_RUN: "dry_run",
            Offer.STAGE: "stage",
            Offer.REVIEW: "status/applied",
            Offer.RESOLVE: "conflicts",
            Offer.TAKE_UP: "map_keys",
            Offer.TAKE_UP_HERE: "computer",
            Offer.SET_ASIDE: "status/ignored",
            Offer.TAKE_BACK: "revert",
            Offer.APPLY_AGAIN: "take_up",
        }[offer]
    )


def offer_title(offer: Offer) -> str:
    """The title of an offer, as a button says it."""
    return {
        Offer.APPLY: translate("Gui", "Apply"),
        Offer.TRY_AGAIN: translate("Gui", "Try Again"),
        Offer.DRY_RUN: translate("Gui", "Dry Run"),
        Offer.STAGE: translate("Gui", "Stage"),
        Offer.REVIEW: translate("Gui", "Let Pass"),
        Offer.RESOLVE: translate("Gui", "Resolve Conflict…"),
        Offer.TAKE_UP: translate("Gui", "Take Up Again…"),
        Offer.TAKE_UP_HERE: translate("Gui", "Take Up Here"),
        Offer.HISTORY: translate("Gui", "History…"),
        Offer.SET_ASIDE: translate("Gui", "Set Aside…"),
        Offer.TAKE_BACK: translate("Gui", "Take Back"),
        Offer.APPLY_AGAIN: translate("Gui", "Apply Again"),
    }[offer]


# sentences read easier without a line for each of their brackets
# fmt: off
def offer_tip(offer: Offer) -> str:
    """What it does, in a sentence."""
    return {
        Offer.APPLY: translate("Gui", "Write this change to its layer"),
        Offer.TRY_AGAIN: translate("Gui", "Apply this change once more"),
        Offer.DRY_RUN: translate("Gui", "See what applying would give; nothing is "
                                        "written"),
        Offer.STAGE: translate("Gui", "Put this change into the edit buffer of its "
                                      "layer, in one undo step; you save it, or not"),
        Offer.REVIEW: translate("Gui", "Apply what a rule of the project holds back"),
        Offer.RESOLVE: translate("Gui", "Decide field by field, with the map in view"),
        Offer.TAKE_UP: translate("Gui", "Let it wait again, under another layer or key "
                                        "where you confirm it"),
        Offer.TAKE_UP_HERE: translate("Gui", "Take what the server did not apply to "
                                             "this computer, where it can be "
                                             "resolved"),
        Offer.HISTORY: translate("Gui", "Who changed this feature, when, and from "
                                        "what"),
        Offer.SET_ASIDE: translate("Gui", "Do not apply this change, and say why"),
        Offer.TAKE_BACK: translate("Gui", "Undo in the layer what this change did"),
        Offer.APPLY_AGAIN: translate("Gui", "Restore what this change did before it "
                                            "was taken back"),
    }[offer]
# fmt: on
