"""How the pure part of the core gets its texts translated.

The pure part imports no Qt, so it cannot call `QCoreApplication.translate`. It calls
`translate` below, which `pylupdate5` finds by its name; the plugin installs Qt's
translator once, and without one the English source text is used.
"""

from __future__ import annotations

from collections.abc import Callable

Translator = Callable[[str, str], str]


def _untranslated(_context: str, text: str) -> str:
    return text


_translator: Translator = _untranslated


def install_translator(translator: Translator | None) -> None:
    """Translate with `translator(context, text)` from now on; None: not at all."""
    global _translator
    _translator = translator or _untranslated


def translate(context: str, text: str) -> str:
    """Translate `text`, at the time of the call, in the language of QGIS."""
    return _translator(context, text)
