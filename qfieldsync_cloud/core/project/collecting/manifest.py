"""What a package says of itself: the file `qfieldsync_cloud.json` in its root.

Packaging writes it. The one in a folder that came back is believed only as far as it
tells which package the folder is a copy of; all else is read in the pristine copy.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime, timezone
from pathlib import Path
from typing import Any

from qfieldsync_cloud.core.deltas.json_text import decode_json
from qfieldsync_cloud.core.errors import CollectingError, DeltaFileError
from qfieldsync_cloud.core.translation import translate

MANIFEST_NAME = "qfieldsync_cloud.json"
_MAX_SIZE_BYTES = 64 * 1024 * 1024
"""Enough for the list of 200,000 photos."""


@dataclass(frozen=True)
class Manifest:
    """Which package this is, of which project, and what was in it."""

    package_id: str
    """Id of the package job."""
    project_id: str
    project_name: str = ""
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


def check_identity(returned: Manifest, pristine: Manifest, folder: Path) -> None:
    """Refuse to compare a folder with what it is no copy of.

    Raises:
        CollectingError: `other_project`, `older_package` or `other_package`.
    """
    if returned.project_id.lower() != pristine.project_id.lower():
        raise other_project(returned, pristine.project_name, folder)
    if returned.package_id.lower() == pristine.package_id.lower():
        return
    if returned.is_older_than(pristine):
        message = translate(
            "Collecting",
            "{folder} is an older package: it was made {returned_at}, and the package "
            "that it would be compared with was made {pristine_at}. Name the copy of "
            "package {package} that was kept.",
        )
        code = "older_package"
    else:
        message = translate(
            "Collecting",
            "{folder} is another package than the one that it would be compared with. "
            "Name the copy of package {package} that was kept.",
        )
        code = "other_package"
    text = message.format(
        folder=folder,
        returned_at=moment_text(returned.packaged_at),
        pristine_at=moment_text(pristine.packaged_at),
        package=returned.package_id,
    )
    raise CollectingError(code, str(folder), text)


def check_project(returned: Manifest, project_id: str, name: str, path: Path) -> None:
    """Refuse a folder of another project; the project's id is "" when not known.

    Raises:
        CollectingError: `other_project`.
    """
    if project_id and returned.project_id.lower() != project_id.lower():
        raise other_project(returned, name, path)


def other_project(returned: Manifest, name: str, folder: Path) -> CollectingError:
    """The error of a folder that belongs to another project than `name`."""
    message = translate(
        "Collecting",
        "{folder} is a package of the project {found} ({found_id}), not of {wanted}. "
        "Open the project that it was made from.",
    ).format(
        folder=folder,
        found=returned.project_name,
        found_id=returned.project_id,
        wanted=name,
    )
    return CollectingError("other_project", str(folder), message)


def moment_text(moment: datetime | None) -> str:
    """A moment for people, in the time of this computer."""
    return moment.astimezone().strftime("%Y-%m-%d %H:%M") if moment else "?"


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
