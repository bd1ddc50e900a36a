"""Which findings of the tree are shown: by severity, by words, and the ignored ones."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from typing import Any

from qgis.PyQt.QtCore import QModelIndex, QObject, QSortFilterProxyModel, Qt

from qfieldsync_cloud.core.findings.codes import Severity
from qfieldsync_cloud.gui.check.model import FindingTreeModel, Node


class FindingFilter(QSortFilterProxyModel):
    """Shows a group where one of its findings is shown, and how many these are."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.setRecursiveFilteringEnabled(True)
        self._words: tuple[str, ...] = ()
        self._severities = frozenset(Severity)
        self._shows_ignored = False
        self._counts: Counter[Node] = Counter()
        """Findings that are shown at and below each row of `_counted`."""
        self._counted: Node | None = None

    def set_words(self, text: str) -> None:
        """Show what holds all of these words, in any case."""
        self._words = tuple(text.casefold().split())
        self._filter_anew()

    def set_severities(
        self, severities: Iterable[Severity], *, shows_ignored: bool
    ) -> None:
        """Show findings of these severities, and those that were set aside or not."""
        self._severities = frozenset(severities)
        self._shows_ignored = shows_ignored
        self._filter_anew()

    def node_of(self, index: QModelIndex) -> Node | None:
        """What stands in a row; None for no row."""
        return index.data(FindingTreeModel.NODE_ROLE) if index.isValid() else None

    def first_finding(self, parent: QModelIndex | None = None) -> QModelIndex:
        """The first row that is a finding; invalid when there is none."""
        parent = parent or QModelIndex()
        for row in range(self.rowCount(parent)):
            index = self.index(row, 0, parent)
            node = self.node_of(index)
            if node is not None and node.finding is not None:
                return index
            below = self.first_finding(index)
            if below.isValid():
                return below
        return QModelIndex()

    def count_of(self, index: QModelIndex) -> int:
        """How many findings are shown at and below a row."""
        node = self.node_of(index)
        root = self.sourceModel().root
        if self._counted is not root:
            # all at once: each group is asked again and again while it is shown
            self._counted, self._counts = root, self._count(root)
        return self._counts[root if node is None else node]

    def filterAcceptsRow(self, row: int, parent: QModelIndex) -> bool:  # noqa: N802
        """See Qt; groups are shown for the sake of their findings."""
        index = self.sourceModel().index(row, 0, parent)
        node: Node | None = index.data(FindingTreeModel.NODE_ROLE)
        return node is not None and self._lets_through(node)

    def _lets_through(self, node: Node) -> bool:
        if node.finding is None:
            return False
        if node.is_ignored:
            if not self._shows_ignored:
                return False
        elif node.severity not in self._severities:
            return False
        return all(word in node.words for word in self._words)

    def _count(self, root: Node) -> Counter[Node]:
        counts: Counter[Node] = Counter()
        for node in root.leaves():
            if self._lets_through(node):
                above: Node | None = node
                while above is not None:
                    counts[above] += 1
                    above = above.parent
        return counts

    def data(self, index: QModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """See Qt; groups say how many findings are shown."""
        found = super().data(index, role)
        if role == Qt.ItemDataRole.DisplayRole and index.isValid():
            node = self.node_of(index)
            if node is not None and node.finding is None:
                return f"{found} ({self.count_of(index)})"
        return found

    def _filter_anew(self) -> None:
        self._counted = None
        # `invalidateFilter` asks for the parents of all rows again for each that goes
        self.sourceModel().have_looked_at_again()
