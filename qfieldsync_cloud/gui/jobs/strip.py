"""Messages above the table: one per subject, so that none is told twice."""

from __future__ import annotations

from collections.abc import Callable

from qgis.core import Qgis
from qgis.gui import QgsMessageBar, QgsMessageBarItem
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QResizeEvent
from qgis.PyQt.QtWidgets import QLabel, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from qfieldsync_cloud.core.errors import CloudError, ServiceError
from qfieldsync_cloud.core.reports.server.explanation import explain_error


class _Message(QWidget):
    """Text in as many lines as it needs, and a button below it.

    The text of a plain item has room for one line in a window, none in a narrow dock.
    """

    def __init__(
        self, text: str, button: str, act: Callable[[], object] | None
    ) -> None:
        super().__init__()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(2)
        self.label = _WrappedLabel(text, self)
        layout.addWidget(self.label)
        if button and act is not None:
            widget = QPushButton(button, self)
            widget.clicked.connect(lambda _checked: act())
            layout.addWidget(widget, 0, Qt.AlignmentFlag.AlignLeft)


class _WrappedLabel(QLabel):
    """As high as its lines are at its width, in layouts that never ask for that."""

    def __init__(self, text: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(True)
        self.setMinimumWidth(60)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Minimum)
        self.setText(text)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        """See Qt."""
        super().resizeEvent(event)
        # what a label answers is never less than its minimum
        self.setMinimumHeight(0)
        self.setMinimumHeight(self.heightForWidth(self.width()))


class MessageStrip(QgsMessageBar):
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


def error_text(error: Exception) -> str:
    """An error in a sentence or two, with what can be done about it."""
    if not isinstance(error, CloudError):
        return str(error)
    told = explain_error(error)
    return f"{told.what} {told.next_step}"


def is_refusal(error: Exception, code: str) -> bool:
    """Whether a service refused with this code."""
    return isinstance(error, ServiceError) and error.code == code
