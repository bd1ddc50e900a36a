"""Deltafiles written, and the shipped schema held against writer and reader."""

from __future__ import annotations

import copy
import json
from pathlib import Path

import jsonschema
import pytest

from qfieldsync_cloud.core.deltas.model import (
    ABSENT,
    Delta,
    DeltaFeature,
    Deltafile,
    DeltaMethod,
)
from qfieldsync_cloud.core.deltas.reader import parse_deltafile, read_deltafile
from qfieldsync_cloud.core.deltas.writer import (
    delta_to_json,
    deltafile_parts,
    to_json_text,
    write_deltafile,
)
from qfieldsync_cloud.core.errors import DeltaFileError
from tests.unit.factories import create, delete, patch, side

ROOT = Path(__file__).parents[2]
RECORDED = ROOT / "tests" / "data" / "deltafiles"
SCHEMA = json.loads(
    (ROOT / "resources" / "schema" / "deltafile_1.json").read_text(encoding="utf-8")
)
VALIDATOR = jsonschema.Draft7Validator(SCHEMA)

FULL = Delta(
    uuid="f179274c-d286-4f21-bc21-818a70e24953",
    client_id="11111111-2222-4333-8444-555555555555",
    method=DeltaMethod.PATCH,
    local_layer_id="trees_1",
    source_layer_id="trees_source",
    local_pk="7",
    source_pk="3",
    old=DeltaFeature(
        {"note": "Bäume", "height": 15.0},
        "Point (1 2)",
        {"DCIM/a.jpg": "ab12", "DCIM/b.jpg": None},
        is_snapshot=True,
    ),
    new=DeltaFeature({"height": 15.8}, None, {}, is_snapshot=False),
    export_id="22222222-2222-4333-8444-555555555555",
    local_layer_crs="EPSG:3857",
    local_layer_name="Trees",
)
FILE = Deltafile("file-1", "project-1", (FULL,), ("a.jpg",))

WRITTEN = """\
{
    "deltas": [
        {
            "clientId": "11111111-2222-4333-8444-555555555555",
            "exportId": "22222222-2222-4333-8444-555555555555",
            "localLayerCrs": "EPSG:3857",
            "localLayerId": "trees_1",
            "localLayerName": "Trees",
            "localPk": "7",
            "method": "patch",
            "new": {
                "attributes": {
                    "height": 15.8
                },
                "geometry": null,
                "is_snapshot": false
            },
            "old": {
                "attributes": {
                    "height": 15.0,
                    "note": "Bäume"
                },
                "files_sha256": {
                    "DCIM/a.jpg": "ab12",
                    "DCIM/b.jpg": null
                },
                "geometry": "Point (1 2)",
                "is_snapshot": true
            },
            "sourceLayerId": "trees_source",
            "sourcePk": "3",
            "uuid": "f179274c-d286-4f21-bc21-818a70e24953"
        }
    ],
    "files": [
        "a.jpg"
    ],
    "id": "file-1",
    "project": "project-1",
    "version": "1.0"
}"""


def problems(obj):
    return [error.message for error in VALIDATOR.iter_errors(obj)]


# The writer


def test_file_when_written_then_it_is_as_qfield_writes_it():
    assert write_deltafile(FILE).decode("utf-8") == WRITTEN


@pytest.mark.parametrize("files", [(), ("a.jpg", "b.jpg")])
@pytest.mark.parametrize("count", [0, 1, 3])
def test_file_when_written_in_pieces_then_is_spelled_like_one_object(count, files):
    deltas = [create({"note": f'{n}\n"{{}}"', "at": n / 4}) for n in range(count)]
    root = {
        "version": "1.0",
        "id": "f",
        "project": "p",
        "files": list(files),
        "deltas": [delta_to_json(delta) for delta in deltas],
    }

    deltafile = Deltafile("f", "p", tuple(deltas), files)

    assert write_deltafile(deltafile).decode() == to_json_text(root)
    assert len(list(deltafile_parts(deltafile))) == count + 2


def test_delta_when_nothing_is_known_then_every_key_is_there_and_none_is_null():
    item = delta_to_json(create(uuid="u", client="", layer="trees", wkt=ABSENT))

    assert item == {
        "clientId": "",
        "exportId": "",
        "localLayerCrs": "",
        "localLayerId": "trees",
        "localLayerName": "",
        "localPk": "",
        "method": "create",
        "new": {"attributes": {}},
        "sourceLayerId": "trees",
        "sourcePk": "",
        "uuid": "u",
    }


@pytest.mark.parametrize(
    ("delta", "sides"),
    [
        (create(), {"new"}),
        (patch(), {"old", "new"}),
        (delete(), {"old"}),
    ],
    ids=["create", "patch", "delete"],
)
def test_side_when_there_is_none_then_it_is_not_written(delta, sides):
    assert {"old", "new"} & delta_to_json(delta).keys() == sides


def test_written_delta_when_changed_then_the_delta_is_not():
    attributes, hashes = {"height": 1.0}, {"a.jpg": None}
    delta = create(attributes)
    delta = Delta(**{**vars(delta), "new": side(attributes, files_sha256=hashes)})

    item = delta_to_json(delta)
    item["new"]["attributes"].clear()
    item["new"]["files_sha256"].clear()

    assert attributes == {"height": 1.0}
    assert hashes == {"a.jpg": None}


@pytest.mark.parametrize(
    ("value", "text"),
    [
        (float("inf"), "1e999"),
        (float("-inf"), "-1e999"),
        (float("nan"), "null"),
        ("Infinity", '"Infinity"'),
        ("NaN", '"NaN"'),
        ('"NaN', '"\\"NaN"'),
        ("\\", '"\\\\"'),
        ("\ud83c", '"\\ud83c"'),
        ("\udfff", '"\\udfff"'),
        ("\0", '"\\u0000"'),
        ("\\u0000", '"\\\\u0000"'),
        ("\N{DECIDUOUS TREE}", '"\N{DECIDUOUS TREE}"'),
        (2**63, "9223372036854775808"),
        (0.1, "0.1"),
    ],
    ids=ascii,
)
def test_value_when_written_then_it_is_json(value, text):
    assert to_json_text(value) == text


def test_numbers_without_value_when_beside_texts_of_them_then_only_they_change():
    text = to_json_text({"NaN": ["Infinity", float("inf"), "-Infinity", "a\\"]})

    assert json.loads(text) == {"NaN": ["Infinity", float("inf"), "-Infinity", "a\\"]}


def test_text_with_lone_surrogates_when_written_then_it_is_utf_8_and_reads_back():
    deltafile = Deltafile("f", "p", (create({"note": "a\ud83cb\0\udf33"}),))

    assert parse_deltafile(write_deltafile(deltafile)) == deltafile


@pytest.mark.parametrize(
    "name",
    [path.stem for path in sorted(RECORDED.glob("*.json"))],
)
def test_recorded_file_when_it_can_be_read_then_writing_loses_nothing(name):
    try:
        deltafile = read_deltafile(RECORDED / f"{name}.json")
    except DeltaFileError:
        assert name in ("nan", "new_with_fid", "version_as_number")
        return

    content = write_deltafile(deltafile)

    assert parse_deltafile(content) == deltafile
    assert problems(json.loads(content)) == []


# The schema


def test_schema_when_checked_then_it_is_a_schema():
    jsonschema.Draft7Validator.check_schema(SCHEMA)


@pytest.mark.parametrize(
    "delta",
    [
        FULL,
        create(uuid="u", client="", wkt=None),
        create({"map": {"a": [1, None]}}),
        patch(is_snapshot=True),
        delete({"height": 1}, "Point (1 2)"),
        Delta("u", "", DeltaMethod.CREATE, "a", "b", "", "", None, None),
    ],
    ids=["full", "NULL geometry", "nested", "patch", "delete", "no sides"],
)
def test_written_file_when_held_against_the_schema_then_it_is_valid(delta):
    deltafile = Deltafile("f", "p", (delta,), ("a", "b"))

    assert problems(json.loads(write_deltafile(deltafile))) == []


def test_schema_when_it_names_keys_then_they_are_those_that_are_written():
    delta, root = SCHEMA["definitions"]["delta"], json.loads(WRITTEN)

    assert SCHEMA["properties"].keys() == root.keys()
    assert delta["properties"].keys() == root["deltas"][0].keys()
    sides = [root["deltas"][0][name] for name in ("old", "new")]
    names = {name for item in sides for name in item}
    assert SCHEMA["definitions"]["side"]["properties"].keys() == names
    assert set(SCHEMA["required"]) == root.keys()


LOOSER = {
    "$.files: nothing",
    "$.files: null",
    "$.deltas[0].clientId: nothing",
    "$.deltas[0].clientId: null",
    "$.deltas[0].localPk: nothing",
    "$.deltas[0].localPk: null",
    "$.deltas[0].localPk: integer",
    "$.deltas[0].sourcePk: nothing",
    "$.deltas[0].sourcePk: null",
    "$.deltas[0].sourcePk: integer",
    "$.deltas[0].localLayerId: nothing",
    "$.deltas[0].localLayerId: null",
    "$.deltas[0].localLayerId: empty",
    "$.deltas[0].sourceLayerId: nothing",
    "$.deltas[0].sourceLayerId: null",
    "$.deltas[0].old.fid: integer",
    "$.deltas[0].old.fid: text",
    "$.deltas[0].old.fid: empty",
    "$.deltas[0].old.fid: null",
    # what stands there is not needed, and null is as good as nothing
    "$.deltas[0].exportId: null",
    "$.deltas[0].localLayerCrs: null",
    "$.deltas[0].localLayerName: null",
    "$.deltas[0].old: null",
    "$.deltas[0].new: null",
    "$.deltas[0].old.attributes: null",
    "$.deltas[0].old.files_sha256: null",
    "$.deltas[0].old.is_snapshot: null",
    "$.deltas[0].new.attributes: null",
    "$.deltas[0].new.files_sha256: null",
    "$.deltas[0].new.is_snapshot: null",
}
"""What the reader takes although the schema does not: the looser dialect."""

NOTHING = object()
VALUES = {
    "nothing": NOTHING,
    "null": None,
    "true": True,
    "integer": 7,
    "float": 1.5,
    "text": "text",
    "empty": "",
    "list": [],
    "list of numbers": [1],
    "list of one text twice": ["a", "a"],
    "object": {},
    "object of numbers": {"a": 1},
}
PLACES = (
    [("$", name) for name in ("version", "id", "project", "deltas", "files")]
    + [
        ("$.deltas[0]", name)
        for name in (
            *("uuid", "clientId", "exportId", "method", "localPk", "sourcePk"),
            *("localLayerId", "localLayerName", "localLayerCrs", "sourceLayerId"),
            *("old", "new"),
        )
    ]
    + [
        (f"$.deltas[0].{part}", name)
        for part in ("old", "new")
        for name in (
            "geometry",
            "attributes",
            "files_sha256",
            "is_snapshot",
            "fid",
            "x",
        )
    ]
)


def with_value(parent, name, value):
    obj = copy.deepcopy(json.loads(WRITTEN))
    place = obj
    for step in parent.split(".")[1:]:
        place = place["deltas"][0] if step == "deltas[0]" else place[step]
    if value is NOTHING:
        place.pop(name, None)
    else:
        place[name] = value
    return obj


def is_read(obj):
    try:
        parse_deltafile(json.dumps(obj).encode())
    except DeltaFileError:
        return False
    return True


@pytest.mark.parametrize(
    ("parent", "name"), PLACES, ids=lambda part: part.replace("$", "")
)
def test_value_when_the_schema_refuses_it_then_the_reader_does_so_but_for_the_looser(
    parent, name
):
    for label, value in VALUES.items():
        obj = with_value(parent, name, value)
        is_valid = not problems(obj)
        is_allowed = f"{parent}.{name}: {label}" in LOOSER

        assert not (is_valid and is_allowed), f"{label} is not looser"
        assert is_read(obj) == (is_valid or is_allowed), label


def test_looser_dialect_when_listed_then_every_line_is_tried():
    tried = {f"{parent}.{name}: {label}" for parent, name in PLACES for label in VALUES}

    assert tried >= LOOSER
