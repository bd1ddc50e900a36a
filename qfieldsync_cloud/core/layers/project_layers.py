"""The vector layers of a project, found by the layer ids that deltas name."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from difflib import SequenceMatcher
from pathlib import Path

from qgis.core import QgsProject

from qfieldsync_cloud.core.deltas.model import Delta
from qfieldsync_cloud.core.errors import OptionError, ProjectError
from qfieldsync_cloud.core.layers.describe import LayerNote, LayerSetup, describe_layer
from qfieldsync_cloud.core.sync.diagnosis import Diagnosis, DiagnosisCode

_ENOUGH_ALIKE = 0.6


@dataclass(frozen=True)
class ProjectLayers:
    """The layers that a deltafile is about, as the project defines them."""

    setups: Mapping[str, LayerSetup]
    """By the layer id that the deltas name, remapping done."""
    unknown: Mapping[str, Diagnosis] = field(default_factory=dict)
    """By the layer id that the deltas name: why there is no layer, with a proposal."""


def read_project(path: Path) -> QgsProject:
    """A project of its own, read from its file; the open project is not touched.

    Raises:
        ProjectError: the file is missing or cannot be read.
    """
    if not path.is_file():
        raise ProjectError(str(path), "there is no such file")
    project = QgsProject()
    flags = QgsProject.ReadFlags(QgsProject.ReadFlag.FlagDontLoadLayouts)
    if not project.read(str(path), flags):
        raise ProjectError(str(path), project.error() or "QGIS cannot read it")
    return project


def find_layers(
    notes: Mapping[str, LayerNote],
    deltas: Iterable[Delta],
    layer_map: Mapping[str, str] | None = None,
) -> ProjectLayers:
    """Find and describe the layers that `deltas` name.

    Args:
        notes: of the project's layers, by layer id.
        deltas: of one or several deltafiles.
        layer_map: layer id of the deltas to layer id of the project, confirmed by the
            caller; others are looked for under their own id.

    Raises:
        OptionError: `layer_map` names a layer that the project does not have.
    """
    layer_map = layer_map or {}
    for target in layer_map.values():
        if target not in notes:
            raise OptionError("layer map", f"the project has no vector layer {target}")
    setups: dict[str, LayerSetup] = {}
    unknown: dict[str, Diagnosis] = {}
    for delta in deltas:
        named = delta.source_layer_id
        if named in setups or named in unknown:
            continue
        note = notes.get(layer_map.get(named, named))
        if note is None:
            unknown[named] = _unknown(delta, notes.values())
        else:
            setups[named] = _alone_on_its_table(describe_layer(note), setups.values())
    return ProjectLayers(setups, unknown)


def _alone_on_its_table(setup: LayerSetup, others: Iterable[LayerSetup]) -> LayerSetup:
    """Refuse a second geometry column of a table: a row is one feature here."""
    for other in others:
        if other.table.id == setup.table.id and other.table.uri != setup.table.uri:
            values = {"layer": setup.layer.name, "provider": setup.table.provider}
            problem = Diagnosis(DiagnosisCode.PROVIDER_UNSUPPORTED, values=values)
            return replace(setup, layer=replace(setup.layer, problem=problem))
    return setup


def _unknown(delta: Delta, notes: Iterable[LayerNote]) -> Diagnosis:
    name = delta.local_layer_name or delta.source_layer_id
    values: dict[str, object] = {"layer": name}
    proposal = propose_layer(delta, notes)
    if proposal is not None:
        values["proposal"] = f"{proposal.name} ({proposal.id})"
    return Diagnosis(DiagnosisCode.LAYER_UNKNOWN, values=values)


def propose_layer(delta: Delta, notes: Iterable[LayerNote]) -> LayerNote | None:
    """The layer that most looks like the one that `delta` names.

    By name (ids begin with the name that the layer had when it was added) and by
    fields. A proposal only: the caller confirms it in a layer map, or does not.
    """
    attributes: set[str] = set()
    for side in (delta.old, delta.new):
        attributes |= side.attributes.keys() if side is not None else set()
    best, best_score = None, _ENOUGH_ALIKE
    for note in notes:
        score = _likeness(delta, attributes, note)
        if score > best_score:
            best, best_score = note, score
    return best


def _likeness(delta: Delta, attributes: set[str], note: LayerNote) -> float:
    wanted = (delta.local_layer_name or delta.source_layer_id).lower()
    by_name = SequenceMatcher(None, wanted, note.name.lower()).ratio()
    by_id = SequenceMatcher(None, wanted, note.id.lower()).ratio()
    by_fields = (
        len(attributes & set(note.field_names)) / len(attributes) if attributes else 0.0
    )
    return 0.5 * max(by_name, by_id) + 0.5 * by_fields
