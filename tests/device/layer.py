"""A layer as the crew edits it; every edit is saved at once, as QField saves a form."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any

from qgis.core import (
    QgsExpression,
    QgsExpressionContext,
    QgsExpressionContextUtils,
    QgsFeature,
    QgsFeatureRequest,
    QgsFieldConstraints,
    QgsGeometry,
    QgsRelation,
    QgsVectorLayer,
    QgsVectorLayerUtils,
    QgsWkbTypes,
)
from qgis.PyQt.QtCore import QDateTime

from tests.device.attachments import name_for
from tests.device.errors import EditRefused
from tests.device.moments import keep_exact, with_exact
from tests.device.package import LayerIdentity, Package
from tests.device.recorder import Recorder
from tests.device.values import to_attribute, to_json, to_wkt


@dataclass(frozen=True)
class DeviceLayer:
    """One layer of the package on the device.

    A feature is named by its key *in the package*, which `create` returns and `find`
    finds; it is no key of the source. Attributes are Python's values by field name,
    geometries WKT in the layer's CRS.
    """

    package: Package
    qgs: QgsVectorLayer
    recorder: Recorder
    tells_utc: bool

    @property
    def is_observed(self) -> bool:
        """Whether edits of this layer become deltas; else only the package changes."""
        return LayerIdentity(self.qgs).is_observed

    # Looking

    def find(self, **attributes: Any) -> Any:
        """The key of the only feature with these attributes.

        Raises:
            LookupError: there is none, or there are several.
        """
        wanted = {name: self._as_json(name, v) for name, v in attributes.items()}
        found = [
            key
            for key, feature in self.features().items()
            if wanted.items() <= feature.items()
        ]
        if len(found) != 1:
            raise LookupError(f"{len(found)} features of {self.qgs.name()}: {wanted}")
        return found[0]

    def _as_json(self, name: str, value: Any) -> Any:
        field = self.qgs.fields().field(name)
        entered = to_attribute(field, value)
        is_moment = isinstance(entered, QDateTime) and not entered.isNull()
        return to_json(entered.toUTC() if is_moment and self.tells_utc else entered)

    def features(self) -> dict[Any, dict[str, Any]]:
        """What the crew sees: by key, attributes as JSON values and `geometry`."""
        name = LayerIdentity(self.qgs).local_key_name
        return {
            feature[name]: self._described(feature)
            for feature in self.qgs.getFeatures()
        }

    def feature(self, key: Any) -> dict[str, Any]:
        """One of `features`."""
        return self._described(self._get(key))

    def _described(self, feature: QgsFeature) -> dict[str, Any]:
        names = [field.name() for field in self.qgs.fields()]
        values = dict(zip(names, map(to_json, self._told(feature).attributes())))
        return {**values, "geometry": to_wkt(feature.geometry())}

    # Editing

    def create(self, geometry: str | None = None, **attributes: Any) -> Any:
        """Add a feature, with the defaults of the form, and return its key."""
        values = {
            self._index(name): self._entered(name, value)
            for name, value in attributes.items()
        }
        feature = QgsVectorLayerUtils.createFeature(
            self.qgs, self._fitting(geometry), values, self._context()
        )
        self._check_form(feature)
        return self._add(feature)

    def change(self, key: Any, **attributes: Any) -> None:
        """Change attributes of a feature."""
        entered = QgsFeature(self.qgs.fields())
        with self._patching(key, entered) as feature:
            for name, value in attributes.items():
                index = self._index(name)
                entered.setAttribute(index, self._entered(name, value))
                changed = self.qgs.changeAttributeValue(
                    feature.id(), index, entered.attribute(index)
                )
                self._check(changed, f"{name} of {key} cannot be changed")
            self._check_form(self.qgs.getFeature(feature.id()))

    def move(self, key: Any, geometry: str | None) -> None:
        """Give a feature another geometry."""
        with self._patching(key) as feature:
            moved = self.qgs.changeGeometry(feature.id(), self._fitting(geometry))
            self._check(moved, f"{key} cannot be moved")

    def delete(self, key: Any) -> None:
        """Delete a feature, and the children that it is composed of."""
        feature = self._get(key)
        for relation in self.package.project.relationManager().referencedRelations(
            self.qgs
        ):
            if relation.strength() == QgsRelation.RelationStrength.Composition:
                self._delete_children(relation, feature)
        with self._session():
            self._check(
                self.qgs.deleteFeature(feature.id()), f"{key} cannot be deleted"
            )
        if self.is_observed:
            self.recorder.record_delete(self.qgs, feature)

    def take_back_delete(self, deleted: QgsFeature) -> Any:
        """Undo a delete: the feature `before_delete` gave is there again."""
        return self._add(deleted)

    def before_delete(self, key: Any) -> QgsFeature:
        """A feature to be put back, should the crew undo its delete."""
        return QgsFeature(self._get(key))

    def take_photo(self, key: Any, field: str, content: bytes) -> str:
        """Take a photo into the folder and the name into `field`; return the name."""
        name = name_for(self.qgs, self._get(key), field)
        path = self.package.folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content)
        self.change(key, **{field: name})
        return name

    # Underneath

    def _add(self, feature: QgsFeature) -> Any:
        added: list[QgsFeature] = []

        def keep(_layer_id: str, features: list[QgsFeature]) -> None:
            added.extend(QgsFeature(item) for item in features)

        self.qgs.committedFeaturesAdded.connect(keep)
        try:
            with self._session():
                self._check(self.qgs.addFeature(feature), "no feature can be added")
        finally:
            self.qgs.committedFeaturesAdded.disconnect(keep)
        [new] = added
        self._keep_exact(new.id(), new)
        if self.is_observed:
            self.recorder.record_create(self.qgs, new)
        return new[LayerIdentity(self.qgs).local_key_name]

    def _delete_children(self, relation: QgsRelation, parent: QgsFeature) -> None:
        child = DeviceLayer(
            self.package, relation.referencingLayer(), self.recorder, self.tells_utc
        )
        name = LayerIdentity(child.qgs).local_key_name
        for key in [item[name] for item in relation.getRelatedFeatures(parent)]:
            child.delete(key)

    @contextmanager
    def _patching(
        self, key: Any, entered: QgsFeature | None = None
    ) -> Iterator[QgsFeature]:
        old = self._get(key)
        with self._session():
            yield old
        if entered is not None:
            self._keep_exact(old.id(), entered)
        if self.is_observed:
            new = self._told(self.qgs.getFeature(old.id()))
            self.recorder.record_patch(self.qgs, old, new)

    @contextmanager
    def _session(self) -> Iterator[None]:
        self._check(self.qgs.startEditing(), "the layer cannot be edited")
        try:
            yield
            self._check(
                self.qgs.commitChanges(), lambda: "; ".join(self.qgs.commitErrors())
            )
        except BaseException:
            self.qgs.rollBack()
            raise

    def _check(self, is_done: bool, reason: str | Callable[[], str]) -> None:
        if not is_done:
            told = reason if isinstance(reason, str) else reason()
            raise EditRefused(f"{self.qgs.name()}: {told}")

    def _check_form(self, feature: QgsFeature) -> None:
        """Hold back, as the form does, what breaks a constraint that is not soft."""
        own_key, fields = LayerIdentity(self.qgs).local_key_name, self.qgs.fields()
        for index, field in enumerate(fields):
            is_own = fields.fieldOrigin(index) == fields.FieldOrigin.OriginProvider
            if is_own and field.name() != own_key:
                is_valid, reasons = QgsVectorLayerUtils.validateAttribute(
                    self.qgs,
                    feature,
                    index,
                    QgsFieldConstraints.ConstraintStrength.ConstraintStrengthHard,
                )
                self._check(is_valid, f"{field.name()}: {'; '.join(reasons)}")

    def _get(self, key: Any) -> QgsFeature:
        name = LayerIdentity(self.qgs).local_key_name
        request = QgsFeatureRequest().setFilterExpression(
            f"{QgsExpression.quotedColumnRef(name)} = {QgsExpression.quotedValue(key)}"
        )
        found = list(self.qgs.getFeatures(request))
        if len(found) != 1:
            raise LookupError(f"{len(found)} features of {self.qgs.name()}: {key}")
        return self._told(found[0])

    def _told(self, feature: QgsFeature) -> QgsFeature:
        return with_exact(self.qgs, feature, is_utc=self.tells_utc)

    def _keep_exact(self, feature_id: int, written: QgsFeature) -> None:
        keep_exact(self.qgs, feature_id, written, is_utc=self.tells_utc)

    def _index(self, name: str) -> int:
        index = int(self.qgs.fields().lookupField(name))
        if index < 0:
            raise LookupError(f"{self.qgs.name()} has no field {name}")
        return index

    def _entered(self, name: str, value: Any) -> Any:
        field = self.qgs.fields()[self._index(name)]
        return to_attribute(field, value)

    def _fitting(self, wkt: str | None) -> QgsGeometry:
        """A geometry of the layer's type: single or multiple, with or without Z."""
        if wkt is None:
            return QgsGeometry()
        geometry = QgsGeometry.fromWkt(wkt)
        if geometry.isNull():
            raise EditRefused(f"no geometry: {wkt}")
        if self.qgs.wkbType() == QgsWkbTypes.Type.Unknown:
            return geometry
        fitting = geometry.coerceToType(self.qgs.wkbType())
        if len(fitting) != 1:
            raise EditRefused(f"{self.qgs.name()} takes no {wkt}")
        return fitting[0]

    def _context(self) -> QgsExpressionContext:
        return QgsExpressionContext(
            QgsExpressionContextUtils.globalProjectLayerScopes(self.qgs)
        )
