"""What views may ask of QGIS's window; the plugin fills it from `iface`."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from qgis.core import QgsMapLayer, QgsProject
from qgis.gui import QgsLayerTreeView, QgsMapCanvas, QgsMessageBar
from qgis.PyQt.QtWidgets import QMainWindow


@dataclass(frozen=True)
class Window:
    """QGIS's main window, as far as views need it; main thread only."""

    main: QMainWindow
    canvas: QgsMapCanvas
    message_bar: QgsMessageBar
    layer_tree: QgsLayerTreeView
    project: QgsProject
    """The open one."""
    set_active_layer: Callable[[QgsMapLayer], Any]
    show_layer_properties: Callable[..., Any]
    """Of a layer, at the page of that name when one is given."""
    show_help: Callable[[str], Any]
    """A page of the user guide by its name; see `docs/`."""
    show_project_properties: Callable[[str], Any] | None = None
    """Of the open project, at the page of that name; None: QGIS does not offer it."""
