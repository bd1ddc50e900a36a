"""The vector layers of a project, found by the layer ids that deltas name."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path

from qgis.core import QgsDataSourceUri, QgsMapLayer, QgsProject, QgsVectorLayer

from qfieldsync_cloud.core.deltas.model import Delta
from qfieldsync_cloud.core.errors import OptionError, ProjectError
from qfieldsync_cloud.core.layers.databases.sqlite_schema import lower_ascii
from qfieldsync_cloud.core.layers.describe import LayerSetup, describe_layer
from qfieldsync_cloud.core.layers.disturbance import IS_OVER, disturbance_of
from qfieldsync_cloud.core.layers.layer_note import LayerNote
from qfieldsync_cloud.core.layers.proposals.layer_proposals import propose_layer
from qfieldsync_cloud.core.layers.sources import SourceKind, table_of
from qfieldsync_cloud.core.opening import new_project, open_source, read_without_layers
from qfieldsync_cloud.core.sync.diagnosis import Diagnosis, DiagnosisCode
from qfieldsync_cloud.core.sync.layer_proposal import LayerProposal
from qfieldsync_cloud.core.translation import translate

_OPENINGS = 3
"""A layer is opened so often while others write to its database, or while its server
cannot be reached."""


@dataclass(frozen=True)
class ProjectLayers:
    """The layers that a deltafile is about, as the project defines them."""

    setups: Mapping[str, LayerSetup]
    """By the layer id that the deltas name, remapping done."""
    unknown: Mapping[str, Diagnosis] = field(default_factory=dict)
    """By the layer id that the deltas name: why there is no layer, with a proposal."""
    proposals: Mapping[str, LayerProposal] = field(default_factory=dict)
    """Of unknown layers, where one of the project's looks like it."""


def read_project(path: Path) -> QgsProject:
    """A project of its own, read from its file; the open project is not touched.

    Raises:
        ProjectError: the file is missing or cannot be read.
    """
    if not path.is_file():
        raise ProjectError(str(path), "there is no such file")
    project = new_project()
    encodings = read_without_layers(project, str(path))
    silent: set[str] = set()
    for layer in project.mapLayers().values():
        _open(layer, encodings.get(layer.id(), ""), silent)
    return project


def _open(layer: QgsMapLayer, encoding: str, silent: set[str]) -> None:
    """Open a layer, again when it would be valid then.

    Args:
        layer: of a project that was read without its layers.
        encoding: of its texts; "" when the project says none.
        silent: the ids of data sources whose server did not answer; one is not waited
            for again, and may be added.
    """
    if not isinstance(layer, QgsVectorLayer):
        open_source(layer, layer.source(), encoding)
        return
    source, table = layer.source(), table_of(layer)
    if table.source_id in silent:
        return
    for _ in range(_OPENINGS):
        open_source(layer, source, encoding)
        disturbance = "" if layer.isValid() else disturbance_of(source, table)
        if disturbance not in IS_OVER:
            break
    if disturbance and not layer.isValid() and table.kind is SourceKind.POSTGRES:
        silent.add(table.source_id)


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
            text = translate("Options", "the project has no vector layer {id}")
            raise OptionError("layer map", text.format(id=target))
    by_layer: dict[str, list[Delta]] = {}
    for delta in deltas:
        by_layer.setdefault(delta.source_layer_id, []).append(delta)
    setups: dict[str, LayerSetup] = {}
    unknown: dict[str, Diagnosis] = {}
    proposals: dict[str, LayerProposal] = {}
    for named, items in by_layer.items():
        note = notes.get(layer_map.get(named, named))
        if note is not None:
            setup = _on_known_table(describe_layer(note), setups.values())
            setups[named] = _alone_on_its_table(setup, setups.values())
            continue
        proposal = propose_layer(items, notes.values())
        if proposal is not None:
            proposals[named] = proposal
        unknown[named] = _unknown(items[0], proposal)
    return ProjectLayers(setups, unknown, proposals)


def _on_known_table(setup: LayerSetup, others: Iterable[LayerSetup]) -> LayerSetup:
    """One table is one table, whichever name of the server or login leads to it."""
    identity = setup.schema.identity if setup.schema is not None else ""
    for other in others:
        is_same = other.schema is not None and other.schema.identity == identity != ""
        if is_same and other.table.id != setup.table.id:
            table = other.table
            if _geometry_column(setup) != _geometry_column(other):
                table = replace(table, uri=setup.table.uri)
            layer = replace(setup.layer, table=table.id)
            return replace(setup, table=table, layer=layer)
    return setup


def _geometry_column(setup: LayerSetup) -> str:
    return str(QgsDataSourceUri(setup.table.uri).geometryColumn())


def _alone_on_its_table(setup: LayerSetup, others: Iterable[LayerSetup]) -> LayerSetup:
    """Refuse a second geometry column of a table: a row is one feature here."""
    for other in others:
        if other.table.id == setup.table.id and other.table.uri != setup.table.uri:
            if _is_spelled_otherwise(setup, other):
                return replace(setup, table=other.table)
            values = {"layer": setup.layer.name, "provider": setup.table.provider}
            problem = Diagnosis(DiagnosisCode.PROVIDER_UNSUPPORTED, values=values)
            return replace(setup, layer=replace(setup.layer, problem=problem))
    return setup


def _is_spelled_otherwise(setup: LayerSetup, other: LayerSetup) -> bool:
    """Whether two layers differ in capitals alone, which SQLite does not look at."""
    one, two = setup.table.uri, other.table.uri
    return setup.table.kind.is_sqlite and lower_ascii(one) == lower_ascii(two)


def _unknown(delta: Delta, proposal: LayerProposal | None) -> Diagnosis:
    name = delta.local_layer_name or delta.source_layer_id
    values: dict[str, object] = {"layer": name}
    if proposal is not None:
        values.update(proposal.values)
    return Diagnosis(DiagnosisCode.LAYER_UNKNOWN, values=values)
