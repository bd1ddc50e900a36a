"""What the actions on changes share: where they look, and how they tell."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from enum import Enum
from typing import Any, Protocol

from qgis.PyQt.QtCore import QObject

from qfieldsync_cloud.core.services.local.service import LocalService
from qfieldsync_cloud.gui.changes.actions.messages import Messages
from qfieldsync_cloud.gui.window import Window
from qfieldsync_cloud.tasks.errands import Errands
from qfieldsync_cloud.tasks.workplace import Workplace


class ChangeHost(Protocol):
    """The view whose changes the actions are about: what is selected, and filtered."""

    def selected_ids(self) -> tuple[str, ...]:
        """Uuids of the changes that are selected, in the table's order."""

    def filtered_ids(self) -> tuple[str, ...]:
        """Uuids of the changes that the filters let through."""

    def filtered_count(self) -> int:
        """How many they are."""


class Scope(Enum):
    """Which changes an action is about."""

    ALL = "all"
    """For an apply and a dry run: all that wait."""
    SELECTED = "selected"
    FILTERED = "filtered"


@dataclass(frozen=True)
class Ground:
    """What every group of actions works with: services, window, errands, messages."""

    place: Workplace
    window: Window
    host: ChangeHost
    errands: Errands
    messages: Messages
    owner: QObject
    """Of the questions: when it is gone, nobody wants an answer."""
    show_conflicts: Callable[[str | None], None]
    look_again: Callable[[], None]
    """What can be done may be other now."""

    def about(self, subject: str) -> Ground:
        """The same, with the messages of one thing that is done."""
        return replace(self, messages=self.messages.about(subject))

    def ids_of(self, scope: Scope) -> tuple[str, ...] | None:
        """Uuids of the changes that an action is about; None: all there are."""
        if scope is Scope.ALL:
            return None
        is_selection = scope is Scope.SELECTED
        return self.host.selected_ids() if is_selection else self.host.filtered_ids()

    @property
    def local(self) -> LocalService | None:
        """The embedded service."""
        return self.place.local

    def ask_local(
        self,
        call: Callable[[LocalService], Any],
        answer: Callable[[Any], None],
        failed: Callable[[Exception], None] | None = None,
    ) -> None:
        """Ask the embedded service; an error is told, unless `failed` is given."""
        service = self.place.local
        if service is not None:
            self.place.ask_local(
                lambda: call(service),
                answer,
                failed or self.messages.failed,
                owner=self.owner,
            )

    def changed(self) -> None:
        """Something was written: the views read it now."""
        self.place.refresh()
        self.look_again()
