"""What a scene works with: QGIS, the plugin in it, and what is known of the sample."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any

from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QApplication, QWidget

ANALYST = "Anna"
"""Whose name the pictures show."""
WIDE, NARROW = 440, 300
"""Widths of the docks, in pixels."""
CHANGES, CONFLICTS = 42, 7
"""Of both crews' deltafiles, see the sample's README."""
MOVED_PLANE = "94d23442-ab58-4e14-b29c-fb5bc06d1384"
HORSE_CHESTNUT = "b4f60dba-3b45-41e2-8183-2dffd1d95df5"
NEW_PHOTO = "35fd8e05-ddc2-4101-ad80-d183438d4dcf"
CREWS = {
    "4074aa57-7c62-4198-8451-edc1ccf5883c": "North crew",
    "a5d37c0f-6e3b-43c8-bc45-5cf8ada5e557": "South crew",
}
Steps = Iterator[Callable[[], bool]]


@dataclass(frozen=True)
class Studio:
    """What the scenes have: QGIS, and the plugin as QGIS loaded it."""

    iface: Any
    plugin: Any

    @property
    def place(self) -> Any:
        return self.plugin._parts.place

    @property
    def docks(self) -> Any:
        return self.plugin._parts.docks

    @property
    def window(self) -> QWidget:
        return self.iface.mainWindow()

    def widen(self, dock: Any, width: int) -> None:
        """Give the docks at the right a width, in pixels."""
        self.window.resizeDocks([dock], [width], Qt.Orientation.Horizontal)

    @property
    def conflicts(self) -> Any:
        return self.docks.wiring._conflicts

    def raise_dock(self, name: str, width: int) -> Any:
        """Bring a dock up; its view."""
        dock = getattr(self.docks, name)
        view = dock.bring_up()
        dock.raise_()
        self.widen(dock, width)
        return view

    def statuses(self) -> dict[str, int]:
        """How many changes have which status."""
        service = self.place.local
        return {status.value: count for status, count in service.counts().items()}

    def ids_with(self, *statuses: str) -> tuple[str, ...]:
        """Uuids of the changes that have one of these statuses."""
        found, offset = [], 0
        while True:
            page = self.place.local.list_deltas(100, offset)
            found += [item.id for item in page.items if item.status.value in statuses]
            offset += len(page.items)
            if not page.has_next or not page.items:
                return tuple(found)

    def top_level(self, name: str) -> Any:
        """A window by the name of its class."""
        for widget in QApplication.topLevelWidgets():
            if type(widget).__name__ == name and widget.isVisible():
                return widget
        return None


@dataclass(frozen=True)
class Scene:
    """A picture, and how it comes about."""

    name: str
    play: Callable[[Studio], Any]
    checked: Callable[[Studio], QWidget | None] = lambda _studio: None
    """Below which widget labels are looked at; None: the photographed one."""
