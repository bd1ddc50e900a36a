"""Proposals written to files: JSON to be handed back, and a page to be read."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Sequence
from html import escape
from pathlib import Path

from qfieldsync_cloud.core.reports.files import write_parts
from qfieldsync_cloud.core.reports.html_style import STYLE
from qfieldsync_cloud.core.reports.phrases import cut, printable
from qfieldsync_cloud.core.reports.proposal_sentences import (
    PROPOSAL_SENTENCES,
    key_sentence,
    layer_sentence,
    left_sentence,
)
from qfieldsync_cloud.core.reports.states import method_word
from qfieldsync_cloud.core.sync.proposals import Proposals
from qfieldsync_cloud.core.translation import translate

_MAX_CELL_LENGTH = 300
_STYLE = "table { table-layout: auto; } th { white-space: nowrap; }"


def write_json_proposals(path: Path, proposals: Proposals) -> None:
    """Write the proposals as JSON; `layer_map` and `key_map` can be handed back.

    Raises:
        OSError: the file cannot be written; what was there stays.
    """
    encoder = json.JSONEncoder(indent=1)
    root = proposals.to_json(PROPOSAL_SENTENCES)
    write_parts(path, (*encoder.iterencode(root), "\n"))


def write_html_proposals(path: Path, proposals: Proposals, *, title: str) -> None:
    """Write the proposals as one page that needs no other file.

    Raises:
        OSError: the file cannot be written; what was there stays.
    """
    write_parts(path, proposals_html(proposals, title=title))


def proposals_html(proposals: Proposals, *, title: str) -> Iterator[str]:
    """The page in pieces."""
    words = translate("Reports", "Proposed layers and keys")
    heading = _safe(f"{words} · {title}")
    policy = "default-src 'none'; style-src 'unsafe-inline'"
    yield (
        '<!DOCTYPE html>\n<html><head><meta charset="utf-8">'
        f'<meta http-equiv="Content-Security-Policy" content="{policy}">'
        f"<title>{heading}</title><style>{STYLE}{_STYLE}</style></head><body>"
        f"<h1>{heading}</h1>"
    )
    yield f"<p>{_safe(_explanation())}</p>"
    yield from _layers_table(proposals)
    yield from _keys_table(proposals)
    yield from _table(
        translate("Reports", "Left aside"),
        ("uuid", translate("Reports", "Why")),
        ((item.uuid, left_sentence(item)) for item in proposals.left),
    )
    yield "</body></html>\n"


def _layers_table(proposals: Proposals) -> Iterator[str]:
    layers = (
        (item.id, str(item.delta_count), item.proposal.id if item.proposal else "–")
        + (layer_sentence(item),)
        for item in proposals.layers
    )
    return _table(
        translate("Reports", "Layers that the project does not have"),
        (
            translate("Reports", "Layer"),
            translate("Reports", "Changes"),
            translate("Reports", "Proposed"),
            translate("Reports", "Why"),
        ),
        layers,
    )


def _keys_table(proposals: Proposals) -> Iterator[str]:
    keys = (
        (
            item.layer_name,
            method_word(item.delta.method),
            item.delta.source_pk or "–",
            item.key or "–",
            key_sentence(item),
            item.delta.uuid,
        )
        for item in proposals.keys
    )
    return _table(
        translate("Reports", "Changes that seem to mean another feature"),
        (
            translate("Reports", "Layer"),
            translate("Reports", "Change"),
            translate("Reports", "Key"),
            translate("Reports", "Proposed"),
            translate("Reports", "Why"),
            "uuid",
        ),
        keys,
    )


# sentences read easier without a line for each of their brackets
# fmt: off
def _explanation() -> str:
    return translate("Reports", "Nothing was written, and none of this is done "
                                "unasked. Check each line, strike out what is wrong, "
                                "and hand the layer map and the key map of the JSON "
                                "file to the next run.")
# fmt: on


def _table(
    heading: str, columns: Sequence[str], rows: Iterable[Sequence[str]]
) -> Iterator[str]:
    listed = list(rows)
    if not listed:
        return
    cells = "".join(f"<th>{_safe(column)}</th>" for column in columns)
    yield f"<h2>{_safe(heading)} ({len(listed)})</h2><table><tr>{cells}</tr>"
    for row in listed:
        yield "<tr>" + "".join(f"<td>{_safe(cell)}</td>" for cell in row) + "</tr>"
    yield "</table>"


def _safe(text: str) -> str:
    """Text that cannot become markup."""
    return escape(cut(printable(text), _MAX_CELL_LENGTH))
