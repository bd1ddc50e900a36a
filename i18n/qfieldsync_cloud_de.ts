<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1">
<context>
    <name>ApplyDeltas</name>
    <message>
        <location filename="../qfieldsync_cloud/processing/apply_deltas.py" line="78"/>
        <source>Apply changes from a deltafile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/processing/apply_deltas.py" line="114"/>
        <source>QGIS projects (*.qgs *.qgz *.QGS *.QGZ)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/processing/apply_deltas.py" line="122"/>
        <source>On conflict</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/processing/apply_deltas.py" line="122"/>
        <source>Keep what the layer holds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/processing/apply_deltas.py" line="122"/>
        <source>Overwrite with what came from the field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/processing/apply_deltas.py" line="133"/>
        <source>Compare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/processing/apply_deltas.py" line="133"/>
        <source>By attribute: what the change touches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/processing/apply_deltas.py" line="133"/>
        <source>By object: all that the device recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/processing/apply_deltas.py" line="144"/>
        <source>Tolerance for geometries, in units of each layer&apos;s CRS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/processing/apply_deltas.py" line="158"/>
        <source>Dry run: write nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/processing/apply_deltas.py" line="164"/>
        <source>Changes applied now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/processing/apply_deltas.py" line="164"/>
        <source>Changes that had already been applied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/processing/apply_deltas.py" line="164"/>
        <source>Changes in conflict</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/processing/apply_deltas.py" line="164"/>
        <source>Changes refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/processing/apply_deltas.py" line="164"/>
        <source>Changes that met an error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/processing/apply_deltas.py" line="182"/>
        <source>Report (JSON)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/processing/apply_deltas.py" line="182"/>
        <source>Report (HTML)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/processing/apply_deltas.py" line="216"/>
        <source>No project is open: open one, or name its file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/processing/apply_deltas.py" line="82"/>
        <source>Applies the changes that QField recorded in a deltafile to the layers of a project: features created, changed and deleted.

A change that does not fit what the layer holds by now is a conflict: it is held back and explained. A change that the layer cannot take is refused, with the reason and what to do. Neither stops the others, and neither makes the algorithm fail: the counts and the report tell. The same change is never applied twice.

Only the deltafile must be given.

Project: the project file; when none is given, the open project.

On conflict: keep what the layer holds, or overwrite it with what came from the field.

Compare: by attribute looks only at the fields that a change touches; by object looks at all fields that the device recorded before the edit.

Tolerance: geometries that differ by less are the same; in units of each layer's own CRS (metres, degrees, …). Default 0.

Layer map: when a layer was removed and added again it has a new id. JSON text, layer id of the change to layer id of the project: {&quot;trees_old_id&quot;: &quot;trees_new_id&quot;}.

Dry run: shows what would happen and writes nothing.

Largest deltafile: a larger file is not read; in megabytes. Default 512.

Reports: made when a file is named for them; HTML to read, JSON for other programs.

Outputs: counts of changes that were applied now, that had already been applied, that are in conflict, that were refused, and that met an error (a lock, a full disk: the same run may succeed later).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/processing/apply_deltas.py" line="114"/>
        <source>Project file (default: the open project)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/processing/apply_deltas.py" line="153"/>
        <source>Layer map (JSON text)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/processing/apply_deltas.py" line="289"/>
        <source>The report was not written: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/processing/apply_deltas.py" line="303"/>
        <source>The report cannot be written, and nothing was applied: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/processing/apply_deltas.py" line="309"/>
        <source>QGIS is busy with something else ({reason}). Run it again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CheckDeltafile</name>
    <message>
        <location filename="../qfieldsync_cloud/processing/check_deltafile.py" line="37"/>
        <source>Check deltafile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/processing/check_deltafile.py" line="41"/>
        <source>Reads a deltafile that QField wrote and counts the changes in it, by kind and by layer. No layer is touched.

A file that is no deltafile ends with an error that names the place in the file, what is there, and what belongs there.

Project id: when it is given, a deltafile of another project is refused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/processing/check_deltafile.py" line="52"/>
        <source>Project id to be expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/processing/check_deltafile.py" line="57"/>
        <source>Changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/processing/check_deltafile.py" line="57"/>
        <source>Features created</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/processing/check_deltafile.py" line="57"/>
        <source>Features changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/processing/check_deltafile.py" line="57"/>
        <source>Features deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/processing/check_deltafile.py" line="57"/>
        <source>Layers concerned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/processing/check_deltafile.py" line="57"/>
        <source>Devices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/processing/check_deltafile.py" line="66"/>
        <source>Id of the deltafile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/processing/check_deltafile.py" line="85"/>
        <source>{changes} of project {project}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QFieldSyncCloudPlugin</name>
    <message>
        <location filename="../qfieldsync_cloud/plugin.py" line="40"/>
        <source>The algorithms are offered already, by another copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/plugin.py" line="52"/>
        <source>Apply Changes…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/plugin.py" line="53"/>
        <source>Check Deltafile…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Reports</name>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/diagnosis_sentences.py" line="24"/>
        <source>The project has no layer &quot;{layer}&quot;; perhaps it is now this one: {proposal}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/diagnosis_sentences.py" line="24"/>
        <source>The project has no layer &quot;{layer}&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/diagnosis_sentences.py" line="24"/>
        <source>The layer of this change is not in the project.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/diagnosis_sentences.py" line="30"/>
        <source>The layer &quot;{layer}&quot; cannot be opened: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/diagnosis_sentences.py" line="30"/>
        <source>The layer &quot;{layer}&quot; cannot be opened: its file or table is missing or damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/diagnosis_sentences.py" line="30"/>
        <source>The layer cannot be opened: its file or table is missing or damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/diagnosis_sentences.py" line="37"/>
        <source>The layer &quot;{layer}&quot; is read-only: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/diagnosis_sentences.py" line="37"/>
        <source>The layer &quot;{layer}&quot; is read-only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/diagnosis_sentences.py" line="37"/>
        <source>The layer is read-only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/diagnosis_sentences.py" line="42"/>
        <source>The layer &quot;{layer}&quot; is being edited in QGIS; until that ends nothing else is written to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/diagnosis_sentences.py" line="42"/>
        <source>The layer is being edited in QGIS; until that ends nothing else is written to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/diagnosis_sentences.py" line="48"/>
        <source>The layer &quot;{layer}&quot; has a kind of data source that changes cannot be written to ({provider}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/diagnosis_sentences.py" line="48"/>
        <source>The layer has a kind of data source that changes cannot be written to ({provider}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/diagnosis_sentences.py" line="48"/>
        <source>The layer has a kind of data source that changes cannot be written to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/diagnosis_sentences.py" line="56"/>
        <source>The layer &quot;{layer}&quot; is a CSV file, a mere text without field types and keys; writing to it would also alter rows that nobody touched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/diagnosis_sentences.py" line="56"/>
        <source>The layer is a CSV file, a mere text without field types and keys; writing to it would also alter rows that nobody touched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/diagnosis_sentences.py" line="64"/>
        <source>The layer &quot;{layer}&quot; has no primary key, so its features cannot be told apart.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/diagnosis_sentences.py" line="64"/>
        <source>The layer has no primary key, so its features cannot be told apart.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/diagnosis_sentences.py" line="70"/>
        <source>The primary key of the layer &quot;{layer}&quot; is made of several fields ({fields}); it has to be one field.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/diagnosis_sentences.py" line="70"/>
        <source>The primary key of the layer &quot;{layer}&quot; is made of several fields; it has to be one field.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/diagnosis_sentences.py" line="70"/>
        <source>The primary key of the layer is made of several fields; it has to be one field.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/diagnosis_sentences.py" line="78"/>
        <source>The new feature has no usable value for the key field {field}, and the layer gives it none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/diagnosis_sentences.py" line="78"/>
        <source>The change does not say which feature it is about; on the device the feature had the number {local}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/diagnosis_sentences.py" line="78"/>
        <source>The change does not say which feature it is about.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/diagnosis_sentences.py" line="85"/>
        <source>No feature can have the key &quot;{key}&quot; in the field {field}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/diagnosis_sentences.py" line="85"/>
        <source>No feature of the layer can have the key &quot;{key}&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/diagnosis_sentences.py" line="85"/>
        <source>No feature of the layer can have the key that the change names.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/diagnosis_sentences.py" line="92"/>
        <source>More than one feature has the key {key} in the field {field}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/diagnosis_sentences.py" line="92"/>
        <source>More than one feature has the key {key}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/diagnosis_sentences.py" line="92"/>
        <source>More than one feature has the key that the change names.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/diagnosis_sentences.py" line="99"/>
        <source>The change would turn the key {old} into {new} (field {field}); the key of a feature is never changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/diagnosis_sentences.py" line="99"/>
        <source>The change would set the key field {field} to {new}; the key of a feature is never changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/diagnosis_sentences.py" line="99"/>
        <source>The change would give the feature another key, and that is never done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/diagnosis_sentences.py" line="107"/>
        <source>The layer has no field {field}, for which the crew entered {value}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/diagnosis_sentences.py" line="107"/>
        <source>The layer has no field {field}, for which the crew entered a value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/diagnosis_sentences.py" line="107"/>
        <source>The crew entered a value for a field that the layer does not have.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/diagnosis_sentences.py" line="115"/>
        <source>The data source computes the field {field} itself and does not let it be set.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/diagnosis_sentences.py" line="115"/>
        <source>The data source computes one of the fields itself and does not let it be set.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/diagnosis_sentences.py" line="121"/>
        <source>The value {value} does not fit the field {field}, which holds {kind}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/diagnosis_sentences.py" line="121"/>
        <source>The value {value} does not fit the field {field}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/diagnosis_sentences.py" line="121"/>
        <source>A value does not fit the type of the field {field}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/diagnosis_sentences.py" line="121"/>
        <source>A value does not fit the type of its field.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/diagnosis_sentences.py" line="128"/>
        <source>The value {value} is out of range: the field {field} holds {least} to {greatest}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/diagnosis_sentences.py" line="128"/>
        <source>The value {value} has too many digits: the field {field} holds {digits}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/diagnosis_sentences.py" line="128"/>
        <source>The field {field} cannot hold the value {value}: it is out of range, or cannot be kept exactly.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/diagnosis_sentences.py" line="128"/>
        <source>The field {field} cannot hold the value: it is out of range, or cannot be kept exactly.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/diagnosis_sentences.py" line="128"/>
        <source>A value is out of the range of its field, or cannot be kept exactly.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/diagnosis_sentences.py" line="140"/>
        <source>The text {value} is too long for the field {field}: {length} bytes as {encoding}, at most {greatest} fit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/diagnosis_sentences.py" line="140"/>
        <source>The text {value} is too long for the field {field}: its length is {length}, at most {greatest} fits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/diagnosis_sentences.py" line="140"/>
        <source>The text {value} is too long for the field {field}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/diagnosis_sentences.py" line="140"/>
        <source>A text is too long for the field {field}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/diagnosis_sentences.py" line="140"/>
        <source>A text is too long for its field.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/diagnosis_sentences.py" line="149"/>
        <source>The text {value} has characters that the field {field} cannot hold; it stores text as {encoding}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/diagnosis_sentences.py" line="149"/>
        <source>A text has characters that the field {field} cannot hold.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/diagnosis_sentences.py" line="149"/>
        <source>A text has characters that its field cannot hold.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/diagnosis_sentences.py" line="156"/>
        <source>The field {field} must not be empty, and the change has no value for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/diagnosis_sentences.py" line="156"/>
        <source>A field that must not be empty has no value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/diagnosis_sentences.py" line="161"/>
        <source>The value {value} may occur only once in the field {field}, and feature {holder} already has it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/diagnosis_sentences.py" line="161"/>
        <source>The value {value} may occur only once in the field {field}, and another feature already has it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/diagnosis_sentences.py" line="161"/>
        <source>A value may occur only once in the field {field}, and another feature already has it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/diagnosis_sentences.py" line="161"/>
        <source>A value may occur only once in its field, and another feature already has it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/diagnosis_sentences.py" line="171"/>
        <source>The data source refused the change: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/diagnosis_sentences.py" line="171"/>
        <source>The data source refused the change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/diagnosis_sentences.py" line="175"/>
        <source>The geometry of the change cannot be read: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/diagnosis_sentences.py" line="175"/>
        <source>The geometry of the change cannot be read ({found}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/diagnosis_sentences.py" line="175"/>
        <source>The geometry of the change cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/diagnosis_sentences.py" line="180"/>
        <source>The geometry does not fit the layer: found {found}, expected {expected}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/diagnosis_sentences.py" line="180"/>
        <source>The layer cannot hold the geometry of the change ({found}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/diagnosis_sentences.py" line="180"/>
        <source>The layer cannot hold the geometry of the change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/diagnosis_sentences.py" line="187"/>
        <source>The geometry cannot be brought from {crs} into the coordinate reference system of the layer: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/diagnosis_sentences.py" line="187"/>
        <source>The geometry cannot be brought from {crs} into the coordinate reference system of the layer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/diagnosis_sentences.py" line="187"/>
        <source>The geometry cannot be brought into the coordinate reference system of the layer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/diagnosis_sentences.py" line="195"/>
        <source>The change is incomplete: its part &quot;{missing}&quot; is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/diagnosis_sentences.py" line="195"/>
        <source>The change is incomplete.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/diagnosis_sentences.py" line="200"/>
        <source>A change with the same identifier but another content was applied before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/diagnosis_sentences.py" line="204"/>
        <source>The crew made this feature in the field, and the change that makes it was not applied.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/diagnosis_sentences.py" line="208"/>
        <source>Feature {key} was changed here as well as in the field.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/diagnosis_sentences.py" line="208"/>
        <source>The feature was changed here as well as in the field.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/diagnosis_sentences.py" line="212"/>
        <source>Feature {key} was changed in the field, but is no longer here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/diagnosis_sentences.py" line="212"/>
        <source>The feature was changed in the field, but is no longer here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/diagnosis_sentences.py" line="218"/>
        <source>Feature {key} was deleted in the field, but changed here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/diagnosis_sentences.py" line="218"/>
        <source>The feature was deleted in the field, but changed here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/diagnosis_sentences.py" line="223"/>
        <source>A feature with the key {key} was made here as well as in the field, and the two differ.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/diagnosis_sentences.py" line="223"/>
        <source>A feature with the same key was made here as well as in the field, and the two differ.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/diagnosis_sentences.py" line="229"/>
        <source>Feature {key} is being edited in QGIS, and those edits are not saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/diagnosis_sentences.py" line="229"/>
        <source>The feature is being edited in QGIS, and those edits are not saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/diagnosis_sentences.py" line="235"/>
        <source>Another program held the data for too long: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/diagnosis_sentences.py" line="235"/>
        <source>Another program held the data for too long.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/diagnosis_sentences.py" line="239"/>
        <source>The connection to the data was lost: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/diagnosis_sentences.py" line="239"/>
        <source>The connection to the data was lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/diagnosis_sentences.py" line="243"/>
        <source>There is no space left on the disk: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/diagnosis_sentences.py" line="243"/>
        <source>There is no space left on the disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/diagnosis_sentences.py" line="247"/>
        <source>The run was stopped before this change was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/diagnosis_sentences.py" line="250"/>
        <source>Something went wrong in this plugin: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/diagnosis_sentences.py" line="250"/>
        <source>Something went wrong in this plugin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/entries.py" line="46"/>
        <source>(new, change {number})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/entries.py" line="46"/>
        <source>(change {number})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/entries.py" line="100"/>
        <source>changed here and in the field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/entries.py" line="101"/>
        <source>changed in the field, no longer here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/entries.py" line="104"/>
        <source>deleted in the field, changed here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/entries.py" line="107"/>
        <source>made here and in the field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/entries.py" line="108"/>
        <source>being edited in QGIS, not saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/geometries.py" line="115"/>
        <source>geometry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/phrases.py" line="136"/>
        <source>{names} and {count} more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/entries.py" line="199"/>
        <source>not there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/phrases.py" line="86"/>
        <source>not recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/states.py" line="95"/>
        <source>deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/entries.py" line="205"/>
        <source>not changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/geometries.py" line="46"/>
        <source>a geometry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/geometries.py" line="50"/>
        <source>empty {geometry}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/geometries.py" line="64"/>
        <source>{geometry} in {parts} parts, {count} vertices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/geometries.py" line="66"/>
        <source>{geometry} with {count} vertices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/geometries.py" line="80"/>
        <source>{geometry} in several parts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/geometries.py" line="90"/>
        <source>moved {distance}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/geometries.py" line="96"/>
        <source>length {length} shorter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/geometries.py" line="96"/>
        <source>length {length} longer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/geometries.py" line="102"/>
        <source>shape changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/geometries.py" line="108"/>
        <source>point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/geometries.py" line="110"/>
        <source>line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/geometries.py" line="112"/>
        <source>polygon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/geometries.py" line="114"/>
        <source>no geometry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/geometries.py" line="120"/>
        <source>{count} points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/geometries.py" line="127"/>
        <source>point at {x}, {y}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/geometries.py" line="134"/>
        <source>area smaller</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/geometries.py" line="135"/>
        <source>area larger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/geometries.py" line="136"/>
        <source>area {area} smaller</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/geometries.py" line="136"/>
        <source>area {area} larger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/html.py" line="105"/>
        <source>en</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/html.py" line="108"/>
        <source>Project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/html.py" line="108"/>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/html.py" line="359"/>
        <source>Feature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/html.py" line="210"/>
        <source>Field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/html.py" line="389"/>
        <source>Before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/html.py" line="389"/>
        <source>Here now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/html.py" line="389"/>
        <source>From the field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/html.py" line="359"/>
        <source>In the field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/html.py" line="270"/>
        <source>Why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/html.py" line="273"/>
        <source>What to do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/text.py" line="174"/>
        <source>Worth knowing ({count})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/html.py" line="332"/>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/html.py" line="332"/>
        <source>Features</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/html.py" line="359"/>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/html.py" line="378"/>
        <source>already before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/html.py" line="380"/>
        <source>after a conflict: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/html.py" line="389"/>
        <source>what the crew saw when they made the change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/html.py" line="389"/>
        <source>what the data of the project hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/html.py" line="389"/>
        <source>what the crew made of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/html.py" line="389"/>
        <source>Moved, larger …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/html.py" line="389"/>
        <source>a geometry compared with the one on its left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/outcome_sentences.py" line="42"/>
        <source>an unnamed layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/outcome_sentences.py" line="76"/>
        <source>feature {key}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/outcome_sentences.py" line="78"/>
        <source>a feature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/outcome_sentences.py" line="93"/>
        <source>Created {feature} in {layer}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/outcome_sentences.py" line="94"/>
        <source>Changed {feature} in {layer}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/outcome_sentences.py" line="95"/>
        <source>Deleted {feature} in {layer}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/outcome_sentences.py" line="99"/>
        <source>Would create {feature} in {layer}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/outcome_sentences.py" line="102"/>
        <source>Would change {feature} in {layer}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/outcome_sentences.py" line="105"/>
        <source>Would delete {feature} in {layer}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/outcome_sentences.py" line="111"/>
        <source>Conflict: {feature} in {layer} was changed here as well as in the field: {fields}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/outcome_sentences.py" line="111"/>
        <source>Conflict: {feature} in {layer} was changed here as well as in the field.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/outcome_sentences.py" line="117"/>
        <source>Conflict: {feature} was changed in the field, but is no longer in {layer}: {fields}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/outcome_sentences.py" line="117"/>
        <source>Conflict: {feature} was changed in the field, but is no longer in {layer}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/outcome_sentences.py" line="123"/>
        <source>Conflict: {feature} in {layer} was deleted in the field, but changed here: {fields}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/outcome_sentences.py" line="123"/>
        <source>Conflict: {feature} in {layer} was deleted in the field, but changed here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/outcome_sentences.py" line="129"/>
        <source>Conflict: {feature} was made in {layer} as well as in the field, and the two differ: {fields}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/outcome_sentences.py" line="129"/>
        <source>Conflict: {feature} was made in {layer} as well as in the field, and the two differ.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/outcome_sentences.py" line="135"/>
        <source>Conflict: {feature} in {layer} is being edited in QGIS and not saved, while the change is about {fields}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/outcome_sentences.py" line="135"/>
        <source>Conflict: {feature} in {layer} is being edited in QGIS and not saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/outcome_sentences.py" line="144"/>
        <source>Waiting: the change of {feature} in {layer} has not been applied yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/outcome_sentences.py" line="148"/>
        <source>The change of {feature} in {layer} is being applied.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/outcome_sentences.py" line="151"/>
        <source>Conflict: {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/outcome_sentences.py" line="151"/>
        <source>Conflict over {feature} in {layer}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/outcome_sentences.py" line="155"/>
        <source>Not applied: {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/outcome_sentences.py" line="155"/>
        <source>Not applied: the change of {feature} in {layer}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/outcome_sentences.py" line="159"/>
        <source>Error, nothing was written: {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/outcome_sentences.py" line="159"/>
        <source>Error, nothing was written to {feature} in {layer}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/outcome_sentences.py" line="163"/>
        <source>Set aside: {feature} in {layer} stays as it is here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/outcome_sentences.py" line="166"/>
        <source>Not permitted: whoever made the change may not change {feature} in {layer}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/outcome_sentences.py" line="175"/>
        <source>{done} It was no longer here; the conflict was settled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/outcome_sentences.py" line="180"/>
        <source>{done} It was made here too ({fields}); the conflict was settled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/outcome_sentences.py" line="180"/>
        <source>{done} It was made here too; the conflict was settled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/outcome_sentences.py" line="186"/>
        <source>{done} It was changed here too ({fields}); the conflict was settled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/outcome_sentences.py" line="186"/>
        <source>{done} It was changed here too; the conflict was settled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/outcome_sentences.py" line="195"/>
        <source>Already applied: nothing had to be written for {feature} in {layer}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/overview.py" line="65"/>
        <source>1 change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/overview.py" line="66"/>
        <source>{count} changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/overview.py" line="73"/>
        <source>This is a preview: nothing has been written yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/overview.py" line="78"/>
        <source>{count} already before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/overview.py" line="83"/>
        <source>{count} after a conflict</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/overview.py" line="90"/>
        <source>Nothing to do: the file holds no changes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/overview.py" line="92"/>
        <source>Ready: all changes can be applied ({count}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/overview.py" line="94"/>
        <source>Safe to sync: all changes are settled ({count}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/overview.py" line="97"/>
        <source>Not safe to sync yet: {left} of {count} changes cannot be applied as they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/overview.py" line="100"/>
        <source>Not safe to sync yet: {left} of {count} changes are not in the project.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/overview.py" line="106"/>
        <source>Keep the file with these changes until all are settled: it may be the only copy of this work.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/phrases.py" line="98"/>
        <source>a value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/phrases.py" line="126"/>
        <source>the geometry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/phrases.py" line="188"/>
        <source>true or false</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/phrases.py" line="189"/>
        <source>whole numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/phrases.py" line="190"/>
        <source>numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/phrases.py" line="191"/>
        <source>text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/phrases.py" line="192"/>
        <source>dates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/phrases.py" line="193"/>
        <source>times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/phrases.py" line="194"/>
        <source>dates with a time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/phrases.py" line="195"/>
        <source>lists</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/phrases.py" line="196"/>
        <source>JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/phrases.py" line="197"/>
        <source>binary data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/remedy_sentences.py" line="26"/>
        <source>If {proposal} is the same layer, name it in the layer map and apply again. If not, add the layer to the project.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/remedy_sentences.py" line="26"/>
        <source>Add the layer to the project, or name in the layer map the layer that these changes belong to; then apply again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/remedy_sentences.py" line="34"/>
        <source>Click the warning sign of the layer in the Layers panel, choose its file or table, and apply again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/remedy_sentences.py" line="38"/>
        <source>Untick &quot;Read-only&quot; for the layer in Project ▸ Properties ▸ Data Sources. If it is not ticked, the file is write-protected, or you lack the right to write to the table.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/remedy_sentences.py" line="44"/>
        <source>Save or discard the edits and end editing (Layer ▸ Toggle Editing), then apply again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/remedy_sentences.py" line="48"/>
        <source>Save the layer as a GeoPackage (right-click ▸ Export ▸ Save Features As…) and use that one in the project.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/remedy_sentences.py" line="52"/>
        <source>Give a Shapefile or GeoJSON an integer field named fid with a different number for every feature, and a table a primary key of one field; or save the layer as a GeoPackage, which has one (right-click ▸ Export ▸ Save Features As…).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/remedy_sentences.py" line="135"/>
        <source>Find the feature on the map and make the change there by hand; the deltafile holds what the crew recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/remedy_sentences.py" line="63"/>
        <source>In the attribute table, find the features that have {key} in {field}. Give each its own key, save, and apply again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/remedy_sentences.py" line="63"/>
        <source>In the attribute table, find the features with this key. Give each its own key, save, and apply again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/remedy_sentences.py" line="141"/>
        <source>Enter the other values by hand. So that it does not happen again, untick Editable for {field} in Layer Properties ▸ Attributes Form.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/remedy_sentences.py" line="70"/>
        <source>Enter the other values by hand. So that it does not happen again, untick Editable for the key field in Layer Properties ▸ Attributes Form.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/remedy_sentences.py" line="78"/>
        <source>Add the field {field} to the layer (Layer Properties ▸ Fields), or give a renamed field its old name back, and apply again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/remedy_sentences.py" line="78"/>
        <source>Add the field to the layer (Layer Properties ▸ Fields), or give a renamed field its old name back, and apply again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/remedy_sentences.py" line="86"/>
        <source>Make the change by hand with a value that fits, or give the field {field} a type that can hold this one and apply again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/remedy_sentences.py" line="86"/>
        <source>Make the change by hand with a value that fits, or give the field a type that can hold this one and apply again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/remedy_sentences.py" line="94"/>
        <source>Make the change by hand; the deltafile holds what the crew recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/remedy_sentences.py" line="98"/>
        <source>A constraint, a trigger or a missing right is in the way; the data source names it. Put that right and apply again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/remedy_sentences.py" line="103"/>
        <source>Check the coordinate reference system of the layer in Layer Properties ▸ Source, set the right one, and apply again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/remedy_sentences.py" line="108"/>
        <source>Fetch the file of changes once more from the device or the server; this one was altered or is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/remedy_sentences.py" line="112"/>
        <source>Settle the change that makes the feature first, then apply this one again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/remedy_sentences.py" line="116"/>
        <source>Keep what is here, or make the change by hand. Applying again with Overwrite takes the field&apos;s side in every conflict of the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/remedy_sentences.py" line="121"/>
        <source>Apply again; nothing is applied twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/remedy_sentences.py" line="124"/>
        <source>Free some space where the data are stored and apply again; nothing is applied twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/remedy_sentences.py" line="128"/>
        <source>Apply again. If it comes back, report it with the log (View ▸ Panels ▸ Log Messages).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/remedy_sentences.py" line="135"/>
        <source>Give {field} a default value, uuid() for instance (Layer Properties ▸ Attributes Form), and apply again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/remedy_sentences.py" line="141"/>
        <source>Enter the other values by hand. So that it does not happen again, untick Editable for the field in Layer Properties ▸ Attributes Form.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/remedy_sentences.py" line="149"/>
        <source>Make the change by hand with a shorter text, or make the field {field} longer in the data source and apply again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/remedy_sentences.py" line="149"/>
        <source>Make the change by hand with a shorter text, or make the field longer in the data source and apply again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/remedy_sentences.py" line="156"/>
        <source>Make the change by hand without these characters, or save the layer as a GeoPackage, which holds them all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/remedy_sentences.py" line="161"/>
        <source>Make the change by hand and fill in {field}. If only new features lack it, give it a default value (Layer Properties ▸ Attributes Form) and apply again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/remedy_sentences.py" line="161"/>
        <source>Make the change by hand and fill in the field. If only new features lack it, give it a default value (Layer Properties ▸ Attributes Form) and apply again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/remedy_sentences.py" line="169"/>
        <source>If feature {holder} has it by mistake, correct that one and apply again. If not, make the change by hand with another value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/remedy_sentences.py" line="169"/>
        <source>If the other feature has it by mistake, correct that one and apply again. If not, make the change by hand with another value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/remedy_sentences.py" line="177"/>
        <source>Draw the feature by hand in the way the layer needs it; the deltafile holds what the crew recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/remedy_sentences.py" line="181"/>
        <source>Close other programs that use these data, then apply again; nothing is applied twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/remedy_sentences.py" line="185"/>
        <source>Check the network, or the drive with the data, then apply again; nothing is applied twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/states.py" line="40"/>
        <source>can be applied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/states.py" line="42"/>
        <source>waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/states.py" line="43"/>
        <source>being applied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/states.py" line="44"/>
        <source>applied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/states.py" line="45"/>
        <source>in conflict</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/states.py" line="46"/>
        <source>refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/states.py" line="47"/>
        <source>failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/states.py" line="48"/>
        <source>set aside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/states.py" line="49"/>
        <source>not permitted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/states.py" line="58"/>
        <source>Nothing stands in the way of these.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/states.py" line="60"/>
        <source>Nobody has tried to apply these yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/states.py" line="63"/>
        <source>These are being applied right now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/states.py" line="66"/>
        <source>What the crew recorded is in the project.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/states.py" line="69"/>
        <source>The same features were changed here meanwhile. Nothing was overwritten: you decide.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/states.py" line="73"/>
        <source>These do not fit the project. Something has to be put right before they can be applied.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/states.py" line="77"/>
        <source>Nothing of these was written. Applying again may succeed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/states.py" line="80"/>
        <source>These are not wanted: what is here stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/states.py" line="83"/>
        <source>Whoever made these may not change the data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/states.py" line="93"/>
        <source>created</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/states.py" line="94"/>
        <source>changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/text.py" line="143"/>
        <source>The data source said: {message}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/text.py" line="158"/>
        <source>before {before}, here {here}, from the field {field}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/warning_sentences.py" line="27"/>
        <source>Nobody recorded what {field} was before the edit, so a change made here meanwhile would not have been noticed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/warning_sentences.py" line="27"/>
        <source>Nobody recorded what was there before the edit, so a change made here meanwhile would not have been noticed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/warning_sentences.py" line="33"/>
        <source>Feature {key} is not here, and no applied change ever spoke of it: it was deleted, or the layer was numbered anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/warning_sentences.py" line="33"/>
        <source>The feature is not here, and no applied change ever spoke of it: it was deleted, or the layer was numbered anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/warning_sentences.py" line="41"/>
        <source>Feature {key} has the same values at the same place: perhaps it was recorded twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/warning_sentences.py" line="41"/>
        <source>A feature with the same values is already at the same place: perhaps it was recorded twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/warning_sentences.py" line="47"/>
        <source>The key {sent} of the device was not free, so the new feature got {stored}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/warning_sentences.py" line="47"/>
        <source>The key of the device was not free, so the new feature got another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/warning_sentences.py" line="53"/>
        <source>The device sent &quot;{sent}&quot;, which is no key, so the new feature got {stored}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/warning_sentences.py" line="53"/>
        <source>The device sent no key, so the new feature got {stored}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/warning_sentences.py" line="53"/>
        <source>The device sent no key, so the new feature got one here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/warning_sentences.py" line="61"/>
        <source>The layer has no field {field}; the crew left it empty, so nothing is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/warning_sentences.py" line="61"/>
        <source>The layer lacks a field that the crew left empty, so nothing is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/warning_sentences.py" line="67"/>
        <source>In {field} the value {sent} became {stored}, which is what the field can hold.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/warning_sentences.py" line="67"/>
        <source>A value was turned into what its field can hold.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/warning_sentences.py" line="72"/>
        <source>Characters that no data source can hold were taken out of {field}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/warning_sentences.py" line="72"/>
        <source>Characters that no data source can hold were taken out of a text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/warning_sentences.py" line="78"/>
        <source>The geometry was adjusted to what the layer can hold.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/warning_sentences.py" line="81"/>
        <source>The coordinates were converted from {crs} to {expected}, the coordinate reference system of the layer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/warning_sentences.py" line="81"/>
        <source>The coordinates were converted from {crs} to the coordinate reference system of the layer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/warning_sentences.py" line="81"/>
        <source>The coordinates were converted to the coordinate reference system of the layer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/warning_sentences.py" line="90"/>
        <source>The data source itself changed {field}: sent was {sent}, stored is {stored}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/warning_sentences.py" line="90"/>
        <source>The data source itself changed {field} while storing it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/warning_sentences.py" line="90"/>
        <source>The data source itself changed a value while storing it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/warning_sentences.py" line="107"/>
        <source>Feature {key} was written, but read again it is not what was written: perhaps somebody changed it right after.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/warning_sentences.py" line="107"/>
        <source>The feature was written, but read again it is not what was written: perhaps somebody changed it right after.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/warning_sentences.py" line="116"/>
        <source>Heights (Z) or M values that were no numbers became 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/warning_sentences.py" line="119"/>
        <source>The geometry got the height (Z) 0, because the layer stores heights.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/warning_sentences.py" line="123"/>
        <source>The heights (Z) of the geometry were left out, because the layer stores none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/warning_sentences.py" line="127"/>
        <source>The geometry got the M value 0, because the layer stores M values.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/warning_sentences.py" line="131"/>
        <source>The M values of the geometry were left out, because the layer stores none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/warning_sentences.py" line="135"/>
        <source>The geometry became one of several parts, as the layer needs it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/warning_sentences.py" line="138"/>
        <source>The geometry of several parts became a single one, as the layer needs it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/warning_sentences.py" line="142"/>
        <source>The curves of the geometry became lines of many vertices.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/warning_sentences.py" line="145"/>
        <source>The geometry was empty and was stored as none at all (NULL).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/warning_sentences.py" line="148"/>
        <source>A number of a coordinate system inside the geometry was left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/warning_sentences.py" line="98"/>
        <source>An earlier run ended while it wrote the layer {layer}. The layer was put back as it was before that run. What was found, with any later edits, is kept in {kept}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/warning_sentences.py" line="98"/>
        <source>An earlier run ended while it wrote the layer {layer}. The layer was put back as it was before that run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/warning_sentences.py" line="98"/>
        <source>An earlier run ended while it wrote the layer. The layer was put back as it was before that run.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SyncAlgorithm</name>
    <message>
        <location filename="../qfieldsync_cloud/processing/algorithm.py" line="54"/>
        <source>Deltafile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/processing/algorithm.py" line="54"/>
        <source>Deltafiles (*.json);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/processing/algorithm.py" line="61"/>
        <source>Largest deltafile to be read, in megabytes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/processing/algorithm.py" line="95"/>
        <source>The deltafile {path} cannot be read. {reason}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
