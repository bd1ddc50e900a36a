"""What a delta_apply job tells of a delta, in the form that a server's clients read.

Source: `feedback.outputs.apply_deltas.delta_feedback` of QFieldCloud's workers. The
sentence is ours; the rest is what the engine's report says, in a server's words.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any

_STATUSES = {
    "STATUS_APPLIED": "status_applied",
    "STATUS_CONFLICT": "status_conflict",
    "STATUS_NOT_APPLIED": "status_apply_failed",
    "STATUS_ERROR": "status_unknown_error",
}
"""The words of a worker; the other statuses are those of a service."""


def delta_feedback(
    position: int, deltafile_id: str, entry: Mapping[str, Any]
) -> dict[str, Any]:
    """An item of the list, of an entry of the engine's report.

    Args:
        position: of the delta in its deltafile.
        deltafile_id: of that file.
        entry: see `core.sync.report.delta_to_json`.
    """
    status = entry["status"]
    feedback = {
        "msg": entry["last_feedback"]["msg"],
        "status": _STATUSES.get(status, status.lower()),
        "e_type": _error_type(status),
        "delta_file_id": deltafile_id,
        "layer_id": entry["layer_id"],
        "delta_index": position,
        "delta_id": entry["uuid"],
        "feature_pk": entry["source_pk"],
        "modified_pk": entry["modified_pk"],
        "conflicts": [_conflict_text(item) for item in entry["conflicts"]],
        "provider_errors": entry["provider_errors"],
        "method": entry["method"],
    }
    if entry["conflict_type"]:
        feedback["conflict_type"] = entry["conflict_type"]
    return feedback


def _error_type(status: str) -> str | None:
    if status in ("STATUS_APPLIED", "STATUS_IGNORED"):
        return None
    return "CONFLICT" if status == "STATUS_CONFLICT" else "ERROR"


def _conflict_text(item: Mapping[str, Any]) -> str:
    """In a worker's words: what the layer holds (-), what the delta recorded (+)."""
    current, old = (json.dumps(item.get(side)) for side in ("current", "old"))
    return f'The attribute "{item["field"]}" that has a conflict:\n-{current}\n+{old}'
