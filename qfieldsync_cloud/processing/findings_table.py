"""Findings as rows of a table without geometry."""

from __future__ import annotations

from collections.abc import Iterable

from qgis.core import QgsFeature, QgsFeatureSink, QgsFields

from qfieldsync_cloud.core.compat import TEXT, fields_of
from qfieldsync_cloud.core.findings.finding import Finding
from qfieldsync_cloud.core.findings.report import finding_to_json

FIELDS = (
    "severity",
    "id",
    "layer_name",
    "field",
    "what",
    "why",
    "what_to_do",
    "layer_id",
    "subject",
    "fix",
    "key",
)
"""Names of the attributes, all of them text; programs rely on them."""


def findings_fields() -> QgsFields:
    """The fields of the table."""
    return fields_of(dict.fromkeys(FIELDS, TEXT))


def write_findings(sink: QgsFeatureSink, findings: Iterable[Finding]) -> bool:
    """Write one row per finding; whether the sink took them all.

    Args:
        sink: with the fields of `findings_fields`.
        findings: in their order.
    """
    fields = findings_fields()
    rows = []
    for finding in findings:
        told = finding_to_json(finding)
        row = QgsFeature(fields)
        row.setAttributes([told[name] for name in FIELDS])
        rows.append(row)
    return not rows or bool(sink.addFeatures(rows, QgsFeatureSink.Flag.FastInsert))
