"""How the pure part of the core gets its texts translated.

The pure part imports no Qt, so it cannot call `QCoreApplication.translate`. It calls
`translate` below, which `tools.translations` finds by its name; the plugin installs
Qt's translator once, and without one the English source text is used.
"""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager

Translator = Callable[[str, str], str]


def _untranslated(_context: str, text: str) -> str:
    return text


_translator: Translator = _untranslated
_report_translator: Translator | None = None
_local = threading.local()
"""Of each thread: whether it writes a report."""


def install_translator(translator: Translator | None) -> None:
    """Translate with `translator(context, text)` from now on; None: not at all."""
    global _translator
    _translator = translator or _untranslated


def translate(context: str, text: str) -> str:
    """Translate `text`, at the time of the call, in the language of QGIS."""
    if _report_translator is not None and getattr(_local, "is_reporting", False):
        return _report_translator(context, text)
    return _translator(context, text)


def install_report_translator(translator: Translator | None) -> None:
    """Write reports in another language than QGIS's; None: in the same."""
    global _report_translator
    _report_translator = translator


@contextmanager
def reporting() -> Iterator[None]:
    """What this thread translates within goes into a report."""
    _local.is_reporting = True
    try:
        yield
    finally:
        _local.is_reporting = False
