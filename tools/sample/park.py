"""The park as it was surveyed when the two packages were made."""

from __future__ import annotations

import math
from collections.abc import Sequence
from datetime import date, datetime, timedelta, timezone
from random import Random
from typing import Any, NamedTuple, TypeVar

from tools.sample.records import (
    HEDGES,
    INSPECTIONS,
    PLOTS,
    TREES,
    Record,
    State,
    stable_uuid,
)
from tools.sample.shapes import (
    Point,
    Ring,
    ellipse,
    is_inside,
    line_length,
    line_wkt,
    path_between,
    place,
    placed,
    point_wkt,
    polygon_area,
    polygon_wkt,
    rounded_rectangle,
)

PATH_WIDTH = 5.0
FIRST_TAG = 1200

Choice = TypeVar("Choice")


class Plot(NamedTuple):
    """A plot on the drawing board."""

    name: str
    use: str
    box: tuple[float, float, float, float]
    hole: tuple[float, float, float, float] | None = None
    """Ellipse: u, v, radius along u, radius along v."""


POND = (235.0, 180.0, 54.0, 36.0)
PLAN = [
    Plot("Beech grove", "woodland", (0, 245, 120, 320)),
    Plot("North lawn", "lawn", (120, 245, 205, 320)),
    Plot("Playground", "playground", (205, 245, 265, 320)),
    Plot("Bird copse", "woodland", (265, 245, 365, 320)),
    Plot("Orchard", "orchard", (365, 215, 460, 320)),
    Plot("West meadow", "meadow", (0, 150, 95, 245)),
    Plot("Rose garden", "flower bed", (95, 175, 160, 245), (127, 210, 8, 8)),
    Plot("Pond meadow", "meadow", (160, 115, 310, 245), (235, 180, 58, 40)),
    Plot("Pond", "water", (181, 144, 289, 216), (249, 186, 12, 8)),
    Plot("Bandstand lawn", "lawn", (310, 165, 365, 245), (337, 206, 7, 7)),
    Plot("Herb garden", "flower bed", (365, 150, 410, 215)),
    Plot("Nursery", "yard", (410, 150, 460, 215)),
    Plot("Tennis courts", "sports", (0, 90, 95, 150)),
    Plot("Lime lawn", "lawn", (95, 90, 160, 175)),
    Plot("Waterside border", "flower bed", (160, 90, 310, 115)),
    Plot("East lawn", "lawn", (310, 90, 365, 165)),
    Plot("Sensory garden", "flower bed", (365, 90, 460, 150), (412, 120, 10, 7)),
    Plot("Pine stand", "woodland", (0, 0, 85, 90)),
    Plot("Sports field", "sports", (85, 0, 190, 90)),
    Plot("South meadow", "meadow", (190, 0, 275, 90)),
    Plot("Café terrace", "playground", (275, 45, 320, 90)),
    Plot("Compost yard", "yard", (275, 0, 320, 45)),
    Plot("Oak wood", "woodland", (320, 0, 400, 90)),
    Plot("Dog meadow", "meadow", (400, 0, 460, 45)),
    Plot("Allotments", "orchard", (400, 45, 460, 90)),
    Plot("Tool shed", "yard", (470, 98, 500, 122)),
]

SPECIES_HEIGHT_M = {
    "Apple": 7, "Ash": 27, "Beech": 29, "Birch": 19, "Cherry": 11, "Hornbeam": 19,
    "Horse chestnut": 22, "Lime": 24, "Maple": 21, "Oak": 27, "Pear": 10, "Plane": 28,
    "Scots pine": 25, "Spruce": 26, "Willow": 17,
}  # fmt: skip
"""Species to the height in metres that the tree reaches here."""

WOODLAND_SPECIES = {
    "Beech grove": ["Beech", "Beech", "Beech", "Hornbeam", "Oak"],
    "Bird copse": ["Maple", "Birch", "Hornbeam", "Ash", "Birch"],
    "Pine stand": ["Scots pine", "Scots pine", "Spruce", "Birch"],
    "Oak wood": ["Oak", "Oak", "Oak", "Hornbeam", "Lime"],
}
WOODLAND_COUNT = {"Beech grove": 32, "Bird copse": 26, "Pine stand": 24, "Oak wood": 27}
CLUSTERS = {
    "North lawn": [("Maple", 4), ("Cherry", 3)],
    "Playground": [("Plane", 3)],
    "West meadow": [("Oak", 2), ("Birch", 5), ("Ash", 3)],
    "Bandstand lawn": [("Plane", 3)],
    "Lime lawn": [("Lime", 4), ("Maple", 2)],
    "East lawn": [("Ash", 3), ("Maple", 3)],
    "South meadow": [("Birch", 4), ("Oak", 2), ("Maple", 3)],
    "Nursery": [("Cherry", 3)],
    "Compost yard": [("Ash", 2)],
    "Dog meadow": [("Willow", 2), ("Birch", 2)],
    "Café terrace": [("Plane", 2)],
    "Allotments": [("Apple", 4)],
}
HEDGED = {
    "Rose garden": "Box",
    "Herb garden": "Privet",
    "Sensory garden": "Box",
    "Playground": "Hornbeam",
    "Tennis courts": "Hornbeam",
    "Café terrace": "Privet",
    "Compost yard": "Hawthorn",
    "Nursery": "Privet",
    "Allotments": "Hawthorn",
    "Dog meadow": "Hawthorn",
    "Orchard": "Beech",
}
INSPECTORS = ["M. Keller", "A. Brandt", "J. Novak"]
FINDINGS = [
    ("Vital crown, no defects", 0),
    ("Dead wood in the crown", 1),
    ("Bark damage at the base", 1),
    ("Root collar covered with soil", 1),
    ("Fork with included bark", 2),
    ("Fungus fruiting body on the trunk", 2),
    ("Cavity at 2 m, wall still sound", 2),
    ("Leaning towards the path", 3),
]
NOTES = [
    "Nesting box on the north side",
    "Crown lifted over the path",
    "Bench underneath",
    "Roots lift the pavement",
    "Mistletoe in the crown",
    "Donated by the school",
]

PHOTOS = {104: "DCIM/tree_1304_20250613101500.png"}
MISSING_TREES = {4, 19, 57, 88, 89, 131, 170, 214, 215, 260, 301}
"""Keys of trees felled in earlier years: in a package the rows are numbered without
such gaps, so that a package's key names another tree than the same source key."""
MISSING_PLOTS = {7}
MISSING_HEDGES = {12, 38}
MISSING_INSPECTIONS = {3, 40}


class Dice:
    """Draws that give the same results under every Python version."""

    def __init__(self, seed: int) -> None:
        self._random = Random(seed)

    def between(self, low: float, high: float) -> float:
        """A number from `low` up to `high`."""
        return low + (high - low) * self._random.random()

    def number(self, low: int, high: int) -> int:
        """A whole number from `low` to `high`, both included."""
        return low + int(self._random.random() * (high - low + 1))

    def pick(self, choices: Sequence[Choice]) -> Choice:
        """One of the choices."""
        return choices[self.number(0, len(choices) - 1)]

    def happens(self, chance: float) -> bool:
        """True in that share of the draws."""
        return self._random.random() < chance


def plot_rings(plot: Plot) -> list[Ring]:
    """The plot on the drawing board: its border, then its hole if it has one."""
    if plot.name == "Pond":
        rings = [ellipse(*POND, count=44)]
    else:
        u0, v0, u1, v1 = plot.box
        half = PATH_WIDTH / 2
        radius = min(9.0, (u1 - u0) / 5, (v1 - v0) / 3)
        rings = [
            rounded_rectangle((u0 + half, v0 + half, u1 - half, v1 - half), radius)
        ]
    if plot.hole:
        # Holes run the other way round, as the Simple Features standard asks.
        rings.append(ellipse(*plot.hole)[::-1])
    return rings


def survey() -> State:
    """The four layers as both crews received them in their packages."""
    plots = _plots()
    trees = _trees(plots)
    return {
        PLOTS: plots,
        TREES: trees,
        HEDGES: _hedges(),
        INSPECTIONS: _inspections(trees),
    }


def _keys(count: int, missing: set[int]) -> list[int]:
    keys = (key for key in range(1, count + len(missing) + 1) if key not in missing)
    return [key for key, _ in zip(keys, range(count))]


def _plots() -> dict[int, Record]:
    plots = {}
    for number, (fid, plot) in enumerate(
        zip(_keys(len(PLAN), MISSING_PLOTS), PLAN), start=1
    ):
        rings = [placed(ring) for ring in plot_rings(plot)]
        attributes = {
            "code": f"P-{number:02}",
            "name": plot.name,
            "use": plot.use,
            "area_m2": polygon_area(rings),
        }
        plots[fid] = Record(fid, attributes, polygon_wkt(rings))
    return plots


def _tree_positions(dice: Dice) -> list[tuple[str, Point]]:
    """Species and place on the drawing board, none nearer than 3 m to another."""
    found: list[tuple[str, Point]] = []

    def add(species: str, u: float, v: float, spacing: float = 3.0) -> bool:
        if any(math.dist((u, v), other) < spacing for _, other in found):
            return False
        found.append((species, (u, v)))
        return True

    for i in range(24):
        for side in (-4.2, 4.2):
            u = 100 + 11.4 * i + dice.between(-0.6, 0.6)
            add("Lime", u, 90 + side + dice.between(-0.4, 0.4))
    for i in range(12):
        for side in (-4.2, 4.2):
            v = 104 + 12 * i + dice.between(-0.6, 0.6)
            add("Horse chestnut", 310 + side + dice.between(-0.4, 0.4), v)
    for i in range(15):
        angle = 2 * math.pi * i / 15 + dice.between(-0.12, 0.12)
        far = dice.between(1.12, 1.2)
        u = POND[0] + POND[2] * far * math.cos(angle)
        v = POND[1] + POND[3] * (far + 0.06) * math.sin(angle)
        add(dice.pick(["Willow", "Willow", "Birch", "Ash"]), u, v)
    for i in range(7):
        for j in range(6):
            jitter = dice.between(-0.7, 0.7), dice.between(-0.7, 0.7)
            if dice.happens(0.85):
                species = ["Apple", "Apple", "Pear", "Cherry"][(i + j // 2) % 4]
                add(species, 376 + 12 * i + jitter[0], 228 + 15.5 * j + jitter[1])
    by_name = {plot.name: plot.box for plot in PLAN}
    for name, count in WOODLAND_COUNT.items():
        u0, v0, u1, v1 = by_name[name]
        placed_here = 0
        while placed_here < count:
            u, v = dice.between(u0 + 7, u1 - 7), dice.between(v0 + 7, v1 - 7)
            species = dice.pick(WOODLAND_SPECIES[name])
            placed_here += add(species, u, v, spacing=8.5)
    for name, clusters in CLUSTERS.items():
        u0, v0, u1, v1 = by_name[name]
        for species, count in clusters:
            centre = dice.between(u0 + 16, u1 - 16), dice.between(v0 + 16, v1 - 16)
            placed_here = 0
            while placed_here < count:
                u = centre[0] + dice.between(-10, 10)
                v = centre[1] + dice.between(-10, 10)
                placed_here += add(species, u, v, spacing=6.0)
    # Numbered strip by strip from north to south, as a crew walks.
    return sorted(found, key=lambda item: (-int(item[1][1] // 32), item[1][0]))


def _trees(plots: dict[int, Record]) -> dict[int, Record]:
    dice = Dice(20260511)
    positions = _tree_positions(dice)
    borders = [
        (record.attributes["code"], [placed(ring) for ring in plot_rings(plot)])
        for record, plot in zip(plots.values(), PLAN)
    ]
    trees = {}
    for fid, (species, at) in zip(_keys(len(positions), MISSING_TREES), positions):
        point = place(*at)
        plot = next(
            (
                code
                for code, (border, *holes) in borders
                if is_inside(point, border)
                and not any(is_inside(point, hole) for hole in holes)
            ),
            None,
        )
        attributes = _tree_attributes(dice, fid, species)
        trees[fid] = Record(fid, {**attributes, "plot": plot}, point_wkt(point))
    return trees


def _tree_attributes(dice: Dice, fid: int, species: str) -> dict[str, Any]:
    oldest = 55 if species in ("Apple", "Pear", "Cherry") else 140
    age = int(3 + (oldest - 3) * dice.between(0, 1) ** 1.6)
    grown = 1 - math.exp(-age / (oldest * 0.3))
    height = round(SPECIES_HEIGHT_M[species] * grown * dice.between(0.85, 1.1) + 1, 1)
    girth = round(8 + age * dice.between(1.7, 2.4))
    chance = dice.between(0, 1) - age / 700
    condition = "good" if chance > 0.25 else "fair" if chance > 0.02 else "poor"
    surveyed = datetime(2025, 6, 2, 6, tzinfo=timezone.utc) + timedelta(
        days=fid // 9, hours=fid % 9, minutes=dice.number(0, 59)
    )
    return {
        "uuid": stable_uuid("tree", fid),
        "tag_no": FIRST_TAG + fid,
        "species": species,
        "height": height,
        "girth": girth,
        "condition": condition,
        "planted": date(2025 - age, dice.pick([3, 11]), dice.number(1, 28)),
        "surveyed": surveyed,
        "protected": girth > 220,
        "note": dice.pick(NOTES) if dice.happens(0.12) else None,
        "photo": PHOTOS.get(fid),
    }


def _hedge_lines() -> list[tuple[str, str, list[Point]]]:
    """Name, species and line on the drawing board."""
    lines = []
    inset = PATH_WIDTH / 2 + 1.2
    for plot in PLAN:
        if plot.name not in HEDGED:
            continue
        u0, v0, u1, v1 = plot.box
        west, south, east, north = u0 + inset, v0 + inset, u1 - inset, v1 - inset
        sides = {
            "north": ((west + 5, north), (east - 5, north)),
            "east": ((east, north - 5), (east, south + 5)),
            "south": ((east - 5, south), (west + 5, south)),
            "west": ((west, south + 5), (west, north - 5)),
        }
        for side, (start, end) in sides.items():
            line = [*path_between(start, end, 11), end]
            lines.append((f"{plot.name}, {side} side", HEDGED[plot.name], line))
    edges = {
        "North boundary": ((4, 325), (456, 325), 6),
        "South boundary": ((4, -5), (456, -5), 6),
        "West boundary": ((-5, 4), (-5, 316), 4),
    }
    for name, (start, end, count) in edges.items():
        marks = [*path_between(start, end, math.dist(start, end) / count), end]
        for number, (a, b) in enumerate(zip(marks, marks[1:]), start=1):
            # A gap of 8 m between two pieces is a gate.
            reach = math.dist(a, b)
            share = (reach - 8) / reach
            stop = (a[0] + (b[0] - a[0]) * share, a[1] + (b[1] - a[1]) * share)
            line = [*path_between(a, stop, 13), stop]
            lines.append((f"{name}, piece {number}", "Hornbeam", line))
    return lines


def _hedges() -> dict[int, Record]:
    dice = Dice(61)
    lines = _hedge_lines()
    hedges = {}
    for fid, (name, species, line) in zip(_keys(len(lines), MISSING_HEDGES), lines):
        on_map = placed(line)
        attributes = {
            "name": name,
            "species": species,
            "height": round(dice.between(0.6, 1.1 if species == "Box" else 2.4), 1),
            "length_m": line_length(on_map),
            "trimmed": date(2025, dice.pick([6, 7, 9, 10]), dice.number(1, 28))
            if dice.happens(0.85)
            else None,
        }
        hedges[fid] = Record(fid, attributes, line_wkt(on_map))
    return hedges


def _inspections(trees: dict[int, Record]) -> dict[int, Record]:
    dice = Dice(2025)
    chances = {"good": 0.12, "fair": 0.5, "poor": 1.0}
    chosen = [
        tree
        for tree in trees.values()
        if dice.happens(chances[tree.attributes["condition"]])
    ]
    inspections = {}
    for fid, tree in zip(_keys(len(chosen), MISSING_INSPECTIONS), chosen):
        worst = {"good": 1, "fair": 4, "poor": 7}[tree.attributes["condition"]]
        finding, urgency = FINDINGS[dice.number(max(0, worst - 3), worst)]
        attributes = {
            "tree_uuid": tree.attributes["uuid"],
            "inspected": date(2025, 9, 1) + timedelta(days=fid // 2),
            "inspector": dice.pick(INSPECTORS),
            "finding": finding,
            "urgency": urgency,
        }
        inspections[fid] = Record(fid, attributes)
    return inspections
