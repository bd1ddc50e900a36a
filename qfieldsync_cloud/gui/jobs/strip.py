"""Messages above the table: one per subject, so that none is told twice."""

from __future__ import annotations

from collections.abc import Callable
from html import escape

from qgis.core import Qgis
from qgis.gui import QgsMessageBar, QgsMessageBarItem
from qgis.PyQt.QtWidgets import QPushButton, QSizePolicy, QWidget

from qfieldsync_cloud.core.errors import CloudError, ServiceError
from qfieldsync_cloud.core.reports.server.explanation import explain_error

Level = Qgis.MessageLevel


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
        level: Qgis.MessageLevel = Level.Info,
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
        # the item takes what looks like HTML for HTML
        item = QgsMessageBar.createMessage(f"<span>{escape(text)}</span>")
        if button and act is not None:
            widget = QPushButton(button, item)
            widget.clicked.connect(lambda _checked: act())
            item.layout().addWidget(widget)
        self.pushWidget(item, level, 0)
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
