"""A dock whose view is built when it is first seen, so that QGIS starts without it."""

from __future__ import annotations

from collections.abc import Callable

from qgis.gui import QgsDockWidget
from qgis.PyQt.QtGui import QIcon
from qgis.PyQt.QtWidgets import QAction, QWidget

from qfieldsync_cloud.gui.frame.placed_view import PlacedView


class ViewDock(QgsDockWidget):
    """One view, and the action that opens and closes it."""

    def __init__(
        self,
        name: str,
        title: str,
        icon: QIcon,
        make_view: Callable[[], PlacedView],
        parent: QWidget | None = None,
    ) -> None:
        """Args:
        name: the object's, by which QGIS remembers where the dock was.
        title: for people.
        icon: of the action.
        make_view: called once, when the dock is first seen.
        parent: as in Qt.
        """
        super().__init__(title, parent)
        self.setObjectName(name)
        self.setWindowIcon(icon)
        self._make_view = make_view
        self._is_held = False
        self.view: PlacedView | None = None
        self.toggle_action = QAction(icon, title, self)
        self.toggle_action.setCheckable(True)
        self.setToggleVisibilityAction(self.toggle_action)
        self.visibilityChanged.connect(self._on_visibility_changed)

    def built_view(self) -> PlacedView:
        """The view, built now if nobody has seen it yet."""
        if self.view is None:
            self.view = self._make_view()
            self.setWidget(self.view)
        return self.view

    def bring_up(self) -> PlacedView:
        """Open the dock and raise it above its tabs."""
        view = self.built_view()
        self.setUserVisible(True)
        return view

    def hold(self) -> None:
        """Build no view, whatever QGIS shows while it arranges its window."""
        self._is_held = True

    def release(self) -> None:
        """The window is arranged: who sees the dock now shall see its view."""
        self._is_held = False
        if self.isUserVisible():
            self.built_view().set_shown(True)

    def _on_visibility_changed(self, is_visible: bool) -> None:
        if self._is_held:
            return
        if is_visible:
            self.built_view().set_shown(True)
        elif self.view is not None:
            self.view.set_shown(False)
