"""The two clocks of a device: one moment, told without a zone and told in UTC.

QField tells a datetime that it made itself on the device's clock, without a zone, and
tells the same one in UTC once it has read it back from its package. So a stamp of every
edit seems to be changed by somebody else, by the device's offset from UTC.

A moment of the layer is what the device saw when the device itself wrote it last, to
the step that the column stores, and what it recorded is an offset of clocks away from
it. A device takes a new `clientId` with every package that it downloads, so under one
`clientId` it saw no other moment than those that it was given and those that it wrote.
"""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Any

from qfieldsync_cloud.core.sync.coercion import Accepted, PlainValue, coerce
from qfieldsync_cloud.core.sync.layer import Field
from qfieldsync_cloud.core.sync.values import as_read_roughly, in_utc

_STEP_OF_OFFSETS = timedelta(minutes=15)
_GREATEST_OFFSET = timedelta(hours=14)


def is_told_by_another_clock(field: Field, current: PlainValue, recorded: Any) -> bool:
    """Whether the JSON value `recorded` is `current`, but for the offset of a clock."""
    if not isinstance(current, datetime):
        return False
    taken = coerce(field, recorded)
    if not isinstance(taken, Accepted) or not isinstance(taken.value, datetime):
        return False
    step = timedelta(milliseconds=field.time_step_ms)
    return any(
        _is_offset(in_utc(taken.value) - in_utc(moment), step)
        for moment in (current, as_read_roughly(current))
    )


def _is_offset(difference: timedelta, step: timedelta) -> bool:
    offset = round(difference / _STEP_OF_OFFSETS) * _STEP_OF_OFFSETS
    is_real = timedelta() < abs(offset) <= _GREATEST_OFFSET
    return is_real and abs(difference - offset) < step
