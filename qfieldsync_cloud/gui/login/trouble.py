"""Why something did not work, inside the dialog that wanted it."""

from __future__ import annotations

from html import escape

from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QFrame, QHBoxLayout, QLabel, QSizePolicy, QWidget

from qfieldsync_cloud.core.errors import ServiceError
from qfieldsync_cloud.core.reports.server.explanation import explain_error
from qfieldsync_cloud.core.reports.server.words import Actor
from qfieldsync_cloud.gui.icons import icon
from qfieldsync_cloud.gui.widgets.icon_label import show_icon
from qfieldsync_cloud.gui.widgets.wrapped_label import wrapped_text
from qfieldsync_cloud.gui.words import next_step_text

_ICON_PIXELS = 20


class TroubleBox(QFrame):
    """An icon beside a few sentences; hidden while nothing is wrong."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self.icon_label = QLabel(self)
        self.text_label = wrapped_text(self)
        self.text_label.setTextFormat(Qt.TextFormat.RichText)
        self.text_label.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.text_label.setSizePolicy(
            QSizePolicy.Policy.Expanding, QSizePolicy.Policy.MinimumExpanding
        )
        layout = QHBoxLayout(self)
        layout.addWidget(self.icon_label, 0, Qt.AlignmentFlag.AlignTop)
        layout.addWidget(self.text_label, 1)
        self.hide()

    @property
    def text(self) -> str:
        """What is told, with its marks; "" while nothing is."""
        return self.text_label.text() if self.isVisibleTo(self.parentWidget()) else ""

    def clear(self) -> None:
        """Nothing is wrong any more."""
        self.text_label.clear()
        self.hide()

    def tell(self, what: str, *others: str) -> None:
        """Say what is wrong, and in further sentences what to do about it."""
        show_icon(self.icon_label, icon("status/error"), _ICON_PIXELS)
        rest = "".join(f"<p>{escape(text)}</p>" for text in others if text)
        self.text_label.setText(f"<b>{escape(what)}</b>{rest}")
        self.setAccessibleName(what)
        self.setAccessibleDescription(" ".join(others))
        self.show()

    def tell_error(self, error: Exception) -> None:
        """Explain the error of a call."""
        if not isinstance(error, ServiceError):
            self.tell(str(error))
            return
        told = explain_error(error)
        who = ""
        if told.actor not in (Actor.NOBODY, Actor.ANALYST):
            who = self.tr("Who can do that: {who}.").format(who=told.actor.label)
        reason = ""
        if told.reason:
            reason = self.tr("The answer was: {reason}").format(reason=told.reason)
        self.tell(told.what, next_step_text(error, told), who, reason)
