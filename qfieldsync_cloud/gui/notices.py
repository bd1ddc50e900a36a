"""Messages above the map when a job fails or conflicts arrive, with a button."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from qgis.core import Qgis
from qgis.gui import QgsMessageBar, QgsMessageBarItem
from qgis.PyQt.QtCore import QObject
from qgis.PyQt.QtWidgets import QPushButton

from qfieldsync_cloud.tasks.project_news import ProjectNews
from qfieldsync_cloud.tasks.when_destroyed import when_destroyed

if TYPE_CHECKING:
    from qfieldsync_cloud.tasks.looks import FailedJob

_CONFLICTS, _JOB, _TROUBLE = "conflicts", "job", "trouble"
"""Kinds of messages."""


class Notices(QObject):
    """Messages above the map about what `ProjectNews` found, one per kind."""

    def __init__(
        self,
        news: ProjectNews,
        bar: QgsMessageBar,
        show_conflicts: Callable[[bool], object],
        show_job: Callable[[str, bool], object],
        parent: QObject | None = None,
    ) -> None:
        """Args:
        news: what there is to tell.
        bar: where it is told.
        show_conflicts: does what the button says; whether on the server.
        show_job: the same with the id of a job.
        parent: as in Qt.
        """
        super().__init__(parent)
        self._news = news
        self._bar = bar
        self._show_conflicts = show_conflicts
        self._show_job = show_job
        self._items: dict[str, QgsMessageBarItem] = {}
        news.conflicts_arrived.connect(self._on_conflicts_arrived)
        news.conflicts_recounted.connect(self._on_conflicts_recounted)
        news.job_failed.connect(self._on_job_failed)
        news.service_left.connect(self._on_service_left)
        news.job_claimed.connect(self._on_job_claimed)
        news.job_overcome.connect(self._on_job_overcome)
        self._failed_jobs: dict[bool, str] = {}
        """The last that was told, by whether it is one of the server."""

    def clear(self) -> None:
        """Take back what is still shown; may be called twice."""
        for key in tuple(self._items):
            self._take_back(key)

    def show_trouble(self, trouble: str) -> None:
        """Tell why the jobs of the project cannot be worked on; "": they can again."""
        self._take_back(_TROUBLE)
        if trouble:
            self._show(_TROUBLE, _message(trouble))

    def _on_conflicts_arrived(self, count: int, is_cloud: bool) -> None:
        if count == 1:
            text = self.tr("1 change conflicts with the project")
            if is_cloud:
                text = self.tr("1 change conflicts with the project on the server")
        else:
            text = self.tr("{count} changes conflict with the project")
            if is_cloud:
                text = self.tr(
                    "{count} changes conflict with the project on the server"
                )
        self._push(
            f"{_CONFLICTS} {is_cloud}",
            text.format(count=count),
            self.tr("Show Conflicts"),
            lambda: self._show_conflicts(is_cloud),
            partial(self._news.conflicts_seen, is_cloud=is_cloud),
        )

    def _on_conflicts_recounted(self, count: int, is_cloud: bool) -> None:
        key = f"{_CONFLICTS} {is_cloud}"
        if key in self._items:
            self._take_back(key)
            if count:
                self._on_conflicts_arrived(count, is_cloud)

    def _on_job_failed(self, job: FailedJob, is_cloud: bool) -> None:
        self._failed_jobs[is_cloud] = job.id
        text = job.title
        if job.cause:
            text = self.tr("{what}: {cause}").format(what=job.title, cause=job.cause)
        self._push(
            f"{_JOB} {is_cloud}",
            text,
            self.tr("Show Job"),
            lambda: self._show_job(job.id, is_cloud),
        )

    def _on_job_claimed(self, job_id: str) -> None:
        # it failed before the view that asked for it could say that it follows it
        self._on_job_overcome(job_id, is_cloud=False)

    def _on_job_overcome(self, job_id: str, is_cloud: bool) -> None:
        if job_id == self._failed_jobs.get(is_cloud):
            self._take_back(f"{_JOB} {is_cloud}")

    def _on_service_left(self, is_cloud: bool) -> None:
        """A message of a closed project would show another one's changes."""
        for kind in (_CONFLICTS, _JOB):
            self._take_back(f"{kind} {is_cloud}")

    def _push(
        self,
        key: str,
        text: str,
        button_text: str,
        act: Callable[[], object],
        seen: Callable[[], object] = lambda: None,
    ) -> None:
        self._take_back(key)
        item = _message(text)
        button = QPushButton(button_text, item)

        def on_clicked(_checked: bool) -> None:
            self._take_back(key)
            seen()
            act()

        button.clicked.connect(on_clicked)
        item.layout().addWidget(button)
        self._show(key, item, seen)

    def _show(
        self,
        key: str,
        item: QgsMessageBarItem,
        seen: Callable[[], object] = lambda: None,
    ) -> None:
        when_destroyed(item, partial(_forget, self._items, key, id(item), seen))
        self._items[key] = item
        # it stays until somebody has seen it
        self._bar.pushWidget(item, Qgis.MessageLevel.Warning, 0)

    def _take_back(self, key: str) -> None:
        item = self._items.pop(key, None)
        if item is not None:
            self._bar.popWidget(item)


def _message(text: str) -> QgsMessageBarItem:
    return QgsMessageBar.createMessage("QFieldSync Cloud", text)


def _forget(
    items: dict[str, QgsMessageBarItem],
    key: str,
    item_id: int,
    seen: Callable[[], object],
) -> None:
    """The user closed it."""
    if id(items.get(key)) == item_id:
        del items[key]
        seen()
