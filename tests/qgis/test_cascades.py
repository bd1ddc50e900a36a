"""A delete that takes rows of other tables with it, told and taken back."""

from __future__ import annotations

import pytest

from tests.qgis.factories import (
    TREE_COLUMNS,
    apply,
    both_kinds,
    create,
    database,
    delete,
    oak,
    patch,
    preview,
    project_of,
    stored,
)
from tests.qgis.postgres_factories import trees as postgres_trees
from tests.qgis.revert_factories import revert

ACTIONS = ["CASCADE", "SET NULL", "SET DEFAULT"]


def with_leaves(folder, kind, rule, columns=()):
    """Two trees, of which the first has a leaf."""
    made = database(folder, kind)
    made.add_table("trees", *TREE_COLUMNS, *columns)
    made.add_rows("trees", [oak(1), oak(2)])
    made.add_table(
        "leaves", f"tree INTEGER REFERENCES trees(fid) {rule}", geometry=None
    )
    return made.add_rows("leaves", [{"fid": 7, "tree": 1}])


def warned(done):
    """Of which deltas the report says that they may have taken others along."""
    return ["cascade" in warnings for warnings in done.warnings]


def some_changes(layer):
    return [
        patch(layer, 2, {"note": "old"}, {"note": "new"}),
        create(layer, {"fid": 9}, "Point (1 1)"),
        delete(layer, 1),
    ]


@both_kinds
@pytest.mark.parametrize("action", ACTIONS)
def test_delete_that_may_take_others_along_says_so(tmp_path, kind, action):
    inventory = with_leaves(tmp_path, kind, f"ON DELETE {action}")
    project = project_of(layer := inventory.layer())
    changes = some_changes(layer)

    looked = preview(project, *changes)
    done = apply(project, *changes)

    assert done.told == ["applied"] * 3
    assert warned(looked) == warned(done) == [False, False, True]
    message = done.json["deltas"][2]["warnings"][-1]["message"]
    assert "does not bring" in message
    # what the data source did with the leaf is as the warning says
    assert inventory.rows("leaves").get(7) != {"tree": 1}
    taken_back = revert(project)
    assert taken_back.told == ["applied"] * 3
    # the create that is taken back is a delete as well
    assert warned(taken_back) == [False, True, False]
    assert inventory.rows() == {1: stored(oak(1)), 2: stored(oak(2))}
    assert inventory.rows("leaves").get(7) != {"tree": 1}


@both_kinds
@pytest.mark.parametrize("rule", ["", "ON DELETE RESTRICT", "ON UPDATE CASCADE"])
def test_delete_that_takes_nothing_along_says_nothing(tmp_path, kind, rule):
    inventory = with_leaves(tmp_path, kind, rule)
    project = project_of(layer := inventory.layer())

    done = apply(project, delete(layer, 2))

    assert done.told == ["applied"]
    assert warned(done) == [False]


@both_kinds
def test_child_that_is_deleted_takes_no_parent_along(tmp_path, kind):
    inventory = with_leaves(tmp_path, kind, "ON DELETE CASCADE")
    layer = inventory.layer("leaves", geometry=False)

    done = apply(project_of(layer), delete(layer, 7))

    assert done.told == ["applied"]
    assert warned(done) == [False]


@both_kinds
def test_table_that_refers_to_itself(tmp_path, kind):
    own = "mother INTEGER REFERENCES trees(fid) ON DELETE SET NULL"
    inventory = with_leaves(tmp_path, kind, "", columns=[own])
    project = project_of(layer := inventory.layer())

    assert warned(apply(project, delete(layer, 2))) == [True]


@both_kinds
def test_delete_that_had_nothing_to_write_took_nothing_along(tmp_path, kind):
    inventory = with_leaves(tmp_path, kind, "ON DELETE CASCADE")
    project = project_of(layer := inventory.layer())
    inventory.execute("DELETE FROM trees WHERE fid = 2")

    done = apply(project, delete(layer, 2))

    assert done.told == ["already"]
    assert warned(done) == [False]


@pytest.mark.parametrize(
    ("rule", "is_warned"),
    [
        *((f"ON DELETE {action}", True) for action in ACTIONS),
        ("", False),
        ("ON DELETE RESTRICT ON UPDATE CASCADE", False),
    ],
)
def test_delete_in_postgres(postgis, rule, is_warned):
    postgres_trees(postgis, {"id": 1, "note": "a"}, {"id": 2, "note": "b"})
    postgis.execute(
        f"CREATE TABLE leaves (id serial, tree integer REFERENCES trees {rule})",
        "INSERT INTO leaves (tree) VALUES (1)",
    )
    project = project_of(layer := postgis.layer())
    which = 1 if is_warned else 2

    done = apply(project, delete(layer, which))

    assert done.told == ["applied"]
    assert warned(done) == [is_warned]
