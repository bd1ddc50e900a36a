"""A picture of the open project: what its file would hold if it were saved now.

Saving it to another file would tell everybody that the project is saved, and takes as
long as it takes. So it is written down piece by piece, each of them in a short call on
the main thread; paths are absolute, so that the picture can be read anywhere.
"""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from qgis.core import Qgis, QgsProject, QgsReadWriteContext
from qgis.PyQt.QtXml import QDomDocument, QDomElement

from qfieldsync_cloud.core.project.opening import Picture

_SCOPES = (
    "SpatialRefSys",
    "qfieldsync",
    "QFieldSync",
    "qfieldsync_cloud",
    "Paths",
    "Gui",
    "Variables",
    "Macros",
)
"""Of the entries that a check asks for."""


def picture_of(project: QgsProject) -> Picture:
    """What the checks must know of the open project besides the picture's file."""
    home = project.absolutePath()
    # one that is kept in a database has a name, and is no file
    is_file = bool(project.fileName()) and project.projectStorage() is None
    name = Path(project.fileName()).name if is_file else ""
    return Picture(Path(home) if home else None, name)


def project_piece(project: QgsProject) -> str:
    """All but the layers, as XML that is still open; on the main thread."""
    document = QDomDocument()
    root = document.createElement("qgis")
    document.appendChild(root)
    _append(document, root, "title", project.title())
    home = document.createElement("homePath")
    home.setAttribute("path", project.presetHomePath() or project.absolutePath())
    root.appendChild(home)
    crs = document.createElement("projectCrs")
    project.crs().writeXml(crs, document)
    root.appendChild(crs)
    root.appendChild(_layer_order(project, document))
    relations = document.createElement("relations")
    for relation in project.relationManager().relations().values():
        relation.writeXml(relations, document)
    root.appendChild(relations)
    properties = document.createElement("properties")
    for scope in _SCOPES:
        _write_entries(project, document, properties, scope)
    root.appendChild(properties)
    metadata = document.createElement("projectMetadata")
    if project.metadata().writeMetadataXml(metadata, document):
        root.appendChild(metadata)
    project.mapThemeCollection().writeXml(document)
    return str(document.toString(-1))


def layer_piece(project: QgsProject, layer_id: str) -> str:
    """One layer as XML, "" when it is gone meanwhile; on the main thread."""
    layer = project.mapLayer(layer_id)
    if layer is None:
        return ""
    document = QDomDocument()
    element = document.createElement("maplayer")
    document.appendChild(element)
    layer.writeLayerXml(element, document, QgsReadWriteContext())
    return str(document.toString(-1))


def write_picture(path: Path, project: str, layers: Iterable[str]) -> None:
    """Put the pieces together into a `.qgs`; any thread.

    Raises:
        OSError: the file cannot be written.
    """
    version = Qgis.version()
    head, tail = project.rstrip(), "</qgis>"
    opened = head.replace("<qgis>", f'<qgis version="{version}">', 1)
    with path.open("w", encoding="utf-8", newline="\n") as stream:
        stream.write(opened[: opened.rindex(tail)])
        stream.write("<projectlayers>\n")
        stream.writelines(layers)
        stream.write(f"</projectlayers>\n{tail}\n")


def _layer_order(project: QgsProject, document: QDomDocument) -> QDomElement:
    """The layer tree without its groups: with them, 200 layers take 150 ms."""
    tree = document.createElement("layer-tree-group")
    for layer_id in project.layerTreeRoot().findLayerIds():
        element = document.createElement("layer-tree-layer")
        element.setAttribute("id", layer_id)
        tree.appendChild(element)
    return tree


def _append(
    document: QDomDocument, parent: QDomElement, name: str, text: str
) -> QDomElement:
    element = document.createElement(name)
    element.appendChild(document.createTextNode(text))
    parent.appendChild(element)
    return element


def _write_entries(
    project: QgsProject, document: QDomDocument, parent: QDomElement, scope: str
) -> None:
    """The entries of a scope, at any depth, as texts and lists of texts."""
    element = document.createElement(scope)
    parent.appendChild(element)
    waiting = [("", element)]
    while waiting:
        prefix, into = waiting.pop()
        for name in project.entryList(scope, prefix or "/"):
            _write_entry(project, document, into, (scope, f"{prefix}/{name}"))
        for name in project.subkeyList(scope, prefix or "/"):
            inner = document.createElement(name)
            into.appendChild(inner)
            waiting.append((f"{prefix}/{name}", inner))


def _write_entry(
    project: QgsProject,
    document: QDomDocument,
    parent: QDomElement,
    place: tuple[str, str],
) -> None:
    scope, key = place
    name = key.rpartition("/")[2]
    items, is_list = project.readListEntry(scope, key)
    if is_list:
        element = document.createElement(name)
        for item in items:
            _append(document, element, "value", item)
        parent.appendChild(element)
        element.setAttribute("type", "QStringList")
    else:
        text, _ = project.readEntry(scope, key)
        _append(document, parent, name, text).setAttribute("type", "QString")
