"""Sentences: one for every code, readable whatever is known, and translatable."""

from __future__ import annotations

import re
from datetime import date, datetime, timezone
from pathlib import Path

import pytest

from qfieldsync_cloud.core import reports
from qfieldsync_cloud.core.deltas.model import ABSENT, DeltaMethod
from qfieldsync_cloud.core.reports.geometries import change_text, geometry_text
from qfieldsync_cloud.core.reports.phrases import (
    cut,
    fill,
    one_line,
    value_text,
    without_common_start,
)
from qfieldsync_cloud.core.reports.sentences import PREVIEW_SENTENCES, SENTENCES
from qfieldsync_cloud.core.sync.conflict import Conflict, ConflictKind, FieldConflict
from qfieldsync_cloud.core.sync.diagnosis import (
    DeltaWarning,
    Diagnosis,
    DiagnosisCode,
    RemedyCode,
    WarningCode,
)
from qfieldsync_cloud.core.sync.geometry import GeometryChange
from qfieldsync_cloud.core.sync.layer import FieldKind
from qfieldsync_cloud.core.sync.status import DeltaStatus
from qfieldsync_cloud.core.translation import install_translator
from tests.unit.test_reports_sample import (
    AREA_FIELD,
    LONG_TEXT,
    POINT_HERE,
    delta_report,
    in_conflict,
    park_report,
    refused,
)

FOLDER = Path(reports.__file__).parent

KNOWN = {
    "layer": "Bäume",
    "key": "17",
    "local": "4",
    "missing": "new",
    "value": "Eiche",
    "kind": FieldKind.INTEGER.value,
    "least": -128,
    "greatest": 127,
    "digits": 5,
    "length": 46,
    "encoding": "cp1252",
    "sent": "12",
    "stored": 12,
    "old": 1,
    "new": 2,
    "found": "MultiPolygonZ",
    "expected": "Point",
    "holder": "18",
    "reason": "no such table: trees",
    "provider": "wfs",
    "proposal": "Bäume (trees_2)",
    "crs": "EPSG:4326",
    "fields": "a, b",
    "step": "nan",
}
ODD = dict.fromkeys(KNOWN)
UNEXPECTED = {name: object() for name in KNOWN}
LISTS = {name: [KNOWN[name], {"a": [None]}] for name in KNOWN}
BRACED = dict.fromkeys(KNOWN, "{layer} {0} {")
LONG = dict.fromkeys(KNOWN, LONG_TEXT * 50 + "\n\x1b[31m\u202e'")
SETS = {
    "nothing": {},
    "everything": KNOWN,
    "NULLs": ODD,
    "objects": UNEXPECTED,
    "lists": LISTS,
    "braces": BRACED,
    "long texts": LONG,
}
REPR = re.compile(r"PyQt|\bNone\b|ABSENT|object at|DiagnosisCode|<[a-z]|\bTrue\b|\['")


def is_readable(sentence: str) -> bool:
    return (
        sentence[:1].isupper()
        and sentence.rstrip()[-1] in ".!…"
        and sentence.isprintable()
        and "  " not in sentence
        and REPR.search(sentence) is None
    )


@pytest.fixture(autouse=True)
def untranslated():
    yield
    install_translator(None)


@pytest.mark.parametrize("values", SETS.values(), ids=SETS.keys())
@pytest.mark.parametrize("field_name", ["", "height", "geometry"])
@pytest.mark.parametrize("code", DiagnosisCode, ids=lambda code: code.value)
def test_diagnosis_is_told_with_its_remedy_whatever_is_known(code, field_name, values):
    diagnosis = Diagnosis(code, field_name, values)

    for sentence in (SENTENCES.diagnosis(diagnosis), SENTENCES.remedy(diagnosis)):
        assert is_readable(sentence), sentence
        assert "{" not in sentence or values in (BRACED, LISTS)
        assert len(sentence) < 500


@pytest.mark.parametrize("values", SETS.values(), ids=SETS.keys())
@pytest.mark.parametrize("field_name", ["", "height", "geometry"])
@pytest.mark.parametrize("code", WarningCode, ids=lambda code: code.value)
def test_warning_is_told_whatever_is_known(code, field_name, values):
    sentence = SENTENCES.warning(DeltaWarning(code, field_name, values))

    assert is_readable(sentence), sentence
    assert "{" not in sentence or values in (BRACED, LISTS)
    assert len(sentence) < 500


def test_every_remedy_is_told_by_some_diagnosis():
    assert {Diagnosis(code).remedy for code in DiagnosisCode} == set(RemedyCode)


@pytest.mark.parametrize(
    ("code", "field_name", "words"),
    [
        (DiagnosisCode.LAYER_UNKNOWN, "", ["Bäume", "Bäume (trees_2)"]),
        (DiagnosisCode.LAYER_READ_ONLY, "", ["Bäume"]),
        (DiagnosisCode.PROVIDER_UNSUPPORTED, "", ["Bäume", "wfs"]),
        (DiagnosisCode.KEY_COMPOSITE, "", ["Bäume", "a, b"]),
        (DiagnosisCode.KEY_MISSING, "", ["number 4"]),
        (DiagnosisCode.KEY_INVALID, "fid", ["17", '"fid"']),
        (DiagnosisCode.KEY_CHANGE, "fid", ['"fid"', "1 into 2"]),
        (DiagnosisCode.FIELD_UNKNOWN, "species", ['"species"', '"Eiche"']),
        (DiagnosisCode.VALUE_TYPE, "n", ['"n"', '"Eiche"', "whole numbers"]),
        (DiagnosisCode.VALUE_RANGE, "n", ['"n"', "-128 to 127"]),
        (DiagnosisCode.VALUE_LENGTH, "n", ['"n"', "46", "127"]),
        (DiagnosisCode.NOT_UNIQUE, "n", ['"n"', '"Eiche"', "feature 18"]),
        (DiagnosisCode.PROVIDER_REFUSED, "", ["no such table: trees."]),
        (DiagnosisCode.GEOMETRY_TYPE, "geometry", ["polygon in several", "point"]),
        (DiagnosisCode.GEOMETRY_CRS, "geometry", ["EPSG:4326"]),
        (DiagnosisCode.DELTA_INCOMPLETE, "", ['"new"']),
        (DiagnosisCode.EDIT_EDIT, "", ["Feature 17"]),
    ],
)
def test_diagnosis_names_what_is_known(code, field_name, words):
    sentence = SENTENCES.diagnosis(Diagnosis(code, field_name, KNOWN))

    assert [word for word in words if word not in sentence] == []


@pytest.mark.parametrize(
    ("code", "values", "part"),
    [
        (DiagnosisCode.VALUE_RANGE, {"value": 1e9, "digits": 5}, "holds 5."),
        (DiagnosisCode.VALUE_RANGE, {"value": "2026-02-30"}, '"2026-02-30"'),
        (DiagnosisCode.KEY_CHANGE, {"old": None, "new": 7}, "set the key field"),
        (DiagnosisCode.PROVIDER_REFUSED, {"reason": "It failed."}, "It failed."),
        (DiagnosisCode.GEOMETRY_TYPE, {"found": AREA_FIELD[:30]}, "(polygon)"),
        (
            DiagnosisCode.GEOMETRY_CRS,
            {"crs": 'PROJCS["ETRS89 / UTM 32",GEOGCS["ETRS89"]]'},
            "from ETRS89 / UTM 32 into",
        ),
    ],
)
def test_diagnosis_is_told_with_what_there_is(code, values, part):
    assert part in SENTENCES.diagnosis(Diagnosis(code, "x", values))


@pytest.mark.parametrize(
    ("code", "values", "sentence"),
    [
        (
            WarningCode.KEY_TAKEN,
            {"sent": 101, "stored": "305"},
            "The key 101 of the device was not free, so the new feature got 305.",
        ),
        (
            WarningCode.CHANGED_BY_SOURCE,
            {"sent": 1.5, "stored": None},
            'The data source itself changed "x": sent was 1.5, stored is NULL.',
        ),
        (
            WarningCode.GEOMETRY_COERCED,
            {"step": ["z_dropped", "curve_to_line"]},
            "The heights (Z) of the geometry were left out, because the layer stores "
            "none. The curves of the geometry became lines of many vertices.",
        ),
    ],
)
def test_warning_names_what_is_known(code, values, sentence):
    assert SENTENCES.warning(DeltaWarning(code, "x", values)) == sentence


@pytest.mark.parametrize(
    "step",
    [
        "nan",
        "z_added",
        "z_dropped",
        "m_added",
        "m_dropped",
        "to_multi",
        "to_single",
        "curve_to_line",
        "empty",
        "srid",
    ],
)
def test_every_step_of_fitting_a_geometry_is_told(step):
    code = WarningCode.GEOMETRY_COERCED
    told = SENTENCES.warning(DeltaWarning(code, "geometry", {"step": step}))

    assert told != SENTENCES.warning(DeltaWarning(code))
    assert is_readable(told)


CREATE, PATCH, DELETE = DeltaMethod.CREATE, DeltaMethod.PATCH, DeltaMethod.DELETE
HEIGHT = FieldConflict("height", 15.0, 15.8, 15.4)
MOVED = FieldConflict(
    "geometry", change=GeometryChange(2.3, 0, 0, "m"), is_geometry=True
)


def overwritten(kind: ConflictKind, method: DeltaMethod):
    return delta_report(method=method, conflict=Conflict(kind, (HEIGHT,)))


@pytest.mark.parametrize(
    ("delta", "sentence"),
    [
        (
            delta_report(method=CREATE, source_pk=None, modified_pk="301"),
            "Created feature 301 in Trees.",
        ),
        (delta_report(), "Changed feature 17 in Trees."),
        (delta_report(method=DELETE), "Deleted feature 17 in Trees."),
        (
            delta_report(is_already_applied=True),
            "Already applied: nothing had to be written for feature 17 in Trees.",
        ),
        (
            overwritten(ConflictKind.EDIT_EDIT, PATCH),
            'Changed feature 17 in Trees. It was changed here too ("height"); '
            "the conflict was settled.",
        ),
        (
            overwritten(ConflictKind.EDIT_DELETE, PATCH),
            "Created feature 17 in Trees. It was no longer here; "
            "the conflict was settled.",
        ),
        (
            overwritten(ConflictKind.DELETE_EDIT, DELETE),
            'Deleted feature 17 in Trees. It was changed here too ("height"); '
            "the conflict was settled.",
        ),
        (
            overwritten(ConflictKind.CREATE_CREATE, CREATE),
            'Changed feature 17 in Trees. It was made here too ("height"); '
            "the conflict was settled.",
        ),
        (
            in_conflict(ConflictKind.EDIT_EDIT, HEIGHT, MOVED),
            "Conflict: feature 17 in Trees was changed here as well as in the field: "
            '"height", the geometry (moved 2.3 m).',
        ),
        (
            in_conflict(ConflictKind.EDIT_DELETE, HEIGHT),
            "Conflict: feature 17 was changed in the field, but is no longer in Trees: "
            '"height".',
        ),
        (
            in_conflict(ConflictKind.DELETE_EDIT, HEIGHT),
            "Conflict: feature 17 in Trees was deleted in the field, but changed here: "
            '"height".',
        ),
        (
            in_conflict(ConflictKind.CREATE_CREATE, HEIGHT),
            "Conflict: feature 17 was made in Trees as well as in the field, and the "
            'two differ: "height".',
        ),
        (
            in_conflict(ConflictKind.UNSAVED_EDIT, HEIGHT),
            "Conflict: feature 17 in Trees is being edited in QGIS and not saved, "
            'while the change is about "height".',
        ),
        (
            refused(DiagnosisCode.NOT_NULL, "species"),
            'Not applied: The field "species" must not be empty, and the change has '
            "no value for it.",
        ),
        (
            refused(DiagnosisCode.DISK_FULL, status=DeltaStatus.ERROR),
            "Error, nothing was written: There is no space left on the disk.",
        ),
        (
            delta_report(DeltaStatus.IGNORED),
            "Set aside: feature 17 in Trees stays as it is here.",
        ),
    ],
    ids=lambda value: "" if isinstance(value, str) else value.status.value,
)
def test_outcome_says_what_became_of_the_change(delta, sentence):
    assert SENTENCES.outcome(delta) == sentence


@pytest.mark.parametrize(
    ("method", "sentence"),
    [
        (CREATE, "Would create feature 17 in Trees."),
        (PATCH, "Would change feature 17 in Trees."),
        (DELETE, "Would delete feature 17 in Trees."),
    ],
)
def test_outcome_of_a_dry_run_claims_nothing(method, sentence):
    assert PREVIEW_SENTENCES.outcome(delta_report(method=method)) == sentence


@pytest.mark.parametrize("sentences", [SENTENCES, PREVIEW_SENTENCES])
@pytest.mark.parametrize("status", DeltaStatus, ids=lambda status: status.value)
@pytest.mark.parametrize("kind", [None, *ConflictKind])
@pytest.mark.parametrize("method", DeltaMethod, ids=lambda method: method.value)
def test_outcome_is_told_when_nothing_else_is_known(sentences, status, kind, method):
    delta = delta_report(
        status,
        method=method,
        layer_id="",
        layer_name="",
        source_pk=None,
        modified_pk=None,
        conflict=kind and Conflict(kind, ()),
    )
    sentence = sentences.outcome(delta)

    assert is_readable(sentence), sentence
    assert "{" not in sentence


def test_no_sentence_of_the_park_is_longer_than_a_paragraph():
    told = [SENTENCES.outcome(delta) for delta in park_report().deltas]

    assert all(map(is_readable, told)), told
    assert max(map(len, told)) < 300


@pytest.mark.parametrize(
    ("value", "text"),
    [
        (None, "NULL"),
        (ABSENT, "not recorded"),
        (True, "true"),
        (12, "12"),
        (15.0, "15.0"),
        (0.1 + 0.2, "0.3"),
        ("", '""'),
        ("pruned", '"pruned"'),
        ("it's", '"it\'s"'),
        ("one\r\ntwo", '"one ⏎ two"'),
        ("\x1b[31mred\u202e", '"[31mred"'),
        ([1, "ä", None], '[1, "ä", null]'),
        ({"a": 1}, '{"a": 1}'),
        (date(2026, 5, 14), '"2026-05-14"'),
        (datetime(2026, 5, 14, 8, tzinfo=timezone.utc), '"2026-05-14T08:00:00.000Z"'),
        (b"\xff", '"\ufffd"'),
        (Ellipsis, "a value"),
        (POINT_HERE, "point at 565000.1, 5934000.2"),
        ("Point (see map)", '"Point (see map)"'),
    ],
    ids=repr,
)
def test_value_is_written_for_people(value, text):
    assert value_text(value) == text


def test_long_text_is_cut():
    assert value_text("x" * 61) == '"' + "x" * 59 + '…"'
    assert cut("x" * 60) == "x" * 60


def test_long_texts_that_begin_alike_are_cut_where_they_differ():
    texts = [LONG_TEXT + ending for ending in ("", "!", " und ja")]

    shown = [cut(text) for text in without_common_start(texts, 60)]

    assert len(set(shown)) == 3
    assert without_common_start(["a", "b" * 99], 60) == ["a", "b" * 99]


@pytest.mark.parametrize(
    ("wkt", "text"),
    [
        (POINT_HERE, "point at 565000.1, 5934000.2"),
        ("PointZ (8.5417 47.3769 408)", "point at 8.5417, 47.3769"),
        ("SRID=4326;POINT(-1e-7 .5)", "point at 0, 0.5"),
        ("Point (nan nan)", "point"),
        ("MultiPoint ((1 2))", "point at 1, 2"),
        ("MultiPoint ((1 2),(3 4))", "2 points"),
        ("LineString (0 0, 1 1, 2 2)", "line with 3 vertices"),
        ("Polygon ((0 0, 0 1, 1 1, 0 0))", "polygon with 3 vertices"),
        (
            "MultiPolygon (((0 0, 0 9, 9 9, 0 0),(1 2, 1 3, 2 3, 1 2)))",
            "polygon with 6 vertices",
        ),
        (
            "MULTIPOLYGON Z(((0 0 0,0 1 0,1 1 0,0 0 0)),((5 5 0,5 6 0,6 6 0,5 5 0)))",
            "polygon in 2 parts, 6 vertices",
        ),
        ("MultiLineString ((0 0, 1 1),(2 2, 3 3))", "line in 2 parts, 4 vertices"),
        ("CompoundCurve (CircularString (0 0, 1 1, 2 0),(2 0, 3 0))", "line with"),
        ("GeometryCollection (Point (1 2))", "geometry with"),
        ("Polygon EMPTY", "empty polygon"),
        ("Polygon ((0 0, 0 1", "polygon"),
        ("junk", "a geometry"),
    ],
)
def test_geometry_is_told_by_kind_and_size(wkt, text):
    assert geometry_text(wkt).startswith(text)


@pytest.mark.parametrize(
    ("change", "text"),
    [
        ((2.3, 0, 0, "m"), "moved 2.3 m"),
        ((0.04567, 0, 0, "m"), "moved 0.046 m"),
        ((1234.5, 0, 0, "m"), "moved 1234 m"),
        ((0, -12.5, -3, "m"), "area 12.5 m² smaller"),
        ((2.3, 12, 0, "ft"), "moved 2.3 ft, area 12 ft² larger"),
        ((0, 0, -3, "m"), "length 3 m shorter"),
        ((0, 0, 3, ""), "length 3 longer"),
        ((0.00002, 1e-6, 0, "deg"), "moved 0.00002°, area larger"),
        ((1e-9, 1e-9, -1e-9, "m"), "shape changed"),
        ((float("nan"), float("inf"), float("nan"), "m"), "shape changed"),
    ],
)
def test_change_of_a_geometry_is_measured(change, text):
    assert change_text(GeometryChange(*change)) == text


def test_sentence_with_a_slip_in_its_translation_is_still_told():
    assert fill(("{lyer} x", "{0}", "{layer} {", "{layer} there"), {"layer": "a"}) == (
        "a there"
    )
    assert fill(("The {lyer} is {", ""), {"layer": "a"}) == ""
    assert fill(("The {lyer} is gone.",), {}) == "The … is gone."


def test_sentences_are_translated_when_they_are_told():
    install_translator(lambda context, text: f"{context}: {text.upper()}")

    told = SENTENCES.diagnosis(Diagnosis(DiagnosisCode.CANCELLED))

    assert told == "Reports: THE RUN WAS STOPPED BEFORE THIS CHANGE WAS WRITTEN."


def test_text_on_one_line_has_no_characters_that_steer_a_terminal():
    text = one_line("a\r\n b\tc\x00\x1b[2Jd\u2028e\u2066")

    assert text == "a ⏎ b c[2Jd ⏎ e"
