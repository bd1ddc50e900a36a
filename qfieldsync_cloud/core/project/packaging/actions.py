"""What becomes of each layer.

| `QFieldSync/cloud_action` says    | the layer                      | action      |
|-----------------------------------|--------------------------------|-------------|
| one of the five                   | valid                          | that one    |
| nothing, and `QFieldSync/action`  | any                            | `remove`    |
| says `remove`                     |                                |             |
| nothing, or an unknown word       | vector, no virtual layer       | `offline`   |
| nothing, or an unknown word       | any other                      | `no_action` |
| anything but `remove`             | localized                      | `no_action` |
| anything but `remove`             | invalid, a WMS or the like     | `no_action` |
| anything but `remove`             | virtual, which opens only in   | `no_action` |
|                                   | the open project               |             |
| anything but `remove`             | virtual, on data sources that  | `offline`   |
|                                   | it names itself                |             |
| anything                          | invalid, or an `.ecw`          | `remove`    |

`offline` of a layer that is no vector layer is `copy`. A deltafile comes only from what
the device edits, so the action for QFieldCloud counts and not the one for the cable.
"""

from __future__ import annotations

import re

from qgis.core import QgsMapLayer, QgsVectorLayer

from qfieldsync_cloud.core.project.details import is_localized
from qfieldsync_cloud.core.project.packaging.package import SyncAction
from qfieldsync_cloud.core.project.qfieldsync_entries import CABLE_ACTION, CLOUD_ACTION

_SERVICES = ("wms", "wcs", "arcgismapserver", "arcgisvectortileservice", "vectortile")

_NAMES_SOURCES = re.compile(r"[?&]layer=")
"""Of a virtual layer; `layer_ref` names a layer of the project."""


def action_of(
    layer: QgsMapLayer, source: str, wanted: SyncAction | None = None
) -> SyncAction:
    """The action of a layer.

    Args:
        layer: of the project.
        source: of its data, as the project's file has it.
        wanted: in place of what its properties say.
    """
    action = wanted or _noted(layer) or default_action(layer)
    if action is SyncAction.REMOVE or layer.source().lower().endswith(".ecw"):
        return SyncAction.REMOVE
    if is_localized(source):
        return SyncAction.NO_ACTION
    if not layer.isValid():
        return _of_invalid(layer)
    if layer.providerType() == "virtual" and _NAMES_SOURCES.search(layer.source()):
        # nothing of them would be in the package, and their paths lead nowhere
        return SyncAction.OFFLINE
    if action is SyncAction.OFFLINE and not isinstance(layer, QgsVectorLayer):
        return SyncAction.COPY
    return action


def default_action(layer: QgsMapLayer) -> SyncAction:
    """The action of a layer that nobody configured."""
    if isinstance(layer, QgsVectorLayer) and layer.providerType() != "virtual":
        return SyncAction.OFFLINE
    return SyncAction.NO_ACTION


def _of_invalid(layer: QgsMapLayer) -> SyncAction:
    provider = layer.providerType()
    # a virtual layer looks for the layers that it shows in the open project alone
    is_kept = provider in _SERVICES or provider == "virtual"
    return SyncAction.NO_ACTION if is_kept else SyncAction.REMOVE


def _noted(layer: QgsMapLayer) -> SyncAction | None:
    text = str(layer.customProperty(CLOUD_ACTION) or "").lower()
    if text in {item.value for item in SyncAction}:
        return SyncAction(text)
    cable = str(layer.customProperty(CABLE_ACTION) or "").lower()
    return SyncAction.REMOVE if cable == SyncAction.REMOVE.value else None
