"""What the data hold, what a field crew changed, and what must come of it.

All of it is worked out here, from a seed, without the engine: a row is known by its
name, which no delta changes.
"""

from __future__ import annotations

import random
import uuid
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from itertools import count
from math import cos, pi, sin
from typing import Any

Points = tuple[tuple[float, float], ...]

PROJECT_ID = "7c1e1f9a-6f0e-4f43-9a53-5a1c9f0e2b11"
SRID = 25832
OTHERS = 4
"""Rows per table that somebody else edits meanwhile; no delta touches them."""
FIRST_NEW = 5000
"""Keys that devices give begin here."""


@dataclass(frozen=True)
class Row:
    """One feature."""

    fid: int
    name: str
    """Different for every feature there ever is, and never changed."""
    species: str
    height: float
    girth: int
    points: Points
    """One for a point; a closed ring for a polygon."""

    @property
    def wkt(self) -> str:
        """The geometry as a deltafile has it."""
        inside = ", ".join(f"{x} {y}" for x, y in self.points)
        if len(self.points) == 1:
            return f"Point ({inside})"
        return f"Polygon (({inside}))"

    @property
    def values(self) -> Values:
        """What is compared."""
        return (self.species, self.height, self.girth, self.points)


Values = tuple[str, float, int, Points]


@dataclass(frozen=True)
class Content:
    """Rows by name, for each table."""

    tables: Mapping[str, Mapping[str, Row]]

    def values(self) -> dict[str, dict[str, Values]]:
        """What is compared: the rows that the deltas are about."""
        return {
            table: {
                name: row.values for name, row in rows.items() if not is_of_others(name)
            }
            for table, rows in self.tables.items()
        }


@dataclass(frozen=True)
class Edits:
    """A deltafile, and what the data hold before and after it."""

    before: Content
    after: Content
    deltas: Sequence[Mapping[str, Any]] = field(repr=False)

    @property
    def uuids(self) -> frozenset[str]:
        """Of the deltas."""
        return frozenset(delta["uuid"] for delta in self.deltas)

    @property
    def deltafile(self) -> Mapping[str, Any]:
        """As QField writes it."""
        return {
            "version": "1.0",
            "id": str(uuid.uuid5(uuid.NAMESPACE_OID, min(self.uuids))),
            "project": PROJECT_ID,
            "files": [],
            "deltas": list(self.deltas),
        }


def is_of_others(name: str) -> bool:
    """Whether a row is left to the second writer."""
    return name.startswith("other")


def content(sizes: Mapping[str, int]) -> Content:
    """Tables of so many rows; `plots` has polygons, the others have points."""
    return Content(
        {
            table: {row.name: row for row in _rows(table, size)}
            for table, size in sizes.items()
        }
    )


def _rows(table: str, size: int) -> Iterable[Row]:
    for fid in range(1, size + 1):
        owner = "other" if fid <= OTHERS else table
        yield Row(
            fid, f"{owner} {fid}", "oak", 10.0 + fid % 50, 80, _shape(table, fid, 0)
        )


def _shape(table: str, fid: int, version: int) -> Points:
    x, y = 1000.0 + fid * 10, 2000.0 + version
    if table != "plots":
        return ((x, y),)
    ring = [
        (round(x + 4 * cos(2 * pi * i / 40), 3), round(y + 4 * sin(2 * pi * i / 40), 3))
        for i in range(40)
    ]
    return (*ring, ring[0])


def edits(
    before: Content, seed: int, share: float = 1.0, *, is_keyed_by_device: bool = False
) -> Edits:
    """A field day on `before`: every kind of delta, and several on one feature.

    Args:
        before: what the crew took along.
        seed: of all choices.
        share: of the rows that are touched.
        is_keyed_by_device: a new feature has the key that the device gave; else only
            half of them send one, and the data source numbers the others.
    """
    rng = random.Random(seed)
    day = _Day(before, f"device-{seed}", is_keyed_by_device)
    steps: list[list[Mapping[str, Any]]] = []
    for table, rows in before.tables.items():
        taken = [name for name in rows if not is_of_others(name)]
        rng.shuffle(taken)
        del taken[int(len(taken) * share) :]
        for index, name in enumerate(taken):
            steps.append(day.edit(table, name, index % 6))
        greatest = max(row.fid for row in rows.values())
        first = max(greatest, FIRST_NEW) + 1
        steps += [
            day.make(table, first + index, index) for index in range(len(taken) // 3)
        ]
    return Edits(before, day.content, _shuffled(steps, rng))


def others_edits(before: Content, table: str) -> Iterator[Edits]:
    """Small deltafiles without end, about the rows that are left to others."""
    day = _Day(before, "other-device", is_keyed_by_device=True)
    for number in count():
        held = day.content
        deltas = day.grow(table, f"other {1 + number % OTHERS}")
        yield Edits(held, day.content, deltas)


def _shuffled(
    steps: Sequence[Sequence[Mapping[str, Any]]], rng: random.Random
) -> list[Mapping[str, Any]]:
    """All deltas in any order, those of one feature in theirs."""
    order = [index for index, step in enumerate(steps) for _ in step]
    rng.shuffle(order)
    left = [iter(step) for step in steps]
    return [next(left[index]) for index in order]


class _Day:
    """Writes deltas, and keeps what the data must hold after them."""

    def __init__(self, before: Content, client: str, is_keyed_by_device: bool) -> None:
        self._client = client
        self._is_keyed_by_device = is_keyed_by_device
        self._tables = {table: dict(rows) for table, rows in before.tables.items()}
        self._created: set[str] = set()
        self._count = 0

    @property
    def content(self) -> Content:
        return Content({table: dict(rows) for table, rows in self._tables.items()})

    def edit(self, table: str, name: str, choice: int) -> list[Mapping[str, Any]]:
        """One to three deltas on a feature that is there."""
        if choice == 0:
            return [self._delete(table, name)]
        if choice == 1:
            return [self._move(table, name)]
        if choice == 2:
            return [*self.grow(table, name), self._move(table, name)]
        if choice == 3:
            return [*self.grow(table, name), self._delete(table, name)]
        # told twice, it would be in conflict: each delta wants what the last one left
        return [delta for _ in range(choice - 2) for delta in self.grow(table, name)]

    def make(self, table: str, fid: int, index: int) -> list[Mapping[str, Any]]:
        """A new feature, and what became of it the same day."""
        name = f"{table} {fid}"
        deltas = [self._create(table, fid, name)]
        if index % 4 == 1:
            deltas += self.grow(table, name)
        if index % 4 == 2:
            deltas += [*self.grow(table, name), self._delete(table, name)]
        return deltas

    def grow(self, table: str, name: str) -> list[Mapping[str, Any]]:
        """A patch of two attributes."""
        row = self._tables[table][name]
        grown = replace(row, height=row.height + 0.5, girth=row.girth + 1)
        self._tables[table][name] = grown
        sides = [
            {"attributes": {"height": side.height, "girth": side.girth}}
            for side in (row, grown)
        ]
        return [self._delta(table, row, "patch", old=sides[0], new=sides[1])]

    def _move(self, table: str, name: str) -> Mapping[str, Any]:
        row = self._tables[table][name]
        moved = replace(row, points=tuple((x, y + 5) for x, y in row.points))
        self._tables[table][name] = moved
        sides = [{"attributes": {}, "geometry": side.wkt} for side in (row, moved)]
        return self._delta(table, row, "patch", old=sides[0], new=sides[1])

    def _delete(self, table: str, name: str) -> Mapping[str, Any]:
        row = self._tables[table].pop(name)
        old = {"attributes": _attributes(row), "geometry": row.wkt}
        return self._delta(table, row, "delete", old=old)

    def _create(self, table: str, fid: int, name: str) -> Mapping[str, Any]:
        row = Row(fid, name, "elm", 2.5, 10, _shape(table, fid, 9))
        self._tables[table][name] = row
        self._created.add(name)
        attributes = _attributes(row)
        if self._is_keyed_by_device or fid % 2:
            attributes["fid"] = fid
        new = {"attributes": attributes, "geometry": row.wkt}
        return self._delta(table, row, "create", new=new)

    def _delta(
        self, table: str, row: Row, method: str, **sides: Mapping[str, Any]
    ) -> Mapping[str, Any]:
        self._count += 1
        text = f"{self._client} {table} {row.name} {row.height} {self._count}"
        return {
            "uuid": str(uuid.uuid5(uuid.NAMESPACE_OID, text)),
            "clientId": self._client,
            "exportId": "export",
            "localLayerCrs": "",
            "localLayerId": table,
            "localLayerName": table,
            "localPk": str(row.fid),
            "method": method,
            "sourceLayerId": table,
            "sourcePk": "" if row.name in self._created else str(row.fid),
            **sides,
        }


def _attributes(row: Row) -> dict[str, Any]:
    return {
        "name": row.name,
        "species": row.species,
        "height": row.height,
        "girth": row.girth,
    }
