"""Kills the applying process at random moments until enough is known.

The last line is `kills N lost 0 doubled 0 torn 0`. The end is 1 when one of the three
is not 0, or when a phase was not hit often enough; with `--break`, when all are 0.
"""

from __future__ import annotations

import argparse
import os
import random
import sys
import tempfile
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

from tools.crash_test.content import content
from tools.crash_test.cycle import Bench, Cycle, Mode
from tools.crash_test.doubles import Break
from tools.crash_test.file_place import GEOJSON, SHAPEFILE, FileWorkshop
from tools.crash_test.phases import Phase
from tools.crash_test.places import Family, Workshop
from tools.crash_test.postgres_place import POSTGIS
from tools.crash_test.sqlite_place import GPKG, SPATIALITE, SqliteWorkshop
from tools.crash_test.tally import Tally

KINDS = (GPKG, SPATIALITE, POSTGIS, SHAPEFILE, GEOJSON)
SIZES = {"trees": 120, "plots": 48}
FULL = 300
PER_PHASE = 20
"""Of so many kills, in each phase."""
BROKEN_KILLS = 40
MODES = (Mode.ALONE, Mode.ALONE, Mode.WRITER, Mode.DESKTOP)


def main(arguments: Sequence[str] | None = None) -> int:
    parser = argparse.ArgumentParser(prog="make crash-test", description=__doc__)
    parser.add_argument("--kills", type=int, default=None)
    parser.add_argument("--seed", type=int, default=None)
    parser.add_argument("--break", dest="break_", type=Break, choices=[*Break])
    parser.add_argument("--kinds", default=",".join(KINDS))
    options = parser.parse_args(arguments)
    seed = options.seed
    if seed is None:
        seed = random.SystemRandom().randrange(1_000_000)
    break_: Break | None = options.break_
    kills = options.kills or (FULL if break_ is None else BROKEN_KILLS)
    print(f"seed {seed}")
    with _surroundings() as folder, _workshops(options.kinds, folder, break_) as shops:
        tally = test(shops, folder, seed, kills, break_)
    print("\n".join(tally.lines()))
    missed = _missed(tally, kills) if break_ is None else []
    for phase in missed:
        print(f"{phase.title}: hit {tally.hits(phase)} times, too seldom")
    print(tally.last_line)
    if break_ is not None:
        return 0 if tally.is_damaged else 1
    return 1 if tally.is_damaged or missed or tally.total < kills else 0


def test(
    workshops: Sequence[Workshop],
    folder: Path,
    seed: int,
    kills: int,
    break_: Break | None,
) -> Tally:
    """Cycle after cycle, each kind of data source in turn."""
    rng = random.Random(seed)
    benches = [Bench(workshop, folder, seed) for workshop in workshops]
    for bench in benches:
        bench.prepare()
    tally = Tally({shop.kind: shop.family for shop in workshops})
    number, most = 0, max(4 * kills, 40)
    while number < most and not _is_enough(tally, kills, break_):
        bench = benches[number % len(benches)]
        mode = Mode.ALONE
        if break_ is None:
            mode = rng.choice(MODES)
        cycle = Cycle(bench, tally, random.Random(rng.random()), mode, number, break_)
        cycle.run(_wanted(bench, tally, rng, kills))
        number += 1
        if number % 50 == 0:
            print(f"{number} cycles, {tally.last_line}", flush=True)
    return tally


def _is_enough(tally: Tally, kills: int, break_: Break | None) -> bool:
    if tally.total < kills:
        return False
    return tally.is_damaged if break_ is not None else not _missed(tally, kills)


def _wanted(bench: Bench, tally: Tally, rng: random.Random, kills: int) -> Phase | None:
    """Any moment every other time; else, and towards the end, the rarest phase."""
    family = bench.workshop.family
    phases = [phase for phase in tally.phases() if phase.family is family]
    if tally.total < kills and rng.random() < 0.5:
        return None
    rng.shuffle(phases)
    return min(phases, key=tally.hits)


def _missed(tally: Tally, kills: int) -> list[Phase]:
    least = PER_PHASE * kills // FULL
    return [phase for phase in tally.phases() if tally.hits(phase) < least]


@contextmanager
def _surroundings() -> Iterator[Path]:
    """A folder for all that is made; QGIS without a screen, its profile in there."""
    with tempfile.TemporaryDirectory(prefix="qfieldsync_cloud-crash.") as name:
        folder = Path(name)
        runtime = folder / "runtime"
        runtime.mkdir(mode=0o700)
        os.environ.update(
            QT_QPA_PLATFORM="offscreen",
            XDG_RUNTIME_DIR=str(runtime),
            QGIS_CUSTOM_CONFIG_PATH=str(folder / "profile"),
            OPENBLAS_NUM_THREADS="1",
        )
        # imported here, so that each process need not
        import qgis.core  # noqa: F401

        import qfieldsync_cloud.core.engine  # noqa: F401

        yield folder


@contextmanager
def _workshops(
    names: str, folder: Path, break_: Break | None
) -> Iterator[Sequence[Workshop]]:
    wanted = names.split(",")
    unknown = set(wanted) - set(KINDS)
    if unknown:
        raise SystemExit(f"unknown: {', '.join(sorted(unknown))}")
    tables = content(SIZES)
    trees = content({"trees": SIZES["trees"]})
    found: list[Workshop] = []
    for kind in wanted:
        if kind in (GPKG, SPATIALITE):
            found.append(SqliteWorkshop(kind, tables, folder))
        elif kind in (SHAPEFILE, GEOJSON):
            found.append(FileWorkshop(kind, trees, folder))
    families = tuple(Family) if break_ is None else break_.families
    found = [shop for shop in found if shop.family in families]
    if POSTGIS not in wanted or (break_ is Break.BACKUP):
        yield found
        return
    from tests.qgis.postgres_server import running_server
    from tools.crash_test.postgres_place import PostgresWorkshop

    with running_server() as server:
        shop = PostgresWorkshop(server, tables)
        place = min(len(found), wanted.index(POSTGIS))
        yield [*found[:place], shop, *found[place:]]


if __name__ == "__main__":
    sys.exit(main())
