"""Giving a finished file or folder its name, with patience on Windows.

There nothing can be renamed, replaced or removed while a program has it open without
leave to do so, and a virus scanner, an indexer or a cloud drive opens whatever is new
for a moment. So a refusal is no answer until it has come for some seconds. What QGIS
itself has open stays refused, and the caller tells of it. Elsewhere no file is in use
in this sense: a refusal is a matter of rights, and told at once.

Source: "System Error Codes" of Microsoft.
"""

from __future__ import annotations

import os
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from uuid import uuid4

_IN_USE = frozenset((5, 32, 33))
"""Access denied, sharing violation, lock violation; only Windows numbers errors so."""


@dataclass(frozen=True)
class Patience:
    """How often something is tried, and how long it is waited in between."""

    tries: int = 20
    pause_s: float = 0.1


Act = Callable[[Path, Path], object]
"""Does it: `os.replace`, or what refuses as another system would."""


def draft_of(path: Path, ending: str = "") -> Path:
    """Where a file is written before it becomes `path`: no other is called like it."""
    return path.with_name(f"{path.name}.{uuid4().hex[:8]}{ending}")


def move(
    source: Path,
    target: Path,
    *,
    act: Act | None = None,
    patience: Patience | None = None,
) -> None:
    """Rename; a file at `target` is replaced at once, so that it is never half there.

    Args:
        source: file or folder.
        target: in the same folder, or at least on the same disk.
        act: does it, `os.replace` when it is None; `os.rename` to replace nothing on
            Windows.
        patience: with a file that is in use.

    Raises:
        OSError: it is refused; both are as they were.
    """
    act, patience = act or os.replace, patience or Patience()
    for tries_left in reversed(range(patience.tries)):
        try:
            act(source, target)
            return
        except PermissionError as error:
            if not tries_left or getattr(error, "winerror", None) not in _IN_USE:
                raise
        time.sleep(patience.pause_s)
