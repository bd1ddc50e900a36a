"""The view of the dock Jobs on real services, for its tests."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from qfieldsync_cloud.core.jobs.model import Job
from qfieldsync_cloud.gui.jobs.view import JobsView
from qfieldsync_cloud.tasks.workplace import Pace
from tests.gui.ground import Ground


class Desk(Ground):
    """A window, the place that its views look at, and the view of the jobs."""

    def __init__(self, folder: Path, qtbot: Any) -> None:
        super().__init__(folder, qtbot.waitUntil, cloud_pace=Pace(0.2, 0.2))
        self.view = JobsView(self.place, self.window)
        self.view.resize(420, 760)
        self.view.show()
        self.view.set_shown(True)

    def open(self, path: Path) -> None:
        """Open a project, and wait until its jobs were read."""
        self.open_project(path)
        self.wait(lambda: self.view.buttons.process.isEnabled())

    def close(self) -> None:
        self.view.set_shown(False)
        self.view.deleteLater()
        super().close()

    def newest(self) -> Job:
        return self.view.model.jobs[0]

    def wait_for_end(self) -> Job:
        """Wait until the newest job is over and is shown as it ended."""
        self.wait(lambda: self.view.model.jobs and self.newest().status.is_final)
        details = self.view.details
        self.wait(
            lambda: (
                details.reading
                and details.reading.job.status.is_final
                and details.reading.job.id == self.newest().id
            )
        )
        return details.reading.job

    @property
    def summary(self) -> str:
        return self.view.details.reading.summary.to_text()


@contextmanager
def new_desk(folder: Path, qtbot: Any) -> Iterator[Desk]:
    """A view that is shown, with no project open."""
    desk = Desk(folder, qtbot)
    try:
        yield desk
    finally:
        desk.close()
