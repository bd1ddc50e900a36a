"""What can be done in QGIS about a change that was not applied.

A remedy is told for the diagnosis at hand where that needs another answer than the
code of the remedy alone: a text that is too long and a field that computes itself are
both "change_field".
"""

from __future__ import annotations

from collections.abc import Callable, Mapping

from qfieldsync_cloud.core.reports.phrases import Variants, fill, words_of
from qfieldsync_cloud.core.sync.diagnosis import Diagnosis, DiagnosisCode, RemedyCode
from qfieldsync_cloud.core.translation import translate


def remedy_sentence(diagnosis: Diagnosis) -> str:
    """What the analyst can do about it, in one or two sentences."""
    variants = _FOR_DIAGNOSIS.get(diagnosis.code) or _REMEDIES[diagnosis.remedy]
    return fill(variants(), words_of(diagnosis))


# sentences read easier without a line for each of their brackets
# fmt: off
_REMEDIES: Mapping[RemedyCode, Callable[[], Variants]] = {
    RemedyCode.MAP_LAYER: lambda: (
        translate("Reports", "If {proposal} is the same layer, name it in the layer "
                             "map and apply again. If not, add the layer to the "
                             "project."),
        translate("Reports", "Add the layer to the project, or name in the layer map "
                             "the layer that these changes belong to; then apply "
                             "again."),
    ),
    RemedyCode.RELINK_LAYER: lambda: (
        translate("Reports", "Click the warning sign of the layer in the Layers panel, "
                             "choose its file or table, and apply again."),
    ),
    RemedyCode.UNLOCK_LOGIN: lambda: (
        translate("Reports", "Open the project in QGIS, enter the master password, and "
                             "apply again there."),
    ),
    RemedyCode.ALLOW_EDITING: lambda: (
        translate("Reports", 'Untick "Read-only" for the layer in Project ▸ Properties '
                             "▸ Data Sources. If it is not ticked, the file is "
                             "write-protected, or you lack the right to write to the "
                             "table."),
    ),
    RemedyCode.SAVE_EDITS: lambda: (
        translate("Reports", "Save or discard the edits and end editing (Layer ▸ "
                             "Toggle Editing), then apply again."),
    ),
    RemedyCode.CONVERT_SOURCE: lambda: (
        translate("Reports", "Save the layer as a GeoPackage (right-click ▸ Export ▸ "
                             "Save Features As…) and use that one in the project."),
    ),
    RemedyCode.USE_TABLE: lambda: (
        translate("Reports", "Add the table behind the view to the project, and give "
                             "that one to the crew."),
    ),
    RemedyCode.SHARE_LEDGER: lambda: (
        translate("Reports", "Ask an administrator of the database to share the "
                             "record with this login by running this SQL: {sql} "
                             "Then apply again."),
        translate("Reports", "Ask an administrator of the database to share the table "
                             "qfieldsync_cloud.ledger with this login."),
    ),
    RemedyCode.ADD_KEY: lambda: (
        translate("Reports", "Give a Shapefile or GeoJSON an integer field named fid "
                             "with a different number for every feature, and a table a "
                             "primary key of one field; or save the layer as a "
                             "GeoPackage, which has one (right-click ▸ Export ▸ Save "
                             "Features As…)."),
    ),
    RemedyCode.FIND_FEATURE: lambda: (
        translate("Reports", "Take Up Again… in the dock Changes looks for the "
                             "feature, and so does the algorithm Propose remapping, "
                             "which writes a key map. Or find it on the map and make "
                             "the change there by hand."),
    ),
    RemedyCode.SHOW_FEATURES: lambda: (
        translate("Reports", "Apply with a login that sees every row of the table "
                             "(its owner, or one with BYPASSRLS), or ask an "
                             "administrator for a policy that shows this login the "
                             "feature."),
    ),
    RemedyCode.MAKE_KEYS_UNIQUE: lambda: (
        translate("Reports", "In the attribute table, find the features that have "
                             "{key} in {field}. Give each its own key, save, and "
                             "apply again."),
        translate("Reports", "In the attribute table, find the features with this "
                             "key. Give each its own key, save, and apply again."),
    ),
    RemedyCode.KEEP_KEY: lambda: (
        translate("Reports", "Enter the other values by hand. So that it does not "
                             "happen again, untick Editable for {field} in Layer "
                             "Properties ▸ Attributes Form."),
        translate("Reports", "Enter the other values by hand. So that it does not "
                             "happen again, untick Editable for the key field in Layer "
                             "Properties ▸ Attributes Form."),
    ),
    RemedyCode.CORRECT_KEY_MAP: lambda: (
        translate("Reports", "Correct the key map, and apply again. The algorithm "
                             "Propose remapping looks for the feature."),
    ),
    RemedyCode.ADD_FIELD: lambda: (
        translate("Reports", "Add the field {field} to the layer (Layer Properties ▸ "
                             "Fields), or give a renamed field its old name back, and "
                             "apply again."),
        translate("Reports", "Add the field to the layer (Layer Properties ▸ Fields), "
                             "or give a renamed field its old name back, and apply "
                             "again."),
    ),
    RemedyCode.CHANGE_FIELD: lambda: (
        translate("Reports", "Make the change by hand with a value that fits, or give "
                             "the field {field} a type that can hold this one and "
                             "apply again."),
        translate("Reports", "Make the change by hand with a value that fits, or give "
                             "the field a type that can hold this one and apply "
                             "again."),
    ),
    RemedyCode.EDIT_BY_HAND: lambda: (
        translate("Reports", "Make the change by hand; the deltafile holds what the "
                             "crew recorded."),
    ),
    RemedyCode.MEET_CONSTRAINT: lambda: (
        translate("Reports", "A constraint, a trigger or a missing right is in the "
                             "way; the data source names it. Put that right and apply "
                             "again."),
    ),
    RemedyCode.SET_CRS: lambda: (
        translate("Reports", "Check the coordinate reference system of the layer in "
                             "Layer Properties ▸ Source, set the right one, and apply "
                             "again."),
    ),
    RemedyCode.CHECK_DELTAFILE: lambda: (
        translate("Reports", "Fetch the file of changes once more from the device or "
                             "the server; this one was altered or is damaged."),
    ),
    RemedyCode.APPLY_CREATE_FIRST: lambda: (
        translate("Reports", "Settle the change that makes the feature first, then "
                             "apply this one again."),
    ),
    RemedyCode.ADD_LAYER: lambda: (
        translate("Reports", "Add a layer on this table to the project, then run "
                             "again."),
    ),
    RemedyCode.RESTORE_FIRST: lambda: (
        translate("Reports", "Put right what keeps the feature from coming back, then "
                             "run again."),
    ),
    RemedyCode.REVERT_LATER: lambda: (
        translate("Reports", "Select the later change as well, or take it back first. "
                             "Where it only edited the feature, Overwrite goes over "
                             "it."),
    ),
    RemedyCode.KEEP_OR_OVERWRITE: lambda: (
        translate("Reports", "Keep what is here, or put it right by hand. Running "
                             "again with Overwrite puts back what was there, and what "
                             "was edited since is lost."),
    ),
    RemedyCode.RESOLVE: lambda: (
        translate("Reports", "Keep what is here, or make the change by hand. "
                             "Applying again with Overwrite takes the field's side in "
                             "every conflict of the file."),
    ),
    RemedyCode.TRY_AGAIN: lambda: (
        translate("Reports", "Apply again; nothing is applied twice."),
    ),
    RemedyCode.FREE_SPACE: lambda: (
        translate("Reports", "Free some space where the data are stored and apply "
                             "again; nothing is applied twice."),
    ),
    RemedyCode.REPORT_DEFECT: lambda: (
        translate("Reports", "Apply again. If it comes back, report it with the log "
                             "(View ▸ Panels ▸ Log Messages)."),
    ),
}

_FOR_DIAGNOSIS: Mapping[DiagnosisCode, Callable[[], Variants]] = {
    DiagnosisCode.KEY_MISSING: lambda: (
        translate("Reports", "Give {field} a default value, uuid() for instance (Layer "
                             "Properties ▸ Attributes Form), and apply again."),
        translate("Reports", "Take Up Again… in the dock Changes looks for the "
                             "feature, and so does the algorithm Propose remapping, "
                             "which writes a key map. Or find it on the map and make "
                             "the change there by hand."),
    ),
    DiagnosisCode.CREATE_NOT_APPLIED: lambda: (
        translate("Reports", "Look at feature {made_as}. If it is the one, name it in "
                             "the key map and apply again; the algorithm Propose "
                             "remapping writes one."),
        translate("Reports", "Settle the change that makes the feature first, then "
                             "apply this one again."),
    ),
    DiagnosisCode.FIELD_GENERATED: lambda: (
        translate("Reports", "Enter the other values by hand. So that it does not "
                             "happen again, untick Editable for {field} in Layer "
                             "Properties ▸ Attributes Form."),
        translate("Reports", "Enter the other values by hand. So that it does not "
                             "happen again, untick Editable for the field in Layer "
                             "Properties ▸ Attributes Form."),
    ),
    DiagnosisCode.VALUE_LENGTH: lambda: (
        translate("Reports", "Make the change by hand with a shorter text, or make the "
                             "field {field} longer in the data source and apply "
                             "again."),
        translate("Reports", "Make the change by hand with a shorter text, or make the "
                             "field longer in the data source and apply again."),
    ),
    DiagnosisCode.VALUE_TEXT: lambda: (
        translate("Reports", "Make the change by hand without these characters, or "
                             "save the layer as a GeoPackage, which holds them "
                             "all."),
    ),
    DiagnosisCode.NOT_NULL: lambda: (
        translate("Reports", "Make the change by hand and fill in {field}. If only new "
                             "features lack it, give it a default value (Layer "
                             "Properties ▸ Attributes Form) and apply again."),
        translate("Reports", "Make the change by hand and fill in the field. If only "
                             "new features lack it, give it a default value (Layer "
                             "Properties ▸ Attributes Form) and apply again."),
    ),
    DiagnosisCode.NOT_UNIQUE: lambda: (
        translate("Reports", "If feature {holder} has it by mistake, correct that one "
                             "and apply again. If not, make the change by hand with "
                             "another value."),
        translate("Reports", "If the other feature has it by mistake, correct that one "
                             "and apply again. If not, make the change by hand with "
                             "another value."),
    ),
    DiagnosisCode.GEOMETRY_TYPE: lambda: (
        translate("Reports", "Draw the feature by hand in the way the layer needs it; "
                             "the deltafile holds what the crew recorded."),
    ),
    DiagnosisCode.LOCK_TIMEOUT: lambda: (
        translate("Reports", "Close other programs that use these data, then apply "
                             "again; nothing is applied twice."),
    ),
    DiagnosisCode.SERVER_TIMEOUT: lambda: (
        translate("Reports", "Apply again when the server is less busy, or ask its "
                             "administrator for a longer statement_timeout; nothing is "
                             "applied twice."),
    ),
    DiagnosisCode.SOURCE_LOST: lambda: (
        translate("Reports", "Check the network, or the drive with the data, then "
                             "apply again; nothing is applied twice."),
    ),
}
# fmt: on
