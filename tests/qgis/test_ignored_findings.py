"""Findings that the analyst set aside: kept in the project, honoured by every check."""

from __future__ import annotations

import pytest

from qfieldsync_cloud.core.errors import ProjectError
from qfieldsync_cloud.core.findings.codes import CheckCode
from qfieldsync_cloud.core.findings.finding import Finding
from qfieldsync_cloud.core.project.fixes import apply_fix
from qfieldsync_cloud.core.project.ignored_findings import heed, ignore, ignored_keys
from tests.qgis.check_scenes import scene


def filtered(tmp_path):
    made = scene(tmp_path)
    assert made.trees.setSubsetString("fid > 1")
    return made


def test_ignored_finding_is_left_out_until_it_is_heeded(tmp_path):
    made = filtered(tmp_path)
    [finding] = made.findings()
    made.project.setDirty(False)

    ignore(made.project, [finding])

    assert made.project.isDirty()
    checked = made.check()
    assert checked.report.findings == ()
    assert [item.key for item in checked.report.ignored] == [finding.key]
    told = checked.feedback["outputs"]["checks"]
    assert told["counts"]["warning"] == 0
    assert [item["key"] for item in told["ignored"]] == [finding.key]

    heed(made.project, [finding])

    assert [item.key for item in made.findings()] == [finding.key]


def test_ignored_finding_of_one_layer_is_told_of_another(tmp_path):
    made = filtered(tmp_path)
    ignore(made.project, made.findings())
    assert made.inspections.setSubsetString("fid > 1")

    [finding] = made.findings()

    assert finding.layer_name == "inspections"


def test_unsaved_changes_cannot_be_ignored(tmp_path):
    made = scene(tmp_path)

    ignore(made.project, [Finding(CheckCode.PROJECT_UNSAVED)])

    assert ignored_keys(made.project) == frozenset()


def test_fix_of_a_layer_that_is_gone_cannot_be_undone(tmp_path):
    made = filtered(tmp_path)
    [finding] = made.findings()
    undo = apply_fix(made.project, finding)
    made.layers.clear()
    made.project.removeMapLayer(finding.layer_id)

    with pytest.raises(ProjectError, match="no longer in the project"):
        undo()
