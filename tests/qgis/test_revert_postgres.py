"""Taking back what was applied to PostGIS."""

from __future__ import annotations

from typing import Any

import pytest

from tests.qgis.factories import apply, create, delete, patch, project_of
from tests.qgis.postgres_factories import (
    LEDGER,
    SERIAL,
    Desktop,
    PostgisDatabase,
    oak,
    trees,
)
from tests.qgis.revert_factories import entries_of, revert

COLUMNS = {
    "small": ("smallint", "-32768"),
    "big": ("bigint", "9007199254740993"),
    "real4": ("real", "0.1"),
    "real8": ("double precision", "0.30000000000000004"),
    "nan": ("double precision", "'NaN'"),
    "price": ("numeric(8,2)", "12345.67"),
    "word": ("text", "E'Bäume \\'\\\\ \\t🌳'"),
    "short": ("varchar(5)", "' ab '"),
    "padded": ("char(5)", "'ab'"),
    "day": ("date", "'2024-02-29'"),
    "clock": ("time(3)", "'07:08:09.123'"),
    "moment": ("timestamp(3)", "'2024-05-06 07:08:09.123'"),
    "instant": ("timestamptz(3)", "'1891-05-06 07:08:09.123+02'"),
    "flag": ("boolean", "false"),
    "pic": ("bytea", "'\\x00ff7f'"),
    "id2": ("uuid", "'0f8fad5b-d9cb-469f-a165-70867728950e'"),
    "map": ("jsonb", '\'{"a": [1, 2.5, null, "ü"]}\''),
    "words": ("text[]", "'{a,\"b c\"}'"),
    "numbers": ("integer[]", "'{1,2}'"),
    "days": ("date[]", "'{2024-01-01}'"),
    "host": ("inet", "'10.0.0.1/8'"),
}


def texts(postgis: PostgisDatabase, name: str = "t") -> list[str]:
    """Every row to the last bit, as PostgreSQL spells it."""
    return list(postgis.query(f"SELECT t::text FROM {name} AS t ORDER BY 1"))


def three_edits(layer: Any) -> list[Any]:
    """A patch of 1, a delete of 2, a create of 50."""
    return [
        patch(layer, 1, {"note": "old"}, {"note": "new"}, new_wkt="Point (9 9)"),
        delete(layer, 2, {"note": "old"}, "Point (2 2)"),
        create(layer, {"id": 50, "species": "ash"}, "Point (7 7)"),
    ]


@pytest.mark.parametrize("is_empty", [False, True], ids=["values", "NULL"])
@pytest.mark.parametrize(
    ("type_", "place"),
    [
        ("Point", "POINT(0.012345678901234567 1.2345678901234567e-20)"),
        ("PointZM", "POINT ZM (1.1 2.2 -3.3 4e300)"),
        ("MultiPolygonZ", "MULTIPOLYGON Z (((0 0 1, 1 0 2, 1 0.07 3, 0 0 1)))"),
    ],
)
def test_every_kind_of_value_comes_back_to_the_last_bit(
    postgis, is_empty, type_, place
):
    columns = [f"{name} {kind}" for name, (kind, _value) in COLUMNS.items()]
    values = ["NULL" if is_empty else value for _kind, value in COLUMNS.values()]
    postgis.add_table("t", *columns, "note text", geometry=type_)
    postgis.execute(
        f"INSERT INTO t ({', '.join(COLUMNS)}, geom) SELECT {', '.join(values)},"
        f" ST_GeomFromText('{place}', 25832) FROM generate_series(1, 2)"
    )
    project = project_of(layer := postgis.layer("t"))
    before = texts(postgis)
    deltas = [
        patch(layer, 1, {}, {"word": "x", "real8": 1.5, "day": None}, new_wkt=None),
        delete(layer, 2),
    ]
    assert apply(project, *deltas).told == ["applied", "applied"]
    after = texts(postgis)

    assert revert(project, is_dry_run=True).told == ["applied", "applied"]
    assert revert(project).told == ["applied", "applied"]

    assert texts(postgis) == before
    assert revert(project, is_again=True).told == ["applied", "applied"]
    assert texts(postgis) == after
    assert apply(project, *deltas).told == ["already", "already"]
    assert revert(project).told == ["applied", "applied"]
    assert texts(postgis) == before


READ_IN_PART = {
    "timestamp": ("'2024-05-06 07:08:09.123456'", "2024-05-06 07:08:09.123"),
    "timestamptz": ("'1891-05-06 07:08:09.123456+02'", "1891-05-06 05:08:09.123+00"),
    "time": ("'07:08:09.123456'", "07:08:09.123"),
    "numeric": ("12345678901234567890.5", "12345678901234567000"),
    "numeric(30,20)": ("0.12345678901234567890", "0.12345678901234568000"),
    "interval": ("'1 year -2 days +03:04:05.678901'", None),
    "json": ('\'{"b": 1,  "a": 2}\'', '{"a": 2, "b": 1}'),
    "text[]": ("'{a,NULL}'", '{a,"NULL"}'),
    "bit(5)": ("B'10101'", None),
    "point": ("'(0.1,1e-20)'", None),
    "int4range": ("'[1,5)'", None),
}
"""What QGIS makes of it."""
read_in_part = pytest.mark.parametrize("column", READ_IN_PART)


def rough(postgis: PostgisDatabase, column: str, count: int = 2) -> PostgisDatabase:
    """A table of rows of which QGIS does not read all."""
    postgis.add_table("t", f"v {column}", "note text")
    postgis.execute(
        "SET TIME ZONE 'UTC'",
        f"INSERT INTO t (v, note, geom) SELECT {READ_IN_PART[column][0]}, 'old',"
        f" ST_SetSRID(ST_Point(n, 2), 25832) FROM generate_series(1, {count}) AS n",
    )
    return postgis


def forget_texts(postgis: PostgisDatabase) -> None:
    """The ledger as it was before it kept texts."""
    postgis.execute(
        f"UPDATE {LEDGER} SET before = regexp_replace(before, ',\"texts\":.*$', '}}')"
        " WHERE before IS NOT NULL"
    )


@read_in_part
def test_what_qgis_does_not_read_comes_back_as_the_databases_own_text(postgis, column):
    project = project_of(layer := rough(postgis, column, 3).layer("t"))
    postgis.execute("UPDATE t SET v = NULL WHERE id = 3")
    before = texts(postgis)
    edit = patch(layer, 1, {"note": "old"}, {"note": "new"})
    deltas = [edit, delete(layer, 2), delete(layer, 3)]
    assert apply(project, *deltas).told == ["applied"] * 3

    done = revert(project)

    assert (done.told, done.warnings) == (["applied"] * 3, [[]] * 3)
    assert texts(postgis) == before
    # and so it does when the revert is taken back, and taken back again
    assert revert(project, is_again=True).told == ["applied"] * 3
    assert revert(project).told == ["applied"] * 3
    assert texts(postgis) == before


@pytest.mark.parametrize(
    ("column", "new"),
    [
        ("timestamp", "2024-01-01T00:00:00"),
        ("numeric", 1.5),
        ("json", {"c": 3}),
        ("text[]", ["x"]),
    ],
)
def test_what_an_edit_overwrites_comes_back_in_full(postgis, column, new):
    project = project_of(layer := rough(postgis, column).layer("t"))
    before = texts(postgis)
    assert apply(project, patch(layer, 1, {}, {"v": new})).told == ["applied"]
    assert texts(postgis) != before

    assert revert(project).told == ["applied"]

    assert texts(postgis) == before


@read_in_part
def test_ledger_that_has_no_texts_gives_what_was_read_and_names_the_field(
    postgis, column
):
    project = project_of(layer := rough(postgis, column).layer("t"))
    before = texts(postgis)
    edit = patch(layer, 1, {"note": "old"}, {"note": "new"})
    apply(project, edit, delete(layer, 2))
    forget_texts(postgis)

    done = revert(project)

    assert done.told == ["applied", "applied"]
    assert texts(postgis)[0] == before[0]
    if column == "bit(5)" and "v" in layer.fields().names():
        # 3.40 reads it as text, in full; 3.22 has no such field
        assert done.warnings == [[], []]
        assert texts(postgis) == before
        return
    # who only edits leaves it alone
    assert done.warnings == [["not_exact"], []]
    assert "v" in done.json["deltas"][0]["warnings"][0]["message"]
    back = READ_IN_PART[column][1]
    assert postgis.query("SELECT v::text FROM t WHERE id = 2") == [back]


def test_feature_that_one_run_changed_and_deleted_comes_back_as_far_as_it_is_known(
    postgis,
):
    """The texts are those from before the run; what it wrote itself is not in them."""
    postgis.add_table("t", "v timestamp", "w interval", "note text")
    postgis.execute(
        "INSERT INTO t (v, w, note) SELECT '2024-05-06 07:08:09.123456', '1 day',"
        " 'old' FROM generate_series(1, 3)"
    )
    project = project_of(layer := postgis.layer("t"))
    before = texts(postgis)
    deltas = [
        patch(layer, 1, {"note": "old"}, {"note": "new"}),
        delete(layer, 1, {"note": "new"}),
        patch(layer, 2, {}, {"v": "2024-01-01T00:00:00"}),
        delete(layer, 2, {"v": "2024-01-01T00:00:00"}),
        # the number is not given anew: the other feature has another one
        delete(layer, 3, {"note": "old"}),
        create(layer, {"id": 3, "note": "made"}, None, local_pk=3),
        delete(layer, 3, {"note": "made"}, local_pk=3),
    ]
    assert apply(project, *deltas).told == ["applied"] * 7
    assert texts(postgis) == []

    done = revert(project)

    assert done.told == ["applied"] * 7
    named = {row.uuid: told for row, told in zip(done.report.deltas, done.warnings)}
    assert named[deltas[1]["uuid"]] == []
    assert named[deltas[3]["uuid"]] == ["not_exact"]
    found = {int(text[1]): text for text in texts(postgis)}
    assert found[1] == before[0]
    assert found[3] == before[2]


def test_text_of_a_column_that_has_another_type_by_now_is_not_written(postgis):
    project = project_of(layer := rough(postgis, "numeric").layer("t"))
    assert apply(project, delete(layer, 2)).told == ["applied"]
    postgis.execute("ALTER TABLE t ALTER v TYPE integer USING 7")
    project = project_of(postgis.layer("t"))
    postgis.execute("UPDATE t SET v = 7")

    done = revert(project)

    # what was read does not fit either, and the field is named
    assert done.told == ["not_applied value_range"]
    assert postgis.query("SELECT id FROM t") == [1]


@pytest.mark.parametrize(
    ("key", "values"),
    [
        (SERIAL, (1, 700)),
        ("id integer GENERATED ALWAYS AS IDENTITY PRIMARY KEY", (1, 700)),
        ("id integer PRIMARY KEY", (1, 700)),
        ("id text PRIMARY KEY", ("a", "Ä 'b'")),
        (
            "id uuid PRIMARY KEY DEFAULT gen_random_uuid()",
            (
                "0a58b1f6-6d3b-4b9e-9d0c-1f8f0a6c1b01",
                "0a58b1f6-6d3b-4b9e-9d0c-1f8f0a6c1b02",
            ),
        ),
    ],
    ids=["serial", "identity", "integer", "text", "uuid"],
)
def test_feature_comes_back_under_its_key(postgis, key, values):
    rows = [{**oak(at), "id": value} for at, value in enumerate(values)]
    trees(postgis, *rows, key=key)
    project = project_of(layer := postgis.layer())
    before = texts(postgis, "trees")
    apply(project, *(delete(layer, value) for value in values))
    assert postgis.rows() == {}

    done = revert(project)

    assert (done.told, done.warnings) == (["applied"] * 2, [[], []])
    assert texts(postgis, "trees") == before


def test_citext_key_comes_back_as_it_was_spelled(postgis):
    postgis.execute("CREATE EXTENSION citext")
    trees(postgis, oak("Oak-1"), key="id citext PRIMARY KEY")
    project = project_of(layer := postgis.layer())
    before = texts(postgis, "trees")
    apply(project, delete(layer, "OAK-1"))
    assert postgis.rows() == {}

    assert revert(project).told == ["applied"]

    assert texts(postgis, "trees") == before


def test_key_that_is_taken_by_now(postgis):
    trees(postgis, oak(1), oak(2))
    project = project_of(layer := postgis.layer())
    apply(project, patch(layer, 2, {"note": "old"}, {"note": "x"}), delete(layer, 2))
    postgis.add_rows("trees", [oak(2, note="mine")])

    done = revert(project)

    assert done.told == ["applied", "applied"]
    assert done.warnings[0][0] == "key_not_restored id"
    [key] = set(done.keys)
    assert postgis.rows()[2]["note"] == "mine"
    assert postgis.rows()[int(key)]["note"] == "old"


def test_edit_since_is_a_conflict(postgis):
    trees(postgis, oak(1), oak(2))
    project = project_of(layer := postgis.layer())
    apply(project, *three_edits(layer))
    postgis.execute("UPDATE trees SET note = 'mine' WHERE id IN (1, 50)")
    edited = postgis.rows()

    done = revert(project)

    told = ["conflict changed_since", "applied", "conflict changed_since"]
    assert done.told == told
    assert {k: row for k, row in postgis.rows().items() if k != 2} == edited


def test_parent_and_child_and_a_constraint_that_refuses(postgis):
    postgis.add_table("plots", "name text")
    postgis.add_table("trees", "plot integer REFERENCES plots", "note text")
    plots, tree = postgis.layer("plots"), postgis.layer("trees")
    project = project_of(plots, tree)
    deltas = [
        create(plots, {"id": 7, "name": "b"}, "Point (3 4)"),
        create(tree, {"id": 7, "plot": 7}, "Point (3 4)"),
    ]
    assert apply(project, *deltas).told == ["applied"] * 2
    assert revert(project).told == ["applied"] * 2
    assert (postgis.rows("plots"), postgis.rows("trees")) == ({}, {})
    assert revert(project, is_again=True).told == ["applied"] * 2
    postgis.add_rows("trees", [{"id": 99, "plot": 7, "geom": "Point (1 2)"}])

    done = revert(project)

    assert done.told == ["applied", "not_applied provider_refused"]
    assert set(postgis.rows("trees")) == {99}


def test_trigger_has_the_last_word(postgis):
    trees(postgis, oak(1), columns=["stamp text"])
    postgis.execute(
        "CREATE FUNCTION stamp() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN"
        " NEW.stamp = 'by ' || NEW.note; RETURN NEW; END $$",
        "CREATE TRIGGER stamped BEFORE UPDATE ON trees FOR EACH ROW"
        " EXECUTE FUNCTION stamp()",
    )
    project = project_of(layer := postgis.layer())
    apply(project, patch(layer, 1, {"note": "old"}, {"note": "new"}))
    assert postgis.rows()[1]["stamp"] == "by new"

    done = revert(project)

    assert done.told == ["applied"]
    assert done.warnings == [["changed_by_source stamp"]]
    assert (postgis.rows()[1]["note"], postgis.rows()[1]["stamp"]) == ("old", "by old")


def test_layers_with_different_accounts_have_one_history(postgis):
    """One account shows the trees, another one the plots of the same database."""
    trees(postgis, oak(1))
    postgis.add_table("plots", "name text")
    project = project_of(layer := postgis.layer())
    apply(project, patch(layer, 1, {"note": "old"}, {"note": "new"}))
    role = postgis.add_role("SELECT ON plots", name="reader")
    # this account comes first, and sees no ledger
    both = project_of(postgis.layer("plots", user=role), postgis.layer())

    assert len(entries_of(both)) == 1
    assert revert(both).told == ["applied"]
    assert postgis.rows()[1]["note"] == "old"


def test_two_desktops_that_take_back_at_once_do_it_once(postgis, tmp_path):
    trees(postgis, oak(1), oak(2))
    project = project_of(layer := postgis.layer())
    before = postgis.rows()
    apply(project, *three_edits(layer))
    path = tmp_path / "project.qgs"
    assert project.write(str(path))

    held = postgis.holding("SELECT pg_advisory_lock(1)")
    with Desktop(tmp_path / "a") as one, Desktop(tmp_path / "b") as two:
        with held:
            for desktop in (one, two):
                desktop.ask(project=str(path), gate=postgis.address())
            postgis.wait_for_waiting(2)
        answers = [desktop.answer() for desktop in (one, two)]

    assert sorted(answer["told"] for answer in answers) == [
        ["already"] * 3,
        ["applied"] * 3,
    ]
    assert postgis.rows() == before
    assert postgis.is_quiet()
