"""Messages above the table: one per subject, so that none is told twice."""

from __future__ import annotations

from collections.abc import Callable

from qgis.core import Qgis
from qgis.gui import QgsMessageBar, QgsMessageBarItem
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QPushButton, QSizePolicy, QVBoxLayout, QWidget

from qfieldsync_cloud.core.translation import translate
from qfieldsync_cloud.gui.brief_text import brief, show_whole
from qfieldsync_cloud.gui.widgets.wrapped_label import TallLabel

_LEAST_PIXELS = 60


class _Message(QWidget):
    """Text in as many lines as it needs, and buttons below it.

    The text of a plain item has room for one line in a window, none in a narrow dock. A
    long one would make a narrow dock higher than the screen.
    """

    def __init__(
        self, text: str, button: str, act: Callable[[], object] | None
    ) -> None:
        super().__init__()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(2)
        self.label = TallLabel(self)
        self.label.setMinimumWidth(_LEAST_PIXELS)
        shown = brief(text)
        self.label.tell(shown)
        layout.addWidget(self.label)
        if button and act is not None:
            self._offer(button, act)
        if shown != text:
            self.setToolTip(text)
            title = translate("DockSet", "Jobs")
            self._offer(
                translate("Gui", "Show Details"), lambda: show_whole(title, text, self)
            )

    def _offer(self, title: str, act: Callable[[], object]) -> None:
        button = QPushButton(title, self)
        button.clicked.connect(lambda _checked: act())
        self.layout().addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)


class JobMessages(QgsMessageBar):
    """A message bar that replaces what it said before of the same subject."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)
        self._told: dict[str, tuple[QgsMessageBarItem, str]] = {}
        self.widgetRemoved.connect(self._on_widget_removed)

    def tell(
        self,
        subject: str,
        text: str,
        level: Qgis.MessageLevel = Qgis.MessageLevel.Info,
        *,
        button: str = "",
        act: Callable[[], object] | None = None,
    ) -> None:
        """Show a message, in place of the one of this subject.

        Args:
            subject: `read` for instance.
            text: for people.
            level: how grave it is.
            button: its text; "" shows none.
            act: what the button does.
        """
        if self.text_of(subject) == text:
            return
        self.forget(subject)
        message = _Message(text, button, act)
        item = QgsMessageBarItem(message, level, 0)
        # the item takes the widget over without a word to Python, which would delete it
        message.setParent(item)
        self.pushItem(item)
        self._told[subject] = (item, text)

    def forget(self, subject: str) -> None:
        """Take away the message of a subject."""
        told = self._told.pop(subject, None)
        if told is not None:
            self.popWidget(told[0])

    def forget_all(self) -> None:
        """Take away all messages."""
        for subject in tuple(self._told):
            self.forget(subject)

    def text_of(self, subject: str) -> str:
        """What is said of a subject now; "" when nothing is."""
        told = self._told.get(subject)
        return told[1] if told else ""

    @property
    def texts(self) -> dict[str, str]:
        """All that is said now, by subject."""
        return {subject: text for subject, (_item, text) in self._told.items()}

    def _on_widget_removed(self, item: QgsMessageBarItem) -> None:
        for subject, (told, _text) in tuple(self._told.items()):
            if told is item:
                del self._told[subject]
