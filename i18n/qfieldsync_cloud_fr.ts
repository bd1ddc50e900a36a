<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>ActionModel</name>
    <message>
        <source>Layer</source>
        <translation>Couche</translation>
    </message>
    <message>
        <source>In Packages</source>
        <translation>Dans les paquets</translation>
    </message>
    <message>
        <source>By Cable</source>
        <translation>Par câble</translation>
    </message>
    <message>
        <source>In packages of this plugin, and of servers</source>
        <translation>Dans les paquets de cette extension et des serveurs</translation>
    </message>
    <message>
        <source>In packages that QFieldSync makes for a cable</source>
        <translation>Dans les paquets que QFieldSync fait pour un câble</translation>
    </message>
</context>
<context>
    <name>AddressField</name>
    <message>
        <source>Server</source>
        <translation>Serveur</translation>
    </message>
    <message>
        <source>Send it all the same</source>
        <translation>L&apos;envoyer quand même</translation>
    </message>
    <message>
        <source>Not protected (http): everybody on the way to {host} can read your password.</source>
        <translation>Non protégé (http) : quiconque se trouve sur le chemin vers {host} peut lire votre mot de passe.</translation>
    </message>
</context>
<context>
    <name>ApplyDeltas</name>
    <message>
        <source>Apply changes from a deltafile</source>
        <translation>Appliquer les modifications d&apos;un fichier delta</translation>
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
        <translation>Applique aux couches d&apos;un projet les modifications que QField a enregistrées dans un fichier delta : entités créées, modifiées et supprimées.

Une modification qui ne correspond plus à ce que contient la couche est un conflit : elle est retenue et expliquée. Une modification que la couche ne peut pas prendre est refusée, avec la raison et ce qu&apos;il faut faire. Ni l&apos;une ni l&apos;autre n&apos;arrête les suivantes ni ne fait échouer l&apos;algorithme : les nombres et le rapport en rendent compte. Une même modification n&apos;est jamais appliquée deux fois.

Seul le fichier delta est obligatoire. Ce peut être aussi une liste de modifications enregistrée depuis un serveur : on reprend alors ce que le serveur a laissé en conflit, non appliqué ou en erreur, et rien de ce qu&apos;il a appliqué ou peut encore appliquer.

Projet : le fichier du projet ; si aucun n&apos;est indiqué, le projet ouvert.

En cas de conflit : garder ce que contient la couche, ou le remplacer par ce qui vient du terrain.

Comparer : par attribut ne regarde que les champs touchés par une modification ; par objet regarde tous les champs que l&apos;appareil a enregistrés avant l&apos;édition.

Tolérance : des géométries qui diffèrent de moins sont identiques ; en unités du SCR de chaque couche (mètres, degrés, …). Par défaut 0.

Correspondance des couches : une couche retirée puis ajoutée de nouveau a un nouvel id. Texte JSON, id de couche de la modification vers id de couche du projet : {&quot;trees_old_id&quot;: &quot;trees_new_id&quot;}. Ou un fichier JSON qui le contient, comme les propositions de Proposer une correspondance.

Correspondance des clés : lorsque des entités ont maintenant d&apos;autres clés. Texte JSON, uuid de la modification vers clé : {&quot;7f8e…&quot;: &quot;17&quot;}, ou id de couche de la modification vers anciennes et nouvelles clés : {&quot;trees_id&quot;: {&quot;1&quot;: &quot;17&quot;}} ; ou un fichier JSON qui le contient.

Seulement : les uuid des modifications voulues, ou le rapport d&apos;une exécution précédente, dont on veut les modifications en conflit, refusées ou échouées.

Essai à blanc : montre ce qui se passerait et n&apos;écrit rien.

Attendre les verrous : ce nombre de secondes, lorsqu&apos;un autre programme écrit dans les mêmes données ; ensuite, les modifications de cette source de données rencontrent une erreur et rien n&apos;y est écrit.

Enregistrer dans les bases de données : chaque base de données note, dans une table à elle, quelles modifications elle a prises, si bien que tous les ordinateurs le savent. Si l&apos;option est désactivée, une base de données sans cette table n&apos;en reçoit pas, et seul ce profil QGIS s&apos;en souvient.

Stockage : où les tâches et les modifications du projet sont mémorisées. Une tâche en cours est attendue, et aucune ne commence entre-temps. Par défaut : dans le profil QGIS.

Fichier delta le plus grand : un fichier plus grand n&apos;est pas lu ; en mégaoctets. Par défaut 512.

Rapports : créés lorsqu&apos;un fichier est indiqué pour eux ; HTML pour la lecture, avec une carte des modifications, JSON pour d&apos;autres programmes.

Conflits : une couche avec un point par modification en conflit, dans le SCR du projet : quelle entité, quels champs, ce qui s&apos;est passé, ce qu&apos;il faut faire. Créée lorsqu&apos;elle est demandée.

Sorties : nombre de modifications appliquées maintenant, déjà appliquées auparavant, en conflit, refusées, et ayant rencontré une erreur (un verrou, un disque plein : la même exécution peut réussir plus tard).</translation>
    </message>
    <message>
        <source>Keep what the layer holds</source>
        <translation>Garder ce que contient la couche</translation>
    </message>
    <message>
        <source>Overwrite with what came from the field</source>
        <translation>Remplacer par ce qui vient du terrain</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparer</translation>
    </message>
    <message>
        <source>By attribute: what the change touches</source>
        <translation>Par attribut : ce que touche la modification</translation>
    </message>
    <message>
        <source>By object: all that the device recorded</source>
        <translation>Par objet : tout ce que l&apos;appareil a enregistré</translation>
    </message>
</context>
<context>
    <name>ApplyFlow</name>
    <message>
        <source>Nothing had to be applied.</source>
        <translation>Il n&apos;y avait rien à appliquer.</translation>
    </message>
    <message>
        <source>The server did not get it: {reason}</source>
        <translation>Le serveur ne l&apos;a pas reçu : {reason}</translation>
    </message>
    <message>
        <source>No change was applied.</source>
        <translation>Aucune modification n&apos;a été appliquée.</translation>
    </message>
    <message>
        <source>{count} stand: the features were changed here in the meantime.</source>
        <translation>{count} restent : les entités ont été modifiées ici entre-temps.</translation>
    </message>
    <message>
        <source>{count} stands: the feature was changed here in the meantime.</source>
        <translation>{count} reste : l&apos;entité a été modifiée ici entre-temps.</translation>
    </message>
    <message>
        <source>{changes} were not applied: {reason}</source>
        <translation>{changes} n&apos;ont pas été appliquées : {reason}</translation>
    </message>
    <message>
        <source>{changes} was not applied: {reason}</source>
        <translation>{changes} n&apos;a pas été appliquée : {reason}</translation>
    </message>
    <message>
        <source>Taken back: the conflicts are open again, as you decided them.</source>
        <translation>Retirées : les conflits sont de nouveau ouverts, tels que vous les avez décidés.</translation>
    </message>
    <message>
        <source>{changes} stay applied, because the features were changed since. The other conflicts are open again, as you decided them.</source>
        <translation>{changes} restent appliquées, car les entités ont été modifiées depuis. Les autres conflits sont de nouveau ouverts, tels que vous les avez décidés.</translation>
    </message>
    <message>
        <source>{changes} stays applied, because the feature was changed since. The other conflicts are open again, as you decided them.</source>
        <translation>{changes} reste appliquée, car l&apos;entité a été modifiée depuis. Les autres conflits sont de nouveau ouverts, tels que vous les avez décidés.</translation>
    </message>
    <message>
        <source>What was sent to the server stays there.</source>
        <translation>Ce qui a été envoyé au serveur y reste.</translation>
    </message>
</context>
<context>
    <name>ApplyingActions</name>
    <message>
        <source>Dry run of changes</source>
        <translation>Essai à blanc des modifications</translation>
    </message>
    <message>
        <source>No change waits to be applied.</source>
        <translation>Aucune modification n&apos;attend d&apos;être appliquée.</translation>
    </message>
    <message>
        <source>The server applies the changes that wait.</source>
        <translation>Le serveur applique les modifications en attente.</translation>
    </message>
    <message>
        <source>None of these changes can be applied now.</source>
        <translation>Aucune de ces modifications ne peut être appliquée maintenant.</translation>
    </message>
    <message>
        <source>The changes were not applied: {reason}</source>
        <translation>Les modifications n&apos;ont pas été appliquées : {reason}</translation>
    </message>
    <message>
        <source>The job was stopped. {counts}</source>
        <translation>La tâche a été arrêtée. {counts}</translation>
    </message>
    <message>
        <source>Show Conflicts</source>
        <translation>Afficher les conflits</translation>
    </message>
    <message>
        <source>Take Back</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Nothing was left to be applied.</source>
        <translation>Il ne restait rien à appliquer.</translation>
    </message>
</context>
<context>
    <name>AttachmentModel</name>
    <message>
        <source>{file}
Removed</source>
        <translation>{file}
Supprimé</translation>
    </message>
    <message>
        <source>{file}
Missing</source>
        <translation>{file}
Manquant</translation>
    </message>
    <message>
        <source>{file}
Another file</source>
        <translation>{file}
Autre fichier</translation>
    </message>
    <message>
        <source>{file}
New</source>
        <translation>{file}
Nouveau</translation>
    </message>
    <message>
        <source>Field {field}</source>
        <translation>Champ {field}</translation>
    </message>
    <message>
        <source>Not looked for: it is on another computer.</source>
        <translation>Non recherché : il est sur un autre ordinateur.</translation>
    </message>
    <message>
        <source>It is not here: {path}</source>
        <translation>Il n&apos;est pas ici : {path}</translation>
    </message>
    <message>
        <source>A file of this name is here, but not the one of the device.</source>
        <translation>Il y a ici un fichier de ce nom, mais pas celui de l&apos;appareil.</translation>
    </message>
</context>
<context>
    <name>AttachmentStrip</name>
    <message>
        <source>Photos and other files</source>
        <translation>Photos et autres fichiers</translation>
    </message>
</context>
<context>
    <name>BeforePackageDialog</name>
    <message>
        <source>Before Packaging</source>
        <translation>Avant la préparation du paquet</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Ce qui a été constaté</translation>
    </message>
    <message>
        <source>I have read these</source>
        <translation>J&apos;ai lu ces constats</translation>
    </message>
    <message>
        <source>The project could not be checked, so nobody knows whether the package works in the field.</source>
        <translation>Le projet n&apos;a pas pu être vérifié : nul ne sait donc si le paquet fonctionne sur le terrain.</translation>
    </message>
    <message>
        <source>The project is not packaged: the crew could not work with it, or would lose what it records. Mend it first, or ignore in Check what is meant to be so.</source>
        <translation>Le paquet du projet n&apos;est pas préparé : l&apos;équipe ne pourrait pas travailler avec, ou perdrait ce qu&apos;elle enregistre. Corrigez d&apos;abord le projet, ou ignorez dans Vérification ce qui est voulu ainsi.</translation>
    </message>
    <message>
        <source>The project can be packaged, but read this first.</source>
        <translation>Le paquet du projet peut être préparé, mais lisez d&apos;abord ceci.</translation>
    </message>
    <message>
        <source>Package Anyway</source>
        <translation>Empaqueter quand même</translation>
    </message>
    <message>
        <source>Show in Check</source>
        <translation>Voir dans Vérification</translation>
    </message>
    <message>
        <source>Save Project</source>
        <translation>Enregistrer le projet</translation>
    </message>
    <message>
        <source>Save the project, and check it again</source>
        <translation>Enregistrer le projet et le vérifier de nouveau</translation>
    </message>
</context>
<context>
    <name>BulkMenu</name>
    <message>
        <source>Decide Many</source>
        <translation>Décision groupée</translation>
    </message>
    <message>
        <source>Newest Wins…</source>
        <translation>Le plus récent l&apos;emporte…</translation>
    </message>
    <message>
        <source>Set This Change Aside</source>
        <translation>Mettre cette modification de côté</translation>
    </message>
    <message>
        <source>Nothing of it is written, not even what is not in conflict</source>
        <translation>Rien n&apos;en est écrit, pas même ce qui n&apos;est pas en conflit</translation>
    </message>
    <message>
        <source>Open All Decisions Again</source>
        <translation>Rouvrir toutes les décisions</translation>
    </message>
    <message>
        <source>Only What Is Undecided</source>
        <translation>Seulement ce qui n&apos;est pas décidé</translation>
    </message>
    <message>
        <source>Leave alone what was decided one by one</source>
        <translation>Laisser tel quel ce qui a été décidé au cas par cas</translation>
    </message>
    <message>
        <source>All: {side}</source>
        <translation>Tout : {side}</translation>
    </message>
    <message>
        <source>Layer {layer}: {side}</source>
        <translation>Couche {layer} : {side}</translation>
    </message>
    <message>
        <source>Field {field} in {layer}: {side}</source>
        <translation>Champ {field} dans {layer} : {side}</translation>
    </message>
    <message>
        <source>By a field that holds when a feature was edited</source>
        <translation>Selon un champ qui contient le moment de l&apos;édition d&apos;une entité</translation>
    </message>
    <message>
        <source>No layer here has a field with a date or time, and nothing else tells when a feature was edited</source>
        <translation>Aucune couche n&apos;a ici de champ de date ou d&apos;heure, et rien d&apos;autre n&apos;indique quand une entité a été éditée</translation>
    </message>
</context>
<context>
    <name>ChangeActions</name>
    <message>
        <source>Apply all changes that wait; the menu offers more</source>
        <translation>Appliquer toutes les modifications en attente ; le menu offre davantage</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Appliquer</translation>
    </message>
    <message>
        <source>Apply {scope}</source>
        <translation>Appliquer {scope}</translation>
    </message>
    <message>
        <source>Write these changes to the layers</source>
        <translation>Écrire ces modifications dans les couches</translation>
    </message>
    <message>
        <source>Dry Run of {scope}</source>
        <translation>Essai à blanc : {scope}</translation>
    </message>
    <message>
        <source>See what applying would give; nothing is written</source>
        <translation>Voir ce que donnerait l&apos;application ; rien n&apos;est écrit</translation>
    </message>
    <message>
        <source>Put these changes into the edit buffer of their layer, in one undo step; you save them, or not</source>
        <translation>Placer ces modifications dans le tampon d&apos;édition de leur couche, en une seule étape d&apos;annulation ; vous les enregistrez, ou non</translation>
    </message>
    <message>
        <source>Stage {scope}</source>
        <translation>Mettre en tampon {scope}</translation>
    </message>
    <message>
        <source>Take Up Again…</source>
        <translation>Reprendre…</translation>
    </message>
    <message>
        <source>Let these changes wait again, under another layer or key where you confirm it</source>
        <translation>Remettre ces modifications en attente, sous une autre couche ou clé là où vous la confirmez</translation>
    </message>
    <message>
        <source>Let Pass</source>
        <translation>Laisser passer</translation>
    </message>
    <message>
        <source>Apply what a rule of the project holds back</source>
        <translation>Appliquer ce qu&apos;une règle du projet retient</translation>
    </message>
    <message>
        <source>Take Up Here</source>
        <translation>Reprendre ici</translation>
    </message>
    <message>
        <source>Take what the server did not apply to this computer, where it can be resolved</source>
        <translation>Reprendre sur cet ordinateur ce que le serveur n&apos;a pas appliqué, là où cela peut être résolu</translation>
    </message>
    <message>
        <source>History…</source>
        <translation>Historique…</translation>
    </message>
    <message>
        <source>Who changed this feature, when, and from what</source>
        <translation>Qui a modifié cette entité, quand, et à partir de quoi</translation>
    </message>
    <message>
        <source>Set Aside…</source>
        <translation>Mettre de côté…</translation>
    </message>
    <message>
        <source>Do not apply these changes, and say why</source>
        <translation>Ne pas appliquer ces modifications, et dire pourquoi</translation>
    </message>
    <message>
        <source>Take Back</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Undo in the layers what these changes did</source>
        <translation>Défaire dans les couches ce que ces modifications ont fait</translation>
    </message>
    <message>
        <source>Apply Again</source>
        <translation>Appliquer de nouveau</translation>
    </message>
    <message>
        <source>Restore what these changes did before they were taken back</source>
        <translation>Rétablir ce que ces modifications avaient fait avant d&apos;être retirées</translation>
    </message>
    <message>
        <source>Take Back Last Apply</source>
        <translation>Retirer la dernière application</translation>
    </message>
    <message>
        <source>Undo in the layers what the last apply job wrote</source>
        <translation>Défaire dans les couches ce qu&apos;a écrit la dernière tâche d&apos;application</translation>
    </message>
    <message>
        <source>Push…</source>
        <translation>Envoyer…</translation>
    </message>
    <message>
        <source>Push deltafiles; they can be dropped here too</source>
        <translation>Envoyer des fichiers delta ; ils peuvent aussi être déposés ici</translation>
    </message>
    <message>
        <source>Export {scope}</source>
        <translation>Exporter {scope}</translation>
    </message>
    <message>
        <source>Write these changes to a file</source>
        <translation>Écrire ces modifications dans un fichier</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>Write changes to a file</source>
        <translation>Écrire des modifications dans un fichier</translation>
    </message>
    <message>
        <source>Folder…</source>
        <translation>Dossier…</translation>
    </message>
    <message>
        <source>Collect the folder of a package that came back</source>
        <translation>Récupérer le dossier d&apos;un paquet revenu</translation>
    </message>
    <message>
        <source>Zip File…</source>
        <translation>Fichier ZIP…</translation>
    </message>
    <message>
        <source>Collect the zip of a package that came back</source>
        <translation>Récupérer le fichier ZIP d&apos;un paquet revenu</translation>
    </message>
    <message>
        <source>Collect…</source>
        <translation>Récupérer…</translation>
    </message>
    <message>
        <source>Collect the folder of a package that came back, or from the menu a zip; both can be dropped here too</source>
        <translation>Récupérer le dossier d&apos;un paquet revenu ou, par le menu, un fichier ZIP ; les deux peuvent aussi être déposés ici</translation>
    </message>
</context>
<context>
    <name>ChangeContent</name>
    <message>
        <source>History of the change</source>
        <translation>Historique de la modification</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Champs</translation>
    </message>
    <message>
        <source>Geometry</source>
        <translation>Géométrie</translation>
    </message>
    <message>
        <source>Photos and Files</source>
        <translation>Photos et fichiers</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
</context>
<context>
    <name>ChangeFilterBar</name>
    <message>
        <source>Search changes</source>
        <translation>Rechercher dans les modifications</translation>
    </message>
    <message>
        <source>Words of any column, all of which have to occur</source>
        <translation>Mots de n&apos;importe quelle colonne, qui doivent tous apparaître</translation>
    </message>
    <message>
        <source>Only in View</source>
        <translation>Seulement dans la vue</translation>
    </message>
    <message>
        <source>Show only changes in the part of the map that is visible</source>
        <translation>Afficher seulement les modifications de la partie visible de la carte</translation>
    </message>
    <message>
        <source>More Filters</source>
        <translation>Plus de filtres</translation>
    </message>
    <message>
        <source>Filter by layer, method, who made a change, and when</source>
        <translation>Filtrer par couche, méthode, auteur de la modification et moment</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>Couche</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Méthode</translation>
    </message>
    <message>
        <source>Device or user</source>
        <translation>Appareil ou utilisateur</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Moment</translation>
    </message>
    <message>
        <source>All Layers</source>
        <translation>Toutes les couches</translation>
    </message>
    <message>
        <source>All Methods</source>
        <translation>Toutes les méthodes</translation>
    </message>
    <message>
        <source>All Users</source>
        <translation>Tous les utilisateurs</translation>
    </message>
    <message>
        <source>All Devices</source>
        <translation>Tous les appareils</translation>
    </message>
    <message>
        <source>Any Time</source>
        <translation>N&apos;importe quand</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd&apos;hui</translation>
    </message>
    <message>
        <source>Last 7 Days</source>
        <translation>7 derniers jours</translation>
    </message>
    <message>
        <source>Since Last Package</source>
        <translation>Depuis le dernier paquet</translation>
    </message>
    <message>
        <source>Custom</source>
        <translation>Personnalisé</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>To</source>
        <translation>À</translation>
    </message>
</context>
<context>
    <name>ChangeHeader</name>
    <message>
        <source>Feature</source>
        <translation>Entité</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>{people}, {moment}</source>
        <translation>{people}, {moment}</translation>
    </message>
    <message>
        <source>Received {moment}</source>
        <translation>Reçue : {moment}</translation>
    </message>
    <message>
        <source>Device id {id}</source>
        <translation>Id de l&apos;appareil {id}</translation>
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
        <translation>Nouvelle entité</translation>
    </message>
    <message>
        <source>Without a key</source>
        <translation>Sans clé</translation>
    </message>
    <message>
        <source>{name} (unknown layer)</source>
        <translation>{name} (couche inconnue)</translation>
    </message>
    <message>
        <source>Unknown device</source>
        <translation>Appareil inconnu</translation>
    </message>
    <message>
        <source>Device {number}</source>
        <translation>Appareil {number}</translation>
    </message>
    <message>
        <source>Device {number} of {date}</source>
        <translation>Appareil {number} du {date}</translation>
    </message>
    <message>
        <source>Unknown person</source>
        <translation>Personne inconnue</translation>
    </message>
    <message>
        <source>Device id {id}</source>
        <translation>Id de l&apos;appareil {id}</translation>
    </message>
    <message>
        <source>Pushed by {name}</source>
        <translation>Envoyée par {name}</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Inconnu</translation>
    </message>
    <message>
        <source>The service says {status}.</source>
        <translation>Le service indique {status}.</translation>
    </message>
    <message>
        <source>These were applied, and somebody took them back.</source>
        <translation>Celles-ci ont été appliquées, et quelqu&apos;un les a retirées.</translation>
    </message>
    <message>
        <source>{method}: {fields}</source>
        <translation>{method} : {fields}</translation>
    </message>
    <message>
        <source>The project has no layer with the id {id}.</source>
        <translation>Le projet n&apos;a pas de couche avec l&apos;id {id}.</translation>
    </message>
    <message>
        <source>Change {id}</source>
        <translation>Modification {id}</translation>
    </message>
    <message>
        <source>geometry</source>
        <translation>géométrie</translation>
    </message>
</context>
<context>
    <name>ChangeModel</name>
    <message>
        <source>User</source>
        <translation>Utilisateur</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Appareil</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Méthode</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>Couche</translation>
    </message>
    <message>
        <source>Feature</source>
        <translation>Entité</translation>
    </message>
    <message>
        <source>Fields Changed</source>
        <translation>Champs modifiés</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
</context>
<context>
    <name>ChangePanel</name>
    <message>
        <source>The change cannot be read</source>
        <translation>La modification ne peut pas être lue</translation>
    </message>
    <message>
        <source>No change is selected</source>
        <translation>Aucune modification n&apos;est sélectionnée</translation>
    </message>
    <message>
        <source>Select one to see what was changed, where, and what became of it.</source>
        <translation>Sélectionnez-en une pour voir ce qui a été modifié, où, et ce qu&apos;il en est advenu.</translation>
    </message>
    <message>
        <source>This change is no longer here</source>
        <translation>Cette modification n&apos;est plus ici</translation>
    </message>
    <message>
        <source>It was removed from the list since; select another one.</source>
        <translation>Elle a été retirée de la liste depuis ; sélectionnez-en une autre.</translation>
    </message>
    <message>
        <source>Reading the change…</source>
        <translation>Lecture de la modification…</translation>
    </message>
</context>
<context>
    <name>ChangeTable</name>
    <message>
        <source>Changes</source>
        <translation>Modifications</translation>
    </message>
</context>
<context>
    <name>Changes</name>
    <message>
        <source>No changes yet</source>
        <translation>Aucune modification pour l&apos;instant</translation>
    </message>
    <message>
        <source>Safe to sync</source>
        <translation>Synchronisation sûre</translation>
    </message>
    <message>
        <source>Not safe to sync yet</source>
        <translation>Synchronisation pas encore sûre</translation>
    </message>
    <message>
        <source>the only change is settled</source>
        <translation>la seule modification est réglée</translation>
    </message>
    <message>
        <source>all {count} changes are settled</source>
        <translation>les {count} modifications sont toutes réglées</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>de statut inconnu</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>retirées</translation>
    </message>
</context>
<context>
    <name>ChangesHead</name>
    <message>
        <source>{count} of {total} shown</source>
        <translation>{count} sur {total} affichées</translation>
    </message>
    <message>
        <source>Clear Filters</source>
        <translation>Effacer les filtres</translation>
    </message>
    <message>
        <source>Show all changes again</source>
        <translation>Afficher de nouveau toutes les modifications</translation>
    </message>
</context>
<context>
    <name>ChangesView</name>
    <message>
        <source>Name Device…</source>
        <translation>Nommer l&apos;appareil…</translation>
    </message>
    <message>
        <source>No saved project is open</source>
        <translation>Aucun projet enregistré n&apos;est ouvert</translation>
    </message>
    <message>
        <source>Open a project, or save this one; its jobs and changes are shown here then.</source>
        <translation>Ouvrez un projet, ou enregistrez celui-ci ; ses tâches et ses modifications sont alors affichées ici.</translation>
    </message>
    <message>
        <source>Looking for the project&apos;s jobs…</source>
        <translation>Recherche des tâches du projet…</translation>
    </message>
    <message>
        <source>The project&apos;s jobs cannot be read</source>
        <translation>Les tâches du projet ne peuvent pas être lues</translation>
    </message>
</context>
<context>
    <name>CheckDeltafile</name>
    <message>
        <source>Check deltafile</source>
        <translation>Vérifier un fichier delta</translation>
    </message>
    <message>
        <source>Reads a deltafile that QField wrote and counts the changes in it, by kind and by layer. No layer is touched.

A file that is no deltafile ends with an error that names the place in the file, what is there, and what belongs there.

Project id: when it is given, a deltafile of another project is refused.

Largest deltafile: a larger file is not read; in megabytes. Default 512.</source>
        <translation>Lit un fichier delta écrit par QField et compte les modifications qu&apos;il contient, par nature et par couche. Aucune couche n&apos;est touchée.

Un fichier qui n&apos;est pas un fichier delta se termine par une erreur qui indique l&apos;endroit dans le fichier, ce qui s&apos;y trouve et ce qui devrait s&apos;y trouver.

Id du projet : s&apos;il est indiqué, le fichier delta d&apos;un autre projet est refusé.

Fichier delta le plus grand : un fichier plus grand n&apos;est pas lu ; en mégaoctets. Par défaut 512.</translation>
    </message>
    <message>
        <source>Project id to be expected</source>
        <translation>Id de projet attendu</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Modifications</translation>
    </message>
    <message>
        <source>Features created</source>
        <translation>Entités créées</translation>
    </message>
    <message>
        <source>Features changed</source>
        <translation>Entités modifiées</translation>
    </message>
    <message>
        <source>Features deleted</source>
        <translation>Entités supprimées</translation>
    </message>
    <message>
        <source>Layers concerned</source>
        <translation>Couches concernées</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Appareils</translation>
    </message>
    <message>
        <source>Id of the deltafile</source>
        <translation>Id du fichier delta</translation>
    </message>
    <message>
        <source>{changes} of project {project}</source>
        <translation>{changes} du projet {project}</translation>
    </message>
</context>
<context>
    <name>CheckView</name>
    <message>
        <source>No saved project is open</source>
        <translation>Aucun projet enregistré n&apos;est ouvert</translation>
    </message>
    <message>
        <source>Open a project, or save this one; its jobs and changes are shown here then.</source>
        <translation>Ouvrez un projet, ou enregistrez celui-ci ; ses tâches et ses modifications sont alors affichées ici.</translation>
    </message>
    <message>
        <source>Looking for the project&apos;s jobs…</source>
        <translation>Recherche des tâches du projet…</translation>
    </message>
    <message>
        <source>The project&apos;s jobs cannot be read</source>
        <translation>Les tâches du projet ne peuvent pas être lues</translation>
    </message>
</context>
<context>
    <name>Cloud</name>
    <message>
        <source>{url} answered with something that is no JSON ({kind}): {reason}</source>
        <translation>{url} a répondu par quelque chose qui n&apos;est pas du JSON ({kind}) : {reason}</translation>
    </message>
    <message>
        <source>{url} answered with something unexpected: {reason}</source>
        <translation>{url} a répondu par quelque chose d&apos;inattendu : {reason}</translation>
    </message>
    <message>
        <source>{url} answered with more than {bytes} bytes; it was not read.</source>
        <translation>{url} a répondu par plus de {bytes} octets ; la réponse n&apos;a pas été lue.</translation>
    </message>
    <message>
        <source>{id} is no id that a server could know.</source>
        <translation>{id} n&apos;est pas un id qu&apos;un serveur pourrait connaître.</translation>
    </message>
    <message>
        <source>{host} refused two passwords of this user; it is not asked.</source>
        <translation>{host} a refusé deux mots de passe de cet utilisateur ; il n&apos;est plus interrogé.</translation>
    </message>
    <message>
        <source>Nobody is signed in to {host}.</source>
        <translation>Personne n&apos;est connecté à {host}.</translation>
    </message>
    <message>
        <source>{host} did not answer within {seconds} seconds.</source>
        <translation>{host} n&apos;a pas répondu en {seconds} secondes.</translation>
    </message>
    <message>
        <source>The download from {host} came too slowly.</source>
        <translation>Le téléchargement depuis {host} était trop lent.</translation>
    </message>
    <message>
        <source>No computer with the name {host} was found.</source>
        <translation>Aucun ordinateur du nom de {host} n&apos;a été trouvé.</translation>
    </message>
    <message>
        <source>{host} accepts no connection: no server is running there.</source>
        <translation>{host} n&apos;accepte aucune connexion : aucun serveur n&apos;y fonctionne.</translation>
    </message>
    <message>
        <source>No connection to {host}: {reason}</source>
        <translation>Pas de connexion à {host} : {reason}</translation>
    </message>
    <message>
        <source>The connection to {host} broke before the answer was complete.</source>
        <translation>La connexion à {host} s&apos;est interrompue avant que la réponse soit complète.</translation>
    </message>
    <message>
        <source>{host} did not accept a connection in time.</source>
        <translation>{host} n&apos;a pas accepté de connexion à temps.</translation>
    </message>
    <message>
        <source>{host} was silent for too long.</source>
        <translation>{host} est resté muet trop longtemps.</translation>
    </message>
    <message>
        <source>The proxy on the way to {host} cannot be used: {reason}</source>
        <translation>Le proxy sur le chemin vers {host} ne peut pas être utilisé : {reason}</translation>
    </message>
    <message>
        <source>The proxy on the way to {host} wants a user and a password.</source>
        <translation>Le proxy sur le chemin vers {host} demande un utilisateur et un mot de passe.</translation>
    </message>
    <message>
        <source>The certificate of {host} is signed by nobody that this computer trusts: {reason}</source>
        <translation>Le certificat de {host} n&apos;est signé par personne à qui cet ordinateur fasse confiance : {reason}</translation>
    </message>
    <message>
        <source>The certificate that came from {host} belongs to another name: {reason}</source>
        <translation>Le certificat venu de {host} est à un autre nom : {reason}</translation>
    </message>
    <message>
        <source>The certificate of {host} is not valid at the time that the clock of this computer shows: {reason}</source>
        <translation>Le certificat de {host} n&apos;est pas valide à l&apos;heure qu&apos;indique l&apos;horloge de cet ordinateur : {reason}</translation>
    </message>
    <message>
        <source>No protected connection to {host} is possible: {reason}</source>
        <translation>Aucune connexion protégée à {host} n&apos;est possible : {reason}</translation>
    </message>
    <message>
        <source>The package has a file named {name}, which cannot be stored.</source>
        <translation>Le paquet contient un fichier nommé {name}, qui ne peut pas être enregistré.</translation>
    </message>
    <message>
        <source>The file {name} came damaged: {size} bytes arrived of {expected}, or their checksum is another. It was not kept.</source>
        <translation>Le fichier {name} est arrivé endommagé : {size} octets reçus sur {expected}, ou sa somme de contrôle est autre. Il n&apos;a pas été conservé.</translation>
    </message>
    <message>
        <source>A new package was made; download it again.</source>
        <translation>Un nouveau paquet a été préparé ; téléchargez-le de nouveau.</translation>
    </message>
    <message>
        <source>The project has no job {id}.</source>
        <translation>Le projet n&apos;a pas de tâche {id}.</translation>
    </message>
    <message>
        <source>No change waits to be applied, so no job was created.</source>
        <translation>Aucune modification n&apos;attend d&apos;être appliquée ; aucune tâche n&apos;a donc été créée.</translation>
    </message>
    <message>
        <source>{host} cannot stop a job, it can only be awaited.</source>
        <translation>{host} ne peut pas arrêter une tâche, on ne peut que l&apos;attendre.</translation>
    </message>
    <message>
        <source>The job {id} is not done after {seconds} seconds.</source>
        <translation>La tâche {id} n&apos;est pas terminée après {seconds} secondes.</translation>
    </message>
</context>
<context>
    <name>CloudAccess</name>
    <message>
        <source>The login could not be kept. You are signed in until QGIS is closed.</source>
        <translation>La connexion n&apos;a pas pu être conservée. Vous restez connecté jusqu&apos;à la fermeture de QGIS.</translation>
    </message>
</context>
<context>
    <name>CloudAlgorithm</name>
    <message>
        <source>Id of the cloud project, server, login: those of the open project, as chosen in the docks or in QFieldSync, unless others are named.

Server: its address, with or without https://.

Login: an authentication configuration with a user and a password; else the one that is kept for the server. In qgis_process, the variable QGIS_AUTH_PASSWORD_FILE names the file with QGIS&apos;s master password.

Also without protection: allows http, where others can read the token.</source>
        <translation>Id du projet cloud, serveur, connexion : ceux du projet ouvert, tels que choisis dans les panneaux ou dans QFieldSync, sauf si d&apos;autres sont indiqués.

Serveur : son adresse, avec ou sans https://.

Connexion : une configuration d&apos;authentification avec un utilisateur et un mot de passe ; sinon, celle qui est conservée pour le serveur. Dans qgis_process, la variable QGIS_AUTH_PASSWORD_FILE nomme le fichier contenant le mot de passe principal de QGIS.

Aussi sans protection : autorise http, où d&apos;autres peuvent lire le jeton.</translation>
    </message>
    <message>
        <source>Id of the cloud project (default: that of the open project)</source>
        <translation>Id du projet cloud (par défaut : celui du projet ouvert)</translation>
    </message>
    <message>
        <source>Server (default: that of the docks, else of QFieldSync)</source>
        <translation>Serveur (par défaut : celui des panneaux, sinon celui de QFieldSync)</translation>
    </message>
    <message>
        <source>Login (default: the one that is kept for the server)</source>
        <translation>Connexion (par défaut : celle qui est conservée pour le serveur)</translation>
    </message>
    <message>
        <source>Also without protection (http); others can read the token</source>
        <translation>Aussi sans protection (http) ; d&apos;autres peuvent lire le jeton</translation>
    </message>
    <message>
        <source>Minutes to wait at most</source>
        <translation>Minutes d&apos;attente au plus</translation>
    </message>
    <message>
        <source>The token goes to {host} unprotected (http).</source>
        <translation>Le jeton est envoyé à {host} sans protection (http).</translation>
    </message>
    <message>
        <source>The run was not prepared.</source>
        <translation>L&apos;exécution n&apos;a pas été préparée.</translation>
    </message>
    <message>
        <source>The run was cancelled.</source>
        <translation>L&apos;exécution a été annulée.</translation>
    </message>
    <message>
        <source>Job {id}: {status}</source>
        <translation>Tâche {id} : {status}</translation>
    </message>
    <message>
        <source>The open project is no cloud project of QFieldSync: name the id of the cloud project.</source>
        <translation>Le projet ouvert n&apos;est pas un projet cloud de QFieldSync : indiquez l&apos;id du projet cloud.</translation>
    </message>
    <message>
        <source>No login of {host} is kept: choose an authentication configuration with a user and a password.</source>
        <translation>Aucune connexion à {host} n&apos;est conservée : choisissez une configuration d&apos;authentification avec un utilisateur et un mot de passe.</translation>
    </message>
    <message>
        <source>QFieldSync keeps a login of {host}. To use it here, choose the authentication configuration {id}.</source>
        <translation>QFieldSync conserve une connexion à {host}. Pour l&apos;utiliser ici, choisissez la configuration d&apos;authentification {id}.</translation>
    </message>
    <message>
        <source>The authentication configuration {id} cannot be opened, or holds no user and password.</source>
        <translation>La configuration d&apos;authentification {id} ne peut pas être ouverte, ou ne contient ni utilisateur ni mot de passe.</translation>
    </message>
</context>
<context>
    <name>CollectDialog</name>
    <message>
        <source>Collect Package</source>
        <translation>Récupérer un paquet</translation>
    </message>
    <message>
        <source>Nothing was collected from this &amp;device before</source>
        <translation>Rien n&apos;a encore été récupéré de cet a&amp;ppareil</translation>
    </message>
    <message>
        <source>Zip file</source>
        <translation>Fichier zip</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Package</source>
        <translation>Paquet</translation>
    </message>
    <message>
        <source>De&amp;vice</source>
        <translation>Appa&amp;reil</translation>
    </message>
    <message>
        <source>The package is only read. What is new is applied like changes that were pushed; photos are copied into the project&apos;s folder.</source>
        <translation>Le paquet est seulement lu. Ce qui est nouveau est appliqué comme des modifications envoyées ; les photos sont copiées dans le dossier du projet.</translation>
    </message>
    <message>
        <source>Collect</source>
        <translation>Récupérer</translation>
    </message>
    <message>
        <source>Told by what is in the package</source>
        <translation>D&apos;après le contenu du paquet</translation>
    </message>
    <message>
        <source>The crew&apos;s name, for instance; give the same one each time</source>
        <translation>Le nom de l&apos;équipe, par exemple ; indiquez chaque fois le même</translation>
    </message>
    <message>
        <source>{project}, made {moment}</source>
        <translation>{project}, préparation : {moment}</translation>
    </message>
    <message>
        <source>It is not kept on this computer</source>
        <translation>Il n&apos;est pas conservé sur cet ordinateur</translation>
    </message>
</context>
<context>
    <name>CollectPackage</name>
    <message>
        <source>Collect package</source>
        <translation>Récupérer un paquet</translation>
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
        <translation>Détermine ce qu&apos;une équipe a fait dans un paquet transporté par câble : le dossier qui revient de l&apos;appareil est comparé, entité par entité, au paquet tel qu&apos;il a été préparé. Le résultat est un fichier delta comme QField en écrit pour un serveur, pour Appliquer les modifications. Les nouvelles photos et autres pièces jointes sont copiées dans le dossier du projet et ne remplacent jamais un fichier différent. Aucune couche n&apos;est touchée, et rien n&apos;est écrit dans le dossier revenu.

Récupérer deux fois le même dossier n&apos;ajoute rien ; récupérer de nouveau un appareil plus tard donne ce qu&apos;il a fait depuis.

Projet : le projet à partir duquel le paquet a été préparé ; si aucun n&apos;est indiqué, le projet ouvert.

Dossier : du paquet, tel qu&apos;il est revenu ; le chemin d&apos;un zip convient aussi. Fermez le projet dans QField avant de copier le dossier.

Appareil : un nom pour lui, celui de l&apos;équipe par exemple. Indiquez chaque fois le même nom. Sans nom, l&apos;appareil est reconnu d&apos;après ce qui a été récupéré auparavant, et là où ce n&apos;est pas certain, le nom vous est demandé.

Nouvel appareil : indiquez-le lorsque la question vous est posée parce qu&apos;un autre appareil a fait les mêmes modifications.

Paquet tel qu&apos;il a été préparé : une copie intacte, si cet ordinateur n&apos;en a pas conservé.

Stockage : le dossier où sont mémorisés les paquets et ce qui a été récupéré. Par défaut : dans le profil QGIS.

Tout : écrit tout ce qui a jamais été récupéré de l&apos;appareil, au cas où un fichier delta serait perdu. Ce qui est déjà appliqué ne l&apos;est pas de nouveau.

Transmettre : remet ce qui a été récupéré aux tâches du projet, qui l&apos;appliquent, dans un QGIS ouvert ou avec Exécuter les tâches.

Fichier delta : ce qui a été récupéré maintenant, et ce qui l&apos;a été auparavant sans être écrit nulle part. Pas nécessaire en cas de transmission.

Sorties : nombre de modifications, de fichiers copiés, en conflit et échoués, et d&apos;avis signalant que quelque chose manque.</translation>
    </message>
    <message>
        <source>Folder that came back (or a zip)</source>
        <translation>Dossier revenu (ou un zip)</translation>
    </message>
    <message>
        <source>Name of the device</source>
        <translation>Nom de l&apos;appareil</translation>
    </message>
    <message>
        <source>It is a device of which nothing was collected yet</source>
        <translation>C&apos;est un appareil dont rien n&apos;a encore été récupéré</translation>
    </message>
    <message>
        <source>Package as it was made (default: the kept one)</source>
        <translation>Paquet tel qu&apos;il a été préparé (par défaut : celui qui est conservé)</translation>
    </message>
    <message>
        <source>Write everything that was ever collected from the device</source>
        <translation>Écrire tout ce qui a jamais été récupéré de l&apos;appareil</translation>
    </message>
    <message>
        <source>Hand the changes over to the project&apos;s jobs</source>
        <translation>Transmettre les modifications aux tâches du projet</translation>
    </message>
    <message>
        <source>Deltafile</source>
        <translation>Fichier delta</translation>
    </message>
    <message>
        <source>Deltafiles (*.json)</source>
        <translation>Fichiers delta (*.json)</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Modifications</translation>
    </message>
    <message>
        <source>Features created</source>
        <translation>Entités créées</translation>
    </message>
    <message>
        <source>Features changed</source>
        <translation>Entités modifiées</translation>
    </message>
    <message>
        <source>Features deleted</source>
        <translation>Entités supprimées</translation>
    </message>
    <message>
        <source>Files copied into the project</source>
        <translation>Fichiers copiés dans le projet</translation>
    </message>
    <message>
        <source>Files that differ from the project&apos;s</source>
        <translation>Fichiers qui diffèrent de ceux du projet</translation>
    </message>
    <message>
        <source>Files that could not be copied</source>
        <translation>Fichiers qui n&apos;ont pas pu être copiés</translation>
    </message>
    <message>
        <source>Notices that something may be missing</source>
        <translation>Avis signalant que quelque chose peut manquer</translation>
    </message>
    <message>
        <source>The package was not collected: {reason}</source>
        <translation>Le paquet n&apos;a pas été récupéré : {reason}</translation>
    </message>
    <message>
        <source>Name a file for the changes, or hand them over to the project&apos;s jobs.</source>
        <translation>Indiquez un fichier pour les modifications, ou transmettez-les aux tâches du projet.</translation>
    </message>
    <message>
        <source>The deltafile would change an input: {path}</source>
        <translation>Le fichier delta modifierait une entrée : {path}</translation>
    </message>
    <message>
        <source>{changes} from {device}</source>
        <translation>{changes} de {device}</translation>
    </message>
    <message>
        <source>Files copied into the project&apos;s folder: {count}</source>
        <translation>Fichiers copiés dans le dossier du projet : {count}</translation>
    </message>
</context>
<context>
    <name>Collecting</name>
    <message>
        <source>{folder} is an older package: it was made {returned_at}, and the package that it would be compared with was made {pristine_at}. Name the copy of package {package} that was kept.</source>
        <translation>{folder} est un paquet plus ancien : il a été préparé le {returned_at}, et le paquet auquel il serait comparé l&apos;a été le {pristine_at}. Indiquez la copie conservée du paquet {package}.</translation>
    </message>
    <message>
        <source>{folder} is another package than the one that it would be compared with. Name the copy of package {package} that was kept.</source>
        <translation>{folder} est un autre paquet que celui auquel il serait comparé. Indiquez la copie conservée du paquet {package}.</translation>
    </message>
    <message>
        <source>{folder} is a package of the project {found} ({found_id}), not of {wanted}. Open the project that it was made from.</source>
        <translation>{folder} est un paquet du projet {found} ({found_id}), et non de {wanted}. Ouvrez le projet à partir duquel il a été préparé.</translation>
    </message>
    <message>
        <source>{path} is being written</source>
        <translation>{path} est en cours d&apos;écriture</translation>
    </message>
    <message>
        <source>The package of {packaged_at} ({package}) is not kept on this computer, so {folder} cannot be compared with it. Collect it where the package was made, or name a copy of the package as it was before it left.</source>
        <translation>Le paquet du {packaged_at} ({package}) n&apos;est pas conservé sur cet ordinateur ; {folder} ne peut donc pas lui être comparé. Récupérez-le là où le paquet a été préparé, ou indiquez une copie du paquet tel qu&apos;il était avant son départ.</translation>
    </message>
    <message>
        <source>It cannot be told which device {folder} comes from. What was collected before ({names}) may be in it: give that name if it is the same device, else give another name and say that the device is a new one.</source>
        <translation>Impossible de savoir de quel appareil vient {folder}. Ce qui a été récupéré auparavant ({names}) peut s&apos;y trouver : indiquez ce nom s&apos;il s&apos;agit du même appareil, sinon indiquez un autre nom et précisez que l&apos;appareil est nouveau.</translation>
    </message>
    <message>
        <source>There is no folder or zip {path}.</source>
        <translation>Il n&apos;y a pas de dossier ni de zip {path}.</translation>
    </message>
    <message>
        <source>{size} bytes do not fit on the disk</source>
        <translation>{size} octets ne tiennent pas sur le disque</translation>
    </message>
    <message>
        <source>{path} cannot be unpacked: {reason}</source>
        <translation>{path} ne peut pas être décompressé : {reason}</translation>
    </message>
    <message>
        <source>the package was changed before a copy of it was kept ({files}); make it again</source>
        <translation>le paquet a été modifié avant qu&apos;une copie en soit conservée ({files}) ; préparez-le de nouveau</translation>
    </message>
    <message>
        <source>What was collected before cannot be read: {path} ({reason}). Put it back from a backup. Without it, edits that were collected before would come again as other ones.</source>
        <translation>Ce qui a été récupéré auparavant ne peut pas être lu : {path} ({reason}). Restaurez-le depuis une sauvegarde. Sans cela, des éditions déjà récupérées reviendraient comme si elles étaient nouvelles.</translation>
    </message>
    <message>
        <source>{name} was collected by somebody else meanwhile. Run it again.</source>
        <translation>{name} a été récupéré entre-temps par quelqu&apos;un d&apos;autre. Relancez l&apos;exécution.</translation>
    </message>
    <message>
        <source>This package was made {packaged_at}; the latest of the project was made {latest_at}. Its edits are older than what the office sent out since: more of them may be in conflict. Give the device the latest package.</source>
        <translation>Ce paquet a été préparé le {packaged_at} ; le dernier du projet l&apos;a été le {latest_at}. Ses éditions sont plus anciennes que ce que le bureau a diffusé depuis : elles peuvent être plus nombreuses en conflit. Donnez le dernier paquet à l&apos;appareil.</translation>
    </message>
    <message>
        <source>The folder is as it was when it was collected on {collected_at}: nothing is new.</source>
        <translation>Le dossier est tel qu&apos;il était lors de la récupération du {collected_at} : rien n&apos;est nouveau.</translation>
    </message>
    <message>
        <source>Nothing of what was collected from {place} before is in this folder any more. If it comes from another device, or is an older copy, do not apply the deltafile: it would take back the earlier edits.</source>
        <translation>Il ne reste plus rien dans ce dossier de ce qui a été récupéré auparavant de {place}. S&apos;il vient d&apos;un autre appareil, ou s&apos;il s&apos;agit d&apos;une copie plus ancienne, n&apos;appliquez pas le fichier delta : il retirerait les éditions précédentes.</translation>
    </message>
    <message>
        <source>All that differs from what was collected from {place} before is that edits are gone. If this folder is an older copy, do not apply the deltafile: it would take those edits back.</source>
        <translation>Tout ce qui diffère de ce qui a été collecté auparavant de {place}, c&apos;est que des modifications ont disparu. Si ce dossier est une copie plus ancienne, n&apos;appliquez pas le fichier delta : il annulerait ces modifications.</translation>
    </message>
    <message>
        <source>{place} was copied while it was open: the edits in its -wal file were read too. Close QField before you copy.</source>
        <translation>{place} a été copié alors qu&apos;il était ouvert : les éditions de son fichier -wal ont été lues aussi. Fermez QField avant de copier.</translation>
    </message>
    <message>
        <source>{place} was copied while it was open, and without its -wal file: the latest edits may be missing. Close the project in QField and copy the folder again.</source>
        <translation>{place} a été copié alors qu&apos;il était ouvert, et sans son fichier -wal : les dernières éditions peuvent manquer. Fermez le projet dans QField et copiez de nouveau le dossier.</translation>
    </message>
    <message>
        <source>{place} is not in the folder, so nothing was collected from it. Copy the whole folder from the device again.</source>
        <translation>{place} n&apos;est pas dans le dossier ; rien n&apos;en a donc été récupéré. Copiez de nouveau tout le dossier depuis l&apos;appareil.</translation>
    </message>
    <message>
        <source>{place} is damaged ({reason}), so nothing was collected from it. Copy it from the device again.</source>
        <translation>{place} est endommagé ({reason}) ; rien n&apos;en a donc été récupéré. Copiez-le de nouveau depuis l&apos;appareil.</translation>
    </message>
    <message>
        <source>The table of layer {place} is not in {path} any more. Nothing was collected from this file: a table that is gone is no deletion of its features. Copy it from the device again.</source>
        <translation>La table de la couche {place} n&apos;est plus dans {path}. Rien n&apos;a été récupéré de ce fichier : une table disparue n&apos;est pas une suppression de ses entités. Copiez-le de nouveau depuis l&apos;appareil.</translation>
    </message>
    <message>
        <source>{place} holds tables that the package did not have: {names}. They were left alone.</source>
        <translation>{place} contient des tables que le paquet n&apos;avait pas : {names}. Elles ont été laissées telles quelles.</translation>
    </message>
    <message>
        <source>Layer {place} has fields on the device that the package did not have: {names}. Their values were left out.</source>
        <translation>La couche {place} a sur l&apos;appareil des champs que le paquet n&apos;avait pas : {names}. Leurs valeurs ont été laissées de côté.</translation>
    </message>
    <message>
        <source>Layer {place} lost fields on the device: {names}. They were not compared.</source>
        <translation>La couche {place} a perdu des champs sur l&apos;appareil : {names}. Ils n&apos;ont pas été comparés.</translation>
    </message>
    <message>
        <source>Fields of layer {place} have another type on the device than in the package: {names}. They were compared by value.</source>
        <translation>Des champs de la couche {place} ont sur l&apos;appareil un autre type que dans le paquet : {names}. Ils ont été comparés par valeur.</translation>
    </message>
    <message>
        <source>The project file was changed on the device (layers: {names}). The layers were compared as they were packaged.</source>
        <translation>Le fichier du projet a été modifié sur l&apos;appareil (couches : {names}). Les couches ont été comparées telles qu&apos;elles étaient dans le paquet.</translation>
    </message>
    <message>
        <source>Layer {place} was changed, but has no key by which its features could be found in the source. Nothing was collected from it.</source>
        <translation>La couche {place} a été modifiée, mais n&apos;a pas de clé permettant de retrouver ses entités dans la source. Rien n&apos;en a été récupéré.</translation>
    </message>
    <message>
        <source>Layer {place}: features whose key is empty or occurs twice: {count}. New ones were collected; changes and deletions among them cannot be told.</source>
        <translation>Couche {place} : entités dont la clé est vide ou présente deux fois : {count}. Les nouvelles ont été récupérées ; les modifications et suppressions parmi elles ne peuvent pas être reconnues.</translation>
    </message>
    <message>
        <source>Layer {place}: features with another key than before: {count}. Each was collected as one that was deleted and one that was made.</source>
        <translation>Couche {place} : entités ayant une autre clé qu&apos;avant : {count}. Chacune a été récupérée comme une entité supprimée et une entité créée.</translation>
    </message>
    <message>
        <source>Every feature of layer {place} was deleted ({count}). Make sure that this was meant before you apply the deltafile.</source>
        <translation>Toutes les entités de la couche {place} ont été supprimées ({count}). Assurez-vous que c&apos;était voulu avant d&apos;appliquer le fichier delta.</translation>
    </message>
    <message>
        <source>Layer {place}: changed values of the fields {names}, whose type no deltafile can carry: {count}. Copy them by hand from the folder that came back.</source>
        <translation>Couche {place} : valeurs modifiées des champs {names}, dont aucun fichier delta ne peut contenir le type : {count}. Copiez-les à la main depuis le dossier revenu.</translation>
    </message>
    <message>
        <source>{place} is another file in the project than on the device. Neither was touched: compare them, and copy the one from the folder that came back if it is the right one.</source>
        <translation>{place} n&apos;est pas le même fichier dans le projet et sur l&apos;appareil. Aucun des deux n&apos;a été touché : comparez-les, et copiez celui du dossier revenu s&apos;il est le bon.</translation>
    </message>
    <message>
        <source>{place} was not copied into the project: {reason}</source>
        <translation>{place} n&apos;a pas été copié dans le projet : {reason}</translation>
    </message>
    <message>
        <source>Layer {place} names files that are neither on the device nor in the project: {count}, {path} for instance.</source>
        <translation>La couche {place} cite des fichiers qui ne sont ni sur l&apos;appareil ni dans le projet : {count}, par exemple {path}.</translation>
    </message>
    <message>
        <source>it is not there</source>
        <translation>il n&apos;est pas là</translation>
    </message>
    <message>
        <source>The copy of the package that was kept cannot be used: {path}: {reason}</source>
        <translation>La copie conservée du paquet ne peut pas être utilisée : {path} : {reason}</translation>
    </message>
    <message>
        <source>{folder} is no package of this plugin: it holds no {name}. Choose the folder of the package, as it came back from the device.</source>
        <translation>{folder} n&apos;est pas un paquet de cette extension : il ne contient pas de {name}. Choisissez le dossier du paquet, tel qu&apos;il est revenu de l&apos;appareil.</translation>
    </message>
    <message>
        <source>{path} cannot be read ({reason}). Copy the package from the device again.</source>
        <translation>{path} ne peut pas être lu ({reason}). Copiez de nouveau le paquet depuis l&apos;appareil.</translation>
    </message>
</context>
<context>
    <name>CollectingActions</name>
    <message>
        <source>Folder of the Package That Came Back</source>
        <translation>Dossier du paquet revenu</translation>
    </message>
    <message>
        <source>Zip of the Package That Came Back</source>
        <translation>Fichier ZIP du paquet revenu</translation>
    </message>
    <message>
        <source>Zip files (*.zip *.ZIP)</source>
        <translation>Fichiers ZIP (*.zip *.ZIP)</translation>
    </message>
    <message>
        <source>Collecting a package</source>
        <translation>Récupération d&apos;un paquet</translation>
    </message>
    <message>
        <source>Push It Here All the Same</source>
        <translation>L&apos;envoyer ici quand même</translation>
    </message>
    <message>
        <source>{changes} were collected from {device}.</source>
        <translation>{changes} ont été récupérées de {device}.</translation>
    </message>
    <message>
        <source>{changes} was collected from {device}.</source>
        <translation>{changes} a été récupérée de {device}.</translation>
    </message>
    <message>
        <source>{device} has sent nothing new.</source>
        <translation>{device} n&apos;a rien envoyé de nouveau.</translation>
    </message>
    <message>
        <source>1 attachment was copied into the project.</source>
        <translation>1 pièce jointe a été copiée dans le projet.</translation>
    </message>
    <message>
        <source>{count} attachments were copied into the project.</source>
        <translation>{count} pièces jointes ont été copiées dans le projet.</translation>
    </message>
</context>
<context>
    <name>ConflictContent</name>
    <message>
        <source>Filter by feature, layer or device</source>
        <translation>Filtrer par entité, couche ou appareil</translation>
    </message>
    <message>
        <source>Filter conflicts</source>
        <translation>Filtrer les conflits</translation>
    </message>
    <message>
        <source>Undecided only</source>
        <translation>Seulement les non décidés</translation>
    </message>
    <message>
        <source>Conflicts by layer</source>
        <translation>Conflits par couche</translation>
    </message>
</context>
<context>
    <name>ConflictIndicators</name>
    <message>
        <source>1 conflict: click to see it</source>
        <translation>1 conflit : cliquez pour le voir</translation>
    </message>
    <message>
        <source>{count} conflicts: click to see them</source>
        <translation>{count} conflits : cliquez pour les voir</translation>
    </message>
</context>
<context>
    <name>ConflictListModel</name>
    <message>
        <source>Feature</source>
        <translation>Entité</translation>
    </message>
    <message>
        <source>Conflict</source>
        <translation>Conflit</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Appareil</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Reçue</translation>
    </message>
    <message>
        <source>When the change arrived here; devices do not say when it was made</source>
        <translation>Moment où la modification est arrivée ici ; les appareils n&apos;indiquent pas quand elle a été faite</translation>
    </message>
    <message>
        <source>Device {name} ({id})</source>
        <translation>Appareil {name} ({id})</translation>
    </message>
    <message>
        <source>Arrived {moment}</source>
        <translation>Arrivée : {moment}</translation>
    </message>
</context>
<context>
    <name>ConflictMap</name>
    <message>
        <source>Map of the conflict</source>
        <translation>Carte du conflit</translation>
    </message>
    <message>
        <source>Follow the map of QGIS</source>
        <translation>Suivre la carte de QGIS</translation>
    </message>
    <message>
        <source>Both maps show the same place, whichever of them is moved</source>
        <translation>Les deux cartes montrent le même endroit, quelle que soit celle que l&apos;on déplace</translation>
    </message>
    <message>
        <source>Zoom to the feature (Z)</source>
        <translation>Zoomer sur l&apos;entité (Z)</translation>
    </message>
    <message>
        <source>Flash the feature (F)</source>
        <translation>Faire clignoter l&apos;entité (F)</translation>
    </message>
</context>
<context>
    <name>ConflictPanel</name>
    <message>
        <source>Show the Layer</source>
        <translation>Afficher la couche</translation>
    </message>
    <message>
        <source>Show fields without a conflict</source>
        <translation>Afficher les champs sans conflit</translation>
    </message>
    <message>
        <source>All: Here Now</source>
        <translation>Tout : ici maintenant</translation>
    </message>
    <message>
        <source>All: From the Field</source>
        <translation>Tout : du terrain</translation>
    </message>
    <message>
        <source>Fields of the conflict</source>
        <translation>Champs du conflit</translation>
    </message>
    <message>
        <source>Keep all fields in conflict as they are here (Shift+M)</source>
        <translation>Garder tous les champs en conflit tels qu&apos;ils sont ici (Maj+M)</translation>
    </message>
    <message>
        <source>Take all fields in conflict from the field (Shift+T)</source>
        <translation>Prendre du terrain tous les champs en conflit (Maj+T)</translation>
    </message>
    <message>
        <source>&lt;b&gt;{feature}&lt;/b&gt; in {layer}: {kind}, {device}, {moment}</source>
        <translation>&lt;b&gt;{feature}&lt;/b&gt; dans {layer} : {kind}, {device}, {moment}</translation>
    </message>
    <message>
        <source>The change arrived {moment}</source>
        <translation>Arrivée de la modification : {moment}</translation>
    </message>
    <message>
        <source>The layer is being edited in QGIS: save or discard before you apply.</source>
        <translation>La couche est en mode édition dans QGIS : enregistrez ou abandonnez avant d&apos;appliquer.</translation>
    </message>
</context>
<context>
    <name>ConflictWindow</name>
    <message>
        <source>Decide Many</source>
        <translation>Décision groupée</translation>
    </message>
    <message>
        <source>One side for all conflicts, for a layer, or for a field</source>
        <translation>Un côté pour tous les conflits, pour une couche ou pour un champ</translation>
    </message>
    <message>
        <source>Read Again</source>
        <translation>Relire</translation>
    </message>
    <message>
        <source>Apply Resolutions…</source>
        <translation>Appliquer les résolutions…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>Clavier</translation>
    </message>
    <message>
        <source>Shows what would be written, before anything is</source>
        <translation>Montre ce qui serait écrit, avant toute écriture</translation>
    </message>
    <message>
        <source>Compare the changes with what the layers hold now</source>
        <translation>Comparer les modifications avec ce que les couches contiennent maintenant</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>Conflits</translation>
    </message>
    <message>
        <source>Conflicts of {project}</source>
        <translation>Conflits de {project}</translation>
    </message>
    <message>
        <source>Reading the conflicts…</source>
        <translation>Lecture des conflits…</translation>
    </message>
    <message>
        <source>Not taken</source>
        <translation>Non prise</translation>
    </message>
    <message>
        <source>The conflicts cannot be read</source>
        <translation>Les conflits ne peuvent pas être lus</translation>
    </message>
    <message>
        <source>Try Again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Nothing was left to be decided like that.</source>
        <translation>Il ne restait rien à décider ainsi.</translation>
    </message>
    <message>
        <source>Decided: {count}. Nothing is written yet.</source>
        <translation>Décidés : {count}. Rien n&apos;est encore écrit.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Take Back</source>
        <translation>Retirer</translation>
    </message>
</context>
<context>
    <name>Deltafile</name>
    <message>
        <source>line {line} column {column}</source>
        <translation>ligne {line}, colonne {column}</translation>
    </message>
    <message>
        <source>byte {position}</source>
        <translation>octet {position}</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>rien</translation>
    </message>
    <message>
        <source>end</source>
        <translation>la fin</translation>
    </message>
    <message>
        <source>text</source>
        <translation>du texte</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>un nombre</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>vrai ou faux</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>une liste</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>un objet JSON</translation>
    </message>
    <message>
        <source>an empty file</source>
        <translation>un fichier vide</translation>
    </message>
    <message>
        <source>an empty text</source>
        <translation>un texte vide</translation>
    </message>
    <message>
        <source>{size} bytes</source>
        <translation>{size} octets</translation>
    </message>
    <message>
        <source>byte {value}</source>
        <translation>octet {value}</translation>
    </message>
    <message>
        <source>nesting that exhausts the stack</source>
        <translation>une imbrication qui épuise la pile</translation>
    </message>
    <message>
        <source>deeper nesting</source>
        <translation>imbrication plus profonde</translation>
    </message>
    <message>
        <source>text with NUL or a lone surrogate</source>
        <translation>du texte avec NUL ou un substitut isolé</translation>
    </message>
    <message>
        <source>a list of changes of a server</source>
        <translation>une liste de modifications d&apos;un serveur</translation>
    </message>
    <message>
        <source>an error of a server, {code}</source>
        <translation>une erreur d&apos;un serveur, {code}</translation>
    </message>
    <message>
        <source>no layer id</source>
        <translation>aucun id de couche</translation>
    </message>
    <message>
        <source>an unknown key</source>
        <translation>une clé inconnue</translation>
    </message>
    <message>
        <source>a name again</source>
        <translation>un nom une seconde fois</translation>
    </message>
    <message>
        <source>{uuid}, also used by {place} for another edit</source>
        <translation>{uuid}, aussi utilisé par {place} pour une autre édition</translation>
    </message>
    <message>
        <source>{uuid}, also of {place}</source>
        <translation>{uuid}, aussi dans {place}</translation>
    </message>
    <message>
        <source>{uuid}, known here with other content</source>
        <translation>{uuid}, connu ici avec un autre contenu</translation>
    </message>
    <message>
        <source>a number too large</source>
        <translation>un nombre trop grand</translation>
    </message>
    <message>
        <source>no geometry</source>
        <translation>pas de géométrie</translation>
    </message>
    <message>
        <source>no {name}</source>
        <translation>pas de {name}</translation>
    </message>
    <message>
        <source>{key}, that of another feature in this file</source>
        <translation>{key}, celle d&apos;une autre entité de ce fichier</translation>
    </message>
    <message>
        <source>a deltafile</source>
        <translation>un fichier delta</translation>
    </message>
    <message>
        <source>a deltafile or a list of deltas</source>
        <translation>un fichier delta ou une liste de modifications</translation>
    </message>
    <message>
        <source>a list of deltas</source>
        <translation>une liste de modifications</translation>
    </message>
    <message>
        <source>a page like the others</source>
        <translation>une page comme les autres</translation>
    </message>
    <message>
        <source>an entry of a list of deltas</source>
        <translation>un élément d&apos;une liste de modifications</translation>
    </message>
    <message>
        <source>a delta</source>
        <translation>une modification</translation>
    </message>
    <message>
        <source>at most {limit} bytes</source>
        <translation>au plus {limit} octets</translation>
    </message>
    <message>
        <source>at most {levels} levels</source>
        <translation>au plus {levels} niveaux</translation>
    </message>
    <message>
        <source>UTF-8 text</source>
        <translation>du texte en UTF-8</translation>
    </message>
    <message>
        <source>a number with a value</source>
        <translation>un nombre qui a une valeur</translation>
    </message>
    <message>
        <source>text that can be stored</source>
        <translation>un texte qui peut être enregistré</translation>
    </message>
    <message>
        <source>text or null</source>
        <translation>du texte ou null</translation>
    </message>
    <message>
        <source>WKT or null</source>
        <translation>WKT ou null</translation>
    </message>
    <message>
        <source>WKT without SRID</source>
        <translation>WKT sans SRID</translation>
    </message>
    <message>
        <source>create, patch or delete</source>
        <translation>create, patch ou delete</translation>
    </message>
    <message>
        <source>localLayerId or sourceLayerId</source>
        <translation>localLayerId ou sourceLayerId</translation>
    </message>
    <message>
        <source>each name once</source>
        <translation>chaque nom une seule fois</translation>
    </message>
    <message>
        <source>every attribute that new has</source>
        <translation>chaque attribut que contient new</translation>
    </message>
    <message>
        <source>the id of the deltafile</source>
        <translation>l&apos;id du fichier delta</translation>
    </message>
    <message>
        <source>the id of the delta</source>
        <translation>l&apos;id de la modification</translation>
    </message>
    <message>
        <source>{uuid}, the id of the entry</source>
        <translation>{uuid}, l&apos;id de l&apos;élément</translation>
    </message>
    <message>
        <source>a uuid of its own</source>
        <translation>un UUID propre</translation>
    </message>
    <message>
        <source>a key of its own</source>
        <translation>une clé propre</translation>
    </message>
    <message>
        <source>a UUID like {example}</source>
        <translation>un UUID comme {example}</translation>
    </message>
    <message>
        <source>a moment like {example}</source>
        <translation>un instant comme {example}</translation>
    </message>
    <message>
        <source>{where}: found {found}, expected {expected}</source>
        <translation>{where} : trouvé : {found}, attendu : {expected}</translation>
    </message>
</context>
<context>
    <name>DeviceNames</name>
    <message>
        <source>A new device sent changes: {name}</source>
        <translation>Un nouvel appareil a envoyé des modifications : {name}</translation>
    </message>
    <message>
        <source>{count} new devices sent changes, the first is {name}</source>
        <translation>{count} nouveaux appareils ont envoyé des modifications, le premier est {name}</translation>
    </message>
    <message>
        <source>Name It…</source>
        <translation>Le nommer…</translation>
    </message>
    <message>
        <source>Device id {id}</source>
        <translation>Id de l&apos;appareil {id}</translation>
    </message>
    <message>
        <source>Name Device</source>
        <translation>Nommer l&apos;appareil</translation>
    </message>
    <message>
        <source>Name of the device or its crew
({device}, id {id})</source>
        <translation>Nom de l&apos;appareil ou de son équipe
({device}, id {id})</translation>
    </message>
</context>
<context>
    <name>DockSet</name>
    <message>
        <source>Jobs</source>
        <translation>Tâches</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Modifications</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Vérification</translation>
    </message>
</context>
<context>
    <name>EventModel</name>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modifié</translation>
    </message>
</context>
<context>
    <name>ExportingActions</name>
    <message>
        <source>Export Changes</source>
        <translation>Exporter les modifications</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Modifications</translation>
    </message>
    <message>
        <source>{path} was not written: {reason}</source>
        <translation>{path} n&apos;a pas été écrit : {reason}</translation>
    </message>
    <message>
        <source>Export of changes</source>
        <translation>Export de modifications</translation>
    </message>
    <message>
        <source>{changes} written to {file}.</source>
        <translation>Écrit dans {file} : {changes}.</translation>
    </message>
    <message>
        <source>Open Folder</source>
        <translation>Ouvrir le dossier</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
</context>
<context>
    <name>FeatureHistoryWindow</name>
    <message>
        <source>History of a Feature</source>
        <translation>Historique d&apos;une entité</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Ce qui s&apos;est passé</translation>
    </message>
    <message>
        <source>What was changed</source>
        <translation>Ce qui a été modifié</translation>
    </message>
    <message>
        <source>Edits that were made in QGIS itself are not listed here.</source>
        <translation>Les éditions faites dans QGIS même ne figurent pas ici.</translation>
    </message>
    <message>
        <source>Show on map</source>
        <translation>Montrer sur la carte</translation>
    </message>
    <message>
        <source>Zoom To</source>
        <translation>Zoomer</translation>
    </message>
    <message>
        <source>History of {feature} in {layer}</source>
        <translation>Historique : {feature} dans {layer}</translation>
    </message>
    <message>
        <source>What was applied cannot be read: {reason}</source>
        <translation>Ce qui a été appliqué ne peut pas être lu : {reason}</translation>
    </message>
    <message>
        <source>No change of it was applied, and none waits.</source>
        <translation>Aucune de ses modifications n&apos;a été appliquée, et aucune n&apos;est en attente.</translation>
    </message>
    <message>
        <source>No change of it was applied on this computer.</source>
        <translation>Aucune modification n&apos;en a été appliquée sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Nothing is known of this feature</source>
        <translation>On ne sait rien de cette entité</translation>
    </message>
    <message>
        <source>The history cannot be read</source>
        <translation>L&apos;historique ne peut pas être lu</translation>
    </message>
    <message>
        <source>Reading the history…</source>
        <translation>Lecture de l&apos;historique…</translation>
    </message>
    <message>
        <source>This change is no longer here</source>
        <translation>Cette modification n&apos;est plus ici</translation>
    </message>
</context>
<context>
    <name>FetchDeltas</name>
    <message>
        <source>Fetch changes from the server</source>
        <translation>Obtenir les modifications du serveur</translation>
    </message>
    <message>
        <source>Lists the changes of a cloud project as its server has them: what became of each, why, who can do something about it and what.

Only of this deltafile: the id that is in the deltafile.

Changes as JSON: a file that Apply changes from a deltafile takes; what the server applied or still has to apply is left aside there.

Changes: a table with a row for each, in the order of arrival.

Changes with places: the same as points in the CRS of the open project.

Outputs: how many there are, how many the server applied, how many wait, and how many are left to be looked at.</source>
        <translation>Liste les modifications d&apos;un projet cloud telles que son serveur les a : ce qu&apos;il est advenu de chacune, pourquoi, qui peut y faire quelque chose et quoi.

Seulement de ce fichier delta : l&apos;id qui se trouve dans le fichier delta.

Modifications en JSON : un fichier qu&apos;accepte Appliquer les modifications d&apos;un fichier delta ; ce que le serveur a appliqué ou doit encore appliquer y est laissé de côté.

Modifications : une table avec une ligne pour chacune, dans l&apos;ordre d&apos;arrivée.

Modifications avec lieux : les mêmes sous forme de points dans le SCR du projet ouvert.

Sorties : combien il y en a, combien le serveur en a appliqué, combien sont en attente, et combien restent à examiner.</translation>
    </message>
    <message>
        <source>Only of this deltafile (id)</source>
        <translation>Seulement de ce fichier delta (id)</translation>
    </message>
    <message>
        <source>Changes as JSON</source>
        <translation>Modifications en JSON</translation>
    </message>
    <message>
        <source>JSON files (*.json)</source>
        <translation>Fichiers JSON (*.json)</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Modifications</translation>
    </message>
    <message>
        <source>Changes with places</source>
        <translation>Modifications avec lieux</translation>
    </message>
    <message>
        <source>Applied by the server</source>
        <translation>Appliquées par le serveur</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Left to be looked at</source>
        <translation>Restant à examiner</translation>
    </message>
    <message>
        <source>Changes that the server did not give: {count}</source>
        <translation>Modifications que le serveur n&apos;a pas données : {count}</translation>
    </message>
    <message>
        <source>{path} cannot be written: {reason}</source>
        <translation>{path} ne peut pas être écrit : {reason}</translation>
    </message>
    <message>
        <source>The changes were not written.</source>
        <translation>Les modifications n&apos;ont pas été écrites.</translation>
    </message>
</context>
<context>
    <name>FieldModel</name>
    <message>
        <source>Field</source>
        <translation>Champ</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Avant</translation>
    </message>
    <message>
        <source>What the device saw before the edit</source>
        <translation>Ce que l&apos;appareil voyait avant l&apos;édition</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nouveau</translation>
    </message>
    <message>
        <source>From the field: what the crew entered</source>
        <translation>Du terrain : ce que l&apos;équipe a saisi</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Ici</translation>
    </message>
    <message>
        <source>What the layer holds now</source>
        <translation>Ce que la couche contient maintenant</translation>
    </message>
    <message>
        <source>{field}: the layer has no such field</source>
        <translation>{field} : la couche n&apos;a pas ce champ</translation>
    </message>
    <message>
        <source>Recorded Before</source>
        <translation>Enregistré avant</translation>
    </message>
    <message>
        <source>Here Now</source>
        <translation>Ici maintenant</translation>
    </message>
    <message>
        <source>From the Field</source>
        <translation>Du terrain</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>What the device recorded before the edit</source>
        <translation>Ce que l&apos;appareil a enregistré avant l&apos;édition</translation>
    </message>
    <message>
        <source>What the layer holds (M)</source>
        <translation>Ce que contient la couche (M)</translation>
    </message>
    <message>
        <source>What the edit made of it (T)</source>
        <translation>Ce que l&apos;édition en a fait (T)</translation>
    </message>
    <message>
        <source>What the layer will hold; double-click to enter another value (E)</source>
        <translation>Ce que contiendra la couche ; double-cliquez pour saisir une autre valeur (E)</translation>
    </message>
    <message>
        <source>{value}, chosen</source>
        <translation>{value}, choisie</translation>
    </message>
    <message>
        <source>Undecided</source>
        <translation>Non décidé</translation>
    </message>
    <message>
        <source>No feature</source>
        <translation>Aucune entité</translation>
    </message>
    <message>
        <source>{field}: in conflict</source>
        <translation>{field} : en conflit</translation>
    </message>
    <message>
        <source>{field}: edited in the field only; it is written</source>
        <translation>{field} : édité seulement sur le terrain ; il est écrit</translation>
    </message>
    <message>
        <source>{field}: not in conflict</source>
        <translation>{field} : pas en conflit</translation>
    </message>
    <message>
        <source>There is no value on this side</source>
        <translation>Il n&apos;y a pas de valeur de ce côté</translation>
    </message>
    <message>
        <source>{value}
Click to keep it (M)</source>
        <translation>{value}
Cliquez pour la garder (M)</translation>
    </message>
    <message>
        <source>{value}
Click to take it (T)</source>
        <translation>{value}
Cliquez pour la prendre (T)</translation>
    </message>
    <message>
        <source>{value}
Click to go back to it</source>
        <translation>{value}
Cliquez pour y revenir</translation>
    </message>
</context>
<context>
    <name>FieldTable</name>
    <message>
        <source>Fields of the change</source>
        <translation>Champs de la modification</translation>
    </message>
    <message>
        <source>No field was changed.</source>
        <translation>Aucun champ n&apos;a été modifié.</translation>
    </message>
    <message>
        <source>Show all fields</source>
        <translation>Afficher tous les champs</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copy Value</source>
        <translation>Copier la valeur</translation>
    </message>
</context>
<context>
    <name>FileReportAlgorithm</name>
    <message>
        <source>Report (JSON)</source>
        <translation>Rapport (JSON)</translation>
    </message>
    <message>
        <source>Report (HTML)</source>
        <translation>Rapport (HTML)</translation>
    </message>
    <message>
        <source>it holds what is to be worked on</source>
        <translation>il contient ce qui doit être traité</translation>
    </message>
</context>
<context>
    <name>FindingActs</name>
    <message>
        <source>The project was not saved.</source>
        <translation>Le projet n&apos;a pas été enregistré.</translation>
    </message>
    <message>
        <source>The layer &quot;{name}&quot; is no longer in the project.</source>
        <translation>La couche « {name} » n&apos;est plus dans le projet.</translation>
    </message>
</context>
<context>
    <name>FindingDetails</name>
    <message>
        <source>About the finding</source>
        <translation>À propos du constat</translation>
    </message>
    <message>
        <source>Fix</source>
        <translation>Corriger</translation>
    </message>
    <message>
        <source>Save Project</source>
        <translation>Enregistrer le projet</translation>
    </message>
    <message>
        <source>Go to Layer</source>
        <translation>Aller à la couche</translation>
    </message>
    <message>
        <source>Layer Properties…</source>
        <translation>Propriétés de la couche…</translation>
    </message>
    <message>
        <source>Project Properties…</source>
        <translation>Propriétés du projet…</translation>
    </message>
    <message>
        <source>Ignore in This Project</source>
        <translation>Ignorer dans ce projet</translation>
    </message>
    <message>
        <source>No Longer Ignore</source>
        <translation>Ne plus ignorer</translation>
    </message>
    <message>
        <source>The project remembers it when you save it</source>
        <translation>Le projet s&apos;en souvient lorsque vous l&apos;enregistrez</translation>
    </message>
    <message>
        <source>Fix All {count}</source>
        <translation>Corriger les {count}</translation>
    </message>
    <message>
        <source>Fix all findings of this kind</source>
        <translation>Corriger tous les constats de cette nature</translation>
    </message>
    <message>
        <source>Select a finding to see what to do.</source>
        <translation>Sélectionnez un constat pour voir que faire.</translation>
    </message>
    <message>
        <source>Why it matters in the field</source>
        <translation>Pourquoi c&apos;est important sur le terrain</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Que faire</translation>
    </message>
    <message>
        <source>Fixed</source>
        <translation>Corrigé</translation>
    </message>
    <message>
        <source>It is being checked again.</source>
        <translation>Une nouvelle vérification est en cours.</translation>
    </message>
    <message>
        <source>What Fix does</source>
        <translation>Ce que fait Corriger</translation>
    </message>
</context>
<context>
    <name>FindingTreeModel</name>
    <message>
        <source>Ignored</source>
        <translation>Ignorés</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projet</translation>
    </message>
</context>
<context>
    <name>FindingsPanel</name>
    <message>
        <source>Filter findings…</source>
        <translation>Filtrer les constats…</translation>
    </message>
    <message>
        <source>Filter findings</source>
        <translation>Filtrer les constats</translation>
    </message>
    <message>
        <source>By Severity</source>
        <translation>Par gravité</translation>
    </message>
    <message>
        <source>By Layer</source>
        <translation>Par couche</translation>
    </message>
    <message>
        <source>Grouping of the findings</source>
        <translation>Regroupement des constats</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Constats</translation>
    </message>
</context>
<context>
    <name>FixHistory</name>
    <message>
        <source>{finding} … and {count} more</source>
        <translation>{finding} … et {count} autres</translation>
    </message>
    <message>
        <source>Not fixed, because {reason}. {finding}</source>
        <translation>Non corrigé, car {reason}. {finding}</translation>
    </message>
    <message>
        <source>Not taken back, because {reason}.</source>
        <translation>Non retiré, car {reason}.</translation>
    </message>
</context>
<context>
    <name>FoldingTable</name>
    <message>
        <source>Changes</source>
        <translation>Modifications</translation>
    </message>
</context>
<context>
    <name>ForecastDialog</name>
    <message>
        <source>Apply Resolutions</source>
        <translation>Appliquer les résolutions</translation>
    </message>
    <message>
        <source>Working out what would be written…</source>
        <translation>Calcul de ce qui serait écrit…</translation>
    </message>
    <message>
        <source>What would be written</source>
        <translation>Ce qui serait écrit</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Appliquer</translation>
    </message>
    <message>
        <source>Keep the Result Here</source>
        <translation>Garder le résultat ici</translation>
    </message>
    <message>
        <source>Send It to {server} as Corrective Changes as Well</source>
        <translation>L&apos;envoyer aussi à {server} sous forme de modifications correctives</translation>
    </message>
    <message>
        <source>Where the result goes</source>
        <translation>Où va le résultat</translation>
    </message>
    <message>
        <source>The server refuses a correction as a conflict if it holds something else by then. What it did not say that it holds is not sent.</source>
        <translation>Le serveur refuse une correction comme conflit s&apos;il contient entre-temps autre chose. Ce qu&apos;il n&apos;a pas indiqué contenir n&apos;est pas envoyé.</translation>
    </message>
    <message>
        <source>Nothing is written yet.</source>
        <translation>Rien n&apos;est encore écrit.</translation>
    </message>
    <message>
        <source>{count}: {applied} would be written, {ignored} set aside.</source>
        <translation>{count} : {applied} à écrire, {ignored} à mettre de côté.</translation>
    </message>
    <message>
        <source>{count} cannot be carried out, and stay as they are.</source>
        <translation>Impossible à exécuter, restent tels quels : {count}.</translation>
    </message>
    <message>
        <source>Changes that wait are applied as well: {count}.</source>
        <translation>Les modifications en attente sont appliquées aussi : {count}.</translation>
    </message>
    <message>
        <source>What somebody changes here before it is written stays in conflict.</source>
        <translation>Ce que quelqu&apos;un modifie ici avant l&apos;écriture reste en conflit.</translation>
    </message>
</context>
<context>
    <name>ForecastModel</name>
    <message>
        <source>What Happens</source>
        <translation>Ce qui se passe</translation>
    </message>
    <message>
        <source>Here Now</source>
        <translation>Ici maintenant</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Ensuite</translation>
    </message>
</context>
<context>
    <name>GeometryRow</name>
    <message>
        <source>Show on map</source>
        <translation>Montrer sur la carte</translation>
    </message>
    <message>
        <source>Zoom To</source>
        <translation>Zoomer</translation>
    </message>
    <message>
        <source>Flash</source>
        <translation>Faire clignoter</translation>
    </message>
</context>
<context>
    <name>GroupedChangeModel</name>
    <message>
        <source>User</source>
        <translation>Utilisateur</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Appareil</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Méthode</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>Couche</translation>
    </message>
    <message>
        <source>Feature</source>
        <translation>Entité</translation>
    </message>
    <message>
        <source>Fields Changed</source>
        <translation>Champs modifiés</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
</context>
<context>
    <name>Grouping</name>
    <message>
        <source>Group by Deltafile</source>
        <translation>Grouper par fichier delta</translation>
    </message>
    <message>
        <source>Show the changes below the deltafile that they came with</source>
        <translation>Afficher les modifications sous le fichier delta avec lequel elles sont arrivées</translation>
    </message>
    <message>
        <source>Fold All</source>
        <translation>Tout replier</translation>
    </message>
    <message>
        <source>Show the deltafiles without their changes</source>
        <translation>Afficher les fichiers delta sans leurs modifications</translation>
    </message>
    <message>
        <source>Unfold All</source>
        <translation>Tout déplier</translation>
    </message>
    <message>
        <source>Show the changes of all deltafiles</source>
        <translation>Afficher les modifications de tous les fichiers delta</translation>
    </message>
</context>
<context>
    <name>Gui</name>
    <message>
        <source>Changes from the Field</source>
        <translation>Modifications du terrain</translation>
    </message>
    <message>
        <source>{changes} were left to the server.</source>
        <translation>{changes} ont été laissées au serveur.</translation>
    </message>
    <message>
        <source>{changes} was left to the server.</source>
        <translation>{changes} a été laissée au serveur.</translation>
    </message>
    <message>
        <source>{count} files were not taken: {host} did not say which of its changes it has. {reason}</source>
        <translation>{count} fichiers n&apos;ont pas été pris en compte : {host} n&apos;a pas dit lesquelles de leurs modifications il possède. {reason}</translation>
    </message>
    <message>
        <source>{file} was not taken: {host} did not say which of its changes it has. {reason}</source>
        <translation>{file} n&apos;a pas été pris en compte : {host} n&apos;a pas dit lesquelles de ses modifications il possède. {reason}</translation>
    </message>
    <message>
        <source>Sign in to the server of this project to have changes left out that it has applied.</source>
        <translation>Connectez-vous au serveur de ce projet pour que les modifications qu&apos;il a déjà appliquées soient écartées.</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Modifications</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Arrêté.</translation>
    </message>
    <message>
        <source>Sign In Again…</source>
        <translation>Se reconnecter…</translation>
    </message>
    <message>
        <source>Show Details</source>
        <translation>Afficher les détails</translation>
    </message>
    <message>
        <source>{file} holds no new change.</source>
        <translation>{file} ne contient aucune nouvelle modification.</translation>
    </message>
    <message>
        <source>1 change was taken from {file}.</source>
        <translation>1 modification a été prise de {file}.</translation>
    </message>
    <message>
        <source>{count} changes were taken from {file}.</source>
        <translation>{count} modifications ont été prises de {file}.</translation>
    </message>
    <message>
        <source>No new change was taken up on this computer.</source>
        <translation>Aucune nouvelle modification n&apos;a été reprise sur cet ordinateur.</translation>
    </message>
    <message>
        <source>1 change was taken up on this computer.</source>
        <translation>1 modification a été reprise sur cet ordinateur.</translation>
    </message>
    <message>
        <source>{count} changes were taken up on this computer.</source>
        <translation>{count} modifications ont été reprises sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Try Again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Push It Here All the Same</source>
        <translation>L&apos;envoyer ici quand même</translation>
    </message>
    <message>
        <source>it was made for another project. Open that project, and push it there.</source>
        <translation>il a été fait pour un autre projet. Ouvrez ce projet et envoyez-le là-bas.</translation>
    </message>
    <message>
        <source>{file} was not taken: {reason}</source>
        <translation>{file} n&apos;a pas été pris : {reason}</translation>
    </message>
    <message>
        <source>{count} files were not taken.</source>
        <translation>{count} fichiers n&apos;ont pas été pris.</translation>
    </message>
    <message>
        <source>Open a project first</source>
        <translation>Ouvrez d&apos;abord un projet</translation>
    </message>
    <message>
        <source>Only for the changes on this computer: take up here what the server did not apply</source>
        <translation>Seulement pour les modifications sur cet ordinateur : reprenez ici ce que le serveur n&apos;a pas appliqué</translation>
    </message>
    <message>
        <source>These changes are on this computer already</source>
        <translation>Ces modifications sont déjà sur cet ordinateur</translation>
    </message>
    <message>
        <source>It is being done just now; QGIS&apos;s status bar shows how far it is</source>
        <translation>C&apos;est en cours ; la barre d&apos;état de QGIS montre l&apos;avancement</translation>
    </message>
    <message>
        <source>No change waits to be applied</source>
        <translation>Aucune modification n&apos;attend d&apos;être appliquée</translation>
    </message>
    <message>
        <source>No apply job wrote anything that holds still</source>
        <translation>Aucune tâche d&apos;application n&apos;a écrit quelque chose qui tienne encore</translation>
    </message>
    <message>
        <source>The filters let no change through</source>
        <translation>Les filtres ne laissent passer aucune modification</translation>
    </message>
    <message>
        <source>Select changes first</source>
        <translation>Sélectionnez d&apos;abord des modifications</translation>
    </message>
    <message>
        <source>Select one change only</source>
        <translation>Sélectionnez une seule modification</translation>
    </message>
    <message>
        <source>None of the selected changes waits, is in conflict, refused or failed</source>
        <translation>Aucune des modifications sélectionnées n&apos;est en attente, en conflit, refusée ou échouée</translation>
    </message>
    <message>
        <source>None of the selected changes is in conflict, refused, failed or set aside</source>
        <translation>Aucune des modifications sélectionnées n&apos;est en conflit, refusée, échouée ou mise de côté</translation>
    </message>
    <message>
        <source>No rule holds any of the selected changes back</source>
        <translation>Aucune règle ne retient l&apos;une des modifications sélectionnées</translation>
    </message>
    <message>
        <source>None of the selected changes is applied</source>
        <translation>Aucune des modifications sélectionnées n&apos;est appliquée</translation>
    </message>
    <message>
        <source>None of the selected changes was taken back</source>
        <translation>Aucune des modifications sélectionnées n&apos;a été retirée</translation>
    </message>
    <message>
        <source>All</source>
        <translation>tout</translation>
    </message>
    <message>
        <source>Selected</source>
        <translation>la sélection</translation>
    </message>
    <message>
        <source>Filtered</source>
        <translation>les filtrées</translation>
    </message>
    <message>
        <source>Table (CSV)…</source>
        <translation>Table (CSV)…</translation>
    </message>
    <message>
        <source>List That Can Be Applied (JSON)…</source>
        <translation>Liste applicable (JSON)…</translation>
    </message>
    <message>
        <source>Layers (GeoPackage)…</source>
        <translation>Couches (GeoPackage)…</translation>
    </message>
    <message>
        <source>Report (HTML)…</source>
        <translation>Rapport (HTML)…</translation>
    </message>
    <message>
        <source>{names} and {count} more</source>
        <translation>{names} et {count} autres</translation>
    </message>
    <message>
        <source>1 file is not here: {names}.</source>
        <translation>1 fichier n&apos;est pas ici : {names}.</translation>
    </message>
    <message>
        <source>Collect the device&apos;s package, or ask the crew for it.</source>
        <translation>Récupérez le paquet de l&apos;appareil, ou demandez-le à l&apos;équipe.</translation>
    </message>
    <message>
        <source>{count} files are not here: {names}.</source>
        <translation>{count} fichiers ne sont pas ici : {names}.</translation>
    </message>
    <message>
        <source>Collect the device&apos;s package, or ask the crew for them.</source>
        <translation>Récupérez le paquet de l&apos;appareil, ou demandez-les à l&apos;équipe.</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Retirée</translation>
    </message>
    <message>
        <source>{method} ({status})</source>
        <translation>{method} ({status})</translation>
    </message>
    <message>
        <source>geometry</source>
        <translation>géométrie</translation>
    </message>
    <message>
        <source>{key} in {layer}, which the project does not have</source>
        <translation>{key} dans {layer}, que le projet n&apos;a pas</translation>
    </message>
    <message>
        <source>A new one in {layer}</source>
        <translation>Une nouvelle dans {layer}</translation>
    </message>
    <message>
        <source>No key in {layer}</source>
        <translation>Pas de clé dans {layer}</translation>
    </message>
    <message>
        <source>{key} in {layer}, as you confirmed</source>
        <translation>{key} dans {layer}, comme vous l&apos;avez confirmé</translation>
    </message>
    <message>
        <source>{key} in {layer}, made by this device</source>
        <translation>{key} dans {layer}, créée par cet appareil</translation>
    </message>
    <message>
        <source>{key} in {layer}</source>
        <translation>{key} dans {layer}</translation>
    </message>
    <message>
        <source>A feature</source>
        <translation>Une entité</translation>
    </message>
    <message>
        <source>Sent by {user}</source>
        <translation>Envoyée par {user}</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Reçue</translation>
    </message>
    <message>
        <source>By {user}. {message}</source>
        <translation>Par {user}. {message}</translation>
    </message>
    <message>
        <source>{choice}, by {user}</source>
        <translation>{choice}, par {user}</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Décidée</translation>
    </message>
    <message>
        <source>What is here stays</source>
        <translation>Ce qui est ici reste</translation>
    </message>
    <message>
        <source>What the field brings is taken</source>
        <translation>Ce qui vient du terrain est pris</translation>
    </message>
    <message>
        <source>Decided for 1 field</source>
        <translation>Décidée pour 1 champ</translation>
    </message>
    <message>
        <source>Decided for {count} fields</source>
        <translation>Décidée pour {count} champs</translation>
    </message>
    <message>
        <source>{device}, sent by {user}</source>
        <translation>{device}, envoyée par {user}</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Inconnu</translation>
    </message>
    <message>
        <source>Device {id}</source>
        <translation>Appareil {id}</translation>
    </message>
    <message>
        <source>Device {number}</source>
        <translation>Appareil {number}</translation>
    </message>
    <message>
        <source>Device {number} of {date}</source>
        <translation>Appareil {number} du {date}</translation>
    </message>
    <message>
        <source>In conflict</source>
        <translation>En conflit</translation>
    </message>
    <message>
        <source>Changed here</source>
        <translation>Modifié ici</translation>
    </message>
    <message>
        <source>As before again</source>
        <translation>De nouveau comme avant</translation>
    </message>
    <message>
        <source>true</source>
        <translation>vrai</translation>
    </message>
    <message>
        <source>false</source>
        <translation>faux</translation>
    </message>
    <message>
        <source>Not recorded</source>
        <translation>Non enregistré</translation>
    </message>
    <message>
        <source>Empty text</source>
        <translation>Texte vide</translation>
    </message>
    <message>
        <source>{name} ({key})</source>
        <translation>{name} ({key})</translation>
    </message>
    <message>
        <source>feature {key}</source>
        <translation>entité {key}</translation>
    </message>
    <message>
        <source>a new feature</source>
        <translation>une nouvelle entité</translation>
    </message>
    <message>
        <source>a feature</source>
        <translation>une entité</translation>
    </message>
    <message>
        <source>A change that cannot be read</source>
        <translation>Une modification qui ne peut pas être lue</translation>
    </message>
    <message>
        <source>{method}: {feature}</source>
        <translation>{method} : {feature}</translation>
    </message>
    <message>
        <source>This feature is not in the layer.</source>
        <translation>Cette entité n&apos;est pas dans la couche.</translation>
    </message>
    <message>
        <source>This feature is not in the layer yet.</source>
        <translation>Cette entité n&apos;est pas encore dans la couche.</translation>
    </message>
    <message>
        <source>You deleted it in QGIS, and have not saved the layer yet.</source>
        <translation>Vous l&apos;avez supprimée dans QGIS, et n&apos;avez pas encore enregistré la couche.</translation>
    </message>
    <message>
        <source>You edited it in QGIS, and have not saved the layer yet: your values are shown as what is here now.</source>
        <translation>Vous l&apos;avez éditée dans QGIS, et n&apos;avez pas encore enregistré la couche : vos valeurs sont affichées comme ce qui est ici maintenant.</translation>
    </message>
    <message>
        <source>Not changed</source>
        <translation>Non modifié</translation>
    </message>
    <message>
        <source>{old} → {new}</source>
        <translation>{old} → {new}</translation>
    </message>
    <message>
        <source>Here now: as from the field</source>
        <translation>Ici maintenant : comme sur le terrain</translation>
    </message>
    <message>
        <source>Here now: as before</source>
        <translation>Ici maintenant : comme avant</translation>
    </message>
    <message>
        <source>Here now: {change}, seen from before</source>
        <translation>Ici maintenant : {change}, par rapport à avant</translation>
    </message>
    <message>
        <source>Here now: {geometry}</source>
        <translation>Ici maintenant : {geometry}</translation>
    </message>
    <message>
        <source>no geometry</source>
        <translation>pas de géométrie</translation>
    </message>
    <message>
        <source>not recorded</source>
        <translation>non enregistré</translation>
    </message>
    <message>
        <source>Deltafile of {who}, {when}</source>
        <translation>Fichier delta de {who}, {when}</translation>
    </message>
    <message>
        <source>{count} of {total} changes</source>
        <translation>{count} sur {total} modifications</translation>
    </message>
    <message>
        <source>Deltafile {id}</source>
        <translation>Fichier delta {id}</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Appliquer</translation>
    </message>
    <message>
        <source>Dry Run</source>
        <translation>Essai à blanc</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Mettre en tampon</translation>
    </message>
    <message>
        <source>Let Pass</source>
        <translation>Laisser passer</translation>
    </message>
    <message>
        <source>Resolve Conflict…</source>
        <translation>Résoudre le conflit…</translation>
    </message>
    <message>
        <source>Take Up Again…</source>
        <translation>Reprendre…</translation>
    </message>
    <message>
        <source>Take Up Here</source>
        <translation>Reprendre ici</translation>
    </message>
    <message>
        <source>History…</source>
        <translation>Historique…</translation>
    </message>
    <message>
        <source>Set Aside…</source>
        <translation>Mettre de côté…</translation>
    </message>
    <message>
        <source>Take Back</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Apply Again</source>
        <translation>Appliquer de nouveau</translation>
    </message>
    <message>
        <source>Write this change to its layer</source>
        <translation>Écrire cette modification dans sa couche</translation>
    </message>
    <message>
        <source>Apply this change once more</source>
        <translation>Appliquer cette modification une nouvelle fois</translation>
    </message>
    <message>
        <source>See what applying would give; nothing is written</source>
        <translation>Voir ce que donnerait l&apos;application ; rien n&apos;est écrit</translation>
    </message>
    <message>
        <source>Put this change into the edit buffer of its layer, in one undo step; you save it, or not</source>
        <translation>Placer cette modification dans le tampon d&apos;édition de sa couche, en une seule étape d&apos;annulation ; vous l&apos;enregistrez, ou non</translation>
    </message>
    <message>
        <source>Apply what a rule of the project holds back</source>
        <translation>Appliquer ce qu&apos;une règle du projet retient</translation>
    </message>
    <message>
        <source>Decide field by field, with the map in view</source>
        <translation>Décider champ par champ, avec la carte sous les yeux</translation>
    </message>
    <message>
        <source>Let it wait again, under another layer or key where you confirm it</source>
        <translation>La remettre en attente, sous une autre couche ou clé là où vous la confirmez</translation>
    </message>
    <message>
        <source>Take what the server did not apply to this computer, where it can be resolved</source>
        <translation>Reprendre sur cet ordinateur ce que le serveur n&apos;a pas appliqué, là où cela peut être résolu</translation>
    </message>
    <message>
        <source>Who changed this feature, when, and from what</source>
        <translation>Qui a modifié cette entité, quand, et à partir de quoi</translation>
    </message>
    <message>
        <source>Do not apply this change, and say why</source>
        <translation>Ne pas appliquer cette modification, et dire pourquoi</translation>
    </message>
    <message>
        <source>Undo in the layer what this change did</source>
        <translation>Défaire dans la couche ce que cette modification a fait</translation>
    </message>
    <message>
        <source>Restore what this change did before it was taken back</source>
        <translation>Rétablir ce que cette modification avait fait avant d&apos;être retirée</translation>
    </message>
    <message>
        <source>No project is open</source>
        <translation>Aucun projet n&apos;est ouvert</translation>
    </message>
    <message>
        <source>Open a project, or add layers: it can be checked then.</source>
        <translation>Ouvrez un projet, ou ajoutez des couches : il pourra alors être vérifié.</translation>
    </message>
    <message>
        <source>Looked at: {layers}.</source>
        <translation>Examiné : {layers}.</translation>
    </message>
    <message>
        <source>Every feature was looked at.</source>
        <translation>Chaque entité a été examinée.</translation>
    </message>
    <message>
        <source>The features were not; tick that above for new data.</source>
        <translation>Les entités ne l&apos;ont pas été ; cochez cela ci-dessus pour de nouvelles données.</translation>
    </message>
    <message>
        <source>Ready for the field</source>
        <translation>Prêt pour le terrain</translation>
    </message>
    <message>
        <source>Show Ignored</source>
        <translation>Afficher les ignorés</translation>
    </message>
    <message>
        <source>The project cannot be read</source>
        <translation>Le projet ne peut pas être lu</translation>
    </message>
    <message>
        <source>Checking the project…</source>
        <translation>Vérification du projet…</translation>
    </message>
    <message>
        <source>The check was cancelled</source>
        <translation>La vérification a été annulée</translation>
    </message>
    <message>
        <source>Nothing is known of the project yet.</source>
        <translation>On ne sait encore rien du projet.</translation>
    </message>
    <message>
        <source>The project cannot be checked</source>
        <translation>Le projet ne peut pas être vérifié</translation>
    </message>
    <message>
        <source>Not checked yet</source>
        <translation>Pas encore vérifié</translation>
    </message>
    <message>
        <source>Find out what would go wrong in the field.</source>
        <translation>Découvrez ce qui poserait problème sur le terrain.</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Erreurs</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>Avertissements</translation>
    </message>
    <message>
        <source>Hints</source>
        <translation>Indications</translation>
    </message>
    <message>
        <source>{count} {findings}</source>
        <translation>{count} {findings}</translation>
    </message>
    <message>
        <source>1 layer</source>
        <translation>1 couche</translation>
    </message>
    <message>
        <source>{count} layers</source>
        <translation>{count} couches</translation>
    </message>
    <message>
        <source>{count} corrections were sent to {server}.</source>
        <translation>{count} corrections ont été envoyées à {server}.</translation>
    </message>
    <message>
        <source>1 correction was sent to {server}.</source>
        <translation>1 correction a été envoyée à {server}.</translation>
    </message>
    <message>
        <source>{changes} were not sent, or not as a whole: {reason}</source>
        <translation>{changes} n&apos;ont pas été envoyées, ou pas en entier : {reason}</translation>
    </message>
    <message>
        <source>{changes} was not sent as a whole: {reason}</source>
        <translation>{changes} n&apos;a pas été envoyée en entier : {reason}</translation>
    </message>
    <message>
        <source>(no key)</source>
        <translation>(pas de clé)</translation>
    </message>
    <message>
        <source>Geometry</source>
        <translation>Géométrie</translation>
    </message>
    <message>
        <source>This is no geometry in WKT.</source>
        <translation>Ce n&apos;est pas une géométrie en WKT.</translation>
    </message>
    <message>
        <source>The layer holds geometries of another type: {type}.</source>
        <translation>La couche contient des géométries d&apos;un autre type : {type}.</translation>
    </message>
    <message>
        <source>The layer asks for: {rule}</source>
        <translation>La couche exige : {rule}</translation>
    </message>
    <message>
        <source>No conflict so far</source>
        <translation>Aucun conflit jusqu&apos;ici</translation>
    </message>
    <message>
        <source>Changes wait to be applied. What conflicts then is listed here.</source>
        <translation>Des modifications attendent d&apos;être appliquées. Celles qui entreront en conflit seront listées ici.</translation>
    </message>
    <message>
        <source>No conflict is left</source>
        <translation>Il ne reste aucun conflit</translation>
    </message>
    <message>
        <source>Package the project anew, so that the devices get what was decided.</source>
        <translation>Préparez un nouveau paquet du projet, pour que les appareils reçoivent ce qui a été décidé.</translation>
    </message>
    <message>
        <source>Everything is decided</source>
        <translation>Tout est décidé</translation>
    </message>
    <message>
        <source>Nothing is written before you apply the resolutions.</source>
        <translation>Rien n&apos;est écrit avant que vous n&apos;appliquiez les résolutions.</translation>
    </message>
    <message>
        <source>Clear Filters</source>
        <translation>Effacer les filtres</translation>
    </message>
    <message>
        <source>Nothing matches the filters</source>
        <translation>Rien ne correspond aux filtres</translation>
    </message>
    <message>
        <source>Being edited in QGIS</source>
        <translation>En cours d&apos;édition dans QGIS</translation>
    </message>
    <message>
        <source>Layer cannot be read</source>
        <translation>Couche illisible</translation>
    </message>
    <message>
        <source>No longer in conflict</source>
        <translation>Plus en conflit</translation>
    </message>
    <message>
        <source>Edited on both sides</source>
        <translation>Éditée des deux côtés</translation>
    </message>
    <message>
        <source>Deleted here</source>
        <translation>Supprimée ici</translation>
    </message>
    <message>
        <source>Deleted in the field</source>
        <translation>Supprimée sur le terrain</translation>
    </message>
    <message>
        <source>Created on both sides</source>
        <translation>Créée des deux côtés</translation>
    </message>
    <message>
        <source>Undecided</source>
        <translation>Non décidé</translation>
    </message>
    <message>
        <source>Cannot be decided here</source>
        <translation>Ne peut pas être décidé ici</translation>
    </message>
    <message>
        <source>Here now</source>
        <translation>Ici maintenant</translation>
    </message>
    <message>
        <source>From the field</source>
        <translation>Du terrain</translation>
    </message>
    <message>
        <source>The layer cannot be looked at, so nothing can be decided now. {reason}</source>
        <translation>La couche ne peut pas être examinée ; rien ne peut donc être décidé maintenant. {reason}</translation>
    </message>
    <message>
        <source>This feature has edits in QGIS that are not saved, so nothing can be decided here. Save or discard them, or stage the change into the edit buffer from the Changes dock.</source>
        <translation>Cette entité a dans QGIS des éditions qui ne sont pas enregistrées ; rien ne peut donc être décidé ici. Enregistrez-les ou abandonnez-les, ou mettez la modification dans le tampon d&apos;édition depuis le panneau Modifications.</translation>
    </message>
    <message>
        <source>The layer was changed since, and the change from the field fits now. It is applied together with the resolutions.</source>
        <translation>La couche a été modifiée depuis, et la modification du terrain correspond maintenant. Elle est appliquée avec les résolutions.</translation>
    </message>
    <message>
        <source>The same fields were edited here and in the field. Choose a value for each of them; fields that only the field edited are written as well.</source>
        <translation>Les mêmes champs ont été édités ici et sur le terrain. Choisissez une valeur pour chacun d&apos;eux ; les champs édités seulement sur le terrain sont écrits aussi.</translation>
    </message>
    <message>
        <source>A feature with this key was created here and in the field. There can be only one: choose a value for each field that differs.</source>
        <translation>Une entité avec cette clé a été créée ici et sur le terrain. Il ne peut y en avoir qu&apos;une : choisissez une valeur pour chaque champ qui diffère.</translation>
    </message>
    <message>
        <source>The feature was edited in the field, but it was deleted here.</source>
        <translation>L&apos;entité a été éditée sur le terrain, mais elle a été supprimée ici.</translation>
    </message>
    <message>
        <source>The feature was deleted in the field, but it was edited here.</source>
        <translation>L&apos;entité a été supprimée sur le terrain, mais elle a été éditée ici.</translation>
    </message>
    <message>
        <source>The feature is being edited in QGIS, and not saved.</source>
        <translation>L&apos;entité est en cours d&apos;édition dans QGIS, et n&apos;est pas enregistrée.</translation>
    </message>
    <message>
        <source>The feature stays deleted; the change from the field is set aside.</source>
        <translation>L&apos;entité reste supprimée ; la modification du terrain est mise de côté.</translation>
    </message>
    <message>
        <source>The feature cannot be made again: the device did not record all of it.</source>
        <translation>L&apos;entité ne peut pas être recréée : l&apos;appareil ne l&apos;a pas enregistrée en entier.</translation>
    </message>
    <message>
        <source>The feature is made again under its key, as the field left it.</source>
        <translation>L&apos;entité est recréée sous sa clé, telle que le terrain l&apos;a laissée.</translation>
    </message>
    <message>
        <source>The feature stays as it is here; the deletion is set aside.</source>
        <translation>L&apos;entité reste telle qu&apos;elle est ici ; la suppression est mise de côté.</translation>
    </message>
    <message>
        <source>The feature is deleted, and the edits made here with it.</source>
        <translation>L&apos;entité est supprimée, et avec elle les éditions faites ici.</translation>
    </message>
    <message>
        <source>The feature stays as it is here, in all fields that differ.</source>
        <translation>L&apos;entité reste telle qu&apos;elle est ici, dans tous les champs qui diffèrent.</translation>
    </message>
    <message>
        <source>The feature here gets the values from the field, in all fields that differ.</source>
        <translation>L&apos;entité reçoit ici les valeurs du terrain, dans tous les champs qui diffèrent.</translation>
    </message>
    <message>
        <source>All fields in conflict stay as they are here.</source>
        <translation>Tous les champs en conflit restent tels qu&apos;ils sont ici.</translation>
    </message>
    <message>
        <source>All fields in conflict get the values from the field.</source>
        <translation>Tous les champs en conflit reçoivent les valeurs du terrain.</translation>
    </message>
    <message>
        <source>{decided} of 1 decided</source>
        <translation>{decided} sur 1 décidé</translation>
    </message>
    <message>
        <source>{decided} of {total} decided</source>
        <translation>{decided} sur {total} décidés</translation>
    </message>
    <message>
        <source>1 conflict</source>
        <translation>1 conflit</translation>
    </message>
    <message>
        <source>{count} conflicts</source>
        <translation>{count} conflits</translation>
    </message>
    <message>
        <source>Next / previous conflict</source>
        <translation>Conflit suivant / précédent</translation>
    </message>
    <message>
        <source>Take what is here now, for the row or the conflict</source>
        <translation>Prendre ce qui est ici maintenant, pour la ligne ou le conflit</translation>
    </message>
    <message>
        <source>Take what is from the field, likewise</source>
        <translation>Prendre ce qui vient du terrain, de même</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espace</translation>
    </message>
    <message>
        <source>Take the cell</source>
        <translation>Prendre la cellule</translation>
    </message>
    <message>
        <source>Enter another value</source>
        <translation>Saisir une autre valeur</translation>
    </message>
    <message>
        <source>Open a decision again</source>
        <translation>Rouvrir une décision</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Accept, go on to what is open</source>
        <translation>Accepter, passer à ce qui est ouvert</translation>
    </message>
    <message>
        <source>Flash the feature on the map</source>
        <translation>Faire clignoter l&apos;entité sur la carte</translation>
    </message>
    <message>
        <source>1 change was known already.</source>
        <translation>1 modification était déjà connue.</translation>
    </message>
    <message>
        <source>{count} changes were known already.</source>
        <translation>{count} modifications étaient déjà connues.</translation>
    </message>
    <message>
        <source>1 change was applied.</source>
        <translation>1 modification a été appliquée.</translation>
    </message>
    <message>
        <source>{count} changes were applied.</source>
        <translation>{count} modifications ont été appliquées.</translation>
    </message>
    <message>
        <source>1 change is in conflict.</source>
        <translation>1 modification est en conflit.</translation>
    </message>
    <message>
        <source>{count} changes are in conflict.</source>
        <translation>{count} modifications sont en conflit.</translation>
    </message>
    <message>
        <source>1 change was refused.</source>
        <translation>1 modification a été refusée.</translation>
    </message>
    <message>
        <source>{count} changes were refused.</source>
        <translation>{count} modifications ont été refusées.</translation>
    </message>
    <message>
        <source>1 change failed.</source>
        <translation>1 modification a échoué.</translation>
    </message>
    <message>
        <source>{count} changes failed.</source>
        <translation>{count} modifications ont échoué.</translation>
    </message>
    <message>
        <source>1 change is not permitted.</source>
        <translation>1 modification n&apos;est pas autorisée.</translation>
    </message>
    <message>
        <source>{count} changes are not permitted.</source>
        <translation>{count} modifications ne sont pas autorisées.</translation>
    </message>
    <message>
        <source>1 change waits.</source>
        <translation>1 modification est en attente.</translation>
    </message>
    <message>
        <source>{count} changes wait.</source>
        <translation>{count} modifications sont en attente.</translation>
    </message>
    <message>
        <source>1 change is being applied.</source>
        <translation>1 modification est en cours d&apos;application.</translation>
    </message>
    <message>
        <source>{count} changes are being applied.</source>
        <translation>{count} modifications sont en cours d&apos;application.</translation>
    </message>
    <message>
        <source>1 change was set aside.</source>
        <translation>1 modification a été mise de côté.</translation>
    </message>
    <message>
        <source>{count} changes were set aside.</source>
        <translation>{count} modifications ont été mises de côté.</translation>
    </message>
    <message>
        <source>1 change was taken back.</source>
        <translation>1 modification a été retirée.</translation>
    </message>
    <message>
        <source>{count} changes were taken back.</source>
        <translation>{count} modifications ont été retirées.</translation>
    </message>
    <message>
        <source>1 change was not taken back.</source>
        <translation>1 modification n&apos;a pas été retirée.</translation>
    </message>
    <message>
        <source>{count} changes were not taken back.</source>
        <translation>{count} modifications n&apos;ont pas été retirées.</translation>
    </message>
    <message>
        <source>1 change was applied again.</source>
        <translation>1 modification a été appliquée de nouveau.</translation>
    </message>
    <message>
        <source>{count} changes were applied again.</source>
        <translation>{count} modifications ont été appliquées de nouveau.</translation>
    </message>
    <message>
        <source>1 change was not applied again.</source>
        <translation>1 modification n&apos;a pas été appliquée de nouveau.</translation>
    </message>
    <message>
        <source>{count} changes were not applied again.</source>
        <translation>{count} modifications n&apos;ont pas été appliquées de nouveau.</translation>
    </message>
    <message>
        <source>No change was waiting: nothing was done.</source>
        <translation>Aucune modification n&apos;était en attente : rien n&apos;a été fait.</translation>
    </message>
    <message>
        <source>{changes} with a status that is not known.</source>
        <translation>{changes} avec un statut inconnu.</translation>
    </message>
    <message>
        <source>The dock Changes shows each of them, and what can be done.</source>
        <translation>Le panneau Modifications montre chacune d&apos;elles, et ce qui peut être fait.</translation>
    </message>
    <message>
        <source>1 attachment</source>
        <translation>1 pièce jointe</translation>
    </message>
    <message>
        <source>{count} attachments</source>
        <translation>{count} pièces jointes</translation>
    </message>
    <message>
        <source>Size {size}</source>
        <translation>Taille {size}</translation>
    </message>
    <message>
        <source>Fit for the field.</source>
        <translation>Prêt pour le terrain.</translation>
    </message>
    <message>
        <source>The dock Check shows all of it, with what can be done.</source>
        <translation>Le panneau Vérification montre tout, avec ce qui peut être fait.</translation>
    </message>
    <message>
        <source>{layers} with {count} features</source>
        <translation>{layers} avec {count} entités</translation>
    </message>
    <message>
        <source>{layers} with 1 feature</source>
        <translation>{layers} avec 1 entité</translation>
    </message>
    <message>
        <source>Layer “{name}” cannot be used: {reason}</source>
        <translation>La couche « {name} » ne peut pas être utilisée : {reason}</translation>
    </message>
    <message>
        <source>… and {count} more</source>
        <translation>… et {count} autres</translation>
    </message>
    <message>
        <source>Package of {moment}</source>
        <translation>Paquet : {moment}</translation>
    </message>
    <message>
        <source>… and {count} more, see the support bundle</source>
        <translation>… et {count} autres, voir le lot d&apos;assistance</translation>
    </message>
    <message>
        <source>… the beginning is left out, see the support bundle</source>
        <translation>… le début est omis, voir le lot d&apos;assistance</translation>
    </message>
    <message>
        <source>✗ the step did not end well</source>
        <translation>✗ l&apos;étape ne s&apos;est pas bien terminée</translation>
    </message>
    <message>
        <source>… the rest is left out, see the support bundle</source>
        <translation>… le reste est omis, voir le lot d&apos;assistance</translation>
    </message>
    <message>
        <source>{job}: {status}</source>
        <translation>{job} : {status}</translation>
    </message>
    <message>
        <source>{job}: {status} after {time}</source>
        <translation>{job} : {status} après {time}</translation>
    </message>
    <message>
        <source>It runs. What it finds is told at its end.</source>
        <translation>Elle est en cours. Ce qu&apos;elle constate est indiqué à la fin.</translation>
    </message>
    <message>
        <source>It waits for a worker. Nothing was done yet.</source>
        <translation>Elle attend un exécutant. Rien n&apos;est encore fait.</translation>
    </message>
    <message>
        <source>Somebody stopped the job before it began.</source>
        <translation>Quelqu&apos;un a arrêté la tâche avant qu&apos;elle commence.</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Cause</translation>
    </message>
    <message>
        <source>It was at the step “{step}”.</source>
        <translation>Elle en était à l&apos;étape « {step} ».</translation>
    </message>
    <message>
        <source>Reason told: {reason}</source>
        <translation>Raison indiquée : {reason}</translation>
    </message>
    <message>
        <source>Who must act</source>
        <translation>Qui doit agir</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Que faire</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Asked for by {user}, {moment}</source>
        <translation>Demandée par {user}, {moment}</translation>
    </message>
    <message>
        <source>Begun {moment}</source>
        <translation>Début : {moment}</translation>
    </message>
    <message>
        <source>Ended {moment}</source>
        <translation>Fin : {moment}</translation>
    </message>
    <message>
        <source>Id {id}</source>
        <translation>Id {id}</translation>
    </message>
    <message>
        <source>Nothing opens folders here: {path}</source>
        <translation>Rien n&apos;ouvre de dossiers ici : {path}</translation>
    </message>
    <message>
        <source>Your role does not show you the project&apos;s changes.</source>
        <translation>Votre rôle ne vous montre pas les modifications du projet.</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Administrateur</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>Gestionnaire</translation>
    </message>
    <message>
        <source>Editor</source>
        <translation>Éditeur</translation>
    </message>
    <message>
        <source>Reporter</source>
        <translation>Rapporteur</translation>
    </message>
    <message>
        <source>Reader</source>
        <translation>Lecteur</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Avant</translation>
    </message>
    <message>
        <source>Not Chosen</source>
        <translation>Non choisi</translation>
    </message>
    <message>
        <source>Edit Offline</source>
        <translation>Éditer hors ligne</translation>
    </message>
    <message>
        <source>Leave as It Is</source>
        <translation>Laisser telle quelle</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copy If Missing</source>
        <translation>Copier si elle manque</translation>
    </message>
    <message>
        <source>Leave Out</source>
        <translation>Omettre</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Being applied</source>
        <translation>En cours d&apos;application</translation>
    </message>
    <message>
        <source>Applied</source>
        <translation>Appliquée</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Refusée</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Échouée</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>Mise de côté</translation>
    </message>
    <message>
        <source>Not permitted</source>
        <translation>Non autorisée</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Créée</translation>
    </message>
    <message>
        <source>Edited</source>
        <translation>Éditée</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Supprimée</translation>
    </message>
    <message>
        <source>Package</source>
        <translation>Préparer un paquet</translation>
    </message>
    <message>
        <source>Apply changes</source>
        <translation>Appliquer les modifications</translation>
    </message>
    <message>
        <source>Process project file</source>
        <translation>Traiter le fichier du projet</translation>
    </message>
    <message>
        <source>Queued</source>
        <translation>En file d&apos;attente</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Arrêtée</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Terminée</translation>
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
        <translation>Le serveur a refusé le mot de passe</translation>
    </message>
    <message>
        <source>The raw answer is in View ▸ Panels ▸ Log Messages.</source>
        <translation>La réponse brute est dans Vue ▸ Panneaux ▸ Journal des messages.</translation>
    </message>
    <message>
        <source>Packaging failed</source>
        <translation>La préparation du paquet a échoué</translation>
    </message>
    <message>
        <source>Applying changes failed</source>
        <translation>L&apos;application des modifications a échoué</translation>
    </message>
    <message>
        <source>Reading the project failed</source>
        <translation>La lecture du projet a échoué</translation>
    </message>
    <message>
        <source>A job failed</source>
        <translation>Une tâche a échoué</translation>
    </message>
    <message>
        <source>Check of the project</source>
        <translation>Vérification du projet</translation>
    </message>
    <message>
        <source>Jobs of {project}</source>
        <translation>Tâches de {project}</translation>
    </message>
    <message>
        <source>the open project does not have this layer, or its data cannot be read</source>
        <translation>le projet ouvert n&apos;a pas cette couche, ou ses données ne peuvent pas être lues</translation>
    </message>
    <message>
        <source>the layer has another data source than in the project&apos;s file: save the project first</source>
        <translation>la couche a une autre source de données que dans le fichier du projet : enregistrez d&apos;abord le projet</translation>
    </message>
    <message>
        <source>QGIS does not let this layer be edited</source>
        <translation>QGIS ne permet pas d&apos;éditer cette couche</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>History of applied changes</source>
        <translation>Historique des modifications appliquées</translation>
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
        <translation>Liste les modifications appliquées aux couches d&apos;un projet, où, quand, par quel fichier delta et quel appareil, et celles qui ont été retirées. Rien n&apos;est écrit dans les couches.

Chaque source de données garde la mémoire de ce qu&apos;elle a pris ; celle dont la mémoire ne peut pas être lue est nommée, avec la raison, et les autres sont listées.

Projet : le fichier du projet ; si aucun n&apos;est indiqué, le projet ouvert.

Depuis : seulement ce qui s&apos;est passé à ce moment ou plus tard, à l&apos;heure de cet ordinateur.

Fichier delta : seulement ce qui est venu avec lui ; l&apos;id qui se trouve dans le fichier delta.

Couche : seulement ce qui s&apos;est passé dans la table de cette couche ; son nom ou son id.

Historique : une table avec une ligne pour chaque modification appliquée et pour chaque modification retirée, la plus ancienne en premier. La colonne delta_uuid peut être donnée à Retirer des modifications appliquées.

Historique avec lieux : le même sous forme de points dans le SCR du projet, sur la géométrie que la modification a laissée, sinon sur celle d&apos;avant. Une modification qui n&apos;a pas touché à la géométrie n&apos;a pas de lieu. Créé lorsqu&apos;il est demandé.

Sorties : le nombre de lignes, et de sources de données qui ne peuvent pas être lues.</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Depuis</translation>
    </message>
    <message>
        <source>Only of this deltafile (id)</source>
        <translation>Seulement de ce fichier delta (id)</translation>
    </message>
    <message>
        <source>Only of this layer (name or id)</source>
        <translation>Seulement de cette couche (nom ou id)</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>History with places</source>
        <translation>Historique avec lieux</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Lignes</translation>
    </message>
    <message>
        <source>Data sources that cannot be read</source>
        <translation>Sources de données qui ne peuvent pas être lues</translation>
    </message>
    <message>
        <source>No layer of the project is called {layer} or has this id; what was applied to an earlier one of this id is listed.</source>
        <translation>Aucune couche du projet ne s&apos;appelle {layer} ni n&apos;a cet id ; ce qui a été appliqué à une couche antérieure ayant cet id est listé.</translation>
    </message>
    <message>
        <source>The history was not written.</source>
        <translation>L&apos;historique n&apos;a pas été écrit.</translation>
    </message>
    <message>
        <source>What was applied to {source} cannot be read: {reason}</source>
        <translation>Ce qui a été appliqué à {source} ne peut pas être lu : {reason}</translation>
    </message>
</context>
<context>
    <name>HoldingAlgorithm</name>
    <message>
        <source>A job of the project runs: waiting for it.</source>
        <translation>Une tâche du projet est en cours : en attente de sa fin.</translation>
    </message>
    <message>
        <source>The run was cancelled.</source>
        <translation>L&apos;exécution a été annulée.</translation>
    </message>
</context>
<context>
    <name>JobDetails</name>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copy what this tab shows, without secrets</source>
        <translation>Copier ce que montre cet onglet, sans secrets</translation>
    </message>
    <message>
        <source>Save Support Bundle…</source>
        <translation>Enregistrer le lot d&apos;assistance…</translation>
    </message>
    <message>
        <source>Save this job, its log, versions and the list of layers as a zip, without passwords and tokens, for whoever helps you</source>
        <translation>Enregistrer cette tâche, son journal, les versions et la liste des couches dans un zip, sans mots de passe ni jetons, pour qui vous aide</translation>
    </message>
    <message>
        <source>Reading the job…</source>
        <translation>Lecture de la tâche…</translation>
    </message>
    <message>
        <source>The open project has no layer “{name}”.</source>
        <translation>Le projet ouvert n&apos;a pas de couche « {name} ».</translation>
    </message>
    <message>
        <source>The support bundle was saved as {path}.</source>
        <translation>Le lot d&apos;assistance a été enregistré sous {path}.</translation>
    </message>
    <message>
        <source>The job cannot be read</source>
        <translation>La tâche ne peut pas être lue</translation>
    </message>
    <message>
        <source>Save Support Bundle</source>
        <translation>Enregistrer le lot d&apos;assistance</translation>
    </message>
    <message>
        <source>Zip files (*.zip)</source>
        <translation>Fichiers zip (*.zip)</translation>
    </message>
</context>
<context>
    <name>JobFilterBar</name>
    <message>
        <source>Filter jobs…</source>
        <translation>Filtrer les tâches…</translation>
    </message>
    <message>
        <source>Filter jobs</source>
        <translation>Filtrer les tâches</translation>
    </message>
    <message>
        <source>Choose by type and status</source>
        <translation>Choisir par type et statut</translation>
    </message>
    <message>
        <source>Type and status</source>
        <translation>Type et statut</translation>
    </message>
    <message>
        <source>All Types</source>
        <translation>Tous les types</translation>
    </message>
    <message>
        <source>Package</source>
        <translation>Préparer un paquet</translation>
    </message>
    <message>
        <source>Apply Changes</source>
        <translation>Appliquer les modifications</translation>
    </message>
    <message>
        <source>Process Project File</source>
        <translation>Traiter le fichier du projet</translation>
    </message>
    <message>
        <source>All Statuses</source>
        <translation>Tous les statuts</translation>
    </message>
    <message>
        <source>Unfinished</source>
        <translation>Non terminées</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Terminée</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Échouée</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Arrêtée</translation>
    </message>
</context>
<context>
    <name>JobRequests</name>
    <message>
        <source>The job was not started. {reason}</source>
        <translation>La tâche n&apos;a pas été lancée. {reason}</translation>
    </message>
    <message>
        <source>Sign In Again…</source>
        <translation>Se reconnecter…</translation>
    </message>
    <message>
        <source>No change waits to be applied.</source>
        <translation>Aucune modification n&apos;attend d&apos;être appliquée.</translation>
    </message>
    <message>
        <source>A job like this is unfinished, asked for by {user} at {moment}. It is shown; no other was made.</source>
        <translation>Une tâche semblable n&apos;est pas terminée (demandée par {user}, {moment}). Elle est affichée ; aucune autre n&apos;a été créée.</translation>
    </message>
    <message>
        <source>Make Another</source>
        <translation>En créer une autre</translation>
    </message>
    <message>
        <source>Unsaved edits are not seen by the job: {layers}.</source>
        <translation>Les éditions non enregistrées ne sont pas vues par la tâche : {layers}.</translation>
    </message>
</context>
<context>
    <name>JobTabs</name>
    <message>
        <source>Summary</source>
        <translation>Résumé</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Étapes</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>Couches</translation>
    </message>
    <message>
        <source>Double-click shows the layer in the project</source>
        <translation>Un double-clic montre la couche dans le projet</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>Raw JSON</source>
        <translation>JSON brut</translation>
    </message>
    <message>
        <source>They are told when the job ends.</source>
        <translation>Elles sont indiquées à la fin de la tâche.</translation>
    </message>
    <message>
        <source>No steps yet</source>
        <translation>Aucune étape pour l&apos;instant</translation>
    </message>
    <message>
        <source>No layers yet</source>
        <translation>Aucune couche pour l&apos;instant</translation>
    </message>
    <message>
        <source>No steps are told</source>
        <translation>Aucune étape n&apos;est indiquée</translation>
    </message>
    <message>
        <source>No layers are told</source>
        <translation>Aucune couche n&apos;est indiquée</translation>
    </message>
    <message>
        <source>It is told when the job ends.</source>
        <translation>Il est indiqué à la fin de la tâche.</translation>
    </message>
    <message>
        <source>No log yet</source>
        <translation>Aucun journal pour l&apos;instant</translation>
    </message>
    <message>
        <source>No log is told</source>
        <translation>Aucun journal n&apos;est indiqué</translation>
    </message>
</context>
<context>
    <name>JobsModel</name>
    <message>
        <source>Job</source>
        <translation>Tâche</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>How Long</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>Asked for by {user}, {moment}</source>
        <translation>Demandée par {user}, {moment}</translation>
    </message>
    <message>
        <source>Ran for {time}</source>
        <translation>A duré {time}</translation>
    </message>
    <message>
        <source>Runs for {time}</source>
        <translation>Dure depuis {time}</translation>
    </message>
</context>
<context>
    <name>JobsTable</name>
    <message>
        <source>Jobs</source>
        <translation>Tâches</translation>
    </message>
    <message>
        <source>Cancel Job</source>
        <translation>Annuler la tâche</translation>
    </message>
    <message>
        <source>The job is over.</source>
        <translation>La tâche est finie.</translation>
    </message>
    <message>
        <source>Copy Id</source>
        <translation>Copier l&apos;id</translation>
    </message>
</context>
<context>
    <name>JobsView</name>
    <message>
        <source>No saved project is open</source>
        <translation>Aucun projet enregistré n&apos;est ouvert</translation>
    </message>
    <message>
        <source>Open a project, or save this one; its jobs and changes are shown here then.</source>
        <translation>Ouvrez un projet, ou enregistrez celui-ci ; ses tâches et ses modifications sont alors affichées ici.</translation>
    </message>
    <message>
        <source>Looking for the project&apos;s jobs…</source>
        <translation>Recherche des tâches du projet…</translation>
    </message>
    <message>
        <source>The project&apos;s jobs cannot be read</source>
        <translation>Les tâches du projet ne peuvent pas être lues</translation>
    </message>
    <message>
        <source>Reading the jobs…</source>
        <translation>Lecture des tâches…</translation>
    </message>
    <message>
        <source>The jobs cannot be read</source>
        <translation>Les tâches ne peuvent pas être lues</translation>
    </message>
    <message>
        <source>The login ran out</source>
        <translation>La connexion a expiré</translation>
    </message>
    <message>
        <source>You may not see the jobs of this project</source>
        <translation>Vous ne pouvez pas voir les tâches de ce projet</translation>
    </message>
    <message>
        <source>The server cannot be reached</source>
        <translation>Le serveur ne peut pas être joint</translation>
    </message>
    <message>
        <source>Package makes what QField opens in the field. Apply Changes writes what came back into the layers. Process Project File checks whether the project is fit for the field.</source>
        <translation>Préparer un paquet crée ce que QField ouvre sur le terrain. Appliquer les modifications écrit dans les couches ce qui est revenu. Traiter le fichier du projet vérifie si le projet est prêt pour le terrain.</translation>
    </message>
    <message>
        <source>No job yet</source>
        <translation>Aucune tâche pour l&apos;instant</translation>
    </message>
    <message>
        <source>A server cannot stop a job, it can only be awaited.</source>
        <translation>Un serveur ne peut pas arrêter une tâche, on ne peut que l&apos;attendre.</translation>
    </message>
</context>
<context>
    <name>KeptLogins</name>
    <message>
        <source>Logins That Are Kept</source>
        <translation>Connexions conservées</translation>
    </message>
    <message>
        <source>Use the Kept Login</source>
        <translation>Utiliser la connexion conservée</translation>
    </message>
    <message>
        <source>Use the Login of QFieldSync</source>
        <translation>Utiliser la connexion de QFieldSync</translation>
    </message>
    <message>
        <source>QGIS asks for its master password first, to open the login.</source>
        <translation>QGIS demande d&apos;abord son mot de passe principal, pour ouvrir la connexion.</translation>
    </message>
    <message>
        <source>QGIS keeps a login of this plugin for the server.</source>
        <translation>QGIS conserve une connexion de cette extension pour le serveur.</translation>
    </message>
    <message>
        <source>QFieldSync keeps a login for the server. Its password fetches a login of this plugin&apos;s own; QFieldSync stays signed in as it is.</source>
        <translation>QFieldSync conserve une connexion pour le serveur. Son mot de passe permet à cette extension d&apos;obtenir sa propre connexion ; QFieldSync reste connecté tel quel.</translation>
    </message>
</context>
<context>
    <name>KeyModel</name>
    <message>
        <source>Change</source>
        <translation>Modification</translation>
    </message>
    <message>
        <source>Feature Now</source>
        <translation>Entité maintenant</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
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
        <translation>Couche</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Features</source>
        <translation>Entités</translation>
    </message>
    <message>
        <source>Packaged</source>
        <translation>Empaquetées</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Erreur</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>Valide</translation>
    </message>
    <message>
        <source>Invalid</source>
        <translation>Non valide</translation>
    </message>
    <message>
        <source>Not opened</source>
        <translation>Non ouverte</translation>
    </message>
    <message>
        <source>{count} features are not in the package.</source>
        <translation>{count} entités ne sont pas dans le paquet.</translation>
    </message>
    <message>
        <source>1 feature is not in the package.</source>
        <translation>1 entité n&apos;est pas dans le paquet.</translation>
    </message>
</context>
<context>
    <name>LocalServiceAlgorithm</name>
    <message>
        <source>Store of jobs and changes (default: in the QGIS profile)</source>
        <translation>Stockage des tâches et des modifications (par défaut : dans le profil QGIS)</translation>
    </message>
    <message>
        <source>The open project is in no file. Save it, or name a project file.</source>
        <translation>Le projet ouvert n&apos;est dans aucun fichier. Enregistrez-le, ou indiquez un fichier de projet.</translation>
    </message>
</context>
<context>
    <name>LoginDialog</name>
    <message>
        <source>Sign In to a Server</source>
        <translation>Se connecter à un serveur</translation>
    </message>
    <message>
        <source>Jobs and changes of a project on a QFieldCloud server are shown beside those on this computer. Signing in uploads nothing and changes nothing.</source>
        <translation>Les tâches et les modifications d&apos;un projet sur un serveur QFieldCloud sont affichées à côté de celles de cet ordinateur. Se connecter n&apos;envoie rien et ne modifie rien.</translation>
    </message>
    <message>
        <source>Sign In</source>
        <translation>Se connecter</translation>
    </message>
    <message>
        <source>Allow One More Try</source>
        <translation>Autoriser un essai de plus</translation>
    </message>
    <message>
        <source>Lets one more password through; another wrong one may lock you out</source>
        <translation>Laisse passer un mot de passe de plus ; un autre mot de passe erroné peut vous bloquer</translation>
    </message>
    <message>
        <source>As on the server&apos;s web page</source>
        <translation>Comme sur la page web du serveur</translation>
    </message>
    <message>
        <source>Keep the login for the next start</source>
        <translation>Conserver la connexion pour le prochain démarrage</translation>
    </message>
    <message>
        <source>Keep the password as well</source>
        <translation>Conserver aussi le mot de passe</translation>
    </message>
    <message>
        <source>A login ends after some weeks; with the password a new one is fetched then, without asking you.</source>
        <translation>Une connexion expire après quelques semaines ; avec le mot de passe, une nouvelle est alors obtenue sans vous interroger.</translation>
    </message>
    <message>
        <source>&amp;Server</source>
        <translation>&amp;Serveur</translation>
    </message>
    <message>
        <source>&amp;User or e-mail</source>
        <translation>&amp;Utilisateur ou e-mail</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Mot de passe</translation>
    </message>
    <message>
        <source>No Password? Single Sign-On</source>
        <translation>Pas de mot de passe ? Authentification unique</translation>
    </message>
    <message>
        <source>An account that signs in through another service has no password on the server, and this plugin cannot sign in that way. Where the server lets you set a password for your account, set one on its web page and use it here; your other way stays. Without one, the embedded engine on this computer needs no account.</source>
        <translation>Un compte qui se connecte par un autre service n&apos;a pas de mot de passe sur le serveur, et cette extension ne peut pas se connecter ainsi. Si le serveur vous permet de définir un mot de passe pour votre compte, définissez-en un sur sa page web et utilisez-le ici ; votre autre moyen reste valable. Sans mot de passe, le moteur intégré sur cet ordinateur n&apos;a besoin d&apos;aucun compte.</translation>
    </message>
    <message>
        <source>QGIS&apos;s authentication database is switched off, so nothing can be kept; you are signed in until QGIS is closed.</source>
        <translation>La base de données d&apos;authentification de QGIS est désactivée ; rien ne peut donc être conservé ; vous restez connecté jusqu&apos;à la fermeture de QGIS.</translation>
    </message>
    <message>
        <source>Nothing is kept; you are signed in until QGIS is closed.</source>
        <translation>Rien n&apos;est conservé ; vous restez connecté jusqu&apos;à la fermeture de QGIS.</translation>
    </message>
    <message>
        <source>The login is kept encrypted in QGIS&apos;s authentication database, nowhere else.</source>
        <translation>La connexion est conservée chiffrée dans la base de données d&apos;authentification de QGIS, nulle part ailleurs.</translation>
    </message>
    <message>
        <source>QGIS asks for its master password next: the one that you chose for that database, not the one of the server.</source>
        <translation>QGIS demande ensuite son mot de passe principal : celui que vous avez choisi pour cette base de données, pas celui du serveur.</translation>
    </message>
    <message>
        <source>QGIS asks you next to choose a master password, which protects that database from now on.</source>
        <translation>QGIS vous demande ensuite de choisir un mot de passe principal, qui protège désormais cette base de données.</translation>
    </message>
    <message>
        <source>The login cannot be used.</source>
        <translation>La connexion ne peut pas être utilisée.</translation>
    </message>
    <message>
        <source>QGIS could not open it, or it holds no password: a single sign-on for instance. Sign in with your user and password.</source>
        <translation>QGIS n&apos;a pas pu l&apos;ouvrir, ou elle ne contient pas de mot de passe : une authentification unique par exemple. Connectez-vous avec votre utilisateur et votre mot de passe.</translation>
    </message>
</context>
<context>
    <name>MessageStrip</name>
    <message>
        <source>Close this message</source>
        <translation>Fermer ce message</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>MomentAlgorithm</name>
    <message>
        <source>This is no date with a time: {text}. Write it like 2024-05-31T14:30:00, or with a zone, 2024-05-31T12:30:00Z.</source>
        <translation>Ce n&apos;est pas une date avec une heure : {text}. Écrivez-la comme 2024-05-31T14:30:00, ou avec un fuseau, 2024-05-31T12:30:00Z.</translation>
    </message>
</context>
<context>
    <name>NewestDialog</name>
    <message>
        <source>Newest Wins</source>
        <translation>Le plus récent l&apos;emporte</translation>
    </message>
    <message>
        <source>Changes do not say when they were made in the field, only when they arrived. If a layer has a field that both sides fill in with the moment of the edit, the later edit can be taken. Where both are the same, empty, or a feature was deleted, nothing is decided.</source>
        <translation>Les modifications n&apos;indiquent pas quand elles ont été faites sur le terrain, seulement quand elles sont arrivées. Si une couche a un champ que les deux côtés remplissent avec le moment de l&apos;édition, l&apos;édition la plus récente peut être prise. Là où les deux sont identiques, vides, ou qu&apos;une entité a été supprimée, rien n&apos;est décidé.</translation>
    </message>
    <message>
        <source>Leave Alone</source>
        <translation>Laisser tel quel</translation>
    </message>
    <message>
        <source>No Field with a Date or Time</source>
        <translation>Aucun champ de date ou d&apos;heure</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>And {count} more.</source>
        <translation>Et {count} autres.</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>1 change conflicts with the project</source>
        <translation>1 modification est en conflit avec le projet</translation>
    </message>
    <message>
        <source>1 change conflicts with the project on the server</source>
        <translation>1 modification est en conflit avec le projet sur le serveur</translation>
    </message>
    <message>
        <source>{count} changes conflict with the project</source>
        <translation>{count} modifications sont en conflit avec le projet</translation>
    </message>
    <message>
        <source>{count} changes conflict with the project on the server</source>
        <translation>{count} modifications sont en conflit avec le projet sur le serveur</translation>
    </message>
    <message>
        <source>Show Conflicts</source>
        <translation>Afficher les conflits</translation>
    </message>
    <message>
        <source>{what}: {cause}</source>
        <translation>{what} : {cause}</translation>
    </message>
    <message>
        <source>Show Job</source>
        <translation>Afficher la tâche</translation>
    </message>
</context>
<context>
    <name>Options</name>
    <message>
        <source>the input has no change {uuid}</source>
        <translation>l&apos;entrée ne contient pas de modification {uuid}</translation>
    </message>
    <message>
        <source>layer map</source>
        <translation>correspondance des couches</translation>
    </message>
    <message>
        <source>key map</source>
        <translation>correspondance des clés</translation>
    </message>
    <message>
        <source>only these changes</source>
        <translation>seulement ces modifications</translation>
    </message>
    <message>
        <source>earlier report</source>
        <translation>rapport précédent</translation>
    </message>
    <message>
        <source>resolutions</source>
        <translation>décisions</translation>
    </message>
    <message>
        <source>server</source>
        <translation>serveur</translation>
    </message>
    <message>
        <source>token</source>
        <translation>jeton</translation>
    </message>
    <message>
        <source>host</source>
        <translation>hôte</translation>
    </message>
    <message>
        <source>area</source>
        <translation>zone</translation>
    </message>
    <message>
        <source>the project has no vector layer {id}</source>
        <translation>le projet n&apos;a pas de couche vecteur {id}</translation>
    </message>
    <message>
        <source>{wkt} is no polygon</source>
        <translation>{wkt} n&apos;est pas un polygone</translation>
    </message>
    <message>
        <source>there is no CRS {crs}</source>
        <translation>il n&apos;y a pas de SCR {crs}</translation>
    </message>
    <message>
        <source>it has no place in the CRS {crs}</source>
        <translation>elle n&apos;a pas de place dans le SCR {crs}</translation>
    </message>
    <message>
        <source>{path} is no report of version {version}</source>
        <translation>{path} n&apos;est pas un rapport de version {version}</translation>
    </message>
    <message>
        <source>{path} is of a dry run, which applied nothing: it left nothing either</source>
        <translation>{path} provient d&apos;un essai, qui n&apos;a rien appliqué : il n&apos;a rien laissé non plus</translation>
    </message>
    <message>
        <source>{path} is of changes that were taken back</source>
        <translation>{path} porte sur des modifications retirées</translation>
    </message>
    <message>
        <source>without one everybody is let in</source>
        <translation>sans lui, tout le monde peut entrer</translation>
    </message>
    <message>
        <source>take only letters, digits and signs of ASCII</source>
        <translation>n&apos;utilisez que des lettres, chiffres et signes ASCII</translation>
    </message>
    <message>
        <source>other computers may reach {host}, and nothing is encrypted: say that this is wanted, or take 127.0.0.1</source>
        <translation>d&apos;autres ordinateurs peuvent atteindre {host}, et rien n&apos;est chiffré : indiquez que c&apos;est voulu, ou prenez 127.0.0.1</translation>
    </message>
    <message>
        <source>no address is given</source>
        <translation>aucune adresse n&apos;est donnée</translation>
    </message>
    <message>
        <source>the address has a malformed host or port</source>
        <translation>l&apos;hôte ou le port de l&apos;adresse est mal formé</translation>
    </message>
    <message>
        <source>{scheme}: is not spoken; use https</source>
        <translation>{scheme}: n&apos;est pas pris en charge ; utilisez https</translation>
    </message>
    <message>
        <source>the address holds a user or a password; they belong in the login</source>
        <translation>l&apos;adresse contient un utilisateur ou un mot de passe ; leur place est dans la connexion</translation>
    </message>
    <message>
        <source>the address has a ? or # part; leave it out</source>
        <translation>l&apos;adresse a une partie ? ou # ; enlevez-la</translation>
    </message>
    <message>
        <source>{host} is no name of a computer</source>
        <translation>{host} n&apos;est pas un nom d&apos;ordinateur</translation>
    </message>
    <message>
        <source>http would send the token of {host} unprotected; use https</source>
        <translation>http enverrait le jeton de {host} sans protection ; utilisez https</translation>
    </message>
    <message>
        <source>{uuid} makes a feature: it needs no key</source>
        <translation>{uuid} crée une entité : aucune clé n&apos;est nécessaire</translation>
    </message>
    <message>
        <source>no change of the input is about {key} in {layer}</source>
        <translation>aucune modification de l&apos;entrée ne concerne {key} dans {layer}</translation>
    </message>
    <message>
        <source>{layer}: &quot;&quot; is no key; name these changes by their uuids</source>
        <translation>{layer} : &quot;&quot; n&apos;est pas une clé ; désignez ces modifications par leurs UUID</translation>
    </message>
    <message>
        <source>give JSON text like {&quot;uuid of a change&quot;: &quot;key&quot;} or {&quot;layer id&quot;: {&quot;old&quot;: &quot;new&quot;}}</source>
        <translation>donnez un texte JSON comme {&quot;UUID d&apos;une modification&quot;: &quot;clé&quot;} ou {&quot;id de couche&quot;: {&quot;ancienne&quot;: &quot;nouvelle&quot;}}</translation>
    </message>
</context>
<context>
    <name>OptionsPage</name>
    <message>
        <source>Server</source>
        <translation>Serveur</translation>
    </message>
    <message>
        <source>Use the server of QFieldSync</source>
        <translation>Utiliser le serveur de QFieldSync</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>&amp;Adresse</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>Connexion</translation>
    </message>
    <message>
        <source>Looking for News on the Server</source>
        <translation>Recherche de nouveautés sur le serveur</translation>
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
        <translation>Aussi quand aucun panneau ne les montre, toutes les</translation>
    </message>
    <message>
        <source>Every, while a &amp;job runs</source>
        <translation>Intervalle pendant une &amp;tâche</translation>
    </message>
    <message>
        <source>Every, while &amp;none runs</source>
        <translation>Intervalle sans tâche en co&amp;urs</translation>
    </message>
    <message>
        <source>New Projects on This Computer</source>
        <translation>Nouveaux projets sur cet ordinateur</translation>
    </message>
    <message>
        <source>Stores of Jobs and Changes</source>
        <translation>Stockage des tâches et des modifications</translation>
    </message>
    <message>
        <source>Nothing is moved. To take what is known of your projects along, close the project, copy the content of the old folder into the new one, and choose the new one here. Use a folder on this computer: a store on a network drive may be damaged. It counts from the next project that is opened.</source>
        <translation>Rien n&apos;est déplacé. Pour emporter ce que l&apos;on sait de vos projets, fermez le projet, copiez le contenu de l&apos;ancien dossier dans le nouveau, et choisissez ici le nouveau. Utilisez un dossier sur cet ordinateur : un stockage sur un lecteur réseau peut être endommagé. Cela vaut à partir du prochain projet ouvert.</translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <translation>&amp;Dossier</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Rapports</translation>
    </message>
    <message>
        <source>Same as QGIS</source>
        <translation>Comme QGIS</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Langue</translation>
    </message>
    <message>
        <source>There is no such folder; the one before stays in use.</source>
        <translation>Ce dossier n&apos;existe pas ; le précédent reste utilisé.</translation>
    </message>
    <message>
        <source>Signed in to {host} as {user}</source>
        <translation>Connecté à {host} en tant que {user}</translation>
    </message>
    <message>
        <source>Sign Out</source>
        <translation>Se déconnecter</translation>
    </message>
    <message>
        <source>Not signed in</source>
        <translation>Non connecté</translation>
    </message>
    <message>
        <source>Sign In…</source>
        <translation>Se connecter…</translation>
    </message>
</context>
<context>
    <name>OutcomeModel</name>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
</context>
<context>
    <name>OutlookDialog</name>
    <message>
        <source>Dry Run</source>
        <translation>Essai à blanc</translation>
    </message>
    <message>
        <source>Nothing was written.</source>
        <translation>Rien n&apos;a été écrit.</translation>
    </message>
    <message>
        <source>Open Report</source>
        <translation>Ouvrir le rapport</translation>
    </message>
    <message>
        <source>Every change with its reason, and a map, in the browser</source>
        <translation>Chaque modification avec sa raison, et une carte, dans le navigateur</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Appliquer</translation>
    </message>
    <message>
        <source>None of the changes can be applied</source>
        <translation>Aucune des modifications ne peut être appliquée</translation>
    </message>
    <message>
        <source>{count} more would be kept back. {reasons}</source>
        <translation>{count} autres seraient retenues. {reasons}</translation>
    </message>
    <message>
        <source>1 more would be kept back. {reasons}</source>
        <translation>1 autre serait retenue. {reasons}</translation>
    </message>
</context>
<context>
    <name>PackageBar</name>
    <message>
        <source>Open Folder</source>
        <translation>Ouvrir le dossier</translation>
    </message>
    <message>
        <source>Save as Zip…</source>
        <translation>Enregistrer en zip…</translation>
    </message>
    <message>
        <source>Load for a Look</source>
        <translation>Charger pour voir</translation>
    </message>
    <message>
        <source>Download Package…</source>
        <translation>Télécharger le paquet…</translation>
    </message>
    <message>
        <source>Download the project&apos;s newest package from the server into a new folder</source>
        <translation>Télécharger du serveur le paquet le plus récent du projet dans un nouveau dossier</translation>
    </message>
    <message>
        <source>A package is being downloaded.</source>
        <translation>Un paquet est en cours de téléchargement.</translation>
    </message>
    <message>
        <source>The package was saved as {path}.</source>
        <translation>Le paquet a été enregistré sous {path}.</translation>
    </message>
    <message>
        <source>The package has no layers of its own to look at.</source>
        <translation>Le paquet n&apos;a pas de couches propres à regarder.</translation>
    </message>
    <message>
        <source>Save Package</source>
        <translation>Enregistrer le paquet</translation>
    </message>
    <message>
        <source>Zip files (*.zip)</source>
        <translation>Fichiers zip (*.zip)</translation>
    </message>
    <message>
        <source>The folder of the package is not there any more.</source>
        <translation>Le dossier du paquet n&apos;est plus là.</translation>
    </message>
    <message>
        <source>Open {path}. Copy the package from there; this one is what returned packages are compared with</source>
        <translation>Ouvrir {path}. Copiez le paquet depuis là ; c&apos;est à lui que les paquets revenus sont comparés</translation>
    </message>
    <message>
        <source>Pack the package into one file</source>
        <translation>Réunir le paquet en un seul fichier</translation>
    </message>
    <message>
        <source>Show a copy of the package&apos;s layers in a group of their own, read-only; the layers of the project are not touched</source>
        <translation>Afficher une copie des couches du paquet dans un groupe à part, en lecture seule ; les couches du projet ne sont pas touchées</translation>
    </message>
    <message>
        <source>The file is being written.</source>
        <translation>Le fichier est en cours d&apos;écriture.</translation>
    </message>
    <message>
        <source>Remove the Look</source>
        <translation>Retirer l&apos;aperçu</translation>
    </message>
    <message>
        <source>Take the layers of the package out of the project again</source>
        <translation>Retirer du projet les couches du paquet</translation>
    </message>
</context>
<context>
    <name>PackageDownload</name>
    <message>
        <source>Progress</source>
        <translation>Avancement</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Download Package</source>
        <translation>Télécharger le paquet</translation>
    </message>
    <message>
        <source>Downloading the package of {host}</source>
        <translation>Téléchargement du paquet de {host}</translation>
    </message>
    <message>
        <source>The package was downloaded to {path}.</source>
        <translation>Le paquet a été téléchargé dans {path}.</translation>
    </message>
    <message>
        <source>Open Folder</source>
        <translation>Ouvrir le dossier</translation>
    </message>
    <message>
        <source>The download was stopped; nothing of it was kept.</source>
        <translation>Le téléchargement a été arrêté ; rien n&apos;en a été gardé.</translation>
    </message>
    <message>
        <source>The package was not downloaded. {reason}</source>
        <translation>Le paquet n&apos;a pas été téléchargé. {reason}</translation>
    </message>
</context>
<context>
    <name>PackageProject</name>
    <message>
        <source>Package a project for QField</source>
        <translation>Préparer le paquet d&apos;un projet pour QField</translation>
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
        <translation>Crée un dossier que QField ouvre : le projet, un GeoPackage avec les lignes de ses couches, les symboles, les images et les pièces jointes. Rien n&apos;est modifié dans le projet et ses données.

Le projet dit ce que devient chaque couche, comme l&apos;ont réglé les boîtes de dialogue de QFieldSync ; une couche vecteur que personne n&apos;a configurée est mise hors ligne. Ensuite, le paquet est rouvert et comparé à la source. Ce qu&apos;il n&apos;a pas pu emporter tel quel figure dans le journal.

Une couche sans clé d&apos;une seule colonne peut seulement être lue sur le terrain.

Projet : le fichier du projet ; si aucun n&apos;est indiqué, le projet ouvert, qui doit être enregistré.

Dossier : un dossier vide ou nouveau, ou celui d&apos;un paquet plus ancien, qui est remplacé une fois le nouveau complet.

Zip : le même en un seul fichier, s&apos;il est indiqué.

Entités : toutes, ou celles de la zone d&apos;intérêt ; par défaut comme le dit le projet.

Zone : un rectangle à la place de la zone d&apos;intérêt du projet.

Conserver une copie : le paquet tel qu&apos;il a été préparé est mémorisé sur cet ordinateur, pour que Récupérer un paquet puisse déterminer ce que l&apos;équipe y a fait.

Stockage : où les tâches, les modifications et les paquets sont mémorisés. Par défaut : dans le profil QGIS.

Connexions : les noms d&apos;utilisateur, mots de passe et jetons des couches en ligne sont exclus du paquet, sauf si cette option est activée.

Remplacer un paquet qui a été édité : sinon, un paquet que quelqu&apos;un a édité reste, et l&apos;exécution se termine par une erreur. Récupérez-le d&apos;abord.

Sorties : le fichier de projet du paquet, son id, le nombre de couches, d&apos;entités et d&apos;avertissements, et sa taille en octets.</translation>
    </message>
    <message>
        <source>Folder of the package</source>
        <translation>Dossier du paquet</translation>
    </message>
    <message>
        <source>Zip file</source>
        <translation>Fichier zip</translation>
    </message>
    <message>
        <source>Zip files (*.zip)</source>
        <translation>Fichiers zip (*.zip)</translation>
    </message>
    <message>
        <source>Features</source>
        <translation>Entités</translation>
    </message>
    <message>
        <source>As the project says</source>
        <translation>Comme le dit le projet</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Toutes</translation>
    </message>
    <message>
        <source>Only those in the area of interest</source>
        <translation>Seulement celles de la zone d&apos;intérêt</translation>
    </message>
    <message>
        <source>Area (default: the project&apos;s area of interest)</source>
        <translation>Zone (par défaut : la zone d&apos;intérêt du projet)</translation>
    </message>
    <message>
        <source>Keep a copy, to collect the package when it comes back</source>
        <translation>Conserver une copie, pour récupérer le paquet à son retour</translation>
    </message>
    <message>
        <source>Leave logins of online layers in the package</source>
        <translation>Laisser dans le paquet les connexions des couches en ligne</translation>
    </message>
    <message>
        <source>Replace a package that was edited</source>
        <translation>Remplacer un paquet qui a été édité</translation>
    </message>
    <message>
        <source>Project of the package</source>
        <translation>Projet du paquet</translation>
    </message>
    <message>
        <source>Package id</source>
        <translation>Id du paquet</translation>
    </message>
    <message>
        <source>Layers in the package</source>
        <translation>Couches dans le paquet</translation>
    </message>
    <message>
        <source>Features in the package</source>
        <translation>Entités dans le paquet</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>Avertissements</translation>
    </message>
    <message>
        <source>Size in bytes</source>
        <translation>Taille en octets</translation>
    </message>
    <message>
        <source>The open project is not in a file. Save it as one, then package it.</source>
        <translation>Le projet ouvert n&apos;est pas dans un fichier. Enregistrez-le dans un fichier, puis préparez le paquet.</translation>
    </message>
    <message>
        <source>The open project has changes that are not saved. Save it, then package it.</source>
        <translation>Le projet ouvert a des modifications qui ne sont pas enregistrées. Enregistrez-le, puis préparez le paquet.</translation>
    </message>
    <message>
        <source>The package was made, but not the zip file: {reason}</source>
        <translation>Le paquet a été préparé, mais pas le fichier zip : {reason}</translation>
    </message>
    <message>
        <source>The zip file cannot be written, and nothing was packaged: {reason}</source>
        <translation>Le fichier ZIP ne peut pas être écrit, et rien n&apos;a été mis en paquet : {reason}</translation>
    </message>
</context>
<context>
    <name>Packaging</name>
    <message>
        <source>it would be in the package; choose another folder</source>
        <translation>il serait dans le paquet ; choisissez un autre dossier</translation>
    </message>
    <message>
        <source>{layer}: features that name a file in &quot;{field}&quot; that is not there: {count}. The list of attachments in the package names each.</source>
        <translation>{layer} : entités qui citent dans « {field} » un fichier absent : {count}. La liste des pièces jointes du paquet les cite toutes.</translation>
    </message>
    <message>
        <source>Many devices take these names for the same, and keep only one of the files. Rename them: {files}</source>
        <translation>Beaucoup d&apos;appareils prennent ces noms pour identiques et ne gardent qu&apos;un des fichiers. Renommez-les : {files}</translation>
    </message>
    <message>
        <source>{layer}: no feature is in the area.</source>
        <translation>{layer} : aucune entité n&apos;est dans la zone.</translation>
    </message>
    <message>
        <source>{layer}: &quot;{field}&quot; is left out, because another field has the same name but for capitals. Rename one of them.</source>
        <translation>{layer} : « {field} » est omis, car un autre champ porte le même nom à la casse près. Renommez l&apos;un des deux.</translation>
    </message>
    <message>
        <source>{layer}: its rows are those of its filter, and the filter itself is not in the package, because it means something else there.</source>
        <translation>{layer} : ses lignes sont celles de son filtre, et le filtre lui-même n&apos;est pas dans le paquet, car il y signifie autre chose.</translation>
    </message>
    <message>
        <source>the package cannot be written: {reason}</source>
        <translation>le paquet ne peut pas être écrit : {reason}</translation>
    </message>
    <message>
        <source>QGIS can open none of its layers: {layers}. Open the project in QGIS and mend their data sources, then package it again.</source>
        <translation>QGIS ne peut ouvrir aucune de ses couches : {layers}. Ouvrez le projet dans QGIS et corrigez leurs sources de données, puis empaquetez-le de nouveau.</translation>
    </message>
    <message>
        <source>only the area of interest is to be packaged, and the project has none; set one, or switch that off</source>
        <translation>seule la zone d&apos;intérêt doit être mise dans le paquet, et le projet n&apos;en a pas ; définissez-en une, ou désactivez cela</translation>
    </message>
    <message>
        <source>{layer} is left out: it belongs to another project, {project}. Add the layer to this project itself.</source>
        <translation>{layer} est omise : elle appartient à un autre projet, {project}. Ajoutez la couche à ce projet lui-même.</translation>
    </message>
    <message>
        <source>{layer} is left out: QGIS cannot open it. {reason}</source>
        <translation>{layer} est omise : QGIS ne peut pas l&apos;ouvrir. {reason}</translation>
    </message>
    <message>
        <source>Its login is locked: open the project in QGIS, and enter the master password.</source>
        <translation>Sa connexion est verrouillée : ouvrez le projet dans QGIS et saisissez le mot de passe principal.</translation>
    </message>
    <message>
        <source>{layer} stays a connection, and its login is not in the package: devices need one of their own.</source>
        <translation>{layer} reste une connexion, et ses identifiants ne sont pas dans le paquet : les appareils doivent avoir les leurs.</translation>
    </message>
    <message>
        <source>{layer} can only be read in the field: changes cannot be written back to its format ({format}). Save it as a GeoPackage.</source>
        <translation>{layer} ne peut être que lue sur le terrain : les modifications ne peuvent pas être réécrites dans son format ({format}). Enregistrez-la en GeoPackage.</translation>
    </message>
    <message>
        <source>{layer} can only be read in the field: QGIS cannot write to its source. Take a table whose key is a whole number.</source>
        <translation>{layer} ne peut être que lue sur le terrain : QGIS ne peut pas écrire dans sa source. Prenez une table dont la clé est un nombre entier.</translation>
    </message>
    <message>
        <source>{layer} can only be read in the field: its key has several columns ({fields}). Give it a key of one column.</source>
        <translation>{layer} ne peut être que lue sur le terrain : sa clé a plusieurs colonnes ({fields}). Donnez-lui une clé d&apos;une seule colonne.</translation>
    </message>
    <message>
        <source>{layer} can only be read in the field: it has no key by which an edit would find its feature. Give it a key column, for instance in a GeoPackage.</source>
        <translation>{layer} ne peut être que lue sur le terrain : elle n&apos;a pas de clé par laquelle une édition retrouverait son entité. Donnez-lui une colonne de clé, dans un GeoPackage par exemple.</translation>
    </message>
    <message>
        <source>The package has other layers: {layers}.</source>
        <translation>Le paquet a d&apos;autres couches : {layers}.</translation>
    </message>
    <message>
        <source>{layer} cannot be opened in the package.</source>
        <translation>{layer} ne peut pas être ouverte dans le paquet.</translation>
    </message>
    <message>
        <source>{layer} lost fields in the package: {fields}.</source>
        <translation>{layer} a perdu des champs dans le paquet : {fields}.</translation>
    </message>
    <message>
        <source>{layer} has another type of geometry.</source>
        <translation>{layer} a un autre type de géométrie.</translation>
    </message>
    <message>
        <source>{layer} shows {found} features in the package, {expected} in the source.</source>
        <translation>{layer} montre {found} entités dans le paquet, {expected} dans la source.</translation>
    </message>
    <message>
        <source>{layer} has another extent in the package.</source>
        <translation>{layer} a une autre emprise dans le paquet.</translation>
    </message>
    <message>
        <source>{layer}: feature {key} reads otherwise in the package ({fields}).</source>
        <translation>{layer} : l&apos;entité {key} se lit autrement dans le paquet ({fields}).</translation>
    </message>
    <message>
        <source>{layer} uses the file {name}, which is not there. Put it there, or choose another one.</source>
        <translation>{layer} utilise le fichier {name}, qui est absent. Placez-le à cet endroit, ou choisissez-en un autre.</translation>
    </message>
    <message>
        <source>The project uses the file {name}, which is not there.</source>
        <translation>Le projet utilise le fichier {name}, qui est absent.</translation>
    </message>
    <message>
        <source>{layer}: a path of this computer was taken out. What needs it has to name a file in the folder of the project. {name}</source>
        <translation>{layer} : un chemin de cet ordinateur a été retiré. Ce qui en a besoin doit nommer un fichier du dossier du projet. {name}</translation>
    </message>
    <message>
        <source>A path of this computer was taken out of the project. {name}</source>
        <translation>Un chemin de cet ordinateur a été retiré du projet. {name}</translation>
    </message>
    <message>
        <source>A login was taken out of the project: of its variables, properties, metadata or layouts. What needs it asks for it, or does not work.</source>
        <translation>Un identifiant a été retiré du projet : de ses variables, propriétés, métadonnées ou mises en page. Ce qui en a besoin le demande ou ne fonctionne pas.</translation>
    </message>
    <message>
        <source>A login was taken out of {layer}: of its variables, properties, metadata, actions or form. What needs it asks for it, or does not work.</source>
        <translation>Un identifiant a été retiré de {layer} : de ses variables, propriétés, métadonnées, actions ou de son formulaire. Ce qui en a besoin le demande ou ne fonctionne pas.</translation>
    </message>
    <message>
        <source>{layer} shows values of {other}, which is not in the package.</source>
        <translation>{layer} montre des valeurs de {other}, qui n&apos;est pas dans le paquet.</translation>
    </message>
    <message>
        <source>The value of &quot;{field}&quot; cannot be stored as it is.</source>
        <translation>La valeur de « {field} » ne peut pas être enregistrée telle quelle.</translation>
    </message>
    <message>
        <source>verification</source>
        <translation>contrôle</translation>
    </message>
    <message>
        <source>{layer}: {found} features were read and {expected} were counted. The source changed meanwhile, or could not be read to its end: package again.</source>
        <translation>{layer} : {found} entités ont été lues et {expected} ont été comptées. La source a changé entre-temps, ou n&apos;a pas pu être lue jusqu&apos;au bout : préparez de nouveau le paquet.</translation>
    </message>
    <message>
        <source>{layer}: the package does not hold what was read.</source>
        <translation>{layer} : le paquet ne contient pas ce qui a été lu.</translation>
    </message>
    <message>
        <source>{layer}: features without a value in the key &quot;{field}&quot;: {count}. Their edits find no feature.</source>
        <translation>{layer} : entités sans valeur dans la clé « {field} » : {count}. Leurs modifications ne trouvent aucune entité.</translation>
    </message>
    <message>
        <source>{layer}: {count} features have the same key &quot;{field}&quot;, so their edits find no single feature.</source>
        <translation>{layer} : {count} entités ont la même clé « {field} » ; leurs éditions ne trouvent donc pas une entité unique.</translation>
    </message>
    <message>
        <source>{layer}: the same of more features: {count}</source>
        <translation>{layer} : de même pour d&apos;autres entités : {count}</translation>
    </message>
    <message>
        <source>{layer}: the geometry of feature {key} is a {found} in a layer of {expected}; it is carried as it is.</source>
        <translation>{layer} : la géométrie de l&apos;entité {key} est de type {found} dans une couche de type {expected} ; elle est reprise telle quelle.</translation>
    </message>
    <message>
        <source>it is a file; choose a folder</source>
        <translation>c&apos;est un fichier ; choisissez un dossier</translation>
    </message>
    <message>
        <source>the folder holds other files, which would be lost; choose an empty folder</source>
        <translation>le dossier contient d&apos;autres fichiers, qui seraient perdus ; choisissez un dossier vide</translation>
    </message>
    <message>
        <source>the package there was edited ({files}); collect it first, or choose another folder</source>
        <translation>le paquet qui s&apos;y trouve a été édité ({files}) ; récupérez-le d&apos;abord, ou choisissez un autre dossier</translation>
    </message>
    <message>
        <source>another program is making a package there</source>
        <translation>un autre programme y prépare un paquet</translation>
    </message>
    <message>
        <source>the package cannot be written there: {reason}</source>
        <translation>le paquet ne peut pas y être écrit : {reason}</translation>
    </message>
</context>
<context>
    <name>PlacedView</name>
    <message>
        <source>No saved project is open</source>
        <translation>Aucun projet enregistré n&apos;est ouvert</translation>
    </message>
    <message>
        <source>Open a project, or save this one; its jobs and changes are shown here then.</source>
        <translation>Ouvrez un projet, ou enregistrez celui-ci ; ses tâches et ses modifications sont alors affichées ici.</translation>
    </message>
    <message>
        <source>Looking for the project&apos;s jobs…</source>
        <translation>Recherche des tâches du projet…</translation>
    </message>
    <message>
        <source>The project&apos;s jobs cannot be read</source>
        <translation>Les tâches du projet ne peuvent pas être lues</translation>
    </message>
</context>
<context>
    <name>PolicyFields</name>
    <message>
        <source>So many of the newest packages of a project are kept on this computer whatever their age. A package that came back is compared with them.</source>
        <translation>Ce nombre de paquets, les plus récents d&apos;un projet, est conservé sur cet ordinateur quel que soit leur âge. Un paquet revenu leur est comparé.</translation>
    </message>
    <message>
        <source> days</source>
        <translation> jours</translation>
    </message>
    <message>
        <source>Older packages are removed so long after they were made, or after something came back of them. What was not applied yet keeps them.</source>
        <translation>Les paquets plus anciens sont supprimés cette durée après leur préparation, ou après que quelque chose en est revenu. Ils sont conservés tant que quelque chose n&apos;en a pas encore été appliqué.</translation>
    </message>
    <message>
        <source>&amp;Conflicts</source>
        <translation>&amp;Conflits</translation>
    </message>
    <message>
        <source>&amp;Tolerance of geometries</source>
        <translation>&amp;Tolérance des géométries</translation>
    </message>
    <message>
        <source>Time &amp;limit of a job</source>
        <translation>&amp;Limite de temps d&apos;une tâche</translation>
    </message>
    <message>
        <source>Newest &amp;packages kept</source>
        <translation>&amp;Paquets les plus récents conservés</translation>
    </message>
    <message>
        <source>Older packages kept &amp;for</source>
        <translation>Paquets plus a&amp;nciens conservés pendant</translation>
    </message>
    <message>
        <source>Ask Me</source>
        <translation>Me demander</translation>
    </message>
    <message>
        <source>The Field Wins</source>
        <translation>Le terrain l&apos;emporte</translation>
    </message>
    <message>
        <source>Ask Me keeps what the project holds until you decided. The Field Wins overwrites it with what the crew recorded; it can be taken back.</source>
        <translation>Me demander garde ce que contient le projet jusqu&apos;à votre décision. Le terrain l&apos;emporte le remplace par ce que l&apos;équipe a enregistré ; cela peut être retiré.</translation>
    </message>
    <message>
        <source>Geometries whose vertices are this near count as equal; in units of the layer&apos;s CRS.</source>
        <translation>Les géométries dont les sommets sont aussi proches comptent comme égales ; en unités du SCR de la couche.</translation>
    </message>
    <message>
        <source> min</source>
        <translation> min</translation>
    </message>
    <message>
        <source>A job that takes longer is stopped</source>
        <translation>Une tâche qui dure plus longtemps est arrêtée</translation>
    </message>
</context>
<context>
    <name>ProjectAlgorithm</name>
    <message>
        <source>Project file (default: the open project)</source>
        <translation>Fichier du projet (par défaut : le projet ouvert)</translation>
    </message>
    <message>
        <source>QGIS projects (*.qgs *.qgz *.QGS *.QGZ)</source>
        <translation>Projets QGIS (*.qgs *.qgz *.QGS *.QGZ)</translation>
    </message>
    <message>
        <source>No project is open: open one, or name its file.</source>
        <translation>Aucun projet n&apos;est ouvert : ouvrez-en un, ou indiquez son fichier.</translation>
    </message>
    <message>
        <source>{path} belongs to the project. Choose another file for the output.</source>
        <translation>{path} appartient au projet. Choisissez un autre fichier pour la sortie.</translation>
    </message>
    <message>
        <source>QGIS is busy with something else ({reason}). Run it again.</source>
        <translation>QGIS est occupé à autre chose ({reason}). Relancez l&apos;exécution.</translation>
    </message>
</context>
<context>
    <name>ProjectDialog</name>
    <message>
        <source>Choose the Cloud Project</source>
        <translation>Choisir le projet cloud</translation>
    </message>
    <message>
        <source>Which project on {host} is {file}? The choice is remembered for this project file; nothing is uploaded.</source>
        <translation>Quel projet sur {host} est {file} ? Le choix est mémorisé pour ce fichier de projet ; rien n&apos;est envoyé.</translation>
    </message>
    <message>
        <source>Search by name or owner</source>
        <translation>Rechercher par nom ou propriétaire</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Use This Project</source>
        <translation>Utiliser ce projet</translation>
    </message>
    <message>
        <source>Asking for your projects…</source>
        <translation>Demande de vos projets…</translation>
    </message>
    <message>
        <source>Projects on the server</source>
        <translation>Projets sur le serveur</translation>
    </message>
    <message>
        <source>You have no project on {host}</source>
        <translation>Vous n&apos;avez aucun projet sur {host}</translation>
    </message>
    <message>
        <source>Upload one with QFieldSync, or have its owner share it.</source>
        <translation>Envoyez-en un avec QFieldSync, ou demandez à son propriétaire de le partager.</translation>
    </message>
    <message>
        <source>Look Again</source>
        <translation>Chercher de nouveau</translation>
    </message>
</context>
<context>
    <name>ProjectGroup</name>
    <message>
        <source>The Open Project</source>
        <translation>Le projet ouvert</translation>
    </message>
    <message>
        <source>No project is open.</source>
        <translation>Aucun projet n&apos;est ouvert.</translation>
    </message>
    <message>
        <source>The Open Project: {name}</source>
        <translation>Le projet ouvert : {name}</translation>
    </message>
    <message>
        <source>Reading what is chosen for it…</source>
        <translation>Lecture de ce qui est choisi pour lui…</translation>
    </message>
</context>
<context>
    <name>ProjectModel</name>
    <message>
        <source>Project</source>
        <translation>Projet</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Propriétaire</translation>
    </message>
    <message>
        <source>Your Role</source>
        <translation>Votre rôle</translation>
    </message>
    <message>
        <source>Last Change</source>
        <translation>Dernière modification</translation>
    </message>
</context>
<context>
    <name>ProjectPage</name>
    <message>
        <source>Layers</source>
        <translation>Couches</translation>
    </message>
    <message>
        <source>Where nothing is chosen, vector layers are edited offline and others left as they are.</source>
        <translation>Là où rien n&apos;est choisi, les couches vecteur sont éditées hors ligne et les autres laissées telles quelles.</translation>
    </message>
    <message>
        <source>Area of Interest</source>
        <translation>Zone d&apos;intérêt</translation>
    </message>
    <message>
        <source>Use the View of the Map</source>
        <translation>Utiliser l&apos;emprise de la carte</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Effacer</translation>
    </message>
    <message>
        <source>Only features in the area</source>
        <translation>Seulement les entités de la zone</translation>
    </message>
    <message>
        <source>Features elsewhere stay out of packages</source>
        <translation>Les entités situées ailleurs restent hors des paquets</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Vérification</translation>
    </message>
    <message>
        <source>Tell of all of them again</source>
        <translation>Les signaler tous de nouveau</translation>
    </message>
    <message>
        <source>No finding is ignored in this project.</source>
        <translation>Aucun constat n&apos;est ignoré dans ce projet.</translation>
    </message>
    <message>
        <source>1 finding is ignored in this project.</source>
        <translation>1 constat est ignoré dans ce projet.</translation>
    </message>
    <message>
        <source>{count} findings are ignored in this project.</source>
        <translation>{count} constats sont ignorés dans ce projet.</translation>
    </message>
    <message>
        <source>The map shows nothing whose place is known.</source>
        <translation>La carte ne montre rien dont l&apos;emplacement soit connu.</translation>
    </message>
    <message>
        <source>None: packages cover all layers.</source>
        <translation>Aucune : les paquets couvrent toutes les couches.</translation>
    </message>
    <message>
        <source>It is no polygon; the check tells so too.</source>
        <translation>Ce n&apos;est pas un polygone ; la vérification le signale aussi.</translation>
    </message>
    <message>
        <source>{box} in {crs}</source>
        <translation>{box} en {crs}</translation>
    </message>
</context>
<context>
    <name>ProjectRunAlgorithm</name>
    <message>
        <source>On conflict</source>
        <translation>En cas de conflit</translation>
    </message>
    <message>
        <source>Tolerance for geometries, in units of each layer&apos;s CRS</source>
        <translation>Tolérance pour les géométries, en unités du SCR de chaque couche</translation>
    </message>
    <message>
        <source>Dry run: write nothing</source>
        <translation>Essai à blanc : ne rien écrire</translation>
    </message>
    <message>
        <source>Wait for locks, in seconds</source>
        <translation>Attendre les verrous, en secondes</translation>
    </message>
    <message>
        <source>Record in the databases what they have taken</source>
        <translation>Enregistrer dans les bases de données ce qu&apos;elles ont pris</translation>
    </message>
</context>
<context>
    <name>ProjectSession</name>
    <message>
        <source>The project is kept in a database. Save it as a file: jobs and changes belong to project files.</source>
        <translation>Le projet est conservé dans une base de données. Enregistrez-le dans un fichier : les tâches et les modifications appartiennent aux fichiers de projet.</translation>
    </message>
</context>
<context>
    <name>ProposeRemapping</name>
    <message>
        <source>Propose remapping</source>
        <translation>Proposer une correspondance</translation>
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
        <translation>Recherche les couches et les entités que visent des modifications lorsque leurs id et clés n&apos;y mènent pas : une couche retirée puis ajoutée de nouveau, une couche exportée de nouveau qui a d&apos;autres numéros, une entité créée par le serveur. Rien n&apos;est écrit dans aucune couche.

Chaque proposition indique ce qui parle pour elle : un identifiant enregistré, la même géométrie, les mêmes valeurs. Là où plusieurs entités conviennent, il n&apos;y en a pas. Vérifiez les propositions, rayez ce qui est faux, et donnez le fichier à Appliquer les modifications comme correspondance des couches et des clés. Confirmez d&apos;abord les couches, puis faites rechercher les clés avec cette correspondance des couches.

Fichier delta : un fichier delta, ou une liste de modifications enregistrée depuis un serveur.

Projet : le fichier du projet ; si aucun n&apos;est indiqué, le projet ouvert.

Correspondance des couches : les couches déjà confirmées, sous forme de texte JSON ou de fichier JSON.

Fichier delta le plus grand : un fichier plus grand n&apos;est pas lu ; en mégaoctets. Par défaut 512.

Propositions : créées lorsqu&apos;un fichier est indiqué pour elles ; HTML pour la lecture, JSON à confirmer et à transmettre.

Seulement : les uuid des modifications voulues, ou le rapport d&apos;une exécution précédente, dont on veut les modifications en conflit, refusées ou échouées.

Sorties : nombre de couches et de modifications avec une proposition, et de celles pour lesquelles il n&apos;y en a pas.</translation>
    </message>
    <message>
        <source>Proposals (JSON)</source>
        <translation>Propositions (JSON)</translation>
    </message>
    <message>
        <source>Proposals (HTML)</source>
        <translation>Propositions (HTML)</translation>
    </message>
    <message>
        <source>Layers with a proposal</source>
        <translation>Couches avec une proposition</translation>
    </message>
    <message>
        <source>Changes with a proposed key</source>
        <translation>Modifications avec une clé proposée</translation>
    </message>
    <message>
        <source>Layers and changes without a proposal</source>
        <translation>Couches et modifications sans proposition</translation>
    </message>
    <message>
        <source>The proposals were not written: {reason}</source>
        <translation>Les propositions n&apos;ont pas été écrites : {reason}</translation>
    </message>
    <message>
        <source>The proposals would replace an input: {path}</source>
        <translation>Les propositions remplaceraient une entrée : {path}</translation>
    </message>
</context>
<context>
    <name>PushDeltafile</name>
    <message>
        <source>Send a deltafile to the server</source>
        <translation>Envoyer un fichier delta au serveur</translation>
    </message>
    <message>
        <source>Sends a deltafile to the server of its cloud project, which then applies it. It is checked first, because a server says nothing of what is wrong; a long one is sent in parts. Sending it again sends only what is missing.

Largest deltafile: a larger file is not read; in megabytes. Default 512.

Wait: until the server has applied it; the run fails when that does. Fetch changes from the server tells what became of each.

Minutes: how long to wait at most.

Outputs: how many changes are new to the server, how many it had, how many it does not list although they were sent, and the job.</source>
        <translation>Envoie un fichier delta au serveur de son projet cloud, qui l&apos;applique ensuite. Il est d&apos;abord vérifié, car un serveur ne dit rien de ce qui ne va pas ; un long fichier est envoyé en plusieurs parties. L&apos;envoyer de nouveau n&apos;envoie que ce qui manque.

Fichier delta le plus grand : un fichier plus grand n&apos;est pas lu ; en mégaoctets. Par défaut 512.

Attendre : jusqu&apos;à ce que le serveur l&apos;ait appliqué ; l&apos;exécution échoue si l&apos;application échoue. Obtenir les modifications du serveur indique ce qu&apos;il est advenu de chacune.

Minutes : durée d&apos;attente au plus.

Sorties : combien de modifications sont nouvelles pour le serveur, combien il avait, combien il ne liste pas bien qu&apos;elles aient été envoyées, et la tâche.</translation>
    </message>
    <message>
        <source>Wait until it is applied</source>
        <translation>Attendre qu&apos;il soit appliqué</translation>
    </message>
    <message>
        <source>New changes</source>
        <translation>Nouvelles modifications</translation>
    </message>
    <message>
        <source>Changes that the server had</source>
        <translation>Modifications que le serveur avait</translation>
    </message>
    <message>
        <source>Changes that the server does not list</source>
        <translation>Modifications que le serveur ne liste pas</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>Tâche</translation>
    </message>
    <message>
        <source>The server does not list change {uuid}: it knows it from another project, or keeps others waiting.</source>
        <translation>Le serveur ne liste pas la modification {uuid} : il la connaît d&apos;un autre projet, ou en fait attendre d&apos;autres.</translation>
    </message>
</context>
<context>
    <name>PushingActions</name>
    <message>
        <source>Push Deltafiles</source>
        <translation>Envoyer des fichiers delta</translation>
    </message>
    <message>
        <source>Deltafiles (*.json);;All files (*)</source>
        <translation>Fichiers delta (*.json);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Asking {host} for its changes</source>
        <translation>Demande de ses modifications à {host}</translation>
    </message>
    <message>
        <source>Push It Here All the Same</source>
        <translation>L&apos;envoyer ici quand même</translation>
    </message>
    <message>
        <source>The server applies them.</source>
        <translation>Le serveur les applique.</translation>
    </message>
    <message>
        <source>Take Up Here</source>
        <translation>Reprendre ici</translation>
    </message>
    <message>
        <source>Nothing was taken up on this computer.</source>
        <translation>Rien n&apos;a été repris sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Show Them</source>
        <translation>Les afficher</translation>
    </message>
</context>
<context>
    <name>QFieldSyncCloudPlugin</name>
    <message>
        <source>The algorithms are offered already, by another copy.</source>
        <translation>Les algorithmes sont déjà proposés, par une autre copie.</translation>
    </message>
    <message>
        <source>Check Project…</source>
        <translation>Vérifier le projet…</translation>
    </message>
    <message>
        <source>Package for QField…</source>
        <translation>Préparer un paquet pour QField…</translation>
    </message>
    <message>
        <source>Collect Package…</source>
        <translation>Récupérer un paquet…</translation>
    </message>
    <message>
        <source>Apply Changes…</source>
        <translation>Appliquer les modifications…</translation>
    </message>
    <message>
        <source>Take Back Changes…</source>
        <translation>Retirer des modifications…</translation>
    </message>
    <message>
        <source>History of Changes…</source>
        <translation>Historique des modifications…</translation>
    </message>
    <message>
        <source>Check Deltafile…</source>
        <translation>Vérifier un fichier delta…</translation>
    </message>
    <message>
        <source>Sign In to a Server…</source>
        <translation>Se connecter à un serveur…</translation>
    </message>
    <message>
        <source>Options…</source>
        <translation>Paramètres…</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>Start Local Server…</source>
        <translation>Démarrer le serveur local…</translation>
    </message>
    <message>
        <source>Stop Local Server</source>
        <translation>Arrêter le serveur local</translation>
    </message>
    <message>
        <source>The project cannot be served: {reason}</source>
        <translation>Le projet ne peut pas être servi : {reason}</translation>
    </message>
</context>
<context>
    <name>QueueDeltafile</name>
    <message>
        <source>Hand a deltafile to the project&apos;s jobs</source>
        <translation>Remettre un fichier delta aux tâches du projet</translation>
    </message>
    <message>
        <source>Keeps the changes of a deltafile for the jobs of a project, on this computer: they wait, and an open QGIS or Run jobs applies them. What became of each is remembered, conflicts can be resolved later, and the same change is never taken twice.

A file that is no deltafile, or one of another project, is refused as a whole. Apply changes takes a deltafile of any project.

Project: the project file; when none is given, the open project.

Largest deltafile: a larger file is not read; in megabytes. Default 512.

Store: where jobs, changes and packages are remembered. Default: in the QGIS profile.

Outputs: how many changes are new and wait, how many were known already, and the job that applies them.</source>
        <translation>Garde les modifications d&apos;un fichier delta pour les tâches d&apos;un projet, sur cet ordinateur : elles attendent, et un QGIS ouvert ou Exécuter les tâches les applique. Ce qu&apos;il est advenu de chacune est mémorisé, les conflits peuvent être résolus plus tard, et la même modification n&apos;est jamais prise deux fois.

Un fichier qui n&apos;est pas un fichier delta, ou qui est celui d&apos;un autre projet, est refusé en entier. Appliquer les modifications accepte un fichier delta de n&apos;importe quel projet.

Projet : le fichier du projet ; si aucun n&apos;est indiqué, le projet ouvert.

Fichier delta le plus grand : un fichier plus grand n&apos;est pas lu ; en mégaoctets. Par défaut 512.

Stockage : où les tâches, les modifications et les paquets sont mémorisés. Par défaut : dans le profil QGIS.

Sorties : combien de modifications sont nouvelles et attendent, combien étaient déjà connues, et la tâche qui les applique.</translation>
    </message>
    <message>
        <source>New changes</source>
        <translation>Nouvelles modifications</translation>
    </message>
    <message>
        <source>Changes that were known</source>
        <translation>Modifications déjà connues</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>Tâche</translation>
    </message>
    <message>
        <source>The deltafile {path} is not taken: it was made for the project {found}, and this one is {expected}. Hand it over to that project, or use Apply changes from a deltafile, which takes one of any project.</source>
        <translation>Le fichier delta {path} n&apos;est pas pris : il a été fait pour le projet {found}, et celui-ci est {expected}. Remettez-le à ce projet-là, ou utilisez Appliquer les modifications d&apos;un fichier delta, qui accepte un fichier delta de n&apos;importe quel projet.</translation>
    </message>
    <message>
        <source>The deltafile {path} is not taken. {reason}</source>
        <translation>Le fichier delta {path} n&apos;est pas pris. {reason}</translation>
    </message>
</context>
<context>
    <name>ReasonDialog</name>
    <message>
        <source>Set Changes Aside</source>
        <translation>Mettre des modifications de côté</translation>
    </message>
    <message>
        <source>{changes} will not be applied until you take them up again.</source>
        <translation>Ne sera pas appliqué tant que vous ne le reprenez pas : {changes}.</translation>
    </message>
    <message>
        <source>{changes} will not be applied until you take it up again.</source>
        <translation>{changes} ne sera pas appliquée tant que vous ne la reprenez pas.</translation>
    </message>
    <message>
        <source>Measured twice, for instance</source>
        <translation>Mesurée deux fois, par exemple</translation>
    </message>
    <message>
        <source>&amp;Reason, for whoever looks at it later</source>
        <translation>&amp;Raison, pour qui l&apos;examinera plus tard</translation>
    </message>
    <message>
        <source>Set Aside</source>
        <translation>Mettre de côté</translation>
    </message>
</context>
<context>
    <name>Reasons</name>
    <message>
        <source>Resolve it: take a side for each field, or enter something else. Or set it aside, and keep what is here.</source>
        <translation>Résolvez-le : choisissez un côté pour chaque champ, ou saisissez autre chose. Ou mettez la modification de côté et gardez ce qui est ici.</translation>
    </message>
    <message>
        <source>Take it up again, and name the layer of the project that it belongs to. Or add the layer to the project first.</source>
        <translation>Reprenez-la et indiquez la couche du projet à laquelle elle appartient. Ou ajoutez d&apos;abord la couche au projet.</translation>
    </message>
</context>
<context>
    <name>RemapDialog</name>
    <message>
        <source>Take Up Again</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>{changes} will wait to be applied again.</source>
        <translation>De nouveau en attente d&apos;application : {changes}.</translation>
    </message>
    <message>
        <source>Missing Layers</source>
        <translation>Couches manquantes</translation>
    </message>
    <message>
        <source>Other Keys</source>
        <translation>Autres clés</translation>
    </message>
    <message>
        <source>Tick All</source>
        <translation>Tout cocher</translation>
    </message>
    <message>
        <source>Tick None</source>
        <translation>Tout décocher</translation>
    </message>
    <message>
        <source>No other feature fits better than the one that a change names.</source>
        <translation>Aucune autre entité ne convient mieux que celle que nomme une modification.</translation>
    </message>
    <message>
        <source>Tick what is right, or enter the key. What is not ticked is looked for under its own key.</source>
        <translation>Cochez ce qui est juste, ou saisissez la clé. Ce qui n&apos;est pas coché est recherché sous sa propre clé.</translation>
    </message>
    <message>
        <source>Looking for the features…</source>
        <translation>Recherche des entités…</translation>
    </message>
    <message>
        <source>Name the layer that took the place of a missing one; changes of a layer that stays missing are refused again.</source>
        <translation>Indiquez la couche qui a pris la place d&apos;une couche manquante ; les modifications d&apos;une couche toujours manquante sont de nouveau refusées.</translation>
    </message>
    <message>
        <source>The project has changes that are not saved: a layer that was added since is offered when you have saved it.</source>
        <translation>Le projet a des modifications qui ne sont pas enregistrées : une couche ajoutée depuis est proposée lorsque vous avez enregistré le projet.</translation>
    </message>
    <message>
        <source>None of the project&apos;s layers</source>
        <translation>Aucune des couches du projet</translation>
    </message>
    <message>
        <source>{layer} (proposed: {signs})</source>
        <translation>{layer} (proposée : {signs})</translation>
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
        <translation>Supprimer le registre des modifications appliquées</translation>
    </message>
    <message>
        <source>Every data source records which changes it has taken, so that none is applied twice and each can be taken back. This removes that record from the data sources of a project: the table in a GeoPackage, SpatiaLite or PostgreSQL database, the folder beside a Shapefile or GeoJSON. The data themselves stay as they are.

Afterwards nothing can be taken back any more, and a deltafile that was applied before is applied again. In PostgreSQL the record is that of all projects and all users of the database.

Project: the project file; when none is given, the open project.

Only tell: lists how much would be removed, and removes nothing.</source>
        <translation>Chaque source de données enregistre quelles modifications elle a prises, pour qu&apos;aucune ne soit appliquée deux fois et que chacune puisse être retirée. Ceci supprime ce registre des sources de données d&apos;un projet : la table dans une base de données GeoPackage, SpatiaLite ou PostgreSQL, le dossier à côté d&apos;un Shapefile ou d&apos;un GeoJSON. Les données elles-mêmes restent telles quelles.

Ensuite, plus rien ne peut être retiré, et un fichier delta déjà appliqué est appliqué de nouveau. Dans PostgreSQL, le registre est celui de tous les projets et de tous les utilisateurs de la base de données.

Projet : le fichier du projet ; si aucun n&apos;est indiqué, le projet ouvert.

Indiquer seulement : liste ce qui serait supprimé, et ne supprime rien.</translation>
    </message>
    <message>
        <source>Only tell what would be removed</source>
        <translation>Seulement indiquer ce qui serait supprimé</translation>
    </message>
    <message>
        <source>Data sources cleared</source>
        <translation>Sources de données vidées</translation>
    </message>
    <message>
        <source>Records in all of them</source>
        <translation>Enregistrements dans l&apos;ensemble</translation>
    </message>
    <message>
        <source>{place}: nothing was removed: {reason}</source>
        <translation>{place} : rien n&apos;a été supprimé : {reason}</translation>
    </message>
    <message>
        <source>Records in {place}: {count}</source>
        <translation>Enregistrements dans {place} : {count}</translation>
    </message>
</context>
<context>
    <name>ReportingAlgorithm</name>
    <message>
        <source>Conflicts</source>
        <translation>Conflits</translation>
    </message>
    <message>
        <source>Changes applied now</source>
        <translation>Modifications appliquées maintenant</translation>
    </message>
    <message>
        <source>Changes that had already been applied</source>
        <translation>Modifications déjà appliquées auparavant</translation>
    </message>
    <message>
        <source>Changes in conflict</source>
        <translation>Modifications en conflit</translation>
    </message>
    <message>
        <source>Changes refused</source>
        <translation>Modifications refusées</translation>
    </message>
    <message>
        <source>Changes that met an error</source>
        <translation>Modifications ayant rencontré une erreur</translation>
    </message>
    <message>
        <source>The report cannot be written, and nothing was applied: {reason}</source>
        <translation>Le rapport ne peut pas être écrit, et rien n&apos;a été appliqué : {reason}</translation>
    </message>
    <message>
        <source>The layer of conflicts cannot be written, and nothing was applied: {reason}</source>
        <translation>La couche des conflits ne peut pas être écrite, et rien n&apos;a été appliqué : {reason}</translation>
    </message>
    <message>
        <source>The report was not written: {reason}</source>
        <translation>Le rapport n&apos;a pas été écrit : {reason}</translation>
    </message>
    <message>
        <source>The map of the changes was not made: {reason}</source>
        <translation>La carte des modifications n&apos;a pas été créée : {reason}</translation>
    </message>
    <message>
        <source>The layer of conflicts was not written.</source>
        <translation>La couche des conflits n&apos;a pas été écrite.</translation>
    </message>
</context>
<context>
    <name>Reports</name>
    <message>
        <source>Feature</source>
        <translation>Entité</translation>
    </message>
    <message>
        <source>In the field</source>
        <translation>Sur le terrain</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>Ce qu&apos;il en est advenu</translation>
    </message>
    <message>
        <source>&quot;{layer}&quot; is kept in the memory of QGIS: what it holds now is not shown here.</source>
        <translation>« {layer} » est conservée dans la mémoire de QGIS : ce qu&apos;elle contient maintenant n&apos;est pas montré ici.</translation>
    </message>
    <message>
        <source>The project has no layer &quot;{layer}&quot;; perhaps it is now this one: {proposal}.</source>
        <translation>Le projet n&apos;a pas de couche « {layer} » ; c&apos;est peut-être maintenant celle-ci : {proposal}.</translation>
    </message>
    <message>
        <source>The project has no layer &quot;{layer}&quot;.</source>
        <translation>Le projet n&apos;a pas de couche « {layer} ».</translation>
    </message>
    <message>
        <source>The layer of this change is not in the project.</source>
        <translation>La couche de cette modification n&apos;est pas dans le projet.</translation>
    </message>
    <message>
        <source>No layer of the project shows the table &quot;{layer}&quot; any more.</source>
        <translation>Aucune couche du projet ne montre plus la table « {layer} ».</translation>
    </message>
    <message>
        <source>No layer of the project shows the table any more.</source>
        <translation>Aucune couche du projet ne montre plus la table.</translation>
    </message>
    <message>
        <source>The layer &quot;{layer}&quot; cannot be opened: {reason}.</source>
        <translation>La couche « {layer} » ne peut pas être ouverte : {reason}.</translation>
    </message>
    <message>
        <source>The layer &quot;{layer}&quot; cannot be opened: its file or table is missing or damaged.</source>
        <translation>La couche « {layer} » ne peut pas être ouverte : son fichier ou sa table est absent ou endommagé.</translation>
    </message>
    <message>
        <source>The layer cannot be opened: its file or table is missing or damaged.</source>
        <translation>La couche ne peut pas être ouverte : son fichier ou sa table est absent ou endommagé.</translation>
    </message>
    <message>
        <source>The login of the layer &quot;{layer}&quot; is locked, so QGIS did not read the layer.</source>
        <translation>La connexion de la couche « {layer} » est verrouillée ; QGIS n&apos;a donc pas lu la couche.</translation>
    </message>
    <message>
        <source>The login of the layer is locked, so QGIS did not read the layer.</source>
        <translation>La connexion de la couche est verrouillée ; QGIS n&apos;a donc pas lu la couche.</translation>
    </message>
    <message>
        <source>The layer &quot;{layer}&quot; is read-only: {reason}.</source>
        <translation>La couche « {layer} » est en lecture seule : {reason}.</translation>
    </message>
    <message>
        <source>The layer &quot;{layer}&quot; is read-only.</source>
        <translation>La couche « {layer} » est en lecture seule.</translation>
    </message>
    <message>
        <source>The layer is read-only.</source>
        <translation>La couche est en lecture seule.</translation>
    </message>
    <message>
        <source>The layer &quot;{layer}&quot; is being edited in QGIS; until that ends nothing else is written to it.</source>
        <translation>La couche « {layer} » est en mode édition dans QGIS ; jusqu&apos;à la fin de l&apos;édition, rien d&apos;autre n&apos;y est écrit.</translation>
    </message>
    <message>
        <source>The layer is being edited in QGIS; until that ends nothing else is written to it.</source>
        <translation>La couche est en mode édition dans QGIS ; jusqu&apos;à la fin de l&apos;édition, rien d&apos;autre n&apos;y est écrit.</translation>
    </message>
    <message>
        <source>The layer &quot;{layer}&quot; has a kind of data source that changes cannot be written to ({provider}).</source>
        <translation>La couche « {layer} » a un type de source de données dans lequel les modifications ne peuvent pas être écrites ({provider}).</translation>
    </message>
    <message>
        <source>The layer has a kind of data source that changes cannot be written to ({provider}).</source>
        <translation>La couche a un type de source de données dans lequel les modifications ne peuvent pas être écrites ({provider}).</translation>
    </message>
    <message>
        <source>The layer has a kind of data source that changes cannot be written to.</source>
        <translation>La couche a un type de source de données dans lequel les modifications ne peuvent pas être écrites.</translation>
    </message>
    <message>
        <source>The layer &quot;{layer}&quot; is a CSV file, a mere text without field types and keys; writing to it would also alter rows that nobody touched.</source>
        <translation>La couche « {layer} » est un fichier CSV, un simple texte sans types de champs ni clés ; y écrire changerait aussi des lignes que personne n&apos;a touchées.</translation>
    </message>
    <message>
        <source>The layer is a CSV file, a mere text without field types and keys; writing to it would also alter rows that nobody touched.</source>
        <translation>La couche est un fichier CSV, un simple texte sans types de champs ni clés ; y écrire changerait aussi des lignes que personne n&apos;a touchées.</translation>
    </message>
    <message>
        <source>The layer &quot;{layer}&quot; shows a view of the database, and changes are written to tables only.</source>
        <translation>La couche « {layer} » montre une vue de la base de données, et les modifications ne sont écrites que dans des tables.</translation>
    </message>
    <message>
        <source>The layer shows a view of the database, and changes are written to tables only.</source>
        <translation>La couche montre une vue de la base de données, et les modifications ne sont écrites que dans des tables.</translation>
    </message>
    <message>
        <source>The layer &quot;{layer}&quot; has no primary key, so its features cannot be told apart.</source>
        <translation>La couche « {layer} » n&apos;a pas de clé primaire ; ses entités ne peuvent donc pas être distinguées.</translation>
    </message>
    <message>
        <source>The layer has no primary key, so its features cannot be told apart.</source>
        <translation>La couche n&apos;a pas de clé primaire ; ses entités ne peuvent donc pas être distinguées.</translation>
    </message>
    <message>
        <source>The primary key of the layer &quot;{layer}&quot; is made of several fields ({fields}); it has to be one field.</source>
        <translation>La clé primaire de la couche « {layer} » se compose de plusieurs champs ({fields}) ; elle doit être un seul champ.</translation>
    </message>
    <message>
        <source>The primary key of the layer &quot;{layer}&quot; is made of several fields; it has to be one field.</source>
        <translation>La clé primaire de la couche « {layer} » se compose de plusieurs champs ; elle doit être un seul champ.</translation>
    </message>
    <message>
        <source>The primary key of the layer is made of several fields; it has to be one field.</source>
        <translation>La clé primaire de la couche se compose de plusieurs champs ; elle doit être un seul champ.</translation>
    </message>
    <message>
        <source>The new feature has no usable value for the key field {field}, and the layer gives it none.</source>
        <translation>La nouvelle entité n&apos;a pas de valeur utilisable pour le champ clé {field}, et la couche ne lui en donne pas.</translation>
    </message>
    <message>
        <source>The change does not say which feature it is about; on the device the feature had the number {local}.</source>
        <translation>La modification n&apos;indique pas quelle entité elle concerne ; sur l&apos;appareil, l&apos;entité avait le numéro {local}.</translation>
    </message>
    <message>
        <source>The change does not say which feature it is about.</source>
        <translation>La modification n&apos;indique pas quelle entité elle concerne.</translation>
    </message>
    <message>
        <source>No feature can have the key &quot;{key}&quot; in the field {field}.</source>
        <translation>Aucune entité ne peut avoir la clé « {key} » dans le champ {field}.</translation>
    </message>
    <message>
        <source>No feature of the layer can have the key &quot;{key}&quot;.</source>
        <translation>Aucune entité de la couche ne peut avoir la clé « {key} ».</translation>
    </message>
    <message>
        <source>No feature of the layer can have the key that the change names.</source>
        <translation>Aucune entité de la couche ne peut avoir la clé que nomme la modification.</translation>
    </message>
    <message>
        <source>More than one feature has the key {key} in the field {field}.</source>
        <translation>Plusieurs entités ont la clé {key} dans le champ {field}.</translation>
    </message>
    <message>
        <source>More than one feature has the key {key}.</source>
        <translation>Plusieurs entités ont la clé {key}.</translation>
    </message>
    <message>
        <source>More than one feature has the key that the change names.</source>
        <translation>Plusieurs entités ont la clé que nomme la modification.</translation>
    </message>
    <message>
        <source>Feature {key} is not among those that the database shows this login of &quot;{layer}&quot; (row security): nobody can tell from here whether it is gone or hidden.</source>
        <translation>L&apos;entité {key} n&apos;est pas parmi celles de « {layer} » que la base de données montre à cette connexion (sécurité au niveau des lignes) : nul ne peut dire d&apos;ici si elle a disparu ou si elle est masquée.</translation>
    </message>
    <message>
        <source>The feature is not among those that the database shows this login (row security): nobody can tell from here whether it is gone or hidden.</source>
        <translation>L&apos;entité n&apos;est pas parmi celles que la base de données montre à cette connexion (sécurité au niveau des lignes) : nul ne peut dire d&apos;ici si elle a disparu ou si elle est masquée.</translation>
    </message>
    <message>
        <source>The change would turn the key {old} into {new} (field {field}); the key of a feature is never changed.</source>
        <translation>La modification changerait la clé {old} en {new} (champ {field}) ; la clé d&apos;une entité n&apos;est jamais modifiée.</translation>
    </message>
    <message>
        <source>The change would set the key field {field} to {new}; the key of a feature is never changed.</source>
        <translation>La modification mettrait le champ clé {field} à {new} ; la clé d&apos;une entité n&apos;est jamais modifiée.</translation>
    </message>
    <message>
        <source>The change would give the feature another key, and that is never done.</source>
        <translation>La modification donnerait une autre clé à l&apos;entité, et cela n&apos;est jamais fait.</translation>
    </message>
    <message>
        <source>The key map sends the change to feature {key}, which is not in the layer.</source>
        <translation>La correspondance des clés renvoie la modification à l&apos;entité {key}, qui n&apos;est pas dans la couche.</translation>
    </message>
    <message>
        <source>The key map sends the change to a feature that is not in the layer.</source>
        <translation>La correspondance des clés renvoie la modification à une entité qui n&apos;est pas dans la couche.</translation>
    </message>
    <message>
        <source>The layer has no field {field}, for which the crew entered {value}.</source>
        <translation>La couche n&apos;a pas de champ {field}, pour lequel l&apos;équipe a saisi {value}.</translation>
    </message>
    <message>
        <source>The layer has no field {field}, for which the crew entered a value.</source>
        <translation>La couche n&apos;a pas de champ {field}, pour lequel l&apos;équipe a saisi une valeur.</translation>
    </message>
    <message>
        <source>The crew entered a value for a field that the layer does not have.</source>
        <translation>L&apos;équipe a saisi une valeur pour un champ que la couche n&apos;a pas.</translation>
    </message>
    <message>
        <source>The data source computes the field {field} itself and does not let it be set.</source>
        <translation>La source de données calcule elle-même le champ {field} et ne permet pas de le définir.</translation>
    </message>
    <message>
        <source>The data source computes one of the fields itself and does not let it be set.</source>
        <translation>La source de données calcule elle-même l&apos;un des champs et ne permet pas de le définir.</translation>
    </message>
    <message>
        <source>The value {value} does not fit the field {field}, which holds {kind}.</source>
        <translation>La valeur {value} ne convient pas au champ {field}, qui contient {kind}.</translation>
    </message>
    <message>
        <source>The value {value} does not fit the field {field}.</source>
        <translation>La valeur {value} ne convient pas au champ {field}.</translation>
    </message>
    <message>
        <source>A value does not fit the type of the field {field}.</source>
        <translation>Une valeur ne convient pas au type du champ {field}.</translation>
    </message>
    <message>
        <source>A value does not fit the type of its field.</source>
        <translation>Une valeur ne convient pas au type de son champ.</translation>
    </message>
    <message>
        <source>The value {value} is out of range: the field {field} holds {least} to {greatest}.</source>
        <translation>La valeur {value} est hors limites : le champ {field} accepte de {least} à {greatest}.</translation>
    </message>
    <message>
        <source>The value {value} has too many digits: the field {field} holds {digits}.</source>
        <translation>La valeur {value} a trop de chiffres : le champ {field} en accepte {digits}.</translation>
    </message>
    <message>
        <source>The field {field} cannot hold the value {value}: it is out of range, or cannot be kept exactly.</source>
        <translation>Le champ {field} ne peut pas contenir la valeur {value} : elle est hors limites, ou ne peut pas être conservée exactement.</translation>
    </message>
    <message>
        <source>The field {field} cannot hold the value: it is out of range, or cannot be kept exactly.</source>
        <translation>Le champ {field} ne peut pas contenir la valeur : elle est hors limites, ou ne peut pas être conservée exactement.</translation>
    </message>
    <message>
        <source>A value is out of the range of its field, or cannot be kept exactly.</source>
        <translation>Une valeur est hors des limites de son champ, ou ne peut pas être conservée exactement.</translation>
    </message>
    <message>
        <source>The text {value} is too long for the field {field}: {length} bytes as {encoding}, at most {greatest} fit.</source>
        <translation>Le texte {value} est trop long pour le champ {field} : {length} octets en {encoding}, au plus {greatest} sont possibles.</translation>
    </message>
    <message>
        <source>The text {value} is too long for the field {field}: its length is {length}, at most {greatest} fits.</source>
        <translation>Le texte {value} est trop long pour le champ {field} : sa longueur est de {length}, au plus {greatest} est possible.</translation>
    </message>
    <message>
        <source>The text {value} is too long for the field {field}.</source>
        <translation>Le texte {value} est trop long pour le champ {field}.</translation>
    </message>
    <message>
        <source>A text is too long for the field {field}.</source>
        <translation>Un texte est trop long pour le champ {field}.</translation>
    </message>
    <message>
        <source>A text is too long for its field.</source>
        <translation>Un texte est trop long pour son champ.</translation>
    </message>
    <message>
        <source>The text {value} has characters that the field {field} cannot hold; it stores text as {encoding}.</source>
        <translation>Le texte {value} a des caractères que le champ {field} ne peut pas contenir ; il enregistre le texte en {encoding}.</translation>
    </message>
    <message>
        <source>A text has characters that the field {field} cannot hold.</source>
        <translation>Un texte a des caractères que le champ {field} ne peut pas contenir.</translation>
    </message>
    <message>
        <source>A text has characters that its field cannot hold.</source>
        <translation>Un texte a des caractères que son champ ne peut pas contenir.</translation>
    </message>
    <message>
        <source>The field {field} must not be empty, and the change has no value for it.</source>
        <translation>Le champ {field} ne doit pas être vide, et la modification n&apos;a pas de valeur pour lui.</translation>
    </message>
    <message>
        <source>A field that must not be empty has no value.</source>
        <translation>Un champ qui ne doit pas être vide n&apos;a pas de valeur.</translation>
    </message>
    <message>
        <source>The value {value} may occur only once in the field {field}, and feature {holder} already has it.</source>
        <translation>La valeur {value} ne peut apparaître qu&apos;une fois dans le champ {field}, et l&apos;entité {holder} l&apos;a déjà.</translation>
    </message>
    <message>
        <source>The value {value} may occur only once in the field {field}, and another feature already has it.</source>
        <translation>La valeur {value} ne peut apparaître qu&apos;une fois dans le champ {field}, et une autre entité l&apos;a déjà.</translation>
    </message>
    <message>
        <source>A value may occur only once in the field {field}, and another feature already has it.</source>
        <translation>Une valeur ne peut apparaître qu&apos;une fois dans le champ {field}, et une autre entité l&apos;a déjà.</translation>
    </message>
    <message>
        <source>A value may occur only once in its field, and another feature already has it.</source>
        <translation>Une valeur ne peut apparaître qu&apos;une fois dans son champ, et une autre entité l&apos;a déjà.</translation>
    </message>
    <message>
        <source>The data source refused the change: {reason}.</source>
        <translation>La source de données a refusé la modification : {reason}.</translation>
    </message>
    <message>
        <source>The data source refused the change.</source>
        <translation>La source de données a refusé la modification.</translation>
    </message>
    <message>
        <source>The geometry of the change cannot be read: {reason}.</source>
        <translation>La géométrie de la modification ne peut pas être lue : {reason}.</translation>
    </message>
    <message>
        <source>The geometry of the change cannot be read ({found}).</source>
        <translation>La géométrie de la modification ne peut pas être lue ({found}).</translation>
    </message>
    <message>
        <source>The geometry of the change cannot be read.</source>
        <translation>La géométrie de la modification ne peut pas être lue.</translation>
    </message>
    <message>
        <source>The geometry does not fit the layer: found {found}, expected {expected}.</source>
        <translation>La géométrie ne convient pas à la couche : trouvé {found}, attendu {expected}.</translation>
    </message>
    <message>
        <source>The layer cannot hold the geometry of the change ({found}).</source>
        <translation>La couche ne peut pas contenir la géométrie de la modification ({found}).</translation>
    </message>
    <message>
        <source>The layer cannot hold the geometry of the change.</source>
        <translation>La couche ne peut pas contenir la géométrie de la modification.</translation>
    </message>
    <message>
        <source>The geometry cannot be brought from {crs} into the coordinate reference system of the layer: {reason}.</source>
        <translation>La géométrie ne peut pas être transformée de {crs} vers le système de coordonnées de référence de la couche : {reason}.</translation>
    </message>
    <message>
        <source>The geometry cannot be brought from {crs} into the coordinate reference system of the layer.</source>
        <translation>La géométrie ne peut pas être transformée de {crs} vers le système de coordonnées de référence de la couche.</translation>
    </message>
    <message>
        <source>The geometry cannot be brought into the coordinate reference system of the layer.</source>
        <translation>La géométrie ne peut pas être transformée vers le système de coordonnées de référence de la couche.</translation>
    </message>
    <message>
        <source>The change is incomplete: its part &quot;{missing}&quot; is missing.</source>
        <translation>La modification est incomplète : sa partie « {missing} » manque.</translation>
    </message>
    <message>
        <source>The change is incomplete.</source>
        <translation>La modification est incomplète.</translation>
    </message>
    <message>
        <source>A change with the same identifier but another content was applied before.</source>
        <translation>Une modification avec le même identifiant mais un autre contenu a déjà été appliquée.</translation>
    </message>
    <message>
        <source>The crew made this feature in the field, and the server says that it made it as feature {made_as}; nobody confirmed that this is the one here.</source>
        <translation>L&apos;équipe a créé cette entité sur le terrain, et le serveur indique qu&apos;il l&apos;a créée comme entité {made_as} ; personne n&apos;a confirmé que c&apos;est celle d&apos;ici.</translation>
    </message>
    <message>
        <source>The crew made this feature in the field, and the change that makes it was not applied.</source>
        <translation>L&apos;équipe a créé cette entité sur le terrain, et la modification qui la crée n&apos;a pas été appliquée.</translation>
    </message>
    <message>
        <source>The feature was to come back first, and that was not possible.</source>
        <translation>L&apos;entité devait d&apos;abord revenir, et cela n&apos;a pas été possible.</translation>
    </message>
    <message>
        <source>The same feature was written again later, and that still holds: change {change} of {at}.</source>
        <translation>La même entité a été écrite de nouveau plus tard, et cela tient encore : modification {change} du {at}.</translation>
    </message>
    <message>
        <source>The same feature was written again later, and that still holds: change {change}.</source>
        <translation>La même entité a été écrite de nouveau plus tard, et cela tient encore : modification {change}.</translation>
    </message>
    <message>
        <source>The same feature was written again later, and that still holds.</source>
        <translation>La même entité a été écrite de nouveau plus tard, et cela tient encore.</translation>
    </message>
    <message>
        <source>Feature {key} is not as it was left.</source>
        <translation>L&apos;entité {key} n&apos;est pas telle qu&apos;elle avait été laissée.</translation>
    </message>
    <message>
        <source>The feature is not as it was left.</source>
        <translation>L&apos;entité n&apos;est pas telle qu&apos;elle avait été laissée.</translation>
    </message>
    <message>
        <source>Feature {key} was changed here as well as in the field.</source>
        <translation>L&apos;entité {key} a été modifiée ici comme sur le terrain.</translation>
    </message>
    <message>
        <source>The feature was changed here as well as in the field.</source>
        <translation>L&apos;entité a été modifiée ici comme sur le terrain.</translation>
    </message>
    <message>
        <source>Feature {key} was changed in the field, but is no longer here.</source>
        <translation>L&apos;entité {key} a été modifiée sur le terrain, mais n&apos;est plus ici.</translation>
    </message>
    <message>
        <source>The feature was changed in the field, but is no longer here.</source>
        <translation>L&apos;entité a été modifiée sur le terrain, mais n&apos;est plus ici.</translation>
    </message>
    <message>
        <source>Feature {key} was deleted in the field, but changed here.</source>
        <translation>L&apos;entité {key} a été supprimée sur le terrain, mais modifiée ici.</translation>
    </message>
    <message>
        <source>The feature was deleted in the field, but changed here.</source>
        <translation>L&apos;entité a été supprimée sur le terrain, mais modifiée ici.</translation>
    </message>
    <message>
        <source>A feature with the key {key} was made here as well as in the field, and the two differ.</source>
        <translation>Une entité avec la clé {key} a été créée ici comme sur le terrain, et les deux diffèrent.</translation>
    </message>
    <message>
        <source>A feature with the same key was made here as well as in the field, and the two differ.</source>
        <translation>Une entité avec la même clé a été créée ici comme sur le terrain, et les deux diffèrent.</translation>
    </message>
    <message>
        <source>Feature {key} is being edited in QGIS, and those edits are not saved.</source>
        <translation>L&apos;entité {key} est en cours d&apos;édition dans QGIS, et ces éditions ne sont pas enregistrées.</translation>
    </message>
    <message>
        <source>The feature is being edited in QGIS, and those edits are not saved.</source>
        <translation>L&apos;entité est en cours d&apos;édition dans QGIS, et ces éditions ne sont pas enregistrées.</translation>
    </message>
    <message>
        <source>Another program held the data for too long: {reason}.</source>
        <translation>Un autre programme a bloqué les données trop longtemps : {reason}.</translation>
    </message>
    <message>
        <source>Another program held the data for too long.</source>
        <translation>Un autre programme a bloqué les données trop longtemps.</translation>
    </message>
    <message>
        <source>The database server stopped a statement that took longer than it allows: {reason}.</source>
        <translation>Le serveur de base de données a arrêté une instruction qui durait plus longtemps qu&apos;il ne le permet : {reason}.</translation>
    </message>
    <message>
        <source>The database server stopped a statement that took longer than it allows.</source>
        <translation>Le serveur de base de données a arrêté une instruction qui durait plus longtemps qu&apos;il ne le permet.</translation>
    </message>
    <message>
        <source>The database records what was applied to it, and this login may not read or write that record. Nothing was applied, lest it be applied twice.</source>
        <translation>La base de données enregistre ce qui lui a été appliqué, et cette connexion n&apos;a pas le droit de lire ou d&apos;écrire ce registre. Rien n&apos;a été appliqué, pour que rien ne le soit deux fois.</translation>
    </message>
    <message>
        <source>The connection to the data was lost: {reason}.</source>
        <translation>La connexion aux données a été perdue : {reason}.</translation>
    </message>
    <message>
        <source>The connection to the data was lost.</source>
        <translation>La connexion aux données a été perdue.</translation>
    </message>
    <message>
        <source>There is no space left on the disk: {reason}.</source>
        <translation>Il n&apos;y a plus de place sur le disque : {reason}.</translation>
    </message>
    <message>
        <source>There is no space left on the disk.</source>
        <translation>Il n&apos;y a plus de place sur le disque.</translation>
    </message>
    <message>
        <source>The run was stopped before this change was written.</source>
        <translation>L&apos;exécution a été arrêtée avant l&apos;écriture de cette modification.</translation>
    </message>
    <message>
        <source>Something went wrong in this plugin: {reason}.</source>
        <translation>Une erreur s&apos;est produite dans cette extension : {reason}.</translation>
    </message>
    <message>
        <source>Something went wrong in this plugin.</source>
        <translation>Une erreur s&apos;est produite dans cette extension.</translation>
    </message>
    <message>
        <source>(new, change {number})</source>
        <translation>(nouvelle, modification {number})</translation>
    </message>
    <message>
        <source>(change {number})</source>
        <translation>(modification {number})</translation>
    </message>
    <message>
        <source>changed here and in the field</source>
        <translation>modifiée ici et sur le terrain</translation>
    </message>
    <message>
        <source>changed in the field, no longer here</source>
        <translation>modifiée sur le terrain, absente ici</translation>
    </message>
    <message>
        <source>deleted in the field, changed here</source>
        <translation>supprimée sur le terrain, modifiée ici</translation>
    </message>
    <message>
        <source>made here and in the field</source>
        <translation>créée ici et sur le terrain</translation>
    </message>
    <message>
        <source>being edited in QGIS, not saved</source>
        <translation>en cours d&apos;édition dans QGIS, non enregistrée</translation>
    </message>
    <message>
        <source>geometry</source>
        <translation>géométrie</translation>
    </message>
    <message>
        <source>{names} and {count} more</source>
        <translation>{names} et {count} autres</translation>
    </message>
    <message>
        <source>not there</source>
        <translation>absent</translation>
    </message>
    <message>
        <source>not recorded</source>
        <translation>non enregistré</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>supprimée</translation>
    </message>
    <message>
        <source>not changed</source>
        <translation>non modifié</translation>
    </message>
    <message>
        <source>a geometry</source>
        <translation>une géométrie</translation>
    </message>
    <message>
        <source>empty {geometry}</source>
        <translation>{geometry} vide</translation>
    </message>
    <message>
        <source>{geometry} in {parts} parts, {count} vertices</source>
        <translation>{geometry} en {parts} parties, {count} sommets</translation>
    </message>
    <message>
        <source>{geometry} with {count} vertices</source>
        <translation>{geometry} avec {count} sommets</translation>
    </message>
    <message>
        <source>{geometry} in several parts</source>
        <translation>{geometry} en plusieurs parties</translation>
    </message>
    <message>
        <source>moved {distance}</source>
        <translation>déplacée de {distance}</translation>
    </message>
    <message>
        <source>length {length} shorter</source>
        <translation>longueur réduite de {length}</translation>
    </message>
    <message>
        <source>length {length} longer</source>
        <translation>longueur accrue de {length}</translation>
    </message>
    <message>
        <source>shape changed</source>
        <translation>forme modifiée</translation>
    </message>
    <message>
        <source>point</source>
        <translation>point</translation>
    </message>
    <message>
        <source>line</source>
        <translation>ligne</translation>
    </message>
    <message>
        <source>polygon</source>
        <translation>polygone</translation>
    </message>
    <message>
        <source>no geometry</source>
        <translation>pas de géométrie</translation>
    </message>
    <message>
        <source>{count} points</source>
        <translation>{count} points</translation>
    </message>
    <message>
        <source>point at {x}, {y}</source>
        <translation>point en {x}, {y}</translation>
    </message>
    <message>
        <source>area smaller</source>
        <translation>surface réduite</translation>
    </message>
    <message>
        <source>area larger</source>
        <translation>surface accrue</translation>
    </message>
    <message>
        <source>area {area} smaller</source>
        <translation>surface réduite de {area}</translation>
    </message>
    <message>
        <source>area {area} larger</source>
        <translation>surface accrue de {area}</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Champ</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Que faire</translation>
    </message>
    <message>
        <source>Worth knowing ({count})</source>
        <translation>Bon à savoir ({count})</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Features</source>
        <translation>Entités</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Remarque</translation>
    </message>
    <message>
        <source>nothing had to be written</source>
        <translation>rien n&apos;a dû être écrit</translation>
    </message>
    <message>
        <source>already before</source>
        <translation>déjà auparavant</translation>
    </message>
    <message>
        <source>after a conflict: {reason}</source>
        <translation>après un conflit : {reason}</translation>
    </message>
    <message>
        <source>Map of {changes}: {counts}</source>
        <translation>Carte de {changes} : {counts}</translation>
    </message>
    <message>
        <source>What still needs care is named as in the tables below, where there is room.</source>
        <translation>Ce qui demande encore une intervention est nommé comme dans les tableaux ci-dessous, là où il y a de la place.</translation>
    </message>
    <message>
        <source>Changes at the same place share a symbol.</source>
        <translation>Les modifications au même endroit partagent un symbole.</translation>
    </message>
    <message>
        <source>Outside the picture, far from all others: {changes}.</source>
        <translation>Hors de l&apos;image, loin de toutes les autres : {changes}.</translation>
    </message>
    <message>
        <source>Not on the map, without a geometry or a known place: {changes}.</source>
        <translation>Pas sur la carte, sans géométrie ni lieu connu : {changes}.</translation>
    </message>
    <message>
        <source>Not on the map, because the coordinates cannot be converted into the CRS of the project: {changes}.</source>
        <translation>Pas sur la carte, car les coordonnées ne peuvent pas être converties vers le SCR du projet : {changes}.</translation>
    </message>
    <message>
        <source>no CRS</source>
        <translation>pas de SCR</translation>
    </message>
    <message>
        <source>Shown: x {left} to {right}, y {bottom} to {top} ({crs})</source>
        <translation>Affiché : x de {left} à {right}, y de {bottom} à {top} ({crs})</translation>
    </message>
    <message>
        <source>en</source>
        <translation>fr</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projet</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Here now</source>
        <translation>Ici maintenant</translation>
    </message>
    <message>
        <source>what the data of the project hold</source>
        <translation>ce que contiennent les données du projet</translation>
    </message>
    <message>
        <source>Left by it</source>
        <translation>Laissé par la modification</translation>
    </message>
    <message>
        <source>what was there when it was written last</source>
        <translation>ce qu&apos;il y avait lors de la dernière écriture</translation>
    </message>
    <message>
        <source>To be</source>
        <translation>À écrire</translation>
    </message>
    <message>
        <source>what would be put there now</source>
        <translation>ce qui y serait mis maintenant</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Avant</translation>
    </message>
    <message>
        <source>what the crew saw when they made the change</source>
        <translation>ce que l&apos;équipe voyait lorsqu&apos;elle a fait la modification</translation>
    </message>
    <message>
        <source>From the field</source>
        <translation>Du terrain</translation>
    </message>
    <message>
        <source>what the crew made of it</source>
        <translation>ce que l&apos;équipe en a fait</translation>
    </message>
    <message>
        <source>Moved, larger …</source>
        <translation>Déplacée, agrandie …</translation>
    </message>
    <message>
        <source>a geometry compared with the one on its left</source>
        <translation>une géométrie comparée à celle de gauche</translation>
    </message>
    <message>
        <source>without anything to write</source>
        <translation>sans rien à écrire</translation>
    </message>
    <message>
        <source>already applied before</source>
        <translation>déjà appliquées auparavant</translation>
    </message>
    <message>
        <source>waiting, set aside or not permitted</source>
        <translation>en attente, mises de côté ou non autorisées</translation>
    </message>
    <message>
        <source>an unnamed layer</source>
        <translation>une couche sans nom</translation>
    </message>
    <message>
        <source>feature {key}</source>
        <translation>l&apos;entité {key}</translation>
    </message>
    <message>
        <source>a feature</source>
        <translation>une entité</translation>
    </message>
    <message>
        <source>Created {feature} in {layer}.</source>
        <translation>A créé {feature} dans {layer}.</translation>
    </message>
    <message>
        <source>Changed {feature} in {layer}.</source>
        <translation>A modifié {feature} dans {layer}.</translation>
    </message>
    <message>
        <source>Deleted {feature} in {layer}.</source>
        <translation>A supprimé {feature} dans {layer}.</translation>
    </message>
    <message>
        <source>Would create {feature} in {layer}.</source>
        <translation>Créerait {feature} dans {layer}.</translation>
    </message>
    <message>
        <source>Would change {feature} in {layer}.</source>
        <translation>Modifierait {feature} dans {layer}.</translation>
    </message>
    <message>
        <source>Would delete {feature} in {layer}.</source>
        <translation>Supprimerait {feature} dans {layer}.</translation>
    </message>
    <message>
        <source>Conflict: {feature} in {layer} was changed here as well as in the field: {fields}.</source>
        <translation>Conflit : {feature} dans {layer} a été modifiée ici comme sur le terrain : {fields}.</translation>
    </message>
    <message>
        <source>Conflict: {feature} in {layer} was changed here as well as in the field.</source>
        <translation>Conflit : {feature} dans {layer} a été modifiée ici comme sur le terrain.</translation>
    </message>
    <message>
        <source>Conflict: {feature} was changed in the field, but is no longer in {layer}: {fields}.</source>
        <translation>Conflit : {feature} a été modifiée sur le terrain, mais n&apos;est plus dans {layer} : {fields}.</translation>
    </message>
    <message>
        <source>Conflict: {feature} was changed in the field, but is no longer in {layer}.</source>
        <translation>Conflit : {feature} a été modifiée sur le terrain, mais n&apos;est plus dans {layer}.</translation>
    </message>
    <message>
        <source>Conflict: {feature} in {layer} was deleted in the field, but changed here: {fields}.</source>
        <translation>Conflit : {feature} dans {layer} a été supprimée sur le terrain, mais modifiée ici : {fields}.</translation>
    </message>
    <message>
        <source>Conflict: {feature} in {layer} was deleted in the field, but changed here.</source>
        <translation>Conflit : {feature} dans {layer} a été supprimée sur le terrain, mais modifiée ici.</translation>
    </message>
    <message>
        <source>Conflict: {feature} was made in {layer} as well as in the field, and the two differ: {fields}.</source>
        <translation>Conflit : {feature} a été créée dans {layer} comme sur le terrain, et les deux diffèrent : {fields}.</translation>
    </message>
    <message>
        <source>Conflict: {feature} was made in {layer} as well as in the field, and the two differ.</source>
        <translation>Conflit : {feature} a été créée dans {layer} comme sur le terrain, et les deux diffèrent.</translation>
    </message>
    <message>
        <source>Conflict: {feature} in {layer} is being edited in QGIS and not saved, while the change is about {fields}.</source>
        <translation>Conflit : {feature} dans {layer} est en cours d&apos;édition dans QGIS et n&apos;est pas enregistrée, alors que la modification concerne {fields}.</translation>
    </message>
    <message>
        <source>Conflict: {feature} in {layer} is being edited in QGIS and not saved.</source>
        <translation>Conflit : {feature} dans {layer} est en cours d&apos;édition dans QGIS et n&apos;est pas enregistrée.</translation>
    </message>
    <message>
        <source>Waiting: the change of {feature} in {layer} has not been applied yet.</source>
        <translation>En attente : la modification concernant {feature} dans {layer} n&apos;a pas encore été appliquée.</translation>
    </message>
    <message>
        <source>The change of {feature} in {layer} is being applied.</source>
        <translation>La modification concernant {feature} dans {layer} est en cours d&apos;application.</translation>
    </message>
    <message>
        <source>Conflict: {why}</source>
        <translation>Conflit : {why}</translation>
    </message>
    <message>
        <source>Conflict over {feature} in {layer}.</source>
        <translation>Conflit sur {feature} dans {layer}.</translation>
    </message>
    <message>
        <source>Not applied: {why}</source>
        <translation>Non appliquée : {why}</translation>
    </message>
    <message>
        <source>Not applied: the change of {feature} in {layer}.</source>
        <translation>Non appliquée : la modification concernant {feature} dans {layer}.</translation>
    </message>
    <message>
        <source>Error, nothing was written: {why}</source>
        <translation>Erreur, rien n&apos;a été écrit : {why}</translation>
    </message>
    <message>
        <source>Error, nothing was written to {feature} in {layer}.</source>
        <translation>Erreur, rien n&apos;a été écrit pour {feature} dans {layer}.</translation>
    </message>
    <message>
        <source>Set aside: {feature} in {layer} stays as it is here.</source>
        <translation>Mise de côté : {feature} dans {layer} reste telle qu&apos;elle est ici.</translation>
    </message>
    <message>
        <source>Not permitted: whoever made the change may not change {feature} in {layer}.</source>
        <translation>Non autorisée : l&apos;auteur de la modification n&apos;a pas le droit de modifier {feature} dans {layer}.</translation>
    </message>
    <message>
        <source>{done} It was no longer here; the conflict was settled.</source>
        <translation>{done} Elle n&apos;était plus ici ; le conflit a été réglé.</translation>
    </message>
    <message>
        <source>{done} It was made here too ({fields}); the conflict was settled.</source>
        <translation>{done} Elle a été créée ici aussi ({fields}) ; le conflit a été réglé.</translation>
    </message>
    <message>
        <source>{done} It was made here too; the conflict was settled.</source>
        <translation>{done} Elle a été créée ici aussi ; le conflit a été réglé.</translation>
    </message>
    <message>
        <source>{done} It was changed here too ({fields}); the conflict was settled.</source>
        <translation>{done} Elle a été modifiée ici aussi ({fields}) ; le conflit a été réglé.</translation>
    </message>
    <message>
        <source>{done} It was changed here too; the conflict was settled.</source>
        <translation>{done} Elle a été modifiée ici aussi ; le conflit a été réglé.</translation>
    </message>
    <message>
        <source>Already applied: nothing had to be written for {feature} in {layer}.</source>
        <translation>Déjà appliquée : rien n&apos;a dû être écrit pour {feature} dans {layer}.</translation>
    </message>
    <message>
        <source>1 change</source>
        <translation>1 modification</translation>
    </message>
    <message>
        <source>{count} changes</source>
        <translation>{count} modifications</translation>
    </message>
    <message>
        <source>This is a preview: nothing has been written yet.</source>
        <translation>Ceci est un aperçu : rien n&apos;est encore écrit.</translation>
    </message>
    <message>
        <source>{count} already before</source>
        <translation>{count} déjà auparavant</translation>
    </message>
    <message>
        <source>{count} after a conflict</source>
        <translation>{count} après un conflit</translation>
    </message>
    <message>
        <source>Nothing to do: the file holds no changes.</source>
        <translation>Rien à faire : le fichier ne contient aucune modification.</translation>
    </message>
    <message>
        <source>Not safe to sync yet: these changes are settled ({count}), but others of the project are not: {left}.</source>
        <translation>Synchronisation pas encore sûre. Ces modifications sont réglées ({count}), mais d&apos;autres du projet ne le sont pas : {left}.</translation>
    </message>
    <message>
        <source>Ready: all changes can be applied ({count}).</source>
        <translation>Prêt : toutes les modifications peuvent être appliquées ({count}).</translation>
    </message>
    <message>
        <source>Safe to sync: all changes are settled ({count}).</source>
        <translation>Synchronisation sûre : toutes les modifications sont réglées ({count}).</translation>
    </message>
    <message>
        <source>Not safe to sync yet: the change cannot be applied as it is.</source>
        <translation>Synchronisation pas encore sûre. La modification ne peut pas être appliquée telle quelle.</translation>
    </message>
    <message>
        <source>Not safe to sync yet: {left} of {count} changes cannot be applied as they are.</source>
        <translation>Synchronisation pas encore sûre. Modifications non applicables telles quelles : {left} sur {count}.</translation>
    </message>
    <message>
        <source>Not safe to sync yet: the change is not in the project.</source>
        <translation>Synchronisation pas encore sûre. La modification n&apos;est pas dans le projet.</translation>
    </message>
    <message>
        <source>Not safe to sync yet: {left} of {count} changes are not in the project.</source>
        <translation>Synchronisation pas encore sûre. Modifications absentes du projet : {left} sur {count}.</translation>
    </message>
    <message>
        <source>Keep the file with these changes until all are settled: it may be the only copy of this work.</source>
        <translation>Conservez le fichier contenant ces modifications jusqu&apos;à ce que toutes soient réglées : c&apos;est peut-être la seule copie de ce travail.</translation>
    </message>
    <message>
        <source>a value</source>
        <translation>une valeur</translation>
    </message>
    <message>
        <source>the geometry</source>
        <translation>la géométrie</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>vrai ou faux</translation>
    </message>
    <message>
        <source>whole numbers</source>
        <translation>des nombres entiers</translation>
    </message>
    <message>
        <source>numbers</source>
        <translation>des nombres</translation>
    </message>
    <message>
        <source>text</source>
        <translation>du texte</translation>
    </message>
    <message>
        <source>dates</source>
        <translation>des dates</translation>
    </message>
    <message>
        <source>times</source>
        <translation>des heures</translation>
    </message>
    <message>
        <source>dates with a time</source>
        <translation>des dates avec heure</translation>
    </message>
    <message>
        <source>lists</source>
        <translation>des listes</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>du JSON</translation>
    </message>
    <message>
        <source>binary data</source>
        <translation>des données binaires</translation>
    </message>
    <message>
        <source>Proposed layers and keys</source>
        <translation>Couches et clés proposées</translation>
    </message>
    <message>
        <source>Left aside</source>
        <translation>Laissées de côté</translation>
    </message>
    <message>
        <source>Layers that the project does not have</source>
        <translation>Couches que le projet n&apos;a pas</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>Couche</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Modifications</translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation>Proposé</translation>
    </message>
    <message>
        <source>Changes that seem to mean another feature</source>
        <translation>Modifications qui semblent viser une autre entité</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Modification</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clé</translation>
    </message>
    <message>
        <source>Nothing was written, and none of this is done unasked. Check each line, strike out what is wrong, and hand the layer map and the key map of the JSON file to the next run.</source>
        <translation>Rien n&apos;a été écrit, et rien de cela n&apos;est fait sans votre demande. Vérifiez chaque ligne, rayez ce qui est faux, et donnez à la prochaine exécution la correspondance des couches et celle des clés du fichier JSON.</translation>
    </message>
    <message>
        <source>The project has no layer &quot;{layer}&quot;, and none that looks like it.</source>
        <translation>Le projet n&apos;a pas de couche « {layer} », ni aucune qui lui ressemble.</translation>
    </message>
    <message>
        <source>The project has no layer &quot;{layer}&quot;; perhaps it is now {proposal}: {signs}.</source>
        <translation>Le projet n&apos;a pas de couche « {layer} » ; c&apos;est peut-être maintenant {proposal} : {signs}.</translation>
    </message>
    <message>
        <source>{layer} {old} is perhaps feature {key} by now, although there is a feature {old}: {sign}.</source>
        <translation>{layer} {old} est peut-être maintenant l&apos;entité {key}, bien qu&apos;il y ait une entité {old} : {sign}.</translation>
    </message>
    <message>
        <source>{layer} {old} is perhaps feature {key} by now: {sign}.</source>
        <translation>{layer} {old} est peut-être maintenant l&apos;entité {key} : {sign}.</translation>
    </message>
    <message>
        <source>{sign}, although there is a feature {old}</source>
        <translation>{sign}, bien qu&apos;il y ait une entité {old}</translation>
    </message>
    <message>
        <source>The list is not complete: {count} more are on pages that were not given. An earlier change of the same feature may be among them.</source>
        <translation>La liste n&apos;est pas complète : {count} autres sont sur des pages qui n&apos;ont pas été fournies. Une modification antérieure de la même entité peut s&apos;y trouver.</translation>
    </message>
    <message>
        <source>{taken} of {count} taken up. Left aside:</source>
        <translation>{taken} reprises sur {count}. Laissées de côté :</translation>
    </message>
    <message>
        <source>Confirm the layers first, in the layer map, and have the keys looked for then.</source>
        <translation>Confirmez d&apos;abord les couches, dans la correspondance des couches, puis faites rechercher les clés.</translation>
    </message>
    <message>
        <source>Every layer was found, and nothing speaks for another feature than the one that is named.</source>
        <translation>Toutes les couches ont été trouvées, et rien ne parle pour une autre entité que celle qui est nommée.</translation>
    </message>
    <message>
        <source>same name</source>
        <translation>même nom</translation>
    </message>
    <message>
        <source>same name when it was added</source>
        <translation>même nom lors de l&apos;ajout</translation>
    </message>
    <message>
        <source>similar name</source>
        <translation>nom semblable</translation>
    </message>
    <message>
        <source>all fields</source>
        <translation>tous les champs</translation>
    </message>
    <message>
        <source>most fields</source>
        <translation>la plupart des champs</translation>
    </message>
    <message>
        <source>same type of geometry</source>
        <translation>même type de géométrie</translation>
    </message>
    <message>
        <source>same coordinate reference system</source>
        <translation>même système de coordonnées de référence</translation>
    </message>
    <message>
        <source>the server says that it made this one of the crew&apos;s feature</source>
        <translation>le serveur indique qu&apos;il l&apos;a créée à partir de l&apos;entité de l&apos;équipe</translation>
    </message>
    <message>
        <source>it has the recorded identifier in &quot;{field}&quot;</source>
        <translation>elle a l&apos;identifiant enregistré dans « {field} »</translation>
    </message>
    <message>
        <source>it was recorded as the value of today&apos;s key field</source>
        <translation>elle a été enregistrée comme valeur du champ clé actuel</translation>
    </message>
    <message>
        <source>it alone has the recorded geometry and every recorded value</source>
        <translation>elle seule a la géométrie enregistrée et toutes les valeurs enregistrées</translation>
    </message>
    <message>
        <source>it alone has the recorded geometry</source>
        <translation>elle seule a la géométrie enregistrée</translation>
    </message>
    <message>
        <source>it alone has every recorded value</source>
        <translation>elle seule a toutes les valeurs enregistrées</translation>
    </message>
    <message>
        <source>another change of the same feature leads to it</source>
        <translation>une autre modification de la même entité y mène</translation>
    </message>
    <message>
        <source>{layer} {old}: no feature has what the crew recorded; it was deleted, or too little was recorded.</source>
        <translation>{layer} {old} : aucune entité n&apos;a ce que l&apos;équipe a enregistré ; elle a été supprimée, ou trop peu a été enregistré.</translation>
    </message>
    <message>
        <source>{layer} {old}: several features have what the crew recorded, {candidates} for instance.</source>
        <translation>{layer} {old} : plusieurs entités ont ce que l&apos;équipe a enregistré, {candidates} par exemple.</translation>
    </message>
    <message>
        <source>{layer} {old}: what the crew recorded leads to different features: {candidates}.</source>
        <translation>{layer} {old} : ce que l&apos;équipe a enregistré mène à différentes entités : {candidates}.</translation>
    </message>
    <message>
        <source>{layer} {old}: changes of another feature lead to {candidates}, too.</source>
        <translation>{layer} {old} : des modifications d&apos;une autre entité mènent aussi à {candidates}.</translation>
    </message>
    <message>
        <source>{layer} {old}: the features of this layer cannot be looked through.</source>
        <translation>{layer} {old} : les entités de cette couche ne peuvent pas être parcourues.</translation>
    </message>
    <message>
        <source>The server has applied it; it comes with the server&apos;s data.</source>
        <translation>Le serveur l&apos;a appliquée ; elle vient avec les données du serveur.</translation>
    </message>
    <message>
        <source>The server has not come to it yet, and may apply it at any moment.</source>
        <translation>Le serveur ne l&apos;a pas encore traitée, et peut l&apos;appliquer à tout moment.</translation>
    </message>
    <message>
        <source>It was ignored on the server; choose it by its uuid to take it up all the same.</source>
        <translation>Elle a été ignorée sur le serveur ; choisissez-la par son uuid pour la reprendre malgré tout.</translation>
    </message>
    <message>
        <source>Whoever made it may not change the data; choose it by its uuid to take it up all the same.</source>
        <translation>Son auteur n&apos;a pas le droit de modifier les données ; choisissez-la par son uuid pour la reprendre malgré tout.</translation>
    </message>
    <message>
        <source>This plugin does not know what the server&apos;s status {detail} means.</source>
        <translation>Cette extension ne sait pas ce que signifie le statut {detail} du serveur.</translation>
    </message>
    <message>
        <source>The list does not carry the change itself: {detail}.</source>
        <translation>La liste ne contient pas la modification elle-même : {detail}.</translation>
    </message>
    <message>
        <source>Others were chosen.</source>
        <translation>D&apos;autres ont été choisies.</translation>
    </message>
    <message>
        <source>If {proposal} is the same layer, name it in the layer map and apply again. If not, add the layer to the project.</source>
        <translation>Si {proposal} est la même couche, indiquez-la dans la correspondance des couches et appliquez de nouveau. Sinon, ajoutez la couche au projet.</translation>
    </message>
    <message>
        <source>Add the layer to the project, or name in the layer map the layer that these changes belong to; then apply again.</source>
        <translation>Ajoutez la couche au projet, ou indiquez dans la correspondance des couches celle à laquelle appartiennent ces modifications ; puis appliquez de nouveau.</translation>
    </message>
    <message>
        <source>Click the warning sign of the layer in the Layers panel, choose its file or table, and apply again.</source>
        <translation>Cliquez sur le symbole d&apos;avertissement de la couche dans le panneau Couches, choisissez son fichier ou sa table, et appliquez de nouveau.</translation>
    </message>
    <message>
        <source>Open the project in QGIS, enter the master password, and apply again there.</source>
        <translation>Ouvrez le projet dans QGIS, saisissez le mot de passe principal, puis appliquez de nouveau là.</translation>
    </message>
    <message>
        <source>Untick &quot;Read-only&quot; for the layer in Project ▸ Properties ▸ Data Sources. If it is not ticked, the file is write-protected, or you lack the right to write to the table.</source>
        <translation>Décochez « Lecture seule » pour la couche dans Projet ▸ Propriétés ▸ Sources de données. Si la case n&apos;est pas cochée, le fichier est protégé en écriture, ou vous n&apos;avez pas le droit d&apos;écrire dans la table.</translation>
    </message>
    <message>
        <source>Save or discard the edits and end editing (Layer ▸ Toggle Editing), then apply again.</source>
        <translation>Enregistrez ou abandonnez les éditions et quittez le mode édition (Couche ▸ Basculer en mode édition), puis appliquez de nouveau.</translation>
    </message>
    <message>
        <source>Save the layer as a GeoPackage (right-click ▸ Export ▸ Save Features As…) and use that one in the project.</source>
        <translation>Enregistrez la couche en GeoPackage (clic droit ▸ Exporter ▸ Sauvegarder les entités sous…) et utilisez celui-ci dans le projet.</translation>
    </message>
    <message>
        <source>Add the table behind the view to the project, and give that one to the crew.</source>
        <translation>Ajoutez au projet la table derrière la vue, et donnez celle-ci à l&apos;équipe.</translation>
    </message>
    <message>
        <source>Ask an administrator of the database to share the record with this login by running this SQL: {sql} Then apply again.</source>
        <translation>Demandez à un administrateur de la base de données de partager le registre avec cette connexion en exécutant ce SQL : {sql} Puis appliquez de nouveau.</translation>
    </message>
    <message>
        <source>Ask an administrator of the database to share the table qfieldsync_cloud.ledger with this login.</source>
        <translation>Demandez à un administrateur de la base de données de partager la table qfieldsync_cloud.ledger avec cette connexion.</translation>
    </message>
    <message>
        <source>Give a Shapefile or GeoJSON an integer field named fid with a different number for every feature, and a table a primary key of one field; or save the layer as a GeoPackage, which has one (right-click ▸ Export ▸ Save Features As…).</source>
        <translation>Donnez à un Shapefile ou à un GeoJSON un champ entier nommé fid avec un numéro différent pour chaque entité, et à une table une clé primaire d&apos;un seul champ ; ou enregistrez la couche en GeoPackage, qui en a une (clic droit ▸ Exporter ▸ Sauvegarder les entités sous…).</translation>
    </message>
    <message>
        <source>Take Up Again… in the dock Changes looks for the feature, and so does the algorithm Propose remapping, which writes a key map. Or find it on the map and make the change there by hand.</source>
        <translation>Reprendre… dans le panneau Modifications recherche l&apos;entité, tout comme l&apos;algorithme Proposer une correspondance, qui écrit une correspondance des clés. Ou trouvez-la sur la carte et faites-y la modification à la main.</translation>
    </message>
    <message>
        <source>Apply with a login that sees every row of the table (its owner, or one with BYPASSRLS), or ask an administrator for a policy that shows this login the feature.</source>
        <translation>Appliquez avec une connexion qui voit toutes les lignes de la table (son propriétaire, ou une connexion avec BYPASSRLS), ou demandez à un administrateur une règle qui montre l&apos;entité à cette connexion.</translation>
    </message>
    <message>
        <source>In the attribute table, find the features that have {key} in {field}. Give each its own key, save, and apply again.</source>
        <translation>Dans la table d&apos;attributs, trouvez les entités qui ont {key} dans {field}. Donnez à chacune sa propre clé, enregistrez, et appliquez de nouveau.</translation>
    </message>
    <message>
        <source>In the attribute table, find the features with this key. Give each its own key, save, and apply again.</source>
        <translation>Dans la table d&apos;attributs, trouvez les entités qui ont cette clé. Donnez à chacune sa propre clé, enregistrez, et appliquez de nouveau.</translation>
    </message>
    <message>
        <source>Enter the other values by hand. So that it does not happen again, untick Editable for {field} in Layer Properties ▸ Attributes Form.</source>
        <translation>Saisissez les autres valeurs à la main. Pour que cela ne se reproduise pas, décochez Éditable pour {field} dans Propriétés de la couche ▸ Formulaire d&apos;attributs.</translation>
    </message>
    <message>
        <source>Enter the other values by hand. So that it does not happen again, untick Editable for the key field in Layer Properties ▸ Attributes Form.</source>
        <translation>Saisissez les autres valeurs à la main. Pour que cela ne se reproduise pas, décochez Éditable pour le champ clé dans Propriétés de la couche ▸ Formulaire d&apos;attributs.</translation>
    </message>
    <message>
        <source>Correct the key map, and apply again. The algorithm Propose remapping looks for the feature.</source>
        <translation>Corrigez la correspondance des clés, et appliquez de nouveau. L&apos;algorithme Proposer une correspondance recherche l&apos;entité.</translation>
    </message>
    <message>
        <source>Add the field {field} to the layer (Layer Properties ▸ Fields), or give a renamed field its old name back, and apply again.</source>
        <translation>Ajoutez le champ {field} à la couche (Propriétés de la couche ▸ Champs), ou rendez son ancien nom à un champ renommé, et appliquez de nouveau.</translation>
    </message>
    <message>
        <source>Add the field to the layer (Layer Properties ▸ Fields), or give a renamed field its old name back, and apply again.</source>
        <translation>Ajoutez le champ à la couche (Propriétés de la couche ▸ Champs), ou rendez son ancien nom à un champ renommé, et appliquez de nouveau.</translation>
    </message>
    <message>
        <source>Make the change by hand with a value that fits, or give the field {field} a type that can hold this one and apply again.</source>
        <translation>Faites la modification à la main avec une valeur qui convient, ou donnez au champ {field} un type qui puisse contenir celle-ci et appliquez de nouveau.</translation>
    </message>
    <message>
        <source>Make the change by hand with a value that fits, or give the field a type that can hold this one and apply again.</source>
        <translation>Faites la modification à la main avec une valeur qui convient, ou donnez au champ un type qui puisse contenir celle-ci et appliquez de nouveau.</translation>
    </message>
    <message>
        <source>Make the change by hand; the deltafile holds what the crew recorded.</source>
        <translation>Faites la modification à la main ; le fichier delta contient ce que l&apos;équipe a enregistré.</translation>
    </message>
    <message>
        <source>A constraint, a trigger or a missing right is in the way; the data source names it. Put that right and apply again.</source>
        <translation>Une contrainte, un déclencheur ou un droit manquant fait obstacle ; la source de données le nomme. Corrigez cela et appliquez de nouveau.</translation>
    </message>
    <message>
        <source>Check the coordinate reference system of the layer in Layer Properties ▸ Source, set the right one, and apply again.</source>
        <translation>Vérifiez le système de coordonnées de référence de la couche dans Propriétés de la couche ▸ Source, choisissez le bon, et appliquez de nouveau.</translation>
    </message>
    <message>
        <source>Fetch the file of changes once more from the device or the server; this one was altered or is damaged.</source>
        <translation>Obtenez encore une fois le fichier de modifications depuis l&apos;appareil ou le serveur ; celui-ci a été altéré ou est endommagé.</translation>
    </message>
    <message>
        <source>Settle the change that makes the feature first, then apply this one again.</source>
        <translation>Réglez d&apos;abord la modification qui crée l&apos;entité, puis appliquez de nouveau celle-ci.</translation>
    </message>
    <message>
        <source>Add a layer on this table to the project, then run again.</source>
        <translation>Ajoutez au projet une couche sur cette table, puis relancez.</translation>
    </message>
    <message>
        <source>Put right what keeps the feature from coming back, then run again.</source>
        <translation>Corrigez ce qui empêche l&apos;entité de revenir, puis relancez.</translation>
    </message>
    <message>
        <source>Select the later change as well, or take it back first. Where it only edited the feature, Overwrite goes over it.</source>
        <translation>Sélectionnez aussi la modification ultérieure, ou retirez-la d&apos;abord. Là où elle n&apos;a fait qu&apos;éditer l&apos;entité, Remplacer passe outre.</translation>
    </message>
    <message>
        <source>Keep what is here, or put it right by hand. Running again with Overwrite puts back what was there, and what was edited since is lost.</source>
        <translation>Gardez ce qui est ici, ou corrigez-le à la main. Relancer avec Remplacer remet ce qu&apos;il y avait, et ce qui a été édité depuis est perdu.</translation>
    </message>
    <message>
        <source>Keep what is here, or make the change by hand. Applying again with Overwrite takes the field&apos;s side in every conflict of the file.</source>
        <translation>Gardez ce qui est ici, ou faites la modification à la main. Appliquer de nouveau avec Remplacer prend le côté du terrain dans chaque conflit du fichier.</translation>
    </message>
    <message>
        <source>Apply again; nothing is applied twice.</source>
        <translation>Appliquez de nouveau ; rien n&apos;est appliqué deux fois.</translation>
    </message>
    <message>
        <source>Free some space where the data are stored and apply again; nothing is applied twice.</source>
        <translation>Libérez de la place là où les données sont stockées et appliquez de nouveau ; rien n&apos;est appliqué deux fois.</translation>
    </message>
    <message>
        <source>Apply again. If it comes back, report it with the log (View ▸ Panels ▸ Log Messages).</source>
        <translation>Appliquez de nouveau. Si cela se reproduit, signalez-le avec le journal (Vue ▸ Panneaux ▸ Journal des messages).</translation>
    </message>
    <message>
        <source>Give {field} a default value, uuid() for instance (Layer Properties ▸ Attributes Form), and apply again.</source>
        <translation>Donnez à {field} une valeur par défaut, uuid() par exemple (Propriétés de la couche ▸ Formulaire d&apos;attributs), et appliquez de nouveau.</translation>
    </message>
    <message>
        <source>Look at feature {made_as}. If it is the one, name it in the key map and apply again; the algorithm Propose remapping writes one.</source>
        <translation>Regardez l&apos;entité {made_as}. Si c&apos;est la bonne, indiquez-la dans la correspondance des clés et appliquez de nouveau ; l&apos;algorithme Proposer une correspondance en écrit une.</translation>
    </message>
    <message>
        <source>Enter the other values by hand. So that it does not happen again, untick Editable for the field in Layer Properties ▸ Attributes Form.</source>
        <translation>Saisissez les autres valeurs à la main. Pour que cela ne se reproduise pas, décochez Éditable pour le champ dans Propriétés de la couche ▸ Formulaire d&apos;attributs.</translation>
    </message>
    <message>
        <source>Make the change by hand with a shorter text, or make the field {field} longer in the data source and apply again.</source>
        <translation>Faites la modification à la main avec un texte plus court, ou allongez le champ {field} dans la source de données et appliquez de nouveau.</translation>
    </message>
    <message>
        <source>Make the change by hand with a shorter text, or make the field longer in the data source and apply again.</source>
        <translation>Faites la modification à la main avec un texte plus court, ou allongez le champ dans la source de données et appliquez de nouveau.</translation>
    </message>
    <message>
        <source>Make the change by hand without these characters, or save the layer as a GeoPackage, which holds them all.</source>
        <translation>Faites la modification à la main sans ces caractères, ou enregistrez la couche en GeoPackage, qui les accepte tous.</translation>
    </message>
    <message>
        <source>Make the change by hand and fill in {field}. If only new features lack it, give it a default value (Layer Properties ▸ Attributes Form) and apply again.</source>
        <translation>Faites la modification à la main et remplissez {field}. S&apos;il ne manque qu&apos;aux nouvelles entités, donnez-lui une valeur par défaut (Propriétés de la couche ▸ Formulaire d&apos;attributs) et appliquez de nouveau.</translation>
    </message>
    <message>
        <source>Make the change by hand and fill in the field. If only new features lack it, give it a default value (Layer Properties ▸ Attributes Form) and apply again.</source>
        <translation>Faites la modification à la main et remplissez le champ. S&apos;il ne manque qu&apos;aux nouvelles entités, donnez-lui une valeur par défaut (Propriétés de la couche ▸ Formulaire d&apos;attributs) et appliquez de nouveau.</translation>
    </message>
    <message>
        <source>If feature {holder} has it by mistake, correct that one and apply again. If not, make the change by hand with another value.</source>
        <translation>Si l&apos;entité {holder} l&apos;a par erreur, corrigez celle-ci et appliquez de nouveau. Sinon, faites la modification à la main avec une autre valeur.</translation>
    </message>
    <message>
        <source>If the other feature has it by mistake, correct that one and apply again. If not, make the change by hand with another value.</source>
        <translation>Si l&apos;autre entité l&apos;a par erreur, corrigez celle-ci et appliquez de nouveau. Sinon, faites la modification à la main avec une autre valeur.</translation>
    </message>
    <message>
        <source>Draw the feature by hand in the way the layer needs it; the deltafile holds what the crew recorded.</source>
        <translation>Dessinez l&apos;entité à la main comme la couche l&apos;exige ; le fichier delta contient ce que l&apos;équipe a enregistré.</translation>
    </message>
    <message>
        <source>Close other programs that use these data, then apply again; nothing is applied twice.</source>
        <translation>Fermez les autres programmes qui utilisent ces données, puis appliquez de nouveau ; rien n&apos;est appliqué deux fois.</translation>
    </message>
    <message>
        <source>Apply again when the server is less busy, or ask its administrator for a longer statement_timeout; nothing is applied twice.</source>
        <translation>Appliquez de nouveau lorsque le serveur est moins occupé, ou demandez à son administrateur un statement_timeout plus long ; rien n&apos;est appliqué deux fois.</translation>
    </message>
    <message>
        <source>Check the network, or the drive with the data, then apply again; nothing is applied twice.</source>
        <translation>Vérifiez le réseau, ou le lecteur contenant les données, puis appliquez de nouveau ; rien n&apos;est appliqué deux fois.</translation>
    </message>
    <message>
        <source>edited here since</source>
        <translation>éditée ici depuis</translation>
    </message>
    <message>
        <source>no longer here</source>
        <translation>absente ici désormais</translation>
    </message>
    <message>
        <source>to be deleted, but edited here since</source>
        <translation>à supprimer, mais éditée ici depuis</translation>
    </message>
    <message>
        <source>to come back, but made here again since</source>
        <translation>à rétablir, mais recréée ici depuis</translation>
    </message>
    <message>
        <source>can be applied again</source>
        <translation>de nouveau applicables</translation>
    </message>
    <message>
        <source>applied again</source>
        <translation>appliquées de nouveau</translation>
    </message>
    <message>
        <source>can be taken back</source>
        <translation>retirables</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>retirées</translation>
    </message>
    <message>
        <source>These features are not as the change left them. Nothing was overwritten: you decide.</source>
        <translation>Ces entités ne sont pas telles que la modification les a laissées. Rien n&apos;a été remplacé : vous décidez.</translation>
    </message>
    <message>
        <source>Something has to be put right first.</source>
        <translation>Quelque chose doit d&apos;abord être corrigé.</translation>
    </message>
    <message>
        <source>What the crew recorded is in the project again.</source>
        <translation>Ce que l&apos;équipe a enregistré est de nouveau dans le projet.</translation>
    </message>
    <message>
        <source>The project is as it was before these changes. The same deltafile can apply them again.</source>
        <translation>Le projet est tel qu&apos;il était avant ces modifications. Le même fichier delta peut les appliquer de nouveau.</translation>
    </message>
    <message>
        <source>Nothing to do: no such change was taken back.</source>
        <translation>Rien à faire : aucune modification de ce genre n&apos;a été retirée.</translation>
    </message>
    <message>
        <source>Nothing to do: no such change is applied.</source>
        <translation>Rien à faire : aucune modification de ce genre n&apos;est appliquée.</translation>
    </message>
    <message>
        <source>Ready: all changes can be applied again ({count}).</source>
        <translation>Prêt : toutes les modifications peuvent être appliquées de nouveau ({count}).</translation>
    </message>
    <message>
        <source>{left} of {count} changes cannot be applied again as they are.</source>
        <translation>Modifications non applicables de nouveau telles quelles : {left} sur {count}.</translation>
    </message>
    <message>
        <source>Ready: all changes can be taken back ({count}).</source>
        <translation>Prêt : toutes les modifications peuvent être retirées ({count}).</translation>
    </message>
    <message>
        <source>{left} of {count} changes cannot be taken back as they are.</source>
        <translation>Modifications ne pouvant pas être retirées telles quelles : {left} sur {count}.</translation>
    </message>
    <message>
        <source>All changes are applied again ({count}).</source>
        <translation>Toutes les modifications sont appliquées de nouveau ({count}).</translation>
    </message>
    <message>
        <source>{left} of {count} changes are not in the project again.</source>
        <translation>Modifications pas de nouveau dans le projet : {left} sur {count}.</translation>
    </message>
    <message>
        <source>All changes are taken back ({count}).</source>
        <translation>Toutes les modifications sont retirées ({count}).</translation>
    </message>
    <message>
        <source>{left} of {count} changes are still in the project.</source>
        <translation>Modifications encore dans le projet : {left} sur {count}.</translation>
    </message>
    <message>
        <source>The change cannot be applied again as it is.</source>
        <translation>La modification ne peut pas être appliquée de nouveau telle quelle.</translation>
    </message>
    <message>
        <source>The change cannot be taken back as it is.</source>
        <translation>La modification ne peut pas être retirée telle quelle.</translation>
    </message>
    <message>
        <source>The change is not in the project again.</source>
        <translation>La modification n&apos;est pas de nouveau dans le projet.</translation>
    </message>
    <message>
        <source>The change is still in the project.</source>
        <translation>La modification est encore dans le projet.</translation>
    </message>
    <message>
        <source>{count} without anything to write</source>
        <translation>{count} sans rien à écrire</translation>
    </message>
    <message>
        <source>Taken back: {feature} in {layer}, created in the field, was deleted.</source>
        <translation>Retirée : {feature} dans {layer}, créée sur le terrain, a été supprimée.</translation>
    </message>
    <message>
        <source>Taken back: {feature} in {layer} is as it was before the change.</source>
        <translation>Retirée : {feature} dans {layer} est telle qu&apos;avant la modification.</translation>
    </message>
    <message>
        <source>Taken back: {feature} in {layer}, deleted in the field, is here again.</source>
        <translation>Retirée : {feature} dans {layer}, supprimée sur le terrain, est de nouveau ici.</translation>
    </message>
    <message>
        <source>Would be taken back: {feature} in {layer}, created in the field, would be deleted.</source>
        <translation>Serait retirée : {feature} dans {layer}, créée sur le terrain, serait supprimée.</translation>
    </message>
    <message>
        <source>Would be taken back: {feature} in {layer} would be as it was before the change.</source>
        <translation>Serait retirée : {feature} dans {layer} serait telle qu&apos;avant la modification.</translation>
    </message>
    <message>
        <source>Would be taken back: {feature} in {layer}, deleted in the field, would be here again.</source>
        <translation>Serait retirée : {feature} dans {layer}, supprimée sur le terrain, serait de nouveau ici.</translation>
    </message>
    <message>
        <source>Applied again: {feature} in {layer} was created.</source>
        <translation>Appliquée de nouveau : {feature} dans {layer} a été créée.</translation>
    </message>
    <message>
        <source>Applied again: {feature} in {layer} was changed.</source>
        <translation>Appliquée de nouveau : {feature} dans {layer} a été modifiée.</translation>
    </message>
    <message>
        <source>Applied again: {feature} in {layer} was deleted.</source>
        <translation>Appliquée de nouveau : {feature} dans {layer} a été supprimée.</translation>
    </message>
    <message>
        <source>Would be applied again: {feature} in {layer} would be created.</source>
        <translation>Serait appliquée de nouveau : {feature} dans {layer} serait créée.</translation>
    </message>
    <message>
        <source>Would be applied again: {feature} in {layer} would be changed.</source>
        <translation>Serait appliquée de nouveau : {feature} dans {layer} serait modifiée.</translation>
    </message>
    <message>
        <source>Would be applied again: {feature} in {layer} would be deleted.</source>
        <translation>Serait appliquée de nouveau : {feature} dans {layer} serait supprimée.</translation>
    </message>
    <message>
        <source>Conflict: {feature} in {layer} was edited here since: {fields}.</source>
        <translation>Conflit : {feature} dans {layer} a été éditée ici depuis : {fields}.</translation>
    </message>
    <message>
        <source>Conflict: {feature} in {layer} was edited here since.</source>
        <translation>Conflit : {feature} dans {layer} a été éditée ici depuis.</translation>
    </message>
    <message>
        <source>Conflict: {feature} is no longer in {layer}.</source>
        <translation>Conflit : {feature} n&apos;est plus dans {layer}.</translation>
    </message>
    <message>
        <source>Conflict: {feature} in {layer} would be deleted, but was edited here since: {fields}.</source>
        <translation>Conflit : {feature} dans {layer} serait supprimée, mais a été éditée ici depuis : {fields}.</translation>
    </message>
    <message>
        <source>Conflict: {feature} in {layer} would be deleted, but was edited here since.</source>
        <translation>Conflit : {feature} dans {layer} serait supprimée, mais a été éditée ici depuis.</translation>
    </message>
    <message>
        <source>Conflict: {feature} would come back to {layer}, but was made here again since, and the two differ: {fields}.</source>
        <translation>Conflit : {feature} reviendrait dans {layer}, mais a été recréée ici depuis, et les deux diffèrent : {fields}.</translation>
    </message>
    <message>
        <source>Conflict: {feature} would come back to {layer}, but was made here again since, and the two differ.</source>
        <translation>Conflit : {feature} reviendrait dans {layer}, mais a été recréée ici depuis, et les deux diffèrent.</translation>
    </message>
    <message>
        <source>Not applied again: {why}</source>
        <translation>Non appliquée de nouveau : {why}</translation>
    </message>
    <message>
        <source>Not applied again: the change of {feature} in {layer}.</source>
        <translation>Non appliquée de nouveau : la modification concernant {feature} dans {layer}.</translation>
    </message>
    <message>
        <source>Not taken back: {why}</source>
        <translation>Non retirée : {why}</translation>
    </message>
    <message>
        <source>Not taken back: the change of {feature} in {layer}.</source>
        <translation>Non retirée : la modification concernant {feature} dans {layer}.</translation>
    </message>
    <message>
        <source>Applied again, and nothing had to be written for {feature} in {layer}.</source>
        <translation>Appliquée de nouveau, et rien n&apos;a dû être écrit pour {feature} dans {layer}.</translation>
    </message>
    <message>
        <source>Taken back, and nothing had to be written for {feature} in {layer}.</source>
        <translation>Retirée, et rien n&apos;a dû être écrit pour {feature} dans {layer}.</translation>
    </message>
    <message>
        <source>{done} It was edited here since ({fields}); the conflict was settled.</source>
        <translation>{done} Elle a été éditée ici depuis ({fields}) ; le conflit a été réglé.</translation>
    </message>
    <message>
        <source>{done} It was edited here since; the conflict was settled.</source>
        <translation>{done} Elle a été éditée ici depuis ; le conflit a été réglé.</translation>
    </message>
    <message>
        <source>can be applied</source>
        <translation>applicables</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>en attente</translation>
    </message>
    <message>
        <source>being applied</source>
        <translation>en cours d&apos;application</translation>
    </message>
    <message>
        <source>applied</source>
        <translation>appliquées</translation>
    </message>
    <message>
        <source>in conflict</source>
        <translation>en conflit</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>refusées</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>échouées</translation>
    </message>
    <message>
        <source>set aside</source>
        <translation>mises de côté</translation>
    </message>
    <message>
        <source>not permitted</source>
        <translation>non autorisées</translation>
    </message>
    <message>
        <source>Nothing stands in the way of these.</source>
        <translation>Rien ne s&apos;oppose à celles-ci.</translation>
    </message>
    <message>
        <source>Nobody has tried to apply these yet.</source>
        <translation>Personne n&apos;a encore essayé de les appliquer.</translation>
    </message>
    <message>
        <source>These are being applied right now.</source>
        <translation>Elles sont en cours d&apos;application.</translation>
    </message>
    <message>
        <source>What the crew recorded is in the project.</source>
        <translation>Ce que l&apos;équipe a enregistré est dans le projet.</translation>
    </message>
    <message>
        <source>The same features were changed here meanwhile. Nothing was overwritten: you decide.</source>
        <translation>Les mêmes entités ont été modifiées ici entre-temps. Rien n&apos;a été remplacé : vous décidez.</translation>
    </message>
    <message>
        <source>These do not fit the project. Something has to be put right before they can be applied.</source>
        <translation>Elles ne conviennent pas au projet. Quelque chose doit être corrigé avant qu&apos;elles puissent être appliquées.</translation>
    </message>
    <message>
        <source>Nothing of these was written. Applying again may succeed.</source>
        <translation>Rien n&apos;en a été écrit. Appliquer de nouveau peut réussir.</translation>
    </message>
    <message>
        <source>These are not wanted: what is here stays.</source>
        <translation>Elles ne sont pas voulues : ce qui est ici reste.</translation>
    </message>
    <message>
        <source>Whoever made these may not change the data.</source>
        <translation>Leur auteur n&apos;a pas le droit de modifier les données.</translation>
    </message>
    <message>
        <source>created</source>
        <translation>créée</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>modifiée</translation>
    </message>
    <message>
        <source>The data source said: {message}</source>
        <translation>La source de données a dit : {message}</translation>
    </message>
    <message>
        <source>before {before}, here {here}, from the field {field}</source>
        <translation>avant {before}, ici {here}, du terrain {field}</translation>
    </message>
    <message>
        <source>left {before}, here {here}, to be {field}</source>
        <translation>laissé {before}, ici {here}, à écrire {field}</translation>
    </message>
    <message>
        <source>Nobody recorded what {field} was before the edit, so a change made here meanwhile would not have been noticed.</source>
        <translation>Personne n&apos;a enregistré ce qu&apos;était {field} avant l&apos;édition ; une modification faite ici entre-temps n&apos;aurait donc pas été remarquée.</translation>
    </message>
    <message>
        <source>Nobody recorded what was there before the edit, so a change made here meanwhile would not have been noticed.</source>
        <translation>Personne n&apos;a enregistré ce qu&apos;il y avait avant l&apos;édition ; une modification faite ici entre-temps n&apos;aurait donc pas été remarquée.</translation>
    </message>
    <message>
        <source>The device told the time in {field} by two clocks: it wrote {stored}, and speaks of it as {sent} now.</source>
        <translation>L&apos;appareil a indiqué l&apos;heure dans {field} selon deux horloges : il a écrit {stored}, et en parle maintenant comme de {sent}.</translation>
    </message>
    <message>
        <source>The device told a time by two clocks: with and without its offset from UTC.</source>
        <translation>L&apos;appareil a indiqué une heure selon deux horloges : avec et sans son décalage par rapport à UTC.</translation>
    </message>
    <message>
        <source>Feature {key} is not here, and no applied change ever spoke of it: it was deleted, or the layer was numbered anew. Take Up Again… in the dock Changes looks for it, and so does the algorithm Propose remapping.</source>
        <translation>L&apos;entité {key} n&apos;est pas ici, et aucune modification appliquée n&apos;en a jamais parlé : elle a été supprimée, ou la couche a été renumérotée. Reprendre… dans le panneau Modifications la recherche, tout comme l&apos;algorithme Proposer une correspondance.</translation>
    </message>
    <message>
        <source>The feature is not here, and no applied change ever spoke of it: it was deleted, or the layer was numbered anew. Take Up Again… in the dock Changes looks for it, and so does the algorithm Propose remapping.</source>
        <translation>L&apos;entité n&apos;est pas ici, et aucune modification appliquée n&apos;en a jamais parlé : elle a été supprimée, ou la couche a été renumérotée. Reprendre… dans le panneau Modifications la recherche, tout comme l&apos;algorithme Proposer une correspondance.</translation>
    </message>
    <message>
        <source>Feature {key} has the same values at the same place: perhaps it was recorded twice.</source>
        <translation>L&apos;entité {key} a les mêmes valeurs au même endroit : peut-être a-t-elle été enregistrée deux fois.</translation>
    </message>
    <message>
        <source>A feature with the same values is already at the same place: perhaps it was recorded twice.</source>
        <translation>Une entité avec les mêmes valeurs est déjà au même endroit : peut-être a-t-elle été enregistrée deux fois.</translation>
    </message>
    <message>
        <source>The key {sent} of the device was not free, so the new feature got {stored}.</source>
        <translation>La clé {sent} de l&apos;appareil n&apos;était pas libre ; la nouvelle entité a donc reçu {stored}.</translation>
    </message>
    <message>
        <source>The key of the device was not free, so the new feature got another one.</source>
        <translation>La clé de l&apos;appareil n&apos;était pas libre ; la nouvelle entité en a donc reçu une autre.</translation>
    </message>
    <message>
        <source>The device sent &quot;{sent}&quot;, which is no key, so the new feature got {stored}.</source>
        <translation>L&apos;appareil a envoyé « {sent} », qui n&apos;est pas une clé ; la nouvelle entité a donc reçu {stored}.</translation>
    </message>
    <message>
        <source>The device sent no key, so the new feature got {stored}.</source>
        <translation>L&apos;appareil n&apos;a pas envoyé de clé ; la nouvelle entité a donc reçu {stored}.</translation>
    </message>
    <message>
        <source>The device sent no key, so the new feature got one here.</source>
        <translation>L&apos;appareil n&apos;a pas envoyé de clé ; la nouvelle entité en a donc reçu une ici.</translation>
    </message>
    <message>
        <source>The key {sent} that the feature had is not free any more, so it came back as {stored}.</source>
        <translation>La clé {sent} qu&apos;avait l&apos;entité n&apos;est plus libre ; elle est donc revenue comme {stored}.</translation>
    </message>
    <message>
        <source>The key that the feature had is not free any more, so it came back with another one.</source>
        <translation>La clé qu&apos;avait l&apos;entité n&apos;est plus libre ; elle est donc revenue avec une autre.</translation>
    </message>
    <message>
        <source>The feature came back as QGIS had read it, and QGIS does not read all that these fields can hold: {fields}.</source>
        <translation>L&apos;entité est revenue telle que QGIS l&apos;avait lue, et QGIS ne lit pas tout ce que ces champs peuvent contenir : {fields}.</translation>
    </message>
    <message>
        <source>The feature came back as QGIS had read it, and QGIS does not read all that its fields can hold.</source>
        <translation>L&apos;entité est revenue telle que QGIS l&apos;avait lue, et QGIS ne lit pas tout ce que ses champs peuvent contenir.</translation>
    </message>
    <message>
        <source>With the feature the data source may have deleted or changed rows of other tables that refer to it. Taking this change back does not bring those back.</source>
        <translation>Avec l&apos;entité, la source de données a peut-être supprimé ou modifié des lignes d&apos;autres tables qui s&apos;y réfèrent. Retirer cette modification ne les rétablit pas.</translation>
    </message>
    <message>
        <source>The change names feature {sent}; by the key map it is about feature {stored}.</source>
        <translation>La modification nomme l&apos;entité {sent} ; d&apos;après la correspondance des clés, elle concerne l&apos;entité {stored}.</translation>
    </message>
    <message>
        <source>The change names no feature; by the key map it is about feature {stored}.</source>
        <translation>La modification ne nomme aucune entité ; d&apos;après la correspondance des clés, elle concerne l&apos;entité {stored}.</translation>
    </message>
    <message>
        <source>The change is about the feature that the key map names.</source>
        <translation>La modification concerne l&apos;entité que nomme la correspondance des clés.</translation>
    </message>
    <message>
        <source>The layer has no field {field}; the crew left it empty, so nothing is lost.</source>
        <translation>La couche n&apos;a pas de champ {field} ; l&apos;équipe l&apos;a laissé vide, rien n&apos;est donc perdu.</translation>
    </message>
    <message>
        <source>The layer lacks a field that the crew left empty, so nothing is lost.</source>
        <translation>Il manque à la couche un champ que l&apos;équipe a laissé vide, rien n&apos;est donc perdu.</translation>
    </message>
    <message>
        <source>In {field} the value {sent} became {stored}, which is what the field can hold.</source>
        <translation>Dans {field}, la valeur {sent} est devenue {stored}, ce que le champ peut contenir.</translation>
    </message>
    <message>
        <source>A value was turned into what its field can hold.</source>
        <translation>Une valeur a été convertie en ce que son champ peut contenir.</translation>
    </message>
    <message>
        <source>Characters that no data source can hold were taken out of {field}.</source>
        <translation>Des caractères qu&apos;aucune source de données ne peut contenir ont été retirés de {field}.</translation>
    </message>
    <message>
        <source>Characters that no data source can hold were taken out of a text.</source>
        <translation>Des caractères qu&apos;aucune source de données ne peut contenir ont été retirés d&apos;un texte.</translation>
    </message>
    <message>
        <source>The geometry was adjusted to what the layer can hold.</source>
        <translation>La géométrie a été adaptée à ce que la couche peut contenir.</translation>
    </message>
    <message>
        <source>The coordinates were converted from {crs} to {expected}, the coordinate reference system of the layer.</source>
        <translation>Les coordonnées ont été converties de {crs} vers {expected}, le système de coordonnées de référence de la couche.</translation>
    </message>
    <message>
        <source>The coordinates were converted from {crs} to the coordinate reference system of the layer.</source>
        <translation>Les coordonnées ont été converties de {crs} vers le système de coordonnées de référence de la couche.</translation>
    </message>
    <message>
        <source>The coordinates were converted to the coordinate reference system of the layer.</source>
        <translation>Les coordonnées ont été converties vers le système de coordonnées de référence de la couche.</translation>
    </message>
    <message>
        <source>The data source itself changed {field}: sent was {sent}, stored is {stored}.</source>
        <translation>La source de données a elle-même modifié {field} : envoyé {sent}, enregistré {stored}.</translation>
    </message>
    <message>
        <source>The data source itself changed {field} while storing it.</source>
        <translation>La source de données a elle-même modifié {field} à l&apos;enregistrement.</translation>
    </message>
    <message>
        <source>The data source itself changed a value while storing it.</source>
        <translation>La source de données a elle-même modifié une valeur à l&apos;enregistrement.</translation>
    </message>
    <message>
        <source>An earlier run ended while it wrote the layer {layer}. The layer was put back as it was before that run. What was found, with any later edits, is kept in {kept}.</source>
        <translation>Une exécution précédente s&apos;est terminée pendant qu&apos;elle écrivait la couche {layer}. La couche a été remise dans l&apos;état d&apos;avant cette exécution. Ce qui a été trouvé, avec d&apos;éventuelles éditions ultérieures, est conservé dans {kept}.</translation>
    </message>
    <message>
        <source>An earlier run ended while it wrote the layer {layer}. The layer was put back as it was before that run.</source>
        <translation>Une exécution précédente s&apos;est terminée pendant qu&apos;elle écrivait la couche {layer}. La couche a été remise dans l&apos;état d&apos;avant cette exécution.</translation>
    </message>
    <message>
        <source>An earlier run ended while it wrote the layer. The layer was put back as it was before that run.</source>
        <translation>Une exécution précédente s&apos;est terminée pendant qu&apos;elle écrivait la couche. La couche a été remise dans l&apos;état d&apos;avant cette exécution.</translation>
    </message>
    <message>
        <source>The file of the layer {layer} was put back to an earlier state by another program. Changes that were applied after that ({count}) count as not applied: apply their deltafiles again.</source>
        <translation>Le fichier de la couche {layer} a été remis à un état antérieur par un autre programme. Les modifications appliquées après cet état ({count}) comptent comme non appliquées : appliquez de nouveau leurs fichiers delta.</translation>
    </message>
    <message>
        <source>The file of the layer was put back to an earlier state by another program. Changes that were applied after that count as not applied: apply their deltafiles again.</source>
        <translation>Le fichier de la couche a été remis à un état antérieur par un autre programme. Les modifications appliquées après cet état comptent comme non appliquées : appliquez de nouveau leurs fichiers delta.</translation>
    </message>
    <message>
        <source>What was applied to {source} could not be recorded there, so this QGIS profile remembers it: on this computer nothing is applied twice, but another computer does not know of it. An administrator of the data source mends that by running this SQL: {sql} Until then apply from this computer only.</source>
        <translation>Ce qui a été appliqué à {source} n&apos;a pas pu y être enregistré ; ce profil QGIS s&apos;en souvient donc : sur cet ordinateur, rien n&apos;est appliqué deux fois, mais un autre ordinateur n&apos;en sait rien. Un administrateur de la source de données y remédie en exécutant ce SQL : {sql} D&apos;ici là, appliquez seulement depuis cet ordinateur.</translation>
    </message>
    <message>
        <source>What was applied to {source} is remembered by this QGIS profile and not by the data source: on this computer nothing is applied twice, but another computer does not know of it.</source>
        <translation>C&apos;est ce profil QGIS qui se souvient de ce qui a été appliqué à {source}, et non la source de données : sur cet ordinateur, rien n&apos;est appliqué deux fois, mais un autre ordinateur n&apos;en sait rien.</translation>
    </message>
    <message>
        <source>Feature {key} was written, but read again it is not what was written: perhaps somebody changed it right after.</source>
        <translation>L&apos;entité {key} a été écrite, mais relue, elle n&apos;est pas ce qui a été écrit : peut-être quelqu&apos;un l&apos;a-t-il modifiée juste après.</translation>
    </message>
    <message>
        <source>The feature was written, but read again it is not what was written: perhaps somebody changed it right after.</source>
        <translation>L&apos;entité a été écrite, mais relue, elle n&apos;est pas ce qui a été écrit : peut-être quelqu&apos;un l&apos;a-t-il modifiée juste après.</translation>
    </message>
    <message>
        <source>Heights (Z) or M values that were no numbers became 0.</source>
        <translation>Des altitudes (Z) ou des valeurs M qui n&apos;étaient pas des nombres sont devenues 0.</translation>
    </message>
    <message>
        <source>The geometry got the height (Z) 0, because the layer stores heights.</source>
        <translation>La géométrie a reçu l&apos;altitude (Z) 0, car la couche enregistre des altitudes.</translation>
    </message>
    <message>
        <source>The heights (Z) of the geometry were left out, because the layer stores none.</source>
        <translation>Les altitudes (Z) de la géométrie ont été omises, car la couche n&apos;en enregistre pas.</translation>
    </message>
    <message>
        <source>The geometry got the M value 0, because the layer stores M values.</source>
        <translation>La géométrie a reçu la valeur M 0, car la couche enregistre des valeurs M.</translation>
    </message>
    <message>
        <source>The M values of the geometry were left out, because the layer stores none.</source>
        <translation>Les valeurs M de la géométrie ont été omises, car la couche n&apos;en enregistre pas.</translation>
    </message>
    <message>
        <source>The geometry became one of several parts, as the layer needs it.</source>
        <translation>La géométrie est devenue une géométrie en plusieurs parties, comme la couche l&apos;exige.</translation>
    </message>
    <message>
        <source>The geometry of several parts became a single one, as the layer needs it.</source>
        <translation>La géométrie en plusieurs parties est devenue une géométrie simple, comme la couche l&apos;exige.</translation>
    </message>
    <message>
        <source>The curves of the geometry became lines of many vertices.</source>
        <translation>Les courbes de la géométrie sont devenues des lignes à nombreux sommets.</translation>
    </message>
    <message>
        <source>The geometry was empty and was stored as none at all (NULL).</source>
        <translation>La géométrie était vide et a été enregistrée comme absente (NULL).</translation>
    </message>
    <message>
        <source>A number of a coordinate system inside the geometry was left out.</source>
        <translation>Un numéro de système de coordonnées à l&apos;intérieur de la géométrie a été omis.</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Kind of conflict</source>
        <translation>Nature du conflit</translation>
    </message>
    <message>
        <source>Layer id</source>
        <translation>Id de la couche</translation>
    </message>
    <message>
        <source>Fields in conflict</source>
        <translation>Champs en conflit</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Ce qui s&apos;est passé</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Appareil</translation>
    </message>
</context>
<context>
    <name>RescueAlgorithm</name>
    <message>
        <source>Layer map (JSON text, or a JSON file)</source>
        <translation>Correspondance des couches (texte JSON, ou un fichier JSON)</translation>
    </message>
    <message>
        <source>Key map (JSON text, or a JSON file)</source>
        <translation>Correspondance des clés (texte JSON, ou un fichier JSON)</translation>
    </message>
    <message>
        <source>Only these changes (uuids)</source>
        <translation>Seulement ces modifications (uuid)</translation>
    </message>
    <message>
        <source>Only what this earlier report left (JSON)</source>
        <translation>Seulement ce que ce rapport précédent a laissé (JSON)</translation>
    </message>
    <message>
        <source>Changes that were left aside</source>
        <translation>Modifications laissées de côté</translation>
    </message>
    <message>
        <source>The deltafile {path} cannot be read. {reason}</source>
        <translation>Le fichier delta {path} ne peut pas être lu. {reason}</translation>
    </message>
    <message>
        <source>name changes or an earlier report, not both</source>
        <translation>indiquez des modifications ou un rapport précédent, pas les deux</translation>
    </message>
    <message>
        <source>give JSON text like {&quot;id in the deltafile&quot;: &quot;id in the project&quot;}</source>
        <translation>donnez un texte JSON comme {&quot;id dans le fichier delta&quot;: &quot;id dans le projet&quot;}</translation>
    </message>
</context>
<context>
    <name>ResolveDeltas</name>
    <message>
        <source>Resolve conflicts</source>
        <translation>Résoudre des conflits</translation>
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
        <translation>Décide de modifications en conflit qui attendent dans le stockage d&apos;un projet, en entier ou champ par champ. Elles attendent alors d&apos;être appliquées : Exécuter les tâches avec la tâche Appliquer les modifications en attente fait ce qui a été décidé. Aucune couche n&apos;est touchée ici.

Lorsqu&apos;une couche contient entre-temps autre chose que ce qu&apos;indiquait le rapport sur le conflit, le conflit demeure.

Résolutions : texte JSON, uuid d&apos;une modification vers &quot;mine&quot; (ce que contient la couche) ou &quot;theirs&quot; (ce qui vient du terrain), ou vers l&apos;un ou l&apos;autre pour chacun de ses champs en conflit : {&quot;7f8e…&quot;: &quot;mine&quot;, &quot;01ab…&quot;: {&quot;height&quot;: &quot;theirs&quot;, &quot;note&quot;: {&quot;value&quot;: &quot;sound&quot;}}}. Ou un fichier JSON qui le contient. La géométrie est le champ &quot;geometry&quot;. Le rapport d&apos;Exécuter les tâches contient les uuid.

Tous les autres : la même chose pour chaque conflit qui n&apos;est pas nommé.

Mettre de côté : uuid des modifications qui ne sont pas voulues, en conflit ou refusées ; et pourquoi.

Projet : le fichier du projet ; si aucun n&apos;est indiqué, le projet ouvert.

Stockage : où les tâches, les modifications et les paquets sont mémorisés. Par défaut : dans le profil QGIS.

Tout est retenu ou rien : un uuid inconnu ou qui n&apos;est pas en conflit, ou un champ qui ne l&apos;est pas, se termine par une erreur.

Sorties : nombre de modifications résolues, mises de côté, et encore en conflit.</translation>
    </message>
    <message>
        <source>Resolutions (JSON text, or a JSON file)</source>
        <translation>Résolutions (texte JSON, ou un fichier JSON)</translation>
    </message>
    <message>
        <source>All other conflicts</source>
        <translation>Tous les autres conflits</translation>
    </message>
    <message>
        <source>Leave them</source>
        <translation>Les laisser</translation>
    </message>
    <message>
        <source>Mine: what the layers hold</source>
        <translation>Mine : ce que contiennent les couches</translation>
    </message>
    <message>
        <source>Theirs: what came from the field</source>
        <translation>Theirs : ce qui vient du terrain</translation>
    </message>
    <message>
        <source>Set aside these changes (uuids)</source>
        <translation>Mettre de côté ces modifications (uuid)</translation>
    </message>
    <message>
        <source>Why they are set aside</source>
        <translation>Pourquoi elles sont mises de côté</translation>
    </message>
    <message>
        <source>Changes that were resolved</source>
        <translation>Modifications résolues</translation>
    </message>
    <message>
        <source>Changes that were set aside</source>
        <translation>Modifications mises de côté</translation>
    </message>
    <message>
        <source>Changes in conflict still</source>
        <translation>Modifications encore en conflit</translation>
    </message>
    <message>
        <source>Resolved, waiting to be applied: {resolved}. Set aside: {ignored}. In conflict still: {left}.</source>
        <translation>Résolues, en attente d&apos;application : {resolved}. Mises de côté : {ignored}. Encore en conflit : {left}.</translation>
    </message>
</context>
<context>
    <name>RetakingActions</name>
    <message>
        <source>Looking for layers and features</source>
        <translation>Recherche de couches et d&apos;entités</translation>
    </message>
    <message>
        <source>None of these changes can be taken up again.</source>
        <translation>Aucune de ces modifications ne peut être reprise.</translation>
    </message>
    <message>
        <source>{changes} wait to be applied again.</source>
        <translation>{changes} attendent de nouveau d&apos;être appliquées.</translation>
    </message>
    <message>
        <source>{changes} waits to be applied again.</source>
        <translation>{changes} attend de nouveau d&apos;être appliquée.</translation>
    </message>
    <message>
        <source>Dry Run</source>
        <translation>Essai à blanc</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Appliquer</translation>
    </message>
</context>
<context>
    <name>RevertDeltas</name>
    <message>
        <source>Take back applied changes</source>
        <translation>Retirer des modifications appliquées</translation>
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
        <translation>Retire des modifications appliquées : ce qu&apos;une modification a créé est supprimé, ce qu&apos;elle a supprimé revient, ce qu&apos;elle a modifié redevient ce qu&apos;il était, géométrie et tous les champs. La modification la plus récente est retirée en premier.

Une entité que quelqu&apos;un a éditée depuis est un conflit : elle est retenue et expliquée. Une modification retirée compte comme non appliquée : le même fichier delta l&apos;applique de nouveau. Historique liste ce qui a été appliqué et ce qui a été retiré. Là où la modification attend dans le stockage du projet, le stockage en est informé.

Indiquez ce qui doit être retiré, par au moins l&apos;un des trois suivants ; si plusieurs sont donnés, une modification doit répondre à tous.

Modifications : leurs uuid, séparés par des virgules, des espaces ou des sauts de ligne.

Fichier delta : l&apos;id qui se trouve dans le fichier delta ; toutes les modifications venues avec lui.

Depuis : ce qui a été appliqué à ce moment ou plus tard, à l&apos;heure de cet ordinateur. Un moment lointain retire tout.

De nouveau : annuler le retrait, pour que les modifications soient de nouveau en vigueur. Depuis est alors le moment où elles ont été retirées.

Projet : le fichier du projet ; si aucun n&apos;est indiqué, le projet ouvert.

En cas de conflit : garder ce que contient la couche, ou le remplacer par ce qu&apos;il y avait avant la modification.

Tolérance : des géométries qui diffèrent de moins sont identiques ; en unités du SCR de chaque couche (mètres, degrés, …). Par défaut 0.

Essai à blanc : montre ce qui se passerait et n&apos;écrit rien.

Attendre les verrous : ce nombre de secondes, lorsqu&apos;un autre programme écrit dans une source de données. Par défaut 5.

Enregistrer dans les bases de données : chaque base de données note, dans une table à elle, ce qu&apos;elle a pris. Si l&apos;option est désactivée, une base de données sans cette table n&apos;en reçoit pas.

Rapports : créés lorsqu&apos;un fichier est indiqué pour eux ; HTML pour la lecture, avec une carte des modifications, JSON pour d&apos;autres programmes.

Conflits : une couche avec un point par modification en conflit, dans le SCR du projet. Créée lorsqu&apos;elle est demandée.

Sorties : nombre de modifications retirées maintenant, pour lesquelles rien n&apos;a dû être écrit, en conflit, refusées, et ayant rencontré une erreur ; et de celles demandées qui n&apos;ont jamais été appliquées.</translation>
    </message>
    <message>
        <source>Changes to be taken back (uuids)</source>
        <translation>Modifications à retirer (uuid)</translation>
    </message>
    <message>
        <source>All changes of this deltafile (id)</source>
        <translation>Toutes les modifications de ce fichier delta (id)</translation>
    </message>
    <message>
        <source>All changes since</source>
        <translation>Toutes les modifications depuis</translation>
    </message>
    <message>
        <source>Again: take back what was taken back</source>
        <translation>De nouveau : annuler le retrait</translation>
    </message>
    <message>
        <source>Keep what the layer holds</source>
        <translation>Garder ce que contient la couche</translation>
    </message>
    <message>
        <source>Overwrite with what was there before the change</source>
        <translation>Remplacer par ce qu&apos;il y avait avant la modification</translation>
    </message>
    <message>
        <source>Changes asked for that were never applied</source>
        <translation>Modifications demandées qui n&apos;ont jamais été appliquées</translation>
    </message>
    <message>
        <source>Changes taken back now</source>
        <translation>Modifications retirées maintenant</translation>
    </message>
    <message>
        <source>Changes for which nothing had to be written</source>
        <translation>Modifications pour lesquelles rien n&apos;a dû être écrit</translation>
    </message>
    <message>
        <source>What was applied to {source} cannot be read: {reason}</source>
        <translation>Ce qui a été appliqué à {source} ne peut pas être lu : {reason}</translation>
    </message>
    <message>
        <source>It is taken back, but the store of the project could not be told. Run it again. {reason}</source>
        <translation>Elle est retirée, mais le stockage du projet n&apos;a pas pu en être informé. Relancez l&apos;exécution. {reason}</translation>
    </message>
    <message>
        <source>Say what is to be taken back: name changes, a deltafile or a moment. A moment long ago takes everything back.</source>
        <translation>Indiquez ce qui doit être retiré : nommez des modifications, un fichier delta ou un moment. Un moment lointain retire tout.</translation>
    </message>
    <message>
        <source>Changes taken back</source>
        <translation>Modifications retirées</translation>
    </message>
    <message>
        <source>Changes applied again after they were taken back</source>
        <translation>Modifications appliquées de nouveau après leur retrait</translation>
    </message>
    <message>
        <source>Never applied to this project: {uuid}</source>
        <translation>Jamais appliquée à ce projet : {uuid}</translation>
    </message>
    <message>
        <source>Not taken back, or not within what was asked for: {uuid}</source>
        <translation>Non retirée, ou hors de ce qui a été demandé : {uuid}</translation>
    </message>
    <message>
        <source>Taken back before, or not within what was asked for: {uuid}</source>
        <translation>Retirée auparavant, ou hors de ce qui a été demandé : {uuid}</translation>
    </message>
</context>
<context>
    <name>RunJobs</name>
    <message>
        <source>Run jobs</source>
        <translation>Exécuter les tâches</translation>
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
        <translation>Exécute les tâches d&apos;un projet qui attendent sur cet ordinateur, sans serveur et sans fenêtre : les modifications récupérées ou envoyées sont appliquées, le paquet du projet est préparé ou le projet est vérifié.

Lorsqu&apos;un autre QGIS exécute déjà des tâches du projet, celui-là continue et cette exécution ne fait rien.

L&apos;exécution échoue lorsqu&apos;une tâche qu&apos;elle a exécutée échoue, pour que les scripts le remarquent. Des modifications en conflit ne sont pas un échec : les nombres en rendent compte.

Projet : le fichier du projet ; si aucun n&apos;est indiqué, le projet ouvert tel qu&apos;il a été enregistré en dernier.

Tâche : une nouvelle, qui est d&apos;abord créée.

Forcer : préparer un nouveau paquet bien qu&apos;un autre ne soit pas encore terminé.

Stockage : où les tâches, les modifications et les paquets sont mémorisés. Par défaut : dans le profil QGIS.

Rapports : sur chaque modification essayée maintenant, par quelque tâche que ce soit ; HTML pour la lecture, JSON pour d&apos;autres programmes. Là où rien n&apos;était à appliquer, le JSON contient le retour de la nouvelle tâche.

Sorties : l&apos;id et le statut de la nouvelle tâche, combien de tâches ont été exécutées, et toutes les modifications du projet par statut.</translation>
    </message>
    <message>
        <source>New job</source>
        <translation>Nouvelle tâche</translation>
    </message>
    <message>
        <source>None: only what waits</source>
        <translation>Aucune : seulement ce qui attend</translation>
    </message>
    <message>
        <source>Apply waiting changes</source>
        <translation>Appliquer les modifications en attente</translation>
    </message>
    <message>
        <source>Package the project</source>
        <translation>Préparer le paquet du projet</translation>
    </message>
    <message>
        <source>Check the project file</source>
        <translation>Vérifier le fichier du projet</translation>
    </message>
    <message>
        <source>Force: although one is not done yet</source>
        <translation>Forcer : bien qu&apos;une autre ne soit pas terminée</translation>
    </message>
    <message>
        <source>Its status</source>
        <translation>Son statut</translation>
    </message>
    <message>
        <source>Jobs that were run</source>
        <translation>Tâches exécutées</translation>
    </message>
    <message>
        <source>Changes applied</source>
        <translation>Modifications appliquées</translation>
    </message>
    <message>
        <source>Changes in conflict</source>
        <translation>Modifications en conflit</translation>
    </message>
    <message>
        <source>Changes refused</source>
        <translation>Modifications refusées</translation>
    </message>
    <message>
        <source>Changes that met an error</source>
        <translation>Modifications ayant rencontré une erreur</translation>
    </message>
    <message>
        <source>Changes that wait</source>
        <translation>Modifications en attente</translation>
    </message>
    <message>
        <source>Changes set aside</source>
        <translation>Modifications mises de côté</translation>
    </message>
    <message>
        <source>The report cannot be written, and no job was run: {reason}</source>
        <translation>Le rapport ne peut pas être écrit, et aucune tâche n&apos;a été exécutée : {reason}</translation>
    </message>
    <message>
        <source>No job waited. Name a new one to have something done.</source>
        <translation>Aucune tâche n&apos;attendait. Indiquez-en une nouvelle pour que quelque chose soit fait.</translation>
    </message>
    <message>
        <source>The job failed: {reason}</source>
        <translation>La tâche a échoué : {reason}</translation>
    </message>
    <message>
        <source>One like it is not done yet; it is that one.</source>
        <translation>Une tâche semblable n&apos;est pas encore terminée ; c&apos;est celle-là.</translation>
    </message>
    <message>
        <source>{job}: {status}</source>
        <translation>{job} : {status}</translation>
    </message>
    <message>
        <source>Another QGIS runs jobs of this project. The new job waits for it, and that QGIS, or the next run, runs it.</source>
        <translation>Un autre QGIS exécute des tâches de ce projet. La nouvelle tâche l&apos;attend, et ce QGIS, ou la prochaine exécution, l&apos;exécute.</translation>
    </message>
    <message>
        <source>In the whole project there is more to do: {reason}.</source>
        <translation>Dans l&apos;ensemble du projet, il reste davantage à faire : {reason}.</translation>
    </message>
    <message>
        <source>No change was tried, so this report was not made: {path}</source>
        <translation>Aucune modification n&apos;a été tentée ; ce rapport n&apos;a donc pas été fait : {path}</translation>
    </message>
</context>
<context>
    <name>RunningBar</name>
    <message>
        <source>Progress</source>
        <translation>Avancement</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Stop this job; what it had written stays</source>
        <translation>Arrêter cette tâche ; ce qu&apos;elle avait écrit reste</translation>
    </message>
    <message>
        <source>Step: {name}</source>
        <translation>Étape : {name}</translation>
    </message>
    <message>
        <source>{job}: running</source>
        <translation>{job} : en cours</translation>
    </message>
    <message>
        <source>{job}: waiting</source>
        <translation>{job} : en attente</translation>
    </message>
    <message>
        <source>{title} (1 more waits)</source>
        <translation>{title} (1 autre en attente)</translation>
    </message>
    <message>
        <source>{title} ({count} more wait)</source>
        <translation>{title} ({count} autres en attente)</translation>
    </message>
    <message>
        <source>Waits for a worker.</source>
        <translation>Attend un exécutant.</translation>
    </message>
    <message>
        <source>Waits for a worker since {time}.</source>
        <translation>Attend un exécutant depuis {time}.</translation>
    </message>
    <message>
        <source>{time} of at most {limit}</source>
        <translation>{time} sur {limit} au plus</translation>
    </message>
    <message>
        <source>{time} of at most {limit}: it may be stopped soon.</source>
        <translation>{time} sur {limit} au plus : elle risque d&apos;être bientôt arrêtée.</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Arrêt…</translation>
    </message>
</context>
<context>
    <name>ServeProject</name>
    <message>
        <source>Serve a project over HTTP</source>
        <translation>Servir un projet par HTTP</translation>
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
        <translation>Permet à des programmes de dialoguer avec un projet comme avec un serveur QFieldCloud : ils envoient des fichiers delta, listent les modifications et les tâches, lancent des tâches et obtiennent le dernier paquet. Les tâches sont exécutées ici. Cela dure jusqu&apos;à l&apos;annulation (Ctrl-C dans un terminal) ou la fin de la durée ; la tâche alors en cours est arrêtée, et ses modifications attendent la suivante.

Projet : le fichier du projet ; si aucun n&apos;est indiqué, le projet ouvert tel qu&apos;il a été enregistré en dernier.

Port : 0 prend un port libre quelconque ; le journal l&apos;indique.

Dialecte : l&apos;aspect des réponses. Comme le disent les documents de l&apos;API, ou comme le font les serveurs QFieldCloud. Les programmes qui se nomment sdk|… ou qfield|… reçoivent toujours le second.

Jeton : ce qui ouvre le service. Processing montre et mémorise ce qui est écrit ici ; la variable d&apos;environnement {variable} est un meilleur endroit. Sans l&apos;un ni l&apos;autre, un nouveau jeton est créé et indiqué une seule fois.

Adresse : 127.0.0.1 n&apos;est accessible que depuis cet ordinateur.

Autres ordinateurs : autorise une adresse qu&apos;ils atteignent. Rien n&apos;est chiffré.

Durée : en secondes ; 0 est sans fin.

Stockage : où les tâches, les modifications et les paquets sont mémorisés. Par défaut : dans le profil QGIS.

Sorties : adresse de l&apos;API, id du projet, et combien de tâches ont été exécutées.</translation>
    </message>
    <message>
        <source>Port (0: any free one)</source>
        <translation>Port (0 : un port libre quelconque)</translation>
    </message>
    <message>
        <source>Dialect</source>
        <translation>Dialecte</translation>
    </message>
    <message>
        <source>As the API documents say</source>
        <translation>Comme le disent les documents de l&apos;API</translation>
    </message>
    <message>
        <source>As QFieldCloud servers do it</source>
        <translation>Comme le font les serveurs QFieldCloud</translation>
    </message>
    <message>
        <source>Duration in seconds (0: until it is cancelled)</source>
        <translation>Durée en secondes (0 : jusqu&apos;à l&apos;annulation)</translation>
    </message>
    <message>
        <source>Token (default: a new one, which is told)</source>
        <translation>Jeton (par défaut : un nouveau, qui est indiqué)</translation>
    </message>
    <message>
        <source>Address to listen at</source>
        <translation>Adresse d&apos;écoute</translation>
    </message>
    <message>
        <source>Other computers may reach it; nothing is encrypted</source>
        <translation>D&apos;autres ordinateurs peuvent l&apos;atteindre ; rien n&apos;est chiffré</translation>
    </message>
    <message>
        <source>Address of the API</source>
        <translation>Adresse de l&apos;API</translation>
    </message>
    <message>
        <source>Id of the project</source>
        <translation>Id du projet</translation>
    </message>
    <message>
        <source>Jobs that were run</source>
        <translation>Tâches exécutées</translation>
    </message>
    <message>
        <source>{job}: {status}</source>
        <translation>{job} : {status}</translation>
    </message>
    <message>
        <source>The service has ended.</source>
        <translation>Le service est terminé.</translation>
    </message>
    <message>
        <source>{address}:{port} cannot be listened at ({reason}). Choose another port, or 0 for any free one.</source>
        <translation>Impossible d&apos;écouter à {address}:{port} ({reason}). Choisissez un autre port, ou 0 pour un port libre quelconque.</translation>
    </message>
    <message>
        <source>{address} cannot be listened at ({reason}). Choose an address of this computer.</source>
        <translation>Impossible d&apos;écouter à l&apos;adresse {address} ({reason}). Choisissez une adresse de cet ordinateur.</translation>
    </message>
    <message>
        <source>Other computers may reach {address}, and nothing is encrypted. Allow it with ALLOW_OTHERS, or listen at 127.0.0.1.</source>
        <translation>D&apos;autres ordinateurs peuvent atteindre {address}, et rien n&apos;est chiffré. Autorisez-le avec ALLOW_OTHERS, ou écoutez à 127.0.0.1.</translation>
    </message>
    <message>
        <source>Other computers can reach this service, and nothing is encrypted: whoever listens on the way gets the token and the data.</source>
        <translation>D&apos;autres ordinateurs peuvent atteindre ce service, et rien n&apos;est chiffré : quiconque écoute en chemin obtient le jeton et les données.</translation>
    </message>
    <message>
        <source>The project is served at {url}</source>
        <translation>Le projet est servi à {url}</translation>
    </message>
    <message>
        <source>Project id: {id}</source>
        <translation>Id du projet : {id}</translation>
    </message>
    <message>
        <source>Token: {token}</source>
        <translation>Jeton : {token}</translation>
    </message>
    <message>
        <source>Programs that log in: user {user}, the token is the password</source>
        <translation>Programmes qui se connectent : utilisateur {user}, le jeton est le mot de passe</translation>
    </message>
    <message>
        <source>Try it:</source>
        <translation>Essayez :</translation>
    </message>
</context>
<context>
    <name>Server</name>
    <message>
        <source>The user name or the password is wrong.</source>
        <translation>Le nom d&apos;utilisateur ou le mot de passe est faux.</translation>
    </message>
    <message>
        <source>Check both and sign in again. After a few wrong passwords the server locks the account for half an hour.</source>
        <translation>Vérifiez les deux et connectez-vous de nouveau. Après quelques mots de passe faux, le serveur verrouille le compte pour une demi-heure.</translation>
    </message>
    <message>
        <source>The server does not know this login any more: it ran out, or somebody signed in elsewhere in its place.</source>
        <translation>Le serveur ne connaît plus cette connexion : elle a expiré, ou quelqu&apos;un s&apos;est connecté ailleurs à sa place.</translation>
    </message>
    <message>
        <source>Sign in again.</source>
        <translation>Connectez-vous de nouveau.</translation>
    </message>
    <message>
        <source>The server wants to know who asks.</source>
        <translation>Le serveur veut savoir qui demande.</translation>
    </message>
    <message>
        <source>Sign in.</source>
        <translation>Connectez-vous.</translation>
    </message>
    <message>
        <source>Nobody is signed in to the server.</source>
        <translation>Personne n&apos;est connecté au serveur.</translation>
    </message>
    <message>
        <source>The server locked the account after several wrong passwords.</source>
        <translation>Le serveur a verrouillé le compte après plusieurs mots de passe faux.</translation>
    </message>
    <message>
        <source>Wait for half an hour, then sign in with the right password. If you do not know it, have it reset on the website of the server.</source>
        <translation>Attendez une demi-heure, puis connectez-vous avec le bon mot de passe. Si vous ne le connaissez pas, faites-le réinitialiser sur le site web du serveur.</translation>
    </message>
    <message>
        <source>The server refused two passwords, and locks the account after a few more; so it was not asked again.</source>
        <translation>Le serveur a refusé deux mots de passe, et verrouille le compte après quelques autres ; il n&apos;a donc plus été interrogé.</translation>
    </message>
    <message>
        <source>Find out the right password, on the website of the server for instance, and sign in with it.</source>
        <translation>Trouvez le bon mot de passe, sur le site web du serveur par exemple, et connectez-vous avec.</translation>
    </message>
    <message>
        <source>The account is not active.</source>
        <translation>Le compte n&apos;est pas actif.</translation>
    </message>
    <message>
        <source>Ask an administrator of the server to activate it.</source>
        <translation>Demandez à un administrateur du serveur de l&apos;activer.</translation>
    </message>
    <message>
        <source>Your role in the project does not allow this, or there is no such job.</source>
        <translation>Votre rôle dans le projet ne le permet pas, ou cette tâche n&apos;existe pas.</translation>
    </message>
    <message>
        <source>Ask the owner of the project for a higher role: reporter to see and send changes, editor to change features.</source>
        <translation>Demandez au propriétaire du projet un rôle plus élevé : rapporteur pour voir et envoyer des modifications, éditeur pour modifier des entités.</translation>
    </message>
    <message>
        <source>Only managers and administrators of the project may change its project file.</source>
        <translation>Seuls les gestionnaires et les administrateurs du projet peuvent modifier son fichier de projet.</translation>
    </message>
    <message>
        <source>Ask the owner of the project to do it, or for a higher role.</source>
        <translation>Demandez au propriétaire du projet de le faire, ou demandez un rôle plus élevé.</translation>
    </message>
    <message>
        <source>The subscription of the project&apos;s owner is not active.</source>
        <translation>L&apos;abonnement du propriétaire du projet n&apos;est pas actif.</translation>
    </message>
    <message>
        <source>Ask the owner of the project to renew it. Changes that were sent wait on the server until then.</source>
        <translation>Demandez au propriétaire du projet de le renouveler. Les modifications envoyées attendent jusque-là sur le serveur.</translation>
    </message>
    <message>
        <source>The plan of the project&apos;s owner does not include this, online layers such as PostGIS for instance.</source>
        <translation>L&apos;offre du propriétaire du projet ne comprend pas cela, des couches en ligne comme PostGIS par exemple.</translation>
    </message>
    <message>
        <source>Ask the owner of the project for a larger plan, or use layers in files.</source>
        <translation>Demandez au propriétaire du projet une offre plus large, ou utilisez des couches dans des fichiers.</translation>
    </message>
    <message>
        <source>The storage of the project&apos;s owner is full.</source>
        <translation>Le stockage du propriétaire du projet est plein.</translation>
    </message>
    <message>
        <source>Ask the owner of the project to delete old file versions or to get more storage. Changes that were sent wait on the server until then.</source>
        <translation>Demandez au propriétaire du projet de supprimer d&apos;anciennes versions de fichiers ou d&apos;obtenir plus de stockage. Les modifications envoyées attendent jusque-là sur le serveur.</translation>
    </message>
    <message>
        <source>The organization has as many members as its plan allows.</source>
        <translation>L&apos;organisation a autant de membres que son offre le permet.</translation>
    </message>
    <message>
        <source>Ask the owner of the organization to remove somebody or to get a larger plan.</source>
        <translation>Demandez au propriétaire de l&apos;organisation de retirer quelqu&apos;un ou d&apos;obtenir une offre plus large.</translation>
    </message>
    <message>
        <source>The server found a member of the project whom it did not expect.</source>
        <translation>Le serveur a trouvé un membre du projet auquel il ne s&apos;attendait pas.</translation>
    </message>
    <message>
        <source>Ask the owner of the project to remove the member and to add him again.</source>
        <translation>Demandez au propriétaire du projet de retirer ce membre puis de l&apos;ajouter de nouveau.</translation>
    </message>
    <message>
        <source>The project on the server has no QGIS project file.</source>
        <translation>Le projet sur le serveur n&apos;a pas de fichier de projet QGIS.</translation>
    </message>
    <message>
        <source>Upload the project file (.qgs or .qgz) with QFieldSync, then try again.</source>
        <translation>Envoyez le fichier du projet (.qgs ou .qgz) avec QFieldSync, puis réessayez.</translation>
    </message>
    <message>
        <source>A project on the server can have only one QGIS project file, and this would be the second.</source>
        <translation>Un projet sur le serveur ne peut avoir qu&apos;un fichier de projet QGIS, et celui-ci serait le second.</translation>
    </message>
    <message>
        <source>Delete the old project file on the server first.</source>
        <translation>Supprimez d&apos;abord l&apos;ancien fichier de projet sur le serveur.</translation>
    </message>
    <message>
        <source>The server cannot read the project file.</source>
        <translation>Le serveur ne peut pas lire le fichier du projet.</translation>
    </message>
    <message>
        <source>Open the project in QGIS, save it and upload it again.</source>
        <translation>Ouvrez le projet dans QGIS, enregistrez-le et envoyez-le de nouveau.</translation>
    </message>
    <message>
        <source>A project file is not allowed in this project.</source>
        <translation>Un fichier de projet n&apos;est pas permis dans ce projet.</translation>
    </message>
    <message>
        <source>Choose a project that is not a collection of shared datasets.</source>
        <translation>Choisissez un projet qui n&apos;est pas une collection de jeux de données partagés.</translation>
    </message>
    <message>
        <source>The owner has a project with this name already.</source>
        <translation>Le propriétaire a déjà un projet de ce nom.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>This project cannot be copied.</source>
        <translation>Ce projet ne peut pas être copié.</translation>
    </message>
    <message>
        <source>Ask its owner.</source>
        <translation>Demandez à son propriétaire.</translation>
    </message>
    <message>
        <source>The project is a template, and templates take no changes and no jobs.</source>
        <translation>Le projet est un modèle, et les modèles n&apos;acceptent ni modifications ni tâches.</translation>
    </message>
    <message>
        <source>Make a project from the template and use that one.</source>
        <translation>Créez un projet à partir du modèle et utilisez celui-là.</translation>
    </message>
    <message>
        <source>There is no such project, job or file on the server.</source>
        <translation>Ce projet, cette tâche ou ce fichier n&apos;existe pas sur le serveur.</translation>
    </message>
    <message>
        <source>Check that the right server and project are chosen; it may have been deleted.</source>
        <translation>Vérifiez que le bon serveur et le bon projet sont choisis ; l&apos;élément a peut-être été supprimé.</translation>
    </message>
    <message>
        <source>The last version of a file cannot be deleted alone.</source>
        <translation>La dernière version d&apos;un fichier ne peut pas être supprimée seule.</translation>
    </message>
    <message>
        <source>Delete the file itself.</source>
        <translation>Supprimez le fichier lui-même.</translation>
    </message>
    <message>
        <source>The server cannot continue the download where it broke off.</source>
        <translation>Le serveur ne peut pas reprendre le téléchargement là où il s&apos;est interrompu.</translation>
    </message>
    <message>
        <source>Download the file again from its beginning.</source>
        <translation>Téléchargez de nouveau le fichier depuis le début.</translation>
    </message>
    <message>
        <source>A file came damaged, or the package was replaced during the download.</source>
        <translation>Un fichier est arrivé endommagé, ou le paquet a été remplacé pendant le téléchargement.</translation>
    </message>
    <message>
        <source>Download the package again.</source>
        <translation>Téléchargez de nouveau le paquet.</translation>
    </message>
    <message>
        <source>There is no package of the project yet, or its making failed.</source>
        <translation>Il n&apos;y a pas encore de paquet du projet, ou sa préparation a échoué.</translation>
    </message>
    <message>
        <source>Create a package job and wait for its end.</source>
        <translation>Créez une tâche de préparation de paquet et attendez sa fin.</translation>
    </message>
    <message>
        <source>No change waits to be applied.</source>
        <translation>Aucune modification n&apos;attend d&apos;être appliquée.</translation>
    </message>
    <message>
        <source>There is nothing to do.</source>
        <translation>Il n&apos;y a rien à faire.</translation>
    </message>
    <message>
        <source>The server has no way to do this.</source>
        <translation>Le serveur n&apos;a aucun moyen de faire cela.</translation>
    </message>
    <message>
        <source>Wait for the job; it ends by itself.</source>
        <translation>Attendez la tâche ; elle se termine d&apos;elle-même.</translation>
    </message>
    <message>
        <source>The deltafile is empty, or no file was sent.</source>
        <translation>Le fichier delta est vide, ou aucun fichier n&apos;a été envoyé.</translation>
    </message>
    <message>
        <source>Choose another deltafile.</source>
        <translation>Choisissez un autre fichier delta.</translation>
    </message>
    <message>
        <source>More than one file was sent at once.</source>
        <translation>Plusieurs fichiers ont été envoyés à la fois.</translation>
    </message>
    <message>
        <source>Send one deltafile at a time.</source>
        <translation>Envoyez un seul fichier delta à la fois.</translation>
    </message>
    <message>
        <source>The deltafile belongs to another project.</source>
        <translation>Le fichier delta appartient à un autre projet.</translation>
    </message>
    <message>
        <source>Choose the project that the deltafile was recorded for.</source>
        <translation>Choisissez le projet pour lequel le fichier delta a été enregistré.</translation>
    </message>
    <message>
        <source>The deltafile is not what the server takes; nothing of it was sent.</source>
        <translation>Le fichier delta n&apos;est pas ce que le serveur accepte ; rien n&apos;en a été envoyé.</translation>
    </message>
    <message>
        <source>Put right the place that is named, or apply the deltafile here.</source>
        <translation>Corrigez l&apos;endroit indiqué, ou appliquez ici le fichier delta.</translation>
    </message>
    <message>
        <source>The server was given an id that is none.</source>
        <translation>Le serveur a reçu un id qui n&apos;en est pas un.</translation>
    </message>
    <message>
        <source>Check that the right project is chosen. If it is, report the raw answer to the makers of this plugin.</source>
        <translation>Vérifiez que le bon projet est choisi. Si c&apos;est le cas, signalez la réponse brute aux auteurs de cette extension.</translation>
    </message>
    <message>
        <source>The server did not understand what it was asked.</source>
        <translation>Le serveur n&apos;a pas compris ce qui lui était demandé.</translation>
    </message>
    <message>
        <source>Check the address of the server. If it is right, show the raw answer to an administrator of the server: it may be of another version.</source>
        <translation>Vérifiez l&apos;adresse du serveur. Si elle est juste, montrez la réponse brute à un administrateur du serveur : il est peut-être d&apos;une autre version.</translation>
    </message>
    <message>
        <source>The server failed, and does not say why. A deltafile or a job that it cannot handle is answered like that too.</source>
        <translation>Le serveur a échoué, et ne dit pas pourquoi. Il répond aussi ainsi à un fichier delta ou à une tâche qu&apos;il ne peut pas traiter.</translation>
    </message>
    <message>
        <source>Try once more later. If it fails again, give the time and the raw answer to an administrator of the server, who finds the reason in its log.</source>
        <translation>Réessayez plus tard. En cas de nouvel échec, donnez l&apos;heure et la réponse brute à un administrateur du serveur, qui trouve la raison dans son journal.</translation>
    </message>
    <message>
        <source>The server refused without a reason.</source>
        <translation>Le serveur a refusé sans raison.</translation>
    </message>
    <message>
        <source>Check the address of the server. If it is right, show the raw answer to an administrator of the server.</source>
        <translation>Vérifiez l&apos;adresse du serveur. Si elle est juste, montrez la réponse brute à un administrateur du serveur.</translation>
    </message>
    <message>
        <source>The server wants to be left alone for a while.</source>
        <translation>Le serveur ne veut pas être sollicité pendant un moment.</translation>
    </message>
    <message>
        <source>Try again in a few minutes.</source>
        <translation>Réessayez dans quelques minutes.</translation>
    </message>
    <message>
        <source>The server is down or overloaded: what stands before it cannot reach it.</source>
        <translation>Le serveur est arrêté ou surchargé : ce qui se trouve devant lui ne peut pas le joindre.</translation>
    </message>
    <message>
        <source>Try again in a few minutes. If it lasts, tell an administrator of the server.</source>
        <translation>Réessayez dans quelques minutes. Si cela dure, prévenez un administrateur du serveur.</translation>
    </message>
    <message>
        <source>What answered is no QFieldCloud server, or something stands between: the sign-in page of a network for instance.</source>
        <translation>Ce qui a répondu n&apos;est pas un serveur QFieldCloud, ou quelque chose s&apos;interpose : la page de connexion d&apos;un réseau par exemple.</translation>
    </message>
    <message>
        <source>Check the address of the server, and open it in a browser to see what answers.</source>
        <translation>Vérifiez l&apos;adresse du serveur, et ouvrez-la dans un navigateur pour voir ce qui répond.</translation>
    </message>
    <message>
        <source>The server answered in a way that this plugin does not know.</source>
        <translation>Le serveur a répondu d&apos;une manière que cette extension ne connaît pas.</translation>
    </message>
    <message>
        <source>Check the address of the server. If it is right, its version may be too old or too new: report the raw answer.</source>
        <translation>Vérifiez l&apos;adresse du serveur. Si elle est juste, sa version est peut-être trop ancienne ou trop récente : signalez la réponse brute.</translation>
    </message>
    <message>
        <source>The answer is larger than any that makes sense, so it was not read.</source>
        <translation>La réponse est plus grande que toute réponse sensée ; elle n&apos;a donc pas été lue.</translation>
    </message>
    <message>
        <source>The server says that it is somewhere else.</source>
        <translation>Le serveur indique qu&apos;il est ailleurs.</translation>
    </message>
    <message>
        <source>Enter its new address. Ask an administrator of the server if you do not know it.</source>
        <translation>Saisissez sa nouvelle adresse. Demandez-la à un administrateur du serveur si vous ne la connaissez pas.</translation>
    </message>
    <message>
        <source>What was sent is no request that the server understands.</source>
        <translation>Ce qui a été envoyé n&apos;est pas une requête que le serveur comprend.</translation>
    </message>
    <message>
        <source>Check that the address leads to a server, and that nothing stands between that changes requests.</source>
        <translation>Vérifiez que l&apos;adresse mène à un serveur, et que rien ne s&apos;interpose qui modifie les requêtes.</translation>
    </message>
    <message>
        <source>The server wants to know beforehand how much is sent.</source>
        <translation>Le serveur veut savoir à l&apos;avance combien est envoyé.</translation>
    </message>
    <message>
        <source>Check that nothing stands between that changes requests, a proxy for instance.</source>
        <translation>Vérifiez que rien ne s&apos;interpose qui modifie les requêtes, un proxy par exemple.</translation>
    </message>
    <message>
        <source>More was sent at once than the server takes.</source>
        <translation>L&apos;envoi est plus grand que ce que le serveur accepte en une fois.</translation>
    </message>
    <message>
        <source>Send the deltafile in smaller parts.</source>
        <translation>Envoyez le fichier delta en parties plus petites.</translation>
    </message>
    <message>
        <source>The request has longer headers than the server takes.</source>
        <translation>La requête a des en-têtes plus longs que ce que le serveur accepte.</translation>
    </message>
    <message>
        <source>Check that nothing stands between that adds to requests, a proxy for instance.</source>
        <translation>Vérifiez que rien ne s&apos;interpose qui ajoute aux requêtes, un proxy par exemple.</translation>
    </message>
    <message>
        <source>The server has no such call.</source>
        <translation>Le serveur ne connaît pas cet appel.</translation>
    </message>
    <message>
        <source>Check the address of the server; it may be of another version.</source>
        <translation>Vérifiez l&apos;adresse du serveur ; il est peut-être d&apos;une autre version.</translation>
    </message>
    <message>
        <source>The server does not take content of this kind.</source>
        <translation>Le serveur n&apos;accepte pas un contenu de cette nature.</translation>
    </message>
    <message>
        <source>Send a deltafile as a file, and other content as the documents of the server say.</source>
        <translation>Envoyez un fichier delta comme fichier, et tout autre contenu comme le disent les documents du serveur.</translation>
    </message>
    <message>
        <source>The file in which the embedded engine keeps jobs and changes cannot be used right now.</source>
        <translation>Le fichier dans lequel le moteur intégré conserve les tâches et les modifications ne peut pas être utilisé pour le moment.</translation>
    </message>
    <message>
        <source>Try again. If it lasts, check that the disk is not full and that the folder can be written.</source>
        <translation>Réessayez. Si cela dure, vérifiez que le disque n&apos;est pas plein et que le dossier est accessible en écriture.</translation>
    </message>
    <message>
        <source>No computer with this name was found.</source>
        <translation>Aucun ordinateur de ce nom n&apos;a été trouvé.</translation>
    </message>
    <message>
        <source>Check the address of the server and the connection to the internet.</source>
        <translation>Vérifiez l&apos;adresse du serveur et la connexion à Internet.</translation>
    </message>
    <message>
        <source>No server is running at this address.</source>
        <translation>Aucun serveur ne fonctionne à cette adresse.</translation>
    </message>
    <message>
        <source>Check the address and its port. If they are right, tell an administrator of the server.</source>
        <translation>Vérifiez l&apos;adresse et son port. S&apos;ils sont justes, prévenez un administrateur du serveur.</translation>
    </message>
    <message>
        <source>The server was not reached.</source>
        <translation>Le serveur n&apos;a pas été joint.</translation>
    </message>
    <message>
        <source>Check the connection to the internet, and the proxy in Settings ▸ Options ▸ Network.</source>
        <translation>Vérifiez la connexion à Internet, et le proxy dans Préférences ▸ Options ▸ Réseau.</translation>
    </message>
    <message>
        <source>The connection broke in the middle.</source>
        <translation>La connexion s&apos;est interrompue en cours de route.</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>Réessayez.</translation>
    </message>
    <message>
        <source>The server did not accept a connection in time.</source>
        <translation>Le serveur n&apos;a pas accepté de connexion à temps.</translation>
    </message>
    <message>
        <source>Check the connection to the internet and the address of the server; a firewall may be in the way.</source>
        <translation>Vérifiez la connexion à Internet et l&apos;adresse du serveur ; un pare-feu fait peut-être obstacle.</translation>
    </message>
    <message>
        <source>The server was silent for too long.</source>
        <translation>Le serveur est resté muet trop longtemps.</translation>
    </message>
    <message>
        <source>Try again. If it happens often, raise the timeout in Settings ▸ Options ▸ Network.</source>
        <translation>Réessayez. Si cela arrive souvent, augmentez le délai d&apos;attente dans Préférences ▸ Options ▸ Réseau.</translation>
    </message>
    <message>
        <source>The answer took too long, though something came.</source>
        <translation>La réponse a pris trop de temps, bien que quelque chose soit arrivé.</translation>
    </message>
    <message>
        <source>Try again, with a better connection if there is one.</source>
        <translation>Réessayez, avec une meilleure connexion s&apos;il y en a une.</translation>
    </message>
    <message>
        <source>The proxy cannot be used.</source>
        <translation>Le proxy ne peut pas être utilisé.</translation>
    </message>
    <message>
        <source>Check the proxy in Settings ▸ Options ▸ Network.</source>
        <translation>Vérifiez le proxy dans Préférences ▸ Options ▸ Réseau.</translation>
    </message>
    <message>
        <source>The proxy wants a user name and a password.</source>
        <translation>Le proxy demande un nom d&apos;utilisateur et un mot de passe.</translation>
    </message>
    <message>
        <source>Enter them in Settings ▸ Options ▸ Network.</source>
        <translation>Saisissez-les dans Préférences ▸ Options ▸ Réseau.</translation>
    </message>
    <message>
        <source>The certificate of the server is signed by nobody that this computer trusts.</source>
        <translation>Le certificat du serveur n&apos;est signé par personne à qui cet ordinateur fasse confiance.</translation>
    </message>
    <message>
        <source>If the server has an authority of its own, add its certificate in Settings ▸ Options ▸ Authentication ▸ Manage Certificates. If not, do not go on: somebody may be reading along.</source>
        <translation>Si le serveur a sa propre autorité, ajoutez son certificat dans Préférences ▸ Options ▸ Authentification ▸ Gérer les certificats. Sinon, ne continuez pas : quelqu&apos;un lit peut-être ce qui est échangé.</translation>
    </message>
    <message>
        <source>The certificate belongs to another name than that of the server.</source>
        <translation>Le certificat est à un autre nom que celui du serveur.</translation>
    </message>
    <message>
        <source>Check the address of the server. If it is right, do not go on, and tell an administrator of the server.</source>
        <translation>Vérifiez l&apos;adresse du serveur. Si elle est juste, ne continuez pas, et prévenez un administrateur du serveur.</translation>
    </message>
    <message>
        <source>The certificate has run out or is not valid yet.</source>
        <translation>Le certificat a expiré ou n&apos;est pas encore valide.</translation>
    </message>
    <message>
        <source>Check the date and the time of this computer. If they are right, tell an administrator of the server.</source>
        <translation>Vérifiez la date et l&apos;heure de cet ordinateur. Si elles sont justes, prévenez un administrateur du serveur.</translation>
    </message>
    <message>
        <source>No protected connection to the server is possible.</source>
        <translation>Aucune connexion protégée au serveur n&apos;est possible.</translation>
    </message>
    <message>
        <source>The feature is not in the layer of the project any more: it was deleted, or the layer was numbered anew. A change of a feature that the same deltafile created ends like this too.</source>
        <translation>L&apos;entité n&apos;est plus dans la couche du projet : elle a été supprimée, ou la couche a été renumérotée. Une modification d&apos;une entité créée par le même fichier delta se termine aussi ainsi.</translation>
    </message>
    <message>
        <source>Apply the change here: Propose remapping looks for the feature, and new features are found at once.</source>
        <translation>Appliquez la modification ici : Proposer une correspondance recherche l&apos;entité, et les nouvelles entités sont trouvées aussitôt.</translation>
    </message>
    <message>
        <source>The project on the server has no layer with the id {name}.</source>
        <translation>Le projet sur le serveur n&apos;a pas de couche avec l&apos;id {name}.</translation>
    </message>
    <message>
        <source>The layer was removed or added anew after the package was made. Apply the change here and name the layer that it belongs to now.</source>
        <translation>La couche a été retirée ou ajoutée de nouveau après la préparation du paquet. Appliquez la modification ici et indiquez la couche à laquelle elle appartient maintenant.</translation>
    </message>
    <message>
        <source>The layer {name} of the project cannot be opened on the server: its file is missing there, or its database cannot be reached.</source>
        <translation>La couche {name} du projet ne peut pas être ouverte sur le serveur : son fichier y manque, ou sa base de données ne peut pas être jointe.</translation>
    </message>
    <message>
        <source>Upload the file of the layer with QFieldSync, or apply the change here.</source>
        <translation>Envoyez le fichier de la couche avec QFieldSync, ou appliquez la modification ici.</translation>
    </message>
    <message>
        <source>The layer {name} is read-only on the server.</source>
        <translation>La couche {name} est en lecture seule sur le serveur.</translation>
    </message>
    <message>
        <source>Allow editing of the layer in the project, and upload it; or apply the change here.</source>
        <translation>Autorisez l&apos;édition de la couche dans le projet, et envoyez-le ; ou appliquez la modification ici.</translation>
    </message>
    <message>
        <source>The layer has no field {name} any more, or the field cannot be written.</source>
        <translation>La couche n&apos;a plus de champ {name}, ou le champ ne peut pas être écrit.</translation>
    </message>
    <message>
        <source>Add the field again, or apply the change here, where each field can be decided.</source>
        <translation>Ajoutez de nouveau le champ, ou appliquez la modification ici, où chaque champ peut être décidé.</translation>
    </message>
    <message>
        <source>The data source refused the change; the server does not say why. A value of the wrong type, a geometry of the wrong type and a rule of the database end like this.</source>
        <translation>La source de données a refusé la modification ; le serveur ne dit pas pourquoi. Une valeur du mauvais type, une géométrie du mauvais type et une règle de la base de données se terminent ainsi.</translation>
    </message>
    <message>
        <source>Apply the change here: the reason of the data source is told then.</source>
        <translation>Appliquez la modification ici : la raison de la source de données est alors indiquée.</translation>
    </message>
    <message>
        <source>The geometry of the change cannot be read.</source>
        <translation>La géométrie de la modification ne peut pas être lue.</translation>
    </message>
    <message>
        <source>Look at the change here; its other values may still be applied by hand.</source>
        <translation>Examinez la modification ici ; ses autres valeurs peuvent encore être reportées à la main.</translation>
    </message>
    <message>
        <source>The change has an empty geometry.</source>
        <translation>La modification a une géométrie vide.</translation>
    </message>
    <message>
        <source>The feature was changed by somebody else since the crew saw it.</source>
        <translation>L&apos;entité a été modifiée par quelqu&apos;un d&apos;autre depuis que l&apos;équipe l&apos;a vue.</translation>
    </message>
    <message>
        <source>Open the change here and choose, field by field, what counts.</source>
        <translation>Ouvrez la modification ici et choisissez, champ par champ, ce qui compte.</translation>
    </message>
    <message>
        <source>The layer has a key of several fields, which the server cannot handle.</source>
        <translation>La couche a une clé de plusieurs champs, que le serveur ne peut pas traiter.</translation>
    </message>
    <message>
        <source>Apply the change to a layer with a key of one field.</source>
        <translation>Appliquez la modification à une couche avec une clé d&apos;un seul champ.</translation>
    </message>
    <message>
        <source>The layer has no key, so the server cannot find features in it.</source>
        <translation>La couche n&apos;a pas de clé ; le serveur ne peut donc pas y trouver d&apos;entités.</translation>
    </message>
    <message>
        <source>Give the layer a field fid with a different number for every feature, or save it as a GeoPackage.</source>
        <translation>Donnez à la couche un champ fid avec un numéro différent pour chaque entité, ou enregistrez-la en GeoPackage.</translation>
    </message>
    <message>
        <source>The role of the person who made the change does not allow it: a reporter may only add features.</source>
        <translation>Le rôle de l&apos;auteur de la modification ne le permet pas : un rapporteur peut seulement ajouter des entités.</translation>
    </message>
    <message>
        <source>Ask the owner of the project for a higher role for that person. The change can be applied here when it is chosen by hand.</source>
        <translation>Demandez au propriétaire du projet un rôle plus élevé pour cette personne. La modification peut être appliquée ici si elle est choisie à la main.</translation>
    </message>
    <message>
        <source>The change waits, because the plan or the subscription of the project&apos;s owner does not allow it to be applied.</source>
        <translation>La modification attend, car l&apos;offre ou l&apos;abonnement du propriétaire du projet ne permet pas de l&apos;appliquer.</translation>
    </message>
    <message>
        <source>Ask the owner of the project; once that is settled, apply the waiting changes on the server. Do not apply them here as well.</source>
        <translation>Demandez au propriétaire du projet ; une fois cela réglé, appliquez sur le serveur les modifications en attente. Ne les appliquez pas aussi ici.</translation>
    </message>
    <message>
        <source>The server applied the change.</source>
        <translation>Le serveur a appliqué la modification.</translation>
    </message>
    <message>
        <source>Two features have the same key, so it is not clear which one is meant.</source>
        <translation>Deux entités ont la même clé ; on ne sait donc pas laquelle est visée.</translation>
    </message>
    <message>
        <source>Give each feature its own key, then apply the change here.</source>
        <translation>Donnez à chaque entité sa propre clé, puis appliquez la modification ici.</translation>
    </message>
    <message>
        <source>A file that the job needs is not there any more.</source>
        <translation>Un fichier dont la tâche a besoin n&apos;est plus là.</translation>
    </message>
    <message>
        <source>Put it back where it was, or save the project again, then start the job again.</source>
        <translation>Remettez-le où il était, ou enregistrez de nouveau le projet, puis relancez la tâche.</translation>
    </message>
    <message>
        <source>The project file cannot be read.</source>
        <translation>Le fichier du projet ne peut pas être lu.</translation>
    </message>
    <message>
        <source>Open the project in QGIS, save it, and start the job again.</source>
        <translation>Ouvrez le projet dans QGIS, enregistrez-le, et relancez la tâche.</translation>
    </message>
    <message>
        <source>The package could not be made; the one before is as it was.</source>
        <translation>Le paquet n&apos;a pas pu être préparé ; le précédent est tel qu&apos;il était.</translation>
    </message>
    <message>
        <source>Put right what is named as the reason, then start the job again. The check of the project names layers that cannot be packaged.</source>
        <translation>Corrigez ce qui est indiqué comme raison, puis relancez la tâche. La vérification du projet nomme les couches qui ne peuvent pas être empaquetées.</translation>
    </message>
    <message>
        <source>The job took longer than it may, and was stopped. What it had written is complete.</source>
        <translation>La tâche a duré plus longtemps que permis, et a été arrêtée. Ce qu&apos;elle avait écrit est complet.</translation>
    </message>
    <message>
        <source>Raise the time limit in the settings, or restrict what is packaged to an area, then start the job again.</source>
        <translation>Augmentez la limite de temps dans les paramètres, ou limitez à une zone ce qui est empaqueté, puis relancez la tâche.</translation>
    </message>
    <message>
        <source>Somebody stopped the job before its end. What it had written is complete; nothing is half done.</source>
        <translation>Quelqu&apos;un a arrêté la tâche avant sa fin. Ce qu&apos;elle avait écrit est complet ; rien n&apos;est fait à moitié.</translation>
    </message>
    <message>
        <source>Start it again when you want it after all.</source>
        <translation>Relancez-la lorsque vous la voulez tout de même.</translation>
    </message>
    <message>
        <source>QGIS, or whatever else ran the job, ended in the middle of it. Nothing is half done.</source>
        <translation>QGIS, ou ce qui exécutait la tâche, s&apos;est terminé au milieu de celle-ci. Rien n&apos;est fait à moitié.</translation>
    </message>
    <message>
        <source>Start the job again.</source>
        <translation>Relancez la tâche.</translation>
    </message>
    <message>
        <source>The file in which jobs and changes are kept could not be used.</source>
        <translation>Le fichier dans lequel sont conservées les tâches et les modifications n&apos;a pas pu être utilisé.</translation>
    </message>
    <message>
        <source>See that the disk has room and that nothing blocks the file, then start the job again.</source>
        <translation>Veillez à ce que le disque ait de la place et que rien ne bloque le fichier, puis relancez la tâche.</translation>
    </message>
    <message>
        <source>QGIS was busy for too long, with an open dialog for instance, so the job could not ask what is being edited. Nothing was written.</source>
        <translation>QGIS a été occupé trop longtemps, par une boîte de dialogue ouverte par exemple ; la tâche n&apos;a donc pas pu demander ce qui est en cours d&apos;édition. Rien n&apos;a été écrit.</translation>
    </message>
    <message>
        <source>Close the dialog or wait for QGIS, then start the job again.</source>
        <translation>Fermez la boîte de dialogue ou attendez QGIS, puis relancez la tâche.</translation>
    </message>
    <message>
        <source>The job ended with an error that it did not expect.</source>
        <translation>La tâche s&apos;est terminée par une erreur à laquelle elle ne s&apos;attendait pas.</translation>
    </message>
    <message>
        <source>Read the reason and the log. If they do not help, save a support bundle and report it to the makers of this plugin.</source>
        <translation>Lisez la raison et le journal. Si cela n&apos;aide pas, enregistrez un lot d&apos;assistance et signalez-le aux auteurs de cette extension.</translation>
    </message>
    <message>
        <source>The server may have done it all the same: look at the list before you try again.</source>
        <translation>Le serveur l&apos;a peut-être fait malgré tout : regardez la liste avant de réessayer.</translation>
    </message>
    <message>
        <source>{field}: on the server {there}, seen by the crew {seen}.</source>
        <translation>{field} : sur le serveur {there}, vu par l&apos;équipe {seen}.</translation>
    </message>
    <message>
        <source>The server says {status}, which this plugin does not know.</source>
        <translation>Le serveur indique {status}, que cette extension ne connaît pas.</translation>
    </message>
    <message>
        <source>Leave it to the server.</source>
        <translation>Laissez-la au serveur.</translation>
    </message>
    <message>
        <source>The change waits for the server to apply it.</source>
        <translation>La modification attend que le serveur l&apos;applique.</translation>
    </message>
    <message>
        <source>Wait, or apply the waiting changes on the server. Do not apply it here as well.</source>
        <translation>Attendez, ou appliquez sur le serveur les modifications en attente. Ne l&apos;appliquez pas aussi ici.</translation>
    </message>
    <message>
        <source>The server is applying the change right now.</source>
        <translation>Le serveur est en train d&apos;appliquer la modification.</translation>
    </message>
    <message>
        <source>Wait for the end of the job.</source>
        <translation>Attendez la fin de la tâche.</translation>
    </message>
    <message>
        <source>The server did not apply the change.</source>
        <translation>Le serveur n&apos;a pas appliqué la modification.</translation>
    </message>
    <message>
        <source>Apply it here: the reason is told then.</source>
        <translation>Appliquez-la ici : la raison est alors indiquée.</translation>
    </message>
    <message>
        <source>The job that should have applied the change failed. All its changes were marked as errors, also those that it had applied.</source>
        <translation>La tâche qui aurait dû appliquer la modification a échoué. Toutes ses modifications ont été marquées comme erreurs, même celles qu&apos;elle avait appliquées.</translation>
    </message>
    <message>
        <source>Look at the job for the reason, and apply the change here: what is there already is noticed.</source>
        <translation>Cherchez la raison dans la tâche, et appliquez la modification ici : ce qui est déjà là est reconnu.</translation>
    </message>
    <message>
        <source>An administrator of the server decided to leave the change out.</source>
        <translation>Un administrateur du serveur a décidé de laisser la modification de côté.</translation>
    </message>
    <message>
        <source>It is applied here only when you choose it.</source>
        <translation>Elle n&apos;est appliquée ici que si vous la choisissez.</translation>
    </message>
    <message>
        <source>The role of the person who made the change does not allow it.</source>
        <translation>Le rôle de l&apos;auteur de la modification ne le permet pas.</translation>
    </message>
    <message>
        <source>The login of the server&apos;s own worker ran out during the job.</source>
        <translation>La connexion de l&apos;exécutant du serveur a expiré pendant la tâche.</translation>
    </message>
    <message>
        <source>The storage of the project&apos;s owner is full, or the subscription ended.</source>
        <translation>Le stockage du propriétaire du projet est plein, ou l&apos;abonnement a pris fin.</translation>
    </message>
    <message>
        <source>Ask the owner of the project to make room or to renew it, then start the job again.</source>
        <translation>Demandez au propriétaire du projet de faire de la place ou de renouveler l&apos;abonnement, puis relancez la tâche.</translation>
    </message>
    <message>
        <source>The worker was not allowed to read or write files of the project.</source>
        <translation>L&apos;exécutant n&apos;avait pas le droit de lire ou d&apos;écrire des fichiers du projet.</translation>
    </message>
    <message>
        <source>Ask the owner of the project whether your role was changed, then start the job again.</source>
        <translation>Demandez au propriétaire du projet si votre rôle a été modifié, puis relancez la tâche.</translation>
    </message>
    <message>
        <source>A file of the project was not on the server any more.</source>
        <translation>Un fichier du projet n&apos;était plus sur le serveur.</translation>
    </message>
    <message>
        <source>Upload the files of the project with QFieldSync, then start the job again.</source>
        <translation>Envoyez les fichiers du projet avec QFieldSync, puis relancez la tâche.</translation>
    </message>
    <message>
        <source>The server failed while the worker asked it.</source>
        <translation>Le serveur a échoué pendant que l&apos;exécutant l&apos;interrogeait.</translation>
    </message>
    <message>
        <source>Start the job again later. If it fails again, tell an administrator of the server.</source>
        <translation>Relancez la tâche plus tard. En cas de nouvel échec, prévenez un administrateur du serveur.</translation>
    </message>
    <message>
        <source>The worker and the server did not understand each other.</source>
        <translation>L&apos;exécutant et le serveur ne se sont pas compris.</translation>
    </message>
    <message>
        <source>A file that the project needs is not on the server.</source>
        <translation>Un fichier dont le projet a besoin n&apos;est pas sur le serveur.</translation>
    </message>
    <message>
        <source>Open the project in QGIS, save it, upload it and start the job again.</source>
        <translation>Ouvrez le projet dans QGIS, enregistrez-le, envoyez-le et relancez la tâche.</translation>
    </message>
    <message>
        <source>The job could not go on with what the project has.</source>
        <translation>La tâche n&apos;a pas pu continuer avec ce que contient le projet.</translation>
    </message>
    <message>
        <source>Read the reason below; the check of the project in QGIS names the layers that are concerned.</source>
        <translation>Lisez la raison ci-dessous ; la vérification du projet dans QGIS nomme les couches concernées.</translation>
    </message>
    <message>
        <source>The job ended with an error that has no name.</source>
        <translation>La tâche s&apos;est terminée par une erreur qui n&apos;a pas de nom.</translation>
    </message>
    <message>
        <source>Read the reason below. If it does not help, start the job again, and show the output to an administrator of the server.</source>
        <translation>Lisez la raison ci-dessous. Si cela n&apos;aide pas, relancez la tâche, et montrez la sortie à un administrateur du serveur.</translation>
    </message>
    <message>
        <source>The job was killed: it needed more memory than the server gives it.</source>
        <translation>La tâche a été interrompue : elle demandait plus de mémoire que le serveur ne lui en donne.</translation>
    </message>
    <message>
        <source>Make the project smaller: fewer or simpler features, smaller rasters, fewer layers to be packaged.</source>
        <translation>Allégez le projet : des entités moins nombreuses ou plus simples, des rasters plus petits, moins de couches à empaqueter.</translation>
    </message>
    <message>
        <source>The job took longer than the server allows.</source>
        <translation>La tâche a duré plus longtemps que le serveur ne le permet.</translation>
    </message>
    <message>
        <source>Make the project smaller, or restrict what is packaged to an area, and start the job again.</source>
        <translation>Allégez le projet, ou limitez à une zone ce qui est empaqueté, et relancez la tâche.</translation>
    </message>
    <message>
        <source>The worker of the server was stopped in the middle of the job.</source>
        <translation>L&apos;exécutant du serveur a été arrêté au milieu de la tâche.</translation>
    </message>
    <message>
        <source>Start the job again. If it happens again, tell an administrator of the server.</source>
        <translation>Relancez la tâche. Si cela se reproduit, prévenez un administrateur du serveur.</translation>
    </message>
    <message>
        <source>The project has no extent, because a layer that gives it cannot be opened: its file is not on the server.</source>
        <translation>Le projet n&apos;a pas d&apos;emprise, car une couche qui la donne ne peut pas être ouverte : son fichier n&apos;est pas sur le serveur.</translation>
    </message>
    <message>
        <source>Upload all files of the project with QFieldSync, then start the job again.</source>
        <translation>Envoyez tous les fichiers du projet avec QFieldSync, puis relancez la tâche.</translation>
    </message>
    <message>
        <source>QGIS on the server cannot open the project file.</source>
        <translation>QGIS sur le serveur ne peut pas ouvrir le fichier du projet.</translation>
    </message>
    <message>
        <source>The project file is damaged: it ends too early, or is no project file.</source>
        <translation>Le fichier du projet est endommagé : il se termine trop tôt, ou n&apos;est pas un fichier de projet.</translation>
    </message>
    <message>
        <source>The project was saved with a version of QGIS that the server does not have.</source>
        <translation>Le projet a été enregistré avec une version de QGIS que le serveur n&apos;a pas.</translation>
    </message>
    <message>
        <source>Save the project with QGIS 3 or 4 and upload it again.</source>
        <translation>Enregistrez le projet avec QGIS 3 ou 4 et envoyez-le de nouveau.</translation>
    </message>
    <message>
        <source>Upload the project file with QFieldSync, then start the job again.</source>
        <translation>Envoyez le fichier du projet avec QFieldSync, puis relancez la tâche.</translation>
    </message>
    <message>
        <source>A change lacks something that the server needs; with it all changes of the job were marked as errors, also those that were applied.</source>
        <translation>Il manque à une modification quelque chose dont le serveur a besoin ; avec elle, toutes les modifications de la tâche ont été marquées comme erreurs, même celles qui avaient été appliquées.</translation>
    </message>
    <message>
        <source>Apply the changes here instead: each is then looked at by itself.</source>
        <translation>Appliquez plutôt les modifications ici : chacune y est examinée séparément.</translation>
    </message>
    <message>
        <source>Two features have the same key, so the server does not know which one is meant; with it all changes of the job were marked as errors.</source>
        <translation>Deux entités ont la même clé ; le serveur ne sait donc pas laquelle est visée ; avec elles, toutes les modifications de la tâche ont été marquées comme erreurs.</translation>
    </message>
    <message>
        <source>Give each feature its own key in the source, then apply the changes here.</source>
        <translation>Donnez à chaque entité sa propre clé dans la source, puis appliquez les modifications ici.</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>rien</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Vous</translation>
    </message>
    <message>
        <source>The owner of the project</source>
        <translation>Le propriétaire du projet</translation>
    </message>
    <message>
        <source>An administrator of the server</source>
        <translation>Un administrateur du serveur</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Personne</translation>
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
        <translation>Id du projet</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Utilisateur</translation>
    </message>
    <message>
        <source>Token, also the password</source>
        <translation>Jeton, aussi le mot de passe</translation>
    </message>
    <message>
        <source>The project is served to programs on this computer until you stop it or close the project.</source>
        <translation>Le projet est servi aux programmes de cet ordinateur jusqu&apos;à ce que vous l&apos;arrêtiez ou fermiez le projet.</translation>
    </message>
    <message>
        <source>Local server</source>
        <translation>Serveur local</translation>
    </message>
</context>
<context>
    <name>Service</name>
    <message>
        <source>embedded engine</source>
        <translation>moteur intégré</translation>
    </message>
    <message>
        <source>There is no job {id} of this project.</source>
        <translation>Ce projet n&apos;a pas de tâche {id}.</translation>
    </message>
    <message>
        <source>There are jobs of these types: {types}.</source>
        <translation>Il existe des tâches de ces types : {types}.</translation>
    </message>
    <message>
        <source>Stopped before it began.</source>
        <translation>Arrêtée avant d&apos;avoir commencé.</translation>
    </message>
    <message>
        <source>The process that ran this job ended, or did not answer any more. What it had written is complete; nothing is half done.</source>
        <translation>Le processus qui exécutait cette tâche s&apos;est terminé, ou ne répondait plus. Ce qu&apos;elle avait écrit est complet ; rien n&apos;est fait à moitié.</translation>
    </message>
    <message>
        <source>The job took longer than {limit} s and was stopped. Raise the time limit in the settings of the project, or run it again.</source>
        <translation>La tâche a duré plus de {limit} s et a été arrêtée. Augmentez la limite de temps dans les paramètres du projet, ou relancez-la.</translation>
    </message>
    <message>
        <source>Somebody stopped the job.</source>
        <translation>Quelqu&apos;un a arrêté la tâche.</translation>
    </message>
    <message>
        <source>There is no change {id} in this project.</source>
        <translation>Il n&apos;y a pas de modification {id} dans ce projet.</translation>
    </message>
    <message>
        <source>The deltafile is empty, or no file was sent.</source>
        <translation>Le fichier delta est vide, ou aucun fichier n&apos;a été envoyé.</translation>
    </message>
    <message>
        <source>Waits: the job that had it in hand was cut short.</source>
        <translation>En attente : la tâche qui s&apos;en occupait a été interrompue.</translation>
    </message>
    <message>
        <source>Waits to be applied again; {user} wants it.</source>
        <translation>Attend de nouveau d&apos;être appliquée ; {user} le veut.</translation>
    </message>
    <message>
        <source>Waits: a rule of the project wants this change to be reviewed first.</source>
        <translation>En attente : une règle du projet veut que cette modification soit d&apos;abord relue.</translation>
    </message>
    <message>
        <source>Waits: an earlier change of the same feature waits to be reviewed.</source>
        <translation>En attente : une modification antérieure de la même entité attend d&apos;être relue.</translation>
    </message>
    <message>
        <source>Waits: an earlier change of the same feature waits, and was not chosen.</source>
        <translation>En attente : une modification antérieure de la même entité attend, et n&apos;a pas été choisie.</translation>
    </message>
    <message>
        <source>Waits: {user} put it into the edit buffer of its layer. Once that is saved it counts as applied.</source>
        <translation>En attente : {user} l&apos;a mise dans le tampon d&apos;édition de sa couche. Une fois celui-ci enregistré, elle compte comme appliquée.</translation>
    </message>
    <message>
        <source>Set aside by {user}.</source>
        <translation>Mise de côté par {user}.</translation>
    </message>
    <message>
        <source>Set aside by {user}: {reason}</source>
        <translation>Mise de côté par {user} : {reason}</translation>
    </message>
    <message>
        <source>The change {id} is applied; take it back first.</source>
        <translation>La modification {id} est appliquée ; retirez-la d&apos;abord.</translation>
    </message>
    <message>
        <source>The change {id} is being applied; wait for it.</source>
        <translation>La modification {id} est en cours d&apos;application ; attendez-la.</translation>
    </message>
    <message>
        <source>Taken back before.</source>
        <translation>Retirée auparavant.</translation>
    </message>
    <message>
        <source>The data were put back as they were before; it can be applied again.</source>
        <translation>Les données ont été remises dans un état antérieur ; la modification peut être appliquée de nouveau.</translation>
    </message>
    <message>
        <source>Not permitted: a rule of the project allows no change here.</source>
        <translation>Non autorisée : une règle du projet ne permet ici aucune modification.</translation>
    </message>
    <message>
        <source>Not permitted: a rule of the project allows {methods} only, and this is a {method}.</source>
        <translation>Non autorisée : une règle du projet ne permet que {methods}, et ceci est {method}.</translation>
    </message>
    <message>
        <source>it was made by a newer version of the plugin (format {found}; this one knows up to {known})</source>
        <translation>il a été créé par une version plus récente de l&apos;extension (format {found} ; celle-ci connaît jusqu&apos;à {known})</translation>
    </message>
    <message>
        <source>it belongs to another program</source>
        <translation>il appartient à un autre programme</translation>
    </message>
    <message>
        <source>Free some space on that disk, then try again.</source>
        <translation>Libérez de la place sur ce disque, puis réessayez.</translation>
    </message>
    <message>
        <source>Allow writing there, or choose another folder.</source>
        <translation>Autorisez-y l&apos;écriture, ou choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>Another process is using it; try again.</source>
        <translation>Un autre processus l&apos;utilise ; réessayez.</translation>
    </message>
    <message>
        <source>Move the file away; a new one will be made.</source>
        <translation>Déplacez le fichier ; un nouveau sera créé.</translation>
    </message>
    <message>
        <source>Update the plugin.</source>
        <translation>Mettez à jour l&apos;extension.</translation>
    </message>
    <message>
        <source>The server does not list this change as a conflict.</source>
        <translation>Le serveur ne liste pas cette modification comme conflit.</translation>
    </message>
    <message>
        <source>The server does not say what it holds.</source>
        <translation>Le serveur n&apos;indique pas ce qu&apos;il contient.</translation>
    </message>
    <message>
        <source>The server&apos;s key of the feature is not known.</source>
        <translation>La clé de l&apos;entité sur le serveur n&apos;est pas connue.</translation>
    </message>
    <message>
        <source>The feature is gone here, and the change is no deletion: delete it there.</source>
        <translation>L&apos;entité n&apos;est plus ici, et la modification n&apos;est pas une suppression : supprimez-la là-bas.</translation>
    </message>
    <message>
        <source>The feature is gone on the server: make it anew.</source>
        <translation>L&apos;entité n&apos;existe plus sur le serveur : créez-la à nouveau.</translation>
    </message>
    <message>
        <source>The server does not say what it holds in: {fields}.</source>
        <translation>Le serveur n&apos;indique pas ce qu&apos;il contient dans : {fields}.</translation>
    </message>
    <message>
        <source>at {where}, expected &quot;mine&quot;, &quot;theirs&quot;, for a field also {value}. Give JSON text like {example}</source>
        <translation>à {where}, attendu &quot;mine&quot;, &quot;theirs&quot;, pour un champ aussi {value}. Donnez un texte JSON comme {example}</translation>
    </message>
    <message>
        <source>the change {uuid} is to be set aside and resolved: decide for one of them</source>
        <translation>la modification {uuid} doit être mise de côté et résolue : choisissez l&apos;un des deux</translation>
    </message>
    <message>
        <source>the change {uuid} is not in conflict, it is {status}: leave it out</source>
        <translation>la modification {uuid} n&apos;est pas en conflit, elle est {status} : omettez-la</translation>
    </message>
    <message>
        <source>the change {uuid} can only be taken or left as a whole ({kind}): give &quot;mine&quot; or &quot;theirs&quot; for it</source>
        <translation>la modification {uuid} ne peut être prise ou laissée qu&apos;en entier ({kind}) : donnez pour elle &quot;mine&quot; ou &quot;theirs&quot;</translation>
    </message>
    <message>
        <source>the field {name} of the change {uuid} is not in conflict; these are: {names}</source>
        <translation>le champ {name} de la modification {uuid} n&apos;est pas en conflit ; ceux-ci le sont : {names}</translation>
    </message>
    <message>
        <source>the change {uuid} stays in conflict until these fields are decided too: {names}</source>
        <translation>la modification {uuid} reste en conflit tant que ces champs ne sont pas décidés aussi : {names}</translation>
    </message>
</context>
<context>
    <name>ServiceAlgorithm</name>
    <message>
        <source>Changes that wait to be applied: {count}</source>
        <translation>Modifications en attente d&apos;application : {count}</translation>
    </message>
</context>
<context>
    <name>ServiceBar</name>
    <message>
        <source>Read everything again</source>
        <translation>Tout relire</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Actualiser</translation>
    </message>
    <message>
        <source>Choose Cloud Project…</source>
        <translation>Choisir le projet cloud…</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Cet ordinateur</translation>
    </message>
    <message>
        <source>{project} on {host}</source>
        <translation>{project} sur {host}</translation>
    </message>
    <message>
        <source>Project {id}</source>
        <translation>Projet {id}</translation>
    </message>
    <message>
        <source>The server is not reached now</source>
        <translation>Le serveur n&apos;est pas joignable actuellement</translation>
    </message>
    <message>
        <source>The login ran out: sign in again</source>
        <translation>La connexion a expiré : connectez-vous de nouveau</translation>
    </message>
    <message>
        <source>This Computer</source>
        <translation>Cet ordinateur</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Serveur</translation>
    </message>
    <message>
        <source>{host} (Not Signed In)</source>
        <translation>{host} (non connecté)</translation>
    </message>
    <message>
        <source>{host} (No Cloud Project)</source>
        <translation>{host} (pas de projet cloud)</translation>
    </message>
    <message>
        <source>Sign In Again…</source>
        <translation>Se reconnecter…</translation>
    </message>
    <message>
        <source>Sign Out {user}</source>
        <translation>Déconnecter {user}</translation>
    </message>
    <message>
        <source>Sign In…</source>
        <translation>Se connecter…</translation>
    </message>
    <message>
        <source>Options…</source>
        <translation>Paramètres…</translation>
    </message>
</context>
<context>
    <name>ServiceStates</name>
    <message>
        <source>Looking for the project&apos;s conflicts…</source>
        <translation>Recherche des conflits du projet…</translation>
    </message>
    <message>
        <source>The project&apos;s conflicts cannot be read</source>
        <translation>Les conflits du projet ne peuvent pas être lus</translation>
    </message>
    <message>
        <source>No project is open</source>
        <translation>Aucun projet n&apos;est ouvert</translation>
    </message>
    <message>
        <source>Open a project; its conflicts are shown here then.</source>
        <translation>Ouvrez un projet ; ses conflits sont alors affichés ici.</translation>
    </message>
    <message>
        <source>You look at the changes on {server}</source>
        <translation>Vous regardez les modifications sur {server}</translation>
    </message>
    <message>
        <source>A server cannot resolve conflicts. They can be taken up here: changes that fit the layers of the open project are applied at once, the others are listed as conflicts.</source>
        <translation>Un serveur ne peut pas résoudre de conflits. Ils peuvent être repris ici : les modifications qui conviennent aux couches du projet ouvert sont appliquées aussitôt, les autres sont listées comme conflits.</translation>
    </message>
    <message>
        <source>Take Conflicts Up Here</source>
        <translation>Reprendre les conflits ici</translation>
    </message>
    <message>
        <source>Asking the server for its conflicts…</source>
        <translation>Demande des conflits au serveur…</translation>
    </message>
    <message>
        <source>No change is in conflict on the server</source>
        <translation>Aucune modification n&apos;est en conflit sur le serveur</translation>
    </message>
    <message>
        <source>Taken up from the server: {count} new, {known} known before.</source>
        <translation>Reprises du serveur : {count} nouvelles, {known} déjà connues.</translation>
    </message>
    <message>
        <source>The conflicts could not be taken up</source>
        <translation>Les conflits n&apos;ont pas pu être repris</translation>
    </message>
</context>
<context>
    <name>SettingAsideActions</name>
    <message>
        <source>None of these changes can be set aside.</source>
        <translation>Aucune de ces modifications ne peut être mise de côté.</translation>
    </message>
    <message>
        <source>Take Up Again</source>
        <translation>Reprendre</translation>
    </message>
</context>
<context>
    <name>SeverityChips</name>
    <message>
        <source>Show or hide them</source>
        <translation>Les afficher ou les masquer</translation>
    </message>
    <message>
        <source>Show or hide what is ignored in this project</source>
        <translation>Afficher ou masquer ce qui est ignoré dans ce projet</translation>
    </message>
    <message>
        <source>{count} ignored</source>
        <translation>{count} ignorés</translation>
    </message>
</context>
<context>
    <name>StagingActions</name>
    <message>
        <source>Staging of changes</source>
        <translation>Mise en tampon de modifications</translation>
    </message>
    <message>
        <source>Stage {changes} from the field</source>
        <translation>Mettre en tampon {changes} du terrain</translation>
    </message>
    <message>
        <source>The staged edits were discarded; {changes} wait again.</source>
        <translation>Les éditions mises en tampon ont été abandonnées ; de nouveau en attente : {changes}.</translation>
    </message>
    <message>
        <source>Show Conflicts</source>
        <translation>Afficher les conflits</translation>
    </message>
    <message>
        <source>{changes} were staged in the edit buffer of {layers}: save the layer to keep them. They wait until then, and count as applied afterwards.</source>
        <translation>{changes} ont été mises dans le tampon d&apos;édition de {layers} : enregistrez la couche pour les garder. Elles attendent jusque-là et comptent ensuite comme appliquées.</translation>
    </message>
    <message>
        <source>{changes} was staged in the edit buffer of {layers}: save the layer to keep it. It waits until then, and counts as applied afterwards.</source>
        <translation>{changes} a été mise dans le tampon d&apos;édition de {layers} : enregistrez la couche pour la garder. Elle attend jusque-là et compte ensuite comme appliquée.</translation>
    </message>
    <message>
        <source>Nothing was staged.</source>
        <translation>Rien n&apos;a été mis en tampon.</translation>
    </message>
    <message>
        <source>It was stopped.</source>
        <translation>Arrêté.</translation>
    </message>
    <message>
        <source>{layer} does not show {count} of the features.</source>
        <translation>{layer} ne montre pas {count} des entités.</translation>
    </message>
    <message>
        <source>Not staged: {reasons}</source>
        <translation>Non mis en tampon : {reasons}</translation>
    </message>
    <message>
        <source>The layers hold {count} of them already.</source>
        <translation>Les couches en contiennent déjà {count}.</translation>
    </message>
</context>
<context>
    <name>StartButtons</name>
    <message>
        <source>Unsaved changes of the project</source>
        <translation>Modifications non enregistrées du projet</translation>
    </message>
    <message>
        <source>The project has unsaved changes. Jobs work on the saved file.</source>
        <translation>Le projet a des modifications non enregistrées. Les tâches utilisent le fichier enregistré.</translation>
    </message>
    <message>
        <source>Package</source>
        <translation>Préparer un paquet</translation>
    </message>
    <message>
        <source>Apply Changes</source>
        <translation>Appliquer les modifications</translation>
    </message>
    <message>
        <source>Process Project File</source>
        <translation>Traiter le fichier du projet</translation>
    </message>
    <message>
        <source>Apply Changes ({count})</source>
        <translation>Appliquer les modifications ({count})</translation>
    </message>
    <message>
        <source>No change waits to be applied.</source>
        <translation>Aucune modification n&apos;attend d&apos;être appliquée.</translation>
    </message>
    <message>
        <source>The job is being asked for.</source>
        <translation>La tâche est en cours de demande.</translation>
    </message>
    <message>
        <source>The jobs are being read.</source>
        <translation>Les tâches sont en cours de lecture.</translation>
    </message>
    <message>
        <source>The project file is not there any more: save the project.</source>
        <translation>Le fichier du projet n&apos;est plus là : enregistrez le projet.</translation>
    </message>
    <message>
        <source>Have the server make a package that QField downloads</source>
        <translation>Faire préparer par le serveur un paquet que QField télécharge</translation>
    </message>
    <message>
        <source>Make a folder with the project and its data for QField</source>
        <translation>Créer un dossier avec le projet et ses données pour QField</translation>
    </message>
    <message>
        <source>Apply the change that waits to the layers</source>
        <translation>Appliquer aux couches la modification en attente</translation>
    </message>
    <message>
        <source>Apply the {count} changes that wait to the layers</source>
        <translation>Appliquer aux couches les {count} modifications en attente</translation>
    </message>
    <message>
        <source>Apply what the crew changed to the layers</source>
        <translation>Appliquer aux couches ce que l&apos;équipe a modifié</translation>
    </message>
    <message>
        <source>Have the server check the project file it has</source>
        <translation>Faire vérifier par le serveur le fichier de projet qu&apos;il a</translation>
    </message>
    <message>
        <source>Check the saved project file and list what is in it</source>
        <translation>Vérifier le fichier de projet enregistré et lister ce qu&apos;il contient</translation>
    </message>
</context>
<context>
    <name>StatusChips</name>
    <message>
        <source>Show only changes that are {status}</source>
        <translation>Afficher seulement les modifications {status}</translation>
    </message>
</context>
<context>
    <name>StepModel</name>
    <message>
        <source>Field</source>
        <translation>Champ</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Avant</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Après</translation>
    </message>
    <message>
        <source>Geometry</source>
        <translation>Géométrie</translation>
    </message>
</context>
<context>
    <name>StepsModel</name>
    <message>
        <source>Step</source>
        <translation>Étape</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>How Long</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Not begun</source>
        <translation>Non commencée</translation>
    </message>
    <message>
        <source>Ended here</source>
        <translation>Terminée ici</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Faite</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Inconnu</translation>
    </message>
</context>
<context>
    <name>SyncAlgorithm</name>
    <message>
        <source>Deltafile</source>
        <translation>Fichier delta</translation>
    </message>
    <message>
        <source>Deltafiles (*.json);;All files (*)</source>
        <translation>Fichiers delta (*.json);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Largest deltafile to be read, in megabytes</source>
        <translation>Fichier delta le plus grand à lire, en mégaoctets</translation>
    </message>
    <message>
        <source>The deltafile {path} cannot be read. {reason}</source>
        <translation>Le fichier delta {path} ne peut pas être lu. {reason}</translation>
    </message>
    <message>
        <source>Two outputs would go into the same file: {path}</source>
        <translation>Deux sorties iraient dans le même fichier : {path}</translation>
    </message>
</context>
<context>
    <name>SyncLight</name>
    <message>
        <source>Reading changes…</source>
        <translation>Lecture des modifications…</translation>
    </message>
    <message>
        <source>Click to show these changes</source>
        <translation>Cliquez pour afficher ces modifications</translation>
    </message>
    <message>
        <source>Everything that the crews sent is in the project, was set aside or taken back</source>
        <translation>Tout ce que les équipes ont envoyé est dans le projet, a été mis de côté ou retiré</translation>
    </message>
</context>
<context>
    <name>TableArea</name>
    <message>
        <source>Reading changes…</source>
        <translation>Lecture des modifications…</translation>
    </message>
    <message>
        <source>Collect a package that came back from the field, or push a deltafile. Both can be dropped here.</source>
        <translation>Récupérez un paquet revenu du terrain, ou envoyez un fichier delta. Les deux peuvent être déposés ici.</translation>
    </message>
    <message>
        <source>What the crew sends from QField to the server is shown here. A deltafile can be pushed as well.</source>
        <translation>Ce que l&apos;équipe envoie de QField au serveur s&apos;affiche ici. Un fichier delta peut aussi être envoyé.</translation>
    </message>
    <message>
        <source>No changes yet</source>
        <translation>Aucune modification pour l&apos;instant</translation>
    </message>
    <message>
        <source>The filters hide 1 change.</source>
        <translation>Les filtres masquent 1 modification.</translation>
    </message>
    <message>
        <source>The filters hide {count} changes.</source>
        <translation>Les filtres masquent {count} modifications.</translation>
    </message>
    <message>
        <source>Nothing matches the filters</source>
        <translation>Rien ne correspond aux filtres</translation>
    </message>
    <message>
        <source>Clear All Filters</source>
        <translation>Effacer tous les filtres</translation>
    </message>
    <message>
        <source>The server cannot be reached</source>
        <translation>Le serveur ne peut pas être joint</translation>
    </message>
    <message>
        <source>The login ran out</source>
        <translation>La connexion a expiré</translation>
    </message>
    <message>
        <source>The server does not show you the changes</source>
        <translation>Le serveur ne vous montre pas les modifications</translation>
    </message>
    <message>
        <source>The server does not tell the changes</source>
        <translation>Le serveur n&apos;indique pas les modifications</translation>
    </message>
    <message>
        <source>The changes cannot be read</source>
        <translation>Les modifications ne peuvent pas être lues</translation>
    </message>
    <message>
        <source>{count} of {total} read</source>
        <translation>{count} sur {total} lues</translation>
    </message>
</context>
<context>
    <name>TakingBackActions</name>
    <message>
        <source>No apply job wrote anything that holds still.</source>
        <translation>Aucune tâche d&apos;application n&apos;a écrit quelque chose qui tienne encore.</translation>
    </message>
    <message>
        <source>Taking back changes</source>
        <translation>Retrait de modifications</translation>
    </message>
    <message>
        <source>Applying changes again that were taken back</source>
        <translation>Nouvelle application de modifications retirées</translation>
    </message>
    <message>
        <source>Nothing was taken back.</source>
        <translation>Rien n&apos;a été retiré.</translation>
    </message>
    <message>
        <source>Apply Again</source>
        <translation>Appliquer de nouveau</translation>
    </message>
    <message>
        <source>Take Back</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>{changes} were never applied to this project.</source>
        <translation>{changes} n&apos;ont jamais été appliquées à ce projet.</translation>
    </message>
    <message>
        <source>{changes} was never applied to this project.</source>
        <translation>{changes} n&apos;a jamais été appliquée à ce projet.</translation>
    </message>
</context>
<context>
    <name>TextPage</name>
    <message>
        <source>Find…</source>
        <translation>Rechercher…</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Précédent</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <translation>{number} sur {count}</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>introuvable</translation>
    </message>
</context>
<context>
    <name>TriggerJob</name>
    <message>
        <source>Start a job on the server</source>
        <translation>Lancer une tâche sur le serveur</translation>
    </message>
    <message>
        <source>Starts a job of a cloud project on its server and waits for its end. The run fails when the job does, with the reason and what to do about it, so that scripts notice.

Job: package the project for the crew, apply waiting changes, or check the project file.

Wait: for its end, so many minutes at most; else the run ends when the job was started.

Force: start another one although one like it is not done yet.

A run that is cancelled, or that waits for too long, leaves the job alone: a server cannot stop one.

Outputs: the id and the last status of the job, and whether it is new.</source>
        <translation>Lance une tâche d&apos;un projet cloud sur son serveur et attend sa fin. L&apos;exécution échoue si la tâche échoue, avec la raison et ce qu&apos;il faut faire, pour que les scripts le remarquent.

Tâche : préparer le paquet du projet pour l&apos;équipe, appliquer les modifications en attente, ou vérifier le fichier du projet.

Attendre : la fin de la tâche, ce nombre de minutes au plus ; sinon, l&apos;exécution se termine lorsque la tâche est lancée.

Forcer : en lancer une autre bien qu&apos;une tâche semblable ne soit pas encore terminée.

Une exécution annulée, ou qui attend trop longtemps, laisse la tâche continuer : un serveur ne peut pas en arrêter.

Sorties : l&apos;id et le dernier statut de la tâche, et si elle est nouvelle.</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>Tâche</translation>
    </message>
    <message>
        <source>Package the project</source>
        <translation>Préparer le paquet du projet</translation>
    </message>
    <message>
        <source>Apply waiting changes</source>
        <translation>Appliquer les modifications en attente</translation>
    </message>
    <message>
        <source>Check the project file</source>
        <translation>Vérifier le fichier du projet</translation>
    </message>
    <message>
        <source>Wait for its end</source>
        <translation>Attendre sa fin</translation>
    </message>
    <message>
        <source>Force: although one is not done yet</source>
        <translation>Forcer : bien qu&apos;une autre ne soit pas terminée</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Is new</source>
        <translation>Est nouvelle</translation>
    </message>
    <message>
        <source>One like it is not done yet; that one is awaited.</source>
        <translation>Une tâche semblable n&apos;est pas encore terminée ; c&apos;est elle qui est attendue.</translation>
    </message>
</context>
<context>
    <name>TroubleBox</name>
    <message>
        <source>Who can do that: {who}.</source>
        <translation>Qui peut le faire : {who}.</translation>
    </message>
    <message>
        <source>The answer was: {reason}</source>
        <translation>La réponse était : {reason}</translation>
    </message>
</context>
<context>
    <name>ValidateProject</name>
    <message>
        <source>Check project</source>
        <translation>Vérifier un projet</translation>
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
        <translation>Recherche ce qui poserait problème sur le terrain : couches manquantes, clés par lesquelles les éditions ne retrouvent pas leurs entités, relations dont les enfants sont orphelins, photos absentes, identifiants que tout le monde pourrait lire. Chaque constat indique ce qui ne va pas, pourquoi c&apos;est important sur le terrain, et que faire. Ni le projet ni ses données ne sont écrits.

Projet : le fichier du projet ; si aucun n&apos;est indiqué, le projet ouvert tel qu&apos;il est maintenant, modifications non enregistrées comprises.

Examiner chaque entité : trouve davantage, et prend à peu près autant de temps que de lire une fois toutes les entités.

Utiliser le réseau : ouvre aussi les couches des serveurs ; sinon, il est seulement indiqué qu&apos;elles n&apos;ont pas été examinées.

Se terminer par une erreur : pour les scripts. Les rapports sont écrits auparavant.

Rapports : créés lorsqu&apos;un fichier est indiqué pour eux ; HTML pour la lecture, JSON pour d&apos;autres programmes.

Constats : une table avec une ligne pour chacun, les plus graves en premier.

Sorties : le nombre d&apos;erreurs, d&apos;avertissements et d&apos;indications.</translation>
    </message>
    <message>
        <source>Look at every feature</source>
        <translation>Examiner chaque entité</translation>
    </message>
    <message>
        <source>Use the network</source>
        <translation>Utiliser le réseau</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Jamais</translation>
    </message>
    <message>
        <source>When there are errors</source>
        <translation>En présence d&apos;erreurs</translation>
    </message>
    <message>
        <source>When there are errors or warnings</source>
        <translation>En présence d&apos;erreurs ou d&apos;avertissements</translation>
    </message>
    <message>
        <source>End with an error</source>
        <translation>Se terminer par une erreur</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Constats</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Erreurs</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>Avertissements</translation>
    </message>
    <message>
        <source>Hints</source>
        <translation>Indications</translation>
    </message>
    <message>
        <source>The report cannot be written: {reason}</source>
        <translation>Le rapport ne peut pas être écrit : {reason}</translation>
    </message>
    <message>
        <source>The report was not written: {reason}</source>
        <translation>Le rapport n&apos;a pas été écrit : {reason}</translation>
    </message>
    <message>
        <source>The table of findings was not written.</source>
        <translation>La table des constats n&apos;a pas été écrite.</translation>
    </message>
</context>
<context>
    <name>Validation</name>
    <message>
        <source>{count} layers</source>
        <translation>{count} couches</translation>
    </message>
    <message>
        <source>The features were not looked at.</source>
        <translation>Les entités n&apos;ont pas été examinées.</translation>
    </message>
    <message>
        <source>The project</source>
        <translation>Le projet</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Why it matters in the field</source>
        <translation>Pourquoi c&apos;est important sur le terrain</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Que faire</translation>
    </message>
    <message>
        <source>Not fit for the field yet: {counts}.</source>
        <translation>Pas encore prêt pour le terrain : {counts}.</translation>
    </message>
    <message>
        <source>Fit for the field, but look at {counts}.</source>
        <translation>Prêt pour le terrain, mais examinez {counts}.</translation>
    </message>
    <message>
        <source>Fit for the field.</source>
        <translation>Prêt pour le terrain.</translation>
    </message>
    <message>
        <source>1 finding is ignored in this project.</source>
        <translation>1 constat est ignoré dans ce projet.</translation>
    </message>
    <message>
        <source>{count} findings are ignored in this project.</source>
        <translation>{count} constats sont ignorés dans ce projet.</translation>
    </message>
    <message>
        <source>error</source>
        <translation>erreur</translation>
    </message>
    <message>
        <source>errors</source>
        <translation>erreurs</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>avertissement</translation>
    </message>
    <message>
        <source>warnings</source>
        <translation>avertissements</translation>
    </message>
    <message>
        <source>hint</source>
        <translation>indication</translation>
    </message>
    <message>
        <source>hints</source>
        <translation>indications</translation>
    </message>
    <message>
        <source>it comes over the network</source>
        <translation>elle vient par le réseau</translation>
    </message>
    <message>
        <source>it is a virtual layer, made of other layers</source>
        <translation>c&apos;est une couche virtuelle, faite d&apos;autres couches</translation>
    </message>
    <message>
        <source>the variable {name}</source>
        <translation>la variable {name}</translation>
    </message>
    <message>
        <source>the property {name} of a plugin</source>
        <translation>la propriété {name} d&apos;une extension</translation>
    </message>
    <message>
        <source>the metadata</source>
        <translation>les métadonnées</translation>
    </message>
    <message>
        <source>the actions</source>
        <translation>les actions</translation>
    </message>
    <message>
        <source>the attributes form</source>
        <translation>le formulaire d&apos;attributs</translation>
    </message>
    <message>
        <source>the map tip or the display name</source>
        <translation>l&apos;infobulle ou le nom à afficher</translation>
    </message>
    <message>
        <source>the layout {name}</source>
        <translation>la mise en page {name}</translation>
    </message>
    <message>
        <source>the style</source>
        <translation>le style</translation>
    </message>
    <message>
        <source>the stored style {name}</source>
        <translation>le style enregistré {name}</translation>
    </message>
    <message>
        <source>Python code</source>
        <translation>du code Python</translation>
    </message>
    <message>
        <source>another setting</source>
        <translation>un autre réglage</translation>
    </message>
    <message>
        <source>The field {field} of the layer {layer} stores absolute paths of files.</source>
        <translation>Le champ {field} de la couche {layer} enregistre des chemins absolus de fichiers.</translation>
    </message>
    <message>
        <source>A photo from one device is not found on any other machine.</source>
        <translation>Une photo d&apos;un appareil n&apos;est trouvée sur aucune autre machine.</translation>
    </message>
    <message>
        <source>Choose paths relative to the project in the attributes form.</source>
        <translation>Choisissez des chemins relatifs au projet dans le formulaire d&apos;attributs.</translation>
    </message>
    <message>
        <source>The expression that names new files of {field} in the layer {layer} fails: {reason}</source>
        <translation>L&apos;expression qui nomme les nouveaux fichiers de {field} dans la couche {layer} échoue : {reason}</translation>
    </message>
    <message>
        <source>QField gives photos other names, or none; they are hard to bring together with their features.</source>
        <translation>QField donne aux photos d&apos;autres noms, ou aucun ; il est difficile de les rattacher à leurs entités.</translation>
    </message>
    <message>
        <source>Mend the expression in the settings for QField: {expression}</source>
        <translation>Corrigez l&apos;expression dans les paramètres pour QField : {expression}</translation>
    </message>
    <message>
        <source>The folder {folder}, which the project names for attachments or data, is not there.</source>
        <translation>Le dossier {folder}, que le projet nomme pour les pièces jointes ou les données, est absent.</translation>
    </message>
    <message>
        <source>Nothing of it is packaged.</source>
        <translation>Rien de son contenu n&apos;est mis dans les paquets.</translation>
    </message>
    <message>
        <source>Nothing when the crew is to fill it; else make the folder, or remove it from the settings for QField.</source>
        <translation>Rien si c&apos;est à l&apos;équipe de le remplir ; sinon créez le dossier, ou retirez-le des paramètres pour QField.</translation>
    </message>
    <message>
        <source>Features of the layer {layer} name files in {field} with absolute paths: {count}.</source>
        <translation>Des entités de la couche {layer} nomment dans {field} des fichiers par des chemins absolus : {count}.</translation>
    </message>
    <message>
        <source>These files are not found on any other machine.</source>
        <translation>Ces fichiers ne sont trouvés sur aucune autre machine.</translation>
    </message>
    <message>
        <source>Replace the beginning of these values, so that they start at the folder of the project.</source>
        <translation>Remplacez le début de ces valeurs, pour qu&apos;elles partent du dossier du projet.</translation>
    </message>
    <message>
        <source>{absent} of {named} files that features of the layer {layer} name in {field} are not there: {examples}</source>
        <translation>{absent} des {named} fichiers que des entités de la couche {layer} nomment dans {field} sont absents : {examples}</translation>
    </message>
    <message>
        <source>The crew sees an empty picture, and may take the photo once more.</source>
        <translation>L&apos;équipe voit une image vide, et risque de reprendre la photo.</translation>
    </message>
    <message>
        <source>Put the files back into the folder of the project, or clear the values.</source>
        <translation>Remettez les fichiers dans le dossier du projet, ou videz les valeurs.</translation>
    </message>
    <message>
        <source>The layer {layer} has fields whose names differ in case only: {fields}</source>
        <translation>La couche {layer} a des champs dont les noms ne diffèrent que par la casse : {fields}</translation>
    </message>
    <message>
        <source>A GeoPackage takes them for one field, so the package loses the values of one of them.</source>
        <translation>Un GeoPackage les prend pour un seul champ ; le paquet perd donc les valeurs de l&apos;un d&apos;eux.</translation>
    </message>
    <message>
        <source>Rename one of them.</source>
        <translation>Renommez l&apos;un d&apos;eux.</translation>
    </message>
    <message>
        <source>The field {field} of the layer {layer} is of a type that does not come back from the field ({type}).</source>
        <translation>Le champ {field} de la couche {layer} est d&apos;un type qui ne revient pas du terrain ({type}).</translation>
    </message>
    <message>
        <source>QField sends it as text or not at all, so edits of it are refused or lost.</source>
        <translation>QField l&apos;envoie comme texte ou pas du tout ; ses éditions sont donc refusées ou perdues.</translation>
    </message>
    <message>
        <source>Hide the field in the form, or make it read-only.</source>
        <translation>Masquez le champ dans le formulaire, ou mettez-le en lecture seule.</translation>
    </message>
    <message>
        <source>The values of {field} in the layer {layer} must be unique.</source>
        <translation>Les valeurs de {field} dans la couche {layer} doivent être uniques.</translation>
    </message>
    <message>
        <source>Two devices that do not know of each other use the same value, and the second feature is refused.</source>
        <translation>Deux appareils qui s&apos;ignorent utilisent la même valeur, et la seconde entité est refusée.</translation>
    </message>
    <message>
        <source>Give the field the default value uuid(), or give each device a range of its own.</source>
        <translation>Donnez au champ la valeur par défaut uuid(), ou donnez à chaque appareil une plage qui lui soit propre.</translation>
    </message>
    <message>
        <source>Times in {field} of the layer {layer} do not say in which zone they are.</source>
        <translation>Les heures dans {field} de la couche {layer} n&apos;indiquent pas leur fuseau.</translation>
    </message>
    <message>
        <source>Devices in another zone, or after a change to summer time, shift them by hours.</source>
        <translation>Des appareils dans un autre fuseau, ou après un passage à l&apos;heure d&apos;été, les décalent de plusieurs heures.</translation>
    </message>
    <message>
        <source>Store times with a zone, or agree on one for all devices.</source>
        <translation>Enregistrez les heures avec un fuseau, ou convenez d&apos;un seul pour tous les appareils.</translation>
    </message>
    <message>
        <source>The default value of {field} in the layer {layer} fails: {reason}</source>
        <translation>La valeur par défaut de {field} dans la couche {layer} échoue : {reason}</translation>
    </message>
    <message>
        <source>The field stays empty in the field, though it should not.</source>
        <translation>Le champ reste vide sur le terrain, alors qu&apos;il ne le devrait pas.</translation>
    </message>
    <message>
        <source>Mend the expression in the attributes form of the layer: {expression}</source>
        <translation>Corrigez l&apos;expression dans le formulaire d&apos;attributs de la couche : {expression}</translation>
    </message>
    <message>
        <source>The constraint on {field} of the layer {layer} fails: {reason}</source>
        <translation>La contrainte sur {field} de la couche {layer} échoue : {reason}</translation>
    </message>
    <message>
        <source>No feature can meet it; a hard constraint keeps the crew from saving at all.</source>
        <translation>Aucune entité ne peut la respecter ; une contrainte stricte empêche l&apos;équipe de rien enregistrer.</translation>
    </message>
    <message>
        <source>The file of the layer {layer} is outside the folder of the project: {file}</source>
        <translation>Le fichier de la couche {layer} est en dehors du dossier du projet : {file}</translation>
    </message>
    <message>
        <source>It does not travel when the folder of the project is copied or uploaded.</source>
        <translation>Il ne suit pas lorsque le dossier du projet est copié ou envoyé.</translation>
    </message>
    <message>
        <source>Move it into the folder of the project.</source>
        <translation>Déplacez-le dans le dossier du projet.</translation>
    </message>
    <message>
        <source>The name {file} breaks on Android or Windows ({reason}).</source>
        <translation>Le nom {file} ne convient pas à Android ou à Windows ({reason}).</translation>
    </message>
    <message>
        <source>The file cannot be stored there, so it is missing in the field.</source>
        <translation>Le fichier ne peut pas y être enregistré ; il manque donc sur le terrain.</translation>
    </message>
    <message>
        <source>Rename it: letters, digits, “-” and “_” are safe.</source>
        <translation>Renommez-le : les lettres, les chiffres, « - » et « _ » sont sûrs.</translation>
    </message>
    <message>
        <source>The name {file} has letters beyond A to Z.</source>
        <translation>Le nom {file} a d&apos;autres lettres que A à Z.</translation>
    </message>
    <message>
        <source>Some archives and devices spell such names differently; then the file is not found.</source>
        <translation>Certaines archives et certains appareils écrivent de tels noms autrement ; le fichier n&apos;est alors pas trouvé.</translation>
    </message>
    <message>
        <source>Nothing as long as it works; else rename it.</source>
        <translation>Rien tant que cela fonctionne ; sinon renommez-le.</translation>
    </message>
    <message>
        <source>The layer {layer} has a file with the same name as that of {layers}: {file}</source>
        <translation>La couche {layer} a un fichier du même nom que celui de {layers} : {file}</translation>
    </message>
    <message>
        <source>Where a package puts all files into one folder, as QFieldSync does, or where case does not count, one overwrites the other.</source>
        <translation>Lorsqu&apos;un paquet met tous les fichiers dans un seul dossier, comme le fait QFieldSync, ou lorsque la casse ne compte pas, l&apos;un écrase l&apos;autre.</translation>
    </message>
    <message>
        <source>Give the files different names.</source>
        <translation>Donnez aux fichiers des noms différents.</translation>
    </message>
    <message>
        <source>The layer {layer} has {count} features.</source>
        <translation>La couche {layer} a {count} entités.</translation>
    </message>
    <message>
        <source>Phones take long to show, to search and to download so many.</source>
        <translation>Les téléphones mettent longtemps à en afficher, à en parcourir et à en télécharger autant.</translation>
    </message>
    <message>
        <source>Use an area of interest, or split the layer.</source>
        <translation>Utilisez une zone d&apos;intérêt, ou divisez la couche.</translation>
    </message>
    <message>
        <source>The file {file} has {megabytes} MB.</source>
        <translation>Le fichier {file} fait {megabytes} Mo.</translation>
    </message>
    <message>
        <source>It is a long download over a mobile network, and fills a phone.</source>
        <translation>Son téléchargement est long par un réseau mobile, et il remplit un téléphone.</translation>
    </message>
    <message>
        <source>Cut it to the area of the crew, or compress it.</source>
        <translation>Découpez-le selon la zone de l&apos;équipe, ou compressez-le.</translation>
    </message>
    <message>
        <source>Lets the project save relative paths.</source>
        <translation>Fait enregistrer des chemins relatifs par le projet.</translation>
    </message>
    <message>
        <source>Removes the project home, so that paths start from the folder of the project.</source>
        <translation>Supprime le répertoire de base du projet, pour que les chemins partent du dossier du projet.</translation>
    </message>
    <message>
        <source>Removes the area of interest.</source>
        <translation>Supprime la zone d&apos;intérêt.</translation>
    </message>
    <message>
        <source>Switches the base map off.</source>
        <translation>Désactive le fond de carte.</translation>
    </message>
    <message>
        <source>Makes the layer read-only: the crew sees it, and cannot edit it.</source>
        <translation>Met la couche en lecture seule : l&apos;équipe la voit, et ne peut pas l&apos;éditer.</translation>
    </message>
    <message>
        <source>Leaves the layer out of packages.</source>
        <translation>Exclut la couche des paquets.</translation>
    </message>
    <message>
        <source>Has packages hold the layer with its data, so that it can be used offline.</source>
        <translation>Place la couche avec ses données dans les paquets, pour qu&apos;elle soit utilisable hors ligne.</translation>
    </message>
    <message>
        <source>Clears the filter of the layer.</source>
        <translation>Efface le filtre de la couche.</translation>
    </message>
    <message>
        <source>Takes the list of values from the only layer with the name that it remembers.</source>
        <translation>Prend la liste de valeurs de la seule couche portant le nom dont elle se souvient.</translation>
    </message>
    <message>
        <source>Removes the relation.</source>
        <translation>Supprime la relation.</translation>
    </message>
    <message>
        <source>Removes the join.</source>
        <translation>Supprime la jointure.</translation>
    </message>
    <message>
        <source>Gives the field the default value uuid(), so that new features get a key of their own.</source>
        <translation>Donne au champ la valeur par défaut uuid(), pour que les nouvelles entités aient leur propre clé.</translation>
    </message>
    <message>
        <source>Has the form store paths relative to the project.</source>
        <translation>Fait enregistrer par le formulaire des chemins relatifs au projet.</translation>
    </message>
    <message>
        <source>Makes QGIS forget from where the layer was taken offline; it can be synchronized with that source no more.</source>
        <translation>Fait oublier à QGIS d&apos;où la couche a été mise hors ligne ; elle ne peut plus être synchronisée avec cette source.</translation>
    </message>
    <message>
        <source>The list of values of {field} in the layer {layer} comes from a layer that is not in the project: {other}</source>
        <translation>La liste de valeurs de {field} dans la couche {layer} vient d&apos;une couche qui n&apos;est pas dans le projet : {other}</translation>
    </message>
    <message>
        <source>The list is empty in the field, so the crew cannot fill in the field.</source>
        <translation>La liste est vide sur le terrain ; l&apos;équipe ne peut donc pas remplir le champ.</translation>
    </message>
    <message>
        <source>Choose the layer again in the attributes form, or put it back.</source>
        <translation>Choisissez de nouveau la couche dans le formulaire d&apos;attributs, ou remettez-la.</translation>
    </message>
    <message>
        <source>The list of values of {field} in the layer {layer} comes from the layer {other}, which is left out of packages.</source>
        <translation>La liste de valeurs de {field} dans la couche {layer} vient de la couche {other}, qui est exclue des paquets.</translation>
    </message>
    <message>
        <source>Take the layer {other} along.</source>
        <translation>Emportez la couche {other}.</translation>
    </message>
    <message>
        <source>The list of values of {field} in the layer {layer} uses the field {wanted} of {other}, which is not there.</source>
        <translation>La liste de valeurs de {field} dans la couche {layer} utilise le champ {wanted} de {other}, qui est absent.</translation>
    </message>
    <message>
        <source>Choose the fields again in the attributes form.</source>
        <translation>Choisissez de nouveau les champs dans le formulaire d&apos;attributs.</translation>
    </message>
    <message>
        <source>The form of the layer {layer} shows the relation {relation}, which is not in the project.</source>
        <translation>Le formulaire de la couche {layer} montre la relation {relation}, qui n&apos;est pas dans le projet.</translation>
    </message>
    <message>
        <source>The crew sees an empty place in the form, and cannot add what belongs there.</source>
        <translation>L&apos;équipe voit un emplacement vide dans le formulaire, et ne peut pas ajouter ce qui devrait s&apos;y trouver.</translation>
    </message>
    <message>
        <source>Define the relation again, or remove it from the form.</source>
        <translation>Définissez de nouveau la relation, ou retirez-la du formulaire.</translation>
    </message>
    <message>
        <source>The form of the layer {layer} shows the field {field}, which the layer does not have.</source>
        <translation>Le formulaire de la couche {layer} montre le champ {field}, que la couche n&apos;a pas.</translation>
    </message>
    <message>
        <source>The crew sees an empty place in the form.</source>
        <translation>L&apos;équipe voit un emplacement vide dans le formulaire.</translation>
    </message>
    <message>
        <source>Remove it from the form, or put the field back.</source>
        <translation>Retirez-le du formulaire, ou remettez le champ.</translation>
    </message>
    <message>
        <source>The layer {layer} has no coordinate reference system.</source>
        <translation>La couche {layer} n&apos;a pas de système de coordonnées de référence.</translation>
    </message>
    <message>
        <source>QField draws it in the wrong place, and new features get wrong coordinates.</source>
        <translation>QField la dessine au mauvais endroit, et les nouvelles entités reçoivent de fausses coordonnées.</translation>
    </message>
    <message>
        <source>Set it in the properties of the layer, under Source.</source>
        <translation>Définissez-le dans les propriétés de la couche, sous Source.</translation>
    </message>
    <message>
        <source>The coordinate reference system of the layer {layer} is one of this machine only.</source>
        <translation>Le système de coordonnées de référence de la couche {layer} n&apos;existe que sur cette machine.</translation>
    </message>
    <message>
        <source>Devices do not know it, or take it for another; positions may be wrong.</source>
        <translation>Les appareils ne le connaissent pas, ou le prennent pour un autre ; les positions peuvent être fausses.</translation>
    </message>
    <message>
        <source>Use one with an official code (EPSG).</source>
        <translation>Utilisez-en un qui a un code officiel (EPSG).</translation>
    </message>
    <message>
        <source>The layer {layer} holds curves.</source>
        <translation>La couche {layer} contient des courbes.</translation>
    </message>
    <message>
        <source>QField edits straight lines only: an edited curve comes back as a line of many corners.</source>
        <translation>QField n&apos;édite que des lignes droites : une courbe éditée revient comme une ligne à nombreux sommets.</translation>
    </message>
    <message>
        <source>Make lines of the curves, or make the layer read-only.</source>
        <translation>Transformez les courbes en lignes, ou mettez la couche en lecture seule.</translation>
    </message>
    <message>
        <source>The layer {layer} says {declared}, but holds {found}.</source>
        <translation>La couche {layer} déclare {declared}, mais contient {found}.</translation>
    </message>
    <message>
        <source>Heights and measures are lost or made up when such features are packaged or edited.</source>
        <translation>Des altitudes et des mesures sont perdues ou inventées lorsque de telles entités sont mises dans un paquet ou éditées.</translation>
    </message>
    <message>
        <source>Bring all features to one kind, with Drop M/Z values or Set Z value.</source>
        <translation>Ramenez toutes les entités à un seul type, avec Abandonner les valeurs M/Z ou Fixer la valeur Z.</translation>
    </message>
    <message>
        <source>These features may be left out of packages, and edits of them are refused.</source>
        <translation>Ces entités peuvent être omises des paquets, et leurs éditions sont refusées.</translation>
    </message>
    <message>
        <source>Make the geometries what the layer says, or save it with another type.</source>
        <translation>Rendez les géométries conformes à ce que déclare la couche, ou enregistrez-la avec un autre type.</translation>
    </message>
    <message>
        <source>The layer {layer} holds coordinates that are no numbers; features concerned: {count}.</source>
        <translation>La couche {layer} contient des coordonnées qui ne sont pas des nombres ; entités concernées : {count}.</translation>
    </message>
    <message>
        <source>Such geometries are lost on the way to the device or back; devices store them where no height was measured.</source>
        <translation>De telles géométries sont perdues sur le trajet vers l&apos;appareil ou au retour ; les appareils en enregistrent là où aucune altitude n&apos;a été mesurée.</translation>
    </message>
    <message>
        <source>Set the missing heights, with Set Z value for instance.</source>
        <translation>Définissez les altitudes manquantes, avec Fixer la valeur Z par exemple.</translation>
    </message>
    <message>
        <source>The layer {layer} has no primary key.</source>
        <translation>La couche {layer} n&apos;a pas de clé primaire.</translation>
    </message>
    <message>
        <source>An edit from the field cannot be brought to its feature: all edits of existing features are refused.</source>
        <translation>Une édition venue du terrain ne peut pas être rattachée à son entité : toutes les éditions d&apos;entités existantes sont refusées.</translation>
    </message>
    <message>
        <source>Add a primary key, best by saving the layer as a GeoPackage; else make it read-only.</source>
        <translation>Ajoutez une clé primaire, de préférence en enregistrant la couche en GeoPackage ; sinon mettez-la en lecture seule.</translation>
    </message>
    <message>
        <source>The primary key of the layer {layer} consists of several fields ({fields}).</source>
        <translation>La clé primaire de la couche {layer} se compose de plusieurs champs ({fields}).</translation>
    </message>
    <message>
        <source>QField sends one field as the key, so edits from the field are refused.</source>
        <translation>QField envoie un seul champ comme clé ; les éditions du terrain sont donc refusées.</translation>
    </message>
    <message>
        <source>Give the table a key of one field, or make the layer read-only.</source>
        <translation>Donnez à la table une clé d&apos;un seul champ, ou mettez la couche en lecture seule.</translation>
    </message>
    <message>
        <source>The features of the layer {layer} have no ids.</source>
        <translation>Les entités de la couche {layer} n&apos;ont pas d&apos;id.</translation>
    </message>
    <message>
        <source>GeoJSON then numbers them by their place in the file, which changes with every edit: an edit would reach another feature, so all are refused.</source>
        <translation>GeoJSON les numérote alors selon leur place dans le fichier, qui change à chaque édition : une édition atteindrait une autre entité ; toutes sont donc refusées.</translation>
    </message>
    <message>
        <source>Save the layer as a GeoPackage, or make it read-only.</source>
        <translation>Enregistrez la couche en GeoPackage, ou mettez-la en lecture seule.</translation>
    </message>
    <message>
        <source>The key {field} of the layer {layer} is a floating-point number.</source>
        <translation>La clé {field} de la couche {layer} est un nombre à virgule flottante.</translation>
    </message>
    <message>
        <source>Such numbers change a little when they are written as text, and the feature is not found again.</source>
        <translation>De tels nombres changent un peu lorsqu&apos;ils sont écrits comme texte, et l&apos;entité n&apos;est pas retrouvée.</translation>
    </message>
    <message>
        <source>Make the key an integer or a text.</source>
        <translation>Faites de la clé un entier ou un texte.</translation>
    </message>
    <message>
        <source>The layer {layer} has no primary key; its field {field} is used instead.</source>
        <translation>La couche {layer} n&apos;a pas de clé primaire ; son champ {field} est utilisé à la place.</translation>
    </message>
    <message>
        <source>Nothing keeps a device from giving a number twice, or none; edits of such features are refused.</source>
        <translation>Rien n&apos;empêche un appareil de donner un numéro deux fois, ou de n&apos;en donner aucun ; les éditions de telles entités sont refusées.</translation>
    </message>
    <message>
        <source>Save the layer as a GeoPackage, where the key is safe.</source>
        <translation>Enregistrez la couche en GeoPackage, où la clé est sûre.</translation>
    </message>
    <message>
        <source>The key {field} of the layer {layer} does not tell its features apart: {repeated} times a value comes again, {empty} are empty.</source>
        <translation>La clé {field} de la couche {layer} ne distingue pas ses entités : {repeated} fois une valeur se répète, {empty} sont vides.</translation>
    </message>
    <message>
        <source>Edits of these features are refused, because nobody knows which one is meant.</source>
        <translation>Les éditions de ces entités sont refusées, car nul ne sait laquelle est visée.</translation>
    </message>
    <message>
        <source>Give each feature a value of its own, or make the layer read-only.</source>
        <translation>Donnez à chaque entité une valeur qui lui soit propre, ou mettez la couche en lecture seule.</translation>
    </message>
    <message>
        <source>The project cannot be read: {reason}</source>
        <translation>Le projet ne peut pas être lu : {reason}</translation>
    </message>
    <message>
        <source>QField cannot open it either, and no package can be made of it.</source>
        <translation>QField ne peut pas l&apos;ouvrir non plus, et aucun paquet ne peut en être préparé.</translation>
    </message>
    <message>
        <source>Mend the file as described, or take an older copy of it.</source>
        <translation>Réparez le fichier comme indiqué, ou prenez-en une copie plus ancienne.</translation>
    </message>
    <message>
        <source>The project has changes that are not saved.</source>
        <translation>Le projet a des modifications qui ne sont pas enregistrées.</translation>
    </message>
    <message>
        <source>A package is made of the saved file, so the crew would work without these changes.</source>
        <translation>Un paquet est préparé à partir du fichier enregistré ; l&apos;équipe travaillerait donc sans ces modifications.</translation>
    </message>
    <message>
        <source>Save the project.</source>
        <translation>Enregistrez le projet.</translation>
    </message>
    <message>
        <source>The project was saved with QGIS {version}; here runs {here}.</source>
        <translation>Le projet a été enregistré avec QGIS {version} ; ici fonctionne {here}.</translation>
    </message>
    <message>
        <source>What the newer version stored may be lost when it is read here, and QField may be older than both.</source>
        <translation>Ce que la version plus récente a enregistré peut être perdu à la lecture ici, et QField peut être plus ancien que les deux.</translation>
    </message>
    <message>
        <source>Check it with the version that saved it, and keep QField up to date on the devices.</source>
        <translation>Vérifiez-le avec la version qui l&apos;a enregistré, et tenez QField à jour sur les appareils.</translation>
    </message>
    <message>
        <source>The project was saved with QGIS {version}.</source>
        <translation>Le projet a été enregistré avec QGIS {version}.</translation>
    </message>
    <message>
        <source>QField reads projects of QGIS 3; forms and styles of older ones change without a word.</source>
        <translation>QField lit les projets de QGIS 3 ; les formulaires et les styles de projets plus anciens changent sans avertissement.</translation>
    </message>
    <message>
        <source>Open it in QGIS 3, look at forms and styles, and save it.</source>
        <translation>Ouvrez-le dans QGIS 3, examinez les formulaires et les styles, et enregistrez-le.</translation>
    </message>
    <message>
        <source>There are other projects in the same folder: {files}.</source>
        <translation>Il y a d&apos;autres projets dans le même dossier : {files}.</translation>
    </message>
    <message>
        <source>A server takes one project per folder, and a crew that finds two opens the wrong one.</source>
        <translation>Un serveur prend un projet par dossier, et une équipe qui en trouve deux ouvre le mauvais.</translation>
    </message>
    <message>
        <source>Move the other projects into folders of their own.</source>
        <translation>Déplacez les autres projets dans des dossiers à part.</translation>
    </message>
    <message>
        <source>The project stores absolute paths.</source>
        <translation>Le projet enregistre des chemins absolus.</translation>
    </message>
    <message>
        <source>On the device the data are in another folder, so QField finds none of the layers.</source>
        <translation>Sur l&apos;appareil, les données sont dans un autre dossier ; QField ne trouve donc aucune des couches.</translation>
    </message>
    <message>
        <source>Choose relative paths in the properties of the project, under General, and save it.</source>
        <translation>Choisissez des chemins relatifs dans les propriétés du projet, sous Général, et enregistrez-le.</translation>
    </message>
    <message>
        <source>The project has a home folder of its own.</source>
        <translation>Le projet a un répertoire de base qui lui est propre.</translation>
    </message>
    <message>
        <source>That folder is not on the device: relative paths, photos for instance, lead nowhere.</source>
        <translation>Ce dossier n&apos;est pas sur l&apos;appareil : les chemins relatifs, de photos par exemple, ne mènent nulle part.</translation>
    </message>
    <message>
        <source>Clear the project home in the properties of the project, under General.</source>
        <translation>Videz le répertoire de base du projet dans les propriétés du projet, sous Général.</translation>
    </message>
    <message>
        <source>The project has Python macros.</source>
        <translation>Le projet a des macros Python.</translation>
    </message>
    <message>
        <source>QField does not run them; what they do in QGIS does not happen in the field.</source>
        <translation>QField ne les exécute pas ; ce qu&apos;elles font dans QGIS ne se produit pas sur le terrain.</translation>
    </message>
    <message>
        <source>Nothing, unless the crew depends on what the macros do.</source>
        <translation>Rien, à moins que l&apos;équipe ne dépende de ce que font les macros.</translation>
    </message>
    <message>
        <source>Layers are embedded from another project, {project}.</source>
        <translation>Des couches sont intégrées depuis un autre projet, {project}.</translation>
    </message>
    <message>
        <source>The other project does not travel with this one, so these layers are missing in the field.</source>
        <translation>L&apos;autre projet ne suit pas celui-ci ; ces couches manquent donc sur le terrain.</translation>
    </message>
    <message>
        <source>Add the layers to this project itself.</source>
        <translation>Ajoutez les couches à ce projet même.</translation>
    </message>
    <message>
        <source>The crew can edit no layer of this project.</source>
        <translation>L&apos;équipe ne peut éditer aucune couche de ce projet.</translation>
    </message>
    <message>
        <source>They can look at it, but bring nothing back.</source>
        <translation>Elle peut le regarder, mais n&apos;en rapporte rien.</translation>
    </message>
    <message>
        <source>If they are to edit, check which layers are read-only or left out.</source>
        <translation>Si elle doit éditer, vérifiez quelles couches sont en lecture seule ou omises.</translation>
    </message>
    <message>
        <source>The project has no coordinate reference system.</source>
        <translation>Le projet n&apos;a pas de système de coordonnées de référence.</translation>
    </message>
    <message>
        <source>QField cannot place the layers beside each other, nor the position of the device on the map.</source>
        <translation>QField ne peut ni placer les couches les unes par rapport aux autres, ni la position de l&apos;appareil sur la carte.</translation>
    </message>
    <message>
        <source>Set it in the properties of the project, under CRS.</source>
        <translation>Définissez-le dans les propriétés du projet, sous SCR.</translation>
    </message>
    <message>
        <source>The area of interest is empty or has no valid coordinate reference system.</source>
        <translation>La zone d&apos;intérêt est vide ou n&apos;a pas de système de coordonnées de référence valide.</translation>
    </message>
    <message>
        <source>A package limited to it would hold no features, or cannot be made.</source>
        <translation>Un paquet limité à celle-ci ne contiendrait aucune entité, ou ne peut pas être préparé.</translation>
    </message>
    <message>
        <source>Draw the area again in the settings for QField, or clear it.</source>
        <translation>Dessinez de nouveau la zone dans les paramètres pour QField, ou effacez-la.</translation>
    </message>
    <message>
        <source>No layer that the crew may edit has features in the area of interest.</source>
        <translation>Aucune couche que l&apos;équipe peut éditer n&apos;a d&apos;entités dans la zone d&apos;intérêt.</translation>
    </message>
    <message>
        <source>A package limited to it would reach the crew empty.</source>
        <translation>Un paquet limité à celle-ci parviendrait vide à l&apos;équipe.</translation>
    </message>
    <message>
        <source>Draw the area where the data are, or clear it.</source>
        <translation>Dessinez la zone là où sont les données, ou effacez-la.</translation>
    </message>
    <message>
        <source>A base map is to be made, but of what is not there: {name}</source>
        <translation>Un fond de carte doit être créé, mais à partir de ce qui est absent : {name}</translation>
    </message>
    <message>
        <source>Packages cannot be made, or reach the crew without a base map.</source>
        <translation>Les paquets ne peuvent pas être préparés, ou parviennent à l&apos;équipe sans fond de carte.</translation>
    </message>
    <message>
        <source>Choose the layer or the map theme again, or switch the base map off.</source>
        <translation>Choisissez de nouveau la couche ou le thème de la carte, ou désactivez le fond de carte.</translation>
    </message>
    <message>
        <source>The base map is to reach from zoom level {least} to {most}.</source>
        <translation>Le fond de carte doit aller du niveau de zoom {least} à {most}.</translation>
    </message>
    <message>
        <source>The first level is greater than the last one, so no tile is made.</source>
        <translation>Le premier niveau est supérieur au dernier ; aucune tuile n&apos;est donc créée.</translation>
    </message>
    <message>
        <source>Swap the two zoom levels.</source>
        <translation>Inversez les deux niveaux de zoom.</translation>
    </message>
    <message>
        <source>The relation {relation} leads to a layer that is not in the project.</source>
        <translation>La relation {relation} mène à une couche qui n&apos;est pas dans le projet.</translation>
    </message>
    <message>
        <source>Parents show no children in the field, and children cannot be added.</source>
        <translation>Les parents ne montrent pas d&apos;enfants sur le terrain, et des enfants ne peuvent pas être ajoutés.</translation>
    </message>
    <message>
        <source>Put the layer back. When the project is saved, QGIS drops the relation.</source>
        <translation>Remettez la couche. Lorsque le projet est enregistré, QGIS abandonne la relation.</translation>
    </message>
    <message>
        <source>The relation {relation} needs the layer {layer}, which is left out of packages; {other} is taken along.</source>
        <translation>La relation {relation} a besoin de la couche {layer}, qui est exclue des paquets ; {other} est emportée.</translation>
    </message>
    <message>
        <source>Parents show no children in the field, or children no parent.</source>
        <translation>Les parents ne montrent pas d&apos;enfants sur le terrain, ou les enfants pas de parent.</translation>
    </message>
    <message>
        <source>Take the layer {layer} along.</source>
        <translation>Emportez la couche {layer}.</translation>
    </message>
    <message>
        <source>The relation {relation} uses the field {field} of the layer {layer}, which is not there.</source>
        <translation>La relation {relation} utilise le champ {field} de la couche {layer}, qui est absent.</translation>
    </message>
    <message>
        <source>Define the relation again with fields that are there.</source>
        <translation>Définissez de nouveau la relation avec des champs existants.</translation>
    </message>
    <message>
        <source>{children} refer to {layer} by {field}, which the database numbers itself.</source>
        <translation>{children} renvoient à {layer} par {field}, que la base de données numérote elle-même.</translation>
    </message>
    <message>
        <source>A feature made in the field gets another number when it comes back; the children made with it refer to the old one and are orphaned.</source>
        <translation>Une entité créée sur le terrain reçoit un autre numéro à son retour ; les enfants créés avec elle renvoient à l&apos;ancien et sont orphelins.</translation>
    </message>
    <message>
        <source>Add a text field with the default value uuid() to {layer}, and let the relation use it.</source>
        <translation>Ajoutez à {layer} un champ texte avec la valeur par défaut uuid(), et faites-le utiliser par la relation.</translation>
    </message>
    <message>
        <source>{children} refer to {layer} by {field}, which has no default value.</source>
        <translation>{children} renvoient à {layer} par {field}, qui n&apos;a pas de valeur par défaut.</translation>
    </message>
    <message>
        <source>A feature made in the field has no value there unless the crew types one, so its children have no parent.</source>
        <translation>Une entité créée sur le terrain n&apos;y a pas de valeur, sauf si l&apos;équipe en saisit une ; ses enfants n&apos;ont donc pas de parent.</translation>
    </message>
    <message>
        <source>Give the field the default value uuid().</source>
        <translation>Donnez au champ la valeur par défaut uuid().</translation>
    </message>
    <message>
        <source>{children} refer to {layer} by {field}, but {repeated} times a value comes again.</source>
        <translation>{children} renvoient à {layer} par {field}, mais {repeated} fois une valeur se répète.</translation>
    </message>
    <message>
        <source>Children belong to several parents; in the field they show up in the wrong place.</source>
        <translation>Des enfants appartiennent à plusieurs parents ; sur le terrain, ils apparaissent au mauvais endroit.</translation>
    </message>
    <message>
        <source>Give each feature of {layer} a value of its own.</source>
        <translation>Donnez à chaque entité de {layer} une valeur qui lui soit propre.</translation>
    </message>
    <message>
        <source>The layer {layer} is joined with a layer that is not in the project.</source>
        <translation>La couche {layer} est jointe à une couche qui n&apos;est pas dans le projet.</translation>
    </message>
    <message>
        <source>The joined fields are empty in the field, and so is what depends on them.</source>
        <translation>Les champs joints sont vides sur le terrain, de même que ce qui en dépend.</translation>
    </message>
    <message>
        <source>Put the layer back, or remove the join.</source>
        <translation>Remettez la couche, ou supprimez la jointure.</translation>
    </message>
    <message>
        <source>The layer {layer} is joined with {other}, which is left out of packages.</source>
        <translation>La couche {layer} est jointe à {other}, qui est exclue des paquets.</translation>
    </message>
    <message>
        <source>Take the layer {other} along, or remove the join.</source>
        <translation>Emportez la couche {other}, ou supprimez la jointure.</translation>
    </message>
    <message>
        <source>The file of the layer {layer} is not there: {file}</source>
        <translation>Le fichier de la couche {layer} est absent : {file}</translation>
    </message>
    <message>
        <source>The layer is empty in the field, or missing.</source>
        <translation>La couche est vide sur le terrain, ou absente.</translation>
    </message>
    <message>
        <source>Put the file back, point the layer to where it is now, or remove the layer.</source>
        <translation>Remettez le fichier, faites pointer la couche vers son emplacement actuel, ou supprimez la couche.</translation>
    </message>
    <message>
        <source>The layer {layer} is in the folder for shared data of each machine: {file}</source>
        <translation>La couche {layer} est dans le dossier de données partagées propre à chaque machine : {file}</translation>
    </message>
    <message>
        <source>It is not packaged: every device needs the file in the folder that QField uses for shared data.</source>
        <translation>Elle n&apos;est pas mise dans le paquet : chaque appareil a besoin du fichier dans le dossier que QField utilise pour les données partagées.</translation>
    </message>
    <message>
        <source>Make sure that the file is on every device.</source>
        <translation>Assurez-vous que le fichier est sur chaque appareil.</translation>
    </message>
    <message>
        <source>The layer {layer} cannot be had from its server: {reason}</source>
        <translation>La couche {layer} ne peut pas être obtenue de son serveur : {reason}</translation>
    </message>
    <message>
        <source>The layer stays empty, and cannot be packaged.</source>
        <translation>La couche reste vide, et ne peut pas être mise dans un paquet.</translation>
    </message>
    <message>
        <source>Check the address, the connection and the credentials.</source>
        <translation>Vérifiez l&apos;adresse, la connexion et les identifiants.</translation>
    </message>
    <message>
        <source>The layer {layer} cannot be opened: {reason}</source>
        <translation>La couche {layer} ne peut pas être ouverte : {reason}</translation>
    </message>
    <message>
        <source>The layer is missing in the field.</source>
        <translation>La couche manque sur le terrain.</translation>
    </message>
    <message>
        <source>Open it in QGIS and mend its data source, or remove it.</source>
        <translation>Ouvrez-la dans QGIS et corrigez sa source de données, ou supprimez-la.</translation>
    </message>
    <message>
        <source>The layer {layer} was not looked at: {reason}</source>
        <translation>La couche {layer} n&apos;a pas été examinée : {reason}</translation>
    </message>
    <message>
        <source>Whether it works in the field is not known.</source>
        <translation>On ne sait pas si elle fonctionne sur le terrain.</translation>
    </message>
    <message>
        <source>To have layers of servers checked, allow the use of the network and run the checks again.</source>
        <translation>Pour faire vérifier les couches de serveurs, autorisez l&apos;utilisation du réseau et relancez les vérifications.</translation>
    </message>
    <message>
        <source>The layer {layer} comes over the network.</source>
        <translation>La couche {layer} vient par le réseau.</translation>
    </message>
    <message>
        <source>Without a connection in the field it stays empty.</source>
        <translation>Sans connexion sur le terrain, elle reste vide.</translation>
    </message>
    <message>
        <source>If the crew works offline, have a base map made, or take the layer offline.</source>
        <translation>Si l&apos;équipe travaille hors ligne, faites créer un fond de carte, ou mettez la couche hors ligne.</translation>
    </message>
    <message>
        <source>QField cannot read the format of the layer {layer}: {format}</source>
        <translation>QField ne peut pas lire le format de la couche {layer} : {format}</translation>
    </message>
    <message>
        <source>Save it as a GeoPackage or GeoTIFF, or leave it out of the package.</source>
        <translation>Enregistrez-la en GeoPackage ou en GeoTIFF, ou excluez-la du paquet.</translation>
    </message>
    <message>
        <source>Edits of the layer {layer} cannot be written back: {format}</source>
        <translation>Les éditions de la couche {layer} ne peuvent pas être réécrites dans la source : {format}</translation>
    </message>
    <message>
        <source>The crew can edit it, and all that work is refused afterwards.</source>
        <translation>L&apos;équipe peut l&apos;éditer, et tout ce travail est ensuite refusé.</translation>
    </message>
    <message>
        <source>The layer {layer} is a temporary layer in memory.</source>
        <translation>La couche {layer} est une couche temporaire en mémoire.</translation>
    </message>
    <message>
        <source>Its features are not in the project file; it reaches the crew empty and is lost when QGIS is closed.</source>
        <translation>Ses entités ne sont pas dans le fichier du projet ; elle parvient vide à l&apos;équipe et est perdue à la fermeture de QGIS.</translation>
    </message>
    <message>
        <source>Make it permanent: save it as a GeoPackage.</source>
        <translation>Rendez-la permanente : enregistrez-la en GeoPackage.</translation>
    </message>
    <message>
        <source>The texts of the layer {layer} are stored as {encoding}.</source>
        <translation>Les textes de la couche {layer} sont enregistrés en {encoding}.</translation>
    </message>
    <message>
        <source>A device may read accents and umlauts as other characters, and write them back so.</source>
        <translation>Un appareil peut lire les accents et les trémas comme d&apos;autres caractères, et les réécrire ainsi.</translation>
    </message>
    <message>
        <source>Save the layer with UTF-8, best as a GeoPackage.</source>
        <translation>Enregistrez la couche en UTF-8, de préférence en GeoPackage.</translation>
    </message>
    <message>
        <source>The layer {layer} has a filter, and the crew may edit it.</source>
        <translation>La couche {layer} a un filtre, et l&apos;équipe peut l&apos;éditer.</translation>
    </message>
    <message>
        <source>A feature that an edit moves out of the filter cannot be found again: later edits of it are lost.</source>
        <translation>Une entité qu&apos;une édition fait sortir du filtre ne peut pas être retrouvée : ses éditions ultérieures sont perdues.</translation>
    </message>
    <message>
        <source>Clear the filter and use a rule of the style instead, or make the layer read-only.</source>
        <translation>Effacez le filtre et utilisez plutôt une règle du style, ou mettez la couche en lecture seule.</translation>
    </message>
    <message>
        <source>Nobody chose what becomes of the layer {layer} in a package.</source>
        <translation>Personne n&apos;a choisi ce que devient la couche {layer} dans un paquet.</translation>
    </message>
    <message>
        <source>QFieldSync copies it or leaves it as it is, this plugin and servers take it offline; only one of these may be what you want.</source>
        <translation>QFieldSync la copie ou la laisse telle quelle, cette extension et les serveurs la mettent hors ligne ; un seul des deux est peut-être ce que vous voulez.</translation>
    </message>
    <message>
        <source>Choose an action in the settings for QField.</source>
        <translation>Choisissez une action dans les paramètres pour QField.</translation>
    </message>
    <message>
        <source>The file {file} is copied for the layer {layer} and taken offline for {other}.</source>
        <translation>Le fichier {file} est copié pour la couche {layer} et mis hors ligne pour {other}.</translation>
    </message>
    <message>
        <source>The crew would edit two copies of the same data, and one set of edits is lost.</source>
        <translation>L&apos;équipe éditerait deux copies des mêmes données, et les éditions de l&apos;une d&apos;elles sont perdues.</translation>
    </message>
    <message>
        <source>Choose the same action for all layers of the file.</source>
        <translation>Choisissez la même action pour toutes les couches du fichier.</translation>
    </message>
    <message>
        <source>The data source of the layer {layer} holds credentials ({kinds}).</source>
        <translation>La source de données de la couche {layer} contient des identifiants ({kinds}).</translation>
    </message>
    <message>
        <source>Everybody who gets the project can read them, on a lost phone too.</source>
        <translation>Quiconque reçoit le projet peut les lire, y compris sur un téléphone perdu.</translation>
    </message>
    <message>
        <source>Keep them in an authentication configuration, and remove them from the data source.</source>
        <translation>Conservez-les dans une configuration d&apos;authentification, et retirez-les de la source de données.</translation>
    </message>
    <message>
        <source>QGIS still remembers from where the layer {layer} was taken offline, with credentials ({kinds}).</source>
        <translation>QGIS se souvient encore d&apos;où la couche {layer} a été mise hors ligne, avec des identifiants ({kinds}).</translation>
    </message>
    <message>
        <source>Everybody who gets the project can read them, though no dialog shows them.</source>
        <translation>Quiconque reçoit le projet peut les lire, bien qu&apos;aucune boîte de dialogue ne les montre.</translation>
    </message>
    <message>
        <source>If its changes are still to go back there, synchronize it first, with Database &gt; Offline Editing; then have QGIS forget it.</source>
        <translation>Si ses modifications doivent encore y retourner, synchronisez-la d&apos;abord, avec Base de données &gt; Édition hors-connexion ; faites-la ensuite oublier à QGIS.</translation>
    </message>
    <message>
        <source>The variable {variable} of the project seems to hold a credential.</source>
        <translation>La variable {variable} du projet semble contenir des identifiants.</translation>
    </message>
    <message>
        <source>Everybody who gets the project can read it, on a lost phone too.</source>
        <translation>Quiconque reçoit le projet peut les lire, y compris sur un téléphone perdu.</translation>
    </message>
    <message>
        <source>Remove the variable from the project.</source>
        <translation>Supprimez la variable du projet.</translation>
    </message>
    <message>
        <source>The project holds credentials ({kinds}): {part}</source>
        <translation>Le projet contient des identifiants ({kinds}) : {part}</translation>
    </message>
    <message>
        <source>Remove them there. What needs them can use an authentication configuration.</source>
        <translation>Supprimez-les à cet endroit. Ce qui en a besoin peut utiliser une configuration d&apos;authentification.</translation>
    </message>
    <message>
        <source>The layer {layer} holds credentials ({kinds}): {part}</source>
        <translation>La couche {layer} contient des identifiants ({kinds}) : {part}</translation>
    </message>
    <message>
        <source>The layer {layer} uses an authentication configuration of this QGIS.</source>
        <translation>La couche {layer} utilise une configuration d&apos;authentification de ce QGIS.</translation>
    </message>
    <message>
        <source>The device does not have it, so the layer does not open there until it gets one with the same id.</source>
        <translation>L&apos;appareil ne l&apos;a pas ; la couche ne s&apos;y ouvre donc pas tant qu&apos;il n&apos;en reçoit pas une avec le même id.</translation>
    </message>
    <message>
        <source>Take the layer offline, or set the configuration up on the devices.</source>
        <translation>Mettez la couche hors ligne, ou créez la configuration sur les appareils.</translation>
    </message>
    <message>
        <source>The form of the layer {layer} uses an authentication configuration of this QGIS.</source>
        <translation>Le formulaire de la couche {layer} utilise une configuration d&apos;authentification de ce QGIS.</translation>
    </message>
    <message>
        <source>The device does not have it, so files are neither stored nor fetched with it until it gets one with the same id.</source>
        <translation>L&apos;appareil ne l&apos;a pas : aucun fichier n&apos;est enregistré ni récupéré avec elle tant qu&apos;il n&apos;en reçoit pas une avec le même id.</translation>
    </message>
    <message>
        <source>Set the configuration up on the devices, or store the files in the folder of the project.</source>
        <translation>Créez la configuration sur les appareils, ou enregistrez les fichiers dans le dossier du projet.</translation>
    </message>
    <message>
        <source>There is no such file. Choose the project again.</source>
        <translation>Ce fichier n&apos;existe pas. Choisissez de nouveau le projet.</translation>
    </message>
    <message>
        <source>The file cannot be read: {reason}.</source>
        <translation>Le fichier ne peut pas être lu : {reason}.</translation>
    </message>
    <message>
        <source>A QGIS project ends in .qgs or .qgz; this file does not.</source>
        <translation>Un projet QGIS se termine par .qgs ou .qgz ; pas ce fichier.</translation>
    </message>
    <message>
        <source>The file is empty. Save the project again, or take an older copy of it.</source>
        <translation>Le fichier est vide. Enregistrez de nouveau le projet, ou prenez-en une copie plus ancienne.</translation>
    </message>
    <message>
        <source>The file has more than {found}, which no project needs.</source>
        <translation>Le fichier a plus de {found}, ce dont aucun projet n&apos;a besoin.</translation>
    </message>
    <message>
        <source>Line {line}, column {column}: this is no well-formed XML ({reason}). The file was damaged, or edited by hand; take an older copy, or save it again in QGIS.</source>
        <translation>Ligne {line}, colonne {column} : ce n&apos;est pas du XML bien formé ({reason}). Le fichier a été endommagé, ou édité à la main ; prenez une copie plus ancienne, ou enregistrez-le de nouveau dans QGIS.</translation>
    </message>
    <message>
        <source>Line {line}, column {column}: the file declares or uses XML entities ({found}). QGIS never writes such a file; it may be an attack. Do not open it unless you know who made it.</source>
        <translation>Ligne {line}, colonne {column} : le fichier déclare ou utilise des entités XML ({found}). QGIS n&apos;écrit jamais un tel fichier ; il peut s&apos;agir d&apos;une attaque. Ne l&apos;ouvrez pas, sauf si vous savez qui l&apos;a créé.</translation>
    </message>
    <message>
        <source>Line {line}, column {column}: the elements are nested deeper than in any project. Do not open this file unless you know who made it.</source>
        <translation>Ligne {line}, colonne {column} : les éléments sont imbriqués plus profondément que dans n&apos;importe quel projet. N&apos;ouvrez pas ce fichier, sauf si vous savez qui l&apos;a créé.</translation>
    </message>
    <message>
        <source>The file is XML, but no QGIS project: it begins with &lt;{found}&gt; instead of &lt;qgis&gt;.</source>
        <translation>Le fichier est du XML, mais pas un projet QGIS : il commence par &lt;{found}&gt; au lieu de &lt;qgis&gt;.</translation>
    </message>
    <message>
        <source>The file does not say which version of QGIS wrote it (found “{found}”). Open it in QGIS and save it again.</source>
        <translation>Le fichier n&apos;indique pas quelle version de QGIS l&apos;a écrit (trouvé : « {found} »). Ouvrez-le dans QGIS et enregistrez-le de nouveau.</translation>
    </message>
    <message>
        <source>The file ends in .qgz but is no zip archive that can be read ({reason}).</source>
        <translation>Le fichier se termine par .qgz mais n&apos;est pas une archive zip lisible ({reason}).</translation>
    </message>
    <message>
        <source>The archive would unpack to far more than a project needs ({found}). Do not open it unless you know who made it.</source>
        <translation>Une fois décompressée, l&apos;archive serait bien plus grande que ce dont un projet a besoin ({found}). Ne l&apos;ouvrez pas, sauf si vous savez qui l&apos;a créée.</translation>
    </message>
    <message>
        <source>The archive holds a file that would be unpacked elsewhere (“{found}”). It may be an attack; do not open it.</source>
        <translation>L&apos;archive contient un fichier qui serait décompressé ailleurs (« {found} »). Il peut s&apos;agir d&apos;une attaque ; ne l&apos;ouvrez pas.</translation>
    </message>
    <message>
        <source>The archive holds no .qgs file, so there is no project in it.</source>
        <translation>L&apos;archive ne contient pas de fichier .qgs ; il n&apos;y a donc pas de projet dedans.</translation>
    </message>
    <message>
        <source>The archive holds more than one project ({found}); QGIS would open any of them. Save the right one again.</source>
        <translation>L&apos;archive contient plus d&apos;un projet ({found}) ; QGIS ouvrirait n&apos;importe lequel d&apos;entre eux. Enregistrez de nouveau le bon.</translation>
    </message>
    <message>
        <source>QGIS cannot read the project: {reason}.</source>
        <translation>QGIS ne peut pas lire le projet : {reason}.</translation>
    </message>
    <message>
        <source>there is no fix for it</source>
        <translation>il n&apos;y a pas de correction pour cela</translation>
    </message>
    <message>
        <source>the layer is no longer in the project</source>
        <translation>la couche n&apos;est plus dans le projet</translation>
    </message>
    <message>
        <source>the layer has no features</source>
        <translation>la couche n&apos;a pas d&apos;entités</translation>
    </message>
    <message>
        <source>the field is no longer in the layer</source>
        <translation>le champ n&apos;est plus dans la couche</translation>
    </message>
    <message>
        <source>the layer is being edited</source>
        <translation>la couche est en mode édition</translation>
    </message>
    <message>
        <source>there is not one layer of that name</source>
        <translation>il n&apos;y a pas une seule et unique couche de ce nom</translation>
    </message>
    <message>
        <source>the relation is no longer there</source>
        <translation>la relation n&apos;existe plus</translation>
    </message>
    <message>
        <source>the join is no longer there</source>
        <translation>la jointure n&apos;existe plus</translation>
    </message>
</context>
<context>
    <name>VerdictBar</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Undo Fix</source>
        <translation>Annuler la correction</translation>
    </message>
    <message>
        <source>All checks, in the user guide</source>
        <translation>Toutes les vérifications, dans le guide d&apos;utilisation</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>Look at features too</source>
        <translation>Examiner aussi les entités</translation>
    </message>
    <message>
        <source>Finds more, and takes as long as reading all features once</source>
        <translation>Trouve davantage, et prend autant de temps que de lire une fois toutes les entités</translation>
    </message>
    <message>
        <source>Open server layers too</source>
        <translation>Ouvrir aussi les couches des serveurs</translation>
    </message>
    <message>
        <source>Some layers were not looked at, because they need the network</source>
        <translation>Certaines couches n&apos;ont pas été examinées, car elles ont besoin du réseau</translation>
    </message>
    <message>
        <source>Progress of the check</source>
        <translation>Avancement de la vérification</translation>
    </message>
    <message>
        <source>Run Again</source>
        <translation>Relancer</translation>
    </message>
    <message>
        <source>Check Now</source>
        <translation>Vérifier</translation>
    </message>
    <message>
        <source>Checked {moment}</source>
        <translation>Vérifié : {moment}</translation>
    </message>
    <message>
        <source>every feature looked at</source>
        <translation>chaque entité examinée</translation>
    </message>
    <message>
        <source>features not looked at</source>
        <translation>entités non examinées</translation>
    </message>
    <message>
        <source>with changes that are not saved</source>
        <translation>avec des modifications non enregistrées</translation>
    </message>
    <message>
        <source>checking again…</source>
        <translation>nouvelle vérification…</translation>
    </message>
    <message>
        <source>a later check was cancelled</source>
        <translation>une vérification ultérieure a été annulée</translation>
    </message>
    <message>
        <source>a later check failed: {reason}</source>
        <translation>une vérification ultérieure a échoué : {reason}</translation>
    </message>
    <message>
        <source>the project was changed since</source>
        <translation>le projet a été modifié depuis</translation>
    </message>
</context>
<context>
    <name>WhoChangedAction</name>
    <message>
        <source>Who Changed This Feature…</source>
        <translation>Qui a modifié cette entité…</translation>
    </message>
    <message>
        <source>The project keeps no changes of this feature.</source>
        <translation>Le projet ne garde aucune modification de cette entité.</translation>
    </message>
    <message>
        <source>No crew changed this feature yet.</source>
        <translation>Aucune équipe n&apos;a encore modifié cette entité.</translation>
    </message>
</context>
<context>
    <name>WholeChoice</name>
    <message>
        <source>Take it with the key M</source>
        <translation>Choisir avec la touche M</translation>
    </message>
    <message>
        <source>Take it with the key T</source>
        <translation>Choisir avec la touche T</translation>
    </message>
</context>
</TS>
