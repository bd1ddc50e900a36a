"""The reports that the tests of the report's forms are about, and what is in them."""

from __future__ import annotations

import json
from dataclasses import replace
from typing import Any

import jsonschema
import pytest

from qfieldsync_cloud.core.deltas.model import ABSENT, DeltaMethod
from qfieldsync_cloud.core.reports.sentences import SENTENCES, sentences_for
from qfieldsync_cloud.core.sync.conflict import Conflict, ConflictKind, FieldConflict
from qfieldsync_cloud.core.sync.diagnosis import (
    DeltaWarning,
    Diagnosis,
    DiagnosisCode,
    WarningCode,
)
from qfieldsync_cloud.core.sync.geometry import GeometryChange
from qfieldsync_cloud.core.sync.report import DeltaReport, Report
from qfieldsync_cloud.core.sync.status import DeltaStatus
from qfieldsync_cloud.paths import resource

CREATE, PATCH, DELETE = DeltaMethod.CREATE, DeltaMethod.PATCH, DeltaMethod.DELETE

POINT_OLD = "Point (565000 5934000)"
POINT_HERE = "Point (565000.09999999997671694 5934000.20000000018626451)"
POINT_FIELD = "Point (565002.39999999997671694 5934000.20000000018626451)"
AREA_OLD = "Polygon ((0 0, 0 10, 10 10, 10 0, 0 0))"
AREA_HERE = "Polygon ((0 0, 0 10, 5 12, 10 10, 10 0, 0 0))"
AREA_FIELD = "Polygon ((0 0, 0 10, 10 10, 8 0, 0 0))"
LONG_TEXT = (
    "Starker Pilzbefall am Stammfuß, Krone lichtet aus, Totholz über dem Weg; "
    "Baumpflegerin hat am 14. Mai eine Zugprüfung empfohlen"
)


def delta_report(status: DeltaStatus = DeltaStatus.APPLIED, **changes: Any):
    """One entry, with harmless values for all that the test does not name."""
    entry = DeltaReport(
        uuid="5b6b0bfa-4b62-4d79-8fb6-1a4a9d2f7c01",
        status=status,
        is_already_applied=False,
        layer_id="trees_1",
        layer_name="Trees",
        method=PATCH,
        source_pk="17",
        modified_pk="17",
        conflict=None,
        diagnosis=None,
        warnings=(),
        provider_errors=(),
        data_source="park.gpkg|layername=trees",
    )
    return replace(entry, **changes)


def in_conflict(kind: ConflictKind, *fields: FieldConflict, **changes: Any):
    """An entry in conflict, with the diagnosis that the engine gives it."""
    changes.setdefault(
        "diagnosis", Diagnosis(DiagnosisCode(kind.value), values={"key": "17"})
    )
    changes.setdefault("conflict", Conflict(kind, fields))
    return delta_report(DeltaStatus.CONFLICT, **changes)


def refused(code: DiagnosisCode, field_name: str = "", /, **changes: Any):
    """An entry that is not applied; `values` are the diagnosis's."""
    diagnosis = Diagnosis(code, field_name, changes.pop("values", {}))
    return delta_report(
        changes.pop("status", DeltaStatus.NOT_APPLIED),
        diagnosis=diagnosis,
        modified_pk=changes.pop("modified_pk", None),
        **changes,
    )


def report_of(*deltas: DeltaReport, is_dry_run: bool = False) -> Report:
    return Report("file-1", "project-1", is_dry_run, deltas)


def park_report(*, is_dry_run: bool = False) -> Report:
    """A day in the park: thirty changes and everything that may become of them."""
    return report_of(*_park_entries(), is_dry_run=is_dry_run)


def _park_entries() -> list[DeltaReport]:
    trees = {"layer_name": "Bäume (Baumkataster)", "layer_id": "trees_1"}
    beds = {
        "layer_name": "Pflanzbeete und Staudenflächen im Schlosspark, Abschnitt Süd",
        "layer_id": "beds_1",
        "data_source": "park.gpkg|layername=beds",
    }
    paths = {
        "layer_name": "Wege",
        "layer_id": "paths_1",
        "data_source": 'dbname=\'park\' host=db.example.org table="public"."paths"',
    }
    entries = [
        delta_report(
            **trees, method=CREATE, source_pk=None, modified_pk=str(300 + number)
        )
        for number in range(1, 7)
    ]
    entries[2] = replace(
        entries[2],
        warnings=(
            DeltaWarning(WarningCode.KEY_TAKEN, "fid", {"sent": 301, "stored": "303"}),
        ),
    )
    entries[4] = replace(
        entries[4], warnings=(DeltaWarning(WarningCode.POSSIBLE_DUPLICATE),)
    )
    entries += [
        delta_report(
            **trees,
            source_pk=str(key),
            modified_pk=str(key),
            warnings=(DeltaWarning(WarningCode.OLD_NOT_RECORDED, "vitality"),),
        )
        for key in range(40, 45)
    ]
    entries += [
        in_conflict(
            ConflictKind.EDIT_EDIT,
            FieldConflict("height", 15.0, 15.8, 15.4),
            FieldConflict(
                "Bemerkung", LONG_TEXT, LONG_TEXT + " (erledigt)", LONG_TEXT + "!"
            ),
            FieldConflict(
                "geometry",
                POINT_OLD,
                POINT_FIELD,
                POINT_HERE,
                GeometryChange(2.3, 0.0, 0.0, "m"),
                is_geometry=True,
            ),
            **trees,
        ),
        in_conflict(
            ConflictKind.DELETE_EDIT,
            FieldConflict("vitality", "good", ABSENT, "poor"),
            **trees,
            method=DELETE,
            source_pk="18",
            modified_pk="18",
        ),
        in_conflict(
            ConflictKind.EDIT_DELETE,
            FieldConflict("height", 8, 8.5, ABSENT),
            **trees,
            source_pk="19",
            modified_pk="19",
            warnings=(DeltaWarning(WarningCode.NEVER_SEEN, values={"key": "19"}),),
        ),
        in_conflict(
            ConflictKind.CREATE_CREATE,
            FieldConflict("name", ABSENT, "Rosenbeet", "Rosenbeet Süd"),
            FieldConflict(
                "geometry",
                ABSENT,
                AREA_FIELD,
                AREA_HERE,
                GeometryChange(0.4, -12.5, 1.0, "m"),
                is_geometry=True,
            ),
            **beds,
            method=CREATE,
            source_pk=None,
            modified_pk="P-17",
        ),
        in_conflict(
            ConflictKind.UNSAVED_EDIT,
            FieldConflict("surface", None, "gravel", "asphalt"),
            **paths,
            source_pk="3",
            modified_pk="3",
        ),
        in_conflict(
            ConflictKind.DELETE_EDIT,
            FieldConflict(
                "geometry",
                AREA_OLD,
                ABSENT,
                AREA_HERE,
                GeometryChange(0.4, 10.0, 0.0, "m"),
                is_geometry=True,
            ),
            **beds,
            method=DELETE,
            source_pk="P-20",
            modified_pk="P-20",
        ),
        refused(
            DiagnosisCode.VALUE_LENGTH,
            "species",
            **trees,
            values={
                "value": "Quercus robur subsp. robur ‘Fastigiata Koster’",
                "kind": "text",
                "length": 46,
                "greatest": 40,
            },
        ),
        refused(
            DiagnosisCode.NOT_NULL, "inspector", **trees, method=CREATE, source_pk=None
        ),
        refused(
            DiagnosisCode.LAYER_UNKNOWN,
            layer_name="Bänke",
            layer_id="benches_7",
            data_source="",
            source_pk="4",
            values={"layer": "Bänke", "proposal": "Sitzbänke (benches_9)"},
        ),
        refused(
            DiagnosisCode.KEY_MISSING, **beds, source_pk=None, values={"local": "12"}
        ),
        refused(
            DiagnosisCode.PROVIDER_REFUSED,
            **paths,
            source_pk="8",
            values={"reason": "new row violates check constraint"},
            provider_errors=(
                'ERROR:  new row for relation "paths" violates check constraint '
                '"width_positive"\nDETAIL:  Failing row contains (8, -1).',
            ),
        ),
        refused(
            DiagnosisCode.LOCK_TIMEOUT,
            **paths,
            status=DeltaStatus.ERROR,
            source_pk="9",
            values={"reason": "database is locked"},
            provider_errors=("database is locked",),
        ),
        delta_report(DeltaStatus.PENDING, **paths, modified_pk=None, source_pk="10"),
        delta_report(DeltaStatus.BUSY, **paths, modified_pk=None, source_pk="11"),
        delta_report(
            DeltaStatus.UNPERMITTED, **paths, modified_pk=None, source_pk="12"
        ),
        delta_report(
            DeltaStatus.IGNORED,
            **trees,
            source_pk="21",
            conflict=Conflict(
                ConflictKind.EDIT_EDIT, (FieldConflict("height", 3, 4, 5),)
            ),
        ),
        delta_report(
            **trees,
            source_pk="22",
            modified_pk="22",
            conflict=Conflict(
                ConflictKind.EDIT_EDIT, (FieldConflict("height", 3, 4, 5),)
            ),
        ),
        delta_report(**trees, is_already_applied=True, source_pk="23"),
        delta_report(
            **paths,
            method=DELETE,
            source_pk="2",
            modified_pk="2",
            warnings=(
                DeltaWarning(
                    WarningCode.GEOMETRY_TRANSFORMED, "geometry", {"crs": "EPSG:4326"}
                ),
                DeltaWarning(
                    WarningCode.GEOMETRY_COERCED, "geometry", {"step": "z_dropped"}
                ),
            ),
        ),
    ]
    return [
        replace(entry, uuid=f"00000000-0000-4000-8000-{number:012}")
        for number, entry in enumerate(entries, 1)
    ]


@pytest.fixture(scope="module")
def validate():
    schema = json.loads(resource("schema", "report_1.json").read_text("utf-8"))
    return jsonschema.Draft7Validator(schema).validate


def test_park_has_every_status_method_and_kind_of_conflict():
    deltas = park_report().deltas
    kinds = {delta.conflict.kind for delta in deltas if delta.conflict}

    assert len(deltas) == 30
    assert {delta.status for delta in deltas} == set(DeltaStatus)
    assert {delta.method for delta in deltas} == set(DeltaMethod)
    assert kinds == set(ConflictKind)


def test_counts_add_up_to_the_number_of_changes():
    written = park_report().to_json(SENTENCES)

    assert sum(written["counts"].values()) == len(written["deltas"]) == 30


@pytest.mark.parametrize("is_dry_run", [False, True], ids=["apply", "dry run"])
def test_json_of_all_kinds_of_changes_is_valid(validate, is_dry_run):
    report = park_report(is_dry_run=is_dry_run)
    text = json.dumps(report.to_json(sentences_for(is_dry_run=is_dry_run)))

    validate(json.loads(text))


def test_json_of_an_empty_report_is_valid(validate):
    validate(report_of().to_json(SENTENCES))


@pytest.mark.parametrize("code", DiagnosisCode, ids=lambda code: code.value)
def test_json_of_every_diagnosis_is_valid(validate, code):
    validate(report_of(refused(code)).to_json(SENTENCES))


@pytest.mark.parametrize("code", WarningCode, ids=lambda code: code.value)
def test_json_of_every_warning_is_valid(validate, code):
    entry = delta_report(warnings=(DeltaWarning(code),))

    validate(report_of(entry).to_json(SENTENCES))
