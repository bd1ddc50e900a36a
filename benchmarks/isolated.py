"""Figures that need a process of their own: peak memory, and gaps of the event loop.

`python -m benchmarks.isolated memory|window|holding gpkg-file deltafile report` is that
process; it prints one number.
"""

from __future__ import annotations

import os
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

from qgis.core import QgsApplication, QgsProject, QgsTask, QgsVectorLayer
from qgis.PyQt.QtCore import QTimer

from benchmarks.program import IsolatedRun
from benchmarks.scenes import Scene, write_deltafile
from benchmarks.sides import Task, run_engine
from benchmarks.sources import FileCopy, Sources
from benchmarks.system import memory_kb, waited_s
from qfieldsync_cloud.core.engine import SyncRun
from qfieldsync_cloud.core.layers.layer_note import note_layers
from qfieldsync_cloud.core.undisturbed import drop, undisturbed

_TICK_MS = 5
_ROUNDS = 3


def measure(run: IsolatedRun, sources: Sources, folder: Path) -> float:
    """Measure in processes of their own; the worst of three."""
    deltafile = folder / "deltafile.json"
    write_deltafile(deltafile, run.scene, run.scene.edits())
    found = []
    for _ in range(_ROUNDS):
        with sources.copy(run.scene) as copy:
            assert isinstance(copy, FileCopy)
            command = (run.kind, copy.path, deltafile, folder / "report.json")
            done = subprocess.run(
                [sys.executable, "-m", __name__, *map(str, command)],
                capture_output=True,
                text=True,
                check=True,
            )
            found.append(float(done.stdout.split()[-1]))
    if run.kind == "memory":
        return max(found) / run.scene.deltas
    return max(found)


def main(kind: str, path: str, deltafile: str, report: str) -> None:
    application = QgsApplication([], kind != "memory")
    application.initQgis()
    project = QgsProject()
    layer = QgsVectorLayer(f"{path}|layername=trees", "Trees", "ogr")
    project.addMapLayer(layer)
    scene = Scene("gpkg", 0, 0)
    task = Task(scene, (), Path(deltafile), Path(report))
    if kind == "memory":
        print(_peakmemory_kb(task, project))
    else:
        gaps = _gaps(task, project)
        print(max(gap.wall_ms if kind == "window" else gap.held_ms for gap in gaps))


def _peakmemory_kb(task: Task, project: QgsProject) -> int:
    notes = note_layers(project)
    started = memory_kb("VmRSS")
    done = run_engine(task, notes, SyncRun.apply)
    assert done.counts
    return memory_kb("VmHWM") - started


class _ApplyTask(QgsTask):
    """The engine's work in a thread of QGIS."""

    def __init__(self, task: Task, project: QgsProject) -> None:
        super().__init__("apply", QgsTask.Flag.CanCancel)
        self._task, self._notes = task, note_layers(project)
        self.error: Exception | None = None
        self.thread_id = 0
        """Once it runs."""

    def run(self) -> bool:
        self.thread_id = threading.get_native_id()
        try:
            with undisturbed():
                report = run_engine(self._task, self._notes, SyncRun.apply)
                drop(report.deltas)
                del report
        except Exception as error:  # noqa: BLE001 - a thread of QGIS swallows it
            self.error = error
        return self.error is None


class _Gap(NamedTuple):
    """Between two ticks of a timer of the main thread."""

    wall_ms: float
    waited_ms: float
    """The main thread, or the engine's, waited for a processor that others had."""

    @property
    def held_ms(self) -> float:
        """How long the engine itself can have kept the main thread waiting."""
        return self.wall_ms - self.waited_ms


def _gaps(task: Task, project: QgsProject) -> Iterator[_Gap]:
    """Gaps of the event loop, while the engine works in a task."""
    ticks: list[tuple[float, float]] = []
    work = _ApplyTask(task, project)
    main_thread = threading.get_native_id()

    def tick() -> None:
        if work.thread_id:
            waited = waited_s(main_thread) + waited_s(work.thread_id)
            ticks.append((time.perf_counter(), waited))

    timer = QTimer()
    timer.setInterval(_TICK_MS)
    timer.timeout.connect(tick)
    loop = QgsApplication.instance()
    work.taskCompleted.connect(loop.quit)
    work.taskTerminated.connect(loop.quit)
    timer.start()
    QgsApplication.taskManager().addTask(work)
    loop.exec()
    assert work.error is None, work.error
    for (wall, waited), (later_wall, later_waited) in zip(ticks, ticks[1:]):
        yield _Gap(1000 * (later_wall - wall), 1000 * (later_waited - waited))


if __name__ == "__main__":
    main(*sys.argv[1:])
    sys.stdout.flush()
    # QGIS 3.22 crashes when Python takes it down
    os._exit(0)
