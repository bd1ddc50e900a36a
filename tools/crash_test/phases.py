"""Where the applying process is: told by wrapping the engine's steps from outside.

The phase stands in memory that the process shares with the one that kills it, so that
it can be read when the process is dead. Each step is wrapped by its name; a name that
is gone ends the test, because then nobody knows what was hit.
"""

from __future__ import annotations

import mmap
import os
import struct
import time
from collections.abc import Callable
from enum import IntEnum
from typing import Any

from tools.crash_test.places import Family


class Phase(IntEnum):
    """What the applying process is doing."""

    BEFORE = 0
    BEGIN = 1
    READING = 2
    BETWEEN = 3
    FEATURES = 4
    LEDGER = 5
    READ_BACK = 6
    BEFORE_COMMIT = 7
    COMMIT = 8
    SIDECAR = 9
    PLANNING = 10
    BACKUP = 11
    INTENT = 12
    EDITING = 13
    COMMIT_CHANGES = 14
    FILE_READ_BACK = 15
    WRITTEN = 16
    RECORD = 17
    RECOVERY = 18
    AFTER = 19

    @property
    def title(self) -> str:
        """For people."""
        return _TITLES[self]

    @property
    def family(self) -> Family | None:
        """Whose phase it is; None where a kill does not count."""
        if self in (Phase.BEFORE, Phase.AFTER):
            return None
        return Family.DATABASE if self < Phase.SIDECAR else Family.FILE


_TITLES = {
    Phase.BEFORE: "before the first write",
    Phase.BEGIN: "begin, ledger row",
    Phase.READING: "reading under the lock",
    Phase.BETWEEN: "between batches",
    Phase.FEATURES: "writing features",
    Phase.LEDGER: "writing ledger rows",
    Phase.READ_BACK: "read-back",
    Phase.BEFORE_COMMIT: "before the commit",
    Phase.COMMIT: "in the commit",
    Phase.SIDECAR: "lock and ledger made",
    Phase.PLANNING: "reading and planning",
    Phase.BACKUP: "backup",
    Phase.INTENT: "declaring the intent",
    Phase.EDITING: "editing",
    Phase.COMMIT_CHANGES: "commitChanges",
    Phase.FILE_READ_BACK: "read-back",
    Phase.WRITTEN: "written, not recorded",
    Phase.RECORD: "recording",
    Phase.RECOVERY: "putting a backup back",
    Phase.AFTER: "after the last commit",
}


class Board:
    """The phase, and a pipe that tells each change of it."""

    def __init__(self) -> None:
        self._memory = mmap.mmap(-1, mmap.PAGESIZE)
        self.reader, self._writer = os.pipe()
        self.events: list[tuple[Phase, float]] = []
        """What the process that enters phases has entered, and when."""

    @property
    def phase(self) -> Phase:
        """The last one that was entered."""
        return Phase(self._memory[0])

    @property
    def count(self) -> int:
        """What somebody else has done so far; see `others`."""
        return int(struct.unpack_from("<q", self._memory, 8)[0])

    @count.setter
    def count(self, value: int) -> None:
        struct.pack_into("<q", self._memory, 8, value)

    @property
    def is_over(self) -> bool:
        """Whether somebody else shall stop."""
        return bool(self._memory[1])

    @is_over.setter
    def is_over(self, value: bool) -> None:
        self._memory[1] = int(value)

    def enter(self, phase: Phase) -> None:
        """In the applying process: from now on it is in `phase`."""
        if phase is self.phase and self.events:
            return
        self._memory[0] = int(phase)
        self.events.append((phase, time.perf_counter()))
        os.write(self._writer, bytes([phase]))

    def next_event(self) -> Phase | None:
        """In the killing process: wait for the next change; None when it has ended."""
        told = os.read(self.reader, 1)
        return Phase(told[0]) if told else None

    def keep_writing_end(self) -> None:
        """In the applying process."""
        os.close(self.reader)

    def keep_reading_end(self) -> None:
        """In the killing process, when the other one is there."""
        os.close(self._writer)

    def close(self) -> None:
        """In the killing process, at the end."""
        os.close(self.reader)
        self._memory.close()


def wrap(owner: Any, name: str, around: Callable[..., Any]) -> None:
    """Replace `owner.name` by a call of `around(real, *arguments)`.

    Raises:
        AttributeError: there is no such name: the engine was changed.
    """
    real = getattr(owner, name)

    def call(*arguments: Any, **named: Any) -> Any:
        return around(real, *arguments, **named)

    setattr(owner, name, call)


class WatchedSession:
    """A session of the engine that tells where it is; see `session.Session`."""

    def __init__(self, inner: Any, board: Board, family: Family) -> None:
        self.inner = inner
        self._board = board
        is_file = family is Family.FILE
        self._between = Phase.WRITTEN if is_file else Phase.BETWEEN
        self._reading = Phase.PLANNING if is_file else Phase.READING
        self._planning = Phase.PLANNING if is_file else Phase.BETWEEN
        self._left = len(inner.job.deltas)

    def __enter__(self) -> WatchedSession:
        self.inner.__enter__()
        self._board.enter(self._planning)
        return self

    def __exit__(self, *error: Any) -> None:
        self.inner.__exit__(*error)

    def __getattr__(self, name: str) -> Any:
        return getattr(self.inner, name)

    def read_state(self) -> Any:
        self._board.enter(self._reading)
        state = self.inner.read_state()
        self._board.enter(self._planning)
        return state

    def write(self, planned: Any, state: Any) -> Any:
        if self._planning is Phase.BETWEEN:
            self._board.enter(Phase.FEATURES)
        warnings = self.inner.write(planned, state)
        self._left -= len(planned)
        is_last = self._left <= 0 and self._between is Phase.BETWEEN
        self._board.enter(Phase.BEFORE_COMMIT if is_last else self._between)
        return warnings

    def commit(self) -> None:
        if self._planning is Phase.BETWEEN:
            self._board.enter(Phase.BEFORE_COMMIT)
        self.inner.commit()
        self._board.enter(Phase.AFTER)


def watch(board: Board) -> None:
    """Wrap the steps of the engine in this process."""
    from qgis.core import QgsTransaction, QgsVectorLayer

    from qfieldsync_cloud.core.layers.ledgers import ledger_statements
    from qfieldsync_cloud.core.layers.ledgers.sidecar import Sidecar
    from qfieldsync_cloud.core.layers.runs import source_run
    from qfieldsync_cloud.core.layers.sessions import database_session, file_session
    from qfieldsync_cloud.core.layers.sessions.postgres_session import PostgresSession

    def open_session(real: Any, job: Any, *rest: Any) -> Any:
        is_file = job.source.kind.value == "file"
        family = Family.FILE if is_file else Family.DATABASE
        return WatchedSession(real(job, *rest), board, family)

    def tell(phase: Phase, after: Phase | None = None) -> Callable[..., Any]:
        def around(real: Any, *arguments: Any, **named: Any) -> Any:
            board.enter(phase)
            result = real(*arguments, **named)
            if after is not None:
                board.enter(after)
            return result

        return around

    def begin(real: Any, *arguments: Any) -> Any:
        if board.phase in (Phase.BEFORE, Phase.AFTER):
            board.enter(Phase.BEGIN)
        return real(*arguments)

    def recover(real: Any, sidecar: Any, **named: Any) -> Any:
        if sidecar.connection.execute("SELECT 1 FROM intent").fetchone():
            board.enter(Phase.RECOVERY)
        return real(sidecar, **named)

    def forget(real: Any, sidecar: Any) -> Any:
        if board.phase is Phase.RECORD:
            board.enter(Phase.AFTER)
        return real(sidecar)

    wrap(source_run, "open_session", open_session)
    wrap(database_session.DatabaseSession, "_execute", begin)
    wrap(PostgresSession, "_prepare_ledger", begin)
    wrap(database_session, "read_back", tell(Phase.READ_BACK))
    wrap(ledger_statements, "rows_sql", tell(Phase.LEDGER))
    wrap(QgsTransaction, "commit", tell(Phase.COMMIT, Phase.AFTER))
    wrap(file_session, "open_sidecar", tell(Phase.SIDECAR))
    wrap(Sidecar, "recover", recover)
    wrap(Sidecar, "back_up", tell(Phase.BACKUP))
    wrap(Sidecar, "declare", tell(Phase.INTENT))
    wrap(QgsVectorLayer, "startEditing", tell(Phase.EDITING))
    wrap(
        QgsVectorLayer,
        "commitChanges",
        tell(Phase.COMMIT_CHANGES, Phase.FILE_READ_BACK),
    )
    wrap(Sidecar, "note_written", tell(Phase.WRITTEN))
    wrap(Sidecar, "flush", tell(Phase.WRITTEN, Phase.RECORD))
    wrap(Sidecar, "forget_backups", forget)
