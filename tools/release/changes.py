"""What the changelog has to say of a version."""

from __future__ import annotations

import re
from collections.abc import Iterator


def missing(text: str, version: str) -> Iterator[str]:
    """What whoever publishes the version still has to write."""
    if not re.search(rf"^## \[{re.escape(version)}\]", text, re.MULTILINE):
        yield (
            f"CHANGELOG.md has no section [{version}]: give [Unreleased] its version "
            "and date"
        )
