"""The layers of a package beside those of the open project, to look at them.

They come as one group "Package of …" at the top of the layer tree, read-only, and never
packaged themselves. The project's own layers are not touched, and the group goes with
one click, or by hand like any other. What is opened is a copy of the package's data
files: opening a database may write to it, and the package must stay as it was made.
Layers of the package that are connections to somewhere else are left out.
"""

from __future__ import annotations

import glob
import json
import shutil
from collections.abc import Callable, Collection
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from qgis.core import (
    QgsLayerDefinition,
    QgsLayerTreeGroup,
    QgsMapLayer,
    QgsPathResolver,
    QgsProject,
    QgsReadWriteContext,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QObject, QTimer, pyqtSignal
from qgis.PyQt.QtXml import QDomDocument

from qfieldsync_cloud.core.errors import PackagingError
from qfieldsync_cloud.core.project.manifest import MANIFEST_NAME
from qfieldsync_cloud.core.project.project_file import opened_xml
from qfieldsync_cloud.core.translation import translate

JOB_PROPERTY = "qfieldsync_cloud/package_job"
"""Of the group: id of the job that made the package."""
_NEXT = "~"
"""Stands before the number of a further copy."""
_ASIDE = (".gpkg-wal", ".gpkg-shm")


@dataclass(frozen=True)
class PreparedLook:
    """A copy of a package's data, and the layers that show it."""

    job_id: str
    project_file: Path
    """Relative paths of the layers start at its folder."""
    layers: tuple[QDomDocument, ...]
    """A layer definition of each layer with data in the copy, in the tree's order."""


def looked_at(project: QgsProject) -> frozenset[str]:
    """Ids of the jobs whose packages are in the layer tree."""
    groups = project.layerTreeRoot().findGroups()
    found = (group.customProperty(JOB_PROPERTY) for group in groups)
    return frozenset(str(job_id) for job_id in found if job_id)


def remove_copies(looks: Path, kept: Collection[str]) -> None:
    """Delete the copies in a folder that nobody looks at any more; any thread."""
    for copy in looks.glob("*"):
        if copy.name.partition(_NEXT)[0] not in kept:
            # a file that is still open, on Windows, goes the next time
            shutil.rmtree(copy, ignore_errors=True)


def prepare_look(
    job_id: str, package: Path, project_name: str, copy: Path
) -> PreparedLook:
    """Copy the data of a package; any thread but the main one.

    Args:
        job_id: of the job that made it.
        package: its folder.
        project_name: of the project file in there.
        copy: folder of the copy; one from before is replaced. While QGIS has that open
            on Windows, the copy gets a folder beside it.

    Raises:
        PackagingError: the package cannot be read, or the copy not be written.
    """
    try:
        text = (package / MANIFEST_NAME).read_text(encoding="utf-8")
        layers = [item for item in json.loads(text)["layers"] if item["file"]]
        copy = _emptied(copy)
        for file in {Path(item["file"]) for item in layers}:
            # a Shapefile is several files
            (copy / file).parent.mkdir(parents=True, exist_ok=True)
            for part in (package / file).parent.glob(f"{glob.escape(file.stem)}.*"):
                if part.is_file() and not part.name.endswith(_ASIDE):
                    shutil.copyfile(part, (copy / file).parent / part.name)
        with opened_xml(package / project_name) as (_name, stream):
            xml = stream.read()
    except OSError as error:
        raise PackagingError(str(package), error.strerror or str(error)) from error
    except (ValueError, KeyError, TypeError) as error:
        raise PackagingError(str(package), str(error)) from error
    ids = frozenset(str(item["id"]) for item in layers)
    return PreparedLook(job_id, copy / project_name, _definitions(xml, ids))


def _emptied(folder: Path) -> Path:
    """The folder without what was in it, else the next one that is free."""
    place, number = folder, 1
    shutil.rmtree(place, ignore_errors=True)
    while place.exists():
        number += 1
        place = folder.with_name(f"{folder.name}{_NEXT}{number}")
        shutil.rmtree(place, ignore_errors=True)
    return place


def look_group(project: QgsProject, job_id: str) -> QgsLayerTreeGroup | None:
    """The group of a package in the layer tree; None: it is not there."""
    for group in project.layerTreeRoot().findGroups():
        if group.customProperty(JOB_PROPERTY) == job_id:
            return group
    return None


def remove_look(project: QgsProject, job_id: str) -> None:
    """Take a package's layers out of the project again."""
    group = look_group(project, job_id)
    if group is None:
        return
    project.removeMapLayers(group.findLayerIds())
    # without its layers QGIS may have dropped nothing: the group is still there
    group = look_group(project, job_id)
    if group is not None:
        group.parent().removeChildNode(group)


class LookLoader(QObject):
    """Puts the layers into the project, one per turn of the event loop."""

    loaded = pyqtSignal(int)
    """How many layers are shown now."""

    def __init__(
        self,
        project: QgsProject,
        look: PreparedLook,
        made_at: datetime | None,
        *,
        moment: Callable[[datetime | None], str],
        parent: QObject | None = None,
    ) -> None:
        """Args:
        project: the open one.
        look: of the package.
        made_at: when the package was made.
        moment: puts that in words.
        parent: as in Qt.
        """
        super().__init__(parent)
        self._project = project
        self._look = look
        self._count = 0
        self._wanted: list[QDomDocument] = []
        self._context = QgsReadWriteContext()
        self._context.setPathResolver(QgsPathResolver(str(look.project_file)))
        text = translate("Gui", "Package of {moment}").format(moment=moment(made_at))
        remove_look(project, look.job_id)
        self._group = project.layerTreeRoot().insertGroup(0, text)
        self._group.setCustomProperty(JOB_PROPERTY, look.job_id)
        self._timer = QTimer(self)
        self._timer.setInterval(0)
        self._timer.timeout.connect(self._load_next)
        project.cleared.connect(self._on_project_cleared)

    def start(self) -> None:
        """Begin; `loaded` tells of the end."""
        self._wanted = list(self._look.layers)
        self._timer.start()

    def _load_next(self) -> None:
        group = look_group(self._project, self._look.job_id)
        if not self._wanted or group is None:
            self._timer.stop()
            self.loaded.emit(self._count)
            return
        document = self._wanted.pop(0)
        for layer in QgsLayerDefinition.loadLayerDefinitionLayers(
            document, self._context
        ):
            # the package has the ids of the project's own layers
            copy = layer.clone()
            _make_inert(copy)
            self._project.addMapLayer(copy, False)
            group.addLayer(copy)
            self._count += 1

    def _on_project_cleared(self) -> None:
        self._wanted = []
        self._timer.stop()


def _definitions(xml: bytes, wanted: frozenset[str]) -> tuple[QDomDocument, ...]:
    """A layer definition for each wanted layer of a project."""
    whole = QDomDocument()
    whole.setContent(xml)
    root = whole.documentElement()
    elements = {}
    layer = root.firstChildElement("projectlayers").firstChildElement("maplayer")
    while not layer.isNull():
        elements[layer.firstChildElement("id").text()] = layer
        layer = layer.nextSiblingElement("maplayer")
    nodes = root.elementsByTagName("layer-tree-layer")
    order = [nodes.at(n).toElement().attribute("id") for n in range(nodes.count())]
    ids = [item for item in dict.fromkeys((*order, *elements)) if item in elements]
    documents = []
    for layer_id in ids:
        if layer_id in wanted:
            document = QDomDocument()
            top = document.createElement("qlr")
            layers = document.createElement("maplayers")
            layers.appendChild(document.importNode(elements[layer_id], True))
            top.appendChild(layers)
            document.appendChild(top)
            documents.append(document)
    return tuple(documents)


def _make_inert(layer: QgsMapLayer) -> None:
    """Let nothing be edited in a layer, and no package take it along."""
    if isinstance(layer, QgsVectorLayer):
        layer.setReadOnly(True)
    for name in ("action", "cloud_action"):
        layer.setCustomProperty(f"QFieldSync/{name}", "remove")
