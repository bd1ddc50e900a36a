"""What can be done with a package that a job made."""

from __future__ import annotations

import threading
from datetime import datetime
from functools import partial
from pathlib import Path

from qgis.core import Qgis, QgsProject
from qgis.PyQt.QtCore import QSize, pyqtSignal
from qgis.PyQt.QtWidgets import QPushButton, QWidget

from qfieldsync_cloud.core.jobs.model import Job
from qfieldsync_cloud.core.jobs.workflow import JobWatcher
from qfieldsync_cloud.core.project.packaging.archive import zip_package
from qfieldsync_cloud.gui.icons import icon, theme_icon
from qfieldsync_cloud.gui.jobs.details.look import (
    LookLoader,
    PreparedLook,
    look_group,
    looked_at,
    prepare_look,
    remove_copies,
    remove_look,
)
from qfieldsync_cloud.gui.jobs.details.reading import PackagePlace
from qfieldsync_cloud.gui.jobs.folders import open_folder
from qfieldsync_cloud.gui.jobs.message_bar import JobMessages
from qfieldsync_cloud.gui.saving import ask_where_to_save
from qfieldsync_cloud.gui.widgets.flow_layout import FlowBox
from qfieldsync_cloud.gui.words import error_text, moment_text
from qfieldsync_cloud.settings import keep_packages_folder, packages_folder
from qfieldsync_cloud.tasks.calls import Calls
from qfieldsync_cloud.tasks.when_destroyed import when_destroyed

_ICON = QSize(16, 16)


class PackageBar(FlowBox):
    """Buttons for a package: open, zip and load it, or download that of a server."""

    look_removed = pyqtSignal()
    """QGIS leaves the labels of layers on the map that are gone from it."""
    download_wanted = pyqtSignal()

    def __init__(
        self,
        project: QgsProject,
        strip: JobMessages,
        calls: Calls,
        parent: QWidget | None = None,
    ) -> None:
        """Args:
        project: the open one.
        strip: where is told what became of it.
        calls: for what takes long.
        parent: as in Qt.
        """
        super().__init__(parent)
        self._project = project
        self._strip = strip
        self._calls = calls
        self._job: Job | None = None
        self._place: PackagePlace | None = None
        self._looks = Path()
        self._loader: LookLoader | None = None
        self._is_zipping = False
        self._is_ended = threading.Event()
        when_destroyed(self, self._is_ended.set)
        self.open_button = self._button(self.tr("Open Folder"))
        self.open_button.setIcon(theme_icon("mActionFileOpen"))
        self.zip_button = self._button(self.tr("Save as Zip…"))
        self.zip_button.setIcon(theme_icon("mActionFileSave"))
        self.look_button = self._button(self.tr("Load for a Look"))
        self.look_button.setIcon(icon("package"))
        self.open_button.clicked.connect(self._on_open_clicked)
        self.zip_button.clicked.connect(self._on_zip_clicked)
        self.look_button.clicked.connect(self._on_look_clicked)
        self.download_button = self._button(self.tr("Download Package…"))
        self.download_button.setIcon(icon("package"))
        self.download_button.clicked.connect(
            lambda _checked: self.download_wanted.emit()
        )
        self._of_place = (self.open_button, self.zip_button, self.look_button)
        self.add(*self._of_place, self.download_button)
        self.set_downloading(is_downloading=False)
        project.layerTreeRoot().removedChildren.connect(self._on_tree_changed)

    def show_package(
        self,
        job: Job,
        place: PackagePlace | None,
        looks: Path,
        *,
        is_of_server: bool = False,
    ) -> None:
        """Show what can be done.

        Args:
            job: that made the package.
            place: of the package; None: the job made none here.
            looks: folder for copies that are looked at.
            is_of_server: whether a server has the package.
        """
        self._job, self._place, self._looks = job, place, looks
        for button in self._of_place:
            button.setVisible(place is not None)
        self.download_button.setVisible(is_of_server)
        self.setVisible(place is not None or is_of_server)
        self._show_state()

    def set_downloading(self, *, is_downloading: bool) -> None:
        """Whether a package comes already."""
        tip = self.tr(
            "Download the project's newest package from the server into a new folder"
        )
        if is_downloading:
            tip = self.tr("A package is being downloaded.")
        self.download_button.setEnabled(not is_downloading)
        self.download_button.setToolTip(tip)
        self.download_button.setAccessibleDescription(tip)

    def save_zip(self, path: Path) -> None:
        """Pack the package into a file, in a thread."""
        if self._place is None:
            return
        folder, watcher = self._place.folder, JobWatcher(self._is_ended.is_set)
        self._is_zipping = True
        self._show_state()

        def answer(_none: None) -> None:
            self._is_zipping = False
            keep_packages_folder(path.parent)
            self._show_state()
            text = self.tr("The package was saved as {path}.").format(path=path)
            self._strip.tell("package", text, Qgis.MessageLevel.Success)

        self._calls.ask(
            lambda: zip_package(folder, path, watcher),
            answer,
            self._on_failed,
            owner=self,
        )

    def load_look(self) -> None:
        """Show the layers of the package in the project, see `look`."""
        job, place = self._job, self._place
        if job is None or place is None:
            return
        self.look_button.setEnabled(False)
        name = self._project.fileName()

        def answer(look: PreparedLook) -> None:
            if self._project.fileName() == name:
                self._load(look, job.finished_at)

        looks, kept = self._looks, looked_at(self._project)

        def prepare() -> PreparedLook:
            remove_copies(looks, kept)
            copy = looks / job.id
            return prepare_look(job.id, place.folder, place.project_file, copy)

        self._calls.ask(
            prepare,
            answer,
            self._on_failed,
            owner=self,
        )

    def _load(self, look: PreparedLook, made_at: datetime | None) -> None:
        loader = LookLoader(
            self._project, look, made_at, moment=moment_text, parent=self
        )
        self._loader = loader
        loader.loaded.connect(partial(self._on_loader_loaded, loader))
        loader.start()

    def _on_loader_loaded(self, loader: LookLoader, count: int) -> None:
        loader.deleteLater()
        if self._loader is loader:
            self._loader = None
        self._show_state()
        if not count:
            text = self.tr("The package has no layers of its own to look at.")
            self._strip.tell("package", text, Qgis.MessageLevel.Warning)
            if self._job is not None:
                remove_look(self._project, self._job.id)

    def _on_failed(self, error: Exception) -> None:
        self._is_zipping = False
        self._show_state()
        self._strip.tell("package", error_text(error), Qgis.MessageLevel.Critical)

    def _on_open_clicked(self, _checked: bool) -> None:
        if self._place is not None:
            open_folder(self._place.folder, self._strip)

    def _on_zip_clicked(self, _checked: bool) -> None:
        if self._job is None or self._place is None:
            return
        day = (self._job.finished_at or self._job.updated_at).astimezone()
        suggested = packages_folder() / f"{self._place.folder.name}_{day:%Y-%m-%d}.zip"
        path = ask_where_to_save(
            self, self.tr("Save Package"), suggested, self.tr("Zip files (*.zip)")
        )
        if path is not None:
            self.save_zip(path)

    def _on_look_clicked(self, _checked: bool) -> None:
        if self._job is not None and self._is_looked_at:
            remove_look(self._project, self._job.id)
            self.look_removed.emit()
            looks, kept = self._looks, looked_at(self._project)
            self._calls.ask(lambda: remove_copies(looks, kept), owner=self)
            self._show_state()
        else:
            self.load_look()

    def _on_tree_changed(self, *_told: object) -> None:
        self._show_state()

    @property
    def _is_looked_at(self) -> bool:
        if self._job is None:
            return False
        return look_group(self._project, self._job.id) is not None

    def _show_state(self) -> None:
        place = self._place
        if place is None:
            return
        gone = ""
        if not place.is_there:
            gone = self.tr("The folder of the package is not there any more.")
        tips = {
            self.open_button: self.tr(
                "Open {path}. Copy the package from there; this one is what returned "
                "packages are compared with"
            ).format(path=place.folder),
            self.zip_button: self.tr("Pack the package into one file"),
            self.look_button: self.tr(
                "Show a copy of the package's layers in a group of their own, "
                "read-only; the layers of the project are not touched"
            ),
        }
        for button, tip in tips.items():
            button.setEnabled(not gone)
            button.setToolTip(gone or tip)
            button.setAccessibleDescription(gone or tip)
        if self._is_zipping:
            self.zip_button.setEnabled(False)
            self.zip_button.setToolTip(self.tr("The file is being written."))
        if self._loader is not None:
            self.look_button.setEnabled(False)
        elif self._is_looked_at:
            self.look_button.setEnabled(True)
            self.look_button.setText(self.tr("Remove the Look"))
            self.look_button.setToolTip(
                self.tr("Take the layers of the package out of the project again")
            )
            return
        self.look_button.setText(self.tr("Load for a Look"))

    def _button(self, text: str) -> QPushButton:
        button = QPushButton(text, self)
        button.setIconSize(_ICON)
        return button
