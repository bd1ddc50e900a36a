"""What a project itself says of its way into the field, read and written at once.

These are the entries and custom properties of QFieldSync that packages and checks of
this plugin read, and the findings that the project ignores. In the project's thread;
nothing is saved.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import Enum

from qgis.core import QgsMapLayer, QgsProject

from qfieldsync_cloud.core.project.ignored_findings import heed_all, ignored_keys
from qfieldsync_cloud.core.project.qfieldsync_entries import (
    AREA,
    AREA_CRS,
    AREA_ONLY,
    CABLE_ACTION,
    CLOUD_ACTION,
    SCOPE,
    area_texts,
    is_area_only,
)


class ActionKind(Enum):
    """Whose packages an action of a layer is about; the value is the property."""

    CLOUD = CLOUD_ACTION
    """This plugin's, and those of servers; see `core.project.packaging.actions`."""
    CABLE = CABLE_ACTION
    """Those that QFieldSync makes itself."""


@dataclass(frozen=True)
class FieldSetup:
    """What was chosen."""

    actions: Mapping[tuple[str, ActionKind], str]
    """By layer id; as written, "" where nobody chose."""
    area_wkt: str
    """Of a polygon; "" for none."""
    area_crs: str
    is_area_only: bool
    """Only what is in the area goes into packages."""
    ignored_count: int
    """Findings of the check that the project ignores."""


def read_setup(project: QgsProject) -> FieldSetup:
    """What the project says."""
    wkt, crs = area_texts(project)
    return FieldSetup(
        {
            (layer_id, kind): str(layer.customProperty(kind.value) or "")
            for layer_id, layer in project.mapLayers().items()
            for kind in ActionKind
        },
        wkt.strip(),
        crs.strip(),
        is_area_only(project),
        len(ignored_keys(project)),
    )


def write_setup(project: QgsProject, before: FieldSetup, after: FieldSetup) -> bool:
    """Write what is another now; False, and the project untouched, when nothing is.

    Args:
        project: the open one, on the main thread.
        before: as it was read.
        after: as it is to be; no findings to ignore means to tell of all again.
    """
    if after == before:
        return False
    for (layer_id, kind), action in after.actions.items():
        layer = project.mapLayer(layer_id)
        if layer is not None and action != before.actions.get((layer_id, kind)):
            _write_action(layer, kind, action)
    area = (before.area_wkt, before.area_crs)
    if (after.area_wkt, after.area_crs) != area:
        _write_area(project, after)
    if after.is_area_only != before.is_area_only:
        project.writeEntryBool(SCOPE, AREA_ONLY, after.is_area_only)
    if before.ignored_count and not after.ignored_count:
        heed_all(project)
    project.setDirty(True)
    return True


def _write_action(layer: QgsMapLayer, kind: ActionKind, action: str) -> None:
    if action:
        layer.setCustomProperty(kind.value, action)
    else:
        layer.removeCustomProperty(kind.value)


def _write_area(project: QgsProject, after: FieldSetup) -> None:
    if not after.area_wkt:
        project.removeEntry(SCOPE, AREA)
        project.removeEntry(SCOPE, AREA_CRS)
        return
    project.writeEntry(SCOPE, AREA, after.area_wkt)
    project.writeEntry(SCOPE, AREA_CRS, after.area_crs)
