"""Writes the guide to `build/guide`; ends with 1 when a link leads nowhere."""

from __future__ import annotations

import shutil
import sys

from tools.guide.contents import START
from tools.guide.links import dead_links
from tools.guide.pages import built_guide
from tools.staging import GUIDE, ROOT

FOLDER = ROOT / GUIDE


def main() -> int:
    files = built_guide(ROOT / "docs")
    shutil.rmtree(FOLDER, ignore_errors=True)
    for path, content in files.items():
        target = FOLDER / path
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_bytes(content)
    dead = list(dead_links(files))
    for line in dead:
        print(line, file=sys.stderr)
    print((FOLDER / f"{START}.html").relative_to(ROOT))
    return 1 if dead else 0


if __name__ == "__main__":
    sys.exit(main())
