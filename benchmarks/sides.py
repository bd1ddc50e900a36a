"""The sides of a comparison: the same edits, made in four ways.

Each is handed a fresh copy of the layer and gives the seconds it took. What it needs
beforehand (features and values to write, for the floors) is made before the clock
starts.
"""

from __future__ import annotations

import gc
import json
import time
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

from qgis.core import (
    QgsExpression,
    QgsFeature,
    QgsFeatureRequest,
    QgsGeometry,
    QgsProject,
    QgsTransaction,
    QgsVectorLayer,
)

from benchmarks.scenes import LAYER_ID, Edit, Key, Method, Scene
from benchmarks.sources import Copy, feature_of, geometry_of, variant_of
from qfieldsync_cloud.core.deltas.reader import read_deltafile
from qfieldsync_cloud.core.engine import SyncRun
from qfieldsync_cloud.core.layers.describe import describe_layer
from qfieldsync_cloud.core.layers.layer_note import note_layers
from qfieldsync_cloud.core.layers.ledgers.history import read_history
from qfieldsync_cloud.core.layers.project_layers import find_layers
from qfieldsync_cloud.core.reports.files import write_json_report
from qfieldsync_cloud.core.revert import Selection, plan_revert
from qfieldsync_cloud.core.sync.report import Report
from qfieldsync_cloud.core.sync.status import DeltaStatus
from qfieldsync_cloud.core.undisturbed import undisturbed

_KEYS_PER_FILTER = 500


@dataclass
class Clock:
    """Wall and processor time between `start` and `stop`."""

    seconds: float = 0.0
    cpu_seconds: float = 0.0
    _started: tuple[float, float] = field(default=(0.0, 0.0))

    def start(self) -> None:
        self._started = (time.perf_counter(), time.process_time())

    def stop(self) -> None:
        wall, cpu = self._started
        self.seconds = time.perf_counter() - wall
        self.cpu_seconds = time.process_time() - cpu


class WrongOutcome(Exception):
    """A side did not do what was asked: its time is no figure."""


@dataclass(frozen=True)
class Task:
    """What a side is to do."""

    scene: Scene
    edits: Sequence[Edit]
    deltafile: Path
    report: Path
    """Where the report goes."""


@contextmanager
def open_project(copy: Copy) -> Iterator[QgsProject]:
    """A project with the layer, as it is open in QGIS."""
    project = QgsProject()
    project.addMapLayer(copy.layer())
    try:
        yield project
    finally:
        project.clear()


def apply(task: Task, copy: Copy, clock: Clock) -> None:
    """The engine, from the deltafile to the report on disk."""
    with open_project(copy) as project:
        report = _run(task, project, clock, SyncRun.apply)
    check_report(task, report)


def dry_run(task: Task, copy: Copy, clock: Clock) -> None:
    """The engine without writing."""
    with open_project(copy) as project:
        report = _run(task, project, clock, SyncRun.preview)
    check_report(task, report)


def revert(task: Task, copy: Copy, clock: Clock) -> None:
    """The engine taking back all that it applied, from the ledger to the report."""
    with open_project(copy) as project:
        notes = note_layers(project)
        check_report(task, run_engine(task, notes, SyncRun.apply))
        gc.collect()
        clock.start()
        report = _take_back(task, notes)
        clock.stop()
    written = [edit for edit in task.edits if not edit.is_conflict]
    check_report(replace(task, edits=written), report)


def _take_back(task: Task, notes: Any) -> Report:
    with undisturbed():
        history = read_history([describe_layer(note) for note in notes.values()])
        taken_back = plan_revert(history, Selection())
        run = SyncRun(taken_back.deltafile, taken_back.layers, taken=taken_back.taken)
        run.apply()
        report = taken_back.report(run)
        write_json_report(task.report, report)
        run.let_go()
    return report


def _run(
    task: Task, project: QgsProject, clock: Clock, act: Callable[[SyncRun], None]
) -> Report:
    clock.start()
    report = run_engine(task, note_layers(project), act)
    clock.stop()
    return report


def run_engine(task: Task, notes: Any, act: Callable[[SyncRun], None]) -> Report:
    """Read the deltafile, act, and write the report, as the algorithm does."""
    with undisturbed():
        deltafile = read_deltafile(task.deltafile)
        [layer_id] = notes
        layers = find_layers(notes, deltafile.deltas, {LAYER_ID: layer_id})
        run = SyncRun(deltafile, layers)
        act(run)
        report = run.report()
        write_json_report(task.report, report)
        run.let_go()
    return report


def check_report(task: Task, report: Report) -> None:
    """Raises:
    WrongOutcome: it is not one conflict per conflict, and all else applied.
    """
    conflicts = sum(edit.is_conflict for edit in task.edits)
    counts = {status: count for status, count in report.counts.items() if count}
    wanted = {
        DeltaStatus.APPLIED: len(task.edits) - conflicts,
        DeltaStatus.CONFLICT: conflicts,
    }
    if counts != {status: count for status, count in wanted.items() if count}:
        raise WrongOutcome(f"{counts} instead of {wanted}")


@dataclass
class Writes:
    """The bulk writes that the edits of a task come to, sorted by key."""

    deletes: list[Any] = field(default_factory=list)
    attributes: list[tuple[Any, dict[int, Any]]] = field(default_factory=list)
    geometries: list[tuple[Any, QgsGeometry]] = field(default_factory=list)
    adds: list[QgsFeature] = field(default_factory=list)

    @property
    def keys(self) -> list[Any]:
        """Of the features that are there before."""
        return sorted({key for key, _ in self.attributes} | set(self.deletes))


def writes_of(task: Task, layer: QgsVectorLayer) -> Writes:
    """What is to be written, ready to be handed to the provider."""
    scene, fields, writes = task.scene, layer.fields(), Writes()
    for edit in sorted(task.edits, key=lambda edit: edit.number):
        key = scene.key_of(edit.number)
        if edit.is_conflict:
            continue
        if edit.after is None:
            writes.deletes.append(key)
            continue
        if edit.before is None:
            feature = feature_of(fields, scene, edit.number, edit.after)
            writes.adds.append(feature)
            continue
        values = {
            fields.indexOf(name): variant_of(name, getattr(edit.after, name))
            for name in edit.changed
        }
        writes.attributes.append((key, values))
        if edit.is_moved:
            writes.geometries.append((key, geometry_of(edit.after)))
    return writes


def reading_floor(task: Task, copy: Copy, clock: Clock) -> None:
    """Decode, read the rows once, write them in bulk, read them once more."""
    _floor(task, copy, clock, is_reading=True)


def write_floor(task: Task, copy: Copy, clock: Clock) -> None:
    """The bulk writes in one transaction, and nothing else."""
    _floor(task, copy, clock, is_reading=False)


def _floor(task: Task, copy: Copy, clock: Clock, *, is_reading: bool) -> None:
    with open_project(copy) as project:
        [note] = project.mapLayers().values()
        writes = writes_of(task, note)
        layer = copy.layer()
        ids = {} if is_reading else _ids_of(task.scene, layer, writes.keys)
        clock.start()
        if is_reading:
            with task.deltafile.open(encoding="utf-8") as stream:
                document = json.load(stream)
        with _writing(task.scene, layer) as transaction:
            if is_reading:
                ids = _ids_of(task.scene, layer, writes.keys)
            added = _write(layer, writes, ids)
            if is_reading:
                _ids_of(task.scene, layer, writes.keys)
                _read(layer, QgsFeatureRequest().setFilterFids(added))
        clock.stop()
        del transaction, layer, note
        if is_reading:
            del document


@contextmanager
def _writing(scene: Scene, layer: QgsVectorLayer) -> Iterator[QgsTransaction | None]:
    provider = layer.dataProvider()
    if not provider.enterUpdateMode():
        raise WrongOutcome("no update mode")
    transaction = None
    if scene.source != "shapefile":
        transaction = QgsTransaction.create([layer])
        _expect(transaction is not None and transaction.begin()[0], "no transaction")
        if scene.source in ("gpkg", "spatialite"):
            # the writes are the same as the engine's, and so is what makes them quick
            _expect(transaction.executeSql("PRAGMA cache_size = -65536")[0], "cache")
    yield transaction
    if transaction is not None:
        _expect(transaction.commit()[0], "no commit")
    _expect(provider.leaveUpdateMode(), "update mode goes on")


def _write(layer: QgsVectorLayer, writes: Writes, ids: dict[Any, int]) -> list[int]:
    provider = layer.dataProvider()
    _expect(provider.deleteFeatures([ids[key] for key in writes.deletes]), "delete")
    attributes = {ids[key]: values for key, values in writes.attributes}
    _expect(provider.changeAttributeValues(attributes), "attributes")
    geometries = {ids[key]: geometry for key, geometry in writes.geometries}
    _expect(provider.changeGeometryValues(geometries), "geometries")
    done, added = provider.addFeatures(writes.adds)
    _expect(done and not provider.errors(), "add")
    return [feature.id() for feature in added]


def _ids_of(scene: Scene, layer: QgsVectorLayer, keys: list[Any]) -> dict[Any, int]:
    """Read the rows with all that they hold; their ids by key."""
    index = layer.fields().indexOf(scene.key.column)
    if scene.source != "shapefile" and scene.key is Key.INTEGER:
        return _read(layer, QgsFeatureRequest().setFilterFids(keys), index)
    if scene.key is Key.UUID:
        found: dict[Any, int] = {}
        column = QgsExpression.quotedColumnRef(scene.key.column)
        for start in range(0, len(keys), _KEYS_PER_FILTER):
            some = keys[start : start + _KEYS_PER_FILTER]
            values = ", ".join(map(QgsExpression.quotedValue, some))
            request = QgsFeatureRequest().setFilterExpression(f"{column} IN ({values})")
            found.update(_read(layer, request, index))
        return found
    return _read(layer, QgsFeatureRequest(), index)


def _read(
    layer: QgsVectorLayer, request: QgsFeatureRequest, index: int = 0
) -> dict[Any, int]:
    found = {}
    for feature in layer.getFeatures(request):
        attributes = feature.attributes()
        feature.geometry()
        found[attributes[index]] = feature.id()
    return found


def one_by_one(task: Task, copy: Copy, clock: Clock) -> None:
    """Each edit committed by itself with `commitChanges(False)`, as the server does."""
    scene = task.scene
    with open_project(copy) as project:
        [layer] = project.mapLayers().values()
        fields = layer.fields()
        adds = {
            edit.number: feature_of(fields, scene, edit.number, edit.after)
            for edit in task.edits
            if edit.before is None and edit.after is not None
        }
        column = QgsExpression.quotedColumnRef(scene.key.column)
        clock.start()
        _expect(layer.startEditing(), "no edit mode")
        for edit in task.edits:
            if edit.method is Method.CREATE:
                _expect(layer.addFeature(adds[edit.number]), "add")
            else:
                value = QgsExpression.quotedValue(scene.key_of(edit.number))
                request = QgsFeatureRequest().setFilterExpression(f"{column} = {value}")
                [feature] = layer.getFeatures(request)
                _edit(layer, feature, edit)
            _expect(layer.commitChanges(False), layer.commitErrors())
        _expect(layer.rollBack(), "edit mode goes on")
        clock.stop()
        del layer


def _edit(layer: QgsVectorLayer, feature: QgsFeature, edit: Edit) -> None:
    if edit.after is None:
        _expect(layer.deleteFeature(feature.id()), "delete")
        return
    for name in edit.changed:
        value = variant_of(name, getattr(edit.after, name))
        index = layer.fields().indexOf(name)
        done = layer.changeAttributeValue(feature.id(), index, value, feature[name])
        _expect(done, name)
    if edit.is_moved:
        done = layer.changeGeometry(feature.id(), geometry_of(edit.after))
        _expect(done, "geometry")


def _expect(is_done: Any, what: Any) -> None:
    if not is_done:
        raise WrongOutcome(str(what))


def written(edits: Iterable[Edit], limit: int) -> list[Edit]:
    """The first edits that change something."""
    return [edit for edit in edits if not edit.is_conflict][:limit]
