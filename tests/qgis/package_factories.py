"""Projects to be packaged, and packages as a test looks at them.

What a package holds is read by SQLite and by QGIS, past the code that wrote it.
"""

from __future__ import annotations

import json
import sqlite3
import zipfile
from collections.abc import Callable, Sequence
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from qgis.core import Qgis, QgsProject, QgsVectorLayer

from qfieldsync_cloud.core.jobs.workflow import JobWatcher, Workflow
from qfieldsync_cloud.core.project.packaging.flow import new_workflow, package_project
from qfieldsync_cloud.core.project.packaging.package import Package, PackageOptions
from tests.qgis.factories import quoted


def saved_project(
    path: Path,
    *layers: Any,
    change: Callable[[QgsProject], object] | None = None,
) -> Path:
    """A project file of these layers, which belong to it and are gone afterwards."""
    path.parent.mkdir(parents=True, exist_ok=True)
    project = QgsProject()
    project.setCrs(next((item.crs() for item in layers), project.crs()))
    project.addMapLayers(layers)
    project.setFilePathStorage(Qgis.FilePathType.Relative)
    if change is not None:
        change(project)
    assert project.write(str(path)), project.error()
    project.clear()
    return path


@dataclass(frozen=True)
class Made:
    """A package that was made."""

    package: Package
    workflow: Workflow

    @property
    def folder(self) -> Path:
        return self.package.folder

    @property
    def data(self) -> Path:
        return self.folder / "data.gpkg"

    @property
    def codes(self) -> list[str]:
        """Of the findings."""
        return [finding.code.value for finding in self.package.findings]

    def project(self) -> QgsProject:
        """The project of the package, read anew."""
        project = QgsProject()
        assert project.read(str(self.package.project_file)), project.error()
        return project

    def xml(self) -> str:
        """The text of the project."""
        with zipfile.ZipFile(self.package.project_file) as archive:
            [name] = [n for n in archive.namelist() if n.endswith(".qgs")]
            return archive.read(name).decode()

    def query(self, sql: str) -> list[Any]:
        """The rows of a query on `data.gpkg`; bare values when it has one column."""
        with closing(sqlite3.connect(self.data)) as connection:
            rows = connection.execute(sql).fetchall()
        return [row[0] if len(row) == 1 else row for row in rows]

    def values(self, table: str, *names: str) -> list[Any]:
        """Some columns of a table, in the order of its rows."""
        columns = ", ".join(map(quoted, names))
        return self.query(f"SELECT {columns} FROM {quoted(table)} ORDER BY rowid")

    def manifest(self) -> dict[str, Any]:
        """As it is in the folder."""
        text = (self.folder / "qfieldsync_cloud.json").read_text(encoding="utf-8")
        manifest: dict[str, Any] = json.loads(text)
        return manifest

    def layer_entry(self, name: str) -> dict[str, Any]:
        """What the manifest says of a layer."""
        [entry] = [item for item in self.manifest()["layers"] if item["name"] == name]
        return dict(entry)

    def files(self) -> list[str]:
        """All files of the package."""
        return sorted(
            item.relative_to(self.folder).as_posix()
            for item in self.folder.rglob("*")
            if item.is_file()
        )


def packaged(
    source: Path,
    folder: Path,
    *,
    watcher: JobWatcher | None = None,
    **options: Any,
) -> Made:
    """Package a project."""
    workflow = new_workflow(watcher)
    package = package_project(source, folder, workflow, PackageOptions(**options))
    return Made(package, workflow)


def only_layer(project: QgsProject) -> QgsVectorLayer:
    """The one layer of a project, which must live on."""
    [layer] = project.mapLayers().values()
    return layer


def layer_named(project: QgsProject, name: str) -> QgsVectorLayer:
    """A layer of a project, which must live on."""
    [layer] = project.mapLayersByName(name)
    return layer


def shown(layer: QgsVectorLayer, names: Sequence[str]) -> list[tuple[Any, ...]]:
    """Values as QGIS shows them, sorted by the first."""
    return sorted(
        tuple(feature[name] for name in names) for feature in layer.getFeatures()
    )
