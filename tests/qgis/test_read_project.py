"""A project of its own, read layer by layer, is what QGIS reads as a whole."""

from __future__ import annotations

import socket
import threading
from contextlib import suppress

import pytest
from qgis.core import (
    QgsAuxiliaryLayer,
    QgsDataSourceUri,
    QgsProject,
    QgsPropertyDefinition,
    QgsVectorLayer,
)

from qfieldsync_cloud.core.layers.project_layers import read_project
from tests.qgis.factories import GPKG, oak, project_of, trees


class DeafServer:
    """Ends every connection at once, and counts them."""

    def __init__(self):
        self._listener = socket.create_server(("127.0.0.1", 0))
        self.port = self._listener.getsockname()[1]
        self.count = 0
        threading.Thread(target=self._refuse, daemon=True).start()

    def _refuse(self):
        with suppress(OSError):
            while True:
                connection, _address = self._listener.accept()
                self.count += 1
                connection.close()

    def close(self):
        self._listener.close()


@pytest.fixture
def deaf_server():
    server = DeafServer()
    yield server
    server.close()


def test_field_of_the_auxiliary_storage_is_joined(tmp_path):
    layer = trees(tmp_path, GPKG, oak(1)).layer()
    project = project_of(layer)
    fid = layer.fields().field("fid")
    auxiliary = project.auxiliaryStorage().createAuxiliaryLayer(fid, layer)
    place = QgsPropertyDefinition(
        "PositionX", "X", QgsPropertyDefinition.StandardPropertyTemplate.Double
    )
    place.setOrigin("labeling")
    # PyQGIS takes it for a plain layer
    field = QgsAuxiliaryLayer.createAuxiliaryField(place)
    assert auxiliary.addAttribute(field) and auxiliary.commitChanges(False)
    layer.setAuxiliaryLayer(auxiliary)
    names = layer.fields().names()
    assert project.write(str(tmp_path / "trees.qgz"))
    project.clear()

    read = read_project(tmp_path / "trees.qgz")

    [found] = read.mapLayers().values()
    assert found.fields().names() == names
    assert "auxiliary_storage_labeling_positionx" in names


def test_server_that_does_not_answer_is_waited_for_once(tmp_path, deaf_server):
    def connections_for(count):
        project = QgsProject()
        for number in range(count):
            uri = QgsDataSourceUri()
            uri.setConnection("127.0.0.1", str(deaf_server.port), f"d{count}", "", "")
            uri.setDataSource("public", f"t{number}", "geom", "", "id")
            project.addMapLayer(QgsVectorLayer(uri.uri(False), "t", "postgres"))
        path = tmp_path / f"{count}.qgs"
        assert project.write(str(path))
        project.clear()
        before = deaf_server.count
        read = read_project(path)
        assert [item.isValid() for item in read.mapLayers().values()] == [False] * count
        return deaf_server.count - before

    assert connections_for(5) == connections_for(1) > 0
