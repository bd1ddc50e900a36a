"""Changes as CSV and as JSON, in pieces, so that no other thread is halted."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Iterator

from qfieldsync_cloud.core.deltas.json_text import json_encoder
from qfieldsync_cloud.core.exports.records import ExportedChange

COLUMNS = (
    "delta_uuid",
    "status",
    "method",
    "layer_id",
    "layer_name",
    "feature",
    "created_by",
    "created_at",
    "updated_at",
    "message",
    "remedy",
    "reason",
    "deltafile",
    "client",
    "geometry",
)
"""Programs rely on the names. The geometry is WKT in the CRS of the device's layer."""
_FORMULA = ("=", "+", "-", "@", "\t", "\r")
"""A table program takes what begins so for a formula, and it comes from devices."""

_encode = json_encoder(is_nan_allowed=False)


def csv_parts(changes: Iterable[ExportedChange]) -> Iterator[str]:
    """A table with a row for each change."""
    # table programs know UTF-8 by this mark alone
    yield "\ufeff" + _line(COLUMNS)
    for change in changes:
        yield _line(_cells(change))


def json_parts(changes: Iterable[ExportedChange]) -> Iterator[str]:
    """The list of changes in the form that a server gives; it can be applied again."""
    separator = '{"results": [\n  '
    count = 0
    for change in changes:
        record = change.record
        item = {
            "id": record.id,
            "deltafile_id": record.deltafile_id,
            "created_by": record.created_by,
            "created_at": record.created_at.isoformat(),
            "updated_at": record.updated_at.isoformat(),
            "status": record.status.value or record.status_text,
            "output": record.output or None,
            "last_feedback": record.last_feedback,
            "content": record.content or None,
        }
        yield separator + _encode(item)
        separator = ",\n  "
        count += 1
    opening = "" if count else '{"results": ['
    yield f'{opening}\n ], "count": {count}, "next": null, "previous": null}}\n'


def _cells(change: ExportedChange) -> list[str]:
    record, delta, told = change.record, change.delta, change.told
    side = (delta.new or delta.old) if delta is not None else None
    geometry = side.geometry if side is not None else None
    return [
        record.id,
        record.status.value or record.status_text,
        delta.method.value if delta is not None else "",
        delta.source_layer_id if delta is not None else "",
        delta.local_layer_name if delta is not None else "",
        change.feature,
        record.created_by,
        record.created_at.isoformat(),
        record.updated_at.isoformat(),
        told.what,
        told.next_step,
        told.reason,
        record.deltafile_id,
        delta.client_id if delta is not None else "",
        geometry if isinstance(geometry, str) else "",
    ]


def _line(cells: Iterable[str]) -> str:
    stream = io.StringIO()
    csv.writer(stream, lineterminator="\r\n").writerow(map(_plain, cells))
    return stream.getvalue()


def _plain(text: str) -> str:
    text = text.encode("utf-8", "replace").decode("utf-8")
    if not text.startswith(_FORMULA) or _is_number(text):
        return text
    return f"'{text}"


def _is_number(text: str) -> bool:
    try:
        float(text)
    except ValueError:
        return False
    return True
