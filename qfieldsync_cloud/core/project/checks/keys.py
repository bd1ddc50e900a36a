"""Checks of the keys by which an edit finds its feature again."""

from __future__ import annotations

from collections.abc import Iterator

from qfieldsync_cloud.core.findings.codes import CheckCode
from qfieldsync_cloud.core.findings.finding import Finding
from qfieldsync_cloud.core.layers.sources import SourceKind
from qfieldsync_cloud.core.project.checks.checked import CheckedLayer, CheckedProject
from qfieldsync_cloud.core.sync.diagnosis import DiagnosisCode
from qfieldsync_cloud.core.sync.layer import FieldKind

_WRITTEN = frozenset(
    (
        SourceKind.GEOPACKAGE,
        SourceKind.SPATIALITE,
        SourceKind.POSTGRES,
        SourceKind.FILE,
    )
)


def keys(checked: CheckedProject) -> Iterator[Finding]:
    """Whether each layer that the crew edits has a key, and one that lasts."""
    for item, _layer in checked.vectors():
        if item.setup is None or item.setup.table.kind not in _WRITTEN:
            continue  # that it is not written is told elsewhere
        schema = item.setup.schema
        if not item.is_editable and not (schema and schema.key_columns):
            continue  # a view, to be looked at
        problem = item.setup.layer.problem
        if problem is not None and problem.code is DiagnosisCode.KEY_COMPOSITE:
            fields = str(problem.values.get("fields", ""))
            yield item.find(CheckCode.KEY_COMPOSITE, fields=fields)
        elif problem is not None and problem.code is DiagnosisCode.LAYER_WITHOUT_KEY:
            yield item.find(_missing(item))
        else:
            yield from _key(item)


def _missing(item: CheckedLayer) -> CheckCode:
    is_geojson = item.note is not None and item.note.storage == "GeoJSON"
    return CheckCode.GEOJSON_WITHOUT_IDS if is_geojson else CheckCode.KEY_MISSING


def _key(item: CheckedLayer) -> Iterator[Finding]:
    key = item.setup.layer.key if item.setup else None
    if key is None:
        return
    if key.kind is FieldKind.DOUBLE:
        yield item.find(CheckCode.KEY_FLOAT, key.name)
    values = item.rows.unique.get(key.name) if item.rows else None
    if values is not None and (values.repeated or values.empty):
        yield item.find(
            CheckCode.KEY_NOT_UNIQUE,
            key.name,
            repeated=values.repeated,
            empty=values.empty,
        )
    elif is_fallback(item):
        yield item.find(CheckCode.KEY_FID_FALLBACK, key.name)


def is_fallback(item: CheckedLayer) -> bool:
    """Whether the key is a field that is only called `fid`."""
    if item.note is None or item.setup is None or item.setup.layer.key is None:
        return False
    schema = item.setup.schema
    return not item.note.key_indexes and not (schema and schema.key_columns)


def unproven_key(item: CheckedLayer) -> str:
    """The key whose values nothing but looking shows to differ; "" when there is none.

    Args:
        item: a layer that the crew may edit.
    """
    setup = item.setup
    if setup is None or setup.layer.key is None or setup.table.kind not in _WRITTEN:
        return ""
    name = setup.layer.key.name
    if setup.schema is not None and setup.schema.key_columns:
        return ""
    field = next((f for f in setup.layer.fields if f.name == name), None)
    return "" if field is not None and field.is_unique else name
