"""Values that an edit does not touch, kept as the database has them.

QGIS 3.22 has GDAL write a feature with all its columns, as it has read them. A column
of SQLite holds anything: a text among numbers would be 0 then, half a number a whole
one, and of a moment with microseconds or a text with a NUL only the beginning stays.

The rows are copied before a provider writes them, and what it has altered beside the
edit is put back. In most rows that is nothing, and nothing is written for it.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager

from qfieldsync_cloud.core.layers.features.reading import TableReader
from qfieldsync_cloud.core.layers.sources import SourceKind
from qfieldsync_cloud.core.sql import Sql, listed, names, number, quoted, statement
from qfieldsync_cloud.core.sync.action import PatchFeature
from qfieldsync_cloud.core.sync.layer import FieldKind

_COLUMNS_PER_STATEMENT = 100
"""SQLite takes no condition that is too deep."""


@contextmanager
def untouched_kept(
    reader: TableReader,
    patches: Sequence[PatchFeature],
    execute: Callable[[str], None],
    copy_name: str,
) -> Iterator[None]:
    """Let a provider write patches, and nothing but them.

    Args:
        reader: of the table.
        patches: that the provider writes.
        execute: runs a statement in the transaction.
        copy_name: of the copy of the rows; the same for each call on the table, because
            with each copy more all that follows takes longer where batches are divided.
    """
    setup, schema = reader.setup, reader.setup.schema
    is_kept = (
        setup.table.kind is SourceKind.GEOPACKAGE
        and setup.is_found_by_feature_id
        # what the triggers of somebody else change is to stay
        and not (schema is None or schema.has_triggers)
    )
    if not (patches and is_kept):
        yield
        return
    kept = _KeptValues(reader, patches, copy_name)
    for sql in kept.copying_sql():
        execute(sql)
    yield
    for sql in kept.restoring_sql():
        execute(sql)


class _KeptValues:
    """The rows of some features, as they were before they are patched."""

    def __init__(
        self, reader: TableReader, patches: Sequence[PatchFeature], name: str
    ) -> None:
        layer = reader.setup.layer
        self._names = [
            item.name
            for item in layer.fields
            if item.is_source
            and not item.is_generated
            and item.name != layer.key_name
            # bytes come back as they were, and may be many
            and item.kind is not FieldKind.BINARY
        ]
        self._touched: dict[frozenset[str], list[int]] = defaultdict(list)
        """Features by the columns that their patches write."""
        ids: Mapping[str, int] = reader.ids_of(action.key for action in patches)
        for action in patches:
            self._touched[frozenset(action.values)].append(ids[action.key])
        self._pieces = {
            "table": quoted(reader.setup.table.table),
            "key": quoted(layer.key_name),
            "copy": statement("temp.{name}", name=quoted(name)),
        }

    def copying_sql(self) -> Iterator[Sql]:
        """What copies the rows, before they are written."""
        if not self._names:
            return
        yield statement(
            "CREATE TABLE IF NOT EXISTS {copy} (id INTEGER PRIMARY KEY, {columns})",
            columns=listed(map(_column, range(len(self._names)))),
            copy=self._pieces["copy"],
        )
        yield statement(
            "INSERT INTO {copy} SELECT {key}, {columns} FROM {table}"
            " WHERE {key} IN ({ids})",
            columns=names(self._names),
            ids=_ids(one for ids in self._touched.values() for one in ids),
            **self._pieces,
        )

    def restoring_sql(self) -> Iterator[Sql]:
        """What puts back what is not as it was, once they are written."""
        if not self._names:
            return
        for touched, ids in self._touched.items():
            kept = [
                position
                for position, name in enumerate(self._names)
                if name not in touched
            ]
            for start in range(0, len(kept), _COLUMNS_PER_STATEMENT):
                yield self._restoring(kept[start : start + _COLUMNS_PER_STATEMENT], ids)
        # GDAL would look for a layer of the name of a table that is dropped
        yield statement("DELETE FROM {copy}", copy=self._pieces["copy"])

    def _restoring(self, positions: Sequence[int], ids: Sequence[int]) -> Sql:
        pairs = [
            {
                "name": statement(
                    "{table}.{name}",
                    table=self._pieces["table"],
                    name=quoted(self._names[position]),
                ),
                "kept": statement(
                    "{copy}.{column}",
                    copy=self._pieces["copy"],
                    column=_column(position),
                ),
            }
            for position in positions
        ]
        are_altered = (
            statement(
                "typeof({name}) <> typeof({kept})"
                " OR +{name} COLLATE BINARY IS NOT {kept}",
                **pair,
            )
            for pair in pairs
        )
        return statement(
            "UPDATE {table} SET ({columns}) = (SELECT {kept} FROM {copy}"
            " WHERE {copy}.id = {table}.{key}) WHERE {key} IN (SELECT {copy}.id"
            " FROM {copy} CROSS JOIN {table} ON {table}.{key} = {copy}.id"
            " WHERE {copy}.id IN ({ids}) AND ({are_altered}))",
            columns=names(self._names[position] for position in positions),
            kept=listed(pair["kept"] for pair in pairs),
            are_altered=listed(are_altered, by=" OR "),
            ids=_ids(ids),
            **self._pieces,
        )


def _column(position: int) -> Sql:
    return quoted(f"c{position}")


def _ids(ids: Iterable[int]) -> Sql:
    return listed(map(number, ids))
