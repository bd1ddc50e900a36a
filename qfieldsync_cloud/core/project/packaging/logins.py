"""Logins anywhere in a project, taken out before it goes into a package.

Those of data sources are taken out where the sources are written. What is left is in
texts that QGIS does not know to be secret: variables, properties of plugins, metadata,
addresses in actions, forms, map tips and layouts, notes of how a layer was made.
"""

from __future__ import annotations

import html
import re
from collections.abc import Callable, Iterator

from qgis.PyQt.QtXml import QDomElement

from qfieldsync_cloud.core.project.packaging.document import (
    ProjectDocument,
    child_text,
    children,
)
from qfieldsync_cloud.core.project.packaging.package import Finding, FindingCode
from qfieldsync_cloud.core.project.pieces import Piece, escaped, pieces
from qfieldsync_cloud.core.source_secrets import (
    AUTHENTICATION_OPTIONS,
    is_secret_name,
    without_logins,
)
from qfieldsync_cloud.core.translation import translate

_CONTEXT = "Packaging"
_TOKEN = re.compile(r'(?<==")[^"<]+(?=")|(?<=>)[^<]+(?=<)')
_HINT = re.compile(r"://|%3A%2F%2F|dbname|service|authcfg|url=|(?:PG|SQL|OCI):", re.I)
_LISTS = ("variableNames", "variableValues")


class ProjectLogins:
    """Takes them out, and tells where they were."""

    def __init__(self, document: ProjectDocument) -> None:
        self._document = document
        self._places: dict[str, str] = {}
        """Names of the layers, by id; "" for the project."""

    def forget_named(self) -> None:
        """Empty what is a login by its name."""
        for parent in self._document.elements("customproperties"):
            options = parent.firstChildElement("Option")
            for item in (*children(parent), *children(options)):
                self._forget_item(item)
            self._forget_variables(list(children(options)), _values_of_options)
        for option in self._document.elements("Option"):
            if option.attribute("name") in AUTHENTICATION_OPTIONS:
                self._empty(option)
        properties = self._document.root.firstChildElement("properties")
        for element in _descendants(properties):
            if is_secret_name(element.tagName()) and element.text():
                self._note(element)
                self._document.set_own_text(element, "")
        variables = properties.firstChildElement("Variables")
        self._forget_variables(list(children(variables)), _values_of_list)

    def _forget_item(self, item: QDomElement) -> None:
        """A property in either of its forms."""
        if is_secret_name(item.attribute("key") or item.attribute("name")):
            self._empty(item)

    def _forget_variables(
        self,
        items: list[QDomElement],
        values_of: Callable[[QDomElement], list[QDomElement]],
    ) -> None:
        by_name = {item.attribute("name") or item.tagName(): item for item in items}
        if not all(name in by_name for name in _LISTS):
            return
        names, values = (values_of(by_name[name]) for name in _LISTS)
        for name, value in zip(names, values):
            if is_secret_name(name.attribute("value") or name.text()):
                self._empty(value)

    def _empty(self, element: QDomElement) -> None:
        if element.attribute("value"):
            self._note(element)
            element.setAttribute("value", "")
        elif element.text():
            self._note(element)
            self._document.set_own_text(element, "")

    def _note(self, element: QDomElement) -> None:
        node = element
        while not node.isNull() and node.tagName() != "maplayer":
            node = node.parentNode().toElement()
        self._places[child_text(node, "id")] = child_text(node, "layername")

    def taken_out(self, text: str) -> str:
        """The XML without the logins of addresses and data sources in it."""
        return "".join(map(self._piece, pieces(text)))

    def _piece(self, piece: Piece) -> str:
        found = _TOKEN.sub(_without, piece.text)
        if found != piece.text:
            self._places[piece.layer_id] = piece.layer_name
        return found

    @property
    def findings(self) -> list[Finding]:
        """One for each place."""
        code = FindingCode.LOGIN_REMOVED
        return [
            Finding(code, _told(name), layer_id)
            for layer_id, name in self._places.items()
        ]


def _told(layer: str) -> str:
    if not layer:
        return translate(
            _CONTEXT,
            "A login was taken out of the project: of its variables, properties, "
            "metadata or layouts. What needs it asks for it, or does not work.",
        )
    return translate(
        _CONTEXT,
        "A login was taken out of {layer}: of its variables, properties, metadata, "
        "actions or form. What needs it asks for it, or does not work.",
    ).format(layer=layer)


def _without(match: re.Match[str]) -> str:
    token = match[0]
    if not _HINT.search(token) or token.startswith("base64:"):
        return token
    value = html.unescape(token)
    found = without_logins(value)
    return token if found == value else escaped(found)


def _values_of_options(parent: QDomElement) -> list[QDomElement]:
    return list(children(parent))


def _values_of_list(parent: QDomElement) -> list[QDomElement]:
    return [item for item in children(parent) if item.tagName() == "value"]


def _descendants(parent: QDomElement) -> Iterator[QDomElement]:
    for child in children(parent):
        yield child
        yield from _descendants(child)
