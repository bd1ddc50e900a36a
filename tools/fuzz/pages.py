"""What a text or a page may not have in it, when it is shown to somebody."""

from __future__ import annotations

import re
from html.parser import HTMLParser

_STEERS = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]")
MAX_LENGTH = 2000
"""Of a message about a deltafile, in characters."""
_TAGS = frozenset(
    [
        "html",
        "head",
        "meta",
        "title",
        "style",
        "body",
        "header",
        "h1",
        "h2",
        "p",
        "main",
        "div",
        "strong",
        "span",
        "ul",
        "li",
        "b",
        "small",
        "section",
        "table",
        "caption",
        "thead",
        "tbody",
        "tr",
        "th",
        "td",
        "details",
        "summary",
        "footer",
        "dl",
        "dt",
        "dd",
    ]
)
_ATTRIBUTES = frozenset(
    [
        "lang",
        "charset",
        "name",
        "content",
        "http-equiv",
        "class",
        "aria-hidden",
        "style",
        "scope",
        "rowspan",
        "colspan",
    ]
)
_EMPTY_TAGS = frozenset(("meta",))


def harm_in_text(text: str, *, is_long: bool = False) -> list[str]:
    """What would steer a terminal, cannot be written, or has no end."""
    harm = []
    if found := _STEERS.search(text):
        harm.append(f"control character {found[0]!r}")
    try:
        text.encode("utf-8")
    except UnicodeEncodeError as error:
        harm.append(f"no UTF-8: {error.reason}")
    if not is_long and "\n" in text:
        harm.append("several lines")
    if not is_long and len(text) > MAX_LENGTH:
        harm.append(f"{len(text)} characters")
    return harm


def harm_in_page(page: str) -> list[str]:
    """Markup that is not the page's own, and what holds for any text."""
    reader = _PageReader()
    reader.feed(page)
    reader.close()
    harm = reader.harm
    if reader.open_tags:
        harm.append(f"left open: {reader.open_tags}")
    return [*harm, *harm_in_text(page, is_long=True)]


class _PageReader(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.harm: list[str] = []
        self.open_tags: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag not in _TAGS:
            self.harm.append(f"tag {tag!r}")
        self.harm += [f"attribute {n!r}" for n, _ in attrs if n not in _ATTRIBUTES]
        if tag not in _EMPTY_TAGS:
            self.open_tags.append(tag)

    def handle_endtag(self, tag: str) -> None:
        if not self.open_tags or self.open_tags.pop() != tag:
            self.harm.append(f"end of {tag!r}")

    def handle_comment(self, data: str) -> None:
        self.harm.append("comment")
