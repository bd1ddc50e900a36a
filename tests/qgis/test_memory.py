"""Memory layers: edited through the open project's own object, in one edit command."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from qgis.core import QgsDefaultValue, QgsFeature, QgsProject, QgsVectorLayer

from qfieldsync_cloud.core.layers.open_edits import read_open_edits
from qfieldsync_cloud.core.layers.project_layers import read_project
from qfieldsync_cloud.core.layers.sessions import memory_session
from qfieldsync_cloud.core.sync.resolution import Policy, SyncOptions
from tests.qgis.factories import (
    Outcome,
    create,
    delete,
    outcome_of,
    patch,
    project_of,
    run_of,
)
from tests.qgis.file_factories import (
    SHAPEFILE,
    layer_rows,
    memory_layer,
    oak,
    snapshot,
    stored,
    trees,
)

BEFORE = {n: stored(oak(n)) for n in (1, 2)}


def apply_all(
    project: QgsProject, *deltas: Any, options: SyncOptions | None = None
) -> Outcome:
    """Apply to everything, as in QGIS with `project` open."""
    edits = read_open_edits(project)
    run = run_of(project, *deltas, options=options, open_edits=edits)
    run.apply()
    run.apply_to_memory(project)
    assert not run.waits_for_memory
    return outcome_of(run)


def preview_all(project: QgsProject, *deltas: Any) -> Outcome:
    """Try out everything, as in QGIS with `project` open."""
    run = run_of(project, *deltas, open_edits=read_open_edits(project))
    run.preview()
    run.preview_memory(project)
    return outcome_of(run)


def saved_rows(layer: QgsVectorLayer) -> dict[Any, dict[str, Any]]:
    """What the layer's provider holds, without the edit buffer."""
    return layer_rows(layer.dataProvider())


def edit_commands(layer: QgsVectorLayer) -> list[str]:
    """A list that will hold the edit commands of the layer."""
    commands: list[str] = []
    layer.editCommandStarted.connect(commands.append)
    layer.editCommandDestroyed.connect(lambda: commands.append("destroyed"))
    return commands


def test_deltas_of_each_kind_are_applied_in_one_edit_command():
    layer = memory_layer(oak(1), oak(2), oak(3))
    project = project_of(layer)
    commands = edit_commands(layer)

    outcome = apply_all(
        project,
        patch(
            layer,
            1,
            {"height": 12.5},
            {"height": 13.5},
            old_wkt="Point (1 2)",
            new_wkt="Point (1 3)",
        ),
        create(layer, {"fid": 9, "species": "elm"}, "Point (9 9)"),
        patch(layer, 9, {"species": "elm"}, {"species": "fir"}),
        delete(layer, 2, snapshot(oak(2)), "Point (2 2)"),
        create(layer, {"species": "yew"}, "Point (8 8)"),
    )

    assert outcome.told == ["applied"] * 5
    assert outcome.warnings[4] == ["key_allotted fid"]
    assert outcome.keys == ["1", "9", "9", "2", "10"]
    assert saved_rows(layer) == {
        1: stored(oak(1, height=13.5, geom="Point (1 3)")),
        3: stored(oak(3)),
        9: {"species": "fir", "geom": "Point (9 9)"},
        10: {"species": "yew", "geom": "Point (8 8)"},
    }
    assert commands == ["Apply QField changes"]
    assert not layer.isEditable()


@pytest.mark.parametrize(
    ("delta", "told"),
    [
        (
            lambda sketch: create(sketch, {"fid": 1, "species": "elm"}),
            "conflict create_create",
        ),
        (lambda sketch: create(sketch, snapshot(oak(1)), "Point (1 2)"), "already"),
        (
            lambda sketch: patch(sketch, 1, {"height": 9.5}, {"height": 12.5}),
            "already",
        ),
        (
            lambda sketch: patch(sketch, 1, {"height": 9.5}, {"height": 13.5}),
            "conflict edit_edit",
        ),
        (
            lambda sketch: patch(sketch, 7, {"height": 9.5}, {"height": 13.5}),
            "conflict edit_delete",
        ),
        (lambda sketch: delete(sketch, 7, {}), "already"),
        (lambda sketch: delete(sketch, 1, {"girth": 5}), "conflict delete_edit"),
        (
            lambda sketch: patch(sketch, 1, {"bark": 1}, {"bark": 2}),
            "not_applied field_unknown",
        ),
        (
            lambda sketch: patch(sketch, 1, {"girth": 80}, {"girth": "x"}),
            "not_applied value_type",
        ),
        (
            lambda sketch: patch(sketch, 1, {"species": "oak"}, {"species": "x" * 21}),
            "not_applied value_length",
        ),
    ],
)
def test_delta_that_does_not_fit_leaves_the_layer_as_it_was(
    delta: Callable[[Any], Any], told: str
):
    expected = {1: stored(oak(1)), 2: stored(oak(2))}
    layer = memory_layer(oak(1), oak(2))
    project = project_of(layer)
    commands = edit_commands(layer)

    foreseen = preview_all(project, delta(layer))
    outcome = apply_all(project, delta(layer))

    assert foreseen.told == outcome.told == [told]
    assert saved_rows(layer) == layer_rows(layer) == expected
    assert set(commands) <= {"Apply QField changes"}
    assert not layer.isEditable()


def test_conflict_is_overwritten_when_the_policy_says_so():
    layer = memory_layer(oak(1))
    project = project_of(layer)
    options = SyncOptions(policy=Policy.OVERWRITE)
    delta = patch(layer, 1, {"height": 9.5}, {"height": 13.5})

    outcome = apply_all(project, delta, options=options)

    assert outcome.told == ["applied edit_edit"]
    assert saved_rows(layer) == {1: stored(oak(1, height=13.5))}


def test_deltas_applied_twice_in_one_session_are_applied_once():
    layer = memory_layer(oak(1), oak(2))
    project = project_of(layer)
    deltas = [
        create(layer, {"species": "elm"}, "Point (9 9)", local_pk=1),
        patch(layer, "", {"girth": None}, {"girth": 5}, local_pk=1),
        delete(layer, 2, snapshot(oak(2))),
    ]
    first = apply_all(project, *deltas)
    once = saved_rows(layer)

    again = apply_all(project, *deltas)

    assert first.told == ["applied"] * 3
    assert again.told == ["already"] * 3
    assert again.keys == ["3", "3", "2"]
    assert (
        saved_rows(layer)
        == once
        == {
            1: stored(oak(1)),
            3: {"species": "elm", "girth": 5, "geom": "Point (9 9)"},
        }
    )


def test_feature_made_by_an_earlier_file_is_found_by_its_number_in_the_field():
    layer = memory_layer(oak(1))
    project = project_of(layer)
    apply_all(project, create(layer, {"species": "elm"}, "Point (9 9)", local_pk=1))

    outcome = apply_all(
        project, patch(layer, "", {"species": "elm"}, {"species": "fir"}, local_pk=1)
    )

    assert (outcome.told, outcome.keys) == (["applied"], ["2"])
    assert saved_rows(layer)[2]["species"] == "fir"
    assert saved_rows(layer)[1] == stored(oak(1))


def test_uuid_used_again_for_another_edit_is_refused():
    layer = memory_layer(oak(1))
    project = project_of(layer)
    apply_all(project, patch(layer, 1, {"height": 12.5}, {"height": 13.5}, id="d"))

    outcome = apply_all(project, patch(layer, 1, {"girth": 80}, {"girth": 9}, id="d"))

    assert outcome.told == ["not_applied uuid_reused"]
    assert saved_rows(layer) == {1: stored(oak(1, height=13.5))}


def test_dry_run_sees_the_features_and_changes_none():
    layer = memory_layer(oak(1), oak(2))
    project = project_of(layer)
    commands = edit_commands(layer)

    outcome = preview_all(
        project,
        patch(layer, 1, {"height": 12.5}, {"height": 13.5}),
        patch(layer, 1, {"height": 13.5}, {"height": 14.5}),
        delete(layer, 2, {"species": "elm"}),
        create(layer, {"species": "elm"}, "Point (9 9)"),
    )

    assert outcome.told == ["applied", "applied", "conflict delete_edit", "applied"]
    assert outcome.json["dry_run"] is True
    assert outcome.keys == ["1", "1", None, "3"]
    assert saved_rows(layer) == {1: stored(oak(1)), 2: stored(oak(2))}
    assert commands == []


def test_layer_in_edit_mode_is_refused_and_its_buffer_kept():
    layer = memory_layer(oak(1), oak(2))
    project = project_of(layer)
    assert layer.startEditing()
    [first] = [f for f in layer.getFeatures() if f["fid"] == 1]
    assert layer.changeAttributeValue(first.id(), 4, "in the buffer")
    shown = layer_rows(layer)
    deltas = [
        patch(layer, 1, {"height": 12.5}, {"height": 13.5}),
        patch(layer, 2, {"height": 12.5}, {"height": 13.5}),
        create(layer, {"fid": 9}, "Point (9 9)"),
    ]

    foreseen = preview_all(project, *deltas)
    outcome = apply_all(project, *deltas)

    expected = [
        "conflict unsaved_edit",
        "not_applied layer_in_edit_mode",
        "not_applied layer_in_edit_mode",
    ]
    assert foreseen.told == outcome.told == expected
    assert [e["remedy"]["code"] for e in outcome.json["deltas"]] == ["save_edits"] * 3
    assert layer.isEditable()
    assert layer_rows(layer) == shown
    assert layer.undoStack().count() == 1
    assert saved_rows(layer) == {1: stored(oak(1)), 2: stored(oak(2))}
    assert layer.rollBack()


def test_editing_that_began_after_the_run_did_is_told_and_the_buffer_kept():
    layer = memory_layer(oak(1))
    project = project_of(layer)
    run = run_of(project, patch(layer, 1, {"height": 12.5}, {"height": 13.5}))
    run.apply()
    assert layer.startEditing()
    feature = QgsFeature(layer.fields())
    feature["fid"] = 5
    assert layer.addFeature(feature)

    run.apply_to_memory(project)

    outcome = outcome_of(run)
    assert outcome.told == ["not_applied layer_in_edit_mode"]
    assert layer.isEditable()
    assert set(layer_rows(layer)) == {1, 5}
    assert saved_rows(layer) == {1: stored(oak(1))}
    assert layer.rollBack()


def test_layer_of_a_project_file_is_refused_with_the_remedy(tmp_path):
    layer = memory_layer(oak(1))
    project = project_of(layer)
    path = tmp_path / "sketch.qgs"
    assert project.write(str(path))
    deltas = [
        patch(layer.id(), 1, {"height": 12.5}, {"height": 13.5}),
        create(layer.id(), {"fid": 2}, "Point (9 9)"),
        delete(layer.id(), 1, {}),
    ]

    for act in ("preview", "apply"):
        run = run_of(read_project(path), *deltas)
        getattr(run, act)()
        assert run.waits_for_memory
        {"preview": run.preview_memory, "apply": run.apply_to_memory}[act](None)
        outcome = outcome_of(run)

        assert outcome.told == ["not_applied provider_unsupported"] * 3
        assert {e["remedy"]["code"] for e in outcome.json["deltas"]} == {
            "convert_source"
        }
    assert saved_rows(layer) == {1: stored(oak(1))}


def test_other_layers_of_the_deltafile_are_applied_before_the_memory_layer(tmp_path):
    file = trees(tmp_path, SHAPEFILE, oak(1))
    layer, other = memory_layer(oak(1)), file.layer()
    project = project_of(layer, other)
    run = run_of(
        project,
        patch(layer, 1, {"height": 12.5}, {"height": 13.5}),
        patch(other, 1, {"height": 12.5}, {"height": 14.5}),
    )

    run.apply()
    assert run.waits_for_memory
    assert outcome_of(run).told == ["error cancelled", "applied"]
    assert saved_rows(layer) == {1: stored(oak(1))}
    run.apply_to_memory(project)

    assert not run.waits_for_memory
    assert outcome_of(run).told == ["applied", "applied"]
    assert saved_rows(layer) == {1: stored(oak(1, height=13.5))}
    assert file.rows() == {1: stored(oak(1, height=14.5))}


def test_exception_in_the_middle_leaves_the_layer_as_it_was(monkeypatch):
    layer = memory_layer(oak(1), oak(2))
    project = project_of(layer)
    commands = edit_commands(layer)
    real, calls = memory_session.write_action, []

    def blow_up(*arguments: Any) -> None:
        calls.append(arguments)
        real(*arguments)
        if len(calls) == 2:
            raise RuntimeError("made up")

    monkeypatch.setattr(memory_session, "write_action", blow_up)
    deltas = [
        patch(layer, 1, {"height": 12.5}, {"height": 13.5}),
        delete(layer, 2, snapshot(oak(2))),
    ]

    outcome = apply_all(project, *deltas)

    assert outcome.told == ["error internal_error"] * 2
    assert saved_rows(layer) == layer_rows(layer) == BEFORE
    assert commands == ["Apply QField changes", "destroyed"]
    assert not layer.isEditable()
    monkeypatch.undo()
    assert apply_all(project, *deltas).told == ["applied", "applied"]


def test_commit_that_is_refused_leaves_the_layer_as_it_was(monkeypatch):
    layer = memory_layer(oak(1))
    project = project_of(layer)
    delta = patch(layer, 1, {"height": 12.5}, {"height": 13.5})
    monkeypatch.setattr(QgsVectorLayer, "commitChanges", lambda _layer: False)

    outcome = apply_all(project, delta)

    assert outcome.json["counts"]["STATUS_APPLIED"] == 0
    assert outcome.told[0].startswith("error ")
    assert saved_rows(layer) == layer_rows(layer) == {1: BEFORE[1]}
    assert not layer.isEditable()
    monkeypatch.undo()
    # what was not committed is not remembered as applied
    assert apply_all(project, delta).told == ["applied"]


def test_delta_that_is_refused_does_not_take_the_others_with_it(monkeypatch):
    layer = memory_layer(oak(1), oak(2), oak(3))
    project = project_of(layer)
    real = memory_session.write_action

    def refuse(reader: Any, action: Any) -> None:
        real(reader, action)
        if action.key == "2":
            raise memory_session.SourceRefusal("not this one")

    monkeypatch.setattr(memory_session, "write_action", refuse)

    outcome = apply_all(
        project,
        *(patch(layer, n, {"height": 12.5}, {"height": 13.5}) for n in (1, 2, 3)),
    )

    assert outcome.told == ["applied", "not_applied provider_refused", "applied"]
    assert outcome.provider_errors == ["not this one"]
    assert saved_rows(layer) == {
        1: stored(oak(1, height=13.5)),
        2: BEFORE[2],
        3: stored(oak(3, height=13.5)),
    }


def test_layer_that_is_read_only_is_refused():
    layer = memory_layer(oak(1))
    project = project_of(layer)
    layer.setReadOnly(True)
    delta = patch(layer, 1, {"height": 12.5}, {"height": 13.5})

    assert apply_all(project, delta).told == ["not_applied layer_read_only"]
    assert saved_rows(layer) == {1: BEFORE[1]}


def test_layer_without_a_field_fid_is_refused():
    layer = memory_layer({"name": "x"}, uri="Point?field=name:string")
    project = project_of(layer)
    delta = patch(layer, 1, {"name": "x"}, {"name": "y"})

    outcome = apply_all(project, delta)

    assert outcome.told == ["not_applied layer_without_key"]
    assert [f["name"] for f in layer.getFeatures()] == ["x"]


def test_text_key_and_default_of_the_layer_are_used_for_a_new_feature():
    uri = "Point?field=fid:string&field=species:string"
    layer = memory_layer({"fid": "A-1", "species": "oak"}, uri=uri)
    layer.setDefaultValueDefinition(0, QgsDefaultValue("'B-' || upper(\"species\")"))

    project = project_of(layer)

    outcome = apply_all(project, create(layer, {"species": "elm"}))

    assert (outcome.told, outcome.keys) == (["applied"], ["B-ELM"])
    assert saved_rows(layer) == {
        "A-1": {"species": "oak"},
        "B-ELM": {"species": "elm"},
    }
