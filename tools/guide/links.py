"""Links that lead nowhere: pages, places in pages, pictures."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from pathlib import PurePosixPath

_LINK = re.compile(r'(?:href|src)="([^"]+)"')
_ID = re.compile(r'\bid="([^"]+)"')
_ELSEWHERE = ("http://", "https://", "mailto:")


def dead_links(files: Mapping[PurePosixPath, bytes]) -> Iterator[str]:
    """Name each link within the guide that leads nowhere, and where it stands."""
    texts = {
        path: content.decode()
        for path, content in files.items()
        if path.suffix == ".html"
    }
    places = {path: set(_ID.findall(text)) for path, text in texts.items()}
    for path, text in texts.items():
        for link in _LINK.findall(text):
            if link.startswith(_ELSEWHERE):
                continue
            name, _, place = link.partition("#")
            target = PurePosixPath(name) if name else path
            if target not in files:
                yield f"{path}: {link} leads to no file of the guide"
            elif place and place not in places.get(target, set()):
                yield f"{path}: {link} leads to no place in {target}"
