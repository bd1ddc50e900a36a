"""Which conflict an analyst's decision is about."""

from __future__ import annotations

import pytest

from qfieldsync_cloud.core.sync.conflict import ConflictKind
from qfieldsync_cloud.core.sync.resolution import Resolution, Side

KIND, OTHER = ConflictKind.EDIT_EDIT, ConflictKind.EDIT_DELETE
SEEN = {"species": "Oak", "height": 15.0}


@pytest.mark.parametrize(
    ("resolution", "expected"),
    [
        (Resolution(Side.THEIRS), True),
        (Resolution(Side.THEIRS, seen=SEEN, kind=KIND), True),
        (Resolution(Side.THEIRS, seen={**SEEN, "note": ""}, kind=KIND), True),
        (Resolution(Side.THEIRS, seen={"species": "Oak"}, kind=KIND), False),
        (Resolution(Side.THEIRS, seen=SEEN, kind=OTHER), False),
        (Resolution(fields={"height": Side.MINE}, kind=KIND), True),
        (Resolution(fields={"height": Side.MINE}, seen=SEEN, kind=OTHER), False),
    ],
    ids=[
        "nobody says of what",
        "all seen",
        "more seen",
        "a field not seen",
        "another kind",
        "by field",
        "by field, another kind",
    ],
)
def test_resolution_is_about_the_conflict_that_was_looked_at(resolution, expected):
    assert resolution.is_about(KIND, ["species", "height"]) is expected
