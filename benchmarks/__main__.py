"""`python -m benchmarks`: measure, print, compare with the aims.

Ends with 1 when an aim is missed, or when a side left other data than it should.
"""

from __future__ import annotations

import argparse
import os
import sys
import tempfile
from contextlib import ExitStack
from pathlib import Path

from qgis.core import QgsApplication

from benchmarks import isolated, results
from benchmarks.aims import Aim, judge
from benchmarks.measuring import Comparison, Figure, measure
from benchmarks.program import COMPARISONS, ISOLATED, QUICK
from benchmarks.sources import Sources
from tests.qgis.postgres_server import ServerUnavailable, running_server

ROOT = Path(__file__).parents[1]


def main() -> int:
    options = _options()
    comparisons = QUICK if options.quick else COMPARISONS
    chosen = [item for item in comparisons if options.only in item.scene.name]
    runs = (
        [] if options.quick else [run for run in ISOLATED if options.only in run.name]
    )
    if not chosen and not runs:
        print(f"Nothing is called {options.only!r}.", file=sys.stderr)
        return 2
    application = QgsApplication([], False)
    application.initQgis()
    figures: list[Figure] = []
    with ExitStack() as stack:
        folder = options.folder
        if options.quick:
            folder = Path(stack.enter_context(tempfile.TemporaryDirectory()))
        folder.mkdir(parents=True, exist_ok=True)
        sources = _sources(stack, folder, chosen)
        for comparison in chosen:
            print(f"\n{comparison.scene.name}", flush=True)
            latest: tuple[Figure, ...] = ()
            for known in measure(comparison, sources, folder):
                latest = known
                print(".", end="", flush=True)
            print("\r" + results.lines_of(latest), flush=True)
            figures += latest
        values = {}
        for run in runs:
            values[run.name] = isolated.measure(run, sources, folder)
            print(f"\n{run.name}: {values[run.name]:.1f} {run.unit}", flush=True)
    aims = [] if options.quick else judge(figures, values)
    if not options.quick:
        results.write(options.folder.parent / "bench.json", ROOT, figures, values, aims)
    return _concluded(figures, aims)


def _sources(stack: ExitStack, folder: Path, chosen: list[Comparison]) -> Sources:
    server = None
    if any(item.scene.source == "postgres" for item in chosen):
        try:
            server = stack.enter_context(running_server())
        except ServerUnavailable as error:
            print(f"PostGIS is left out: {error}", file=sys.stderr)
            chosen[:] = [item for item in chosen if item.scene.source != "postgres"]
    return Sources(folder, server)


def _concluded(figures: list[Figure], aims: list[Aim]) -> int:
    wrong = [figure for figure in figures if figure.wrong]
    missed = [aim for aim in aims if not aim.is_met]
    print()
    for aim in aims:
        print(f"{'met   ' if aim.is_met else 'MISSED'} {aim}")
    for figure in wrong:
        print(f"WRONG  {figure.scene.name}, {figure.side}: {figure.wrong}")
    return 1 if missed or wrong else 0


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--only", default="", help="part of the name of what to run")
    parser.add_argument(
        "--quick", action="store_true", help="tiny sizes, to try the benchmark itself"
    )
    parser.add_argument(
        "--folder",
        type=Path,
        default=ROOT / "build" / "bench",
        help="where layers and deltafiles are kept",
    )
    return parser.parse_args()


if __name__ == "__main__":
    code = main()
    sys.stdout.flush()
    # QGIS 3.22 crashes when Python takes it down
    os._exit(code)
