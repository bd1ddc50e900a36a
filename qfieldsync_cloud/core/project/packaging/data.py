"""The data of the offline layers, moved into `data.gpkg`.

A layer with a provider filter keeps it where the filter shows the same features in the
package. Where it does not, because its words are those of another database, the layer
gets a table with just its rows, and no filter.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path

from osgeo import gdal, ogr
from qgis.core import QgsCoordinateTransformContext

from qfieldsync_cloud.core.jobs.workflow import JobWatcher
from qfieldsync_cloud.core.layers.gdal_errors import answer_of
from qfieldsync_cloud.core.project.packaging.area import Area
from qfieldsync_cloud.core.project.packaging.document import (
    PACKAGE_ROOT,
    LayerSource,
)
from qfieldsync_cloud.core.project.packaging.geopackage import (
    WrittenTable,
    create_tables,
    fill_table,
    finish,
    open_for_writing,
)
from qfieldsync_cloud.core.project.packaging.package import (
    DATA_NAME,
    Finding,
    FindingCode,
)
from qfieldsync_cloud.core.project.packaging.rows import (
    RowSource,
    row_source,
    sorted_keys,
)
from qfieldsync_cloud.core.project.packaging.tables import (
    OfflineLayer,
    TablePlan,
    plan_tables,
)
from qfieldsync_cloud.core.translation import translate

_CONTEXT = "Packaging"


@dataclass(frozen=True)
class PackedRows:
    """Where the rows of one layer are in the package."""

    layer: OfflineLayer
    table: WrittenTable
    count: int
    """Features that the layer shows."""
    subset: str
    """Its filter in the package; "" for none."""

    @property
    def source(self) -> LayerSource:
        """As the project file has it."""
        text = f"{PACKAGE_ROOT}{DATA_NAME}|layername={self.table.plan.name}"
        if self.subset:
            text += f"|subset={self.subset}"
        return LayerSource(text, "ogr", "UTF-8")


@dataclass
class DataFile:
    """`data.gpkg` on its way."""

    path: Path
    area: Area | None
    context: QgsCoordinateTransformContext
    watcher: JobWatcher
    sources: dict[str, RowSource] = field(default_factory=dict)
    """By the name of the table."""
    findings: list[Finding] = field(default_factory=list)

    def write(self, layers: Sequence[OfflineLayer]) -> list[PackedRows]:
        """Write the rows of the layers.

        Raises:
            Cancelled: the job is to stop.
            PackagingError, sqlite3.Error: the file cannot be written.
        """
        plans = plan_tables(layers)
        expected = sum(max(0, int(plan.layers[0].qgs.featureCount())) for plan in plans)
        progress = _Progress(self.watcher, max(1, expected))
        taken = [plan.name for plan in plans]
        if not plans:
            return []
        packed: list[PackedRows] = []
        create_tables(self.path, plans, self.watcher.check)
        with open_for_writing(self.path, self.watcher) as connection:
            for plan in plans:
                written = self._write_table(connection, plan, progress)
                lonely = []
                for layer in plan.layers:
                    rows = self._shown(layer, written)
                    if rows is None:
                        lonely.append(layer)
                    else:
                        packed.append(rows)
                for layer in lonely:
                    own = plan.alone(layer, taken)
                    taken.append(own.name)
                    create_tables(self.path, [own], self.watcher.check)
                    written = self._write_table(connection, own, progress)
                    packed.append(PackedRows(layer, written, written.count, ""))
        self._finish(packed)
        return packed

    def _write_table(
        self, connection: sqlite3.Connection, plan: TablePlan, progress: _Progress
    ) -> WrittenTable:
        self._tell_lost_columns(plan)
        source = row_source(
            plan, self.area, self.context, self.watcher, self.path.parent
        )
        self.sources[plan.name] = source
        written = fill_table(connection, source, progress.add)
        self.findings += source.findings
        if self.area is not None and written.count == 0 and plan.geometry:
            message = translate(_CONTEXT, "{layer}: no feature is in the area.")
            text = message.format(layer=plan.layers[0].name)
            self.findings.append(
                Finding(FindingCode.AREA_EMPTY, text, plan.layers[0].id)
            )
        return written

    def _tell_lost_columns(self, plan: TablePlan) -> None:
        for name in plan.lost_columns:
            message = translate(
                _CONTEXT,
                '{layer}: "{field}" is left out, because another field has the same '
                "name but for capitals. Rename one of them.",
            )
            text = message.format(layer=plan.layers[0].name, field=name)
            self.findings.append(
                Finding(FindingCode.FIELD_LEFT_OUT, text, plan.layers[0].id)
            )

    def _shown(self, layer: OfflineLayer, written: WrittenTable) -> PackedRows | None:
        """The layer on the table; None when it needs one of its own."""
        plan = written.plan
        if not layer.subset:
            return PackedRows(layer, written, written.count, "")
        own = RowSource(
            replace(plan, layers=(layer,), subset=layer.subset),
            layer.qgs,
            self.sources[plan.name].area,
            self.watcher,
            self.path.parent,
        )
        wanted = own.keys()
        if not layer.is_query and wanted == self._keys_under(layer.subset, plan):
            return PackedRows(layer, written, len(wanted), layer.subset)
        if len(plan.layers) > 1:
            return None
        message = translate(
            _CONTEXT,
            "{layer}: its rows are those of its filter, and the filter itself is not "
            "in the package, because it means something else there.",
        )
        text = message.format(layer=layer.name)
        self.findings.append(Finding(FindingCode.FILTER_APPLIED, text, layer.id))
        return PackedRows(layer, written, written.count, "")

    def _keys_under(self, subset: str, plan: TablePlan) -> list[str] | None:
        """As `RowSource.keys`, of what a filter shows in the package; None: no filter.

        QGIS gives the filter to GDAL; by itself it would keep the file open.
        """

        def ask() -> list[str] | None:
            dataset = gdal.OpenEx(str(self.path), gdal.OF_VECTOR)
            layer = dataset.GetLayerByName(plan.name)
            if layer.SetAttributeFilter(subset) != ogr.OGRERR_NONE:
                return None
            return sorted_keys(
                (feature.GetField(name) for name in plan.key_fields)
                for feature in layer
            )

        return answer_of(ask)

    def _finish(self, packed: Sequence[PackedRows]) -> None:
        indexed: dict[str, list[str]] = {}
        for rows in packed:
            plan = rows.table.plan
            names = {column.name for column in plan.columns}
            indexed.setdefault(plan.name, []).extend(
                name for name in plan.key_fields if name in names
            )
        finish(self.path, indexed, self.watcher)


class _Progress:
    def __init__(self, watcher: JobWatcher, total: int) -> None:
        self._watcher, self._total, self._done = watcher, total, 0

    def add(self, count: int) -> None:
        self._done += count
        self._watcher.progressed(min(1.0, self._done / self._total))
