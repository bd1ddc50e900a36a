"""Checks of credentials that everybody reads who gets the project."""

from __future__ import annotations

import re
from collections.abc import Iterator

from qfieldsync_cloud.core.findings.codes import CheckCode
from qfieldsync_cloud.core.findings.finding import Finding
from qfieldsync_cloud.core.project.checks.checked import CheckedProject
from qfieldsync_cloud.core.source_secrets import SecretKind, secrets_in

_SECRET_NAME = re.compile(
    r"(?:^|_)(?:password|passwd|pwd|token|secret|api_?key)(?:$|_)", re.I
)


def credentials(checked: CheckedProject) -> Iterator[Finding]:
    """In the data sources, of layers that are left out of packages too."""
    for item in checked.layers:
        # QGIS's offline editing notes where a layer came from
        remote = str(item.layer.customProperty("remoteSource") or "")
        kinds = secrets_in(f"{item.source}\n{remote}")
        if kinds == (SecretKind.AUTHCFG,):
            yield item.find(CheckCode.AUTHCFG_USED)
            continue
        # a login alone opens nothing
        open_ones = [
            k for k in kinds if k not in (SecretKind.LOGIN, SecretKind.AUTHCFG)
        ]
        if open_ones:
            found = ", ".join(kind.value for kind in open_ones)
            yield item.find(CheckCode.CREDENTIALS_STORED, kinds=found)


def variables(checked: CheckedProject) -> Iterator[Finding]:
    """In the variables of the project, by their names and their form."""
    for name, value in sorted(checked.project.customVariables().items()):
        if str(value) and (_SECRET_NAME.search(name) or secrets_in(str(value))):
            yield Finding(
                CheckCode.CREDENTIALS_IN_VARIABLES,
                subject=name,
                values={"variable": name},
            )
