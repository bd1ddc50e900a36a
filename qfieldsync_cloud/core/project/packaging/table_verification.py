"""A table of the package, read again and compared with what it was made of.

| what               | compared                                     | otherwise |
|--------------------|----------------------------------------------|-----------|
| every value        | what the file holds, with what was read      | error     |
| number of features | counted in the source apart from reading it  | error     |
| keys               | one for each feature, none twice             | told      |
| geometry types     | of each feature, with that of its column     | told      |
"""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path
from typing import Any, Literal

from qgis.core import QgsWkbTypes

from qfieldsync_cloud.core.compat import wkb_type_name
from qfieldsync_cloud.core.errors import PackagingError
from qfieldsync_cloud.core.jobs.workflow import JobWatcher
from qfieldsync_cloud.core.project.packaging.geometry_blob import wkb_start
from qfieldsync_cloud.core.project.packaging.geopackage import (
    WrittenTable,
    read_back,
)
from qfieldsync_cloud.core.project.packaging.package import Finding, FindingCode
from qfieldsync_cloud.core.project.packaging.tables import TablePlan
from qfieldsync_cloud.core.sql import quoted, statement
from qfieldsync_cloud.core.translation import translate

_MAX_LISTED = 1000
"""Of features with the same fault, in one table; the number of the others is told."""
_BYTE_ORDERS: tuple[tuple[int, Literal["big", "little"]], ...] = (
    (0, "big"),
    (1, "little"),
)
"""Of WKB, by its first byte."""
_CONTEXT = "Packaging"


def verification_failure(message: str, **values: Any) -> PackagingError:
    """The error that `message`, translated, tells with `values`."""
    return PackagingError(translate(_CONTEXT, "verification"), message.format(**values))


def verify_table(
    path: Path, written: WrittenTable, expected_count: int, watcher: JobWatcher
) -> list[Finding]:
    """Compare a table in the file with what was read from the source.

    Raises:
        PackagingError: the package does not hold the same.
        Cancelled: the job is to stop.
    """
    plan = written.plan
    name = plan.layers[0].name
    if written.count != expected_count:
        raise verification_failure(
            translate(
                _CONTEXT,
                "{layer}: {found} features were read and {expected} were counted. "
                "The source changed meanwhile, or could not be read to its end: "
                "package again.",
            ),
            layer=name,
            found=written.count,
            expected=expected_count,
        )
    types = _GeometryTypes(plan)
    with closing(sqlite3.connect(path)) as connection:
        found = read_back(connection, plan, watcher, types.note)
        if found != (written.count, written.digest):
            raise verification_failure(
                translate(
                    _CONTEXT, "{layer}: the package does not hold what was read."
                ),
                layer=name,
            )
        watcher.check()
        return [*_key_findings(connection, plan), *types.findings()]


def _key_findings(connection: sqlite3.Connection, plan: TablePlan) -> list[Finding]:
    if not plan.has_usable_key:
        return []
    sql = statement(
        "SELECT {key}, count(*) FROM {table} GROUP BY {key}"
        " HAVING {key} IS NULL OR count(*) > 1 LIMIT ?",
        key=quoted(plan.key_fields[0]),
        table=quoted(plan.name),
    )
    rows = connection.execute(sql, (_MAX_LISTED,)).fetchall()
    without = translate(
        _CONTEXT,
        '{layer}: features without a value in the key "{field}": {count}. Their edits '
        "find no feature.",
    )
    double = translate(
        _CONTEXT,
        '{layer}: {count} features have the same key "{field}", so their edits find '
        "no single feature.",
    )
    return [
        Finding(
            FindingCode.LAYER_READ_ONLY,
            (without if value is None else double).format(
                layer=plan.layers[0].name, count=count, field=plan.key_fields[0]
            ),
            plan.layers[0].id,
            "" if value is None else str(value),
        )
        for value, count in rows
    ]


class _GeometryTypes:
    """Finds features whose geometry is not of the type that their column has."""

    def __init__(self, plan: TablePlan) -> None:
        self._plan = plan
        column = plan.setup.geometry
        self._wkb_type = None if column is None else column.wkb_type
        is_any = self._wkb_type is None or (
            QgsWkbTypes.flatType(self._wkb_type) == QgsWkbTypes.Type.Unknown
        )
        number = 0 if is_any else _wkb_number(self._wkb_type)
        self._expected = {
            bytes((mark,)) + number.to_bytes(4, order) for mark, order in _BYTE_ORDERS
        }
        self._is_any = is_any
        names = [column.name for column in plan.columns]
        keys = plan.key_fields
        self._key = names.index(keys[0]) + 1 if len(keys) == 1 else 0
        self._found: list[Finding] = []
        self._others = 0

    def note(self, rows: list[tuple[Any, ...]]) -> None:
        """Look at some rows."""
        if self._is_any:
            return
        for row in rows:
            blob = row[-1]
            if blob is None:
                continue
            start = wkb_start(blob)
            if blob[start : start + 5] not in self._expected:
                self._tell(str(row[self._key]), blob[start : start + 5])

    def _tell(self, key: str, head: bytes) -> None:
        if len(self._found) >= _MAX_LISTED:
            self._others += 1
            return
        type_ = int.from_bytes(head[1:], dict(_BYTE_ORDERS)[head[0]])
        self._found.append(_other_type(self._plan, key, type_, self._wkb_type))

    def findings(self) -> list[Finding]:
        """What was found; the first thousand one by one."""
        if not self._others:
            return self._found
        message = translate(_CONTEXT, "{layer}: the same of more features: {count}")
        layer = self._plan.layers[0]
        text = message.format(layer=layer.name, count=self._others)
        return [*self._found, Finding(FindingCode.GEOMETRY_TYPE, text, layer.id)]


def _wkb_number(wkb_type: Any) -> int:
    z, m = bool(QgsWkbTypes.hasZ(wkb_type)), bool(QgsWkbTypes.hasM(wkb_type))
    return int(QgsWkbTypes.flatType(wkb_type)) + 1000 * z + 2000 * m


def _other_type(plan: TablePlan, key: str, type_: int, expected: Any) -> Finding:
    message = translate(
        _CONTEXT,
        "{layer}: the geometry of feature {key} is a {found} in a layer of "
        "{expected}; it is carried as it is.",
    ).format(
        layer=plan.layers[0].name,
        key=key,
        found=wkb_type_name(type_),
        expected=QgsWkbTypes.displayString(expected),
    )
    return Finding(FindingCode.GEOMETRY_TYPE, message, plan.layers[0].id, key)
