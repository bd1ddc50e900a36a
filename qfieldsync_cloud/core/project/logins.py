"""Where a project can hold a login, whatever part of it: the one home of these places.

A package has them taken out, the check tells of them. They are found in the text of the
project, because most are in texts that QGIS does not know to be secret: variables,
properties of plugins, metadata, addresses in actions, forms, map tips and layouts,
notes of how a layer was made. A piece in which nothing looks like one is not taken
apart, which is what makes it quick.
"""

from __future__ import annotations

import html
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from enum import Enum
from itertools import zip_longest

from qfieldsync_cloud.core.project.pieces import Piece, escaped
from qfieldsync_cloud.core.source_secrets import (
    AUTHENTICATION_OPTIONS,
    SECRET_WORDS,
    SecretKind,
    is_secret_in_code,
    is_secret_name,
    readable_kinds,
    redacted,
    secrets_in,
    without_logins,
)


class LoginPart(str, Enum):
    """A part of a layer or of the project."""

    SOURCE = "source"
    """What says where the data are."""
    ORIGIN = "origin"
    """The note of QGIS's offline editing."""
    VARIABLE = "variable"
    PROPERTY = "property"
    METADATA = "metadata"
    ACTION = "action"
    FORM = "form"
    MAP_TIP = "map_tip"
    LAYOUT = "layout"
    STYLE = "style"
    STORED_STYLE = "stored_style"
    CODE = "code"
    OTHER = "other"


@dataclass(frozen=True)
class LoginPlace:
    """Where a login is."""

    layer_id: str
    """"" when it is in no layer."""
    layer_name: str
    part: LoginPart
    name: str = ""
    """Of the variable, the property, the layout or the stored style."""
    kinds: tuple[SecretKind, ...] = ()


@dataclass(frozen=True)
class Login:
    """A value of the XML that holds one."""

    start: int
    end: int
    bare: str
    """What the value becomes, as XML has it."""
    place: LoginPlace


# what a login has somewhere in it or in its name, in small letters
_SIGNS = (
    *("://", "%3a%2f%2f", "&#58;", "&#x3a;", "dbname", "service", "url="),
    *("pg:", "sql:", "oci:", "|credential:", *SECRET_WORDS),
    *(name.lower() for name in AUTHENTICATION_OPTIONS),
)
_HINT = re.compile(
    r"://|%3A%2F%2F|dbname|service|authcfg|url=|(?:PG|SQL|OCI|\|option|\|credential):",
    re.I,
)
_TAG = re.compile(
    r"<!\[CDATA\[(?P<data>.*?)\]\]>|<!--.*?-->|<\?.*?\?>"
    r"|<(?P<close>/?)(?P<tag>[\w:.-]+)"
    r"""(?P<attributes>(?:[^'"<>]|"[^"]*"|'[^']*')*)>""",
    re.S,
)
_ATTRIBUTE = re.compile(r"""([\w:.-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')""")
_LISTS = ("variableNames", "variableValues")
_CODE = ("editforminitcode", "pythonCode")
_CONTAINERS = ("customproperties", "properties")
_ORIGIN = "remoteSource"
_SOURCES = ("datasource", "layer-tree-layer", "relation")
_METADATA = (
    *("resourceMetadata", "projectMetadata", "metadataUrls", "metadataUrl"),
    *("attribution", "attributionUrl", "dataUrl", "legendUrl", "abstract", "title"),
    *("keywordList", "WMSOnlineResource"),
)
_FORM = (
    *("fieldConfiguration", "defaults", "constraints", "constraintExpressions"),
    *("expressionfields", "attributeEditorForm", "editform", "edittypes", "aliases"),
    *("editforminitfilepath", "widgets"),
)
_STYLE = (
    *("renderer-v2", "labeling", "pipe", "conditionalstyles", "storedexpressions"),
    *("SingleCategoryDiagramRenderer", "LinearlyInterpolatedDiagramRenderer"),
    *("DiagramLayerSettings", "Annotations", "visibility-presets"),
)
_PARTS = {
    "Layout": LoginPart.LAYOUT,
    "map-layer-style": LoginPart.STORED_STYLE,
    **dict.fromkeys(_CODE, LoginPart.CODE),
    **dict.fromkeys(_METADATA, LoginPart.METADATA),
    **dict.fromkeys(_FORM, LoginPart.FORM),
    **dict.fromkeys(_STYLE, LoginPart.STYLE),
    **dict.fromkeys(("mapTip", "previewExpression"), LoginPart.MAP_TIP),
    "attributeactions": LoginPart.ACTION,
    **dict.fromkeys(_SOURCES, LoginPart.SOURCE),
    **dict.fromkeys(_CONTAINERS, LoginPart.PROPERTY),
}
"""By the element; the outermost one says it."""


def logins_in(piece: Piece) -> list[Login]:
    """All logins of a piece, in the order of its text."""
    small = piece.text.lower()
    if not any(sign in small for sign in _SIGNS):
        return []
    found = _Reading(piece).logins()
    return sorted(found, key=lambda login: login.start)


def without(piece: Piece, logins: Iterable[Login]) -> str:
    """The text of a piece without these logins."""
    parts, end = [], 0
    for login in logins:
        parts += [piece.text[end : login.start], login.bare]
        end = login.end
    return "".join((*parts, piece.text[end:]))


@dataclass
class _Element:
    tag: str
    label: str
    """Its name, or its key."""
    parent: _Element | None
    is_secret: bool = False
    """Whether it, or what it is in, is one by its name."""
    container: str = ""
    """The outermost element of properties that it is in."""
    values: list[_Value] = field(default_factory=list)
    """Of a list of variables."""
    lists: dict[str, list[_Value]] = field(default_factory=dict)

    def path(self) -> list[_Element]:
        """The elements that this one is in and itself, the outermost first."""
        found: list[_Element] = []
        element: _Element | None = self
        while element is not None:
            found.append(element)
            element = element.parent
        return found[::-1]


@dataclass(frozen=True)
class _Value:
    """A text of the XML that may be a login, by its position in the piece."""

    element: _Element
    start: int
    end: int
    text: str


class _Reading:
    """Takes a piece apart; its elements may begin or end in another piece."""

    def __init__(self, piece: Piece) -> None:
        self._piece = piece
        self._element: _Element | None = None
        self._found: list[Login] = []

    def logins(self) -> list[Login]:
        text, end = self._piece.text, 0
        for match in _TAG.finditer(text):
            if self._element is not None and match.start() > end:
                self._text(end, match.start())
            end = match.end()
            if match["data"]:
                self._text(match.start(), end, match["data"])
            elif match["close"]:
                self._close()
            elif match["tag"]:
                self._open(match)
        while self._element is not None:
            self._close()
        return self._found

    def _open(self, match: re.Match[str]) -> None:
        start, text = match.start("attributes"), match["attributes"]
        found = [
            (item[1], item[2] or item[3] or "", start + item.start(2 if item[2] else 3))
            for item in _ATTRIBUTE.finditer(text)
        ]
        named = {name: _plain(value) for name, value, _start in found}
        label = named.get("name") or named.get("key") or match["tag"]
        element = _Element(match["tag"], label, self._element)
        element.is_secret = _is_secret(element)
        outer = element.parent.container if element.parent else ""
        element.container = outer or (element.tag if element.tag in _CONTAINERS else "")
        self._element = element
        for name, value, begin in found if _may_hold(element, text) else ():
            if value:
                self._value(element, name, begin, begin + len(value), named[name])
        is_item = element.parent is not None and element.parent.label in _LISTS
        if is_item and "value" in named and not named["value"]:
            self._keep(_Value(element, start, start, ""))
        if text.endswith("/"):
            self._close()

    def _close(self) -> None:
        element = self._element
        if element is None:
            return None
        parent = self._element = element.parent
        if parent is None:
            return self._pair(element)
        is_item = parent.label in _LISTS
        if is_item and not any(item.element is element for item in parent.values[-1:]):
            self._keep(_Value(element, 0, 0, ""), parent)
        if element.label in _LISTS:
            parent.lists[element.label] = element.values
        return self._pair(element)

    def _pair(self, element: _Element) -> None:
        """The values of variables, now that their names are known."""
        names, values = (element.lists.get(name, []) for name in _LISTS)
        for name, value in zip_longest(names, values):
            if value is not None and value.text:
                self._variable(name.text if name else "", value)

    def _variable(self, name: str, value: _Value) -> None:
        if is_secret_name(name):
            self._note(value, "", (SecretKind.PASSWORD,), name)
        elif kinds := readable_kinds(secrets_in(value.text)):
            self._note(value, redacted(value.text), kinds, name)
        else:
            self._address(value, name)

    def _text(self, start: int, end: int, data: str | None = None) -> None:
        text = self._piece.text[start:end] if data is None else data
        element = self._element
        if element is not None and text.strip():
            plain = _plain(text) if data is None else text
            self._value(element, "", start, end, plain)

    def _keep(self, value: _Value, parent: _Element | None = None) -> None:
        parent = parent or value.element.parent
        if parent is not None:
            parent.values.append(value)

    def _value(
        self, element: _Element, attribute: str, start: int, end: int, text: str
    ) -> None:
        value = _Value(element, start, end, text)
        is_content = attribute in ("", "value")
        if is_content and element.label in _LISTS:
            element.values.append(value)
        elif is_content and element.parent and element.parent.label in _LISTS:
            self._keep(value)
        elif is_content and element.is_secret:
            self._note(value, "", (SecretKind.PASSWORD,))
        elif attribute == "value" and element.label in AUTHENTICATION_OPTIONS:
            self._note(value, "", (SecretKind.AUTHCFG,))
        elif not attribute and element.tag in _CODE:
            if is_secret_in_code(text):
                self._note(value, "", (SecretKind.PASSWORD,))
        else:
            self._address(value)

    def _address(self, value: _Value, name: str = "") -> None:
        text = value.text
        if not _HINT.search(text) or text.startswith("base64:"):
            return
        bare = without_logins(text)
        if bare != text:
            left = secrets_in(bare)
            kinds = tuple(kind for kind in secrets_in(text) if kind not in left)
            self._note(value, bare, kinds, name)

    def _note(
        self, value: _Value, bare: str, kinds: tuple[SecretKind, ...], name: str = ""
    ) -> None:
        part, found = _part_of(value.element)
        place = LoginPlace(
            self._piece.layer_id, self._piece.layer_name, part, found or name, kinds
        )
        self._found.append(Login(value.start, value.end, escaped(bare), place))


def _plain(value: str) -> str:
    return html.unescape(value) if "&" in value else value


def _may_hold(element: _Element, attributes: str) -> bool:
    """Whether an attribute is worth a look: most are not, and there are many."""
    names = {element.label, element.parent.label if element.parent else ""}
    return (
        element.is_secret
        or element.label in AUTHENTICATION_OPTIONS
        or not names.isdisjoint(_LISTS)
        or _HINT.search(_plain(attributes)) is not None
    )


def _is_secret(element: _Element) -> bool:
    parent = element.parent
    if parent is None:
        return False
    if parent.is_secret:
        return True
    container = parent.container
    if container == "properties":
        return is_secret_name(element.label) or is_secret_name(element.tag)
    return bool(container) and is_secret_name(element.label)


def _part_of(element: _Element) -> tuple[LoginPart, str]:
    """The part that an element belongs to, and the name that tells it from others."""
    path = element.path()
    if any(item.label == _ORIGIN for item in path):
        return LoginPart.ORIGIN, ""
    for index, item in enumerate(path):
        part = _PARTS.get(item.tag)
        if part is LoginPart.PROPERTY:
            return _property(path[index + 1 :], item.tag)
        if part in (LoginPart.LAYOUT, LoginPart.STORED_STYLE):
            return part, item.label
        if part is not None:
            return part, ""
    return LoginPart.OTHER, ""


def _property(path: list[_Element], container: str) -> tuple[LoginPart, str]:
    labels = [item.label for item in path if item.label not in ("Option", "value")]
    if any(label in _LISTS for label in labels):
        return LoginPart.VARIABLE, ""
    for label, part in _PARTS.items():
        if label in labels and container == "properties":
            return part, ""
    return LoginPart.PROPERTY, "/".join(labels)


def places_in(pieces: Iterable[Piece]) -> Iterator[LoginPlace]:
    """Where the logins of a project are."""
    for piece in pieces:
        for login in logins_in(piece):
            yield login.place
