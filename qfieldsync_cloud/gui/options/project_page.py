"""The page: what a project itself says of its way into the field."""

from __future__ import annotations

from dataclasses import replace

from qgis.core import QgsCoordinateReferenceSystem, QgsGeometry, QgsProject
from qgis.gui import QgsMapCanvas, QgsOptionsPageWidget, QgsScrollArea
from qgis.PyQt.QtWidgets import (
    QCheckBox,
    QGroupBox,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from qfieldsync_cloud.core.project.field_setup import (
    FieldSetup,
    read_setup,
    write_setup,
)
from qfieldsync_cloud.gui.options.action_model import ActionModel
from qfieldsync_cloud.gui.options.action_table import ActionTable
from qfieldsync_cloud.gui.widgets.flow_layout import FlowBox
from qfieldsync_cloud.gui.widgets.wrapped_label import TallLabel

PAGE_NAME = "QFieldSyncCloudProject"


class ProjectPage(QgsOptionsPageWidget):
    """The page in a project's properties; QGIS calls `apply` after OK."""

    def __init__(
        self, project: QgsProject, canvas: QgsMapCanvas, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName(PAGE_NAME)
        self._project = project
        self._canvas = canvas
        self._kept = read_setup(project)
        self._area = self._kept.area_wkt, self._kept.area_crs
        self.model = ActionModel(project, self._kept.actions, self)
        inside = QWidget(self)
        groups = QVBoxLayout(inside)
        groups.addWidget(self._layers_group(), 1)
        groups.addWidget(self._area_group())
        groups.addWidget(self._ignored_group())
        area = QgsScrollArea(self)
        area.setWidgetResizable(True)
        area.setFrameShape(QgsScrollArea.Shape.NoFrame)
        area.setWidget(inside)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(area)
        self._show_area()

    def setup(self) -> FieldSetup:
        """What is filled in."""
        wkt, crs = self._area
        return replace(
            self._kept,
            actions=self.model.actions,
            area_wkt=wkt,
            area_crs=crs,
            is_area_only=self.only_box.isChecked(),
            ignored_count=0 if self.heed_box.isChecked() else self._kept.ignored_count,
        )

    def apply(self) -> None:
        """See QGIS."""
        write_setup(self._project, self._kept, self.setup())
        # another page, QFieldSync's for instance, may have written as well
        self._kept = read_setup(self._project)
        self.model.set_actions(self._kept.actions)
        self._set_area(self._kept.area_wkt, self._kept.area_crs)
        self.only_box.setChecked(self._kept.is_area_only)
        self._show_ignored()

    def helpKey(self) -> str:  # noqa: N802
        """See QGIS: no page of QGIS's own manual."""
        return ""

    # Groups

    def _layers_group(self) -> QGroupBox:
        group = QGroupBox(self.tr("Layers"), self)
        self.table = ActionTable(self.model, group)
        self.table.setAccessibleName(group.title())
        remark = TallLabel(group)
        remark.setText(
            self.tr(
                "Where nothing is chosen, vector layers are edited offline and others "
                "left as they are."
            )
        )
        layout = QVBoxLayout(group)
        layout.addWidget(self.table, 1)
        layout.addWidget(remark)
        return group

    def _area_group(self) -> QGroupBox:
        group = QGroupBox(self.tr("Area of Interest"), self)
        self.area_label = TallLabel(group)
        self.view_button = QPushButton(self.tr("Use the View of the Map"), group)
        self.view_button.clicked.connect(lambda _checked: self._take_view())
        self.clear_button = QPushButton(self.tr("Clear"), group)
        self.clear_button.clicked.connect(lambda _checked: self._set_area("", ""))
        self.only_box = QCheckBox(self.tr("Only features in the area"), group)
        self.only_box.setToolTip(self.tr("Features elsewhere stay out of packages"))
        self.only_box.setChecked(self._kept.is_area_only)
        buttons = FlowBox(group)
        buttons.add(self.view_button, self.clear_button)
        layout = QVBoxLayout(group)
        layout.addWidget(self.area_label)
        layout.addWidget(buttons)
        layout.addWidget(self.only_box)
        return group

    def _ignored_group(self) -> QGroupBox:
        group = QGroupBox(self.tr("Check"), self)
        self.ignored_label = TallLabel(group)
        self.heed_box = QCheckBox(self.tr("Tell of all of them again"), group)
        layout = QVBoxLayout(group)
        layout.addWidget(self.ignored_label)
        layout.addWidget(self.heed_box)
        self._show_ignored()
        return group

    def _show_ignored(self) -> None:
        count = self._kept.ignored_count
        text = self.tr("No finding is ignored in this project.")
        if count == 1:
            text = self.tr("1 finding is ignored in this project.")
        elif count:
            text = self.tr("{count} findings are ignored in this project.")
        self.ignored_label.setText(text.format(count=count))
        self.heed_box.setChecked(False)
        self.heed_box.setVisible(bool(count))

    # The area

    def _take_view(self) -> None:
        crs = self._canvas.mapSettings().destinationCrs()
        extent = self._canvas.extent()
        if extent.isEmpty() or not extent.isFinite() or not crs.isValid():
            text = self.tr("The map shows nothing whose place is known.")
            self._show_area()
            self.area_label.setText(f"{text} {self.area_label.text()}")
            return
        authid = crs.authid() or crs.toWkt()
        self._set_area(QgsGeometry.fromRect(extent).asWkt(), authid)

    def _set_area(self, wkt: str, crs: str) -> None:
        self._area = wkt, crs
        self._show_area()

    def _show_area(self) -> None:
        wkt, crs = self._area
        geometry = QgsGeometry.fromWkt(wkt)
        if not wkt:
            text = self.tr("None: packages cover all layers.")
        elif geometry.isEmpty():
            text = self.tr("It is no polygon; the check tells so too.")
        else:
            name = QgsCoordinateReferenceSystem(crs).userFriendlyIdentifier() or crs
            box = geometry.boundingBox().toString(3)
            text = self.tr("{box} in {crs}").format(box=box, crs=name)
        self.area_label.setText(text)
        self.clear_button.setEnabled(bool(wkt))
