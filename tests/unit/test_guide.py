"""The user guide: every page is made, and every link within it leads somewhere."""

from __future__ import annotations

from pathlib import PurePosixPath

import pytest

from tools.guide.contents import START, pages
from tools.guide.links import dead_links
from tools.guide.pages import built_guide
from tools.staging import ROOT


@pytest.fixture(scope="module")
def guide():
    return built_guide(ROOT / "docs")


def test_guide_has_no_dead_links(guide):
    assert list(dead_links(guide)) == []


def test_every_page_of_the_documents_is_in_the_guide():
    written = {path.stem for path in (ROOT / "docs").glob("*.md")}

    assert set(pages()) == written
    assert START in written


def test_the_same_documents_give_the_same_bytes(guide):
    assert built_guide(ROOT / "docs") == guide


def test_no_page_needs_the_network_or_a_script(guide):
    for path, content in guide.items():
        if path.suffix == ".html":
            assert b"<script" not in content
            assert b'src="http' not in content
            assert b'<link rel="stylesheet" href="style.css">' in content


def test_dead_links_are_found():
    files = {
        PurePosixPath("a.html"): b'<a href="b.html#there">1</a> <a href="c.html">2</a>',
        PurePosixPath("b.html"): b'<h1 id="here"></h1><img src="images/x.png">',
    }

    assert list(dead_links(files)) == [
        "a.html: b.html#there leads to no place in b.html",
        "a.html: c.html leads to no file of the guide",
        "b.html: images/x.png leads to no file of the guide",
    ]
