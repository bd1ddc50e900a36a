"""What each recorded answer of a real server means, written down by hand.

`RECORDINGS` names the call of the client that meets a recording, and what it returns or
raises; or why no call does. A job, a delta, a project is one line each, see
`test_cloud_recordings`: the beginning of its id, what it is, its moments as UTC clock
time. Long lists are told by their counts, their first and their last entry.
"""

# A value is one line, however long.
# ruff: noqa: E501

from __future__ import annotations

from dataclasses import dataclass
from typing import Union

from qfieldsync_cloud.core.errors import (
    CloudResponseError,
    NotAuthenticated,
    NotFound,
    PermissionDenied,
    ServerError,
)


class Met:
    """A call of the client meets it, and returns this."""

    def __init__(self, call: str, *lines: str) -> None:
        self.call = call
        self.lines = lines


@dataclass(frozen=True)
class Refused:
    """A call of the client meets it, and raises this."""

    call: str
    kind: type[CloudResponseError]
    status: int
    code: str


@dataclass(frozen=True)
class Unmet:
    """No call of the client meets it."""

    reason: str


Row = Union[Met, Refused, Unmet]

FAULTS: dict[str, str] = {
    "b_008_push_duplicate_plus_new": "$.deltas[1].localPk",
    "b_010_push_duplicate_uuid_inside_one_file": "$.deltas[1].uuid",
    "b_019_push_empty_file": "empty",
    "b_020_push_whitespace": "empty",
    "b_021_push_not_json": "line 1",
    "b_022_push_binary": "line 1",
    "b_026_push_json_array": "$",
    "b_028_push_schema_missing_deltas": "$.deltas",
    "b_031_push_version_2": "$.version",
    "b_032_push_version_number": "$.version",
    "b_033_push_id_not_uuid": "$.id",
    "b_034_push_delta_uuid_not_uuid": "$.deltas[0].uuid",
    "b_035_push_bad_method": "$.deltas[0].method",
    "b_038_push_without_clientid": "$.deltas[0].clientId",
    "b_046_push_without_method": "$.deltas[0].method",
    "b_047_push_without_uuid": "$.deltas[0].uuid",
    "b_048_push_clientid_device_123": "$.deltas[0].clientId",
    "b_049_push_seed_doc_format": "$.deltas[0].clientId",
    "b_050_push_create_no_new": "$.deltas[0].new",
    "b_051_push_new_extra_key": "$.deltas[0].new.fid",
    "b_053_push_geometry_dict": "$.deltas[0].new.geometry",
    "b_054_push_bad_wkt": "$.deltas[0].new.geometry",
    "b_056_push_ewkt_srid": "$.deltas[0].new.geometry",
    "b_061_push_nan_value": "$",
    "b_063_push_wrong_project": "project id",
    "b_064_push_project_not_uuid": "$.project",
    "b_066_push_project_braces": "$.project",
    "b_077_push_reporter_mixed": "$.deltas[1].localPk",
    "b_079_push_unknown_project": "project id",
    "b_080_push_project_path_not_uuid": "project id",
    "c_058_push_create_ewkt": "$.deltas[0].new.geometry",
    "c_062_push_create_no_new": "$.deltas[0].new",
    "c_147_push_mixed": "$.deltas[2].old.attributes",
}
"""Where a pushed deltafile of the recordings is found to be wrong before it is sent."""

REPAIRED = (
    "b_029_push_schema_missing_files",
    "b_036_push_localpk_int",
    "b_037_push_sourcepk_null",
    "b_040_push_without_localpk",
    "b_041_push_without_sourcepk",
    "b_042_push_without_locallayerid",
    "b_043_push_without_sourcelayerid",
    "b_052_push_old_fid_key_seed",
    "b_065_push_project_upper",
)
"""Deltafiles that the server refused and that are written in the strict form here."""

RECORDINGS: dict[str, Row] = {
    "a_001_status": Met("health", "ok ok well"),
    "a_002_server_info": Unmet("names and logos; nothing here needs them"),
    "a_003_providers": Unmet("single sign-on is for later"),
    "a_004_login_token": Met(
        "login", "<token> of alice until 2026-12-21 19:29:20.415839"
    ),
    "a_005_login_email_form": Unmet(
        "the client sends a login as JSON; the answer is that of a_004"
    ),
    "a_006_login_wrong_password": Refused(
        "login", NotAuthenticated, 401, "authentication_failed"
    ),
    "a_007_login_missing_password": Unmet("a login is never sent without a password"),
    "a_008_login_get": Unmet("a login is a POST"),
    "a_009_auth_user": Met("user", "alice"),
    "a_010_auth_user_no_token": Refused(
        "user", NotAuthenticated, 401, "not_authenticated"
    ),
    "a_011_auth_user_bad_token": Refused(
        "user", NotAuthenticated, 401, "token_authentication_failed"
    ),
    "a_012_auth_user_malformed_header": Unmet("a token is never sent empty"),
    "a_013_auth_user_bearer": Unmet("the scheme is always Token"),
    "a_014_user": Unmet("the client asks who the token belongs to, not about others"),
    "a_015_project_create": Unmet("the client makes no projects"),
    "a_016_project_create_duplicate": Unmet("the client makes no projects"),
    "a_017_project_create_no_name": Unmet("the client makes no projects"),
    "a_018_project_list": Met(
        "projects", "6c511102 alice/demo_1795289362 failed admin overwrite=True file="
    ),
    "a_019_project_get": Met(
        "project", "6c511102 alice/demo_1795289362 failed admin overwrite=True file="
    ),
    "a_020_project_get_other_user": Refused(
        "project", PermissionDenied, 403, "permission_denied"
    ),
    "a_021_project_get_unknown": Refused("project", NotFound, 404, "object_not_found"),
    "a_022_files_empty": Unmet(
        "the client reads the files of packages, not those of projects"
    ),
    "a_023_job_package_no_qgis_file": Refused(
        "create_job", CloudResponseError, 400, "no_qgis_project"
    ),
    "a_024_job_process_projectfile_no_qgis_file": Met(
        "create_job", "f5d0346f process_projectfile pending by 2 19:29:23.156725 new"
    ),
    "a_025_job_delta_apply_no_qgis_file": Refused(
        "create_job", ServerError, 500, "unknown_error"
    ),
    "a_026_job_package_no_qgis_force": Met(
        "create_job", "8ed5ef9b package pending by 2 19:29:23.271895 new"
    ),
    "a_027_deltas_list_no_qgis": Met("deltas"),
    "a_028_delta_push_no_qgis": Refused(
        "push", CloudResponseError, 400, "no_qgis_project"
    ),
    "a_029_delta_apply_deprecated_no_qgis": Refused(
        "apply_deltas", CloudResponseError, 400, "no_qgis_project"
    ),
    "a_030_jobs_list_after_no_qgis": Met(
        "jobs",
        "8ed5ef9b package pending by 2 19:29:23.271895",
        "f5d0346f process_projectfile pending by 2 19:29:23.156725",
    ),
    "a_031_package_latest_none": Refused(
        "latest_package", CloudResponseError, 400, "invalid_job"
    ),
    "a_032_project2_create": Unmet("the client makes no projects"),
    "a_033_upload_gpkg": Unmet("uploading project files is for later"),
    "a_034_upload_qgs": Unmet("uploading project files is for later"),
    "a_035_upload_second_qgs": Unmet("uploading project files is for later"),
    "a_036_files_list": Unmet(
        "the client reads the files of packages, not those of projects"
    ),
    "a_037_file_download": Unmet(
        "the client reads the files of packages, not those of projects"
    ),
    "a_038_file_download_missing": Unmet(
        "the client reads the files of packages, not those of projects"
    ),
    "a_039_jobs_list_after_upload": Met(
        "jobs", "c78876cf process_projectfile pending by 2 19:29:23.695111"
    ),
    "a_040_job_package": Met(
        "create_job", "2dbad700 package pending by 2 19:29:23.923554 new"
    ),
    "a_041_job_package_repeat": Met(
        "create_job", "2dbad700 package pending by 2 19:29:23.923554 there already"
    ),
    "a_042_job_package_force_1": Met(
        "create_job", "603bfea4 package pending by 2 19:29:24.012536 new"
    ),
    "a_043_job_package_repeat_after_force": Met(
        "create_job", "2dbad700 package pending by 2 19:29:23.923554 there already"
    ),
    "a_044_job_process_projectfile": Met(
        "create_job", "1a27289e process_projectfile pending by 2 19:29:24.081051 new"
    ),
    "a_045_job_process_projectfile_repeat": Met(
        "create_job", "a14af71c process_projectfile pending by 2 19:29:24.116375 new"
    ),
    "a_046_job_process_projectfile_force_1": Met(
        "create_job", "dd2f0ac0 process_projectfile pending by 2 19:29:24.147426 new"
    ),
    "a_047_job_process_projectfile_repeat_after_force": Met(
        "create_job", "dea2cabd process_projectfile pending by 2 19:29:24.178535 new"
    ),
    "a_048_job_delta_apply": Refused("create_job", ServerError, 500, "unknown_error"),
    "a_049_job_delta_apply_repeat": Refused(
        "create_job", ServerError, 500, "unknown_error"
    ),
    "a_050_job_delta_apply_force_1": Refused(
        "create_job", ServerError, 500, "unknown_error"
    ),
    "a_051_job_delta_apply_repeat_after_force": Refused(
        "create_job", ServerError, 500, "unknown_error"
    ),
    "a_052_job_force_true": Unmet("force is sent as 0 or 1"),
    "a_053_job_force_str1": Unmet("force is sent as 0 or 1"),
    "a_054_job_force_str_true": Unmet("force is sent as 0 or 1"),
    "a_055_job_force_null": Unmet("force is sent as 0 or 1"),
    "a_056_job_form_encoded": Unmet("a job is asked for with a JSON object"),
    "a_057_job_form_encoded_force": Unmet("a job is asked for with a JSON object"),
    "a_058_job_query_string_only": Unmet("a job is asked for with a JSON object"),
    "a_059_job_create_project": Unmet("no job of an unknown type is asked for"),
    "a_060_job_unknown_type": Unmet("no job of an unknown type is asked for"),
    "a_061_job_export_legacy_type": Unmet("no job of an unknown type is asked for"),
    "a_062_job_missing_type": Unmet("no job of an unknown type is asked for"),
    "a_063_job_missing_project": Unmet("a job is asked for with its project"),
    "a_064_job_unknown_project": Refused(
        "create_job", NotFound, 404, "object_not_found"
    ),
    "a_065_job_project_not_uuid": Refused(
        "create_job", CloudResponseError, 400, "validation_error"
    ),
    "a_066_job_project_uuid_no_dashes": Met(
        "create_job", "2dbad700 package pending by 2 19:29:23.923554 there already"
    ),
    "a_067_job_project_uuid_upper": Met(
        "create_job", "2dbad700 package pending by 2 19:29:23.923554 there already"
    ),
    "a_068_job_invalid_json": Unmet("a job is asked for with a JSON object"),
    "a_069_job_text_plain": Unmet("a job is asked for with a JSON object"),
    "a_070_job_no_body": Unmet("a job is asked for with a JSON object"),
    "a_071_job_array_body": Unmet("a job is asked for with a JSON object"),
    "a_072_job_no_token": Refused(
        "create_job", NotAuthenticated, 401, "not_authenticated"
    ),
    "a_073_job_bad_token": Refused(
        "create_job", NotAuthenticated, 401, "token_authentication_failed"
    ),
    "a_074_job_other_user": Refused(
        "create_job", PermissionDenied, 403, "permission_denied"
    ),
    "a_075_job_put": Unmet("no call is a PUT"),
    "a_076_job_no_trailing_slash": Unmet("every path ends with a slash"),
    "a_077_jobs_get_no_trailing_slash": Unmet("every path ends with a slash"),
    "a_078_jobs_list": Met(
        "jobs",
        "0aa03a86 package pending by 2 19:29:24.599514",
        "810f5bb9 package pending by 2 19:29:24.474036",
        "e32067a9 package pending by 2 19:29:24.427343",
        "dea2cabd process_projectfile pending by 2 19:29:24.178535",
        "dd2f0ac0 process_projectfile pending by 2 19:29:24.147426",
        "a14af71c process_projectfile pending by 2 19:29:24.116375",
        "1a27289e process_projectfile pending by 2 19:29:24.081051",
        "603bfea4 package pending by 2 19:29:24.012536",
        "2dbad700 package pending by 2 19:29:23.923554",
        "c78876cf process_projectfile pending by 2 19:29:23.695111",
    ),
    "a_079_jobs_list_limit2": Met(
        "page of jobs",
        "total 10",
        "c78876cf process_projectfile pending by 2 19:29:23.695111",
        "2dbad700 package pending by 2 19:29:23.923554",
    ),
    "a_080_jobs_list_limit2_offset2": Met(
        "page of jobs",
        "total 10",
        "603bfea4 package pending by 2 19:29:24.012536",
        "1a27289e process_projectfile pending by 2 19:29:24.081051",
    ),
    "a_081_jobs_list_offset_only": Unmet("an offset is never sent without a limit"),
    "a_082_jobs_list_offset_beyond": Met("page of jobs", "total 10"),
    "a_083_jobs_list_limit_0": Unmet("a limit is a number from 1 on"),
    "a_084_jobs_list_limit_neg": Unmet("a limit is a number from 1 on"),
    "a_085_jobs_list_limit_abc": Unmet("a limit is a number from 1 on"),
    "a_086_jobs_list_limit_1000": Met(
        "page of jobs",
        "total 10",
        "c78876cf process_projectfile pending by 2 19:29:23.695111",
        "2dbad700 package pending by 2 19:29:23.923554",
        "603bfea4 package pending by 2 19:29:24.012536",
        "1a27289e process_projectfile pending by 2 19:29:24.081051",
        "a14af71c process_projectfile pending by 2 19:29:24.116375",
        "dd2f0ac0 process_projectfile pending by 2 19:29:24.147426",
        "dea2cabd process_projectfile pending by 2 19:29:24.178535",
        "e32067a9 package pending by 2 19:29:24.427343",
        "810f5bb9 package pending by 2 19:29:24.474036",
        "0aa03a86 package pending by 2 19:29:24.599514",
    ),
    "a_087_jobs_list_type": Unmet("servers ignore the type; it is not sent"),
    "a_088_jobs_list_no_project": Unmet("jobs are asked for with their project"),
    "a_089_jobs_list_unknown_project": Refused(
        "jobs", NotFound, 404, "object_not_found"
    ),
    "a_090_jobs_list_not_uuid": Refused(
        "jobs", CloudResponseError, 400, "validation_error"
    ),
    "a_091_jobs_list_other_user": Refused(
        "jobs", PermissionDenied, 403, "permission_denied"
    ),
    "a_092_jobs_list_no_token": Refused(
        "jobs", NotAuthenticated, 401, "not_authenticated"
    ),
    "a_093_job_get": Met("job", "2dbad700 package pending by 2 19:29:23.923554"),
    "a_094_job_get_no_slash": Unmet("every path ends with a slash"),
    "a_095_job_get_process": Met(
        "job", "1a27289e process_projectfile pending by 2 19:29:24.081051"
    ),
    "a_096_job_get_delta_apply": Refused(
        "job", CloudResponseError, 400, "validation_error"
    ),
    "a_097_job_get_unknown": Refused("job", PermissionDenied, 403, "permission_denied"),
    "a_098_job_get_not_uuid": Refused(
        "job", CloudResponseError, 400, "validation_error"
    ),
    "a_099_job_get_other_user": Refused(
        "job", PermissionDenied, 403, "permission_denied"
    ),
    "a_100_job_get_no_token": Refused(
        "job", NotAuthenticated, 401, "not_authenticated"
    ),
    "a_101_job_delete": Unmet("no call is a DELETE"),
    "a_102_jobs_options": Unmet("no call is an OPTIONS"),
    "b_001_list_empty": Met("deltas"),
    "b_002_list_empty_limit": Met("page of deltas", "total 0"),
    "b_003_push_valid_create": Met("push"),
    "b_004_list_one": Met("deltas", "f179274c create PENDING by alice 19:31:19.370721"),
    "b_005_jobs_after_push": Met(
        "jobs",
        "9747e2ee delta_apply pending by 2 19:31:19.393425",
        "b16fde8e process_projectfile pending by 2 19:31:18.465540",
    ),
    "b_006_push_same_file_again": Met("push"),
    "b_007_push_same_delta_uuid_other_file_id": Met("push"),
    "b_008_push_duplicate_plus_new": Met("push"),
    "b_009_push_same_file_id_new_delta": Met("push"),
    "b_010_push_duplicate_uuid_inside_one_file": Refused(
        "push", ServerError, 500, "unknown_error"
    ),
    "b_011_list_after_dup": Met(
        "deltas",
        "f179274c create PENDING by alice 19:31:19.370721",
        "c5e6b7ab create PENDING by alice 19:31:19.629638",
        "ddf78974 create PENDING by alice 19:31:19.727890",
    ),
    "b_012_by_deltafile": Met(
        "deltas",
        "f179274c create PENDING by alice 19:31:19.370721",
        "ddf78974 create PENDING by alice 19:31:19.727890",
    ),
    "b_013_by_deltafile_limit": Met(
        "page of deltas",
        "total 2",
        "f179274c create PENDING by alice 19:31:19.370721",
    ),
    "b_014_by_deltafile_unknown": Met("deltas"),
    "b_015_by_deltafile_not_uuid": Refused("deltas", NotFound, 404, "http_error"),
    "b_016_by_deltafile_no_slash": Unmet("every path ends with a slash"),
    "b_017_push_no_file": Unmet("a deltafile is sent as the file of a multipart body"),
    "b_018_push_no_body": Unmet("a deltafile is sent as the file of a multipart body"),
    "b_019_push_empty_file": Refused("push", ServerError, 500, "unknown_error"),
    "b_020_push_whitespace": Refused("push", ServerError, 500, "unknown_error"),
    "b_021_push_not_json": Refused("push", ServerError, 500, "unknown_error"),
    "b_022_push_binary": Refused("push", ServerError, 500, "unknown_error"),
    "b_023_push_json_raw_body": Unmet(
        "a deltafile is sent as the file of a multipart body"
    ),
    "b_024_push_json_body_file_key_string": Unmet(
        "a deltafile is sent as the file of a multipart body"
    ),
    "b_025_push_form_field_string": Unmet(
        "a deltafile is sent as the file of a multipart body"
    ),
    "b_026_push_json_array": Refused("push", ServerError, 500, "unknown_error"),
    "b_027_push_wrong_field_name": Unmet(
        "a deltafile is sent as the file of a multipart body"
    ),
    "b_028_push_schema_missing_deltas": Refused(
        "push", ServerError, 500, "unknown_error"
    ),
    "b_029_push_schema_missing_files": Refused(
        "push", ServerError, 500, "unknown_error"
    ),
    "b_030_push_empty_deltas": Met("push"),
    "b_031_push_version_2": Refused("push", ServerError, 500, "unknown_error"),
    "b_032_push_version_number": Refused("push", ServerError, 500, "unknown_error"),
    "b_033_push_id_not_uuid": Refused(
        "push", CloudResponseError, 400, "validation_error"
    ),
    "b_034_push_delta_uuid_not_uuid": Refused(
        "push", ServerError, 500, "unknown_error"
    ),
    "b_035_push_bad_method": Refused("push", ServerError, 500, "unknown_error"),
    "b_036_push_localpk_int": Refused("push", ServerError, 500, "unknown_error"),
    "b_037_push_sourcepk_null": Refused("push", ServerError, 500, "unknown_error"),
    "b_038_push_without_clientid": Refused("push", ServerError, 500, "unknown_error"),
    "b_039_push_without_exportid": Met("push"),
    "b_040_push_without_localpk": Refused("push", ServerError, 500, "unknown_error"),
    "b_041_push_without_sourcepk": Refused("push", ServerError, 500, "unknown_error"),
    "b_042_push_without_locallayerid": Refused(
        "push", ServerError, 500, "unknown_error"
    ),
    "b_043_push_without_sourcelayerid": Refused(
        "push", ServerError, 500, "unknown_error"
    ),
    "b_044_push_without_locallayercrs": Met("push"),
    "b_045_push_without_locallayername": Met("push"),
    "b_046_push_without_method": Refused("push", ServerError, 500, "unknown_error"),
    "b_047_push_without_uuid": Refused("push", ServerError, 500, "unknown_error"),
    "b_048_push_clientid_device_123": Refused(
        "push", ServerError, 500, "unknown_error"
    ),
    "b_049_push_seed_doc_format": Refused("push", ServerError, 500, "unknown_error"),
    "b_050_push_create_no_new": Met("push"),
    "b_051_push_new_extra_key": Refused("push", ServerError, 500, "unknown_error"),
    "b_052_push_old_fid_key_seed": Refused("push", ServerError, 500, "unknown_error"),
    "b_053_push_geometry_dict": Refused("push", ServerError, 500, "unknown_error"),
    "b_054_push_bad_wkt": Refused("push", ServerError, 500, "unknown_error"),
    "b_055_push_null_geometry": Met("push"),
    "b_056_push_ewkt_srid": Met("push"),
    "b_057_push_pointz": Met("push"),
    "b_058_push_nul_char": Met("push"),
    "b_059_push_unicode_emoji": Met("push"),
    "b_060_push_utf8_bom": Met("push"),
    "b_061_push_nan_value": Refused("push", ServerError, 500, "unknown_error"),
    "b_062_push_big_int": Met("push"),
    "b_063_push_wrong_project": Refused(
        "push", CloudResponseError, 400, "invalid_deltafile"
    ),
    "b_064_push_project_not_uuid": Refused(
        "push", CloudResponseError, 400, "invalid_deltafile"
    ),
    "b_065_push_project_upper": Refused(
        "push", CloudResponseError, 400, "invalid_deltafile"
    ),
    "b_066_push_project_braces": Refused(
        "push", CloudResponseError, 400, "invalid_deltafile"
    ),
    "b_067_push_delta_from_other_project": Met("push"),
    "b_068_other_list": Met("deltas"),
    "b_069_push_unknown_layer": Met("push"),
    "b_070_push_unknown_attribute": Met("push"),
    "b_071_push_no_token": Refused("push", NotAuthenticated, 401, "not_authenticated"),
    "b_072_push_bad_token": Refused(
        "push", NotAuthenticated, 401, "token_authentication_failed"
    ),
    "b_073_push_other_user": Refused(
        "push", PermissionDenied, 403, "permission_denied"
    ),
    "b_074_push_reader": Refused("push", PermissionDenied, 403, "permission_denied"),
    "b_075_push_reporter_create": Met("push"),
    "b_076_push_reporter_patch": Met("push"),
    "b_077_push_reporter_mixed": Met("push"),
    "b_078_push_editor_patch": Met("push"),
    "b_079_push_unknown_project": Refused("push", NotFound, 404, "object_not_found"),
    "b_080_push_project_path_not_uuid": Refused("push", NotFound, 404, "http_error"),
    "b_081_push_no_slash": Unmet("every path ends with a slash"),
    "b_082_list_unknown_project": Refused("deltas", NotFound, 404, "object_not_found"),
    "b_083_list_not_uuid": Refused("deltas", NotFound, 404, "http_error"),
    "b_084_list_uppercase_uuid": Refused("deltas", NotFound, 404, "http_error"),
    "b_085_list_no_token": Refused(
        "deltas", NotAuthenticated, 401, "not_authenticated"
    ),
    "b_086_list_other_user": Refused(
        "deltas", PermissionDenied, 403, "permission_denied"
    ),
    "b_087_list_reader": Refused("deltas", PermissionDenied, 403, "permission_denied"),
    "b_088_list_reporter": Met(
        "deltas",
        "21 deltas",
        "19 PENDING",
        "2 UNPERMITTED",
        "first f179274c create PENDING by alice 19:31:19.370721",
        "last b2a13c30 patch PENDING by erin 19:31:24.245500",
    ),
    "b_089_delete_deltas": Unmet("no call is a DELETE"),
    "b_090_put_deltas": Unmet("no call is a PUT"),
    "b_091_list_all": Met(
        "deltas",
        "21 deltas",
        "19 PENDING",
        "2 UNPERMITTED",
        "first f179274c create PENDING by alice 19:31:19.370721",
        "last b2a13c30 patch PENDING by erin 19:31:24.245500",
    ),
    "b_092_list_limit3": Met(
        "page of deltas",
        "total 21",
        "f179274c create PENDING by alice 19:31:19.370721",
        "c5e6b7ab create PENDING by alice 19:31:19.629638",
        "ddf78974 create PENDING by alice 19:31:19.727890",
    ),
    "b_093_list_limit3_offset3": Met(
        "page of deltas",
        "total 21",
        "b3f709c6 create PENDING by alice 19:31:21.312179",
        "28a8137a create PENDING by alice 19:31:21.716602",
        "4688ef26 create PENDING by alice 19:31:21.808025",
    ),
    "b_094_list_ordering_desc": Unmet("deltas are asked for in the order of arrival"),
    "b_095_list_ordering_asc": Met(
        "page of deltas",
        "total 21",
        "f179274c create PENDING by alice 19:31:19.370721",
        "c5e6b7ab create PENDING by alice 19:31:19.629638",
        "ddf78974 create PENDING by alice 19:31:19.727890",
    ),
    "b_096_list_offset_only": Unmet("an offset is never sent without a limit"),
    "b_097_list_limit_0": Unmet("a limit is a number from 1 on"),
    "b_098_apply_deprecated": Met("apply_deltas"),
    "b_099_apply_deprecated_repeat": Met("apply_deltas"),
    "b_100_apply_deprecated_get": Unmet("applying is a POST"),
    "b_101_apply_deprecated_no_token": Refused(
        "apply_deltas", NotAuthenticated, 401, "not_authenticated"
    ),
    "b_102_apply_deprecated_other_user": Refused(
        "apply_deltas", PermissionDenied, 403, "permission_denied"
    ),
    "b_103_apply_deprecated_reader": Refused(
        "apply_deltas", PermissionDenied, 403, "permission_denied"
    ),
    "b_104_apply_deprecated_unknown": Refused(
        "apply_deltas", NotFound, 404, "object_not_found"
    ),
    "b_105_apply_deprecated_empty_project": Met("apply_deltas"),
    "b_106_jobs": Met(
        "jobs",
        "20 jobs",
        "19 delta_apply pending",
        "1 process_projectfile pending",
        "first 0bee87ab delta_apply pending by 6 19:31:24.269621",
        "last b16fde8e process_projectfile pending by 2 19:31:18.465540",
    ),
    "b_107_job_package_reader": Met(
        "create_job", "70a82064 package pending by 4 19:31:25.260935 new"
    ),
    "b_108_job_process_reader": Refused(
        "create_job", PermissionDenied, 403, "permission_denied"
    ),
    "b_109_job_process_reporter": Met(
        "create_job", "cea6aa53 process_projectfile pending by 5 19:31:25.327914 new"
    ),
    "b_110_jobs_reader_list": Met(
        "jobs",
        "22 jobs",
        "19 delta_apply pending",
        "1 package pending",
        "2 process_projectfile pending",
        "first cea6aa53 process_projectfile pending by 5 19:31:25.327914",
        "last b16fde8e process_projectfile pending by 2 19:31:18.465540",
    ),
    "c_001_job_process_finished": Met(
        "job",
        "dcda0af7 process_projectfile finished by 2 19:35:07.156466 started 19:35:07.927966 finished 19:35:09.642711 process_projectfile 8 steps",
    ),
    "c_002_project_after_process": Met(
        "project", "b168d16d alice/p1795289706916 ok admin overwrite=True file=demo.qgs"
    ),
    "c_003_job_package_create": Met(
        "create_job", "792a5c42 package pending by 2 19:35:09.861682 new"
    ),
    "c_004_job_package_finished": Met(
        "job",
        "792a5c42 package finished by 2 19:35:09.861682 started 19:35:14.654784 finished 19:35:16.784092 package_project 7 steps",
    ),
    "c_005_jobs_list_finished": Met(
        "jobs",
        "792a5c42 package finished by 2 19:35:09.861682 started 19:35:14.654784 finished 19:35:16.784092",
        "dcda0af7 process_projectfile finished by 2 19:35:07.156466 started 19:35:07.927966 finished 19:35:09.642711",
    ),
    "c_006_package_latest": Met(
        "latest_package",
        "792a5c42 finished 19:35:14.657253",
        "data.gpkg 131072 ea532e50 39d2878d",
        "demo_qfield.qgz 8923 81c16bdf 0a69eaa1",
    ),
    "c_007_package_file": Unmet(
        "its bytes are not recorded; test_cloud_package downloads some"
    ),
    "c_008_job_package_again_after_finished": Met(
        "create_job", "8acfac7e package pending by 2 19:35:17.047010 new"
    ),
    "c_009_project_before_deltas": Met(
        "project", "b168d16d alice/p1795289706916 ok admin overwrite=True file=demo.qgs"
    ),
    "c_010_push_create_all_types": Met("push"),
    "c_011_deltas_after_create_all_types": Met(
        "deltas", "858f6fcd create APPLIED by alice 19:35:24.497961 pk 4"
    ),
    "c_012_job_after_create_all_types": Met(
        "job",
        "048f7c60 delta_apply finished by 2 19:35:24.527218 started 19:35:28.503764 finished 19:35:30.198465 apply_changes 5 steps",
    ),
    "c_013_job_after_create_all_types": Met(
        "job",
        "01f24a10 process_projectfile finished by 2 19:35:29.929831 started 19:35:30.205868 finished 19:35:31.764977 process_projectfile 8 steps",
    ),
    "c_014_push_create_with_fid": Met("push"),
    "c_015_deltas_after_create_with_fid": Met(
        "deltas", "878f599c create APPLIED by alice 19:35:32.078530 pk 77"
    ),
    "c_016_job_after_create_with_fid": Met(
        "job",
        "34f11382 delta_apply finished by 2 19:35:32.106229 started 19:35:36.777725 finished 19:35:38.529628 apply_changes 5 steps",
    ),
    "c_017_job_after_create_with_fid": Met(
        "job",
        "5324df89 process_projectfile finished by 2 19:35:38.308669 started 19:35:38.535191 finished 19:35:40.800537 process_projectfile 8 steps",
    ),
    "c_018_push_create_existing_fid": Met("push"),
    "c_019_deltas_after_create_existing_fid": Met(
        "deltas", "773d191b create APPLIED by alice 19:35:41.944045 pk 78"
    ),
    "c_020_job_after_create_existing_fid": Met(
        "job",
        "91c82baa delta_apply finished by 2 19:35:41.968828 started 19:35:45.810155 finished 19:35:47.380728 apply_changes 5 steps",
    ),
    "c_021_job_after_create_existing_fid": Met(
        "job",
        "87069953 process_projectfile finished by 2 19:35:47.180300 started 19:35:47.385949 finished 19:35:48.880021 process_projectfile 8 steps",
    ),
    "c_022_push_create_unknown_attribute": Met("push"),
    "c_023_deltas_after_create_unknown_attribute": Met(
        "deltas", "12669839 create APPLIED by alice 19:35:49.503213 pk 79"
    ),
    "c_024_job_after_create_unknown_attribute": Met(
        "job",
        "355b7f51 process_projectfile finished by 2 19:35:55.327014 started 19:35:55.593924 finished 19:35:57.305483 process_projectfile 8 steps",
    ),
    "c_025_job_after_create_unknown_attribute": Met(
        "job",
        "4dc2baca delta_apply finished by 2 19:35:49.533275 started 19:35:53.890311 finished 19:35:55.586425 apply_changes 5 steps",
    ),
    "c_026_push_create_wrong_type_attribute": Met("push"),
    "c_027_deltas_after_create_wrong_type_attribute": Met(
        "deltas",
        "bd1b2e4b create NOT_APPLIED by alice 19:35:58.176408 Failed to commit changes",
    ),
    "c_028_job_after_create_wrong_type_attribute": Met(
        "job",
        "da0f098c process_projectfile finished by 2 19:36:03.868154 started 19:36:04.111646 finished 19:36:05.703478 process_projectfile 8 steps",
    ),
    "c_029_job_after_create_wrong_type_attribute": Met(
        "job",
        "ba701252 delta_apply finished by 2 19:35:58.203668 started 19:36:02.317082 finished 19:36:04.105501 apply_changes 5 steps",
    ),
    "c_030_push_create_null_geometry": Met("push"),
    "c_031_deltas_after_create_null_geometry": Met(
        "deltas", "cc702aaa create APPLIED by alice 19:36:06.895061 pk 80"
    ),
    "c_032_job_after_create_null_geometry": Met(
        "job",
        "8245a986 delta_apply finished by 2 19:36:06.923151 started 19:36:10.725912 finished 19:36:14.825122 apply_changes 5 steps",
    ),
    "c_033_job_after_create_null_geometry": Met(
        "job",
        "6bb26e76 process_projectfile finished by 2 19:36:14.569226 started 19:36:14.834564 finished 19:36:19.868992 process_projectfile 8 steps",
    ),
    "c_034_push_create_no_geometry_key": Met("push"),
    "c_035_deltas_after_create_no_geometry_key": Met(
        "deltas", "7d9b29e0 create APPLIED by alice 19:36:21.203188 pk 81"
    ),
    "c_036_job_after_create_no_geometry_key": Met(
        "job",
        "cd5a0342 process_projectfile finished by 2 19:36:26.392873 started 19:36:26.628265 finished 19:36:28.416675 process_projectfile 8 steps",
    ),
    "c_037_job_after_create_no_geometry_key": Met(
        "job",
        "56a3ecb7 delta_apply finished by 2 19:36:21.227356 started 19:36:24.886516 finished 19:36:26.622254 apply_changes 5 steps",
    ),
    "c_038_push_create_polygon_in_point_layer": Met("push"),
    "c_039_deltas_after_create_polygon_in_point_layer": Met(
        "deltas",
        "12e0b10a create NOT_APPLIED by alice 19:36:28.976480 Failed to commit changes",
    ),
    "c_040_job_after_create_polygon_in_point_layer": Met(
        "job",
        "4d446002 process_projectfile finished by 2 19:36:36.015634 started 19:36:36.367406 finished 19:36:38.800688 process_projectfile 8 steps",
    ),
    "c_041_job_after_create_polygon_in_point_layer": Met(
        "job",
        "7b361a26 delta_apply finished by 2 19:36:28.997778 started 19:36:33.438680 finished 19:36:36.354524 apply_changes 5 steps",
    ),
    "c_042_push_create_pointz_in_point_layer": Met("push"),
    "c_043_deltas_after_create_pointz_in_point_layer": Met(
        "deltas",
        "78936bc6 create NOT_APPLIED by alice 19:36:39.179395 Failed to commit changes",
    ),
    "c_044_job_after_create_pointz_in_point_layer": Met(
        "job",
        "5ac0bd7a delta_apply finished by 2 19:36:39.208660 started 19:36:43.815042 finished 19:36:45.382098 apply_changes 5 steps",
    ),
    "c_045_job_after_create_pointz_in_point_layer": Met(
        "job",
        "87d7be57 process_projectfile finished by 2 19:36:45.194569 started 19:36:45.387316 finished 19:36:47.200617 process_projectfile 8 steps",
    ),
    "c_046_push_create_nogeom_layer": Met("push"),
    "c_047_deltas_after_create_nogeom_layer": Met(
        "deltas", "30bfd19d create APPLIED by alice 19:36:47.991891 pk 3"
    ),
    "c_048_job_after_create_nogeom_layer": Met(
        "job",
        "71f7c43b process_projectfile finished by 2 19:36:54.191951 started 19:36:54.548360 finished 19:36:56.398316 process_projectfile 8 steps",
    ),
    "c_049_job_after_create_nogeom_layer": Met(
        "job",
        "5a9b4506 delta_apply finished by 2 19:36:48.030867 started 19:36:52.213148 finished 19:36:54.540418 apply_changes 5 steps",
    ),
    "c_050_push_create_nogeom_layer_with_geometry_null": Met("push"),
    "c_051_deltas_after_create_nogeom_layer_with_geometry_null": Met(
        "deltas", "f89ec048 create APPLIED by alice 19:36:56.935679 pk 4"
    ),
    "c_052_job_after_create_nogeom_layer_with_geometry_null": Met(
        "job",
        "90d34748 delta_apply finished by 2 19:36:56.966294 started 19:37:01.412210 finished 19:37:03.432177 apply_changes 5 steps",
    ),
    "c_053_job_after_create_nogeom_layer_with_geometry_null": Met(
        "job",
        "1917d874 process_projectfile finished by 2 19:37:03.175806 started 19:37:03.438022 finished 19:37:05.347167 process_projectfile 8 steps",
    ),
    "c_054_push_create_polygon_layer": Met("push"),
    "c_055_deltas_after_create_polygon_layer": Met(
        "deltas", "3b08ce48 create APPLIED by alice 19:37:05.807030 pk 2"
    ),
    "c_056_job_after_create_polygon_layer": Met(
        "job",
        "1689995e delta_apply finished by 2 19:37:05.852431 started 19:37:10.362596 finished 19:37:12.269615 apply_changes 5 steps",
    ),
    "c_057_job_after_create_polygon_layer": Met(
        "job",
        "f48b0dfd process_projectfile finished by 2 19:37:12.014628 started 19:37:12.278157 finished 19:37:14.055465 process_projectfile 8 steps",
    ),
    "c_058_push_create_ewkt": Met("push"),
    "c_059_deltas_after_create_ewkt": Met(
        "deltas",
        "58aba140 create NOT_APPLIED by alice 19:37:14.686858 Null geometry from wkt='SRID=4326;POINT(",
    ),
    "c_060_job_after_create_ewkt": Met(
        "job",
        "fd555c5d process_projectfile finished by 2 19:37:20.495752 started 19:37:20.759758 finished 19:37:22.592007 process_projectfile 8 steps",
    ),
    "c_061_job_after_create_ewkt": Met(
        "job",
        "e837e1d6 delta_apply finished by 2 19:37:14.724012 started 19:37:19.068168 finished 19:37:20.752708 apply_changes 5 steps",
    ),
    "c_062_push_create_no_new": Met("push"),
    "c_063_deltas_after_create_no_new": Met(
        "deltas", "2b73fb55 create ERROR by alice 19:37:23.527934"
    ),
    "c_064_job_after_create_no_new": Met(
        "job",
        "42473487 delta_apply failed by 2 19:37:23.554543 started 19:37:27.609731 apply_changes 5 steps error 'new' UNKNOWN",
    ),
    "c_065_push_patch_ok": Met("push"),
    "c_066_deltas_after_patch_ok": Met(
        "deltas", "1a27a3d1 patch APPLIED by alice 19:37:30.269217 pk 78"
    ),
    "c_067_job_after_patch_ok": Met(
        "job",
        "0b334afd process_projectfile finished by 2 19:37:35.927971 started 19:37:36.174994 finished 19:37:37.908635 process_projectfile 8 steps",
    ),
    "c_068_job_after_patch_ok": Met(
        "job",
        "38e79db0 delta_apply finished by 2 19:37:30.293923 started 19:37:34.339929 finished 19:37:36.169431 apply_changes 5 steps",
    ),
    "c_069_push_patch_geometry_only": Met("push"),
    "c_070_deltas_after_patch_geometry_only": Met(
        "deltas", "ef946c63 patch APPLIED by alice 19:37:39.111318 pk 78"
    ),
    "c_071_job_after_patch_geometry_only": Met(
        "job",
        "855b1c97 delta_apply finished by 2 19:37:39.137456 started 19:37:42.922920 finished 19:37:44.754239 apply_changes 5 steps",
    ),
    "c_072_job_after_patch_geometry_only": Met(
        "job",
        "7d67ddb2 process_projectfile finished by 2 19:37:44.487716 started 19:37:44.763827 finished 19:37:46.618556 process_projectfile 8 steps",
    ),
    "c_073_push_patch_attributes_null": Met("push"),
    "c_074_deltas_after_patch_attributes_null": Met(
        "deltas", "3d502092 patch APPLIED by alice 19:37:47.993086 pk 2"
    ),
    "c_075_job_after_patch_attributes_null": Met(
        "job",
        "8b163b85 delta_apply finished by 2 19:37:48.020354 started 19:37:51.633225 finished 19:37:53.498016 apply_changes 5 steps",
    ),
    "c_076_job_after_patch_attributes_null": Met(
        "job",
        "73c47756 process_projectfile finished by 2 19:37:53.209247 started 19:37:53.507171 finished 19:37:55.222914 process_projectfile 8 steps",
    ),
    "c_077_push_patch_date_and_bool": Met("push"),
    "c_078_deltas_after_patch_date_and_bool": Met(
        "deltas", "3713b63a patch APPLIED by alice 19:37:55.875296 pk 78"
    ),
    "c_079_job_after_patch_date_and_bool": Met(
        "job",
        "2fe2cb03 process_projectfile finished by 2 19:38:01.682260 started 19:38:01.937552 finished 19:38:03.580163 process_projectfile 8 steps",
    ),
    "c_080_job_after_patch_date_and_bool": Met(
        "job",
        "5773f3e7 delta_apply finished by 2 19:37:55.898273 started 19:38:00.233754 finished 19:38:01.931371 apply_changes 5 steps",
    ),
    "c_081_push_patch_datetime_utc_z": Met("push"),
    "c_082_deltas_after_patch_datetime_utc_z": Met(
        "deltas", "e79d16c1 patch APPLIED by alice 19:38:04.667226 pk 78"
    ),
    "c_083_job_after_patch_datetime_utc_z": Met(
        "job",
        "c7b41c1a process_projectfile finished by 2 19:38:09.981457 started 19:38:10.255972 finished 19:38:11.815166 process_projectfile 8 steps",
    ),
    "c_084_job_after_patch_datetime_utc_z": Met(
        "job",
        "5652bed8 delta_apply finished by 2 19:38:04.695882 started 19:38:08.594745 finished 19:38:10.250251 apply_changes 5 steps",
    ),
    "c_085_push_patch_conflict_overwrite_default": Met("push"),
    "c_086_deltas_after_patch_conflict_overwrite_default": Met(
        "deltas", "28952e2c patch APPLIED by alice 19:38:12.453792 pk 78"
    ),
    "c_087_job_after_patch_conflict_overwrite_default": Met(
        "job",
        "990e930b delta_apply finished by 2 19:38:12.478341 started 19:38:16.827888 finished 19:38:18.347410 apply_changes 5 steps",
    ),
    "c_088_job_after_patch_conflict_overwrite_default": Met(
        "job",
        "3b0348f9 process_projectfile finished by 2 19:38:18.183667 started 19:38:18.354356 finished 19:38:19.940742 process_projectfile 8 steps",
    ),
    "c_089_push_patch_missing_feature": Met("push"),
    "c_090_deltas_after_patch_missing_feature": Met(
        "deltas",
        "0378f822 patch NOT_APPLIED by alice 19:38:21.206603 Unable to find feature",
    ),
    "c_138_project_overwrite_off": Met(
        "set_overwrite_conflicts",
        "b168d16d alice/p1795289706916 ok admin overwrite=False file=demo.qgs",
    ),
    "c_139_push_patch_conflict": Met("push"),
    "c_140_deltas_after_patch_conflict": Met(
        "deltas",
        "b50de615 patch CONFLICT by alice 19:40:05.965125 There are conflicts with the already exi",
    ),
    "c_141_job_after_patch_conflict": Met(
        "job",
        "f994f32d process_projectfile finished by 2 19:40:11.967701 started 19:40:12.206436 finished 19:40:13.635483 process_projectfile 8 steps",
    ),
    "c_142_job_after_patch_conflict": Met(
        "job",
        "a7172095 delta_apply finished by 2 19:40:05.988882 started 19:40:10.503356 finished 19:40:12.201013 apply_changes 5 steps",
    ),
    "c_143_push_delete_conflict": Met("push"),
    "c_144_deltas_after_delete_conflict": Met(
        "deltas",
        "6b9ff0b5 delete CONFLICT by alice 19:40:14.719962 There are conflicts with the already exi",
    ),
    "c_145_job_after_delete_conflict": Met(
        "job",
        "864b5857 process_projectfile finished by 2 19:40:19.972512 started 19:40:20.250050 finished 19:40:21.693438 process_projectfile 8 steps",
    ),
    "c_146_job_after_delete_conflict": Met(
        "job",
        "64ddfb96 delta_apply finished by 2 19:40:14.739724 started 19:40:18.644785 finished 19:40:20.243989 apply_changes 5 steps",
    ),
    "c_147_push_mixed": Met("push"),
    "c_148_deltas_after_mixed": Met(
        "deltas",
        "39809008 create APPLIED by alice 19:40:22.354629 pk 82",
        "65c3cb9c patch CONFLICT by alice 19:40:22.372724 There are conflicts with the already exi",
        "b480a5e2 patch NOT_APPLIED by alice 19:40:22.387197 Unable to find feature",
        '093d2a4f delete NOT_APPLIED by alice 19:40:22.401358 No layer with id "nolayer"',
    ),
    "c_149_job_after_mixed": Met(
        "job",
        "669e4197 process_projectfile finished by 2 19:40:28.110106 started 19:40:28.351867 finished 19:40:29.932409 process_projectfile 8 steps",
    ),
    "c_150_job_after_mixed": Met(
        "job",
        "c1c0d493 delta_apply finished by 2 19:40:22.421929 started 19:40:26.706726 finished 19:40:28.342786 apply_changes 5 steps",
    ),
    "c_160_deltas_after_unpermitted_by_reporter": Met(
        "deltas",
        "a3187205 patch UNPERMITTED by dave 19:40:46.963551 User has no rights to create delta on th",
    ),
    "c_161_deprecated_apply_after_all": Met("apply_deltas"),
    "c_162_all_deltas": Met(
        "deltas",
        "44 deltas",
        "23 APPLIED",
        "3 CONFLICT",
        "4 ERROR",
        "13 NOT_APPLIED",
        "1 UNPERMITTED",
        "first 858f6fcd create APPLIED by alice 19:35:24.497961 pk 4",
        "last a3187205 patch UNPERMITTED by dave 19:40:46.963551 User has no rights to create delta on th",
    ),
    "c_163_all_jobs": Met(
        "jobs",
        "75 jobs",
        "4 delta_apply failed",
        "34 delta_apply finished",
        "2 package finished",
        "35 process_projectfile finished",
        "first 64b08d39 process_projectfile finished by 2 19:40:44.579527 started 19:40:44.795461 finished 19:40:46.393937",
        "last dcda0af7 process_projectfile finished by 2 19:35:07.156466 started 19:35:07.927966 finished 19:35:09.642711",
    ),
    "c_164_project_after_deltas": Met(
        "project",
        "b168d16d alice/p1795289706916 ok admin overwrite=False file=demo.qgs",
    ),
    "c_transitions_package": Met(
        "states",
        "792a5c42 package pending by 2 19:35:09.861682",
        "792a5c42 package started by 2 19:35:09.861682 started 19:35:14.654784",
        "792a5c42 package finished by 2 19:35:09.861682 started 19:35:14.654784 finished 19:35:16.784092 package_project 7 steps",
    ),
    "c_transitions_process_projectfile": Met(
        "states",
        "dcda0af7 process_projectfile pending by 2 19:35:07.156466",
        "dcda0af7 process_projectfile started by 2 19:35:07.156466 started 19:35:07.927966",
        "dcda0af7 process_projectfile finished by 2 19:35:07.156466 started 19:35:07.927966 finished 19:35:09.642711 process_projectfile 8 steps",
    ),
}
