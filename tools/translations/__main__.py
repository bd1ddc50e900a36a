"""Brings i18n/*.ts of the languages named up to date with the code, and makes *.qm.

Without a language it only makes the *.qm.
"""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path

from tools.staging import PLUGIN, ROOT
from tools.translations.texts import texts_of_folder
from tools.translations.ts_files import read, write

FOLDER = ROOT / "i18n"


def main() -> int:
    languages = sys.argv[1:]
    texts = texts_of_folder(ROOT / PLUGIN) if languages else []
    paths = [FOLDER / f"{PLUGIN}_{language}.ts" for language in languages]
    for path, language in zip(paths, languages):
        left = write(path, language, texts, read(path))
        print(f"{path.relative_to(ROOT)}: {len(texts)} texts, {left} not translated")
    paths = sorted(FOLDER.glob("*.ts"))
    lrelease = shutil.which("lrelease") or "/usr/lib/qt5/bin/lrelease"
    if not Path(lrelease).exists():
        print("lrelease is not here (Debian package qttools5-dev-tools): no *.qm made")
        return 0
    return subprocess.run(
        [lrelease, "-silent", *map(str, paths)], check=False
    ).returncode


if __name__ == "__main__":
    sys.exit(main())
