"""Logins in the files by which GDAL finds data on servers: none is in a package."""

from __future__ import annotations

from pathlib import Path

import pytest
from qgis.core import QgsRasterLayer

from qfieldsync_cloud.core.project.packaging.service_files import (
    service_logins,
    without_login,
)
from tests.qgis.package_factories import (
    Made,
    only_layer,
    packaged,
    saved_project,
)
from tests.qgis.test_package_copies import mosaic, tile
from tests.qgis.test_project_checks_sources import checked

SECRET = "geheim"
SERVER = "https://127.0.0.1:9/${z}/${x}/${y}.png"
LOGIN = f"<UserPwd>me:{SECRET}</UserPwd>"
SERVICE = (
    '<GDAL_WMS><Service name="TMS"><ServerUrl>{server}</ServerUrl></Service>'
    "<DataWindow><UpperLeftX>0</UpperLeftX><UpperLeftY>10</UpperLeftY>"
    "<LowerRightX>10</LowerRightX><LowerRightY>0</LowerRightY><TileLevel>1</TileLevel>"
    "<TileCountX>1</TileCountX><TileCountY>1</TileCountY></DataWindow>"
    "<Projection>EPSG:3857</Projection><BandsCount>1</BandsCount>{more}</GDAL_WMS>"
)
PLACES = {
    "element": (SERVER, LOGIN),
    "cdata": (SERVER, f"<UserPwd><![CDATA[me:{SECRET}]]></UserPwd>"),
    "address": (SERVER.replace("//", f"//me:{SECRET}@"), ""),
    "query": (f"{SERVER}?a=1&amp;token={SECRET}&amp;b=2", ""),
}
DESCRIPTIONS = {
    "wmts": "<GDAL_WMTS><GetCapabilitiesUrl>https://h/c.xml</GetCapabilitiesUrl>"
    "<ExtraQueryParameters>{token}</ExtraQueryParameters>{login}</GDAL_WMTS>",
    "wcs": "<WCS_GDAL><ServiceURL>https://h/?</ServiceURL>{login}"
    "<GetCoverageExtra>&amp;{token}</GetCoverageExtra></WCS_GDAL>",
    "wfs": '<?xml version="1.0"?>\n<OGRWFSDataSource><URL>https://h/?{token}</URL>'
    "{login}<COOKIE>{token}</COOKIE><a href='https://h/?{token}'/></OGRWFSDataSource>",
}


def description(path: Path, place: str = "element") -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    server, more = PLACES[place]
    path.write_text(SERVICE.format(server=server, more=more), encoding="utf-8")
    return path


def text_of(made: Made, name: str) -> str:
    return (made.folder / name).read_text(encoding="utf-8")


@pytest.mark.parametrize("place", PLACES)
@pytest.mark.parametrize("keeps_logins", [True, False], ids=["kept", "taken"])
def test_description_of_a_service_when_copied_then_its_login_stays_at_home(
    tmp_path, place, keeps_logins
):
    file = description(tmp_path / "home" / "tiles.xml", place)
    layer = QgsRasterLayer(str(file), "tiles")
    assert layer.isValid()

    made = packaged(
        saved_project(file.with_name("p.qgs"), layer),
        tmp_path / "out",
        keeps_logins=keeps_logins,
    )

    text = text_of(made, "tiles.xml")
    assert "127.0.0.1:9/${z}/${x}/${y}.png" in text
    assert (SECRET in text) == keeps_logins
    assert ("login_removed" in made.codes) == (not keeps_logins)
    if place == "query":
        assert "a=1&amp;" in text and "b=2" in text
    if keeps_logins:
        assert text == file.read_text(encoding="utf-8")
    packed = made.project()
    assert only_layer(packed).isValid()


def test_description_without_a_login_when_copied_then_it_is_as_it_was(tmp_path):
    text = SERVICE.format(server=f"{SERVER}?a=1&amp;b=2", more="<UserPwd/>")
    file = tmp_path / "home" / "tiles.wms"
    file.parent.mkdir()
    file.write_bytes(text.encode() + b"\n<!-- \xff -->\r\n")
    layer = QgsRasterLayer(str(file), "tiles")

    made = packaged(saved_project(file.with_name("p.qgs"), layer), tmp_path / "out")

    assert (made.folder / "tiles.wms").read_bytes() == file.read_bytes()
    assert "login_removed" not in made.codes


@pytest.mark.parametrize("is_inline", [True, False], ids=["inline", "file"])
def test_description_that_a_mosaic_names_when_copied_then_that_is_told(
    tmp_path, is_inline
):
    home = tmp_path / "home"
    file = mosaic(home / "all.vrt", tile(home / "a.tif", 10), is_relative=True)
    named = description(home / "tiles.xml")
    text = file.read_text(encoding="utf-8")
    inline = named.read_text(encoding="utf-8").replace("<", "&lt;").replace(">", "&gt;")
    if is_inline:
        named.unlink()
    part = inline if is_inline else "tiles.xml"
    relative = '<SourceFilename relativeToVRT="1">a.tif<'
    assert relative in text
    is_relative = int(not is_inline)
    start = f'<SourceFilename relativeToVRT="{is_relative}">'
    file.write_text(text.replace(relative, f"{start}{part}<"), "utf-8")
    layer = QgsRasterLayer(str(file), "all")
    assert layer.isValid()

    made = packaged(saved_project(home / "p.qgs", layer), tmp_path / "out")

    for name in made.files():
        assert SECRET.encode() not in (made.folder / name).read_bytes()
    assert made.codes == ["login_removed"]


VIRTUAL = {
    "header": "/vsicurl?header.Authorization=Bearer%20geheim&amp;"
    "url=https%3A%2F%2F127.0.0.1%3A9%2Fa.tif",
    "proxy": "/vsicurl?proxyuserpwd=me%3Ageheim&amp;"
    "url=https%3A%2F%2F127.0.0.1%3A9%2Fa.tif",
    "ftp": "/vsicurl/ftp://me:geheim@127.0.0.1:9/a.tif",
    "signed": "/vsicurl/https://127.0.0.1:9/a.tif?a=1&amp;X-Amz-Signature=geheim",
}


@pytest.mark.parametrize(
    "named", [*VIRTUAL.values(), "option"], ids=[*VIRTUAL, "option"]
)
def test_address_that_a_mosaic_names_when_copied_then_its_login_stays_at_home(
    tmp_path, named
):
    home = tmp_path / "home"
    file = mosaic(home / "far.vrt", tile(home / "a.tif", 10), is_relative=True)
    text = file.read_text(encoding="utf-8")
    relative = '<SourceFilename relativeToVRT="1">a.tif</SourceFilename>'
    assert relative in text
    part = f'<SourceFilename relativeToVRT="0">{named}</SourceFilename>'
    if named == "option":
        part = (
            f'{relative}<OpenOptions><OOI key="USERPWD">me:{SECRET}</OOI></OpenOptions>'
        )
    file.write_text(text.replace(relative, part), encoding="utf-8")
    layer = QgsRasterLayer(str(file), "far")
    assert layer.isValid()

    made = packaged(saved_project(home / "p.qgs", layer), tmp_path / "out")

    assert SECRET not in text_of(made, "far.vrt")
    assert made.codes == ["login_removed"]


def test_description_that_is_the_source_of_a_layer_when_packaged_then_it_has_no_login(
    tmp_path,
):
    layer = QgsRasterLayer(SERVICE.format(server=SERVER, more=LOGIN), "tiles")
    assert layer.isValid()
    project = saved_project(tmp_path / "home" / "p.qgs", layer)
    assert SECRET in project.read_text(encoding="utf-8")

    made = packaged(project, tmp_path / "out")

    assert SECRET not in made.xml()
    assert made.codes == ["login_removed"]
    packed = made.project()
    assert only_layer(packed).isValid()


@pytest.mark.parametrize("kind", DESCRIPTIONS)
def test_description_of_any_service_loses_all_that_opens_it(tmp_path, kind):
    file = tmp_path / "any name"
    text = DESCRIPTIONS[kind].format(token=f"token={SECRET}", login=LOGIN)
    file.write_text(text, encoding="utf-8")

    assert service_logins(file)
    bare = without_login(file).decode()

    assert SECRET not in bare
    assert bare.count("https://h/") == text.count("https://h/")


def test_login_of_a_file_when_checked_then_it_is_told_and_not_shown(tmp_path):
    service = description(tmp_path / "tiles.xml")
    file = mosaic(tmp_path / "far.vrt", tile(tmp_path / "a.tif", 10), is_relative=True)
    part = '<SourceFilename relativeToVRT="1">'
    text = file.read_text(encoding="utf-8").replace(f"{part}a.tif", f"{part}tiles.xml")
    file.write_text(text, encoding="utf-8")
    layers = [QgsRasterLayer(str(path), path.stem) for path in (service, file)]

    check = checked(tmp_path, *layers)

    found = [
        (item.layer_name, item.values)
        for item in check.report.findings
        if item.code.value == "credentials_stored"
    ]
    assert found == [(layer, {"kinds": "password"}) for layer in ("tiles", "far")]
    assert SECRET not in str(check.feedback)
