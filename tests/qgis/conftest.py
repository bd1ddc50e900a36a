"""What tests with QGIS share: a PostgreSQL server, started when one needs it."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from tests.qgis.postgres_factories import PostgisDatabase, new_database
from tests.qgis.postgres_server import PostgresServer, running_server


@pytest.fixture(scope="session")
def postgres_server() -> Iterator[PostgresServer]:
    """A server with PostGIS, stopped at the end of the tests."""
    with running_server() as server:
        yield server


@pytest.fixture
def postgis(postgres_server: PostgresServer) -> Iterator[PostgisDatabase]:
    """A database with PostGIS and nothing else in it, for one test."""
    with new_database(postgres_server) as database:
        yield database


@pytest.fixture
def postgis_too(postgres_server: PostgresServer) -> Iterator[PostgisDatabase]:
    """Another one."""
    with new_database(postgres_server) as database:
        yield database
