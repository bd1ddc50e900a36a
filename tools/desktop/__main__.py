"""Opens a real QGIS with the plugin and the sample project, ready to click.

The profile and the sample's copy are thrown away when QGIS is closed.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

from tools.desktop.profile import Profile
from tools.staging import ROOT

INSIDE = Path(__file__).with_name("ready_to_click.py")


def main() -> int:
    if shutil.which("qgis") is None:
        print("qgis is not there: install QGIS, then `make qgis` again.")
        return 1
    if not (os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY")):
        print("There is no screen here; `make screenshots` takes pictures without one.")
        return 1
    # not below the temporary folder, where QGIS takes every layer for a temporary one
    with tempfile.TemporaryDirectory(prefix="desktop-", dir=ROOT / "build") as scratch:
        profile = Profile(Path(scratch))
        profile.make()
        print("Both crews' changes are applied when the project is open.")
        print(f"To try more: {profile.project.parent / 'deltafiles'}")
        done = subprocess.run(
            profile.command(code=INSIDE), env=profile.environment({}), check=False
        )
    return done.returncode


if __name__ == "__main__":
    sys.exit(main())
