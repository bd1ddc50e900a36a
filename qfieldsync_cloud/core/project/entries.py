"""The entries that QGIS and its plugins keep in a project, as XML; main thread.

QGIS tells the entries of a scope, but not which scopes there are. Known are its own,
those that stand in the project's file, and the names of the plugins, which most of them
use.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import partial

from qgis.core import QgsProject
from qgis.PyQt.QtXml import QDomDocument, QDomElement

from qfieldsync_cloud.core.project.dom_text import Step, text_of

SCOPES_OF_QGIS = (
    *("DefaultStyles", "Digitizing", "Gui", "Identify", "Legend", "Macros"),
    *("Measure", "Measurement", "Paths", "PositionPrecision", "RequiredLayers"),
    *("Scales", "SpatialRefSys", "Variables", "WCSLayers", "WCSUrl", "WFSLayers"),
    *("WFSTLayers", "WFSUrl", "WMSAccessConstraints", "WMSContactMail"),
    *("WMSContactOrganization", "WMSContactPerson", "WMSContactPhone"),
    *("WMSContactPosition", "WMSFees", "WMSKeywordList", "WMSOnlineResource"),
    *("WMSRootName", "WMSServiceAbstract", "WMSServiceTitle", "WMSUrl"),
    *("WMTSLayers", "WMTSUrl"),
)
SCOPES_OF_PLUGINS = ("qfieldsync", "QFieldSync", "qfieldsync_cloud")
"""Those whose entries the checks ask for."""

_XML_NAME = re.compile(r"[A-Za-z_][\w.-]*", re.ASCII)


def entry_steps(project: QgsProject, scopes: Iterable[str]) -> Iterator[Step]:
    """The entries of each scope, at any depth, a step for each."""
    for scope in scopes:
        yield from _steps(project, scope)


def _steps(project: QgsProject, scope: str) -> Iterator[Step]:
    """A step for each entry; the last one gives them all, if there are any."""
    document = QDomDocument()
    top = _element(document, scope)
    document.appendChild(top)
    if _write_value(project, document, top, (scope, "/")):
        yield partial(text_of, document)
        return
    is_empty = True
    waiting = [("", top)]
    while waiting:
        prefix, into = waiting.pop()
        for name in _names_in(project, scope, prefix):
            is_empty = False
            key = f"{prefix}/{name}"
            inner = _element(document, name)
            into.appendChild(inner)
            if not _write_value(project, document, inner, (scope, key)):
                waiting.append((key, inner))
            yield None
    yield None if is_empty else partial(text_of, document)


def _names_in(project: QgsProject, scope: str, prefix: str) -> list[str]:
    """The names directly below a key; QGIS lists a key with one value as a value."""
    key = prefix or "/"
    found = [*project.entryList(scope, key), *project.subkeyList(scope, key)]
    return list(dict.fromkeys(found))


def _element(document: QDomDocument, name: str) -> QDomElement:
    if _XML_NAME.fullmatch(name):
        return document.createElement(name)
    # as newer versions of QGIS write them all
    element = document.createElement("properties")
    element.setAttribute("name", name)
    return element


def _write_value(
    project: QgsProject,
    document: QDomDocument,
    element: QDomElement,
    place: tuple[str, str],
) -> bool:
    """Put a value into its element; False when there is none at this place."""
    items, is_list = project.readListEntry(*place)
    if is_list:
        for item in items:
            value = document.createElement("value")
            value.appendChild(document.createTextNode(item))
            element.appendChild(value)
        element.setAttribute("type", "QStringList")
        return True
    text, is_value = project.readEntry(*place)
    if is_value:
        element.appendChild(document.createTextNode(text))
        element.setAttribute("type", "QString")
    return bool(is_value)
