"""Rules that PostgreSQL enforces, and what it changes or skips of its own accord.

A delta that breaks one is refused with the server's own words, and stands alone: the
others of its file are applied, in their order. What the server skips without a word is
not believed to be done.
"""

from __future__ import annotations

import pytest

from tests.qgis.factories import apply, create, delete, patch, preview, project_of

PLACE = "Point (1 2)"
REFUSED = "not_applied provider_refused"


def a_table(postgis, *columns, rows=(), name="t", key="id serial PRIMARY KEY"):
    postgis.add_table(name, *columns, key=key)
    postgis.add_rows(name, [{"geom": PLACE, **row} for row in rows])
    return postgis


def edit(layer, key, old, new, **properties):
    return patch(layer, key, {"v": old}, {"v": new}, **properties)


def make(layer, value, **properties):
    return create(layer, {"v": value}, PLACE, **properties)


def trigger(postgis, when, body, table="t", name="rule"):
    """A trigger in PL/pgSQL."""
    return postgis.execute(
        f"CREATE FUNCTION {name}() RETURNS trigger LANGUAGE plpgsql AS"
        f" $body$ BEGIN {body} END $body$",
        f"CREATE TRIGGER {name} {when} ON {table} FOR EACH ROW"
        f" EXECUTE FUNCTION {name}()",
    )


# NOT NULL


@pytest.mark.parametrize(
    ("column", "told", "made"),
    [
        ("v text NOT NULL", "not_applied not_null", None),
        ("v text NOT NULL DEFAULT 'new'", "applied", "new"),
        ("v text NOT NULL DEFAULT ''", "applied", ""),
        ("v integer NOT NULL DEFAULT 3 + 4", "applied", 7),
    ],
)
def test_not_null_when_nothing_comes_then_default_is_taken_or_delta_refused(
    postgis, column, told, made
):
    a_table(postgis, column, "note text", rows=[{"id": 1, "v": 1}])
    held = postgis.values()[1]
    layer = postgis.layer("t")

    done = apply(
        project_of(layer),
        create(layer, {"note": "left out"}, PLACE),
        create(layer, {"v": None, "note": "null"}, PLACE),
        patch(layer, 1, {"v": held, "note": None}, {"v": None, "note": "field"}),
        patch(layer, 1, {"note": None}, {"note": "alone"}),
    )

    assert done.told == [told, told, "not_applied not_null", "applied"]
    made_rows = [made, made] if told == "applied" else []
    assert list(postgis.values().values()) == [held, *made_rows]
    assert postgis.values("note")[1] == "alone"


# UNIQUE


def test_unique_when_the_value_is_taken_then_delta_is_refused_with_its_holder(postgis):
    a_table(postgis, "v text UNIQUE", rows=[{"id": 1, "v": "a"}, {"id": 2, "v": "b"}])
    layer = postgis.layer("t")

    done = apply(
        project_of(layer),
        make(layer, "a"),
        edit(layer, 2, "b", "a"),
        make(layer, "c"),
        make(layer, None),
        make(layer, None, id="another"),
        edit(layer, 1, "a", "c"),
    )

    taken = "not_applied not_unique"
    assert done.told == [taken, taken, "applied", "applied", "applied", taken]
    held = list(postgis.values().values())
    assert held == ["a", "b", "c", None, None]
    holders = [entry.diagnosis.values["holder"] for entry in done.report.deltas[:2]]
    assert holders == ["1", "1"]


@pytest.mark.parametrize("deferrable", ["", "DEFERRABLE INITIALLY DEFERRED"])
def test_unique_when_a_file_frees_the_value_first_then_it_can_be_taken(
    postgis, deferrable
):
    a_table(
        postgis,
        f"v text UNIQUE {deferrable}",
        rows=[{"id": n, "v": v} for n, v in ((1, "a"), (2, "b"), (3, "c"))],
    )
    layer = postgis.layer("t")

    done = apply(
        project_of(layer),
        edit(layer, 3, "c", "spare"),
        edit(layer, 1, "a", "c"),
        edit(layer, 2, "b", "a"),
        edit(layer, 3, "spare", "b"),
        delete(layer, 2, {"v": "a"}, PLACE),
        make(layer, "a"),
    )

    assert done.told == ["applied"] * 6
    assert list(postgis.values().values()) == ["c", "b", "a"]


@pytest.mark.parametrize(
    ("columns", "taken"),
    [
        (["v text", "w text DEFAULT 'w'", "UNIQUE (v, w)"], "a"),
        (["v text", "w text", "EXCLUDE (v WITH =)"], "a"),
        (["v text", "w text DEFAULT 'w'", "UNIQUE (w, v) DEFERRABLE"], "a"),
    ],
    ids=["two columns", "exclusion", "deferrable"],
)
def test_unique_when_only_the_database_can_tell_then_it_refuses(
    postgis, columns, taken
):
    a_table(postgis, *columns, rows=[{"id": 1, "v": "a"}])
    layer = postgis.layer("t")
    project = project_of(layer)
    deltas = [make(layer, "b"), make(layer, taken), make(layer, "c")]

    planned = preview(project, *deltas)
    done = apply(project, *deltas)

    assert planned.told == done.told == ["applied", REFUSED, "applied"]
    assert "constraint" in done.provider_errors[0]
    assert list(postgis.values().values()) == ["a", "b", "c"]


@pytest.mark.parametrize(
    "index", ["(lower(v))", "(v) WHERE v <> 'free'"], ids=["expression", "partial"]
)
def test_unique_index_when_only_the_database_can_tell_then_it_refuses(postgis, index):
    a_table(postgis, "v text", rows=[{"id": 1, "v": "a"}, {"id": 2, "v": "free"}])
    postgis.execute(f"CREATE UNIQUE INDEX one_each ON t {index}")
    layer = postgis.layer("t")
    taken = "A" if "lower" in index else "a"
    again = "x" if "lower" in index else "free"

    done = apply(project_of(layer), make(layer, taken), make(layer, again))

    assert done.told == [REFUSED, "applied"]
    assert "one_each" in done.provider_errors[0]
    assert list(postgis.values().values()) == ["a", "free", again]


# CHECK


def test_check_when_a_delta_breaks_it_then_it_is_refused_in_the_servers_words(postgis):
    a_table(
        postgis,
        "v integer CONSTRAINT not_too_thick CHECK (v < 100)",
        rows=[{"id": 1, "v": 50}, {"id": 2, "v": 60}],
    )
    layer = postgis.layer("t")
    project = project_of(layer)
    deltas = [
        edit(layer, 1, 50, 51),
        edit(layer, 2, 60, 100),
        make(layer, 400),
        make(layer, 40),
        edit(layer, 1, 51, 52),
    ]

    planned = preview(project, *deltas)
    done = apply(project, *deltas)

    assert done.told == ["applied", REFUSED, REFUSED, "applied", "applied"]
    assert planned.told == done.told
    assert len(done.provider_errors) == 2
    assert all("not_too_thick" in error for error in done.provider_errors)
    assert list(postgis.values().values()) == [52, 60, 40]
    assert postgis.recorded() == [deltas[n]["uuid"] for n in (0, 3, 4)]


# Foreign keys

CHILD = "v integer REFERENCES parents (id)"
CHILDREN = {
    "immediate": CHILD,
    "deferrable": f"{CHILD} DEFERRABLE",
    "deferred": f"{CHILD} DEFERRABLE INITIALLY DEFERRED",
}
references = pytest.mark.parametrize("child_sql", CHILDREN.values(), ids=CHILDREN)


def family(postgis, child_sql=CHILD, rows=((10, 1), (20, 2))):
    """Parents 1, 2, 3, and children that belong to them."""
    a_table(postgis, "name text", name="parents", rows=[{"id": n} for n in (1, 2, 3)])
    postgis.add_table("t", child_sql, geometry=None)
    postgis.add_rows("t", [{"id": id, "v": parent} for id, parent in rows])
    parents, t = postgis.layer("parents"), postgis.layer("t", geometry="")
    return parents, t, project_of(parents, t)


def child(layer, parent, **properties):
    return create(layer, {"v": parent}, None, **properties)


def parent(layer, id, **properties):
    return create(layer, {"id": id, "name": "new"}, PLACE, **properties)


@references
@pytest.mark.parametrize("order", ["parent first", "child first"])
def test_reference_when_parent_and_child_come_in_one_file_then_both_are_made(
    postgis, child_sql, order
):
    parents, t, project = family(postgis, child_sql)
    deltas = [parent(parents, 9), child(t, 9)]
    if order == "child first":
        deltas.reverse()

    planned = preview(project, *deltas)
    done = apply(project, *deltas)

    assert planned.told == done.told == ["applied", "applied"]
    assert sorted(postgis.values().values()) == [1, 2, 9]
    assert [*postgis.rows("parents")] == [1, 2, 3, 9]
    assert len(postgis.recorded()) == 2


@references
def test_reference_when_a_culprit_divides_the_file_then_families_stay_together(
    postgis, child_sql
):
    parents, t, project = family(postgis, child_sql)

    done = apply(
        project,
        child(t, 9),
        child(t, 77),
        parent(parents, 8),
        child(t, 8),
        parent(parents, 9),
        patch(t, 10, {"v": 1}, {"v": 78}),
        patch(t, 20, {"v": 2}, {"v": 9}),
    )

    assert done.told == [
        "applied",
        REFUSED,
        "applied",
        "applied",
        "applied",
        REFUSED,
        "applied",
    ]
    assert len(done.provider_errors) == 2
    assert all("foreign key" in error for error in done.provider_errors)
    assert sorted(postgis.values().values()) == [1, 8, 9, 9]
    assert [*postgis.rows("parents")] == [1, 2, 3, 8, 9]


@references
@pytest.mark.parametrize("kept", [True, False], ids=["children stay", "children go"])
def test_parent_when_it_is_deleted_then_its_children_decide(postgis, child_sql, kept):
    parents, t, project = family(postgis, child_sql)
    deltas = [delete(parents, 1, {}, PLACE)]
    if not kept:
        deltas.append(delete(t, 10, {"v": 1}))

    done = apply(project, *deltas, delete(parents, 3, {}, PLACE))

    if kept:
        assert done.told == [REFUSED, "applied"]
        assert "foreign key" in done.provider_errors[0]
    else:
        assert done.told == ["applied"] * 3
    assert [*postgis.rows("parents")] == ([1, 2] if kept else [2])
    assert postgis.values() == ({10: 1, 20: 2} if kept else {20: 2})


@pytest.mark.parametrize(
    ("rule", "left"),
    [("CASCADE", {20: 2}), ("SET NULL", {10: None, 20: 2})],
)
def test_parent_when_it_is_deleted_then_the_rule_of_the_reference_is_followed(
    postgis, rule, left
):
    parents, t, project = family(postgis, f"{CHILD} ON DELETE {rule}")

    done = apply(project, delete(parents, 1, {}, PLACE))
    later = apply(project, patch(t, 20, {"v": 2}, {"v": 3}))

    assert (done.told, later.told) == (["applied"], ["applied"])
    assert [*postgis.rows("parents")] == [2, 3]
    assert postgis.values() == {**left, 20: 3}


def test_reference_when_children_point_at_made_keys_then_the_device_keys_are_kept(
    postgis,
):
    """A child names the number that its parent has on the device."""
    parents, t, project = family(postgis)

    done = apply(
        project,
        create(parents, {"id": 500, "name": "new"}, PLACE, local_pk=500),
        child(t, 500, local_pk=1),
        patch(t, "", {"v": 500}, {"v": 3}, local_pk=1),
        delete(parents, "", {"name": "new"}, local_pk=500),
    )

    assert done.told == ["applied"] * 4
    assert [*postgis.rows("parents")] == [1, 2, 3]
    assert sorted(postgis.values().values()) == [1, 2, 3]


def test_reference_when_a_table_refers_to_itself_then_a_tree_comes_in_any_order(
    postgis,
):
    postgis.add_table(
        "t",
        "v integer REFERENCES t (id)",
        key="id integer PRIMARY KEY",
        geometry=None,
    )
    layer = postgis.layer("t", geometry="")
    node = {"leaf": (3, 2), "branch": (2, 1), "root": (1, None)}

    done = apply(
        project_of(layer),
        *(create(layer, {"id": key, "v": above}) for key, above in node.values()),
    )

    assert done.told == ["applied"] * 3
    assert postgis.values() == {1: None, 2: 1, 3: 2}


# Triggers and generated columns


@pytest.mark.parametrize("when", ["BEFORE", "AFTER"])
def test_trigger_when_it_changes_the_row_then_it_is_told_and_what_is_stored_stands(
    postgis, when
):
    a_table(postgis, "v text", rows=[{"id": 1, "v": "OLD"}])
    change = "NEW.v = upper(NEW.v); RETURN NEW;"
    if when == "AFTER":
        change = (
            "UPDATE t SET v = upper(v) WHERE id = NEW.id AND v <> upper(v); RETURN NEW;"
        )
    trigger(postgis, f"{when} INSERT OR UPDATE", change)
    layer = postgis.layer("t")
    project = project_of(layer)
    deltas = [edit(layer, 1, "OLD", "oak"), make(layer, "ash"), make(layer, "ELM")]

    planned = preview(project, *deltas)
    done = apply(project, *deltas)

    assert done.told == planned.told == ["applied"] * 3
    assert done.warnings == planned.warnings
    assert done.warnings == [["changed_by_source v"], ["changed_by_source v"], []]
    [warning] = done.report.deltas[0].warnings
    assert warning.values == {"sent": "oak", "stored": "OAK"}
    assert list(postgis.values().values()) == ["OAK", "ASH", "ELM"]
    assert apply(project, *deltas).told == ["already"] * 3


def test_trigger_when_it_sets_other_fields_then_the_delta_is_applied(postgis):
    a_table(postgis, "v text", "edited_by text", rows=[{"id": 1, "v": "old"}])
    trigger(
        postgis,
        "BEFORE INSERT OR UPDATE",
        "NEW.edited_by = current_user; NEW.geom = ST_Translate(NEW.geom, 10, 0);"
        " RETURN NEW;",
    )
    layer = postgis.layer("t")

    done = apply(project_of(layer), edit(layer, 1, "old", "new"), make(layer, "made"))

    assert done.told == ["applied", "applied"]
    assert "changed_by_source geometry" in done.warnings[1]
    assert postgis.rows("t") == {
        1: {"v": "new", "edited_by": "postgres", "geom": "Point (11 2)"},
        2: {"v": "made", "edited_by": "postgres", "geom": "Point (11 2)"},
    }


def test_trigger_when_it_gives_the_row_another_key_then_nothing_is_half_told(postgis):
    """What the engine cannot find again after writing is not applied."""
    a_table(postgis, "v text", rows=[{"id": 1, "v": "old"}])
    trigger(postgis, "BEFORE INSERT", "NEW.id = NEW.id + 1000; RETURN NEW;")
    layer = postgis.layer("t")

    done = apply(project_of(layer), make(layer, "made"), edit(layer, 1, "old", "new"))

    assert done.told == [REFUSED, "applied"]
    assert postgis.values() == {1: "new"}


def test_trigger_when_it_counts_writes_then_each_delta_is_one(postgis):
    a_table(postgis, "v timestamptz", "note text", rows=[{"id": 1}, {"id": 2}])
    postgis.execute("CREATE TABLE history (id integer)")
    trigger(
        postgis,
        "AFTER UPDATE",
        "INSERT INTO history VALUES (NEW.id); RETURN NULL;",
    )
    layer = postgis.layer("t")

    done = apply(
        project_of(layer),
        patch(
            layer,
            1,
            {"note": None},
            {"note": "field"},
            old_wkt=PLACE,
            new_wkt="Point (9 9)",
        ),
        patch(layer, 2, {"v": None}, {"v": "2024-05-06T07:08:09.123Z"}),
    )

    assert done.told == ["applied", "applied"]
    assert postgis.query("SELECT id FROM history ORDER BY id") == [1, 2]


def test_trigger_when_it_writes_to_other_tables_then_they_are_undone_with_the_culprit(
    postgis,
):
    a_table(postgis, "v text", rows=[{"id": 1, "v": "old"}])
    postgis.execute("CREATE TABLE history (v text CHECK (v <> 'bad'))")
    trigger(postgis, "AFTER INSERT", "INSERT INTO history VALUES (NEW.v); RETURN NULL;")
    layer = postgis.layer("t")

    done = apply(
        project_of(layer), make(layer, "good"), make(layer, "bad"), make(layer, "fine")
    )

    assert done.told == ["applied", REFUSED, "applied"]
    assert postgis.query("SELECT v FROM history ORDER BY v") == ["fine", "good"]
    assert sorted(postgis.values().values()) == ["fine", "good", "old"]


def test_trigger_when_it_is_checked_at_the_commit_then_only_its_culprit_is_refused(
    postgis,
):
    """A deferred constraint trigger speaks when it is nearly too late."""
    a_table(postgis, "v integer", rows=[{"id": 1, "v": 1}])
    postgis.execute(
        "CREATE FUNCTION guard() RETURNS trigger LANGUAGE plpgsql AS $body$ BEGIN"
        " IF NEW.v = 13 THEN RAISE 'an unlucky number'; END IF; RETURN NULL;"
        " END $body$",
        "CREATE CONSTRAINT TRIGGER guard AFTER INSERT OR UPDATE ON t DEFERRABLE"
        " INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION guard()",
    )
    layer = postgis.layer("t")

    done = apply(
        project_of(layer), make(layer, 12), edit(layer, 1, 1, 13), make(layer, 14)
    )

    assert done.told == ["applied", REFUSED, "applied"]
    assert "an unlucky number" in done.provider_errors[0]
    assert sorted(postgis.values().values()) == [1, 12, 14]


@pytest.mark.parametrize("event", ["INSERT", "UPDATE", "DELETE"])
def test_trigger_when_it_raises_then_its_words_are_told(postgis, event):
    rows = [{"id": n, "v": "old"} for n in (1, 2)]
    a_table(postgis, "v text", rows=rows, key="id integer PRIMARY KEY")
    row = "OLD" if event == "DELETE" else "NEW"
    trigger(
        postgis,
        f"BEFORE {event}",
        f"IF {row}.id % 2 = 1 THEN"
        " RAISE 'odd trees are protected' USING HINT = 'ask the office'; END IF;"
        f" RETURN {row};",
    )
    layer = postgis.layer("t")
    project = project_of(layer)
    deltas = {
        "INSERT": [create(layer, {"id": n, "v": "made"}, PLACE) for n in (5, 6)],
        "UPDATE": [edit(layer, 1, "old", "a"), edit(layer, 2, "old", "a")],
        "DELETE": [delete(layer, 1, {"v": "old"}), delete(layer, 2, {"v": "old"})],
    }[event]

    planned = preview(project, *deltas)
    done = apply(project, *deltas)

    assert planned.told == done.told == [REFUSED, "applied"]
    assert ["odd trees are protected" in error for error in done.provider_errors] == [
        True
    ]
    changed = {
        "INSERT": {1: "old", 2: "old", 6: "made"},
        "UPDATE": {1: "old", 2: "a"},
        "DELETE": {1: "old"},
    }
    assert postgis.values() == changed[event]


@pytest.mark.parametrize("event", ["INSERT", "UPDATE", "DELETE"])
@pytest.mark.parametrize("how", ["trigger", "rule"])
def test_write_when_the_database_skips_it_without_a_word_then_it_is_not_applied(
    postgis, how, event
):
    rows = [{"id": n, "v": "old"} for n in (1, 2)]
    a_table(postgis, "v text", rows=rows, key="id integer PRIMARY KEY")
    row = "OLD" if event == "DELETE" else "NEW"
    if how == "trigger":
        trigger(
            postgis,
            f"BEFORE {event}",
            f"IF {row}.id % 2 = 1 THEN RETURN NULL; END IF; RETURN {row};",
        )
    else:
        postgis.execute(
            f"CREATE RULE skip AS ON {event} TO t WHERE {row}.id % 2 = 1"
            " DO INSTEAD NOTHING"
        )
    layer = postgis.layer("t")
    deltas = {
        "INSERT": [create(layer, {"id": n, "v": "made"}, PLACE) for n in (5, 6)],
        "UPDATE": [edit(layer, 1, "old", "a"), edit(layer, 2, "old", "a")],
        "DELETE": [delete(layer, 1, {"v": "old"}), delete(layer, 2, {"v": "old"})],
    }[event]

    done = apply(project_of(layer), *deltas)

    assert done.told == [REFUSED, "applied"]
    changed = {
        "INSERT": {1: "old", 2: "old", 6: "made"},
        "UPDATE": {1: "old", 2: "a"},
        "DELETE": {1: "old"},
    }
    assert postgis.values() == changed[event]


def test_edit_when_the_database_skips_it_then_the_report_says_so_and_it_can_come_again(
    postgis,
):
    a_table(postgis, "v text", "note text", rows=[{"id": 1, "v": "old"}])
    guard = "IF NEW.v = 'bad' THEN RETURN NULL; END IF; RETURN NEW;"
    trigger(postgis, "BEFORE UPDATE", guard)
    layer = postgis.layer("t")
    project = project_of(layer)
    place = patch(
        layer,
        1,
        {"v": "old"},
        {"v": "bad"},
        old_wkt="Point (1 2)",
        new_wkt="Point (5 6)",
    )
    deltas = [patch(layer, 1, {"note": None}, {"note": "field"}), place]

    done = apply(project, *deltas)

    assert done.told == ["applied", REFUSED]
    assert postgis.rows("t") == {1: {"v": "old", "note": "field", "geom": PLACE}}
    message = done.json["deltas"][1]["diagnosis"]["message"]
    assert "feature 1" in message
    assert "nothing of it is there" in message
    assert postgis.recorded() == [deltas[0]["uuid"]]
    postgis.execute("DROP TRIGGER rule ON t")
    assert apply(project, *deltas).told == ["already", "applied"]
    assert postgis.rows("t")[1]["geom"] == "Point (5 6)"


def test_trigger_when_it_keeps_one_field_then_the_others_are_applied_and_told(postgis):
    a_table(postgis, "v text", "note text", rows=[{"id": 1, "v": "old"}])
    trigger(postgis, "BEFORE UPDATE", "NEW.v = OLD.v; RETURN NEW;")
    layer = postgis.layer("t")

    done = apply(
        project_of(layer),
        patch(layer, 1, {"v": "old", "note": None}, {"v": "new", "note": "field"}),
    )

    assert (done.told, done.warnings) == (["applied"], [["changed_by_source v"]])
    assert postgis.rows("t")[1] == {"v": "old", "note": "field", "geom": PLACE}


def test_generated_column_when_a_table_has_one_then_it_is_never_written(postgis):
    a_table(
        postgis,
        "v integer",
        "twice integer GENERATED ALWAYS AS (v * 2) STORED",
        rows=[{"id": 1, "v": 5}],
    )
    layer = postgis.layer("t")

    done = apply(
        project_of(layer),
        patch(layer, 1, {"v": 5, "twice": 99}, {"v": 6}),
        create(layer, {"v": 7, "twice": 1}, PLACE),
        patch(layer, 1, {"twice": 12}, {"twice": 13}),
        delete(layer, 1, {"v": 6, "twice": 0}, PLACE),
    )

    generated = "not_applied field_generated"
    assert done.told == ["applied", "applied", generated, "applied"]
    assert done.warnings == [[], [], [], []]
    assert postgis.query("SELECT v, twice FROM t") == [(7, 14)]


def test_generated_geometry_when_a_table_has_one_then_the_other_fields_are_written(
    postgis,
):
    postgis.execute(
        "CREATE TABLE t (id serial PRIMARY KEY, v text, x float8, geom"
        " geometry(Point, 25832) GENERATED ALWAYS AS"
        " (ST_SetSRID(ST_Point(x, 2), 25832)) STORED)",
        "INSERT INTO t (v, x) VALUES ('old', 1)",
    )
    layer = postgis.layer("t")

    done = apply(
        project_of(layer),
        edit(layer, 1, "old", "new"),
        patch(layer, 1, {"x": 1}, {"x": 5}),
        create(layer, {"v": "made", "x": 3}, None),
    )

    assert done.told == ["applied"] * 3
    assert postgis.rows("t") == {
        1: {"v": "new", "x": 5.0, "geom": "Point (5 2)"},
        2: {"v": "made", "x": 3.0, "geom": "Point (3 2)"},
    }


# Culprits


@pytest.mark.parametrize("culprit", [0, 117, 199])
def test_culprit_when_it_is_one_of_200_then_the_others_are_applied(postgis, culprit):
    a_table(postgis, "v integer CONSTRAINT unlucky CHECK (v <> 13)")
    postgis.execute("INSERT INTO t (v) SELECT 0 FROM generate_series(1, 200)")
    layer = postgis.layer("t")
    deltas = [
        edit(layer, n + 1, 0, 13 if n == culprit else 1000 + n) for n in range(200)
    ]

    done = apply(project_of(layer), *deltas)

    told = ["applied"] * 200
    told[culprit] = REFUSED
    assert done.told == told
    [error] = done.provider_errors
    assert "unlucky" in error
    expected = {n + 1: 1000 + n for n in range(200)}
    expected[culprit + 1] = 0
    assert postgis.values() == expected
    assert postgis.recorded() == [d["uuid"] for d in deltas if d is not deltas[culprit]]


def test_culprit_when_later_deltas_build_on_it_then_order_and_state_are_kept(postgis):
    """Each delta meets what the ones before it really did, not what was planned."""
    a_table(
        postgis,
        "v integer CONSTRAINT unlucky CHECK (v <> 13)",
        rows=[{"id": n, "v": 0} for n in (1, 2)],
    )
    layer = postgis.layer("t")

    done = apply(
        project_of(layer),
        edit(layer, 1, 0, 1),
        edit(layer, 1, 1, 13),
        edit(layer, 1, 13, 14),
        edit(layer, 1, 1, 2),
        make(layer, 13, local_pk=9),
        patch(layer, "", {"v": 13}, {"v": 15}, local_pk=9),
        make(layer, 16, local_pk=10),
        patch(layer, "", {"v": 16}, {"v": 13}, local_pk=10),
        patch(layer, "", {"v": 16}, {"v": 17}, local_pk=10),
        edit(layer, 2, 0, 3),
    )

    assert done.told == [
        "applied",
        REFUSED,
        "conflict edit_edit",
        "applied",
        REFUSED,
        "not_applied create_not_applied",
        "applied",
        REFUSED,
        "applied",
        "applied",
    ]
    assert list(postgis.values().values()) == [2, 3, 17]


def test_culprit_when_it_is_alone_then_nothing_is_left_of_it(postgis):
    a_table(
        postgis,
        "v integer CONSTRAINT unlucky CHECK (v <> 13)",
        rows=[{"id": 1, "v": 0}],
    )
    layer = postgis.layer("t")

    done = apply(project_of(layer), edit(layer, 1, 0, 13))

    assert done.told == [REFUSED]
    assert postgis.values() == {1: 0}
    assert postgis.ledger() == []
