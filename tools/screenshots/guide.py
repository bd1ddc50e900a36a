"""Takes the pictures of the user guide anew: `docs/images`; see `tools.screenshots`.

Ends with 1 when one is not right; then the earlier ones stay.
"""

from __future__ import annotations

import sys
import tempfile
from collections import Counter
from pathlib import Path

from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QImage

from tools.screenshots.__main__ import can_shoot, shoot
from tools.screenshots.looks import LOOKS
from tools.screenshots.pictures import faults
from tools.staging import ROOT

IMAGES = ROOT / "docs" / "images"
CHOSEN = {
    "": {
        "window": "window",
        "check_warning": "check",
        "before_package": "before_package",
        "package_dock": "package",
        "collect_dialog": "collect",
        "changes_dock": "changes",
        "change_fields": "change",
        "take_up_again": "take_up_again",
        "dry_run": "dry_run",
        "conflict_geometry": "conflicts",
        "forecast": "apply_resolutions",
    },
    "dark": {"changes_dock": "changes_dark"},
}
"""By look: the scene, and what its picture is called in the guide."""
MAX_SIZE_BYTES = 150_000
_COLOURS, _FREQUENT = 256, 100
_MASK = 0xF0F0F0
"""Colours that agree in these bits are nearly alike."""


def main() -> int:
    if not can_shoot():
        return 1
    problems: list[str] = []
    pictures: dict[str, QImage] = {}
    for look in LOOKS:
        wanted = CHOSEN.get(look.name, {})
        if not wanted:
            continue
        with tempfile.TemporaryDirectory() as scratch:
            folder = Path(scratch)
            shooting = shoot(look, folder, list(wanted))
            problems += shooting.problems
            for scene, name in wanted.items():
                problems += faults(folder / f"{scene}.png")
                pictures[name] = made_small(QImage(str(folder / f"{scene}.png")))
    if not problems:
        for name, picture in pictures.items():
            path = IMAGES / f"{name}.png"
            picture.save(str(path), "PNG", 0)
            print(path.relative_to(ROOT))
            if path.stat().st_size > MAX_SIZE_BYTES:
                problems.append(f"{path.name} has more than {MAX_SIZE_BYTES:,} bytes")
    for problem in problems:
        print(f"PROBLEM: {problem}")
    return 1 if problems else 0


def made_small(picture: QImage) -> QImage:
    """The picture in few colours: the most frequent, and of the others some of each."""
    whole = picture.convertToFormat(QImage.Format.Format_RGB32)
    seen = Counter(
        whole.pixel(x, y) for x in range(whole.width()) for y in range(whole.height())
    )
    table = [colour for colour, _count in seen.most_common(_FREQUENT)]
    others = dict.fromkeys(colour & _MASK for colour in table)
    for colour, _count in seen.most_common():
        if len(table) < _COLOURS and colour & _MASK not in others:
            others[colour & _MASK] = None
            table.append(colour)
    return whole.convertToFormat(
        QImage.Format.Format_Indexed8, table, Qt.ImageConversionFlag.ThresholdDither
    )


if __name__ == "__main__":
    sys.exit(main())
