"""`python -m benchmarks.packaging`: a package against GDAL copying the same layers.

Both sides start from the same files and end with one GeoPackage with spatial index; the
package is verified as well. They run in turn, and the ratio is the median of the ratios
of neighbours, so that what slows down the machine slows down both.
"""

from __future__ import annotations

import argparse
import os
import shutil
import sys
import tempfile
import time
from dataclasses import dataclass
from pathlib import Path
from statistics import median

from osgeo import gdal, ogr, osr
from qgis.core import QgsApplication, QgsDataSourceUri, QgsProject, QgsVectorLayer

from benchmarks.trees import FIELDS, SRID, Shape, tree
from qfieldsync_cloud.core.project.packaging.flow import new_workflow, package_project

LIMIT = 2.0
"""The package may take so many times as long as GDAL's copy."""
_DRIVERS = {
    "gpkg": "GPKG",
    "sqlite": "SQLite",
    "shp": "ESRI Shapefile",
    "geojson": "GeoJSON",
}
_TYPES = {
    "height": ogr.OFTReal,
    "girth": ogr.OFTInteger,
    "planted": ogr.OFTDate,
}
_ROUNDS = 5


@dataclass(frozen=True)
class Case:
    """One layer in one format."""

    suffix: str
    shape: Shape
    aim: float | None = LIMIT
    """None: measured for the record."""

    @property
    def name(self) -> str:
        return f"{self.suffix} {self.shape.value}"


CASES = (
    Case("gpkg", Shape.POINT),
    Case("gpkg", Shape.POLYGON),
    Case("shp", Shape.POINT),
    Case("shp", Shape.POLYGON),
    Case("sqlite", Shape.POINT),
    Case("geojson", Shape.POINT),
)


def make_source(case: Case, folder: Path, features: int) -> Path:
    """Write the layer of a case with GDAL, and a project of it."""
    path = folder / f"trees.{case.suffix}"
    options = ["SPATIALITE=YES"] if case.suffix == "sqlite" else []
    dataset = ogr.GetDriverByName(_DRIVERS[case.suffix]).CreateDataSource(
        str(path), options
    )
    srs = osr.SpatialReference()
    srs.ImportFromEPSG(SRID)
    kind = ogr.wkbPoint if case.shape is Shape.POINT else ogr.wkbPolygon
    layer = dataset.CreateLayer("trees", srs, kind)
    _fill(layer, case.shape, features)
    del layer, dataset
    source, provider = f"{path}", "ogr"
    if case.suffix == "sqlite":
        uri = QgsDataSourceUri()
        uri.setDatabase(str(path))
        uri.setDataSource("", "trees", "geometry")
        source, provider = uri.uri(False), "spatialite"
    qgs = QgsVectorLayer(source, "trees", provider)
    if not qgs.isValid():
        raise RuntimeError(source)
    project = QgsProject()
    project.addMapLayer(qgs)
    if not project.write(str(folder / "trees.qgz")):
        raise RuntimeError(project.error())
    project.clear()
    return path


def _fill(layer: ogr.Layer, shape: Shape, features: int) -> None:
    for name in FIELDS:
        layer.CreateField(ogr.FieldDefn(name, _TYPES.get(name, ogr.OFTString)))
    definition = layer.GetLayerDefn()
    layer.StartTransaction()
    for number in range(1, features + 1):
        row = tree(number, shape)
        feature = ogr.Feature(definition)
        for index, value in enumerate(row[:-1]):
            if value is not None:
                feature.SetField(index, value)
        feature.SetGeometry(ogr.CreateGeometryFromWkb(row.wkb))
        layer.CreateFeature(feature)
    layer.CommitTransaction()


def copied_by_gdal(source: Path, folder: Path) -> float:
    """Seconds that GDAL takes to copy the layer into a GeoPackage."""
    target = folder / "gdal.gpkg"
    target.unlink(missing_ok=True)
    started = time.perf_counter()
    done = gdal.VectorTranslate(str(target), str(source), format="GPKG")
    if done is None:
        raise RuntimeError(gdal.GetLastErrorMsg())
    del done
    return time.perf_counter() - started


def packaged(source: Path, folder: Path, features: int) -> float:
    """Seconds that a package takes, from the project file to its place."""
    target = folder / "package"
    shutil.rmtree(target, ignore_errors=True)
    started = time.perf_counter()
    package = package_project(source.with_name("trees.qgz"), target, new_workflow())
    seconds = time.perf_counter() - started
    if package.feature_count != features:
        raise RuntimeError(f"{package.feature_count} features in place of {features}")
    return seconds


def ratio(case: Case, features: int, rounds: int) -> tuple[float, float, float]:
    """How many times as long a package takes, and the seconds of both sides."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        source = make_source(case, folder, features)
        pairs = [
            (packaged(source, folder, features), copied_by_gdal(source, folder))
            for _ in range(rounds)
        ]
    ours, theirs = zip(*pairs)
    return median(a / b for a, b in pairs), median(ours), median(theirs)


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--features", type=int, default=100_000)
    parser.add_argument("--rounds", type=int, default=_ROUNDS)
    parser.add_argument("--only", default="", help="part of the name of what to run")
    options = parser.parse_args()
    application = QgsApplication([], False)
    application.initQgis()
    is_missed = False
    for case in CASES:
        if options.only not in case.name:
            continue
        times, ours, theirs = ratio(case, options.features, options.rounds)
        # of a tiny layer the opening of two projects is all that is measured
        is_judged = case.aim is not None and options.features >= 100_000
        verdict = ""
        if is_judged:
            is_met = times <= LIMIT
            is_missed = is_missed or not is_met
            verdict = "met" if is_met else "MISSED"
        print(
            f"{case.name}, {options.features} features: package {ours:.2f} s,"
            f" GDAL {theirs:.2f} s, ratio {times:.2f} {verdict}",
            flush=True,
        )
    return int(is_missed)


if __name__ == "__main__":
    code = main()
    sys.stdout.flush()
    # QGIS 3.22 crashes when Python takes it down
    os._exit(code)
