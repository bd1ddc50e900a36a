"""Projects and layers are opened and closed here, by one thread at a time.

QGIS shares GDAL's data sets between layers, and locks them in two orders: a thread that
opens a layer and one that lets go of another layer of the same file may wait for each
other for ever (`QgsOgrProviderUtils::getLayer` and `release`; seen with QGIS 3.22 while
one thread read a project and another opened a table of it).

The main thread is never kept waiting: it opens what the user opens, without asking.

A project is read without its layers, and each is opened after it. QGIS 3.32 and newer,
when they read a project as a whole, open those of PostgreSQL in threads of their own,
and end themselves when the server goes away meanwhile (measured with 3.40).

When Qt destroys an object it keeps one of its few locks, and tells each sender that the
object was connected with. A sender that was made in Python waits there for the
interpreter, the first time only, to see whether Python wants to know; the main thread
may have the interpreter and wait for the same lock of Qt, for ever (seen with 3.22 and
3.40 while a job read a project). So projects and layers are made here, where the first
time is over before anything can wait.
"""

from __future__ import annotations

import threading
from collections.abc import Iterator
from contextlib import contextmanager

from qgis.core import QgsDataProvider, QgsMapLayer, QgsProject, QgsVectorLayer
from qgis.PyQt.QtCore import pyqtBoundSignal
from qgis.PyQt.QtXml import QDomElement

from qfieldsync_cloud.core.compat import is_unknown_exception
from qfieldsync_cloud.core.errors import ProjectError

_turn = threading.RLock()


@contextmanager
def opening_turn() -> Iterator[None]:
    """Wait until no other thread of ours opens a layer, and keep others waiting."""
    if threading.current_thread() is threading.main_thread():
        yield
        return
    with _turn:
        yield


def new_project() -> QgsProject:
    """An empty project of this thread's own."""
    project = QgsProject()
    settle_sender(project.cleared)
    return project


def open_layer(source: str, name: str, provider: str) -> QgsVectorLayer:
    """A layer of this thread, in no project; not valid when it cannot be opened."""
    options = QgsVectorLayer.LayerOptions(loadDefaultStyle=False)
    with opening_turn():
        try:
            layer = QgsVectorLayer(source, name, provider, options)
        except Exception as error:  # QGIS has no narrower one  # noqa: BLE001
            _raise_if_known(error)
            layer = QgsVectorLayer()
        settle_sender(layer.nameChanged)
    return layer


def read_without_layers(project: QgsProject, path: str) -> dict[str, str]:
    """Read a project's file, and open none of its layers, nor its layouts.

    Returns:
        The encodings that the file sets, by layer id, for `open_source`.

    Raises:
        ProjectError: QGIS cannot read it.
    """
    flags = QgsProject.ReadFlags(
        QgsProject.ReadFlag.FlagDontLoadLayouts
        | QgsProject.ReadFlag.FlagDontResolveLayers
        # kept to be restored with the data source, which doubles the time
        | QgsProject.ReadFlag.FlagDontStoreOriginalStyles
    )
    encodings: dict[str, str] = {}

    def note_encoding(layer: QgsMapLayer, element: QDomElement) -> None:
        provider = element.firstChildElement("provider")
        encodings[layer.id()] = str(provider.attribute("encoding"))

    project.readMapLayer.connect(note_encoding)
    with opening_turn():
        is_read = project.read(path, flags)
    project.readMapLayer.disconnect(note_encoding)
    if not is_read:
        raise ProjectError(path, project.error() or "QGIS cannot read it")
    return encodings


def open_source(layer: QgsMapLayer, source: str, encoding: str = "") -> None:
    """Open what a layer shows that was read without it, in the layer's thread.

    Args:
        layer: of a project; not valid afterwards when it cannot be opened.
        source: the text of the data source, its paths absolute.
        encoding: of its texts, as the project's file sets it; "" leaves it to the
            data source.
    """
    options = QgsDataProvider.ProviderOptions()
    options.transformContext = layer.transformContext()
    crs = layer.crs()
    with opening_turn():
        try:
            layer.setDataSource(source, layer.name(), layer.providerType(), options)
        except Exception as error:  # QGIS has no narrower one  # noqa: BLE001
            _raise_if_known(error)
        project = layer.project()
        if isinstance(layer, QgsVectorLayer) and layer.isValid() and project:
            # fields of it are joined, such as the places of moved labels
            layer.loadAuxiliaryLayer(project.auxiliaryStorage())
    # what the analyst chose counts more than what the source says
    layer.setCrs(crs)
    if encoding and isinstance(layer, QgsVectorLayer) and layer.isValid():
        layer.setProviderEncoding(encoding)


def _raise_if_known(error: Exception) -> None:
    """After an exception of C++, which has no class here, the layer is not valid."""
    if not is_unknown_exception(error):
        raise error


def settle_sender(signal: pyqtBoundSignal) -> None:
    """Let an object made in Python learn that Python wants no word of connections.

    Args:
        signal: any one of the object.
    """
    signal.connect(_ignore)
    signal.disconnect(_ignore)


def _ignore(*_arguments: object) -> None:
    pass


def close_project(project: QgsProject) -> None:
    """Let go of a project of a thread's own, with its layers."""
    with opening_turn():
        project.clear()
