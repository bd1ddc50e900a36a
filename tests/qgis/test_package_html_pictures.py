"""Pictures that HTML names, in a map tip for instance: they go along."""

from __future__ import annotations

import pytest

from tests.qgis.factories import GPKG, database
from tests.qgis.package_factories import layer_named, packaged, saved_project
from tests.qgis.test_package_project import png

FOLDER = "[% @project_folder %]"


def made_with(tmp_path, tip):
    home = tmp_path / "home"
    home.mkdir(exist_ok=True)
    data = database(home, GPKG, "trees")
    data.add_table("trees", "note TEXT")
    layer = data.layer("trees")
    layer.setMapTipTemplate(tip)
    return packaged(saved_project(home / "p.qgs", layer), tmp_path / "out")


def tip_of(made):
    project = made.project()
    return layer_named(project, "trees").mapTipTemplate()


@pytest.mark.parametrize(
    ("source", "becomes", "file"),
    [
        ("{home}/pics/a.png", f"{FOLDER}/pics/a.png", "pics/a.png"),
        ("file://{home}/pics/a.png", f"file://{FOLDER}/pics/a.png", "pics/a.png"),
        ("pics/a.png", "pics/a.png", "pics/a.png"),
        ("[%@project_home%]/pics/a.png", "[%@project_home%]/pics/a.png", "pics/a.png"),
        ("{other}/b.png", f"{FOLDER}/external/1/b.png", "external/1/b.png"),
    ],
    ids=["in the folder", "address", "relative", "by the folder", "elsewhere"],
)
@pytest.mark.parametrize("quote", ['"', "'"], ids=["double", "single"])
def test_picture_in_a_map_tip_when_packaged_then_it_goes_along(
    tmp_path, source, becomes, file, quote
):
    (tmp_path / "home" / "pics").mkdir(parents=True)
    png(tmp_path / "home" / "pics" / "a.png")
    png(tmp_path / "other" / "b.png")
    source = source.format(home=tmp_path / "home", other=tmp_path / "other")

    made = made_with(tmp_path, f"<b>1 > 0</b><img width=9 src={quote}{source}{quote}>")

    tip = tip_of(made)
    assert tip == f"<b>1 > 0</b><img width=9 src={quote}{becomes}{quote}>"
    assert file in made.files()
    assert str(tmp_path) not in made.xml()
    assert [item.message for item in made.package.findings] == []


def test_picture_in_a_map_tip_that_is_not_there_when_packaged_then_it_is_told(tmp_path):
    made = made_with(tmp_path, f'<img src="{FOLDER}/pics/gone.png">')

    [finding] = made.package.findings
    assert finding.code.value == "file_missing"
    assert "trees uses the file gone.png" in finding.message


@pytest.mark.parametrize(
    "source",
    ["https://a.example/b.png", f'{FOLDER}/[% "note" %].png', "data:image/png"],
)
def test_picture_from_elsewhere_in_a_map_tip_when_packaged_then_it_stays(
    tmp_path, source
):
    made = made_with(tmp_path, f"<img src='{source}'>")

    tip = tip_of(made)
    assert tip == f"<img src='{source}'>"
    assert made.package.findings == ()
