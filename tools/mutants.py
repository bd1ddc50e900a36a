"""Test the tests: change one rule of the decisions at a time, see whether a test fails.

    .venv/bin/python tools/mutants.py [file or folder]...

mutmut's operators make the changes; two more take away an `if` or make it always hold.
mutmut itself starts pytest anew for every change, and leaves constants and properties
as they are. Here the tests are collected once and run once, to see which of them reach
which function. Then each change is made in a process of its own, which runs only those
tests, the quickest first, until one fails.

A change that no test notices is printed, and the end is 1 unless the list of those that
no test can notice has it, with the reason.
"""

from __future__ import annotations

import difflib
import gc
import math
import os
import signal
import sys
import textwrap
import time
from collections import Counter, defaultdict
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from functools import cache, cached_property
from importlib import import_module
from pathlib import Path
from types import CodeType, FrameType, ModuleType
from typing import Any

ROOT = Path(__file__).resolve().parents[1]
TARGET = Path("qfieldsync_cloud", "core", "sync")
TESTS = Path("tests", "unit")
ALLOWED = TESTS / "mutants_allowed.txt"
OTHER_TESTS = (
    "architecture",
    "conventions",
    "environment",
    "guide_words",
    "packaging",
    "skip_guard",
    "translations",
)
"""What these test is not in the target."""
TIMEOUT_S = 60
"""A change that makes its tests run so much longer is noticed."""

# These need a newer Python than the one that the types are checked for.
cst: Any
mutators: Any
positions: Any
_TYPES = ("Any", "Optional", "Union", "TypeVar")


@dataclass(frozen=True)
class Unit:
    """A function, a method or a statement outside of them, changed on its own."""

    path: Path
    names: tuple[str, ...]
    """Of the class, if any, and of the function; empty for a statement."""
    node: Any
    line: int

    @property
    def module(self) -> ModuleType:
        name = ".".join(self.path.relative_to(ROOT).with_suffix("").parts)
        return import_module(name)

    @property
    def function(self) -> Any:
        """The function as the program calls it."""
        found: Any = self.module
        for name in self.names:
            found = vars(found)[name]
        if isinstance(found, property):
            return found.fget
        return found.func if isinstance(found, cached_property) else found

    def source(self, node: Any) -> str:
        if self.names:
            node = node.with_changes(decorators=[])
        return str(cst.Module(body=[node]).code)


@dataclass(frozen=True)
class Mutant:
    """One change."""

    unit: Unit
    line: int
    before: Any
    after: Any

    @property
    def source(self) -> str:
        return self.unit.source(self.unit.node.deep_replace(self.before, self.after))

    def __str__(self) -> str:
        """The place without its line, and the lines that differ, as in the list."""
        one, other = self.unit.source(self.unit.node), self.source
        diff = difflib.ndiff(one.splitlines(), other.splitlines())
        lines = (f"{line[0]} {line[1:].strip()}" for line in diff if line[0] in "-+")
        place = f"{self.unit.path.name} {'.'.join(self.unit.names)}".strip()
        return "\n".join([place, *lines])

    def install(self) -> None:
        """Change the program that runs; the process is of no other use afterwards."""
        names, source = self.unit.names, self.source
        for name in reversed(names[:-1]):
            source = f"class {name}:\n{textwrap.indent(source, '    ')}"
        source = f"from __future__ import annotations\n{source}"
        code = compile(source, str(self.unit.path), "exec")
        if not names:
            self._install_constant(code)
            return
        for name in names:
            code = _code_called(name, code)
        self.unit.function.__code__ = code

    def _install_constant(self, code: CodeType) -> None:
        """Set a constant, all that is computed from it, and all copies of it."""
        module = self.unit.module
        before = dict(vars(module))
        exec(code, vars(module))
        for unit, _where in units_of(self.unit.path):
            is_later = unit.line > self.unit.line
            if is_later and not unit.names and not _is_import(unit.node):
                exec(unit.source(unit.node), vars(module))
        after = vars(module)
        changed = {name for name in after if after[name] is not before.get(name)}
        for name, other in list(sys.modules.items()):
            if name.startswith(f"{TARGET.parts[0]}."):
                for constant in changed & vars(other).keys():
                    if vars(other)[constant] is before.get(constant):
                        setattr(other, constant, after[constant])


def _is_import(node: Any) -> bool:
    return isinstance(node.body[0], (cst.Import, cst.ImportFrom))


def _is_type(node: Any) -> bool:
    """Whether a statement only gives a name to a type."""
    [part] = node.body
    value = getattr(part, "value", None)
    text = cst.Module(body=[]).code_for_node(value) if value is not None else ""
    return text.partition("[")[0].partition("(")[0] in _TYPES


def _code_called(name: str, code: CodeType) -> CodeType:
    [found] = [
        item
        for item in code.co_consts
        if isinstance(item, CodeType) and item.co_name == name
    ]
    return found


@cache
def units_of(path: Path) -> tuple[tuple[Unit, Any], ...]:
    """The parts of a file as it is now, each with the positions of its nodes."""
    return tuple(_units_of(path))


def _units_of(path: Path) -> Iterator[tuple[Unit, Any]]:
    wrapper = import_module("libcst.metadata").MetadataWrapper(
        cst.parse_module(path.read_text(encoding="utf-8")), unsafe_skip_copy=True
    )
    where = wrapper.resolve(positions)

    def unit(node: Any, *names: str) -> tuple[Unit, Any]:
        return Unit(path, names, node, where[node].start.line), where

    for statement in wrapper.module.body:
        if isinstance(statement, cst.FunctionDef):
            yield unit(statement, statement.name.value)
        elif isinstance(statement, cst.ClassDef):
            for member in statement.body.body:
                if isinstance(member, cst.FunctionDef):
                    yield unit(member, statement.name.value, member.name.value)
        elif isinstance(statement, cst.SimpleStatementLine):
            yield unit(statement)


def mutants_of(path: Path) -> Iterator[Mutant]:
    """All changes of a file."""
    for unit, where in units_of(path):
        if not unit.names and (_is_import(unit.node) or _is_type(unit.node)):
            continue
        for before, after in _changes(unit.node):
            yield Mutant(unit, where[before].start.line, before, after)


def _changes(node: Any) -> Iterator[tuple[Any, Any]]:
    # types and the defaults of parameters are not what a function does
    if isinstance(node, (cst.Annotation, cst.Decorator, cst.Parameters)):
        return
    for kind, operator in (*mutators.mutation_operators, *_OPERATORS):
        kind = getattr(cst, kind) if isinstance(kind, str) else kind
        if isinstance(node, kind):
            for changed in operator(node):
                yield node, changed
    for child in node.children:
        yield from _changes(child)


def _decided(node: Any) -> Iterator[Any]:
    """A condition that never holds, and one that always does."""
    for value in ("False", "True"):
        # the condition is still computed, or names that it binds would be missing
        operator = cst.And() if value == "False" else cst.Or()
        test = node.test.with_changes(lpar=[cst.LeftParen()], rpar=[cst.RightParen()])
        yield node.with_changes(
            test=cst.BooleanOperation(test, operator, cst.Name(value))
        )


_OPERATORS: Sequence[tuple[str, Callable[[Any], Iterator[Any]]]] = (
    ("If", _decided),
    ("CompIf", _decided),
)


@dataclass
class Loop:
    """A plugin of pytest that runs the tests on every change instead of once."""

    mutants: Sequence[Mutant]
    survivors: list[Mutant] = field(default_factory=list)
    is_sound: bool = False
    """All tests pass on the code as it is, twice."""
    _reached: dict[CodeType, list[Any]] = field(
        default_factory=lambda: defaultdict(list)
    )
    _durations_s: dict[Any, float] = field(default_factory=dict)

    def pytest_runtestloop(self, session: Any) -> bool:
        """Run the tests once as they are, then on every change."""
        codes = {m.unit.function.__code__ for m in self.mutants if m.unit.names}
        failed = [i.nodeid for i in session.items if not self._run_once(i, codes)]
        if failed:
            print("These fail without any change:", *failed, sep="\n  ")
            return True
        gc.collect()
        gc.freeze()
        # else a change would seem to be noticed that only the process is to blame for
        _pid, status = os.waitpid(self._start(None), 0)
        if status != 0:
            print("The tests fail in a second run, without any change.")
            return True
        self.is_sound = True
        self._run_mutants()
        return True

    def _run_once(self, item: Any, codes: set[CodeType]) -> bool:
        reached: set[CodeType] = set()

        def note(frame: FrameType, event: str, _arg: object) -> None:
            if event == "call" and frame.f_code in codes:
                reached.add(frame.f_code)

        start = time.perf_counter()
        sys.setprofile(note)
        try:
            is_passed = _passes(item)
        finally:
            sys.setprofile(None)
        self._durations_s[item] = time.perf_counter() - start
        for code in reached:
            self._reached[code].append(item)
        return is_passed

    def _run_mutants(self) -> None:
        running: dict[int, Mutant] = {}
        done = 0
        for mutant in self.mutants:
            while len(running) >= (os.cpu_count() or 1):
                done += self._wait(running)
                if done % 500 == 0:
                    print(f"{done} of {len(self.mutants)}", flush=True)
            running[self._start(mutant)] = mutant
        while running:
            self._wait(running)

    def _start(self, mutant: Mutant | None) -> int:
        """Run the tests on a change, or on none, in a process of its own."""
        pid = os.fork()
        if pid:
            return pid
        code = 1
        try:
            items = self._items_for(mutant)
            usual_s = sum(map(self._durations_s.__getitem__, items))
            signal.signal(signal.SIGALRM, signal.SIG_DFL)
            signal.alarm(TIMEOUT_S + math.ceil(usual_s))
            nowhere = os.open(os.devnull, os.O_WRONLY)
            os.dup2(nowhere, 1)
            os.dup2(nowhere, 2)
            if mutant is not None:
                mutant.install()
            code = 0 if all(map(_passes, items)) else 1
        finally:
            # without the ends of pytest and of Python, which are the parent's
            os._exit(code)

    def _items_for(self, mutant: Mutant | None) -> list[Any]:
        if mutant is not None and mutant.unit.names:
            items = set(self._reached[mutant.unit.function.__code__])
        else:
            items = set(self._durations_s)
        return sorted(items, key=self._durations_s.__getitem__)

    def _wait(self, running: dict[int, Mutant]) -> int:
        pid, status = os.wait()
        mutant = running.pop(pid)
        if status == 0:
            self.survivors.append(mutant)
        return 1


def _passes(item: Any) -> bool:
    run = import_module("_pytest.runner").runtestprotocol
    reports = run(item, log=False, nextitem=None)
    return all(report.passed for report in reports)


def read_allowed(path: Path) -> dict[str, str]:
    """The entries of the list, with their reasons."""
    allowed: dict[str, str] = {}
    if not path.is_file():
        return allowed
    for entry in path.read_text(encoding="utf-8").split("\n\n"):
        lines = entry.strip().splitlines()
        reason = " ".join(line[1:].strip() for line in lines if line[0] == "#")
        name = "\n".join(line for line in lines if line[0] != "#")
        if name:
            allowed[name] = reason
    return allowed


def main(arguments: Sequence[str]) -> int:
    """Run the tests on every change of the files named."""
    global cst, mutators, positions
    try:
        cst = import_module("libcst")
        mutators = import_module("mutmut.mutation.mutators")
        positions = import_module("libcst.metadata").PositionProvider
    except ImportError as error:
        print(f"{error}: `make mutants` installs it.")
        return 2
    os.chdir(ROOT)
    sys.path.insert(0, str(ROOT))
    named = [Path(name).resolve() for name in arguments or [str(TARGET)]]
    paths = sorted(
        path
        for place in named
        for path in (place.rglob("*.py") if place.is_dir() else [place])
    )
    mutants = [mutant for path in paths for mutant in mutants_of(path)]
    print(f"{len(mutants)} changes in {len(paths)} files")
    loop = Loop(mutants)
    started = time.monotonic()
    import_module("pytest").main(
        [
            *("-p", "no:pytest_qgis", "-p", "no:pytest-qt", "-p", "no:cacheprovider"),
            *("-q", "--no-header", "--no-summary", "--capture=no", "--tb=native"),
            *(f"--ignore={TESTS}/test_{name}.py" for name in OTHER_TESTS),
            str(TESTS),
        ],
        plugins=[loop],
    )
    if not loop.is_sound:
        return 2
    return report(loop, read_allowed(ALLOWED), time.monotonic() - started)


def report(loop: Loop, allowed: dict[str, str], duration_s: float) -> int:
    """Print what came of it; 1 when a survivor has no reason."""
    survived = {str(mutant) for mutant in loop.survivors}
    open_ones = [m for m in loop.survivors if not allowed.get(str(m))]
    for mutant in sorted(open_ones, key=lambda m: (m.unit.path, m.line)):
        place, *lines = str(mutant).splitlines()
        path = mutant.unit.path.relative_to(ROOT).as_posix()
        print(f"\n{path}:{mutant.line}", place, *lines, sep="\n")
    tried = {mutant.unit.path.name for mutant in loop.mutants}
    for entry in allowed.keys() - survived:
        if entry.split()[0] in tried:
            print(f"\nA test notices this now, or it is gone:\n{entry}")
    print("\nfile            changes  noticed  explained  open")
    total = Counter(mutant.unit.path.name for mutant in loop.mutants)
    alive = Counter(mutant.unit.path.name for mutant in loop.survivors)
    unexplained = Counter(mutant.unit.path.name for mutant in open_ones)
    for name in sorted(total):
        numbers = (
            total[name],
            total[name] - alive[name],
            alive[name] - unexplained[name],
            unexplained[name],
        )
        print("{:<15}{:>8}{:>9}{:>11}{:>6}".format(name, *numbers))
    print(
        f"{len(loop.mutants)} changes, {len(loop.survivors)} not noticed, "
        f"{len(open_ones)} of these unexplained; {duration_s:.0f} s"
    )
    return 1 if open_ones else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
