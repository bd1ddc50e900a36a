"""The list of changes that no test can notice: each has a reason and a place."""

from __future__ import annotations

from pathlib import Path

import pytest

from tools.mutants import ALLOWED, TARGET, read_allowed

ROOT = Path(__file__).parents[2]
ENTRIES = read_allowed(ROOT / ALLOWED)


@pytest.mark.parametrize("entry", ENTRIES)
def test_entry_when_listed_then_it_has_a_reason_and_its_line_is_in_the_code(entry):
    place, *lines = entry.splitlines()
    file, _, name = place.partition(" ")
    source = (ROOT / TARGET / file).read_text(encoding="utf-8")

    assert ENTRIES[entry]
    assert f"def {name.rpartition('.')[2]}" in source
    assert {line[0] for line in lines} == {"-", "+"}
    for line in lines:
        assert (line[2:] in source) == (line[0] == "-")


def test_list_when_read_then_entries_are_told_from_reasons_and_remarks(tmp_path):
    path = tmp_path / "allowed.txt"
    path.write_text(
        "# A remark.\n\n"
        "a.py f\n- x\n+ y\n# because\n# it is so\n\n\n"
        "b.py A.g\n- x\n+ z\n",
        encoding="utf-8",
    )

    assert read_allowed(path) == {
        "a.py f\n- x\n+ y": "because it is so",
        "b.py A.g\n- x\n+ z": "",
    }
    assert read_allowed(tmp_path / "missing.txt") == {}
