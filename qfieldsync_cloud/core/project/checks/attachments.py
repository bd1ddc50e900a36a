"""Checks of photos and other files that features name."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from qgis.core import QgsVectorLayer

from qfieldsync_cloud.core.findings.codes import CheckCode
from qfieldsync_cloud.core.findings.finding import Finding
from qfieldsync_cloud.core.project.attachment_roots import RELATIVE_TO_ROOT, root_of
from qfieldsync_cloud.core.project.checks.checked import CheckedLayer, CheckedProject
from qfieldsync_cloud.core.project.expressions import failure_of
from qfieldsync_cloud.core.project.rows import is_absolute

_ABSOLUTE = 0
"""How a widget stores paths."""
_NAMINGS = ("attachment_naming", "photo_naming")


def attachment_fields(
    layer: QgsVectorLayer,
) -> Iterator[tuple[str, Mapping[str, Any]]]:
    """The fields that hold file names, with the configuration of their widgets."""
    for index, name in enumerate(layer.fields().names()):
        setup = layer.editorWidgetSetup(index)
        if setup.type() == "ExternalResource":
            yield name, setup.config()


def widgets(checked: CheckedProject) -> Iterator[Finding]:
    """Widgets that store paths of one machine."""
    for item, layer in checked.editable():
        for name, config in attachment_fields(layer):
            root = str(config.get("DefaultRoot") or "")
            storage = _number(config.get("RelativeStorage"))
            # without a default folder QGIS stores the whole path as well
            is_absolute_root = storage == RELATIVE_TO_ROOT and is_absolute(root)
            if storage == _ABSOLUTE or is_absolute_root:
                yield item.find(CheckCode.ATTACHMENT_PATH_ABSOLUTE, name)


def _number(value: Any) -> int:
    try:
        return int(value)
    except (TypeError, ValueError):
        return _ABSOLUTE


def namings(checked: CheckedProject) -> Iterator[Finding]:
    """Expressions that are to name new photos, and cannot."""
    for item, layer in checked.editable():
        for name, text in _naming_expressions(item):
            if layer.fields().indexOf(name) < 0:
                continue  # of a field that is gone: nobody asks for it
            reason = failure_of(text, layer, checked.project)
            if reason:
                yield item.find(
                    CheckCode.ATTACHMENT_NAMING_FAILS,
                    name,
                    expression=text,
                    reason=reason,
                )


def _naming_expressions(item: CheckedLayer) -> Iterator[tuple[str, str]]:
    for key in _NAMINGS:
        try:
            found = json.loads(item.layer.customProperty(f"QFieldSync/{key}") or "{}")
        except (TypeError, ValueError):
            continue
        if isinstance(found, dict):
            for name, text in found.items():
                if isinstance(text, str) and text.strip():
                    yield str(name), text
            if found:
                return  # the older property counts only without the newer


def folders(checked: CheckedProject) -> Iterator[Finding]:
    """Folders that the project names and that are not there."""
    for entry in ("/attachmentDirs", "/dataDirs"):
        names, is_set = checked.project.readListEntry("QFieldSync", entry, [])
        for name in names if is_set else []:
            if name and not (checked.folder / name).is_dir():
                values = {"folder": name}
                yield Finding(
                    CheckCode.ATTACHMENT_FOLDER_MISSING, subject=name, values=values
                )


def files(checked: CheckedProject) -> Iterator[Finding]:
    """Files that features name: are they there, and found on other machines?"""
    for item, _layer in checked.vectors():
        for name, found in (item.rows.attachments if item.rows else {}).items():
            if found.absolute:
                yield item.find(
                    CheckCode.ATTACHMENT_VALUE_ABSOLUTE, name, count=found.absolute
                )
            if found.absent:
                yield item.find(
                    CheckCode.ATTACHMENT_ABSENT,
                    name,
                    absent=found.absent,
                    named=found.named,
                    examples=", ".join(found.examples),
                )


def roots_of(checked: CheckedProject, config: Mapping[str, Any]) -> tuple[Path, ...]:
    """The folders in which the files of a field may be."""
    return folders_of(checked.folder, config)


def folders_of(project_folder: Path, config: Mapping[str, Any]) -> tuple[Path, ...]:
    """The folders in which the files of a field may be, by its widget's settings."""
    root = root_of(config, project_folder)
    return (project_folder / root, project_folder) if root else (project_folder,)
