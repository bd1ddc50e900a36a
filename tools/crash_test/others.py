"""Who else is at work: somebody who edits other features, or a second desktop."""

from __future__ import annotations

import sqlite3
import time
from collections import Counter
from collections.abc import Callable, Mapping
from contextlib import closing
from typing import Any

from tools.crash_test.content import OTHERS, Content, others_edits
from tools.crash_test.phases import Board
from tools.crash_test.places import Family, Place
from tools.crash_test.processes import apply_here, start_qgis

PAUSE_S = 0.05


def writer(place: Place, content: Content) -> Callable[[Board], Mapping[str, Any]]:
    """Work for a process: change the rows of others until told to stop.

    A database is written with SQL, a file with the engine, because only programs that
    keep to its lock may write a file at once.
    """
    if place.family is Family.FILE:
        return _file_writer(place, content)
    return _database_writer(place)


def _database_writer(place: Any) -> Callable[[Board], Mapping[str, Any]]:
    def work(board: Board) -> Mapping[str, Any]:
        mark = "%s" if place.kind == "postgis" else "?"
        with closing(place.connected()) as connection:
            while not board.is_over:
                table = place.tables[board.count % len(place.tables)]
                if _is_written(connection, table, mark, board.count % OTHERS + 1):
                    board.count += 1
                time.sleep(PAUSE_S)
        return {"count": board.count}

    return work


def _is_written(connection: Any, table: str, mark: str, fid: int) -> bool:
    """Change a row and add one in another table, in one transaction."""
    cursor = connection.cursor()
    try:
        if isinstance(connection, sqlite3.Connection):
            cursor.execute("BEGIN IMMEDIATE")
        cursor.execute(
            f"UPDATE {table} SET girth = girth + 1 WHERE fid = {mark}", (fid,)
        )
        cursor.execute(f"INSERT INTO visits (by_whom) VALUES ({mark})", ("other",))
    except sqlite3.OperationalError as error:
        if "locked" not in str(error):
            raise
        if connection.in_transaction:
            connection.rollback()
        return False
    if isinstance(connection, sqlite3.Connection):
        cursor.execute("COMMIT")
    else:
        connection.commit()
    return True


def _file_writer(
    place: Place, content: Content
) -> Callable[[Board], Mapping[str, Any]]:
    def work(board: Board) -> Mapping[str, Any]:
        start_qgis()
        refusals: Counter[str] = Counter()
        for edits in others_edits(content, place.tables[0]):
            while not board.is_over:
                told = apply_here(place, edits.deltafile)
                [status] = told["statuses"].values()
                if status in ("applied", "already"):
                    board.count += 1
                    break
                # nothing was written; once the file is whole again it must be taken
                refusals[" ".join((status, *told["errors"]))] += 1
            if board.is_over:
                break
            time.sleep(PAUSE_S)
        return {"count": board.count, "refusals": refusals}

    return work
