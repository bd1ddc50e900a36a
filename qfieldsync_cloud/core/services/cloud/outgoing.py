"""What may be pushed to a server, and in which parts.

A server says of a bad deltafile only "500, unknown error", and of some it says nothing
and does the wrong thing. So everything it is known to stumble over is looked for first.
Source: the deltafile schema (`resources/schema/deltafile_1.json`) and what a server was
seen to do with files that keep it and files that do not:

* `clientId`, the uuids and the project must be UUIDs; the project in lower case
* a create needs `new`, a delete `old`, a patch both
* a patch whose `new` has an attribute that `old` lacks fails the whole job, and every
  delta of it is marked as an error
* the same uuid twice in a file refuses the file; unparsable WKT and NaN too
* the key that a create had on the device (`localPk`) hides a feature of the source that
  is known by the same key: later patches of that feature change the new one
* a patch of a feature that the same file creates is not applied: the server learns of
  new keys between jobs. It goes into the next part
* more than 1,000 deltas that wait at once are applied twice
"""

from __future__ import annotations

import re
import uuid
from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass, replace
from typing import Any

from qfieldsync_cloud.core.deltas.model import ABSENT, Delta, Deltafile, DeltaMethod
from qfieldsync_cloud.core.deltas.reader import parse_deltafile
from qfieldsync_cloud.core.deltas.writer import write_deltafile
from qfieldsync_cloud.core.errors import (
    DeltaFileError,
    InvalidDeltafile,
    OtherProject,
    ServiceError,
)
from qfieldsync_cloud.core.jobs import sentences

MAX_DELTAS = 300
"""Of one part; a server takes some 18 ms for each before it answers."""

_UUID = re.compile(r"[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}", re.I)
_UUID_EXAMPLE = "7f8e9d10-2c3b-4a5d-a6f7-889900112233"
_WKT = re.compile(
    r"\s*(?P<kind>[A-Z]+?)\s*(Z|M|ZM)?\s*(?P<body>\(.*\)|EMPTY)\s*", re.I | re.DOTALL
)
_WKT_BODY = re.compile(r"[\s(),]|[-+]?(\d+\.?\d*|\.\d+)(e[-+]?\d+)?|[a-z]+", re.I)
_WKT_WORDS = frozenset(("Z", "M", "ZM", "EMPTY", "NAN"))
_WKT_KINDS = frozenset(
    ("POINT", "LINESTRING", "POLYGON", "TRIANGLE", "TIN", "POLYHEDRALSURFACE")
    + ("MULTIPOINT", "MULTILINESTRING", "MULTIPOLYGON", "GEOMETRYCOLLECTION")
    + ("CIRCULARSTRING", "COMPOUNDCURVE", "CURVEPOLYGON", "MULTICURVE", "MULTISURFACE")
)


@dataclass(frozen=True)
class Part:
    """A deltafile of some of the deltas."""

    content: bytes
    uuids: frozenset[str]


@dataclass(frozen=True)
class Outgoing:
    """A deltafile that a server will take."""

    deltafile: Deltafile
    parts: tuple[Part, ...]
    """The deltas in their order as deltafiles of one id, to be pushed one after the
    other; none when the file has no deltas."""


def prepare(
    content: bytes,
    project_id: str,
    source_keys: Mapping[str, Collection[str]] | None = None,
) -> Outgoing:
    """Check a deltafile and write it the way a server wants it.

    Args:
        content: the deltafile.
        project_id: of the project that it is pushed to.
        source_keys: by layer id, keys of the features of the source, where they are
            known; no create may have one of them as `localPk`.

    Raises:
        OtherProject: the deltafile is of another one.
        InvalidDeltafile: with the place.
        ServiceError: `empty_content`.
    """
    if not content.strip():
        raise ServiceError("empty_content", sentences.no_content())
    try:
        deltafile = parse_deltafile(content)
        _check(deltafile, source_keys or {})
    except DeltaFileError as error:
        raise InvalidDeltafile(error) from error
    if deltafile.project_id.lower() != project_id.lower():
        raise OtherProject(deltafile.project_id, project_id)
    strict = _strict(deltafile, project_id)
    parts = tuple(
        Part(
            write_deltafile(replace(strict, deltas=deltas)),
            frozenset(delta.uuid for delta in deltas),
        )
        for deltas in _parts(strict)
    )
    return Outgoing(strict, parts)


def _check(deltafile: Deltafile, source_keys: Mapping[str, Collection[str]]) -> None:
    _check_uuid(deltafile.id, "$.id")
    _check_uuid(deltafile.project_id, "$.project")
    seen: dict[str, int] = {}
    used: set[tuple[str, str, str]] = set()
    for index, delta in enumerate(deltafile.deltas):
        where = f"$.deltas[{index}]"
        _check_uuid(delta.uuid, f"{where}.uuid")
        _check_uuid(delta.client_id, f"{where}.clientId")
        earlier = seen.setdefault(delta.uuid.lower(), index)
        if earlier != index:
            raise DeltaFileError(
                f"{where}.uuid",
                "{uuid}, also of {place}",
                "a uuid of its own",
                uuid=repr(delta.uuid),
                place=f"$.deltas[{earlier}]",
            )
        _check_sides(delta, where)
        _check_local_key(delta, where, used, source_keys.get(delta.source_layer_id, ()))


def _check_uuid(text: str, where: str) -> None:
    if not _UUID.fullmatch(text):
        found = repr(text) if text else "nothing"
        raise DeltaFileError(
            where, found, "a UUID like {example}", example=_UUID_EXAMPLE
        )


def _check_sides(delta: Delta, where: str) -> None:
    needs_old = delta.method is not DeltaMethod.CREATE
    needs_new = delta.method is not DeltaMethod.DELETE
    for name, side, is_needed in (
        ("old", delta.old, needs_old),
        ("new", delta.new, needs_new),
    ):
        if side is None:
            if is_needed:
                raise DeltaFileError(f"{where}.{name}", "nothing", "an object")
            continue
        _check_values(side.attributes, f"{where}.{name}.attributes")
        geometry = side.geometry
        if geometry is not ABSENT and geometry is not None:
            _check_wkt(geometry, f"{where}.{name}.geometry")
    if needs_old and needs_new and delta.old is not None and delta.new is not None:
        for name in sorted(delta.new.attributes.keys() - delta.old.attributes.keys()):
            place, expected = f"{where}.old.attributes", "every attribute that new has"
            raise DeltaFileError(place, "no {name}", expected, name=repr(name))


def _check_values(attributes: Mapping[str, Any], where: str) -> None:
    for name, value in attributes.items():
        if any(number in (_INFINITY, -_INFINITY) for number in _floats(value)):
            raise DeltaFileError(f"{where}.{name}", "a number too large", "a number")


_INFINITY = float("inf")


def _floats(value: Any) -> Iterator[float]:
    if isinstance(value, float):
        yield value
    elif isinstance(value, (list, dict)):
        for item in value.values() if isinstance(value, dict) else value:
            yield from _floats(item)


def _check_wkt(text: str, where: str) -> None:
    """Look for what no reader of WKT takes; QGIS alone knows whether it is valid."""
    match = _WKT.fullmatch(text)
    is_wkt = (
        match is not None
        and match["kind"].upper() in _WKT_KINDS
        and text.count("(") == text.count(")")
        and all(
            word.upper() in _WKT_KINDS | _WKT_WORDS
            or word.upper().rstrip("ZM") in _WKT_KINDS
            for word in re.findall(r"[a-z]{2,}", match["body"], re.I)
        )
        and not _WKT_BODY.sub("", match["body"])
    )
    if not is_wkt:
        raise DeltaFileError(where, "no geometry", "WKT without SRID")


def _check_local_key(
    delta: Delta,
    where: str,
    used: set[tuple[str, str, str]],
    source_keys: Collection[str],
) -> None:
    key = _local_key(delta)
    if delta.method is DeltaMethod.CREATE and delta.local_pk:
        if key in used:
            raise DeltaFileError(
                f"{where}.localPk",
                "{key}, that of another feature in this file",
                "a key of its own",
                key=repr(delta.local_pk),
            )
        if delta.local_pk in source_keys:
            found = f"{delta.local_pk!r}, a key of the source layer"
            raise DeltaFileError(f"{where}.localPk", found, "a key of its own")
    used.add(key)


def _local_key(delta: Delta) -> tuple[str, str, str]:
    """How the server remembers a feature that a device made."""
    return delta.client_id.lower(), delta.local_layer_id, delta.local_pk


def _strict(deltafile: Deltafile, project_id: str) -> Deltafile:
    """The deltafile with UUIDs in the one form that a server compares."""
    deltas = tuple(
        replace(
            delta,
            uuid=str(uuid.UUID(delta.uuid)),
            client_id=str(uuid.UUID(delta.client_id)),
        )
        for delta in deltafile.deltas
    )
    file_id = str(uuid.UUID(deltafile.id))
    return replace(deltafile, id=file_id, project_id=project_id.lower(), deltas=deltas)


def _parts(deltafile: Deltafile) -> Iterator[tuple[Delta, ...]]:
    part: list[Delta] = []
    created: set[tuple[str, str, str]] = set()
    for delta in deltafile.deltas:
        if len(part) == MAX_DELTAS or _local_key(delta) in created:
            yield tuple(part)
            part, created = [], set()
        part.append(delta)
        if delta.method is DeltaMethod.CREATE and delta.local_pk:
            created.add(_local_key(delta))
    if part:
        yield tuple(part)
