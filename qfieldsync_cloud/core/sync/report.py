"""The report of a run, and its JSON form.

The JSON form is a contract: `resources/schema/report_1.json` is its schema. Sentences
come from `core.reports.sentences`; the codes beside them are stable.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from enum import Enum
from typing import Any

from qfieldsync_cloud.core.deltas.model import ABSENT, DeltaMethod
from qfieldsync_cloud.core.sync.conflict import Conflict, FieldConflict
from qfieldsync_cloud.core.sync.diagnosis import DeltaWarning, Diagnosis
from qfieldsync_cloud.core.sync.status import DeltaStatus

REPORT_VERSION = 1


class Purpose(str, Enum):
    """What a run does with the deltas that its report tells of."""

    APPLY = "apply"
    REVERT = "revert"
    """Take back what they did."""
    APPLY_AGAIN = "apply_again"
    """Take back that they were taken back."""


@dataclass(frozen=True)
class DeltaReport:
    """What became of one delta."""

    uuid: str
    status: DeltaStatus
    is_already_applied: bool
    layer_id: str
    """Of the layer in the project; the delta's own where there is none."""
    layer_name: str
    """As the project names it; as the delta names it where there is none."""
    method: DeltaMethod
    source_pk: str | None
    """Key by which the delta asked for the feature."""
    modified_pk: str | None
    """Key of the feature that was written, or would be in a dry run."""
    conflict: Conflict | None
    """Kept when it was overwritten or resolved."""
    diagnosis: Diagnosis | None
    warnings: tuple[DeltaWarning, ...]
    provider_errors: tuple[str, ...]
    data_source: str
    """For people, without credentials; "" when the layer is unknown."""
    client_id: str = ""
    """Of the device's copy of the package; "" when the delta does not say."""
    purpose: Purpose = Purpose.APPLY
    """That of the whole report; the conflict is about what was to be written."""


@dataclass(frozen=True)
class Sentences:
    """How codes become sentences in the analyst's language."""

    outcome: Callable[[DeltaReport], str]
    diagnosis: Callable[[Diagnosis], str]
    remedy: Callable[[Diagnosis], str]
    warning: Callable[[DeltaWarning], str]


@dataclass(frozen=True)
class Report:
    """What became of a deltafile, delta by delta, in the order of the file."""

    deltafile_id: str
    project_id: str
    is_dry_run: bool
    deltas: tuple[DeltaReport, ...]
    purpose: Purpose = Purpose.APPLY

    @property
    def counts(self) -> Mapping[DeltaStatus, int]:
        """Deltas per status, all eight statuses."""
        counts = dict.fromkeys(DeltaStatus, 0)
        for delta in self.deltas:
            counts[delta.status] += 1
        return counts

    @property
    def already_applied_count(self) -> int:
        """How many of the applied deltas needed nothing to be written."""
        return sum(delta.is_already_applied for delta in self.deltas)

    def to_json(self, sentences: Sentences) -> dict[str, Any]:
        """The report as its schema demands; every key is always present."""
        deltas = [delta_to_json(delta, sentences) for delta in self.deltas]
        return {**self.head_to_json(), "deltas": deltas}

    def head_to_json(self) -> dict[str, Any]:
        """The JSON form without its deltas."""
        return {
            "report_version": REPORT_VERSION,
            "deltafile_id": self.deltafile_id,
            "project_id": self.project_id,
            "dry_run": self.is_dry_run,
            "purpose": self.purpose.value,
            "counts": {status.value: n for status, n in self.counts.items()},
        }


def merged(reports: Sequence[Report]) -> Report | None:
    """Reports on runs of one project as one, in their order; None for none."""
    if not reports:
        return None
    files = {report.deltafile_id for report in reports}
    return replace(
        reports[-1],
        deltafile_id=files.pop() if len(files) == 1 else "",
        deltas=tuple(delta for report in reports for delta in report.deltas),
    )


def delta_to_json(delta: DeltaReport, sentences: Sentences) -> dict[str, Any]:
    """One entry of the report."""
    conflict, diagnosis = delta.conflict, delta.diagnosis
    feedback = {"msg": sentences.outcome(delta)}
    if conflict is not None:
        feedback["conflict_type"] = conflict.kind.value
    return {
        "uuid": delta.uuid,
        "status": delta.status.value,
        "already_applied": delta.is_already_applied,
        "layer_id": delta.layer_id,
        "layer_name": delta.layer_name,
        "method": delta.method.value,
        "source_pk": delta.source_pk,
        "modified_pk": delta.modified_pk,
        "conflict_type": conflict.kind.value if conflict else None,
        "conflicts": _conflicts(conflict.fields if conflict else ()),
        "last_feedback": feedback,
        "warnings": [
            {
                "code": warning.code.value,
                "field": warning.field_name or None,
                "message": sentences.warning(warning),
            }
            for warning in delta.warnings
        ],
        "diagnosis": diagnosis
        and {"code": diagnosis.code.value, "message": sentences.diagnosis(diagnosis)},
        "remedy": diagnosis
        and {"code": diagnosis.remedy.value, "message": sentences.remedy(diagnosis)},
        "provider_errors": list(delta.provider_errors),
        "data_source": delta.data_source,
    }


def _conflicts(fields: Iterable[FieldConflict]) -> list[dict[str, Any]]:
    return [
        {
            name: _finite(value)
            for name, value in (
                ("field", item.field),
                ("old", item.old),
                ("new", item.new),
                ("current", item.current),
            )
            if value is not ABSENT
        }
        for item in fields
    ]


def _finite(value: Any) -> Any:
    """A value as JSON has it: a number that no computer holds becomes its name."""
    if isinstance(value, float) and not math.isfinite(value):
        return str(value)
    if isinstance(value, list):
        return [_finite(item) for item in value]
    if isinstance(value, dict):
        return {key: _finite(item) for key, item in value.items()}
    return value
