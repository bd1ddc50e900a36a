"""`python -m tools.fuzz`: mutated deltafiles against real layers, or one of them again.

Ends with 1 when a deltafile failed or an expectation of `tally` is missed.
"""

from __future__ import annotations

import argparse
import json
import secrets
import subprocess
import sys
from pathlib import Path

from tools.fuzz.cases import make_case
from tools.fuzz.supervisor import Supervisor

FOLDER = Path("build/fuzz")
"""Where the deltafiles that failed are kept."""


def main() -> int:
    """Run, or replay; 1 when something is not as expected."""
    parser = argparse.ArgumentParser(prog="python -m tools.fuzz", description=__doc__)
    parser.add_argument("--count", type=int, default=100_000, help="deltafiles")
    parser.add_argument("--seed", type=int, help="of the random numbers")
    parser.add_argument("--processes", type=int, default=2)
    parser.add_argument("--folder", type=Path, default=FOLDER, help="for failures")
    parser.add_argument("--replay", type=Path, help="a deltafile that failed")
    options = parser.parse_args()
    if options.replay is not None:
        return _replay(options.replay)
    seed = secrets.randbelow(10**9) if options.seed is None else options.seed
    print(f"seed {seed}", flush=True)
    supervisor = Supervisor(
        seed, options.count, options.folder, make_case, options.processes
    )
    tally = supervisor.run()
    print("\n".join(tally.lines(seed)))
    missed = list(tally.missed(options.count))
    for expectation in missed:
        print(f"MISSED: {expectation}")
    for number, failure in tally.failed[:20]:
        print(f"FAILED: {options.folder}/{seed}-{number}.json: {failure[:200]!r}")
    return 1 if missed else 0


def _replay(path: Path) -> int:
    """Try one deltafile again, and say all that does not hold."""
    command = [sys.executable, "-m", "tools.fuzz.worker", str(path)]
    done = subprocess.run(command, stdout=subprocess.PIPE, text=True, check=False)
    last = done.stdout.strip().splitlines()[-1:] or ["begin"]
    if done.returncode != 0 or last[0].startswith("begin"):
        print(f"the process ended with code {done.returncode}")
        return 1
    trial = json.loads(last[0])
    print(json.dumps(trial, indent=1, ensure_ascii=False))
    return 1 if trial["failures"] else 0


if __name__ == "__main__":
    sys.exit(main())
