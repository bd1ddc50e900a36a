"""That the unit tests run where they say they do."""

from __future__ import annotations

import os
import subprocess
import sys
import time
from pathlib import Path

import pytest

CONFTEST = Path(__file__).with_name("conftest.py")
SUMMER, WINTER = 1_720_000_000, 1_705_000_000
OFFSETS_H = {"Europe/Zurich": (2, 1), "Pacific/Auckland": (12, 13)}
"""Hours ahead of UTC at SUMMER and WINTER, the northern ones."""


@pytest.mark.parametrize(
    "module", ["qgis.core", "qgis.PyQt.QtCore", "PyQt5", "PyQt6", "osgeo.ogr"]
)
def test_qgis_cannot_be_imported(module):
    code = f"import runpy; runpy.run_path({str(CONFTEST)!r}); import {module}"

    result = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=False
    )

    assert result.returncode == 1
    assert "tests/unit runs without QGIS" in result.stderr


def test_qgis_is_loaded_only_where_a_plugin_of_pytest_loads_it(pytestconfig):
    has_plugin = pytestconfig.pluginmanager.hasplugin
    loaded = {"qgis", "PyQt5", "PyQt6", "osgeo"} & set(sys.modules)

    assert not loaded or has_plugin("pytest_qgis") or has_plugin("pytest-qt")


@pytest.mark.time
def test_time_zone_is_the_one_asked_for():
    """Where the time zones' data are missing, TZ quietly means UTC."""
    offsets_h = [time.localtime(t).tm_gmtoff / 3600 for t in (SUMMER, WINTER)]

    asked = os.environ.get("TZ")
    assert offsets_h == list(OFFSETS_H.get(asked, offsets_h))
