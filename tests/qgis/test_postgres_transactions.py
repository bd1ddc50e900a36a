"""All or nothing on PostgreSQL: locks, lost connections, timeouts, other desktops.

What goes wrong in the middle leaves the database as it was found, and the same file is
applied once what stood in the way is gone.
"""

from __future__ import annotations

import pytest
from qgis.core import QgsTransaction

from qfieldsync_cloud.core.layers.databases.postgres_connection import (
    PostgresConnection,
)
from qfieldsync_cloud.core.layers.ledgers import ledger_statements
from qfieldsync_cloud.core.layers.runs.applying import Watcher
from qfieldsync_cloud.core.layers.sources import SourceKind
from tests.qgis.factories import (
    apply,
    create,
    deltafile,
    outcome_of,
    patch,
    preview,
    project_of,
    run_of,
    three_changes,
)
from tests.qgis.postgres_factories import (
    Desktop,
    apply_within,
    oak,
    stored,
    trees,
)

ROWS = {n: stored(oak(n)) for n in (1, 2, 3)}
ON_TREES = "SELECT, INSERT, UPDATE, DELETE ON trees"
SEQUENCE = "USAGE, SELECT ON SEQUENCE trees_id_seq"


def three(postgis):
    trees(postgis, oak(1), oak(2), oak(3))
    return postgis


def finishes(project, layer, postgis):
    """Whether the same file is applied now that nothing is in the way."""
    done = apply(project, *three_changes(layer))
    assert done.told == ["applied"] * 3
    assert postgis.rows() == {
        1: stored(oak(1), note="field", geom="Point (9 9)"),
        2: stored(oak(2)),
        int(done.keys[2]): {"species": "ash", "geom": "Point (3 4)"},
    }
    assert len(postgis.recorded()) == 3
    return postgis.is_quiet()


# What goes wrong in the middle


def saboteur(postgis, body, when="AFTER INSERT", timing=""):
    """A trigger on the table, which does not stay."""
    kind = "CONSTRAINT TRIGGER" if timing else "TRIGGER"
    postgis.execute(
        "CREATE FUNCTION sabotage() RETURNS trigger LANGUAGE plpgsql AS"
        f" $body$ BEGIN {body} RETURN NULL; END $body$",
        f"CREATE {kind} sabotage {when} ON trees {timing} FOR EACH ROW"
        " EXECUTE FUNCTION sabotage()",
    )


WHEN = {
    "update": ("AFTER UPDATE", ""),
    "insert": ("AFTER INSERT", ""),
    "commit": ("AFTER INSERT", "DEFERRABLE INITIALLY DEFERRED"),
}


@pytest.mark.parametrize("when", WHEN)
def test_connection_when_it_dies_in_the_middle_then_nothing_is_written(postgis, when):
    three(postgis)
    saboteur(postgis, "PERFORM pg_terminate_backend(pg_backend_pid());", *WHEN[when])
    layer = postgis.layer()
    project = project_of(layer)

    done = apply(project, *three_changes(layer), patch(layer, 77, {}, {"girth": 1}))

    assert done.told[:3] == ["error source_lost"] * 3
    assert postgis.rows() == ROWS
    assert postgis.recorded() == []
    postgis.execute("DROP TRIGGER sabotage ON trees")
    assert finishes(project, layer, postgis)


@pytest.mark.parametrize("when", WHEN)
def test_dry_run_when_the_connection_dies_then_it_is_told_and_nothing_is_written(
    postgis, when
):
    three(postgis)
    saboteur(postgis, "PERFORM pg_terminate_backend(pg_backend_pid());", *WHEN[when])
    layer = postgis.layer()
    project = project_of(layer)

    planned = preview(project, *three_changes(layer))

    assert planned.told == ["error source_lost"] * 3
    assert postgis.rows() == ROWS
    assert not postgis.has_ledger_schema()


@pytest.mark.parametrize("when", ["update", "insert"])
def test_statement_when_the_servers_patience_ends_then_nothing_is_written(
    postgis, when
):
    three(postgis)
    saboteur(postgis, "PERFORM pg_sleep(20);", *WHEN[when])
    role = postgis.add_role(ON_TREES, SEQUENCE, f"CREATE ON DATABASE {postgis.name}")
    postgis.execute(f"ALTER ROLE {role} SET statement_timeout = '400ms'")
    layer = postgis.layer(user=role)
    project = project_of(layer)

    done = apply(project, *three_changes(layer))

    assert done.told == ["error server_timeout"] * 3
    assert postgis.rows() == ROWS
    assert postgis.recorded() == []
    postgis.execute("DROP TRIGGER sabotage ON trees")
    assert finishes(project, layer, postgis)


def test_connections_when_the_server_ends_them_all_before_the_run_then_it_recovers(
    postgis,
):
    """It was restarted over night, and QGIS has been open since."""
    three(postgis)
    layer = postgis.layer()
    project = project_of(layer)
    run = run_of(project, *three_changes(layer))
    postgis.execute(
        "SELECT pg_terminate_backend(pid) FROM pg_stat_activity"
        f" WHERE datname = '{postgis.name}' AND pid <> pg_backend_pid()"
    )

    run.apply()

    told = outcome_of(run).told
    if told != ["applied"] * 3:
        # the first try may only find out; then nothing was written
        assert told == ["error source_lost"] * 3
        assert postgis.rows() == ROWS
        assert finishes(project, layer, postgis)
    assert len(postgis.recorded()) == 3


def test_table_when_it_is_dropped_after_it_was_described_then_nothing_is_written(
    postgis,
):
    three(postgis)
    postgis.add_table("plots", "name text")
    layer, plots = postgis.layer(), postgis.layer("plots")
    project = project_of(layer, plots)
    run = run_of(project, create(plots, {"name": "P"}, None), *three_changes(layer))
    postgis.execute("DROP TABLE plots")

    run.apply()

    told = outcome_of(run).told
    assert {word.partition(" ")[0] for word in told} <= {"error", "not_applied"}
    assert postgis.rows() == ROWS
    assert postgis.recorded() == []


@pytest.mark.parametrize(
    "sql",
    [
        "ALTER TABLE trees DROP COLUMN note",
        "ALTER TABLE trees RENAME COLUMN note TO remark",
        "ALTER TABLE trees ALTER COLUMN girth TYPE text",
        "ALTER TABLE trees RENAME TO woods",
    ],
)
def test_table_when_it_is_changed_after_it_was_described_then_nothing_is_half_done(
    postgis, sql
):
    three(postgis)
    layer = postgis.layer()
    run = run_of(project_of(layer), *three_changes(layer))
    postgis.execute(sql)
    name = "woods" if "woods" in sql else "trees"
    before = postgis.rows(name)

    run.apply()

    done = outcome_of(run)
    assert done.told.count("applied") == len(postgis.recorded())
    if "applied" not in done.told:
        assert postgis.rows(name) == before


def test_commit_when_it_says_done_and_wrote_nothing_then_it_is_an_error(
    postgis, monkeypatch
):
    three(postgis)
    layer = postgis.layer()
    project = project_of(layer)
    monkeypatch.setattr(
        QgsTransaction, "commit", lambda transaction: (transaction.rollback()[0], "")
    )

    done = apply(project, *three_changes(layer))

    assert done.told == ["error source_lost"] * 3
    assert postgis.rows() == ROWS
    monkeypatch.undo()
    assert finishes(project, layer, postgis)


@pytest.mark.parametrize("after", [0, 1, 2])
def test_run_when_it_is_cancelled_then_data_are_as_before(postgis, after):
    three(postgis)
    layer = postgis.layer()
    project = project_of(layer)
    run = run_of(project, *three_changes(layer))
    asked = []

    def is_cancelled():
        asked.append(True)
        return len(asked) > after

    run.watcher = Watcher(is_cancelled)
    run.apply()

    assert len(asked) > after
    assert outcome_of(run).told == ["error cancelled"] * 3
    assert postgis.rows() == ROWS
    assert finishes(project, layer, postgis)


# Locks

LOCKS = {
    "a row": "SELECT 1 FROM trees WHERE id = 1 FOR UPDATE",
    "an uncommitted edit": "UPDATE trees SET girth = 99 WHERE id = 2",
    "an uncommitted row": "INSERT INTO trees (note) VALUES ('new')",
    "the table": "LOCK TABLE trees IN ACCESS EXCLUSIVE MODE",
    "the table's shape": "ALTER TABLE trees ADD COLUMN later text",
}


@pytest.mark.parametrize("lock", LOCKS)
def test_lock_when_somebody_holds_it_too_long_then_nothing_is_written(postgis, lock):
    three(postgis)
    layer = postgis.layer()
    project = project_of(layer)

    with postgis.holding(LOCKS[lock]):
        done = apply_within(
            0.3, project, *three_changes(layer), patch(layer, 77, {}, {"girth": 1})
        )

    assert done.told[:3] == ["error lock_timeout"] * 3
    assert postgis.rows() == ROWS
    assert postgis.recorded() == []
    assert finishes(project, layer, postgis)


def test_lock_when_it_is_taken_after_the_layers_were_described_then_the_run_gives_up(
    postgis,
):
    """Even to open a layer is to wait for who changes the shape of its table."""
    three(postgis)
    layer = postgis.layer()
    project = project_of(layer)
    run = run_of(project, *three_changes(layer))
    run.lock_timeout_s = 0.3

    with postgis.holding("LOCK TABLE trees IN ACCESS EXCLUSIVE MODE"):
        run.apply()

    assert outcome_of(run).told == ["error lock_timeout"] * 3
    assert finishes(project, layer, postgis)


def test_lock_when_somebody_only_reads_then_nobody_waits(postgis):
    three(postgis)
    layer = postgis.layer()
    reading = ["SELECT * FROM trees", "LOCK TABLE trees IN ACCESS SHARE MODE"]

    with postgis.holding(*reading):
        assert finishes_while_held(project_of(layer), layer, postgis)


def finishes_while_held(project, layer, postgis):
    done = apply_within(0.3, project, *three_changes(layer))
    assert done.told == ["applied"] * 3
    return len(postgis.recorded()) == 3


def test_lock_when_the_ledger_is_held_then_nothing_is_written(postgis):
    three(postgis)
    layer = postgis.layer()
    project = project_of(layer)
    assert apply(project, patch(layer, 2, {}, {"girth": 1})).told == ["applied"]
    rows = postgis.rows()

    with postgis.holding("LOCK TABLE qfieldsync_cloud.ledger IN SHARE MODE"):
        done = apply_within(0.3, project, *three_changes(layer))

    assert done.told == ["error lock_timeout"] * 3
    assert postgis.rows() == rows
    assert apply(project, *three_changes(layer)).told == ["applied"] * 3


def test_lock_when_another_table_is_held_then_this_one_is_written(postgis):
    three(postgis)
    postgis.add_table("plots", "name text").add_rows("plots", [{"name": "P"}])
    layer, plots = postgis.layer(), postgis.layer("plots")

    with postgis.holding("LOCK TABLE plots IN ROW EXCLUSIVE MODE"):
        assert finishes_while_held(project_of(layer, plots), layer, postgis)


def test_lock_when_a_parent_is_held_then_the_childs_write_does_not_wait_for_ever(
    postgis,
):
    """The server locks the parent's row, in a table that the run knows nothing of."""
    postgis.add_table("parents", "name text").add_rows("parents", [{"name": "P"}])
    postgis.add_table("trees", "parent integer REFERENCES parents (id)")
    layer = postgis.layer()
    project = project_of(layer)
    child = create(layer, {"parent": 1}, "Point (1 1)")

    with postgis.holding("SELECT 1 FROM parents FOR UPDATE"):
        done = apply_within(0.3, project, child)

    assert done.told == ["error lock_timeout"]
    assert postgis.rows() == {}
    assert apply(project, child).told == ["applied"]


# Two desktops


@pytest.fixture(scope="module")
def desktops(tmp_path_factory):
    """Two, each with a profile of its own, as on two machines."""
    one, two = tmp_path_factory.mktemp("one"), tmp_path_factory.mktemp("two")
    with Desktop(one) as first, Desktop(two) as second:
        yield first, second


def race(postgis, desktops, project_file, *deltas_of_each):
    """Let both apply at the same moment; what each of them says."""
    gate = postgis.address()
    with postgis.holding("SELECT pg_advisory_lock(1)"):
        for desktop, deltas in zip(desktops, deltas_of_each):
            desktop.ask(
                project=str(project_file), deltafile=deltafile(*deltas), gate=gate
            )
        postgis.wait_for_waiting(len(desktops))
    return [desktop.answer() for desktop in desktops]


def saved(project, folder):
    path = folder / "project.qgs"
    assert project.write(str(path))
    return path


@pytest.mark.parametrize("has_ledger", [False, True], ids=["no ledger", "ledger"])
def test_desktops_when_both_apply_one_file_then_each_delta_is_applied_by_one(
    postgis, desktops, tmp_path, has_ledger
):
    three(postgis)
    layer = postgis.layer()
    project = project_of(layer)
    path = saved(project, tmp_path)
    deltas = [
        *three_changes(layer),
        *(create(layer, {"girth": n}, "Point (5 5)", local_pk=n) for n in range(20)),
        *(patch(layer, "", {}, {"note": "N"}, local_pk=n) for n in range(20)),
    ]
    for _round in range(5):
        postgis.execute(
            "TRUNCATE trees", "DROP SCHEMA IF EXISTS qfieldsync_cloud CASCADE"
        )
        postgis.add_rows("trees", [oak(1), oak(2), oak(3)])
        if has_ledger:
            assert apply(project, patch(layer, 2, {}, {"girth": 1})).told == ["applied"]

        one, two = race(postgis, desktops, path, deltas, deltas)

        told = [sorted(pair) for pair in zip(one["told"], two["told"])]
        assert told == [["already", "applied"]] * len(deltas)
        assert one["keys"] == two["keys"]
        rows = postgis.rows().values()
        assert sorted(row["girth"] for row in rows if row.get("note") == "N") == [
            *range(20)
        ]
        assert len(rows) == 23
        recorded = [delta["uuid"] for delta in deltas]
        assert postgis.recorded()[has_ledger:] == recorded
        assert postgis.is_quiet()


def test_desktops_when_their_files_name_the_tables_in_another_order_then_none_is_stuck(
    postgis, desktops, tmp_path
):
    for name in ("a", "b"):
        postgis.add_table(name, "note text").add_rows(name, [{"note": "old"}])
    a, b = postgis.layer("a"), postgis.layer("b")
    project = project_of(a, b)
    path = saved(project, tmp_path)
    for n in range(4):
        first = [create(layer, {"note": f"1 {n}"}, None) for layer in (a, b)]
        second = [create(layer, {"note": f"2 {n}"}, None) for layer in (b, a)]

        answers = race(postgis, desktops, path, first, second)

        assert [answer["told"] for answer in answers] == [["applied"] * 2] * 2
    assert len(postgis.rows("a")) == len(postgis.rows("b")) == 9
    assert len(postgis.recorded()) == 16


def test_desktops_when_their_files_edit_one_feature_then_the_second_is_in_conflict(
    postgis, desktops, tmp_path
):
    three(postgis)
    layer = postgis.layer()
    project = project_of(layer)
    path = saved(project, tmp_path)
    for n in range(4):
        [old] = postgis.query("SELECT note FROM trees WHERE id = 1")
        files = [
            [patch(layer, 1, {"note": old}, {"note": f"{who} {n}"})] for who in "AB"
        ]

        answers = race(postgis, desktops, path, *files)

        told = [answer["told"][0] for answer in answers]
        assert sorted(told) == ["applied", "conflict edit_edit"]
        winner = "AB"[told.index("applied")]
        assert postgis.rows()[1]["note"] == f"{winner} {n}"


def test_ledger_when_another_desktop_makes_it_meanwhile_then_it_is_not_forbidden(
    postgis, monkeypatch
):
    trees(postgis, oak(1))
    layer = postgis.layer()
    asked = []

    def ask(self, sql, values=()):
        found = value(self, sql, values)
        if "has_table_privilege" in sql and not asked:
            assert found is None
            postgis.execute(*ledger_statements.creation_sql(SourceKind.POSTGRES))
            asked.append(sql)
        return found

    value = PostgresConnection.value
    monkeypatch.setattr(PostgresConnection, "value", ask)

    done = apply(project_of(layer), patch(layer, 1, {"note": "old"}, {"note": "new"}))

    assert done.told == ["applied"]
    assert len(asked) == 1


@pytest.mark.parametrize("kind", ["serial", "uuid"])
def test_desktops_when_both_make_a_feature_with_one_key_then_the_table_decides(
    postgis, desktops, tmp_path, kind
):
    """A number is given anew; a key that a device made is the feature's own."""
    key = {"serial": 101, "uuid": "0f8fad5b-d9cb-469f-a165-70867728950e"}[kind]
    trees(postgis, key=f"id {kind} PRIMARY KEY")
    layer = postgis.layer()
    project = project_of(layer)
    path = saved(project, tmp_path)
    files = [
        [create(layer, {"id": key, "species": species}, "Point (1 1)", client=species)]
        for species in ("ash", "elm")
    ]

    one, two = race(postgis, desktops, path, *files)

    species = sorted(row["species"] for row in postgis.rows().values())
    if kind == "serial":
        assert one["told"] == two["told"] == ["applied"]
        assert one["keys"] != two["keys"]
        assert species == ["ash", "elm"]
    else:
        assert sorted(one["told"] + two["told"]) == [
            "applied",
            "conflict create_create",
        ]
        assert species == [["ash"], ["elm"]][two["told"] == ["applied"]]


@pytest.mark.parametrize("when", WHEN)
def test_desktop_when_it_is_killed_in_the_middle_then_another_finishes_its_work(
    postgis, tmp_path, when
):
    """The server only finds out when it wants to answer."""
    three(postgis)
    saboteur(postgis, "PERFORM pg_advisory_xact_lock_shared(1);", *WHEN[when])
    layer = postgis.layer()
    project = project_of(layer)
    path = saved(project, tmp_path)

    held = postgis.holding("SELECT pg_advisory_lock(1)")
    with Desktop(tmp_path / "profile") as desktop, held:
        desktop.ask(project=str(path), deltafile=deltafile(*three_changes(layer)))
        postgis.wait_for_waiting(1)
        held_back = apply_within(0.3, project, *three_changes(layer))
        desktop.kill()
    rows = postgis.rows()
    done = apply(project, *three_changes(layer))

    assert held_back.told == ["error lock_timeout"] * 3
    # killed during the commit, it may have been the one; else we are
    assert done.told in (["applied"] * 3, ["already"] * 3)
    assert (rows == ROWS) is (done.told == ["applied"] * 3)
    assert len(postgis.recorded()) == 3
    assert {key: row.get("note") for key, row in postgis.rows().items()} == {
        1: "field",
        2: "old",
        int(done.keys[2]): None,
    }
