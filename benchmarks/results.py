"""Figures as lines for the terminal, and as JSON with the commit they belong to."""

from __future__ import annotations

import json
import os
import platform
import sqlite3
import subprocess
from collections.abc import Mapping, Sequence
from datetime import datetime, timezone
from pathlib import Path
from typing import Any

from osgeo import gdal
from qgis.core import Qgis

from benchmarks.aims import Aim, ratio
from benchmarks.measuring import Figure

_COMPARED = ("reading floor", "write floor", "one by one", "dry run", "revert")


def lines_of(figures: Sequence[Figure]) -> str:
    """One line per side: time per delta, spread, and what apply is to it."""
    apply = next((item for item in figures if item.side == "apply"), None)
    lines = []
    for item in figures:
        if item.wrong:
            lines.append(f"  {item.side:<14} no figure: {item.wrong}")
            continue
        line = (
            f"  {item.side:<14} {item.us_per_delta:>9.1f} us per delta,"
            f" CPU {item.cpu_us_per_delta:>9.1f}, spread {item.spread:>4.0%}"
        )
        if apply and not apply.wrong and item.side in _COMPARED:
            line += f"; apply is {ratio(apply, item):.3g} times it"
        if item.is_sample:
            line += f" (from {item.count} edits)"
        lines.append(line)
    return "\n".join(lines)


def write(
    path: Path,
    root: Path,
    figures: Sequence[Figure],
    values: Mapping[str, float],
    aims: Sequence[Aim],
) -> None:
    """Write all that was found, with the commit and the machine."""
    found = {
        "commit": commit(root),
        "at": datetime.now(timezone.utc).isoformat(timespec="seconds"),
        "machine": machine(),
        "figures": [_figure(item) for item in figures],
        "values": dict(values),
        "aims": [
            {
                "aim": item.text,
                "found": item.found,
                "limit": item.limit,
                "is_met": item.is_met,
            }
            for item in aims
        ],
    }
    path.write_text(json.dumps(found, indent=1) + "\n", encoding="utf-8")


def machine() -> dict[str, Any]:
    """What the figures depend on."""
    memory = os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES")
    return {
        "system": platform.platform(),
        "processors": os.cpu_count(),
        "memory_gb": round(memory / 2**30),
        "python": platform.python_version(),
        "qgis": Qgis.QGIS_VERSION,
        "gdal": gdal.__version__,
        "sqlite": sqlite3.sqlite_version,
    }


def commit(root: Path) -> str:
    """The one that is measured."""
    command = ["git", "describe", "--always", "--dirty", "--abbrev=12"]
    done = subprocess.run(
        command, cwd=root, capture_output=True, text=True, check=False
    )
    return done.stdout.strip() or "unknown"


def _figure(item: Figure) -> dict[str, Any]:
    told: dict[str, Any] = {
        "scene": item.scene.name,
        "side": item.side,
        "deltas": item.count,
    }
    if item.wrong:
        return {**told, "wrong": item.wrong}
    return {
        **told,
        "us_per_delta": round(item.us_per_delta, 2),
        "cpu_us_per_delta": round(item.cpu_us_per_delta, 2),
        "spread": round(item.spread, 3),
        "seconds": [round(value, 4) for value in item.seconds],
    }
