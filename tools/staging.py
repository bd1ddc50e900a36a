"""Which files make up the installed plugin, and where each lies in its folder.

QGIS wants one folder that holds the code, `metadata.txt`, `LICENSE`, `resources/` and
`i18n/`; in the checkout these lie beside each other. `help/` is the guide, which
`tools.guide` builds from `docs/`. The rules for what may go to the
plugin site (no caches, no hidden files, no tests) are kept here.
"""

from __future__ import annotations

import shutil
from configparser import ConfigParser
from pathlib import Path, PurePosixPath

ROOT = Path(__file__).resolve().parents[1]
PLUGIN = "qfieldsync_cloud"
REQUIRED = ("metadata.txt", "LICENSE")
SAMPLE = PurePosixPath("resources", "sample")
"""For developers; an installed plugin has no use for it."""
GUIDE = Path("build", "guide")
"""Where the guide is built; without it the plugin's help opens nothing."""

LEFT_BEHIND = {
    ".bak",
    ".orig",
    ".pyc",
    ".pyo",
    ".swp",
    ".tmp",
    # SQLite's, of a GeoPackage that is open or was not closed
    ".gpkg-journal",
    ".gpkg-shm",
    ".gpkg-wal",
}
"""Endings of files that tools leave behind, never part of the plugin."""


def staged_files(root: Path = ROOT) -> dict[PurePosixPath, Path]:
    """Map each path in the plugin's folder to its file in the checkout, in path order.

    Raises:
        FileNotFoundError: the checkout lacks a file that every plugin must have.

    """
    files = {PurePosixPath(name): root / name for name in REQUIRED}
    for path in files.values():
        if not path.is_file():
            raise FileNotFoundError(f"{path} is missing")
    files.update(_tree(root / PLUGIN, PurePosixPath()))
    resources = _tree(root / "resources", PurePosixPath("resources"))
    files.update(
        {path: resources[path] for path in resources if SAMPLE not in path.parents}
    )
    files.update(_tree(root / GUIDE, PurePosixPath("help")))
    for path in (root / "i18n").glob("*.qm"):
        files[PurePosixPath("i18n", path.name)] = path
    return {target: files[target] for target in sorted(files, key=str)}


def stage(folder: Path, root: Path = ROOT) -> int:
    """Copy the plugin into `folder`, which is made, and return the number of files."""
    files = staged_files(root)
    for target, source in files.items():
        copy = folder.joinpath(*target.parts)
        copy.parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(source, copy)
    return len(files)


def version(root: Path = ROOT) -> str:
    """Read the plugin's version from `metadata.txt`."""
    metadata = ConfigParser(interpolation=None)
    metadata.read_string((root / "metadata.txt").read_text(encoding="utf-8"))
    return metadata["general"]["version"]


def _tree(folder: Path, target: PurePosixPath) -> dict[PurePosixPath, Path]:
    files = {}
    for path in folder.rglob("*"):
        parts = path.relative_to(folder).parts
        if path.is_file() and not _is_left_behind(parts):
            files[target.joinpath(*parts)] = path
    return files


def _is_left_behind(parts: tuple[str, ...]) -> bool:
    name = parts[-1]
    return (
        any(part.startswith(".") or part == "__pycache__" for part in parts)
        or name.endswith("~")
        or PurePosixPath(name).suffix in LEFT_BEHIND
    )
