"""The plugin as a zip and as an installation."""

from __future__ import annotations

import os
import subprocess
import sys
import zipfile
from configparser import ConfigParser
from pathlib import Path

import pytest

from qfieldsync_cloud import paths
from tools.install import default_profiles_path, install
from tools.package import write_package
from tools.staging import PLUGIN, staged_files, version

REQUIRED_KEYS = (
    *("name", "description", "about", "version", "qgisMinimumVersion"),
    *("author", "email", "tracker", "repository"),
)
"""What the plugin site refuses a plugin without."""


@pytest.fixture
def checkout(tmp_path):
    """A small checkout, with what tools and people leave lying about."""
    root = tmp_path / "checkout"
    for name in (
        "metadata.txt",
        "LICENSE",
        "README.md",
        "tests/test_it.py",
        "tools/package.py",
        "qfieldsync_cloud/__init__.py",
        "qfieldsync_cloud/core/engine.py",
        "qfieldsync_cloud/core/__pycache__/engine.cpython-311.pyc",
        "qfieldsync_cloud/.secret",
        "qfieldsync_cloud/core/engine.py.orig",
        "resources/icons/icon.svg",
        "resources/sample/trees.gpkg",
        "resources/icons/trees.gpkg-wal",
        "resources/icons/icon.svg~",
        "resources/.cache/x",
        "i18n/qfieldsync_cloud_de.ts",
        "i18n/qfieldsync_cloud_de.qm",
        "build/guide/guide.html",
    ):
        path = root / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(name, encoding="utf-8")
    root.joinpath("metadata.txt").write_text("[general]\nversion=1.2.3\n")
    return root


STAGED = [
    "LICENSE",
    "__init__.py",
    "core/engine.py",
    "help/guide.html",
    "i18n/qfieldsync_cloud_de.qm",
    "metadata.txt",
    "resources/icons/icon.svg",
]


def tree(folder):
    files = (p for p in folder.rglob("*") if p.is_file())
    return sorted(p.relative_to(folder).as_posix() for p in files)


def test_plugin_holds_its_files_and_nothing_left_behind(checkout):
    assert [str(path) for path in staged_files(checkout)] == STAGED


@pytest.mark.parametrize("name", ["metadata.txt", "LICENSE"])
def test_checkout_without_a_required_file_is_refused(checkout, name):
    checkout.joinpath(name).unlink()

    with pytest.raises(FileNotFoundError, match=name):
        staged_files(checkout)


def test_package_is_one_folder_of_plain_files(checkout, tmp_path):
    checkout.joinpath("qfieldsync_cloud/core/engine.py").chmod(0o755)

    package = write_package(tmp_path / "build", checkout)

    assert package.name == "qfieldsync_cloud.1.2.3.zip"
    assert tree(package.parent) == [package.name]
    with zipfile.ZipFile(package) as archive:
        assert archive.testzip() is None
        assert archive.namelist() == [f"{PLUGIN}/{name}" for name in STAGED]
        assert {i.external_attr >> 16 for i in archive.infolist()} == {0o100644}


def test_package_of_the_same_files_is_the_same_bytes(checkout, tmp_path):
    first = write_package(tmp_path / "first", checkout).read_bytes()
    for path in checkout.rglob("*.py"):
        os.utime(path, (0, 0))

    assert write_package(tmp_path / "second", checkout).read_bytes() == first


def test_installation_replaces_the_earlier_one(checkout, tmp_path):
    plugins = tmp_path / "profile" / "python" / "plugins"
    stale = plugins / PLUGIN / "core" / "gone.py"
    stale.parent.mkdir(parents=True)
    stale.write_text("")
    other = plugins / "other_plugin" / "metadata.txt"
    other.parent.mkdir()
    other.write_text("")

    installed = install(plugins, checkout)

    assert tree(installed) == STAGED
    assert other.is_file()
    assert [p.name for p in plugins.parent.iterdir()] == ["plugins"]


def test_installation_over_a_link_leaves_what_it_points_to(checkout, tmp_path):
    plugins = tmp_path / "plugins"
    plugins.mkdir()
    plugins.joinpath(PLUGIN).symlink_to(checkout / PLUGIN)
    before = tree(checkout)

    installed = install(plugins, checkout)

    assert not installed.is_symlink()
    assert tree(checkout) == before


def test_installation_that_fails_leaves_the_earlier_one(
    checkout, tmp_path, monkeypatch
):
    plugins = tmp_path / "plugins"
    install(plugins, checkout)
    rename = Path.rename

    def fail_for_the_new_one(self, target):
        if self.name == "new":
            raise OSError("disk full")
        return rename(self, target)

    monkeypatch.setattr(Path, "rename", fail_for_the_new_one)
    with pytest.raises(OSError, match="disk full"):
        install(plugins, checkout)

    assert tree(plugins / PLUGIN) == STAGED


@pytest.mark.parametrize(
    ("platform", "environment", "expected"),
    [
        ("linux", {}, "h/.local/share/QGIS/QGIS3/profiles"),
        ("darwin", {}, "h/Library/Application Support/QGIS/QGIS3/profiles"),
        ("win32", {"APPDATA": "a"}, "a/QGIS/QGIS3/profiles"),
        ("win32", {}, "h/AppData/Roaming/QGIS/QGIS3/profiles"),
    ],
)
def test_profiles_are_where_qgis_keeps_them(platform, environment, expected):
    found = default_profiles_path(platform, environment, Path("h"))

    assert found.as_posix() == expected


def test_version_and_resources_are_found_in_the_checkout():
    assert paths.plugin_version() == version()
    assert paths.resource("icons", "qfieldsync_cloud.svg").is_file()


def test_version_and_resources_are_found_in_an_installation(tmp_path):
    install(tmp_path)
    code = (
        "from qfieldsync_cloud import paths;"
        "print(paths.plugin_version(), paths.metadata_path(), paths.resource('icons'))"
    )
    environment = {**os.environ, "PYTHONPATH": str(tmp_path)}

    printed = subprocess.run(
        [sys.executable, "-c", code],
        cwd=tmp_path,
        env=environment,
        capture_output=True,
        text=True,
        check=True,
    ).stdout

    plugin = tmp_path / PLUGIN
    assert printed.split() == [
        version(),
        str(plugin / "metadata.txt"),
        str(plugin / "resources" / "icons"),
    ]


def test_resource_that_is_missing_is_named():
    with pytest.raises(FileNotFoundError, match="no_such_icon.svg"):
        paths.resource("icons", "no_such_icon.svg")


def test_metadata_are_what_the_plugin_site_asks_for():
    # QGIS reads it with interpolation, where a lone % is an error.
    metadata = ConfigParser()
    metadata.optionxform = str
    metadata.read_string(paths.metadata_path().read_text(encoding="utf-8"))
    general = dict(metadata["general"])

    assert [key for key in REQUIRED_KEYS if not general.get(key)] == []
    assert general["version"].replace(".", "").isdigit()
    assert "/" not in general["author"]
    assert "plugin" not in general["name"].lower()
    assert "<" not in general["description"] + general["about"]
    icon = paths.metadata_path().parent / general["icon"]
    assert icon.read_bytes().startswith(b"\x89PNG")
