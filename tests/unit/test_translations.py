"""Every text of the plugin is found, translated, and keeps what is filled into it."""

from __future__ import annotations

import re

import pytest

from tools.staging import PLUGIN, ROOT
from tools.translations.texts import UnknownContext, texts_of, texts_of_folder
from tools.translations.ts_files import read, write

LANGUAGES = ("de", "fr", "es")
COUNTED = re.compile(r"\{(count|resolved)\} (more )?[a-z]+s\b")
"""A number and the plural of a noun, which is wrong of one."""
OF_ONE = re.compile(r"(?<![\d.])1 [a-z]")
"""The same of one; an address that ends with 1 is none."""
CONTEXTS_OF_COUNTS = ("Collecting", "Packaging")
ALGORITHMS = tuple(
    "".join(map(str.title, path.stem.split("_")))
    for path in (ROOT / PLUGIN / "processing").glob("*.py")
)
SLOT = re.compile(r"\{\w*\}|%n")


def translations(language: str) -> dict[tuple[str, str], str]:
    return read(ROOT / "i18n" / f"{PLUGIN}_{language}.ts")


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_text_is_translated(language):
    known = translations(language)
    left = [text for text in texts_of_folder(ROOT / PLUGIN) if not known.get(text)]

    assert left == [], "run `make translations`, then translate what is left"


@pytest.mark.parametrize("language", LANGUAGES)
def test_translations_keep_what_is_filled_in(language):
    wrong = [
        (text, done)
        for (_context, text), done in translations(language).items()
        if sorted(SLOT.findall(text)) != sorted(SLOT.findall(done))
    ]

    assert wrong == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_translation_files_hold_no_text_that_is_gone(language):
    assert set(translations(language)) == set(texts_of_folder(ROOT / PLUGIN))


def test_one_word_stands_for_taking_back():
    texts = [text for _context, text in texts_of_folder(ROOT / PLUGIN)]

    assert [text for text in texts if re.search(r"\brevert", text.lower())] == []


def test_number_stands_before_no_plural_unless_the_same_is_told_of_one():
    told: dict[str, list[str]] = {}
    for context, text in texts_of_folder(ROOT / PLUGIN):
        told.setdefault(context, []).append(text)
    wrong = [
        text
        for context in (*CONTEXTS_OF_COUNTS, *ALGORITHMS)
        for text in told.get(context, [])
        if COUNTED.search(text)
        and "the same key" not in text  # of two at least
        and not any(map(OF_ONE.search, told[context]))
    ]

    assert wrong == []


SOURCE = """
_CONTEXT = "Packaging"
translate(
    "Here",
    "With a comma",
)
translate(_CONTEXT, "A constant")
translate(context, text)
class Base(QWidget):
    def f(self):
        return self.tr("Of a base")
class Heir(Base):
    def f(self):
        return self.tr("Of an heir"), other.tr("Of another")
class Own(QObject):
    def tr(self, text):
        return text
class OwnHeir(Own):
    def f(self):
        return self.tr("Where it stands")
"""


def test_texts_are_found_with_their_contexts():
    assert texts_of({"module": SOURCE}) == [
        ("Base", "Of a base"),
        ("Heir", "Of a base"),
        ("Heir", "Of an heir"),
        ("Heir", "Of another"),
        ("Here", "With a comma"),
        ("OwnHeir", "Where it stands"),
        ("Packaging", "A constant"),
    ]


def test_classes_of_one_name_share_their_context():
    one, two = (f'class A(Q):\n    x = self.tr("{text}")\n' for text in ("1", "2"))

    assert texts_of({"one": one, "two": two}) == [("A", "1"), ("A", "2")]


def test_context_that_nobody_knows_is_told_with_its_place():
    with pytest.raises(UnknownContext, match="module, line 1"):
        texts_of({"module": 'translate(context, "A text")'})


def test_files_are_written_and_read_again(tmp_path):
    path = tmp_path / "de.ts"
    texts = [("A", 'Say "<b>"'), ("A", "Left"), ("B", "Left")]

    assert write(path, "de", texts, {("A", texts[0][1]): "Sagen '&'"}) == 2
    assert read(path) == {texts[0]: "Sagen '&'", texts[1]: "", texts[2]: ""}

    # what is known in another context is taken from there
    assert write(path, "de", texts, {("A", "Left"): "Übrig"}) == 1
    assert read(path)["B", "Left"] == "Übrig"
