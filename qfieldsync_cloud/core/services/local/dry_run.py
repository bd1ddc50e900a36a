"""A dry run over changes of the store, whatever became of them; nothing is written.

What waits, and what a job would keep back of it, `looking_ahead` tells.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from qfieldsync_cloud.core.deltas.model import Delta, Deltafile
from qfieldsync_cloud.core.engine import SyncRun
from qfieldsync_cloud.core.jobs.store.delta_states import creates_of
from qfieldsync_cloud.core.layers.layer_note import note_layers
from qfieldsync_cloud.core.layers.open_edits import OpenEdits
from qfieldsync_cloud.core.layers.project_layers import read_project
from qfieldsync_cloud.core.layers.sessions.recovery import with_readable_files
from qfieldsync_cloud.core.opening import close_project
from qfieldsync_cloud.core.services.local.keeping_back import confirmed_layers
from qfieldsync_cloud.core.services.local.open_project import OpenProject
from qfieldsync_cloud.core.services.local.service import LocalService
from qfieldsync_cloud.core.sync.resolution import SyncOptions


def preview_run(
    service: LocalService,
    deltas: Sequence[Delta],
    open_project: OpenProject,
    *,
    options: SyncOptions | None = None,
    edits: OpenEdits | None = None,
) -> SyncRun:
    """A dry run over changes of the store, as an apply job would go about it.

    Args:
        service: of the project.
        deltas: in their order.
        open_project: what QGIS has open.
        options: None: no resolution, and conflicts stay; see `left_creates` there.
        edits: None: as if nothing were being edited in QGIS.
    """
    with service.store.reading() as rows:
        settings = service.store.settings(rows)
        left_creates = creates_of(rows, {delta.client_id for delta in deltas})
    project = read_project(service.project_path)
    notes = with_readable_files(note_layers(project))
    close_project(project)
    run = SyncRun(
        Deltafile("", service.project_id, tuple(deltas)),
        confirmed_layers(notes, deltas, settings),
        replace(
            options or SyncOptions(),
            left_creates=left_creates,
            tolerance=settings.tolerance,
        ),
        edits or OpenEdits(),
    )
    run.preview()
    if run.waits_for_memory:
        open_project.preview_memory(run)
    return run
