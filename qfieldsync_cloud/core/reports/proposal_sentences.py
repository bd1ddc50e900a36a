"""Proposals, and what is not taken up, in the language of the analyst."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping

from qfieldsync_cloud.core.deltas.intake import Intake, LeftDelta, LeftReason
from qfieldsync_cloud.core.reports.overview import changes_text
from qfieldsync_cloud.core.reports.phrases import names_text, plain_text
from qfieldsync_cloud.core.sync.key_search import KeyProposal, KeySign, NoProposal
from qfieldsync_cloud.core.sync.layer_proposal import LayerProposal, LayerSign
from qfieldsync_cloud.core.sync.proposals import (
    MissingLayer,
    Proposals,
    ProposalSentences,
)
from qfieldsync_cloud.core.translation import translate

MAX_LINES = 50
"""Proposals that are told one by one in a log."""


# sentences read easier without a line for each of their brackets
# fmt: off
def layer_sentence(item: MissingLayer) -> str:
    """Which layer is missing, and which one it may be."""
    name = plain_text(item.name or item.id)
    if item.proposal is None:
        text = translate("Reports", 'The project has no layer "{layer}", and none that '
                                    "looks like it.")
        return text.format(layer=name)
    text = translate("Reports", 'The project has no layer "{layer}"; perhaps it is '
                                "now {proposal}: {signs}.")
    signs = layer_signs_text(item.proposal)
    proposal = plain_text(str(item.proposal.values["proposal"]), 120)
    return text.format(layer=name, proposal=proposal, signs=signs)


def layer_signs_text(proposal: LayerProposal) -> str:
    """What speaks for a layer: `same name, all fields`."""
    return ", ".join(_LAYER_SIGNS[sign]() for sign in proposal.signs)


def key_sentence(item: KeyProposal) -> str:
    """Which feature a change seems to be about, and what tells."""
    words = {
        "layer": plain_text(item.layer_name),
        "key": plain_text(item.key),
        "old": plain_text(item.delta.source_pk) or "–",
        "field": plain_text(item.field_name),
        "candidates": names_text(map(plain_text, item.candidates)),
    }
    if item.sign is None:
        reason = item.reason or NoProposal.NOT_FOUND
        return _NO_PROPOSALS[reason]().format_map(words)
    if item.is_found:
        found = translate("Reports", "{layer} {old} is perhaps feature {key} by now, "
                                     "although there is a feature {old}: {sign}.")
    else:
        found = translate("Reports", "{layer} {old} is perhaps feature {key} by now: "
                                     "{sign}.")
    sign = _KEY_SIGNS[item.sign]().format_map(words)
    return found.format_map({**words, "sign": sign})


def key_reason(item: KeyProposal) -> str:
    """What tells the feature of a change, where change and feature are named beside."""
    if item.sign is None:
        return key_sentence(item)
    sign = _KEY_SIGNS[item.sign]().format(field=plain_text(item.field_name))
    if not item.is_found:
        return sign
    text = translate("Reports", "{sign}, although there is a feature {old}")
    return text.format(sign=sign, old=plain_text(item.delta.source_pk))


def left_sentence(item: LeftDelta) -> str:
    """Why a change is not taken up."""
    detail = plain_text(item.detail, 200) or "–"
    return _LEFT[item.reason]().format(detail=detail)


PROPOSAL_SENTENCES = ProposalSentences(layer_sentence, key_sentence, left_sentence)


def left_lines(intake: Intake) -> Iterator[str]:
    """What of an input is not taken up, counted by reason, and what is missing."""
    if intake.missing_count:
        text = translate("Reports", "The list is not complete: {count} more are on "
                                    "pages that were not given. An earlier change of "
                                    "the same feature may be among them.")
        yield text.format(count=intake.missing_count)
    if not intake.left:
        return
    text = translate("Reports", "{taken} of {count} taken up. Left aside:")
    taken = len(intake.deltafile.deltas)
    yield text.format(taken=taken, count=changes_text(intake.input_count))
    sentences = Counter(map(left_sentence, intake.left))
    for sentence, count in sentences.most_common(MAX_LINES):
        yield f"  {count:>5}  {sentence}"


def proposal_lines(proposals: Proposals) -> Iterator[str]:
    """The proposals for a log."""
    for layer in proposals.layers:
        yield f"{layer_sentence(layer)} ({changes_text(layer.delta_count)})"
    if proposals.layer_map:
        yield translate("Reports", "Confirm the layers first, in the layer map, and "
                                   "have the keys looked for then.")
    yield from _cut(map(key_sentence, proposals.keys))
    if not proposals.layers and not proposals.keys:
        yield translate("Reports", "Every layer was found, and nothing speaks for "
                                   "another feature than the one that is named.")


def _cut(lines: Iterable[str]) -> Iterator[str]:
    for number, line in enumerate(lines):
        if number == MAX_LINES:
            yield "…"
            return
        yield line


_LAYER_SIGNS: Mapping[LayerSign, Callable[[], str]] = {
    LayerSign.SAME_NAME: lambda: translate("Reports", "same name"),
    LayerSign.SAME_NAME_IN_ID: lambda: translate("Reports", "same name when it was "
                                                            "added"),
    LayerSign.SIMILAR_NAME: lambda: translate("Reports", "similar name"),
    LayerSign.SAME_FIELDS: lambda: translate("Reports", "all fields"),
    LayerSign.MOST_FIELDS: lambda: translate("Reports", "most fields"),
    LayerSign.SAME_GEOMETRY_TYPE: lambda: translate("Reports", "same type of geometry"),
    LayerSign.SAME_CRS: lambda: translate("Reports", "same coordinate reference "
                                                     "system"),
}

_KEY_SIGNS: Mapping[KeySign, Callable[[], str]] = {
    KeySign.CREATED_AS: lambda: translate(
        "Reports", "the server says that it made this one of the crew's feature"
    ),
    KeySign.UUID_FIELD: lambda: translate(
        "Reports", 'it has the recorded identifier in "{field}"'
    ),
    KeySign.KEY_FIELD: lambda: translate(
        "Reports", "it was recorded as the value of today's key field"
    ),
    KeySign.GEOMETRY_AND_VALUES: lambda: translate(
        "Reports", "it alone has the recorded geometry and every recorded value"
    ),
    KeySign.GEOMETRY: lambda: translate(
        "Reports", "it alone has the recorded geometry"
    ),
    KeySign.VALUES: lambda: translate(
        "Reports", "it alone has every recorded value"
    ),
    KeySign.SAME_FEATURE: lambda: translate(
        "Reports", "another change of the same feature leads to it"
    ),
}

_NO_PROPOSALS: Mapping[NoProposal, Callable[[], str]] = {
    NoProposal.NOT_FOUND: lambda: translate(
        "Reports", "{layer} {old}: no feature has what the crew recorded; it was "
                   "deleted, or too little was recorded."
    ),
    NoProposal.SEVERAL: lambda: translate(
        "Reports", "{layer} {old}: several features have what the crew recorded, "
                   "{candidates} for instance."
    ),
    NoProposal.CONTRADICTION: lambda: translate(
        "Reports", "{layer} {old}: what the crew recorded leads to different features: "
                   "{candidates}."
    ),
    NoProposal.CLAIMED: lambda: translate(
        "Reports", "{layer} {old}: changes of another feature lead to {candidates}, "
                   "too."
    ),
    NoProposal.LAYER_NOT_SEARCHED: lambda: translate(
        "Reports", "{layer} {old}: the features of this layer cannot be looked "
                   "through."
    ),
}

_LEFT: Mapping[LeftReason, Callable[[], str]] = {
    LeftReason.APPLIED: lambda: translate(
        "Reports", "The server has applied it; it comes with the server's data."
    ),
    LeftReason.WAITING: lambda: translate(
        "Reports", "The server has not come to it yet, and may apply it at any moment."
    ),
    LeftReason.IGNORED: lambda: translate(
        "Reports", "It was ignored on the server; choose it by its uuid to take it "
                   "up all the same."
    ),
    LeftReason.UNPERMITTED: lambda: translate(
        "Reports", "Whoever made it may not change the data; choose it by its uuid to "
                   "take it up all the same."
    ),
    LeftReason.UNKNOWN_STATUS: lambda: translate(
        "Reports", "This plugin does not know what the server's status {detail} means."
    ),
    LeftReason.NO_CONTENT: lambda: translate(
        "Reports", "The list does not carry the change itself: {detail}."
    ),
    LeftReason.NOT_CHOSEN: lambda: translate(
        "Reports", "Others were chosen."
    ),
}
# fmt: on
