"""Layers whose files are copied into a package, as QGIS shows them there."""

from __future__ import annotations

import pytest

from tests.qgis.file_factories import oak, shapefile
from tests.qgis.package_factories import only_layer, packaged, saved_project, shown


def copied(layer):
    layer.setCustomProperty("QFieldSync/cloud_action", "copy")
    assert layer.isValid()
    return layer


@pytest.mark.parametrize("encoding", ["CP1252", "UTF-8"])
def test_shapefile_whose_encoding_the_project_says_when_copied_then_texts_are_right(
    tmp_path, encoding
):
    rows = [oak(1, note="Bäume"), oak(2, note="é")]
    file = shapefile(tmp_path, rows, encoding=encoding, has_cpg=False)
    layer = copied(file.layer())
    layer.setProviderEncoding(encoding)
    made = packaged(saved_project(tmp_path / "p.qgs", layer), tmp_path / "out")

    packed = made.project()
    assert shown(only_layer(packed), ["fid", "note"]) == [(1, "Bäume"), (2, "é")]
