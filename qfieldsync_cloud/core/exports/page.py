"""Changes as one HTML page, in the style of the reports."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from datetime import datetime

from qfieldsync_cloud.core.changes.safety import change_status_word
from qfieldsync_cloud.core.changes.status import ChangeStatus, change_status
from qfieldsync_cloud.core.exports.records import ExportedChange
from qfieldsync_cloud.core.reports.html_page import CLASSES, icon, page_top, safe
from qfieldsync_cloud.core.reports.overview import changes_text
from qfieldsync_cloud.core.reports.phrases import cut
from qfieldsync_cloud.core.reports.states import ICONS, method_word
from qfieldsync_cloud.core.translation import translate

_MAX_LENGTH = 300
_ICONS = {
    **{ChangeStatus(status.value): text for status, text in ICONS.items()},
    ChangeStatus.TAKEN_BACK: "↩",
}
_CLASSES = {ChangeStatus(status.value): name for status, name in CLASSES.items()}


def page_parts(
    changes: Sequence[ExportedChange], *, title: str, generated_at: datetime
) -> Iterator[str]:
    """The page in pieces, the changes by what became of them, then by layer."""
    counts = Counter(_status(change) for change in changes)
    yield page_top(title, has_picture=False)
    when = generated_at.strftime("%Y-%m-%d %H:%M %Z").strip()
    yield (
        f"<body>\n<header>\n<h1>{safe(title)}</h1>\n"
        f'<p class="meta">{safe(f"{when} · {changes_text(len(changes))}")}</p>\n'
        '</header>\n<main>\n<ul class="counts">\n'
    )
    for status in _ICONS:
        if counts[status]:
            yield (
                f'<li class="{_CLASSES.get(status, "other")}"><b>{counts[status]}</b>'
                f"{icon(_ICONS[status])}{safe(change_status_word(status))}</li>\n"
            )
    yield "</ul>\n"
    for status in _ICONS:
        of_status = [item for item in changes if _status(item) is status]
        if of_status:
            yield from _section(status, of_status)
    yield "</main>\n</body>\n</html>\n"


def _status(change: ExportedChange) -> ChangeStatus:
    record = change.record
    known = change_status(record.status, record.last_feedback)
    # what nobody knows is not done
    return ChangeStatus.PENDING if known is ChangeStatus.UNKNOWN else known


def _section(status: ChangeStatus, changes: Sequence[ExportedChange]) -> Iterator[str]:
    word = change_status_word(status)
    yield (
        f'<section class="{_CLASSES.get(status, "other")}">\n<h2>{icon(_ICONS[status])}'
        f"{safe(word[:1].upper() + word[1:])} ({len(changes)})</h2>\n"
    )
    layers: dict[str, list[ExportedChange]] = {}
    for change in changes:
        layers.setdefault(_layer(change), []).append(change)
    for layer, of_layer in layers.items():
        yield _head(layer)
        for change in of_layer:
            yield _row(change)
        yield "</tbody>\n</table>\n"
    yield "</section>\n"


def _layer(change: ExportedChange) -> str:
    if change.delta is None:
        return ""
    return change.delta.local_layer_name or change.delta.source_layer_id


def _head(layer: str) -> str:
    columns = (
        (translate("Reports", "Feature"), 15),
        (translate("Reports", "In the field"), 11),
        (translate("Reports", "When"), 15),
        (translate("Reports", "Who"), 13),
        (translate("Reports", "What became of it"), 46),
    )
    heads = "".join(
        f'<th scope="col" style="width:{width}%">{safe(heading)}</th>'
        for heading, width in columns
    )
    caption = f"<caption>{safe(layer)}</caption>\n" if layer else ""
    return f'<table class="list">\n{caption}<thead><tr>{heads}</tr></thead>\n<tbody>\n'


def _row(change: ExportedChange) -> str:
    record, delta, told = change.record, change.delta, change.told
    method = method_word(delta.method) if delta is not None else ""
    when = record.created_at.astimezone().strftime("%Y-%m-%d %H:%M")
    notes = [text for text in (told.next_step, told.reason) if text]
    more = "".join(f"<small>{safe(cut(text, _MAX_LENGTH))}</small>" for text in notes)
    cells = (method, when, record.created_by)
    return (
        f'<tr><th scope="row">{safe(change.feature)}</th>'
        + "".join(f"<td>{safe(text)}</td>" for text in cells)
        + f"<td>{safe(cut(told.what, _MAX_LENGTH))}{more}</td></tr>\n"
    )
