"""Where QGIS's offline editing took a layer from: it notes that, with the login.

The note is a property of the layer. Styles that the analyst stored under other names
hold copies of it, as the layer was when they were stored.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator

from qgis.core import QgsMapLayer, QgsMapLayerStyle
from qgis.PyQt.QtXml import QDomDocument, QDomElement

_SOURCE = "remoteSource"
_NOTES = (_SOURCE, "remoteProvider", "isOfflineEditable")
_HOLDER = "customproperties"


def origins_of(layer: QgsMapLayer) -> tuple[str, ...]:
    """The data sources that it was taken from; they may hold credentials."""
    found = [str(layer.customProperty(_SOURCE) or "")]
    for _name, xml in _other_styles(layer):
        if _SOURCE in xml:
            notes = _notes(_parsed(xml))
            found += [_value(item) for item in notes if _key(item) == _SOURCE]
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
    styles = {name: xml for name, xml in _other_styles(layer) if _SOURCE in xml}
    for name, xml in styles.items():
        document = _parsed(xml)
        for item in _notes(document):
            item.parentNode().removeChild(item)
        _replace_style(layer, name, document.toString(-1))

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


def _replace_style(layer: QgsMapLayer, name: str, xml: str) -> None:
    manager = layer.styleManager()
    if manager.removeStyle(name):
        manager.addStyle(name, QgsMapLayerStyle(xml))


def _parsed(xml: str) -> QDomDocument:
    document = QDomDocument()
    document.setContent(xml)
    return document


def _notes(document: QDomDocument) -> list[QDomElement]:
    """The elements of the note; QGIS wrote `property` before 3.18, `Option` since."""
    found = []
    for tag in ("property", "Option"):
        elements = document.elementsByTagName(tag)
        for number in range(elements.count()):
            item = elements.at(number).toElement()
            if _key(item) in _NOTES and _is_custom(item):
                found.append(item)
    return found


def _is_custom(item: QDomElement) -> bool:
    above = item.parentNode()
    if above.nodeName() == "Option":
        above = above.parentNode()
    return str(above.nodeName()) == _HOLDER


def _key(item: QDomElement) -> str:
    return str(item.attribute("name") or item.attribute("key"))


def _value(item: QDomElement) -> str:
    return str(item.attribute("value"))
