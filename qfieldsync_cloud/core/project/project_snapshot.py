"""A snapshot of the open project: what its file would hold if it were saved now.

Saving it to another file would tell everybody that the project is saved, and takes as
long as it takes. So it is written down piece by piece, each of them in a short call on
the main thread; paths are absolute, so that the snapshot can be read anywhere.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from qgis.core import Qgis, QgsMapThemeCollection, QgsProject, QgsReadWriteContext
from qgis.PyQt import sip
from qgis.PyQt.QtXml import QDomDocument, QDomElement

from qfieldsync_cloud.core.project.dom_text import Writing, text_of
from qfieldsync_cloud.core.project.own_file import own_file

_THEMES, _THEME = "visibility-presets", "visibility-preset"
_ANNOTATIONS = "Annotations"


@dataclass(frozen=True)
class ProjectSnapshot:
    """Says that a file is a snapshot of the open project, and tells what it is of.

    Paths in a snapshot are absolute.
    """

    folder: Path | None
    """Of the open project; None when it was never saved."""
    name: str
    """Of its file; "" when it has none yet."""


def snapshot_of(project: QgsProject) -> ProjectSnapshot:
    """What the checks must know of the open project besides the snapshot's file."""
    home = project.absolutePath()
    file = own_file(project)
    return ProjectSnapshot(Path(home) if home else None, file.name if file else "")


def project_piece(project: QgsProject) -> str:
    """All but what has pieces of its own, as XML; on the main thread."""
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
    metadata = document.createElement("projectMetadata")
    if project.metadata().writeMetadataXml(metadata, document):
        root.appendChild(metadata)
    return str(document.toString(-1))


def annotation_steps(project: QgsProject) -> Iterator[Writing]:
    """Each step gives an annotation; 300 of them take 60 ms. On the main thread."""
    for annotation in project.annotationManager().annotations():
        # between two steps anything may be deleted
        if not sip.isdeleted(annotation):
            document = QDomDocument()
            holder = document.createElement(_ANNOTATIONS)
            annotation.writeXml(holder, document, QgsReadWriteContext())
            document.appendChild(holder.firstChild())
            yield partial(text_of, document)


def theme_piece(project: QgsProject, name: str) -> Writing:
    """One theme, none when it is gone meanwhile; on the main thread.

    With 300 layers, 20 themes take 60 ms as a whole.
    """
    themes = project.mapThemeCollection()
    if not themes.hasMapTheme(name):
        return _nothing
    alone = QgsMapThemeCollection(project)
    alone.insert(name, themes.mapThemeState(name))
    document = QDomDocument()
    document.appendChild(document.createElement("qgis"))
    alone.writeXml(document)
    written = document.documentElement().firstChildElement(_THEMES)
    piece = QDomDocument()
    piece.appendChild(piece.importNode(written.firstChildElement(_THEME), True))
    return partial(text_of, piece)


def layer_piece(project: QgsProject, layer_id: str) -> Writing:
    """One layer, none when it is gone meanwhile; on the main thread.

    A style with many symbols takes as long to become text as to be read, and to be let
    go of: all but the reading is done by the other thread.
    """
    layer = project.mapLayer(layer_id)
    if layer is None:
        return _nothing
    document = QDomDocument()
    element = document.createElement("maplayer")
    document.appendChild(element)
    if other := project.layerIsEmbedded(layer_id):
        element.setAttribute("id", layer_id)
        element.setAttribute("embedded", "1")
        element.setAttribute("project", other)
    else:
        layer.writeLayerXml(element, document, QgsReadWriteContext())
    return partial(text_of, document)


def _nothing() -> str:
    return ""


def write_snapshot(
    path: Path,
    project: str,
    layers: Iterable[str],
    themes: Iterable[str] = (),
    annotations: Iterable[str] = (),
    entries: Iterable[str] = (),
    layouts: Iterable[str] = (),
) -> None:
    """Put the pieces together into a `.qgs`; any thread.

    Args:
        path: of the file.
        project: from `project_piece`.
        layers: from `layer_piece`.
        themes: from `theme_piece`.
        annotations: from `annotation_steps`.
        entries: from `entry_steps`.
        layouts: from `layout_steps`.

    Raises:
        OSError: the file cannot be written.
    """
    version = Qgis.version()
    head, tail = project.rstrip(), "</qgis>"
    opened = head.replace("<qgis>", f'<qgis version="{version}">', 1)
    with path.open("w", encoding="utf-8", newline="\n") as stream:
        stream.write(opened[: opened.rindex(tail)])
        for name, pieces in (
            ("projectlayers", layers),
            (_THEMES, themes),
            (_ANNOTATIONS, annotations),
            ("properties", entries),
            ("Layouts", layouts),
        ):
            stream.write(f"<{name}>\n")
            stream.writelines(pieces)
            stream.write(f"</{name}>\n")
        stream.write(f"{tail}\n")


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
