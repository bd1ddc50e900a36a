"""The geometries of a conflict on a map of their own, over the layers of QGIS's map."""

from __future__ import annotations

from qgis.core import QgsCoordinateReferenceSystem
from qgis.gui import QgsMapCanvas, QgsMapToolPan
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import (
    QCheckBox,
    QHBoxLayout,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from qfieldsync_cloud.core.services.local.conflicts.review import ConflictReview
from qfieldsync_cloud.gui.icons import theme_icon
from qfieldsync_cloud.gui.map.band_legend import BandLegend
from qfieldsync_cloud.gui.map.geometry_bands import GeometryBands
from qfieldsync_cloud.gui.window import Window


class ConflictMap(QWidget):
    """A canvas with the three sides of a geometry, and their legend."""

    def __init__(self, window: Window, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._main = window.canvas
        self._is_following = False
        self.canvas = QgsMapCanvas(self)
        self.canvas.setObjectName("QFieldSyncCloudConflictMap")
        self.canvas.setAccessibleName(self.tr("Map of the conflict"))
        self.canvas.setMinimumHeight(80)
        self.canvas.enableAntiAliasing(True)
        self._pan = QgsMapToolPan(self.canvas)
        self.canvas.setMapTool(self._pan)
        self.bands = GeometryBands(self.canvas, window.project, self)
        self.legend = BandLegend(self)
        self.bands.shown_changed.connect(self._on_bands_shown_changed)
        self.follow_box = QCheckBox(self.tr("Follow the map of QGIS"), self)
        self.follow_box.setToolTip(
            self.tr("Both maps show the same place, whichever of them is moved")
        )
        self.follow_box.toggled.connect(self._on_follow_toggled)
        self.zoom_button = self._button(
            "mActionZoomToSelected", self.tr("Zoom to the feature (Z)")
        )
        self.zoom_button.clicked.connect(lambda _checked: self.zoom())
        self.flash_button = self._button(
            "mActionHighlightFeature", self.tr("Flash the feature (F)")
        )
        self.flash_button.clicked.connect(lambda _checked: self.flash())
        bar = QHBoxLayout()
        bar.addWidget(self.zoom_button)
        bar.addWidget(self.flash_button)
        bar.addWidget(self.legend, 1)
        bar.addWidget(self.follow_box)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(2)
        layout.addLayout(bar)
        layout.addWidget(self.canvas, 1)
        self._main.layersChanged.connect(self._on_main_layers_changed)
        self._main.destinationCrsChanged.connect(self._on_main_layers_changed)
        self._main.extentsChanged.connect(self._on_main_extents_changed)
        self.canvas.extentsChanged.connect(self._on_own_extents_changed)
        self._on_main_layers_changed()
        self._on_bands_shown_changed()

    def show_review(self, review: ConflictReview | None) -> None:
        """Draw the sides of a conflict's geometry; None: nothing."""
        shapes = [item for item in review.fields if item.is_geometry] if review else []
        if review is None or not shapes:
            self.bands.clear()
            return
        [item] = shapes[:1]
        crs = QgsCoordinateReferenceSystem(review.crs)
        self.bands.show(item.old, item.mine, item.theirs, crs)
        self.zoom()

    def zoom(self) -> None:
        """Show all sides."""
        self.bands.zoom()

    def flash(self) -> None:
        """Let the feature blink."""
        self.bands.flash()

    def close_map(self) -> None:
        """Let go of both maps; may be called twice."""
        self.bands.close()
        self.canvas.setLayers([])

    def _button(self, icon_name: str, text: str) -> QToolButton:
        button = QToolButton(self)
        button.setAutoRaise(True)
        button.setIcon(theme_icon(icon_name))
        button.setToolTip(text)
        button.setAccessibleName(text)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        return button

    def _on_bands_shown_changed(self) -> None:
        sides = self.bands.sides
        self.legend.set_sides(sides)
        self.zoom_button.setEnabled(bool(sides))
        self.flash_button.setEnabled(bool(sides))

    def _on_main_layers_changed(self) -> None:
        self.canvas.setDestinationCrs(self._main.mapSettings().destinationCrs())
        self.canvas.setCanvasColor(self._main.canvasColor())
        self.canvas.setLayers(self._main.layers())
        self.canvas.refresh()

    def _on_follow_toggled(self, is_followed: bool) -> None:
        if is_followed:
            self._on_own_extents_changed()

    def _on_main_extents_changed(self) -> None:
        self._follow(self._main, self.canvas)

    def _on_own_extents_changed(self) -> None:
        self._follow(self.canvas, self._main)

    def _follow(self, moved: QgsMapCanvas, other: QgsMapCanvas) -> None:
        """One map moves the other, and is not moved back by it."""
        if self._is_following or not self.follow_box.isChecked():
            return
        self._is_following = True
        other.setExtent(moved.extent())
        other.refresh()
        self._is_following = False
