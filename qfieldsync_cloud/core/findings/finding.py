"""One thing that a check found, as a value."""

from __future__ import annotations

import dataclasses
from collections.abc import Iterable, Mapping
from types import MappingProxyType

from qfieldsync_cloud.core.findings.codes import KINDS, CheckCode, FixCode, Severity

_NOTHING: Mapping[str, object] = MappingProxyType({})


@dataclasses.dataclass(frozen=True)
class Finding:
    """What a check found, and where."""

    code: CheckCode
    layer_id: str = ""
    """"" when it is about the project."""
    layer_name: str = ""
    field: str = ""
    """Name of the field; "" when it is about the layer."""
    subject: str = ""
    """What else it is about: the id of a relation, the path of a file."""
    values: Mapping[str, object] = dataclasses.field(default_factory=lambda: _NOTHING)
    """For the sentences, by name; nothing secret, and no content of features."""
    is_fixable: bool = True
    """Whether the fix of its kind can be done here."""

    @property
    def severity(self) -> Severity:
        """How grave it is."""
        return KINDS[self.code].severity

    @property
    def fix(self) -> FixCode | None:
        """What one click can do."""
        return KINDS[self.code].fix if self.is_fixable else None

    @property
    def key(self) -> str:
        """The same for the same finding of a later run: what "ignore" remembers."""
        parts = (self.code.value, self.layer_id, self.field, self.subject)
        return "|".join(part.replace("|", "%7C") for part in parts).rstrip("|")


_ORDER = {severity: index for index, severity in enumerate(Severity)}
_PLACES = {code: index for index, code in enumerate(CheckCode)}


def in_order(findings: Iterable[Finding]) -> tuple[Finding, ...]:
    """The gravest first; the project before its layers, these in their own order."""
    found = list(findings)
    layers = {"": -1}
    for finding in found:
        layers.setdefault(finding.layer_id, len(layers))
    return tuple(
        sorted(
            found,
            key=lambda f: (_ORDER[f.severity], layers[f.layer_id], _PLACES[f.code]),
        )
    )


def count_of(findings: Iterable[Finding], severity: Severity) -> int:
    """How many findings are that grave."""
    return sum(1 for finding in findings if finding.severity is severity)
