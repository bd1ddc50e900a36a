"""`docs/rest.md` names every route, error and limit of the front, and no other."""

from __future__ import annotations

import ast
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from qfieldsync_cloud.core.errors import DeltaFileError, InvalidDeltafile
from qfieldsync_cloud.core.rest import front
from qfieldsync_cloud.core.rest.dialect import _OTHER_WORDS
from qfieldsync_cloud.core.rest.routes import ROUTES
from qfieldsync_cloud.core.rest.settings import Limits
from tests.unit.rest_factories import TOKEN, running_front
from tests.unit.service_factories import delta, deltafile

ROOT = Path(__file__).parents[2]
DOCS = (ROOT / "docs" / "rest.md").read_text(encoding="utf-8")
CORE = ROOT / "qfieldsync_cloud" / "core"
ANALYST_ONLY = {"delta_applied", "delta_busy"}
"""Of calls that the front does not make."""
LINES = re.findall(r"^curl .*$", DOCS, re.M)


def rows_of(heading: str) -> list[list[str]]:
    """The cells of the table under a heading."""
    section = DOCS.split(f"\n## {heading}\n")[1].split("\n## ")[0]
    return [
        [cell.strip() for cell in line.strip("|").split("|")]
        for line in section.splitlines()
        if line.startswith("| `")
    ]


def arguments_of(folder: str, *names: str) -> set[tuple[object, ...]]:
    """The first two arguments of each call of these functions, where they are plain."""
    found = set()
    for path in (CORE / folder).glob("*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call) and node.args:
                name = getattr(node.func, "id", getattr(node.func, "attr", ""))
                values = [getattr(item, "value", None) for item in node.args[:2]]
                if name in names:
                    found.add(tuple(values))
    return found


def test_routes_are_documented():
    def pattern(path: str) -> str:
        path = path.replace("{name}", "(.+?)")
        return re.sub(r"\{\w+\}", "([^/]+)", path).rstrip("/") + "/?"

    told = {}
    for call, text in rows_of("The calls"):
        method, path = call.strip("`").split()
        told[method, pattern(path)] = text.startswith("*open*")

    assert told == {
        (item.method, item.pattern.pattern): item.is_open for item in ROUTES
    }


def test_errors_are_documented_with_their_status():
    refused = {
        (code, status)
        for status, code in arguments_of("rest", "Refused", "_refusal")
        if isinstance(status, int)
    }
    service = {
        code
        for folder in ("services/local", "jobs/store")
        for code, _text in arguments_of(folder, "ServiceError")
        if isinstance(code, str)
    }
    service.add(InvalidDeltafile(DeltaFileError("$", "", "")).code)
    expected = refused | {
        (code, front._STATUS.get(code, 400)) for code in service - ANALYST_ONLY
    }

    told = {(row[0].strip("`"), int(row[1])) for row in rows_of("Errors")}

    assert told == expected


def test_words_of_the_other_dialect_are_documented():
    for code, (other, _message) in _OTHER_WORDS.items():
        assert f"`{code}`" in DOCS
        assert f"`{other}`" in DOCS


def test_limits_are_documented():
    limits = Limits()
    section = " ".join(DOCS.split("\n## Limits\n")[1].split("\n## ")[0].split())

    for text in (
        f"{limits.body_bytes // 1024**2} MB of body",
        f"{limits.stranger_body_bytes // 1024} kB of it without the token",
        f"{limits.header_bytes // 1024} kB of headers",
        f"{limits.connections} connections",
        f"{limits.request_s:g} seconds for a request",
        f"{limits.idle_s:g} seconds between two",
    ):
        assert text in section


@pytest.mark.parametrize("line", LINES, ids=range(len(LINES)))
def test_curl_line_of_the_page_works(tmp_path, line):
    (tmp_path / "deltafile.json").write_bytes(deltafile(delta()))
    with running_front(tmp_path, user="qfield", password=TOKEN) as running:
        named = {
            "URL": running.server.url,
            "TOKEN": TOKEN,
            "PROJECT": running.project_id,
        }
        done = subprocess.run(
            [str(shutil.which("bash")), "-c", line],
            cwd=tmp_path,
            env={**os.environ, **named},
            capture_output=True,
            text=True,
            timeout=30,
        )

    assert done.returncode == 0, done.stderr


def test_benchmark_of_the_front_when_tried_then_every_side_runs():
    done = subprocess.run(
        [sys.executable, "-m", "benchmarks.rest", "--quick", "--rounds", "1"],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )

    assert done.returncode == 0, done.stdout + done.stderr
    assert done.stdout.count("CloudService") == 4
    assert done.stdout.count("store alone") == 3
