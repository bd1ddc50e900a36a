"""Mosaics and the like (`.vrt`): files that name the files which hold their data.

Their paths are absolute, or relative to the mosaic. In a package all are relative, so
that the device finds the copies.
"""

from __future__ import annotations

import html
import os
import re
from collections.abc import Iterator, Mapping
from pathlib import Path, PurePosixPath

from qfieldsync_cloud.core.project.packaging.service_files import (
    CODING,
    service_logins,
    xml_text,
)
from qfieldsync_cloud.core.source_secrets import (
    SecretKind,
    is_secret_name,
    redacted,
    secrets_in,
)

SUFFIX = ".vrt"
_REFERENCE = re.compile(
    r"(?P<start><(?:SourceFilename|SourceDataset|SrcDataSource)\b)(?P<options>[^<>]*)>"
    r"(?P<path>[^<>]+)(?=<)"
)
_OPTION = re.compile(
    r"""(?P<start><OOI\s+key\s*=\s*["'](?P<key>[^<>"']*)["']\s*>)(?P<value>[^<>]*)"""
)
"""With which GDAL opens what is named."""
_RELATIVE = re.compile(r"""\s*\brelativeToVRT=(?:"([^"]*)"|'([^']*)')""", re.I)
_ELSEWHERE = re.compile(r"^\s*/vsi|:(?![\\/])|://")
"""In an archive, at an address, or of a driver's own spelling."""
_LOCAL = re.compile(r"/(?!vsi)|[A-Za-z]:[\\/]|\\\\")


def is_virtual(path: Path) -> bool:
    """Whether a file names other files."""
    return path.suffix.lower() == SUFFIX and not path.is_dir()


def named_files(path: Path) -> Iterator[Path]:
    """The files that one names, as far as they are there."""
    for match in _REFERENCE.finditer(xml_text(path)):
        named = _named(match, path.parent)
        try:
            is_there = named.is_file()
        except OSError:
            if not _ELSEWHERE.search(match["path"]):
                raise
            is_there = False  # how a server is named may be too long for a file
        if is_there:
            yield named


def lost_files(path: Path) -> Iterator[Path]:
    """The files that one names and that are not there."""
    for match in _REFERENCE.finditer(xml_text(path)):
        named = _named(match, path.parent)
        is_elsewhere = _ELSEWHERE.search(match["path"]) is not None
        if not is_elsewhere and not named.exists():
            yield named


def logins_named(
    path: Path, within: frozenset[Path] = frozenset()
) -> frozenset[SecretKind]:
    """The kinds of logins in such a file, and in those that it names.

    It may describe a service as well.

    Args:
        path: of the file.
        within: files that name it.

    Raises:
        OSError: one cannot be read.
    """
    if not is_virtual(path):
        return service_logins(path)
    text = xml_text(path)
    found = {kind for match in _REFERENCE.finditer(text) for kind in _logins(match)}
    found.update(k for match in _OPTION.finditer(text) for k in _option_logins(match))
    within |= {path.resolve()}
    for named in named_files(path):
        if named.resolve() not in within:
            found |= logins_named(named, within)
    return frozenset(found)


def with_copies(
    path: Path, places: Mapping[Path, str], *, keeps_logins: bool = False
) -> bytes:
    """The content of such a file whose data are copied along with it.

    Args:
        path: of the file.
        places: where files are in the package, its own one among them.
        keeps_logins: leave the logins of servers in it.
    """
    folder = PurePosixPath(places[path]).parent

    def replaced(match: re.Match[str]) -> str:
        named = _named(match, path.parent)
        place = places.get(named.resolve())
        if place is not None:
            found = os.path.relpath(place, folder).replace("\\", "/")
        elif _LOCAL.match(match["path"].strip()):
            found = named.name  # it is not there, and its folder tells of this machine
        elif _logins(match) and not keeps_logins:
            bare = html.escape(redacted(html.unescape(match["path"])), quote=False)
            return f"{match['start']}{match['options']}>{bare}"
        else:
            return match[0]
        options = _RELATIVE.sub("", match["options"])
        escaped = html.escape(found, quote=False)
        return f'{match["start"]}{options} relativeToVRT="1">{escaped}'

    text = _REFERENCE.sub(replaced, xml_text(path))
    if not keeps_logins:
        text = _OPTION.sub(lambda m: m["start"] if _option_logins(m) else m[0], text)
    return text.encode(*CODING)


def _logins(match: re.Match[str]) -> tuple[SecretKind, ...]:
    return secrets_in(html.unescape(match["path"]))


def _option_logins(match: re.Match[str]) -> tuple[SecretKind, ...]:
    name, value = match["key"], html.unescape(match["value"].strip())
    if value and is_secret_name(name):
        return (SecretKind.PASSWORD,)
    return secrets_in(f"{name}={value}")


def _named(match: re.Match[str], folder: Path) -> Path:
    # an absolute path stays one, whatever it is joined to
    return folder / html.unescape(match["path"].strip())
