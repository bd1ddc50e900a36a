"""The user guide, opened at a page; it comes with the plugin, and needs no network."""

from __future__ import annotations

from qgis.PyQt.QtCore import QUrl
from qgis.PyQt.QtGui import QDesktopServices

from qfieldsync_cloud.paths import help_page


def show_help(page: str) -> None:
    """Open a page in the browser, or whatever shows such files."""
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(help_page(page))))
