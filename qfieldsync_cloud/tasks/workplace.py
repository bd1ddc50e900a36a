"""What the docks look at: the services of the open project, and calls to them.

The embedded service of a project is always there; a server is, once somebody signed in.
One of them is shown. While a view is visible the shown service is looked at in turns:
every second while a job is unfinished, slower when nothing happens, never when no view
is visible. Nothing here waits, and no widget is touched.
"""

from __future__ import annotations

from collections.abc import Callable, Collection
from dataclasses import dataclass
from enum import Enum
from typing import TYPE_CHECKING, Any

from qgis.PyQt.QtCore import QObject, QTimer, pyqtSignal

from qfieldsync_cloud.core.errors import QFieldSyncCloudError
from qfieldsync_cloud.tasks.calls import Answer, Calls, Failure, Question

if TYPE_CHECKING:
    from qfieldsync_cloud.core.jobs.store.job_rows import Progress
    from qfieldsync_cloud.core.services.local.service import LocalService
    from qfieldsync_cloud.core.services.sync_service import SyncService
    from qfieldsync_cloud.tasks.project_session import ProjectSession
    from qfieldsync_cloud.tasks.project_worker import ProjectWorker


class PlaceState(Enum):
    """Whether there is anything to look at."""

    NO_PROJECT = "no_project"
    """No project is open, or it was never saved."""
    OPENING = "opening"
    TROUBLE = "trouble"
    """The project's service cannot be had; `Workplace.trouble` says why."""
    READY = "ready"


@dataclass(frozen=True)
class Pace:
    """Seconds between two looks at a service."""

    busy_s: float
    """While a job is unfinished."""
    idle_s: float


LOCAL_PACE = Pace(1.0, 2.0)
"""A look at the embedded service reads four bytes."""
CLOUD_PACE = Pace(3.0, 60.0)
"""Twenty looks a minute are well below what servers allow one user."""


class Workplace(QObject):
    """The services of the open project; lives in the main thread."""

    state_changed = pyqtSignal()
    """`state` is another one, or another service is shown."""
    lists_changed = pyqtSignal()
    """Jobs or changes of the shown service may be others now: read them again."""
    jobs_changed = pyqtSignal()
    """The embedded service ran jobs, or is about to; also while nobody looks."""
    job_claimed = pyqtSignal(str)
    """A view tells how the job with this id ends; see `tell_elsewhere`."""
    progress_changed = pyqtSignal(object)
    """`Progress` of the job that runs in the embedded service; None: none does."""

    def __init__(
        self,
        session: ProjectSession,
        *,
        cloud_pace: Pace = CLOUD_PACE,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._session = session
        self.cloud_pace = cloud_pace
        self.cloud: SyncService | None = None
        self._is_cloud_shown = False
        self._stores = Calls("embedded service", self)
        self._network = Calls("server", self)
        self._viewers: set[QObject] = set()
        self._is_busy = False
        self._stamp: bytes | None = None
        self._look: Question | None = None
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._on_timer)
        self._worker: ProjectWorker | None = None
        self.awaited_jobs: frozenset[str] = frozenset()
        """Jobs of the embedded service whose end a view tells; nobody else need."""
        session.state_changed.connect(self._on_session_changed)
        self._on_session_changed()

    # Which service

    @property
    def state(self) -> PlaceState:
        if self._session.service is not None:
            return PlaceState.READY
        if self._session.is_opening:
            return PlaceState.OPENING
        return PlaceState.TROUBLE if self._session.trouble else PlaceState.NO_PROJECT

    @property
    def trouble(self) -> str:
        """Why there is no service, for people."""
        return self._session.trouble

    @property
    def local(self) -> LocalService | None:
        """The embedded service of the open project."""
        return self._session.service

    @property
    def service(self) -> SyncService | None:
        """The one that is shown."""
        if self._is_cloud_shown and self.cloud is not None and self.local is not None:
            return self.cloud
        return self.local

    @property
    def is_cloud(self) -> bool:
        """Whether the shown service is a server."""
        return self.service is not None and self.service is not self.local

    def show(self, *, cloud: bool) -> None:
        """Show the server, or the embedded service."""
        if self._is_cloud_shown != cloud:
            self._is_cloud_shown = cloud
            self._begin_anew()

    def set_cloud(self, service: SyncService | None) -> None:
        """The server that somebody signed in to; None: nobody is any more."""
        self.cloud = service
        self._begin_anew()

    def tell_elsewhere(self, job_id: str) -> None:
        """A view tells how a job of the embedded service ends, and what it found."""
        if job_id not in self.awaited_jobs:
            self.awaited_jobs |= {job_id}
            self.job_claimed.emit(job_id)

    def tell_no_longer(self, job_ids: Collection[str]) -> None:
        """The view gave up on these jobs: how they end is news again."""
        self.awaited_jobs -= set(job_ids)

    # Calls

    def ask(
        self,
        call: Callable[[], Any],
        answer: Answer,
        failed: Failure | None = None,
        *,
        owner: QObject | None = None,
    ) -> Question:
        """Ask the shown service; see `Calls.ask`."""
        calls = self._network if self.is_cloud else self._stores
        return calls.ask(call, answer, failed, owner=owner)

    def ask_local(
        self,
        call: Callable[[], Any],
        answer: Answer,
        failed: Failure | None = None,
        *,
        owner: QObject | None = None,
    ) -> Question:
        """Ask the embedded service, or the files of the project; see `Calls.ask`."""
        return self._stores.ask(call, answer, failed, owner=owner)

    def ask_cloud(
        self,
        call: Callable[[], Any],
        answer: Answer,
        failed: Failure | None = None,
        *,
        owner: QObject | None = None,
    ) -> Question:
        """Ask a server, whichever service is shown; see `Calls.ask`."""
        return self._network.ask(call, answer, failed, owner=owner)

    # When it is looked at

    def watch(self, viewer: QObject) -> None:
        """A view is visible from now on."""
        if viewer not in self._viewers:
            self._viewers.add(viewer)
            self.refresh()

    def leave(self, viewer: QObject) -> None:
        """A view is visible no longer."""
        self._viewers.discard(viewer)
        self._pace()

    @property
    def is_watched(self) -> bool:
        """Whether any view is visible."""
        return bool(self._viewers)

    def set_busy(self, is_busy: bool) -> None:
        """A job is unfinished, so look more often; told by who lists the jobs."""
        if self._is_busy != is_busy:
            self._is_busy = is_busy
            self._pace()

    def set_cloud_pace(self, pace: Pace) -> None:
        """Look at servers so often from now on."""
        self.cloud_pace = pace
        self._pace()

    def refresh(self) -> None:
        """Have everything read again now."""
        self._stamp = None
        self._pace()
        self._look_now()

    def close(self) -> None:
        """Look no longer; may be called twice."""
        self._timer.stop()
        self._viewers.clear()
        self._session.state_changed.disconnect(self._on_session_changed)
        self._stores.close()
        self._network.close()

    def _begin_anew(self) -> None:
        self._stamp = None
        self._is_busy = False
        if self._look is not None:
            self._look.drop()
            self._look = None
        self.state_changed.emit()
        self._pace()
        self._look_now()

    def _on_session_changed(self) -> None:
        worker = self._session.worker
        if worker is not self._worker:
            self._worker = worker
            if worker is not None:
                worker.jobs_changed.connect(self._look_now)
                worker.jobs_changed.connect(self.jobs_changed)
        if self.local is None:
            self.cloud = None
        self._begin_anew()

    def _pace(self) -> None:
        """Start, stop or change the timer."""
        if not self._viewers or self.service is None:
            self._timer.stop()
            return
        pace = self.cloud_pace if self.is_cloud else LOCAL_PACE
        wanted = round(1000 * (pace.busy_s if self._is_busy else pace.idle_s))
        if not self._timer.isActive() or self._timer.interval() != wanted:
            self._timer.start(wanted)

    def _on_timer(self) -> None:
        self._look_now()

    def _look_now(self) -> None:
        if not self._viewers or self._look is not None or self.service is None:
            return
        if self.is_cloud:
            # a server has no stamp: the views ask for their lists
            self.lists_changed.emit()
            return
        service = self.local
        if service is None:
            return
        self._look = self._stores.ask(
            lambda: (service.stamp(), service.progress()),
            self._on_looked,
            self._on_look_failed,
        )

    def _on_looked(self, found: tuple[bytes, Progress | None]) -> None:
        self._look = None
        stamp, progress = found
        if stamp != self._stamp:
            self._stamp = stamp
            self.lists_changed.emit()
        self.progress_changed.emit(progress)

    def _on_look_failed(self, error: Exception) -> None:
        self._look = None
        if not isinstance(error, QFieldSyncCloudError):
            raise error
        # the views ask, and say what is wrong
        self._stamp = None
        self.lists_changed.emit()
