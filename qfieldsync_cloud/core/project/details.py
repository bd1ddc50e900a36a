"""What a job says of a project and its layers, in the form that clients read.

Source of the form: `outputs.project_details.project_details` and `layers_by_id` of
QFieldCloud's feedback, and `feature_count` of the API documents. Better than there:
no credentials, `fields` of every vector layer, and the layers in the order of the
layer tree. Numbers of types are those of QGIS, the same in all its versions.

To be called in the thread of the project.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from typing import Any

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCsException,
    QgsFieldConstraints,
    QgsGeometry,
    QgsMapLayer,
    QgsProject,
    QgsRectangle,
    QgsVectorLayer,
    QgsWkbTypes,
)

from qfieldsync_cloud.core.layers.layer_errors import layer_error
from qfieldsync_cloud.core.project.project_xml import ListedLayer
from qfieldsync_cloud.core.project.qfieldsync_entries import area_texts
from qfieldsync_cloud.core.project.reachability import local_path
from qfieldsync_cloud.core.source_secrets import (
    AUTHENTICATION_OPTIONS,
    redacted,
    without_logins,
)

NO_ERROR = "no_error"
NOT_CHECKED = "not_checked"
"""The layer was not opened, because nobody asked for its service."""

VECTOR, RASTER = 0, 1
_LAYER_TYPES = (
    "Vector",
    "Raster",
    "Plugin",
    "Mesh",
    "VectorTile",
    "Annotation",
    "PointCloud",
    "Group",
    "TiledScene",
)
_GEOMETRY_TYPES = ("Point", "Line", "Polygon", "Unknown", "Null")
_LOCALIZED = ("localized:", "file:localized:", "url=file:localized:", "url=localized:")
_WORLD = "EPSG:4326"
_DEFAULT_ATTACHMENT_DIRS = ["DCIM"]


def number(value: Any) -> int:
    """An enum of QGIS as its number, in Qt 5 and Qt 6."""
    return int(getattr(value, "value", value))


def is_localized(source: str) -> bool:
    """Whether a data source is in a folder that each machine names for itself."""
    return source.startswith(_LOCALIZED)


# Layers


def layer_details(
    project: QgsProject,
    *,
    not_opened: Collection[str] = (),
    listed: Mapping[str, ListedLayer] | None = None,
    counts_features: bool = True,
) -> dict[str, dict[str, Any]]:
    """Every layer of `project`, by id, in the order of the layer tree.

    Args:
        project: with its layers opened.
        not_opened: ids of the layers that were left closed on purpose; their
            `is_valid` is None and their `error_code` `not_checked`.
        listed: what is known of the layers from the project's file, by layer id: QGIS
            forgets some of what it cannot use.
        counts_features: ask the providers for `feature_count`; else it is None.
    """
    entries = (
        layer_entry(
            layer,
            is_opened=layer.id() not in not_opened,
            listed=(listed or {}).get(layer.id()),
            counts_features=counts_features,
        )
        for layer in layers_in_order(project)
    )
    return {entry["id"]: entry for entry in entries}


def layers_in_order(project: QgsProject) -> list[QgsMapLayer]:
    """The layers of a project as its tree has them, those outside of it last."""
    layers = project.mapLayers()
    ids = dict.fromkeys((*project.layerTreeRoot().findLayerIds(), *sorted(layers)))
    return [layers[layer_id] for layer_id in ids if layer_id in layers]


def layer_entry(
    layer: QgsMapLayer,
    *,
    is_opened: bool = True,
    listed: ListedLayer | None = None,
    counts_features: bool = True,
) -> dict[str, Any]:
    """The details of one layer; see `layer_details`."""
    source = listed.source if listed else layer.source()
    is_vector = isinstance(layer, QgsVectorLayer)
    type_ = number(layer.type())
    return {
        "id": listed.id if listed else layer.id(),
        "name": layer.name(),
        "crs": layer.crs().authid(),
        **_geometry(layer if is_vector else None),
        **_sync_properties(layer),
        **_validity(layer, source, is_opened=is_opened),
        "is_localized": is_localized(source),
        "datasource": redacted(source),
        "filename": _file_name(layer, source),
        "type": type_,
        "type_name": _name_of(_LAYER_TYPES, type_),
        "feature_count": _feature_count(layer) if counts_features else None,
        "fields": _fields(layer) if is_vector else None,
    }


def _name_of(names: tuple[str, ...], value: int) -> str:
    return names[value] if 0 <= value < len(names) else ""


def _geometry(layer: QgsVectorLayer | None) -> dict[str, Any]:
    if layer is None:
        return {
            "wkb_type": None,
            "wkb_type_name": "",
            "geom_type": None,
            "geom_type_name": "",
        }
    geometry_type = number(layer.geometryType())
    return {
        "wkb_type": number(layer.wkbType()),
        "wkb_type_name": QgsWkbTypes.displayString(layer.wkbType()),
        "geom_type": geometry_type,
        "geom_type_name": _name_of(_GEOMETRY_TYPES, geometry_type),
    }


def _sync_properties(layer: QgsMapLayer) -> dict[str, Any]:
    def of(name: str) -> Any:
        return layer.customProperty(f"QFieldSync/{name}")

    return {
        "qfs_action": of("action"),
        "qfs_cloud_action": of("cloud_action"),
        "qfs_is_geometry_locked": of("is_geometry_locked"),
        "qfs_photo_naming": of("photo_naming"),
        "qfc_source_data_pk_name": _key_name(layer),
        "qfs_unsupported_source_pk": of("unsupported_source_pk"),
    }


def _key_name(layer: QgsMapLayer) -> str | None:
    """What a package calls the key, else the key of the layer; "" when none serves."""
    noted = layer.customProperty("QFieldSync/sourceDataPrimaryKeys")
    if noted or not isinstance(layer, QgsVectorLayer):
        return str(noted) if noted else None
    fields, indexes = layer.fields(), layer.primaryKeyAttributes()
    if len(indexes) == 1:
        return str(fields.at(indexes[0]).name())
    names = [fields.at(index).name() for index in range(fields.count())]
    found = "" if indexes else next((n for n in names if n.lower() == "fid"), "")
    return str(found)


def _validity(layer: QgsMapLayer, source: str, *, is_opened: bool) -> dict[str, Any]:
    entry: dict[str, Any] = {
        "is_valid": bool(layer.isValid()) if is_opened else None,
        "error_code": NO_ERROR if is_opened else NOT_CHECKED,
        "error_summary": "",
        "error_message": "",
        "provider_name": layer.providerType() or None,
        "provider_error_summary": None,
        "provider_error_message": None,
    }
    if not is_opened or layer.isValid():
        return entry
    provider = layer.dataProvider()
    said = redacted(layer_error(layer))
    entry["error_code"] = _error_code(layer, source)
    entry["error_summary"] = said or _missing_file(layer, source)
    entry["error_message"] = said
    if provider is None:
        entry["provider_error_summary"] = "No data provider available"
    elif not provider.error().isEmpty():
        entry["provider_error_summary"] = redacted(provider.error().summary())
        entry["provider_error_message"] = redacted(provider.error().message())
    return entry


def _error_code(layer: QgsMapLayer, source: str) -> str:
    provider = layer.dataProvider()
    if is_localized(source):
        return "localized_dataprovider"
    if provider is None:
        return "missing_dataprovider"
    return "invalid_layer" if provider.isValid() else "invalid_dataprovider"


def _missing_file(layer: QgsMapLayer, source: str) -> str:
    name = _file_name(layer, source)
    return f'File "{name}" missing.' if name else ""


def _file_name(layer: QgsMapLayer, source: str) -> str:
    """The name of the layer's file, without its folder; "" when it has none."""
    if is_localized(source):
        return str(source.partition("localized:")[2].split("|")[0])
    path = local_path(layer.providerType(), source)
    return path.name if path is not None else ""


def _feature_count(layer: QgsMapLayer) -> int | None:
    if not isinstance(layer, QgsVectorLayer) or not layer.isValid():
        return None
    count = int(layer.featureCount())
    return count if count >= 0 else None


def _fields(layer: QgsVectorLayer) -> list[dict[str, Any]]:
    fields = layer.fields()
    return [_field(layer, index) for index in range(fields.count())]


def _field(layer: QgsVectorLayer, index: int) -> dict[str, Any]:
    item = layer.fields().at(index)
    constraints = item.constraints()
    default = layer.defaultValueDefinition(index)
    widget = layer.editorWidgetSetup(index)
    not_null = QgsFieldConstraints.Constraint.ConstraintNotNull
    unique = QgsFieldConstraints.Constraint.ConstraintUnique
    by_rule = QgsFieldConstraints.Constraint.ConstraintExpression
    of = constraints.constraintStrength
    has = constraints.constraints()
    return {
        "name": item.name(),
        "alias": item.alias(),
        "comment": item.comment(),
        "type": item.typeName(),
        "length": item.length(),
        "precision": item.precision(),
        "is_not_null": bool(has & not_null),
        "constraint_strength": number(of(not_null)),
        "constraint_expression": without_logins(constraints.constraintExpression()),
        "constraint_expression_description": constraints.constraintDescription(),
        "constraint_expression_strength": number(of(by_rule)),
        "is_unique": bool(has & unique),
        "is_unique_strength": number(of(unique)),
        "default_value": without_logins(default.expression()),
        "set_default_value_on_update": default.applyOnUpdate(),
        "widget_type": widget.type(),
        "widget_config": plain(widget.config()),
    }


def plain(value: Any) -> Any:
    """A value of QGIS as JSON holds it, texts without credentials."""
    if isinstance(value, dict):
        return {
            str(name): "" if name in AUTHENTICATION_OPTIONS else plain(item)
            for name, item in value.items()
        }
    if isinstance(value, (list, tuple)):
        return [plain(item) for item in value]
    if value is None or isinstance(value, (bool, int, float)):
        return value
    return redacted(str(value))


# The project


@dataclass(frozen=True)
class CanvasView:
    """The part of the map that the project shows first."""

    extent: QgsRectangle
    crs: QgsCoordinateReferenceSystem


def project_details(
    project: QgsProject,
    layers_by_id: dict[str, dict[str, Any]],
    *,
    view: CanvasView | None = None,
) -> dict[str, Any]:
    """What the project says of itself.

    Args:
        project: as it was read.
        layers_by_id: of `layer_details`.
        view: of its map canvas; `extent` is "" without one.
    """
    attachment_dirs, _ = project.readListEntry(
        "QFieldSync", "/attachmentDirs", _DEFAULT_ATTACHMENT_DIRS
    )
    data_dirs, _ = project.readListEntry("QFieldSync", "/dataDirs", [])
    area = area_of_interest(project)
    return {
        "background_color": background_color(project),
        "extent": _world_box(view.extent, view.crs, project) if view else "",
        "area_of_interest": (
            _world_box(area.extent, area.crs, project) if area else ""
        ),
        "crs": project.crs().authid(),
        "project_name": project.title(),
        "layers_by_id": layers_by_id,
        "ordered_layer_ids": list(layers_by_id),
        "attachment_dirs": list(attachment_dirs),
        "data_dirs": list(data_dirs),
        "qgis_version": project.lastSaveVersion().text().partition("-")[0],
    }


def background_color(project: QgsProject) -> str:
    """The colour behind the map, as `#rrggbb`."""
    parts = (
        project.readNumEntry("Gui", f"/CanvasColor{part}Part", 255)[0]
        for part in ("Red", "Green", "Blue")
    )
    return "#" + "".join(f"{min(255, max(0, part)):02x}" for part in parts)


def area_of_interest(project: QgsProject) -> CanvasView | None:
    """The box of the area that a package is to cover; None when none is set."""
    text, authid = area_texts(project)
    geometry = QgsGeometry.fromWkt(text)
    crs = QgsCoordinateReferenceSystem(authid)
    if geometry.isEmpty() or not crs.isValid():
        return None
    return CanvasView(geometry.boundingBox(), crs)


def _world_box(
    extent: QgsRectangle, crs: QgsCoordinateReferenceSystem, project: QgsProject
) -> str:
    """A box in longitude and latitude, as WKT; "" when it has no place there."""
    if extent.isEmpty() or not extent.isFinite() or not crs.isValid():
        return ""
    world = QgsCoordinateReferenceSystem(_WORLD)
    transform = QgsCoordinateTransform(crs, world, project.transformContext())
    try:
        box = transform.transformBoundingBox(extent)
    except QgsCsException:
        return ""
    bounds = crs.bounds()
    is_outside = not bounds.isEmpty() and not bounds.intersects(box)
    return "" if is_outside or not box.isFinite() else str(box.asWktPolygon())
