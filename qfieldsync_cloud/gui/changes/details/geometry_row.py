"""What a change does to the geometry, in words and on the map."""

from __future__ import annotations

from qgis.core import QgsCoordinateReferenceSystem
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QHideEvent, QShowEvent
from qgis.PyQt.QtWidgets import (
    QCheckBox,
    QHBoxLayout,
    QLabel,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from qfieldsync_cloud.core.inspection.inspection import GeometryInspection, Inspection
from qfieldsync_cloud.core.reports.diagnosis_sentences import diagnosis_sentence
from qfieldsync_cloud.gui.changes.details.reasons import Notice
from qfieldsync_cloud.gui.changes.details.values import (
    geometry_change_text,
    geometry_here_text,
    mark_of,
)
from qfieldsync_cloud.gui.icons import icon, theme_icon
from qfieldsync_cloud.gui.map.band_legend import BandLegend
from qfieldsync_cloud.gui.map.geometry_bands import GeometryBands
from qfieldsync_cloud.gui.widgets.flow_layout import FlowBox
from qfieldsync_cloud.gui.widgets.icon_label import show_icon
from qfieldsync_cloud.gui.widgets.wrapped_label import WrappedLabel

_ICON_PIXELS = 16


class GeometryRow(QWidget):
    """Draws on the map as long as it is seen and the box is ticked."""

    def __init__(self, bands: GeometryBands, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bands = bands
        self._geometry: GeometryInspection | None = None
        self._drawn: GeometryInspection | None = None
        self.change_text = WrappedLabel(self)
        self.mark_icon = QLabel(self)
        self.here_text = WrappedLabel(self)
        self.problem = Notice("status/error", self)
        self.on_map_box = QCheckBox(self.tr("Show on map"), self)
        self.on_map_box.setChecked(True)
        self.on_map_box.toggled.connect(self._draw)
        self.zoom_button = self._button("mActionZoomToSelected", self.tr("Zoom To"))
        self.zoom_button.clicked.connect(lambda _checked: self._on_zoom_clicked())
        self.flash_button = self._button("mActionHighlightFeature", self.tr("Flash"))
        self.flash_button.clicked.connect(lambda _checked: self._on_flash_clicked())
        self.legend = BandLegend(self)
        here = QHBoxLayout()
        here.addWidget(self.mark_icon, 0, Qt.AlignmentFlag.AlignTop)
        here.addWidget(self.here_text, 1)
        self._tools = FlowBox(self)
        self._tools.add(self.on_map_box, self.zoom_button, self.flash_button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.change_text)
        layout.addLayout(here)
        layout.addWidget(self.problem)
        layout.addWidget(self._tools)
        layout.addWidget(self.legend)
        bands.shown_changed.connect(self._on_bands_shown_changed)
        self._on_bands_shown_changed()

    def set_inspection(self, inspection: Inspection | None) -> None:
        """Show the geometry of a change; None: of none, and nothing on the map."""
        self._geometry = inspection.geometry if inspection is not None else None
        if inspection is None or inspection.method is None or self._geometry is None:
            self._bands.clear()
            return
        geometry = self._geometry
        self.change_text.tell(geometry_change_text(geometry, inspection.method))
        mark, here = mark_of(geometry, inspection.record.status), ""
        if mark is not None:
            show_icon(self.mark_icon, icon(mark.icon), _ICON_PIXELS)
            here = f"{mark.text}. "
        here += geometry_here_text(geometry)
        self.mark_icon.setVisible(mark is not None)
        self.here_text.tell(here)
        problem = geometry.problem
        self.problem.tell(diagnosis_sentence(problem) if problem is not None else "")
        self._tools.setVisible(not geometry.is_empty)
        self._draw()

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802
        """See Qt."""
        super().showEvent(event)
        self._draw()

    def hideEvent(self, event: QHideEvent) -> None:  # noqa: N802
        """See Qt: what is on the map belongs to what is seen here."""
        super().hideEvent(event)
        self._bands.clear()

    def _draw(self) -> None:
        geometry = self._geometry
        if geometry is None or not (self.isVisible() and self.on_map_box.isChecked()):
            self._bands.clear()
            return
        if geometry is self._drawn and self._bands.sides:
            return
        crs, self._drawn = crs_of(geometry), geometry
        self._bands.show(geometry.old, geometry.current, geometry.new, crs)

    def _on_zoom_clicked(self) -> None:
        self.on_map_box.setChecked(True)
        self._bands.zoom()

    def _on_flash_clicked(self) -> None:
        self.on_map_box.setChecked(True)
        self._bands.flash()

    def _on_bands_shown_changed(self) -> None:
        self.legend.set_sides(self._bands.sides)

    def _button(self, icon_name: str, text: str) -> QToolButton:
        button = QToolButton(self)
        button.setIcon(theme_icon(icon_name))
        button.setText(text)
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        return button


def crs_of(geometry: GeometryInspection) -> QgsCoordinateReferenceSystem:
    """The CRS of all sides of a geometry."""
    crs = QgsCoordinateReferenceSystem(geometry.crs_authid)
    if not crs.isValid() and geometry.crs_wkt:
        crs = QgsCoordinateReferenceSystem.fromWkt(geometry.crs_wkt)
    return crs
