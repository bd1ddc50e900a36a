"""What a PostgreSQL server says while a layer is described."""

from __future__ import annotations

import pytest

from qfieldsync_cloud.core.layers import describe
from qfieldsync_cloud.core.layers.databases.postgres_connection import PostgresError
from qfieldsync_cloud.core.layers.layer_note import LayerNote, note_layer
from qfieldsync_cloud.core.sync.diagnosis import DiagnosisCode
from tests.qgis.factories import GPKG, oak, trees


@pytest.fixture
def note(tmp_path) -> LayerNote:
    return note_layer(trees(tmp_path, GPKG, oak(1)).layer())


@pytest.mark.parametrize(
    ("said", "expected"),
    [
        ("server closed the connection unexpectedly", DiagnosisCode.SOURCE_LOST),
        ("canceling statement due to lock timeout", DiagnosisCode.LOCK_TIMEOUT),
        ('relation "trees" does not exist', DiagnosisCode.LAYER_INVALID),
    ],
    ids=["lost", "locked", "gone"],
)
def test_only_what_passes_makes_an_error_of_the_run(note, monkeypatch, said, expected):
    def refused(_uri):
        raise PostgresError(said)

    monkeypatch.setattr(describe, "PostgresConnection", refused)

    _schema, problem = describe._read_postgres(note)

    assert problem.code is expected
