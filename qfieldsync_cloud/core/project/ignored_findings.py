"""Findings that the analyst set aside in a project, kept in its own entries.

They travel with the project: whoever checks it, here or elsewhere, in the dock or
headless, is not told of them again. What is kept is `Finding.key`.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable

from qgis.core import QgsProject

from qfieldsync_cloud.core.findings.codes import CheckCode
from qfieldsync_cloud.core.findings.finding import Finding

_SCOPE, _KEY = "qfieldsync_cloud", "/ignoredFindings"
_NEVER = frozenset((CheckCode.PROJECT_UNREADABLE, CheckCode.PROJECT_UNSAVED))
"""The first has no project that could remember; the second goes when that is saved."""


def can_be_ignored(finding: Finding) -> bool:
    """Whether the project can remember to leave it out."""
    return finding.code not in _NEVER


def ignored_keys(project: QgsProject) -> frozenset[str]:
    """Keys of the findings that are left out; in the project's thread."""
    keys, _ = project.readListEntry(_SCOPE, _KEY)
    return frozenset(map(str, keys))


def ignore(project: QgsProject, findings: Iterable[Finding]) -> None:
    """Leave findings out from now on: of the open project, on the main thread.

    Nothing is saved.
    """
    keys = {item.key for item in findings if can_be_ignored(item)}
    _keep(project, ignored_keys(project) | keys)


def heed(project: QgsProject, findings: Iterable[Finding]) -> None:
    """Tell of findings again that were left out; see `ignore`."""
    _keep(project, ignored_keys(project) - {item.key for item in findings})


def heed_all(project: QgsProject) -> None:
    """Tell of all findings again; see `ignore`."""
    _keep(project, ())


def split(
    findings: Iterable[Finding], keys: Collection[str]
) -> tuple[tuple[Finding, ...], tuple[Finding, ...]]:
    """Those that are told, and those that are left out, in their order."""
    told: list[Finding] = []
    left_out: list[Finding] = []
    for item in findings:
        is_ignored = item.key in keys and can_be_ignored(item)
        (left_out if is_ignored else told).append(item)
    return tuple(told), tuple(left_out)


def _keep(project: QgsProject, keys: Iterable[str]) -> None:
    project.writeEntry(_SCOPE, _KEY, sorted(keys))
    project.setDirty(True)
