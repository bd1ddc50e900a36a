"""The files that a feature names, as a list of thumbnails."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path, PurePosixPath
from typing import Any

from qgis.PyQt.QtCore import QAbstractListModel, QModelIndex, QObject, Qt
from qgis.PyQt.QtGui import QIcon, QImage, QPixmap

from qfieldsync_cloud.core.inspection.inspection import Attachment
from qfieldsync_cloud.gui.icons import icon, theme_icon
from qfieldsync_cloud.gui.widgets.icon_label import sharp_pixmap

_SMALL_PIXELS = 24


class AttachmentModel(QAbstractListModel):
    """One row per file; pictures come in when they are read."""

    ATTACHMENT_ROLE = Qt.ItemDataRole.UserRole + 1
    """The `Attachment`."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._attachments: tuple[Attachment, ...] = ()
        self._pictures: dict[Path, QIcon] = {}
        self._ratio = 1.0

    @property
    def attachments(self) -> tuple[Attachment, ...]:
        """The rows."""
        return self._attachments

    def set_attachments(
        self, attachments: Sequence[Attachment], ratio: float = 1.0
    ) -> None:
        """Replace all rows; pictures of files that stay are kept.

        Args:
            attachments: one of each row.
            ratio: pixels of the screen to one of the view.
        """
        self.beginResetModel()
        self._ratio = ratio
        self._attachments = tuple(attachments)
        paths = {item.path for item in self._attachments}
        self._pictures = {
            path: picture for path, picture in self._pictures.items() if path in paths
        }
        self.endResetModel()

    def has_picture(self, path: Path) -> bool:
        """Whether the picture of a file is there already."""
        return path in self._pictures

    def set_picture(self, path: Path, image: QImage) -> None:
        """The picture of a file was read."""
        self._pictures[path] = QIcon(QPixmap.fromImage(image))
        for row, item in enumerate(self._attachments):
            if item.path == path:
                index = self.index(row)
                self.dataChanged.emit(index, index, [Qt.ItemDataRole.DecorationRole])

    def rowCount(self, parent: QModelIndex = QModelIndex()) -> int:  # noqa: N802, B008
        """See Qt."""
        return 0 if parent.isValid() else len(self._attachments)

    def data(self, index: QModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """See Qt."""
        if not index.isValid():
            return None
        item = self._attachments[index.row()]
        if role == self.ATTACHMENT_ROLE:
            return item
        if role == Qt.ItemDataRole.DisplayRole:
            return self._text(item)
        if role == Qt.ItemDataRole.DecorationRole:
            return self._icon(item)
        if role == Qt.ItemDataRole.ToolTipRole:
            return self._tooltip(item)
        return None

    def _text(self, item: Attachment) -> str:
        name = file_name(item)
        if item.is_dropped:
            return self.tr("{file}\nRemoved").format(file=name)
        if not item.is_there:
            return self.tr("{file}\nMissing").format(file=name)
        if item.is_other:
            return self.tr("{file}\nAnother file").format(file=name)
        if item.is_new:
            return self.tr("{file}\nNew").format(file=name)
        return name

    def _icon(self, item: Attachment) -> QIcon | QPixmap:
        if not item.is_there:
            # a small one: a picture would be taken for the photo
            name = "status/unknown" if item.is_dropped else "status/error"
            return sharp_pixmap(icon(name), _SMALL_PIXELS, self._ratio)
        picture = self._pictures.get(item.path) if item.path is not None else None
        return picture or theme_icon("mIconFile")

    def _tooltip(self, item: Attachment) -> str:
        lines = [item.name]
        if item.field:
            lines.append(self.tr("Field {field}").format(field=item.field))
        if item.path is None:
            lines.append(self.tr("Not looked for: it is on another computer."))
        elif not item.is_there:
            text = self.tr("It is not here: {path}")
            lines.append(text.format(path=item.path))
        elif item.is_other:
            lines.append(
                self.tr("A file of this name is here, but not the one of the device.")
            )
        return "\n".join(lines)


def file_name(item: Attachment) -> str:
    """The name of a file without its folders."""
    return PurePosixPath(item.name.replace("\\", "/")).name or item.name
