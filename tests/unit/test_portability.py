"""What runs on Linux only, or otherwise on Windows and macOS, is not in the plugin.

A test on Linux cannot see it fail there; so each habit that would is forbidden over the
whole code, with the reason and with what to write instead.
"""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
PACKAGE = ROOT / "qfieldsync_cloud"

POSIX_MODULES = (
    *("fcntl", "grp", "posix", "pty", "pwd", "resource", "syslog", "termios"),
    "tty",
)
WINDOWS_MODULES = ("msvcrt", "nt", "winreg", "winsound", "_winapi")
MODULES = {
    **dict.fromkeys(POSIX_MODULES, "POSIX only"),
    **dict.fromkeys(WINDOWS_MODULES, "Windows only"),
    "multiprocessing": "starts sys.executable, which may be QGIS itself",
    "subprocess": "the plugin site refuses it, and sys.executable is QGIS itself",
    "zoneinfo": "Windows has no time zones of its own for it",
}
POSIX_NAMES = (
    *("chown", "fork", "forkpty", "getgid", "getegid", "geteuid", "getpgid", "getuid"),
    *("killpg", "lchown", "mkfifo", "mknod", "nice", "setsid", "wait", "waitpid"),
)
POSIX_SIGNALS = (
    *("alarm", "pause", "setitimer", "SIGALRM", "SIGHUP", "SIGKILL", "SIGUSR1"),
    "SIGUSR2",
)
NAMES = {
    **{f"os.{name}": "POSIX only" for name in POSIX_NAMES},
    **{f"signal.{name}": "POSIX only" for name in POSIX_SIGNALS},
    "ctypes.windll": "Windows only",
    "os.statvfs": "POSIX only: shutil.disk_usage",
    "os.sync": "POSIX only: os.fsync of a file that is open for writing",
    "os.uname": "POSIX only: platform.uname",
    "os.startfile": "Windows only: QDesktopServices.openUrl",
    "os.system": "another shell on each system",
    "os.symlink": "Windows asks for a privilege",
    "os.replace": "refused while a scanner has the file open: files.moving.move",
    "os.rename": "refused while a scanner has the file open: files.moving.move",
    "shutil.move": "not at once across disks: files.moving.move",
    "os.kill": "ends the process on Windows, also with signal 0",
    "os.link": "not every disk has second names of a file",
    "socket.AF_UNIX": "POSIX only",
    "sys.executable": "QGIS itself on Windows and macOS",
    "tempfile.NamedTemporaryFile": "Windows cannot open it a second time",
    "tempfile.TemporaryDirectory": "raises on Windows when a file is open: "
    "files.scratch.scratch_folder",
    "time.tzset": "POSIX only",
    "datetime.fromtimestamp": "no moments before 1970 on Windows",
    "datetime.utcfromtimestamp": "no moments before 1970 on Windows",
    "filecmp.cmp": "remembers an answer by times, which some disks round to 2 s",
}
ALLOWED = {
    ("core/files/moving.py", "os.replace"),
    ("core/jobs/lease.py", "os.kill"),  # behind os.name == "posix"
    ("core/project/collecting/attachments.py", "os.rename"),  # as move's act
    ("core/project/collecting/attachments.py", "os.link"),  # with another way round it
}
RENAMING = frozenset(("rename", "replace"))
TEXT = frozenset(("open", "read_text", "write_text"))
WRITES = frozenset("wxa+")


def findings(source: str, place: str = "") -> list[str]:
    """What a module has that is not to be there."""
    tree = ast.parse(source)
    found = []
    for node in ast.walk(tree):
        if isinstance(node, (ast.Import, ast.ImportFrom)):
            found += _imports(node)
        elif isinstance(node, ast.Attribute) and isinstance(node.value, ast.Name):
            name = f"{node.value.id}.{node.attr}"
            if name in NAMES and (place, name) not in ALLOWED:
                found.append(f"line {node.lineno}: {name}: {NAMES[name]}")
        if isinstance(node, ast.Call):
            found += _calls(node, place)
    return found


def _imports(node: ast.Import | ast.ImportFrom) -> Iterator[str]:
    if isinstance(node, ast.ImportFrom):
        names = [node.module or ""]
        for alias in node.names:
            name = f"{node.module}.{alias.name}"
            if name in NAMES:
                yield f"line {node.lineno}: {name}: {NAMES[name]}"
    else:
        names = [alias.name for alias in node.names]
    for name in names:
        if name.partition(".")[0] in MODULES:
            yield f"line {node.lineno}: {name}: {MODULES[name.partition('.')[0]]}"


def _calls(node: ast.Call, place: str) -> Iterator[str]:
    func = node.func
    name = func.attr if isinstance(func, ast.Attribute) else getattr(func, "id", "")
    given = {item.arg for item in node.keywords}
    is_method = isinstance(func, ast.Attribute)
    if name in RENAMING and is_method and len(node.args) == 1 and not given:
        # text and moments are replaced with two arguments, or with names
        yield f"line {node.lineno}: .{name}(…): {NAMES['os.replace']}"
    if name not in TEXT:
        return
    if name == "open" and not _is_text(node, is_method=is_method):
        return
    if "encoding" not in given:
        yield f"line {node.lineno}: {name} without an encoding is another on Windows"
    writes = name == "write_text" or WRITES & set(_mode(node, is_method=is_method))
    if writes and "newline" not in given:
        yield f"line {node.lineno}: {name} without newline writes \\r\\n on Windows"


def _mode(node: ast.Call, *, is_method: bool) -> str:
    """Of a call of open; "r" when none is given."""
    position = 0 if is_method else 1
    values = [item.value for item in node.keywords if item.arg == "mode"]
    values += node.args[position : position + 1]
    for value in values:
        return value.value if isinstance(value, ast.Constant) else "?"
    return "r"


def _is_text(node: ast.Call, *, is_method: bool) -> bool:
    """Whether a call of open opens a text; other things can be opened too."""
    mode = _mode(node, is_method=is_method)
    if not isinstance(mode, str) or "b" in mode:
        return False
    if not is_method:
        return True
    has_mode = bool(node.args or node.keywords)
    return has_mode and set(mode) <= set("rwxat+")


def test_no_module_has_what_another_system_lacks():
    found = {}
    for path in sorted(PACKAGE.rglob("*.py")):
        place = path.relative_to(PACKAGE).as_posix()
        if lines := findings(path.read_text(encoding="utf-8"), place):
            found[place] = lines

    assert found == {}


@pytest.mark.parametrize(("place", "name"), sorted(ALLOWED))
def test_exception_is_still_needed(place, name):
    assert name in (PACKAGE / place).read_text(encoding="utf-8")


@pytest.mark.parametrize(
    "line",
    [
        "import fcntl",
        "from multiprocessing import Pool",
        "from os import sync",
        "os.kill(1, 0)",
        "run([sys.executable])",
        "with tempfile.TemporaryDirectory() as folder: pass",
        "partial.replace(target)",
        "folder.rename(place)",
        "open('a')",
        "path.open('w', encoding='utf-8')",
        "path.open(mode='r')",
        "path.read_text()",
        "path.write_text('a', encoding='utf-8')",
        "datetime.fromtimestamp(0)",
    ],
)
def test_planted_line_for_one_system_is_found(line):
    assert len(findings(line)) == 1


@pytest.mark.parametrize(
    "line",
    [
        "text.replace('a', 'b')",
        "moment.replace(tzinfo=None)",
        "replace(delta, id='1')",
        "path.open('rb')",
        "path.open('w', encoding='utf-8', newline='\\n')",
        "path.read_text(encoding='utf-8')",
        "dialog.open()",
        "archive.open(member)",
        "QDesktopServices.openUrl(url)",
        "os.fsync(stream.fileno())",
    ],
)
def test_line_for_every_system_is_allowed(line):
    assert findings(line) == []
