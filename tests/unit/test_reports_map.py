"""The map on the page: its frame, its symbols, its words, all without QGIS."""

from __future__ import annotations

import math
import re
from base64 import b64decode
from dataclasses import replace
from datetime import datetime, timezone
from itertools import combinations

import pytest

from qfieldsync_cloud.core.maps.extent import (
    MAX_HEIGHT,
    MIN_HEIGHT,
    WIDTH,
    framed,
    is_in,
    near_box,
    united,
)
from qfieldsync_cloud.core.reports.html import report_to_html
from qfieldsync_cloud.core.reports.html_map import alt_text, map_html, scale_bar
from qfieldsync_cloud.core.reports.marks import (
    ALREADY_APPLIED,
    APPLIED,
    CONFLICT,
    ERROR,
    LISTED,
    MARKS,
    NOT_APPLIED,
    OTHER,
    Mark,
    mark_of,
    mark_word,
)
from qfieldsync_cloud.core.reports.picture import MapPicture
from qfieldsync_cloud.core.sync.status import DeltaStatus
from tests.unit.test_reports_html import EVIL, Page
from tests.unit.test_reports_sample import delta_report, park_report

AT = datetime(2026, 5, 14, 16, 5, tzinfo=timezone.utc)
PNG = b"\x89PNG\r\n\x1a\nnot a picture, but bytes"
PICTURE = MapPicture(
    PNG,
    1200,
    640,
    ((CONFLICT, 3), (NOT_APPLIED, 2), (APPLIED, 17)),
    (548252.61, 5702523.81, 548579.77, 5702709.84),
    "EPSG:25832 – ETRS89 / UTM zone 32N",
    327.2,
)


# Symbols


@pytest.mark.parametrize("status", list(DeltaStatus))
def test_every_status_has_a_symbol(status):
    marks = {
        DeltaStatus.APPLIED: APPLIED,
        DeltaStatus.CONFLICT: CONFLICT,
        DeltaStatus.NOT_APPLIED: NOT_APPLIED,
        DeltaStatus.ERROR: ERROR,
    }

    assert mark_of(delta_report(status)) is marks.get(status, OTHER)


def test_what_was_applied_before_has_a_symbol_of_its_own():
    assert mark_of(delta_report(is_already_applied=True)) is ALREADY_APPLIED


def test_symbols_and_words_differ_and_the_urgent_ones_lie_on_top():
    assert set(LISTED) == set(MARKS)
    assert len({mark_word(mark) for mark in MARKS}) == len(MARKS)
    assert len({(mark.shape, mark.fill) for mark in MARKS}) == len(MARKS)
    assert [mark for mark in MARKS if mark.needs_care] == list(MARKS[-3:])
    assert MARKS[-1] is LISTED[0] is CONFLICT


def test_word_for_what_a_dry_run_would_apply_promises_nothing_more():
    assert mark_word(APPLIED, is_dry_run=True) == "can be applied"
    assert mark_word(CONFLICT, is_dry_run=True) == "in conflict"


def test_symbols_of_the_same_shape_differ_with_every_kind_of_colour_blindness():
    """And those of different shapes differ in colour besides, all but the greys."""
    for kind in (None, *SEEN_AS):
        for one, other in combinations(MARKS, 2):
            least = 30 if one.shape == other.shape else 12
            assert distance(one, other, kind) > least, (kind, one.name, other.name)


SEEN_AS = {
    # Machado, Oliveira and Fernandes 2009, severity 1.0, for linear RGB
    "protan": (
        (0.152286, 1.052583, -0.204868),
        (0.114503, 0.786281, 0.099216),
        (-0.003882, -0.048116, 1.051998),
    ),
    "deutan": (
        (0.367322, 0.860646, -0.227968),
        (0.280085, 0.672501, 0.047413),
        (-0.011820, 0.042940, 0.968881),
    ),
    "tritan": (
        (1.255528, -0.076749, -0.178779),
        (-0.078411, 0.930809, 0.147602),
        (0.004733, 0.691367, 0.303900),
    ),
}


def distance(one: Mark, other: Mark, kind: str | None) -> float:
    """Between the colours of two symbols, as CIE76 counts it; 2.3 can just be seen."""
    tones = [
        lab(seen(m.line if m is NOT_APPLIED else m.fill, kind)) for m in (one, other)
    ]
    return math.dist(*tones)


def seen(colour: str, kind: str | None) -> tuple[float, ...]:
    """Linear RGB as somebody sees it."""
    channels = [int(colour[start : start + 2], 16) / 255 for start in (1, 3, 5)]
    linear = [
        c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in channels
    ]
    if kind is None:
        return tuple(linear)
    sums = (sum(a * b for a, b in zip(row, linear)) for row in SEEN_AS[kind])
    return tuple(min(max(value, 0.0), 1.0) for value in sums)


def lab(rgb: tuple[float, ...]) -> tuple[float, float, float]:
    rows = (
        (0.4124, 0.3576, 0.1805),
        (0.2126, 0.7152, 0.0722),
        (0.0193, 0.1192, 0.9505),
    )
    white = (0.9505, 1.0, 1.089)
    x, y, z = (
        _root(sum(a * b for a, b in zip(row, rgb)) / w) for row, w in zip(rows, white)
    )
    return 116 * y - 16, 500 * (x - y), 200 * (y - z)


def _root(value: float) -> float:
    return value ** (1 / 3) if value > 0.008856 else 7.787 * value + 16 / 116


# What is shown


def cluster(count: int = 20) -> list[tuple[float, float]]:
    return [(565000 + 10 * (n % 5), 5934000 + 10 * (n // 5)) for n in range(count)]


def sides(points: list[tuple[float, float]]) -> tuple[list[float], list[float]]:
    return [x for x, _ in points], [y for _, y in points]


def test_point_that_a_device_made_up_does_not_hide_the_others():
    points = [*cluster(), (0.0, 0.0)]

    near = near_box(*sides(points))

    assert near is not None
    assert not is_in(0.0, 0.0, near)
    assert all(is_in(x, y, near) for x, y in cluster())


@pytest.mark.parametrize(
    "points",
    [
        [],
        [(0.0, 0.0), (565000.0, 5934000.0)],
        cluster(),
        [*cluster(), (565400.0, 5934000.0)],
        [*cluster(10), *[(x + 90000, y) for x, y in cluster(10)]],
        [(1.0, 1.0)] * 30,
    ],
    ids=["none", "two", "near", "not so far", "two towns", "one place"],
)
def test_nothing_is_left_out_that_can_be_shown(points):
    assert near_box(*sides(points)) is None
    assert all(is_in(x, y, None) for x, y in points)


@pytest.mark.parametrize(
    "box",
    [
        (0, 0, 1000, 500),
        (0, 0, 1000, 10),
        (0, 0, 10, 1000),
        (565000, 5934000, 565000, 5934000),
        (-180, -90, 180, 90),
        (1e15, 1e15, 1e15, 1e15),
        (0, 0, 0, 0),
    ],
    ids=str,
)
def test_frame_holds_the_box_with_margins_and_its_pixels_are_square(box):
    (left, bottom, right, top), height = framed(box, 60.0)

    assert MIN_HEIGHT <= height <= MAX_HEIGHT
    assert left < box[0] <= box[2] < right
    assert bottom < box[1] <= box[3] < top
    assert (right - left) / WIDTH == pytest.approx((top - bottom) / height, rel=1e-6)
    assert right - left >= 60


def test_boxes_are_united():
    assert united([(0, 1, 2, 3), (-1, 2, 1, 9)]) == (-1, 1, 2, 9)


@pytest.mark.parametrize(
    ("width_m", "text"),
    [
        (327.2, "50 m"),
        (400.0, "100 m"),
        (8000.0, "2 km"),
        (4_000_000.0, "1000 km"),
        (3.9, "50 cm"),
        (0.02, "0.5 cm"),
        (4.0, "1 m"),
    ],
)
def test_scale_bar_is_a_round_length_and_as_long_as_it_says(width_m, text):
    part, said = scale_bar(replace(PICTURE, width_m=width_m))
    amount, unit = said.split()

    assert said == text
    metres = float(amount) * {"cm": 0.01, "m": 1, "km": 1000}[unit]
    assert part == pytest.approx(metres / width_m)
    assert 0.09 < part <= 0.25


# The page


def test_page_holds_the_picture_and_may_show_no_other():
    html = report_to_html(park_report(), title="Park", generated_at=AT, picture=PICTURE)
    page = Page(html)

    [image] = page.attributes("img")
    kind, _, data = image["src"].partition(",")
    assert kind == "data:image/png;base64"
    assert b64decode(data) == PNG
    assert (image["width"], image["height"]) == ("1200", "640")
    assert image["alt"] == "Map of 22 changes: 3 in conflict, 2 refused, 17 applied"
    policy = page.attributes("meta")[2]["content"]
    assert policy == "default-src 'none'; style-src 'unsafe-inline'; img-src data:"
    assert not re.search(r"https?:|url\(|@import", html)
    assert "script" not in {tag for tag, _ in page.tags}


def test_legend_says_in_words_and_shapes_what_the_colours_mean():
    page = Page(f"<div>{map_html(PICTURE, is_dry_run=False)}</div>")

    assert page.count("svg") == 3
    for text in ("3 in conflict", "2 refused", "17 applied", "50 m", "EPSG:25832"):
        assert text in page.text
    assert all(a["aria-hidden"] == "true" for a in page.attributes("svg"))
    assert "x 548252.6 to 548579.8, y 5702523.8 to 5702709.8" in page.text
    for text in ("Not on the map", "Outside", "share a symbol", "named"):
        assert text not in page.text


def test_changes_that_are_not_in_the_picture_are_counted_below_it():
    picture = replace(
        PICTURE, far=1, placeless=12, failed=3, is_thinned=True, has_labels=True
    )
    page = Page(f"<div>{map_html(picture, is_dry_run=True)}</div>")

    for text in (
        "far from all others: 1 change.",
        "without a geometry or a known place: 12 changes.",
        "cannot be converted into the CRS of the project: 3 changes.",
        "17 can be applied",
        "share a symbol",
        "named as in the tables",
    ):
        assert text in page.text


def test_picture_without_a_crs_has_no_scale_and_says_why():
    picture = replace(PICTURE, crs="", width_m=None)
    page = Page(f"<div>{map_html(picture, is_dry_run=False)}</div>")

    assert "(no CRS)" in page.text
    assert "scale" not in [a.get("class") for a in page.attributes("span")]


def test_name_of_a_crs_is_text_and_nothing_else():
    page = Page(f"<div>{map_html(replace(PICTURE, crs=EVIL), is_dry_run=False)}</div>")

    assert page.count("script") == 0
    assert page.count("img") == 1


def test_degrees_are_told_as_finely_as_the_pixels_are():
    picture = replace(PICTURE, box=(9.98765432, 53.5, 9.99, 53.5012), crs="EPSG:4326")

    assert "x 9.987654 to 9.990000" in map_html(picture, is_dry_run=False)


def test_picture_in_words_names_every_count():
    assert alt_text(PICTURE, is_dry_run=True).endswith("17 can be applied")
