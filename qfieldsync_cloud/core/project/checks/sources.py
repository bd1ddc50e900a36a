"""Checks of where the data of the layers are, and whether they can be had."""

from __future__ import annotations

from collections.abc import Iterator

from qfieldsync_cloud.core.findings.codes import CheckCode
from qfieldsync_cloud.core.findings.finding import Finding
from qfieldsync_cloud.core.layers.layer_errors import layer_error
from qfieldsync_cloud.core.project.checks.checked import CheckedLayer, CheckedProject
from qfieldsync_cloud.core.project.packaging.virtual_files import (
    is_virtual,
    lost_files,
)
from qfieldsync_cloud.core.project.reachability import NotOpened, needs_network
from qfieldsync_cloud.core.source_secrets import redacted
from qfieldsync_cloud.core.sync.diagnosis import DiagnosisCode

_UNKNOWN_TO_QFIELD = frozenset(
    ("mssql", "oracle", "hana", "db2", "grass", "grassraster", "gpx", "sensorthings")
)
_UNKNOWN_SUFFIXES = frozenset((".ecw", ".sid", ".jp2k", ".gdb.zip", ".lyr", ".mdb"))
_UNWRITTEN = frozenset(
    (
        DiagnosisCode.CSV_UNSUPPORTED,
        DiagnosisCode.PROVIDER_UNSUPPORTED,
        DiagnosisCode.VIEW_UNSUPPORTED,
    )
)


def availability(checked: CheckedProject) -> Iterator[Finding]:
    """Whether each layer can be opened, and why not."""
    for item in checked.packaged:
        if item.is_localized:
            name = item.entry["filename"]
            yield item.find(CheckCode.LOCALIZED_PATH, file=name)
        elif item.path is not None and not item.path.exists():
            yield item.find(CheckCode.FILE_MISSING, file=item.path.name)
        elif item.not_opened in (NotOpened.NETWORK, NotOpened.VIRTUAL):
            yield item.find(CheckCode.LAYER_NOT_CHECKED, reason=item.not_opened.value)
        elif item.not_opened is None:
            yield from _opened(item)
            yield from _lost_parts(item)


def _lost_parts(item: CheckedLayer) -> Iterator[Finding]:
    """The first file that a mosaic names in vain: GDAL opens it all the same."""
    if item.path is None or not is_virtual(item.path):
        return
    try:
        lost = next(lost_files(item.path), None)
    except OSError:
        return
    if lost is not None:
        yield item.find(CheckCode.FILE_MISSING, file=lost.name)


def _opened(item: CheckedLayer) -> Iterator[Finding]:
    is_elsewhere = needs_network(item.provider, item.source)
    if item.layer.isValid():
        if is_elsewhere:
            yield item.find(CheckCode.NEEDS_CONNECTION)
        return
    reason = redacted(layer_error(item.layer)) or "QGIS gives no reason"
    code = CheckCode.SERVICE_UNREACHABLE if is_elsewhere else CheckCode.LAYER_INVALID
    yield item.find(code, reason=reason)


def formats(checked: CheckedProject) -> Iterator[Finding]:
    """What QField cannot show, and what cannot be written back."""
    for item in checked.packaged:
        suffix = item.path.suffix.lower() if item.path else ""
        if item.is_taken_offline:
            continue  # its rows are in another format then
        if item.provider in _UNKNOWN_TO_QFIELD or suffix in _UNKNOWN_SUFFIXES:
            found = item.provider if item.provider in _UNKNOWN_TO_QFIELD else suffix
            # QGIS writes a layer that it cannot open as it was
            is_fixable = item.is_open
            yield item.find(
                CheckCode.FORMAT_UNSUPPORTED, is_fixable=is_fixable, format=found
            )
    for item, layer in checked.editable():
        problem = item.setup.layer.problem if item.setup else None
        if problem is not None and problem.code in _UNWRITTEN:
            found = layer.dataProvider().storageType() or item.provider
            yield item.find(CheckCode.FORMAT_NOT_WRITTEN, format=found)


def memory_layers(checked: CheckedProject) -> Iterator[Finding]:
    """Layers that a package finds empty."""
    for item in checked.packaged:
        if item.provider == "memory":
            yield item.find(CheckCode.MEMORY_LAYER)


def encodings(checked: CheckedProject) -> Iterator[Finding]:
    """Texts that other machines read differently."""
    for item, layer in checked.vectors():
        encoding = layer.dataProvider().encoding()
        if encoding and encoding.lower().replace("-", "") != "utf8":
            yield item.find(CheckCode.ENCODING_NOT_UTF8, encoding=encoding)


def filters(checked: CheckedProject) -> Iterator[Finding]:
    """Filters that hide what the crew edits."""
    for item, layer in checked.editable():
        if layer.subsetString():
            yield item.find(CheckCode.FILTER_ON_EDITABLE)
