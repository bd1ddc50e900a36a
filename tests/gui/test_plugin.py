"""The plugin in a main window: loaded, unloaded, and nothing left behind.

The window's interface is a small real one: what it does not know is an AttributeError.
"""

from __future__ import annotations

import base64
import gc
import importlib
import json
import threading
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from qgis.core import (
    QgsApplication,
    QgsLocatorContext,
    QgsProject,
    QgsSettings,
)
from qgis.PyQt.QtCore import QCoreApplication, QEvent, Qt
from qgis.PyQt.QtWidgets import (
    QApplication,
    QDialog,
    QDockWidget,
    QMainWindow,
    QPushButton,
    QTabBar,
    QTableView,
)

from qfieldsync_cloud import classFactory, paths
from qfieldsync_cloud.core.jobs.model import JobType
from qfieldsync_cloud.core.reports.overview import changes_text
from qfieldsync_cloud.gui import help, languages
from qfieldsync_cloud.settings import Options, write_options
from tests.gui.ground import wait_for_service
from tests.gui.window import Window
from tests.qgis.factories import deltafile, patch
from tests.qgis.service_factories import office

ALGORITHMS = {
    "qfieldsync_cloud:applydeltas",
    "qfieldsync_cloud:checkdeltafile",
    "qfieldsync_cloud:collectpackage",
    "qfieldsync_cloud:fetchdeltas",
    "qfieldsync_cloud:history",
    "qfieldsync_cloud:packageproject",
    "qfieldsync_cloud:proposeremapping",
    "qfieldsync_cloud:pushdeltafile",
    "qfieldsync_cloud:queuedeltafile",
    "qfieldsync_cloud:removeledger",
    "qfieldsync_cloud:resolvedeltas",
    "qfieldsync_cloud:revertdeltas",
    "qfieldsync_cloud:runjobs",
    "qfieldsync_cloud:serveproject",
    "qfieldsync_cloud:triggerjob",
    "qfieldsync_cloud:validateproject",
}

GERMAN = base64.b64decode(
    "PLhkGMrvnJXNIRy/YKG93acAAAAFZGVfREVCAAAAGAaeh+UAAAC2B20DtgAAAFIIOu1FAAAAAGkA"
    "AADuAwAAACAARABlAGwAdABhAGYAaQBsAGUAIABwAHIA/ABmAGUAbggAAAAABgAAAA9DaGVjayBk"
    "ZWx0YWZpbGUHAAAADkNoZWNrRGVsdGFmaWxlAQMAAAAqAMQAbgBkAGUAcgB1AG4AZwBlAG4AIABh"
    "AG4AdwBlAG4AZABlAG4AICAmCAAAAAAGAAAAEEFwcGx5IENoYW5nZXPigKYHAAAAFVFGaWVsZFN5"
    "bmNDbG91ZFBsdWdpbgEDAAAAFAAxACAAxABuAGQAZQByAHUAbgBnCAAAAAAGAAAACDEgY2hhbmdl"
    "BwAAAAdSZXBvcnRzAYgAAAACAQE="
)
"""Three texts in German, as `lrelease` compiles them."""


ENTRIES = {
    "QFieldSync Cloud": [
        "Jobs",
        "Changes",
        "Check",
        "",
        "Check Project…",
        "Package for QField…",
        "Collect Package…",
        "Apply Changes…",
        "Take Back Changes…",
        "History of Changes…",
        "Check Deltafile…",
        "",
        "Start Local Server…",
        "Stop Local Server",
        "",
        "Sign In to a Server…",
        "Options…",
        "Help",
    ]
}


@pytest.fixture(autouse=True)
def locale() -> Iterator[None]:
    """English, whatever the profile says."""
    settings = QgsSettings()
    before = settings.value("locale/userLocale")
    settings.setValue("locale/userLocale", "en")
    yield
    if before is None:
        settings.remove("locale/userLocale")
    else:
        settings.setValue("locale/userLocale", before)


@pytest.fixture(scope="module", autouse=True)
def engine() -> None:
    """Loaded already, as when the plugin is loaded again; see `test_loading`."""
    importlib.import_module("qfieldsync_cloud.processing.provider")


@pytest.fixture
def loaded(window: Window, kept: QgsSettings) -> Iterator[Any]:
    """The plugin, not started; unloaded at the end, whatever happens."""
    made = classFactory(window)
    yield made
    made.unload()


def registered() -> set[str]:
    """Ids of the plugin's algorithms in the registry."""
    registry = QgsApplication.processingRegistry()
    return {
        algorithm.id()
        for algorithm in registry.algorithms()
        if algorithm.provider().id() == "qfieldsync_cloud"
    }


def children_of(window: Window) -> list[str]:
    """What hangs on the window, deferred deletions done."""
    # what goes with its owner is deleted in a turn of its own
    for _ in range(3):
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        gc.collect()
    names = [type(child).__name__ for child in window.mainWindow().children()]
    # Qt keeps the tabs of docks for the next ones
    return sorted(name for name in names if name != "QTabBar")


def test_plugin_shows_its_entries_and_algorithms(window, loaded):
    loaded.initGui()

    assert window.entries() == ENTRIES
    assert registered() == ALGORITHMS
    for text in filter(None, ENTRIES["QFieldSync Cloud"]):
        assert not window.action(text).icon().isNull()


def test_plugin_loaded_and_unloaded_twice_leaves_nothing_behind(window, loaded):
    before = children_of(window)

    for _ in range(2):
        loaded.initGui()
        assert window.entries() == ENTRIES
        assert registered() == ALGORITHMS
        loaded.unload()

        assert window.entries() == {}
        assert window.locator.filters() == []
        assert registered() == set()
        assert QgsApplication.processingRegistry().providerById("qfieldsync_cloud") is (
            None
        )
        assert children_of(window) == before


def test_second_instance_may_follow_the_first(window):
    """The plugin reloader unloads the old one and makes a new one."""
    first = classFactory(window)
    first.initGui()
    first.unload()
    second = classFactory(window)
    second.initGui()

    assert window.entries() == ENTRIES
    assert registered() == ALGORITHMS

    second.unload()
    assert window.entries() == {}


def test_plugin_started_twice_shows_its_entries_once(window, loaded):
    loaded.initGui()
    loaded.initGui()

    assert window.entries() == ENTRIES
    assert registered() == ALGORITHMS

    loaded.unload()
    assert window.entries() == {}
    assert registered() == set()


def test_plugin_unloaded_twice_or_before_it_began_does_no_harm(window, loaded):
    loaded.unload()
    loaded.initGui()
    loaded.unload()
    loaded.unload()

    assert window.entries() == {}
    assert registered() == set()


def test_plugin_reloads_while_everything_is_open(window, kept, tmp_path, qtbot):
    """Docks, the conflict window, the dialogs, and a job that runs."""
    (tmp_path / "stores").mkdir()
    write_options(Options(stores_folder=str(tmp_path / "stores")))
    before = children_of(window)
    park = office(tmp_path)

    for number in range(3):
        loaded = classFactory(window)
        loaded.initGui()
        parts = loaded._parts
        assert QgsProject.instance().read(str(park.service.project_path))
        wait_for_service(parts.place, qtbot)
        for dock in parts.docks.all:
            dock.bring_up()
        parts.docks.wiring.open_conflicts(None)
        parts.access.open_login()
        change = patch(park.layer_id, 1, {"note": "never so"}, {"note": "new"})
        content = {**deltafile(change), "project": parts.place.local.project_id}
        content["id"] = f"file-{number}"
        parts.place.local.push_deltafile(json.dumps(content).encode())
        parts.place.local.create_job(JobType.PACKAGE)
        worker = parts.session.worker
        qtbot.waitUntil(lambda worker=worker: worker.is_running, timeout=20_000)
        assert len(window.locator.filters("qfc")) == 1
        window.locator.fetchResults("qfc trees", QgsLocatorContext())

        loaded.unload()

        assert window.locator.filters() == []
        assert window.entries() == {}
        assert window.option_factories == []
        assert window.messageBar().items() == []
        root = QgsProject.instance().layerTreeRoot()
        view = window.layerTreeView()
        assert [view.indicators(node) for node in root.findLayers()] == [[]]
        assert children_of(window) == before
        assert QApplication.activeModalWidget() is None
    QgsProject.instance().clear()


@pytest.mark.parametrize("is_starting", [True, False], ids=["start", "reload"])
def test_docks_are_closed_tabs_until_they_are_wanted(window, loaded, kept, is_starting):
    main = window.mainWindow()
    if not is_starting:
        main.show()
    loaded.initGui()
    if is_starting:
        main.show()
        window.initializationCompleted.emit()
    docks = loaded._parts.docks
    assert [dock.isVisible() for dock in docks.all] == [False] * 3
    assert [dock.view for dock in docks.all] == [None] * 3

    docks.changes.bring_up()
    docks.jobs.bring_up()
    assert set(main.tabifiedDockWidgets(docks.jobs)) >= {docks.changes}


def test_docks_that_were_open_are_open_after_the_next_start(window, loaded, kept):
    window.mainWindow().show()
    loaded.initGui()
    loaded._parts.docks.changes.bring_up()
    state = window.mainWindow().saveState()
    kept.setValue("UI/state", state)
    loaded.unload()

    later = Window()
    again = classFactory(later)
    try:
        again.initGui()
        later.mainWindow().restoreState(state)
        later.mainWindow().show()
        docks = again._parts.docks
        assert docks.changes.view is None
        later.initializationCompleted.emit()
        assert [dock.isVisible() for dock in docks.all] == [False, True, False]
        assert [dock.view is None for dock in docks.all] == [True, False, True]
    finally:
        again.unload()
        later.mainWindow().deleteLater()
        kept.remove("UI/state")


def test_docks_that_were_open_are_open_when_the_plugin_is_loaded_again(
    window, kept, qtbot
):
    main = window.mainWindow()
    main.resize(1200, 800)
    with qtbot.waitExposed(main):
        main.show()
    first = classFactory(window)
    first.initGui()
    docks = first._parts.docks
    left = Qt.DockWidgetArea.LeftDockWidgetArea
    main.addDockWidget(left, docks.check)
    docks.check.bring_up()
    docks.jobs.bring_up()
    main.resizeDocks([docks.check], [444], Qt.Orientation.Horizontal)
    QApplication.processEvents()
    first.unload()

    again = classFactory(window)
    try:
        again.initGui()
        QApplication.processEvents()
        docks = again._parts.docks
        assert [dock.isHidden() for dock in docks.all] == [False, True, False]
        assert [dock.view is None for dock in docks.all] == [False, True, False]
        assert main.dockWidgetArea(docks.check) == left
        assert docks.check.width() == 444
        docks.changes.bring_up()
        docks.check.hide()
        docks.jobs.hide()
        again.unload()
        again = classFactory(window)
        again.initGui()
        docks = again._parts.docks
        assert [dock.isHidden() for dock in docks.all] == [True, False, True]
    finally:
        again.unload()


def test_docks_that_were_tabs_are_tabs_when_the_plugin_is_loaded_again(
    window, kept, qtbot
):
    main = window.mainWindow()
    main.resize(1200, 800)
    with qtbot.waitExposed(main):
        main.show()
    first = classFactory(window)
    first.initGui()
    docks = first._parts.docks
    docks.changes.bring_up()
    docks.jobs.bring_up()
    QApplication.processEvents()
    first.unload()

    again = classFactory(window)
    try:
        again.initGui()
        QApplication.processEvents()
        docks = again._parts.docks
        assert [dock.isHidden() for dock in docks.all] == [False, False, True]
        assert [dock.isUserVisible() for dock in docks.all] == [True, False, False]
        assert docks.changes in main.tabifiedDockWidgets(docks.jobs)
    finally:
        again.unload()


def test_no_other_tabs_lie_over_the_docks_however_often_the_plugin_is_reloaded(
    window, kept, qtbot
):
    """Qt leaves tabs of docks that are gone where they were, above the new ones."""
    main = window.mainWindow()
    main.resize(900, 600)
    for number in range(3):
        other = QDockWidget(f"of QGIS {number}", main)
        main.addDockWidget(Qt.DockWidgetArea.RightDockWidgetArea, other)
        other.hide()
    with qtbot.waitExposed(main):
        main.show()
    for _ in range(8):
        loaded = classFactory(window)
        loaded.initGui()
        docks = loaded._parts.docks
        for dock in docks.all:
            dock.toggle_action.trigger()
        # the tabs are there a turn of the event loop later, or two
        qtbot.waitUntil(
            lambda: [bar.count() for bar in tab_bars(main)] == [3], timeout=5_000
        )
        loaded.unload()
        for _turn in range(3):
            QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
            QApplication.processEvents()


def tab_bars(main: QMainWindow) -> list[QTabBar]:
    """The bars for tabs of docks that lie in a window."""
    direct = Qt.FindChildOption.FindDirectChildrenOnly
    return [
        bar
        for bar in main.findChildren(QTabBar, options=direct)
        if bar.isVisible() and main.rect().intersects(bar.geometry())
    ]


def test_docks_that_wait_to_be_deleted_are_whole_until_then(window, loaded):
    window.mainWindow().show()
    loaded.initGui()
    loaded._parts.docks.changes.bring_up()
    loaded.unload()
    gc.collect()

    docks = window.mainWindow().findChildren(QDockWidget)
    assert {type(dock).__name__ for dock in docks} == {"ViewDock"}
    [table] = window.mainWindow().findChildren(QTableView)
    assert table.model().columnCount() > 0

    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert window.mainWindow().findChildren(QDockWidget) == []


def test_docks_are_joined_when_they_are_first_seen(window, loaded, kept, tmp_path):
    (tmp_path / "stores").mkdir()
    write_options(Options(stores_folder=str(tmp_path / "stores")))
    loaded.initGui()
    window.mainWindow().show()
    window.initializationCompleted.emit()
    docks = loaded._parts.docks
    for dock in docks.all:
        dock.toggle_action.trigger()
        assert dock.view is not None
        assert dock.view.service_bar._access is loaded._parts.access
    others = window.mainWindow().tabifiedDockWidgets(docks.jobs)
    assert set(others) == {docks.changes, docks.check}


def test_show_conflicts_of_any_message_opens_the_conflict_window(
    window, loaded, kept, tmp_path, qtbot
):
    (tmp_path / "stores").mkdir()
    write_options(Options(stores_folder=str(tmp_path / "stores")))
    window.mainWindow().show()
    loaded.initGui()
    parts, park = loaded._parts, office(tmp_path)
    assert QgsProject.instance().read(str(park.service.project_path))
    wait_for_service(parts.place, qtbot)
    change = patch(park.layer_id, 1, {"note": "never so"}, {"note": "new"})
    content = {**deltafile(change), "project": parts.place.local.project_id}
    parts.place.local.push_deltafile(json.dumps(content).encode())
    bar = window.messageBar()
    qtbot.waitUntil(lambda: bar.items() != [], timeout=60_000)
    buttons = bar.items()[0].findChildren(QPushButton)
    [button] = [one for one in buttons if one.text() == "Show Conflicts"]

    button.click()

    shown = parts.docks.wiring._conflicts
    assert shown is not None and shown.isVisible()
    assert not parts.docks.changes.isVisible()
    qtbot.waitUntil(lambda: shown.content is not None, timeout=20_000)
    QgsProject.instance().clear()


def test_algorithms_that_another_copy_offers_are_left_to_it(window, loaded):
    other = classFactory(Window())
    other.initGui()
    loaded.initGui()

    assert registered() == ALGORITHMS
    assert window.entries() == ENTRIES

    loaded.unload()
    assert registered() == ALGORITHMS
    other.unload()
    assert registered() == set()


def test_plugin_without_a_window_offers_the_algorithms():
    loaded = classFactory(None)
    loaded.initProcessing()

    assert registered() == ALGORITHMS

    loaded.unload()
    assert registered() == set()


def test_help_opens_the_page_of_the_guide_or_says_that_it_lacks(
    window, loaded, monkeypatch, tmp_path
):
    opened: list[str] = []
    monkeypatch.setattr(
        help.QDesktopServices, "openUrl", lambda url: opened.append(url.fileName())
    )
    loaded.initGui()

    window.action("Help").trigger()
    assert opened == ["guide.md"]

    monkeypatch.setattr(paths, "plugin_root", lambda: tmp_path)
    window.action("Help").trigger()
    [message] = window.messageBar().items()
    assert "lacks the page guide" in message.text()


@pytest.mark.parametrize(
    ("text", "algorithm"),
    [
        ("Apply Changes…", "qfieldsync_cloud:applydeltas"),
        ("Package for QField…", "qfieldsync_cloud:packageproject"),
        ("Take Back Changes…", "qfieldsync_cloud:revertdeltas"),
        ("History of Changes…", "qfieldsync_cloud:history"),
        ("Check Deltafile…", "qfieldsync_cloud:checkdeltafile"),
        ("Check Project…", "qfieldsync_cloud:validateproject"),
    ],
)
def test_menu_entry_opens_the_dialog_of_its_algorithm(
    window, loaded, monkeypatch, qgis_processing, text, algorithm
):
    import processing

    opened: list[tuple[str, QDialog]] = []

    def dialog_of(algorithm_id: str, _parameters: dict[str, Any]) -> QDialog:
        opened.append((algorithm_id, QDialog(window.mainWindow())))
        return opened[-1][1]

    monkeypatch.setattr(processing, "createAlgorithmDialog", dialog_of)
    loaded.initGui()

    window.action(text).trigger()

    [(algorithm_id, dialog)] = opened
    assert algorithm_id == algorithm
    assert dialog.isVisible()
    assert not dialog.isModal()


def test_language_of_qgis_is_spoken_while_the_plugin_is_loaded(
    window, loaded, monkeypatch, tmp_path
):
    folder = tmp_path / "i18n"
    folder.mkdir()
    (folder / "qfieldsync_cloud_de.qm").write_bytes(GERMAN)
    monkeypatch.setattr(languages, "plugin_root", lambda: Path(tmp_path))
    QgsSettings().setValue("locale/userLocale", "de_CH")

    for _ in range(2):
        loaded.initGui()

        assert "Änderungen anwenden …" in window.entries()["QFieldSync Cloud"]
        assert changes_text(1) == "1 Änderung"
        registry = QgsApplication.processingRegistry()
        check = registry.algorithmById("qfieldsync_cloud:checkdeltafile")
        assert check.displayName() == "Deltafile prüfen"

        loaded.unload()

        assert changes_text(1) == "1 change"
        assert loaded.tr("Apply Changes…") == "Apply Changes…"


def test_language_without_a_translation_is_english(
    window, loaded, monkeypatch, tmp_path
):
    monkeypatch.setattr(languages, "plugin_root", lambda: Path(tmp_path))
    QgsSettings().setValue("locale/userLocale", "fi")

    loaded.initGui()

    assert window.entries() == ENTRIES
    assert changes_text(1) == "1 change"


def test_trouble_with_the_store_is_told_until_it_can_be_read_again(
    window, loaded, kept, tmp_path, qtbot
):
    loaded.initGui()
    park = office(tmp_path)
    assert QgsProject.instance().read(str(park.service.project_path))
    wait_for_service(loaded._parts.place, qtbot)
    path = loaded._parts.place.local.store.path
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(b"no database at all" * 100)

    def messages():
        return [item.text() for item in window.messageBar().items()]

    qtbot.waitUntil(lambda: messages() != [], timeout=20_000)
    assert str(path) in messages()[0]

    path.unlink()
    qtbot.waitUntil(lambda: messages() == [], timeout=20_000)

    path.write_bytes(b"no database at all" * 100)
    qtbot.waitUntil(lambda: messages() != [], timeout=20_000)
    QgsProject.instance().clear()
    assert messages() == []


def test_trouble_on_its_way_while_the_project_is_closed_is_not_told(
    window, loaded, kept, tmp_path, qtbot
):
    loaded.initGui()
    park = office(tmp_path)
    assert QgsProject.instance().read(str(park.service.project_path))
    wait_for_service(loaded._parts.place, qtbot)
    service = loaded._parts.place.local
    service.store.path.parent.mkdir(parents=True, exist_ok=True)
    service.store.path.write_bytes(b"no database at all" * 100)
    worker = loaded._parts.session.worker
    found = threading.Thread(target=worker._has_work)
    found.start()
    found.join()

    QgsProject.instance().clear()

    qtbot.wait(100)
    assert window.messageBar().items() == []
