"""WKT packed to half of its size, and given back letter for letter.

Behind its first word WKT is made of sixteen characters, each of which fits in half a
byte. A polygon of 100 vertices has 5 KB of text, and what a run keeps of a deltafile,
until its report is written, is mostly such texts. Ledgers have hashes of what is
packed: packed in another way, a delta would be another edit.
"""

from __future__ import annotations

from binascii import hexlify, unhexlify

LONG = 200
"""Characters; of a shorter text there is little to save."""
_LETTERS, _DIGITS, _NO_DIGIT = b"0123456789. ,-()", b"0123456789abcdef", b"x"
_TO_DIGITS = bytes.maketrans(
    # without what is to become no digit, the "e" of a number would be taken for one
    bytes(range(256)),
    bytes(
        _DIGITS[_LETTERS.index(byte)] if byte in _LETTERS else _NO_DIGIT[0]
        for byte in range(256)
    ),
)
_TO_LETTERS = bytes.maketrans(_DIGITS, _LETTERS)
_EVEN, _ODD = b"0", b"1"
"""First byte of what is packed: whether the last half of a byte belongs to it."""


def packed(text: str) -> bytes | None:
    """A text that `unpacked` gives back; None when it is not of that kind."""
    start = text.find("(") + 1
    try:
        word, letters = text[:start].encode("ascii"), text[start:].encode("ascii")
        mark = _ODD if len(letters) % 2 else _EVEN
        if mark is _ODD:
            letters += b")"
        return mark + word + unhexlify(letters.translate(_TO_DIGITS)) if start else None
    except ValueError:
        return None


def unpacked(content: bytes) -> str:
    """The text that was `packed`."""
    start = content.index(b"(") + 1
    letters = hexlify(content[start:]).translate(_TO_LETTERS)
    if content.startswith(_ODD):
        letters = letters[:-1]
    return (content[1:start] + letters).decode("ascii")
