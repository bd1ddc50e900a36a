"""Which part of the world a picture of changes shows, and how large it is.

Knows no QGIS: boxes are least x, least y, greatest x, greatest y.
"""

from __future__ import annotations

from collections.abc import Sequence

Box = tuple[float, float, float, float]

WIDTH = 1200
MAX_HEIGHT = 800
MIN_HEIGHT = 480
_MARGIN_PIXELS = 40
"""Symbols at the edge stay whole, and so do the texts beside them."""

_FEWEST = 10
"""Of so few changes none is left out, however far it is."""
_TAIL = 0.05
_FAR_SPAN = 50.0
"""A spread this many times that of nine in ten changes would show them as a dot."""
_NEAR_SPAN = 5.0
"""How far from the nine in ten the picture then reaches, in times their spread."""


def near_box(xs: Sequence[float], ys: Sequence[float]) -> Box | None:
    """Where nearly all of the points are, when some are so far that they hide it.

    A position that a device made up, 0/0 for instance, else leaves nothing to be seen.
    None: all points can be shown together.
    """
    if len(xs) < _FEWEST:
        return None
    sides = (sorted(xs), sorted(ys))
    first = int(len(xs) * _TAIL)
    cores = [(values[first], values[len(values) - 1 - first]) for values in sides]
    spread = max(high - low for low, high in cores)
    whole = max(values[-1] - values[0] for values in sides)
    if spread <= 0.0 or whole <= _FAR_SPAN * spread:
        return None
    (left, right), (bottom, top) = cores
    reach = _NEAR_SPAN * spread
    return (left - reach, bottom - reach, right + reach, top + reach)


def is_in(x: float, y: float, box: Box | None) -> bool:
    """Whether a point lies in `box`; None holds everything."""
    return box is None or (box[0] <= x <= box[2] and box[1] <= y <= box[3])


def united(boxes: Sequence[Box]) -> Box:
    """The box around all of `boxes`, of which there is at least one."""
    return (
        min(box[0] for box in boxes),
        min(box[1] for box in boxes),
        max(box[2] for box in boxes),
        max(box[3] for box in boxes),
    )


def cut_to(box: Box, near: Box) -> Box:
    """What two boxes have in common."""
    left, bottom = max(box[0], near[0]), max(box[1], near[1])
    return (left, bottom, min(box[2], near[2]), min(box[3], near[3]))


def framed(box: Box, least_side: float) -> tuple[Box, int]:
    """The box to be drawn, with margins, and the height of its picture in pixels.

    Args:
        box: around all that is to be seen.
        least_side: of what is shown, so that a single point has surroundings.
    """
    width, height = box[2] - box[0], box[3] - box[1]
    # coordinates are numbers of limited precision: the box must have a size in them
    size = max(map(abs, box))
    least = max(least_side, size * 1e-9)
    width, height = max(width, least), max(height, least)
    inner_width = WIDTH - 2 * _MARGIN_PIXELS
    pixels = round(height / width * inner_width) + 2 * _MARGIN_PIXELS
    pixels = min(max(pixels, MIN_HEIGHT), MAX_HEIGHT)
    inner_height = pixels - 2 * _MARGIN_PIXELS
    scale = max(width / inner_width, height / inner_height)
    x, y = (box[0] + box[2]) / 2, (box[1] + box[3]) / 2
    half_width, half_height = scale * WIDTH / 2, scale * pixels / 2
    shown = (x - half_width, y - half_height, x + half_width, y + half_height)
    return shown, pixels
