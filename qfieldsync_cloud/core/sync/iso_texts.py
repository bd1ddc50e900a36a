"""Dates, times and moments as QField writes them: ISO 8601, read strictly.

Each reader answers None for a text of another form, and raises for one of its own form
that names no day or hour: `ValueError`, and `OverflowError` where UTC would be before
the year 1 or after 9999.
"""

from __future__ import annotations

import re
from datetime import date, datetime, time, timedelta, timezone

_DATE = r"(\d{4})-(\d{2})-(\d{2})"
_TIME = r"(\d{2}):(\d{2})(?::(\d{2})(?:[.,](\d{1,9}))?)?"
_DATE_TEXT = re.compile(_DATE, re.ASCII)
_TIME_TEXT = re.compile(_TIME, re.ASCII)
_MOMENT_TEXT = re.compile(
    rf"{_DATE}[T ]{_TIME}(?: ?(Z|[+-]\d{{2}}(?::?\d{{2}})?))?", re.ASCII
)


def date_of(text: str) -> date | None:
    """The day of a text that is a date."""
    match = _DATE_TEXT.fullmatch(text)
    return _date(*match.groups()) if match else None


def day_of_midnight(text: str) -> date | None:
    """The day of a moment that is midnight where it was recorded, not in UTC."""
    match = _MOMENT_TEXT.fullmatch(text)
    if match and _clock(*match.group(4, 5, 6, 7)) == time():
        return _date(*match.group(1, 2, 3))
    return None


def time_of(text: str) -> time | None:
    """The time of day, to the microsecond."""
    match = _TIME_TEXT.fullmatch(text)
    return _clock(*match.groups()) if match else None


def moment_of(text: str) -> datetime | None:
    """The moment: aware and in UTC when the text names a zone, naive else."""
    match = _MOMENT_TEXT.fullmatch(text)
    if match is None:
        return None
    day, clock = _date(*match.group(1, 2, 3)), _clock(*match.group(4, 5, 6, 7))
    naive, zone = datetime.combine(day, clock), match[8]
    if zone is None:
        return naive
    return naive.replace(tzinfo=timezone.utc) - _offset(zone)


def _offset(zone: str) -> timedelta:
    if zone == "Z":
        return timedelta()
    digits = zone[1:].replace(":", "")
    clock = _clock(digits[:2], digits[2:] or "0", None, None)
    offset = timedelta(hours=clock.hour, minutes=clock.minute)
    return -offset if zone[0] == "-" else offset


def _clock(hour: str, minute: str, second: str | None, fraction: str | None) -> time:
    microseconds = f"{fraction or '':0<6.6}"
    return time(int(hour), int(minute), int(second or 0), int(microseconds))


def _date(year: str, month: str, day: str) -> date:
    return date(int(year), int(month), int(day))
