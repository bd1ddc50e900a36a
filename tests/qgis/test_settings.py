"""The plugin's options in QGIS's settings: kept, and not believed when malformed."""

from __future__ import annotations

from pathlib import Path

import pytest
from qgis.core import QgsSettings

from qfieldsync_cloud import settings
from qfieldsync_cloud.settings import CloudChoice, Options

CHOICE = CloudChoice("https://cloud.example/api/v1/", "id-1", "crew/park")


@pytest.fixture(autouse=True)
def kept():
    found = QgsSettings()
    found.remove("qfieldsync_cloud")
    yield found
    found.remove("qfieldsync_cloud")


def test_options_that_nobody_chose_have_their_defaults(kept):
    assert settings.read_options() == Options()
    assert settings.stores_folder() is None
    assert not settings.project_defaults().overwrite_conflicts


def test_options_are_kept_and_those_that_are_usual_leave_nothing(kept, tmp_path):
    chosen = Options(
        server="cloud.example",
        idle_s=30.0,
        is_watching=False,
        overwrite_conflicts=True,
        tolerance=0.25,
        time_limit_s=60.0,
        stores_folder=str(tmp_path),
        report_language="de",
    )

    settings.write_options(chosen)
    assert settings.read_options() == chosen
    assert settings.stores_folder() == Path(tmp_path)
    usual = settings.project_defaults()
    assert (usual.overwrite_conflicts, usual.tolerance) == (True, 0.25)
    assert usual.time_limit_s == 60.0

    settings.write_options(Options())
    kept.beginGroup("qfieldsync_cloud")
    assert kept.allKeys() == []
    kept.endGroup()


@pytest.mark.parametrize("value", ["nonsense", "-3", "nan", "1e300", ""])
def test_number_that_is_none_is_not_believed(kept, value):
    kept.setValue("qfieldsync_cloud/idle_s", value)

    assert settings.read_options().idle_s == Options().idle_s


def test_cloud_project_of_a_file_is_remembered_until_it_is_forgotten(kept):
    settings.keep_cloud_choice("here", CHOICE)
    assert settings.cloud_choice("here") == CHOICE
    assert settings.cloud_choice("elsewhere") is None

    settings.keep_cloud_choice("here", None)
    assert settings.cloud_choice("here") is None


@pytest.mark.parametrize("value", ["{", "[]", '{"server": 1}', "7"])
def test_choice_of_any_form_does_no_harm(kept, value):
    kept.setValue("qfieldsync_cloud/projects/here/cloud", value)

    assert settings.cloud_choice("here") is None


def test_moment_that_was_told_is_kept_for_each_service(kept):
    settings.keep_told_until("here", "local", "7")

    assert settings.told_until("here", "local") == "7"
    assert settings.told_until("here", "cloud") == ""


def test_what_comes_back_is_looked_for_where_it_was_found_last(kept, tmp_path):
    assert settings.returned_folder() == Path.home()
    settings.keep_returned_folder(tmp_path)
    assert settings.returned_folder() == tmp_path
    assert settings.packages_folder() == Path.home()


def test_folder_of_packages_is_where_the_last_one_was_saved(kept, tmp_path):
    assert settings.packages_folder() == Path.home()
    settings.keep_packages_folder(tmp_path)
    assert settings.packages_folder() == tmp_path
    settings.keep_packages_folder(tmp_path / "gone")
    assert settings.packages_folder() == Path.home()
    kept.setValue("qfieldsync_cloud/packages/folder", ["a", "b"])
    assert settings.packages_folder() == Path.home()


def test_folder_that_cannot_even_be_looked_at_is_taken_for_gone(kept, tmp_path):
    """As one on a share that does not answer, or whose owner lets nobody in."""
    settings.keep_packages_folder(tmp_path / ("long" * 100))
    assert settings.packages_folder() == Path.home()
