"""Which file the open project is in, if it is in one.

QGIS also keeps projects in a GeoPackage (`geopackage:…`) and in PostgreSQL
(`postgresql://…`, which may hold a password). Such a name is no path: taken for one, it
leads into the folder that the program happens to run in.
"""

from __future__ import annotations

from pathlib import Path

from qgis.core import QgsProject


def own_file(project: QgsProject) -> Path | None:
    """The project's file; None when it was never saved, or is kept in a database."""
    name = project.fileName()
    return Path(name) if name and project.projectStorage() is None else None


def own_folder(project: QgsProject) -> Path | None:
    """Where relative paths begin: what the project says, else where its file is.

    None when it says nothing, and is in no file.
    """
    if own_file(project) is None and not project.presetHomePath():
        return None
    return Path(project.homePath())
