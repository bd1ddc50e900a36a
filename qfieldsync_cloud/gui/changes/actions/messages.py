"""What the actions tell, in QGIS's message bar, with buttons for what comes next."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from functools import partial
from html import escape

from qgis.core import Qgis
from qgis.gui import QgsMessageBar, QgsMessageBarItem
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QObject
from qgis.PyQt.QtWidgets import QPushButton

from qfieldsync_cloud.core.errors import Cancelled
from qfieldsync_cloud.core.reports.phrases import cut
from qfieldsync_cloud.core.translation import translate
from qfieldsync_cloud.gui.brief_text import brief, show_whole
from qfieldsync_cloud.gui.words import error_text, wants_login, way_on
from qfieldsync_cloud.tasks.when_destroyed import when_destroyed

_BRIEFLY_S = 6
_LONGER_S = 20
"""With a button there is something to be read."""

_LONGEST_TIP = 2000

Button = tuple[str, Callable[[], object]]


class Messages(QObject):
    """The messages of one view; they go when it goes."""

    def __init__(
        self, bar: QgsMessageBar, sign_in: Callable[[], object], parent: QObject
    ) -> None:
        """Args:
        bar: where they are shown.
        sign_in: has somebody sign in to the server again.
        parent: as in Qt.
        """
        super().__init__(parent)
        self._bar = bar
        self._sign_in = sign_in
        self._items: list[QgsMessageBarItem] = []
        self._failures: list[QgsMessageBarItem] = []
        self._subjects: dict[str, Messages] = {}
        when_destroyed(self, partial(_remove, bar, self._items))

    def about(self, subject: str) -> Messages:
        """The messages on one thing that is done: a newer one replaces a failure."""
        if subject not in self._subjects:
            self._subjects[subject] = Messages(self._bar, self._sign_in, self)
        return self._subjects[subject]

    def tell(
        self,
        text: str,
        *,
        buttons: Sequence[Button] = (),
        level: Qgis.MessageLevel = Qgis.MessageLevel.Success,
        details: str = "",
    ) -> QgsMessageBarItem:
        """Show a message, and return it; a warning stays until somebody closes it.

        Args:
            text: of which the bar shows what fits.
            buttons: for what comes next.
            level: how grave it is.
            details: lines that belong to it, shown when somebody wants them.
        """
        shown = brief(text)
        text = f"{text}\n\n{details}" if details else text
        item = QgsMessageBar.createMessage(
            translate("Gui", "Changes"), escape(shown, quote=False)
        )
        item.setLevel(level)
        is_lasting = level in (Qgis.MessageLevel.Warning, Qgis.MessageLevel.Critical)
        is_read = bool(buttons) or shown != text
        item.setDuration(0 if is_lasting else _LONGER_S if is_read else _BRIEFLY_S)
        for title, act in buttons:
            button = QPushButton(title, item)
            button.clicked.connect(partial(self._on_clicked, item, act))
            item.layout().addWidget(button)
        self._add_whole(item, text, is_cut=shown != text)
        self._items[:] = [one for one in self._items if not sip.isdeleted(one)]
        if not buttons:
            self.close(one for one in self._items if one.toolTip() == item.toolTip())
        self._items.append(item)
        _remove(self._bar, self._failures)
        if level == Qgis.MessageLevel.Critical:
            self._failures.append(item)
        self._bar.pushItem(item)
        return item

    def warn(self, text: str, *, buttons: Sequence[Button] = ()) -> QgsMessageBarItem:
        """Tell of what somebody should look at."""
        return self.tell(text, buttons=buttons, level=Qgis.MessageLevel.Warning)

    def close(self, items: Iterable[QgsMessageBarItem]) -> None:
        """Take messages away that hold no more, as far as they are still shown."""
        _remove(self._bar, list(items))

    def inform(self, text: str, *, buttons: Sequence[Button] = ()) -> None:
        """Tell that nothing was to be done, for instance."""
        self.tell(text, buttons=buttons, level=Qgis.MessageLevel.Info)

    @property
    def shows_failure(self) -> bool:
        """Whether the last failure is still to be seen."""
        return any(not sip.isdeleted(item) for item in self._failures)

    def failed(
        self,
        error: Exception,
        *,
        text: str = "",
        buttons: Sequence[Button] = (),
        details: str = "",
    ) -> None:
        """Tell why something could not be done.

        Args:
            error: that stood in the way.
            text: what is told of it; empty: what it says itself.
            buttons: for what comes next, beside signing in where that helps.
            details: see `tell`.
        """
        if isinstance(error, Cancelled):
            self.inform(translate("Gui", "Stopped."))
            return
        self.tell(
            text or error_text(error),
            buttons=[*self._login_button(error), *buttons],
            level=Qgis.MessageLevel.Critical,
            details=details,
        )

    def way_on(self, error: Exception, again: Callable[[], object]) -> Button:
        """For a message about an error: try again, or sign in where only that helps."""
        return way_on(error, again, self._sign_in)

    def clear(self) -> None:
        """Take all messages away: the project is another one."""
        for messages in self._subjects.values():
            messages.clear()
        _remove(self._bar, self._items)

    def _login_button(self, error: Exception) -> tuple[Button, ...]:
        if not wants_login(error):
            return ()
        return ((translate("Gui", "Sign In Again…"), self._sign_in),)

    def _add_whole(self, item: QgsMessageBarItem, text: str, *, is_cut: bool) -> None:
        # QGIS cuts off what the bar has no room for, as on a laptop
        lines = escape(cut(text, _LONGEST_TIP), quote=False).replace("\n", "<br>")
        item.setToolTip(f"<p>{lines}</p>")
        if is_cut:
            # else it is one line
            more = QPushButton(translate("Gui", "Show Details"), item)
            more.clicked.connect(lambda _checked: self._show_details(text))
            item.layout().addWidget(more)

    def _show_details(self, text: str) -> None:
        show_whole(translate("Gui", "Changes"), text, self._bar)

    def _on_clicked(
        self, item: QgsMessageBarItem, act: Callable[[], object], _checked: bool
    ) -> None:
        act()
        if not sip.isdeleted(item):
            self._bar.popWidget(item)


def _remove(bar: QgsMessageBar, items: list[QgsMessageBarItem]) -> None:
    while items:
        item = items.pop()
        if not (sip.isdeleted(item) or sip.isdeleted(bar)):
            bar.popWidget(item)
