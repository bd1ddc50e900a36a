"""Deltafiles read: both dialects, and every refusal with its place."""

from __future__ import annotations

import copy
import json
import re
from pathlib import Path

import hypothesis.strategies as st
import pytest
from hypothesis import given, settings

from qfieldsync_cloud.core.deltas.json_text import MAX_DEPTH
from qfieldsync_cloud.core.deltas.model import ABSENT, DeltaFeature, DeltaMethod
from qfieldsync_cloud.core.deltas.reader import (
    delta_from_json,
    deltafile_from_json,
    parse_deltafile,
    read_deltafile,
)
from qfieldsync_cloud.core.errors import DeltaFileError

RECORDED = Path(__file__).parents[1] / "data" / "deltafiles"
"""Deltafiles that were pushed to a server."""
PROJECT = "8462f424-6e04-4868-8bb2-65152f450b86"

DOCUMENTED = """
{
  "id": "8g9f0e21-3d4c-5b6e-f7g8-990011223344",
  "project": "550e8400-e29b-41d4-a716-446655440000",
  "version": "1.0",
  "deltas": [
    {
      "uuid": "7f8e9d10-2c3b-4a5d-e6f7-889900112233",
      "clientId": "device-123",
      "localLayerId": "trees_layer",
      "method": "create",
      "sourcePk": null,
      "new": {
        "geometry": "POINT(7.5 47.5)",
        "attributes": {
          "species": "Oak",
          "height": 15.5
        }
      }
    }
  ]
}
"""
"""The deltafile of the API documents, to the letter."""

STRICT = {
    "deltas": [
        {
            "clientId": "11111111-2222-4333-8444-555555555555",
            "exportId": "22222222-2222-4333-8444-555555555555",
            "localLayerCrs": "EPSG:3857",
            "localLayerId": "trees_1",
            "localLayerName": "Trees",
            "localPk": "7",
            "method": "patch",
            "new": {"attributes": {"height": 15.8}, "is_snapshot": False},
            "old": {
                "attributes": {"fid": 3, "height": 15.0, "photo": "DCIM/a.jpg"},
                "files_sha256": {"DCIM/a.jpg": "ab12", "DCIM/b.jpg": None},
                "geometry": "Point (25.96569999999999823 43.83559999999999945)",
                "is_snapshot": True,
            },
            "sourceLayerId": "trees_source",
            "sourcePk": "3",
            "uuid": "f179274c-d286-4f21-bc21-818a70e24953",
        }
    ],
    "files": [],
    "id": "9af36078-1766-4ec9-b36b-8c23622bfdc6",
    "project": PROJECT,
    "version": "1.0",
}
"""What QField writes."""


def parse(obj, **options):
    return parse_deltafile(json.dumps(obj).encode(), **options)


def changed(path, value):
    """`STRICT` with another value at a JSON path such as `deltas.0.old.geometry`."""
    obj = copy.deepcopy(STRICT)
    *parents, last = path.split(".")
    place = obj
    for name in parents:
        place = place[int(name) if name.isdecimal() else name]
    place[last] = value
    return obj


def without(*keys):
    obj = copy.deepcopy(STRICT)
    for key in keys:
        del obj["deltas"][0][key]
    return obj


def refusal_of(content, **options):
    with pytest.raises(DeltaFileError) as caught:
        if isinstance(content, bytes):
            parse_deltafile(content, **options)
        else:
            parse(content, **options)
    error = caught.value
    assert str(error) == (
        f"{error.where}: found {error.found}, expected {error.expected}"
    )
    return error.where, error.found, error.expected


# What is read


def test_file_of_qfield_when_read_then_every_value_is_there():
    deltafile = parse(STRICT, project_id=PROJECT)

    [delta] = deltafile.deltas
    assert (deltafile.id, deltafile.project_id) == (STRICT["id"], PROJECT)
    assert deltafile.files == ()
    assert delta.uuid == "f179274c-d286-4f21-bc21-818a70e24953"
    assert delta.client_id == "11111111-2222-4333-8444-555555555555"
    assert delta.export_id == "22222222-2222-4333-8444-555555555555"
    assert delta.method is DeltaMethod.PATCH
    assert (delta.local_layer_id, delta.source_layer_id) == ("trees_1", "trees_source")
    assert (delta.local_layer_crs, delta.local_layer_name) == ("EPSG:3857", "Trees")
    assert (delta.local_pk, delta.source_pk) == ("7", "3")
    assert delta.old == DeltaFeature(
        {"fid": 3, "height": 15.0, "photo": "DCIM/a.jpg"},
        "Point (25.96569999999999823 43.83559999999999945)",
        {"DCIM/a.jpg": "ab12", "DCIM/b.jpg": None},
        is_snapshot=True,
    )
    assert delta.new == DeltaFeature({"height": 15.8}, ABSENT, {}, is_snapshot=False)


def test_sample_of_the_api_documents_when_read_then_every_value_is_there():
    deltafile = parse_deltafile(DOCUMENTED.encode())

    [delta] = deltafile.deltas
    assert deltafile.id == "8g9f0e21-3d4c-5b6e-f7g8-990011223344"
    assert deltafile.files == ()
    assert delta.client_id == "device-123"
    assert (delta.local_layer_id, delta.source_layer_id) == ("trees_layer",) * 2
    assert (delta.local_pk, delta.source_pk) == ("", "")
    assert delta.old is None
    assert delta.new == DeltaFeature(
        {"species": "Oak", "height": 15.5}, "POINT(7.5 47.5)", {}, is_snapshot=None
    )


def test_delta_of_the_api_documents_when_old_has_the_key_then_it_is_the_source_pk():
    delta = delta_from_json(
        {
            "uuid": "8g9f0e21-3d4c-5b6e-f7g8-990011223345",
            "clientId": "device-123",
            "localLayerId": "trees_layer",
            "method": "patch",
            "old": {"fid": 42, "attributes": {"height": 15.0}},
            "new": {"attributes": {"height": 15.8}},
        }
    )

    assert delta.source_pk == "42"
    assert delta.old == DeltaFeature({"height": 15.0})


@pytest.mark.parametrize(
    ("keys", "old", "expected"),
    [
        ({"sourcePk": "3"}, {"fid": 42}, "3"),
        ({"sourcePk": ""}, {"fid": 42}, "42"),
        ({"sourcePk": None}, {"fid": "A-1"}, "A-1"),
        ({}, {"fid": 42}, "42"),
        ({}, {"fid": None}, ""),
        ({}, {}, ""),
        ({}, None, ""),
        ({"sourcePk": 0}, {"fid": 42}, "0"),
        ({"sourcePk": -5}, {}, "-5"),
        ({"sourcePk": "3"}, {"fid": ""}, "3"),
    ],
    ids=lambda value: json.dumps(value),
)
def test_source_pk_when_both_dialects_give_one_then_the_strict_one_wins(
    keys, old, expected
):
    item = {"uuid": "u", "localLayerId": "t", "method": "delete", "old": old, **keys}

    assert delta_from_json(item).source_pk == expected


@pytest.mark.parametrize(
    ("local", "source", "expected"),
    [
        ("a", "b", ("a", "b")),
        ("a", "", ("a", "a")),
        ("a", None, ("a", "a")),
        ("", "b", ("b", "b")),
        (None, "b", ("b", "b")),
    ],
)
def test_layer_id_when_one_is_missing_then_it_is_the_other_one(local, source, expected):
    item = {"uuid": "u", "method": "create", "new": {}}
    delta = delta_from_json({**item, "localLayerId": local, "sourceLayerId": source})

    assert (delta.local_layer_id, delta.source_layer_id) == expected


@pytest.mark.parametrize(
    "key", ["clientId", "exportId", "localLayerCrs", "localLayerName", "localPk"]
)
@pytest.mark.parametrize("is_null", [False, True], ids=["missing", "null"])
def test_text_when_missing_or_null_then_it_is_empty(key, is_null):
    obj = changed(f"deltas.0.{key}", None) if is_null else without(key)
    names = {
        "clientId": "client_id",
        "exportId": "export_id",
        "localLayerCrs": "local_layer_crs",
        "localLayerName": "local_layer_name",
        "localPk": "local_pk",
    }

    assert getattr(parse(obj).deltas[0], names[key]) == ""


@pytest.mark.parametrize("method", list(DeltaMethod))
def test_side_when_missing_or_null_then_it_is_none_for_every_method(method):
    obj = changed("deltas.0.method", method.value)
    obj["deltas"][0]["old"] = None
    del obj["deltas"][0]["new"]

    [delta] = parse(obj).deltas

    assert (delta.method, delta.old, delta.new) == (method, None, None)


def test_side_when_empty_then_it_records_nothing():
    [delta] = parse(changed("deltas.0.old", {})).deltas

    assert delta.old == DeltaFeature({}, ABSENT, {}, is_snapshot=None)


@pytest.mark.parametrize("key", ["attributes", "files_sha256", "is_snapshot"])
def test_part_of_a_side_when_null_then_it_is_as_if_missing(key):
    [delta] = parse(changed(f"deltas.0.new.{key}", None)).deltas

    empty = {"attributes": {}, "files_sha256": {}, "is_snapshot": None}
    assert getattr(delta.new, key) == empty[key]


def test_geometry_when_null_then_it_differs_from_a_missing_one():
    [null] = parse(changed("deltas.0.new.geometry", None)).deltas
    [missing] = parse(STRICT).deltas

    assert null.new.geometry is None
    assert missing.new.geometry is ABSENT
    assert repr(ABSENT) == "ABSENT"


def test_keys_that_nobody_knows_when_in_file_or_delta_then_they_are_ignored():
    obj = changed("deltas.0.clientPks", {"a": "b"})
    obj["exported_at"] = "2026"

    assert parse(obj) == parse(STRICT)


def test_file_when_it_names_files_then_they_are_kept_in_order():
    obj = {**STRICT, "files": ["b.jpg", "a.jpg"]}

    assert parse(obj).files == ("b.jpg", "a.jpg")


@pytest.mark.parametrize("files", [None, []])
def test_files_when_null_or_empty_then_there_are_none(files):
    assert parse({**STRICT, "files": files}).files == ()


def test_file_without_deltas_when_read_then_it_is_empty():
    assert parse({**STRICT, "deltas": []}).deltas == ()


def test_deltas_when_read_then_they_are_in_the_order_of_the_file():
    items = [{**STRICT["deltas"][0], "uuid": name} for name in "cab"]

    assert [d.uuid for d in parse({**STRICT, "deltas": items}).deltas] == [
        "c",
        "a",
        "b",
    ]


def test_byte_order_mark_when_first_then_it_is_not_part_of_the_file():
    assert parse_deltafile(b"\xef\xbb\xbf" + json.dumps(STRICT).encode()) == parse(
        STRICT
    )


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (r'"a\u0000b"', "a\0b"),
        (r'"a\\u0000b"', r"a\u0000b"),
        (r'"a\\\u0000b"', "a\\\0b"),
        (r'"\ud83c\udf33"', "\N{DECIDUOUS TREE}"),
        (r'"\ud83c"', "\ud83c"),
        (r'"\udf33\ud83c"', "\udf33\ud83c"),
        ('"\N{DECIDUOUS TREE}"', "\N{DECIDUOUS TREE}"),
    ],
    ids=["nul", "escaped backslash", "both", "pair", "high", "wrong way round", "raw"],
)
def test_text_with_escapes_when_read_then_it_is_what_json_says(text, expected):
    content = json.dumps(changed("deltas.0.new.attributes", {"note": "@"}))

    [delta] = parse_deltafile(content.replace('"@"', text).encode()).deltas

    assert delta.new.attributes == {"note": expected}
    assert len(delta.content_hash) == 32


@pytest.mark.parametrize(
    ("text", "expected"),
    [("1e999", float("inf")), ("-1e999", float("-inf")), ("1e-999", 0.0), ("-0", 0)],
)
def test_number_when_no_float_can_hold_it_then_the_file_is_read_all_the_same(
    text, expected
):
    content = json.dumps(changed("deltas.0.new.attributes", {"height": "@"}))

    [delta] = parse_deltafile(content.replace('"@"', text).encode()).deltas

    assert delta.new.attributes == {"height": expected}


@pytest.mark.parametrize("project_id", [PROJECT, PROJECT.upper(), None])
def test_project_when_it_is_the_one_asked_for_then_the_file_is_read(project_id):
    assert parse(STRICT, project_id=project_id).project_id == PROJECT


def test_same_uuid_when_the_content_is_the_same_then_the_file_is_read():
    deltas = [*STRICT["deltas"], *changed("deltas.0.localLayerName", "T")["deltas"]]

    assert len(parse({**STRICT, "deltas": deltas}).deltas) == 2


def nested(depth, *, innermost):
    value = innermost
    for level in range(depth):
        value = [value] if level % 2 else {"a": value}
    return value


@pytest.mark.parametrize("innermost", [1, [], {}], ids=str)
def test_attribute_when_nested_as_deep_as_allowed_then_it_is_read(innermost):
    depth = MAX_DEPTH - isinstance(innermost, (list, dict))
    value = nested(depth, innermost=innermost)

    [delta] = parse(changed("deltas.0.new.attributes", {"map": value})).deltas

    assert delta.new.attributes == {"map": value}


# What is refused


@pytest.mark.parametrize(
    ("content", "where", "found", "expected"),
    [
        (b"", "$", "an empty file", "a deltafile"),
        (b" \n\t", "$", "an empty file", "a deltafile"),
        (
            b"\xef\xbb\xbf",
            "line 1 column 1",
            "end",
            "JSON (Expecting value)",
        ),
        (
            b"this is not json",
            "line 1 column 1",
            "'this is not '",
            "JSON (Expecting value)",
        ),
        (
            b'{"version": "1.0",\n "id": oops}',
            "line 2 column 8",
            "'oops}'",
            "JSON (Expecting value)",
        ),
        (
            b'{"version": "1.0"',
            "line 1 column 18",
            "end",
            "JSON (Expecting ',' delimiter)",
        ),
        (b'{"version": "1.0\xff"}', "byte 16", "byte 0xff", "UTF-8 text"),
        (
            b'\xef\xbb\xbf{"version": "1.0\xfe"}',
            "byte 19",
            "byte 0xfe",
            "UTF-8 text",
        ),
        ('{"version": "1.0"}'.encode("utf-16"), "byte 0", "byte 0xff", "UTF-8 text"),
        (b'{"a": NaN}', "$", "NaN", "a number with a value"),
        (b'{"a": [Infinity]}', "$", "Infinity", "a number with a value"),
        (b'{"a": -Infinity}', "$", "-Infinity", "a number with a value"),
        (
            b"[" * 200_000,
            "$",
            "nesting that exhausts the stack",
            "at most 64 levels",
        ),
        (b"[]", "$", "a list", "an object"),
        (b'"1.0"', "$", "text", "an object"),
        (b"null", "$", "null", "an object"),
    ],
    ids=[
        "empty",
        "blank",
        "byte order mark only",
        "prose",
        "second line",
        "cut off",
        "Latin 1",
        "byte order mark and Latin 1",
        "UTF-16",
        "NaN",
        "Infinity",
        "-Infinity",
        "deep nesting",
        "list",
        "text",
        "null",
    ],
)
def test_file_that_is_no_deltafile_when_read_then_the_place_is_named(
    content, where, found, expected
):
    assert refusal_of(content) == (where, found, expected)


def test_integer_of_thousands_of_digits_when_read_then_it_is_refused_or_a_number():
    """Python 3.9 has no limit yet, and then the value is refused with its delta."""
    content = json.dumps(changed("deltas.0.new.attributes", {"count": "@"}))
    content = content.replace('"@"', "9" * 5000)

    try:
        [delta] = parse_deltafile(content.encode()).deltas
    except DeltaFileError as error:
        assert (error.where, error.expected) == ("$", "a number with a value")
    else:
        assert delta.new.attributes["count"] > 10**4998


REFUSALS = {
    "version missing": ({**STRICT, "version": None}, "$.version", "null", "text"),
    "version as number": ({**STRICT, "version": 1.0}, "$.version", "a number", "text"),
    "version 2": ({**STRICT, "version": "2.0"}, "$.version", "'2.0'", "'1.0'"),
    "project a list": ({**STRICT, "project": []}, "$.project", "a list", "text"),
    "id a number": ({**STRICT, "id": 5}, "$.id", "a number", "text"),
    "id empty": (
        {**STRICT, "id": ""},
        "$.id",
        "an empty text",
        "the id of the deltafile",
    ),
    "deltas null": ({**STRICT, "deltas": None}, "$.deltas", "null", "a list"),
    "deltas an object": ({**STRICT, "deltas": {}}, "$.deltas", "an object", "a list"),
    "files an object": ({**STRICT, "files": {}}, "$.files", "an object", "a list"),
    "file a number": ({**STRICT, "files": ["a", 1]}, "$.files[1]", "a number", "text"),
    "file twice": (
        {**STRICT, "files": ["a", "b", "a"]},
        "$.files[2]",
        "a name again",
        "each name once",
    ),
    "delta a text": ({**STRICT, "deltas": ["x"]}, "$.deltas[0]", "text", "an object"),
    "method unknown": (
        changed("deltas.0.method", "merge"),
        "$.deltas[0].method",
        "'merge'",
        "create, patch or delete",
    ),
    "method in capitals": (
        changed("deltas.0.method", "CREATE"),
        "$.deltas[0].method",
        "'CREATE'",
        "create, patch or delete",
    ),
    "method missing": (without("method"), "$.deltas[0].method", "nothing", "text"),
    "uuid missing": (without("uuid"), "$.deltas[0].uuid", "nothing", "text"),
    "uuid null": (changed("deltas.0.uuid", None), "$.deltas[0].uuid", "null", "text"),
    "uuid empty": (
        changed("deltas.0.uuid", ""),
        "$.deltas[0].uuid",
        "an empty text",
        "the id of the delta",
    ),
    "client id a number": (
        changed("deltas.0.clientId", 123),
        "$.deltas[0].clientId",
        "a number",
        "text",
    ),
    "export id an object": (
        changed("deltas.0.exportId", {}),
        "$.deltas[0].exportId",
        "an object",
        "text",
    ),
    "layer name a number": (
        changed("deltas.0.localLayerName", 1),
        "$.deltas[0].localLayerName",
        "a number",
        "text",
    ),
    "CRS a number": (
        changed("deltas.0.localLayerCrs", 4326),
        "$.deltas[0].localLayerCrs",
        "a number",
        "text",
    ),
    "local layer id a number": (
        changed("deltas.0.localLayerId", 1),
        "$.deltas[0].localLayerId",
        "a number",
        "text",
    ),
    "source layer id a list": (
        changed("deltas.0.sourceLayerId", []),
        "$.deltas[0].sourceLayerId",
        "a list",
        "text",
    ),
    "no layer id": (
        without("localLayerId", "sourceLayerId"),
        "$.deltas[0].localLayerId",
        "no layer id",
        "localLayerId or sourceLayerId",
    ),
    "local key a truth value": (
        changed("deltas.0.localPk", True),
        "$.deltas[0].localPk",
        "true or false",
        "text",
    ),
    "local key a float": (
        changed("deltas.0.localPk", 1.5),
        "$.deltas[0].localPk",
        "a number",
        "text",
    ),
    "source key an object": (
        changed("deltas.0.sourcePk", {"id": 1}),
        "$.deltas[0].sourcePk",
        "an object",
        "text",
    ),
    "key in old a list": (
        {
            **without("sourcePk"),
            "deltas": [{**without("sourcePk")["deltas"][0], "old": {"fid": [1]}}],
        },
        "$.deltas[0].old.fid",
        "a list",
        "text",
    ),
    "key in new": (
        changed("deltas.0.new.fid", 4),
        "$.deltas[0].new.fid",
        "an unknown key",
        "attributes, files_sha256, geometry, is_snapshot",
    ),
    "unknown keys in old": (
        changed("deltas.0.old", {"z": 1, "geom": "x", "fid": 1}),
        "$.deltas[0].old.geom",
        "an unknown key",
        "attributes, files_sha256, geometry, is_snapshot",
    ),
    "old a text": (
        changed("deltas.0.old", "x"),
        "$.deltas[0].old",
        "text",
        "an object",
    ),
    "new a list": (
        changed("deltas.0.new", []),
        "$.deltas[0].new",
        "a list",
        "an object",
    ),
    "attributes a list": (
        changed("deltas.0.new.attributes", []),
        "$.deltas[0].new.attributes",
        "a list",
        "an object",
    ),
    "geometry an object": (
        changed("deltas.0.new.geometry", {"type": "Point"}),
        "$.deltas[0].new.geometry",
        "an object",
        "WKT or null",
    ),
    "geometry false": (
        changed("deltas.0.old.geometry", False),
        "$.deltas[0].old.geometry",
        "true or false",
        "WKT or null",
    ),
    "snapshot a number": (
        changed("deltas.0.old.is_snapshot", 1),
        "$.deltas[0].old.is_snapshot",
        "a number",
        "true or false",
    ),
    "hashes a list": (
        changed("deltas.0.old.files_sha256", ["a"]),
        "$.deltas[0].old.files_sha256",
        "a list",
        "an object",
    ),
    "hash a number": (
        changed("deltas.0.old.files_sha256", {"a.jpg": 1}),
        "$.deltas[0].old.files_sha256.a.jpg",
        "a number",
        "text or null",
    ),
    "object nested too deeply": (
        changed("deltas.0.new.attributes", {"m": nested(MAX_DEPTH + 1, innermost=1)}),
        "$.deltas[0].new.attributes.m",
        "deeper nesting",
        "at most 64 levels",
    ),
    "list nested too deeply": (
        changed("deltas.0.old.attributes", {"m": nested(MAX_DEPTH + 2, innermost=1)}),
        "$.deltas[0].old.attributes.m",
        "deeper nesting",
        "at most 64 levels",
    ),
    "unknown key nested too deeply": (
        changed("deltas.0.extra", nested(MAX_DEPTH + 1, innermost=1)),
        "$.deltas[0].extra",
        "deeper nesting",
        "at most 64 levels",
    ),
    "second delta": (
        {**STRICT, "deltas": [STRICT["deltas"][0], {"uuid": "b"}]},
        "$.deltas[1].method",
        "nothing",
        "text",
    ),
}


@pytest.mark.parametrize(
    ("obj", "where", "found", "expected"), REFUSALS.values(), ids=REFUSALS
)
def test_file_with_a_fault_when_read_then_the_json_path_is_named(
    obj, where, found, expected
):
    assert refusal_of(obj) == (where, found, expected)


def test_root_key_when_missing_then_nothing_was_found():
    for key in ("version", "project", "id"):
        obj = {name: value for name, value in STRICT.items() if name != key}
        assert refusal_of(obj) == (f"$.{key}", "nothing", "text")


@pytest.mark.parametrize("obj", [[{"id": "a"}], {"count": 1, "results": []}])
def test_list_of_a_server_is_called_by_its_name(obj):
    assert refusal_of(obj) == ("$", "a list of changes of a server", "a deltafile")


def test_delta_when_read_alone_then_its_path_starts_at_the_root():
    with pytest.raises(DeltaFileError, match=re.escape("$.method: found nothing")):
        delta_from_json({"uuid": "u"})
    with pytest.raises(DeltaFileError, match=re.escape("$: found a list")):
        deltafile_from_json([])


@pytest.mark.parametrize(
    "project", ["033a3d9f-8073-4339-8694-7b503bad586e", "abc", f"{{{PROJECT}}}", ""]
)
def test_project_when_it_is_another_one_then_both_are_named(project):
    assert refusal_of({**STRICT, "project": project}, project_id=PROJECT) == (
        "$.project",
        repr(project),
        repr(PROJECT),
    )


@pytest.mark.parametrize(
    ("key", "value"),
    [
        ("clientId", "another"),
        ("method", "delete"),
        ("localLayerId", "another"),
        ("sourceLayerId", "another"),
        ("localPk", "8"),
        ("sourcePk", "4"),
        ("old", {}),
        ("old", None),
        ("new", {"attributes": {"height": 15.9}}),
        ("new", {"attributes": {"height": 15.8}, "geometry": None}),
        ("new", {"attributes": {"height": 15.8}, "files_sha256": {"a": None}}),
    ],
    ids=lambda value: value if isinstance(value, str) else json.dumps(value),
)
def test_same_uuid_when_the_content_differs_then_both_places_are_named(key, value):
    first, other = STRICT["deltas"][0], changed(f"deltas.0.{key}", value)["deltas"][0]
    between = {**first, "uuid": "b"}

    where, found, expected = refusal_of({**STRICT, "deltas": [first, between, other]})

    assert where == "$.deltas[2].uuid"
    assert found == (
        "'f179274c-d286-4f21-bc21-818a70e24953', "
        "also used by $.deltas[0] for another edit"
    )
    assert expected == "a uuid of its own"


@pytest.mark.parametrize(
    ("key", "value"),
    [
        ("exportId", "another"),
        ("localLayerName", "another"),
        ("new", {"is_snapshot": True, "attributes": {"height": 15.8}}),
    ],
    ids=lambda value: value if isinstance(value, str) else "",
)
def test_content_when_only_circumstances_differ_then_it_is_the_same(key, value):
    [one] = parse(STRICT).deltas
    [other] = parse(changed(f"deltas.0.{key}", value)).deltas

    assert one.content_hash == other.content_hash


def test_content_when_the_crs_differs_then_it_is_another_edit():
    [one] = parse(STRICT).deltas
    [other] = parse(changed("deltas.0.localLayerCrs", "EPSG:4326")).deltas

    assert one.content_hash != other.content_hash


@pytest.mark.parametrize("key", ["uuid", "clientId", "localPk", "sourceLayerId"])
@pytest.mark.parametrize("text", ["a\0b", "a\ud800"], ids=["NUL", "lone surrogate"])
def test_id_when_no_ledger_could_store_it_then_the_file_is_refused(key, text):
    with pytest.raises(DeltaFileError) as caught:
        parse(changed(f"deltas.0.{key}", text))

    error = caught.value
    assert (error.where, error.found, error.expected) == (
        f"$.deltas[0].{key}",
        "text with NUL or a lone surrogate",
        "text that can be stored",
    )


def test_content_when_hashed_then_ledgers_written_before_still_know_it():
    [edited] = parse(STRICT).deltas
    [emptied] = parse(changed("deltas.0.new.geometry", None)).deltas
    wkt = f"LineString ({', '.join(f'{n} {n / 8}' for n in range(100))})"
    [lengthened] = parse(changed("deltas.0.new.geometry", wkt)).deltas

    assert lengthened.content_hash == "67ea769aa90058070aec2c7bb65bfbbe"
    assert edited.content_hash == "e3afb4b479b15966dfa202180c64f762"
    assert emptied.content_hash == "ea17cd80042adf3b66c36e35dd097003"


def test_content_when_the_order_of_attributes_differs_then_it_is_the_same():
    forth = {"attributes": {"a": 1, "b": {"c": 2, "d": 3}}}
    back = {"attributes": {"b": {"d": 3, "c": 2}, "a": 1}}

    hashes = {
        parse(changed("deltas.0.new", side)).deltas[0].content_hash
        for side in (forth, back)
    }

    assert len(hashes) == 1


# Files on disk


def test_deltafile_on_disk_when_read_then_it_is_what_its_bytes_say(tmp_path):
    path = tmp_path / "deltafile.json"
    path.write_text(json.dumps(STRICT))

    assert read_deltafile(path, project_id=PROJECT) == parse(STRICT)


def told(read):
    try:
        return read()
    except DeltaFileError as error:
        return str(error)


@given(
    st.sampled_from(("", "\0", "NaN", "1e999", "]", "}", ",", "{", '"', "[", " ", "1")),
    st.integers(0, 3),
    st.data(),
)
@settings(max_examples=600, deadline=None, derandomize=True, database=None)
def test_file_on_disk_when_it_is_damaged_then_it_is_told_as_of_its_bytes(
    tmp_path_factory, edit, cut, data
):
    text = json.dumps(STRICT)
    position = data.draw(st.integers(0, len(text)))
    content = (text[:position] + edit + text[position + cut :]).encode()
    path = tmp_path_factory.getbasetemp() / "damaged.json"
    path.write_bytes(content)

    assert told(lambda: read_deltafile(path)) == told(lambda: parse_deltafile(content))


@pytest.mark.parametrize(
    ("path", "value"),
    [
        ("version", "2.0"),
        ("id", ""),
        ("deltas", {}),
        ("deltas", None),
        ("deltas.0.uuid", ""),
        ("deltas.0.method", "merge"),
        ("files", ["a", "a"]),
        ("results", []),
    ],
)
def test_file_on_disk_when_it_has_a_fault_then_it_is_told_as_of_its_bytes(
    tmp_path, path, value
):
    content = json.dumps(changed(path, value)).encode()
    on_disk = tmp_path / "deltafile.json"
    on_disk.write_bytes(content)

    found = told(lambda: read_deltafile(on_disk))

    assert found == told(lambda: parse_deltafile(content))


def test_file_on_disk_when_of_another_project_then_it_is_refused(tmp_path):
    path = tmp_path / "deltafile.json"
    path.write_text(json.dumps(STRICT))

    with pytest.raises(DeltaFileError, match=r"^\$\.project: "):
        read_deltafile(path, project_id="another")


def test_file_on_disk_when_as_large_as_allowed_then_it_is_read(tmp_path):
    path = tmp_path / "deltafile.json"
    path.write_text(json.dumps(STRICT))
    size = path.stat().st_size

    assert read_deltafile(path, max_size_bytes=size) == parse(STRICT)
    with pytest.raises(DeltaFileError) as caught:
        read_deltafile(path, max_size_bytes=size - 1)
    error = caught.value
    assert (error.where, error.found, error.expected) == (
        str(path),
        f"{size} bytes",
        f"at most {size - 1} bytes",
    )


def test_file_on_disk_when_nothing_is_said_then_half_a_gibibyte_is_the_limit(
    tmp_path, monkeypatch
):
    path = tmp_path / "deltafile.json"
    with path.open("wb") as file:
        file.truncate(2**29 + 1)  # takes no room on the disk
    monkeypatch.setattr(Path, "read_bytes", blow_up)

    with pytest.raises(DeltaFileError) as caught:
        read_deltafile(path)

    assert caught.value.expected == f"at most {2**29} bytes"


def blow_up(*_):
    raise AssertionError("must not be called")


def test_file_on_disk_when_the_system_gives_no_reason_then_the_error_is_named(
    tmp_path, monkeypatch
):
    def fail(_):
        raise OSError("the drive is gone")

    path = tmp_path / "deltafile.json"
    path.write_text("{}")
    monkeypatch.setattr(Path, "read_bytes", fail)

    with pytest.raises(DeltaFileError) as caught:
        read_deltafile(path)

    assert caught.value.found == "the drive is gone"


@pytest.mark.parametrize(
    ("name", "found"),
    [("missing.json", "No such file or directory"), (".", "Is a directory")],
)
def test_file_on_disk_when_it_cannot_be_read_then_the_reason_is_named(
    tmp_path, name, found
):
    with pytest.raises(DeltaFileError) as caught:
        read_deltafile(tmp_path / name)

    error = caught.value
    assert (error.where, error.found, error.expected) == (
        str(tmp_path / name),
        found,
        "a readable file",
    )
    assert str(error) == f"{tmp_path / name}: {found}"


# Files that were pushed to a server


@pytest.mark.parametrize(
    ("name", "check"),
    [
        ("create", lambda d: d.new.attributes == {"species": "Elm", "height": 3.5}),
        ("reporter_mixed", lambda d: (d.method, d.source_pk) == ("delete", "1")),
        (
            "same_delta_twice",
            lambda d: d.new.attributes["species"] == "dup inside file",
        ),
        ("looser_dialect", lambda d: (d.client_id, d.source_pk) == ("device-123", "")),
        ("old_with_fid", lambda d: d.source_pk == "1"),
        ("number_as_local_pk", lambda d: d.local_pk == "1"),
        ("create_without_new", lambda d: d.new is None),
        ("null_geometry", lambda d: d.new.geometry is None),
        ("nul_character", lambda d: d.new.attributes["species"] == "a\0b"),
        ("emoji", lambda d: "\N{DECIDUOUS TREE}" in d.new.attributes["species"]),
        ("byte_order_mark", lambda d: d.new.geometry == "POINT(7.51 47.51)"),
        ("big_integer", lambda d: d.new.attributes == {"count": 2**63}),
        ("project_in_upper_case", lambda d: d.local_layer_crs == "EPSG:4326"),
    ],
)
def test_recorded_file_when_read_then_it_says_what_was_sent(name, check):
    deltafile = read_deltafile(RECORDED / f"{name}.json", project_id=PROJECT)

    assert check(deltafile.deltas[0])


@pytest.mark.parametrize(
    ("name", "where"),
    [
        ("nan", "$"),
        ("new_with_fid", "$.deltas[0].new.fid"),
        ("version_as_number", "$.version"),
    ],
)
def test_recorded_file_when_the_server_refused_it_too_then_the_place_is_named(
    name, where
):
    with pytest.raises(DeltaFileError) as caught:
        read_deltafile(RECORDED / f"{name}.json")

    assert caught.value.where == where


def test_recorded_files_when_listed_then_each_one_has_a_test():
    marks = [
        *test_recorded_file_when_read_then_it_says_what_was_sent.pytestmark,
        *test_recorded_file_when_the_server_refused_it_too_then_the_place_is_named.pytestmark,
    ]
    tested = {case[0] for mark in marks for case in mark.args[1]}

    assert {path.stem for path in RECORDED.glob("*.json")} == tested
