"""What is wrong with a picture: it is not there, or shows nothing."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from pathlib import Path

from qgis.PyQt.QtGui import QImage

BLANK_SHARE = 0.995
"""A picture of which so much has one colour shows nothing."""
_STEP = 3


def faults(picture: Path) -> Iterator[str]:
    """What is wrong with the file of a picture."""
    image = QImage(str(picture))
    if image.isNull():
        yield f"{picture.name} is missing"
        return
    seen = Counter(
        image.pixel(x, y)
        for x in range(0, image.width(), _STEP)
        for y in range(0, image.height(), _STEP)
    )
    if seen.most_common(1)[0][1] >= BLANK_SHARE * sum(seen.values()):
        yield f"{picture.name} is blank"
