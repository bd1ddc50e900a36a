"""A mark beside each layer of the layer tree that has open conflicts."""

from __future__ import annotations

from collections.abc import Callable

from qgis.core import QgsLayerTreeLayer, QgsLayerTreeNode
from qgis.gui import QgsLayerTreeView, QgsLayerTreeViewIndicator
from qgis.PyQt.QtCore import QObject, QTimer

from qfieldsync_cloud.gui.icons import icon
from qfieldsync_cloud.tasks.project_news import ProjectNews


class ConflictIndicators(QObject):
    """Marks the layers with open conflicts in the layer tree, and follows both."""

    def __init__(
        self,
        news: ProjectNews,
        view: QgsLayerTreeView,
        clicked: Callable[[str], object],
        parent: QObject | None = None,
    ) -> None:
        """Args:
        news: knows the counts.
        view: QGIS's layer tree.
        clicked: gets the id of the layer whose mark was clicked.
        parent: as in Qt.
        """
        super().__init__(parent)
        self._news = news
        self._view = view
        self._clicked = clicked
        self._marks: list[tuple[QgsLayerTreeNode, QgsLayerTreeViewIndicator]] = []
        # a layer that is moved is removed and added again, in many steps
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(0)
        self._timer.timeout.connect(self.bring_up_to_date)
        self._root = view.layerTreeModel().rootGroup()
        self._root.addedChildren.connect(self._on_tree_changed)
        self._root.willRemoveChildren.connect(self._on_removal_begun)
        self._root.removedChildren.connect(self._on_tree_changed)
        news.counts_changed.connect(self.bring_up_to_date)
        self.bring_up_to_date()

    def remove(self) -> None:
        """Take all marks away, and follow no longer; may be called twice."""
        if self._root is None:
            return
        self._timer.stop()
        self._clear()
        self._root.addedChildren.disconnect(self._on_tree_changed)
        self._root.willRemoveChildren.disconnect(self._on_removal_begun)
        self._root.removedChildren.disconnect(self._on_tree_changed)
        self._news.counts_changed.disconnect(self.bring_up_to_date)
        self._root = None

    def bring_up_to_date(self) -> None:
        """Mark the layers that have open conflicts now."""
        self._clear()
        counts = self._news.conflicts
        if not counts or self._root is None:
            return
        for node in self._root.findLayers():
            count = counts.get(node.layerId(), 0)
            if count:
                self._mark(node, count)
        self._paint()

    def _mark(self, node: QgsLayerTreeLayer, count: int) -> None:
        mark = QgsLayerTreeViewIndicator(self)
        mark.setIcon(icon("status/conflict"))
        text = self.tr("1 conflict: click to see it")
        if count != 1:
            text = self.tr("{count} conflicts: click to see them").format(count=count)
        mark.setToolTip(text)
        layer_id = node.layerId()
        mark.clicked.connect(lambda _index: self._clicked(layer_id))
        self._view.addIndicator(node, mark)
        self._marks.append((node, mark))

    def _clear(self) -> None:
        for node, mark in self._marks:
            self._view.removeIndicator(node, mark)
            mark.deleteLater()
        if self._marks:
            self._paint()
        self._marks.clear()

    def _paint(self) -> None:
        # QGIS asks only the frame around the tree to be painted anew
        self._view.viewport().update()

    def _on_removal_begun(self, *_where: object) -> None:
        """Let go of all marks, as their nodes may be deleted; they come again soon.

        To find out whose node goes takes long where many layers go one after the other.
        """
        self._clear()
        self._timer.start()

    def _on_tree_changed(self, *_where: object) -> None:
        self._timer.start()
