"""Makes the whole sample in a folder."""

from __future__ import annotations

import tempfile
from pathlib import Path

from tools.sample.datasets import write_datasets
from tools.sample.north_crew import CHESTNUT_PHOTO, NEW_LIME_PHOTO, north_crew
from tools.sample.office import after_office_edits
from tools.sample.park import PHOTOS, survey
from tools.sample.photo import draw_photo
from tools.sample.project import PROJECT_FILE, write_project
from tools.sample.readme import readme
from tools.sample.south_crew import south_crew


def make_sample(output: Path) -> None:
    """Write every file of the sample into `output`, replacing an earlier one."""
    packaged = survey()
    stored = after_office_edits(packaged)
    photos = {
        PHOTOS[104]: draw_photo(1, crown_radius=33),
        CHESTNUT_PHOTO: draw_photo(2, crown_radius=36),
        NEW_LIME_PHOTO: draw_photo(3, crown_radius=15),
    }
    devices = [north_crew(packaged, photos), south_crew(packaged, photos)]
    # What QGIS left beside an earlier GeoPackage would pass for part of the new one.
    for leftover in output.glob("*.gpkg-*"):
        leftover.unlink()
    for photo, content in photos.items():
        _write(output / photo, content)
    for device in devices:
        _write(output / "deltafiles" / f"{device.name}.json", device.deltafile())
    _write(output / "README.md", readme(stored, devices).encode())
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        write_datasets(stored, folder)
        # Taken before QGIS opens them, which leaves marks in a GeoPackage.
        for path in folder.iterdir():
            _write(output / path.name, path.read_bytes())
        write_project(folder)
        _write(output / PROJECT_FILE, (folder / PROJECT_FILE).read_bytes())


def _write(path: Path, content: bytes) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(content)
