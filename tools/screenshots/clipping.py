"""Labels that are cut off: what a widget wants to say against the room that it has."""

from __future__ import annotations

from collections.abc import Iterator

from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import (
    QAbstractButton,
    QComboBox,
    QLabel,
    QSizePolicy,
    QWidget,
)

SLACK_PIXELS = 2
"""Widgets round; a pixel or two are not seen."""


def cut_off_labels(root: QWidget) -> Iterator[str]:
    """Name each visible text below `root` that has less room than it needs."""
    for widget in (root, *root.findChildren(QWidget)):
        if not widget.isVisibleTo(root) or widget.visibleRegion().isEmpty():
            continue
        text, missing = _missing_pixels(widget)
        if missing > SLACK_PIXELS:
            kind = type(widget).__name__
            yield f'{kind} "{text}" lacks {missing} of its pixels'


def _missing_pixels(widget: QWidget) -> tuple[str, int]:
    if isinstance(widget, QLabel):
        return widget.text(), _missing_of_label(widget)
    if isinstance(widget, QAbstractButton) and widget.text():
        if widget.sizePolicy().horizontalPolicy() is QSizePolicy.Policy.Ignored:
            return "", 0
        style = getattr(widget, "toolButtonStyle", None)
        if style is not None and style() == Qt.ToolButtonStyle.ToolButtonIconOnly:
            return "", 0
        return widget.text(), widget.minimumSizeHint().width() - widget.width()
    if isinstance(widget, QComboBox):
        needed = widget.fontMetrics().horizontalAdvance(widget.currentText())
        return widget.currentText(), needed - widget.width()
    return "", 0


def _missing_of_label(label: QLabel) -> int:
    if not label.text() or label.textFormat() == Qt.TextFormat.RichText:
        return 0
    if label.wordWrap():
        # cut off below
        return int(label.heightForWidth(label.width()) - label.height())
    if label.toolTip() and "…" in label.text():
        return 0  # shortened on purpose, and told in full
    room = label.contentsRect().width() - 2 * label.margin()
    lines = label.text().replace("&", "").splitlines()
    widest = max(label.fontMetrics().horizontalAdvance(line) for line in lines)
    return int(widest - room)
