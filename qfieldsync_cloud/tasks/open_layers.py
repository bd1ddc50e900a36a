"""What the layers that QGIS has open hold, for questions in other threads.

The main thread answers in steps of a few milliseconds.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

from qgis.core import QgsProject, QgsVectorLayer

from qfieldsync_cloud.core.deltas.model import Delta
from qfieldsync_cloud.core.inspection.open_layers import (
    KeySearch,
    OpenLayers,
    UnsavedEdit,
    memory_ledger_extract,
    open_layer,
    read_unsaved_edit,
)
from qfieldsync_cloud.core.layers.describe import LayerSetup
from qfieldsync_cloud.core.layers.ledgers.ledger import LedgerExtract
from qfieldsync_cloud.core.project.identity import canonical
from qfieldsync_cloud.core.sync.state import FeatureState
from qfieldsync_cloud.tasks.main_thread import MainThreadBusy, on_main_thread

_TIMEOUT_S = 5.0
"""A change is shown without what QGIS holds rather than never."""


class MainThreadLayers(OpenLayers):
    """See `OpenLayers`; of one project, as long as it is the open one."""

    def __init__(self, project_path: Path) -> None:
        self._path = canonical(project_path)

    def has_memory(self, layer_id: str) -> bool:
        """See `OpenLayers`."""
        return bool(self._ask(layer_id, lambda _layer: True))

    def memory_extract(self, layer_id: str, delta: Delta) -> LedgerExtract:
        """See `OpenLayers`."""
        found = self._ask(layer_id, lambda layer: memory_ledger_extract(layer, delta))
        return found if found is not None else LedgerExtract({}, {})

    def memory_features(self, setup: LayerSetup, key: str) -> list[FeatureState] | None:
        """See `OpenLayers`."""
        layer_id = setup.layer.id
        search: KeySearch | None = self._ask(
            layer_id, lambda layer: KeySearch(setup, layer, key)
        )
        if search is None:
            return None
        # each step asks anew: the layer may be gone by then
        while goes_on := self._ask(layer_id, lambda _layer: search.step()):
            pass
        return None if goes_on is None else search.found

    def unsaved_edit(self, setup: LayerSetup, feature_id: int) -> UnsavedEdit | None:
        """See `OpenLayers`."""
        edit: UnsavedEdit | None = self._ask(
            setup.layer.id, lambda layer: read_unsaved_edit(setup, layer, feature_id)
        )
        return edit

    def _ask(self, layer_id: str, act: Callable[[QgsVectorLayer], Any]) -> Any:
        """What `act` gives; None where the layer is not open."""

        def asked() -> Any:
            project = QgsProject.instance()
            name = project.fileName()
            if not name or canonical(Path(name)) != self._path:
                return None
            layer = open_layer(project, layer_id)
            return act(layer) if layer is not None else None

        try:
            return on_main_thread(asked, _TIMEOUT_S)
        except MainThreadBusy:
            return None
