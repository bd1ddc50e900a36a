"""Write the plugin as `build/qfieldsync_cloud.<version>.zip`, for the plugin site.

The same checkout gives the same bytes: files in order, one fixed time, no executable
bits, no names of users or machines.
"""

from __future__ import annotations

import sys
import zipfile
from pathlib import Path

from tools.staging import PLUGIN, ROOT, staged_files, version

TIME = (1980, 1, 1, 0, 0, 0)
"""Of every file in the zip; the earliest that the format knows."""

LIMIT_BYTES = 25 * 1024 * 1024
"""The plugin site takes no larger file."""


def write_package(folder: Path, root: Path = ROOT) -> Path:
    """Write the zip into `folder` and return its path."""
    folder.mkdir(parents=True, exist_ok=True)
    package = folder / f"{PLUGIN}.{version(root)}.zip"
    unfinished = package.with_suffix(".zip.tmp")
    with zipfile.ZipFile(unfinished, "w") as archive:
        for target, source in staged_files(root).items():
            entry = zipfile.ZipInfo(f"{PLUGIN}/{target}", TIME)
            entry.compress_type = zipfile.ZIP_DEFLATED
            entry.create_system = 3  # Unix, so that the permissions below count
            entry.external_attr = 0o100644 << 16
            archive.writestr(entry, source.read_bytes())
    return unfinished.replace(package)


def main() -> int:
    package = write_package(ROOT / "build")
    size_bytes = package.stat().st_size
    print(f"{package.relative_to(ROOT)}  {size_bytes / 1024:.0f} KB")
    if size_bytes > LIMIT_BYTES:
        print("This is more than the plugin site takes (25 MB).", file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
