"""Makes a page when QGIS opens the window of its options, or of a project."""

from __future__ import annotations

from collections.abc import Callable

from qgis.gui import QgsOptionsPageWidget, QgsOptionsWidgetFactory
from qgis.PyQt.QtGui import QIcon
from qgis.PyQt.QtWidgets import QWidget

from qfieldsync_cloud.gui.icons import icon

TITLE = "QFieldSync Cloud"
PAGE_NAME = "QFieldSyncCloudOptions"
"""Object name of the page, by which QGIS finds it."""


class OptionsFactory(QgsOptionsWidgetFactory):
    """Makes one of the plugin's pages for QGIS; registered while it is loaded."""

    def __init__(
        self, make: Callable[[QWidget | None], QgsOptionsPageWidget | None]
    ) -> None:
        """Args:
        make: makes the page, with its parent.
        """
        super().__init__()
        self._make = make
        self.setTitle(TITLE)

    def icon(self) -> QIcon:
        """See QGIS."""
        return icon("qfieldsync_cloud")

    def key(self) -> str:
        """See QGIS, which asks since 3.32."""
        return "qfieldsync_cloud"

    def createWidget(  # noqa: N802
        self, parent: QWidget | None = None
    ) -> QgsOptionsPageWidget | None:
        """See QGIS."""
        return self._make(parent)
