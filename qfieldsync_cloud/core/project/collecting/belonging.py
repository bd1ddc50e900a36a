"""Whether a folder that came back is of the package and the project wanted."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

from qfieldsync_cloud.core.errors import CollectingError
from qfieldsync_cloud.core.project.manifest import Manifest
from qfieldsync_cloud.core.translation import translate


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
