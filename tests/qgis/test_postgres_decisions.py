"""The decision table on PostGIS: conflicts, policies, dry runs, and layers as they are.

Also several tables in one transaction, names that need quoting, and provider filters.
"""

from __future__ import annotations

import pytest
from qgis.core import QgsVectorLayer

from qfieldsync_cloud.core.layers.open_edits import read_open_edits
from qfieldsync_cloud.core.sync.resolution import (
    Comparison,
    Policy,
    Resolution,
    Side,
    SyncOptions,
)
from tests.qgis.factories import (
    apply,
    create,
    delete,
    patch,
    preview,
    project_of,
    quoted,
)
from tests.qgis.postgres_factories import (
    apply_within,
    full_name,
    oak,
    stored,
    trees,
)

UUID = "0f8fad5b-d9cb-469f-a165-70867728950e"
OVERWRITE = SyncOptions(policy=Policy.OVERWRITE)


# Conflicts


def of_each_kind(layer):
    """A delta for each kind of conflict; the features are in `with_conflicts`."""
    return {
        "edit_edit": patch(layer, "1", {"note": "seen"}, {"note": "field"}),
        "edit_delete": patch(
            layer,
            "2",
            {"species": "elm", "height": None, "girth": 7, "note": "seen"},
            {"note": "field"},
            old_wkt="Point (5 6)",
            is_snapshot=True,
        ),
        "delete_edit": delete(layer, "3", {"note": "seen"}, "Point (1 2)"),
        "create_create": create(layer, {"id": "4", "species": "elm"}, "Point (1 2)"),
    }


def with_conflicts(postgis):
    return trees(postgis, oak("1"), oak("3"), oak("4"), key="id text PRIMARY KEY")


BEFORE = {key: stored(oak(key)) for key in "134"}
OVERWRITTEN = {
    "edit_edit": {**BEFORE, "1": {**BEFORE["1"], "note": "field"}},
    "edit_delete": {
        **BEFORE,
        "2": {"species": "elm", "girth": 7, "note": "field", "geom": "Point (5 6)"},
    },
    "delete_edit": {"1": BEFORE["1"], "4": BEFORE["4"]},
    "create_create": {**BEFORE, "4": {**BEFORE["4"], "species": "elm"}},
}


@pytest.mark.parametrize("kind", OVERWRITTEN)
def test_conflict_when_it_is_found_then_policy_and_resolution_decide(postgis, kind):
    with_conflicts(postgis)
    layer = postgis.layer()
    project = project_of(layer)
    delta = of_each_kind(layer)[kind]
    ignoring = SyncOptions(resolutions={delta["uuid"]: Resolution(whole=Side.MINE)})

    kept = apply(project, delta)
    ignored = apply(project, delta, options=ignoring)
    untouched, noted = postgis.rows(), postgis.recorded()
    planned = preview(project, delta, options=OVERWRITE)
    unwritten = postgis.rows()
    done = apply(project, delta, options=OVERWRITE)

    assert (kept.told, ignored.told) == ([f"conflict {kind}"], [f"ignored {kind}"])
    assert untouched == unwritten == BEFORE
    assert noted == []
    assert planned.told == done.told == [f"applied {kind}"]
    assert postgis.rows() == OVERWRITTEN[kind]
    assert postgis.recorded() == [delta["uuid"]]
    assert apply(project, delta).told == ["already"]


def test_conflict_when_a_field_is_resolved_then_only_the_chosen_ones_are_written(
    postgis,
):
    trees(postgis, oak(1))
    layer = postgis.layer()
    delta = patch(
        layer,
        1,
        {"note": "seen", "girth": 70},
        {"note": "field", "girth": 90},
        old_wkt="Point (1 2)",
        new_wkt="Point (9 9)",
    )
    chosen = Resolution(fields={"note": Side.MINE, "girth": Side.THEIRS})

    done = apply(
        project_of(layer),
        delta,
        options=SyncOptions(resolutions={delta["uuid"]: chosen}),
    )

    assert done.told == ["applied edit_edit"]
    assert postgis.rows() == {1: stored(oak(1), girth=90, geom="Point (9 9)")}


def test_comparison_by_object_when_another_field_was_changed_then_it_is_a_conflict(
    postgis,
):
    trees(postgis, oak(1))
    layer = postgis.layer()
    project = project_of(layer)
    delta = patch(layer, 1, {"note": "old", "girth": 70}, {"note": "field"})
    by_object = SyncOptions(comparison=Comparison.BY_OBJECT)

    strict = apply(project, delta, options=by_object)
    done = apply(project, delta)

    assert (strict.told, done.told) == (["conflict edit_edit"], ["applied"])
    assert postgis.rows() == {1: stored(oak(1), note="field")}


@pytest.mark.parametrize(
    ("sql", "told"),
    [
        ("UPDATE trees SET note = 'office' WHERE id = 1", "conflict edit_edit"),
        ("UPDATE trees SET note = 'field' WHERE id = 1", "already"),
        ("UPDATE trees SET girth = 99 WHERE id = 1", "applied"),
        ("DELETE FROM trees WHERE id = 1", "conflict edit_delete"),
    ],
    ids=["same field", "same value", "another field", "deleted"],
)
def test_feature_when_somebody_changes_it_after_the_preview_then_it_is_seen(
    postgis, sql, told
):
    trees(postgis, oak(1))
    layer = postgis.layer()
    project = project_of(layer)
    delta = patch(layer, 1, {"note": "old"}, {"note": "field"})
    assert preview(project, delta).told == ["applied"]
    postgis.execute(sql)
    before = postgis.rows()

    done = apply(project, delta)

    assert done.told == [told]
    if told == "applied":
        before[1]["note"] = "field"
    assert postgis.rows() == before


@pytest.mark.parametrize(
    ("method", "told"),
    [("patch", "conflict edit_delete"), ("delete", "already")],
)
def test_feature_when_nobody_ever_saw_it_then_a_renumbering_is_suspected(
    postgis, method, told
):
    trees(postgis, oak(1), oak(2))
    layer = postgis.layer()
    project = project_of(layer)
    delta = (
        patch(layer, 77, {"note": "old"}, {"note": "field"})
        if method == "patch"
        else delete(layer, 77, {"note": "old"})
    )
    gone = delete(layer, 2, {"note": "old"})
    assert apply(project, gone).told == ["applied"]

    done = apply(project, delta)
    seen = apply(project, patch(layer, 2, {"note": "old"}, {"note": "field"}))

    assert (done.told, done.warnings) == ([told], [["never_seen"]])
    assert (seen.told, seen.warnings) == (["conflict edit_delete"], [[]])


# A deltafile


def story(layer):
    """Everything that one crew may do, and what comes of it."""
    return [
        patch(
            layer,
            1,
            {"note": "old"},
            {"note": "field", "girth": 81},
            old_wkt="Point (1 2)",
            new_wkt="Point (9 9)",
        ),
        delete(layer, 2, {"species": "oak"}, "Point (2 2)"),
        create(layer, {"species": "ash"}, "Point (3 4)", local_pk=44),
        patch(layer, "", {"note": None}, {"note": "mine"}, local_pk=44),
        patch(layer, 3, {"note": "seen"}, {"note": "field"}),
        patch(layer, 3, {}, {"girth": "thick"}),
        create(layer, {"species": "elm"}, "Point (5 6)", local_pk=45),
        delete(layer, "", {"species": "elm"}, "Point (5 6)", local_pk=45),
        patch(layer, 3, {"note": "?"}, {"note": "old"}),
    ]


TOLD = [
    "applied",
    "applied",
    "applied",
    "applied",
    "conflict edit_edit",
    "not_applied value_type",
    "applied",
    "applied",
    "already",
]


def four(postgis):
    trees(postgis, *(oak(n) for n in (1, 2, 3)))
    return postgis


def after(made):
    return {
        1: stored(oak(1), note="field", girth=81, geom="Point (9 9)"),
        3: stored(oak(3)),
        made: {"species": "ash", "note": "mine", "geom": "Point (3 4)"},
    }


def test_deltafile_when_it_is_applied_twice_then_the_second_time_nothing_is_written(
    postgis,
):
    four(postgis)
    layer = postgis.layer()
    project = project_of(layer)
    deltas = story(layer)

    done = apply(project, *deltas)
    rows, ledger = postgis.rows(), postgis.ledger()
    again = apply(project, *deltas)

    assert done.told == TOLD
    assert rows == after(int(done.keys[2]))
    assert again.told == [
        "already" if told == "applied" else told for told in done.told
    ]
    assert again.keys == done.keys
    assert postgis.rows() == rows
    assert [row for row in postgis.ledger() if row["delta_uuid"]] == [
        row for row in ledger if row["delta_uuid"]
    ]
    applied = [
        d["uuid"] for d, told in zip(deltas, TOLD) if told in ("applied", "already")
    ]
    assert postgis.recorded() == applied


def test_deltafile_when_the_analyst_looks_at_the_ledger_then_it_is_all_there(postgis):
    four(postgis)
    layer = postgis.layer()
    project = project_of(layer)

    apply(project, *story(layer))

    [run, *rows] = postgis.ledger()
    assert (run["entry"], run["delta_uuid"]) == ("run", None)
    assert run["at"].endswith("+00:00")
    assert {row["run_id"] for row in rows} == {run["run_id"]}
    assert {row["layer_id"] for row in rows} == {layer.id()}
    assert {row["client_id"] for row in rows} == {"tablet-1"}
    assert [(row["method"], row["local_pk"]) for row in rows] == [
        ("patch", ""),
        ("delete", ""),
        ("create", "44"),
        ("patch", "44"),
        ("create", "45"),
        ("delete", "45"),
        ("patch", ""),
    ]
    assert [row["feature_key"] for row in rows[:2]] == ["1", "2"]
    assert all("trees" in row["table_name"] for row in rows)


def test_deltafile_when_a_uuid_comes_with_other_content_then_it_is_refused(postgis):
    trees(postgis, oak(1))
    layer = postgis.layer()
    project = project_of(layer)

    first = apply(project, patch(layer, 1, {}, {"note": "field"}, id="d-1"))
    second = apply(project, patch(layer, 1, {}, {"note": "other"}, id="d-1"))

    assert (first.told, second.told) == (["applied"], ["not_applied uuid_reused"])
    assert postgis.rows() == {1: stored(oak(1), note="field")}


def test_dry_run_when_it_is_made_then_nothing_is_written_and_apply_gives_the_same(
    postgis,
):
    four(postgis)
    layer = postgis.layer()
    project = project_of(layer)
    before = state_of(postgis)

    planned = preview(project, *story(layer))
    between = state_of(postgis)
    done = apply(project, *story(layer))

    assert between == before
    assert planned.told == done.told == TOLD
    assert planned.warnings == done.warnings


@pytest.mark.parametrize(
    "rule",
    [
        "ALTER TABLE trees ADD CHECK (girth < 1000)",
        "CREATE UNIQUE INDEX one_each ON trees (note) WHERE note = 'never'",
        "CREATE FUNCTION same() RETURNS trigger LANGUAGE plpgsql AS"
        " 'BEGIN RETURN NEW; END'; CREATE TRIGGER same BEFORE INSERT OR UPDATE ON trees"
        " FOR EACH ROW EXECUTE FUNCTION same()",
        "CREATE TABLE other (tree integer REFERENCES trees (id))",
    ],
    ids=["check", "index", "trigger", "reference"],
)
def test_dry_run_when_the_table_has_rules_of_its_own_then_nothing_is_written_either(
    postgis, rule
):
    """Only the database knows them: the dry run asks it, and takes all back."""
    four(postgis).execute(rule)
    layer = postgis.layer()
    project = project_of(layer)
    before = state_of(postgis)

    planned = preview(project, *story(layer))
    between = state_of(postgis)
    done = apply(project, *story(layer))

    assert between == before
    assert planned.told == done.told == TOLD
    assert postgis.rows() == after(int(done.keys[2]))


def state_of(postgis):
    """All that a dry run could have changed."""
    return (
        postgis.rows(),
        postgis.query("SELECT last_value, is_called FROM trees_id_seq"),
        postgis.has_ledger_schema(),
        postgis.query("SELECT xmin::text, ctid::text FROM trees ORDER BY id"),
        postgis.query("SELECT nspname FROM pg_namespace ORDER BY 1"),
    )


def test_nothing_when_all_is_known_then_no_lock_is_needed(postgis):
    """What is applied already is told at once, whoever holds the table."""
    trees(postgis, oak(1))
    layer = postgis.layer()
    project = project_of(layer)
    delta = patch(layer, 1, {"note": "old"}, {"note": "field"})
    apply(project, delta)

    with postgis.holding("LOCK TABLE trees IN ROW EXCLUSIVE MODE"):
        again = apply(project, delta)

    assert again.told == ["already"]


# Several tables


def test_two_tables_when_one_file_is_about_both_then_one_transaction_has_all(postgis):
    """What the second table refuses leaves the first one's deltas alone."""
    trees(postgis, oak(1))
    postgis.add_table("plots", "name text", geometry="Polygon", schema="survey")
    postgis.add_rows("plots", [{"name": "P"}], schema="survey")
    layer, plots = postgis.layer(), postgis.layer("plots", schema="survey")
    deltas = [
        patch(layer, 1, {"note": "old"}, {"note": "field"}),
        patch(plots, 1, {"name": "P"}, {"name": "Q"}),
        create(plots, {"name": "R"}, "Polygon ((0 0, 0 1, 1 1, 0 0))", local_pk=1),
        create(layer, {"species": "ash"}, "Point (3 4)", local_pk=1),
        patch(plots, "", {"name": "R"}, {"name": "S"}, local_pk=1),
        patch(layer, "", {"note": None}, {"note": "mine"}, local_pk=1),
    ]

    done = apply(project_of(layer, plots), *deltas)

    assert done.told == ["applied"] * 6
    notes = [row.get("note") for row in postgis.rows().values()]
    assert notes == ["field", "mine"]
    names = [row["name"] for row in postgis.rows("plots", schema="survey").values()]
    assert names == ["Q", "S"]
    [run, *rows] = postgis.ledger()
    assert [row["delta_uuid"] for row in rows] == [delta["uuid"] for delta in deltas]
    # the moment of writing is one for all rows of one transaction
    written = postgis.query(
        "SELECT xmin::text FROM trees UNION SELECT xmin::text FROM survey.plots"
        " UNION SELECT xmin::text FROM qfieldsync_cloud.ledger"
    )
    # several savepoints have several numbers, which lie side by side
    assert max(map(int, written)) - min(map(int, written)) < 10
    assert run["entry"] == "run"


def test_two_databases_when_one_file_is_about_both_then_each_is_by_itself(
    postgis, postgis_too
):
    trees(postgis, oak(1))
    trees(postgis_too, oak(1), columns=["CHECK (note <> 'field')"])
    here, there = postgis.layer(title="here"), postgis_too.layer(title="there")
    deltas = [
        patch(there, 1, {"note": "old"}, {"note": "field"}),
        patch(here, 1, {"note": "old"}, {"note": "field"}),
        patch(there, 1, {"girth": 80}, {"girth": 81}),
    ]

    done = apply(project_of(here, there), *deltas)

    assert done.told == ["not_applied provider_refused", "applied", "applied"]
    assert postgis.rows() == {1: stored(oak(1), note="field")}
    assert postgis_too.rows() == {1: stored(oak(1), girth=81)}
    assert postgis.recorded() == [deltas[1]["uuid"]]
    assert postgis_too.recorded() == [deltas[2]["uuid"]]


def test_two_layers_when_they_show_one_table_then_they_share_its_features(postgis):
    four(postgis)
    oaks = postgis.layer(title="oaks", subset="species = 'oak'")
    others = postgis.layer(title="others", subset="species <> 'oak'")

    done = apply(
        project_of(oaks, others),
        create(oaks, {"species": "ash"}, "Point (3 4)", local_pk=9),
        patch(others, 1, {"note": "old"}, {"note": "A"}),
        patch(oaks, 1, {"note": "A"}, {"note": "B"}),
        delete(others, 1, {"note": "A"}),
    )

    assert done.told == ["applied", "applied", "applied", "conflict delete_edit"]
    assert postgis.rows()[1]["note"] == "B"
    assert len(postgis.rows()) == 4


def test_filter_when_a_layer_has_one_then_it_hides_no_feature(postgis):
    four(postgis).execute("UPDATE trees SET species = 'elm' WHERE id = 2")
    layer = postgis.layer(subset="\"species\" = 'oak' AND id < 3")
    assert layer.featureCount() == 1
    project = project_of(layer)
    deltas = [
        patch(layer, 2, {"note": "old"}, {"note": "field"}),
        delete(layer, 3, {"note": "old"}, "Point (3 2)"),
        create(layer, {"species": "ash"}, "Point (3 4)"),
        patch(layer, 1, {"species": "oak"}, {"species": "ash"}),
    ]

    planned = preview(project, *deltas)
    done = apply(project, *deltas)

    assert planned.told == done.told == ["applied"] * 4
    species = [row["species"] for row in postgis.rows().values()]
    assert species == ["ash", "elm", "ash"]


# Names

NAMES = [
    "Bäume",
    "trees of the park",
    'say "trees"',
    "it's",
    "select",
    "a;b--",
    "1st",
    "a.b",
    "木",
    "100%",
    "back\\slash",
    "what?",
    "$1 {0} %s",
    "table=(geom)",
]


@pytest.mark.parametrize("name", NAMES)
def test_name_when_it_is_odd_then_schema_table_and_fields_are_written(postgis, name):
    field, key, schema = f"{name} field", f"{name} id", f"{name} s"
    postgis.add_table(
        name,
        f"{quoted(field)} text UNIQUE",
        '"Order" integer DEFAULT 7',
        key=f"{quoted(key)} serial PRIMARY KEY",
        schema=schema,
    )
    postgis.add_rows(
        name,
        [{field: f"old {n}", "geom": f"Point ({n} 2)"} for n in (1, 2)],
        schema=schema,
    )
    layer = postgis.layer(name, key=key, schema=schema)
    project = project_of(layer)
    deltas = [
        patch(
            layer,
            1,
            {field: "old 1"},
            {field: 'it\'s; "new" ?'},
            old_wkt="Point (1 2)",
            new_wkt="Point (9 9)",
        ),
        delete(layer, 2, {field: "old 2"}, "Point (2 2)"),
        create(layer, {field: "made"}, "Point (3 4)", local_pk=5),
        patch(layer, "", {field: "made"}, {field: "made again"}, local_pk=5),
        create(layer, {field: "made again"}, "Point (3 5)"),
    ]

    planned = preview(project, *deltas)
    done = apply(project, *deltas)

    assert done.told == ["applied"] * 4 + ["not_applied not_unique"]
    assert planned.told == done.told
    made = int(done.keys[2])
    assert postgis.rows(name, key, schema) == {
        1: {field: 'it\'s; "new" ?', "Order": 7, "geom": "Point (9 9)"},
        made: {field: "made again", "Order": 7, "geom": "Point (3 4)"},
    }
    assert len(postgis.recorded()) == 4
    assert apply(project, *deltas[:4]).told == ["already"] * 4
    assert postgis.value(f"SELECT count(*) FROM {full_name(name, schema)}") == 2


def test_tables_when_two_schemas_have_the_same_name_then_they_are_told_apart(postgis):
    for schema in ("north", "North"):
        postgis.add_table("trees", "note text", schema=schema)
        postgis.add_rows("trees", [{"note": "old"}], schema=schema)
    north = postgis.layer(schema="north", title="north")
    capital = postgis.layer(schema="North", title="North")

    done = apply(
        project_of(north, capital),
        patch(north, 1, {"note": "old"}, {"note": "A"}),
        patch(capital, 1, {"note": "old"}, {"note": "B"}),
        create(north, {"note": "N"}, None, local_pk=1),
        create(capital, {"note": "C"}, None, local_pk=1),
    )

    assert done.told == ["applied"] * 4
    assert postgis.rows(schema="north") == {1: {"note": "A"}, 2: {"note": "N"}}
    assert postgis.rows(schema="North") == {1: {"note": "B"}, 2: {"note": "C"}}


def test_search_path_when_it_leads_elsewhere_then_the_named_table_is_written(postgis):
    """A server may be set up to look in other schemas first."""
    trees(postgis, oak(1))
    postgis.add_table("trees", "note text", schema="trap")
    postgis.add_rows("trees", [{"note": "old"}], schema="trap")
    postgis.execute(
        "CREATE TABLE trap.ledger (seq serial)",
        f"ALTER DATABASE {postgis.name} SET search_path TO trap, public",
    )
    layer = postgis.layer()

    done = apply(
        project_of(layer),
        patch(layer, 1, {"note": "old"}, {"note": "field"}),
        create(layer, {"species": "ash"}, "Point (3 4)"),
    )

    assert done.told == ["applied", "applied"]
    assert postgis.rows()[1]["note"] == "field"
    assert postgis.rows(schema="trap") == {1: {"note": "old"}}


# The open project


def test_layer_when_it_is_being_edited_then_nothing_is_written_to_its_table(postgis):
    four(postgis)
    postgis.add_table("plots", "name text").add_rows("plots", [{"name": "P"}])
    layer, plots = postgis.layer(), postgis.layer("plots")
    project = project_of(layer, plots)
    assert layer.startEditing()
    index = layer.fields().indexOf("note")
    [feature] = layer.getFeatures("id = 2")
    assert layer.changeAttributeValue(feature.id(), index, "typing")
    deltas = [
        patch(layer, 1, {"note": "old"}, {"note": "field"}),
        patch(layer, 2, {"note": "old"}, {"note": "field"}),
        patch(plots, 1, {"name": "P"}, {"name": "Q"}),
    ]

    done = apply(project, *deltas, open_edits=read_open_edits(project))

    assert done.told == [
        "not_applied layer_in_edit_mode",
        "conflict unsaved_edit",
        "applied",
    ]
    assert layer.commitChanges()
    assert [row["note"] for row in postgis.rows().values()] == ["old", "typing", "old"]
    later = apply(project, *deltas, open_edits=read_open_edits(project))
    assert later.told == ["applied", "conflict edit_edit", "already"]


def test_layer_when_the_project_edits_in_transactions_then_the_run_waits_and_tells(
    postgis,
):
    """With transaction groups on, the open edit holds locks in the database itself."""
    four(postgis)
    layer = postgis.layer()
    project = project_of(layer)
    project.setAutoTransaction(True)
    assert layer.startEditing()
    index = layer.fields().indexOf("note")
    [feature] = layer.getFeatures("id = 2")
    assert layer.changeAttributeValue(feature.id(), index, "typing")
    delta = patch(layer, 1, {"note": "old"}, {"note": "field"})

    done = apply_within(0.3, project, delta)

    assert done.told == ["error lock_timeout"]
    assert layer.rollBack()
    assert apply(project, delta).told == ["applied"]


# One table, several ways


def other_ways(postgis):
    """Layers on the table `trees`: as another role, by another host, without schema."""
    trees(postgis, oak(1), oak(2), oak(3))
    role = postgis.add_role("ALL ON trees", "USAGE, UPDATE ON SEQUENCE trees_id_seq")
    layer = postgis.layer()
    found = [layer, postgis.layer(user=role)]
    for here, there in (
        ("host=127.0.0.1", "host=localhost"),
        ('"public"."trees"', '"trees"'),
    ):
        source = layer.source()
        assert here in source
        found.append(QgsVectorLayer(source.replace(here, there), "trees", "postgres"))
    assert all(item.isValid() for item in found)
    return found


def test_layer_when_it_is_edited_another_way_then_its_features_are_unsaved(postgis):
    layers = other_ways(postgis)
    project = project_of(*layers)
    edited = layers[0]
    assert edited.startEditing()
    index = edited.fields().indexOf("note")
    assert edited.changeAttributeValue(1, index, "desk")
    edits = read_open_edits(project)

    for layer in layers:
        told = apply(
            project,
            patch(layer, 1, {"note": "old"}, {"note": "field"}),
            patch(layer, 2, {"note": "old"}, {"note": "field"}),
            open_edits=edits,
        ).told
        assert told == ["conflict unsaved_edit", "not_applied layer_in_edit_mode"]

    assert postgis.rows() == {number: stored(oak(number)) for number in (1, 2, 3)}
    assert edited.rollBack()


def test_layers_when_they_lead_to_one_table_then_a_file_is_in_its_order(postgis):
    layers = other_ways(postgis)
    project = project_of(*layers)
    first, *others = layers
    made = create(first, {"species": "elm"}, "Point (5 5)", clientId="c", localPk="9")
    deltas = [patch(first, 1, {"note": "old"}, {"note": "one"}), made]
    for number, layer in enumerate(others):
        deltas += [
            patch(layer, 1, {"note": "old"}, {"note": f"two {number}"}),
            {
                **patch(layer, "", {}, {"girth": number}, clientId="c", localPk="9"),
                "localLayerId": made["localLayerId"],
            },
        ]

    done = apply(project, *deltas)

    assert done.told == [
        "applied",
        "applied",
        *["conflict edit_edit", "applied"] * len(others),
    ]
    rows = postgis.rows()
    assert rows[1]["note"] == "one"
    assert rows[4]["girth"] == len(others) - 1
