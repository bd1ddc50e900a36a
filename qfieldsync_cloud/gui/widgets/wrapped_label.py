"""A text that never makes the panel wide."""

from __future__ import annotations

import re

from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QResizeEvent
from qgis.PyQt.QtWidgets import QLabel, QSizePolicy, QWidget

_LONG_WORD = re.compile(r"\S{20,}")
_PLACE_TO_BREAK = re.compile(r"([_/\\.:|-]|.{18})")
_BREAK = "\u200b"


class WrappedLabel(QLabel):
    """Wraps also long names, and can be copied where nothing was put in between."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWordWrap(True)
        self.setTextFormat(Qt.TextFormat.PlainText)
        policy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def tell(self, text: str) -> None:
        """Say this; nothing hides the label."""
        shown = _LONG_WORD.sub(_breakable, text)
        self.setText(shown)
        self.setVisible(bool(text))
        selectable = Qt.TextInteractionFlag.TextSelectableByMouse
        none = Qt.TextInteractionFlag.NoTextInteraction
        self.setTextInteractionFlags(selectable if shown == text else none)

    @property
    def said(self) -> str:
        """The text, without the places where it may break."""
        return self.text().replace(_BREAK, "")


class TallLabel(WrappedLabel):
    """As high as its lines are at its width, in layouts that never ask for that."""

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        """See Qt."""
        super().resizeEvent(event)
        # what a label answers is never less than its minimum
        self.setMinimumHeight(0)
        self.setMinimumHeight(self.heightForWidth(self.width()))


def wrapped_text(parent: QWidget, text: str = "") -> QLabel:
    """A text in as many lines as it needs, in a window that is wide enough."""
    label = QLabel(text, parent)
    label.setWordWrap(True)
    return label


def _breakable(match: re.Match[str]) -> str:
    return _PLACE_TO_BREAK.sub(rf"\1{_BREAK}", match[0])
