"""What the tests that join the parts share: PostGIS, and offices in a folder."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from tests.integration.office import Office, Table, office
from tests.qgis.conftest import postgis, postgres_server

__all__ = ["postgis", "postgres_server"]

OpenOffice = Callable[..., Office]


@pytest.fixture
def open_office(tmp_path: Path, request: pytest.FixtureRequest) -> Iterator[OpenOffice]:
    """Makes offices: `open_office(kind, trees=Table(…), packager=…)`."""
    opened: list[Office] = []

    def make(kind: str, *, packager: str = "hand made", **tables: Table) -> Office:
        made = office(
            tmp_path,
            kind,
            tables,
            lambda: request.getfixturevalue("postgis"),
            packager,
        )
        opened.append(made)
        return made

    yield make
    for item in opened:
        item.project.clear()
