"""How QField joins a new delta with those of the same feature that wait to be pushed.

Two deltas are of the same feature when `localLayerId` and `localPk` are equal.

| new    | earlier          | together                                                |
|--------|------------------|---------------------------------------------------------|
| create | delete, the same | both vanish: the delete was taken back                  |
| create | anything else    | appended                                                |
| delete | create           | both vanish: the office never hears of the feature      |
| delete | patch, none      | the patch stays, the delete is appended                 |
| patch  | create           | its values enter the create, which stays in its place   |
| patch  | patch            | one patch with the first uuid, moved to the end; none   |
|        |                  | when nothing differs any more                           |
| patch  | none             | appended                                                |

Known weakness, repeated here on purpose: a geometry that a patch sets to NULL is lost
where the patch is merged.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

Delta = dict[str, Any]
"""A delta as JSON; QField too works on the JSON."""


def merge(deltas: list[Delta], delta: Delta) -> None:
    """Add `delta` to those that wait."""
    {"create": _add_create, "patch": _add_patch, "delete": _add_delete}[
        delta["method"]
    ](deltas, delta)


def _add_create(deltas: list[Delta], delta: Delta) -> None:
    for earlier in _of_same_feature(deltas, delta, "delete"):
        if earlier["old"] == delta["new"]:
            deltas.remove(earlier)
            return
    deltas.append(delta)


def _add_delete(deltas: list[Delta], delta: Delta) -> None:
    for earlier in _of_same_feature(deltas, delta, "create"):
        # a patch of a create is inside it: nothing else is left of the feature
        deltas.remove(earlier)
        return
    deltas.append(delta)


def _add_patch(deltas: list[Delta], delta: Delta) -> None:
    for earlier in _of_same_feature(deltas, delta, "create"):
        _add_new(earlier["new"], delta["new"])
        earlier["sourcePk"] = delta["sourcePk"]
        return
    for earlier in _of_same_feature(deltas, delta, "patch"):
        deltas.remove(earlier)
        _add_old(earlier["old"], delta["old"])
        _add_new(earlier["new"], delta["new"])
        _prune_files(earlier["old"])
        if _differs(earlier):
            deltas.append(earlier)
        return
    deltas.append(delta)


def _of_same_feature(deltas: list[Delta], delta: Delta, method: str) -> list[Delta]:
    """The latest first."""
    return [
        earlier
        for earlier in reversed(deltas)
        if earlier["method"] == method
        and earlier["localLayerId"] == delta["localLayerId"]
        and earlier["localPk"] == delta["localPk"]
    ]


def _add_new(side: dict[str, Any], later: Mapping[str, Any]) -> None:
    if later.get("geometry"):
        side["geometry"] = later["geometry"]
    side["attributes"].update(later["attributes"])
    _add_files(side, later)
    _prune_files(side)


def _add_old(side: dict[str, Any], later: Mapping[str, Any]) -> None:
    """What the feature was at first stands."""
    if "geometry" in later:
        side.setdefault("geometry", later["geometry"])
    side["attributes"] = {**later["attributes"], **side["attributes"]}
    _add_files(side, later)


def _add_files(side: dict[str, Any], later: Mapping[str, Any]) -> None:
    if "files_sha256" in later:
        side["files_sha256"] = {
            **side.get("files_sha256", {}),
            **later["files_sha256"],
        }


def _prune_files(side: dict[str, Any]) -> None:
    """A file that no attribute names any more is forgotten."""
    if "files_sha256" not in side:
        return
    named = [value for value in side["attributes"].values() if isinstance(value, str)]
    kept = {name: sha for name, sha in side["files_sha256"].items() if name in named}
    side["files_sha256"] = kept
    if not kept:
        del side["files_sha256"]


def _differs(patch: Delta) -> bool:
    old, new = patch["old"], patch["new"]
    if "geometry" in new and new["geometry"] != old.get("geometry"):
        return True
    return any(
        name not in old["attributes"] or old["attributes"][name] != value
        for name, value in new["attributes"].items()
    )
