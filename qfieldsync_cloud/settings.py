"""The settings of QGIS that the plugin reads and writes; nothing else touches them."""

from __future__ import annotations

import json
import math
import os
from collections.abc import Mapping
from dataclasses import dataclass, fields
from pathlib import Path
from typing import TYPE_CHECKING, Any

from qgis.core import QgsSettings
from qgis.PyQt.QtCore import QByteArray

from qfieldsync_cloud.core.project.identity import canonical

if TYPE_CHECKING:
    from qfieldsync_cloud.core.jobs.store.settings import ProjectSettings

_GROUP = "qfieldsync_cloud"
_CLOUD_FOLDERS = "QFieldSync/qfieldCloudProjectLocalDirs"
_CLOUD_SERVER = "QFieldSync/qfieldCloudServerUrl"
_CLOUD_LOGIN = "QFieldSync/qfieldCloudAuthcfg"
_WINDOWS = "qfieldsync_cloud/windows"


def cloud_project_folders() -> Mapping[str, str]:
    """Local folder of each cloud project, by its id, as QFieldSync keeps them."""
    kept = QgsSettings().value(_CLOUD_FOLDERS)
    if isinstance(kept, str):
        try:
            kept = json.loads(kept)
        except ValueError:  # not what QFieldSync writes
            return {}
    if not isinstance(kept, dict):
        return {}
    return {str(project_id): str(folder) for project_id, folder in kept.items()}


def cloud_project_of(folder: str) -> str:
    """The id of the cloud project whose local folder this is; "" when there is none.

    Args:
        folder: the home path of a project.
    """
    if not folder.strip():
        return ""
    wanted = canonical(Path(folder))
    for project_id, local in cloud_project_folders().items():
        if local.strip() and canonical(Path(local)) == wanted:
            return project_id
    return ""


def qfieldsync_server() -> str:
    """Address of the server that QFieldSync is signed in to; "" when it never was."""
    kept = QgsSettings().value(_CLOUD_SERVER)
    return kept.strip() if isinstance(kept, str) else ""


def qfieldsync_login() -> str:
    """Id of QFieldSync's authentication configuration; "" when it has none."""
    kept = QgsSettings().value(_CLOUD_LOGIN)
    return kept.strip() if isinstance(kept, str) else ""


def plugin_names() -> tuple[str, ...]:
    """Names of the plugins that QGIS knows, active or not."""
    settings = QgsSettings()
    settings.beginGroup("PythonPlugins")
    return tuple(settings.childKeys())


def window_state(name: str) -> QByteArray:
    """How the user left a window, or a part of it; empty when it was never left."""
    kept = QgsSettings().value(f"{_WINDOWS}/{name}")
    return kept if isinstance(kept, QByteArray) else QByteArray()


def is_in_window_state(object_name: str) -> bool:
    """Whether QGIS will bring a dock with this name to where it was left."""
    kept = QgsSettings().value("UI/state")
    # as Qt writes texts into the state of a window
    return isinstance(kept, QByteArray) and object_name.encode("utf-16-be") in bytes(
        kept
    )


def keep_window_state(name: str, state: QByteArray) -> None:
    """Remember how the user leaves a window, or a part of it."""
    QgsSettings().setValue(f"{_WINDOWS}/{name}", state)


@dataclass(frozen=True)
class Options:
    """What the page of the plugin in QGIS's options holds."""

    server: str = ""
    """As it was written; "" follows QFieldSync."""
    allow_http: bool = False
    """The server may be reached unprotected."""
    busy_s: float = 3.0
    """Between two looks at a server while a job runs there and a dock shows it."""
    idle_s: float = 60.0
    """The same while none runs."""
    is_watching: bool = True
    """Look at the server for conflicts also while no dock shows it."""
    watch_minutes: float = 5.0
    overwrite_conflicts: bool = False
    """Of projects for which nobody chose; so are the next four."""
    tolerance: float = 0.0
    time_limit_s: float = 600.0
    kept_packages: float = 10.0
    """How many of the newest packages of a project are kept whatever their age."""
    kept_days: float = 90.0
    """How long the others are kept."""
    stores_folder: str = ""
    """"" is the one in the QGIS profile."""
    report_language: str = ""
    """Two letters; "" is that of QGIS."""


LIMITS: Mapping[str, tuple[float, float]] = {
    "busy_s": (2.0, 60.0),
    "idle_s": (10.0, 3600.0),
    "watch_minutes": (1.0, 120.0),
    "tolerance": (0.0, 1e9),
    "time_limit_s": (10.0, 86_400.0),
    "kept_packages": (1.0, 1000.0),
    "kept_days": (0.0, 3650.0),
}
"""Of the numbers among the options; what is kept outside of them is not believed."""


def read_options() -> Options:
    """The options as they are kept; what is missing or malformed has its default."""
    settings, usual = QgsSettings(), Options()
    found: dict[str, Any] = {}
    for name in (item.name for item in fields(Options)):
        default = getattr(usual, name)
        kept = settings.value(f"{_GROUP}/{name}")
        if kept is None:
            continue
        if isinstance(default, bool):
            found[name] = str(kept).lower() in ("true", "1")
        elif isinstance(default, float):
            found[name] = _number(kept, default, *LIMITS[name])
        elif isinstance(kept, str):
            found[name] = kept.strip()
    return Options(**found)


def write_options(options: Options) -> None:
    """Keep the options; those that are usual are not kept, so that they may change."""
    settings, usual = QgsSettings(), Options()
    for name in (item.name for item in fields(Options)):
        value = getattr(options, name)
        if value == getattr(usual, name):
            settings.remove(f"{_GROUP}/{name}")
        else:
            settings.setValue(f"{_GROUP}/{name}", value)


def project_defaults() -> ProjectSettings:
    """Settings of a project for which nobody chose any."""
    from qfieldsync_cloud.core.jobs.store.settings import ProjectSettings

    options = read_options()
    return ProjectSettings(
        overwrite_conflicts=options.overwrite_conflicts,
        tolerance=options.tolerance,
        time_limit_s=options.time_limit_s,
        kept_packages=round(options.kept_packages),
        kept_days=options.kept_days,
    )


def stores_folder() -> Path | None:
    """Where the stores of projects are; None: in the QGIS profile."""
    kept = read_options().stores_folder
    return Path(kept) if kept else None


@dataclass(frozen=True)
class CloudChoice:
    """The cloud project that somebody chose for a project file."""

    server: str
    """Base address."""
    project_id: str
    title: str


def cloud_choice(project_id: str) -> CloudChoice | None:
    """What was chosen for the project with this id here; None when nothing was."""
    kept = _text(f"projects/{project_id}/cloud")
    try:
        found = json.loads(kept) if kept else None
    except ValueError:
        return None
    names = ("server", "project_id", "title")
    if not isinstance(found, dict) or not all(
        isinstance(found.get(name), str) for name in names
    ):
        return None
    return CloudChoice(*(found[name] for name in names))


def keep_cloud_choice(project_id: str, choice: CloudChoice | None) -> None:
    """Remember the cloud project of a project file; None forgets it."""
    key = f"{_GROUP}/projects/{project_id}/cloud"
    if choice is None:
        QgsSettings().remove(key)
    else:
        QgsSettings().setValue(key, json.dumps(vars(choice)))


def told_until(project_id: str, service: str) -> str:
    """Up to where somebody was told of a project's conflicts; "" for nowhere.

    Args:
        project_id: of the project, as the service has it.
        service: which of its services.
    """
    return _text(f"projects/{project_id}/toldUntil/{service}")


def keep_told_until(project_id: str, service: str, until: str) -> None:
    """Remember up to where somebody was told."""
    key = f"{_GROUP}/projects/{project_id}/toldUntil/{service}"
    QgsSettings().setValue(key, until)


def are_changes_grouped() -> bool:
    """Whether the changes are shown below their deltafiles."""
    return _text("changes/byDeltafile") == "yes"


def keep_changes_grouped(*, is_grouped: bool) -> None:
    """Remember whether they are."""
    key = f"{_GROUP}/changes/byDeltafile"
    QgsSettings().setValue(key, "yes" if is_grouped else "no")


def packages_folder() -> Path:
    """Where the last package was saved; the home folder when that is gone, or none was.

    Whether from a server, or as a zip.
    """
    return _kept_folder("packages/folder")


def keep_packages_folder(folder: Path) -> None:
    """Remember where a package was saved."""
    QgsSettings().setValue(f"{_GROUP}/packages/folder", str(folder))


def returned_folder() -> Path:
    """Where what came back was found last; the home folder when that is gone."""
    return _kept_folder("packages/returned_folder")


def keep_returned_folder(folder: Path) -> None:
    """Remember where a package or deltafiles that came back were found."""
    QgsSettings().setValue(f"{_GROUP}/packages/returned_folder", str(folder))


def _kept_folder(key: str) -> Path:
    kept = _text(key)
    # `Path.is_dir` raises where it may not look, or where a share does not answer
    is_there = os.path.isdir(kept)  # noqa: PTH112
    return Path(kept) if is_there else Path.home()


def _text(key: str) -> str:
    kept = QgsSettings().value(f"{_GROUP}/{key}")
    return kept if isinstance(kept, str) else ""


def _number(kept: object, default: float, least: float, most: float) -> float:
    try:
        number = float(str(kept))
    except ValueError:
        return default
    return number if math.isfinite(number) and least <= number <= most else default
