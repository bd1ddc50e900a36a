"""The languages that the plugin speaks, and reports in another one than QGIS's."""

from __future__ import annotations

from qgis.core import QgsSettings
from qgis.PyQt.QtCore import QLocale, QTranslator

from qfieldsync_cloud.core.translation import Translator
from qfieldsync_cloud.paths import plugin_root

ENGLISH = "en"
"""The language of the texts in the code."""


def language_of_qgis() -> str:
    """The language of QGIS, in two letters."""
    locale = QgsSettings().value("locale/userLocale") or QLocale().name()
    return str(locale)[:2]


def languages() -> tuple[str, ...]:
    """The languages that a translation comes with, in two letters."""
    found = (plugin_root() / "i18n").glob("qfieldsync_cloud_*.qm")
    return tuple(sorted(path.stem.rpartition("_")[2] for path in found))


def translator_of(language: str) -> QTranslator | None:
    """The translation into a language; None where the plugin has none."""
    path = plugin_root() / "i18n" / f"qfieldsync_cloud_{language}.qm"
    translator = QTranslator()
    if path.is_file() and translator.load(str(path)):
        return translator
    return None


def report_translator(language: str) -> Translator | None:
    """What translates reports; None: they are in the language of QGIS.

    Args:
        language: in two letters; "" is that of QGIS.
    """
    if language in ("", language_of_qgis()):
        return None
    translator = None if language == ENGLISH else translator_of(language)
    if translator is None:
        return _untranslated

    def translate(context: str, text: str) -> str:
        return translator.translate(context, text) or text

    return translate


def _untranslated(_context: str, text: str) -> str:
    return text
