"""Values as a server's Python spells them, in words.

QFieldCloud tells conflicts as `The attribute "x" that has a conflict:\n-a\n+b`, where
`a` is what is on the server and `b` what the device saw before the edit, both as
Python's `repr` has them: `PyQt5.QtCore.QDate(2020, 4, 5)`, `NULL`, `None`.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass

from qfieldsync_cloud.core.reports.phrases import cut, one_line
from qfieldsync_cloud.core.translation import translate

_CONFLICT = re.compile(
    r'The attribute "(?P<field>.*)" that has a conflict:\n'
    r"-(?P<there>.*?)\n\+(?P<seen>.*)",
    re.DOTALL,
)
_MOMENT = re.compile(
    r"(?:PyQt\d\.QtCore\.)?(?P<kind>QDateTime|QDate|QTime)\((?P<args>[^()]*)\)"
)
_NOTHING = frozenset(("NULL", "None", "QVariant()", "PyQt5.QtCore.QVariant()"))


@dataclass(frozen=True)
class ServerConflict:
    """A field that differs on the server from what the device saw."""

    field: str
    on_server: str
    """As a person reads it."""
    seen: str
    """What the device saw before the edit."""


def read_conflicts(texts: Iterable[object]) -> tuple[ServerConflict, ...]:
    """The conflicts that a server tells of a delta; other texts are left out."""
    found = (_CONFLICT.fullmatch(text) for text in texts if isinstance(text, str))
    return tuple(
        ServerConflict(
            match["field"],
            readable_value(match["there"]),
            readable_value(match["seen"]),
        )
        for match in found
        if match is not None
    )


def readable_value(text: str) -> str:
    """One value, on one line."""
    if text.strip() in _NOTHING:
        return translate("Server", "nothing")
    return cut(one_line(readable(text)))


def readable(text: str) -> str:
    """A text with the dates and times in it as ISO has them."""
    return _MOMENT.sub(lambda match: _moment(match) or match[0], text)


def _moment(match: re.Match[str]) -> str | None:
    numbers = []
    for part in match["args"].split(","):
        if not part.strip().isdigit():
            break  # a time zone
        numbers.append(int(part))
    if match["kind"] == "QTime":
        return _clock(numbers) if len(numbers) >= 2 else None
    if len(numbers) < 3:
        return None
    day = "{:04}-{:02}-{:02}".format(*numbers[:3])
    if match["kind"] == "QDate":
        return day
    return f"{day} {_clock(numbers[3:])}"


def _clock(numbers: list[int]) -> str:
    hour, minute, second, millisecond = (*numbers, 0, 0, 0, 0)[:4]
    text = f"{hour:02}:{minute:02}:{second:02}"
    return f"{text}.{millisecond:03}" if millisecond else text
