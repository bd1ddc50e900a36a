"""Setting changes aside with a reason, and letting pass what a rule holds."""

from __future__ import annotations

from qgis.PyQt.QtCore import QObject, Qt, pyqtSignal
from qgis.PyQt.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QLabel,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)

from qfieldsync_cloud.core.deltas.delta_list import ServerStatus
from qfieldsync_cloud.core.reports.overview import changes_text
from qfieldsync_cloud.core.services.local.choosing import (
    Applying,
    apply_chosen,
    chosen_statuses,
)
from qfieldsync_cloud.core.services.local.service import LocalService
from qfieldsync_cloud.core.sync.status import DeltaStatus
from qfieldsync_cloud.gui.changes.actions.action_group import ActionGroup
from qfieldsync_cloud.gui.changes.actions.applying import ApplyingActions
from qfieldsync_cloud.gui.changes.actions.dialogs import show_dialog
from qfieldsync_cloud.gui.changes.actions.ground import Ground
from qfieldsync_cloud.gui.counted_changes import applied_sentence
from qfieldsync_cloud.gui.icons import icon
from qfieldsync_cloud.gui.widgets.wrapped_label import wrapped_text

_WIDTH = 360
_FINAL = (ServerStatus.APPLIED, ServerStatus.BUSY, ServerStatus.IGNORED)


class SettingAsideActions(ActionGroup):
    """Sets changes aside for a reason, and lets those pass that a rule holds."""

    def __init__(
        self, ground: Ground, applying: ApplyingActions, parent: QObject
    ) -> None:
        super().__init__(ground, applying, parent)
        self.dialog: ReasonDialog | None = None

    def ask(self, delta_ids: tuple[str, ...]) -> None:
        """Ask for the reason why changes are to be set aside."""
        self.forget()
        self.dialog = ReasonDialog(len(delta_ids), self._ground.window.main)
        self.dialog.reason_given.connect(
            lambda reason: self.set_aside(delta_ids, reason)
        )
        show_dialog(self, self.dialog)

    def set_aside(self, delta_ids: tuple[str, ...], reason: str) -> None:
        """Set changes aside, as far as they are neither applied nor being applied."""

        def call(service: LocalService) -> tuple[str, ...]:
            found = chosen_statuses(service, delta_ids)
            chosen = tuple(
                uuid for uuid, status in found.items() if status not in _FINAL
            )
            service.ignore(chosen, reason)
            return chosen

        self._ground.ask_local(call, self._on_set_aside)

    def let_pass(self, delta_ids: tuple[str, ...]) -> None:
        """Let changes pass that a rule holds, and have them applied."""

        def call(service: LocalService) -> Applying:
            found = chosen_statuses(service, delta_ids)
            held = (ServerStatus.PENDING, ServerStatus.UNPERMITTED)
            chosen = tuple(uuid for uuid, status in found.items() if status in held)
            service.review(chosen)
            service.retry(chosen)
            return apply_chosen(service, chosen)

        self._ground.ask_local(call, self._applying.on_chosen_asked)

    def forget(self) -> None:
        """The project is another one."""
        if self.dialog is not None:
            self.dialog.close()

    def _on_set_aside(self, delta_ids: tuple[str, ...]) -> None:
        self._ground.changed()
        if not delta_ids:
            self._ground.messages.inform(
                self.tr("None of these changes can be set aside.")
            )
            return
        told = applied_sentence(DeltaStatus.IGNORED, len(delta_ids))

        def take_up() -> None:
            self._ground.ask_local(
                lambda service: service.retry(delta_ids),
                lambda _nothing: self._ground.changed(),
            )

        self._ground.messages.tell(told, buttons=[(self.tr("Take Up Again"), take_up)])


class ReasonDialog(QDialog):
    """Asks why changes are to be set aside; not modal, deleted when closed."""

    reason_given = pyqtSignal(str)

    def __init__(self, count: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Set Changes Aside"))
        self.setWindowIcon(icon("status/ignored"))
        text = self.tr("{changes} will not be applied until you take them up again.")
        if count == 1:
            text = self.tr("{changes} will not be applied until you take it up again.")
        self.headline = wrapped_text(self, text.format(changes=changes_text(count)))
        self.reason = QLineEdit(self)
        self.reason.setPlaceholderText(self.tr("Measured twice, for instance"))
        label = QLabel(self.tr("&Reason, for whoever looks at it later"), self)
        label.setBuddy(self.reason)
        label.setWordWrap(True)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel, self)
        self.accept_button = buttons.addButton(
            self.tr("Set Aside"), QDialogButtonBox.ButtonRole.AcceptRole
        )
        self.accept_button.setDefault(True)
        buttons.accepted.connect(self._on_accepted)
        buttons.rejected.connect(self.close)
        layout = QVBoxLayout(self)
        for widget in (self.headline, label, self.reason):
            layout.addWidget(widget)
        layout.addStretch(1)
        layout.addWidget(buttons)
        self.setMinimumWidth(_WIDTH)
        self.reason.setFocus()

    def _on_accepted(self) -> None:
        self.reason_given.emit(" ".join(self.reason.text().split()))
        self.close()
