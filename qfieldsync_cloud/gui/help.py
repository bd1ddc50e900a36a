"""The user guide, opened at a page; it comes with the plugin, and needs no network."""

from __future__ import annotations

from pathlib import Path

from qgis.PyQt.QtCore import QUrl
from qgis.PyQt.QtGui import QDesktopServices

from qfieldsync_cloud.paths import plugin_root


def help_page(page: str) -> Path:
    """The file of a page: as HTML where the guide was built, else as it was written.

    Args:
        page: its name, as in `docs/`, without an ending.

    Raises:
        FileNotFoundError: the plugin lacks it.
    """
    root = plugin_root()
    for path in (root / "help" / f"{page}.html", root / "docs" / f"{page}.md"):
        if path.is_file():
            return path
    raise FileNotFoundError(f"the plugin lacks the page {page} of its guide")


def show_help(page: str) -> None:
    """Open a page in the browser, or whatever shows such files."""
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(help_page(page))))
