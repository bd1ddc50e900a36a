"""The settings of a project, and how the store writes them."""

from __future__ import annotations

import json
import math
import sqlite3
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import Any

from qfieldsync_cloud.core.errors import OptionError
from qfieldsync_cloud.core.jobs.permission import PermissionRule

TIME_LIMIT_S = 600.0
"""Of a job, like a server's."""


@dataclass(frozen=True)
class ProjectSettings:
    """What the analyst chose for a project."""

    overwrite_conflicts: bool = False
    """What came from the field wins; a server's default is True, ours loses nothing."""
    time_limit_s: float = TIME_LIMIT_S
    """Of a job."""
    rules: tuple[PermissionRule, ...] = ()
    layer_map: Mapping[str, str] = field(default_factory=dict)
    """Layer id of the deltas to layer id of the project, confirmed by the analyst."""
    kept_packages: int = 10
    """How many of the newest packages are kept whatever their age; at least one."""
    kept_days: float = 90
    """How long the others are kept after they were made, or something came back."""
    tolerance: float = 0.0
    """Within which geometries are equal, in units of the layer's CRS."""

    def __post_init__(self) -> None:
        if not self.time_limit_s > 0:
            raise OptionError("time limit", f"{self.time_limit_s} s is no time")
        if not self.kept_packages >= 1:
            raise OptionError("kept packages", "at least the newest one is kept")
        if not self.kept_days >= 0:
            raise OptionError("kept packages", f"{self.kept_days} days are no time")
        if not 0 <= self.tolerance < math.inf:
            raise OptionError("tolerance", f"{self.tolerance} is no distance")


_NAME = "project"
_PLAIN = (
    "overwrite_conflicts",
    "time_limit_s",
    "layer_map",
    "kept_packages",
    "kept_days",
    "tolerance",
)
"""Settings that JSON holds as they are."""


def read_settings(
    connection: sqlite3.Connection, defaults: ProjectSettings | None = None
) -> ProjectSettings:
    """The settings of the project; those that were never set are the defaults."""
    kept = json.loads(read_value(connection, _NAME) or "{}")
    known: dict[str, Any] = {name: kept[name] for name in _PLAIN if name in kept}
    rules = tuple(map(PermissionRule.from_json, kept.get("rules", ())))
    return replace(defaults or ProjectSettings(), rules=rules, **known)


def write_settings(connection: sqlite3.Connection, settings: ProjectSettings) -> None:
    """Keep the settings of the project."""
    kept = {
        "overwrite_conflicts": settings.overwrite_conflicts,
        "time_limit_s": settings.time_limit_s,
        "layer_map": dict(settings.layer_map),
        "kept_packages": settings.kept_packages,
        "kept_days": settings.kept_days,
        "tolerance": settings.tolerance,
        "rules": [rule.to_json() for rule in settings.rules],
    }
    write_value(connection, _NAME, json.dumps(kept))


def read_value(connection: sqlite3.Connection, name: str) -> str:
    """A value that was kept under a name; "" when none was."""
    row = connection.execute(
        "SELECT value FROM setting WHERE name = ?", (name,)
    ).fetchone()
    return str(row[0]) if row else ""


def write_value(connection: sqlite3.Connection, name: str, value: str) -> None:
    """Keep a value under a name."""
    connection.execute("INSERT OR REPLACE INTO setting VALUES (?, ?)", (name, value))
