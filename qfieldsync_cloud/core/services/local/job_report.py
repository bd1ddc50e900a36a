"""What an apply job reports of its deltas, put together from the store.

The store keeps the engine's report delta by delta, once. Out of that come the report of
the whole job, and the list that the documented feedback has.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import replace
from typing import Any

from qfieldsync_cloud.core.jobs.model import Job, JobType
from qfieldsync_cloud.core.jobs.store.delta_states import entries_of
from qfieldsync_cloud.core.jobs.store.store import Store
from qfieldsync_cloud.core.services.local.delta_feedback import delta_feedback
from qfieldsync_cloud.core.sync.report import REPORT_VERSION, Purpose
from qfieldsync_cloud.core.sync.status import DeltaStatus

_AT_ONCE = 1000


def full_report(store: Store, job_id: str) -> dict[str, Any]:
    """The report of a job in the form of `report_1.json`."""
    deltas: list[Any] = []
    files: set[str] = set()
    counts = {status.value: 0 for status in DeltaStatus}
    for _position, deltafile_id, entry in _entries(store, job_id):
        deltas.append(entry)
        files.add(deltafile_id)
        counts[entry["status"]] += 1
    return {
        "report_version": REPORT_VERSION,
        "deltafile_id": files.pop() if len(files) == 1 else "",
        "project_id": store.project_id,
        "dry_run": False,
        "purpose": Purpose.APPLY.value,
        "counts": counts,
        "deltas": deltas,
    }


def with_delta_feedback(store: Store, job: Job) -> Job:
    """The job with the documented list of what became of its deltas."""
    outputs = (job.feedback or {}).get("outputs", {})
    if job.type is not JobType.DELTA_APPLY or "apply_deltas" not in outputs:
        return job
    entries = [delta_feedback(*entry) for entry in _entries(store, job.id)]
    told = {**outputs["apply_deltas"], "delta_feedback": entries}
    outputs = {**outputs, "apply_deltas": told}
    return replace(job, feedback={**(job.feedback or {}), "outputs": outputs})


def _entries(store: Store, job_id: str) -> Iterator[tuple[int, str, dict[str, Any]]]:
    """Position, deltafile and report of each delta that the job settled."""
    after = 0
    while True:
        with store.reading() as rows:
            found = entries_of(rows, job_id, after, _AT_ONCE)
        for row in found:
            yield row["position"], row["deltafile_id"], json.loads(row["entry"])
        if len(found) < _AT_ONCE:
            return
        after = found[-1]["delta"]
