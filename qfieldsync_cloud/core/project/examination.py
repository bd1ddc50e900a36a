"""An opened project described for the checks, and looked at by all of them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from qgis.core import QgsFields, QgsVectorLayer

from qfieldsync_cloud.core.findings.finding import Finding, in_order
from qfieldsync_cloud.core.jobs.workflow import JobWatcher
from qfieldsync_cloud.core.layers.databases.sqlite_schema import shared_connections
from qfieldsync_cloud.core.layers.describe import describe_layer
from qfieldsync_cloud.core.layers.layer_note import note_layer
from qfieldsync_cloud.core.project.checks.attachments import attachment_fields, roots_of
from qfieldsync_cloud.core.project.checks.checked import (
    CheckedLayer,
    CheckedProject,
    CheckOptions,
)
from qfieldsync_cloud.core.project.checks.keys import unproven_key
from qfieldsync_cloud.core.project.checks.relations import referenced_fields
from qfieldsync_cloud.core.project.checks.table import CHECKS
from qfieldsync_cloud.core.project.opening import OpenedProject
from qfieldsync_cloud.core.project.rows import RowFacts, RowWants, read_rows


def examine(
    opened: OpenedProject,
    entries: Mapping[str, Mapping[str, Any]],
    options: CheckOptions,
    watcher: JobWatcher | None = None,
) -> tuple[Finding, ...]:
    """Let every check look at a project, in the thread that opened it.

    Args:
        opened: the project.
        entries: of `details.layer_details`.
        options: of the analyst.
        watcher: told of the progress, and asked to go on.

    Raises:
        Cancelled: by the watcher.
    """
    watcher = watcher or JobWatcher()
    found: list[Finding] = []
    with shared_connections():
        checked = _described(opened, entries, options, watcher.part(0.0, 0.3))
        if options.reads_rows:
            checked = _with_rows(checked, watcher.part(0.3, 0.9))
        for check in CHECKS:
            watcher.check()
            found += check.find(checked)
    watcher.progressed(1.0)
    return in_order(_once(found))


def _once(findings: list[Finding]) -> list[Finding]:
    """A relation that a form shows twice is told once."""
    return list({finding.key: finding for finding in reversed(findings)}.values())[::-1]


def _described(
    opened: OpenedProject,
    entries: Mapping[str, Mapping[str, Any]],
    options: CheckOptions,
    watcher: JobWatcher,
) -> CheckedProject:
    layers = []
    found = opened.layers
    for index, layer in enumerate(found):
        watcher.check()
        watcher.progressed(index / len(found))
        listed = opened.listed.get(layer.id())
        entry = entries[listed.id if listed else layer.id()]
        source = listed.source if listed else layer.source()
        item = CheckedLayer(layer, entry, source, opened.not_opened.get(layer.id()))
        if item.vector is not None:
            note = note_layer(item.vector)
            setup = describe_layer(note) if item.is_to_be_edited else None
            item = replace(item, note=note, setup=setup)
        layers.append(item)
    return CheckedProject(opened, tuple(layers), options)


def _with_rows(checked: CheckedProject, watcher: JobWatcher) -> CheckedProject:
    """Read the rows of the layers that some check asks for, once for all checks."""
    referenced = referenced_fields(checked)
    layers = []
    for index, item in enumerate(checked.layers):
        start = index / len(checked.layers)
        part = watcher.part(start, start + 1 / len(checked.layers))
        wants = _wants(checked, item, referenced.get(item.id, set()))
        if item.vector is not None and not wants.is_nothing:
            reading = checked.opened.for_reading(item.vector)
            item = replace(item, rows=_rows(reading, wants, part))
        layers.append(item)
    return replace(checked, layers=tuple(layers))


def _rows(layer: QgsVectorLayer, wants: RowWants, watcher: JobWatcher) -> RowFacts:
    def between(share: float) -> None:
        watcher.check()
        watcher.progressed(share)

    between(0.0)
    return read_rows(layer, wants, between)


def _wants(checked: CheckedProject, item: CheckedLayer, keys: set[str]) -> RowWants:
    if item.vector is None or item.is_left_out:
        return RowWants()
    attachments = {
        name: roots_of(checked, config)
        for name, config in attachment_fields(item.vector)
        if _is_of_source(item.vector, name)
    }
    if not item.is_editable:
        return RowWants(attachments=attachments)
    unique = {unproven_key(item), *keys} - {"", *_proven(item)}
    has_geometry = bool(item.vector.isSpatial())
    return RowWants(has_geometry, tuple(sorted(unique)), attachments)


def _is_of_source(layer: QgsVectorLayer, name: str) -> bool:
    origin = layer.fields().fieldOrigin(layer.fields().indexOf(name))
    return bool(origin == QgsFields.FieldOrigin.OriginProvider)


def _proven(item: CheckedLayer) -> set[str]:
    """Fields of which the data source itself sees to it that no value comes twice."""
    setup = item.setup
    if setup is None:
        return set()
    names = {field.name for field in setup.layer.fields if field.is_unique}
    if setup.layer.key is not None and setup.schema is not None:
        names.update(
            column.name
            for column in setup.schema.key_columns
            if len(setup.schema.key_columns) == 1
        )
    return names
