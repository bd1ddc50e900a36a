"""Icons in labels, as sharp as the screen is."""

from __future__ import annotations

from qgis.PyQt.QtGui import QIcon
from qgis.PyQt.QtWidgets import QLabel


def show_icon(label: QLabel, picture: QIcon, pixels: int) -> None:
    """Show an icon in a label, so many of the label's pixels wide and high."""
    # Qt 5 takes the pixels for those of the screen unless QGIS tells it otherwise
    pixmap = picture.pixmap(round(pixels * label.devicePixelRatioF()))
    pixmap.setDevicePixelRatio(max(1.0, pixmap.width() / pixels))
    label.setPixmap(pixmap)
