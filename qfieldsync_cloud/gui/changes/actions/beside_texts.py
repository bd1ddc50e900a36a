"""What is told of changes that a server has as well."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from qfieldsync_cloud.core.deltas.intake import LeftDelta
from qfieldsync_cloud.core.errors import CloudError
from qfieldsync_cloud.core.reports.overview import changes_text
from qfieldsync_cloud.core.reports.proposal_sentences import left_sentence
from qfieldsync_cloud.core.translation import translate
from qfieldsync_cloud.gui.words import error_text

_MOST_NAMED = 20
"""Ids of changes that are told for each reason; the server's list has them all."""


# fmt: off
def left_texts(left: Sequence[LeftDelta]) -> Iterator[str]:
    """How many changes were left to a server, why, and which."""
    if not left:
        return
    text = translate("Gui", "{changes} were left to the server.")
    if len(left) == 1:
        text = translate("Gui", "{changes} was left to the server.")
    yield text.format(changes=changes_text(len(left)))
    by_reason: dict[str, list[str]] = {}
    for item in left:
        by_reason.setdefault(left_sentence(item), []).append(item.uuid)
    for sentence, ids in by_reason.items():
        more = ["…"] if len(ids) > _MOST_NAMED else []
        yield f"{sentence} ({', '.join((*ids[:_MOST_NAMED], *more))})"


def not_asked_text(names: Sequence[str], host: str, error: CloudError) -> str:
    """A server could not be asked, so nothing was taken in of these files."""
    text = translate("Gui", "{count} files were not taken: {host} did not say which of "
                            "its changes it has. {reason}")
    if len(names) == 1:
        text = translate("Gui", "{file} was not taken: {host} did not say which of its "
                                "changes it has. {reason}")
    return text.format(file=names[0], count=len(names), host=host,
                       reason=error_text(error))


def hint_text() -> str:
    """Nobody is signed in to the server of a cloud project."""
    return translate("Gui", "Sign in to the server of this project to have changes "
                            "left out that it has applied.")
# fmt: on
