"""The line above a view that says where it looks: this computer, or a server."""

from __future__ import annotations

from qgis.PyQt.QtCore import QSize
from qgis.PyQt.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QToolButton, QWidget

from qfieldsync_cloud.gui.icons import icon, theme_icon
from qfieldsync_cloud.tasks.workplace import Workplace

_ICON_PIXELS = 16


class ServiceBar(QWidget):
    """Names the service that is shown, and reads it again on request."""

    def __init__(self, place: Workplace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._place = place
        self.picture = QLabel(self)
        self.title = QLabel(self)
        # a long name of a server must not make the dock wide
        self.title.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.refresh_button = QToolButton(self)
        self.refresh_button.setAutoRaise(True)
        self.refresh_button.setIcon(theme_icon("mActionRefresh"))
        self.refresh_button.setToolTip(self.tr("Read everything again"))
        self.refresh_button.setAccessibleName(self.tr("Refresh"))
        self.refresh_button.clicked.connect(lambda _checked: place.refresh())
        layout = QHBoxLayout(self)
        layout.setContentsMargins(2, 0, 0, 0)
        layout.addWidget(self.picture)
        layout.addWidget(self.title, 1)
        layout.addWidget(self.refresh_button)
        place.state_changed.connect(self._show)
        self._show()

    def _show(self) -> None:
        service = self._place.service
        if service is None:
            return
        name = "cloud" if self._place.is_cloud else "computer"
        self.picture.setPixmap(icon(name).pixmap(QSize(_ICON_PIXELS, _ICON_PIXELS)))
        title = service.title
        if not self._place.is_cloud:
            title = self.tr("This computer, {engine}").format(engine=title)
        self.title.setText(title)
        self.title.setToolTip(self.tr("Project {id}").format(id=service.project_id))
