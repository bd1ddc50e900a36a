"""Looking at a change of every kind of data source."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from qgis.core import QgsVectorLayer

from qfieldsync_cloud.core.deltas.delta_list import ServerStatus
from qfieldsync_cloud.core.inspection.feature_history import read_feature_history
from qfieldsync_cloud.core.inspection.inspection import KeyOrigin, Presence, Standing
from qfieldsync_cloud.core.inspection.inspector import Inspector
from qfieldsync_cloud.core.services.local.opening import open_service
from tests.qgis import file_factories, postgres_factories
from tests.qgis.factories import (
    PROJECT_ID,
    SPATIALITE,
    create,
    oak,
    patch,
    project_of,
    trees,
)
from tests.qgis.service_factories import Office


def office_of(folder: Path, layer: QgsVectorLayer) -> Office:
    layer_id, path = layer.id(), folder / "park.qgz"
    project = project_of(layer)
    assert project.write(str(path))
    project.clear()
    service = open_service(PROJECT_ID, path, folder=folder / "profile")
    return Office(None, layer_id, service)


def check_followed(park: Office, key: Any, key_name: str) -> None:
    """A change that waits, is applied, and has a history."""
    change = patch(
        park.layer_id,
        key,
        {"note": "old", key_name: key},
        {"note": "new"},
        old_wkt=f"Point ({str(key).rpartition('-')[2]} 2)",
        new_wkt="Point (4 6)",
    )
    park.push(change)
    inspector = Inspector(park.service)

    waits = inspector.inspect(change["uuid"])
    park.run()
    applied = inspector.inspect(change["uuid"])

    before, after = (
        {item.name: item for item in found.fields}["note"] for found in (waits, applied)
    )
    assert (waits.key, waits.key_origin) == (str(key), KeyOrigin.SOURCE)
    assert (before.current, before.standing) == ("old", Standing.AS_OLD)
    assert waits.geometry.standing is Standing.AS_OLD
    assert applied.record.status is ServerStatus.APPLIED
    assert applied.presence is Presence.PRESENT
    assert (after.current, after.standing) == ("new", Standing.AS_NEW)
    assert applied.geometry.current == "Point (4 6)"
    [event] = read_feature_history(inspector, applied).events
    assert [step.name for step in event.steps] == ["note"]
    assert event.geometry.new == "Point (4 6)"


def test_spatialite(tmp_path):
    source = trees(tmp_path, SPATIALITE, oak(1), oak(2))

    check_followed(office_of(tmp_path, source.layer()), 2, "fid")


@pytest.mark.parametrize("kind", [file_factories.SHAPEFILE, file_factories.GEOJSON])
@pytest.mark.parametrize("key", [2, "A-2"], ids=["number", "text"])
def test_files_without_transactions(tmp_path, kind, key):
    rows = [file_factories.oak(key)]
    source = file_factories.trees(tmp_path, kind, *rows)
    layer = QgsVectorLayer(str(source.path), "trees", "ogr")

    check_followed(office_of(tmp_path, layer), key, "fid")


def test_postgis(tmp_path, postgis):
    postgres_factories.trees(postgis, postgres_factories.oak(2))

    check_followed(office_of(tmp_path, postgis.layer()), 2, "id")


def test_create_with_a_key_of_its_own_is_looked_for_by_it(tmp_path, postgis):
    postgis.add_table("trees", "note text", key="id text PRIMARY KEY")
    postgis.add_rows("trees", [{"id": "A-1", "note": "mine", "geom": "Point (1 2)"}])
    park = office_of(tmp_path, postgis.layer())
    taken = create(park.layer_id, {"id": "A-1", "note": "theirs"}, "Point (1 2)")
    free = create(park.layer_id, {"id": "A-2", "note": "theirs"}, "Point (1 2)")
    park.push(taken, free)
    inspector = Inspector(park.service)

    found = inspector.inspect(taken["uuid"])
    not_yet = inspector.inspect(free["uuid"])

    assert (found.key, found.key_origin) == ("A-1", KeyOrigin.CARRIED)
    assert found.presence is Presence.PRESENT
    assert {item.name: item.current for item in found.fields}["note"] == "mine"
    assert (not_yet.key, not_yet.presence) == ("A-2", Presence.NOT_MADE)


def test_server_that_is_not_there_is_a_state(tmp_path, postgis):
    postgres_factories.trees(postgis, postgres_factories.oak(2))
    park = office_of(tmp_path, postgis.layer())
    change = patch(park.layer_id, 2, {"note": "old"}, {"note": "new"})
    park.push(change)
    inspector = Inspector(park.service)
    inspector.inspect(change["uuid"])
    postgis.execute("DROP TABLE trees")

    found = inspector.inspect(change["uuid"])

    assert found.presence is Presence.UNKNOWN
    assert found.problem_text
