"""Layers are opened, and projects closed, by one thread at a time.

QGIS shares GDAL's data sets between layers, and locks them in two orders: a thread that
opens a layer and one that lets go of another layer of the same file may wait for each
other for ever (`QgsOgrProviderUtils::getLayer` and `release`; seen with QGIS 3.22 while
one thread read a project and another opened a table of it).

The main thread is never kept waiting: it opens what the user opens, without asking.
"""

from __future__ import annotations

import threading
from collections.abc import Iterator
from contextlib import contextmanager

from qgis.core import QgsProject, QgsVectorLayer

from qfieldsync_cloud.core.compat import is_unknown_exception

_turn = threading.RLock()


@contextmanager
def opening_turn() -> Iterator[None]:
    """Wait until no other thread of ours opens a layer, and keep others waiting."""
    if threading.current_thread() is threading.main_thread():
        yield
        return
    with _turn:
        yield


def open_layer(source: str, name: str, provider: str) -> QgsVectorLayer:
    """A layer of this thread, in no project; not valid when it cannot be opened."""
    options = QgsVectorLayer.LayerOptions(loadDefaultStyle=False)
    with opening_turn():
        try:
            return QgsVectorLayer(source, name, provider, options)
        except Exception as error:  # QGIS has no narrower one
            if not is_unknown_exception(error):
                raise
            return QgsVectorLayer()


def close_project(project: QgsProject) -> None:
    """Let go of a project of a thread's own, with its layers."""
    with opening_turn():
        project.clear()
