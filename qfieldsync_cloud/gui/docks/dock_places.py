"""Where the docks of the plugin were left, while QGIS's window does not know them.

QGIS forgets a dock that is taken out, as when the plugin is loaded again or updated.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from qgis.gui import QgsDockWidget
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QMainWindow

_AREAS = {
    "left": Qt.DockWidgetArea.LeftDockWidgetArea,
    "right": Qt.DockWidgetArea.RightDockWidgetArea,
    "top": Qt.DockWidgetArea.TopDockWidgetArea,
    "bottom": Qt.DockWidgetArea.BottomDockWidgetArea,
}
_FLOATING, _ON_TOP = "floating", "on_top"


def places_of(main: QMainWindow, docks: Sequence[QgsDockWidget]) -> dict[str, str]:
    """Those that are open, by name: area, size, and what else is to be known."""
    found = {}
    for dock in docks:
        if dock.isHidden():
            continue
        area = main.dockWidgetArea(dock)
        name = next((name for name in _AREAS if _AREAS[name] == area), "right")
        frame = dock.geometry()
        words = [name, str(frame.width()), str(frame.height())]
        words += [str(frame.x()), str(frame.y())]
        words += [_FLOATING] if dock.isFloating() else []
        words += [_ON_TOP] if dock.isUserVisible() else []
        found[dock.objectName()] = " ".join(words)
    return found


def put_back(
    main: QMainWindow, docks: Sequence[QgsDockWidget], places: Mapping[str, str]
) -> None:
    """Make tabs of the docks, open those that were open, and close the others."""
    first: dict[str, QgsDockWidget] = {}
    for dock in docks:
        area = _words(places, dock)[0]
        if area != "right":
            main.addDockWidget(_AREAS[area], dock)
        if area in first:
            main.tabifyDockWidget(first[area], dock)
        else:
            first[area] = dock
    for dock in docks:
        # `setUserVisible` leaves alone what is behind other tabs
        dock.setVisible(dock.objectName() in places)
    for dock in docks:
        _area, *size, rest = _words(places, dock)
        if dock.isHidden() or not size:
            continue
        width, height, x, y = map(int, size)
        if _FLOATING in rest:
            dock.setFloating(True)
            dock.setGeometry(x, y, width, height)
        elif _ON_TOP in rest:
            dock.raise_()
            main.resizeDocks([dock], [width], Qt.Orientation.Horizontal)
            main.resizeDocks([dock], [height], Qt.Orientation.Vertical)


def _words(places: Mapping[str, str], dock: QgsDockWidget) -> tuple[str, ...]:
    """Area, four numbers, the rest; no numbers of what is malformed or was closed."""
    area, *words = places.get(dock.objectName(), "").split() or ("right",)
    numbers, rest = words[:4], " ".join(words[4:])
    is_whole = len(numbers) == 4 and all(
        number.removeprefix("-").isdigit() for number in numbers
    )
    return (
        area if area in _AREAS else "right",
        *(numbers if is_whole else ()),
        rest,
    )
