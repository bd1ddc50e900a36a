"""Taking up again what failed, under another layer or key where that is confirmed."""

from __future__ import annotations

from collections.abc import Callable

from qgis.PyQt.QtCore import QObject

from qfieldsync_cloud.core.reports.overview import changes_text
from qfieldsync_cloud.core.services.local.remapping import Remapping, propose, take_up
from qfieldsync_cloud.gui.changes.actions.action_group import ActionGroup
from qfieldsync_cloud.gui.changes.actions.applying import ApplyingActions
from qfieldsync_cloud.gui.changes.actions.dialogs import show_dialog
from qfieldsync_cloud.gui.changes.actions.ground import Ground
from qfieldsync_cloud.gui.changes.actions.remap_dialog import RemapDialog
from qfieldsync_cloud.tasks.errands import ErrandWatch


class RetakingActions(ActionGroup):
    """Takes changes up again; layers and keys that moved are confirmed before."""

    def __init__(
        self, ground: Ground, applying: ApplyingActions, parent: QObject
    ) -> None:
        super().__init__(ground, applying, parent)
        self.dialog: RemapDialog | None = None

    def ask(self, delta_ids: tuple[str, ...]) -> None:
        """Take changes up again; where something is to be confirmed, ask first."""
        self._propose(delta_ids, {}, self._on_proposed)

    def take_up(
        self,
        delta_ids: tuple[str, ...],
        layer_map: dict[str, str],
        keys: dict[str, str],
    ) -> None:
        """Let changes wait again, under what was confirmed."""
        self._ground.ask_local(
            lambda service: take_up(service, delta_ids, layer_map, keys),
            lambda count: self._on_taken_up(delta_ids, count),
        )

    def forget(self) -> None:
        """The project is another one."""
        if self.dialog is not None:
            self.dialog.close()

    def _propose(
        self,
        delta_ids: tuple[str, ...],
        layer_map: dict[str, str],
        answer: Callable[[Remapping], None],
    ) -> None:
        service = self._ground.local
        if service is None:
            return

        def errand(watch: ErrandWatch) -> Remapping:
            return propose(service, delta_ids, layer_map, watch.of_run(len(delta_ids)))

        self._ground.errands.start(
            self.tr("Looking for layers and features"),
            errand,
            answer,
            self._on_failed,
            kind="propose",
        )

    def _on_failed(self, error: Exception) -> None:
        if self.dialog is not None:
            self.dialog.close()
        self._ground.messages.failed(error)

    def _on_proposed(self, found: Remapping) -> None:
        if not found.delta_ids:
            text = self.tr("None of these changes can be taken up again.")
            self._ground.messages.inform(text)
            return
        if not found.has_questions:
            self.take_up(found.delta_ids, {}, {})
            return
        self.forget()
        dialog = self.dialog = RemapDialog(
            found,
            self._ground.window.main,
            is_saved=not self._ground.window.project.isDirty(),
        )
        dialog.layers_chosen.connect(
            lambda layer_map: self._propose(
                found.delta_ids, layer_map, self._on_keys_found
            )
        )
        dialog.confirmed.connect(
            lambda layer_map, keys: self.take_up(found.delta_ids, layer_map, keys)
        )
        show_dialog(self, dialog)

    def _on_keys_found(self, found: Remapping) -> None:
        if self.dialog is not None:
            self.dialog.show_keys(found)

    def _on_taken_up(self, delta_ids: tuple[str, ...], count: int) -> None:
        self._ground.changed()
        text = self.tr("{changes} wait to be applied again.")
        if count == 1:
            text = self.tr("{changes} waits to be applied again.")
        self._ground.messages.tell(
            text.format(changes=changes_text(count)),
            buttons=[
                (self.tr("Dry Run"), lambda: self._applying.look_at(delta_ids)),
                (self.tr("Apply"), lambda: self._applying.apply_ids(delta_ids)),
            ],
        )
