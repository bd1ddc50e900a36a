"""What tests of the interface share: settings and logins are left as they were."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from qgis.core import QgsAuthManager, QgsSettings
from qgis.PyQt.QtCore import QCoreApplication, QEvent

from qfieldsync_cloud import credentials
from qfieldsync_cloud.settings import Options, write_options
from tests.gui.servers import CloudServer
from tests.qgis.logins import unlocked_logins
from tests.unit.http_servers import ScriptedServer, serving

if TYPE_CHECKING:
    from tests.gui.conflict_ground import ConflictGround
    from tests.gui.window import Window


@pytest.fixture
def kept() -> Iterator[QgsSettings]:
    """QGIS's settings, in which nothing of ours or of QFieldSync stays."""
    credentials.wrong_passwords._moments.clear()
    found = QgsSettings()
    yield found
    for group in ("QFieldSync", "qfieldsync_cloud"):
        found.remove(group)


@pytest.fixture
def scene(qgis_app: Any, qtbot: Any, tmp_path: Path) -> Iterator[ConflictGround]:
    """A project with conflicts and the conflict window; see `conflict_ground`."""
    # loaded here: other tests look at what is loaded
    from qgis.gui import QgsGui

    from tests.gui.conflict_ground import ConflictGround, own_window_state

    if not QgsGui.editorWidgetRegistry().factories():
        QgsGui.editorWidgetRegistry().initEditors()
    with own_window_state():
        made = ConflictGround(tmp_path)
        yield made
        made.close()


@pytest.fixture
def window(qapp: Any) -> Iterator[Window]:
    """QGIS's window, small but real."""
    from tests.gui.window import Window

    made = Window()
    yield made
    made.mainWindow().deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@pytest.fixture
def manager(qgis_app: Any) -> Iterator[QgsAuthManager]:
    """The authentication database, with its master password given."""
    found = unlocked_logins()
    yield found
    for id_ in found.configIds():
        found.removeAuthenticationConfig(id_)


@pytest.fixture
def cloud() -> CloudServer:
    return CloudServer()


@pytest.fixture
def server(cloud: CloudServer, kept: QgsSettings) -> Iterator[ScriptedServer]:
    """A server on a socket, which the options name."""
    with serving(cloud) as running:
        write_options(Options(server=running.url))
        yield running
