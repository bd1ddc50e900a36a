"""What is chosen for the open project; its store keeps it."""

from __future__ import annotations

import logging
from dataclasses import replace

from qgis.PyQt.QtWidgets import QFormLayout, QGroupBox, QWidget

from qfieldsync_cloud.core.errors import QFieldSyncCloudError
from qfieldsync_cloud.core.jobs.store.settings import ProjectSettings
from qfieldsync_cloud.gui.options.policy_fields import PolicyFields
from qfieldsync_cloud.gui.widgets.wrapped_label import wrapped_text
from qfieldsync_cloud.tasks.workplace import Workplace

_log = logging.getLogger(__name__)


class ProjectGroup(QGroupBox):
    """Reads the settings of the open project, and keeps what was changed."""

    def __init__(self, place: Workplace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._place = place
        self.setTitle(self.tr("The Open Project"))
        form = QFormLayout(self)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        self.state = wrapped_text(self)
        form.addRow(self.state)
        self.fields = PolicyFields(form, self)
        self.fields.set_usable(False)
        service = self._service = place.local
        if service is None:
            self.state.setText(self.tr("No project is open."))
            return
        self.setTitle(
            self.tr("The Open Project: {name}").format(name=service.project_path.name)
        )
        self.state.setText(self.tr("Reading what is chosen for it…"))
        place.ask_local(service.settings, self._on_read, self._on_failed, owner=self)

    def apply(self) -> None:
        """Keep what was changed; it counts from the next job on."""
        service = self._service
        if service is None or not self.fields.is_filled:
            return
        # read here: another thread keeps them, when the fields may be gone
        chosen = self.fields.changed()
        if not chosen:
            return
        self.fields.settle()

        def keep() -> None:
            # rules and layers may have been changed since they were read
            service.change_settings(replace(service.settings(), **chosen))

        # no owner: the window of the options is closed by then
        self._place.ask_local(keep, lambda _kept: None)

    def _on_read(self, settings: ProjectSettings) -> None:
        self.fields.fill(settings)
        self.fields.set_usable(True)
        self.state.hide()

    def _on_failed(self, error: Exception) -> None:
        if not isinstance(error, QFieldSyncCloudError):
            _log.error("settings of a project cannot be read", exc_info=error)
        self.state.setText(str(error))
