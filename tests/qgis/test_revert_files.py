"""Taking back what was applied to Shapefiles, GeoJSON files and memory layers."""

from __future__ import annotations

from typing import Any

import pytest

from qfieldsync_cloud.core.layers.ledgers.sidecar import Sidecar
from tests.qgis.factories import apply, create, delete, patch, project_of, run_of
from tests.qgis.file_factories import (
    GEOJSON,
    SHAPEFILE,
    DataFile,
    both_formats,
    layer_rows,
    memory_layer,
    oak,
    shapefile,
    stored,
    trees,
)
from tests.qgis.revert_factories import (
    entries_of,
    outcome_of_revert,
    planned_revert,
    revert,
    started,
    three_edits,
)


def sorted_features(file: DataFile) -> list[Any]:
    """What the file holds, whatever the order: a feature comes back at the end."""
    return sorted(file.features(), key=lambda row: str(row["fid"]))


@both_formats
def test_everything_comes_back_and_goes_again(tmp_path, kind):
    file = trees(tmp_path, kind, oak(1), oak(2), oak(3))
    project = project_of(layer := file.layer())
    deltas, before = three_edits(layer), sorted_features(file)
    assert apply(project, *deltas).told == ["applied"] * 3
    after = sorted_features(file)

    looked = revert(project, is_dry_run=True)
    assert (looked.told, sorted_features(file)) == (["applied"] * 3, after)
    done = revert(project)

    assert done.told == ["applied"] * 3
    assert done.warnings == [[], [], []]
    assert done.keys == ["50", "2", "1"]
    assert sorted_features(file) == before
    assert not [name for name in file.sidecar_files() if "backup" in name]
    assert revert(project).told == []
    assert revert(project, is_again=True).told == ["applied"] * 3
    assert sorted_features(file) == after
    assert apply(project, *deltas).told == ["already"] * 3
    assert revert(project, deltas[1]).told == ["applied"]
    assert apply(project, *deltas).told == ["already", "applied", "already"]


@both_formats
def test_text_key_and_chain(tmp_path, kind):
    file = trees(tmp_path, kind, oak("A-1"), oak("A-2"))
    project = project_of(layer := file.layer())
    before = sorted_features(file)
    device = {"client": "north", "local_pk": "7"}
    deltas = [
        create(layer, {"fid": "B-7", "note": "a"}, "Point (7 7)", **device),
        patch(layer, "", {"note": "a"}, {"note": "b"}, **device),
        patch(layer, "A-1", {"note": "old"}, {"note": "b"}),
        delete(layer, "A-1", {"note": "b"}),
    ]
    assert apply(project, *deltas).told == ["applied"] * 4

    assert revert(project).told == ["applied"] * 4

    assert sorted_features(file) == before


def test_feature_of_an_emptied_geojson_file_is_refused_with_the_reason(tmp_path):
    """With its last feature the file has lost its fields."""
    file = trees(tmp_path, GEOJSON, oak(1))
    project = project_of(layer := file.layer())
    assert apply(project, delete(layer, 1, {"note": "old"})).told == ["applied"]

    done = revert(project)

    assert done.told == ["not_applied provider_refused"]
    message = done.json["deltas"][0]["diagnosis"]["message"]
    assert "trees.geojson has no field fid" in message
    assert file.features() == []


def test_odd_values_of_a_shapefile_come_back(tmp_path):
    fields = ("fid:i9", "word:20", "size:20.15", "small:10.3", "day:date", "n:i18")
    row = {
        "fid": 1,
        "word": "Bäume, ß",
        "size": 1234.123456789012345,
        "small": -1.005,
        "day": "2024/02/29",
        "n": 10**17 + 1,
        "geom": "MultiPolygonZ (((0 0 1, 0.01 0 2, 1 1 3.3, 0 0 1)))",
    }
    file = shapefile(
        tmp_path,
        [row, {"fid": 2, "geom": None}],
        fields=fields,
        geometry="MultiPolygonZ",
    )
    project = project_of(layer := file.layer())
    before = sorted_features(file)
    shapes = [feature.geometry().asWkb().data() for feature in layer.getFeatures()]
    change = {"word": "x", "size": None, "small": 1.0, "day": None, "n": 1}
    deltas = [
        patch(layer, 1, {}, change, new_wkt=None),
        delete(layer, 1),
        delete(layer, 2),
    ]
    assert apply(project, *deltas).told == ["applied"] * 3

    assert revert(project).told == ["applied"] * 3

    assert sorted_features(file) == before
    again = [
        feature.geometry().asWkb().data() for feature in file.layer().getFeatures()
    ]
    assert sorted(again) == sorted(shapes)


@both_formats
def test_edit_since_is_a_conflict(tmp_path, kind):
    file = trees(tmp_path, kind, oak(1), oak(2), oak(3))
    project = project_of(layer := file.layer())
    apply(project, *three_edits(layer))
    apply(project, patch(layer, 50, {}, {"note": "mine"}))
    other = patch(layer, 1, {"note": "new"}, {"note": "mine"})
    apply(project, other)
    after = file.rows()

    done = revert(project, *three_edits(layer))

    told = ["conflict changed_since", "applied", "conflict changed_since"]
    assert done.told == told
    assert file.rows() == {**after, 2: stored(oak(2))}


@both_formats
def test_file_that_somebody_writes_meanwhile_is_left_alone(tmp_path, kind, monkeypatch):
    """A revert has the backup and the record of intent that an apply has."""
    file = trees(tmp_path, kind, oak(1), oak(2), oak(3))
    project = project_of(layer := file.layer())
    apply(project, *three_edits(layer))
    after = file.contents()

    def refuse(*_arguments: Any) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(Sidecar, "back_up", refuse)
    done = revert(project)
    monkeypatch.undo()

    assert [told.split()[0] for told in done.told] == ["error"] * 3
    assert file.contents() == after
    assert revert(project).told == ["applied"] * 3
    assert file.rows() == {n: stored(oak(n)) for n in (1, 2, 3)}


@both_formats
def test_revert_that_was_planned_twice_is_made_once(tmp_path, kind):
    file = trees(tmp_path, kind, oak(1), oak(2), oak(3))
    project = project_of(layer := file.layer())
    before = sorted_features(file)
    apply(project, *three_edits(layer))
    first, second = planned_revert(project), planned_revert(project)
    one, two = started(first), started(second)

    one.apply()
    two.apply()

    assert outcome_of_revert(first, one).told == ["applied"] * 3
    assert outcome_of_revert(second, two).told == ["already"] * 3
    assert sorted_features(file) == before


# Memory layers


def applied_to_memory(project: Any, *deltas: Any) -> list[str]:
    run = run_of(project, *deltas)
    run.apply()
    run.apply_to_memory(project)
    return [delta.status.value for delta in run.report().deltas]


def test_memory_layer_is_taken_back_in_the_open_project():
    project = project_of(layer := memory_layer(oak(1), oak(2)))
    before = layer_rows(layer)
    deltas = three_edits(layer)
    assert applied_to_memory(project, *deltas) == ["STATUS_APPLIED"] * 3
    after = layer_rows(layer)

    assert revert(project, is_dry_run=True).told == ["applied"] * 3
    assert layer_rows(layer) == after
    assert revert(project, deltas[1]).told == ["applied"]
    assert layer_rows(layer) == {**after, 2: before[2]}
    assert revert(project).told == ["applied"] * 2

    assert layer_rows(layer) == before
    assert revert(project).told == []
    assert revert(project, is_again=True).told == ["applied"] * 3
    assert layer_rows(layer) == after
    assert [entry.holds for entry in entries_of(project)].count(True) == 3


@pytest.mark.parametrize("kind", [SHAPEFILE, GEOJSON])
def test_layers_of_several_data_sources_are_taken_back_together(tmp_path, kind):
    file = trees(tmp_path, kind, oak(1), oak(2), oak(3))
    layer, sketch = file.layer(), memory_layer(oak(1), oak(2))
    project = project_of(layer, sketch)
    before = sorted_features(file), layer_rows(sketch)
    applied_to_memory(project, *three_edits(layer), *three_edits(sketch))

    assert revert(project).told == ["applied"] * 6

    assert (sorted_features(file), layer_rows(sketch)) == before
