"""`python -m benchmarks.table`: `build/bench.json` as tables for the documentation."""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

FOUND = Path(__file__).parents[1] / "build" / "bench.json"
_COLUMNS = ("apply", "dry run", "revert", "reading floor", "write floor", "one by one")


def lines(found: Mapping[str, Any]) -> Iterator[str]:
    """Markdown: what was measured on, the figures, the single values, the aims."""
    machine = ", ".join(f"{name} {value}" for name, value in found["machine"].items())
    yield f"Commit {found['commit']}, {found['at']}; {machine}."
    yield ""
    yield "| microseconds per delta | " + " | ".join(_COLUMNS) + " |"
    yield "|---|" + "---|" * len(_COLUMNS)
    scenes: dict[str, dict[str, str]] = {}
    for item in found["figures"]:
        scenes.setdefault(item["scene"], {})[item["side"]] = _cell(item)
    for name, cells in scenes.items():
        yield f"| {name} | " + " | ".join(cells.get(k, "") for k in _COLUMNS) + " |"
    yield ""
    yield "| aim | found | limit | met |"
    yield "|---|---|---|---|"
    for aim in found["aims"]:
        is_met = "yes" if aim["is_met"] else "**no**"
        yield f"| {aim['aim']} | {aim['found']:.2f} | {aim['limit']:g} | {is_met} |"


def _cell(item: Mapping[str, Any]) -> str:
    if "wrong" in item:
        return "no figure"
    digits = 0 if item["us_per_delta"] >= 1000 else 1
    return (
        f"{item['us_per_delta']:,.{digits}f} ±{item['spread'] / 2:.0%}"
        f" (CPU {item['cpu_us_per_delta']:,.{digits}f})"
    )


if __name__ == "__main__":
    sys.stdout.write("\n".join(lines(json.loads(FOUND.read_text("utf-8")))) + "\n")
