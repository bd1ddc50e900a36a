"""Photos and other files that attributes name, and the folders that hold them."""

from __future__ import annotations

import sqlite3
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from contextlib import closing
from dataclasses import dataclass, replace
from pathlib import Path, PurePosixPath
from typing import Any

from qgis.core import QgsFeatureRequest, QgsProject

from qfieldsync_cloud.core.files.hashing import sha256_of
from qfieldsync_cloud.core.jobs.workflow import JobWatcher
from qfieldsync_cloud.core.project.attachment_roots import root_of
from qfieldsync_cloud.core.project.packaging.copied_files import CopiedFiles
from qfieldsync_cloud.core.project.packaging.data import PackedRows
from qfieldsync_cloud.core.project.packaging.package import Finding, FindingCode
from qfieldsync_cloud.core.project.packaging.tables import OfflineLayer
from qfieldsync_cloud.core.sql import quoted, statement
from qfieldsync_cloud.core.translation import translate

DEFAULT_FOLDERS = ("DCIM", "audio", "video", "files")
_WIDGET = "ExternalResource"
_CONTEXT = "Packaging"


@dataclass(frozen=True)
class AttachmentReference:
    """A file that an attribute names."""

    layer: str
    """Layer id."""
    key: str
    """Of the feature, as the source knows it."""
    field: str
    path: str
    """From the folder of the package; only the name where it is outside of it."""
    size: int | None = None
    sha256: str | None = None
    """None when it is not there."""

    @property
    def is_present(self) -> bool:
        return self.sha256 is not None

    def to_json(self) -> dict[str, Any]:
        """The reference as the manifest and the feedback have it."""
        return {
            "layer": self.layer,
            "key": self.key,
            "field": self.field,
            "path": self.path,
            "size": self.size,
            "sha256": self.sha256,
            "present": self.is_present,
        }


def place_folders(project: QgsProject, files: CopiedFiles, skipped: Path) -> None:
    """Let all files in the folders for attachments and data go along.

    Args:
        project: names the folders.
        files: of the package.
        skipped: the folder of the package itself, which may be in one of them.
    """
    names, is_set = project.readListEntry("QFieldSync", "/attachmentDirs", [])
    folders = list(names) if is_set and names else list(DEFAULT_FOLDERS)
    more, _ = project.readListEntry("QFieldSync", "/dataDirs", [])
    for name in dict.fromkeys((*folders, *more)):
        # a name that leads out of the project's folder, or is all of it, is none
        place = files.inside(files.home / name)
        if not place:
            continue
        for item in _files_in(files.home / place, skipped.resolve()):
            files.watcher.check()
            files.place(item)


def _files_in(folder: Path, skipped: Path) -> Iterator[Path]:
    if not folder.is_dir():
        return
    for item in sorted(folder.iterdir()):
        if item.name.startswith("."):
            continue
        if item.is_dir() and not item.is_symlink():
            if item.resolve() != skipped:
                yield from _files_in(item, skipped)
        elif item.is_file():
            yield item


def find_references(
    rows: PackedRows, path: Path, home: Path, watcher: JobWatcher
) -> Iterator[AttachmentReference]:
    """What the attributes of a layer in the package name, not looked for yet.

    Args:
        rows: of the layer.
        path: of `data.gpkg`.
        home: the folder of the project.
        watcher: asked whether to go on.
    """
    layer, plan = rows.layer, rows.table.plan
    wanted = {
        name: folder
        for name, folder in _attachment_fields(layer, home).items()
        if any(column.name == name for column in plan.columns)
    }
    if not wanted:
        return
    key = plan.key_fields[0] if len(plan.key_fields) == 1 else plan.key
    with closing(sqlite3.connect(path)) as connection:
        for name, folder in wanted.items():
            found = connection.execute(
                statement(
                    "SELECT {key}, {value} FROM {table} WHERE {value} > ''"
                    " ORDER BY {row_id}",
                    key=quoted(key),
                    value=quoted(name),
                    table=quoted(plan.name),
                    row_id=quoted(plan.key),
                )
            )
            for key_value, value in found:
                watcher.check()
                if "://" not in str(value):
                    text = _path(folder, value)
                    yield AttachmentReference(layer.id, str(key_value), name, text)


def references_of_copy(
    layer: OfflineLayer, home: Path, watcher: JobWatcher
) -> Iterator[AttachmentReference]:
    """The same for a layer whose file is copied, as QGIS reads it."""
    wanted, fields = _attachment_fields(layer, home), layer.qgs.fields()
    if not wanted:
        return
    key = layer.key_fields[0] if len(layer.key_fields) == 1 else ""
    request = QgsFeatureRequest()
    request.setFlags(QgsFeatureRequest.Flag.NoGeometry)
    request.setSubsetOfAttributes([*wanted, *([key] if key else [])], fields)
    for feature in layer.qgs.getFeatures(request):
        watcher.check()
        number = str(feature[key] if key else feature.id())
        for name, folder in wanted.items():
            value = feature[name]
            if isinstance(value, str) and value and "://" not in value:
                text = _path(folder, value)
                yield AttachmentReference(layer.id, number, name, text)


def _path(folder: str, value: Any) -> str:
    return str(PurePosixPath(folder, str(value).replace("\\", "/")))


def _attachment_fields(layer: OfflineLayer, home: Path) -> dict[str, str]:
    """Fields that name files, and the folder that the names start from."""
    fields = layer.qgs.fields()
    found = {}
    for index in range(fields.count()):
        setup = layer.qgs.editorWidgetSetup(index)
        if setup.type() != _WIDGET:
            continue
        found[fields.at(index).name()] = root_of(setup.config(), home)
    return found


class AttachmentFiles:
    """Looks for the files that attributes name; each is placed and hashed once."""

    def __init__(self, files: CopiedFiles) -> None:
        self._files = files
        self._known: dict[str, tuple[int, str] | None] = {}

    def located(self, reference: AttachmentReference) -> AttachmentReference:
        """The reference as the package has it; the file goes along if it is there."""
        path = self._files.home / reference.path
        try:
            place = self._files.inside(path)
            is_file = (self._files.home / place).is_file()
        except (OSError, ValueError):
            return replace(reference, path=PurePosixPath(reference.path).name)
        if not place:
            return replace(reference, path=path.name)
        if is_file:
            self._files.place(path)
        return replace(reference, path=place)

    def measured(self, reference: AttachmentReference) -> AttachmentReference:
        """The same with size and hash of the copy in the package."""
        if reference.path not in self._known:
            copy = self._files.folder / reference.path
            self._known[reference.path] = (
                (copy.stat().st_size, sha256_of(copy, self._files.watcher.check))
                if copy.is_file()
                else None
            )
        known = self._known[reference.path]
        if known is None:
            return reference
        return replace(reference, size=known[0], sha256=known[1])


def missing_files(
    references: Iterable[AttachmentReference], layer_names: Mapping[str, str]
) -> Iterator[Finding]:
    """How many files of which field are not there; the list itself names each."""
    counts = Counter(
        (item.layer, item.field) for item in references if not item.is_present
    )
    for (layer_id, name), count in counts.items():
        message = translate(
            _CONTEXT,
            '{layer}: features that name a file in "{field}" that is not there: '
            "{count}. The list of attachments in the package names each.",
        ).format(layer=layer_names[layer_id], field=name, count=count)
        yield Finding(FindingCode.ATTACHMENT_MISSING, message, layer_id)
