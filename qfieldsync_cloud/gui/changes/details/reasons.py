"""Why a change stands as it does, and the buttons that do something about it."""

from __future__ import annotations

from collections.abc import Sequence

from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import (
    QAction,
    QHBoxLayout,
    QLabel,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from qfieldsync_cloud.core.deltas.delta_list import ServerStatus
from qfieldsync_cloud.core.inspection.inspection import Inspection
from qfieldsync_cloud.core.sync.diagnosis import DiagnosisCode
from qfieldsync_cloud.gui.changes.details.values import presence_text, unsaved_text
from qfieldsync_cloud.gui.changes.offers import Offer
from qfieldsync_cloud.gui.icons import icon
from qfieldsync_cloud.gui.widgets.flow_layout import FlowBox
from qfieldsync_cloud.gui.widgets.icon_label import show_icon
from qfieldsync_cloud.gui.widgets.wrapped_label import WrappedLabel

_ICON_PIXELS = 16
_MAX_SENTENCES = 5
_NO_LAYER = DiagnosisCode.LAYER_UNKNOWN.value
_SETTLED = (ServerStatus.APPLIED, ServerStatus.IGNORED)


class Notice(QWidget):
    """A sentence with an icon; hidden while there is none."""

    def __init__(self, icon_name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        picture = QLabel(self)
        show_icon(picture, icon(icon_name), _ICON_PIXELS)
        picture.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.label = WrappedLabel(self)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(picture)
        layout.addWidget(self.label, 1)

    def tell(self, *sentences: str) -> None:
        """Say these, each on a line of its own; nothing hides the notice."""
        said = list(dict.fromkeys(filter(None, sentences)))
        if len(said) > _MAX_SENTENCES:
            more = self.tr("And {count} more.")
            left = len(said) - _MAX_SENTENCES + 1
            self.setToolTip("\n".join(said))
            said = [*said[: _MAX_SENTENCES - 1], more.format(count=left)]
        else:
            self.setToolTip("")
        text = "\n".join(said)
        self.label.tell(text)
        self.setVisible(bool(text))


class Reasons(QWidget):
    """What became of a change, what can be done, and what else is to be known."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.outcome = WrappedLabel(self)
        self.remedy = WrappedLabel(self)
        self.details = WrappedLabel(self)
        self.problem = Notice("status/error", self)
        self.warnings = Notice("status/hint", self)
        self.buttons = FlowBox(self)
        # a long text of a button must not make the panel wide
        policy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Minimum)
        self.buttons.setSizePolicy(policy)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.outcome)
        layout.addWidget(self.details)
        layout.addWidget(self.remedy)
        layout.addWidget(self.buttons)
        layout.addWidget(self.problem)
        layout.addWidget(self.warnings)

    def set_inspection(
        self, inspection: Inspection, actions: Sequence[QAction]
    ) -> None:
        """Show what is known of a change, and what can be done about it.

        Args:
            inspection: of the change.
            actions: the best first; one without a text is left out.
        """
        told, status = inspection.told, inspection.record.status
        reason = told.message or told.diagnosis
        if inspection.decision is not None and inspection.decision.reason:
            reason = reason or inspection.decision.reason
        self.outcome.tell(reason)
        self.details.tell("\n".join(told.details))
        self.remedy.tell(
            "" if status in _SETTLED else self._remedy(inspection, actions)
        )
        # what the run said of the layer need not be said twice
        problem = inspection.problem_text
        is_said = bool(problem) and problem.rstrip(".") in reason
        self.problem.tell(
            "" if is_said else problem,
            "" if is_said or told.remedy else inspection.problem_remedy,
        )
        self.warnings.tell(
            *told.warnings, presence_text(inspection), unsaved_text(inspection)
        )
        self._set_actions(actions)

    def _remedy(self, inspection: Inspection, actions: Sequence[QAction]) -> str:
        """What reports advise, but here a button does better than they know."""
        told, status = inspection.told, inspection.record.status
        names = {action.objectName() for action in actions if action.text()}
        if status is ServerStatus.CONFLICT and Offer.RESOLVE.value in names:
            # fmt: off
            return self.tr("Resolve it: take a side for each field, or enter something "
                           "else. Or set it aside, and keep what is here.")
            # fmt: on
        if told.diagnosis_code == _NO_LAYER and Offer.TAKE_UP.value in names:
            # fmt: off
            return self.tr("Take it up again, and name the layer of the project that "
                           "it belongs to. Or add the layer to the project first.")
            # fmt: on
        return told.remedy

    def _set_actions(self, actions: Sequence[QAction]) -> None:
        while (item := self.buttons.flow.takeAt(0)) is not None:
            button = item.widget()
            if button is not None:
                button.hide()
                button.deleteLater()
        shown = [action for action in actions if action.text()]
        for action in shown:
            button = QToolButton(self.buttons)
            button.setDefaultAction(action)
            button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
            self.buttons.add(button)
            button.show()
        self.buttons.setVisible(bool(shown))
