"""What all tests share; QGIS is loaded only where a fixture needs it."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

if TYPE_CHECKING:
    from qgis.core import QgsProject

    from qfieldsync_cloud.processing.provider import SyncProvider

pytest_plugins = ("tests.skip_guard",)


@pytest.fixture(scope="session")
def qgis_app(qgis_app: Any) -> Any:
    """The application, which Python makes here, but not in QGIS itself."""
    from qfieldsync_cloud.core.opening import settle_sender

    settle_sender(qgis_app.aboutToQuit)
    return qgis_app


@pytest.fixture(scope="module")
def provider(qgis_app: Any) -> Iterator[SyncProvider]:
    """Processing, with the plugin's provider."""
    from qgis.core import QgsApplication

    plugins = str(Path(QgsApplication.pkgDataPath(), "python", "plugins"))
    if plugins not in sys.path:
        sys.path.append(plugins)
    from processing.core.Processing import Processing

    from qfieldsync_cloud.processing.provider import SyncProvider

    Processing.initialize()
    registry = QgsApplication.processingRegistry()
    made = SyncProvider()
    assert registry.addProvider(made)
    yield made
    registry.removeProvider(made)


@pytest.fixture
def open_project(qgis_app: Any) -> Iterator[QgsProject]:
    """The open project, empty before and after."""
    from qgis.core import QgsProject

    project = QgsProject.instance()
    project.clear()
    yield project
    project.clear()
