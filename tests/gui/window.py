"""QGIS's window as plugins see it, small but real.

What it does not know is an AttributeError. Dialogs of QGIS itself are only noted.
"""

from __future__ import annotations

from collections.abc import Sequence

from qgis.core import (
    QgsLayerTreeModel,
    QgsLocator,
    QgsLocatorFilter,
    QgsMapLayer,
    QgsProject,
)
from qgis.gui import (
    QgsLayerTreeView,
    QgsMapCanvas,
    QgsMessageBar,
    QgsOptionsWidgetFactory,
)
from qgis.PyQt.QtCore import QObject, Qt, pyqtSignal
from qgis.PyQt.QtWidgets import (
    QAction,
    QDockWidget,
    QMainWindow,
    QMenu,
    QToolBar,
    QWidget,
)


class _Signals(QObject):
    initializationCompleted = pyqtSignal()  # noqa: N815


class Window:
    """What the plugin needs of QGIS's window, and no more."""

    def __init__(self) -> None:
        self._window = QMainWindow()
        self.shown_project_pages: list[str] = []
        self._canvas = QgsMapCanvas(self._window)
        self._window.setCentralWidget(self._canvas)
        self._messages = QgsMessageBar(self._window)
        self._layers = QgsLayerTreeView(self._window)
        model = QgsLayerTreeModel(QgsProject.instance().layerTreeRoot(), self._layers)
        self._layers.setModel(model)
        self.locator = QgsLocator(self._window)
        self._signals = _Signals()
        self.initializationCompleted = self._signals.initializationCompleted
        self.shown_properties: list[tuple[str, str]] = []
        self.shown_options: list[str] = []
        self.option_factories: list[QgsOptionsWidgetFactory] = []
        self.project_factories: list[QgsOptionsWidgetFactory] = []
        self.plugins: QMenu = self._window.menuBar().addMenu("Plugins")

    def mainWindow(self) -> QMainWindow:  # noqa: N802
        return self._window

    def registerOptionsWidgetFactory(  # noqa: N802
        self, factory: QgsOptionsWidgetFactory
    ) -> None:
        self.option_factories.append(factory)

    def unregisterOptionsWidgetFactory(  # noqa: N802
        self, factory: QgsOptionsWidgetFactory
    ) -> None:
        self.option_factories.remove(factory)

    def registerProjectPropertiesWidgetFactory(  # noqa: N802
        self, factory: QgsOptionsWidgetFactory
    ) -> None:
        self.project_factories.append(factory)

    def unregisterProjectPropertiesWidgetFactory(  # noqa: N802
        self, factory: QgsOptionsWidgetFactory
    ) -> None:
        self.project_factories.remove(factory)

    def registerLocatorFilter(self, found: QgsLocatorFilter) -> None:  # noqa: N802
        self.locator.registerFilter(found)

    def deregisterLocatorFilter(self, found: QgsLocatorFilter) -> None:  # noqa: N802
        self.locator.deregisterFilter(found)

    def showOptionsDialog(self, parent: QWidget, page: str = "") -> None:  # noqa: N802
        self.shown_options.append(page)

    def addPluginToMenu(self, name: str, action: QAction) -> None:  # noqa: N802
        self._submenu(name).addAction(action)

    def removePluginMenu(self, name: str, action: QAction) -> None:  # noqa: N802
        menu = self._submenu(name)
        menu.removeAction(action)
        if menu.isEmpty():
            self.plugins.removeAction(menu.menuAction())
            menu.deleteLater()

    def _submenu(self, name: str) -> QMenu:
        for action in self.plugins.actions():
            if action.menu() is not None and action.menu().title() == name:
                return action.menu()
        return self.plugins.addMenu(name)

    def entries(self) -> dict[str, list[str]]:
        """The texts of the menu entries, by submenu."""
        return {
            action.text(): [entry.text() for entry in action.menu().actions()]
            for action in self.plugins.actions()
        }

    def action(self, text: str) -> QAction:
        """A menu entry by its text."""
        [menu] = [action.menu() for action in self.plugins.actions()]
        [found] = [action for action in menu.actions() if action.text() == text]
        return found

    def mapCanvas(self) -> QgsMapCanvas:  # noqa: N802
        return self._canvas

    def messageBar(self) -> QgsMessageBar:  # noqa: N802
        return self._messages

    def layerTreeView(self) -> QgsLayerTreeView:  # noqa: N802
        return self._layers

    def setActiveLayer(self, layer: QgsMapLayer) -> bool:  # noqa: N802
        self._layers.setCurrentLayer(layer)
        return True

    def showLayerProperties(self, layer: QgsMapLayer, page: str = "") -> None:  # noqa: N802
        self.shown_properties.append((layer.id(), page))

    def showProjectPropertiesDialog(self, page: str = "") -> None:  # noqa: N802
        self.shown_project_pages.append(page)

    def addToolBar(self, title: str) -> QToolBar:  # noqa: N802
        return self._window.addToolBar(title)

    def addTabifiedDockWidget(  # noqa: N802
        self,
        area: Qt.DockWidgetArea,
        dock: QDockWidget,
        tabify_with: Sequence[str] = (),
        raise_tab: bool = False,
    ) -> None:
        others = [
            other
            for other in self._window.findChildren(QDockWidget)
            if other is not dock
            and other.objectName() in tabify_with
            and self._window.dockWidgetArea(other) == area
            and other.isVisible()
        ]
        self._window.addDockWidget(area, dock)
        dock.show()  # as QGIS does
        if others:
            self._window.tabifyDockWidget(others[0], dock)
        if raise_tab:
            dock.raise_()

    def removeDockWidget(self, dock: QDockWidget) -> None:  # noqa: N802
        self._window.removeDockWidget(dock)
