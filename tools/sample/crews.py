"""What the stories of both crews have in common.

The outcomes hold when north_crew.json is applied first, then south_crew.json, comparing
by attribute and keeping what the layers hold when there is a conflict.

QField merges edits of one feature before it pushes: a patch goes into an earlier create
or patch, a create with a later delete vanishes. Each feature therefore stands once in a
deltafile, except where a comment in a story says otherwise.
"""

from __future__ import annotations

import math
from datetime import datetime, timezone

from tools.sample.qfield import Device, Outcome
from tools.sample.records import TREES
from tools.sample.shapes import Point, point_wkt, points_of

# Trees that both crews touched.
MEASURED_TWICE, SAME_VERDICT, FELLED_TWICE, FELLED_THEN_EDITED = 120, 123, 137, 119
OTHER_FIELDS = 16
NEW_HEDGE = 63
"""The key that both packages give to their first new hedge."""


def applied(why: str) -> Outcome:
    """The delta is written."""
    return Outcome("STATUS_APPLIED", "", why)


def already_applied(why: str) -> Outcome:
    """Nothing is left to write."""
    return Outcome("STATUS_APPLIED", "already applied", why)


def conflict(code: str, why: str) -> Outcome:
    """The delta is kept back until somebody decides."""
    return Outcome("STATUS_CONFLICT", code, why)


def not_applied(code: str, why: str) -> Outcome:
    """Something must change first."""
    return Outcome("STATUS_NOT_APPLIED", code, why)


def utc(day: int, hour: int, minute: int) -> datetime:
    """A time of May 2026 as QField reads it back from the package."""
    return datetime(2026, 5, day, hour, minute, tzinfo=timezone.utc)


def device_time(text: str) -> datetime:
    """A time as a create carries it.

    It is not read back from the package, as that of a patch is: the device's own local
    time, without a word about the zone.
    """
    return datetime.fromisoformat(text)


def fix(point: Point) -> Point:
    """A position with the digits of a receiver, not of a drawing."""
    return (round(point[0] + 0.004173, 6), round(point[1] - 0.002718, 6))


def shifted(device: Device, fid: int, east: float, north: float) -> str:
    [(x, y)] = points_of(device.row(TREES, fid).geometry or "")
    return point_wkt((round(x + east, 6), round(y + north, 6)))


def lengthened(line: list[Point], metres: float) -> list[Point]:
    (x0, y0), (x1, y1) = line[-2:]
    share = metres / math.dist((x0, y0), (x1, y1))
    return [*line, (round(x1 + (x1 - x0) * share, 6), round(y1 + (y1 - y0) * share, 6))]
