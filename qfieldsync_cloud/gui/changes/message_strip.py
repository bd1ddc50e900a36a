"""A line across the view that tells something and offers to act; never in the way."""

from __future__ import annotations

from collections.abc import Callable

from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QIcon, QResizeEvent
from qgis.PyQt.QtWidgets import (
    QBoxLayout,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QToolButton,
    QWidget,
)

from qfieldsync_cloud.gui.icons import theme_icon
from qfieldsync_cloud.gui.widgets.icon_label import show_icon
from qfieldsync_cloud.gui.widgets.wrapped_label import wrapped_text

_ICON_PIXELS = 16
_WIDE = 400
"""From so many pixels on the button is beside the text, not below it."""


class MessageStrip(QFrame):
    """An icon, a text that wraps, a button, and a cross to close it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self._act: Callable[[], object] | None = None
        self._dismiss: Callable[[], object] | None = None
        self.picture = QLabel(self)
        self.text = wrapped_text(self)
        self.button = QPushButton(self)
        self.button.clicked.connect(self._on_clicked)
        self.close_button = QToolButton(self)
        self.close_button.setAutoRaise(True)
        self.close_button.setIcon(theme_icon("mIconClose"))
        self.close_button.setToolTip(self.tr("Close this message"))
        self.close_button.setAccessibleName(self.tr("Close"))
        self.close_button.clicked.connect(self._on_closed)
        self._middle = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._middle.addWidget(self.text, 1)
        self._middle.addWidget(self.button, 0, Qt.AlignmentFlag.AlignRight)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(4, 2, 2, 2)
        layout.addWidget(self.picture, 0, Qt.AlignmentFlag.AlignTop)
        layout.addLayout(self._middle, 1)
        layout.addWidget(self.close_button, 0, Qt.AlignmentFlag.AlignTop)
        self.hide()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        super().resizeEvent(event)
        beside = QBoxLayout.Direction.LeftToRight
        below = QBoxLayout.Direction.TopToBottom
        self._middle.setDirection(beside if self.width() >= _WIDE else below)

    def tell(
        self,
        text: str,
        picture: QIcon,
        button: str = "",
        act: Callable[[], object] | None = None,
        dismiss: Callable[[], object] | None = None,
    ) -> None:
        """Show a message; the button acts, the cross dismisses."""
        self.text.setText(text)
        show_icon(self.picture, picture, _ICON_PIXELS)
        self.button.setText(button)
        self.button.setVisible(bool(button))
        self._act, self._dismiss = act, dismiss
        self.setAccessibleName(text)
        self.show()

    def _on_clicked(self) -> None:
        if self._act is not None:
            self._act()

    def _on_closed(self) -> None:
        self.hide()
        if self._dismiss is not None:
            self._dismiss()
