<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>ActionModel</name>
    <message>
        <source>Layer</source>
        <translation>Capa</translation>
    </message>
    <message>
        <source>In Packages</source>
        <translation>En los paquetes</translation>
    </message>
    <message>
        <source>By Cable</source>
        <translation>Por cable</translation>
    </message>
    <message>
        <source>In packages of this plugin, and of servers</source>
        <translation>En los paquetes de este complemento y de los servidores</translation>
    </message>
    <message>
        <source>In packages that QFieldSync makes for a cable</source>
        <translation>En los paquetes que QFieldSync hace para un cable</translation>
    </message>
</context>
<context>
    <name>AddressField</name>
    <message>
        <source>Server</source>
        <translation>Servidor</translation>
    </message>
    <message>
        <source>Send it all the same</source>
        <translation>Enviar de todos modos</translation>
    </message>
    <message>
        <source>Not protected (http): everybody on the way to {host} can read your password.</source>
        <translation>Sin protección (http): cualquiera en el camino hasta {host} puede leer su contraseña.</translation>
    </message>
</context>
<context>
    <name>ApplyDeltas</name>
    <message>
        <source>Apply changes from a deltafile</source>
        <translation>Aplicar cambios de un archivo delta</translation>
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
        <translation>Aplica a las capas de un proyecto los cambios que QField registró en un archivo delta: objetos espaciales creados, modificados y eliminados.

Un cambio que no encaja con lo que la capa contiene ahora es un conflicto: se retiene y se explica. Un cambio que la capa no puede admitir se rechaza, con el motivo y lo que se debe hacer. Ninguno de los dos detiene a los demás ni hace fallar el algoritmo: los recuentos y el informe lo indican. El mismo cambio nunca se aplica dos veces.

Solo es obligatorio el archivo delta. También puede ser una lista de cambios guardada desde un servidor: entonces se toma lo que el servidor dejó en conflicto, sin aplicar o con error, y nada de lo que ha aplicado o aún puede aplicar.

Proyecto: el archivo de proyecto; si no se indica ninguno, el proyecto abierto.

En caso de conflicto: conservar lo que contiene la capa, o sobrescribirlo con lo que vino del terreno.

Comparar: por atributo mira solo los campos que toca un cambio; por objeto mira todos los campos que el dispositivo registró antes de la edición.

Tolerancia: las geometrías que difieren en menos son iguales; en unidades del SRC de cada capa (metros, grados, …). Por defecto 0.

Correspondencia de capas: cuando una capa se quitó y se añadió de nuevo, tiene otro id. Texto JSON, id de capa del cambio a id de capa del proyecto: {&quot;trees_old_id&quot;: &quot;trees_new_id&quot;}. O un archivo JSON que lo contenga, como las propuestas de Proponer reasignación.

Correspondencia de claves: cuando los objetos espaciales tienen ahora otras claves. Texto JSON, uuid del cambio a clave: {&quot;7f8e…&quot;: &quot;17&quot;}, o id de capa del cambio a claves antiguas y nuevas: {&quot;trees_id&quot;: {&quot;1&quot;: &quot;17&quot;}}; o un archivo JSON que lo contenga.

Solo: los uuid de los cambios deseados, o el informe de una ejecución anterior, cuyos cambios en conflicto, rechazados o fallidos se desean.

Simulación: muestra lo que ocurriría y no escribe nada.

Esperar bloqueos: durante tantos segundos, cuando otro programa está escribiendo en los mismos datos; después, los cambios de esa fuente de datos dan un error y allí no se escribe nada.

Registrar en las bases de datos: cada base de datos guarda, en una tabla propia, qué cambios ha recibido, para que todos los ordenadores lo sepan. Si se desactiva, una base de datos sin esa tabla no la obtiene, y solo lo recuerda este perfil de QGIS.

Almacén: donde se recuerdan las tareas y los cambios del proyecto. Si hay una tarea en ejecución, se espera a que termine, y entretanto no comienza ninguna. Por defecto: en el perfil de QGIS.

Tamaño máximo del archivo delta: un archivo mayor no se lee; en megabytes. Por defecto 512.

Informes: se crean cuando se indica un archivo para ellos; HTML para leer, con un mapa de los cambios, JSON para otros programas.

Conflictos: una capa con un punto por cada cambio en conflicto, en el SRC del proyecto: qué objeto espacial, qué campos, qué ocurrió, qué se debe hacer. Se crea cuando se pide.

Salidas: recuentos de los cambios que se aplicaron ahora, que ya estaban aplicados, que están en conflicto, que fueron rechazados y que dieron un error (un bloqueo, un disco lleno: la misma ejecución puede tener éxito más tarde).</translation>
    </message>
    <message>
        <source>Keep what the layer holds</source>
        <translation>Conservar lo que contiene la capa</translation>
    </message>
    <message>
        <source>Overwrite with what came from the field</source>
        <translation>Sobrescribir con lo que vino del terreno</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparar</translation>
    </message>
    <message>
        <source>By attribute: what the change touches</source>
        <translation>Por atributo: lo que toca el cambio</translation>
    </message>
    <message>
        <source>By object: all that the device recorded</source>
        <translation>Por objeto: todo lo que registró el dispositivo</translation>
    </message>
</context>
<context>
    <name>ApplyFlow</name>
    <message>
        <source>Nothing had to be applied.</source>
        <translation>No hubo que aplicar nada.</translation>
    </message>
    <message>
        <source>The server did not get it: {reason}</source>
        <translation>El servidor no lo recibió: {reason}</translation>
    </message>
    <message>
        <source>No change was applied.</source>
        <translation>No se aplicó ningún cambio.</translation>
    </message>
    <message>
        <source>{count} stand: the features were changed here in the meantime.</source>
        <translation>{count} siguen en conflicto: los objetos espaciales se modificaron aquí entretanto.</translation>
    </message>
    <message>
        <source>{count} stands: the feature was changed here in the meantime.</source>
        <translation>{count} sigue en conflicto: el objeto espacial se modificó aquí entretanto.</translation>
    </message>
    <message>
        <source>{changes} were not applied: {reason}</source>
        <translation>{changes} no se aplicaron: {reason}</translation>
    </message>
    <message>
        <source>{changes} was not applied: {reason}</source>
        <translation>{changes} no se aplicó: {reason}</translation>
    </message>
    <message>
        <source>Taken back: the conflicts are open again, as you decided them.</source>
        <translation>Retirado: los conflictos vuelven a estar abiertos, tal como usted los decidió.</translation>
    </message>
    <message>
        <source>{changes} stay applied, because the features were changed since. The other conflicts are open again, as you decided them.</source>
        <translation>{changes} siguen aplicados, porque los objetos espaciales se modificaron después. Los demás conflictos vuelven a estar abiertos, tal como usted los decidió.</translation>
    </message>
    <message>
        <source>{changes} stays applied, because the feature was changed since. The other conflicts are open again, as you decided them.</source>
        <translation>{changes} sigue aplicado, porque el objeto espacial se modificó después. Los demás conflictos vuelven a estar abiertos, tal como usted los decidió.</translation>
    </message>
    <message>
        <source>What was sent to the server stays there.</source>
        <translation>Lo que se envió al servidor permanece allí.</translation>
    </message>
</context>
<context>
    <name>ApplyingActions</name>
    <message>
        <source>Dry run of changes</source>
        <translation>Simulación de cambios</translation>
    </message>
    <message>
        <source>No change waits to be applied.</source>
        <translation>No hay cambios en espera de aplicarse.</translation>
    </message>
    <message>
        <source>The server applies the changes that wait.</source>
        <translation>El servidor aplica los cambios en espera.</translation>
    </message>
    <message>
        <source>None of these changes can be applied now.</source>
        <translation>Ninguno de estos cambios se puede aplicar ahora.</translation>
    </message>
    <message>
        <source>The changes were not applied: {reason}</source>
        <translation>Los cambios no se aplicaron: {reason}</translation>
    </message>
    <message>
        <source>The job was stopped. {counts}</source>
        <translation>La tarea se detuvo. {counts}</translation>
    </message>
    <message>
        <source>Show Conflicts</source>
        <translation>Mostrar conflictos</translation>
    </message>
    <message>
        <source>Take Back</source>
        <translation>Retirar</translation>
    </message>
    <message>
        <source>Nothing was left to be applied.</source>
        <translation>No quedaba nada por aplicar.</translation>
    </message>
</context>
<context>
    <name>AttachmentModel</name>
    <message>
        <source>{file}
Removed</source>
        <translation>{file}
Eliminado</translation>
    </message>
    <message>
        <source>{file}
Missing</source>
        <translation>{file}
Falta</translation>
    </message>
    <message>
        <source>{file}
Another file</source>
        <translation>{file}
Otro archivo</translation>
    </message>
    <message>
        <source>{file}
New</source>
        <translation>{file}
Nuevo</translation>
    </message>
    <message>
        <source>Field {field}</source>
        <translation>Campo {field}</translation>
    </message>
    <message>
        <source>Not looked for: it is on another computer.</source>
        <translation>No se ha buscado: está en otro ordenador.</translation>
    </message>
    <message>
        <source>It is not here: {path}</source>
        <translation>No está aquí: {path}</translation>
    </message>
    <message>
        <source>A file of this name is here, but not the one of the device.</source>
        <translation>Aquí hay un archivo con este nombre, pero no es el del dispositivo.</translation>
    </message>
</context>
<context>
    <name>AttachmentStrip</name>
    <message>
        <source>Photos and other files</source>
        <translation>Fotos y otros archivos</translation>
    </message>
</context>
<context>
    <name>BeforePackageDialog</name>
    <message>
        <source>Before Packaging</source>
        <translation>Antes de empaquetar</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Qué se encontró</translation>
    </message>
    <message>
        <source>I have read these</source>
        <translation>He leído esto</translation>
    </message>
    <message>
        <source>The project could not be checked, so nobody knows whether the package works in the field.</source>
        <translation>No se pudo comprobar el proyecto, así que no se sabe si el paquete funcionará en el terreno.</translation>
    </message>
    <message>
        <source>The project is not packaged: the crew could not work with it, or would lose what it records. Mend it first, or ignore in Check what is meant to be so.</source>
        <translation>El proyecto no se empaqueta: el equipo no podría trabajar con él o perdería lo que registre. Corríjalo primero, o ignore en Comprobación lo que deba ser así.</translation>
    </message>
    <message>
        <source>The project can be packaged, but read this first.</source>
        <translation>El proyecto se puede empaquetar, pero lea esto antes.</translation>
    </message>
    <message>
        <source>Package Anyway</source>
        <translation>Empaquetar igualmente</translation>
    </message>
    <message>
        <source>Show in Check</source>
        <translation>Mostrar en Comprobación</translation>
    </message>
    <message>
        <source>Save Project</source>
        <translation>Guardar proyecto</translation>
    </message>
    <message>
        <source>Save the project, and check it again</source>
        <translation>Guardar el proyecto y comprobarlo de nuevo</translation>
    </message>
</context>
<context>
    <name>BulkMenu</name>
    <message>
        <source>Decide Many</source>
        <translation>Decidir varios</translation>
    </message>
    <message>
        <source>Newest Wins…</source>
        <translation>Gana el más reciente…</translation>
    </message>
    <message>
        <source>Set This Change Aside</source>
        <translation>Apartar este cambio</translation>
    </message>
    <message>
        <source>Nothing of it is written, not even what is not in conflict</source>
        <translation>No se escribe nada de él, ni siquiera lo que no está en conflicto</translation>
    </message>
    <message>
        <source>Open All Decisions Again</source>
        <translation>Reabrir todas las decisiones</translation>
    </message>
    <message>
        <source>Only What Is Undecided</source>
        <translation>Solo lo no decidido</translation>
    </message>
    <message>
        <source>Leave alone what was decided one by one</source>
        <translation>No tocar lo que se decidió uno por uno</translation>
    </message>
    <message>
        <source>All: {side}</source>
        <translation>Todos: {side}</translation>
    </message>
    <message>
        <source>Layer {layer}: {side}</source>
        <translation>Capa {layer}: {side}</translation>
    </message>
    <message>
        <source>Field {field} in {layer}: {side}</source>
        <translation>Campo {field} en {layer}: {side}</translation>
    </message>
    <message>
        <source>By a field that holds when a feature was edited</source>
        <translation>Según un campo que contiene cuándo se editó un objeto espacial</translation>
    </message>
    <message>
        <source>No layer here has a field with a date or time, and nothing else tells when a feature was edited</source>
        <translation>Aquí ninguna capa tiene un campo con fecha u hora, y nada más indica cuándo se editó un objeto espacial</translation>
    </message>
</context>
<context>
    <name>ChangeActions</name>
    <message>
        <source>Apply all changes that wait; the menu offers more</source>
        <translation>Aplicar todos los cambios en espera; el menú ofrece más opciones</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Aplicar</translation>
    </message>
    <message>
        <source>Apply {scope}</source>
        <translation>Aplicar {scope}</translation>
    </message>
    <message>
        <source>Write these changes to the layers</source>
        <translation>Escribir estos cambios en las capas</translation>
    </message>
    <message>
        <source>Dry Run of {scope}</source>
        <translation>Simulación: {scope}</translation>
    </message>
    <message>
        <source>See what applying would give; nothing is written</source>
        <translation>Ver qué resultaría de aplicarlos; no se escribe nada</translation>
    </message>
    <message>
        <source>Put these changes into the edit buffer of their layer, in one undo step; you save them, or not</source>
        <translation>Poner estos cambios en el búfer de edición de su capa, en un solo paso de deshacer; usted decide si los guarda</translation>
    </message>
    <message>
        <source>Stage {scope}</source>
        <translation>Preparar {scope}</translation>
    </message>
    <message>
        <source>Take Up Again…</source>
        <translation>Retomar…</translation>
    </message>
    <message>
        <source>Let these changes wait again, under another layer or key where you confirm it</source>
        <translation>Poner estos cambios otra vez en espera, con otra capa o clave donde usted lo confirme</translation>
    </message>
    <message>
        <source>Let Pass</source>
        <translation>Dejar pasar</translation>
    </message>
    <message>
        <source>Apply what a rule of the project holds back</source>
        <translation>Aplicar lo que retiene una regla del proyecto</translation>
    </message>
    <message>
        <source>Take Up Here</source>
        <translation>Traer aquí</translation>
    </message>
    <message>
        <source>Take what the server did not apply to this computer, where it can be resolved</source>
        <translation>Traer a este ordenador lo que el servidor no aplicó, para poder resolverlo aquí</translation>
    </message>
    <message>
        <source>History…</source>
        <translation>Historial…</translation>
    </message>
    <message>
        <source>Who changed this feature, when, and from what</source>
        <translation>Quién modificó este objeto espacial, cuándo y a partir de qué</translation>
    </message>
    <message>
        <source>Set Aside…</source>
        <translation>Apartar…</translation>
    </message>
    <message>
        <source>Do not apply these changes, and say why</source>
        <translation>No aplicar estos cambios e indicar el motivo</translation>
    </message>
    <message>
        <source>Take Back</source>
        <translation>Retirar</translation>
    </message>
    <message>
        <source>Undo in the layers what these changes did</source>
        <translation>Deshacer en las capas lo que hicieron estos cambios</translation>
    </message>
    <message>
        <source>Apply Again</source>
        <translation>Aplicar de nuevo</translation>
    </message>
    <message>
        <source>Restore what these changes did before they were taken back</source>
        <translation>Restaurar lo que hicieron estos cambios antes de ser retirados</translation>
    </message>
    <message>
        <source>Take Back Last Apply</source>
        <translation>Retirar la última aplicación</translation>
    </message>
    <message>
        <source>Undo in the layers what the last apply job wrote</source>
        <translation>Deshacer en las capas lo que escribió la última tarea de aplicación</translation>
    </message>
    <message>
        <source>Push…</source>
        <translation>Subir…</translation>
    </message>
    <message>
        <source>Push deltafiles; they can be dropped here too</source>
        <translation>Subir archivos delta; también se pueden soltar aquí</translation>
    </message>
    <message>
        <source>Export {scope}</source>
        <translation>Exportar {scope}</translation>
    </message>
    <message>
        <source>Write these changes to a file</source>
        <translation>Escribir estos cambios en un archivo</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Write changes to a file</source>
        <translation>Escribir cambios en un archivo</translation>
    </message>
    <message>
        <source>Folder…</source>
        <translation>Carpeta…</translation>
    </message>
    <message>
        <source>Collect the folder of a package that came back</source>
        <translation>Recoger la carpeta de un paquete que ha vuelto</translation>
    </message>
    <message>
        <source>Zip File…</source>
        <translation>Archivo ZIP…</translation>
    </message>
    <message>
        <source>Collect the zip of a package that came back</source>
        <translation>Recoger el archivo ZIP de un paquete que ha vuelto</translation>
    </message>
    <message>
        <source>Collect…</source>
        <translation>Recoger…</translation>
    </message>
    <message>
        <source>Collect the folder of a package that came back, or from the menu a zip; both can be dropped here too</source>
        <translation>Recoger la carpeta de un paquete que ha vuelto o, desde el menú, un archivo ZIP; ambos también se pueden soltar aquí</translation>
    </message>
</context>
<context>
    <name>ChangeContent</name>
    <message>
        <source>History of the change</source>
        <translation>Historial del cambio</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Campos</translation>
    </message>
    <message>
        <source>Geometry</source>
        <translation>Geometría</translation>
    </message>
    <message>
        <source>Photos and Files</source>
        <translation>Fotos y archivos</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
</context>
<context>
    <name>ChangeFilterBar</name>
    <message>
        <source>Search changes</source>
        <translation>Buscar cambios</translation>
    </message>
    <message>
        <source>Words of any column, all of which have to occur</source>
        <translation>Palabras de cualquier columna, que deben aparecer todas</translation>
    </message>
    <message>
        <source>Only in View</source>
        <translation>Solo en la vista</translation>
    </message>
    <message>
        <source>Show only changes in the part of the map that is visible</source>
        <translation>Mostrar solo los cambios de la parte visible del mapa</translation>
    </message>
    <message>
        <source>More Filters</source>
        <translation>Más filtros</translation>
    </message>
    <message>
        <source>Filter by layer, method, who made a change, and when</source>
        <translation>Filtrar por capa, método, quién hizo un cambio y cuándo</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>Capa</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Método</translation>
    </message>
    <message>
        <source>Device or user</source>
        <translation>Dispositivo o usuario</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tiempo</translation>
    </message>
    <message>
        <source>All Layers</source>
        <translation>Todas las capas</translation>
    </message>
    <message>
        <source>All Methods</source>
        <translation>Todos los métodos</translation>
    </message>
    <message>
        <source>All Users</source>
        <translation>Todos los usuarios</translation>
    </message>
    <message>
        <source>All Devices</source>
        <translation>Todos los dispositivos</translation>
    </message>
    <message>
        <source>Any Time</source>
        <translation>Cualquier momento</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Last 7 Days</source>
        <translation>Últimos 7 días</translation>
    </message>
    <message>
        <source>Since Last Package</source>
        <translation>Desde el último paquete</translation>
    </message>
    <message>
        <source>Custom</source>
        <translation>Personalizado</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Hasta</translation>
    </message>
</context>
<context>
    <name>ChangeHeader</name>
    <message>
        <source>Feature</source>
        <translation>Objeto espacial</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>{people}, {moment}</source>
        <translation>{people}, {moment}</translation>
    </message>
    <message>
        <source>Received {moment}</source>
        <translation>Recibido {moment}</translation>
    </message>
    <message>
        <source>Device id {id}</source>
        <translation>Id de dispositivo {id}</translation>
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
        <translation>Objeto espacial nuevo</translation>
    </message>
    <message>
        <source>Without a key</source>
        <translation>Sin clave</translation>
    </message>
    <message>
        <source>{name} (unknown layer)</source>
        <translation>{name} (capa desconocida)</translation>
    </message>
    <message>
        <source>Unknown device</source>
        <translation>Dispositivo desconocido</translation>
    </message>
    <message>
        <source>Device {number}</source>
        <translation>Dispositivo {number}</translation>
    </message>
    <message>
        <source>Device {number} of {date}</source>
        <translation>Dispositivo {number} del {date}</translation>
    </message>
    <message>
        <source>Unknown person</source>
        <translation>Persona desconocida</translation>
    </message>
    <message>
        <source>Device id {id}</source>
        <translation>Id de dispositivo {id}</translation>
    </message>
    <message>
        <source>Pushed by {name}</source>
        <translation>Subido por {name}</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Desconocido</translation>
    </message>
    <message>
        <source>The service says {status}.</source>
        <translation>El servicio indica {status}.</translation>
    </message>
    <message>
        <source>These were applied, and somebody took them back.</source>
        <translation>Se aplicaron, y alguien los retiró.</translation>
    </message>
    <message>
        <source>{method}: {fields}</source>
        <translation>{method}: {fields}</translation>
    </message>
    <message>
        <source>The project has no layer with the id {id}.</source>
        <translation>El proyecto no tiene ninguna capa con el id {id}.</translation>
    </message>
    <message>
        <source>Change {id}</source>
        <translation>Cambio {id}</translation>
    </message>
    <message>
        <source>geometry</source>
        <translation>geometría</translation>
    </message>
</context>
<context>
    <name>ChangeModel</name>
    <message>
        <source>User</source>
        <translation>Usuario</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Dispositivo</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Método</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>Capa</translation>
    </message>
    <message>
        <source>Feature</source>
        <translation>Objeto espacial</translation>
    </message>
    <message>
        <source>Fields Changed</source>
        <translation>Campos modificados</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
</context>
<context>
    <name>ChangePanel</name>
    <message>
        <source>The change cannot be read</source>
        <translation>No se puede leer el cambio</translation>
    </message>
    <message>
        <source>No change is selected</source>
        <translation>No hay ningún cambio seleccionado</translation>
    </message>
    <message>
        <source>Select one to see what was changed, where, and what became of it.</source>
        <translation>Seleccione uno para ver qué se modificó, dónde y qué ha sido de él.</translation>
    </message>
    <message>
        <source>This change is no longer here</source>
        <translation>Este cambio ya no está aquí</translation>
    </message>
    <message>
        <source>It was removed from the list since; select another one.</source>
        <translation>Se quitó de la lista después; seleccione otro.</translation>
    </message>
    <message>
        <source>Reading the change…</source>
        <translation>Leyendo el cambio…</translation>
    </message>
</context>
<context>
    <name>ChangeTable</name>
    <message>
        <source>Changes</source>
        <translation>Cambios</translation>
    </message>
</context>
<context>
    <name>Changes</name>
    <message>
        <source>No changes yet</source>
        <translation>Aún no hay cambios</translation>
    </message>
    <message>
        <source>Safe to sync</source>
        <translation>Se puede sincronizar</translation>
    </message>
    <message>
        <source>Not safe to sync yet</source>
        <translation>Aún no se debe sincronizar</translation>
    </message>
    <message>
        <source>the only change is settled</source>
        <translation>el único cambio está resuelto</translation>
    </message>
    <message>
        <source>all {count} changes are settled</source>
        <translation>los {count} cambios están resueltos</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>desconocido</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>retirados</translation>
    </message>
</context>
<context>
    <name>ChangesHead</name>
    <message>
        <source>{count} of {total} shown</source>
        <translation>{count} de {total} mostrados</translation>
    </message>
    <message>
        <source>Clear Filters</source>
        <translation>Borrar filtros</translation>
    </message>
    <message>
        <source>Show all changes again</source>
        <translation>Mostrar de nuevo todos los cambios</translation>
    </message>
</context>
<context>
    <name>ChangesView</name>
    <message>
        <source>Name Device…</source>
        <translation>Nombrar dispositivo…</translation>
    </message>
    <message>
        <source>No saved project is open</source>
        <translation>No hay ningún proyecto guardado abierto</translation>
    </message>
    <message>
        <source>Open a project, or save this one; its jobs and changes are shown here then.</source>
        <translation>Abra un proyecto o guarde este; entonces se mostrarán aquí sus tareas y cambios.</translation>
    </message>
    <message>
        <source>Looking for the project&apos;s jobs…</source>
        <translation>Buscando las tareas del proyecto…</translation>
    </message>
    <message>
        <source>The project&apos;s jobs cannot be read</source>
        <translation>No se pueden leer las tareas del proyecto</translation>
    </message>
</context>
<context>
    <name>CheckDeltafile</name>
    <message>
        <source>Check deltafile</source>
        <translation>Comprobar archivo delta</translation>
    </message>
    <message>
        <source>Reads a deltafile that QField wrote and counts the changes in it, by kind and by layer. No layer is touched.

A file that is no deltafile ends with an error that names the place in the file, what is there, and what belongs there.

Project id: when it is given, a deltafile of another project is refused.

Largest deltafile: a larger file is not read; in megabytes. Default 512.</source>
        <translation>Lee un archivo delta escrito por QField y cuenta los cambios que contiene, por tipo y por capa. No se toca ninguna capa.

Un archivo que no es un archivo delta termina con un error que indica el lugar en el archivo, qué hay allí y qué debería haber.

Id de proyecto: si se indica, se rechaza un archivo delta de otro proyecto.

Tamaño máximo del archivo delta: un archivo mayor no se lee; en megabytes. Por defecto 512.</translation>
    </message>
    <message>
        <source>Project id to be expected</source>
        <translation>Id de proyecto esperado</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Cambios</translation>
    </message>
    <message>
        <source>Features created</source>
        <translation>Objetos espaciales creados</translation>
    </message>
    <message>
        <source>Features changed</source>
        <translation>Objetos espaciales modificados</translation>
    </message>
    <message>
        <source>Features deleted</source>
        <translation>Objetos espaciales eliminados</translation>
    </message>
    <message>
        <source>Layers concerned</source>
        <translation>Capas afectadas</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Dispositivos</translation>
    </message>
    <message>
        <source>Id of the deltafile</source>
        <translation>Id del archivo delta</translation>
    </message>
    <message>
        <source>{changes} of project {project}</source>
        <translation>{changes} del proyecto {project}</translation>
    </message>
</context>
<context>
    <name>CheckView</name>
    <message>
        <source>No saved project is open</source>
        <translation>No hay ningún proyecto guardado abierto</translation>
    </message>
    <message>
        <source>Open a project, or save this one; its jobs and changes are shown here then.</source>
        <translation>Abra un proyecto o guarde este; entonces se mostrarán aquí sus tareas y cambios.</translation>
    </message>
    <message>
        <source>Looking for the project&apos;s jobs…</source>
        <translation>Buscando las tareas del proyecto…</translation>
    </message>
    <message>
        <source>The project&apos;s jobs cannot be read</source>
        <translation>No se pueden leer las tareas del proyecto</translation>
    </message>
</context>
<context>
    <name>Cloud</name>
    <message>
        <source>{url} answered with something that is no JSON ({kind}): {reason}</source>
        <translation>{url} respondió con algo que no es JSON ({kind}): {reason}</translation>
    </message>
    <message>
        <source>{url} answered with something unexpected: {reason}</source>
        <translation>{url} respondió con algo inesperado: {reason}</translation>
    </message>
    <message>
        <source>{url} answered with more than {bytes} bytes; it was not read.</source>
        <translation>{url} respondió con más de {bytes} bytes; no se leyó.</translation>
    </message>
    <message>
        <source>{id} is no id that a server could know.</source>
        <translation>{id} no es un id que un servidor pueda conocer.</translation>
    </message>
    <message>
        <source>{host} refused two passwords of this user; it is not asked.</source>
        <translation>{host} rechazó dos contraseñas de este usuario; no se le pregunta más.</translation>
    </message>
    <message>
        <source>Nobody is signed in to {host}.</source>
        <translation>Nadie ha iniciado sesión en {host}.</translation>
    </message>
    <message>
        <source>{host} did not answer within {seconds} seconds.</source>
        <translation>{host} no respondió en {seconds} segundos.</translation>
    </message>
    <message>
        <source>The download from {host} came too slowly.</source>
        <translation>La descarga desde {host} fue demasiado lenta.</translation>
    </message>
    <message>
        <source>No computer with the name {host} was found.</source>
        <translation>No se encontró ningún ordenador con el nombre {host}.</translation>
    </message>
    <message>
        <source>{host} accepts no connection: no server is running there.</source>
        <translation>{host} no acepta conexiones: allí no hay ningún servidor en marcha.</translation>
    </message>
    <message>
        <source>No connection to {host}: {reason}</source>
        <translation>Sin conexión con {host}: {reason}</translation>
    </message>
    <message>
        <source>The connection to {host} broke before the answer was complete.</source>
        <translation>La conexión con {host} se cortó antes de completarse la respuesta.</translation>
    </message>
    <message>
        <source>{host} did not accept a connection in time.</source>
        <translation>{host} no aceptó la conexión a tiempo.</translation>
    </message>
    <message>
        <source>{host} was silent for too long.</source>
        <translation>{host} estuvo en silencio demasiado tiempo.</translation>
    </message>
    <message>
        <source>The proxy on the way to {host} cannot be used: {reason}</source>
        <translation>No se puede usar el proxy en el camino hasta {host}: {reason}</translation>
    </message>
    <message>
        <source>The proxy on the way to {host} wants a user and a password.</source>
        <translation>El proxy en el camino hasta {host} pide usuario y contraseña.</translation>
    </message>
    <message>
        <source>The certificate of {host} is signed by nobody that this computer trusts: {reason}</source>
        <translation>El certificado de {host} no está firmado por nadie en quien confíe este ordenador: {reason}</translation>
    </message>
    <message>
        <source>The certificate that came from {host} belongs to another name: {reason}</source>
        <translation>El certificado que llegó de {host} pertenece a otro nombre: {reason}</translation>
    </message>
    <message>
        <source>The certificate of {host} is not valid at the time that the clock of this computer shows: {reason}</source>
        <translation>El certificado de {host} no es válido a la hora que marca el reloj de este ordenador: {reason}</translation>
    </message>
    <message>
        <source>No protected connection to {host} is possible: {reason}</source>
        <translation>No es posible una conexión protegida con {host}: {reason}</translation>
    </message>
    <message>
        <source>The package has a file named {name}, which cannot be stored.</source>
        <translation>El paquete tiene un archivo llamado {name} que no se puede guardar.</translation>
    </message>
    <message>
        <source>The file {name} came damaged: {size} bytes arrived of {expected}, or their checksum is another. It was not kept.</source>
        <translation>El archivo {name} llegó dañado: llegaron {size} bytes de {expected}, o su suma de comprobación es otra. No se conservó.</translation>
    </message>
    <message>
        <source>A new package was made; download it again.</source>
        <translation>Se creó un paquete nuevo; descárguelo otra vez.</translation>
    </message>
    <message>
        <source>The project has no job {id}.</source>
        <translation>El proyecto no tiene ninguna tarea {id}.</translation>
    </message>
    <message>
        <source>No change waits to be applied, so no job was created.</source>
        <translation>No hay cambios en espera de aplicarse, así que no se creó ninguna tarea.</translation>
    </message>
    <message>
        <source>{host} cannot stop a job, it can only be awaited.</source>
        <translation>{host} no puede detener una tarea, solo se puede esperar a que termine.</translation>
    </message>
    <message>
        <source>The job {id} is not done after {seconds} seconds.</source>
        <translation>La tarea {id} no ha terminado después de {seconds} segundos.</translation>
    </message>
</context>
<context>
    <name>CloudAccess</name>
    <message>
        <source>The login could not be kept. You are signed in until QGIS is closed.</source>
        <translation>No se pudo guardar el inicio de sesión. La sesión sigue abierta hasta que se cierre QGIS.</translation>
    </message>
</context>
<context>
    <name>CloudAlgorithm</name>
    <message>
        <source>Id of the cloud project, server, login: those of the open project, as chosen in the docks or in QFieldSync, unless others are named.

Server: its address, with or without https://.

Login: an authentication configuration with a user and a password; else the one that is kept for the server. In qgis_process, the variable QGIS_AUTH_PASSWORD_FILE names the file with QGIS&apos;s master password.

Also without protection: allows http, where others can read the token.</source>
        <translation>Id del proyecto en la nube, servidor, inicio de sesión: los del proyecto abierto, tal como se eligieron en los paneles o en QFieldSync, salvo que se indiquen otros.

Servidor: su dirección, con o sin https://.

Inicio de sesión: una configuración de autenticación con usuario y contraseña; si no, el guardado para el servidor. En qgis_process, la variable QGIS_AUTH_PASSWORD_FILE indica el archivo con la contraseña maestra de QGIS.

También sin protección: permite http, donde otros pueden leer el token.</translation>
    </message>
    <message>
        <source>Id of the cloud project (default: that of the open project)</source>
        <translation>Id del proyecto en la nube (por defecto: el del proyecto abierto)</translation>
    </message>
    <message>
        <source>Server (default: that of the docks, else of QFieldSync)</source>
        <translation>Servidor (predeterminado: el de los paneles; si no, el de QFieldSync)</translation>
    </message>
    <message>
        <source>Login (default: the one that is kept for the server)</source>
        <translation>Inicio de sesión (por defecto: el guardado para el servidor)</translation>
    </message>
    <message>
        <source>Also without protection (http); others can read the token</source>
        <translation>También sin protección (http); otros pueden leer el token</translation>
    </message>
    <message>
        <source>Minutes to wait at most</source>
        <translation>Minutos de espera como máximo</translation>
    </message>
    <message>
        <source>The token goes to {host} unprotected (http).</source>
        <translation>El token se envía a {host} sin protección (http).</translation>
    </message>
    <message>
        <source>The run was not prepared.</source>
        <translation>La ejecución no se preparó.</translation>
    </message>
    <message>
        <source>The run was cancelled.</source>
        <translation>La ejecución se canceló.</translation>
    </message>
    <message>
        <source>Job {id}: {status}</source>
        <translation>Tarea {id}: {status}</translation>
    </message>
    <message>
        <source>The open project is no cloud project of QFieldSync: name the id of the cloud project.</source>
        <translation>El proyecto abierto no es un proyecto en la nube de QFieldSync: indique el id del proyecto en la nube.</translation>
    </message>
    <message>
        <source>No login of {host} is kept: choose an authentication configuration with a user and a password.</source>
        <translation>No hay ningún inicio de sesión guardado de {host}: elija una configuración de autenticación con usuario y contraseña.</translation>
    </message>
    <message>
        <source>QFieldSync keeps a login of {host}. To use it here, choose the authentication configuration {id}.</source>
        <translation>QFieldSync guarda un inicio de sesión de {host}. Para usarlo aquí, elija la configuración de autenticación {id}.</translation>
    </message>
    <message>
        <source>The authentication configuration {id} cannot be opened, or holds no user and password.</source>
        <translation>La configuración de autenticación {id} no se puede abrir, o no contiene usuario y contraseña.</translation>
    </message>
</context>
<context>
    <name>CollectDialog</name>
    <message>
        <source>Collect Package</source>
        <translation>Recoger paquete</translation>
    </message>
    <message>
        <source>Nothing was collected from this &amp;device before</source>
        <translation>Antes no se recogió nada de este &amp;dispositivo</translation>
    </message>
    <message>
        <source>Zip file</source>
        <translation>Archivo zip</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Carpeta</translation>
    </message>
    <message>
        <source>Package</source>
        <translation>Paquete</translation>
    </message>
    <message>
        <source>De&amp;vice</source>
        <translation>Dis&amp;positivo</translation>
    </message>
    <message>
        <source>The package is only read. What is new is applied like changes that were pushed; photos are copied into the project&apos;s folder.</source>
        <translation>El paquete solo se lee. Lo nuevo se aplica como los cambios que se suben; las fotos se copian en la carpeta del proyecto.</translation>
    </message>
    <message>
        <source>Collect</source>
        <translation>Recoger</translation>
    </message>
    <message>
        <source>Told by what is in the package</source>
        <translation>Según el contenido del paquete</translation>
    </message>
    <message>
        <source>The crew&apos;s name, for instance; give the same one each time</source>
        <translation>Por ejemplo, el nombre del equipo; indique siempre el mismo</translation>
    </message>
    <message>
        <source>{project}, made {moment}</source>
        <translation>{project}, creado {moment}</translation>
    </message>
    <message>
        <source>It is not kept on this computer</source>
        <translation>No se conserva en este ordenador</translation>
    </message>
</context>
<context>
    <name>CollectPackage</name>
    <message>
        <source>Collect package</source>
        <translation>Recoger paquete</translation>
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
        <translation>Averigua qué hizo un equipo en un paquete transportado por cable: la carpeta que vuelve del dispositivo se compara, objeto por objeto, con el paquete tal como se creó. El resultado es un archivo delta como los que QField escribe para un servidor, para Aplicar cambios. Las fotos nuevas y otros adjuntos se copian en la carpeta del proyecto y nunca sustituyen a un archivo distinto. No se toca ninguna capa, y no se escribe nada en la carpeta que volvió.

Recoger la misma carpeta dos veces no añade nada; recoger de nuevo un dispositivo más tarde da lo que hizo desde entonces.

Proyecto: el proyecto del que se creó el paquete; si no se indica ninguno, el proyecto abierto.

Carpeta: la del paquete, tal como volvió; también vale la ruta de un zip. Cierre el proyecto en QField antes de copiar la carpeta.

Dispositivo: un nombre para él, por ejemplo el del equipo. Indique siempre el mismo nombre. Sin nombre, el dispositivo se reconoce por lo que se recogió antes, y donde eso no es seguro se le pide el nombre.

Dispositivo nuevo: indíquelo cuando se le pregunte porque otro dispositivo hizo los mismos cambios.

Paquete tal como se creó: una copia intacta, si este ordenador no guardó ninguna.

Almacén: la carpeta donde se recuerdan los paquetes y lo que se recogió. Por defecto: en el perfil de QGIS.

Todo: escribe todo lo que se recogió alguna vez del dispositivo, por si se perdió un archivo delta. Lo que ya está aplicado no se aplica otra vez.

Entregar: pasa lo recogido a las tareas del proyecto, que lo aplican, en un QGIS abierto o con Ejecutar tareas.

Archivo delta: lo que se recogió ahora, y lo que se recogió antes y no se escribió en ningún sitio. No hace falta cuando lo recogido se entrega.

Salidas: recuentos de los cambios, de los archivos copiados, en conflicto y fallidos, y de los avisos de que falta algo.</translation>
    </message>
    <message>
        <source>Folder that came back (or a zip)</source>
        <translation>Carpeta que volvió (o un zip)</translation>
    </message>
    <message>
        <source>Name of the device</source>
        <translation>Nombre del dispositivo</translation>
    </message>
    <message>
        <source>It is a device of which nothing was collected yet</source>
        <translation>Es un dispositivo del que aún no se recogió nada</translation>
    </message>
    <message>
        <source>Package as it was made (default: the kept one)</source>
        <translation>Paquete tal como se creó (por defecto: el conservado)</translation>
    </message>
    <message>
        <source>Write everything that was ever collected from the device</source>
        <translation>Escribir todo lo que se recogió alguna vez del dispositivo</translation>
    </message>
    <message>
        <source>Hand the changes over to the project&apos;s jobs</source>
        <translation>Entregar los cambios a las tareas del proyecto</translation>
    </message>
    <message>
        <source>Deltafile</source>
        <translation>Archivo delta</translation>
    </message>
    <message>
        <source>Deltafiles (*.json)</source>
        <translation>Archivos delta (*.json)</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Cambios</translation>
    </message>
    <message>
        <source>Features created</source>
        <translation>Objetos espaciales creados</translation>
    </message>
    <message>
        <source>Features changed</source>
        <translation>Objetos espaciales modificados</translation>
    </message>
    <message>
        <source>Features deleted</source>
        <translation>Objetos espaciales eliminados</translation>
    </message>
    <message>
        <source>Files copied into the project</source>
        <translation>Archivos copiados en el proyecto</translation>
    </message>
    <message>
        <source>Files that differ from the project&apos;s</source>
        <translation>Archivos que difieren de los del proyecto</translation>
    </message>
    <message>
        <source>Files that could not be copied</source>
        <translation>Archivos que no se pudieron copiar</translation>
    </message>
    <message>
        <source>Notices that something may be missing</source>
        <translation>Avisos de que puede faltar algo</translation>
    </message>
    <message>
        <source>The package was not collected: {reason}</source>
        <translation>El paquete no se recogió: {reason}</translation>
    </message>
    <message>
        <source>Name a file for the changes, or hand them over to the project&apos;s jobs.</source>
        <translation>Indique un archivo para los cambios, o entréguelos a las tareas del proyecto.</translation>
    </message>
    <message>
        <source>The deltafile would change an input: {path}</source>
        <translation>El archivo delta modificaría una entrada: {path}</translation>
    </message>
    <message>
        <source>{changes} from {device}</source>
        <translation>{changes} de {device}</translation>
    </message>
    <message>
        <source>Files copied into the project&apos;s folder: {count}</source>
        <translation>Archivos copiados en la carpeta del proyecto: {count}</translation>
    </message>
</context>
<context>
    <name>Collecting</name>
    <message>
        <source>{folder} is an older package: it was made {returned_at}, and the package that it would be compared with was made {pristine_at}. Name the copy of package {package} that was kept.</source>
        <translation>{folder} es un paquete más antiguo: se creó el {returned_at}, y el paquete con el que se compararía se creó el {pristine_at}. Indique la copia conservada del paquete {package}.</translation>
    </message>
    <message>
        <source>{folder} is another package than the one that it would be compared with. Name the copy of package {package} that was kept.</source>
        <translation>{folder} es un paquete distinto de aquel con el que se compararía. Indique la copia conservada del paquete {package}.</translation>
    </message>
    <message>
        <source>{folder} is a package of the project {found} ({found_id}), not of {wanted}. Open the project that it was made from.</source>
        <translation>{folder} es un paquete del proyecto {found} ({found_id}), no de {wanted}. Abra el proyecto a partir del cual se creó.</translation>
    </message>
    <message>
        <source>{path} is being written</source>
        <translation>{path} se está escribiendo</translation>
    </message>
    <message>
        <source>The package of {packaged_at} ({package}) is not kept on this computer, so {folder} cannot be compared with it. Collect it where the package was made, or name a copy of the package as it was before it left.</source>
        <translation>El paquete del {packaged_at} ({package}) no se conserva en este ordenador, así que {folder} no se puede comparar con él. Recójalo donde se creó el paquete, o indique una copia del paquete tal como era antes de salir.</translation>
    </message>
    <message>
        <source>It cannot be told which device {folder} comes from. What was collected before ({names}) may be in it: give that name if it is the same device, else give another name and say that the device is a new one.</source>
        <translation>No se puede saber de qué dispositivo viene {folder}. Lo que se recogió antes ({names}) puede estar en ella: indique ese nombre si es el mismo dispositivo; si no, indique otro nombre y diga que el dispositivo es nuevo.</translation>
    </message>
    <message>
        <source>There is no folder or zip {path}.</source>
        <translation>No hay ninguna carpeta ni zip {path}.</translation>
    </message>
    <message>
        <source>{size} bytes do not fit on the disk</source>
        <translation>{size} bytes no caben en el disco</translation>
    </message>
    <message>
        <source>{path} cannot be unpacked: {reason}</source>
        <translation>No se puede descomprimir {path}: {reason}</translation>
    </message>
    <message>
        <source>the package was changed before a copy of it was kept ({files}); make it again</source>
        <translation>el paquete se modificó antes de que se conservara una copia de él ({files}); créelo de nuevo</translation>
    </message>
    <message>
        <source>What was collected before cannot be read: {path} ({reason}). Put it back from a backup. Without it, edits that were collected before would come again as other ones.</source>
        <translation>No se puede leer lo que se recogió antes: {path} ({reason}). Restáurelo desde una copia de seguridad. Sin ello, las ediciones que ya se recogieron volverían como si fueran otras.</translation>
    </message>
    <message>
        <source>{name} was collected by somebody else meanwhile. Run it again.</source>
        <translation>Entretanto, otra persona recogió {name}. Ejecútelo de nuevo.</translation>
    </message>
    <message>
        <source>This package was made {packaged_at}; the latest of the project was made {latest_at}. Its edits are older than what the office sent out since: more of them may be in conflict. Give the device the latest package.</source>
        <translation>Este paquete se creó {packaged_at}; el último del proyecto se creó {latest_at}. Sus ediciones son anteriores a lo que la oficina ha enviado desde entonces: puede haber más en conflicto. Dé al dispositivo el último paquete.</translation>
    </message>
    <message>
        <source>The folder is as it was when it was collected on {collected_at}: nothing is new.</source>
        <translation>La carpeta está igual que cuando se recogió el {collected_at}: no hay nada nuevo.</translation>
    </message>
    <message>
        <source>Nothing of what was collected from {place} before is in this folder any more. If it comes from another device, or is an older copy, do not apply the deltafile: it would take back the earlier edits.</source>
        <translation>En esta carpeta ya no queda nada de lo que antes se recogió de {place}. Si viene de otro dispositivo, o es una copia más antigua, no aplique el archivo delta: retiraría las ediciones anteriores.</translation>
    </message>
    <message>
        <source>All that differs from what was collected from {place} before is that edits are gone. If this folder is an older copy, do not apply the deltafile: it would take those edits back.</source>
        <translation>Lo único que difiere de lo que se recogió antes de {place} es que han desaparecido ediciones. Si esta carpeta es una copia más antigua, no aplique el archivo delta: desharía esas ediciones.</translation>
    </message>
    <message>
        <source>{place} was copied while it was open: the edits in its -wal file were read too. Close QField before you copy.</source>
        <translation>{place} se copió mientras estaba abierto: también se leyeron las ediciones de su archivo -wal. Cierre QField antes de copiar.</translation>
    </message>
    <message>
        <source>{place} was copied while it was open, and without its -wal file: the latest edits may be missing. Close the project in QField and copy the folder again.</source>
        <translation>{place} se copió mientras estaba abierto y sin su archivo -wal: pueden faltar las últimas ediciones. Cierre el proyecto en QField y copie la carpeta de nuevo.</translation>
    </message>
    <message>
        <source>{place} is not in the folder, so nothing was collected from it. Copy the whole folder from the device again.</source>
        <translation>{place} no está en la carpeta, así que no se recogió nada de él. Copie de nuevo la carpeta completa del dispositivo.</translation>
    </message>
    <message>
        <source>{place} is damaged ({reason}), so nothing was collected from it. Copy it from the device again.</source>
        <translation>{place} está dañado ({reason}), así que no se recogió nada de él. Cópielo de nuevo del dispositivo.</translation>
    </message>
    <message>
        <source>The table of layer {place} is not in {path} any more. Nothing was collected from this file: a table that is gone is no deletion of its features. Copy it from the device again.</source>
        <translation>La tabla de la capa {place} ya no está en {path}. No se recogió nada de este archivo: que falte una tabla no significa que se eliminaran sus objetos espaciales. Cópielo de nuevo del dispositivo.</translation>
    </message>
    <message>
        <source>{place} holds tables that the package did not have: {names}. They were left alone.</source>
        <translation>{place} contiene tablas que el paquete no tenía: {names}. No se tocaron.</translation>
    </message>
    <message>
        <source>Layer {place} has fields on the device that the package did not have: {names}. Their values were left out.</source>
        <translation>La capa {place} tiene en el dispositivo campos que el paquete no tenía: {names}. Sus valores se omitieron.</translation>
    </message>
    <message>
        <source>Layer {place} lost fields on the device: {names}. They were not compared.</source>
        <translation>La capa {place} perdió campos en el dispositivo: {names}. No se compararon.</translation>
    </message>
    <message>
        <source>Fields of layer {place} have another type on the device than in the package: {names}. They were compared by value.</source>
        <translation>Hay campos de la capa {place} que tienen en el dispositivo otro tipo que en el paquete: {names}. Se compararon por su valor.</translation>
    </message>
    <message>
        <source>The project file was changed on the device (layers: {names}). The layers were compared as they were packaged.</source>
        <translation>El archivo de proyecto se modificó en el dispositivo (capas: {names}). Las capas se compararon tal como se empaquetaron.</translation>
    </message>
    <message>
        <source>Layer {place} was changed, but has no key by which its features could be found in the source. Nothing was collected from it.</source>
        <translation>La capa {place} se modificó, pero no tiene una clave con la que encontrar sus objetos espaciales en la fuente. No se recogió nada de ella.</translation>
    </message>
    <message>
        <source>Layer {place}: features whose key is empty or occurs twice: {count}. New ones were collected; changes and deletions among them cannot be told.</source>
        <translation>Capa {place}: objetos cuya clave está vacía o aparece dos veces: {count}. Los nuevos se recogieron; los cambios y las eliminaciones entre ellos no se pueden reconocer.</translation>
    </message>
    <message>
        <source>Layer {place}: features with another key than before: {count}. Each was collected as one that was deleted and one that was made.</source>
        <translation>Capa {place}: objetos con otra clave que antes: {count}. Cada uno se recogió como uno eliminado y uno creado.</translation>
    </message>
    <message>
        <source>Every feature of layer {place} was deleted ({count}). Make sure that this was meant before you apply the deltafile.</source>
        <translation>Se eliminaron todos los objetos de la capa {place} ({count}). Asegúrese de que así se quería antes de aplicar el archivo delta.</translation>
    </message>
    <message>
        <source>Layer {place}: changed values of the fields {names}, whose type no deltafile can carry: {count}. Copy them by hand from the folder that came back.</source>
        <translation>Capa {place}: valores cambiados de los campos {names}, cuyo tipo ningún archivo delta puede contener: {count}. Cópielos a mano de la carpeta que ha vuelto.</translation>
    </message>
    <message>
        <source>{place} is another file in the project than on the device. Neither was touched: compare them, and copy the one from the folder that came back if it is the right one.</source>
        <translation>{place} es un archivo distinto en el proyecto y en el dispositivo. No se tocó ninguno: compárelos y copie el de la carpeta que volvió si es el correcto.</translation>
    </message>
    <message>
        <source>{place} was not copied into the project: {reason}</source>
        <translation>{place} no se copió en el proyecto: {reason}</translation>
    </message>
    <message>
        <source>Layer {place} names files that are neither on the device nor in the project: {count}, {path} for instance.</source>
        <translation>La capa {place} nombra archivos que no están ni en el dispositivo ni en el proyecto: {count}, por ejemplo {path}.</translation>
    </message>
    <message>
        <source>it is not there</source>
        <translation>no está ahí</translation>
    </message>
    <message>
        <source>The copy of the package that was kept cannot be used: {path}: {reason}</source>
        <translation>La copia conservada del paquete no se puede usar: {path}: {reason}</translation>
    </message>
    <message>
        <source>{folder} is no package of this plugin: it holds no {name}. Choose the folder of the package, as it came back from the device.</source>
        <translation>{folder} no es un paquete de este complemento: no contiene ningún {name}. Elija la carpeta del paquete, tal como volvió del dispositivo.</translation>
    </message>
    <message>
        <source>{path} cannot be read ({reason}). Copy the package from the device again.</source>
        <translation>{path} no se puede leer ({reason}). Copie de nuevo el paquete del dispositivo.</translation>
    </message>
</context>
<context>
    <name>CollectingActions</name>
    <message>
        <source>Folder of the Package That Came Back</source>
        <translation>Carpeta del paquete que volvió</translation>
    </message>
    <message>
        <source>Zip of the Package That Came Back</source>
        <translation>Archivo ZIP del paquete que ha vuelto</translation>
    </message>
    <message>
        <source>Zip files (*.zip *.ZIP)</source>
        <translation>Archivos ZIP (*.zip *.ZIP)</translation>
    </message>
    <message>
        <source>Collecting a package</source>
        <translation>Recogida de un paquete</translation>
    </message>
    <message>
        <source>Push It Here All the Same</source>
        <translation>Subirlo aquí de todos modos</translation>
    </message>
    <message>
        <source>{changes} were collected from {device}.</source>
        <translation>{changes} se recogieron de {device}.</translation>
    </message>
    <message>
        <source>{changes} was collected from {device}.</source>
        <translation>{changes} se recogió de {device}.</translation>
    </message>
    <message>
        <source>{device} has sent nothing new.</source>
        <translation>{device} no ha enviado nada nuevo.</translation>
    </message>
    <message>
        <source>1 attachment was copied into the project.</source>
        <translation>Se copió 1 adjunto en el proyecto.</translation>
    </message>
    <message>
        <source>{count} attachments were copied into the project.</source>
        <translation>Se copiaron {count} adjuntos en el proyecto.</translation>
    </message>
</context>
<context>
    <name>ConflictContent</name>
    <message>
        <source>Filter by feature, layer or device</source>
        <translation>Filtrar por objeto, capa o dispositivo</translation>
    </message>
    <message>
        <source>Filter conflicts</source>
        <translation>Filtrar conflictos</translation>
    </message>
    <message>
        <source>Undecided only</source>
        <translation>Solo no decididos</translation>
    </message>
    <message>
        <source>Conflicts by layer</source>
        <translation>Conflictos por capa</translation>
    </message>
</context>
<context>
    <name>ConflictIndicators</name>
    <message>
        <source>1 conflict: click to see it</source>
        <translation>1 conflicto: haga clic para verlo</translation>
    </message>
    <message>
        <source>{count} conflicts: click to see them</source>
        <translation>{count} conflictos: haga clic para verlos</translation>
    </message>
</context>
<context>
    <name>ConflictListModel</name>
    <message>
        <source>Feature</source>
        <translation>Objeto espacial</translation>
    </message>
    <message>
        <source>Conflict</source>
        <translation>Conflicto</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Dispositivo</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Recibido</translation>
    </message>
    <message>
        <source>When the change arrived here; devices do not say when it was made</source>
        <translation>Cuándo llegó aquí el cambio; los dispositivos no indican cuándo se hizo</translation>
    </message>
    <message>
        <source>Device {name} ({id})</source>
        <translation>Dispositivo {name} ({id})</translation>
    </message>
    <message>
        <source>Arrived {moment}</source>
        <translation>Llegó {moment}</translation>
    </message>
</context>
<context>
    <name>ConflictMap</name>
    <message>
        <source>Map of the conflict</source>
        <translation>Mapa del conflicto</translation>
    </message>
    <message>
        <source>Follow the map of QGIS</source>
        <translation>Seguir el mapa de QGIS</translation>
    </message>
    <message>
        <source>Both maps show the same place, whichever of them is moved</source>
        <translation>Ambos mapas muestran el mismo lugar, se mueva el que se mueva</translation>
    </message>
    <message>
        <source>Zoom to the feature (Z)</source>
        <translation>Zoom al objeto espacial (Z)</translation>
    </message>
    <message>
        <source>Flash the feature (F)</source>
        <translation>Destellar el objeto espacial (F)</translation>
    </message>
</context>
<context>
    <name>ConflictPanel</name>
    <message>
        <source>Show the Layer</source>
        <translation>Mostrar la capa</translation>
    </message>
    <message>
        <source>Show fields without a conflict</source>
        <translation>Mostrar campos sin conflicto</translation>
    </message>
    <message>
        <source>All: Here Now</source>
        <translation>Todos: aquí ahora</translation>
    </message>
    <message>
        <source>All: From the Field</source>
        <translation>Todos: del terreno</translation>
    </message>
    <message>
        <source>Fields of the conflict</source>
        <translation>Campos del conflicto</translation>
    </message>
    <message>
        <source>Keep all fields in conflict as they are here (Shift+M)</source>
        <translation>Conservar todos los campos en conflicto como están aquí (Mayús+M)</translation>
    </message>
    <message>
        <source>Take all fields in conflict from the field (Shift+T)</source>
        <translation>Tomar del terreno todos los campos en conflicto (Mayús+T)</translation>
    </message>
    <message>
        <source>&lt;b&gt;{feature}&lt;/b&gt; in {layer}: {kind}, {device}, {moment}</source>
        <translation>&lt;b&gt;{feature}&lt;/b&gt; en {layer}: {kind}, {device}, {moment}</translation>
    </message>
    <message>
        <source>The change arrived {moment}</source>
        <translation>El cambio llegó {moment}</translation>
    </message>
    <message>
        <source>The layer is being edited in QGIS: save or discard before you apply.</source>
        <translation>La capa se está editando en QGIS: guarde o descarte antes de aplicar.</translation>
    </message>
</context>
<context>
    <name>ConflictWindow</name>
    <message>
        <source>Decide Many</source>
        <translation>Decidir varios</translation>
    </message>
    <message>
        <source>One side for all conflicts, for a layer, or for a field</source>
        <translation>Un mismo lado para todos los conflictos, para una capa o para un campo</translation>
    </message>
    <message>
        <source>Read Again</source>
        <translation>Leer de nuevo</translation>
    </message>
    <message>
        <source>Apply Resolutions…</source>
        <translation>Aplicar resoluciones…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>Teclado</translation>
    </message>
    <message>
        <source>Shows what would be written, before anything is</source>
        <translation>Muestra lo que se escribiría, antes de escribir nada</translation>
    </message>
    <message>
        <source>Compare the changes with what the layers hold now</source>
        <translation>Comparar los cambios con lo que contienen ahora las capas</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>Conflictos</translation>
    </message>
    <message>
        <source>Conflicts of {project}</source>
        <translation>Conflictos de {project}</translation>
    </message>
    <message>
        <source>Reading the conflicts…</source>
        <translation>Leyendo los conflictos…</translation>
    </message>
    <message>
        <source>Not taken</source>
        <translation>No tomado</translation>
    </message>
    <message>
        <source>The conflicts cannot be read</source>
        <translation>No se pueden leer los conflictos</translation>
    </message>
    <message>
        <source>Try Again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Nothing was left to be decided like that.</source>
        <translation>No quedaba nada que decidir así.</translation>
    </message>
    <message>
        <source>Decided: {count}. Nothing is written yet.</source>
        <translation>Decididos: {count}. Aún no se ha escrito nada.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Take Back</source>
        <translation>Retirar</translation>
    </message>
</context>
<context>
    <name>Deltafile</name>
    <message>
        <source>line {line} column {column}</source>
        <translation>línea {line}, columna {column}</translation>
    </message>
    <message>
        <source>byte {position}</source>
        <translation>byte {position}</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
    <message>
        <source>end</source>
        <translation>el final</translation>
    </message>
    <message>
        <source>text</source>
        <translation>texto</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>un número</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>verdadero o falso</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>una lista</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>un objeto JSON</translation>
    </message>
    <message>
        <source>an empty file</source>
        <translation>un archivo vacío</translation>
    </message>
    <message>
        <source>an empty text</source>
        <translation>un texto vacío</translation>
    </message>
    <message>
        <source>{size} bytes</source>
        <translation>{size} bytes</translation>
    </message>
    <message>
        <source>byte {value}</source>
        <translation>byte {value}</translation>
    </message>
    <message>
        <source>nesting that exhausts the stack</source>
        <translation>un anidamiento que agota la pila</translation>
    </message>
    <message>
        <source>deeper nesting</source>
        <translation>anidamiento más profundo</translation>
    </message>
    <message>
        <source>text with NUL or a lone surrogate</source>
        <translation>texto con NUL o un sustituto aislado</translation>
    </message>
    <message>
        <source>a list of changes of a server</source>
        <translation>una lista de cambios de un servidor</translation>
    </message>
    <message>
        <source>an error of a server, {code}</source>
        <translation>un error de un servidor, {code}</translation>
    </message>
    <message>
        <source>no layer id</source>
        <translation>ningún id de capa</translation>
    </message>
    <message>
        <source>an unknown key</source>
        <translation>una clave desconocida</translation>
    </message>
    <message>
        <source>a name again</source>
        <translation>un nombre por segunda vez</translation>
    </message>
    <message>
        <source>{uuid}, also used by {place} for another edit</source>
        <translation>{uuid}, que {place} también usa para otra edición</translation>
    </message>
    <message>
        <source>{uuid}, also of {place}</source>
        <translation>{uuid}, también en {place}</translation>
    </message>
    <message>
        <source>{uuid}, known here with other content</source>
        <translation>{uuid}, conocido aquí con otro contenido</translation>
    </message>
    <message>
        <source>a number too large</source>
        <translation>un número demasiado grande</translation>
    </message>
    <message>
        <source>no geometry</source>
        <translation>sin geometría</translation>
    </message>
    <message>
        <source>no {name}</source>
        <translation>ningún {name}</translation>
    </message>
    <message>
        <source>{key}, that of another feature in this file</source>
        <translation>{key}, la de otro objeto espacial de este archivo</translation>
    </message>
    <message>
        <source>a deltafile</source>
        <translation>un archivo delta</translation>
    </message>
    <message>
        <source>a deltafile or a list of deltas</source>
        <translation>un archivo delta o una lista de cambios</translation>
    </message>
    <message>
        <source>a list of deltas</source>
        <translation>una lista de cambios</translation>
    </message>
    <message>
        <source>a page like the others</source>
        <translation>una página como las demás</translation>
    </message>
    <message>
        <source>an entry of a list of deltas</source>
        <translation>una entrada de una lista de cambios</translation>
    </message>
    <message>
        <source>a delta</source>
        <translation>un cambio</translation>
    </message>
    <message>
        <source>at most {limit} bytes</source>
        <translation>como máximo {limit} bytes</translation>
    </message>
    <message>
        <source>at most {levels} levels</source>
        <translation>como máximo {levels} niveles</translation>
    </message>
    <message>
        <source>UTF-8 text</source>
        <translation>texto en UTF-8</translation>
    </message>
    <message>
        <source>a number with a value</source>
        <translation>un número con un valor</translation>
    </message>
    <message>
        <source>text that can be stored</source>
        <translation>texto que se puede guardar</translation>
    </message>
    <message>
        <source>text or null</source>
        <translation>texto o null</translation>
    </message>
    <message>
        <source>WKT or null</source>
        <translation>WKT o null</translation>
    </message>
    <message>
        <source>WKT without SRID</source>
        <translation>WKT sin SRID</translation>
    </message>
    <message>
        <source>create, patch or delete</source>
        <translation>create, patch o delete</translation>
    </message>
    <message>
        <source>localLayerId or sourceLayerId</source>
        <translation>localLayerId o sourceLayerId</translation>
    </message>
    <message>
        <source>each name once</source>
        <translation>cada nombre una sola vez</translation>
    </message>
    <message>
        <source>every attribute that new has</source>
        <translation>cada atributo que tiene new</translation>
    </message>
    <message>
        <source>the id of the deltafile</source>
        <translation>el id del archivo delta</translation>
    </message>
    <message>
        <source>the id of the delta</source>
        <translation>el id del cambio</translation>
    </message>
    <message>
        <source>{uuid}, the id of the entry</source>
        <translation>{uuid}, el id de la entrada</translation>
    </message>
    <message>
        <source>a uuid of its own</source>
        <translation>un UUID propio</translation>
    </message>
    <message>
        <source>a key of its own</source>
        <translation>una clave propia</translation>
    </message>
    <message>
        <source>a UUID like {example}</source>
        <translation>un UUID como {example}</translation>
    </message>
    <message>
        <source>a moment like {example}</source>
        <translation>un momento como {example}</translation>
    </message>
    <message>
        <source>{where}: found {found}, expected {expected}</source>
        <translation>{where}: se encontró: {found}, se esperaba: {expected}</translation>
    </message>
</context>
<context>
    <name>DeviceNames</name>
    <message>
        <source>A new device sent changes: {name}</source>
        <translation>Un dispositivo nuevo envió cambios: {name}</translation>
    </message>
    <message>
        <source>{count} new devices sent changes, the first is {name}</source>
        <translation>{count} dispositivos nuevos enviaron cambios, el primero es {name}</translation>
    </message>
    <message>
        <source>Name It…</source>
        <translation>Nombrarlo…</translation>
    </message>
    <message>
        <source>Device id {id}</source>
        <translation>Id de dispositivo {id}</translation>
    </message>
    <message>
        <source>Name Device</source>
        <translation>Nombrar dispositivo</translation>
    </message>
    <message>
        <source>Name of the device or its crew
({device}, id {id})</source>
        <translation>Nombre del dispositivo o de su equipo
({device}, id {id})</translation>
    </message>
</context>
<context>
    <name>DockSet</name>
    <message>
        <source>Jobs</source>
        <translation>Tareas</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Cambios</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Comprobación</translation>
    </message>
</context>
<context>
    <name>EventModel</name>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modificado</translation>
    </message>
</context>
<context>
    <name>ExportingActions</name>
    <message>
        <source>Export Changes</source>
        <translation>Exportar cambios</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Cambios</translation>
    </message>
    <message>
        <source>{path} was not written: {reason}</source>
        <translation>No se escribió {path}: {reason}</translation>
    </message>
    <message>
        <source>Export of changes</source>
        <translation>Exportación de cambios</translation>
    </message>
    <message>
        <source>{changes} written to {file}.</source>
        <translation>Escrito en {file}: {changes}.</translation>
    </message>
    <message>
        <source>Open Folder</source>
        <translation>Abrir carpeta</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
</context>
<context>
    <name>FeatureHistoryWindow</name>
    <message>
        <source>History of a Feature</source>
        <translation>Historial de un objeto espacial</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Qué ocurrió</translation>
    </message>
    <message>
        <source>What was changed</source>
        <translation>Qué se modificó</translation>
    </message>
    <message>
        <source>Edits that were made in QGIS itself are not listed here.</source>
        <translation>Las ediciones hechas en QGIS mismo no figuran aquí.</translation>
    </message>
    <message>
        <source>Show on map</source>
        <translation>Mostrar en el mapa</translation>
    </message>
    <message>
        <source>Zoom To</source>
        <translation>Zoom a</translation>
    </message>
    <message>
        <source>History of {feature} in {layer}</source>
        <translation>Historial de {feature} en {layer}</translation>
    </message>
    <message>
        <source>What was applied cannot be read: {reason}</source>
        <translation>No se puede leer lo que se aplicó: {reason}</translation>
    </message>
    <message>
        <source>No change of it was applied, and none waits.</source>
        <translation>No se aplicó ningún cambio de él, y no hay ninguno en espera.</translation>
    </message>
    <message>
        <source>No change of it was applied on this computer.</source>
        <translation>En este equipo no se aplicó ningún cambio suyo.</translation>
    </message>
    <message>
        <source>Nothing is known of this feature</source>
        <translation>No se sabe nada de este objeto espacial</translation>
    </message>
    <message>
        <source>The history cannot be read</source>
        <translation>No se puede leer el historial</translation>
    </message>
    <message>
        <source>Reading the history…</source>
        <translation>Leyendo el historial…</translation>
    </message>
    <message>
        <source>This change is no longer here</source>
        <translation>Este cambio ya no está aquí</translation>
    </message>
</context>
<context>
    <name>FetchDeltas</name>
    <message>
        <source>Fetch changes from the server</source>
        <translation>Obtener cambios del servidor</translation>
    </message>
    <message>
        <source>Lists the changes of a cloud project as its server has them: what became of each, why, who can do something about it and what.

Only of this deltafile: the id that is in the deltafile.

Changes as JSON: a file that Apply changes from a deltafile takes; what the server applied or still has to apply is left aside there.

Changes: a table with a row for each, in the order of arrival.

Changes with places: the same as points in the CRS of the open project.

Outputs: how many there are, how many the server applied, how many wait, and how many are left to be looked at.</source>
        <translation>Lista los cambios de un proyecto en la nube tal como los tiene su servidor: qué ha sido de cada uno, por qué, quién puede hacer algo al respecto y qué.

Solo de este archivo delta: el id que está en el archivo delta.

Cambios como JSON: un archivo que acepta Aplicar cambios de un archivo delta; lo que el servidor aplicó o aún debe aplicar se deja allí de lado.

Cambios: una tabla con una fila por cada uno, en orden de llegada.

Cambios con lugares: lo mismo como puntos en el SRC del proyecto abierto.

Salidas: cuántos hay, cuántos aplicó el servidor, cuántos están en espera y cuántos quedan por revisar.</translation>
    </message>
    <message>
        <source>Only of this deltafile (id)</source>
        <translation>Solo de este archivo delta (id)</translation>
    </message>
    <message>
        <source>Changes as JSON</source>
        <translation>Cambios como JSON</translation>
    </message>
    <message>
        <source>JSON files (*.json)</source>
        <translation>Archivos JSON (*.json)</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Cambios</translation>
    </message>
    <message>
        <source>Changes with places</source>
        <translation>Cambios con lugares</translation>
    </message>
    <message>
        <source>Applied by the server</source>
        <translation>Aplicados por el servidor</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En espera</translation>
    </message>
    <message>
        <source>Left to be looked at</source>
        <translation>Por revisar</translation>
    </message>
    <message>
        <source>Changes that the server did not give: {count}</source>
        <translation>Cambios que el servidor no entregó: {count}</translation>
    </message>
    <message>
        <source>{path} cannot be written: {reason}</source>
        <translation>No se puede escribir {path}: {reason}</translation>
    </message>
    <message>
        <source>The changes were not written.</source>
        <translation>Los cambios no se escribieron.</translation>
    </message>
</context>
<context>
    <name>FieldModel</name>
    <message>
        <source>Field</source>
        <translation>Campo</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>What the device saw before the edit</source>
        <translation>Lo que el dispositivo vio antes de la edición</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nuevo</translation>
    </message>
    <message>
        <source>From the field: what the crew entered</source>
        <translation>Del terreno: lo que introdujo el equipo</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Aquí</translation>
    </message>
    <message>
        <source>What the layer holds now</source>
        <translation>Lo que la capa contiene ahora</translation>
    </message>
    <message>
        <source>{field}: the layer has no such field</source>
        <translation>{field}: la capa no tiene ese campo</translation>
    </message>
    <message>
        <source>Recorded Before</source>
        <translation>Registrado antes</translation>
    </message>
    <message>
        <source>Here Now</source>
        <translation>Aquí ahora</translation>
    </message>
    <message>
        <source>From the Field</source>
        <translation>Del terreno</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>What the device recorded before the edit</source>
        <translation>Lo que el dispositivo registró antes de la edición</translation>
    </message>
    <message>
        <source>What the layer holds (M)</source>
        <translation>Lo que contiene la capa (M)</translation>
    </message>
    <message>
        <source>What the edit made of it (T)</source>
        <translation>Lo que resultó de la edición (T)</translation>
    </message>
    <message>
        <source>What the layer will hold; double-click to enter another value (E)</source>
        <translation>Lo que contendrá la capa; haga doble clic para introducir otro valor (E)</translation>
    </message>
    <message>
        <source>{value}, chosen</source>
        <translation>{value}, elegido</translation>
    </message>
    <message>
        <source>Undecided</source>
        <translation>Sin decidir</translation>
    </message>
    <message>
        <source>No feature</source>
        <translation>Ningún objeto espacial</translation>
    </message>
    <message>
        <source>{field}: in conflict</source>
        <translation>{field}: en conflicto</translation>
    </message>
    <message>
        <source>{field}: edited in the field only; it is written</source>
        <translation>{field}: editado solo en el terreno; se escribe</translation>
    </message>
    <message>
        <source>{field}: not in conflict</source>
        <translation>{field}: sin conflicto</translation>
    </message>
    <message>
        <source>There is no value on this side</source>
        <translation>No hay ningún valor en este lado</translation>
    </message>
    <message>
        <source>{value}
Click to keep it (M)</source>
        <translation>{value}
Clic para conservarlo (M)</translation>
    </message>
    <message>
        <source>{value}
Click to take it (T)</source>
        <translation>{value}
Clic para tomarlo (T)</translation>
    </message>
    <message>
        <source>{value}
Click to go back to it</source>
        <translation>{value}
Clic para volver a él</translation>
    </message>
</context>
<context>
    <name>FieldTable</name>
    <message>
        <source>Fields of the change</source>
        <translation>Campos del cambio</translation>
    </message>
    <message>
        <source>No field was changed.</source>
        <translation>No se modificó ningún campo.</translation>
    </message>
    <message>
        <source>Show all fields</source>
        <translation>Mostrar todos los campos</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy Value</source>
        <translation>Copiar valor</translation>
    </message>
</context>
<context>
    <name>FileReportAlgorithm</name>
    <message>
        <source>Report (JSON)</source>
        <translation>Informe (JSON)</translation>
    </message>
    <message>
        <source>Report (HTML)</source>
        <translation>Informe (HTML)</translation>
    </message>
    <message>
        <source>it holds what is to be worked on</source>
        <translation>contiene aquello con lo que se va a trabajar</translation>
    </message>
</context>
<context>
    <name>FindingActs</name>
    <message>
        <source>The project was not saved.</source>
        <translation>El proyecto no se guardó.</translation>
    </message>
    <message>
        <source>The layer &quot;{name}&quot; is no longer in the project.</source>
        <translation>La capa &quot;{name}&quot; ya no está en el proyecto.</translation>
    </message>
</context>
<context>
    <name>FindingDetails</name>
    <message>
        <source>About the finding</source>
        <translation>Acerca del hallazgo</translation>
    </message>
    <message>
        <source>Fix</source>
        <translation>Corregir</translation>
    </message>
    <message>
        <source>Save Project</source>
        <translation>Guardar proyecto</translation>
    </message>
    <message>
        <source>Go to Layer</source>
        <translation>Ir a la capa</translation>
    </message>
    <message>
        <source>Layer Properties…</source>
        <translation>Propiedades de la capa…</translation>
    </message>
    <message>
        <source>Project Properties…</source>
        <translation>Propiedades del proyecto…</translation>
    </message>
    <message>
        <source>Ignore in This Project</source>
        <translation>Ignorar en este proyecto</translation>
    </message>
    <message>
        <source>No Longer Ignore</source>
        <translation>Dejar de ignorar</translation>
    </message>
    <message>
        <source>The project remembers it when you save it</source>
        <translation>El proyecto lo recuerda cuando usted lo guarda</translation>
    </message>
    <message>
        <source>Fix All {count}</source>
        <translation>Corregir los {count}</translation>
    </message>
    <message>
        <source>Fix all findings of this kind</source>
        <translation>Corregir todos los hallazgos de este tipo</translation>
    </message>
    <message>
        <source>Select a finding to see what to do.</source>
        <translation>Seleccione un hallazgo para ver qué hacer.</translation>
    </message>
    <message>
        <source>Why it matters in the field</source>
        <translation>Por qué importa en el terreno</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Qué hacer</translation>
    </message>
    <message>
        <source>Fixed</source>
        <translation>Corregido</translation>
    </message>
    <message>
        <source>It is being checked again.</source>
        <translation>Se está comprobando de nuevo.</translation>
    </message>
    <message>
        <source>What Fix does</source>
        <translation>Qué hace Corregir</translation>
    </message>
</context>
<context>
    <name>FindingTreeModel</name>
    <message>
        <source>Ignored</source>
        <translation>Ignorados</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Proyecto</translation>
    </message>
</context>
<context>
    <name>FindingsPanel</name>
    <message>
        <source>Filter findings…</source>
        <translation>Filtrar hallazgos…</translation>
    </message>
    <message>
        <source>Filter findings</source>
        <translation>Filtrar hallazgos</translation>
    </message>
    <message>
        <source>By Severity</source>
        <translation>Por gravedad</translation>
    </message>
    <message>
        <source>By Layer</source>
        <translation>Por capa</translation>
    </message>
    <message>
        <source>Grouping of the findings</source>
        <translation>Agrupación de los hallazgos</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Hallazgos</translation>
    </message>
</context>
<context>
    <name>FixHistory</name>
    <message>
        <source>{finding} … and {count} more</source>
        <translation>{finding} … y {count} más</translation>
    </message>
    <message>
        <source>Not fixed, because {reason}. {finding}</source>
        <translation>No corregido, porque {reason}. {finding}</translation>
    </message>
    <message>
        <source>Not taken back, because {reason}.</source>
        <translation>No retirado, porque {reason}.</translation>
    </message>
</context>
<context>
    <name>FoldingTable</name>
    <message>
        <source>Changes</source>
        <translation>Cambios</translation>
    </message>
</context>
<context>
    <name>ForecastDialog</name>
    <message>
        <source>Apply Resolutions</source>
        <translation>Aplicar resoluciones</translation>
    </message>
    <message>
        <source>Working out what would be written…</source>
        <translation>Calculando lo que se escribiría…</translation>
    </message>
    <message>
        <source>What would be written</source>
        <translation>Qué se escribiría</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Aplicar</translation>
    </message>
    <message>
        <source>Keep the Result Here</source>
        <translation>Conservar el resultado aquí</translation>
    </message>
    <message>
        <source>Send It to {server} as Corrective Changes as Well</source>
        <translation>Enviarlo también a {server} como cambios correctores</translation>
    </message>
    <message>
        <source>Where the result goes</source>
        <translation>Adónde va el resultado</translation>
    </message>
    <message>
        <source>The server refuses a correction as a conflict if it holds something else by then. What it did not say that it holds is not sent.</source>
        <translation>El servidor rechaza una corrección como conflicto si para entonces contiene otra cosa. Lo que no indicó que contiene no se envía.</translation>
    </message>
    <message>
        <source>Nothing is written yet.</source>
        <translation>Aún no se ha escrito nada.</translation>
    </message>
    <message>
        <source>{count}: {applied} would be written, {ignored} set aside.</source>
        <translation>{count}: se escribirían {applied}, se apartarían {ignored}.</translation>
    </message>
    <message>
        <source>{count} cannot be carried out, and stay as they are.</source>
        <translation>{count} no se pueden llevar a cabo y quedan como están.</translation>
    </message>
    <message>
        <source>Changes that wait are applied as well: {count}.</source>
        <translation>También se aplican los cambios en espera: {count}.</translation>
    </message>
    <message>
        <source>What somebody changes here before it is written stays in conflict.</source>
        <translation>Lo que alguien modifique aquí antes de escribirse sigue en conflicto.</translation>
    </message>
</context>
<context>
    <name>ForecastModel</name>
    <message>
        <source>What Happens</source>
        <translation>Qué ocurre</translation>
    </message>
    <message>
        <source>Here Now</source>
        <translation>Aquí ahora</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Después</translation>
    </message>
</context>
<context>
    <name>GeometryRow</name>
    <message>
        <source>Show on map</source>
        <translation>Mostrar en el mapa</translation>
    </message>
    <message>
        <source>Zoom To</source>
        <translation>Zoom a</translation>
    </message>
    <message>
        <source>Flash</source>
        <translation>Destellar</translation>
    </message>
</context>
<context>
    <name>GroupedChangeModel</name>
    <message>
        <source>User</source>
        <translation>Usuario</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Dispositivo</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Método</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>Capa</translation>
    </message>
    <message>
        <source>Feature</source>
        <translation>Objeto espacial</translation>
    </message>
    <message>
        <source>Fields Changed</source>
        <translation>Campos modificados</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
</context>
<context>
    <name>Grouping</name>
    <message>
        <source>Group by Deltafile</source>
        <translation>Agrupar por archivo delta</translation>
    </message>
    <message>
        <source>Show the changes below the deltafile that they came with</source>
        <translation>Mostrar los cambios debajo del archivo delta con el que llegaron</translation>
    </message>
    <message>
        <source>Fold All</source>
        <translation>Plegar todo</translation>
    </message>
    <message>
        <source>Show the deltafiles without their changes</source>
        <translation>Mostrar los archivos delta sin sus cambios</translation>
    </message>
    <message>
        <source>Unfold All</source>
        <translation>Desplegar todo</translation>
    </message>
    <message>
        <source>Show the changes of all deltafiles</source>
        <translation>Mostrar los cambios de todos los archivos delta</translation>
    </message>
</context>
<context>
    <name>Gui</name>
    <message>
        <source>Changes from the Field</source>
        <translation>Cambios del terreno</translation>
    </message>
    <message>
        <source>{changes} were left to the server.</source>
        <translation>{changes} se dejaron en manos del servidor.</translation>
    </message>
    <message>
        <source>{changes} was left to the server.</source>
        <translation>{changes} se dejó en manos del servidor.</translation>
    </message>
    <message>
        <source>{count} files were not taken: {host} did not say which of its changes it has. {reason}</source>
        <translation>{count} archivos no se tomaron: {host} no dijo cuáles de sus cambios tiene. {reason}</translation>
    </message>
    <message>
        <source>{file} was not taken: {host} did not say which of its changes it has. {reason}</source>
        <translation>{file} no se tomó: {host} no dijo cuáles de sus cambios tiene. {reason}</translation>
    </message>
    <message>
        <source>Sign in to the server of this project to have changes left out that it has applied.</source>
        <translation>Inicie sesión en el servidor de este proyecto para que se omitan los cambios que ya aplicó.</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Cambios</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Detenido.</translation>
    </message>
    <message>
        <source>Sign In Again…</source>
        <translation>Iniciar sesión de nuevo…</translation>
    </message>
    <message>
        <source>Show Details</source>
        <translation>Mostrar detalles</translation>
    </message>
    <message>
        <source>{file} holds no new change.</source>
        <translation>{file} no contiene ningún cambio nuevo.</translation>
    </message>
    <message>
        <source>1 change was taken from {file}.</source>
        <translation>Se tomó 1 cambio de {file}.</translation>
    </message>
    <message>
        <source>{count} changes were taken from {file}.</source>
        <translation>Se tomaron {count} cambios de {file}.</translation>
    </message>
    <message>
        <source>No new change was taken up on this computer.</source>
        <translation>No se trajo ningún cambio nuevo a este ordenador.</translation>
    </message>
    <message>
        <source>1 change was taken up on this computer.</source>
        <translation>Se trajo 1 cambio a este ordenador.</translation>
    </message>
    <message>
        <source>{count} changes were taken up on this computer.</source>
        <translation>Se trajeron {count} cambios a este ordenador.</translation>
    </message>
    <message>
        <source>Try Again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Push It Here All the Same</source>
        <translation>Subirlo aquí de todos modos</translation>
    </message>
    <message>
        <source>it was made for another project. Open that project, and push it there.</source>
        <translation>se hizo para otro proyecto. Abra ese proyecto y súbalo allí.</translation>
    </message>
    <message>
        <source>{file} was not taken: {reason}</source>
        <translation>{file} no se tomó: {reason}</translation>
    </message>
    <message>
        <source>{count} files were not taken.</source>
        <translation>No se tomaron {count} archivos.</translation>
    </message>
    <message>
        <source>Open a project first</source>
        <translation>Abra primero un proyecto</translation>
    </message>
    <message>
        <source>Only for the changes on this computer: take up here what the server did not apply</source>
        <translation>Solo para los cambios de este ordenador: traiga aquí lo que el servidor no aplicó</translation>
    </message>
    <message>
        <source>These changes are on this computer already</source>
        <translation>Estos cambios ya están en este ordenador</translation>
    </message>
    <message>
        <source>It is being done just now; QGIS&apos;s status bar shows how far it is</source>
        <translation>Se está haciendo ahora mismo; la barra de estado de QGIS muestra el progreso</translation>
    </message>
    <message>
        <source>No change waits to be applied</source>
        <translation>No hay cambios en espera de aplicarse</translation>
    </message>
    <message>
        <source>No apply job wrote anything that holds still</source>
        <translation>Ninguna tarea de aplicación escribió nada que siga vigente</translation>
    </message>
    <message>
        <source>The filters let no change through</source>
        <translation>Los filtros no dejan pasar ningún cambio</translation>
    </message>
    <message>
        <source>Select changes first</source>
        <translation>Seleccione primero cambios</translation>
    </message>
    <message>
        <source>Select one change only</source>
        <translation>Seleccione un solo cambio</translation>
    </message>
    <message>
        <source>None of the selected changes waits, is in conflict, refused or failed</source>
        <translation>Ninguno de los cambios seleccionados está en espera, en conflicto, rechazado o fallido</translation>
    </message>
    <message>
        <source>None of the selected changes is in conflict, refused, failed or set aside</source>
        <translation>Ninguno de los cambios seleccionados está en conflicto, rechazado, fallido o apartado</translation>
    </message>
    <message>
        <source>No rule holds any of the selected changes back</source>
        <translation>Ninguna regla retiene los cambios seleccionados</translation>
    </message>
    <message>
        <source>None of the selected changes is applied</source>
        <translation>Ninguno de los cambios seleccionados está aplicado</translation>
    </message>
    <message>
        <source>None of the selected changes was taken back</source>
        <translation>Ninguno de los cambios seleccionados se retiró</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>Selected</source>
        <translation>Seleccionados</translation>
    </message>
    <message>
        <source>Filtered</source>
        <translation>Filtrados</translation>
    </message>
    <message>
        <source>Table (CSV)…</source>
        <translation>Tabla (CSV)…</translation>
    </message>
    <message>
        <source>List That Can Be Applied (JSON)…</source>
        <translation>Lista que se puede aplicar (JSON)…</translation>
    </message>
    <message>
        <source>Layers (GeoPackage)…</source>
        <translation>Capas (GeoPackage)…</translation>
    </message>
    <message>
        <source>Report (HTML)…</source>
        <translation>Informe (HTML)…</translation>
    </message>
    <message>
        <source>{names} and {count} more</source>
        <translation>{names} y {count} más</translation>
    </message>
    <message>
        <source>1 file is not here: {names}.</source>
        <translation>1 archivo no está aquí: {names}.</translation>
    </message>
    <message>
        <source>Collect the device&apos;s package, or ask the crew for it.</source>
        <translation>Recoja el paquete del dispositivo o pídalo al equipo.</translation>
    </message>
    <message>
        <source>{count} files are not here: {names}.</source>
        <translation>{count} archivos no están aquí: {names}.</translation>
    </message>
    <message>
        <source>Collect the device&apos;s package, or ask the crew for them.</source>
        <translation>Recoja el paquete del dispositivo o pídalos al equipo.</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Retirado</translation>
    </message>
    <message>
        <source>{method} ({status})</source>
        <translation>{method} ({status})</translation>
    </message>
    <message>
        <source>geometry</source>
        <translation>geometría</translation>
    </message>
    <message>
        <source>{key} in {layer}, which the project does not have</source>
        <translation>{key} en {layer}, que el proyecto no tiene</translation>
    </message>
    <message>
        <source>A new one in {layer}</source>
        <translation>Uno nuevo en {layer}</translation>
    </message>
    <message>
        <source>No key in {layer}</source>
        <translation>Sin clave en {layer}</translation>
    </message>
    <message>
        <source>{key} in {layer}, as you confirmed</source>
        <translation>{key} en {layer}, como usted confirmó</translation>
    </message>
    <message>
        <source>{key} in {layer}, made by this device</source>
        <translation>{key} en {layer}, creado por este dispositivo</translation>
    </message>
    <message>
        <source>{key} in {layer}</source>
        <translation>{key} en {layer}</translation>
    </message>
    <message>
        <source>A feature</source>
        <translation>Un objeto espacial</translation>
    </message>
    <message>
        <source>Sent by {user}</source>
        <translation>Enviado por {user}</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Recibido</translation>
    </message>
    <message>
        <source>By {user}. {message}</source>
        <translation>Por {user}. {message}</translation>
    </message>
    <message>
        <source>{choice}, by {user}</source>
        <translation>{choice}, por {user}</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Decidido</translation>
    </message>
    <message>
        <source>What is here stays</source>
        <translation>Se queda lo que hay aquí</translation>
    </message>
    <message>
        <source>What the field brings is taken</source>
        <translation>Se toma lo que trae el terreno</translation>
    </message>
    <message>
        <source>Decided for 1 field</source>
        <translation>Decidido para 1 campo</translation>
    </message>
    <message>
        <source>Decided for {count} fields</source>
        <translation>Decidido para {count} campos</translation>
    </message>
    <message>
        <source>{device}, sent by {user}</source>
        <translation>{device}, enviado por {user}</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Desconocido</translation>
    </message>
    <message>
        <source>Device {id}</source>
        <translation>Dispositivo {id}</translation>
    </message>
    <message>
        <source>Device {number}</source>
        <translation>Dispositivo {number}</translation>
    </message>
    <message>
        <source>Device {number} of {date}</source>
        <translation>Dispositivo {number} del {date}</translation>
    </message>
    <message>
        <source>In conflict</source>
        <translation>En conflicto</translation>
    </message>
    <message>
        <source>Changed here</source>
        <translation>Modificado aquí</translation>
    </message>
    <message>
        <source>As before again</source>
        <translation>De nuevo como antes</translation>
    </message>
    <message>
        <source>true</source>
        <translation>verdadero</translation>
    </message>
    <message>
        <source>false</source>
        <translation>falso</translation>
    </message>
    <message>
        <source>Not recorded</source>
        <translation>No registrado</translation>
    </message>
    <message>
        <source>Empty text</source>
        <translation>Texto vacío</translation>
    </message>
    <message>
        <source>{name} ({key})</source>
        <translation>{name} ({key})</translation>
    </message>
    <message>
        <source>feature {key}</source>
        <translation>objeto espacial {key}</translation>
    </message>
    <message>
        <source>a new feature</source>
        <translation>un objeto espacial nuevo</translation>
    </message>
    <message>
        <source>a feature</source>
        <translation>un objeto espacial</translation>
    </message>
    <message>
        <source>A change that cannot be read</source>
        <translation>Un cambio que no se puede leer</translation>
    </message>
    <message>
        <source>{method}: {feature}</source>
        <translation>{method}: {feature}</translation>
    </message>
    <message>
        <source>This feature is not in the layer.</source>
        <translation>Este objeto espacial no está en la capa.</translation>
    </message>
    <message>
        <source>This feature is not in the layer yet.</source>
        <translation>Este objeto espacial aún no está en la capa.</translation>
    </message>
    <message>
        <source>You deleted it in QGIS, and have not saved the layer yet.</source>
        <translation>Usted lo eliminó en QGIS y aún no ha guardado la capa.</translation>
    </message>
    <message>
        <source>You edited it in QGIS, and have not saved the layer yet: your values are shown as what is here now.</source>
        <translation>Usted lo editó en QGIS y aún no ha guardado la capa: sus valores se muestran como lo que hay aquí ahora.</translation>
    </message>
    <message>
        <source>Not changed</source>
        <translation>Sin modificar</translation>
    </message>
    <message>
        <source>{old} → {new}</source>
        <translation>{old} → {new}</translation>
    </message>
    <message>
        <source>Here now: as from the field</source>
        <translation>Aquí ahora: como del terreno</translation>
    </message>
    <message>
        <source>Here now: as before</source>
        <translation>Aquí ahora: como antes</translation>
    </message>
    <message>
        <source>Here now: {change}, seen from before</source>
        <translation>Aquí ahora: {change}, respecto a antes</translation>
    </message>
    <message>
        <source>Here now: {geometry}</source>
        <translation>Aquí ahora: {geometry}</translation>
    </message>
    <message>
        <source>no geometry</source>
        <translation>sin geometría</translation>
    </message>
    <message>
        <source>not recorded</source>
        <translation>no registrado</translation>
    </message>
    <message>
        <source>Deltafile of {who}, {when}</source>
        <translation>Archivo delta de {who}, {when}</translation>
    </message>
    <message>
        <source>{count} of {total} changes</source>
        <translation>{count} de {total} cambios</translation>
    </message>
    <message>
        <source>Deltafile {id}</source>
        <translation>Archivo delta {id}</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Aplicar</translation>
    </message>
    <message>
        <source>Dry Run</source>
        <translation>Simulación</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Preparar</translation>
    </message>
    <message>
        <source>Let Pass</source>
        <translation>Dejar pasar</translation>
    </message>
    <message>
        <source>Resolve Conflict…</source>
        <translation>Resolver conflicto…</translation>
    </message>
    <message>
        <source>Take Up Again…</source>
        <translation>Retomar…</translation>
    </message>
    <message>
        <source>Take Up Here</source>
        <translation>Traer aquí</translation>
    </message>
    <message>
        <source>History…</source>
        <translation>Historial…</translation>
    </message>
    <message>
        <source>Set Aside…</source>
        <translation>Apartar…</translation>
    </message>
    <message>
        <source>Take Back</source>
        <translation>Retirar</translation>
    </message>
    <message>
        <source>Apply Again</source>
        <translation>Aplicar de nuevo</translation>
    </message>
    <message>
        <source>Write this change to its layer</source>
        <translation>Escribir este cambio en su capa</translation>
    </message>
    <message>
        <source>Apply this change once more</source>
        <translation>Aplicar este cambio otra vez</translation>
    </message>
    <message>
        <source>See what applying would give; nothing is written</source>
        <translation>Ver qué resultaría de aplicarlo; no se escribe nada</translation>
    </message>
    <message>
        <source>Put this change into the edit buffer of its layer, in one undo step; you save it, or not</source>
        <translation>Poner este cambio en el búfer de edición de su capa, en un solo paso de deshacer; usted decide si lo guarda</translation>
    </message>
    <message>
        <source>Apply what a rule of the project holds back</source>
        <translation>Aplicar lo que retiene una regla del proyecto</translation>
    </message>
    <message>
        <source>Decide field by field, with the map in view</source>
        <translation>Decidir campo por campo, con el mapa a la vista</translation>
    </message>
    <message>
        <source>Let it wait again, under another layer or key where you confirm it</source>
        <translation>Ponerlo otra vez en espera, con otra capa o clave donde usted lo confirme</translation>
    </message>
    <message>
        <source>Take what the server did not apply to this computer, where it can be resolved</source>
        <translation>Traer a este ordenador lo que el servidor no aplicó, para poder resolverlo aquí</translation>
    </message>
    <message>
        <source>Who changed this feature, when, and from what</source>
        <translation>Quién modificó este objeto espacial, cuándo y a partir de qué</translation>
    </message>
    <message>
        <source>Do not apply this change, and say why</source>
        <translation>No aplicar este cambio e indicar el motivo</translation>
    </message>
    <message>
        <source>Undo in the layer what this change did</source>
        <translation>Deshacer en la capa lo que hizo este cambio</translation>
    </message>
    <message>
        <source>Restore what this change did before it was taken back</source>
        <translation>Restaurar lo que hizo este cambio antes de ser retirado</translation>
    </message>
    <message>
        <source>No project is open</source>
        <translation>No hay ningún proyecto abierto</translation>
    </message>
    <message>
        <source>Open a project, or add layers: it can be checked then.</source>
        <translation>Abra un proyecto o añada capas: entonces se podrá comprobar.</translation>
    </message>
    <message>
        <source>Looked at: {layers}.</source>
        <translation>Revisado: {layers}.</translation>
    </message>
    <message>
        <source>Every feature was looked at.</source>
        <translation>Se revisaron todos los objetos espaciales.</translation>
    </message>
    <message>
        <source>The features were not; tick that above for new data.</source>
        <translation>Los objetos espaciales no; marque esa opción arriba si hay datos nuevos.</translation>
    </message>
    <message>
        <source>Ready for the field</source>
        <translation>Listo para el terreno</translation>
    </message>
    <message>
        <source>Show Ignored</source>
        <translation>Mostrar ignorados</translation>
    </message>
    <message>
        <source>The project cannot be read</source>
        <translation>No se puede leer el proyecto</translation>
    </message>
    <message>
        <source>Checking the project…</source>
        <translation>Comprobando el proyecto…</translation>
    </message>
    <message>
        <source>The check was cancelled</source>
        <translation>La comprobación se canceló</translation>
    </message>
    <message>
        <source>Nothing is known of the project yet.</source>
        <translation>Aún no se sabe nada del proyecto.</translation>
    </message>
    <message>
        <source>The project cannot be checked</source>
        <translation>No se puede comprobar el proyecto</translation>
    </message>
    <message>
        <source>Not checked yet</source>
        <translation>Aún sin comprobar</translation>
    </message>
    <message>
        <source>Find out what would go wrong in the field.</source>
        <translation>Averigüe qué saldría mal en el terreno.</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Errores</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>Advertencias</translation>
    </message>
    <message>
        <source>Hints</source>
        <translation>Indicaciones</translation>
    </message>
    <message>
        <source>{count} {findings}</source>
        <translation>{count} {findings}</translation>
    </message>
    <message>
        <source>1 layer</source>
        <translation>1 capa</translation>
    </message>
    <message>
        <source>{count} layers</source>
        <translation>{count} capas</translation>
    </message>
    <message>
        <source>{count} corrections were sent to {server}.</source>
        <translation>Se enviaron {count} correcciones a {server}.</translation>
    </message>
    <message>
        <source>1 correction was sent to {server}.</source>
        <translation>Se envió 1 corrección a {server}.</translation>
    </message>
    <message>
        <source>{changes} were not sent, or not as a whole: {reason}</source>
        <translation>{changes} no se enviaron, o no del todo: {reason}</translation>
    </message>
    <message>
        <source>{changes} was not sent as a whole: {reason}</source>
        <translation>{changes} no se envió del todo: {reason}</translation>
    </message>
    <message>
        <source>(no key)</source>
        <translation>(sin clave)</translation>
    </message>
    <message>
        <source>Geometry</source>
        <translation>Geometría</translation>
    </message>
    <message>
        <source>This is no geometry in WKT.</source>
        <translation>Esto no es una geometría en WKT.</translation>
    </message>
    <message>
        <source>The layer holds geometries of another type: {type}.</source>
        <translation>La capa contiene geometrías de otro tipo: {type}.</translation>
    </message>
    <message>
        <source>The layer asks for: {rule}</source>
        <translation>La capa exige: {rule}</translation>
    </message>
    <message>
        <source>No conflict so far</source>
        <translation>Por ahora no hay conflictos</translation>
    </message>
    <message>
        <source>Changes wait to be applied. What conflicts then is listed here.</source>
        <translation>Hay cambios en espera de aplicarse. Los que entren en conflicto aparecerán aquí.</translation>
    </message>
    <message>
        <source>No conflict is left</source>
        <translation>Ya no queda ningún conflicto</translation>
    </message>
    <message>
        <source>Package the project anew, so that the devices get what was decided.</source>
        <translation>Empaquete el proyecto de nuevo, para que los dispositivos reciban lo decidido.</translation>
    </message>
    <message>
        <source>Everything is decided</source>
        <translation>Todo está decidido</translation>
    </message>
    <message>
        <source>Nothing is written before you apply the resolutions.</source>
        <translation>No se escribe nada antes de que usted aplique las resoluciones.</translation>
    </message>
    <message>
        <source>Clear Filters</source>
        <translation>Borrar filtros</translation>
    </message>
    <message>
        <source>Nothing matches the filters</source>
        <translation>Nada coincide con los filtros</translation>
    </message>
    <message>
        <source>Being edited in QGIS</source>
        <translation>En edición en QGIS</translation>
    </message>
    <message>
        <source>Layer cannot be read</source>
        <translation>La capa no se puede leer</translation>
    </message>
    <message>
        <source>No longer in conflict</source>
        <translation>Ya no está en conflicto</translation>
    </message>
    <message>
        <source>Edited on both sides</source>
        <translation>Editado en ambos lados</translation>
    </message>
    <message>
        <source>Deleted here</source>
        <translation>Eliminado aquí</translation>
    </message>
    <message>
        <source>Deleted in the field</source>
        <translation>Eliminado en el terreno</translation>
    </message>
    <message>
        <source>Created on both sides</source>
        <translation>Creado en ambos lados</translation>
    </message>
    <message>
        <source>Undecided</source>
        <translation>Sin decidir</translation>
    </message>
    <message>
        <source>Cannot be decided here</source>
        <translation>No se puede decidir aquí</translation>
    </message>
    <message>
        <source>Here now</source>
        <translation>Aquí ahora</translation>
    </message>
    <message>
        <source>From the field</source>
        <translation>Del terreno</translation>
    </message>
    <message>
        <source>The layer cannot be looked at, so nothing can be decided now. {reason}</source>
        <translation>La capa no se puede consultar, así que ahora no se puede decidir nada. {reason}</translation>
    </message>
    <message>
        <source>This feature has edits in QGIS that are not saved, so nothing can be decided here. Save or discard them, or stage the change into the edit buffer from the Changes dock.</source>
        <translation>Este objeto espacial tiene ediciones en QGIS sin guardar, así que aquí no se puede decidir nada. Guárdelas o descártelas, o prepare el cambio en el búfer de edición desde el panel Cambios.</translation>
    </message>
    <message>
        <source>The layer was changed since, and the change from the field fits now. It is applied together with the resolutions.</source>
        <translation>La capa se modificó después, y el cambio del terreno ahora encaja. Se aplica junto con las resoluciones.</translation>
    </message>
    <message>
        <source>The same fields were edited here and in the field. Choose a value for each of them; fields that only the field edited are written as well.</source>
        <translation>Los mismos campos se editaron aquí y en el terreno. Elija un valor para cada uno; los campos que solo se editaron en el terreno también se escriben.</translation>
    </message>
    <message>
        <source>A feature with this key was created here and in the field. There can be only one: choose a value for each field that differs.</source>
        <translation>Un objeto espacial con esta clave se creó aquí y en el terreno. Solo puede haber uno: elija un valor para cada campo que difiera.</translation>
    </message>
    <message>
        <source>The feature was edited in the field, but it was deleted here.</source>
        <translation>El objeto espacial se editó en el terreno, pero se eliminó aquí.</translation>
    </message>
    <message>
        <source>The feature was deleted in the field, but it was edited here.</source>
        <translation>El objeto espacial se eliminó en el terreno, pero se editó aquí.</translation>
    </message>
    <message>
        <source>The feature is being edited in QGIS, and not saved.</source>
        <translation>El objeto espacial se está editando en QGIS y no está guardado.</translation>
    </message>
    <message>
        <source>The feature stays deleted; the change from the field is set aside.</source>
        <translation>El objeto espacial sigue eliminado; el cambio del terreno se aparta.</translation>
    </message>
    <message>
        <source>The feature cannot be made again: the device did not record all of it.</source>
        <translation>El objeto espacial no se puede crear de nuevo: el dispositivo no lo registró por completo.</translation>
    </message>
    <message>
        <source>The feature is made again under its key, as the field left it.</source>
        <translation>El objeto espacial se crea de nuevo con su clave, tal como quedó en el terreno.</translation>
    </message>
    <message>
        <source>The feature stays as it is here; the deletion is set aside.</source>
        <translation>El objeto espacial queda como está aquí; la eliminación se aparta.</translation>
    </message>
    <message>
        <source>The feature is deleted, and the edits made here with it.</source>
        <translation>El objeto espacial se elimina, y con él las ediciones hechas aquí.</translation>
    </message>
    <message>
        <source>The feature stays as it is here, in all fields that differ.</source>
        <translation>El objeto espacial queda como está aquí, en todos los campos que difieren.</translation>
    </message>
    <message>
        <source>The feature here gets the values from the field, in all fields that differ.</source>
        <translation>El objeto espacial de aquí recibe los valores del terreno, en todos los campos que difieren.</translation>
    </message>
    <message>
        <source>All fields in conflict stay as they are here.</source>
        <translation>Todos los campos en conflicto quedan como están aquí.</translation>
    </message>
    <message>
        <source>All fields in conflict get the values from the field.</source>
        <translation>Todos los campos en conflicto reciben los valores del terreno.</translation>
    </message>
    <message>
        <source>{decided} of 1 decided</source>
        <translation>{decided} de 1 decidido</translation>
    </message>
    <message>
        <source>{decided} of {total} decided</source>
        <translation>{decided} de {total} decididos</translation>
    </message>
    <message>
        <source>1 conflict</source>
        <translation>1 conflicto</translation>
    </message>
    <message>
        <source>{count} conflicts</source>
        <translation>{count} conflictos</translation>
    </message>
    <message>
        <source>Next / previous conflict</source>
        <translation>Conflicto siguiente / anterior</translation>
    </message>
    <message>
        <source>Take what is here now, for the row or the conflict</source>
        <translation>Tomar lo que hay aquí ahora, para la fila o el conflicto</translation>
    </message>
    <message>
        <source>Take what is from the field, likewise</source>
        <translation>Tomar lo del terreno, igualmente</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espacio</translation>
    </message>
    <message>
        <source>Take the cell</source>
        <translation>Tomar la celda</translation>
    </message>
    <message>
        <source>Enter another value</source>
        <translation>Introducir otro valor</translation>
    </message>
    <message>
        <source>Open a decision again</source>
        <translation>Reabrir una decisión</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Intro</translation>
    </message>
    <message>
        <source>Accept, go on to what is open</source>
        <translation>Aceptar y pasar a lo pendiente</translation>
    </message>
    <message>
        <source>Flash the feature on the map</source>
        <translation>Destellar el objeto espacial en el mapa</translation>
    </message>
    <message>
        <source>1 change was known already.</source>
        <translation>1 cambio ya se conocía.</translation>
    </message>
    <message>
        <source>{count} changes were known already.</source>
        <translation>{count} cambios ya se conocían.</translation>
    </message>
    <message>
        <source>1 change was applied.</source>
        <translation>Se aplicó 1 cambio.</translation>
    </message>
    <message>
        <source>{count} changes were applied.</source>
        <translation>Se aplicaron {count} cambios.</translation>
    </message>
    <message>
        <source>1 change is in conflict.</source>
        <translation>1 cambio está en conflicto.</translation>
    </message>
    <message>
        <source>{count} changes are in conflict.</source>
        <translation>{count} cambios están en conflicto.</translation>
    </message>
    <message>
        <source>1 change was refused.</source>
        <translation>Se rechazó 1 cambio.</translation>
    </message>
    <message>
        <source>{count} changes were refused.</source>
        <translation>Se rechazaron {count} cambios.</translation>
    </message>
    <message>
        <source>1 change failed.</source>
        <translation>1 cambio falló.</translation>
    </message>
    <message>
        <source>{count} changes failed.</source>
        <translation>{count} cambios fallaron.</translation>
    </message>
    <message>
        <source>1 change is not permitted.</source>
        <translation>1 cambio no está permitido.</translation>
    </message>
    <message>
        <source>{count} changes are not permitted.</source>
        <translation>{count} cambios no están permitidos.</translation>
    </message>
    <message>
        <source>1 change waits.</source>
        <translation>1 cambio está en espera.</translation>
    </message>
    <message>
        <source>{count} changes wait.</source>
        <translation>{count} cambios están en espera.</translation>
    </message>
    <message>
        <source>1 change is being applied.</source>
        <translation>1 cambio se está aplicando.</translation>
    </message>
    <message>
        <source>{count} changes are being applied.</source>
        <translation>{count} cambios se están aplicando.</translation>
    </message>
    <message>
        <source>1 change was set aside.</source>
        <translation>Se apartó 1 cambio.</translation>
    </message>
    <message>
        <source>{count} changes were set aside.</source>
        <translation>Se apartaron {count} cambios.</translation>
    </message>
    <message>
        <source>1 change was taken back.</source>
        <translation>Se retiró 1 cambio.</translation>
    </message>
    <message>
        <source>{count} changes were taken back.</source>
        <translation>Se retiraron {count} cambios.</translation>
    </message>
    <message>
        <source>1 change was not taken back.</source>
        <translation>1 cambio no se retiró.</translation>
    </message>
    <message>
        <source>{count} changes were not taken back.</source>
        <translation>{count} cambios no se retiraron.</translation>
    </message>
    <message>
        <source>1 change was applied again.</source>
        <translation>Se aplicó de nuevo 1 cambio.</translation>
    </message>
    <message>
        <source>{count} changes were applied again.</source>
        <translation>Se aplicaron de nuevo {count} cambios.</translation>
    </message>
    <message>
        <source>1 change was not applied again.</source>
        <translation>1 cambio no se aplicó de nuevo.</translation>
    </message>
    <message>
        <source>{count} changes were not applied again.</source>
        <translation>{count} cambios no se aplicaron de nuevo.</translation>
    </message>
    <message>
        <source>No change was waiting: nothing was done.</source>
        <translation>No había ningún cambio en espera: no se hizo nada.</translation>
    </message>
    <message>
        <source>{changes} with a status that is not known.</source>
        <translation>{changes} con un estado que no se conoce.</translation>
    </message>
    <message>
        <source>The dock Changes shows each of them, and what can be done.</source>
        <translation>El panel Cambios muestra cada uno y lo que se puede hacer.</translation>
    </message>
    <message>
        <source>1 attachment</source>
        <translation>1 adjunto</translation>
    </message>
    <message>
        <source>{count} attachments</source>
        <translation>{count} adjuntos</translation>
    </message>
    <message>
        <source>Size {size}</source>
        <translation>Tamaño {size}</translation>
    </message>
    <message>
        <source>Fit for the field.</source>
        <translation>Apto para el terreno.</translation>
    </message>
    <message>
        <source>The dock Check shows all of it, with what can be done.</source>
        <translation>El panel Comprobación lo muestra todo, con lo que se puede hacer.</translation>
    </message>
    <message>
        <source>{layers} with {count} features</source>
        <translation>{layers} con {count} objetos espaciales</translation>
    </message>
    <message>
        <source>{layers} with 1 feature</source>
        <translation>{layers} con 1 objeto espacial</translation>
    </message>
    <message>
        <source>Layer “{name}” cannot be used: {reason}</source>
        <translation>No se puede usar la capa “{name}”: {reason}</translation>
    </message>
    <message>
        <source>… and {count} more</source>
        <translation>… y {count} más</translation>
    </message>
    <message>
        <source>Package of {moment}</source>
        <translation>Paquete de {moment}</translation>
    </message>
    <message>
        <source>… and {count} more, see the support bundle</source>
        <translation>… y {count} más, véase el archivo de soporte</translation>
    </message>
    <message>
        <source>… the beginning is left out, see the support bundle</source>
        <translation>… se omite el principio, véase el archivo de soporte</translation>
    </message>
    <message>
        <source>✗ the step did not end well</source>
        <translation>✗ el paso no terminó bien</translation>
    </message>
    <message>
        <source>… the rest is left out, see the support bundle</source>
        <translation>… se omite el resto, véase el archivo de soporte</translation>
    </message>
    <message>
        <source>{job}: {status}</source>
        <translation>{job}: {status}</translation>
    </message>
    <message>
        <source>{job}: {status} after {time}</source>
        <translation>{job}: {status} tras {time}</translation>
    </message>
    <message>
        <source>It runs. What it finds is told at its end.</source>
        <translation>En ejecución. Lo que encuentre se indicará al final.</translation>
    </message>
    <message>
        <source>It waits for a worker. Nothing was done yet.</source>
        <translation>Espera a un proceso de trabajo. Aún no se ha hecho nada.</translation>
    </message>
    <message>
        <source>Somebody stopped the job before it began.</source>
        <translation>Alguien detuvo la tarea antes de que empezara.</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Causa</translation>
    </message>
    <message>
        <source>It was at the step “{step}”.</source>
        <translation>Estaba en el paso “{step}”.</translation>
    </message>
    <message>
        <source>Reason told: {reason}</source>
        <translation>Motivo indicado: {reason}</translation>
    </message>
    <message>
        <source>Who must act</source>
        <translation>Quién debe actuar</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Qué hacer</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Asked for by {user}, {moment}</source>
        <translation>Solicitada por {user}, {moment}</translation>
    </message>
    <message>
        <source>Begun {moment}</source>
        <translation>Iniciada {moment}</translation>
    </message>
    <message>
        <source>Ended {moment}</source>
        <translation>Terminada {moment}</translation>
    </message>
    <message>
        <source>Id {id}</source>
        <translation>Id {id}</translation>
    </message>
    <message>
        <source>Nothing opens folders here: {path}</source>
        <translation>Aquí no hay nada que abra carpetas: {path}</translation>
    </message>
    <message>
        <source>Your role does not show you the project&apos;s changes.</source>
        <translation>Su rol no le muestra los cambios del proyecto.</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Administrador</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>Gestor</translation>
    </message>
    <message>
        <source>Editor</source>
        <translation>Editor</translation>
    </message>
    <message>
        <source>Reporter</source>
        <translation>Informador</translation>
    </message>
    <message>
        <source>Reader</source>
        <translation>Lector</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>Not Chosen</source>
        <translation>Sin elegir</translation>
    </message>
    <message>
        <source>Edit Offline</source>
        <translation>Editar sin conexión</translation>
    </message>
    <message>
        <source>Leave as It Is</source>
        <translation>Dejar como está</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy If Missing</source>
        <translation>Copiar si falta</translation>
    </message>
    <message>
        <source>Leave Out</source>
        <translation>Omitir</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En espera</translation>
    </message>
    <message>
        <source>Being applied</source>
        <translation>En aplicación</translation>
    </message>
    <message>
        <source>Applied</source>
        <translation>Aplicado</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Rechazado</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fallido</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>Apartado</translation>
    </message>
    <message>
        <source>Not permitted</source>
        <translation>No permitido</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Creado</translation>
    </message>
    <message>
        <source>Edited</source>
        <translation>Editado</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Eliminado</translation>
    </message>
    <message>
        <source>Package</source>
        <translation>Empaquetar</translation>
    </message>
    <message>
        <source>Apply changes</source>
        <translation>Aplicar cambios</translation>
    </message>
    <message>
        <source>Process project file</source>
        <translation>Procesar archivo de proyecto</translation>
    </message>
    <message>
        <source>Queued</source>
        <translation>En cola</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>En ejecución</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Detenido</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Terminado</translation>
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
        <translation>El servidor rechazó la contraseña</translation>
    </message>
    <message>
        <source>The raw answer is in View ▸ Panels ▸ Log Messages.</source>
        <translation>La respuesta sin procesar está en Ver ▸ Paneles ▸ Mensajes de registro.</translation>
    </message>
    <message>
        <source>Packaging failed</source>
        <translation>No se pudo empaquetar</translation>
    </message>
    <message>
        <source>Applying changes failed</source>
        <translation>No se pudieron aplicar los cambios</translation>
    </message>
    <message>
        <source>Reading the project failed</source>
        <translation>No se pudo leer el proyecto</translation>
    </message>
    <message>
        <source>A job failed</source>
        <translation>Una tarea falló</translation>
    </message>
    <message>
        <source>Check of the project</source>
        <translation>Comprobación del proyecto</translation>
    </message>
    <message>
        <source>Jobs of {project}</source>
        <translation>Tareas de {project}</translation>
    </message>
    <message>
        <source>the open project does not have this layer, or its data cannot be read</source>
        <translation>el proyecto abierto no tiene esta capa, o sus datos no se pueden leer</translation>
    </message>
    <message>
        <source>the layer has another data source than in the project&apos;s file: save the project first</source>
        <translation>la capa tiene otra fuente de datos que en el archivo del proyecto: guarde primero el proyecto</translation>
    </message>
    <message>
        <source>QGIS does not let this layer be edited</source>
        <translation>QGIS no permite editar esta capa</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>History of applied changes</source>
        <translation>Historial de cambios aplicados</translation>
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
        <translation>Lista qué cambios se aplicaron a las capas de un proyecto, dónde, cuándo, con qué archivo delta y dispositivo, y cuáles se retiraron. No se escribe nada en las capas.

Cada fuente de datos guarda la memoria de lo que ha recibido; si esa memoria no se puede leer, la fuente se nombra, con el motivo, y se listan las demás.

Proyecto: el archivo de proyecto; si no se indica ninguno, el proyecto abierto.

Desde: solo lo que ocurrió en ese momento o después, en la hora de este ordenador.

Archivo delta: solo lo que llegó con él; el id que está en el archivo delta.

Capa: solo lo que ocurrió en la tabla de esta capa; su nombre o id.

Historial: una tabla con una fila por cada cambio aplicado y por cada cambio retirado, primero los más antiguos. La columna delta_uuid se puede pasar a Retirar cambios aplicados.

Historial con lugares: lo mismo como puntos en el SRC del proyecto, sobre la geometría que dejó el cambio o, si no, sobre la que había antes. Un cambio que no tocó la geometría no tiene lugar. Se crea cuando se pide.

Salidas: el número de filas y de fuentes de datos que no se pueden leer.</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Only of this deltafile (id)</source>
        <translation>Solo de este archivo delta (id)</translation>
    </message>
    <message>
        <source>Only of this layer (name or id)</source>
        <translation>Solo de esta capa (nombre o id)</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>History with places</source>
        <translation>Historial con lugares</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Filas</translation>
    </message>
    <message>
        <source>Data sources that cannot be read</source>
        <translation>Fuentes de datos que no se pueden leer</translation>
    </message>
    <message>
        <source>No layer of the project is called {layer} or has this id; what was applied to an earlier one of this id is listed.</source>
        <translation>Ninguna capa del proyecto se llama {layer} ni tiene este id; se lista lo que se aplicó a una anterior con este id.</translation>
    </message>
    <message>
        <source>The history was not written.</source>
        <translation>El historial no se escribió.</translation>
    </message>
    <message>
        <source>What was applied to {source} cannot be read: {reason}</source>
        <translation>No se puede leer lo que se aplicó a {source}: {reason}</translation>
    </message>
</context>
<context>
    <name>HoldingAlgorithm</name>
    <message>
        <source>A job of the project runs: waiting for it.</source>
        <translation>Se está ejecutando una tarea del proyecto: se espera a que termine.</translation>
    </message>
    <message>
        <source>The run was cancelled.</source>
        <translation>La ejecución se canceló.</translation>
    </message>
</context>
<context>
    <name>JobDetails</name>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy what this tab shows, without secrets</source>
        <translation>Copiar lo que muestra esta pestaña, sin datos secretos</translation>
    </message>
    <message>
        <source>Save Support Bundle…</source>
        <translation>Guardar archivo de soporte…</translation>
    </message>
    <message>
        <source>Save this job, its log, versions and the list of layers as a zip, without passwords and tokens, for whoever helps you</source>
        <translation>Guardar esta tarea, su registro, las versiones y la lista de capas en un zip, sin contraseñas ni tokens, para quien le ayude</translation>
    </message>
    <message>
        <source>Reading the job…</source>
        <translation>Leyendo la tarea…</translation>
    </message>
    <message>
        <source>The open project has no layer “{name}”.</source>
        <translation>El proyecto abierto no tiene ninguna capa “{name}”.</translation>
    </message>
    <message>
        <source>The support bundle was saved as {path}.</source>
        <translation>El archivo de soporte se guardó como {path}.</translation>
    </message>
    <message>
        <source>The job cannot be read</source>
        <translation>No se puede leer la tarea</translation>
    </message>
    <message>
        <source>Save Support Bundle</source>
        <translation>Guardar archivo de soporte</translation>
    </message>
    <message>
        <source>Zip files (*.zip)</source>
        <translation>Archivos zip (*.zip)</translation>
    </message>
</context>
<context>
    <name>JobFilterBar</name>
    <message>
        <source>Filter jobs…</source>
        <translation>Filtrar tareas…</translation>
    </message>
    <message>
        <source>Filter jobs</source>
        <translation>Filtrar tareas</translation>
    </message>
    <message>
        <source>Choose by type and status</source>
        <translation>Elegir por tipo y estado</translation>
    </message>
    <message>
        <source>Type and status</source>
        <translation>Tipo y estado</translation>
    </message>
    <message>
        <source>All Types</source>
        <translation>Todos los tipos</translation>
    </message>
    <message>
        <source>Package</source>
        <translation>Empaquetar</translation>
    </message>
    <message>
        <source>Apply Changes</source>
        <translation>Aplicar cambios</translation>
    </message>
    <message>
        <source>Process Project File</source>
        <translation>Procesar archivo de proyecto</translation>
    </message>
    <message>
        <source>All Statuses</source>
        <translation>Todos los estados</translation>
    </message>
    <message>
        <source>Unfinished</source>
        <translation>Sin terminar</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Terminado</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fallido</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Detenido</translation>
    </message>
</context>
<context>
    <name>JobRequests</name>
    <message>
        <source>The job was not started. {reason}</source>
        <translation>La tarea no se inició. {reason}</translation>
    </message>
    <message>
        <source>Sign In Again…</source>
        <translation>Iniciar sesión de nuevo…</translation>
    </message>
    <message>
        <source>No change waits to be applied.</source>
        <translation>No hay cambios en espera de aplicarse.</translation>
    </message>
    <message>
        <source>A job like this is unfinished, asked for by {user} at {moment}. It is shown; no other was made.</source>
        <translation>Hay una tarea como esta sin terminar, solicitada por {user} ({moment}). Se muestra esa; no se creó otra.</translation>
    </message>
    <message>
        <source>Make Another</source>
        <translation>Crear otra</translation>
    </message>
    <message>
        <source>Unsaved edits are not seen by the job: {layers}.</source>
        <translation>La tarea no ve las ediciones sin guardar: {layers}.</translation>
    </message>
</context>
<context>
    <name>JobTabs</name>
    <message>
        <source>Summary</source>
        <translation>Resumen</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Pasos</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>Capas</translation>
    </message>
    <message>
        <source>Double-click shows the layer in the project</source>
        <translation>Con doble clic se muestra la capa en el proyecto</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>Raw JSON</source>
        <translation>JSON sin procesar</translation>
    </message>
    <message>
        <source>They are told when the job ends.</source>
        <translation>Se indican cuando termina la tarea.</translation>
    </message>
    <message>
        <source>No steps yet</source>
        <translation>Aún no hay pasos</translation>
    </message>
    <message>
        <source>No layers yet</source>
        <translation>Aún no hay capas</translation>
    </message>
    <message>
        <source>No steps are told</source>
        <translation>No se indican pasos</translation>
    </message>
    <message>
        <source>No layers are told</source>
        <translation>No se indican capas</translation>
    </message>
    <message>
        <source>It is told when the job ends.</source>
        <translation>Se indica cuando termina la tarea.</translation>
    </message>
    <message>
        <source>No log yet</source>
        <translation>Aún no hay registro</translation>
    </message>
    <message>
        <source>No log is told</source>
        <translation>No se indica ningún registro</translation>
    </message>
</context>
<context>
    <name>JobsModel</name>
    <message>
        <source>Job</source>
        <translation>Tarea</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>How Long</source>
        <translation>Duración</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
    <message>
        <source>Asked for by {user}, {moment}</source>
        <translation>Solicitada por {user}, {moment}</translation>
    </message>
    <message>
        <source>Ran for {time}</source>
        <translation>Se ejecutó durante {time}</translation>
    </message>
    <message>
        <source>Runs for {time}</source>
        <translation>Se ejecuta desde hace {time}</translation>
    </message>
</context>
<context>
    <name>JobsTable</name>
    <message>
        <source>Jobs</source>
        <translation>Tareas</translation>
    </message>
    <message>
        <source>Cancel Job</source>
        <translation>Cancelar tarea</translation>
    </message>
    <message>
        <source>The job is over.</source>
        <translation>La tarea ha terminado.</translation>
    </message>
    <message>
        <source>Copy Id</source>
        <translation>Copiar id</translation>
    </message>
</context>
<context>
    <name>JobsView</name>
    <message>
        <source>No saved project is open</source>
        <translation>No hay ningún proyecto guardado abierto</translation>
    </message>
    <message>
        <source>Open a project, or save this one; its jobs and changes are shown here then.</source>
        <translation>Abra un proyecto o guarde este; entonces se mostrarán aquí sus tareas y cambios.</translation>
    </message>
    <message>
        <source>Looking for the project&apos;s jobs…</source>
        <translation>Buscando las tareas del proyecto…</translation>
    </message>
    <message>
        <source>The project&apos;s jobs cannot be read</source>
        <translation>No se pueden leer las tareas del proyecto</translation>
    </message>
    <message>
        <source>Reading the jobs…</source>
        <translation>Leyendo las tareas…</translation>
    </message>
    <message>
        <source>The jobs cannot be read</source>
        <translation>No se pueden leer las tareas</translation>
    </message>
    <message>
        <source>The login ran out</source>
        <translation>El inicio de sesión caducó</translation>
    </message>
    <message>
        <source>You may not see the jobs of this project</source>
        <translation>No tiene permiso para ver las tareas de este proyecto</translation>
    </message>
    <message>
        <source>The server cannot be reached</source>
        <translation>No se puede acceder al servidor</translation>
    </message>
    <message>
        <source>Package makes what QField opens in the field. Apply Changes writes what came back into the layers. Process Project File checks whether the project is fit for the field.</source>
        <translation>Empaquetar crea lo que QField abre en el terreno. Aplicar cambios escribe en las capas lo que ha vuelto. Procesar archivo de proyecto comprueba si el proyecto es apto para el terreno.</translation>
    </message>
    <message>
        <source>No job yet</source>
        <translation>Aún no hay tareas</translation>
    </message>
    <message>
        <source>A server cannot stop a job, it can only be awaited.</source>
        <translation>Un servidor no puede detener una tarea, solo se puede esperar a que termine.</translation>
    </message>
</context>
<context>
    <name>KeptLogins</name>
    <message>
        <source>Logins That Are Kept</source>
        <translation>Inicios de sesión guardados</translation>
    </message>
    <message>
        <source>Use the Kept Login</source>
        <translation>Usar el inicio de sesión guardado</translation>
    </message>
    <message>
        <source>Use the Login of QFieldSync</source>
        <translation>Usar el inicio de sesión de QFieldSync</translation>
    </message>
    <message>
        <source>QGIS asks for its master password first, to open the login.</source>
        <translation>QGIS pide primero su contraseña maestra, para abrir el inicio de sesión.</translation>
    </message>
    <message>
        <source>QGIS keeps a login of this plugin for the server.</source>
        <translation>QGIS guarda un inicio de sesión de este complemento para el servidor.</translation>
    </message>
    <message>
        <source>QFieldSync keeps a login for the server. Its password fetches a login of this plugin&apos;s own; QFieldSync stays signed in as it is.</source>
        <translation>QFieldSync guarda un inicio de sesión para el servidor. Con su contraseña se obtiene un inicio de sesión propio de este complemento; la sesión de QFieldSync sigue como está.</translation>
    </message>
</context>
<context>
    <name>KeyModel</name>
    <message>
        <source>Change</source>
        <translation>Cambio</translation>
    </message>
    <message>
        <source>Feature Now</source>
        <translation>Objeto espacial ahora</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
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
        <translation>Capa</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Features</source>
        <translation>Objetos espaciales</translation>
    </message>
    <message>
        <source>Packaged</source>
        <translation>Empaquetado</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Error</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>Válida</translation>
    </message>
    <message>
        <source>Invalid</source>
        <translation>No válida</translation>
    </message>
    <message>
        <source>Not opened</source>
        <translation>No abierta</translation>
    </message>
    <message>
        <source>{count} features are not in the package.</source>
        <translation>{count} objetos espaciales no están en el paquete.</translation>
    </message>
    <message>
        <source>1 feature is not in the package.</source>
        <translation>1 objeto espacial no está en el paquete.</translation>
    </message>
</context>
<context>
    <name>LocalServiceAlgorithm</name>
    <message>
        <source>Store of jobs and changes (default: in the QGIS profile)</source>
        <translation>Almacén de tareas y cambios (por defecto: en el perfil de QGIS)</translation>
    </message>
    <message>
        <source>The open project is in no file. Save it, or name a project file.</source>
        <translation>El proyecto abierto no está en ningún archivo. Guárdelo o indique un archivo de proyecto.</translation>
    </message>
</context>
<context>
    <name>LoginDialog</name>
    <message>
        <source>Sign In to a Server</source>
        <translation>Iniciar sesión en un servidor</translation>
    </message>
    <message>
        <source>Jobs and changes of a project on a QFieldCloud server are shown beside those on this computer. Signing in uploads nothing and changes nothing.</source>
        <translation>Las tareas y los cambios de un proyecto en un servidor QFieldCloud se muestran junto a los de este ordenador. Iniciar sesión no sube ni modifica nada.</translation>
    </message>
    <message>
        <source>Sign In</source>
        <translation>Iniciar sesión</translation>
    </message>
    <message>
        <source>Allow One More Try</source>
        <translation>Permitir un intento más</translation>
    </message>
    <message>
        <source>Lets one more password through; another wrong one may lock you out</source>
        <translation>Deja pasar una contraseña más; otra incorrecta puede bloquearle</translation>
    </message>
    <message>
        <source>As on the server&apos;s web page</source>
        <translation>Como en la página web del servidor</translation>
    </message>
    <message>
        <source>Keep the login for the next start</source>
        <translation>Conservar el inicio de sesión para la próxima vez</translation>
    </message>
    <message>
        <source>Keep the password as well</source>
        <translation>Conservar también la contraseña</translation>
    </message>
    <message>
        <source>A login ends after some weeks; with the password a new one is fetched then, without asking you.</source>
        <translation>Un inicio de sesión caduca al cabo de unas semanas; con la contraseña se obtiene entonces uno nuevo, sin preguntarle.</translation>
    </message>
    <message>
        <source>&amp;Server</source>
        <translation>&amp;Servidor</translation>
    </message>
    <message>
        <source>&amp;User or e-mail</source>
        <translation>&amp;Usuario o correo electrónico</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Contraseña</translation>
    </message>
    <message>
        <source>No Password? Single Sign-On</source>
        <translation>¿Sin contraseña? Inicio de sesión único</translation>
    </message>
    <message>
        <source>An account that signs in through another service has no password on the server, and this plugin cannot sign in that way. Where the server lets you set a password for your account, set one on its web page and use it here; your other way stays. Without one, the embedded engine on this computer needs no account.</source>
        <translation>Una cuenta que inicia sesión a través de otro servicio no tiene contraseña en el servidor, y este complemento no puede iniciar sesión de ese modo. Si el servidor permite establecer una contraseña para su cuenta, establézcala en su página web y úsela aquí; su otro modo de acceso se mantiene. Sin contraseña, el motor integrado de este ordenador no necesita cuenta.</translation>
    </message>
    <message>
        <source>QGIS&apos;s authentication database is switched off, so nothing can be kept; you are signed in until QGIS is closed.</source>
        <translation>La base de datos de autenticación de QGIS está desactivada, así que no se puede conservar nada; la sesión sigue abierta hasta que se cierre QGIS.</translation>
    </message>
    <message>
        <source>Nothing is kept; you are signed in until QGIS is closed.</source>
        <translation>No se conserva nada; la sesión sigue abierta hasta que se cierre QGIS.</translation>
    </message>
    <message>
        <source>The login is kept encrypted in QGIS&apos;s authentication database, nowhere else.</source>
        <translation>El inicio de sesión se conserva cifrado en la base de datos de autenticación de QGIS y en ningún otro lugar.</translation>
    </message>
    <message>
        <source>QGIS asks for its master password next: the one that you chose for that database, not the one of the server.</source>
        <translation>A continuación QGIS pide su contraseña maestra: la que usted eligió para esa base de datos, no la del servidor.</translation>
    </message>
    <message>
        <source>QGIS asks you next to choose a master password, which protects that database from now on.</source>
        <translation>A continuación QGIS le pide que elija una contraseña maestra, que protegerá esa base de datos a partir de ahora.</translation>
    </message>
    <message>
        <source>The login cannot be used.</source>
        <translation>No se puede usar el inicio de sesión.</translation>
    </message>
    <message>
        <source>QGIS could not open it, or it holds no password: a single sign-on for instance. Sign in with your user and password.</source>
        <translation>QGIS no pudo abrirlo, o no contiene contraseña: por ejemplo, un inicio de sesión único. Inicie sesión con su usuario y contraseña.</translation>
    </message>
</context>
<context>
    <name>MessageStrip</name>
    <message>
        <source>Close this message</source>
        <translation>Cerrar este mensaje</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>MomentAlgorithm</name>
    <message>
        <source>This is no date with a time: {text}. Write it like 2024-05-31T14:30:00, or with a zone, 2024-05-31T12:30:00Z.</source>
        <translation>Esto no es una fecha con hora: {text}. Escríbala como 2024-05-31T14:30:00, o con zona, 2024-05-31T12:30:00Z.</translation>
    </message>
</context>
<context>
    <name>NewestDialog</name>
    <message>
        <source>Newest Wins</source>
        <translation>Gana el más reciente</translation>
    </message>
    <message>
        <source>Changes do not say when they were made in the field, only when they arrived. If a layer has a field that both sides fill in with the moment of the edit, the later edit can be taken. Where both are the same, empty, or a feature was deleted, nothing is decided.</source>
        <translation>Los cambios no indican cuándo se hicieron en el terreno, solo cuándo llegaron. Si una capa tiene un campo que ambos lados rellenan con el momento de la edición, se puede tomar la edición posterior. Donde ambos son iguales, están vacíos o se eliminó un objeto espacial, no se decide nada.</translation>
    </message>
    <message>
        <source>Leave Alone</source>
        <translation>No tocar</translation>
    </message>
    <message>
        <source>No Field with a Date or Time</source>
        <translation>Ningún campo con fecha u hora</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>And {count} more.</source>
        <translation>Y {count} más.</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>1 change conflicts with the project</source>
        <translation>1 cambio está en conflicto con el proyecto</translation>
    </message>
    <message>
        <source>1 change conflicts with the project on the server</source>
        <translation>1 cambio está en conflicto con el proyecto en el servidor</translation>
    </message>
    <message>
        <source>{count} changes conflict with the project</source>
        <translation>{count} cambios están en conflicto con el proyecto</translation>
    </message>
    <message>
        <source>{count} changes conflict with the project on the server</source>
        <translation>{count} cambios están en conflicto con el proyecto en el servidor</translation>
    </message>
    <message>
        <source>Show Conflicts</source>
        <translation>Mostrar conflictos</translation>
    </message>
    <message>
        <source>{what}: {cause}</source>
        <translation>{what}: {cause}</translation>
    </message>
    <message>
        <source>Show Job</source>
        <translation>Mostrar tarea</translation>
    </message>
</context>
<context>
    <name>Options</name>
    <message>
        <source>the input has no change {uuid}</source>
        <translation>la entrada no contiene ningún cambio {uuid}</translation>
    </message>
    <message>
        <source>layer map</source>
        <translation>correspondencia de capas</translation>
    </message>
    <message>
        <source>key map</source>
        <translation>correspondencia de claves</translation>
    </message>
    <message>
        <source>only these changes</source>
        <translation>solo estos cambios</translation>
    </message>
    <message>
        <source>earlier report</source>
        <translation>informe anterior</translation>
    </message>
    <message>
        <source>resolutions</source>
        <translation>decisiones</translation>
    </message>
    <message>
        <source>server</source>
        <translation>servidor</translation>
    </message>
    <message>
        <source>token</source>
        <translation>token</translation>
    </message>
    <message>
        <source>host</source>
        <translation>host</translation>
    </message>
    <message>
        <source>area</source>
        <translation>área</translation>
    </message>
    <message>
        <source>the project has no vector layer {id}</source>
        <translation>el proyecto no tiene ninguna capa vectorial {id}</translation>
    </message>
    <message>
        <source>{wkt} is no polygon</source>
        <translation>{wkt} no es un polígono</translation>
    </message>
    <message>
        <source>there is no CRS {crs}</source>
        <translation>no hay ningún SRC {crs}</translation>
    </message>
    <message>
        <source>it has no place in the CRS {crs}</source>
        <translation>no tiene lugar en el SRC {crs}</translation>
    </message>
    <message>
        <source>{path} is no report of version {version}</source>
        <translation>{path} no es un informe de la versión {version}</translation>
    </message>
    <message>
        <source>{path} is of a dry run, which applied nothing: it left nothing either</source>
        <translation>{path} es de una prueba, que no aplicó nada: tampoco dejó nada</translation>
    </message>
    <message>
        <source>{path} is of changes that were taken back</source>
        <translation>{path} trata de cambios que se retiraron</translation>
    </message>
    <message>
        <source>without one everybody is let in</source>
        <translation>sin él puede entrar cualquiera</translation>
    </message>
    <message>
        <source>take only letters, digits and signs of ASCII</source>
        <translation>use solo letras, cifras y signos ASCII</translation>
    </message>
    <message>
        <source>other computers may reach {host}, and nothing is encrypted: say that this is wanted, or take 127.0.0.1</source>
        <translation>otros equipos pueden llegar a {host}, y nada está cifrado: indique que es lo que desea, o use 127.0.0.1</translation>
    </message>
    <message>
        <source>no address is given</source>
        <translation>no se ha indicado ninguna dirección</translation>
    </message>
    <message>
        <source>the address has a malformed host or port</source>
        <translation>el host o el puerto de la dirección es incorrecto</translation>
    </message>
    <message>
        <source>{scheme}: is not spoken; use https</source>
        <translation>{scheme}: no se admite; use https</translation>
    </message>
    <message>
        <source>the address holds a user or a password; they belong in the login</source>
        <translation>la dirección contiene un usuario o una contraseña; van en el inicio de sesión</translation>
    </message>
    <message>
        <source>the address has a ? or # part; leave it out</source>
        <translation>la dirección tiene una parte con ? o #; quítela</translation>
    </message>
    <message>
        <source>{host} is no name of a computer</source>
        <translation>{host} no es un nombre de equipo</translation>
    </message>
    <message>
        <source>http would send the token of {host} unprotected; use https</source>
        <translation>http enviaría el token de {host} sin protección; use https</translation>
    </message>
    <message>
        <source>{uuid} makes a feature: it needs no key</source>
        <translation>{uuid} crea un objeto: no necesita clave</translation>
    </message>
    <message>
        <source>no change of the input is about {key} in {layer}</source>
        <translation>ningún cambio de la entrada se refiere a {key} en {layer}</translation>
    </message>
    <message>
        <source>{layer}: &quot;&quot; is no key; name these changes by their uuids</source>
        <translation>{layer}: &quot;&quot; no es una clave; indique estos cambios por sus UUID</translation>
    </message>
    <message>
        <source>give JSON text like {&quot;uuid of a change&quot;: &quot;key&quot;} or {&quot;layer id&quot;: {&quot;old&quot;: &quot;new&quot;}}</source>
        <translation>dé un texto JSON como {&quot;UUID de un cambio&quot;: &quot;clave&quot;} o {&quot;id de capa&quot;: {&quot;antigua&quot;: &quot;nueva&quot;}}</translation>
    </message>
</context>
<context>
    <name>OptionsPage</name>
    <message>
        <source>Server</source>
        <translation>Servidor</translation>
    </message>
    <message>
        <source>Use the server of QFieldSync</source>
        <translation>Usar el servidor de QFieldSync</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>&amp;Dirección</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>Inicio de sesión</translation>
    </message>
    <message>
        <source>Looking for News on the Server</source>
        <translation>Búsqueda de novedades en el servidor</translation>
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
        <translation>También si ningún panel lo muestra, cada</translation>
    </message>
    <message>
        <source>Every, while a &amp;job runs</source>
        <translation>Intervalo con una ta&amp;rea en curso</translation>
    </message>
    <message>
        <source>Every, while &amp;none runs</source>
        <translation>Intervalo sin &amp;ninguna en curso</translation>
    </message>
    <message>
        <source>New Projects on This Computer</source>
        <translation>Proyectos nuevos en este ordenador</translation>
    </message>
    <message>
        <source>Stores of Jobs and Changes</source>
        <translation>Almacenes de tareas y cambios</translation>
    </message>
    <message>
        <source>Nothing is moved. To take what is known of your projects along, close the project, copy the content of the old folder into the new one, and choose the new one here. Use a folder on this computer: a store on a network drive may be damaged. It counts from the next project that is opened.</source>
        <translation>No se mueve nada. Para llevarse lo que se sabe de sus proyectos, cierre el proyecto, copie el contenido de la carpeta antigua en la nueva y elija aquí la nueva. Use una carpeta de este ordenador: un almacén en una unidad de red puede dañarse. Se aplica a partir del próximo proyecto que se abra.</translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <translation>C&amp;arpeta</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Informes</translation>
    </message>
    <message>
        <source>Same as QGIS</source>
        <translation>Igual que QGIS</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Idioma</translation>
    </message>
    <message>
        <source>There is no such folder; the one before stays in use.</source>
        <translation>Esa carpeta no existe; se sigue usando la anterior.</translation>
    </message>
    <message>
        <source>Signed in to {host} as {user}</source>
        <translation>Sesión iniciada en {host} como {user}</translation>
    </message>
    <message>
        <source>Sign Out</source>
        <translation>Cerrar sesión</translation>
    </message>
    <message>
        <source>Not signed in</source>
        <translation>Sesión no iniciada</translation>
    </message>
    <message>
        <source>Sign In…</source>
        <translation>Iniciar sesión…</translation>
    </message>
</context>
<context>
    <name>OutcomeModel</name>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
</context>
<context>
    <name>OutlookDialog</name>
    <message>
        <source>Dry Run</source>
        <translation>Simulación</translation>
    </message>
    <message>
        <source>Nothing was written.</source>
        <translation>No se escribió nada.</translation>
    </message>
    <message>
        <source>Open Report</source>
        <translation>Abrir informe</translation>
    </message>
    <message>
        <source>Every change with its reason, and a map, in the browser</source>
        <translation>Cada cambio con su motivo, y un mapa, en el navegador</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Aplicar</translation>
    </message>
    <message>
        <source>None of the changes can be applied</source>
        <translation>Ninguno de los cambios se puede aplicar</translation>
    </message>
    <message>
        <source>{count} more would be kept back. {reasons}</source>
        <translation>Se retendrían {count} más. {reasons}</translation>
    </message>
    <message>
        <source>1 more would be kept back. {reasons}</source>
        <translation>Se retendría 1 más. {reasons}</translation>
    </message>
</context>
<context>
    <name>PackageBar</name>
    <message>
        <source>Open Folder</source>
        <translation>Abrir carpeta</translation>
    </message>
    <message>
        <source>Save as Zip…</source>
        <translation>Guardar como zip…</translation>
    </message>
    <message>
        <source>Load for a Look</source>
        <translation>Cargar para ver</translation>
    </message>
    <message>
        <source>Download Package…</source>
        <translation>Descargar paquete…</translation>
    </message>
    <message>
        <source>Download the project&apos;s newest package from the server into a new folder</source>
        <translation>Descargar del servidor el paquete más reciente del proyecto en una carpeta nueva</translation>
    </message>
    <message>
        <source>A package is being downloaded.</source>
        <translation>Se está descargando un paquete.</translation>
    </message>
    <message>
        <source>The package was saved as {path}.</source>
        <translation>El paquete se guardó como {path}.</translation>
    </message>
    <message>
        <source>The package has no layers of its own to look at.</source>
        <translation>El paquete no tiene capas propias que ver.</translation>
    </message>
    <message>
        <source>Save Package</source>
        <translation>Guardar paquete</translation>
    </message>
    <message>
        <source>Zip files (*.zip)</source>
        <translation>Archivos zip (*.zip)</translation>
    </message>
    <message>
        <source>The folder of the package is not there any more.</source>
        <translation>La carpeta del paquete ya no está ahí.</translation>
    </message>
    <message>
        <source>Open {path}. Copy the package from there; this one is what returned packages are compared with</source>
        <translation>Abrir {path}. Copie el paquete desde allí; este es con el que se comparan los paquetes que vuelven</translation>
    </message>
    <message>
        <source>Pack the package into one file</source>
        <translation>Reunir el paquete en un solo archivo</translation>
    </message>
    <message>
        <source>Show a copy of the package&apos;s layers in a group of their own, read-only; the layers of the project are not touched</source>
        <translation>Mostrar una copia de las capas del paquete en un grupo propio, de solo lectura; las capas del proyecto no se tocan</translation>
    </message>
    <message>
        <source>The file is being written.</source>
        <translation>El archivo se está escribiendo.</translation>
    </message>
    <message>
        <source>Remove the Look</source>
        <translation>Quitar la vista</translation>
    </message>
    <message>
        <source>Take the layers of the package out of the project again</source>
        <translation>Quitar otra vez del proyecto las capas del paquete</translation>
    </message>
</context>
<context>
    <name>PackageDownload</name>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Download Package</source>
        <translation>Descargar paquete</translation>
    </message>
    <message>
        <source>Downloading the package of {host}</source>
        <translation>Descarga del paquete de {host}</translation>
    </message>
    <message>
        <source>The package was downloaded to {path}.</source>
        <translation>El paquete se descargó en {path}.</translation>
    </message>
    <message>
        <source>Open Folder</source>
        <translation>Abrir carpeta</translation>
    </message>
    <message>
        <source>The download was stopped; nothing of it was kept.</source>
        <translation>La descarga se detuvo; no se conservó nada de ella.</translation>
    </message>
    <message>
        <source>The package was not downloaded. {reason}</source>
        <translation>El paquete no se descargó. {reason}</translation>
    </message>
</context>
<context>
    <name>PackageProject</name>
    <message>
        <source>Package a project for QField</source>
        <translation>Empaquetar un proyecto para QField</translation>
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
        <translation>Crea una carpeta que QField abre: el proyecto, un GeoPackage con las filas de sus capas, símbolos, imágenes y adjuntos. No se modifica nada en el proyecto ni en sus datos.

El proyecto dice qué ocurre con cada capa, según lo configuran los diálogos de QFieldSync; una capa vectorial que nadie configuró se lleva sin conexión. Después, el paquete se abre de nuevo y se compara con la fuente. Lo que no pudo llevar tal cual figura en el registro.

Una capa sin una clave de una sola columna solo se puede leer en el terreno.

Proyecto: el archivo de proyecto; si no se indica ninguno, el proyecto abierto, que debe estar guardado.

Carpeta: una vacía o nueva, o la de un paquete anterior, que se sustituye una vez que el nuevo está completo.

Zip: lo mismo en un solo archivo, si se indica uno.

Objetos espaciales: todos, o los del área de interés; por defecto, como dice el proyecto.

Área: un rectángulo en lugar del área de interés propia del proyecto.

Conservar una copia: el paquete tal como se creó se recuerda en este ordenador, para que Recoger paquete pueda averiguar qué hizo el equipo en él.

Almacén: donde se recuerdan tareas, cambios y paquetes. Por defecto: en el perfil de QGIS.

Inicios de sesión: los nombres de usuario, contraseñas y tokens de las capas en línea se omiten en el paquete, salvo que esto se active.

Sustituir un paquete que se editó: si no, uno que alguien editó se conserva y la ejecución termina con un error. Recójalo primero.

Salidas: el archivo de proyecto del paquete, su id, recuentos de capas, objetos espaciales y advertencias, y su tamaño en bytes.</translation>
    </message>
    <message>
        <source>Folder of the package</source>
        <translation>Carpeta del paquete</translation>
    </message>
    <message>
        <source>Zip file</source>
        <translation>Archivo zip</translation>
    </message>
    <message>
        <source>Zip files (*.zip)</source>
        <translation>Archivos zip (*.zip)</translation>
    </message>
    <message>
        <source>Features</source>
        <translation>Objetos espaciales</translation>
    </message>
    <message>
        <source>As the project says</source>
        <translation>Como dice el proyecto</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>Only those in the area of interest</source>
        <translation>Solo los del área de interés</translation>
    </message>
    <message>
        <source>Area (default: the project&apos;s area of interest)</source>
        <translation>Área (por defecto: el área de interés del proyecto)</translation>
    </message>
    <message>
        <source>Keep a copy, to collect the package when it comes back</source>
        <translation>Conservar una copia, para recoger el paquete cuando vuelva</translation>
    </message>
    <message>
        <source>Leave logins of online layers in the package</source>
        <translation>Dejar en el paquete los inicios de sesión de las capas en línea</translation>
    </message>
    <message>
        <source>Replace a package that was edited</source>
        <translation>Sustituir un paquete que se editó</translation>
    </message>
    <message>
        <source>Project of the package</source>
        <translation>Proyecto del paquete</translation>
    </message>
    <message>
        <source>Package id</source>
        <translation>Id del paquete</translation>
    </message>
    <message>
        <source>Layers in the package</source>
        <translation>Capas en el paquete</translation>
    </message>
    <message>
        <source>Features in the package</source>
        <translation>Objetos espaciales en el paquete</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>Advertencias</translation>
    </message>
    <message>
        <source>Size in bytes</source>
        <translation>Tamaño en bytes</translation>
    </message>
    <message>
        <source>The open project is not in a file. Save it as one, then package it.</source>
        <translation>El proyecto abierto no está en un archivo. Guárdelo en uno y después empaquételo.</translation>
    </message>
    <message>
        <source>The open project has changes that are not saved. Save it, then package it.</source>
        <translation>El proyecto abierto tiene cambios sin guardar. Guárdelo y después empaquételo.</translation>
    </message>
    <message>
        <source>The package was made, but not the zip file: {reason}</source>
        <translation>El paquete se creó, pero el archivo zip no: {reason}</translation>
    </message>
    <message>
        <source>The zip file cannot be written, and nothing was packaged: {reason}</source>
        <translation>El archivo ZIP no se puede escribir, y no se empaquetó nada: {reason}</translation>
    </message>
</context>
<context>
    <name>Packaging</name>
    <message>
        <source>it would be in the package; choose another folder</source>
        <translation>estaría dentro del paquete; elija otra carpeta</translation>
    </message>
    <message>
        <source>{layer}: features that name a file in &quot;{field}&quot; that is not there: {count}. The list of attachments in the package names each.</source>
        <translation>{layer}: objetos que nombran en «{field}» un archivo que no está: {count}. La lista de adjuntos del paquete los nombra todos.</translation>
    </message>
    <message>
        <source>Many devices take these names for the same, and keep only one of the files. Rename them: {files}</source>
        <translation>Muchos dispositivos toman estos nombres por el mismo y conservan solo uno de los archivos. Cámbieles el nombre: {files}</translation>
    </message>
    <message>
        <source>{layer}: no feature is in the area.</source>
        <translation>{layer}: ningún objeto espacial está en el área.</translation>
    </message>
    <message>
        <source>{layer}: &quot;{field}&quot; is left out, because another field has the same name but for capitals. Rename one of them.</source>
        <translation>{layer}: &quot;{field}&quot; se omite, porque otro campo tiene el mismo nombre salvo por las mayúsculas. Cambie el nombre de uno de ellos.</translation>
    </message>
    <message>
        <source>{layer}: its rows are those of its filter, and the filter itself is not in the package, because it means something else there.</source>
        <translation>{layer}: sus filas son las de su filtro, y el filtro mismo no está en el paquete, porque allí significa otra cosa.</translation>
    </message>
    <message>
        <source>the package cannot be written: {reason}</source>
        <translation>el paquete no se puede escribir: {reason}</translation>
    </message>
    <message>
        <source>QGIS can open none of its layers: {layers}. Open the project in QGIS and mend their data sources, then package it again.</source>
        <translation>QGIS no puede abrir ninguna de sus capas: {layers}. Abra el proyecto en QGIS y corrija sus fuentes de datos; después empaquételo de nuevo.</translation>
    </message>
    <message>
        <source>only the area of interest is to be packaged, and the project has none; set one, or switch that off</source>
        <translation>solo se debe empaquetar el área de interés, y el proyecto no tiene ninguna; defina una o desactive esa opción</translation>
    </message>
    <message>
        <source>{layer} is left out: it belongs to another project, {project}. Add the layer to this project itself.</source>
        <translation>{layer} se omite: pertenece a otro proyecto, {project}. Añada la capa a este mismo proyecto.</translation>
    </message>
    <message>
        <source>{layer} is left out: QGIS cannot open it. {reason}</source>
        <translation>{layer} se omite: QGIS no puede abrirla. {reason}</translation>
    </message>
    <message>
        <source>Its login is locked: open the project in QGIS, and enter the master password.</source>
        <translation>Su inicio de sesión está bloqueado: abra el proyecto en QGIS e introduzca la contraseña maestra.</translation>
    </message>
    <message>
        <source>{layer} stays a connection, and its login is not in the package: devices need one of their own.</source>
        <translation>{layer} sigue siendo una conexión, y su inicio de sesión no está en el paquete: los dispositivos necesitan uno propio.</translation>
    </message>
    <message>
        <source>{layer} can only be read in the field: changes cannot be written back to its format ({format}). Save it as a GeoPackage.</source>
        <translation>{layer} solo se puede leer en el terreno: los cambios no se pueden escribir de vuelta en su formato ({format}). Guárdela como GeoPackage.</translation>
    </message>
    <message>
        <source>{layer} can only be read in the field: QGIS cannot write to its source. Take a table whose key is a whole number.</source>
        <translation>{layer} solo se puede leer en el terreno: QGIS no puede escribir en su fuente. Use una tabla cuya clave sea un número entero.</translation>
    </message>
    <message>
        <source>{layer} can only be read in the field: its key has several columns ({fields}). Give it a key of one column.</source>
        <translation>{layer} solo se puede leer en el terreno: su clave tiene varias columnas ({fields}). Dele una clave de una sola columna.</translation>
    </message>
    <message>
        <source>{layer} can only be read in the field: it has no key by which an edit would find its feature. Give it a key column, for instance in a GeoPackage.</source>
        <translation>{layer} solo se puede leer en el terreno: no tiene una clave con la que una edición encuentre su objeto espacial. Dele una columna de clave, por ejemplo en un GeoPackage.</translation>
    </message>
    <message>
        <source>The package has other layers: {layers}.</source>
        <translation>El paquete tiene otras capas: {layers}.</translation>
    </message>
    <message>
        <source>{layer} cannot be opened in the package.</source>
        <translation>{layer} no se puede abrir en el paquete.</translation>
    </message>
    <message>
        <source>{layer} lost fields in the package: {fields}.</source>
        <translation>{layer} perdió campos en el paquete: {fields}.</translation>
    </message>
    <message>
        <source>{layer} has another type of geometry.</source>
        <translation>{layer} tiene otro tipo de geometría.</translation>
    </message>
    <message>
        <source>{layer} shows {found} features in the package, {expected} in the source.</source>
        <translation>{layer} muestra {found} objetos espaciales en el paquete y {expected} en la fuente.</translation>
    </message>
    <message>
        <source>{layer} has another extent in the package.</source>
        <translation>{layer} tiene otra extensión en el paquete.</translation>
    </message>
    <message>
        <source>{layer}: feature {key} reads otherwise in the package ({fields}).</source>
        <translation>{layer}: el objeto espacial {key} se lee de otro modo en el paquete ({fields}).</translation>
    </message>
    <message>
        <source>{layer} uses the file {name}, which is not there. Put it there, or choose another one.</source>
        <translation>{layer} usa el archivo {name}, que no está ahí. Póngalo ahí o elija otro.</translation>
    </message>
    <message>
        <source>The project uses the file {name}, which is not there.</source>
        <translation>El proyecto usa el archivo {name}, que no está ahí.</translation>
    </message>
    <message>
        <source>{layer}: a path of this computer was taken out. What needs it has to name a file in the folder of the project. {name}</source>
        <translation>{layer}: se quitó una ruta de este ordenador. Lo que la necesita debe nombrar un archivo de la carpeta del proyecto. {name}</translation>
    </message>
    <message>
        <source>A path of this computer was taken out of the project. {name}</source>
        <translation>Se quitó del proyecto una ruta de este ordenador. {name}</translation>
    </message>
    <message>
        <source>A login was taken out of the project: of its variables, properties, metadata or layouts. What needs it asks for it, or does not work.</source>
        <translation>Se quitaron credenciales del proyecto: de sus variables, propiedades, metadatos o composiciones. Lo que las necesita las pide o no funciona.</translation>
    </message>
    <message>
        <source>A login was taken out of {layer}: of its variables, properties, metadata, actions or form. What needs it asks for it, or does not work.</source>
        <translation>Se quitaron credenciales de {layer}: de sus variables, propiedades, metadatos, acciones o formulario. Lo que las necesita las pide o no funciona.</translation>
    </message>
    <message>
        <source>{layer} shows values of {other}, which is not in the package.</source>
        <translation>{layer} muestra valores de {other}, que no está en el paquete.</translation>
    </message>
    <message>
        <source>The value of &quot;{field}&quot; cannot be stored as it is.</source>
        <translation>El valor de &quot;{field}&quot; no se puede guardar tal como es.</translation>
    </message>
    <message>
        <source>verification</source>
        <translation>verificación</translation>
    </message>
    <message>
        <source>{layer}: {found} features were read and {expected} were counted. The source changed meanwhile, or could not be read to its end: package again.</source>
        <translation>{layer}: se leyeron {found} objetos espaciales y se contaron {expected}. La fuente cambió entretanto, o no se pudo leer hasta el final: empaquete de nuevo.</translation>
    </message>
    <message>
        <source>{layer}: the package does not hold what was read.</source>
        <translation>{layer}: el paquete no contiene lo que se leyó.</translation>
    </message>
    <message>
        <source>{layer}: features without a value in the key &quot;{field}&quot;: {count}. Their edits find no feature.</source>
        <translation>{layer}: objetos sin valor en la clave «{field}»: {count}. Sus ediciones no encuentran ningún objeto.</translation>
    </message>
    <message>
        <source>{layer}: {count} features have the same key &quot;{field}&quot;, so their edits find no single feature.</source>
        <translation>{layer}: {count} objetos espaciales tienen la misma clave &quot;{field}&quot;, así que sus ediciones no encuentran un único objeto espacial.</translation>
    </message>
    <message>
        <source>{layer}: the same of more features: {count}</source>
        <translation>{layer}: lo mismo en más objetos: {count}</translation>
    </message>
    <message>
        <source>{layer}: the geometry of feature {key} is a {found} in a layer of {expected}; it is carried as it is.</source>
        <translation>{layer}: la geometría del objeto espacial {key} es {found} en una capa de {expected}; se lleva tal como es.</translation>
    </message>
    <message>
        <source>it is a file; choose a folder</source>
        <translation>es un archivo; elija una carpeta</translation>
    </message>
    <message>
        <source>the folder holds other files, which would be lost; choose an empty folder</source>
        <translation>la carpeta contiene otros archivos, que se perderían; elija una carpeta vacía</translation>
    </message>
    <message>
        <source>the package there was edited ({files}); collect it first, or choose another folder</source>
        <translation>el paquete que hay allí se editó ({files}); recójalo antes o elija otra carpeta</translation>
    </message>
    <message>
        <source>another program is making a package there</source>
        <translation>otro programa está creando un paquete allí</translation>
    </message>
    <message>
        <source>the package cannot be written there: {reason}</source>
        <translation>el paquete no se puede escribir allí: {reason}</translation>
    </message>
</context>
<context>
    <name>PlacedView</name>
    <message>
        <source>No saved project is open</source>
        <translation>No hay ningún proyecto guardado abierto</translation>
    </message>
    <message>
        <source>Open a project, or save this one; its jobs and changes are shown here then.</source>
        <translation>Abra un proyecto o guarde este; entonces se mostrarán aquí sus tareas y cambios.</translation>
    </message>
    <message>
        <source>Looking for the project&apos;s jobs…</source>
        <translation>Buscando las tareas del proyecto…</translation>
    </message>
    <message>
        <source>The project&apos;s jobs cannot be read</source>
        <translation>No se pueden leer las tareas del proyecto</translation>
    </message>
</context>
<context>
    <name>PolicyFields</name>
    <message>
        <source>So many of the newest packages of a project are kept on this computer whatever their age. A package that came back is compared with them.</source>
        <translation>Este número de los paquetes más recientes de un proyecto se conserva en este ordenador, sea cual sea su antigüedad. Un paquete que vuelve se compara con ellos.</translation>
    </message>
    <message>
        <source> days</source>
        <translation> días</translation>
    </message>
    <message>
        <source>Older packages are removed so long after they were made, or after something came back of them. What was not applied yet keeps them.</source>
        <translation>Los paquetes anteriores se eliminan una vez pasado este tiempo desde que se crearon, o desde que volvió algo de ellos. Se conservan mientras quede algo sin aplicar.</translation>
    </message>
    <message>
        <source>&amp;Conflicts</source>
        <translation>&amp;Conflictos</translation>
    </message>
    <message>
        <source>&amp;Tolerance of geometries</source>
        <translation>&amp;Tolerancia de geometrías</translation>
    </message>
    <message>
        <source>Time &amp;limit of a job</source>
        <translation>&amp;Límite de tiempo de una tarea</translation>
    </message>
    <message>
        <source>Newest &amp;packages kept</source>
        <translation>&amp;Paquetes más recientes conservados</translation>
    </message>
    <message>
        <source>Older packages kept &amp;for</source>
        <translation>Paquetes anteriores c&amp;onservados durante</translation>
    </message>
    <message>
        <source>Ask Me</source>
        <translation>Preguntarme</translation>
    </message>
    <message>
        <source>The Field Wins</source>
        <translation>Gana el terreno</translation>
    </message>
    <message>
        <source>Ask Me keeps what the project holds until you decided. The Field Wins overwrites it with what the crew recorded; it can be taken back.</source>
        <translation>Preguntarme conserva lo que contiene el proyecto hasta que usted decida. Gana el terreno lo sobrescribe con lo que registró el equipo; se puede retirar.</translation>
    </message>
    <message>
        <source>Geometries whose vertices are this near count as equal; in units of the layer&apos;s CRS.</source>
        <translation>Las geometrías cuyos vértices están así de cerca cuentan como iguales; en unidades del SRC de la capa.</translation>
    </message>
    <message>
        <source> min</source>
        <translation> min</translation>
    </message>
    <message>
        <source>A job that takes longer is stopped</source>
        <translation>Una tarea que tarda más se detiene</translation>
    </message>
</context>
<context>
    <name>ProjectAlgorithm</name>
    <message>
        <source>Project file (default: the open project)</source>
        <translation>Archivo de proyecto (por defecto: el proyecto abierto)</translation>
    </message>
    <message>
        <source>QGIS projects (*.qgs *.qgz *.QGS *.QGZ)</source>
        <translation>Proyectos de QGIS (*.qgs *.qgz *.QGS *.QGZ)</translation>
    </message>
    <message>
        <source>No project is open: open one, or name its file.</source>
        <translation>No hay ningún proyecto abierto: abra uno o indique su archivo.</translation>
    </message>
    <message>
        <source>{path} belongs to the project. Choose another file for the output.</source>
        <translation>{path} pertenece al proyecto. Elija otro archivo para la salida.</translation>
    </message>
    <message>
        <source>QGIS is busy with something else ({reason}). Run it again.</source>
        <translation>QGIS está ocupado con otra cosa ({reason}). Ejecútelo de nuevo.</translation>
    </message>
</context>
<context>
    <name>ProjectDialog</name>
    <message>
        <source>Choose the Cloud Project</source>
        <translation>Elegir el proyecto en la nube</translation>
    </message>
    <message>
        <source>Which project on {host} is {file}? The choice is remembered for this project file; nothing is uploaded.</source>
        <translation>¿Qué proyecto de {host} es {file}? La elección se recuerda para este archivo de proyecto; no se sube nada.</translation>
    </message>
    <message>
        <source>Search by name or owner</source>
        <translation>Buscar por nombre o propietario</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Use This Project</source>
        <translation>Usar este proyecto</translation>
    </message>
    <message>
        <source>Asking for your projects…</source>
        <translation>Solicitando sus proyectos…</translation>
    </message>
    <message>
        <source>Projects on the server</source>
        <translation>Proyectos en el servidor</translation>
    </message>
    <message>
        <source>You have no project on {host}</source>
        <translation>No tiene ningún proyecto en {host}</translation>
    </message>
    <message>
        <source>Upload one with QFieldSync, or have its owner share it.</source>
        <translation>Suba uno con QFieldSync, o pida a su propietario que lo comparta.</translation>
    </message>
    <message>
        <source>Look Again</source>
        <translation>Buscar de nuevo</translation>
    </message>
</context>
<context>
    <name>ProjectGroup</name>
    <message>
        <source>The Open Project</source>
        <translation>El proyecto abierto</translation>
    </message>
    <message>
        <source>No project is open.</source>
        <translation>No hay ningún proyecto abierto.</translation>
    </message>
    <message>
        <source>The Open Project: {name}</source>
        <translation>El proyecto abierto: {name}</translation>
    </message>
    <message>
        <source>Reading what is chosen for it…</source>
        <translation>Leyendo lo elegido para él…</translation>
    </message>
</context>
<context>
    <name>ProjectModel</name>
    <message>
        <source>Project</source>
        <translation>Proyecto</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Propietario</translation>
    </message>
    <message>
        <source>Your Role</source>
        <translation>Su rol</translation>
    </message>
    <message>
        <source>Last Change</source>
        <translation>Último cambio</translation>
    </message>
</context>
<context>
    <name>ProjectPage</name>
    <message>
        <source>Layers</source>
        <translation>Capas</translation>
    </message>
    <message>
        <source>Where nothing is chosen, vector layers are edited offline and others left as they are.</source>
        <translation>Donde no se elige nada, las capas vectoriales se editan sin conexión y las demás se dejan como están.</translation>
    </message>
    <message>
        <source>Area of Interest</source>
        <translation>Área de interés</translation>
    </message>
    <message>
        <source>Use the View of the Map</source>
        <translation>Usar la vista del mapa</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Limpiar</translation>
    </message>
    <message>
        <source>Only features in the area</source>
        <translation>Solo los objetos del área</translation>
    </message>
    <message>
        <source>Features elsewhere stay out of packages</source>
        <translation>Los objetos de otros lugares quedan fuera de los paquetes</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Comprobación</translation>
    </message>
    <message>
        <source>Tell of all of them again</source>
        <translation>Avisar de todos otra vez</translation>
    </message>
    <message>
        <source>No finding is ignored in this project.</source>
        <translation>En este proyecto no se ignora ningún hallazgo.</translation>
    </message>
    <message>
        <source>1 finding is ignored in this project.</source>
        <translation>1 hallazgo se ignora en este proyecto.</translation>
    </message>
    <message>
        <source>{count} findings are ignored in this project.</source>
        <translation>{count} hallazgos se ignoran en este proyecto.</translation>
    </message>
    <message>
        <source>The map shows nothing whose place is known.</source>
        <translation>El mapa no muestra nada cuyo lugar se conozca.</translation>
    </message>
    <message>
        <source>None: packages cover all layers.</source>
        <translation>Ninguna: los paquetes abarcan todas las capas.</translation>
    </message>
    <message>
        <source>It is no polygon; the check tells so too.</source>
        <translation>No es un polígono; la comprobación también lo avisa.</translation>
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
        <translation>En caso de conflicto</translation>
    </message>
    <message>
        <source>Tolerance for geometries, in units of each layer&apos;s CRS</source>
        <translation>Tolerancia para geometrías, en unidades del SRC de cada capa</translation>
    </message>
    <message>
        <source>Dry run: write nothing</source>
        <translation>Simulación: no escribir nada</translation>
    </message>
    <message>
        <source>Wait for locks, in seconds</source>
        <translation>Esperar bloqueos, en segundos</translation>
    </message>
    <message>
        <source>Record in the databases what they have taken</source>
        <translation>Registrar en las bases de datos lo que han recibido</translation>
    </message>
</context>
<context>
    <name>ProjectSession</name>
    <message>
        <source>The project is kept in a database. Save it as a file: jobs and changes belong to project files.</source>
        <translation>El proyecto está guardado en una base de datos. Guárdelo como archivo: los trabajos y los cambios pertenecen a los archivos de proyecto.</translation>
    </message>
</context>
<context>
    <name>ProposeRemapping</name>
    <message>
        <source>Propose remapping</source>
        <translation>Proponer reasignación</translation>
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
        <translation>Busca las capas y los objetos espaciales a los que se refieren los cambios cuando sus id y claves no llevan hasta ellos: una capa que se quitó y se añadió de nuevo, una capa que se exportó otra vez y tiene otros números, un objeto espacial que creó el servidor. No se escribe nada en ninguna capa.

Cada propuesta dice qué la respalda: un identificador registrado, la misma geometría, los mismos valores. Donde encajan varios objetos espaciales, no hay propuesta. Revise las propuestas, tache lo que sea erróneo y pase el archivo a Aplicar cambios como su correspondencia de capas y de claves. Confirme primero las capas y haga buscar después las claves con esa correspondencia de capas.

Archivo delta: un archivo delta, o una lista de cambios guardada desde un servidor.

Proyecto: el archivo de proyecto; si no se indica ninguno, el proyecto abierto.

Correspondencia de capas: las capas ya confirmadas, como texto JSON o archivo JSON.

Tamaño máximo del archivo delta: un archivo mayor no se lee; en megabytes. Por defecto 512.

Propuestas: se crean cuando se indica un archivo para ellas; HTML para leer, JSON para confirmarlas y pasarlas.

Solo: los uuid de los cambios deseados, o el informe de una ejecución anterior, cuyos cambios en conflicto, rechazados o fallidos se desean.

Salidas: recuentos de capas y de cambios con una propuesta, y de aquellos para los que no hay ninguna.</translation>
    </message>
    <message>
        <source>Proposals (JSON)</source>
        <translation>Propuestas (JSON)</translation>
    </message>
    <message>
        <source>Proposals (HTML)</source>
        <translation>Propuestas (HTML)</translation>
    </message>
    <message>
        <source>Layers with a proposal</source>
        <translation>Capas con una propuesta</translation>
    </message>
    <message>
        <source>Changes with a proposed key</source>
        <translation>Cambios con una clave propuesta</translation>
    </message>
    <message>
        <source>Layers and changes without a proposal</source>
        <translation>Capas y cambios sin propuesta</translation>
    </message>
    <message>
        <source>The proposals were not written: {reason}</source>
        <translation>Las propuestas no se escribieron: {reason}</translation>
    </message>
    <message>
        <source>The proposals would replace an input: {path}</source>
        <translation>Las propuestas sustituirían una entrada: {path}</translation>
    </message>
</context>
<context>
    <name>PushDeltafile</name>
    <message>
        <source>Send a deltafile to the server</source>
        <translation>Enviar un archivo delta al servidor</translation>
    </message>
    <message>
        <source>Sends a deltafile to the server of its cloud project, which then applies it. It is checked first, because a server says nothing of what is wrong; a long one is sent in parts. Sending it again sends only what is missing.

Largest deltafile: a larger file is not read; in megabytes. Default 512.

Wait: until the server has applied it; the run fails when that does. Fetch changes from the server tells what became of each.

Minutes: how long to wait at most.

Outputs: how many changes are new to the server, how many it had, how many it does not list although they were sent, and the job.</source>
        <translation>Envía un archivo delta al servidor de su proyecto en la nube, que después lo aplica. Se comprueba primero, porque un servidor no dice qué es lo que está mal; uno largo se envía por partes. Enviarlo de nuevo envía solo lo que falta.

Tamaño máximo del archivo delta: un archivo mayor no se lee; en megabytes. Por defecto 512.

Esperar: hasta que el servidor lo haya aplicado; la ejecución falla si eso falla. Obtener cambios del servidor indica qué ha sido de cada uno.

Minutos: cuánto esperar como máximo.

Salidas: cuántos cambios son nuevos para el servidor, cuántos tenía, cuántos no lista aunque se enviaron, y la tarea.</translation>
    </message>
    <message>
        <source>Wait until it is applied</source>
        <translation>Esperar hasta que se aplique</translation>
    </message>
    <message>
        <source>New changes</source>
        <translation>Cambios nuevos</translation>
    </message>
    <message>
        <source>Changes that the server had</source>
        <translation>Cambios que el servidor tenía</translation>
    </message>
    <message>
        <source>Changes that the server does not list</source>
        <translation>Cambios que el servidor no lista</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>Tarea</translation>
    </message>
    <message>
        <source>The server does not list change {uuid}: it knows it from another project, or keeps others waiting.</source>
        <translation>El servidor no lista el cambio {uuid}: lo conoce de otro proyecto, o mantiene otros en espera.</translation>
    </message>
</context>
<context>
    <name>PushingActions</name>
    <message>
        <source>Push Deltafiles</source>
        <translation>Subir archivos delta</translation>
    </message>
    <message>
        <source>Deltafiles (*.json);;All files (*)</source>
        <translation>Archivos delta (*.json);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Asking {host} for its changes</source>
        <translation>Preguntando a {host} por sus cambios</translation>
    </message>
    <message>
        <source>Push It Here All the Same</source>
        <translation>Subirlo aquí de todos modos</translation>
    </message>
    <message>
        <source>The server applies them.</source>
        <translation>El servidor los aplica.</translation>
    </message>
    <message>
        <source>Take Up Here</source>
        <translation>Traer aquí</translation>
    </message>
    <message>
        <source>Nothing was taken up on this computer.</source>
        <translation>No se trajo nada a este ordenador.</translation>
    </message>
    <message>
        <source>Show Them</source>
        <translation>Mostrarlos</translation>
    </message>
</context>
<context>
    <name>QFieldSyncCloudPlugin</name>
    <message>
        <source>The algorithms are offered already, by another copy.</source>
        <translation>Los algoritmos ya están disponibles, en otra copia.</translation>
    </message>
    <message>
        <source>Check Project…</source>
        <translation>Comprobar proyecto…</translation>
    </message>
    <message>
        <source>Package for QField…</source>
        <translation>Empaquetar para QField…</translation>
    </message>
    <message>
        <source>Collect Package…</source>
        <translation>Recoger paquete…</translation>
    </message>
    <message>
        <source>Apply Changes…</source>
        <translation>Aplicar cambios…</translation>
    </message>
    <message>
        <source>Take Back Changes…</source>
        <translation>Retirar cambios…</translation>
    </message>
    <message>
        <source>History of Changes…</source>
        <translation>Historial de cambios…</translation>
    </message>
    <message>
        <source>Check Deltafile…</source>
        <translation>Comprobar archivo delta…</translation>
    </message>
    <message>
        <source>Sign In to a Server…</source>
        <translation>Iniciar sesión en un servidor…</translation>
    </message>
    <message>
        <source>Options…</source>
        <translation>Opciones…</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>Start Local Server…</source>
        <translation>Iniciar servidor local…</translation>
    </message>
    <message>
        <source>Stop Local Server</source>
        <translation>Detener servidor local</translation>
    </message>
    <message>
        <source>The project cannot be served: {reason}</source>
        <translation>No se puede servir el proyecto: {reason}</translation>
    </message>
</context>
<context>
    <name>QueueDeltafile</name>
    <message>
        <source>Hand a deltafile to the project&apos;s jobs</source>
        <translation>Entregar un archivo delta a las tareas del proyecto</translation>
    </message>
    <message>
        <source>Keeps the changes of a deltafile for the jobs of a project, on this computer: they wait, and an open QGIS or Run jobs applies them. What became of each is remembered, conflicts can be resolved later, and the same change is never taken twice.

A file that is no deltafile, or one of another project, is refused as a whole. Apply changes takes a deltafile of any project.

Project: the project file; when none is given, the open project.

Largest deltafile: a larger file is not read; in megabytes. Default 512.

Store: where jobs, changes and packages are remembered. Default: in the QGIS profile.

Outputs: how many changes are new and wait, how many were known already, and the job that applies them.</source>
        <translation>Guarda los cambios de un archivo delta para las tareas de un proyecto, en este ordenador: quedan en espera, y los aplica un QGIS abierto o Ejecutar tareas. Se recuerda qué ha sido de cada uno, los conflictos se pueden resolver más tarde y el mismo cambio nunca se toma dos veces.

Un archivo que no es un archivo delta, o que es de otro proyecto, se rechaza entero. Aplicar cambios acepta un archivo delta de cualquier proyecto.

Proyecto: el archivo de proyecto; si no se indica ninguno, el proyecto abierto.

Tamaño máximo del archivo delta: un archivo mayor no se lee; en megabytes. Por defecto 512.

Almacén: donde se recuerdan tareas, cambios y paquetes. Por defecto: en el perfil de QGIS.

Salidas: cuántos cambios son nuevos y están en espera, cuántos ya se conocían, y la tarea que los aplica.</translation>
    </message>
    <message>
        <source>New changes</source>
        <translation>Cambios nuevos</translation>
    </message>
    <message>
        <source>Changes that were known</source>
        <translation>Cambios que ya se conocían</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>Tarea</translation>
    </message>
    <message>
        <source>The deltafile {path} is not taken: it was made for the project {found}, and this one is {expected}. Hand it over to that project, or use Apply changes from a deltafile, which takes one of any project.</source>
        <translation>El archivo delta {path} no se toma: se hizo para el proyecto {found}, y este es {expected}. Entréguelo a ese proyecto, o use Aplicar cambios de un archivo delta, que acepta uno de cualquier proyecto.</translation>
    </message>
    <message>
        <source>The deltafile {path} is not taken. {reason}</source>
        <translation>El archivo delta {path} no se toma. {reason}</translation>
    </message>
</context>
<context>
    <name>ReasonDialog</name>
    <message>
        <source>Set Changes Aside</source>
        <translation>Apartar cambios</translation>
    </message>
    <message>
        <source>{changes} will not be applied until you take them up again.</source>
        <translation>No se aplicará hasta que usted lo retome: {changes}.</translation>
    </message>
    <message>
        <source>{changes} will not be applied until you take it up again.</source>
        <translation>{changes} no se aplicará hasta que lo retome.</translation>
    </message>
    <message>
        <source>Measured twice, for instance</source>
        <translation>Por ejemplo, medido dos veces</translation>
    </message>
    <message>
        <source>&amp;Reason, for whoever looks at it later</source>
        <translation>&amp;Motivo, para quien lo consulte más tarde</translation>
    </message>
    <message>
        <source>Set Aside</source>
        <translation>Apartar</translation>
    </message>
</context>
<context>
    <name>Reasons</name>
    <message>
        <source>Resolve it: take a side for each field, or enter something else. Or set it aside, and keep what is here.</source>
        <translation>Resuélvalo: elija un lado para cada campo, o introduzca otra cosa. O aparte el cambio y conserve lo que hay aquí.</translation>
    </message>
    <message>
        <source>Take it up again, and name the layer of the project that it belongs to. Or add the layer to the project first.</source>
        <translation>Retómelo e indique la capa del proyecto a la que pertenece. O añada primero la capa al proyecto.</translation>
    </message>
</context>
<context>
    <name>RemapDialog</name>
    <message>
        <source>Take Up Again</source>
        <translation>Retomar</translation>
    </message>
    <message>
        <source>{changes} will wait to be applied again.</source>
        <translation>Volverá a estar en espera de aplicarse: {changes}.</translation>
    </message>
    <message>
        <source>Missing Layers</source>
        <translation>Capas que faltan</translation>
    </message>
    <message>
        <source>Other Keys</source>
        <translation>Otras claves</translation>
    </message>
    <message>
        <source>Tick All</source>
        <translation>Marcar todo</translation>
    </message>
    <message>
        <source>Tick None</source>
        <translation>Desmarcar todo</translation>
    </message>
    <message>
        <source>No other feature fits better than the one that a change names.</source>
        <translation>Ningún otro objeto espacial encaja mejor que el que nombra un cambio.</translation>
    </message>
    <message>
        <source>Tick what is right, or enter the key. What is not ticked is looked for under its own key.</source>
        <translation>Marque lo que sea correcto, o introduzca la clave. Lo que no se marque se busca por su propia clave.</translation>
    </message>
    <message>
        <source>Looking for the features…</source>
        <translation>Buscando los objetos espaciales…</translation>
    </message>
    <message>
        <source>Name the layer that took the place of a missing one; changes of a layer that stays missing are refused again.</source>
        <translation>Indique la capa que ocupó el lugar de una que falta; los cambios de una capa que siga faltando se rechazan de nuevo.</translation>
    </message>
    <message>
        <source>The project has changes that are not saved: a layer that was added since is offered when you have saved it.</source>
        <translation>El proyecto tiene cambios sin guardar: una capa añadida después se ofrece cuando usted haya guardado el proyecto.</translation>
    </message>
    <message>
        <source>None of the project&apos;s layers</source>
        <translation>Ninguna de las capas del proyecto</translation>
    </message>
    <message>
        <source>{layer} (proposed: {signs})</source>
        <translation>{layer} (propuesta: {signs})</translation>
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
        <translation>Quitar el registro de cambios aplicados</translation>
    </message>
    <message>
        <source>Every data source records which changes it has taken, so that none is applied twice and each can be taken back. This removes that record from the data sources of a project: the table in a GeoPackage, SpatiaLite or PostgreSQL database, the folder beside a Shapefile or GeoJSON. The data themselves stay as they are.

Afterwards nothing can be taken back any more, and a deltafile that was applied before is applied again. In PostgreSQL the record is that of all projects and all users of the database.

Project: the project file; when none is given, the open project.

Only tell: lists how much would be removed, and removes nothing.</source>
        <translation>Cada fuente de datos registra qué cambios ha recibido, para que ninguno se aplique dos veces y todos se puedan retirar. Esto quita ese registro de las fuentes de datos de un proyecto: la tabla en una base de datos GeoPackage, SpatiaLite o PostgreSQL, la carpeta junto a un Shapefile o GeoJSON. Los datos mismos quedan como están.

Después ya no se puede retirar nada, y un archivo delta que se aplicó antes se aplica de nuevo. En PostgreSQL el registro es el de todos los proyectos y todos los usuarios de la base de datos.

Proyecto: el archivo de proyecto; si no se indica ninguno, el proyecto abierto.

Solo indicar: lista cuánto se quitaría, y no quita nada.</translation>
    </message>
    <message>
        <source>Only tell what would be removed</source>
        <translation>Solo indicar lo que se quitaría</translation>
    </message>
    <message>
        <source>Data sources cleared</source>
        <translation>Fuentes de datos vaciadas</translation>
    </message>
    <message>
        <source>Records in all of them</source>
        <translation>Entradas en todas ellas</translation>
    </message>
    <message>
        <source>{place}: nothing was removed: {reason}</source>
        <translation>{place}: no se quitó nada: {reason}</translation>
    </message>
    <message>
        <source>Records in {place}: {count}</source>
        <translation>Registros en {place}: {count}</translation>
    </message>
</context>
<context>
    <name>ReportingAlgorithm</name>
    <message>
        <source>Conflicts</source>
        <translation>Conflictos</translation>
    </message>
    <message>
        <source>Changes applied now</source>
        <translation>Cambios aplicados ahora</translation>
    </message>
    <message>
        <source>Changes that had already been applied</source>
        <translation>Cambios que ya estaban aplicados</translation>
    </message>
    <message>
        <source>Changes in conflict</source>
        <translation>Cambios en conflicto</translation>
    </message>
    <message>
        <source>Changes refused</source>
        <translation>Cambios rechazados</translation>
    </message>
    <message>
        <source>Changes that met an error</source>
        <translation>Cambios que dieron un error</translation>
    </message>
    <message>
        <source>The report cannot be written, and nothing was applied: {reason}</source>
        <translation>El informe no se puede escribir, y no se aplicó nada: {reason}</translation>
    </message>
    <message>
        <source>The layer of conflicts cannot be written, and nothing was applied: {reason}</source>
        <translation>La capa de conflictos no se puede escribir, y no se aplicó nada: {reason}</translation>
    </message>
    <message>
        <source>The report was not written: {reason}</source>
        <translation>El informe no se escribió: {reason}</translation>
    </message>
    <message>
        <source>The map of the changes was not made: {reason}</source>
        <translation>El mapa de los cambios no se creó: {reason}</translation>
    </message>
    <message>
        <source>The layer of conflicts was not written.</source>
        <translation>La capa de conflictos no se escribió.</translation>
    </message>
</context>
<context>
    <name>Reports</name>
    <message>
        <source>Feature</source>
        <translation>Objeto espacial</translation>
    </message>
    <message>
        <source>In the field</source>
        <translation>En el terreno</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>Qué ha sido de él</translation>
    </message>
    <message>
        <source>&quot;{layer}&quot; is kept in the memory of QGIS: what it holds now is not shown here.</source>
        <translation>&quot;{layer}&quot; se guarda en la memoria de QGIS: lo que contiene ahora no se muestra aquí.</translation>
    </message>
    <message>
        <source>The project has no layer &quot;{layer}&quot;; perhaps it is now this one: {proposal}.</source>
        <translation>El proyecto no tiene ninguna capa &quot;{layer}&quot;; quizá ahora sea esta: {proposal}.</translation>
    </message>
    <message>
        <source>The project has no layer &quot;{layer}&quot;.</source>
        <translation>El proyecto no tiene ninguna capa &quot;{layer}&quot;.</translation>
    </message>
    <message>
        <source>The layer of this change is not in the project.</source>
        <translation>La capa de este cambio no está en el proyecto.</translation>
    </message>
    <message>
        <source>No layer of the project shows the table &quot;{layer}&quot; any more.</source>
        <translation>Ninguna capa del proyecto muestra ya la tabla &quot;{layer}&quot;.</translation>
    </message>
    <message>
        <source>No layer of the project shows the table any more.</source>
        <translation>Ninguna capa del proyecto muestra ya la tabla.</translation>
    </message>
    <message>
        <source>The layer &quot;{layer}&quot; cannot be opened: {reason}.</source>
        <translation>La capa &quot;{layer}&quot; no se puede abrir: {reason}.</translation>
    </message>
    <message>
        <source>The layer &quot;{layer}&quot; cannot be opened: its file or table is missing or damaged.</source>
        <translation>La capa &quot;{layer}&quot; no se puede abrir: su archivo o tabla falta o está dañado.</translation>
    </message>
    <message>
        <source>The layer cannot be opened: its file or table is missing or damaged.</source>
        <translation>La capa no se puede abrir: su archivo o tabla falta o está dañado.</translation>
    </message>
    <message>
        <source>The login of the layer &quot;{layer}&quot; is locked, so QGIS did not read the layer.</source>
        <translation>El inicio de sesión de la capa «{layer}» está bloqueado, así que QGIS no leyó la capa.</translation>
    </message>
    <message>
        <source>The login of the layer is locked, so QGIS did not read the layer.</source>
        <translation>El inicio de sesión de la capa está bloqueado, así que QGIS no leyó la capa.</translation>
    </message>
    <message>
        <source>The layer &quot;{layer}&quot; is read-only: {reason}.</source>
        <translation>La capa &quot;{layer}&quot; es de solo lectura: {reason}.</translation>
    </message>
    <message>
        <source>The layer &quot;{layer}&quot; is read-only.</source>
        <translation>La capa &quot;{layer}&quot; es de solo lectura.</translation>
    </message>
    <message>
        <source>The layer is read-only.</source>
        <translation>La capa es de solo lectura.</translation>
    </message>
    <message>
        <source>The layer &quot;{layer}&quot; is being edited in QGIS; until that ends nothing else is written to it.</source>
        <translation>La capa &quot;{layer}&quot; se está editando en QGIS; hasta que eso termine no se escribe nada más en ella.</translation>
    </message>
    <message>
        <source>The layer is being edited in QGIS; until that ends nothing else is written to it.</source>
        <translation>La capa se está editando en QGIS; hasta que eso termine no se escribe nada más en ella.</translation>
    </message>
    <message>
        <source>The layer &quot;{layer}&quot; has a kind of data source that changes cannot be written to ({provider}).</source>
        <translation>La capa &quot;{layer}&quot; tiene un tipo de fuente de datos en el que no se pueden escribir cambios ({provider}).</translation>
    </message>
    <message>
        <source>The layer has a kind of data source that changes cannot be written to ({provider}).</source>
        <translation>La capa tiene un tipo de fuente de datos en el que no se pueden escribir cambios ({provider}).</translation>
    </message>
    <message>
        <source>The layer has a kind of data source that changes cannot be written to.</source>
        <translation>La capa tiene un tipo de fuente de datos en el que no se pueden escribir cambios.</translation>
    </message>
    <message>
        <source>The layer &quot;{layer}&quot; is a CSV file, a mere text without field types and keys; writing to it would also alter rows that nobody touched.</source>
        <translation>La capa &quot;{layer}&quot; es un archivo CSV, un simple texto sin tipos de campo ni claves; escribir en él también alteraría filas que nadie tocó.</translation>
    </message>
    <message>
        <source>The layer is a CSV file, a mere text without field types and keys; writing to it would also alter rows that nobody touched.</source>
        <translation>La capa es un archivo CSV, un simple texto sin tipos de campo ni claves; escribir en él también alteraría filas que nadie tocó.</translation>
    </message>
    <message>
        <source>The layer &quot;{layer}&quot; shows a view of the database, and changes are written to tables only.</source>
        <translation>La capa &quot;{layer}&quot; muestra una vista de la base de datos, y los cambios solo se escriben en tablas.</translation>
    </message>
    <message>
        <source>The layer shows a view of the database, and changes are written to tables only.</source>
        <translation>La capa muestra una vista de la base de datos, y los cambios solo se escriben en tablas.</translation>
    </message>
    <message>
        <source>The layer &quot;{layer}&quot; has no primary key, so its features cannot be told apart.</source>
        <translation>La capa &quot;{layer}&quot; no tiene clave primaria, así que sus objetos espaciales no se pueden distinguir.</translation>
    </message>
    <message>
        <source>The layer has no primary key, so its features cannot be told apart.</source>
        <translation>La capa no tiene clave primaria, así que sus objetos espaciales no se pueden distinguir.</translation>
    </message>
    <message>
        <source>The primary key of the layer &quot;{layer}&quot; is made of several fields ({fields}); it has to be one field.</source>
        <translation>La clave primaria de la capa &quot;{layer}&quot; se compone de varios campos ({fields}); tiene que ser un solo campo.</translation>
    </message>
    <message>
        <source>The primary key of the layer &quot;{layer}&quot; is made of several fields; it has to be one field.</source>
        <translation>La clave primaria de la capa &quot;{layer}&quot; se compone de varios campos; tiene que ser un solo campo.</translation>
    </message>
    <message>
        <source>The primary key of the layer is made of several fields; it has to be one field.</source>
        <translation>La clave primaria de la capa se compone de varios campos; tiene que ser un solo campo.</translation>
    </message>
    <message>
        <source>The new feature has no usable value for the key field {field}, and the layer gives it none.</source>
        <translation>El objeto espacial nuevo no tiene ningún valor utilizable para el campo de clave {field}, y la capa no le da ninguno.</translation>
    </message>
    <message>
        <source>The change does not say which feature it is about; on the device the feature had the number {local}.</source>
        <translation>El cambio no dice de qué objeto espacial trata; en el dispositivo el objeto tenía el número {local}.</translation>
    </message>
    <message>
        <source>The change does not say which feature it is about.</source>
        <translation>El cambio no dice de qué objeto espacial trata.</translation>
    </message>
    <message>
        <source>No feature can have the key &quot;{key}&quot; in the field {field}.</source>
        <translation>Ningún objeto espacial puede tener la clave &quot;{key}&quot; en el campo {field}.</translation>
    </message>
    <message>
        <source>No feature of the layer can have the key &quot;{key}&quot;.</source>
        <translation>Ningún objeto espacial de la capa puede tener la clave &quot;{key}&quot;.</translation>
    </message>
    <message>
        <source>No feature of the layer can have the key that the change names.</source>
        <translation>Ningún objeto espacial de la capa puede tener la clave que nombra el cambio.</translation>
    </message>
    <message>
        <source>More than one feature has the key {key} in the field {field}.</source>
        <translation>Más de un objeto espacial tiene la clave {key} en el campo {field}.</translation>
    </message>
    <message>
        <source>More than one feature has the key {key}.</source>
        <translation>Más de un objeto espacial tiene la clave {key}.</translation>
    </message>
    <message>
        <source>More than one feature has the key that the change names.</source>
        <translation>Más de un objeto espacial tiene la clave que nombra el cambio.</translation>
    </message>
    <message>
        <source>Feature {key} is not among those that the database shows this login of &quot;{layer}&quot; (row security): nobody can tell from here whether it is gone or hidden.</source>
        <translation>El objeto espacial {key} no está entre los que la base de datos muestra a este inicio de sesión de &quot;{layer}&quot; (seguridad por filas): desde aquí nadie puede saber si ha desaparecido o está oculto.</translation>
    </message>
    <message>
        <source>The feature is not among those that the database shows this login (row security): nobody can tell from here whether it is gone or hidden.</source>
        <translation>El objeto espacial no está entre los que la base de datos muestra a este inicio de sesión (seguridad por filas): desde aquí nadie puede saber si ha desaparecido o está oculto.</translation>
    </message>
    <message>
        <source>The change would turn the key {old} into {new} (field {field}); the key of a feature is never changed.</source>
        <translation>El cambio convertiría la clave {old} en {new} (campo {field}); la clave de un objeto espacial nunca se cambia.</translation>
    </message>
    <message>
        <source>The change would set the key field {field} to {new}; the key of a feature is never changed.</source>
        <translation>El cambio pondría el campo de clave {field} a {new}; la clave de un objeto espacial nunca se cambia.</translation>
    </message>
    <message>
        <source>The change would give the feature another key, and that is never done.</source>
        <translation>El cambio daría otra clave al objeto espacial, y eso nunca se hace.</translation>
    </message>
    <message>
        <source>The key map sends the change to feature {key}, which is not in the layer.</source>
        <translation>La correspondencia de claves lleva el cambio al objeto espacial {key}, que no está en la capa.</translation>
    </message>
    <message>
        <source>The key map sends the change to a feature that is not in the layer.</source>
        <translation>La correspondencia de claves lleva el cambio a un objeto espacial que no está en la capa.</translation>
    </message>
    <message>
        <source>The layer has no field {field}, for which the crew entered {value}.</source>
        <translation>La capa no tiene el campo {field}, para el que el equipo introdujo {value}.</translation>
    </message>
    <message>
        <source>The layer has no field {field}, for which the crew entered a value.</source>
        <translation>La capa no tiene el campo {field}, para el que el equipo introdujo un valor.</translation>
    </message>
    <message>
        <source>The crew entered a value for a field that the layer does not have.</source>
        <translation>El equipo introdujo un valor para un campo que la capa no tiene.</translation>
    </message>
    <message>
        <source>The data source computes the field {field} itself and does not let it be set.</source>
        <translation>La fuente de datos calcula ella misma el campo {field} y no permite establecerlo.</translation>
    </message>
    <message>
        <source>The data source computes one of the fields itself and does not let it be set.</source>
        <translation>La fuente de datos calcula ella misma uno de los campos y no permite establecerlo.</translation>
    </message>
    <message>
        <source>The value {value} does not fit the field {field}, which holds {kind}.</source>
        <translation>El valor {value} no encaja en el campo {field}, que contiene {kind}.</translation>
    </message>
    <message>
        <source>The value {value} does not fit the field {field}.</source>
        <translation>El valor {value} no encaja en el campo {field}.</translation>
    </message>
    <message>
        <source>A value does not fit the type of the field {field}.</source>
        <translation>Un valor no encaja con el tipo del campo {field}.</translation>
    </message>
    <message>
        <source>A value does not fit the type of its field.</source>
        <translation>Un valor no encaja con el tipo de su campo.</translation>
    </message>
    <message>
        <source>The value {value} is out of range: the field {field} holds {least} to {greatest}.</source>
        <translation>El valor {value} está fuera de rango: el campo {field} admite de {least} a {greatest}.</translation>
    </message>
    <message>
        <source>The value {value} has too many digits: the field {field} holds {digits}.</source>
        <translation>El valor {value} tiene demasiadas cifras: el campo {field} admite {digits}.</translation>
    </message>
    <message>
        <source>The field {field} cannot hold the value {value}: it is out of range, or cannot be kept exactly.</source>
        <translation>El campo {field} no puede contener el valor {value}: está fuera de rango, o no se puede guardar con exactitud.</translation>
    </message>
    <message>
        <source>The field {field} cannot hold the value: it is out of range, or cannot be kept exactly.</source>
        <translation>El campo {field} no puede contener el valor: está fuera de rango, o no se puede guardar con exactitud.</translation>
    </message>
    <message>
        <source>A value is out of the range of its field, or cannot be kept exactly.</source>
        <translation>Un valor está fuera del rango de su campo, o no se puede guardar con exactitud.</translation>
    </message>
    <message>
        <source>The text {value} is too long for the field {field}: {length} bytes as {encoding}, at most {greatest} fit.</source>
        <translation>El texto {value} es demasiado largo para el campo {field}: {length} bytes en {encoding}, caben {greatest} como máximo.</translation>
    </message>
    <message>
        <source>The text {value} is too long for the field {field}: its length is {length}, at most {greatest} fits.</source>
        <translation>El texto {value} es demasiado largo para el campo {field}: su longitud es {length}, caben {greatest} como máximo.</translation>
    </message>
    <message>
        <source>The text {value} is too long for the field {field}.</source>
        <translation>El texto {value} es demasiado largo para el campo {field}.</translation>
    </message>
    <message>
        <source>A text is too long for the field {field}.</source>
        <translation>Un texto es demasiado largo para el campo {field}.</translation>
    </message>
    <message>
        <source>A text is too long for its field.</source>
        <translation>Un texto es demasiado largo para su campo.</translation>
    </message>
    <message>
        <source>The text {value} has characters that the field {field} cannot hold; it stores text as {encoding}.</source>
        <translation>El texto {value} tiene caracteres que el campo {field} no puede contener; guarda el texto en {encoding}.</translation>
    </message>
    <message>
        <source>A text has characters that the field {field} cannot hold.</source>
        <translation>Un texto tiene caracteres que el campo {field} no puede contener.</translation>
    </message>
    <message>
        <source>A text has characters that its field cannot hold.</source>
        <translation>Un texto tiene caracteres que su campo no puede contener.</translation>
    </message>
    <message>
        <source>The field {field} must not be empty, and the change has no value for it.</source>
        <translation>El campo {field} no debe estar vacío, y el cambio no tiene ningún valor para él.</translation>
    </message>
    <message>
        <source>A field that must not be empty has no value.</source>
        <translation>Un campo que no debe estar vacío no tiene valor.</translation>
    </message>
    <message>
        <source>The value {value} may occur only once in the field {field}, and feature {holder} already has it.</source>
        <translation>El valor {value} solo puede aparecer una vez en el campo {field}, y el objeto espacial {holder} ya lo tiene.</translation>
    </message>
    <message>
        <source>The value {value} may occur only once in the field {field}, and another feature already has it.</source>
        <translation>El valor {value} solo puede aparecer una vez en el campo {field}, y otro objeto espacial ya lo tiene.</translation>
    </message>
    <message>
        <source>A value may occur only once in the field {field}, and another feature already has it.</source>
        <translation>Un valor solo puede aparecer una vez en el campo {field}, y otro objeto espacial ya lo tiene.</translation>
    </message>
    <message>
        <source>A value may occur only once in its field, and another feature already has it.</source>
        <translation>Un valor solo puede aparecer una vez en su campo, y otro objeto espacial ya lo tiene.</translation>
    </message>
    <message>
        <source>The data source refused the change: {reason}.</source>
        <translation>La fuente de datos rechazó el cambio: {reason}.</translation>
    </message>
    <message>
        <source>The data source refused the change.</source>
        <translation>La fuente de datos rechazó el cambio.</translation>
    </message>
    <message>
        <source>The geometry of the change cannot be read: {reason}.</source>
        <translation>La geometría del cambio no se puede leer: {reason}.</translation>
    </message>
    <message>
        <source>The geometry of the change cannot be read ({found}).</source>
        <translation>La geometría del cambio no se puede leer ({found}).</translation>
    </message>
    <message>
        <source>The geometry of the change cannot be read.</source>
        <translation>La geometría del cambio no se puede leer.</translation>
    </message>
    <message>
        <source>The geometry does not fit the layer: found {found}, expected {expected}.</source>
        <translation>La geometría no encaja en la capa: se encontró {found}, se esperaba {expected}.</translation>
    </message>
    <message>
        <source>The layer cannot hold the geometry of the change ({found}).</source>
        <translation>La capa no puede contener la geometría del cambio ({found}).</translation>
    </message>
    <message>
        <source>The layer cannot hold the geometry of the change.</source>
        <translation>La capa no puede contener la geometría del cambio.</translation>
    </message>
    <message>
        <source>The geometry cannot be brought from {crs} into the coordinate reference system of the layer: {reason}.</source>
        <translation>La geometría no se puede transformar de {crs} al sistema de referencia de coordenadas de la capa: {reason}.</translation>
    </message>
    <message>
        <source>The geometry cannot be brought from {crs} into the coordinate reference system of the layer.</source>
        <translation>La geometría no se puede transformar de {crs} al sistema de referencia de coordenadas de la capa.</translation>
    </message>
    <message>
        <source>The geometry cannot be brought into the coordinate reference system of the layer.</source>
        <translation>La geometría no se puede transformar al sistema de referencia de coordenadas de la capa.</translation>
    </message>
    <message>
        <source>The change is incomplete: its part &quot;{missing}&quot; is missing.</source>
        <translation>El cambio está incompleto: falta su parte &quot;{missing}&quot;.</translation>
    </message>
    <message>
        <source>The change is incomplete.</source>
        <translation>El cambio está incompleto.</translation>
    </message>
    <message>
        <source>A change with the same identifier but another content was applied before.</source>
        <translation>Antes se aplicó un cambio con el mismo identificador pero otro contenido.</translation>
    </message>
    <message>
        <source>The crew made this feature in the field, and the server says that it made it as feature {made_as}; nobody confirmed that this is the one here.</source>
        <translation>El equipo creó este objeto espacial en el terreno, y el servidor indica que lo creó como objeto espacial {made_as}; nadie confirmó que sea el de aquí.</translation>
    </message>
    <message>
        <source>The crew made this feature in the field, and the change that makes it was not applied.</source>
        <translation>El equipo creó este objeto espacial en el terreno, y el cambio que lo crea no se aplicó.</translation>
    </message>
    <message>
        <source>The feature was to come back first, and that was not possible.</source>
        <translation>El objeto espacial debía volver primero, y eso no fue posible.</translation>
    </message>
    <message>
        <source>The same feature was written again later, and that still holds: change {change} of {at}.</source>
        <translation>El mismo objeto espacial se escribió de nuevo más tarde, y eso sigue vigente: cambio {change} de {at}.</translation>
    </message>
    <message>
        <source>The same feature was written again later, and that still holds: change {change}.</source>
        <translation>El mismo objeto espacial se escribió de nuevo más tarde, y eso sigue vigente: cambio {change}.</translation>
    </message>
    <message>
        <source>The same feature was written again later, and that still holds.</source>
        <translation>El mismo objeto espacial se escribió de nuevo más tarde, y eso sigue vigente.</translation>
    </message>
    <message>
        <source>Feature {key} is not as it was left.</source>
        <translation>El objeto espacial {key} no está como se dejó.</translation>
    </message>
    <message>
        <source>The feature is not as it was left.</source>
        <translation>El objeto espacial no está como se dejó.</translation>
    </message>
    <message>
        <source>Feature {key} was changed here as well as in the field.</source>
        <translation>El objeto espacial {key} se modificó tanto aquí como en el terreno.</translation>
    </message>
    <message>
        <source>The feature was changed here as well as in the field.</source>
        <translation>El objeto espacial se modificó tanto aquí como en el terreno.</translation>
    </message>
    <message>
        <source>Feature {key} was changed in the field, but is no longer here.</source>
        <translation>El objeto espacial {key} se modificó en el terreno, pero ya no está aquí.</translation>
    </message>
    <message>
        <source>The feature was changed in the field, but is no longer here.</source>
        <translation>El objeto espacial se modificó en el terreno, pero ya no está aquí.</translation>
    </message>
    <message>
        <source>Feature {key} was deleted in the field, but changed here.</source>
        <translation>El objeto espacial {key} se eliminó en el terreno, pero se modificó aquí.</translation>
    </message>
    <message>
        <source>The feature was deleted in the field, but changed here.</source>
        <translation>El objeto espacial se eliminó en el terreno, pero se modificó aquí.</translation>
    </message>
    <message>
        <source>A feature with the key {key} was made here as well as in the field, and the two differ.</source>
        <translation>Un objeto espacial con la clave {key} se creó tanto aquí como en el terreno, y los dos difieren.</translation>
    </message>
    <message>
        <source>A feature with the same key was made here as well as in the field, and the two differ.</source>
        <translation>Un objeto espacial con la misma clave se creó tanto aquí como en el terreno, y los dos difieren.</translation>
    </message>
    <message>
        <source>Feature {key} is being edited in QGIS, and those edits are not saved.</source>
        <translation>El objeto espacial {key} se está editando en QGIS, y esas ediciones no están guardadas.</translation>
    </message>
    <message>
        <source>The feature is being edited in QGIS, and those edits are not saved.</source>
        <translation>El objeto espacial se está editando en QGIS, y esas ediciones no están guardadas.</translation>
    </message>
    <message>
        <source>Another program held the data for too long: {reason}.</source>
        <translation>Otro programa retuvo los datos demasiado tiempo: {reason}.</translation>
    </message>
    <message>
        <source>Another program held the data for too long.</source>
        <translation>Otro programa retuvo los datos demasiado tiempo.</translation>
    </message>
    <message>
        <source>The database server stopped a statement that took longer than it allows: {reason}.</source>
        <translation>El servidor de base de datos detuvo una instrucción que tardó más de lo que permite: {reason}.</translation>
    </message>
    <message>
        <source>The database server stopped a statement that took longer than it allows.</source>
        <translation>El servidor de base de datos detuvo una instrucción que tardó más de lo que permite.</translation>
    </message>
    <message>
        <source>The database records what was applied to it, and this login may not read or write that record. Nothing was applied, lest it be applied twice.</source>
        <translation>La base de datos registra lo que se le aplicó, y este inicio de sesión no puede leer o escribir ese registro. No se aplicó nada, para que no se aplique dos veces.</translation>
    </message>
    <message>
        <source>The connection to the data was lost: {reason}.</source>
        <translation>Se perdió la conexión con los datos: {reason}.</translation>
    </message>
    <message>
        <source>The connection to the data was lost.</source>
        <translation>Se perdió la conexión con los datos.</translation>
    </message>
    <message>
        <source>There is no space left on the disk: {reason}.</source>
        <translation>No queda espacio en el disco: {reason}.</translation>
    </message>
    <message>
        <source>There is no space left on the disk.</source>
        <translation>No queda espacio en el disco.</translation>
    </message>
    <message>
        <source>The run was stopped before this change was written.</source>
        <translation>La ejecución se detuvo antes de que se escribiera este cambio.</translation>
    </message>
    <message>
        <source>Something went wrong in this plugin: {reason}.</source>
        <translation>Algo salió mal en este complemento: {reason}.</translation>
    </message>
    <message>
        <source>Something went wrong in this plugin.</source>
        <translation>Algo salió mal en este complemento.</translation>
    </message>
    <message>
        <source>(new, change {number})</source>
        <translation>(nuevo, cambio {number})</translation>
    </message>
    <message>
        <source>(change {number})</source>
        <translation>(cambio {number})</translation>
    </message>
    <message>
        <source>changed here and in the field</source>
        <translation>modificado aquí y en el terreno</translation>
    </message>
    <message>
        <source>changed in the field, no longer here</source>
        <translation>modificado en el terreno, ya no está aquí</translation>
    </message>
    <message>
        <source>deleted in the field, changed here</source>
        <translation>eliminado en el terreno, modificado aquí</translation>
    </message>
    <message>
        <source>made here and in the field</source>
        <translation>creado aquí y en el terreno</translation>
    </message>
    <message>
        <source>being edited in QGIS, not saved</source>
        <translation>en edición en QGIS, sin guardar</translation>
    </message>
    <message>
        <source>geometry</source>
        <translation>geometría</translation>
    </message>
    <message>
        <source>{names} and {count} more</source>
        <translation>{names} y {count} más</translation>
    </message>
    <message>
        <source>not there</source>
        <translation>no está ahí</translation>
    </message>
    <message>
        <source>not recorded</source>
        <translation>no registrado</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>eliminado</translation>
    </message>
    <message>
        <source>not changed</source>
        <translation>sin modificar</translation>
    </message>
    <message>
        <source>a geometry</source>
        <translation>una geometría</translation>
    </message>
    <message>
        <source>empty {geometry}</source>
        <translation>{geometry} sin contenido</translation>
    </message>
    <message>
        <source>{geometry} in {parts} parts, {count} vertices</source>
        <translation>{geometry} en {parts} partes, {count} vértices</translation>
    </message>
    <message>
        <source>{geometry} with {count} vertices</source>
        <translation>{geometry} con {count} vértices</translation>
    </message>
    <message>
        <source>{geometry} in several parts</source>
        <translation>{geometry} en varias partes</translation>
    </message>
    <message>
        <source>moved {distance}</source>
        <translation>desplazada {distance}</translation>
    </message>
    <message>
        <source>length {length} shorter</source>
        <translation>longitud {length} menor</translation>
    </message>
    <message>
        <source>length {length} longer</source>
        <translation>longitud {length} mayor</translation>
    </message>
    <message>
        <source>shape changed</source>
        <translation>forma modificada</translation>
    </message>
    <message>
        <source>point</source>
        <translation>punto</translation>
    </message>
    <message>
        <source>line</source>
        <translation>línea</translation>
    </message>
    <message>
        <source>polygon</source>
        <translation>polígono</translation>
    </message>
    <message>
        <source>no geometry</source>
        <translation>sin geometría</translation>
    </message>
    <message>
        <source>{count} points</source>
        <translation>{count} puntos</translation>
    </message>
    <message>
        <source>point at {x}, {y}</source>
        <translation>punto en {x}, {y}</translation>
    </message>
    <message>
        <source>area smaller</source>
        <translation>área menor</translation>
    </message>
    <message>
        <source>area larger</source>
        <translation>área mayor</translation>
    </message>
    <message>
        <source>area {area} smaller</source>
        <translation>área {area} menor</translation>
    </message>
    <message>
        <source>area {area} larger</source>
        <translation>área {area} mayor</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Campo</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Qué hacer</translation>
    </message>
    <message>
        <source>Worth knowing ({count})</source>
        <translation>Conviene saber ({count})</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Features</source>
        <translation>Objetos espaciales</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>nothing had to be written</source>
        <translation>no hubo que escribir nada</translation>
    </message>
    <message>
        <source>already before</source>
        <translation>ya antes</translation>
    </message>
    <message>
        <source>after a conflict: {reason}</source>
        <translation>tras un conflicto: {reason}</translation>
    </message>
    <message>
        <source>Map of {changes}: {counts}</source>
        <translation>Mapa de {changes}: {counts}</translation>
    </message>
    <message>
        <source>What still needs care is named as in the tables below, where there is room.</source>
        <translation>Lo que aún requiere atención se nombra como en las tablas de abajo, donde hay sitio.</translation>
    </message>
    <message>
        <source>Changes at the same place share a symbol.</source>
        <translation>Los cambios en el mismo lugar comparten un símbolo.</translation>
    </message>
    <message>
        <source>Outside the picture, far from all others: {changes}.</source>
        <translation>Fuera de la imagen, lejos de todos los demás: {changes}.</translation>
    </message>
    <message>
        <source>Not on the map, without a geometry or a known place: {changes}.</source>
        <translation>No están en el mapa, sin geometría o sin lugar conocido: {changes}.</translation>
    </message>
    <message>
        <source>Not on the map, because the coordinates cannot be converted into the CRS of the project: {changes}.</source>
        <translation>No están en el mapa, porque las coordenadas no se pueden convertir al SRC del proyecto: {changes}.</translation>
    </message>
    <message>
        <source>no CRS</source>
        <translation>sin SRC</translation>
    </message>
    <message>
        <source>Shown: x {left} to {right}, y {bottom} to {top} ({crs})</source>
        <translation>Se muestra: x de {left} a {right}, y de {bottom} a {top} ({crs})</translation>
    </message>
    <message>
        <source>en</source>
        <translation>es</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Proyecto</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Here now</source>
        <translation>Aquí ahora</translation>
    </message>
    <message>
        <source>what the data of the project hold</source>
        <translation>lo que contienen los datos del proyecto</translation>
    </message>
    <message>
        <source>Left by it</source>
        <translation>Dejado</translation>
    </message>
    <message>
        <source>what was there when it was written last</source>
        <translation>lo que había cuando se escribió por última vez</translation>
    </message>
    <message>
        <source>To be</source>
        <translation>Previsto</translation>
    </message>
    <message>
        <source>what would be put there now</source>
        <translation>lo que se pondría ahora ahí</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>what the crew saw when they made the change</source>
        <translation>lo que el equipo vio cuando hizo el cambio</translation>
    </message>
    <message>
        <source>From the field</source>
        <translation>Del terreno</translation>
    </message>
    <message>
        <source>what the crew made of it</source>
        <translation>lo que resultó del trabajo del equipo</translation>
    </message>
    <message>
        <source>Moved, larger …</source>
        <translation>Desplazada, mayor …</translation>
    </message>
    <message>
        <source>a geometry compared with the one on its left</source>
        <translation>una geometría comparada con la que está a su izquierda</translation>
    </message>
    <message>
        <source>without anything to write</source>
        <translation>sin nada que escribir</translation>
    </message>
    <message>
        <source>already applied before</source>
        <translation>ya aplicados antes</translation>
    </message>
    <message>
        <source>waiting, set aside or not permitted</source>
        <translation>en espera, apartados o no permitidos</translation>
    </message>
    <message>
        <source>an unnamed layer</source>
        <translation>una capa sin nombre</translation>
    </message>
    <message>
        <source>feature {key}</source>
        <translation>objeto espacial {key}</translation>
    </message>
    <message>
        <source>a feature</source>
        <translation>un objeto espacial</translation>
    </message>
    <message>
        <source>Created {feature} in {layer}.</source>
        <translation>Se creó {feature} en {layer}.</translation>
    </message>
    <message>
        <source>Changed {feature} in {layer}.</source>
        <translation>Se modificó {feature} en {layer}.</translation>
    </message>
    <message>
        <source>Deleted {feature} in {layer}.</source>
        <translation>Se eliminó {feature} en {layer}.</translation>
    </message>
    <message>
        <source>Would create {feature} in {layer}.</source>
        <translation>Se crearía {feature} en {layer}.</translation>
    </message>
    <message>
        <source>Would change {feature} in {layer}.</source>
        <translation>Se modificaría {feature} en {layer}.</translation>
    </message>
    <message>
        <source>Would delete {feature} in {layer}.</source>
        <translation>Se eliminaría {feature} en {layer}.</translation>
    </message>
    <message>
        <source>Conflict: {feature} in {layer} was changed here as well as in the field: {fields}.</source>
        <translation>Conflicto: {feature} en {layer} se modificó tanto aquí como en el terreno: {fields}.</translation>
    </message>
    <message>
        <source>Conflict: {feature} in {layer} was changed here as well as in the field.</source>
        <translation>Conflicto: {feature} en {layer} se modificó tanto aquí como en el terreno.</translation>
    </message>
    <message>
        <source>Conflict: {feature} was changed in the field, but is no longer in {layer}: {fields}.</source>
        <translation>Conflicto: {feature} se modificó en el terreno, pero ya no está en {layer}: {fields}.</translation>
    </message>
    <message>
        <source>Conflict: {feature} was changed in the field, but is no longer in {layer}.</source>
        <translation>Conflicto: {feature} se modificó en el terreno, pero ya no está en {layer}.</translation>
    </message>
    <message>
        <source>Conflict: {feature} in {layer} was deleted in the field, but changed here: {fields}.</source>
        <translation>Conflicto: {feature} en {layer} se eliminó en el terreno, pero se modificó aquí: {fields}.</translation>
    </message>
    <message>
        <source>Conflict: {feature} in {layer} was deleted in the field, but changed here.</source>
        <translation>Conflicto: {feature} en {layer} se eliminó en el terreno, pero se modificó aquí.</translation>
    </message>
    <message>
        <source>Conflict: {feature} was made in {layer} as well as in the field, and the two differ: {fields}.</source>
        <translation>Conflicto: {feature} se creó tanto en {layer} como en el terreno, y los dos difieren: {fields}.</translation>
    </message>
    <message>
        <source>Conflict: {feature} was made in {layer} as well as in the field, and the two differ.</source>
        <translation>Conflicto: {feature} se creó tanto en {layer} como en el terreno, y los dos difieren.</translation>
    </message>
    <message>
        <source>Conflict: {feature} in {layer} is being edited in QGIS and not saved, while the change is about {fields}.</source>
        <translation>Conflicto: {feature} en {layer} se está editando en QGIS y no está guardado, mientras que el cambio trata de {fields}.</translation>
    </message>
    <message>
        <source>Conflict: {feature} in {layer} is being edited in QGIS and not saved.</source>
        <translation>Conflicto: {feature} en {layer} se está editando en QGIS y no está guardado.</translation>
    </message>
    <message>
        <source>Waiting: the change of {feature} in {layer} has not been applied yet.</source>
        <translation>En espera: el cambio de {feature} en {layer} aún no se ha aplicado.</translation>
    </message>
    <message>
        <source>The change of {feature} in {layer} is being applied.</source>
        <translation>El cambio de {feature} en {layer} se está aplicando.</translation>
    </message>
    <message>
        <source>Conflict: {why}</source>
        <translation>Conflicto: {why}</translation>
    </message>
    <message>
        <source>Conflict over {feature} in {layer}.</source>
        <translation>Conflicto sobre {feature} en {layer}.</translation>
    </message>
    <message>
        <source>Not applied: {why}</source>
        <translation>No aplicado: {why}</translation>
    </message>
    <message>
        <source>Not applied: the change of {feature} in {layer}.</source>
        <translation>No aplicado: el cambio de {feature} en {layer}.</translation>
    </message>
    <message>
        <source>Error, nothing was written: {why}</source>
        <translation>Error, no se escribió nada: {why}</translation>
    </message>
    <message>
        <source>Error, nothing was written to {feature} in {layer}.</source>
        <translation>Error, no se escribió nada en {feature} en {layer}.</translation>
    </message>
    <message>
        <source>Set aside: {feature} in {layer} stays as it is here.</source>
        <translation>Apartado: {feature} en {layer} queda como está aquí.</translation>
    </message>
    <message>
        <source>Not permitted: whoever made the change may not change {feature} in {layer}.</source>
        <translation>No permitido: quien hizo el cambio no puede modificar {feature} en {layer}.</translation>
    </message>
    <message>
        <source>{done} It was no longer here; the conflict was settled.</source>
        <translation>{done} Ya no estaba aquí; el conflicto se resolvió.</translation>
    </message>
    <message>
        <source>{done} It was made here too ({fields}); the conflict was settled.</source>
        <translation>{done} También se creó aquí ({fields}); el conflicto se resolvió.</translation>
    </message>
    <message>
        <source>{done} It was made here too; the conflict was settled.</source>
        <translation>{done} También se creó aquí; el conflicto se resolvió.</translation>
    </message>
    <message>
        <source>{done} It was changed here too ({fields}); the conflict was settled.</source>
        <translation>{done} También se modificó aquí ({fields}); el conflicto se resolvió.</translation>
    </message>
    <message>
        <source>{done} It was changed here too; the conflict was settled.</source>
        <translation>{done} También se modificó aquí; el conflicto se resolvió.</translation>
    </message>
    <message>
        <source>Already applied: nothing had to be written for {feature} in {layer}.</source>
        <translation>Ya aplicado: no hubo que escribir nada para {feature} en {layer}.</translation>
    </message>
    <message>
        <source>1 change</source>
        <translation>1 cambio</translation>
    </message>
    <message>
        <source>{count} changes</source>
        <translation>{count} cambios</translation>
    </message>
    <message>
        <source>This is a preview: nothing has been written yet.</source>
        <translation>Esto es una vista previa: aún no se ha escrito nada.</translation>
    </message>
    <message>
        <source>{count} already before</source>
        <translation>{count} ya antes</translation>
    </message>
    <message>
        <source>{count} after a conflict</source>
        <translation>{count} tras un conflicto</translation>
    </message>
    <message>
        <source>Nothing to do: the file holds no changes.</source>
        <translation>Nada que hacer: el archivo no contiene cambios.</translation>
    </message>
    <message>
        <source>Not safe to sync yet: these changes are settled ({count}), but others of the project are not: {left}.</source>
        <translation>Aún no se debe sincronizar: estos cambios están resueltos ({count}), pero otros del proyecto no: {left}.</translation>
    </message>
    <message>
        <source>Ready: all changes can be applied ({count}).</source>
        <translation>Listo: todos los cambios se pueden aplicar ({count}).</translation>
    </message>
    <message>
        <source>Safe to sync: all changes are settled ({count}).</source>
        <translation>Se puede sincronizar: todos los cambios están resueltos ({count}).</translation>
    </message>
    <message>
        <source>Not safe to sync yet: the change cannot be applied as it is.</source>
        <translation>Aún no se debe sincronizar: el cambio no se puede aplicar tal como está.</translation>
    </message>
    <message>
        <source>Not safe to sync yet: {left} of {count} changes cannot be applied as they are.</source>
        <translation>Aún no se debe sincronizar: {left} de {count} cambios no se pueden aplicar tal como están.</translation>
    </message>
    <message>
        <source>Not safe to sync yet: the change is not in the project.</source>
        <translation>Aún no se debe sincronizar: el cambio no está en el proyecto.</translation>
    </message>
    <message>
        <source>Not safe to sync yet: {left} of {count} changes are not in the project.</source>
        <translation>Aún no se debe sincronizar: {left} de {count} cambios no están en el proyecto.</translation>
    </message>
    <message>
        <source>Keep the file with these changes until all are settled: it may be the only copy of this work.</source>
        <translation>Conserve el archivo con estos cambios hasta que todos estén resueltos: puede ser la única copia de este trabajo.</translation>
    </message>
    <message>
        <source>a value</source>
        <translation>un valor</translation>
    </message>
    <message>
        <source>the geometry</source>
        <translation>la geometría</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>verdadero o falso</translation>
    </message>
    <message>
        <source>whole numbers</source>
        <translation>números enteros</translation>
    </message>
    <message>
        <source>numbers</source>
        <translation>números</translation>
    </message>
    <message>
        <source>text</source>
        <translation>texto</translation>
    </message>
    <message>
        <source>dates</source>
        <translation>fechas</translation>
    </message>
    <message>
        <source>times</source>
        <translation>horas</translation>
    </message>
    <message>
        <source>dates with a time</source>
        <translation>fechas con hora</translation>
    </message>
    <message>
        <source>lists</source>
        <translation>listas</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>binary data</source>
        <translation>datos binarios</translation>
    </message>
    <message>
        <source>Proposed layers and keys</source>
        <translation>Capas y claves propuestas</translation>
    </message>
    <message>
        <source>Left aside</source>
        <translation>Dejados de lado</translation>
    </message>
    <message>
        <source>Layers that the project does not have</source>
        <translation>Capas que el proyecto no tiene</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>Capa</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Cambios</translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation>Propuesta</translation>
    </message>
    <message>
        <source>Changes that seem to mean another feature</source>
        <translation>Cambios que parecen referirse a otro objeto espacial</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambio</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clave</translation>
    </message>
    <message>
        <source>Nothing was written, and none of this is done unasked. Check each line, strike out what is wrong, and hand the layer map and the key map of the JSON file to the next run.</source>
        <translation>No se escribió nada, y nada de esto se hace sin pedirlo. Revise cada línea, tache lo que sea erróneo y pase a la siguiente ejecución la correspondencia de capas y la de claves del archivo JSON.</translation>
    </message>
    <message>
        <source>The project has no layer &quot;{layer}&quot;, and none that looks like it.</source>
        <translation>El proyecto no tiene ninguna capa &quot;{layer}&quot;, ni ninguna que se le parezca.</translation>
    </message>
    <message>
        <source>The project has no layer &quot;{layer}&quot;; perhaps it is now {proposal}: {signs}.</source>
        <translation>El proyecto no tiene ninguna capa &quot;{layer}&quot;; quizá ahora sea {proposal}: {signs}.</translation>
    </message>
    <message>
        <source>{layer} {old} is perhaps feature {key} by now, although there is a feature {old}: {sign}.</source>
        <translation>{layer} {old} es quizá ahora el objeto espacial {key}, aunque hay un objeto espacial {old}: {sign}.</translation>
    </message>
    <message>
        <source>{layer} {old} is perhaps feature {key} by now: {sign}.</source>
        <translation>{layer} {old} es quizá ahora el objeto espacial {key}: {sign}.</translation>
    </message>
    <message>
        <source>{sign}, although there is a feature {old}</source>
        <translation>{sign}, aunque hay un objeto espacial {old}</translation>
    </message>
    <message>
        <source>The list is not complete: {count} more are on pages that were not given. An earlier change of the same feature may be among them.</source>
        <translation>La lista no está completa: {count} más están en páginas que no se entregaron. Entre ellos puede haber un cambio anterior del mismo objeto espacial.</translation>
    </message>
    <message>
        <source>{taken} of {count} taken up. Left aside:</source>
        <translation>{taken} de {count} tomados. Dejados de lado:</translation>
    </message>
    <message>
        <source>Confirm the layers first, in the layer map, and have the keys looked for then.</source>
        <translation>Confirme primero las capas, en la correspondencia de capas, y haga buscar entonces las claves.</translation>
    </message>
    <message>
        <source>Every layer was found, and nothing speaks for another feature than the one that is named.</source>
        <translation>Se encontraron todas las capas, y nada indica que se trate de otro objeto espacial que el nombrado.</translation>
    </message>
    <message>
        <source>same name</source>
        <translation>mismo nombre</translation>
    </message>
    <message>
        <source>same name when it was added</source>
        <translation>mismo nombre cuando se añadió</translation>
    </message>
    <message>
        <source>similar name</source>
        <translation>nombre parecido</translation>
    </message>
    <message>
        <source>all fields</source>
        <translation>todos los campos</translation>
    </message>
    <message>
        <source>most fields</source>
        <translation>la mayoría de los campos</translation>
    </message>
    <message>
        <source>same type of geometry</source>
        <translation>mismo tipo de geometría</translation>
    </message>
    <message>
        <source>same coordinate reference system</source>
        <translation>mismo sistema de referencia de coordenadas</translation>
    </message>
    <message>
        <source>the server says that it made this one of the crew&apos;s feature</source>
        <translation>el servidor indica que creó este a partir del objeto espacial del equipo</translation>
    </message>
    <message>
        <source>it has the recorded identifier in &quot;{field}&quot;</source>
        <translation>tiene el identificador registrado en &quot;{field}&quot;</translation>
    </message>
    <message>
        <source>it was recorded as the value of today&apos;s key field</source>
        <translation>se registró como valor del campo de clave actual</translation>
    </message>
    <message>
        <source>it alone has the recorded geometry and every recorded value</source>
        <translation>solo él tiene la geometría registrada y todos los valores registrados</translation>
    </message>
    <message>
        <source>it alone has the recorded geometry</source>
        <translation>solo él tiene la geometría registrada</translation>
    </message>
    <message>
        <source>it alone has every recorded value</source>
        <translation>solo él tiene todos los valores registrados</translation>
    </message>
    <message>
        <source>another change of the same feature leads to it</source>
        <translation>otro cambio del mismo objeto espacial lleva a él</translation>
    </message>
    <message>
        <source>{layer} {old}: no feature has what the crew recorded; it was deleted, or too little was recorded.</source>
        <translation>{layer} {old}: ningún objeto espacial tiene lo que registró el equipo; se eliminó, o se registró demasiado poco.</translation>
    </message>
    <message>
        <source>{layer} {old}: several features have what the crew recorded, {candidates} for instance.</source>
        <translation>{layer} {old}: varios objetos espaciales tienen lo que registró el equipo, por ejemplo {candidates}.</translation>
    </message>
    <message>
        <source>{layer} {old}: what the crew recorded leads to different features: {candidates}.</source>
        <translation>{layer} {old}: lo que registró el equipo lleva a distintos objetos espaciales: {candidates}.</translation>
    </message>
    <message>
        <source>{layer} {old}: changes of another feature lead to {candidates}, too.</source>
        <translation>{layer} {old}: también llevan a {candidates} cambios de otro objeto espacial.</translation>
    </message>
    <message>
        <source>{layer} {old}: the features of this layer cannot be looked through.</source>
        <translation>{layer} {old}: los objetos espaciales de esta capa no se pueden examinar.</translation>
    </message>
    <message>
        <source>The server has applied it; it comes with the server&apos;s data.</source>
        <translation>El servidor lo ha aplicado; llega con los datos del servidor.</translation>
    </message>
    <message>
        <source>The server has not come to it yet, and may apply it at any moment.</source>
        <translation>El servidor aún no ha llegado a él, y puede aplicarlo en cualquier momento.</translation>
    </message>
    <message>
        <source>It was ignored on the server; choose it by its uuid to take it up all the same.</source>
        <translation>Se ignoró en el servidor; elíjalo por su uuid para tomarlo de todos modos.</translation>
    </message>
    <message>
        <source>Whoever made it may not change the data; choose it by its uuid to take it up all the same.</source>
        <translation>Quien lo hizo no puede modificar los datos; elíjalo por su uuid para tomarlo de todos modos.</translation>
    </message>
    <message>
        <source>This plugin does not know what the server&apos;s status {detail} means.</source>
        <translation>Este complemento no sabe qué significa el estado {detail} del servidor.</translation>
    </message>
    <message>
        <source>The list does not carry the change itself: {detail}.</source>
        <translation>La lista no contiene el cambio en sí: {detail}.</translation>
    </message>
    <message>
        <source>Others were chosen.</source>
        <translation>Se eligieron otros.</translation>
    </message>
    <message>
        <source>If {proposal} is the same layer, name it in the layer map and apply again. If not, add the layer to the project.</source>
        <translation>Si {proposal} es la misma capa, indíquela en la correspondencia de capas y aplique de nuevo. Si no, añada la capa al proyecto.</translation>
    </message>
    <message>
        <source>Add the layer to the project, or name in the layer map the layer that these changes belong to; then apply again.</source>
        <translation>Añada la capa al proyecto, o indique en la correspondencia de capas la capa a la que pertenecen estos cambios; después aplique de nuevo.</translation>
    </message>
    <message>
        <source>Click the warning sign of the layer in the Layers panel, choose its file or table, and apply again.</source>
        <translation>Haga clic en la señal de advertencia de la capa en el panel Capas, elija su archivo o tabla y aplique de nuevo.</translation>
    </message>
    <message>
        <source>Open the project in QGIS, enter the master password, and apply again there.</source>
        <translation>Abra el proyecto en QGIS, introduzca la contraseña maestra y vuelva a aplicar allí.</translation>
    </message>
    <message>
        <source>Untick &quot;Read-only&quot; for the layer in Project ▸ Properties ▸ Data Sources. If it is not ticked, the file is write-protected, or you lack the right to write to the table.</source>
        <translation>Desmarque &quot;Solo lectura&quot; para la capa en Proyecto ▸ Propiedades ▸ Fuentes de datos. Si no está marcado, el archivo está protegido contra escritura, o usted no tiene permiso para escribir en la tabla.</translation>
    </message>
    <message>
        <source>Save or discard the edits and end editing (Layer ▸ Toggle Editing), then apply again.</source>
        <translation>Guarde o descarte las ediciones y termine la edición (Capa ▸ Conmutar edición); después aplique de nuevo.</translation>
    </message>
    <message>
        <source>Save the layer as a GeoPackage (right-click ▸ Export ▸ Save Features As…) and use that one in the project.</source>
        <translation>Guarde la capa como GeoPackage (clic derecho ▸ Exportar ▸ Guardar objetos como…) y use esa en el proyecto.</translation>
    </message>
    <message>
        <source>Add the table behind the view to the project, and give that one to the crew.</source>
        <translation>Añada al proyecto la tabla que está detrás de la vista, y dé esa al equipo.</translation>
    </message>
    <message>
        <source>Ask an administrator of the database to share the record with this login by running this SQL: {sql} Then apply again.</source>
        <translation>Pida a un administrador de la base de datos que comparta el registro con este inicio de sesión ejecutando este SQL: {sql} Después aplique de nuevo.</translation>
    </message>
    <message>
        <source>Ask an administrator of the database to share the table qfieldsync_cloud.ledger with this login.</source>
        <translation>Pida a un administrador de la base de datos que comparta la tabla qfieldsync_cloud.ledger con este inicio de sesión.</translation>
    </message>
    <message>
        <source>Give a Shapefile or GeoJSON an integer field named fid with a different number for every feature, and a table a primary key of one field; or save the layer as a GeoPackage, which has one (right-click ▸ Export ▸ Save Features As…).</source>
        <translation>Dé a un Shapefile o GeoJSON un campo entero llamado fid con un número distinto para cada objeto espacial, y a una tabla una clave primaria de un solo campo; o guarde la capa como GeoPackage, que ya la tiene (clic derecho ▸ Exportar ▸ Guardar objetos como…).</translation>
    </message>
    <message>
        <source>Take Up Again… in the dock Changes looks for the feature, and so does the algorithm Propose remapping, which writes a key map. Or find it on the map and make the change there by hand.</source>
        <translation>Retomar… en el panel Cambios busca el objeto espacial, y también el algoritmo Proponer reasignación, que escribe una correspondencia de claves. O búsquelo en el mapa y haga allí el cambio a mano.</translation>
    </message>
    <message>
        <source>Apply with a login that sees every row of the table (its owner, or one with BYPASSRLS), or ask an administrator for a policy that shows this login the feature.</source>
        <translation>Aplique con un inicio de sesión que vea todas las filas de la tabla (su propietario, o uno con BYPASSRLS), o pida a un administrador una política que muestre el objeto espacial a este inicio de sesión.</translation>
    </message>
    <message>
        <source>In the attribute table, find the features that have {key} in {field}. Give each its own key, save, and apply again.</source>
        <translation>En la tabla de atributos, busque los objetos espaciales que tienen {key} en {field}. Dé a cada uno su propia clave, guarde y aplique de nuevo.</translation>
    </message>
    <message>
        <source>In the attribute table, find the features with this key. Give each its own key, save, and apply again.</source>
        <translation>En la tabla de atributos, busque los objetos espaciales con esta clave. Dé a cada uno su propia clave, guarde y aplique de nuevo.</translation>
    </message>
    <message>
        <source>Enter the other values by hand. So that it does not happen again, untick Editable for {field} in Layer Properties ▸ Attributes Form.</source>
        <translation>Introduzca los demás valores a mano. Para que no vuelva a ocurrir, desmarque Editable para {field} en Propiedades de la capa ▸ Formulario de atributos.</translation>
    </message>
    <message>
        <source>Enter the other values by hand. So that it does not happen again, untick Editable for the key field in Layer Properties ▸ Attributes Form.</source>
        <translation>Introduzca los demás valores a mano. Para que no vuelva a ocurrir, desmarque Editable para el campo de clave en Propiedades de la capa ▸ Formulario de atributos.</translation>
    </message>
    <message>
        <source>Correct the key map, and apply again. The algorithm Propose remapping looks for the feature.</source>
        <translation>Corrija la correspondencia de claves y aplique de nuevo. El algoritmo Proponer reasignación busca el objeto espacial.</translation>
    </message>
    <message>
        <source>Add the field {field} to the layer (Layer Properties ▸ Fields), or give a renamed field its old name back, and apply again.</source>
        <translation>Añada el campo {field} a la capa (Propiedades de la capa ▸ Campos), o devuelva su nombre antiguo a un campo renombrado, y aplique de nuevo.</translation>
    </message>
    <message>
        <source>Add the field to the layer (Layer Properties ▸ Fields), or give a renamed field its old name back, and apply again.</source>
        <translation>Añada el campo a la capa (Propiedades de la capa ▸ Campos), o devuelva su nombre antiguo a un campo renombrado, y aplique de nuevo.</translation>
    </message>
    <message>
        <source>Make the change by hand with a value that fits, or give the field {field} a type that can hold this one and apply again.</source>
        <translation>Haga el cambio a mano con un valor que encaje, o dé al campo {field} un tipo que pueda contener este y aplique de nuevo.</translation>
    </message>
    <message>
        <source>Make the change by hand with a value that fits, or give the field a type that can hold this one and apply again.</source>
        <translation>Haga el cambio a mano con un valor que encaje, o dé al campo un tipo que pueda contener este y aplique de nuevo.</translation>
    </message>
    <message>
        <source>Make the change by hand; the deltafile holds what the crew recorded.</source>
        <translation>Haga el cambio a mano; el archivo delta contiene lo que registró el equipo.</translation>
    </message>
    <message>
        <source>A constraint, a trigger or a missing right is in the way; the data source names it. Put that right and apply again.</source>
        <translation>Lo impide una restricción, un disparador o un permiso que falta; la fuente de datos lo nombra. Corríjalo y aplique de nuevo.</translation>
    </message>
    <message>
        <source>Check the coordinate reference system of the layer in Layer Properties ▸ Source, set the right one, and apply again.</source>
        <translation>Compruebe el sistema de referencia de coordenadas de la capa en Propiedades de la capa ▸ Fuente, establezca el correcto y aplique de nuevo.</translation>
    </message>
    <message>
        <source>Fetch the file of changes once more from the device or the server; this one was altered or is damaged.</source>
        <translation>Obtenga otra vez el archivo de cambios del dispositivo o del servidor; este se alteró o está dañado.</translation>
    </message>
    <message>
        <source>Settle the change that makes the feature first, then apply this one again.</source>
        <translation>Resuelva primero el cambio que crea el objeto espacial y después aplique este de nuevo.</translation>
    </message>
    <message>
        <source>Add a layer on this table to the project, then run again.</source>
        <translation>Añada al proyecto una capa sobre esta tabla y ejecute de nuevo.</translation>
    </message>
    <message>
        <source>Put right what keeps the feature from coming back, then run again.</source>
        <translation>Corrija lo que impide que el objeto espacial vuelva y ejecute de nuevo.</translation>
    </message>
    <message>
        <source>Select the later change as well, or take it back first. Where it only edited the feature, Overwrite goes over it.</source>
        <translation>Seleccione también el cambio posterior, o retírelo primero. Si solo editó el objeto espacial, Sobrescribir pasa por encima de él.</translation>
    </message>
    <message>
        <source>Keep what is here, or put it right by hand. Running again with Overwrite puts back what was there, and what was edited since is lost.</source>
        <translation>Conserve lo que hay aquí, o corríjalo a mano. Ejecutar de nuevo con Sobrescribir devuelve lo que había, y lo que se editó desde entonces se pierde.</translation>
    </message>
    <message>
        <source>Keep what is here, or make the change by hand. Applying again with Overwrite takes the field&apos;s side in every conflict of the file.</source>
        <translation>Conserve lo que hay aquí, o haga el cambio a mano. Aplicar de nuevo con Sobrescribir toma el lado del terreno en todos los conflictos del archivo.</translation>
    </message>
    <message>
        <source>Apply again; nothing is applied twice.</source>
        <translation>Aplique de nuevo; nada se aplica dos veces.</translation>
    </message>
    <message>
        <source>Free some space where the data are stored and apply again; nothing is applied twice.</source>
        <translation>Libere espacio donde se guardan los datos y aplique de nuevo; nada se aplica dos veces.</translation>
    </message>
    <message>
        <source>Apply again. If it comes back, report it with the log (View ▸ Panels ▸ Log Messages).</source>
        <translation>Aplique de nuevo. Si vuelve a ocurrir, notifíquelo con el registro (Ver ▸ Paneles ▸ Mensajes del registro).</translation>
    </message>
    <message>
        <source>Give {field} a default value, uuid() for instance (Layer Properties ▸ Attributes Form), and apply again.</source>
        <translation>Dé a {field} un valor predeterminado, por ejemplo uuid() (Propiedades de la capa ▸ Formulario de atributos), y aplique de nuevo.</translation>
    </message>
    <message>
        <source>Look at feature {made_as}. If it is the one, name it in the key map and apply again; the algorithm Propose remapping writes one.</source>
        <translation>Mire el objeto espacial {made_as}. Si es el correcto, indíquelo en la correspondencia de claves y aplique de nuevo; el algoritmo Proponer reasignación escribe una.</translation>
    </message>
    <message>
        <source>Enter the other values by hand. So that it does not happen again, untick Editable for the field in Layer Properties ▸ Attributes Form.</source>
        <translation>Introduzca los demás valores a mano. Para que no vuelva a ocurrir, desmarque Editable para el campo en Propiedades de la capa ▸ Formulario de atributos.</translation>
    </message>
    <message>
        <source>Make the change by hand with a shorter text, or make the field {field} longer in the data source and apply again.</source>
        <translation>Haga el cambio a mano con un texto más corto, o alargue el campo {field} en la fuente de datos y aplique de nuevo.</translation>
    </message>
    <message>
        <source>Make the change by hand with a shorter text, or make the field longer in the data source and apply again.</source>
        <translation>Haga el cambio a mano con un texto más corto, o alargue el campo en la fuente de datos y aplique de nuevo.</translation>
    </message>
    <message>
        <source>Make the change by hand without these characters, or save the layer as a GeoPackage, which holds them all.</source>
        <translation>Haga el cambio a mano sin estos caracteres, o guarde la capa como GeoPackage, que los admite todos.</translation>
    </message>
    <message>
        <source>Make the change by hand and fill in {field}. If only new features lack it, give it a default value (Layer Properties ▸ Attributes Form) and apply again.</source>
        <translation>Haga el cambio a mano y rellene {field}. Si solo falta en los objetos espaciales nuevos, dele un valor predeterminado (Propiedades de la capa ▸ Formulario de atributos) y aplique de nuevo.</translation>
    </message>
    <message>
        <source>Make the change by hand and fill in the field. If only new features lack it, give it a default value (Layer Properties ▸ Attributes Form) and apply again.</source>
        <translation>Haga el cambio a mano y rellene el campo. Si solo falta en los objetos espaciales nuevos, dele un valor predeterminado (Propiedades de la capa ▸ Formulario de atributos) y aplique de nuevo.</translation>
    </message>
    <message>
        <source>If feature {holder} has it by mistake, correct that one and apply again. If not, make the change by hand with another value.</source>
        <translation>Si el objeto espacial {holder} lo tiene por error, corríjalo y aplique de nuevo. Si no, haga el cambio a mano con otro valor.</translation>
    </message>
    <message>
        <source>If the other feature has it by mistake, correct that one and apply again. If not, make the change by hand with another value.</source>
        <translation>Si el otro objeto espacial lo tiene por error, corríjalo y aplique de nuevo. Si no, haga el cambio a mano con otro valor.</translation>
    </message>
    <message>
        <source>Draw the feature by hand in the way the layer needs it; the deltafile holds what the crew recorded.</source>
        <translation>Dibuje el objeto espacial a mano como lo necesita la capa; el archivo delta contiene lo que registró el equipo.</translation>
    </message>
    <message>
        <source>Close other programs that use these data, then apply again; nothing is applied twice.</source>
        <translation>Cierre los demás programas que usan estos datos y después aplique de nuevo; nada se aplica dos veces.</translation>
    </message>
    <message>
        <source>Apply again when the server is less busy, or ask its administrator for a longer statement_timeout; nothing is applied twice.</source>
        <translation>Aplique de nuevo cuando el servidor esté menos ocupado, o pida a su administrador un statement_timeout mayor; nada se aplica dos veces.</translation>
    </message>
    <message>
        <source>Check the network, or the drive with the data, then apply again; nothing is applied twice.</source>
        <translation>Compruebe la red, o la unidad con los datos, y después aplique de nuevo; nada se aplica dos veces.</translation>
    </message>
    <message>
        <source>edited here since</source>
        <translation>editado aquí después</translation>
    </message>
    <message>
        <source>no longer here</source>
        <translation>ya no está aquí</translation>
    </message>
    <message>
        <source>to be deleted, but edited here since</source>
        <translation>por eliminar, pero editado aquí después</translation>
    </message>
    <message>
        <source>to come back, but made here again since</source>
        <translation>por volver, pero creado aquí de nuevo después</translation>
    </message>
    <message>
        <source>can be applied again</source>
        <translation>aplicables de nuevo</translation>
    </message>
    <message>
        <source>applied again</source>
        <translation>aplicados de nuevo</translation>
    </message>
    <message>
        <source>can be taken back</source>
        <translation>retirables</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>retirados</translation>
    </message>
    <message>
        <source>These features are not as the change left them. Nothing was overwritten: you decide.</source>
        <translation>Estos objetos espaciales no están como los dejó el cambio. No se sobrescribió nada: decide usted.</translation>
    </message>
    <message>
        <source>Something has to be put right first.</source>
        <translation>Primero hay que corregir algo.</translation>
    </message>
    <message>
        <source>What the crew recorded is in the project again.</source>
        <translation>Lo que registró el equipo está de nuevo en el proyecto.</translation>
    </message>
    <message>
        <source>The project is as it was before these changes. The same deltafile can apply them again.</source>
        <translation>El proyecto está como antes de estos cambios. El mismo archivo delta puede aplicarlos de nuevo.</translation>
    </message>
    <message>
        <source>Nothing to do: no such change was taken back.</source>
        <translation>Nada que hacer: no se retiró ningún cambio así.</translation>
    </message>
    <message>
        <source>Nothing to do: no such change is applied.</source>
        <translation>Nada que hacer: no hay ningún cambio así aplicado.</translation>
    </message>
    <message>
        <source>Ready: all changes can be applied again ({count}).</source>
        <translation>Listo: todos los cambios se pueden aplicar de nuevo ({count}).</translation>
    </message>
    <message>
        <source>{left} of {count} changes cannot be applied again as they are.</source>
        <translation>{left} de {count} cambios no se pueden aplicar de nuevo tal como están.</translation>
    </message>
    <message>
        <source>Ready: all changes can be taken back ({count}).</source>
        <translation>Listo: todos los cambios se pueden retirar ({count}).</translation>
    </message>
    <message>
        <source>{left} of {count} changes cannot be taken back as they are.</source>
        <translation>{left} de {count} cambios no se pueden retirar tal como están.</translation>
    </message>
    <message>
        <source>All changes are applied again ({count}).</source>
        <translation>Todos los cambios están aplicados de nuevo ({count}).</translation>
    </message>
    <message>
        <source>{left} of {count} changes are not in the project again.</source>
        <translation>{left} de {count} cambios no están de nuevo en el proyecto.</translation>
    </message>
    <message>
        <source>All changes are taken back ({count}).</source>
        <translation>Todos los cambios están retirados ({count}).</translation>
    </message>
    <message>
        <source>{left} of {count} changes are still in the project.</source>
        <translation>{left} de {count} cambios siguen en el proyecto.</translation>
    </message>
    <message>
        <source>The change cannot be applied again as it is.</source>
        <translation>El cambio no se puede aplicar de nuevo tal como está.</translation>
    </message>
    <message>
        <source>The change cannot be taken back as it is.</source>
        <translation>El cambio no se puede retirar tal como está.</translation>
    </message>
    <message>
        <source>The change is not in the project again.</source>
        <translation>El cambio no está de nuevo en el proyecto.</translation>
    </message>
    <message>
        <source>The change is still in the project.</source>
        <translation>El cambio sigue en el proyecto.</translation>
    </message>
    <message>
        <source>{count} without anything to write</source>
        <translation>{count} sin nada que escribir</translation>
    </message>
    <message>
        <source>Taken back: {feature} in {layer}, created in the field, was deleted.</source>
        <translation>Retirado: {feature} en {layer}, creado en el terreno, se eliminó.</translation>
    </message>
    <message>
        <source>Taken back: {feature} in {layer} is as it was before the change.</source>
        <translation>Retirado: {feature} en {layer} está como antes del cambio.</translation>
    </message>
    <message>
        <source>Taken back: {feature} in {layer}, deleted in the field, is here again.</source>
        <translation>Retirado: {feature} en {layer}, eliminado en el terreno, está aquí de nuevo.</translation>
    </message>
    <message>
        <source>Would be taken back: {feature} in {layer}, created in the field, would be deleted.</source>
        <translation>Se retiraría: {feature} en {layer}, creado en el terreno, se eliminaría.</translation>
    </message>
    <message>
        <source>Would be taken back: {feature} in {layer} would be as it was before the change.</source>
        <translation>Se retiraría: {feature} en {layer} estaría como antes del cambio.</translation>
    </message>
    <message>
        <source>Would be taken back: {feature} in {layer}, deleted in the field, would be here again.</source>
        <translation>Se retiraría: {feature} en {layer}, eliminado en el terreno, estaría aquí de nuevo.</translation>
    </message>
    <message>
        <source>Applied again: {feature} in {layer} was created.</source>
        <translation>Aplicado de nuevo: se creó {feature} en {layer}.</translation>
    </message>
    <message>
        <source>Applied again: {feature} in {layer} was changed.</source>
        <translation>Aplicado de nuevo: se modificó {feature} en {layer}.</translation>
    </message>
    <message>
        <source>Applied again: {feature} in {layer} was deleted.</source>
        <translation>Aplicado de nuevo: se eliminó {feature} en {layer}.</translation>
    </message>
    <message>
        <source>Would be applied again: {feature} in {layer} would be created.</source>
        <translation>Se aplicaría de nuevo: se crearía {feature} en {layer}.</translation>
    </message>
    <message>
        <source>Would be applied again: {feature} in {layer} would be changed.</source>
        <translation>Se aplicaría de nuevo: se modificaría {feature} en {layer}.</translation>
    </message>
    <message>
        <source>Would be applied again: {feature} in {layer} would be deleted.</source>
        <translation>Se aplicaría de nuevo: se eliminaría {feature} en {layer}.</translation>
    </message>
    <message>
        <source>Conflict: {feature} in {layer} was edited here since: {fields}.</source>
        <translation>Conflicto: {feature} en {layer} se editó aquí después: {fields}.</translation>
    </message>
    <message>
        <source>Conflict: {feature} in {layer} was edited here since.</source>
        <translation>Conflicto: {feature} en {layer} se editó aquí después.</translation>
    </message>
    <message>
        <source>Conflict: {feature} is no longer in {layer}.</source>
        <translation>Conflicto: {feature} ya no está en {layer}.</translation>
    </message>
    <message>
        <source>Conflict: {feature} in {layer} would be deleted, but was edited here since: {fields}.</source>
        <translation>Conflicto: {feature} en {layer} se eliminaría, pero se editó aquí después: {fields}.</translation>
    </message>
    <message>
        <source>Conflict: {feature} in {layer} would be deleted, but was edited here since.</source>
        <translation>Conflicto: {feature} en {layer} se eliminaría, pero se editó aquí después.</translation>
    </message>
    <message>
        <source>Conflict: {feature} would come back to {layer}, but was made here again since, and the two differ: {fields}.</source>
        <translation>Conflicto: {feature} volvería a {layer}, pero se creó aquí de nuevo después, y los dos difieren: {fields}.</translation>
    </message>
    <message>
        <source>Conflict: {feature} would come back to {layer}, but was made here again since, and the two differ.</source>
        <translation>Conflicto: {feature} volvería a {layer}, pero se creó aquí de nuevo después, y los dos difieren.</translation>
    </message>
    <message>
        <source>Not applied again: {why}</source>
        <translation>No aplicado de nuevo: {why}</translation>
    </message>
    <message>
        <source>Not applied again: the change of {feature} in {layer}.</source>
        <translation>No aplicado de nuevo: el cambio de {feature} en {layer}.</translation>
    </message>
    <message>
        <source>Not taken back: {why}</source>
        <translation>No retirado: {why}</translation>
    </message>
    <message>
        <source>Not taken back: the change of {feature} in {layer}.</source>
        <translation>No retirado: el cambio de {feature} en {layer}.</translation>
    </message>
    <message>
        <source>Applied again, and nothing had to be written for {feature} in {layer}.</source>
        <translation>Aplicado de nuevo, y no hubo que escribir nada para {feature} en {layer}.</translation>
    </message>
    <message>
        <source>Taken back, and nothing had to be written for {feature} in {layer}.</source>
        <translation>Retirado, y no hubo que escribir nada para {feature} en {layer}.</translation>
    </message>
    <message>
        <source>{done} It was edited here since ({fields}); the conflict was settled.</source>
        <translation>{done} Se editó aquí después ({fields}); el conflicto se resolvió.</translation>
    </message>
    <message>
        <source>{done} It was edited here since; the conflict was settled.</source>
        <translation>{done} Se editó aquí después; el conflicto se resolvió.</translation>
    </message>
    <message>
        <source>can be applied</source>
        <translation>aplicables</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>en espera</translation>
    </message>
    <message>
        <source>being applied</source>
        <translation>en aplicación</translation>
    </message>
    <message>
        <source>applied</source>
        <translation>aplicados</translation>
    </message>
    <message>
        <source>in conflict</source>
        <translation>en conflicto</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>rechazados</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fallidos</translation>
    </message>
    <message>
        <source>set aside</source>
        <translation>apartados</translation>
    </message>
    <message>
        <source>not permitted</source>
        <translation>no permitidos</translation>
    </message>
    <message>
        <source>Nothing stands in the way of these.</source>
        <translation>Nada impide aplicar estos.</translation>
    </message>
    <message>
        <source>Nobody has tried to apply these yet.</source>
        <translation>Nadie ha intentado aún aplicar estos.</translation>
    </message>
    <message>
        <source>These are being applied right now.</source>
        <translation>Estos se están aplicando ahora mismo.</translation>
    </message>
    <message>
        <source>What the crew recorded is in the project.</source>
        <translation>Lo que registró el equipo está en el proyecto.</translation>
    </message>
    <message>
        <source>The same features were changed here meanwhile. Nothing was overwritten: you decide.</source>
        <translation>Los mismos objetos espaciales se modificaron aquí entretanto. No se sobrescribió nada: decide usted.</translation>
    </message>
    <message>
        <source>These do not fit the project. Something has to be put right before they can be applied.</source>
        <translation>Estos no encajan en el proyecto. Hay que corregir algo antes de poder aplicarlos.</translation>
    </message>
    <message>
        <source>Nothing of these was written. Applying again may succeed.</source>
        <translation>De estos no se escribió nada. Aplicar de nuevo puede tener éxito.</translation>
    </message>
    <message>
        <source>These are not wanted: what is here stays.</source>
        <translation>Estos no se desean: se queda lo que hay aquí.</translation>
    </message>
    <message>
        <source>Whoever made these may not change the data.</source>
        <translation>Quien hizo estos no puede modificar los datos.</translation>
    </message>
    <message>
        <source>created</source>
        <translation>creados</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>modificados</translation>
    </message>
    <message>
        <source>The data source said: {message}</source>
        <translation>La fuente de datos dijo: {message}</translation>
    </message>
    <message>
        <source>before {before}, here {here}, from the field {field}</source>
        <translation>antes {before}, aquí {here}, del terreno {field}</translation>
    </message>
    <message>
        <source>left {before}, here {here}, to be {field}</source>
        <translation>dejado {before}, aquí {here}, previsto {field}</translation>
    </message>
    <message>
        <source>Nobody recorded what {field} was before the edit, so a change made here meanwhile would not have been noticed.</source>
        <translation>Nadie registró cómo era {field} antes de la edición, así que no se habría advertido un cambio hecho aquí entretanto.</translation>
    </message>
    <message>
        <source>Nobody recorded what was there before the edit, so a change made here meanwhile would not have been noticed.</source>
        <translation>Nadie registró lo que había antes de la edición, así que no se habría advertido un cambio hecho aquí entretanto.</translation>
    </message>
    <message>
        <source>The device told the time in {field} by two clocks: it wrote {stored}, and speaks of it as {sent} now.</source>
        <translation>El dispositivo indicó la hora en {field} según dos relojes: escribió {stored}, y ahora la menciona como {sent}.</translation>
    </message>
    <message>
        <source>The device told a time by two clocks: with and without its offset from UTC.</source>
        <translation>El dispositivo indicó una hora según dos relojes: con y sin su diferencia respecto a UTC.</translation>
    </message>
    <message>
        <source>Feature {key} is not here, and no applied change ever spoke of it: it was deleted, or the layer was numbered anew. Take Up Again… in the dock Changes looks for it, and so does the algorithm Propose remapping.</source>
        <translation>El objeto espacial {key} no está aquí, y ningún cambio aplicado lo mencionó nunca: se eliminó, o la capa se numeró de nuevo. Retomar… en el panel Cambios lo busca, y también el algoritmo Proponer reasignación.</translation>
    </message>
    <message>
        <source>The feature is not here, and no applied change ever spoke of it: it was deleted, or the layer was numbered anew. Take Up Again… in the dock Changes looks for it, and so does the algorithm Propose remapping.</source>
        <translation>El objeto espacial no está aquí, y ningún cambio aplicado lo mencionó nunca: se eliminó, o la capa se numeró de nuevo. Retomar… en el panel Cambios lo busca, y también el algoritmo Proponer reasignación.</translation>
    </message>
    <message>
        <source>Feature {key} has the same values at the same place: perhaps it was recorded twice.</source>
        <translation>El objeto espacial {key} tiene los mismos valores en el mismo lugar: quizá se registró dos veces.</translation>
    </message>
    <message>
        <source>A feature with the same values is already at the same place: perhaps it was recorded twice.</source>
        <translation>En el mismo lugar ya hay un objeto espacial con los mismos valores: quizá se registró dos veces.</translation>
    </message>
    <message>
        <source>The key {sent} of the device was not free, so the new feature got {stored}.</source>
        <translation>La clave {sent} del dispositivo no estaba libre, así que el objeto espacial nuevo recibió {stored}.</translation>
    </message>
    <message>
        <source>The key of the device was not free, so the new feature got another one.</source>
        <translation>La clave del dispositivo no estaba libre, así que el objeto espacial nuevo recibió otra.</translation>
    </message>
    <message>
        <source>The device sent &quot;{sent}&quot;, which is no key, so the new feature got {stored}.</source>
        <translation>El dispositivo envió &quot;{sent}&quot;, que no es una clave, así que el objeto espacial nuevo recibió {stored}.</translation>
    </message>
    <message>
        <source>The device sent no key, so the new feature got {stored}.</source>
        <translation>El dispositivo no envió ninguna clave, así que el objeto espacial nuevo recibió {stored}.</translation>
    </message>
    <message>
        <source>The device sent no key, so the new feature got one here.</source>
        <translation>El dispositivo no envió ninguna clave, así que el objeto espacial nuevo recibió una aquí.</translation>
    </message>
    <message>
        <source>The key {sent} that the feature had is not free any more, so it came back as {stored}.</source>
        <translation>La clave {sent} que tenía el objeto espacial ya no está libre, así que volvió como {stored}.</translation>
    </message>
    <message>
        <source>The key that the feature had is not free any more, so it came back with another one.</source>
        <translation>La clave que tenía el objeto espacial ya no está libre, así que volvió con otra.</translation>
    </message>
    <message>
        <source>The feature came back as QGIS had read it, and QGIS does not read all that these fields can hold: {fields}.</source>
        <translation>El objeto espacial volvió tal como QGIS lo había leído, y QGIS no lee todo lo que estos campos pueden contener: {fields}.</translation>
    </message>
    <message>
        <source>The feature came back as QGIS had read it, and QGIS does not read all that its fields can hold.</source>
        <translation>El objeto espacial volvió tal como QGIS lo había leído, y QGIS no lee todo lo que sus campos pueden contener.</translation>
    </message>
    <message>
        <source>With the feature the data source may have deleted or changed rows of other tables that refer to it. Taking this change back does not bring those back.</source>
        <translation>Con el objeto espacial, la fuente de datos puede haber eliminado o modificado filas de otras tablas que se refieren a él. Retirar este cambio no las recupera.</translation>
    </message>
    <message>
        <source>The change names feature {sent}; by the key map it is about feature {stored}.</source>
        <translation>El cambio nombra el objeto espacial {sent}; según la correspondencia de claves trata del objeto espacial {stored}.</translation>
    </message>
    <message>
        <source>The change names no feature; by the key map it is about feature {stored}.</source>
        <translation>El cambio no nombra ningún objeto espacial; según la correspondencia de claves trata del objeto espacial {stored}.</translation>
    </message>
    <message>
        <source>The change is about the feature that the key map names.</source>
        <translation>El cambio trata del objeto espacial que nombra la correspondencia de claves.</translation>
    </message>
    <message>
        <source>The layer has no field {field}; the crew left it empty, so nothing is lost.</source>
        <translation>La capa no tiene el campo {field}; el equipo lo dejó vacío, así que no se pierde nada.</translation>
    </message>
    <message>
        <source>The layer lacks a field that the crew left empty, so nothing is lost.</source>
        <translation>A la capa le falta un campo que el equipo dejó vacío, así que no se pierde nada.</translation>
    </message>
    <message>
        <source>In {field} the value {sent} became {stored}, which is what the field can hold.</source>
        <translation>En {field}, el valor {sent} pasó a ser {stored}, que es lo que el campo puede contener.</translation>
    </message>
    <message>
        <source>A value was turned into what its field can hold.</source>
        <translation>Un valor se convirtió en lo que su campo puede contener.</translation>
    </message>
    <message>
        <source>Characters that no data source can hold were taken out of {field}.</source>
        <translation>Se quitaron de {field} caracteres que ninguna fuente de datos puede contener.</translation>
    </message>
    <message>
        <source>Characters that no data source can hold were taken out of a text.</source>
        <translation>Se quitaron de un texto caracteres que ninguna fuente de datos puede contener.</translation>
    </message>
    <message>
        <source>The geometry was adjusted to what the layer can hold.</source>
        <translation>La geometría se ajustó a lo que la capa puede contener.</translation>
    </message>
    <message>
        <source>The coordinates were converted from {crs} to {expected}, the coordinate reference system of the layer.</source>
        <translation>Las coordenadas se convirtieron de {crs} a {expected}, el sistema de referencia de coordenadas de la capa.</translation>
    </message>
    <message>
        <source>The coordinates were converted from {crs} to the coordinate reference system of the layer.</source>
        <translation>Las coordenadas se convirtieron de {crs} al sistema de referencia de coordenadas de la capa.</translation>
    </message>
    <message>
        <source>The coordinates were converted to the coordinate reference system of the layer.</source>
        <translation>Las coordenadas se convirtieron al sistema de referencia de coordenadas de la capa.</translation>
    </message>
    <message>
        <source>The data source itself changed {field}: sent was {sent}, stored is {stored}.</source>
        <translation>La propia fuente de datos cambió {field}: se envió {sent}, se guardó {stored}.</translation>
    </message>
    <message>
        <source>The data source itself changed {field} while storing it.</source>
        <translation>La propia fuente de datos cambió {field} al guardarlo.</translation>
    </message>
    <message>
        <source>The data source itself changed a value while storing it.</source>
        <translation>La propia fuente de datos cambió un valor al guardarlo.</translation>
    </message>
    <message>
        <source>An earlier run ended while it wrote the layer {layer}. The layer was put back as it was before that run. What was found, with any later edits, is kept in {kept}.</source>
        <translation>Una ejecución anterior terminó mientras escribía la capa {layer}. La capa se devolvió al estado previo a esa ejecución. Lo que se encontró, con las ediciones posteriores que hubiera, se conserva en {kept}.</translation>
    </message>
    <message>
        <source>An earlier run ended while it wrote the layer {layer}. The layer was put back as it was before that run.</source>
        <translation>Una ejecución anterior terminó mientras escribía la capa {layer}. La capa se devolvió al estado previo a esa ejecución.</translation>
    </message>
    <message>
        <source>An earlier run ended while it wrote the layer. The layer was put back as it was before that run.</source>
        <translation>Una ejecución anterior terminó mientras escribía la capa. La capa se devolvió al estado previo a esa ejecución.</translation>
    </message>
    <message>
        <source>The file of the layer {layer} was put back to an earlier state by another program. Changes that were applied after that ({count}) count as not applied: apply their deltafiles again.</source>
        <translation>Otro programa devolvió el archivo de la capa {layer} a un estado anterior. Los cambios que se aplicaron después ({count}) cuentan como no aplicados: aplique de nuevo sus archivos delta.</translation>
    </message>
    <message>
        <source>The file of the layer was put back to an earlier state by another program. Changes that were applied after that count as not applied: apply their deltafiles again.</source>
        <translation>Otro programa devolvió el archivo de la capa a un estado anterior. Los cambios que se aplicaron después cuentan como no aplicados: aplique de nuevo sus archivos delta.</translation>
    </message>
    <message>
        <source>What was applied to {source} could not be recorded there, so this QGIS profile remembers it: on this computer nothing is applied twice, but another computer does not know of it. An administrator of the data source mends that by running this SQL: {sql} Until then apply from this computer only.</source>
        <translation>Lo que se aplicó a {source} no se pudo registrar allí, así que lo recuerda este perfil de QGIS: en este ordenador nada se aplica dos veces, pero otro ordenador no lo sabe. Un administrador de la fuente de datos lo corrige ejecutando este SQL: {sql} Hasta entonces aplique solo desde este ordenador.</translation>
    </message>
    <message>
        <source>What was applied to {source} is remembered by this QGIS profile and not by the data source: on this computer nothing is applied twice, but another computer does not know of it.</source>
        <translation>Lo que se aplicó a {source} lo recuerda este perfil de QGIS y no la fuente de datos: en este ordenador nada se aplica dos veces, pero otro ordenador no lo sabe.</translation>
    </message>
    <message>
        <source>Feature {key} was written, but read again it is not what was written: perhaps somebody changed it right after.</source>
        <translation>El objeto espacial {key} se escribió, pero leído de nuevo no es lo que se escribió: quizá alguien lo modificó justo después.</translation>
    </message>
    <message>
        <source>The feature was written, but read again it is not what was written: perhaps somebody changed it right after.</source>
        <translation>El objeto espacial se escribió, pero leído de nuevo no es lo que se escribió: quizá alguien lo modificó justo después.</translation>
    </message>
    <message>
        <source>Heights (Z) or M values that were no numbers became 0.</source>
        <translation>Las alturas (Z) o los valores M que no eran números pasaron a ser 0.</translation>
    </message>
    <message>
        <source>The geometry got the height (Z) 0, because the layer stores heights.</source>
        <translation>La geometría recibió la altura (Z) 0, porque la capa guarda alturas.</translation>
    </message>
    <message>
        <source>The heights (Z) of the geometry were left out, because the layer stores none.</source>
        <translation>Las alturas (Z) de la geometría se omitieron, porque la capa no guarda ninguna.</translation>
    </message>
    <message>
        <source>The geometry got the M value 0, because the layer stores M values.</source>
        <translation>La geometría recibió el valor M 0, porque la capa guarda valores M.</translation>
    </message>
    <message>
        <source>The M values of the geometry were left out, because the layer stores none.</source>
        <translation>Los valores M de la geometría se omitieron, porque la capa no guarda ninguno.</translation>
    </message>
    <message>
        <source>The geometry became one of several parts, as the layer needs it.</source>
        <translation>La geometría se convirtió en una de varias partes, como necesita la capa.</translation>
    </message>
    <message>
        <source>The geometry of several parts became a single one, as the layer needs it.</source>
        <translation>La geometría de varias partes se convirtió en una simple, como necesita la capa.</translation>
    </message>
    <message>
        <source>The curves of the geometry became lines of many vertices.</source>
        <translation>Las curvas de la geometría se convirtieron en líneas de muchos vértices.</translation>
    </message>
    <message>
        <source>The geometry was empty and was stored as none at all (NULL).</source>
        <translation>La geometría estaba vacía y se guardó como ninguna (NULL).</translation>
    </message>
    <message>
        <source>A number of a coordinate system inside the geometry was left out.</source>
        <translation>Se omitió un número de un sistema de coordenadas dentro de la geometría.</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Kind of conflict</source>
        <translation>Tipo de conflicto</translation>
    </message>
    <message>
        <source>Layer id</source>
        <translation>Id de capa</translation>
    </message>
    <message>
        <source>Fields in conflict</source>
        <translation>Campos en conflicto</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Qué ocurrió</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Dispositivo</translation>
    </message>
</context>
<context>
    <name>RescueAlgorithm</name>
    <message>
        <source>Layer map (JSON text, or a JSON file)</source>
        <translation>Correspondencia de capas (texto JSON o archivo JSON)</translation>
    </message>
    <message>
        <source>Key map (JSON text, or a JSON file)</source>
        <translation>Correspondencia de claves (texto JSON o archivo JSON)</translation>
    </message>
    <message>
        <source>Only these changes (uuids)</source>
        <translation>Solo estos cambios (uuid)</translation>
    </message>
    <message>
        <source>Only what this earlier report left (JSON)</source>
        <translation>Solo lo que dejó este informe anterior (JSON)</translation>
    </message>
    <message>
        <source>Changes that were left aside</source>
        <translation>Cambios que se dejaron de lado</translation>
    </message>
    <message>
        <source>The deltafile {path} cannot be read. {reason}</source>
        <translation>El archivo delta {path} no se puede leer. {reason}</translation>
    </message>
    <message>
        <source>name changes or an earlier report, not both</source>
        <translation>indique cambios o un informe anterior, no ambos</translation>
    </message>
    <message>
        <source>give JSON text like {&quot;id in the deltafile&quot;: &quot;id in the project&quot;}</source>
        <translation>dé un texto JSON como {&quot;id en el archivo delta&quot;: &quot;id en el proyecto&quot;}</translation>
    </message>
</context>
<context>
    <name>ResolveDeltas</name>
    <message>
        <source>Resolve conflicts</source>
        <translation>Resolver conflictos</translation>
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
        <translation>Decide los cambios en conflicto que esperan en el almacén de un proyecto, en conjunto o campo por campo. Después quedan en espera de aplicarse: Ejecutar tareas con la tarea Aplicar cambios en espera hace lo que se decidió. Aquí no se toca ninguna capa.

Si para entonces una capa contiene otra cosa que la que decía el informe sobre el conflicto, el conflicto se mantiene.

Resoluciones: texto JSON, uuid de un cambio a &quot;mine&quot; (lo que contiene la capa) o &quot;theirs&quot; (lo que vino del terreno), o a lo mismo para cada uno de sus campos en conflicto: {&quot;7f8e…&quot;: &quot;mine&quot;, &quot;01ab…&quot;: {&quot;height&quot;: &quot;theirs&quot;, &quot;note&quot;: {&quot;value&quot;: &quot;sound&quot;}}}. O un archivo JSON que lo contenga. La geometría es el campo &quot;geometry&quot;. El informe de Ejecutar tareas tiene los uuid.

Todos los demás: lo mismo para cada conflicto que no se nombra.

Apartar: los uuid de los cambios que no se desean, en conflicto o rechazados; y por qué.

Proyecto: el archivo de proyecto; si no se indica ninguno, el proyecto abierto.

Almacén: donde se recuerdan tareas, cambios y paquetes. Por defecto: en el perfil de QGIS.

Se guarda todo o nada: un uuid desconocido o que no está en conflicto, o un campo que no lo está, termina con un error.

Salidas: recuentos de los cambios que se resolvieron, que se apartaron y que siguen en conflicto.</translation>
    </message>
    <message>
        <source>Resolutions (JSON text, or a JSON file)</source>
        <translation>Resoluciones (texto JSON o archivo JSON)</translation>
    </message>
    <message>
        <source>All other conflicts</source>
        <translation>Todos los demás conflictos</translation>
    </message>
    <message>
        <source>Leave them</source>
        <translation>Dejarlos</translation>
    </message>
    <message>
        <source>Mine: what the layers hold</source>
        <translation>Mío: lo que contienen las capas</translation>
    </message>
    <message>
        <source>Theirs: what came from the field</source>
        <translation>Suyo: lo que vino del terreno</translation>
    </message>
    <message>
        <source>Set aside these changes (uuids)</source>
        <translation>Apartar estos cambios (uuid)</translation>
    </message>
    <message>
        <source>Why they are set aside</source>
        <translation>Por qué se apartan</translation>
    </message>
    <message>
        <source>Changes that were resolved</source>
        <translation>Cambios que se resolvieron</translation>
    </message>
    <message>
        <source>Changes that were set aside</source>
        <translation>Cambios que se apartaron</translation>
    </message>
    <message>
        <source>Changes in conflict still</source>
        <translation>Cambios aún en conflicto</translation>
    </message>
    <message>
        <source>Resolved, waiting to be applied: {resolved}. Set aside: {ignored}. In conflict still: {left}.</source>
        <translation>Resueltos, en espera de aplicarse: {resolved}. Apartados: {ignored}. Todavía en conflicto: {left}.</translation>
    </message>
</context>
<context>
    <name>RetakingActions</name>
    <message>
        <source>Looking for layers and features</source>
        <translation>Búsqueda de capas y objetos espaciales</translation>
    </message>
    <message>
        <source>None of these changes can be taken up again.</source>
        <translation>Ninguno de estos cambios se puede retomar.</translation>
    </message>
    <message>
        <source>{changes} wait to be applied again.</source>
        <translation>{changes} vuelven a estar en espera de aplicarse.</translation>
    </message>
    <message>
        <source>{changes} waits to be applied again.</source>
        <translation>{changes} vuelve a estar en espera de aplicarse.</translation>
    </message>
    <message>
        <source>Dry Run</source>
        <translation>Simulación</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Aplicar</translation>
    </message>
</context>
<context>
    <name>RevertDeltas</name>
    <message>
        <source>Take back applied changes</source>
        <translation>Retirar cambios aplicados</translation>
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
        <translation>Retira cambios que se aplicaron: lo que un cambio creó se elimina, lo que eliminó vuelve, lo que modificó queda como estaba, la geometría y todos los campos. El cambio más reciente se retira primero.

Un objeto espacial que alguien editó después es un conflicto: se retiene y se explica. Un cambio retirado cuenta como no aplicado: el mismo archivo delta lo aplica de nuevo. Historial lista lo que se aplicó y lo que se retiró. Si el cambio espera en el almacén del proyecto, se informa al almacén.

Diga qué se va a retirar, con al menos uno de los tres siguientes; si se indican varios, un cambio debe cumplirlos todos.

Cambios: sus uuid, separados por comas, espacios o saltos de línea.

Archivo delta: el id que está en el archivo delta; todos los cambios que llegaron con él.

Desde: lo que se aplicó en ese momento o después, en la hora de este ordenador. Un momento muy anterior lo retira todo.

Otra vez: anular lo que se retiró, para que los cambios vuelvan a estar vigentes. Desde es entonces el momento en que se retiraron.

Proyecto: el archivo de proyecto; si no se indica ninguno, el proyecto abierto.

En caso de conflicto: conservar lo que contiene la capa, o sobrescribirlo con lo que había antes del cambio.

Tolerancia: las geometrías que difieren en menos son iguales; en unidades del SRC de cada capa (metros, grados, …). Por defecto 0.

Simulación: muestra lo que ocurriría y no escribe nada.

Esperar bloqueos: durante tantos segundos, cuando otro programa está escribiendo en una fuente de datos. Por defecto 5.

Registrar en las bases de datos: cada base de datos guarda, en una tabla propia, lo que ha recibido. Si se desactiva, una base de datos sin la tabla no la obtiene.

Informes: se crean cuando se indica un archivo para ellos; HTML para leer, con un mapa de los cambios, JSON para otros programas.

Conflictos: una capa con un punto por cada cambio en conflicto, en el SRC del proyecto. Se crea cuando se pide.

Salidas: recuentos de los cambios que se retiraron ahora, que no requirieron escribir nada, que están en conflicto, que fueron rechazados y que dieron un error; y de los pedidos que nunca se aplicaron.</translation>
    </message>
    <message>
        <source>Changes to be taken back (uuids)</source>
        <translation>Cambios que se van a retirar (uuid)</translation>
    </message>
    <message>
        <source>All changes of this deltafile (id)</source>
        <translation>Todos los cambios de este archivo delta (id)</translation>
    </message>
    <message>
        <source>All changes since</source>
        <translation>Todos los cambios desde</translation>
    </message>
    <message>
        <source>Again: take back what was taken back</source>
        <translation>Otra vez: anular lo que se retiró</translation>
    </message>
    <message>
        <source>Keep what the layer holds</source>
        <translation>Conservar lo que contiene la capa</translation>
    </message>
    <message>
        <source>Overwrite with what was there before the change</source>
        <translation>Sobrescribir con lo que había antes del cambio</translation>
    </message>
    <message>
        <source>Changes asked for that were never applied</source>
        <translation>Cambios pedidos que nunca se aplicaron</translation>
    </message>
    <message>
        <source>Changes taken back now</source>
        <translation>Cambios retirados ahora</translation>
    </message>
    <message>
        <source>Changes for which nothing had to be written</source>
        <translation>Cambios para los que no hubo que escribir nada</translation>
    </message>
    <message>
        <source>What was applied to {source} cannot be read: {reason}</source>
        <translation>No se puede leer lo que se aplicó a {source}: {reason}</translation>
    </message>
    <message>
        <source>It is taken back, but the store of the project could not be told. Run it again. {reason}</source>
        <translation>Está retirado, pero no se pudo informar al almacén del proyecto. Ejecútelo de nuevo. {reason}</translation>
    </message>
    <message>
        <source>Say what is to be taken back: name changes, a deltafile or a moment. A moment long ago takes everything back.</source>
        <translation>Diga qué se va a retirar: indique cambios, un archivo delta o un momento. Un momento muy anterior lo retira todo.</translation>
    </message>
    <message>
        <source>Changes taken back</source>
        <translation>Cambios retirados</translation>
    </message>
    <message>
        <source>Changes applied again after they were taken back</source>
        <translation>Cambios aplicados de nuevo después de retirarse</translation>
    </message>
    <message>
        <source>Never applied to this project: {uuid}</source>
        <translation>Nunca aplicado a este proyecto: {uuid}</translation>
    </message>
    <message>
        <source>Not taken back, or not within what was asked for: {uuid}</source>
        <translation>No retirado, o no incluido en lo que se pidió: {uuid}</translation>
    </message>
    <message>
        <source>Taken back before, or not within what was asked for: {uuid}</source>
        <translation>Retirado antes, o no incluido en lo que se pidió: {uuid}</translation>
    </message>
</context>
<context>
    <name>RunJobs</name>
    <message>
        <source>Run jobs</source>
        <translation>Ejecutar tareas</translation>
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
        <translation>Ejecuta las tareas de un proyecto que están en espera en este ordenador, sin servidor y sin ventana: los cambios que se recogieron o subieron se aplican, el proyecto se empaqueta o se comprueba.

Cuando otro QGIS ya ejecuta tareas del proyecto, ese continúa y este no hace nada.

La ejecución falla cuando falla una tarea que ejecutó, para que los scripts lo adviertan. Los cambios en conflicto no son un fallo: los recuentos los indican.

Proyecto: el archivo de proyecto; si no se indica ninguno, el proyecto abierto tal como se guardó por última vez.

Tarea: una nueva que se crea primero.

Forzar: crear un paquete nuevo aunque haya uno sin terminar.

Almacén: donde se recuerdan tareas, cambios y paquetes. Por defecto: en el perfil de QGIS.

Informes: sobre cada cambio que se intentó ahora, con cualquier tarea; HTML para leer, JSON para otros programas. Si no había nada que aplicar, el JSON tiene la respuesta de la tarea nueva.

Salidas: el id y el estado de la tarea nueva, cuántas tareas se ejecutaron, y todos los cambios del proyecto por estado.</translation>
    </message>
    <message>
        <source>New job</source>
        <translation>Tarea nueva</translation>
    </message>
    <message>
        <source>None: only what waits</source>
        <translation>Ninguna: solo lo que está en espera</translation>
    </message>
    <message>
        <source>Apply waiting changes</source>
        <translation>Aplicar cambios en espera</translation>
    </message>
    <message>
        <source>Package the project</source>
        <translation>Empaquetar el proyecto</translation>
    </message>
    <message>
        <source>Check the project file</source>
        <translation>Comprobar el archivo de proyecto</translation>
    </message>
    <message>
        <source>Force: although one is not done yet</source>
        <translation>Forzar: aunque haya una sin terminar</translation>
    </message>
    <message>
        <source>Its status</source>
        <translation>Su estado</translation>
    </message>
    <message>
        <source>Jobs that were run</source>
        <translation>Tareas que se ejecutaron</translation>
    </message>
    <message>
        <source>Changes applied</source>
        <translation>Cambios aplicados</translation>
    </message>
    <message>
        <source>Changes in conflict</source>
        <translation>Cambios en conflicto</translation>
    </message>
    <message>
        <source>Changes refused</source>
        <translation>Cambios rechazados</translation>
    </message>
    <message>
        <source>Changes that met an error</source>
        <translation>Cambios que dieron un error</translation>
    </message>
    <message>
        <source>Changes that wait</source>
        <translation>Cambios en espera</translation>
    </message>
    <message>
        <source>Changes set aside</source>
        <translation>Cambios apartados</translation>
    </message>
    <message>
        <source>The report cannot be written, and no job was run: {reason}</source>
        <translation>El informe no se puede escribir, y no se ejecutó ninguna tarea: {reason}</translation>
    </message>
    <message>
        <source>No job waited. Name a new one to have something done.</source>
        <translation>No había ninguna tarea en espera. Indique una nueva para que se haga algo.</translation>
    </message>
    <message>
        <source>The job failed: {reason}</source>
        <translation>La tarea falló: {reason}</translation>
    </message>
    <message>
        <source>One like it is not done yet; it is that one.</source>
        <translation>Una igual aún no ha terminado; es esa.</translation>
    </message>
    <message>
        <source>{job}: {status}</source>
        <translation>{job}: {status}</translation>
    </message>
    <message>
        <source>Another QGIS runs jobs of this project. The new job waits for it, and that QGIS, or the next run, runs it.</source>
        <translation>Otro QGIS ejecuta tareas de este proyecto. La tarea nueva lo espera, y la ejecuta ese QGIS o la próxima ejecución.</translation>
    </message>
    <message>
        <source>In the whole project there is more to do: {reason}.</source>
        <translation>En el proyecto completo queda más por hacer: {reason}.</translation>
    </message>
    <message>
        <source>No change was tried, so this report was not made: {path}</source>
        <translation>No se intentó ningún cambio, así que este informe no se hizo: {path}</translation>
    </message>
</context>
<context>
    <name>RunningBar</name>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Stop this job; what it had written stays</source>
        <translation>Detener esta tarea; lo que había escrito se queda</translation>
    </message>
    <message>
        <source>Step: {name}</source>
        <translation>Paso: {name}</translation>
    </message>
    <message>
        <source>{job}: running</source>
        <translation>{job}: en ejecución</translation>
    </message>
    <message>
        <source>{job}: waiting</source>
        <translation>{job}: en espera</translation>
    </message>
    <message>
        <source>{title} (1 more waits)</source>
        <translation>{title} (1 más en espera)</translation>
    </message>
    <message>
        <source>{title} ({count} more wait)</source>
        <translation>{title} ({count} más en espera)</translation>
    </message>
    <message>
        <source>Waits for a worker.</source>
        <translation>Espera a un proceso de trabajo.</translation>
    </message>
    <message>
        <source>Waits for a worker since {time}.</source>
        <translation>Espera a un proceso de trabajo desde hace {time}.</translation>
    </message>
    <message>
        <source>{time} of at most {limit}</source>
        <translation>{time} de {limit} como máximo</translation>
    </message>
    <message>
        <source>{time} of at most {limit}: it may be stopped soon.</source>
        <translation>{time} de {limit} como máximo: puede que se detenga pronto.</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Deteniendo…</translation>
    </message>
</context>
<context>
    <name>ServeProject</name>
    <message>
        <source>Serve a project over HTTP</source>
        <translation>Servir un proyecto por HTTP</translation>
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
        <translation>Permite que los programas hablen con un proyecto como hablan con un servidor QFieldCloud: suben archivos delta, listan cambios y tareas, inician tareas y obtienen el último paquete. Las tareas se ejecutan aquí. Continúa hasta que se cancela (Ctrl-C en un terminal) o se agota la duración; la tarea que se ejecuta entonces se detiene, y sus cambios esperan a la siguiente.

Proyecto: el archivo de proyecto; si no se indica ninguno, el proyecto abierto tal como se guardó por última vez.

Puerto: 0 toma cualquiera libre; el registro lo indica.

Dialecto: qué aspecto tienen las respuestas. Como dicen los documentos de la API, o como lo hacen los servidores QFieldCloud. Los programas que se llaman a sí mismos sdk|… o qfield|… reciben siempre lo segundo.

Token: lo que abre el servicio. Procesos muestra y recuerda lo que se escribe aquí; la variable de entorno {variable} es un lugar mejor. Sin ninguno de los dos se crea un token nuevo y se indica una vez.

Dirección: a 127.0.0.1 solo se llega desde este ordenador.

Otros ordenadores: permite una dirección a la que ellos llegan. Nada va cifrado.

Duración: en segundos; 0 es sin fin.

Almacén: donde se recuerdan tareas, cambios y paquetes. Por defecto: en el perfil de QGIS.

Salidas: dirección de la API, id del proyecto, y cuántas tareas se ejecutaron.</translation>
    </message>
    <message>
        <source>Port (0: any free one)</source>
        <translation>Puerto (0: cualquiera libre)</translation>
    </message>
    <message>
        <source>Dialect</source>
        <translation>Dialecto</translation>
    </message>
    <message>
        <source>As the API documents say</source>
        <translation>Como dicen los documentos de la API</translation>
    </message>
    <message>
        <source>As QFieldCloud servers do it</source>
        <translation>Como lo hacen los servidores QFieldCloud</translation>
    </message>
    <message>
        <source>Duration in seconds (0: until it is cancelled)</source>
        <translation>Duración en segundos (0: hasta que se cancele)</translation>
    </message>
    <message>
        <source>Token (default: a new one, which is told)</source>
        <translation>Token (por defecto: uno nuevo, que se indica)</translation>
    </message>
    <message>
        <source>Address to listen at</source>
        <translation>Dirección en la que escuchar</translation>
    </message>
    <message>
        <source>Other computers may reach it; nothing is encrypted</source>
        <translation>Otros ordenadores pueden acceder; nada va cifrado</translation>
    </message>
    <message>
        <source>Address of the API</source>
        <translation>Dirección de la API</translation>
    </message>
    <message>
        <source>Id of the project</source>
        <translation>Id del proyecto</translation>
    </message>
    <message>
        <source>Jobs that were run</source>
        <translation>Tareas que se ejecutaron</translation>
    </message>
    <message>
        <source>{job}: {status}</source>
        <translation>{job}: {status}</translation>
    </message>
    <message>
        <source>The service has ended.</source>
        <translation>El servicio ha terminado.</translation>
    </message>
    <message>
        <source>{address}:{port} cannot be listened at ({reason}). Choose another port, or 0 for any free one.</source>
        <translation>No se puede escuchar en {address}:{port} ({reason}). Elija otro puerto, o 0 para cualquiera libre.</translation>
    </message>
    <message>
        <source>{address} cannot be listened at ({reason}). Choose an address of this computer.</source>
        <translation>No se puede escuchar en {address} ({reason}). Elija una dirección de este equipo.</translation>
    </message>
    <message>
        <source>Other computers may reach {address}, and nothing is encrypted. Allow it with ALLOW_OTHERS, or listen at 127.0.0.1.</source>
        <translation>Otros equipos pueden llegar a {address}, y nada está cifrado. Permítalo con ALLOW_OTHERS, o escuche en 127.0.0.1.</translation>
    </message>
    <message>
        <source>Other computers can reach this service, and nothing is encrypted: whoever listens on the way gets the token and the data.</source>
        <translation>Otros ordenadores pueden acceder a este servicio, y nada va cifrado: quien escuche por el camino obtiene el token y los datos.</translation>
    </message>
    <message>
        <source>The project is served at {url}</source>
        <translation>El proyecto se sirve en {url}</translation>
    </message>
    <message>
        <source>Project id: {id}</source>
        <translation>Id de proyecto: {id}</translation>
    </message>
    <message>
        <source>Token: {token}</source>
        <translation>Token: {token}</translation>
    </message>
    <message>
        <source>Programs that log in: user {user}, the token is the password</source>
        <translation>Programas que inician sesión: usuario {user}, el token es la contraseña</translation>
    </message>
    <message>
        <source>Try it:</source>
        <translation>Pruébelo:</translation>
    </message>
</context>
<context>
    <name>Server</name>
    <message>
        <source>The user name or the password is wrong.</source>
        <translation>El nombre de usuario o la contraseña son incorrectos.</translation>
    </message>
    <message>
        <source>Check both and sign in again. After a few wrong passwords the server locks the account for half an hour.</source>
        <translation>Compruebe ambos e inicie sesión de nuevo. Tras unas pocas contraseñas erróneas, el servidor bloquea la cuenta durante media hora.</translation>
    </message>
    <message>
        <source>The server does not know this login any more: it ran out, or somebody signed in elsewhere in its place.</source>
        <translation>El servidor ya no conoce este inicio de sesión: caducó, o alguien inició sesión en otro lugar en su sustitución.</translation>
    </message>
    <message>
        <source>Sign in again.</source>
        <translation>Inicie sesión de nuevo.</translation>
    </message>
    <message>
        <source>The server wants to know who asks.</source>
        <translation>El servidor quiere saber quién pregunta.</translation>
    </message>
    <message>
        <source>Sign in.</source>
        <translation>Inicie sesión.</translation>
    </message>
    <message>
        <source>Nobody is signed in to the server.</source>
        <translation>Nadie ha iniciado sesión en el servidor.</translation>
    </message>
    <message>
        <source>The server locked the account after several wrong passwords.</source>
        <translation>El servidor bloqueó la cuenta tras varias contraseñas erróneas.</translation>
    </message>
    <message>
        <source>Wait for half an hour, then sign in with the right password. If you do not know it, have it reset on the website of the server.</source>
        <translation>Espere media hora e inicie sesión después con la contraseña correcta. Si no la sabe, restablézcala en el sitio web del servidor.</translation>
    </message>
    <message>
        <source>The server refused two passwords, and locks the account after a few more; so it was not asked again.</source>
        <translation>El servidor rechazó dos contraseñas, y bloquea la cuenta tras unas pocas más; por eso no se le preguntó de nuevo.</translation>
    </message>
    <message>
        <source>Find out the right password, on the website of the server for instance, and sign in with it.</source>
        <translation>Averigüe la contraseña correcta, por ejemplo en el sitio web del servidor, e inicie sesión con ella.</translation>
    </message>
    <message>
        <source>The account is not active.</source>
        <translation>La cuenta no está activa.</translation>
    </message>
    <message>
        <source>Ask an administrator of the server to activate it.</source>
        <translation>Pida a un administrador del servidor que la active.</translation>
    </message>
    <message>
        <source>Your role in the project does not allow this, or there is no such job.</source>
        <translation>Su rol en el proyecto no permite esto, o esa tarea no existe.</translation>
    </message>
    <message>
        <source>Ask the owner of the project for a higher role: reporter to see and send changes, editor to change features.</source>
        <translation>Pida al propietario del proyecto un rol superior: informador para ver y enviar cambios, editor para modificar objetos espaciales.</translation>
    </message>
    <message>
        <source>Only managers and administrators of the project may change its project file.</source>
        <translation>Solo los gestores y administradores del proyecto pueden cambiar su archivo de proyecto.</translation>
    </message>
    <message>
        <source>Ask the owner of the project to do it, or for a higher role.</source>
        <translation>Pida al propietario del proyecto que lo haga, o un rol superior.</translation>
    </message>
    <message>
        <source>The subscription of the project&apos;s owner is not active.</source>
        <translation>La suscripción del propietario del proyecto no está activa.</translation>
    </message>
    <message>
        <source>Ask the owner of the project to renew it. Changes that were sent wait on the server until then.</source>
        <translation>Pida al propietario del proyecto que la renueve. Los cambios enviados esperan en el servidor hasta entonces.</translation>
    </message>
    <message>
        <source>The plan of the project&apos;s owner does not include this, online layers such as PostGIS for instance.</source>
        <translation>El plan del propietario del proyecto no incluye esto, por ejemplo capas en línea como PostGIS.</translation>
    </message>
    <message>
        <source>Ask the owner of the project for a larger plan, or use layers in files.</source>
        <translation>Pida al propietario del proyecto un plan mayor, o use capas en archivos.</translation>
    </message>
    <message>
        <source>The storage of the project&apos;s owner is full.</source>
        <translation>El almacenamiento del propietario del proyecto está lleno.</translation>
    </message>
    <message>
        <source>Ask the owner of the project to delete old file versions or to get more storage. Changes that were sent wait on the server until then.</source>
        <translation>Pida al propietario del proyecto que elimine versiones antiguas de archivos o que obtenga más almacenamiento. Los cambios enviados esperan en el servidor hasta entonces.</translation>
    </message>
    <message>
        <source>The organization has as many members as its plan allows.</source>
        <translation>La organización tiene tantos miembros como permite su plan.</translation>
    </message>
    <message>
        <source>Ask the owner of the organization to remove somebody or to get a larger plan.</source>
        <translation>Pida al propietario de la organización que quite a alguien o que obtenga un plan mayor.</translation>
    </message>
    <message>
        <source>The server found a member of the project whom it did not expect.</source>
        <translation>El servidor encontró un miembro del proyecto que no esperaba.</translation>
    </message>
    <message>
        <source>Ask the owner of the project to remove the member and to add him again.</source>
        <translation>Pida al propietario del proyecto que quite a ese miembro y lo añada de nuevo.</translation>
    </message>
    <message>
        <source>The project on the server has no QGIS project file.</source>
        <translation>El proyecto en el servidor no tiene archivo de proyecto de QGIS.</translation>
    </message>
    <message>
        <source>Upload the project file (.qgs or .qgz) with QFieldSync, then try again.</source>
        <translation>Suba el archivo de proyecto (.qgs o .qgz) con QFieldSync e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>A project on the server can have only one QGIS project file, and this would be the second.</source>
        <translation>Un proyecto en el servidor solo puede tener un archivo de proyecto de QGIS, y este sería el segundo.</translation>
    </message>
    <message>
        <source>Delete the old project file on the server first.</source>
        <translation>Elimine primero el archivo de proyecto antiguo en el servidor.</translation>
    </message>
    <message>
        <source>The server cannot read the project file.</source>
        <translation>El servidor no puede leer el archivo de proyecto.</translation>
    </message>
    <message>
        <source>Open the project in QGIS, save it and upload it again.</source>
        <translation>Abra el proyecto en QGIS, guárdelo y súbalo de nuevo.</translation>
    </message>
    <message>
        <source>A project file is not allowed in this project.</source>
        <translation>En este proyecto no se permite un archivo de proyecto.</translation>
    </message>
    <message>
        <source>Choose a project that is not a collection of shared datasets.</source>
        <translation>Elija un proyecto que no sea una colección de conjuntos de datos compartidos.</translation>
    </message>
    <message>
        <source>The owner has a project with this name already.</source>
        <translation>El propietario ya tiene un proyecto con este nombre.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Elija otro nombre.</translation>
    </message>
    <message>
        <source>This project cannot be copied.</source>
        <translation>Este proyecto no se puede copiar.</translation>
    </message>
    <message>
        <source>Ask its owner.</source>
        <translation>Pregunte a su propietario.</translation>
    </message>
    <message>
        <source>The project is a template, and templates take no changes and no jobs.</source>
        <translation>El proyecto es una plantilla, y las plantillas no admiten cambios ni tareas.</translation>
    </message>
    <message>
        <source>Make a project from the template and use that one.</source>
        <translation>Cree un proyecto a partir de la plantilla y use ese.</translation>
    </message>
    <message>
        <source>There is no such project, job or file on the server.</source>
        <translation>Ese proyecto, tarea o archivo no existe en el servidor.</translation>
    </message>
    <message>
        <source>Check that the right server and project are chosen; it may have been deleted.</source>
        <translation>Compruebe que estén elegidos el servidor y el proyecto correctos; puede que se haya eliminado.</translation>
    </message>
    <message>
        <source>The last version of a file cannot be deleted alone.</source>
        <translation>La última versión de un archivo no se puede eliminar sola.</translation>
    </message>
    <message>
        <source>Delete the file itself.</source>
        <translation>Elimine el archivo mismo.</translation>
    </message>
    <message>
        <source>The server cannot continue the download where it broke off.</source>
        <translation>El servidor no puede continuar la descarga donde se interrumpió.</translation>
    </message>
    <message>
        <source>Download the file again from its beginning.</source>
        <translation>Descargue el archivo de nuevo desde el principio.</translation>
    </message>
    <message>
        <source>A file came damaged, or the package was replaced during the download.</source>
        <translation>Un archivo llegó dañado, o el paquete se sustituyó durante la descarga.</translation>
    </message>
    <message>
        <source>Download the package again.</source>
        <translation>Descargue el paquete de nuevo.</translation>
    </message>
    <message>
        <source>There is no package of the project yet, or its making failed.</source>
        <translation>Aún no hay ningún paquete del proyecto, o su creación falló.</translation>
    </message>
    <message>
        <source>Create a package job and wait for its end.</source>
        <translation>Cree una tarea de empaquetado y espere a que termine.</translation>
    </message>
    <message>
        <source>No change waits to be applied.</source>
        <translation>No hay cambios en espera de aplicarse.</translation>
    </message>
    <message>
        <source>There is nothing to do.</source>
        <translation>No hay nada que hacer.</translation>
    </message>
    <message>
        <source>The server has no way to do this.</source>
        <translation>El servidor no tiene forma de hacer esto.</translation>
    </message>
    <message>
        <source>Wait for the job; it ends by itself.</source>
        <translation>Espere a la tarea; termina por sí misma.</translation>
    </message>
    <message>
        <source>The deltafile is empty, or no file was sent.</source>
        <translation>El archivo delta está vacío, o no se envió ningún archivo.</translation>
    </message>
    <message>
        <source>Choose another deltafile.</source>
        <translation>Elija otro archivo delta.</translation>
    </message>
    <message>
        <source>More than one file was sent at once.</source>
        <translation>Se envió más de un archivo a la vez.</translation>
    </message>
    <message>
        <source>Send one deltafile at a time.</source>
        <translation>Envíe los archivos delta de uno en uno.</translation>
    </message>
    <message>
        <source>The deltafile belongs to another project.</source>
        <translation>El archivo delta pertenece a otro proyecto.</translation>
    </message>
    <message>
        <source>Choose the project that the deltafile was recorded for.</source>
        <translation>Elija el proyecto para el que se registró el archivo delta.</translation>
    </message>
    <message>
        <source>The deltafile is not what the server takes; nothing of it was sent.</source>
        <translation>El archivo delta no es como lo acepta el servidor; no se envió nada de él.</translation>
    </message>
    <message>
        <source>Put right the place that is named, or apply the deltafile here.</source>
        <translation>Corrija el lugar indicado, o aplique aquí el archivo delta.</translation>
    </message>
    <message>
        <source>The server was given an id that is none.</source>
        <translation>Se dio al servidor un id que no lo es.</translation>
    </message>
    <message>
        <source>Check that the right project is chosen. If it is, report the raw answer to the makers of this plugin.</source>
        <translation>Compruebe que esté elegido el proyecto correcto. Si lo está, notifique la respuesta sin procesar a los autores de este complemento.</translation>
    </message>
    <message>
        <source>The server did not understand what it was asked.</source>
        <translation>El servidor no entendió lo que se le pidió.</translation>
    </message>
    <message>
        <source>Check the address of the server. If it is right, show the raw answer to an administrator of the server: it may be of another version.</source>
        <translation>Compruebe la dirección del servidor. Si es correcta, muestre la respuesta sin procesar a un administrador del servidor: puede ser de otra versión.</translation>
    </message>
    <message>
        <source>The server failed, and does not say why. A deltafile or a job that it cannot handle is answered like that too.</source>
        <translation>El servidor falló, y no dice por qué. Así responde también ante un archivo delta o una tarea que no puede procesar.</translation>
    </message>
    <message>
        <source>Try once more later. If it fails again, give the time and the raw answer to an administrator of the server, who finds the reason in its log.</source>
        <translation>Inténtelo otra vez más tarde. Si falla de nuevo, dé la hora y la respuesta sin procesar a un administrador del servidor, que encontrará el motivo en su registro.</translation>
    </message>
    <message>
        <source>The server refused without a reason.</source>
        <translation>El servidor rechazó la petición sin dar un motivo.</translation>
    </message>
    <message>
        <source>Check the address of the server. If it is right, show the raw answer to an administrator of the server.</source>
        <translation>Compruebe la dirección del servidor. Si es correcta, muestre la respuesta sin procesar a un administrador del servidor.</translation>
    </message>
    <message>
        <source>The server wants to be left alone for a while.</source>
        <translation>El servidor pide que no se le consulte durante un rato.</translation>
    </message>
    <message>
        <source>Try again in a few minutes.</source>
        <translation>Inténtelo de nuevo dentro de unos minutos.</translation>
    </message>
    <message>
        <source>The server is down or overloaded: what stands before it cannot reach it.</source>
        <translation>El servidor está caído o sobrecargado: lo que está delante no puede acceder a él.</translation>
    </message>
    <message>
        <source>Try again in a few minutes. If it lasts, tell an administrator of the server.</source>
        <translation>Inténtelo de nuevo dentro de unos minutos. Si persiste, avise a un administrador del servidor.</translation>
    </message>
    <message>
        <source>What answered is no QFieldCloud server, or something stands between: the sign-in page of a network for instance.</source>
        <translation>Lo que respondió no es un servidor QFieldCloud, o hay algo en medio: por ejemplo, la página de inicio de sesión de una red.</translation>
    </message>
    <message>
        <source>Check the address of the server, and open it in a browser to see what answers.</source>
        <translation>Compruebe la dirección del servidor, y ábrala en un navegador para ver qué responde.</translation>
    </message>
    <message>
        <source>The server answered in a way that this plugin does not know.</source>
        <translation>El servidor respondió de una forma que este complemento no conoce.</translation>
    </message>
    <message>
        <source>Check the address of the server. If it is right, its version may be too old or too new: report the raw answer.</source>
        <translation>Compruebe la dirección del servidor. Si es correcta, su versión puede ser demasiado antigua o demasiado nueva: notifique la respuesta sin procesar.</translation>
    </message>
    <message>
        <source>The answer is larger than any that makes sense, so it was not read.</source>
        <translation>La respuesta es mayor que cualquiera que tenga sentido, así que no se leyó.</translation>
    </message>
    <message>
        <source>The server says that it is somewhere else.</source>
        <translation>El servidor dice que está en otro lugar.</translation>
    </message>
    <message>
        <source>Enter its new address. Ask an administrator of the server if you do not know it.</source>
        <translation>Introduzca su nueva dirección. Pregunte a un administrador del servidor si no la sabe.</translation>
    </message>
    <message>
        <source>What was sent is no request that the server understands.</source>
        <translation>Lo que se envió no es una petición que el servidor entienda.</translation>
    </message>
    <message>
        <source>Check that the address leads to a server, and that nothing stands between that changes requests.</source>
        <translation>Compruebe que la dirección lleve a un servidor, y que no haya en medio nada que altere las peticiones.</translation>
    </message>
    <message>
        <source>The server wants to know beforehand how much is sent.</source>
        <translation>El servidor quiere saber de antemano cuánto se envía.</translation>
    </message>
    <message>
        <source>Check that nothing stands between that changes requests, a proxy for instance.</source>
        <translation>Compruebe que no haya en medio nada que altere las peticiones, por ejemplo un proxy.</translation>
    </message>
    <message>
        <source>More was sent at once than the server takes.</source>
        <translation>Se envió de una vez más de lo que acepta el servidor.</translation>
    </message>
    <message>
        <source>Send the deltafile in smaller parts.</source>
        <translation>Envíe el archivo delta en partes más pequeñas.</translation>
    </message>
    <message>
        <source>The request has longer headers than the server takes.</source>
        <translation>La petición tiene cabeceras más largas de lo que acepta el servidor.</translation>
    </message>
    <message>
        <source>Check that nothing stands between that adds to requests, a proxy for instance.</source>
        <translation>Compruebe que no haya en medio nada que añada algo a las peticiones, por ejemplo un proxy.</translation>
    </message>
    <message>
        <source>The server has no such call.</source>
        <translation>El servidor no tiene esa llamada.</translation>
    </message>
    <message>
        <source>Check the address of the server; it may be of another version.</source>
        <translation>Compruebe la dirección del servidor; puede ser de otra versión.</translation>
    </message>
    <message>
        <source>The server does not take content of this kind.</source>
        <translation>El servidor no acepta contenido de este tipo.</translation>
    </message>
    <message>
        <source>Send a deltafile as a file, and other content as the documents of the server say.</source>
        <translation>Envíe un archivo delta como archivo, y otro contenido como digan los documentos del servidor.</translation>
    </message>
    <message>
        <source>The file in which the embedded engine keeps jobs and changes cannot be used right now.</source>
        <translation>El archivo en el que el motor integrado guarda tareas y cambios no se puede usar en este momento.</translation>
    </message>
    <message>
        <source>Try again. If it lasts, check that the disk is not full and that the folder can be written.</source>
        <translation>Inténtelo de nuevo. Si persiste, compruebe que el disco no esté lleno y que se pueda escribir en la carpeta.</translation>
    </message>
    <message>
        <source>No computer with this name was found.</source>
        <translation>No se encontró ningún ordenador con este nombre.</translation>
    </message>
    <message>
        <source>Check the address of the server and the connection to the internet.</source>
        <translation>Compruebe la dirección del servidor y la conexión a internet.</translation>
    </message>
    <message>
        <source>No server is running at this address.</source>
        <translation>No hay ningún servidor en marcha en esta dirección.</translation>
    </message>
    <message>
        <source>Check the address and its port. If they are right, tell an administrator of the server.</source>
        <translation>Compruebe la dirección y su puerto. Si son correctos, avise a un administrador del servidor.</translation>
    </message>
    <message>
        <source>The server was not reached.</source>
        <translation>No se pudo acceder al servidor.</translation>
    </message>
    <message>
        <source>Check the connection to the internet, and the proxy in Settings ▸ Options ▸ Network.</source>
        <translation>Compruebe la conexión a internet y el proxy en Configuración ▸ Opciones ▸ Red.</translation>
    </message>
    <message>
        <source>The connection broke in the middle.</source>
        <translation>La conexión se cortó a la mitad.</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>Inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The server did not accept a connection in time.</source>
        <translation>El servidor no aceptó la conexión a tiempo.</translation>
    </message>
    <message>
        <source>Check the connection to the internet and the address of the server; a firewall may be in the way.</source>
        <translation>Compruebe la conexión a internet y la dirección del servidor; puede que lo impida un cortafuegos.</translation>
    </message>
    <message>
        <source>The server was silent for too long.</source>
        <translation>El servidor estuvo en silencio demasiado tiempo.</translation>
    </message>
    <message>
        <source>Try again. If it happens often, raise the timeout in Settings ▸ Options ▸ Network.</source>
        <translation>Inténtelo de nuevo. Si ocurre a menudo, aumente el tiempo de espera en Configuración ▸ Opciones ▸ Red.</translation>
    </message>
    <message>
        <source>The answer took too long, though something came.</source>
        <translation>La respuesta tardó demasiado, aunque algo llegó.</translation>
    </message>
    <message>
        <source>Try again, with a better connection if there is one.</source>
        <translation>Inténtelo de nuevo, con una conexión mejor si la hay.</translation>
    </message>
    <message>
        <source>The proxy cannot be used.</source>
        <translation>El proxy no se puede usar.</translation>
    </message>
    <message>
        <source>Check the proxy in Settings ▸ Options ▸ Network.</source>
        <translation>Compruebe el proxy en Configuración ▸ Opciones ▸ Red.</translation>
    </message>
    <message>
        <source>The proxy wants a user name and a password.</source>
        <translation>El proxy pide un nombre de usuario y una contraseña.</translation>
    </message>
    <message>
        <source>Enter them in Settings ▸ Options ▸ Network.</source>
        <translation>Introdúzcalos en Configuración ▸ Opciones ▸ Red.</translation>
    </message>
    <message>
        <source>The certificate of the server is signed by nobody that this computer trusts.</source>
        <translation>El certificado del servidor no está firmado por nadie en quien confíe este ordenador.</translation>
    </message>
    <message>
        <source>If the server has an authority of its own, add its certificate in Settings ▸ Options ▸ Authentication ▸ Manage Certificates. If not, do not go on: somebody may be reading along.</source>
        <translation>Si el servidor tiene una autoridad propia, añada su certificado en Configuración ▸ Opciones ▸ Autenticación ▸ Administrar certificados. Si no, no continúe: alguien puede estar leyendo la comunicación.</translation>
    </message>
    <message>
        <source>The certificate belongs to another name than that of the server.</source>
        <translation>El certificado pertenece a otro nombre que el del servidor.</translation>
    </message>
    <message>
        <source>Check the address of the server. If it is right, do not go on, and tell an administrator of the server.</source>
        <translation>Compruebe la dirección del servidor. Si es correcta, no continúe, y avise a un administrador del servidor.</translation>
    </message>
    <message>
        <source>The certificate has run out or is not valid yet.</source>
        <translation>El certificado ha caducado o aún no es válido.</translation>
    </message>
    <message>
        <source>Check the date and the time of this computer. If they are right, tell an administrator of the server.</source>
        <translation>Compruebe la fecha y la hora de este ordenador. Si son correctas, avise a un administrador del servidor.</translation>
    </message>
    <message>
        <source>No protected connection to the server is possible.</source>
        <translation>No es posible una conexión protegida con el servidor.</translation>
    </message>
    <message>
        <source>The feature is not in the layer of the project any more: it was deleted, or the layer was numbered anew. A change of a feature that the same deltafile created ends like this too.</source>
        <translation>El objeto espacial ya no está en la capa del proyecto: se eliminó, o la capa se numeró de nuevo. Así termina también un cambio de un objeto espacial que creó el mismo archivo delta.</translation>
    </message>
    <message>
        <source>Apply the change here: Propose remapping looks for the feature, and new features are found at once.</source>
        <translation>Aplique el cambio aquí: Proponer reasignación busca el objeto espacial, y los objetos espaciales nuevos se encuentran enseguida.</translation>
    </message>
    <message>
        <source>The project on the server has no layer with the id {name}.</source>
        <translation>El proyecto en el servidor no tiene ninguna capa con el id {name}.</translation>
    </message>
    <message>
        <source>The layer was removed or added anew after the package was made. Apply the change here and name the layer that it belongs to now.</source>
        <translation>La capa se quitó o se añadió de nuevo después de crearse el paquete. Aplique el cambio aquí e indique la capa a la que pertenece ahora.</translation>
    </message>
    <message>
        <source>The layer {name} of the project cannot be opened on the server: its file is missing there, or its database cannot be reached.</source>
        <translation>La capa {name} del proyecto no se puede abrir en el servidor: allí falta su archivo, o no se puede acceder a su base de datos.</translation>
    </message>
    <message>
        <source>Upload the file of the layer with QFieldSync, or apply the change here.</source>
        <translation>Suba el archivo de la capa con QFieldSync, o aplique el cambio aquí.</translation>
    </message>
    <message>
        <source>The layer {name} is read-only on the server.</source>
        <translation>La capa {name} es de solo lectura en el servidor.</translation>
    </message>
    <message>
        <source>Allow editing of the layer in the project, and upload it; or apply the change here.</source>
        <translation>Permita editar la capa en el proyecto y súbalo; o aplique el cambio aquí.</translation>
    </message>
    <message>
        <source>The layer has no field {name} any more, or the field cannot be written.</source>
        <translation>La capa ya no tiene el campo {name}, o no se puede escribir en el campo.</translation>
    </message>
    <message>
        <source>Add the field again, or apply the change here, where each field can be decided.</source>
        <translation>Añada el campo de nuevo, o aplique el cambio aquí, donde se puede decidir sobre cada campo.</translation>
    </message>
    <message>
        <source>The data source refused the change; the server does not say why. A value of the wrong type, a geometry of the wrong type and a rule of the database end like this.</source>
        <translation>La fuente de datos rechazó el cambio; el servidor no dice por qué. Así terminan un valor de tipo erróneo, una geometría de tipo erróneo y una regla de la base de datos.</translation>
    </message>
    <message>
        <source>Apply the change here: the reason of the data source is told then.</source>
        <translation>Aplique el cambio aquí: entonces se indica el motivo de la fuente de datos.</translation>
    </message>
    <message>
        <source>The geometry of the change cannot be read.</source>
        <translation>La geometría del cambio no se puede leer.</translation>
    </message>
    <message>
        <source>Look at the change here; its other values may still be applied by hand.</source>
        <translation>Mire el cambio aquí; sus otros valores aún se pueden aplicar a mano.</translation>
    </message>
    <message>
        <source>The change has an empty geometry.</source>
        <translation>El cambio tiene una geometría vacía.</translation>
    </message>
    <message>
        <source>The feature was changed by somebody else since the crew saw it.</source>
        <translation>Otra persona modificó el objeto espacial después de que lo viera el equipo.</translation>
    </message>
    <message>
        <source>Open the change here and choose, field by field, what counts.</source>
        <translation>Abra el cambio aquí y elija, campo por campo, qué cuenta.</translation>
    </message>
    <message>
        <source>The layer has a key of several fields, which the server cannot handle.</source>
        <translation>La capa tiene una clave de varios campos, que el servidor no puede manejar.</translation>
    </message>
    <message>
        <source>Apply the change to a layer with a key of one field.</source>
        <translation>Aplique el cambio a una capa con una clave de un solo campo.</translation>
    </message>
    <message>
        <source>The layer has no key, so the server cannot find features in it.</source>
        <translation>La capa no tiene clave, así que el servidor no puede encontrar objetos espaciales en ella.</translation>
    </message>
    <message>
        <source>Give the layer a field fid with a different number for every feature, or save it as a GeoPackage.</source>
        <translation>Dé a la capa un campo fid con un número distinto para cada objeto espacial, o guárdela como GeoPackage.</translation>
    </message>
    <message>
        <source>The role of the person who made the change does not allow it: a reporter may only add features.</source>
        <translation>El rol de la persona que hizo el cambio no lo permite: un informador solo puede añadir objetos espaciales.</translation>
    </message>
    <message>
        <source>Ask the owner of the project for a higher role for that person. The change can be applied here when it is chosen by hand.</source>
        <translation>Pida al propietario del proyecto un rol superior para esa persona. El cambio se puede aplicar aquí si se elige a mano.</translation>
    </message>
    <message>
        <source>The change waits, because the plan or the subscription of the project&apos;s owner does not allow it to be applied.</source>
        <translation>El cambio está en espera, porque el plan o la suscripción del propietario del proyecto no permite aplicarlo.</translation>
    </message>
    <message>
        <source>Ask the owner of the project; once that is settled, apply the waiting changes on the server. Do not apply them here as well.</source>
        <translation>Pregunte al propietario del proyecto; una vez resuelto, aplique los cambios en espera en el servidor. No los aplique también aquí.</translation>
    </message>
    <message>
        <source>The server applied the change.</source>
        <translation>El servidor aplicó el cambio.</translation>
    </message>
    <message>
        <source>Two features have the same key, so it is not clear which one is meant.</source>
        <translation>Dos objetos espaciales tienen la misma clave, así que no está claro a cuál se refiere.</translation>
    </message>
    <message>
        <source>Give each feature its own key, then apply the change here.</source>
        <translation>Dé a cada objeto espacial su propia clave y después aplique el cambio aquí.</translation>
    </message>
    <message>
        <source>A file that the job needs is not there any more.</source>
        <translation>Un archivo que necesita la tarea ya no está ahí.</translation>
    </message>
    <message>
        <source>Put it back where it was, or save the project again, then start the job again.</source>
        <translation>Devuélvalo a donde estaba, o guarde el proyecto otra vez, y después inicie la tarea de nuevo.</translation>
    </message>
    <message>
        <source>The project file cannot be read.</source>
        <translation>El archivo de proyecto no se puede leer.</translation>
    </message>
    <message>
        <source>Open the project in QGIS, save it, and start the job again.</source>
        <translation>Abra el proyecto en QGIS, guárdelo e inicie la tarea de nuevo.</translation>
    </message>
    <message>
        <source>The package could not be made; the one before is as it was.</source>
        <translation>No se pudo crear el paquete; el anterior sigue como estaba.</translation>
    </message>
    <message>
        <source>Put right what is named as the reason, then start the job again. The check of the project names layers that cannot be packaged.</source>
        <translation>Corrija lo que se indica como motivo y después inicie la tarea de nuevo. La comprobación del proyecto nombra las capas que no se pueden empaquetar.</translation>
    </message>
    <message>
        <source>The job took longer than it may, and was stopped. What it had written is complete.</source>
        <translation>La tarea tardó más de lo permitido y se detuvo. Lo que había escrito está completo.</translation>
    </message>
    <message>
        <source>Raise the time limit in the settings, or restrict what is packaged to an area, then start the job again.</source>
        <translation>Aumente el límite de tiempo en la configuración, o limite lo que se empaqueta a un área, y después inicie la tarea de nuevo.</translation>
    </message>
    <message>
        <source>Somebody stopped the job before its end. What it had written is complete; nothing is half done.</source>
        <translation>Alguien detuvo la tarea antes de que terminara. Lo que había escrito está completo; nada quedó a medias.</translation>
    </message>
    <message>
        <source>Start it again when you want it after all.</source>
        <translation>Iníciela de nuevo si al final la desea.</translation>
    </message>
    <message>
        <source>QGIS, or whatever else ran the job, ended in the middle of it. Nothing is half done.</source>
        <translation>QGIS, o lo que ejecutara la tarea, terminó en mitad de ella. Nada quedó a medias.</translation>
    </message>
    <message>
        <source>Start the job again.</source>
        <translation>Inicie la tarea de nuevo.</translation>
    </message>
    <message>
        <source>The file in which jobs and changes are kept could not be used.</source>
        <translation>El archivo en el que se guardan tareas y cambios no se pudo usar.</translation>
    </message>
    <message>
        <source>See that the disk has room and that nothing blocks the file, then start the job again.</source>
        <translation>Asegúrese de que el disco tenga espacio y de que nada bloquee el archivo, y después inicie la tarea de nuevo.</translation>
    </message>
    <message>
        <source>QGIS was busy for too long, with an open dialog for instance, so the job could not ask what is being edited. Nothing was written.</source>
        <translation>QGIS estuvo ocupado demasiado tiempo, por ejemplo con un diálogo abierto, así que la tarea no pudo preguntar qué se está editando. No se escribió nada.</translation>
    </message>
    <message>
        <source>Close the dialog or wait for QGIS, then start the job again.</source>
        <translation>Cierre el diálogo o espere a QGIS, y después inicie la tarea de nuevo.</translation>
    </message>
    <message>
        <source>The job ended with an error that it did not expect.</source>
        <translation>La tarea terminó con un error que no esperaba.</translation>
    </message>
    <message>
        <source>Read the reason and the log. If they do not help, save a support bundle and report it to the makers of this plugin.</source>
        <translation>Lea el motivo y el registro. Si no ayudan, guarde un archivo de soporte y notifíquelo a los autores de este complemento.</translation>
    </message>
    <message>
        <source>The server may have done it all the same: look at the list before you try again.</source>
        <translation>Es posible que el servidor lo haya hecho de todos modos: mire la lista antes de intentarlo de nuevo.</translation>
    </message>
    <message>
        <source>{field}: on the server {there}, seen by the crew {seen}.</source>
        <translation>{field}: en el servidor {there}, visto por el equipo {seen}.</translation>
    </message>
    <message>
        <source>The server says {status}, which this plugin does not know.</source>
        <translation>El servidor indica {status}, que este complemento no conoce.</translation>
    </message>
    <message>
        <source>Leave it to the server.</source>
        <translation>Déjelo en manos del servidor.</translation>
    </message>
    <message>
        <source>The change waits for the server to apply it.</source>
        <translation>El cambio espera a que el servidor lo aplique.</translation>
    </message>
    <message>
        <source>Wait, or apply the waiting changes on the server. Do not apply it here as well.</source>
        <translation>Espere, o aplique los cambios en espera en el servidor. No lo aplique también aquí.</translation>
    </message>
    <message>
        <source>The server is applying the change right now.</source>
        <translation>El servidor está aplicando el cambio ahora mismo.</translation>
    </message>
    <message>
        <source>Wait for the end of the job.</source>
        <translation>Espere a que termine la tarea.</translation>
    </message>
    <message>
        <source>The server did not apply the change.</source>
        <translation>El servidor no aplicó el cambio.</translation>
    </message>
    <message>
        <source>Apply it here: the reason is told then.</source>
        <translation>Aplíquelo aquí: entonces se indica el motivo.</translation>
    </message>
    <message>
        <source>The job that should have applied the change failed. All its changes were marked as errors, also those that it had applied.</source>
        <translation>La tarea que debía aplicar el cambio falló. Todos sus cambios se marcaron como errores, también los que había aplicado.</translation>
    </message>
    <message>
        <source>Look at the job for the reason, and apply the change here: what is there already is noticed.</source>
        <translation>Mire el motivo en la tarea y aplique el cambio aquí: lo que ya está se reconoce.</translation>
    </message>
    <message>
        <source>An administrator of the server decided to leave the change out.</source>
        <translation>Un administrador del servidor decidió omitir el cambio.</translation>
    </message>
    <message>
        <source>It is applied here only when you choose it.</source>
        <translation>Solo se aplica aquí si usted lo elige.</translation>
    </message>
    <message>
        <source>The role of the person who made the change does not allow it.</source>
        <translation>El rol de la persona que hizo el cambio no lo permite.</translation>
    </message>
    <message>
        <source>The login of the server&apos;s own worker ran out during the job.</source>
        <translation>El inicio de sesión del propio proceso de trabajo del servidor caducó durante la tarea.</translation>
    </message>
    <message>
        <source>The storage of the project&apos;s owner is full, or the subscription ended.</source>
        <translation>El almacenamiento del propietario del proyecto está lleno, o la suscripción terminó.</translation>
    </message>
    <message>
        <source>Ask the owner of the project to make room or to renew it, then start the job again.</source>
        <translation>Pida al propietario del proyecto que haga sitio o la renueve, y después inicie la tarea de nuevo.</translation>
    </message>
    <message>
        <source>The worker was not allowed to read or write files of the project.</source>
        <translation>No se permitió al proceso de trabajo leer o escribir archivos del proyecto.</translation>
    </message>
    <message>
        <source>Ask the owner of the project whether your role was changed, then start the job again.</source>
        <translation>Pregunte al propietario del proyecto si se cambió su rol, y después inicie la tarea de nuevo.</translation>
    </message>
    <message>
        <source>A file of the project was not on the server any more.</source>
        <translation>Un archivo del proyecto ya no estaba en el servidor.</translation>
    </message>
    <message>
        <source>Upload the files of the project with QFieldSync, then start the job again.</source>
        <translation>Suba los archivos del proyecto con QFieldSync y después inicie la tarea de nuevo.</translation>
    </message>
    <message>
        <source>The server failed while the worker asked it.</source>
        <translation>El servidor falló cuando le consultó el proceso de trabajo.</translation>
    </message>
    <message>
        <source>Start the job again later. If it fails again, tell an administrator of the server.</source>
        <translation>Inicie la tarea de nuevo más tarde. Si falla otra vez, avise a un administrador del servidor.</translation>
    </message>
    <message>
        <source>The worker and the server did not understand each other.</source>
        <translation>El proceso de trabajo y el servidor no se entendieron.</translation>
    </message>
    <message>
        <source>A file that the project needs is not on the server.</source>
        <translation>Un archivo que necesita el proyecto no está en el servidor.</translation>
    </message>
    <message>
        <source>Open the project in QGIS, save it, upload it and start the job again.</source>
        <translation>Abra el proyecto en QGIS, guárdelo, súbalo e inicie la tarea de nuevo.</translation>
    </message>
    <message>
        <source>The job could not go on with what the project has.</source>
        <translation>La tarea no pudo continuar con lo que tiene el proyecto.</translation>
    </message>
    <message>
        <source>Read the reason below; the check of the project in QGIS names the layers that are concerned.</source>
        <translation>Lea el motivo abajo; la comprobación del proyecto en QGIS nombra las capas afectadas.</translation>
    </message>
    <message>
        <source>The job ended with an error that has no name.</source>
        <translation>La tarea terminó con un error que no tiene nombre.</translation>
    </message>
    <message>
        <source>Read the reason below. If it does not help, start the job again, and show the output to an administrator of the server.</source>
        <translation>Lea el motivo abajo. Si no ayuda, inicie la tarea de nuevo y muestre la salida a un administrador del servidor.</translation>
    </message>
    <message>
        <source>The job was killed: it needed more memory than the server gives it.</source>
        <translation>La tarea se interrumpió a la fuerza: necesitaba más memoria de la que le da el servidor.</translation>
    </message>
    <message>
        <source>Make the project smaller: fewer or simpler features, smaller rasters, fewer layers to be packaged.</source>
        <translation>Haga el proyecto más pequeño: menos objetos espaciales o más simples, rásteres más pequeños, menos capas que empaquetar.</translation>
    </message>
    <message>
        <source>The job took longer than the server allows.</source>
        <translation>La tarea tardó más de lo que permite el servidor.</translation>
    </message>
    <message>
        <source>Make the project smaller, or restrict what is packaged to an area, and start the job again.</source>
        <translation>Haga el proyecto más pequeño, o limite lo que se empaqueta a un área, e inicie la tarea de nuevo.</translation>
    </message>
    <message>
        <source>The worker of the server was stopped in the middle of the job.</source>
        <translation>El proceso de trabajo del servidor se detuvo en mitad de la tarea.</translation>
    </message>
    <message>
        <source>Start the job again. If it happens again, tell an administrator of the server.</source>
        <translation>Inicie la tarea de nuevo. Si vuelve a ocurrir, avise a un administrador del servidor.</translation>
    </message>
    <message>
        <source>The project has no extent, because a layer that gives it cannot be opened: its file is not on the server.</source>
        <translation>El proyecto no tiene extensión, porque una capa que la proporciona no se puede abrir: su archivo no está en el servidor.</translation>
    </message>
    <message>
        <source>Upload all files of the project with QFieldSync, then start the job again.</source>
        <translation>Suba todos los archivos del proyecto con QFieldSync y después inicie la tarea de nuevo.</translation>
    </message>
    <message>
        <source>QGIS on the server cannot open the project file.</source>
        <translation>QGIS no puede abrir el archivo de proyecto en el servidor.</translation>
    </message>
    <message>
        <source>The project file is damaged: it ends too early, or is no project file.</source>
        <translation>El archivo de proyecto está dañado: termina demasiado pronto, o no es un archivo de proyecto.</translation>
    </message>
    <message>
        <source>The project was saved with a version of QGIS that the server does not have.</source>
        <translation>El proyecto se guardó con una versión de QGIS que el servidor no tiene.</translation>
    </message>
    <message>
        <source>Save the project with QGIS 3 or 4 and upload it again.</source>
        <translation>Guarde el proyecto con QGIS 3 o 4 y súbalo de nuevo.</translation>
    </message>
    <message>
        <source>Upload the project file with QFieldSync, then start the job again.</source>
        <translation>Suba el archivo de proyecto con QFieldSync y después inicie la tarea de nuevo.</translation>
    </message>
    <message>
        <source>A change lacks something that the server needs; with it all changes of the job were marked as errors, also those that were applied.</source>
        <translation>A un cambio le falta algo que el servidor necesita; con él, todos los cambios de la tarea se marcaron como errores, también los que se aplicaron.</translation>
    </message>
    <message>
        <source>Apply the changes here instead: each is then looked at by itself.</source>
        <translation>Aplique los cambios aquí: así cada uno se examina por separado.</translation>
    </message>
    <message>
        <source>Two features have the same key, so the server does not know which one is meant; with it all changes of the job were marked as errors.</source>
        <translation>Dos objetos espaciales tienen la misma clave, así que el servidor no sabe a cuál se refiere; con ello, todos los cambios de la tarea se marcaron como errores.</translation>
    </message>
    <message>
        <source>Give each feature its own key in the source, then apply the changes here.</source>
        <translation>Dé a cada objeto espacial su propia clave en la fuente y después aplique los cambios aquí.</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Usted</translation>
    </message>
    <message>
        <source>The owner of the project</source>
        <translation>El propietario del proyecto</translation>
    </message>
    <message>
        <source>An administrator of the server</source>
        <translation>Un administrador del servidor</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Nadie</translation>
    </message>
</context>
<context>
    <name>ServerNotice</name>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Project id</source>
        <translation>Id de proyecto</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Usuario</translation>
    </message>
    <message>
        <source>Token, also the password</source>
        <translation>Token, también es la contraseña</translation>
    </message>
    <message>
        <source>The project is served to programs on this computer until you stop it or close the project.</source>
        <translation>El proyecto se sirve a programas de este ordenador hasta que usted lo detenga o cierre el proyecto.</translation>
    </message>
    <message>
        <source>Local server</source>
        <translation>Servidor local</translation>
    </message>
</context>
<context>
    <name>Service</name>
    <message>
        <source>embedded engine</source>
        <translation>motor integrado</translation>
    </message>
    <message>
        <source>There is no job {id} of this project.</source>
        <translation>No hay ninguna tarea {id} de este proyecto.</translation>
    </message>
    <message>
        <source>There are jobs of these types: {types}.</source>
        <translation>Hay tareas de estos tipos: {types}.</translation>
    </message>
    <message>
        <source>Stopped before it began.</source>
        <translation>Detenida antes de empezar.</translation>
    </message>
    <message>
        <source>The process that ran this job ended, or did not answer any more. What it had written is complete; nothing is half done.</source>
        <translation>El proceso que ejecutaba esta tarea terminó, o dejó de responder. Lo que había escrito está completo; nada quedó a medias.</translation>
    </message>
    <message>
        <source>The job took longer than {limit} s and was stopped. Raise the time limit in the settings of the project, or run it again.</source>
        <translation>La tarea tardó más de {limit} s y se detuvo. Aumente el límite de tiempo en la configuración del proyecto, o ejecútela de nuevo.</translation>
    </message>
    <message>
        <source>Somebody stopped the job.</source>
        <translation>Alguien detuvo la tarea.</translation>
    </message>
    <message>
        <source>There is no change {id} in this project.</source>
        <translation>No hay ningún cambio {id} en este proyecto.</translation>
    </message>
    <message>
        <source>The deltafile is empty, or no file was sent.</source>
        <translation>El archivo delta está vacío, o no se envió ningún archivo.</translation>
    </message>
    <message>
        <source>Waits: the job that had it in hand was cut short.</source>
        <translation>En espera: la tarea que lo tenía a su cargo se interrumpió.</translation>
    </message>
    <message>
        <source>Waits to be applied again; {user} wants it.</source>
        <translation>En espera de aplicarse de nuevo; lo desea {user}.</translation>
    </message>
    <message>
        <source>Waits: a rule of the project wants this change to be reviewed first.</source>
        <translation>En espera: una regla del proyecto exige que este cambio se revise primero.</translation>
    </message>
    <message>
        <source>Waits: an earlier change of the same feature waits to be reviewed.</source>
        <translation>En espera: un cambio anterior del mismo objeto espacial espera a que se revise.</translation>
    </message>
    <message>
        <source>Waits: an earlier change of the same feature waits, and was not chosen.</source>
        <translation>En espera: un cambio anterior del mismo objeto espacial está en espera y no se eligió.</translation>
    </message>
    <message>
        <source>Waits: {user} put it into the edit buffer of its layer. Once that is saved it counts as applied.</source>
        <translation>En espera: {user} lo puso en el búfer de edición de su capa. Una vez guardado, cuenta como aplicado.</translation>
    </message>
    <message>
        <source>Set aside by {user}.</source>
        <translation>Apartado por {user}.</translation>
    </message>
    <message>
        <source>Set aside by {user}: {reason}</source>
        <translation>Apartado por {user}: {reason}</translation>
    </message>
    <message>
        <source>The change {id} is applied; take it back first.</source>
        <translation>El cambio {id} está aplicado; retírelo primero.</translation>
    </message>
    <message>
        <source>The change {id} is being applied; wait for it.</source>
        <translation>El cambio {id} se está aplicando; espere a que termine.</translation>
    </message>
    <message>
        <source>Taken back before.</source>
        <translation>Retirado antes.</translation>
    </message>
    <message>
        <source>The data were put back as they were before; it can be applied again.</source>
        <translation>Los datos se repusieron como estaban antes; el cambio se puede aplicar de nuevo.</translation>
    </message>
    <message>
        <source>Not permitted: a rule of the project allows no change here.</source>
        <translation>No permitido: una regla del proyecto no permite aquí ningún cambio.</translation>
    </message>
    <message>
        <source>Not permitted: a rule of the project allows {methods} only, and this is a {method}.</source>
        <translation>No permitido: una regla del proyecto solo permite {methods}, y este es {method}.</translation>
    </message>
    <message>
        <source>it was made by a newer version of the plugin (format {found}; this one knows up to {known})</source>
        <translation>se creó con una versión más reciente del complemento (formato {found}; esta conoce hasta {known})</translation>
    </message>
    <message>
        <source>it belongs to another program</source>
        <translation>pertenece a otro programa</translation>
    </message>
    <message>
        <source>Free some space on that disk, then try again.</source>
        <translation>Libere espacio en ese disco e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Allow writing there, or choose another folder.</source>
        <translation>Permita escribir allí, o elija otra carpeta.</translation>
    </message>
    <message>
        <source>Another process is using it; try again.</source>
        <translation>Otro proceso lo está usando; inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Move the file away; a new one will be made.</source>
        <translation>Quite el archivo de ahí; se creará uno nuevo.</translation>
    </message>
    <message>
        <source>Update the plugin.</source>
        <translation>Actualice el complemento.</translation>
    </message>
    <message>
        <source>The server does not list this change as a conflict.</source>
        <translation>El servidor no lista este cambio como conflicto.</translation>
    </message>
    <message>
        <source>The server does not say what it holds.</source>
        <translation>El servidor no dice qué contiene.</translation>
    </message>
    <message>
        <source>The server&apos;s key of the feature is not known.</source>
        <translation>No se conoce la clave del objeto espacial en el servidor.</translation>
    </message>
    <message>
        <source>The feature is gone here, and the change is no deletion: delete it there.</source>
        <translation>El objeto espacial ya no está aquí, y el cambio no es una eliminación: elimínelo allí.</translation>
    </message>
    <message>
        <source>The feature is gone on the server: make it anew.</source>
        <translation>El objeto espacial ya no existe en el servidor: créelo de nuevo.</translation>
    </message>
    <message>
        <source>The server does not say what it holds in: {fields}.</source>
        <translation>El servidor no dice qué contiene en: {fields}.</translation>
    </message>
    <message>
        <source>at {where}, expected &quot;mine&quot;, &quot;theirs&quot;, for a field also {value}. Give JSON text like {example}</source>
        <translation>en {where}, se esperaba &quot;mine&quot;, &quot;theirs&quot;, para un campo también {value}. Indique texto JSON como {example}</translation>
    </message>
    <message>
        <source>the change {uuid} is to be set aside and resolved: decide for one of them</source>
        <translation>se pide apartar y a la vez resolver el cambio {uuid}: decídase por una de las dos cosas</translation>
    </message>
    <message>
        <source>the change {uuid} is not in conflict, it is {status}: leave it out</source>
        <translation>el cambio {uuid} no está en conflicto, su estado es {status}: omítalo</translation>
    </message>
    <message>
        <source>the change {uuid} can only be taken or left as a whole ({kind}): give &quot;mine&quot; or &quot;theirs&quot; for it</source>
        <translation>el cambio {uuid} solo se puede tomar o dejar en conjunto ({kind}): indique &quot;mine&quot; o &quot;theirs&quot; para él</translation>
    </message>
    <message>
        <source>the field {name} of the change {uuid} is not in conflict; these are: {names}</source>
        <translation>el campo {name} del cambio {uuid} no está en conflicto; lo están: {names}</translation>
    </message>
    <message>
        <source>the change {uuid} stays in conflict until these fields are decided too: {names}</source>
        <translation>el cambio {uuid} sigue en conflicto hasta que se decidan también estos campos: {names}</translation>
    </message>
</context>
<context>
    <name>ServiceAlgorithm</name>
    <message>
        <source>Changes that wait to be applied: {count}</source>
        <translation>Cambios en espera de aplicarse: {count}</translation>
    </message>
</context>
<context>
    <name>ServiceBar</name>
    <message>
        <source>Read everything again</source>
        <translation>Leer todo de nuevo</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Actualizar</translation>
    </message>
    <message>
        <source>Choose Cloud Project…</source>
        <translation>Elegir proyecto en la nube…</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Este ordenador</translation>
    </message>
    <message>
        <source>{project} on {host}</source>
        <translation>{project} en {host}</translation>
    </message>
    <message>
        <source>Project {id}</source>
        <translation>Proyecto {id}</translation>
    </message>
    <message>
        <source>The server is not reached now</source>
        <translation>Ahora no se puede acceder al servidor</translation>
    </message>
    <message>
        <source>The login ran out: sign in again</source>
        <translation>El inicio de sesión caducó: inicie sesión de nuevo</translation>
    </message>
    <message>
        <source>This Computer</source>
        <translation>Este ordenador</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Servidor</translation>
    </message>
    <message>
        <source>{host} (Not Signed In)</source>
        <translation>{host} (sesión no iniciada)</translation>
    </message>
    <message>
        <source>{host} (No Cloud Project)</source>
        <translation>{host} (sin proyecto en la nube)</translation>
    </message>
    <message>
        <source>Sign In Again…</source>
        <translation>Iniciar sesión de nuevo…</translation>
    </message>
    <message>
        <source>Sign Out {user}</source>
        <translation>Cerrar sesión de {user}</translation>
    </message>
    <message>
        <source>Sign In…</source>
        <translation>Iniciar sesión…</translation>
    </message>
    <message>
        <source>Options…</source>
        <translation>Opciones…</translation>
    </message>
</context>
<context>
    <name>ServiceStates</name>
    <message>
        <source>Looking for the project&apos;s conflicts…</source>
        <translation>Buscando los conflictos del proyecto…</translation>
    </message>
    <message>
        <source>The project&apos;s conflicts cannot be read</source>
        <translation>No se pueden leer los conflictos del proyecto</translation>
    </message>
    <message>
        <source>No project is open</source>
        <translation>No hay ningún proyecto abierto</translation>
    </message>
    <message>
        <source>Open a project; its conflicts are shown here then.</source>
        <translation>Abra un proyecto; entonces se muestran aquí sus conflictos.</translation>
    </message>
    <message>
        <source>You look at the changes on {server}</source>
        <translation>Está viendo los cambios en {server}</translation>
    </message>
    <message>
        <source>A server cannot resolve conflicts. They can be taken up here: changes that fit the layers of the open project are applied at once, the others are listed as conflicts.</source>
        <translation>Un servidor no puede resolver conflictos. Se pueden traer aquí: los cambios que encajan en las capas del proyecto abierto se aplican enseguida, los demás se listan como conflictos.</translation>
    </message>
    <message>
        <source>Take Conflicts Up Here</source>
        <translation>Traer conflictos aquí</translation>
    </message>
    <message>
        <source>Asking the server for its conflicts…</source>
        <translation>Preguntando al servidor por sus conflictos…</translation>
    </message>
    <message>
        <source>No change is in conflict on the server</source>
        <translation>No hay ningún cambio en conflicto en el servidor</translation>
    </message>
    <message>
        <source>Taken up from the server: {count} new, {known} known before.</source>
        <translation>Traídos del servidor: {count} nuevos, {known} ya conocidos.</translation>
    </message>
    <message>
        <source>The conflicts could not be taken up</source>
        <translation>No se pudieron traer los conflictos</translation>
    </message>
</context>
<context>
    <name>SettingAsideActions</name>
    <message>
        <source>None of these changes can be set aside.</source>
        <translation>Ninguno de estos cambios se puede apartar.</translation>
    </message>
    <message>
        <source>Take Up Again</source>
        <translation>Retomar</translation>
    </message>
</context>
<context>
    <name>SeverityChips</name>
    <message>
        <source>Show or hide them</source>
        <translation>Mostrarlos u ocultarlos</translation>
    </message>
    <message>
        <source>Show or hide what is ignored in this project</source>
        <translation>Mostrar u ocultar lo ignorado en este proyecto</translation>
    </message>
    <message>
        <source>{count} ignored</source>
        <translation>{count} ignorados</translation>
    </message>
</context>
<context>
    <name>StagingActions</name>
    <message>
        <source>Staging of changes</source>
        <translation>Preparación de cambios</translation>
    </message>
    <message>
        <source>Stage {changes} from the field</source>
        <translation>Preparar {changes} del terreno</translation>
    </message>
    <message>
        <source>The staged edits were discarded; {changes} wait again.</source>
        <translation>Las ediciones preparadas se descartaron; {changes} de nuevo en espera.</translation>
    </message>
    <message>
        <source>Show Conflicts</source>
        <translation>Mostrar conflictos</translation>
    </message>
    <message>
        <source>{changes} were staged in the edit buffer of {layers}: save the layer to keep them. They wait until then, and count as applied afterwards.</source>
        <translation>{changes} se prepararon en el búfer de edición de {layers}: guarde la capa para conservarlos. Hasta entonces quedan en espera, y después cuentan como aplicados.</translation>
    </message>
    <message>
        <source>{changes} was staged in the edit buffer of {layers}: save the layer to keep it. It waits until then, and counts as applied afterwards.</source>
        <translation>{changes} se preparó en el búfer de edición de {layers}: guarde la capa para conservarlo. Hasta entonces queda en espera, y después cuenta como aplicado.</translation>
    </message>
    <message>
        <source>Nothing was staged.</source>
        <translation>No se preparó nada.</translation>
    </message>
    <message>
        <source>It was stopped.</source>
        <translation>Se detuvo.</translation>
    </message>
    <message>
        <source>{layer} does not show {count} of the features.</source>
        <translation>{layer} no muestra {count} de los objetos espaciales.</translation>
    </message>
    <message>
        <source>Not staged: {reasons}</source>
        <translation>Sin preparar: {reasons}</translation>
    </message>
    <message>
        <source>The layers hold {count} of them already.</source>
        <translation>Las capas ya contienen {count} de ellos.</translation>
    </message>
</context>
<context>
    <name>StartButtons</name>
    <message>
        <source>Unsaved changes of the project</source>
        <translation>Cambios sin guardar del proyecto</translation>
    </message>
    <message>
        <source>The project has unsaved changes. Jobs work on the saved file.</source>
        <translation>El proyecto tiene cambios sin guardar. Las tareas trabajan con el archivo guardado.</translation>
    </message>
    <message>
        <source>Package</source>
        <translation>Empaquetar</translation>
    </message>
    <message>
        <source>Apply Changes</source>
        <translation>Aplicar cambios</translation>
    </message>
    <message>
        <source>Process Project File</source>
        <translation>Procesar archivo de proyecto</translation>
    </message>
    <message>
        <source>Apply Changes ({count})</source>
        <translation>Aplicar cambios ({count})</translation>
    </message>
    <message>
        <source>No change waits to be applied.</source>
        <translation>No hay cambios en espera de aplicarse.</translation>
    </message>
    <message>
        <source>The job is being asked for.</source>
        <translation>Se está solicitando la tarea.</translation>
    </message>
    <message>
        <source>The jobs are being read.</source>
        <translation>Se están leyendo las tareas.</translation>
    </message>
    <message>
        <source>The project file is not there any more: save the project.</source>
        <translation>El archivo de proyecto ya no está ahí: guarde el proyecto.</translation>
    </message>
    <message>
        <source>Have the server make a package that QField downloads</source>
        <translation>Hacer que el servidor cree un paquete que QField descarga</translation>
    </message>
    <message>
        <source>Make a folder with the project and its data for QField</source>
        <translation>Crear una carpeta con el proyecto y sus datos para QField</translation>
    </message>
    <message>
        <source>Apply the change that waits to the layers</source>
        <translation>Aplicar a las capas el cambio en espera</translation>
    </message>
    <message>
        <source>Apply the {count} changes that wait to the layers</source>
        <translation>Aplicar a las capas los {count} cambios en espera</translation>
    </message>
    <message>
        <source>Apply what the crew changed to the layers</source>
        <translation>Aplicar a las capas lo que modificó el equipo</translation>
    </message>
    <message>
        <source>Have the server check the project file it has</source>
        <translation>Hacer que el servidor compruebe el archivo de proyecto que tiene</translation>
    </message>
    <message>
        <source>Check the saved project file and list what is in it</source>
        <translation>Comprobar el archivo de proyecto guardado y listar su contenido</translation>
    </message>
</context>
<context>
    <name>StatusChips</name>
    <message>
        <source>Show only changes that are {status}</source>
        <translation>Mostrar solo los cambios con este estado: {status}</translation>
    </message>
</context>
<context>
    <name>StepModel</name>
    <message>
        <source>Field</source>
        <translation>Campo</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Después</translation>
    </message>
    <message>
        <source>Geometry</source>
        <translation>Geometría</translation>
    </message>
</context>
<context>
    <name>StepsModel</name>
    <message>
        <source>Step</source>
        <translation>Paso</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>How Long</source>
        <translation>Duración</translation>
    </message>
    <message>
        <source>Not begun</source>
        <translation>Sin empezar</translation>
    </message>
    <message>
        <source>Ended here</source>
        <translation>Terminó aquí</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Desconocido</translation>
    </message>
</context>
<context>
    <name>SyncAlgorithm</name>
    <message>
        <source>Deltafile</source>
        <translation>Archivo delta</translation>
    </message>
    <message>
        <source>Deltafiles (*.json);;All files (*)</source>
        <translation>Archivos delta (*.json);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Largest deltafile to be read, in megabytes</source>
        <translation>Tamaño máximo del archivo delta que se lee, en megabytes</translation>
    </message>
    <message>
        <source>The deltafile {path} cannot be read. {reason}</source>
        <translation>El archivo delta {path} no se puede leer. {reason}</translation>
    </message>
    <message>
        <source>Two outputs would go into the same file: {path}</source>
        <translation>Dos salidas irían al mismo archivo: {path}</translation>
    </message>
</context>
<context>
    <name>SyncLight</name>
    <message>
        <source>Reading changes…</source>
        <translation>Leyendo cambios…</translation>
    </message>
    <message>
        <source>Click to show these changes</source>
        <translation>Haga clic para mostrar estos cambios</translation>
    </message>
    <message>
        <source>Everything that the crews sent is in the project, was set aside or taken back</source>
        <translation>Todo lo que enviaron los equipos está en el proyecto, se apartó o se retiró</translation>
    </message>
</context>
<context>
    <name>TableArea</name>
    <message>
        <source>Reading changes…</source>
        <translation>Leyendo cambios…</translation>
    </message>
    <message>
        <source>Collect a package that came back from the field, or push a deltafile. Both can be dropped here.</source>
        <translation>Recoja un paquete que haya vuelto del terreno, o suba un archivo delta. Ambos se pueden soltar aquí.</translation>
    </message>
    <message>
        <source>What the crew sends from QField to the server is shown here. A deltafile can be pushed as well.</source>
        <translation>Aquí se muestra lo que el equipo envía desde QField al servidor. También se puede subir un archivo delta.</translation>
    </message>
    <message>
        <source>No changes yet</source>
        <translation>Aún no hay cambios</translation>
    </message>
    <message>
        <source>The filters hide 1 change.</source>
        <translation>Los filtros ocultan 1 cambio.</translation>
    </message>
    <message>
        <source>The filters hide {count} changes.</source>
        <translation>Los filtros ocultan {count} cambios.</translation>
    </message>
    <message>
        <source>Nothing matches the filters</source>
        <translation>Nada coincide con los filtros</translation>
    </message>
    <message>
        <source>Clear All Filters</source>
        <translation>Borrar todos los filtros</translation>
    </message>
    <message>
        <source>The server cannot be reached</source>
        <translation>No se puede acceder al servidor</translation>
    </message>
    <message>
        <source>The login ran out</source>
        <translation>El inicio de sesión caducó</translation>
    </message>
    <message>
        <source>The server does not show you the changes</source>
        <translation>El servidor no le muestra los cambios</translation>
    </message>
    <message>
        <source>The server does not tell the changes</source>
        <translation>El servidor no indica los cambios</translation>
    </message>
    <message>
        <source>The changes cannot be read</source>
        <translation>No se pueden leer los cambios</translation>
    </message>
    <message>
        <source>{count} of {total} read</source>
        <translation>{count} de {total} leídos</translation>
    </message>
</context>
<context>
    <name>TakingBackActions</name>
    <message>
        <source>No apply job wrote anything that holds still.</source>
        <translation>Ninguna tarea de aplicación escribió nada que siga vigente.</translation>
    </message>
    <message>
        <source>Taking back changes</source>
        <translation>Retirada de cambios</translation>
    </message>
    <message>
        <source>Applying changes again that were taken back</source>
        <translation>Nueva aplicación de cambios retirados</translation>
    </message>
    <message>
        <source>Nothing was taken back.</source>
        <translation>No se retiró nada.</translation>
    </message>
    <message>
        <source>Apply Again</source>
        <translation>Aplicar de nuevo</translation>
    </message>
    <message>
        <source>Take Back</source>
        <translation>Retirar</translation>
    </message>
    <message>
        <source>{changes} were never applied to this project.</source>
        <translation>{changes} nunca se aplicaron a este proyecto.</translation>
    </message>
    <message>
        <source>{changes} was never applied to this project.</source>
        <translation>{changes} nunca se aplicó a este proyecto.</translation>
    </message>
</context>
<context>
    <name>TextPage</name>
    <message>
        <source>Find…</source>
        <translation>Buscar…</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Anterior</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <translation>{number} de {count}</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>no encontrado</translation>
    </message>
</context>
<context>
    <name>TriggerJob</name>
    <message>
        <source>Start a job on the server</source>
        <translation>Iniciar una tarea en el servidor</translation>
    </message>
    <message>
        <source>Starts a job of a cloud project on its server and waits for its end. The run fails when the job does, with the reason and what to do about it, so that scripts notice.

Job: package the project for the crew, apply waiting changes, or check the project file.

Wait: for its end, so many minutes at most; else the run ends when the job was started.

Force: start another one although one like it is not done yet.

A run that is cancelled, or that waits for too long, leaves the job alone: a server cannot stop one.

Outputs: the id and the last status of the job, and whether it is new.</source>
        <translation>Inicia una tarea de un proyecto en la nube en su servidor y espera a que termine. La ejecución falla cuando falla la tarea, con el motivo y lo que se debe hacer al respecto, para que los scripts lo adviertan.

Tarea: empaquetar el proyecto para el equipo, aplicar cambios en espera, o comprobar el archivo de proyecto.

Esperar: a que termine, tantos minutos como máximo; si no, la ejecución termina cuando la tarea se ha iniciado.

Forzar: iniciar otra aunque haya una igual sin terminar.

Una ejecución que se cancela, o que espera demasiado, no toca la tarea: un servidor no puede detenerla.

Salidas: el id y el último estado de la tarea, y si es nueva.</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>Tarea</translation>
    </message>
    <message>
        <source>Package the project</source>
        <translation>Empaquetar el proyecto</translation>
    </message>
    <message>
        <source>Apply waiting changes</source>
        <translation>Aplicar cambios en espera</translation>
    </message>
    <message>
        <source>Check the project file</source>
        <translation>Comprobar el archivo de proyecto</translation>
    </message>
    <message>
        <source>Wait for its end</source>
        <translation>Esperar a que termine</translation>
    </message>
    <message>
        <source>Force: although one is not done yet</source>
        <translation>Forzar: aunque haya una sin terminar</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Is new</source>
        <translation>Es nueva</translation>
    </message>
    <message>
        <source>One like it is not done yet; that one is awaited.</source>
        <translation>Una igual aún no ha terminado; se espera a esa.</translation>
    </message>
</context>
<context>
    <name>TroubleBox</name>
    <message>
        <source>Who can do that: {who}.</source>
        <translation>Quién puede hacerlo: {who}.</translation>
    </message>
    <message>
        <source>The answer was: {reason}</source>
        <translation>La respuesta fue: {reason}</translation>
    </message>
</context>
<context>
    <name>ValidateProject</name>
    <message>
        <source>Check project</source>
        <translation>Comprobar proyecto</translation>
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
        <translation>Busca lo que saldría mal en el terreno: capas que faltan, claves con las que las ediciones no encuentran sus objetos espaciales, relaciones cuyos hijos quedan huérfanos, fotos que no están, credenciales que cualquiera podría leer. Cada hallazgo dice qué está mal, por qué importa en el terreno y qué hacer. No se escribe en el proyecto ni en sus datos.

Proyecto: el archivo de proyecto; si no se indica ninguno, el proyecto abierto tal como está ahora, incluidos los cambios sin guardar.

Revisar cada objeto espacial: encuentra más, y tarda más o menos lo mismo que leer una vez todos los objetos espaciales.

Usar la red: abre también las capas de servidores; si no, solo se indica que no se revisaron.

Terminar con un error: para scripts. Los informes se escriben antes.

Informes: se crean cuando se indica un archivo para ellos; HTML para leer, JSON para otros programas.

Hallazgos: una tabla con una fila por cada uno, primero los más graves.

Salidas: los números de errores, advertencias e indicaciones.</translation>
    </message>
    <message>
        <source>Look at every feature</source>
        <translation>Revisar cada objeto espacial</translation>
    </message>
    <message>
        <source>Use the network</source>
        <translation>Usar la red</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nunca</translation>
    </message>
    <message>
        <source>When there are errors</source>
        <translation>Cuando haya errores</translation>
    </message>
    <message>
        <source>When there are errors or warnings</source>
        <translation>Cuando haya errores o advertencias</translation>
    </message>
    <message>
        <source>End with an error</source>
        <translation>Terminar con un error</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Hallazgos</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Errores</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>Advertencias</translation>
    </message>
    <message>
        <source>Hints</source>
        <translation>Indicaciones</translation>
    </message>
    <message>
        <source>The report cannot be written: {reason}</source>
        <translation>El informe no se puede escribir: {reason}</translation>
    </message>
    <message>
        <source>The report was not written: {reason}</source>
        <translation>El informe no se escribió: {reason}</translation>
    </message>
    <message>
        <source>The table of findings was not written.</source>
        <translation>La tabla de hallazgos no se escribió.</translation>
    </message>
</context>
<context>
    <name>Validation</name>
    <message>
        <source>{count} layers</source>
        <translation>{count} capas</translation>
    </message>
    <message>
        <source>The features were not looked at.</source>
        <translation>Los objetos espaciales no se revisaron.</translation>
    </message>
    <message>
        <source>The project</source>
        <translation>El proyecto</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Why it matters in the field</source>
        <translation>Por qué importa en el terreno</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Qué hacer</translation>
    </message>
    <message>
        <source>Not fit for the field yet: {counts}.</source>
        <translation>Aún no es apto para el terreno: {counts}.</translation>
    </message>
    <message>
        <source>Fit for the field, but look at {counts}.</source>
        <translation>Apto para el terreno, pero revise {counts}.</translation>
    </message>
    <message>
        <source>Fit for the field.</source>
        <translation>Apto para el terreno.</translation>
    </message>
    <message>
        <source>1 finding is ignored in this project.</source>
        <translation>1 hallazgo se ignora en este proyecto.</translation>
    </message>
    <message>
        <source>{count} findings are ignored in this project.</source>
        <translation>{count} hallazgos se ignoran en este proyecto.</translation>
    </message>
    <message>
        <source>error</source>
        <translation>error</translation>
    </message>
    <message>
        <source>errors</source>
        <translation>errores</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>advertencia</translation>
    </message>
    <message>
        <source>warnings</source>
        <translation>advertencias</translation>
    </message>
    <message>
        <source>hint</source>
        <translation>indicación</translation>
    </message>
    <message>
        <source>hints</source>
        <translation>indicaciones</translation>
    </message>
    <message>
        <source>it comes over the network</source>
        <translation>llega por la red</translation>
    </message>
    <message>
        <source>it is a virtual layer, made of other layers</source>
        <translation>es una capa virtual, hecha de otras capas</translation>
    </message>
    <message>
        <source>the variable {name}</source>
        <translation>la variable {name}</translation>
    </message>
    <message>
        <source>the property {name} of a plugin</source>
        <translation>la propiedad {name} de un complemento</translation>
    </message>
    <message>
        <source>the metadata</source>
        <translation>los metadatos</translation>
    </message>
    <message>
        <source>the actions</source>
        <translation>las acciones</translation>
    </message>
    <message>
        <source>the attributes form</source>
        <translation>el formulario de atributos</translation>
    </message>
    <message>
        <source>the map tip or the display name</source>
        <translation>el aviso de mapa o el nombre a mostrar</translation>
    </message>
    <message>
        <source>the layout {name}</source>
        <translation>la composición {name}</translation>
    </message>
    <message>
        <source>the style</source>
        <translation>el estilo</translation>
    </message>
    <message>
        <source>the stored style {name}</source>
        <translation>el estilo guardado {name}</translation>
    </message>
    <message>
        <source>Python code</source>
        <translation>código Python</translation>
    </message>
    <message>
        <source>another setting</source>
        <translation>otro ajuste</translation>
    </message>
    <message>
        <source>The field {field} of the layer {layer} stores absolute paths of files.</source>
        <translation>El campo {field} de la capa {layer} guarda rutas absolutas de archivos.</translation>
    </message>
    <message>
        <source>A photo from one device is not found on any other machine.</source>
        <translation>Una foto de un dispositivo no se encuentra en ningún otro dispositivo u ordenador.</translation>
    </message>
    <message>
        <source>Choose paths relative to the project in the attributes form.</source>
        <translation>Elija rutas relativas al proyecto en el formulario de atributos.</translation>
    </message>
    <message>
        <source>The expression that names new files of {field} in the layer {layer} fails: {reason}</source>
        <translation>La expresión que da nombre a los archivos nuevos de {field} en la capa {layer} falla: {reason}</translation>
    </message>
    <message>
        <source>QField gives photos other names, or none; they are hard to bring together with their features.</source>
        <translation>QField da a las fotos otros nombres, o ninguno; es difícil asociarlas a sus objetos espaciales.</translation>
    </message>
    <message>
        <source>Mend the expression in the settings for QField: {expression}</source>
        <translation>Corrija la expresión en la configuración para QField: {expression}</translation>
    </message>
    <message>
        <source>The folder {folder}, which the project names for attachments or data, is not there.</source>
        <translation>La carpeta {folder}, que el proyecto nombra para adjuntos o datos, no está ahí.</translation>
    </message>
    <message>
        <source>Nothing of it is packaged.</source>
        <translation>No se empaqueta nada de ella.</translation>
    </message>
    <message>
        <source>Nothing when the crew is to fill it; else make the folder, or remove it from the settings for QField.</source>
        <translation>Nada si el equipo debe llenarla; si no, cree la carpeta o quítela de la configuración para QField.</translation>
    </message>
    <message>
        <source>Features of the layer {layer} name files in {field} with absolute paths: {count}.</source>
        <translation>Hay objetos espaciales de la capa {layer} que nombran archivos en {field} con rutas absolutas: {count}.</translation>
    </message>
    <message>
        <source>These files are not found on any other machine.</source>
        <translation>Estos archivos no se encuentran en ningún otro dispositivo u ordenador.</translation>
    </message>
    <message>
        <source>Replace the beginning of these values, so that they start at the folder of the project.</source>
        <translation>Sustituya el principio de estos valores, para que partan de la carpeta del proyecto.</translation>
    </message>
    <message>
        <source>{absent} of {named} files that features of the layer {layer} name in {field} are not there: {examples}</source>
        <translation>{absent} de {named} archivos que objetos espaciales de la capa {layer} nombran en {field} no están ahí: {examples}</translation>
    </message>
    <message>
        <source>The crew sees an empty picture, and may take the photo once more.</source>
        <translation>El equipo ve una imagen vacía y quizá tome la foto otra vez.</translation>
    </message>
    <message>
        <source>Put the files back into the folder of the project, or clear the values.</source>
        <translation>Vuelva a poner los archivos en la carpeta del proyecto, o borre los valores.</translation>
    </message>
    <message>
        <source>The layer {layer} has fields whose names differ in case only: {fields}</source>
        <translation>La capa {layer} tiene campos cuyos nombres solo difieren en mayúsculas y minúsculas: {fields}</translation>
    </message>
    <message>
        <source>A GeoPackage takes them for one field, so the package loses the values of one of them.</source>
        <translation>Un GeoPackage los toma por un solo campo, así que el paquete pierde los valores de uno de ellos.</translation>
    </message>
    <message>
        <source>Rename one of them.</source>
        <translation>Cambie el nombre de uno de ellos.</translation>
    </message>
    <message>
        <source>The field {field} of the layer {layer} is of a type that does not come back from the field ({type}).</source>
        <translation>El campo {field} de la capa {layer} es de un tipo que no vuelve del terreno ({type}).</translation>
    </message>
    <message>
        <source>QField sends it as text or not at all, so edits of it are refused or lost.</source>
        <translation>QField lo envía como texto o no lo envía, así que sus ediciones se rechazan o se pierden.</translation>
    </message>
    <message>
        <source>Hide the field in the form, or make it read-only.</source>
        <translation>Oculte el campo en el formulario, o hágalo de solo lectura.</translation>
    </message>
    <message>
        <source>The values of {field} in the layer {layer} must be unique.</source>
        <translation>Los valores de {field} en la capa {layer} deben ser únicos.</translation>
    </message>
    <message>
        <source>Two devices that do not know of each other use the same value, and the second feature is refused.</source>
        <translation>Dos dispositivos que no saben el uno del otro usan el mismo valor, y el segundo objeto espacial se rechaza.</translation>
    </message>
    <message>
        <source>Give the field the default value uuid(), or give each device a range of its own.</source>
        <translation>Dé al campo el valor predeterminado uuid(), o dé a cada dispositivo un rango propio.</translation>
    </message>
    <message>
        <source>Times in {field} of the layer {layer} do not say in which zone they are.</source>
        <translation>Las horas de {field} de la capa {layer} no indican en qué zona horaria están.</translation>
    </message>
    <message>
        <source>Devices in another zone, or after a change to summer time, shift them by hours.</source>
        <translation>Los dispositivos en otra zona horaria, o tras un cambio al horario de verano, las desplazan varias horas.</translation>
    </message>
    <message>
        <source>Store times with a zone, or agree on one for all devices.</source>
        <translation>Guarde las horas con zona horaria, o acuerde una para todos los dispositivos.</translation>
    </message>
    <message>
        <source>The default value of {field} in the layer {layer} fails: {reason}</source>
        <translation>El valor predeterminado de {field} en la capa {layer} falla: {reason}</translation>
    </message>
    <message>
        <source>The field stays empty in the field, though it should not.</source>
        <translation>El campo queda vacío en el terreno, aunque no debería.</translation>
    </message>
    <message>
        <source>Mend the expression in the attributes form of the layer: {expression}</source>
        <translation>Corrija la expresión en el formulario de atributos de la capa: {expression}</translation>
    </message>
    <message>
        <source>The constraint on {field} of the layer {layer} fails: {reason}</source>
        <translation>La restricción de {field} de la capa {layer} falla: {reason}</translation>
    </message>
    <message>
        <source>No feature can meet it; a hard constraint keeps the crew from saving at all.</source>
        <translation>Ningún objeto espacial puede cumplirla; una restricción estricta impide del todo que el equipo guarde.</translation>
    </message>
    <message>
        <source>The file of the layer {layer} is outside the folder of the project: {file}</source>
        <translation>El archivo de la capa {layer} está fuera de la carpeta del proyecto: {file}</translation>
    </message>
    <message>
        <source>It does not travel when the folder of the project is copied or uploaded.</source>
        <translation>No viaja cuando la carpeta del proyecto se copia o se sube.</translation>
    </message>
    <message>
        <source>Move it into the folder of the project.</source>
        <translation>Muévalo a la carpeta del proyecto.</translation>
    </message>
    <message>
        <source>The name {file} breaks on Android or Windows ({reason}).</source>
        <translation>El nombre {file} no funciona en Android o Windows ({reason}).</translation>
    </message>
    <message>
        <source>The file cannot be stored there, so it is missing in the field.</source>
        <translation>El archivo no se puede guardar allí, así que falta en el terreno.</translation>
    </message>
    <message>
        <source>Rename it: letters, digits, “-” and “_” are safe.</source>
        <translation>Cámbiele el nombre: letras, cifras, “-” y “_” son seguros.</translation>
    </message>
    <message>
        <source>The name {file} has letters beyond A to Z.</source>
        <translation>El nombre {file} tiene letras fuera de la A a la Z.</translation>
    </message>
    <message>
        <source>Some archives and devices spell such names differently; then the file is not found.</source>
        <translation>Algunos archivos comprimidos y dispositivos escriben esos nombres de otra forma; entonces no se encuentra el archivo.</translation>
    </message>
    <message>
        <source>Nothing as long as it works; else rename it.</source>
        <translation>Nada mientras funcione; si no, cámbiele el nombre.</translation>
    </message>
    <message>
        <source>The layer {layer} has a file with the same name as that of {layers}: {file}</source>
        <translation>La capa {layer} tiene un archivo con el mismo nombre que el de {layers}: {file}</translation>
    </message>
    <message>
        <source>Where a package puts all files into one folder, as QFieldSync does, or where case does not count, one overwrites the other.</source>
        <translation>Cuando un paquete pone todos los archivos en una sola carpeta, como hace QFieldSync, o cuando no se distinguen mayúsculas y minúsculas, uno sobrescribe al otro.</translation>
    </message>
    <message>
        <source>Give the files different names.</source>
        <translation>Dé a los archivos nombres distintos.</translation>
    </message>
    <message>
        <source>The layer {layer} has {count} features.</source>
        <translation>La capa {layer} tiene {count} objetos espaciales.</translation>
    </message>
    <message>
        <source>Phones take long to show, to search and to download so many.</source>
        <translation>Los teléfonos tardan mucho en mostrar, buscar y descargar tantos.</translation>
    </message>
    <message>
        <source>Use an area of interest, or split the layer.</source>
        <translation>Use un área de interés, o divida la capa.</translation>
    </message>
    <message>
        <source>The file {file} has {megabytes} MB.</source>
        <translation>El archivo {file} ocupa {megabytes} MB.</translation>
    </message>
    <message>
        <source>It is a long download over a mobile network, and fills a phone.</source>
        <translation>Su descarga es larga por una red móvil, y llena un teléfono.</translation>
    </message>
    <message>
        <source>Cut it to the area of the crew, or compress it.</source>
        <translation>Recórtelo al área del equipo, o comprímalo.</translation>
    </message>
    <message>
        <source>Lets the project save relative paths.</source>
        <translation>Hace que el proyecto guarde rutas relativas.</translation>
    </message>
    <message>
        <source>Removes the project home, so that paths start from the folder of the project.</source>
        <translation>Quita el inicio del proyecto, para que las rutas partan de la carpeta del proyecto.</translation>
    </message>
    <message>
        <source>Removes the area of interest.</source>
        <translation>Quita el área de interés.</translation>
    </message>
    <message>
        <source>Switches the base map off.</source>
        <translation>Desactiva el mapa base.</translation>
    </message>
    <message>
        <source>Makes the layer read-only: the crew sees it, and cannot edit it.</source>
        <translation>Hace la capa de solo lectura: el equipo la ve y no puede editarla.</translation>
    </message>
    <message>
        <source>Leaves the layer out of packages.</source>
        <translation>Deja la capa fuera de los paquetes.</translation>
    </message>
    <message>
        <source>Has packages hold the layer with its data, so that it can be used offline.</source>
        <translation>Hace que los paquetes contengan la capa con sus datos, para que se pueda usar sin conexión.</translation>
    </message>
    <message>
        <source>Clears the filter of the layer.</source>
        <translation>Borra el filtro de la capa.</translation>
    </message>
    <message>
        <source>Takes the list of values from the only layer with the name that it remembers.</source>
        <translation>Toma la lista de valores de la única capa con el nombre que recuerda.</translation>
    </message>
    <message>
        <source>Removes the relation.</source>
        <translation>Quita la relación.</translation>
    </message>
    <message>
        <source>Removes the join.</source>
        <translation>Quita la unión.</translation>
    </message>
    <message>
        <source>Gives the field the default value uuid(), so that new features get a key of their own.</source>
        <translation>Da al campo el valor predeterminado uuid(), para que los objetos espaciales nuevos reciban una clave propia.</translation>
    </message>
    <message>
        <source>Has the form store paths relative to the project.</source>
        <translation>Hace que el formulario guarde rutas relativas al proyecto.</translation>
    </message>
    <message>
        <source>Makes QGIS forget from where the layer was taken offline; it can be synchronized with that source no more.</source>
        <translation>Hace que QGIS olvide de dónde se llevó la capa sin conexión; ya no se puede sincronizar con esa fuente.</translation>
    </message>
    <message>
        <source>The list of values of {field} in the layer {layer} comes from a layer that is not in the project: {other}</source>
        <translation>La lista de valores de {field} en la capa {layer} viene de una capa que no está en el proyecto: {other}</translation>
    </message>
    <message>
        <source>The list is empty in the field, so the crew cannot fill in the field.</source>
        <translation>La lista está vacía en el terreno, así que el equipo no puede rellenar el campo.</translation>
    </message>
    <message>
        <source>Choose the layer again in the attributes form, or put it back.</source>
        <translation>Elija de nuevo la capa en el formulario de atributos, o vuelva a añadirla.</translation>
    </message>
    <message>
        <source>The list of values of {field} in the layer {layer} comes from the layer {other}, which is left out of packages.</source>
        <translation>La lista de valores de {field} en la capa {layer} viene de la capa {other}, que queda fuera de los paquetes.</translation>
    </message>
    <message>
        <source>Take the layer {other} along.</source>
        <translation>Lleve también la capa {other}.</translation>
    </message>
    <message>
        <source>The list of values of {field} in the layer {layer} uses the field {wanted} of {other}, which is not there.</source>
        <translation>La lista de valores de {field} en la capa {layer} usa el campo {wanted} de {other}, que no está ahí.</translation>
    </message>
    <message>
        <source>Choose the fields again in the attributes form.</source>
        <translation>Elija de nuevo los campos en el formulario de atributos.</translation>
    </message>
    <message>
        <source>The form of the layer {layer} shows the relation {relation}, which is not in the project.</source>
        <translation>El formulario de la capa {layer} muestra la relación {relation}, que no está en el proyecto.</translation>
    </message>
    <message>
        <source>The crew sees an empty place in the form, and cannot add what belongs there.</source>
        <translation>El equipo ve un lugar vacío en el formulario y no puede añadir lo que corresponde ahí.</translation>
    </message>
    <message>
        <source>Define the relation again, or remove it from the form.</source>
        <translation>Defina de nuevo la relación, o quítela del formulario.</translation>
    </message>
    <message>
        <source>The form of the layer {layer} shows the field {field}, which the layer does not have.</source>
        <translation>El formulario de la capa {layer} muestra el campo {field}, que la capa no tiene.</translation>
    </message>
    <message>
        <source>The crew sees an empty place in the form.</source>
        <translation>El equipo ve un lugar vacío en el formulario.</translation>
    </message>
    <message>
        <source>Remove it from the form, or put the field back.</source>
        <translation>Quítelo del formulario, o vuelva a añadir el campo.</translation>
    </message>
    <message>
        <source>The layer {layer} has no coordinate reference system.</source>
        <translation>La capa {layer} no tiene sistema de referencia de coordenadas.</translation>
    </message>
    <message>
        <source>QField draws it in the wrong place, and new features get wrong coordinates.</source>
        <translation>QField la dibuja en el lugar equivocado, y los objetos espaciales nuevos reciben coordenadas erróneas.</translation>
    </message>
    <message>
        <source>Set it in the properties of the layer, under Source.</source>
        <translation>Defínalo en las propiedades de la capa, en Fuente.</translation>
    </message>
    <message>
        <source>The coordinate reference system of the layer {layer} is one of this machine only.</source>
        <translation>El sistema de referencia de coordenadas de la capa {layer} solo existe en este ordenador.</translation>
    </message>
    <message>
        <source>Devices do not know it, or take it for another; positions may be wrong.</source>
        <translation>Los dispositivos no lo conocen o lo toman por otro; las posiciones pueden ser erróneas.</translation>
    </message>
    <message>
        <source>Use one with an official code (EPSG).</source>
        <translation>Use uno con un código oficial (EPSG).</translation>
    </message>
    <message>
        <source>The layer {layer} holds curves.</source>
        <translation>La capa {layer} contiene curvas.</translation>
    </message>
    <message>
        <source>QField edits straight lines only: an edited curve comes back as a line of many corners.</source>
        <translation>QField solo edita líneas rectas: una curva editada vuelve como una línea de muchos vértices.</translation>
    </message>
    <message>
        <source>Make lines of the curves, or make the layer read-only.</source>
        <translation>Convierta las curvas en líneas, o haga la capa de solo lectura.</translation>
    </message>
    <message>
        <source>The layer {layer} says {declared}, but holds {found}.</source>
        <translation>La capa {layer} declara {declared}, pero contiene {found}.</translation>
    </message>
    <message>
        <source>Heights and measures are lost or made up when such features are packaged or edited.</source>
        <translation>Las alturas y medidas se pierden o se inventan cuando esos objetos espaciales se empaquetan o se editan.</translation>
    </message>
    <message>
        <source>Bring all features to one kind, with Drop M/Z values or Set Z value.</source>
        <translation>Lleve todos los objetos espaciales a un solo tipo, con Eliminar valores M/Z o Establecer valor Z.</translation>
    </message>
    <message>
        <source>These features may be left out of packages, and edits of them are refused.</source>
        <translation>Estos objetos espaciales pueden quedar fuera de los paquetes, y sus ediciones se rechazan.</translation>
    </message>
    <message>
        <source>Make the geometries what the layer says, or save it with another type.</source>
        <translation>Haga que las geometrías sean lo que declara la capa, o guárdela con otro tipo.</translation>
    </message>
    <message>
        <source>The layer {layer} holds coordinates that are no numbers; features concerned: {count}.</source>
        <translation>La capa {layer} contiene coordenadas que no son números; objetos espaciales afectados: {count}.</translation>
    </message>
    <message>
        <source>Such geometries are lost on the way to the device or back; devices store them where no height was measured.</source>
        <translation>Esas geometrías se pierden en el camino al dispositivo o de vuelta; los dispositivos las guardan donde no se midió ninguna altura.</translation>
    </message>
    <message>
        <source>Set the missing heights, with Set Z value for instance.</source>
        <translation>Ponga las alturas que faltan, por ejemplo con Establecer valor Z.</translation>
    </message>
    <message>
        <source>The layer {layer} has no primary key.</source>
        <translation>La capa {layer} no tiene clave primaria.</translation>
    </message>
    <message>
        <source>An edit from the field cannot be brought to its feature: all edits of existing features are refused.</source>
        <translation>Una edición del terreno no se puede llevar a su objeto espacial: se rechazan todas las ediciones de objetos espaciales existentes.</translation>
    </message>
    <message>
        <source>Add a primary key, best by saving the layer as a GeoPackage; else make it read-only.</source>
        <translation>Añada una clave primaria, preferiblemente guardando la capa como GeoPackage; si no, hágala de solo lectura.</translation>
    </message>
    <message>
        <source>The primary key of the layer {layer} consists of several fields ({fields}).</source>
        <translation>La clave primaria de la capa {layer} se compone de varios campos ({fields}).</translation>
    </message>
    <message>
        <source>QField sends one field as the key, so edits from the field are refused.</source>
        <translation>QField envía un solo campo como clave, así que las ediciones del terreno se rechazan.</translation>
    </message>
    <message>
        <source>Give the table a key of one field, or make the layer read-only.</source>
        <translation>Dé a la tabla una clave de un solo campo, o haga la capa de solo lectura.</translation>
    </message>
    <message>
        <source>The features of the layer {layer} have no ids.</source>
        <translation>Los objetos espaciales de la capa {layer} no tienen id.</translation>
    </message>
    <message>
        <source>GeoJSON then numbers them by their place in the file, which changes with every edit: an edit would reach another feature, so all are refused.</source>
        <translation>GeoJSON los numera entonces por su lugar en el archivo, que cambia con cada edición: una edición llegaría a otro objeto espacial, así que se rechazan todas.</translation>
    </message>
    <message>
        <source>Save the layer as a GeoPackage, or make it read-only.</source>
        <translation>Guarde la capa como GeoPackage, o hágala de solo lectura.</translation>
    </message>
    <message>
        <source>The key {field} of the layer {layer} is a floating-point number.</source>
        <translation>La clave {field} de la capa {layer} es un número de coma flotante.</translation>
    </message>
    <message>
        <source>Such numbers change a little when they are written as text, and the feature is not found again.</source>
        <translation>Esos números cambian un poco cuando se escriben como texto, y el objeto espacial no se vuelve a encontrar.</translation>
    </message>
    <message>
        <source>Make the key an integer or a text.</source>
        <translation>Haga que la clave sea un entero o un texto.</translation>
    </message>
    <message>
        <source>The layer {layer} has no primary key; its field {field} is used instead.</source>
        <translation>La capa {layer} no tiene clave primaria; en su lugar se usa su campo {field}.</translation>
    </message>
    <message>
        <source>Nothing keeps a device from giving a number twice, or none; edits of such features are refused.</source>
        <translation>Nada impide que un dispositivo dé un número dos veces, o ninguno; las ediciones de esos objetos espaciales se rechazan.</translation>
    </message>
    <message>
        <source>Save the layer as a GeoPackage, where the key is safe.</source>
        <translation>Guarde la capa como GeoPackage, donde la clave es segura.</translation>
    </message>
    <message>
        <source>The key {field} of the layer {layer} does not tell its features apart: {repeated} times a value comes again, {empty} are empty.</source>
        <translation>La clave {field} de la capa {layer} no distingue sus objetos espaciales: {repeated} veces se repite un valor, {empty} están vacíos.</translation>
    </message>
    <message>
        <source>Edits of these features are refused, because nobody knows which one is meant.</source>
        <translation>Las ediciones de estos objetos espaciales se rechazan, porque nadie sabe a cuál se refieren.</translation>
    </message>
    <message>
        <source>Give each feature a value of its own, or make the layer read-only.</source>
        <translation>Dé a cada objeto espacial un valor propio, o haga la capa de solo lectura.</translation>
    </message>
    <message>
        <source>The project cannot be read: {reason}</source>
        <translation>El proyecto no se puede leer: {reason}</translation>
    </message>
    <message>
        <source>QField cannot open it either, and no package can be made of it.</source>
        <translation>QField tampoco puede abrirlo, y no se puede crear ningún paquete a partir de él.</translation>
    </message>
    <message>
        <source>Mend the file as described, or take an older copy of it.</source>
        <translation>Repare el archivo como se describe, o tome una copia más antigua.</translation>
    </message>
    <message>
        <source>The project has changes that are not saved.</source>
        <translation>El proyecto tiene cambios sin guardar.</translation>
    </message>
    <message>
        <source>A package is made of the saved file, so the crew would work without these changes.</source>
        <translation>Un paquete se crea a partir del archivo guardado, así que el equipo trabajaría sin estos cambios.</translation>
    </message>
    <message>
        <source>Save the project.</source>
        <translation>Guarde el proyecto.</translation>
    </message>
    <message>
        <source>The project was saved with QGIS {version}; here runs {here}.</source>
        <translation>El proyecto se guardó con QGIS {version}; aquí se ejecuta {here}.</translation>
    </message>
    <message>
        <source>What the newer version stored may be lost when it is read here, and QField may be older than both.</source>
        <translation>Lo que guardó la versión más reciente puede perderse al leerlo aquí, y QField puede ser más antiguo que ambas.</translation>
    </message>
    <message>
        <source>Check it with the version that saved it, and keep QField up to date on the devices.</source>
        <translation>Compruébelo con la versión que lo guardó, y mantenga QField actualizado en los dispositivos.</translation>
    </message>
    <message>
        <source>The project was saved with QGIS {version}.</source>
        <translation>El proyecto se guardó con QGIS {version}.</translation>
    </message>
    <message>
        <source>QField reads projects of QGIS 3; forms and styles of older ones change without a word.</source>
        <translation>QField lee proyectos de QGIS 3; los formularios y estilos de los más antiguos cambian sin aviso.</translation>
    </message>
    <message>
        <source>Open it in QGIS 3, look at forms and styles, and save it.</source>
        <translation>Ábralo en QGIS 3, revise los formularios y estilos, y guárdelo.</translation>
    </message>
    <message>
        <source>There are other projects in the same folder: {files}.</source>
        <translation>Hay otros proyectos en la misma carpeta: {files}.</translation>
    </message>
    <message>
        <source>A server takes one project per folder, and a crew that finds two opens the wrong one.</source>
        <translation>Un servidor toma un proyecto por carpeta, y un equipo que encuentra dos abre el equivocado.</translation>
    </message>
    <message>
        <source>Move the other projects into folders of their own.</source>
        <translation>Mueva los otros proyectos a carpetas propias.</translation>
    </message>
    <message>
        <source>The project stores absolute paths.</source>
        <translation>El proyecto guarda rutas absolutas.</translation>
    </message>
    <message>
        <source>On the device the data are in another folder, so QField finds none of the layers.</source>
        <translation>En el dispositivo los datos están en otra carpeta, así que QField no encuentra ninguna de las capas.</translation>
    </message>
    <message>
        <source>Choose relative paths in the properties of the project, under General, and save it.</source>
        <translation>Elija rutas relativas en las propiedades del proyecto, en General, y guárdelo.</translation>
    </message>
    <message>
        <source>The project has a home folder of its own.</source>
        <translation>El proyecto tiene un inicio del proyecto propio.</translation>
    </message>
    <message>
        <source>That folder is not on the device: relative paths, photos for instance, lead nowhere.</source>
        <translation>Esa carpeta no está en el dispositivo: las rutas relativas, por ejemplo de fotos, no llevan a ninguna parte.</translation>
    </message>
    <message>
        <source>Clear the project home in the properties of the project, under General.</source>
        <translation>Borre el inicio del proyecto en las propiedades del proyecto, en General.</translation>
    </message>
    <message>
        <source>The project has Python macros.</source>
        <translation>El proyecto tiene macros de Python.</translation>
    </message>
    <message>
        <source>QField does not run them; what they do in QGIS does not happen in the field.</source>
        <translation>QField no las ejecuta; lo que hacen en QGIS no ocurre en el terreno.</translation>
    </message>
    <message>
        <source>Nothing, unless the crew depends on what the macros do.</source>
        <translation>Nada, salvo que el equipo dependa de lo que hacen las macros.</translation>
    </message>
    <message>
        <source>Layers are embedded from another project, {project}.</source>
        <translation>Hay capas empotradas de otro proyecto, {project}.</translation>
    </message>
    <message>
        <source>The other project does not travel with this one, so these layers are missing in the field.</source>
        <translation>El otro proyecto no viaja con este, así que estas capas faltan en el terreno.</translation>
    </message>
    <message>
        <source>Add the layers to this project itself.</source>
        <translation>Añada las capas a este mismo proyecto.</translation>
    </message>
    <message>
        <source>The crew can edit no layer of this project.</source>
        <translation>El equipo no puede editar ninguna capa de este proyecto.</translation>
    </message>
    <message>
        <source>They can look at it, but bring nothing back.</source>
        <translation>Puede mirarlo, pero no trae nada de vuelta.</translation>
    </message>
    <message>
        <source>If they are to edit, check which layers are read-only or left out.</source>
        <translation>Si debe editar, compruebe qué capas son de solo lectura o se omiten.</translation>
    </message>
    <message>
        <source>The project has no coordinate reference system.</source>
        <translation>El proyecto no tiene sistema de referencia de coordenadas.</translation>
    </message>
    <message>
        <source>QField cannot place the layers beside each other, nor the position of the device on the map.</source>
        <translation>QField no puede situar las capas unas respecto a otras, ni la posición del dispositivo en el mapa.</translation>
    </message>
    <message>
        <source>Set it in the properties of the project, under CRS.</source>
        <translation>Defínalo en las propiedades del proyecto, en SRC.</translation>
    </message>
    <message>
        <source>The area of interest is empty or has no valid coordinate reference system.</source>
        <translation>El área de interés está vacía o no tiene un sistema de referencia de coordenadas válido.</translation>
    </message>
    <message>
        <source>A package limited to it would hold no features, or cannot be made.</source>
        <translation>Un paquete limitado a ella no contendría objetos espaciales, o no se puede crear.</translation>
    </message>
    <message>
        <source>Draw the area again in the settings for QField, or clear it.</source>
        <translation>Dibuje de nuevo el área en la configuración para QField, o bórrela.</translation>
    </message>
    <message>
        <source>No layer that the crew may edit has features in the area of interest.</source>
        <translation>Ninguna capa que el equipo pueda editar tiene objetos espaciales en el área de interés.</translation>
    </message>
    <message>
        <source>A package limited to it would reach the crew empty.</source>
        <translation>Un paquete limitado a ella llegaría vacío al equipo.</translation>
    </message>
    <message>
        <source>Draw the area where the data are, or clear it.</source>
        <translation>Dibuje el área donde están los datos, o bórrela.</translation>
    </message>
    <message>
        <source>A base map is to be made, but of what is not there: {name}</source>
        <translation>Se debe crear un mapa base, pero de algo que no está ahí: {name}</translation>
    </message>
    <message>
        <source>Packages cannot be made, or reach the crew without a base map.</source>
        <translation>Los paquetes no se pueden crear, o llegan al equipo sin mapa base.</translation>
    </message>
    <message>
        <source>Choose the layer or the map theme again, or switch the base map off.</source>
        <translation>Elija de nuevo la capa o el tema de mapa, o desactive el mapa base.</translation>
    </message>
    <message>
        <source>The base map is to reach from zoom level {least} to {most}.</source>
        <translation>El mapa base debe abarcar del nivel de zoom {least} al {most}.</translation>
    </message>
    <message>
        <source>The first level is greater than the last one, so no tile is made.</source>
        <translation>El primer nivel es mayor que el último, así que no se crea ninguna tesela.</translation>
    </message>
    <message>
        <source>Swap the two zoom levels.</source>
        <translation>Intercambie los dos niveles de zoom.</translation>
    </message>
    <message>
        <source>The relation {relation} leads to a layer that is not in the project.</source>
        <translation>La relación {relation} lleva a una capa que no está en el proyecto.</translation>
    </message>
    <message>
        <source>Parents show no children in the field, and children cannot be added.</source>
        <translation>Los padres no muestran hijos en el terreno, y no se pueden añadir hijos.</translation>
    </message>
    <message>
        <source>Put the layer back. When the project is saved, QGIS drops the relation.</source>
        <translation>Vuelva a añadir la capa. Cuando se guarda el proyecto, QGIS descarta la relación.</translation>
    </message>
    <message>
        <source>The relation {relation} needs the layer {layer}, which is left out of packages; {other} is taken along.</source>
        <translation>La relación {relation} necesita la capa {layer}, que queda fuera de los paquetes; {other} sí se lleva.</translation>
    </message>
    <message>
        <source>Parents show no children in the field, or children no parent.</source>
        <translation>Los padres no muestran hijos en el terreno, o los hijos ningún padre.</translation>
    </message>
    <message>
        <source>Take the layer {layer} along.</source>
        <translation>Lleve también la capa {layer}.</translation>
    </message>
    <message>
        <source>The relation {relation} uses the field {field} of the layer {layer}, which is not there.</source>
        <translation>La relación {relation} usa el campo {field} de la capa {layer}, que no está ahí.</translation>
    </message>
    <message>
        <source>Define the relation again with fields that are there.</source>
        <translation>Defina de nuevo la relación con campos que existan.</translation>
    </message>
    <message>
        <source>{children} refer to {layer} by {field}, which the database numbers itself.</source>
        <translation>{children} remiten a {layer} mediante {field}, que la base de datos numera por sí misma.</translation>
    </message>
    <message>
        <source>A feature made in the field gets another number when it comes back; the children made with it refer to the old one and are orphaned.</source>
        <translation>Un objeto espacial creado en el terreno recibe otro número cuando vuelve; los hijos creados con él remiten al antiguo y quedan huérfanos.</translation>
    </message>
    <message>
        <source>Add a text field with the default value uuid() to {layer}, and let the relation use it.</source>
        <translation>Añada a {layer} un campo de texto con el valor predeterminado uuid(), y haga que la relación lo use.</translation>
    </message>
    <message>
        <source>{children} refer to {layer} by {field}, which has no default value.</source>
        <translation>{children} remiten a {layer} mediante {field}, que no tiene valor predeterminado.</translation>
    </message>
    <message>
        <source>A feature made in the field has no value there unless the crew types one, so its children have no parent.</source>
        <translation>Un objeto espacial creado en el terreno no tiene valor ahí si el equipo no escribe uno, así que sus hijos no tienen padre.</translation>
    </message>
    <message>
        <source>Give the field the default value uuid().</source>
        <translation>Dé al campo el valor predeterminado uuid().</translation>
    </message>
    <message>
        <source>{children} refer to {layer} by {field}, but {repeated} times a value comes again.</source>
        <translation>{children} remiten a {layer} mediante {field}, pero {repeated} veces se repite un valor.</translation>
    </message>
    <message>
        <source>Children belong to several parents; in the field they show up in the wrong place.</source>
        <translation>Hay hijos que pertenecen a varios padres; en el terreno aparecen en el lugar equivocado.</translation>
    </message>
    <message>
        <source>Give each feature of {layer} a value of its own.</source>
        <translation>Dé a cada objeto espacial de {layer} un valor propio.</translation>
    </message>
    <message>
        <source>The layer {layer} is joined with a layer that is not in the project.</source>
        <translation>La capa {layer} está unida a una capa que no está en el proyecto.</translation>
    </message>
    <message>
        <source>The joined fields are empty in the field, and so is what depends on them.</source>
        <translation>Los campos unidos están vacíos en el terreno, y también lo que depende de ellos.</translation>
    </message>
    <message>
        <source>Put the layer back, or remove the join.</source>
        <translation>Vuelva a añadir la capa, o quite la unión.</translation>
    </message>
    <message>
        <source>The layer {layer} is joined with {other}, which is left out of packages.</source>
        <translation>La capa {layer} está unida a {other}, que queda fuera de los paquetes.</translation>
    </message>
    <message>
        <source>Take the layer {other} along, or remove the join.</source>
        <translation>Lleve también la capa {other}, o quite la unión.</translation>
    </message>
    <message>
        <source>The file of the layer {layer} is not there: {file}</source>
        <translation>El archivo de la capa {layer} no está ahí: {file}</translation>
    </message>
    <message>
        <source>The layer is empty in the field, or missing.</source>
        <translation>La capa está vacía en el terreno, o falta.</translation>
    </message>
    <message>
        <source>Put the file back, point the layer to where it is now, or remove the layer.</source>
        <translation>Vuelva a poner el archivo, haga que la capa apunte a donde está ahora, o quite la capa.</translation>
    </message>
    <message>
        <source>The layer {layer} is in the folder for shared data of each machine: {file}</source>
        <translation>La capa {layer} está en la carpeta de datos compartidos de cada ordenador: {file}</translation>
    </message>
    <message>
        <source>It is not packaged: every device needs the file in the folder that QField uses for shared data.</source>
        <translation>No se empaqueta: cada dispositivo necesita el archivo en la carpeta que QField usa para datos compartidos.</translation>
    </message>
    <message>
        <source>Make sure that the file is on every device.</source>
        <translation>Asegúrese de que el archivo esté en todos los dispositivos.</translation>
    </message>
    <message>
        <source>The layer {layer} cannot be had from its server: {reason}</source>
        <translation>La capa {layer} no se puede obtener de su servidor: {reason}</translation>
    </message>
    <message>
        <source>The layer stays empty, and cannot be packaged.</source>
        <translation>La capa queda vacía y no se puede empaquetar.</translation>
    </message>
    <message>
        <source>Check the address, the connection and the credentials.</source>
        <translation>Compruebe la dirección, la conexión y las credenciales.</translation>
    </message>
    <message>
        <source>The layer {layer} cannot be opened: {reason}</source>
        <translation>La capa {layer} no se puede abrir: {reason}</translation>
    </message>
    <message>
        <source>The layer is missing in the field.</source>
        <translation>La capa falta en el terreno.</translation>
    </message>
    <message>
        <source>Open it in QGIS and mend its data source, or remove it.</source>
        <translation>Ábrala en QGIS y corrija su fuente de datos, o quítela.</translation>
    </message>
    <message>
        <source>The layer {layer} was not looked at: {reason}</source>
        <translation>La capa {layer} no se revisó: {reason}</translation>
    </message>
    <message>
        <source>Whether it works in the field is not known.</source>
        <translation>No se sabe si funciona en el terreno.</translation>
    </message>
    <message>
        <source>To have layers of servers checked, allow the use of the network and run the checks again.</source>
        <translation>Para que se comprueben las capas de servidores, permita el uso de la red y ejecute de nuevo las comprobaciones.</translation>
    </message>
    <message>
        <source>The layer {layer} comes over the network.</source>
        <translation>La capa {layer} llega por la red.</translation>
    </message>
    <message>
        <source>Without a connection in the field it stays empty.</source>
        <translation>Sin conexión en el terreno queda vacía.</translation>
    </message>
    <message>
        <source>If the crew works offline, have a base map made, or take the layer offline.</source>
        <translation>Si el equipo trabaja sin conexión, haga crear un mapa base, o lleve la capa sin conexión.</translation>
    </message>
    <message>
        <source>QField cannot read the format of the layer {layer}: {format}</source>
        <translation>QField no puede leer el formato de la capa {layer}: {format}</translation>
    </message>
    <message>
        <source>Save it as a GeoPackage or GeoTIFF, or leave it out of the package.</source>
        <translation>Guárdela como GeoPackage o GeoTIFF, o déjela fuera del paquete.</translation>
    </message>
    <message>
        <source>Edits of the layer {layer} cannot be written back: {format}</source>
        <translation>Las ediciones de la capa {layer} no se pueden volver a escribir en su fuente: {format}</translation>
    </message>
    <message>
        <source>The crew can edit it, and all that work is refused afterwards.</source>
        <translation>El equipo puede editarla, y todo ese trabajo se rechaza después.</translation>
    </message>
    <message>
        <source>The layer {layer} is a temporary layer in memory.</source>
        <translation>La capa {layer} es una capa temporal en memoria.</translation>
    </message>
    <message>
        <source>Its features are not in the project file; it reaches the crew empty and is lost when QGIS is closed.</source>
        <translation>Sus objetos espaciales no están en el archivo de proyecto; llega vacía al equipo y se pierde cuando se cierra QGIS.</translation>
    </message>
    <message>
        <source>Make it permanent: save it as a GeoPackage.</source>
        <translation>Hágala permanente: guárdela como GeoPackage.</translation>
    </message>
    <message>
        <source>The texts of the layer {layer} are stored as {encoding}.</source>
        <translation>Los textos de la capa {layer} se guardan en {encoding}.</translation>
    </message>
    <message>
        <source>A device may read accents and umlauts as other characters, and write them back so.</source>
        <translation>Un dispositivo puede leer los acentos y las diéresis como otros caracteres, y volver a escribirlos así.</translation>
    </message>
    <message>
        <source>Save the layer with UTF-8, best as a GeoPackage.</source>
        <translation>Guarde la capa con UTF-8, preferiblemente como GeoPackage.</translation>
    </message>
    <message>
        <source>The layer {layer} has a filter, and the crew may edit it.</source>
        <translation>La capa {layer} tiene un filtro, y el equipo puede editarla.</translation>
    </message>
    <message>
        <source>A feature that an edit moves out of the filter cannot be found again: later edits of it are lost.</source>
        <translation>Un objeto espacial que una edición saca del filtro no se puede volver a encontrar: sus ediciones posteriores se pierden.</translation>
    </message>
    <message>
        <source>Clear the filter and use a rule of the style instead, or make the layer read-only.</source>
        <translation>Borre el filtro y use en su lugar una regla del estilo, o haga la capa de solo lectura.</translation>
    </message>
    <message>
        <source>Nobody chose what becomes of the layer {layer} in a package.</source>
        <translation>Nadie eligió qué ocurre con la capa {layer} en un paquete.</translation>
    </message>
    <message>
        <source>QFieldSync copies it or leaves it as it is, this plugin and servers take it offline; only one of these may be what you want.</source>
        <translation>QFieldSync la copia o la deja como está, este complemento y los servidores la llevan sin conexión; quizá solo una de estas cosas sea lo que usted quiere.</translation>
    </message>
    <message>
        <source>Choose an action in the settings for QField.</source>
        <translation>Elija una acción en la configuración para QField.</translation>
    </message>
    <message>
        <source>The file {file} is copied for the layer {layer} and taken offline for {other}.</source>
        <translation>El archivo {file} se copia para la capa {layer} y se lleva sin conexión para {other}.</translation>
    </message>
    <message>
        <source>The crew would edit two copies of the same data, and one set of edits is lost.</source>
        <translation>El equipo editaría dos copias de los mismos datos, y las ediciones de una de ellas se pierden.</translation>
    </message>
    <message>
        <source>Choose the same action for all layers of the file.</source>
        <translation>Elija la misma acción para todas las capas del archivo.</translation>
    </message>
    <message>
        <source>The data source of the layer {layer} holds credentials ({kinds}).</source>
        <translation>La fuente de datos de la capa {layer} contiene credenciales ({kinds}).</translation>
    </message>
    <message>
        <source>Everybody who gets the project can read them, on a lost phone too.</source>
        <translation>Cualquiera que reciba el proyecto puede leerlas, también en un teléfono perdido.</translation>
    </message>
    <message>
        <source>Keep them in an authentication configuration, and remove them from the data source.</source>
        <translation>Guárdelas en una configuración de autenticación y quítelas de la fuente de datos.</translation>
    </message>
    <message>
        <source>QGIS still remembers from where the layer {layer} was taken offline, with credentials ({kinds}).</source>
        <translation>QGIS aún recuerda de dónde se llevó la capa {layer} sin conexión, con credenciales ({kinds}).</translation>
    </message>
    <message>
        <source>Everybody who gets the project can read them, though no dialog shows them.</source>
        <translation>Cualquiera que reciba el proyecto puede leerlas, aunque ningún diálogo las muestre.</translation>
    </message>
    <message>
        <source>If its changes are still to go back there, synchronize it first, with Database &gt; Offline Editing; then have QGIS forget it.</source>
        <translation>Si sus cambios aún deben volver allí, sincronícela antes, con Base de datos &gt; Edición fuera de línea; después haga que QGIS lo olvide.</translation>
    </message>
    <message>
        <source>The variable {variable} of the project seems to hold a credential.</source>
        <translation>La variable {variable} del proyecto parece contener una credencial.</translation>
    </message>
    <message>
        <source>Everybody who gets the project can read it, on a lost phone too.</source>
        <translation>Cualquiera que reciba el proyecto puede leerla, también en un teléfono perdido.</translation>
    </message>
    <message>
        <source>Remove the variable from the project.</source>
        <translation>Quite la variable del proyecto.</translation>
    </message>
    <message>
        <source>The project holds credentials ({kinds}): {part}</source>
        <translation>El proyecto contiene credenciales ({kinds}): {part}</translation>
    </message>
    <message>
        <source>Remove them there. What needs them can use an authentication configuration.</source>
        <translation>Quítelas de ahí. Lo que las necesita puede usar una configuración de autenticación.</translation>
    </message>
    <message>
        <source>The layer {layer} holds credentials ({kinds}): {part}</source>
        <translation>La capa {layer} contiene credenciales ({kinds}): {part}</translation>
    </message>
    <message>
        <source>The layer {layer} uses an authentication configuration of this QGIS.</source>
        <translation>La capa {layer} usa una configuración de autenticación de este QGIS.</translation>
    </message>
    <message>
        <source>The device does not have it, so the layer does not open there until it gets one with the same id.</source>
        <translation>El dispositivo no la tiene, así que la capa no se abre allí hasta que reciba una con el mismo id.</translation>
    </message>
    <message>
        <source>Take the layer offline, or set the configuration up on the devices.</source>
        <translation>Lleve la capa sin conexión, o cree la configuración en los dispositivos.</translation>
    </message>
    <message>
        <source>The form of the layer {layer} uses an authentication configuration of this QGIS.</source>
        <translation>El formulario de la capa {layer} usa una configuración de autenticación de este QGIS.</translation>
    </message>
    <message>
        <source>The device does not have it, so files are neither stored nor fetched with it until it gets one with the same id.</source>
        <translation>El dispositivo no la tiene, así que no se guardan ni se obtienen archivos con ella hasta que reciba una con el mismo id.</translation>
    </message>
    <message>
        <source>Set the configuration up on the devices, or store the files in the folder of the project.</source>
        <translation>Cree la configuración en los dispositivos, o guarde los archivos en la carpeta del proyecto.</translation>
    </message>
    <message>
        <source>There is no such file. Choose the project again.</source>
        <translation>Ese archivo no existe. Elija el proyecto de nuevo.</translation>
    </message>
    <message>
        <source>The file cannot be read: {reason}.</source>
        <translation>El archivo no se puede leer: {reason}.</translation>
    </message>
    <message>
        <source>A QGIS project ends in .qgs or .qgz; this file does not.</source>
        <translation>Un proyecto de QGIS termina en .qgs o .qgz; este archivo no.</translation>
    </message>
    <message>
        <source>The file is empty. Save the project again, or take an older copy of it.</source>
        <translation>El archivo está vacío. Guarde de nuevo el proyecto, o tome una copia más antigua.</translation>
    </message>
    <message>
        <source>The file has more than {found}, which no project needs.</source>
        <translation>El archivo tiene más de {found}, que ningún proyecto necesita.</translation>
    </message>
    <message>
        <source>Line {line}, column {column}: this is no well-formed XML ({reason}). The file was damaged, or edited by hand; take an older copy, or save it again in QGIS.</source>
        <translation>Línea {line}, columna {column}: esto no es XML bien formado ({reason}). El archivo se dañó o se editó a mano; tome una copia más antigua, o guárdelo de nuevo en QGIS.</translation>
    </message>
    <message>
        <source>Line {line}, column {column}: the file declares or uses XML entities ({found}). QGIS never writes such a file; it may be an attack. Do not open it unless you know who made it.</source>
        <translation>Línea {line}, columna {column}: el archivo declara o usa entidades XML ({found}). QGIS nunca escribe un archivo así; puede ser un ataque. No lo abra salvo que sepa quién lo creó.</translation>
    </message>
    <message>
        <source>Line {line}, column {column}: the elements are nested deeper than in any project. Do not open this file unless you know who made it.</source>
        <translation>Línea {line}, columna {column}: los elementos están anidados a más profundidad que en cualquier proyecto. No abra este archivo salvo que sepa quién lo creó.</translation>
    </message>
    <message>
        <source>The file is XML, but no QGIS project: it begins with &lt;{found}&gt; instead of &lt;qgis&gt;.</source>
        <translation>El archivo es XML, pero no un proyecto de QGIS: empieza por &lt;{found}&gt; en lugar de &lt;qgis&gt;.</translation>
    </message>
    <message>
        <source>The file does not say which version of QGIS wrote it (found “{found}”). Open it in QGIS and save it again.</source>
        <translation>El archivo no indica qué versión de QGIS lo escribió (encontrado: “{found}”). Ábralo en QGIS y guárdelo de nuevo.</translation>
    </message>
    <message>
        <source>The file ends in .qgz but is no zip archive that can be read ({reason}).</source>
        <translation>El archivo termina en .qgz pero no es un archivo zip que se pueda leer ({reason}).</translation>
    </message>
    <message>
        <source>The archive would unpack to far more than a project needs ({found}). Do not open it unless you know who made it.</source>
        <translation>El archivo comprimido ocuparía al descomprimirse mucho más de lo que necesita un proyecto ({found}). No lo abra salvo que sepa quién lo creó.</translation>
    </message>
    <message>
        <source>The archive holds a file that would be unpacked elsewhere (“{found}”). It may be an attack; do not open it.</source>
        <translation>El archivo comprimido contiene un archivo que se descomprimiría en otro lugar (“{found}”). Puede ser un ataque; no lo abra.</translation>
    </message>
    <message>
        <source>The archive holds no .qgs file, so there is no project in it.</source>
        <translation>El archivo comprimido no contiene ningún archivo .qgs, así que no hay ningún proyecto en él.</translation>
    </message>
    <message>
        <source>The archive holds more than one project ({found}); QGIS would open any of them. Save the right one again.</source>
        <translation>El archivo comprimido contiene más de un proyecto ({found}); QGIS abriría cualquiera de ellos. Guarde de nuevo el correcto.</translation>
    </message>
    <message>
        <source>QGIS cannot read the project: {reason}.</source>
        <translation>QGIS no puede leer el proyecto: {reason}.</translation>
    </message>
    <message>
        <source>there is no fix for it</source>
        <translation>no hay corrección para ello</translation>
    </message>
    <message>
        <source>the layer is no longer in the project</source>
        <translation>la capa ya no está en el proyecto</translation>
    </message>
    <message>
        <source>the layer has no features</source>
        <translation>la capa no tiene objetos espaciales</translation>
    </message>
    <message>
        <source>the field is no longer in the layer</source>
        <translation>el campo ya no está en la capa</translation>
    </message>
    <message>
        <source>the layer is being edited</source>
        <translation>la capa se está editando</translation>
    </message>
    <message>
        <source>there is not one layer of that name</source>
        <translation>no hay exactamente una capa con ese nombre</translation>
    </message>
    <message>
        <source>the relation is no longer there</source>
        <translation>la relación ya no está ahí</translation>
    </message>
    <message>
        <source>the join is no longer there</source>
        <translation>la unión ya no está ahí</translation>
    </message>
</context>
<context>
    <name>VerdictBar</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Undo Fix</source>
        <translation>Deshacer corrección</translation>
    </message>
    <message>
        <source>All checks, in the user guide</source>
        <translation>Todas las comprobaciones, en la guía del usuario</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>Look at features too</source>
        <translation>Revisar también los objetos espaciales</translation>
    </message>
    <message>
        <source>Finds more, and takes as long as reading all features once</source>
        <translation>Encuentra más, y tarda lo mismo que leer una vez todos los objetos espaciales</translation>
    </message>
    <message>
        <source>Open server layers too</source>
        <translation>Abrir también capas de servidor</translation>
    </message>
    <message>
        <source>Some layers were not looked at, because they need the network</source>
        <translation>Algunas capas no se revisaron, porque necesitan la red</translation>
    </message>
    <message>
        <source>Progress of the check</source>
        <translation>Progreso de la comprobación</translation>
    </message>
    <message>
        <source>Run Again</source>
        <translation>Ejecutar de nuevo</translation>
    </message>
    <message>
        <source>Check Now</source>
        <translation>Comprobar ahora</translation>
    </message>
    <message>
        <source>Checked {moment}</source>
        <translation>Comprobado {moment}</translation>
    </message>
    <message>
        <source>every feature looked at</source>
        <translation>todos los objetos espaciales revisados</translation>
    </message>
    <message>
        <source>features not looked at</source>
        <translation>objetos espaciales no revisados</translation>
    </message>
    <message>
        <source>with changes that are not saved</source>
        <translation>con cambios sin guardar</translation>
    </message>
    <message>
        <source>checking again…</source>
        <translation>comprobando de nuevo…</translation>
    </message>
    <message>
        <source>a later check was cancelled</source>
        <translation>una comprobación posterior se canceló</translation>
    </message>
    <message>
        <source>a later check failed: {reason}</source>
        <translation>una comprobación posterior falló: {reason}</translation>
    </message>
    <message>
        <source>the project was changed since</source>
        <translation>el proyecto se modificó después</translation>
    </message>
</context>
<context>
    <name>WhoChangedAction</name>
    <message>
        <source>Who Changed This Feature…</source>
        <translation>Quién modificó este objeto espacial…</translation>
    </message>
    <message>
        <source>The project keeps no changes of this feature.</source>
        <translation>El proyecto no guarda cambios de este objeto espacial.</translation>
    </message>
    <message>
        <source>No crew changed this feature yet.</source>
        <translation>Ningún equipo ha modificado aún este objeto espacial.</translation>
    </message>
</context>
<context>
    <name>WholeChoice</name>
    <message>
        <source>Take it with the key M</source>
        <translation>Tomarlo con la tecla M</translation>
    </message>
    <message>
        <source>Take it with the key T</source>
        <translation>Tomarlo con la tecla T</translation>
    </message>
</context>
</TS>
