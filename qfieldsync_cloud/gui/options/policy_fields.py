"""How changes are applied on this computer: fields of a form, used twice."""

from __future__ import annotations

from typing import Any

from qgis.gui import QgsDoubleSpinBox, QgsSpinBox
from qgis.PyQt.QtWidgets import QComboBox, QFormLayout, QWidget

from qfieldsync_cloud.core.jobs.store.settings import ProjectSettings
from qfieldsync_cloud.settings import LIMITS, Options


class PolicyFields(QWidget):
    """Puts rows for conflicts, limits and kept packages into a form of the caller's."""

    def __init__(self, form: QFormLayout, parent: QWidget) -> None:
        """Args:
        form: gets the rows.
        parent: as in Qt.
        """
        super().__init__(parent)
        self._settled: dict[str, Any] = {}
        self.hide()
        self.conflicts = self._conflicts_combo(parent)
        self.tolerance_box = self._tolerance_box(parent)
        self.time_limit = self._time_limit_box(parent)
        self.newest = _whole_numbers("kept_packages", 10, parent)
        self.newest.setToolTip(
            self.tr(
                "So many of the newest packages of a project are kept on this computer "
                "whatever their age. A package that came back is compared with them."
            )
        )
        self.days = _whole_numbers("kept_days", 90, parent)
        self.days.setSuffix(self.tr(" days"))
        self.days.setToolTip(
            self.tr(
                "Older packages are removed so long after they were made, or after "
                "something came back of them. What was not applied yet keeps them."
            )
        )
        form.addRow(self.tr("&Conflicts"), self.conflicts)
        form.addRow(self.tr("&Tolerance of geometries"), self.tolerance_box)
        form.addRow(self.tr("Time &limit of a job"), self.time_limit)
        form.addRow(self.tr("Newest &packages kept"), self.newest)
        form.addRow(self.tr("Older packages kept &for"), self.days)

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

    @property
    def kept_packages(self) -> int:
        """How many of the newest packages are kept whatever their age."""
        return int(self.newest.value())

    @property
    def kept_days(self) -> float:
        """How long the others are kept."""
        return float(self.days.value())

    def fill(self, values: Options | ProjectSettings) -> None:
        """Show these values."""
        overwrites = self.conflicts.findData(values.overwrite_conflicts)
        self.conflicts.setCurrentIndex(overwrites)
        self.tolerance_box.setValue(values.tolerance)
        self.time_limit.setValue(values.time_limit_s / 60.0)
        self.newest.setValue(round(values.kept_packages))
        self.days.setValue(round(values.kept_days))
        self.settle()

    @property
    def is_filled(self) -> bool:
        """Whether there is anything to be changed."""
        return bool(self._settled)

    def changed(self) -> dict[str, Any]:
        """What somebody changed, by the name of the setting.

        What a field can only show rounded is not among it.
        """
        shown = self._shown()
        return {key: shown[key] for key in shown if shown[key] != self._settled[key]}

    def settle(self) -> None:
        """What is shown is what holds: nothing is changed."""
        self._settled = self._shown()

    def _shown(self) -> dict[str, Any]:
        return {
            "overwrite_conflicts": self.overwrites,
            "tolerance": self.tolerance,
            "time_limit_s": self.time_limit_s,
            "kept_packages": self.kept_packages,
            "kept_days": self.kept_days,
        }

    def set_usable(self, is_usable: bool) -> None:
        """Let the fields be changed, or not."""
        for field in (
            self.conflicts,
            self.tolerance_box,
            self.time_limit,
            self.newest,
            self.days,
        ):
            field.setEnabled(is_usable)

    def _conflicts_combo(self, parent: QWidget) -> QComboBox:
        combo = QComboBox(parent)
        combo.addItem(self.tr("Ask Me"), False)
        combo.addItem(self.tr("The Field Wins"), True)
        combo.setToolTip(
            self.tr(
                "Ask Me keeps what the project holds until you decided. The Field Wins "
                "overwrites it with what the crew recorded; it can be taken back."
            )
        )
        return combo

    def _tolerance_box(self, parent: QWidget) -> QgsDoubleSpinBox:
        box = QgsDoubleSpinBox(parent)
        box.setDecimals(6)
        box.setRange(*LIMITS["tolerance"])
        box.setClearValue(0.0)
        box.setToolTip(
            self.tr(
                "Geometries whose vertices are this near count as equal; in units of "
                "the layer's CRS."
            )
        )
        return box

    def _time_limit_box(self, parent: QWidget) -> QgsDoubleSpinBox:
        """A box for minutes; the setting is in seconds."""
        box = QgsDoubleSpinBox(parent)
        box.setDecimals(1)
        least, most = LIMITS["time_limit_s"]
        box.setRange(round(least / 60, 1), most / 60)
        box.setSuffix(self.tr(" min"))
        box.setClearValue(10.0)
        box.setToolTip(self.tr("A job that takes longer is stopped"))
        return box


def _whole_numbers(setting: str, usual: int, parent: QWidget) -> QgsSpinBox:
    box = QgsSpinBox(parent)
    least, most = LIMITS[setting]
    box.setRange(round(least), round(most))
    box.setClearValue(usual)
    return box
