"""What a package says of itself: the file `qfieldsync_cloud.json` in its root.

Source of the form: `resources/schema/package_1.json`. Written last, so that a folder
that has it is whole; it names no path of this machine. The one in a folder that came
back is believed only as far as it tells which package the folder is a copy of; all else
is read in the pristine copy.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from datetime import datetime, timezone
from pathlib import Path
from typing import Any

from qfieldsync_cloud.core.deltas.json_text import decode_json
from qfieldsync_cloud.core.errors import CollectingError, DeltaFileError
from qfieldsync_cloud.core.files.hashing import sha256_of
from qfieldsync_cloud.core.translation import translate

MANIFEST_NAME = "qfieldsync_cloud.json"
MANIFEST_VERSION = "1.0"
_MAX_SIZE_BYTES = 64 * 1024 * 1024
"""Enough for the list of 200,000 photos."""


@dataclass(frozen=True)
class PackageIdentity:
    """Which package of which project."""

    package_id: str
    """Id of the package job."""
    project_id: str
    project_name: str = ""


@dataclass(frozen=True)
class Manifest(PackageIdentity):
    """Which package this is, and what was in it."""

    packaged_at: datetime | None = None
    """With a zone; None when it is not told."""
    hashes: Mapping[str, str] = field(default_factory=dict, repr=False)
    """Hex SHA-256 of the files of the package, by path with `/` from its root."""

    def is_older_than(self, other: Manifest) -> bool:
        """Whether both tell when they were made, and this one was made earlier."""
        if self.packaged_at is None or other.packaged_at is None:
            return False
        return self.packaged_at < other.packaged_at


def read_manifest(folder: Path) -> Manifest:
    """The manifest of the package in `folder`.

    Raises:
        CollectingError: there is none (`manifest_missing`), or it is no manifest
            (`manifest_invalid`).
    """
    path = folder / MANIFEST_NAME
    try:
        size_bytes = path.stat().st_size
        content = path.read_bytes() if size_bytes <= _MAX_SIZE_BYTES else b""
    except OSError as error:
        message = translate(
            "Collecting",
            "{folder} is no package of this plugin: it holds no {name}. Choose the "
            "folder of the package, as it came back from the device.",
        ).format(folder=folder, name=MANIFEST_NAME)
        raise CollectingError("manifest_missing", str(folder), message) from error
    try:
        return _manifest_of(decode_json(content))
    except (DeltaFileError, ValueError) as error:
        message = translate(
            "Collecting",
            "{path} cannot be read ({reason}). Copy the package from the device again.",
        ).format(path=path, reason=error)
        raise CollectingError("manifest_invalid", str(path), message) from error


def write_manifest(
    folder: Path,
    identity: PackageIdentity,
    layers: Iterable[Mapping[str, Any]],
    attachments: Iterable[Mapping[str, Any]],
    check: Callable[[], None],
) -> dict[str, Any]:
    """Write the manifest of a package of which everything else is there.

    Args:
        folder: of the package.
        identity: which package this is.
        layers: what is told of each, and
        attachments: of each file that a feature names.
        check: is called between files.

    Raises:
        Cancelled: by `check`.
    """
    now = datetime.now(timezone.utc).isoformat(timespec="milliseconds")
    manifest: dict[str, Any] = {
        "manifest_version": MANIFEST_VERSION,
        "package_id": identity.package_id,
        "project_id": identity.project_id,
        "project_name": identity.project_name,
        "packaged_at": now.replace("+00:00", "Z"),
        "layers": [dict(layer) for layer in layers],
        "files": [
            {
                "path": item.relative_to(folder).as_posix(),
                "size": item.stat().st_size,
                "sha256": sha256_of(item, check),
            }
            for item in sorted(folder.rglob("*"))
            if item.is_file()
        ],
        "attachments": [dict(item) for item in attachments],
    }
    text = json.dumps(manifest, ensure_ascii=False, indent=1) + "\n"
    (folder / MANIFEST_NAME).write_bytes(text.encode())
    return manifest


def _manifest_of(root: Any) -> Manifest:
    if not isinstance(root, dict):
        raise ValueError("it is no object")
    return Manifest(
        package_id=_text(root, "package_id"),
        project_id=_text(root, "project_id"),
        project_name=str(root.get("project_name") or ""),
        packaged_at=_moment(root.get("packaged_at")),
        hashes=_hashes(root.get("files")),
    )


def _text(root: Mapping[str, Any], key: str) -> str:
    value = root.get(key)
    if not isinstance(value, str) or not value or not value.isprintable():
        raise ValueError(f"{key}: no text")
    return value


def _moment(value: Any) -> datetime | None:
    try:
        moment = datetime.fromisoformat(str(value).replace("Z", "+00:00"))
    except ValueError:
        return None
    return moment if moment.tzinfo else moment.replace(tzinfo=timezone.utc)


def _hashes(files: Any) -> dict[str, str]:
    items = files if isinstance(files, list) else []
    return {
        str(item.get("path")): str(item.get("sha256") or "").lower()
        for item in items
        if isinstance(item, dict)
    }
