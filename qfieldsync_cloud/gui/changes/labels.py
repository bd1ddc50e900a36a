"""What people read of changes: the names of layers and devices, and words."""

from __future__ import annotations

from qgis.core import QgsProject, QgsVectorLayer
from qgis.PyQt.QtCore import QLocale, QObject

from qfieldsync_cloud.core.changes.filters import ChangeColumn
from qfieldsync_cloud.core.changes.status import ChangeStatus
from qfieldsync_cloud.core.changes.summary import (
    ChangeSummary,
    ChangeTraits,
    Naming,
)
from qfieldsync_cloud.core.deltas.model import DeltaMethod
from qfieldsync_cloud.core.reports.states import status_explanation
from qfieldsync_cloud.core.services.local.devices import Crews, Device
from qfieldsync_cloud.core.sync.status import DeltaStatus
from qfieldsync_cloud.core.translation import translate
from qfieldsync_cloud.gui.changes.recorded_names import recorded_names
from qfieldsync_cloud.gui.words import (
    delta_status_text,
    exact_moment_text,
    method_text,
)


class ChangeLabels(QObject):
    """The words for layers, devices, people and features of changes."""

    def __init__(self, project: QgsProject, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._project = project
        self._crews = Crews()
        self._devices: dict[str, Device] = {}
        self.is_cloud = False
        """Whether people are known by their names, not by their devices."""

    @property
    def crews(self) -> Crews:
        """Who sends changes to the project."""
        return self._crews

    def set_crews(self, crews: Crews) -> bool:
        """Take up who sends changes; False when nothing is another."""
        if crews == self._crews:
            return False
        self._crews = crews
        self._devices = {device.client_id: device for device in crews.devices}
        return True

    # Layers

    def confirmed(self, layer_id: str) -> str:
        """The id in the project that an id of deltas stands for."""
        return self._crews.layer_map.get(layer_id, layer_id)

    def ids_of(self, layer_id: str) -> frozenset[str]:
        """The ids that deltas may have for a layer of the project."""
        layer_map = self._crews.layer_map
        others = {old for old, new in layer_map.items() if new == layer_id}
        return frozenset((layer_id, *others))

    def layer(self, layer_id: str) -> QgsVectorLayer | None:
        """The layer of the open project that changes are about; None: it has none."""
        layer = self._project.mapLayer(self.confirmed(layer_id))
        return layer if isinstance(layer, QgsVectorLayer) else None

    def namings(self) -> dict[str, Naming]:
        """What names a feature, by layer id as deltas have it."""
        found = {
            layer_id: _naming(layer)
            for layer_id, layer in self._project.mapLayers().items()
            if isinstance(layer, QgsVectorLayer)
        }
        for layer_id in self._crews.layer_map:
            layer = self.layer(layer_id)
            if layer is not None:
                found[layer_id] = _naming(layer)
        return found

    def layer_text(self, traits: ChangeTraits) -> str:
        """The layer's name, marked where the project has no such layer."""
        layer = self.layer(traits.layer_id)
        if layer is not None:
            return str(layer.name())
        name = traits.layer_name or traits.layer_id
        return self.tr("{name} (unknown layer)").format(name=name)

    # People

    def device(self, client_id: str) -> Device | None:
        """What is known of a device."""
        return self._devices.get(client_id)

    def device_text(self, client_id: str) -> str:
        """The name of a device, or its number within its package."""
        device = self._devices.get(client_id)
        if device is None:
            return client_id or self.tr("Unknown device")
        if device.name:
            return device.name
        if device.packaged_at is None:
            return self.tr("Device {number}").format(number=device.number)
        date = package_text(device)
        text = self.tr("Device {number} of {date}")
        return text.format(number=device.number, date=date)

    def who_text(self, traits: ChangeTraits) -> str:
        """Who made a change."""
        if self.is_cloud:
            return traits.created_by or self.tr("Unknown person")
        return self.device_text(traits.client_id)

    def who_tip(self, traits: ChangeTraits) -> str:
        """Who made a change, by ids."""
        lines = []
        if traits.client_id:
            text = self.tr("Device id {id}")
            lines.append(text.format(id=traits.client_id))
        if traits.created_by:
            text = self.tr("Pushed by {name}")
            lines.append(text.format(name=traits.created_by))
        return "\n".join(lines)

    # Words

    def text(self, traits: ChangeTraits, column: ChangeColumn) -> str:
        """What a column shows; see `Words`."""
        if column is ChangeColumn.STATUS:
            return delta_status_text(traits.status, traits.status_text)
        if column is ChangeColumn.METHOD:
            method = traits.method
            return method_text(method) if method else self.tr("Unknown")
        if column is ChangeColumn.LAYER:
            return self.layer_text(traits)
        if column is ChangeColumn.WHO:
            return self.who_text(traits)
        return self._fields_text(traits)

    def feature_text(self, row: ChangeSummary) -> str:
        """See the function."""
        return feature_text(row)

    def status_tip(self, traits: ChangeTraits) -> str:
        """What a status means."""
        if traits.status is ChangeStatus.UNKNOWN:
            return self.tr("The service says {status}.").format(
                status=traits.status_text or "?"
            )
        if traits.status is ChangeStatus.TAKEN_BACK:
            return self.tr("These were applied, and somebody took them back.")
        return status_explanation(DeltaStatus(traits.status.value))

    def method_tip(self, traits: ChangeTraits) -> str:
        """What was done, and to which fields."""
        method = self.text(traits, ChangeColumn.METHOD)
        fields = self._fields_text(traits)
        if not fields:
            return method
        text = self.tr("{method}: {fields}")
        return text.format(method=method, fields=fields)

    def layer_tip(self, traits: ChangeTraits) -> str:
        """The id of a layer, and what it means that there is none."""
        if self.layer(traits.layer_id) is not None:
            return traits.layer_id
        text = self.tr("The project has no layer with the id {id}.")
        return text.format(id=traits.layer_id)

    def feature_tip(self, row: ChangeSummary) -> str:
        """The feature in full, and the change's id."""
        text = self.tr("Change {id}").format(id=row.id)
        return f"{self.feature_text(row)}\n{text}"

    def when_tip(self, row: ChangeSummary) -> str:
        """When the service accepted a change, exactly."""
        return exact_moment_text(row.created_at)

    def _fields_text(self, traits: ChangeTraits) -> str:
        if not traits.is_moved:
            return ", ".join(traits.fields)
        return ", ".join((self.tr("geometry"), *traits.fields))


def feature_text(row: ChangeSummary) -> str:
    """The name of a feature and its key, as far as they are known; any thread."""
    if row.name and row.key and row.name != row.key:
        text = translate("ChangeLabels", "{name} ({key})")
        return text.format(name=row.name, key=row.key)
    if row.name or row.key:
        return row.name or row.key
    if row.traits.method is DeltaMethod.CREATE:
        return translate("ChangeLabels", "New feature")
    return translate("ChangeLabels", "Without a key")


def _naming(layer: QgsVectorLayer) -> Naming:
    return str(layer.displayField()) or recorded_names(layer) or ""


def package_text(device: Device) -> str:
    """When the package of a device was made, short."""
    if device.packaged_at is None:
        return ""
    locale, short = QLocale(), QLocale.FormatType.ShortFormat
    local = device.packaged_at.astimezone()
    date = str(locale.toString(local.date(), short))
    if not device.is_day_shared:
        return date
    return f"{date} {locale.toString(local.time(), short)}"
