"""What is told of a deltafile that is refused, besides its own words.

The reader and who pushes speak English in these phrases, which programs are told as
they are; what stands in the file itself, and what Python says, is none of them.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping

from qfieldsync_cloud.core.translation import translate

# phrases read easier without a line for each of their brackets
# fmt: off
PHRASES: Mapping[str, Callable[[], str]] = {
    # Where it is
    "line {line} column {column}": lambda: translate(
        "Deltafile", "line {line} column {column}"
    ),
    "byte {position}": lambda: translate("Deltafile", "byte {position}"),
    # What is there
    "nothing": lambda: translate("Deltafile", "nothing"),
    "end": lambda: translate("Deltafile", "end"),
    "text": lambda: translate("Deltafile", "text"),
    "a number": lambda: translate("Deltafile", "a number"),
    "true or false": lambda: translate("Deltafile", "true or false"),
    "a list": lambda: translate("Deltafile", "a list"),
    "an object": lambda: translate("Deltafile", "an object"),
    "an empty file": lambda: translate("Deltafile", "an empty file"),
    "an empty text": lambda: translate("Deltafile", "an empty text"),
    "{size} bytes": lambda: translate("Deltafile", "{size} bytes"),
    "byte {value}": lambda: translate("Deltafile", "byte {value}"),
    "nesting that exhausts the stack": lambda: translate(
        "Deltafile", "nesting that exhausts the stack"
    ),
    "deeper nesting": lambda: translate("Deltafile", "deeper nesting"),
    "text with NUL or a lone surrogate": lambda: translate(
        "Deltafile", "text with NUL or a lone surrogate"
    ),
    "a list of changes of a server": lambda: translate(
        "Deltafile", "a list of changes of a server"
    ),
    "an error of a server, {code}": lambda: translate(
        "Deltafile", "an error of a server, {code}"
    ),
    "no layer id": lambda: translate("Deltafile", "no layer id"),
    "an unknown key": lambda: translate("Deltafile", "an unknown key"),
    "a name again": lambda: translate("Deltafile", "a name again"),
    "{uuid}, also used by {place} for another edit": lambda: translate(
        "Deltafile", "{uuid}, also used by {place} for another edit"
    ),
    "{uuid}, also of {place}": lambda: translate(
        "Deltafile", "{uuid}, also of {place}"
    ),
    "{uuid}, known here with other content": lambda: translate(
        "Deltafile", "{uuid}, known here with other content"
    ),
    "a number too large": lambda: translate("Deltafile", "a number too large"),
    "no geometry": lambda: translate("Deltafile", "no geometry"),
    "no {name}": lambda: translate("Deltafile", "no {name}"),
    "{key}, that of another feature in this file": lambda: translate(
        "Deltafile", "{key}, that of another feature in this file"
    ),
    # What should be there
    "a deltafile": lambda: translate("Deltafile", "a deltafile"),
    "a deltafile or a list of deltas": lambda: translate(
        "Deltafile", "a deltafile or a list of deltas"
    ),
    "a list of deltas": lambda: translate("Deltafile", "a list of deltas"),
    "a page like the others": lambda: translate("Deltafile", "a page like the others"),
    "an entry of a list of deltas": lambda: translate(
        "Deltafile", "an entry of a list of deltas"
    ),
    "a delta": lambda: translate("Deltafile", "a delta"),
    "at most {limit} bytes": lambda: translate("Deltafile", "at most {limit} bytes"),
    "at most {levels} levels": lambda: translate(
        "Deltafile", "at most {levels} levels"
    ),
    "UTF-8 text": lambda: translate("Deltafile", "UTF-8 text"),
    "a number with a value": lambda: translate("Deltafile", "a number with a value"),
    "text that can be stored": lambda: translate(
        "Deltafile", "text that can be stored"
    ),
    "text or null": lambda: translate("Deltafile", "text or null"),
    "WKT or null": lambda: translate("Deltafile", "WKT or null"),
    "WKT without SRID": lambda: translate("Deltafile", "WKT without SRID"),
    "create, patch or delete": lambda: translate(
        "Deltafile", "create, patch or delete"
    ),
    "localLayerId or sourceLayerId": lambda: translate(
        "Deltafile", "localLayerId or sourceLayerId"
    ),
    "each name once": lambda: translate("Deltafile", "each name once"),
    "every attribute that new has": lambda: translate(
        "Deltafile", "every attribute that new has"
    ),
    "the id of the deltafile": lambda: translate(
        "Deltafile", "the id of the deltafile"
    ),
    "the id of the delta": lambda: translate("Deltafile", "the id of the delta"),
    "{uuid}, the id of the entry": lambda: translate(
        "Deltafile", "{uuid}, the id of the entry"
    ),
    "a uuid of its own": lambda: translate("Deltafile", "a uuid of its own"),
    "a key of its own": lambda: translate("Deltafile", "a key of its own"),
    "a UUID like {example}": lambda: translate("Deltafile", "a UUID like {example}"),
    "a moment like {example}": lambda: translate(
        "Deltafile", "a moment like {example}"
    ),
}
# fmt: on


def english(text: str, values: Mapping[str, object]) -> str:
    """A phrase with its values; what is no phrase as it is, whatever braces it has."""
    return text.format(**values) if text in PHRASES else text


def told(text: str, values: Mapping[str, object]) -> str:
    """The same in the language of QGIS."""
    return PHRASES[text]().format(**values) if text in PHRASES else text


def sentence(where: str, found: str, expected: str) -> str:
    """What is wrong, from parts that are told."""
    text = translate("Deltafile", "{where}: found {found}, expected {expected}")
    return text.format(where=where, found=found, expected=expected)
