"""The line in which somebody looks for words, with a lens and a cross."""

from __future__ import annotations

from qgis.gui import QgsFilterLineEdit
from qgis.PyQt.QtWidgets import QWidget


def search_line(parent: QWidget, hint: str, name: str = "") -> QgsFilterLineEdit:
    """A line that says what it is for.

    Args:
        parent: as in Qt.
        hint: shown while it is empty.
        name: told by screen readers; "": the hint is.
    """
    line = QgsFilterLineEdit(parent)
    line.setShowSearchIcon(True)
    line.setPlaceholderText(hint)
    line.setAccessibleName(name or hint)
    return line
