"""What of a long text is shown at once, and the rest when somebody wants it."""

from __future__ import annotations

import re

from qgis.gui import QgsMessageViewer
from qgis.PyQt.QtWidgets import QWidget

from qfieldsync_cloud.core.reports.phrases import cut

_LONGEST = 160
"""Characters that the one line of QGIS's message bar has room for."""
_ID = re.compile(r" ?\([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}\)", re.IGNORECASE)
_SENTENCE_END = re.compile(r"\w{4}\W?\.(?= )")
"""After a short word the dot may be that of an abbreviation."""


def brief(text: str) -> str:
    """What of a text fits on one line: whole sentences if it can be, and no ids."""
    line = " ".join(_ID.sub("", text).split())
    if len(line) <= _LONGEST:
        return line
    ends = [found.end() for found in _SENTENCE_END.finditer(line, 0, _LONGEST)]
    return line[: ends[-1]] if ends else cut(line, _LONGEST)


def show_whole(title: str, text: str, above: QWidget) -> None:
    """Show the whole of a text in a window of its own, above that of a widget."""
    viewer = QgsMessageViewer(above.window())
    viewer.setTitle(title)
    viewer.setMessageAsPlainText(text)
    # nobody waits for it; it deletes itself when it is closed
    viewer.showMessage(False)
