"""A scene is one layer and one deltafile: what is edited, and what comes of it.

The mix is that of a field day: of a hundred deltas 49 patch attributes, 20 attributes
and the geometry, 20 create, 10 delete, and one meets a conflict. Each delta is about a
feature of its own. The deltafile is as QField writes it: `old` is a snapshot.
"""

from __future__ import annotations

import json
import random
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import Enum
from pathlib import Path
from typing import Any

from qgis.core import QgsGeometry

from benchmarks.trees import FIELDS, SRID, Shape, Tree, tree, uuid_of, wkb

LAYER_ID = "trees_of_the_benchmark"
LOCAL_KEY = "fid_1"
_SEED = 20_240_501
_MOVED = 1_000_000_000
"""Added to a number, it gives the place to which the tree is moved."""


class Method(str, Enum):
    """What a delta does, as the deltafile calls it."""

    CREATE = "create"
    PATCH = "patch"
    DELETE = "delete"


class Key(str, Enum):
    """The key column of a layer."""

    INTEGER = "integer key"
    UUID = "UUID key"
    UUID_WITHOUT_INDEX = "UUID key without index"

    @property
    def column(self) -> str:
        # without a primary key a column called fid is the key
        return "code" if self is Key.UUID else "fid"

    @property
    def is_uuid(self) -> bool:
        return self is not Key.INTEGER


class Edit:
    """One delta, and the row before and after it."""

    __slots__ = ("after", "before", "changed", "is_conflict", "method", "number")

    def __init__(
        self, method: Method, number: int, before: Tree | None, after: Tree | None
    ) -> None:
        self.method, self.number = method, number
        self.before, self.after = before, after
        self.changed: tuple[str, ...] = ()
        self.is_conflict = False

    @property
    def is_moved(self) -> bool:
        return bool(self.before and self.after and self.before.wkb != self.after.wkb)


@dataclass(frozen=True)
class Scene:
    """A layer and a deltafile of this size."""

    source: str
    """`gpkg`, `spatialite`, `postgres` or `shapefile`."""
    features: int
    deltas: int
    shape: Shape = Shape.POINT
    key: Key = Key.INTEGER

    @property
    def name(self) -> str:
        return (
            f"{self.source}, {self.shape.value}, {self.key.value},"
            f" {self.features:,} features, {self.deltas:,} deltas"
        )

    @property
    def base_name(self) -> str:
        """Of the layer, whatever is done to it."""
        return (
            f"{self.source}_{self.shape.name}_{self.key.name}_{self.features}".lower()
        )

    def key_of(self, number: int) -> Any:
        """The key of a tree, as the layer stores it."""
        return uuid_of(number) if self.key.is_uuid else number

    def edits(self) -> list[Edit]:
        """What is edited, in the order of the file."""
        chance = random.Random(_SEED)
        mix = "a" * 49 + "g" * 20 + "c" * 20 + "d" * 10 + "x"
        kinds = [mix[index % len(mix)] for index in range(self.deltas)]
        chance.shuffle(kinds)
        touched = iter(chance.sample(range(1, self.features + 1), self.deltas))
        return [
            self._edit(kind, index, next(touched)) for index, kind in enumerate(kinds)
        ]

    def _edit(self, kind: str, index: int, number: int) -> Edit:
        if kind == "c":
            number = self.features + 1 + index
            return Edit(Method.CREATE, number, None, tree(number, self.shape))
        before = tree(number, self.shape)
        if kind == "d":
            return Edit(Method.DELETE, number, before, None)
        values: dict[str, Any] = {"height": before.height + 0.5}
        if index % 2:
            values["note"] = f"measured on round {index % 7}"
        if index % 3 == 0:
            values["girth"] = 700 + index % 100
        if kind == "g":
            values["wkb"] = wkb(number + _MOVED, self.shape)
        edit = Edit(Method.PATCH, number, before, before._replace(**values))
        edit.changed = tuple(name for name in values if name != "wkb")
        edit.is_conflict = kind == "x"
        return edit

    def expected(self, edits: Sequence[Edit]) -> Expected:
        """What the layer should hold after `edits`; see `Expected`."""
        return Expected(self, edits)


class Expected:
    """Compares what a layer holds with what it should hold."""

    def __init__(self, scene: Scene, edits: Sequence[Edit]) -> None:
        self._scene = scene
        self._rows: dict[str, Tree | None] = {}
        for edit in edits:
            row = edit.after or edit.before
            assert row is not None
            self._rows[row.name] = edit.before if edit.is_conflict else edit.after
        self._count = scene.features
        self._count += sum(edit.method is Method.CREATE for edit in edits)
        self._count -= sum(edit.method is Method.DELETE for edit in edits)

    def differences(self, rows: Iterator[tuple[Any, Tree]]) -> list[str]:
        """What is not as it should be, the first few only."""
        found: list[str] = []
        keys: set[Any] = set()
        scene, edited = self._scene, self._rows
        for key, row in rows:
            keys.add(key)
            number = int(row.name.rpartition(" ")[2])
            if row.name in edited:
                wanted = edited[row.name]
            else:
                wanted = tree(number, scene.shape)
            is_new_number = number > scene.features and not scene.key.is_uuid
            if row != wanted:
                found.append(f"{row.name}: {row} instead of {wanted}")
            elif key != scene.key_of(number) and not is_new_number:
                found.append(f"{row.name} has the key {key}")
        if len(keys) != self._count:
            found.append(f"{len(keys)} features instead of {self._count}")
        return found[:3]


def write_deltafile(path: Path, scene: Scene, edits: Sequence[Edit]) -> None:
    """Write the deltafile in which a device recorded `edits`."""
    with path.open("w", encoding="utf-8") as stream:
        stream.write('{"deltas": [')
        for index, edit in enumerate(edits):
            text = json.dumps(_delta(scene, index, edit), sort_keys=True)
            stream.write(",\n" * bool(index) + text)
        stream.write(
            '], "files": [], "id": "6a1f", "project": "9c2e", "version": "1.0"}\n'
        )


def _delta(scene: Scene, index: int, edit: Edit) -> Mapping[str, Any]:
    is_create = edit.method is Method.CREATE
    delta: dict[str, Any] = {
        "clientId": "0b7e5f0e-6d5c-4b47-9a0d-3c4f6b0c8a11",
        "exportId": "4f1a2b3c-0000-4000-8000-5d6e7f809112",
        "localLayerCrs": f"EPSG:{SRID}",
        "localLayerId": LAYER_ID,
        "localLayerName": "Trees",
        "localPk": str(edit.number),
        "method": edit.method.value,
        "sourceLayerId": LAYER_ID,
        "sourcePk": "" if is_create else str(scene.key_of(edit.number)),
        "uuid": uuid_of(-index - 1),
    }
    if edit.before is not None:
        before = edit.before
        if edit.is_conflict:
            before = before._replace(height=before.height - 1)
        delta["old"] = _snapshot(scene, edit.number, before, scene.key_of(edit.number))
        delta["old"]["is_snapshot"] = True
    if is_create and edit.after is not None:
        key = scene.key_of(edit.number) if scene.key.is_uuid else None
        delta["new"] = _snapshot(scene, edit.number, edit.after, key)
    elif edit.after is not None:
        values = {name: getattr(edit.after, name) for name in edit.changed}
        delta["new"] = {"attributes": values, "is_snapshot": False}
        if edit.is_moved:
            delta["new"]["geometry"] = _wkt(edit.after.wkb)
    return delta


def _snapshot(scene: Scene, number: int, row: Tree, key: Any) -> dict[str, Any]:
    values = {name: getattr(row, name) for name in FIELDS}
    keys = {LOCAL_KEY: number, scene.key.column: key}
    return {"attributes": {**keys, **values}, "geometry": _wkt(row.wkb)}


def _wkt(content: bytes) -> str:
    """As QField writes it."""
    geometry = QgsGeometry()
    geometry.fromWkb(content)
    return str(geometry.asWkt(17))
