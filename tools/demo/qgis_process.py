"""Runs the plugin's algorithms in `qgis_process`, with a profile of the demo's own."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from tools.demo import COMMANDS, DEMO
from tools.staging import PLUGIN, ROOT, stage


class DemoFailed(Exception):
    """A step did not end as it should; the message is what it said."""


@dataclass(frozen=True)
class Done:
    """What an algorithm left."""

    told: tuple[str, ...]
    """Its log."""
    results: Mapping[str, str]

    def outcome(self) -> Iterator[str]:
        """The report on changes in the log, without the title."""
        lines = iter(self.told)
        for line in lines:
            if line and line == "=" * len(line):
                break
        yield from lines


@dataclass(frozen=True)
class Commands:
    """What the demo runs, and in which environment."""

    command: str
    environment: Mapping[str, str]

    @classmethod
    def prepared(cls, runtime: Path) -> Commands | None:
        """Stage the plugin in the demo's folder; None where QGIS is not there."""
        found = (path for name in COMMANDS if (path := shutil.which(name)))
        command = next(found, None)
        if command is None:
            return None
        stage(DEMO / "plugins" / PLUGIN)
        ini = DEMO / "profile" / "profiles" / "default" / "QGIS" / "QGIS3.ini"
        ini.parent.mkdir(parents=True)
        ini.write_text(f"[PythonPlugins]\n{PLUGIN}=true\n", encoding="utf-8")
        return cls(command, environment_of(runtime))

    def run(self, algorithm: str, **parameters: object) -> Done:
        """Run an algorithm of the plugin.

        Raises:
            DemoFailed: it did not end well.
        """
        given = [f"{name}={value}" for name, value in parameters.items()]
        output = self._output(
            [self.command, "run", f"{PLUGIN}:{algorithm}", "--", *given]
        )
        log, _, results = output.partition("Inputs")[2].partition("\nResults")
        return Done(
            tuple(_without_rulers(log)),
            {
                name: value.strip()
                for line in results.splitlines()
                for name, colon, value in [line.partition(":")]
                if colon
            },
        )

    def play(self, module: str, *arguments: object) -> None:
        """Run a module of the demo in the same environment.

        Raises:
            DemoFailed: it did not end well.
        """
        self._output([sys.executable, "-m", module, *map(str, arguments)])

    def _output(self, command: Sequence[str]) -> str:
        done = subprocess.run(
            command,
            env=self.environment,
            cwd=ROOT,
            capture_output=True,
            text=True,
            check=False,
        )
        if done.returncode != 0:
            raise DemoFailed("\n".join([" ".join(command), done.stdout, done.stderr]))
        return done.stdout


def environment_of(runtime: Path) -> Mapping[str, str]:
    """Run without a screen and without the user's own QGIS profile."""
    return {
        **os.environ,
        "QT_QPA_PLATFORM": "offscreen",
        "QGIS_CUSTOM_CONFIG_PATH": str(DEMO / "profile"),
        "QGIS_PLUGINPATH": str(DEMO / "plugins"),
        "XDG_RUNTIME_DIR": str(runtime),
        "LC_ALL": "C.UTF-8",
    }


def _without_rulers(log: str) -> Iterator[str]:
    for line in log.splitlines():
        if line != "-" * len(line) or not line:
            yield line
