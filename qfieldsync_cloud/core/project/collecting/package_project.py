"""What a package's project file says of its layers, read without opening any of them.

QGIS would open every layer, also those on servers, and leave files beside databases.
Source of the properties: how packaging and QField use them (`remoteLayerId`,
`QFieldSync/sourceDataPrimaryKeys`, `QFieldSync/unsupported_source_pk`).
"""

from __future__ import annotations

import zipfile
from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path, PurePosixPath

from qgis.core import QgsDataSourceUri, QgsProviderRegistry
from qgis.PyQt.QtCore import QByteArray, QXmlStreamReader

from qfieldsync_cloud.core.errors import ProjectError
from qfieldsync_cloud.core.project.collecting.folders import UNREADABLE_ZIP

DEFAULT_ATTACHMENT_DIRS = ("DCIM", "audio", "video", "files")
"""Where QField puts attachments when the project does not say."""
_MAX_SIZE_BYTES = 256 * 1024 * 1024
_DATABASES = (".gpkg", ".sqlite", ".db")


@dataclass(frozen=True)
class PackageLayer:
    """A vector layer of a package."""

    id: str
    name: str
    provider: str = "ogr"
    path: str = ""
    """Of its file, with `/`, from the package's root; "" when it has none there."""
    table: str = ""
    """In a database; "" in a file that is one table."""
    geometry_column: str = ""
    """Of a SpatiaLite table."""
    subset: str = ""
    remote_id: str = ""
    """Id of the source layer; "" where it equals `id`."""
    source_keys: str = ""
    """Names of the key fields of the source, with commas; "": the package's own key."""
    crs: str = ""
    """Authority id when it is one of EPSG, else WKT."""
    is_read_only: bool = False
    encoding: str = ""
    """Of the texts of a file that does not tell it; "" where it does."""
    attachment_fields: frozenset[str] = frozenset()

    @property
    def place(self) -> tuple[str, str]:
        """The same for all layers on one table."""
        return self.path, self.table.lower()

    @property
    def is_database(self) -> bool:
        """Whether its file is a SQLite database."""
        return self.path.lower().endswith(_DATABASES)


@dataclass(frozen=True)
class PackageProject:
    """The layers of a package's project."""

    layers: tuple[PackageLayer, ...]
    """Vector layers, in the order of the file."""
    relations: tuple[tuple[str, str], ...] = ()
    """Ids of child and parent layer."""
    attachment_dirs: tuple[str, ...] = DEFAULT_ATTACHMENT_DIRS

    def editable_tables(self) -> list[PackageLayer]:
        """One layer for each table of the package that a device may edit.

        A layer without a filter stands for its table when there is one.
        """
        found: dict[tuple[str, str], PackageLayer] = {}
        attachments: dict[tuple[str, str], frozenset[str]] = {}
        for layer in self.layers:
            if layer.is_read_only or not layer.path:
                continue
            known = found.get(layer.place)
            if known is None or (known.subset and not layer.subset):
                found[layer.place] = layer
            fields = attachments.get(layer.place, frozenset())
            attachments[layer.place] = fields | layer.attachment_fields
        return [
            replace(layer, attachment_fields=attachments[place])
            for place, layer in found.items()
        ]

    def table_relations(self) -> list[tuple[str, str]]:
        """Child and parent of each relation, as the layers that stand for tables."""
        ids = {layer.place: layer.id for layer in self.editable_tables()}
        by_id = {layer.id: ids.get(layer.place, layer.id) for layer in self.layers}
        return [
            (by_id.get(child, child), by_id.get(parent, parent))
            for child, parent in self.relations
        ]


def project_file_of(folder: Path) -> Path | None:
    """The project file in the root of a package."""
    found = sorted(
        path for path in folder.iterdir() if path.suffix.lower() in (".qgz", ".qgs")
    )
    named = [path for path in found if path.stem.endswith("_qfield")]
    return next(iter(named or found), None)


def read_package_project(folder: Path) -> PackageProject:
    """Read the project file of the package in `folder`.

    Raises:
        ProjectError: there is none, or it is not one.
    """
    path = project_file_of(folder)
    if path is None:
        raise ProjectError(str(folder), "there is no project file")
    try:
        content = _content(path)
    except (OSError, *UNREADABLE_ZIP) as error:
        raise ProjectError(str(path), str(error)) from error
    try:
        return _Parser(str(path), content).project()
    except RecursionError as error:
        raise ProjectError(str(path), "it is nested too deeply") from error


def _content(path: Path) -> bytes:
    if path.suffix.lower() == ".qgs":
        if path.stat().st_size > _MAX_SIZE_BYTES:
            raise ValueError("it is too large")
        return path.read_bytes()
    with zipfile.ZipFile(path) as archive:
        for item in archive.infolist():
            if item.filename.lower().endswith(".qgs"):
                if item.file_size > _MAX_SIZE_BYTES:
                    raise ValueError("it is too large")
                return archive.read(item)
    raise ValueError("there is no project in the archive")


class _Parser:
    """Walks the XML; Qt's reader opens no entity from outside and limits the others."""

    def __init__(self, path: str, content: bytes) -> None:
        self._path = path
        self._xml = QXmlStreamReader(QByteArray(content))
        self._layers: list[PackageLayer] = []
        self._relations: list[tuple[str, str]] = []
        self._dirs: list[str] = []

    def project(self) -> PackageProject:
        xml = self._xml
        if not xml.readNextStartElement() or xml.name() != "qgis":
            raise ProjectError(self._path, "it is no QGIS project")
        self._children(
            {
                "projectlayers": lambda: self._children({"maplayer": self._layer}),
                "relations": lambda: self._children({"relation": self._relation}),
                "properties": lambda: self._properties(()),
            }
        )
        if xml.hasError():
            line, reason = xml.lineNumber(), xml.errorString()
            raise ProjectError(self._path, f"line {line}: {reason}")
        return PackageProject(
            tuple(self._layers),
            tuple(self._relations),
            tuple(self._dirs) or DEFAULT_ATTACHMENT_DIRS,
        )

    def _children(self, readers: dict[str, Callable[[], None]]) -> None:
        """Hand each child element to its reader; a reader ends behind its element."""
        while self._xml.readNextStartElement():
            readers.get(self._xml.name(), self._xml.skipCurrentElement)()

    def _attribute(self, name: str) -> str:
        return str(self._xml.attributes().value(name))

    def _text(self) -> str:
        skip = QXmlStreamReader.ReadElementTextBehaviour.SkipChildElements
        return str(self._xml.readElementText(skip))

    def _relation(self) -> None:
        child, parent = map(self._attribute, ("referencingLayer", "referencedLayer"))
        self._relations.append((child, parent))
        self._xml.skipCurrentElement()

    def _properties(self, names: tuple[str, ...]) -> None:
        """Until QGIS 3.24 an entry's name is that of its element."""
        if names[-2:] == ("qfieldsync", "attachmentDirs"):
            self._children({"value": lambda: self._dirs.append(self._text())})
            return
        while self._xml.readNextStartElement():
            name = self._attribute("name") or self._xml.name()
            self._properties((*names, name))

    def _layer(self) -> None:
        if self._attribute("type") != "vector":
            self._xml.skipCurrentElement()
            return
        is_read_only = self._attribute("readOnly") == "1"
        texts: dict[str, str] = {}
        properties: dict[str, str] = {}
        attachments: list[str] = []

        def keep(name: str) -> Callable[[], None]:
            return lambda: texts.__setitem__(name, self._text())

        def keep_provider() -> None:
            texts["encoding"] = self._attribute("encoding")
            texts["provider"] = self._text()

        self._children(
            {
                **{name: keep(name) for name in ("id", "layername", "datasource")},
                "provider": keep_provider,
                "srs": lambda: self._children(
                    {
                        "spatialrefsys": lambda: self._children(
                            {name: keep(name) for name in ("wkt", "authid")}
                        )
                    }
                ),
                "customproperties": lambda: self._custom_properties(properties),
                "fieldConfiguration": lambda: self._children(
                    {"field": lambda: self._field(attachments)}
                ),
            }
        )
        self._layers.append(
            _layer_of(texts, properties, frozenset(attachments), is_read_only)
        )

    def _custom_properties(self, found: dict[str, str]) -> None:
        """`<Option name value>`; before QGIS 3.18 `<property key value>`."""
        while self._xml.readNextStartElement():
            name = self._attribute("name") or self._attribute("key")
            if name:
                found[name] = self._attribute("value")
                self._xml.skipCurrentElement()
            else:
                self._custom_properties(found)

    def _field(self, attachments: list[str]) -> None:
        name = self._attribute("name")
        while self._xml.readNextStartElement():
            if self._attribute("type") == "ExternalResource":
                attachments.append(name)
            self._xml.skipCurrentElement()


def _layer_of(
    texts: dict[str, str],
    properties: dict[str, str],
    attachments: frozenset[str],
    is_read_only: bool,
) -> PackageLayer:
    provider = texts.get("provider", "")
    path, table, geometry_column, subset = _place_of(
        provider, texts.get("datasource", "")
    )
    authid = texts.get("authid", "")
    remote = properties.get("remoteLayerId") or properties.get(
        "QFieldSync/remoteLayerId"
    )
    return PackageLayer(
        id=texts.get("id", ""),
        name=texts.get("layername", ""),
        provider=provider,
        path=path,
        table=table,
        geometry_column=geometry_column,
        subset=subset,
        remote_id=remote or "",
        source_keys=properties.get("QFieldSync/sourceDataPrimaryKeys", ""),
        crs=authid if authid.startswith("EPSG:") else texts.get("wkt", ""),
        # packaging sets it where the source has no key: QField lets nobody edit then
        is_read_only=is_read_only
        or properties.get("QFieldSync/unsupported_source_pk") == "1",
        encoding=texts.get("encoding", ""),
        attachment_fields=attachments,
    )


def _place_of(provider: str, source: str) -> tuple[str, str, str, str]:
    """Path, table, geometry column and filter of a data source text."""
    if provider == "ogr":
        parts = QgsProviderRegistry.instance().decodeUri("ogr", source)
        is_plain = not parts.get("vsiPrefix")
        path = _inner_path(str(parts.get("path") or "")) if is_plain else ""
        table = str(parts.get("layerName") or "")
        return path, table, "", str(parts.get("subset") or "")
    if provider == "spatialite":
        uri = QgsDataSourceUri(source)
        path = _inner_path(uri.database())
        return path, uri.table(), uri.geometryColumn(), uri.sql()
    return "", "", "", ""


def _inner_path(path: str) -> str:
    """A path from the root of the package; "" when it leads out of it."""
    name = PurePosixPath(path.replace("\\", "/"))
    is_outside = name.is_absolute() or ".." in name.parts or ":" in path
    return "" if is_outside or not path else name.as_posix()
