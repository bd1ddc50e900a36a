"""Texts that something might stumble over."""

from __future__ import annotations

import random

TEXTS = (
    *("", " ", "\0", "a\0b", "\n", "\r\n", "\t", "\x1b[2J", "\x07", "\x7f", "\x85"),
    *("\ud800", "x\udc00", "\ud83d\ude00", "\ufeff", "\u202eabc", "\u200b", "\uffff"),
    *("e\u0301", "\u00e9", "ﬁ", "İ", "ß", "ẞ", "ı", "Ω", "\u2028", "\U0010ffff"),
    *("木", "Bäume", "😀😀", "👩‍👩‍👧", "ا ب", "\u0600", "a" * 21, "ä" * 11),
    *("NULL", "null", "None", "NaN", "true", "1", "0", "-", "'", '"', "\\", "`", "%"),
    *("{", "}", "{0}", "{layer}", "%s", "%(a)s", "${a}", "[%1%]", "[% 1 %]", "<b>"),
)
HOSTILE = (
    "x' OR '1'='1",
    "'; DROP TABLE trees; --",
    '"; DROP TABLE "trees"; --',
    'trees"; DELETE FROM trees; --',
    "1; UPDATE trees SET note = 'taken'",
    "1) OR 1=1 --",
    "' || (SELECT note FROM trees) || '",
    "' || (1/0) || '",
    '" OR 1=1 OR "',
    "@project_path",
    "eval('1/0')",
    "$id",
    "CURRENT_TIMESTAMP",
    "(SELECT 1)",
    "<script>alert(1)</script>",
    '"><img src=x onerror=alert(1)>',
    "</td></table><h1>taken",
    "&lt;b&gt;&amp;",
    "javascript:alert(1)",
    "../../../etc/passwd",
    "/dev/null",
    "|layername=trees",
    "trees?mode=memory",
    "file:/tmp/x?mode=rwc",
    "C:\\con\\nul",
    "\x1b]0;taken\x07",
    "\x1b[1A\x1b[2K",
    "a\nb\rc",
)
_ALPHABET = "aÄ木\0\ud800'\"\\;,.(){}[]<>&%$#@!|/ \n\t\x1b\u202e\u0301😀09"


def any_text(rng: random.Random) -> str:
    """One of the known ones, or anything."""
    choice = rng.random()
    if choice < 0.5:
        return rng.choice(TEXTS)
    if choice < 0.65:
        return rng.choice(HOSTILE)
    return "".join(rng.choice(_ALPHABET) for _ in range(rng.randint(1, 12)))


def hostile_text(rng: random.Random) -> str:
    """One that means harm."""
    return rng.choice(HOSTILE)
