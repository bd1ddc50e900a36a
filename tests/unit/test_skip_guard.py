"""The guard against tests that are skipped without leave."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.skip_guard import ALLOWED_SKIPS, is_allowed, read_allowed

pytest_plugins = ("pytester",)

ROOT = Path(__file__).parents[2]


@pytest.fixture
def run(pytester, monkeypatch):
    """Run one test file, with a list of allowed skips, in a pytest of its own."""
    monkeypatch.setenv("PYTHONPATH", str(ROOT))
    monkeypatch.delenv("PYTEST_ADDOPTS", raising=False)

    def run(source, allowed="", *options):
        pytester.makeini("[pytest]\n")
        pytester.makepyfile(test_it=source)
        pytester.path.joinpath("tests").mkdir()
        pytester.path.joinpath(ALLOWED_SKIPS).write_text(allowed, encoding="utf-8")
        return pytester.runpytest_subprocess(
            *("-p", "no:pytest_qgis", "-p", "no:pytest-qt", "-p", "tests.skip_guard"),
            *options,
        )

    return run


SKIPPED = """
    import pytest

    @pytest.mark.skip(reason="later")
    def test_skipped():
        pass
"""
SKIPPED_INSIDE = """
    import pytest

    def test_skipped():
        pytest.skip("later")
"""
SKIPPED_CASE = """
    import pytest

    @pytest.mark.parametrize("n", [1], ids=["a case"])
    def test_skipped(n):
        pytest.skip("later")
"""
SKIPPED_FILE = """
    import pytest

    pytest.skip("later", allow_module_level=True)
"""
XFAILED = """
    import pytest

    @pytest.mark.xfail(reason="later")
    def test_fails():
        assert False
"""


PARALLEL = ("-n", "1")


def test_run_without_skips_passes(run):
    result = run("def test_passes(): pass")

    assert result.ret == pytest.ExitCode.OK
    result.stdout.no_fnmatch_line("*without leave*")


@pytest.mark.parametrize(
    ("source", "line"),
    [
        (SKIPPED, "skipped: test_it.py::test_skipped"),
        (SKIPPED_INSIDE, "skipped: test_it.py::test_skipped"),
        (SKIPPED_CASE, "skipped: test_it.py::test_skipped[[]a case]"),
        (SKIPPED_FILE, "skipped: test_it.py"),
        (XFAILED, "xfailed: test_it.py::test_fails"),
    ],
    ids=["marked", "inside", "case", "file", "expected failure"],
)
@pytest.mark.parametrize("options", [(), PARALLEL], ids=["alone", "parallel"])
def test_skip_without_leave_fails_the_run_and_is_named(run, source, line, options):
    result = run(source + "\n    def test_passes(): pass", "", *options)

    # A file that skips itself leaves pytest without tests, another failing code.
    assert result.ret in (
        pytest.ExitCode.TESTS_FAILED,
        pytest.ExitCode.NO_TESTS_COLLECTED,
    )
    result.stdout.fnmatch_lines(["*skipped without leave*", line])


@pytest.mark.parametrize(
    ("source", "allowed"),
    [
        (SKIPPED, "test_it.py::test_skipped waits for a server\n"),
        (SKIPPED_CASE, "# why\n\ntest_it.py::test_skipped[a case] waits\n"),
        (SKIPPED_FILE, "test_it.py needs a server\n"),
        (XFAILED, "test_it.py::test_fails a fault of QGIS 3.22\n"),
    ],
    ids=["marked", "case", "file", "expected failure"],
)
def test_skip_on_the_list_is_allowed(run, source, allowed):
    result = run(source, allowed)

    result.stdout.no_fnmatch_line("*without leave*")
    assert result.ret in (pytest.ExitCode.OK, pytest.ExitCode.NO_TESTS_COLLECTED)


def test_skip_on_the_list_without_a_reason_fails_the_run(run):
    result = run(SKIPPED, "test_it.py::test_skipped\n")

    assert result.ret == pytest.ExitCode.TESTS_FAILED


def test_failing_test_beside_a_skip_fails_the_run_as_ever(run):
    result = run(SKIPPED + "\n    def test_fails(): assert False")

    assert result.ret == pytest.ExitCode.TESTS_FAILED
    result.assert_outcomes(failed=1, skipped=1)


@pytest.mark.parametrize(
    ("nodeid", "expected"),
    [
        ("test_a.py::test_x", True),
        ("test_a.py::test", False),
        ("test_a.py", False),
        ("test_a.py::test_x[1]", False),
    ],
)
def test_only_the_whole_id_is_allowed(nodeid, expected):
    assert is_allowed(nodeid, ["test_a.py::test_x because"]) is expected


def test_list_of_this_project_names_files_that_exist():
    for line in read_allowed(ROOT / ALLOWED_SKIPS):
        path = line.partition(" ")[0].partition("::")[0]
        assert ROOT.joinpath(path).is_file(), line
