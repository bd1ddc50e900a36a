"""Checks of the project as a whole."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from qgis.core import Qgis

from qfieldsync_cloud.core.findings.codes import CheckCode
from qfieldsync_cloud.core.findings.finding import Finding
from qfieldsync_cloud.core.project.checks.checked import CheckedProject

_OLDEST_MAJOR = 3


def qgis_version(checked: CheckedProject) -> Iterator[Finding]:
    """Which QGIS wrote it, beside the one that runs."""
    version = checked.opened.file.xml.version
    numbers = _numbers(version)
    here = _numbers(Qgis.version())
    values = {"version": version.partition("-")[0], "here": ".".join(map(str, here))}
    if numbers[0] < _OLDEST_MAJOR:
        yield Finding(CheckCode.QGIS_VERSION_OLD, values=values)
    elif numbers > here:
        yield Finding(CheckCode.QGIS_VERSION_NEWER, values=values)


def _numbers(version: str) -> tuple[int, int]:
    """The first two, which decide what a project file holds."""
    parts = version.partition("-")[0].split(".")
    return int(parts[0]), int(parts[1])


def several_projects(checked: CheckedProject) -> Iterator[Finding]:
    """Others in the same folder: a server takes one project per folder."""
    mine = checked.opened.name
    if not mine:
        return  # never saved: it has no folder yet
    try:
        files = sorted(checked.folder.iterdir())
    except OSError:
        return
    others = [
        path.name
        for path in files
        if path.suffix.lower() in (".qgs", ".qgz") and path.name != mine
    ]
    if others:
        values = {"count": len(others), "files": ", ".join(others[:5])}
        yield Finding(CheckCode.SEVERAL_PROJECTS, values=values)


def unsaved_changes(checked: CheckedProject) -> Iterator[Finding]:
    """What stands on the screen and not in the file."""
    if checked.opened.snapshot is not None:
        yield Finding(CheckCode.PROJECT_UNSAVED)


def paths(checked: CheckedProject) -> Iterator[Finding]:
    """Paths that hold on one machine only."""
    is_absolute, _ = checked.project.readBoolEntry("Paths", "/Absolute", False)
    if is_absolute:
        yield Finding(CheckCode.ABSOLUTE_PATHS)
    home = checked.opened.file.xml.home_path
    # a snapshot of the open project names its folder there
    if home and Path(home) != checked.folder:
        yield Finding(CheckCode.HOME_PATH_SET)


def macros(checked: CheckedProject) -> Iterator[Finding]:
    """Python in the project."""
    if checked.opened.file.xml.has_macros:
        yield Finding(CheckCode.HAS_MACROS)


def embedded_layers(checked: CheckedProject) -> Iterator[Finding]:
    """Layers that belong to other projects."""
    for name in checked.opened.file.xml.embeds:
        file_name = name.replace("\\", "/").rpartition("/")[2]
        values = {"project": file_name}
        yield Finding(CheckCode.EMBEDDED_LAYERS, subject=file_name, values=values)


def nothing_to_edit(checked: CheckedProject) -> Iterator[Finding]:
    """A project without work for the crew."""
    is_known = all(item.not_opened is None for item in checked.packaged)
    if is_known and not any(True for _ in checked.editable()):
        yield Finding(CheckCode.NOTHING_TO_EDIT)


def project_crs(checked: CheckedProject) -> Iterator[Finding]:
    """Without one there is no map to stand on."""
    if not checked.project.crs().isValid() and any(
        layer.isSpatial() for _, layer in checked.vectors()
    ):
        yield Finding(CheckCode.PROJECT_CRS_MISSING)
