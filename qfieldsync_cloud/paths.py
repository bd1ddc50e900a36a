"""Where the plugin finds the files it comes with.

In a checkout, `metadata.txt` and `resources/` lie beside the package; QGIS wants them
inside the plugin folder, and there `make package` and `make install` put them. Nothing
else in the plugin knows the difference.
"""

from __future__ import annotations

from configparser import ConfigParser
from pathlib import Path

PACKAGE = Path(__file__).resolve().parent


def plugin_root() -> Path:
    """Name the folder that holds `metadata.txt` and `resources/`.

    Raises:
        FileNotFoundError: `metadata.txt` is in neither place; the plugin is incomplete.
    """
    for folder in (PACKAGE, PACKAGE.parent):
        if (folder / "metadata.txt").is_file():
            return folder
    raise FileNotFoundError(f"metadata.txt is neither in nor beside {PACKAGE}")


def resource(*parts: str) -> Path:
    """Name a file under `resources/`, say `resource("icons", "qfieldsync_cloud.svg")`.

    Raises:
        FileNotFoundError: there is no such file or folder.
    """
    path = plugin_root().joinpath("resources", *parts)
    if not path.exists():
        raise FileNotFoundError(f"the plugin lacks its file {path}")
    return path


def help_page(page: str) -> Path:
    """The file of a page: as HTML where the guide was built, else as it was written.

    Args:
        page: its name, as in `docs/`, without an ending.

    Raises:
        FileNotFoundError: the plugin lacks it.
    """
    root = plugin_root()
    for path in (root / "help" / f"{page}.html", root / "docs" / f"{page}.md"):
        if path.is_file():
            return path
    raise FileNotFoundError(f"the plugin lacks the page {page} of its guide")


def metadata_path() -> Path:
    """Name the plugin's `metadata.txt`."""
    return plugin_root() / "metadata.txt"


def plugin_version() -> str:
    """Read the plugin's version, such as "0.1.0", from `metadata.txt`."""
    metadata = ConfigParser(interpolation=None)
    metadata.read_string(metadata_path().read_text(encoding="utf-8"))
    return metadata["general"]["version"]
