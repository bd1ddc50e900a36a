"""The table, or why there is none: no changes, reading, filtered out, failed."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from qgis.PyQt.QtCore import QSize, Qt
from qgis.PyQt.QtWidgets import (
    QAction,
    QHBoxLayout,
    QLabel,
    QProgressBar,
    QSizePolicy,
    QStackedLayout,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from qfieldsync_cloud.core.errors import (
    CloudError,
    ConnectionFailed,
    TimedOut,
)
from qfieldsync_cloud.gui.changes.table import ChangeTable
from qfieldsync_cloud.gui.icons import icon
from qfieldsync_cloud.gui.widgets.state_page import StatePage
from qfieldsync_cloud.gui.words import error_text, login_headline, wants_login

_LEAST_HEIGHT = 90
"""Of the table: its header and two rows."""
_SHOWN_FROM = 2000
"""Fewer changes are read before anybody has seen a bar."""


class TableArea(QWidget):
    """The table of the changes, or a page that says why there is none."""

    def __init__(self, table: ChangeTable, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.table = table
        self.page = StatePage(self)
        self._offers = QWidget(self.page)
        self._offered: list[QAction] = []
        self._offer_layout = QVBoxLayout(self._offers)
        above_stretch = self.page.layout().count() - 1
        centre = Qt.AlignmentFlag.AlignHCenter
        self.page.layout().insertWidget(above_stretch, self._offers, 0, centre)
        # what is above needs the room more than a page that is not shown
        self.page.setMinimumHeight(1)
        table.setMinimumHeight(_LEAST_HEIGHT)
        self._stack = QStackedLayout()
        self._stack.addWidget(self.page)
        self._stack.addWidget(table)
        self.progress = QWidget(self)
        self.progress_text = QLabel(self.progress)
        self.progress_bar = QProgressBar(self.progress)
        self.progress_bar.setTextVisible(False)
        self.progress_bar.setMaximumHeight(8)
        line = QHBoxLayout(self.progress)
        line.setContentsMargins(0, 0, 0, 0)
        line.addWidget(self.progress_text)
        line.addWidget(self.progress_bar, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addLayout(self._stack, 1)
        layout.addWidget(self.progress)
        self.progress.hide()

    def sizeHint(self) -> QSize:  # noqa: N802
        # what is above is scrolled only where the table has no more than its least
        return QSize(super().sizeHint().width(), self.minimumSizeHint().height())

    def show_table(self) -> None:
        """Show the table."""
        self._stack.setCurrentWidget(self.table)

    def show_reading(self) -> None:
        """Nothing has been read yet."""
        self._show_page(self.tr("Reading changes…"))

    def show_empty(self, actions: Sequence[QAction], *, is_cloud: bool) -> None:
        """There are no changes; offer what brings some.

        Args:
            actions: they are offered as buttons.
            is_cloud: a server is shown, which collects no packages.
        """
        text = self.tr(
            "Collect a package that came back from the field, or push a deltafile. "
            "Both can be dropped here."
        )
        if is_cloud:
            text = self.tr(
                "What the crew sends from QField to the server is shown here. "
                "A deltafile can be pushed as well."
            )
        headline = self.tr("No changes yet")
        self._show_page(headline, text, "changes", actions=actions)

    def show_filtered_out(self, hidden: int, clear: Callable[[], object]) -> None:
        """The filters let nothing through."""
        if hidden == 1:
            text = self.tr("The filters hide 1 change.")
        else:
            text = self.tr("The filters hide {count} changes.").format(count=hidden)
        self._show_page(
            self.tr("Nothing matches the filters"),
            text,
            "changes",
            self.tr("Clear All Filters"),
            clear,
        )

    def show_error(
        self,
        error: Exception,
        button: str,
        act: Callable[[], object],
    ) -> None:
        """The changes cannot be read."""
        headline, text, icon_name = self.words_of(error)
        self._show_page(headline, text, icon_name, button, act)

    def words_of(self, error: Exception) -> tuple[str, str, str]:
        """What an error means: a headline, what to do, and the name of an icon."""
        text = error_text(error)
        if isinstance(error, (ConnectionFailed, TimedOut)):
            return self.tr("The server cannot be reached"), text, "offline"
        if wants_login(error):
            headline = login_headline(error, self.tr("The login ran out"))
            return headline, text, "status/unpermitted"
        if getattr(error, "status", 0) in (401, 403):
            headline = self.tr("The server does not show you the changes")
            return headline, text, "status/unpermitted"
        if isinstance(error, CloudError):
            headline = self.tr("The server does not tell the changes")
            return headline, text, "status/error"
        return self.tr("The changes cannot be read"), text, "status/error"

    def show_progress(self, read: int, total: int, *, is_reading: bool) -> None:
        """Say how far reading is, where that takes its time."""
        is_shown = is_reading and total >= _SHOWN_FROM and read < total
        self.progress.setVisible(is_shown)
        if is_shown:
            text = self.tr("{count} of {total} read")
            self.progress_text.setText(text.format(count=read, total=total))
            self.progress_bar.setRange(0, total)
            self.progress_bar.setValue(read)

    def _show_page(
        self,
        headline: str,
        text: str = "",
        icon_name: str = "",
        button: str = "",
        act: Callable[[], object] | None = None,
        *,
        actions: Sequence[QAction] = (),
    ) -> None:
        picture = icon(icon_name) if icon_name else None
        self.page.tell(headline, text, icon=picture, button=button, act=act)
        self._offer(actions)
        self._stack.setCurrentWidget(self.page)

    def _offer(self, actions: Sequence[QAction]) -> None:
        if list(actions) == self._offered:
            return
        self._offered = list(actions)
        while self._offer_layout.count():
            item = self._offer_layout.takeAt(0)
            if item is not None and item.widget() is not None:
                item.widget().deleteLater()
        for action in actions:
            button = QToolButton(self._offers)
            button.setDefaultAction(action)
            button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
            wide = QSizePolicy.Policy.Expanding
            button.setSizePolicy(wide, QSizePolicy.Policy.Fixed)
            self._offer_layout.addWidget(button)
        self._offers.setVisible(bool(actions))
