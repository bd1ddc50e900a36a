"""The security scanners of the plugin site, with its rules, on an unpacked package."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from tools.staging import ROOT

LIBRARIES = ROOT / ".venv" / "release"
"""Where `make check-release` installs the scanners."""
SWITCHED_OFF = ("B404", "B410")
"""Rules that the site does not use."""


def findings(folder: Path) -> Iterator[str]:
    """Everything that bandit and detect-secrets find below a folder."""
    yield from _bandit(folder)
    yield from _detect_secrets(folder)


def _bandit(folder: Path) -> Iterator[str]:
    report = _run(
        *("bandit", "-q", "-r", ".", "-f", "json", "-s", ",".join(SWITCHED_OFF)),
        folder=folder,
    )
    for error in report["errors"]:
        yield f"bandit: {error['filename']}: {error['reason']}"
    for item in report["results"]:
        place = f"{item['filename']}:{item['line_number']}"
        yield f"bandit {item['test_id']} {place}: {item['issue_text']}"


def _detect_secrets(folder: Path) -> Iterator[str]:
    report = _run("detect_secrets", "scan", "--all-files", ".", folder=folder)
    for path, items in report["results"].items():
        for item in items:
            yield f"detect-secrets {path}:{item['line_number']}: {item['type']}"


def _run(module: str, *arguments: str, folder: Path) -> Any:
    done = subprocess.run(
        [sys.executable, "-m", module, *arguments],
        cwd=folder,
        env={**os.environ, "PYTHONPATH": str(LIBRARIES)},
        capture_output=True,
        text=True,
        check=False,
    )
    try:
        return json.loads(done.stdout)
    except ValueError as error:
        raise RuntimeError(f"{module} said: {done.stderr.strip()}") from error
