"""A package folder, opened as QField opens it."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from qgis.core import QgsCoordinateReferenceSystem, QgsProject, QgsVectorLayer

from tests.device.errors import EditRefused, NotAPackage

PROJECT_PATTERNS = ("*_qfield.qgz", "*_qfield.qgs")
SOURCE_KEYS = "QFieldSync/sourceDataPrimaryKeys"
REMOTE_LAYER_ID = "remoteLayerId"
ACTION = "QFieldSync/cloud_action"
WITHOUT_DELTAS = ("no_action", "remove")


@dataclass(frozen=True)
class Package:
    """The project that QField shows, and where it lies."""

    folder: Path
    project: QgsProject

    @classmethod
    def open(cls, folder: Path) -> Package:
        """Read the only project of `folder`.

        Raises:
            NotAPackage: there is none, there are several, or QGIS cannot read it.
        """
        found = [path for p in PROJECT_PATTERNS for path in sorted(folder.glob(p))]
        if len(found) != 1:
            names = ", ".join(path.name for path in found) or "none"
            raise NotAPackage(f"{folder}: one project *_qfield.qgz, not {names}")
        project = QgsProject()
        if not project.read(str(found[0])):
            raise NotAPackage(f"{found[0]}: {project.error()}")
        return cls(folder, project)

    def layer(self, name: str) -> QgsVectorLayer:
        """A vector layer by its name or its id.

        Raises:
            LookupError: there is none, or there are several of that name.
            NotAPackage: its data source cannot be opened.
        """
        layers = self.project.mapLayers()
        found = [
            layer
            for layer_id, layer in layers.items()
            if name in (layer_id, layer.name()) and isinstance(layer, QgsVectorLayer)
        ]
        if len(found) != 1:
            names = sorted(layer.name() for layer in layers.values())
            raise LookupError(f"{len(found)} layers are named {name}, of {names}")
        if not found[0].isValid():
            raise NotAPackage(f"{name}: {found[0].source()} is not there")
        return found[0]

    def close(self) -> None:
        """Let go of the files, so that the folder can be carried away."""
        self.project.clear()


@dataclass(frozen=True)
class LayerIdentity:
    """How QField names a layer and the keys of its features."""

    layer: QgsVectorLayer

    @property
    def is_observed(self) -> bool:
        """Whether edits become deltas."""
        action = str(self.layer.customProperty(ACTION) or "").lower()
        has_keys = self._local_index() >= 0 and self._source_index() >= 0
        return not self.layer.readOnly() and action not in WITHOUT_DELTAS and has_keys

    @property
    def source_layer_id(self) -> str:
        """Empty for a layer that packaging left as it was."""
        return str(self.layer.customProperty(REMOTE_LAYER_ID) or "")

    @property
    def crs(self) -> str:
        """`EPSG:…`, else WKT; empty when there is none."""
        crs = self.layer.crs()
        if crs.authid().startswith("EPSG:"):
            return str(crs.authid())
        return str(crs.toWkt(QgsCoordinateReferenceSystem.WktVariant.WKT_PREFERRED))

    @property
    def local_key_name(self) -> str:
        """The key column in the package.

        Raises:
            EditRefused: there is none, so that no feature can be named.
        """
        index = self._local_index()
        if index < 0:
            raise EditRefused(f"{self.layer.name()} has no key")
        return str(self.layer.fields()[index].name())

    @property
    def source_key_name(self) -> str:
        """The key column of the source, as a column of the package."""
        return str(self.layer.fields()[self._source_index()].name())

    def _local_index(self) -> int:
        # unlike the server, QField wants `fid` in lower case
        keys = list(self.layer.primaryKeyAttributes())
        return int([*keys, self.layer.fields().indexFromName("fid")][0])

    def _source_index(self) -> int:
        name = str(self.layer.customProperty(SOURCE_KEYS) or "")
        if not name:
            return self._local_index()
        # a key of several columns, with commas between, is no field
        return int(self.layer.fields().indexFromName(name))
