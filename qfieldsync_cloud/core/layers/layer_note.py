"""What QGIS itself knows of a layer, noted where the layer lives.

That is on the main thread for the open project, so no data are read.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any

from qgis.core import (
    QgsExpressionContextUtils,
    QgsFields,
    QgsProject,
    QgsVectorDataProvider,
    QgsVectorLayer,
)

from qfieldsync_cloud.core.layers.geometries.geometry_column import GeometryColumn
from qfieldsync_cloud.core.layers.layer_errors import layer_error
from qfieldsync_cloud.core.layers.sources import SourceKind, SourceTable, table_of

NO_REASON = "invalid"
"""QGIS does not say why it cannot open a layer."""
LOCKED = "locked"
"""QGIS did not read the layer: nobody entered the master password of its login."""
SHAPEFILE = "ESRI Shapefile"
"""A storage."""


def undeclared_key(names: Iterable[str]) -> list[str]:
    """The fields that are the key where none is declared: `fid`, in any case."""
    found = [name for name in names if name.lower() == "fid"]
    return ["fid"] if "fid" in found else found


@dataclass(frozen=True)
class LayerNote:
    """What QGIS itself knows of a layer; quick to take, and good in any thread."""

    id: str
    name: str
    table: SourceTable
    source: str = field(repr=False)
    """The layer's own data source text, which may hold a password."""
    error: str
    """Why the layer is invalid; "" when it is valid."""
    fields: QgsFields
    key_indexes: tuple[int, ...]
    storage: str
    """The provider's name of the format, `ESRI Shapefile` for instance."""
    encoding: str
    is_read_only: bool
    geometry: GeometryColumn | None
    default_expressions: dict[str, str]
    variables: dict[str, Any]
    """Of the project and the layer, for expressions, by name."""

    @property
    def field_names(self) -> list[str]:
        """Names of all fields, whatever their origin."""
        return [self.fields.at(index).name() for index in range(self.fields.count())]


def note_layer(
    layer: QgsVectorLayer, variables: Mapping[str, Any] | None = None
) -> LayerNote:
    """Note a layer of a project, where the layer lives; no data are read.

    Args:
        layer: of the project.
        variables: of the project, for expressions.
    """
    error = ""
    if not layer.isValid():
        error = layer_error(layer) or NO_REASON
    geometry = None
    storage = "" if error else layer.dataProvider().storageType()
    if layer.isSpatial():
        geometry = GeometryColumn(
            layer.wkbType(),
            layer.crs(),
            layer.transformContext(),
            turns_rings=storage == SHAPEFILE,
        )
    return LayerNote(
        layer.id(),
        layer.name(),
        table_of(layer),
        layer.source(),
        error,
        QgsFields(layer.fields()),
        tuple(layer.primaryKeyAttributes()),
        storage,
        "" if error else layer.dataProvider().encoding(),
        not error and _is_read_only(layer),
        geometry,
        _default_expressions(layer),
        {**(variables or {}), "layer_name": layer.name(), "layer_id": layer.id()},
    )


def note_layers(project: QgsProject) -> dict[str, LayerNote]:
    """Note every vector layer of a project, by id, in the project's thread."""
    variables = _variables_of(project)
    stand_ins = _stand_ins(project)
    notes = {
        layer_id: note_layer(layer, variables)
        for layer_id, layer in project.mapLayers().items()
        if isinstance(layer, QgsVectorLayer) and layer_id not in stand_ins
    }
    if stand_ins:
        notes.update({note.id: note for note in _locked_layers(project)})
    return notes


def _stand_ins(project: QgsProject) -> frozenset[str]:
    """What QGIS has in place of layers that it did not read.

    They have no name, and an id of their own, which the layer tree does not know.
    """
    tree = project.layerTreeRoot()
    return frozenset(
        layer_id
        for layer_id, layer in project.mapLayers().items()
        if not layer.isValid() and not layer.name() and tree.findLayer(layer_id) is None
    )


def _locked_layers(project: QgsProject) -> list[LayerNote]:
    """Those that QGIS did not read, of which only the layer tree knows id and name."""
    layers = project.mapLayers()
    return [
        _note_locked(node.layerId(), node.name())
        for node in project.layerTreeRoot().findLayers()
        # one of another project is missing because that is
        if node.layerId() not in layers and not node.customProperty("embedded")
    ]


def _note_locked(layer_id: str, name: str) -> LayerNote:
    return LayerNote(
        layer_id,
        name,
        SourceTable(SourceKind.OTHER, "", "", layer_id, ""),
        source="",
        error=LOCKED,
        fields=QgsFields(),
        key_indexes=(),
        storage="",
        encoding="",
        is_read_only=False,
        geometry=None,
        default_expressions={},
        variables={},
    )


def _variables_of(project: QgsProject) -> dict[str, Any]:
    """Plain variables of the project; others may not leave its thread."""
    scope = QgsExpressionContextUtils.projectScope(project)
    names = {name for name in scope.variableNames() if name.startswith("project_")}
    values = {
        name: scope.variable(name) for name in names | {*project.customVariables()}
    }
    return {
        name: value
        for name, value in values.items()
        if isinstance(value, (bool, int, float, str))
    }


def _is_read_only(layer: QgsVectorLayer) -> bool:
    needed = (
        QgsVectorDataProvider.Capability.AddFeatures
        | QgsVectorDataProvider.Capability.DeleteFeatures
        | QgsVectorDataProvider.Capability.ChangeAttributeValues
    )
    capabilities = layer.dataProvider().capabilities()
    return layer.readOnly() or int(capabilities & needed) != int(needed)


def _default_expressions(layer: QgsVectorLayer) -> dict[str, str]:
    fields = layer.fields()
    return {
        fields.at(index).name(): layer.defaultValueDefinition(index).expression()
        for index in range(fields.count())
        if fields.fieldOrigin(index) == QgsFields.FieldOrigin.OriginProvider
        and layer.defaultValueDefinition(index).isValid()
    }
