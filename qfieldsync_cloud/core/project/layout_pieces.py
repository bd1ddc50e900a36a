"""The layouts of the open project as XML, a few of their items at a time; main thread.

A layout with 200 shapes takes 150 ms as a whole.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator

from qgis.core import (
    QgsLayout,
    QgsLayoutFrame,
    QgsLayoutItem,
    QgsLayoutItemPage,
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

_SLICE_S = 0.01
Writer = Callable[[QDomElement, QDomDocument, QgsReadWriteContext], object]


class LayoutPieces:
    """Each piece is a layout with one of its parts."""

    def __init__(self, project: QgsProject) -> None:
        self._pieces = _pieces_of(project)

    def take(self) -> str | None:
        """What a hundredth of a second brings; None: that was all."""
        end = time.monotonic() + _SLICE_S
        taken = []
        for piece in self._pieces:
            taken.append(piece)
            if time.monotonic() >= end:
                return "".join(taken)
        return "".join(taken) or None


def _pieces_of(project: QgsProject) -> Iterator[str]:
    # between two pieces anything may be deleted
    for master in project.layoutManager().layouts():
        if sip.isdeleted(master):
            continue
        name, layouts = master.name(), list(_layouts_of(master))
        for layout in layouts:
            if sip.isdeleted(layout):
                continue
            for owner, write in list(_parts_of(layout)):
                if not sip.isdeleted(owner):
                    yield _piece(name, write)


def _piece(name: str, write: Writer) -> str:
    document = QDomDocument()
    element = document.createElement("Layout")
    element.setAttribute("name", name)
    document.appendChild(element)
    write(element, document, QgsReadWriteContext())
    return str(document.toString(-1))


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
