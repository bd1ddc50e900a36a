"""Names of files that not every system can have.

Source: "Naming Files, Paths, and Namespaces" of Microsoft. Android's shared storage
refuses nearly the same characters.
"""

from __future__ import annotations

import os
from pathlib import PurePath

FORBIDDEN = frozenset('<>:"\\|?*')
_DIGITS = "0123456789¹²³"
_RESERVED = frozenset(
    ("con", "prn", "aux", "nul", "conin$", "conout$")
    + tuple(f"{device}{digit}" for device in ("com", "lpt") for digit in _DIGITS)
)
_LONGEST_BYTES = 254
_LONGEST_MADE_BYTES = 100
"""Of a name that is made: Windows limits the path as a whole."""


def why_unsafe(path: PurePath) -> str:
    """Why a path below a project breaks on another system; "" when it does not."""
    for part in path.parts:
        if part in (os.sep, "..", "."):
            continue
        if reason := why_unsafe_name(part):
            return reason
    return ""


def why_unsafe_name(name: str) -> str:
    """The same of one name in a path."""
    bad = sorted(set(name) & FORBIDDEN) + [c for c in name if ord(c) < 32]
    if bad:
        return " ".join(c if c.isprintable() else repr(c) for c in bad)
    if name.partition(".")[0].rstrip(" ").lower() in _RESERVED:
        return name
    if name[-1:] in (" ", "."):
        return repr(name[-1])
    if len(name.encode("utf-8", "surrogateescape")) > _LONGEST_BYTES:
        return f"> {_LONGEST_BYTES}"
    return ""


def safe_name(name: str) -> str:
    """A name as like to this one as every system can have; the same for the same."""
    bad = FORBIDDEN | {"/"}
    letters = (c if c.isprintable() and c not in bad else "_" for c in name)
    text = "".join(letters).lstrip(" .")
    if text.partition(".")[0].rstrip(" ").lower() in _RESERVED:
        text = f"_{text}"
    text = text.encode()[:_LONGEST_MADE_BYTES].decode(errors="ignore").rstrip(" .")
    return text or "project"
