"""The sentences of a finding, in the analyst's language."""

from __future__ import annotations

from dataclasses import dataclass

from qfieldsync_cloud.core.findings.finding import Finding
from qfieldsync_cloud.core.findings.sentences import (
    attachments,
    fields,
    files,
    forms,
    geometry,
    keys,
    project,
    relations,
    sources,
)
from qfieldsync_cloud.core.reports.phrases import MAX_REASON_LENGTH, plain_text
from qfieldsync_cloud.core.translation import translate

SENTENCES = {
    **project.SENTENCES,
    **sources.SENTENCES,
    **files.SENTENCES,
    **keys.SENTENCES,
    **geometry.SENTENCES,
    **fields.SENTENCES,
    **forms.SENTENCES,
    **relations.SENTENCES,
    **attachments.SENTENCES,
}
"""By code."""

_STOPS = (".", "!", "?", "…")


@dataclass(frozen=True)
class FindingSentences:
    """What is said of a finding."""

    what: str
    """What is wrong."""
    why: str
    """Why it matters in the field."""
    todo: str
    """What to do."""

    @property
    def paragraph(self) -> str:
        """What is wrong and why it matters; a name or a reason may end the first."""
        stop = "" if self.what.endswith(_STOPS) else "."
        return f"{self.what}{stop} {self.why}"


def sentences_of(finding: Finding) -> FindingSentences:
    """The sentences of a finding, with its names and numbers."""
    what, why, todo = SENTENCES[finding.code]()
    values = _Words(
        {
            "layer": _quoted(finding.layer_name),
            "field": _quoted(finding.field),
            **{name: _word(name, value) for name, value in finding.values.items()},
        }
    )
    if "part" in finding.values:
        part = _parts().get(str(finding.values["part"]), "…")
        values["part"] = part.format_map(values)
    return FindingSentences(*(text.format_map(values) for text in (what, why, todo)))


_NAMES = frozenset(
    ("children", "file", "folder", "name", "other", "relation", "variable", "wanted")
)
"""Values that are names, which may be anything."""


def _quoted(name: object) -> str:
    return f'"{plain_text(name)}"'


class _Words(dict[str, str]):
    """Says "…" for what a finding does not tell, rather than fail."""

    def __missing__(self, _name: str) -> str:
        return "…"


def _word(name: str, value: object) -> str:
    if name == "reason":
        return _reasons().get(str(value)) or plain_text(value, MAX_REASON_LENGTH)
    if name in _NAMES:
        return _quoted(value)
    if isinstance(value, int):
        return f"{value:,}".replace(",", "\u202f")
    return plain_text(value, MAX_REASON_LENGTH)


def _reasons() -> dict[str, str]:
    """Why a layer was left closed, by the names of `NotOpened`."""
    return {
        "network": translate("Validation", "it comes over the network"),
        "virtual": translate(
            "Validation", "it is a virtual layer, made of other layers"
        ),
    }


def _parts() -> dict[str, str]:
    """Where a login is, by the names of `LoginPart`."""
    return {
        "variable": translate("Validation", "the variable {name}"),
        "property": translate("Validation", "the property {name} of a plugin"),
        "metadata": translate("Validation", "the metadata"),
        "action": translate("Validation", "the actions"),
        "form": translate("Validation", "the attributes form"),
        "map_tip": translate("Validation", "the map tip or the display name"),
        "layout": translate("Validation", "the layout {name}"),
        "style": translate("Validation", "the style"),
        "stored_style": translate("Validation", "the stored style {name}"),
        "code": translate("Validation", "Python code"),
        "other": translate("Validation", "another setting"),
    }
