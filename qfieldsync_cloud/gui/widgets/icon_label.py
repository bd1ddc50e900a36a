"""Icons in labels and lists, as sharp as the screen is."""

from __future__ import annotations

from qgis.PyQt.QtGui import QIcon, QPixmap
from qgis.PyQt.QtWidgets import QLabel


def show_icon(label: QLabel, picture: QIcon, pixels: int) -> None:
    """Show an icon in a label, so many of the label's pixels wide and high."""
    label.setPixmap(sharp_pixmap(picture, pixels, label.devicePixelRatioF()))


def sharp_pixmap(picture: QIcon, pixels: int, ratio: float) -> QPixmap:
    """An icon so many pixels of a widget wide, each of `ratio` pixels of the screen."""
    # Qt 5 takes the pixels for those of the screen unless QGIS tells it otherwise
    pixmap = picture.pixmap(round(pixels * ratio))
    pixmap.setDevicePixelRatio(max(1.0, pixmap.width() / pixels))
    return pixmap
