"""The codes of what a report says: why a delta was not applied, what to do, warnings.

The codes are stable English and part of the report's contract; the table in
`docs/report.md` lists them, and a test holds both lists against each other. The
sentences are in `core.reports.sentences`, so that they can be translated.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import Enum


class RemedyCode(str, Enum):
    """What can be done about it."""

    MAP_LAYER = "map_layer"
    RELINK_LAYER = "relink_layer"
    UNLOCK_LOGIN = "unlock_login"
    ALLOW_EDITING = "allow_editing"
    SAVE_EDITS = "save_edits"
    CONVERT_SOURCE = "convert_source"
    USE_TABLE = "use_table"
    SHARE_LEDGER = "share_ledger"
    ADD_KEY = "add_key"
    FIND_FEATURE = "find_feature"
    SHOW_FEATURES = "show_features"
    MAKE_KEYS_UNIQUE = "make_keys_unique"
    KEEP_KEY = "keep_key"
    CORRECT_KEY_MAP = "correct_key_map"
    ADD_FIELD = "add_field"
    CHANGE_FIELD = "change_field"
    EDIT_BY_HAND = "edit_by_hand"
    MEET_CONSTRAINT = "meet_constraint"
    SET_CRS = "set_crs"
    CHECK_DELTAFILE = "check_deltafile"
    APPLY_CREATE_FIRST = "apply_create_first"
    ADD_LAYER = "add_layer"
    RESTORE_FIRST = "restore_first"
    REVERT_LATER = "revert_later"
    KEEP_OR_OVERWRITE = "keep_or_overwrite"
    RESOLVE = "resolve"
    TRY_AGAIN = "try_again"
    FREE_SPACE = "free_space"
    REPORT_DEFECT = "report_defect"


class DiagnosisCode(str, Enum):
    """Why a delta was not applied, or could not be."""

    LAYER_UNKNOWN = "layer_unknown"
    LAYER_INVALID = "layer_invalid"
    LAYER_LOCKED = "layer_locked"
    LAYER_READ_ONLY = "layer_read_only"
    LAYER_IN_EDIT_MODE = "layer_in_edit_mode"
    PROVIDER_UNSUPPORTED = "provider_unsupported"
    CSV_UNSUPPORTED = "csv_unsupported"
    VIEW_UNSUPPORTED = "view_unsupported"
    LAYER_WITHOUT_KEY = "layer_without_key"
    KEY_COMPOSITE = "key_composite"
    KEY_MISSING = "key_missing"
    KEY_INVALID = "key_invalid"
    KEY_AMBIGUOUS = "key_ambiguous"
    FEATURE_HIDDEN = "feature_hidden"
    KEY_CHANGE = "key_change"
    KEY_UNCONFIRMED = "key_unconfirmed"
    FIELD_UNKNOWN = "field_unknown"
    FIELD_GENERATED = "field_generated"
    VALUE_TYPE = "value_type"
    VALUE_RANGE = "value_range"
    VALUE_LENGTH = "value_length"
    VALUE_TEXT = "value_text"
    NOT_NULL = "not_null"
    NOT_UNIQUE = "not_unique"
    PROVIDER_REFUSED = "provider_refused"
    GEOMETRY_INVALID = "geometry_invalid"
    GEOMETRY_TYPE = "geometry_type"
    GEOMETRY_CRS = "geometry_crs"
    DELTA_INCOMPLETE = "delta_incomplete"
    UUID_REUSED = "uuid_reused"
    CREATE_NOT_APPLIED = "create_not_applied"
    TABLE_NOT_SHOWN = "table_not_shown"
    NOT_RESTORED = "not_restored"
    LATER_CHANGE = "later_change"
    CHANGED_SINCE = "changed_since"
    EDIT_EDIT = "edit_edit"
    EDIT_DELETE = "edit_delete"
    DELETE_EDIT = "delete_edit"
    CREATE_CREATE = "create_create"
    UNSAVED_EDIT = "unsaved_edit"
    LOCK_TIMEOUT = "lock_timeout"
    SERVER_TIMEOUT = "server_timeout"
    LEDGER_FORBIDDEN = "ledger_forbidden"
    SOURCE_LOST = "source_lost"
    DISK_FULL = "disk_full"
    CANCELLED = "cancelled"
    INTERNAL_ERROR = "internal_error"


class WarningCode(str, Enum):
    """What the analyst should know of a delta that was applied all the same."""

    OLD_NOT_RECORDED = "old_not_recorded"
    CLOCK_DIFFERS = "clock_differs"
    NEVER_SEEN = "never_seen"
    POSSIBLE_DUPLICATE = "possible_duplicate"
    KEY_TAKEN = "key_taken"
    KEY_ALLOTTED = "key_allotted"
    KEY_NOT_RESTORED = "key_not_restored"
    NOT_EXACT = "not_exact"
    CASCADE = "cascade"
    KEY_REMAPPED = "key_remapped"
    FIELD_UNKNOWN = "field_unknown"
    VALUE_COERCED = "value_coerced"
    TEXT_CLEANED = "text_cleaned"
    GEOMETRY_COERCED = "geometry_coerced"
    GEOMETRY_TRANSFORMED = "geometry_transformed"
    CHANGED_BY_SOURCE = "changed_by_source"
    NOT_VERIFIED = "not_verified"
    RECOVERED = "recovered"
    RESTORED = "restored"
    LEDGER_ELSEWHERE = "ledger_elsewhere"


REMEDIES: Mapping[DiagnosisCode, RemedyCode] = {
    DiagnosisCode.LAYER_UNKNOWN: RemedyCode.MAP_LAYER,
    DiagnosisCode.LAYER_INVALID: RemedyCode.RELINK_LAYER,
    DiagnosisCode.LAYER_LOCKED: RemedyCode.UNLOCK_LOGIN,
    DiagnosisCode.LAYER_READ_ONLY: RemedyCode.ALLOW_EDITING,
    DiagnosisCode.LAYER_IN_EDIT_MODE: RemedyCode.SAVE_EDITS,
    DiagnosisCode.PROVIDER_UNSUPPORTED: RemedyCode.CONVERT_SOURCE,
    DiagnosisCode.CSV_UNSUPPORTED: RemedyCode.CONVERT_SOURCE,
    DiagnosisCode.VIEW_UNSUPPORTED: RemedyCode.USE_TABLE,
    DiagnosisCode.LAYER_WITHOUT_KEY: RemedyCode.ADD_KEY,
    DiagnosisCode.KEY_COMPOSITE: RemedyCode.ADD_KEY,
    DiagnosisCode.KEY_MISSING: RemedyCode.FIND_FEATURE,
    DiagnosisCode.KEY_INVALID: RemedyCode.FIND_FEATURE,
    DiagnosisCode.KEY_AMBIGUOUS: RemedyCode.MAKE_KEYS_UNIQUE,
    DiagnosisCode.FEATURE_HIDDEN: RemedyCode.SHOW_FEATURES,
    DiagnosisCode.KEY_CHANGE: RemedyCode.KEEP_KEY,
    DiagnosisCode.KEY_UNCONFIRMED: RemedyCode.CORRECT_KEY_MAP,
    DiagnosisCode.FIELD_UNKNOWN: RemedyCode.ADD_FIELD,
    DiagnosisCode.FIELD_GENERATED: RemedyCode.CHANGE_FIELD,
    DiagnosisCode.VALUE_TYPE: RemedyCode.CHANGE_FIELD,
    DiagnosisCode.VALUE_RANGE: RemedyCode.CHANGE_FIELD,
    DiagnosisCode.VALUE_LENGTH: RemedyCode.CHANGE_FIELD,
    DiagnosisCode.VALUE_TEXT: RemedyCode.CHANGE_FIELD,
    DiagnosisCode.NOT_NULL: RemedyCode.MEET_CONSTRAINT,
    DiagnosisCode.NOT_UNIQUE: RemedyCode.MEET_CONSTRAINT,
    DiagnosisCode.PROVIDER_REFUSED: RemedyCode.MEET_CONSTRAINT,
    DiagnosisCode.GEOMETRY_INVALID: RemedyCode.EDIT_BY_HAND,
    DiagnosisCode.GEOMETRY_TYPE: RemedyCode.EDIT_BY_HAND,
    DiagnosisCode.GEOMETRY_CRS: RemedyCode.SET_CRS,
    DiagnosisCode.DELTA_INCOMPLETE: RemedyCode.CHECK_DELTAFILE,
    DiagnosisCode.UUID_REUSED: RemedyCode.CHECK_DELTAFILE,
    DiagnosisCode.CREATE_NOT_APPLIED: RemedyCode.APPLY_CREATE_FIRST,
    DiagnosisCode.TABLE_NOT_SHOWN: RemedyCode.ADD_LAYER,
    DiagnosisCode.NOT_RESTORED: RemedyCode.RESTORE_FIRST,
    DiagnosisCode.LATER_CHANGE: RemedyCode.REVERT_LATER,
    DiagnosisCode.CHANGED_SINCE: RemedyCode.KEEP_OR_OVERWRITE,
    DiagnosisCode.EDIT_EDIT: RemedyCode.RESOLVE,
    DiagnosisCode.EDIT_DELETE: RemedyCode.RESOLVE,
    DiagnosisCode.DELETE_EDIT: RemedyCode.RESOLVE,
    DiagnosisCode.CREATE_CREATE: RemedyCode.RESOLVE,
    DiagnosisCode.UNSAVED_EDIT: RemedyCode.SAVE_EDITS,
    DiagnosisCode.LOCK_TIMEOUT: RemedyCode.TRY_AGAIN,
    DiagnosisCode.SERVER_TIMEOUT: RemedyCode.TRY_AGAIN,
    DiagnosisCode.LEDGER_FORBIDDEN: RemedyCode.SHARE_LEDGER,
    DiagnosisCode.SOURCE_LOST: RemedyCode.TRY_AGAIN,
    DiagnosisCode.DISK_FULL: RemedyCode.FREE_SPACE,
    DiagnosisCode.CANCELLED: RemedyCode.TRY_AGAIN,
    DiagnosisCode.INTERNAL_ERROR: RemedyCode.REPORT_DEFECT,
}
"""One remedy per diagnosis."""


@dataclass(frozen=True)
class Diagnosis:
    """Why a delta was not applied."""

    code: DiagnosisCode
    field_name: str = ""
    """The field concerned, "geometry" for the geometry; "" for the whole delta."""
    values: Mapping[str, object] = field(default_factory=dict)
    """What the sentence names: layer, value, limit, proposal …"""

    @property
    def remedy(self) -> RemedyCode:
        """What can be done about it."""
        return REMEDIES[self.code]


@dataclass(frozen=True)
class DeltaWarning:
    """What was adjusted or could not be checked, of a delta that was decided."""

    code: WarningCode
    field_name: str = ""
    values: Mapping[str, object] = field(default_factory=dict)
