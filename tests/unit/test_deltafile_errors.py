"""What is wrong with a deltafile is said in the language of QGIS, to programs not."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from typing import Any

import pytest

from qfieldsync_cloud.core.deltafile_phrases import PHRASES
from qfieldsync_cloud.core.deltas.intake import read_intake
from qfieldsync_cloud.core.deltas.reader import read_deltafile
from qfieldsync_cloud.core.errors import DeltaFileError, InvalidDeltafile, ServiceError
from qfieldsync_cloud.core.services.cloud.outgoing import prepare
from qfieldsync_cloud.core.translation import install_translator
from tests.unit.rest_factories import running_front
from tests.unit.service_factories import PROJECT_ID, delta, deltafile, new_service

INVALID = "deltafile_validation_error"
UUID = "7f8e9d10-2c3b-4a5d-a6f7-889900112233"
DEEP: Any = "innermost"
for _ in range(70):
    DEEP = [DEEP]


@pytest.fixture
def foreign_language() -> Iterator[None]:
    """Every text that is translated stands between marks."""
    install_translator(lambda _context, text: f"«{text}»")
    yield
    install_translator(None)


def file_of(*deltas: dict[str, Any], **changes: Any) -> str:
    return json.dumps({**json.loads(deltafile(*deltas)), **changes})


def changed(**changes: Any) -> str:
    return file_of({**delta(clientId=UUID), **changes})


def entry(**changes: Any) -> dict[str, Any]:
    return {
        "id": UUID,
        "created_at": "2026-03-04T09:30:00Z",
        "status": "STATUS_ERROR",
        "content": delta(uuid=UUID),
        **changes,
    }


def listed(*entries: Any) -> str:
    return json.dumps(entries)


def side(**members: Any) -> str:
    return changed(new=members)


READ: dict[str, tuple[str | bytes, str]] = {
    "empty": ("", "$: found «an empty file», expected «a deltafile»"),
    "cut off": (
        "[7,",
        "«line 1 column 4»: found «end», expected JSON (Expecting value)",
    ),
    "Latin 1": (b'"\xe4"', "«byte 1»: found «byte 0xe4», expected «UTF-8 text»"),
    "NaN": ("NaN", "$: found NaN, expected «a number with a value»"),
    "stack": (
        "[" * 200_000,
        "$: found «nesting that exhausts the stack», expected «at most 64 levels»",
    ),
    "error of a server": (
        '{"code": "over{quota}"}',
        "$: found «an error of a server, 'over{quota}'», expected "
        "«a deltafile or a list of deltas»",
    ),
    "no object": ("7", "$: found «a number», expected «an object»"),
    "no list": (
        file_of(deltas={}),
        "$.deltas: found «an object», expected «a list»",
    ),
    "version": (file_of(version="2"), "$.version: found '2', expected '1.0'"),
    "no id": (
        file_of(id=""),
        "$.id: found «an empty text», expected «the id of the deltafile»",
    ),
    "no uuid": (
        changed(uuid=""),
        "$.deltas[0].uuid: found «an empty text», expected «the id of the delta»",
    ),
    "no client": (
        changed(clientId=True),
        "$.deltas[0].clientId: found «true or false», expected «text»",
    ),
    "NUL": (
        changed(clientId="a\0"),
        "$.deltas[0].clientId: found «text with NUL or a lone surrogate», expected "
        "«text that can be stored»",
    ),
    "no method": (
        file_of({key: value for key, value in delta().items() if key != "method"}),
        "$.deltas[0].method: found «nothing», expected «text»",
    ),
    "method": (
        changed(method="{paint}"),
        "$.deltas[0].method: found '{paint}', expected «create, patch or delete»",
    ),
    "no layer": (
        changed(localLayerId=None, sourceLayerId=None),
        "$.deltas[0].localLayerId: found «no layer id», expected "
        "«localLayerId or sourceLayerId»",
    ),
    "unknown key": (
        side(shape=1),
        "$.deltas[0].new.shape: found «an unknown key», expected "
        "attributes, files_sha256, geometry, is_snapshot",
    ),
    "geometry": (
        side(geometry=["a"]),
        "$.deltas[0].new.geometry: found «a list», expected «WKT or null»",
    ),
    "snapshot": (
        side(is_snapshot="yes"),
        "$.deltas[0].new.is_snapshot: found «text», expected «true or false»",
    ),
    "nesting": (
        side(attributes={"{deep}": DEEP}),
        "$.deltas[0].new.attributes.{deep}: found «deeper nesting», expected "
        "«at most 64 levels»",
    ),
    "hash": (
        side(files_sha256={"a.jpg": 7}),
        "$.deltas[0].new.files_sha256.a.jpg: found «a number», expected «text or null»",
    ),
    "file twice": (
        file_of(files=["a", "a"]),
        "$.files[1]: found «a name again», expected «each name once»",
    ),
    "uuid twice": (
        file_of(delta(uuid="u"), delta(uuid="u", sourcePk="77")),
        "$.deltas[1].uuid: found «'u', also used by $.deltas[0] for another edit», "
        "expected «a uuid of its own»",
    ),
    "list, no list": (
        '{"results": null}',
        "$.results: found null, expected «a list of deltas»",
    ),
    "list, page": (
        listed([], 7),
        "$[1]: found «a number», expected «a page like the others»",
    ),
    "list, entry": (
        listed("a"),
        "$[0]: found «text», expected «an entry of a list of deltas»",
    ),
    "list, no id": (
        listed(entry(id=None)),
        "$[0].id: found null, expected «the id of the delta»",
    ),
    "list, id twice": (
        listed(entry(), entry(content=delta(uuid=UUID, sourcePk="77"))),
        f"$[1].id: found «'{UUID}', also used by $[0] for another edit», expected "
        "«a uuid of its own»",
    ),
    "list, moment": (
        listed(entry(created_at="today")),
        "$[0].created_at: found 'today', expected «a moment like 2026-03-04T09:30:00Z»",
    ),
}
LEFT: dict[str, tuple[Any, str]] = {
    "no content": (None, "$[0].content: found «nothing», expected «a delta»"),
    "another uuid": (
        delta(uuid="u"),
        f"$[0].content.uuid: found 'u', expected «'{UUID}', the id of the entry»",
    ),
}
PUSHED: dict[str, tuple[str, str]] = {
    "deltafile, list": (
        "[{}]",
        "$: found «a list of changes of a server», expected «a deltafile»",
    ),
    "uuid": (
        changed(uuid="u"),
        "$.deltas[0].uuid: found 'u', expected "
        "«a UUID like 7f8e9d10-2c3b-4a5d-a6f7-889900112233»",
    ),
    "uuid twice": (
        file_of(*[delta(uuid=UUID, clientId=UUID)] * 2),
        f"$.deltas[1].uuid: found «'{UUID}', also of $.deltas[0]», expected "
        "«a uuid of its own»",
    ),
    "no side": (
        changed(old=None),
        "$.deltas[0].old: found «nothing», expected «an object»",
    ),
    "infinite": (
        changed(new={"attributes": {"a": 1}}).replace('{"a": 1}', '{"a": 1e999}'),
        "$.deltas[0].new.attributes.a: found «a number too large», expected «a number»",
    ),
    "no WKT": (
        side(geometry="here"),
        "$.deltas[0].new.geometry: found «no geometry», expected «WKT without SRID»",
    ),
    "attribute": (
        changed(old={"attributes": {}}, new={"attributes": {"{a}": 1}}),
        "$.deltas[0].old.attributes: found «no '{a}'», expected "
        "«every attribute that new has»",
    ),
    "local key": (
        file_of(*(delta("create", localPk="7", clientId=UUID) for _ in range(2))),
        "$.deltas[1].localPk: found «'7', that of another feature in this file», "
        "expected «a key of its own»",
    ),
}
STORED = (
    "$.deltas[0].uuid: found «'{uuid}', known here with other content», expected "
    "«a uuid of its own»"
)
TOO_LARGE = "{path}: found «{size} bytes», expected «at most 3 bytes»"
SENTENCES = [
    STORED,
    TOO_LARGE,
    *(said for _, said in (*READ.values(), *LEFT.values(), *PUSHED.values())),
]


def is_said(error: Exception, said: str) -> bool:
    assert str(error) == f"«{said}»"
    return True


@pytest.mark.usefixtures("foreign_language")
@pytest.mark.parametrize(("content", "said"), READ.values(), ids=READ)
def test_file_when_it_is_refused_then_all_but_its_own_words_is_translated(
    tmp_path, content, said
):
    path = tmp_path / "deltas.json"
    path.write_bytes(content if isinstance(content, bytes) else content.encode())

    with pytest.raises(DeltaFileError) as caught:
        read_intake(path)

    assert is_said(caught.value, said)
    assert caught.value.english == re.sub("[«»]", "", said)


@pytest.mark.usefixtures("foreign_language")
@pytest.mark.parametrize(("content", "said"), LEFT.values(), ids=LEFT)
def test_entry_when_its_content_is_no_use_then_the_reason_is_translated(
    tmp_path, content, said
):
    path = tmp_path / "list.json"
    path.write_text(listed(entry(content=content)), encoding="utf-8")

    [left] = read_intake(path).left

    assert left.detail == f"«{said}»"


@pytest.mark.usefixtures("foreign_language")
@pytest.mark.parametrize(("content", "said"), PUSHED.values(), ids=PUSHED)
def test_file_when_no_server_would_take_it_then_the_reason_is_translated(content, said):
    with pytest.raises(InvalidDeltafile) as caught:
        prepare(content.encode(), PROJECT_ID)

    assert is_said(caught.value, said)
    assert caught.value.code == INVALID


@pytest.mark.usefixtures("foreign_language")
def test_file_when_it_is_too_large_then_its_size_is_told(tmp_path):
    path = tmp_path / "deltas.json"
    path.write_bytes(b"12345")

    with pytest.raises(DeltaFileError) as caught:
        read_deltafile(path, max_size_bytes=3)

    assert is_said(caught.value, TOO_LARGE.format(path=path, size=5))


@pytest.mark.usefixtures("foreign_language")
def test_uuid_when_it_is_known_with_other_content_then_it_is_told(tmp_path):
    service = new_service(tmp_path)
    service.push_deltafile(deltafile(delta(uuid=UUID)))

    with pytest.raises(ServiceError) as caught:
        service.push_deltafile(deltafile(delta(uuid=UUID, sourcePk="77")))

    assert is_said(caught.value, STORED.format(uuid=UUID))


@pytest.mark.usefixtures("foreign_language")
def test_file_when_nothing_is_in_it_then_a_service_says_so(tmp_path):
    pushes = (new_service(tmp_path).push_deltafile, lambda text: prepare(text, "p"))
    for push in pushes:
        with pytest.raises(ServiceError) as caught:
            push(b" ")

        assert is_said(caught.value, "The deltafile is empty, or no file was sent.")


@pytest.mark.usefixtures("foreign_language")
@pytest.mark.parametrize(
    ("content", "code", "told"),
    [
        (b"", "empty_content", "The uploaded file is empty or missing"),
        (b"7", INVALID, "$: found a number, expected an object"),
        (
            deltafile(delta(uuid=UUID, sourcePk="77")),
            INVALID,
            f"$.deltas[0].uuid: found '{UUID}', known here with other content, "
            "expected a uuid of its own",
        ),
    ],
    ids=["empty", "no deltafile", "known uuid"],
)
def test_program_when_its_file_is_refused_then_it_is_told_in_english(
    tmp_path, content, code, told
):
    with running_front(tmp_path) as front:
        front.push(deltafile(delta(uuid=UUID)))

        reply = front.push(content)

    assert reply.json == {"code": code, "message": told}


def test_phrases_are_those_that_somebody_is_told():
    told = {
        re.escape(phrase).replace(r"\}", "}").replace(r"\{", "{") for phrase in PHRASES
    }
    said = [found for text in SENTENCES for found in re.findall("«(.+?)»", text)]
    patterns = [re.compile(re.sub(r"{\w+}", ".+", phrase)) for phrase in told]

    assert [p.pattern for p in patterns if not any(map(p.fullmatch, said))] == []
    assert [text for text in said if not any(p.fullmatch(text) for p in patterns)] == []


@pytest.mark.parametrize("phrase", PHRASES)
def test_phrase_is_known_by_its_english_text(phrase):
    assert PHRASES[phrase]() == phrase
