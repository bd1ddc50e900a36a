<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1">
<context>
    <name>ApplyDeltas</name>
    <message>
        <location filename="../qfieldsync_cloud/processing/apply_deltas.py" line="42"/>
        <source>Apply changes from a deltafile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/processing/apply_deltas.py" line="98"/>
        <source>Keep what the layer holds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/processing/apply_deltas.py" line="98"/>
        <source>Overwrite with what came from the field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/processing/apply_deltas.py" line="102"/>
        <source>Compare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/processing/apply_deltas.py" line="102"/>
        <source>By attribute: what the change touches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/processing/apply_deltas.py" line="102"/>
        <source>By object: all that the device recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/processing/apply_deltas.py" line="46"/>
        <source>Applies the changes that QField recorded in a deltafile to the layers of a project: features created, changed and deleted.

A change that does not fit what the layer holds by now is a conflict: it is held back and explained. A change that the layer cannot take is refused, with the reason and what to do. Neither stops the others, and neither makes the algorithm fail: the counts and the report tell. The same change is never applied twice.

Only the deltafile must be given. It may also be a list of changes that was saved from a server: then what the server left in conflict, not applied or in error is taken up, and nothing that it has applied or may still apply.

Project: the project file; when none is given, the open project.

On conflict: keep what the layer holds, or overwrite it with what came from the field.

Compare: by attribute looks only at the fields that a change touches; by object looks at all fields that the device recorded before the edit.

Tolerance: geometries that differ by less are the same; in units of each layer's own CRS (metres, degrees, …). Default 0.

Layer map: when a layer was removed and added again it has a new id. JSON text, layer id of the change to layer id of the project: {&quot;trees_old_id&quot;: &quot;trees_new_id&quot;}. Or a JSON file with it, such as the proposals of Propose remapping.

Key map: when features have other keys by now. JSON text, uuid of the change to key: {&quot;7f8e…&quot;: &quot;17&quot;}, or layer id of the change to old and new keys: {&quot;trees_id&quot;: {&quot;1&quot;: &quot;17&quot;}}; or a JSON file with it.

Only: the uuids of the changes that are wanted, or the report of an earlier run, whose changes in conflict, refused or failed are wanted.

Dry run: shows what would happen and writes nothing.

Wait for locks: for so many seconds, when another program is writing to the same data; then the changes of that data source meet an error, and nothing is written there.

Record in the databases: each database keeps, in a table of its own, which changes it has taken, so that every computer knows. Switched off, a database without that table gets none, and only this QGIS profile remembers.

Largest deltafile: a larger file is not read; in megabytes. Default 512.

Reports: made when a file is named for them; HTML to read, with a map of the changes, JSON for other programs.

Conflicts: a layer with a point for each change in conflict, in the CRS of the project: which feature, which fields, what happened, what to do. Made when it is asked for.

Outputs: counts of changes that were applied now, that had already been applied, that are in conflict, that were refused, and that met an error (a lock, a full disk: the same run may succeed later).</source>
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
    <name>History</name>
    <message>
        <location filename="../qfieldsync_cloud/processing/history.py" line="79"/>
        <source>History of applied changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/processing/history.py" line="83"/>
        <source>Lists which changes were applied to the layers of a project, where, when, by which deltafile and device, and which were taken back. Nothing is written to the layers.

Every data source keeps the memory of what it has taken; one whose memory cannot be read is named, with the reason, and the others are listed.

Project: the project file; when none is given, the open project.

Since: only what happened at that moment or later, in the time of this computer.

Deltafile: only what came with it; the id that is in the deltafile.

Layer: only what happened in the table of this layer; its name or id.

History: a table with a row for every change that was applied and for every one that was taken back, oldest first. The column delta_uuid can be given to Take back applied changes.

History with places: the same as points in the CRS of the project, on the geometry that the change left, else on the one that was there before. A change that left the geometry alone has no place. Made when it is asked for.

Outputs: the number of rows, and of data sources that cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/processing/history.py" line="107"/>
        <source>Since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/processing/history.py" line="108"/>
        <source>Only of this deltafile (id)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/processing/history.py" line="108"/>
        <source>Only of this layer (name or id)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/processing/history.py" line="113"/>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/processing/history.py" line="113"/>
        <source>History with places</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/processing/history.py" line="132"/>
        <source>Rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/processing/history.py" line="133"/>
        <source>Data sources that cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/processing/history.py" line="172"/>
        <source>The history was not written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/processing/history.py" line="175"/>
        <source>What was applied to {source} cannot be read: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MomentAlgorithm</name>
    <message>
        <location filename="../qfieldsync_cloud/processing/moments.py" line="49"/>
        <source>This is no date with a time: {text}. Write it like 2024-05-31T14:30:00, or with a zone, 2024-05-31T12:30:00Z.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProjectAlgorithm</name>
    <message>
        <location filename="../qfieldsync_cloud/processing/project_input.py" line="41"/>
        <source>Project file (default: the open project)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/processing/project_input.py" line="41"/>
        <source>QGIS projects (*.qgs *.qgz *.QGS *.QGZ)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/processing/project_input.py" line="75"/>
        <source>No project is open: open one, or name its file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/processing/project_input.py" line="99"/>
        <source>QGIS is busy with something else ({reason}). Run it again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProjectRunAlgorithm</name>
    <message>
        <location filename="../qfieldsync_cloud/processing/project_run.py" line="55"/>
        <source>On conflict</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/processing/project_run.py" line="66"/>
        <source>Tolerance for geometries, in units of each layer&apos;s CRS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/processing/project_run.py" line="78"/>
        <source>Dry run: write nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/processing/project_run.py" line="83"/>
        <source>Wait for locks, in seconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/processing/project_run.py" line="92"/>
        <source>Record in the databases what they have taken</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProposeRemapping</name>
    <message>
        <location filename="../qfieldsync_cloud/processing/propose_remapping.py" line="57"/>
        <source>Propose remapping</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/processing/propose_remapping.py" line="61"/>
        <source>Looks for the layers and features that changes mean when their ids and keys do not lead there: a layer that was removed and added again, a layer that was exported again and has other numbers, a feature that the server made. Nothing is written to any layer.

Each proposal tells what speaks for it: a recorded identifier, the same geometry, the same values. Where several features fit, there is none. Check the proposals, strike out what is wrong, and hand the file to Apply changes as its layer map and key map. Confirm the layers first, and then have the keys looked for with that layer map.

Deltafile: a deltafile, or a list of changes that was saved from a server.

Project: the project file; when none is given, the open project.

Layer map: the layers that are confirmed already, as JSON text or a JSON file.

Largest deltafile: a larger file is not read; in megabytes. Default 512.

Only: the uuids of the changes that are wanted, or the report of an earlier run, whose changes in conflict, refused or failed are wanted.

Outputs: counts of layers and of changes with a proposal, and of those for which there is none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/processing/propose_remapping.py" line="87"/>
        <source>Project file (default: the open project)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/processing/propose_remapping.py" line="87"/>
        <source>QGIS projects (*.qgs *.qgz *.QGS *.QGZ)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/processing/propose_remapping.py" line="97"/>
        <source>Proposals (JSON)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/processing/propose_remapping.py" line="97"/>
        <source>Proposals (HTML)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/processing/propose_remapping.py" line="106"/>
        <source>Layers with a proposal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/processing/propose_remapping.py" line="106"/>
        <source>Changes with a proposed key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/processing/propose_remapping.py" line="106"/>
        <source>Layers and changes without a proposal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/processing/propose_remapping.py" line="131"/>
        <source>QGIS is busy with something else ({reason}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/processing/propose_remapping.py" line="140"/>
        <source>No project is open: open one, or name its file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/processing/propose_remapping.py" line="178"/>
        <source>The proposals were not written: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/processing/propose_remapping.py" line="200"/>
        <source>The proposals would replace an input: {path}</source>
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
        <location filename="../qfieldsync_cloud/plugin.py" line="55"/>
        <source>Check Deltafile…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/plugin.py" line="53"/>
        <source>Take Back Changes…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/plugin.py" line="54"/>
        <source>History of Changes…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RemoveLedger</name>
    <message>
        <location filename="../qfieldsync_cloud/processing/remove_ledger.py" line="48"/>
        <source>Remove the record of applied changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/processing/remove_ledger.py" line="52"/>
        <source>Every data source records which changes it has taken, so that none is applied twice and each can be taken back. This removes that record from the data sources of a project: the table in a GeoPackage, SpatiaLite or PostgreSQL database, the folder beside a Shapefile or GeoJSON. The data themselves stay as they are.

Afterwards nothing can be taken back any more, and a deltafile that was applied before is applied again. In PostgreSQL the record is that of all projects and all users of the database.

Only tell: lists how much would be removed, and removes nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/processing/remove_ledger.py" line="66"/>
        <source>Project file (default: the open project)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/processing/remove_ledger.py" line="66"/>
        <source>QGIS projects (*.qgs *.qgz *.QGS *.QGZ)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/processing/remove_ledger.py" line="74"/>
        <source>Only tell what would be removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/processing/remove_ledger.py" line="81"/>
        <source>Data sources cleared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/processing/remove_ledger.py" line="84"/>
        <source>Records in all of them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/processing/remove_ledger.py" line="129"/>
        <source>{place}: nothing was removed: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/processing/remove_ledger.py" line="133"/>
        <source>{place}: {count} records</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReportingAlgorithm</name>
    <message>
        <location filename="../qfieldsync_cloud/processing/outputs.py" line="75"/>
        <source>Report (JSON)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/processing/outputs.py" line="75"/>
        <source>Report (HTML)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/processing/outputs.py" line="84"/>
        <source>Conflicts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/processing/outputs.py" line="99"/>
        <source>Changes applied now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/processing/outputs.py" line="100"/>
        <source>Changes that had already been applied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/processing/outputs.py" line="101"/>
        <source>Changes in conflict</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/processing/outputs.py" line="102"/>
        <source>Changes refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/processing/outputs.py" line="103"/>
        <source>Changes that met an error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/processing/outputs.py" line="129"/>
        <source>The report cannot be written, and nothing was applied: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/processing/outputs.py" line="136"/>
        <source>The layer of conflicts cannot be written, and nothing was applied: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/processing/outputs.py" line="148"/>
        <source>it holds what is to be worked on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/processing/outputs.py" line="172"/>
        <source>The report was not written: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/processing/outputs.py" line="201"/>
        <source>The map of the changes was not made: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/processing/outputs.py" line="232"/>
        <source>The layer of conflicts was not written.</source>
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
        <location filename="../qfieldsync_cloud/core/reports/diagnosis_sentences.py" line="35"/>
        <source>The layer &quot;{layer}&quot; cannot be opened: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/diagnosis_sentences.py" line="35"/>
        <source>The layer &quot;{layer}&quot; cannot be opened: its file or table is missing or damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/diagnosis_sentences.py" line="35"/>
        <source>The layer cannot be opened: its file or table is missing or damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/diagnosis_sentences.py" line="42"/>
        <source>The layer &quot;{layer}&quot; is read-only: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/diagnosis_sentences.py" line="42"/>
        <source>The layer &quot;{layer}&quot; is read-only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/diagnosis_sentences.py" line="42"/>
        <source>The layer is read-only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/diagnosis_sentences.py" line="47"/>
        <source>The layer &quot;{layer}&quot; is being edited in QGIS; until that ends nothing else is written to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/diagnosis_sentences.py" line="47"/>
        <source>The layer is being edited in QGIS; until that ends nothing else is written to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/diagnosis_sentences.py" line="53"/>
        <source>The layer &quot;{layer}&quot; has a kind of data source that changes cannot be written to ({provider}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/diagnosis_sentences.py" line="53"/>
        <source>The layer has a kind of data source that changes cannot be written to ({provider}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/diagnosis_sentences.py" line="53"/>
        <source>The layer has a kind of data source that changes cannot be written to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/diagnosis_sentences.py" line="61"/>
        <source>The layer &quot;{layer}&quot; is a CSV file, a mere text without field types and keys; writing to it would also alter rows that nobody touched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/diagnosis_sentences.py" line="61"/>
        <source>The layer is a CSV file, a mere text without field types and keys; writing to it would also alter rows that nobody touched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/diagnosis_sentences.py" line="75"/>
        <source>The layer &quot;{layer}&quot; has no primary key, so its features cannot be told apart.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/diagnosis_sentences.py" line="75"/>
        <source>The layer has no primary key, so its features cannot be told apart.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/diagnosis_sentences.py" line="81"/>
        <source>The primary key of the layer &quot;{layer}&quot; is made of several fields ({fields}); it has to be one field.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/diagnosis_sentences.py" line="81"/>
        <source>The primary key of the layer &quot;{layer}&quot; is made of several fields; it has to be one field.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/diagnosis_sentences.py" line="81"/>
        <source>The primary key of the layer is made of several fields; it has to be one field.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/diagnosis_sentences.py" line="89"/>
        <source>The new feature has no usable value for the key field {field}, and the layer gives it none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/diagnosis_sentences.py" line="89"/>
        <source>The change does not say which feature it is about; on the device the feature had the number {local}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/diagnosis_sentences.py" line="89"/>
        <source>The change does not say which feature it is about.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/diagnosis_sentences.py" line="96"/>
        <source>No feature can have the key &quot;{key}&quot; in the field {field}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/diagnosis_sentences.py" line="96"/>
        <source>No feature of the layer can have the key &quot;{key}&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/diagnosis_sentences.py" line="96"/>
        <source>No feature of the layer can have the key that the change names.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/diagnosis_sentences.py" line="103"/>
        <source>More than one feature has the key {key} in the field {field}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/diagnosis_sentences.py" line="103"/>
        <source>More than one feature has the key {key}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/diagnosis_sentences.py" line="103"/>
        <source>More than one feature has the key that the change names.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/diagnosis_sentences.py" line="110"/>
        <source>The change would turn the key {old} into {new} (field {field}); the key of a feature is never changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/diagnosis_sentences.py" line="110"/>
        <source>The change would set the key field {field} to {new}; the key of a feature is never changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/diagnosis_sentences.py" line="110"/>
        <source>The change would give the feature another key, and that is never done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/diagnosis_sentences.py" line="124"/>
        <source>The layer has no field {field}, for which the crew entered {value}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/diagnosis_sentences.py" line="124"/>
        <source>The layer has no field {field}, for which the crew entered a value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/diagnosis_sentences.py" line="124"/>
        <source>The crew entered a value for a field that the layer does not have.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/diagnosis_sentences.py" line="132"/>
        <source>The data source computes the field {field} itself and does not let it be set.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/diagnosis_sentences.py" line="132"/>
        <source>The data source computes one of the fields itself and does not let it be set.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/diagnosis_sentences.py" line="138"/>
        <source>The value {value} does not fit the field {field}, which holds {kind}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/diagnosis_sentences.py" line="138"/>
        <source>The value {value} does not fit the field {field}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/diagnosis_sentences.py" line="138"/>
        <source>A value does not fit the type of the field {field}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/diagnosis_sentences.py" line="138"/>
        <source>A value does not fit the type of its field.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/diagnosis_sentences.py" line="145"/>
        <source>The value {value} is out of range: the field {field} holds {least} to {greatest}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/diagnosis_sentences.py" line="145"/>
        <source>The value {value} has too many digits: the field {field} holds {digits}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/diagnosis_sentences.py" line="145"/>
        <source>The field {field} cannot hold the value {value}: it is out of range, or cannot be kept exactly.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/diagnosis_sentences.py" line="145"/>
        <source>The field {field} cannot hold the value: it is out of range, or cannot be kept exactly.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/diagnosis_sentences.py" line="145"/>
        <source>A value is out of the range of its field, or cannot be kept exactly.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/diagnosis_sentences.py" line="157"/>
        <source>The text {value} is too long for the field {field}: {length} bytes as {encoding}, at most {greatest} fit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/diagnosis_sentences.py" line="157"/>
        <source>The text {value} is too long for the field {field}: its length is {length}, at most {greatest} fits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/diagnosis_sentences.py" line="157"/>
        <source>The text {value} is too long for the field {field}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/diagnosis_sentences.py" line="157"/>
        <source>A text is too long for the field {field}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/diagnosis_sentences.py" line="157"/>
        <source>A text is too long for its field.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/diagnosis_sentences.py" line="166"/>
        <source>The text {value} has characters that the field {field} cannot hold; it stores text as {encoding}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/diagnosis_sentences.py" line="166"/>
        <source>A text has characters that the field {field} cannot hold.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/diagnosis_sentences.py" line="166"/>
        <source>A text has characters that its field cannot hold.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/diagnosis_sentences.py" line="173"/>
        <source>The field {field} must not be empty, and the change has no value for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/diagnosis_sentences.py" line="173"/>
        <source>A field that must not be empty has no value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/diagnosis_sentences.py" line="178"/>
        <source>The value {value} may occur only once in the field {field}, and feature {holder} already has it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/diagnosis_sentences.py" line="178"/>
        <source>The value {value} may occur only once in the field {field}, and another feature already has it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/diagnosis_sentences.py" line="178"/>
        <source>A value may occur only once in the field {field}, and another feature already has it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/diagnosis_sentences.py" line="178"/>
        <source>A value may occur only once in its field, and another feature already has it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/diagnosis_sentences.py" line="188"/>
        <source>The data source refused the change: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/diagnosis_sentences.py" line="188"/>
        <source>The data source refused the change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/diagnosis_sentences.py" line="192"/>
        <source>The geometry of the change cannot be read: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/diagnosis_sentences.py" line="192"/>
        <source>The geometry of the change cannot be read ({found}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/diagnosis_sentences.py" line="192"/>
        <source>The geometry of the change cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/diagnosis_sentences.py" line="197"/>
        <source>The geometry does not fit the layer: found {found}, expected {expected}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/diagnosis_sentences.py" line="197"/>
        <source>The layer cannot hold the geometry of the change ({found}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/diagnosis_sentences.py" line="197"/>
        <source>The layer cannot hold the geometry of the change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/diagnosis_sentences.py" line="204"/>
        <source>The geometry cannot be brought from {crs} into the coordinate reference system of the layer: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/diagnosis_sentences.py" line="204"/>
        <source>The geometry cannot be brought from {crs} into the coordinate reference system of the layer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/diagnosis_sentences.py" line="204"/>
        <source>The geometry cannot be brought into the coordinate reference system of the layer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/diagnosis_sentences.py" line="212"/>
        <source>The change is incomplete: its part &quot;{missing}&quot; is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/diagnosis_sentences.py" line="212"/>
        <source>The change is incomplete.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/diagnosis_sentences.py" line="217"/>
        <source>A change with the same identifier but another content was applied before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/diagnosis_sentences.py" line="221"/>
        <source>The crew made this feature in the field, and the change that makes it was not applied.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/diagnosis_sentences.py" line="244"/>
        <source>Feature {key} was changed here as well as in the field.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/diagnosis_sentences.py" line="244"/>
        <source>The feature was changed here as well as in the field.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/diagnosis_sentences.py" line="248"/>
        <source>Feature {key} was changed in the field, but is no longer here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/diagnosis_sentences.py" line="248"/>
        <source>The feature was changed in the field, but is no longer here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/diagnosis_sentences.py" line="254"/>
        <source>Feature {key} was deleted in the field, but changed here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/diagnosis_sentences.py" line="254"/>
        <source>The feature was deleted in the field, but changed here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/diagnosis_sentences.py" line="259"/>
        <source>A feature with the key {key} was made here as well as in the field, and the two differ.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/diagnosis_sentences.py" line="259"/>
        <source>A feature with the same key was made here as well as in the field, and the two differ.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/diagnosis_sentences.py" line="265"/>
        <source>Feature {key} is being edited in QGIS, and those edits are not saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/diagnosis_sentences.py" line="265"/>
        <source>The feature is being edited in QGIS, and those edits are not saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/diagnosis_sentences.py" line="271"/>
        <source>Another program held the data for too long: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/diagnosis_sentences.py" line="271"/>
        <source>Another program held the data for too long.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/diagnosis_sentences.py" line="286"/>
        <source>The connection to the data was lost: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/diagnosis_sentences.py" line="286"/>
        <source>The connection to the data was lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/diagnosis_sentences.py" line="290"/>
        <source>There is no space left on the disk: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/diagnosis_sentences.py" line="290"/>
        <source>There is no space left on the disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/diagnosis_sentences.py" line="294"/>
        <source>The run was stopped before this change was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/diagnosis_sentences.py" line="297"/>
        <source>Something went wrong in this plugin: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/diagnosis_sentences.py" line="297"/>
        <source>Something went wrong in this plugin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/entries.py" line="47"/>
        <source>(new, change {number})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/entries.py" line="47"/>
        <source>(change {number})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/entries.py" line="103"/>
        <source>changed here and in the field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/entries.py" line="104"/>
        <source>changed in the field, no longer here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/entries.py" line="107"/>
        <source>deleted in the field, changed here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/entries.py" line="110"/>
        <source>made here and in the field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/entries.py" line="111"/>
        <source>being edited in QGIS, not saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/geometries.py" line="115"/>
        <source>geometry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/phrases.py" line="141"/>
        <source>{names} and {count} more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/entries.py" line="202"/>
        <source>not there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/phrases.py" line="91"/>
        <source>not recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/states.py" line="116"/>
        <source>deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/entries.py" line="208"/>
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
        <location filename="../qfieldsync_cloud/core/reports/html_page.py" line="48"/>
        <source>en</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/html_page.py" line="68"/>
        <source>Project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/processing/conflict_layer.py" line="224"/>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/processing/conflict_layer.py" line="218"/>
        <source>Feature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/html.py" line="157"/>
        <source>Field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/html_page.py" line="138"/>
        <source>Before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/html_page.py" line="122"/>
        <source>Here now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/html_page.py" line="138"/>
        <source>From the field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/processing/conflict_layer.py" line="219"/>
        <source>In the field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/proposal_files.py" line="97"/>
        <source>Why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/processing/conflict_layer.py" line="222"/>
        <source>What to do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/text.py" line="181"/>
        <source>Worth knowing ({count})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/html.py" line="284"/>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/html.py" line="284"/>
        <source>Features</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/html.py" line="315"/>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/html.py" line="336"/>
        <source>already before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/html.py" line="338"/>
        <source>after a conflict: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/html_page.py" line="138"/>
        <source>what the crew saw when they made the change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/html_page.py" line="122"/>
        <source>what the data of the project hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/html_page.py" line="138"/>
        <source>what the crew made of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/html_page.py" line="155"/>
        <source>Moved, larger …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/html_page.py" line="155"/>
        <source>a geometry compared with the one on its left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/outcome_sentences.py" line="43"/>
        <source>an unnamed layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/outcome_sentences.py" line="81"/>
        <source>feature {key}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/outcome_sentences.py" line="83"/>
        <source>a feature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/outcome_sentences.py" line="98"/>
        <source>Created {feature} in {layer}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/outcome_sentences.py" line="99"/>
        <source>Changed {feature} in {layer}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/outcome_sentences.py" line="100"/>
        <source>Deleted {feature} in {layer}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/outcome_sentences.py" line="104"/>
        <source>Would create {feature} in {layer}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/outcome_sentences.py" line="107"/>
        <source>Would change {feature} in {layer}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/outcome_sentences.py" line="110"/>
        <source>Would delete {feature} in {layer}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/outcome_sentences.py" line="116"/>
        <source>Conflict: {feature} in {layer} was changed here as well as in the field: {fields}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/outcome_sentences.py" line="116"/>
        <source>Conflict: {feature} in {layer} was changed here as well as in the field.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/outcome_sentences.py" line="122"/>
        <source>Conflict: {feature} was changed in the field, but is no longer in {layer}: {fields}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/outcome_sentences.py" line="122"/>
        <source>Conflict: {feature} was changed in the field, but is no longer in {layer}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/outcome_sentences.py" line="128"/>
        <source>Conflict: {feature} in {layer} was deleted in the field, but changed here: {fields}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/outcome_sentences.py" line="128"/>
        <source>Conflict: {feature} in {layer} was deleted in the field, but changed here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/outcome_sentences.py" line="134"/>
        <source>Conflict: {feature} was made in {layer} as well as in the field, and the two differ: {fields}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/outcome_sentences.py" line="134"/>
        <source>Conflict: {feature} was made in {layer} as well as in the field, and the two differ.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/outcome_sentences.py" line="140"/>
        <source>Conflict: {feature} in {layer} is being edited in QGIS and not saved, while the change is about {fields}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/outcome_sentences.py" line="140"/>
        <source>Conflict: {feature} in {layer} is being edited in QGIS and not saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/outcome_sentences.py" line="149"/>
        <source>Waiting: the change of {feature} in {layer} has not been applied yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/outcome_sentences.py" line="153"/>
        <source>The change of {feature} in {layer} is being applied.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/outcome_sentences.py" line="156"/>
        <source>Conflict: {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/outcome_sentences.py" line="156"/>
        <source>Conflict over {feature} in {layer}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/outcome_sentences.py" line="160"/>
        <source>Not applied: {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/outcome_sentences.py" line="160"/>
        <source>Not applied: the change of {feature} in {layer}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/outcome_sentences.py" line="164"/>
        <source>Error, nothing was written: {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/outcome_sentences.py" line="164"/>
        <source>Error, nothing was written to {feature} in {layer}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/outcome_sentences.py" line="168"/>
        <source>Set aside: {feature} in {layer} stays as it is here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/outcome_sentences.py" line="171"/>
        <source>Not permitted: whoever made the change may not change {feature} in {layer}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/outcome_sentences.py" line="180"/>
        <source>{done} It was no longer here; the conflict was settled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/outcome_sentences.py" line="185"/>
        <source>{done} It was made here too ({fields}); the conflict was settled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/outcome_sentences.py" line="185"/>
        <source>{done} It was made here too; the conflict was settled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/outcome_sentences.py" line="191"/>
        <source>{done} It was changed here too ({fields}); the conflict was settled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/outcome_sentences.py" line="191"/>
        <source>{done} It was changed here too; the conflict was settled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/outcome_sentences.py" line="200"/>
        <source>Already applied: nothing had to be written for {feature} in {layer}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/overview.py" line="71"/>
        <source>1 change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/overview.py" line="72"/>
        <source>{count} changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/overview.py" line="79"/>
        <source>This is a preview: nothing has been written yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/overview.py" line="86"/>
        <source>{count} already before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/overview.py" line="91"/>
        <source>{count} after a conflict</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/overview.py" line="102"/>
        <source>Nothing to do: the file holds no changes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/overview.py" line="104"/>
        <source>Ready: all changes can be applied ({count}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/overview.py" line="106"/>
        <source>Safe to sync: all changes are settled ({count}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/overview.py" line="109"/>
        <source>Not safe to sync yet: {left} of {count} changes cannot be applied as they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/overview.py" line="112"/>
        <source>Not safe to sync yet: {left} of {count} changes are not in the project.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/overview.py" line="118"/>
        <source>Keep the file with these changes until all are settled: it may be the only copy of this work.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/phrases.py" line="103"/>
        <source>a value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/phrases.py" line="131"/>
        <source>the geometry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/phrases.py" line="196"/>
        <source>true or false</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/phrases.py" line="197"/>
        <source>whole numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/phrases.py" line="198"/>
        <source>numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/phrases.py" line="199"/>
        <source>text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/phrases.py" line="200"/>
        <source>dates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/phrases.py" line="201"/>
        <source>times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/phrases.py" line="202"/>
        <source>dates with a time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/phrases.py" line="203"/>
        <source>lists</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/phrases.py" line="204"/>
        <source>JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/phrases.py" line="205"/>
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
        <location filename="../qfieldsync_cloud/core/reports/remedy_sentences.py" line="63"/>
        <source>Give a Shapefile or GeoJSON an integer field named fid with a different number for every feature, and a table a primary key of one field; or save the layer as a GeoPackage, which has one (right-click ▸ Export ▸ Save Features As…).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/remedy_sentences.py" line="75"/>
        <source>In the attribute table, find the features that have {key} in {field}. Give each its own key, save, and apply again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/remedy_sentences.py" line="75"/>
        <source>In the attribute table, find the features with this key. Give each its own key, save, and apply again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/remedy_sentences.py" line="183"/>
        <source>Enter the other values by hand. So that it does not happen again, untick Editable for {field} in Layer Properties ▸ Attributes Form.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/remedy_sentences.py" line="82"/>
        <source>Enter the other values by hand. So that it does not happen again, untick Editable for the key field in Layer Properties ▸ Attributes Form.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/remedy_sentences.py" line="94"/>
        <source>Add the field {field} to the layer (Layer Properties ▸ Fields), or give a renamed field its old name back, and apply again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/remedy_sentences.py" line="94"/>
        <source>Add the field to the layer (Layer Properties ▸ Fields), or give a renamed field its old name back, and apply again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/remedy_sentences.py" line="102"/>
        <source>Make the change by hand with a value that fits, or give the field {field} a type that can hold this one and apply again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/remedy_sentences.py" line="102"/>
        <source>Make the change by hand with a value that fits, or give the field a type that can hold this one and apply again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/remedy_sentences.py" line="110"/>
        <source>Make the change by hand; the deltafile holds what the crew recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/remedy_sentences.py" line="114"/>
        <source>A constraint, a trigger or a missing right is in the way; the data source names it. Put that right and apply again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/remedy_sentences.py" line="119"/>
        <source>Check the coordinate reference system of the layer in Layer Properties ▸ Source, set the right one, and apply again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/remedy_sentences.py" line="124"/>
        <source>Fetch the file of changes once more from the device or the server; this one was altered or is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/remedy_sentences.py" line="176"/>
        <source>Settle the change that makes the feature first, then apply this one again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/remedy_sentences.py" line="150"/>
        <source>Keep what is here, or make the change by hand. Applying again with Overwrite takes the field&apos;s side in every conflict of the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/remedy_sentences.py" line="155"/>
        <source>Apply again; nothing is applied twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/remedy_sentences.py" line="158"/>
        <source>Free some space where the data are stored and apply again; nothing is applied twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/remedy_sentences.py" line="162"/>
        <source>Apply again. If it comes back, report it with the log (View ▸ Panels ▸ Log Messages).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/remedy_sentences.py" line="169"/>
        <source>Give {field} a default value, uuid() for instance (Layer Properties ▸ Attributes Form), and apply again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/remedy_sentences.py" line="183"/>
        <source>Enter the other values by hand. So that it does not happen again, untick Editable for the field in Layer Properties ▸ Attributes Form.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/remedy_sentences.py" line="191"/>
        <source>Make the change by hand with a shorter text, or make the field {field} longer in the data source and apply again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/remedy_sentences.py" line="191"/>
        <source>Make the change by hand with a shorter text, or make the field longer in the data source and apply again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/remedy_sentences.py" line="198"/>
        <source>Make the change by hand without these characters, or save the layer as a GeoPackage, which holds them all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/remedy_sentences.py" line="203"/>
        <source>Make the change by hand and fill in {field}. If only new features lack it, give it a default value (Layer Properties ▸ Attributes Form) and apply again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/remedy_sentences.py" line="203"/>
        <source>Make the change by hand and fill in the field. If only new features lack it, give it a default value (Layer Properties ▸ Attributes Form) and apply again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/remedy_sentences.py" line="211"/>
        <source>If feature {holder} has it by mistake, correct that one and apply again. If not, make the change by hand with another value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/remedy_sentences.py" line="211"/>
        <source>If the other feature has it by mistake, correct that one and apply again. If not, make the change by hand with another value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/remedy_sentences.py" line="219"/>
        <source>Draw the feature by hand in the way the layer needs it; the deltafile holds what the crew recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/remedy_sentences.py" line="223"/>
        <source>Close other programs that use these data, then apply again; nothing is applied twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/remedy_sentences.py" line="232"/>
        <source>Check the network, or the drive with the data, then apply again; nothing is applied twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/states.py" line="52"/>
        <source>can be applied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/states.py" line="54"/>
        <source>waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/states.py" line="55"/>
        <source>being applied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/states.py" line="56"/>
        <source>applied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/states.py" line="57"/>
        <source>in conflict</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/states.py" line="58"/>
        <source>refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/states.py" line="59"/>
        <source>failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/states.py" line="60"/>
        <source>set aside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/states.py" line="61"/>
        <source>not permitted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/states.py" line="79"/>
        <source>Nothing stands in the way of these.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/states.py" line="81"/>
        <source>Nobody has tried to apply these yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/states.py" line="84"/>
        <source>These are being applied right now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/states.py" line="87"/>
        <source>What the crew recorded is in the project.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/states.py" line="90"/>
        <source>The same features were changed here meanwhile. Nothing was overwritten: you decide.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/states.py" line="94"/>
        <source>These do not fit the project. Something has to be put right before they can be applied.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/states.py" line="98"/>
        <source>Nothing of these was written. Applying again may succeed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/states.py" line="101"/>
        <source>These are not wanted: what is here stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/states.py" line="104"/>
        <source>Whoever made these may not change the data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/states.py" line="114"/>
        <source>created</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/states.py" line="115"/>
        <source>changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/text.py" line="148"/>
        <source>The data source said: {message}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/text.py" line="163"/>
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
        <location filename="../qfieldsync_cloud/core/reports/warning_sentences.py" line="86"/>
        <source>The layer has no field {field}; the crew left it empty, so nothing is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/warning_sentences.py" line="86"/>
        <source>The layer lacks a field that the crew left empty, so nothing is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/warning_sentences.py" line="92"/>
        <source>In {field} the value {sent} became {stored}, which is what the field can hold.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/warning_sentences.py" line="92"/>
        <source>A value was turned into what its field can hold.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/warning_sentences.py" line="97"/>
        <source>Characters that no data source can hold were taken out of {field}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/warning_sentences.py" line="97"/>
        <source>Characters that no data source can hold were taken out of a text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/warning_sentences.py" line="103"/>
        <source>The geometry was adjusted to what the layer can hold.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/warning_sentences.py" line="106"/>
        <source>The coordinates were converted from {crs} to {expected}, the coordinate reference system of the layer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/warning_sentences.py" line="106"/>
        <source>The coordinates were converted from {crs} to the coordinate reference system of the layer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/warning_sentences.py" line="106"/>
        <source>The coordinates were converted to the coordinate reference system of the layer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/warning_sentences.py" line="115"/>
        <source>The data source itself changed {field}: sent was {sent}, stored is {stored}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/warning_sentences.py" line="115"/>
        <source>The data source itself changed {field} while storing it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/warning_sentences.py" line="115"/>
        <source>The data source itself changed a value while storing it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/warning_sentences.py" line="153"/>
        <source>Feature {key} was written, but read again it is not what was written: perhaps somebody changed it right after.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/warning_sentences.py" line="153"/>
        <source>The feature was written, but read again it is not what was written: perhaps somebody changed it right after.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/warning_sentences.py" line="162"/>
        <source>Heights (Z) or M values that were no numbers became 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/warning_sentences.py" line="165"/>
        <source>The geometry got the height (Z) 0, because the layer stores heights.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/warning_sentences.py" line="169"/>
        <source>The heights (Z) of the geometry were left out, because the layer stores none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/warning_sentences.py" line="173"/>
        <source>The geometry got the M value 0, because the layer stores M values.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/warning_sentences.py" line="177"/>
        <source>The M values of the geometry were left out, because the layer stores none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/warning_sentences.py" line="181"/>
        <source>The geometry became one of several parts, as the layer needs it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/warning_sentences.py" line="184"/>
        <source>The geometry of several parts became a single one, as the layer needs it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/warning_sentences.py" line="188"/>
        <source>The curves of the geometry became lines of many vertices.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/warning_sentences.py" line="191"/>
        <source>The geometry was empty and was stored as none at all (NULL).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/warning_sentences.py" line="194"/>
        <source>A number of a coordinate system inside the geometry was left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/warning_sentences.py" line="123"/>
        <source>An earlier run ended while it wrote the layer {layer}. The layer was put back as it was before that run. What was found, with any later edits, is kept in {kept}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/warning_sentences.py" line="123"/>
        <source>An earlier run ended while it wrote the layer {layer}. The layer was put back as it was before that run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/warning_sentences.py" line="123"/>
        <source>An earlier run ended while it wrote the layer. The layer was put back as it was before that run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/diagnosis_sentences.py" line="30"/>
        <source>No layer of the project shows the table &quot;{layer}&quot; any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/diagnosis_sentences.py" line="30"/>
        <source>No layer of the project shows the table any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/diagnosis_sentences.py" line="69"/>
        <source>The layer &quot;{layer}&quot; shows a view of the database, and changes are written to tables only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/diagnosis_sentences.py" line="69"/>
        <source>The layer shows a view of the database, and changes are written to tables only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/diagnosis_sentences.py" line="118"/>
        <source>The key map sends the change to feature {key}, which is not in the layer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/diagnosis_sentences.py" line="118"/>
        <source>The key map sends the change to a feature that is not in the layer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/diagnosis_sentences.py" line="221"/>
        <source>The crew made this feature in the field, and the server says that it made it as feature {made_as}; nobody confirmed that this is the one here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/diagnosis_sentences.py" line="228"/>
        <source>The feature was to come back first, and that was not possible.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/diagnosis_sentences.py" line="232"/>
        <source>The same feature was written again later, and that still holds: change {change} of {at}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/diagnosis_sentences.py" line="232"/>
        <source>The same feature was written again later, and that still holds: change {change}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/diagnosis_sentences.py" line="232"/>
        <source>The same feature was written again later, and that still holds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/diagnosis_sentences.py" line="240"/>
        <source>Feature {key} is not as it was left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/diagnosis_sentences.py" line="240"/>
        <source>The feature is not as it was left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/diagnosis_sentences.py" line="275"/>
        <source>The database server stopped a statement that took longer than it allows: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/diagnosis_sentences.py" line="275"/>
        <source>The database server stopped a statement that took longer than it allows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/diagnosis_sentences.py" line="281"/>
        <source>The database records what was applied to it, and this login may not read or write that record. Nothing was applied, lest it be applied twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/html.py" line="334"/>
        <source>nothing had to be written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/html_map.py" line="53"/>
        <source>Map of {changes}: {counts}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/html_map.py" line="92"/>
        <source>What still needs care is named as in the tables below, where there is room.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/html_map.py" line="95"/>
        <source>Changes at the same place share a symbol.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/html_map.py" line="96"/>
        <source>Outside the picture, far from all others: {changes}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/html_map.py" line="96"/>
        <source>Not on the map, without a geometry or a known place: {changes}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/html_map.py" line="96"/>
        <source>Not on the map, because the coordinates cannot be converted into the CRS of the project: {changes}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/html_map.py" line="113"/>
        <source>no CRS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/html_map.py" line="114"/>
        <source>Shown: x {left} to {right}, y {bottom} to {top} ({crs})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/html_page.py" line="127"/>
        <source>Left by it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/html_page.py" line="127"/>
        <source>what was there when it was written last</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/html_page.py" line="127"/>
        <source>To be</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/html_page.py" line="127"/>
        <source>what would be put there now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/marks.py" line="70"/>
        <source>without anything to write</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/marks.py" line="72"/>
        <source>already applied before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/marks.py" line="74"/>
        <source>waiting, set aside or not permitted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/proposal_files.py" line="49"/>
        <source>Proposed layers and keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/proposal_files.py" line="64"/>
        <source>Layers that the project does not have</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/processing/conflict_layer.py" line="217"/>
        <source>Layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/proposal_files.py" line="64"/>
        <source>Changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/proposal_files.py" line="85"/>
        <source>Proposed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/proposal_files.py" line="85"/>
        <source>Changes that seem to mean another feature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/processing/conflict_layer.py" line="213"/>
        <source>Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/proposal_files.py" line="85"/>
        <source>Key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/proposal_files.py" line="97"/>
        <source>Left aside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/proposal_files.py" line="108"/>
        <source>Nothing was written, and none of this is done unasked. Check each line, strike out what is wrong, and hand the layer map and the key map of the JSON file to the next run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/proposal_sentences.py" line="30"/>
        <source>The project has no layer &quot;{layer}&quot;, and none that looks like it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/proposal_sentences.py" line="33"/>
        <source>The project has no layer &quot;{layer}&quot;; perhaps it is now {proposal}: {signs}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/proposal_sentences.py" line="53"/>
        <source>{layer} {old} is perhaps feature {key} by now, although there is a feature {old}: {sign}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/proposal_sentences.py" line="56"/>
        <source>{layer} {old} is perhaps feature {key} by now: {sign}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/proposal_sentences.py" line="74"/>
        <source>The list is not complete: {count} more are on pages that were not given. An earlier change of the same feature may be among them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/proposal_sentences.py" line="80"/>
        <source>{taken} of {count} taken up. Left aside:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/proposal_sentences.py" line="93"/>
        <source>Confirm the layers first, in the layer map, and have the keys looked for then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/proposal_sentences.py" line="97"/>
        <source>Every layer was found, and nothing speaks for another feature than the one that is named.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/proposal_sentences.py" line="110"/>
        <source>same name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/proposal_sentences.py" line="111"/>
        <source>same name when it was added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/proposal_sentences.py" line="113"/>
        <source>similar name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/proposal_sentences.py" line="114"/>
        <source>all fields</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/proposal_sentences.py" line="115"/>
        <source>most fields</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/proposal_sentences.py" line="116"/>
        <source>same type of geometry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/proposal_sentences.py" line="117"/>
        <source>same coordinate reference system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/proposal_sentences.py" line="122"/>
        <source>the server says that it made this one of the crew&apos;s feature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/proposal_sentences.py" line="125"/>
        <source>it has the recorded identifier in &quot;{field}&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/proposal_sentences.py" line="128"/>
        <source>it was recorded as the value of today&apos;s key field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/proposal_sentences.py" line="131"/>
        <source>it alone has the recorded geometry and every recorded value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/proposal_sentences.py" line="134"/>
        <source>it alone has the recorded geometry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/proposal_sentences.py" line="137"/>
        <source>it alone has every recorded value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/proposal_sentences.py" line="140"/>
        <source>another change of the same feature leads to it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/proposal_sentences.py" line="146"/>
        <source>{layer} {old}: no feature has what the crew recorded; it was deleted, or too little was recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/proposal_sentences.py" line="150"/>
        <source>{layer} {old}: several features have what the crew recorded, {candidates} for instance.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/proposal_sentences.py" line="154"/>
        <source>{layer} {old}: what the crew recorded leads to different features: {candidates}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/proposal_sentences.py" line="158"/>
        <source>{layer} {old}: changes of another feature lead to {candidates}, too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/proposal_sentences.py" line="162"/>
        <source>{layer} {old}: the features of this layer cannot be looked through.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/proposal_sentences.py" line="169"/>
        <source>The server has applied it; it comes with the server&apos;s data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/proposal_sentences.py" line="172"/>
        <source>The server has not come to it yet, and may apply it at any moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/proposal_sentences.py" line="175"/>
        <source>It was ignored on the server; choose it by its uuid to take it up all the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/proposal_sentences.py" line="179"/>
        <source>Whoever made it may not change the data; choose it by its uuid to take it up all the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/proposal_sentences.py" line="183"/>
        <source>This plugin does not know what the server&apos;s status {detail} means.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/proposal_sentences.py" line="186"/>
        <source>The list does not carry the change itself: {detail}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/proposal_sentences.py" line="189"/>
        <source>Others were chosen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/remedy_sentences.py" line="52"/>
        <source>Add the table behind the view to the project, and give that one to the crew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/remedy_sentences.py" line="56"/>
        <source>Ask an administrator of the database to share the record with this login by running this SQL: {sql} Then apply again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/remedy_sentences.py" line="56"/>
        <source>Ask an administrator of the database to share the table qfieldsync_cloud.ledger with this login.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/remedy_sentences.py" line="169"/>
        <source>Name the feature in the key map and apply again; the algorithm Propose remapping looks for it. Or find it on the map and make the change there by hand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/remedy_sentences.py" line="90"/>
        <source>Correct the key map, and apply again. The algorithm Propose remapping looks for the feature.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/remedy_sentences.py" line="132"/>
        <source>Add a layer on this table to the project, then run again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/remedy_sentences.py" line="136"/>
        <source>Put right what keeps the feature from coming back, then run again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/remedy_sentences.py" line="140"/>
        <source>Select the later change as well, or take it back first. Where it only edited the feature, Overwrite goes over it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/remedy_sentences.py" line="145"/>
        <source>Keep what is here, or put it right by hand. Running again with Overwrite puts back what was there, and what was edited since is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/remedy_sentences.py" line="176"/>
        <source>Look at feature {made_as}. If it is the one, name it in the key map and apply again; the algorithm Propose remapping writes one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/remedy_sentences.py" line="227"/>
        <source>Apply again when the server is less busy, or ask its administrator for a longer statement_timeout; nothing is applied twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/revert_sentences.py" line="53"/>
        <source>edited here since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/revert_sentences.py" line="54"/>
        <source>no longer here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/revert_sentences.py" line="55"/>
        <source>to be deleted, but edited here since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/revert_sentences.py" line="58"/>
        <source>to come back, but made here again since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/revert_sentences.py" line="70"/>
        <source>can be applied again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/revert_sentences.py" line="71"/>
        <source>applied again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/revert_sentences.py" line="73"/>
        <source>can be taken back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/revert_sentences.py" line="74"/>
        <source>taken back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/revert_sentences.py" line="82"/>
        <source>These features are not as the change left them. Nothing was overwritten: you decide.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/revert_sentences.py" line="85"/>
        <source>Something has to be put right first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/revert_sentences.py" line="89"/>
        <source>What the crew recorded is in the project again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/revert_sentences.py" line="90"/>
        <source>The project is as it was before these changes. The same deltafile can apply them again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/revert_sentences.py" line="100"/>
        <source>Nothing to do: no such change was taken back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/revert_sentences.py" line="102"/>
        <source>Nothing to do: no such change is applied.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/revert_sentences.py" line="104"/>
        <source>Ready: all changes can be applied again ({count}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/revert_sentences.py" line="104"/>
        <source>{left} of {count} changes cannot be applied again as they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/revert_sentences.py" line="109"/>
        <source>Ready: all changes can be taken back ({count}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/revert_sentences.py" line="109"/>
        <source>{left} of {count} changes cannot be taken back as they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/revert_sentences.py" line="114"/>
        <source>All changes are applied again ({count}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/revert_sentences.py" line="114"/>
        <source>{left} of {count} changes are not in the project again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/revert_sentences.py" line="119"/>
        <source>All changes are taken back ({count}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/revert_sentences.py" line="119"/>
        <source>{left} of {count} changes are still in the project.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/revert_sentences.py" line="128"/>
        <source>{count} without anything to write</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/revert_sentences.py" line="132"/>
        <source>Taken back: {feature} in {layer}, created in the field, was deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/revert_sentences.py" line="136"/>
        <source>Taken back: {feature} in {layer} is as it was before the change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/revert_sentences.py" line="139"/>
        <source>Taken back: {feature} in {layer}, deleted in the field, is here again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/revert_sentences.py" line="145"/>
        <source>Would be taken back: {feature} in {layer}, created in the field, would be deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/revert_sentences.py" line="149"/>
        <source>Would be taken back: {feature} in {layer} would be as it was before the change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/revert_sentences.py" line="153"/>
        <source>Would be taken back: {feature} in {layer}, deleted in the field, would be here again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/revert_sentences.py" line="159"/>
        <source>Applied again: {feature} in {layer} was created.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/revert_sentences.py" line="162"/>
        <source>Applied again: {feature} in {layer} was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/revert_sentences.py" line="165"/>
        <source>Applied again: {feature} in {layer} was deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/revert_sentences.py" line="170"/>
        <source>Would be applied again: {feature} in {layer} would be created.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/revert_sentences.py" line="173"/>
        <source>Would be applied again: {feature} in {layer} would be changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/revert_sentences.py" line="176"/>
        <source>Would be applied again: {feature} in {layer} would be deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/revert_sentences.py" line="181"/>
        <source>Conflict: {feature} in {layer} was edited here since: {fields}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/revert_sentences.py" line="181"/>
        <source>Conflict: {feature} in {layer} was edited here since.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/revert_sentences.py" line="186"/>
        <source>Conflict: {feature} is no longer in {layer}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/revert_sentences.py" line="189"/>
        <source>Conflict: {feature} in {layer} would be deleted, but was edited here since: {fields}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/revert_sentences.py" line="189"/>
        <source>Conflict: {feature} in {layer} would be deleted, but was edited here since.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/revert_sentences.py" line="195"/>
        <source>Conflict: {feature} would come back to {layer}, but was made here again since, and the two differ: {fields}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/revert_sentences.py" line="195"/>
        <source>Conflict: {feature} would come back to {layer}, but was made here again since, and the two differ.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/revert_sentences.py" line="206"/>
        <source>Not applied again: {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/revert_sentences.py" line="206"/>
        <source>Not applied again: the change of {feature} in {layer}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/revert_sentences.py" line="211"/>
        <source>Not taken back: {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/revert_sentences.py" line="211"/>
        <source>Not taken back: the change of {feature} in {layer}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/revert_sentences.py" line="219"/>
        <source>Applied again, and nothing had to be written for {feature} in {layer}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/revert_sentences.py" line="221"/>
        <source>Taken back, and nothing had to be written for {feature} in {layer}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/revert_sentences.py" line="226"/>
        <source>{done} It was edited here since ({fields}); the conflict was settled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/revert_sentences.py" line="226"/>
        <source>{done} It was edited here since; the conflict was settled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/text.py" line="165"/>
        <source>left {before}, here {here}, to be {field}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/warning_sentences.py" line="33"/>
        <source>Feature {key} is not here, and no applied change ever spoke of it: it was deleted, or the layer was numbered anew. The algorithm Propose remapping looks for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/warning_sentences.py" line="33"/>
        <source>The feature is not here, and no applied change ever spoke of it: it was deleted, or the layer was numbered anew. The algorithm Propose remapping looks for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/warning_sentences.py" line="61"/>
        <source>The key {sent} that the feature had is not free any more, so it came back as {stored}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/warning_sentences.py" line="61"/>
        <source>The key that the feature had is not free any more, so it came back with another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/warning_sentences.py" line="67"/>
        <source>The feature came back as QGIS had read it, and QGIS does not read all that these fields can hold: {fields}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/warning_sentences.py" line="67"/>
        <source>The feature came back as QGIS had read it, and QGIS does not read all that its fields can hold.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/warning_sentences.py" line="73"/>
        <source>With the feature the data source may have deleted or changed rows of other tables that refer to it. Taking this change back does not bring those back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/warning_sentences.py" line="78"/>
        <source>The change names feature {sent}; by the key map it is about feature {stored}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/warning_sentences.py" line="78"/>
        <source>The change names no feature; by the key map it is about feature {stored}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/warning_sentences.py" line="78"/>
        <source>The change is about the feature that the key map names.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/warning_sentences.py" line="132"/>
        <source>The file of the layer {layer} was put back to an earlier state by another program. Changes that were applied after that ({count}) count as not applied: apply their deltafiles again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/warning_sentences.py" line="132"/>
        <source>The file of the layer was put back to an earlier state by another program. Changes that were applied after that count as not applied: apply their deltafiles again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/warning_sentences.py" line="141"/>
        <source>What was applied to {source} could not be recorded there, so this QGIS profile remembers it: on this computer nothing is applied twice, but another computer does not know of it. An administrator of the data source mends that by running this SQL: {sql} Until then apply from this computer only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/warning_sentences.py" line="141"/>
        <source>What was applied to {source} is remembered by this QGIS profile and not by the data source: on this computer nothing is applied twice, but another computer does not know of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/processing/conflict_layer.py" line="214"/>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/processing/conflict_layer.py" line="215"/>
        <source>Kind of conflict</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/processing/conflict_layer.py" line="216"/>
        <source>Layer id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/processing/conflict_layer.py" line="220"/>
        <source>Fields in conflict</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/processing/conflict_layer.py" line="221"/>
        <source>What happened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/processing/conflict_layer.py" line="223"/>
        <source>Device</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RescueAlgorithm</name>
    <message>
        <location filename="../qfieldsync_cloud/processing/rescue_inputs.py" line="41"/>
        <source>Layer map (JSON text, or a JSON file)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/processing/rescue_inputs.py" line="51"/>
        <source>Key map (JSON text, or a JSON file)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/processing/rescue_inputs.py" line="61"/>
        <source>Only these changes (uuids)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/processing/rescue_inputs.py" line="66"/>
        <source>Only what this earlier report left (JSON)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/processing/rescue_inputs.py" line="74"/>
        <source>Changes that were left aside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/processing/rescue_inputs.py" line="98"/>
        <source>The deltafile {path} cannot be read. {reason}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RevertDeltas</name>
    <message>
        <location filename="../qfieldsync_cloud/processing/revert_deltas.py" line="49"/>
        <source>Take back applied changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/processing/revert_deltas.py" line="53"/>
        <source>Takes back changes that were applied: what a change created is deleted, what it deleted comes back, what it changed becomes as it was, geometry and every field. The newest change is taken back first.

A feature that somebody edited since is a conflict: it is held back and explained. A change that was taken back counts as not applied: the same deltafile applies it again. History lists what was applied and what was taken back.

Say what is to be taken back, by at least one of the next three; when several are given, a change must meet them all.

Changes: their uuids, separated by commas, blanks or line breaks.

Deltafile: the id that is in the deltafile; all changes that came with it.

Since: what was applied at that moment or later, in the time of this computer. A moment long ago takes everything back.

Again: take back what was taken back, so that the changes hold again. Since is then the moment when they were taken back.

Project: the project file; when none is given, the open project.

On conflict: keep what the layer holds, or overwrite it with what was there before the change.

Tolerance: geometries that differ by less are the same; in units of each layer's own CRS (metres, degrees, …). Default 0.

Dry run: shows what would happen and writes nothing.

Wait for locks: for so many seconds, when another program is writing to a data source. Default 5.

Record in the databases: each database keeps, in a table of its own, what it has taken. When that is switched off, a database without the table gets none.

Reports: made when a file is named for them; HTML to read, with a map of the changes, JSON for other programs.

Conflicts: a layer with a point for each change in conflict, in the CRS of the project. Made when it is asked for.

Outputs: counts of changes that were taken back now, that needed nothing to be written, that are in conflict, that were refused, and that met an error; and of those asked for that were never applied.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/processing/revert_deltas.py" line="92"/>
        <source>Changes to be taken back (uuids)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/processing/revert_deltas.py" line="100"/>
        <source>All changes of this deltafile (id)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/processing/revert_deltas.py" line="107"/>
        <source>All changes since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/processing/revert_deltas.py" line="108"/>
        <source>Again: take back what was taken back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/processing/revert_deltas.py" line="116"/>
        <source>Keep what the layer holds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/processing/revert_deltas.py" line="116"/>
        <source>Overwrite with what was there before the change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/processing/revert_deltas.py" line="122"/>
        <source>Changes asked for that were never applied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/processing/revert_deltas.py" line="132"/>
        <source>Changes taken back now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/processing/revert_deltas.py" line="133"/>
        <source>Changes for which nothing had to be written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/processing/revert_deltas.py" line="157"/>
        <source>What was applied to {source} cannot be read: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/processing/revert_deltas.py" line="196"/>
        <source>Say what is to be taken back: name changes, a deltafile or a moment. A moment long ago takes everything back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/processing/revert_deltas.py" line="205"/>
        <source>Changes taken back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/processing/revert_deltas.py" line="207"/>
        <source>Changes applied again after they were taken back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/processing/revert_deltas.py" line="213"/>
        <source>Never applied to this project: {uuid}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/processing/revert_deltas.py" line="222"/>
        <source>Not taken back, or not within what was asked for: {uuid}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/processing/revert_deltas.py" line="223"/>
        <source>Taken back before, or not within what was asked for: {uuid}</source>
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
