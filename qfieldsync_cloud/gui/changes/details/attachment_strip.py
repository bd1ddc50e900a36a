"""Photos and other files of one feature: thumbnails, and what is missing."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from pathlib import Path

from qgis.PyQt.QtCore import QModelIndex, QSize, Qt, pyqtSignal
from qgis.PyQt.QtGui import QImage, QResizeEvent
from qgis.PyQt.QtWidgets import (
    QFrame,
    QListView,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from qfieldsync_cloud.core.inspection.inspection import Attachment
from qfieldsync_cloud.core.translation import translate
from qfieldsync_cloud.gui.changes.details.attachment_model import (
    AttachmentModel,
    file_name,
)
from qfieldsync_cloud.gui.changes.details.reasons import Notice
from qfieldsync_cloud.gui.changes.details.thumbnails import (
    THUMBNAIL_PIXELS,
    is_picture,
    read_thumbnail,
)
from qfieldsync_cloud.tasks.calls import Calls
from qfieldsync_cloud.tasks.when_destroyed import when_destroyed

_MAX_NAMES = 3
_CELL_WIDTH = THUMBNAIL_PIXELS + 20
_SMALL_PIXELS = 24
"""Of the icons, where there is no picture."""
_AIR = 14


class AttachmentStrip(QWidget):
    """Reads thumbnails in a thread of its own, so that nothing else waits for them."""

    open_requested = pyqtSignal(object)
    """An `Attachment` that is there was clicked."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        # it outlives the widgets by a moment, to end its thread
        photos = self._photos = Calls("photos")
        when_destroyed(self, photos.close)
        self.model = AttachmentModel(self)
        self.missing = Notice("status/error", self)
        self.view = QListView(self)
        self.view.setModel(self.model)
        self.view.setViewMode(QListView.ViewMode.IconMode)
        self.view.setMovement(QListView.Movement.Static)
        self.view.setResizeMode(QListView.ResizeMode.Adjust)
        self.view.setIconSize(QSize(THUMBNAIL_PIXELS, THUMBNAIL_PIXELS))
        self.view.setWordWrap(True)
        self.view.setFrameShape(QFrame.Shape.NoFrame)
        self.view.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        off = Qt.ScrollBarPolicy.ScrollBarAlwaysOff
        self.view.setHorizontalScrollBarPolicy(off)
        self.view.setVerticalScrollBarPolicy(off)
        self.view.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.view.setAccessibleName(self.tr("Photos and other files"))
        self.view.activated.connect(self._on_view_activated)
        self.view.clicked.connect(self._on_view_activated)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.missing)
        layout.addWidget(self.view)

    def set_attachments(self, attachments: Sequence[Attachment]) -> None:
        """Show these files, and read the pictures of those that are there."""
        self.model.set_attachments(attachments, self.devicePixelRatioF())
        self.missing.tell(_missing_text(attachments))
        for item in attachments:
            path = item.path
            if path is None or not item.is_there or not is_picture(path):
                continue
            if not self.model.has_picture(path):
                self._photos.ask(
                    partial(read_thumbnail, path, self.devicePixelRatioF()),
                    partial(self._on_read, path),
                )
        self._fit()

    @property
    def is_reading(self) -> bool:
        """Whether pictures are on their way."""
        return self._photos.is_busy

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        """See Qt."""
        super().resizeEvent(event)
        self._fit()

    def _on_read(self, path: Path, image: QImage | None) -> None:
        if image is not None:
            self.model.set_picture(path, image)

    def _on_view_activated(self, index: QModelIndex) -> None:
        item: Attachment | None = index.data(AttachmentModel.ATTACHMENT_ROLE)
        if item is not None and item.is_there:
            self.open_requested.emit(item)

    def _fit(self) -> None:
        """Take the height that the rows of thumbnails need."""
        shown = self.model.attachments
        has_pictures = any(
            item.is_there and item.path is not None and is_picture(item.path)
            for item in shown
        )
        pixels = THUMBNAIL_PIXELS if has_pictures else _SMALL_PIXELS
        # the name, and what is to be said of the file
        texts = 2 * self.view.fontMetrics().lineSpacing()
        cell = QSize(_CELL_WIDTH, pixels + texts + _AIR)
        self.view.setIconSize(QSize(pixels, pixels))
        self.view.setGridSize(cell)
        in_row = max(1, (self.width() - 4) // cell.width())
        rows = -(-len(shown) // in_row)
        self.view.setFixedHeight(rows * cell.height() + 4)


# sentences read easier without a line for each of their brackets
# fmt: off
def _missing_text(attachments: Sequence[Attachment]) -> str:
    """Which files are not here; "" when all are."""
    missing = [item for item in attachments if not (item.is_there or item.is_dropped)]
    if not missing:
        return ""
    names = ", ".join(file_name(item) for item in missing[:_MAX_NAMES])
    if len(missing) > _MAX_NAMES:
        more = translate("Gui", "{names} and {count} more")
        names = more.format(names=names, count=len(missing) - _MAX_NAMES)
    if len(missing) == 1:
        said = translate("Gui", "1 file is not here: {names}.")
        advice = translate("Gui", "Collect the device's package, or ask the crew for "
                                  "it.")
    else:
        said = translate("Gui", "{count} files are not here: {names}.")
        advice = translate("Gui", "Collect the device's package, or ask the crew for "
                                  "them.")
    told = said.format(count=len(missing), names=names)
    return f"{told} {advice}" if any(item.is_new for item in missing) else told
# fmt: on
