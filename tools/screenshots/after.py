"""Scenes of the time when the crew is back: collect, look, resolve, take up."""

from __future__ import annotations

import shutil
from pathlib import Path
from tempfile import gettempdir
from typing import Any

from qgis.PyQt.QtWidgets import QDockWidget

from tools.desktop.ready_to_click import push_the_crews_changes
from tools.screenshots.before import first_job
from tools.screenshots.studio import (
    CHANGES,
    CONFLICTS,
    CREWS,
    HORSE_CHESTNUT,
    MOVED_PLANE,
    NARROW,
    NEW_PHOTO,
    WIDE,
    Studio,
)

TAKEN_BACK = (
    "c47edaa8-f269-48eb-b921-388480504e5a",
    "2ac25fd3-429d-4148-b605-b2d0cc7e1dee",
    "87193d77-1238-4afe-9358-21b14a41d673",
    "a087b081-3843-4b32-bdfd-c490e315a330",
    "a0bb0272-bc32-4c8b-b018-056a72a95bbb",
)
"""Changes that are taken back before a dry run; none has to do with a conflict."""
ROOMY, BROAD = 560, 660
"""Widths of the dock Changes: in the whole window, and alone."""


def collect_dialog(studio: Studio) -> Any:
    """Which device a package comes from that came back."""
    jobs = studio.raise_dock("jobs", WIDE)
    view = studio.raise_dock("changes", WIDE)
    collecting = view.actions_on_changes.collecting
    tablet = Path(gettempdir(), "tablet of the north crew")
    shutil.copytree(jobs.details.package._place.folder, tablet, dirs_exist_ok=True)
    collecting.look_at(tablet)
    yield lambda: collecting.dialog is not None and collecting.dialog.isVisible()
    collecting.dialog.device.setEditText("North crew")
    return collecting.dialog


def changes_list(studio: Studio) -> Any:
    """Both crews' changes, applied or not."""
    view = studio.raise_dock("changes", WIDE)
    dialog = view.actions_on_changes.collecting.dialog
    dialog.close()
    shutil.rmtree(Path(gettempdir(), "tablet of the north crew"))
    push_the_crews_changes(studio.place)
    yield lambda: view.model.rowCount() == CHANGES
    yield lambda: studio.statuses().get("STATUS_CONFLICT", 0) == CONFLICTS
    yield lambda: not studio.statuses().get("STATUS_PENDING", 0)
    return studio.window


def changes_dock(studio: Studio) -> Any:
    """The same, without the map and with room for the columns."""
    studio.widen(studio.docks.changes, BROAD)
    yield lambda: studio.docks.changes.width() > WIDE
    return studio.docks.changes


def changes_grouped(studio: Studio) -> Any:
    """The same, below the deltafiles that they came with."""
    view = studio.docks.changes.view
    view.grouping.toggle.setChecked(True)
    yield lambda: view.model.is_grouped
    return studio.docks.changes


def change_conflict(studio: Studio) -> Any:
    """A plane that was moved in the office and in the field; the crews have names."""
    studio.docks.changes.view.grouping.toggle.setChecked(False)
    for client_id, name in CREWS.items():
        studio.place.local.set_client_name(client_id, name)
    studio.place.refresh()
    view = studio.raise_dock("changes", WIDE)
    yield view.device_strip.isHidden
    view.select(MOVED_PLANE)
    yield lambda: view.panel.shows_content
    return studio.window


def window(studio: Studio) -> Any:
    """The whole window: the conflict in full, and where it is."""
    view = studio.raise_dock("changes", ROOMY)
    studio.window.findChild(QDockWidget, "Browser").hide()
    studio.iface.messageBar().clearWidgets()
    view.splitter.setSizes([330, 420])
    yield lambda: view.panel.inspection is not None
    view.table.show_current()
    view.panel.content.geometry_row.zoom_button.click()
    yield lambda: not studio.iface.mapCanvas().isDrawing()
    return studio.window


def change_fields(studio: Studio) -> Any:
    """A change with fields and photos, in full."""
    view = studio.raise_dock("changes", WIDE)
    view.select(NEW_PHOTO)
    yield lambda: _shown_id(view) == NEW_PHOTO
    panel = view.panel
    panel.setParent(None)
    page = panel.content.widget()
    panel.resize(WIDE, page.sizeHint().height())
    panel.show()
    yield panel.isVisible
    panel.resize(WIDE, page.childrenRect().bottom() + 24)
    yield lambda: True
    return panel


def changes_narrow(studio: Studio) -> Any:
    """The conflict in a narrow dock."""
    view = studio.docks.changes.view
    view.splitter.addWidget(view.panel)
    view.select(MOVED_PLANE)
    studio.widen(studio.docks.changes, NARROW)
    yield lambda: True
    return studio.docks.changes


def jobs_narrow(studio: Studio) -> Any:
    """The jobs in a narrow dock, an apply job in full."""
    view = studio.raise_dock("jobs", NARROW)
    yield lambda: view.model.rowCount() > 1
    view.table.select_job(first_job(view).id)
    yield lambda: view.details.tabs.isVisible()
    return studio.docks.jobs


def check_narrow(studio: Studio) -> Any:
    """The findings in a narrow dock."""
    view = studio.raise_dock("check", NARROW)
    yield lambda: view.check.report is not None
    return studio.docks.check


def take_up_again(studio: Studio) -> Any:
    """A layer that the project no longer has, and what could be it."""
    view = studio.raise_dock("changes", WIDE)
    retaking = view.actions_on_changes.retaking
    retaking.ask(studio.ids_with("STATUS_NOT_APPLIED"))
    yield lambda: retaking.dialog is not None and retaking.dialog.isVisible()
    return retaking.dialog


def dry_run(studio: Studio) -> Any:
    """What applying conflicts, refused changes and some taken back again would give."""
    view = studio.raise_dock("changes", WIDE)
    actions = view.actions_on_changes
    actions.retaking.dialog.close()
    actions.taking_back.take_back(TAKEN_BACK)
    yield lambda: set(TAKEN_BACK) <= set(studio.ids_with("STATUS_NOT_APPLIED"))
    actions.applying.look_at(studio.ids_with("STATUS_CONFLICT", "STATUS_NOT_APPLIED"))
    yield lambda: actions.applying.dialog is not None
    yield lambda: bool(actions.applying.dialog.isVisible())
    return actions.applying.dialog


def conflict_window(studio: Studio) -> Any:
    """The conflict window at a feature that both edited."""
    view = studio.raise_dock("changes", WIDE)
    view.actions_on_changes.applying.dialog.close()
    studio.docks.wiring.open_conflicts(HORSE_CHESTNUT)
    yield lambda: studio.conflicts.content is not None
    yield lambda: studio.conflicts.content.current_id is not None
    return studio.conflicts


def conflict_geometry(studio: Studio) -> Any:
    """A field is decided; the feature of the next conflict was moved by both."""
    content = studio.conflicts.content
    content.panel.theirs_button.click()
    content.go_to(MOVED_PLANE)
    yield lambda: content.current_id == MOVED_PLANE
    yield lambda: not content.panel.map.canvas.isDrawing()
    return studio.conflicts


def forecast(studio: Studio) -> Any:
    """What the decisions would write."""
    studio.conflicts.content.panel.mine_button.click()
    yield studio.conflicts.apply_button.isEnabled
    studio.conflicts.apply_button.click()
    yield lambda: _forecast(studio) is not None and _forecast(studio).is_ready
    return _forecast(studio)


def _forecast(studio: Studio) -> Any:
    return studio.top_level("ForecastDialog")


def _shown_id(view: Any) -> str:
    inspection = view.panel.inspection
    return inspection.record.id if inspection is not None else ""


SCENES: tuple[tuple[Any, str], ...] = (
    (collect_dialog, ""),
    (changes_list, "changes"),
    (changes_dock, ""),
    (changes_grouped, ""),
    (change_conflict, "changes"),
    (window, "changes"),
    (change_fields, ""),
    (changes_narrow, "changes"),
    (jobs_narrow, "jobs"),
    (check_narrow, "check"),
    (take_up_again, ""),
    (dry_run, ""),
    (conflict_window, ""),
    (conflict_geometry, ""),
    (forecast, ""),
)
"""Each with the dock in which labels are looked at; "" is the photographed widget."""
