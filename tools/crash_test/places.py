"""What a kind of data source is to this test: made, copied, read without the engine."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from enum import Enum
from typing import Any, Protocol

from osgeo import ogr

from tools.crash_test.content import Content, Points, Values, is_of_others

DIGITS = 6


class Family(str, Enum):
    """What promise a kind of data source has."""

    DATABASE = "database"
    """One transaction: all of the run or nothing."""
    FILE = "file"
    """A backup and a record of intent."""


@dataclass
class Seen:
    """What a data source holds, by a connection that the engine knows nothing of."""

    rows: dict[str, dict[str, Values]]
    """By table and name; without those of others."""
    twice: list[str]
    """Names of features that are there more than once."""
    ledger: Counter[str]
    """How many live rows each delta has."""
    without_inverse: frozenset[str]
    """Deltas whose row does not say how to take them back."""
    problems: list[str] = field(default_factory=list)
    """What is wrong with the data source itself."""
    grown: int = 0
    """How often the rows of others were changed."""
    visits: int = 0
    """Rows in the table of others."""
    has_intent: bool = False
    """A file's run that nobody finished."""
    left_behind: tuple[str, ...] = ()
    """What lies beside a file, or a database, and should not."""


class Place(Protocol):
    """A data source of one kind, fresh for each cycle."""

    kind: str
    family: Family
    tables: Sequence[str]

    def layers(self) -> Sequence[Any]:
        """Layers of QGIS on the tables, in their order; in the child only."""

    def look(self) -> Seen:
        """What is there, when nobody is at work, without changing it."""

    def look_live(self) -> Seen:
        """What is there while others are at work."""

    def remove(self) -> None:
        """Free what the place takes."""


class Workshop(Protocol):
    """Makes places of one kind."""

    kind: str
    family: Family
    content: Content
    is_keyed_by_device: bool

    def place(self, template: Any = None) -> Place:
        """A fresh one; from what `keep` gave, if that is given."""

    def keep(self, place: Any) -> Any:
        """What a place holds now, to make others from."""


def shape_of(geometry: ogr.Geometry | None) -> Points:
    """The points of a point or of a polygon's ring."""
    if geometry is None or geometry.IsEmpty():
        return ()
    part = geometry
    while part.GetGeometryCount():
        part = part.GetGeometryRef(0)
    return tuple(
        (round(x, DIGITS), round(y, DIGITS))
        for x, y, *_ in (part.GetPoint(i) for i in range(part.GetPointCount()))
    )


def shape_of_wkb(wkb: bytes | None) -> Points:
    """See `shape_of`."""
    return shape_of(ogr.CreateGeometryFromWkb(bytes(wkb)) if wkb else None)


def sorted_out(
    found: Mapping[str, Iterable[tuple[str, str, float, int, Points]]],
) -> tuple[dict[str, dict[str, Values]], list[str], int]:
    """Rows by name, names that come twice, and how often others changed theirs."""
    rows: dict[str, dict[str, Values]] = {}
    twice: list[str] = []
    grown = 0
    for table, items in found.items():
        rows[table] = {}
        for name, species, height, girth, points in items:
            if is_of_others(name):
                grown += girth - 80
            elif name in rows[table]:
                twice.append(name)
            else:
                rows[table][name] = (species, round(height, DIGITS), girth, points)
    return rows, twice, grown
