"""What an apply job reports of its deltas, put together from the store.

The store keeps the engine's report delta by delta, once. Out of that comes the list
that the documented feedback has.
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

_AT_ONCE = 1000


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
