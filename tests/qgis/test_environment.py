"""That the tests with QGIS run where they say they do."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from qgis.core import Qgis, QgsApplication, QgsProviderRegistry
from qgis.PyQt.QtCore import QDateTime, Qt

from tests.qgis.postgres_factories import PostgisDatabase
from tests.qgis.postgres_server import HOST, OLDEST, ordinary_user

OFFSETS_H = {"Europe/Zurich": 2, "Pacific/Auckland": 12}
"""Hours ahead of UTC on 3 July 2024."""


def test_qgis_is_new_enough():
    assert Qgis.QGIS_VERSION_INT >= 32200


def test_profile_is_not_the_users_own():
    profile = Path(QgsApplication.qgisSettingsDirPath()).resolve()

    assert not profile.is_relative_to(Path.home() / ".local")


@pytest.mark.parametrize("provider", ["ogr", "spatialite", "memory", "postgres"])
def test_provider_is_there(provider):
    assert provider in QgsProviderRegistry.instance().providerList()


@pytest.mark.time
def test_time_zone_is_the_one_asked_for():
    moment = QDateTime.fromSecsSinceEpoch(1_720_000_000, Qt.TimeSpec.LocalTime)
    offset_h = moment.offsetFromUtc() / 3600

    assert offset_h == OFFSETS_H.get(os.environ.get("TZ"), offset_h)


def test_postgres_server_is_one_of_the_tests_own_with_postgis(
    postgis: PostgisDatabase,
):
    folder = Path(postgis.value("SHOW data_directory"))

    assert postgis.server.version >= OLDEST
    assert postgis.value("SELECT postgis_lib_version()") >= "2.5"
    assert folder.parent == Path(postgis.server.socket_folder)
    assert postgis.value("SHOW listen_addresses") == HOST
    assert folder.stat().st_uid != 0
    assert bool(ordinary_user()) is (os.geteuid() == 0)


def test_postgres_databases_of_two_tests_know_nothing_of_each_other(
    postgis: PostgisDatabase, postgis_too: PostgisDatabase
):
    postgis.add_table("trees")

    assert postgis.columns("trees") == {"id": "int4", "geom": "geometry"}
    assert postgis_too.columns("trees") == {}
