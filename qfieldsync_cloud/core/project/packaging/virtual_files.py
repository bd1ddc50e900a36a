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

from qfieldsync_cloud.core.source_secrets import is_secret_name, redacted, secrets_in

SUFFIX = ".vrt"
_REFERENCE = re.compile(
    r"(?P<start><(?:SourceFilename|SourceDataset|SrcDataSource)\b)(?P<options>[^<>]*)>"
    r"(?P<path>[^<>]+)(?=<)"
)
_CDATA = re.compile(r"<!\[CDATA\[(.*?)\]\]>", re.S)
_OPTION = re.compile(
    r"""(?P<start><OOI\s+key\s*=\s*["'](?P<key>[^<>"']*)["']\s*>)(?P<value>[^<>]*)"""
)
"""With which GDAL opens what is named."""
_RELATIVE = re.compile(r"""\s*\brelativeToVRT=(?:"([^"]*)"|'([^']*)')""", re.I)
_ELSEWHERE = re.compile(r"^\s*/vsi|:(?![\\/])|://")
"""In an archive, at an address, or of a driver's own spelling."""
_CODING = ("utf-8", "surrogateescape")
_LOCAL = re.compile(r"/(?!vsi)|[A-Za-z]:[\\/]|\\\\")


def is_virtual(path: Path) -> bool:
    """Whether a file names other files."""
    return path.suffix.lower() == SUFFIX and not path.is_dir()


def named_files(path: Path) -> Iterator[Path]:
    """The files that one names, as far as they are there."""
    for match in _REFERENCE.finditer(_text(path)):
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
    for match in _REFERENCE.finditer(_text(path)):
        named = _named(match, path.parent)
        is_elsewhere = _ELSEWHERE.search(match["path"]) is not None
        if not is_elsewhere and not named.exists():
            yield named


def names_logins(path: Path, within: frozenset[Path] = frozenset()) -> bool:
    """Whether such a file, or one that it names, names a server with a login.

    Args:
        path: of the file.
        within: files that name it.
    """
    text = _text(path)
    if any(map(_has_login, _REFERENCE.finditer(text))):
        return True
    if any(map(_is_login, _OPTION.finditer(text))):
        return True
    within |= {path.resolve()}
    return any(
        names_logins(named, within)
        for named in named_files(path)
        if is_virtual(named) and named.resolve() not in within
    )


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
        elif _has_login(match) and not keeps_logins:
            bare = html.escape(redacted(html.unescape(match["path"])), quote=False)
            return f"{match['start']}{match['options']}>{bare}"
        else:
            return match[0]
        options = _RELATIVE.sub("", match["options"])
        escaped = html.escape(found, quote=False)
        return f'{match["start"]}{options} relativeToVRT="1">{escaped}'

    text = _REFERENCE.sub(replaced, _text(path))
    if not keeps_logins:
        text = _OPTION.sub(lambda m: m["start"] if _is_login(m) else m[0], text)
    return text.encode(*_CODING)


def _has_login(match: re.Match[str]) -> bool:
    return bool(secrets_in(html.unescape(match["path"])))


def _is_login(match: re.Match[str]) -> bool:
    name, value = match["key"], html.unescape(match["value"].strip())
    return bool(value) and (is_secret_name(name) or bool(secrets_in(f"{name}={value}")))


def _named(match: re.Match[str], folder: Path) -> Path:
    # an absolute path stays one, whatever it is joined to
    return folder / html.unescape(match["path"].strip())


def _text(path: Path) -> str:
    text = path.read_bytes().decode(*_CODING)
    # two ways to write the same
    return _CDATA.sub(lambda match: html.escape(match[1], quote=False), text)
