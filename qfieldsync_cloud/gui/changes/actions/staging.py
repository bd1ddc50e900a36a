"""Changes in the edit buffers of the open project's layers, until they are saved."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial

from qgis.core import QgsVectorLayer
from qgis.PyQt.QtCore import QObject

from qfieldsync_cloud.core.reports.overview import Overview, changes_text, overview_of
from qfieldsync_cloud.core.services.local.staging import (
    StagePlan,
    forget_staged,
    keep_staged,
    plan_staging,
)
from qfieldsync_cloud.core.sync.status import DeltaStatus
from qfieldsync_cloud.gui.changes.actions.action_group import ActionGroup
from qfieldsync_cloud.gui.changes.actions.applying import ApplyingActions
from qfieldsync_cloud.gui.changes.actions.ground import Ground, Scope
from qfieldsync_cloud.gui.changes.actions.messages import Button
from qfieldsync_cloud.gui.counted_changes import applied_sentences
from qfieldsync_cloud.tasks.errands import ErrandWatch
from qfieldsync_cloud.tasks.open_project import MainThreadProject
from qfieldsync_cloud.tasks.staging import SaveWatch, Staged, StagedLayer, Stager


@dataclass(frozen=True)
class _Planned:
    """What would be staged, and what a report says of it."""

    plan: StagePlan
    overview: Overview


class StagingActions(ActionGroup):
    """Stages changes in edit buffers, and follows these until they are saved."""

    def __init__(
        self, ground: Ground, applying: ApplyingActions, parent: QObject
    ) -> None:
        super().__init__(ground, applying, parent)
        self._stager: Stager | None = None

    @property
    def is_running(self) -> bool:
        """Whether changes are being put into edit buffers now."""
        return self._stager is not None

    def stage(self, scope: Scope) -> None:
        """Put changes into the edit buffers of their layers."""
        self.stage_ids(self._ground.ids_of(scope))

    def stage_ids(self, delta_ids: tuple[str, ...] | None) -> None:
        """The same for these changes; None: all that wait."""
        service = self._ground.local
        if service is None or self.is_running:
            return

        def errand(watch: ErrandWatch) -> _Planned:
            plan = plan_staging(
                service,
                delta_ids,
                open_project=MainThreadProject(service.project_path),
                watcher=watch.of_run(len(delta_ids or ())),
            )
            return _Planned(plan, overview_of(plan.report))

        self._ground.errands.start(
            self.tr("Staging of changes"),
            errand,
            self._on_planned,
            self._ground.messages.failed,
            kind="stage",
        )

    def forget(self) -> None:
        """The project is another one."""
        if self._stager is not None:
            self._stager.cancel()

    def _on_planned(self, planned: _Planned) -> None:
        count = planned.plan.count
        if not count:
            self._tell(Staged(()), planned.overview, "")
            return
        text = self.tr("Stage {changes} from the field")
        command = text.format(changes=changes_text(count))
        stager = self._stager = Stager(
            planned.plan, self._ground.window.project, command, self
        )
        stager.finished.connect(
            lambda staged: self._on_staged(staged, planned.overview, command)
        )
        stager.start()
        self._ground.errands.changed.emit()

    def _on_staged(self, staged: Staged, overview: Overview, command: str) -> None:
        if self._stager is not None:
            self._stager.deleteLater()
            self._stager = None
        self._ground.errands.changed.emit()
        for told in staged.layers:
            layer = self._ground.window.project.mapLayer(told.layer_id)
            if told.keys and isinstance(layer, QgsVectorLayer):
                self._watch(layer, told, command)
        if not staged.keys or self._ground.local is None:
            self._tell(staged, overview, command)
            return

        def on_kept(_nothing: object) -> None:
            self._tell(staged, overview, command)
            self._ground.changed()

        self._ground.ask_local(
            lambda service: keep_staged(service, staged.keys), on_kept
        )

    def _watch(self, layer: QgsVectorLayer, told: StagedLayer, command: str) -> None:
        watch = SaveWatch(layer, told, command, self)
        watch.saved.connect(self._on_saved)
        watch.discarded.connect(self._on_discarded)

    def _on_saved(self, delta_ids: tuple[str, ...]) -> None:
        self._applying.apply_ids(delta_ids)

    def _on_discarded(self, delta_ids: tuple[str, ...]) -> None:
        def on_forgotten(_nothing: object) -> None:
            text = self.tr("The staged edits were discarded; {changes} wait again.")
            changes = changes_text(len(delta_ids))
            self._ground.messages.inform(text.format(changes=changes))
            self._ground.changed()

        self._ground.ask_local(
            lambda service: forget_staged(service, delta_ids), on_forgotten
        )

    def _tell(self, staged: Staged, overview: Overview, _command: str) -> None:
        sentences = self._sentences(staged, overview)
        counts = dict(overview.counts)
        buttons: list[Button] = []
        if counts.get(DeltaStatus.CONFLICT):
            show = partial(self._ground.show_conflicts, None)
            buttons.append((self.tr("Show Conflicts"), show))
        is_whole = staged.keys and len(sentences) == 1
        messages = self._ground.messages
        tell = messages.inform if is_whole else messages.warn
        tell(" ".join(sentences), buttons=buttons)

    # fmt: off
    def _sentences(self, staged: Staged, overview: Overview) -> list[str]:
        told = []
        if staged.keys:
            text = self.tr("{changes} were staged in the edit buffer of {layers}: save "
                           "the layer to keep them. They wait until then, and count as "
                           "applied afterwards.")
            if len(staged.keys) == 1:
                text = self.tr("{changes} was staged in the edit buffer of {layers}: "
                               "save the layer to keep it. It waits until then, and "
                               "counts as applied afterwards.")
            names = ", ".join(item.name for item in staged.layers if item.keys)
            changes = changes_text(len(staged.keys))
            told.append(text.format(changes=changes, layers=names))
        else:
            told.append(self.tr("Nothing was staged."))
        if staged.is_cancelled:
            told.append(self.tr("It was stopped."))
        for item in staged.layers:
            if item.trouble:
                told.append(f"{item.name}: {item.trouble}.")
            if item.missing_count:
                text = self.tr("{layer} does not show {count} of the features.")
                told.append(text.format(layer=item.name, count=item.missing_count))
        left: dict[DeltaStatus, int] = {
            status: count for status, count in overview.counts
            if status is not DeltaStatus.APPLIED}
        if rest := applied_sentences(left):
            told.append(self.tr("Not staged: {reasons}").format(reasons=rest))
        if overview.already_applied:
            text = self.tr("The layers hold {count} of them already.")
            told.append(text.format(count=overview.already_applied))
        return told
    # fmt: on
