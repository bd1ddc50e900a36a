"""The layers of a project, and what becomes of each in a package, as rows."""

from __future__ import annotations

from collections.abc import Mapping
from enum import IntEnum
from typing import Any

from qgis.core import QgsIconUtils, QgsMapLayer, QgsProject
from qgis.PyQt.QtCore import QAbstractTableModel, QModelIndex, QObject, Qt

from qfieldsync_cloud.core.project.field_setup import ActionKind
from qfieldsync_cloud.core.project.packaging.package import SyncAction
from qfieldsync_cloud.core.translation import translate

_NOWHERE = QModelIndex()


class ActionColumn(IntEnum):
    """Columns in the order in which they are shown."""

    LAYER = 0
    CLOUD = 1
    CABLE = 2


_KINDS = {
    ActionColumn.CLOUD: ActionKind.CLOUD,
    ActionColumn.CABLE: ActionKind.CABLE,
}


class ActionModel(QAbstractTableModel):
    """One row per layer; the project gets what is chosen when OK is clicked."""

    def __init__(
        self,
        project: QgsProject,
        actions: Mapping[tuple[str, ActionKind], str],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        tree = project.layerTreeRoot().layerOrder()
        others = [layer for layer in project.mapLayers().values() if layer not in tree]
        self._rows = [
            (layer.id(), layer.name(), QgsIconUtils.iconForLayer(layer))
            for layer in (*tree, *others)
            if isinstance(layer, QgsMapLayer)
        ]
        self._actions = dict(actions)

    @property
    def actions(self) -> Mapping[tuple[str, ActionKind], str]:
        """What is chosen now."""
        return dict(self._actions)

    def set_actions(self, actions: Mapping[tuple[str, ActionKind], str]) -> None:
        """Show what the project says now."""
        self._actions = dict(actions)
        if self._rows:
            last = self.index(len(self._rows) - 1, ActionColumn.CABLE)
            self.dataChanged.emit(self.index(0, ActionColumn.CLOUD), last)

    def rowCount(self, parent: QModelIndex = _NOWHERE) -> int:  # noqa: N802
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: QModelIndex = _NOWHERE) -> int:  # noqa: N802
        return 0 if parent.isValid() else len(ActionColumn)

    def flags(self, index: QModelIndex) -> Qt.ItemFlag:
        flags = super().flags(index)
        is_choice = index.isValid() and index.column() in _KINDS
        return flags | Qt.ItemFlag.ItemIsEditable if is_choice else flags

    def data(self, index: QModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        layer_id, name, picture = self._rows[index.row()]
        kind = _KINDS.get(ActionColumn(index.column()))
        if kind is None:
            return {
                Qt.ItemDataRole.DisplayRole: name,
                Qt.ItemDataRole.ToolTipRole: name,
                Qt.ItemDataRole.DecorationRole: picture,
            }.get(role)
        action = self._actions.get((layer_id, kind), "")
        if role == Qt.ItemDataRole.EditRole:
            return action
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return action_text(action)
        return None

    def setData(  # noqa: N802
        self, index: QModelIndex, value: Any, role: int = Qt.ItemDataRole.EditRole
    ) -> bool:
        kind = _KINDS.get(ActionColumn(index.column())) if index.isValid() else None
        if kind is None or role != Qt.ItemDataRole.EditRole:
            return False
        self._actions[self._rows[index.row()][0], kind] = str(value)
        self.dataChanged.emit(index, index)
        return True

    def headerData(  # noqa: N802
        self,
        section: int,
        orientation: Qt.Orientation,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> Any:
        if orientation != Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return (
                self.tr("Layer"),
                self.tr("In Packages"),
                self.tr("By Cable"),
            )[section]
        if role == Qt.ItemDataRole.ToolTipRole and section:
            return (
                self.tr("In packages of this plugin, and of servers"),
                self.tr("In packages that QFieldSync makes for a cable"),
            )[section - 1]
        return None


def action_text(action: str) -> str:
    """What is chosen for a layer; an unknown word as it is."""
    try:
        known = SyncAction(action.lower()) if action else None
    except ValueError:
        return action
    return {
        None: translate("Gui", "Not Chosen"),
        SyncAction.OFFLINE: translate("Gui", "Edit Offline"),
        SyncAction.NO_ACTION: translate("Gui", "Leave as It Is"),
        SyncAction.COPY: translate("Gui", "Copy"),
        SyncAction.KEEP_EXISTENT: translate("Gui", "Copy If Missing"),
        SyncAction.REMOVE: translate("Gui", "Leave Out"),
    }[known]
