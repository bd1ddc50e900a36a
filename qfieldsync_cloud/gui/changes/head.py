"""What is above the table of the changes: the light, actions, messages and filters."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from qgis.PyQt.QtCore import QEvent, QSize, Qt, pyqtSignal
from qgis.PyQt.QtGui import QResizeEvent
from qgis.PyQt.QtWidgets import (
    QAction,
    QHBoxLayout,
    QLabel,
    QToolBar,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from qfieldsync_cloud.gui.changes.filter_bar import ChangeFilterBar
from qfieldsync_cloud.gui.changes.labels import ChangeLabels
from qfieldsync_cloud.gui.changes.message_strip import MessageStrip
from qfieldsync_cloud.gui.changes.status_chips import StatusChips
from qfieldsync_cloud.gui.changes.sync_light import SyncLight
from qfieldsync_cloud.gui.icons import theme_icon

MENU_ONLY = "menu_only"
"""Property of an action that does nothing but to offer its menu."""
_ICON_PIXELS = 16


class ChangesHead(QWidget):
    """All that stands above the table: light, tools, strips, chips and filters."""

    clear_requested = pyqtSignal()
    """All filters are to be cleared."""
    height_claimed = pyqtSignal(int)
    """So high it has to be for nothing in it to be cut off."""

    def __init__(self, labels: ChangeLabels, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        # in the order of the Tab key
        self.light = SyncLight(self)
        self.toolbar = self._made_toolbar()
        self.device_strip = MessageStrip(self)
        self.trouble_strip = MessageStrip(self)
        self.chips = StatusChips(self)
        self.filters = ChangeFilterBar(labels, self)
        self.shown_text = QLabel(self)
        self.clear_button = QToolButton(self)
        self.summary = self._made_summary()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        for widget in (
            self.light,
            self.toolbar,
            self.device_strip,
            self.trouble_strip,
            self.chips,
            self.filters,
            self.summary,
        ):
            layout.addWidget(widget)

    def offer(self, actions: Sequence[QAction]) -> None:
        """Show actions in the bar; one without a text is a separator."""
        add_to(self.toolbar, actions)
        for action in actions:
            button = self.toolbar.widgetForAction(action)
            if isinstance(button, QToolButton) and action.property(MENU_ONLY):
                # else only the small arrow beside it would open the menu
                button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.toolbar.setVisible(bool(actions))

    def show_shares(self, shown: int, total: int, *, is_filtered: bool) -> None:
        """Say how many changes the filters let through; without changes, nothing."""
        self.light.setVisible(bool(total))
        self.filters.setVisible(bool(total))
        self.summary.setVisible(bool(total) and is_filtered)
        text = self.tr("{count} of {total} shown")
        self.shown_text.setText(text.format(count=shown, total=total))

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        super().resizeEvent(event)
        self._fit()

    def event(self, event: QEvent) -> bool:
        is_done = super().event(event)
        if event.type() == QEvent.Type.LayoutRequest:
            self._fit()
        return bool(is_done)

    def _fit(self) -> None:
        """Claim the height of texts that wrap: splitters never ask for that."""
        layout = self.layout()
        if layout is not None:
            height = layout.minimumHeightForWidth(self.width())
            if height != self.minimumHeight():
                self.setMinimumHeight(height)
                self.height_claimed.emit(height)

    def _made_toolbar(self) -> QToolBar:
        bar = QToolBar(self)
        bar.setIconSize(QSize(_ICON_PIXELS, _ICON_PIXELS))
        bar.hide()
        return bar

    def _made_summary(self) -> QWidget:
        line = QWidget(self)
        self.shown_text.setParent(line)
        self.shown_text.setWordWrap(True)
        self.clear_button.setParent(line)
        self.clear_button.setAutoRaise(True)
        self.clear_button.setIcon(theme_icon("mIconClearText"))
        self.clear_button.setText(self.tr("Clear Filters"))
        self.clear_button.setToolTip(self.tr("Show all changes again"))
        style = Qt.ToolButtonStyle.ToolButtonTextBesideIcon
        self.clear_button.setToolButtonStyle(style)
        self.clear_button.clicked.connect(lambda _: self.clear_requested.emit())
        layout = QHBoxLayout(line)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.shown_text, 1)
        layout.addWidget(self.clear_button)
        return line


def add_to(widget: QWidget, actions: Iterable[QAction]) -> None:
    """Add actions; one without a text is a separator."""
    for action in actions:
        if action.text():
            widget.addAction(action)
        elif hasattr(widget, "addSeparator"):
            widget.addSeparator()
