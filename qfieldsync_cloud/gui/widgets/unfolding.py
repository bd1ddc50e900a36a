"""How trees of two levels are unfolded, however long they are."""

from __future__ import annotations

from qgis.PyQt.QtWidgets import QTreeView


def unfold(view: QTreeView) -> None:
    """Show what is in all groups of a view.

    `expandAll` would keep an index for each of thousands of items.
    """
    model = view.model()
    for row in range(model.rowCount()):
        view.expand(model.index(row, 0))
