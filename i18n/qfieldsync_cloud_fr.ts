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
    <name>Cloud</name>
    <message>
        <location filename="../qfieldsync_cloud/core/services/cloud/answers.py" line="104"/>
        <source>{url} answered with something that is no JSON ({kind}): {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/services/cloud/answers.py" line="112"/>
        <source>{url} answered with something unexpected: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/services/cloud/attempt.py" line="281"/>
        <source>{url} answered with more than {bytes} bytes; it was not read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/services/cloud/calls.py" line="159"/>
        <source>{id} is no id that a server could know.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/services/cloud/client.py" line="108"/>
        <source>{host} refused two passwords of this user; it is not asked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/services/cloud/client.py" line="253"/>
        <source>Nobody is signed in to {host}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/services/cloud/failures.py" line="53"/>
        <source>{host} did not answer within {seconds} seconds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/services/cloud/failures.py" line="63"/>
        <source>The download from {host} came too slowly.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/services/cloud/failures.py" line="88"/>
        <source>No computer with the name {host} was found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/services/cloud/failures.py" line="90"/>
        <source>{host} accepts no connection: no server is running there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/services/cloud/failures.py" line="92"/>
        <source>No connection to {host}: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/services/cloud/failures.py" line="94"/>
        <source>The connection to {host} broke before the answer was complete.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/services/cloud/failures.py" line="96"/>
        <source>{host} did not accept a connection in time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/services/cloud/failures.py" line="98"/>
        <source>{host} was silent for too long.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/services/cloud/failures.py" line="100"/>
        <source>The proxy on the way to {host} cannot be used: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/services/cloud/failures.py" line="102"/>
        <source>The proxy on the way to {host} wants a user and a password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/services/cloud/failures.py" line="104"/>
        <source>The certificate of {host} is signed by nobody that this computer trusts: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/services/cloud/failures.py" line="107"/>
        <source>The certificate that came from {host} belongs to another name: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/services/cloud/failures.py" line="110"/>
        <source>The certificate of {host} is not valid at the time that the clock of this computer shows: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/services/cloud/failures.py" line="113"/>
        <source>No protected connection to {host} is possible: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/services/cloud/package_download.py" line="129"/>
        <source>The package has a file named {name}, which cannot be stored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/services/cloud/package_download.py" line="191"/>
        <source>The file {name} came damaged: {size} bytes arrived of {expected}, or their checksum is another. It was not kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/services/cloud/package_download.py" line="204"/>
        <source>A new package was made; download it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/services/cloud/service.py" line="93"/>
        <source>The project has no job {id}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/services/cloud/service.py" line="109"/>
        <source>No change waits to be applied, so no job was created.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/services/cloud/service.py" line="117"/>
        <source>{host} cannot stop a job, it can only be awaited.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/services/waiting.py" line="61"/>
        <source>The job {id} is not done after {seconds} seconds.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CloudAlgorithm</name>
    <message>
        <location filename="../qfieldsync_cloud/processing/cloud_algorithm.py" line="90"/>
        <source>Id of the cloud project (default: that of the open project)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/processing/cloud_algorithm.py" line="97"/>
        <source>Server (default: that of QFieldSync, else app.qfield.cloud)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/processing/cloud_algorithm.py" line="104"/>
        <source>Login (default: the one that is kept for the server)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/processing/cloud_algorithm.py" line="111"/>
        <source>Also without protection (http); others can read the token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/processing/cloud_algorithm.py" line="124"/>
        <source>Minutes to wait at most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/processing/cloud_algorithm.py" line="143"/>
        <source>The token goes to {host} unprotected (http).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/processing/cloud_algorithm.py" line="176"/>
        <source>The run was not prepared.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/processing/cloud_algorithm.py" line="185"/>
        <source>The run was cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/processing/cloud_algorithm.py" line="211"/>
        <source>Job {id}: {status}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/processing/cloud_algorithm.py" line="236"/>
        <source>The open project is no cloud project of QFieldSync: name the id of the cloud project.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/processing/cloud_algorithm.py" line="243"/>
        <source>No login of {host} is kept: choose an authentication configuration with a user and a password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/processing/cloud_algorithm.py" line="249"/>
        <source>QFieldSync keeps a login of {host}. To use it here, choose the authentication configuration {id}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/processing/cloud_algorithm.py" line="257"/>
        <source>The authentication configuration {id} cannot be opened, or holds no user and password.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CollectPackage</name>
    <message>
        <location filename="../qfieldsync_cloud/processing/collect_package.py" line="77"/>
        <source>Collect package</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/processing/collect_package.py" line="81"/>
        <source>Finds out what a crew did in a package that was carried by cable: the folder that comes back from the device is compared, feature by feature, with the package as it was made. The result is a deltafile like QField writes for a server, for Apply changes. New photos and other attachments are copied into the project&apos;s folder, and never replace a different file. No layer is touched, and nothing is written to the folder that came back.

To collect the same folder twice adds nothing; to collect a device again later gives what it did since.

Project: the project that the package was made from; when none is given, the open project.

Folder: of the package, as it came back; the path of a zip is fine too. Close the project in QField before you copy the folder.

Device: a name for it, the crew&apos;s for instance. Give the same name each time. Without a name the device is told by what was collected before, and where that is not certain you are asked for it.

New device: say so when you are asked because another device made the same changes.

Package as it was made: an untouched copy, where this computer kept none.

Store: the folder where packages and what was collected are remembered. Default: in the QGIS profile.

Everything: writes all that was ever collected from the device, in case a deltafile was lost. What is applied already is not applied again.

Hand over: gives what was collected to the jobs of the project, which apply it, in an open QGIS or with Run jobs.

Deltafile: what was collected now, and what was collected before and written nowhere.

Outputs: counts of changes, of files copied, in conflict and failed, and of notices that tell of something missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/processing/collect_package.py" line="118"/>
        <source>Folder that came back (or a zip)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/processing/collect_package.py" line="174"/>
        <source>Name of the device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/processing/collect_package.py" line="128"/>
        <source>It is a device of which nothing was collected yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/processing/collect_package.py" line="135"/>
        <source>Package as it was made (default: the kept one)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/processing/collect_package.py" line="144"/>
        <source>Write everything that was ever collected from the device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/processing/collect_package.py" line="151"/>
        <source>Hand the changes over to the project&apos;s jobs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/processing/collect_package.py" line="158"/>
        <source>Deltafile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/processing/collect_package.py" line="158"/>
        <source>Deltafiles (*.json)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/processing/collect_package.py" line="163"/>
        <source>Changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/processing/collect_package.py" line="163"/>
        <source>Features created</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/processing/collect_package.py" line="163"/>
        <source>Features changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/processing/collect_package.py" line="163"/>
        <source>Features deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/processing/collect_package.py" line="163"/>
        <source>Files copied into the project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/processing/collect_package.py" line="163"/>
        <source>Files that differ from the project&apos;s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/processing/collect_package.py" line="163"/>
        <source>Files that could not be copied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/processing/collect_package.py" line="163"/>
        <source>Notices that something may be missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/processing/collect_package.py" line="206"/>
        <source>The package was not collected: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/processing/collect_package.py" line="228"/>
        <source>The deltafile would change an input: {path}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/processing/collect_package.py" line="281"/>
        <source>{count} changes wait to be applied.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/processing/collect_package.py" line="290"/>
        <source>{changes} from {device}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/processing/collect_package.py" line="300"/>
        <source>{count} files were copied into the project&apos;s folder.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Collecting</name>
    <message>
        <location filename="../qfieldsync_cloud/core/project/collecting/data_files.py" line="72"/>
        <source>{path} is being written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/project/collecting/folders.py" line="51"/>
        <source>There is no folder or zip {path}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/project/collecting/folders.py" line="112"/>
        <source>{size} bytes do not fit on the disk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/project/collecting/folders.py" line="117"/>
        <source>{path} cannot be unpacked: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/project/collecting/kept.py" line="314"/>
        <source>{name} was collected by somebody else meanwhile. Run it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/project/collecting/notices.py" line="92"/>
        <source>This package was made {packaged_at}; the latest of the project was made {latest_at}. Its edits are older than what the office sent out since: more of them may be in conflict. Give the device the latest package.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/project/collecting/notices.py" line="97"/>
        <source>The folder is as it was when it was collected on {collected_at}: nothing is new.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/project/collecting/notices.py" line="100"/>
        <source>Nothing of what was collected from {place} before is in this folder any more. If it comes from another device, or is an older copy, do not apply the deltafile: it would take back the earlier edits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/project/collecting/notices.py" line="105"/>
        <source>{place} was copied while it was open: the edits in its -wal file were read too. Close QField before you copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/project/collecting/notices.py" line="108"/>
        <source>{place} was copied while it was open, and without its -wal file: the latest edits may be missing. Close the project in QField and copy the folder again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/project/collecting/notices.py" line="112"/>
        <source>{place} is not in the folder, so nothing was collected from it. Copy the whole folder from the device again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/project/collecting/notices.py" line="115"/>
        <source>{place} is damaged ({reason}), so nothing was collected from it. Copy it from the device again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/project/collecting/notices.py" line="118"/>
        <source>The table of layer {place} is not in {path} any more. Nothing was collected from this file: a table that is gone is no deletion of its features. Copy it from the device again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/project/collecting/notices.py" line="122"/>
        <source>{place} holds tables that the package did not have: {names}. They were left alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/project/collecting/notices.py" line="125"/>
        <source>Layer {place} has fields on the device that the package did not have: {names}. Their values were left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/project/collecting/notices.py" line="128"/>
        <source>Layer {place} lost fields on the device: {names}. They were not compared.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/project/collecting/notices.py" line="131"/>
        <source>Fields of layer {place} have another type on the device than in the package: {names}. They were compared by value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/project/collecting/notices.py" line="134"/>
        <source>The project file was changed on the device (layers: {names}). The layers were compared as they were packaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/project/collecting/notices.py" line="137"/>
        <source>Layer {place} was changed, but has no key by which its features could be found in the source. Nothing was collected from it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/project/collecting/notices.py" line="140"/>
        <source>Layer {place} has {count} features whose key is empty or occurs twice. New ones were collected; changes and deletions among them cannot be told.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/project/collecting/notices.py" line="144"/>
        <source>In layer {place} {count} features have another key than before. Each was collected as one that was deleted and one that was made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/project/collecting/notices.py" line="148"/>
        <source>All {count} features of layer {place} were deleted. Make sure that this was meant before you apply the deltafile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/project/collecting/notices.py" line="151"/>
        <source>Layer {place}: {count} values of the fields {names} were changed, and no deltafile can carry their type. Copy them by hand from the folder that came back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/project/collecting/notices.py" line="155"/>
        <source>{place} is another file in the project than on the device. Neither was touched: compare them, and copy the one from the folder that came back if it is the right one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/project/collecting/notices.py" line="159"/>
        <source>{place} was not copied into the project: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/project/collecting/notices.py" line="161"/>
        <source>Layer {place} names {count} files that are neither on the device nor in the project, {path} for instance.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/project/collecting/returned.py" line="107"/>
        <source>it is not there</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FetchDeltas</name>
    <message>
        <location filename="../qfieldsync_cloud/processing/fetch_deltas.py" line="57"/>
        <source>Fetch changes from the server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/processing/fetch_deltas.py" line="61"/>
        <source>Lists the changes of a cloud project as its server has them: what became of each, why, who can do something about it and what.

Changes as JSON: a file that Apply changes from a deltafile takes; what the server applied or still has to apply is left aside there.

Changes: a table with a row for each, in the order of arrival.

Changes with places: the same as points in the CRS of the open project.

Outputs: how many there are, how many the server applied, how many wait, and how many are left to be looked at.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/processing/fetch_deltas.py" line="76"/>
        <source>Only of this deltafile (id)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/processing/fetch_deltas.py" line="83"/>
        <source>Changes as JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/processing/fetch_deltas.py" line="83"/>
        <source>JSON files (*.json)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/processing/fetch_deltas.py" line="111"/>
        <source>Changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/processing/fetch_deltas.py" line="92"/>
        <source>Changes with places</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/processing/fetch_deltas.py" line="111"/>
        <source>Applied by the server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/processing/fetch_deltas.py" line="111"/>
        <source>Waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/processing/fetch_deltas.py" line="111"/>
        <source>Left to be looked at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/processing/fetch_deltas.py" line="147"/>
        <source>The server did not give {count} more changes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/processing/fetch_deltas.py" line="171"/>
        <source>{path} cannot be written: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/processing/fetch_deltas.py" line="204"/>
        <source>The changes were not written.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FileReportAlgorithm</name>
    <message>
        <location filename="../qfieldsync_cloud/processing/report_files.py" line="40"/>
        <source>Report (JSON)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/processing/report_files.py" line="40"/>
        <source>Report (HTML)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/processing/report_files.py" line="93"/>
        <source>it holds what is to be worked on</source>
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
    <name>LocalServiceAlgorithm</name>
    <message>
        <location filename="../qfieldsync_cloud/processing/local_service.py" line="32"/>
        <source>Store of jobs and changes (default: in the QGIS profile)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/processing/local_service.py" line="74"/>
        <source>The open project is in no file. Save it, or name a project file.</source>
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
    <name>PackageProject</name>
    <message>
        <location filename="../qfieldsync_cloud/processing/package_project.py" line="60"/>
        <source>Package a project for QField</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/processing/package_project.py" line="64"/>
        <source>Makes a folder that QField opens: the project, one GeoPackage with the rows of its layers, symbols, pictures and attachments. Nothing is changed in the project and its data.

What becomes of each layer says the project, as QFieldSync&apos;s dialogs set it; a vector layer that nobody configured is taken offline. Afterwards the package is opened again and compared with the source. What it could not carry as it is stands in the log.

A layer without a key of one column can only be read in the field.

Project: the project file; when none is given, the open project, which must be saved.

Folder: an empty or new one, or that of an older package, which is replaced once the new one is whole. A package that somebody edited is replaced only when that is allowed: collect it first.

Zip: the same as one file, when one is named.

Features: all, or those in the area of interest; by default as the project says.

Area: a box in place of the project&apos;s own area of interest.

Keep a copy: the package as it was made is remembered on this computer, so that Collect package can find out what the crew did in it.

Store: where jobs, changes and packages are remembered. Default: in the QGIS profile.

Logins: user names, passwords and tokens of online layers are left out of the package unless this is switched on.

Outputs: the project file of the package, its id, and counts of layers, features and warnings, and its size in bytes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/processing/package_project.py" line="94"/>
        <source>Project file (default: the open project)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/processing/package_project.py" line="94"/>
        <source>QGIS projects (*.qgs *.qgz *.QGS *.QGZ)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/processing/package_project.py" line="102"/>
        <source>Folder of the package</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/processing/package_project.py" line="107"/>
        <source>Zip file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/processing/package_project.py" line="107"/>
        <source>Zip files (*.zip)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/processing/package_project.py" line="116"/>
        <source>Features</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/processing/package_project.py" line="116"/>
        <source>As the project says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/processing/package_project.py" line="116"/>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/processing/package_project.py" line="116"/>
        <source>Only those in the area of interest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/processing/package_project.py" line="128"/>
        <source>Area (default: the project&apos;s area of interest)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/processing/package_project.py" line="135"/>
        <source>Keep a copy, to collect the package when it comes back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/processing/package_project.py" line="147"/>
        <source>Leave logins of online layers in the package</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/processing/package_project.py" line="147"/>
        <source>Replace a package that was edited</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/processing/package_project.py" line="156"/>
        <source>Project of the package</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/processing/package_project.py" line="159"/>
        <source>Package id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/processing/package_project.py" line="160"/>
        <source>Layers in the package</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/processing/package_project.py" line="160"/>
        <source>Features in the package</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/processing/package_project.py" line="160"/>
        <source>Warnings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/processing/package_project.py" line="160"/>
        <source>Size in bytes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/processing/package_project.py" line="182"/>
        <source>QGIS is busy ({reason}). Run it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/processing/package_project.py" line="189"/>
        <source>No project is open: open one, or name its file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/processing/package_project.py" line="192"/>
        <source>The open project has changes that are not saved. Save it, then package it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/processing/package_project.py" line="198"/>
        <source>The open project is not in a file. Save it as one, then package it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/processing/package_project.py" line="239"/>
        <source>The package was made, but no copy was kept: {reason}</source>
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
        <location filename="../qfieldsync_cloud/processing/propose_remapping.py" line="46"/>
        <source>Propose remapping</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/processing/propose_remapping.py" line="50"/>
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
        <location filename="../qfieldsync_cloud/processing/propose_remapping.py" line="79"/>
        <source>Proposals (JSON)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/processing/propose_remapping.py" line="79"/>
        <source>Proposals (HTML)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/processing/propose_remapping.py" line="88"/>
        <source>Layers with a proposal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/processing/propose_remapping.py" line="88"/>
        <source>Changes with a proposed key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/processing/propose_remapping.py" line="88"/>
        <source>Layers and changes without a proposal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/processing/propose_remapping.py" line="134"/>
        <source>The proposals were not written: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/processing/propose_remapping.py" line="156"/>
        <source>The proposals would replace an input: {path}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PushDeltafile</name>
    <message>
        <location filename="../qfieldsync_cloud/processing/push_deltafile.py" line="31"/>
        <source>Send a deltafile to the server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/processing/push_deltafile.py" line="35"/>
        <source>Sends a deltafile to the server of its cloud project, which then applies it. It is checked first, because a server says nothing of what is wrong; a long one is sent in parts. Sending it again sends only what is missing.

Wait: until the server has applied it; the run fails when that does. Fetch changes from the server tells what became of each.

Outputs: how many changes are new to the server, how many it had, how many it does not list although they were sent, and the job.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/processing/push_deltafile.py" line="50"/>
        <source>Wait until it is applied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/processing/push_deltafile.py" line="51"/>
        <source>New changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/processing/push_deltafile.py" line="51"/>
        <source>Changes that the server had</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/processing/push_deltafile.py" line="51"/>
        <source>Changes that the server does not list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/processing/push_deltafile.py" line="57"/>
        <source>Job</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/processing/push_deltafile.py" line="70"/>
        <source>The server does not list change {uuid}: it knows it from another project, or keeps others waiting.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QFieldSyncCloudPlugin</name>
    <message>
        <location filename="../qfieldsync_cloud/plugin.py" line="51"/>
        <source>The algorithms are offered already, by another copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/plugin.py" line="72"/>
        <source>Apply Changes…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/plugin.py" line="75"/>
        <source>Check Deltafile…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/plugin.py" line="73"/>
        <source>Take Back Changes…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/plugin.py" line="74"/>
        <source>History of Changes…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/plugin.py" line="69"/>
        <source>Check Project…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/plugin.py" line="70"/>
        <source>Package for QField…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/plugin.py" line="71"/>
        <source>Collect Package…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/plugin.py" line="105"/>
        <source>Start Local Server…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/plugin.py" line="108"/>
        <source>Stop Local Server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/plugin.py" line="123"/>
        <source>The project cannot be served: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QueueDeltafile</name>
    <message>
        <location filename="../qfieldsync_cloud/processing/queue_deltafile.py" line="31"/>
        <source>Hand a deltafile to the project&apos;s jobs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/processing/queue_deltafile.py" line="35"/>
        <source>Keeps the changes of a deltafile for the jobs of a project, on this computer: they wait, and an open QGIS or Run jobs applies them. What became of each is remembered, conflicts can be resolved later, and the same change is never taken twice.

A file that is no deltafile, or one of another project, is refused as a whole. Apply changes takes a deltafile of any project.

Project: the project file; when none is given, the open project.

Store: where jobs, changes and packages are remembered. Default: in the QGIS profile.

Outputs: how many changes are new and wait, how many were known already, and the job that applies them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/processing/queue_deltafile.py" line="54"/>
        <source>New changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/processing/queue_deltafile.py" line="54"/>
        <source>Changes that were known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/processing/queue_deltafile.py" line="59"/>
        <source>Job</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/processing/queue_deltafile.py" line="74"/>
        <source>The deltafile {path} is not taken. {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/processing/queue_deltafile.py" line="78"/>
        <source>{count} changes wait to be applied.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RemoveLedger</name>
    <message>
        <location filename="../qfieldsync_cloud/processing/remove_ledger.py" line="36"/>
        <source>Remove the record of applied changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/processing/remove_ledger.py" line="40"/>
        <source>Every data source records which changes it has taken, so that none is applied twice and each can be taken back. This removes that record from the data sources of a project: the table in a GeoPackage, SpatiaLite or PostgreSQL database, the folder beside a Shapefile or GeoJSON. The data themselves stay as they are.

Afterwards nothing can be taken back any more, and a deltafile that was applied before is applied again. In PostgreSQL the record is that of all projects and all users of the database.

Only tell: lists how much would be removed, and removes nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/processing/remove_ledger.py" line="55"/>
        <source>Only tell what would be removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/processing/remove_ledger.py" line="62"/>
        <source>Data sources cleared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/processing/remove_ledger.py" line="65"/>
        <source>Records in all of them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/processing/remove_ledger.py" line="90"/>
        <source>{place}: nothing was removed: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/processing/remove_ledger.py" line="94"/>
        <source>{place}: {count} records</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReportingAlgorithm</name>
    <message>
        <location filename="../qfieldsync_cloud/processing/outputs.py" line="63"/>
        <source>Conflicts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/processing/outputs.py" line="78"/>
        <source>Changes applied now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/processing/outputs.py" line="79"/>
        <source>Changes that had already been applied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/processing/outputs.py" line="80"/>
        <source>Changes in conflict</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/processing/outputs.py" line="81"/>
        <source>Changes refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/processing/outputs.py" line="82"/>
        <source>Changes that met an error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/processing/outputs.py" line="103"/>
        <source>The report cannot be written, and nothing was applied: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/processing/outputs.py" line="109"/>
        <source>The layer of conflicts cannot be written, and nothing was applied: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/processing/outputs.py" line="133"/>
        <source>The report was not written: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/processing/outputs.py" line="162"/>
        <source>The map of the changes was not made: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/processing/outputs.py" line="193"/>
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
        <location filename="../qfieldsync_cloud/core/reports/diagnosis_sentences.py" line="118"/>
        <source>The change would turn the key {old} into {new} (field {field}); the key of a feature is never changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/diagnosis_sentences.py" line="118"/>
        <source>The change would set the key field {field} to {new}; the key of a feature is never changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/diagnosis_sentences.py" line="118"/>
        <source>The change would give the feature another key, and that is never done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/diagnosis_sentences.py" line="132"/>
        <source>The layer has no field {field}, for which the crew entered {value}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/diagnosis_sentences.py" line="132"/>
        <source>The layer has no field {field}, for which the crew entered a value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/diagnosis_sentences.py" line="132"/>
        <source>The crew entered a value for a field that the layer does not have.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/diagnosis_sentences.py" line="140"/>
        <source>The data source computes the field {field} itself and does not let it be set.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/diagnosis_sentences.py" line="140"/>
        <source>The data source computes one of the fields itself and does not let it be set.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/diagnosis_sentences.py" line="146"/>
        <source>The value {value} does not fit the field {field}, which holds {kind}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/diagnosis_sentences.py" line="146"/>
        <source>The value {value} does not fit the field {field}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/diagnosis_sentences.py" line="146"/>
        <source>A value does not fit the type of the field {field}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/diagnosis_sentences.py" line="146"/>
        <source>A value does not fit the type of its field.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/diagnosis_sentences.py" line="153"/>
        <source>The value {value} is out of range: the field {field} holds {least} to {greatest}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/diagnosis_sentences.py" line="153"/>
        <source>The value {value} has too many digits: the field {field} holds {digits}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/diagnosis_sentences.py" line="153"/>
        <source>The field {field} cannot hold the value {value}: it is out of range, or cannot be kept exactly.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/diagnosis_sentences.py" line="153"/>
        <source>The field {field} cannot hold the value: it is out of range, or cannot be kept exactly.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/diagnosis_sentences.py" line="153"/>
        <source>A value is out of the range of its field, or cannot be kept exactly.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/diagnosis_sentences.py" line="165"/>
        <source>The text {value} is too long for the field {field}: {length} bytes as {encoding}, at most {greatest} fit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/diagnosis_sentences.py" line="165"/>
        <source>The text {value} is too long for the field {field}: its length is {length}, at most {greatest} fits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/diagnosis_sentences.py" line="165"/>
        <source>The text {value} is too long for the field {field}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/diagnosis_sentences.py" line="165"/>
        <source>A text is too long for the field {field}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/diagnosis_sentences.py" line="165"/>
        <source>A text is too long for its field.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/diagnosis_sentences.py" line="174"/>
        <source>The text {value} has characters that the field {field} cannot hold; it stores text as {encoding}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/diagnosis_sentences.py" line="174"/>
        <source>A text has characters that the field {field} cannot hold.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/diagnosis_sentences.py" line="174"/>
        <source>A text has characters that its field cannot hold.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/diagnosis_sentences.py" line="181"/>
        <source>The field {field} must not be empty, and the change has no value for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/diagnosis_sentences.py" line="181"/>
        <source>A field that must not be empty has no value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/diagnosis_sentences.py" line="186"/>
        <source>The value {value} may occur only once in the field {field}, and feature {holder} already has it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/diagnosis_sentences.py" line="186"/>
        <source>The value {value} may occur only once in the field {field}, and another feature already has it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/diagnosis_sentences.py" line="186"/>
        <source>A value may occur only once in the field {field}, and another feature already has it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/diagnosis_sentences.py" line="186"/>
        <source>A value may occur only once in its field, and another feature already has it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/diagnosis_sentences.py" line="196"/>
        <source>The data source refused the change: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/diagnosis_sentences.py" line="196"/>
        <source>The data source refused the change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/diagnosis_sentences.py" line="200"/>
        <source>The geometry of the change cannot be read: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/diagnosis_sentences.py" line="200"/>
        <source>The geometry of the change cannot be read ({found}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/diagnosis_sentences.py" line="200"/>
        <source>The geometry of the change cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/diagnosis_sentences.py" line="205"/>
        <source>The geometry does not fit the layer: found {found}, expected {expected}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/diagnosis_sentences.py" line="205"/>
        <source>The layer cannot hold the geometry of the change ({found}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/diagnosis_sentences.py" line="205"/>
        <source>The layer cannot hold the geometry of the change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/diagnosis_sentences.py" line="212"/>
        <source>The geometry cannot be brought from {crs} into the coordinate reference system of the layer: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/diagnosis_sentences.py" line="212"/>
        <source>The geometry cannot be brought from {crs} into the coordinate reference system of the layer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/diagnosis_sentences.py" line="212"/>
        <source>The geometry cannot be brought into the coordinate reference system of the layer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/diagnosis_sentences.py" line="220"/>
        <source>The change is incomplete: its part &quot;{missing}&quot; is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/diagnosis_sentences.py" line="220"/>
        <source>The change is incomplete.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/diagnosis_sentences.py" line="225"/>
        <source>A change with the same identifier but another content was applied before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/diagnosis_sentences.py" line="229"/>
        <source>The crew made this feature in the field, and the change that makes it was not applied.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/diagnosis_sentences.py" line="252"/>
        <source>Feature {key} was changed here as well as in the field.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/diagnosis_sentences.py" line="252"/>
        <source>The feature was changed here as well as in the field.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/diagnosis_sentences.py" line="256"/>
        <source>Feature {key} was changed in the field, but is no longer here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/diagnosis_sentences.py" line="256"/>
        <source>The feature was changed in the field, but is no longer here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/diagnosis_sentences.py" line="262"/>
        <source>Feature {key} was deleted in the field, but changed here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/diagnosis_sentences.py" line="262"/>
        <source>The feature was deleted in the field, but changed here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/diagnosis_sentences.py" line="267"/>
        <source>A feature with the key {key} was made here as well as in the field, and the two differ.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/diagnosis_sentences.py" line="267"/>
        <source>A feature with the same key was made here as well as in the field, and the two differ.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/diagnosis_sentences.py" line="273"/>
        <source>Feature {key} is being edited in QGIS, and those edits are not saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/diagnosis_sentences.py" line="273"/>
        <source>The feature is being edited in QGIS, and those edits are not saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/diagnosis_sentences.py" line="279"/>
        <source>Another program held the data for too long: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/diagnosis_sentences.py" line="279"/>
        <source>Another program held the data for too long.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/diagnosis_sentences.py" line="294"/>
        <source>The connection to the data was lost: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/diagnosis_sentences.py" line="294"/>
        <source>The connection to the data was lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/diagnosis_sentences.py" line="298"/>
        <source>There is no space left on the disk: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/diagnosis_sentences.py" line="298"/>
        <source>There is no space left on the disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/diagnosis_sentences.py" line="302"/>
        <source>The run was stopped before this change was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/diagnosis_sentences.py" line="305"/>
        <source>Something went wrong in this plugin: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/diagnosis_sentences.py" line="305"/>
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
        <location filename="../qfieldsync_cloud/core/reports/remedy_sentences.py" line="81"/>
        <source>In the attribute table, find the features that have {key} in {field}. Give each its own key, save, and apply again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/remedy_sentences.py" line="81"/>
        <source>In the attribute table, find the features with this key. Give each its own key, save, and apply again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/remedy_sentences.py" line="189"/>
        <source>Enter the other values by hand. So that it does not happen again, untick Editable for {field} in Layer Properties ▸ Attributes Form.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/remedy_sentences.py" line="88"/>
        <source>Enter the other values by hand. So that it does not happen again, untick Editable for the key field in Layer Properties ▸ Attributes Form.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/remedy_sentences.py" line="100"/>
        <source>Add the field {field} to the layer (Layer Properties ▸ Fields), or give a renamed field its old name back, and apply again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/remedy_sentences.py" line="100"/>
        <source>Add the field to the layer (Layer Properties ▸ Fields), or give a renamed field its old name back, and apply again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/remedy_sentences.py" line="108"/>
        <source>Make the change by hand with a value that fits, or give the field {field} a type that can hold this one and apply again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/remedy_sentences.py" line="108"/>
        <source>Make the change by hand with a value that fits, or give the field a type that can hold this one and apply again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/remedy_sentences.py" line="116"/>
        <source>Make the change by hand; the deltafile holds what the crew recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/remedy_sentences.py" line="120"/>
        <source>A constraint, a trigger or a missing right is in the way; the data source names it. Put that right and apply again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/remedy_sentences.py" line="125"/>
        <source>Check the coordinate reference system of the layer in Layer Properties ▸ Source, set the right one, and apply again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/remedy_sentences.py" line="130"/>
        <source>Fetch the file of changes once more from the device or the server; this one was altered or is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/remedy_sentences.py" line="182"/>
        <source>Settle the change that makes the feature first, then apply this one again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/remedy_sentences.py" line="156"/>
        <source>Keep what is here, or make the change by hand. Applying again with Overwrite takes the field&apos;s side in every conflict of the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/remedy_sentences.py" line="161"/>
        <source>Apply again; nothing is applied twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/remedy_sentences.py" line="164"/>
        <source>Free some space where the data are stored and apply again; nothing is applied twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/remedy_sentences.py" line="168"/>
        <source>Apply again. If it comes back, report it with the log (View ▸ Panels ▸ Log Messages).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/remedy_sentences.py" line="175"/>
        <source>Give {field} a default value, uuid() for instance (Layer Properties ▸ Attributes Form), and apply again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/remedy_sentences.py" line="189"/>
        <source>Enter the other values by hand. So that it does not happen again, untick Editable for the field in Layer Properties ▸ Attributes Form.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/remedy_sentences.py" line="197"/>
        <source>Make the change by hand with a shorter text, or make the field {field} longer in the data source and apply again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/remedy_sentences.py" line="197"/>
        <source>Make the change by hand with a shorter text, or make the field longer in the data source and apply again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/remedy_sentences.py" line="204"/>
        <source>Make the change by hand without these characters, or save the layer as a GeoPackage, which holds them all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/remedy_sentences.py" line="209"/>
        <source>Make the change by hand and fill in {field}. If only new features lack it, give it a default value (Layer Properties ▸ Attributes Form) and apply again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/remedy_sentences.py" line="209"/>
        <source>Make the change by hand and fill in the field. If only new features lack it, give it a default value (Layer Properties ▸ Attributes Form) and apply again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/remedy_sentences.py" line="217"/>
        <source>If feature {holder} has it by mistake, correct that one and apply again. If not, make the change by hand with another value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/remedy_sentences.py" line="217"/>
        <source>If the other feature has it by mistake, correct that one and apply again. If not, make the change by hand with another value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/remedy_sentences.py" line="225"/>
        <source>Draw the feature by hand in the way the layer needs it; the deltafile holds what the crew recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/remedy_sentences.py" line="229"/>
        <source>Close other programs that use these data, then apply again; nothing is applied twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/remedy_sentences.py" line="238"/>
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
        <location filename="../qfieldsync_cloud/core/reports/diagnosis_sentences.py" line="126"/>
        <source>The key map sends the change to feature {key}, which is not in the layer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/diagnosis_sentences.py" line="126"/>
        <source>The key map sends the change to a feature that is not in the layer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/diagnosis_sentences.py" line="229"/>
        <source>The crew made this feature in the field, and the server says that it made it as feature {made_as}; nobody confirmed that this is the one here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/diagnosis_sentences.py" line="236"/>
        <source>The feature was to come back first, and that was not possible.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/diagnosis_sentences.py" line="240"/>
        <source>The same feature was written again later, and that still holds: change {change} of {at}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/diagnosis_sentences.py" line="240"/>
        <source>The same feature was written again later, and that still holds: change {change}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/diagnosis_sentences.py" line="240"/>
        <source>The same feature was written again later, and that still holds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/diagnosis_sentences.py" line="248"/>
        <source>Feature {key} is not as it was left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/diagnosis_sentences.py" line="248"/>
        <source>The feature is not as it was left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/diagnosis_sentences.py" line="283"/>
        <source>The database server stopped a statement that took longer than it allows: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/diagnosis_sentences.py" line="283"/>
        <source>The database server stopped a statement that took longer than it allows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/diagnosis_sentences.py" line="289"/>
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
        <location filename="../qfieldsync_cloud/core/reports/remedy_sentences.py" line="175"/>
        <source>Name the feature in the key map and apply again; the algorithm Propose remapping looks for it. Or find it on the map and make the change there by hand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/remedy_sentences.py" line="96"/>
        <source>Correct the key map, and apply again. The algorithm Propose remapping looks for the feature.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/remedy_sentences.py" line="138"/>
        <source>Add a layer on this table to the project, then run again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/remedy_sentences.py" line="142"/>
        <source>Put right what keeps the feature from coming back, then run again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/remedy_sentences.py" line="146"/>
        <source>Select the later change as well, or take it back first. Where it only edited the feature, Overwrite goes over it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/remedy_sentences.py" line="151"/>
        <source>Keep what is here, or put it right by hand. Running again with Overwrite puts back what was there, and what was edited since is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/remedy_sentences.py" line="182"/>
        <source>Look at feature {made_as}. If it is the one, name it in the key map and apply again; the algorithm Propose remapping writes one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/remedy_sentences.py" line="233"/>
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
    <message>
        <location filename="../qfieldsync_cloud/core/reports/diagnosis_sentences.py" line="110"/>
        <source>Feature {key} is not among those that the database shows this login of &quot;{layer}&quot; (row security): nobody can tell from here whether it is gone or hidden.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/diagnosis_sentences.py" line="110"/>
        <source>The feature is not among those that the database shows this login (row security): nobody can tell from here whether it is gone or hidden.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/remedy_sentences.py" line="75"/>
        <source>Apply with a login that sees every row of the table (its owner, or one with BYPASSRLS), or ask an administrator for a policy that shows this login the feature.</source>
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
    <name>ResolveDeltas</name>
    <message>
        <location filename="../qfieldsync_cloud/processing/resolve_deltas.py" line="45"/>
        <source>Resolve conflicts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/processing/resolve_deltas.py" line="49"/>
        <source>Decides changes in conflict that wait in the store of a project, as a whole or field by field. They wait to be applied then: Run jobs with the job Apply waiting changes does what was decided. No layer is touched here.

When a layer holds something else by then than the report on the conflict said, the conflict stands.

Resolutions: JSON text, uuid of a change to &quot;mine&quot; (what the layer holds) or &quot;theirs&quot; (what came from the field), or to the same for each of its fields in conflict: {&quot;7f8e…&quot;: &quot;mine&quot;, &quot;01ab…&quot;: {&quot;height&quot;: &quot;theirs&quot;, &quot;note&quot;: {&quot;value&quot;: &quot;sound&quot;}}}. Or a JSON file with it. The geometry is the field &quot;geometry&quot;. The report of Run jobs has the uuids.

All others: the same for every conflict that is not named.

Set aside: uuids of changes that are not wanted, in conflict or refused; and why.

Project: the project file; when none is given, the open project.

Store: where jobs, changes and packages are remembered. Default: in the QGIS profile.

All is kept or nothing: a uuid that is unknown or not in conflict, or a field that is not, ends with an error.

Outputs: counts of changes that were resolved, that were set aside, and that are in conflict still.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/processing/resolve_deltas.py" line="76"/>
        <source>Resolutions (JSON text, or a JSON file)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/processing/resolve_deltas.py" line="84"/>
        <source>All other conflicts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/processing/resolve_deltas.py" line="84"/>
        <source>Leave them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/processing/resolve_deltas.py" line="84"/>
        <source>Mine: what the layers hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/processing/resolve_deltas.py" line="84"/>
        <source>Theirs: what came from the field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/processing/resolve_deltas.py" line="96"/>
        <source>Set aside these changes (uuids)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/processing/resolve_deltas.py" line="96"/>
        <source>Why they are set aside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/processing/resolve_deltas.py" line="102"/>
        <source>Changes that were resolved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/processing/resolve_deltas.py" line="102"/>
        <source>Changes that were set aside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/processing/resolve_deltas.py" line="102"/>
        <source>Changes in conflict still</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/processing/resolve_deltas.py" line="131"/>
        <source>{resolved} changes are resolved and wait to be applied, {ignored} are set aside, {left} are in conflict still.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RevertDeltas</name>
    <message>
        <location filename="../qfieldsync_cloud/processing/revert_deltas.py" line="54"/>
        <source>Take back applied changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/processing/revert_deltas.py" line="98"/>
        <source>Changes to be taken back (uuids)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/processing/revert_deltas.py" line="106"/>
        <source>All changes of this deltafile (id)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/processing/revert_deltas.py" line="113"/>
        <source>All changes since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/processing/revert_deltas.py" line="114"/>
        <source>Again: take back what was taken back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/processing/revert_deltas.py" line="122"/>
        <source>Keep what the layer holds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/processing/revert_deltas.py" line="122"/>
        <source>Overwrite with what was there before the change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/processing/revert_deltas.py" line="129"/>
        <source>Changes asked for that were never applied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/processing/revert_deltas.py" line="139"/>
        <source>Changes taken back now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/processing/revert_deltas.py" line="140"/>
        <source>Changes for which nothing had to be written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/processing/revert_deltas.py" line="166"/>
        <source>What was applied to {source} cannot be read: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/processing/revert_deltas.py" line="214"/>
        <source>Say what is to be taken back: name changes, a deltafile or a moment. A moment long ago takes everything back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/processing/revert_deltas.py" line="223"/>
        <source>Changes taken back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/processing/revert_deltas.py" line="225"/>
        <source>Changes applied again after they were taken back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/processing/revert_deltas.py" line="231"/>
        <source>Never applied to this project: {uuid}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/processing/revert_deltas.py" line="240"/>
        <source>Not taken back, or not within what was asked for: {uuid}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/processing/revert_deltas.py" line="241"/>
        <source>Taken back before, or not within what was asked for: {uuid}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/processing/revert_deltas.py" line="58"/>
        <source>Takes back changes that were applied: what a change created is deleted, what it deleted comes back, what it changed becomes as it was, geometry and every field. The newest change is taken back first.

A feature that somebody edited since is a conflict: it is held back and explained. A change that was taken back counts as not applied: the same deltafile applies it again. History lists what was applied and what was taken back. Where the change waits in the store of the project, the store is told.

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
        <location filename="../qfieldsync_cloud/processing/revert_deltas.py" line="195"/>
        <source>It is taken back, but the store of the project could not be told. Run it again. {reason}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RunJobs</name>
    <message>
        <location filename="../qfieldsync_cloud/processing/run_jobs.py" line="71"/>
        <source>Run jobs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/processing/run_jobs.py" line="75"/>
        <source>Runs the jobs of a project that wait on this computer, without a server and without a window: changes that were collected or pushed are applied, the project is packaged or checked.

When another QGIS runs jobs of the project already, that one goes on and this one does nothing.

The run fails when a job fails that it ran, so that scripts notice. Changes in conflict are no failure: the counts tell of them.

Project: the project file; when none is given, the open project as it was saved last.

Job: a new one that is made first.

Force: make a new package although one is not done yet.

Store: where jobs, changes and packages are remembered. Default: in the QGIS profile.

Reports: on every change that was tried to apply now, by whichever job; HTML to read, JSON for other programs. Where nothing was to be applied, the JSON has the feedback of the new job.

Outputs: the id and status of the new job, how many jobs were run, and all changes of the project by status.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/processing/run_jobs.py" line="121"/>
        <source>New job</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/processing/run_jobs.py" line="99"/>
        <source>None: only what waits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/processing/run_jobs.py" line="99"/>
        <source>Apply waiting changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/processing/run_jobs.py" line="99"/>
        <source>Package the project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/processing/run_jobs.py" line="99"/>
        <source>Check the project file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/processing/run_jobs.py" line="113"/>
        <source>Force: although one is not done yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/processing/run_jobs.py" line="122"/>
        <source>Its status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/processing/run_jobs.py" line="123"/>
        <source>Jobs that were run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/processing/run_jobs.py" line="123"/>
        <source>Changes applied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/processing/run_jobs.py" line="123"/>
        <source>Changes in conflict</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/processing/run_jobs.py" line="123"/>
        <source>Changes refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/processing/run_jobs.py" line="123"/>
        <source>Changes that met an error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/processing/run_jobs.py" line="123"/>
        <source>Changes that wait</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/processing/run_jobs.py" line="123"/>
        <source>Changes set aside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/processing/run_jobs.py" line="142"/>
        <source>The report cannot be written, and no job was run: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/processing/run_jobs.py" line="160"/>
        <source>The job failed: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/processing/run_jobs.py" line="183"/>
        <source>One like it is not done yet; it is that one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/processing/run_jobs.py" line="220"/>
        <source>{job}: {status}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/processing/run_jobs.py" line="227"/>
        <source>Another QGIS runs jobs of this project. The new job waits for it, and that QGIS, or the next run, runs it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ServeProject</name>
    <message>
        <location filename="../qfieldsync_cloud/processing/serve_project.py" line="71"/>
        <source>Serve a project over HTTP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/processing/serve_project.py" line="75"/>
        <source>Lets programs talk to a project as they talk to a QFieldCloud server: they push deltafiles, list changes and jobs, start jobs and fetch the latest package. Jobs are run here. It goes on until it is cancelled (Ctrl-C in a terminal) or the duration is over; the job that runs then is stopped, and its changes wait for the next one.

Project: the project file; when none is given, the open project as it was saved last.

Port: 0 takes any free one; the log tells it.

Dialect: how answers look. As the API documents say, or as QFieldCloud servers do it. Programs that call themselves sdk|… or qfield|… always get the latter.

Token: what opens the service. Processing shows and remembers what is written here; the environment variable {variable} is a better place. Without both a new token is made and told once.

Address: 127.0.0.1 is reached from this computer only. Another one needs to be allowed: nothing is encrypted.

Duration: in seconds; 0 is without an end.

Store: where jobs, changes and packages are remembered. Default: in the QGIS profile.

Outputs: address of the API, id of the project, and how many jobs were run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/processing/serve_project.py" line="102"/>
        <source>Port (0: any free one)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/processing/serve_project.py" line="103"/>
        <source>Dialect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/processing/serve_project.py" line="103"/>
        <source>As the API documents say</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/processing/serve_project.py" line="103"/>
        <source>As QFieldCloud servers do it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/processing/serve_project.py" line="114"/>
        <source>Duration in seconds (0: until it is cancelled)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/processing/serve_project.py" line="117"/>
        <source>Token (default: a new one, which is told)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/processing/serve_project.py" line="124"/>
        <source>Address to listen at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/processing/serve_project.py" line="129"/>
        <source>Other computers may reach it; nothing is encrypted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/processing/serve_project.py" line="137"/>
        <source>Address of the API</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/processing/serve_project.py" line="138"/>
        <source>Id of the project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/processing/serve_project.py" line="141"/>
        <source>Jobs that were run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/processing/serve_project.py" line="174"/>
        <source>{job}: {status}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/processing/serve_project.py" line="195"/>
        <source>The service has ended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/processing/serve_project.py" line="207"/>
        <source>{address}:{port} cannot be listened at ({reason}). Choose another port, or 0 for any free one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/processing/serve_project.py" line="254"/>
        <source>Other computers can reach this service, and nothing is encrypted: whoever listens on the way gets the token and the data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/processing/serve_project.py" line="261"/>
        <source>The project is served at {url}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/processing/serve_project.py" line="262"/>
        <source>Project id: {id}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/processing/serve_project.py" line="265"/>
        <source>Token: {token}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/processing/serve_project.py" line="267"/>
        <source>Programs that log in: user {user}, the token is the password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/processing/serve_project.py" line="270"/>
        <source>Try it:</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Server</name>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/server/code_sentences.py" line="18"/>
        <source>The user name or the password is wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/server/code_sentences.py" line="18"/>
        <source>Check both and sign in again. After a few wrong passwords the server locks the account for half an hour.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/server/code_sentences.py" line="25"/>
        <source>The server does not know this login any more: it ran out, or somebody signed in elsewhere in its place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/server/code_sentences.py" line="25"/>
        <source>Sign in again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/server/code_sentences.py" line="32"/>
        <source>The server wants to know who asks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/server/code_sentences.py" line="37"/>
        <source>Sign in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/server/code_sentences.py" line="37"/>
        <source>Nobody is signed in to the server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/server/code_sentences.py" line="42"/>
        <source>The server locked the account after several wrong passwords.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/server/code_sentences.py" line="42"/>
        <source>Wait for half an hour, then sign in with the right password. If you do not know it, have it reset on the website of the server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/server/code_sentences.py" line="50"/>
        <source>The server refused two passwords, and locks the account after a few more; so it was not asked again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/server/code_sentences.py" line="50"/>
        <source>Find out the right password, on the website of the server for instance, and sign in with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/server/code_sentences.py" line="58"/>
        <source>The account is not active.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/server/code_sentences.py" line="58"/>
        <source>Ask an administrator of the server to activate it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/server/code_sentences.py" line="65"/>
        <source>Your role in the project does not allow this, or there is no such job.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/server/code_sentences.py" line="65"/>
        <source>Ask the owner of the project for a higher role: reporter to see and send changes, editor to change features.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/server/code_sentences.py" line="73"/>
        <source>Only managers and administrators of the project may change its project file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/server/code_sentences.py" line="73"/>
        <source>Ask the owner of the project to do it, or for a higher role.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/server/code_sentences.py" line="80"/>
        <source>The subscription of the project&apos;s owner is not active.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/server/code_sentences.py" line="80"/>
        <source>Ask the owner of the project to renew it. Changes that were sent wait on the server until then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/server/code_sentences.py" line="88"/>
        <source>The plan of the project&apos;s owner does not include this, online layers such as PostGIS for instance.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/server/code_sentences.py" line="88"/>
        <source>Ask the owner of the project for a larger plan, or use layers in files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/server/code_sentences.py" line="96"/>
        <source>The storage of the project&apos;s owner is full.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/server/code_sentences.py" line="96"/>
        <source>Ask the owner of the project to delete old file versions or to get more storage. Changes that were sent wait on the server until then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/server/code_sentences.py" line="103"/>
        <source>The organization has as many members as its plan allows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/server/code_sentences.py" line="103"/>
        <source>Ask the owner of the organization to remove somebody or to get a larger plan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/server/code_sentences.py" line="110"/>
        <source>The server found a member of the project whom it did not expect.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/server/code_sentences.py" line="110"/>
        <source>Ask the owner of the project to remove the member and to add him again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/server/job_sentences.py" line="136"/>
        <source>The project on the server has no QGIS project file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/server/code_sentences.py" line="118"/>
        <source>Upload the project file (.qgs or .qgz) with QFieldSync, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/server/code_sentences.py" line="125"/>
        <source>A project on the server can have only one QGIS project file, and this would be the second.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/server/code_sentences.py" line="125"/>
        <source>Delete the old project file on the server first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/server/code_sentences.py" line="131"/>
        <source>The server cannot read the project file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/server/code_sentences.py" line="131"/>
        <source>Open the project in QGIS, save it and upload it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/server/code_sentences.py" line="137"/>
        <source>A project file is not allowed in this project.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/server/code_sentences.py" line="137"/>
        <source>Choose a project that is not a collection of shared datasets.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/server/code_sentences.py" line="143"/>
        <source>The owner has a project with this name already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/server/code_sentences.py" line="143"/>
        <source>Choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/server/code_sentences.py" line="148"/>
        <source>This project cannot be copied.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/server/code_sentences.py" line="148"/>
        <source>Ask its owner.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/server/code_sentences.py" line="153"/>
        <source>The project is a template, and templates take no changes and no jobs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/server/code_sentences.py" line="153"/>
        <source>Make a project from the template and use that one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/server/code_sentences.py" line="160"/>
        <source>There is no such project, job or file on the server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/server/code_sentences.py" line="160"/>
        <source>Check that the right server and project are chosen; it may have been deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/server/code_sentences.py" line="167"/>
        <source>The last version of a file cannot be deleted alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/server/code_sentences.py" line="167"/>
        <source>Delete the file itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/server/code_sentences.py" line="173"/>
        <source>The server cannot continue the download where it broke off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/server/code_sentences.py" line="173"/>
        <source>Download the file again from its beginning.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/server/code_sentences.py" line="179"/>
        <source>A file came damaged, or the package was replaced during the download.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/server/code_sentences.py" line="179"/>
        <source>Download the package again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/server/code_sentences.py" line="186"/>
        <source>There is no package of the project yet, or its making failed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/server/code_sentences.py" line="186"/>
        <source>Create a package job and wait for its end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/server/code_sentences.py" line="192"/>
        <source>No change waits to be applied.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/server/explanation.py" line="164"/>
        <source>There is nothing to do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/server/code_sentences.py" line="197"/>
        <source>The server has no way to do this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/server/code_sentences.py" line="197"/>
        <source>Wait for the job; it ends by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/server/code_sentences.py" line="203"/>
        <source>The deltafile is empty, or no file was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/server/code_sentences.py" line="203"/>
        <source>Choose another deltafile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/server/code_sentences.py" line="208"/>
        <source>More than one file was sent at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/server/code_sentences.py" line="208"/>
        <source>Send one deltafile at a time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/server/code_sentences.py" line="213"/>
        <source>The deltafile belongs to another project.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/server/code_sentences.py" line="213"/>
        <source>Choose the project that the deltafile was recorded for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/server/code_sentences.py" line="219"/>
        <source>The deltafile is not what the server takes; nothing of it was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/server/code_sentences.py" line="219"/>
        <source>Put right the place that is named, or apply the deltafile here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/server/code_sentences.py" line="227"/>
        <source>The server was given an id that is none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/server/code_sentences.py" line="227"/>
        <source>Check that the right project is chosen. If it is, report the raw answer to the makers of this plugin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/server/code_sentences.py" line="234"/>
        <source>The server did not understand what it was asked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/server/code_sentences.py" line="234"/>
        <source>Check the address of the server. If it is right, show the raw answer to an administrator of the server: it may be of another version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/server/code_sentences.py" line="241"/>
        <source>The server failed, and does not say why. A deltafile or a job that it cannot handle is answered like that too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/server/code_sentences.py" line="241"/>
        <source>Try once more later. If it fails again, give the time and the raw answer to an administrator of the server, who finds the reason in its log.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/server/code_sentences.py" line="250"/>
        <source>The server refused without a reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/server/code_sentences.py" line="285"/>
        <source>Check the address of the server. If it is right, show the raw answer to an administrator of the server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/server/code_sentences.py" line="257"/>
        <source>The server wants to be left alone for a while.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/server/code_sentences.py" line="257"/>
        <source>Try again in a few minutes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/server/code_sentences.py" line="262"/>
        <source>The server is down or overloaded: what stands before it cannot reach it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/server/code_sentences.py" line="262"/>
        <source>Try again in a few minutes. If it lasts, tell an administrator of the server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/server/code_sentences.py" line="269"/>
        <source>What answered is no QFieldCloud server, or something stands between: the sign-in page of a network for instance.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/server/code_sentences.py" line="269"/>
        <source>Check the address of the server, and open it in a browser to see what answers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/server/code_sentences.py" line="277"/>
        <source>The server answered in a way that this plugin does not know.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/server/code_sentences.py" line="277"/>
        <source>Check the address of the server. If it is right, its version may be too old or too new: report the raw answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/server/code_sentences.py" line="285"/>
        <source>The answer is larger than any that makes sense, so it was not read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/server/code_sentences.py" line="293"/>
        <source>The server says that it is somewhere else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/server/code_sentences.py" line="293"/>
        <source>Enter its new address. Ask an administrator of the server if you do not know it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/server/code_sentences.py" line="300"/>
        <source>What was sent is no request that the server understands.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/server/code_sentences.py" line="300"/>
        <source>Check that the address leads to a server, and that nothing stands between that changes requests.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/server/code_sentences.py" line="308"/>
        <source>The server wants to know beforehand how much is sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/server/code_sentences.py" line="308"/>
        <source>Check that nothing stands between that changes requests, a proxy for instance.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/server/code_sentences.py" line="315"/>
        <source>More was sent at once than the server takes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/server/code_sentences.py" line="315"/>
        <source>Send the deltafile in smaller parts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/server/code_sentences.py" line="320"/>
        <source>The request has longer headers than the server takes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/server/code_sentences.py" line="320"/>
        <source>Check that nothing stands between that adds to requests, a proxy for instance.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/server/code_sentences.py" line="327"/>
        <source>The server has no such call.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/server/code_sentences.py" line="327"/>
        <source>Check the address of the server; it may be of another version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/server/code_sentences.py" line="333"/>
        <source>The server does not take content of this kind.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/server/code_sentences.py" line="333"/>
        <source>Send a deltafile as a file, and other content as the documents of the server say.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/server/code_sentences.py" line="339"/>
        <source>The file in which the embedded engine keeps jobs and changes cannot be used right now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/server/code_sentences.py" line="339"/>
        <source>Try again. If it lasts, check that the disk is not full and that the folder can be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/server/code_sentences.py" line="347"/>
        <source>No computer with this name was found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/server/code_sentences.py" line="347"/>
        <source>Check the address of the server and the connection to the internet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/server/code_sentences.py" line="353"/>
        <source>No server is running at this address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/server/code_sentences.py" line="423"/>
        <source>Check the address and its port. If they are right, tell an administrator of the server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/server/code_sentences.py" line="359"/>
        <source>The server was not reached.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/server/code_sentences.py" line="359"/>
        <source>Check the connection to the internet, and the proxy in Settings ▸ Options ▸ Network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/server/code_sentences.py" line="365"/>
        <source>The connection broke in the middle.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/server/code_sentences.py" line="365"/>
        <source>Try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/server/code_sentences.py" line="370"/>
        <source>The server did not accept a connection in time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/server/code_sentences.py" line="370"/>
        <source>Check the connection to the internet and the address of the server; a firewall may be in the way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/server/code_sentences.py" line="377"/>
        <source>The server was silent for too long.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/server/code_sentences.py" line="377"/>
        <source>Try again. If it happens often, raise the timeout in Settings ▸ Options ▸ Network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/server/code_sentences.py" line="383"/>
        <source>The answer took too long, though something came.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/server/code_sentences.py" line="383"/>
        <source>Try again, with a better connection if there is one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/server/code_sentences.py" line="389"/>
        <source>The proxy cannot be used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/server/code_sentences.py" line="389"/>
        <source>Check the proxy in Settings ▸ Options ▸ Network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/server/code_sentences.py" line="394"/>
        <source>The proxy wants a user name and a password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/server/code_sentences.py" line="394"/>
        <source>Enter them in Settings ▸ Options ▸ Network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/server/code_sentences.py" line="399"/>
        <source>The certificate of the server is signed by nobody that this computer trusts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/server/code_sentences.py" line="399"/>
        <source>If the server has an authority of its own, add its certificate in Settings ▸ Options ▸ Authentication ▸ Manage Certificates. If not, do not go on: somebody may be reading along.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/server/code_sentences.py" line="408"/>
        <source>The certificate belongs to another name than that of the server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/server/code_sentences.py" line="408"/>
        <source>Check the address of the server. If it is right, do not go on, and tell an administrator of the server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/server/code_sentences.py" line="416"/>
        <source>The certificate has run out or is not valid yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/server/code_sentences.py" line="416"/>
        <source>Check the date and the time of this computer. If they are right, tell an administrator of the server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/server/code_sentences.py" line="423"/>
        <source>No protected connection to the server is possible.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/server/delta_sentences.py" line="16"/>
        <source>The feature is not in the layer of the project any more: it was deleted, or the layer was numbered anew. A change of a feature that the same deltafile created ends like this too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/server/delta_sentences.py" line="16"/>
        <source>Apply the change here: Propose remapping looks for the feature, and new features are found at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/server/delta_sentences.py" line="26"/>
        <source>The project on the server has no layer with the id {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/server/delta_sentences.py" line="26"/>
        <source>The layer was removed or added anew after the package was made. Apply the change here and name the layer that it belongs to now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/server/delta_sentences.py" line="34"/>
        <source>The layer {name} of the project cannot be opened on the server: its file is missing there, or its database cannot be reached.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/server/delta_sentences.py" line="34"/>
        <source>Upload the file of the layer with QFieldSync, or apply the change here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/server/delta_sentences.py" line="42"/>
        <source>The layer {name} is read-only on the server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/server/delta_sentences.py" line="42"/>
        <source>Allow editing of the layer in the project, and upload it; or apply the change here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/server/delta_sentences.py" line="48"/>
        <source>The layer has no field {name} any more, or the field cannot be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/server/delta_sentences.py" line="48"/>
        <source>Add the field again, or apply the change here, where each field can be decided.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/server/delta_sentences.py" line="55"/>
        <source>The data source refused the change; the server does not say why. A value of the wrong type, a geometry of the wrong type and a rule of the database end like this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/server/delta_sentences.py" line="55"/>
        <source>Apply the change here: the reason of the data source is told then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/server/delta_sentences.py" line="64"/>
        <source>The geometry of the change cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/server/delta_sentences.py" line="70"/>
        <source>Look at the change here; its other values may still be applied by hand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/server/delta_sentences.py" line="70"/>
        <source>The change has an empty geometry.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/server/explanation.py" line="169"/>
        <source>The feature was changed by somebody else since the crew saw it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/server/explanation.py" line="169"/>
        <source>Open the change here and choose, field by field, what counts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/server/delta_sentences.py" line="83"/>
        <source>The layer has a key of several fields, which the server cannot handle.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/server/delta_sentences.py" line="83"/>
        <source>Apply the change to a layer with a key of one field.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/server/delta_sentences.py" line="90"/>
        <source>The layer has no key, so the server cannot find features in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/server/delta_sentences.py" line="90"/>
        <source>Give the layer a field fid with a different number for every feature, or save it as a GeoPackage.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/server/delta_sentences.py" line="98"/>
        <source>The role of the person who made the change does not allow it: a reporter may only add features.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/server/explanation.py" line="195"/>
        <source>Ask the owner of the project for a higher role for that person. The change can be applied here when it is chosen by hand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/server/delta_sentences.py" line="106"/>
        <source>The change waits, because the plan or the subscription of the project&apos;s owner does not allow it to be applied.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/server/delta_sentences.py" line="106"/>
        <source>Ask the owner of the project; once that is settled, apply the waiting changes on the server. Do not apply them here as well.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/server/explanation.py" line="164"/>
        <source>The server applied the change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/server/delta_sentences.py" line="120"/>
        <source>Two features have the same key, so it is not clear which one is meant.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/server/delta_sentences.py" line="120"/>
        <source>Give each feature its own key, then apply the change here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/server/explanation.py" line="51"/>
        <source>The server may have done it all the same: look at the list before you try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/server/explanation.py" line="88"/>
        <source>{field}: on the server {there}, seen by the crew {seen}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/server/explanation.py" line="141"/>
        <source>The server says {status}, which this plugin does not know.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/server/explanation.py" line="141"/>
        <source>Leave it to the server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/server/explanation.py" line="153"/>
        <source>The change waits for the server to apply it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/server/explanation.py" line="153"/>
        <source>Wait, or apply the waiting changes on the server. Do not apply it here as well.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/server/explanation.py" line="159"/>
        <source>The server is applying the change right now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/server/explanation.py" line="159"/>
        <source>Wait for the end of the job.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/server/explanation.py" line="176"/>
        <source>The server did not apply the change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/server/explanation.py" line="176"/>
        <source>Apply it here: the reason is told then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/server/explanation.py" line="181"/>
        <source>The job that should have applied the change failed. All its changes were marked as errors, also those that it had applied.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/server/explanation.py" line="181"/>
        <source>Look at the job for the reason, and apply the change here: what is there already is noticed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/server/explanation.py" line="189"/>
        <source>An administrator of the server decided to leave the change out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/server/explanation.py" line="189"/>
        <source>It is applied here only when you choose it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/server/explanation.py" line="195"/>
        <source>The role of the person who made the change does not allow it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/server/job_sentences.py" line="17"/>
        <source>The login of the server&apos;s own worker ran out during the job.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/server/job_sentences.py" line="17"/>
        <source>Start the job again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/server/job_sentences.py" line="23"/>
        <source>The storage of the project&apos;s owner is full, or the subscription ended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/server/job_sentences.py" line="23"/>
        <source>Ask the owner of the project to make room or to renew it, then start the job again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/server/job_sentences.py" line="30"/>
        <source>The worker was not allowed to read or write files of the project.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/server/job_sentences.py" line="30"/>
        <source>Ask the owner of the project whether your role was changed, then start the job again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/server/job_sentences.py" line="37"/>
        <source>A file of the project was not on the server any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/server/job_sentences.py" line="57"/>
        <source>Upload the files of the project with QFieldSync, then start the job again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/server/job_sentences.py" line="44"/>
        <source>The server failed while the worker asked it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/server/job_sentences.py" line="50"/>
        <source>Start the job again later. If it fails again, tell an administrator of the server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/server/job_sentences.py" line="50"/>
        <source>The worker and the server did not understand each other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/server/job_sentences.py" line="57"/>
        <source>A file that the project needs is not on the server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/server/job_sentences.py" line="64"/>
        <source>The project file cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/server/job_sentences.py" line="122"/>
        <source>Open the project in QGIS, save it, upload it and start the job again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/server/job_sentences.py" line="70"/>
        <source>The job could not go on with what the project has.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/server/job_sentences.py" line="70"/>
        <source>Read the reason below; the check of the project in QGIS names the layers that are concerned.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/server/job_sentences.py" line="77"/>
        <source>The job ended with an error that has no name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/server/job_sentences.py" line="77"/>
        <source>Read the reason below. If it does not help, start the job again, and show the output to an administrator of the server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/server/job_sentences.py" line="84"/>
        <source>The job was killed: it needed more memory than the server gives it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/server/job_sentences.py" line="84"/>
        <source>Make the project smaller: fewer or simpler features, smaller rasters, fewer layers to be packaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/server/job_sentences.py" line="92"/>
        <source>The job took longer than the server allows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/server/job_sentences.py" line="92"/>
        <source>Make the project smaller, or restrict what is packaged to an area, and start the job again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/server/job_sentences.py" line="101"/>
        <source>The worker of the server was stopped in the middle of the job.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/server/job_sentences.py" line="101"/>
        <source>Start the job again. If it happens again, tell an administrator of the server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/server/job_sentences.py" line="108"/>
        <source>The project has no extent, because a layer that gives it cannot be opened: its file is not on the server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/server/job_sentences.py" line="108"/>
        <source>Upload all files of the project with QFieldSync, then start the job again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/server/job_sentences.py" line="116"/>
        <source>QGIS on the server cannot open the project file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/server/job_sentences.py" line="122"/>
        <source>The project file is damaged: it ends too early, or is no project file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/server/job_sentences.py" line="129"/>
        <source>The project was saved with a version of QGIS that the server does not have.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/server/job_sentences.py" line="129"/>
        <source>Save the project with QGIS 3 or 4 and upload it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/server/job_sentences.py" line="136"/>
        <source>Upload the project file with QFieldSync, then start the job again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/server/job_sentences.py" line="143"/>
        <source>A change lacks something that the server needs; with it all changes of the job were marked as errors, also those that were applied.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/server/job_sentences.py" line="143"/>
        <source>Apply the changes here instead: each is then looked at by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/server/job_sentences.py" line="151"/>
        <source>Two features have the same key, so the server does not know which one is meant; with it all changes of the job were marked as errors.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/server/job_sentences.py" line="151"/>
        <source>Give each feature its own key in the source, then apply the changes here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/server/server_values.py" line="56"/>
        <source>nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/server/words.py" line="25"/>
        <source>You</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/server/words.py" line="26"/>
        <source>The owner of the project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/server/words.py" line="27"/>
        <source>An administrator of the server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/reports/server/words.py" line="28"/>
        <source>Nobody</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ServerNotice</name>
    <message>
        <location filename="../qfieldsync_cloud/gui/server_notice.py" line="18"/>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/gui/server_notice.py" line="18"/>
        <source>Project id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/gui/server_notice.py" line="18"/>
        <source>User</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/gui/server_notice.py" line="18"/>
        <source>Token, also the password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/gui/server_notice.py" line="36"/>
        <source>Local server</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Service</name>
    <message>
        <location filename="../qfieldsync_cloud/core/jobs/sentences.py" line="15"/>
        <source>embedded engine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/jobs/sentences.py" line="20"/>
        <source>There is no job {id} of this project.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/jobs/sentences.py" line="27"/>
        <source>There are jobs of these types: {types}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/jobs/sentences.py" line="33"/>
        <source>Stopped before it began.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/jobs/sentences.py" line="38"/>
        <source>The process that ran this job ended, or did not answer any more. What it had written is complete; nothing is half done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/jobs/sentences.py" line="45"/>
        <source>The job took longer than {limit} s and was stopped. Raise the time limit in the settings of the project, or run it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/jobs/sentences.py" line="53"/>
        <source>Somebody stopped the job.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/jobs/sentences.py" line="58"/>
        <source>There is no change {id} in this project.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/jobs/sentences.py" line="65"/>
        <source>$.deltas[{position}].uuid: {uuid} is known here with other content. Nothing of the file was taken; give that change a uuid of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/jobs/sentences.py" line="73"/>
        <source>Waits: the job that had it in hand was cut short.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/jobs/sentences.py" line="78"/>
        <source>Waits to be applied again; {user} wants it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/jobs/sentences.py" line="85"/>
        <source>Waits: a rule of the project wants this change to be reviewed first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/jobs/sentences.py" line="91"/>
        <source>Waits: an earlier change of the same feature waits to be reviewed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/jobs/sentences.py" line="98"/>
        <source>Set aside by {user}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/jobs/sentences.py" line="99"/>
        <source>Set aside by {user}: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/jobs/sentences.py" line="105"/>
        <source>The change {id} is applied; take it back first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/jobs/sentences.py" line="111"/>
        <source>The change {id} is being applied; wait for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/jobs/sentences.py" line="117"/>
        <source>Taken back before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/jobs/sentences.py" line="124"/>
        <source>Not permitted: a rule of the project allows no change here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/jobs/sentences.py" line="126"/>
        <source>Not permitted: a rule of the project allows {methods} only, and this is a {method}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/jobs/sentences.py" line="133"/>
        <source>it was made by a newer version of the plugin (format {found}; this one knows up to {known})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/jobs/sentences.py" line="140"/>
        <source>it belongs to another program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/jobs/sentences.py" line="144"/>
        <source>Free some space on that disk, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/jobs/sentences.py" line="147"/>
        <source>Allow writing there, or choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/jobs/sentences.py" line="150"/>
        <source>Another process is using it; try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/jobs/sentences.py" line="153"/>
        <source>Move the file away; a new one will be made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/jobs/sentences.py" line="156"/>
        <source>Update the plugin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/services/local/resolving.py" line="154"/>
        <source>at {where}, expected &quot;mine&quot;, &quot;theirs&quot;, for a field also {value}. Give JSON text like {example}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/services/local/resolving.py" line="161"/>
        <source>the change {uuid} is to be set aside and resolved: decide for one of them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/services/local/resolving.py" line="167"/>
        <source>the change {uuid} is not in conflict, it is {status}: leave it out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/services/local/resolving.py" line="173"/>
        <source>the change {uuid} can only be taken or left as a whole ({kind}): give &quot;mine&quot; or &quot;theirs&quot; for it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/services/local/resolving.py" line="179"/>
        <source>the field {name} of the change {uuid} is not in conflict; these are: {names}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/services/local/resolving.py" line="185"/>
        <source>the change {uuid} stays in conflict until these fields are decided too: {names}</source>
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
<context>
    <name>TriggerJob</name>
    <message>
        <location filename="../qfieldsync_cloud/processing/trigger_job.py" line="34"/>
        <source>Start a job on the server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/processing/trigger_job.py" line="38"/>
        <source>Starts a job of a cloud project on its server and waits for its end. The run fails when the job does, with the reason and what to do about it, so that scripts notice.

Job: package the project for the crew, apply waiting changes, or check the project file.

Force: start another one although one like it is not done yet.

A run that is cancelled, or that waits for too long, leaves the job alone: a server cannot stop one.

Outputs: the id and the last status of the job, and whether it is new.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/processing/trigger_job.py" line="71"/>
        <source>Job</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/processing/trigger_job.py" line="52"/>
        <source>Package the project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/processing/trigger_job.py" line="52"/>
        <source>Apply waiting changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/processing/trigger_job.py" line="52"/>
        <source>Check the project file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/processing/trigger_job.py" line="65"/>
        <source>Wait for its end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/processing/trigger_job.py" line="66"/>
        <source>Force: although one is not done yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/processing/trigger_job.py" line="72"/>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/processing/trigger_job.py" line="73"/>
        <source>Is new</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/processing/trigger_job.py" line="88"/>
        <source>One like it is not done yet; that one is awaited.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ValidateProject</name>
    <message>
        <location filename="../qfieldsync_cloud/processing/validate_project.py" line="84"/>
        <source>Check project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/processing/validate_project.py" line="88"/>
        <source>Looks for what would go wrong in the field: layers that are missing, keys by which edits do not find their features, relations whose children are orphaned, photos that are not there, credentials that everybody could read. Each finding says what is wrong, why it matters in the field, and what to do. Neither the project nor its data are written.

Project: the project file; when none is given, the open project as it is now, unsaved changes included.

Look at every feature: finds more, and takes about as long as reading all features once.

Use the network: opens layers of servers too; else it is only told that they were not looked at.

End with an error: for scripts. The reports are written before.

Findings: a table with a row for each, the gravest first.

Outputs: the numbers of errors, warnings and hints.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/processing/validate_project.py" line="108"/>
        <source>Look at every feature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/processing/validate_project.py" line="108"/>
        <source>Use the network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/processing/validate_project.py" line="114"/>
        <source>Never</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/processing/validate_project.py" line="115"/>
        <source>When there are errors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/processing/validate_project.py" line="116"/>
        <source>When there are errors or warnings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/processing/validate_project.py" line="118"/>
        <source>End with an error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/processing/validate_project.py" line="124"/>
        <source>Findings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/processing/validate_project.py" line="133"/>
        <source>Errors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/processing/validate_project.py" line="133"/>
        <source>Warnings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/processing/validate_project.py" line="133"/>
        <source>Hints</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/processing/validate_project.py" line="152"/>
        <source>The report cannot be written: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/processing/validate_project.py" line="170"/>
        <source>No project is open: open one, or name its file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/processing/validate_project.py" line="246"/>
        <source>The report was not written: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/processing/validate_project.py" line="265"/>
        <source>The table of findings was not written.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Validation</name>
    <message>
        <location filename="../qfieldsync_cloud/core/findings/html.py" line="38"/>
        <source>{count} layers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/findings/report.py" line="134"/>
        <source>The features were not looked at.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/findings/html.py" line="70"/>
        <source>The project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/findings/html.py" line="72"/>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/findings/html.py" line="72"/>
        <source>Why it matters in the field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/findings/html.py" line="72"/>
        <source>What to do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/findings/report.py" line="91"/>
        <source>Not fit for the field yet: {counts}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/findings/report.py" line="95"/>
        <source>Fit for the field, but look at {counts}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/findings/report.py" line="98"/>
        <source>Fit for the field.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/findings/report.py" line="114"/>
        <source>error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/findings/report.py" line="114"/>
        <source>errors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/findings/report.py" line="118"/>
        <source>warning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/findings/report.py" line="118"/>
        <source>warnings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/findings/report.py" line="122"/>
        <source>hint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/findings/report.py" line="122"/>
        <source>hints</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/findings/sentences/all.py" line="91"/>
        <source>it comes over the network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/findings/sentences/all.py" line="92"/>
        <source>it is a virtual layer, made of other layers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/project/file_errors.py" line="84"/>
        <source>There is no such file. Choose the project again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/project/file_errors.py" line="87"/>
        <source>The file cannot be read: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/project/file_errors.py" line="90"/>
        <source>A QGIS project ends in .qgs or .qgz; this file does not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/project/file_errors.py" line="97"/>
        <source>The file has more than {found}, which no project needs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/project/file_errors.py" line="140"/>
        <source>The archive holds no .qgs file, so there is no project in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/project/file_errors.py" line="148"/>
        <source>QGIS cannot read the project: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/project/fixes.py" line="49"/>
        <source>there is no fix for it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/project/fixes.py" line="67"/>
        <source>the layer is no longer in the project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/project/fixes.py" line="76"/>
        <source>the layer has no features</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/project/fixes.py" line="84"/>
        <source>the field is no longer in the layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/project/fixes.py" line="169"/>
        <source>the layer is being edited</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/project/fixes.py" line="181"/>
        <source>there is not one layer of that name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/project/fixes.py" line="222"/>
        <source>the relation is no longer there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qfieldsync_cloud/core/project/fixes.py" line="233"/>
        <source>the join is no longer there</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
