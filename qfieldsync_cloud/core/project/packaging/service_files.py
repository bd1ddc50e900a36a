"""Descriptions of services: files by which GDAL finds data on a server.

Source: GDAL's documentation of its drivers WMS, WMTS, WCS and WFS. It knows such a file
by how it begins, whatever its name.
"""

from __future__ import annotations

import html
import re
from pathlib import Path

from qfieldsync_cloud.core.source_secrets import (
    LOGIN_ELEMENT,
    SecretKind,
    redacted,
    secrets_in,
    without_login_elements,
)

CODING = ("utf-8", "surrogateescape")
"""By which a text goes back as it was, whatever it is written in."""
_ROOT = re.compile(rb"<(?:GDAL_WMS|GDAL_WMTS|WCS_GDAL|OGRWFSDataSource)\b", re.I)
_START_BYTES = 1024
"""As far as GDAL looks."""
_VALUE = re.compile(
    r"(?<=>)[^<>]+(?=<)" + r'|(?<==")[^"<>]+(?=")' + r"|(?<==')[^'<>]+(?=')"
)
_CDATA = re.compile(r"<!\[CDATA\[(.*?)\]\]>", re.S)


def xml_text(path: Path) -> str:
    """The XML of a file, in one of the two ways to write a text."""
    text = path.read_bytes().decode(*CODING)
    return _CDATA.sub(lambda match: html.escape(match[1], quote=False), text)


def service_logins(path: Path) -> frozenset[SecretKind]:
    """What opens a service and stands in its description; none for other files.

    Raises:
        OSError: it cannot be read.
    """
    if not _describes_service(path):
        return frozenset()
    text = xml_text(path)
    found = [match[0] for match in LOGIN_ELEMENT.finditer(text)]
    values = _VALUE.finditer(without_login_elements(text))
    found += [html.unescape(match[0]) for match in values]
    return frozenset(kind for value in found for kind in secrets_in(value))


def without_login(path: Path) -> bytes:
    """The content of a description without what opens the service."""

    def bare(match: re.Match[str]) -> str:
        plain = html.unescape(match[0])
        return html.escape(redacted(plain)) if secrets_in(plain) else match[0]

    return _VALUE.sub(bare, without_login_elements(xml_text(path))).encode(*CODING)


def _describes_service(path: Path) -> bool:
    if not path.is_file():
        return False
    with path.open("rb") as stream:
        return _ROOT.search(stream.read(_START_BYTES)) is not None
