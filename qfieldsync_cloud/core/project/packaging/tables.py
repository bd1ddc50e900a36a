"""Which tables `data.gpkg` gets, and which layers show them.

Layers on one table of a data source share one table here, as they do at home: what is
edited through one of them shows in the other. The table has the rows that at least one
of them shows.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from qgis.core import QgsVectorLayer

from qfieldsync_cloud.core.errors import PackagingError
from qfieldsync_cloud.core.layers.databases.sqlite_schema import lower_ascii
from qfieldsync_cloud.core.layers.describe import LayerSetup, describe_layer
from qfieldsync_cloud.core.layers.layer_note import note_layer
from qfieldsync_cloud.core.layers.sources import (
    SourceKind,
    open_table,
    uri_parts,
)
from qfieldsync_cloud.core.sync.diagnosis import DiagnosisCode
from qfieldsync_cloud.core.sync.layer import Field

_WRITTEN_BY = re.compile("INT|(MEDIUM|SMALL|TINY)INT$")
"""Types of a key by which GDAL finds what it writes to a GeoPackage."""
_RESERVED = ("gpkg_", "sqlite_", "rtree_", "idx_")
_ONE_WAY = (DiagnosisCode.CSV_UNSUPPORTED, DiagnosisCode.PROVIDER_UNSUPPORTED)


@dataclass(frozen=True)
class OfflineLayer:
    """A layer whose rows the package carries."""

    qgs: QgsVectorLayer
    setup: LayerSetup
    subset: str
    """Its provider filter; "" for none."""

    @property
    def id(self) -> str:
        return str(self.qgs.id())

    @property
    def name(self) -> str:
        return str(self.qgs.name())

    @property
    def key_fields(self) -> tuple[str, ...]:
        """The key of the source; empty where nothing tells a feature from another."""
        if self.setup.layer.key is not None:
            return (self.setup.layer.key.name,)
        if self.setup.schema is not None:
            return tuple(column.name for column in self.setup.schema.key_columns)
        return ()

    @property
    def geometry_type(self) -> str:
        """The only one that it shows of a table with several; "" where it shows all."""
        if self.qgs.providerType() != "ogr":
            return ""
        return str(uri_parts("ogr", self.qgs.source()).get("geometryType") or "")

    @property
    def has_usable_key(self) -> bool:
        """Whether an edit can find its feature at home."""
        return self.setup.layer.key is not None and self.is_written

    @property
    def is_one_way(self) -> bool:
        """Whether its format takes no edit back, even one that finds its feature."""
        problem = self.setup.layer.problem
        return problem is not None and problem.code in _ONE_WAY

    @property
    def is_written(self) -> bool:
        """Whether QGIS can write to its table.

        It writes to no view, and in a GeoPackage to no table whose key is none of the
        whole numbers that a GeoPackage knows.
        """
        setup = self.setup
        if setup.table.kind is not SourceKind.GEOPACKAGE or setup.schema is None:
            problem = setup.layer.problem
            return problem is None or problem.code is not DiagnosisCode.VIEW_UNSUPPORTED
        keys = setup.schema.key_columns
        # a view may have triggers that write to its tables
        if not keys:
            return setup.schema.has_triggers
        return _WRITTEN_BY.match(keys[0].declared) is not None

    @property
    def is_query(self) -> bool:
        """Whether its filter is a whole statement, which nothing can be added to."""
        return self.subset.lstrip().lower().startswith("select ")


@dataclass(frozen=True)
class TablePlan:
    """A table of `data.gpkg` to come."""

    name: str
    key: str
    """Name of its own key column: `fid`, or `fid_1` where the source has one."""
    geometry: str
    """Name of the geometry column; "" for a table without."""
    columns: tuple[Field, ...]
    """As in the source."""
    layers: tuple[OfflineLayer, ...]
    subset: str
    """Of the rows that it gets; "" for all of them."""
    lost_columns: tuple[str, ...] = ()
    """Fields whose names SQLite takes for the same as another's."""

    @property
    def setup(self) -> LayerSetup:
        """Of the source; its layers all read one table."""
        return self.layers[0].setup

    @property
    def is_part(self) -> bool:
        """Whether the table of the source has rows that this one does not get."""
        return bool(self.subset or self.layers[0].geometry_type)

    @property
    def key_fields(self) -> tuple[str, ...]:
        """See `OfflineLayer`."""
        return self.layers[0].key_fields

    @property
    def has_usable_key(self) -> bool:
        """See `OfflineLayer`."""
        return self.layers[0].has_usable_key

    def reader(self) -> QgsVectorLayer:
        """A layer on the source that shows the rows of this table.

        Raises:
            PackagingError: the filters of its layers cannot be joined.
        """
        if len(self.layers) == 1:
            return self.layers[0].qgs
        layer = open_table(self.setup.table)
        if self.subset and not layer.setSubsetString(self.subset):
            raise PackagingError(self.layers[0].name, self.subset)
        return layer

    def alone(self, layer: OfflineLayer, taken: Iterable[str]) -> TablePlan:
        """A table of one layer's own."""
        name = _free_name(self.name, {lower_ascii(item) for item in taken})
        return replace(self, name=name, layers=(layer,), subset=layer.subset)


def offline_layer(layer: QgsVectorLayer) -> OfflineLayer:
    """Describe a layer of the project that is to be taken offline."""
    return OfflineLayer(layer, describe_layer(note_layer(layer)), layer.subsetString())


def plan_tables(layers: Sequence[OfflineLayer]) -> list[TablePlan]:
    """Plan the tables for the layers of a project."""
    groups: dict[str, list[OfflineLayer]] = {}
    for layer in layers:
        groups.setdefault(_group_of(layer), []).append(layer)
    taken: set[str] = set()
    return [_plan(group, taken) for group in groups.values()]


def _group_of(layer: OfflineLayer) -> str:
    table = layer.setup.table
    is_shared = table.kind.is_database or table.kind is SourceKind.FILE
    if not is_shared or layer.is_query or not table.uri:
        return layer.id
    # a table of the package holds geometries of one type
    return f"{table.id}\n{table.uri}\n{layer.geometry_type}"


def _plan(layers: list[OfflineLayer], taken: set[str]) -> TablePlan:
    setup = layers[0].setup
    columns, lost = _columns(setup)
    names = {lower_ascii(column.name) for column in columns}
    geometry = _free_name("geom", names) if setup.geometry is not None else ""
    key = _free_name("fid", {*names, lower_ascii(geometry)}, separator="_", start=1)
    subsets = dict.fromkeys(layer.subset for layer in layers)
    subset = "" if "" in subsets else " OR ".join(f"({item})" for item in subsets)
    if len(subsets) == 1:
        subset = layers[0].subset
    name = _free_name(_table_name(layers[0]), taken)
    return TablePlan(name, key, geometry, columns, tuple(layers), subset, lost)


def _columns(setup: LayerSetup) -> tuple[tuple[Field, ...], tuple[str, ...]]:
    found: dict[str, Field] = {}
    lost = []
    for item in setup.layer.fields:
        if not item.is_source:
            continue
        if lower_ascii(item.name) in found:
            lost.append(item.name)
        else:
            found[lower_ascii(item.name)] = item
    return tuple(found.values()), tuple(lost)


def _table_name(layer: OfflineLayer) -> str:
    """A name that tells people what it is: that of the table, else of the layer."""
    table = layer.setup.table
    name = table.table.rpartition(".")[2].strip('"') if table.kind.is_database else ""
    name = re.sub(r"\W+", "_", name or layer.name).strip("_")
    return f"t_{name}" if name.lower().startswith(_RESERVED) or not name else name


def _free_name(
    name: str, taken: set[str], *, separator: str = "_", start: int = 2
) -> str:
    """`name`, or with the first number that makes it one that is not taken."""
    found, number = name, start
    while lower_ascii(found) in taken:
        found = f"{name}{separator}{number}"
        number += 1
    taken.add(lower_ascii(found))
    return found
