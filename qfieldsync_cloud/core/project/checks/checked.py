"""A project as the checks see it: opened, described, its rows read once.

Everything here belongs to the thread that opened the project.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path

from qgis.core import QgsMapLayer, QgsProject, QgsVectorLayer

from qfieldsync_cloud.core.findings.codes import CheckCode
from qfieldsync_cloud.core.findings.finding import Finding
from qfieldsync_cloud.core.layers.describe import LayerSetup
from qfieldsync_cloud.core.layers.layer_note import LayerNote
from qfieldsync_cloud.core.project.opening import OpenedProject
from qfieldsync_cloud.core.project.qfieldsync_entries import CABLE_ACTION, CLOUD_ACTION
from qfieldsync_cloud.core.project.reachability import NotOpened, local_path
from qfieldsync_cloud.core.project.rows import RowFacts

REMOVE = "remove"
_LOCKS = (
    "is_feature_addition_locked",
    "is_attribute_editing_locked",
    "is_geometry_editing_locked",
    "is_feature_deletion_locked",
)


@dataclass(frozen=True)
class CheckOptions:
    """What the analyst wants to be checked, and how far."""

    reads_rows: bool = True
    """Look at every feature of the layers that the crew may edit."""
    may_use_network: bool = False
    """Open the layers of servers too."""
    many_features: int = 100_000
    """From how many a phone takes its time to show, search and edit a layer."""
    large_file_bytes: int = 500 * 1024 * 1024
    """From how much a file is a long download, and fills a phone."""


@dataclass(frozen=True)
class CheckedLayer:
    """A layer of the project."""

    layer: QgsMapLayer
    entry: Mapping[str, object]
    """Of `details.layer_details`."""
    source: str
    """Of its data; paths in it are absolute. It may hold credentials."""
    not_opened: NotOpened | None = None
    note: LayerNote | None = None
    """Of a vector layer that could be opened."""
    setup: LayerSetup | None = None
    """Of one that the crew is to edit."""
    rows: RowFacts | None = None
    """None when its rows were not read."""

    @cached_property
    def id(self) -> str:
        return str(self.entry["id"])

    @cached_property
    def name(self) -> str:
        return str(self.layer.name())

    @cached_property
    def vector(self) -> QgsVectorLayer | None:
        """The layer, when its features can be asked for."""
        is_vector = isinstance(self.layer, QgsVectorLayer)
        return self.layer if is_vector and self.is_open else None

    @cached_property
    def is_open(self) -> bool:
        """Whether it was opened, with success."""
        return self.not_opened is None and bool(self.layer.isValid())

    @cached_property
    def provider(self) -> str:
        return str(self.layer.providerType())

    @cached_property
    def is_localized(self) -> bool:
        """Whether its data are in a folder that each machine names for itself."""
        return bool(self.entry["is_localized"])

    @cached_property
    def path(self) -> Path | None:
        """The file or folder that it reads."""
        return local_path(self.provider, self.source)

    @cached_property
    def action(self) -> str:
        """For a package by cable; "" when nobody chose one."""
        return str(self.layer.customProperty(CABLE_ACTION) or "").lower()

    @cached_property
    def cloud_action(self) -> str:
        """For a package of a server; "" when nobody chose one."""
        return str(self.layer.customProperty(CLOUD_ACTION) or "").lower()

    @cached_property
    def is_left_out(self) -> bool:
        """Whether no package holds it."""
        actions = {self.action, self.cloud_action} - {""}
        return actions == {REMOVE}

    @cached_property
    def is_left_out_once(self) -> bool:
        """Whether a package by cable or one of a server does not hold it."""
        return REMOVE in (self.action, self.cloud_action)

    @cached_property
    def is_taken_offline(self) -> bool:
        """Whether packages hold its features, and not its file."""
        is_vector = isinstance(self.layer, QgsVectorLayer)
        return is_vector and {self.action, self.cloud_action} <= {"", "offline"}

    @cached_property
    def is_editable(self) -> bool:
        """Whether the crew may edit it, by its settings and by its source."""
        return self.is_to_be_edited and not (self.note and self.note.is_read_only)

    @cached_property
    def is_to_be_edited(self) -> bool:
        """Whether the crew may edit it, as far as the analyst is concerned."""
        layer = self.vector
        if layer is None or layer.readOnly() or self.is_left_out:
            return False
        locks = (layer.customProperty(f"QFieldSync/{name}") for name in _LOCKS)
        return not all(map(_is_on, locks))

    def find(
        self,
        code: CheckCode,
        field: str = "",
        subject: str = "",
        *,
        is_fixable: bool = True,
        values: Mapping[str, object] | None = None,
        **more: object,
    ) -> Finding:
        """A finding about this layer; its values by name, or in a mapping."""
        values = {**(values or {}), **more}
        return Finding(
            code, self.id, self.name, field, subject, values, is_fixable=is_fixable
        )


def _is_on(value: object) -> bool:
    return str(value).lower() in ("1", "true")


@dataclass(frozen=True)
class CheckedProject:
    """A project with its layers in the order of the layer tree."""

    opened: OpenedProject
    layers: tuple[CheckedLayer, ...]
    options: CheckOptions = field(default_factory=CheckOptions)

    @property
    def project(self) -> QgsProject:
        return self.opened.project

    @property
    def folder(self) -> Path:
        """Of the project."""
        return self.opened.folder

    @cached_property
    def by_id(self) -> dict[str, CheckedLayer]:
        return {item.id: item for item in self.layers}

    @cached_property
    def packaged(self) -> tuple[CheckedLayer, ...]:
        """Those that some package holds."""
        return tuple(item for item in self.layers if not item.is_left_out)

    def vectors(self) -> Iterator[tuple[CheckedLayer, QgsVectorLayer]]:
        """Packaged layers whose features can be asked for."""
        for item in self.packaged:
            if item.vector is not None:
                yield item, item.vector

    def editable(self) -> Iterator[tuple[CheckedLayer, QgsVectorLayer]]:
        """Packaged layers that the crew may edit."""
        for item, layer in self.vectors():
            if item.is_editable:
                yield item, layer
