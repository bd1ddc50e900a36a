"""The flow of proposing layers and keys, and of a run that takes up what was left.

intake = read_intake(path)                       a deltafile, or a list of deltas
layers = find_layers(notes, intake.deltafile.deltas, layer_map)
proposals = propose_remapping(intake, layers, …)          looked at, nothing written
deltafile, options = confirmed(intake, key_map, options)  what the caller confirmed
SyncRun(deltafile, layers, options, …)
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from qfieldsync_cloud.core.deltas.intake import Intake
from qfieldsync_cloud.core.deltas.model import Deltafile
from qfieldsync_cloud.core.engine import SyncRun
from qfieldsync_cloud.core.errors import SourceFailure
from qfieldsync_cloud.core.layers.project_layers import ProjectLayers
from qfieldsync_cloud.core.layers.proposals.key_proposals import propose_keys
from qfieldsync_cloud.core.layers.runs.applying import Watcher
from qfieldsync_cloud.core.sync.diagnosis import DiagnosisCode
from qfieldsync_cloud.core.sync.key_map import KeyMap, with_confirmed_keys
from qfieldsync_cloud.core.sync.key_questions import left_creates, questions_of
from qfieldsync_cloud.core.sync.planned import PlannedDelta
from qfieldsync_cloud.core.sync.proposals import Proposals, missing_layers
from qfieldsync_cloud.core.sync.resolution import SyncOptions
from qfieldsync_cloud.core.sync.status import DeltaStatus
from qfieldsync_cloud.core.undisturbed import undisturbed


def confirmed(
    intake: Intake, key_map: KeyMap, options: SyncOptions
) -> tuple[Deltafile, SyncOptions]:
    """What a run takes: the deltas with their confirmed keys, and the options.

    Raises:
        OptionError: the key map says something of a delta that is not in the input.
    """
    key_map.check(intake.all_deltas)
    deltafile = with_confirmed_keys(intake.deltafile, key_map)
    return deltafile, replace(options, left_creates=left_creates(intake.left))


def propose_remapping(
    intake: Intake, layers: ProjectLayers, watcher: Watcher
) -> Proposals:
    """Look for the layers and features that the deltas mean; any thread.

    Memory layers, which only the main thread may read, are not looked through.

    Raises:
        ApplyError: a data source cannot be read.
        Cancelled: the caller wanted to stop.
    """
    deltafile, options = confirmed(intake, KeyMap(), SyncOptions())
    run = SyncRun(deltafile, layers, options, watcher=watcher)
    run.preview()
    watcher.check()
    planned = run.settled()
    _check_read(planned)
    with undisturbed():
        questions = questions_of(planned, left_creates(intake.left))
        return Proposals(
            missing_layers(intake, layers.unknown, layers.proposals),
            propose_keys(layers.setups, questions, watcher),
            intake.left,
        )


def _check_read(planned: Iterable[PlannedDelta]) -> None:
    """Check that all data sources could be looked at.

    Raises:
        SourceFailure: one could not be: there may be more to propose.
    """
    for item in planned:
        diagnosis = item.diagnosis
        if item.status is not DeltaStatus.ERROR or diagnosis is None:
            continue
        if diagnosis.code is not DiagnosisCode.CANCELLED:
            reason = str(diagnosis.values.get("reason") or diagnosis.code.value)
            raise SourceFailure(diagnosis.code.value, reason)
