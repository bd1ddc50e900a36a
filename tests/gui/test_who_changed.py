"""Who changed a feature, asked in QGIS's identify results."""

from __future__ import annotations

import pytest
from qgis.core import QgsFeature, QgsProject, QgsVectorLayer
from qgis.gui import QgsGui
from qgis.PyQt.QtCore import QCoreApplication, QEvent

from qfieldsync_cloud.gui.changes.details.feature_history import FeatureHistoryWindow
from qfieldsync_cloud.gui.who_changed import WhoChangedAction, key_of
from tests.gui.panel_scene import Scene, opened
from tests.qgis.factories import create, patch
from tests.qgis.service_factories import Office, office


@pytest.fixture
def park(tmp_path) -> Office:
    return office(tmp_path)


@pytest.fixture
def scene(park, tmp_path, qtbot):
    with opened(park, tmp_path, qtbot) as made:
        yield made


@pytest.fixture
def who_changed(scene):
    made = WhoChangedAction(scene.place, scene.window)
    yield made
    made.remove()
    made.deleteLater()
    for window in windows(scene):
        window.close()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def windows(scene: Scene) -> list[FeatureHistoryWindow]:
    return scene.qgis.mainWindow().findChildren(FeatureHistoryWindow)


def ask(who_changed: WhoChangedAction, layer_id: str, fid: int) -> None:
    """As QGIS does where a feature was identified."""
    layer = QgsProject.instance().mapLayer(layer_id)
    assert who_changed.action in QgsGui.mapLayerActionRegistry().mapLayerActions(layer)
    who_changed.action.triggerForFeature(layer, layer.getFeature(fid))


def test_history_of_a_feature_is_shown_from_the_map(scene, park, who_changed, qtbot):
    scene.push(
        patch(park.layer_id, 1, {"note": "old"}, {"note": "new"}),
        patch(park.layer_id, 1, {"height": 12.5}, {"height": 13.5}),
        patch(park.layer_id, 2, {"note": "old"}, {"note": "new"}),
    )

    ask(who_changed, park.layer_id, 1)

    qtbot.waitUntil(lambda: bool(windows(scene)), timeout=20_000)
    [window] = windows(scene)
    qtbot.waitUntil(lambda: window.history is not None, timeout=20_000)
    assert len(window.history.events) == 2


def test_history_of_a_feature_that_the_field_made_is_found_by_its_key_here(
    scene, park, who_changed, qtbot
):
    scene.push(create(park.layer_id, {"species": "ash"}, "Point (9 9)", local_pk="7"))
    [key] = set(park.source.rows()) - set(range(1, 6))
    QgsProject.instance().mapLayer(park.layer_id).dataProvider().reloadData()

    ask(who_changed, park.layer_id, key)

    qtbot.waitUntil(lambda: bool(windows(scene)), timeout=20_000)


@pytest.mark.parametrize("name", ["fid", "FID"])
def test_key_of_a_layer_without_a_declared_one_is_its_fid(qgis_app, name):
    layer = QgsVectorLayer(f"Point?field={name}:integer", "notes", "memory")
    feature = QgsFeature(layer.fields())
    feature[name] = 7

    assert key_of(layer, feature) == "7"


def test_feature_that_nobody_changed_is_told(scene, park, who_changed, qtbot):
    ask(who_changed, park.layer_id, 3)

    bar = scene.qgis.messageBar()
    qtbot.waitUntil(lambda: bool(bar.items()), timeout=20_000)
    assert [item.text() for item in bar.items()] == [
        "No crew changed this feature yet."
    ]
    assert windows(scene) == []


def test_action_is_gone_with_the_plugin(scene, park):
    made = WhoChangedAction(scene.place, scene.window)
    layer = QgsProject.instance().mapLayer(park.layer_id)
    registry = QgsGui.mapLayerActionRegistry()
    before = len(registry.mapLayerActions(layer))

    made.remove()
    made.remove()

    assert len(registry.mapLayerActions(layer)) == before - 1
    made.deleteLater()
