"""`tools.release`: each rule of the plugin site finds a planted fault."""

from __future__ import annotations

import zipfile
from collections.abc import Callable, Mapping
from pathlib import Path

import pytest

from tools.release import archive, changes, metadata, origins

GOOD = {
    "name": "Field sync",
    "description": "Says what it does.",
    "about": "Says at some length what it does, for whom, and what it needs besides. "
    * 2,
    "version": "1.2.3",
    "qgisMinimumVersion": "3.22",
    "author": "Somebody",
    "email": "somebody@their.place",
    "tracker": "https://their.place/issues",
    "repository": "https://their.place/code",
    "homepage": "https://their.place/",
    "category": "Vector",
}
FILES = {
    "metadata.txt": "[general]\n",
    "LICENSE": "the licence\n",
    "__init__.py": '"""What QGIS loads."""\n',
    "core/apply.py": '"""Applies."""\n',
    "resources/icons/job.svg": "<svg/>",
    "help/guide.html": "<html></html>",
    "i18n/qfieldsync_cloud_de.qm": "",
    "i18n/qfieldsync_cloud_es.qm": "",
    "i18n/qfieldsync_cloud_fr.qm": "",
}


def package(
    folder: Path, files: Mapping[str, str], mode: int = 0o100644, top: str = ""
) -> Path:
    path = folder / "plugin.zip"
    with zipfile.ZipFile(path, "w") as made:
        for name, text in files.items():
            entry = zipfile.ZipInfo(f"{top or 'qfieldsync_cloud'}/{name}")
            entry.external_attr = mode << 16
            made.writestr(entry, text)
    return path


def test_package_without_a_fault_has_none(tmp_path):
    assert list(archive.faults(package(tmp_path, FILES))) == []


@pytest.mark.parametrize("name", archive.NEEDED)
def test_package_without_a_file_that_it_needs_is_told(tmp_path, name):
    files = {other: text for other, text in FILES.items() if other != name}
    assert list(archive.faults(package(tmp_path, files))) == [f"{name} is missing"]


@pytest.mark.parametrize(
    ("name", "fault"),
    [
        ("core/__pycache__/apply.cpython-311.pyc", "must not be shipped"),
        ("tests/test_apply.py", "must not be shipped"),
        (".git/config", "must not be shipped"),
        ("__MACOSX/apply.py", "must not be shipped"),
        ("../apply.py", "must not be shipped"),
        (".hidden", "is hidden"),
        ("core/apply.py.orig", "no use for"),
        ("core/fast.so", "no use for"),
        ("run.bat", "no use for"),
        ("core/apply.pyc", "no use for"),
        ("core/data.gpkg", "no use for"),
    ],
)
def test_package_with_a_file_that_may_not_be_there_is_told(tmp_path, name, fault):
    found = list(archive.faults(package(tmp_path, {**FILES, name: ""})))
    assert any(name in line and fault in line for line in found)


def test_package_with_executable_files_is_told(tmp_path):
    found = list(archive.faults(package(tmp_path, FILES, mode=0o100755)))
    assert found == [f"qfieldsync_cloud/{name} is executable" for name in FILES]


def test_package_with_another_top_folder_is_told(tmp_path):
    found = list(archive.faults(package(tmp_path, FILES, top="other")))
    assert "other/core/apply.py is not below qfieldsync_cloud/" in found


def test_package_that_is_too_large_is_told(tmp_path, monkeypatch):
    monkeypatch.setattr(archive, "LIMIT_BYTES", 100)
    assert list(archive.faults(package(tmp_path, FILES))) == [
        "the zip has more than 100 bytes"
    ]


def test_metadata_without_a_fault_has_none():
    assert list(metadata.faults(GOOD)) == []
    assert list(metadata.placeholders(GOOD)) == []


@pytest.mark.parametrize("key", metadata.REQUIRED)
def test_metadata_without_a_required_key_is_told(key):
    assert f"{key} is missing" in metadata.faults({**GOOD, key: " "})


@pytest.mark.parametrize(
    ("key", "value", "fault"),
    [
        ("version", "1.2", "version is not of the form 1.2.3"),
        ("version", "1.2.3-rc1", "version is not of the form 1.2.3"),
        ("name", "My Plugin", "name has the word plugin in it"),
        ("author", "One/Other", "author has a slash in it"),
        ("description", "<b>New</b>", "description has HTML in it"),
        ("changelog", "1.0 <br> first", "changelog has HTML in it"),
        ("about", "Syncs.", "about says too little"),
        ("category", "Fields", "category is none of"),
        ("supportsQt6", "True", "supportsQt6 is no longer read"),
    ],
)
def test_metadata_with_a_wrong_value_is_told(key, value, fault):
    [found] = metadata.faults({**GOOD, key: value})
    assert found.startswith(fault)


@pytest.mark.parametrize("key", metadata.ADDRESSES)
def test_metadata_with_a_placeholder_is_to_be_filled_in(key):
    values = {**GOOD, key: "https://example.org/somewhere"}
    assert list(metadata.faults(values)) == []
    [found] = metadata.placeholders(values)
    assert found.startswith(f"{key} is a placeholder")


CHANGES = "# Changelog\n\n## [Unreleased]\n\n## [1.2.3] - 2026-05-01\n"


def test_changelog_without_the_version_is_to_be_filled_in():
    assert list(changes.missing(CHANGES, "1.2.3")) == []
    assert list(changes.missing(CHANGES, "1.2.4")) == [
        "CHANGELOG.md has no section [1.2.4]: give [Unreleased] its version and date"
    ]


def test_metadata_is_read_without_interpolation_and_in_its_own_case():
    text = "[general]\nqgisMinimumVersion=3.22\nabout=100 %\n"
    assert metadata.read(text) == {"qgisMinimumVersion": "3.22", "about": "100 %"}


@pytest.fixture
def unpacked(tmp_path: Path) -> Callable[[Mapping[str, str]], Path]:
    def unpack(files: Mapping[str, str]) -> Path:
        for name, text in files.items():
            path = tmp_path / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text, encoding="utf-8")
        return tmp_path

    return unpack


def test_package_of_our_own_files_has_no_foreign_ones(unpacked):
    assert list(origins.faults(unpacked(FILES))) == []


@pytest.mark.parametrize(
    ("name", "text", "fault"),
    [
        ("vendor/six.py", '"""Six."""\n', "a folder for the work of others"),
        ("core/extlibs/six.py", '"""Six."""\n', "a folder for the work of others"),
        ("six-1.16.dist-info/METADATA.txt", "", "a folder for the work of others"),
        ("core/old.py", '"""Old."""\n# Copyright 2019 Someone\n', "names an owner"),
        ("core/old.py", '"""Old."""\n# SPDX-License-Identifier: MIT\n', "a licence"),
        ("help/jquery.css", "/* (c) 2019 Someone, MIT License */", "names an owner"),
        ("core/old.py", "import os\n", "does not begin with a docstring"),
        ("core/LICENSE", "MIT License", "a second licence"),
        ("core/COPYING.txt", "GPL", "a second licence"),
    ],
)
def test_package_with_the_work_of_others_is_told(unpacked, name, text, fault):
    found = list(origins.faults(unpacked({**FILES, name: text})))
    assert any(name.split("/")[-1] in line and fault in line for line in found)


def test_work_of_others_that_is_listed_with_its_licence_is_no_fault(
    unpacked, monkeypatch
):
    monkeypatch.setattr(origins, "OF_OTHERS", {"core/old.py": "MIT, by Someone"})
    text = '"""Old."""\n# Copyright 2019 Someone\n'
    assert list(origins.faults(unpacked({**FILES, "core/old.py": text}))) == []


def test_list_of_the_work_of_others_names_only_what_is_there(unpacked, monkeypatch):
    monkeypatch.setattr(origins, "OF_OTHERS", {"core/gone.py": "MIT, by Someone"})
    assert list(origins.faults(unpacked(FILES))) == [
        "core/gone.py is listed as the work of others, but not there"
    ]
