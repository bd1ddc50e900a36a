"""A spatial index written at one go, packed from its leaves upwards.

SQLite's R*Tree takes 15 us for each box and splits its nodes half full; sorted first by
X, then by Y (sort-tile-recursive), the boxes fill every node, in 4 us each. Written are
the tables that the R*Tree module keeps its nodes in.

Source: https://www.sqlite.org/rtree.html, and the comments in `rtree.c` on the node
format. `rtreecheck()` of SQLite proves the result in the tests.
"""

from __future__ import annotations

import heapq
import math
import sqlite3
import struct
from array import array
from collections.abc import Callable, Iterable, Sequence

from qfieldsync_cloud.core.project.packaging.geometry_blob import Envelope
from qfieldsync_cloud.core.sql import quoted, statement

_CELL = struct.Struct(">q4f")
"""Id of the row or of the node below, then its box."""
_HEAD = struct.Struct(">HH")
"""Depth of the tree, in the root only; number of cells."""
_ROOT = 1
_CHUNK = 1000
"""Nodes between two questions whether to stop."""

_SORTED_AT_ONCE = 100_000
"""Numbers: some 30 ms."""

_Cell = tuple[int, float, float, float, float]


class PackedIndex:
    """The boxes of one table's rows, and the index that is made of them."""

    def __init__(self) -> None:
        self._ids = array("q")
        self._sides = tuple(array("d") for _ in range(4))

    def add(self, rows: Sequence[tuple[int, Envelope]]) -> None:
        """Take up rows with their boxes."""
        if not rows:
            return
        self._ids.extend(number for number, _box in rows)
        for side, values in zip(self._sides, zip(*(box for _number, box in rows))):
            side.extend(values)

    @property
    def envelope(self) -> Envelope | None:
        """The box around all of them; None when there are none."""
        if not self._ids:
            return None
        xmin, xmax, ymin, ymax = self._sides
        return min(xmin), max(xmax), min(ymin), max(ymax)

    def write(
        self, connection: sqlite3.Connection, name: str, check: Callable[[], None]
    ) -> None:
        """Write the index `name`, which is there and empty.

        Args:
            connection: of the database, in a transaction.
            name: of the R*Tree table.
            check: called between steps; raises to stop.
        """
        if not self._ids:
            return
        nodes = _Nodes(connection, name)
        level, depth = self._sorted_cells(nodes.capacity, check), 0
        while len(level) > nodes.capacity:
            level = nodes.write_level(level, is_leaf=depth == 0, check=check)
            depth += 1
        nodes.write_root(level, depth)

    def _sorted_cells(self, capacity: int, check: Callable[[], None]) -> list[_Cell]:
        xmin, xmax, ymin, ymax = self._sides
        check()
        order = _sorted(range(len(self._ids)), lambda i: xmin[i] + xmax[i], check)
        check()
        slices = math.ceil(math.sqrt(math.ceil(len(order) / capacity)))
        width = capacity * math.ceil(len(order) / capacity / slices)
        for start in range(0, len(order), width):
            order[start : start + width] = sorted(
                order[start : start + width], key=lambda i: ymin[i] + ymax[i]
            )
        check()
        return list(
            zip(
                (self._ids[i] for i in order),
                *(
                    _rounded([side[i] for i in order], up=number % 2 == 1)
                    for number, side in enumerate(self._sides)
                ),
            )
        )


def _sorted(
    numbers: range, key: Callable[[int], float], check: Callable[[], None]
) -> list[int]:
    """Sort in parts, because nothing else runs while Python sorts a list."""
    parts = []
    for start in range(0, len(numbers), _SORTED_AT_ONCE):
        check()
        parts.append(sorted(numbers[start : start + _SORTED_AT_ONCE], key=key))
    return parts[0] if len(parts) == 1 else list(heapq.merge(*parts, key=key))


def _rounded(values: list[float], *, up: bool) -> list[float]:
    """The next 32-bit number that is not inside of the box."""
    near = array("f", values)
    if up:
        return [a if a >= v else _stepped(a, v) for a, v in zip(near, values)]
    return [a if a <= v else _stepped(a, v) for a, v in zip(near, values)]


def _stepped(near: float, value: float) -> float:
    """The neighbour of `near` on the other side of `value`."""
    (bits,) = struct.unpack("<i", struct.pack("<f", near))
    if near == 0.0:
        tiny = struct.unpack("<f", struct.pack("<i", 1))[0]
        return float(tiny if value > near else -tiny)
    # the bits of a float count its size, whatever its sign
    bits += 1 if (value > near) == (near > 0) else -1
    return float(struct.unpack("<f", struct.pack("<i", bits))[0])


class _Nodes:
    """The tables of one index."""

    def __init__(self, connection: sqlite3.Connection, name: str) -> None:
        self._connection = connection
        self._node, self._rowid, self._parent = (
            quoted(f"{name}_{part}") for part in ("node", "rowid", "parent")
        )
        [self._size] = connection.execute(
            statement(
                "SELECT length(data) FROM {node} WHERE nodeno = ?", node=self._node
            ),
            (_ROOT,),
        ).fetchone()
        self.capacity = (self._size - _HEAD.size) // _CELL.size
        self._last = _ROOT

    def write_level(
        self, cells: list[_Cell], *, is_leaf: bool, check: Callable[[], None]
    ) -> list[_Cell]:
        """Write the nodes that hold `cells`; the cells of the level above."""
        above: list[_Cell] = []
        groups = _groups(cells, self.capacity)
        for start in range(0, len(groups), _CHUNK):
            check()
            some = groups[start : start + _CHUNK]
            numbers = range(self._last + 1, self._last + 1 + len(some))
            self._last += len(some)
            self._connection.executemany(
                statement("INSERT INTO {node} VALUES (?, ?)", node=self._node),
                ((n, self._data(group)) for n, group in zip(numbers, some)),
            )
            self._note_places(zip(numbers, some), is_leaf=is_leaf)
            above += [(n, *_box_around(group)) for n, group in zip(numbers, some)]
        return above

    def write_root(self, cells: list[_Cell], depth: int) -> None:
        """Write the one node on top."""
        self._connection.execute(
            statement("UPDATE {node} SET data = ? WHERE nodeno = ?", node=self._node),
            (self._data(cells, depth), _ROOT),
        )
        self._note_places([(_ROOT, cells)], is_leaf=depth == 0)

    def _note_places(
        self, nodes: Iterable[tuple[int, list[_Cell]]], *, is_leaf: bool
    ) -> None:
        table = self._rowid if is_leaf else self._parent
        self._connection.executemany(
            statement("INSERT INTO {table} VALUES (?, ?)", table=table),
            [(cell[0], number) for number, group in nodes for cell in group],
        )

    def _data(self, cells: list[_Cell], depth: int = 0) -> bytes:
        data = _HEAD.pack(depth, len(cells)) + b"".join(
            [_CELL.pack(*cell) for cell in cells]
        )
        return data.ljust(int(self._size), b"\0")


def _groups(cells: list[_Cell], capacity: int) -> list[list[_Cell]]:
    return [cells[i : i + capacity] for i in range(0, len(cells), capacity)]


def _box_around(cells: list[_Cell]) -> tuple[float, float, float, float]:
    _, xmins, xmaxs, ymins, ymaxs = zip(*cells)
    return min(xmins), max(xmaxs), min(ymins), max(ymaxs)
