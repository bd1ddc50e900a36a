"""A layer that QGIS could not open because others were at its database.

QGIS writes statistics when it opens a table of a SpatiaLite database for the first
time. Where it may not, the layer is invalid at once, and without a word.
"""

from __future__ import annotations

import time
from collections.abc import Iterator
from contextlib import closing, contextmanager, nullcontext

import pytest
from qgis.core import QgsDataSourceUri, QgsVectorLayer

from qfieldsync_cloud.core.layers.describe import describe_layer
from qfieldsync_cloud.core.layers.layer_note import note_layer
from qfieldsync_cloud.core.layers.project_layers import read_project
from qfieldsync_cloud.core.sync.diagnosis import DiagnosisCode
from tests.qgis.factories import (
    GPKG,
    SPATIALITE,
    Database,
    apply,
    oak,
    patch,
    preview,
    project_of,
    stored,
    trees,
)


@contextmanager
def writing(inventory: Database) -> Iterator[None]:
    """Somebody else holds the write lock in here, and writes nothing."""
    with closing(inventory.connected()) as connection:
        connection.isolation_level = None
        connection.execute("BEGIN IMMEDIATE")
        yield
        connection.execute("ROLLBACK")


def two_tables(folder) -> Database:
    """A database that QGIS has not opened yet."""
    inventory = trees(folder, SPATIALITE, oak(1))
    inventory.add_table("shrubs", "species TEXT")
    inventory.add_rows("shrubs", [{"fid": 1, "geom": "Point (1 2)", "species": "elm"}])
    return inventory


def opened(inventory: Database, table: str) -> QgsVectorLayer:
    """A layer that may be invalid."""
    uri = QgsDataSourceUri()
    uri.setDatabase(str(inventory.path))
    uri.setDataSource("", table, "geom")
    return QgsVectorLayer(uri.uri(False), table, "spatialite")


def opened_apart(inventory: Database) -> list[QgsVectorLayer]:
    """Both layers; somebody began to write when one of them was open."""
    layers = [opened(inventory, "trees")]
    with writing(inventory):
        layers.append(opened(inventory, "shrubs"))
    assert [layer.isValid() for layer in layers] == [True, False]
    return layers


def patches(layers):
    """One change for each layer."""
    return [
        patch(layer, 1, {"species": old}, {"species": "ash"})
        for layer, old in zip(layers, ("oak", "elm"))
    ]


@pytest.mark.parametrize("run", [apply, preview], ids=["apply", "dry run"])
def test_run_when_one_layer_was_opened_under_a_lock_then_it_is_all_or_nothing(
    tmp_path, run
):
    inventory = two_tables(tmp_path)
    layers = opened_apart(inventory)

    done = run(project_of(*layers), *patches(layers))

    assert done.told == ["error lock_timeout"] * 2
    assert inventory.rows() == {1: stored(oak(1))}
    ledgers = "SELECT 1 FROM sqlite_master WHERE name LIKE '%ledger'"
    assert inventory.query(ledgers) == []


def test_run_when_its_layers_are_opened_again_then_all_is_applied(tmp_path):
    inventory = two_tables(tmp_path)
    layers = opened_apart(inventory)
    deltas = patches(layers)
    apply(project_of(*layers), *deltas)
    again = [opened(inventory, table) for table in ("trees", "shrubs")]
    for delta, layer in zip(deltas, again):
        delta.update(sourceLayerId=layer.id(), localLayerId=layer.id())

    done = apply(project_of(*again), *deltas)

    assert done.told == ["applied"] * 2
    assert inventory.rows()[1]["species"] == "ash"
    assert inventory.rows("shrubs")[1]["species"] == "ash"


def test_description_when_the_lock_is_still_held_then_it_says_so(tmp_path):
    inventory = two_tables(tmp_path)
    with writing(inventory):
        layer = opened(inventory, "shrubs")
        setup = describe_layer(note_layer(layer))

    assert not layer.isValid()
    assert setup.layer.problem.code is DiagnosisCode.LOCK_TIMEOUT
    assert "locked" in setup.layer.problem.values["reason"]


@pytest.mark.parametrize("kind", [GPKG, SPATIALITE])
def test_description_when_a_table_is_not_there_then_the_layer_is_invalid_at_once(
    tmp_path, kind
):
    inventory = trees(tmp_path, kind, oak(1))
    layer = opened(inventory, "bushes")
    if kind == GPKG:
        layer = QgsVectorLayer(f"{inventory.path}|layername=bushes", "bushes", "ogr")
    started = time.monotonic()

    setup = describe_layer(note_layer(layer))

    assert not layer.isValid()
    assert setup.layer.problem.code is DiagnosisCode.LAYER_INVALID
    assert time.monotonic() - started < 1


def test_description_when_qgis_cannot_read_a_table_at_all_then_the_layer_is_invalid(
    tmp_path,
):
    inventory = trees(tmp_path, SPATIALITE, oak(1))
    inventory.execute("CREATE TABLE notes (id INTEGER PRIMARY KEY, text TEXT)")
    layer = opened(inventory, "notes")

    setup = describe_layer(note_layer(layer))

    assert not layer.isValid()
    assert setup.layer.problem.code is DiagnosisCode.LAYER_INVALID


@pytest.mark.parametrize("kind", [GPKG, SPATIALITE])
def test_description_when_a_database_can_be_opened_again_then_its_layer_was_disturbed(
    tmp_path, kind
):
    inventory = trees(tmp_path, kind, oak(1))
    source = inventory.layer().source()
    content = inventory.content()
    inventory.path.write_bytes(b"")
    provider = "ogr" if kind == GPKG else "spatialite"
    layer = QgsVectorLayer(source, "trees", provider)
    inventory.path.write_bytes(content)

    setup = describe_layer(note_layer(layer))

    assert not layer.isValid()
    assert setup.layer.problem.code is DiagnosisCode.LOCK_TIMEOUT


def test_description_when_a_layer_names_another_column_then_the_layer_is_invalid(
    tmp_path,
):
    inventory = trees(tmp_path, SPATIALITE, oak(1))
    uri = QgsDataSourceUri(inventory.layer().source())
    uri.setDataSource("", "trees", "shape")
    layer = QgsVectorLayer(uri.uri(False), "trees", "spatialite")

    setup = describe_layer(note_layer(layer))

    assert not layer.isValid()
    assert setup.layer.problem.code is DiagnosisCode.LAYER_INVALID


def test_layer_when_it_is_opened_while_somebody_writes_then_it_is_opened_again(
    tmp_path, monkeypatch
):
    inventory = two_tables(tmp_path)
    original = inventory.content()
    layers = [opened(inventory, table) for table in ("trees", "shrubs")]
    path = tmp_path / "inventory.qgs"
    written = project_of(*layers)
    assert written.write(str(path))
    written.clear()
    inventory.path.write_bytes(original)  # as QGIS has not opened it yet
    set_source = QgsVectorLayer.setDataSource
    validities = []

    def set_source_disturbed(layer, *arguments):
        with nullcontext() if validities else writing(inventory):
            set_source(layer, *arguments)
        validities.append(layer.isValid())

    monkeypatch.setattr(QgsVectorLayer, "setDataSource", set_source_disturbed)

    project = read_project(path)

    assert validities == [False, True, True]
    assert all(layer.isValid() for layer in project.mapLayers().values())
