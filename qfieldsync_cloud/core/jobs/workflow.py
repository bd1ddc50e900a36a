"""The steps of a job, its log, and the feedback that is made of them.

    workflow = Workflow("package_project", "Package Project", "2.0", watcher)
    with workflow.step("qgis_layers_data", "Read the Layers") as step:
        step.outputs["layers_by_id"] = …
    workflow.feedback()        the documented form
    workflow.failure(error)    the same, of a job that failed

Source of the form: the jobs API of QFieldCloud, `feedback_version` 2.0, with the keys
that clients read: `steps` (`stage` 0 not begun, 1 begun, 2 done; `duration_s` is our
own), `outputs` by step id, and `error`, `error_type`, `error_class`, `error_stack`,
`error_origin` of a failure.
The markers in the log are those that QFieldCloud's workers write.
"""

from __future__ import annotations

import time
import traceback
import uuid
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from enum import Enum, IntEnum
from typing import Any

from qfieldsync_cloud.core.errors import Cancelled, JobTimedOut, ProjectError

FEEDBACK_VERSION = "2.0"
STEP_BEGINS = "::<<<::"
STEP_ENDS = "::>>>::"


class Stage(IntEnum):
    """How far a step is; the values are the wire format's."""

    WAITING = 0
    BEGUN = 1
    """Or failed."""
    DONE = 2


class ErrorType(str, Enum):
    """What kind of failure ended a job; the values are the wire format's."""

    FILE_NOT_FOUND = "FILE_NOT_FOUND"
    INVALID_PROJECT_FILE = "INVALID_PROJECT_FILE"
    TIMEOUT = "TIMEOUT"
    UNABLE_TO_CONTINUE = "UNABLE_TO_CONTINUE"
    UNKNOWN = "UNKNOWN"


@dataclass(frozen=True)
class JobWatcher:
    """Hears how a job goes on, and can stop it; called in the job's thread."""

    is_cancelled: Callable[[], bool] = lambda: False
    progressed: Callable[[float], None] = lambda _share: None
    """Called with the share of the whole job that is done, 0 to 1."""
    logged: Callable[[str], None] = lambda _line: None
    """Called with each line of the log."""
    begun: Callable[[str], None] = lambda _name: None
    """Called with the name of each step that begins."""

    def check(self) -> None:
        """Check that the job is to go on.

        Raises:
            Cancelled: the job is to stop.
        """
        if self.is_cancelled():
            raise Cancelled("cancelled")

    def part(self, start: float, end: float) -> JobWatcher:
        """For work that is this part of the job: its 0 to 1 is `start` to `end`."""
        return JobWatcher(
            self.is_cancelled,
            lambda share: self.progressed(start + (end - start) * share),
            self.logged,
            self.begun,
        )


@dataclass
class Step:
    """One step of a job."""

    id: str
    name: str
    stage: Stage = Stage.WAITING
    returns: dict[str, Any] = field(default_factory=dict)
    """JSON values for whoever reads the steps."""
    outputs: dict[str, Any] = field(default_factory=dict)
    """JSON values for other programs, at `feedback.outputs.<step id>`."""
    duration_s: float | None = None
    """How long it took; None before its end."""

    def to_json(self) -> dict[str, Any]:
        """The step as the feedback has it."""
        returns = self.returns if self.stage is Stage.DONE else {}
        return {
            "id": self.id,
            "name": self.name,
            "stage": int(self.stage),
            "returns": returns,
            "duration_s": self.duration_s,
        }


class Workflow:
    """A job on its way; every step is told in the log and kept for the feedback."""

    def __init__(
        self,
        id_: str,
        name: str,
        version: str,
        watcher: JobWatcher | None = None,
        *,
        planned: Sequence[tuple[str, str]] = (),
    ) -> None:
        """Args:
        planned: id and name of the steps to come, so that a reader sees what is left.
        """
        self.id = id_
        self.name = name
        self.version = version
        self.watcher = watcher or JobWatcher()
        self.steps = [Step(*item) for item in planned]
        self._lines: list[str] = []

    @property
    def output(self) -> str:
        """The log so far."""
        return "\n".join(self._lines)

    def log(self, line: str) -> None:
        """Add a line to the log."""
        self._lines.append(line)
        self.watcher.logged(line)

    @contextmanager
    def step(self, id_: str, name: str) -> Iterator[Step]:
        """A step: done when the block ends well, else the one where it ended.

        Raises:
            Cancelled: the job is to stop; asked before the step begins.
        """
        self.watcher.check()
        step = next((item for item in self.steps if item.id == id_), None)
        if step is None:
            step = Step(id_, name)
            self.steps.append(step)
        step.stage = Stage.BEGUN
        marker = uuid.uuid4()
        self.log(f"{STEP_BEGINS}{marker} {step.name}")
        self.watcher.begun(step.name)
        began = time.monotonic()
        try:
            yield step
            step.stage = Stage.DONE
        finally:
            step.duration_s = round(time.monotonic() - began, 3)
            self.log(f"{STEP_ENDS}{marker} {int(step.stage)}")

    def feedback(self) -> dict[str, Any]:
        """What the job found, in the documented form."""
        return {
            "feedback_version": FEEDBACK_VERSION,
            "workflow_version": self.version,
            "workflow_id": self.id,
            "workflow_name": self.name,
            "steps": [step.to_json() for step in self.steps],
            "outputs": {
                step.id: step.outputs for step in self.steps if step.stage is Stage.DONE
            },
        }

    def failure(self, error: BaseException) -> dict[str, Any]:
        """The feedback of a job that `error` ended."""
        stack = "".join(traceback.format_tb(error.__traceback__))
        return {
            **self.feedback(),
            "error": str(error) or type(error).__name__,
            "error_type": _error_type(error).value,
            "error_class": type(error).__name__,
            "error_stack": stack,
            "error_origin": "qfieldsync_cloud",
        }


def _error_type(error: BaseException) -> ErrorType:
    if isinstance(error, FileNotFoundError):
        return ErrorType.FILE_NOT_FOUND
    if isinstance(error, ProjectError):
        return ErrorType.INVALID_PROJECT_FILE
    if isinstance(error, JobTimedOut):
        return ErrorType.TIMEOUT
    if isinstance(error, Cancelled):
        return ErrorType.UNABLE_TO_CONTINUE
    return ErrorType.UNKNOWN
