"""The light that says whether the crews may sync on, and why not."""

from __future__ import annotations

from qgis.PyQt.QtCore import QEvent, Qt, pyqtSignal
from qgis.PyQt.QtGui import QKeyEvent, QMouseEvent
from qgis.PyQt.QtWidgets import QFrame, QHBoxLayout, QLabel, QWidget

from qfieldsync_cloud.core.changes.safety import Light, Safety
from qfieldsync_cloud.gui.icons import icon
from qfieldsync_cloud.gui.widgets.icon_label import show_icon
from qfieldsync_cloud.gui.widgets.wrapped_label import wrapped_text

_ICON_PIXELS = 24
_KEYS = (Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter)


class SyncLight(QFrame):
    """An icon, a headline and the reason; a click asks for the changes behind it."""

    reason_requested = pyqtSignal(object)
    """Statuses of the changes that are the reason, a frozenset."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._safety: Safety | None = None
        self.picture = QLabel(self)
        self.text = wrapped_text(self)
        self.text.setTextFormat(Qt.TextFormat.RichText)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(4, 2, 4, 2)
        layout.addWidget(self.picture)
        layout.addWidget(self.text, 1)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.show_reading()

    @property
    def safety(self) -> Safety | None:
        """What is shown; None while nothing is known."""
        return self._safety

    def show_reading(self) -> None:
        """It is not known yet."""
        self._safety = None
        self._tell("none", self.tr("Reading changes…"), "")

    def show_safety(self, safety: Safety) -> None:
        """Show a judgement."""
        if safety != self._safety:
            self._safety = safety
            self._tell(safety.light.value, safety.headline, safety.reason)

    @property
    def is_clickable(self) -> bool:
        """Whether there are changes behind it to be shown."""
        return self._safety is not None and bool(self._safety.open_counts)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        super().mouseReleaseEvent(event)
        if event.button() == Qt.MouseButton.LeftButton:
            self._ask()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        if event.key() in _KEYS:
            self._ask()
        else:
            super().keyPressEvent(event)

    def event(self, event: QEvent) -> bool:
        kinds = (QEvent.Type.FocusIn, QEvent.Type.FocusOut)
        if event.type() in kinds:
            is_in = event.type() == QEvent.Type.FocusIn
            box, none = QFrame.Shape.StyledPanel, QFrame.Shape.NoFrame
            self.setFrameShape(box if is_in else none)
        return bool(super().event(event))

    def _ask(self) -> None:
        if self._safety is not None and self.is_clickable:
            self.reason_requested.emit(self._safety.open_statuses)

    def _tell(self, name: str, headline: str, reason: str) -> None:
        picture = icon(f"light/{name}")
        show_icon(self.picture, picture, _ICON_PIXELS)
        text = f"<b>{headline}</b>"
        self.text.setText(f"{text}: {reason}" if reason else text)
        is_clickable = self.is_clickable
        hand, arrow = Qt.CursorShape.PointingHandCursor, Qt.CursorShape.ArrowCursor
        self.setCursor(hand if is_clickable else arrow)
        self.setToolTip(self._tip(is_clickable))
        self.setAccessibleName(f"{headline}: {reason}" if reason else headline)
        self.setAccessibleDescription(self.toolTip())

    def _tip(self, is_clickable: bool) -> str:
        if is_clickable:
            return self.tr("Click to show these changes")
        if self._safety is not None and self._safety.light is Light.SAFE:
            return self.tr(
                "Everything that the crews sent is in the project, was set aside or "
                "taken back"
            )
        return ""
