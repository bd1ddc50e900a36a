"""The conflicts of a run as a layer of points, to be looked at and worked through."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace

from qgis.core import (
    QgsCategorizedSymbolRenderer,
    QgsExpression,
    QgsFeature,
    QgsFeatureSink,
    QgsFields,
    QgsGeometry,
    QgsMapLayer,
    QgsPointXY,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingLayerPostProcessorInterface,
    QgsRendererCategory,
    QgsVectorLayer,
    QgsVectorLayerSimpleLabeling,
)

from qfieldsync_cloud.core.compat import TEXT, fields_of
from qfieldsync_cloud.core.maps.symbols import labelling, marker
from qfieldsync_cloud.core.reports.entries import conflict_reason
from qfieldsync_cloud.core.reports.marks import CONFLICT
from qfieldsync_cloud.core.reports.outcome_sentences import key_of
from qfieldsync_cloud.core.reports.sentences import sentences_for
from qfieldsync_cloud.core.sync.conflict import Conflict, ConflictKind
from qfieldsync_cloud.core.sync.place import Place
from qfieldsync_cloud.core.sync.report import DeltaReport, Report
from qfieldsync_cloud.core.sync.status import DeltaStatus
from qfieldsync_cloud.core.translation import translate

FIELDS = (
    "delta_uuid",
    "status",
    "conflict_type",
    "layer_id",
    "layer_name",
    "feature_key",
    "method",
    "fields",
    "message",
    "remedy",
    "client_id",
    "deltafile_id",
)
"""Names of the attributes, all of them text; programs rely on them."""

_CHUNK = 1000
_FILLS = ("#e69f00", "#d55e00", "#cc79a7", "#56b4e9", "#f0e442")
"""One per kind of conflict; the colours of Okabe and Ito."""


def conflict_fields() -> QgsFields:
    """The fields of the layer."""
    return fields_of(dict.fromkeys(FIELDS, TEXT))


def write_conflicts(
    sink: QgsFeatureSink, report: Report, places: Iterable[Place | None]
) -> bool:
    """Write one feature per conflict; whether the sink took them all.

    Args:
        sink: with the fields of `conflict_fields`.
        report: of the run.
        places: of its deltas, in their order.
    """
    chunk: list[QgsFeature] = []
    for feature in _features(report, places):
        chunk.append(feature)
        if len(chunk) == _CHUNK:
            if not sink.addFeatures(chunk, QgsFeatureSink.Flag.FastInsert):
                return False
            chunk = []
    return not chunk or bool(sink.addFeatures(chunk, QgsFeatureSink.Flag.FastInsert))


def _features(report: Report, places: Iterable[Place | None]) -> Iterator[QgsFeature]:
    fields = conflict_fields()
    sentences = sentences_for(is_dry_run=report.is_dry_run)
    for delta, place in zip(report.deltas, places):
        if delta.status is not DeltaStatus.CONFLICT:
            continue
        remedy = sentences.remedy(delta.diagnosis) if delta.diagnosis else ""
        feature = QgsFeature(fields)
        feature.setAttributes(
            [
                delta.uuid,
                delta.status.value,
                delta.conflict.kind.value if delta.conflict else "",
                delta.layer_id,
                delta.layer_name,
                key_of(delta),
                delta.method.value,
                ", ".join(_field_names(delta)),
                sentences.outcome(delta),
                remedy,
                delta.client_id,
                report.deltafile_id,
            ]
        )
        if place is not None:
            point = QgsPointXY(place.x, place.y)
            feature.setGeometry(QgsGeometry.fromPointXY(point))
        yield feature


def _field_names(delta: DeltaReport) -> list[str]:
    return [item.field for item in delta.conflict.fields] if delta.conflict else []


class ConflictStyle(QgsProcessingLayerPostProcessorInterface):
    """Styles the layer when QGIS has loaded it; holds nothing of it."""

    def postProcessLayer(  # noqa: N802
        self,
        layer: QgsMapLayer,
        _context: QgsProcessingContext,
        _feedback: QgsProcessingFeedback,
    ) -> None:
        """See QGIS; called in the main thread."""
        if isinstance(layer, QgsVectorLayer):
            style_conflicts(layer)


_styles: deque[ConflictStyle] = deque(maxlen=100)
"""QGIS deletes what it was given, once it is done with it; until then it is kept."""


def new_style() -> ConflictStyle:
    """A style for one layer: QGIS takes it over, so that it serves only once."""
    _styles.append(ConflictStyle())
    return _styles[-1]


def style_conflicts(layer: QgsVectorLayer) -> None:
    """Let a layer with the fields of `FIELDS` say what it shows."""
    names = {name: _name_in(layer, name) for name in FIELDS}
    kind_name = names["conflict_type"]
    present = set(layer.uniqueValues(layer.fields().indexOf(kind_name)))
    categories = [
        QgsRendererCategory(kind.value, marker(replace(CONFLICT, fill=fill)), words)
        for (kind, words), fill in zip(_kinds().items(), _FILLS)
        if kind.value in present
    ]
    layer.setRenderer(QgsCategorizedSymbolRenderer(kind_name, categories))
    settings = labelling(CONFLICT, _label_expression(names), is_field=False)
    settings.priority = 10  # these are few, and what they are about has its own labels
    layer.setLabeling(QgsVectorLayerSimpleLabeling(settings))
    layer.setLabelsEnabled(True)
    layer.setDisplayExpression(_feature_expression(names))
    layer.setMapTipTemplate(_map_tip(names))
    for name, words in _aliases().items():
        layer.setFieldAlias(layer.fields().indexOf(names[name]), words)
    layer.triggerRepaint()


def _name_in(layer: QgsVectorLayer, name: str) -> str:
    """A Shapefile cuts the names of fields after ten characters."""
    return name if layer.fields().indexOf(name) >= 0 else name[:10]


def _feature_expression(names: Mapping[str, str]) -> str:
    return f'concat("{names["layer_name"]}", \' \', "{names["feature_key"]}")'


def _map_tip(names: Mapping[str, str]) -> str:
    """What happened and what to do; values are text and never markup."""
    what, message, remedy = (
        f"[% replace({expression}, map('&', '&amp;', '<', '&lt;')) %]"
        for expression in (
            _feature_expression(names),
            f'"{names["message"]}"',
            f'"{names["remedy"]}"',
        )
    )
    return f"<b>{what}</b><br>{message}<br>&rarr; {remedy}"


def _kinds() -> dict[ConflictKind, str]:
    words = {kind: conflict_reason(Conflict(kind, ())) for kind in ConflictKind}
    return {kind: text[:1].upper() + text[1:] for kind, text in words.items()}


def _label_expression(names: Mapping[str, str]) -> str:
    """The feature, and below it the fields in conflict, or what else happened."""
    kind_name = names["conflict_type"]
    reasons = " ".join(
        f"WHEN \"{kind_name}\" = '{kind.value}' THEN {QgsExpression.quotedValue(words)}"
        for kind, words in _kinds().items()
        if kind is not ConflictKind.EDIT_EDIT
    )
    return (
        f"concat({_feature_expression(names)}, '\\n', "
        f'CASE {reasons} ELSE "{names["fields"]}" END)'
    )


def _aliases() -> dict[str, str]:
    return {
        "delta_uuid": translate("Reports", "Change"),
        "status": translate("Reports", "Status"),
        "conflict_type": translate("Reports", "Kind of conflict"),
        "layer_id": translate("Reports", "Layer id"),
        "layer_name": translate("Reports", "Layer"),
        "feature_key": translate("Reports", "Feature"),
        "method": translate("Reports", "In the field"),
        "fields": translate("Reports", "Fields in conflict"),
        "message": translate("Reports", "What happened"),
        "remedy": translate("Reports", "What to do"),
        "client_id": translate("Reports", "Device"),
        "deltafile_id": translate("Reports", "File"),
    }
