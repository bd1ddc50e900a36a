"""A pytest plugin that fails the run when a test is skipped without leave.

A test that is skipped, or that is expected to fail, tests nothing, and nobody reads the
"s" in a row of dots. Those that have a good reason stand in `tests/allowed_skips.txt`,
one a line: the test's id as pytest prints it, a blank, the reason.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

import pytest

ALLOWED_SKIPS = Path("tests", "allowed_skips.txt")
"""Where the list stands, from pytest's root folder."""
_NOTED = "skipped_without_leave"
"""What a worker of a parallel run tells the one that reports."""


def read_allowed(path: Path) -> list[str]:
    """Read the list without its comments and empty lines."""
    if not path.is_file():
        return []
    lines = path.read_text(encoding="utf-8").splitlines()
    return [line.strip() for line in lines if line.strip() and line[0] != "#"]


def is_allowed(nodeid: str, allowed: Iterable[str]) -> bool:
    """Tell whether the list names the test and gives a reason for it.

    A test's id may hold blanks, so the line is compared with the id, not split.
    """
    return any(line.startswith(nodeid + " ") for line in allowed)


class SkipGuard:
    """Collects the tests skipped without leave, and fails the run at its end."""

    def __init__(self, allowed: Iterable[str]) -> None:
        self._allowed = tuple(allowed)
        self._without_leave: dict[str, str] = {}

    def pytest_runtest_logreport(self, report: pytest.TestReport) -> None:
        self._note(report)

    def pytest_collectreport(self, report: pytest.CollectReport) -> None:
        """Note a whole file that skips itself; it has no tests to report."""
        self._note(report)

    def _note(self, report: pytest.TestReport | pytest.CollectReport) -> None:
        # pytest reports an expected failure as skipped too, with a reason of its own.
        if report.skipped and not is_allowed(report.nodeid, self._allowed):
            expected = hasattr(report, "wasxfail")
            self._without_leave[report.nodeid] = "xfailed" if expected else "skipped"

    @pytest.hookimpl(optionalhook=True)
    def pytest_testnodedown(self, node: Any) -> None:
        """Take over what a worker noted: files that skip themselves stay there."""
        self._without_leave.update(getattr(node, "workeroutput", {}).get(_NOTED, {}))

    @pytest.hookimpl(wrapper=True, tryfirst=True)
    def pytest_sessionfinish(self, session: pytest.Session) -> Iterator[None]:
        if hasattr(session.config, "workeroutput"):
            session.config.workeroutput[_NOTED] = self._without_leave
        if self._without_leave and session.exitstatus == pytest.ExitCode.OK:
            session.exitstatus = pytest.ExitCode.TESTS_FAILED
        return (yield)

    def pytest_terminal_summary(
        self, terminalreporter: pytest.TerminalReporter
    ) -> None:
        if not self._without_leave:
            return
        terminalreporter.section("skipped without leave", red=True)
        for nodeid, outcome in self._without_leave.items():
            terminalreporter.line(f"{outcome}: {nodeid}")
        terminalreporter.line(
            f"Make it run, or add it to {ALLOWED_SKIPS.as_posix()} with the reason."
        )


def pytest_configure(config: pytest.Config) -> None:
    allowed = read_allowed(config.rootpath / ALLOWED_SKIPS)
    config.pluginmanager.register(SkipGuard(allowed), "skip_guard")
