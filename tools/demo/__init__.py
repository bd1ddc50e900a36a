"""The main job, shown in the terminal: a day of two field crews without a server.

`__main__` tells the story, `crews` plays the people who edit, and `qgis_process` runs
the plugin's own Processing algorithms, as a script of an office would.
"""

from __future__ import annotations

from tools.staging import ROOT

DEMO = ROOT / "build" / "demo"
COMMANDS = ("qgis_process.bin", "qgis_process")
"""Debian 12 wraps the first in the second, and the wrapper cannot start it."""
