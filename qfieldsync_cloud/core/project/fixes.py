"""What one click mends in the open project, and how it is undone.

On the main thread, on the open project's own objects; nothing is saved, no data source
is written. Each fix notes what was there before, so that undoing it restores exactly
that.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from qgis.core import (
    QgsDefaultValue,
    QgsEditorWidgetSetup,
    QgsMapLayer,
    QgsProject,
    QgsVectorLayer,
)

from qfieldsync_cloud.core.errors import ProjectError
from qfieldsync_cloud.core.findings.codes import FixCode
from qfieldsync_cloud.core.findings.finding import Finding
from qfieldsync_cloud.core.project.checks.checked import REMOVE
from qfieldsync_cloud.core.project.origins import forget_origin
from qfieldsync_cloud.core.project.own_file import own_file
from qfieldsync_cloud.core.project.qfieldsync_entries import (
    AREA,
    AREA_CRS,
    CABLE_ACTION,
    CLOUD_ACTION,
    SCOPE,
)
from qfieldsync_cloud.core.translation import translate

Undo = Callable[[], None]

_ACTIONS = (CABLE_ACTION, CLOUD_ACTION)
_OFFLINE = "offline"
_TO_PROJECT = 1
"""How a widget stores paths: relative to the project."""


def apply_fix(project: QgsProject, finding: Finding) -> Undo:
    """Mend what `finding` found; what undoes it is returned.

    Undoing it raises `ProjectError` when its layer is gone.

    Args:
        project: the open one, on the main thread.
        finding: of a check of it.

    Raises:
        ProjectError: it cannot be mended, because something changed since; nothing was
            done.
    """
    if finding.fix is None:
        raise _impossible(project, translate("Validation", "there is no fix for it"))
    undo = _FIXES[finding.fix](project, finding)
    project.setDirty(True)

    def undone() -> None:
        try:
            undo()
        except RuntimeError as error:  # Qt deleted the layer
            reason = translate("Validation", "the layer is no longer in the project")
            raise _impossible(project, reason) from error
        project.setDirty(True)

    return undone


def _impossible(project: QgsProject, reason: str) -> ProjectError:
    return ProjectError(str(own_file(project) or project.title()), reason)


def _layer(project: QgsProject, layer_id: str) -> QgsMapLayer:
    layer = project.mapLayer(layer_id)
    if layer is None:
        raise _impossible(
            project, translate("Validation", "the layer is no longer in the project")
        )
    return layer


def _vector(project: QgsProject, finding: Finding) -> QgsVectorLayer:
    layer = _layer(project, finding.layer_id)
    if not isinstance(layer, QgsVectorLayer):
        raise _impossible(project, translate("Validation", "the layer has no features"))
    return layer


def _field(project: QgsProject, finding: Finding) -> tuple[QgsVectorLayer, int]:
    layer = _vector(project, finding)
    index = layer.fields().indexOf(finding.field)
    if index < 0:
        raise _impossible(
            project, translate("Validation", "the field is no longer in the layer")
        )
    return layer, index


# The project


def _save_relative_paths(project: QgsProject, _finding: Finding) -> Undo:
    was_absolute, _ = project.readBoolEntry("Paths", "/Absolute", False)
    project.writeEntryBool("Paths", "/Absolute", False)
    return lambda: _done(project.writeEntryBool("Paths", "/Absolute", was_absolute))


def _done(_result: Any) -> None:
    """The result of an undo that cannot fail."""


def _clear_home_path(project: QgsProject, _finding: Finding) -> Undo:
    before = project.presetHomePath()
    project.setPresetHomePath("")
    return lambda: project.setPresetHomePath(before)


def _clear_area(project: QgsProject, _finding: Finding) -> Undo:
    before = [(key, project.readEntry(SCOPE, key)) for key in (AREA, AREA_CRS)]
    for key in (AREA, AREA_CRS):
        project.removeEntry(SCOPE, key)

    def undo() -> None:
        for key, (text, is_set) in before:
            if is_set:
                project.writeEntry(SCOPE, key, text)

    return undo


def _no_base_map(project: QgsProject, _finding: Finding) -> Undo:
    project.writeEntryBool(SCOPE, "/createBaseMap", False)
    return lambda: _done(project.writeEntryBool(SCOPE, "/createBaseMap", True))


# Layers


def _make_read_only(project: QgsProject, finding: Finding) -> Undo:
    layer = _vector(project, finding)
    if layer.isEditable() or not layer.setReadOnly(True):
        raise _impossible(project, translate("Validation", "the layer is being edited"))
    return lambda: _done(layer.setReadOnly(False))


def _leave_out(project: QgsProject, finding: Finding) -> Undo:
    return _act(_layer(project, finding.layer_id), REMOVE, only=None)


def _take_offline(project: QgsProject, finding: Finding) -> Undo:
    # a form names the layer that its list of values comes from
    is_other = project.mapLayer(finding.subject) is not None
    layer = _layer(project, finding.subject if is_other else finding.layer_id)
    return _act(layer, _OFFLINE, only=("", REMOVE))


def _act(layer: QgsMapLayer, action: str, only: tuple[str, ...] | None) -> Undo:
    """Set both actions, where they are among `only`."""
    before = [(name, layer.customProperty(name)) for name in _ACTIONS]
    for name, value in before:
        if only is None or str(value or "").lower() in only:
            layer.setCustomProperty(name, action)

    def undo() -> None:
        for name, value in before:
            if value is None:
                layer.removeCustomProperty(name)
            else:
                layer.setCustomProperty(name, value)

    return undo


def _clear_filter(project: QgsProject, finding: Finding) -> Undo:
    layer = _vector(project, finding)
    before = layer.subsetString()
    if layer.isEditable() or not layer.setSubsetString(""):
        raise _impossible(project, translate("Validation", "the layer is being edited"))
    return lambda: _done(layer.setSubsetString(before))


def _forget_origin(project: QgsProject, finding: Finding) -> Undo:
    return forget_origin(_layer(project, finding.layer_id))


# Fields and their widgets


def _repoint_value_relation(project: QgsProject, finding: Finding) -> Undo:
    layer, index = _field(project, finding)
    config = layer.editorWidgetSetup(index).config()
    alike = project.mapLayersByName(str(config.get("LayerName") or ""))
    if len(alike) != 1:
        raise _impossible(
            project, translate("Validation", "there is not one layer of that name")
        )
    new = {
        "Layer": alike[0].id(),
        "LayerSource": alike[0].publicSource(),
        "LayerProviderName": alike[0].providerType(),
    }
    return _configure(layer, index, new)


def _relative_attachments(project: QgsProject, finding: Finding) -> Undo:
    layer, index = _field(project, finding)
    return _configure(layer, index, {"RelativeStorage": _TO_PROJECT})


def _configure(layer: QgsVectorLayer, index: int, new: dict[str, Any]) -> Undo:
    before = layer.editorWidgetSetup(index)
    config = {**before.config(), **new}
    layer.setEditorWidgetSetup(index, QgsEditorWidgetSetup(before.type(), config))
    kind, old = before.type(), before.config()
    return lambda: layer.setEditorWidgetSetup(index, QgsEditorWidgetSetup(kind, old))


def _uuid_default(project: QgsProject, finding: Finding) -> Undo:
    layer, index = _field(project, finding)
    before = layer.defaultValueDefinition(index)
    text, is_on_update = before.expression(), before.applyOnUpdate()
    layer.setDefaultValueDefinition(index, QgsDefaultValue("uuid()", False))
    return lambda: layer.setDefaultValueDefinition(
        index, QgsDefaultValue(text, is_on_update)
    )


# Relations and joins


def _remove_relation(project: QgsProject, finding: Finding) -> Undo:
    manager = project.relationManager()
    relation = manager.relations().get(finding.subject)
    if relation is None:
        raise _impossible(
            project, translate("Validation", "the relation is no longer there")
        )
    manager.removeRelation(finding.subject)
    return lambda: manager.addRelation(relation)


def _remove_join(project: QgsProject, finding: Finding) -> Undo:
    layer = _vector(project, finding)
    joins = [j for j in layer.vectorJoins() if j.joinLayerId() == finding.subject]
    if not joins or not layer.removeJoin(finding.subject):
        raise _impossible(
            project, translate("Validation", "the join is no longer there")
        )

    def undo() -> None:
        for join in joins:
            layer.addJoin(join)

    return undo


_FIXES: dict[FixCode, Callable[[QgsProject, Finding], Undo]] = {
    FixCode.SAVE_RELATIVE_PATHS: _save_relative_paths,
    FixCode.CLEAR_HOME_PATH: _clear_home_path,
    FixCode.CLEAR_AREA: _clear_area,
    FixCode.NO_BASE_MAP: _no_base_map,
    FixCode.MAKE_READ_ONLY: _make_read_only,
    FixCode.LEAVE_OUT: _leave_out,
    FixCode.TAKE_OFFLINE: _take_offline,
    FixCode.CLEAR_FILTER: _clear_filter,
    FixCode.REPOINT_VALUE_RELATION: _repoint_value_relation,
    FixCode.REMOVE_RELATION: _remove_relation,
    FixCode.REMOVE_JOIN: _remove_join,
    FixCode.UUID_DEFAULT: _uuid_default,
    FixCode.RELATIVE_ATTACHMENTS: _relative_attachments,
    FixCode.FORGET_ORIGIN: _forget_origin,
}
