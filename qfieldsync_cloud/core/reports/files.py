"""Reports written to files, piece by piece: whole at last, or not at all."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from datetime import datetime
from pathlib import Path

from qfieldsync_cloud.core.deltas.json_text import json_encoder
from qfieldsync_cloud.core.files.moving import draft_of, move
from qfieldsync_cloud.core.reports.html import html_parts
from qfieldsync_cloud.core.reports.picture import MapPicture
from qfieldsync_cloud.core.reports.sentences import sentences_for
from qfieldsync_cloud.core.sync.report import Report, delta_to_json
from qfieldsync_cloud.core.translation import reporting

_encode = json_encoder(is_nan_allowed=False)


def write_json_report(path: Path, report: Report) -> None:
    """Write the report in its JSON form; `resources/schema/report_1.json`.

    Raises:
        OSError: the file cannot be written; what was there stays.
    """
    write_parts(path, json_parts(report))


def write_html_report(
    path: Path,
    report: Report,
    *,
    title: str,
    generated_at: datetime,
    picture: MapPicture | None = None,
    left_elsewhere: str = "",
) -> None:
    """Write the report as one page that needs no other file.

    Raises:
        OSError: the file cannot be written; what was there stays.
    """
    parts = html_parts(
        report,
        title=title,
        generated_at=generated_at,
        picture=picture,
        left_elsewhere=left_elsewhere,
    )
    write_parts(path, parts)


def json_parts(report: Report) -> Iterator[str]:
    """The JSON form in pieces of one delta each."""
    sentences = sentences_for(is_dry_run=report.is_dry_run)
    root = report.head_to_json()
    yield json.dumps(root, ensure_ascii=True, indent=1)[:-2] + ',\n "deltas": ['
    separator = "\n  "
    for delta in report.deltas:
        # ASCII, because a lone surrogate has no UTF-8
        yield separator + _encode(delta_to_json(delta, sentences))
        separator = ",\n  "
    yield "\n ]\n}\n"


def write_parts(path: Path, parts: Iterable[str]) -> None:
    """Write text in pieces, in UTF-8, in the language of reports.

    Raises:
        OSError: the file cannot be written; what was there stays.
    """
    draft = draft_of(path)
    draft.touch(exist_ok=False)
    try:
        with reporting(), draft.open("w", encoding="utf-8", newline="\n") as stream:
            stream.writelines(parts)
        move(draft, path)
    finally:
        draft.unlink(missing_ok=True)
