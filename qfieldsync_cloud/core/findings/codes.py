"""The checks: their stable ids, how grave they are, what they need, what mends them."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum


class Severity(str, Enum):
    """How grave a finding is."""

    ERROR = "error"
    """Edits of the crew would be lost, or the project does not open in the field."""
    WARNING = "warning"
    """Something goes wrong under circumstances that are common in the field."""
    HINT = "hint"
    """Good to know; nothing is wrong."""


class FixCode(str, Enum):
    """What one click can do, in the open project; each can be undone."""

    SAVE_RELATIVE_PATHS = "save_relative_paths"
    CLEAR_HOME_PATH = "clear_home_path"
    CLEAR_AREA = "clear_area"
    NO_BASE_MAP = "no_base_map"
    MAKE_READ_ONLY = "make_read_only"
    LEAVE_OUT = "leave_out"
    """Of the package: the layer's actions become `remove`."""
    TAKE_OFFLINE = "take_offline"
    """The layer's actions become `offline`."""
    CLEAR_FILTER = "clear_filter"
    REPOINT_VALUE_RELATION = "repoint_value_relation"
    REMOVE_RELATION = "remove_relation"
    REMOVE_JOIN = "remove_join"
    UUID_DEFAULT = "uuid_default"
    RELATIVE_ATTACHMENTS = "relative_attachments"
    FORGET_ORIGIN = "forget_origin"
    """Where QGIS's offline editing took the layer from."""


class CheckCode(str, Enum):
    """What a check finds; programs and the analyst's "ignore" rely on the names."""

    # The project
    PROJECT_UNREADABLE = "project_unreadable"
    PROJECT_UNSAVED = "project_unsaved"
    QGIS_VERSION_NEWER = "qgis_version_newer"
    QGIS_VERSION_OLD = "qgis_version_old"
    SEVERAL_PROJECTS = "several_projects"
    ABSOLUTE_PATHS = "absolute_paths"
    HOME_PATH_SET = "home_path_set"
    HAS_MACROS = "has_macros"
    EMBEDDED_LAYERS = "embedded_layers"
    NOTHING_TO_EDIT = "nothing_to_edit"
    PROJECT_CRS_MISSING = "project_crs_missing"

    # The area and the base map
    AREA_INVALID = "area_invalid"
    AREA_OUTSIDE_DATA = "area_outside_data"
    BASE_MAP_INCOMPLETE = "base_map_incomplete"
    BASE_MAP_ZOOM = "base_map_zoom"

    # Where the data are
    FILE_MISSING = "file_missing"
    LOCALIZED_PATH = "localized_path"
    SERVICE_UNREACHABLE = "service_unreachable"
    LAYER_INVALID = "layer_invalid"
    LAYER_NOT_CHECKED = "layer_not_checked"
    NEEDS_CONNECTION = "needs_connection"
    FORMAT_UNSUPPORTED = "format_unsupported"
    FORMAT_NOT_WRITTEN = "format_not_written"
    MEMORY_LAYER = "memory_layer"
    ENCODING_NOT_UTF8 = "encoding_not_utf8"
    FILTER_ON_EDITABLE = "filter_on_editable"

    # Files
    FILE_OUTSIDE = "file_outside"
    FILE_NAME_UNSAFE = "file_name_unsafe"
    FILE_NAME_NOT_ASCII = "file_name_not_ascii"
    FILE_NAMES_COLLIDE = "file_names_collide"

    # What becomes of the layers
    LAYER_NOT_CONFIGURED = "layer_not_configured"
    MIXED_ACTIONS = "mixed_actions"

    # Secrets
    CREDENTIALS_STORED = "credentials_stored"
    CREDENTIALS_LEFT_BEHIND = "credentials_left_behind"
    CREDENTIALS_IN_VARIABLES = "credentials_in_variables"
    CREDENTIALS_IN_PROJECT = "credentials_in_project"
    CREDENTIALS_IN_LAYER = "credentials_in_layer"
    AUTHCFG_USED = "authcfg_used"
    AUTHCFG_IN_FORM = "authcfg_in_form"

    # Keys
    KEY_MISSING = "key_missing"
    KEY_COMPOSITE = "key_composite"
    GEOJSON_WITHOUT_IDS = "geojson_without_ids"
    KEY_FLOAT = "key_float"
    KEY_FID_FALLBACK = "key_fid_fallback"
    KEY_NOT_UNIQUE = "key_not_unique"

    # Geometries
    CRS_MISSING = "crs_missing"
    CRS_CUSTOM = "crs_custom"
    CURVES = "curves"
    DIMENSIONS_MIXED = "dimensions_mixed"
    GEOMETRY_TYPE_DIFFERS = "geometry_type_differs"
    GEOMETRY_NOT_FINITE = "geometry_not_finite"

    # Fields
    FIELD_NAMES_CLASH = "field_names_clash"
    FIELD_NOT_WRITTEN = "field_not_written"
    FIELD_UNIQUE = "field_unique"
    DATETIME_NAIVE = "datetime_naive"
    DEFAULT_FAILS = "default_fails"
    CONSTRAINT_FAILS = "constraint_fails"

    # Forms
    VALUE_RELATION_LAYER_MISSING = "value_relation_layer_missing"
    VALUE_RELATION_LAYER_EXCLUDED = "value_relation_layer_excluded"
    VALUE_RELATION_FIELD_MISSING = "value_relation_field_missing"
    FORM_RELATION_MISSING = "form_relation_missing"
    FORM_FIELD_MISSING = "form_field_missing"

    # Relations and joins
    RELATION_LAYER_MISSING = "relation_layer_missing"
    RELATION_LAYER_EXCLUDED = "relation_layer_excluded"
    RELATION_FIELD_MISSING = "relation_field_missing"
    RELATION_KEY_NUMBERED = "relation_key_numbered"
    RELATION_KEY_WITHOUT_DEFAULT = "relation_key_without_default"
    RELATION_KEY_NOT_UNIQUE = "relation_key_not_unique"
    JOIN_LAYER_MISSING = "join_layer_missing"
    JOIN_LAYER_EXCLUDED = "join_layer_excluded"

    # Attachments
    ATTACHMENT_PATH_ABSOLUTE = "attachment_path_absolute"
    ATTACHMENT_NAMING_FAILS = "attachment_naming_fails"
    ATTACHMENT_FOLDER_MISSING = "attachment_folder_missing"
    ATTACHMENT_VALUE_ABSOLUTE = "attachment_value_absolute"
    ATTACHMENT_ABSENT = "attachment_absent"

    # Sizes
    MANY_FEATURES = "many_features"
    LARGE_FILE = "large_file"


@dataclass(frozen=True)
class CheckKind:
    """What is known of a check before it runs."""

    severity: Severity
    fix: FixCode | None = None
    """What one click can do; None when only the analyst can."""
    reads_rows: bool = False
    """Needs every feature of a layer, which takes time."""


def _error(fix: FixCode | None = None, *, reads_rows: bool = False) -> CheckKind:
    return CheckKind(Severity.ERROR, fix, reads_rows)


def _warning(fix: FixCode | None = None, *, reads_rows: bool = False) -> CheckKind:
    return CheckKind(Severity.WARNING, fix, reads_rows)


def _hint(*, reads_rows: bool = False) -> CheckKind:
    return CheckKind(Severity.HINT, reads_rows=reads_rows)


KINDS: dict[CheckCode, CheckKind] = {
    CheckCode.PROJECT_UNREADABLE: _error(),
    CheckCode.PROJECT_UNSAVED: _warning(),
    CheckCode.QGIS_VERSION_NEWER: _warning(),
    CheckCode.QGIS_VERSION_OLD: _warning(),
    CheckCode.SEVERAL_PROJECTS: _warning(),
    CheckCode.ABSOLUTE_PATHS: _error(FixCode.SAVE_RELATIVE_PATHS),
    CheckCode.HOME_PATH_SET: _error(FixCode.CLEAR_HOME_PATH),
    CheckCode.HAS_MACROS: _hint(),
    CheckCode.EMBEDDED_LAYERS: _warning(),
    CheckCode.NOTHING_TO_EDIT: _warning(),
    CheckCode.PROJECT_CRS_MISSING: _error(),
    CheckCode.AREA_INVALID: _error(FixCode.CLEAR_AREA),
    CheckCode.AREA_OUTSIDE_DATA: _warning(FixCode.CLEAR_AREA),
    CheckCode.BASE_MAP_INCOMPLETE: _error(FixCode.NO_BASE_MAP),
    CheckCode.BASE_MAP_ZOOM: _error(FixCode.NO_BASE_MAP),
    CheckCode.FILE_MISSING: _error(),
    CheckCode.LOCALIZED_PATH: _hint(),
    CheckCode.SERVICE_UNREACHABLE: _error(),
    CheckCode.LAYER_INVALID: _error(),
    CheckCode.LAYER_NOT_CHECKED: _hint(),
    CheckCode.NEEDS_CONNECTION: _hint(),
    CheckCode.FORMAT_UNSUPPORTED: _error(FixCode.LEAVE_OUT),
    CheckCode.FORMAT_NOT_WRITTEN: _warning(FixCode.MAKE_READ_ONLY),
    CheckCode.MEMORY_LAYER: _warning(),
    CheckCode.ENCODING_NOT_UTF8: _warning(),
    CheckCode.FILTER_ON_EDITABLE: _warning(FixCode.CLEAR_FILTER),
    CheckCode.FILE_OUTSIDE: _warning(),
    CheckCode.FILE_NAME_UNSAFE: _error(),
    CheckCode.FILE_NAME_NOT_ASCII: _hint(),
    CheckCode.FILE_NAMES_COLLIDE: _warning(),
    CheckCode.LAYER_NOT_CONFIGURED: _warning(FixCode.TAKE_OFFLINE),
    CheckCode.MIXED_ACTIONS: _error(),
    CheckCode.CREDENTIALS_STORED: _warning(),
    CheckCode.CREDENTIALS_LEFT_BEHIND: _warning(FixCode.FORGET_ORIGIN),
    CheckCode.CREDENTIALS_IN_VARIABLES: _warning(),
    CheckCode.CREDENTIALS_IN_PROJECT: _warning(),
    CheckCode.CREDENTIALS_IN_LAYER: _warning(),
    CheckCode.AUTHCFG_USED: _hint(),
    CheckCode.AUTHCFG_IN_FORM: _hint(),
    CheckCode.KEY_MISSING: _error(FixCode.MAKE_READ_ONLY),
    CheckCode.KEY_COMPOSITE: _error(FixCode.MAKE_READ_ONLY),
    CheckCode.GEOJSON_WITHOUT_IDS: _error(FixCode.MAKE_READ_ONLY),
    CheckCode.KEY_FLOAT: _warning(FixCode.MAKE_READ_ONLY),
    CheckCode.KEY_FID_FALLBACK: _hint(),
    CheckCode.KEY_NOT_UNIQUE: _error(FixCode.MAKE_READ_ONLY, reads_rows=True),
    CheckCode.CRS_MISSING: _error(),
    CheckCode.CRS_CUSTOM: _warning(),
    CheckCode.CURVES: _warning(),
    CheckCode.DIMENSIONS_MIXED: _warning(reads_rows=True),
    CheckCode.GEOMETRY_TYPE_DIFFERS: _warning(reads_rows=True),
    CheckCode.GEOMETRY_NOT_FINITE: _warning(reads_rows=True),
    CheckCode.FIELD_NAMES_CLASH: _error(),
    CheckCode.FIELD_NOT_WRITTEN: _warning(),
    CheckCode.FIELD_UNIQUE: _warning(),
    CheckCode.DATETIME_NAIVE: _hint(reads_rows=True),
    CheckCode.DEFAULT_FAILS: _error(),
    CheckCode.CONSTRAINT_FAILS: _error(),
    CheckCode.VALUE_RELATION_LAYER_MISSING: _error(FixCode.REPOINT_VALUE_RELATION),
    CheckCode.VALUE_RELATION_LAYER_EXCLUDED: _error(FixCode.TAKE_OFFLINE),
    CheckCode.VALUE_RELATION_FIELD_MISSING: _error(),
    CheckCode.FORM_RELATION_MISSING: _warning(),
    CheckCode.FORM_FIELD_MISSING: _warning(),
    CheckCode.RELATION_LAYER_MISSING: _error(),
    CheckCode.RELATION_LAYER_EXCLUDED: _error(FixCode.TAKE_OFFLINE),
    CheckCode.RELATION_FIELD_MISSING: _error(FixCode.REMOVE_RELATION),
    CheckCode.RELATION_KEY_NUMBERED: _warning(),
    CheckCode.RELATION_KEY_WITHOUT_DEFAULT: _warning(FixCode.UUID_DEFAULT),
    CheckCode.RELATION_KEY_NOT_UNIQUE: _error(reads_rows=True),
    CheckCode.JOIN_LAYER_MISSING: _error(FixCode.REMOVE_JOIN),
    CheckCode.JOIN_LAYER_EXCLUDED: _warning(FixCode.TAKE_OFFLINE),
    CheckCode.ATTACHMENT_PATH_ABSOLUTE: _error(FixCode.RELATIVE_ATTACHMENTS),
    CheckCode.ATTACHMENT_NAMING_FAILS: _error(),
    CheckCode.ATTACHMENT_FOLDER_MISSING: _hint(),
    CheckCode.ATTACHMENT_VALUE_ABSOLUTE: _warning(reads_rows=True),
    CheckCode.ATTACHMENT_ABSENT: _warning(reads_rows=True),
    CheckCode.MANY_FEATURES: _warning(),
    CheckCode.LARGE_FILE: _warning(),
}
"""Every check, in the order of `CheckCode`."""
