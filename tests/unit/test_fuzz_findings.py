"""What the fuzzer found in the pure part, one case each; see `tools.fuzz`."""

from __future__ import annotations

import math

import pytest

from qfieldsync_cloud.core.reports.geometries import change_text
from qfieldsync_cloud.core.sync.coercion import coerce
from qfieldsync_cloud.core.sync.diagnosis import Diagnosis, DiagnosisCode
from qfieldsync_cloud.core.sync.geometry import GeometryChange
from qfieldsync_cloud.core.sync.layer import Field, FieldKind


@pytest.mark.parametrize("kind", [FieldKind.MAP, FieldKind.LIST])
@pytest.mark.parametrize("depth", [65, 500, 100_000])
@pytest.mark.parametrize("is_whole", [True, False])
def test_text_when_it_is_json_nested_too_deeply_then_is_refused(kind, depth, is_whole):
    """A data source would read it as what it is, and nobody could follow."""
    text = "[" * depth + "]" * depth * is_whole

    taken = coerce(Field("f", kind), text)

    if is_whole or kind is FieldKind.LIST or depth > 1000:
        assert isinstance(taken, Diagnosis)
    if is_whole:
        assert taken.code is DiagnosisCode.VALUE_RANGE


@pytest.mark.parametrize(
    "change",
    [
        GeometryChange(-1, 0, 0, "m"),
        GeometryChange(-1, math.nan, math.nan, "m"),
        GeometryChange(-math.inf, -1, 0, "deg"),
    ],
)
def test_change_when_qgis_could_not_measure_the_distance_then_it_is_not_told(change):
    """QGIS says -1 then."""
    assert "moved" not in change_text(change)
