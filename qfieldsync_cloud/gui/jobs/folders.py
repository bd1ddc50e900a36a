"""Folders of packages, opened in the program that this computer has for them."""

from __future__ import annotations

from pathlib import Path

from qgis.core import Qgis
from qgis.PyQt.QtCore import QUrl
from qgis.PyQt.QtGui import QDesktopServices

from qfieldsync_cloud.core.translation import translate
from qfieldsync_cloud.gui.jobs.message_bar import JobMessages


def open_folder(folder: Path, strip: JobMessages) -> None:
    """Open a folder; where that cannot be, it is told where it is."""
    if not QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder))):
        text = translate("Gui", "Nothing opens folders here: {path}")
        strip.tell("package", text.format(path=folder), Qgis.MessageLevel.Warning)
