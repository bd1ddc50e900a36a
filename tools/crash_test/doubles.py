"""The engine with one safeguard switched off: the crash test must find the damage.

- `ledger`: the rows of the ledger are not written with the features, but after them, in
  a transaction of their own;
- `order`: the deltas are recorded before the features are written;
- `backup`: a file is written without a backup and without a record of intent.

Only the process that is killed runs with the double; what runs again is the engine as
it is.
"""

from __future__ import annotations

import random
import time
from collections.abc import Callable, Mapping, Sequence
from enum import Enum
from typing import Any

from tools.crash_test.phases import Board, Phase, wrap
from tools.crash_test.places import Family, Place
from tools.crash_test.processes import Aim

WINDOW_S = 0.01
"""How long features and ledger are apart, where the double parts them."""
_RECORDED = (
    "entry",
    "run_id",
    "at",
    "deltafile_id",
    "delta_uuid",
    "content_hash",
    "client_id",
    "local_layer_id",
    "local_pk",
    "layer_id",
    "method",
    "feature_key",
    "action",
    "before",
)
"""What the doubles write of a delta."""


class Break(str, Enum):
    """Which safeguard is off."""

    LEDGER = "ledger"
    ORDER = "order"
    BACKUP = "backup"

    @property
    def families(self) -> Sequence[Family]:
        """The kinds of data sources that have it."""
        files = (Family.FILE,)
        return files if self is Break.BACKUP else (Family.DATABASE, *files)


def aim_at(break_: Break, rng: random.Random) -> Aim | None:
    """Where a double does harm for a short moment only."""
    if break_ is Break.LEDGER:
        return Aim(Phase.AFTER, 1, rng.uniform(0, WINDOW_S))
    return None


def double(
    place: Any, deltas: Sequence[Mapping[str, Any]], break_: Break
) -> Callable[[Board], None]:
    """What switches `break_` off in a process, when all else is ready."""

    def change(board: Board) -> None:
        if break_ is Break.BACKUP:
            _forget_backup()
        elif break_ is Break.LEDGER:
            _record_apart(board, place, deltas)
        else:
            _record_first(board, place, deltas)

    return change


def _forget_backup() -> None:
    from qfieldsync_cloud.core.layers.ledgers.sidecar import Sidecar

    wrap(Sidecar, "back_up", lambda _real, _sidecar, _number: None)
    wrap(Sidecar, "declare", lambda _real, _sidecar, _number: None)


def _write_no_rows() -> None:
    from qfieldsync_cloud.core.layers.sessions import database_session, file_session

    for module in (database_session, file_session):
        wrap(module, "rows_of", lambda _real, *_arguments, **_named: [])


def _record_apart(
    board: Board, place: Place, deltas: Sequence[Mapping[str, Any]]
) -> None:
    _write_no_rows()

    def commit(real: Any, session: Any) -> None:
        real(session)
        board.enter(_phase(place, Phase.BEFORE_COMMIT, Phase.RECORD))
        time.sleep(WINDOW_S)
        _record(place, deltas)
        board.enter(Phase.AFTER)

    for session in _sessions():
        wrap(session, "commit", commit)


def _record_first(
    board: Board, place: Place, deltas: Sequence[Mapping[str, Any]]
) -> None:
    from qfieldsync_cloud.core.layers.ledgers.ledger import LedgerExtract
    from qfieldsync_cloud.core.layers.ledgers.ledger_table import LedgerTable

    _write_no_rows()
    # else the engine would believe what is recorded
    wrap(LedgerTable, "extract", lambda *_arguments: LedgerExtract({}, {}))

    def begin(real: Any, session: Any, *arguments: Any) -> Any:
        if not begun:
            begun.append(session)
            board.enter(_phase(place, Phase.BEGIN, Phase.SIDECAR))
            _record(place, deltas)
            time.sleep(WINDOW_S)
        return real(session, *arguments)

    begun: list[Any] = []
    for session in _sessions():
        wrap(session, "_begin", begin)


def _phase(place: Place, in_database: Phase, in_file: Phase) -> Phase:
    return in_file if place.family is Family.FILE else in_database


def _sessions() -> Sequence[Any]:
    from qfieldsync_cloud.core.layers.sessions.database_session import DatabaseSession
    from qfieldsync_cloud.core.layers.sessions.file_session import FileSession
    from qfieldsync_cloud.core.layers.sessions.postgres_session import PostgresSession
    from qfieldsync_cloud.core.layers.sessions.sqlite_session import SqliteSession

    if not issubclass(SqliteSession, DatabaseSession):
        raise TypeError("the sessions of databases have no common base any more")
    return (SqliteSession, PostgresSession, FileSession)


def _record(place: Any, deltas: Sequence[Mapping[str, Any]]) -> None:
    """Write ledger rows with a connection of one's own."""
    from qfieldsync_cloud.core.deltas.reader import delta_from_json
    from qfieldsync_cloud.core.layers.ledgers import ledger_statements
    from qfieldsync_cloud.core.layers.sources import SourceKind

    kinds = {
        "gpkg": SourceKind.GEOPACKAGE,
        "spatialite": SourceKind.SPATIALITE,
        "postgis": SourceKind.POSTGRES,
    }
    marks = ", ".join("?" * len(_RECORDED))
    sql = f"INSERT INTO {place.ledger_table} ({', '.join(_RECORDED)}) VALUES ({marks})"
    with place.ledger_connection() as connection:
        connection.execute("BEGIN")
        for statement in ledger_statements.creation_sql(
            kinds.get(place.kind, SourceKind.FILE)
        ):
            connection.execute(statement)
        for delta in map(delta_from_json, deltas):
            values = (
                *("delta", "double", "2024-05-06", "double", delta.uuid),
                *(delta.content_hash, delta.client_id, delta.local_layer_id),
                *(delta.local_pk, delta.source_layer_id, delta.method.value),
                *(delta.source_pk or delta.local_pk, delta.method.value, "{}"),
            )
            connection.execute(sql, values)
        connection.execute("COMMIT")
