"""Pictures have the pixels of the screen, not those of the widget."""

from __future__ import annotations

import pytest
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QImage
from qgis.PyQt.QtWidgets import QLabel

from qfieldsync_cloud.core.inspection.inspection import Attachment
from qfieldsync_cloud.gui.changes.details.attachment_model import AttachmentModel
from qfieldsync_cloud.gui.changes.details.thumbnails import (
    THUMBNAIL_PIXELS,
    read_thumbnail,
)
from qfieldsync_cloud.gui.icons import icon
from qfieldsync_cloud.gui.widgets.icon_label import show_icon


class LabelOnScreen(QLabel):
    """A label on a screen with so many pixels to one of its own."""

    def __init__(self, ratio):
        super().__init__()
        self._ratio = ratio

    def devicePixelRatioF(self):  # noqa: N802
        return self._ratio


@pytest.mark.parametrize("ratio", [1.0, 1.5, 2.0])
def test_icon_of_a_label_has_the_pixels_of_the_screen(qtbot, ratio):
    label = LabelOnScreen(ratio)
    qtbot.addWidget(label)

    show_icon(label, icon("status/conflict"), 16)

    assert label.pixmap().width() == 16 * ratio
    assert label.sizeHint().width() == 16


@pytest.mark.parametrize("ratio", [1.0, 1.5, 2.0])
@pytest.mark.parametrize("is_dropped", [False, True], ids=["missing", "removed"])
def test_icon_of_a_file_that_is_not_there_has_the_pixels_of_the_screen(
    qapp, is_dropped, ratio
):
    model = AttachmentModel()
    gone = Attachment("photo", "a.jpg", None, is_there=False, is_dropped=is_dropped)

    model.set_attachments([gone], ratio)

    pixmap = model.index(0).data(Qt.ItemDataRole.DecorationRole)
    assert pixmap.width() == 24 * ratio
    assert pixmap.devicePixelRatio() == ratio


@pytest.mark.parametrize("ratio", [1.0, 2.0])
def test_thumbnail_has_the_pixels_of_the_screen(tmp_path, ratio):
    path = tmp_path / "tree.png"
    photo = QImage(800, 600, QImage.Format.Format_RGB32)
    photo.fill(0)
    photo.save(str(path))

    small = read_thumbnail(path, ratio)

    assert small.width() == THUMBNAIL_PIXELS * ratio
