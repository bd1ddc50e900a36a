"""The package in a real QGIS: installed, used, updated, switched off and taken away.

QGIS's own installer does it, in a window that nobody sees and an empty profile.
"""

from __future__ import annotations

import json
import os
import shutil
import subprocess
from collections import Counter
from configparser import ConfigParser
from pathlib import Path
from typing import Any

import pytest

from tools.desktop.screen import screen
from tools.package import write_package
from tools.staging import PLUGIN, ROOT, staged_files

INSIDE = Path(__file__).with_name("inside_installer.py")
TIMEOUT_S = 300
COMPLAINTS = (f"plugins/{PLUGIN}", "QFieldSync", "Couldn't load")
DOCKS = ("QFieldSyncCloudChanges", "QFieldSyncCloudCheck", "QFieldSyncCloudJobs")


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Where the profile and the sample lie; QGIS has run there, and ended."""
    folder = tmp_path_factory.mktemp("installer")
    package = write_package(folder / "package")
    ini = folder / "profiles" / "default" / "QGIS" / "QGIS3.ini"
    ini.parent.mkdir(parents=True)
    ini.write_text(
        "[PythonPlugins]\nprocessing=true\n[qgis]\ncheckVersion=false\n"
        "showTips311=false\n[app]\nplugin_installer\\checkOnStart=false\n"
        "[locale]\nuserLocale=en\noverrideFlag=true\n",
        encoding="utf-8",
    )
    shutil.copytree(ROOT / "resources" / "sample", folder / "sample")
    for name in ("runtime", "home"):
        (folder / name).mkdir(mode=0o700)
    with screen() as display:
        done = subprocess.run(
            [
                *("qgis", "--profiles-path", str(folder), "--nologo"),
                *("--noversioncheck", "--lang", "en", "--code", str(INSIDE)),
            ],
            env={
                **os.environ,
                "DISPLAY": display,
                "QT_QPA_PLATFORM": "xcb",
                "HOME": str(folder / "home"),
                "XDG_RUNTIME_DIR": str(folder / "runtime"),
                "INSTALLER_PACKAGE": str(package),
                "INSTALLER_FOUND": str(folder / "found.json"),
                "INSTALLER_SAMPLE": str(folder / "sample"),
            },
            capture_output=True,
            text=True,
            timeout=TIMEOUT_S,
            check=False,
        )
    (folder / "errors.txt").write_text(done.stderr, encoding="utf-8")
    return folder


@pytest.fixture(scope="module")
def found(folder: Path) -> dict[str, Any]:
    """What was found after each step, by its name."""
    found: dict[str, Any] = json.loads((folder / "found.json").read_text("utf-8"))
    assert "failure" not in found, found["failure"]
    return found


def added(found: dict[str, Any], step: str) -> list[str]:
    """What the window shows since the plugin came."""
    more = Counter(found[step]["window"]) - Counter(found["before"]["window"])
    return sorted(more.elements())


def test_package_is_installed_whole_and_starts_at_once(found):
    state = found["installed"]
    assert state["installed"] == sorted(map(str, staged_files()))
    assert state["started"]
    assert state["enabled"]
    shown = added(found, "installed")
    assert {f"QDockWidget {name}" for name in DOCKS} <= set(shown)
    assert "QToolBar QFieldSyncCloudToolBar" in shown
    assert "in the menu: QFieldSync Cloud Apply Changes…" in shown


def test_main_job_runs_from_the_package(found):
    assert found["first run"] == {
        "APPLIED": 19,
        "ALREADY_APPLIED": 1,
        "CONFLICT": 3,
        "NOT_APPLIED": 2,
        "ERROR": 0,
    }


def test_update_over_itself_leaves_one_plugin_that_remembers(found):
    state = found["updated"]
    assert state["installed"] == found["installed"]["installed"]
    assert state["started"]
    assert added(found, "updated") == added(found, "installed")
    assert found["second run"]["APPLIED"] == 0
    assert found["second run"]["ALREADY_APPLIED"] == 20


def test_plugin_that_is_switched_off_leaves_nothing_in_qgis(found):
    state = found["disabled"]
    assert not state["started"]
    assert not state["provider"]
    assert state["modules"] == []
    assert added(found, "disabled") == []


def test_plugin_that_is_switched_on_again_is_as_before(found):
    assert found["enabled"]["started"]
    assert added(found, "enabled") == added(found, "installed")


def test_plugin_that_is_removed_leaves_nothing_but_the_user_s_data(found, folder):
    state = found["removed"]
    assert state["installed"] == []
    assert state["enabled"] is None
    assert not state["provider"]
    assert state["modules"] == []
    assert added(found, "removed") == []
    profile = folder / "profiles" / "default"
    assert not (profile / "python" / "plugins" / PLUGIN).exists()
    left = {
        path.relative_to(profile).parts[:2]
        for path in profile.rglob("*")
        if PLUGIN in str(path.relative_to(profile)).lower()
    }
    # the stores of projects and the ledgers of data sources: what was done to the data
    assert left <= {(PLUGIN,), (PLUGIN, "projects"), (PLUGIN, "ledgers")}
    settings = ConfigParser(interpolation=None, strict=False)
    settings.read(profile / "QGIS" / "QGIS3.ini", encoding="utf-8")
    assert not settings.has_option("PythonPlugins", PLUGIN)
    kept = settings.options(PLUGIN) if settings.has_section(PLUGIN) else []
    assert [key for key in kept if not key.startswith("projects\\")] == []
    beside = folder / "sample" / ".qfieldsync_cloud"
    assert (beside / "hedges.shp.ledger.sqlite").is_file()


def test_qgis_has_nothing_to_complain_of(folder, found):
    assert found
    errors = (folder / "errors.txt").read_text(encoding="utf-8").splitlines()
    assert [line for line in errors if any(word in line for word in COMPLAINTS)] == []
