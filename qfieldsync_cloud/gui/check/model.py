"""Findings as a tree: severity, layer, finding, or layer, severity, finding."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from enum import Enum, IntEnum
from typing import Any

from qgis.PyQt.QtCore import QAbstractItemModel, QModelIndex, QObject, Qt
from qgis.PyQt.QtGui import QIcon

from qfieldsync_cloud.core.findings.codes import Severity
from qfieldsync_cloud.core.findings.finding import Finding
from qfieldsync_cloud.core.findings.report import severity_word
from qfieldsync_cloud.core.findings.sentences.all import sentences_of
from qfieldsync_cloud.gui.check.words import severity_icon, severity_title
from qfieldsync_cloud.gui.icons import icon

LayerIcon = Callable[[str], QIcon]
"""Of a layer by its id; "" is the project."""


class FindingColumn(IntEnum):
    """Columns in display order."""

    WHAT = 0


class Grouping(Enum):
    """What stands at the top of the tree."""

    SEVERITY = "severity"
    LAYER = "layer"


@dataclass(eq=False, repr=False)
class Node:
    """A row: a finding, or what several have in common."""

    parent: Node | None = None
    row: int = 0
    children: list[Node] = field(default_factory=list)
    finding: Finding | None = None
    severity: Severity | None = None
    layer: tuple[str, str] | None = None
    """Id and name; ("", "") is the project."""
    is_ignored: bool = False
    """The finding was set aside, or the group holds those that were."""
    text: str = ""
    words: str = ""
    """What a filter looks into, in lower case."""

    def child(self, **facts: Any) -> Node:
        """Add a row below this one."""
        made = Node(self, len(self.children), **facts)
        self.children.append(made)
        return made

    def leaves(self) -> Iterator[Node]:
        """The findings at and below this row."""
        if self.finding is not None:
            yield self
        for item in self.children:
            yield from item.leaves()


class FindingTreeModel(QAbstractItemModel):
    """Findings in groups; `show` replaces them all."""

    NODE_ROLE = Qt.ItemDataRole.UserRole + 1

    def __init__(self, layer_icon: LayerIcon, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._layer_icon = layer_icon
        self.root = Node()
        """Above all rows; another one with each `show`."""

    def show(
        self,
        findings: Sequence[Finding],
        ignored: Sequence[Finding] = (),
        grouping: Grouping = Grouping.SEVERITY,
    ) -> None:
        """Replace all rows.

        Args:
            findings: the gravest first.
            ignored: those that were set aside, in a group of their own.
            grouping: of the others.
        """
        self.beginResetModel()
        self.root = Node()
        if grouping is Grouping.SEVERITY:
            self._add_by_severity(findings)
        else:
            self._add_by_layer(findings)
        if ignored:
            group = self.root.child(is_ignored=True, text=self.tr("Ignored"))
            for item in ignored:
                _add(group, item, is_ignored=True)
        self.endResetModel()

    def have_looked_at_again(self) -> None:
        """Let whoever shows the rows look at all of them again; they are the same."""
        self.layoutAboutToBeChanged.emit()
        self.layoutChanged.emit()

    def order(self) -> tuple[str, ...]:
        """Keys of all findings, from the first row to the last."""
        return tuple(
            node.finding.key for node in self.root.leaves() if node.finding is not None
        )

    def find(self, key: str) -> QModelIndex:
        """Where the finding with this key is; invalid when it is nowhere."""
        for node in self.root.leaves():
            if node.finding is not None and node.finding.key == key:
                return self.createIndex(node.row, FindingColumn.WHAT, node)
        return QModelIndex()

    def _add_by_severity(self, findings: Sequence[Finding]) -> None:
        for severity in Severity:
            same = [item for item in findings if item.severity is severity]
            if same:
                group = self._group_of_severity(self.root, severity)
                for layer, items in _by_layer(same).items():
                    inner = self._group_of_layer(group, layer)
                    for item in items:
                        _add(inner, item)

    def _add_by_layer(self, findings: Sequence[Finding]) -> None:
        for layer, items in _by_layer(findings).items():
            group = self._group_of_layer(self.root, layer)
            for severity in Severity:
                same = [item for item in items if item.severity is severity]
                if same:
                    inner = self._group_of_severity(group, severity)
                    for item in same:
                        _add(inner, item)

    def _group_of_severity(self, parent: Node, severity: Severity) -> Node:
        return parent.child(severity=severity, text=severity_title(severity))

    def _group_of_layer(self, parent: Node, layer: tuple[str, str]) -> Node:
        layer_id, name = layer
        return parent.child(layer=layer, text=name if layer_id else self.tr("Project"))

    # Qt

    def index(
        self,
        row: int,
        column: int,
        parent: QModelIndex = QModelIndex(),  # noqa: B008
    ) -> QModelIndex:
        """See Qt."""
        rows = self._node(parent).children
        if column != FindingColumn.WHAT or not 0 <= row < len(rows):
            return QModelIndex()
        return self.createIndex(row, column, rows[row])

    def parent(self, index: QModelIndex = QModelIndex()) -> Any:  # noqa: B008
        """See Qt."""
        if not index.isValid():
            return QModelIndex()
        above = index.internalPointer().parent
        if above is None or above is self.root:
            return QModelIndex()
        return self.createIndex(above.row, FindingColumn.WHAT, above)

    def rowCount(self, parent: QModelIndex = QModelIndex()) -> int:  # noqa: N802, B008
        """See Qt."""
        if parent.isValid() and parent.column() != FindingColumn.WHAT:
            return 0
        return len(self._node(parent).children)

    def columnCount(self, _parent: QModelIndex = QModelIndex()) -> int:  # noqa: N802, B008
        """See Qt."""
        return len(FindingColumn)

    def data(self, index: QModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """See Qt."""
        if not index.isValid():
            return None
        node: Node = index.internalPointer()
        if role == self.NODE_ROLE:
            return node
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return node.text
        if role == Qt.ItemDataRole.DecorationRole:
            return self._decoration(node)
        if role == Qt.ItemDataRole.AccessibleTextRole and node.severity is not None:
            return f"{severity_word(node.severity)}: {node.text}"
        return None

    def _node(self, index: QModelIndex) -> Node:
        return index.internalPointer() if index.isValid() else self.root

    def _decoration(self, node: Node) -> QIcon:
        if node.layer is not None:
            return self._layer_icon(node.layer[0])
        if node.severity is not None:
            return severity_icon(node.severity)
        return icon("status/ignored")


def _add(group: Node, finding: Finding, *, is_ignored: bool = False) -> None:
    text = sentences_of(finding).what
    words = " ".join((text, finding.code.value, finding.layer_name, finding.field))
    group.child(
        finding=finding,
        severity=finding.severity,
        is_ignored=is_ignored,
        text=text,
        words=words.casefold(),
    )


def _by_layer(
    findings: Sequence[Finding],
) -> dict[tuple[str, str], list[Finding]]:
    """The project first, then the layers in the order in which they come."""
    groups: dict[tuple[str, str], list[Finding]] = {}
    for item in sorted(findings, key=lambda item: bool(item.layer_id)):
        key = (item.layer_id, item.layer_name if item.layer_id else "")
        groups.setdefault(key, []).append(item)
    return groups
