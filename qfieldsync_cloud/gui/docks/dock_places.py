"""Where the docks of the plugin were left, while QGIS's window does not know them.

QGIS forgets a dock that is taken out, as when the plugin is loaded again or updated.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from qgis.gui import QgsDockWidget
from qgis.PyQt.QtCore import QRect, Qt
from qgis.PyQt.QtWidgets import QMainWindow

# of Qt's types alone: they are kept while the plugin is loaded anew
DockPlace = tuple[Any, QRect, bool, bool]
"""The area, the frame, whether the dock floats, and whether it is on top."""
_RIGHT = Qt.DockWidgetArea.RightDockWidgetArea


def places_of(
    main: QMainWindow, docks: Sequence[QgsDockWidget]
) -> dict[str, DockPlace]:
    """Where the docks are that are open, by name."""
    return {
        dock.objectName(): (
            main.dockWidgetArea(dock),
            dock.geometry(),
            dock.isFloating(),
            dock.isUserVisible(),
        )
        for dock in docks
        if not dock.isHidden()
    }


def put_back(
    main: QMainWindow, docks: Sequence[QgsDockWidget], places: Mapping[str, DockPlace]
) -> None:
    """Make tabs of the docks, open those that were open, and close the others."""
    first: dict[Qt.DockWidgetArea, QgsDockWidget] = {}
    for dock in docks:
        place = places.get(dock.objectName())
        area = (place[0] if place else None) or _RIGHT  # a floating one has none
        if area != _RIGHT:
            main.addDockWidget(area, dock)
        if area in first:
            main.tabifyDockWidget(first[area], dock)
        else:
            first[area] = dock
    for dock in docks:
        # `setUserVisible` leaves alone what is behind other tabs
        dock.setVisible(dock.objectName() in places)
    for dock in docks:
        if dock.objectName() not in places:
            continue
        _area, frame, is_floating, is_on_top = places[dock.objectName()]
        if is_floating:
            dock.setFloating(True)
            dock.setGeometry(frame)
        elif is_on_top:
            dock.raise_()
            main.resizeDocks([dock], [frame.width()], Qt.Orientation.Horizontal)
            main.resizeDocks([dock], [frame.height()], Qt.Orientation.Vertical)
