"""Names, keys, values and paths that are SQL, expressions, markup or URIs.

Whatever a deltafile or a project calls its things, they are quoted: each test applies
deltas to something with a hostile name, twice and as a dry run, and looks at the whole
database afterwards, in which nothing else may have changed.
"""

from __future__ import annotations

import json
import shutil
import sqlite3
from contextlib import closing
from datetime import datetime, timezone

import pytest
from qgis.core import (
    QgsDefaultValue,
    QgsExpression,
    QgsExpressionContext,
    QgsVectorLayer,
)

from qfieldsync_cloud.core.errors import OptionError
from qfieldsync_cloud.core.layers.layer_note import note_layers
from qfieldsync_cloud.core.layers.project_layers import find_layers
from qfieldsync_cloud.core.reports.html import report_to_html
from qfieldsync_cloud.core.reports.text import report_to_text
from qfieldsync_cloud.core.sync.resolution import Policy, SyncOptions
from tests.qgis import file_factories
from tests.qgis.factories import (
    GPKG,
    SPATIALITE,
    apply,
    both_kinds,
    create,
    database,
    delete,
    deltafile_from_json,
    oak,
    patch,
    preview,
    project_of,
    quoted,
    stored,
    trees,
)
from tests.qgis.factories import deltafile as file_of
from tests.qgis.file_factories import GEOJSON, SHAPEFILE, both_formats
from tools.fuzz.pages import harm_in_page, harm_in_text

AT = datetime(2026, 5, 14, 16, 5, tzinfo=timezone.utc)

SQL = {
    "drop in double quotes": 'trees"; DROP TABLE trees; --',
    "drop in single quotes": "trees'; DROP TABLE trees; --",
    "always true": "x' OR '1'='1",
    "always true, closed": "1') OR ('1'='1",
    "sub-select": "' || (SELECT note FROM trees) || '",
    "expression": "' || (1/0) || '",
    "column expression": '" || "note" || "',
    "both quotes": "a\"b'c",
    "brackets and backticks": "[trees]`trees`",
    "comment": "/* trees */ -- ",
    "placeholders": "? :a @a $a %s {0} {layer} [% 1/0 %]",
    "backslashes": "\\'; \\\"",
    "variable": "@project_path",
    "function": "eval('1/0')",
    "line break": "a\n'; DROP TABLE trees; --",
    "not ASCII": "木'; \"Ä",
}
"""Texts that do harm where they are not quoted."""
MARKUP = {
    "script": "<script>alert(1)</script>",
    "image": "\"'><img src=x onerror=alert(1)>",
    "end of the table": "</td></tr></table><h1>taken</h1>",
    "entity": "&lt;b&gt; &amp; &#x1b;",
    "style": "</style><style>*{display:none}</style>",
    "comment": "<!-- ",
    "terminal": "\x1b[2J\x1b[1;1H\x1b]0;taken\x07",
    "cursor": "a\b\b\rb\x9b2K",
    "direction": "\u202etxet\u2066",
}
HOSTILE = {**SQL, **{f"markup: {name}": text for name, text in MARKUP.items()}}
each_sql = pytest.mark.parametrize("text", SQL.values(), ids=SQL)
each_hostile = pytest.mark.parametrize("text", HOSTILE.values(), ids=HOSTILE)


def dump(inventory, *, without=()):
    """Every row of every table that is the user's, but of some."""
    with inventory.reading() as connection:
        names = [
            name
            for (name,) in connection.execute(
                "SELECT name FROM sqlite_master WHERE type = 'table'"
            )
            if name not in without
            and "ledger" not in name
            and not name.startswith(("gpkg_", "rtree_", "idx_", "sqlite_"))
            and name != "geometry_columns_time"  # when a table was last written
        ]
        return {
            name: connection.execute(f"SELECT * FROM {quoted(name)}").fetchall()
            for name in names
        }


def is_harmless(*outcomes):
    """Whether text and page of the reports have no say over who shows them."""
    for outcome in outcomes:
        text = report_to_text(outcome.report, title="Report")
        page = report_to_html(outcome.report, title="Report", generated_at=AT)
        assert harm_in_text(text, is_long=True) == []
        assert harm_in_page(page) == []
    return True


# Tables and fields


@each_sql
def test_table_of_a_geopackage_when_its_name_is_hostile_then_it_alone_is_written(
    tmp_path, text
):
    # what QGIS cannot be told: it parts its own texts there
    name = text.replace("\n", " ").replace("|", "!")
    field = f"f {name}"
    inventory = trees(tmp_path, GPKG, oak(1), oak(2))
    inventory.add_table(name, f"{quoted(field)} TEXT UNIQUE", "note TEXT")
    inventory.add_rows(
        name,
        [
            {"fid": n, field: f"old {n}", "note": "old", "geom": f"Point ({n} 2)"}
            for n in (1, 2, 3)
        ],
    )
    layer = inventory.layer(name, title=name)
    project = project_of(layer)
    others = dump(inventory, without=[name])
    deltas = [
        patch(layer, 1, {field: "old 1"}, {field: text}, new_wkt="Point (9 9)"),
        delete(layer, 2, {field: "old 2"}, "Point (2 2)"),
        create(layer, {field: f"made {text}", "note": text}, "Point (3 4)"),
        patch(layer, 3, {"note": "other"}, {"note": text}),
    ]
    expected = ["applied"] * 3 + ["conflict edit_edit"]

    before = inventory.content()
    foreseen = preview(project, *deltas)
    assert inventory.content()[100:] == before[100:]
    done = apply(project, *deltas)
    again = apply(project, *deltas)
    not_unique = apply(project, patch(layer, 3, {field: "old 3"}, {field: text}))

    assert foreseen.told == done.told == expected
    assert again.told == ["already"] * 3 + expected[3:]
    assert not_unique.told == ["not_applied not_unique"]
    assert inventory.rows(name) == {
        1: {field: text, "note": "old", "geom": "Point (9 9)"},
        3: {field: "old 3", "note": "old", "geom": "Point (3 2)"},
        4: {field: f"made {text}", "note": text, "geom": "Point (3 4)"},
    }
    assert dump(inventory, without=[name]) == others
    assert is_harmless(foreseen, done, again, not_unique)


@each_sql
def test_field_of_spatialite_when_its_name_is_hostile_then_it_alone_is_written(
    tmp_path, text
):
    """QGIS 3.22 opens no table of SpatiaLite with quotes in its name."""
    field, moment = f"f {text}", f"at {text}"
    inventory = trees(tmp_path, SPATIALITE, oak(1))
    inventory.add_table(
        "t", f"{quoted(field)} TEXT UNIQUE", f"{quoted(moment)} DATETIME"
    )
    inventory.add_rows(
        "t", [{"fid": n, field: f"old {n}", "geom": f"Point ({n} 2)"} for n in (1, 2)]
    )
    layer = inventory.layer("t")
    project = project_of(layer)
    others = dump(inventory, without=["t"])
    sent = "2024-05-06T07:08:09.123Z"
    deltas = [
        patch(layer, 1, {field: "old 1"}, {field: text, moment: sent}),
        delete(layer, 2, {field: "old 2"}, "Point (2 2)"),
        create(layer, {field: f"made {text}", moment: sent}, "Point (3 4)"),
    ]

    foreseen = preview(project, *deltas)
    done = apply(project, *deltas)
    not_unique = apply(project, create(layer, {field: text}, "Point (5 5)"))

    assert foreseen.told == done.told == ["applied"] * 3
    assert apply(project, *deltas).told == ["already"] * 3
    assert not_unique.told == ["not_applied not_unique"]
    assert inventory.rows("t") == {
        1: {field: text, moment: sent, "geom": "Point (1 2)"},
        3: {field: f"made {text}", moment: sent, "geom": "Point (3 4)"},
    }
    assert dump(inventory, without=["t"]) == others
    assert is_harmless(foreseen, done, not_unique)


@both_formats
@each_sql
def test_field_of_a_file_when_its_name_is_hostile_then_it_alone_is_written(
    tmp_path, kind, text
):
    if kind == SHAPEFILE:
        plain = text.encode("ascii", "ignore").decode("ascii")
        field = plain.replace(":", "")[:10].strip()
        fields = ("fid:i9", f"{field}:80", "note:80")
        rows = [{"fid": n, field: "old", "note": "old"} for n in (1, 2)]
        file = file_factories.shapefile(tmp_path, rows, fields=fields)
    else:
        field = text
        rows = [
            {"fid": n, field: "old", "note": "old", "geom": f"Point ({n} 2)"}
            for n in (1, 2)
        ]
        file = file_factories.geojson(tmp_path, rows)
    layer = file.layer()
    shown = layer.fields().names()
    assert field in shown, shown
    project = project_of(layer)
    deltas = [
        patch(layer, 1, {field: "old"}, {field: text}),
        create(layer, {"fid": 9, field: text, "note": None}, "Point (9 9)"),
        delete(layer, 2, {field: "other"}),
    ]

    foreseen = preview(project, *deltas)
    done = apply(project, *deltas)

    assert foreseen.told == done.told == ["applied"] * 2 + ["conflict delete_edit"]
    assert apply(project, *deltas).told == ["already"] * 2 + done.told[2:]
    found = file.rows()
    value = text.rstrip(" ") if kind == SHAPEFILE else text
    assert {key: row[field] for key, row in found.items()} == {
        1: value,
        2: "old",
        9: value,
    }
    assert {key: row.get("note") for key, row in found.items()} == {
        1: "old",
        2: "old",
        9: None,
    }
    assert is_harmless(foreseen, done)


# Keys


@both_kinds
@each_hostile
def test_key_when_it_is_hostile_then_no_feature_is_found_by_it(tmp_path, kind, text):
    inventory = trees(tmp_path, kind, oak(1), oak(2))
    layer = inventory.layer()
    project = project_of(layer)
    before = dump(inventory)
    deltas = [
        patch(layer, text, {"note": "old"}, {"note": "taken"}),
        delete(layer, text, {"note": "old"}, id="d"),
        patch(layer, f"1{text}", {"note": "old"}, {"note": "taken"}),
    ]

    foreseen = preview(project, *deltas)
    done = apply(project, *deltas)

    assert foreseen.told == done.told == ["not_applied key_invalid"] * 3
    assert dump(inventory) == before
    assert is_harmless(foreseen, done)


@each_sql
def test_text_key_when_it_is_hostile_then_is_taken_to_the_letter(tmp_path, text):
    inventory = trees(tmp_path, SPATIALITE, oak(1)).add_table(
        "t", "note TEXT", key="code TEXT PRIMARY KEY NOT NULL"
    )
    inventory.add_rows(
        "t",
        [
            {"code": code, "note": "old", "geom": "Point (1 2)"}
            for code in ("1", f"held {text}", f"gone {text}")
        ],
    )
    layer = inventory.layer("t")
    project = project_of(layer)
    others = dump(inventory, without=["t"])
    deltas = [
        patch(layer, text, {"note": "old"}, {"note": "taken"}),
        delete(layer, text, {"note": "old"}, id="d"),
        patch(layer, f"held {text}", {"note": "old"}, {"note": text}),
        delete(layer, f"gone {text}", {"note": "old"}),
        create(layer, {"code": f"made {text}", "note": "new"}, "Point (3 4)"),
    ]
    expected = ["conflict edit_delete", "already", *["applied"] * 3]

    foreseen = preview(project, *deltas)
    done = apply(project, *deltas)

    assert foreseen.told == done.told == expected
    assert apply(project, *deltas).told == [expected[0], *["already"] * 4]
    assert inventory.rows("t", "code") == {
        "1": {"note": "old", "geom": "Point (1 2)"},
        f"held {text}": {"note": text, "geom": "Point (1 2)"},
        f"made {text}": {"note": "new", "geom": "Point (3 4)"},
    }
    assert dump(inventory, without=["t"]) == others
    assert is_harmless(foreseen, done)


@both_formats
@each_sql
def test_text_key_of_a_file_when_it_is_hostile_then_is_taken_to_the_letter(
    tmp_path, kind, text
):
    held = "'A' OR"[: 20 - len("-1")] + "-1"
    file = file_factories.trees(
        tmp_path, kind, file_factories.oak("A-1"), file_factories.oak(held)
    )
    layer = file.layer()
    project = project_of(layer)
    before = file.rows()
    deltas = [
        patch(layer, text, {"note": "old"}, {"note": "taken"}),
        delete(layer, text, {"note": "old"}, id="d"),
        patch(layer, held, {"note": "old"}, {"note": text}),
    ]

    done = apply(project, *deltas)

    assert done.told == ["conflict edit_delete", "already", "applied"]
    note = text.rstrip(" ") if kind == SHAPEFILE else text
    assert file.rows() == {**before, held: {**before[held], "note": note}}
    assert is_harmless(done)


# Values


@both_kinds
@each_hostile
def test_value_when_it_is_hostile_then_is_stored_to_the_letter(tmp_path, kind, text):
    inventory = trees(
        tmp_path, kind, oak(1), oak(2), oak(3, note=text), columns=["tag TEXT UNIQUE"]
    )
    layer = inventory.layer()
    project = project_of(layer)
    deltas = [
        patch(layer, 1, {"note": "old"}, {"note": text, "tag": text}),
        create(layer, {"note": text, "tag": f"2 {text}"}, "Point (7 7)"),
        create(layer, {"tag": text}, "Point (8 8)"),
        patch(layer, 2, {"note": text}, {"note": "taken"}),
        patch(layer, 3, {"note": text}, {"note": f"{text}{text}"}),
        patch(layer, 2, {"girth": 80}, {"girth": text}),
        patch(layer, 2, {}, {text: "taken"}),
    ]
    expected = [
        "applied",
        "applied",
        "not_applied not_unique",
        "conflict edit_edit",
        "applied",
        "not_applied value_type",
        "not_applied field_unknown",
    ]

    foreseen = preview(project, *deltas)
    done = apply(project, *deltas)

    assert foreseen.told == done.told == expected
    assert inventory.rows() == {
        1: stored(oak(1), note=text, tag=text),
        2: stored(oak(2)),
        3: stored(oak(3), note=f"{text}{text}"),
        4: {"note": text, "tag": f"2 {text}", "geom": "Point (7 7)"},
    }
    assert inventory.is_sound()
    assert is_harmless(foreseen, done)


@both_kinds
@each_sql
def test_value_when_it_is_hostile_then_overwriting_stores_it_to_the_letter(
    tmp_path, kind, text
):
    inventory = trees(tmp_path, kind, oak(1), oak(2))
    layer = inventory.layer()
    project = project_of(layer)
    old = {name: value for name, value in oak(9).items() if name != "geom"}
    deltas = [
        patch(layer, 1, {"note": text}, {"note": f"{text} new"}),
        patch(
            layer,
            9,
            {**old, "note": "old"},
            {"note": text},
            old_wkt="Point (9 2)",
            is_snapshot=True,
        ),
        delete(layer, 2, {"note": text}),
    ]

    done = apply(project, *deltas, options=SyncOptions(policy=Policy.OVERWRITE))

    assert done.told == [
        "applied edit_edit",
        "applied edit_delete",
        "applied delete_edit",
    ]
    assert inventory.rows() == {
        1: stored(oak(1), note=f"{text} new"),
        9: stored(oak(9), note=text),
    }
    assert inventory.is_sound()


@both_kinds
@each_sql
def test_default_expression_when_a_value_is_one_then_the_value_is_not_evaluated(
    tmp_path, kind, text
):
    inventory = trees(tmp_path, kind, columns=["tag TEXT"])
    layer = inventory.layer()
    tag, species = (layer.fields().indexOf(name) for name in ("tag", "species"))
    layer.setDefaultValueDefinition(tag, QgsDefaultValue("'<' || \"note\" || '>'"))
    layer.setDefaultValueDefinition(species, QgsDefaultValue("'oak'", True))
    project = project_of(layer)
    project.setCustomVariables({"note": "taken"})
    values = {"note": text, "species": "@note"}

    done = apply(project, create(layer, values, "Point (1 2)"))

    assert done.told == ["applied"]
    assert inventory.rows() == {
        1: {**values, "tag": f"<{text}>", "geom": "Point (1 2)"}
    }


def test_texts_of_these_tests_when_they_are_evaluated_then_they_do_something():
    """Else the tests above would try nothing."""
    evaluated = QgsExpression("eval('1 + 1')").evaluate(QgsExpressionContext())
    assert evaluated == 2
    with closing(sqlite3.connect(":memory:")) as connection:
        connection.executescript(
            "CREATE TABLE trees (note); INSERT INTO trees VALUES (1)"
        )
        always_true = f"SELECT note FROM trees WHERE note = '{SQL['always true']}'"
        assert connection.execute(always_true).fetchall() == [(1,)]
        drop = f"SELECT '{SQL['drop in single quotes']}"
        connection.executescript(drop)
        assert connection.execute("SELECT * FROM sqlite_master").fetchall() == []
    assert harm_in_page(f"<p>{MARKUP['script']}</p>") == ["tag 'script'"]
    assert harm_in_text(MARKUP["terminal"], is_long=True)


# Ids


@both_kinds
@each_hostile
def test_ids_when_they_are_hostile_then_ledger_holds_them_to_the_letter(
    tmp_path, kind, text
):
    inventory = trees(tmp_path, kind, oak(1))
    layer = inventory.layer()
    project = project_of(layer)
    others = dump(inventory, without=["trees", "sqlite_sequence"])
    own = {"client": text, "local_pk": f"pk {text}"}
    deltas = [
        create(layer, {"note": "made"}, "Point (7 7)", id=f"c {text}", **own),
        patch(layer, "", {"note": "made"}, {"note": "later"}, id=f"p {text}", **own),
        patch(layer, 1, {"note": "old"}, {"note": "field"}, id=text, client=text),
    ]

    foreseen = preview(project, *deltas)
    done = apply(project, *deltas)
    again = apply(project, *deltas)
    more = apply(
        project, patch(layer, "", {"note": "later"}, {"note": "more"}, id="m", **own)
    )
    reused = apply(
        project, patch(layer, 1, {"note": "field"}, {"note": "taken"}, id=text)
    )

    assert foreseen.told == done.told == ["applied"] * 3
    assert again.told == ["already"] * 3
    assert (more.told, reused.told) == (["applied"], ["not_applied uuid_reused"])
    assert inventory.rows() == {
        1: stored(oak(1), note="field"),
        2: {"note": "more", "geom": "Point (7 7)"},
    }
    rows = [row for row in inventory.ledger() if row["entry"] == "delta"]
    assert [row["delta_uuid"] for row in rows] == [f"c {text}", f"p {text}", text, "m"]
    assert {row["client_id"] for row in rows} == {text}
    assert rows[0]["local_pk"] == f"pk {text}"
    assert dump(inventory, without=["trees", "sqlite_sequence"]) == others
    assert is_harmless(foreseen, done, again, more, reused)


@both_formats
@each_hostile
def test_ids_when_they_are_hostile_then_ledger_beside_the_file_holds_them(
    tmp_path, kind, text
):
    file = file_factories.trees(tmp_path, kind, file_factories.oak(1))
    layer = file.layer()
    project = project_of(layer)
    delta = patch(layer, 1, {"note": "old"}, {"note": "new"}, id=text, client=text)

    assert apply(project, delta).told == ["applied"]
    assert apply(project, delta).told == ["already"]

    [row] = file.ledger()
    assert (row["delta_uuid"], row["client_id"]) == (text, text)


@each_hostile
def test_layer_when_its_id_and_name_are_hostile_then_it_is_unknown_or_mapped(
    tmp_path, text
):
    inventory = trees(tmp_path, GPKG, oak(1))
    layer = inventory.layer(title=text)
    project = project_of(layer)
    named = {**patch(text, 1, {"note": "old"}, {"note": "new"}), "localLayerName": text}

    unknown = apply(project, named)
    mapped = file_factories.apply_as(text, layer, named, project=project)

    assert unknown.told == ["not_applied layer_unknown"]
    assert mapped.told == ["applied"]
    assert inventory.rows() == {1: stored(oak(1), note="new")}
    assert is_harmless(unknown, mapped)


def test_layer_map_when_its_target_is_hostile_then_is_an_option_that_is_wrong(
    tmp_path,
):
    project = project_of(trees(tmp_path, GPKG, oak(1)).layer())
    parsed = deltafile_from_json(file_of(patch("a", 1)))

    with pytest.raises(OptionError, match="the project has no vector layer"):
        find_layers(note_layers(project), parsed.deltas, {"a": SQL["always true"]})


# Geometries


@both_kinds
@each_sql
def test_geometry_when_it_has_more_in_it_then_is_refused(tmp_path, kind, text):
    inventory = trees(tmp_path, kind, oak(1))
    layer = inventory.layer()
    project = project_of(layer)
    before = dump(inventory)
    deltas = [
        create(layer, {}, f"Point (1 2){text}"),
        create(layer, {}, f"Point (1 2); {text}"),
        create(layer, {}, f"Point ({text} 2)"),
        create(layer, {}, f"SRID={text};Point (1 2)"),
        create(layer, {}, text),
    ]

    done = apply(project, *deltas)
    odd_crs = apply(project, create(layer, {}, "Point (1 2)", crs=text))

    assert done.told == ["not_applied geometry_invalid"] * 5
    assert odd_crs.told == ["not_applied geometry_crs"]
    assert dump(inventory) == before
    assert is_harmless(done, odd_crs)


# Paths

PATHS = {
    "single quote": "it's",
    "double quote": 'say "trees"',
    "both quotes and SQL": '\'; DROP TABLE "trees"; --',
    "question mark": "trees?mode=memory",
    "number sign": "trees#1",
    "percent": "100% trees%20%2e",
    "ampersand and equals": "a&b=c;d",
    "spaces": "  trees of   the park ",
    "not ASCII": "Bäume 木 é",
    "braces": "{0} {layer} $HOME ~",
    "colon": "PG:dbname=x",
    "markup": "<script>alert(1)<",
    "backslash": "a\\b\\n",
    "key of an address": "dbname='x' table=\"y\"",
}


@both_kinds
@pytest.mark.parametrize("name", PATHS.values(), ids=PATHS)
def test_path_when_it_is_hostile_then_this_file_alone_is_written(tmp_path, kind, name):
    folder = tmp_path / name
    folder.mkdir()
    neighbour = trees(tmp_path, kind, oak(1))
    made = trees(folder, kind, oak(1), oak(2))
    inventory = type(made)(
        made.path.rename(folder / f"{name}{made.path.suffix}"), made.kind
    )
    uri_is_understood = _opens(inventory)
    if not uri_is_understood:
        # QGIS itself does not find the file: its layer is invalid, and that is said
        project = project_of(_layer_on(inventory))
        [layer] = project.mapLayers().values()
        done = apply(project, patch(layer, 1, {"note": "old"}, {"note": "new"}))
        assert done.told == ["not_applied layer_invalid"]
        assert inventory.rows() == {1: stored(oak(1)), 2: stored(oak(2))}
        assert is_harmless(done)
        return
    layer = inventory.layer()
    project = project_of(layer)
    deltas = [
        patch(layer, 1, {"note": "old"}, {"note": "new"}),
        create(layer, {"note": "made"}, "Point (7 7)"),
        delete(layer, 2, {"note": "old"}),
    ]

    foreseen = preview(project, *deltas)
    done = apply(project, *deltas)

    assert foreseen.told == done.told == ["applied"] * 3
    assert apply(project, *deltas).told == ["already"] * 3
    assert inventory.rows() == {
        1: stored(oak(1), note="new"),
        3: {"note": "made", "geom": "Point (7 7)"},
    }
    assert neighbour.rows() == {1: stored(oak(1))}
    assert {path.name for path in tmp_path.iterdir()} == {name, neighbour.path.name}
    assert is_harmless(foreseen, done)


def _layer_on(inventory):
    if inventory.kind == GPKG:
        return QgsVectorLayer(f"{inventory.path}|layername=trees", "trees", "ogr")
    path = str(inventory.path)
    return QgsVectorLayer(f"dbname='{path}' table=\"trees\" (geom)", "t", "spatialite")


def _opens(inventory):
    try:
        return inventory.layer().isValid()
    except AssertionError:
        return False


@both_formats
@pytest.mark.parametrize("name", PATHS.values(), ids=PATHS)
def test_path_of_a_file_when_it_is_hostile_then_this_file_alone_is_written(
    tmp_path, kind, name
):
    folder = tmp_path / name
    folder.mkdir()
    neighbour = file_factories.trees(tmp_path, kind, file_factories.oak(1))
    untouched = neighbour.contents()
    made = file_factories.trees(folder, kind, file_factories.oak(1))
    for path in folder.glob(f"{made.path.stem}.*"):
        shutil.move(path, folder / f"{name}{path.suffix}")
    file = type(made)(folder / f"{name}{made.path.suffix}", kind)
    layer = file.layer()
    project = project_of(layer)
    deltas = [
        patch(layer, 1, {"note": "old"}, {"note": "new"}),
        create(layer, {"fid": 2, "note": "made"}, "Point (7 7)"),
    ]

    foreseen = preview(project, *deltas)
    done = apply(project, *deltas)

    assert foreseen.told == done.told == ["applied"] * 2
    assert apply(project, *deltas).told == ["already"] * 2
    assert {key: row["note"] for key, row in file.rows().items()} == {
        1: "new",
        2: "made",
    }
    assert neighbour.contents() == untouched
    assert not (tmp_path / file_factories.SIDECAR).exists()
    assert is_harmless(foreseen, done)


@pytest.mark.parametrize("kind", [GPKG, GEOJSON])
def test_path_when_it_names_a_layer_then_no_other_table_is_written(tmp_path, kind):
    """`|layername=` in a file's name: QGIS may not find the file, but no other one."""
    name = "trees|layername=others"
    if kind == GPKG:
        made = trees(tmp_path, GPKG, oak(1)).add_table("others", "note TEXT")
        made.add_rows("others", [{"fid": 1, "note": "old", "geom": "Point (1 2)"}])
        source = f"{tmp_path / name}.gpkg|layername=trees"
    else:
        made = file_factories.trees(tmp_path, kind, file_factories.oak(1))
        source = f"{tmp_path / name}.geojson"
    path = made.path.rename(tmp_path / f"{name}{made.path.suffix}")
    content = path.read_bytes()
    layer = QgsVectorLayer(source, "trees", "ogr")
    project = project_of(layer)

    done = apply(project, patch(layer, 1, {"note": "old"}, {"note": "new"}))

    assert done.told == ["not_applied layer_invalid"]
    assert path.read_bytes() == content
    assert {item.name for item in tmp_path.iterdir()} == {path.name}
    assert is_harmless(done)


# Reports


@pytest.mark.parametrize("text", MARKUP.values(), ids=MARKUP)
def test_report_when_everything_is_markup_then_is_text_to_a_browser_and_a_terminal(
    tmp_path, text
):
    field = f"f {text}"
    inventory = database(tmp_path, GPKG).add_table(
        "t", f"{quoted(field)} TEXT CHECK ({quoted(field)} <> 'x')", "n INTEGER"
    )
    inventory.add_rows("t", [{"fid": 1, field: text, "geom": "Point (1 2)"}])
    inventory.execute(
        "CREATE TRIGGER t BEFORE UPDATE OF n ON t BEGIN"
        f" SELECT RAISE(ABORT, '{text.replace(chr(39), chr(39) * 2)}'); END"
    )
    layer = inventory.layer("t", title=text)
    project = project_of(layer)
    deltas = [
        patch(layer, 1, {field: f"old {text}"}, {field: f"new {text}"}, id=text),
        patch(layer, 1, {"n": None}, {"n": 7}, id="trigger"),
        patch(layer, 1, {"n": None}, {"n": text}, id="type"),
        patch(layer, 1, {}, {f"no {text}": text}, id="field"),
        patch(layer, text, {}, {"n": 7}, id="key"),
        create(layer, {field: text}, text, id="wkt"),
        create(layer, {field: {text: [text]}, "fid": text}, "Point (5 5)", id="map"),
        delete(text, 1, id="layer"),
    ]

    foreseen = preview(project, *deltas)
    done = apply(project, *deltas)

    assert (
        foreseen.told
        == done.told
        == [
            "conflict edit_edit",
            "not_applied provider_refused",
            "not_applied value_type",
            "not_applied field_unknown",
            "not_applied key_invalid",
            "not_applied geometry_invalid",
            "applied",
            "not_applied layer_unknown",
        ]
    )
    assert is_harmless(foreseen, done)
    # what was said is there all the same, for those who read the JSON form
    [entry] = [entry for entry in done.json["deltas"] if entry["uuid"] == text]
    assert json.loads(json.dumps(entry))["conflicts"][0]["new"] == f"new {text}"
