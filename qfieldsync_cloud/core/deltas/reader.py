"""Deltafiles read from JSON, in both dialects.

The *strict* dialect is what QField writes and QFieldCloud's schema demands. The
*looser* one is that of the API documents: `sourcePk` null or missing, no `files`, no
`localPk`, no `sourceLayerId`, the key in `old.fid`, ids that are no UUIDs. The looser
one is a superset, so one reader serves both; `resources/schema/deltafile_1.json`
describes the strict one, which `writer` writes.

A file is read whole or not at all. Unknown layers, keys and fields are no errors of
the file; they are diagnosed delta by delta in `core.sync`.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from qfieldsync_cloud.core.deltas.json_pieces import decode_large_json, made_of_json
from qfieldsync_cloud.core.deltas.json_text import MAX_DEPTH, is_too_deep
from qfieldsync_cloud.core.deltas.model import (
    ABSENT,
    Delta,
    DeltaFeature,
    Deltafile,
    DeltaMethod,
    canonical_id,
)
from qfieldsync_cloud.core.deltas.service_lists import is_list_page, kind_of
from qfieldsync_cloud.core.errors import DeltaFileError, DeltaFileUnreadable
from qfieldsync_cloud.core.undisturbed import undisturbed

VERSION = "1.0"
MAX_SIZE_BYTES = 512 * 1024 * 1024
"""Default limit of a deltafile; some 800,000 deltas."""

_UNSTORABLE = re.compile("[\0\ud800-\udfff]")
_ITEM_KEYS = frozenset(
    (
        *("uuid", "clientId", "method", "localLayerId", "sourceLayerId", "localPk"),
        *("sourcePk", "old", "new", "exportId", "localLayerCrs", "localLayerName"),
    )
)
_SIDE_KEYS = frozenset(("geometry", "attributes", "files_sha256", "is_snapshot"))
_NESTED = frozenset((list, dict))
_METHODS = {method.value: method for method in DeltaMethod}
# the looser dialect also keeps the key of the feature in `old`
_LOOSE_KEYS = {"old": _SIDE_KEYS | {"fid"}, "new": _SIDE_KEYS}


@dataclass(frozen=True)
class Shared:
    """What many deltas of a file have in common; half a KB for each of them."""

    texts: dict[str, str] = field(default_factory=dict)
    """Texts that were checked."""
    names: dict[str, str] = field(default_factory=dict)
    """Names of attributes."""


def read_deltafile(
    path: Path,
    *,
    project_id: str | None = None,
    max_size_bytes: int = MAX_SIZE_BYTES,
) -> Deltafile:
    """Read the deltafile at `path`.

    Args:
        path: a file in JSON, UTF-8.
        project_id: refuse a deltafile of another project; None accepts any.
        max_size_bytes: refuse a larger file before reading it.

    Raises:
        DeltaFileError: the file cannot be read or is no deltafile; names the place.
    """
    with undisturbed():
        found = deltafile_in_pieces(path, max_size_bytes, project_id)
        if found is not None:
            return found
        return parse_deltafile(
            read_content(path, max_size_bytes), project_id=project_id
        )


def deltafile_in_pieces(
    path: Path, max_size_bytes: int, project_id: str | None = None
) -> Deltafile | None:
    """Read a deltafile without having all of its JSON in the memory.

    Returns:
        None for what is no deltafile, or for one with something wrong in it: whoever
        reads it as a whole finds what that is.
    """
    shared = Shared()
    try:
        if path.stat().st_size > max_size_bytes:
            return None
        with path.open("rb") as stream:
            root = made_of_json(
                stream, {"deltas": lambda item: delta_from_json(item, shared=shared)}
            )
        if root is None or "results" in root or not isinstance(root["deltas"], list):
            return None
        found_project, deltafile_id = _project_of(root, project_id), _id_of(root)
        deltas = tuple(root["deltas"])
        _check_uuids(deltas)
        return Deltafile(deltafile_id, found_project, deltas, _files(root.get("files")))
    except (OSError, KeyError, DeltaFileError):
        return None


def read_content(path: Path, max_size_bytes: int) -> bytes:
    """The bytes of the file at `path`, when it is not larger than that.

    Raises:
        DeltaFileError: the file is larger, or cannot be read.
    """
    try:
        size_bytes = path.stat().st_size
        if size_bytes > max_size_bytes:
            found, expected = "{size} bytes", "at most {limit} bytes"
            raise DeltaFileError(
                str(path), found, expected, size=size_bytes, limit=max_size_bytes
            )
        return path.read_bytes()
    except OSError as error:
        raise DeltaFileUnreadable(str(path), error.strerror or str(error)) from error


def parse_deltafile(content: bytes, *, project_id: str | None = None) -> Deltafile:
    """Read a deltafile from its bytes; see `read_deltafile`."""
    if not content or content.isspace():
        raise DeltaFileError("$", "an empty file", "a deltafile")
    decoded = decode_large_json(content)
    del content  # as large as all that is made of it
    return deltafile_from_json(decoded, project_id=project_id, is_consumed=True)


def deltafile_from_json(
    obj: Any, *, project_id: str | None = None, is_consumed: bool = False
) -> Deltafile:
    """Read a deltafile from decoded JSON; see `read_deltafile`.

    Args:
        obj: the decoded JSON.
        project_id: see `read_deltafile`.
        is_consumed: nobody else needs `obj`: it is taken apart on the way. Freed at
            once, the items of 100,000 deltas halt every thread for 140 ms.
    """
    first = obj[0] if isinstance(obj, list) and obj else obj
    if is_list_page(obj) and isinstance(first, dict) and "deltas" not in first:
        raise DeltaFileError("$", "a list of changes of a server", "a deltafile")
    root = _mapping(obj, "$")
    found_project = _project_of(root, project_id)
    items = root.get("deltas")
    if not isinstance(items, list):
        raise DeltaFileError("$.deltas", kind_of(items), "a list")
    deltafile_id = _id_of(root)
    shared = Shared()
    found: list[Delta] = []
    for index, item in enumerate(items):
        found.append(delta_from_json(item, f"$.deltas[{index}]", shared=shared))
        if is_consumed:
            items[index] = None
    deltas = tuple(found)
    _check_uuids(deltas)
    return Deltafile(deltafile_id, found_project, deltas, _files(root.get("files")))


def _project_of(root: Mapping[str, Any], project_id: str | None) -> str:
    version = _text(root, "version", "$")
    if version != VERSION:
        raise DeltaFileError("$.version", repr(version), repr(VERSION))
    found = _text(root, "project", "$")
    # upper-case UUIDs are the same project
    if project_id is not None and found.lower() != project_id.lower():
        raise DeltaFileError("$.project", repr(found), repr(project_id))
    return found


def _id_of(root: Mapping[str, Any]) -> str:
    found = _text(root, "id", "$")
    if not found:
        raise DeltaFileError("$.id", "an empty text", "the id of the deltafile")
    return found


def delta_from_json(
    obj: Any,
    where: str = "$",
    *,
    deltafile_id: str = "",
    shared: Shared | None = None,
) -> Delta:
    """Read one item of a deltafile's `deltas`, found at JSON path `where`.

    Args:
        obj: the item.
        where: its place, for errors.
        deltafile_id: of the deltafile that it came with, in a list of a service.
        shared: what the deltas before it had, to have it once.

    Raises:
        DeltaFileError: a required key is missing or a value has the wrong type.
    """
    item = _mapping(obj, where)
    if not item.keys() <= _ITEM_KEYS:
        # kept with the rest, and made JSON again: Pythons differ in how deep that goes
        _check_depths({key: item[key] for key in item.keys() - _ITEM_KEYS}, where)
    method = _method_of(item, where)
    uuid = _text(item, "uuid", where)
    if not uuid:
        raise DeltaFileError(f"{where}.uuid", "an empty text", "the id of the delta")
    shared = Shared() if shared is None else shared
    loose_pk = _loose_key(item.get("old"), where)
    local_layer_id, source_layer_id = _layer_ids_of(item, where, shared)
    return Delta(
        uuid=canonical_id(uuid),
        client_id=_shared_text(item, "clientId", where, shared),
        method=method,
        local_layer_id=local_layer_id,
        source_layer_id=source_layer_id,
        local_pk=_key(item, "localPk", where),
        source_pk=_key(item, "sourcePk", where) or loose_pk,
        old=_side(item, "old", where, shared.names),
        new=_side(item, "new", where, shared.names),
        export_id=_shared_text(item, "exportId", where, shared),
        local_layer_crs=_shared_text(item, "localLayerCrs", where, shared),
        local_layer_name=_shared_text(item, "localLayerName", where, shared),
        deltafile_id=deltafile_id,
    )


def _method_of(item: Mapping[str, Any], where: str) -> DeltaMethod:
    text = _text(item, "method", where)
    method = _METHODS.get(text)
    if method is None:
        raise DeltaFileError(f"{where}.method", repr(text), "create, patch or delete")
    return method


def _layer_ids_of(
    item: Mapping[str, Any], where: str, shared: Shared
) -> tuple[str, str]:
    """The layer in the package and the one in the source: the same if one is named."""
    local = _shared_text(item, "localLayerId", where, shared)
    source = _shared_text(item, "sourceLayerId", where, shared)
    if not (local or source):
        raise DeltaFileError(
            f"{where}.localLayerId", "no layer id", "localLayerId or sourceLayerId"
        )
    return local or source, source or local


def _side(
    item: Mapping[str, Any], key: str, where: str, names: dict[str, str]
) -> DeltaFeature | None:
    obj = item.get(key)
    if obj is None:
        return None
    where = f"{where}.{key}"
    side = _mapping(obj, where)
    if not side.keys() <= _LOOSE_KEYS[key]:
        name = min(side.keys() - _LOOSE_KEYS[key])
        raise DeltaFileError(f"{where}.{name}", "an unknown key", _names(_SIDE_KEYS))
    attributes: Mapping[str, Any] = {}
    if side.get("attributes") is not None:
        attributes = _mapping(side["attributes"], f"{where}.attributes")
    if not _NESTED.isdisjoint([value.__class__ for value in attributes.values()]):
        _check_depths(attributes, f"{where}.attributes")
    once = names.setdefault
    attributes = {once(name, name): value for name, value in attributes.items()}
    geometry = side.get("geometry", ABSENT)
    if not (geometry is ABSENT or geometry is None or isinstance(geometry, str)):
        raise DeltaFileError(f"{where}.geometry", kind_of(geometry), "WKT or null")
    is_snapshot = side.get("is_snapshot")
    if not (is_snapshot is None or isinstance(is_snapshot, bool)):
        raise DeltaFileError(
            f"{where}.is_snapshot", kind_of(is_snapshot), "true or false"
        )
    return DeltaFeature(
        attributes, geometry, _hashes(side.get("files_sha256"), where), is_snapshot
    )


def _check_depths(values: Mapping[str, Any], where: str) -> None:
    for name, value in values.items():
        if value.__class__ in _NESTED and is_too_deep(value):
            raise DeltaFileError(
                f"{where}.{name}",
                "deeper nesting",
                "at most {levels} levels",
                levels=MAX_DEPTH,
            )


def _hashes(obj: Any, where: str) -> Mapping[str, str | None]:
    if obj is None:
        return {}
    where = f"{where}.files_sha256"
    hashes = _mapping(obj, where)
    for name, value in hashes.items():
        if not (value is None or isinstance(value, str)):
            raise DeltaFileError(f"{where}.{name}", kind_of(value), "text or null")
    return hashes


def _files(obj: Any) -> tuple[str, ...]:
    if obj is None:
        return ()
    if not isinstance(obj, list):
        raise DeltaFileError("$.files", kind_of(obj), "a list")
    names: set[str] = set()
    for index, name in enumerate(obj):
        if not isinstance(name, str):
            raise DeltaFileError(f"$.files[{index}]", kind_of(name), "text")
        if name in names:
            raise DeltaFileError(f"$.files[{index}]", "a name again", "each name once")
        names.add(name)
    return tuple(obj)


def _check_uuids(deltas: tuple[Delta, ...]) -> None:
    first: dict[str, int] = {}
    for index, delta in enumerate(deltas):
        earlier = first.setdefault(delta.uuid, index)
        if earlier != index and (deltas[earlier].content_hash != delta.content_hash):
            raise DeltaFileError(
                f"$.deltas[{index}].uuid",
                "{uuid}, also used by {place} for another edit",
                "a uuid of its own",
                uuid=repr(delta.uuid),
                place=f"$.deltas[{earlier}]",
            )


def _mapping(obj: Any, where: str) -> Mapping[str, Any]:
    if not isinstance(obj, dict):
        raise DeltaFileError(where, kind_of(obj), "an object")
    return obj


def _text(obj: Mapping[str, Any], key: str, where: str) -> str:
    value = obj.get(key)
    if isinstance(value, str) and value.isprintable():
        return value
    if not isinstance(value, str):
        found = kind_of(value) if key in obj else "nothing"
        raise DeltaFileError(f"{where}.{key}", found, "text")
    if _UNSTORABLE.search(value):
        # a ledger would store another id, and not know the delta again
        found = "text with NUL or a lone surrogate"
        raise DeltaFileError(f"{where}.{key}", found, "text that can be stored")
    return value


def _optional_text(obj: Mapping[str, Any], key: str, where: str) -> str:
    value = obj.get(key)
    if isinstance(value, str) and value.isprintable():
        return value
    return "" if value is None else _text(obj, key, where)


def _shared_text(obj: Mapping[str, Any], key: str, where: str, shared: Shared) -> str:
    value = obj.get(key)
    if isinstance(value, str):
        found = shared.texts.get(value)
        if found is not None:
            return found
    value = _optional_text(obj, key, where)
    return shared.texts.setdefault(value, value)


def _key(obj: Mapping[str, Any], key: str, where: str) -> str:
    """A key as text; the looser dialect also has numbers and null."""
    value = obj.get(key)
    if value.__class__ is int:
        return str(value)
    return _optional_text(obj, key, where)


def _loose_key(old: Any, where: str) -> str:
    return _key(old, "fid", f"{where}.old") if isinstance(old, dict) else ""


def _names(keys: frozenset[str]) -> str:
    return ", ".join(sorted(keys))
