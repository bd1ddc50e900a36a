"""Paths in the text of a project: symbols and pictures go along, others go away.

Every attribute and every text of the XML is looked at, whatever it belongs to: a symbol
nested in rules, a fill, a label's background, a layout, a decoration, a widget. What a
field may hold stays as it is, also the name of a file: values of lists and categories.

| the text is                                             | becomes                  |
|---------------------------------------------------------|--------------------------|
| a picture, symbol or font that exists                   | a path in the package    |
| a symbol of QGIS's own, with its full path              | its name in QGIS         |
| a name in one of the user's own folders of symbols      | a path in the package    |
| any other path of this machine                          | "", and is told          |
| HTML with a picture that exists                         | the same, with its path  |
|                                                         | in the package           |
| text in which such paths occur                          | the same without folders |
"""

from __future__ import annotations

import html
import re
from collections.abc import Iterable
from dataclasses import dataclass, field
from pathlib import Path
from urllib.parse import quote, unquote

from qgis.core import QgsApplication

from qfieldsync_cloud.core.files.spelling import spellings
from qfieldsync_cloud.core.project.packaging.copied_files import CopiedFiles
from qfieldsync_cloud.core.project.packaging.document import (
    PACKAGE_ROOT,
)
from qfieldsync_cloud.core.project.packaging.package import Finding, FindingCode
from qfieldsync_cloud.core.project.pieces import Piece, escaped, pieces
from qfieldsync_cloud.core.translation import translate

# text may hold `>` as it is, attributes too
_TOKEN = re.compile(r'(?<==")[^"<]+(?=")|(?<=>)[^<]+(?=<)')
_ATTRIBUTES = r"""(?:[^"'<>]|"[^"]*"|'[^']*')*"""
_VALUES = re.compile(
    rf'<editWidget {_ATTRIBUTES}type="ValueMap"{_ATTRIBUTES}>.*?</editWidget>'
    rf"|<category {_ATTRIBUTES}>",
    re.S,
)
"""What a form offers, and a style expects, as a value of a field."""
_ASSET = re.compile(
    r"\.(svgz?|png|jpe?g|gif|bmp|tiff?|webp|ico|ttf|otf|html?|css|js|json|qml|csv|txt)$",
    re.I,
)
_ABSOLUTE = re.compile(r"^(?:file:/{0,2})?(?:/(?!/)|[A-Za-z]:[\\/]|\\\\)")
_LOCAL_ROOT = re.compile(
    r"^/(?:home|root|Users|Volumes|mnt|media|srv|var|tmp|opt|data|usr|etc|run|private)/"
    r"|^[A-Za-z]:[\\/]|^\\\\"
)
_EMBEDDED = re.compile(
    r"(?<![\w.:/~])(?:/(?:home|root|Users|Volumes|mnt|media|srv|var|tmp)/"
    r"(?:[^\s'\"|<>,;/]+/)*|[A-Za-z]:[\\/](?:[^\s'\"|<>,;\\/]+[\\/])+)"
    r"(?P<name>[^\s'\"|<>,;/\\]*)"
)
"""A path within a text, a note of how a layer was made for instance."""
_PICTURE = re.compile(r"""(<img\b[^>]*?\bsrc\s*=\s*)(["'])([^"'\n]+)\2""", re.I)
"""In HTML: before, the quote, and where it is."""
_PICTURE_PATH = re.compile(
    r"(?P<scheme>file:/{0,2}(?=/|\[%|[A-Za-z]:))?"
    r"(?P<folder>/?\[%\s*@project_(?:folder|home)\s*%\]/)?(?P<path>.*)",
    re.I | re.S,
)
_PROJECT_FOLDER = "[% @project_folder %]/"
_CONTEXT = "Packaging"
_MAX_PATH = 4096


@dataclass(frozen=True)
class _Told:
    """Something that was taken out, or that is not there."""

    name: str
    is_file: bool


@dataclass
class LocalPaths:
    """Rewrites the paths in the XML of a project."""

    files: CopiedFiles
    findings: list[Finding] = field(default_factory=list)
    _known: dict[tuple[str, bool], tuple[str, tuple[_Told, ...]]] = field(
        default_factory=dict
    )
    """By the text, and whether it is a value: what it becomes, and what is told."""
    _telling: list[_Told] = field(default_factory=list)
    _folders: tuple[tuple[str, str], ...] = ()
    _own: tuple[Path, ...] = ()

    def __post_init__(self) -> None:
        self._folders = tuple(_private_folders(self.files.home))
        self._own = ((Path(QgsApplication.pkgDataPath()) / "svg").resolve(),)

    def rewritten(self, text: str) -> str:
        """The XML with paths as the package has them; files that it needs are noted."""
        result = "".join(map(self._piece, pieces(text)))
        return result.replace(PACKAGE_ROOT, "./")

    def _piece(self, piece: Piece) -> str:
        found, end = [], 0
        for match in _VALUES.finditer(piece.text):
            found.append(self._tokens(piece.text[end : match.start()], piece))
            found.append(self._tokens(match[0], piece, is_value=True))
            end = match.end()
        return "".join((*found, self._tokens(piece.text[end:], piece)))

    def _tokens(self, text: str, piece: Piece, *, is_value: bool = False) -> str:
        return _TOKEN.sub(
            lambda match: self._token(match[0], piece, is_value=is_value), text
        )

    def _token(self, token: str, piece: Piece, *, is_value: bool) -> str:
        is_path = "/" in token or "\\" in token or _ASSET.search(token)
        if not is_path and "&lt;img" not in token:
            return token
        if token.startswith((PACKAGE_ROOT, "base64:")):
            return token
        if (token, is_value) not in self._known:
            value = html.unescape(token)
            # a picture is long; a path of this machine may be in other long texts
            is_long = len(token) > _MAX_PATH
            found = (
                self._without_folders(value)
                if is_long
                else self._value(value, is_value=is_value)
            )
            new = token if found == value else escaped(found)
            self._known[token, is_value] = new, tuple(self._telling)
            self._telling.clear()
        new, told = self._known[token, is_value]
        for item in told:
            self._note(item, piece)
        return new

    def _value(self, value: str, *, is_value: bool) -> str:
        text = value.strip()
        if text.startswith("base64:") or not text:
            return value
        is_absolute = _ABSOLUTE.match(text) is not None
        if is_absolute or ("://" not in text and _ASSET.search(text)):
            found = self._as_path(text, is_absolute=is_absolute)
            if found is not None:
                # of a relative one it is enough that its file goes along
                is_kept = not is_absolute and (is_value or found == f"./{text}")
                return value if is_kept else found
        return self._without_folders(value)

    def _as_path(self, text: str, *, is_absolute: bool) -> str | None:
        """A text that is a path, in the package; None when it is none."""
        bare = re.sub(r"^file:/{0,2}(?=/|[A-Za-z]:)", "", text)
        if bare != text:
            bare = unquote(bare)
        path = Path(bare) if is_absolute else self.files.home / bare
        if _ASSET.search(bare):
            place = self._asset(path, bare)
            if place is not None:
                return place
        if not is_absolute:
            return None
        if place := self.files.place_of(path):
            return f"./{place}"
        if _LOCAL_ROOT.match(bare) or _exists(path):
            self._tell(bare, is_file=bool(_ASSET.search(bare)))
            return ""
        return None

    def _asset(self, path: Path, name: str) -> str | None:
        if _is_file(path):
            for folder in self._own:
                if path.resolve().is_relative_to(folder):
                    return path.resolve().relative_to(folder).as_posix()
            return "./" + self.files.place(path)
        for folder in map(Path, QgsApplication.svgPaths()):
            found = folder / name
            if _is_file(found):
                is_own = any(found.resolve().is_relative_to(own) for own in self._own)
                return name if is_own else "./" + self.files.place(found)
        return None

    def _picture(self, match: re.Match[str]) -> str:
        """A picture of HTML; nothing resolves its path but an expression."""
        before, quote_mark, source = match.groups()
        parts = _PICTURE_PATH.fullmatch(source)
        if parts is None or not _ASSET.search(source):
            return match[0]
        path, folder = parts["path"], parts["folder"] or ""
        if parts["scheme"]:
            path = unquote(path)
        if "://" in path or "[%" in path or path.startswith(("//", "data:")):
            return match[0]
        is_absolute = not folder and _ABSOLUTE.match(path) is not None
        file = Path(path) if is_absolute else self.files.home / path
        if not _is_file(file):
            if not is_absolute:
                self._tell(path, is_file=True)
            return match[0]
        place = self.files.place(file)
        folder = _PROJECT_FOLDER if is_absolute else folder
        scheme = parts["scheme"] or ""
        return f"{before}{quote_mark}{scheme}{folder}{place}{quote_mark}"

    def _without_folders(self, value: str) -> str:
        value = _PICTURE.sub(self._picture, value)
        found = value
        for folder, becomes in self._folders:
            if folder in found:
                found = found.replace(folder + "/", becomes + "/" if becomes else "")
                found = found.replace(folder, becomes)
        if "://" not in found:
            found = _EMBEDDED.sub(lambda match: match["name"], found)
        if found != value:
            self._tell("", is_file=False)
        return found

    def _tell(self, path: str, *, is_file: bool) -> None:
        """What was taken out, by its name alone."""
        name = path.replace("\\", "/").rstrip("/").rpartition("/")[2]
        self._telling.append(_Told(name, is_file))

    def _note(self, told: _Told, piece: Piece) -> None:
        code = FindingCode.FILE_MISSING if told.is_file else FindingCode.PATH_REMOVED
        message = _sentence(told, in_layer=bool(piece.layer_id))
        text = message.format(name=told.name, layer=piece.layer_name).strip()
        finding = Finding(code, text, piece.layer_id)
        if finding not in self.findings:
            self.findings.append(finding)


def _sentence(told: _Told, *, in_layer: bool) -> str:
    if told.is_file and in_layer:
        return translate(
            _CONTEXT,
            "{layer} uses the file {name}, which is not there. Put it there, or choose "
            "another one.",
        )
    if told.is_file:
        return translate(
            _CONTEXT, "The project uses the file {name}, which is not there."
        )
    if in_layer:
        return translate(
            _CONTEXT,
            "{layer}: a path of this computer was taken out. What needs it has to name "
            "a file in the folder of the project. {name}",
        )
    return translate(
        _CONTEXT, "A path of this computer was taken out of the project. {name}"
    )


def _private_folders(home: Path) -> Iterable[tuple[str, str]]:
    """Folders of this machine in the spellings that occur, longest first."""
    user = Path.home()
    pairs = [(home, "."), (user, "")] if len(user.parts) > 2 else [(home, ".")]
    for folder, becomes in pairs:
        posix = folder.as_posix()
        for text in dict.fromkeys(
            (
                f"file:///{posix.lstrip('/')}",
                posix,
                *spellings(str(folder)),
                quote(posix),
                quote(posix, safe=""),
            )
        ):
            yield text, becomes


def _is_file(path: Path) -> bool:
    try:
        return path.is_file()
    except (OSError, ValueError):  # no path at all: too long, a NUL
        return False


def _exists(path: Path) -> bool:
    try:
        return path.exists() and len(path.parts) > 2
    except (OSError, ValueError):
        return False
