"""Files that are no projects, or must not be opened: refused, with the place."""

from __future__ import annotations

import stat
import struct
import zipfile
from pathlib import Path

import pytest

from qfieldsync_cloud.core.errors import Cancelled, ProjectError
from qfieldsync_cloud.core.jobs.workflow import ErrorType, Workflow
from qfieldsync_cloud.core.project.file_errors import ProjectFileCode as Code
from qfieldsync_cloud.core.project.file_errors import ProjectFileError
from qfieldsync_cloud.core.project.project_file import read_project_file
from qfieldsync_cloud.core.project.project_xml import ListedLayer

HEAD = "<!DOCTYPE qgis PUBLIC 'http://mrcc.com/qgis.dtd' 'SYSTEM'>\n"
ROOT = '<qgis version="3.22.16-Białowieża" projectname="x">'
PROJECT = f"""{HEAD}{ROOT}
  <homePath path="/srv/maps"/>
  <title>Trees &amp; plots</title>
  <projectlayers>
    <maplayer type="vector"><id>trees_1</id>
      <datasource>./t.gpkg|layername=t</datasource><layername>Trees</layername>
      <provider encoding="UTF-8">ogr</provider></maplayer>
    <maplayer embedded="1" project="../other.qgs" id="x_1"/>
    <maplayer type="raster"><id>map_1</id><layername>Map</layername></maplayer>
  </projectlayers>
  <mapcanvas name="overview"><extent><xmin>7</xmin><ymin>7</ymin><xmax>7</xmax>
    <ymax>7</ymax></extent></mapcanvas>
  <mapcanvas name="theMapCanvas"><extent><xmin>1</xmin><ymin>2</ymin><xmax>3</xmax>
    <ymax>4.5</ymax></extent><destinationsrs><spatialrefsys><authid>EPSG:25832</authid>
    </spatialrefsys></destinationsrs></mapcanvas>
  <properties><Macros><pythonCode type="QString">def openProject(): pass</pythonCode>
  </Macros></properties>
</qgis>
"""

BILLION_LAUGHS = (
    '<!DOCTYPE qgis [<!ENTITY a "ha">'
    + "".join(
        f'<!ENTITY {c} "{f"&{p};" * 10}">' for p, c in zip("abcdefgh", "bcdefghi")
    )
    + f"]>\n{ROOT}&i;</qgis>"
)
REFUSED = {
    "empty": ("", Code.EMPTY),
    "a text": ("trees and plots", Code.MALFORMED),
    "a web page": ("<html><body/></html>", Code.NOT_A_PROJECT),
    "another root": ('<qgis_style version="2"/>', Code.NOT_A_PROJECT),
    "no version": ("<qgis><title/></qgis>", Code.NO_VERSION),
    "version in words": ('<qgis version="newest"/>', Code.NO_VERSION),
    "cut off": (PROJECT[:700], Code.MALFORMED),
    "tags that cross": (f"{ROOT}<a><b></a></b></qgis>", Code.MALFORMED),
    "billion laughs": (BILLION_LAUGHS, Code.ENTITIES),
    "entity that grows": (
        f'<!DOCTYPE qgis [<!ENTITY a "{"x" * 1000}">]>{ROOT}&a;</qgis>',
        Code.ENTITIES,
    ),
    "external entity": (
        f'<!DOCTYPE qgis [<!ENTITY a SYSTEM "file:///etc/passwd">]>{ROOT}&a;</qgis>',
        Code.ENTITIES,
    ),
    "parameter entity": (
        f'<!DOCTYPE qgis [<!ENTITY % a SYSTEM "http://127.0.0.1/x"> %a;]>{ROOT}</qgis>',
        Code.ENTITIES,
    ),
    "entity of nobody": (f"{HEAD}{ROOT}<title>&a;</title></qgis>", Code.ENTITIES),
    "too deep": (f"{ROOT}{'<a>' * 1000}{'</a>' * 1000}</qgis>", Code.TOO_DEEP),
}


def written(folder: Path, content: str | bytes, name: str = "x.qgs") -> Path:
    path = folder / name
    data = content.encode() if isinstance(content, str) else content
    path.write_bytes(data)
    return path


def archive(folder: Path, *members: tuple[str, str]) -> Path:
    path = folder / "x.qgz"
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as file:
        for name, content in members:
            file.writestr(name, content)
    return path


def refusal(path: Path, **options) -> ProjectFileError:
    with pytest.raises(ProjectFileError) as caught:
        read_project_file(path, **options)
    assert str(path) in str(caught.value)
    return caught.value


def test_project_is_read_without_qgis(tmp_path: Path):
    xml = read_project_file(written(tmp_path, PROJECT)).xml

    assert xml.version == "3.22.16-Białowieża"
    assert xml.title == "Trees & plots"
    assert xml.home_path == "/srv/maps"
    assert xml.has_macros
    assert xml.layers == (
        ListedLayer("trees_1", "Trees", "ogr", "./t.gpkg|layername=t"),
        ListedLayer("map_1", "Map", "", ""),
    )
    assert xml.embeds == ("../other.qgs",)
    assert xml.canvas_extent == (1.0, 2.0, 3.0, 4.5)
    assert xml.canvas_crs == "EPSG:25832"


def test_project_in_an_archive_is_read(tmp_path: Path):
    path = archive(tmp_path, ("trees.qgs", PROJECT), ("trees.qgd", "storage"))

    found = read_project_file(path)

    assert (found.inner_name, found.xml.title) == ("trees.qgs", "Trees & plots")


@pytest.mark.parametrize("name", ["x.QGS", "x.qgs"])
def test_extension_counts_without_case(tmp_path: Path, name):
    assert read_project_file(written(tmp_path, PROJECT, name)).xml.title


@pytest.mark.parametrize(("content", "code"), REFUSED.values(), ids=list(REFUSED))
def test_file_that_is_no_project_is_refused(tmp_path: Path, content, code):
    assert refusal(written(tmp_path, content)).code is code


@pytest.mark.parametrize(
    ("content", "code"),
    [item for name, item in REFUSED.items() if name != "empty"],
    ids=[name for name in REFUSED if name != "empty"],
)
def test_archive_with_such_a_file_is_refused(tmp_path: Path, content, code):
    assert refusal(archive(tmp_path, ("x.qgs", content))).code is code


def test_place_in_malformed_xml_is_named(tmp_path: Path):
    error = refusal(written(tmp_path, f"{ROOT}\n  <a>\n  <b></c>\n</qgis>"))

    assert (error.line, error.column) == (3, 8)
    assert "Line 3, column 8" in str(error)
    assert "mismatched tag" in str(error)


def test_place_of_an_entity_is_named(tmp_path: Path):
    error = refusal(written(tmp_path, f"{HEAD}{ROOT}\n<title>&a;</title></qgis>"))

    assert error.line == 3
    assert "&a;" in str(error)


def test_missing_file_is_told_as_missing(tmp_path: Path):
    error = refusal(tmp_path / "gone.qgs")

    assert error.code is Code.MISSING
    assert isinstance(error, FileNotFoundError)
    feedback = Workflow("a", "A", "1").failure(error)
    assert feedback["error_type"] == ErrorType.FILE_NOT_FOUND.value


def test_refused_file_fails_a_job_as_an_invalid_project(tmp_path: Path):
    error = refusal(written(tmp_path, "<html/>"))

    assert isinstance(error, ProjectError)
    feedback = Workflow("a", "A", "1").failure(error)
    assert feedback["error_type"] == ErrorType.INVALID_PROJECT_FILE.value


@pytest.mark.parametrize("name", ["x.txt", "x", "x.qgs.bak"])
def test_file_of_another_kind_is_refused(tmp_path: Path, name):
    assert refusal(written(tmp_path, PROJECT, name)).code is Code.EXTENSION


def test_folder_is_refused(tmp_path: Path):
    path = tmp_path / "folder.qgs"
    path.mkdir()

    assert refusal(path).code is Code.UNREADABLE


def test_file_beyond_the_limit_is_refused(tmp_path: Path):
    assert refusal(written(tmp_path, PROJECT), max_bytes=500).code is Code.TOO_LARGE


# Archives


def test_text_renamed_to_an_archive_is_refused(tmp_path: Path):
    assert refusal(written(tmp_path, PROJECT, "x.qgz")).code is Code.NOT_AN_ARCHIVE


def test_empty_archive_is_refused(tmp_path: Path):
    assert refusal(written(tmp_path, "", "x.qgz")).code is Code.EMPTY


def test_archive_without_a_project_is_refused(tmp_path: Path):
    path = archive(tmp_path, ("readme.txt", "no project"))

    assert refusal(path).code is Code.NO_PROJECT_IN_ARCHIVE


@pytest.mark.parametrize("names", [("a.qgs", "b.qgs"), ("a.qgs", "old/a.QGS")])
def test_archive_with_two_projects_is_refused(tmp_path: Path, names):
    error = refusal(archive(tmp_path, *((name, PROJECT) for name in names)))

    assert error.code is Code.SEVERAL_PROJECTS
    assert all(name in str(error) for name in names)


@pytest.mark.filterwarnings("ignore:Duplicate name")
def test_archive_with_one_name_twice_is_refused(tmp_path: Path):
    path = archive(tmp_path, ("a.qgs", PROJECT), ("a.qgs", PROJECT))

    assert refusal(path).code is Code.SEVERAL_PROJECTS


@pytest.mark.parametrize(
    "name",
    [
        "../evil.txt",
        "a/../../evil.txt",
        "/etc/evil.txt",
        "..\\evil.txt",
        "C:/evil.txt",
        "C:\\evil.txt",
    ],
)
def test_path_that_climbs_out_of_the_archive_is_refused(tmp_path: Path, name):
    error = refusal(archive(tmp_path, ("a.qgs", PROJECT), (name, "evil")))

    assert error.code is Code.ARCHIVE_CLIMBS_OUT


def test_link_in_an_archive_is_refused(tmp_path: Path):
    link = zipfile.ZipInfo("link")
    link.external_attr = (stat.S_IFLNK | 0o777) << 16
    path = archive(tmp_path, ("a.qgs", PROJECT))
    with zipfile.ZipFile(path, "a") as file:
        file.writestr(link, "/etc/passwd")

    assert refusal(path).code is Code.ARCHIVE_CLIMBS_OUT


def test_zip_bomb_is_refused_by_its_ratio(tmp_path: Path):
    path = archive(tmp_path, ("a.qgs", PROJECT), ("b.txt", "0" * 20_000_000))

    assert path.stat().st_size < 100_000
    assert refusal(path).code is Code.ARCHIVE_TOO_LARGE


def test_zip_bomb_is_refused_by_its_size(tmp_path: Path):
    path = archive(tmp_path, ("a.qgs", PROJECT), ("b.txt", "0" * 4000))

    assert refusal(path, max_bytes=4000).code is Code.ARCHIVE_TOO_LARGE


def test_archive_of_countless_files_is_refused(tmp_path: Path):
    names = [("a.qgs", PROJECT), *((f"{i}.txt", "") for i in range(1001))]

    assert refusal(archive(tmp_path, *names)).code is Code.ARCHIVE_TOO_LARGE


def test_archive_that_lies_about_sizes_is_refused(tmp_path: Path):
    path = archive(tmp_path, ("a.qgs", PROJECT))
    data = bytearray(path.read_bytes())
    # the size that the directory at the end of the archive tells
    place = data.rindex(b"PK\x01\x02") + 24
    data[place : place + 4] = struct.pack("<I", 200)
    path.write_bytes(data)

    assert refusal(path).code in (Code.NOT_AN_ARCHIVE, Code.MALFORMED)


def test_damaged_archive_is_refused(tmp_path: Path):
    path = archive(tmp_path, ("a.qgs", PROJECT))
    data = bytearray(path.read_bytes())
    data[60:80] = bytes(20)
    path.write_bytes(data)

    assert refusal(path).code is Code.NOT_AN_ARCHIVE


def test_locked_archive_is_refused(tmp_path: Path):
    path = archive(tmp_path, ("a.qgs", PROJECT))
    data = bytearray(path.read_bytes())
    for mark, offset in ((b"PK\x03\x04", 6), (b"PK\x01\x02", 8)):
        data[data.index(mark) + offset] |= 1
    path.write_bytes(data)

    assert refusal(path).code is Code.NOT_AN_ARCHIVE


def test_reading_can_be_cancelled(tmp_path: Path):
    def cancel() -> None:
        raise Cancelled("cancelled")

    with pytest.raises(Cancelled):
        read_project_file(written(tmp_path, PROJECT), check_cancelled=cancel)


def test_reason_never_steers_a_terminal(tmp_path: Path):
    error = refusal(written(tmp_path, '<qgis version="\x85\u202e[31m"/>'))

    assert str(error).removeprefix(str(tmp_path)).isprintable()
