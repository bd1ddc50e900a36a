"""The project file of a package: the source's own XML, with what must be different.

QGIS does not write it anew, so that nothing is lost that this version does not know or
that only QField reads: forms, styles, themes, layouts, plugin properties stay as they
are. What a `.qgz` holds besides (auxiliary storage, embedded files) goes along.
"""

from __future__ import annotations

import zipfile
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from qgis.PyQt.QtXml import QDomDocument, QDomElement

from qfieldsync_cloud.core.errors import ProjectError
from qfieldsync_cloud.core.source_secrets import redacted, secrets_in

PACKAGE_ROOT = "qfieldsync-cloud-package:"
"""Stands for the folder of the package in sources until all other paths are done."""
_LAYER_OPTIONS = ("Layer", "ReferencedLayerId")
_SOURCE_OPTIONS = ("LayerSource", "ReferencedLayerDataSource")
_IN_LAYOUTS = (
    ("Atlas", "coverageLayer", "coverageLayerSource", "coverageLayerProvider"),
    ("Section", "coverageLayer", "coverageLayerSource", "coverageLayerProvider"),
    ("LayoutMultiFrame", "vectorLayer", "vectorLayerSource", "vectorLayerProvider"),
    ("LayerStyle", "layerid", "source", "provider"),
    ("Layer", "", "source", "provider"),
)
"""What layouts and reports say of layers: element; attribute of the id, "" where it is
the text; those of source and provider."""
_FIXED_DATE = (1980, 1, 1, 0, 0, 0)
_AUXILIARY = ".qgd"
_FORM_CODE = (
    ("editforminit", ""),
    ("editforminitcodesource", "0"),
    ("editforminitfilepath", ""),
    ("editforminitcode", ""),
)


@dataclass(frozen=True)
class LayerSource:
    """Where a layer of the package finds its data."""

    source: str
    provider: str
    encoding: str = ""  # of its texts; "" leaves it as the project says


class ProjectDocument:
    """A project file on its way into a package."""

    def __init__(self, path: Path) -> None:
        """Read it.

        Raises:
            ProjectError: it is no project.
        """
        self._extra: dict[str, bytes] = {}
        content = self._content(path)
        self._document = QDomDocument()
        found = self._document.setContent(content)
        if not (found[0] if isinstance(found, tuple) else found):
            raise ProjectError(str(path), "it is no XML")
        self.root = self._document.documentElement()
        if self.root.tagName() != "qgis":
            # QGIS reads any XML, and makes a project without layers of it
            raise ProjectError(str(path), "it is no QGIS project")
        self._layers = {
            # one that is embedded from another project has no more than attributes
            child_text(element, "id") or element.attribute("id"): element
            for element in self.elements("maplayer")
            if element.parentNode().nodeName() == "projectlayers"
        }

    def _content(self, path: Path) -> bytes:
        if not zipfile.is_zipfile(path):
            auxiliary = path.with_suffix(_AUXILIARY)
            if auxiliary.is_file():
                self._extra[_AUXILIARY] = auxiliary.read_bytes()
            return path.read_bytes()
        with zipfile.ZipFile(path) as archive:
            names = archive.namelist()
            project = next((n for n in names if n.lower().endswith(".qgs")), None)
            if project is None:
                raise ProjectError(str(path), "there is no project in it")
            for name in names:
                if name != project and not name.endswith("/"):
                    is_auxiliary = name.lower().endswith(_AUXILIARY)
                    kept = _AUXILIARY if is_auxiliary else name
                    self._extra[kept] = archive.read(name)
            return archive.read(project)

    # Looking

    def layer(self, layer_id: str) -> QDomElement:
        """The element of a layer; null for an unknown one."""
        return self._layers.get(layer_id, QDomElement())

    def source(self, layer_id: str) -> str:
        """Where a layer finds its data, as the file has it."""
        return child_text(self.layer(layer_id), "datasource")

    def owner(self, layer_id: str) -> str:
        """The project from which a layer is embedded; "" for a layer of its own."""
        return str(self.layer(layer_id).attribute("project"))

    def own_names(self) -> dict[str, str]:
        """What the layers are called that are no other project's, by their ids."""
        return {
            layer_id: child_text(element, "layername") or layer_id
            for layer_id, element in self._layers.items()
            if element.attribute("embedded") != "1"
        }

    def embedded_names(self) -> dict[str, str]:
        """What the layers that are embedded one by one are called, by their ids."""
        names = {
            node.attribute("id"): node.attribute("name")
            for node in self.elements("layer-tree-layer")
        }
        return {
            layer_id: names.get(layer_id) or layer_id
            for layer_id, element in self._layers.items()
            if element.attribute("embedded") == "1"
        }

    def forms(self, layer_id: str) -> list[QDomElement]:
        """The element of a layer, and its stored styles: QGIS swaps one for another."""
        layer = self.layer(layer_id)
        manager = layer.firstChildElement("map-layer-style-manager")
        stored = (style.firstChildElement("qgis") for style in children(manager))
        return [layer, *(style for style in stored if not style.isNull())]

    def elements(self, name: str) -> list[QDomElement]:
        """All elements with this name."""
        found = self.root.elementsByTagName(name)
        return [found.at(index).toElement() for index in range(found.size())]

    # Changing

    def set_source(self, layer_id: str, target: LayerSource) -> None:
        """Let a layer, and whatever names its source, read from somewhere else."""
        element = self.layer(layer_id)
        self.set_text(element, "datasource", target.source)
        if target.provider:  # vector tiles tell none before QGIS 3.32
            self.set_text(element, "provider", target.provider)
        if target.encoding:
            provider = element.firstChildElement("provider")
            provider.setAttribute("encoding", target.encoding)

    def referred_layers(self, layer_id: str) -> set[str]:
        """Ids of the layers whose values a layer shows: by joins and in its form."""
        element = self.layer(layer_id)
        joins = element.elementsByTagName("join")
        found = {
            joins.at(index).toElement().attribute("joinLayerId")
            for index in range(joins.size())
        }
        options = element.elementsByTagName("Option")
        for index in range(options.size()):
            option = options.at(index).toElement()
            if option.attribute("name") in _LAYER_OPTIONS:
                found.add(option.attribute("value"))
        return found - {""}

    def follow_sources(
        self, sources: dict[str, LayerSource], *, keeps_logins: bool
    ) -> None:
        """Correct what other elements say of the sources of layers.

        Args:
            sources: by layer id.
            keeps_logins: leave credentials in those of other layers.
        """
        for element in self.elements("layer-tree-layer"):
            _point(element, sources.get(element.attribute("id")), "source")
        for name, layer_id, source, provider in _IN_LAYOUTS:
            for element in self.elements(name):
                found = element.attribute(layer_id) if layer_id else element.text()
                _point(element, sources.get(found), source, provider)
        for element in self.elements("relation"):
            if element.hasAttribute("dataSource"):
                target = sources.get(element.attribute("layerId"))
                _point(element, target, "dataSource")
        for option in self.elements("Option"):
            name = option.attribute("name")
            if name in _LAYER_OPTIONS:
                layer_id = option.attribute("value")
                is_gone = layer_id not in self._layers
                target = LayerSource("", "") if is_gone else sources.get(layer_id)
                if target is not None:
                    _point_widget(option, target)
            elif name in _SOURCE_OPTIONS and not keeps_logins:
                _redact(option, "value")
        if not keeps_logins:
            for name, attribute in (
                ("layer-tree-layer", "source"),
                ("relation", "dataSource"),
            ):
                for element in self.elements(name):
                    _redact(element, attribute)

    def set_text(self, parent: QDomElement, name: str, text: str) -> None:
        """Give a child element this text; made when it is not there."""
        child = parent.firstChildElement(name)
        if child.isNull():
            child = parent.appendChild(self.create(name, {})).toElement()
        self.set_own_text(child, text)

    def set_own_text(self, element: QDomElement, text: str) -> None:
        """Give an element this text in place of all that it holds."""
        while element.hasChildNodes():
            element.removeChild(element.firstChild())
        element.appendChild(self._document.createTextNode(text))

    def set_properties(self, layer_id: str, values: dict[str, str | None]) -> None:
        """Set custom properties of a layer in all its styles; None removes one."""
        layer, *stored = self.forms(layer_id)
        parent = layer.firstChildElement("customproperties")
        if parent.isNull():
            parent = self._document.createElement("customproperties")
            layer.appendChild(parent)
        self._set_items(parent, values)
        for style in stored:
            # a style without properties leaves the layer those that it has
            parent = style.firstChildElement("customproperties")
            if not parent.isNull():
                self._set_items(parent, values)

    def _set_items(self, parent: QDomElement, values: dict[str, str | None]) -> None:
        options = parent.firstChildElement("Option")
        is_old = options.isNull() and not parent.firstChildElement("property").isNull()
        if options.isNull() and not is_old:
            options = self._document.createElement("Option")
            parent.appendChild(options)
        for name, value in values.items():
            if is_old:
                self._set_item(parent, ("property", "key"), name, value)
            else:
                options.setAttribute("type", "Map")
                self._set_item(options, ("Option", "name"), name, value)

    def _set_item(
        self,
        parent: QDomElement,
        form: tuple[str, str],
        name: str,
        value: str | None,
    ) -> None:
        tag, key = form
        for child in list(children(parent)):
            if child.attribute(key) == name:
                parent.removeChild(child)
        if value is None:
            return
        child = self.create(tag, {key: name, "value": value})
        if tag == "Option":
            child.setAttribute("type", "QString")
        parent.appendChild(child)

    def create(self, tag: str, attributes: dict[str, str]) -> QDomElement:
        """A new element, in no place yet."""
        element = self._document.createElement(tag)
        for name, value in attributes.items():
            element.setAttribute(name, value)
        return element

    def remove_layer(self, layer_id: str) -> None:
        """Take a layer out; what refers to it stays, see `left_out`."""
        element = self._layers.pop(layer_id, None)
        if element is not None:
            element.parentNode().removeChild(element)

    def switch_off_database_modes(self) -> None:
        """No transactions over several layers, no defaults asked of a provider."""
        for name in ("autotransaction", "evaluateDefaultValues"):
            element = self.root.firstChildElement(name)
            if not element.isNull():
                element.setAttribute("active", "0")
        element = self.root.firstChildElement("transaction")
        if not element.isNull():
            element.setAttribute("mode", "Disabled")

    def forget_people(self) -> None:
        """Take out who saved the project where."""
        for name in ("saveUser", "saveUserFull"):
            if self.root.hasAttribute(name):
                self.root.setAttribute(name, "")
        self.root.firstChildElement("homePath").setAttribute("path", "")
        properties = self.root.firstChildElement("properties")
        for scope in ("qfieldsync", "QFieldSync"):
            element = properties.firstChildElement(scope)
            element.removeChild(element.firstChildElement("originalProjectPath"))
        paths = properties.firstChildElement("Paths").firstChildElement("Absolute")
        if not paths.isNull():
            self.set_text(paths.parentNode().toElement(), "Absolute", "false")

    def forget_code(self) -> None:
        """Take out the Python of macros and of forms, which QField does not run."""
        macros = self.root.firstChildElement("properties").firstChildElement("Macros")
        code = macros.firstChildElement("pythonCode")
        if not code.isNull():
            self.set_own_text(code, "")
        for name, text in _FORM_CODE:
            for element in self.elements(name):
                self.set_own_text(element, text)

    # Writing

    def text(self) -> str:
        """The XML as it stands."""
        return str(self._document.toString(2))

    def write(self, path: Path, text: str) -> None:
        """Write a `.qgz` with this XML as its project."""
        with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
            _add(archive, f"{path.stem}.qgs", text.encode())
            for name, content in self._extra.items():
                kept = f"{path.stem}{_AUXILIARY}" if name == _AUXILIARY else name
                _add(archive, kept, content)


def children(parent: QDomElement) -> Iterator[QDomElement]:
    """The child elements."""
    child = parent.firstChildElement()
    while not child.isNull():
        following = child.nextSiblingElement()
        yield child
        child = following


def child_text(parent: QDomElement, name: str) -> str:
    """The text of a child element; "" when there is none."""
    return str(parent.firstChildElement(name).text())


def _point(
    element: QDomElement,
    target: LayerSource | None,
    attribute: str,
    provider: str = "providerKey",
) -> None:
    if target is None:
        return
    element.setAttribute(attribute, target.source)
    if element.hasAttribute(provider):
        element.setAttribute(provider, target.provider)


def _redact(element: QDomElement, attribute: str) -> None:
    text = element.attribute(attribute)
    if secrets_in(text):
        element.setAttribute(attribute, redacted(text))


def _point_widget(option: QDomElement, target: LayerSource) -> None:
    """Correct the options of a value relation or a relation reference."""
    values = {
        "LayerSource": target.source,
        "ReferencedLayerDataSource": target.source,
        "LayerProviderName": target.provider,
        "ReferencedLayerProviderKey": target.provider,
    }
    for sibling in children(option.parentNode().toElement()):
        value = values.get(sibling.attribute("name"))
        if value is not None:
            sibling.setAttribute("value", value)


def _add(archive: zipfile.ZipFile, name: str, content: bytes) -> None:
    # the same content gives the same bytes, whenever it is packed
    member = zipfile.ZipInfo(name, _FIXED_DATE)
    member.compress_type = zipfile.ZIP_DEFLATED
    member.external_attr = 0o644 << 16
    archive.writestr(member, content)
