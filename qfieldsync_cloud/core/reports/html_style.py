"""The look of the HTML report: light, dark and on paper, without any other file.

Colours were chosen to be told apart with every common kind of colour blindness, and no
state is shown by its colour alone. "Here now" is blue and "from the field" orange, as
on the map of the plugin.
"""

STYLE = """
:root {
  color-scheme: light dark;
  --ink: #1b2330; --muted: #566172; --paper: #ffffff; --soft: #f4f6f8;
  --line: #d5dbe2; --here: #1a5fb4; --field: #a84800;
  --applied: #00664f; --applied-soft: #e3f4ee;
  --conflict: #7a5200; --conflict-soft: #fff3d1;
  --refused: #9d1541; --refused-soft: #fdeaf0;
  --failed: #57329e; --failed-soft: #f0eafc;
  --other: #465162; --other-soft: #eceff3;
}
@media screen and (prefers-color-scheme: dark) {
  :root {
    --ink: #e6eaf0; --muted: #a5b0be; --paper: #14181e; --soft: #1c222a;
    --line: #37414d; --here: #86b9ff; --field: #ffab66;
    --applied: #63d4b1; --applied-soft: #12312a;
    --conflict: #f2c14e; --conflict-soft: #352a0e;
    --refused: #ff8fae; --refused-soft: #3b1723;
    --failed: #c3aaff; --failed-soft: #2a1f45;
    --other: #b9c3cf; --other-soft: #262d36;
  }
}
* { box-sizing: border-box; }
body {
  margin: 0 auto; padding: 2rem 1.5rem 4rem; max-width: 74rem;
  color: var(--ink); background: var(--paper);
  font: 15px/1.5 system-ui, -apple-system, "Segoe UI", "Noto Sans", "DejaVu Sans",
    sans-serif;
  word-break: break-word; overflow-wrap: anywhere;
}
h1 { margin: 0; font-size: 1.7rem; line-height: 1.25; }
h2 { margin: 2.6rem 0 .2rem; font-size: 1.25rem; line-height: 1.3; }
p { margin: .3rem 0; }
.meta, .explained, small, .word, .source { color: var(--muted); }
small, .source { font-size: .85rem; font-weight: normal; }
.icon {
  display: inline-block; width: 1.6em; height: 1.6em; margin-right: .45em;
  border-radius: 50%; font-size: .8em; line-height: 1.6em; font-weight: bold;
  text-align: center; vertical-align: .1em;
  color: var(--state); background: var(--state-soft);
}
.applied { --state: var(--applied); --state-soft: var(--applied-soft); }
.conflict { --state: var(--conflict); --state-soft: var(--conflict-soft); }
.refused { --state: var(--refused); --state-soft: var(--refused-soft); }
.failed { --state: var(--failed); --state-soft: var(--failed-soft); }
.other { --state: var(--other); --state-soft: var(--other-soft); }
.verdict {
  margin: 1.4rem 0 1.2rem; padding: .9rem 1.2rem; border-radius: 6px;
  border-left: 6px solid var(--state); background: var(--state-soft);
}
.verdict strong { font-size: 1.2rem; color: var(--state); }
.verdict .icon { background: var(--state); color: var(--paper); font-size: .95em; }
.counts {
  display: flex; flex-wrap: wrap; margin: 1rem -.7rem -.7rem 0; padding: 0;
  list-style: none;
}
.counts li {
  flex: 1 1 8.5rem; margin: 0 .7rem .7rem 0;
  padding: .6rem .9rem; border: 1px solid var(--line);
  border-top: 3px solid var(--state); border-radius: 6px;
}
.counts b { display: block; font-size: 1.7rem; line-height: 1.2; }
.counts small { display: block; }
.none, .none .icon { color: var(--muted); }
table {
  width: 100%; margin: .9rem 0 1.6rem; border-collapse: collapse;
  table-layout: fixed; font-variant-numeric: tabular-nums;
}
caption { padding-bottom: .35rem; font-weight: 600; text-align: left; }
caption .source { display: block; }
th, td {
  padding: .4rem .7rem .4rem 0; border-bottom: 1px solid var(--line);
  text-align: left; vertical-align: top; font-weight: normal;
}
thead th {
  border-bottom: 2px solid var(--ink); font-size: .85rem; font-weight: 600;
  vertical-align: bottom;
}
tbody th { font-weight: 600; }
.plain tbody th { font-weight: normal; }
th small, td small { display: block; }
th.here { color: var(--here); border-bottom-color: var(--here); }
th.field { color: var(--field); border-bottom-color: var(--field); }
td.here .value { color: var(--here); }
td.field .value { color: var(--field); }
.value { white-space: pre-wrap; }
.word { font-style: italic; }
.said {
  margin: .35rem 0 0; padding: .3rem .6rem; border-left: 3px solid var(--line);
  background: var(--soft); color: var(--muted); font-size: .85rem;
  white-space: pre-wrap;
}
.todo { color: var(--ink); }
.todo::before { content: "→ "; }
details { margin-top: 2.6rem; }
summary { cursor: pointer; }
summary h2 { display: inline; margin: 0; }
.compact th, .compact td { padding-top: .15rem; padding-bottom: .15rem; }
.legend {
  margin-top: 3rem; padding-top: .8rem; border-top: 1px solid var(--line);
  color: var(--muted); font-size: .85rem;
}
.legend dt { float: left; clear: left; width: 11em; font-weight: 600; }
.legend dd { margin: 0 0 .2rem 11em; }
@media (max-width: 40rem) {
  body { padding: 1rem .8rem 3rem; font-size: 14px; }
  th, td { padding-right: .4rem; }
}
@media print {
  @page { margin: 15mm; }
  body { max-width: none; padding: 0; font-size: 10pt; }
  tbody.feature, tr, .verdict, .counts li { break-inside: avoid; }
  h2, caption, thead { break-after: avoid; }
  .verdict, .icon { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
}
"""

MAP_STYLE = """
.map { margin: 1.6rem 0 0; }
.map .sheet {
  position: relative; border: 1px solid var(--line); border-radius: 6px;
  overflow: hidden; background: #fff;
}
.map img { display: block; width: 100%; height: auto; }
.map .scale {
  position: absolute; left: 1.2%; bottom: 1.5%; padding: 0 .3em;
  border: 2px solid #1b2330; border-top: 0; color: #1b2330; background: #ffffffd0;
  font-size: .8rem; line-height: 1.3; text-align: center; white-space: nowrap;
}
.map ul {
  display: flex; flex-wrap: wrap; margin: .6rem 0 .3rem;
  padding: 0; list-style: none;
}
.map li { margin: 0 1.6rem .2rem 0; }
.map li svg {
  width: 1.25em; height: 1.25em; margin-right: .4em; padding: 1px; border-radius: 3px;
  background: #fff; vertical-align: -.25em;
}
.map p { margin: .1rem 0; color: var(--muted); font-size: .85rem; }
@media print {
  .map { break-inside: avoid; }
  .map li svg { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
}
"""
"""Of a page with a map."""
