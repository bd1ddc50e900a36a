"""The catalogue of what servers say, held against all that they were seen to say."""

from __future__ import annotations

import json
import re
from datetime import datetime, timezone
from pathlib import Path

import pytest

from qfieldsync_cloud.core.deltas.delta_list import ServerStatus, delta_list_from_json
from qfieldsync_cloud.core.errors import (
    CloudError,
    CloudResponseError,
    ServerError,
    ServiceError,
    TimedOut,
)
from qfieldsync_cloud.core.jobs.workflow import ErrorType
from qfieldsync_cloud.core.reports.server.code_sentences import CODES
from qfieldsync_cloud.core.reports.server.delta_sentences import MESSAGES
from qfieldsync_cloud.core.reports.server.explanation import (
    explain_delta,
    explain_error,
    explain_job,
)
from qfieldsync_cloud.core.reports.server.job_sentences import ERROR_TYPES
from qfieldsync_cloud.core.reports.server.server_values import (
    read_conflicts,
    readable_value,
)
from qfieldsync_cloud.core.reports.server.words import Actor
from qfieldsync_cloud.core.services.cloud.answers import FailureCode
from qfieldsync_cloud.core.services.cloud.readers import delta_record, read_job
from qfieldsync_cloud.core.services.sync_service import DeltaRecord
from qfieldsync_cloud.core.translation import install_translator

RECORDINGS = Path(__file__).parents[1] / "data" / "recordings"

# The errors of QFieldCloud's server, as its sources name them.
SERVER_CODES = [
    "unknown_error",
    "authentication_failed",
    "token_authentication_failed",
    "not_authenticated",
    "too_many_failed_login_attempts",
    "permission_denied",
    "empty_content",
    "multiple_contents",
    "explicit_deletion_of_last_version",
    "object_not_found",
    "api_error",
    "validation_error",
    "invalid_qgis_project_file",
    "multiple_projects",
    "restricted_project_modification",
    "invalid_deltafile",
    "no_deltas_to_apply",
    "no_qgis_project",
    "invalid_job",
    "project_already_exists",
    "invalid_http_range",
    "qgis_project_file_not_allowed",
    "not_cloneable_project",
    "operation_not_allowed_for_template_project",
    "unexpected_project_collaborator",
    "permission_denied_inactive",
    "inactive_subscription",
    "permission_denied_plan_insufficient",
    "over_quota",
    "organization_has_max_number_of_members",
]
DOCUMENTED_CODES = ("no_qgis_project", "deltafile_validation_error", "empty_content")
FRONT_CODES = (
    *("bad_request", "length_required", "content_too_large", "headers_too_large"),
    *("method_not_allowed", "unsupported_media_type", "store_unavailable"),
    "too_many_requests",
)
"""Of the embedded engine besides those."""
WORKER_ERROR_TYPES = [
    "API_TOKEN_EXPIRED",
    "API_PAYMENT_REQUIRED",
    "API_FORBIDDEN",
    "API_NOT_FOUND",
    "API_INTERNAL_SERVER_ERROR",
    "API_OTHER",
    "FILE_NOT_FOUND",
    "INVALID_PROJECT_FILE",
    "UNABLE_TO_CONTINUE",
    "UNKNOWN",
    "DOCKER_ENGINE_SIGKILL",
    "TIMEOUT",
]


def recorded_bodies():
    for path in RECORDINGS.glob("*.json"):
        item = json.loads(path.read_text(encoding="utf-8"))
        if isinstance(item, dict):
            yield item["response"]["body"].get("json")


def recorded_codes():
    bodies = recorded_bodies()
    return {
        body["code"] for body in bodies if isinstance(body, dict) and "code" in body
    }


def recorded_deltas():
    for body in recorded_bodies():
        if isinstance(body, list) and body and "content" in body[0]:
            yield from map(delta_record, delta_list_from_json(body).entries)


def test_every_code_is_in_the_catalogue():
    wanted = {
        *SERVER_CODES,
        *DOCUMENTED_CODES,
        *FRONT_CODES,
        *recorded_codes(),
        *(code.value for code in FailureCode),
        "not_supported",
    }

    assert wanted == set(CODES)


def test_every_kind_of_failed_job_is_in_the_catalogue():
    assert set(WORKER_ERROR_TYPES) == set(ERROR_TYPES)
    assert {kind.value for kind in ErrorType} <= set(ERROR_TYPES)


@pytest.mark.parametrize(
    "table", [CODES, ERROR_TYPES, MESSAGES], ids=["codes", "types", "messages"]
)
def test_every_entry_says_what_happened_and_what_to_do(table):
    for key, words in table.items():
        for text in (words.what(), words.next_step()):
            assert text.endswith("."), key
            assert text[0].isupper() or text.startswith("{"), key
            assert re.search(r"\b(HTTP|JSON|uuid|null)\b", text) is None, key


def test_texts_are_translated_when_they_are_asked_for():
    asked = []

    def translator(context, text):
        asked.append(context)
        return text.upper()

    install_translator(translator)
    try:
        told = explain_error(ServiceError("over_quota", "x"))
    finally:
        install_translator(None)

    assert told.what == "THE STORAGE OF THE PROJECT'S OWNER IS FULL."
    assert set(asked) == {"Server"}


@pytest.mark.parametrize(
    ("code", "actor"),
    [
        ("authentication_failed", Actor.ANALYST),
        ("permission_denied", Actor.OWNER),
        ("over_quota", Actor.OWNER),
        ("inactive_subscription", Actor.OWNER),
        ("unknown_error", Actor.ADMINISTRATOR),
        ("certificate_of_another_host", Actor.ADMINISTRATOR),
        ("too_many_requests", Actor.NOBODY),
        ("connection_cut", Actor.NOBODY),
    ],
)
def test_whoever_must_act_is_named(code, actor):
    told = explain_error(ServiceError(code, "x"))

    assert told.actor is actor
    assert actor.label


@pytest.mark.parametrize(
    ("status", "like"),
    [
        (401, "not_authenticated"),
        (402, "over_quota"),
        (403, "permission_denied"),
        (404, "object_not_found"),
        (429, "too_many_requests"),
        (503, "bad_gateway"),
        (500, "unknown_error"),
        (599, "unknown_error"),
        (418, "http_error"),
    ],
)
def test_code_that_nobody_knows_is_told_by_its_status(status, like):
    error = CloudResponseError(status, "brand_new", "u", "u: said", raw='{"a": 1}')

    told = explain_error(error)

    assert told.what == CODES[like].what()
    assert told.reason == "u: said"
    assert told.raw == '{"a": 1}'


def test_what_may_have_happened_is_to_be_looked_up_first():
    lost = TimedOut("answer_timed_out", "h was silent", may_have_happened=True)

    next_step = explain_error(lost).next_step
    assert next_step.endswith("look at the list before you try again.")
    broken = CloudError("bad_gateway", "x", may_have_happened=True)
    assert "in a few minutes" in explain_error(broken).next_step
    plain = TimedOut("answer_timed_out", "h was silent")
    assert "before you try again" not in explain_error(plain).next_step
    assert explain_error(CloudError("not_signed_in", "x")).actor is Actor.ANALYST


def test_page_of_a_server_that_broke_is_no_refusal():
    error = ServerError(500, "http_error", "u", "x", raw="<h1>Server Error</h1>")

    assert explain_error(error).what == CODES["unknown_error"].what()
    refused = CloudResponseError(418, "http_error", "u", "x")
    assert explain_error(refused).what == CODES["http_error"].what()


@pytest.mark.parametrize("code", CODES)
def test_raw_answer_is_wanted_where_the_next_step_names_it(code):
    told = explain_error(ServiceError(code, "x"))

    assert told.is_raw_wanted == ("raw answer" in told.next_step)


# Jobs


def failed(error="", **feedback):
    return read_job(
        {
            "id": "1",
            "created_at": "2026-03-04T09:30:00Z",
            "status": "failed",
            "type": "package",
            "feedback": {"error": error, **feedback},
        }
    )


@pytest.mark.parametrize(
    ("job", "part"),
    [
        (failed("boom", error_type="DOCKER_ENGINE_SIGKILL"), "memory"),
        (failed("boom", error_type="TIMEOUT"), "longer than the server allows"),
        (failed("boom", error_type="BRAND_NEW"), "no name"),
        (failed("boom"), "no name"),
        (failed("", error_class="AssertionError"), "no QGIS project file"),
        (failed("no file '/x/files/None'", error_type="FILE_NOT_FOUND"), "no QGIS p"),
        (failed("x", error_timeout=True), "longer than the server allows"),
        (failed("Job unexpectedly terminated."), "was stopped"),
        (failed("Failed to obtain the project extent.", error_type="U"), "no extent"),
        (failed("Unable to open project with QGIS file"), "cannot open the project"),
        (
            failed(
                "Project file is an invalid XML document:\nno element found: line 9",
                error_type="INVALID_PROJECT_FILE",
            ),
            "damaged",
        ),
        (failed("'old'", error_type="UNKNOWN", error_class="KeyError"), "lacks some"),
        (failed("'count'", error_type="UNKNOWN"), "lacks something"),
        (failed("More than one feature match the feature select query"), "same key"),
        (failed(7), "no name"),
    ],
)
def test_failed_job_is_explained(job, part):
    told = explain_job(job)

    assert part in told.what
    assert told.next_step
    assert told.raw.startswith("{")


def engine_failed(error_class: str, **feedback):
    return failed(
        "the reason",
        error_class=error_class,
        error_origin="qfieldsync_cloud",
        **feedback,
    )


@pytest.mark.parametrize(
    ("job", "part"),
    [
        (engine_failed("FileNotFoundError"), "not there any more"),
        (engine_failed("ProjectFileError", error_type="INVALID_PROJECT_FILE"), "read"),
        (engine_failed("PackagingError"), "could not be made"),
        (engine_failed("JobTimedOut"), "longer than it may"),
        (engine_failed("Cancelled"), "stopped the job"),
        (engine_failed("LeaseLost"), "ended in the middle"),
        (engine_failed("MainThreadBusy"), "QGIS was busy"),
        (engine_failed("ZeroDivisionError", error_type="UNKNOWN"), "did not expect"),
    ],
)
def test_failure_of_the_embedded_engine_speaks_of_this_computer(job, part):
    told = explain_job(job)

    assert part in told.what
    assert told.reason == "the reason"
    assert "server" not in f"{told.what} {told.next_step}".lower()


def test_recorded_failed_job_is_explained():
    path = RECORDINGS / "c_064_job_after_create_no_new.json"
    body = json.loads(path.read_text(encoding="utf-8"))["response"]["body"]["json"]

    told = explain_job(read_job(body))

    assert "lacks something" in told.what
    assert told.reason == "'new'"
    assert "KeyError" in told.raw


def test_job_that_did_not_fail_needs_no_explanation():
    path = RECORDINGS / "c_004_job_package_finished.json"
    body = json.loads(path.read_text(encoding="utf-8"))["response"]["body"]["json"]

    assert explain_job(read_job(body)) is None


def test_failed_job_without_feedback_is_explained():
    job = read_job(
        {
            "id": "1",
            "created_at": "2026-03-04T09:30:00Z",
            "status": "failed",
            "output": "Job unexpectedly terminated.",
        }
    )

    assert "was stopped" in explain_job(job).what


# Deltas


def record(status=ServerStatus.NOT_APPLIED, status_text="", **feedback):
    moment = datetime(2026, 3, 4, tzinfo=timezone.utc)
    return DeltaRecord(
        "1", "f", "anna", moment, moment, status, {}, feedback or None, status_text
    )


def test_every_recorded_message_of_a_delta_is_in_the_catalogue():
    messages = {item.output for item in recorded_deltas() if item.output}

    assert len(messages) == 9
    assert [
        message
        for message in messages
        if not any(re.search(pattern, message) for pattern in MESSAGES)
    ] == []


@pytest.mark.parametrize(
    ("message", "part"),
    [
        ("Unable to find feature", "not in the layer"),
        ('No layer with id "trees_1"', "no layer with the id trees_1"),
        ('Invalid layer "Trees"', "layer Trees of the project cannot be opened"),
        ('Cannot start editing layer "Trees"', "Trees is read-only"),
        ('Unable to change attribute "height"', "no field height"),
        ("Failed to commit changes", "refused the change"),
        ("Null geometry from wkt='SRID=4326;POINT(7 8)'", "cannot be read"),
        ("Empty WKT string!", "empty geometry"),
        (
            "Composite (multi-column) primary keys are not supported!",
            "key of several fields",
        ),
        (
            'Layer "X" neither has a primary key, nor an attribute `fid`! ',
            "has no key",
        ),
        (
            "Some features of this project are not supported by the owner's account. "
            "Deltas are created but kept pending.",
            "plan or the subscription",
        ),
    ],
)
def test_message_of_a_delta_is_explained(message, part):
    told = explain_delta(record(msg=message))

    assert part in told.what
    assert "{" not in told.what
    assert message[:20] in told.raw.replace("\\", "")


@pytest.mark.parametrize("status", list(ServerStatus))
def test_delta_without_a_message_is_explained_by_its_status(status):
    told = explain_delta(record(status, "STATUS_NEW"))

    assert told.what.endswith(".")
    assert told.next_step.endswith(".")
    assert ("STATUS_NEW" in told.what) == (status is ServerStatus.UNKNOWN)


def test_reasons_of_a_data_source_are_told():
    told = explain_delta(
        record(msg="Failed to commit changes", provider_errors=["NOT NULL: fid", 7])
    )

    assert told.reason == "NOT NULL: fid 7"


def test_conflict_is_told_field_by_field_and_without_python():
    text = 'The attribute "{}" that has a conflict:\n-{}\n+{}'
    told = explain_delta(
        record(
            ServerStatus.CONFLICT,
            msg="There are conflicts with the already existing feature!",
            conflicts=[
                text.format("height", "17.0", "999.0"),
                text.format(
                    "seen",
                    "PyQt5.QtCore.QDate(2020, 4, 5)",
                    "PyQt5.QtCore.QDate(2020, 4, 4)",
                ),
                text.format("note", "NULL", "a\n+b"),
                "something else",
            ],
        )
    )

    assert told.actor is Actor.ANALYST
    assert told.reason == (
        "height: on the server 17.0, seen by the crew 999.0. "
        "seen: on the server 2020-04-05, seen by the crew 2020-04-04. "
        "note: on the server nothing, seen by the crew a ⏎ +b."
    )


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("PyQt5.QtCore.QDate(2020, 4, 5)", "2020-04-05"),
        ("PyQt6.QtCore.QDate(2020, 4, 5)", "2020-04-05"),
        ("QDate(2020, 4, 5)", "2020-04-05"),
        ("PyQt5.QtCore.QDateTime(2020, 4, 5, 9, 30)", "2020-04-05 09:30:00"),
        ("PyQt5.QtCore.QDateTime(2020, 4, 5, 9, 30, 1, 5)", "2020-04-05 09:30:01.005"),
        (
            "PyQt5.QtCore.QDateTime(2020, 4, 5, 9, 30, 1, 0, PyQt5.QtCore.Qt.TimeSpec)",
            "2020-04-05 09:30:01",
        ),
        ("PyQt5.QtCore.QTime(9, 30)", "09:30:00"),
        ("PyQt5.QtCore.QTime()", "PyQt5.QtCore.QTime()"),
        ("PyQt5.QtCore.QDate()", "PyQt5.QtCore.QDate()"),
        ("NULL", "nothing"),
        ("None", "nothing"),
        ("17.0", "17.0"),
        ("None of it", "None of it"),
    ],
)
def test_value_of_a_server_is_readable(text, shown):
    assert readable_value(text) == shown


def test_recorded_conflicts_are_read():
    lists = [
        (item.last_feedback or {}).get("conflicts") or () for item in recorded_deltas()
    ]
    texts = [text for found in lists for text in found]

    found = read_conflicts(texts)

    assert len(found) == len(texts) > 5
    assert {item.field for item in found} == {"height", "species"}
    assert {item.on_server for item in found} == {"17.0", "FidClash"}
