"""Why a change was not applied: one sentence for every diagnosis code.

Each entry holds the same sentence several times, the one that says most first; the
first one is used for which everything it names is known.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping

from qfieldsync_cloud.core.reports.phrases import Variants, fill, words_of
from qfieldsync_cloud.core.sync.diagnosis import Diagnosis, DiagnosisCode
from qfieldsync_cloud.core.translation import translate


def diagnosis_sentence(diagnosis: Diagnosis) -> str:
    """Why a change was not applied, in one sentence for the analyst."""
    return fill(_DIAGNOSES[diagnosis.code](), words_of(diagnosis))


# sentences read easier without a line for each of their brackets
# fmt: off
_DIAGNOSES: Mapping[DiagnosisCode, Callable[[], Variants]] = {
    DiagnosisCode.LAYER_UNKNOWN: lambda: (
        translate("Reports", 'The project has no layer "{layer}"; perhaps it is now '
                             "this one: {proposal}."),
        translate("Reports", 'The project has no layer "{layer}".'),
        translate("Reports", "The layer of this change is not in the project."),
    ),
    DiagnosisCode.TABLE_NOT_SHOWN: lambda: (
        translate("Reports", 'No layer of the project shows the table "{layer}" any '
                             "more."),
        translate("Reports", "No layer of the project shows the table any more."),
    ),
    DiagnosisCode.LAYER_INVALID: lambda: (
        translate("Reports", 'The layer "{layer}" cannot be opened: {reason}.'),
        translate("Reports", 'The layer "{layer}" cannot be opened: its file or table '
                             "is missing or damaged."),
        translate("Reports", "The layer cannot be opened: its file or table is "
                             "missing or damaged."),
    ),
    DiagnosisCode.LAYER_LOCKED: lambda: (
        translate("Reports", 'The login of the layer "{layer}" is locked, so QGIS did '
                             "not read the layer."),
        translate("Reports", "The login of the layer is locked, so QGIS did not read "
                             "the layer."),
    ),
    DiagnosisCode.LAYER_READ_ONLY: lambda: (
        translate("Reports", 'The layer "{layer}" is read-only: {reason}.'),
        translate("Reports", 'The layer "{layer}" is read-only.'),
        translate("Reports", "The layer is read-only."),
    ),
    DiagnosisCode.LAYER_IN_EDIT_MODE: lambda: (
        translate("Reports", 'The layer "{layer}" is being edited in QGIS; until that '
                             "ends nothing else is written to it."),
        translate("Reports", "The layer is being edited in QGIS; until that ends "
                             "nothing else is written to it."),
    ),
    DiagnosisCode.PROVIDER_UNSUPPORTED: lambda: (
        translate("Reports", 'The layer "{layer}" has a kind of data source that '
                             "changes cannot be written to ({provider})."),
        translate("Reports", "The layer has a kind of data source that changes cannot "
                             "be written to ({provider})."),
        translate("Reports", "The layer has a kind of data source that changes cannot "
                             "be written to."),
    ),
    DiagnosisCode.CSV_UNSUPPORTED: lambda: (
        translate("Reports", 'The layer "{layer}" is a CSV file, a mere text without '
                             "field types and keys; writing to it would also alter "
                             "rows that nobody touched."),
        translate("Reports", "The layer is a CSV file, a mere text without field types "
                             "and keys; writing to it would also alter rows that "
                             "nobody touched."),
    ),
    DiagnosisCode.VIEW_UNSUPPORTED: lambda: (
        translate("Reports", 'The layer "{layer}" shows a view of the database, and '
                             "changes are written to tables only."),
        translate("Reports", "The layer shows a view of the database, and changes are "
                             "written to tables only."),
    ),
    DiagnosisCode.LAYER_WITHOUT_KEY: lambda: (
        translate("Reports", 'The layer "{layer}" has no primary key, so its features '
                             "cannot be told apart."),
        translate("Reports", "The layer has no primary key, so its features cannot be "
                             "told apart."),
    ),
    DiagnosisCode.KEY_COMPOSITE: lambda: (
        translate("Reports", 'The primary key of the layer "{layer}" is made of '
                             "several fields ({fields}); it has to be one field."),
        translate("Reports", 'The primary key of the layer "{layer}" is made of '
                             "several fields; it has to be one field."),
        translate("Reports", "The primary key of the layer is made of several fields; "
                             "it has to be one field."),
    ),
    DiagnosisCode.KEY_MISSING: lambda: (
        translate("Reports", "The new feature has no usable value for the key field "
                             "{field}, and the layer gives it none."),
        translate("Reports", "The change does not say which feature it is about; on "
                             "the device the feature had the number {local}."),
        translate("Reports", "The change does not say which feature it is about."),
    ),
    DiagnosisCode.KEY_INVALID: lambda: (
        translate("Reports", 'No feature can have the key "{key}" in the field '
                             "{field}."),
        translate("Reports", 'No feature of the layer can have the key "{key}".'),
        translate("Reports", "No feature of the layer can have the key that the change "
                             "names."),
    ),
    DiagnosisCode.KEY_AMBIGUOUS: lambda: (
        translate("Reports", "More than one feature has the key {key} in the field "
                             "{field}."),
        translate("Reports", "More than one feature has the key {key}."),
        translate("Reports", "More than one feature has the key that the change "
                             "names."),
    ),
    DiagnosisCode.FEATURE_HIDDEN: lambda: (
        translate("Reports", 'Feature {key} is not among those that the database shows '
                             'this login of "{layer}" (row security): nobody can tell '
                             "from here whether it is gone or hidden."),
        translate("Reports", "The feature is not among those that the database shows "
                             "this login (row security): nobody can tell from here "
                             "whether it is gone or hidden."),
    ),
    DiagnosisCode.KEY_CHANGE: lambda: (
        translate("Reports", "The change would turn the key {old} into {new} (field "
                             "{field}); the key of a feature is never changed."),
        translate("Reports", "The change would set the key field {field} to {new}; the "
                             "key of a feature is never changed."),
        translate("Reports", "The change would give the feature another key, and that "
                             "is never done."),
    ),
    DiagnosisCode.KEY_UNCONFIRMED: lambda: (
        translate("Reports", "The key map sends the change to feature {key}, which is "
                             "not in the layer."),
        translate("Reports", "The key map sends the change to a feature that is not "
                             "in the layer."),
    ),
    DiagnosisCode.FIELD_UNKNOWN: lambda: (
        translate("Reports", "The layer has no field {field}, for which the crew "
                             "entered {value}."),
        translate("Reports", "The layer has no field {field}, for which the crew "
                             "entered a value."),
        translate("Reports", "The crew entered a value for a field that the layer does "
                             "not have."),
    ),
    DiagnosisCode.FIELD_GENERATED: lambda: (
        translate("Reports", "The data source computes the field {field} itself and "
                             "does not let it be set."),
        translate("Reports", "The data source computes one of the fields itself and "
                             "does not let it be set."),
    ),
    DiagnosisCode.VALUE_TYPE: lambda: (
        translate("Reports", "The value {value} does not fit the field {field}, which "
                             "holds {kind}."),
        translate("Reports", "The value {value} does not fit the field {field}."),
        translate("Reports", "A value does not fit the type of the field {field}."),
        translate("Reports", "A value does not fit the type of its field."),
    ),
    DiagnosisCode.VALUE_RANGE: lambda: (
        translate("Reports", "The value {value} is out of range: the field {field} "
                             "holds {least} to {greatest}."),
        translate("Reports", "The value {value} has too many digits: the field {field} "
                             "holds {digits}."),
        translate("Reports", "The field {field} cannot hold the value {value}: it is "
                             "out of range, or cannot be kept exactly."),
        translate("Reports", "The field {field} cannot hold the value: it is out of "
                             "range, or cannot be kept exactly."),
        translate("Reports", "A value is out of the range of its field, or cannot be "
                             "kept exactly."),
    ),
    DiagnosisCode.VALUE_LENGTH: lambda: (
        translate("Reports", "The text {value} is too long for the field {field}: "
                             "{length} bytes as {encoding}, at most {greatest} fit."),
        translate("Reports", "The text {value} is too long for the field {field}: its "
                             "length is {length}, at most {greatest} fits."),
        translate("Reports", "The text {value} is too long for the field {field}."),
        translate("Reports", "A text is too long for the field {field}."),
        translate("Reports", "A text is too long for its field."),
    ),
    DiagnosisCode.VALUE_TEXT: lambda: (
        translate("Reports", "The text {value} has characters that the field {field} "
                             "cannot hold; it stores text as {encoding}."),
        translate("Reports", "A text has characters that the field {field} cannot "
                             "hold."),
        translate("Reports", "A text has characters that its field cannot hold."),
    ),
    DiagnosisCode.NOT_NULL: lambda: (
        translate("Reports", "The field {field} must not be empty, and the change has "
                             "no value for it."),
        translate("Reports", "A field that must not be empty has no value."),
    ),
    DiagnosisCode.NOT_UNIQUE: lambda: (
        translate("Reports", "The value {value} may occur only once in the field "
                             "{field}, and feature {holder} already has it."),
        translate("Reports", "The value {value} may occur only once in the field "
                             "{field}, and another feature already has it."),
        translate("Reports", "A value may occur only once in the field {field}, and "
                             "another feature already has it."),
        translate("Reports", "A value may occur only once in its field, and another "
                             "feature already has it."),
    ),
    DiagnosisCode.PROVIDER_REFUSED: lambda: (
        translate("Reports", "The data source refused the change: {reason}."),
        translate("Reports", "The data source refused the change."),
    ),
    DiagnosisCode.GEOMETRY_INVALID: lambda: (
        translate("Reports", "The geometry of the change cannot be read: {reason}."),
        translate("Reports", "The geometry of the change cannot be read ({found})."),
        translate("Reports", "The geometry of the change cannot be read."),
    ),
    DiagnosisCode.GEOMETRY_TYPE: lambda: (
        translate("Reports", "The geometry does not fit the layer: found {found}, "
                             "expected {expected}."),
        translate("Reports", "The layer cannot hold the geometry of the change "
                             "({found})."),
        translate("Reports", "The layer cannot hold the geometry of the change."),
    ),
    DiagnosisCode.GEOMETRY_CRS: lambda: (
        translate("Reports", "The geometry cannot be brought from {crs} into the "
                             "coordinate reference system of the layer: {reason}."),
        translate("Reports", "The geometry cannot be brought from {crs} into the "
                             "coordinate reference system of the layer."),
        translate("Reports", "The geometry cannot be brought into the coordinate "
                             "reference system of the layer."),
    ),
    DiagnosisCode.DELTA_INCOMPLETE: lambda: (
        translate("Reports", 'The change is incomplete: its part "{missing}" is '
                             "missing."),
        translate("Reports", "The change is incomplete."),
    ),
    DiagnosisCode.UUID_REUSED: lambda: (
        translate("Reports", "A change with the same identifier but another content "
                             "was applied before."),
    ),
    DiagnosisCode.CREATE_NOT_APPLIED: lambda: (
        translate("Reports", "The crew made this feature in the field, and the server "
                             "says that it made it as feature {made_as}; nobody "
                             "confirmed that this is the one here."),
        translate("Reports", "The crew made this feature in the field, and the change "
                             "that makes it was not applied."),
    ),
    DiagnosisCode.NOT_RESTORED: lambda: (
        translate("Reports", "The feature was to come back first, and that was not "
                             "possible."),
    ),
    DiagnosisCode.LATER_CHANGE: lambda: (
        translate("Reports", "The same feature was written again later, and that still "
                             "holds: change {change} of {at}."),
        translate("Reports", "The same feature was written again later, and that still "
                             "holds: change {change}."),
        translate("Reports", "The same feature was written again later, and that still "
                             "holds."),
    ),
    DiagnosisCode.CHANGED_SINCE: lambda: (
        translate("Reports", "Feature {key} is not as it was left."),
        translate("Reports", "The feature is not as it was left."),
    ),
    DiagnosisCode.EDIT_EDIT: lambda: (
        translate("Reports", "Feature {key} was changed here as well as in the field."),
        translate("Reports", "The feature was changed here as well as in the field."),
    ),
    DiagnosisCode.EDIT_DELETE: lambda: (
        translate("Reports", "Feature {key} was changed in the field, but is no longer "
                             "here."),
        translate("Reports", "The feature was changed in the field, but is no longer "
                             "here."),
    ),
    DiagnosisCode.DELETE_EDIT: lambda: (
        translate("Reports", "Feature {key} was deleted in the field, but changed "
                             "here."),
        translate("Reports", "The feature was deleted in the field, but changed here."),
    ),
    DiagnosisCode.CREATE_CREATE: lambda: (
        translate("Reports", "A feature with the key {key} was made here as well as in "
                             "the field, and the two differ."),
        translate("Reports", "A feature with the same key was made here as well as in "
                             "the field, and the two differ."),
    ),
    DiagnosisCode.UNSAVED_EDIT: lambda: (
        translate("Reports", "Feature {key} is being edited in QGIS, and those edits "
                             "are not saved."),
        translate("Reports", "The feature is being edited in QGIS, and those edits are "
                             "not saved."),
    ),
    DiagnosisCode.LOCK_TIMEOUT: lambda: (
        translate("Reports", "Another program held the data for too long: {reason}."),
        translate("Reports", "Another program held the data for too long."),
    ),
    DiagnosisCode.SERVER_TIMEOUT: lambda: (
        translate("Reports", "The database server stopped a statement that took longer "
                             "than it allows: {reason}."),
        translate("Reports", "The database server stopped a statement that took longer "
                             "than it allows."),
    ),
    DiagnosisCode.LEDGER_FORBIDDEN: lambda: (
        translate("Reports", "The database records what was applied to it, and this "
                             "login may not read or write that record. Nothing was "
                             "applied, lest it be applied twice."),
    ),
    DiagnosisCode.SOURCE_LOST: lambda: (
        translate("Reports", "The connection to the data was lost: {reason}."),
        translate("Reports", "The connection to the data was lost."),
    ),
    DiagnosisCode.DISK_FULL: lambda: (
        translate("Reports", "There is no space left on the disk: {reason}."),
        translate("Reports", "There is no space left on the disk."),
    ),
    DiagnosisCode.CANCELLED: lambda: (
        translate("Reports", "The run was stopped before this change was written."),
    ),
    DiagnosisCode.INTERNAL_ERROR: lambda: (
        translate("Reports", "Something went wrong in this plugin: {reason}."),
        translate("Reports", "Something went wrong in this plugin."),
    ),
}
# fmt: on
