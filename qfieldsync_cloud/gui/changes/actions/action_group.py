"""What groups of actions have in common after which changes may be applied."""

from __future__ import annotations

from qgis.PyQt.QtCore import QObject

from qfieldsync_cloud.gui.changes.actions.applying import ApplyingActions
from qfieldsync_cloud.gui.changes.actions.ground import Ground


class ActionGroup(QObject):
    """Base of the groups of actions, each about one thing that is done with changes."""

    def __init__(
        self, ground: Ground, applying: ApplyingActions, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._ground = ground
        self._applying = applying
