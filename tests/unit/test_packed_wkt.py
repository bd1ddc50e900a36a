"""WKT that is kept packed: whatever the text is, it comes back as it was."""

from __future__ import annotations

from dataclasses import replace

import hypothesis.strategies as st
import pytest
from hypothesis import given, settings

from qfieldsync_cloud.core.deltas.model import ABSENT, DeltaFeature
from qfieldsync_cloud.core.deltas.packed_wkt import LONG, packed, unpacked

POLYGON = f"Polygon (({', '.join(f'{n}.25 -{n}.5' for n in range(40))}))"
WKT_LIKE = st.text(alphabet="0123456789. ,-()", max_size=40)
ODD_WORDS = ("Polygon ", "", "SRID=4326;POLYGON Z", "a)b", "(", "ä", "\0", "e5")


@given(st.sampled_from(ODD_WORDS) | st.text(max_size=5), WKT_LIKE, st.text(max_size=3))
@settings(max_examples=1000, deadline=None, derandomize=True, database=None)
def test_text_when_packed_then_it_comes_back_letter_for_letter(word, middle, end):
    text = word + middle + end

    content = packed(text)

    assert content is None or unpacked(content) == text


@pytest.mark.parametrize("text", [POLYGON, POLYGON[:-1], "SRID=4326;" + POLYGON])
def test_wkt_when_packed_then_it_is_half_as_long(text):
    content = packed(text)

    assert content is not None
    assert len(content) < 0.5 * len(text) + 30
    assert unpacked(content) == text


@pytest.mark.parametrize(
    "text", ["", "Polygon", "Point (1e5 2)", "Point (a b)", "Point (1 \u0663)", "é(1)"]
)
def test_text_when_it_is_of_other_letters_then_it_is_not_packed(text):
    assert packed(text) is None


@pytest.mark.parametrize(
    "geometry",
    [POLYGON, POLYGON + "x", "Point (1 2)", "Polygon ((1e3 2))" * LONG, None, ABSENT],
    ids=["long", "odd", "short", "exponents", "null", "absent"],
)
def test_side_when_its_geometry_is_kept_then_it_is_as_given(geometry):
    side = DeltaFeature({"a": 1}, geometry)

    assert side.geometry == geometry
    assert side == DeltaFeature({"a": 1}, geometry)
    assert replace(side, attributes={}).geometry == geometry
    assert repr(geometry) in repr(side)


def test_side_when_geometries_differ_then_sides_differ():
    assert DeltaFeature({}, POLYGON) != DeltaFeature({}, POLYGON.replace("1", "2"))
    assert DeltaFeature().geometry is ABSENT
