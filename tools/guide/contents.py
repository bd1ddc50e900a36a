"""What is in the guide, in the order in which it is listed."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass


@dataclass(frozen=True)
class Chapter:
    """Pages under one heading: names of files in `docs/`, without `.md`."""

    title: str
    pages: tuple[str, ...]


CHAPTERS = (
    Chapter("Using the plugin", ("guide", "qgis", "troubles")),
    Chapter(
        "Step by step",
        ("validation", "packaging", "jobs", "collecting", "decisions", "report")
        + ("revert", "rescue", "cloud"),
    ),
    Chapter("Scripts and services", ("processing", "service", "rest")),
    Chapter(
        "What it promises",
        ("reliability", "data-sources", "performance", "versions"),
    ),
    Chapter("For contributors", ("architecture",)),
)
START = "guide"
"""What the help entry of the menu opens."""


def pages() -> Iterator[str]:
    """All pages, in order."""
    for chapter in CHAPTERS:
        yield from chapter.pages
