"""What QGIS does not read of PostgreSQL, kept as the database's own text.

A side of a ledger row holds under `texts`, by column, the declared type and the text of
what says more than the values do: microseconds, long numbers, columns of types that a
layer does not show. Written back by SQL it is what it was. Of a delete all such columns
are there; `texts` without a column then means that there is nothing more to it.

The texts are read by a second connection, which sees what was there before the run. A
column that the run itself has changed before is left out.
"""

from __future__ import annotations

import json
import logging
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from typing import Any, Optional

from qfieldsync_cloud.core.deltas.model import DeltaMethod
from qfieldsync_cloud.core.layers.databases.postgres_connection import (
    PostgresConnection,
    PostgresError,
)
from qfieldsync_cloud.core.layers.databases.table_schema import Column
from qfieldsync_cloud.core.layers.describe import LayerSetup
from qfieldsync_cloud.core.layers.ledgers.inexact import (
    is_hidden,
    is_rough,
    says_more,
)
from qfieldsync_cloud.core.layers.ledgers.ledger import COLUMNS, TEXTS, Row, Taken
from qfieldsync_cloud.core.layers.sources import name_of
from qfieldsync_cloud.core.sql import (
    Sql,
    listed,
    quoted,
    spelled,
    statement,
    text_literal,
)
from qfieldsync_cloud.core.sync.action import CreateFeature, PatchFeature
from qfieldsync_cloud.core.sync.planned import PlannedDelta

_log = logging.getLogger(__name__)

Texts = Mapping[str, Optional[str]]
"""By column; None: NULL."""
_TABLE, _KEY = COLUMNS.index("table_name"), COLUMNS.index("feature_key")
_ACTION, _BEFORE = COLUMNS.index("action"), COLUMNS.index("before")
_KEYS_PER_QUERY = 500
_PLAIN_STYLE = Sql(
    "SET LOCAL DateStyle TO 'ISO'; SET LOCAL IntervalStyle TO 'postgres';"
    " SET LOCAL TIME ZONE 'UTC'; "
)
"""Texts that every connection reads alike."""


def with_exact_texts(
    rows: Sequence[Row],
    earlier: Sequence[Row],
    setups: Mapping[str, LayerSetup],
    connection: PostgresConnection,
) -> list[Row]:
    """Ledger rows, with the texts of what they deleted or changed.

    Args:
        rows: of what was just written.
        earlier: rows of the same run, written before.
        setups: by table id.
        connection: that does not see what the run writes.
    """
    completed = list(rows)
    for table_id, setup in setups.items():
        columns = setup.schema.columns.values() if setup.schema is not None else ()
        rough = [column for column in columns if is_rough(setup, column)]
        if rough:
            name = name_of(table_id)
            table = _Table(setup, rough)
            mine = [at for at, row in enumerate(completed) if row[_TABLE] == name]
            table.look_at([row for row in earlier if row[_TABLE] == name])
            table.read([completed[at] for at in mine], connection)
            for at in mine:
                completed[at] = table.completed(completed[at])
    return completed


@dataclass
class _Table:
    """One table, and what a run has done to its features so far."""

    setup: LayerSetup
    rough: Sequence[Column]
    changed: dict[str, set[str]] = field(default_factory=lambda: defaultdict(set))
    """By key: columns that are not what they were before the run."""
    stored: dict[str, dict[str, str | None]] = field(default_factory=dict)
    """Texts before the run, by key and column."""

    @cached_property
    def names(self) -> frozenset[str]:
        """Of the rough columns."""
        return frozenset(column.name for column in self.rough)

    def look_at(self, rows: Iterable[Row]) -> None:
        """Note what rows of the ledger changed, in their order."""
        for row in rows:
            if row[_ACTION] == DeltaMethod.PATCH.value:
                self.changed[row[_KEY]].update(json.loads(row[_BEFORE])["attributes"])
            elif row[_ACTION] is not None:
                # another feature may have the key by now
                self.changed[row[_KEY]].update(self.names)

    def read(self, rows: Iterable[Row], connection: PostgresConnection) -> None:
        """Read the texts that `rows` need; none where the role may not."""
        key = self.setup.layer.key
        keys = sorted({row[_KEY] for row in rows if self._is_concerned(row)})
        columns = listed(
            statement("{name}::text", name=quoted(column.name)) for column in self.rough
        )
        for start in range(0, len(keys) if key is not None else 0, _KEYS_PER_QUERY):
            sql = statement(
                "{style}SELECT {key}::text, {columns} FROM {table}"
                " WHERE {key} IN ({keys})",
                style=_PLAIN_STYLE,
                key=quoted(self.setup.layer.key_name),
                columns=columns,
                table=spelled(self.setup.table.table),
                keys=listed(map(text_literal, keys[start : start + _KEYS_PER_QUERY])),
            )
            try:
                found = connection.rows(sql)
            except PostgresError as error:
                _log.info("texts of %s: %s", self.setup.table.display, error)
                return
            for text, *texts in found:
                texts_by_name = zip((column.name for column in self.rough), texts)
                canonical = key.canonical(text) if key is not None else None
                self.stored[canonical or text] = dict(texts_by_name)

    def _is_concerned(self, row: Row) -> bool:
        if _is_delete(row):
            return True
        is_patch = row[_ACTION] == DeltaMethod.PATCH.value
        return is_patch and bool(
            self.names & json.loads(row[_BEFORE])["attributes"].keys()
        )

    def completed(self, row: Row) -> Row:
        """A row with its texts, where they are those that it found."""
        changed = set(self.changed[row[_KEY]])
        self.look_at([row])
        schema = self.setup.schema
        is_doubtful = changed and (schema is None or schema.has_triggers)
        if row[_KEY] not in self.stored or is_doubtful or not self._is_concerned(row):
            return row
        if _is_delete(row) and changed & self.names:
            return row  # some of its texts would be missing
        texts = {
            name: text
            for name, text in self._texts_of(row).items()
            if name not in changed
        }
        if not (texts or _is_delete(row)):
            return row
        text = json.dumps(texts, ensure_ascii=False, separators=(",", ":"))
        before = f'{row[_BEFORE][:-1]},"{TEXTS}":{text}}}'
        return (*row[:_BEFORE], before, *row[_BEFORE + 1 :])

    def _texts_of(self, row: Row) -> dict[str, tuple[str, str | None]]:
        """Declared type and text, by column."""
        values = json.loads(row[_BEFORE])["attributes"]
        texts: dict[str, tuple[str, str | None]] = {}
        for column in self.rough:
            name, text = column.name, self.stored[row[_KEY]][column.name]
            is_needed = _is_delete(row)
            if not is_hidden(self.setup, column):
                is_needed = (
                    text is not None
                    and name in values
                    and says_more(column, values[name], text)
                )
            if is_needed:
                texts[name] = (column.declared, text)
        return texts


def _is_delete(row: Row) -> bool:
    return bool(row[_ACTION] == DeltaMethod.DELETE.value)


def texts_to_write(
    planned: Sequence[PlannedDelta], taken: Mapping[str, Taken]
) -> dict[int, Mapping[str, Sequence[Any]]]:
    """What deltas that take rows back write as text, by `id` of the action."""
    found: dict[int, Mapping[str, Sequence[Any]]] = {}
    for item in planned:
        row = taken.get(item.delta.uuid)
        if row is None or not row.texts:
            continue
        if isinstance(item.action, CreateFeature):
            found[id(item.action)] = row.texts
        elif isinstance(item.action, PatchFeature):
            values = item.action.values
            found[id(item.action)] = {
                name: text for name, text in row.texts.items() if name in values
            }
    return found


def fitting(texts: Mapping[str, Sequence[Any]], setup: LayerSetup) -> Texts:
    """Those of a ledger's texts whose column is still of its type."""
    columns = setup.schema.columns if setup.schema is not None else {}
    return {
        name: text
        for name, (declared, text) in texts.items()
        if name in columns
        and columns[name].declared == declared
        and not columns[name].is_generated
    }
