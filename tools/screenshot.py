"""The plugin in a real QGIS window, checked and photographed; needs Xvfb.

Starts QGIS on a screen of its own with the plugin as it is installed and a copy of the
sample, opens what the plugin offers, applies a deltafile from the dialog, and writes
pictures to `build/screenshots`. Ends with 1 when QGIS complains of the plugin, or when
something is not there.
"""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from tools.staging import PLUGIN, ROOT, stage

PICTURES = ROOT / "build" / "screenshots"
INSIDE = Path(__file__).with_name("screenshot_inside.py")
TIMEOUT_S = 120
COMPLAINTS = ("Traceback", f"plugins/{PLUGIN}", "QFieldSync", "Couldn't load")
EXPECTED = {
    "entries": [
        "Collect Package…",
        "Apply Changes…",
        "Take Back Changes…",
        "History of Changes…",
        "Check Deltafile…",
    ],
    "algorithms": [
        "applydeltas",
        "checkdeltafile",
        "collectpackage",
        "history",
        "proposeremapping",
        "removeledger",
        "revertdeltas",
    ],
}


def main() -> int:
    for command in ("Xvfb", "qgis"):
        if shutil.which(command) is None:
            print(f"{command} is not here (Debian packages xvfb and qgis).")
            return 1
    shutil.rmtree(PICTURES, ignore_errors=True)
    PICTURES.mkdir(parents=True)
    with tempfile.TemporaryDirectory(prefix="qfieldsync_cloud-") as scratch:
        found, errors = look(Path(scratch))
    problems = [line for line in errors if any(word in line for word in COMPLAINTS)]
    problems += [
        f"{key}: {found.get(key)} instead of {value}"
        for key, value in EXPECTED.items()
        if found.get(key) != value
    ]
    problems += found.get("complaints", ["QGIS did not end"])
    for picture in sorted(PICTURES.glob("*.png")):
        print(picture.relative_to(ROOT))
    for problem in problems:
        print(f"PROBLEM: {problem}")
    return 1 if problems else 0


def look(scratch: Path) -> tuple[dict[str, Any], list[str]]:
    """Run QGIS; returns what the script inside found, and lines of stderr."""
    profile = scratch / "profiles" / "default"
    stage(profile / "python" / "plugins" / PLUGIN)
    ini = profile / "QGIS" / "QGIS3.ini"
    ini.parent.mkdir(parents=True)
    ini.write_text(
        f"[PythonPlugins]\n{PLUGIN}=true\nprocessing=true\n"
        "[qgis]\ncheckVersion=false\n",
        encoding="utf-8",
    )
    # not below the temporary folder: QGIS asks before it leaves temporary layers
    sample = PICTURES / "sample"
    shutil.copytree(ROOT / "resources" / "sample", sample)
    runtime, home = scratch / "runtime", scratch / "home"
    runtime.mkdir(mode=0o700)
    home.mkdir()
    outcome = scratch / "found.json"
    with screen() as display:
        done = subprocess.run(
            [
                *("qgis", "--profiles-path", str(scratch), "--nologo"),
                *("--noversioncheck", "--lang", "en", "--code", str(INSIDE)),
                *("--project", str(sample / "tree_inventory.qgs")),
            ],
            env={
                **os.environ,
                "DISPLAY": display,
                "HOME": str(home),
                "XDG_RUNTIME_DIR": str(runtime),
                "QT_QPA_PLATFORM": "xcb",
                "SCREENSHOT_FOLDER": str(PICTURES),
                "SCREENSHOT_FOUND": str(outcome),
            },
            capture_output=True,
            text=True,
            timeout=TIMEOUT_S,
            check=False,
        )
    shutil.rmtree(sample)
    found: dict[str, Any] = {}
    if outcome.is_file():
        found = json.loads(outcome.read_text(encoding="utf-8"))
    return found, done.stderr.splitlines()


@contextmanager
def screen() -> Iterator[str]:
    """A screen of 1600 by 1000 points; its name."""
    reading, writing = os.pipe()
    server = subprocess.Popen(
        [
            *("Xvfb", "-displayfd", str(writing), "-nolisten", "tcp"),
            *("-screen", "0", "1600x1000x24"),
        ],
        pass_fds=[writing],
        stderr=subprocess.DEVNULL,
    )
    os.close(writing)
    try:
        with os.fdopen(reading) as stream:
            yield f":{stream.readline().strip()}"
    finally:
        server.terminate()
        server.wait()


if __name__ == "__main__":
    sys.exit(main())
