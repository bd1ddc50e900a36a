"""Checks of credentials that everybody reads who gets the project."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from qfieldsync_cloud.core.findings.codes import CheckCode
from qfieldsync_cloud.core.findings.finding import Finding
from qfieldsync_cloud.core.project.checks.checked import CheckedProject
from qfieldsync_cloud.core.project.origins import origins_of
from qfieldsync_cloud.core.source_secrets import (
    SecretKind,
    is_secret_name,
    secrets_in,
)


def credentials(checked: CheckedProject) -> Iterator[Finding]:
    """In the data sources, of layers that are left out of packages too."""
    for item in checked.layers:
        kinds = secrets_in(item.source)
        if kinds == (SecretKind.AUTHCFG,):
            yield item.find(CheckCode.AUTHCFG_USED)
        elif found := _readable(kinds):
            yield item.find(CheckCode.CREDENTIALS_STORED, kinds=found)
        origins = "\n".join(origins_of(item.layer))
        if origins and (found := _readable(secrets_in(origins))):
            yield item.find(CheckCode.CREDENTIALS_LEFT_BEHIND, kinds=found)


def _readable(kinds: Iterable[SecretKind]) -> str:
    """Those that open something by themselves, which a login alone does not."""
    harmless = (SecretKind.LOGIN, SecretKind.AUTHCFG)
    return ", ".join(kind.value for kind in kinds if kind not in harmless)


def variables(checked: CheckedProject) -> Iterator[Finding]:
    """In the variables of the project, by their names and their form."""
    for name, value in sorted(checked.project.customVariables().items()):
        if str(value) and (is_secret_name(name) or secrets_in(str(value))):
            yield Finding(
                CheckCode.CREDENTIALS_IN_VARIABLES,
                subject=name,
                values={"variable": name},
            )
