"""Where QGIS's offline editing took a layer from: it notes that, with the login.

The note is a property of the layer. Styles that the analyst stored under other names
hold copies of it, as the layer was when they were stored. Their XML is long, so it is
searched as text: taking it apart costs 12 ms a layer, on the main thread too.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from html import unescape

from qgis.core import QgsMapLayer, QgsMapLayerStyle

_SOURCE = "remoteSource"
_NOTES = (_SOURCE, "remoteProvider", "isOfflineEditable")
# `property` with a key before QGIS 3.18, `Option` with a name since
_TAG = re.compile(
    rf'<(property|Option)\s[^<>]*\b(?:key|name)="(?P<note>{"|".join(_NOTES)})"[^<>]*?'
    r"(?:/>|>\s*</\1>)"
)
_VALUE = re.compile(r'\bvalue="([^"]*)"')


def origins_of(layer: QgsMapLayer) -> tuple[str, ...]:
    """The data sources that it was taken from; they may hold credentials."""
    found = [str(layer.customProperty(_SOURCE) or "")]
    for _name, xml in _other_styles(layer):
        found += _sources_in(xml)
    return tuple(dict.fromkeys(text for text in found if text))


def forget_origin(layer: QgsMapLayer) -> Callable[[], None]:
    """Remove the note, from stored styles too; what undoes it is returned."""
    before = {
        name: layer.customProperty(name)
        for name in _NOTES
        if name in layer.customPropertyKeys()
    }
    for name in before:
        layer.removeCustomProperty(name)
    styles = {name: xml for name, xml in _other_styles(layer) if _TAG.search(xml)}
    for name, xml in styles.items():
        _replace_style(layer, name, _TAG.sub("", xml))

    def undo() -> None:
        for name, value in before.items():
            layer.setCustomProperty(name, value)
        for name, xml in styles.items():
            _replace_style(layer, name, xml)

    return undo


def _other_styles(layer: QgsMapLayer) -> Iterator[tuple[str, str]]:
    """Name and XML of each that is stored and not shown."""
    manager = layer.styleManager()
    for name in manager.styles():
        if name != manager.currentStyle():
            yield name, manager.style(name).xmlData()


def _sources_in(xml: str) -> Iterator[str]:
    if _SOURCE not in xml:
        return
    for match in _TAG.finditer(xml):
        value = _VALUE.search(match[0])
        if match["note"] == _SOURCE and value is not None:
            yield unescape(value[1])


def _replace_style(layer: QgsMapLayer, name: str, xml: str) -> None:
    manager = layer.styleManager()
    if manager.removeStyle(name):
        manager.addStyle(name, QgsMapLayerStyle(xml))
