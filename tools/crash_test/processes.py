"""Processes that apply a deltafile, and how they are killed.

Each is forked from this one, which has imported QGIS but opened no data and started no
QGIS: a fresh interpreter would do the same half a second later.
"""

from __future__ import annotations

import json
import os
import random
import select
import signal
import sys
import time
import traceback
from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from tools.crash_test.phases import Board, Phase, watch
from tools.crash_test.places import Family, Place

BATCH = 60
"""Deltas that are written at once, so that a run has several batches."""
PATIENCE_S = 120.0


class Stuck(Exception):
    """A process that should have ended long ago, or ended with an error."""


@dataclass(frozen=True)
class Step:
    """A phase that a run went through, and how long it took."""

    phase: Phase
    nth: int
    """The how manieth time."""
    duration_s: float


@dataclass(frozen=True)
class Aim:
    """When to kill: so long after a phase was entered for the nth time."""

    phase: Phase
    nth: int
    delay_s: float


@dataclass(frozen=True)
class Told:
    """What a run that came to its end reported."""

    statuses: Mapping[str, str]
    """`applied`, `already`, or the status and the reason; by delta uuid."""
    warnings: frozenset[str]
    steps: Sequence[Step]
    is_file: bool
    """While a file is being written QGIS may be unable to open it."""

    @property
    def failures(self) -> Mapping[str, str]:
        """What is neither applied nor was before."""
        return {
            uuid: status
            for uuid, status in self.statuses.items()
            if status not in ("applied", "already")
        }

    @property
    def is_retryable(self) -> bool:
        """Whether somebody else was in the way: the same run may succeed later.

        A database is never taken for broken because somebody writes to it: what is
        applied to one of its tables would be missing in another.
        """
        reasons = ("lock_timeout", *(("layer_invalid",) if self.is_file else ()))
        return bool(self.failures) and all(
            any(reason in status for reason in reasons)
            for status in self.failures.values()
        )


class Process:
    """A process at work; in it `work` is called, and what it returns is told."""

    def __init__(
        self, folder: Path, work: Callable[[Board], Mapping[str, Any]]
    ) -> None:
        self.board = Board()
        self._answer = folder / f"answer-{time.monotonic_ns()}.json"
        sys.stdout.flush()
        self._is_running = True
        self._pid = os.fork()
        if self._pid == 0:
            self.board.keep_writing_end()
            self._run(work)
        self.board.keep_reading_end()

    def _run(self, work: Callable[[Board], Mapping[str, Any]]) -> None:
        """In the new process; does not return."""
        code = 1
        try:
            log = os.open(f"{self._answer}.log", os.O_WRONLY | os.O_CREAT)
            os.dup2(log, 2)
            answer = work(self.board)
            self._answer.write_text(json.dumps(answer), encoding="utf-8")
            code = 0
        except BaseException:  # noqa: BLE001 - told by the parent
            traceback.print_exc()
        finally:
            os._exit(code)

    def answer(self) -> Mapping[str, Any]:
        """Wait for the end.

        Raises:
            Stuck: it did not come, or came with an error.
        """
        while self._next_event() is not None:
            pass
        return self._answer_of(self._wait())

    def kill_at(self, aim: Aim) -> Phase | None:
        """Kill it then; the phase in which it died, or None when it was faster.

        Raises:
            Stuck: it did not end.
        """
        left = aim.nth
        while (phase := self._next_event()) is not None:
            left -= phase is aim.phase
            if left == 0:
                _sleep(aim.delay_s)
                os.kill(self._pid, signal.SIGKILL)
                break
        status = self._wait()
        if os.WIFSIGNALED(status) and os.WTERMSIG(status) == signal.SIGKILL:
            phase = self.board.phase
            self.board.close()
            return phase
        return None

    def late_answer(self) -> Mapping[str, Any]:
        """What it told, when `kill_at` came too late."""
        answer: Mapping[str, Any] = json.loads(self._answer.read_text("utf-8"))
        return answer

    def stop(self) -> Mapping[str, Any]:
        """Let somebody else finish what they are at."""
        self.board.is_over = True
        return self.answer()

    def end(self) -> None:
        """End it when nobody waited for it: a server it inherited would wait too."""
        if self._is_running:
            os.kill(self._pid, signal.SIGKILL)
            self._is_running = False
            os.waitpid(self._pid, 0)

    def _next_event(self) -> Phase | None:
        ready, _, _ = select.select([self.board.reader], [], [], PATIENCE_S)
        if not ready:
            os.kill(self._pid, signal.SIGKILL)
            self._wait()
            raise Stuck(f"nothing happened for {PATIENCE_S} s in {self.board.phase}")
        return self.board.next_event()

    def _wait(self) -> int:
        self._is_running = False
        _, status = os.waitpid(self._pid, 0)
        if not os.WIFSIGNALED(status) and os.WEXITSTATUS(status) != 0:
            log = Path(f"{self._answer}.log").read_text(encoding="utf-8")
            raise Stuck(f"a process ended with an error\n{log}")
        return status

    def _answer_of(self, status: int) -> Mapping[str, Any]:
        if os.WIFSIGNALED(status):
            raise Stuck(f"a process died of signal {os.WTERMSIG(status)}")
        self.board.close()
        return self.late_answer()


def apply(
    place: Place,
    deltafile: Mapping[str, Any],
    change_engine: Callable[[Board], None] = lambda _board: None,
) -> Callable[[Board], Mapping[str, Any]]:
    """Work for a process: apply a deltafile.

    Args:
        place: the data source.
        deltafile: as JSON.
        change_engine: called when all is ready, to switch a safeguard off.
    """

    def work(board: Board) -> Mapping[str, Any]:
        start_qgis()
        watch(board)
        change_engine(board)
        told = apply_here(place, deltafile)
        events = [(int(phase), at) for phase, at in board.events]
        return {**told, "events": [*events, (int(Phase.AFTER), time.perf_counter())]}

    return work


def start_qgis() -> None:
    """In a new process."""
    from qgis.core import QgsApplication

    # the process is ended without exitQgis, like one that is killed
    application = QgsApplication([], False)
    application.initQgis()
    _kept.append(application)


_kept: list[Any] = []


def apply_here(place: Place, deltafile: Mapping[str, Any]) -> Mapping[str, Any]:
    """Apply a deltafile in this process, and say what came of it."""
    from qgis.core import QgsProject

    from qfieldsync_cloud.core.deltas.reader import deltafile_from_json
    from qfieldsync_cloud.core.engine import SyncRun
    from qfieldsync_cloud.core.layers.layer_note import note_layers
    from qfieldsync_cloud.core.layers.project_layers import find_layers
    from qfieldsync_cloud.core.layers.runs import applying
    from qfieldsync_cloud.core.layers.sessions.recovery import with_readable_files

    if not isinstance(applying._BATCH, int):
        raise TypeError("applying._BATCH is no number any more")
    applying._BATCH = BATCH
    parsed = deltafile_from_json(deltafile)
    project = QgsProject()
    layers = place.layers()
    project.addMapLayers(layers)
    named = {layer.name(): layer.id() for layer in layers}
    notes = with_readable_files(note_layers(project))
    run = SyncRun(parsed, find_layers(notes, parsed.deltas, named))
    run.apply()
    statuses: dict[str, str] = {}
    warnings: set[str] = set()
    report = run.report().deltas
    for entry in report:
        statuses[entry.uuid] = _status(entry)
        warnings.update(warning.code.value for warning in entry.warnings)
    errors = sorted({text for entry in report for text in entry.provider_errors})
    return {
        "statuses": statuses,
        "warnings": sorted(warnings),
        "errors": errors,
        "is_file": place.family is Family.FILE,
    }


def _status(entry: Any) -> str:
    if entry.is_already_applied:
        return "already"
    status = str(entry.status.value).partition("_")[2].lower()
    if entry.diagnosis is not None:
        return f"{status} {entry.diagnosis.code.value}"
    return f"{status} {entry.conflict.type.value}" if entry.conflict else status


def told(answer: Mapping[str, Any]) -> Told:
    """What `apply` answered."""
    events = [(Phase(number), at) for number, at in answer["events"]]
    times: Counter[Phase] = Counter()
    steps = []
    for (phase, start), (_next, end) in zip(events, events[1:]):
        times[phase] += 1
        steps.append(Step(phase, times[phase], end - start))
    warnings = frozenset(answer["warnings"])
    return Told(answer["statuses"], warnings, steps, answer["is_file"])


def aim_in(steps: Sequence[Step], rng: random.Random) -> Aim | None:
    """Any moment of the time that `steps` take, each as likely as the other."""
    if not steps:
        return None
    at = rng.uniform(0, sum(step.duration_s for step in steps))
    for step in steps:
        if at <= step.duration_s:
            return Aim(step.phase, step.nth, at)
        at -= step.duration_s
    return Aim(steps[-1].phase, steps[-1].nth, steps[-1].duration_s)


def _sleep(duration_s: float) -> None:
    """Sleep, and be exact about the last half millisecond."""
    end = time.perf_counter() + duration_s
    if duration_s > 0.0005:
        time.sleep(duration_s - 0.0005)
    while time.perf_counter() < end:
        pass
