"""A project opened to be looked at: with its own objects, and nothing written.

The project is read with its layers unresolved; then each is opened that may be. So a
project from elsewhere makes QGIS ask no server (one whose style needs pictures from
elsewhere is read from a copy without them), QGIS never sees a file that
`project_file` refuses, and the run can be cancelled between two layers. The open
project (`QgsProject.instance()`) is not touched, and no macro runs.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, field, replace
from pathlib import Path

from osgeo import gdal
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsMapLayer,
    QgsProject,
    QgsProviderRegistry,
    QgsRasterLayer,
    QgsRectangle,
    QgsVectorLayer,
)

from qfieldsync_cloud.core.compat import is_path_forgotten
from qfieldsync_cloud.core.errors import ProjectError
from qfieldsync_cloud.core.jobs.workflow import JobWatcher
from qfieldsync_cloud.core.opening import (
    new_project,
    open_layer,
    open_source,
    read_without_layers,
)
from qfieldsync_cloud.core.project.details import CanvasView, layers_in_order
from qfieldsync_cloud.core.project.file_errors import ProjectFileCode, ProjectFileError
from qfieldsync_cloud.core.project.journals import KeptJournals
from qfieldsync_cloud.core.project.project_file import ProjectFile, opened_xml
from qfieldsync_cloud.core.project.project_snapshot import ProjectSnapshot
from qfieldsync_cloud.core.project.project_xml import ListedLayer
from qfieldsync_cloud.core.project.reachability import (
    NotOpened,
    local_path,
    why_not_opened,
)
from qfieldsync_cloud.core.project.references import BareCopy, bare_copy

_CLOSED_TO_NETWORK = {
    "CPL_VSIL_CURL_ALLOWED_FILENAME": "none",
    "GML_DOWNLOAD_SCHEMA": "NO",
}
"""For what a local file may refer to; of GDAL, for this thread only."""


@dataclass(frozen=True)
class OpenedProject:
    """A project and what was found on the way to it; of the thread that opened it."""

    project: QgsProject
    file: ProjectFile
    layers: Sequence[QgsMapLayer]
    """In the order of the layer tree."""
    not_opened: Mapping[str, NotOpened] = field(default_factory=dict)
    """By layer id."""
    snapshot: ProjectSnapshot | None = None
    """When the file is one of the open project."""
    journals: KeptJournals = field(default_factory=KeptJournals)
    listed: Mapping[str, ListedLayer] = field(default_factory=dict)
    """The layers as they stand in the file, by the ids that they have in QGIS; paths of
    their data sources are absolute."""

    def for_reading(self, layer: QgsVectorLayer) -> QgsVectorLayer:
        """A layer with the rows of `layer`, reading which leaves no file behind."""
        path = local_path(layer.providerType(), layer.source())
        if path is None or not self.journals.keeps(path):
            return layer
        registry = QgsProviderRegistry.instance()
        parts = registry.decodeUri(layer.providerType(), layer.source())
        parts["openOptions"] = [*(parts.get("openOptions") or []), "IMMUTABLE=YES"]
        source = registry.encodeUri(layer.providerType(), parts)
        other = open_layer(source, layer.name(), layer.providerType())
        return other if other.isValid() else layer

    @property
    def folder(self) -> Path:
        """Of the project, which relative paths start from."""
        folder = self.snapshot.folder if self.snapshot else None
        return folder or self.file.path.parent

    @property
    def name(self) -> str:
        """Of the project's file; "" when it was never saved."""
        return self.snapshot.name if self.snapshot else self.file.path.name

    @property
    def view(self) -> CanvasView | None:
        """What the map shows first."""
        extent = self.file.xml.canvas_extent
        if extent is None:
            return None
        crs = QgsCoordinateReferenceSystem(self.file.xml.canvas_crs)
        return CanvasView(
            QgsRectangle(*extent), crs if crs.isValid() else self.project.crs()
        )


@contextmanager
def open_project(
    file: ProjectFile,
    watcher: JobWatcher | None = None,
    *,
    may_use_network: bool = False,
    snapshot: ProjectSnapshot | None = None,
) -> Iterator[OpenedProject]:
    """Open the project that `file` is, in this thread, until the block ends.

    Args:
        file: looked at before.
        watcher: told of the progress, layer by layer, and asked to go on.
        may_use_network: open the layers of servers too.
        snapshot: when `file` is one of the open project.

    Raises:
        ProjectFileError: QGIS cannot read it.
        Cancelled: by the watcher.
    """
    with ExitStack() as stack:
        journals = stack.enter_context(KeptJournals())
        stack.enter_context(_closed_to_network(not may_use_network))
        copy = None
        if file.xml.has_references and not may_use_network:
            copy = stack.enter_context(_bare(file))
        project = new_project()
        # while the journals are kept
        stack.callback(project.clear)
        encodings = _read(project, file, copy)
        layers = layers_in_order(project)
        listed = _listed(layers, file.xml.layers, copy)
        not_opened = _open_layers(
            layers,
            listed,
            encodings,
            journals,
            watcher or JobWatcher(),
            may_use_network=may_use_network,
        )
        yield OpenedProject(
            project, file, layers, not_opened, snapshot, journals, listed
        )


def _read(
    project: QgsProject, file: ProjectFile, copy: BareCopy | None
) -> dict[str, str]:
    """Read a project without opening its layers; the encodings that it sets, by id.

    Raises:
        ProjectFileError: QGIS cannot read it.
    """
    try:
        encodings = read_without_layers(project, str(copy.path if copy else file.path))
    except ProjectError as error:
        code = ProjectFileCode.QGIS_REFUSED
        raise ProjectFileError(file.path, code, reason=error.reason) from error
    if copy is not None:
        project.setFileName(str(file.path))
    return encodings


def _open_layers(
    layers: Sequence[QgsMapLayer],
    listed: Mapping[str, ListedLayer],
    encodings: Mapping[str, str],
    journals: KeptJournals,
    watcher: JobWatcher,
    *,
    may_use_network: bool,
) -> dict[str, NotOpened]:
    """Open those that may be; why the others are not, by their ids."""
    not_opened: dict[str, NotOpened] = {}
    for index, layer in enumerate(layers):
        watcher.check()
        watcher.progressed(index / len(layers))
        source = listed[layer.id()].source if layer.id() in listed else ""
        reason = _open(
            layer,
            source or layer.source(),
            encodings.get(layer.id(), ""),
            journals,
            may_use_network=may_use_network,
        )
        if reason is not None:
            not_opened[layer.id()] = reason
    return not_opened


@contextmanager
def _bare(file: ProjectFile) -> Iterator[BareCopy]:
    with ExitStack() as stack:
        _name, stream = stack.enter_context(opened_xml(file.path))
        yield stack.enter_context(bare_copy(file.path, stream))


def _open(
    layer: QgsMapLayer,
    source: str,
    encoding: str,
    journals: KeptJournals,
    *,
    may_use_network: bool,
) -> NotOpened | None:
    provider = layer.providerType()
    reason = why_not_opened(provider, source, may_use_network=may_use_network)
    if reason is not None:
        return reason
    if not isinstance(layer, (QgsVectorLayer, QgsRasterLayer)):
        return NotOpened.KIND
    path = local_path(provider, source)
    if path is not None:
        journals.keep(path)
    open_source(layer, source, encoding)
    return None


def _listed(
    layers: Iterable[QgsMapLayer],
    listed: Iterable[ListedLayer],
    copy: BareCopy | None,
) -> dict[str, ListedLayer]:
    """What the file says of each layer, with the paths of its data source absolute.

    QGIS reads neither id nor name of a layer whose authentication configuration it does
    not know; such a one is told by its data source. 3.44 does not read that either, nor
    anything else: there, one of them is as good as another.
    """
    by_id = {item.id: item for item in listed}
    found, lost = {}, []
    for layer in layers:
        source = str(layer.source())
        if copy is not None:
            source = copy.restored(source)
        item = by_id.pop(layer.id(), None)
        if item is None:
            lost.append(layer)
        else:
            source = item.source if is_path_forgotten(source) else source
            found[layer.id()] = replace(item, source=source)
    left = list(by_id.values())
    for layer in lost:
        item = next((one for one in left if one.source == layer.source()), None)
        if item is None and left and is_path_forgotten(layer.source()):
            item = left[0]
        if item is not None:
            left.remove(item)
            found[layer.id()] = item
            layer.setName(item.name)
    return found


@contextmanager
def _closed_to_network(is_closed: bool) -> Iterator[None]:
    names = _CLOSED_TO_NETWORK if is_closed else {}
    before = {name: gdal.GetThreadLocalConfigOption(name) for name in names}
    for name, value in names.items():
        gdal.SetThreadLocalConfigOption(name, value)
    try:
        yield
    finally:
        for name, value in before.items():
            gdal.SetThreadLocalConfigOption(name, value)
