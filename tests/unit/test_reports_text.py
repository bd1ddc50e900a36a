"""The report as text: what somebody reads who never heard of deltas."""

from __future__ import annotations

import pytest

from qfieldsync_cloud.core.reports.text import report_to_text, text_lines
from qfieldsync_cloud.core.sync.conflict import ConflictKind, FieldConflict
from qfieldsync_cloud.core.sync.diagnosis import (
    DeltaWarning,
    Diagnosis,
    DiagnosisCode,
    WarningCode,
)
from qfieldsync_cloud.core.sync.report import DeltaReport
from qfieldsync_cloud.core.sync.status import DeltaStatus
from tests.unit.test_reports_sample import (
    CREATE,
    LONG_TEXT,
    delta_report,
    in_conflict,
    park_report,
    refused,
    report_of,
)


def text_of(*deltas: DeltaReport, is_dry_run: bool = False) -> str:
    return report_to_text(report_of(*deltas, is_dry_run=is_dry_run), title="Park")


def lines_with(text: str, icon: str) -> list[str]:
    """The lines about single changes; the counts have a number behind the icon."""
    head = f"  {icon} "
    return [
        line
        for line in text.splitlines()
        if line.startswith(head) and not line[len(head) :].lstrip()[:1].isdigit()
    ]


def test_conflict_is_one_line_with_all_there_is_to_know():
    text = text_of(
        in_conflict(ConflictKind.EDIT_EDIT, FieldConflict("height", 15.0, 15.8, 15.4))
    )

    assert lines_with(text, "⚠") == [
        "  ⚠ Trees 17 · height:  before 15.0, here 15.4, from the field 15.8 — "
        "changed here and in the field. "
        "→ Keep what is here, or make the change by hand. Applying again with "
        "Overwrite takes the field's side in every conflict of the file."
    ]


def test_refusal_is_one_line_with_reason_and_remedy():
    text = text_of(
        refused(
            DiagnosisCode.VALUE_TYPE,
            "girth",
            values={"value": "thick", "kind": "integer"},
        )
    )

    assert lines_with(text, "✗") == [
        '  ✗ Trees 17 · girth:  The value "thick" does not fit the field "girth", '
        "which holds whole numbers. → Make the change by hand with a value that fits, "
        'or give the field "girth" a type that can hold this one and apply again.'
    ]


def test_each_field_in_conflict_and_each_refusal_has_its_line():
    report = park_report()
    text = report_to_text(report, title="Park")
    in_conflict_now = [
        delta for delta in report.deltas if delta.status is DeltaStatus.CONFLICT
    ]

    for icon, number in {
        "⚠": sum(len(delta.conflict.fields) for delta in in_conflict_now),
        "✗": report.counts[DeltaStatus.NOT_APPLIED],
        "!": report.counts[DeltaStatus.ERROR],
        "⊘": report.counts[DeltaStatus.UNPERMITTED],
        "–": report.counts[DeltaStatus.IGNORED],
    }.items():
        assert len(lines_with(text, icon)) == number
    for delta in in_conflict_now:
        for item in delta.conflict.fields:
            assert any(
                delta.layer_name in line and item.field in line
                for line in lines_with(text, "⚠")
            )


def test_conflict_without_fields_has_a_line():
    text = text_of(in_conflict(ConflictKind.EDIT_DELETE))

    assert len(lines_with(text, "⚠")) == 1
    assert "no longer here" in text


def test_counts_of_the_head_add_up():
    report = park_report()
    text = report_to_text(report, title="Park")
    head = text.partition("30 changes:\n")[2].partition("\n\n")[0]

    assert sum(int(line.split()[1]) for line in head.splitlines()) == 30
    assert "✓ 14 applied (1 already before; 1 after a conflict)" in head


@pytest.mark.parametrize(
    ("deltas", "is_dry_run", "headline"),
    [
        ((), False, "Nothing to do: the file holds no changes."),
        ((delta_report(),), False, "Safe to sync: all changes are settled (1)."),
        ((delta_report(),), True, "Ready: all changes can be applied (1)."),
        (
            (delta_report(), delta_report(DeltaStatus.IGNORED)),
            False,
            "Safe to sync: all changes are settled (2).",
        ),
        (
            (delta_report(), refused(DiagnosisCode.UUID_REUSED)),
            False,
            "Not safe to sync yet: 1 of 2 changes are not in the project.",
        ),
        (
            (delta_report(DeltaStatus.PENDING),),
            False,
            "Not safe to sync yet: the change is not in the project.",
        ),
        (
            (refused(DiagnosisCode.UUID_REUSED),),
            True,
            "Not safe to sync yet: the change cannot be applied as it is.",
        ),
        (
            (delta_report(), refused(DiagnosisCode.UUID_REUSED)),
            True,
            "Not safe to sync yet: 1 of 2 changes cannot be applied as they are.",
        ),
    ],
    ids=[
        "empty",
        "done",
        "dry run",
        "ignored",
        "refused",
        "pending",
        "dry refused",
        "two dry refused",
    ],
)
def test_headline_says_whether_it_is_safe_to_sync(deltas, is_dry_run, headline):
    text = text_of(*deltas, is_dry_run=is_dry_run)

    assert text.splitlines()[:3] == ["Park", "====", headline]
    assert ("nothing has been written yet" in text) is is_dry_run


@pytest.mark.parametrize(
    ("deltas", "headline"),
    [
        (
            (delta_report(),),
            "Not safe to sync yet: these changes are settled (1), but others of the "
            "project are not: 2 in conflict.",
        ),
        (
            (delta_report(), refused(DiagnosisCode.UUID_REUSED)),
            "Not safe to sync yet: 1 of 2 changes are not in the project.",
        ),
    ],
    ids=["settled", "not settled either"],
)
def test_headline_when_others_of_the_project_are_left_then_it_is_not_safe(
    deltas, headline
):
    report, left = report_of(*deltas), "2 in conflict"

    text = "\n".join(text_lines(report, title="Park", left_elsewhere=left))

    assert text.splitlines()[2] == headline
    # these may be forgotten when they are settled themselves
    assert ("Keep the file" in text) is (len(deltas) == 2)


def test_applied_changes_are_counted_and_not_listed():
    text = text_of(*[delta_report(source_pk=str(n)) for n in range(1000)])

    assert len(text.splitlines()) < 15
    assert "1000 changes:" in text


def test_new_features_without_a_key_are_told_apart():
    text = text_of(
        delta_report(),
        refused(DiagnosisCode.NOT_NULL, "a", method=CREATE, source_pk=None),
        refused(DiagnosisCode.KEY_MISSING, source_pk=None),
    )

    assert "Trees (new, change 2) · a:" in text
    assert "Trees (change 3):" in text


def test_conflict_over_a_new_feature_names_its_key():
    diagnosis = Diagnosis(DiagnosisCode.CREATE_CREATE, values={"key": "P-17"})
    text = text_of(
        in_conflict(
            ConflictKind.CREATE_CREATE,
            FieldConflict("name", new="a", current="b"),
            diagnosis=diagnosis,
            method=CREATE,
            source_pk=None,
            modified_pk=None,
        )
    )

    assert 'Trees P-17 · name:  before not there, here "b"' in text


def test_message_of_the_data_source_is_told_once():
    told_twice = refused(
        DiagnosisCode.PROVIDER_REFUSED,
        values={"reason": "CHECK constraint failed"},
        provider_errors=("CHECK constraint failed",),
    )
    other = refused(DiagnosisCode.NOT_NULL, "a", provider_errors=("line 1\nline 2",))
    text = text_of(told_twice, other)

    assert text.count("CHECK constraint failed") == 1
    assert "The data source said: line 1 ⏎ line 2" in text


def test_warnings_of_one_kind_are_one_line():
    code = WarningCode.VALUE_COERCED
    text = text_of(
        *[
            delta_report(
                source_pk=str(n),
                modified_pk=str(n),
                warnings=(DeltaWarning(code, "n", {"sent": str(n), "stored": n}),),
            )
            for n in range(100)
        ]
    )

    told = [line for line in text.splitlines() if line.startswith("  •")]
    assert told == [
        "  • A value was turned into what its field can hold. "
        "(Trees 0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11 and 88 more)"
    ]
    assert "Worth knowing (100)" in text


def test_few_warnings_of_one_kind_are_told_in_detail():
    warnings = tuple(
        DeltaWarning(WarningCode.OLD_NOT_RECORDED, name) for name in ("a", "b")
    )
    text = text_of(delta_report(warnings=warnings))

    assert 'what "a" was' in text
    assert 'what "b" was' in text


def test_hostile_names_and_values_stay_on_their_line():
    evil = "x\n  ✓ 99 applied\x1b[2J\u202e"
    text = text_of(
        in_conflict(
            ConflictKind.EDIT_EDIT,
            FieldConflict(evil, evil, evil, evil),
            layer_name=evil,
            source_pk=evil,
        ),
        refused(DiagnosisCode.PROVIDER_REFUSED, provider_errors=(evil,)),
    )

    assert not [line for line in text.splitlines() if line.startswith("  ✓ 99")]
    assert "\x1b" not in text
    assert "\u202e" not in text


def test_long_text_is_shortened_where_the_sides_differ():
    text = text_of(
        in_conflict(
            ConflictKind.EDIT_EDIT,
            FieldConflict("note", LONG_TEXT, LONG_TEXT + " ja", LONG_TEXT + "!"),
        )
    )

    assert 'empfohlen!"' in text
    assert 'empfohlen ja"' in text
    assert "Starker" not in text


def test_attribute_called_geometry_is_not_the_geometry():
    value = "Point (1 2)"
    text = text_of(
        in_conflict(ConflictKind.EDIT_EDIT, FieldConflict("geometry", "a", value, "b"))
    )

    assert f'from the field "{value}"' in text
