"""Install the plugin into a QGIS profile, in place of an earlier installation."""

from __future__ import annotations

import argparse
import os
import sys
import tempfile
from collections.abc import Mapping
from pathlib import Path

from tools.staging import PLUGIN, ROOT, stage, version


def default_profiles_path(
    platform: str, environment: Mapping[str, str], home: Path
) -> Path:
    """Name the folder that holds QGIS 3's profiles on a system (`sys.platform`)."""
    if platform == "win32":
        appdata = environment.get("APPDATA")
        base = Path(appdata) if appdata else home / "AppData" / "Roaming"
    elif platform == "darwin":
        base = home / "Library" / "Application Support"
    else:
        base = home / ".local" / "share"
    return base / "QGIS" / "QGIS3" / "profiles"


def install(plugins: Path, root: Path = ROOT) -> Path:
    """Put the plugin into the folder `plugins` and return its own folder there.

    The new copy is complete before the old one goes; when anything fails, the old one
    stays or comes back. An earlier installation that is a link is unlinked, and what it
    points to is left alone.
    """
    plugins.mkdir(parents=True, exist_ok=True)
    installed = plugins / PLUGIN
    # Beside `plugins`, not in it: on the same disk, where a rename is one step, and out
    # of sight of a QGIS that looks for plugins at this moment.
    with tempfile.TemporaryDirectory(
        prefix=f".{PLUGIN}-", dir=plugins.parent
    ) as scratch:
        new, old = Path(scratch, "new"), Path(scratch, "old")
        stage(new, root)
        if installed.is_symlink() or installed.exists():
            installed.rename(old)
        try:
            new.rename(installed)
        except BaseException:
            if old.is_symlink() or old.exists():
                old.rename(installed)
            raise
    return installed


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--profile", default="default", help="name of the profile")
    parser.add_argument(
        "--profiles-path", type=Path, help="folder that holds the profiles"
    )
    arguments = parser.parse_args()

    usual = default_profiles_path(sys.platform, os.environ, Path.home())
    profiles = (arguments.profiles_path or usual).expanduser().absolute()
    installed = install(profiles / arguments.profile / "python" / "plugins")

    start = "qgis"
    # QGIS takes the folder above the one that holds the profiles.
    if profiles != usual and profiles.name == "profiles":
        start += f' --profiles-path "{profiles.parent}"'
    if arguments.profile != "default":
        start += f' --profile "{arguments.profile}"'
    print(f"Installed QFieldSync Cloud {version()} into {installed}")
    print(f"Next: start QGIS again ({start}),")
    print("open Plugins > Manage and Install Plugins > Installed,")
    print('and tick "QFieldSync Cloud".')
    return 0


if __name__ == "__main__":
    sys.exit(main())
