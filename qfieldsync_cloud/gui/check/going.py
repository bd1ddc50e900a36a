"""From a finding to where QGIS lets it be mended, and to the saved project."""

from __future__ import annotations

from qgis.core import QgsMapLayer, QgsVectorLayer
from qgis.PyQt.QtWidgets import QAction

from qfieldsync_cloud.core.findings.finding import Finding
from qfieldsync_cloud.core.project.own_file import own_file
from qfieldsync_cloud.gui.check.words import project_page, properties_page
from qfieldsync_cloud.gui.window import Window

_SAVE, _SAVE_AS = "mActionSaveProject", "mActionSaveProjectAs"
_PROPERTIES = "mActionProjectProperties"
"""Names of QGIS's own actions."""


def layer_of(window: Window, finding: Finding) -> QgsMapLayer | None:
    """The layer of the open project that it is about; None when it is gone."""
    return window.project.mapLayer(finding.layer_id)


def go_to_layer(window: Window, finding: Finding) -> bool:
    """Make its layer the active one; False when it is gone."""
    layer = layer_of(window, finding)
    if layer is None:
        return False
    window.set_active_layer(layer)
    return True


def show_properties(window: Window, finding: Finding) -> bool:
    """Open the properties of its layer where it is mended; False when it is gone."""
    layer = layer_of(window, finding)
    if layer is None:
        return False
    page = properties_page(finding.code)
    if page and isinstance(layer, QgsVectorLayer):
        window.show_layer_properties(layer, page)
    else:
        window.show_layer_properties(layer)
    return True


def has_project_properties(window: Window, finding: Finding | None) -> bool:
    """Whether QGIS has a dialog of them, at the page that a finding is about."""
    if finding is not None and project_page(finding.code):
        return window.show_project_properties is not None
    return window.main.findChild(QAction, _PROPERTIES) is not None


def show_project_properties(window: Window, finding: Finding) -> None:
    """Open the properties of the project where a finding is mended."""
    page, show = project_page(finding.code), window.show_project_properties
    if page and show is not None:
        show(page)
        return
    action = window.main.findChild(QAction, _PROPERTIES)
    if action is not None:
        action.trigger()


def save_project(window: Window) -> bool:
    """Save the open project as QGIS does; whether it is saved in a file then.

    One that is kept in a database has no file: QGIS asks for one.
    """
    project = window.project
    is_in_database = project.projectStorage() is not None
    action = window.main.findChild(QAction, _SAVE_AS if is_in_database else _SAVE)
    if action is not None:
        action.trigger()
    elif own_file(project) is not None:
        project.write()
    return own_file(project) is not None and not project.isDirty()
