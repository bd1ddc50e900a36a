<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>ActionModel</name>
    <message>
        <source>Layer</source>
        <translation>Layer</translation>
    </message>
    <message>
        <source>In Packages</source>
        <translation>In Paketen</translation>
    </message>
    <message>
        <source>By Cable</source>
        <translation>Per Kabel</translation>
    </message>
    <message>
        <source>In packages of this plugin, and of servers</source>
        <translation>In Paketen dieser Erweiterung und von Servern</translation>
    </message>
    <message>
        <source>In packages that QFieldSync makes for a cable</source>
        <translation>In Paketen, die QFieldSync für ein Kabel macht</translation>
    </message>
</context>
<context>
    <name>AddressField</name>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Send it all the same</source>
        <translation>Trotzdem senden</translation>
    </message>
    <message>
        <source>Not protected (http): everybody on the way to {host} can read your password.</source>
        <translation>Nicht geschützt (http): Auf dem Weg zu {host} kann jeder Ihr Passwort lesen.</translation>
    </message>
</context>
<context>
    <name>ApplyDeltas</name>
    <message>
        <source>Apply changes from a deltafile</source>
        <translation>Änderungen aus einer Delta-Datei anwenden</translation>
    </message>
    <message>
        <source>Applies the changes that QField recorded in a deltafile to the layers of a project: features created, changed and deleted.

A change that does not fit what the layer holds by now is a conflict: it is held back and explained. A change that the layer cannot take is refused, with the reason and what to do. Neither stops the others, and neither makes the algorithm fail: the counts and the report tell. The same change is never applied twice.

Only the deltafile must be given. It may also be a list of changes that was saved from a server: then what the server left in conflict, not applied or in error is taken up, and nothing that it has applied or may still apply.

Project: the project file; when none is given, the open project.

On conflict: keep what the layer holds, or overwrite it with what came from the field.

Compare: by attribute looks only at the fields that a change touches; by object looks at all fields that the device recorded before the edit.

Tolerance: geometries that differ by less are the same; in units of each layer&apos;s own CRS (metres, degrees, …). Default 0.

Layer map: when a layer was removed and added again it has a new id. JSON text, layer id of the change to layer id of the project: {&quot;trees_old_id&quot;: &quot;trees_new_id&quot;}. Or a JSON file with it, such as the proposals of Propose remapping.

Key map: when features have other keys by now. JSON text, uuid of the change to key: {&quot;7f8e…&quot;: &quot;17&quot;}, or layer id of the change to old and new keys: {&quot;trees_id&quot;: {&quot;1&quot;: &quot;17&quot;}}; or a JSON file with it.

Only: the uuids of the changes that are wanted, or the report of an earlier run, whose changes in conflict, refused or failed are wanted.

Dry run: shows what would happen and writes nothing.

Wait for locks: for so many seconds, when another program is writing to the same data; then the changes of that data source meet an error, and nothing is written there.

Record in the databases: each database keeps, in a table of its own, which changes it has taken, so that every computer knows. Switched off, a database without that table gets none, and only this QGIS profile remembers.

Store: where jobs and changes of the project are remembered. A job that runs is awaited, and none begins meanwhile. Default: in the QGIS profile.

Largest deltafile: a larger file is not read; in megabytes. Default 512.

Reports: made when a file is named for them; HTML to read, with a map of the changes, JSON for other programs.

Conflicts: a layer with a point for each change in conflict, in the CRS of the project: which feature, which fields, what happened, what to do. Made when it is asked for.

Outputs: counts of changes that were applied now, that had already been applied, that are in conflict, that were refused, and that met an error (a lock, a full disk: the same run may succeed later).</source>
        <translation>Wendet die Änderungen, die QField in einer Delta-Datei aufgezeichnet hat, auf die Layer eines Projekts an: Objekte, die erstellt, geändert und gelöscht wurden.

Eine Änderung, die nicht zu dem passt, was der Layer inzwischen enthält, ist ein Konflikt: Sie wird zurückgehalten und erklärt. Eine Änderung, die der Layer nicht aufnehmen kann, wird abgelehnt, mit dem Grund und dem, was zu tun ist. Beides hält die anderen nicht auf, und beides lässt den Algorithmus nicht fehlschlagen: Die Anzahlen und der Bericht geben Auskunft. Dieselbe Änderung wird nie zweimal angewendet.

Nur die Delta-Datei muss angegeben werden. Sie darf auch eine Liste von Änderungen sein, die von einem Server gespeichert wurde: Dann wird aufgenommen, was der Server in Konflikt, nicht angewendet oder fehlerhaft gelassen hat, und nichts, was er angewendet hat oder noch anwenden kann.

Projekt: die Projektdatei; wenn keine angegeben ist, das geöffnete Projekt.

Bei Konflikt: behalten, was der Layer enthält, oder es mit dem überschreiben, was aus dem Feld kam.

Vergleich: nach Attribut betrachtet nur die Felder, die eine Änderung betrifft; nach Objekt betrachtet alle Felder, die das Gerät vor der Bearbeitung aufgezeichnet hat.

Toleranz: Geometrien, die um weniger abweichen, gelten als gleich; in Einheiten des KBS des jeweiligen Layers (Meter, Grad, …). Vorgabe 0.

Layerzuordnung: Wurde ein Layer entfernt und wieder hinzugefügt, hat er eine neue ID. JSON-Text, Layer-ID der Änderung zu Layer-ID des Projekts: {&quot;trees_old_id&quot;: &quot;trees_new_id&quot;}. Oder eine JSON-Datei damit, zum Beispiel die Vorschläge von Neuzuordnung vorschlagen.

Schlüsselzuordnung: wenn Objekte inzwischen andere Schlüssel haben. JSON-Text, UUID der Änderung zu Schlüssel: {&quot;7f8e…&quot;: &quot;17&quot;}, oder Layer-ID der Änderung zu alten und neuen Schlüsseln: {&quot;trees_id&quot;: {&quot;1&quot;: &quot;17&quot;}}; oder eine JSON-Datei damit.

Nur: die UUIDs der gewünschten Änderungen oder der Bericht eines früheren Laufs, dessen Änderungen in Konflikt, abgelehnte oder fehlgeschlagene gewünscht sind.

Probelauf: zeigt, was geschehen würde, und schreibt nichts.

Auf Sperren warten: so viele Sekunden, wenn ein anderes Programm in dieselben Daten schreibt; danach treffen die Änderungen dieser Datenquelle auf einen Fehler, und dort wird nichts geschrieben.

In den Datenbanken festhalten: Jede Datenbank führt in einer eigenen Tabelle, welche Änderungen sie aufgenommen hat, sodass jeder Computer es weiß. Ist das ausgeschaltet, erhält eine Datenbank ohne diese Tabelle keine, und nur dieses QGIS-Profil merkt es sich.

Ablage: wo Aufträge und Änderungen des Projekts gemerkt werden. Auf einen laufenden Auftrag wird gewartet, und währenddessen beginnt keiner. Vorgabe: im QGIS-Profil.

Größte Delta-Datei: Eine größere Datei wird nicht gelesen; in Megabyte. Vorgabe 512.

Berichte: werden erstellt, wenn dafür eine Datei angegeben ist; HTML zum Lesen, mit einer Karte der Änderungen, JSON für andere Programme.

Konflikte: ein Layer mit einem Punkt für jede Änderung in Konflikt, im KBS des Projekts: welches Objekt, welche Felder, was geschehen ist, was zu tun ist. Wird erstellt, wenn er verlangt wird.

Ausgaben: Anzahlen der Änderungen, die jetzt angewendet wurden, die schon angewendet waren, die in Konflikt sind, die abgelehnt wurden und die auf einen Fehler trafen (eine Sperre, ein voller Datenträger: derselbe Lauf kann später gelingen).</translation>
    </message>
    <message>
        <source>Keep what the layer holds</source>
        <translation>Behalten, was der Layer enthält</translation>
    </message>
    <message>
        <source>Overwrite with what came from the field</source>
        <translation>Mit dem überschreiben, was aus dem Feld kam</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleich</translation>
    </message>
    <message>
        <source>By attribute: what the change touches</source>
        <translation>Nach Attribut: was die Änderung betrifft</translation>
    </message>
    <message>
        <source>By object: all that the device recorded</source>
        <translation>Nach Objekt: alles, was das Gerät aufgezeichnet hat</translation>
    </message>
</context>
<context>
    <name>ApplyFlow</name>
    <message>
        <source>Nothing had to be applied.</source>
        <translation>Es musste nichts angewendet werden.</translation>
    </message>
    <message>
        <source>The server did not get it: {reason}</source>
        <translation>Der Server hat es nicht erhalten: {reason}</translation>
    </message>
    <message>
        <source>No change was applied.</source>
        <translation>Keine Änderung wurde angewendet.</translation>
    </message>
    <message>
        <source>{count} stand: the features were changed here in the meantime.</source>
        <translation>{count} bleiben bestehen: Die Objekte wurden hier inzwischen geändert.</translation>
    </message>
    <message>
        <source>{count} stands: the feature was changed here in the meantime.</source>
        <translation>{count} bleibt bestehen: Das Objekt wurde hier inzwischen geändert.</translation>
    </message>
    <message>
        <source>{changes} were not applied: {reason}</source>
        <translation>{changes} wurden nicht angewendet: {reason}</translation>
    </message>
    <message>
        <source>{changes} was not applied: {reason}</source>
        <translation>{changes} wurde nicht angewendet: {reason}</translation>
    </message>
    <message>
        <source>Taken back: the conflicts are open again, as you decided them.</source>
        <translation>Zurückgenommen: Die Konflikte sind wieder offen, so wie Sie sie entschieden hatten.</translation>
    </message>
    <message>
        <source>{changes} stay applied, because the features were changed since. The other conflicts are open again, as you decided them.</source>
        <translation>{changes} bleiben angewendet, weil die Objekte seitdem geändert wurden. Die anderen Konflikte sind wieder offen, so wie Sie sie entschieden hatten.</translation>
    </message>
    <message>
        <source>{changes} stays applied, because the feature was changed since. The other conflicts are open again, as you decided them.</source>
        <translation>{changes} bleibt angewendet, weil das Objekt seitdem geändert wurde. Die anderen Konflikte sind wieder offen, so wie Sie sie entschieden hatten.</translation>
    </message>
    <message>
        <source>What was sent to the server stays there.</source>
        <translation>Was an den Server gesendet wurde, bleibt dort.</translation>
    </message>
</context>
<context>
    <name>ApplyingActions</name>
    <message>
        <source>Dry run of changes</source>
        <translation>Probelauf der Änderungen</translation>
    </message>
    <message>
        <source>No change waits to be applied.</source>
        <translation>Keine Änderung wartet auf das Anwenden.</translation>
    </message>
    <message>
        <source>The server applies the changes that wait.</source>
        <translation>Der Server wendet die wartenden Änderungen an.</translation>
    </message>
    <message>
        <source>None of these changes can be applied now.</source>
        <translation>Keine dieser Änderungen kann jetzt angewendet werden.</translation>
    </message>
    <message>
        <source>The changes were not applied: {reason}</source>
        <translation>Die Änderungen wurden nicht angewendet: {reason}</translation>
    </message>
    <message>
        <source>The job was stopped. {counts}</source>
        <translation>Der Auftrag wurde gestoppt. {counts}</translation>
    </message>
    <message>
        <source>Show Conflicts</source>
        <translation>Konflikte anzeigen</translation>
    </message>
    <message>
        <source>Take Back</source>
        <translation>Zurücknehmen</translation>
    </message>
    <message>
        <source>Nothing was left to be applied.</source>
        <translation>Es gab nichts mehr anzuwenden.</translation>
    </message>
</context>
<context>
    <name>AttachmentModel</name>
    <message>
        <source>{file}
Removed</source>
        <translation>{file}
Entfernt</translation>
    </message>
    <message>
        <source>{file}
Missing</source>
        <translation>{file}
Fehlt</translation>
    </message>
    <message>
        <source>{file}
Another file</source>
        <translation>{file}
Andere Datei</translation>
    </message>
    <message>
        <source>{file}
New</source>
        <translation>{file}
Neu</translation>
    </message>
    <message>
        <source>Field {field}</source>
        <translation>Feld {field}</translation>
    </message>
    <message>
        <source>Not looked for: it is on another computer.</source>
        <translation>Nicht gesucht: Sie ist auf einem anderen Computer.</translation>
    </message>
    <message>
        <source>It is not here: {path}</source>
        <translation>Sie ist nicht hier: {path}</translation>
    </message>
    <message>
        <source>A file of this name is here, but not the one of the device.</source>
        <translation>Hier gibt es eine Datei mit diesem Namen, aber nicht die des Geräts.</translation>
    </message>
</context>
<context>
    <name>AttachmentStrip</name>
    <message>
        <source>Photos and other files</source>
        <translation>Fotos und andere Dateien</translation>
    </message>
</context>
<context>
    <name>BeforePackageDialog</name>
    <message>
        <source>Before Packaging</source>
        <translation>Vor dem Packen</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Was gefunden wurde</translation>
    </message>
    <message>
        <source>I have read these</source>
        <translation>Ich habe dies gelesen</translation>
    </message>
    <message>
        <source>The project could not be checked, so nobody knows whether the package works in the field.</source>
        <translation>Das Projekt konnte nicht geprüft werden; daher weiß niemand, ob das Paket im Feld funktioniert.</translation>
    </message>
    <message>
        <source>The project is not packaged: the crew could not work with it, or would lose what it records. Mend it first, or ignore in Check what is meant to be so.</source>
        <translation>Das Projekt wird nicht gepackt: Der Trupp könnte damit nicht arbeiten oder würde verlieren, was er aufzeichnet. Beheben Sie es zuerst, oder ignorieren Sie in der Prüfung, was so gewollt ist.</translation>
    </message>
    <message>
        <source>The project can be packaged, but read this first.</source>
        <translation>Das Projekt kann gepackt werden, aber lesen Sie zuerst dies.</translation>
    </message>
    <message>
        <source>Package Anyway</source>
        <translation>Trotzdem packen</translation>
    </message>
    <message>
        <source>Show in Check</source>
        <translation>In der Prüfung zeigen</translation>
    </message>
    <message>
        <source>Save Project</source>
        <translation>Projekt speichern</translation>
    </message>
    <message>
        <source>Save the project, and check it again</source>
        <translation>Das Projekt speichern und erneut prüfen</translation>
    </message>
</context>
<context>
    <name>BulkMenu</name>
    <message>
        <source>Decide Many</source>
        <translation>Mehrere entscheiden</translation>
    </message>
    <message>
        <source>Newest Wins…</source>
        <translation>Neueste gewinnt…</translation>
    </message>
    <message>
        <source>Set This Change Aside</source>
        <translation>Diese Änderung zurückstellen</translation>
    </message>
    <message>
        <source>Nothing of it is written, not even what is not in conflict</source>
        <translation>Nichts davon wird geschrieben, auch nicht, was nicht in Konflikt ist</translation>
    </message>
    <message>
        <source>Open All Decisions Again</source>
        <translation>Alle Entscheidungen wieder öffnen</translation>
    </message>
    <message>
        <source>Only What Is Undecided</source>
        <translation>Nur Unentschiedenes</translation>
    </message>
    <message>
        <source>Leave alone what was decided one by one</source>
        <translation>Einzeln Entschiedenes nicht anrühren</translation>
    </message>
    <message>
        <source>All: {side}</source>
        <translation>Alle: {side}</translation>
    </message>
    <message>
        <source>Layer {layer}: {side}</source>
        <translation>Layer {layer}: {side}</translation>
    </message>
    <message>
        <source>Field {field} in {layer}: {side}</source>
        <translation>Feld {field} in {layer}: {side}</translation>
    </message>
    <message>
        <source>By a field that holds when a feature was edited</source>
        <translation>Nach einem Feld, das enthält, wann ein Objekt bearbeitet wurde</translation>
    </message>
    <message>
        <source>No layer here has a field with a date or time, and nothing else tells when a feature was edited</source>
        <translation>Kein Layer hier hat ein Feld mit Datum oder Uhrzeit, und nichts anderes sagt, wann ein Objekt bearbeitet wurde</translation>
    </message>
</context>
<context>
    <name>ChangeActions</name>
    <message>
        <source>Apply all changes that wait; the menu offers more</source>
        <translation>Alle wartenden Änderungen anwenden; das Menü bietet mehr</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Anwenden</translation>
    </message>
    <message>
        <source>Apply {scope}</source>
        <translation>{scope} anwenden</translation>
    </message>
    <message>
        <source>Write these changes to the layers</source>
        <translation>Diese Änderungen in die Layer schreiben</translation>
    </message>
    <message>
        <source>Dry Run of {scope}</source>
        <translation>Probelauf: {scope}</translation>
    </message>
    <message>
        <source>See what applying would give; nothing is written</source>
        <translation>Sehen, was das Anwenden ergäbe; es wird nichts geschrieben</translation>
    </message>
    <message>
        <source>Put these changes into the edit buffer of their layer, in one undo step; you save them, or not</source>
        <translation>Diese Änderungen in den Bearbeitungspuffer ihres Layers legen, in einem Rückgängig-Schritt; Sie speichern sie, oder nicht</translation>
    </message>
    <message>
        <source>Stage {scope}</source>
        <translation>{scope} vormerken</translation>
    </message>
    <message>
        <source>Take Up Again…</source>
        <translation>Erneut aufnehmen…</translation>
    </message>
    <message>
        <source>Let these changes wait again, under another layer or key where you confirm it</source>
        <translation>Diese Änderungen wieder warten lassen, unter einem anderen Layer oder Schlüssel, wo Sie ihn bestätigen</translation>
    </message>
    <message>
        <source>Let Pass</source>
        <translation>Durchlassen</translation>
    </message>
    <message>
        <source>Apply what a rule of the project holds back</source>
        <translation>Anwenden, was eine Regel des Projekts zurückhält</translation>
    </message>
    <message>
        <source>Take Up Here</source>
        <translation>Hier aufnehmen</translation>
    </message>
    <message>
        <source>Take what the server did not apply to this computer, where it can be resolved</source>
        <translation>Was der Server nicht angewendet hat, auf diesen Computer holen, wo es gelöst werden kann</translation>
    </message>
    <message>
        <source>History…</source>
        <translation>Verlauf…</translation>
    </message>
    <message>
        <source>Who changed this feature, when, and from what</source>
        <translation>Wer dieses Objekt geändert hat, wann und von was</translation>
    </message>
    <message>
        <source>Set Aside…</source>
        <translation>Zurückstellen…</translation>
    </message>
    <message>
        <source>Do not apply these changes, and say why</source>
        <translation>Diese Änderungen nicht anwenden und sagen, warum</translation>
    </message>
    <message>
        <source>Take Back</source>
        <translation>Zurücknehmen</translation>
    </message>
    <message>
        <source>Undo in the layers what these changes did</source>
        <translation>In den Layern rückgängig machen, was diese Änderungen bewirkt haben</translation>
    </message>
    <message>
        <source>Apply Again</source>
        <translation>Wieder anwenden</translation>
    </message>
    <message>
        <source>Restore what these changes did before they were taken back</source>
        <translation>Wiederherstellen, was diese Änderungen bewirkt hatten, bevor sie zurückgenommen wurden</translation>
    </message>
    <message>
        <source>Take Back Last Apply</source>
        <translation>Letztes Anwenden zurücknehmen</translation>
    </message>
    <message>
        <source>Undo in the layers what the last apply job wrote</source>
        <translation>In den Layern rückgängig machen, was der letzte Auftrag zum Anwenden geschrieben hat</translation>
    </message>
    <message>
        <source>Push…</source>
        <translation>Hochladen…</translation>
    </message>
    <message>
        <source>Push deltafiles; they can be dropped here too</source>
        <translation>Delta-Dateien hochladen; sie können auch hier abgelegt werden</translation>
    </message>
    <message>
        <source>Export {scope}</source>
        <translation>{scope} exportieren</translation>
    </message>
    <message>
        <source>Write these changes to a file</source>
        <translation>Diese Änderungen in eine Datei schreiben</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Write changes to a file</source>
        <translation>Änderungen in eine Datei schreiben</translation>
    </message>
    <message>
        <source>Folder…</source>
        <translation>Ordner…</translation>
    </message>
    <message>
        <source>Collect the folder of a package that came back</source>
        <translation>Den Ordner eines zurückgekommenen Pakets einsammeln</translation>
    </message>
    <message>
        <source>Zip File…</source>
        <translation>ZIP-Datei…</translation>
    </message>
    <message>
        <source>Collect the zip of a package that came back</source>
        <translation>Die ZIP-Datei eines zurückgekommenen Pakets einsammeln</translation>
    </message>
    <message>
        <source>Collect…</source>
        <translation>Einsammeln…</translation>
    </message>
    <message>
        <source>Collect the folder of a package that came back, or from the menu a zip; both can be dropped here too</source>
        <translation>Den Ordner eines zurückgekommenen Pakets einsammeln, über das Menü auch eine ZIP-Datei; beides kann auch hier abgelegt werden</translation>
    </message>
</context>
<context>
    <name>ChangeContent</name>
    <message>
        <source>History of the change</source>
        <translation>Verlauf der Änderung</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Felder</translation>
    </message>
    <message>
        <source>Geometry</source>
        <translation>Geometrie</translation>
    </message>
    <message>
        <source>Photos and Files</source>
        <translation>Fotos und Dateien</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
</context>
<context>
    <name>ChangeFilterBar</name>
    <message>
        <source>Search changes</source>
        <translation>Änderungen suchen</translation>
    </message>
    <message>
        <source>Words of any column, all of which have to occur</source>
        <translation>Wörter beliebiger Spalten, die alle vorkommen müssen</translation>
    </message>
    <message>
        <source>Only in View</source>
        <translation>Nur im Ausschnitt</translation>
    </message>
    <message>
        <source>Show only changes in the part of the map that is visible</source>
        <translation>Nur Änderungen im sichtbaren Teil der Karte anzeigen</translation>
    </message>
    <message>
        <source>More Filters</source>
        <translation>Weitere Filter</translation>
    </message>
    <message>
        <source>Filter by layer, method, who made a change, and when</source>
        <translation>Nach Layer, Methode, Urheber und Zeitpunkt filtern</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>Layer</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Methode</translation>
    </message>
    <message>
        <source>Device or user</source>
        <translation>Gerät oder Benutzer</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>All Layers</source>
        <translation>Alle Layer</translation>
    </message>
    <message>
        <source>All Methods</source>
        <translation>Alle Methoden</translation>
    </message>
    <message>
        <source>All Users</source>
        <translation>Alle Benutzer</translation>
    </message>
    <message>
        <source>All Devices</source>
        <translation>Alle Geräte</translation>
    </message>
    <message>
        <source>Any Time</source>
        <translation>Jederzeit</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Last 7 Days</source>
        <translation>Letzte 7 Tage</translation>
    </message>
    <message>
        <source>Since Last Package</source>
        <translation>Seit letztem Paket</translation>
    </message>
    <message>
        <source>Custom</source>
        <translation>Benutzerdefiniert</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Bis</translation>
    </message>
</context>
<context>
    <name>ChangeHeader</name>
    <message>
        <source>Feature</source>
        <translation>Objekt</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>{people}, {moment}</source>
        <translation>{people}, {moment}</translation>
    </message>
    <message>
        <source>Received {moment}</source>
        <translation>Empfangen {moment}</translation>
    </message>
    <message>
        <source>Device id {id}</source>
        <translation>Geräte-ID {id}</translation>
    </message>
</context>
<context>
    <name>ChangeLabels</name>
    <message>
        <source>{name} ({key})</source>
        <translation>{name} ({key})</translation>
    </message>
    <message>
        <source>New feature</source>
        <translation>Neues Objekt</translation>
    </message>
    <message>
        <source>Without a key</source>
        <translation>Ohne Schlüssel</translation>
    </message>
    <message>
        <source>{name} (unknown layer)</source>
        <translation>{name} (unbekannter Layer)</translation>
    </message>
    <message>
        <source>Unknown device</source>
        <translation>Unbekanntes Gerät</translation>
    </message>
    <message>
        <source>Device {number}</source>
        <translation>Gerät {number}</translation>
    </message>
    <message>
        <source>Device {number} of {date}</source>
        <translation>Gerät {number} vom {date}</translation>
    </message>
    <message>
        <source>Unknown person</source>
        <translation>Unbekannte Person</translation>
    </message>
    <message>
        <source>Device id {id}</source>
        <translation>Geräte-ID {id}</translation>
    </message>
    <message>
        <source>Pushed by {name}</source>
        <translation>Hochgeladen von {name}</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Unbekannt</translation>
    </message>
    <message>
        <source>The service says {status}.</source>
        <translation>Der Dienst meldet {status}.</translation>
    </message>
    <message>
        <source>These were applied, and somebody took them back.</source>
        <translation>Diese wurden angewendet, und jemand hat sie zurückgenommen.</translation>
    </message>
    <message>
        <source>{method}: {fields}</source>
        <translation>{method}: {fields}</translation>
    </message>
    <message>
        <source>The project has no layer with the id {id}.</source>
        <translation>Das Projekt hat keinen Layer mit der ID {id}.</translation>
    </message>
    <message>
        <source>Change {id}</source>
        <translation>Änderung {id}</translation>
    </message>
    <message>
        <source>geometry</source>
        <translation>Geometrie</translation>
    </message>
</context>
<context>
    <name>ChangeModel</name>
    <message>
        <source>User</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Gerät</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Methode</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>Layer</translation>
    </message>
    <message>
        <source>Feature</source>
        <translation>Objekt</translation>
    </message>
    <message>
        <source>Fields Changed</source>
        <translation>Geänderte Felder</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
</context>
<context>
    <name>ChangePanel</name>
    <message>
        <source>The change cannot be read</source>
        <translation>Die Änderung kann nicht gelesen werden</translation>
    </message>
    <message>
        <source>No change is selected</source>
        <translation>Keine Änderung ist ausgewählt</translation>
    </message>
    <message>
        <source>Select one to see what was changed, where, and what became of it.</source>
        <translation>Wählen Sie eine aus, um zu sehen, was wo geändert wurde und was daraus geworden ist.</translation>
    </message>
    <message>
        <source>This change is no longer here</source>
        <translation>Diese Änderung ist nicht mehr hier</translation>
    </message>
    <message>
        <source>It was removed from the list since; select another one.</source>
        <translation>Sie wurde inzwischen aus der Liste entfernt; wählen Sie eine andere.</translation>
    </message>
    <message>
        <source>Reading the change…</source>
        <translation>Die Änderung wird gelesen…</translation>
    </message>
</context>
<context>
    <name>ChangeTable</name>
    <message>
        <source>Changes</source>
        <translation>Änderungen</translation>
    </message>
</context>
<context>
    <name>Changes</name>
    <message>
        <source>No changes yet</source>
        <translation>Noch keine Änderungen</translation>
    </message>
    <message>
        <source>Safe to sync</source>
        <translation>Synchronisieren ist sicher</translation>
    </message>
    <message>
        <source>Not safe to sync yet</source>
        <translation>Synchronisieren noch nicht sicher</translation>
    </message>
    <message>
        <source>the only change is settled</source>
        <translation>die einzige Änderung ist erledigt</translation>
    </message>
    <message>
        <source>all {count} changes are settled</source>
        <translation>alle {count} Änderungen sind erledigt</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>zurückgenommen</translation>
    </message>
</context>
<context>
    <name>ChangesHead</name>
    <message>
        <source>{count} of {total} shown</source>
        <translation>{count} von {total} angezeigt</translation>
    </message>
    <message>
        <source>Clear Filters</source>
        <translation>Filter löschen</translation>
    </message>
    <message>
        <source>Show all changes again</source>
        <translation>Wieder alle Änderungen anzeigen</translation>
    </message>
</context>
<context>
    <name>ChangesView</name>
    <message>
        <source>Name Device…</source>
        <translation>Gerät benennen…</translation>
    </message>
    <message>
        <source>No saved project is open</source>
        <translation>Kein gespeichertes Projekt ist geöffnet</translation>
    </message>
    <message>
        <source>Open a project, or save this one; its jobs and changes are shown here then.</source>
        <translation>Öffnen Sie ein Projekt, oder speichern Sie dieses; seine Aufträge und Änderungen werden dann hier gezeigt.</translation>
    </message>
    <message>
        <source>Looking for the project&apos;s jobs…</source>
        <translation>Die Aufträge des Projekts werden gesucht…</translation>
    </message>
    <message>
        <source>The project&apos;s jobs cannot be read</source>
        <translation>Die Aufträge des Projekts können nicht gelesen werden</translation>
    </message>
</context>
<context>
    <name>CheckDeltafile</name>
    <message>
        <source>Check deltafile</source>
        <translation>Delta-Datei prüfen</translation>
    </message>
    <message>
        <source>Reads a deltafile that QField wrote and counts the changes in it, by kind and by layer. No layer is touched.

A file that is no deltafile ends with an error that names the place in the file, what is there, and what belongs there.

Project id: when it is given, a deltafile of another project is refused.

Largest deltafile: a larger file is not read; in megabytes. Default 512.</source>
        <translation>Liest eine Delta-Datei, die QField geschrieben hat, und zählt die Änderungen darin, nach Art und nach Layer. Kein Layer wird angerührt.

Eine Datei, die keine Delta-Datei ist, endet mit einem Fehler, der die Stelle in der Datei nennt, was dort steht und was dorthin gehört.

Projekt-ID: Wenn sie angegeben ist, wird eine Delta-Datei eines anderen Projekts abgelehnt.

Größte Delta-Datei: Eine größere Datei wird nicht gelesen; in Megabyte. Vorgabe 512.</translation>
    </message>
    <message>
        <source>Project id to be expected</source>
        <translation>Erwartete Projekt-ID</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Änderungen</translation>
    </message>
    <message>
        <source>Features created</source>
        <translation>Erstellte Objekte</translation>
    </message>
    <message>
        <source>Features changed</source>
        <translation>Geänderte Objekte</translation>
    </message>
    <message>
        <source>Features deleted</source>
        <translation>Gelöschte Objekte</translation>
    </message>
    <message>
        <source>Layers concerned</source>
        <translation>Betroffene Layer</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Geräte</translation>
    </message>
    <message>
        <source>Id of the deltafile</source>
        <translation>ID der Delta-Datei</translation>
    </message>
    <message>
        <source>{changes} of project {project}</source>
        <translation>{changes} des Projekts {project}</translation>
    </message>
</context>
<context>
    <name>CheckView</name>
    <message>
        <source>No saved project is open</source>
        <translation>Kein gespeichertes Projekt ist geöffnet</translation>
    </message>
    <message>
        <source>Open a project, or save this one; its jobs and changes are shown here then.</source>
        <translation>Öffnen Sie ein Projekt, oder speichern Sie dieses; seine Aufträge und Änderungen werden dann hier gezeigt.</translation>
    </message>
    <message>
        <source>Looking for the project&apos;s jobs…</source>
        <translation>Die Aufträge des Projekts werden gesucht…</translation>
    </message>
    <message>
        <source>The project&apos;s jobs cannot be read</source>
        <translation>Die Aufträge des Projekts können nicht gelesen werden</translation>
    </message>
</context>
<context>
    <name>Cloud</name>
    <message>
        <source>{url} answered with something that is no JSON ({kind}): {reason}</source>
        <translation>{url} hat mit etwas geantwortet, das kein JSON ist ({kind}): {reason}</translation>
    </message>
    <message>
        <source>{url} answered with something unexpected: {reason}</source>
        <translation>{url} hat mit etwas Unerwartetem geantwortet: {reason}</translation>
    </message>
    <message>
        <source>{url} answered with more than {bytes} bytes; it was not read.</source>
        <translation>{url} hat mit mehr als {bytes} Bytes geantwortet; es wurde nicht gelesen.</translation>
    </message>
    <message>
        <source>{id} is no id that a server could know.</source>
        <translation>{id} ist keine ID, die ein Server kennen könnte.</translation>
    </message>
    <message>
        <source>{host} refused two passwords of this user; it is not asked.</source>
        <translation>{host} hat zwei Passwörter dieses Benutzers abgelehnt und wird nicht gefragt.</translation>
    </message>
    <message>
        <source>Nobody is signed in to {host}.</source>
        <translation>Niemand ist bei {host} angemeldet.</translation>
    </message>
    <message>
        <source>{host} did not answer within {seconds} seconds.</source>
        <translation>{host} hat nicht innerhalb von {seconds} Sekunden geantwortet.</translation>
    </message>
    <message>
        <source>The download from {host} came too slowly.</source>
        <translation>Der Download von {host} kam zu langsam.</translation>
    </message>
    <message>
        <source>No computer with the name {host} was found.</source>
        <translation>Es wurde kein Computer mit dem Namen {host} gefunden.</translation>
    </message>
    <message>
        <source>{host} accepts no connection: no server is running there.</source>
        <translation>{host} nimmt keine Verbindung an: Dort läuft kein Server.</translation>
    </message>
    <message>
        <source>No connection to {host}: {reason}</source>
        <translation>Keine Verbindung zu {host}: {reason}</translation>
    </message>
    <message>
        <source>The connection to {host} broke before the answer was complete.</source>
        <translation>Die Verbindung zu {host} brach ab, bevor die Antwort vollständig war.</translation>
    </message>
    <message>
        <source>{host} did not accept a connection in time.</source>
        <translation>{host} hat nicht rechtzeitig eine Verbindung angenommen.</translation>
    </message>
    <message>
        <source>{host} was silent for too long.</source>
        <translation>{host} hat zu lange geschwiegen.</translation>
    </message>
    <message>
        <source>The proxy on the way to {host} cannot be used: {reason}</source>
        <translation>Der Proxy auf dem Weg zu {host} kann nicht benutzt werden: {reason}</translation>
    </message>
    <message>
        <source>The proxy on the way to {host} wants a user and a password.</source>
        <translation>Der Proxy auf dem Weg zu {host} verlangt Benutzer und Passwort.</translation>
    </message>
    <message>
        <source>The certificate of {host} is signed by nobody that this computer trusts: {reason}</source>
        <translation>Das Zertifikat von {host} ist von niemandem unterschrieben, dem dieser Computer vertraut: {reason}</translation>
    </message>
    <message>
        <source>The certificate that came from {host} belongs to another name: {reason}</source>
        <translation>Das Zertifikat, das von {host} kam, gehört zu einem anderen Namen: {reason}</translation>
    </message>
    <message>
        <source>The certificate of {host} is not valid at the time that the clock of this computer shows: {reason}</source>
        <translation>Das Zertifikat von {host} ist zu der Zeit, die die Uhr dieses Computers zeigt, nicht gültig: {reason}</translation>
    </message>
    <message>
        <source>No protected connection to {host} is possible: {reason}</source>
        <translation>Keine geschützte Verbindung zu {host} ist möglich: {reason}</translation>
    </message>
    <message>
        <source>The package has a file named {name}, which cannot be stored.</source>
        <translation>Das Paket hat eine Datei namens {name}, die nicht gespeichert werden kann.</translation>
    </message>
    <message>
        <source>The file {name} came damaged: {size} bytes arrived of {expected}, or their checksum is another. It was not kept.</source>
        <translation>Die Datei {name} kam beschädigt an: {size} Bytes von {expected} sind angekommen, oder ihre Prüfsumme ist eine andere. Sie wurde nicht behalten.</translation>
    </message>
    <message>
        <source>A new package was made; download it again.</source>
        <translation>Ein neues Paket wurde erstellt; laden Sie es erneut herunter.</translation>
    </message>
    <message>
        <source>The project has no job {id}.</source>
        <translation>Das Projekt hat keinen Auftrag {id}.</translation>
    </message>
    <message>
        <source>No change waits to be applied, so no job was created.</source>
        <translation>Keine Änderung wartet auf das Anwenden, daher wurde kein Auftrag erstellt.</translation>
    </message>
    <message>
        <source>{host} cannot stop a job, it can only be awaited.</source>
        <translation>{host} kann einen Auftrag nicht stoppen, man kann ihn nur abwarten.</translation>
    </message>
    <message>
        <source>The job {id} is not done after {seconds} seconds.</source>
        <translation>Der Auftrag {id} ist nach {seconds} Sekunden nicht fertig.</translation>
    </message>
</context>
<context>
    <name>CloudAccess</name>
    <message>
        <source>The login could not be kept. You are signed in until QGIS is closed.</source>
        <translation>Die Anmeldung konnte nicht gespeichert werden. Sie sind angemeldet, bis QGIS geschlossen wird.</translation>
    </message>
</context>
<context>
    <name>CloudAlgorithm</name>
    <message>
        <source>Id of the cloud project, server, login: those of the open project, as chosen in the docks or in QFieldSync, unless others are named.

Server: its address, with or without https://.

Login: an authentication configuration with a user and a password; else the one that is kept for the server. In qgis_process, the variable QGIS_AUTH_PASSWORD_FILE names the file with QGIS&apos;s master password.

Also without protection: allows http, where others can read the token.</source>
        <translation>ID des Cloud-Projekts, Server, Anmeldung: die des geöffneten Projekts, wie in den Bedienfeldern oder in QFieldSync gewählt, wenn keine anderen angegeben sind.

Server: seine Adresse, mit oder ohne https://.

Anmeldung: eine Authentifizierungskonfiguration mit Benutzer und Passwort; sonst die für den Server gespeicherte. In qgis_process nennt die Variable QGIS_AUTH_PASSWORD_FILE die Datei mit dem Masterpasswort von QGIS.

Auch ohne Schutz: erlaubt http, wobei andere das Token lesen können.</translation>
    </message>
    <message>
        <source>Id of the cloud project (default: that of the open project)</source>
        <translation>ID des Cloud-Projekts (Vorgabe: die des geöffneten Projekts)</translation>
    </message>
    <message>
        <source>Server (default: that of the docks, else of QFieldSync)</source>
        <translation>Server (Vorgabe: der der Bedienfelder, sonst der von QFieldSync)</translation>
    </message>
    <message>
        <source>Login (default: the one that is kept for the server)</source>
        <translation>Anmeldung (Vorgabe: die für den Server gespeicherte)</translation>
    </message>
    <message>
        <source>Also without protection (http); others can read the token</source>
        <translation>Auch ohne Schutz (http); andere können das Token lesen</translation>
    </message>
    <message>
        <source>Minutes to wait at most</source>
        <translation>Wartezeit in Minuten, höchstens</translation>
    </message>
    <message>
        <source>The token goes to {host} unprotected (http).</source>
        <translation>Das Token geht an {host}, ungeschützt (http).</translation>
    </message>
    <message>
        <source>The run was not prepared.</source>
        <translation>Der Lauf wurde nicht vorbereitet.</translation>
    </message>
    <message>
        <source>The run was cancelled.</source>
        <translation>Der Lauf wurde abgebrochen.</translation>
    </message>
    <message>
        <source>Job {id}: {status}</source>
        <translation>Auftrag {id}: {status}</translation>
    </message>
    <message>
        <source>The open project is no cloud project of QFieldSync: name the id of the cloud project.</source>
        <translation>Das geöffnete Projekt ist kein Cloud-Projekt von QFieldSync: Geben Sie die ID des Cloud-Projekts an.</translation>
    </message>
    <message>
        <source>No login of {host} is kept: choose an authentication configuration with a user and a password.</source>
        <translation>Für {host} ist keine Anmeldung gespeichert: Wählen Sie eine Authentifizierungskonfiguration mit Benutzer und Passwort.</translation>
    </message>
    <message>
        <source>QFieldSync keeps a login of {host}. To use it here, choose the authentication configuration {id}.</source>
        <translation>QFieldSync hat eine Anmeldung für {host} gespeichert. Um sie hier zu verwenden, wählen Sie die Authentifizierungskonfiguration {id}.</translation>
    </message>
    <message>
        <source>The authentication configuration {id} cannot be opened, or holds no user and password.</source>
        <translation>Die Authentifizierungskonfiguration {id} kann nicht geöffnet werden oder enthält weder Benutzer noch Passwort.</translation>
    </message>
</context>
<context>
    <name>CollectDialog</name>
    <message>
        <source>Collect Package</source>
        <translation>Paket einsammeln</translation>
    </message>
    <message>
        <source>Nothing was collected from this &amp;device before</source>
        <translation>Von diesem &amp;Gerät wurde noch nichts eingesammelt</translation>
    </message>
    <message>
        <source>Zip file</source>
        <translation>ZIP-Datei</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Package</source>
        <translation>Paket</translation>
    </message>
    <message>
        <source>De&amp;vice</source>
        <translation>Ge&amp;rät</translation>
    </message>
    <message>
        <source>The package is only read. What is new is applied like changes that were pushed; photos are copied into the project&apos;s folder.</source>
        <translation>Das Paket wird nur gelesen. Was neu ist, wird wie hochgeladene Änderungen angewendet; Fotos werden in den Ordner des Projekts kopiert.</translation>
    </message>
    <message>
        <source>Collect</source>
        <translation>Einsammeln</translation>
    </message>
    <message>
        <source>Told by what is in the package</source>
        <translation>Am Inhalt des Pakets erkannt</translation>
    </message>
    <message>
        <source>The crew&apos;s name, for instance; give the same one each time</source>
        <translation>Zum Beispiel der Name des Trupps; geben Sie jedes Mal denselben an</translation>
    </message>
    <message>
        <source>{project}, made {moment}</source>
        <translation>{project}, erstellt {moment}</translation>
    </message>
    <message>
        <source>It is not kept on this computer</source>
        <translation>Es ist nicht auf diesem Computer gespeichert</translation>
    </message>
</context>
<context>
    <name>CollectPackage</name>
    <message>
        <source>Collect package</source>
        <translation>Paket einsammeln</translation>
    </message>
    <message>
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

Deltafile: what was collected now, and what was collected before and written nowhere. Not needed when it is handed over.

Outputs: counts of changes, of files copied, in conflict and failed, and of notices that tell of something missing.</source>
        <translation>Stellt fest, was ein Trupp in einem Paket getan hat, das per Kabel übertragen wurde: Der Ordner, der vom Gerät zurückkommt, wird Objekt für Objekt mit dem Paket verglichen, wie es erstellt wurde. Das Ergebnis ist eine Delta-Datei, wie QField sie für einen Server schreibt, für Änderungen anwenden. Neue Fotos und andere Anhänge werden in den Ordner des Projekts kopiert und ersetzen nie eine andere Datei. Kein Layer wird angerührt, und nichts wird in den zurückgekommenen Ordner geschrieben.

Denselben Ordner zweimal einzusammeln fügt nichts hinzu; ein Gerät später noch einmal einzusammeln ergibt, was es seitdem getan hat.

Projekt: das Projekt, aus dem das Paket erstellt wurde; wenn keines angegeben ist, das geöffnete Projekt.

Ordner: des Pakets, wie er zurückkam; der Pfad einer ZIP-Datei geht auch. Schließen Sie das Projekt in QField, bevor Sie den Ordner kopieren.

Gerät: ein Name dafür, zum Beispiel der des Trupps. Geben Sie jedes Mal denselben Namen an. Ohne Namen wird das Gerät an dem erkannt, was vorher eingesammelt wurde, und wo das nicht sicher ist, werden Sie danach gefragt.

Neues Gerät: Geben Sie das an, wenn Sie gefragt werden, weil ein anderes Gerät dieselben Änderungen gemacht hat.

Paket, wie es erstellt wurde: eine unberührte Kopie, falls dieser Computer keine behalten hat.

Ablage: der Ordner, in dem Pakete und Eingesammeltes gemerkt werden. Vorgabe: im QGIS-Profil.

Alles: schreibt alles, was je vom Gerät eingesammelt wurde, falls eine Delta-Datei verloren ging. Was schon angewendet ist, wird nicht noch einmal angewendet.

Übergeben: gibt das Eingesammelte an die Aufträge des Projekts, die es anwenden, in einem geöffneten QGIS oder mit Aufträge ausführen.

Delta-Datei: was jetzt eingesammelt wurde, und was vorher eingesammelt und nirgends geschrieben wurde. Nicht nötig, wenn es übergeben wird.

Ausgaben: Anzahlen der Änderungen, der Dateien, die kopiert wurden, die in Konflikt sind und die fehlschlugen, und der Meldungen, dass etwas fehlt.</translation>
    </message>
    <message>
        <source>Folder that came back (or a zip)</source>
        <translation>Zurückgekommener Ordner (oder eine ZIP-Datei)</translation>
    </message>
    <message>
        <source>Name of the device</source>
        <translation>Name des Geräts</translation>
    </message>
    <message>
        <source>It is a device of which nothing was collected yet</source>
        <translation>Von diesem Gerät wurde noch nichts eingesammelt</translation>
    </message>
    <message>
        <source>Package as it was made (default: the kept one)</source>
        <translation>Paket, wie es erstellt wurde (Vorgabe: das behaltene)</translation>
    </message>
    <message>
        <source>Write everything that was ever collected from the device</source>
        <translation>Alles schreiben, was je vom Gerät eingesammelt wurde</translation>
    </message>
    <message>
        <source>Hand the changes over to the project&apos;s jobs</source>
        <translation>Die Änderungen an die Aufträge des Projekts übergeben</translation>
    </message>
    <message>
        <source>Deltafile</source>
        <translation>Delta-Datei</translation>
    </message>
    <message>
        <source>Deltafiles (*.json)</source>
        <translation>Delta-Dateien (*.json)</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Änderungen</translation>
    </message>
    <message>
        <source>Features created</source>
        <translation>Erstellte Objekte</translation>
    </message>
    <message>
        <source>Features changed</source>
        <translation>Geänderte Objekte</translation>
    </message>
    <message>
        <source>Features deleted</source>
        <translation>Gelöschte Objekte</translation>
    </message>
    <message>
        <source>Files copied into the project</source>
        <translation>In das Projekt kopierte Dateien</translation>
    </message>
    <message>
        <source>Files that differ from the project&apos;s</source>
        <translation>Dateien, die von denen des Projekts abweichen</translation>
    </message>
    <message>
        <source>Files that could not be copied</source>
        <translation>Dateien, die nicht kopiert werden konnten</translation>
    </message>
    <message>
        <source>Notices that something may be missing</source>
        <translation>Meldungen, dass etwas fehlen könnte</translation>
    </message>
    <message>
        <source>The package was not collected: {reason}</source>
        <translation>Das Paket wurde nicht eingesammelt: {reason}</translation>
    </message>
    <message>
        <source>Name a file for the changes, or hand them over to the project&apos;s jobs.</source>
        <translation>Geben Sie eine Datei für die Änderungen an, oder übergeben Sie sie an die Aufträge des Projekts.</translation>
    </message>
    <message>
        <source>The deltafile would change an input: {path}</source>
        <translation>Die Delta-Datei würde eine Eingabe verändern: {path}</translation>
    </message>
    <message>
        <source>{changes} from {device}</source>
        <translation>{changes} von {device}</translation>
    </message>
    <message>
        <source>Files copied into the project&apos;s folder: {count}</source>
        <translation>In den Ordner des Projekts kopierte Dateien: {count}</translation>
    </message>
</context>
<context>
    <name>Collecting</name>
    <message>
        <source>{folder} is an older package: it was made {returned_at}, and the package that it would be compared with was made {pristine_at}. Name the copy of package {package} that was kept.</source>
        <translation>{folder} ist ein älteres Paket: Es wurde am {returned_at} erstellt, und das Paket, mit dem es verglichen würde, am {pristine_at}. Geben Sie die Kopie von Paket {package} an, die behalten wurde.</translation>
    </message>
    <message>
        <source>{folder} is another package than the one that it would be compared with. Name the copy of package {package} that was kept.</source>
        <translation>{folder} ist ein anderes Paket als das, mit dem es verglichen würde. Geben Sie die Kopie von Paket {package} an, die behalten wurde.</translation>
    </message>
    <message>
        <source>{folder} is a package of the project {found} ({found_id}), not of {wanted}. Open the project that it was made from.</source>
        <translation>{folder} ist ein Paket des Projekts {found} ({found_id}), nicht von {wanted}. Öffnen Sie das Projekt, aus dem es erstellt wurde.</translation>
    </message>
    <message>
        <source>{path} is being written</source>
        <translation>{path} wird gerade geschrieben</translation>
    </message>
    <message>
        <source>The package of {packaged_at} ({package}) is not kept on this computer, so {folder} cannot be compared with it. Collect it where the package was made, or name a copy of the package as it was before it left.</source>
        <translation>Das Paket vom {packaged_at} ({package}) ist nicht auf diesem Computer gespeichert, daher kann {folder} nicht damit verglichen werden. Sammeln Sie es dort ein, wo das Paket erstellt wurde, oder geben Sie eine Kopie des Pakets an, wie es vor der Ausgabe war.</translation>
    </message>
    <message>
        <source>It cannot be told which device {folder} comes from. What was collected before ({names}) may be in it: give that name if it is the same device, else give another name and say that the device is a new one.</source>
        <translation>Es ist nicht erkennbar, von welchem Gerät {folder} kommt. Was vorher eingesammelt wurde ({names}), kann darin enthalten sein: Geben Sie diesen Namen an, wenn es dasselbe Gerät ist, sonst einen anderen Namen, und sagen Sie, dass das Gerät ein neues ist.</translation>
    </message>
    <message>
        <source>There is no folder or zip {path}.</source>
        <translation>Es gibt keinen Ordner und keine ZIP-Datei {path}.</translation>
    </message>
    <message>
        <source>{size} bytes do not fit on the disk</source>
        <translation>{size} Bytes passen nicht auf den Datenträger</translation>
    </message>
    <message>
        <source>{path} cannot be unpacked: {reason}</source>
        <translation>{path} kann nicht entpackt werden: {reason}</translation>
    </message>
    <message>
        <source>the package was changed before a copy of it was kept ({files}); make it again</source>
        <translation>das Paket wurde geändert, bevor eine Kopie davon behalten wurde ({files}); erstellen Sie es noch einmal</translation>
    </message>
    <message>
        <source>What was collected before cannot be read: {path} ({reason}). Put it back from a backup. Without it, edits that were collected before would come again as other ones.</source>
        <translation>Was vorher eingesammelt wurde, kann nicht gelesen werden: {path} ({reason}). Stellen Sie es aus einer Sicherung wieder her. Ohne es würden Bearbeitungen, die vorher eingesammelt wurden, noch einmal als andere kommen.</translation>
    </message>
    <message>
        <source>{name} was collected by somebody else meanwhile. Run it again.</source>
        <translation>{name} wurde inzwischen von jemand anderem eingesammelt. Starten Sie es noch einmal.</translation>
    </message>
    <message>
        <source>This package was made {packaged_at}; the latest of the project was made {latest_at}. Its edits are older than what the office sent out since: more of them may be in conflict. Give the device the latest package.</source>
        <translation>Dieses Paket wurde erstellt: {packaged_at}; das neueste des Projekts: {latest_at}. Seine Bearbeitungen sind älter als das, was das Büro seitdem ausgegeben hat: Mehr von ihnen können in Konflikt sein. Geben Sie dem Gerät das neueste Paket.</translation>
    </message>
    <message>
        <source>The folder is as it was when it was collected on {collected_at}: nothing is new.</source>
        <translation>Der Ordner ist so, wie er beim Einsammeln war ({collected_at}): Nichts ist neu.</translation>
    </message>
    <message>
        <source>Nothing of what was collected from {place} before is in this folder any more. If it comes from another device, or is an older copy, do not apply the deltafile: it would take back the earlier edits.</source>
        <translation>Nichts von dem, was vorher aus {place} eingesammelt wurde, ist noch in diesem Ordner. Wenn er von einem anderen Gerät kommt oder eine ältere Kopie ist, wenden Sie die Delta-Datei nicht an: Sie würde die früheren Bearbeitungen zurücknehmen.</translation>
    </message>
    <message>
        <source>All that differs from what was collected from {place} before is that edits are gone. If this folder is an older copy, do not apply the deltafile: it would take those edits back.</source>
        <translation>Alles, was sich von dem unterscheidet, was zuvor von {place} eingesammelt wurde, ist, dass Änderungen fehlen. Ist dieser Ordner eine ältere Kopie, wenden Sie die Deltadatei nicht an: Sie würde diese Änderungen zurücknehmen.</translation>
    </message>
    <message>
        <source>{place} was copied while it was open: the edits in its -wal file were read too. Close QField before you copy.</source>
        <translation>{place} wurde kopiert, während es geöffnet war: Die Bearbeitungen in der zugehörigen -wal-Datei wurden mitgelesen. Schließen Sie QField vor dem Kopieren.</translation>
    </message>
    <message>
        <source>{place} was copied while it was open, and without its -wal file: the latest edits may be missing. Close the project in QField and copy the folder again.</source>
        <translation>{place} wurde kopiert, während es geöffnet war, und ohne die zugehörige -wal-Datei: Die letzten Bearbeitungen können fehlen. Schließen Sie das Projekt in QField und kopieren Sie den Ordner noch einmal.</translation>
    </message>
    <message>
        <source>{place} is not in the folder, so nothing was collected from it. Copy the whole folder from the device again.</source>
        <translation>{place} ist nicht im Ordner, daher wurde daraus nichts eingesammelt. Kopieren Sie den ganzen Ordner noch einmal vom Gerät.</translation>
    </message>
    <message>
        <source>{place} is damaged ({reason}), so nothing was collected from it. Copy it from the device again.</source>
        <translation>{place} ist beschädigt ({reason}), daher wurde daraus nichts eingesammelt. Kopieren Sie es noch einmal vom Gerät.</translation>
    </message>
    <message>
        <source>The table of layer {place} is not in {path} any more. Nothing was collected from this file: a table that is gone is no deletion of its features. Copy it from the device again.</source>
        <translation>Die Tabelle des Layers {place} ist nicht mehr in {path}. Aus dieser Datei wurde nichts eingesammelt: Eine verschwundene Tabelle ist keine Löschung ihrer Objekte. Kopieren Sie sie noch einmal vom Gerät.</translation>
    </message>
    <message>
        <source>{place} holds tables that the package did not have: {names}. They were left alone.</source>
        <translation>{place} enthält Tabellen, die das Paket nicht hatte: {names}. Sie wurden nicht angerührt.</translation>
    </message>
    <message>
        <source>Layer {place} has fields on the device that the package did not have: {names}. Their values were left out.</source>
        <translation>Layer {place} hat auf dem Gerät Felder, die das Paket nicht hatte: {names}. Ihre Werte wurden weggelassen.</translation>
    </message>
    <message>
        <source>Layer {place} lost fields on the device: {names}. They were not compared.</source>
        <translation>Layer {place} hat auf dem Gerät Felder verloren: {names}. Sie wurden nicht verglichen.</translation>
    </message>
    <message>
        <source>Fields of layer {place} have another type on the device than in the package: {names}. They were compared by value.</source>
        <translation>Felder des Layers {place} haben auf dem Gerät einen anderen Typ als im Paket: {names}. Sie wurden nach ihrem Wert verglichen.</translation>
    </message>
    <message>
        <source>The project file was changed on the device (layers: {names}). The layers were compared as they were packaged.</source>
        <translation>Die Projektdatei wurde auf dem Gerät geändert (Layer: {names}). Die Layer wurden so verglichen, wie sie gepackt wurden.</translation>
    </message>
    <message>
        <source>Layer {place} was changed, but has no key by which its features could be found in the source. Nothing was collected from it.</source>
        <translation>Layer {place} wurde geändert, hat aber keinen Schlüssel, mit dem seine Objekte in der Quelle gefunden werden könnten. Daraus wurde nichts eingesammelt.</translation>
    </message>
    <message>
        <source>Layer {place}: features whose key is empty or occurs twice: {count}. New ones were collected; changes and deletions among them cannot be told.</source>
        <translation>Layer {place}: Objekte, deren Schlüssel leer ist oder doppelt vorkommt: {count}. Neue wurden eingesammelt; Änderungen und Löschungen unter ihnen sind nicht zu erkennen.</translation>
    </message>
    <message>
        <source>Layer {place}: features with another key than before: {count}. Each was collected as one that was deleted and one that was made.</source>
        <translation>Layer {place}: Objekte mit einem anderen Schlüssel als zuvor: {count}. Jedes wurde als ein gelöschtes und ein neu angelegtes eingesammelt.</translation>
    </message>
    <message>
        <source>Every feature of layer {place} was deleted ({count}). Make sure that this was meant before you apply the deltafile.</source>
        <translation>Alle Objekte des Layers {place} wurden gelöscht ({count}). Vergewissern Sie sich, dass das so gemeint war, bevor Sie die Delta-Datei anwenden.</translation>
    </message>
    <message>
        <source>Layer {place}: changed values of the fields {names}, whose type no deltafile can carry: {count}. Copy them by hand from the folder that came back.</source>
        <translation>Layer {place}: geänderte Werte der Felder {names}, deren Typ keine Delta-Datei enthalten kann: {count}. Kopieren Sie sie von Hand aus dem zurückgekommenen Ordner.</translation>
    </message>
    <message>
        <source>{place} is another file in the project than on the device. Neither was touched: compare them, and copy the one from the folder that came back if it is the right one.</source>
        <translation>{place} ist im Projekt eine andere Datei als auf dem Gerät. Keine von beiden wurde angerührt: Vergleichen Sie sie, und kopieren Sie die aus dem zurückgekommenen Ordner, wenn sie die richtige ist.</translation>
    </message>
    <message>
        <source>{place} was not copied into the project: {reason}</source>
        <translation>{place} wurde nicht in das Projekt kopiert: {reason}</translation>
    </message>
    <message>
        <source>Layer {place} names files that are neither on the device nor in the project: {count}, {path} for instance.</source>
        <translation>Layer {place} nennt Dateien, die weder auf dem Gerät noch im Projekt sind: {count}, zum Beispiel {path}.</translation>
    </message>
    <message>
        <source>it is not there</source>
        <translation>sie ist nicht da</translation>
    </message>
    <message>
        <source>The copy of the package that was kept cannot be used: {path}: {reason}</source>
        <translation>Die Kopie des Pakets, die behalten wurde, kann nicht verwendet werden: {path}: {reason}</translation>
    </message>
    <message>
        <source>{folder} is no package of this plugin: it holds no {name}. Choose the folder of the package, as it came back from the device.</source>
        <translation>{folder} ist kein Paket dieser Erweiterung: Es enthält kein {name}. Wählen Sie den Ordner des Pakets, wie er vom Gerät zurückgekommen ist.</translation>
    </message>
    <message>
        <source>{path} cannot be read ({reason}). Copy the package from the device again.</source>
        <translation>{path} kann nicht gelesen werden ({reason}). Kopieren Sie das Paket noch einmal vom Gerät.</translation>
    </message>
</context>
<context>
    <name>CollectingActions</name>
    <message>
        <source>Folder of the Package That Came Back</source>
        <translation>Ordner des zurückgekommenen Pakets</translation>
    </message>
    <message>
        <source>Zip of the Package That Came Back</source>
        <translation>ZIP-Datei des zurückgekommenen Pakets</translation>
    </message>
    <message>
        <source>Zip files (*.zip *.ZIP)</source>
        <translation>ZIP-Dateien (*.zip *.ZIP)</translation>
    </message>
    <message>
        <source>Collecting a package</source>
        <translation>Ein Paket wird eingesammelt</translation>
    </message>
    <message>
        <source>Push It Here All the Same</source>
        <translation>Trotzdem hier hochladen</translation>
    </message>
    <message>
        <source>{changes} were collected from {device}.</source>
        <translation>{changes} wurden von {device} eingesammelt.</translation>
    </message>
    <message>
        <source>{changes} was collected from {device}.</source>
        <translation>{changes} wurde von {device} eingesammelt.</translation>
    </message>
    <message>
        <source>{device} has sent nothing new.</source>
        <translation>{device} hat nichts Neues gesendet.</translation>
    </message>
    <message>
        <source>1 attachment was copied into the project.</source>
        <translation>1 Anhang wurde in den Ordner des Projekts kopiert.</translation>
    </message>
    <message>
        <source>{count} attachments were copied into the project.</source>
        <translation>{count} Anhänge wurden in den Ordner des Projekts kopiert.</translation>
    </message>
</context>
<context>
    <name>ConflictContent</name>
    <message>
        <source>Filter by feature, layer or device</source>
        <translation>Nach Objekt, Layer oder Gerät filtern</translation>
    </message>
    <message>
        <source>Filter conflicts</source>
        <translation>Konflikte filtern</translation>
    </message>
    <message>
        <source>Undecided only</source>
        <translation>Nur unentschiedene</translation>
    </message>
    <message>
        <source>Conflicts by layer</source>
        <translation>Konflikte nach Layer</translation>
    </message>
</context>
<context>
    <name>ConflictIndicators</name>
    <message>
        <source>1 conflict: click to see it</source>
        <translation>1 Konflikt: Klicken, um ihn zu sehen</translation>
    </message>
    <message>
        <source>{count} conflicts: click to see them</source>
        <translation>{count} Konflikte: Klicken, um sie zu sehen</translation>
    </message>
</context>
<context>
    <name>ConflictListModel</name>
    <message>
        <source>Feature</source>
        <translation>Objekt</translation>
    </message>
    <message>
        <source>Conflict</source>
        <translation>Konflikt</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Gerät</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Empfangen</translation>
    </message>
    <message>
        <source>When the change arrived here; devices do not say when it was made</source>
        <translation>Wann die Änderung hier ankam; Geräte sagen nicht, wann sie gemacht wurde</translation>
    </message>
    <message>
        <source>Device {name} ({id})</source>
        <translation>Gerät {name} ({id})</translation>
    </message>
    <message>
        <source>Arrived {moment}</source>
        <translation>Angekommen {moment}</translation>
    </message>
</context>
<context>
    <name>ConflictMap</name>
    <message>
        <source>Map of the conflict</source>
        <translation>Karte des Konflikts</translation>
    </message>
    <message>
        <source>Follow the map of QGIS</source>
        <translation>Dem Kartenfenster von QGIS folgen</translation>
    </message>
    <message>
        <source>Both maps show the same place, whichever of them is moved</source>
        <translation>Beide Karten zeigen denselben Ort, egal welche verschoben wird</translation>
    </message>
    <message>
        <source>Zoom to the feature (Z)</source>
        <translation>Zum Objekt zoomen (Z)</translation>
    </message>
    <message>
        <source>Flash the feature (F)</source>
        <translation>Objekt aufleuchten lassen (F)</translation>
    </message>
</context>
<context>
    <name>ConflictPanel</name>
    <message>
        <source>Show the Layer</source>
        <translation>Den Layer zeigen</translation>
    </message>
    <message>
        <source>Show fields without a conflict</source>
        <translation>Felder ohne Konflikt anzeigen</translation>
    </message>
    <message>
        <source>All: Here Now</source>
        <translation>Alle: Hier jetzt</translation>
    </message>
    <message>
        <source>All: From the Field</source>
        <translation>Alle: Aus dem Feld</translation>
    </message>
    <message>
        <source>Fields of the conflict</source>
        <translation>Felder des Konflikts</translation>
    </message>
    <message>
        <source>Keep all fields in conflict as they are here (Shift+M)</source>
        <translation>Alle Felder in Konflikt so behalten, wie sie hier sind (Umschalt+M)</translation>
    </message>
    <message>
        <source>Take all fields in conflict from the field (Shift+T)</source>
        <translation>Alle Felder in Konflikt aus dem Feld übernehmen (Umschalt+T)</translation>
    </message>
    <message>
        <source>&lt;b&gt;{feature}&lt;/b&gt; in {layer}: {kind}, {device}, {moment}</source>
        <translation>&lt;b&gt;{feature}&lt;/b&gt; in {layer}: {kind}, {device}, {moment}</translation>
    </message>
    <message>
        <source>The change arrived {moment}</source>
        <translation>Die Änderung kam {moment} an</translation>
    </message>
    <message>
        <source>The layer is being edited in QGIS: save or discard before you apply.</source>
        <translation>Der Layer wird in QGIS gerade bearbeitet: Speichern oder verwerfen Sie vor dem Anwenden.</translation>
    </message>
</context>
<context>
    <name>ConflictWindow</name>
    <message>
        <source>Decide Many</source>
        <translation>Mehrere entscheiden</translation>
    </message>
    <message>
        <source>One side for all conflicts, for a layer, or for a field</source>
        <translation>Eine Seite für alle Konflikte, für einen Layer oder für ein Feld</translation>
    </message>
    <message>
        <source>Read Again</source>
        <translation>Neu lesen</translation>
    </message>
    <message>
        <source>Apply Resolutions…</source>
        <translation>Entscheidungen anwenden…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>Tastatur</translation>
    </message>
    <message>
        <source>Shows what would be written, before anything is</source>
        <translation>Zeigt, was geschrieben würde, bevor etwas geschrieben wird</translation>
    </message>
    <message>
        <source>Compare the changes with what the layers hold now</source>
        <translation>Die Änderungen mit dem vergleichen, was die Layer jetzt enthalten</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>Konflikte</translation>
    </message>
    <message>
        <source>Conflicts of {project}</source>
        <translation>Konflikte von {project}</translation>
    </message>
    <message>
        <source>Reading the conflicts…</source>
        <translation>Die Konflikte werden gelesen…</translation>
    </message>
    <message>
        <source>Not taken</source>
        <translation>Nicht übernommen</translation>
    </message>
    <message>
        <source>The conflicts cannot be read</source>
        <translation>Die Konflikte können nicht gelesen werden</translation>
    </message>
    <message>
        <source>Try Again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Nothing was left to be decided like that.</source>
        <translation>So gab es nichts mehr zu entscheiden.</translation>
    </message>
    <message>
        <source>Decided: {count}. Nothing is written yet.</source>
        <translation>Entschieden: {count}. Noch ist nichts geschrieben.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Take Back</source>
        <translation>Zurücknehmen</translation>
    </message>
</context>
<context>
    <name>Deltafile</name>
    <message>
        <source>line {line} column {column}</source>
        <translation>Zeile {line}, Spalte {column}</translation>
    </message>
    <message>
        <source>byte {position}</source>
        <translation>Byte {position}</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>end</source>
        <translation>das Ende</translation>
    </message>
    <message>
        <source>text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>eine Zahl</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>wahr oder falsch</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>eine Liste</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>ein JSON-Objekt</translation>
    </message>
    <message>
        <source>an empty file</source>
        <translation>eine leere Datei</translation>
    </message>
    <message>
        <source>an empty text</source>
        <translation>ein leerer Text</translation>
    </message>
    <message>
        <source>{size} bytes</source>
        <translation>{size} Bytes</translation>
    </message>
    <message>
        <source>byte {value}</source>
        <translation>Byte {value}</translation>
    </message>
    <message>
        <source>nesting that exhausts the stack</source>
        <translation>eine Verschachtelung, die den Stapelspeicher erschöpft</translation>
    </message>
    <message>
        <source>deeper nesting</source>
        <translation>tiefere Verschachtelung</translation>
    </message>
    <message>
        <source>text with NUL or a lone surrogate</source>
        <translation>Text mit NUL oder einem einzelnen Surrogat</translation>
    </message>
    <message>
        <source>a list of changes of a server</source>
        <translation>eine Liste von Änderungen eines Servers</translation>
    </message>
    <message>
        <source>an error of a server, {code}</source>
        <translation>ein Fehler eines Servers, {code}</translation>
    </message>
    <message>
        <source>no layer id</source>
        <translation>keine Layer-ID</translation>
    </message>
    <message>
        <source>an unknown key</source>
        <translation>ein unbekannter Schlüssel</translation>
    </message>
    <message>
        <source>a name again</source>
        <translation>ein Name ein zweites Mal</translation>
    </message>
    <message>
        <source>{uuid}, also used by {place} for another edit</source>
        <translation>{uuid}, die auch {place} für eine andere Bearbeitung verwendet</translation>
    </message>
    <message>
        <source>{uuid}, also of {place}</source>
        <translation>{uuid}, auch bei {place}</translation>
    </message>
    <message>
        <source>{uuid}, known here with other content</source>
        <translation>{uuid}, hier mit anderem Inhalt bekannt</translation>
    </message>
    <message>
        <source>a number too large</source>
        <translation>eine zu große Zahl</translation>
    </message>
    <message>
        <source>no geometry</source>
        <translation>keine Geometrie</translation>
    </message>
    <message>
        <source>no {name}</source>
        <translation>kein {name}</translation>
    </message>
    <message>
        <source>{key}, that of another feature in this file</source>
        <translation>{key}, der eines anderen Objekts in dieser Datei</translation>
    </message>
    <message>
        <source>a deltafile</source>
        <translation>eine Delta-Datei</translation>
    </message>
    <message>
        <source>a deltafile or a list of deltas</source>
        <translation>eine Delta-Datei oder eine Liste von Änderungen</translation>
    </message>
    <message>
        <source>a list of deltas</source>
        <translation>eine Liste von Änderungen</translation>
    </message>
    <message>
        <source>a page like the others</source>
        <translation>eine Seite wie die anderen</translation>
    </message>
    <message>
        <source>an entry of a list of deltas</source>
        <translation>ein Eintrag einer Liste von Änderungen</translation>
    </message>
    <message>
        <source>a delta</source>
        <translation>eine Änderung</translation>
    </message>
    <message>
        <source>at most {limit} bytes</source>
        <translation>höchstens {limit} Bytes</translation>
    </message>
    <message>
        <source>at most {levels} levels</source>
        <translation>höchstens {levels} Ebenen</translation>
    </message>
    <message>
        <source>UTF-8 text</source>
        <translation>Text in UTF-8</translation>
    </message>
    <message>
        <source>a number with a value</source>
        <translation>eine Zahl mit einem Wert</translation>
    </message>
    <message>
        <source>text that can be stored</source>
        <translation>Text, der sich speichern lässt</translation>
    </message>
    <message>
        <source>text or null</source>
        <translation>Text oder null</translation>
    </message>
    <message>
        <source>WKT or null</source>
        <translation>WKT oder null</translation>
    </message>
    <message>
        <source>WKT without SRID</source>
        <translation>WKT ohne SRID</translation>
    </message>
    <message>
        <source>create, patch or delete</source>
        <translation>create, patch oder delete</translation>
    </message>
    <message>
        <source>localLayerId or sourceLayerId</source>
        <translation>localLayerId oder sourceLayerId</translation>
    </message>
    <message>
        <source>each name once</source>
        <translation>jeder Name einmal</translation>
    </message>
    <message>
        <source>every attribute that new has</source>
        <translation>jedes Attribut, das new hat</translation>
    </message>
    <message>
        <source>the id of the deltafile</source>
        <translation>die ID der Delta-Datei</translation>
    </message>
    <message>
        <source>the id of the delta</source>
        <translation>die ID der Änderung</translation>
    </message>
    <message>
        <source>{uuid}, the id of the entry</source>
        <translation>{uuid}, die ID des Eintrags</translation>
    </message>
    <message>
        <source>a uuid of its own</source>
        <translation>eine eigene UUID</translation>
    </message>
    <message>
        <source>a key of its own</source>
        <translation>ein eigener Schlüssel</translation>
    </message>
    <message>
        <source>a UUID like {example}</source>
        <translation>eine UUID wie {example}</translation>
    </message>
    <message>
        <source>a moment like {example}</source>
        <translation>ein Zeitpunkt wie {example}</translation>
    </message>
    <message>
        <source>{where}: found {found}, expected {expected}</source>
        <translation>{where}: gefunden: {found}, erwartet: {expected}</translation>
    </message>
</context>
<context>
    <name>DeviceNames</name>
    <message>
        <source>A new device sent changes: {name}</source>
        <translation>Ein neues Gerät hat Änderungen gesendet: {name}</translation>
    </message>
    <message>
        <source>{count} new devices sent changes, the first is {name}</source>
        <translation>{count} neue Geräte haben Änderungen gesendet, das erste ist {name}</translation>
    </message>
    <message>
        <source>Name It…</source>
        <translation>Benennen…</translation>
    </message>
    <message>
        <source>Device id {id}</source>
        <translation>Geräte-ID {id}</translation>
    </message>
    <message>
        <source>Name Device</source>
        <translation>Gerät benennen</translation>
    </message>
    <message>
        <source>Name of the device or its crew
({device}, id {id})</source>
        <translation>Name des Geräts oder seines Trupps
({device}, ID {id})</translation>
    </message>
</context>
<context>
    <name>DockSet</name>
    <message>
        <source>Jobs</source>
        <translation>Aufträge</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Änderungen</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Prüfung</translation>
    </message>
</context>
<context>
    <name>EventModel</name>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
</context>
<context>
    <name>ExportingActions</name>
    <message>
        <source>Export Changes</source>
        <translation>Änderungen exportieren</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Änderungen</translation>
    </message>
    <message>
        <source>{path} was not written: {reason}</source>
        <translation>{path} wurde nicht geschrieben: {reason}</translation>
    </message>
    <message>
        <source>Export of changes</source>
        <translation>Export der Änderungen</translation>
    </message>
    <message>
        <source>{changes} written to {file}.</source>
        <translation>{changes} in {file} geschrieben.</translation>
    </message>
    <message>
        <source>Open Folder</source>
        <translation>Ordner öffnen</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
</context>
<context>
    <name>FeatureHistoryWindow</name>
    <message>
        <source>History of a Feature</source>
        <translation>Verlauf eines Objekts</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Was geschehen ist</translation>
    </message>
    <message>
        <source>What was changed</source>
        <translation>Was geändert wurde</translation>
    </message>
    <message>
        <source>Edits that were made in QGIS itself are not listed here.</source>
        <translation>Bearbeitungen, die in QGIS selbst gemacht wurden, sind hier nicht aufgeführt.</translation>
    </message>
    <message>
        <source>Show on map</source>
        <translation>Auf der Karte zeigen</translation>
    </message>
    <message>
        <source>Zoom To</source>
        <translation>Zoomen auf</translation>
    </message>
    <message>
        <source>History of {feature} in {layer}</source>
        <translation>Verlauf von {feature} in {layer}</translation>
    </message>
    <message>
        <source>What was applied cannot be read: {reason}</source>
        <translation>Was angewendet wurde, kann nicht gelesen werden: {reason}</translation>
    </message>
    <message>
        <source>No change of it was applied, and none waits.</source>
        <translation>Keine Änderung daran wurde angewendet, und keine wartet.</translation>
    </message>
    <message>
        <source>No change of it was applied on this computer.</source>
        <translation>Auf diesem Computer wurde keine Änderung daran angewendet.</translation>
    </message>
    <message>
        <source>Nothing is known of this feature</source>
        <translation>Von diesem Objekt ist nichts bekannt</translation>
    </message>
    <message>
        <source>The history cannot be read</source>
        <translation>Der Verlauf kann nicht gelesen werden</translation>
    </message>
    <message>
        <source>Reading the history…</source>
        <translation>Der Verlauf wird gelesen…</translation>
    </message>
    <message>
        <source>This change is no longer here</source>
        <translation>Diese Änderung ist nicht mehr hier</translation>
    </message>
</context>
<context>
    <name>FetchDeltas</name>
    <message>
        <source>Fetch changes from the server</source>
        <translation>Änderungen vom Server abrufen</translation>
    </message>
    <message>
        <source>Lists the changes of a cloud project as its server has them: what became of each, why, who can do something about it and what.

Only of this deltafile: the id that is in the deltafile.

Changes as JSON: a file that Apply changes from a deltafile takes; what the server applied or still has to apply is left aside there.

Changes: a table with a row for each, in the order of arrival.

Changes with places: the same as points in the CRS of the open project.

Outputs: how many there are, how many the server applied, how many wait, and how many are left to be looked at.</source>
        <translation>Listet die Änderungen eines Cloud-Projekts auf, wie sein Server sie hat: was aus jeder wurde, warum, wer etwas tun kann und was.

Nur von dieser Delta-Datei: die ID, die in der Delta-Datei steht.

Änderungen als JSON: eine Datei, die Änderungen aus einer Delta-Datei anwenden annimmt; was der Server angewendet hat oder noch anwenden muss, bleibt dort außer Betracht.

Änderungen: eine Tabelle mit einer Zeile für jede, in der Reihenfolge der Ankunft.

Änderungen mit Orten: dieselben als Punkte im KBS des geöffneten Projekts.

Ausgaben: wie viele es gibt, wie viele der Server angewendet hat, wie viele warten und wie viele noch anzusehen sind.</translation>
    </message>
    <message>
        <source>Only of this deltafile (id)</source>
        <translation>Nur von dieser Delta-Datei (ID)</translation>
    </message>
    <message>
        <source>Changes as JSON</source>
        <translation>Änderungen als JSON</translation>
    </message>
    <message>
        <source>JSON files (*.json)</source>
        <translation>JSON-Dateien (*.json)</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Änderungen</translation>
    </message>
    <message>
        <source>Changes with places</source>
        <translation>Änderungen mit Orten</translation>
    </message>
    <message>
        <source>Applied by the server</source>
        <translation>Vom Server angewendet</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wartend</translation>
    </message>
    <message>
        <source>Left to be looked at</source>
        <translation>Noch anzusehen</translation>
    </message>
    <message>
        <source>Changes that the server did not give: {count}</source>
        <translation>Änderungen, die der Server nicht geliefert hat: {count}</translation>
    </message>
    <message>
        <source>{path} cannot be written: {reason}</source>
        <translation>{path} kann nicht geschrieben werden: {reason}</translation>
    </message>
    <message>
        <source>The changes were not written.</source>
        <translation>Die Änderungen wurden nicht geschrieben.</translation>
    </message>
</context>
<context>
    <name>FieldModel</name>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>What the device saw before the edit</source>
        <translation>Was das Gerät vor der Bearbeitung sah</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>From the field: what the crew entered</source>
        <translation>Aus dem Feld: was der Trupp eingegeben hat</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Hier</translation>
    </message>
    <message>
        <source>What the layer holds now</source>
        <translation>Was der Layer jetzt enthält</translation>
    </message>
    <message>
        <source>{field}: the layer has no such field</source>
        <translation>{field}: Der Layer hat kein solches Feld</translation>
    </message>
    <message>
        <source>Recorded Before</source>
        <translation>Vorher aufgezeichnet</translation>
    </message>
    <message>
        <source>Here Now</source>
        <translation>Hier jetzt</translation>
    </message>
    <message>
        <source>From the Field</source>
        <translation>Aus dem Feld</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>What the device recorded before the edit</source>
        <translation>Was das Gerät vor der Bearbeitung aufgezeichnet hat</translation>
    </message>
    <message>
        <source>What the layer holds (M)</source>
        <translation>Was der Layer enthält (M)</translation>
    </message>
    <message>
        <source>What the edit made of it (T)</source>
        <translation>Was die Bearbeitung daraus gemacht hat (T)</translation>
    </message>
    <message>
        <source>What the layer will hold; double-click to enter another value (E)</source>
        <translation>Was der Layer enthalten wird; Doppelklick, um einen anderen Wert einzugeben (E)</translation>
    </message>
    <message>
        <source>{value}, chosen</source>
        <translation>{value}, gewählt</translation>
    </message>
    <message>
        <source>Undecided</source>
        <translation>Unentschieden</translation>
    </message>
    <message>
        <source>No feature</source>
        <translation>Kein Objekt</translation>
    </message>
    <message>
        <source>{field}: in conflict</source>
        <translation>{field}: in Konflikt</translation>
    </message>
    <message>
        <source>{field}: edited in the field only; it is written</source>
        <translation>{field}: nur im Feld bearbeitet; es wird geschrieben</translation>
    </message>
    <message>
        <source>{field}: not in conflict</source>
        <translation>{field}: nicht in Konflikt</translation>
    </message>
    <message>
        <source>There is no value on this side</source>
        <translation>Auf dieser Seite gibt es keinen Wert</translation>
    </message>
    <message>
        <source>{value}
Click to keep it (M)</source>
        <translation>{value}
Klicken, um ihn zu behalten (M)</translation>
    </message>
    <message>
        <source>{value}
Click to take it (T)</source>
        <translation>{value}
Klicken, um ihn zu übernehmen (T)</translation>
    </message>
    <message>
        <source>{value}
Click to go back to it</source>
        <translation>{value}
Klicken, um zu ihm zurückzukehren</translation>
    </message>
</context>
<context>
    <name>FieldTable</name>
    <message>
        <source>Fields of the change</source>
        <translation>Felder der Änderung</translation>
    </message>
    <message>
        <source>No field was changed.</source>
        <translation>Kein Feld wurde geändert.</translation>
    </message>
    <message>
        <source>Show all fields</source>
        <translation>Alle Felder anzeigen</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy Value</source>
        <translation>Wert kopieren</translation>
    </message>
</context>
<context>
    <name>FileReportAlgorithm</name>
    <message>
        <source>Report (JSON)</source>
        <translation>Bericht (JSON)</translation>
    </message>
    <message>
        <source>Report (HTML)</source>
        <translation>Bericht (HTML)</translation>
    </message>
    <message>
        <source>it holds what is to be worked on</source>
        <translation>sie enthält, was bearbeitet werden soll</translation>
    </message>
</context>
<context>
    <name>FindingActs</name>
    <message>
        <source>The project was not saved.</source>
        <translation>Das Projekt wurde nicht gespeichert.</translation>
    </message>
    <message>
        <source>The layer &quot;{name}&quot; is no longer in the project.</source>
        <translation>Der Layer „{name}“ ist nicht mehr im Projekt.</translation>
    </message>
</context>
<context>
    <name>FindingDetails</name>
    <message>
        <source>About the finding</source>
        <translation>Zum Befund</translation>
    </message>
    <message>
        <source>Fix</source>
        <translation>Beheben</translation>
    </message>
    <message>
        <source>Save Project</source>
        <translation>Projekt speichern</translation>
    </message>
    <message>
        <source>Go to Layer</source>
        <translation>Zum Layer gehen</translation>
    </message>
    <message>
        <source>Layer Properties…</source>
        <translation>Layereigenschaften…</translation>
    </message>
    <message>
        <source>Project Properties…</source>
        <translation>Projekteigenschaften…</translation>
    </message>
    <message>
        <source>Ignore in This Project</source>
        <translation>In diesem Projekt ignorieren</translation>
    </message>
    <message>
        <source>No Longer Ignore</source>
        <translation>Nicht mehr ignorieren</translation>
    </message>
    <message>
        <source>The project remembers it when you save it</source>
        <translation>Das Projekt merkt es sich, wenn Sie es speichern</translation>
    </message>
    <message>
        <source>Fix All {count}</source>
        <translation>Alle {count} beheben</translation>
    </message>
    <message>
        <source>Fix all findings of this kind</source>
        <translation>Alle Befunde dieser Art beheben</translation>
    </message>
    <message>
        <source>Select a finding to see what to do.</source>
        <translation>Wählen Sie einen Befund aus, um zu sehen, was zu tun ist.</translation>
    </message>
    <message>
        <source>Why it matters in the field</source>
        <translation>Warum es im Feld wichtig ist</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Was zu tun ist</translation>
    </message>
    <message>
        <source>Fixed</source>
        <translation>Behoben</translation>
    </message>
    <message>
        <source>It is being checked again.</source>
        <translation>Es wird erneut geprüft.</translation>
    </message>
    <message>
        <source>What Fix does</source>
        <translation>Was Beheben bewirkt</translation>
    </message>
</context>
<context>
    <name>FindingTreeModel</name>
    <message>
        <source>Ignored</source>
        <translation>Ignoriert</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projekt</translation>
    </message>
</context>
<context>
    <name>FindingsPanel</name>
    <message>
        <source>Filter findings…</source>
        <translation>Befunde filtern…</translation>
    </message>
    <message>
        <source>Filter findings</source>
        <translation>Befunde filtern</translation>
    </message>
    <message>
        <source>By Severity</source>
        <translation>Nach Schwere</translation>
    </message>
    <message>
        <source>By Layer</source>
        <translation>Nach Layer</translation>
    </message>
    <message>
        <source>Grouping of the findings</source>
        <translation>Gruppierung der Befunde</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Befunde</translation>
    </message>
</context>
<context>
    <name>FixHistory</name>
    <message>
        <source>{finding} … and {count} more</source>
        <translation>{finding} … und {count} weitere</translation>
    </message>
    <message>
        <source>Not fixed, because {reason}. {finding}</source>
        <translation>Nicht behoben: {reason}. {finding}</translation>
    </message>
    <message>
        <source>Not taken back, because {reason}.</source>
        <translation>Nicht zurückgenommen: {reason}.</translation>
    </message>
</context>
<context>
    <name>FoldingTable</name>
    <message>
        <source>Changes</source>
        <translation>Änderungen</translation>
    </message>
</context>
<context>
    <name>ForecastDialog</name>
    <message>
        <source>Apply Resolutions</source>
        <translation>Entscheidungen anwenden</translation>
    </message>
    <message>
        <source>Working out what would be written…</source>
        <translation>Es wird ermittelt, was geschrieben würde…</translation>
    </message>
    <message>
        <source>What would be written</source>
        <translation>Was geschrieben würde</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Anwenden</translation>
    </message>
    <message>
        <source>Keep the Result Here</source>
        <translation>Das Ergebnis hier behalten</translation>
    </message>
    <message>
        <source>Send It to {server} as Corrective Changes as Well</source>
        <translation>Es auch als korrigierende Änderungen an {server} senden</translation>
    </message>
    <message>
        <source>Where the result goes</source>
        <translation>Wohin das Ergebnis geht</translation>
    </message>
    <message>
        <source>The server refuses a correction as a conflict if it holds something else by then. What it did not say that it holds is not sent.</source>
        <translation>Der Server lehnt eine Korrektur als Konflikt ab, wenn er bis dahin etwas anderes enthält. Wovon er nicht gesagt hat, dass er es enthält, das wird nicht gesendet.</translation>
    </message>
    <message>
        <source>Nothing is written yet.</source>
        <translation>Noch ist nichts geschrieben.</translation>
    </message>
    <message>
        <source>{count}: {applied} would be written, {ignored} set aside.</source>
        <translation>{count}: {applied} würden geschrieben, {ignored} zurückgestellt.</translation>
    </message>
    <message>
        <source>{count} cannot be carried out, and stay as they are.</source>
        <translation>{count} können nicht ausgeführt werden und bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>Changes that wait are applied as well: {count}.</source>
        <translation>Wartende Änderungen werden ebenfalls angewendet: {count}.</translation>
    </message>
    <message>
        <source>What somebody changes here before it is written stays in conflict.</source>
        <translation>Was jemand hier ändert, bevor es geschrieben ist, bleibt in Konflikt.</translation>
    </message>
</context>
<context>
    <name>ForecastModel</name>
    <message>
        <source>What Happens</source>
        <translation>Was geschieht</translation>
    </message>
    <message>
        <source>Here Now</source>
        <translation>Hier jetzt</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Danach</translation>
    </message>
</context>
<context>
    <name>GeometryRow</name>
    <message>
        <source>Show on map</source>
        <translation>Auf der Karte zeigen</translation>
    </message>
    <message>
        <source>Zoom To</source>
        <translation>Zoomen auf</translation>
    </message>
    <message>
        <source>Flash</source>
        <translation>Aufleuchten lassen</translation>
    </message>
</context>
<context>
    <name>GroupedChangeModel</name>
    <message>
        <source>User</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Gerät</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Methode</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>Layer</translation>
    </message>
    <message>
        <source>Feature</source>
        <translation>Objekt</translation>
    </message>
    <message>
        <source>Fields Changed</source>
        <translation>Geänderte Felder</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
</context>
<context>
    <name>Grouping</name>
    <message>
        <source>Group by Deltafile</source>
        <translation>Nach Delta-Datei gruppieren</translation>
    </message>
    <message>
        <source>Show the changes below the deltafile that they came with</source>
        <translation>Die Änderungen unter der Delta-Datei anzeigen, mit der sie kamen</translation>
    </message>
    <message>
        <source>Fold All</source>
        <translation>Alle zuklappen</translation>
    </message>
    <message>
        <source>Show the deltafiles without their changes</source>
        <translation>Die Delta-Dateien ohne ihre Änderungen anzeigen</translation>
    </message>
    <message>
        <source>Unfold All</source>
        <translation>Alle aufklappen</translation>
    </message>
    <message>
        <source>Show the changes of all deltafiles</source>
        <translation>Die Änderungen aller Delta-Dateien anzeigen</translation>
    </message>
</context>
<context>
    <name>Gui</name>
    <message>
        <source>Changes from the Field</source>
        <translation>Änderungen aus dem Feld</translation>
    </message>
    <message>
        <source>{changes} were left to the server.</source>
        <translation>{changes} wurden dem Server überlassen.</translation>
    </message>
    <message>
        <source>{changes} was left to the server.</source>
        <translation>{changes} wurde dem Server überlassen.</translation>
    </message>
    <message>
        <source>{count} files were not taken: {host} did not say which of its changes it has. {reason}</source>
        <translation>{count} Dateien wurden nicht übernommen: {host} hat nicht gesagt, welche Änderungen daraus er hat. {reason}</translation>
    </message>
    <message>
        <source>{file} was not taken: {host} did not say which of its changes it has. {reason}</source>
        <translation>{file} wurde nicht übernommen: {host} hat nicht gesagt, welche Änderungen daraus er hat. {reason}</translation>
    </message>
    <message>
        <source>Sign in to the server of this project to have changes left out that it has applied.</source>
        <translation>Melden Sie sich am Server dieses Projekts an, damit Änderungen weggelassen werden, die er schon angewendet hat.</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Änderungen</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Gestoppt.</translation>
    </message>
    <message>
        <source>Sign In Again…</source>
        <translation>Erneut anmelden…</translation>
    </message>
    <message>
        <source>Show Details</source>
        <translation>Details anzeigen</translation>
    </message>
    <message>
        <source>{file} holds no new change.</source>
        <translation>{file} enthält keine neue Änderung.</translation>
    </message>
    <message>
        <source>1 change was taken from {file}.</source>
        <translation>1 Änderung wurde aus {file} aufgenommen.</translation>
    </message>
    <message>
        <source>{count} changes were taken from {file}.</source>
        <translation>{count} Änderungen wurden aus {file} aufgenommen.</translation>
    </message>
    <message>
        <source>No new change was taken up on this computer.</source>
        <translation>Auf diesem Computer wurde keine neue Änderung aufgenommen.</translation>
    </message>
    <message>
        <source>1 change was taken up on this computer.</source>
        <translation>Auf diesem Computer wurde 1 Änderung aufgenommen.</translation>
    </message>
    <message>
        <source>{count} changes were taken up on this computer.</source>
        <translation>Auf diesem Computer wurden {count} Änderungen aufgenommen.</translation>
    </message>
    <message>
        <source>Try Again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Push It Here All the Same</source>
        <translation>Trotzdem hier hochladen</translation>
    </message>
    <message>
        <source>it was made for another project. Open that project, and push it there.</source>
        <translation>sie wurde für ein anderes Projekt gemacht. Öffnen Sie dieses Projekt und laden Sie sie dort hoch.</translation>
    </message>
    <message>
        <source>{file} was not taken: {reason}</source>
        <translation>{file} wurde nicht angenommen: {reason}</translation>
    </message>
    <message>
        <source>{count} files were not taken.</source>
        <translation>{count} Dateien wurden nicht angenommen.</translation>
    </message>
    <message>
        <source>Open a project first</source>
        <translation>Öffnen Sie zuerst ein Projekt</translation>
    </message>
    <message>
        <source>Only for the changes on this computer: take up here what the server did not apply</source>
        <translation>Nur für die Änderungen auf diesem Computer: Nehmen Sie hier auf, was der Server nicht angewendet hat</translation>
    </message>
    <message>
        <source>These changes are on this computer already</source>
        <translation>Diese Änderungen sind schon auf diesem Computer</translation>
    </message>
    <message>
        <source>It is being done just now; QGIS&apos;s status bar shows how far it is</source>
        <translation>Das geschieht gerade; die Statusleiste von QGIS zeigt, wie weit es ist</translation>
    </message>
    <message>
        <source>No change waits to be applied</source>
        <translation>Keine Änderung wartet auf das Anwenden</translation>
    </message>
    <message>
        <source>No apply job wrote anything that holds still</source>
        <translation>Kein Auftrag zum Anwenden hat etwas geschrieben, das noch gilt</translation>
    </message>
    <message>
        <source>The filters let no change through</source>
        <translation>Die Filter lassen keine Änderung durch</translation>
    </message>
    <message>
        <source>Select changes first</source>
        <translation>Wählen Sie zuerst Änderungen aus</translation>
    </message>
    <message>
        <source>Select one change only</source>
        <translation>Wählen Sie nur eine Änderung aus</translation>
    </message>
    <message>
        <source>None of the selected changes waits, is in conflict, refused or failed</source>
        <translation>Keine der ausgewählten Änderungen ist wartend, in Konflikt, abgelehnt oder fehlgeschlagen</translation>
    </message>
    <message>
        <source>None of the selected changes is in conflict, refused, failed or set aside</source>
        <translation>Keine der ausgewählten Änderungen ist in Konflikt, abgelehnt, fehlgeschlagen oder zurückgestellt</translation>
    </message>
    <message>
        <source>No rule holds any of the selected changes back</source>
        <translation>Keine Regel hält eine der ausgewählten Änderungen zurück</translation>
    </message>
    <message>
        <source>None of the selected changes is applied</source>
        <translation>Keine der ausgewählten Änderungen ist angewendet</translation>
    </message>
    <message>
        <source>None of the selected changes was taken back</source>
        <translation>Keine der ausgewählten Änderungen wurde zurückgenommen</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Selected</source>
        <translation>Ausgewählte</translation>
    </message>
    <message>
        <source>Filtered</source>
        <translation>Gefilterte</translation>
    </message>
    <message>
        <source>Table (CSV)…</source>
        <translation>Tabelle (CSV)…</translation>
    </message>
    <message>
        <source>List That Can Be Applied (JSON)…</source>
        <translation>Anwendbare Liste (JSON)…</translation>
    </message>
    <message>
        <source>Layers (GeoPackage)…</source>
        <translation>Layer (GeoPackage)…</translation>
    </message>
    <message>
        <source>Report (HTML)…</source>
        <translation>Bericht (HTML)…</translation>
    </message>
    <message>
        <source>{names} and {count} more</source>
        <translation>{names} und {count} weitere</translation>
    </message>
    <message>
        <source>1 file is not here: {names}.</source>
        <translation>1 Datei ist nicht hier: {names}.</translation>
    </message>
    <message>
        <source>Collect the device&apos;s package, or ask the crew for it.</source>
        <translation>Sammeln Sie das Paket des Geräts ein, oder bitten Sie den Trupp darum.</translation>
    </message>
    <message>
        <source>{count} files are not here: {names}.</source>
        <translation>{count} Dateien sind nicht hier: {names}.</translation>
    </message>
    <message>
        <source>Collect the device&apos;s package, or ask the crew for them.</source>
        <translation>Sammeln Sie das Paket des Geräts ein, oder bitten Sie den Trupp um sie.</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Zurückgenommen</translation>
    </message>
    <message>
        <source>{method} ({status})</source>
        <translation>{method} ({status})</translation>
    </message>
    <message>
        <source>geometry</source>
        <translation>Geometrie</translation>
    </message>
    <message>
        <source>{key} in {layer}, which the project does not have</source>
        <translation>{key} in {layer}, den das Projekt nicht hat</translation>
    </message>
    <message>
        <source>A new one in {layer}</source>
        <translation>Ein neues in {layer}</translation>
    </message>
    <message>
        <source>No key in {layer}</source>
        <translation>Kein Schlüssel in {layer}</translation>
    </message>
    <message>
        <source>{key} in {layer}, as you confirmed</source>
        <translation>{key} in {layer}, wie von Ihnen bestätigt</translation>
    </message>
    <message>
        <source>{key} in {layer}, made by this device</source>
        <translation>{key} in {layer}, von diesem Gerät erstellt</translation>
    </message>
    <message>
        <source>{key} in {layer}</source>
        <translation>{key} in {layer}</translation>
    </message>
    <message>
        <source>A feature</source>
        <translation>Ein Objekt</translation>
    </message>
    <message>
        <source>Sent by {user}</source>
        <translation>Gesendet von {user}</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Empfangen</translation>
    </message>
    <message>
        <source>By {user}. {message}</source>
        <translation>Von {user}. {message}</translation>
    </message>
    <message>
        <source>{choice}, by {user}</source>
        <translation>{choice}, von {user}</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Entschieden</translation>
    </message>
    <message>
        <source>What is here stays</source>
        <translation>Was hier ist, bleibt</translation>
    </message>
    <message>
        <source>What the field brings is taken</source>
        <translation>Was aus dem Feld kommt, wird übernommen</translation>
    </message>
    <message>
        <source>Decided for 1 field</source>
        <translation>Für 1 Feld entschieden</translation>
    </message>
    <message>
        <source>Decided for {count} fields</source>
        <translation>Für {count} Felder entschieden</translation>
    </message>
    <message>
        <source>{device}, sent by {user}</source>
        <translation>{device}, gesendet von {user}</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Unbekannt</translation>
    </message>
    <message>
        <source>Device {id}</source>
        <translation>Gerät {id}</translation>
    </message>
    <message>
        <source>Device {number}</source>
        <translation>Gerät {number}</translation>
    </message>
    <message>
        <source>Device {number} of {date}</source>
        <translation>Gerät {number} vom {date}</translation>
    </message>
    <message>
        <source>In conflict</source>
        <translation>In Konflikt</translation>
    </message>
    <message>
        <source>Changed here</source>
        <translation>Hier geändert</translation>
    </message>
    <message>
        <source>As before again</source>
        <translation>Wieder wie vorher</translation>
    </message>
    <message>
        <source>true</source>
        <translation>wahr</translation>
    </message>
    <message>
        <source>false</source>
        <translation>falsch</translation>
    </message>
    <message>
        <source>Not recorded</source>
        <translation>Nicht aufgezeichnet</translation>
    </message>
    <message>
        <source>Empty text</source>
        <translation>Leerer Text</translation>
    </message>
    <message>
        <source>{name} ({key})</source>
        <translation>{name} ({key})</translation>
    </message>
    <message>
        <source>feature {key}</source>
        <translation>Objekt {key}</translation>
    </message>
    <message>
        <source>a new feature</source>
        <translation>ein neues Objekt</translation>
    </message>
    <message>
        <source>a feature</source>
        <translation>ein Objekt</translation>
    </message>
    <message>
        <source>A change that cannot be read</source>
        <translation>Eine Änderung, die nicht gelesen werden kann</translation>
    </message>
    <message>
        <source>{method}: {feature}</source>
        <translation>{method}: {feature}</translation>
    </message>
    <message>
        <source>This feature is not in the layer.</source>
        <translation>Dieses Objekt ist nicht im Layer.</translation>
    </message>
    <message>
        <source>This feature is not in the layer yet.</source>
        <translation>Dieses Objekt ist noch nicht im Layer.</translation>
    </message>
    <message>
        <source>You deleted it in QGIS, and have not saved the layer yet.</source>
        <translation>Sie haben es in QGIS gelöscht und den Layer noch nicht gespeichert.</translation>
    </message>
    <message>
        <source>You edited it in QGIS, and have not saved the layer yet: your values are shown as what is here now.</source>
        <translation>Sie haben es in QGIS bearbeitet und den Layer noch nicht gespeichert: Ihre Werte werden als das gezeigt, was hier jetzt ist.</translation>
    </message>
    <message>
        <source>Not changed</source>
        <translation>Nicht geändert</translation>
    </message>
    <message>
        <source>{old} → {new}</source>
        <translation>{old} → {new}</translation>
    </message>
    <message>
        <source>Here now: as from the field</source>
        <translation>Hier jetzt: wie aus dem Feld</translation>
    </message>
    <message>
        <source>Here now: as before</source>
        <translation>Hier jetzt: wie vorher</translation>
    </message>
    <message>
        <source>Here now: {change}, seen from before</source>
        <translation>Hier jetzt: {change}, gegenüber vorher</translation>
    </message>
    <message>
        <source>Here now: {geometry}</source>
        <translation>Hier jetzt: {geometry}</translation>
    </message>
    <message>
        <source>no geometry</source>
        <translation>keine Geometrie</translation>
    </message>
    <message>
        <source>not recorded</source>
        <translation>nicht aufgezeichnet</translation>
    </message>
    <message>
        <source>Deltafile of {who}, {when}</source>
        <translation>Delta-Datei von {who}, {when}</translation>
    </message>
    <message>
        <source>{count} of {total} changes</source>
        <translation>{count} von {total} Änderungen</translation>
    </message>
    <message>
        <source>Deltafile {id}</source>
        <translation>Delta-Datei {id}</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Anwenden</translation>
    </message>
    <message>
        <source>Dry Run</source>
        <translation>Probelauf</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Vormerken</translation>
    </message>
    <message>
        <source>Let Pass</source>
        <translation>Durchlassen</translation>
    </message>
    <message>
        <source>Resolve Conflict…</source>
        <translation>Konflikt lösen…</translation>
    </message>
    <message>
        <source>Take Up Again…</source>
        <translation>Erneut aufnehmen…</translation>
    </message>
    <message>
        <source>Take Up Here</source>
        <translation>Hier aufnehmen</translation>
    </message>
    <message>
        <source>History…</source>
        <translation>Verlauf…</translation>
    </message>
    <message>
        <source>Set Aside…</source>
        <translation>Zurückstellen…</translation>
    </message>
    <message>
        <source>Take Back</source>
        <translation>Zurücknehmen</translation>
    </message>
    <message>
        <source>Apply Again</source>
        <translation>Wieder anwenden</translation>
    </message>
    <message>
        <source>Write this change to its layer</source>
        <translation>Diese Änderung in ihren Layer schreiben</translation>
    </message>
    <message>
        <source>Apply this change once more</source>
        <translation>Diese Änderung noch einmal anwenden</translation>
    </message>
    <message>
        <source>See what applying would give; nothing is written</source>
        <translation>Sehen, was das Anwenden ergäbe; es wird nichts geschrieben</translation>
    </message>
    <message>
        <source>Put this change into the edit buffer of its layer, in one undo step; you save it, or not</source>
        <translation>Diese Änderung in den Bearbeitungspuffer ihres Layers legen, in einem Rückgängig-Schritt; Sie speichern sie, oder nicht</translation>
    </message>
    <message>
        <source>Apply what a rule of the project holds back</source>
        <translation>Anwenden, was eine Regel des Projekts zurückhält</translation>
    </message>
    <message>
        <source>Decide field by field, with the map in view</source>
        <translation>Feld für Feld entscheiden, mit der Karte im Blick</translation>
    </message>
    <message>
        <source>Let it wait again, under another layer or key where you confirm it</source>
        <translation>Sie wieder warten lassen, unter einem anderen Layer oder Schlüssel, wo Sie ihn bestätigen</translation>
    </message>
    <message>
        <source>Take what the server did not apply to this computer, where it can be resolved</source>
        <translation>Was der Server nicht angewendet hat, auf diesen Computer holen, wo es gelöst werden kann</translation>
    </message>
    <message>
        <source>Who changed this feature, when, and from what</source>
        <translation>Wer dieses Objekt geändert hat, wann und von was</translation>
    </message>
    <message>
        <source>Do not apply this change, and say why</source>
        <translation>Diese Änderung nicht anwenden und sagen, warum</translation>
    </message>
    <message>
        <source>Undo in the layer what this change did</source>
        <translation>Im Layer rückgängig machen, was diese Änderung bewirkt hat</translation>
    </message>
    <message>
        <source>Restore what this change did before it was taken back</source>
        <translation>Wiederherstellen, was diese Änderung bewirkt hatte, bevor sie zurückgenommen wurde</translation>
    </message>
    <message>
        <source>No project is open</source>
        <translation>Kein Projekt ist geöffnet</translation>
    </message>
    <message>
        <source>Open a project, or add layers: it can be checked then.</source>
        <translation>Öffnen Sie ein Projekt, oder fügen Sie Layer hinzu: Dann kann es geprüft werden.</translation>
    </message>
    <message>
        <source>Looked at: {layers}.</source>
        <translation>Angesehen: {layers}.</translation>
    </message>
    <message>
        <source>Every feature was looked at.</source>
        <translation>Jedes Objekt wurde angesehen.</translation>
    </message>
    <message>
        <source>The features were not; tick that above for new data.</source>
        <translation>Die Objekte wurden nicht angesehen; haken Sie das bei neuen Daten oben an.</translation>
    </message>
    <message>
        <source>Ready for the field</source>
        <translation>Bereit für das Feld</translation>
    </message>
    <message>
        <source>Show Ignored</source>
        <translation>Ignorierte anzeigen</translation>
    </message>
    <message>
        <source>The project cannot be read</source>
        <translation>Das Projekt kann nicht gelesen werden</translation>
    </message>
    <message>
        <source>Checking the project…</source>
        <translation>Das Projekt wird geprüft…</translation>
    </message>
    <message>
        <source>The check was cancelled</source>
        <translation>Die Prüfung wurde abgebrochen</translation>
    </message>
    <message>
        <source>Nothing is known of the project yet.</source>
        <translation>Über das Projekt ist noch nichts bekannt.</translation>
    </message>
    <message>
        <source>The project cannot be checked</source>
        <translation>Das Projekt kann nicht geprüft werden</translation>
    </message>
    <message>
        <source>Not checked yet</source>
        <translation>Noch nicht geprüft</translation>
    </message>
    <message>
        <source>Find out what would go wrong in the field.</source>
        <translation>Finden Sie heraus, was im Feld schiefgehen würde.</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>Warnungen</translation>
    </message>
    <message>
        <source>Hints</source>
        <translation>Hinweise</translation>
    </message>
    <message>
        <source>{count} {findings}</source>
        <translation>{count} {findings}</translation>
    </message>
    <message>
        <source>1 layer</source>
        <translation>1 Layer</translation>
    </message>
    <message>
        <source>{count} layers</source>
        <translation>{count} Layer</translation>
    </message>
    <message>
        <source>{count} corrections were sent to {server}.</source>
        <translation>{count} Korrekturen wurden an {server} gesendet.</translation>
    </message>
    <message>
        <source>1 correction was sent to {server}.</source>
        <translation>1 Korrektur wurde an {server} gesendet.</translation>
    </message>
    <message>
        <source>{changes} were not sent, or not as a whole: {reason}</source>
        <translation>{changes} wurden nicht oder nicht vollständig gesendet: {reason}</translation>
    </message>
    <message>
        <source>{changes} was not sent as a whole: {reason}</source>
        <translation>{changes} wurde nicht vollständig gesendet: {reason}</translation>
    </message>
    <message>
        <source>(no key)</source>
        <translation>(kein Schlüssel)</translation>
    </message>
    <message>
        <source>Geometry</source>
        <translation>Geometrie</translation>
    </message>
    <message>
        <source>This is no geometry in WKT.</source>
        <translation>Das ist keine Geometrie in WKT.</translation>
    </message>
    <message>
        <source>The layer holds geometries of another type: {type}.</source>
        <translation>Der Layer enthält Geometrien eines anderen Typs: {type}.</translation>
    </message>
    <message>
        <source>The layer asks for: {rule}</source>
        <translation>Der Layer verlangt: {rule}</translation>
    </message>
    <message>
        <source>No conflict so far</source>
        <translation>Bisher kein Konflikt</translation>
    </message>
    <message>
        <source>Changes wait to be applied. What conflicts then is listed here.</source>
        <translation>Änderungen warten auf das Anwenden. Was dann in Konflikt gerät, wird hier aufgeführt.</translation>
    </message>
    <message>
        <source>No conflict is left</source>
        <translation>Es ist kein Konflikt übrig</translation>
    </message>
    <message>
        <source>Package the project anew, so that the devices get what was decided.</source>
        <translation>Packen Sie das Projekt neu, damit die Geräte erhalten, was entschieden wurde.</translation>
    </message>
    <message>
        <source>Everything is decided</source>
        <translation>Alles ist entschieden</translation>
    </message>
    <message>
        <source>Nothing is written before you apply the resolutions.</source>
        <translation>Nichts wird geschrieben, bevor Sie die Entscheidungen anwenden.</translation>
    </message>
    <message>
        <source>Clear Filters</source>
        <translation>Filter löschen</translation>
    </message>
    <message>
        <source>Nothing matches the filters</source>
        <translation>Nichts entspricht den Filtern</translation>
    </message>
    <message>
        <source>Being edited in QGIS</source>
        <translation>Wird in QGIS bearbeitet</translation>
    </message>
    <message>
        <source>Layer cannot be read</source>
        <translation>Layer nicht lesbar</translation>
    </message>
    <message>
        <source>No longer in conflict</source>
        <translation>Nicht mehr in Konflikt</translation>
    </message>
    <message>
        <source>Edited on both sides</source>
        <translation>Auf beiden Seiten bearbeitet</translation>
    </message>
    <message>
        <source>Deleted here</source>
        <translation>Hier gelöscht</translation>
    </message>
    <message>
        <source>Deleted in the field</source>
        <translation>Im Feld gelöscht</translation>
    </message>
    <message>
        <source>Created on both sides</source>
        <translation>Auf beiden Seiten erstellt</translation>
    </message>
    <message>
        <source>Undecided</source>
        <translation>Unentschieden</translation>
    </message>
    <message>
        <source>Cannot be decided here</source>
        <translation>Hier nicht entscheidbar</translation>
    </message>
    <message>
        <source>Here now</source>
        <translation>Hier jetzt</translation>
    </message>
    <message>
        <source>From the field</source>
        <translation>Aus dem Feld</translation>
    </message>
    <message>
        <source>The layer cannot be looked at, so nothing can be decided now. {reason}</source>
        <translation>Der Layer kann nicht angesehen werden, daher kann jetzt nichts entschieden werden. {reason}</translation>
    </message>
    <message>
        <source>This feature has edits in QGIS that are not saved, so nothing can be decided here. Save or discard them, or stage the change into the edit buffer from the Changes dock.</source>
        <translation>Dieses Objekt hat in QGIS Bearbeitungen, die nicht gespeichert sind, daher kann hier nichts entschieden werden. Speichern oder verwerfen Sie sie, oder merken Sie die Änderung im Bedienfeld Änderungen für den Bearbeitungspuffer vor.</translation>
    </message>
    <message>
        <source>The layer was changed since, and the change from the field fits now. It is applied together with the resolutions.</source>
        <translation>Der Layer wurde seitdem geändert, und die Änderung aus dem Feld passt jetzt. Sie wird zusammen mit den Entscheidungen angewendet.</translation>
    </message>
    <message>
        <source>The same fields were edited here and in the field. Choose a value for each of them; fields that only the field edited are written as well.</source>
        <translation>Dieselben Felder wurden hier und im Feld bearbeitet. Wählen Sie für jedes davon einen Wert; nur draußen bearbeitete Felder werden ebenfalls geschrieben.</translation>
    </message>
    <message>
        <source>A feature with this key was created here and in the field. There can be only one: choose a value for each field that differs.</source>
        <translation>Ein Objekt mit diesem Schlüssel wurde hier und im Feld erstellt. Es kann nur eines geben: Wählen Sie für jedes abweichende Feld einen Wert.</translation>
    </message>
    <message>
        <source>The feature was edited in the field, but it was deleted here.</source>
        <translation>Das Objekt wurde im Feld bearbeitet, aber hier gelöscht.</translation>
    </message>
    <message>
        <source>The feature was deleted in the field, but it was edited here.</source>
        <translation>Das Objekt wurde im Feld gelöscht, aber hier bearbeitet.</translation>
    </message>
    <message>
        <source>The feature is being edited in QGIS, and not saved.</source>
        <translation>Das Objekt wird in QGIS gerade bearbeitet und ist nicht gespeichert.</translation>
    </message>
    <message>
        <source>The feature stays deleted; the change from the field is set aside.</source>
        <translation>Das Objekt bleibt gelöscht; die Änderung aus dem Feld wird zurückgestellt.</translation>
    </message>
    <message>
        <source>The feature cannot be made again: the device did not record all of it.</source>
        <translation>Das Objekt kann nicht neu erstellt werden: Das Gerät hat nicht alles davon aufgezeichnet.</translation>
    </message>
    <message>
        <source>The feature is made again under its key, as the field left it.</source>
        <translation>Das Objekt wird unter seinem Schlüssel neu erstellt, so wie es im Feld zuletzt war.</translation>
    </message>
    <message>
        <source>The feature stays as it is here; the deletion is set aside.</source>
        <translation>Das Objekt bleibt, wie es hier ist; die Löschung wird zurückgestellt.</translation>
    </message>
    <message>
        <source>The feature is deleted, and the edits made here with it.</source>
        <translation>Das Objekt wird gelöscht, und mit ihm die hier gemachten Bearbeitungen.</translation>
    </message>
    <message>
        <source>The feature stays as it is here, in all fields that differ.</source>
        <translation>Das Objekt bleibt in allen abweichenden Feldern, wie es hier ist.</translation>
    </message>
    <message>
        <source>The feature here gets the values from the field, in all fields that differ.</source>
        <translation>Das Objekt hier erhält in allen abweichenden Feldern die Werte aus dem Feld.</translation>
    </message>
    <message>
        <source>All fields in conflict stay as they are here.</source>
        <translation>Alle Felder in Konflikt bleiben, wie sie hier sind.</translation>
    </message>
    <message>
        <source>All fields in conflict get the values from the field.</source>
        <translation>Alle Felder in Konflikt erhalten die Werte aus dem Feld.</translation>
    </message>
    <message>
        <source>{decided} of 1 decided</source>
        <translation>{decided} von 1 entschieden</translation>
    </message>
    <message>
        <source>{decided} of {total} decided</source>
        <translation>{decided} von {total} entschieden</translation>
    </message>
    <message>
        <source>1 conflict</source>
        <translation>1 Konflikt</translation>
    </message>
    <message>
        <source>{count} conflicts</source>
        <translation>{count} Konflikte</translation>
    </message>
    <message>
        <source>Next / previous conflict</source>
        <translation>Nächster / voriger Konflikt</translation>
    </message>
    <message>
        <source>Take what is here now, for the row or the conflict</source>
        <translation>Übernehmen, was hier jetzt ist, für die Zeile oder den Konflikt</translation>
    </message>
    <message>
        <source>Take what is from the field, likewise</source>
        <translation>Übernehmen, was aus dem Feld ist, ebenso</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Leertaste</translation>
    </message>
    <message>
        <source>Take the cell</source>
        <translation>Die Zelle übernehmen</translation>
    </message>
    <message>
        <source>Enter another value</source>
        <translation>Einen anderen Wert eingeben</translation>
    </message>
    <message>
        <source>Open a decision again</source>
        <translation>Eine Entscheidung wieder öffnen</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>Accept, go on to what is open</source>
        <translation>Annehmen, weiter zu dem, was offen ist</translation>
    </message>
    <message>
        <source>Flash the feature on the map</source>
        <translation>Das Objekt auf der Karte aufleuchten lassen</translation>
    </message>
    <message>
        <source>1 change was known already.</source>
        <translation>1 Änderung war schon bekannt.</translation>
    </message>
    <message>
        <source>{count} changes were known already.</source>
        <translation>{count} Änderungen waren schon bekannt.</translation>
    </message>
    <message>
        <source>1 change was applied.</source>
        <translation>1 Änderung wurde angewendet.</translation>
    </message>
    <message>
        <source>{count} changes were applied.</source>
        <translation>{count} Änderungen wurden angewendet.</translation>
    </message>
    <message>
        <source>1 change is in conflict.</source>
        <translation>1 Änderung ist in Konflikt.</translation>
    </message>
    <message>
        <source>{count} changes are in conflict.</source>
        <translation>{count} Änderungen sind in Konflikt.</translation>
    </message>
    <message>
        <source>1 change was refused.</source>
        <translation>1 Änderung wurde abgelehnt.</translation>
    </message>
    <message>
        <source>{count} changes were refused.</source>
        <translation>{count} Änderungen wurden abgelehnt.</translation>
    </message>
    <message>
        <source>1 change failed.</source>
        <translation>1 Änderung ist fehlgeschlagen.</translation>
    </message>
    <message>
        <source>{count} changes failed.</source>
        <translation>{count} Änderungen sind fehlgeschlagen.</translation>
    </message>
    <message>
        <source>1 change is not permitted.</source>
        <translation>1 Änderung ist nicht erlaubt.</translation>
    </message>
    <message>
        <source>{count} changes are not permitted.</source>
        <translation>{count} Änderungen sind nicht erlaubt.</translation>
    </message>
    <message>
        <source>1 change waits.</source>
        <translation>1 Änderung wartet.</translation>
    </message>
    <message>
        <source>{count} changes wait.</source>
        <translation>{count} Änderungen warten.</translation>
    </message>
    <message>
        <source>1 change is being applied.</source>
        <translation>1 Änderung wird angewendet.</translation>
    </message>
    <message>
        <source>{count} changes are being applied.</source>
        <translation>{count} Änderungen werden angewendet.</translation>
    </message>
    <message>
        <source>1 change was set aside.</source>
        <translation>1 Änderung wurde zurückgestellt.</translation>
    </message>
    <message>
        <source>{count} changes were set aside.</source>
        <translation>{count} Änderungen wurden zurückgestellt.</translation>
    </message>
    <message>
        <source>1 change was taken back.</source>
        <translation>1 Änderung wurde zurückgenommen.</translation>
    </message>
    <message>
        <source>{count} changes were taken back.</source>
        <translation>{count} Änderungen wurden zurückgenommen.</translation>
    </message>
    <message>
        <source>1 change was not taken back.</source>
        <translation>1 Änderung wurde nicht zurückgenommen.</translation>
    </message>
    <message>
        <source>{count} changes were not taken back.</source>
        <translation>{count} Änderungen wurden nicht zurückgenommen.</translation>
    </message>
    <message>
        <source>1 change was applied again.</source>
        <translation>1 Änderung wurde wieder angewendet.</translation>
    </message>
    <message>
        <source>{count} changes were applied again.</source>
        <translation>{count} Änderungen wurden wieder angewendet.</translation>
    </message>
    <message>
        <source>1 change was not applied again.</source>
        <translation>1 Änderung wurde nicht wieder angewendet.</translation>
    </message>
    <message>
        <source>{count} changes were not applied again.</source>
        <translation>{count} Änderungen wurden nicht wieder angewendet.</translation>
    </message>
    <message>
        <source>No change was waiting: nothing was done.</source>
        <translation>Keine Änderung wartete: Es wurde nichts getan.</translation>
    </message>
    <message>
        <source>{changes} with a status that is not known.</source>
        <translation>{changes} mit einem Status, der nicht bekannt ist.</translation>
    </message>
    <message>
        <source>The dock Changes shows each of them, and what can be done.</source>
        <translation>Das Bedienfeld Änderungen zeigt jede davon und was getan werden kann.</translation>
    </message>
    <message>
        <source>1 attachment</source>
        <translation>1 Anhang</translation>
    </message>
    <message>
        <source>{count} attachments</source>
        <translation>{count} Anhänge</translation>
    </message>
    <message>
        <source>Size {size}</source>
        <translation>Größe {size}</translation>
    </message>
    <message>
        <source>Fit for the field.</source>
        <translation>Bereit für das Feld.</translation>
    </message>
    <message>
        <source>The dock Check shows all of it, with what can be done.</source>
        <translation>Das Bedienfeld Prüfung zeigt alles, mit dem, was getan werden kann.</translation>
    </message>
    <message>
        <source>{layers} with {count} features</source>
        <translation>{layers} mit {count} Objekten</translation>
    </message>
    <message>
        <source>{layers} with 1 feature</source>
        <translation>{layers} mit 1 Objekt</translation>
    </message>
    <message>
        <source>Layer “{name}” cannot be used: {reason}</source>
        <translation>Layer „{name}“ kann nicht benutzt werden: {reason}</translation>
    </message>
    <message>
        <source>… and {count} more</source>
        <translation>… und {count} weitere</translation>
    </message>
    <message>
        <source>Package of {moment}</source>
        <translation>Paket: {moment}</translation>
    </message>
    <message>
        <source>… and {count} more, see the support bundle</source>
        <translation>… und {count} weitere, siehe Support-Archiv</translation>
    </message>
    <message>
        <source>… the beginning is left out, see the support bundle</source>
        <translation>… der Anfang ist weggelassen, siehe Support-Archiv</translation>
    </message>
    <message>
        <source>✗ the step did not end well</source>
        <translation>✗ der Schritt endete nicht gut</translation>
    </message>
    <message>
        <source>… the rest is left out, see the support bundle</source>
        <translation>… der Rest ist weggelassen, siehe Support-Archiv</translation>
    </message>
    <message>
        <source>{job}: {status}</source>
        <translation>{job}: {status}</translation>
    </message>
    <message>
        <source>{job}: {status} after {time}</source>
        <translation>{job}: {status} nach {time}</translation>
    </message>
    <message>
        <source>It runs. What it finds is told at its end.</source>
        <translation>Er läuft. Was er findet, wird am Ende mitgeteilt.</translation>
    </message>
    <message>
        <source>It waits for a worker. Nothing was done yet.</source>
        <translation>Er wartet auf einen Worker. Noch wurde nichts getan.</translation>
    </message>
    <message>
        <source>Somebody stopped the job before it began.</source>
        <translation>Jemand hat den Auftrag gestoppt, bevor er begann.</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Ursache</translation>
    </message>
    <message>
        <source>It was at the step “{step}”.</source>
        <translation>Er war beim Schritt „{step}“.</translation>
    </message>
    <message>
        <source>Reason told: {reason}</source>
        <translation>Genannter Grund: {reason}</translation>
    </message>
    <message>
        <source>Who must act</source>
        <translation>Wer handeln muss</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Was zu tun ist</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Asked for by {user}, {moment}</source>
        <translation>Verlangt von {user}, {moment}</translation>
    </message>
    <message>
        <source>Begun {moment}</source>
        <translation>Begonnen {moment}</translation>
    </message>
    <message>
        <source>Ended {moment}</source>
        <translation>Beendet {moment}</translation>
    </message>
    <message>
        <source>Id {id}</source>
        <translation>ID {id}</translation>
    </message>
    <message>
        <source>Nothing opens folders here: {path}</source>
        <translation>Hier gibt es nichts, was Ordner öffnet: {path}</translation>
    </message>
    <message>
        <source>Your role does not show you the project&apos;s changes.</source>
        <translation>Ihre Rolle zeigt Ihnen die Änderungen des Projekts nicht.</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Administrator</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>Manager</translation>
    </message>
    <message>
        <source>Editor</source>
        <translation>Bearbeiter</translation>
    </message>
    <message>
        <source>Reporter</source>
        <translation>Melder</translation>
    </message>
    <message>
        <source>Reader</source>
        <translation>Leser</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>Not Chosen</source>
        <translation>Nicht gewählt</translation>
    </message>
    <message>
        <source>Edit Offline</source>
        <translation>Offline bearbeiten</translation>
    </message>
    <message>
        <source>Leave as It Is</source>
        <translation>Lassen, wie er ist</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy If Missing</source>
        <translation>Kopieren, wenn er fehlt</translation>
    </message>
    <message>
        <source>Leave Out</source>
        <translation>Weglassen</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wartend</translation>
    </message>
    <message>
        <source>Being applied</source>
        <translation>Wird angewendet</translation>
    </message>
    <message>
        <source>Applied</source>
        <translation>Angewendet</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>Zurückgestellt</translation>
    </message>
    <message>
        <source>Not permitted</source>
        <translation>Nicht erlaubt</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Erstellt</translation>
    </message>
    <message>
        <source>Edited</source>
        <translation>Bearbeitet</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Gelöscht</translation>
    </message>
    <message>
        <source>Package</source>
        <translation>Packen</translation>
    </message>
    <message>
        <source>Apply changes</source>
        <translation>Änderungen anwenden</translation>
    </message>
    <message>
        <source>Process project file</source>
        <translation>Projektdatei verarbeiten</translation>
    </message>
    <message>
        <source>Queued</source>
        <translation>Eingereiht</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Läuft</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Gestoppt</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>{count} ms</source>
        <translation>{count} ms</translation>
    </message>
    <message>
        <source>{count} s</source>
        <translation>{count} s</translation>
    </message>
    <message>
        <source>{minutes} min {seconds} s</source>
        <translation>{minutes} min {seconds} s</translation>
    </message>
    <message>
        <source>{hours} h {minutes} min</source>
        <translation>{hours} h {minutes} min</translation>
    </message>
    <message>
        <source>The server refused the password</source>
        <translation>Der Server hat das Passwort abgelehnt</translation>
    </message>
    <message>
        <source>The raw answer is in View ▸ Panels ▸ Log Messages.</source>
        <translation>Die rohe Antwort steht in Ansicht ▸ Bedienfelder ▸ Protokoll.</translation>
    </message>
    <message>
        <source>Packaging failed</source>
        <translation>Packen fehlgeschlagen</translation>
    </message>
    <message>
        <source>Applying changes failed</source>
        <translation>Anwenden der Änderungen fehlgeschlagen</translation>
    </message>
    <message>
        <source>Reading the project failed</source>
        <translation>Lesen des Projekts fehlgeschlagen</translation>
    </message>
    <message>
        <source>A job failed</source>
        <translation>Ein Auftrag ist fehlgeschlagen</translation>
    </message>
    <message>
        <source>Check of the project</source>
        <translation>Prüfung des Projekts</translation>
    </message>
    <message>
        <source>Jobs of {project}</source>
        <translation>Aufträge von {project}</translation>
    </message>
    <message>
        <source>the open project does not have this layer, or its data cannot be read</source>
        <translation>das geöffnete Projekt hat diesen Layer nicht, oder seine Daten können nicht gelesen werden</translation>
    </message>
    <message>
        <source>the layer has another data source than in the project&apos;s file: save the project first</source>
        <translation>der Layer hat eine andere Datenquelle als in der Projektdatei: Speichern Sie zuerst das Projekt</translation>
    </message>
    <message>
        <source>QGIS does not let this layer be edited</source>
        <translation>QGIS lässt nicht zu, dass dieser Layer bearbeitet wird</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>History of applied changes</source>
        <translation>Verlauf angewendeter Änderungen</translation>
    </message>
    <message>
        <source>Lists which changes were applied to the layers of a project, where, when, by which deltafile and device, and which were taken back. Nothing is written to the layers.

Every data source keeps the memory of what it has taken; one whose memory cannot be read is named, with the reason, and the others are listed.

Project: the project file; when none is given, the open project.

Since: only what happened at that moment or later, in the time of this computer.

Deltafile: only what came with it; the id that is in the deltafile.

Layer: only what happened in the table of this layer; its name or id.

History: a table with a row for every change that was applied and for every one that was taken back, oldest first. The column delta_uuid can be given to Take back applied changes.

History with places: the same as points in the CRS of the project, on the geometry that the change left, else on the one that was there before. A change that left the geometry alone has no place. Made when it is asked for.

Outputs: the number of rows, and of data sources that cannot be read.</source>
        <translation>Listet auf, welche Änderungen auf die Layer eines Projekts angewendet wurden, wo, wann, durch welche Delta-Datei und welches Gerät, und welche zurückgenommen wurden. Nichts wird in die Layer geschrieben.

Jede Datenquelle merkt sich, was sie aufgenommen hat; eine, deren Anwendungsprotokoll nicht gelesen werden kann, wird mit dem Grund genannt, und die anderen werden aufgelistet.

Projekt: die Projektdatei; wenn keine angegeben ist, das geöffnete Projekt.

Seit: nur, was zu diesem Zeitpunkt oder später geschah, in der Zeit dieses Computers.

Delta-Datei: nur, was damit kam; die ID, die in der Delta-Datei steht.

Layer: nur, was in der Tabelle dieses Layers geschah; sein Name oder seine ID.

Verlauf: eine Tabelle mit einer Zeile für jede Änderung, die angewendet wurde, und für jede, die zurückgenommen wurde, die älteste zuerst. Die Spalte delta_uuid kann an Angewendete Änderungen zurücknehmen gegeben werden.

Verlauf mit Orten: dasselbe als Punkte im KBS des Projekts, auf der Geometrie, die die Änderung hinterließ, sonst auf der, die vorher da war. Eine Änderung, die die Geometrie nicht angerührt hat, hat keinen Ort. Wird erstellt, wenn er verlangt wird.

Ausgaben: die Anzahl der Zeilen und der Datenquellen, die nicht gelesen werden können.</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Seit</translation>
    </message>
    <message>
        <source>Only of this deltafile (id)</source>
        <translation>Nur von dieser Delta-Datei (ID)</translation>
    </message>
    <message>
        <source>Only of this layer (name or id)</source>
        <translation>Nur von diesem Layer (Name oder ID)</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>History with places</source>
        <translation>Verlauf mit Orten</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>Data sources that cannot be read</source>
        <translation>Datenquellen, die nicht gelesen werden können</translation>
    </message>
    <message>
        <source>No layer of the project is called {layer} or has this id; what was applied to an earlier one of this id is listed.</source>
        <translation>Kein Layer des Projekts heißt {layer} oder hat diese ID; aufgelistet wird, was auf einen früheren mit dieser ID angewendet wurde.</translation>
    </message>
    <message>
        <source>The history was not written.</source>
        <translation>Der Verlauf wurde nicht geschrieben.</translation>
    </message>
    <message>
        <source>What was applied to {source} cannot be read: {reason}</source>
        <translation>Was auf {source} angewendet wurde, kann nicht gelesen werden: {reason}</translation>
    </message>
</context>
<context>
    <name>HoldingAlgorithm</name>
    <message>
        <source>A job of the project runs: waiting for it.</source>
        <translation>Ein Auftrag des Projekts läuft: Es wird auf ihn gewartet.</translation>
    </message>
    <message>
        <source>The run was cancelled.</source>
        <translation>Der Lauf wurde abgebrochen.</translation>
    </message>
</context>
<context>
    <name>JobDetails</name>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy what this tab shows, without secrets</source>
        <translation>Kopieren, was diese Registerkarte zeigt, ohne Geheimnisse</translation>
    </message>
    <message>
        <source>Save Support Bundle…</source>
        <translation>Support-Archiv speichern…</translation>
    </message>
    <message>
        <source>Save this job, its log, versions and the list of layers as a zip, without passwords and tokens, for whoever helps you</source>
        <translation>Diesen Auftrag, sein Protokoll, Versionen und die Liste der Layer als ZIP speichern, ohne Passwörter und Token, für alle, die Ihnen helfen</translation>
    </message>
    <message>
        <source>Reading the job…</source>
        <translation>Der Auftrag wird gelesen…</translation>
    </message>
    <message>
        <source>The open project has no layer “{name}”.</source>
        <translation>Das geöffnete Projekt hat keinen Layer „{name}“.</translation>
    </message>
    <message>
        <source>The support bundle was saved as {path}.</source>
        <translation>Das Support-Archiv wurde als {path} gespeichert.</translation>
    </message>
    <message>
        <source>The job cannot be read</source>
        <translation>Der Auftrag kann nicht gelesen werden</translation>
    </message>
    <message>
        <source>Save Support Bundle</source>
        <translation>Support-Archiv speichern</translation>
    </message>
    <message>
        <source>Zip files (*.zip)</source>
        <translation>ZIP-Dateien (*.zip)</translation>
    </message>
</context>
<context>
    <name>JobFilterBar</name>
    <message>
        <source>Filter jobs…</source>
        <translation>Aufträge filtern…</translation>
    </message>
    <message>
        <source>Filter jobs</source>
        <translation>Aufträge filtern</translation>
    </message>
    <message>
        <source>Choose by type and status</source>
        <translation>Nach Typ und Status auswählen</translation>
    </message>
    <message>
        <source>Type and status</source>
        <translation>Typ und Status</translation>
    </message>
    <message>
        <source>All Types</source>
        <translation>Alle Typen</translation>
    </message>
    <message>
        <source>Package</source>
        <translation>Packen</translation>
    </message>
    <message>
        <source>Apply Changes</source>
        <translation>Änderungen anwenden</translation>
    </message>
    <message>
        <source>Process Project File</source>
        <translation>Projektdatei verarbeiten</translation>
    </message>
    <message>
        <source>All Statuses</source>
        <translation>Alle Status</translation>
    </message>
    <message>
        <source>Unfinished</source>
        <translation>Nicht fertig</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Gestoppt</translation>
    </message>
</context>
<context>
    <name>JobRequests</name>
    <message>
        <source>The job was not started. {reason}</source>
        <translation>Der Auftrag wurde nicht gestartet. {reason}</translation>
    </message>
    <message>
        <source>Sign In Again…</source>
        <translation>Erneut anmelden…</translation>
    </message>
    <message>
        <source>No change waits to be applied.</source>
        <translation>Keine Änderung wartet auf das Anwenden.</translation>
    </message>
    <message>
        <source>A job like this is unfinished, asked for by {user} at {moment}. It is shown; no other was made.</source>
        <translation>Ein solcher Auftrag ist noch nicht fertig (verlangt von {user}, {moment}). Er wird gezeigt; ein anderer wurde nicht erstellt.</translation>
    </message>
    <message>
        <source>Make Another</source>
        <translation>Weiteren erstellen</translation>
    </message>
    <message>
        <source>Unsaved edits are not seen by the job: {layers}.</source>
        <translation>Ungespeicherte Bearbeitungen sieht der Auftrag nicht: {layers}.</translation>
    </message>
</context>
<context>
    <name>JobTabs</name>
    <message>
        <source>Summary</source>
        <translation>Zusammenfassung</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>Layer</translation>
    </message>
    <message>
        <source>Double-click shows the layer in the project</source>
        <translation>Doppelklick zeigt den Layer im Projekt</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Raw JSON</source>
        <translation>Rohes JSON</translation>
    </message>
    <message>
        <source>They are told when the job ends.</source>
        <translation>Sie werden mitgeteilt, wenn der Auftrag endet.</translation>
    </message>
    <message>
        <source>No steps yet</source>
        <translation>Noch keine Schritte</translation>
    </message>
    <message>
        <source>No layers yet</source>
        <translation>Noch keine Layer</translation>
    </message>
    <message>
        <source>No steps are told</source>
        <translation>Keine Schritte mitgeteilt</translation>
    </message>
    <message>
        <source>No layers are told</source>
        <translation>Keine Layer mitgeteilt</translation>
    </message>
    <message>
        <source>It is told when the job ends.</source>
        <translation>Es wird mitgeteilt, wenn der Auftrag endet.</translation>
    </message>
    <message>
        <source>No log yet</source>
        <translation>Noch kein Protokoll</translation>
    </message>
    <message>
        <source>No log is told</source>
        <translation>Kein Protokoll mitgeteilt</translation>
    </message>
</context>
<context>
    <name>JobsModel</name>
    <message>
        <source>Job</source>
        <translation>Auftrag</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>How Long</source>
        <translation>Wie lange</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>Asked for by {user}, {moment}</source>
        <translation>Verlangt von {user}, {moment}</translation>
    </message>
    <message>
        <source>Ran for {time}</source>
        <translation>Lief {time}</translation>
    </message>
    <message>
        <source>Runs for {time}</source>
        <translation>Läuft seit {time}</translation>
    </message>
</context>
<context>
    <name>JobsTable</name>
    <message>
        <source>Jobs</source>
        <translation>Aufträge</translation>
    </message>
    <message>
        <source>Cancel Job</source>
        <translation>Auftrag abbrechen</translation>
    </message>
    <message>
        <source>The job is over.</source>
        <translation>Der Auftrag ist vorbei.</translation>
    </message>
    <message>
        <source>Copy Id</source>
        <translation>ID kopieren</translation>
    </message>
</context>
<context>
    <name>JobsView</name>
    <message>
        <source>No saved project is open</source>
        <translation>Kein gespeichertes Projekt ist geöffnet</translation>
    </message>
    <message>
        <source>Open a project, or save this one; its jobs and changes are shown here then.</source>
        <translation>Öffnen Sie ein Projekt, oder speichern Sie dieses; seine Aufträge und Änderungen werden dann hier gezeigt.</translation>
    </message>
    <message>
        <source>Looking for the project&apos;s jobs…</source>
        <translation>Die Aufträge des Projekts werden gesucht…</translation>
    </message>
    <message>
        <source>The project&apos;s jobs cannot be read</source>
        <translation>Die Aufträge des Projekts können nicht gelesen werden</translation>
    </message>
    <message>
        <source>Reading the jobs…</source>
        <translation>Die Aufträge werden gelesen…</translation>
    </message>
    <message>
        <source>The jobs cannot be read</source>
        <translation>Die Aufträge können nicht gelesen werden</translation>
    </message>
    <message>
        <source>The login ran out</source>
        <translation>Die Anmeldung ist abgelaufen</translation>
    </message>
    <message>
        <source>You may not see the jobs of this project</source>
        <translation>Sie dürfen die Aufträge dieses Projekts nicht sehen</translation>
    </message>
    <message>
        <source>The server cannot be reached</source>
        <translation>Der Server ist nicht erreichbar</translation>
    </message>
    <message>
        <source>Package makes what QField opens in the field. Apply Changes writes what came back into the layers. Process Project File checks whether the project is fit for the field.</source>
        <translation>Packen erstellt, was QField im Feld öffnet. Änderungen anwenden schreibt das Zurückgekommene in die Layer. Projektdatei verarbeiten prüft, ob das Projekt für das Feld bereit ist.</translation>
    </message>
    <message>
        <source>No job yet</source>
        <translation>Noch kein Auftrag</translation>
    </message>
    <message>
        <source>A server cannot stop a job, it can only be awaited.</source>
        <translation>Ein Server kann einen Auftrag nicht stoppen, man kann ihn nur abwarten.</translation>
    </message>
</context>
<context>
    <name>KeptLogins</name>
    <message>
        <source>Logins That Are Kept</source>
        <translation>Gespeicherte Anmeldungen</translation>
    </message>
    <message>
        <source>Use the Kept Login</source>
        <translation>Gespeicherte Anmeldung verwenden</translation>
    </message>
    <message>
        <source>Use the Login of QFieldSync</source>
        <translation>Anmeldung von QFieldSync verwenden</translation>
    </message>
    <message>
        <source>QGIS asks for its master password first, to open the login.</source>
        <translation>QGIS fragt zuerst nach seinem Masterpasswort, um die Anmeldung zu öffnen.</translation>
    </message>
    <message>
        <source>QGIS keeps a login of this plugin for the server.</source>
        <translation>QGIS hat eine Anmeldung dieser Erweiterung für den Server gespeichert.</translation>
    </message>
    <message>
        <source>QFieldSync keeps a login for the server. Its password fetches a login of this plugin&apos;s own; QFieldSync stays signed in as it is.</source>
        <translation>QFieldSync hat eine Anmeldung für den Server gespeichert. Mit deren Passwort holt diese Erweiterung eine eigene Anmeldung; QFieldSync bleibt angemeldet, wie es ist.</translation>
    </message>
</context>
<context>
    <name>KeyModel</name>
    <message>
        <source>Change</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>Feature Now</source>
        <translation>Objekt jetzt</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>{layer} {key}, {method}</source>
        <translation>{layer} {key}, {method}</translation>
    </message>
</context>
<context>
    <name>LayersModel</name>
    <message>
        <source>Layer</source>
        <translation>Layer</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Features</source>
        <translation>Objekte</translation>
    </message>
    <message>
        <source>Packaged</source>
        <translation>Gepackt</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>Gültig</translation>
    </message>
    <message>
        <source>Invalid</source>
        <translation>Ungültig</translation>
    </message>
    <message>
        <source>Not opened</source>
        <translation>Nicht geöffnet</translation>
    </message>
    <message>
        <source>{count} features are not in the package.</source>
        <translation>{count} Objekte sind nicht im Paket.</translation>
    </message>
    <message>
        <source>1 feature is not in the package.</source>
        <translation>1 Objekt ist nicht im Paket.</translation>
    </message>
</context>
<context>
    <name>LocalServiceAlgorithm</name>
    <message>
        <source>Store of jobs and changes (default: in the QGIS profile)</source>
        <translation>Ablage von Aufträgen und Änderungen (Vorgabe: im QGIS-Profil)</translation>
    </message>
    <message>
        <source>The open project is in no file. Save it, or name a project file.</source>
        <translation>Das geöffnete Projekt ist in keiner Datei. Speichern Sie es, oder geben Sie eine Projektdatei an.</translation>
    </message>
</context>
<context>
    <name>LoginDialog</name>
    <message>
        <source>Sign In to a Server</source>
        <translation>Bei einem Server anmelden</translation>
    </message>
    <message>
        <source>Jobs and changes of a project on a QFieldCloud server are shown beside those on this computer. Signing in uploads nothing and changes nothing.</source>
        <translation>Aufträge und Änderungen eines Projekts auf einem QFieldCloud-Server werden neben denen auf diesem Computer gezeigt. Die Anmeldung lädt nichts hoch und ändert nichts.</translation>
    </message>
    <message>
        <source>Sign In</source>
        <translation>Anmelden</translation>
    </message>
    <message>
        <source>Allow One More Try</source>
        <translation>Noch einen Versuch erlauben</translation>
    </message>
    <message>
        <source>Lets one more password through; another wrong one may lock you out</source>
        <translation>Lässt ein weiteres Passwort durch; noch ein falsches kann Sie aussperren</translation>
    </message>
    <message>
        <source>As on the server&apos;s web page</source>
        <translation>Wie auf der Webseite des Servers</translation>
    </message>
    <message>
        <source>Keep the login for the next start</source>
        <translation>Anmeldung für den nächsten Start speichern</translation>
    </message>
    <message>
        <source>Keep the password as well</source>
        <translation>Auch das Passwort speichern</translation>
    </message>
    <message>
        <source>A login ends after some weeks; with the password a new one is fetched then, without asking you.</source>
        <translation>Eine Anmeldung endet nach einigen Wochen; mit dem Passwort wird dann eine neue geholt, ohne Sie zu fragen.</translation>
    </message>
    <message>
        <source>&amp;Server</source>
        <translation>&amp;Server</translation>
    </message>
    <message>
        <source>&amp;User or e-mail</source>
        <translation>&amp;Benutzer oder E-Mail</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Passwort</translation>
    </message>
    <message>
        <source>No Password? Single Sign-On</source>
        <translation>Kein Passwort? Single Sign-on</translation>
    </message>
    <message>
        <source>An account that signs in through another service has no password on the server, and this plugin cannot sign in that way. Where the server lets you set a password for your account, set one on its web page and use it here; your other way stays. Without one, the embedded engine on this computer needs no account.</source>
        <translation>Ein Konto, das sich über einen anderen Dienst anmeldet, hat auf dem Server kein Passwort, und diese Erweiterung kann sich so nicht anmelden. Wo der Server Sie ein Passwort für Ihr Konto setzen lässt, setzen Sie auf seiner Webseite eines und verwenden Sie es hier; Ihr anderer Weg bleibt. Ohne Passwort geht es mit der eingebauten Engine auf diesem Computer: Sie braucht kein Konto.</translation>
    </message>
    <message>
        <source>QGIS&apos;s authentication database is switched off, so nothing can be kept; you are signed in until QGIS is closed.</source>
        <translation>Die Authentifizierungsdatenbank von QGIS ist ausgeschaltet, daher kann nichts gespeichert werden; Sie sind angemeldet, bis QGIS geschlossen wird.</translation>
    </message>
    <message>
        <source>Nothing is kept; you are signed in until QGIS is closed.</source>
        <translation>Es wird nichts gespeichert; Sie sind angemeldet, bis QGIS geschlossen wird.</translation>
    </message>
    <message>
        <source>The login is kept encrypted in QGIS&apos;s authentication database, nowhere else.</source>
        <translation>Die Anmeldung wird verschlüsselt in der Authentifizierungsdatenbank von QGIS gespeichert, nirgends sonst.</translation>
    </message>
    <message>
        <source>QGIS asks for its master password next: the one that you chose for that database, not the one of the server.</source>
        <translation>QGIS fragt als Nächstes nach seinem Masterpasswort: dem, das Sie für diese Datenbank gewählt haben, nicht dem des Servers.</translation>
    </message>
    <message>
        <source>QGIS asks you next to choose a master password, which protects that database from now on.</source>
        <translation>QGIS bittet Sie als Nächstes, ein Masterpasswort zu wählen, das diese Datenbank von nun an schützt.</translation>
    </message>
    <message>
        <source>The login cannot be used.</source>
        <translation>Die Anmeldung kann nicht verwendet werden.</translation>
    </message>
    <message>
        <source>QGIS could not open it, or it holds no password: a single sign-on for instance. Sign in with your user and password.</source>
        <translation>QGIS konnte sie nicht öffnen, oder sie enthält kein Passwort: zum Beispiel bei Single Sign-on. Melden Sie sich mit Benutzer und Passwort an.</translation>
    </message>
</context>
<context>
    <name>MessageStrip</name>
    <message>
        <source>Close this message</source>
        <translation>Diese Meldung schließen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>MomentAlgorithm</name>
    <message>
        <source>This is no date with a time: {text}. Write it like 2024-05-31T14:30:00, or with a zone, 2024-05-31T12:30:00Z.</source>
        <translation>Das ist kein Datum mit Uhrzeit: {text}. Schreiben Sie es wie 2024-05-31T14:30:00, oder mit Zeitzone, 2024-05-31T12:30:00Z.</translation>
    </message>
</context>
<context>
    <name>NewestDialog</name>
    <message>
        <source>Newest Wins</source>
        <translation>Neueste gewinnt</translation>
    </message>
    <message>
        <source>Changes do not say when they were made in the field, only when they arrived. If a layer has a field that both sides fill in with the moment of the edit, the later edit can be taken. Where both are the same, empty, or a feature was deleted, nothing is decided.</source>
        <translation>Änderungen sagen nicht, wann sie im Feld gemacht wurden, nur wann sie ankamen. Wenn ein Layer ein Feld hat, in das beide Seiten den Zeitpunkt der Bearbeitung eintragen, kann die spätere Bearbeitung übernommen werden. Wo beide gleich oder leer sind oder ein Objekt gelöscht wurde, wird nichts entschieden.</translation>
    </message>
    <message>
        <source>Leave Alone</source>
        <translation>Nicht anrühren</translation>
    </message>
    <message>
        <source>No Field with a Date or Time</source>
        <translation>Kein Feld mit Datum oder Uhrzeit</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>And {count} more.</source>
        <translation>Und {count} weitere.</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>1 change conflicts with the project</source>
        <translation>1 Änderung ist mit dem Projekt in Konflikt</translation>
    </message>
    <message>
        <source>1 change conflicts with the project on the server</source>
        <translation>1 Änderung ist mit dem Projekt auf dem Server in Konflikt</translation>
    </message>
    <message>
        <source>{count} changes conflict with the project</source>
        <translation>{count} Änderungen sind mit dem Projekt in Konflikt</translation>
    </message>
    <message>
        <source>{count} changes conflict with the project on the server</source>
        <translation>{count} Änderungen sind mit dem Projekt auf dem Server in Konflikt</translation>
    </message>
    <message>
        <source>Show Conflicts</source>
        <translation>Konflikte anzeigen</translation>
    </message>
    <message>
        <source>{what}: {cause}</source>
        <translation>{what}: {cause}</translation>
    </message>
    <message>
        <source>Show Job</source>
        <translation>Auftrag anzeigen</translation>
    </message>
</context>
<context>
    <name>Options</name>
    <message>
        <source>the input has no change {uuid}</source>
        <translation>die Eingabe enthält keine Änderung {uuid}</translation>
    </message>
    <message>
        <source>layer map</source>
        <translation>Layerzuordnung</translation>
    </message>
    <message>
        <source>key map</source>
        <translation>Schlüsselzuordnung</translation>
    </message>
    <message>
        <source>only these changes</source>
        <translation>nur diese Änderungen</translation>
    </message>
    <message>
        <source>earlier report</source>
        <translation>früherer Bericht</translation>
    </message>
    <message>
        <source>resolutions</source>
        <translation>Entscheidungen</translation>
    </message>
    <message>
        <source>server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>host</source>
        <translation>Host</translation>
    </message>
    <message>
        <source>area</source>
        <translation>Gebiet</translation>
    </message>
    <message>
        <source>the project has no vector layer {id}</source>
        <translation>das Projekt hat keinen Vektorlayer {id}</translation>
    </message>
    <message>
        <source>{wkt} is no polygon</source>
        <translation>{wkt} ist kein Polygon</translation>
    </message>
    <message>
        <source>there is no CRS {crs}</source>
        <translation>es gibt kein KBS {crs}</translation>
    </message>
    <message>
        <source>it has no place in the CRS {crs}</source>
        <translation>es hat keinen Platz im KBS {crs}</translation>
    </message>
    <message>
        <source>{path} is no report of version {version}</source>
        <translation>{path} ist kein Bericht der Version {version}</translation>
    </message>
    <message>
        <source>{path} is of a dry run, which applied nothing: it left nothing either</source>
        <translation>{path} stammt von einem Probelauf, der nichts angewendet hat: Er hat auch nichts übrig gelassen</translation>
    </message>
    <message>
        <source>{path} is of changes that were taken back</source>
        <translation>{path} handelt von zurückgenommenen Änderungen</translation>
    </message>
    <message>
        <source>without one everybody is let in</source>
        <translation>ohne eines wird jeder eingelassen</translation>
    </message>
    <message>
        <source>take only letters, digits and signs of ASCII</source>
        <translation>verwenden Sie nur Buchstaben, Ziffern und Zeichen aus ASCII</translation>
    </message>
    <message>
        <source>other computers may reach {host}, and nothing is encrypted: say that this is wanted, or take 127.0.0.1</source>
        <translation>andere Computer können {host} erreichen, und nichts ist verschlüsselt: Geben Sie an, dass das gewollt ist, oder nehmen Sie 127.0.0.1</translation>
    </message>
    <message>
        <source>no address is given</source>
        <translation>es ist keine Adresse angegeben</translation>
    </message>
    <message>
        <source>the address has a malformed host or port</source>
        <translation>Host oder Port der Adresse sind fehlerhaft</translation>
    </message>
    <message>
        <source>{scheme}: is not spoken; use https</source>
        <translation>{scheme}: wird nicht unterstützt; verwenden Sie https</translation>
    </message>
    <message>
        <source>the address holds a user or a password; they belong in the login</source>
        <translation>die Adresse enthält Benutzer oder Passwort; sie gehören in die Anmeldung</translation>
    </message>
    <message>
        <source>the address has a ? or # part; leave it out</source>
        <translation>die Adresse hat einen Teil mit ? oder #; lassen Sie ihn weg</translation>
    </message>
    <message>
        <source>{host} is no name of a computer</source>
        <translation>{host} ist kein Name eines Computers</translation>
    </message>
    <message>
        <source>http would send the token of {host} unprotected; use https</source>
        <translation>http würde das Token von {host} ungeschützt senden; verwenden Sie https</translation>
    </message>
    <message>
        <source>{uuid} makes a feature: it needs no key</source>
        <translation>{uuid} legt ein Objekt an und braucht keinen Schlüssel</translation>
    </message>
    <message>
        <source>no change of the input is about {key} in {layer}</source>
        <translation>keine Änderung der Eingabe betrifft {key} in {layer}</translation>
    </message>
    <message>
        <source>{layer}: &quot;&quot; is no key; name these changes by their uuids</source>
        <translation>{layer}: &quot;&quot; ist kein Schlüssel; nennen Sie diese Änderungen mit ihren UUIDs</translation>
    </message>
    <message>
        <source>give JSON text like {&quot;uuid of a change&quot;: &quot;key&quot;} or {&quot;layer id&quot;: {&quot;old&quot;: &quot;new&quot;}}</source>
        <translation>geben Sie JSON-Text an wie {&quot;UUID einer Änderung&quot;: &quot;Schlüssel&quot;} oder {&quot;Layer-ID&quot;: {&quot;alt&quot;: &quot;neu&quot;}}</translation>
    </message>
</context>
<context>
    <name>OptionsPage</name>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Use the server of QFieldSync</source>
        <translation>Den Server von QFieldSync verwenden</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>&amp;Adresse</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>Anmeldung</translation>
    </message>
    <message>
        <source>Looking for News on the Server</source>
        <translation>Nach Neuigkeiten auf dem Server sehen</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source> min</source>
        <translation> min</translation>
    </message>
    <message>
        <source>Also while no dock shows it, every</source>
        <translation>Auch wenn kein Bedienfeld es zeigt, alle</translation>
    </message>
    <message>
        <source>Every, while a &amp;job runs</source>
        <translation>Alle, während ein A&amp;uftrag läuft</translation>
    </message>
    <message>
        <source>Every, while &amp;none runs</source>
        <translation>Alle, während &amp;keiner läuft</translation>
    </message>
    <message>
        <source>New Projects on This Computer</source>
        <translation>Neue Projekte auf diesem Computer</translation>
    </message>
    <message>
        <source>Stores of Jobs and Changes</source>
        <translation>Ablagen von Aufträgen und Änderungen</translation>
    </message>
    <message>
        <source>Nothing is moved. To take what is known of your projects along, close the project, copy the content of the old folder into the new one, and choose the new one here. Use a folder on this computer: a store on a network drive may be damaged. It counts from the next project that is opened.</source>
        <translation>Nichts wird verschoben. Um mitzunehmen, was über Ihre Projekte bekannt ist, schließen Sie das Projekt, kopieren Sie den Inhalt des alten Ordners in den neuen und wählen Sie hier den neuen. Verwenden Sie einen Ordner auf diesem Computer: Eine Ablage auf einem Netzlaufwerk kann beschädigt werden. Das gilt ab dem nächsten Projekt, das geöffnet wird.</translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <translation>&amp;Ordner</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Berichte</translation>
    </message>
    <message>
        <source>Same as QGIS</source>
        <translation>Wie QGIS</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Sprache</translation>
    </message>
    <message>
        <source>There is no such folder; the one before stays in use.</source>
        <translation>Diesen Ordner gibt es nicht; der vorherige bleibt in Gebrauch.</translation>
    </message>
    <message>
        <source>Signed in to {host} as {user}</source>
        <translation>Bei {host} als {user} angemeldet</translation>
    </message>
    <message>
        <source>Sign Out</source>
        <translation>Abmelden</translation>
    </message>
    <message>
        <source>Not signed in</source>
        <translation>Nicht angemeldet</translation>
    </message>
    <message>
        <source>Sign In…</source>
        <translation>Anmelden…</translation>
    </message>
</context>
<context>
    <name>OutcomeModel</name>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
</context>
<context>
    <name>OutlookDialog</name>
    <message>
        <source>Dry Run</source>
        <translation>Probelauf</translation>
    </message>
    <message>
        <source>Nothing was written.</source>
        <translation>Nichts wurde geschrieben.</translation>
    </message>
    <message>
        <source>Open Report</source>
        <translation>Bericht öffnen</translation>
    </message>
    <message>
        <source>Every change with its reason, and a map, in the browser</source>
        <translation>Jede Änderung mit ihrem Grund und eine Karte, im Browser</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Anwenden</translation>
    </message>
    <message>
        <source>None of the changes can be applied</source>
        <translation>Keine der Änderungen kann angewendet werden</translation>
    </message>
    <message>
        <source>{count} more would be kept back. {reasons}</source>
        <translation>{count} weitere würden zurückgehalten. {reasons}</translation>
    </message>
    <message>
        <source>1 more would be kept back. {reasons}</source>
        <translation>1 weitere würde zurückgehalten. {reasons}</translation>
    </message>
</context>
<context>
    <name>PackageBar</name>
    <message>
        <source>Open Folder</source>
        <translation>Ordner öffnen</translation>
    </message>
    <message>
        <source>Save as Zip…</source>
        <translation>Als ZIP speichern…</translation>
    </message>
    <message>
        <source>Load for a Look</source>
        <translation>Zum Ansehen laden</translation>
    </message>
    <message>
        <source>Download Package…</source>
        <translation>Paket herunterladen…</translation>
    </message>
    <message>
        <source>Download the project&apos;s newest package from the server into a new folder</source>
        <translation>Das neueste Paket des Projekts vom Server in einen neuen Ordner herunterladen</translation>
    </message>
    <message>
        <source>A package is being downloaded.</source>
        <translation>Ein Paket wird gerade heruntergeladen.</translation>
    </message>
    <message>
        <source>The package was saved as {path}.</source>
        <translation>Das Paket wurde als {path} gespeichert.</translation>
    </message>
    <message>
        <source>The package has no layers of its own to look at.</source>
        <translation>Das Paket hat keine eigenen Layer zum Ansehen.</translation>
    </message>
    <message>
        <source>Save Package</source>
        <translation>Paket speichern</translation>
    </message>
    <message>
        <source>Zip files (*.zip)</source>
        <translation>ZIP-Dateien (*.zip)</translation>
    </message>
    <message>
        <source>The folder of the package is not there any more.</source>
        <translation>Der Ordner des Pakets ist nicht mehr da.</translation>
    </message>
    <message>
        <source>Open {path}. Copy the package from there; this one is what returned packages are compared with</source>
        <translation>{path} öffnen. Kopieren Sie das Paket von dort; mit diesem werden zurückgekommene Pakete verglichen</translation>
    </message>
    <message>
        <source>Pack the package into one file</source>
        <translation>Das Paket in eine Datei packen</translation>
    </message>
    <message>
        <source>Show a copy of the package&apos;s layers in a group of their own, read-only; the layers of the project are not touched</source>
        <translation>Eine Kopie der Layer des Pakets in einer eigenen Gruppe anzeigen, schreibgeschützt; die Layer des Projekts werden nicht angerührt</translation>
    </message>
    <message>
        <source>The file is being written.</source>
        <translation>Die Datei wird geschrieben.</translation>
    </message>
    <message>
        <source>Remove the Look</source>
        <translation>Ansicht entfernen</translation>
    </message>
    <message>
        <source>Take the layers of the package out of the project again</source>
        <translation>Die Layer des Pakets wieder aus dem Projekt nehmen</translation>
    </message>
</context>
<context>
    <name>PackageDownload</name>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Download Package</source>
        <translation>Paket herunterladen</translation>
    </message>
    <message>
        <source>Downloading the package of {host}</source>
        <translation>Das Paket von {host} wird heruntergeladen</translation>
    </message>
    <message>
        <source>The package was downloaded to {path}.</source>
        <translation>Das Paket wurde nach {path} heruntergeladen.</translation>
    </message>
    <message>
        <source>Open Folder</source>
        <translation>Ordner öffnen</translation>
    </message>
    <message>
        <source>The download was stopped; nothing of it was kept.</source>
        <translation>Das Herunterladen wurde abgebrochen; nichts davon wurde behalten.</translation>
    </message>
    <message>
        <source>The package was not downloaded. {reason}</source>
        <translation>Das Paket wurde nicht heruntergeladen. {reason}</translation>
    </message>
</context>
<context>
    <name>PackageProject</name>
    <message>
        <source>Package a project for QField</source>
        <translation>Projekt für QField packen</translation>
    </message>
    <message>
        <source>Makes a folder that QField opens: the project, one GeoPackage with the rows of its layers, symbols, pictures and attachments. Nothing is changed in the project and its data.

The project says what becomes of each layer, as QFieldSync&apos;s dialogs set it; a vector layer that nobody configured is taken offline. Afterwards the package is opened again and compared with the source. What it could not carry as it is stands in the log.

A layer without a key of one column can only be read in the field.

Project: the project file; when none is given, the open project, which must be saved.

Folder: an empty or new one, or that of an older package, which is replaced once the new one is whole.

Zip: the same as one file, when one is named.

Features: all, or those in the area of interest; by default as the project says.

Area: a box in place of the project&apos;s own area of interest.

Keep a copy: the package as it was made is remembered on this computer, so that Collect package can find out what the crew did in it.

Store: where jobs, changes and packages are remembered. Default: in the QGIS profile.

Logins: user names, passwords and tokens of online layers are left out of the package unless this is switched on.

Replace a package that was edited: else one that somebody edited stays, and the run ends with an error. Collect it first.

Outputs: the project file of the package, its id, and counts of layers, features and warnings, and its size in bytes.</source>
        <translation>Erstellt einen Ordner, den QField öffnet: das Projekt, ein GeoPackage mit den Zeilen seiner Layer, Symbole, Bilder und Anhänge. Am Projekt und seinen Daten wird nichts geändert.

Das Projekt sagt, was aus jedem Layer wird, wie die Dialoge von QFieldSync es festlegen; ein Vektorlayer, den niemand konfiguriert hat, wird offline genommen. Danach wird das Paket wieder geöffnet und mit der Quelle verglichen. Was es nicht unverändert mitnehmen konnte, steht im Protokoll.

Ein Layer ohne Schlüssel aus einer Spalte kann im Feld nur gelesen werden.

Projekt: die Projektdatei; wenn keine angegeben ist, das geöffnete Projekt, das gespeichert sein muss.

Ordner: ein leerer oder neuer, oder der eines älteren Pakets, das ersetzt wird, sobald das neue vollständig ist.

ZIP: dasselbe als eine Datei, wenn eine angegeben ist.

Objekte: alle, oder die im Interessengebiet; die Vorgabe ist, was das Projekt sagt.

Gebiet: ein Rechteck anstelle des Interessengebiets des Projekts.

Kopie behalten: Das Paket, wie es erstellt wurde, wird auf diesem Computer gemerkt, damit Paket einsammeln feststellen kann, was der Trupp darin getan hat.

Ablage: wo Aufträge, Änderungen und Pakete gemerkt werden. Vorgabe: im QGIS-Profil.

Anmeldungen: Benutzernamen, Passwörter und Token von Online-Layern werden aus dem Paket weggelassen, wenn dies nicht eingeschaltet ist.

Ein bearbeitetes Paket ersetzen: Sonst bleibt eines, das jemand bearbeitet hat, und der Lauf endet mit einem Fehler. Sammeln Sie es zuerst ein.

Ausgaben: die Projektdatei des Pakets, seine ID, Anzahlen der Layer, Objekte und Warnungen und seine Größe in Bytes.</translation>
    </message>
    <message>
        <source>Folder of the package</source>
        <translation>Ordner des Pakets</translation>
    </message>
    <message>
        <source>Zip file</source>
        <translation>ZIP-Datei</translation>
    </message>
    <message>
        <source>Zip files (*.zip)</source>
        <translation>ZIP-Dateien (*.zip)</translation>
    </message>
    <message>
        <source>Features</source>
        <translation>Objekte</translation>
    </message>
    <message>
        <source>As the project says</source>
        <translation>Wie das Projekt es sagt</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Only those in the area of interest</source>
        <translation>Nur die im Interessengebiet</translation>
    </message>
    <message>
        <source>Area (default: the project&apos;s area of interest)</source>
        <translation>Gebiet (Vorgabe: das Interessengebiet des Projekts)</translation>
    </message>
    <message>
        <source>Keep a copy, to collect the package when it comes back</source>
        <translation>Eine Kopie behalten, um das Paket einzusammeln, wenn es zurückkommt</translation>
    </message>
    <message>
        <source>Leave logins of online layers in the package</source>
        <translation>Anmeldungen von Online-Layern im Paket lassen</translation>
    </message>
    <message>
        <source>Replace a package that was edited</source>
        <translation>Ein bearbeitetes Paket ersetzen</translation>
    </message>
    <message>
        <source>Project of the package</source>
        <translation>Projekt des Pakets</translation>
    </message>
    <message>
        <source>Package id</source>
        <translation>Paket-ID</translation>
    </message>
    <message>
        <source>Layers in the package</source>
        <translation>Layer im Paket</translation>
    </message>
    <message>
        <source>Features in the package</source>
        <translation>Objekte im Paket</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>Warnungen</translation>
    </message>
    <message>
        <source>Size in bytes</source>
        <translation>Größe in Bytes</translation>
    </message>
    <message>
        <source>The open project is not in a file. Save it as one, then package it.</source>
        <translation>Das geöffnete Projekt ist nicht in einer Datei. Speichern Sie es als Datei, und packen Sie es dann.</translation>
    </message>
    <message>
        <source>The open project has changes that are not saved. Save it, then package it.</source>
        <translation>Das geöffnete Projekt hat Änderungen, die nicht gespeichert sind. Speichern Sie es, und packen Sie es dann.</translation>
    </message>
    <message>
        <source>The package was made, but not the zip file: {reason}</source>
        <translation>Das Paket wurde erstellt, aber die ZIP-Datei nicht: {reason}</translation>
    </message>
    <message>
        <source>The zip file cannot be written, and nothing was packaged: {reason}</source>
        <translation>Die ZIP-Datei kann nicht geschrieben werden, und nichts wurde gepackt: {reason}</translation>
    </message>
</context>
<context>
    <name>Packaging</name>
    <message>
        <source>it would be in the package; choose another folder</source>
        <translation>sie läge im Paket; wählen Sie einen anderen Ordner</translation>
    </message>
    <message>
        <source>{layer}: features that name a file in &quot;{field}&quot; that is not there: {count}. The list of attachments in the package names each.</source>
        <translation>{layer}: Objekte, die in „{field}“ eine Datei nennen, die nicht da ist: {count}. Die Liste der Anhänge im Paket nennt jede.</translation>
    </message>
    <message>
        <source>Many devices take these names for the same, and keep only one of the files. Rename them: {files}</source>
        <translation>Viele Geräte halten diese Namen für dieselben und behalten nur eine der Dateien. Benennen Sie sie um: {files}</translation>
    </message>
    <message>
        <source>{layer}: no feature is in the area.</source>
        <translation>{layer}: Kein Objekt ist im Gebiet.</translation>
    </message>
    <message>
        <source>{layer}: &quot;{field}&quot; is left out, because another field has the same name but for capitals. Rename one of them.</source>
        <translation>{layer}: „{field}“ wird weggelassen, weil ein anderes Feld bis auf Groß- und Kleinschreibung denselben Namen hat. Benennen Sie eines davon um.</translation>
    </message>
    <message>
        <source>{layer}: its rows are those of its filter, and the filter itself is not in the package, because it means something else there.</source>
        <translation>{layer}: Die Zeilen sind die seines Filters, und der Filter selbst ist nicht im Paket, weil er dort etwas anderes bedeutet.</translation>
    </message>
    <message>
        <source>the package cannot be written: {reason}</source>
        <translation>das Paket kann nicht geschrieben werden: {reason}</translation>
    </message>
    <message>
        <source>QGIS can open none of its layers: {layers}. Open the project in QGIS and mend their data sources, then package it again.</source>
        <translation>QGIS kann keinen seiner Layer öffnen: {layers}. Öffnen Sie das Projekt in QGIS und beheben Sie ihre Datenquellen, dann packen Sie es erneut.</translation>
    </message>
    <message>
        <source>only the area of interest is to be packaged, and the project has none; set one, or switch that off</source>
        <translation>nur das Interessengebiet soll gepackt werden, und das Projekt hat keines; legen Sie eines fest, oder schalten Sie das aus</translation>
    </message>
    <message>
        <source>{layer} is left out: it belongs to another project, {project}. Add the layer to this project itself.</source>
        <translation>{layer} wird weggelassen: Er gehört zu einem anderen Projekt, {project}. Fügen Sie den Layer diesem Projekt selbst hinzu.</translation>
    </message>
    <message>
        <source>{layer} is left out: QGIS cannot open it. {reason}</source>
        <translation>{layer} wird weggelassen: QGIS kann ihn nicht öffnen. {reason}</translation>
    </message>
    <message>
        <source>Its login is locked: open the project in QGIS, and enter the master password.</source>
        <translation>Seine Anmeldung ist gesperrt: Öffnen Sie das Projekt in QGIS und geben Sie das Masterpasswort ein.</translation>
    </message>
    <message>
        <source>{layer} stays a connection, and its login is not in the package: devices need one of their own.</source>
        <translation>{layer} bleibt eine Verbindung, und die Anmeldung dafür ist nicht im Paket: Geräte brauchen eine eigene.</translation>
    </message>
    <message>
        <source>{layer} can only be read in the field: changes cannot be written back to its format ({format}). Save it as a GeoPackage.</source>
        <translation>{layer} kann im Feld nur gelesen werden: Änderungen können nicht in sein Format ({format}) zurückgeschrieben werden. Speichern Sie ihn als GeoPackage.</translation>
    </message>
    <message>
        <source>{layer} can only be read in the field: QGIS cannot write to its source. Take a table whose key is a whole number.</source>
        <translation>{layer} kann im Feld nur gelesen werden: QGIS kann nicht in seine Quelle schreiben. Nehmen Sie eine Tabelle, deren Schlüssel eine ganze Zahl ist.</translation>
    </message>
    <message>
        <source>{layer} can only be read in the field: its key has several columns ({fields}). Give it a key of one column.</source>
        <translation>{layer} kann im Feld nur gelesen werden: Sein Schlüssel hat mehrere Spalten ({fields}). Geben Sie ihm einen Schlüssel aus einer Spalte.</translation>
    </message>
    <message>
        <source>{layer} can only be read in the field: it has no key by which an edit would find its feature. Give it a key column, for instance in a GeoPackage.</source>
        <translation>{layer} kann im Feld nur gelesen werden: Er hat keinen Schlüssel, mit dem eine Bearbeitung ihr Objekt finden würde. Geben Sie ihm eine Schlüsselspalte, zum Beispiel in einem GeoPackage.</translation>
    </message>
    <message>
        <source>The package has other layers: {layers}.</source>
        <translation>Das Paket hat andere Layer: {layers}.</translation>
    </message>
    <message>
        <source>{layer} cannot be opened in the package.</source>
        <translation>{layer} kann im Paket nicht geöffnet werden.</translation>
    </message>
    <message>
        <source>{layer} lost fields in the package: {fields}.</source>
        <translation>{layer} hat im Paket Felder verloren: {fields}.</translation>
    </message>
    <message>
        <source>{layer} has another type of geometry.</source>
        <translation>{layer} hat einen anderen Geometrietyp.</translation>
    </message>
    <message>
        <source>{layer} shows {found} features in the package, {expected} in the source.</source>
        <translation>{layer} zeigt {found} Objekte im Paket, {expected} in der Quelle.</translation>
    </message>
    <message>
        <source>{layer} has another extent in the package.</source>
        <translation>{layer} hat im Paket eine andere Ausdehnung.</translation>
    </message>
    <message>
        <source>{layer}: feature {key} reads otherwise in the package ({fields}).</source>
        <translation>{layer}: Objekt {key} liest sich im Paket anders ({fields}).</translation>
    </message>
    <message>
        <source>{layer} uses the file {name}, which is not there. Put it there, or choose another one.</source>
        <translation>{layer} verwendet die Datei {name}, die nicht da ist. Legen Sie sie dort ab, oder wählen Sie eine andere.</translation>
    </message>
    <message>
        <source>The project uses the file {name}, which is not there.</source>
        <translation>Das Projekt verwendet die Datei {name}, die nicht da ist.</translation>
    </message>
    <message>
        <source>{layer}: a path of this computer was taken out. What needs it has to name a file in the folder of the project. {name}</source>
        <translation>{layer}: Ein Pfad dieses Computers wurde herausgenommen. Was ihn braucht, muss eine Datei im Ordner des Projekts nennen. {name}</translation>
    </message>
    <message>
        <source>A path of this computer was taken out of the project. {name}</source>
        <translation>Ein Pfad dieses Computers wurde aus dem Projekt genommen. {name}</translation>
    </message>
    <message>
        <source>A login was taken out of the project: of its variables, properties, metadata or layouts. What needs it asks for it, or does not work.</source>
        <translation>Zugangsdaten wurden aus dem Projekt genommen: aus seinen Variablen, Eigenschaften, Metadaten oder Layouts. Was sie braucht, fragt danach oder funktioniert nicht.</translation>
    </message>
    <message>
        <source>A login was taken out of {layer}: of its variables, properties, metadata, actions or form. What needs it asks for it, or does not work.</source>
        <translation>Zugangsdaten wurden aus {layer} genommen: aus Variablen, Eigenschaften, Metadaten, Aktionen oder Formular. Was sie braucht, fragt danach oder funktioniert nicht.</translation>
    </message>
    <message>
        <source>{layer} shows values of {other}, which is not in the package.</source>
        <translation>{layer} zeigt Werte von {other}, der nicht im Paket ist.</translation>
    </message>
    <message>
        <source>The value of &quot;{field}&quot; cannot be stored as it is.</source>
        <translation>Der Wert von „{field}“ kann nicht unverändert gespeichert werden.</translation>
    </message>
    <message>
        <source>verification</source>
        <translation>Überprüfung</translation>
    </message>
    <message>
        <source>{layer}: {found} features were read and {expected} were counted. The source changed meanwhile, or could not be read to its end: package again.</source>
        <translation>{layer}: {found} Objekte wurden gelesen und {expected} gezählt. Die Quelle hat sich inzwischen geändert oder konnte nicht bis zum Ende gelesen werden: Packen Sie noch einmal.</translation>
    </message>
    <message>
        <source>{layer}: the package does not hold what was read.</source>
        <translation>{layer}: Das Paket enthält nicht, was gelesen wurde.</translation>
    </message>
    <message>
        <source>{layer}: features without a value in the key &quot;{field}&quot;: {count}. Their edits find no feature.</source>
        <translation>{layer}: Objekte ohne Wert im Schlüssel „{field}“: {count}. Ihre Bearbeitungen finden kein Objekt.</translation>
    </message>
    <message>
        <source>{layer}: {count} features have the same key &quot;{field}&quot;, so their edits find no single feature.</source>
        <translation>{layer}: {count} Objekte haben denselben Schlüssel „{field}“, daher finden ihre Bearbeitungen kein eindeutiges Objekt.</translation>
    </message>
    <message>
        <source>{layer}: the same of more features: {count}</source>
        <translation>{layer}: dasselbe bei weiteren Objekten: {count}</translation>
    </message>
    <message>
        <source>{layer}: the geometry of feature {key} is a {found} in a layer of {expected}; it is carried as it is.</source>
        <translation>{layer}: Die Geometrie von Objekt {key} ist ein {found} in einem Layer mit {expected}; sie wird unverändert übernommen.</translation>
    </message>
    <message>
        <source>it is a file; choose a folder</source>
        <translation>es ist eine Datei; wählen Sie einen Ordner</translation>
    </message>
    <message>
        <source>the folder holds other files, which would be lost; choose an empty folder</source>
        <translation>der Ordner enthält andere Dateien, die verloren gingen; wählen Sie einen leeren Ordner</translation>
    </message>
    <message>
        <source>the package there was edited ({files}); collect it first, or choose another folder</source>
        <translation>das Paket dort wurde bearbeitet ({files}); sammeln Sie es zuerst ein, oder wählen Sie einen anderen Ordner</translation>
    </message>
    <message>
        <source>another program is making a package there</source>
        <translation>ein anderes Programm erstellt dort gerade ein Paket</translation>
    </message>
    <message>
        <source>the package cannot be written there: {reason}</source>
        <translation>das Paket kann dort nicht geschrieben werden: {reason}</translation>
    </message>
</context>
<context>
    <name>PlacedView</name>
    <message>
        <source>No saved project is open</source>
        <translation>Kein gespeichertes Projekt ist geöffnet</translation>
    </message>
    <message>
        <source>Open a project, or save this one; its jobs and changes are shown here then.</source>
        <translation>Öffnen Sie ein Projekt, oder speichern Sie dieses; seine Aufträge und Änderungen werden dann hier gezeigt.</translation>
    </message>
    <message>
        <source>Looking for the project&apos;s jobs…</source>
        <translation>Die Aufträge des Projekts werden gesucht…</translation>
    </message>
    <message>
        <source>The project&apos;s jobs cannot be read</source>
        <translation>Die Aufträge des Projekts können nicht gelesen werden</translation>
    </message>
</context>
<context>
    <name>PolicyFields</name>
    <message>
        <source>So many of the newest packages of a project are kept on this computer whatever their age. A package that came back is compared with them.</source>
        <translation>So viele der neuesten Pakete eines Projekts werden auf diesem Computer behalten, gleich wie alt sie sind. Ein zurückgekommenes Paket wird mit ihnen verglichen.</translation>
    </message>
    <message>
        <source> days</source>
        <translation> Tage</translation>
    </message>
    <message>
        <source>Older packages are removed so long after they were made, or after something came back of them. What was not applied yet keeps them.</source>
        <translation>Ältere Pakete werden so lange nach ihrer Erstellung entfernt, oder nachdem etwas von ihnen zurückgekommen ist. Solange etwas davon noch nicht angewendet ist, bleiben sie.</translation>
    </message>
    <message>
        <source>&amp;Conflicts</source>
        <translation>&amp;Konflikte</translation>
    </message>
    <message>
        <source>&amp;Tolerance of geometries</source>
        <translation>&amp;Toleranz von Geometrien</translation>
    </message>
    <message>
        <source>Time &amp;limit of a job</source>
        <translation>Zeit&amp;grenze eines Auftrags</translation>
    </message>
    <message>
        <source>Newest &amp;packages kept</source>
        <translation>Neueste &amp;Pakete behalten</translation>
    </message>
    <message>
        <source>Older packages kept &amp;for</source>
        <translation>Ältere Pakete behalten &amp;für</translation>
    </message>
    <message>
        <source>Ask Me</source>
        <translation>Mich fragen</translation>
    </message>
    <message>
        <source>The Field Wins</source>
        <translation>Feldseite gewinnt</translation>
    </message>
    <message>
        <source>Ask Me keeps what the project holds until you decided. The Field Wins overwrites it with what the crew recorded; it can be taken back.</source>
        <translation>Mich fragen behält, was das Projekt enthält, bis Sie entschieden haben. Feldseite gewinnt überschreibt es mit dem, was der Trupp aufgezeichnet hat; es kann zurückgenommen werden.</translation>
    </message>
    <message>
        <source>Geometries whose vertices are this near count as equal; in units of the layer&apos;s CRS.</source>
        <translation>Geometrien, deren Stützpunkte so nah beieinander liegen, gelten als gleich; in Einheiten des KBS des Layers.</translation>
    </message>
    <message>
        <source> min</source>
        <translation> min</translation>
    </message>
    <message>
        <source>A job that takes longer is stopped</source>
        <translation>Ein Auftrag, der länger dauert, wird gestoppt</translation>
    </message>
</context>
<context>
    <name>ProjectAlgorithm</name>
    <message>
        <source>Project file (default: the open project)</source>
        <translation>Projektdatei (Vorgabe: das geöffnete Projekt)</translation>
    </message>
    <message>
        <source>QGIS projects (*.qgs *.qgz *.QGS *.QGZ)</source>
        <translation>QGIS-Projekte (*.qgs *.qgz *.QGS *.QGZ)</translation>
    </message>
    <message>
        <source>No project is open: open one, or name its file.</source>
        <translation>Kein Projekt ist geöffnet: Öffnen Sie eines, oder geben Sie seine Datei an.</translation>
    </message>
    <message>
        <source>{path} belongs to the project. Choose another file for the output.</source>
        <translation>{path} gehört zum Projekt. Wählen Sie eine andere Datei für die Ausgabe.</translation>
    </message>
    <message>
        <source>QGIS is busy with something else ({reason}). Run it again.</source>
        <translation>QGIS ist mit etwas anderem beschäftigt ({reason}). Starten Sie es noch einmal.</translation>
    </message>
</context>
<context>
    <name>ProjectDialog</name>
    <message>
        <source>Choose the Cloud Project</source>
        <translation>Cloud-Projekt wählen</translation>
    </message>
    <message>
        <source>Which project on {host} is {file}? The choice is remembered for this project file; nothing is uploaded.</source>
        <translation>Welches Projekt auf {host} ist {file}? Die Wahl wird für diese Projektdatei gemerkt; nichts wird hochgeladen.</translation>
    </message>
    <message>
        <source>Search by name or owner</source>
        <translation>Nach Name oder Besitzer suchen</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Use This Project</source>
        <translation>Dieses Projekt verwenden</translation>
    </message>
    <message>
        <source>Asking for your projects…</source>
        <translation>Ihre Projekte werden abgefragt…</translation>
    </message>
    <message>
        <source>Projects on the server</source>
        <translation>Projekte auf dem Server</translation>
    </message>
    <message>
        <source>You have no project on {host}</source>
        <translation>Sie haben kein Projekt auf {host}</translation>
    </message>
    <message>
        <source>Upload one with QFieldSync, or have its owner share it.</source>
        <translation>Laden Sie eines mit QFieldSync hoch, oder lassen Sie es sich von seinem Besitzer freigeben.</translation>
    </message>
    <message>
        <source>Look Again</source>
        <translation>Noch einmal nachsehen</translation>
    </message>
</context>
<context>
    <name>ProjectGroup</name>
    <message>
        <source>The Open Project</source>
        <translation>Das geöffnete Projekt</translation>
    </message>
    <message>
        <source>No project is open.</source>
        <translation>Kein Projekt ist geöffnet.</translation>
    </message>
    <message>
        <source>The Open Project: {name}</source>
        <translation>Das geöffnete Projekt: {name}</translation>
    </message>
    <message>
        <source>Reading what is chosen for it…</source>
        <translation>Was dafür gewählt ist, wird gelesen…</translation>
    </message>
</context>
<context>
    <name>ProjectModel</name>
    <message>
        <source>Project</source>
        <translation>Projekt</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Besitzer</translation>
    </message>
    <message>
        <source>Your Role</source>
        <translation>Ihre Rolle</translation>
    </message>
    <message>
        <source>Last Change</source>
        <translation>Letzte Änderung</translation>
    </message>
</context>
<context>
    <name>ProjectPage</name>
    <message>
        <source>Layers</source>
        <translation>Layer</translation>
    </message>
    <message>
        <source>Where nothing is chosen, vector layers are edited offline and others left as they are.</source>
        <translation>Wo nichts gewählt ist, werden Vektorlayer offline bearbeitet und andere gelassen, wie sie sind.</translation>
    </message>
    <message>
        <source>Area of Interest</source>
        <translation>Interessengebiet</translation>
    </message>
    <message>
        <source>Use the View of the Map</source>
        <translation>Kartenausschnitt verwenden</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
    <message>
        <source>Only features in the area</source>
        <translation>Nur Objekte im Gebiet</translation>
    </message>
    <message>
        <source>Features elsewhere stay out of packages</source>
        <translation>Objekte anderswo kommen nicht in Pakete</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Prüfung</translation>
    </message>
    <message>
        <source>Tell of all of them again</source>
        <translation>Alle wieder melden</translation>
    </message>
    <message>
        <source>No finding is ignored in this project.</source>
        <translation>In diesem Projekt wird kein Befund ignoriert.</translation>
    </message>
    <message>
        <source>1 finding is ignored in this project.</source>
        <translation>1 Befund wird in diesem Projekt ignoriert.</translation>
    </message>
    <message>
        <source>{count} findings are ignored in this project.</source>
        <translation>{count} Befunde werden in diesem Projekt ignoriert.</translation>
    </message>
    <message>
        <source>The map shows nothing whose place is known.</source>
        <translation>Die Karte zeigt nichts, dessen Ort bekannt ist.</translation>
    </message>
    <message>
        <source>None: packages cover all layers.</source>
        <translation>Keines: Pakete umfassen alle Layer ganz.</translation>
    </message>
    <message>
        <source>It is no polygon; the check tells so too.</source>
        <translation>Es ist kein Polygon; die Prüfung meldet das auch.</translation>
    </message>
    <message>
        <source>{box} in {crs}</source>
        <translation>{box} in {crs}</translation>
    </message>
</context>
<context>
    <name>ProjectRunAlgorithm</name>
    <message>
        <source>On conflict</source>
        <translation>Bei Konflikt</translation>
    </message>
    <message>
        <source>Tolerance for geometries, in units of each layer&apos;s CRS</source>
        <translation>Toleranz für Geometrien, in Einheiten des KBS des jeweiligen Layers</translation>
    </message>
    <message>
        <source>Dry run: write nothing</source>
        <translation>Probelauf: nichts schreiben</translation>
    </message>
    <message>
        <source>Wait for locks, in seconds</source>
        <translation>Auf Sperren warten, in Sekunden</translation>
    </message>
    <message>
        <source>Record in the databases what they have taken</source>
        <translation>In den Datenbanken festhalten, was sie aufgenommen haben</translation>
    </message>
</context>
<context>
    <name>ProjectSession</name>
    <message>
        <source>The project is kept in a database. Save it as a file: jobs and changes belong to project files.</source>
        <translation>Das Projekt liegt in einer Datenbank. Speichern Sie es als Datei: Aufträge und Änderungen gehören zu Projektdateien.</translation>
    </message>
</context>
<context>
    <name>ProposeRemapping</name>
    <message>
        <source>Propose remapping</source>
        <translation>Neuzuordnung vorschlagen</translation>
    </message>
    <message>
        <source>Looks for the layers and features that changes mean when their ids and keys do not lead there: a layer that was removed and added again, a layer that was exported again and has other numbers, a feature that the server made. Nothing is written to any layer.

Each proposal tells what speaks for it: a recorded identifier, the same geometry, the same values. Where several features fit, there is none. Check the proposals, strike out what is wrong, and hand the file to Apply changes as its layer map and key map. Confirm the layers first, and then have the keys looked for with that layer map.

Deltafile: a deltafile, or a list of changes that was saved from a server.

Project: the project file; when none is given, the open project.

Layer map: the layers that are confirmed already, as JSON text or a JSON file.

Largest deltafile: a larger file is not read; in megabytes. Default 512.

Proposals: made when a file is named for them; HTML to read, JSON to be confirmed and handed on.

Only: the uuids of the changes that are wanted, or the report of an earlier run, whose changes in conflict, refused or failed are wanted.

Outputs: counts of layers and of changes with a proposal, and of those for which there is none.</source>
        <translation>Sucht die Layer und Objekte, die Änderungen meinen, wenn ihre IDs und Schlüssel nicht dorthin führen: ein Layer, der entfernt und wieder hinzugefügt wurde, ein Layer, der neu exportiert wurde und andere Nummern hat, ein Objekt, das der Server erstellt hat. In keinen Layer wird etwas geschrieben.

Jeder Vorschlag nennt, was für ihn spricht: eine aufgezeichnete Kennung, dieselbe Geometrie, dieselben Werte. Wo mehrere Objekte passen, gibt es keinen. Prüfen Sie die Vorschläge, streichen Sie, was falsch ist, und geben Sie die Datei an Änderungen anwenden als dessen Layerzuordnung und Schlüsselzuordnung. Bestätigen Sie zuerst die Layer, und lassen Sie dann mit dieser Layerzuordnung die Schlüssel suchen.

Delta-Datei: eine Delta-Datei, oder eine Liste von Änderungen, die von einem Server gespeichert wurde.

Projekt: die Projektdatei; wenn keine angegeben ist, das geöffnete Projekt.

Layerzuordnung: die schon bestätigten Layer, als JSON-Text oder JSON-Datei.

Größte Delta-Datei: Eine größere Datei wird nicht gelesen; in Megabyte. Vorgabe 512.

Vorschläge: werden erstellt, wenn dafür eine Datei angegeben ist; HTML zum Lesen, JSON zum Bestätigen und Weitergeben.

Nur: die UUIDs der gewünschten Änderungen oder der Bericht eines früheren Laufs, dessen Änderungen in Konflikt, abgelehnte oder fehlgeschlagene gewünscht sind.

Ausgaben: Anzahlen der Layer und der Änderungen mit einem Vorschlag, und derer, für die es keinen gibt.</translation>
    </message>
    <message>
        <source>Proposals (JSON)</source>
        <translation>Vorschläge (JSON)</translation>
    </message>
    <message>
        <source>Proposals (HTML)</source>
        <translation>Vorschläge (HTML)</translation>
    </message>
    <message>
        <source>Layers with a proposal</source>
        <translation>Layer mit einem Vorschlag</translation>
    </message>
    <message>
        <source>Changes with a proposed key</source>
        <translation>Änderungen mit einem vorgeschlagenen Schlüssel</translation>
    </message>
    <message>
        <source>Layers and changes without a proposal</source>
        <translation>Layer und Änderungen ohne Vorschlag</translation>
    </message>
    <message>
        <source>The proposals were not written: {reason}</source>
        <translation>Die Vorschläge wurden nicht geschrieben: {reason}</translation>
    </message>
    <message>
        <source>The proposals would replace an input: {path}</source>
        <translation>Die Vorschläge würden eine Eingabe ersetzen: {path}</translation>
    </message>
</context>
<context>
    <name>PushDeltafile</name>
    <message>
        <source>Send a deltafile to the server</source>
        <translation>Delta-Datei an den Server senden</translation>
    </message>
    <message>
        <source>Sends a deltafile to the server of its cloud project, which then applies it. It is checked first, because a server says nothing of what is wrong; a long one is sent in parts. Sending it again sends only what is missing.

Largest deltafile: a larger file is not read; in megabytes. Default 512.

Wait: until the server has applied it; the run fails when that does. Fetch changes from the server tells what became of each.

Minutes: how long to wait at most.

Outputs: how many changes are new to the server, how many it had, how many it does not list although they were sent, and the job.</source>
        <translation>Sendet eine Delta-Datei an den Server ihres Cloud-Projekts, der sie dann anwendet. Sie wird vorher geprüft, weil ein Server nicht sagt, was falsch ist; eine lange wird in Teilen gesendet. Sie noch einmal zu senden sendet nur, was fehlt.

Größte Delta-Datei: Eine größere Datei wird nicht gelesen; in Megabyte. Vorgabe 512.

Warten: bis der Server sie angewendet hat; der Lauf schlägt fehl, wenn das fehlschlägt. Änderungen vom Server abrufen sagt, was aus jeder wurde.

Minuten: wie lange höchstens gewartet wird.

Ausgaben: wie viele Änderungen für den Server neu sind, wie viele er hatte, wie viele er nicht auflistet, obwohl sie gesendet wurden, und der Auftrag.</translation>
    </message>
    <message>
        <source>Wait until it is applied</source>
        <translation>Warten, bis sie angewendet ist</translation>
    </message>
    <message>
        <source>New changes</source>
        <translation>Neue Änderungen</translation>
    </message>
    <message>
        <source>Changes that the server had</source>
        <translation>Änderungen, die der Server hatte</translation>
    </message>
    <message>
        <source>Changes that the server does not list</source>
        <translation>Änderungen, die der Server nicht auflistet</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>Auftrag</translation>
    </message>
    <message>
        <source>The server does not list change {uuid}: it knows it from another project, or keeps others waiting.</source>
        <translation>Der Server listet die Änderung {uuid} nicht auf: Er kennt sie aus einem anderen Projekt oder lässt andere warten.</translation>
    </message>
</context>
<context>
    <name>PushingActions</name>
    <message>
        <source>Push Deltafiles</source>
        <translation>Delta-Dateien hochladen</translation>
    </message>
    <message>
        <source>Deltafiles (*.json);;All files (*)</source>
        <translation>Delta-Dateien (*.json);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Asking {host} for its changes</source>
        <translation>{host} wird nach seinen Änderungen gefragt</translation>
    </message>
    <message>
        <source>Push It Here All the Same</source>
        <translation>Trotzdem hier hochladen</translation>
    </message>
    <message>
        <source>The server applies them.</source>
        <translation>Der Server wendet sie an.</translation>
    </message>
    <message>
        <source>Take Up Here</source>
        <translation>Hier aufnehmen</translation>
    </message>
    <message>
        <source>Nothing was taken up on this computer.</source>
        <translation>Auf diesem Computer wurde nichts aufgenommen.</translation>
    </message>
    <message>
        <source>Show Them</source>
        <translation>Anzeigen</translation>
    </message>
</context>
<context>
    <name>QFieldSyncCloudPlugin</name>
    <message>
        <source>The algorithms are offered already, by another copy.</source>
        <translation>Die Algorithmen werden schon von einer anderen Kopie angeboten.</translation>
    </message>
    <message>
        <source>Check Project…</source>
        <translation>Projekt prüfen…</translation>
    </message>
    <message>
        <source>Package for QField…</source>
        <translation>Für QField packen…</translation>
    </message>
    <message>
        <source>Collect Package…</source>
        <translation>Paket einsammeln…</translation>
    </message>
    <message>
        <source>Apply Changes…</source>
        <translation>Änderungen anwenden…</translation>
    </message>
    <message>
        <source>Take Back Changes…</source>
        <translation>Änderungen zurücknehmen…</translation>
    </message>
    <message>
        <source>History of Changes…</source>
        <translation>Verlauf der Änderungen…</translation>
    </message>
    <message>
        <source>Check Deltafile…</source>
        <translation>Delta-Datei prüfen…</translation>
    </message>
    <message>
        <source>Sign In to a Server…</source>
        <translation>Bei einem Server anmelden…</translation>
    </message>
    <message>
        <source>Options…</source>
        <translation>Optionen…</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Start Local Server…</source>
        <translation>Lokalen Server starten…</translation>
    </message>
    <message>
        <source>Stop Local Server</source>
        <translation>Lokalen Server stoppen</translation>
    </message>
    <message>
        <source>The project cannot be served: {reason}</source>
        <translation>Das Projekt kann nicht bereitgestellt werden: {reason}</translation>
    </message>
</context>
<context>
    <name>QueueDeltafile</name>
    <message>
        <source>Hand a deltafile to the project&apos;s jobs</source>
        <translation>Delta-Datei an die Aufträge des Projekts übergeben</translation>
    </message>
    <message>
        <source>Keeps the changes of a deltafile for the jobs of a project, on this computer: they wait, and an open QGIS or Run jobs applies them. What became of each is remembered, conflicts can be resolved later, and the same change is never taken twice.

A file that is no deltafile, or one of another project, is refused as a whole. Apply changes takes a deltafile of any project.

Project: the project file; when none is given, the open project.

Largest deltafile: a larger file is not read; in megabytes. Default 512.

Store: where jobs, changes and packages are remembered. Default: in the QGIS profile.

Outputs: how many changes are new and wait, how many were known already, and the job that applies them.</source>
        <translation>Bewahrt die Änderungen einer Delta-Datei für die Aufträge eines Projekts auf, auf diesem Computer: Sie warten, und ein geöffnetes QGIS oder Aufträge ausführen wendet sie an. Was aus jeder wurde, wird gemerkt, Konflikte können später gelöst werden, und dieselbe Änderung wird nie zweimal aufgenommen.

Eine Datei, die keine Delta-Datei ist, oder eine eines anderen Projekts wird als Ganzes abgelehnt. Änderungen anwenden nimmt eine Delta-Datei jedes Projekts an.

Projekt: die Projektdatei; wenn keine angegeben ist, das geöffnete Projekt.

Größte Delta-Datei: Eine größere Datei wird nicht gelesen; in Megabyte. Vorgabe 512.

Ablage: wo Aufträge, Änderungen und Pakete gemerkt werden. Vorgabe: im QGIS-Profil.

Ausgaben: wie viele Änderungen neu sind und warten, wie viele schon bekannt waren, und der Auftrag, der sie anwendet.</translation>
    </message>
    <message>
        <source>New changes</source>
        <translation>Neue Änderungen</translation>
    </message>
    <message>
        <source>Changes that were known</source>
        <translation>Bereits bekannte Änderungen</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>Auftrag</translation>
    </message>
    <message>
        <source>The deltafile {path} is not taken: it was made for the project {found}, and this one is {expected}. Hand it over to that project, or use Apply changes from a deltafile, which takes one of any project.</source>
        <translation>Die Delta-Datei {path} wird nicht angenommen: Sie wurde für das Projekt {found} gemacht, und dieses ist {expected}. Übergeben Sie sie an jenes Projekt, oder verwenden Sie den Algorithmus Änderungen aus einer Delta-Datei anwenden, der eine jedes Projekts annimmt.</translation>
    </message>
    <message>
        <source>The deltafile {path} is not taken. {reason}</source>
        <translation>Die Delta-Datei {path} wird nicht angenommen. {reason}</translation>
    </message>
</context>
<context>
    <name>ReasonDialog</name>
    <message>
        <source>Set Changes Aside</source>
        <translation>Änderungen zurückstellen</translation>
    </message>
    <message>
        <source>{changes} will not be applied until you take them up again.</source>
        <translation>Nicht angewendet, bis Sie sie erneut aufnehmen: {changes}.</translation>
    </message>
    <message>
        <source>{changes} will not be applied until you take it up again.</source>
        <translation>{changes} wird nicht angewendet, bis Sie sie erneut aufnehmen.</translation>
    </message>
    <message>
        <source>Measured twice, for instance</source>
        <translation>Zum Beispiel: doppelt gemessen</translation>
    </message>
    <message>
        <source>&amp;Reason, for whoever looks at it later</source>
        <translation>&amp;Grund, für alle, die es später ansehen</translation>
    </message>
    <message>
        <source>Set Aside</source>
        <translation>Zurückstellen</translation>
    </message>
</context>
<context>
    <name>Reasons</name>
    <message>
        <source>Resolve it: take a side for each field, or enter something else. Or set it aside, and keep what is here.</source>
        <translation>Lösen Sie ihn: Wählen Sie für jedes Feld eine Seite, oder geben Sie etwas anderes ein. Oder stellen Sie die Änderung zurück und behalten Sie, was hier ist.</translation>
    </message>
    <message>
        <source>Take it up again, and name the layer of the project that it belongs to. Or add the layer to the project first.</source>
        <translation>Nehmen Sie sie erneut auf und nennen Sie den Layer des Projekts, zu dem sie gehört. Oder fügen Sie zuerst den Layer zum Projekt hinzu.</translation>
    </message>
</context>
<context>
    <name>RemapDialog</name>
    <message>
        <source>Take Up Again</source>
        <translation>Erneut aufnehmen</translation>
    </message>
    <message>
        <source>{changes} will wait to be applied again.</source>
        <translation>Wieder wartend auf das Anwenden: {changes}.</translation>
    </message>
    <message>
        <source>Missing Layers</source>
        <translation>Fehlende Layer</translation>
    </message>
    <message>
        <source>Other Keys</source>
        <translation>Andere Schlüssel</translation>
    </message>
    <message>
        <source>Tick All</source>
        <translation>Alle anhaken</translation>
    </message>
    <message>
        <source>Tick None</source>
        <translation>Keine anhaken</translation>
    </message>
    <message>
        <source>No other feature fits better than the one that a change names.</source>
        <translation>Kein anderes Objekt passt besser als das, das eine Änderung nennt.</translation>
    </message>
    <message>
        <source>Tick what is right, or enter the key. What is not ticked is looked for under its own key.</source>
        <translation>Haken Sie an, was richtig ist, oder geben Sie den Schlüssel ein. Was nicht angehakt ist, wird unter seinem eigenen Schlüssel gesucht.</translation>
    </message>
    <message>
        <source>Looking for the features…</source>
        <translation>Die Objekte werden gesucht…</translation>
    </message>
    <message>
        <source>Name the layer that took the place of a missing one; changes of a layer that stays missing are refused again.</source>
        <translation>Nennen Sie den Layer, der an die Stelle eines fehlenden getreten ist; Änderungen eines Layers, der weiter fehlt, werden wieder abgelehnt.</translation>
    </message>
    <message>
        <source>The project has changes that are not saved: a layer that was added since is offered when you have saved it.</source>
        <translation>Das Projekt hat Änderungen, die nicht gespeichert sind: Ein seitdem hinzugefügter Layer wird angeboten, wenn Sie es gespeichert haben.</translation>
    </message>
    <message>
        <source>None of the project&apos;s layers</source>
        <translation>Keiner der Layer des Projekts</translation>
    </message>
    <message>
        <source>{layer} (proposed: {signs})</source>
        <translation>{layer} (vorgeschlagen: {signs})</translation>
    </message>
    <message>
        <source>{layer}, {changes}</source>
        <translation>{layer}, {changes}</translation>
    </message>
</context>
<context>
    <name>RemoveLedger</name>
    <message>
        <source>Remove the record of applied changes</source>
        <translation>Anwendungsprotokoll entfernen</translation>
    </message>
    <message>
        <source>Every data source records which changes it has taken, so that none is applied twice and each can be taken back. This removes that record from the data sources of a project: the table in a GeoPackage, SpatiaLite or PostgreSQL database, the folder beside a Shapefile or GeoJSON. The data themselves stay as they are.

Afterwards nothing can be taken back any more, and a deltafile that was applied before is applied again. In PostgreSQL the record is that of all projects and all users of the database.

Project: the project file; when none is given, the open project.

Only tell: lists how much would be removed, and removes nothing.</source>
        <translation>Jede Datenquelle hält fest, welche Änderungen sie aufgenommen hat, damit keine zweimal angewendet wird und jede zurückgenommen werden kann. Dies entfernt dieses Anwendungsprotokoll aus den Datenquellen eines Projekts: die Tabelle in einer GeoPackage-, SpatiaLite- oder PostgreSQL-Datenbank, den Ordner neben einem Shapefile oder GeoJSON. Die Daten selbst bleiben, wie sie sind.

Danach kann nichts mehr zurückgenommen werden, und eine Delta-Datei, die vorher angewendet war, wird erneut angewendet. In PostgreSQL ist das Protokoll das aller Projekte und aller Benutzer der Datenbank.

Projekt: die Projektdatei; wenn keine angegeben ist, das geöffnete Projekt.

Nur mitteilen: listet auf, wie viel entfernt würde, und entfernt nichts.</translation>
    </message>
    <message>
        <source>Only tell what would be removed</source>
        <translation>Nur mitteilen, was entfernt würde</translation>
    </message>
    <message>
        <source>Data sources cleared</source>
        <translation>Geleerte Datenquellen</translation>
    </message>
    <message>
        <source>Records in all of them</source>
        <translation>Einträge in allen</translation>
    </message>
    <message>
        <source>{place}: nothing was removed: {reason}</source>
        <translation>{place}: Nichts wurde entfernt: {reason}</translation>
    </message>
    <message>
        <source>Records in {place}: {count}</source>
        <translation>Einträge in {place}: {count}</translation>
    </message>
</context>
<context>
    <name>ReportingAlgorithm</name>
    <message>
        <source>Conflicts</source>
        <translation>Konflikte</translation>
    </message>
    <message>
        <source>Changes applied now</source>
        <translation>Jetzt angewendete Änderungen</translation>
    </message>
    <message>
        <source>Changes that had already been applied</source>
        <translation>Änderungen, die schon angewendet waren</translation>
    </message>
    <message>
        <source>Changes in conflict</source>
        <translation>Änderungen in Konflikt</translation>
    </message>
    <message>
        <source>Changes refused</source>
        <translation>Abgelehnte Änderungen</translation>
    </message>
    <message>
        <source>Changes that met an error</source>
        <translation>Änderungen, die auf einen Fehler trafen</translation>
    </message>
    <message>
        <source>The report cannot be written, and nothing was applied: {reason}</source>
        <translation>Der Bericht kann nicht geschrieben werden, und nichts wurde angewendet: {reason}</translation>
    </message>
    <message>
        <source>The layer of conflicts cannot be written, and nothing was applied: {reason}</source>
        <translation>Der Layer der Konflikte kann nicht geschrieben werden, und nichts wurde angewendet: {reason}</translation>
    </message>
    <message>
        <source>The report was not written: {reason}</source>
        <translation>Der Bericht wurde nicht geschrieben: {reason}</translation>
    </message>
    <message>
        <source>The map of the changes was not made: {reason}</source>
        <translation>Die Karte der Änderungen wurde nicht erstellt: {reason}</translation>
    </message>
    <message>
        <source>The layer of conflicts was not written.</source>
        <translation>Der Layer der Konflikte wurde nicht geschrieben.</translation>
    </message>
</context>
<context>
    <name>Reports</name>
    <message>
        <source>Feature</source>
        <translation>Objekt</translation>
    </message>
    <message>
        <source>In the field</source>
        <translation>Im Feld</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>Was daraus wurde</translation>
    </message>
    <message>
        <source>&quot;{layer}&quot; is kept in the memory of QGIS: what it holds now is not shown here.</source>
        <translation>„{layer}“ wird im Arbeitsspeicher von QGIS gehalten: Was er jetzt enthält, wird hier nicht gezeigt.</translation>
    </message>
    <message>
        <source>The project has no layer &quot;{layer}&quot;; perhaps it is now this one: {proposal}.</source>
        <translation>Das Projekt hat keinen Layer „{layer}“; vielleicht ist es jetzt dieser: {proposal}.</translation>
    </message>
    <message>
        <source>The project has no layer &quot;{layer}&quot;.</source>
        <translation>Das Projekt hat keinen Layer „{layer}“.</translation>
    </message>
    <message>
        <source>The layer of this change is not in the project.</source>
        <translation>Der Layer dieser Änderung ist nicht im Projekt.</translation>
    </message>
    <message>
        <source>No layer of the project shows the table &quot;{layer}&quot; any more.</source>
        <translation>Kein Layer des Projekts zeigt noch die Tabelle „{layer}“.</translation>
    </message>
    <message>
        <source>No layer of the project shows the table any more.</source>
        <translation>Kein Layer des Projekts zeigt noch die Tabelle.</translation>
    </message>
    <message>
        <source>The layer &quot;{layer}&quot; cannot be opened: {reason}.</source>
        <translation>Der Layer „{layer}“ kann nicht geöffnet werden: {reason}.</translation>
    </message>
    <message>
        <source>The layer &quot;{layer}&quot; cannot be opened: its file or table is missing or damaged.</source>
        <translation>Der Layer „{layer}“ kann nicht geöffnet werden: Seine Datei oder Tabelle fehlt oder ist beschädigt.</translation>
    </message>
    <message>
        <source>The layer cannot be opened: its file or table is missing or damaged.</source>
        <translation>Der Layer kann nicht geöffnet werden: Seine Datei oder Tabelle fehlt oder ist beschädigt.</translation>
    </message>
    <message>
        <source>The login of the layer &quot;{layer}&quot; is locked, so QGIS did not read the layer.</source>
        <translation>Die Anmeldung des Layers „{layer}“ ist gesperrt, daher hat QGIS den Layer nicht gelesen.</translation>
    </message>
    <message>
        <source>The login of the layer is locked, so QGIS did not read the layer.</source>
        <translation>Die Anmeldung des Layers ist gesperrt, daher hat QGIS den Layer nicht gelesen.</translation>
    </message>
    <message>
        <source>The layer &quot;{layer}&quot; is read-only: {reason}.</source>
        <translation>Der Layer „{layer}“ ist schreibgeschützt: {reason}.</translation>
    </message>
    <message>
        <source>The layer &quot;{layer}&quot; is read-only.</source>
        <translation>Der Layer „{layer}“ ist schreibgeschützt.</translation>
    </message>
    <message>
        <source>The layer is read-only.</source>
        <translation>Der Layer ist schreibgeschützt.</translation>
    </message>
    <message>
        <source>The layer &quot;{layer}&quot; is being edited in QGIS; until that ends nothing else is written to it.</source>
        <translation>Der Layer „{layer}“ wird in QGIS gerade bearbeitet; bis das endet, wird nichts anderes in ihn geschrieben.</translation>
    </message>
    <message>
        <source>The layer is being edited in QGIS; until that ends nothing else is written to it.</source>
        <translation>Der Layer wird in QGIS gerade bearbeitet; bis das endet, wird nichts anderes in ihn geschrieben.</translation>
    </message>
    <message>
        <source>The layer &quot;{layer}&quot; has a kind of data source that changes cannot be written to ({provider}).</source>
        <translation>Der Layer „{layer}“ hat eine Art von Datenquelle, in die Änderungen nicht geschrieben werden können ({provider}).</translation>
    </message>
    <message>
        <source>The layer has a kind of data source that changes cannot be written to ({provider}).</source>
        <translation>Der Layer hat eine Art von Datenquelle, in die Änderungen nicht geschrieben werden können ({provider}).</translation>
    </message>
    <message>
        <source>The layer has a kind of data source that changes cannot be written to.</source>
        <translation>Der Layer hat eine Art von Datenquelle, in die Änderungen nicht geschrieben werden können.</translation>
    </message>
    <message>
        <source>The layer &quot;{layer}&quot; is a CSV file, a mere text without field types and keys; writing to it would also alter rows that nobody touched.</source>
        <translation>Der Layer „{layer}“ ist eine CSV-Datei, bloßer Text ohne Feldtypen und Schlüssel; in ihn zu schreiben würde auch Zeilen verändern, die niemand angerührt hat.</translation>
    </message>
    <message>
        <source>The layer is a CSV file, a mere text without field types and keys; writing to it would also alter rows that nobody touched.</source>
        <translation>Der Layer ist eine CSV-Datei, bloßer Text ohne Feldtypen und Schlüssel; in ihn zu schreiben würde auch Zeilen verändern, die niemand angerührt hat.</translation>
    </message>
    <message>
        <source>The layer &quot;{layer}&quot; shows a view of the database, and changes are written to tables only.</source>
        <translation>Der Layer „{layer}“ zeigt eine Sicht der Datenbank, und Änderungen werden nur in Tabellen geschrieben.</translation>
    </message>
    <message>
        <source>The layer shows a view of the database, and changes are written to tables only.</source>
        <translation>Der Layer zeigt eine Sicht der Datenbank, und Änderungen werden nur in Tabellen geschrieben.</translation>
    </message>
    <message>
        <source>The layer &quot;{layer}&quot; has no primary key, so its features cannot be told apart.</source>
        <translation>Der Layer „{layer}“ hat keinen Primärschlüssel, daher lassen sich seine Objekte nicht unterscheiden.</translation>
    </message>
    <message>
        <source>The layer has no primary key, so its features cannot be told apart.</source>
        <translation>Der Layer hat keinen Primärschlüssel, daher lassen sich seine Objekte nicht unterscheiden.</translation>
    </message>
    <message>
        <source>The primary key of the layer &quot;{layer}&quot; is made of several fields ({fields}); it has to be one field.</source>
        <translation>Der Primärschlüssel des Layers „{layer}“ besteht aus mehreren Feldern ({fields}); er muss ein einziges Feld sein.</translation>
    </message>
    <message>
        <source>The primary key of the layer &quot;{layer}&quot; is made of several fields; it has to be one field.</source>
        <translation>Der Primärschlüssel des Layers „{layer}“ besteht aus mehreren Feldern; er muss ein einziges Feld sein.</translation>
    </message>
    <message>
        <source>The primary key of the layer is made of several fields; it has to be one field.</source>
        <translation>Der Primärschlüssel des Layers besteht aus mehreren Feldern; er muss ein einziges Feld sein.</translation>
    </message>
    <message>
        <source>The new feature has no usable value for the key field {field}, and the layer gives it none.</source>
        <translation>Das neue Objekt hat keinen brauchbaren Wert für das Schlüsselfeld {field}, und der Layer vergibt auch keinen.</translation>
    </message>
    <message>
        <source>The change does not say which feature it is about; on the device the feature had the number {local}.</source>
        <translation>Die Änderung sagt nicht, um welches Objekt es geht; auf dem Gerät hatte das Objekt die Nummer {local}.</translation>
    </message>
    <message>
        <source>The change does not say which feature it is about.</source>
        <translation>Die Änderung sagt nicht, um welches Objekt es geht.</translation>
    </message>
    <message>
        <source>No feature can have the key &quot;{key}&quot; in the field {field}.</source>
        <translation>Kein Objekt kann den Schlüssel „{key}“ im Feld {field} haben.</translation>
    </message>
    <message>
        <source>No feature of the layer can have the key &quot;{key}&quot;.</source>
        <translation>Kein Objekt des Layers kann den Schlüssel „{key}“ haben.</translation>
    </message>
    <message>
        <source>No feature of the layer can have the key that the change names.</source>
        <translation>Kein Objekt des Layers kann den Schlüssel haben, den die Änderung nennt.</translation>
    </message>
    <message>
        <source>More than one feature has the key {key} in the field {field}.</source>
        <translation>Mehr als ein Objekt hat den Schlüssel {key} im Feld {field}.</translation>
    </message>
    <message>
        <source>More than one feature has the key {key}.</source>
        <translation>Mehr als ein Objekt hat den Schlüssel {key}.</translation>
    </message>
    <message>
        <source>More than one feature has the key that the change names.</source>
        <translation>Mehr als ein Objekt hat den Schlüssel, den die Änderung nennt.</translation>
    </message>
    <message>
        <source>Feature {key} is not among those that the database shows this login of &quot;{layer}&quot; (row security): nobody can tell from here whether it is gone or hidden.</source>
        <translation>Objekt {key} ist nicht unter denen, die die Datenbank dieser Anmeldung von „{layer}“ zeigt (Zeilensicherheit): Von hier aus kann niemand sagen, ob es weg oder verborgen ist.</translation>
    </message>
    <message>
        <source>The feature is not among those that the database shows this login (row security): nobody can tell from here whether it is gone or hidden.</source>
        <translation>Das Objekt ist nicht unter denen, die die Datenbank dieser Anmeldung zeigt (Zeilensicherheit): Von hier aus kann niemand sagen, ob es weg oder verborgen ist.</translation>
    </message>
    <message>
        <source>The change would turn the key {old} into {new} (field {field}); the key of a feature is never changed.</source>
        <translation>Die Änderung würde aus dem Schlüssel {old} den Schlüssel {new} machen (Feld {field}); der Schlüssel eines Objekts wird nie geändert.</translation>
    </message>
    <message>
        <source>The change would set the key field {field} to {new}; the key of a feature is never changed.</source>
        <translation>Die Änderung würde das Schlüsselfeld {field} auf {new} setzen; der Schlüssel eines Objekts wird nie geändert.</translation>
    </message>
    <message>
        <source>The change would give the feature another key, and that is never done.</source>
        <translation>Die Änderung würde dem Objekt einen anderen Schlüssel geben, und das geschieht nie.</translation>
    </message>
    <message>
        <source>The key map sends the change to feature {key}, which is not in the layer.</source>
        <translation>Die Schlüsselzuordnung führt die Änderung zu Objekt {key}, das nicht im Layer ist.</translation>
    </message>
    <message>
        <source>The key map sends the change to a feature that is not in the layer.</source>
        <translation>Die Schlüsselzuordnung führt die Änderung zu einem Objekt, das nicht im Layer ist.</translation>
    </message>
    <message>
        <source>The layer has no field {field}, for which the crew entered {value}.</source>
        <translation>Der Layer hat kein Feld {field}, für das der Trupp {value} eingegeben hat.</translation>
    </message>
    <message>
        <source>The layer has no field {field}, for which the crew entered a value.</source>
        <translation>Der Layer hat kein Feld {field}, für das der Trupp einen Wert eingegeben hat.</translation>
    </message>
    <message>
        <source>The crew entered a value for a field that the layer does not have.</source>
        <translation>Der Trupp hat einen Wert für ein Feld eingegeben, das der Layer nicht hat.</translation>
    </message>
    <message>
        <source>The data source computes the field {field} itself and does not let it be set.</source>
        <translation>Die Datenquelle berechnet das Feld {field} selbst und lässt es nicht setzen.</translation>
    </message>
    <message>
        <source>The data source computes one of the fields itself and does not let it be set.</source>
        <translation>Die Datenquelle berechnet eines der Felder selbst und lässt es nicht setzen.</translation>
    </message>
    <message>
        <source>The value {value} does not fit the field {field}, which holds {kind}.</source>
        <translation>Der Wert {value} passt nicht in das Feld {field}. Es enthält: {kind}.</translation>
    </message>
    <message>
        <source>The value {value} does not fit the field {field}.</source>
        <translation>Der Wert {value} passt nicht in das Feld {field}.</translation>
    </message>
    <message>
        <source>A value does not fit the type of the field {field}.</source>
        <translation>Ein Wert passt nicht zum Typ des Felds {field}.</translation>
    </message>
    <message>
        <source>A value does not fit the type of its field.</source>
        <translation>Ein Wert passt nicht zum Typ seines Felds.</translation>
    </message>
    <message>
        <source>The value {value} is out of range: the field {field} holds {least} to {greatest}.</source>
        <translation>Der Wert {value} liegt außerhalb des Bereichs: Das Feld {field} fasst {least} bis {greatest}.</translation>
    </message>
    <message>
        <source>The value {value} has too many digits: the field {field} holds {digits}.</source>
        <translation>Der Wert {value} hat zu viele Stellen: Das Feld {field} fasst {digits}.</translation>
    </message>
    <message>
        <source>The field {field} cannot hold the value {value}: it is out of range, or cannot be kept exactly.</source>
        <translation>Das Feld {field} kann den Wert {value} nicht aufnehmen: Er liegt außerhalb des Bereichs oder kann nicht genau gespeichert werden.</translation>
    </message>
    <message>
        <source>The field {field} cannot hold the value: it is out of range, or cannot be kept exactly.</source>
        <translation>Das Feld {field} kann den Wert nicht aufnehmen: Er liegt außerhalb des Bereichs oder kann nicht genau gespeichert werden.</translation>
    </message>
    <message>
        <source>A value is out of the range of its field, or cannot be kept exactly.</source>
        <translation>Ein Wert liegt außerhalb des Bereichs seines Felds oder kann nicht genau gespeichert werden.</translation>
    </message>
    <message>
        <source>The text {value} is too long for the field {field}: {length} bytes as {encoding}, at most {greatest} fit.</source>
        <translation>Der Text {value} ist zu lang für das Feld {field}: {length} Bytes in {encoding}, höchstens {greatest} passen hinein.</translation>
    </message>
    <message>
        <source>The text {value} is too long for the field {field}: its length is {length}, at most {greatest} fits.</source>
        <translation>Der Text {value} ist zu lang für das Feld {field}: Seine Länge ist {length}, höchstens {greatest} passt hinein.</translation>
    </message>
    <message>
        <source>The text {value} is too long for the field {field}.</source>
        <translation>Der Text {value} ist zu lang für das Feld {field}.</translation>
    </message>
    <message>
        <source>A text is too long for the field {field}.</source>
        <translation>Ein Text ist zu lang für das Feld {field}.</translation>
    </message>
    <message>
        <source>A text is too long for its field.</source>
        <translation>Ein Text ist zu lang für sein Feld.</translation>
    </message>
    <message>
        <source>The text {value} has characters that the field {field} cannot hold; it stores text as {encoding}.</source>
        <translation>Der Text {value} hat Zeichen, die das Feld {field} nicht aufnehmen kann; es speichert Text als {encoding}.</translation>
    </message>
    <message>
        <source>A text has characters that the field {field} cannot hold.</source>
        <translation>Ein Text hat Zeichen, die das Feld {field} nicht aufnehmen kann.</translation>
    </message>
    <message>
        <source>A text has characters that its field cannot hold.</source>
        <translation>Ein Text hat Zeichen, die sein Feld nicht aufnehmen kann.</translation>
    </message>
    <message>
        <source>The field {field} must not be empty, and the change has no value for it.</source>
        <translation>Das Feld {field} darf nicht leer sein, und die Änderung hat keinen Wert dafür.</translation>
    </message>
    <message>
        <source>A field that must not be empty has no value.</source>
        <translation>Ein Feld, das nicht leer sein darf, hat keinen Wert.</translation>
    </message>
    <message>
        <source>The value {value} may occur only once in the field {field}, and feature {holder} already has it.</source>
        <translation>Der Wert {value} darf im Feld {field} nur einmal vorkommen, und Objekt {holder} hat ihn schon.</translation>
    </message>
    <message>
        <source>The value {value} may occur only once in the field {field}, and another feature already has it.</source>
        <translation>Der Wert {value} darf im Feld {field} nur einmal vorkommen, und ein anderes Objekt hat ihn schon.</translation>
    </message>
    <message>
        <source>A value may occur only once in the field {field}, and another feature already has it.</source>
        <translation>Ein Wert darf im Feld {field} nur einmal vorkommen, und ein anderes Objekt hat ihn schon.</translation>
    </message>
    <message>
        <source>A value may occur only once in its field, and another feature already has it.</source>
        <translation>Ein Wert darf in seinem Feld nur einmal vorkommen, und ein anderes Objekt hat ihn schon.</translation>
    </message>
    <message>
        <source>The data source refused the change: {reason}.</source>
        <translation>Die Datenquelle hat die Änderung abgelehnt: {reason}.</translation>
    </message>
    <message>
        <source>The data source refused the change.</source>
        <translation>Die Datenquelle hat die Änderung abgelehnt.</translation>
    </message>
    <message>
        <source>The geometry of the change cannot be read: {reason}.</source>
        <translation>Die Geometrie der Änderung kann nicht gelesen werden: {reason}.</translation>
    </message>
    <message>
        <source>The geometry of the change cannot be read ({found}).</source>
        <translation>Die Geometrie der Änderung kann nicht gelesen werden ({found}).</translation>
    </message>
    <message>
        <source>The geometry of the change cannot be read.</source>
        <translation>Die Geometrie der Änderung kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>The geometry does not fit the layer: found {found}, expected {expected}.</source>
        <translation>Die Geometrie passt nicht zum Layer: gefunden {found}, erwartet {expected}.</translation>
    </message>
    <message>
        <source>The layer cannot hold the geometry of the change ({found}).</source>
        <translation>Der Layer kann die Geometrie der Änderung nicht aufnehmen ({found}).</translation>
    </message>
    <message>
        <source>The layer cannot hold the geometry of the change.</source>
        <translation>Der Layer kann die Geometrie der Änderung nicht aufnehmen.</translation>
    </message>
    <message>
        <source>The geometry cannot be brought from {crs} into the coordinate reference system of the layer: {reason}.</source>
        <translation>Die Geometrie kann nicht von {crs} in das KBS des Layers gebracht werden: {reason}.</translation>
    </message>
    <message>
        <source>The geometry cannot be brought from {crs} into the coordinate reference system of the layer.</source>
        <translation>Die Geometrie kann nicht von {crs} in das KBS des Layers gebracht werden.</translation>
    </message>
    <message>
        <source>The geometry cannot be brought into the coordinate reference system of the layer.</source>
        <translation>Die Geometrie kann nicht in das KBS des Layers gebracht werden.</translation>
    </message>
    <message>
        <source>The change is incomplete: its part &quot;{missing}&quot; is missing.</source>
        <translation>Die Änderung ist unvollständig: Ihr Teil „{missing}“ fehlt.</translation>
    </message>
    <message>
        <source>The change is incomplete.</source>
        <translation>Die Änderung ist unvollständig.</translation>
    </message>
    <message>
        <source>A change with the same identifier but another content was applied before.</source>
        <translation>Eine Änderung mit derselben Kennung, aber anderem Inhalt wurde vorher angewendet.</translation>
    </message>
    <message>
        <source>The crew made this feature in the field, and the server says that it made it as feature {made_as}; nobody confirmed that this is the one here.</source>
        <translation>Der Trupp hat dieses Objekt im Feld erstellt, und der Server sagt, dass er es als Objekt {made_as} erstellt hat; niemand hat bestätigt, dass es das hier ist.</translation>
    </message>
    <message>
        <source>The crew made this feature in the field, and the change that makes it was not applied.</source>
        <translation>Der Trupp hat dieses Objekt im Feld erstellt, und die Änderung, die es erstellt, wurde nicht angewendet.</translation>
    </message>
    <message>
        <source>The feature was to come back first, and that was not possible.</source>
        <translation>Das Objekt sollte zuerst zurückkommen, und das war nicht möglich.</translation>
    </message>
    <message>
        <source>The same feature was written again later, and that still holds: change {change} of {at}.</source>
        <translation>Dasselbe Objekt wurde später noch einmal geschrieben, und das gilt noch: Änderung {change}, {at}.</translation>
    </message>
    <message>
        <source>The same feature was written again later, and that still holds: change {change}.</source>
        <translation>Dasselbe Objekt wurde später noch einmal geschrieben, und das gilt noch: Änderung {change}.</translation>
    </message>
    <message>
        <source>The same feature was written again later, and that still holds.</source>
        <translation>Dasselbe Objekt wurde später noch einmal geschrieben, und das gilt noch.</translation>
    </message>
    <message>
        <source>Feature {key} is not as it was left.</source>
        <translation>Objekt {key} ist nicht so, wie es hinterlassen wurde.</translation>
    </message>
    <message>
        <source>The feature is not as it was left.</source>
        <translation>Das Objekt ist nicht so, wie es hinterlassen wurde.</translation>
    </message>
    <message>
        <source>Feature {key} was changed here as well as in the field.</source>
        <translation>Objekt {key} wurde sowohl hier als auch im Feld geändert.</translation>
    </message>
    <message>
        <source>The feature was changed here as well as in the field.</source>
        <translation>Das Objekt wurde sowohl hier als auch im Feld geändert.</translation>
    </message>
    <message>
        <source>Feature {key} was changed in the field, but is no longer here.</source>
        <translation>Objekt {key} wurde im Feld geändert, ist aber nicht mehr hier.</translation>
    </message>
    <message>
        <source>The feature was changed in the field, but is no longer here.</source>
        <translation>Das Objekt wurde im Feld geändert, ist aber nicht mehr hier.</translation>
    </message>
    <message>
        <source>Feature {key} was deleted in the field, but changed here.</source>
        <translation>Objekt {key} wurde im Feld gelöscht, aber hier geändert.</translation>
    </message>
    <message>
        <source>The feature was deleted in the field, but changed here.</source>
        <translation>Das Objekt wurde im Feld gelöscht, aber hier geändert.</translation>
    </message>
    <message>
        <source>A feature with the key {key} was made here as well as in the field, and the two differ.</source>
        <translation>Ein Objekt mit dem Schlüssel {key} wurde sowohl hier als auch im Feld erstellt, und die beiden unterscheiden sich.</translation>
    </message>
    <message>
        <source>A feature with the same key was made here as well as in the field, and the two differ.</source>
        <translation>Ein Objekt mit demselben Schlüssel wurde sowohl hier als auch im Feld erstellt, und die beiden unterscheiden sich.</translation>
    </message>
    <message>
        <source>Feature {key} is being edited in QGIS, and those edits are not saved.</source>
        <translation>Objekt {key} wird in QGIS gerade bearbeitet, und diese Bearbeitungen sind nicht gespeichert.</translation>
    </message>
    <message>
        <source>The feature is being edited in QGIS, and those edits are not saved.</source>
        <translation>Das Objekt wird in QGIS gerade bearbeitet, und diese Bearbeitungen sind nicht gespeichert.</translation>
    </message>
    <message>
        <source>Another program held the data for too long: {reason}.</source>
        <translation>Ein anderes Programm hat die Daten zu lange gesperrt: {reason}.</translation>
    </message>
    <message>
        <source>Another program held the data for too long.</source>
        <translation>Ein anderes Programm hat die Daten zu lange gesperrt.</translation>
    </message>
    <message>
        <source>The database server stopped a statement that took longer than it allows: {reason}.</source>
        <translation>Der Datenbankserver hat eine Anweisung gestoppt, die länger dauerte, als er erlaubt: {reason}.</translation>
    </message>
    <message>
        <source>The database server stopped a statement that took longer than it allows.</source>
        <translation>Der Datenbankserver hat eine Anweisung gestoppt, die länger dauerte, als er erlaubt.</translation>
    </message>
    <message>
        <source>The database records what was applied to it, and this login may not read or write that record. Nothing was applied, lest it be applied twice.</source>
        <translation>Die Datenbank hält fest, was auf sie angewendet wurde, und diese Anmeldung darf dieses Anwendungsprotokoll nicht lesen oder schreiben. Nichts wurde angewendet, damit es nicht zweimal angewendet wird.</translation>
    </message>
    <message>
        <source>The connection to the data was lost: {reason}.</source>
        <translation>Die Verbindung zu den Daten ging verloren: {reason}.</translation>
    </message>
    <message>
        <source>The connection to the data was lost.</source>
        <translation>Die Verbindung zu den Daten ging verloren.</translation>
    </message>
    <message>
        <source>There is no space left on the disk: {reason}.</source>
        <translation>Auf dem Datenträger ist kein Platz mehr: {reason}.</translation>
    </message>
    <message>
        <source>There is no space left on the disk.</source>
        <translation>Auf dem Datenträger ist kein Platz mehr.</translation>
    </message>
    <message>
        <source>The run was stopped before this change was written.</source>
        <translation>Der Lauf wurde gestoppt, bevor diese Änderung geschrieben war.</translation>
    </message>
    <message>
        <source>Something went wrong in this plugin: {reason}.</source>
        <translation>In dieser Erweiterung ist etwas schiefgegangen: {reason}.</translation>
    </message>
    <message>
        <source>Something went wrong in this plugin.</source>
        <translation>In dieser Erweiterung ist etwas schiefgegangen.</translation>
    </message>
    <message>
        <source>(new, change {number})</source>
        <translation>(neu, Änderung {number})</translation>
    </message>
    <message>
        <source>(change {number})</source>
        <translation>(Änderung {number})</translation>
    </message>
    <message>
        <source>changed here and in the field</source>
        <translation>hier und im Feld geändert</translation>
    </message>
    <message>
        <source>changed in the field, no longer here</source>
        <translation>im Feld geändert, nicht mehr hier</translation>
    </message>
    <message>
        <source>deleted in the field, changed here</source>
        <translation>im Feld gelöscht, hier geändert</translation>
    </message>
    <message>
        <source>made here and in the field</source>
        <translation>hier und im Feld erstellt</translation>
    </message>
    <message>
        <source>being edited in QGIS, not saved</source>
        <translation>in QGIS in Bearbeitung, nicht gespeichert</translation>
    </message>
    <message>
        <source>geometry</source>
        <translation>Geometrie</translation>
    </message>
    <message>
        <source>{names} and {count} more</source>
        <translation>{names} und {count} weitere</translation>
    </message>
    <message>
        <source>not there</source>
        <translation>nicht da</translation>
    </message>
    <message>
        <source>not recorded</source>
        <translation>nicht aufgezeichnet</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>gelöscht</translation>
    </message>
    <message>
        <source>not changed</source>
        <translation>nicht geändert</translation>
    </message>
    <message>
        <source>a geometry</source>
        <translation>eine Geometrie</translation>
    </message>
    <message>
        <source>empty {geometry}</source>
        <translation>{geometry}, leer</translation>
    </message>
    <message>
        <source>{geometry} in {parts} parts, {count} vertices</source>
        <translation>{geometry} in {parts} Teilen, {count} Stützpunkte</translation>
    </message>
    <message>
        <source>{geometry} with {count} vertices</source>
        <translation>{geometry} mit {count} Stützpunkten</translation>
    </message>
    <message>
        <source>{geometry} in several parts</source>
        <translation>{geometry} in mehreren Teilen</translation>
    </message>
    <message>
        <source>moved {distance}</source>
        <translation>um {distance} verschoben</translation>
    </message>
    <message>
        <source>length {length} shorter</source>
        <translation>um {length} kürzer</translation>
    </message>
    <message>
        <source>length {length} longer</source>
        <translation>um {length} länger</translation>
    </message>
    <message>
        <source>shape changed</source>
        <translation>Form geändert</translation>
    </message>
    <message>
        <source>point</source>
        <translation>Punkt</translation>
    </message>
    <message>
        <source>line</source>
        <translation>Linie</translation>
    </message>
    <message>
        <source>polygon</source>
        <translation>Polygon</translation>
    </message>
    <message>
        <source>no geometry</source>
        <translation>keine Geometrie</translation>
    </message>
    <message>
        <source>{count} points</source>
        <translation>{count} Punkte</translation>
    </message>
    <message>
        <source>point at {x}, {y}</source>
        <translation>Punkt bei {x}, {y}</translation>
    </message>
    <message>
        <source>area smaller</source>
        <translation>Fläche kleiner</translation>
    </message>
    <message>
        <source>area larger</source>
        <translation>Fläche größer</translation>
    </message>
    <message>
        <source>area {area} smaller</source>
        <translation>Fläche um {area} kleiner</translation>
    </message>
    <message>
        <source>area {area} larger</source>
        <translation>Fläche um {area} größer</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Was zu tun ist</translation>
    </message>
    <message>
        <source>Worth knowing ({count})</source>
        <translation>Wissenswertes ({count})</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Features</source>
        <translation>Objekte</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Anmerkung</translation>
    </message>
    <message>
        <source>nothing had to be written</source>
        <translation>nichts musste geschrieben werden</translation>
    </message>
    <message>
        <source>already before</source>
        <translation>schon vorher</translation>
    </message>
    <message>
        <source>after a conflict: {reason}</source>
        <translation>nach einem Konflikt: {reason}</translation>
    </message>
    <message>
        <source>Map of {changes}: {counts}</source>
        <translation>Karte: {changes}, {counts}</translation>
    </message>
    <message>
        <source>What still needs care is named as in the tables below, where there is room.</source>
        <translation>Was noch Aufmerksamkeit braucht, ist wie in den Tabellen unten benannt, wo Platz ist.</translation>
    </message>
    <message>
        <source>Changes at the same place share a symbol.</source>
        <translation>Änderungen am selben Ort teilen sich ein Symbol.</translation>
    </message>
    <message>
        <source>Outside the picture, far from all others: {changes}.</source>
        <translation>Außerhalb des Bilds, weit von allen anderen: {changes}.</translation>
    </message>
    <message>
        <source>Not on the map, without a geometry or a known place: {changes}.</source>
        <translation>Nicht auf der Karte, ohne Geometrie oder bekannten Ort: {changes}.</translation>
    </message>
    <message>
        <source>Not on the map, because the coordinates cannot be converted into the CRS of the project: {changes}.</source>
        <translation>Nicht auf der Karte, weil die Koordinaten nicht in das KBS des Projekts umgerechnet werden können: {changes}.</translation>
    </message>
    <message>
        <source>no CRS</source>
        <translation>kein KBS</translation>
    </message>
    <message>
        <source>Shown: x {left} to {right}, y {bottom} to {top} ({crs})</source>
        <translation>Gezeigt: x {left} bis {right}, y {bottom} bis {top} ({crs})</translation>
    </message>
    <message>
        <source>en</source>
        <translation>de</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projekt</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Here now</source>
        <translation>Hier jetzt</translation>
    </message>
    <message>
        <source>what the data of the project hold</source>
        <translation>was die Daten des Projekts enthalten</translation>
    </message>
    <message>
        <source>Left by it</source>
        <translation>Hinterlassen</translation>
    </message>
    <message>
        <source>what was there when it was written last</source>
        <translation>was da war, als es zuletzt geschrieben wurde</translation>
    </message>
    <message>
        <source>To be</source>
        <translation>Soll</translation>
    </message>
    <message>
        <source>what would be put there now</source>
        <translation>was jetzt dorthin geschrieben würde</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>what the crew saw when they made the change</source>
        <translation>was der Trupp sah, als er die Änderung machte</translation>
    </message>
    <message>
        <source>From the field</source>
        <translation>Aus dem Feld</translation>
    </message>
    <message>
        <source>what the crew made of it</source>
        <translation>was der Trupp daraus gemacht hat</translation>
    </message>
    <message>
        <source>Moved, larger …</source>
        <translation>Verschoben, größer …</translation>
    </message>
    <message>
        <source>a geometry compared with the one on its left</source>
        <translation>eine Geometrie, verglichen mit der links daneben</translation>
    </message>
    <message>
        <source>without anything to write</source>
        <translation>ohne Schreibbedarf</translation>
    </message>
    <message>
        <source>already applied before</source>
        <translation>schon vorher angewendet</translation>
    </message>
    <message>
        <source>waiting, set aside or not permitted</source>
        <translation>wartend, zurückgestellt oder nicht erlaubt</translation>
    </message>
    <message>
        <source>an unnamed layer</source>
        <translation>Layer ohne Namen</translation>
    </message>
    <message>
        <source>feature {key}</source>
        <translation>Objekt {key}</translation>
    </message>
    <message>
        <source>a feature</source>
        <translation>ein Objekt</translation>
    </message>
    <message>
        <source>Created {feature} in {layer}.</source>
        <translation>Erstellt: {feature} in {layer}.</translation>
    </message>
    <message>
        <source>Changed {feature} in {layer}.</source>
        <translation>Geändert: {feature} in {layer}.</translation>
    </message>
    <message>
        <source>Deleted {feature} in {layer}.</source>
        <translation>Gelöscht: {feature} in {layer}.</translation>
    </message>
    <message>
        <source>Would create {feature} in {layer}.</source>
        <translation>Würde erstellt: {feature} in {layer}.</translation>
    </message>
    <message>
        <source>Would change {feature} in {layer}.</source>
        <translation>Würde geändert: {feature} in {layer}.</translation>
    </message>
    <message>
        <source>Would delete {feature} in {layer}.</source>
        <translation>Würde gelöscht: {feature} in {layer}.</translation>
    </message>
    <message>
        <source>Conflict: {feature} in {layer} was changed here as well as in the field: {fields}.</source>
        <translation>Konflikt: {feature} in {layer} wurde sowohl hier als auch im Feld geändert: {fields}.</translation>
    </message>
    <message>
        <source>Conflict: {feature} in {layer} was changed here as well as in the field.</source>
        <translation>Konflikt: {feature} in {layer} wurde sowohl hier als auch im Feld geändert.</translation>
    </message>
    <message>
        <source>Conflict: {feature} was changed in the field, but is no longer in {layer}: {fields}.</source>
        <translation>Konflikt: {feature} wurde im Feld geändert, ist aber nicht mehr in {layer}: {fields}.</translation>
    </message>
    <message>
        <source>Conflict: {feature} was changed in the field, but is no longer in {layer}.</source>
        <translation>Konflikt: {feature} wurde im Feld geändert, ist aber nicht mehr in {layer}.</translation>
    </message>
    <message>
        <source>Conflict: {feature} in {layer} was deleted in the field, but changed here: {fields}.</source>
        <translation>Konflikt: {feature} in {layer} wurde im Feld gelöscht, aber hier geändert: {fields}.</translation>
    </message>
    <message>
        <source>Conflict: {feature} in {layer} was deleted in the field, but changed here.</source>
        <translation>Konflikt: {feature} in {layer} wurde im Feld gelöscht, aber hier geändert.</translation>
    </message>
    <message>
        <source>Conflict: {feature} was made in {layer} as well as in the field, and the two differ: {fields}.</source>
        <translation>Konflikt: {feature} wurde sowohl in {layer} als auch im Feld erstellt, und die beiden unterscheiden sich: {fields}.</translation>
    </message>
    <message>
        <source>Conflict: {feature} was made in {layer} as well as in the field, and the two differ.</source>
        <translation>Konflikt: {feature} wurde sowohl in {layer} als auch im Feld erstellt, und die beiden unterscheiden sich.</translation>
    </message>
    <message>
        <source>Conflict: {feature} in {layer} is being edited in QGIS and not saved, while the change is about {fields}.</source>
        <translation>Konflikt: {feature} in {layer} wird in QGIS gerade bearbeitet und ist nicht gespeichert, während die Änderung dies betrifft: {fields}.</translation>
    </message>
    <message>
        <source>Conflict: {feature} in {layer} is being edited in QGIS and not saved.</source>
        <translation>Konflikt: {feature} in {layer} wird in QGIS gerade bearbeitet und ist nicht gespeichert.</translation>
    </message>
    <message>
        <source>Waiting: the change of {feature} in {layer} has not been applied yet.</source>
        <translation>Wartend, die Änderung wurde noch nicht angewendet: {feature} in {layer}.</translation>
    </message>
    <message>
        <source>The change of {feature} in {layer} is being applied.</source>
        <translation>Die Änderung wird gerade angewendet: {feature} in {layer}.</translation>
    </message>
    <message>
        <source>Conflict: {why}</source>
        <translation>Konflikt: {why}</translation>
    </message>
    <message>
        <source>Conflict over {feature} in {layer}.</source>
        <translation>Konflikt: {feature} in {layer}.</translation>
    </message>
    <message>
        <source>Not applied: {why}</source>
        <translation>Nicht angewendet: {why}</translation>
    </message>
    <message>
        <source>Not applied: the change of {feature} in {layer}.</source>
        <translation>Nicht angewendet: {feature} in {layer}.</translation>
    </message>
    <message>
        <source>Error, nothing was written: {why}</source>
        <translation>Fehler, nichts wurde geschrieben: {why}</translation>
    </message>
    <message>
        <source>Error, nothing was written to {feature} in {layer}.</source>
        <translation>Fehler, nichts wurde geschrieben: {feature} in {layer}.</translation>
    </message>
    <message>
        <source>Set aside: {feature} in {layer} stays as it is here.</source>
        <translation>Zurückgestellt: {feature} in {layer} bleibt, wie es hier ist.</translation>
    </message>
    <message>
        <source>Not permitted: whoever made the change may not change {feature} in {layer}.</source>
        <translation>Nicht erlaubt: Wer die Änderung gemacht hat, darf {feature} in {layer} nicht ändern.</translation>
    </message>
    <message>
        <source>{done} It was no longer here; the conflict was settled.</source>
        <translation>{done} Es war nicht mehr hier; der Konflikt ist erledigt.</translation>
    </message>
    <message>
        <source>{done} It was made here too ({fields}); the conflict was settled.</source>
        <translation>{done} Es wurde auch hier erstellt ({fields}); der Konflikt ist erledigt.</translation>
    </message>
    <message>
        <source>{done} It was made here too; the conflict was settled.</source>
        <translation>{done} Es wurde auch hier erstellt; der Konflikt ist erledigt.</translation>
    </message>
    <message>
        <source>{done} It was changed here too ({fields}); the conflict was settled.</source>
        <translation>{done} Es wurde auch hier geändert ({fields}); der Konflikt ist erledigt.</translation>
    </message>
    <message>
        <source>{done} It was changed here too; the conflict was settled.</source>
        <translation>{done} Es wurde auch hier geändert; der Konflikt ist erledigt.</translation>
    </message>
    <message>
        <source>Already applied: nothing had to be written for {feature} in {layer}.</source>
        <translation>Schon angewendet, nichts musste geschrieben werden: {feature} in {layer}.</translation>
    </message>
    <message>
        <source>1 change</source>
        <translation>1 Änderung</translation>
    </message>
    <message>
        <source>{count} changes</source>
        <translation>{count} Änderungen</translation>
    </message>
    <message>
        <source>This is a preview: nothing has been written yet.</source>
        <translation>Dies ist eine Vorschau: Noch wurde nichts geschrieben.</translation>
    </message>
    <message>
        <source>{count} already before</source>
        <translation>{count} schon vorher</translation>
    </message>
    <message>
        <source>{count} after a conflict</source>
        <translation>{count} nach einem Konflikt</translation>
    </message>
    <message>
        <source>Nothing to do: the file holds no changes.</source>
        <translation>Nichts zu tun: Die Datei enthält keine Änderungen.</translation>
    </message>
    <message>
        <source>Not safe to sync yet: these changes are settled ({count}), but others of the project are not: {left}.</source>
        <translation>Synchronisieren noch nicht sicher: Diese Änderungen sind erledigt ({count}), andere des Projekts aber nicht: {left}.</translation>
    </message>
    <message>
        <source>Ready: all changes can be applied ({count}).</source>
        <translation>Bereit: Alle Änderungen können angewendet werden ({count}).</translation>
    </message>
    <message>
        <source>Safe to sync: all changes are settled ({count}).</source>
        <translation>Synchronisieren ist sicher: Alle Änderungen sind erledigt ({count}).</translation>
    </message>
    <message>
        <source>Not safe to sync yet: the change cannot be applied as it is.</source>
        <translation>Synchronisieren noch nicht sicher: Die Änderung kann nicht angewendet werden, wie sie ist.</translation>
    </message>
    <message>
        <source>Not safe to sync yet: {left} of {count} changes cannot be applied as they are.</source>
        <translation>Synchronisieren noch nicht sicher: {left} von {count} Änderungen können nicht angewendet werden, wie sie sind.</translation>
    </message>
    <message>
        <source>Not safe to sync yet: the change is not in the project.</source>
        <translation>Synchronisieren noch nicht sicher: Die Änderung ist nicht im Projekt.</translation>
    </message>
    <message>
        <source>Not safe to sync yet: {left} of {count} changes are not in the project.</source>
        <translation>Synchronisieren noch nicht sicher: {left} von {count} Änderungen sind nicht im Projekt.</translation>
    </message>
    <message>
        <source>Keep the file with these changes until all are settled: it may be the only copy of this work.</source>
        <translation>Bewahren Sie die Datei mit diesen Änderungen auf, bis alle erledigt sind: Sie kann die einzige Kopie dieser Arbeit sein.</translation>
    </message>
    <message>
        <source>a value</source>
        <translation>ein Wert</translation>
    </message>
    <message>
        <source>the geometry</source>
        <translation>die Geometrie</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>wahr oder falsch</translation>
    </message>
    <message>
        <source>whole numbers</source>
        <translation>ganze Zahlen</translation>
    </message>
    <message>
        <source>numbers</source>
        <translation>Zahlen</translation>
    </message>
    <message>
        <source>text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>dates</source>
        <translation>Datumswerte</translation>
    </message>
    <message>
        <source>times</source>
        <translation>Uhrzeiten</translation>
    </message>
    <message>
        <source>dates with a time</source>
        <translation>Datumswerte mit Uhrzeit</translation>
    </message>
    <message>
        <source>lists</source>
        <translation>Listen</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>binary data</source>
        <translation>Binärdaten</translation>
    </message>
    <message>
        <source>Proposed layers and keys</source>
        <translation>Vorgeschlagene Layer und Schlüssel</translation>
    </message>
    <message>
        <source>Left aside</source>
        <translation>Außer Betracht gelassen</translation>
    </message>
    <message>
        <source>Layers that the project does not have</source>
        <translation>Layer, die das Projekt nicht hat</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>Layer</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Änderungen</translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation>Vorgeschlagen</translation>
    </message>
    <message>
        <source>Changes that seem to mean another feature</source>
        <translation>Änderungen, die ein anderes Objekt zu meinen scheinen</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Nothing was written, and none of this is done unasked. Check each line, strike out what is wrong, and hand the layer map and the key map of the JSON file to the next run.</source>
        <translation>Nichts wurde geschrieben, und nichts davon geschieht ungefragt. Prüfen Sie jede Zeile, streichen Sie, was falsch ist, und geben Sie die Layerzuordnung und die Schlüsselzuordnung der JSON-Datei an den nächsten Lauf.</translation>
    </message>
    <message>
        <source>The project has no layer &quot;{layer}&quot;, and none that looks like it.</source>
        <translation>Das Projekt hat keinen Layer „{layer}“ und keinen, der so aussieht.</translation>
    </message>
    <message>
        <source>The project has no layer &quot;{layer}&quot;; perhaps it is now {proposal}: {signs}.</source>
        <translation>Das Projekt hat keinen Layer „{layer}“; vielleicht ist es jetzt {proposal}: {signs}.</translation>
    </message>
    <message>
        <source>{layer} {old} is perhaps feature {key} by now, although there is a feature {old}: {sign}.</source>
        <translation>{layer} {old} ist inzwischen vielleicht Objekt {key}, obwohl es ein Objekt {old} gibt: {sign}.</translation>
    </message>
    <message>
        <source>{layer} {old} is perhaps feature {key} by now: {sign}.</source>
        <translation>{layer} {old} ist inzwischen vielleicht Objekt {key}: {sign}.</translation>
    </message>
    <message>
        <source>{sign}, although there is a feature {old}</source>
        <translation>{sign}, obwohl es ein Objekt {old} gibt</translation>
    </message>
    <message>
        <source>The list is not complete: {count} more are on pages that were not given. An earlier change of the same feature may be among them.</source>
        <translation>Die Liste ist nicht vollständig: {count} weitere sind auf Seiten, die nicht angegeben wurden. Eine frühere Änderung desselben Objekts kann darunter sein.</translation>
    </message>
    <message>
        <source>{taken} of {count} taken up. Left aside:</source>
        <translation>{taken} von {count} aufgenommen. Außer Betracht gelassen:</translation>
    </message>
    <message>
        <source>Confirm the layers first, in the layer map, and have the keys looked for then.</source>
        <translation>Bestätigen Sie zuerst die Layer in der Layerzuordnung, und lassen Sie dann die Schlüssel suchen.</translation>
    </message>
    <message>
        <source>Every layer was found, and nothing speaks for another feature than the one that is named.</source>
        <translation>Jeder Layer wurde gefunden, und nichts spricht für ein anderes Objekt als das genannte.</translation>
    </message>
    <message>
        <source>same name</source>
        <translation>gleicher Name</translation>
    </message>
    <message>
        <source>same name when it was added</source>
        <translation>gleicher Name, als er hinzugefügt wurde</translation>
    </message>
    <message>
        <source>similar name</source>
        <translation>ähnlicher Name</translation>
    </message>
    <message>
        <source>all fields</source>
        <translation>alle Felder</translation>
    </message>
    <message>
        <source>most fields</source>
        <translation>die meisten Felder</translation>
    </message>
    <message>
        <source>same type of geometry</source>
        <translation>gleicher Geometrietyp</translation>
    </message>
    <message>
        <source>same coordinate reference system</source>
        <translation>gleiches KBS</translation>
    </message>
    <message>
        <source>the server says that it made this one of the crew&apos;s feature</source>
        <translation>der Server sagt, dass er dieses aus dem Objekt des Trupps erstellt hat</translation>
    </message>
    <message>
        <source>it has the recorded identifier in &quot;{field}&quot;</source>
        <translation>es hat die aufgezeichnete Kennung in „{field}“</translation>
    </message>
    <message>
        <source>it was recorded as the value of today&apos;s key field</source>
        <translation>aufgezeichnet als Wert des heutigen Schlüsselfelds</translation>
    </message>
    <message>
        <source>it alone has the recorded geometry and every recorded value</source>
        <translation>nur dieses hat die aufgezeichnete Geometrie und jeden aufgezeichneten Wert</translation>
    </message>
    <message>
        <source>it alone has the recorded geometry</source>
        <translation>nur dieses hat die aufgezeichnete Geometrie</translation>
    </message>
    <message>
        <source>it alone has every recorded value</source>
        <translation>nur dieses hat jeden aufgezeichneten Wert</translation>
    </message>
    <message>
        <source>another change of the same feature leads to it</source>
        <translation>eine andere Änderung desselben Objekts führt dorthin</translation>
    </message>
    <message>
        <source>{layer} {old}: no feature has what the crew recorded; it was deleted, or too little was recorded.</source>
        <translation>{layer} {old}: Kein Objekt hat, was der Trupp aufgezeichnet hat; es wurde gelöscht, oder es wurde zu wenig aufgezeichnet.</translation>
    </message>
    <message>
        <source>{layer} {old}: several features have what the crew recorded, {candidates} for instance.</source>
        <translation>{layer} {old}: Mehrere Objekte haben, was der Trupp aufgezeichnet hat, zum Beispiel {candidates}.</translation>
    </message>
    <message>
        <source>{layer} {old}: what the crew recorded leads to different features: {candidates}.</source>
        <translation>{layer} {old}: Was der Trupp aufgezeichnet hat, führt zu verschiedenen Objekten: {candidates}.</translation>
    </message>
    <message>
        <source>{layer} {old}: changes of another feature lead to {candidates}, too.</source>
        <translation>{layer} {old}: Auch Änderungen eines anderen Objekts führen zu {candidates}.</translation>
    </message>
    <message>
        <source>{layer} {old}: the features of this layer cannot be looked through.</source>
        <translation>{layer} {old}: Die Objekte dieses Layers können nicht durchgesehen werden.</translation>
    </message>
    <message>
        <source>The server has applied it; it comes with the server&apos;s data.</source>
        <translation>Der Server hat sie angewendet; sie kommt mit den Daten des Servers.</translation>
    </message>
    <message>
        <source>The server has not come to it yet, and may apply it at any moment.</source>
        <translation>Der Server ist noch nicht dazu gekommen und kann sie jederzeit anwenden.</translation>
    </message>
    <message>
        <source>It was ignored on the server; choose it by its uuid to take it up all the same.</source>
        <translation>Sie wurde auf dem Server ignoriert; wählen Sie sie mit ihrer UUID, um sie trotzdem aufzunehmen.</translation>
    </message>
    <message>
        <source>Whoever made it may not change the data; choose it by its uuid to take it up all the same.</source>
        <translation>Wer sie gemacht hat, darf die Daten nicht ändern; wählen Sie sie mit ihrer UUID, um sie trotzdem aufzunehmen.</translation>
    </message>
    <message>
        <source>This plugin does not know what the server&apos;s status {detail} means.</source>
        <translation>Diese Erweiterung weiß nicht, was der Status {detail} des Servers bedeutet.</translation>
    </message>
    <message>
        <source>The list does not carry the change itself: {detail}.</source>
        <translation>Die Liste enthält die Änderung selbst nicht: {detail}.</translation>
    </message>
    <message>
        <source>Others were chosen.</source>
        <translation>Andere wurden gewählt.</translation>
    </message>
    <message>
        <source>If {proposal} is the same layer, name it in the layer map and apply again. If not, add the layer to the project.</source>
        <translation>Wenn {proposal} derselbe Layer ist, nennen Sie ihn in der Layerzuordnung und wenden Sie erneut an. Wenn nicht, fügen Sie den Layer zum Projekt hinzu.</translation>
    </message>
    <message>
        <source>Add the layer to the project, or name in the layer map the layer that these changes belong to; then apply again.</source>
        <translation>Fügen Sie den Layer zum Projekt hinzu, oder nennen Sie in der Layerzuordnung den Layer, zu dem diese Änderungen gehören; wenden Sie dann erneut an.</translation>
    </message>
    <message>
        <source>Click the warning sign of the layer in the Layers panel, choose its file or table, and apply again.</source>
        <translation>Klicken Sie im Bedienfeld Layer auf das Warnzeichen des Layers, wählen Sie seine Datei oder Tabelle, und wenden Sie erneut an.</translation>
    </message>
    <message>
        <source>Open the project in QGIS, enter the master password, and apply again there.</source>
        <translation>Öffnen Sie das Projekt in QGIS, geben Sie das Masterpasswort ein und wenden Sie dort erneut an.</translation>
    </message>
    <message>
        <source>Untick &quot;Read-only&quot; for the layer in Project ▸ Properties ▸ Data Sources. If it is not ticked, the file is write-protected, or you lack the right to write to the table.</source>
        <translation>Entfernen Sie für den Layer den Haken bei „Schreibgeschützt“ in Projekt ▸ Eigenschaften ▸ Datenquellen. Wenn dort kein Haken ist, ist die Datei schreibgeschützt, oder Ihnen fehlt das Recht, in die Tabelle zu schreiben.</translation>
    </message>
    <message>
        <source>Save or discard the edits and end editing (Layer ▸ Toggle Editing), then apply again.</source>
        <translation>Speichern oder verwerfen Sie die Bearbeitungen, beenden Sie den Bearbeitungsmodus (Layer ▸ Bearbeitungsstatus umschalten), und wenden Sie dann erneut an.</translation>
    </message>
    <message>
        <source>Save the layer as a GeoPackage (right-click ▸ Export ▸ Save Features As…) and use that one in the project.</source>
        <translation>Speichern Sie den Layer als GeoPackage (Rechtsklick ▸ Exportieren ▸ Objekte speichern als…), und verwenden Sie dieses im Projekt.</translation>
    </message>
    <message>
        <source>Add the table behind the view to the project, and give that one to the crew.</source>
        <translation>Fügen Sie die Tabelle hinter der Sicht zum Projekt hinzu, und geben Sie diese dem Trupp.</translation>
    </message>
    <message>
        <source>Ask an administrator of the database to share the record with this login by running this SQL: {sql} Then apply again.</source>
        <translation>Bitten Sie einen Administrator der Datenbank, das Anwendungsprotokoll für diese Anmeldung freizugeben, indem er dieses SQL ausführt: {sql} Wenden Sie danach erneut an.</translation>
    </message>
    <message>
        <source>Ask an administrator of the database to share the table qfieldsync_cloud.ledger with this login.</source>
        <translation>Bitten Sie einen Administrator der Datenbank, die Tabelle qfieldsync_cloud.ledger für diese Anmeldung freizugeben.</translation>
    </message>
    <message>
        <source>Give a Shapefile or GeoJSON an integer field named fid with a different number for every feature, and a table a primary key of one field; or save the layer as a GeoPackage, which has one (right-click ▸ Export ▸ Save Features As…).</source>
        <translation>Geben Sie einem Shapefile oder GeoJSON ein ganzzahliges Feld namens fid mit einer anderen Nummer für jedes Objekt, und einer Tabelle einen Primärschlüssel aus einem Feld; oder speichern Sie den Layer als GeoPackage, das einen hat (Rechtsklick ▸ Exportieren ▸ Objekte speichern als…).</translation>
    </message>
    <message>
        <source>Take Up Again… in the dock Changes looks for the feature, and so does the algorithm Propose remapping, which writes a key map. Or find it on the map and make the change there by hand.</source>
        <translation>Erneut aufnehmen… im Bedienfeld Änderungen sucht das Objekt, ebenso der Algorithmus Neuzuordnung vorschlagen, der eine Schlüsselzuordnung schreibt. Oder suchen Sie es auf der Karte, und machen Sie die Änderung dort von Hand.</translation>
    </message>
    <message>
        <source>Apply with a login that sees every row of the table (its owner, or one with BYPASSRLS), or ask an administrator for a policy that shows this login the feature.</source>
        <translation>Wenden Sie mit einer Anmeldung an, die jede Zeile der Tabelle sieht (ihr Besitzer oder eine mit BYPASSRLS), oder bitten Sie einen Administrator um eine Richtlinie, die dieser Anmeldung das Objekt zeigt.</translation>
    </message>
    <message>
        <source>In the attribute table, find the features that have {key} in {field}. Give each its own key, save, and apply again.</source>
        <translation>Suchen Sie in der Attributtabelle die Objekte, die {key} in {field} haben. Geben Sie jedem einen eigenen Schlüssel, speichern Sie, und wenden Sie erneut an.</translation>
    </message>
    <message>
        <source>In the attribute table, find the features with this key. Give each its own key, save, and apply again.</source>
        <translation>Suchen Sie in der Attributtabelle die Objekte mit diesem Schlüssel. Geben Sie jedem einen eigenen Schlüssel, speichern Sie, und wenden Sie erneut an.</translation>
    </message>
    <message>
        <source>Enter the other values by hand. So that it does not happen again, untick Editable for {field} in Layer Properties ▸ Attributes Form.</source>
        <translation>Geben Sie die anderen Werte von Hand ein. Damit es nicht wieder geschieht, entfernen Sie den Haken bei Änderbar für {field} in Layereigenschaften ▸ Attributformular.</translation>
    </message>
    <message>
        <source>Enter the other values by hand. So that it does not happen again, untick Editable for the key field in Layer Properties ▸ Attributes Form.</source>
        <translation>Geben Sie die anderen Werte von Hand ein. Damit es nicht wieder geschieht, entfernen Sie den Haken bei Änderbar für das Schlüsselfeld in Layereigenschaften ▸ Attributformular.</translation>
    </message>
    <message>
        <source>Correct the key map, and apply again. The algorithm Propose remapping looks for the feature.</source>
        <translation>Berichtigen Sie die Schlüsselzuordnung, und wenden Sie erneut an. Der Algorithmus Neuzuordnung vorschlagen sucht das Objekt.</translation>
    </message>
    <message>
        <source>Add the field {field} to the layer (Layer Properties ▸ Fields), or give a renamed field its old name back, and apply again.</source>
        <translation>Fügen Sie dem Layer das Feld {field} hinzu (Layereigenschaften ▸ Felder), oder geben Sie einem umbenannten Feld seinen alten Namen zurück, und wenden Sie erneut an.</translation>
    </message>
    <message>
        <source>Add the field to the layer (Layer Properties ▸ Fields), or give a renamed field its old name back, and apply again.</source>
        <translation>Fügen Sie dem Layer das Feld hinzu (Layereigenschaften ▸ Felder), oder geben Sie einem umbenannten Feld seinen alten Namen zurück, und wenden Sie erneut an.</translation>
    </message>
    <message>
        <source>Make the change by hand with a value that fits, or give the field {field} a type that can hold this one and apply again.</source>
        <translation>Machen Sie die Änderung von Hand mit einem passenden Wert, oder geben Sie dem Feld {field} einen Typ, der diesen aufnehmen kann, und wenden Sie erneut an.</translation>
    </message>
    <message>
        <source>Make the change by hand with a value that fits, or give the field a type that can hold this one and apply again.</source>
        <translation>Machen Sie die Änderung von Hand mit einem passenden Wert, oder geben Sie dem Feld einen Typ, der diesen aufnehmen kann, und wenden Sie erneut an.</translation>
    </message>
    <message>
        <source>Make the change by hand; the deltafile holds what the crew recorded.</source>
        <translation>Machen Sie die Änderung von Hand; die Delta-Datei enthält, was der Trupp aufgezeichnet hat.</translation>
    </message>
    <message>
        <source>A constraint, a trigger or a missing right is in the way; the data source names it. Put that right and apply again.</source>
        <translation>Eine Bedingung, ein Trigger oder ein fehlendes Recht steht im Weg; die Datenquelle nennt es. Bringen Sie das in Ordnung, und wenden Sie erneut an.</translation>
    </message>
    <message>
        <source>Check the coordinate reference system of the layer in Layer Properties ▸ Source, set the right one, and apply again.</source>
        <translation>Prüfen Sie das KBS des Layers in Layereigenschaften ▸ Quelle, stellen Sie das richtige ein, und wenden Sie erneut an.</translation>
    </message>
    <message>
        <source>Fetch the file of changes once more from the device or the server; this one was altered or is damaged.</source>
        <translation>Holen Sie die Datei mit den Änderungen noch einmal vom Gerät oder vom Server; diese wurde verändert oder ist beschädigt.</translation>
    </message>
    <message>
        <source>Settle the change that makes the feature first, then apply this one again.</source>
        <translation>Erledigen Sie zuerst die Änderung, die das Objekt erstellt, und wenden Sie dann diese erneut an.</translation>
    </message>
    <message>
        <source>Add a layer on this table to the project, then run again.</source>
        <translation>Fügen Sie dem Projekt einen Layer auf dieser Tabelle hinzu, und starten Sie dann noch einmal.</translation>
    </message>
    <message>
        <source>Put right what keeps the feature from coming back, then run again.</source>
        <translation>Bringen Sie in Ordnung, was das Objekt am Zurückkommen hindert, und starten Sie dann noch einmal.</translation>
    </message>
    <message>
        <source>Select the later change as well, or take it back first. Where it only edited the feature, Overwrite goes over it.</source>
        <translation>Wählen Sie auch die spätere Änderung aus, oder nehmen Sie sie zuerst zurück. Wo sie das Objekt nur bearbeitet hat, geht Überschreiben darüber hinweg.</translation>
    </message>
    <message>
        <source>Keep what is here, or put it right by hand. Running again with Overwrite puts back what was there, and what was edited since is lost.</source>
        <translation>Behalten Sie, was hier ist, oder bringen Sie es von Hand in Ordnung. Ein neuer Lauf mit Überschreiben stellt wieder her, was da war, und was seitdem bearbeitet wurde, geht verloren.</translation>
    </message>
    <message>
        <source>Keep what is here, or make the change by hand. Applying again with Overwrite takes the field&apos;s side in every conflict of the file.</source>
        <translation>Behalten Sie, was hier ist, oder machen Sie die Änderung von Hand. Erneutes Anwenden mit Überschreiben nimmt in jedem Konflikt der Datei die Seite aus dem Feld.</translation>
    </message>
    <message>
        <source>Apply again; nothing is applied twice.</source>
        <translation>Wenden Sie erneut an; nichts wird zweimal angewendet.</translation>
    </message>
    <message>
        <source>Free some space where the data are stored and apply again; nothing is applied twice.</source>
        <translation>Schaffen Sie Platz, wo die Daten gespeichert sind, und wenden Sie erneut an; nichts wird zweimal angewendet.</translation>
    </message>
    <message>
        <source>Apply again. If it comes back, report it with the log (View ▸ Panels ▸ Log Messages).</source>
        <translation>Wenden Sie erneut an. Kommt es wieder, melden Sie es mit dem Protokoll (Ansicht ▸ Bedienfelder ▸ Protokoll).</translation>
    </message>
    <message>
        <source>Give {field} a default value, uuid() for instance (Layer Properties ▸ Attributes Form), and apply again.</source>
        <translation>Geben Sie {field} einen Vorgabewert, zum Beispiel uuid() (Layereigenschaften ▸ Attributformular), und wenden Sie erneut an.</translation>
    </message>
    <message>
        <source>Look at feature {made_as}. If it is the one, name it in the key map and apply again; the algorithm Propose remapping writes one.</source>
        <translation>Sehen Sie sich Objekt {made_as} an. Wenn es das richtige ist, nennen Sie es in der Schlüsselzuordnung, und wenden Sie erneut an; der Algorithmus Neuzuordnung vorschlagen schreibt eine.</translation>
    </message>
    <message>
        <source>Enter the other values by hand. So that it does not happen again, untick Editable for the field in Layer Properties ▸ Attributes Form.</source>
        <translation>Geben Sie die anderen Werte von Hand ein. Damit es nicht wieder geschieht, entfernen Sie den Haken bei Änderbar für das Feld in Layereigenschaften ▸ Attributformular.</translation>
    </message>
    <message>
        <source>Make the change by hand with a shorter text, or make the field {field} longer in the data source and apply again.</source>
        <translation>Machen Sie die Änderung von Hand mit einem kürzeren Text, oder machen Sie das Feld {field} in der Datenquelle länger, und wenden Sie erneut an.</translation>
    </message>
    <message>
        <source>Make the change by hand with a shorter text, or make the field longer in the data source and apply again.</source>
        <translation>Machen Sie die Änderung von Hand mit einem kürzeren Text, oder machen Sie das Feld in der Datenquelle länger, und wenden Sie erneut an.</translation>
    </message>
    <message>
        <source>Make the change by hand without these characters, or save the layer as a GeoPackage, which holds them all.</source>
        <translation>Machen Sie die Änderung von Hand ohne diese Zeichen, oder speichern Sie den Layer als GeoPackage, das sie alle aufnimmt.</translation>
    </message>
    <message>
        <source>Make the change by hand and fill in {field}. If only new features lack it, give it a default value (Layer Properties ▸ Attributes Form) and apply again.</source>
        <translation>Machen Sie die Änderung von Hand, und füllen Sie {field} aus. Wenn es nur neuen Objekten fehlt, geben Sie ihm einen Vorgabewert (Layereigenschaften ▸ Attributformular), und wenden Sie erneut an.</translation>
    </message>
    <message>
        <source>Make the change by hand and fill in the field. If only new features lack it, give it a default value (Layer Properties ▸ Attributes Form) and apply again.</source>
        <translation>Machen Sie die Änderung von Hand, und füllen Sie das Feld aus. Wenn es nur neuen Objekten fehlt, geben Sie ihm einen Vorgabewert (Layereigenschaften ▸ Attributformular), und wenden Sie erneut an.</translation>
    </message>
    <message>
        <source>If feature {holder} has it by mistake, correct that one and apply again. If not, make the change by hand with another value.</source>
        <translation>Wenn Objekt {holder} ihn irrtümlich hat, berichtigen Sie dieses und wenden Sie erneut an. Wenn nicht, machen Sie die Änderung von Hand mit einem anderen Wert.</translation>
    </message>
    <message>
        <source>If the other feature has it by mistake, correct that one and apply again. If not, make the change by hand with another value.</source>
        <translation>Wenn das andere Objekt ihn irrtümlich hat, berichtigen Sie dieses und wenden Sie erneut an. Wenn nicht, machen Sie die Änderung von Hand mit einem anderen Wert.</translation>
    </message>
    <message>
        <source>Draw the feature by hand in the way the layer needs it; the deltafile holds what the crew recorded.</source>
        <translation>Zeichnen Sie das Objekt von Hand so, wie der Layer es braucht; die Delta-Datei enthält, was der Trupp aufgezeichnet hat.</translation>
    </message>
    <message>
        <source>Close other programs that use these data, then apply again; nothing is applied twice.</source>
        <translation>Schließen Sie andere Programme, die diese Daten benutzen, und wenden Sie dann erneut an; nichts wird zweimal angewendet.</translation>
    </message>
    <message>
        <source>Apply again when the server is less busy, or ask its administrator for a longer statement_timeout; nothing is applied twice.</source>
        <translation>Wenden Sie erneut an, wenn der Server weniger beschäftigt ist, oder bitten Sie seinen Administrator um ein längeres statement_timeout; nichts wird zweimal angewendet.</translation>
    </message>
    <message>
        <source>Check the network, or the drive with the data, then apply again; nothing is applied twice.</source>
        <translation>Prüfen Sie das Netzwerk oder das Laufwerk mit den Daten, und wenden Sie dann erneut an; nichts wird zweimal angewendet.</translation>
    </message>
    <message>
        <source>edited here since</source>
        <translation>seitdem hier bearbeitet</translation>
    </message>
    <message>
        <source>no longer here</source>
        <translation>nicht mehr hier</translation>
    </message>
    <message>
        <source>to be deleted, but edited here since</source>
        <translation>zu löschen, aber seitdem hier bearbeitet</translation>
    </message>
    <message>
        <source>to come back, but made here again since</source>
        <translation>soll zurückkommen, wurde aber seitdem hier neu erstellt</translation>
    </message>
    <message>
        <source>can be applied again</source>
        <translation>wieder anwendbar</translation>
    </message>
    <message>
        <source>applied again</source>
        <translation>wieder angewendet</translation>
    </message>
    <message>
        <source>can be taken back</source>
        <translation>zurücknehmbar</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>zurückgenommen</translation>
    </message>
    <message>
        <source>These features are not as the change left them. Nothing was overwritten: you decide.</source>
        <translation>Diese Objekte sind nicht so, wie die Änderung sie hinterlassen hat. Nichts wurde überschrieben: Sie entscheiden.</translation>
    </message>
    <message>
        <source>Something has to be put right first.</source>
        <translation>Zuerst muss etwas in Ordnung gebracht werden.</translation>
    </message>
    <message>
        <source>What the crew recorded is in the project again.</source>
        <translation>Was der Trupp aufgezeichnet hat, ist wieder im Projekt.</translation>
    </message>
    <message>
        <source>The project is as it was before these changes. The same deltafile can apply them again.</source>
        <translation>Das Projekt ist, wie es vor diesen Änderungen war. Dieselbe Delta-Datei kann sie erneut anwenden.</translation>
    </message>
    <message>
        <source>Nothing to do: no such change was taken back.</source>
        <translation>Nichts zu tun: Keine solche Änderung wurde zurückgenommen.</translation>
    </message>
    <message>
        <source>Nothing to do: no such change is applied.</source>
        <translation>Nichts zu tun: Keine solche Änderung ist angewendet.</translation>
    </message>
    <message>
        <source>Ready: all changes can be applied again ({count}).</source>
        <translation>Bereit: Alle Änderungen können wieder angewendet werden ({count}).</translation>
    </message>
    <message>
        <source>{left} of {count} changes cannot be applied again as they are.</source>
        <translation>{left} von {count} Änderungen können nicht wieder angewendet werden, wie sie sind.</translation>
    </message>
    <message>
        <source>Ready: all changes can be taken back ({count}).</source>
        <translation>Bereit: Alle Änderungen können zurückgenommen werden ({count}).</translation>
    </message>
    <message>
        <source>{left} of {count} changes cannot be taken back as they are.</source>
        <translation>{left} von {count} Änderungen können nicht zurückgenommen werden, wie sie sind.</translation>
    </message>
    <message>
        <source>All changes are applied again ({count}).</source>
        <translation>Alle Änderungen sind wieder angewendet ({count}).</translation>
    </message>
    <message>
        <source>{left} of {count} changes are not in the project again.</source>
        <translation>{left} von {count} Änderungen sind nicht wieder im Projekt.</translation>
    </message>
    <message>
        <source>All changes are taken back ({count}).</source>
        <translation>Alle Änderungen sind zurückgenommen ({count}).</translation>
    </message>
    <message>
        <source>{left} of {count} changes are still in the project.</source>
        <translation>{left} von {count} Änderungen sind noch im Projekt.</translation>
    </message>
    <message>
        <source>The change cannot be applied again as it is.</source>
        <translation>Die Änderung kann nicht wieder angewendet werden, wie sie ist.</translation>
    </message>
    <message>
        <source>The change cannot be taken back as it is.</source>
        <translation>Die Änderung kann nicht zurückgenommen werden, wie sie ist.</translation>
    </message>
    <message>
        <source>The change is not in the project again.</source>
        <translation>Die Änderung ist nicht wieder im Projekt.</translation>
    </message>
    <message>
        <source>The change is still in the project.</source>
        <translation>Die Änderung ist noch im Projekt.</translation>
    </message>
    <message>
        <source>{count} without anything to write</source>
        <translation>{count} ohne Schreibbedarf</translation>
    </message>
    <message>
        <source>Taken back: {feature} in {layer}, created in the field, was deleted.</source>
        <translation>Zurückgenommen: {feature} in {layer}, im Feld erstellt, wurde gelöscht.</translation>
    </message>
    <message>
        <source>Taken back: {feature} in {layer} is as it was before the change.</source>
        <translation>Zurückgenommen: {feature} in {layer} ist wie vor der Änderung.</translation>
    </message>
    <message>
        <source>Taken back: {feature} in {layer}, deleted in the field, is here again.</source>
        <translation>Zurückgenommen: {feature} in {layer}, im Feld gelöscht, ist wieder hier.</translation>
    </message>
    <message>
        <source>Would be taken back: {feature} in {layer}, created in the field, would be deleted.</source>
        <translation>Würde zurückgenommen: {feature} in {layer}, im Feld erstellt, würde gelöscht.</translation>
    </message>
    <message>
        <source>Would be taken back: {feature} in {layer} would be as it was before the change.</source>
        <translation>Würde zurückgenommen: {feature} in {layer} wäre wie vor der Änderung.</translation>
    </message>
    <message>
        <source>Would be taken back: {feature} in {layer}, deleted in the field, would be here again.</source>
        <translation>Würde zurückgenommen: {feature} in {layer}, im Feld gelöscht, wäre wieder hier.</translation>
    </message>
    <message>
        <source>Applied again: {feature} in {layer} was created.</source>
        <translation>Wieder angewendet: {feature} in {layer} wurde erstellt.</translation>
    </message>
    <message>
        <source>Applied again: {feature} in {layer} was changed.</source>
        <translation>Wieder angewendet: {feature} in {layer} wurde geändert.</translation>
    </message>
    <message>
        <source>Applied again: {feature} in {layer} was deleted.</source>
        <translation>Wieder angewendet: {feature} in {layer} wurde gelöscht.</translation>
    </message>
    <message>
        <source>Would be applied again: {feature} in {layer} would be created.</source>
        <translation>Würde wieder angewendet: {feature} in {layer} würde erstellt.</translation>
    </message>
    <message>
        <source>Would be applied again: {feature} in {layer} would be changed.</source>
        <translation>Würde wieder angewendet: {feature} in {layer} würde geändert.</translation>
    </message>
    <message>
        <source>Would be applied again: {feature} in {layer} would be deleted.</source>
        <translation>Würde wieder angewendet: {feature} in {layer} würde gelöscht.</translation>
    </message>
    <message>
        <source>Conflict: {feature} in {layer} was edited here since: {fields}.</source>
        <translation>Konflikt: {feature} in {layer} wurde seitdem hier bearbeitet: {fields}.</translation>
    </message>
    <message>
        <source>Conflict: {feature} in {layer} was edited here since.</source>
        <translation>Konflikt: {feature} in {layer} wurde seitdem hier bearbeitet.</translation>
    </message>
    <message>
        <source>Conflict: {feature} is no longer in {layer}.</source>
        <translation>Konflikt: {feature} ist nicht mehr in {layer}.</translation>
    </message>
    <message>
        <source>Conflict: {feature} in {layer} would be deleted, but was edited here since: {fields}.</source>
        <translation>Konflikt: {feature} in {layer} würde gelöscht, wurde aber seitdem hier bearbeitet: {fields}.</translation>
    </message>
    <message>
        <source>Conflict: {feature} in {layer} would be deleted, but was edited here since.</source>
        <translation>Konflikt: {feature} in {layer} würde gelöscht, wurde aber seitdem hier bearbeitet.</translation>
    </message>
    <message>
        <source>Conflict: {feature} would come back to {layer}, but was made here again since, and the two differ: {fields}.</source>
        <translation>Konflikt: {feature} würde in {layer} zurückkommen, wurde aber seitdem hier neu erstellt, und die beiden unterscheiden sich: {fields}.</translation>
    </message>
    <message>
        <source>Conflict: {feature} would come back to {layer}, but was made here again since, and the two differ.</source>
        <translation>Konflikt: {feature} würde in {layer} zurückkommen, wurde aber seitdem hier neu erstellt, und die beiden unterscheiden sich.</translation>
    </message>
    <message>
        <source>Not applied again: {why}</source>
        <translation>Nicht wieder angewendet: {why}</translation>
    </message>
    <message>
        <source>Not applied again: the change of {feature} in {layer}.</source>
        <translation>Nicht wieder angewendet: {feature} in {layer}.</translation>
    </message>
    <message>
        <source>Not taken back: {why}</source>
        <translation>Nicht zurückgenommen: {why}</translation>
    </message>
    <message>
        <source>Not taken back: the change of {feature} in {layer}.</source>
        <translation>Nicht zurückgenommen: {feature} in {layer}.</translation>
    </message>
    <message>
        <source>Applied again, and nothing had to be written for {feature} in {layer}.</source>
        <translation>Wieder angewendet, und nichts musste geschrieben werden: {feature} in {layer}.</translation>
    </message>
    <message>
        <source>Taken back, and nothing had to be written for {feature} in {layer}.</source>
        <translation>Zurückgenommen, und nichts musste geschrieben werden: {feature} in {layer}.</translation>
    </message>
    <message>
        <source>{done} It was edited here since ({fields}); the conflict was settled.</source>
        <translation>{done} Es wurde seitdem hier bearbeitet ({fields}); der Konflikt ist erledigt.</translation>
    </message>
    <message>
        <source>{done} It was edited here since; the conflict was settled.</source>
        <translation>{done} Es wurde seitdem hier bearbeitet; der Konflikt ist erledigt.</translation>
    </message>
    <message>
        <source>can be applied</source>
        <translation>anwendbar</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>wartend</translation>
    </message>
    <message>
        <source>being applied</source>
        <translation>in Anwendung</translation>
    </message>
    <message>
        <source>applied</source>
        <translation>angewendet</translation>
    </message>
    <message>
        <source>in conflict</source>
        <translation>in Konflikt</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <source>set aside</source>
        <translation>zurückgestellt</translation>
    </message>
    <message>
        <source>not permitted</source>
        <translation>nicht erlaubt</translation>
    </message>
    <message>
        <source>Nothing stands in the way of these.</source>
        <translation>Diesen steht nichts im Weg.</translation>
    </message>
    <message>
        <source>Nobody has tried to apply these yet.</source>
        <translation>Noch hat niemand versucht, diese anzuwenden.</translation>
    </message>
    <message>
        <source>These are being applied right now.</source>
        <translation>Diese werden gerade angewendet.</translation>
    </message>
    <message>
        <source>What the crew recorded is in the project.</source>
        <translation>Was der Trupp aufgezeichnet hat, ist im Projekt.</translation>
    </message>
    <message>
        <source>The same features were changed here meanwhile. Nothing was overwritten: you decide.</source>
        <translation>Dieselben Objekte wurden inzwischen hier geändert. Nichts wurde überschrieben: Sie entscheiden.</translation>
    </message>
    <message>
        <source>These do not fit the project. Something has to be put right before they can be applied.</source>
        <translation>Diese passen nicht zum Projekt. Etwas muss in Ordnung gebracht werden, bevor sie angewendet werden können.</translation>
    </message>
    <message>
        <source>Nothing of these was written. Applying again may succeed.</source>
        <translation>Davon wurde nichts geschrieben. Erneutes Anwenden kann gelingen.</translation>
    </message>
    <message>
        <source>These are not wanted: what is here stays.</source>
        <translation>Diese sind nicht gewünscht: Was hier ist, bleibt.</translation>
    </message>
    <message>
        <source>Whoever made these may not change the data.</source>
        <translation>Wer diese gemacht hat, darf die Daten nicht ändern.</translation>
    </message>
    <message>
        <source>created</source>
        <translation>erstellt</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>geändert</translation>
    </message>
    <message>
        <source>The data source said: {message}</source>
        <translation>Die Datenquelle meldete: {message}</translation>
    </message>
    <message>
        <source>before {before}, here {here}, from the field {field}</source>
        <translation>vorher {before}, hier {here}, aus dem Feld {field}</translation>
    </message>
    <message>
        <source>left {before}, here {here}, to be {field}</source>
        <translation>hinterlassen {before}, hier {here}, Soll {field}</translation>
    </message>
    <message>
        <source>Nobody recorded what {field} was before the edit, so a change made here meanwhile would not have been noticed.</source>
        <translation>Niemand hat aufgezeichnet, was {field} vor der Bearbeitung war; eine inzwischen hier gemachte Änderung wäre daher nicht aufgefallen.</translation>
    </message>
    <message>
        <source>Nobody recorded what was there before the edit, so a change made here meanwhile would not have been noticed.</source>
        <translation>Niemand hat aufgezeichnet, was vor der Bearbeitung da war; eine inzwischen hier gemachte Änderung wäre daher nicht aufgefallen.</translation>
    </message>
    <message>
        <source>The device told the time in {field} by two clocks: it wrote {stored}, and speaks of it as {sent} now.</source>
        <translation>Das Gerät gab die Zeit in {field} nach zwei Uhren an: Es hat {stored} geschrieben und nennt sie jetzt {sent}.</translation>
    </message>
    <message>
        <source>The device told a time by two clocks: with and without its offset from UTC.</source>
        <translation>Das Gerät gab eine Zeit nach zwei Uhren an: mit und ohne ihren Abstand zu UTC.</translation>
    </message>
    <message>
        <source>Feature {key} is not here, and no applied change ever spoke of it: it was deleted, or the layer was numbered anew. Take Up Again… in the dock Changes looks for it, and so does the algorithm Propose remapping.</source>
        <translation>Objekt {key} ist nicht hier, und keine angewendete Änderung hat es je genannt: Es wurde gelöscht, oder der Layer wurde neu nummeriert. Erneut aufnehmen… im Bedienfeld Änderungen sucht es, ebenso der Algorithmus Neuzuordnung vorschlagen.</translation>
    </message>
    <message>
        <source>The feature is not here, and no applied change ever spoke of it: it was deleted, or the layer was numbered anew. Take Up Again… in the dock Changes looks for it, and so does the algorithm Propose remapping.</source>
        <translation>Das Objekt ist nicht hier, und keine angewendete Änderung hat es je genannt: Es wurde gelöscht, oder der Layer wurde neu nummeriert. Erneut aufnehmen… im Bedienfeld Änderungen sucht es, ebenso der Algorithmus Neuzuordnung vorschlagen.</translation>
    </message>
    <message>
        <source>Feature {key} has the same values at the same place: perhaps it was recorded twice.</source>
        <translation>Objekt {key} hat dieselben Werte am selben Ort: Vielleicht wurde es doppelt aufgezeichnet.</translation>
    </message>
    <message>
        <source>A feature with the same values is already at the same place: perhaps it was recorded twice.</source>
        <translation>Ein Objekt mit denselben Werten ist schon am selben Ort: Vielleicht wurde es doppelt aufgezeichnet.</translation>
    </message>
    <message>
        <source>The key {sent} of the device was not free, so the new feature got {stored}.</source>
        <translation>Der Schlüssel {sent} des Geräts war nicht frei, daher hat das neue Objekt {stored} erhalten.</translation>
    </message>
    <message>
        <source>The key of the device was not free, so the new feature got another one.</source>
        <translation>Der Schlüssel des Geräts war nicht frei, daher hat das neue Objekt einen anderen erhalten.</translation>
    </message>
    <message>
        <source>The device sent &quot;{sent}&quot;, which is no key, so the new feature got {stored}.</source>
        <translation>Das Gerät hat „{sent}“ gesendet, was kein Schlüssel ist, daher hat das neue Objekt {stored} erhalten.</translation>
    </message>
    <message>
        <source>The device sent no key, so the new feature got {stored}.</source>
        <translation>Das Gerät hat keinen Schlüssel gesendet, daher hat das neue Objekt {stored} erhalten.</translation>
    </message>
    <message>
        <source>The device sent no key, so the new feature got one here.</source>
        <translation>Das Gerät hat keinen Schlüssel gesendet, daher hat das neue Objekt hier einen erhalten.</translation>
    </message>
    <message>
        <source>The key {sent} that the feature had is not free any more, so it came back as {stored}.</source>
        <translation>Der Schlüssel {sent}, den das Objekt hatte, ist nicht mehr frei, daher kam es als {stored} zurück.</translation>
    </message>
    <message>
        <source>The key that the feature had is not free any more, so it came back with another one.</source>
        <translation>Der Schlüssel, den das Objekt hatte, ist nicht mehr frei, daher kam es mit einem anderen zurück.</translation>
    </message>
    <message>
        <source>The feature came back as QGIS had read it, and QGIS does not read all that these fields can hold: {fields}.</source>
        <translation>Das Objekt kam so zurück, wie QGIS es gelesen hatte, und QGIS liest nicht alles, was diese Felder enthalten können: {fields}.</translation>
    </message>
    <message>
        <source>The feature came back as QGIS had read it, and QGIS does not read all that its fields can hold.</source>
        <translation>Das Objekt kam so zurück, wie QGIS es gelesen hatte, und QGIS liest nicht alles, was seine Felder enthalten können.</translation>
    </message>
    <message>
        <source>With the feature the data source may have deleted or changed rows of other tables that refer to it. Taking this change back does not bring those back.</source>
        <translation>Mit dem Objekt kann die Datenquelle Zeilen anderer Tabellen gelöscht oder geändert haben, die auf es verweisen. Diese Änderung zurückzunehmen bringt sie nicht zurück.</translation>
    </message>
    <message>
        <source>The change names feature {sent}; by the key map it is about feature {stored}.</source>
        <translation>Die Änderung nennt Objekt {sent}; nach der Schlüsselzuordnung betrifft sie Objekt {stored}.</translation>
    </message>
    <message>
        <source>The change names no feature; by the key map it is about feature {stored}.</source>
        <translation>Die Änderung nennt kein Objekt; nach der Schlüsselzuordnung betrifft sie Objekt {stored}.</translation>
    </message>
    <message>
        <source>The change is about the feature that the key map names.</source>
        <translation>Die Änderung betrifft das Objekt, das die Schlüsselzuordnung nennt.</translation>
    </message>
    <message>
        <source>The layer has no field {field}; the crew left it empty, so nothing is lost.</source>
        <translation>Der Layer hat kein Feld {field}; der Trupp hat es leer gelassen, daher geht nichts verloren.</translation>
    </message>
    <message>
        <source>The layer lacks a field that the crew left empty, so nothing is lost.</source>
        <translation>Dem Layer fehlt ein Feld, das der Trupp leer gelassen hat, daher geht nichts verloren.</translation>
    </message>
    <message>
        <source>In {field} the value {sent} became {stored}, which is what the field can hold.</source>
        <translation>In {field} wurde aus dem Wert {sent} der Wert {stored}, den das Feld aufnehmen kann.</translation>
    </message>
    <message>
        <source>A value was turned into what its field can hold.</source>
        <translation>Ein Wert wurde in das umgewandelt, was sein Feld aufnehmen kann.</translation>
    </message>
    <message>
        <source>Characters that no data source can hold were taken out of {field}.</source>
        <translation>Zeichen, die keine Datenquelle aufnehmen kann, wurden aus {field} entfernt.</translation>
    </message>
    <message>
        <source>Characters that no data source can hold were taken out of a text.</source>
        <translation>Zeichen, die keine Datenquelle aufnehmen kann, wurden aus einem Text entfernt.</translation>
    </message>
    <message>
        <source>The geometry was adjusted to what the layer can hold.</source>
        <translation>Die Geometrie wurde an das angepasst, was der Layer aufnehmen kann.</translation>
    </message>
    <message>
        <source>The coordinates were converted from {crs} to {expected}, the coordinate reference system of the layer.</source>
        <translation>Die Koordinaten wurden von {crs} in {expected} umgerechnet, das KBS des Layers.</translation>
    </message>
    <message>
        <source>The coordinates were converted from {crs} to the coordinate reference system of the layer.</source>
        <translation>Die Koordinaten wurden von {crs} in das KBS des Layers umgerechnet.</translation>
    </message>
    <message>
        <source>The coordinates were converted to the coordinate reference system of the layer.</source>
        <translation>Die Koordinaten wurden in das KBS des Layers umgerechnet.</translation>
    </message>
    <message>
        <source>The data source itself changed {field}: sent was {sent}, stored is {stored}.</source>
        <translation>Die Datenquelle selbst hat {field} geändert: gesendet wurde {sent}, gespeichert ist {stored}.</translation>
    </message>
    <message>
        <source>The data source itself changed {field} while storing it.</source>
        <translation>Die Datenquelle selbst hat {field} beim Speichern geändert.</translation>
    </message>
    <message>
        <source>The data source itself changed a value while storing it.</source>
        <translation>Die Datenquelle selbst hat einen Wert beim Speichern geändert.</translation>
    </message>
    <message>
        <source>An earlier run ended while it wrote the layer {layer}. The layer was put back as it was before that run. What was found, with any later edits, is kept in {kept}.</source>
        <translation>Ein früherer Lauf endete, während er den Layer {layer} schrieb. Der Layer wurde auf den Stand vor diesem Lauf zurückgesetzt. Was vorgefunden wurde, mit allen späteren Bearbeitungen, ist in {kept} aufbewahrt.</translation>
    </message>
    <message>
        <source>An earlier run ended while it wrote the layer {layer}. The layer was put back as it was before that run.</source>
        <translation>Ein früherer Lauf endete, während er den Layer {layer} schrieb. Der Layer wurde auf den Stand vor diesem Lauf zurückgesetzt.</translation>
    </message>
    <message>
        <source>An earlier run ended while it wrote the layer. The layer was put back as it was before that run.</source>
        <translation>Ein früherer Lauf endete, während er den Layer schrieb. Der Layer wurde auf den Stand vor diesem Lauf zurückgesetzt.</translation>
    </message>
    <message>
        <source>The file of the layer {layer} was put back to an earlier state by another program. Changes that were applied after that ({count}) count as not applied: apply their deltafiles again.</source>
        <translation>Die Datei des Layers {layer} wurde von einem anderen Programm auf einen früheren Stand zurückgesetzt. Danach angewendete Änderungen ({count}) zählen als nicht angewendet: Wenden Sie deren Delta-Dateien erneut an.</translation>
    </message>
    <message>
        <source>The file of the layer was put back to an earlier state by another program. Changes that were applied after that count as not applied: apply their deltafiles again.</source>
        <translation>Die Datei des Layers wurde von einem anderen Programm auf einen früheren Stand zurückgesetzt. Danach angewendete Änderungen zählen als nicht angewendet: Wenden Sie deren Delta-Dateien erneut an.</translation>
    </message>
    <message>
        <source>What was applied to {source} could not be recorded there, so this QGIS profile remembers it: on this computer nothing is applied twice, but another computer does not know of it. An administrator of the data source mends that by running this SQL: {sql} Until then apply from this computer only.</source>
        <translation>Was auf {source} angewendet wurde, konnte dort nicht festgehalten werden, daher merkt es sich dieses QGIS-Profil: Auf diesem Computer wird nichts zweimal angewendet, aber ein anderer Computer weiß nichts davon. Ein Administrator der Datenquelle behebt das, indem er dieses SQL ausführt: {sql} Wenden Sie bis dahin nur von diesem Computer aus an.</translation>
    </message>
    <message>
        <source>What was applied to {source} is remembered by this QGIS profile and not by the data source: on this computer nothing is applied twice, but another computer does not know of it.</source>
        <translation>Was auf {source} angewendet wurde, merkt sich dieses QGIS-Profil und nicht die Datenquelle: Auf diesem Computer wird nichts zweimal angewendet, aber ein anderer Computer weiß nichts davon.</translation>
    </message>
    <message>
        <source>Feature {key} was written, but read again it is not what was written: perhaps somebody changed it right after.</source>
        <translation>Objekt {key} wurde geschrieben, aber beim erneuten Lesen ist es nicht das, was geschrieben wurde: Vielleicht hat es jemand gleich danach geändert.</translation>
    </message>
    <message>
        <source>The feature was written, but read again it is not what was written: perhaps somebody changed it right after.</source>
        <translation>Das Objekt wurde geschrieben, aber beim erneuten Lesen ist es nicht das, was geschrieben wurde: Vielleicht hat es jemand gleich danach geändert.</translation>
    </message>
    <message>
        <source>Heights (Z) or M values that were no numbers became 0.</source>
        <translation>Höhen (Z) oder M-Werte, die keine Zahlen waren, wurden 0.</translation>
    </message>
    <message>
        <source>The geometry got the height (Z) 0, because the layer stores heights.</source>
        <translation>Die Geometrie hat die Höhe (Z) 0 erhalten, weil der Layer Höhen speichert.</translation>
    </message>
    <message>
        <source>The heights (Z) of the geometry were left out, because the layer stores none.</source>
        <translation>Die Höhen (Z) der Geometrie wurden weggelassen, weil der Layer keine speichert.</translation>
    </message>
    <message>
        <source>The geometry got the M value 0, because the layer stores M values.</source>
        <translation>Die Geometrie hat den M-Wert 0 erhalten, weil der Layer M-Werte speichert.</translation>
    </message>
    <message>
        <source>The M values of the geometry were left out, because the layer stores none.</source>
        <translation>Die M-Werte der Geometrie wurden weggelassen, weil der Layer keine speichert.</translation>
    </message>
    <message>
        <source>The geometry became one of several parts, as the layer needs it.</source>
        <translation>Die Geometrie wurde mehrteilig, wie der Layer sie braucht.</translation>
    </message>
    <message>
        <source>The geometry of several parts became a single one, as the layer needs it.</source>
        <translation>Aus der mehrteiligen Geometrie wurde eine einteilige, wie der Layer sie braucht.</translation>
    </message>
    <message>
        <source>The curves of the geometry became lines of many vertices.</source>
        <translation>Aus den Kurven der Geometrie wurden Linien mit vielen Stützpunkten.</translation>
    </message>
    <message>
        <source>The geometry was empty and was stored as none at all (NULL).</source>
        <translation>Die Geometrie war leer; gespeichert wurde gar keine (NULL).</translation>
    </message>
    <message>
        <source>A number of a coordinate system inside the geometry was left out.</source>
        <translation>Eine Nummer eines Koordinatensystems in der Geometrie wurde weggelassen.</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Kind of conflict</source>
        <translation>Art des Konflikts</translation>
    </message>
    <message>
        <source>Layer id</source>
        <translation>Layer-ID</translation>
    </message>
    <message>
        <source>Fields in conflict</source>
        <translation>Felder in Konflikt</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Was geschehen ist</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Gerät</translation>
    </message>
</context>
<context>
    <name>RescueAlgorithm</name>
    <message>
        <source>Layer map (JSON text, or a JSON file)</source>
        <translation>Layerzuordnung (JSON-Text oder eine JSON-Datei)</translation>
    </message>
    <message>
        <source>Key map (JSON text, or a JSON file)</source>
        <translation>Schlüsselzuordnung (JSON-Text oder eine JSON-Datei)</translation>
    </message>
    <message>
        <source>Only these changes (uuids)</source>
        <translation>Nur diese Änderungen (UUIDs)</translation>
    </message>
    <message>
        <source>Only what this earlier report left (JSON)</source>
        <translation>Nur was dieser frühere Bericht übrig ließ (JSON)</translation>
    </message>
    <message>
        <source>Changes that were left aside</source>
        <translation>Außer Betracht gelassene Änderungen</translation>
    </message>
    <message>
        <source>The deltafile {path} cannot be read. {reason}</source>
        <translation>Die Delta-Datei {path} kann nicht gelesen werden. {reason}</translation>
    </message>
    <message>
        <source>name changes or an earlier report, not both</source>
        <translation>nennen Sie Änderungen oder einen früheren Bericht, nicht beides</translation>
    </message>
    <message>
        <source>give JSON text like {&quot;id in the deltafile&quot;: &quot;id in the project&quot;}</source>
        <translation>geben Sie JSON-Text an wie {&quot;ID in der Delta-Datei&quot;: &quot;ID im Projekt&quot;}</translation>
    </message>
</context>
<context>
    <name>ResolveDeltas</name>
    <message>
        <source>Resolve conflicts</source>
        <translation>Konflikte lösen</translation>
    </message>
    <message>
        <source>Decides changes in conflict that wait in the store of a project, as a whole or field by field. They wait to be applied then: Run jobs with the job Apply waiting changes does what was decided. No layer is touched here.

When a layer holds something else by then than the report on the conflict said, the conflict stands.

Resolutions: JSON text, uuid of a change to &quot;mine&quot; (what the layer holds) or &quot;theirs&quot; (what came from the field), or to the same for each of its fields in conflict: {&quot;7f8e…&quot;: &quot;mine&quot;, &quot;01ab…&quot;: {&quot;height&quot;: &quot;theirs&quot;, &quot;note&quot;: {&quot;value&quot;: &quot;sound&quot;}}}. Or a JSON file with it. The geometry is the field &quot;geometry&quot;. The report of Run jobs has the uuids.

All others: the same for every conflict that is not named.

Set aside: uuids of changes that are not wanted, in conflict or refused; and why.

Project: the project file; when none is given, the open project.

Store: where jobs, changes and packages are remembered. Default: in the QGIS profile.

All is kept or nothing: a uuid that is unknown or not in conflict, or a field that is not, ends with an error.

Outputs: counts of changes that were resolved, that were set aside, and that are in conflict still.</source>
        <translation>Entscheidet Änderungen in Konflikt, die in der Ablage eines Projekts warten, als Ganzes oder Feld für Feld. Sie warten dann auf das Anwenden: Aufträge ausführen mit dem Auftrag Wartende Änderungen anwenden tut, was entschieden wurde. Kein Layer wird hier angerührt.

Wenn ein Layer bis dahin etwas anderes enthält, als der Bericht über den Konflikt sagte, bleibt der Konflikt bestehen.

Entscheidungen: JSON-Text, UUID einer Änderung zu &quot;mine&quot; (was der Layer enthält) oder &quot;theirs&quot; (was aus dem Feld kam), oder zu demselben für jedes ihrer Felder in Konflikt: {&quot;7f8e…&quot;: &quot;mine&quot;, &quot;01ab…&quot;: {&quot;height&quot;: &quot;theirs&quot;, &quot;note&quot;: {&quot;value&quot;: &quot;sound&quot;}}}. Oder eine JSON-Datei damit. Die Geometrie ist das Feld &quot;geometry&quot;. Der Bericht von Aufträge ausführen enthält die UUIDs.

Alle anderen: dasselbe für jeden Konflikt, der nicht genannt ist.

Zurückstellen: UUIDs der Änderungen, die nicht gewünscht sind, in Konflikt oder abgelehnt; und warum.

Projekt: die Projektdatei; wenn keine angegeben ist, das geöffnete Projekt.

Ablage: wo Aufträge, Änderungen und Pakete gemerkt werden. Vorgabe: im QGIS-Profil.

Alles wird übernommen oder nichts: Eine UUID, die unbekannt oder nicht in Konflikt ist, oder ein Feld, das es nicht ist, endet mit einem Fehler.

Ausgaben: Anzahlen der Änderungen, die entschieden wurden, die zurückgestellt wurden und die noch in Konflikt sind.</translation>
    </message>
    <message>
        <source>Resolutions (JSON text, or a JSON file)</source>
        <translation>Entscheidungen (JSON-Text oder eine JSON-Datei)</translation>
    </message>
    <message>
        <source>All other conflicts</source>
        <translation>Alle anderen Konflikte</translation>
    </message>
    <message>
        <source>Leave them</source>
        <translation>Nicht anrühren</translation>
    </message>
    <message>
        <source>Mine: what the layers hold</source>
        <translation>Hier (mine): was die Layer enthalten</translation>
    </message>
    <message>
        <source>Theirs: what came from the field</source>
        <translation>Feld (theirs): was aus dem Feld kam</translation>
    </message>
    <message>
        <source>Set aside these changes (uuids)</source>
        <translation>Diese Änderungen zurückstellen (UUIDs)</translation>
    </message>
    <message>
        <source>Why they are set aside</source>
        <translation>Warum sie zurückgestellt werden</translation>
    </message>
    <message>
        <source>Changes that were resolved</source>
        <translation>Entschiedene Änderungen</translation>
    </message>
    <message>
        <source>Changes that were set aside</source>
        <translation>Zurückgestellte Änderungen</translation>
    </message>
    <message>
        <source>Changes in conflict still</source>
        <translation>Änderungen, die noch in Konflikt sind</translation>
    </message>
    <message>
        <source>Resolved, waiting to be applied: {resolved}. Set aside: {ignored}. In conflict still: {left}.</source>
        <translation>Gelöst, warten auf das Anwenden: {resolved}. Zurückgestellt: {ignored}. Noch in Konflikt: {left}.</translation>
    </message>
</context>
<context>
    <name>RetakingActions</name>
    <message>
        <source>Looking for layers and features</source>
        <translation>Layer und Objekte werden gesucht</translation>
    </message>
    <message>
        <source>None of these changes can be taken up again.</source>
        <translation>Keine dieser Änderungen kann erneut aufgenommen werden.</translation>
    </message>
    <message>
        <source>{changes} wait to be applied again.</source>
        <translation>{changes} warten wieder auf das Anwenden.</translation>
    </message>
    <message>
        <source>{changes} waits to be applied again.</source>
        <translation>{changes} wartet wieder auf das Anwenden.</translation>
    </message>
    <message>
        <source>Dry Run</source>
        <translation>Probelauf</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Anwenden</translation>
    </message>
</context>
<context>
    <name>RevertDeltas</name>
    <message>
        <source>Take back applied changes</source>
        <translation>Angewendete Änderungen zurücknehmen</translation>
    </message>
    <message>
        <source>Takes back changes that were applied: what a change created is deleted, what it deleted comes back, what it changed becomes as it was, geometry and every field. The newest change is taken back first.

A feature that somebody edited since is a conflict: it is held back and explained. A change that was taken back counts as not applied: the same deltafile applies it again. History lists what was applied and what was taken back. Where the change waits in the store of the project, the store is told.

Say what is to be taken back, by at least one of the next three; when several are given, a change must meet them all.

Changes: their uuids, separated by commas, blanks or line breaks.

Deltafile: the id that is in the deltafile; all changes that came with it.

Since: what was applied at that moment or later, in the time of this computer. A moment long ago takes everything back.

Again: take back what was taken back, so that the changes hold again. Since is then the moment when they were taken back.

Project: the project file; when none is given, the open project.

On conflict: keep what the layer holds, or overwrite it with what was there before the change.

Tolerance: geometries that differ by less are the same; in units of each layer&apos;s own CRS (metres, degrees, …). Default 0.

Dry run: shows what would happen and writes nothing.

Wait for locks: for so many seconds, when another program is writing to a data source. Default 5.

Record in the databases: each database keeps, in a table of its own, what it has taken. When that is switched off, a database without the table gets none.

Reports: made when a file is named for them; HTML to read, with a map of the changes, JSON for other programs.

Conflicts: a layer with a point for each change in conflict, in the CRS of the project. Made when it is asked for.

Outputs: counts of changes that were taken back now, that needed nothing to be written, that are in conflict, that were refused, and that met an error; and of those asked for that were never applied.</source>
        <translation>Nimmt Änderungen zurück, die angewendet wurden: Was eine Änderung erstellt hat, wird gelöscht, was sie gelöscht hat, kommt zurück, was sie geändert hat, wird, wie es war, Geometrie und jedes Feld. Die neueste Änderung wird zuerst zurückgenommen.

Ein Objekt, das seitdem jemand bearbeitet hat, ist ein Konflikt: Es wird zurückgehalten und erklärt. Eine zurückgenommene Änderung zählt als nicht angewendet: Dieselbe Delta-Datei wendet sie erneut an. Verlauf listet auf, was angewendet und was zurückgenommen wurde. Wo die Änderung in der Ablage des Projekts wartet, wird die Ablage benachrichtigt.

Sagen Sie mit mindestens einem der nächsten drei, was zurückgenommen werden soll; wenn mehrere angegeben sind, muss eine Änderung sie alle erfüllen.

Änderungen: ihre UUIDs, getrennt durch Kommas, Leerzeichen oder Zeilenumbrüche.

Delta-Datei: die ID, die in der Delta-Datei steht; alle Änderungen, die damit kamen.

Seit: was zu diesem Zeitpunkt oder später angewendet wurde, in der Zeit dieses Computers. Ein lange zurückliegender Zeitpunkt nimmt alles zurück.

Wieder: zurücknehmen, was zurückgenommen wurde, sodass die Änderungen wieder gelten. Seit ist dann der Zeitpunkt, zu dem sie zurückgenommen wurden.

Projekt: die Projektdatei; wenn keine angegeben ist, das geöffnete Projekt.

Bei Konflikt: behalten, was der Layer enthält, oder es mit dem überschreiben, was vor der Änderung da war.

Toleranz: Geometrien, die um weniger abweichen, gelten als gleich; in Einheiten des KBS des jeweiligen Layers (Meter, Grad, …). Vorgabe 0.

Probelauf: zeigt, was geschehen würde, und schreibt nichts.

Auf Sperren warten: so viele Sekunden, wenn ein anderes Programm in eine Datenquelle schreibt. Vorgabe 5.

In den Datenbanken festhalten: Jede Datenbank führt in einer eigenen Tabelle, was sie aufgenommen hat. Wenn das ausgeschaltet ist, erhält eine Datenbank ohne die Tabelle keine.

Berichte: werden erstellt, wenn dafür eine Datei angegeben ist; HTML zum Lesen, mit einer Karte der Änderungen, JSON für andere Programme.

Konflikte: ein Layer mit einem Punkt für jede Änderung in Konflikt, im KBS des Projekts. Wird erstellt, wenn er verlangt wird.

Ausgaben: Anzahlen der Änderungen, die jetzt zurückgenommen wurden, für die nichts geschrieben werden musste, die in Konflikt sind, die abgelehnt wurden und die auf einen Fehler trafen; und der verlangten, die nie angewendet wurden.</translation>
    </message>
    <message>
        <source>Changes to be taken back (uuids)</source>
        <translation>Zurückzunehmende Änderungen (UUIDs)</translation>
    </message>
    <message>
        <source>All changes of this deltafile (id)</source>
        <translation>Alle Änderungen dieser Delta-Datei (ID)</translation>
    </message>
    <message>
        <source>All changes since</source>
        <translation>Alle Änderungen seit</translation>
    </message>
    <message>
        <source>Again: take back what was taken back</source>
        <translation>Wieder: zurücknehmen, was zurückgenommen wurde</translation>
    </message>
    <message>
        <source>Keep what the layer holds</source>
        <translation>Behalten, was der Layer enthält</translation>
    </message>
    <message>
        <source>Overwrite with what was there before the change</source>
        <translation>Mit dem überschreiben, was vor der Änderung da war</translation>
    </message>
    <message>
        <source>Changes asked for that were never applied</source>
        <translation>Verlangte Änderungen, die nie angewendet wurden</translation>
    </message>
    <message>
        <source>Changes taken back now</source>
        <translation>Jetzt zurückgenommene Änderungen</translation>
    </message>
    <message>
        <source>Changes for which nothing had to be written</source>
        <translation>Änderungen, für die nichts geschrieben werden musste</translation>
    </message>
    <message>
        <source>What was applied to {source} cannot be read: {reason}</source>
        <translation>Was auf {source} angewendet wurde, kann nicht gelesen werden: {reason}</translation>
    </message>
    <message>
        <source>It is taken back, but the store of the project could not be told. Run it again. {reason}</source>
        <translation>Sie ist zurückgenommen, aber die Ablage des Projekts konnte nicht benachrichtigt werden. Starten Sie es noch einmal. {reason}</translation>
    </message>
    <message>
        <source>Say what is to be taken back: name changes, a deltafile or a moment. A moment long ago takes everything back.</source>
        <translation>Sagen Sie, was zurückgenommen werden soll: Nennen Sie Änderungen, eine Delta-Datei oder einen Zeitpunkt. Ein lange zurückliegender Zeitpunkt nimmt alles zurück.</translation>
    </message>
    <message>
        <source>Changes taken back</source>
        <translation>Zurückgenommene Änderungen</translation>
    </message>
    <message>
        <source>Changes applied again after they were taken back</source>
        <translation>Nach der Rücknahme wieder angewendete Änderungen</translation>
    </message>
    <message>
        <source>Never applied to this project: {uuid}</source>
        <translation>Nie auf dieses Projekt angewendet: {uuid}</translation>
    </message>
    <message>
        <source>Not taken back, or not within what was asked for: {uuid}</source>
        <translation>Nicht zurückgenommen oder nicht in dem enthalten, was verlangt wurde: {uuid}</translation>
    </message>
    <message>
        <source>Taken back before, or not within what was asked for: {uuid}</source>
        <translation>Vorher zurückgenommen oder nicht in dem enthalten, was verlangt wurde: {uuid}</translation>
    </message>
</context>
<context>
    <name>RunJobs</name>
    <message>
        <source>Run jobs</source>
        <translation>Aufträge ausführen</translation>
    </message>
    <message>
        <source>Runs the jobs of a project that wait on this computer, without a server and without a window: changes that were collected or pushed are applied, the project is packaged or checked.

When another QGIS runs jobs of the project already, that one goes on and this one does nothing.

The run fails when a job fails that it ran, so that scripts notice. Changes in conflict are no failure: the counts tell of them.

Project: the project file; when none is given, the open project as it was saved last.

Job: a new one that is made first.

Force: make a new package although one is not done yet.

Store: where jobs, changes and packages are remembered. Default: in the QGIS profile.

Reports: on every change that was tried now, by whichever job; HTML to read, JSON for other programs. Where nothing was to be applied, the JSON has the feedback of the new job.

Outputs: the id and status of the new job, how many jobs were run, and all changes of the project by status.</source>
        <translation>Führt die Aufträge eines Projekts aus, die auf diesem Computer warten, ohne Server und ohne Fenster: Eingesammelte oder hochgeladene Änderungen werden angewendet, das Projekt wird gepackt oder geprüft.

Wenn schon ein anderes QGIS Aufträge des Projekts ausführt, macht jenes weiter, und dieses tut nichts.

Der Lauf schlägt fehl, wenn ein von ihm ausgeführter Auftrag fehlschlägt, sodass Skripte es bemerken. Änderungen in Konflikt sind kein Fehlschlag: Die Anzahlen geben darüber Auskunft.

Projekt: die Projektdatei; wenn keine angegeben ist, das geöffnete Projekt, wie es zuletzt gespeichert wurde.

Auftrag: ein neuer, der zuerst erstellt wird.

Erzwingen: ein neues Paket erstellen, obwohl eines noch nicht fertig ist.

Ablage: wo Aufträge, Änderungen und Pakete gemerkt werden. Vorgabe: im QGIS-Profil.

Berichte: über jede Änderung, deren Anwenden jetzt versucht wurde, durch welchen Auftrag auch immer; HTML zum Lesen, JSON für andere Programme. Wo nichts anzuwenden war, enthält das JSON die Rückmeldung des neuen Auftrags.

Ausgaben: ID und Status des neuen Auftrags, wie viele Aufträge ausgeführt wurden, und alle Änderungen des Projekts nach Status.</translation>
    </message>
    <message>
        <source>New job</source>
        <translation>Neuer Auftrag</translation>
    </message>
    <message>
        <source>None: only what waits</source>
        <translation>Keiner: nur was wartet</translation>
    </message>
    <message>
        <source>Apply waiting changes</source>
        <translation>Wartende Änderungen anwenden</translation>
    </message>
    <message>
        <source>Package the project</source>
        <translation>Das Projekt packen</translation>
    </message>
    <message>
        <source>Check the project file</source>
        <translation>Die Projektdatei prüfen</translation>
    </message>
    <message>
        <source>Force: although one is not done yet</source>
        <translation>Erzwingen: obwohl einer noch nicht fertig ist</translation>
    </message>
    <message>
        <source>Its status</source>
        <translation>Sein Status</translation>
    </message>
    <message>
        <source>Jobs that were run</source>
        <translation>Ausgeführte Aufträge</translation>
    </message>
    <message>
        <source>Changes applied</source>
        <translation>Angewendete Änderungen</translation>
    </message>
    <message>
        <source>Changes in conflict</source>
        <translation>Änderungen in Konflikt</translation>
    </message>
    <message>
        <source>Changes refused</source>
        <translation>Abgelehnte Änderungen</translation>
    </message>
    <message>
        <source>Changes that met an error</source>
        <translation>Änderungen, die auf einen Fehler trafen</translation>
    </message>
    <message>
        <source>Changes that wait</source>
        <translation>Wartende Änderungen</translation>
    </message>
    <message>
        <source>Changes set aside</source>
        <translation>Zurückgestellte Änderungen</translation>
    </message>
    <message>
        <source>The report cannot be written, and no job was run: {reason}</source>
        <translation>Der Bericht kann nicht geschrieben werden, und kein Auftrag wurde ausgeführt: {reason}</translation>
    </message>
    <message>
        <source>No job waited. Name a new one to have something done.</source>
        <translation>Kein Auftrag wartete. Geben Sie einen neuen an, damit etwas getan wird.</translation>
    </message>
    <message>
        <source>The job failed: {reason}</source>
        <translation>Der Auftrag ist fehlgeschlagen: {reason}</translation>
    </message>
    <message>
        <source>One like it is not done yet; it is that one.</source>
        <translation>Ein solcher ist noch nicht fertig; es ist dieser.</translation>
    </message>
    <message>
        <source>{job}: {status}</source>
        <translation>{job}: {status}</translation>
    </message>
    <message>
        <source>Another QGIS runs jobs of this project. The new job waits for it, and that QGIS, or the next run, runs it.</source>
        <translation>Ein anderes QGIS führt Aufträge dieses Projekts aus. Der neue Auftrag wartet darauf, und jenes QGIS oder der nächste Lauf führt ihn aus.</translation>
    </message>
    <message>
        <source>In the whole project there is more to do: {reason}.</source>
        <translation>Im ganzen Projekt ist noch mehr zu tun: {reason}.</translation>
    </message>
    <message>
        <source>No change was tried, so this report was not made: {path}</source>
        <translation>Keine Änderung wurde versucht, daher wurde dieser Bericht nicht erstellt: {path}</translation>
    </message>
</context>
<context>
    <name>RunningBar</name>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Stop this job; what it had written stays</source>
        <translation>Diesen Auftrag stoppen; was er geschrieben hat, bleibt</translation>
    </message>
    <message>
        <source>Step: {name}</source>
        <translation>Schritt: {name}</translation>
    </message>
    <message>
        <source>{job}: running</source>
        <translation>{job}: läuft</translation>
    </message>
    <message>
        <source>{job}: waiting</source>
        <translation>{job}: wartet</translation>
    </message>
    <message>
        <source>{title} (1 more waits)</source>
        <translation>{title} (1 weiterer wartet)</translation>
    </message>
    <message>
        <source>{title} ({count} more wait)</source>
        <translation>{title} ({count} weitere warten)</translation>
    </message>
    <message>
        <source>Waits for a worker.</source>
        <translation>Wartet auf einen Worker.</translation>
    </message>
    <message>
        <source>Waits for a worker since {time}.</source>
        <translation>Wartet seit {time} auf einen Worker.</translation>
    </message>
    <message>
        <source>{time} of at most {limit}</source>
        <translation>{time} von höchstens {limit}</translation>
    </message>
    <message>
        <source>{time} of at most {limit}: it may be stopped soon.</source>
        <translation>{time} von höchstens {limit}: Er kann bald gestoppt werden.</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Wird gestoppt…</translation>
    </message>
</context>
<context>
    <name>ServeProject</name>
    <message>
        <source>Serve a project over HTTP</source>
        <translation>Projekt über HTTP bereitstellen</translation>
    </message>
    <message>
        <source>Lets programs talk to a project as they talk to a QFieldCloud server: they push deltafiles, list changes and jobs, start jobs and fetch the latest package. Jobs are run here. It goes on until it is cancelled (Ctrl-C in a terminal) or the duration is over; the job that runs then is stopped, and its changes wait for the next one.

Project: the project file; when none is given, the open project as it was saved last.

Port: 0 takes any free one; the log tells it.

Dialect: how answers look. As the API documents say, or as QFieldCloud servers do it. Programs that call themselves sdk|… or qfield|… always get the latter.

Token: what opens the service. Processing shows and remembers what is written here; the environment variable {variable} is a better place. Without both a new token is made and told once.

Address: 127.0.0.1 is reached from this computer only.

Other computers: allows an address that they reach. Nothing is encrypted.

Duration: in seconds; 0 is without an end.

Store: where jobs, changes and packages are remembered. Default: in the QGIS profile.

Outputs: address of the API, id of the project, and how many jobs were run.</source>
        <translation>Lässt Programme mit einem Projekt sprechen, wie sie mit einem QFieldCloud-Server sprechen: Sie laden Delta-Dateien hoch, listen Änderungen und Aufträge auf, starten Aufträge und holen das neueste Paket. Aufträge werden hier ausgeführt. Es läuft, bis es abgebrochen wird (Strg-C in einem Terminal) oder die Dauer vorbei ist; der Auftrag, der dann läuft, wird gestoppt, und seine Änderungen warten auf den nächsten.

Projekt: die Projektdatei; wenn keine angegeben ist, das geöffnete Projekt, wie es zuletzt gespeichert wurde.

Port: 0 nimmt einen beliebigen freien; das Protokoll nennt ihn.

Dialekt: wie Antworten aussehen. Wie die API-Dokumente es sagen, oder wie QFieldCloud-Server es tun. Programme, die sich sdk|… oder qfield|… nennen, erhalten immer Letzteres.

Token: was den Dienst öffnet. Die Verarbeitung zeigt und merkt sich, was hier geschrieben wird; die Umgebungsvariable {variable} ist ein besserer Ort. Ohne beides wird ein neues Token erstellt und einmal genannt.

Adresse: 127.0.0.1 ist nur von diesem Computer aus erreichbar.

Andere Computer: erlaubt eine Adresse, die sie erreichen. Nichts wird verschlüsselt.

Dauer: in Sekunden; 0 heißt ohne Ende.

Ablage: wo Aufträge, Änderungen und Pakete gemerkt werden. Vorgabe: im QGIS-Profil.

Ausgaben: Adresse der API, ID des Projekts und wie viele Aufträge ausgeführt wurden.</translation>
    </message>
    <message>
        <source>Port (0: any free one)</source>
        <translation>Port (0: ein beliebiger freier)</translation>
    </message>
    <message>
        <source>Dialect</source>
        <translation>Dialekt</translation>
    </message>
    <message>
        <source>As the API documents say</source>
        <translation>Wie die API-Dokumente es sagen</translation>
    </message>
    <message>
        <source>As QFieldCloud servers do it</source>
        <translation>Wie QFieldCloud-Server es tun</translation>
    </message>
    <message>
        <source>Duration in seconds (0: until it is cancelled)</source>
        <translation>Dauer in Sekunden (0: bis zum Abbrechen)</translation>
    </message>
    <message>
        <source>Token (default: a new one, which is told)</source>
        <translation>Token (Vorgabe: ein neues, das genannt wird)</translation>
    </message>
    <message>
        <source>Address to listen at</source>
        <translation>Adresse, an der gelauscht wird</translation>
    </message>
    <message>
        <source>Other computers may reach it; nothing is encrypted</source>
        <translation>Andere Computer dürfen ihn erreichen; nichts wird verschlüsselt</translation>
    </message>
    <message>
        <source>Address of the API</source>
        <translation>Adresse der API</translation>
    </message>
    <message>
        <source>Id of the project</source>
        <translation>ID des Projekts</translation>
    </message>
    <message>
        <source>Jobs that were run</source>
        <translation>Ausgeführte Aufträge</translation>
    </message>
    <message>
        <source>{job}: {status}</source>
        <translation>{job}: {status}</translation>
    </message>
    <message>
        <source>The service has ended.</source>
        <translation>Der Dienst ist beendet.</translation>
    </message>
    <message>
        <source>{address}:{port} cannot be listened at ({reason}). Choose another port, or 0 for any free one.</source>
        <translation>An {address}:{port} kann nicht gelauscht werden ({reason}). Wählen Sie einen anderen Port, oder 0 für einen beliebigen freien.</translation>
    </message>
    <message>
        <source>{address} cannot be listened at ({reason}). Choose an address of this computer.</source>
        <translation>An {address} kann nicht gelauscht werden ({reason}). Wählen Sie eine Adresse dieses Computers.</translation>
    </message>
    <message>
        <source>Other computers may reach {address}, and nothing is encrypted. Allow it with ALLOW_OTHERS, or listen at 127.0.0.1.</source>
        <translation>Andere Computer können {address} erreichen, und nichts ist verschlüsselt. Erlauben Sie es mit ALLOW_OTHERS, oder lauschen Sie an 127.0.0.1.</translation>
    </message>
    <message>
        <source>Other computers can reach this service, and nothing is encrypted: whoever listens on the way gets the token and the data.</source>
        <translation>Andere Computer können diesen Dienst erreichen, und nichts wird verschlüsselt: Wer unterwegs mithört, erhält das Token und die Daten.</translation>
    </message>
    <message>
        <source>The project is served at {url}</source>
        <translation>Das Projekt wird bereitgestellt unter {url}</translation>
    </message>
    <message>
        <source>Project id: {id}</source>
        <translation>Projekt-ID: {id}</translation>
    </message>
    <message>
        <source>Token: {token}</source>
        <translation>Token: {token}</translation>
    </message>
    <message>
        <source>Programs that log in: user {user}, the token is the password</source>
        <translation>Programme, die sich anmelden: Benutzer {user}, das Token ist das Passwort</translation>
    </message>
    <message>
        <source>Try it:</source>
        <translation>Probieren Sie es:</translation>
    </message>
</context>
<context>
    <name>Server</name>
    <message>
        <source>The user name or the password is wrong.</source>
        <translation>Der Benutzername oder das Passwort ist falsch.</translation>
    </message>
    <message>
        <source>Check both and sign in again. After a few wrong passwords the server locks the account for half an hour.</source>
        <translation>Prüfen Sie beides, und melden Sie sich noch einmal an. Nach einigen falschen Passwörtern sperrt der Server das Konto für eine halbe Stunde.</translation>
    </message>
    <message>
        <source>The server does not know this login any more: it ran out, or somebody signed in elsewhere in its place.</source>
        <translation>Der Server kennt diese Anmeldung nicht mehr: Sie ist abgelaufen, oder jemand hat sich stattdessen anderswo angemeldet.</translation>
    </message>
    <message>
        <source>Sign in again.</source>
        <translation>Melden Sie sich noch einmal an.</translation>
    </message>
    <message>
        <source>The server wants to know who asks.</source>
        <translation>Der Server will wissen, wer fragt.</translation>
    </message>
    <message>
        <source>Sign in.</source>
        <translation>Melden Sie sich an.</translation>
    </message>
    <message>
        <source>Nobody is signed in to the server.</source>
        <translation>Niemand ist beim Server angemeldet.</translation>
    </message>
    <message>
        <source>The server locked the account after several wrong passwords.</source>
        <translation>Der Server hat das Konto nach mehreren falschen Passwörtern gesperrt.</translation>
    </message>
    <message>
        <source>Wait for half an hour, then sign in with the right password. If you do not know it, have it reset on the website of the server.</source>
        <translation>Warten Sie eine halbe Stunde, und melden Sie sich dann mit dem richtigen Passwort an. Wenn Sie es nicht kennen, lassen Sie es auf der Webseite des Servers zurücksetzen.</translation>
    </message>
    <message>
        <source>The server refused two passwords, and locks the account after a few more; so it was not asked again.</source>
        <translation>Der Server hat zwei Passwörter abgelehnt und sperrt das Konto nach einigen weiteren; daher wurde er nicht noch einmal gefragt.</translation>
    </message>
    <message>
        <source>Find out the right password, on the website of the server for instance, and sign in with it.</source>
        <translation>Finden Sie das richtige Passwort heraus, zum Beispiel auf der Webseite des Servers, und melden Sie sich damit an.</translation>
    </message>
    <message>
        <source>The account is not active.</source>
        <translation>Das Konto ist nicht aktiv.</translation>
    </message>
    <message>
        <source>Ask an administrator of the server to activate it.</source>
        <translation>Bitten Sie einen Administrator des Servers, es zu aktivieren.</translation>
    </message>
    <message>
        <source>Your role in the project does not allow this, or there is no such job.</source>
        <translation>Ihre Rolle im Projekt erlaubt dies nicht, oder es gibt keinen solchen Auftrag.</translation>
    </message>
    <message>
        <source>Ask the owner of the project for a higher role: reporter to see and send changes, editor to change features.</source>
        <translation>Bitten Sie den Besitzer des Projekts um eine höhere Rolle: Melder, um Änderungen zu sehen und zu senden, Bearbeiter, um Objekte zu ändern.</translation>
    </message>
    <message>
        <source>Only managers and administrators of the project may change its project file.</source>
        <translation>Nur Manager und Administratoren des Projekts dürfen seine Projektdatei ändern.</translation>
    </message>
    <message>
        <source>Ask the owner of the project to do it, or for a higher role.</source>
        <translation>Bitten Sie den Besitzer des Projekts, es zu tun, oder um eine höhere Rolle.</translation>
    </message>
    <message>
        <source>The subscription of the project&apos;s owner is not active.</source>
        <translation>Das Abonnement des Projektbesitzers ist nicht aktiv.</translation>
    </message>
    <message>
        <source>Ask the owner of the project to renew it. Changes that were sent wait on the server until then.</source>
        <translation>Bitten Sie den Besitzer des Projekts, es zu verlängern. Gesendete Änderungen warten bis dahin auf dem Server.</translation>
    </message>
    <message>
        <source>The plan of the project&apos;s owner does not include this, online layers such as PostGIS for instance.</source>
        <translation>Der Tarif des Projektbesitzers umfasst dies nicht, zum Beispiel Online-Layer wie PostGIS.</translation>
    </message>
    <message>
        <source>Ask the owner of the project for a larger plan, or use layers in files.</source>
        <translation>Bitten Sie den Besitzer des Projekts um einen größeren Tarif, oder verwenden Sie Layer in Dateien.</translation>
    </message>
    <message>
        <source>The storage of the project&apos;s owner is full.</source>
        <translation>Der Speicher des Projektbesitzers ist voll.</translation>
    </message>
    <message>
        <source>Ask the owner of the project to delete old file versions or to get more storage. Changes that were sent wait on the server until then.</source>
        <translation>Bitten Sie den Besitzer des Projekts, alte Dateiversionen zu löschen oder mehr Speicher zu beschaffen. Gesendete Änderungen warten bis dahin auf dem Server.</translation>
    </message>
    <message>
        <source>The organization has as many members as its plan allows.</source>
        <translation>Die Organisation hat so viele Mitglieder, wie ihr Tarif erlaubt.</translation>
    </message>
    <message>
        <source>Ask the owner of the organization to remove somebody or to get a larger plan.</source>
        <translation>Bitten Sie den Besitzer der Organisation, jemanden zu entfernen oder einen größeren Tarif zu nehmen.</translation>
    </message>
    <message>
        <source>The server found a member of the project whom it did not expect.</source>
        <translation>Der Server hat ein Mitglied des Projekts gefunden, das er nicht erwartet hat.</translation>
    </message>
    <message>
        <source>Ask the owner of the project to remove the member and to add him again.</source>
        <translation>Bitten Sie den Besitzer des Projekts, das Mitglied zu entfernen und wieder hinzuzufügen.</translation>
    </message>
    <message>
        <source>The project on the server has no QGIS project file.</source>
        <translation>Das Projekt auf dem Server hat keine QGIS-Projektdatei.</translation>
    </message>
    <message>
        <source>Upload the project file (.qgs or .qgz) with QFieldSync, then try again.</source>
        <translation>Laden Sie die Projektdatei (.qgs oder .qgz) mit QFieldSync hoch, und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>A project on the server can have only one QGIS project file, and this would be the second.</source>
        <translation>Ein Projekt auf dem Server kann nur eine QGIS-Projektdatei haben, und dies wäre die zweite.</translation>
    </message>
    <message>
        <source>Delete the old project file on the server first.</source>
        <translation>Löschen Sie zuerst die alte Projektdatei auf dem Server.</translation>
    </message>
    <message>
        <source>The server cannot read the project file.</source>
        <translation>Der Server kann die Projektdatei nicht lesen.</translation>
    </message>
    <message>
        <source>Open the project in QGIS, save it and upload it again.</source>
        <translation>Öffnen Sie das Projekt in QGIS, speichern Sie es, und laden Sie es noch einmal hoch.</translation>
    </message>
    <message>
        <source>A project file is not allowed in this project.</source>
        <translation>Eine Projektdatei ist in diesem Projekt nicht erlaubt.</translation>
    </message>
    <message>
        <source>Choose a project that is not a collection of shared datasets.</source>
        <translation>Wählen Sie ein Projekt, das keine Sammlung gemeinsamer Datensätze ist.</translation>
    </message>
    <message>
        <source>The owner has a project with this name already.</source>
        <translation>Der Besitzer hat schon ein Projekt mit diesem Namen.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>This project cannot be copied.</source>
        <translation>Dieses Projekt kann nicht kopiert werden.</translation>
    </message>
    <message>
        <source>Ask its owner.</source>
        <translation>Fragen Sie seinen Besitzer.</translation>
    </message>
    <message>
        <source>The project is a template, and templates take no changes and no jobs.</source>
        <translation>Das Projekt ist eine Vorlage, und Vorlagen nehmen keine Änderungen und keine Aufträge an.</translation>
    </message>
    <message>
        <source>Make a project from the template and use that one.</source>
        <translation>Erstellen Sie aus der Vorlage ein Projekt, und verwenden Sie dieses.</translation>
    </message>
    <message>
        <source>There is no such project, job or file on the server.</source>
        <translation>Ein solches Projekt, einen solchen Auftrag oder eine solche Datei gibt es auf dem Server nicht.</translation>
    </message>
    <message>
        <source>Check that the right server and project are chosen; it may have been deleted.</source>
        <translation>Prüfen Sie, ob der richtige Server und das richtige Projekt gewählt sind; es kann gelöscht worden sein.</translation>
    </message>
    <message>
        <source>The last version of a file cannot be deleted alone.</source>
        <translation>Die letzte Version einer Datei kann nicht allein gelöscht werden.</translation>
    </message>
    <message>
        <source>Delete the file itself.</source>
        <translation>Löschen Sie die Datei selbst.</translation>
    </message>
    <message>
        <source>The server cannot continue the download where it broke off.</source>
        <translation>Der Server kann den Download nicht dort fortsetzen, wo er abbrach.</translation>
    </message>
    <message>
        <source>Download the file again from its beginning.</source>
        <translation>Laden Sie die Datei noch einmal von Anfang an herunter.</translation>
    </message>
    <message>
        <source>A file came damaged, or the package was replaced during the download.</source>
        <translation>Eine Datei kam beschädigt an, oder das Paket wurde während des Downloads ersetzt.</translation>
    </message>
    <message>
        <source>Download the package again.</source>
        <translation>Laden Sie das Paket noch einmal herunter.</translation>
    </message>
    <message>
        <source>There is no package of the project yet, or its making failed.</source>
        <translation>Es gibt noch kein Paket des Projekts, oder es zu erstellen ist fehlgeschlagen.</translation>
    </message>
    <message>
        <source>Create a package job and wait for its end.</source>
        <translation>Erstellen Sie einen Auftrag zum Packen, und warten Sie auf sein Ende.</translation>
    </message>
    <message>
        <source>No change waits to be applied.</source>
        <translation>Keine Änderung wartet auf das Anwenden.</translation>
    </message>
    <message>
        <source>There is nothing to do.</source>
        <translation>Es gibt nichts zu tun.</translation>
    </message>
    <message>
        <source>The server has no way to do this.</source>
        <translation>Der Server hat keine Möglichkeit, dies zu tun.</translation>
    </message>
    <message>
        <source>Wait for the job; it ends by itself.</source>
        <translation>Warten Sie auf den Auftrag; er endet von selbst.</translation>
    </message>
    <message>
        <source>The deltafile is empty, or no file was sent.</source>
        <translation>Die Delta-Datei ist leer, oder es wurde keine Datei gesendet.</translation>
    </message>
    <message>
        <source>Choose another deltafile.</source>
        <translation>Wählen Sie eine andere Delta-Datei.</translation>
    </message>
    <message>
        <source>More than one file was sent at once.</source>
        <translation>Mehr als eine Datei wurde auf einmal gesendet.</translation>
    </message>
    <message>
        <source>Send one deltafile at a time.</source>
        <translation>Senden Sie eine Delta-Datei nach der anderen.</translation>
    </message>
    <message>
        <source>The deltafile belongs to another project.</source>
        <translation>Die Delta-Datei gehört zu einem anderen Projekt.</translation>
    </message>
    <message>
        <source>Choose the project that the deltafile was recorded for.</source>
        <translation>Wählen Sie das Projekt, für das die Delta-Datei aufgezeichnet wurde.</translation>
    </message>
    <message>
        <source>The deltafile is not what the server takes; nothing of it was sent.</source>
        <translation>Die Delta-Datei ist nicht das, was der Server annimmt; nichts davon wurde gesendet.</translation>
    </message>
    <message>
        <source>Put right the place that is named, or apply the deltafile here.</source>
        <translation>Bringen Sie die genannte Stelle in Ordnung, oder wenden Sie die Delta-Datei hier an.</translation>
    </message>
    <message>
        <source>The server was given an id that is none.</source>
        <translation>Dem Server wurde eine ID gegeben, die keine ist.</translation>
    </message>
    <message>
        <source>Check that the right project is chosen. If it is, report the raw answer to the makers of this plugin.</source>
        <translation>Prüfen Sie, ob das richtige Projekt gewählt ist. Wenn ja, melden Sie die rohe Antwort den Entwicklern dieser Erweiterung.</translation>
    </message>
    <message>
        <source>The server did not understand what it was asked.</source>
        <translation>Der Server hat nicht verstanden, wonach er gefragt wurde.</translation>
    </message>
    <message>
        <source>Check the address of the server. If it is right, show the raw answer to an administrator of the server: it may be of another version.</source>
        <translation>Prüfen Sie die Adresse des Servers. Wenn sie stimmt, zeigen Sie die rohe Antwort einem Administrator des Servers: Er kann eine andere Version haben.</translation>
    </message>
    <message>
        <source>The server failed, and does not say why. A deltafile or a job that it cannot handle is answered like that too.</source>
        <translation>Der Server ist gescheitert und sagt nicht, warum. Auch eine Delta-Datei oder ein Auftrag, mit dem er nicht umgehen kann, wird so beantwortet.</translation>
    </message>
    <message>
        <source>Try once more later. If it fails again, give the time and the raw answer to an administrator of the server, who finds the reason in its log.</source>
        <translation>Versuchen Sie es später noch einmal. Wenn es wieder fehlschlägt, geben Sie die Zeit und die rohe Antwort einem Administrator des Servers, der den Grund in dessen Protokoll findet.</translation>
    </message>
    <message>
        <source>The server refused without a reason.</source>
        <translation>Der Server hat ohne Grund abgelehnt.</translation>
    </message>
    <message>
        <source>Check the address of the server. If it is right, show the raw answer to an administrator of the server.</source>
        <translation>Prüfen Sie die Adresse des Servers. Wenn sie stimmt, zeigen Sie die rohe Antwort einem Administrator des Servers.</translation>
    </message>
    <message>
        <source>The server wants to be left alone for a while.</source>
        <translation>Der Server will eine Weile in Ruhe gelassen werden.</translation>
    </message>
    <message>
        <source>Try again in a few minutes.</source>
        <translation>Versuchen Sie es in einigen Minuten erneut.</translation>
    </message>
    <message>
        <source>The server is down or overloaded: what stands before it cannot reach it.</source>
        <translation>Der Server ist ausgefallen oder überlastet: Was vor ihm steht, kann ihn nicht erreichen.</translation>
    </message>
    <message>
        <source>Try again in a few minutes. If it lasts, tell an administrator of the server.</source>
        <translation>Versuchen Sie es in einigen Minuten erneut. Wenn es andauert, sagen Sie es einem Administrator des Servers.</translation>
    </message>
    <message>
        <source>What answered is no QFieldCloud server, or something stands between: the sign-in page of a network for instance.</source>
        <translation>Was geantwortet hat, ist kein QFieldCloud-Server, oder etwas steht dazwischen: zum Beispiel die Anmeldeseite eines Netzwerks.</translation>
    </message>
    <message>
        <source>Check the address of the server, and open it in a browser to see what answers.</source>
        <translation>Prüfen Sie die Adresse des Servers, und öffnen Sie sie in einem Browser, um zu sehen, was antwortet.</translation>
    </message>
    <message>
        <source>The server answered in a way that this plugin does not know.</source>
        <translation>Der Server hat auf eine Weise geantwortet, die diese Erweiterung nicht kennt.</translation>
    </message>
    <message>
        <source>Check the address of the server. If it is right, its version may be too old or too new: report the raw answer.</source>
        <translation>Prüfen Sie die Adresse des Servers. Wenn sie stimmt, kann seine Version zu alt oder zu neu sein: Melden Sie die rohe Antwort.</translation>
    </message>
    <message>
        <source>The answer is larger than any that makes sense, so it was not read.</source>
        <translation>Die Antwort ist größer als jede sinnvolle, daher wurde sie nicht gelesen.</translation>
    </message>
    <message>
        <source>The server says that it is somewhere else.</source>
        <translation>Der Server sagt, dass er anderswo ist.</translation>
    </message>
    <message>
        <source>Enter its new address. Ask an administrator of the server if you do not know it.</source>
        <translation>Geben Sie seine neue Adresse ein. Fragen Sie einen Administrator des Servers, wenn Sie sie nicht kennen.</translation>
    </message>
    <message>
        <source>What was sent is no request that the server understands.</source>
        <translation>Was gesendet wurde, ist keine Anfrage, die der Server versteht.</translation>
    </message>
    <message>
        <source>Check that the address leads to a server, and that nothing stands between that changes requests.</source>
        <translation>Prüfen Sie, ob die Adresse zu einem Server führt und ob nichts dazwischen steht, das Anfragen verändert.</translation>
    </message>
    <message>
        <source>The server wants to know beforehand how much is sent.</source>
        <translation>Der Server will vorher wissen, wie viel gesendet wird.</translation>
    </message>
    <message>
        <source>Check that nothing stands between that changes requests, a proxy for instance.</source>
        <translation>Prüfen Sie, ob nichts dazwischen steht, das Anfragen verändert, zum Beispiel ein Proxy.</translation>
    </message>
    <message>
        <source>More was sent at once than the server takes.</source>
        <translation>Auf einmal wurde mehr gesendet, als der Server annimmt.</translation>
    </message>
    <message>
        <source>Send the deltafile in smaller parts.</source>
        <translation>Senden Sie die Delta-Datei in kleineren Teilen.</translation>
    </message>
    <message>
        <source>The request has longer headers than the server takes.</source>
        <translation>Die Anfrage hat längere Kopfzeilen, als der Server annimmt.</translation>
    </message>
    <message>
        <source>Check that nothing stands between that adds to requests, a proxy for instance.</source>
        <translation>Prüfen Sie, ob nichts dazwischen steht, das Anfragen etwas hinzufügt, zum Beispiel ein Proxy.</translation>
    </message>
    <message>
        <source>The server has no such call.</source>
        <translation>Der Server hat keinen solchen Aufruf.</translation>
    </message>
    <message>
        <source>Check the address of the server; it may be of another version.</source>
        <translation>Prüfen Sie die Adresse des Servers; er kann eine andere Version haben.</translation>
    </message>
    <message>
        <source>The server does not take content of this kind.</source>
        <translation>Der Server nimmt Inhalt dieser Art nicht an.</translation>
    </message>
    <message>
        <source>Send a deltafile as a file, and other content as the documents of the server say.</source>
        <translation>Senden Sie eine Delta-Datei als Datei, und anderen Inhalt so, wie die Dokumente des Servers es sagen.</translation>
    </message>
    <message>
        <source>The file in which the embedded engine keeps jobs and changes cannot be used right now.</source>
        <translation>Die Datei, in der die eingebaute Engine Aufträge und Änderungen aufbewahrt, kann gerade nicht benutzt werden.</translation>
    </message>
    <message>
        <source>Try again. If it lasts, check that the disk is not full and that the folder can be written.</source>
        <translation>Versuchen Sie es erneut. Wenn es andauert, prüfen Sie, ob der Datenträger nicht voll ist und ob in den Ordner geschrieben werden kann.</translation>
    </message>
    <message>
        <source>No computer with this name was found.</source>
        <translation>Es wurde kein Computer mit diesem Namen gefunden.</translation>
    </message>
    <message>
        <source>Check the address of the server and the connection to the internet.</source>
        <translation>Prüfen Sie die Adresse des Servers und die Verbindung zum Internet.</translation>
    </message>
    <message>
        <source>No server is running at this address.</source>
        <translation>An dieser Adresse läuft kein Server.</translation>
    </message>
    <message>
        <source>Check the address and its port. If they are right, tell an administrator of the server.</source>
        <translation>Prüfen Sie die Adresse und ihren Port. Wenn sie stimmen, sagen Sie es einem Administrator des Servers.</translation>
    </message>
    <message>
        <source>The server was not reached.</source>
        <translation>Der Server wurde nicht erreicht.</translation>
    </message>
    <message>
        <source>Check the connection to the internet, and the proxy in Settings ▸ Options ▸ Network.</source>
        <translation>Prüfen Sie die Verbindung zum Internet und den Proxy in Einstellungen ▸ Optionen ▸ Netzwerk.</translation>
    </message>
    <message>
        <source>The connection broke in the middle.</source>
        <translation>Die Verbindung brach mittendrin ab.</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>Versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The server did not accept a connection in time.</source>
        <translation>Der Server hat nicht rechtzeitig eine Verbindung angenommen.</translation>
    </message>
    <message>
        <source>Check the connection to the internet and the address of the server; a firewall may be in the way.</source>
        <translation>Prüfen Sie die Verbindung zum Internet und die Adresse des Servers; eine Firewall kann im Weg sein.</translation>
    </message>
    <message>
        <source>The server was silent for too long.</source>
        <translation>Der Server hat zu lange geschwiegen.</translation>
    </message>
    <message>
        <source>Try again. If it happens often, raise the timeout in Settings ▸ Options ▸ Network.</source>
        <translation>Versuchen Sie es erneut. Wenn es oft geschieht, erhöhen Sie die Zeitüberschreitung in Einstellungen ▸ Optionen ▸ Netzwerk.</translation>
    </message>
    <message>
        <source>The answer took too long, though something came.</source>
        <translation>Die Antwort hat zu lange gedauert, obwohl etwas kam.</translation>
    </message>
    <message>
        <source>Try again, with a better connection if there is one.</source>
        <translation>Versuchen Sie es erneut, wenn möglich mit einer besseren Verbindung.</translation>
    </message>
    <message>
        <source>The proxy cannot be used.</source>
        <translation>Der Proxy kann nicht benutzt werden.</translation>
    </message>
    <message>
        <source>Check the proxy in Settings ▸ Options ▸ Network.</source>
        <translation>Prüfen Sie den Proxy in Einstellungen ▸ Optionen ▸ Netzwerk.</translation>
    </message>
    <message>
        <source>The proxy wants a user name and a password.</source>
        <translation>Der Proxy verlangt Benutzername und Passwort.</translation>
    </message>
    <message>
        <source>Enter them in Settings ▸ Options ▸ Network.</source>
        <translation>Geben Sie sie in Einstellungen ▸ Optionen ▸ Netzwerk ein.</translation>
    </message>
    <message>
        <source>The certificate of the server is signed by nobody that this computer trusts.</source>
        <translation>Das Zertifikat des Servers ist von niemandem unterschrieben, dem dieser Computer vertraut.</translation>
    </message>
    <message>
        <source>If the server has an authority of its own, add its certificate in Settings ▸ Options ▸ Authentication ▸ Manage Certificates. If not, do not go on: somebody may be reading along.</source>
        <translation>Wenn der Server eine eigene Zertifizierungsstelle hat, fügen Sie deren Zertifikat in Einstellungen ▸ Optionen ▸ Authentifizierung ▸ Zertifikate verwalten hinzu. Wenn nicht, machen Sie nicht weiter: Jemand könnte mitlesen.</translation>
    </message>
    <message>
        <source>The certificate belongs to another name than that of the server.</source>
        <translation>Das Zertifikat gehört zu einem anderen Namen als dem des Servers.</translation>
    </message>
    <message>
        <source>Check the address of the server. If it is right, do not go on, and tell an administrator of the server.</source>
        <translation>Prüfen Sie die Adresse des Servers. Wenn sie stimmt, machen Sie nicht weiter, und sagen Sie es einem Administrator des Servers.</translation>
    </message>
    <message>
        <source>The certificate has run out or is not valid yet.</source>
        <translation>Das Zertifikat ist abgelaufen oder noch nicht gültig.</translation>
    </message>
    <message>
        <source>Check the date and the time of this computer. If they are right, tell an administrator of the server.</source>
        <translation>Prüfen Sie Datum und Uhrzeit dieses Computers. Wenn sie stimmen, sagen Sie es einem Administrator des Servers.</translation>
    </message>
    <message>
        <source>No protected connection to the server is possible.</source>
        <translation>Keine geschützte Verbindung zum Server ist möglich.</translation>
    </message>
    <message>
        <source>The feature is not in the layer of the project any more: it was deleted, or the layer was numbered anew. A change of a feature that the same deltafile created ends like this too.</source>
        <translation>Das Objekt ist nicht mehr im Layer des Projekts: Es wurde gelöscht, oder der Layer wurde neu nummeriert. Auch eine Änderung eines Objekts, das dieselbe Delta-Datei erstellt hat, endet so.</translation>
    </message>
    <message>
        <source>Apply the change here: Propose remapping looks for the feature, and new features are found at once.</source>
        <translation>Wenden Sie die Änderung hier an: Neuzuordnung vorschlagen sucht das Objekt, und neue Objekte werden sofort gefunden.</translation>
    </message>
    <message>
        <source>The project on the server has no layer with the id {name}.</source>
        <translation>Das Projekt auf dem Server hat keinen Layer mit der ID {name}.</translation>
    </message>
    <message>
        <source>The layer was removed or added anew after the package was made. Apply the change here and name the layer that it belongs to now.</source>
        <translation>Der Layer wurde entfernt oder neu hinzugefügt, nachdem das Paket erstellt wurde. Wenden Sie die Änderung hier an, und nennen Sie den Layer, zu dem sie jetzt gehört.</translation>
    </message>
    <message>
        <source>The layer {name} of the project cannot be opened on the server: its file is missing there, or its database cannot be reached.</source>
        <translation>Der Layer {name} des Projekts kann auf dem Server nicht geöffnet werden: Seine Datei fehlt dort, oder seine Datenbank ist nicht erreichbar.</translation>
    </message>
    <message>
        <source>Upload the file of the layer with QFieldSync, or apply the change here.</source>
        <translation>Laden Sie die Datei des Layers mit QFieldSync hoch, oder wenden Sie die Änderung hier an.</translation>
    </message>
    <message>
        <source>The layer {name} is read-only on the server.</source>
        <translation>Der Layer {name} ist auf dem Server schreibgeschützt.</translation>
    </message>
    <message>
        <source>Allow editing of the layer in the project, and upload it; or apply the change here.</source>
        <translation>Erlauben Sie das Bearbeiten des Layers im Projekt, und laden Sie es hoch; oder wenden Sie die Änderung hier an.</translation>
    </message>
    <message>
        <source>The layer has no field {name} any more, or the field cannot be written.</source>
        <translation>Der Layer hat kein Feld {name} mehr, oder in das Feld kann nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>Add the field again, or apply the change here, where each field can be decided.</source>
        <translation>Fügen Sie das Feld wieder hinzu, oder wenden Sie die Änderung hier an, wo jedes Feld entschieden werden kann.</translation>
    </message>
    <message>
        <source>The data source refused the change; the server does not say why. A value of the wrong type, a geometry of the wrong type and a rule of the database end like this.</source>
        <translation>Die Datenquelle hat die Änderung abgelehnt; der Server sagt nicht, warum. Ein Wert vom falschen Typ, eine Geometrie vom falschen Typ und eine Regel der Datenbank enden so.</translation>
    </message>
    <message>
        <source>Apply the change here: the reason of the data source is told then.</source>
        <translation>Wenden Sie die Änderung hier an: Der Grund der Datenquelle wird dann genannt.</translation>
    </message>
    <message>
        <source>The geometry of the change cannot be read.</source>
        <translation>Die Geometrie der Änderung kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Look at the change here; its other values may still be applied by hand.</source>
        <translation>Sehen Sie sich die Änderung hier an; ihre anderen Werte können noch von Hand angewendet werden.</translation>
    </message>
    <message>
        <source>The change has an empty geometry.</source>
        <translation>Die Änderung hat eine leere Geometrie.</translation>
    </message>
    <message>
        <source>The feature was changed by somebody else since the crew saw it.</source>
        <translation>Das Objekt wurde von jemand anderem geändert, seit der Trupp es sah.</translation>
    </message>
    <message>
        <source>Open the change here and choose, field by field, what counts.</source>
        <translation>Öffnen Sie die Änderung hier, und wählen Sie Feld für Feld, was gilt.</translation>
    </message>
    <message>
        <source>The layer has a key of several fields, which the server cannot handle.</source>
        <translation>Der Layer hat einen Schlüssel aus mehreren Feldern, mit dem der Server nicht umgehen kann.</translation>
    </message>
    <message>
        <source>Apply the change to a layer with a key of one field.</source>
        <translation>Wenden Sie die Änderung auf einen Layer mit einem Schlüssel aus einem Feld an.</translation>
    </message>
    <message>
        <source>The layer has no key, so the server cannot find features in it.</source>
        <translation>Der Layer hat keinen Schlüssel, daher kann der Server keine Objekte darin finden.</translation>
    </message>
    <message>
        <source>Give the layer a field fid with a different number for every feature, or save it as a GeoPackage.</source>
        <translation>Geben Sie dem Layer ein Feld fid mit einer anderen Nummer für jedes Objekt, oder speichern Sie ihn als GeoPackage.</translation>
    </message>
    <message>
        <source>The role of the person who made the change does not allow it: a reporter may only add features.</source>
        <translation>Die Rolle der Person, die die Änderung gemacht hat, erlaubt sie nicht: Ein Melder darf nur Objekte hinzufügen.</translation>
    </message>
    <message>
        <source>Ask the owner of the project for a higher role for that person. The change can be applied here when it is chosen by hand.</source>
        <translation>Bitten Sie den Besitzer des Projekts um eine höhere Rolle für diese Person. Die Änderung kann hier angewendet werden, wenn sie von Hand gewählt wird.</translation>
    </message>
    <message>
        <source>The change waits, because the plan or the subscription of the project&apos;s owner does not allow it to be applied.</source>
        <translation>Die Änderung wartet, weil der Tarif oder das Abonnement des Projektbesitzers nicht erlaubt, sie anzuwenden.</translation>
    </message>
    <message>
        <source>Ask the owner of the project; once that is settled, apply the waiting changes on the server. Do not apply them here as well.</source>
        <translation>Fragen Sie den Besitzer des Projekts; sobald das geklärt ist, wenden Sie die wartenden Änderungen auf dem Server an. Wenden Sie sie nicht auch hier an.</translation>
    </message>
    <message>
        <source>The server applied the change.</source>
        <translation>Der Server hat die Änderung angewendet.</translation>
    </message>
    <message>
        <source>Two features have the same key, so it is not clear which one is meant.</source>
        <translation>Zwei Objekte haben denselben Schlüssel, daher ist nicht klar, welches gemeint ist.</translation>
    </message>
    <message>
        <source>Give each feature its own key, then apply the change here.</source>
        <translation>Geben Sie jedem Objekt einen eigenen Schlüssel, und wenden Sie die Änderung dann hier an.</translation>
    </message>
    <message>
        <source>A file that the job needs is not there any more.</source>
        <translation>Eine Datei, die der Auftrag braucht, ist nicht mehr da.</translation>
    </message>
    <message>
        <source>Put it back where it was, or save the project again, then start the job again.</source>
        <translation>Legen Sie sie dorthin zurück, wo sie war, oder speichern Sie das Projekt noch einmal, und starten Sie dann den Auftrag noch einmal.</translation>
    </message>
    <message>
        <source>The project file cannot be read.</source>
        <translation>Die Projektdatei kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Open the project in QGIS, save it, and start the job again.</source>
        <translation>Öffnen Sie das Projekt in QGIS, speichern Sie es, und starten Sie den Auftrag noch einmal.</translation>
    </message>
    <message>
        <source>The package could not be made; the one before is as it was.</source>
        <translation>Das Paket konnte nicht erstellt werden; das vorherige ist, wie es war.</translation>
    </message>
    <message>
        <source>Put right what is named as the reason, then start the job again. The check of the project names layers that cannot be packaged.</source>
        <translation>Bringen Sie in Ordnung, was als Grund genannt ist, und starten Sie dann den Auftrag noch einmal. Die Prüfung des Projekts nennt Layer, die nicht gepackt werden können.</translation>
    </message>
    <message>
        <source>The job took longer than it may, and was stopped. What it had written is complete.</source>
        <translation>Der Auftrag dauerte länger, als er darf, und wurde gestoppt. Was er geschrieben hat, ist vollständig.</translation>
    </message>
    <message>
        <source>Raise the time limit in the settings, or restrict what is packaged to an area, then start the job again.</source>
        <translation>Erhöhen Sie die Zeitgrenze in den Einstellungen, oder beschränken Sie das Gepackte auf ein Gebiet, und starten Sie dann den Auftrag noch einmal.</translation>
    </message>
    <message>
        <source>Somebody stopped the job before its end. What it had written is complete; nothing is half done.</source>
        <translation>Jemand hat den Auftrag vor seinem Ende gestoppt. Was er geschrieben hat, ist vollständig; nichts ist halb fertig.</translation>
    </message>
    <message>
        <source>Start it again when you want it after all.</source>
        <translation>Starten Sie ihn noch einmal, wenn Sie ihn doch wollen.</translation>
    </message>
    <message>
        <source>QGIS, or whatever else ran the job, ended in the middle of it. Nothing is half done.</source>
        <translation>QGIS, oder was sonst den Auftrag ausführte, wurde mittendrin beendet. Nichts ist halb fertig.</translation>
    </message>
    <message>
        <source>Start the job again.</source>
        <translation>Starten Sie den Auftrag noch einmal.</translation>
    </message>
    <message>
        <source>The file in which jobs and changes are kept could not be used.</source>
        <translation>Die Datei, in der Aufträge und Änderungen aufbewahrt werden, konnte nicht benutzt werden.</translation>
    </message>
    <message>
        <source>See that the disk has room and that nothing blocks the file, then start the job again.</source>
        <translation>Sorgen Sie dafür, dass auf dem Datenträger Platz ist und nichts die Datei sperrt, und starten Sie dann den Auftrag noch einmal.</translation>
    </message>
    <message>
        <source>QGIS was busy for too long, with an open dialog for instance, so the job could not ask what is being edited. Nothing was written.</source>
        <translation>QGIS war zu lange beschäftigt, zum Beispiel mit einem offenen Dialog, sodass der Auftrag nicht fragen konnte, was gerade bearbeitet wird. Nichts wurde geschrieben.</translation>
    </message>
    <message>
        <source>Close the dialog or wait for QGIS, then start the job again.</source>
        <translation>Schließen Sie den Dialog, oder warten Sie auf QGIS, und starten Sie dann den Auftrag noch einmal.</translation>
    </message>
    <message>
        <source>The job ended with an error that it did not expect.</source>
        <translation>Der Auftrag endete mit einem Fehler, den er nicht erwartet hat.</translation>
    </message>
    <message>
        <source>Read the reason and the log. If they do not help, save a support bundle and report it to the makers of this plugin.</source>
        <translation>Lesen Sie den Grund und das Protokoll. Wenn sie nicht helfen, speichern Sie ein Support-Archiv, und melden Sie es den Entwicklern dieser Erweiterung.</translation>
    </message>
    <message>
        <source>The server may have done it all the same: look at the list before you try again.</source>
        <translation>Der Server kann es trotzdem getan haben: Sehen Sie sich die Liste an, bevor Sie es erneut versuchen.</translation>
    </message>
    <message>
        <source>{field}: on the server {there}, seen by the crew {seen}.</source>
        <translation>{field}: auf dem Server {there}, vom Trupp gesehen {seen}.</translation>
    </message>
    <message>
        <source>The server says {status}, which this plugin does not know.</source>
        <translation>Der Server sagt {status}, was diese Erweiterung nicht kennt.</translation>
    </message>
    <message>
        <source>Leave it to the server.</source>
        <translation>Überlassen Sie es dem Server.</translation>
    </message>
    <message>
        <source>The change waits for the server to apply it.</source>
        <translation>Die Änderung wartet darauf, dass der Server sie anwendet.</translation>
    </message>
    <message>
        <source>Wait, or apply the waiting changes on the server. Do not apply it here as well.</source>
        <translation>Warten Sie, oder wenden Sie die wartenden Änderungen auf dem Server an. Wenden Sie sie nicht auch hier an.</translation>
    </message>
    <message>
        <source>The server is applying the change right now.</source>
        <translation>Der Server wendet die Änderung gerade an.</translation>
    </message>
    <message>
        <source>Wait for the end of the job.</source>
        <translation>Warten Sie auf das Ende des Auftrags.</translation>
    </message>
    <message>
        <source>The server did not apply the change.</source>
        <translation>Der Server hat die Änderung nicht angewendet.</translation>
    </message>
    <message>
        <source>Apply it here: the reason is told then.</source>
        <translation>Wenden Sie sie hier an: Der Grund wird dann genannt.</translation>
    </message>
    <message>
        <source>The job that should have applied the change failed. All its changes were marked as errors, also those that it had applied.</source>
        <translation>Der Auftrag, der die Änderung hätte anwenden sollen, ist fehlgeschlagen. Alle seine Änderungen wurden als Fehler markiert, auch die, die er angewendet hatte.</translation>
    </message>
    <message>
        <source>Look at the job for the reason, and apply the change here: what is there already is noticed.</source>
        <translation>Sehen Sie beim Auftrag nach dem Grund, und wenden Sie die Änderung hier an: Was schon da ist, wird bemerkt.</translation>
    </message>
    <message>
        <source>An administrator of the server decided to leave the change out.</source>
        <translation>Ein Administrator des Servers hat entschieden, die Änderung wegzulassen.</translation>
    </message>
    <message>
        <source>It is applied here only when you choose it.</source>
        <translation>Sie wird hier nur angewendet, wenn Sie sie wählen.</translation>
    </message>
    <message>
        <source>The role of the person who made the change does not allow it.</source>
        <translation>Die Rolle der Person, die die Änderung gemacht hat, erlaubt sie nicht.</translation>
    </message>
    <message>
        <source>The login of the server&apos;s own worker ran out during the job.</source>
        <translation>Die Anmeldung des servereigenen Workers ist während des Auftrags abgelaufen.</translation>
    </message>
    <message>
        <source>The storage of the project&apos;s owner is full, or the subscription ended.</source>
        <translation>Der Speicher des Projektbesitzers ist voll, oder das Abonnement ist beendet.</translation>
    </message>
    <message>
        <source>Ask the owner of the project to make room or to renew it, then start the job again.</source>
        <translation>Bitten Sie den Besitzer des Projekts, Platz zu schaffen oder es zu verlängern, und starten Sie dann den Auftrag noch einmal.</translation>
    </message>
    <message>
        <source>The worker was not allowed to read or write files of the project.</source>
        <translation>Der Worker durfte Dateien des Projekts nicht lesen oder schreiben.</translation>
    </message>
    <message>
        <source>Ask the owner of the project whether your role was changed, then start the job again.</source>
        <translation>Fragen Sie den Besitzer des Projekts, ob Ihre Rolle geändert wurde, und starten Sie dann den Auftrag noch einmal.</translation>
    </message>
    <message>
        <source>A file of the project was not on the server any more.</source>
        <translation>Eine Datei des Projekts war nicht mehr auf dem Server.</translation>
    </message>
    <message>
        <source>Upload the files of the project with QFieldSync, then start the job again.</source>
        <translation>Laden Sie die Dateien des Projekts mit QFieldSync hoch, und starten Sie dann den Auftrag noch einmal.</translation>
    </message>
    <message>
        <source>The server failed while the worker asked it.</source>
        <translation>Der Server ist gescheitert, während der Worker ihn fragte.</translation>
    </message>
    <message>
        <source>Start the job again later. If it fails again, tell an administrator of the server.</source>
        <translation>Starten Sie den Auftrag später noch einmal. Wenn er wieder fehlschlägt, sagen Sie es einem Administrator des Servers.</translation>
    </message>
    <message>
        <source>The worker and the server did not understand each other.</source>
        <translation>Der Worker und der Server haben einander nicht verstanden.</translation>
    </message>
    <message>
        <source>A file that the project needs is not on the server.</source>
        <translation>Eine Datei, die das Projekt braucht, ist nicht auf dem Server.</translation>
    </message>
    <message>
        <source>Open the project in QGIS, save it, upload it and start the job again.</source>
        <translation>Öffnen Sie das Projekt in QGIS, speichern Sie es, laden Sie es hoch, und starten Sie den Auftrag noch einmal.</translation>
    </message>
    <message>
        <source>The job could not go on with what the project has.</source>
        <translation>Der Auftrag konnte mit dem, was das Projekt hat, nicht weitermachen.</translation>
    </message>
    <message>
        <source>Read the reason below; the check of the project in QGIS names the layers that are concerned.</source>
        <translation>Lesen Sie den Grund unten; die Prüfung des Projekts in QGIS nennt die betroffenen Layer.</translation>
    </message>
    <message>
        <source>The job ended with an error that has no name.</source>
        <translation>Der Auftrag endete mit einem Fehler, der keinen Namen hat.</translation>
    </message>
    <message>
        <source>Read the reason below. If it does not help, start the job again, and show the output to an administrator of the server.</source>
        <translation>Lesen Sie den Grund unten. Wenn er nicht hilft, starten Sie den Auftrag noch einmal, und zeigen Sie die Ausgabe einem Administrator des Servers.</translation>
    </message>
    <message>
        <source>The job was killed: it needed more memory than the server gives it.</source>
        <translation>Der Auftrag wurde gewaltsam beendet: Er brauchte mehr Arbeitsspeicher, als der Server ihm gibt.</translation>
    </message>
    <message>
        <source>Make the project smaller: fewer or simpler features, smaller rasters, fewer layers to be packaged.</source>
        <translation>Machen Sie das Projekt kleiner: weniger oder einfachere Objekte, kleinere Raster, weniger zu packende Layer.</translation>
    </message>
    <message>
        <source>The job took longer than the server allows.</source>
        <translation>Der Auftrag dauerte länger, als der Server erlaubt.</translation>
    </message>
    <message>
        <source>Make the project smaller, or restrict what is packaged to an area, and start the job again.</source>
        <translation>Machen Sie das Projekt kleiner, oder beschränken Sie das Gepackte auf ein Gebiet, und starten Sie den Auftrag noch einmal.</translation>
    </message>
    <message>
        <source>The worker of the server was stopped in the middle of the job.</source>
        <translation>Der Worker des Servers wurde mitten im Auftrag gestoppt.</translation>
    </message>
    <message>
        <source>Start the job again. If it happens again, tell an administrator of the server.</source>
        <translation>Starten Sie den Auftrag noch einmal. Wenn es wieder geschieht, sagen Sie es einem Administrator des Servers.</translation>
    </message>
    <message>
        <source>The project has no extent, because a layer that gives it cannot be opened: its file is not on the server.</source>
        <translation>Das Projekt hat keine Ausdehnung, weil ein Layer, der sie vorgibt, nicht geöffnet werden kann: Seine Datei ist nicht auf dem Server.</translation>
    </message>
    <message>
        <source>Upload all files of the project with QFieldSync, then start the job again.</source>
        <translation>Laden Sie alle Dateien des Projekts mit QFieldSync hoch, und starten Sie dann den Auftrag noch einmal.</translation>
    </message>
    <message>
        <source>QGIS on the server cannot open the project file.</source>
        <translation>QGIS auf dem Server kann die Projektdatei nicht öffnen.</translation>
    </message>
    <message>
        <source>The project file is damaged: it ends too early, or is no project file.</source>
        <translation>Die Projektdatei ist beschädigt: Sie endet zu früh oder ist keine Projektdatei.</translation>
    </message>
    <message>
        <source>The project was saved with a version of QGIS that the server does not have.</source>
        <translation>Das Projekt wurde mit einer Version von QGIS gespeichert, die der Server nicht hat.</translation>
    </message>
    <message>
        <source>Save the project with QGIS 3 or 4 and upload it again.</source>
        <translation>Speichern Sie das Projekt mit QGIS 3 oder 4, und laden Sie es noch einmal hoch.</translation>
    </message>
    <message>
        <source>Upload the project file with QFieldSync, then start the job again.</source>
        <translation>Laden Sie die Projektdatei mit QFieldSync hoch, und starten Sie dann den Auftrag noch einmal.</translation>
    </message>
    <message>
        <source>A change lacks something that the server needs; with it all changes of the job were marked as errors, also those that were applied.</source>
        <translation>Einer Änderung fehlt etwas, das der Server braucht; mit ihr wurden alle Änderungen des Auftrags als Fehler markiert, auch die angewendeten.</translation>
    </message>
    <message>
        <source>Apply the changes here instead: each is then looked at by itself.</source>
        <translation>Wenden Sie die Änderungen stattdessen hier an: Jede wird dann für sich betrachtet.</translation>
    </message>
    <message>
        <source>Two features have the same key, so the server does not know which one is meant; with it all changes of the job were marked as errors.</source>
        <translation>Zwei Objekte haben denselben Schlüssel, daher weiß der Server nicht, welches gemeint ist; damit wurden alle Änderungen des Auftrags als Fehler markiert.</translation>
    </message>
    <message>
        <source>Give each feature its own key in the source, then apply the changes here.</source>
        <translation>Geben Sie jedem Objekt in der Quelle einen eigenen Schlüssel, und wenden Sie die Änderungen dann hier an.</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Sie</translation>
    </message>
    <message>
        <source>The owner of the project</source>
        <translation>Der Besitzer des Projekts</translation>
    </message>
    <message>
        <source>An administrator of the server</source>
        <translation>Ein Administrator des Servers</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Niemand</translation>
    </message>
</context>
<context>
    <name>ServerNotice</name>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Project id</source>
        <translation>Projekt-ID</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>Token, also the password</source>
        <translation>Token, zugleich das Passwort</translation>
    </message>
    <message>
        <source>The project is served to programs on this computer until you stop it or close the project.</source>
        <translation>Das Projekt wird für Programme auf diesem Computer bereitgestellt, bis Sie das stoppen oder das Projekt schließen.</translation>
    </message>
    <message>
        <source>Local server</source>
        <translation>Lokaler Server</translation>
    </message>
</context>
<context>
    <name>Service</name>
    <message>
        <source>embedded engine</source>
        <translation>eingebaute Engine</translation>
    </message>
    <message>
        <source>There is no job {id} of this project.</source>
        <translation>Es gibt keinen Auftrag {id} dieses Projekts.</translation>
    </message>
    <message>
        <source>There are jobs of these types: {types}.</source>
        <translation>Es gibt Aufträge dieser Typen: {types}.</translation>
    </message>
    <message>
        <source>Stopped before it began.</source>
        <translation>Gestoppt, bevor er begann.</translation>
    </message>
    <message>
        <source>The process that ran this job ended, or did not answer any more. What it had written is complete; nothing is half done.</source>
        <translation>Der Prozess, der diesen Auftrag ausführte, ist beendet oder hat nicht mehr geantwortet. Was er geschrieben hat, ist vollständig; nichts ist halb fertig.</translation>
    </message>
    <message>
        <source>The job took longer than {limit} s and was stopped. Raise the time limit in the settings of the project, or run it again.</source>
        <translation>Der Auftrag dauerte länger als {limit} s und wurde gestoppt. Erhöhen Sie die Zeitgrenze in den Einstellungen des Projekts, oder führen Sie ihn noch einmal aus.</translation>
    </message>
    <message>
        <source>Somebody stopped the job.</source>
        <translation>Jemand hat den Auftrag gestoppt.</translation>
    </message>
    <message>
        <source>There is no change {id} in this project.</source>
        <translation>Es gibt keine Änderung {id} in diesem Projekt.</translation>
    </message>
    <message>
        <source>The deltafile is empty, or no file was sent.</source>
        <translation>Die Delta-Datei ist leer, oder es wurde keine Datei gesendet.</translation>
    </message>
    <message>
        <source>Waits: the job that had it in hand was cut short.</source>
        <translation>Wartet: Der Auftrag, der sie in Arbeit hatte, wurde abgebrochen.</translation>
    </message>
    <message>
        <source>Waits to be applied again; {user} wants it.</source>
        <translation>Wartet wieder auf das Anwenden; {user} will es.</translation>
    </message>
    <message>
        <source>Waits: a rule of the project wants this change to be reviewed first.</source>
        <translation>Wartet: Eine Regel des Projekts verlangt, dass diese Änderung zuerst durchgesehen wird.</translation>
    </message>
    <message>
        <source>Waits: an earlier change of the same feature waits to be reviewed.</source>
        <translation>Wartet: Eine frühere Änderung desselben Objekts wartet auf die Durchsicht.</translation>
    </message>
    <message>
        <source>Waits: an earlier change of the same feature waits, and was not chosen.</source>
        <translation>Wartet: Eine frühere Änderung desselben Objekts wartet und wurde nicht gewählt.</translation>
    </message>
    <message>
        <source>Waits: {user} put it into the edit buffer of its layer. Once that is saved it counts as applied.</source>
        <translation>Wartet: {user} hat sie in den Bearbeitungspuffer ihres Layers gelegt. Sobald dieser gespeichert ist, zählt sie als angewendet.</translation>
    </message>
    <message>
        <source>Set aside by {user}.</source>
        <translation>Zurückgestellt von {user}.</translation>
    </message>
    <message>
        <source>Set aside by {user}: {reason}</source>
        <translation>Zurückgestellt von {user}: {reason}</translation>
    </message>
    <message>
        <source>The change {id} is applied; take it back first.</source>
        <translation>Die Änderung {id} ist angewendet; nehmen Sie sie zuerst zurück.</translation>
    </message>
    <message>
        <source>The change {id} is being applied; wait for it.</source>
        <translation>Die Änderung {id} wird gerade angewendet; warten Sie auf sie.</translation>
    </message>
    <message>
        <source>Taken back before.</source>
        <translation>Vorher zurückgenommen.</translation>
    </message>
    <message>
        <source>The data were put back as they were before; it can be applied again.</source>
        <translation>Die Daten wurden auf einen früheren Stand zurückgesetzt; die Änderung kann wieder angewendet werden.</translation>
    </message>
    <message>
        <source>Not permitted: a rule of the project allows no change here.</source>
        <translation>Nicht erlaubt: Eine Regel des Projekts lässt hier keine Änderung zu.</translation>
    </message>
    <message>
        <source>Not permitted: a rule of the project allows {methods} only, and this is a {method}.</source>
        <translation>Nicht erlaubt: Eine Regel des Projekts lässt hier nur {methods} zu, und dies ist {method}.</translation>
    </message>
    <message>
        <source>it was made by a newer version of the plugin (format {found}; this one knows up to {known})</source>
        <translation>sie wurde von einer neueren Version der Erweiterung erstellt (Format {found}; diese kennt höchstens {known})</translation>
    </message>
    <message>
        <source>it belongs to another program</source>
        <translation>sie gehört zu einem anderen Programm</translation>
    </message>
    <message>
        <source>Free some space on that disk, then try again.</source>
        <translation>Schaffen Sie Platz auf diesem Datenträger, und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>Allow writing there, or choose another folder.</source>
        <translation>Erlauben Sie das Schreiben dort, oder wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>Another process is using it; try again.</source>
        <translation>Ein anderer Prozess benutzt sie; versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Move the file away; a new one will be made.</source>
        <translation>Verschieben Sie die Datei anderswohin; eine neue wird erstellt.</translation>
    </message>
    <message>
        <source>Update the plugin.</source>
        <translation>Aktualisieren Sie die Erweiterung.</translation>
    </message>
    <message>
        <source>The server does not list this change as a conflict.</source>
        <translation>Der Server listet diese Änderung nicht als Konflikt auf.</translation>
    </message>
    <message>
        <source>The server does not say what it holds.</source>
        <translation>Der Server sagt nicht, was er enthält.</translation>
    </message>
    <message>
        <source>The server&apos;s key of the feature is not known.</source>
        <translation>Der Schlüssel des Objekts auf dem Server ist nicht bekannt.</translation>
    </message>
    <message>
        <source>The feature is gone here, and the change is no deletion: delete it there.</source>
        <translation>Das Objekt ist hier weg, und die Änderung ist keine Löschung: Löschen Sie es dort.</translation>
    </message>
    <message>
        <source>The feature is gone on the server: make it anew.</source>
        <translation>Das Objekt gibt es auf dem Server nicht mehr: Legen Sie es neu an.</translation>
    </message>
    <message>
        <source>The server does not say what it holds in: {fields}.</source>
        <translation>Der Server sagt nicht, was er enthält in: {fields}.</translation>
    </message>
    <message>
        <source>at {where}, expected &quot;mine&quot;, &quot;theirs&quot;, for a field also {value}. Give JSON text like {example}</source>
        <translation>bei {where}, erwartet wird &quot;mine&quot;, &quot;theirs&quot;, für ein Feld auch {value}. Geben Sie JSON-Text an wie {example}</translation>
    </message>
    <message>
        <source>the change {uuid} is to be set aside and resolved: decide for one of them</source>
        <translation>die Änderung {uuid} soll zurückgestellt und gelöst werden: Entscheiden Sie sich für eines davon</translation>
    </message>
    <message>
        <source>the change {uuid} is not in conflict, it is {status}: leave it out</source>
        <translation>die Änderung {uuid} ist nicht in Konflikt, ihr Status ist {status}: Lassen Sie sie weg</translation>
    </message>
    <message>
        <source>the change {uuid} can only be taken or left as a whole ({kind}): give &quot;mine&quot; or &quot;theirs&quot; for it</source>
        <translation>die Änderung {uuid} kann nur als Ganzes übernommen oder gelassen werden ({kind}): Geben Sie dafür &quot;mine&quot; oder &quot;theirs&quot; an</translation>
    </message>
    <message>
        <source>the field {name} of the change {uuid} is not in conflict; these are: {names}</source>
        <translation>das Feld {name} der Änderung {uuid} ist nicht in Konflikt; diese sind es: {names}</translation>
    </message>
    <message>
        <source>the change {uuid} stays in conflict until these fields are decided too: {names}</source>
        <translation>die Änderung {uuid} bleibt in Konflikt, bis auch diese Felder entschieden sind: {names}</translation>
    </message>
</context>
<context>
    <name>ServiceAlgorithm</name>
    <message>
        <source>Changes that wait to be applied: {count}</source>
        <translation>Änderungen, die auf das Anwenden warten: {count}</translation>
    </message>
</context>
<context>
    <name>ServiceBar</name>
    <message>
        <source>Read everything again</source>
        <translation>Alles neu lesen</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Aktualisieren</translation>
    </message>
    <message>
        <source>Choose Cloud Project…</source>
        <translation>Cloud-Projekt wählen…</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Dieser Computer</translation>
    </message>
    <message>
        <source>{project} on {host}</source>
        <translation>{project} auf {host}</translation>
    </message>
    <message>
        <source>Project {id}</source>
        <translation>Projekt {id}</translation>
    </message>
    <message>
        <source>The server is not reached now</source>
        <translation>Der Server ist jetzt nicht erreichbar</translation>
    </message>
    <message>
        <source>The login ran out: sign in again</source>
        <translation>Die Anmeldung ist abgelaufen: Melden Sie sich noch einmal an</translation>
    </message>
    <message>
        <source>This Computer</source>
        <translation>Dieser Computer</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>{host} (Not Signed In)</source>
        <translation>{host} (nicht angemeldet)</translation>
    </message>
    <message>
        <source>{host} (No Cloud Project)</source>
        <translation>{host} (kein Cloud-Projekt)</translation>
    </message>
    <message>
        <source>Sign In Again…</source>
        <translation>Erneut anmelden…</translation>
    </message>
    <message>
        <source>Sign Out {user}</source>
        <translation>{user} abmelden</translation>
    </message>
    <message>
        <source>Sign In…</source>
        <translation>Anmelden…</translation>
    </message>
    <message>
        <source>Options…</source>
        <translation>Optionen…</translation>
    </message>
</context>
<context>
    <name>ServiceStates</name>
    <message>
        <source>Looking for the project&apos;s conflicts…</source>
        <translation>Die Konflikte des Projekts werden gesucht…</translation>
    </message>
    <message>
        <source>The project&apos;s conflicts cannot be read</source>
        <translation>Die Konflikte des Projekts können nicht gelesen werden</translation>
    </message>
    <message>
        <source>No project is open</source>
        <translation>Kein Projekt ist geöffnet</translation>
    </message>
    <message>
        <source>Open a project; its conflicts are shown here then.</source>
        <translation>Öffnen Sie ein Projekt; seine Konflikte werden dann hier gezeigt.</translation>
    </message>
    <message>
        <source>You look at the changes on {server}</source>
        <translation>Sie sehen die Änderungen auf {server}</translation>
    </message>
    <message>
        <source>A server cannot resolve conflicts. They can be taken up here: changes that fit the layers of the open project are applied at once, the others are listed as conflicts.</source>
        <translation>Ein Server kann Konflikte nicht lösen. Sie können hier aufgenommen werden: Änderungen, die zu den Layern des geöffneten Projekts passen, werden sofort angewendet, die anderen werden als Konflikte aufgeführt.</translation>
    </message>
    <message>
        <source>Take Conflicts Up Here</source>
        <translation>Konflikte hier aufnehmen</translation>
    </message>
    <message>
        <source>Asking the server for its conflicts…</source>
        <translation>Der Server wird nach seinen Konflikten gefragt…</translation>
    </message>
    <message>
        <source>No change is in conflict on the server</source>
        <translation>Auf dem Server ist keine Änderung in Konflikt</translation>
    </message>
    <message>
        <source>Taken up from the server: {count} new, {known} known before.</source>
        <translation>Vom Server aufgenommen: {count} neu, {known} schon bekannt.</translation>
    </message>
    <message>
        <source>The conflicts could not be taken up</source>
        <translation>Die Konflikte konnten nicht aufgenommen werden</translation>
    </message>
</context>
<context>
    <name>SettingAsideActions</name>
    <message>
        <source>None of these changes can be set aside.</source>
        <translation>Keine dieser Änderungen kann zurückgestellt werden.</translation>
    </message>
    <message>
        <source>Take Up Again</source>
        <translation>Erneut aufnehmen</translation>
    </message>
</context>
<context>
    <name>SeverityChips</name>
    <message>
        <source>Show or hide them</source>
        <translation>Ein- oder ausblenden</translation>
    </message>
    <message>
        <source>Show or hide what is ignored in this project</source>
        <translation>In diesem Projekt Ignoriertes ein- oder ausblenden</translation>
    </message>
    <message>
        <source>{count} ignored</source>
        <translation>{count} ignoriert</translation>
    </message>
</context>
<context>
    <name>StagingActions</name>
    <message>
        <source>Staging of changes</source>
        <translation>Vormerken von Änderungen</translation>
    </message>
    <message>
        <source>Stage {changes} from the field</source>
        <translation>{changes} aus dem Feld vormerken</translation>
    </message>
    <message>
        <source>The staged edits were discarded; {changes} wait again.</source>
        <translation>Die vorgemerkten Bearbeitungen wurden verworfen. Wieder wartend: {changes}.</translation>
    </message>
    <message>
        <source>Show Conflicts</source>
        <translation>Konflikte anzeigen</translation>
    </message>
    <message>
        <source>{changes} were staged in the edit buffer of {layers}: save the layer to keep them. They wait until then, and count as applied afterwards.</source>
        <translation>{changes} wurden im Bearbeitungspuffer von {layers} vorgemerkt: Speichern Sie den Layer, um sie zu behalten. Bis dahin warten sie, danach gelten sie als angewendet.</translation>
    </message>
    <message>
        <source>{changes} was staged in the edit buffer of {layers}: save the layer to keep it. It waits until then, and counts as applied afterwards.</source>
        <translation>{changes} wurde im Bearbeitungspuffer von {layers} vorgemerkt: Speichern Sie den Layer, um sie zu behalten. Bis dahin wartet sie, danach gilt sie als angewendet.</translation>
    </message>
    <message>
        <source>Nothing was staged.</source>
        <translation>Nichts wurde vorgemerkt.</translation>
    </message>
    <message>
        <source>It was stopped.</source>
        <translation>Es wurde gestoppt.</translation>
    </message>
    <message>
        <source>{layer} does not show {count} of the features.</source>
        <translation>{layer} zeigt {count} der Objekte nicht.</translation>
    </message>
    <message>
        <source>Not staged: {reasons}</source>
        <translation>Nicht vorgemerkt: {reasons}</translation>
    </message>
    <message>
        <source>The layers hold {count} of them already.</source>
        <translation>Die Layer enthalten {count} davon schon.</translation>
    </message>
</context>
<context>
    <name>StartButtons</name>
    <message>
        <source>Unsaved changes of the project</source>
        <translation>Nicht gespeicherte Änderungen des Projekts</translation>
    </message>
    <message>
        <source>The project has unsaved changes. Jobs work on the saved file.</source>
        <translation>Das Projekt hat nicht gespeicherte Änderungen. Aufträge arbeiten mit der gespeicherten Datei.</translation>
    </message>
    <message>
        <source>Package</source>
        <translation>Packen</translation>
    </message>
    <message>
        <source>Apply Changes</source>
        <translation>Änderungen anwenden</translation>
    </message>
    <message>
        <source>Process Project File</source>
        <translation>Projektdatei verarbeiten</translation>
    </message>
    <message>
        <source>Apply Changes ({count})</source>
        <translation>Änderungen anwenden ({count})</translation>
    </message>
    <message>
        <source>No change waits to be applied.</source>
        <translation>Keine Änderung wartet auf das Anwenden.</translation>
    </message>
    <message>
        <source>The job is being asked for.</source>
        <translation>Der Auftrag wird gerade erteilt.</translation>
    </message>
    <message>
        <source>The jobs are being read.</source>
        <translation>Die Aufträge werden gerade gelesen.</translation>
    </message>
    <message>
        <source>The project file is not there any more: save the project.</source>
        <translation>Die Projektdatei ist nicht mehr da: Speichern Sie das Projekt.</translation>
    </message>
    <message>
        <source>Have the server make a package that QField downloads</source>
        <translation>Den Server ein Paket erstellen lassen, das QField herunterlädt</translation>
    </message>
    <message>
        <source>Make a folder with the project and its data for QField</source>
        <translation>Einen Ordner mit dem Projekt und seinen Daten für QField erstellen</translation>
    </message>
    <message>
        <source>Apply the change that waits to the layers</source>
        <translation>Die wartende Änderung auf die Layer anwenden</translation>
    </message>
    <message>
        <source>Apply the {count} changes that wait to the layers</source>
        <translation>Die {count} wartenden Änderungen auf die Layer anwenden</translation>
    </message>
    <message>
        <source>Apply what the crew changed to the layers</source>
        <translation>Auf die Layer anwenden, was der Trupp geändert hat</translation>
    </message>
    <message>
        <source>Have the server check the project file it has</source>
        <translation>Den Server die Projektdatei prüfen lassen, die er hat</translation>
    </message>
    <message>
        <source>Check the saved project file and list what is in it</source>
        <translation>Die gespeicherte Projektdatei prüfen und auflisten, was darin ist</translation>
    </message>
</context>
<context>
    <name>StatusChips</name>
    <message>
        <source>Show only changes that are {status}</source>
        <translation>Nur Änderungen mit diesem Status anzeigen: {status}</translation>
    </message>
</context>
<context>
    <name>StepModel</name>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Nachher</translation>
    </message>
    <message>
        <source>Geometry</source>
        <translation>Geometrie</translation>
    </message>
</context>
<context>
    <name>StepsModel</name>
    <message>
        <source>Step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>How Long</source>
        <translation>Wie lange</translation>
    </message>
    <message>
        <source>Not begun</source>
        <translation>Nicht begonnen</translation>
    </message>
    <message>
        <source>Ended here</source>
        <translation>Hier beendet</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Unbekannt</translation>
    </message>
</context>
<context>
    <name>SyncAlgorithm</name>
    <message>
        <source>Deltafile</source>
        <translation>Delta-Datei</translation>
    </message>
    <message>
        <source>Deltafiles (*.json);;All files (*)</source>
        <translation>Delta-Dateien (*.json);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Largest deltafile to be read, in megabytes</source>
        <translation>Größte zu lesende Delta-Datei, in Megabyte</translation>
    </message>
    <message>
        <source>The deltafile {path} cannot be read. {reason}</source>
        <translation>Die Delta-Datei {path} kann nicht gelesen werden. {reason}</translation>
    </message>
    <message>
        <source>Two outputs would go into the same file: {path}</source>
        <translation>Zwei Ausgaben würden in dieselbe Datei gehen: {path}</translation>
    </message>
</context>
<context>
    <name>SyncLight</name>
    <message>
        <source>Reading changes…</source>
        <translation>Änderungen werden gelesen…</translation>
    </message>
    <message>
        <source>Click to show these changes</source>
        <translation>Klicken, um diese Änderungen anzuzeigen</translation>
    </message>
    <message>
        <source>Everything that the crews sent is in the project, was set aside or taken back</source>
        <translation>Alles, was die Trupps gesendet haben, ist im Projekt, wurde zurückgestellt oder zurückgenommen</translation>
    </message>
</context>
<context>
    <name>TableArea</name>
    <message>
        <source>Reading changes…</source>
        <translation>Änderungen werden gelesen…</translation>
    </message>
    <message>
        <source>Collect a package that came back from the field, or push a deltafile. Both can be dropped here.</source>
        <translation>Sammeln Sie ein Paket ein, das aus dem Feld zurückkam, oder laden Sie eine Delta-Datei hoch. Beides kann hier abgelegt werden.</translation>
    </message>
    <message>
        <source>What the crew sends from QField to the server is shown here. A deltafile can be pushed as well.</source>
        <translation>Was der Trupp aus QField an den Server sendet, wird hier gezeigt. Auch eine Deltadatei kann hochgeladen werden.</translation>
    </message>
    <message>
        <source>No changes yet</source>
        <translation>Noch keine Änderungen</translation>
    </message>
    <message>
        <source>The filters hide 1 change.</source>
        <translation>Die Filter verbergen 1 Änderung.</translation>
    </message>
    <message>
        <source>The filters hide {count} changes.</source>
        <translation>Die Filter verbergen {count} Änderungen.</translation>
    </message>
    <message>
        <source>Nothing matches the filters</source>
        <translation>Nichts entspricht den Filtern</translation>
    </message>
    <message>
        <source>Clear All Filters</source>
        <translation>Alle Filter löschen</translation>
    </message>
    <message>
        <source>The server cannot be reached</source>
        <translation>Der Server ist nicht erreichbar</translation>
    </message>
    <message>
        <source>The login ran out</source>
        <translation>Die Anmeldung ist abgelaufen</translation>
    </message>
    <message>
        <source>The server does not show you the changes</source>
        <translation>Der Server zeigt Ihnen die Änderungen nicht</translation>
    </message>
    <message>
        <source>The server does not tell the changes</source>
        <translation>Der Server nennt die Änderungen nicht</translation>
    </message>
    <message>
        <source>The changes cannot be read</source>
        <translation>Die Änderungen können nicht gelesen werden</translation>
    </message>
    <message>
        <source>{count} of {total} read</source>
        <translation>{count} von {total} gelesen</translation>
    </message>
</context>
<context>
    <name>TakingBackActions</name>
    <message>
        <source>No apply job wrote anything that holds still.</source>
        <translation>Kein Auftrag zum Anwenden hat etwas geschrieben, das noch gilt.</translation>
    </message>
    <message>
        <source>Taking back changes</source>
        <translation>Änderungen werden zurückgenommen</translation>
    </message>
    <message>
        <source>Applying changes again that were taken back</source>
        <translation>Zurückgenommene Änderungen werden wieder angewendet</translation>
    </message>
    <message>
        <source>Nothing was taken back.</source>
        <translation>Nichts wurde zurückgenommen.</translation>
    </message>
    <message>
        <source>Apply Again</source>
        <translation>Wieder anwenden</translation>
    </message>
    <message>
        <source>Take Back</source>
        <translation>Zurücknehmen</translation>
    </message>
    <message>
        <source>{changes} were never applied to this project.</source>
        <translation>{changes} wurden nie auf dieses Projekt angewendet.</translation>
    </message>
    <message>
        <source>{changes} was never applied to this project.</source>
        <translation>{changes} wurde nie auf dieses Projekt angewendet.</translation>
    </message>
</context>
<context>
    <name>TextPage</name>
    <message>
        <source>Find…</source>
        <translation>Suchen…</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <translation>{number} von {count}</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>nicht gefunden</translation>
    </message>
</context>
<context>
    <name>TriggerJob</name>
    <message>
        <source>Start a job on the server</source>
        <translation>Auftrag auf dem Server starten</translation>
    </message>
    <message>
        <source>Starts a job of a cloud project on its server and waits for its end. The run fails when the job does, with the reason and what to do about it, so that scripts notice.

Job: package the project for the crew, apply waiting changes, or check the project file.

Wait: for its end, so many minutes at most; else the run ends when the job was started.

Force: start another one although one like it is not done yet.

A run that is cancelled, or that waits for too long, leaves the job alone: a server cannot stop one.

Outputs: the id and the last status of the job, and whether it is new.</source>
        <translation>Startet einen Auftrag eines Cloud-Projekts auf seinem Server und wartet auf sein Ende. Der Lauf schlägt fehl, wenn der Auftrag fehlschlägt, mit dem Grund und dem, was dagegen zu tun ist, sodass Skripte es bemerken.

Auftrag: das Projekt für den Trupp packen, wartende Änderungen anwenden oder die Projektdatei prüfen.

Warten: auf sein Ende, höchstens so viele Minuten; sonst endet der Lauf, sobald der Auftrag gestartet ist.

Erzwingen: einen weiteren starten, obwohl ein solcher noch nicht fertig ist.

Ein Lauf, der abgebrochen wird oder zu lange wartet, rührt den Auftrag nicht an: Ein Server kann keinen stoppen.

Ausgaben: die ID und der letzte Status des Auftrags, und ob er neu ist.</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>Auftrag</translation>
    </message>
    <message>
        <source>Package the project</source>
        <translation>Das Projekt packen</translation>
    </message>
    <message>
        <source>Apply waiting changes</source>
        <translation>Wartende Änderungen anwenden</translation>
    </message>
    <message>
        <source>Check the project file</source>
        <translation>Die Projektdatei prüfen</translation>
    </message>
    <message>
        <source>Wait for its end</source>
        <translation>Auf sein Ende warten</translation>
    </message>
    <message>
        <source>Force: although one is not done yet</source>
        <translation>Erzwingen: obwohl einer noch nicht fertig ist</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Is new</source>
        <translation>Ist neu</translation>
    </message>
    <message>
        <source>One like it is not done yet; that one is awaited.</source>
        <translation>Ein solcher ist noch nicht fertig; er wird abgewartet.</translation>
    </message>
</context>
<context>
    <name>TroubleBox</name>
    <message>
        <source>Who can do that: {who}.</source>
        <translation>Wer das tun kann: {who}.</translation>
    </message>
    <message>
        <source>The answer was: {reason}</source>
        <translation>Die Antwort war: {reason}</translation>
    </message>
</context>
<context>
    <name>ValidateProject</name>
    <message>
        <source>Check project</source>
        <translation>Projekt prüfen</translation>
    </message>
    <message>
        <source>Looks for what would go wrong in the field: layers that are missing, keys by which edits do not find their features, relations whose children are orphaned, photos that are not there, credentials that everybody could read. Each finding says what is wrong, why it matters in the field, and what to do. Neither the project nor its data are written.

Project: the project file; when none is given, the open project as it is now, unsaved changes included.

Look at every feature: finds more, and takes about as long as reading all features once.

Use the network: opens layers of servers too; else it is only told that they were not looked at.

End with an error: for scripts. The reports are written before.

Reports: made when a file is named for them; HTML to read, JSON for other programs.

Findings: a table with a row for each, the gravest first.

Outputs: the numbers of errors, warnings and hints.</source>
        <translation>Sucht, was im Feld schiefgehen würde: Layer, die fehlen, Schlüssel, mit denen Bearbeitungen ihre Objekte nicht finden, Beziehungen, deren Kindobjekte verwaist sind, Fotos, die nicht da sind, Zugangsdaten, die jeder lesen könnte. Jeder Befund sagt, was nicht stimmt, warum es im Feld wichtig ist und was zu tun ist. Weder in das Projekt noch in seine Daten wird geschrieben.

Projekt: die Projektdatei; wenn keine angegeben ist, das geöffnete Projekt, wie es jetzt ist, einschließlich nicht gespeicherter Änderungen.

Jedes Objekt ansehen: findet mehr, und dauert etwa so lange, wie alle Objekte einmal zu lesen.

Das Netzwerk benutzen: öffnet auch Layer von Servern; sonst wird nur mitgeteilt, dass sie nicht angesehen wurden.

Mit einem Fehler enden: für Skripte. Die Berichte werden vorher geschrieben.

Berichte: werden erstellt, wenn dafür eine Datei angegeben ist; HTML zum Lesen, JSON für andere Programme.

Befunde: eine Tabelle mit einer Zeile für jeden, die schwersten zuerst.

Ausgaben: die Anzahlen der Fehler, Warnungen und Hinweise.</translation>
    </message>
    <message>
        <source>Look at every feature</source>
        <translation>Jedes Objekt ansehen</translation>
    </message>
    <message>
        <source>Use the network</source>
        <translation>Das Netzwerk benutzen</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nie</translation>
    </message>
    <message>
        <source>When there are errors</source>
        <translation>Wenn es Fehler gibt</translation>
    </message>
    <message>
        <source>When there are errors or warnings</source>
        <translation>Wenn es Fehler oder Warnungen gibt</translation>
    </message>
    <message>
        <source>End with an error</source>
        <translation>Mit einem Fehler enden</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Befunde</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>Warnungen</translation>
    </message>
    <message>
        <source>Hints</source>
        <translation>Hinweise</translation>
    </message>
    <message>
        <source>The report cannot be written: {reason}</source>
        <translation>Der Bericht kann nicht geschrieben werden: {reason}</translation>
    </message>
    <message>
        <source>The report was not written: {reason}</source>
        <translation>Der Bericht wurde nicht geschrieben: {reason}</translation>
    </message>
    <message>
        <source>The table of findings was not written.</source>
        <translation>Die Tabelle der Befunde wurde nicht geschrieben.</translation>
    </message>
</context>
<context>
    <name>Validation</name>
    <message>
        <source>{count} layers</source>
        <translation>{count} Layer</translation>
    </message>
    <message>
        <source>The features were not looked at.</source>
        <translation>Die Objekte wurden nicht angesehen.</translation>
    </message>
    <message>
        <source>The project</source>
        <translation>Das Projekt</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Why it matters in the field</source>
        <translation>Warum es im Feld wichtig ist</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Was zu tun ist</translation>
    </message>
    <message>
        <source>Not fit for the field yet: {counts}.</source>
        <translation>Noch nicht bereit für das Feld: {counts}.</translation>
    </message>
    <message>
        <source>Fit for the field, but look at {counts}.</source>
        <translation>Bereit für das Feld, aber sehen Sie nach: {counts}.</translation>
    </message>
    <message>
        <source>Fit for the field.</source>
        <translation>Bereit für das Feld.</translation>
    </message>
    <message>
        <source>1 finding is ignored in this project.</source>
        <translation>1 Befund wird in diesem Projekt ignoriert.</translation>
    </message>
    <message>
        <source>{count} findings are ignored in this project.</source>
        <translation>{count} Befunde werden in diesem Projekt ignoriert.</translation>
    </message>
    <message>
        <source>error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>errors</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>warnings</source>
        <translation>Warnungen</translation>
    </message>
    <message>
        <source>hint</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>hints</source>
        <translation>Hinweise</translation>
    </message>
    <message>
        <source>it comes over the network</source>
        <translation>er kommt über das Netzwerk</translation>
    </message>
    <message>
        <source>it is a virtual layer, made of other layers</source>
        <translation>er ist ein virtueller Layer, aus anderen Layern gebildet</translation>
    </message>
    <message>
        <source>the variable {name}</source>
        <translation>die Variable {name}</translation>
    </message>
    <message>
        <source>the property {name} of a plugin</source>
        <translation>die Eigenschaft {name} einer Erweiterung</translation>
    </message>
    <message>
        <source>the metadata</source>
        <translation>die Metadaten</translation>
    </message>
    <message>
        <source>the actions</source>
        <translation>die Aktionen</translation>
    </message>
    <message>
        <source>the attributes form</source>
        <translation>das Attributformular</translation>
    </message>
    <message>
        <source>the map tip or the display name</source>
        <translation>der Kartentipp oder der Anzeigename</translation>
    </message>
    <message>
        <source>the layout {name}</source>
        <translation>das Layout {name}</translation>
    </message>
    <message>
        <source>the style</source>
        <translation>der Stil</translation>
    </message>
    <message>
        <source>the stored style {name}</source>
        <translation>der gespeicherte Stil {name}</translation>
    </message>
    <message>
        <source>Python code</source>
        <translation>Python-Code</translation>
    </message>
    <message>
        <source>another setting</source>
        <translation>eine andere Einstellung</translation>
    </message>
    <message>
        <source>The field {field} of the layer {layer} stores absolute paths of files.</source>
        <translation>Das Feld {field} des Layers {layer} speichert absolute Dateipfade.</translation>
    </message>
    <message>
        <source>A photo from one device is not found on any other machine.</source>
        <translation>Ein Foto von einem Gerät wird auf keinem anderen Gerät oder Computer gefunden.</translation>
    </message>
    <message>
        <source>Choose paths relative to the project in the attributes form.</source>
        <translation>Wählen Sie im Attributformular Pfade relativ zum Projekt.</translation>
    </message>
    <message>
        <source>The expression that names new files of {field} in the layer {layer} fails: {reason}</source>
        <translation>Der Ausdruck, der neue Dateien von {field} im Layer {layer} benennt, schlägt fehl: {reason}</translation>
    </message>
    <message>
        <source>QField gives photos other names, or none; they are hard to bring together with their features.</source>
        <translation>QField gibt Fotos andere Namen oder keine; sie lassen sich schwer ihren Objekten zuordnen.</translation>
    </message>
    <message>
        <source>Mend the expression in the settings for QField: {expression}</source>
        <translation>Korrigieren Sie den Ausdruck in den Einstellungen für QField: {expression}</translation>
    </message>
    <message>
        <source>The folder {folder}, which the project names for attachments or data, is not there.</source>
        <translation>Der Ordner {folder}, den das Projekt für Anhänge oder Daten nennt, ist nicht da.</translation>
    </message>
    <message>
        <source>Nothing of it is packaged.</source>
        <translation>Nichts davon wird gepackt.</translation>
    </message>
    <message>
        <source>Nothing when the crew is to fill it; else make the folder, or remove it from the settings for QField.</source>
        <translation>Nichts, wenn der Trupp ihn füllen soll; sonst erstellen Sie den Ordner, oder entfernen Sie ihn aus den Einstellungen für QField.</translation>
    </message>
    <message>
        <source>Features of the layer {layer} name files in {field} with absolute paths: {count}.</source>
        <translation>Objekte des Layers {layer} nennen in {field} Dateien mit absoluten Pfaden: {count}.</translation>
    </message>
    <message>
        <source>These files are not found on any other machine.</source>
        <translation>Diese Dateien werden auf keinem anderen Gerät oder Computer gefunden.</translation>
    </message>
    <message>
        <source>Replace the beginning of these values, so that they start at the folder of the project.</source>
        <translation>Ersetzen Sie den Anfang dieser Werte, sodass sie beim Ordner des Projekts beginnen.</translation>
    </message>
    <message>
        <source>{absent} of {named} files that features of the layer {layer} name in {field} are not there: {examples}</source>
        <translation>{absent} von {named} Dateien, die Objekte des Layers {layer} in {field} nennen, sind nicht da: {examples}</translation>
    </message>
    <message>
        <source>The crew sees an empty picture, and may take the photo once more.</source>
        <translation>Der Trupp sieht ein leeres Bild und nimmt das Foto vielleicht noch einmal auf.</translation>
    </message>
    <message>
        <source>Put the files back into the folder of the project, or clear the values.</source>
        <translation>Legen Sie die Dateien wieder in den Ordner des Projekts, oder leeren Sie die Werte.</translation>
    </message>
    <message>
        <source>The layer {layer} has fields whose names differ in case only: {fields}</source>
        <translation>Der Layer {layer} hat Felder, deren Namen sich nur in Groß- und Kleinschreibung unterscheiden: {fields}</translation>
    </message>
    <message>
        <source>A GeoPackage takes them for one field, so the package loses the values of one of them.</source>
        <translation>Ein GeoPackage hält sie für ein einziges Feld, daher verliert das Paket die Werte von einem davon.</translation>
    </message>
    <message>
        <source>Rename one of them.</source>
        <translation>Benennen Sie eines davon um.</translation>
    </message>
    <message>
        <source>The field {field} of the layer {layer} is of a type that does not come back from the field ({type}).</source>
        <translation>Das Feld {field} des Layers {layer} hat einen Typ, der nicht aus dem Feld zurückkommt ({type}).</translation>
    </message>
    <message>
        <source>QField sends it as text or not at all, so edits of it are refused or lost.</source>
        <translation>QField sendet es als Text oder gar nicht, daher werden Bearbeitungen davon abgelehnt oder gehen verloren.</translation>
    </message>
    <message>
        <source>Hide the field in the form, or make it read-only.</source>
        <translation>Blenden Sie das Feld im Formular aus, oder machen Sie es schreibgeschützt.</translation>
    </message>
    <message>
        <source>The values of {field} in the layer {layer} must be unique.</source>
        <translation>Die Werte von {field} im Layer {layer} müssen eindeutig sein.</translation>
    </message>
    <message>
        <source>Two devices that do not know of each other use the same value, and the second feature is refused.</source>
        <translation>Zwei Geräte, die nichts voneinander wissen, verwenden denselben Wert, und das zweite Objekt wird abgelehnt.</translation>
    </message>
    <message>
        <source>Give the field the default value uuid(), or give each device a range of its own.</source>
        <translation>Geben Sie dem Feld den Vorgabewert uuid(), oder geben Sie jedem Gerät einen eigenen Bereich.</translation>
    </message>
    <message>
        <source>Times in {field} of the layer {layer} do not say in which zone they are.</source>
        <translation>Zeiten in {field} des Layers {layer} sagen nicht, in welcher Zeitzone sie sind.</translation>
    </message>
    <message>
        <source>Devices in another zone, or after a change to summer time, shift them by hours.</source>
        <translation>Geräte in einer anderen Zeitzone oder nach der Umstellung auf Sommerzeit verschieben sie um Stunden.</translation>
    </message>
    <message>
        <source>Store times with a zone, or agree on one for all devices.</source>
        <translation>Speichern Sie Zeiten mit Zeitzone, oder einigen Sie sich auf eine für alle Geräte.</translation>
    </message>
    <message>
        <source>The default value of {field} in the layer {layer} fails: {reason}</source>
        <translation>Der Vorgabewert von {field} im Layer {layer} schlägt fehl: {reason}</translation>
    </message>
    <message>
        <source>The field stays empty in the field, though it should not.</source>
        <translation>Das Feld bleibt im Feldeinsatz leer, obwohl es das nicht sollte.</translation>
    </message>
    <message>
        <source>Mend the expression in the attributes form of the layer: {expression}</source>
        <translation>Korrigieren Sie den Ausdruck im Attributformular des Layers: {expression}</translation>
    </message>
    <message>
        <source>The constraint on {field} of the layer {layer} fails: {reason}</source>
        <translation>Die Restriktion für {field} des Layers {layer} schlägt fehl: {reason}</translation>
    </message>
    <message>
        <source>No feature can meet it; a hard constraint keeps the crew from saving at all.</source>
        <translation>Kein Objekt kann sie erfüllen; eine harte Restriktion hindert den Trupp ganz am Speichern.</translation>
    </message>
    <message>
        <source>The file of the layer {layer} is outside the folder of the project: {file}</source>
        <translation>Die Datei des Layers {layer} liegt außerhalb des Projektordners: {file}</translation>
    </message>
    <message>
        <source>It does not travel when the folder of the project is copied or uploaded.</source>
        <translation>Sie kommt nicht mit, wenn der Ordner des Projekts kopiert oder hochgeladen wird.</translation>
    </message>
    <message>
        <source>Move it into the folder of the project.</source>
        <translation>Verschieben Sie sie in den Ordner des Projekts.</translation>
    </message>
    <message>
        <source>The name {file} breaks on Android or Windows ({reason}).</source>
        <translation>Der Name {file} funktioniert unter Android oder Windows nicht ({reason}).</translation>
    </message>
    <message>
        <source>The file cannot be stored there, so it is missing in the field.</source>
        <translation>Die Datei kann dort nicht gespeichert werden, daher fehlt sie im Feld.</translation>
    </message>
    <message>
        <source>Rename it: letters, digits, “-” and “_” are safe.</source>
        <translation>Benennen Sie sie um: Buchstaben, Ziffern, „-“ und „_“ sind sicher.</translation>
    </message>
    <message>
        <source>The name {file} has letters beyond A to Z.</source>
        <translation>Der Name {file} hat andere Buchstaben als A bis Z.</translation>
    </message>
    <message>
        <source>Some archives and devices spell such names differently; then the file is not found.</source>
        <translation>Manche Archive und Geräte schreiben solche Namen anders; dann wird die Datei nicht gefunden.</translation>
    </message>
    <message>
        <source>Nothing as long as it works; else rename it.</source>
        <translation>Nichts, solange es funktioniert; sonst benennen Sie sie um.</translation>
    </message>
    <message>
        <source>The layer {layer} has a file with the same name as that of {layers}: {file}</source>
        <translation>Der Layer {layer} hat eine Datei mit demselben Namen wie die von {layers}: {file}</translation>
    </message>
    <message>
        <source>Where a package puts all files into one folder, as QFieldSync does, or where case does not count, one overwrites the other.</source>
        <translation>Wo ein Paket alle Dateien in einen Ordner legt, wie QFieldSync es tut, oder wo Groß- und Kleinschreibung nicht zählt, überschreibt eine die andere.</translation>
    </message>
    <message>
        <source>Give the files different names.</source>
        <translation>Geben Sie den Dateien verschiedene Namen.</translation>
    </message>
    <message>
        <source>The layer {layer} has {count} features.</source>
        <translation>Der Layer {layer} hat {count} Objekte.</translation>
    </message>
    <message>
        <source>Phones take long to show, to search and to download so many.</source>
        <translation>Telefone brauchen lange, um so viele anzuzeigen, zu durchsuchen und herunterzuladen.</translation>
    </message>
    <message>
        <source>Use an area of interest, or split the layer.</source>
        <translation>Verwenden Sie ein Interessengebiet, oder teilen Sie den Layer auf.</translation>
    </message>
    <message>
        <source>The file {file} has {megabytes} MB.</source>
        <translation>Die Datei {file} hat {megabytes} MB.</translation>
    </message>
    <message>
        <source>It is a long download over a mobile network, and fills a phone.</source>
        <translation>Sie herunterzuladen dauert über ein Mobilfunknetz lange, und sie füllt ein Telefon.</translation>
    </message>
    <message>
        <source>Cut it to the area of the crew, or compress it.</source>
        <translation>Schneiden Sie sie auf das Gebiet des Trupps zu, oder komprimieren Sie sie.</translation>
    </message>
    <message>
        <source>Lets the project save relative paths.</source>
        <translation>Lässt das Projekt relative Pfade speichern.</translation>
    </message>
    <message>
        <source>Removes the project home, so that paths start from the folder of the project.</source>
        <translation>Entfernt das Projektheimatverzeichnis, sodass Pfade vom Ordner des Projekts ausgehen.</translation>
    </message>
    <message>
        <source>Removes the area of interest.</source>
        <translation>Entfernt das Interessengebiet.</translation>
    </message>
    <message>
        <source>Switches the base map off.</source>
        <translation>Schaltet die Grundkarte aus.</translation>
    </message>
    <message>
        <source>Makes the layer read-only: the crew sees it, and cannot edit it.</source>
        <translation>Macht den Layer schreibgeschützt: Der Trupp sieht ihn und kann ihn nicht bearbeiten.</translation>
    </message>
    <message>
        <source>Leaves the layer out of packages.</source>
        <translation>Lässt den Layer aus Paketen weg.</translation>
    </message>
    <message>
        <source>Has packages hold the layer with its data, so that it can be used offline.</source>
        <translation>Lässt Pakete den Layer mit seinen Daten enthalten, sodass er offline benutzt werden kann.</translation>
    </message>
    <message>
        <source>Clears the filter of the layer.</source>
        <translation>Löscht den Filter des Layers.</translation>
    </message>
    <message>
        <source>Takes the list of values from the only layer with the name that it remembers.</source>
        <translation>Nimmt die Liste der Werte aus dem einzigen Layer mit dem Namen, den sie sich merkt.</translation>
    </message>
    <message>
        <source>Removes the relation.</source>
        <translation>Entfernt die Beziehung.</translation>
    </message>
    <message>
        <source>Removes the join.</source>
        <translation>Entfernt die Verknüpfung.</translation>
    </message>
    <message>
        <source>Gives the field the default value uuid(), so that new features get a key of their own.</source>
        <translation>Gibt dem Feld den Vorgabewert uuid(), sodass neue Objekte einen eigenen Schlüssel erhalten.</translation>
    </message>
    <message>
        <source>Has the form store paths relative to the project.</source>
        <translation>Lässt das Formular Pfade relativ zum Projekt speichern.</translation>
    </message>
    <message>
        <source>Makes QGIS forget from where the layer was taken offline; it can be synchronized with that source no more.</source>
        <translation>Lässt QGIS vergessen, von wo der Layer offline genommen wurde; er kann mit dieser Quelle nicht mehr synchronisiert werden.</translation>
    </message>
    <message>
        <source>The list of values of {field} in the layer {layer} comes from a layer that is not in the project: {other}</source>
        <translation>Die Liste der Werte von {field} im Layer {layer} kommt aus einem Layer, der nicht im Projekt ist: {other}</translation>
    </message>
    <message>
        <source>The list is empty in the field, so the crew cannot fill in the field.</source>
        <translation>Die Liste ist im Feldeinsatz leer, daher kann der Trupp das Feld nicht ausfüllen.</translation>
    </message>
    <message>
        <source>Choose the layer again in the attributes form, or put it back.</source>
        <translation>Wählen Sie den Layer im Attributformular noch einmal, oder fügen Sie ihn wieder hinzu.</translation>
    </message>
    <message>
        <source>The list of values of {field} in the layer {layer} comes from the layer {other}, which is left out of packages.</source>
        <translation>Die Liste der Werte von {field} im Layer {layer} kommt aus dem Layer {other}, der aus Paketen weggelassen wird.</translation>
    </message>
    <message>
        <source>Take the layer {other} along.</source>
        <translation>Nehmen Sie den Layer {other} mit.</translation>
    </message>
    <message>
        <source>The list of values of {field} in the layer {layer} uses the field {wanted} of {other}, which is not there.</source>
        <translation>Die Liste der Werte von {field} im Layer {layer} verwendet das Feld {wanted} von {other}, das nicht da ist.</translation>
    </message>
    <message>
        <source>Choose the fields again in the attributes form.</source>
        <translation>Wählen Sie die Felder im Attributformular noch einmal.</translation>
    </message>
    <message>
        <source>The form of the layer {layer} shows the relation {relation}, which is not in the project.</source>
        <translation>Das Formular des Layers {layer} zeigt die Beziehung {relation}, die nicht im Projekt ist.</translation>
    </message>
    <message>
        <source>The crew sees an empty place in the form, and cannot add what belongs there.</source>
        <translation>Der Trupp sieht im Formular eine leere Stelle und kann nicht hinzufügen, was dorthin gehört.</translation>
    </message>
    <message>
        <source>Define the relation again, or remove it from the form.</source>
        <translation>Legen Sie die Beziehung neu an, oder entfernen Sie sie aus dem Formular.</translation>
    </message>
    <message>
        <source>The form of the layer {layer} shows the field {field}, which the layer does not have.</source>
        <translation>Das Formular des Layers {layer} zeigt das Feld {field}, das der Layer nicht hat.</translation>
    </message>
    <message>
        <source>The crew sees an empty place in the form.</source>
        <translation>Der Trupp sieht im Formular eine leere Stelle.</translation>
    </message>
    <message>
        <source>Remove it from the form, or put the field back.</source>
        <translation>Entfernen Sie es aus dem Formular, oder fügen Sie das Feld wieder hinzu.</translation>
    </message>
    <message>
        <source>The layer {layer} has no coordinate reference system.</source>
        <translation>Der Layer {layer} hat kein Koordinatenbezugssystem.</translation>
    </message>
    <message>
        <source>QField draws it in the wrong place, and new features get wrong coordinates.</source>
        <translation>QField zeichnet ihn an der falschen Stelle, und neue Objekte erhalten falsche Koordinaten.</translation>
    </message>
    <message>
        <source>Set it in the properties of the layer, under Source.</source>
        <translation>Legen Sie es in den Eigenschaften des Layers unter Quelle fest.</translation>
    </message>
    <message>
        <source>The coordinate reference system of the layer {layer} is one of this machine only.</source>
        <translation>Das Koordinatenbezugssystem des Layers {layer} gibt es nur auf diesem Computer.</translation>
    </message>
    <message>
        <source>Devices do not know it, or take it for another; positions may be wrong.</source>
        <translation>Geräte kennen es nicht oder halten es für ein anderes; Positionen können falsch sein.</translation>
    </message>
    <message>
        <source>Use one with an official code (EPSG).</source>
        <translation>Verwenden Sie eines mit einem offiziellen Code (EPSG).</translation>
    </message>
    <message>
        <source>The layer {layer} holds curves.</source>
        <translation>Der Layer {layer} enthält Kurven.</translation>
    </message>
    <message>
        <source>QField edits straight lines only: an edited curve comes back as a line of many corners.</source>
        <translation>QField bearbeitet nur gerade Linien: Eine bearbeitete Kurve kommt als Linie mit vielen Stützpunkten zurück.</translation>
    </message>
    <message>
        <source>Make lines of the curves, or make the layer read-only.</source>
        <translation>Machen Sie aus den Kurven Linien, oder machen Sie den Layer schreibgeschützt.</translation>
    </message>
    <message>
        <source>The layer {layer} says {declared}, but holds {found}.</source>
        <translation>Der Layer {layer} gibt {declared} an, enthält aber {found}.</translation>
    </message>
    <message>
        <source>Heights and measures are lost or made up when such features are packaged or edited.</source>
        <translation>Höhen und Messwerte gehen verloren oder werden erfunden, wenn solche Objekte gepackt oder bearbeitet werden.</translation>
    </message>
    <message>
        <source>Bring all features to one kind, with Drop M/Z values or Set Z value.</source>
        <translation>Bringen Sie alle Objekte auf eine Art, mit Z/M-Werte fallenlassen oder Z-Wert setzen.</translation>
    </message>
    <message>
        <source>These features may be left out of packages, and edits of them are refused.</source>
        <translation>Diese Objekte können aus Paketen weggelassen werden, und Bearbeitungen an ihnen werden abgelehnt.</translation>
    </message>
    <message>
        <source>Make the geometries what the layer says, or save it with another type.</source>
        <translation>Machen Sie die Geometrien zu dem, was der Layer angibt, oder speichern Sie ihn mit einem anderen Typ.</translation>
    </message>
    <message>
        <source>The layer {layer} holds coordinates that are no numbers; features concerned: {count}.</source>
        <translation>Der Layer {layer} enthält Koordinaten, die keine Zahlen sind; betroffene Objekte: {count}.</translation>
    </message>
    <message>
        <source>Such geometries are lost on the way to the device or back; devices store them where no height was measured.</source>
        <translation>Solche Geometrien gehen auf dem Weg zum Gerät oder zurück verloren; Geräte speichern sie, wo keine Höhe gemessen wurde.</translation>
    </message>
    <message>
        <source>Set the missing heights, with Set Z value for instance.</source>
        <translation>Setzen Sie die fehlenden Höhen, zum Beispiel mit Z-Wert setzen.</translation>
    </message>
    <message>
        <source>The layer {layer} has no primary key.</source>
        <translation>Der Layer {layer} hat keinen Primärschlüssel.</translation>
    </message>
    <message>
        <source>An edit from the field cannot be brought to its feature: all edits of existing features are refused.</source>
        <translation>Eine Bearbeitung aus dem Feld kann nicht zu ihrem Objekt gebracht werden: Alle Bearbeitungen vorhandener Objekte werden abgelehnt.</translation>
    </message>
    <message>
        <source>Add a primary key, best by saving the layer as a GeoPackage; else make it read-only.</source>
        <translation>Fügen Sie einen Primärschlüssel hinzu, am besten, indem Sie den Layer als GeoPackage speichern; sonst machen Sie ihn schreibgeschützt.</translation>
    </message>
    <message>
        <source>The primary key of the layer {layer} consists of several fields ({fields}).</source>
        <translation>Der Primärschlüssel des Layers {layer} besteht aus mehreren Feldern ({fields}).</translation>
    </message>
    <message>
        <source>QField sends one field as the key, so edits from the field are refused.</source>
        <translation>QField sendet ein einziges Feld als Schlüssel, daher werden Bearbeitungen aus dem Feld abgelehnt.</translation>
    </message>
    <message>
        <source>Give the table a key of one field, or make the layer read-only.</source>
        <translation>Geben Sie der Tabelle einen Schlüssel aus einem einzigen Feld, oder machen Sie den Layer schreibgeschützt.</translation>
    </message>
    <message>
        <source>The features of the layer {layer} have no ids.</source>
        <translation>Die Objekte des Layers {layer} haben keine IDs.</translation>
    </message>
    <message>
        <source>GeoJSON then numbers them by their place in the file, which changes with every edit: an edit would reach another feature, so all are refused.</source>
        <translation>GeoJSON nummeriert sie dann nach ihrem Platz in der Datei, der sich mit jeder Bearbeitung ändert: Eine Bearbeitung würde ein anderes Objekt treffen, daher werden alle abgelehnt.</translation>
    </message>
    <message>
        <source>Save the layer as a GeoPackage, or make it read-only.</source>
        <translation>Speichern Sie den Layer als GeoPackage, oder machen Sie ihn schreibgeschützt.</translation>
    </message>
    <message>
        <source>The key {field} of the layer {layer} is a floating-point number.</source>
        <translation>Der Schlüssel {field} des Layers {layer} ist eine Gleitkommazahl.</translation>
    </message>
    <message>
        <source>Such numbers change a little when they are written as text, and the feature is not found again.</source>
        <translation>Solche Zahlen ändern sich ein wenig, wenn sie als Text geschrieben werden, und das Objekt wird nicht wiedergefunden.</translation>
    </message>
    <message>
        <source>Make the key an integer or a text.</source>
        <translation>Machen Sie den Schlüssel zu einer Ganzzahl oder einem Text.</translation>
    </message>
    <message>
        <source>The layer {layer} has no primary key; its field {field} is used instead.</source>
        <translation>Der Layer {layer} hat keinen Primärschlüssel; stattdessen wird sein Feld {field} verwendet.</translation>
    </message>
    <message>
        <source>Nothing keeps a device from giving a number twice, or none; edits of such features are refused.</source>
        <translation>Nichts hindert ein Gerät daran, eine Nummer zweimal oder gar nicht zu vergeben; Bearbeitungen solcher Objekte werden abgelehnt.</translation>
    </message>
    <message>
        <source>Save the layer as a GeoPackage, where the key is safe.</source>
        <translation>Speichern Sie den Layer als GeoPackage, wo der Schlüssel sicher ist.</translation>
    </message>
    <message>
        <source>The key {field} of the layer {layer} does not tell its features apart: {repeated} times a value comes again, {empty} are empty.</source>
        <translation>Der Schlüssel {field} des Layers {layer} unterscheidet seine Objekte nicht: {repeated} Mal kommt ein Wert wieder vor, {empty} sind leer.</translation>
    </message>
    <message>
        <source>Edits of these features are refused, because nobody knows which one is meant.</source>
        <translation>Bearbeitungen dieser Objekte werden abgelehnt, weil niemand weiß, welches gemeint ist.</translation>
    </message>
    <message>
        <source>Give each feature a value of its own, or make the layer read-only.</source>
        <translation>Geben Sie jedem Objekt einen eigenen Wert, oder machen Sie den Layer schreibgeschützt.</translation>
    </message>
    <message>
        <source>The project cannot be read: {reason}</source>
        <translation>Das Projekt kann nicht gelesen werden: {reason}</translation>
    </message>
    <message>
        <source>QField cannot open it either, and no package can be made of it.</source>
        <translation>QField kann es auch nicht öffnen, und es kann kein Paket daraus erstellt werden.</translation>
    </message>
    <message>
        <source>Mend the file as described, or take an older copy of it.</source>
        <translation>Reparieren Sie die Datei wie beschrieben, oder nehmen Sie eine ältere Kopie davon.</translation>
    </message>
    <message>
        <source>The project has changes that are not saved.</source>
        <translation>Das Projekt hat Änderungen, die nicht gespeichert sind.</translation>
    </message>
    <message>
        <source>A package is made of the saved file, so the crew would work without these changes.</source>
        <translation>Ein Paket wird aus der gespeicherten Datei erstellt, daher würde der Trupp ohne diese Änderungen arbeiten.</translation>
    </message>
    <message>
        <source>Save the project.</source>
        <translation>Speichern Sie das Projekt.</translation>
    </message>
    <message>
        <source>The project was saved with QGIS {version}; here runs {here}.</source>
        <translation>Das Projekt wurde mit QGIS {version} gespeichert; hier läuft {here}.</translation>
    </message>
    <message>
        <source>What the newer version stored may be lost when it is read here, and QField may be older than both.</source>
        <translation>Was die neuere Version gespeichert hat, kann verloren gehen, wenn es hier gelesen wird, und QField kann älter als beide sein.</translation>
    </message>
    <message>
        <source>Check it with the version that saved it, and keep QField up to date on the devices.</source>
        <translation>Prüfen Sie es mit der Version, die es gespeichert hat, und halten Sie QField auf den Geräten aktuell.</translation>
    </message>
    <message>
        <source>The project was saved with QGIS {version}.</source>
        <translation>Das Projekt wurde mit QGIS {version} gespeichert.</translation>
    </message>
    <message>
        <source>QField reads projects of QGIS 3; forms and styles of older ones change without a word.</source>
        <translation>QField liest Projekte von QGIS 3; Formulare und Stile von älteren ändern sich ohne Meldung.</translation>
    </message>
    <message>
        <source>Open it in QGIS 3, look at forms and styles, and save it.</source>
        <translation>Öffnen Sie es in QGIS 3, sehen Sie sich Formulare und Stile an, und speichern Sie es.</translation>
    </message>
    <message>
        <source>There are other projects in the same folder: {files}.</source>
        <translation>Es gibt andere Projekte im selben Ordner: {files}.</translation>
    </message>
    <message>
        <source>A server takes one project per folder, and a crew that finds two opens the wrong one.</source>
        <translation>Ein Server nimmt ein Projekt pro Ordner, und ein Trupp, der zwei findet, öffnet das falsche.</translation>
    </message>
    <message>
        <source>Move the other projects into folders of their own.</source>
        <translation>Verschieben Sie die anderen Projekte in eigene Ordner.</translation>
    </message>
    <message>
        <source>The project stores absolute paths.</source>
        <translation>Das Projekt speichert absolute Pfade.</translation>
    </message>
    <message>
        <source>On the device the data are in another folder, so QField finds none of the layers.</source>
        <translation>Auf dem Gerät sind die Daten in einem anderen Ordner, daher findet QField keinen der Layer.</translation>
    </message>
    <message>
        <source>Choose relative paths in the properties of the project, under General, and save it.</source>
        <translation>Wählen Sie relative Pfade in den Eigenschaften des Projekts unter Allgemein, und speichern Sie es.</translation>
    </message>
    <message>
        <source>The project has a home folder of its own.</source>
        <translation>Das Projekt hat ein eigenes Projektheimatverzeichnis.</translation>
    </message>
    <message>
        <source>That folder is not on the device: relative paths, photos for instance, lead nowhere.</source>
        <translation>Dieser Ordner ist nicht auf dem Gerät: Relative Pfade, zum Beispiel von Fotos, führen ins Leere.</translation>
    </message>
    <message>
        <source>Clear the project home in the properties of the project, under General.</source>
        <translation>Leeren Sie das Projektheimatverzeichnis in den Eigenschaften des Projekts unter Allgemein.</translation>
    </message>
    <message>
        <source>The project has Python macros.</source>
        <translation>Das Projekt hat Python-Makros.</translation>
    </message>
    <message>
        <source>QField does not run them; what they do in QGIS does not happen in the field.</source>
        <translation>QField führt sie nicht aus; was sie in QGIS tun, geschieht im Feld nicht.</translation>
    </message>
    <message>
        <source>Nothing, unless the crew depends on what the macros do.</source>
        <translation>Nichts, außer der Trupp ist auf das angewiesen, was die Makros tun.</translation>
    </message>
    <message>
        <source>Layers are embedded from another project, {project}.</source>
        <translation>Layer sind aus einem anderen Projekt eingebettet, {project}.</translation>
    </message>
    <message>
        <source>The other project does not travel with this one, so these layers are missing in the field.</source>
        <translation>Das andere Projekt kommt mit diesem nicht mit, daher fehlen diese Layer im Feld.</translation>
    </message>
    <message>
        <source>Add the layers to this project itself.</source>
        <translation>Fügen Sie die Layer diesem Projekt selbst hinzu.</translation>
    </message>
    <message>
        <source>The crew can edit no layer of this project.</source>
        <translation>Der Trupp kann keinen Layer dieses Projekts bearbeiten.</translation>
    </message>
    <message>
        <source>They can look at it, but bring nothing back.</source>
        <translation>Er kann es ansehen, bringt aber nichts zurück.</translation>
    </message>
    <message>
        <source>If they are to edit, check which layers are read-only or left out.</source>
        <translation>Wenn er bearbeiten soll, prüfen Sie, welche Layer schreibgeschützt oder weggelassen sind.</translation>
    </message>
    <message>
        <source>The project has no coordinate reference system.</source>
        <translation>Das Projekt hat kein Koordinatenbezugssystem.</translation>
    </message>
    <message>
        <source>QField cannot place the layers beside each other, nor the position of the device on the map.</source>
        <translation>QField kann weder die Layer passend zueinander legen noch die Position des Geräts auf der Karte zeigen.</translation>
    </message>
    <message>
        <source>Set it in the properties of the project, under CRS.</source>
        <translation>Legen Sie es in den Eigenschaften des Projekts unter KBS fest.</translation>
    </message>
    <message>
        <source>The area of interest is empty or has no valid coordinate reference system.</source>
        <translation>Das Interessengebiet ist leer oder hat kein gültiges Koordinatenbezugssystem.</translation>
    </message>
    <message>
        <source>A package limited to it would hold no features, or cannot be made.</source>
        <translation>Ein darauf begrenztes Paket würde keine Objekte enthalten oder kann nicht erstellt werden.</translation>
    </message>
    <message>
        <source>Draw the area again in the settings for QField, or clear it.</source>
        <translation>Zeichnen Sie das Gebiet in den Einstellungen für QField noch einmal, oder löschen Sie es.</translation>
    </message>
    <message>
        <source>No layer that the crew may edit has features in the area of interest.</source>
        <translation>Kein Layer, den der Trupp bearbeiten darf, hat Objekte im Interessengebiet.</translation>
    </message>
    <message>
        <source>A package limited to it would reach the crew empty.</source>
        <translation>Ein darauf begrenztes Paket würde den Trupp leer erreichen.</translation>
    </message>
    <message>
        <source>Draw the area where the data are, or clear it.</source>
        <translation>Zeichnen Sie das Gebiet dort, wo die Daten sind, oder löschen Sie es.</translation>
    </message>
    <message>
        <source>A base map is to be made, but of what is not there: {name}</source>
        <translation>Eine Grundkarte soll erstellt werden, aber aus etwas, was nicht da ist: {name}</translation>
    </message>
    <message>
        <source>Packages cannot be made, or reach the crew without a base map.</source>
        <translation>Pakete können nicht erstellt werden oder erreichen den Trupp ohne Grundkarte.</translation>
    </message>
    <message>
        <source>Choose the layer or the map theme again, or switch the base map off.</source>
        <translation>Wählen Sie den Layer oder das Kartenthema noch einmal, oder schalten Sie die Grundkarte aus.</translation>
    </message>
    <message>
        <source>The base map is to reach from zoom level {least} to {most}.</source>
        <translation>Die Grundkarte soll von Zoomstufe {least} bis {most} reichen.</translation>
    </message>
    <message>
        <source>The first level is greater than the last one, so no tile is made.</source>
        <translation>Die erste Stufe ist größer als die letzte, daher wird keine Kachel erstellt.</translation>
    </message>
    <message>
        <source>Swap the two zoom levels.</source>
        <translation>Vertauschen Sie die beiden Zoomstufen.</translation>
    </message>
    <message>
        <source>The relation {relation} leads to a layer that is not in the project.</source>
        <translation>Die Beziehung {relation} führt zu einem Layer, der nicht im Projekt ist.</translation>
    </message>
    <message>
        <source>Parents show no children in the field, and children cannot be added.</source>
        <translation>Übergeordnete Objekte zeigen im Feld keine untergeordneten, und untergeordnete können nicht hinzugefügt werden.</translation>
    </message>
    <message>
        <source>Put the layer back. When the project is saved, QGIS drops the relation.</source>
        <translation>Fügen Sie den Layer wieder hinzu. Wenn das Projekt gespeichert wird, verwirft QGIS die Beziehung.</translation>
    </message>
    <message>
        <source>The relation {relation} needs the layer {layer}, which is left out of packages; {other} is taken along.</source>
        <translation>Die Beziehung {relation} braucht den Layer {layer}, der aus Paketen weggelassen wird; {other} wird mitgenommen.</translation>
    </message>
    <message>
        <source>Parents show no children in the field, or children no parent.</source>
        <translation>Übergeordnete Objekte zeigen im Feld keine untergeordneten, oder untergeordnete kein übergeordnetes.</translation>
    </message>
    <message>
        <source>Take the layer {layer} along.</source>
        <translation>Nehmen Sie den Layer {layer} mit.</translation>
    </message>
    <message>
        <source>The relation {relation} uses the field {field} of the layer {layer}, which is not there.</source>
        <translation>Die Beziehung {relation} verwendet das Feld {field} des Layers {layer}, das nicht da ist.</translation>
    </message>
    <message>
        <source>Define the relation again with fields that are there.</source>
        <translation>Legen Sie die Beziehung mit Feldern neu an, die da sind.</translation>
    </message>
    <message>
        <source>{children} refer to {layer} by {field}, which the database numbers itself.</source>
        <translation>{children} verweisen auf {layer} über {field}, das die Datenbank selbst nummeriert.</translation>
    </message>
    <message>
        <source>A feature made in the field gets another number when it comes back; the children made with it refer to the old one and are orphaned.</source>
        <translation>Ein im Feld erstelltes Objekt erhält beim Zurückkommen eine andere Nummer; die mit ihm erstellten untergeordneten Objekte verweisen auf die alte und sind verwaist.</translation>
    </message>
    <message>
        <source>Add a text field with the default value uuid() to {layer}, and let the relation use it.</source>
        <translation>Fügen Sie {layer} ein Textfeld mit dem Vorgabewert uuid() hinzu, und lassen Sie die Beziehung es verwenden.</translation>
    </message>
    <message>
        <source>{children} refer to {layer} by {field}, which has no default value.</source>
        <translation>{children} verweisen auf {layer} über {field}, das keinen Vorgabewert hat.</translation>
    </message>
    <message>
        <source>A feature made in the field has no value there unless the crew types one, so its children have no parent.</source>
        <translation>Ein im Feld erstelltes Objekt hat dort keinen Wert, außer der Trupp gibt einen ein, daher haben seine untergeordneten Objekte kein übergeordnetes.</translation>
    </message>
    <message>
        <source>Give the field the default value uuid().</source>
        <translation>Geben Sie dem Feld den Vorgabewert uuid().</translation>
    </message>
    <message>
        <source>{children} refer to {layer} by {field}, but {repeated} times a value comes again.</source>
        <translation>{children} verweisen auf {layer} über {field}, aber {repeated} Mal kommt ein Wert wieder vor.</translation>
    </message>
    <message>
        <source>Children belong to several parents; in the field they show up in the wrong place.</source>
        <translation>Untergeordnete Objekte gehören zu mehreren übergeordneten; im Feld erscheinen sie an der falschen Stelle.</translation>
    </message>
    <message>
        <source>Give each feature of {layer} a value of its own.</source>
        <translation>Geben Sie jedem Objekt von {layer} einen eigenen Wert.</translation>
    </message>
    <message>
        <source>The layer {layer} is joined with a layer that is not in the project.</source>
        <translation>Der Layer {layer} ist mit einem Layer verknüpft, der nicht im Projekt ist.</translation>
    </message>
    <message>
        <source>The joined fields are empty in the field, and so is what depends on them.</source>
        <translation>Die verknüpften Felder sind im Feldeinsatz leer, und ebenso, was von ihnen abhängt.</translation>
    </message>
    <message>
        <source>Put the layer back, or remove the join.</source>
        <translation>Fügen Sie den Layer wieder hinzu, oder entfernen Sie die Verknüpfung.</translation>
    </message>
    <message>
        <source>The layer {layer} is joined with {other}, which is left out of packages.</source>
        <translation>Der Layer {layer} ist mit {other} verknüpft, der aus Paketen weggelassen wird.</translation>
    </message>
    <message>
        <source>Take the layer {other} along, or remove the join.</source>
        <translation>Nehmen Sie den Layer {other} mit, oder entfernen Sie die Verknüpfung.</translation>
    </message>
    <message>
        <source>The file of the layer {layer} is not there: {file}</source>
        <translation>Die Datei des Layers {layer} ist nicht da: {file}</translation>
    </message>
    <message>
        <source>The layer is empty in the field, or missing.</source>
        <translation>Der Layer ist im Feld leer oder fehlt.</translation>
    </message>
    <message>
        <source>Put the file back, point the layer to where it is now, or remove the layer.</source>
        <translation>Legen Sie die Datei zurück, lassen Sie den Layer auf ihren jetzigen Ort zeigen, oder entfernen Sie den Layer.</translation>
    </message>
    <message>
        <source>The layer {layer} is in the folder for shared data of each machine: {file}</source>
        <translation>Der Layer {layer} ist im Ordner für gemeinsame Daten des jeweiligen Computers: {file}</translation>
    </message>
    <message>
        <source>It is not packaged: every device needs the file in the folder that QField uses for shared data.</source>
        <translation>Er wird nicht gepackt: Jedes Gerät braucht die Datei in dem Ordner, den QField für gemeinsame Daten verwendet.</translation>
    </message>
    <message>
        <source>Make sure that the file is on every device.</source>
        <translation>Vergewissern Sie sich, dass die Datei auf jedem Gerät ist.</translation>
    </message>
    <message>
        <source>The layer {layer} cannot be had from its server: {reason}</source>
        <translation>Der Layer {layer} ist von seinem Server nicht zu bekommen: {reason}</translation>
    </message>
    <message>
        <source>The layer stays empty, and cannot be packaged.</source>
        <translation>Der Layer bleibt leer und kann nicht gepackt werden.</translation>
    </message>
    <message>
        <source>Check the address, the connection and the credentials.</source>
        <translation>Prüfen Sie die Adresse, die Verbindung und die Zugangsdaten.</translation>
    </message>
    <message>
        <source>The layer {layer} cannot be opened: {reason}</source>
        <translation>Der Layer {layer} kann nicht geöffnet werden: {reason}</translation>
    </message>
    <message>
        <source>The layer is missing in the field.</source>
        <translation>Der Layer fehlt im Feld.</translation>
    </message>
    <message>
        <source>Open it in QGIS and mend its data source, or remove it.</source>
        <translation>Öffnen Sie ihn in QGIS, und korrigieren Sie seine Datenquelle, oder entfernen Sie ihn.</translation>
    </message>
    <message>
        <source>The layer {layer} was not looked at: {reason}</source>
        <translation>Der Layer {layer} wurde nicht angesehen: {reason}</translation>
    </message>
    <message>
        <source>Whether it works in the field is not known.</source>
        <translation>Ob er im Feld funktioniert, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>To have layers of servers checked, allow the use of the network and run the checks again.</source>
        <translation>Um Layer von Servern prüfen zu lassen, erlauben Sie die Nutzung des Netzwerks, und starten Sie die Prüfungen noch einmal.</translation>
    </message>
    <message>
        <source>The layer {layer} comes over the network.</source>
        <translation>Der Layer {layer} kommt über das Netzwerk.</translation>
    </message>
    <message>
        <source>Without a connection in the field it stays empty.</source>
        <translation>Ohne Verbindung im Feld bleibt er leer.</translation>
    </message>
    <message>
        <source>If the crew works offline, have a base map made, or take the layer offline.</source>
        <translation>Wenn der Trupp offline arbeitet, lassen Sie eine Grundkarte erstellen, oder nehmen Sie den Layer offline.</translation>
    </message>
    <message>
        <source>QField cannot read the format of the layer {layer}: {format}</source>
        <translation>QField kann das Format des Layers {layer} nicht lesen: {format}</translation>
    </message>
    <message>
        <source>Save it as a GeoPackage or GeoTIFF, or leave it out of the package.</source>
        <translation>Speichern Sie ihn als GeoPackage oder GeoTIFF, oder lassen Sie ihn aus dem Paket weg.</translation>
    </message>
    <message>
        <source>Edits of the layer {layer} cannot be written back: {format}</source>
        <translation>Bearbeitungen des Layers {layer} können nicht zurückgeschrieben werden: {format}</translation>
    </message>
    <message>
        <source>The crew can edit it, and all that work is refused afterwards.</source>
        <translation>Der Trupp kann ihn bearbeiten, und diese ganze Arbeit wird danach abgelehnt.</translation>
    </message>
    <message>
        <source>The layer {layer} is a temporary layer in memory.</source>
        <translation>Der Layer {layer} ist ein temporärer Layer im Arbeitsspeicher.</translation>
    </message>
    <message>
        <source>Its features are not in the project file; it reaches the crew empty and is lost when QGIS is closed.</source>
        <translation>Seine Objekte sind nicht in der Projektdatei; er erreicht den Trupp leer und geht verloren, wenn QGIS geschlossen wird.</translation>
    </message>
    <message>
        <source>Make it permanent: save it as a GeoPackage.</source>
        <translation>Machen Sie ihn permanent: Speichern Sie ihn als GeoPackage.</translation>
    </message>
    <message>
        <source>The texts of the layer {layer} are stored as {encoding}.</source>
        <translation>Die Texte des Layers {layer} sind als {encoding} gespeichert.</translation>
    </message>
    <message>
        <source>A device may read accents and umlauts as other characters, and write them back so.</source>
        <translation>Ein Gerät kann Akzente und Umlaute als andere Zeichen lesen und sie so zurückschreiben.</translation>
    </message>
    <message>
        <source>Save the layer with UTF-8, best as a GeoPackage.</source>
        <translation>Speichern Sie den Layer mit UTF-8, am besten als GeoPackage.</translation>
    </message>
    <message>
        <source>The layer {layer} has a filter, and the crew may edit it.</source>
        <translation>Der Layer {layer} hat einen Filter, und der Trupp darf ihn bearbeiten.</translation>
    </message>
    <message>
        <source>A feature that an edit moves out of the filter cannot be found again: later edits of it are lost.</source>
        <translation>Ein Objekt, das durch eine Bearbeitung aus dem Filter fällt, kann nicht wiedergefunden werden: Spätere Bearbeitungen davon gehen verloren.</translation>
    </message>
    <message>
        <source>Clear the filter and use a rule of the style instead, or make the layer read-only.</source>
        <translation>Löschen Sie den Filter, und verwenden Sie stattdessen eine Regel des Stils, oder machen Sie den Layer schreibgeschützt.</translation>
    </message>
    <message>
        <source>Nobody chose what becomes of the layer {layer} in a package.</source>
        <translation>Niemand hat gewählt, was aus dem Layer {layer} in einem Paket wird.</translation>
    </message>
    <message>
        <source>QFieldSync copies it or leaves it as it is, this plugin and servers take it offline; only one of these may be what you want.</source>
        <translation>QFieldSync kopiert ihn oder lässt ihn, wie er ist, dieses Plugin und Server nehmen ihn offline; nur eines davon ist vielleicht das, was Sie wollen.</translation>
    </message>
    <message>
        <source>Choose an action in the settings for QField.</source>
        <translation>Wählen Sie eine Aktion in den Einstellungen für QField.</translation>
    </message>
    <message>
        <source>The file {file} is copied for the layer {layer} and taken offline for {other}.</source>
        <translation>Die Datei {file} wird für den Layer {layer} kopiert und für {other} offline genommen.</translation>
    </message>
    <message>
        <source>The crew would edit two copies of the same data, and one set of edits is lost.</source>
        <translation>Der Trupp würde zwei Kopien derselben Daten bearbeiten, und die Bearbeitungen an einer davon gehen verloren.</translation>
    </message>
    <message>
        <source>Choose the same action for all layers of the file.</source>
        <translation>Wählen Sie dieselbe Aktion für alle Layer der Datei.</translation>
    </message>
    <message>
        <source>The data source of the layer {layer} holds credentials ({kinds}).</source>
        <translation>Die Datenquelle des Layers {layer} enthält Zugangsdaten ({kinds}).</translation>
    </message>
    <message>
        <source>Everybody who gets the project can read them, on a lost phone too.</source>
        <translation>Jeder, der das Projekt erhält, kann sie lesen, auch auf einem verlorenen Telefon.</translation>
    </message>
    <message>
        <source>Keep them in an authentication configuration, and remove them from the data source.</source>
        <translation>Bewahren Sie sie in einer Authentifizierungskonfiguration auf, und entfernen Sie sie aus der Datenquelle.</translation>
    </message>
    <message>
        <source>QGIS still remembers from where the layer {layer} was taken offline, with credentials ({kinds}).</source>
        <translation>QGIS merkt sich noch, von wo der Layer {layer} offline genommen wurde, mit Zugangsdaten ({kinds}).</translation>
    </message>
    <message>
        <source>Everybody who gets the project can read them, though no dialog shows them.</source>
        <translation>Jeder, der das Projekt erhält, kann sie lesen, obwohl kein Dialog sie zeigt.</translation>
    </message>
    <message>
        <source>If its changes are still to go back there, synchronize it first, with Database &gt; Offline Editing; then have QGIS forget it.</source>
        <translation>Wenn seine Änderungen noch dorthin zurück sollen, synchronisieren Sie ihn zuerst, mit Datenbank &gt; Offline-Bearbeitung; lassen Sie QGIS es dann vergessen.</translation>
    </message>
    <message>
        <source>The variable {variable} of the project seems to hold a credential.</source>
        <translation>Die Variable {variable} des Projekts scheint Zugangsdaten zu enthalten.</translation>
    </message>
    <message>
        <source>Everybody who gets the project can read it, on a lost phone too.</source>
        <translation>Jeder, der das Projekt erhält, kann sie lesen, auch auf einem verlorenen Telefon.</translation>
    </message>
    <message>
        <source>Remove the variable from the project.</source>
        <translation>Entfernen Sie die Variable aus dem Projekt.</translation>
    </message>
    <message>
        <source>The project holds credentials ({kinds}): {part}</source>
        <translation>Das Projekt enthält Zugangsdaten ({kinds}): {part}</translation>
    </message>
    <message>
        <source>Remove them there. What needs them can use an authentication configuration.</source>
        <translation>Entfernen Sie sie dort. Was sie braucht, kann eine Authentifizierungskonfiguration verwenden.</translation>
    </message>
    <message>
        <source>The layer {layer} holds credentials ({kinds}): {part}</source>
        <translation>Der Layer {layer} enthält Zugangsdaten ({kinds}): {part}</translation>
    </message>
    <message>
        <source>The layer {layer} uses an authentication configuration of this QGIS.</source>
        <translation>Der Layer {layer} verwendet eine Authentifizierungskonfiguration dieses QGIS.</translation>
    </message>
    <message>
        <source>The device does not have it, so the layer does not open there until it gets one with the same id.</source>
        <translation>Das Gerät hat sie nicht, daher öffnet sich der Layer dort nicht, bis es eine mit derselben ID erhält.</translation>
    </message>
    <message>
        <source>Take the layer offline, or set the configuration up on the devices.</source>
        <translation>Nehmen Sie den Layer offline, oder richten Sie die Konfiguration auf den Geräten ein.</translation>
    </message>
    <message>
        <source>The form of the layer {layer} uses an authentication configuration of this QGIS.</source>
        <translation>Das Formular des Layers {layer} verwendet eine Authentifizierungskonfiguration dieses QGIS.</translation>
    </message>
    <message>
        <source>The device does not have it, so files are neither stored nor fetched with it until it gets one with the same id.</source>
        <translation>Das Gerät hat sie nicht, daher werden Dateien damit weder gespeichert noch geholt, bis es eine mit derselben ID bekommt.</translation>
    </message>
    <message>
        <source>Set the configuration up on the devices, or store the files in the folder of the project.</source>
        <translation>Richten Sie die Konfiguration auf den Geräten ein, oder speichern Sie die Dateien im Ordner des Projekts.</translation>
    </message>
    <message>
        <source>There is no such file. Choose the project again.</source>
        <translation>Eine solche Datei gibt es nicht. Wählen Sie das Projekt noch einmal.</translation>
    </message>
    <message>
        <source>The file cannot be read: {reason}.</source>
        <translation>Die Datei kann nicht gelesen werden: {reason}.</translation>
    </message>
    <message>
        <source>A QGIS project ends in .qgs or .qgz; this file does not.</source>
        <translation>Ein QGIS-Projekt endet auf .qgs oder .qgz; diese Datei nicht.</translation>
    </message>
    <message>
        <source>The file is empty. Save the project again, or take an older copy of it.</source>
        <translation>Die Datei ist leer. Speichern Sie das Projekt noch einmal, oder nehmen Sie eine ältere Kopie davon.</translation>
    </message>
    <message>
        <source>The file has more than {found}, which no project needs.</source>
        <translation>Die Datei hat mehr als {found}, was kein Projekt braucht.</translation>
    </message>
    <message>
        <source>Line {line}, column {column}: this is no well-formed XML ({reason}). The file was damaged, or edited by hand; take an older copy, or save it again in QGIS.</source>
        <translation>Zeile {line}, Spalte {column}: Dies ist kein wohlgeformtes XML ({reason}). Die Datei wurde beschädigt oder von Hand bearbeitet; nehmen Sie eine ältere Kopie, oder speichern Sie sie in QGIS noch einmal.</translation>
    </message>
    <message>
        <source>Line {line}, column {column}: the file declares or uses XML entities ({found}). QGIS never writes such a file; it may be an attack. Do not open it unless you know who made it.</source>
        <translation>Zeile {line}, Spalte {column}: Die Datei deklariert oder verwendet XML-Entitäten ({found}). QGIS schreibt niemals eine solche Datei; es kann ein Angriff sein. Öffnen Sie sie nur, wenn Sie wissen, wer sie erstellt hat.</translation>
    </message>
    <message>
        <source>Line {line}, column {column}: the elements are nested deeper than in any project. Do not open this file unless you know who made it.</source>
        <translation>Zeile {line}, Spalte {column}: Die Elemente sind tiefer verschachtelt als in irgendeinem Projekt. Öffnen Sie diese Datei nur, wenn Sie wissen, wer sie erstellt hat.</translation>
    </message>
    <message>
        <source>The file is XML, but no QGIS project: it begins with &lt;{found}&gt; instead of &lt;qgis&gt;.</source>
        <translation>Die Datei ist XML, aber kein QGIS-Projekt: Sie beginnt mit &lt;{found}&gt; statt &lt;qgis&gt;.</translation>
    </message>
    <message>
        <source>The file does not say which version of QGIS wrote it (found “{found}”). Open it in QGIS and save it again.</source>
        <translation>Die Datei sagt nicht, welche Version von QGIS sie geschrieben hat (gefunden: „{found}“). Öffnen Sie sie in QGIS, und speichern Sie sie noch einmal.</translation>
    </message>
    <message>
        <source>The file ends in .qgz but is no zip archive that can be read ({reason}).</source>
        <translation>Die Datei endet auf .qgz, ist aber kein lesbares ZIP-Archiv ({reason}).</translation>
    </message>
    <message>
        <source>The archive would unpack to far more than a project needs ({found}). Do not open it unless you know who made it.</source>
        <translation>Das Archiv würde entpackt weit größer, als ein Projekt es braucht ({found}). Öffnen Sie es nur, wenn Sie wissen, wer es erstellt hat.</translation>
    </message>
    <message>
        <source>The archive holds a file that would be unpacked elsewhere (“{found}”). It may be an attack; do not open it.</source>
        <translation>Das Archiv enthält eine Datei, die an eine andere Stelle entpackt würde („{found}“). Es kann ein Angriff sein; öffnen Sie es nicht.</translation>
    </message>
    <message>
        <source>The archive holds no .qgs file, so there is no project in it.</source>
        <translation>Das Archiv enthält keine .qgs-Datei, daher ist darin kein Projekt.</translation>
    </message>
    <message>
        <source>The archive holds more than one project ({found}); QGIS would open any of them. Save the right one again.</source>
        <translation>Das Archiv enthält mehr als ein Projekt ({found}); QGIS würde irgendeines davon öffnen. Speichern Sie das richtige noch einmal.</translation>
    </message>
    <message>
        <source>QGIS cannot read the project: {reason}.</source>
        <translation>QGIS kann das Projekt nicht lesen: {reason}.</translation>
    </message>
    <message>
        <source>there is no fix for it</source>
        <translation>dafür gibt es keine Behebung</translation>
    </message>
    <message>
        <source>the layer is no longer in the project</source>
        <translation>der Layer ist nicht mehr im Projekt</translation>
    </message>
    <message>
        <source>the layer has no features</source>
        <translation>der Layer hat keine Objekte</translation>
    </message>
    <message>
        <source>the field is no longer in the layer</source>
        <translation>das Feld ist nicht mehr im Layer</translation>
    </message>
    <message>
        <source>the layer is being edited</source>
        <translation>der Layer wird gerade bearbeitet</translation>
    </message>
    <message>
        <source>there is not one layer of that name</source>
        <translation>es gibt nicht genau einen Layer dieses Namens</translation>
    </message>
    <message>
        <source>the relation is no longer there</source>
        <translation>die Beziehung ist nicht mehr da</translation>
    </message>
    <message>
        <source>the join is no longer there</source>
        <translation>die Verknüpfung ist nicht mehr da</translation>
    </message>
</context>
<context>
    <name>VerdictBar</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Undo Fix</source>
        <translation>Behebung zurücknehmen</translation>
    </message>
    <message>
        <source>All checks, in the user guide</source>
        <translation>Alle Prüfungen, im Benutzerhandbuch</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Look at features too</source>
        <translation>Auch Objekte ansehen</translation>
    </message>
    <message>
        <source>Finds more, and takes as long as reading all features once</source>
        <translation>Findet mehr, und dauert so lange, wie alle Objekte einmal zu lesen</translation>
    </message>
    <message>
        <source>Open server layers too</source>
        <translation>Auch Server-Layer öffnen</translation>
    </message>
    <message>
        <source>Some layers were not looked at, because they need the network</source>
        <translation>Einige Layer wurden nicht angesehen, weil sie das Netzwerk brauchen</translation>
    </message>
    <message>
        <source>Progress of the check</source>
        <translation>Fortschritt der Prüfung</translation>
    </message>
    <message>
        <source>Run Again</source>
        <translation>Erneut prüfen</translation>
    </message>
    <message>
        <source>Check Now</source>
        <translation>Jetzt prüfen</translation>
    </message>
    <message>
        <source>Checked {moment}</source>
        <translation>Geprüft {moment}</translation>
    </message>
    <message>
        <source>every feature looked at</source>
        <translation>jedes Objekt angesehen</translation>
    </message>
    <message>
        <source>features not looked at</source>
        <translation>Objekte nicht angesehen</translation>
    </message>
    <message>
        <source>with changes that are not saved</source>
        <translation>mit nicht gespeicherten Änderungen</translation>
    </message>
    <message>
        <source>checking again…</source>
        <translation>wird erneut geprüft…</translation>
    </message>
    <message>
        <source>a later check was cancelled</source>
        <translation>eine spätere Prüfung wurde abgebrochen</translation>
    </message>
    <message>
        <source>a later check failed: {reason}</source>
        <translation>eine spätere Prüfung ist fehlgeschlagen: {reason}</translation>
    </message>
    <message>
        <source>the project was changed since</source>
        <translation>das Projekt wurde seitdem geändert</translation>
    </message>
</context>
<context>
    <name>WhoChangedAction</name>
    <message>
        <source>Who Changed This Feature…</source>
        <translation>Wer hat dieses Objekt geändert…</translation>
    </message>
    <message>
        <source>The project keeps no changes of this feature.</source>
        <translation>Das Projekt bewahrt keine Änderungen dieses Objekts auf.</translation>
    </message>
    <message>
        <source>No crew changed this feature yet.</source>
        <translation>Noch kein Trupp hat dieses Objekt geändert.</translation>
    </message>
</context>
<context>
    <name>WholeChoice</name>
    <message>
        <source>Take it with the key M</source>
        <translation>Mit der Taste M übernehmen</translation>
    </message>
    <message>
        <source>Take it with the key T</source>
        <translation>Mit der Taste T übernehmen</translation>
    </message>
</context>
</TS>
