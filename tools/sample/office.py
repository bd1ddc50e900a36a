"""What the office changed in the layers while the crews were out."""

from __future__ import annotations

from datetime import date, datetime, timezone
from typing import Any

from tools.sample.park import FIRST_TAG
from tools.sample.records import HEDGES, TREES, Record, State, stable_uuid
from tools.sample.shapes import place, point_wkt, points_of

REGRADED, MOVED, NOTED, PROTECTED, REMEASURED, FELLED = 146, 148, 14, 22, 134, 261
PLANTED = 306
TRIMMED = 2


def after_office_edits(packaged: State) -> State:
    """The layers as the sample stores them."""
    state = {key: dict(records) for key, records in packaged.items()}
    trees = state[TREES]

    def edit(fid: int, geometry: str | None = None, **attributes: Any) -> None:
        trees[fid] = trees[fid].changed(geometry, **attributes)

    edit(REGRADED, condition="good", note="Regraded by the arborist")
    [(x, y)] = points_of(trees[MOVED].geometry or "")
    edit(MOVED, point_wkt((round(x - 3.1, 2), round(y + 1.4, 2))))
    edit(NOTED, note="Bench to be moved away")
    edit(PROTECTED, protected=True)
    edit(REMEASURED, height=2.9, note="Guarantee ends in autumn, keep watching")
    del trees[FELLED]
    trees[PLANTED] = Record(
        PLANTED,
        {
            "uuid": stable_uuid("tree", PLANTED),
            "tag_no": FIRST_TAG + PLANTED,
            "species": "Hornbeam",
            "height": 3.2,
            "girth": 18,
            "condition": "good",
            "planted": date(2026, 5, 12),
            "surveyed": datetime(2026, 5, 12, 12, 30, tzinfo=timezone.utc),
            "protected": False,
            "note": None,
            "photo": None,
            "plot": "P-19",
        },
        point_wkt(place(120, 20)),
    )
    state[HEDGES][TRIMMED] = state[HEDGES][TRIMMED].changed(trimmed=date(2026, 5, 12))
    return state
