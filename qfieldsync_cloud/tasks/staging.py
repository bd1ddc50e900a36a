"""Planned changes put into the edit buffers of the open project, in slices.

    stager = Stager(plan, project, "Stage 3 QField changes")
    stager.finished.connect(…)      `Staged`
    stager.start()

What belongs to a layer is one edit command: one undo takes it out again, and where QGIS
refuses a part of it, nothing of it stays. The main thread is used for some milliseconds
at a time. `SaveWatch` tells then what becomes of the edit buffer.
"""

from __future__ import annotations

import time
from collections.abc import Generator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import partial
from typing import Any

from qgis.core import QgsProject, QgsVectorLayer
from qgis.PyQt.QtCore import QObject, QTimer, pyqtSignal

from qfieldsync_cloud.core.errors import SourceRefusal
from qfieldsync_cloud.core.layers.features.reading import TableReader
from qfieldsync_cloud.core.layers.sessions.edit_buffer import write_action
from qfieldsync_cloud.core.layers.sources import table_of
from qfieldsync_cloud.core.services.local.staging import LayerEdits, StagePlan
from qfieldsync_cloud.core.sync.action import CreateFeature
from qfieldsync_cloud.core.sync.planned import PlannedDelta
from qfieldsync_cloud.core.translation import translate

SLICE_S = 0.015
"""So long the main thread is used at a time."""
_KEYS_AT_ONCE = 100
"""Features that are looked up by their keys in one step."""


@dataclass(frozen=True)
class StagedLayer:
    """What became of one layer."""

    layer_id: str
    name: str
    keys: Mapping[str, str] = field(default_factory=dict)
    """Of the features that were staged, by uuid of the delta."""
    missing_count: int = 0
    """Changes whose features the layer does not show, by its filter for instance."""
    trouble: str = ""
    """Why nothing of it was staged, as QGIS says it; "" when it was."""
    undo_index: int = 0
    """Of the layer's undo stack, behind the edit command."""


@dataclass(frozen=True)
class Staged:
    """What became of a plan."""

    layers: tuple[StagedLayer, ...]
    is_cancelled: bool = False

    @property
    def keys(self) -> Mapping[str, str]:
        """Of all features that were staged, by uuid of the delta."""
        return {uuid: key for layer in self.layers for uuid, key in layer.keys.items()}


class Stager(QObject):
    """Stages a plan; lives in the main thread."""

    progressed = pyqtSignal(int)
    """So many changes were staged."""
    finished = pyqtSignal(object)
    """`Staged`"""

    def __init__(
        self,
        plan: StagePlan,
        project: QgsProject,
        command: str,
        parent: QObject | None = None,
    ) -> None:
        """Args:
        plan: what goes where.
        project: the open one.
        command: the text of the undo step.
        parent: as in Qt.
        """
        super().__init__(parent)
        self._plan = plan
        self._project = project
        self._command = command
        self._done: list[StagedLayer] = []
        self._count = 0
        self._steps = self._all_steps()
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._on_timer)

    @property
    def is_running(self) -> bool:
        return self._timer.isActive()

    def start(self) -> None:
        """Begin; `finished` comes later."""
        self._project.layersWillBeRemoved.connect(self._on_layers_removed)
        self._timer.start(0)

    def cancel(self) -> None:
        """Undo the layer in hand, and stage no other; those before stay staged."""
        if self.is_running:
            self._steps.close()
            self._end(is_cancelled=True)

    def _on_timer(self) -> None:
        until = time.monotonic() + SLICE_S
        while next(self._steps, None) is not None:
            if time.monotonic() >= until:
                break
        else:
            self._end(is_cancelled=False)
            return
        self.progressed.emit(self._count)

    def _end(self, *, is_cancelled: bool) -> None:
        self._timer.stop()
        self._project.layersWillBeRemoved.disconnect(self._on_layers_removed)
        self.finished.emit(Staged(tuple(self._done), is_cancelled))

    def _on_layers_removed(self, layer_ids: Sequence[str]) -> None:
        # a closed project, for instance
        if any(edits.setup.layer.id in layer_ids for edits in self._plan.layers):
            self.cancel()

    def _all_steps(self) -> Generator[bool, None, None]:
        for edits in self._plan.layers:
            yield from self._layer_steps(edits)

    def _layer_steps(self, edits: LayerEdits) -> Generator[bool, None, None]:
        known = edits.setup.layer
        layer = self._project.mapLayer(known.id)
        trouble = _trouble(layer, edits)
        if trouble or not isinstance(layer, QgsVectorLayer):
            self._done.append(StagedLayer(known.id, known.name, trouble=trouble))
            return
        reader = TableReader(edits.setup, layer)
        yield from _look_up(reader, edits.items)
        keys: dict[str, str] = {}
        missing = 0
        layer.beginEditCommand(self._command)
        try:
            for item in edits.items:
                if _is_shown(reader, item):
                    self._write(reader, item)
                    keys[item.delta.uuid] = item.key or ""
                else:
                    missing += 1
                yield True
        except SourceRefusal as error:
            layer.destroyEditCommand()
            self._done.append(StagedLayer(known.id, known.name, trouble=str(error)))
            return
        except BaseException:
            layer.destroyEditCommand()
            raise
        layer.endEditCommand()
        layer.triggerRepaint()
        index = layer.undoStack().index()
        self._done.append(
            StagedLayer(known.id, known.name, keys, missing, undo_index=index)
        )

    def _write(self, reader: TableReader, item: PlannedDelta) -> None:
        if item.action is not None:
            write_action(reader, item.action)
            self._count += 1


class SaveWatch(QObject):
    """Tells whether what was staged in a layer was saved; lives in the main thread.

    It deletes itself afterwards.
    """

    saved = pyqtSignal(object)
    """Uuids of deltas: the layer was saved with them, and is edited no more."""
    discarded = pyqtSignal(object)
    """Uuids of deltas that were undone, or discarded with all other edits."""

    def __init__(
        self, layer: QgsVectorLayer, staged: StagedLayer, command: str, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._layer = layer
        self._staged = staged
        self._command = command
        self._is_saved = False
        self._was_undone = False
        self._is_told = False
        layer.beforeCommitChanges.connect(self._on_before_commit)
        layer.afterCommitChanges.connect(self._on_saved)
        layer.editingStopped.connect(self._on_stopped)
        layer.afterRollBack.connect(self._on_rolled_back)
        layer.willBeDeleted.connect(self.deleteLater)

    def _on_before_commit(self, *_stops: object) -> None:
        if self._is_saved:
            return
        stack, index = self._layer.undoStack(), self._staged.undo_index
        is_there = stack.index() >= index
        self._was_undone = not (
            is_there and stack.command(index - 1).text() == self._command
        )

    def _on_saved(self) -> None:
        if self._was_undone:
            self._tell(self.discarded)
            return
        self._is_saved = True
        # a layer that is edited on keeps its changes waiting
        if not self._layer.isEditable():
            QTimer.singleShot(0, self._on_stopped)

    def _on_stopped(self) -> None:
        if self._is_saved:
            self._tell(self.saved)

    def _on_rolled_back(self) -> None:
        # what was saved before is not taken back with the edits that came after it
        self._tell(self.saved if self._is_saved else self.discarded)

    def _tell(self, told: Any) -> None:
        if self._is_told:
            return
        self._is_told = True
        layer = self._layer
        for signal, slot in (
            (layer.beforeCommitChanges, self._on_before_commit),
            (layer.afterCommitChanges, self._on_saved),
            (layer.editingStopped, self._on_stopped),
            (layer.afterRollBack, self._on_rolled_back),
            (layer.willBeDeleted, self.deleteLater),
        ):
            signal.disconnect(slot)
        # out of the layer's own signal, which others hear too
        QTimer.singleShot(0, partial(self._finish, told))

    def _finish(self, told: Any) -> None:
        told.emit(tuple(self._staged.keys))
        self.deleteLater()


def _look_up(
    reader: TableReader, items: Sequence[PlannedDelta]
) -> Generator[bool, None, None]:
    """Let the reader know the ids of the features that are there."""
    keys = [
        item.action.key
        for item in items
        if item.action is not None and not isinstance(item.action, CreateFeature)
    ]
    wanted = list(dict.fromkeys(keys))
    for start in range(0, len(wanted), _KEYS_AT_ONCE):
        reader.read(wanted[start : start + _KEYS_AT_ONCE])
        yield True


def _is_shown(reader: TableReader, item: PlannedDelta) -> bool:
    action = item.action
    is_made = isinstance(action, CreateFeature)
    return action is not None and (is_made or action.key in reader.feature_ids)


# fmt: off
def _trouble(layer: object, edits: LayerEdits) -> str:
    """Why nothing can be put into the edit buffer of a layer; "" when it can."""
    if not isinstance(layer, QgsVectorLayer) or not layer.isValid():
        return translate("Gui", "the open project does not have this layer, or its "
                                "data cannot be read")
    if table_of(layer).id != edits.setup.table.id:
        return translate("Gui", "the layer has another data source than in the "
                                "project's file: save the project first")
    if not layer.isEditable() and not layer.startEditing():
        return translate("Gui", "QGIS does not let this layer be edited")
    return ""
# fmt: on
