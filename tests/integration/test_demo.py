"""`make demo` as a newcomer sees it: what it says is so in the data."""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from osgeo import ogr

from tools.demo import DEMO
from tools.staging import ROOT


@pytest.fixture(scope="module")
def told() -> str:
    done = subprocess.run(
        [sys.executable, "-m", "tools.demo"],
        cwd=ROOT,
        capture_output=True,
        text=True,
        timeout=600,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    return done.stdout


@pytest.fixture(scope="module")
def trees(told: str, tmp_path_factory: pytest.TempPathFactory) -> dict[int, dict]:
    """The trees that the demo left, by the number on their tag."""
    copy = tmp_path_factory.mktemp("demo") / "trees.gpkg"
    shutil.copyfile(DEMO / "project" / "tree_inventory.gpkg", copy)
    source = ogr.Open(str(copy))
    return {
        feature["tag_no"]: feature.items() for feature in source.GetLayerByName("trees")
    }


def test_day_is_told_on_one_page_without_a_private_path(told):
    lines = told.splitlines()

    assert len(lines) < 60
    assert str(ROOT) not in told
    assert "6 applied" in told
    assert "3 in conflict" in told
    assert "before 22.9, here 23.4, from the field 22.1" in told
    assert "2 applied (2 after a conflict)" in told
    assert "0 new changes in the deltafile, 0 on the tablet, 0 jobs to run" in told


def test_data_hold_what_the_crews_did_and_the_analyst_decided(trees):
    oak, chestnut = trees[1320], trees[1346]

    assert (oak["height"], oak["condition"]) == (22.1, "fair")
    assert (chestnut["girth"], chestnut["condition"]) == (121, "fair")
    assert 1337 not in trees
    assert trees[1601]["species"] == "Lime"
    assert trees[1216]["girth"] == 138
    assert (DEMO / "project" / trees[1476]["photo"]).is_file()


def test_reports_are_where_it_says(told):
    reports = Path(ROOT, "build", "demo", "reports")

    assert "build/demo/reports" in told
    assert sorted(path.name for path in reports.iterdir()) == [
        f"{name}.{kind}"
        for name in ("0_check", "1_applied", "2_decided")
        for kind in ("html", "json")
    ]
    report = json.loads((reports / "1_applied.json").read_text(encoding="utf-8"))
    assert report["counts"]["STATUS_CONFLICT"] == 3
