"""What the day looks like in QGIS: its window, photographed on a screen of its own."""

from __future__ import annotations

import shutil
import subprocess
import tempfile
from pathlib import Path

from tools.desktop.profile import Profile
from tools.desktop.screen import screen
from tools.staging import ROOT

INSIDE = Path(__file__).with_name("picture_inside.py")
TIMEOUT_S = 120


def photograph(project: Path, stores: Path, picture: Path) -> str:
    """Open a project in QGIS with the plugin, and photograph the dock of the changes.

    Returns:
        Why there is no picture; "" when there is one.
    """
    missing = [name for name in ("Xvfb", "qgis") if shutil.which(name) is None]
    if missing:
        return f"{' and '.join(missing)} not found (Debian packages xvfb and qgis)"
    picture.unlink(missing_ok=True)
    with tempfile.TemporaryDirectory(prefix="desktop-", dir=ROOT / "build") as scratch:
        profile = Profile(Path(scratch), open_project=project, stores_folder=stores)
        profile.make()
        with screen() as display:
            try:
                subprocess.run(
                    profile.command(code=INSIDE),
                    env=profile.environment(
                        {
                            "DISPLAY": display,
                            "QT_QPA_PLATFORM": "xcb",
                            "DEMO_PICTURE": str(picture),
                        }
                    ),
                    capture_output=True,
                    timeout=TIMEOUT_S,
                    check=False,
                )
            except subprocess.TimeoutExpired:
                return f"QGIS did not come to the end in {TIMEOUT_S} s"
    return "" if picture.is_file() else "QGIS took none"
