"""Apply Resolutions: what would be written is shown first, then it is asked for."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence

from qgis.core import QgsProject
from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QTreeView,
    QVBoxLayout,
    QWidget,
)

from qfieldsync_cloud.core.services.local.conflicts.server import Result
from qfieldsync_cloud.core.services.local.conflicts.settling import (
    Forecast,
    result_of,
)
from qfieldsync_cloud.core.sync.status import DeltaStatus
from qfieldsync_cloud.gui.conflicts.desk import ConflictDesk
from qfieldsync_cloud.gui.conflicts.feature_names import FeatureNames
from qfieldsync_cloud.gui.conflicts.forecast_model import ForecastColumn, ForecastModel
from qfieldsync_cloud.gui.conflicts.layer_values import LayerValues
from qfieldsync_cloud.gui.conflicts.words import conflicts_text
from qfieldsync_cloud.gui.widgets.busy_bar import busy_bar
from qfieldsync_cloud.gui.widgets.unfolding import unfold
from qfieldsync_cloud.gui.widgets.wrapped_label import wrapped_text

_CARRIED_OUT = (DeltaStatus.APPLIED, DeltaStatus.IGNORED)
_EXPANDED = 20
"""Conflicts whose values are shown at once; of more only the sentences are."""


class ForecastDialog(QDialog):
    """Shows what would be written, to be confirmed; modal to the conflict window."""

    apply_requested = pyqtSignal(object, object)
    """Uuids of the changes; and a `Result` for each that is to be sent to the server,
    none when what is written stays here."""

    def __init__(
        self,
        desk: ConflictDesk,
        project: QgsProject,
        delta_ids: Sequence[str],
        parent: QWidget | None = None,
        *,
        server: str = "",
    ) -> None:
        """Args:
        desk: of the conflicts.
        project: the open one.
        delta_ids: of the changes that are decided.
        parent: as in Qt.
        server: name of the one that the result can be sent to; "" when there is none.
        """
        super().__init__(parent)
        self._desk = desk
        self._project = project
        self._ids = tuple(delta_ids)
        self.setWindowTitle(self.tr("Apply Resolutions"))
        self.headline = wrapped_text(
            self, self.tr("Working out what would be written…")
        )
        self.note = wrapped_text(self)
        self.progress = busy_bar(self)
        self._forecasts: tuple[Forecast, ...] = ()
        self._is_over = False
        self.finished.connect(self._on_finished)
        self.where = self._made_where(server)
        self.where.setVisible(bool(server))
        self.tree = QTreeView(self)
        self.tree.setUniformRowHeights(True)
        self.tree.setAccessibleName(self.tr("What would be written"))
        self.tree.hide()
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel, self)
        role = QDialogButtonBox.ButtonRole.AcceptRole
        self.apply_button = self.buttons.addButton(self.tr("Apply"), role)
        self.apply_button.setEnabled(False)
        self.buttons.accepted.connect(self._on_accepted)
        self.buttons.rejected.connect(self.reject)
        self._lay_out()
        self.resize(760, 440)
        desk.failed.connect(self._on_desk_failed)
        desk.forecast(self._ids, self._on_forecast)

    @property
    def is_ready(self) -> bool:
        """Whether it is known what would be written."""
        return self.tree.model() is not None

    def _made_where(self, server: str) -> QComboBox:
        box = QComboBox(self)
        box.addItem(self.tr("Keep the Result Here"), False)
        text = self.tr("Send It to {server} as Corrective Changes as Well")
        box.addItem(text.format(server=server), True)
        box.setAccessibleName(self.tr("Where the result goes"))
        box.setToolTip(
            self.tr(
                "The server refuses a correction as a conflict if it holds something "
                "else by then. What it did not say that it holds is not sent."
            )
        )
        return box

    def _lay_out(self) -> None:
        layout = QVBoxLayout(self)
        for widget in (
            self.headline,
            self.progress,
            self.tree,
            self.note,
            self.where,
        ):
            layout.addWidget(widget)
        layout.setStretchFactor(self.tree, 1)
        layout.addStretch(0)
        layout.addWidget(self.buttons)

    def _on_forecast(self, forecasts: tuple[Forecast, ...]) -> None:
        if self._is_over:
            return  # closed before it was known, and deleted by Qt
        by_id = {review.delta_id: review for review in self._desk.reviews}
        values = [
            LayerValues(self._project, by_id[item.delta_id])
            if item.delta_id in by_id
            else None
            for item in forecasts
        ]
        self._forecasts = forecasts
        model = ForecastModel(forecasts, values, FeatureNames(self._project), self)
        self.tree.setModel(model)
        for row in range(len(forecasts)):
            self.tree.setFirstColumnSpanned(row, self.tree.rootIndex(), True)
        if len(forecasts) <= _EXPANDED:
            unfold(self.tree)
        self.tree.setColumnWidth(ForecastColumn.WHAT, 320)
        self.tree.setColumnWidth(ForecastColumn.NOW, 200)
        self.progress.hide()
        self.tree.show()
        self.tree.setFocus()  # had Cancel kept it, Enter would press that
        # what cannot be carried out stays a conflict, and does not wait in vain
        self._ids = tuple(
            item.delta_id for item in forecasts if item.status in _CARRIED_OUT
        )
        counts = Counter(item.status for item in forecasts)
        self.headline.setText(self._summary(counts))
        self.note.setText(self._notes(counts))
        self.apply_button.setEnabled(bool(self._ids))
        self.apply_button.setDefault(bool(self._ids))

    def _summary(self, counts: Counter[DeltaStatus]) -> str:
        total = sum(counts.values())
        parts = [self.tr("Nothing is written yet.")]
        if total:
            text = self.tr("{count}: {applied} would be written, {ignored} set aside.")
            parts.append(
                text.format(
                    count=conflicts_text(total),
                    applied=counts[DeltaStatus.APPLIED],
                    ignored=counts[DeltaStatus.IGNORED],
                )
            )
        return " ".join(parts)

    def _notes(self, counts: Counter[DeltaStatus]) -> str:
        parts = []
        left = sum(counts.values()) - len(self._ids)
        if left:
            text = self.tr("{count} cannot be carried out, and stay as they are.")
            parts.append(text.format(count=left))
        waiting = self._desk.waiting_count
        if waiting:
            text = self.tr("Changes that wait are applied as well: {count}.")
            parts.append(text.format(count=waiting))
        parts.append(
            self.tr(
                "What somebody changes here before it is written stays in conflict."
            )
        )
        return " ".join(parts)

    def _on_finished(self) -> None:
        self._is_over = True

    def _on_desk_failed(self, trouble: str) -> None:
        if not self.is_ready:
            self.progress.hide()
            self.headline.setText(trouble)

    def _on_accepted(self) -> None:
        results: tuple[Result, ...] = ()
        if self.where.currentData():
            results = tuple(self._results())
        self.apply_requested.emit(self._ids, results)
        self.accept()

    def _results(self) -> Iterator[Result]:
        for item in self._forecasts:
            review = self._desk.review(item.delta_id)
            if review is not None and item.delta_id in self._ids:
                yield result_of(review, item)
