"""Checks of credentials that everybody reads who gets the project."""

from __future__ import annotations

import re
import time
from collections.abc import Iterable, Iterator
from contextlib import suppress
from dataclasses import replace

from qfieldsync_cloud.core.findings.codes import CheckCode
from qfieldsync_cloud.core.findings.finding import Finding
from qfieldsync_cloud.core.project.checks.checked import CheckedLayer, CheckedProject
from qfieldsync_cloud.core.project.logins import LoginPart, places_in
from qfieldsync_cloud.core.project.origins import origins_of
from qfieldsync_cloud.core.project.packaging.virtual_files import logins_named
from qfieldsync_cloud.core.project.pieces import Piece, pieces
from qfieldsync_cloud.core.project.project_file import opened_xml
from qfieldsync_cloud.core.source_secrets import (
    SecretKind,
    readable_kinds,
    secrets_in,
)

# in a project of database layers each has signs of a login, in its source alone
_SOURCE = re.compile(r"<datasource>[^<]*</datasource>")
_TOLD_ABOVE = (LoginPart.SOURCE, LoginPart.ORIGIN)
"""By `credentials`, as QGIS has opened it."""


def credentials(checked: CheckedProject) -> Iterator[Finding]:
    """Credentials in data sources, also of layers that are left out of packages."""
    for item in checked.layers:
        kinds = _kinds_of(item)
        if kinds == (SecretKind.AUTHCFG,):
            yield item.find(CheckCode.AUTHCFG_USED)
        elif found := _readable(kinds):
            yield item.find(CheckCode.CREDENTIALS_STORED, kinds=found)
        origins = "\n".join(origins_of(item.layer))
        if origins and (found := _readable(secrets_in(origins))):
            yield item.find(CheckCode.CREDENTIALS_LEFT_BEHIND, kinds=found)


def _kinds_of(item: CheckedLayer) -> tuple[SecretKind, ...]:
    """The kinds of credentials in a data source, and in the file that it names."""
    found = {*secrets_in(item.source)}
    # one that cannot be read is an invalid layer, and told of as such
    with suppress(OSError):
        found |= logins_named(item.path) if item.path is not None else set()
    return tuple(kind for kind in SecretKind if kind in found)


def _readable(kinds: Iterable[SecretKind]) -> str:
    return ", ".join(kind.value for kind in readable_kinds(kinds))


def elsewhere(checked: CheckedProject) -> Iterator[Finding]:
    """Credentials in whatever else a package has them taken out of."""
    found: dict[tuple[str, LoginPart, str], set[SecretKind]] = {}
    names: dict[str, str] = {}
    for place in places_in(_pieces(checked)):
        if place.part not in _TOLD_ABOVE:
            key = (place.layer_id, place.part, place.name)
            found.setdefault(key, set()).update(place.kinds)
            names[place.layer_id] = place.layer_name
    for (layer_id, part, name), some in found.items():
        kinds = [kind for kind in SecretKind if kind in some]
        layer = layer_id, names[layer_id]
        if readable := _readable(kinds):
            yield _found(layer, part, name, readable)
        if part is LoginPart.FORM and SecretKind.AUTHCFG in kinds:
            yield Finding(CheckCode.AUTHCFG_IN_FORM, *layer)


def _pieces(checked: CheckedProject) -> Iterator[Piece]:
    with opened_xml(checked.opened.file.path) as (_name, stream):
        text = stream.read().decode("utf-8", "replace")
    for piece in pieces(text):
        yield replace(piece, text=_SOURCE.sub("", piece.text))
        # a call into another thread must not wait for all of them
        time.sleep(0)


def _found(layer: tuple[str, str], part: LoginPart, name: str, kinds: str) -> Finding:
    if part is LoginPart.VARIABLE and not layer[0]:
        code = CheckCode.CREDENTIALS_IN_VARIABLES
        return Finding(code, subject=name, values={"variable": name})
    is_of_layer = bool(layer[0])
    code = (
        CheckCode.CREDENTIALS_IN_LAYER
        if is_of_layer
        else CheckCode.CREDENTIALS_IN_PROJECT
    )
    values = {"kinds": kinds, "part": part.value, "name": name}
    subject = f"{part.value}/{name}" if name else part.value
    return Finding(code, *layer, subject=subject, values=values)
