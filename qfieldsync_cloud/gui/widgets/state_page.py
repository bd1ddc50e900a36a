"""What a view shows in place of its content: a sentence, what to do, and a button.

Empty, loading, offline, refused and broken states look alike everywhere.
"""

from __future__ import annotations

from collections.abc import Callable

from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QIcon
from qgis.PyQt.QtWidgets import QLabel, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from qfieldsync_cloud.gui.widgets.icon_label import show_icon

_ICON_PIXELS = 32


class StatePage(QWidget):
    """An icon, a headline, an explanation, and at most one button."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._act: Callable[[], object] | None = None
        self.icon_label = QLabel(self)
        self.headline = QLabel(self)
        self.text = QLabel(self)
        self.button = QPushButton(self)
        self.button.clicked.connect(self._on_clicked)
        font = self.headline.font()
        font.setBold(True)
        self.headline.setFont(font)
        layout = QVBoxLayout(self)
        layout.addStretch(1)
        for label in (self.icon_label, self.headline, self.text):
            label.setAlignment(Qt.AlignmentFlag.AlignCenter)
            label.setWordWrap(label is not self.icon_label)
            layout.addWidget(label)
        self.text.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.LinksAccessibleByMouse
        )
        self.button.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        layout.addWidget(self.button, 0, Qt.AlignmentFlag.AlignHCenter)
        layout.addStretch(2)

    def tell(
        self,
        headline: str,
        text: str = "",
        *,
        icon: QIcon | None = None,
        button: str = "",
        act: Callable[[], object] | None = None,
    ) -> None:
        """Show a state.

        Args:
            headline: in a few words.
            text: why, and what to do.
            icon: None shows none.
            button: its text; "" shows none.
            act: what the button does.
        """
        self.headline.setText(headline)
        self.text.setText(text)
        self.text.setVisible(bool(text))
        self.icon_label.setVisible(icon is not None)
        if icon is not None:
            show_icon(self.icon_label, icon, _ICON_PIXELS)
        self.button.setText(button)
        self.button.setVisible(bool(button))
        self._act = act
        self.setAccessibleName(headline)
        self.setAccessibleDescription(text)

    def _on_clicked(self) -> None:
        if self._act is not None:
            self._act()
