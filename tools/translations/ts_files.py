"""Qt's `.ts` files: one per language, a message per text."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from itertools import groupby
from pathlib import Path
from xml.etree import ElementTree
from xml.sax.saxutils import escape

from tools.translations.texts import Text

_ENTITIES = {'"': "&quot;", "'": "&apos;"}


def read(path: Path) -> dict[Text, str]:
    """The translations of a file; "" where there is none yet."""
    found: dict[Text, str] = {}
    if not path.is_file():
        return found
    for context in ElementTree.parse(path).getroot().iter("context"):
        name = context.findtext("name") or ""
        for message in context.iter("message"):
            source = message.findtext("source") or ""
            translation = message.find("translation")
            is_done = (
                translation is not None and translation.get("type") != "unfinished"
            )
            found[name, source] = (
                (translation.text or "") if is_done and translation is not None else ""
            )
    return found


def write(
    path: Path, language: str, texts: Iterable[Text], known: Mapping[Text, str]
) -> int:
    """Write a file with these texts, sorted by context.

    A text that stands in another context already takes its translation from there.

    Returns:
        How many have no translation.
    """
    elsewhere = {text: done for (_context, text), done in known.items() if done}
    left = 0
    lines = [
        '<?xml version="1.0" encoding="utf-8"?>',
        "<!DOCTYPE TS>",
        f'<TS version="2.1" language="{language}" sourcelanguage="en">',
    ]
    for context, group in groupby(texts, key=lambda text: text[0]):
        lines += ["<context>", f"    <name>{escape(context)}</name>"]
        for item in group:
            done = known.get(item) or elsewhere.get(item[1], "")
            left += not done
            state = "" if done else ' type="unfinished"'
            lines += [
                "    <message>",
                f"        <source>{escape(item[1], _ENTITIES)}</source>",
                f"        <translation{state}>{escape(done, _ENTITIES)}</translation>",
                "    </message>",
            ]
        lines.append("</context>")
    lines.append("</TS>")
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text("\n".join(lines) + "\n", encoding="utf-8")
    return left
