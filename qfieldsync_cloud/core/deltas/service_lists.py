"""What lists of a service have in common, of deltas or of jobs: pages and moments.

The documented page is `{count, next, previous, results}`, a server's own is a bare
array, whose total stands in a header.
"""

from __future__ import annotations

import re
from datetime import datetime, timezone
from typing import Any

from qfieldsync_cloud.core.errors import DeltaFileError

_MOMENT = re.compile(
    r"(\d{4}-\d\d-\d\d)[T ](\d\d:\d\d:\d\d)(?:[.,](\d{1,9}))?(Z|[+-]\d\d:?\d\d)?", re.I
)
_USUAL_LENGTHS = (
    len("2026-03-04T09:30:00+01:00"),
    len("2026-03-04T09:30:00.000000+01:00"),
)


def is_list_page(obj: Any) -> bool:
    """Whether decoded JSON has the shape of a list, or of a page of one."""
    return isinstance(obj, list) or (isinstance(obj, dict) and "results" in obj)


def page_items(page: Any, where: str, expected: str) -> tuple[list[Any], str, int]:
    """The entries of a page, the JSON path of their list, and the announced count.

    Args:
        page: decoded JSON.
        where: JSON path of the page.
        expected: what the page should be, for the error.

    Returns:
        A count of 0 where the page announces none.

    Raises:
        DeltaFileError: it is neither of the two forms.
    """
    announced = 0
    if isinstance(page, dict) and "results" in page:
        announced = _count(page.get("count"))
        page, where = page["results"], f"{where}.results"
    if not isinstance(page, list):
        raise DeltaFileError(where, kind_of(page), expected)
    return page, where, announced


def moment_from_json(value: Any, where: str) -> datetime:
    """A moment of a service, in UTC; without a zone it is taken as UTC.

    Raises:
        DeltaFileError: it is no moment.
    """
    moment = _usual_moment(value) if isinstance(value, str) else None
    if moment is not None:
        return moment
    match = _MOMENT.fullmatch(value.strip()) if isinstance(value, str) else None
    if match is None:
        # without it nobody knows which of two edits of a feature was the first
        found = repr(value[:40]) if isinstance(value, str) else kind_of(value)
        raise _no_moment(where, found)
    day, clock, fraction, zone = match.groups()
    zone = "+00:00" if zone in (None, "Z", "z") else zone
    if ":" not in zone:
        zone = f"{zone[:3]}:{zone[3:]}"
    text = f"{day}T{clock}.{(fraction or '').ljust(6, '0')[:6]}{zone}"
    try:
        return datetime.fromisoformat(text).astimezone(timezone.utc)
    except (ValueError, OverflowError) as error:
        raise _no_moment(where, repr(value[:40])) from error


def _no_moment(where: str, found: str) -> DeltaFileError:
    expected = "a moment like {example}"
    return DeltaFileError(where, found, expected, example="2026-03-04T09:30:00Z")


def _usual_moment(text: str) -> datetime | None:
    """A moment as servers write nearly all of them, three times as fast."""
    usual = f"{text[:-1]}+00:00" if text[-1:] == "Z" else text
    is_usual = len(usual) in _USUAL_LENGTHS and usual[10] == "T" and usual[-6] in "+-"
    if not (is_usual and usual[4] == usual[7] == "-" and usual[-3] == ":"):
        return None
    try:
        return datetime.fromisoformat(usual).astimezone(timezone.utc)
    except (ValueError, OverflowError):
        return None


def optional_moment_from_json(value: Any) -> datetime | None:
    """A moment that nothing depends on: None where it is missing or unreadable."""
    if value is None:
        return None
    try:
        return moment_from_json(value, "")
    except DeltaFileError:
        return None


def user_from_json(value: Any) -> str:
    """The user's name; servers give a number instead for jobs, kept as text."""
    if isinstance(value, int) and not isinstance(value, bool):
        return str(value)
    return value if isinstance(value, str) else ""


def kind_of(value: Any) -> str:
    """How an error names what was found, never feature contents."""
    if value is None:
        return "null"
    kinds = {dict: "an object", list: "a list", str: "text", bool: "true or false"}
    return kinds.get(type(value), "a number")


def _count(value: Any) -> int:
    is_number = isinstance(value, int) and not isinstance(value, bool)
    return int(value) if is_number else 0
