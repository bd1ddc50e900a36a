"""Checks of what becomes of the layers in a package."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from pathlib import Path

from qfieldsync_cloud.core.findings.codes import CheckCode
from qfieldsync_cloud.core.findings.finding import Finding
from qfieldsync_cloud.core.project.checks.checked import CheckedLayer, CheckedProject

_COPIES = frozenset(("copy", "no_action", "keep_existent"))


def configured(checked: CheckedProject) -> Iterator[Finding]:
    """Editable layers of which nobody said what becomes of them."""
    for item, _layer in checked.editable():
        if not item.action and not item.cloud_action:
            yield item.find(CheckCode.LAYER_NOT_CONFIGURED)


def mixed(checked: CheckedProject) -> Iterator[Finding]:
    """One file that would be taken offline and copied: the crew edits two of it."""
    by_path: dict[Path, list[CheckedLayer]] = defaultdict(list)
    for item, _layer in checked.editable():
        if item.path is not None:
            by_path[item.path].append(item)
    for path, items in by_path.items():
        offline = [item for item in items if item.action == "offline"]
        copied = [item for item in items if item.action in _COPIES]
        if offline and copied:
            yield copied[0].find(
                CheckCode.MIXED_ACTIONS,
                subject=path.name,
                file=path.name,
                other=offline[0].name,
            )
