"""Scenes of the time before the crew leaves: check, and package."""

from __future__ import annotations

from typing import Any

from qgis.core import QgsDefaultValue, QgsProject

from tools.screenshots.studio import ANALYST, WIDE, Studio


def jobs_empty(studio: Studio) -> Any:
    """A project without any job."""
    yield lambda: studio.place.local is not None
    studio.place.local.user = ANALYST
    view = studio.raise_dock("jobs", WIDE)
    yield lambda: "No job" in view.list_state.headline.text() or _is_translated(view)
    return studio.window


def check_findings(studio: Studio) -> Any:
    """What the check of the sample finds, and one finding in full."""
    view = studio.raise_dock("check", WIDE)
    yield lambda: view.check.report is not None
    view.panel.tree.expandAll()
    yield lambda: view.panel.shown.rowCount() > 0
    _select_first_finding(view)
    return studio.window


def check_warning(studio: Studio) -> Any:
    """A defect that one click mends: new trees would have no key of their own."""
    project = QgsProject.instance()
    [trees] = project.mapLayersByName("Trees")
    field = trees.fields().lookupField("uuid")
    trees.setDefaultValueDefinition(field, QgsDefaultValue())
    project.write()
    view = studio.raise_dock("check", WIDE)
    before = view.check.report
    view.verdict.run_button.click()
    yield lambda: view.check.report is not before
    _select_first_finding(view)
    yield lambda: view.panel.details.fix_button.isVisible()
    return studio.docks.check


def before_package(studio: Studio) -> Any:
    """What a package would meet, asked before it is made."""
    view = studio.raise_dock("jobs", WIDE)
    yield lambda: view.buttons.package.isEnabled()
    view.buttons.package.click()
    yield lambda: view.before_package.dialog is not None
    return view.before_package.dialog


def jobs_package(studio: Studio) -> Any:
    """The defect is mended, and a package made: what it holds, in plain words."""
    studio.docks.jobs.view.before_package.dialog.reject()
    check = studio.raise_dock("check", WIDE)
    check.panel.details.fix_button.click()
    QgsProject.instance().write()
    view = studio.raise_dock("jobs", WIDE)
    yield lambda: view.buttons.package.isEnabled()
    view.buttons.package.click()
    yield lambda: _is_first_job_over(view)
    view.table.select_job(first_job(view).id)
    yield lambda: view.details.tabs.isVisible()
    yield lambda: view.details.package.isVisible()
    return studio.window


def package_dock(studio: Studio) -> Any:
    """The same, without the map."""
    yield lambda: True
    return studio.docks.jobs


def first_job(view: Any) -> Any:
    """The newest one."""
    return view.model.index(0, 0).data(view.model.JOB_ROLE)


def _is_first_job_over(view: Any) -> bool:
    job = first_job(view)
    return bool(job is not None and job.status.is_final)


def _is_translated(view: Any) -> bool:
    return bool(view.list_state.text.text())


def _select_first_finding(view: Any) -> None:
    index = view.panel.shown.first_finding()
    view.panel.tree.setCurrentIndex(index)


SCENES: tuple[tuple[Any, str], ...] = (
    (jobs_empty, "jobs"),
    (check_findings, "check"),
    (check_warning, ""),
    (before_package, ""),
    (jobs_package, "jobs"),
    (package_dock, ""),
)
"""Each with the dock in which labels are looked at; "" is the photographed widget."""
