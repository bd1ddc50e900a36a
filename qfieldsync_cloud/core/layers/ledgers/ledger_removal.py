"""Taking the ledger out of a data source: it forgets what was applied.

For data that are given away, and for whoever does not want the plugin's table any more.
A deltafile that was applied before applies again then.
"""

from __future__ import annotations

import shutil
import sqlite3
from contextlib import closing
from pathlib import Path

from qfieldsync_cloud.core.layers.databases.postgres_connection import (
    PostgresConnection,
    PostgresError,
    error_of,
)
from qfieldsync_cloud.core.layers.databases.sqlite_schema import transaction
from qfieldsync_cloud.core.layers.ledgers import ledger_statements
from qfieldsync_cloud.core.layers.ledgers.open_ledger import open_ledger
from qfieldsync_cloud.core.layers.ledgers.profile_ledger import profile_ledger_path
from qfieldsync_cloud.core.layers.ledgers.sidecar import (
    FOLDER,
    open_sidecar,
    sidecar_ledger,
    source_failure,
)
from qfieldsync_cloud.core.layers.sources import LOCK_TIMEOUT_S, SourceKind, SourceTable


def count_records(source: SourceTable) -> int:
    """How many rows the ledger of a data source has, runs apart.

    Raises:
        SourceFailure: it cannot be read.
    """
    with open_ledger(source) as ledger:
        return sum(1 for _row in ledger.rows())


def remove_ledger(source: SourceTable, timeout_s: float = LOCK_TIMEOUT_S) -> None:
    """Take the ledger out of a data source, and out of the QGIS profile.

    Raises:
        ApplyError: locked, read-only, forbidden; nothing was removed.
    """
    try:
        if source.kind is SourceKind.POSTGRES:
            connection = PostgresConnection(source.uri, timeout_s)
            for sql in ledger_statements.removal_sql(source.kind):
                connection.rows(sql)
        elif source.kind.is_sqlite:
            strip_database(Path(source.location), source.kind, timeout_s)
        elif source.kind is SourceKind.FILE:
            _remove_sidecar(Path(source.location), timeout_s)
        profile_ledger_path(source).unlink(missing_ok=True)
    except PostgresError as error:
        raise error_of(str(error)) from error
    except (OSError, sqlite3.Error) as error:
        raise source_failure(error) from error


def strip_database(
    path: Path, kind: SourceKind, timeout_s: float = LOCK_TIMEOUT_S
) -> None:
    """Take the ledger out of a GeoPackage or SpatiaLite file, a copy for instance.

    Raises:
        sqlite3.Error: it is locked, or cannot be written.
    """
    name = ledger_statements.table_name(kind)
    with closing(
        sqlite3.connect(path, timeout=timeout_s, isolation_level=None)
    ) as connection:
        found = connection.execute(
            "SELECT 1 FROM sqlite_master WHERE type = 'table' AND name = ?", (name,)
        ).fetchone()
        if found is None:
            return
        with transaction(connection):
            for sql in ledger_statements.removal_sql(kind):
                connection.execute(sql)
        # what was deleted must not be found in the free pages of the file
        connection.execute("VACUUM")


def _remove_sidecar(path: Path, timeout_s: float) -> None:
    """Remove what lies beside a file, once an unfinished run is put right."""
    if not sidecar_ledger(path).is_file():
        return
    with open_sidecar(path, timeout_s):
        pass
    folder = path.parent / FOLDER
    for item in folder.glob("*"):
        # what a recovery has set aside may be somebody's only copy
        if item.name.startswith(f"{path.name}.") and ".replaced-" not in item.name:
            shutil.rmtree(item) if item.is_dir() else item.unlink()
    if not any(folder.iterdir()):
        folder.rmdir()
