"""The open project as a file that another thread can read.

When nothing is unsaved that is its own file. Else it is a snapshot of what stands on
the screen, written to a temporary folder layer by layer, each in a short call on the
main thread.
"""

from __future__ import annotations

import logging
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from qgis.core import QgsProject

from qfieldsync_cloud.core.files.scratch import scratch_folder
from qfieldsync_cloud.core.project.dom_text import Step, Writing
from qfieldsync_cloud.core.project.entries import (
    SCOPES_OF_PLUGINS,
    SCOPES_OF_QGIS,
    entry_steps,
)
from qfieldsync_cloud.core.project.file_errors import ProjectFileError
from qfieldsync_cloud.core.project.layout_pieces import layout_steps
from qfieldsync_cloud.core.project.own_file import own_file
from qfieldsync_cloud.core.project.project_file import read_project_file
from qfieldsync_cloud.core.project.project_snapshot import (
    ProjectSnapshot,
    annotation_steps,
    layer_piece,
    project_piece,
    snapshot_of,
    theme_piece,
    write_snapshot,
)
from qfieldsync_cloud.settings import plugin_names
from qfieldsync_cloud.tasks.main_thread import on_main_thread, slices_on_main_thread

_log = logging.getLogger(__name__)


@dataclass(frozen=True)
class OpenProjectFile:
    """Where the open project can be read."""

    path: Path | None
    """Of its file; None when a snapshot is needed."""
    snapshot: ProjectSnapshot | None = None
    project: QgsProject | None = None
    """To be asked for the layers of the snapshot."""
    piece: str = ""
    """From `project_piece`."""
    layer_ids: tuple[str, ...] = ()
    themes: tuple[str, ...] = ()
    """Their names."""
    saved: Path | None = None
    """The project's file as it was saved last; it tells more of what there can be."""
    plugins: tuple[str, ...] = ()
    """Names of those that may keep something in the project."""

    @classmethod
    def as_shown(cls, project: QgsProject) -> OpenProjectFile:
        """The project as it is on the screen; on the main thread."""
        file = own_file(project)
        if file is not None and not project.isDirty() and file.is_file():
            return cls(file)
        return cls(
            None,
            snapshot_of(project),
            project,
            project_piece(project),
            tuple(project.mapLayers()),
            tuple(project.mapThemeCollection().mapThemes()),
            file,
            plugin_names(),
        )

    @classmethod
    def as_saved(cls, project: QgsProject) -> OpenProjectFile:
        """The project as it stands in its file, which it has; on the main thread."""
        return cls(Path(project.fileName()))

    @contextmanager
    def file(self, check_cancelled: Callable[[], None]) -> Iterator[Path]:
        """The file while the block lasts; any thread.

        Raises:
            MainThreadBusy: it did not come to telling of a layer.
            OSError: the snapshot cannot be written.
        """
        if self.path is not None:
            yield self.path
            return
        with scratch_folder() as folder:
            path = folder / "snapshot.qgs"
            write_snapshot(
                path,
                self.piece,
                self._layers(check_cancelled),
                self._themes(check_cancelled),
                _sliced(annotation_steps(self.project), check_cancelled),
                self._entries(check_cancelled),
                _sliced(layout_steps(self.project), check_cancelled),
            )
            yield path

    def _layers(self, check_cancelled: Callable[[], None]) -> Iterator[str]:
        for layer_id in self.layer_ids:
            check_cancelled()
            yield _written(partial(layer_piece, self.project, layer_id))

    def _themes(self, check_cancelled: Callable[[], None]) -> Iterator[str]:
        for name in self.themes:
            check_cancelled()
            yield _written(partial(theme_piece, self.project, name))

    def _entries(self, check_cancelled: Callable[[], None]) -> Iterator[str]:
        scopes = self._scopes(check_cancelled)
        return _sliced(entry_steps(self.project, scopes), check_cancelled)

    def _scopes(self, check_cancelled: Callable[[], None]) -> Iterable[str]:
        saved: tuple[str, ...] = ()
        if self.saved is not None:
            try:
                file = read_project_file(self.saved, check_cancelled=check_cancelled)
                saved = file.xml.scopes
            except ProjectFileError as error:
                _log.info("what was saved is not known: %s", error)
        known = (*SCOPES_OF_QGIS, *SCOPES_OF_PLUGINS, *saved, *self.plugins)
        return dict.fromkeys(known)


def _written(read: Callable[[], Writing]) -> str:
    """What is read on the main thread, as text."""
    write: Writing = on_main_thread(read)
    return write()


def _sliced(
    steps: Iterator[Step], check_cancelled: Callable[[], None]
) -> Iterator[str]:
    """What many steps on the main thread bring, as text."""
    check_cancelled()
    for taken in slices_on_main_thread(steps):
        check_cancelled()
        for write in taken:
            if write is not None:
                yield write()
