"""The looks in which the plugin is photographed."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from tools.screenshots.pseudo import lengthened, mirrored


@dataclass(frozen=True)
class Look:
    """One run of QGIS."""

    name: str
    """Of the folder of its pictures; "" is the folder itself."""
    theme: str = "default"
    language: str = "en"
    scale: int = 1
    """Pixels of the screen for one of a widget, along each side."""
    font_dpi: int = 96
    """Letters are so much larger than at 96, which is what screens have."""
    scenes: tuple[str, ...] = ()
    """Which scenes; all when there is none."""


LONG, MIRRORED = "zz", "zr"
PSEUDO: Mapping[str, Callable[[str], str]] = {LONG: lengthened, MIRRORED: mirrored}
"""Languages whose texts are the English ones, changed."""
LOOKS = (
    Look(""),
    Look("dark", theme="Night Mapping"),
    Look("long", language=LONG),
    Look("double", scale=2),
    Look("big", font_dpi=144),
    Look("mirrored", language=MIRRORED),
    *(Look(language, language=language) for language in ("de", "fr", "es")),
)
