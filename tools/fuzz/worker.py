"""Tries cases in a process of its own, which may die: see `supervisor`.

`python -m tools.fuzz.worker SEED FIRST END STEP` tries the cases FIRST, FIRST + STEP …
below END; `python -m tools.fuzz.worker PATH` tries the one in that file again. Before
each it says `begin NUMBER`, after it what came of it, as JSON on one line.
"""

from __future__ import annotations

import json
import os
import resource
import sys
import tempfile
from collections.abc import Iterator
from dataclasses import asdict
from pathlib import Path
from typing import IO

from tools.fuzz.cases import Case, make_case

_MAX_MEMORY_BYTES = 4 * 1024**3
"""Of the whole process: a file that takes all there is must not take the computer."""
_MAX_FILES = 8192
_BREATH = 64
"""After so many cases QGIS may close what it has kept open."""


def main(arguments: list[str]) -> int:
    """Run until all cases were tried."""
    if len(arguments) == 1:
        cases: Iterator[Case] = iter([read_case(Path(arguments[0]))])
    else:
        seed, first, end, step = map(int, arguments)
        cases = (make_case(seed, number) for number in range(first, end, step))
    with os.fdopen(os.dup(1), "w", encoding="utf-8") as told:
        os.dup2(2, 1)  # what QGIS prints is not told
        _limit_resources()
        _try_all(cases, told)
        told.flush()
    # QGIS crashes now and then while it is taken apart
    os._exit(0)


def read_case(path: Path) -> Case:
    """A case as `supervisor` kept it: the deltafile, and beside it what was done."""
    about = json.loads(path.with_suffix(".case").read_text(encoding="utf-8"))
    return Case(
        about["seed"],
        about["number"],
        tuple(about["kinds"]),
        path.read_bytes(),
        about["is_applied"],
    )


def _limit_resources() -> None:
    _soft, hard = resource.getrlimit(resource.RLIMIT_AS)
    resource.setrlimit(resource.RLIMIT_AS, (_MAX_MEMORY_BYTES, hard))
    soft, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
    most = _MAX_FILES if hard == resource.RLIM_INFINITY else min(_MAX_FILES, hard)
    resource.setrlimit(resource.RLIMIT_NOFILE, (max(soft, most), hard))


def _try_all(cases: Iterator[Case], told: IO[str]) -> None:
    from qgis.core import QgsApplication

    from tools.fuzz.ground import make_ground
    from tools.fuzz.trial import try_case

    application = QgsApplication([], False)
    application.initQgis()
    shared = Path("/dev/shm")
    place = shared if shared.is_dir() and os.access(shared, os.W_OK) else None
    with tempfile.TemporaryDirectory(prefix="qfieldsync_cloud-", dir=place) as folder:
        ground = make_ground(Path(folder))
        for count, case in enumerate(cases):
            print(f"begin {case.number}", file=told, flush=True)
            trial = try_case(case, ground)
            print(json.dumps(asdict(trial)), file=told, flush=True)
            if count % _BREATH == 0:
                application.processEvents()


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
