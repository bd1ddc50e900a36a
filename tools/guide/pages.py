"""Makes the pages: Markdown in, one HTML file per page and the pictures out."""

from __future__ import annotations

import re
from collections.abc import Iterator
from html import escape
from pathlib import Path, PurePosixPath

import markdown

from tools.guide.contents import CHAPTERS, pages

_LINK = re.compile(r'(href|src)="([^":#]*)(#[^"]*)?"')
_ALGORITHM = re.compile(r'<h\d id="qfieldsync_cloud([a-z]+)-')
_TITLE = re.compile(r"^# (.+)$", re.MULTILINE)
_STYLE = """
body { margin: 0; font: 16px/1.55 "Open Sans", "Segoe UI", Roboto, sans-serif;
  color: #1f2933; background: #ffffff; display: flex; align-items: flex-start; }
nav { box-sizing: border-box; width: 17em; flex: none; padding: 1.2em; position: sticky;
  top: 0; max-height: 100vh; overflow: auto; background: #f3f6f4;
  min-height: 100vh; }
nav h2 { font-size: .8em; text-transform: uppercase; letter-spacing: .04em;
  color: #56646f; margin: 1.4em 0 .3em; border: 0; padding: 0; }
nav ul { list-style: none; margin: 0; padding: 0; }
nav li { margin: .25em 0; }
nav a.here { font-weight: 600; color: #1f2933; }
main { box-sizing: border-box; max-width: 54em; min-width: 0;
  padding: 1.5em 2.5em 4em; }
a { color: #2a6a35; }
h1, h2, h3 { line-height: 1.25; }
h2 { margin-top: 2em; border-bottom: 1px solid #dde4e0; padding-bottom: .2em; }
code, pre { font: 14px/1.45 "DejaVu Sans Mono", Consolas, monospace;
  background: #f3f6f4; border-radius: 4px; }
code { padding: .1em .3em; }
pre { padding: .8em 1em; overflow: auto; }
pre code { padding: 0; }
table { border-collapse: collapse; display: block; overflow: auto; margin: 1em 0; }
th, td { border: 1px solid #dde4e0; padding: .35em .7em; text-align: left;
  vertical-align: top; min-width: 4em; }
th { background: #f3f6f4; }
img { max-width: 100%; border: 1px solid #dde4e0; border-radius: 4px; }
@media (max-width: 800px) { body { display: block; } main { padding: 1em; }
  nav { position: static; width: auto; min-height: 0; } }
@media (prefers-color-scheme: dark) { body { color: #dfe6ea; background: #1b2126; }
  nav, code, pre, th { background: #262e34; } nav a.here { color: #ffffff; }
  a { color: #7ccf8a; } nav h2 { color: #9fb0bb; }
  th, td, h2, img { border-color: #3a454d; } }
"""


def built_guide(docs: Path) -> dict[PurePosixPath, bytes]:
    """The guide's files by their path in its folder; the same docs, the same bytes."""
    titles = {page: _title(docs / f"{page}.md") for page in pages()}
    files = {
        PurePosixPath(f"{page}.html"): _page(docs, page, titles).encode()
        for page in pages()
    }
    files[PurePosixPath("style.css")] = _STYLE.lstrip().encode()
    for picture in sorted((docs / "images").glob("*.png")):
        files[PurePosixPath("images", picture.name)] = picture.read_bytes()
    return files


def _title(path: Path) -> str:
    match = _TITLE.search(path.read_text(encoding="utf-8"))
    if match is None:
        raise ValueError(f"{path.name} has no title: begin it with a line `# …`")
    return match.group(1)


def _page(docs: Path, page: str, titles: dict[str, str]) -> str:
    text = (docs / f"{page}.md").read_text(encoding="utf-8")
    body = markdown.markdown(
        text, extensions=["tables", "toc", "sane_lists", "fenced_code"]
    )
    body = _LINK.sub(_to_html, body)
    # where the help of an algorithm leads, whatever its title says
    body = _ALGORITHM.sub(r'<a id="\1"></a>\g<0>', body)
    return (
        '<!DOCTYPE html>\n<html lang="en">\n<head>\n<meta charset="utf-8">\n'
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        f"<title>{escape(titles[page])} · QFieldSync Cloud</title>\n"
        '<link rel="stylesheet" href="style.css">\n</head>\n<body>\n<nav>\n'
        f"{''.join(_contents(page, titles))}</nav>\n<main>\n{body}\n</main>\n"
        "</body>\n</html>\n"
    )


def _contents(here: str, titles: dict[str, str]) -> Iterator[str]:
    for chapter in CHAPTERS:
        yield f"<h2>{escape(chapter.title)}</h2>\n<ul>\n"
        for page in chapter.pages:
            mark = ' class="here"' if page == here else ""
            yield f'<li><a{mark} href="{page}.html">{escape(titles[page])}</a></li>\n'
        yield "</ul>\n"


def _to_html(match: re.Match[str]) -> str:
    attribute, path, anchor = match.groups()
    if path.endswith(".md"):
        path = f"{path[:-3]}.html"
    return f'{attribute}="{path}{anchor or ""}"'
