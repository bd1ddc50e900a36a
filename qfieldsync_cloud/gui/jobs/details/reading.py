"""Everything that is shown of a job, put together away from the main thread."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from qfieldsync_cloud.core.jobs.model import Job, JobStatus, JobType
from qfieldsync_cloud.core.jobs.store.package_rows import StoredPackage
from qfieldsync_cloud.core.jobs.support_bundle import json_text, redacted_job
from qfieldsync_cloud.core.project.manifest import MANIFEST_NAME
from qfieldsync_cloud.core.redaction import redact, redact_json
from qfieldsync_cloud.core.services.local.service import LocalService
from qfieldsync_cloud.core.services.sync_service import SyncService
from qfieldsync_cloud.core.translation import translate
from qfieldsync_cloud.gui.jobs.details.layers import LayerRow, layer_rows
from qfieldsync_cloud.gui.jobs.details.steps import StepRow, step_rows
from qfieldsync_cloud.gui.jobs.details.summary import Summary, summary_of

_MOST_DELTAS = 300
"""That the raw JSON lists; the support bundle has them all."""
_LONGEST_TEXT = 500_000
"""Characters that a text widget takes in without a halt."""
_BEGINS = re.compile(r"^::<<<::\S+ ?(.*)$", re.M)
_ENDS = re.compile(r"^::>>>::\S+ ?(\d*)\n?", re.M)


@dataclass(frozen=True)
class PackagePlace:
    """Where a package is that was made here."""

    folder: Path
    project_file: str
    """Its name in there."""
    size_bytes: int
    is_there: bool
    """Whether the folder still holds it."""


@dataclass(frozen=True)
class JobReading:
    """A job, ready to be shown; nothing in it is a secret."""

    job: Job
    summary: Summary
    steps: tuple[StepRow, ...]
    layers: tuple[LayerRow, ...]
    log: str
    raw: str
    package: PackagePlace | None

    @property
    def has_package(self) -> bool:
        """Whether the job made one, here or on a server."""
        return _has_package(self.job)


def read_job(service: SyncService, job_id: str) -> JobReading:
    """Ask a service for a job, and make of it what is shown.

    Raises:
        ServiceError: see `SyncService.get_job`.
    """
    whole = service.get_job(job_id)
    package = None
    if _has_package(whole) and isinstance(service, LocalService):
        package = _package_of(service, job_id)
    shown = _redacted_feedback(whole.feedback)
    # the summary counts every change, also those that the raw JSON leaves out
    summary = summary_of(whole, package.size_bytes if package else None)
    job = replace(whole, feedback=shown, output=redact(whole.output or ""))
    return JobReading(
        job,
        replace(
            summary,
            headline=redact(summary.headline),
            sections=tuple(
                replace(section, lines=tuple(map(redact, section.lines)))
                for section in summary.sections
            ),
        ),
        step_rows(job),
        layer_rows(job),
        _shown_log(job.output or ""),
        _shown_raw(job),
        package,
    )


def _has_package(job: Job) -> bool:
    return job.type is JobType.PACKAGE and job.status is JobStatus.FINISHED


def _package_of(service: LocalService, job_id: str) -> PackagePlace | None:
    for stored in service.store.packages():
        if stored.job_id == job_id:
            return _place_of(stored)
    return None


def _place_of(stored: StoredPackage) -> PackagePlace:
    details = stored.details
    files = details.get("files")
    sizes = [
        item["size"]
        for item in (files if isinstance(files, list) else ())
        if isinstance(item, Mapping) and isinstance(item.get("size"), int)
    ]
    return PackagePlace(
        stored.folder,
        str(details.get("project_file") or ""),
        sum(sizes),
        (stored.folder / MANIFEST_NAME).is_file(),
    )


def _redacted_feedback(feedback: Mapping[str, Any] | None) -> dict[str, Any] | None:
    if feedback is None:
        return None
    redacted: dict[str, Any] = redact_json(_without_many_deltas(feedback))
    return redacted


def _without_many_deltas(feedback: Mapping[str, Any]) -> Mapping[str, Any]:
    outputs = feedback.get("outputs")
    if not isinstance(outputs, Mapping):
        return feedback
    applied = outputs.get("apply_deltas")
    if not isinstance(applied, Mapping):
        return feedback
    entries = applied.get("delta_feedback")
    if not isinstance(entries, (list, tuple)) or len(entries) <= _MOST_DELTAS:
        return feedback
    text = translate("Gui", "… and {count} more, see the support bundle")
    left_out = text.format(count=len(entries) - _MOST_DELTAS)
    told = {**applied, "delta_feedback": [*entries[:_MOST_DELTAS], left_out]}
    return {**feedback, "outputs": {**outputs, "apply_deltas": told}}


def _shown_log(output: str) -> str:
    """The log with the workers' markers as titles."""
    text = _BEGINS.sub(r"▸ \1", output)
    text = _ENDS.sub(_step_end, text)
    if len(text) <= _LONGEST_TEXT:
        return text
    note = translate("Gui", "… the beginning is left out, see the support bundle")
    return f"{note}\n{text[-_LONGEST_TEXT:]}"


def _step_end(match: re.Match[str]) -> str:
    if match[1] == "2":
        return ""
    return translate("Gui", "✗ the step did not end well") + "\n"


def _shown_raw(job: Job) -> str:
    whole = {**redacted_job(job), "output": job.output, "feedback": job.feedback}
    text = json_text(whole)
    if len(text) <= _LONGEST_TEXT:
        return text
    note = translate("Gui", "… the rest is left out, see the support bundle")
    return f"{text[:_LONGEST_TEXT]}\n{note}"
