"""The layouts of the open project as XML, a part of one at a time; main thread.

A layout with 200 shapes takes 150 ms as a whole, and so does a map that keeps the
styles of 100 layers.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from functools import partial

from qgis.core import (
    QgsLayout,
    QgsLayoutFrame,
    QgsLayoutItem,
    QgsLayoutItemMap,
    QgsLayoutItemPage,
    QgsMapLayerStyle,
    QgsMasterLayoutInterface,
    QgsObjectCustomProperties,
    QgsPrintLayout,
    QgsProject,
    QgsReadWriteContext,
    QgsReport,
    QgsReportSectionFieldGroup,
    QgsReportSectionLayout,
)
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QObject
from qgis.PyQt.QtXml import QDomDocument, QDomElement

from qfieldsync_cloud.core.project.dom_text import Writing, text_of

Writer = Callable[[QDomElement, QDomDocument, QgsReadWriteContext], object]


def layout_steps(project: QgsProject) -> Iterator[Writing]:
    """Each step gives a layout with one of its parts."""
    # between two steps anything may be deleted
    for master in project.layoutManager().layouts():
        if sip.isdeleted(master):
            continue
        name, layouts = master.name(), list(_layouts_of(master))
        for layout in layouts:
            if sip.isdeleted(layout):
                continue
            for owner, write in list(_parts_of(layout)):
                if sip.isdeleted(owner):
                    continue
                if isinstance(owner, QgsLayoutItemMap):
                    yield from _map_steps(project, name, owner)
                else:
                    yield _piece(name, write)


def _piece(name: str, write: Writer) -> Writing:
    document = QDomDocument()
    write(_layout_element(document, name), document, QgsReadWriteContext())
    return partial(text_of, document)


def _layout_element(document: QDomDocument, name: str) -> QDomElement:
    element = document.createElement("Layout")
    element.setAttribute("name", name)
    document.appendChild(element)
    return element


def _map_steps(
    project: QgsProject, name: str, item: QgsLayoutItemMap
) -> Iterator[Writing]:
    """A map without the styles that it keeps of its layers, then each of these."""
    styles = item.layerStyleOverrides() if item.keepLayerStyles() else {}
    yield _piece(name, partial(_write_without_styles, item))
    for layer_id, style in styles.items():
        layer = project.mapLayer(layer_id)
        attributes = {
            "layerid": layer_id,
            "name": layer.name() if layer is not None else "",
            "source": layer.publicSource() if layer is not None else "",
            "provider": layer.providerType() if layer is not None else "",
        }
        yield partial(_style_text, name, attributes, style)


def _write_without_styles(
    item: QgsLayoutItemMap,
    element: QDomElement,
    document: QDomDocument,
    context: QgsReadWriteContext,
) -> None:
    keeps_styles = item.keepLayerStyles()
    # it is noted, and nothing else; no event comes in between
    item.setKeepLayerStyles(False)
    try:
        item.writeXml(element, document, context)
    finally:
        item.setKeepLayerStyles(keeps_styles)


def _style_text(name: str, attributes: Mapping[str, str], style: str) -> str:
    """A style that a map keeps, as QGIS writes it."""
    document = QDomDocument()
    element = document.createElement("LayerStyle")
    for key, value in attributes.items():
        element.setAttribute(key, value)
    _layout_element(document, name).appendChild(element)
    QgsMapLayerStyle(style).writeXml(element)
    return text_of(document)


def _layouts_of(master: QgsMasterLayoutInterface) -> Iterator[QgsLayout]:
    """A layout itself; of a report those of its sections."""
    if isinstance(master, QgsLayout):
        yield master
    waiting = [master] if isinstance(master, QgsReport) else []
    while waiting:
        section = waiting.pop()
        found = [section.header(), section.footer()]
        if isinstance(section, (QgsReportSectionLayout, QgsReportSectionFieldGroup)):
            found.append(section.body())
        yield from (layout for layout in found if layout is not None)
        waiting += section.childSections()


def _parts_of(layout: QgsLayout) -> Iterator[tuple[QObject, Writer]]:
    """What belongs to a layout, and writes it."""
    yield layout, _properties_writer(layout)
    if isinstance(layout, QgsPrintLayout):
        yield layout, layout.atlas().writeXml
    for frame in layout.multiFrames():
        yield frame, frame.writeXml
    for item in layout.items():
        # those of a frame come with it
        if isinstance(item, QgsLayoutItem) and not isinstance(
            item, (QgsLayoutItemPage, QgsLayoutFrame)
        ):
            yield item, item.writeXml


def _properties_writer(layout: QgsLayout) -> Writer:
    def write(
        element: QDomElement, document: QDomDocument, _context: QgsReadWriteContext
    ) -> None:
        properties = QgsObjectCustomProperties()
        for name in layout.customProperties():
            properties.setValue(name, layout.customProperty(name))
        properties.writeXml(element, document)

    return write
