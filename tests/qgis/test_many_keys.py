"""Many features are found by their keys as few are, wherever they are kept."""

from __future__ import annotations

import uuid

import pytest
from qgis.core import QgsFeature

from qfieldsync_cloud.core.layers.describe import describe_layer
from qfieldsync_cloud.core.layers.features.reading import CHUNK, TableReader
from qfieldsync_cloud.core.layers.layer_note import note_layer
from tests.qgis import file_factories, postgres_factories
from tests.qgis.factories import (
    SPATIALITE,
    TREE_COLUMNS,
    apply,
    create,
    database,
    oak,
    project_of,
)
from tests.qgis.file_factories import (
    GEOJSON,
    SHAPEFILE,
    both_formats,
    memory_layer,
    snapshot,
)

NUMBERS = range(1, 2 * CHUNK + 200)
UUIDS = [str(uuid.uuid5(uuid.NAMESPACE_OID, str(number))) for number in NUMBERS]
TREES = [file_factories.oak(n, geom=f"Point ({n} 2)") for n in NUMBERS]


def reader_of(layer):
    setup = describe_layer(note_layer(layer))
    assert setup.layer.problem is None
    return TableReader(setup, layer)


def file_reader(folder, kind, rows):
    return reader_of(file_factories.trees(folder, kind, *rows).layer())


def spatialite_reader(folder, key):
    made = database(folder, SPATIALITE).add_table("trees", *TREE_COLUMNS, key=key)
    made.add_rows("trees", [{**row, "fid": k} for row, k in zip(TREES, UUIDS)])
    return reader_of(made.layer())


def postgres_reader(database, key):
    rows = [postgres_factories.oak(k, geom="Point (1 2)") for k in UUIDS]
    return reader_of(postgres_factories.trees(database, *rows, key=key).layer())


def assert_many_are_found_as_few(reader):
    keys = [str(reader.key_of(feature)) for feature in reader.qgs.getFeatures()]
    absent = ["100000"] if keys[0].isdecimal() else [str(uuid.uuid4())]
    wanted = [*keys, *absent]
    assert len(keys) > 2 * CHUNK

    many = reader.read(wanted)

    ids = dict(reader.feature_ids)
    reader.forget_ids()
    for start in range(0, len(wanted), CHUNK):
        some = wanted[start : start + CHUNK]
        assert reader.read(some) == {key: many[key] for key in some}
    assert reader.feature_ids == ids
    assert [key for key, found in many.items() if found is None] == absent
    assert not reader.ambiguous


@both_formats
def test_keys_of_a_file_when_they_are_many(tmp_path, kind):
    assert_many_are_found_as_few(file_reader(tmp_path, kind, TREES))


def test_texts_as_keys_of_a_shapefile_when_they_are_many(tmp_path):
    rows = [{**row, "fid": key[:18]} for row, key in zip(TREES, UUIDS)]
    assert_many_are_found_as_few(file_reader(tmp_path, SHAPEFILE, rows))


@pytest.mark.parametrize("constraint", ["PRIMARY KEY NOT NULL", "UNIQUE", "NOT NULL"])
def test_keys_of_a_spatialite_table_when_they_are_many(tmp_path, constraint):
    reader = spatialite_reader(tmp_path, f"fid TEXT {constraint}")

    assert reader.setup.is_key_indexed == (constraint != "NOT NULL")
    assert_many_are_found_as_few(reader)


@pytest.mark.parametrize("type_", ["uuid", "text", "citext"])
def test_keys_of_a_postgis_table_when_they_are_many(postgis, type_):
    postgis.execute("CREATE EXTENSION IF NOT EXISTS citext")
    reader = postgres_reader(postgis, f"id {type_} PRIMARY KEY")

    assert reader.setup.is_key_indexed
    assert_many_are_found_as_few(reader)


def test_keys_of_a_memory_layer_that_is_edited_when_they_are_many():
    layer = memory_layer(*TREES)
    reader = reader_of(layer)
    assert layer.startEditing()
    added = QgsFeature(layer.fields())
    added["fid"], added["species"] = 50_000, "elm"
    assert layer.addFeature(added)
    [first] = layer.getFeatures("fid = 1")
    assert layer.deleteFeature(first.id())

    found = reader.read(["1", "50000", *map(str, NUMBERS[1:])])

    assert [key for key, feature in found.items() if feature is None] == ["1"]
    assert found["50000"].attributes["species"] == "elm"
    assert_many_are_found_as_few(reader)


@both_formats
def test_key_that_two_features_have_when_it_is_among_many(tmp_path, kind):
    reader = file_reader(tmp_path, kind, [*TREES, file_factories.oak(7, girth=9)])

    reader.read(map(str, NUMBERS))

    assert reader.ambiguous == {"7"}


@pytest.mark.parametrize("count", [3, 60])
@pytest.mark.parametrize("kind", [SHAPEFILE, GEOJSON, SPATIALITE])
def test_twins_when_few_or_many_are_created(tmp_path, kind, count):
    if kind == SPATIALITE:
        made = database(tmp_path, kind).add_table(
            "trees", *TREE_COLUMNS, key="fid TEXT PRIMARY KEY NOT NULL"
        )
        made.add_rows("trees", [{**oak(n), "fid": str(n)} for n in NUMBERS])
        layer = made.layer()
    else:
        layer = file_factories.trees(tmp_path, kind, *TREES).layer()
    wanted = [file_factories.oak(5000 + n) for n in range(count)]

    outcome = apply(
        project_of(layer),
        *(
            create(layer.id(), snapshot(row), f"Point ({n + 1} {2 + n % 2})")
            for n, row in enumerate(wanted)
        ),
    )

    assert set(outcome.told) == {"applied"}
    assert outcome.warnings == [
        [] if n % 2 else ["possible_duplicate"] for n in range(count)
    ]


def test_file_without_an_index_is_not_gone_through_for_each_place(
    tmp_path, monkeypatch
):
    layer = file_factories.trees(tmp_path, SHAPEFILE, *TREES).layer()
    looks = []
    look = TableReader.read_in
    monkeypatch.setattr(
        TableReader, "read_in", lambda *args: looks.append(args) or look(*args)
    )
    rows = [file_factories.oak(5000 + n) for n in range(60)]

    apply(
        project_of(layer),
        *(create(layer.id(), snapshot(row), "Point (1 7)") for row in rows),
    )

    assert not looks
