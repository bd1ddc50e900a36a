"""Deltafiles written the way QField writes them: the strict dialect.

Every key is present, a missing key is "" and never null, `files` is there, the object
keys are sorted and the text is indented by four blanks.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from typing import Any

from qfieldsync_cloud.core.deltas.model import ABSENT, Delta, DeltaFeature, Deltafile
from qfieldsync_cloud.core.deltas.reader import VERSION

_LONE_SURROGATE = re.compile("[\ud800-\udfff]")
_TEXT_OR_CONSTANT = re.compile(r'"(?:[^"\\]|\\.)*"|-?Infinity|NaN')
_DELTA_INDENT = "\n        "
_CONSTANTS = {"Infinity": "1e999", "-Infinity": "-1e999", "NaN": "null"}


def write_deltafile(deltafile: Deltafile) -> bytes:
    """The bytes of a deltafile, UTF-8 JSON in the strict dialect."""
    return "".join(deltafile_parts(deltafile)).encode("utf-8")


def deltafile_parts(deltafile: Deltafile) -> Iterator[str]:
    """The text of a deltafile in pieces of one delta each.

    In one piece the text of 100,000 deltas halts every thread for a second.
    """
    begin = '{\n    "deltas": ['
    separator = f"{begin}{_DELTA_INDENT}"
    for delta in deltafile.deltas:
        # no text in JSON holds a line break
        yield separator + to_json_text(delta_to_json(delta)).replace(
            "\n", _DELTA_INDENT
        )
        separator = f",{_DELTA_INDENT}"
    yield "\n    ]" if deltafile.deltas else f"{begin}]"
    root = {
        "files": list(deltafile.files),
        "id": deltafile.id,
        "project": deltafile.project_id,
        "version": VERSION,
    }
    yield "," + to_json_text(root)[1:]


def delta_to_json(delta: Delta) -> dict[str, Any]:
    """One delta as QField writes it."""
    item: dict[str, Any] = {
        "clientId": delta.client_id,
        "exportId": delta.export_id,
        "localLayerCrs": delta.local_layer_crs,
        "localLayerId": delta.local_layer_id,
        "localLayerName": delta.local_layer_name,
        "localPk": delta.local_pk,
        "method": delta.method.value,
        "sourceLayerId": delta.source_layer_id,
        "sourcePk": delta.source_pk,
        "uuid": delta.uuid,
    }
    if delta.old is not None:
        item["old"] = _side(delta.old)
    if delta.new is not None:
        item["new"] = _side(delta.new)
    return item


def to_json_text(root: Any) -> str:
    """Indented, sorted JSON; lone surrogates stay escaped so that it is UTF-8.

    A number too large for a float is written as one, and NaN as null like QField does:
    JSON has no word for either.
    """
    text = json.dumps(root, indent=4, sort_keys=True, ensure_ascii=False)
    return _LONE_SURROGATE.sub(
        lambda match: f"\\u{ord(match[0]):04x}", _without_constants(text)
    )


def plain_json(value: Any) -> str:
    """JSON on one line, in ASCII, the keys as they come."""
    return _without_constants(json.dumps(value, separators=(",", ":")))


def _without_constants(text: str) -> str:
    if "Infinity" not in text and "NaN" not in text:
        return text
    return _TEXT_OR_CONSTANT.sub(lambda match: _CONSTANTS.get(match[0], match[0]), text)


def _side(side: DeltaFeature) -> dict[str, Any]:
    item: dict[str, Any] = {"attributes": dict(side.attributes)}
    if side.geometry is not ABSENT:
        item["geometry"] = side.geometry
    if side.files_sha256:
        item["files_sha256"] = dict(side.files_sha256)
    if side.is_snapshot is not None:
        item["is_snapshot"] = side.is_snapshot
    return item
