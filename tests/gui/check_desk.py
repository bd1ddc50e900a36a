"""The dock Check on a desk: QGIS's window, small but real, with an open project."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from qgis.core import QgsVectorLayer
from qgis.PyQt.QtCore import QModelIndex

from qfieldsync_cloud.core.findings.codes import CheckCode
from qfieldsync_cloud.core.findings.finding import Finding
from qfieldsync_cloud.gui.check.view import CheckView
from qfieldsync_cloud.tasks.project_check import CheckState, ProjectCheck
from tests.gui.ground import Ground
from tests.qgis.check_scenes import Scene, scene


class Desk(Ground):
    """The open project, and what is around it."""

    def __init__(self, folder: Path, qtbot: Any) -> None:
        super().__init__(folder, qtbot.waitUntil)
        self.views: list[CheckView] = []

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
        self.wait(lambda: check.state is CheckState.DONE and check.report is not before)

    def layer(self, name: str) -> QgsVectorLayer:
        [found] = self.project.mapLayersByName(name)
        return found

    def close(self) -> None:
        for view in self.views:
            view.set_shown(False)
            view.check.cancel()
            view.deleteLater()
        super().close()


@contextmanager
def desk_of(qtbot: Any, folder: Path) -> Iterator[Desk]:
    """A desk without a project; everything is put away at the end."""
    desk = Desk(folder, qtbot)
    try:
        yield desk
    finally:
        desk.close()


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
