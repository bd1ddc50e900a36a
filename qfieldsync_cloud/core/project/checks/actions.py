"""Checks of what becomes of the layers in a package."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
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
    """One file that would be taken offline and copied: the crew edits two of it.

    A package of a server has room for both when they are other tables of the file.
    """
    by_path: dict[Path, list[CheckedLayer]] = defaultdict(list)
    by_table: dict[str, list[CheckedLayer]] = defaultdict(list)
    for item, _layer in checked.editable():
        if item.path is not None:
            by_path[item.path].append(item)
            if item.setup is not None:
                by_table[item.setup.table.id].append(item)
    told = set()
    for groups, package in (
        (by_path.values(), "action"),
        (by_table.values(), "cloud_action"),
    ):
        for items in groups:
            found = _copied_beside(items, package)
            if found is not None and items[0].path not in told:
                told.add(items[0].path)
                yield found


def _copied_beside(items: Sequence[CheckedLayer], package: str) -> Finding | None:
    """That a layer is copied, and another one of the same data taken offline.

    Args:
        items: layers of the same data.
        package: property that says what becomes of them in one kind of package.
    """
    actions = [(str(getattr(item, package)), item) for item in items]
    copied = [item for action, item in actions if action in _COPIES]
    offline = [item for action, item in actions if action == "offline"]
    if not copied or not offline or copied[0].path is None:
        return None
    name = copied[0].path.name
    return copied[0].find(
        CheckCode.MIXED_ACTIONS, subject=name, file=name, other=offline[0].name
    )
