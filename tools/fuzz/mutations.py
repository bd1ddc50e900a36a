"""What is done to a sound deltafile, by kind.

A mutation changes the deltafile in place; those of the bytes come last and change its
text.
"""

from __future__ import annotations

import random
from collections.abc import Callable, Mapping
from typing import Any

from tools.fuzz.geometries import MUTATIONS as GEOMETRIES
from tools.fuzz.places import (
    any_attribute,
    any_delta,
    any_place,
    any_side,
    attributes_of,
    deltas_of,
    raw,
)
from tools.fuzz.sound import Json, sound_delta
from tools.fuzz.tables import TABLES
from tools.fuzz.texts import TEXTS, any_text, hostile_text

Mutation = Callable[[random.Random, Json], None]


# Structure


def drop_something(rng: random.Random, root: Json) -> None:
    place = any_place(rng, root)
    if place is not None:
        place.drop()


def rename_something(rng: random.Random, root: Json) -> None:
    place = any_place(rng, root)
    if place is not None and isinstance(place.holder, dict):
        value = place.value
        place.drop()
        name = rng.choice((str(place.key).swapcase(), f"{place.key} ", any_text(rng)))
        place.holder[name] = value


def graft(rng: random.Random, root: Json) -> None:
    """Something stands where something else was."""
    one, other = any_place(rng, root), any_place(rng, root)
    if one is not None and other is not None:
        one.put(_copied(other.value))


def swap_sides(rng: random.Random, root: Json) -> None:
    delta = any_delta(rng, root)
    delta["old"], delta["new"] = delta.get("new"), delta.get("old")


def change_method(rng: random.Random, root: Json) -> None:
    any_delta(rng, root)["method"] = rng.choice(("create", "patch", "delete"))


def odd_method(rng: random.Random, root: Json) -> None:
    any_delta(rng, root)["method"] = rng.choice(("", "PATCH", "update", any_text(rng)))


def odd_head(rng: random.Random, root: Json) -> None:
    name = rng.choice(("version", "id", "project", "files", "deltas"))
    root[name] = rng.choice(("2.0", "", None, [], {}, any_text(rng), ["a", "a"], [1]))


def add_key(rng: random.Random, root: Json) -> None:
    any_side(rng, root)[any_text(rng)] = any_value(rng)


# Order and repetition


def repeat_delta(rng: random.Random, root: Json) -> None:
    deltas = deltas_of(root)
    if deltas:
        root["deltas"].insert(rng.randint(0, len(deltas)), _copied(rng.choice(deltas)))


def reuse_uuid(rng: random.Random, root: Json) -> None:
    one, other = any_delta(rng, root), any_delta(rng, root)
    if "uuid" in one and "uuid" in other:
        one["uuid"] = other["uuid"]


def shuffle(rng: random.Random, root: Json) -> None:
    if isinstance(root.get("deltas"), list):
        rng.shuffle(root["deltas"])


def edit_what_was_made(rng: random.Random, root: Json) -> None:
    """A create, and what the same device does to the feature afterwards."""
    made = [d for d in deltas_of(root) if d.get("method") == "create"]
    if not made:
        return
    create = rng.choice(made)
    for _ in range(rng.randint(1, 3)):
        [table] = rng.choices(TABLES)
        later = sound_delta(rng, table)
        for name in ("clientId", "localLayerId", "sourceLayerId", "localPk"):
            if name in create:
                later[name] = create[name]
        later["sourcePk"] = rng.choice(("", "", later["sourcePk"]))
        root["deltas"].append(later)


# Keys


_KEYS = (
    *("", "0", "-1", "1", "2", "01", " 1", "1 ", "1.0", "1e0", "+1", "９", "٣", "²"),
    *("9223372036854775807", "9223372036854775808", "-9223372036854775809"),
    *("plot-1", "PLOT-1", "plot-1 ", "Autogenerate", "null", "NaN", "0x1", "99999"),
    *("4611686018427387904", "4611686018427387903", "1" * 400),
)


def odd_key(rng: random.Random, root: Json) -> None:
    name = rng.choice(("sourcePk", "localPk"))
    odd = rng.choice((rng.choice(_KEYS), any_text(rng), any_value(rng)))
    any_delta(rng, root)[name] = odd


def plausible_key(rng: random.Random, root: Json) -> None:
    name = rng.choice(("sourcePk", "sourcePk", "localPk"))
    any_delta(rng, root)[name] = rng.choice(_KEYS)


def odd_created_key(rng: random.Random, root: Json) -> None:
    name = rng.choice(("fid", "id", "fid_1", "FID"))
    odd = rng.choice((rng.choice(_KEYS), odd_number(rng), rng.randint(-3, 12), None))
    attributes_of(rng, root)[name] = odd


def odd_layer(rng: random.Random, root: Json) -> None:
    delta = any_delta(rng, root)
    table = rng.choice(TABLES)
    for name in ("sourceLayerId", "localLayerId"):
        if rng.random() < 0.7:
            delta[name] = rng.choice((table.layer_id, "", any_text(rng), table.name))


def odd_client(rng: random.Random, root: Json) -> None:
    name = rng.choice(("clientId", "uuid", "exportId", "localLayerName"))
    any_delta(rng, root)[name] = any_text(rng)


def loose_key(rng: random.Random, root: Json) -> None:
    """The looser dialect: the key stands in `old`."""
    delta = any_delta(rng, root)
    old = delta.get("old")
    if isinstance(old, dict):
        old["fid"] = rng.choice((delta.get("sourcePk"), *_KEYS[:6], 1, None, 1.5))
        delta.pop("sourcePk", None)


# Values


def other_type(rng: random.Random, root: Json) -> None:
    place = any_place(rng, root)
    if place is not None:
        place.put(any_value(rng))


def attribute_of_other_type(rng: random.Random, root: Json) -> None:
    place = any_attribute(rng, root)
    if place is not None:
        place.put(any_value(rng))


def mixed_attributes(rng: random.Random, root: Json) -> None:
    """Every value becomes one of another field."""
    attributes = attributes_of(rng, root)
    values = list(attributes.values())
    rng.shuffle(values)
    attributes.update(zip(attributes, values))


def null_side(rng: random.Random, root: Json) -> None:
    delta = any_delta(rng, root)
    delta[rng.choice(("old", "new"))] = rng.choice((None, {}, {"attributes": None}))


def snapshot_flag(rng: random.Random, root: Json) -> None:
    any_side(rng, root)["is_snapshot"] = rng.choice((True, False, None, 1, "true"))


_NUMBERS: tuple[Any, ...] = (
    *(0, -0.0, 1, -1, 127, 128, 32767, 32768, 2**31 - 1, 2**31, -(2**31) - 1),
    *(2**53, 2**53 + 1, 2**63 - 1, 2**63, -(2**63), -(2**63) - 1, 2**64, 10**30),
    *(0.1 + 0.2, 1e-320, 5e-324, 1e300, 1e22, 3.4e38, 3.5e38, 1e-46, 16777217.0),
    *(9999.9995, 99999.9999, 1234567.891, 999999999, 9999999999, 13, 12.5, 1e16),
    *("1", "1.5", "-7", "1e3", "1e400", "0x10", "1_000", "Infinity", "nan", "٣"),
    *map(raw, ("1e999", "-1e999", "1E5", "1.0", "0.30000000000000004", "-0", "1e-999")),
    raw("1" + "0" * 200),
)
_NO_JSON = tuple(map(raw, ("NaN", "Infinity", "-Infinity", "01", "1.", "+1", "0x1")))


def odd_number(rng: random.Random) -> Any:
    return rng.choice(_NUMBERS)


def number_in_attribute(rng: random.Random, root: Json) -> None:
    place = any_attribute(rng, root)
    if place is not None:
        place.put(odd_number(rng))


def number_anywhere(rng: random.Random, root: Json) -> None:
    place = any_place(rng, root)
    if place is not None:
        many = raw("7" * rng.choice((30, 4000, 6000)))
        place.put(rng.choice((odd_number(rng), rng.choice(_NO_JSON), many)))


_TIMES = (
    *("2024-05-06", "2024-02-30", "0000-01-01", "0001-01-01", "9999-12-31"),
    *("10000-01-01", "2024-05-06T07:08:09Z", "2024-05-06T07:08:09.123456789Z"),
    *("2024-05-06 07:08", "2024-05-06T24:00:00", "2024-05-06T23:59:60Z"),
    *("0001-01-01T00:00:00+14:00", "9999-12-31T23:59:59.999-12:00", "07:08:09"),
    *("2024-03-31T02:30:00", "2024-05-06T07:08:09+25:00", "2024-5-6", "20240506"),
    *("2024-05-06T00:00:00.000Z", "2024-05-06t07:08:09z", "２０２４-05-06", "now"),
    *("1969-12-31T23:59:59.999Z", "1582-10-10", "-2024-05-06", "today", "1e5"),
)


def odd_time(rng: random.Random, root: Json) -> None:
    attributes = attributes_of(rng, root)
    named = [name for name in ("planted", "seen") if name in attributes]
    name = rng.choice(named or list(attributes) or ["seen"])
    attributes[name] = rng.choice((rng.choice(_TIMES), 1714979289, 1.5))


# Texts


def text_in_attribute(rng: random.Random, root: Json) -> None:
    place = any_attribute(rng, root)
    if place is not None:
        place.put(any_text(rng))


def text_anywhere(rng: random.Random, root: Json) -> None:
    place = any_place(rng, root)
    if place is not None:
        place.put(any_text(rng))


def name_of_field(rng: random.Random, root: Json) -> None:
    attributes = attributes_of(rng, root)
    if attributes:
        name = rng.choice(list(attributes))
        odd = rng.choice(
            (name.upper(), f"{name} ", f"{name}\u0301", "geom", "geometry", "rowid")
        )
        value = attributes.pop(name) if rng.random() < 0.5 else any_value(rng)
        attributes[rng.choice((odd, any_text(rng)))] = value


def hostile(rng: random.Random, root: Json) -> None:
    """What would be SQL, an expression, HTML or a path, were it not quoted."""
    text = hostile_text(rng)
    where = rng.randint(0, 4)
    if where == 0:
        attributes_of(rng, root)[text] = rng.choice((None, text))
    elif where == 1:
        any_delta(rng, root)[rng.choice(("sourcePk", "localPk"))] = text
    elif where == 2:
        any_delta(rng, root)[rng.choice(("uuid", "clientId", "exportId"))] = text
    elif where == 3:
        any_delta(rng, root)[rng.choice(("localLayerName", "sourceLayerId"))] = text
    elif (place := any_attribute(rng, root)) is not None:
        place.put(text)


def odd_hashes(rng: random.Random, root: Json) -> None:
    values: tuple[Any, ...] = (None, "ab", 7, [], any_text(rng))
    any_side(rng, root)["files_sha256"] = rng.choice(
        (None, [], {any_text(rng): rng.choice(values)}, {"DCIM/a.jpg": None})
    )


# Sizes


def long_text(rng: random.Random, root: Json) -> None:
    place = any_attribute(rng, root) if rng.random() < 0.7 else any_place(rng, root)
    if place is not None:
        count = rng.choice((21, 255, 256, 4096, 65536, 300_000))
        place.put(rng.choice(("a", "ä", "木", "' ", "\\", "\0", "😀")) * count)


def many_attributes(rng: random.Random, root: Json) -> None:
    value = rng.choice((None, 1, "x"))
    count = rng.choice((50, 1000, 3000))
    attributes_of(rng, root).update({f"field {n}": value for n in range(count)})


def many_deltas(rng: random.Random, root: Json) -> None:
    if isinstance(root.get("deltas"), list):
        table = rng.choice(TABLES)
        count = rng.choice((20, 40, 150))
        root["deltas"] += [sound_delta(rng, table) for _ in range(count)]


def nothing_to_do(rng: random.Random, root: Json) -> None:
    root["deltas"] = []


def long_name(rng: random.Random, root: Json) -> None:
    attributes_of(rng, root)["n" * rng.choice((64, 5000, 200_000))] = rng.choice(
        (None, 1)
    )


# Depth


def nested(rng: random.Random, depth: int) -> Any:
    value: Any = rng.choice((1, "x", None, [], {}))
    for _ in range(depth):
        value = [value] if rng.random() < 0.6 else {"n": value}
    return value


def deep_attribute(rng: random.Random, root: Json) -> None:
    attributes = attributes_of(rng, root)
    if attributes:
        name = "tags" if "tags" in attributes else rng.choice(list(attributes))
        value = nested(rng, rng.choice((1, 3, 10, 60, 63, 64, 65, 66, 300)))
        attributes[name] = value


def deep_text(rng: random.Random, root: Json) -> None:
    """JSON in a text, as packages hold maps."""
    attributes = attributes_of(rng, root)
    if attributes:
        name = "tags" if "tags" in attributes else rng.choice(list(attributes))
        depth = rng.choice((1, 60, 64, 65, 500, 5000, 100_000))
        attributes[name] = "[" * depth + "]" * depth


def deep_anywhere(rng: random.Random, root: Json) -> None:
    place = any_place(rng, root)
    if place is not None:
        depth = rng.choice((40, 100, 900, 5000, 100_000))
        place.put(raw("[" * depth + "]" * depth))


# Bytes


def flip(rng: random.Random, content: bytes) -> bytes:
    changed = bytearray(content)
    for _ in range(rng.choice((1, 1, 2, 5))):
        changed[rng.randrange(len(changed))] = rng.randrange(256)
    return bytes(changed)


def truncate(rng: random.Random, content: bytes) -> bytes:
    return content[: rng.randrange(len(content))]


def splice(rng: random.Random, content: bytes) -> bytes:
    one, other = sorted(rng.randrange(len(content)) for _ in range(2))
    at = rng.randrange(len(content))
    return content[:at] + content[one : min(other, one + 5000)] + content[at:]


def insert(rng: random.Random, content: bytes) -> bytes:
    at = rng.randrange(len(content))
    odd = (
        b"\0",
        b"\xff\xfe",
        b"\xef\xbb\xbf",
        b"\xed\xa0\x80",
        b"\xc0\xaf",
        b"//",
        b",",
    )
    return content[:at] + rng.choice(odd) + content[at:]


def other_encoding(rng: random.Random, content: bytes) -> bytes:
    text = content.decode("utf-8", "surrogatepass")
    name = rng.choice(
        ("utf-16", "utf-32", "utf-8-sig", "latin-1", "utf-8-sig", "cp037")
    )
    return text.encode(name, "replace")


def twice_the_key(rng: random.Random, content: bytes) -> bytes:
    names = (b'"uuid"', b'"new"', b'"attributes"', b'"deltas"', b'"height"')
    name = rng.choice(names)
    twice = name + b": " + rng.choice((b"null", b'"x"', b"{}")) + b", " + name
    return content.replace(name, twice, 1)


def junk_around(rng: random.Random, content: bytes) -> bytes:
    odd = rng.choice((b"\n\n", b" ", b"\0", b"x", b"{}", b"\xef\xbb\xbf", b"/* */"))
    return odd + content if rng.random() < 0.5 else content + odd


BYTES: tuple[Callable[[random.Random, bytes], bytes], ...] = (
    *(flip, truncate, splice, insert, other_encoding, twice_the_key, junk_around),
)
KINDS: Mapping[str, tuple[tuple[Mutation, ...], int]] = {
    "none": ((), 5),
    "structure": (
        (drop_something, rename_something, graft, swap_sides, change_method)
        + (odd_method, odd_head, add_key, null_side, snapshot_flag, odd_hashes),
        16,
    ),
    "order": ((repeat_delta, reuse_uuid, shuffle, edit_what_was_made), 10),
    "keys": (
        (odd_key, plausible_key, plausible_key, odd_created_key, odd_layer)
        + (odd_client, loose_key),
        16,
    ),
    "types": ((other_type, attribute_of_other_type, mixed_attributes), 12),
    "numbers": ((number_in_attribute,) * 4 + (number_anywhere,), 13),
    "times": ((odd_time,), 6),
    "unicode": (
        (text_in_attribute, text_in_attribute, text_anywhere, name_of_field),
        12,
    ),
    "injection": ((hostile,), 10),
    "wkt": (GEOMETRIES, 20),
    "sizes": (
        (long_text, long_text, many_attributes, many_deltas, nothing_to_do, long_name),
        3,
    ),
    "depth": ((deep_attribute, deep_attribute, deep_text, deep_anywhere), 5),
}
"""By kind: the mutations, and how often one of them is chosen."""


def any_value(rng: random.Random) -> Any:
    """A JSON value of any type."""
    return rng.choice(
        (
            *(None, True, False, [], {}, [1, "a", None], {"a": [{}]}, "", 0, 1.5),
            *(odd_number(rng), any_text(rng), rng.choice(_TIMES), rng.choice(TEXTS)),
            {any_text(rng): odd_number(rng)},
            [odd_number(rng), any_text(rng)],
        )
    )


def _copied(value: Any) -> Any:
    if isinstance(value, dict):
        return {key: _copied(child) for key, child in value.items()}
    return [_copied(child) for child in value] if isinstance(value, list) else value
