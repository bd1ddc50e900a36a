"""What is done to geometries and their CRS."""

from __future__ import annotations

import random
from collections.abc import Callable

from tools.fuzz.places import any_delta, any_side
from tools.fuzz.sound import Json
from tools.fuzz.texts import any_text

_TYPES = (
    *("Point", "LineString", "Polygon", "MultiPoint", "MultiLineString"),
    *("MultiPolygon", "GeometryCollection", "CircularString", "CompoundCurve"),
    *("CurvePolygon", "MultiCurve", "MultiSurface", "Triangle", "TIN"),
    *("PolyhedralSurface", "Curve", "Surface", "NoGeometry", "Unknown", "POINTZ"),
)
_ORDINATES = (
    *("0", "-0", "1", "565000.5", "5934000", "1e3", "1e308", "-1e308", "1e309"),
    *("1e-320", "nan", "NaN", "-nan", "inf", "-inf", "Infinity", "1e", "0x10", ""),
    *("1,5", "٣", "1_0", "123456789012345678901234567890", ".5", "5.", "+1", "--1"),
)
_TEXTS = (
    *("", " ", "POINT", "POINT EMPTY", "Polygon EMPTY", "MULTIPOINT(EMPTY)", "POINT("),
    *("POINT)", "POINT()", "POINT(1)", "POINT(1 2", "POINT(1 2))", "POINT(1 2) x"),
    *("POINT(1 2);DROP TABLE trees", "point(1 2)", "PoInT z (1 2 3)", "POINT Z (1 2)"),
    *("POINTZ(1 2 3 4)", "POINT M (1 2 3)", "POINT ZM (1 2 3 4)", "POINT(1 2 3 4 5)"),
    *("LINESTRING(1 2)", "LINESTRING(1 2,1 2)", "LINESTRING()", "LINESTRING(,)"),
    *("POLYGON((0 0,1 0,1 1))", "POLYGON((0 0,1 1,1 0,0 1,0 0))", "POLYGON(())"),
    *("POLYGON((0 0,0 0,0 0,0 0))", "POLYGON((0 0,9 0,0 9,0 0),(1 1,2 1,1 2,1 1))"),
    *("MULTIPOINT(1 2,3 4)", "MULTIPOINT((1 2),(3 4))", "MULTIPOINT((1 2))"),
    *(
        "MULTIPOLYGON(((0 0,1 0,0 1,0 0)),EMPTY)",
        "MULTIPOLYGON()",
        "MULTIPOLYGON((()))",
    ),
    *("GEOMETRYCOLLECTION(POINT(1 2),LINESTRING(1 2,3 4))", "GEOMETRYCOLLECTION()"),
    *("CIRCULARSTRING(0 0,1 1,2 0)", "CIRCULARSTRING(0 0,1 1)", "CIRCULARSTRING(0 0)"),
    *("COMPOUNDCURVE((0 0,1 1),CIRCULARSTRING(1 1,2 2,3 1))", "COMPOUNDCURVE(EMPTY)"),
    *("CURVEPOLYGON(CIRCULARSTRING(0 0,4 0,4 4,0 4,0 0))", "CURVEPOLYGON(())"),
    *(
        "TIN(((0 0,0 1,1 0,0 0)))",
        "TRIANGLE((0 0,0 1,1 0,0 0))",
        "MULTICURVE((0 0,1 1))",
    ),
    *(
        "POINT(1 2)\0",
        "POINT\u00a0(1 2)",
        "POINT(\u0661 2)",
        "0101000000",
        "{}",
        "null",
    ),
    *("SRID=4326;POINT(8 50)", "SRID=0;POINT(1 2)", "SRID=99999999999999;POINT(1 2)"),
    *(
        "SRID=;POINT(1 2)",
        "SRID=4326;",
        "SRID=4326;SRID=25832;POINT(8 50)",
        "Point (8 50)",
    ),
    *("SRID=4326;POINT(0 90)", "SRID=4326;POINT(400 -200)", "SRID=3857;POINT(1e30 1)"),
    *(
        "MultiLineStringZ ((1 2 3, 4 5 nan))",
        "MultiLineString ((1 2, 3 4))",
        "Point(1 2)",
    ),
)
_CRS = (
    *("EPSG:4326", "EPSG:3857", "EPSG:25832", "epsg:25833", "EPSG:0", "EPSG:", "x"),
    *(
        "EPSG:4979",
        "EPSG:99999999999",
        "USER:100000",
        "+proj=longlat",
        "PROJ:+proj=utm",
    ),
    *(
        "WGS 84",
        "urn:ogc:def:crs:EPSG::4326",
        "http://x/y",
        "EPSG:4326; DROP",
        "OGC:CRS84",
    ),
    'GEOGCRS["WGS 84",DATUM["x"]]',
    'PROJCS["' + "[" * 300,
)


def sound_of_other_type(rng: random.Random, root: Json) -> None:
    _put(rng, root, rng.choice(_TEXTS))


def broken_text(rng: random.Random, root: Json) -> None:
    """The geometry that is there, some characters changed."""
    side = any_side(rng, root)
    text = side.get("geometry")
    if not isinstance(text, str) or not text:
        return
    letters = list(text)
    for _ in range(rng.randint(1, 4)):
        at = rng.randrange(len(letters))
        odd = rng.choice((*"() ,.-eEZM0\0\n", "", "EMPTY", "((", "nan", any_text(rng)))
        letters[at] = rng.choice((odd, odd + letters[at]))
    side["geometry"] = "".join(letters)


def odd_ordinates(rng: random.Random, root: Json) -> None:
    count = rng.choice((1, 2, 2, 2, 3, 4, 5))
    vertices = [
        " ".join(rng.choice(_ORDINATES) for _ in range(count))
        for _ in range(rng.choice((1, 1, 2, 4)))
    ]
    listed = ", ".join(vertices)
    if rng.random() < 0.5:
        listed = f"({listed})"
    suffix = rng.choice(("", "Z", " Z", " M", "ZM", " ZM", "25D"))
    _put(rng, root, f"{rng.choice(_TYPES)}{suffix} ({listed})")


def many_vertices(rng: random.Random, root: Json) -> None:
    count = rng.choice((10, 500, 5000))
    listed = ", ".join(f"{n % 77} {n % 91}" for n in range(count))
    name = rng.choice(("LineString", "MultiPoint", "CircularString"))
    text = f"{name} ({listed})"
    if rng.random() < 0.4:
        text = f"Polygon (({listed}, 0 0))"
    _put(rng, root, text)


def many_parts(rng: random.Random, root: Json) -> None:
    count = rng.choice((2, 50, 2000))
    name, part = rng.choice(
        (
            ("MultiPoint", "(1 2)"),
            ("MultiPolygon", "((0 0, 1 0, 0 1, 0 0))"),
            ("GeometryCollection", "Point (1 2)"),
            ("MultiLineString", "EMPTY"),
        )
    )
    _put(rng, root, f"{name} ({', '.join([part] * count)})")


def nested(rng: random.Random, root: Json) -> None:
    depth = rng.choice((2, 10, 31, 32, 33, 100, 5000))
    name = rng.choice(("GeometryCollection ", "", "MultiPolygon ", "CompoundCurve "))
    _put(rng, root, f"{name}(" * depth + "Point (1 2)" + ")" * depth)


def no_text(rng: random.Random, root: Json) -> None:
    odd = (None, None, None, "", 7, [1, 2], {"type": "Point", "coordinates": [1, 2]})
    side = any_side(rng, root)
    side["geometry"] = rng.choice(odd)


def no_geometry(rng: random.Random, root: Json) -> None:
    any_side(rng, root).pop("geometry", None)


def odd_crs(rng: random.Random, root: Json) -> None:
    any_delta(rng, root)["localLayerCrs"] = rng.choice((*_CRS, any_text(rng)))


def _put(rng: random.Random, root: Json, text: str) -> None:
    any_side(rng, root)["geometry"] = text


MUTATIONS: tuple[Callable[[random.Random, Json], None], ...] = (
    *(sound_of_other_type, sound_of_other_type, broken_text, broken_text),
    *(odd_ordinates, odd_ordinates, many_vertices, many_parts, nested),
    *(no_text, no_geometry, odd_crs, odd_crs),
)
