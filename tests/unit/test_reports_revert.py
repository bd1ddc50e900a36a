"""Reports of reverts: they speak of taking back, in every form and every case."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timezone
from itertools import product

import pytest

from qfieldsync_cloud.core.deltas.model import DeltaMethod
from qfieldsync_cloud.core.errors import OptionError
from qfieldsync_cloud.core.reports.earlier import left_by_report
from qfieldsync_cloud.core.reports.files import write_json_report
from qfieldsync_cloud.core.reports.html import report_to_html
from qfieldsync_cloud.core.reports.sentences import sentences_for
from qfieldsync_cloud.core.reports.text import report_to_text
from qfieldsync_cloud.core.sync.conflict import Conflict, ConflictKind, FieldConflict
from qfieldsync_cloud.core.sync.diagnosis import Diagnosis, DiagnosisCode
from qfieldsync_cloud.core.sync.report import DeltaReport, Purpose, Report
from qfieldsync_cloud.core.sync.status import DeltaStatus

REVERT, AGAIN = Purpose.REVERT, Purpose.APPLY_AGAIN
NOW = datetime(2024, 5, 6, tzinfo=timezone.utc)
HEIGHT = FieldConflict("height", old=15.8, new=15.0, current=17.3)


def entry(
    status=DeltaStatus.APPLIED, method=DeltaMethod.PATCH, purpose=REVERT, **properties
):
    given = {
        "uuid": "u-1",
        "status": status,
        "is_already_applied": False,
        "layer_id": "trees_1",
        "layer_name": "Trees",
        "method": method,
        "source_pk": "17",
        "modified_pk": "17" if status is DeltaStatus.APPLIED else None,
        "conflict": None,
        "diagnosis": None,
        "warnings": (),
        "provider_errors": (),
        "data_source": "park.gpkg|trees",
        "purpose": purpose,
        **properties,
    }
    return DeltaReport(**given)


def in_conflict(kind=ConflictKind.EDIT_EDIT, **properties):
    diagnosis = Diagnosis(DiagnosisCode.CHANGED_SINCE, values={"key": "17"})
    return entry(
        DeltaStatus.CONFLICT,
        conflict=Conflict(kind, (HEIGHT,)),
        diagnosis=diagnosis,
        **properties,
    )


def report_of(*deltas, purpose=REVERT, is_dry_run=False):
    return Report("", "", is_dry_run, deltas, purpose)


def outcome(delta, *, is_dry_run=False):
    return sentences_for(is_dry_run=is_dry_run).outcome(delta)


@pytest.mark.parametrize(
    ("method", "purpose", "done", "planned"),
    [
        (
            DeltaMethod.CREATE,
            REVERT,
            "Taken back: feature 17 in Trees, created in the field, was deleted.",
            "Would be taken back: feature 17 in Trees, created in the field, would be "
            "deleted.",
        ),
        (
            DeltaMethod.PATCH,
            REVERT,
            "Taken back: feature 17 in Trees is as it was before the change.",
            "Would be taken back: feature 17 in Trees would be as it was before the "
            "change.",
        ),
        (
            DeltaMethod.DELETE,
            REVERT,
            "Taken back: feature 17 in Trees, deleted in the field, is here again.",
            "Would be taken back: feature 17 in Trees, deleted in the field, would be "
            "here again.",
        ),
        (
            DeltaMethod.CREATE,
            AGAIN,
            "Applied again: feature 17 in Trees was created.",
            "Would be applied again: feature 17 in Trees would be created.",
        ),
        (
            DeltaMethod.PATCH,
            AGAIN,
            "Applied again: feature 17 in Trees was changed.",
            "Would be applied again: feature 17 in Trees would be changed.",
        ),
        (
            DeltaMethod.DELETE,
            AGAIN,
            "Applied again: feature 17 in Trees was deleted.",
            "Would be applied again: feature 17 in Trees would be deleted.",
        ),
    ],
)
def test_what_was_done(method, purpose, done, planned):
    delta = entry(method=method, purpose=purpose)

    assert outcome(delta) == done
    assert outcome(delta, is_dry_run=True) == planned


@pytest.mark.parametrize(
    ("purpose", "expected"),
    [
        (REVERT, "Taken back, and nothing had to be written for feature 17 in Trees."),
        (
            AGAIN,
            "Applied again, and nothing had to be written for feature 17 in Trees.",
        ),
    ],
)
def test_nothing_had_to_be_written(purpose, expected):
    assert outcome(entry(purpose=purpose, is_already_applied=True)) == expected


@pytest.mark.parametrize(
    ("kind", "expected"),
    [
        (
            ConflictKind.EDIT_EDIT,
            'Conflict: feature 17 in Trees was edited here since: "height".',
        ),
        (ConflictKind.EDIT_DELETE, "Conflict: feature 17 is no longer in Trees."),
        (
            ConflictKind.DELETE_EDIT,
            "Conflict: feature 17 in Trees would be deleted, but was edited here "
            'since: "height".',
        ),
        (
            ConflictKind.CREATE_CREATE,
            "Conflict: feature 17 would come back to Trees, but was made here again "
            'since, and the two differ: "height".',
        ),
        (
            ConflictKind.UNSAVED_EDIT,
            "Conflict: feature 17 in Trees is being edited in QGIS and not saved, "
            'while the change is about "height".',
        ),
    ],
)
def test_conflict_is_about_what_happened_since(kind, expected):
    assert outcome(in_conflict(kind)) == expected


@pytest.mark.parametrize(
    ("method", "kind", "fields", "expected"),
    [
        (
            DeltaMethod.CREATE,
            ConflictKind.DELETE_EDIT,
            FieldConflict("height", old=15.8, current=17.3),
            "left 15.8, here 17.3, to be deleted",
        ),
        (
            DeltaMethod.DELETE,
            ConflictKind.CREATE_CREATE,
            FieldConflict("height", new=15.8, current=17.3),
            "left not there, here 17.3, to be 15.8",
        ),
    ],
)
def test_side_without_a_value_says_what_taking_back_does(
    method, kind, fields, expected
):
    delta = in_conflict(method=method)
    delta = replace(delta, conflict=Conflict(kind, (fields,)))

    assert expected in report_to_text(report_of(delta), title="Park")


def test_conflict_that_was_overwritten():
    delta = entry(conflict=Conflict(ConflictKind.EDIT_EDIT, (HEIGHT,)))

    assert outcome(delta) == (
        "Taken back: feature 17 in Trees is as it was before the change. It was edited "
        'here since ("height"); the conflict was settled.'
    )


@pytest.mark.parametrize(
    ("purpose", "expected"),
    [
        (
            REVERT,
            'Not taken back: No layer of the project shows the table "t" any more.',
        ),
        (
            AGAIN,
            'Not applied again: No layer of the project shows the table "t" any more.',
        ),
    ],
)
def test_refusal_says_why(purpose, expected):
    why = Diagnosis(DiagnosisCode.TABLE_NOT_SHOWN, values={"layer": "t"})
    delta = entry(DeltaStatus.NOT_APPLIED, purpose=purpose, diagnosis=why)

    assert outcome(delta) == expected


@pytest.mark.parametrize(
    ("purpose", "deltas", "is_dry_run", "expected"),
    [
        (REVERT, 0, False, "Nothing to do: no such change is applied."),
        (AGAIN, 0, False, "Nothing to do: no such change was taken back."),
        (REVERT, 1, False, "All changes are taken back (1)."),
        (REVERT, 1, True, "Ready: all changes can be taken back (1)."),
        (AGAIN, 1, False, "All changes are applied again (1)."),
        (AGAIN, 1, True, "Ready: all changes can be applied again (1)."),
        (REVERT, 2, False, "1 of 2 changes are still in the project."),
        (REVERT, 2, True, "1 of 2 changes cannot be taken back as they are."),
        (AGAIN, 2, False, "1 of 2 changes are not in the project again."),
        (AGAIN, 2, True, "1 of 2 changes cannot be applied again as they are."),
    ],
)
def test_headline_of_every_form(purpose, deltas, is_dry_run, expected):
    entries = [entry(purpose=purpose), in_conflict(purpose=purpose)][:deltas]
    report = report_of(*entries, purpose=purpose, is_dry_run=is_dry_run)

    assert expected in report_to_text(report, title="Park").splitlines()
    assert expected in report_to_html(report, title="Park", generated_at=NOW)


@pytest.mark.parametrize(
    ("purpose", "is_dry_run", "expected"),
    [
        (REVERT, False, "The change is still in the project."),
        (REVERT, True, "The change cannot be taken back as it is."),
        (AGAIN, False, "The change is not in the project again."),
        (AGAIN, True, "The change cannot be applied again as it is."),
    ],
)
def test_headline_about_the_only_change_counts_nothing(purpose, is_dry_run, expected):
    only = in_conflict(purpose=purpose)
    report = report_of(only, purpose=purpose, is_dry_run=is_dry_run)

    assert expected in report_to_text(report, title="Park").splitlines()


def test_sides_of_a_conflict_have_other_names():
    report = report_of(in_conflict())

    text = report_to_text(report, title="Park")
    page = report_to_html(report, title="Park", generated_at=NOW)

    assert "left 15.8, here 17.3, to be 15.0 — edited here since." in text
    for heading in ("Left by it", "Here now", "To be"):
        assert f">{heading}</th>" in page
        assert f"<dt>{heading}</dt>" in page
    assert "From the field" not in page + text
    assert "Overwrite puts back what was there" in page


@pytest.mark.parametrize("is_dry_run", [False, True])
@pytest.mark.parametrize("purpose", [REVERT, AGAIN])
def test_every_case_can_be_said_and_none_speaks_of_syncing(purpose, is_dry_run):
    deltas = [
        entry(status, method, purpose, is_already_applied=is_known)
        for status, method, is_known in product(DeltaStatus, DeltaMethod, (False, True))
    ]
    deltas += [in_conflict(kind, purpose=purpose) for kind in ConflictKind]
    report = report_of(*deltas, purpose=purpose, is_dry_run=is_dry_run)

    told = [
        report_to_text(report, title="Park"),
        report_to_html(report, title="Park", generated_at=NOW).partition("<body>")[2],
        *(outcome(delta, is_dry_run=is_dry_run) for delta in deltas),
    ]

    for text in told:
        assert "{" not in text
        assert "Safe to sync" not in text
        assert "Already applied" not in text
    assert report.head_to_json()["purpose"] == purpose.value


def test_report_of_a_revert_is_no_list_of_what_is_to_be_applied(tmp_path):
    path = tmp_path / "report.json"
    write_json_report(path, report_of(in_conflict()))

    with pytest.raises(OptionError, match="is of changes that were taken back"):
        left_by_report(path)
