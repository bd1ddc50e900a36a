"""The zip that helps to understand a job: complete, and without secrets."""

from __future__ import annotations

import json
import zipfile
from datetime import datetime, timezone
from pathlib import Path, PurePosixPath, PureWindowsPath

import pytest

from qfieldsync_cloud.core.errors import PackagingError
from qfieldsync_cloud.core.jobs.model import Job, JobStatus, JobType
from qfieldsync_cloud.core.jobs.support_bundle import (
    SupportBundle,
    without_home,
    write_bundle,
)
from qfieldsync_cloud.core.redaction import HIDDEN

START = datetime(2026, 3, 4, 9, 30, tzinfo=timezone.utc)
SOURCE = "dbname='trees' host=h password='s3cret-1' authcfg=s3cret2 table=\"t\""
LOG = "reading\nAuthorization: Token s3cret3tok3n\ntoken=s3cret4 done"


def job(**changes) -> Job:
    feedback = {
        "outputs": {
            "qgis_layers_data": {"layers_by_id": {"a": {"datasource": SOURCE}}}
        },
        "login": {"password": "s3cret5"},
        "error": f"cannot open {SOURCE}",
        "error_stack": f"File {Path.home()}/plugin.py",
    }
    values = {"output": LOG, "feedback": feedback, **changes}
    return Job(
        "job-1", JobType.PACKAGE, JobStatus.FAILED, "p", "anna", START, START, **values
    )


def bundle_of(path: Path, made: Job) -> dict[str, str]:
    layers = [{"name": "Trees", "error": SOURCE}]
    write_bundle(path, SupportBundle(made, {"QGIS": "3.22"}, layers))
    with zipfile.ZipFile(path) as archive:
        return {name: archive.read(name).decode() for name in archive.namelist()}


def test_bundle_has_everything_but_secrets(tmp_path):
    files = bundle_of(tmp_path / "b.zip", job())

    everything = "\n".join(files.values())
    assert "s3cret" not in everything
    assert str(Path.home()) not in everything
    assert json.loads(files["job.json"])["status"] == "failed"
    assert "reading" in files["log.txt"]
    feedback = json.loads(files["feedback.json"])
    [layer] = feedback["outputs"]["qgis_layers_data"]["layers_by_id"].values()
    assert layer == {"datasource": HIDDEN}
    assert feedback["error"].startswith("cannot open dbname='trees'")
    assert json.loads(files["versions.json"]) == {"QGIS": "3.22"}
    assert json.loads(files["layers.json"])[0]["name"] == "Trees"


def test_bundle_of_a_job_that_told_nothing_is_written(tmp_path):
    files = bundle_of(tmp_path / "b.zip", job(output=None, feedback=None))

    assert files["log.txt"] == ""
    assert json.loads(files["feedback.json"]) is None


def test_bundle_that_cannot_be_written_leaves_nothing(tmp_path):
    with pytest.raises(PackagingError):
        bundle_of(tmp_path / "no" / "b.zip", job())

    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(
    ("home", "text"),
    [
        (PurePosixPath("/home/user"), "in /home/user/trees.qgs, twice: /home/user"),
        (PureWindowsPath("C:/Users/user"), r"in C:\Users\user/trees.qgs"),
        (PureWindowsPath("C:/Users/user"), "in c:/users/USER/trees.qgs"),
        (PureWindowsPath("C:/Users/user"), r'{"in": "C:\\Users\\user\\trees.qgs"}'),
        (PureWindowsPath("//server/homes/user"), "in //server/homes/user/trees.qgs"),
    ],
)
def test_home_folder_is_hidden_however_it_is_written(home, text):
    hidden = without_home(text, home)

    assert "user" not in hidden.lower()
    assert "~" in hidden
    assert "trees.qgs" in hidden


@pytest.mark.parametrize("home", [PurePosixPath("/"), PureWindowsPath("C:/")])
def test_home_folder_that_is_the_root_hides_nothing(home):
    assert without_home("a/b C:/c", home) == "a/b C:/c"
