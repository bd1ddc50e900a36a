"""What stands in the XML of a project, read without building a tree of it.

Read with expat, which fetches nothing. Every project has a document type without
declarations, as QGIS writes it; one with declarations is refused: entities grow
(“billion laughs”) or fetch other files.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import IO
from xml.parsers import expat

from qfieldsync_cloud.core.project.file_errors import ProjectFileCode, ProjectFileError
from qfieldsync_cloud.core.project.references import ReferenceSearch

MAX_XML_BYTES = 512 * 1024 * 1024
MAX_DEPTH = 256
"""Elements within elements; QGIS itself reads them with a function within itself."""

_CHUNK_BYTES = 256 * 1024
_VERSION = re.compile(r"\d+\.\d+")
_LAYER = ("qgis", "projectlayers", "maplayer")
_CANVAS = ("qgis", "mapcanvas")
_PROPERTIES = ("qgis", "properties")
_RELATION = ("qgis", "relations", "relation")
_WANTED = {
    ("qgis", "title"),
    ("qgis", "properties", "Macros", "pythonCode"),
    *((*_LAYER, name) for name in ("id", "datasource", "layername", "provider")),
    *((*_CANVAS, "extent", name) for name in ("xmin", "ymin", "xmax", "ymax")),
    (*_CANVAS, "destinationsrs", "spatialrefsys", "authid"),
}
_DEEPEST = max(map(len, _WANTED))


@dataclass(frozen=True)
class ListedLayer:
    """A layer as the project names it, before anybody opened it."""

    id: str
    name: str
    provider: str
    source: str
    """As it stands in the file: paths in it are relative to the project."""


@dataclass(frozen=True)
class ListedRelation:
    """A relation as the project defines it; QGIS drops those that lead nowhere."""

    id: str
    name: str
    child: str
    """Id of the layer that refers."""
    parent: str
    """Id of the layer that is referred to."""
    pairs: tuple[tuple[str, str], ...]
    """Field of the child, field of the parent."""


@dataclass(frozen=True)
class ProjectXml:
    """What is known of a project without opening it."""

    version: str
    """Of the QGIS that wrote it, `3.22.16-Białowieża` for instance."""
    title: str = ""
    home_path: str = ""
    """A folder that the analyst set; "" when it is the folder of the project."""
    layers: tuple[ListedLayer, ...] = ()
    relations: tuple[ListedRelation, ...] = ()
    has_macros: bool = False
    embeds: tuple[str, ...] = ()
    """Other projects of which this one shows layers."""
    has_references: bool = False
    """Whether reading it could make QGIS fetch a picture, or read another project."""
    canvas_extent: tuple[float, float, float, float] | None = None
    """xmin, ymin, xmax, ymax of the map."""
    canvas_crs: str = ""
    scopes: tuple[str, ...] = ()
    """Of the entries that QGIS and its plugins keep in the project."""


def read_project_xml(
    path: Path,
    stream: IO[bytes],
    *,
    check_cancelled: Callable[[], None] = lambda: None,
    max_bytes: int = MAX_XML_BYTES,
) -> ProjectXml:
    """Read the XML of the project at `path` from `stream`.

    Raises:
        ProjectFileError: it is no project, or one that must not be opened.
        Cancelled: by `check_cancelled`, which is called now and then.
    """
    reading, search = _Reading(path), ReferenceSearch()
    size_bytes = 0
    while chunk := stream.read(_CHUNK_BYTES):
        check_cancelled()
        size_bytes += len(chunk)
        if size_bytes > max_bytes:
            raise ProjectFileError(
                path, ProjectFileCode.TOO_LARGE, found=f"{max_bytes} bytes"
            )
        reading.feed(chunk)
        search.feed(chunk)
    if not size_bytes:
        raise ProjectFileError(path, ProjectFileCode.EMPTY)
    return replace(reading.end(), has_references=search.is_found)


@dataclass
class _Reading:
    """Takes what is wanted from the XML, element by element, as expat reads it."""

    path: Path
    stack: list[str] = field(default_factory=list)
    texts: dict[tuple[str, ...], list[str]] = field(default_factory=dict)
    layer: dict[str, str] = field(default_factory=dict)
    layers: list[ListedLayer] = field(default_factory=list)
    relations: list[ListedRelation] = field(default_factory=list)
    embeds: list[str] = field(default_factory=list)
    scopes: list[str] = field(default_factory=list)
    version: str = ""
    home_path: str = ""
    is_main_canvas: bool = True
    depth: int = 0

    def __post_init__(self) -> None:
        self._parser = parser = expat.ParserCreate()
        parser.buffer_text = True
        parser.StartElementHandler = self._start
        parser.EndElementHandler = self._end
        parser.StartDoctypeDeclHandler = self._document_type
        parser.EntityDeclHandler = self._entity
        parser.ExternalEntityRefHandler = self._external
        parser.SkippedEntityHandler = self._skipped

    def feed(self, chunk: bytes, *, is_last: bool = False) -> None:
        try:
            self._parser.Parse(chunk, is_last)
        except expat.ExpatError as error:
            raise ProjectFileError(
                self.path,
                ProjectFileCode.MALFORMED,
                reason=expat.ErrorString(error.code),
                line=error.lineno,
                column=error.offset + 1,
            ) from error

    def end(self) -> ProjectXml:
        self.feed(b"", is_last=True)
        return ProjectXml(
            self.version,
            self._text("qgis", "title"),
            self.home_path,
            tuple(self.layers),
            tuple(self.relations),
            bool(self._text("qgis", "properties", "Macros", "pythonCode").strip()),
            tuple(dict.fromkeys(self.embeds)),
            canvas_extent=self._extent(),
            canvas_crs=self._text(
                *_CANVAS, "destinationsrs", "spatialrefsys", "authid"
            ),
            scopes=tuple(self.scopes),
        )

    def _start(self, name: str, attributes: dict[str, str]) -> None:
        self.depth += 1
        if self.depth > _DEEPEST:
            if self.depth > MAX_DEPTH:
                self._refuse(ProjectFileCode.TOO_DEEP)
            return
        if self.depth == 1:
            self._root(name, attributes)
        self.stack.append(name)
        place = tuple(self.stack)
        if place[:2] == _RELATION[:2]:
            self._relation(place, attributes)
        elif place[:-1] == _PROPERTIES:
            # newer versions write the name of each as an attribute
            self.scopes.append(attributes.get("name") or name)
        elif place == _CANVAS:
            self.is_main_canvas = attributes.get("name", "") in ("", "theMapCanvas")
        elif place == ("qgis", "homePath"):
            self.home_path = attributes.get("path", "")
        elif place == _LAYER:
            self.layer = {}
            if attributes.get("embedded") == "1":
                self.embeds.append(attributes.get("project", ""))
        if place in _WANTED and (place[:2] != _CANVAS or self.is_main_canvas):
            texts = self.texts[place] = []
            self._parser.CharacterDataHandler = texts.append

    def _end(self, _name: str) -> None:
        self.depth -= 1
        if self.depth >= _DEEPEST:
            return
        place = tuple(self.stack)
        self.stack.pop()
        self._parser.CharacterDataHandler = None
        if place[:-1] == _LAYER and place in self.texts:
            self.layer[place[-1]] = self._text(*place)
        elif place == _LAYER and self.layer.get("id"):
            self.layers.append(
                ListedLayer(
                    self.layer["id"],
                    self.layer.get("layername", ""),
                    self.layer.get("provider", ""),
                    self.layer.get("datasource", ""),
                )
            )

    def _relation(self, place: tuple[str, ...], attributes: dict[str, str]) -> None:
        of = attributes.get
        if place == _RELATION:
            self.relations.append(
                ListedRelation(
                    of("id", ""),
                    of("name", ""),
                    of("referencingLayer", ""),
                    of("referencedLayer", ""),
                    (),
                )
            )
        elif place == (*_RELATION, "fieldRef") and self.relations:
            pair = (of("referencingField", ""), of("referencedField", ""))
            last = self.relations[-1]
            self.relations[-1] = replace(last, pairs=(*last.pairs, pair))

    def _root(self, name: str, attributes: dict[str, str]) -> None:
        if name != "qgis":
            raise ProjectFileError(self.path, ProjectFileCode.NOT_A_PROJECT, found=name)
        self.version = attributes.get("version", "")
        if not _VERSION.match(self.version):
            raise ProjectFileError(
                self.path, ProjectFileCode.NO_VERSION, found=self.version
            )

    def _document_type(
        self, _name: str, _system: str | None, _public: str | None, has_own: int
    ) -> None:
        if has_own:
            self._refuse(ProjectFileCode.ENTITIES, "<!DOCTYPE … [")

    def _entity(self, name: str, *_rest: object) -> None:
        self._refuse(ProjectFileCode.ENTITIES, name)

    def _external(self, *_rest: object) -> int:
        self._refuse(ProjectFileCode.ENTITIES, "SYSTEM")
        return 0

    def _skipped(self, name: str, _is_parameter: bool) -> None:
        self._refuse(ProjectFileCode.ENTITIES, f"&{name};")

    def _refuse(self, code: ProjectFileCode, found: str = "") -> None:
        raise ProjectFileError(
            self.path,
            code,
            found=found,
            line=self._parser.CurrentLineNumber,
            column=self._parser.CurrentColumnNumber + 1,
        )

    def _text(self, *place: str) -> str:
        return "".join(self.texts.get(place, ()))

    def _extent(self) -> tuple[float, float, float, float] | None:
        names = ("xmin", "ymin", "xmax", "ymax")
        try:
            xmin, ymin, xmax, ymax = (
                float(self._text(*_CANVAS, "extent", name)) for name in names
            )
        except ValueError:
            return None
        return xmin, ymin, xmax, ymax
