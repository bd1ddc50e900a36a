"""Which actions on changes can be used just now, and why the others cannot."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from qfieldsync_cloud.core.deltas.delta_list import ServerStatus
from qfieldsync_cloud.core.services.local.choosing import Standing
from qfieldsync_cloud.core.translation import translate


@dataclass(frozen=True)
class Situation:
    """What decides which actions can be used now."""

    has_service: bool
    is_cloud: bool
    standing: Standing
    selected_count: int
    filtered_count: int
    running: frozenset[str]
    """Kinds of errands that are on their way."""


_LEFT = (ServerStatus.CONFLICT, ServerStatus.NOT_APPLIED, ServerStatus.ERROR)
_OPEN = (ServerStatus.PENDING, *_LEFT)
RUNS = {
    "dry_run": ("dry_run_all", "dry_run_selected", "dry_run_filtered"),
    "stage": ("stage_all", "stage_selected", "stage_filtered"),
    "revert": ("take_back_last", "take_back", "apply_again"),
    "collect": ("collect", "collect_folder", "collect_zip"),
    "export": ("export_all", "export_selected", "export_filtered"),
    "propose": ("take_up",),
}
"""Actions that run once at a time, by the kind of their errand."""
_LOCAL = (
    *RUNS["dry_run"],
    *RUNS["stage"],
    *RUNS["revert"],
    *RUNS["collect"],
    "apply_selected",
    "apply_filtered",
    "take_up",
    "let_pass",
    "set_aside",
)
"""Actions of the embedded engine."""
_ALL = (
    *_LOCAL,
    *RUNS["export"],
    "apply",
    "apply_all",
    "push",
    "export",
    "take_up_here",
    "history",
)


def reasons(now: Situation) -> dict[str, str]:
    """Why actions cannot be used, by their names; the others can."""
    if not now.has_service:
        return dict.fromkeys(_ALL, translate("Gui", "Open a project first"))
    told: dict[str, str] = {}
    for found in (
        _of_service(now),
        _of_runs(now),
        _of_counts(now),
        _of_selection(now),
    ):
        for name, reason in found.items():
            told.setdefault(name, reason)
    return told


# sentences read easier without a line for each of their brackets
# fmt: off
def _of_service(now: Situation) -> dict[str, str]:
    if now.is_cloud:
        text = translate("Gui", "Only for the changes on this computer: take up here "
                                "what the server did not apply")
        return dict.fromkeys(_LOCAL, text)
    text = translate("Gui", "These changes are on this computer already")
    return {"take_up_here": text}


def _of_runs(now: Situation) -> dict[str, str]:
    text = translate("Gui", "It is being done just now; QGIS's status bar shows how "
                            "far it is")
    return {name: text for kind in now.running for name in RUNS[kind]}


def _of_counts(now: Situation) -> dict[str, str]:
    told: dict[str, str] = {}
    if not now.is_cloud:
        if not now.standing.waiting_count:
            text = translate("Gui", "No change waits to be applied")
            told.update(_same(("apply_all", "dry_run_all", "stage_all"), text))
        if now.standing.last is None:
            text = translate("Gui", "No apply job wrote anything that holds still")
            told["take_back_last"] = text
    if not now.filtered_count:
        text = translate("Gui", "The filters let no change through")
        told.update(_same(("apply_filtered", "dry_run_filtered", "stage_filtered",
                           "export_filtered"), text))
    return told


def _of_selection(now: Situation) -> dict[str, str]:
    names = ("apply_selected", "dry_run_selected", "stage_selected", "take_up",
             "let_pass", "take_up_here", "history", "set_aside", "take_back",
             "apply_again", "export_selected")
    if not now.selected_count:
        return _same(names, translate("Gui", "Select changes first"))
    told: dict[str, str] = {}
    if now.selected_count > 1:
        told["history"] = translate("Gui", "Select one change only")
    if now.is_cloud:
        return told
    if not _has(now, _OPEN):
        text = translate("Gui", "None of the selected changes waits, is in conflict, "
                                "refused or failed")
        told.update(_same(("apply_selected", "stage_selected", "set_aside"), text))
    if not _has(now, (*_LEFT, ServerStatus.IGNORED)):
        text = translate("Gui", "None of the selected changes is in conflict, refused, "
                                "failed or set aside")
        told["take_up"] = text
    if not now.standing.held_count:
        text = translate("Gui", "No rule holds any of the selected changes back")
        told["let_pass"] = text
    if not _has(now, (ServerStatus.APPLIED,)):
        text = translate("Gui", "None of the selected changes is applied")
        told["take_back"] = text
    if not now.standing.taken_back_count:
        text = translate("Gui", "None of the selected changes was taken back")
        told["apply_again"] = text
    return told
# fmt: on


def _has(now: Situation, statuses: Iterable[ServerStatus]) -> bool:
    return any(now.standing.selected.get(status) for status in statuses)


def _same(names: Iterable[str], text: str) -> dict[str, str]:
    return dict.fromkeys(names, text)
