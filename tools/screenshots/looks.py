"""The looks in which the plugin is photographed."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Look:
    """One run of QGIS."""

    name: str
    """Of the folder of its pictures; "" is the folder itself."""
    theme: str = "default"
    language: str = "en"
    scenes: tuple[str, ...] = ()
    """Which scenes; all when there is none."""


PSEUDO = "zz"
"""A language whose texts are the English ones, 40 % longer."""
LOOKS = (
    Look(""),
    Look("dark", theme="Night Mapping"),
    Look("long", language=PSEUDO),
    *(Look(language, language=language) for language in ("de", "fr", "es")),
)
