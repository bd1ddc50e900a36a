"""What an analyst wants to hear of also while no dock is open: conflicts, and failures.

The embedded service is looked at when its worker ran jobs, and when the workplace finds
something new. A server is looked at every few minutes while somebody is signed in, and
when a view that shows it reads its lists. What was told of is remembered: conflicts in
QGIS's settings, so that the next start says nothing of them, and jobs while the project
is open; those that had failed before it was opened are old.
"""

from __future__ import annotations

import logging
import time
from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

from qgis.PyQt.QtCore import QObject, QTimer, pyqtSignal

from qfieldsync_cloud.core.errors import QFieldSyncCloudError
from qfieldsync_cloud.settings import keep_told_until, read_options, told_until
from qfieldsync_cloud.tasks.workplace import Workplace

if TYPE_CHECKING:
    from qfieldsync_cloud.core.services.sync_service import SyncService
    from qfieldsync_cloud.tasks.looks import Look

_log = logging.getLogger(__name__)

_LEAST_S = 30.0
"""Between two looks at a server: each reads its lists as a whole."""


@dataclass
class _Told:
    """What was told of one service while the project is open."""

    jobs: set[str] | None = None
    """None: nothing was looked at yet, and all that failed is old."""
    since: str = ""
    """Where the first look began that found conflicts which nobody has seen yet."""
    until: str = ""
    """Where the last look ended that found some of them."""
    new_conflicts: int = 0
    """So many of them nobody else tells."""
    is_looking: bool = False
    is_wanted_again: bool = False


class ProjectNews(QObject):
    """Looks, and tells each thing once; lives in the main thread."""

    counts_changed = pyqtSignal()
    """`conflicts` is another mapping now."""
    conflicts_arrived = pyqtSignal(int, bool)
    """So many changes are in conflict that were not, with those that were told of and
    not seen; whether on the server."""
    conflicts_recounted = pyqtSignal(int, bool)
    """Of those that arrived last so many are left to be told, since a view tells the
    others, or they are decided; whether on the server."""
    job_failed = pyqtSignal(object, bool)
    """A `looks.FailedJob`; whether it is one of the server."""
    job_overcome = pyqtSignal(str, bool)
    """A job that failed, by its id: a later one did it; whether on the server."""
    job_claimed = pyqtSignal(str)
    """A view tells of the job with this id: it may have failed before."""
    service_left = pyqtSignal(bool)
    """What was told is of a service that is there no more; whether the server."""

    def __init__(self, place: Workplace, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._place = place
        self.conflicts: Mapping[str, int] = {}
        """Open conflicts of the shown service by layer id."""
        self._counts: dict[bool, Mapping[str, int]] = {}
        self._told: dict[bool, _Told] = {}
        self._services: dict[bool, SyncService | None] = {False: None, True: None}
        self._looked_at_cloud = 0.0
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._on_timer)
        place.state_changed.connect(self._on_place_changed)
        place.jobs_changed.connect(self._look_here)
        place.job_claimed.connect(self._on_job_claimed)
        place.lists_changed.connect(self._on_lists_changed)
        self._on_place_changed()

    def close(self) -> None:
        """Look no longer; may be called twice."""
        if not self._services:
            return
        self._timer.stop()
        self._place.state_changed.disconnect(self._on_place_changed)
        self._place.jobs_changed.disconnect(self._look_here)
        self._place.job_claimed.disconnect(self._on_job_claimed)
        self._place.lists_changed.disconnect(self._on_lists_changed)
        self._services = {}

    def conflicts_seen(self, *, is_cloud: bool) -> None:
        """The user has seen what arrived last: it is not told again."""
        told = self._told.get(is_cloud)
        if told is not None:
            told.new_conflicts = 0

    def follow_options(self) -> None:
        """Look as often as the options say now."""
        options = read_options()
        if self._services.get(True) is None or not options.is_watching:
            self._timer.stop()
            return
        self._timer.start(round(60_000 * options.watch_minutes))

    def _on_place_changed(self) -> None:
        now = {False: self._place.local, True: self._place.cloud}
        for is_cloud, service in now.items():
            if service is not self._services[is_cloud]:
                if self._services[is_cloud] is not None:
                    self.service_left.emit(is_cloud)
                self._services[is_cloud] = service
                self._counts.pop(is_cloud, None)
                self._told[is_cloud] = _Told()
                if is_cloud:
                    self.follow_options()
                    self._looked_at_cloud = 0.0
                if service is not None:
                    self._look(is_cloud=is_cloud)
        self._show_counts()

    def _on_lists_changed(self) -> None:
        if not self._place.is_cloud:
            self._look(is_cloud=False)
        elif time.monotonic() - self._looked_at_cloud >= _LEAST_S:
            self._look(is_cloud=True)

    def _look_here(self) -> None:
        self._look(is_cloud=False)

    def _on_job_claimed(self, job_id: str) -> None:
        """What was told of the job before the view could say so is told twice."""
        self.job_claimed.emit(job_id)
        service, told = self._place.local, self._told[False]
        if service is None or not told.new_conflicts:
            return
        since, until = told.since, told.until

        def count_found() -> int:
            from qfieldsync_cloud.tasks.looks import conflicts_found_by

            return conflicts_found_by(service, job_id, since, until)

        def on_counted(found: int) -> None:
            if found and told.new_conflicts and told.since == since:
                told.new_conflicts = max(0, told.new_conflicts - found)
                if self._told.get(False) is told:
                    self.conflicts_recounted.emit(told.new_conflicts, False)

        self._place.ask_local(count_found, on_counted, self._on_failed, owner=self)

    def _on_timer(self) -> None:
        if time.monotonic() - self._looked_at_cloud >= _LEAST_S:
            self._look(is_cloud=True)

    def _look(self, *, is_cloud: bool) -> None:
        """Look at a service, after the look that is on its way."""
        service, told = self._services.get(is_cloud), self._told.get(is_cloud)
        if service is None or told is None:
            return
        if told.is_looking:
            told.is_wanted_again = True
            return
        told.is_looking, told.is_wanted_again = True, False
        since = told_until(service.project_id, _key(service, is_cloud=is_cloud))
        known, awaited = frozenset(told.jobs or ()), self._place.awaited_jobs

        def look() -> Look:
            from qfieldsync_cloud.tasks.looks import look_at

            return look_at(
                service, since, known, is_first=told.jobs is None, awaited=awaited
            )

        def on_looked(found: Look) -> None:
            told.is_looking = False
            if self._services.get(is_cloud) is not service:
                return
            if not is_cloud and self._place.awaited_jobs != awaited:
                # a view follows a job, or does so no longer: that is news for others
                self._look(is_cloud=False)
                return
            self._tell(service, told, found, since, is_cloud=is_cloud)

        def on_failed(error: Exception) -> None:
            told.is_looking = False
            self._on_failed(error)

        if is_cloud:
            self._looked_at_cloud = time.monotonic()
            self._place.ask_cloud(look, on_looked, on_failed, owner=self)
        else:
            self._place.ask_local(look, on_looked, on_failed, owner=self)

    def _on_failed(self, error: Exception) -> None:
        # the views tell of it; without one nobody asked
        if not isinstance(error, QFieldSyncCloudError):
            _log.error("news of a project cannot be read", exc_info=error)

    def _tell(
        self,
        service: SyncService,
        told: _Told,
        found: Look,
        since: str,
        *,
        is_cloud: bool,
    ) -> None:
        self._counts[is_cloud] = found.conflicts
        self._show_counts()
        told.jobs = (told.jobs or set()) | set(found.failed_ids)
        for job in found.failed_jobs:
            self.job_failed.emit(job, is_cloud)
        for job_id in found.overcome_ids:
            self.job_overcome.emit(job_id, is_cloud)
        left = sum(found.conflicts.values())
        if found.is_settled:
            key = _key(service, is_cloud=is_cloud)
            if found.until != told_until(service.project_id, key):
                keep_told_until(service.project_id, key, found.until)
            if found.new_conflicts:
                # what nobody has seen yet is told together with them
                told.since = told.since if told.new_conflicts else since
                told.until = found.until
                told.new_conflicts = min(told.new_conflicts + found.new_conflicts, left)
                self.conflicts_arrived.emit(told.new_conflicts, is_cloud)
        if left < told.new_conflicts:
            told.new_conflicts = left
            self.conflicts_recounted.emit(left, is_cloud)
        if told.is_wanted_again:
            self._look(is_cloud=is_cloud)

    def _show_counts(self) -> None:
        counts = self._counts.get(self._place.is_cloud, {})
        if counts != self.conflicts:
            self.conflicts = counts
            self.counts_changed.emit()


def _key(service: SyncService, *, is_cloud: bool) -> str:
    """A service in the settings; a project may be on several servers."""
    return f"cloud/{service.title}" if is_cloud else "local"
