"""What is said of a deltafile that is refused can be shown anywhere.

Found by fuzzing: names and ids of the file itself stand in the message.
"""

from __future__ import annotations

import json

import pytest

from qfieldsync_cloud.core.deltas.reader import parse_deltafile
from qfieldsync_cloud.core.errors import DeltaFileError

DELTA = {
    "uuid": "3d5e1c52-9c05-4b1c-8e7d-6f3e3b4c9a10",
    "clientId": "tablet-1",
    "method": "patch",
    "localLayerId": "trees",
    "sourceLayerId": "trees",
    "localPk": "1",
    "sourcePk": "1",
    "old": {"attributes": {}},
    "new": {"attributes": {}},
}
FILE = {"version": "1.0", "id": "file-1", "project": "project-1", "deltas": [DELTA]}
ODD_NAMES = {
    "lone surrogate": "\ud800",
    "NUL": "a\0b",
    "escape sequence": "\x1b[2J",
    "line break": "a\nb",
    "line separator": "a\u2028b",
    "writing direction": "\u202eabc",
    "very long": "n" * 100_000,
}


def refusal_of(**changes):
    text = json.dumps({**FILE, **changes})
    with pytest.raises(DeltaFileError) as refused:
        parse_deltafile(text.encode("ascii"))
    return refused.value


def is_fit_to_be_shown(error):
    said = (str(error), error.where, error.found, error.expected)
    assert all(map(str.isprintable, said))
    assert max(map(len, said)) < 2000
    return True


def delta(**changes):
    return [{**DELTA, **changes}]


@pytest.mark.parametrize("name", ODD_NAMES.values(), ids=ODD_NAMES)
@pytest.mark.parametrize(
    "place",
    [
        lambda name: {"new": {name: 1}},
        lambda name: {"new": {"attributes": {name: _nested(70)}}},
        lambda name: {"new": {"files_sha256": {name: 7}}},
        lambda name: {"method": name},
    ],
    ids=["key of a side", "attribute", "attachment", "method"],
)
def test_message_when_the_file_has_odd_names_then_can_be_shown(name, place):
    error = refusal_of(deltas=delta(**place(name)))

    assert is_fit_to_be_shown(error)
    assert error.where.startswith("$.deltas[0].")


def _nested(depth):
    value = 1
    for _ in range(depth):
        value = [value]
    return value


@pytest.mark.parametrize("key", ["version", "project", "id"])
@pytest.mark.parametrize("text", ODD_NAMES.values(), ids=ODD_NAMES)
def test_message_when_the_head_is_odd_then_can_be_shown(key, text):
    text = json.dumps({**FILE, key: text})
    with pytest.raises(DeltaFileError) as refused:
        parse_deltafile(text.encode("ascii"), project_id="another")

    assert is_fit_to_be_shown(refused.value)


@pytest.mark.parametrize("uuid", ["\x1b[2J", "\u202eabc", "u" * 100_000])
def test_message_when_a_uuid_is_used_twice_then_can_be_shown(uuid):
    [one], [other] = delta(uuid=uuid), delta(uuid=uuid, localPk="77")

    assert is_fit_to_be_shown(refusal_of(deltas=[one, other]))


def test_message_when_names_are_of_any_language_then_spells_them_as_they_are():
    error = DeltaFileError("$.Bäume", "'木'", "text")

    assert str(error) == "$.Bäume: found '木', expected text"
