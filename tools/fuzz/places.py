"""Places in a deltafile where something can be changed."""

from __future__ import annotations

import random
import re
from collections.abc import Iterator
from typing import Any, NamedTuple

from tools.fuzz.sound import Json

_RAW = re.compile(r'"@raw:([^"]*)@"')


class Place(NamedTuple):
    """A value, by what holds it."""

    holder: Any
    """A list or an object."""
    key: Any

    @property
    def value(self) -> Any:
        return self.holder[self.key]

    def put(self, value: Any) -> None:
        self.holder[self.key] = value

    def drop(self) -> None:
        del self.holder[self.key]


def places_in(value: Any) -> Iterator[Place]:
    """Every place in a JSON value."""
    items: Any = ()
    if isinstance(value, dict):
        items = list(value.items())
    elif isinstance(value, list):
        items = list(enumerate(value))
    for key, child in items:
        yield Place(value, key)
        yield from places_in(child)


def any_place(rng: random.Random, root: Json) -> Place | None:
    """One of all places."""
    found: Place | None = pick(rng, list(places_in(root)))
    return found


def pick(rng: random.Random, found: list[Any]) -> Any:
    """One of several, None when there is none."""
    return rng.choice(found) if found else None


def deltas_of(root: Json) -> list[Json]:
    """The deltas, as far as earlier changes have left any."""
    deltas = root.get("deltas")
    found = deltas if isinstance(deltas, list) else []
    return [item for item in found if isinstance(item, dict)]


def any_delta(rng: random.Random, root: Json) -> Json:
    """One of the deltas; an empty one when there is none."""
    found: Json = pick(rng, deltas_of(root)) or {}
    return found


def sides_of(root: Json) -> list[Json]:
    """What is before and after, of all deltas."""
    return [
        side
        for delta in deltas_of(root)
        for side in (delta.get("new"), delta.get("old"))
        if isinstance(side, dict)
    ]


def any_side(rng: random.Random, root: Json) -> Json:
    """One of them, mostly what is after."""
    news = [d["new"] for d in deltas_of(root) if isinstance(d.get("new"), dict)]
    found: Json = pick(rng, news if rng.random() < 0.7 else sides_of(root)) or {}
    return found


def attributes_of(rng: random.Random, root: Json) -> Json:
    """The attributes of a side."""
    found = any_side(rng, root).get("attributes")
    return found if isinstance(found, dict) else {}


def any_attribute(rng: random.Random, root: Json) -> Place | None:
    """A value of a feature."""
    attributes = attributes_of(rng, root)
    name = pick(rng, list(attributes))
    return None if name is None else Place(attributes, name)


def raw(text: str) -> str:
    """What JSON cannot be made to write: `spelled_out` puts it there."""
    return f"@raw:{text}@"


def spelled_out(text: str) -> str:
    """JSON text with the raw parts in it."""
    return _RAW.sub(lambda match: match[1], text)
