"""How changes are applied on this computer: fields of a form, used twice."""

from __future__ import annotations

from qgis.gui import QgsDoubleSpinBox
from qgis.PyQt.QtWidgets import QComboBox, QFormLayout, QWidget

from qfieldsync_cloud.settings import LIMITS


class PolicyFields(QWidget):
    """Rows for conflicts, tolerance and time limit; itself it shows nothing."""

    def __init__(self, form: QFormLayout, parent: QWidget) -> None:
        """Args:
        form: gets the rows.
        parent: as in Qt.
        """
        super().__init__(parent)
        self.hide()
        self.conflicts = QComboBox(parent)
        self.conflicts.addItem(self.tr("Ask Me"), False)
        self.conflicts.addItem(self.tr("The Field Wins"), True)
        self.conflicts.setToolTip(
            self.tr(
                "Ask Me keeps what the project holds until you decided. The Field Wins "
                "overwrites it with what the crew recorded; it can be taken back."
            )
        )
        self.tolerance_box = QgsDoubleSpinBox(parent)
        self.tolerance_box.setDecimals(6)
        self.tolerance_box.setRange(*LIMITS["tolerance"])
        self.tolerance_box.setClearValue(0.0)
        self.tolerance_box.setToolTip(
            self.tr(
                "Geometries whose vertices are this near count as equal; in units of "
                "the layer's CRS."
            )
        )
        self.time_limit = QgsDoubleSpinBox(parent)
        self.time_limit.setDecimals(1)
        least, most = LIMITS["time_limit_s"]
        self.time_limit.setRange(round(least / 60, 1), most / 60)
        self.time_limit.setSuffix(self.tr(" min"))
        self.time_limit.setClearValue(10.0)
        self.time_limit.setToolTip(self.tr("A job that takes longer is stopped"))
        form.addRow(self.tr("&Conflicts"), self.conflicts)
        form.addRow(self.tr("&Tolerance of geometries"), self.tolerance_box)
        form.addRow(self.tr("Time &limit of a job"), self.time_limit)

    @property
    def overwrites(self) -> bool:
        """What came from the field wins."""
        return bool(self.conflicts.currentData())

    @property
    def tolerance(self) -> float:
        """In units of the layer's CRS."""
        return float(self.tolerance_box.value())

    @property
    def time_limit_s(self) -> float:
        return round(60.0 * float(self.time_limit.value()), 1)

    def fill(self, *, overwrites: bool, tolerance: float, time_limit_s: float) -> None:
        """Show these values."""
        self.conflicts.setCurrentIndex(self.conflicts.findData(overwrites))
        self.tolerance_box.setValue(tolerance)
        self.time_limit.setValue(time_limit_s / 60.0)

    def set_usable(self, is_usable: bool) -> None:
        """Let the fields be changed, or not."""
        for field in (self.conflicts, self.tolerance_box, self.time_limit):
            field.setEnabled(is_usable)
