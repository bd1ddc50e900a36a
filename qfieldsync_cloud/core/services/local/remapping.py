"""Layers and features that deltas of a local service may mean; see `core.rescue`.

found = propose(service, delta_ids, {})           looked at, nothing written
take_up(service, delta_ids, layer_map, keys)      what the analyst confirmed
"""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass

from qfieldsync_cloud.core.deltas.delta_list import ServerStatus
from qfieldsync_cloud.core.deltas.intake import Intake, LeftDelta, LeftReason
from qfieldsync_cloud.core.deltas.model import Deltafile, DeltaMethod
from qfieldsync_cloud.core.jobs.store.delta_states import chosen_rows, taken_delta
from qfieldsync_cloud.core.layers.layer_note import note_layers
from qfieldsync_cloud.core.layers.project_layers import find_layers, read_project
from qfieldsync_cloud.core.layers.runs.applying import Watcher
from qfieldsync_cloud.core.opening import close_project
from qfieldsync_cloud.core.rescue import propose_remapping
from qfieldsync_cloud.core.services.local.choosing import chosen_statuses
from qfieldsync_cloud.core.services.local.service import LocalService
from qfieldsync_cloud.core.sync.key_map import KeyMap
from qfieldsync_cloud.core.sync.proposals import Proposals
from qfieldsync_cloud.core.undisturbed import undisturbed

_DONE = (ServerStatus.APPLIED, ServerStatus.BUSY)


@dataclass(frozen=True)
class ProjectLayer:
    """A layer that deltas may be about."""

    id: str
    name: str


@dataclass(frozen=True)
class Remapping:
    """What the engine proposes."""

    delta_ids: tuple[str, ...]
    """Those that can be taken up."""
    proposals: Proposals
    layers: tuple[ProjectLayer, ...]
    """Of the project, by name."""

    @property
    def has_questions(self) -> bool:
        """Whether there is anything to be confirmed."""
        return bool(self.proposals.layers or self.proposals.keys)


def propose(
    service: LocalService,
    delta_ids: Collection[str],
    layer_map: Mapping[str, str],
    watcher: Watcher,
) -> Remapping:
    """Look for layers and features; in any thread but the main one.

    Args:
        service: of the project.
        delta_ids: of deltas that are to be taken up again.
        layer_map: what the analyst has confirmed so far: id in the deltas to id in the
            project. Keys are looked for in layers that are known.
        watcher: sees and stops it.

    Raises:
        ApplyError: a data source cannot be read.
        Cancelled: the caller wanted to stop.
        ProjectError: the project cannot be read.
    """
    with undisturbed():
        intake = _intake(service, delta_ids)
        project = read_project(service.project_path)
        notes = note_layers(project)
        close_project(project)
        confirmed = {**service.settings().layer_map, **layer_map}
        known = {one: other for one, other in confirmed.items() if other in notes}
        layers = find_layers(notes, intake.deltafile.deltas, known)
        proposals = propose_remapping(intake, layers, watcher)
        choices = sorted(
            (ProjectLayer(note.id, note.name) for note in notes.values()),
            key=lambda layer: (layer.name.casefold(), layer.id),
        )
        uuids = tuple(delta.uuid for delta in intake.deltafile.deltas)
        return Remapping(uuids, proposals, tuple(choices))


def take_up(
    service: LocalService,
    delta_ids: Collection[str],
    layer_map: Mapping[str, str],
    keys: Mapping[str, str],
) -> int:
    """Let deltas wait again, under what the analyst confirmed; how many they are.

    Args:
        service: of the project.
        delta_ids: of the deltas; those that are applied by now are left.
        layer_map: for these and all later deltas.
        keys: of the features, by uuid of the delta.
    """
    found = chosen_statuses(service, delta_ids)
    free = [uuid for uuid, status in found.items() if status not in _DONE]
    service.retry(free, layer_map=layer_map, key_map=KeyMap(by_delta=keys))
    return len(free)


def _intake(service: LocalService, delta_ids: Collection[str]) -> Intake:
    with service.store.reading() as rows:
        taken = [
            taken_delta(row)
            for row in chosen_rows(rows, delta_ids)
            if ServerStatus(row["status"]) not in _DONE
        ]
        clients = {item.delta.client_id for item in taken}
        chosen = {item.seq for item in taken}
        others = [
            (taken_delta(row), ServerStatus(row["status"]), str(row["modified_pk"]))
            for client in sorted(clients)
            for row in rows.execute(
                "SELECT *, 0 AS is_reviewed FROM delta"
                " WHERE client_id = ? AND method = ? ORDER BY seq",
                (client, DeltaMethod.CREATE.value),
            )
            if row["seq"] not in chosen
        ]
    left = tuple(
        LeftDelta(
            item.delta.uuid,
            LeftReason.APPLIED if status in _DONE else LeftReason.NOT_CHOSEN,
            item.delta,
            modified_pk=key,
        )
        for item, status, key in others
    )
    deltas = tuple(item.delta for item in taken)
    return Intake(Deltafile("", service.project_id, deltas), left)
