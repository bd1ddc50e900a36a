"""Tells the day of the demo, step by step; see `tools.demo`."""

from __future__ import annotations

import json
import shutil
import sys
import tempfile
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from tools.demo import DEMO
from tools.demo.picture import photograph
from tools.demo.qgis_process import Commands, DemoFailed, Done
from tools.staging import ROOT

PROJECT = DEMO / "project" / "tree_inventory.qgs"
PACKAGE, STORE, REPORTS = DEMO / "package", DEMO / "store", DEMO / "reports"
NORTH, SOUTH = DEMO / "tablet of the north crew", DEMO / "tablet of the south crew"
DELTAFILE = DEMO / "north_crew.json"
COLLECTED = DEMO / "south_crew.json"
PICTURE = DEMO / "qgis.png"
SHOWN_FINDINGS = 3


def main() -> int:
    shutil.rmtree(DEMO, ignore_errors=True)
    with tempfile.TemporaryDirectory(prefix="qfieldsync_cloud-") as runtime:
        commands = Commands.prepared(Path(runtime))
        if commands is None:
            print("qgis_process is not there: install QGIS, then `make demo` again.")
            return 1
        # the sample's own deltafiles are not of the package that is made here
        ignored = shutil.ignore_patterns("deltafiles", "README.md")
        shutil.copytree(ROOT / "resources" / "sample", PROJECT.parent, ignore=ignored)
        REPORTS.mkdir()
        try:
            _Day(commands).tell()
        except DemoFailed as failed:
            print(failed, file=sys.stderr)
            return 1
    return 0


@dataclass
class _Day:
    commands: Commands
    step: int = 0

    def tell(self) -> None:
        """Go through the day."""
        print("The trees of a town's park. Two crews edit them in the field with")
        print("QField; there is no server. Every step is an algorithm of the plugin.")
        self.check()
        self.package()
        self.go_out()
        self.come_back()
        self.apply()
        self.decide()
        self.repeat()
        print(f"\nThe reports are in {_shown(REPORTS)}, as pages and as JSON.")
        why_not = photograph(PROJECT, STORE, PICTURE)
        if why_not:
            print(f"There is no picture of it in QGIS: {why_not}.")
        else:
            print(
                f"What it looks like in QGIS: {_shown(PICTURE)}; `make qgis` opens one."
            )

    def check(self) -> None:
        self.begin("Is the project ready for the field?", "validateproject")
        report = REPORTS / "0_check.json"
        self.run(
            "validateproject",
            REPORT_JSON=report,
            REPORT_HTML=report.with_suffix(".html"),
        )
        findings = _read(report)["findings"]
        for finding in findings[:SHOWN_FINDINGS]:
            print(f"  {finding['severity']}: {finding['what']} {finding['what_to_do']}")
        if len(findings) > SHOWN_FINDINGS:
            print(f"  … and {len(findings) - SHOWN_FINDINGS} more.")

    def package(self) -> None:
        self.begin("A package for the tablets", "packageproject")
        made = self.run("packageproject", FOLDER=PACKAGE, STORE=STORE).results
        size = int(made["SIZE"]) / 1e6
        print(f"  {made['LAYERS']} layers, {made['FEATURES']} features, {size:.1f} MB")

    def go_out(self) -> None:
        self.begin("A day in the field", "played by tools/demo/crews.py")
        for tablet in (NORTH, SOUTH):
            shutil.copytree(PACKAGE, tablet)
        self.commands.play("tools.demo.crews", PROJECT, NORTH, SOUTH, DELTAFILE)
        print("  North crew: measures oak 1320, regrades chestnut 1346, fells birch")
        print("              1337, plants lime 1601 and inspects it.")
        print("  South crew: measures oak 1320 too, writes a note on birch 1337,")
        print("              measures maple 1216, takes a photo of oak 1476.")
        print("  Office:     regrades chestnut 1346 too.")

    def come_back(self) -> None:
        self.begin("What they did comes back", "queuedeltafile, collectpackage")
        queued = self.run("queuedeltafile", DELTAFILE=DELTAFILE, STORE=STORE).results
        print(f"  North crew, a deltafile: {queued['NEW']} changes")
        collected = self.collect()
        print(
            f"  South crew, the tablet by cable: {collected['DELTAS']} changes, "
            f"{collected['FILES_COPIED']} photo"
        )

    def apply(self) -> None:
        self.begin("Apply", "runjobs")
        print(
            "  Reports name a feature by its key: Trees 146 is chestnut 1346, 120 oak"
        )
        print("  1320, and 137 birch 1337.")
        _print_outcome(self.run_jobs("1_applied"))

    def decide(self) -> None:
        self.begin("Decide, field by field where there are fields", "resolvedeltas")
        conflicts = {
            item["source_pk"]: item["uuid"]
            for item in _read(REPORTS / "1_applied.json")["deltas"]
            if item["status"] == "STATUS_CONFLICT"
        }
        decisions: Mapping[str, Any] = {
            "146": {"condition": "mine"},
            "120": {"height": "theirs", "condition": "mine"},
            "137": "mine",
        }
        print("  Chestnut 1346: the office's condition stays, the rest of it is taken.")
        print("  Oak 1320: the south crew's height, the north crew's condition.")
        print("  Birch 1337: it stays felled.")
        resolutions = DEMO / "resolutions.json"
        resolutions.write_text(
            json.dumps({conflicts[key]: decisions[key] for key in decisions}),
            encoding="utf-8",
        )
        self.run("resolvedeltas", RESOLUTIONS=resolutions, STORE=STORE)
        _print_outcome(self.run_jobs("2_decided", JOB=1))

    def repeat(self) -> None:
        self.begin("All of it once more", "queuedeltafile, collectpackage, runjobs")
        queued = self.run("queuedeltafile", DELTAFILE=DELTAFILE, STORE=STORE).results
        collected = self.collect()
        jobs = self.run("runjobs", STORE=STORE).results
        print(
            f"  {queued['NEW']} new changes in the deltafile, {collected['DELTAS']} on "
            f"the tablet, {jobs['JOBS']} jobs to run: nothing is applied twice."
        )

    def begin(self, title: str, algorithms: str) -> None:
        self.step += 1
        print(f"\n── {self.step}. {title} ({algorithms})", flush=True)

    def run(self, algorithm: str, **parameters: object) -> Done:
        return self.commands.run(algorithm, PROJECT=PROJECT, **parameters)

    def collect(self) -> Mapping[str, str]:
        done = self.run(
            "collectpackage",
            FOLDER=SOUTH,
            DEVICE="south crew",
            PUSH="true",
            DELTAFILE=COLLECTED,
            STORE=STORE,
        )
        return done.results

    def run_jobs(self, name: str, **parameters: object) -> Done:
        return self.run(
            "runjobs",
            STORE=STORE,
            REPORT_JSON=REPORTS / f"{name}.json",
            REPORT_HTML=REPORTS / f"{name}.html",
            **parameters,
        )


def _print_outcome(done: Done) -> None:
    for line in done.outcome():
        if line:
            print(f"  {line}")


def _read(path: Path) -> Any:
    return json.loads(path.read_text(encoding="utf-8"))


def _shown(path: Path) -> str:
    return path.relative_to(ROOT).as_posix()


if __name__ == "__main__":
    sys.exit(main())
