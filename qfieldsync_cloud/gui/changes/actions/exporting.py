"""Changes written to files."""

from __future__ import annotations

from pathlib import Path

from qgis.PyQt.QtCore import QObject, QUrl
from qgis.PyQt.QtGui import QDesktopServices

from qfieldsync_cloud.core.errors import Cancelled
from qfieldsync_cloud.core.exports.writing import export_changes
from qfieldsync_cloud.core.maps.places import MapFrame
from qfieldsync_cloud.core.project.own_file import own_folder
from qfieldsync_cloud.core.reports.overview import changes_text
from qfieldsync_cloud.gui.changes.actions.ground import Ground, Scope
from qfieldsync_cloud.gui.saving import ask_where_to_save
from qfieldsync_cloud.tasks.errands import ErrandWatch


class ExportingActions(QObject):
    """Writes changes to a file that the analyst names, in a task."""

    def __init__(self, ground: Ground, parent: QObject) -> None:
        super().__init__(parent)
        self._ground = ground

    def choose(self, scope: Scope, ending: str) -> None:
        """Ask for a file, and write changes to it."""
        title = self.tr("Export Changes")
        file_filter = f"{ending.upper()} (*.{ending})"
        project = self._ground.window.project
        name = project.baseName() or "changes"
        # else QGIS's own folder is offered, where mostly nothing may be written
        folder = own_folder(project) or Path.home()
        suggested = folder / f"{name}_changes.{ending}"
        path = ask_where_to_save(
            self._ground.window.main, title, suggested, file_filter
        )
        if path is not None:
            self.export(scope, path)

    def export(self, scope: Scope, path: Path) -> None:
        """Write changes of the shown service to a file."""
        place = self._ground.place
        service, delta_ids = place.service, self._ground.ids_of(scope)
        if service is None:
            return
        frame = MapFrame.of_project(self._ground.window.project)
        title, is_server = self.tr("Changes"), place.is_cloud
        total = len(delta_ids or ()) or 1

        def errand(watch: ErrandWatch) -> int:
            run = watch.of_run(total)

            def settled(count: int) -> None:
                if watch.is_cancelled():
                    raise Cancelled("cancelled")
                run.progressed(count)

            return export_changes(
                service, delta_ids, path, title=title, frame=frame,
                is_server=is_server, settled=settled,
            )  # fmt: skip

        def failed(error: Exception) -> None:
            if isinstance(error, OSError):
                text = self.tr("{path} was not written: {reason}")
                reason = error.strerror or str(error)
                error = OSError(text.format(path=path, reason=reason))
            self._ground.messages.failed(error)

        self._ground.errands.start(
            self.tr("Export of changes"),
            errand,
            lambda count: self._on_exported(path, count),
            failed,
            kind="export",
        )

    def _on_exported(self, path: Path, count: int) -> None:
        text = self.tr("{changes} written to {file}.")
        told = text.format(changes=changes_text(count), file=path.name)
        folder, file = path.parent, path
        buttons = [(self.tr("Open Folder"), lambda: _open(folder))]
        if path.suffix.lower() == ".html":
            buttons.insert(0, (self.tr("Open"), lambda: _open(file)))
        self._ground.messages.tell(told, buttons=buttons)


def _open(path: Path) -> None:
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))
