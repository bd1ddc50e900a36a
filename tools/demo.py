"""The main job, shown in the terminal: a field day's deltafiles into a project.

Starts from a fresh copy of the sample in `build/demo`, applies the deltafiles of two
devices with the plugin's own Processing algorithm in `qgis_process`, and applies them
again to show that nothing is applied twice.
"""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Mapping
from pathlib import Path

from tools.staging import PLUGIN, ROOT, stage

DEMO = ROOT / "build" / "demo"
PROJECT = DEMO / "project" / "tree_inventory.qgs"
DELTAFILES = ("north_crew.json", "south_crew.json")
COMMANDS = ("qgis_process.bin", "qgis_process")
"""Debian 12 wraps the first in the second, and the wrapper cannot start it."""


def main() -> int:
    command = next((found for name in COMMANDS if (found := shutil.which(name))), None)
    if command is None:
        print("qgis_process is not there: install QGIS, then run `make demo` again.")
        return 1
    prepare()
    with tempfile.TemporaryDirectory(prefix="qfieldsync_cloud-") as runtime:
        environment = environment_of(Path(runtime))
        print("A town's tree inventory: two crews edited it in the field with QField,")
        print("while the office went on editing it too. Their changes come back now.")
        print(f"The project is in {PROJECT.parent.relative_to(ROOT)}.")
        for number, title in ((1, "applied"), (2, "applied again")):
            for name in DELTAFILES:
                print(f"\n──── {name}, {title} ".ljust(80, "─"))
                sys.stdout.flush()
                if not apply(command, name, number, environment):
                    return 1
    print(f"\nThe reports are in {DEMO.relative_to(ROOT)}: open the .html files.")
    return 0


def prepare() -> None:
    """Make the demo's folder anew: project, deltafiles, plugin, profile."""
    shutil.rmtree(DEMO, ignore_errors=True)
    sample = ROOT / "resources" / "sample"
    shutil.copytree(sample, PROJECT.parent)
    stage(DEMO / "plugins" / PLUGIN)
    ini = DEMO / "profile" / "profiles" / "default" / "QGIS" / "QGIS3.ini"
    ini.parent.mkdir(parents=True)
    ini.write_text(f"[PythonPlugins]\n{PLUGIN}=true\n", encoding="utf-8")


def environment_of(runtime: Path) -> Mapping[str, str]:
    """Run without a screen and without the user's own QGIS profile."""
    return {
        **os.environ,
        "QT_QPA_PLATFORM": "offscreen",
        "QGIS_CUSTOM_CONFIG_PATH": str(DEMO / "profile"),
        "QGIS_PLUGINPATH": str(DEMO / "plugins"),
        "XDG_RUNTIME_DIR": str(runtime),
        "LC_ALL": "C.UTF-8",
    }


def apply(command: str, name: str, number: int, environment: Mapping[str, str]) -> bool:
    """Apply one deltafile, print its summary, and say whether it went well."""
    stem = f"{number}_{Path(name).stem}"
    report = DEMO / f"{stem}.json"
    done = subprocess.run(
        [
            command,
            "run",
            "qfieldsync_cloud:applydeltas",
            "--",
            f"PROJECT={PROJECT}",
            f"DELTAFILE={PROJECT.parent / 'deltafiles' / name}",
            f"REPORT_JSON={report}",
            f"REPORT_HTML={DEMO / f'{stem}.html'}",
        ],
        env=environment,
        capture_output=True,
        text=True,
        check=False,
    )
    if done.returncode != 0:
        print(done.stdout, done.stderr, sep="\n", file=sys.stderr)
        return False
    print_summary(done.stdout)
    return bool(json.loads(report.read_text(encoding="utf-8"))["deltas"])


def print_summary(output: str) -> None:
    """Print what the algorithm told, without what `qgis_process` prints around it."""
    told = output.partition("Inputs")[2].partition("\nResults")[0].splitlines()
    start = next(index for index, line in enumerate(told) if line.startswith("===="))
    lines = [line for line in told[start + 1 :] if line != "-" * len(line) or not line]
    print("\n".join(lines).strip())


if __name__ == "__main__":
    sys.exit(main())
