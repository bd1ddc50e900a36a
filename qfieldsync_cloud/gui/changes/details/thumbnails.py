"""Small pictures of photos, read off the main thread."""

from __future__ import annotations

from pathlib import Path

from qgis.PyQt.QtCore import QSize, Qt
from qgis.PyQt.QtGui import QImage, QImageReader

PICTURES = frozenset(
    (".jpg", ".jpeg", ".png", ".webp", ".gif", ".bmp", ".tif", ".tiff", ".heic")
)
"""Endings of files that are looked at as photos."""
OPENED = PICTURES | frozenset(
    (".pdf", ".mp3", ".m4a", ".aac", ".wav", ".ogg", ".mp4", ".mov", ".3gp", ".webm")
)
"""Endings of files that are opened at a click; no program among them."""
THUMBNAIL_PIXELS = 96
_MAX_PIXELS = 200_000_000


def is_picture(path: Path) -> bool:
    """Whether a file may be a photo, by its ending."""
    return path.suffix.lower() in PICTURES


def read_thumbnail(path: Path, ratio: float = 1.0) -> QImage | None:
    """A small picture of a photo, upright; None when it cannot be read; any thread.

    Args:
        path: of the photo.
        ratio: pixels of the screen to one of a widget.
    """
    reader = QImageReader(str(path))
    reader.setAutoTransform(True)
    size: QSize = reader.size()
    if size.isValid():
        if size.width() * size.height() > _MAX_PIXELS:
            return None
        target = QSize(THUMBNAIL_PIXELS, THUMBNAIL_PIXELS) * ratio
        if size.width() > target.width() or size.height() > target.height():
            # a photo is decoded in its small size, which takes a tenth of the time
            aspect = Qt.AspectRatioMode.KeepAspectRatio
            reader.setScaledSize(size.scaled(target, aspect))
    image = reader.read()
    return None if image.isNull() else image
