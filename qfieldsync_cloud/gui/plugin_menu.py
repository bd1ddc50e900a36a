"""The plugin's entries in QGIS's menu, in groups, and its toolbar."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from qgis.PyQt.QtGui import QIcon
from qgis.PyQt.QtWidgets import QAction, QMainWindow, QToolBar

TITLE = "QFieldSync Cloud"

ChangeMenu = Callable[[str, QAction], object]
"""`iface.addPluginToMenu`, `iface.removePluginMenu`"""


class PluginMenu:
    """Adds entries to the end of the plugin's menu, and takes all of them out again."""

    def __init__(self, main: QMainWindow, add: ChangeMenu, remove: ChangeMenu) -> None:
        """Args:
        main: QGIS's window.
        add: puts an action into the submenu of a title.
        remove: takes it out.
        """
        self._main = main
        self._add = add
        self._remove = remove
        self._entries: list[tuple[QAction, bool]] = []
        self._toolbar: QToolBar | None = None

    def add(self, picture: QIcon, text: str, act: Callable[[], object]) -> QAction:
        """Add an entry of its own."""
        action = QAction(picture, text, self._main)
        action.triggered.connect(lambda _checked: act())
        self._put(action, is_own=True)
        return action

    def add_existing(self, actions: Sequence[QAction]) -> None:
        """Add entries that belong to somebody else."""
        for action in actions:
            self._put(action, is_own=False)

    def add_separator(self) -> None:
        """Begin another group."""
        line = QAction(self._main)
        line.setSeparator(True)
        self._put(line, is_own=True)

    def show_toolbar(self, toolbar: QToolBar, actions: Sequence[QAction]) -> None:
        """Fill the plugin's toolbar.

        Args:
            toolbar: an empty one, which is deleted by `remove`.
            actions: that belong to somebody else.
        """
        toolbar.setObjectName("QFieldSyncCloudToolBar")
        toolbar.addActions(list(actions))
        self._toolbar = toolbar

    def remove(self) -> None:
        """Take out and delete what was added; may be called twice."""
        if self._toolbar is not None:
            self._main.removeToolBar(self._toolbar)
            self._toolbar.deleteLater()
            self._toolbar = None
        while self._entries:
            action, is_own = self._entries.pop()
            self._remove(TITLE, action)
            if is_own:
                action.deleteLater()

    def _put(self, action: QAction, *, is_own: bool) -> None:
        self._add(TITLE, action)
        self._entries.append((action, is_own))
