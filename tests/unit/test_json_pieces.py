"""Large JSON in pieces: what comes out, and what is wrong, is as of the whole."""

from __future__ import annotations

import json

import hypothesis.strategies as st
import pytest
from hypothesis import given, settings

from qfieldsync_cloud.core.deltas import json_pieces
from qfieldsync_cloud.core.deltas.json_pieces import decode_large_json
from qfieldsync_cloud.core.deltas.json_text import decode_json
from qfieldsync_cloud.core.errors import DeltaFileError

VALUES = st.recursive(
    st.one_of(
        st.none(),
        st.booleans(),
        st.integers(),
        st.floats(allow_nan=False, allow_infinity=False),
        st.text(max_size=6),
        st.sampled_from(("\U0001f333", "\ud83c", 'a"\\', "ä", "1" * 40)),
    ),
    lambda inner: st.one_of(
        st.lists(inner, max_size=4), st.dictionaries(st.text(max_size=3), inner)
    ),
    max_leaves=12,
)
DOCUMENTS = st.one_of(
    VALUES, st.dictionaries(st.text(max_size=3), VALUES | st.lists(VALUES, max_size=5))
)
EDITS = ("", "\0", "NaN", "-", "1e999", "]", "}", ",", "{", '"', "\u00a0", "1.", " ")


def told(decode, content):
    try:
        return repr(decode(content))
    except DeltaFileError as error:
        return str(error)


@given(
    DOCUMENTS,
    st.booleans(),
    st.sampled_from((None, 1)),
    st.integers(1, 9),
    st.integers(0, 60),
    st.sampled_from(EDITS),
    st.integers(0, 2),
)
@settings(max_examples=1500, deadline=None, derandomize=True, database=None)
def test_document_when_decoded_in_pieces_then_it_is_as_decoded_at_once(
    document, is_ascii, indent, piece_bytes, position, edit, cut
):
    text = json.dumps(document, ensure_ascii=is_ascii, indent=indent)
    text = text[:position] + edit + text[position + cut :]
    content = text.encode("utf-8", "surrogatepass")

    with pytest.MonkeyPatch.context() as patched:
        patched.setattr(json_pieces, "_LARGE_BYTES", 0)
        patched.setattr(json_pieces, "_PIECE_BYTES", piece_bytes)

        assert told(decode_large_json, content) == told(decode_json, content)


@pytest.mark.parametrize(
    "content",
    [
        b'\xef\xbb\xbf {"deltas": [1, {"a": [2]} ], "id" : "x"}\n',
        b'{"a": [], "b": [ ], "c": {}}',
        b'{"a": 1, "a": [2]}',
        b"{}",
        b"[1, 2]",
        b"",
        b"{",
        b'{"a": [1, 2}',
        b'{"a": [1] "b": 2}',
        b'{"a": [1],}',
        b'{"a": [1]} x',
        b"{1: [1]}",
        b'{"a": [NaN]}',
        b'{"a": "\xff"}',
        b'{"a": ' + b"[" * 100_000,
    ],
    ids=lambda content: repr(content[:12]),
)
def test_document_when_it_is_large_then_it_is_told_as_a_small_one(monkeypatch, content):
    monkeypatch.setattr(json_pieces, "_LARGE_BYTES", 0)

    assert told(decode_large_json, content) == told(decode_json, content)


def test_deltafile_when_it_is_large_then_it_is_never_text_as_a_whole(monkeypatch):
    items = [{"uuid": str(number), "text": "x" * 1000} for number in range(3000)]
    content = json.dumps({"deltas": items, "id": "1"}).encode()
    monkeypatch.setattr(json_pieces, "decode_json", None)

    assert decode_large_json(content) == {"deltas": items, "id": "1"}
