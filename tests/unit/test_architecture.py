"""The dependency rules of the layout, checked by reading imports, not by convention.

plugin -> gui, processing -> tasks -> core; the pure parts of core know no QGIS at all.
A row names a part of the package (a folder or a module) and what it may not import.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from pathlib import Path

import pytest

from tests.unit.imported import imports_of

PACKAGE = Path(__file__).parents[2] / "qfieldsync_cloud"
DOCUMENT = Path(__file__).parents[2] / "docs/architecture.md"

PURE = (
    "core/deltafile_phrases",
    "core/errors",
    "core/files/hashing",
    "core/changes",
    "core/loopback",
    "core/redaction",
    "core/source_secrets",
    "core/sql",
    "core/translation",
    "core/undisturbed",
    "core/deltas",
    "core/files",
    "core/sync",
    "core/reports",
    "core/findings",
    "core/inspection/inspection",
    "core/inspection/told",
    "core/jobs",
    "core/services/beside_server",
    "core/services/cloud",
    "core/services/sync_service",
    "core/exports/page",
    "core/exports/records",
    "core/exports/texts",
    "core/services/local/choosing",
    "core/services/local/conflicts/newest",
    "core/services/local/conflicts/bulk",
    "core/services/local/conflicts/review",
    "core/services/local/conflicts/server",
    "core/services/local/devices",
    "core/services/local/pushed_files",
    "core/services/local/resolving",
    "core/services/local/service",
    "core/services/local/serving",
    "core/rest",
)
NO_QGIS = (
    "qgis",
    "PyQt5",
    "PyQt6",
    "osgeo",
    "processing",
    "qfieldsync_cloud.core.engine",
    "qfieldsync_cloud.core.layers",
    "qfieldsync_cloud.core.maps",
    "qfieldsync_cloud.core.project",
    "qfieldsync_cloud.core.rescue",
)
WIDGETS = ("qgis.gui", "qgis.PyQt.QtWidgets")
# Only plugin.py holds iface.
IFACE = ("qgis.utils",)
PAINTING = "qgis.PyQt.QtGui"
# Pictures are painted into memory, without a window.
PAINTERS = ("core/maps",)
ABOVE_CORE = (
    "qfieldsync_cloud.gui",
    "qfieldsync_cloud.tasks",
    "qfieldsync_cloud.processing",
    "qfieldsync_cloud.plugin",
)

# From a deltafile to a layer: each part knows only those before it.
WAY = ("errors", "deltas", "sync", "layers", "engine")
BESIDE = ("jobs", "project", "reports", "rest", "services")
WAYS = {
    **{
        f"core/{part}": tuple(
            f"qfieldsync_cloud.core.{other}" for other in (*WAY[place + 1 :], *BESIDE)
        )
        for place, part in enumerate(WAY)
    },
    "core/project": (
        "qfieldsync_cloud.core.engine",
        "qfieldsync_cloud.core.services.cloud",
        "qfieldsync_cloud.core.services.local",
    ),
}

# Modules that count as parts of their own: the interface of a service, and the words
# that it speaks of jobs in, stand below the store, which keeps what services tell.
APART = ("core/services/sync_service", "core/jobs/model", "core/jobs/sentences")
LAYERED = sorted(
    {
        path.parent.relative_to(PACKAGE).as_posix()
        for path in PACKAGE.rglob("*.py")
        if path.parent != PACKAGE
    }
)

RULES: dict[str, tuple[str, ...]] = {
    "core": (*WIDGETS, *IFACE, *ABOVE_CORE, PAINTING),
    **dict.fromkeys(PURE, NO_QGIS),
    "tasks": (
        *WIDGETS,
        *IFACE,
        "processing",
        "qfieldsync_cloud.gui",
        "qfieldsync_cloud.processing",
        "qfieldsync_cloud.plugin",
    ),
    "processing": (
        *WIDGETS,
        *IFACE,
        "qfieldsync_cloud.gui",
        "qfieldsync_cloud.plugin",
    ),
    "gui": (*IFACE, "qfieldsync_cloud.processing", "qfieldsync_cloud.plugin"),
    "settings": (*WIDGETS, *IFACE, *ABOVE_CORE),
    "credentials": (*WIDGETS, *IFACE, *ABOVE_CORE),
    "paths": (*NO_QGIS, *ABOVE_CORE),
}


def is_under(name: str, package: str) -> bool:
    return name == package or name.startswith(package + ".")


def is_part(relative: str, part: str) -> bool:
    return relative == f"{part}.py" or relative.startswith(f"{part}/")


def violations(source: str, relative: str) -> list[str]:
    """Name the imports that the file at `relative` in the package may not have."""
    is_painter = any(is_part(relative, part) for part in PAINTERS)
    forbidden = [
        name
        for part, names in (*RULES.items(), *WAYS.items())
        if is_part(relative, part)
        for name in names
        if not (is_painter and name == PAINTING)
    ]
    return sorted(
        name
        for name in imports_of(source)
        if name.startswith(".") or any(is_under(name, f) for f in forbidden)
    )


@pytest.mark.parametrize(
    "path",
    sorted(PACKAGE.rglob("*.py")),
    ids=lambda path: path.relative_to(PACKAGE).as_posix(),
)
def test_imports_go_one_way(path):
    source = path.read_text(encoding="utf-8")

    assert violations(source, path.relative_to(PACKAGE).as_posix()) == []


@pytest.mark.parametrize(
    ("relative", "source"),
    [
        ("core/layers/apply.py", "from qgis.gui import QgsMapCanvas"),
        ("core/layers/apply.py", "import qgis.gui as g"),
        ("core/layers/apply.py", "def f():\n    from qgis.gui import QgsMapCanvas"),
        ("core/layers/apply.py", "from qgis import gui"),
        ("core/layers/apply.py", "from qgis.PyQt import QtWidgets"),
        ("core/layers/apply.py", "from qgis.utils import iface"),
        ("core/layers/apply.py", "from qgis.PyQt.QtGui import QImage"),
        ("core/maps/drawing.py", "from qgis.PyQt.QtWidgets import QLabel"),
        ("core/reports/html.py", "from qfieldsync_cloud.core.maps import drawing"),
        ("core/engine.py", "from qfieldsync_cloud import gui"),
        ("core/engine.py", "from qfieldsync_cloud.tasks.sync import SyncTask"),
        ("core/engine.py", "from . import layers"),
        ("core/engine.py", "from ..gui import dock"),
        ("core/errors.py", "from qgis.core import QgsMessageLog"),
        ("core/translation.py", "import qgis.PyQt.QtCore"),
        (
            "core/deltas/model.py",
            "try:\n    import qgis\nexcept ImportError:\n    pass",
        ),
        ("core/sync/plan.py", "from PyQt5.QtCore import QDateTime"),
        ("core/sync/plan.py", "from qfieldsync_cloud.core.layers import snapshot"),
        ("core/sync/plan.py", "from qfieldsync_cloud.core import project"),
        ("core/deltas/model.py", "from qfieldsync_cloud.core.sync import plan"),
        ("core/layers/sources.py", "from qfieldsync_cloud.core import engine"),
        ("core/layers/sources.py", "from qfieldsync_cloud.core.project import rows"),
        ("core/engine.py", "from qfieldsync_cloud.core.services import local"),
        ("core/project/details.py", "from qfieldsync_cloud.core import engine"),
        ("core/reports/text.py", "from osgeo import ogr"),
        ("core/jobs/runner.py", "import processing"),
        ("core/services/cloud/client.py", "from qgis.core import QgsSettings"),
        ("core/services/cloud.py", "from qgis.core import QgsSettings"),
        ("core/rest/server.py", "from qgis.core import QgsProject"),
        ("tasks/sync.py", "from qfieldsync_cloud.gui.dock import Dock"),
        ("tasks/sync.py", "from qfieldsync_cloud import plugin"),
        ("tasks/sync.py", "from qfieldsync_cloud.processing import provider"),
        ("tasks/sync.py", "from qgis.PyQt.QtWidgets import QMessageBox"),
        ("processing/apply.py", "from qfieldsync_cloud.gui import dock"),
        ("processing/apply.py", "import qfieldsync_cloud.plugin"),
        ("processing/apply.py", "from qgis.utils import iface"),
        ("processing/apply.py", "from qgis.PyQt.QtWidgets import QWidget"),
        ("gui/dock.py", "from qgis.utils import iface"),
        ("gui/dock.py", "from qfieldsync_cloud.plugin import Plugin"),
        ("gui/models/deltas.py", "from .columns import Column"),
        ("settings.py", "from qfieldsync_cloud.gui import dock"),
        ("paths.py", "from qgis.core import QgsApplication"),
    ],
)
def test_planted_violation_is_found(relative, source):
    assert len(violations(source, relative)) == 1


@pytest.mark.parametrize(
    ("relative", "source"),
    [
        ("core/layers/apply.py", "from qgis.core import QgsVectorLayer"),
        ("core/layers/apply.py", "from qgis.PyQt.QtCore import QDateTime"),
        ("core/maps/drawing.py", "from qgis.PyQt.QtGui import QImage"),
        ("core/services/local.py", "from qgis.core import QgsProject"),
        ("core/services/cloud_names.py", "from qgis.core import QgsProject"),
        ("core/sync/plan.py", "from qfieldsync_cloud.core.deltas.model import Delta"),
        (
            "core/engine.py",
            "from qfieldsync_cloud.core.layers.sources import SourceKind",
        ),
        ("tasks/sync.py", "from qfieldsync_cloud.core.engine import plan"),
        ("processing/apply.py", "from qgis.core import QgsProcessingAlgorithm"),
        ("gui/dock.py", "from qgis.gui import QgsDockWidget"),
        ("gui/dock.py", "from qfieldsync_cloud.tasks.sync import SyncTask"),
        ("gui/processing_hints.py", "import qfieldsync_cloud.processing_hints"),
        ("plugin.py", "from qgis.utils import iface"),
    ],
)
def test_import_that_goes_the_right_way_is_allowed(relative, source):
    assert violations(source, relative) == []


def part_of(path: str, folder: str) -> str:
    """The part of a folder that a path of the package is in, "" for none."""
    path = path.removesuffix(".py")
    if not path.startswith(f"{folder}/"):
        return ""
    apart = [part for part in APART if f"{path}/".startswith(f"{part}/")]
    return apart[0] if apart else "/".join(path.split("/")[: folder.count("/") + 2])


def cycle(sources: Mapping[str, str], folder: str) -> list[str]:
    """Parts of a folder that cannot be put in an order, by what their files import."""
    known: dict[str, set[str]] = {}
    for relative, source in sources.items():
        part = part_of(relative, folder)
        names = imports_of(source)
        paths = [name.partition(".")[2].replace(".", "/") for name in names]
        known.setdefault(part, set()).update(part_of(path, folder) for path in paths)
    known.pop("", None)
    is_shrinking = True
    while is_shrinking:
        lowest = [part for part in known if not known[part] & (known.keys() - {part})]
        is_shrinking = bool(lowest)
        for part in lowest:
            del known[part]
    return sorted(known)


@pytest.mark.parametrize("folder", LAYERED)
def test_parts_of_a_folder_know_each_other_one_way(folder):
    sources = {
        path.relative_to(PACKAGE).as_posix(): path.read_text(encoding="utf-8")
        for path in PACKAGE.joinpath(folder).rglob("*.py")
    }

    assert cycle(sources, folder) == []


def test_planted_cycle_is_found():
    core = "qfieldsync_cloud.core"
    sources = {
        "core/changes/reading.py": f"from {core}.services.local import service",
        "core/changes/status.py": f"from {core}.errors import ServiceError",
        "core/errors.py": "",
        "core/exports/texts.py": f"from {core}.changes.status import ChangeStatus",
        "core/jobs/store.py": f"from {core}.services.sync_service import SyncService",
        "core/services/local/devices.py": f"from {core}.jobs import store",
        "core/services/sync_service.py": f"from {core}.errors import ServiceError",
    }
    assert cycle(sources, "core") == []

    sources["core/services/local/works.py"] = f"from {core}.exports import texts"

    assert cycle(sources, "core") == ["core/changes", "core/exports", "core/services"]


def test_document_names_every_folder_and_none_that_is_gone():
    rows = DOCUMENT.read_text(encoding="utf-8").split("Beside the plugin lie")[0]
    named = {
        name.rstrip("/")
        for row in re.findall(r"^\| (`.+?) \|", rows, re.MULTILINE)
        for name in re.findall("`(.+?)`", row)
    }
    folders = {
        path.parent.relative_to(PACKAGE).as_posix()
        for path in PACKAGE.rglob("*.py")
        if path.name != "__init__.py"
    }
    # what is told of in the row of the folder above
    below = {f"gui/{name}" for name in ("changes/actions", "changes/details")}
    below |= {".", "core", "gui", "gui/jobs/details"}

    assert folders - below - named == set()
    assert [name for name in named if not PACKAGE.joinpath(name).exists()] == []
