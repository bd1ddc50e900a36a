"""One deltafile of a fuzzing run: the seed and its number say all about it."""

from __future__ import annotations

import json
import random
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass

from tools.fuzz.mutations import BYTES, KINDS
from tools.fuzz.places import spelled_out
from tools.fuzz.sound import sound_deltafile

_BYTES_SHARE = 0.08
APPLIED_SHARE = 0.12
"""Of the deltafiles: those that are not only looked at."""
_DEPTH = 20_000
"""Of the Python stack, for what is nested deeply while it is made."""


@dataclass(frozen=True)
class Case:
    """A deltafile, and what is done with it."""

    seed: int
    number: int
    kinds: tuple[str, ...]
    """Of the mutations, without doubles."""
    content: bytes
    is_applied: bool
    """Else it is a dry run only."""


def make_case(seed: int, number: int) -> Case:
    """The deltafile with this number."""
    rng = random.Random(f"{seed}:{number}")
    root = sound_deltafile(rng)
    is_applied = rng.random() < APPLIED_SHARE
    names = list(KINDS)
    weights = [share for _mutations, share in KINDS.values()]
    count = rng.choices((1, 2, 3, 6), (60, 25, 10, 5))[0]
    kinds = rng.choices(names, weights, k=count)
    for kind in kinds:
        mutations = KINDS[kind][0]
        if mutations:
            rng.choice(mutations)(rng, root)
    with _room_for_depth():
        text = json.dumps(root, ensure_ascii=rng.random() < 0.5)
    content = spelled_out(text).encode("utf-8", "surrogatepass")
    if rng.random() < _BYTES_SHARE:
        kinds.append("bytes")
        content = rng.choice(BYTES)(rng, content)
    return Case(seed, number, tuple(sorted(set(kinds))), content, is_applied)


@contextmanager
def _room_for_depth() -> Iterator[None]:
    before = sys.getrecursionlimit()
    sys.setrecursionlimit(_DEPTH)
    try:
        yield
    finally:
        sys.setrecursionlimit(before)
