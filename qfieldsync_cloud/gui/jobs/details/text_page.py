"""A long text that can be searched while one types."""

from __future__ import annotations

import re
from bisect import bisect_left

from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import (
    QColor,
    QFontDatabase,
    QKeySequence,
    QPalette,
    QTextCharFormat,
    QTextCursor,
)
from qgis.PyQt.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QPlainTextEdit,
    QShortcut,
    QTextEdit,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from qfieldsync_cloud.gui.icons import theme_icon
from qfieldsync_cloud.gui.widgets.search_line import search_line

_MOST_MARKED = 1000
"""Places that are highlighted; every one is counted, and can be gone to."""
_PALE = 90


class TextPage(QWidget):
    """Text in a fixed font, and a line to find things in it."""

    def __init__(self, title: str, parent: QWidget | None = None) -> None:
        """Args:
        title: what the text is, for screen readers.
        parent: as in Qt.
        """
        super().__init__(parent)
        self._source = ""
        self._is_behind = False
        self._starts: list[int] = []
        self._length = 0
        self._current = -1
        self.text = QPlainTextEdit(self)
        self.text.setReadOnly(True)
        self.text.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self.text.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        self.text.setAccessibleName(title)
        self.line = search_line(self, self.tr("Find…"), self.tr("Find"))
        self.count = QLabel(self)
        self.previous_button = self._button("mActionArrowUp", self.tr("Previous"))
        self.next_button = self._button("mActionArrowDown", self.tr("Next"))
        self.line.textChanged.connect(self._on_line_changed)
        self.line.returnPressed.connect(self.find_next)
        self.previous_button.clicked.connect(lambda _checked: self.find_previous())
        self.next_button.clicked.connect(lambda _checked: self.find_next())
        for keys, slot in (
            (QKeySequence.StandardKey.Find, self._on_find_pressed),
            (QKeySequence.StandardKey.FindNext, self.find_next),
            (QKeySequence.StandardKey.FindPrevious, self.find_previous),
        ):
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(slot)
        finder = QHBoxLayout()
        finder.addWidget(self.line, 1)
        finder.addWidget(self.count)
        finder.addWidget(self.previous_button)
        finder.addWidget(self.next_button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(4, 4, 4, 4)
        layout.addLayout(finder)
        layout.addWidget(self.text, 1)
        self._show_count()

    def set_text(self, text: str) -> None:
        """Show a text; where one reads stays when it is the same or longer."""
        if text == self._source:
            return
        self._source = text
        self._is_behind = True
        if self.isVisible():
            self._catch_up()

    @property
    def source(self) -> str:
        """The text."""
        return self._source

    def find_next(self) -> None:
        """Go to the next place, and from the last to the first."""
        self._go(self._current + 1)

    def find_previous(self) -> None:
        """Go to the place before, and from the first to the last."""
        self._go(self._current - 1)

    def showEvent(self, event: object) -> None:  # noqa: N802
        """See Qt: a long text is laid out only where somebody sees it."""
        super().showEvent(event)
        self._catch_up()

    def _catch_up(self) -> None:
        if not self._is_behind:
            return
        self._is_behind = False
        bar = self.text.verticalScrollBar()
        value = bar.value()
        self.text.setPlainText(self._source)
        bar.setValue(value)
        self._search()

    def _button(self, name: str, text: str) -> QToolButton:
        button = QToolButton(self)
        button.setAutoRaise(True)
        button.setIcon(theme_icon(name))
        button.setToolTip(text)
        button.setAccessibleName(text)
        return button

    def _on_find_pressed(self) -> None:
        self.line.setFocus()
        self.line.selectAll()

    def _on_line_changed(self, _text: str) -> None:
        self._search()
        if self._starts:
            self._go(0)

    def _search(self) -> None:
        wanted = self.line.text()
        shown = self.text.toPlainText()
        self._current = -1
        self._starts = []
        if wanted:
            pattern = re.compile(re.escape(wanted), re.I)
            starts = [match.start() for match in pattern.finditer(shown)]
            self._starts = _in_qt_units(shown, starts)
        self._length = len(wanted.encode("utf-16-le")) // 2
        self._mark()
        self._show_count()

    def _go(self, number: int) -> None:
        if not self._starts:
            return
        self._current = number % len(self._starts)
        start = self._starts[self._current]
        cursor = QTextCursor(self.text.document())
        cursor.setPosition(start)
        cursor.setPosition(start + self._length, QTextCursor.MoveMode.KeepAnchor)
        self.text.setTextCursor(cursor)
        self.text.ensureCursorVisible()
        self._show_count()

    def _mark(self) -> None:
        style = QTextCharFormat()
        color = QColor(self.palette().color(QPalette.ColorRole.Highlight))
        color.setAlpha(_PALE)
        style.setBackground(color)
        marks = []
        for start in self._starts[:_MOST_MARKED]:
            mark = QTextEdit.ExtraSelection()
            cursor = QTextCursor(self.text.document())
            cursor.setPosition(start)
            cursor.setPosition(start + self._length, QTextCursor.MoveMode.KeepAnchor)
            mark.cursor, mark.format = cursor, style
            marks.append(mark)
        self.text.setExtraSelections(marks)

    def _show_count(self) -> None:
        found, is_searching = len(self._starts), bool(self.line.text())
        text = ""
        if is_searching:
            text = self.tr("{number} of {count}")
            text = text.format(number=self._current + 1, count=found)
        if is_searching and not found:
            text = self.tr("not found")
        self.count.setText(text)
        for button in (self.previous_button, self.next_button):
            button.setEnabled(found > 0)


def _in_qt_units(text: str, starts: list[int]) -> list[int]:
    """Positions as Qt counts, where letters beyond the first 65,536 are two."""
    wide = (
        [n for n, letter in enumerate(text) if letter > "\uffff"]
        if (text and max(text) > "\uffff")
        else []
    )
    return [start + bisect_left(wide, start) for start in starts] if wide else starts
