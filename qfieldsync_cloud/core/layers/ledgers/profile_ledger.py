"""A ledger in the QGIS profile, for a data source that cannot hold one.

A role that may not make a table in PostgreSQL, or a caller who does not want a database
extended: until an administrator makes the ledger, the profile remembers. It knows what
this computer applied, and nothing else; the report says so. Once the data source has a
ledger, what is remembered here moves there.

There are two transactions then, one here and one in the data source. The rows of a run
are written here first, as pending, and become entries of the ledger after the commit of
the data source. A run that finds pending rows looks at the features: most of them are
either as the rows left them, then the rows hold, or as they were before.

A database that is restored from a backup does not bring this ledger back with it; see
`table_states` for how that is noticed.
"""

from __future__ import annotations

import hashlib
import json
import sqlite3
from collections.abc import Iterator, Mapping, Sequence
from contextlib import closing, contextmanager
from pathlib import Path
from typing import Any

from qgis.core import QgsApplication

from qfieldsync_cloud.core.deltas.model import canonical_id
from qfieldsync_cloud.core.layers.databases.postgres_connection import identity_of
from qfieldsync_cloud.core.layers.databases.sqlite_schema import transaction
from qfieldsync_cloud.core.layers.features.reading import TableReader
from qfieldsync_cloud.core.layers.ledgers import ledger_statements, table_states
from qfieldsync_cloud.core.layers.ledgers.file_states import forget_runs
from qfieldsync_cloud.core.layers.ledgers.ledger import COLUMNS, Entry, Row, wkb_of
from qfieldsync_cloud.core.layers.ledgers.ledger_table import (
    LedgerTable,
    Query,
    sqlite_query,
)
from qfieldsync_cloud.core.layers.sources import SourceKind, SourceTable, name_of
from qfieldsync_cloud.core.sql import marks, names, statement
from qfieldsync_cloud.core.sync.state import FeatureState
from qfieldsync_cloud.core.sync.values import to_json

_KIND = SourceKind.FILE


def profile_ledger_path(source: SourceTable) -> Path:
    """Where the profile keeps the ledger of a data source; any account shares it."""
    place = f"{source.kind.value}:{source.location}"
    if source.kind is SourceKind.POSTGRES:
        # a server has many names
        place = f"{source.kind.value}:{identity_of(source.uri) or source.location}"
    name = hashlib.blake2b(place.encode(), digest_size=12).hexdigest()
    profile = Path(QgsApplication.qgisSettingsDirPath())
    return profile / "qfieldsync_cloud" / "ledgers" / f"{name}.sqlite"


def find_profile_ledger(source: SourceTable) -> Path | None:
    """Where the profile remembers something of a data source; None: nowhere."""
    path = profile_ledger_path(source)
    try:
        return path if path.is_file() else None
    except OSError:  # a profile that may not be read tells nothing
        return None


@contextmanager
def open_profile_ledger(source: SourceTable) -> Iterator[ProfileLedger]:
    """Open the ledger of a data source in the profile, and make it where it is not.

    Raises:
        OSError, sqlite3.Error: the profile cannot be written.
    """
    path = profile_ledger_path(source)
    path.parent.mkdir(parents=True, exist_ok=True)
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        connection.execute("PRAGMA synchronous = FULL")
        for sql in ledger_statements.creation_sql(_KIND):
            connection.execute(sql)
        connection.execute(
            statement(
                "CREATE TABLE IF NOT EXISTS pending ({columns})", columns=names(COLUMNS)
            )
        )
        connection.execute(table_states.CREATION_SQL)
        connection.execute("CREATE TABLE IF NOT EXISTS source (place TEXT)")
        connection.execute(
            "INSERT INTO source SELECT ? WHERE NOT EXISTS (SELECT 1 FROM source)",
            [source.display],
        )
        yield ProfileLedger(connection)


class ProfileLedger:
    """The ledger of one data source, open for writing."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection

    def table(self, counted: Query | None = None) -> LedgerTable:
        """To be read; see `LedgerTable`."""
        return LedgerTable(_KIND, sqlite_query(self._connection), counted=counted)

    def announce(self, rows: Sequence[Row]) -> None:
        """Remember rows that the data source is about to commit."""
        sql = statement(
            "INSERT INTO pending VALUES ({values})", values=marks(len(COLUMNS))
        )
        with transaction(self._connection):
            self._connection.executemany(sql, rows)

    def confirm(
        self,
        run_id: str,
        before: Mapping[str, str] | None = None,
        after: Mapping[str, str] | None = None,
    ) -> None:
        """The data source has committed what was announced of a run.

        Args:
            run_id: of the run.
            before: what its tables held before it; see `table_states`.
            after: what they hold now.
        """
        with transaction(self._connection):
            known = self.table().extract_uuids()
            uuid = COLUMNS.index("delta_uuid")
            # a later run may have applied it meanwhile, when nothing told
            rows = [
                row
                for row in self._pending(run_id)
                if canonical_id(row[uuid]) not in known
            ]
            ledger_statements.insert_rows(self._connection, _KIND, rows)
            table_states.note_states(
                self._connection, run_id, before or {}, after or {}
            )
            self.withdraw(run_id)

    def withdraw(self, run_id: str) -> None:
        """The data source has committed nothing of a run."""
        self._connection.execute("DELETE FROM pending WHERE run_id = ?", (run_id,))

    def settle(self, readers: Mapping[str, TableReader]) -> None:
        """Find out what became of rows that runs left pending when they ended.

        Where none of the tables is at hand they stay pending.
        """
        by_name = {name_of(table_id): reader for table_id, reader in readers.items()}
        for (run_id,) in self._connection.execute(
            "SELECT DISTINCT run_id FROM pending"
        ).fetchall():
            rows = [dict(zip(COLUMNS, row)) for row in self._pending(run_id)]
            has_committed = is_committed(rows, by_name)
            if has_committed is not None:
                (self.confirm if has_committed else self.withdraw)(run_id)

    def notice_restored(self, location: str) -> int:
        """Forget deltas that a restored database does not have; how many there are.

        Args:
            location: of a SQLite database.
        """
        lost = table_states.lost_runs(self._connection, location)
        if not lost:
            return 0
        name = ledger_statements.table_name(_KIND)
        with transaction(self._connection):
            return forget_runs(self._connection, name, lost, table_states.STATES)

    def live_rows(self) -> list[Row]:
        """What holds, for the ledger of the data source to take over."""
        return [
            # what it took back is a row of this ledger, and of no other
            tuple(row[name] if name != "reverts" else None for name in COLUMNS)
            for row in self.table().rows()
            if row["entry"] == Entry.DELTA.value and row["reverted_by"] is None
        ]

    def forget(self) -> None:
        """The data source remembers from now on."""
        name = ledger_statements.table_name(_KIND)
        for table in (name, table_states.STATES):
            self._connection.execute(statement("DELETE FROM {table}", table=table))

    def _pending(self, run_id: str) -> list[Row]:
        return self._connection.execute(
            statement(
                "SELECT {columns} FROM pending WHERE run_id = ? ORDER BY rowid",
                columns=names(COLUMNS),
            ),
            (run_id,),
        ).fetchall()


def is_committed(
    rows: Sequence[Mapping[str, Any]], readers: Mapping[str, TableReader]
) -> bool | None:
    """Whether the features are rather as the rows left them than as they found them.

    A transaction has all of them or none; others may have edited some since. A feature
    that is there only with the transaction, or only without it, tells more than values.
    None: no table is at hand.
    """
    first: dict[tuple[str, str], Any] = {}
    last: dict[tuple[str, str], Any] = {}
    for row in rows:
        if row["action"] is not None and row["table_name"] in readers:
            feature = (row["table_name"], row["feature_key"])
            first.setdefault(feature, row["before"])
            last[feature] = row["after"]
    if not last and any(row["action"] is not None for row in rows):
        return None
    presence = values = 0
    for name, reader in readers.items():
        keys = [key for table, key in last if table == name]
        for key, state in reader.read(keys).items():
            before, after = first[(name, key)], last[(name, key)]
            if (before is None) is not (after is None):
                is_as_left = (state is None) is (after is None)
                presence += 1 if is_as_left else -1
            elif before != after:
                values += _is_as(state, after) - _is_as(state, before)
    # where nothing tells, the deltas are compared with the features once more
    return presence > 0 if presence else values > 0 or not last


def _is_as(state: FeatureState | None, text: str | None) -> bool:
    if text is None or state is None:
        return text is None and state is None
    side = json.loads(text)
    has_values = all(
        to_json(state.attributes.get(name)) == value
        for name, value in side["attributes"].items()
    )
    return has_values and (
        "geometry" not in side or wkb_of(state.geometry) == side["geometry"]
    )
