"""Roles that may not do everything: clear outcomes, and nothing half done.

Also credentials: they reach the database, and nothing else.
"""

from __future__ import annotations

import json
import logging
import re
from datetime import datetime, timezone

import pytest
from qgis.core import QgsAuthMethodConfig, QgsVectorLayer

from qfieldsync_cloud.core.layers.project_layers import read_project
from qfieldsync_cloud.core.reports.files import write_html_report, write_json_report
from qfieldsync_cloud.core.reports.text import text_lines
from tests.qgis.factories import (
    apply,
    create,
    delete,
    outcome_of,
    patch,
    preview,
    project_of,
    run_of,
)
from tests.qgis.file_factories import apply_as, run_as
from tests.qgis.logins import unlocked_logins
from tests.qgis.postgres_factories import LEDGER, full_name, oak, stored, trees

SECRET = "s3cret 'p\\ass\" %41"
ROWS = {n: stored(oak(n)) for n in (1, 2, 3)}
AFTER = {
    1: stored(oak(1), note="field"),
    2: stored(oak(2)),
    4: {"species": "ash", "geom": "Point (3 4)"},
}
ON_TREES = "SELECT, INSERT, UPDATE, DELETE ON trees"
SEQUENCE = "USAGE, SELECT ON SEQUENCE trees_id_seq"


def three(postgis):
    trees(postgis, oak(1), oak(2), oak(3))
    return postgis


def may_make_schemas(postgis):
    return f"CREATE ON DATABASE {postgis.name}"


def changes(layer):
    return [
        patch(layer, 1, {"note": "old"}, {"note": "field"}),
        delete(layer, 3, {"note": "old"}, "Point (3 2)"),
        create(layer, {"species": "ash"}, "Point (3 4)"),
    ]


def message_of(done, position=0):
    return done.json["deltas"][position]["diagnosis"]["message"]


# Rights on the table


@pytest.mark.parametrize(
    "rights",
    ["SELECT", "SELECT, INSERT", "SELECT, INSERT, UPDATE", "SELECT, UPDATE, DELETE"],
)
def test_role_when_it_lacks_a_right_then_the_layer_is_read_only_for_it(postgis, rights):
    three(postgis)
    role = postgis.add_role(f"{rights} ON trees", SEQUENCE, may_make_schemas(postgis))
    layer = postgis.layer(user=role)
    project = project_of(layer)

    planned = preview(project, *changes(layer))
    done = apply(project, *changes(layer))

    assert planned.told == done.told == ["not_applied layer_read_only"] * 3
    assert done.json["deltas"][0]["remedy"]["code"] == "allow_editing"
    assert "trees" in message_of(done)
    assert postgis.rows() == ROWS
    assert not postgis.has_ledger_schema()
    postgis.execute(f"GRANT ALL ON trees TO {role}")
    again = postgis.layer(user=role)
    assert apply(project_of(again), *changes(again)).told == ["applied"] * 3
    assert postgis.rows() == AFTER


def test_role_when_it_may_update_some_columns_only_then_others_are_refused(postgis):
    three(postgis)
    role = postgis.add_role(
        "SELECT, INSERT, DELETE, UPDATE (note) ON trees",
        SEQUENCE,
        may_make_schemas(postgis),
    )
    layer = postgis.layer(user=role)

    done = apply(
        project_of(layer),
        patch(layer, 1, {"note": "old"}, {"note": "field"}),
        patch(layer, 2, {"girth": 80}, {"girth": 81}),
    )

    # QGIS itself takes such a layer for one that cannot be changed
    assert all(told.startswith("not_applied ") for told in done.told[1:])
    assert postgis.rows()[2] == ROWS[2]
    noted = postgis.rows()[1]["note"] == "field"
    assert noted is (done.told[0] == "applied")


def test_role_when_it_may_not_even_read_then_the_layer_is_invalid(postgis):
    three(postgis)
    role = postgis.add_role(may_make_schemas(postgis))
    reading = postgis.add_role("SELECT ON trees", name="reader")
    readable = postgis.layer(user=reading)
    layer = QgsVectorLayer(
        readable.source().replace(reading, role), "trees", "postgres"
    )
    assert not layer.isValid()

    done = apply(project_of(layer), *changes(layer))

    assert done.told == ["not_applied layer_invalid"] * 3
    assert postgis.rows() == ROWS


def test_role_when_a_right_is_taken_while_it_works_then_nothing_is_half_done(postgis):
    three(postgis)
    role = postgis.add_role(ON_TREES, SEQUENCE, may_make_schemas(postgis))
    layer = postgis.layer(user=role)
    run = run_of(project_of(layer), *changes(layer))
    postgis.execute(f"REVOKE UPDATE ON trees FROM {role}")

    run.apply()

    done = outcome_of(run)
    assert "applied" not in done.told[:1]
    assert postgis.rows()[1] == ROWS[1]
    # each delta that is told as applied is there, and no other
    found = postgis.rows()
    assert (3 not in found) is (done.told[1] == "applied")
    assert (len(found) - (3 in found) == 3) is (done.told[2] == "applied")
    assert len(postgis.recorded()) == done.told.count("applied")


def test_role_when_it_may_only_draw_from_the_sequence_then_that_is_enough(postgis):
    """It is enough for QGIS, and all that an INSERT needs."""
    three(postgis)
    role = postgis.add_role(
        ON_TREES, "USAGE ON SEQUENCE trees_id_seq", may_make_schemas(postgis)
    )
    layer = postgis.layer(user=role)

    done = apply(
        project_of(layer),
        *changes(layer),
        create(layer, {"id": 20, "species": "elm"}, "Point (5 6)"),
    )

    assert done.told == ["applied"] * 4
    assert postgis.rows() == {**AFTER, 20: {"species": "elm", "geom": "Point (5 6)"}}


def test_role_when_it_may_not_use_the_sequence_then_the_creates_alone_suffer(postgis):
    three(postgis)
    role = postgis.add_role(ON_TREES, may_make_schemas(postgis))
    layer = postgis.layer(user=role)

    done = apply(project_of(layer), *changes(layer))

    assert done.told == ["applied", "applied", "not_applied provider_refused"]
    assert "sequence" in done.provider_errors[0]
    assert postgis.rows() == {1: AFTER[1], 2: AFTER[2]}
    assert len(postgis.recorded()) == 2


@pytest.mark.parametrize("where", ["role", "database"])
def test_database_when_it_is_read_only_then_nothing_is_written(postgis, where):
    """A standby, or a server in maintenance."""
    three(postgis)
    role = postgis.add_role(ON_TREES, SEQUENCE, may_make_schemas(postgis))
    target = f"ROLE {role}" if where == "role" else f"DATABASE {postgis.name}"
    setting = "default_transaction_read_only"
    postgis.execute(f"ALTER {target} SET {setting} = on")
    layer = postgis.layer(user=role)

    done = apply(project_of(layer), *changes(layer))

    assert done.told == ["not_applied layer_read_only"] * 3
    assert postgis.rows() == ROWS
    assert not postgis.has_ledger_schema()


def test_view_when_deltas_come_for_it_then_it_is_refused_by_name(postgis):
    """PostgreSQL would write through a simple view; its keys are anybody's guess."""
    three(postgis).execute(
        "CREATE VIEW oaks AS SELECT * FROM trees WHERE species = 'oak'",
        "CREATE MATERIALIZED VIEW old_oaks AS SELECT * FROM trees",
    )
    views = [postgis.layer(name, type_="Point") for name in ("oaks", "old_oaks")]

    project = project_of(*views)
    for layer in views:
        for act in (preview, apply):
            done = act(project, *changes(layer))

            assert done.told == ["not_applied view_unsupported"] * 3
            assert layer.name() in message_of(done)

    assert postgis.rows() == ROWS
    assert not postgis.has_ledger_schema()


# Row level security


def test_row_security_when_it_hides_rows_then_nobody_says_what_became_of_them(postgis):
    three(postgis).execute(
        "UPDATE trees SET species = 'elm' WHERE id = 2",
        "ALTER TABLE trees ENABLE ROW LEVEL SECURITY",
        "CREATE POLICY oaks ON trees USING (species = 'oak')",
    )
    role = postgis.add_role(ON_TREES, SEQUENCE, may_make_schemas(postgis))
    layer = postgis.layer(user=role)

    done = apply(
        project_of(layer),
        patch(layer, 2, {"note": "old"}, {"note": "field"}),
        patch(layer, 1, {"note": "old"}, {"note": "field"}),
        create(layer, {"species": "elm"}, "Point (3 4)"),
        create(layer, {"species": "oak"}, "Point (3 4)"),
        patch(layer, 3, {"species": "oak"}, {"species": "elm"}),
    )

    refused = "not_applied provider_refused"
    assert done.told == [
        "not_applied feature_hidden",
        "applied",
        refused,
        "applied",
        refused,
    ]
    assert len(done.provider_errors) == 2
    assert all("row-level security" in error for error in done.provider_errors)
    rows = postgis.rows()
    assert [row["species"] for row in rows.values()] == ["oak", "elm", "oak", "oak"]
    assert [row.get("note") for row in rows.values()] == ["field", "old", "old", None]


def secured(postgis):
    """The trees, of which a crew sees those with an odd number."""
    three(postgis)
    role = postgis.add_role(ON_TREES, SEQUENCE, may_make_schemas(postgis))
    postgis.execute(
        "ALTER TABLE trees ENABLE ROW LEVEL SECURITY",
        "CREATE POLICY odd ON trees USING (id % 2 = 1)",
    )
    return role


def test_row_security_when_it_hides_the_feature_then_nothing_is_claimed(postgis):
    layer = postgis.layer(user=secured(postgis))
    project = project_of(layer)
    deltas = [
        delete(layer, 2, {"note": "old"}),
        patch(layer, 2, {"note": "old"}, {"note": "field"}),
        patch(layer, 1, {"note": "old"}, {"note": "field"}),
        delete(layer, 3, {"note": "old"}),
    ]

    planned = preview(project, *deltas)
    done = apply(project, *deltas)

    hidden = "not_applied feature_hidden"
    assert planned.told == done.told == [hidden, hidden, "applied", "applied"]
    assert "row security" in message_of(done)
    assert done.json["deltas"][0]["remedy"]["code"] == "show_features"
    assert postgis.rows() == {1: {**ROWS[1], "note": "field"}, 2: ROWS[2]}
    assert postgis.recorded() == [deltas[2]["uuid"], deltas[3]["uuid"]]
    # a login that sees every row takes up what was left
    owner = postgis.layer()
    again = delete(owner, 2, {"note": "old"})
    assert apply(project_of(owner), again).told == ["applied"]
    assert postgis.rows() == {1: {**ROWS[1], "note": "field"}}


def test_row_security_when_this_run_deleted_the_feature_then_that_is_no_doubt(postgis):
    layer = postgis.layer(user=secured(postgis))

    done = apply(
        project_of(layer),
        delete(layer, 1, {"note": "old"}),
        delete(layer, 1, {"note": "old"}),
        create(layer, {"species": "ash", "id": 5}, "Point (3 4)", local_pk=9),
        patch(layer, "", {"note": None}, {"note": "field"}, local_pk=9),
    )

    assert done.told == ["applied", "already", "applied", "applied"]


def test_row_security_when_it_does_not_bind_the_login_then_nothing_changes(postgis):
    secured(postgis)
    layer = postgis.layer()

    done = apply(
        project_of(layer),
        delete(layer, 2, {"note": "old"}),
        delete(layer, 77, {"note": "old"}),
    )

    assert done.told == ["applied", "already"]
    assert done.warnings[1] == ["never_seen"]


@pytest.mark.parametrize("event", ["UPDATE", "DELETE"])
def test_row_security_when_it_skips_a_write_then_it_is_not_applied(postgis, event):
    """The server says `UPDATE 0` and no error."""
    three(postgis).execute(
        "ALTER TABLE trees ENABLE ROW LEVEL SECURITY",
        "CREATE POLICY see ON trees FOR SELECT USING (true)",
        "CREATE POLICY add ON trees FOR INSERT WITH CHECK (true)",
        f"CREATE POLICY change ON trees FOR {event} USING (id <> 1)",
    )
    role = postgis.add_role(ON_TREES, SEQUENCE, may_make_schemas(postgis))
    layer = postgis.layer(user=role)
    deltas = [
        patch(layer, n, {"note": "old"}, {"note": "field"})
        if event == "UPDATE"
        else delete(layer, n, {"note": "old"})
        for n in (1, 2)
    ]

    done = apply(project_of(layer), *deltas)

    assert done.told == ["not_applied provider_refused", "applied"]
    changed = {"UPDATE": stored(oak(2), note="field"), "DELETE": None}[event]
    expected = {1: ROWS[1], 2: changed, 3: ROWS[3]}
    assert postgis.rows() == {n: row for n, row in expected.items() if row}


# Rights on the ledger


def sql_for_the_administrator(done):
    """What the report of a run asks an administrator to do, to be run as it stands."""
    texts = [
        text["message"]
        for entry in done.json["deltas"]
        for text in (*entry["warnings"], entry["remedy"])
        if text is not None and "SQL: " in text["message"]
    ]
    statements = re.search(r"SQL: (.*) (Until then|Then) apply", texts[0], re.S)
    return statements[1].strip('"')


def test_ledger_when_the_role_may_not_make_one_then_it_is_told_and_data_are_right(
    postgis,
):
    three(postgis)
    role = postgis.add_role(ON_TREES, SEQUENCE)
    layer = postgis.layer(user=role)
    project = project_of(layer)
    deltas = changes(layer)

    done = apply(project, *deltas)
    rows = postgis.rows()
    again = apply(project, *deltas)

    assert done.told == ["applied"] * 3
    assert rows == AFTER
    assert "ledger_elsewhere" in [code for codes in done.warnings for code in codes]
    assert again.told == ["already"] * 3
    assert postgis.rows() == AFTER
    assert not postgis.has_ledger_schema()
    # then the administrator has time, and what this computer knew goes there too
    postgis.execute(sql_for_the_administrator(done))
    later = patch(layer, 2, {"note": "old"}, {"note": "later"})
    assert apply(project, *deltas).told == ["already"] * 3
    assert apply(project, later).told == ["applied"]
    assert apply(project, later, *deltas).told == ["already"] * 4
    uuids = [delta["uuid"] for delta in (*deltas, later)]
    assert sorted(postgis.recorded()) == sorted(uuids)


def test_ledger_when_another_role_made_it_then_deltas_are_still_applied_once(postgis):
    """Two colleagues, each with a login of their own, and one deltafile."""
    three(postgis)
    first = postgis.add_role(ON_TREES, SEQUENCE, may_make_schemas(postgis), name="a")
    second = postgis.add_role(ON_TREES, SEQUENCE, may_make_schemas(postgis), name="b")
    here, there = postgis.layer(user=first), postgis.layer(user=second)
    project, project_too = project_of(here), project_of(there)
    delta = create(here, {"species": "ash"}, "Point (3 4)")
    named = here.id()

    done = apply(project, delta)
    forbidden = apply_as(named, there, delta, project=project_too)
    run = run_as(named, there, delta, project=project_too)
    run.preview()
    planned = outcome_of(run)

    assert done.told == ["applied"]
    assert forbidden.told == planned.told == ["not_applied ledger_forbidden"]
    assert postgis.rows() == {**ROWS, 4: AFTER[4]}
    postgis.execute(sql_for_the_administrator(forbidden))
    assert apply_as(named, there, delta, project=project_too).told == ["already"]
    assert postgis.rows() == {**ROWS, 4: AFTER[4]}


def test_ledger_when_the_administrator_shares_it_then_every_role_uses_it(postgis):
    three(postgis)
    maker = postgis.add_role(ON_TREES, SEQUENCE, may_make_schemas(postgis), name="a")
    here = postgis.layer(user=maker)
    assert apply(project_of(here), *changes(here)).told == ["applied"] * 3
    role = postgis.add_role(
        ON_TREES,
        SEQUENCE,
        "USAGE ON SCHEMA qfieldsync_cloud",
        "SELECT, INSERT, UPDATE, DELETE ON qfieldsync_cloud.ledger",
        "USAGE ON ALL SEQUENCES IN SCHEMA qfieldsync_cloud",
        name="b",
    )
    layer = postgis.layer(user=role)

    done = apply(
        project_of(layer), patch(layer, 2, {"note": "old"}, {"note": "second"})
    )

    assert (done.told, done.warnings) == (["applied"], [[]])
    assert len(postgis.recorded()) == 4
    assert postgis.rows()[2]["note"] == "second"


# Credentials


def everything_told(done, tmp_path, caplog):
    """All that a run leaves behind for people to read."""
    html, text = tmp_path / "report.html", tmp_path / "report.json"
    at = datetime(2026, 1, 1, tzinfo=timezone.utc)
    write_html_report(html, done.report, title="t", generated_at=at)
    write_json_report(text, done.report)
    return "\n".join(
        [
            json.dumps(done.json, ensure_ascii=False),
            html.read_text(encoding="utf-8"),
            text.read_text(encoding="utf-8"),
            "\n".join(text_lines(done.report, title="t")),
            caplog.text,
        ]
    )


def is_free_of_secrets(told):
    pieces = [SECRET, "s3cret", "p\\ass", "s3cret%20"]
    return [piece for piece in pieces if piece in told] == []


def test_password_when_the_layer_has_one_then_it_works_and_is_never_told(
    postgis, tmp_path, caplog
):
    caplog.set_level(logging.DEBUG)
    three(postgis)
    role = postgis.add_role(
        ON_TREES, SEQUENCE, may_make_schemas(postgis), password=SECRET
    )
    layer = postgis.layer(user=role, password=SECRET)
    project = project_of(layer)

    planned = preview(project, *changes(layer))
    done = apply(project, *changes(layer), patch(layer, 2, {}, {"girth": "thick"}))

    assert planned.told == ["applied"] * 3
    assert done.told == ["applied"] * 3 + ["not_applied value_type"]
    assert postgis.rows() == AFTER
    told = everything_told(done, tmp_path, caplog)
    assert postgis.name in told
    assert is_free_of_secrets(told)
    assert is_free_of_secrets(json.dumps(postgis.ledger()))


def test_server_when_it_is_away_then_the_same_run_may_succeed_later():
    layer = QgsVectorLayer(
        "host=127.0.0.1 port=1 dbname=park user=anna key='id' type=Point srid=25832 "
        'table="public"."trees" (geom)',
        "trees",
        "postgres",
    )
    assert not layer.isValid()

    done = apply(project_of(layer), *changes(layer))

    assert done.told == ["error source_lost"] * 3
    assert "Connection failed" in done.json["deltas"][0]["diagnosis"]["message"]
    assert done.json["deltas"][0]["remedy"]["code"] == "try_again"


@pytest.mark.parametrize("when", ["before", "after"])
def test_password_when_it_is_no_longer_right_then_it_is_not_told_either(
    postgis, tmp_path, caplog, when
):
    """QGIS and the server put the whole connection into their messages."""
    caplog.set_level(logging.DEBUG)
    three(postgis)
    role = postgis.add_role(
        ON_TREES, SEQUENCE, may_make_schemas(postgis), password=SECRET
    )
    layer = postgis.layer(user=role, password=SECRET)
    if when == "before":
        postgis.change_password(role, "another")
        layer = QgsVectorLayer(layer.source(), "trees", "postgres")
        assert not layer.isValid()
    run = run_of(project_of(layer), *changes(layer))
    if when == "after":
        postgis.change_password(role, "another")

    run.apply()

    done = outcome_of(run)
    assert done.told == ["error source_lost"] * 3
    assert is_free_of_secrets(everything_told(done, tmp_path, caplog))
    assert postgis.rows() == ROWS


def test_authcfg_when_the_layer_has_one_then_the_run_logs_in_with_it(
    postgis, tmp_path, caplog
):
    caplog.set_level(logging.DEBUG)
    three(postgis)
    role = postgis.add_role(
        ON_TREES, SEQUENCE, may_make_schemas(postgis), password=SECRET
    )
    manager = unlocked_logins()
    config = QgsAuthMethodConfig("Basic")
    config.setName(role)
    config.setConfig("username", role)
    config.setConfig("password", SECRET)
    assert manager.storeAuthenticationConfig(config)[0]
    layer = postgis.layer(user="", authcfg=config.id())

    done = apply(project_of(layer), *changes(layer))

    assert manager.removeAuthenticationConfig(config.id())
    assert done.told == ["applied"] * 3
    assert postgis.rows() == AFTER
    owner = "SELECT relowner::regrole::text FROM pg_class WHERE oid = %s::regclass"
    assert postgis.value(owner, LEDGER) == role
    assert is_free_of_secrets(everything_told(done, tmp_path, caplog))


def test_service_when_the_layer_names_one_then_it_is_used(
    postgis, tmp_path, monkeypatch
):
    """A connection may stand in a file that only the machine's owner reads."""
    three(postgis)
    role = postgis.add_role(
        ON_TREES, SEQUENCE, may_make_schemas(postgis), password="simple"
    )
    services = tmp_path / "services.conf"
    services.write_text(
        f"[field]\nhost=127.0.0.1\nport={postgis.server.port}\n"
        f"dbname={postgis.name}\nuser={role}\npassword=simple\n",
        encoding="utf-8",
    )
    monkeypatch.setenv("PGSERVICEFILE", str(services))
    source = (
        "service='field' key='id' srid=25832 type=Point"
        f" table={full_name('trees')} (geom)"
    )
    layer = QgsVectorLayer(source, "trees", "postgres")
    assert layer.isValid()

    done = apply(project_of(layer), *changes(layer))

    assert done.told == ["applied"] * 3
    assert postgis.rows() == AFTER
    assert "simple" not in json.dumps(done.json)


# A server that cannot be reached for a moment


def two_tables(postgis):
    """A role that may log in, and layers on two tables for it."""
    three(postgis)
    postgis.execute("CREATE TABLE shrubs (LIKE trees INCLUDING ALL)")
    postgis.execute("INSERT INTO shrubs SELECT * FROM trees WHERE id = 1")
    role = postgis.add_role(
        ON_TREES,
        SEQUENCE,
        "SELECT, INSERT, UPDATE, DELETE ON shrubs",
        may_make_schemas(postgis),
    )
    return role, postgis.layer(user=role), postgis.layer("shrubs", user=role)


def other_changes(layer):
    return [patch(layer, 1, {"note": "old"}, {"note": "field"})]


def test_table_when_it_was_out_of_reach_for_a_moment_then_no_table_is_written(postgis):
    role, layer, other = two_tables(postgis)
    sources = layer.source(), other.source()
    del layer, other  # as long as they are there their connection is used
    postgis.execute(f"ALTER ROLE {role} NOLOGIN")
    broken = QgsVectorLayer(sources[0], "trees", "postgres")
    assert not broken.isValid()
    postgis.execute(f"ALTER ROLE {role} LOGIN")
    other = QgsVectorLayer(sources[1], "shrubs", "postgres")
    project = project_of(broken, other)

    planned = preview(project, *changes(broken), *other_changes(other))
    done = apply(project, *changes(broken), *other_changes(other))

    assert planned.told == done.told == ["error source_lost"] * 4
    assert "out of reach" in message_of(done)
    assert postgis.rows() == ROWS
    assert postgis.rows("shrubs") == {1: stored(oak(1))}
    again = QgsVectorLayer(sources[0], "trees", "postgres")
    told = apply(project_of(again, other), *changes(again), *other_changes(other)).told
    assert told == ["applied"] * 4
    assert postgis.rows() == AFTER
    assert postgis.rows("shrubs")[1]["note"] == "field"


def test_project_when_a_table_was_out_of_reach_for_a_moment_then_it_is_read_again(
    postgis, tmp_path, monkeypatch
):
    role, layer, other = two_tables(postgis)
    path = tmp_path / "trees.qgs"
    assert project_of(layer, other).write(str(path))
    postgis.execute(f"ALTER ROLE {role} NOLOGIN")
    postgis.end_connections(role)
    set_source = QgsVectorLayer.setDataSource
    validities = []

    def set_source_and_come_back(item, *arguments):
        set_source(item, *arguments)
        validities.append(item.isValid())
        postgis.execute(f"ALTER ROLE {role} LOGIN")

    monkeypatch.setattr(QgsVectorLayer, "setDataSource", set_source_and_come_back)

    project = read_project(path)

    assert validities == [False, True, True]
    assert all(item.isValid() for item in project.mapLayers().values())
