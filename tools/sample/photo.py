"""Small made-up photos, so that the photo fields of the sample show something."""

from __future__ import annotations

import struct
import zlib
from random import Random

WIDTH, HEIGHT = 96, 128
PALETTE = [
    (188, 214, 232),
    (205, 225, 238),
    (126, 162, 92),
    (110, 146, 80),
    (112, 84, 58),
    (92, 68, 46),
    (70, 122, 62),
    (88, 142, 74),
    (104, 158, 84),
]
SKY, GRASS, TRUNK, CROWN = (0, 1), (2, 3), (4, 5), (6, 7, 8)


def draw_photo(seed: int, crown_radius: int) -> bytes:
    """A PNG of one tree on a lawn.

    Stored without compression: the result of deflate depends on the zlib at hand, and
    the deltafiles carry the file's SHA-256.
    """
    random = Random(seed)
    rows = bytearray()
    for y in range(HEIGHT):
        rows.append(0)  # PNG's filter type "none"
        rows += bytes(
            _pick(_surface(x, y, crown_radius), random.random()) for x in range(WIDTH)
        )
    header = struct.pack(">IIBBBBB", WIDTH, HEIGHT, 8, 3, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + b"".join(
        (
            _chunk(b"IHDR", header),
            _chunk(b"PLTE", bytes(value for colour in PALETTE for value in colour)),
            _chunk(b"IDAT", _stored(bytes(rows))),
            _chunk(b"IEND", b""),
        )
    )


def _surface(x: int, y: int, crown_radius: int) -> tuple[int, ...]:
    from_middle = x - WIDTH // 2
    if from_middle**2 + (1.15 * (y - 52)) ** 2 < crown_radius**2:
        return CROWN
    if abs(from_middle) <= 2 + y // 40 and 52 <= y < 108:
        return TRUNK
    return GRASS if y > 98 else SKY


def _pick(shades: tuple[int, ...], chance: float) -> int:
    return shades[int(chance * len(shades))]


def _stored(data: bytes) -> bytes:
    """A zlib stream of one stored block, which may hold up to 65,535 bytes."""
    block = struct.pack("<BHH", 1, len(data), len(data) ^ 0xFFFF) + data
    return b"\x78\x01" + block + struct.pack(">I", zlib.adler32(data))


def _chunk(kind: bytes, data: bytes) -> bytes:
    return (
        struct.pack(">I", len(data))
        + kind
        + data
        + struct.pack(">I", zlib.crc32(kind + data))
    )
