"""Takes the pictures anew; see `tools.screenshots`. Ends with 1 when one is not right.

The earlier pictures go first. `build/screenshots` gets one folder per look.
"""

from __future__ import annotations

import argparse
import json
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from tools.desktop.profile import Profile
from tools.desktop.screen import screen
from tools.screenshots.looks import LOOKS, MIRRORED, PSEUDO, Look
from tools.screenshots.pictures import faults
from tools.screenshots.pseudo import compile_pseudo_language
from tools.staging import PLUGIN, ROOT

PICTURES = ROOT / "build" / "screenshots"
INSIDE = Path(__file__).with_name("inside.py")
TIMEOUT_S = 300
"""Of one run of QGIS; under load one takes a minute and a half."""
STILL_S = 75
"""Longer than any state may take to come: QGIS answers no more."""
LEAVE_S = 30
"""To leave, once the last picture is taken."""
COMPLAINTS = ("Traceback", f"plugins/{PLUGIN}", "QFieldSync", "Couldn't load")


@dataclass(frozen=True)
class Shooting:
    """What one run of QGIS came to."""

    look: Look
    expected: tuple[str, ...]
    """Names of the pictures."""
    problems: tuple[str, ...]


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--look", help="only this one; `light` is the plain one")
    parser.add_argument("--scene", action="append", default=[], help="only these")
    options = parser.parse_args()
    if not can_shoot():
        return 1
    shutil.rmtree(PICTURES, ignore_errors=True)
    looks = [look for look in LOOKS if options.look in (None, look.name or "light")]
    problems: list[str] = []
    for look in looks:
        folder = PICTURES / look.name
        folder.mkdir(parents=True, exist_ok=True)
        shooting = shoot(look, folder, options.scene)
        for name in shooting.expected:
            picture = folder / f"{name}.png"
            print(picture.relative_to(ROOT))
            problems += faults(picture)
        problems += [f"{look.name or 'light'}: {item}" for item in shooting.problems]
    for problem in problems:
        print(f"PROBLEM: {problem}")
    return 1 if problems else 0


def can_shoot() -> bool:
    """Whether there is all that it takes; says what there is not."""
    missing = [name for name in ("Xvfb", "qgis") if shutil.which(name) is None]
    if missing:
        print(f"{' and '.join(missing)} not found (Debian packages xvfb and qgis).")
    return not missing


def shoot(look: Look, folder: Path, scenes: list[str]) -> Shooting:
    """Run QGIS once."""
    # not below the temporary folder, where QGIS takes every layer for a temporary one
    with tempfile.TemporaryDirectory(prefix="desktop-", dir=ROOT / "build") as scratch:
        profile = Profile(Path(scratch), look.language, look.theme)
        profile.make()
        if look.language in PSEUDO:
            ts = ROOT / "i18n" / f"{PLUGIN}_de.ts"
            qm = profile.plugin / "i18n" / f"{PLUGIN}_{look.language}.qm"
            compile_pseudo_language(ts, qm, PSEUDO[look.language])
        outcome, log = Path(scratch, "found.json"), Path(scratch, "log.txt")
        with screen(look.scale) as display, log.open("wb") as errors:
            extra = {
                "DISPLAY": display,
                "QT_QPA_PLATFORM": "xcb",
                "QT_SCALE_FACTOR": str(look.scale),
                "QT_FONT_DPI": str(look.font_dpi),
                "SCREENSHOT_IS_MIRRORED": "1" if look.language == MIRRORED else "",
                "SCREENSHOT_ROOT": str(ROOT),
                "SCREENSHOT_FOLDER": str(folder),
                "SCREENSHOT_SCENES": ",".join(scenes or look.scenes),
                "SCREENSHOT_FOUND": str(outcome),
            }
            qgis = subprocess.Popen(
                profile.command(code=INSIDE),
                env=profile.environment(extra),
                stdout=subprocess.DEVNULL,
                stderr=errors,
            )
            hanging = _await(qgis, outcome)
        found = _read(outcome)
        if not found["is_over"] and not hanging:
            hanging = "QGIS did not come to the end: it ended in"
        if hanging:
            found["problems"].append(f"{hanging} {found['doing']}")
        complaints = _complaints(log.read_text(encoding="utf-8", errors="replace"))
        return Shooting(look, tuple(found["scenes"]), (*found["problems"], *complaints))


def _await(qgis: subprocess.Popen[bytes], outcome: Path) -> str:
    """Wait for QGIS, and end it when it hangs; how, or "" when it went by itself."""
    begun = time.monotonic()
    over: float | None = None
    while qgis.poll() is None:
        time.sleep(0.2)
        now = time.monotonic()
        if over is None and _read(outcome)["is_over"]:
            over = now
        hanging = ""
        if over is not None and now - over > LEAVE_S:
            hanging = f"QGIS did not leave in {LEAVE_S} s: it hung in"
        elif now - begun > TIMEOUT_S:
            hanging = f"QGIS was not ready in {TIMEOUT_S} s: it was in"
        elif outcome.is_file() and time.time() - outcome.stat().st_mtime > STILL_S:
            hanging = f"QGIS answered nothing for {STILL_S} s: it hung in"
        if hanging:
            qgis.kill()
            qgis.wait()
            return hanging
    return ""


def _read(outcome: Path) -> dict[str, Any]:
    """What was told from inside QGIS, which is replaced in one go."""
    if outcome.is_file():
        return dict(json.loads(outcome.read_text(encoding="utf-8")))
    return {"scenes": [], "problems": [], "doing": "its start", "is_over": False}


def _complaints(stderr: str) -> Iterator[str]:
    for line in stderr.splitlines():
        if any(word in line for word in COMPLAINTS):
            yield line


if __name__ == "__main__":
    sys.exit(main())
