"""The rules for `metadata.txt`."""

from __future__ import annotations

import re
from collections.abc import Iterator
from configparser import ConfigParser

REQUIRED = (
    *("name", "description", "about", "version", "qgisMinimumVersion"),
    *("author", "email", "tracker", "repository"),
)
ADDRESSES = ("homepage", "tracker", "repository", "email")
PLACEHOLDER = "example.org"
DEAD_KEYS = ("supportsQt6",)
CATEGORIES = ("Raster", "Vector", "Database", "Web", "Mesh")
_VERSION = re.compile(r"\d+\.\d+\.\d+")
_HTML = re.compile(r"<[a-zA-Z/][^>]*>")
_ABOUT_LEAST = 80
"""Characters: who reads the list of plugins wants to know what this one does."""


def read(text: str) -> dict[str, str]:
    """The section `general`."""
    parser = ConfigParser(interpolation=None)
    parser.optionxform = str  # type: ignore[assignment,method-assign]
    parser.read_string(text)
    return dict(parser["general"])


def faults(values: dict[str, str]) -> Iterator[str]:
    """What the plugin site would refuse."""
    for key in REQUIRED:
        if not values.get(key, "").strip():
            yield f"{key} is missing"
    if not _VERSION.fullmatch(values.get("version", "")):
        yield "version is not of the form 1.2.3"
    if "plugin" in values.get("name", "").lower():
        yield "name has the word plugin in it"
    if "/" in values.get("author", ""):
        yield "author has a slash in it"
    for key in ("description", "about", "changelog"):
        if _HTML.search(values.get(key, "")):
            yield f"{key} has HTML in it"
    if len(values.get("about", "")) < _ABOUT_LEAST:
        yield "about says too little"
    if values.get("category") not in CATEGORIES:
        yield f"category is none of {', '.join(CATEGORIES)}"
    for key in DEAD_KEYS:
        if key in values:
            yield f"{key} is no longer read: name qgisMaximumVersion instead"


def placeholders(values: dict[str, str]) -> Iterator[str]:
    """Addresses that only the publisher can fill in."""
    for key in ADDRESSES:
        if PLACEHOLDER in values.get(key, ""):
            yield f"{key} is a placeholder: {values[key]}"
