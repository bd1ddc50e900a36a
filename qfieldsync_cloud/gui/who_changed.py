"""Who changed a feature: asked on the map, where QGIS identifies features.

The action stands beside a feature in QGIS's identify results and attribute tables.
"""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from qgis.core import QgsFeature, QgsVectorLayer
from qgis.gui import QgsGui, QgsMapLayerAction
from qgis.PyQt.QtCore import QObject

from qfieldsync_cloud.gui.icons import theme_icon
from qfieldsync_cloud.gui.window import Window
from qfieldsync_cloud.tasks.workplace import Workplace

if TYPE_CHECKING:
    from qfieldsync_cloud.core.services.local.service import LocalService


class WhoChangedAction(QObject):
    """Adds the action to QGIS, and shows the history of a feature."""

    def __init__(
        self, place: Workplace, window: Window, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._place = place
        self._window = window
        self.action: QgsMapLayerAction | None = QgsMapLayerAction(
            self.tr("Who Changed This Feature…"),
            self,
            QgsMapLayerAction.Target.SingleFeature,
            theme_icon("mActionHistory"),
        )
        self.action.triggeredForFeature.connect(self._on_triggered)
        QgsGui.mapLayerActionRegistry().addMapLayerAction(self.action)

    def remove(self) -> None:
        """Take the action out of QGIS; may be called twice."""
        if self.action is not None:
            QgsGui.mapLayerActionRegistry().removeMapLayerAction(self.action)
            self.action.deleteLater()
            self.action = None

    def _on_triggered(self, layer: QgsVectorLayer, feature: QgsFeature) -> None:
        service = self._place.local
        key = key_of(layer, feature) if isinstance(layer, QgsVectorLayer) else ""
        if service is None or not key:
            self._tell(self.tr("The project keeps no changes of this feature."))
            return
        self._place.ask_local(
            partial(_newest_change, service, layer.id(), key),
            self._on_found,
            lambda error: self._tell(str(error)),
            owner=self,
        )

    def _on_found(self, delta_id: str) -> None:
        if not delta_id:
            self._tell(self.tr("No crew changed this feature yet."))
            return
        from qfieldsync_cloud.gui.changes.actions.history import show_history

        # the changes of this computer, whichever service the docks show
        self._place.show(cloud=False)
        show_history(self._place, self._window, delta_id)

    def _tell(self, text: str) -> None:
        self._window.message_bar.pushInfo("QFieldSync Cloud", text)


def key_of(layer: QgsVectorLayer, feature: QgsFeature) -> str:
    """The key of a feature as changes name it; "" where it has none."""
    from qfieldsync_cloud.core.layers.layer_note import undeclared_key

    fields, indexes = layer.fields(), layer.primaryKeyAttributes()
    if not indexes:
        names = undeclared_key(layer.dataProvider().fields().names())
        indexes = [fields.indexOf(name) for name in names]
    if len(indexes) != 1:
        return ""
    value = feature.attribute(indexes[0])
    return str(value) if isinstance(value, (int, str)) else ""


def _newest_change(service: LocalService, layer_id: str, key: str) -> str:
    """Uuid of the change of a feature that came last; "" when none did."""
    from qfieldsync_cloud.core.jobs.store.feature_rows import (
        deltas_about,
        local_names_of,
    )

    with service.store.reading() as rows:
        layer_map = service.store.settings(rows).layer_map
        layer_ids = {named for named, own in layer_map.items() if own == layer_id}
        layer_ids.add(layer_id)
        names = local_names_of(rows, layer_ids, key)
        found = deltas_about(rows, layer_ids, key, names)
        return str(found[-1]["id"]) if found else ""
