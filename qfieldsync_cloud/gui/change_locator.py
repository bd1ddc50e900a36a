"""Changes in QGIS's locator bar: found by what names their feature, opened in the dock.

QGIS prepares a copy of the filter in the main thread and searches with it in another
one, so a copy takes along what it needs of the layers and of the open project.
"""

from __future__ import annotations

import logging
from collections.abc import Callable, Mapping
from contextlib import closing
from itertools import islice
from typing import TYPE_CHECKING, Any, TypeVar

from qgis.core import (
    QgsFeedback,
    QgsLocatorContext,
    QgsLocatorFilter,
    QgsLocatorResult,
)
from qgis.PyQt.QtCore import QCoreApplication
from qgis.PyQt.QtGui import QIcon

from qfieldsync_cloud.core.errors import QFieldSyncCloudError
from qfieldsync_cloud.gui.window import Window
from qfieldsync_cloud.tasks.workplace import Workplace

if TYPE_CHECKING:
    from qfieldsync_cloud.core.changes.filters import ChangeColumn
    from qfieldsync_cloud.core.changes.searching import Search
    from qfieldsync_cloud.core.changes.summary import (
        ChangeSummary,
        ChangeTraits,
        Naming,
    )
    from qfieldsync_cloud.core.services.local.service import LocalService

_log = logging.getLogger(__name__)

PREFIX = "qfc"
"""QGIS keeps shorter ones for its own filters."""
_LEAST_LETTERS = 3
"""Before that nearly everything fits; with the prefix anything is looked for."""
_MOST = 30
_T = TypeVar("_T")


class ChangeLocatorFilter(QgsLocatorFilter):
    """Finds changes that the embedded service keeps for the open project."""

    def __init__(
        self, place: Workplace, window: Window, show_change: Callable[[str], Any]
    ) -> None:
        super().__init__()
        self._place = place
        self._window = window
        self._show_change = show_change
        self._service: LocalService | None = None
        self._text = ""
        self._names: Mapping[str, str] = {}
        self._namings: Mapping[str, Naming] = {}
        self._icons: Mapping[Any, QIcon] = {}

    def clone(self) -> ChangeLocatorFilter:
        """See QGIS."""
        return ChangeLocatorFilter(self._place, self._window, self._show_change)

    def name(self) -> str:
        """See QGIS."""
        return "qfieldsync_cloud_changes"

    def displayName(self) -> str:  # noqa: N802
        """See QGIS."""
        return QCoreApplication.translate("Gui", "Changes from the Field")

    def prefix(self) -> str:
        """See QGIS."""
        return PREFIX

    def priority(self) -> QgsLocatorFilter.Priority:
        """See QGIS."""
        return QgsLocatorFilter.Priority.Medium

    def prepare(self, text: str, context: QgsLocatorContext) -> list[str]:
        """Take along what the search needs; QGIS calls this in the main thread."""
        is_enough = context.usingPrefix or len(text.strip()) >= _LEAST_LETTERS
        service = self._place.local
        if is_enough and service is not None:
            from qfieldsync_cloud.core.changes.safety import STATUSES
            from qfieldsync_cloud.gui.changes.labels import ChangeLabels
            from qfieldsync_cloud.gui.icons import delta_status_icon

            layers = self._window.project.mapLayers().items()
            self._text = text
            self._names = {layer_id: layer.name() for layer_id, layer in layers}
            self._namings = ChangeLabels(self._window.project).namings()
            self._icons = {status: delta_status_icon(status) for status in STATUSES}
            self._service = service
        return []

    def fetchResults(  # noqa: N802
        self, text: str, context: QgsLocatorContext, feedback: QgsFeedback
    ) -> None:
        """Search; QGIS calls this in a thread of its own."""
        service = self._service
        if service is None:
            return
        from qfieldsync_cloud.core.undisturbed import undisturbed

        try:
            with undisturbed():
                self._search(service, feedback)
        except QFieldSyncCloudError as error:
            # the views tell of it
            _log.info("changes cannot be searched: %s", error)

    def triggerResult(self, result: QgsLocatorResult) -> None:  # noqa: N802
        """See QGIS."""
        self._show_change(str(result.userData))

    def _search(self, service: LocalService, feedback: QgsFeedback) -> None:
        from qfieldsync_cloud.core.changes.searching import Search, search_changes

        layer_map = service.settings().layer_map
        search = Search(
            self._text,
            _with_old_ids(self._namings, layer_map),
            _words(_with_old_ids(self._names, layer_map)),
        )
        found = search_changes(service, search, feedback.isCanceled)
        with closing(found):
            for number, change in enumerate(islice(found, _MOST)):
                if feedback.isCanceled():
                    return
                self.resultFetched.emit(self._result(change, number, search))

    def _result(
        self, change: ChangeSummary, number: int, search: Search
    ) -> QgsLocatorResult:
        from qfieldsync_cloud.core.changes.filters import ChangeColumn
        from qfieldsync_cloud.core.changes.status import ChangeStatus
        from qfieldsync_cloud.gui.changes.labels import feature_text

        traits = change.traits
        result = QgsLocatorResult()
        result.filter = self
        result.displayString = feature_text(change)
        columns = (ChangeColumn.LAYER, ChangeColumn.STATUS, ChangeColumn.METHOD)
        result.description = " · ".join(search.words(traits, item) for item in columns)
        result.icon = self._icons.get(traits.status, QIcon())
        result.userData = change.id
        # conflicts first, then the newest; QGIS versions with groups sort by name
        is_conflict = traits.status is ChangeStatus.CONFLICT
        result.score = (1.0 if is_conflict else 0.5) - number / (4 * _MOST)
        return result


def _with_old_ids(
    by_layer: Mapping[str, _T], layer_map: Mapping[str, str]
) -> dict[str, _T]:
    """Something by layer id, also by the ids that were mapped to these layers."""
    mapped = {old: by_layer[new] for old, new in layer_map.items() if new in by_layer}
    return {**by_layer, **mapped}


def _words(layer_names: Mapping[str, str]) -> Callable[[ChangeTraits, Any], str]:
    """What people read of changes, without asking a layer for it."""
    from qfieldsync_cloud.core.changes.filters import ChangeColumn
    from qfieldsync_cloud.gui.words import delta_status_text, method_text

    def text(traits: ChangeTraits, column: ChangeColumn) -> str:
        if column is ChangeColumn.STATUS:
            return delta_status_text(traits.status, traits.status_text)
        if column is ChangeColumn.METHOD:
            return method_text(traits.method) if traits.method else ""
        if column is ChangeColumn.LAYER:
            known = layer_names.get(traits.layer_id)
            return known or traits.layer_name or traits.layer_id
        return ", ".join(traits.fields) if column is ChangeColumn.FIELDS else ""

    return text
