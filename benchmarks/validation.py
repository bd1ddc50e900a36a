"""`python -m benchmarks.validation`: what checking a project costs, side by side.

Aims: for 200 layers at most 1.5 times what opening the project costs, with the checks
that read rows switched off; at most 3 times one full scan of the rows, with them on.
Times are processor seconds of this process, which other programs disturb least; nothing
here waits for anything but the processor. Ends with 1 when an aim is missed.
"""

from __future__ import annotations

import argparse
import os
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

from osgeo import ogr, osr
from qgis.core import QgsApplication, QgsProject, QgsVectorLayer

from benchmarks.aims import Aim
from qfieldsync_cloud.core.project.checks.checked import CheckOptions
from qfieldsync_cloud.core.project.process_projectfile import (
    new_workflow,
    process_projectfile,
)

LAYERS_PER_FILE = 10
TYPES = (ogr.OFTString, ogr.OFTInteger, ogr.OFTReal, ogr.OFTDateTime)


@dataclass(frozen=True)
class Size:
    """Of a project."""

    layers: int
    rows: int
    """Of each layer."""
    fields: int = 15


MANY_LAYERS, MANY_ROWS = Size(200, 50), Size(10, 20_000)
QUICK_LAYERS, QUICK_ROWS = Size(3, 5), Size(2, 50)


def make_project(folder: Path, size: Size) -> Path:
    """A project of GeoPackages of 10 layers each; half of them points."""
    folder.mkdir(parents=True)
    project = QgsProject()
    for start in range(0, size.layers, LAYERS_PER_FILE):
        path = folder / f"data_{start}.gpkg"
        names = [
            f"t{n}" for n in range(start, min(size.layers, start + LAYERS_PER_FILE))
        ]
        _make_tables(path, names, size)
        for name in names:
            layer = QgsVectorLayer(f"{path}|layername={name}", name, "ogr")
            layer.setCustomProperty("QFieldSync/action", "offline")
            project.addMapLayer(layer)
            project.setCrs(layer.crs())
    path = folder / "project.qgs"
    if not project.write(str(path)):
        raise OSError(f"{path} was not written")
    project.clear()
    return path


def _make_tables(path: Path, names: list[str], size: Size) -> None:
    srs = osr.SpatialReference()
    srs.ImportFromEPSG(25832)
    dataset = ogr.GetDriverByName("GPKG").CreateDataSource(str(path))
    for number, name in enumerate(names):
        is_point = number % 2 == 0
        kind = ogr.wkbPoint if is_point else ogr.wkbPolygon
        layer = dataset.CreateLayer(name, srs, kind)
        for field in range(size.fields):
            layer.CreateField(ogr.FieldDefn(f"f{field}", TYPES[field % len(TYPES)]))
        layer.StartTransaction()
        for row in range(size.rows):
            feature = ogr.Feature(layer.GetLayerDefn())
            point = ogr.CreateGeometryFromWkt(f"POINT ({500000 + row} {5500000 + row})")
            feature.SetGeometry(point if is_point else point.Buffer(10, 4))
            for field in range(0, size.fields, 4):
                feature[f"f{field}"] = "oak"
            layer.CreateFeature(feature)
        layer.CommitTransaction()
    del dataset


# Sides


def open_only(path: Path) -> float:
    """Seconds to open the project as QGIS does, without its layouts."""
    flags = QgsProject.ReadFlags(QgsProject.ReadFlag.FlagDontLoadLayouts)
    project = QgsProject()
    return _timed(lambda: project.read(str(path), flags), project.clear)


def scan_only(path: Path) -> float:
    """Seconds to read each feature once, in a project that is open."""
    project = QgsProject()
    project.read(str(path))

    def scan() -> None:
        for layer in project.mapLayers().values():
            for _feature in layer.getFeatures():
                pass

    return _timed(scan, project.clear)


def check(path: Path, *, reads_rows: bool) -> float:
    """Seconds to check the project, opening included."""
    options = CheckOptions(reads_rows=reads_rows)
    return _timed(lambda: process_projectfile(path, new_workflow(), options))


def _timed(act: Callable[[], object], after: Callable[[], object] = int) -> float:
    start = time.process_time()
    act()
    seconds = time.process_time() - start
    after()
    return seconds


def measure(
    layers: Path, rows: Path, rounds: int
) -> Iterator[tuple[float, float, float, float]]:
    """Of each round: open, check without rows; scan, check with rows."""
    for _ in range(rounds):
        opened, checked = open_only(layers), check(layers, reads_rows=False)
        scanned, read = scan_only(rows), check(rows, reads_rows=True)
        print(
            f"open {opened:.2f} s, check without rows {checked:.2f} s;"
            f" scan {scanned:.2f} s, check with rows {read:.2f} s",
            flush=True,
        )
        yield opened, checked, scanned, read


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--quick", action="store_true", help="tiny sizes, no aims")
    parser.add_argument("--rounds", type=int, default=5)
    options = parser.parse_args()
    application = QgsApplication([], False)
    application.initQgis()
    sizes = (QUICK_LAYERS, QUICK_ROWS) if options.quick else (MANY_LAYERS, MANY_ROWS)
    with tempfile.TemporaryDirectory() as folder:
        paths = [
            make_project(Path(folder, str(number)), size)
            for number, size in enumerate(sizes)
        ]
        # the first round warms up QGIS and the disk
        rounds = list(measure(*paths, options.rounds + 1))[1:]
    # the quickest of each side: whatever else runs here only ever adds to it
    opened, checked, scanned, read = (min(times) for times in zip(*rounds))
    aims = [
        Aim("check without rows, times opening", checked / opened, 1.5),
        Aim("check with rows, opening included, times one scan", read / scanned, 3.0),
    ]
    for aim in aims:
        print(f"{'met   ' if aim.is_met else 'MISSED'} {aim}")
    return 0 if options.quick or all(aim.is_met for aim in aims) else 1


if __name__ == "__main__":
    code = main()
    sys.stdout.flush()
    # QGIS 3.22 crashes when Python takes it down
    os._exit(code)
