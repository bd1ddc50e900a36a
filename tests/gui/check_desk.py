"""The dock Check on a desk: QGIS's window, small but real, with an open project."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from qgis.core import QgsProject, QgsVectorLayer
from qgis.PyQt.QtCore import QModelIndex

from qfieldsync_cloud.core.findings.codes import CheckCode
from qfieldsync_cloud.core.findings.finding import Finding
from qfieldsync_cloud.gui.check.view import CheckView
from qfieldsync_cloud.gui.window import Window
from qfieldsync_cloud.tasks.project_check import CheckState, ProjectCheck
from qfieldsync_cloud.tasks.project_session import ProjectSession
from qfieldsync_cloud.tasks.workplace import Workplace
from tests.gui.window import Window as SmallWindow
from tests.qgis.check_scenes import Scene, scene

WAIT_MS = 20_000


@dataclass
class Desk:
    """The open project, and what is around it."""

    qtbot: Any
    iface: SmallWindow
    window: Window
    place: Workplace
    views: list[CheckView] = field(default_factory=list)

    @property
    def project(self) -> QgsProject:
        return self.window.project

    def open(self, made: Scene) -> Path:
        """Save a scene, and open its file."""
        path = made.save()
        made.layers.clear()
        made.project.clear()
        assert self.project.read(str(path))
        return path

    def view(self) -> CheckView:
        """The view, as somebody sees it."""
        made = CheckView(self.place, self.window)
        self.views.append(made)
        made.resize(300, 800)
        made.show()
        made.set_shown(True)
        return made

    def checked(self, made: Scene) -> CheckView:
        """The view after the first check of a scene."""
        self.open(made)
        view = self.view()
        self.await_report(view.check)
        return view

    def await_report(self, check: ProjectCheck, before: object = None) -> None:
        """Wait for the end of a check with another report than `before`."""
        self.qtbot.waitUntil(
            lambda: check.state is CheckState.DONE and check.report is not before,
            timeout=WAIT_MS,
        )

    def layer(self, name: str) -> QgsVectorLayer:
        [found] = self.project.mapLayersByName(name)
        return found


@contextmanager
def desk_of(qtbot: Any, folder: Path) -> Iterator[Desk]:
    """A desk without a project; everything is put away at the end."""
    project = QgsProject.instance()
    project.clear()
    iface = SmallWindow()
    window = Window(
        iface.mainWindow(),
        iface.mapCanvas(),
        iface.messageBar(),
        iface.layerTreeView(),
        project,
        iface.setActiveLayer,
        iface.showLayerProperties,
        lambda _page: None,
        iface.showProjectPropertiesDialog,
    )
    session = ProjectSession(project, folder=folder / "stores")
    place = Workplace(session)
    desk = Desk(qtbot, iface, window, place)
    yield desk
    for view in desk.views:
        view.set_shown(False)
        view.check.cancel()
        view.deleteLater()
    place.close()
    session.close()
    qtbot.waitUntil(
        lambda: not (session.worker and session.worker.is_running), timeout=WAIT_MS
    )
    project.clear()
    place.deleteLater()
    session.deleteLater()
    iface.mainWindow().deleteLater()


# Scenes


def filtered(folder: Path, *names: str) -> Scene:
    """A project whose layers of these names have a filter: a warning for each."""
    made = scene(folder)
    for name in names:
        assert made.layers[name].setSubsetString("fid > 1")
    return made


def absolute(folder: Path) -> Scene:
    """A project with an error."""
    made = scene(folder)
    made.project.writeEntryBool("Paths", "/Absolute", True)
    return made


def related_wrongly(folder: Path) -> Scene:
    """A project whose relation leads to a column that is not there: an error."""
    made = scene(folder)
    made.texts['referencingField="tree_uuid"'] = 'referencingField="gone"'
    return made


# What is shown


def codes_of(view: CheckView) -> list[CheckCode]:
    """Of the last report, in its order."""
    return [item.code for item in view.check.report.findings]


def rows_of(view: CheckView) -> list[str]:
    """The texts of the tree, indented."""

    def below(parent: QModelIndex, depth: int) -> Iterator[str]:
        for row in range(view.panel.shown.rowCount(parent)):
            index = view.panel.shown.index(row, 0, parent)
            yield "  " * depth + str(index.data())
            yield from below(index, depth + 1)

    return list(below(QModelIndex(), 0))


def select(view: CheckView, code: CheckCode, layer_name: str = "") -> Finding:
    """Select a finding of the report in the tree."""
    report = view.check.report
    [finding] = [
        item
        for item in (*report.findings, *report.ignored)
        if item.code is code and layer_name in ("", item.layer_name)
    ]
    index = view.panel.shown.mapFromSource(view.panel.model.find(finding.key))
    assert index.isValid()
    view.panel.tree.setCurrentIndex(index)
    return finding
