"""What QFieldSync keeps in a project, by the names that it gave: each stands here once.

Entries of the project are in its scope; what is said of a layer is a custom property.
"""

from __future__ import annotations

from qgis.core import QgsProject

SCOPE = "qfieldsync"
AREA, AREA_CRS = "/areaOfInterest", "/areaOfInterestCrs"
AREA_ONLY = "/offlineCopyOnlyAoi"
CLOUD_ACTION = "QFieldSync/cloud_action"
"""What becomes of a layer in packages of this plugin, and of servers."""
CABLE_ACTION = "QFieldSync/action"
"""The same in those that QFieldSync makes itself."""


def area_texts(project: QgsProject) -> tuple[str, str]:
    """WKT and CRS of the area of interest, as they were written; "" where none was."""
    wkt, _ = project.readEntry(SCOPE, AREA, "")
    crs, _ = project.readEntry(SCOPE, AREA_CRS, "")
    return str(wkt), str(crs)


def is_area_only(project: QgsProject) -> bool:
    """Whether the project wants only the features in its area."""
    return bool(project.readBoolEntry(SCOPE, AREA_ONLY, False)[0])
