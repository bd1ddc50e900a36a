"""Languages for tests: every text of the plugin 40 % longer, or from right to left.

Made from a `.ts` file, which lists the texts, and compiled by `lrelease`. Letters of
longer texts get accents, so that a text that is not translatable is seen at once.
"""

from __future__ import annotations

import re
import shutil
import subprocess
import tempfile
from collections.abc import Callable
from pathlib import Path
from xml.sax.saxutils import escape, unescape

LONGER = 0.4
_ACCENTS = str.maketrans("aceinouyAEIOU", "àçéîñôûýÀÉÎÔÛ")
_KEPT = re.compile(r"(\{[^{}]*\}|%n|%\d|<[^<>]*>|&\w+;|https?://\S+)")
_MESSAGE = re.compile(
    r"<source>(.*?)</source>(.*?)<translation[^>]*?(?:/>|>.*?</translation>)", re.DOTALL
)
_MARK = "\u200f"
"""Counts as a letter of a script that runs from right to left, and is not seen."""
_ENTITIES = {"&quot;": '"', "&apos;": "'"}


def lengthened(text: str) -> str:
    """The text with accents and 40 % more letters; placeholders stay."""
    parts = _KEPT.split(text)
    shown = "".join(
        part if number % 2 else part.translate(_ACCENTS)
        for number, part in enumerate(parts)
    )
    plain = "".join(parts[::2])
    more = round(LONGER * len(plain))
    return shown + ("·" * more if plain.strip() else "")


def mirrored(text: str) -> str:
    """The text as if it were written in a script that runs from right to left."""
    return "\n".join(line and f"{_MARK}{line}{_MARK}" for line in text.split("\n"))


def compile_pseudo_language(ts: Path, qm: Path, changed: Callable[[str], str]) -> None:
    """Write the language as `qm`, each text changed in this way.

    Raises:
        FileNotFoundError: there is no `lrelease` here.
        subprocess.CalledProcessError: it refused the file.
    """
    lrelease = shutil.which("lrelease") or "/usr/lib/qt5/bin/lrelease"
    if not Path(lrelease).exists():
        raise FileNotFoundError("lrelease (Debian package qttools5-dev-tools)")

    def translated(match: re.Match[str]) -> str:
        source, between = match.groups()
        text = escape(changed(unescape(source, _ENTITIES)))
        return f"<source>{source}</source>{between}<translation>{text}</translation>"

    with tempfile.TemporaryDirectory() as scratch:
        made = Path(scratch, "pseudo.ts")
        made.write_text(
            _MESSAGE.sub(translated, ts.read_text(encoding="utf-8")), encoding="utf-8"
        )
        qm.parent.mkdir(parents=True, exist_ok=True)
        subprocess.run(
            [lrelease, "-silent", str(made), "-qm", str(qm)],
            check=True,
            capture_output=True,
        )
