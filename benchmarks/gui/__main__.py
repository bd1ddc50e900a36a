"""`python -m benchmarks.gui`: measure the docks, print, compare with the aims.

Ends with 1 when an aim is missed.
"""

from __future__ import annotations

import argparse
import json
import os
import subprocess
import sys
from datetime import datetime, timezone
from pathlib import Path
from statistics import median

from benchmarks.aims import Aim
from benchmarks.gui.program import RUNS, Run, aim_of
from benchmarks.results import commit, machine

ROOT = Path(__file__).parents[2]


def main() -> int:
    options = _options()
    runs = [run for run in RUNS if options.only in run.name]
    if not runs:
        print(f"Nothing is called {options.only!r}.", file=sys.stderr)
        return 2
    aims: dict[str, Aim] = {}
    for run in runs:
        for name, values in _figures(run, options).items():
            aims[name] = aim = aim_of(name, median(values))
            mark = "met   " if aim.is_met else "MISSED"
            told = ", ".join(f"{value:.1f}" for value in values)
            print(f"{'' if options.quick else mark} {aim} of {told}", flush=True)
    if options.quick:
        return 0
    _write(ROOT / "build" / "bench-gui.json", aims)
    return 0 if all(aim.is_met for aim in aims.values()) else 1


def _figures(run: Run, options: argparse.Namespace) -> dict[str, list[float]]:
    """What each process found, by the name of the figure."""
    size = run.quick_size if options.quick else run.size
    command = [sys.executable, "-m", "benchmarks.gui.one", run.name, str(size)]
    if options.where:
        command.append("where")
    figures: dict[str, list[float]] = {}
    for _ in range(1 if options.quick else options.rounds or run.rounds):
        done = subprocess.run(
            command,
            cwd=ROOT,
            env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
            stdout=subprocess.PIPE,
            text=True,
            check=True,
        )
        for name, value in json.loads(done.stdout.splitlines()[-1]).items():
            figures.setdefault(name, []).append(value)
    return figures


def _write(path: Path, aims: dict[str, Aim]) -> None:
    found = {
        "commit": commit(ROOT),
        "at": datetime.now(timezone.utc).isoformat(timespec="seconds"),
        "machine": machine(),
        "aims": [
            {
                "name": name,
                "aim": aim.text,
                "found": round(aim.found, 2),
                "limit": aim.limit,
                "is_met": aim.is_met,
            }
            for name, aim in aims.items()
        ],
    }
    path.parent.mkdir(exist_ok=True)
    path.write_text(json.dumps(found, indent=1) + "\n", encoding="utf-8")


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--only", default="", help="part of the name of what to run")
    parser.add_argument("--rounds", type=int, default=0, help="processes of each")
    parser.add_argument(
        "--where", action="store_true", help="tell where the main thread was kept"
    )
    parser.add_argument(
        "--quick", action="store_true", help="tiny sizes, to try the benchmark itself"
    )
    return parser.parse_args()


if __name__ == "__main__":
    sys.exit(main())
